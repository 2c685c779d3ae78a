"use strict";
exports.id = 6228;
exports.ids = [6228];
exports.modules = {
	...require("./shared-319.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-9780.index.js").modules,
	406: (function (e, t, n) {
		n.d(t, {
			s: () => withMakers,
			y: () => isMadeByActions
		});
		var r = n(4229);
		var i = n(8669);
		var a = n(5074);
		var o = n(8960);
		var s = n(2612);
		var c = n(7223);
		var l = n(5566);
		async function withMakers(e, t) {
			let n = inDoubt(e);
			if (n.length === 0) return e;
			let r = await (0, c.H)(n, 4, async (e) => [e.name, await look(e, t)]);
			let i = new Map(r);
			return {
				...e,
				tags: e.tags.map((e) => ({
					...e,
					...i.get(e.name)
				}))
			};
		}
		function inDoubt(e) {
			let t = new Set([
				...(0, a.M)(e),
				...(0, s.W)(e),
				...(0, o.k)(e)
			].map(({ subject: e }) => e));
			if (t.size === 0) return [];
			let { branches: n } = e.config;
			return [...new Set([...e.tags.filter(({ name: e }) => t.has(e)).map(({ track: e }) => e), ...e.files.filter(({ role: e, file: r }) => t.has(`${n[e]}:${r.path}`)).map(({ track: e }) => e)])].flatMap((t) => e.tags.filter((e) => e.track === t).toSorted((e, t) => (0, l.Zy)(t.version, e.version)).slice(0, 20));
		}
		async function look(e, { state: t, repository: n, github: i }) {
			let a = t.refs.find(({ name: t }) => t === (0, r.y6)(e.name));
			let o = a !== void 0 && await isMadeByActions(e, a, n);
			if (o || e.published !== void 0) return { made: o };
			let s = await i.then((t) => t?.isPublished(e.name)).catch(() => void 0);
			return s ? {
				made: o,
				published: s
			} : { made: o };
		}
		async function isMadeByActions({ track: e }, t, n) {
			return (await n.annotation(t))?.split("\n").includes(`${i.AH.track}: ${e.name}`) ?? !1;
		}
	}),
	2628: (function (e, t, n) {
		n.d(t, {
			Li: () => lookOf,
			aD: () => orNoCommit,
			v4: () => ancestorsAmong,
			ve: () => findPrevious
		});
		var r = n(4229);
		var i = n(8003);
		var a = n(9530);
		var o = n(5566);
		async function findPrevious(e, t, { isAncestor: n, among: r, passOver: a }) {
			let o;
			let c = t ? (0, i.ML)(e, t) : (0, i.fV)(e);
			for (let t = 0; c && t < s;) {
				let r = await n(c.name).catch(orNoCommit);
				if (r) return {
					name: c.name,
					isAncestor: !0
				};
				if (r === void 0) a(c.name);
				else {
					o ??= c;
					t++;
				}
				c = (0, i.ML)(e, c.version);
			}
			let l = c && r && await highestAmong(e, c, r);
			if (l) return {
				name: l.name,
				isAncestor: !0
			};
			return o && t ? {
				name: o.name,
				isAncestor: !1
			} : void 0;
		}
		function lookOf({ repository: e, log: t }) {
			let n = new Set();
			let passOver = (e) => {
				n.has(e) || t.info(`${e}: the tag names no commit, so it is left out`);
				n.add(e);
			};
			return {
				repository: e,
				passOver
			};
		}
		function orNoCommit(e) {
			if (!(e instanceof a.ag) || e.code !== "no-commit") throw e;
		}
		let s = 4;
		async function ancestorsAmong(e, t, n, i) {
			let a = await n(e);
			let { from: o } = await i.outside([t], a.map(({ commit: e }) => e));
			let [s] = o;
			return new Set(a.filter(({ commit: e }) => !s?.has(e)).flatMap(({ name: e }) => (0, r.Fk)(e) ?? []));
		}
		async function highestAmong(e, t, n) {
			let r = e.filter(({ version: e }) => (0, o.Zy)(e, t.version) <= 0);
			let a = await n(r.map(({ name: e }) => e));
			return (0, i.fV)(r.filter(({ name: e }) => a.has(e)));
		}
	}),
	3630: (function (e, t, n) {
		n.d(t, {
			B: () => validateTagReport,
			y: () => describeTag
		});
		var r = n(9094);
		var i = n(547);
		var a = n(6800);
		var o = n(2205);
		var s = n(5566);
		var c = n(8540);
		var l = n(322);
		var u = n(7781);
		async function validateTagReport(e, t) {
			let n = (0, c.u)(e.tag, t.context);
			(0, c.N)((0, r.z)(t.config, n), e.track === "" ? void 0 : (0, l.Ho)(t.config, e.track, "track"));
			let i = await (0, u.z)(n, t);
			t.log.info(describe(i));
			return {
				outputs: outputsOf(i),
				summary: summaryOf(i)
			};
		}
		function describe({ tag: e, supersededBy: t, withdrawn: n }) {
			let r = `${e.track.name}: ${e.name} is ${(0, s.qh)(e.version)} on ${e.channel}`;
			if (n) return `${r}, withdrawn: nothing to release`;
			return t === void 0 ? r : `${r}, superseded by ${t}: nothing to release`;
		}
		function describeTag(e) {
			let { tag: t, makeLatest: n, distTag: r, previous: i, promoted: c, supersededBy: l, withdrawn: u, updater: d } = e;
			return {
				tag: t.name,
				track: t.track.name,
				channel: t.channel,
				version: (0, s.qh)(t.version),
				"core-version": (0, s.rT)(t.version),
				prerelease: t.version.prerelease !== void 0,
				"make-latest": n,
				"previous-tag": i ?? null,
				"promoted-from": c?.name ?? null,
				"promoted-commit": c?.commit ?? null,
				"dist-tag": r,
				"manifest-path": (d && (0, o.ji)(d, t.channel)) ?? null,
				"superseded-by": l ?? null,
				"tauri-config": (0, a.UE)(t.version),
				withdrawn: u
			};
		}
		function outputsOf(e) {
			let { tag: t, "superseded-by": n, "tauri-config": r, ...i } = describeTag(e);
			return {
				...Object.fromEntries(Object.entries(i).map(([e, t]) => [e, String(t ?? "")])),
				bare_version: i.version,
				superseded: String(n !== null),
				"tauri-config": JSON.stringify(r)
			};
		}
		function summaryOf(e) {
			let { tag: t, makeLatest: n, previous: r, supersededBy: a, withdrawn: o } = e;
			let c = [
				["Track", (0, i.aY)(t.track.name)],
				["Channel", (0, i.aY)(t.channel)],
				["Version", (0, i.aY)((0, s.qh)(t.version))],
				["Previous tag", r === void 0 ? "none: the first one" : (0, i.aY)(r)],
				["Latest release", n ? "yes" : "no"],
				...o ? [["Withdrawn", "yes"]] : [],
				...a === void 0 || o ? [] : [["Superseded by", (0, i.FV)(a)]]
			];
			return (0, i.Bv)((0, i.R_)(3, `Tag ${t.name}`), (0, i.tp)(["", ""], c));
		}
	}),
	6800: (function (e, t, n) {
		n.d(t, {
			EF: () => givesAppVersion,
			Fb: () => a,
			UE: () => tauriBuildConfig,
			UL: () => setsComparator,
			hj: () => isNumberedByFiles
		});
		var r = n(5566);
		function tauriBuildConfig(e) {
			return {
				version: (0, r.qh)(e),
				bundle: { windows: { wix: { version: (0, r.rT)(e) } } }
			};
		}
		function isNumberedByFiles({ updater: e, versionStyle: t }, n) {
			return e !== void 0 && t !== "full" && n.length > 0;
		}
		let i = [
			/\boutputs(?:\.tauri-config\b|\[\s*'tauri-config'\s*\])/,
			/--config[\s=][^\n]*\bversion\b/i,
			/\btauri\b[^\n]*\s-c[\s=][^\n]*\bversion\b/i,
			/\bTAURI_CONFIG\b/,
			/\bversion\b[^\n]*\btauri\.conf\.json|\btauri\.conf\.json[^\n]*\bversion\b/i
		];
		function givesAppVersion(e) {
			return i.some((t) => t.test(e));
		}
		function setsComparator(e) {
			return /(?:\bdefault_|\b)version_comparator\s*(?:::<[^>]*>)?\s*\(/.test(e);
		}
		let a = "Build with `tauri build --config \"$RELEASE_CONFIG\"`, where RELEASE_CONFIG is the `tauri-config` output of validate-tag. Or compile the full version in, compare with that, and sign for it: docs/actions/write-updater-manifest.md#which-version-the-app-has.";
	}),
	7512: (function (e, t, n) {
		n.d(t, { A: () => promotedBy });
		var r = n(8669);
		var i = n(5566);
		async function promotedBy({ tag: { version: e }, ref: t, siblings: n, view: a }, o) {
			let s = n.filter((t) => (0, i.bm)(t.version, e) === 0 && (0, i.Zy)(t.version, e) < 0);
			if (s.length === 0) return;
			let c = (await o.annotation(t))?.split("\n").findLast((e) => e.startsWith(`${r.AH.promotedFrom}: `));
			let l = s.find((e) => c === `${r.AH.promotedFrom}: ${e.name}`);
			let [u] = l ? await a.place([l.name]) : [];
			if (!l || !u || !await o.reaches(t, u)) return;
			return {
				name: l.name,
				version: l.version,
				commit: u.commit
			};
		}
	}),
	7781: (function (e, t, n) {
		n.d(t, { z: () => validateTag });
		var r = n(5422);
		var i = n(5997);
		var a = n(9609);
		var o = n(3830);
		var s = n(9094);
		var c = n(1429);
		var l = n(8003);
		var u = n(8342);
		var d = n(9530);
		var f = n(5045);
		var p = n(5566);
		var m = n(9797);
		var h = n(2392);
		var g = n(406);
		var _ = n(4229);
		var v = n(9470);
		var y = n(6511);
		var b = n(7761);
		async function headOfLine({ track: e, version: t }, n, { config: r, repository: i }) {
			let { lines: a } = r.branches;
			if (a === void 0 || !(0, b.Os)(t, n)) return;
			let o = (0, _.Mi)((0, y.vy)(a, e.name, t));
			return (await i.remoteRefs([o])).find((e) => e.name === o);
		}
		function adviseLine({ track: e, version: t }, { branches: { lines: n } }) {
			let r = (0, y.IL)(t);
			if (n === void 0) return `To release fixes of ${r}, set branches.lines (docs/lines.md).`;
			let i = (0, v.q$)("release-tracks", "promote", e.name, "live", "--line", r);
			return `Fixes of ${r} are released from ${(0, y.vy)(n, e.name, t)}: ${i}`;
		}
		var x = n(2628);
		var S = n(5677);
		var C = n(403);
		var w = n(2994);
		var T = n(3439);
		async function readTagView(e, t) {
			let { config: n } = t;
			let { track: r, version: i } = e;
			let isBelow = (e) => (0, p.Zy)(e, i) < 0;
			let a = {
				track: r,
				from: (0, w.iw)(i),
				isEnough: (e) => e.some((e) => isBelow(e.version))
			};
			let o = await readFound(e.name, [a], t);
			let everything = async () => ({
				...await readFound(e.name, n.tracks.map(T.wT), t),
				isWhole: !0,
				everything
			});
			return {
				...o,
				isWhole: !a.isEnough((0, c.Fg)(r, o.names)),
				everything
			};
		}
		async function readFound(e, t, n) {
			let { repository: r } = n;
			let i = r.complete ? await readLocally(t, n) : void 0;
			if (i?.live && i.next && i.names.includes(e)) return i;
			return readRemotely(t, e, n);
		}
		async function readLocally(e, t) {
			let { repository: n, config: { branches: r } } = t;
			let branch = (e) => `refs/remotes/origin/${e}`;
			let [i, [a, o]] = await Promise.all([(0, T.IH)(n, e), n.resolve([branch(r.live), branch(r.next)])]);
			let ref = (e, t) => t === void 0 ? void 0 : {
				name: e,
				object: t,
				commit: t
			};
			return {
				live: ref((0, _.Mi)(r.live), a),
				next: ref((0, _.Mi)(r.next), o),
				local: !0,
				names: i,
				place: (e) => n.localRefs(e.map(_.y6))
			};
		}
		async function readRemotely(e, t, n) {
			let { repository: r, config: { branches: i } } = n;
			let [a, o] = [(0, _.Mi)(i.live), (0, _.Mi)(i.next)];
			let s = await (0, T.hH)(r, e, [a, o]);
			let c = new Map(s.map((e) => [e.name, e]));
			if (!c.has((0, _.y6)(t))) throw (0, C.Ns)(t);
			return {
				live: c.get(a),
				next: c.get(o),
				local: !1,
				names: [...c.keys()].flatMap((e) => (0, _.Fk)(e) ?? []),
				place: async (e) => e.flatMap((e) => c.get((0, _.y6)(e)) ?? [])
			};
		}
		var E = n(3313);
		var D = n(7512);
		async function validateTag(e, t) {
			let { config: n, repository: r } = t;
			let i = (0, s.z)(n, e);
			let a = await readTagView(i, t);
			let [o] = await a.place([e]);
			if (!o) throw (0, d.V2)("tag-missing", `The tag ${(0, d.hD)(e)} does not exist.`, "Push it first, or name another one.");
			await r.ensureCommits([o.commit]);
			try {
				return await checkTag(i, o, a, t);
			} catch (t) {
				await (0, C.Fo)(e, o.commit, r);
				throw t;
			}
		}
		async function checkTag(e, t, n, r) {
			let i = await siblingsOf(e, n, r);
			let s = (0, u.r4)(e.version, i);
			let c = {
				tag: e,
				ref: t,
				view: n,
				siblings: i
			};
			let [f, p, m, h] = await Promise.all([
				s ? {
					problems: [],
					supersededBy: (0, u.we)(e.name)
				} : checkPlacement(c, r),
				checkFiles(e, t, r.repository),
				previousOf(c, (0, x.Li)(r)),
				(0, D.A)(c, r.repository)
			]);
			let g = f.supersededBy === void 0 ? [...f.problems, ...p] : [];
			if (g.length > 0) throw new d.ag("tag-invalid", g);
			return {
				tag: e,
				makeLatest: e.track.latest && (0, l.R)(e.version, i),
				distTag: (0, a.o)(e.version, i, r.config.branches.lines !== void 0),
				previous: m,
				promoted: h,
				supersededBy: f.supersededBy,
				withdrawn: s,
				updater: (0, o.bc)(e.track, e.version, i, r.config).updater
			};
		}
		function siblingsOf({ track: e, version: t, channel: n }, r, i) {
			let decide = (e) => {
				let r = e.filter((e) => (0, p.Zy)(e.version, t) > 0);
				let [i, a] = [p.L8, n].map((e) => r.filter((t) => (0, p.ts)(t.version) === e));
				return {
					answer: [...e],
					by: [
						i,
						a && (0, u.Ix)(a),
						i && (0, u.Ix)(i)
					].map((e) => (0, l.fV)(e ?? []))
				};
			};
			return (0, S.uh)((0, c.Fg)(e, r.names), decide, r.place, i);
		}
		let O = {
			problems: [],
			supersededBy: void 0
		};
		async function checkPlacement(e, t) {
			let { tag: n, ref: i, view: a, siblings: o } = e;
			let { config: s, repository: c } = t;
			let l = n.version.prerelease ? a.next : a.live;
			let on = (e) => e ? c.reaches(e, i) : Promise.resolve(!1);
			if (!n.version.prerelease || (0, r.pe)(s)) {
				if (!await on(l)) return misplaced(e, t);
				let r = n.version.prerelease ? liveAbove(n, o) : void 0;
				return r ? {
					problems: [],
					supersededBy: r.name
				} : O;
			}
			let [u, d] = await (isOvertaken(n, o) ? askLive(i, a, c) : Promise.all([on(a.live), on(a.next)]));
			if (!d) return misplaced(e, t);
			return u ? judgeOvertaken(e, t) : O;
		}
		function isOvertaken(e, t) {
			return liveAbove(e, t) !== void 0;
		}
		function liveAbove({ version: e }, t) {
			let n = (0, l.fV)(t.filter((e) => !e.version.prerelease));
			return n && (0, p.Zy)(n.version, e) > 0 ? n : void 0;
		}
		async function askLive(e, { live: t, next: n }, r) {
			if (!t || !n) return [!1, n !== void 0 && await r.reaches(n, e)];
			let [i, a] = await Promise.all([r.reaches(t, e), r.reaches(n, t)]);
			return [i, i && a || await r.reaches(n, e)];
		}
		async function misplaced({ tag: e, ref: t, view: n, siblings: r }, { config: a, repository: o }) {
			let { name: s, version: c } = e;
			let d = await headOfLine(e, r, {
				config: a,
				repository: o
			});
			if (d && await o.reaches(d, t)) return O;
			let f = (0, u.Ix)(r).filter((e) => !e.version.prerelease);
			let m = c.prerelease ? void 0 : (0, l.fV)(f);
			if (m && (0, p.Zy)(m.version, c) > 0) {
				let t = `${m.name} is above it, so no branch has to take it in: leave the tag where it is. ${adviseLine(e, a)}`;
				return {
					problems: [{
						message: (0, i.o0)([e], a),
						fix: t
					}],
					supersededBy: void 0
				};
			}
			let h = await (0, g.y)(e, t, o);
			let _ = n.next !== void 0 && await o.reaches(n.next, t);
			let { message: v, command: y } = (0, i.jL)([{
				name: s,
				version: c,
				onNext: _,
				made: h,
				published: void 0
			}], a);
			return {
				problems: [{
					message: v,
					fix: `Run: ${y}`
				}],
				supersededBy: void 0
			};
		}
		async function judgeOvertaken(e, t) {
			let { tag: n, ref: r, view: a, siblings: o } = e;
			let { config: s, repository: c } = t;
			let l = liveAbove(n, o);
			if (l) return {
				problems: [],
				supersededBy: l.name
			};
			let u = await (0, g.y)(n, r, c);
			let f = await promotedFile(n, a, u, c);
			if (u && f === void 0 && n.track.versionStyle === "tag") return O;
			if ((n.track.versionStyle === "core" || f === void 0) && u && await cameWithAnotherTrack(n, r, a, t)) return O;
			if (f !== void 0) return {
				problems: [],
				supersededBy: f
			};
			return {
				problems: [{
					message: `The pre-release tag ${(0, d.hD)(n.name)} is on a commit of ${s.branches.live}, and no live version of ${n.track.name} overtook it.`,
					fix: `Run: ${(0, i.dH)([n])}`
				}],
				supersededBy: void 0
			};
		}
		async function cameWithAnotherTrack(e, t, n, r) {
			let { config: i, repository: a } = r;
			let o = i.tracks.filter((t) => t !== e.track);
			if (o.length === 0) return !1;
			let { names: s, place: u } = await n.everything();
			let d = o.flatMap((e) => (0, l.fV)((0, c.Fg)(e, s).filter(({ version: e }) => !e.prerelease)) ?? []);
			for (let e of await u(d.map(({ name: e }) => e))) if (await a.reaches(e, t) || await (0, h.X7)(t.commit, e.commit, r)) return !0;
			return !1;
		}
		async function promotedFile({ track: e, version: t }, { live: n }, r, i) {
			if (!n || e.versionFiles.length === 0) return;
			let [a] = await i.ensureCommits([n.commit]);
			let o = await (0, E.readCarriers)(i, e, a);
			let s = (0, f.i)(e.versionFiles, o.texts);
			if (s.some(({ path: e }) => !o.texts.has(e))) return;
			let c = (0, E.versionOfFiles)(e, o);
			let l = r || e.versionStyle !== "core" ? p.Zy : p.bm;
			return !c.prerelease && l(c, t) > 0 ? `${(0, p.qh)(c)} in ${s[0]?.path}` : void 0;
		}
		async function checkFiles({ name: e, track: t, version: r }, a, o) {
			if (t.versionFiles.length === 0 || t.versionStyle === "tag") return [];
			let [s] = await o.ensureCommits([a.commit]);
			let { texts: c, rules: l } = await (0, E.readCarriers)(o, t, s);
			let u = (0, m.fB)(t, r);
			let p = (0, f.i)(t.versionFiles, c);
			let [h, g] = [p.filter(m.WS), p.filter(isOwn)];
			let _ = `Run: ${(0, i.dH)([{ name: e }])}`;
			let v = l.currentVersions(g, c).flatMap(({ path: t, version: n }, r) => {
				let i = (0, m.Xs)(g[r], u);
				let a = `It says ${(0, d.hD)(n)}, but the tag ${(0, d.hD)(e)} wants ${(0, d.hD)(i)}.`;
				return n === i ? [] : [{
					message: a,
					fix: _,
					place: { file: t }
				}];
			});
			if (h.length === 0) return v;
			let { unraisedRequirements: y } = await Promise.all([
				n.e(3243),
				n.e(9605),
				n.e(7163),
				n.e(1138),
				n.e(8011),
				n.e(1314),
				n.e(4569),
				n.e(3763)
			]).then(n.bind(n, 2116));
			let b = y(h, c, u).map(({ path: t, value: n }) => ({
				message: `It requires ${(0, d.hD)(n)}, which is not what the tag ${(0, d.hD)(e)} writes there for ${(0, d.hD)(u)}.`,
				fix: _,
				place: { file: t }
			}));
			return [...v, ...b];
		}
		function isOwn(e) {
			return !(0, m.WS)(e);
		}
		async function previousOf({ tag: e, ref: t, view: n, siblings: r }, i) {
			let { repository: a, passOver: o } = i;
			let isAncestor = async (e) => {
				let [r] = await n.place([e]);
				return r !== void 0 && a.reaches(t, r);
			};
			let s = n.isWhole ? (e) => (0, x.v4)(e, t.commit, n.place, a) : void 0;
			let l = await (0, x.ve)(r, e.version, {
				isAncestor,
				among: s,
				passOver: o
			});
			if (l?.isAncestor) return l.name;
			if (!n.isWhole) {
				let r = await n.everything();
				return previousOf({
					tag: e,
					ref: t,
					view: r,
					siblings: (0, c.Fg)(e.track, r.names)
				}, i);
			}
			if (!l) return;
			let [{ commit: u } = t] = await n.place([l.name]);
			await a.ensure([], [u]);
			if (await (0, C.WM)(u, a)) return l.name;
			o(l.name);
			return previousOf({
				tag: e,
				ref: t,
				view: n,
				siblings: r.filter(({ name: e }) => e !== l.name)
			}, i);
		}
	}),
	9609: (function (e, t, n) {
		n.d(t, {
			o: () => distTagOf,
			z: () => lineDistTag
		});
		var r = n(9780);
		var i = n(8342);
		var a = n(5566);
		var o = n(6511);
		var s = n(7761);
		let c = "outdated";
		function distTagOf(e, t, n) {
			if ((0, i.r4)(e, t)) return c;
			let o = (0, i.Ix)(t).map((e) => e.version);
			let [l] = (0, r.HC)({
				version: e,
				tagged: o
			});
			if (l !== void 0) return l;
			let u = o.every((t) => t.prerelease || !(0, s.UO)(t, e) || (0, a.Zy)(t, e) <= 0);
			return n && !e.prerelease && u && (0, s.Os)(e, t) ? lineDistTag(e) : c;
		}
		function lineDistTag(e) {
			return `release-${(0, o.IL)(e)}`;
		}
	})
};
