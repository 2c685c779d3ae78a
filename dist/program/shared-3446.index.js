"use strict";
exports.modules = {
	3446: (function (e, t, n) {
		n.d(t, {
			J0: () => knownVersions,
			VU: () => planTrack,
			r7: () => takingChannels,
			ug: () => takenTag
		});
		var r = n(8669);
		var i = n(6748);
		var a = n(3208);
		var o = n(1429);
		var s = n(8003);
		var c = n(8342);
		var l = n(3740);
		var u = n(5566);
		var d = n(9797);
		function planTrack(e, t) {
			let { track: n, decision: r } = e;
			let { base: i, changed: a, reason: o } = r;
			if (i === void 0 || a || t.force) return planRelease(e, t);
			return {
				kind: "nothing-new",
				track: n,
				tag: i,
				decision: r,
				reason: `nothing new since ${withdrawnBase(e) ? `${i}, which is withdrawn` : i}: ${o}`
			};
		}
		function withdrawnBase({ tags: e, decision: t }) {
			return e.find(({ name: e, withdrawn: n }) => n && e === t.base);
		}
		function whyReleased(e) {
			let { tags: t, decision: n } = e;
			let r = withdrawnBase(e);
			if (!r) return n.reason;
			let i = (0, s.g1)((0, c.Ix)(t), (0, u.ts)(r.version));
			let a = i ? `: users of ${i.name} also get what changed since that` : "";
			return `${n.reason}; ${r.name} is withdrawn${a}`;
		}
		function knownVersions({ track: { tag: e }, tags: t, others: n = a.I, published: r, later: i = [], fromFiles: s }) {
			let isLeftOut = (t) => (0, o.pi)(e, (0, o._3)(e, t));
			return {
				seen: [
					...[...t, ...n.foreign].map(({ version: e }) => e),
					...n.noCommits,
					...r.filter((e) => !isLeftOut(e))
				],
				later: i,
				foreign: n.foreign.map(({ semVer: e }) => e),
				taken: [...n.ignored, ...r.filter(isLeftOut)],
				fromFiles: s
			};
		}
		function takingChannels({ afterPromotion: e }, t, n) {
			return e === "next-core" ? (0, i.a9)(t, n) : [];
		}
		function takenTag({ tags: e, later: t, taking: n }) {
			let r = (0, l.SC)({
				seen: e.map((e) => e.version),
				...t && { later: t },
				...n && { taking: n }
			});
			return r && e.find((e) => e.version === r);
		}
		function sharedVersions(e) {
			let t = e[0];
			return {
				seen: e.flatMap(({ seen: e }) => e),
				later: e.flatMap(({ later: e = [] }) => e),
				foreign: e.flatMap(({ foreign: e = [] }) => e),
				taken: e.flatMap(({ taken: e = [] }) => e),
				fromFiles: (0, u.BR)(e.map(({ fromFiles: e }) => e)) ?? t.fromFiles
			};
		}
		function planRelease(e, t) {
			let { track: n, tags: r, decision: i, bump: a, asked: c, taking: f = [], alike: p } = e;
			let m = knownVersions(e);
			let h = e.mates ? sharedVersions([m, ...e.mates.map(knownVersions)]) : m;
			let { channel: g, n: _, target: v } = t;
			let y = t.version ? (0, l.vd)(t.version, {
				...h,
				channel: g
			}) : (0, l.yU)({
				...h,
				channel: g,
				bump: a,
				asked: c,
				n: _,
				taking: f
			});
			let isTaken = (e) => r.some(({ commit: t, version: n }) => t === e && (0, u.ts)(n) === g);
			let b = (0, s.fV)(r.filter(({ commit: e, version: t }) => (e === v || p?.has(e) && !isTaken(e)) && (0, u.bm)(t, y) === 0 && (0, u.Zy)(t, y) < 0));
			let x = b !== void 0 && b.commit !== v;
			let S = t.force && !i.changed ? `forced, though there is nothing new since ${i.base}` : void 0;
			return {
				kind: "release",
				track: n,
				from: (0, l.YO)(m),
				version: y,
				tag: (0, o._3)(n.tag, y),
				fileVersion: (0, d.Tz)(n, y) ? (0, d.fB)(n, y) : void 0,
				promotedFrom: b?.name,
				...x && { on: b.commit },
				targetTaken: !x && isTaken(v),
				trailers: releaseTrailers(n.name, t, b?.name),
				decision: i,
				reason: S ?? (b ? `promotes ${b.name}` : whyReleased(e))
			};
		}
		function releaseTrailers(e, { channel: t, trailers: n }, i) {
			return [
				{
					key: r.AH.track,
					value: e
				},
				{
					key: r.AH.channel,
					value: t
				},
				...i === void 0 ? [] : [{
					key: r.AH.promotedFrom,
					value: i
				}],
				...n
			];
		}
	}),
	3740: (function (e, t, n) {
		n.d(t, {
			SC: () => lastTaken,
			YO: () => currentVersion,
			vd: () => chosenVersion,
			xl: () => raise,
			yU: () => nextVersion
		});
		var r = n(9530);
		var i = n(8108);
		var a = n(5566);
		function currentVersion({ seen: e, later: t = [], fromFiles: n }) {
			return (0, a.BR)(notLater({
				seen: e,
				later: t
			})) ?? n;
		}
		function notLater({ seen: e, later: t = [] }) {
			return e.filter((e) => !t.some((t) => (0, a.Zy)(t, e) === 0));
		}
		function lastLive({ seen: e }) {
			return (0, a.BR)(e.filter((e) => (0, a.ts)(e) === a.L8));
		}
		function lastTaken(e) {
			let { taking: t = [] } = e;
			let n = lastLive(e);
			return (0, a.BR)([...n ? [n] : [], ...notLater(e).filter((e) => t.includes((0, a.ts)(e)))]);
		}
		function nextVersion(e) {
			let t = nextCore(e);
			for (;;) {
				let n = checkCountable(versionIn(t, e));
				if (!isTaken(n, e) && !foreignAbove(n, e)) return n;
				t = {
					...t,
					patch: t.patch + 1
				};
			}
		}
		function chosenVersion(e, t) {
			let { seen: n, channel: o, foreign: s = [] } = t;
			let c = (0, a.qh)(e);
			let isSame = (t) => (0, i.Cg)(t, (0, i.GG)(e)) === 0;
			if (isTaken(e, t) || [...n.map(i.GG), ...s].some(isSame)) throw (0, r.V2)("version-taken", `version: ${c} exists already.`, "Choose one that was never used: versions are not reused.");
			let l = notLater(t).filter((e) => (0, a.ts)(e) === o || (0, a.ts)(e) === a.L8);
			let u = foreignAbove(e, t);
			let d = (0, a.BR)([lastLive(t), ...l].filter((e) => e !== void 0));
			if (!u && (!d || (0, a.Zy)(e, d) > 0)) return e;
			throw (0, r.V2)("version-behind", `version: ${c} is not above ${u ?? (0, a.qh)(d)}, and versions never go backwards.`, "Choose a higher one. To leave out a tag made by mistake, set `ignore-tags` in the configuration.");
		}
		function versionIn(e, { seen: t, taken: n = [], fromFiles: i, channel: o, n: s }) {
			if (o === a.L8) return e;
			let c = [
				...t,
				...n,
				i
			].filter((t) => isOf(t, e, o));
			let l = (0, a.BR)(c)?.prerelease?.n ?? 0;
			let u = s ?? l + 1;
			if (u <= l) throw (0, r.V2)("n-taken", `n: ${u} is not ahead of ${(0, a.qh)({
				...e,
				prerelease: {
					channel: o,
					n: l
				}
			})}, which exists.`, `Give ${l + 1} or more, or leave n out.`);
			return {
				...e,
				prerelease: {
					channel: o,
					n: u
				}
			};
		}
		function isTaken(e, { taken: t = [] }) {
			return t.some((t) => (0, a.Zy)(t, e) === 0);
		}
		function foreignAbove(e, { foreign: t = [] }) {
			let n = (0, i.GG)(e);
			let r = t.find((t) => (0, a.bm)(t, e) === 0 && (0, i.Cg)(t, n) > 0);
			return r && [(0, a.rT)(r), ...r.prerelease.length > 0 ? [r.prerelease.join(".")] : []].join("-");
		}
		function checkCountable(e) {
			if ((0, a.ot)((0, a.qh)(e))) return e;
			throw (0, r.V2)("version-limit", `The next version would be ${(0, a.qh)(e)}, and numbers end at ${2 ** 53 - 1}.`, "Delete the tag with the huge number, or raise a number in front of it with bump.");
		}
		function nextCore(e) {
			let { bump: t, asked: n } = e;
			let r = currentVersion(e);
			let i = lastTaken(e);
			if (n) return coreAsked(n, r, i);
			if (!i) return raise(r, t);
			let o = raise(coreOf(i), t);
			return r.prerelease && (0, a.bm)(r, o) > 0 ? coreOf(r) : o;
		}
		function coreAsked({ core: e, says: t, fix: n }, i, o) {
			if (!((0, a.bm)(e, i) < 0 || o !== void 0 && (0, a.bm)(e, o) <= 0)) return coreOf(e);
			throw (0, r.V2)("version-behind", `${t}, which is not above ${(0, a.qh)(i)}.`, n);
		}
		function raise(e, t) {
			let { major: n, minor: r, patch: i, prerelease: a } = e;
			if (t === "major") return a && r === 0 && i === 0 ? coreOf(e) : {
				major: n + 1,
				minor: 0,
				patch: 0
			};
			if (t === "minor") return a && i === 0 ? coreOf(e) : {
				major: n,
				minor: r + 1,
				patch: 0
			};
			return a ? coreOf(e) : {
				major: n,
				minor: r,
				patch: i + 1
			};
		}
		function coreOf({ major: e, minor: t, patch: n }) {
			return {
				major: e,
				minor: t,
				patch: n
			};
		}
		function isOf(e, t, n) {
			return e.prerelease?.channel === n && (0, a.bm)(e, t) === 0;
		}
	})
};
