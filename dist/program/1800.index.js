"use strict";
exports.id = 1800;
exports.ids = [1800,2739,5120,584];
exports.modules = {
	...require("./common.index.js").modules,
	584: (function (e, t, n) {
		n.d(t, { commitsWithChanges: () => commitsWithChanges });
		async function commitsWithChanges(e, t, n) {
			let [r] = t ? (await n.recent(e, 1)).commits : [];
			return n.ensureCommits([e, ...r?.parents.slice(0, 1) ?? []]);
		}
	}),
	1800: (function (e, t, n) {
		n.d(t, { readDescribed: () => readDescribed });
		var r = n(8913);
		var i = n(2739);
		var a = n(1429);
		var o = n(7569);
		var s = n(584);
		var c = n(2855);
		var l = n(3313);
		async function readDescribed(e, { head: t, previous: n }, { repository: r, config: o }) {
			let { texts: c } = await (0, l.readCarriers)(r, e, t);
			let u = (0, i.changeNamesOf)(e, o.tracks, c);
			let at = (e) => changesAt(e, u, r);
			let d = await r.parents({
				tip: t,
				not: n ? [n.commit] : []
			});
			let [f] = await r.ensureCommits(d.get(t)?.slice(0, 1) ?? []);
			let p = n !== void 0 && !(0, a._f)(e.tag, n.name)?.version.prerelease;
			let [m, h, g] = await Promise.all([
				at(t),
				f && f !== n?.commit ? at(f) : [],
				n ? (0, s.commitsWithChanges)(n.commit, p, r).then((e) => Promise.all(e.map(at))) : []
			]);
			let _ = new Set(g.flat().map(({ file: { path: e } }) => e));
			return [...new Map([...h, ...m].map((e) => [e.file.path, e])).values()].filter(({ file: { path: e } }) => !_.has(e));
		}
		async function changesAt(e, t, n) {
			let a = [...await n.readFiles(e, await n.listFiles(e, r.vc))].flatMap(([e, { bytes: t }]) => (0, o.b)(() => (0, r._x)(e, (0, c.g)(e, t))) ?? []);
			return (0, i.pendingChanges)(a, t);
		}
	})
};
