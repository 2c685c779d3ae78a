"use strict";
exports.id = 2780;
exports.ids = [2780];
exports.modules = {
	...require("./shared-1937.index.js").modules,
	...require("./common.index.js").modules,
	2780: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(3576);
				await (0, n(2864).C)((e) => (0, i.C)({
					tag: e.input("tag"),
					minor: e.flag("minor", !1)
				}, e));
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	}),
	3576: (function (e, t, n) {
		n.d(t, { C: () => floatTags });
		var r = n(4229);
		var i = n(9482);
		var a = n(9094);
		var o = n(1429);
		var s = n(9530);
		var c = n(547);
		var l = n(1937);
		var u = n(5677);
		var d = n(8540);
		var f = n(403);
		var p = n(3439);
		async function floatTags({ tag: e, minor: t }, n) {
			let r = (0, a.z)(n.config, (0, d.u)(e, n.context));
			let i = await (0, l.W)(n, () => attemptFloat(r, t, n));
			let o = new Map(i.flatMap(({ moves: e }) => e.map(({ name: e, to: t }) => [e, t])));
			let s = [...o].flatMap(([e, t]) => t === r.name ? [e] : []);
			let u = [...o].map(([e, t]) => t === void 0 ? `${e} is deleted: no version that it stands for is left.` : `${e} is on ${t} now.`);
			s.length === 0 && u.unshift(`${r.name} moves no floating tag to itself: it is a pre-release or withdrawn, a newer version is out, or they are on it already.`);
			for (let e of u) n.log.info(e);
			return {
				outputs: {
					moved: JSON.stringify(s),
					sha: i[0].sha
				},
				summary: (0, c.Bv)((0, c.R_)(3, `Floating tags of ${r.name}`), s.length === o.size && s.length > 0 ? (0, c.p_)(s.map(c.aY)) : (0, c.p_)(u.map(c.FV)))
			};
		}
		async function attemptFloat(e, t, n) {
			let { config: a, repository: o } = n;
			let s = await (0, f.oW)(o, (0, p.wT)(e.track), e.name);
			let c = (0, i.zo)(e.track.tag, e.version);
			let [l, d] = await Promise.all([(0, f.dB)(s), s.place(c)]);
			let m = l.find(({ name: t }) => t === e.name);
			await o.ensureCommits([m.commit]);
			await (0, f.Fo)(e.name, m.commit, o);
			let h = await (0, u.uh)(l, (n) => movesOf(e, t, n, d), s.place, n);
			requireFree(h.flatMap(({ name: e, to: t }) => t === void 0 ? [] : [e]), a);
			let commitOf = (e) => l.find(({ name: t }) => t === e)?.commit;
			let g = h.map(({ name: e, to: t }) => ({
				ref: (0, r.y6)(e),
				from: d.find((t) => t.name === (0, r.y6)(e))?.object,
				to: commitOf(t)
			}));
			return {
				result: {
					sha: m.commit,
					moves: h,
					updates: g,
					pushed: !1
				},
				updates: g
			};
		}
		function movesOf({ name: e, track: { tag: t }, version: n }, a, o, s) {
			let c = (0, i.zo)(t, n);
			let l = c.map((e) => (0, i.Kd)(t, e, o));
			return {
				answer: c.flatMap((n, c) => {
					let u = s.find((e) => e.name === (0, r.y6)(n))?.commit;
					let d = l[c];
					let f = d?.name === e && (a || c === 0);
					let p = (0, i.Iu)(t, n, u, o) !== void 0;
					return (f || p) && d?.commit !== u ? [{
						name: n,
						to: d?.name
					}] : [];
				}),
				by: l
			};
		}
		function requireFree(e, { tracks: t }) {
			for (let n of e) {
				let e = t.find(({ tag: e }) => (0, o._f)(e, n));
				if (e) throw (0, s.V2)("float-taken", `The floating tag ${(0, s.hD)(n)} would read as a version of track ${e.name}.`, "Change the tag template of one of the two tracks.");
			}
		}
	})
};
