"use strict";
exports.id = 4976;
exports.ids = [4976,6008,5120];
exports.modules = {
	...require("./common.index.js").modules,
	4976: (function (e, t, n) {
		n.r(t);
		n.d(t, { undescribedTracks: () => undescribedTracks });
		var r = n(8913);
		var i = n(2739);
		var a = n(9530);
		var o = n(6008);
		var s = n(3313);
		async function undescribedTracks(e, { before: t, after: n }, c) {
			let { repository: l, config: u } = c;
			let d = u.tracks.flatMap((e) => e.versionFiles);
			let [f, { texts: p }] = await Promise.all([l.changedFiles(t, n, [`:(top,literal)${r.A0}`]), (0, s.readCarriers)(l, { versionFiles: d }, n)]);
			let m = {
				...c,
				log: {
					...c.log,
					warn: () => void 0
				}
			};
			try {
				let { files: t, namesOf: a } = await (0, o.readChangeFiles)(n, p, m);
				let s = t.filter(({ path: e }) => (0, r.vc)(e) && f.includes(e));
				return u.tracks.filter(({ name: t }) => e.includes(t)).filter((e) => (0, i.pendingChanges)(s, a(e)).length === 0).map(({ name: e }) => e);
			} catch (e) {
				if (e instanceof a.ag && e.code === "change-file") return [];
				throw e;
			}
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
