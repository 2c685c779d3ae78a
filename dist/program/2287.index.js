"use strict";
exports.id = 2287;
exports.ids = [2287,6008,5120];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-7593.index.js").modules,
	2287: (function (e, t, n) {
		n.r(t);
		n.d(t, { withSizes: () => withSizes });
		var r = n(105);
		var i = n(9530);
		var a = n(6008);
		var o = n(7593);
		var s = n(8617);
		var c = n(3313);
		async function withSizes(e, t) {
			let { repository: n, config: a } = t;
			let { bump: c = "patch", tracks: l } = a;
			let [u] = e;
			if (!u) return [];
			let [d] = await n.ensureCommits([u.next]);
			let f = await (0, s.MR)(n, l, d);
			let pathsOf = ({ name: e }) => f.get(e);
			let p = c === "changes" ? changesAt(t, d) : Promise.resolve(void 0);
			return Promise.all(e.map(async (e) => {
				let n = (0, r.f)(e, a);
				if (!n) return e;
				try {
					let r = {
						target: d,
						pathsOf,
						project: t,
						changes: await p
					};
					return {
						...e,
						sized: await (0, o.h)(n, c, r)
					};
				} catch (t) {
					if (t instanceof i.ag) return {
						...e,
						sized: { problem: t.message }
					};
					throw t;
				}
			}));
		}
		async function changesAt(e, t) {
			let n = e.config.tracks.flatMap((e) => e.versionFiles);
			let { texts: r } = await (0, c.readCarriers)(e.repository, { versionFiles: n }, t);
			return (0, a.readChangeFiles)(t, r, e);
		}
	}),
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
