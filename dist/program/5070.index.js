"use strict";
exports.id = 5070;
exports.ids = [5070];
exports.modules = {
	...require("./common.index.js").modules,
	191: (function (e, t, n) {
		n.d(t, { G: () => openOnLine });
		var r = n(9122);
		async function openOnLine(e, t) {
			let n = await e.openRun();
			let i = e.text("line");
			return i === "" ? {
				run: n,
				tracks: n.config.tracks
			} : (0, r.C)({
				line: i,
				tracks: t
			}, n);
		}
	}),
	1974: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(9369);
		var i = n(8617);
		var a = n(191);
		var o = n(1851);
		async function answer(e) {
			let { run: t, tracks: n } = await (0, a.G)(e, e.text("track"));
			let s = t.config.line ? JSON.stringify(n.map(({ name: e }) => e)) : e.text("track");
			let c = await (0, r._k)({
				channel: e.text("channel"),
				tracks: s
			}, t);
			let { target: l } = c.promotion;
			let u = e.flag("verbose") ? await (0, i.DT)(t.repository, t.config.tracks, l) : void 0;
			let d = describeHead(c.promotion, e.text("channel") === "", t.config);
			return {
				json: {
					...(0, r.MO)(c),
					...u && { dependencies: Object.fromEntries(u) }
				},
				text: (e) => `${e.paint.bold(d)}\n\n${(0, o.n)(c, e, u)}`
			};
		}
		function describeHead({ channel: e, target: t, released: n }, r, i) {
			let { next: a } = i.branches;
			if (n.length === 0) return `Nothing to release on ${e}.`;
			return `${r && i.autoChannel !== !1 ? `A push to ${a}` : "A promotion by hand"} would release on ${e}, from ${t.slice(0, 7)} of ${a}:`;
		}
	})
};
