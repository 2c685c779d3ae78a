"use strict";
exports.id = 2392;
exports.ids = [2392];
exports.modules = {
	...require("./common.index.js").modules,
	2392: (function (e, t, n) {
		n.d(t, {
			Vb: () => areOwn,
			X7: () => addsOwnOnly,
			vh: () => checkForeign,
			vz: () => checkOwn
		});
		var r = n(8913);
		var i = n(9880);
		var a = n(6753);
		var o = n(4229);
		var s = n(9114);
		var c = n(6855);
		var l = n(8669);
		var u = n(5613);
		var d = n(5608);
		var f = n(1429);
		var p = n(7569);
		var m = n(2205);
		var h = n(2855);
		var g = n(3313);
		var _ = n(4632);
		var v = n(5901);
		async function checkOwn(e, t) {
			let { repository: n, config: r } = t;
			let i = (0, s.$)(r);
			let o = e.map(({ commits: e }) => e.some(({ marks: e }) => e.length > 0) ? (0, s.y)((0, a.E9)(e), i) : []);
			let c = joined(e.flatMap(({ matters: e }, t) => o[t]?.filter(({ files: t }) => t.some(e)) ?? []));
			let l = new Map(c.map(({ commit: e }) => [e, new Set()]));
			await addVersions(l, c, i, t);
			await addManifests(l, c, i, t);
			await addSpentChanges(l, c, t);
			await addChangelogs(l, c, i, t);
			await addMerged(n, l, c);
			let u = new Set(o.flat().map(({ commit: e }) => e));
			let d = await (0, _.vZ)(t);
			return ({ commit: e, files: t }) => {
				if (d.size > 0 && d.has(e.sha)) return !0;
				if (e.marks.length === 0) return !1;
				let n = l.get(e);
				return n ? t.every((e) => n.has(e)) : u.has(e);
			};
		}
		async function areOwn(e, t) {
			return (0, a.E9)(e).every(await checkOwn([{
				commits: e,
				matters: () => !0
			}], t));
		}
		async function checkForeign(e, t) {
			let { config: n } = t;
			let r = await checkOwn([{
				commits: e,
				matters: () => !0
			}], t);
			let isOfManifests = ({ files: e }) => e.length > 0 && e.every((e) => (0, m.J9)(e, n));
			return (e) => !r(e) && !isOfManifests(e);
		}
		async function addsOwnOnly(e, t, n) {
			if (e === t) return !0;
			let { repository: r } = n;
			let [i] = await r.ensure([{
				tip: e,
				not: [t]
			}], [t]);
			let [o] = await r.ensureCommits([t]);
			if (!await r.isAncestor(o, i.tip)) return !1;
			let s = await r.log(i);
			return !(0, a.E9)(s).some(await checkForeign(s, n));
		}
		function joined(e) {
			let t = new Map();
			for (let n of e) t.set(n.commit, new Set([...t.get(n.commit) ?? [], ...n.files]));
			return [...t].map(([e, t]) => ({
				commit: e,
				files: [...t]
			}));
		}
		async function addVersions(e, t, { isVersioned: n }, r) {
			let a = t.filter(({ files: e }) => e.some(n)).map(({ commit: e }) => e);
			let o = a.map((e) => ({
				to: e.sha,
				from: e.changes,
				bumps: {
					tracks: bumpedBy(e, r.config),
					isMerge: (0, i.F5)(e)
				}
			}));
			let add = async (t) => {
				let n = await (0, v.c)(t, r);
				t.forEach(({ to: t }, r) => {
					let i = a.find(({ sha: e }) => e === t);
					for (let t of n[r] ?? []) e.get(i)?.add(t);
				});
			};
			await add(o);
			let s = await onFreeCores(a.filter((t) => t.changes.some(({ path: r }) => n(r) && !e.get(t)?.has(r))), r);
			await add(o.filter(({ to: e }) => s.has(e)).map((e) => ({
				...e,
				bumps: {
					...e.bumps,
					isCoreFree: !0
				}
			})));
		}
		async function onFreeCores(e, { repository: t, config: n }) {
			let r = e.flatMap((e) => n.tracks.flatMap((t) => {
				let { major: n, minor: r, patch: i, prerelease: a } = bumpedTo(e, t)?.version ?? {};
				if (n === void 0 || r === void 0 || i === void 0 || !a) return [];
				return {
					sha: e.sha,
					live: (0, o.y6)((0, f._3)(t.tag, {
						major: n,
						minor: r,
						patch: i
					}))
				};
			}));
			if (r.length === 0) return new Set();
			let i = await t.remoteRefs([...new Set(r.map(({ live: e }) => e))]);
			return new Set(r.flatMap(({ sha: e, live: t }) => i.some(({ name: e }) => e === t) ? [] : e));
		}
		function bumpedBy(e, { tracks: t }) {
			return (0, i.F5)(e) ? t : t.filter(({ name: t }) => e.marks.includes(`${l.AH.track}: ${t}`));
		}
		async function addManifests(e, t, { isManifest: r }, a) {
			let o = t.flatMap(({ commit: e, files: t }) => e.changes.flatMap(({ path: n, after: a }) => {
				let [o] = e.parents;
				if (!t.includes(n) || !r(n) || o === void 0) return [];
				let s = (0, i.Kk)(a);
				return s !== void 0 || (0, i.ST)(a) ? {
					commit: e,
					path: n,
					oid: s,
					parent: o
				} : [];
			}));
			if (o.length === 0) return;
			let { provedManifests: s } = await Promise.all([
				n.e(7163),
				n.e(962),
				n.e(7772)
			]).then(n.bind(n, 8602));
			let c = o.flatMap(({ oid: e, ...t }) => e === void 0 ? [] : {
				...t,
				oid: e
			});
			for (let { commit: t, path: n } of await s(c, a)) e.get(t)?.add(n);
			let l = o.filter(({ commit: t, path: n }) => !e.get(t)?.has(n));
			if (l.length === 0) return;
			let { provedReturns: u } = await Promise.all([
				n.e(9535),
				n.e(962),
				n.e(6899)
			]).then(n.bind(n, 7887));
			for (let { commit: t, path: n } of await u(l, a)) e.get(t)?.add(n);
		}
		async function addSpentChanges(e, t, { repository: a, config: o }) {
			let s = t.flatMap(({ commit: e, files: t }) => {
				let n = (0, i.F5)(e) ? void 0 : o.tracks.find((t) => versionBumpedOf(e, t));
				let a = e.changes.filter(({ path: e, before: n }) => t.includes(e) && (0, r.vc)(e) && (0, i.Kk)(n) !== void 0);
				return n ? a.map((t) => ({
					...t,
					commit: e,
					track: n
				})) : [];
			});
			if (s.length === 0) return;
			let { changeNamesOf: c } = await Promise.all([
				n.e(3243),
				n.e(9605),
				n.e(2739)
			]).then(n.bind(n, 2739));
			let l = await readTexts(a, s);
			for (let { path: t, before: n, after: u, commit: d, track: f } of s) {
				let [s] = await a.ensureCommits([d.sha]);
				let p = c(f, o.tracks, (await (0, g.readCarriers)(a, f, s)).texts);
				let m = l(n);
				if (m === void 0) continue;
				let h = (0, r.mP)(m, (e) => p.has(e));
				(h === void 0 ? (0, i.ST)(u) : h === l(u)) && e.get(d)?.add(t);
			}
		}
		async function addChangelogs(e, t, { isChangelog: r }, { repository: a, config: o }) {
			let s = t.flatMap(({ commit: e, files: t }) => e.changes.flatMap(({ path: n, before: a, after: s }) => {
				let c = t.includes(n) && r(n) ? versionBumped(e, n, o) : void 0;
				return c && (0, i.Kk)(s) !== void 0 ? [{
					commit: e,
					path: n,
					before: a,
					after: s,
					version: c
				}] : [];
			}));
			if (s.length === 0) return;
			let { addsOnly: c } = await n.e(9060).then(n.bind(n, 9060));
			let l = await readTexts(a, s);
			for (let { commit: t, path: n, before: r, after: a, version: o } of s) {
				let [s, u] = [l(r), l(a)];
				((0, i.ST)(r) || s !== void 0) && u !== void 0 && c(s, u, o) && e.get(t)?.add(n);
			}
		}
		function versionBumped(e, t, { tracks: n }) {
			let r = n.find(({ changelogFile: e }) => e === t);
			return r && versionBumpedOf(e, r);
		}
		function versionBumpedOf(e, t) {
			let { version: n } = bumpedTo(e, t) ?? {};
			return n?.prerelease ? void 0 : n;
		}
		function bumpedTo({ subject: e, marks: t }, n) {
			if (!t.includes(`${l.AH.track}: ${n.name}`)) return;
			let r = (0, f._f)(n.tag, e.slice((0, c.Jx)(n.name, "").length));
			return r && e === (0, c.Jx)(n.name, r.name) ? r : void 0;
		}
		async function readTexts(e, t) {
			let n = t.flatMap(({ before: e, after: t }) => [e, t]);
			let r = await e.blobs([...new Set(n.flatMap((e) => (0, i.Kk)(e) ?? []))]);
			return (e) => {
				let t = r.get((0, i.Kk)(e) ?? "");
				return t && (0, p.b)(() => (0, h.g)("", t));
			};
		}
		async function addMerged(e, t, n) {
			let r = n.filter(({ commit: e, files: n }) => (0, i.F5)(e) && !n.every((n) => t.get(e)?.has(n))).flatMap(({ commit: e, files: t }) => e.parents.slice(1).map((n) => ({
				commit: e,
				files: t,
				parent: n
			})));
			if (r.length === 0) return;
			let a = [...new Set(r.flatMap(({ files: e }) => e.map(u.Vb)))];
			let o = await Promise.all(r.map(({ commit: t, parent: n }) => meet(e, t.parents[0], n)));
			let s = r.flatMap((e, t) => o[t] ? [{
				...e,
				base: o[t]
			}] : []);
			let changedBetween = async (t) => (await e.differences(t, (0, d.as)([], a))).map((e) => new Set(e.map(({ path: e }) => e)));
			let c = await changedBetween(s.map(({ commit: e, parent: t }) => [t, e.sha]));
			let l = await changedBetween(s.map(({ commit: e, base: t }) => [t, e.parents[0]]));
			s.forEach(({ commit: e, files: n }, r) => {
				for (let i of n) !c[r]?.has(i) && !l[r]?.has(i) && t.get(e)?.add(i);
			});
		}
		async function meet(e, t, n) {
			let [r, i] = await e.ensure([{
				tip: t,
				not: [n]
			}, {
				tip: n,
				not: [t]
			}]);
			return e.mergeBase(r.tip, i.tip);
		}
	}),
	4632: (function (e, t, n) {
		n.d(t, {
			JT: () => mergedReleaseOf,
			Qe: () => forgetMergedReleases,
			u3: () => releasedWith,
			vZ: () => copiedCommits
		});
		var r = n(4229);
		var i = n(8669);
		var a = n(1429);
		var o = n(8003);
		var s = n(5566);
		let c = new WeakMap();
		function forgetMergedReleases(e) {
			c.delete(e);
		}
		async function copiedCommits(e) {
			return new Set([...(await mergedReleases(e)).values()].flatMap(({ copies: e }) => e));
		}
		async function mergedReleaseOf(e, t) {
			return (await mergedReleases(t)).get((0, r.y6)(e));
		}
		async function releasedWith(e, t) {
			let n = e === void 0 ? void 0 : await mergedReleaseOf(e, t);
			if (!n) return new Set();
			let { repository: r } = t;
			let [i] = await r.ensure([{
				tip: n.from,
				not: [n.onto]
			}]);
			return new Set((await r.log(i)).map(({ sha: e }) => e));
		}
		async function mergedReleases(e) {
			let { repository: t, config: n } = e;
			if (n.land === void 0) return new Map();
			let r = c.get(t) ?? readReleases(e);
			c.set(t, r);
			return r;
		}
		async function readReleases({ repository: e, config: t }) {
			let n = await e.remoteRefs(t.tracks.map(({ tag: e }) => `${(0, r.y6)(e.prefix)}*`));
			let i = n.flatMap(({ name: e }) => (0, r.Fk)(e) ?? []);
			let o = new Set(t.tracks.flatMap((e) => askedOf((0, a.Fg)(e, i))));
			let s = n.filter(({ name: e, object: t, commit: n }) => t !== n && o.has((0, r.Fk)(e) ?? ""));
			let c = await e.annotations(s);
			let l = s.map((e, t) => [e.name, readRelease(e, c[t] ?? "")]);
			return new Map(l.flatMap(([e, t]) => t ? [[e, t]] : []));
		}
		function askedOf(e) {
			let t = (0, o.fV)(e.filter(({ version: e }) => !e.prerelease));
			let isAbove = ({ version: e }) => !t || (0, s.Zy)(e, t.version) > 0;
			return e.filter((e) => !e.version.prerelease || isAbove(e)).map(({ name: e }) => e);
		}
		function readRelease(e, t) {
			let [n, r] = [(0, i.di)(t, "mergedFrom"), (0, i.di)(t, "mergedOnto")];
			if (n === void 0 || r === void 0 || !l.test(n) || !l.test(r)) return;
			return {
				from: n,
				onto: r,
				copies: [e.commit, ...((0, i.di)(t, "mergedAs") ?? "").split(" ")]
			};
		}
		let l = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
	}),
	5901: (function (e, t, n) {
		n.d(t, { c: () => readVersionChanges });
		var r = n(5608);
		var i = n(6620);
		var a = n(5163);
		async function readVersionChanges(e, t) {
			let { repository: o, config: { tracks: s } } = t;
			let c = s.flatMap(({ versionFiles: e }) => e);
			let l = e[0]?.to;
			if (l === void 0 || c.length === 0) return e.map(() => new Set());
			let [u] = await o.ensureCommits([l]);
			let [d, f] = [(0, i.M)(c), (0, i.C)(c)];
			let p = [...new Set([l, ...e.flatMap(({ to: e, from: t }) => typeof t == "string" ? [t, e] : [e])])];
			let m = p.slice(1).map((e, t) => [p[t], e]);
			let [{ versionOnly: h, versionsBumped: g }, _, v] = await Promise.all([
				Promise.all([
					n.e(3243),
					n.e(9605),
					n.e(7163),
					n.e(1138),
					n.e(8011),
					n.e(1314),
					n.e(4569),
					n.e(3312),
					n.e(9219)
				]).then(n.bind(n, 3906)),
				o.listNamed(u, f, d),
				o.differences(m, (0, r.as)([], f)),
				(0, a.nW)(c)
			]);
			let y = new Map(_.map(({ path: e, mode: t, oid: n }) => [e, `${t} ${n}`]));
			let after = (e) => e.map(({ path: e, after: t }) => [e, t]);
			let b = new Map([[l, y]]);
			m.forEach(([e, t], n) => {
				b.set(t, laidOver(b.get(e), after(v[n] ?? []), d));
			});
			let x = e.map(({ to: e, from: t, bumps: n }) => {
				let r = b.get(e);
				if (typeof t == "string") return {
					before: b.get(t),
					later: r,
					bumps: n
				};
				return {
					before: laidOver(r, t.map(({ path: e, before: t }) => [e, t]), d),
					later: r,
					bumps: n
				};
			});
			let S = await readTexts(o, x.flatMap(({ before: e, later: t }) => [...e.values(), ...t.values()]));
			return x.map(({ before: e, later: t, bumps: n }) => {
				let [r, i] = [textsOf(e, S), textsOf(t, S)];
				let a = n ? g(n, r, i) : h(s, r, i);
				return new Set([...a].filter((n) => modeOf(e.get(n)) === modeOf(t.get(n))));
			});
		}
		function laidOver(e, t, n) {
			let r = t.filter(([e]) => n(e));
			if (r.length === 0) return e;
			let i = new Map(e);
			for (let [e, t] of r) isFile(t) ? i.set(e, t) : i.delete(e);
			return i;
		}
		function isFile(e) {
			return e.startsWith("100");
		}
		function modeOf(e = "") {
			return e.slice(0, e.indexOf(" "));
		}
		async function readTexts(e, t) {
			let n = [...new Set(t)].filter(isFile);
			let oidOf = (e) => e.slice(e.indexOf(" ") + 1);
			let r = await e.blobs([...new Set(n.map(oidOf))]);
			let i = new Map();
			for (let e of n) {
				let t = decode(r.get(oidOf(e)));
				t !== void 0 && i.set(e, t);
			}
			return i;
		}
		function decode(e) {
			try {
				return e && new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(e);
			} catch {
				return;
			}
		}
		function textsOf(e, t) {
			return new Map([...e].flatMap(([e, n]) => {
				let r = t.get(n);
				return r === void 0 ? [] : [[e, r]];
			}));
		}
	}),
	6753: (function (e, t, n) {
		n.d(t, {
			BZ: () => History,
			E9: () => touchedFiles,
			fY: () => parentsOf
		});
		var r = n(9880);
		class History {
			commits;
			#e;
			constructor(e, t = new Map(e.map((e) => [e.sha, e.parents]))) {
				this.commits = e;
				this.#e = t;
			}
			between(e, t) {
				let n = this.#t(t);
				let r = this.#t([e], n);
				return this.commits.filter(({ sha: e }) => r.has(e));
			}
			outside(e) {
				let t = this.#t(e);
				return this.commits.filter(({ sha: e }) => !t.has(e));
			}
			#t(e, t = new Set()) {
				let n = new Set();
				let r = [...e];
				for (let e = r.pop(); e !== void 0; e = r.pop()) {
					if (n.has(e) || t.has(e)) continue;
					n.add(e);
					r.push(...this.#e.get(e) ?? []);
				}
				return n;
			}
			changedSince(e, t) {
				let n = new Map(this.commits.map((e) => [e.sha, e]));
				let r = new Map();
				let i = t;
				for (; i !== e;) {
					let e = n.get(i);
					if (!e) return;
					for (let { path: t, before: n, after: i } of e.changes) r.set(t, {
						path: t,
						before: n,
						after: r.get(t)?.after ?? i
					});
					let [t] = e.parents;
					if (t === void 0) return;
					i = t;
				}
				return [...r.values()].filter(({ before: e, after: t }) => e !== t);
			}
		}
		function parentsOf(e) {
			return new Set(e.flatMap(({ parents: e }) => e));
		}
		function touchedFiles(e) {
			let t = new Set();
			if (e.some(r.F5)) {
				for (let n of e) if (!(0, r.F5)(n)) for (let { path: e } of n.changes) t.add(e);
			}
			return e.map((e) => {
				let n = e.changes.map(({ path: e }) => e);
				return {
					commit: e,
					files: (0, r.F5)(e) ? n.filter((e) => !t.has(e)) : n
				};
			});
		}
	}),
	9114: (function (e, t, n) {
		n.d(t, {
			$: () => writtenFiles,
			y: () => claimedCommits
		});
		var r = n(8913);
		var i = n(2205);
		var a = n(6620);
		var o = n(9880);
		function writtenFiles({ tracks: e }) {
			let t = e.flatMap(({ updater: e }) => e ?? []);
			return {
				isVersioned: (0, a.M)(e.flatMap(({ versionFiles: e }) => e)),
				isChange: r.vc,
				isChangelog: (t) => e.some(({ changelogFile: e }) => e === t),
				isManifest: (e) => t.some((t) => (0, i.HS)(e, t))
			};
		}
		function claimedCommits(e, t) {
			let { isVersioned: n, isManifest: r, isChange: i, isChangelog: a } = t;
			let isWritten = (e) => n(e) || r(e) || i(e) || a(e);
			return e.filter(({ commit: e, files: t }) => e.marks.length > 0 && ((0, o.F5)(e) || t.every(isWritten)));
		}
	})
};
