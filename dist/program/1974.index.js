"use strict";
exports.id = 1974;
exports.ids = [1974];
exports.modules = {
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
		var r = n(4229);
		var i = n(2633);
		var a = n(9369);
		var o = n(8617);
		var s = n(191);
		var c = n(1851);
		async function answer(e) {
			let { run: t, tracks: n } = await (0, s.G)(e, e.text("track"));
			let r = t.config.line ? JSON.stringify(n.map(({ name: e }) => e)) : e.text("track");
			let i = await (0, a._k)({
				channel: e.text("channel"),
				tracks: r
			}, t);
			let o = e.flag("verbose") ? await foldersAdded(i.promotion, t) : void 0;
			let l = describeHead(i.promotion, e.text("channel") === "", t.config);
			return {
				json: {
					...(0, a.MO)(i),
					...o && { dependencies: Object.fromEntries(o) }
				},
				text: (e) => `${e.paint.bold(l)}\n\n${(0, c.n)(i, e, o)}`
			};
		}
		async function foldersAdded({ target: e }, { repository: t, config: n }) {
			let a = e || await (0, i.W)(t, (0, r.Mi)(n.branches.next), "branches.next");
			return (0, o.DT)(t, n.tracks, a);
		}
		function describeHead({ channel: e, target: t, released: n }, r, i) {
			let { next: a } = i.branches;
			if (n.length === 0) return `Nothing to release on ${e}.`;
			return `${r && i.autoChannel !== !1 ? `A push to ${a}` : "A promotion by hand"} would release on ${e}, from ${t.slice(0, 7)} of ${a}:`;
		}
	})
};
