"use strict";
exports.id = 6008;
exports.ids = [6008,5120];
exports.modules = {
	...require("./common.index.js").modules,
	6008: (function (e, t, n) {
		n.r(t);
		n.d(t, {
			readChangeFiles: () => readChangeFiles,
			spendChanges: () => spendChanges
		});
		var r = n(8913);
		var i = n(2739);
		var a = n(7569);
		var o = n(9530);
		var s = n(2855);
		async function readChangeFiles(e, t, { repository: n, config: c, log: l }) {
			let u = await n.readFiles(e, await n.listFiles(e, r.vc));
			let d = [...u].map(([e, { bytes: t }]) => (0, a.C)(() => (0, r._x)(e, (0, s.g)(e, t))));
			let f = d.flatMap((e) => e instanceof o.ag ? e.problems : []);
			if (f.length > 0) throw new o.ag("change-file", f);
			let p = d.flatMap((e) => e instanceof o.ag ? [] : [e]);
			let m = new Map(c.tracks.map((e) => [e.name, (0, i.changeNamesOf)(e, c.tracks, t)]));
			for (let [e, t] of (0, i.Z)(p, new Set([...m.values()].flatMap((e) => [...e])))) l.warn({
				...(0, i.O)(e),
				place: { file: t }
			});
			return {
				files: p,
				committed: u,
				namesOf: ({ name: e }) => m.get(e) ?? new Set()
			};
		}
		function spendChanges({ committed: e, namesOf: t }) {
			let n = new Map([...e].map(([e, { bytes: t }]) => [e, (0, s.g)(e, t)]));
			return (i) => {
				let a = [];
				let o = [];
				for (let [s, c] of n) {
					let l = (0, r.mP)(c, (e) => t(i).has(e));
					if (l === c) continue;
					if (l === void 0) {
						n.delete(s);
						o.push(s);
					} else {
						n.set(s, l);
						a.push({
							path: s,
							mode: e.get(s)?.mode ?? "100644",
							bytes: new TextEncoder().encode(l)
						});
					}
				}
				return {
					files: a,
					gone: o
				};
			};
		}
	})
};
