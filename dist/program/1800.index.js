"use strict";
exports.id = 1800;
exports.ids = [1800,2739,5120];
exports.modules = {
	...require("./common.index.js").modules,
	1800: (function (e, t, n) {
		n.d(t, { readDescribed: () => readDescribed });
		var r = n(8913);
		var i = n(2739);
		var a = n(7569);
		var o = n(2855);
		var s = n(3313);
		async function readDescribed(e, { head: t, previous: n }, { repository: r, config: a }) {
			let { texts: o } = await (0, s.readCarriers)(r, e, t);
			let c = (0, i.changeNamesOf)(e, a.tracks, o);
			let at = (e) => changesAt(e, c, r);
			let l = await r.parents({
				tip: t,
				not: n ? [n.commit] : []
			});
			let [u] = await r.ensureCommits(l.get(t)?.slice(0, 1) ?? []);
			let [d, f, p] = await Promise.all([
				at(t),
				u && u !== n?.commit ? at(u) : [],
				n ? at(n.commit) : []
			]);
			let m = new Set(p.map(({ file: { path: e } }) => e));
			return [...new Map([...f, ...d].map((e) => [e.file.path, e])).values()].filter(({ file: { path: e } }) => !m.has(e));
		}
		async function changesAt(e, t, n) {
			let s = [...await n.readFiles(e, await n.listFiles(e, r.vc))].flatMap(([e, { bytes: t }]) => (0, a.b)(() => (0, r._x)(e, (0, o.g)(e, t))) ?? []);
			return (0, i.pendingChanges)(s, t);
		}
	})
};
