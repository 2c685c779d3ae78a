"use strict";
exports.id = 9489;
exports.ids = [9489];
exports.modules = {
	...require("./shared-3446.index.js").modules,
	...require("./common.index.js").modules,
	221: (function (e, t, n) {
		n.d(t, {
			y: () => dependentsOf,
			orderByRequirements: () => orderByRequirements,
			prereleaseRequirements: () => prereleaseRequirements,
			n: () => requiringTracks
		});
		var r = n(5613);
		var i = n(9530);
		var a = n(9547);
		var o = n(8181);
		var s = n(4197);
		var c = n(5566);
		var l = n(1926);
		var u = n(284);
		var d = n(5045);
		var f = n(2141);
		var p = n(9797);
		var m = n(6889);
		var h = n(586);
		var g = n(4641);
		function openTrees(e) {
			return {
				texts: e,
				cargo: (0, m.f0)(e),
				npm: (0, h.O)(e)
			};
		}
		function versionedFolders(e, { texts: t, cargo: n, npm: r }) {
			return (0, d.i)(e, t).filter((e) => !(0, p.WS)(e)).flatMap((e) => [...(0, g.Y7)(n, e), ...(0, g.DT)(r, e)]);
		}
		function memberRequirements(e, t) {
			return [...new Set(versionedFolders(e, t))].flatMap((e) => {
				let [n, r] = [t.cargo.manifest(e), t.npm.manifest(e)];
				return [...n ? cargoRequirements(t.cargo, n) : [], ...r ? npmRequirements(t.npm, r) : []];
			});
		}
		function npmRequirements(e, t) {
			return (0, h.A)(t).flatMap((n) => {
				let r = n.shipped ? (0, g.Y8)(e, t, n) : void 0;
				if (r === void 0) return [];
				let { path: i, text: a, range: o } = e.rangeOf(t, n);
				let { value: s, start: c } = o;
				let d = (0, f.r)(s);
				let p = s.startsWith("workspace:") && [
					"",
					"*",
					"^",
					"~"
				].includes(d);
				return {
					folder: r,
					name: e.manifest(r)?.name ?? n.name,
					text: s,
					range: p ? `${d.replace("*", "")}${e.manifest(r)?.version ?? ""}` : d,
					published: !(0, l.Hn)((0, l.jf)(t.root, "private")),
					place: (0, u.BW)(i, a, c)
				};
			});
		}
		function cargoRequirements(e, t) {
			return (0, m.hk)(e, t).flatMap((n) => {
				let { folder: r, name: i } = n;
				let a = n.shipped && r !== void 0 ? requirementOf(e, t, n) : void 0;
				if (r === void 0 || !a) return [];
				let { holder: o, requirement: s } = a;
				return {
					folder: r,
					name: i,
					text: s.value,
					range: s.value,
					published: isPublished(t),
					place: (0, u.BW)(o.path, o.text, s.start)
				};
			});
		}
		function requirementOf(e, t, n) {
			if (n.requirement) return {
				holder: t,
				requirement: n.requirement
			};
			if (!n.versioned) return;
			let r = (0, m.dP)(e, t);
			let i = (0, m.hk)(e, r).find(({ key: e, folder: t }) => e[0] === "workspace" && e.at(-1) === n.key.at(-1) && t === n.folder);
			return i?.requirement && {
				holder: r,
				requirement: i.requirement
			};
		}
		function isPublished({ root: e }) {
			let t = (0, l.jf)((0, l.jf)(e, "package"), "publish");
			return t?.kind === "list" ? t.items.length > 0 : t?.kind !== "other" || t.source !== "false";
		}
		function requirementsBetween(e, t) {
			let n = e.flatMap((e) => versionedFolders(e.versionFiles, t).map((t) => ({
				folder: t,
				of: e
			})));
			let r = (0, a.$)(n, ({ folder: e }) => e);
			return (e) => memberRequirements(e.versionFiles, t).flatMap((t) => {
				let n = r.get(t.folder)?.findLast(({ of: t }) => t !== e);
				return n ? [{
					...t,
					of: n.of
				}] : [];
			});
		}
		function requiringTracks(e, t) {
			let n = requirementsBetween(e, openTrees(t));
			return (e, t) => n(e).some(({ of: e }) => e === t);
		}
		function orderByRequirements(e, t) {
			if (e.length < 2) return [...e];
			let n = openTrees(t);
			let r = requirementsBetween(e.map(({ track: e }) => e), n);
			let i = new Set();
			let a = new Set();
			let visit = (t) => {
				if (a.has(t)) return;
				a.add(t);
				let n = new Set(r(t.track).map(({ of: e }) => e));
				for (let t of e) n.has(t.track) && visit(t);
				i.add(t);
			};
			for (let t of e) visit(t);
			return [...i];
		}
		function prereleaseRequirements(e, { all: t, released: n }, r) {
			if (!hasPrerelease(r)) return [];
			return requirementsBetween(t, openTrees(r))(e).filter(({ published: e, range: t }) => e && prereleasesIn(t).length > 0).map(({ of: t, name: r, text: a, range: o, place: s }) => ({
				message: `${e.name}: its live version would require a pre-release: ${(0, i.hD)(a)} on ${r}${a === o ? "" : `, which stands for ${o}`}.`,
				fix: n.includes(t) ? notFollowing(e, t) : promoteFirst(t),
				place: s
			}));
		}
		function dependentsOf(e, t, n) {
			let r = new Map(e.filter(({ track: e }) => e.dependents).map((e) => [e.track, e]));
			if (r.size === 0) return [];
			let i = remember(openTrees);
			return t.flatMap((e) => requirementsBetween([...new Set([...r.keys(), e])], i(n(e)))(e).flatMap((t) => {
				let n = r.get(t.of);
				return n && leads(n, t) ? [{
					track: e,
					on: n,
					text: t.text
				}] : [];
			}).slice(0, 1));
		}
		function leads({ track: e, version: t, isNew: n }, { range: i, place: a }) {
			if (n && e.dependents === "release-always") return !0;
			return !((0, r.Vb)(a.file) === "Cargo.toml" ? o.w3 : s.AB)(t, i);
		}
		function remember(e) {
			let t = new Map();
			return (n) => {
				let r = t.get(n) ?? e(n);
				t.set(n, r);
				return r;
			};
		}
		function promoteFirst(e) {
			return `Promote ${e.name} to live together with it; or first, and then a commit that has that.`;
		}
		function notFollowing(e, t) {
			return `${t.name} goes live as well, and does not write it there: list it under version-files of ${t.name}; where ${e.name} and ${t.name} require each other, make them one track.`;
		}
		function hasPrerelease(e) {
			return [...e].some(([e, t]) => /(?:^|\/)(?:package\.json|Cargo\.toml|pnpm-workspace\.yaml)$/.test(e) && prereleasesIn(t).length > 0);
		}
		function prereleasesIn(e) {
			return (e.match(/\d+\.\d+\.\d+-[0-9A-Za-z.-]+/g) ?? []).filter((e) => (0, c.ot)(e)?.prerelease !== void 0);
		}
	}),
	2891: (function (e, t, n) {
		n.d(t, {
			Ae: () => planTracks,
			F8: () => groupOf,
			lq: () => withFixedMates,
			qt: () => decidingTracks
		});
		var r = n(8003);
		var i = n(8342);
		var a = n(7569);
		var o = n(9530);
		var s = n(5566);
		var c = n(9797);
		var l = n(3446);
		var u = n(221);
		function withFixedMates(e, t) {
			let n = new Set(e.flatMap((e) => [e.name, ...matesOf(e, "fixed", t)]));
			return t.tracks.filter(({ name: e }) => n.has(e));
		}
		function decidingTracks(e, t) {
			if (e.some(({ dependents: e }) => e)) return t.tracks;
			let n = new Set(e.flatMap((e) => [e.name, ...groupOf(e, t)?.tracks ?? []]));
			return t.tracks.filter(({ name: e }) => n.has(e));
		}
		function planTracks(e, t, n) {
			let r = new Map();
			for (;;) {
				let i = planGroups(e, t, n, r);
				let a = i.filter((e) => e.kind === "release");
				let o = e.map(({ track: e }) => e).filter((e) => !a.some((t) => t.track === e));
				let s = i.flatMap((t) => leadingVersion(t, e));
				let c = (0, u.y)(s, o, ({ name: e }) => n.former?.get(e) ?? n.texts);
				let l = waitingFollowers(e, a, n);
				if (c.length === 0 && l.size === 0) return i;
				for (let [e, t] of l) r.set(e, t);
				for (let { track: e, on: t, text: n } of c) r.set(e, `requires ${t.track.name} ${n}, and ${t.tag} is ${t.isNew ? "released" : "out"}`);
			}
		}
		function waitingFollowers(e, t, { asked: n, texts: r }) {
			let isReleased = ({ track: e }) => t.some((t) => t.track === e);
			let isAsked = ({ track: e }) => n.includes(e);
			let i = e.filter(({ track: e }) => e.dependents);
			let a = e.filter((e) => !isNew(e) && !isReleased(e) && preReleaseAhead(e));
			if (i.length === 0 || a.length === 0) return new Map();
			let o = (0, u.n)(e.map(({ track: e }) => e), r);
			return new Map(a.flatMap((e) => {
				let { track: t } = e;
				let n = i.filter((n) => n !== e && o(t, n.track));
				let isOpen = (t) => !isReleased(t) && preReleaseAhead(t) && (isAsked(t) || !isAsked(e));
				let [r] = isAsked(e) ? n : n.filter(isReleased);
				if (!r || n.some(isOpen)) return [];
				return [[t, `${preReleaseAhead(e)?.name} followed ${r.track.name}`]];
			}));
		}
		function preReleaseAhead({ tags: e, decision: t, later: n = [] }) {
			let a = e.find(({ name: e }) => e === t.base);
			if (!a) return;
			return (0, r.fV)((0, i.Ix)(e).filter(({ version: e }) => e.prerelease && (0, s.bm)(e, a.version) > 0 && !n.includes(e)));
		}
		function leadingVersion(e, t) {
			let { track: n, tag: r } = e;
			if (e.kind === "release") return [{
				track: n,
				tag: r,
				version: e.fileVersion ?? (0, s.qh)(e.version),
				isNew: !0
			}];
			let i = t.find((e) => e.track === n)?.tags.find(({ name: e }) => e === r);
			return i ? [{
				track: n,
				tag: r,
				version: (0, c.fB)(n, i.version),
				isNew: !1
			}] : [];
		}
		function planGroups(e, t, { asked: n, groups: r }, i) {
			let a = new Set([...n, ...i.keys()].flatMap((e) => [e.name, ...matesOf(e, "fixed", { groups: r })]));
			let o = new Map();
			for (let n of e) {
				let { track: s } = n;
				if (o.has(s.name) || !a.has(s.name)) continue;
				let c = groupOf(s, { groups: r });
				let u = e.filter((e) => e === n || c?.tracks.includes(e.track.name)).map((e) => following(e, i));
				let isWanted = ({ track: { name: e } }) => a.has(e);
				let d = c ? planGroup(u, t, c, isWanted) : u.map((e) => (0, l.VU)(e, t));
				for (let e of d) o.set(e.track.name, e);
			}
			return e.flatMap(({ track: e }) => o.get(e.name) ?? []);
		}
		function following(e, t) {
			let n = t.get(e.track);
			if (n === void 0 || isNew(e)) return e;
			return {
				...e,
				decision: {
					...e.decision,
					changed: !0,
					reason: n
				}
			};
		}
		function isNew({ decision: e }) {
			return e.changed || e.base === void 0;
		}
		function planGroup(e, t, n, r) {
			let i = e.filter(r);
			let a = i.filter((e) => isNew(e) || t.force);
			let o = n.policy === "fixed";
			let c = o ? planBehind(e, a, t, n) : void 0;
			if (c) return c;
			if (a.length === 0) return i.map((e) => (0, l.VU)(e, t));
			let u = {
				bump: highestBump(a),
				asked: highestAsked(a)
			};
			let d = (o ? i : a).map((r) => {
				let i = e.filter((e) => e !== r).map((e) => o ? e : withoutOwnCore(e, r));
				let s = o ? alongWith(r, a, n) : r;
				return (0, l.VU)({
					...s,
					...u,
					mates: i
				}, t);
			});
			let f = (0, s.BR)(d.flatMap((e) => e.kind === "release" ? e.version : []));
			return i.map((e) => {
				let n = d.find(({ track: t }) => t === e.track) ?? (0, l.VU)(e, t);
				if (n.kind !== "release" || !f || (0, s.Zy)(n.version, f) === 0) return n;
				return (0, l.VU)({
					...e,
					...u
				}, {
					...t,
					version: f
				});
			});
		}
		function planBehind(e, t, n, r) {
			if (n.version) return;
			let i = e.flatMap((e) => e.tags.filter(({ version: e }) => (0, s.ts)(e) === n.channel));
			let c = (0, s.BR)(i.map(({ version: e }) => e));
			if (!c || isOvertaken(c, e)) return;
			let holds = ({ tags: e }) => e.some(({ version: e }) => (0, s.Zy)(e, c) === 0);
			if (e.every(holds) || t.some(holds)) return;
			let u = `${(0, s.qh)(c)} of the group ${r.name} is still to come`;
			let d = (0, a.C)(() => e.map((e) => {
				if (holds(e)) return (0, l.VU)(e, n);
				let t = {
					...e.decision,
					changed: !0,
					reason: isNew(e) ? e.decision.reason : u
				};
				return (0, l.VU)({
					...e,
					decision: t
				}, {
					...n,
					version: c
				});
			}));
			if (d instanceof o.ag) return;
			if (d instanceof Error) throw d;
			return d;
		}
		function isOvertaken(e, t) {
			if (!e.prerelease) return !1;
			return t.flatMap(({ tags: e }) => e.filter((e) => !e.version.prerelease)).some((t) => (0, s.Zy)(t.version, e) > 0);
		}
		function alongWith(e, t, n) {
			if (isNew(e)) return e;
			let r = t.map(({ track: e }) => e.name).join(", ");
			return {
				...e,
				decision: {
					...e.decision,
					changed: !0,
					reason: `goes along with ${r}, in the group ${n.name}`
				}
			};
		}
		function withoutOwnCore(e, { tags: t }) {
			let n = (0, s.BR)(t.map(({ version: e }) => e));
			if (!n?.prerelease) return e;
			let isFree = (e) => (0, s.ts)(e) !== s.L8 || (0, s.bm)(e, n) !== 0;
			return {
				...e,
				tags: e.tags.filter(({ version: e }) => isFree(e)),
				published: e.published.filter(isFree)
			};
		}
		let d = [
			"patch",
			"minor",
			"major"
		];
		function highestBump(e) {
			return d[Math.max(...e.map(({ bump: e }) => d.indexOf(e)))];
		}
		function highestAsked(e) {
			return e.flatMap(({ asked: e }) => e ?? []).sort((e, t) => (0, s.bm)(t.core, e.core))[0];
		}
		function matesOf(e, t, n) {
			let r = groupOf(e, n);
			return r?.policy === t ? r.tracks : [];
		}
		function groupOf({ name: e }, { groups: t = [] }) {
			return t.find(({ tracks: t }) => t.includes(e));
		}
	})
};
