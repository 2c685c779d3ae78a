"use strict";
exports.id = 4555;
exports.ids = [4555];
exports.modules = {
	...require("./common.index.js").modules,
	7146: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(5636);
		var i = n(6138);
		var a = n(5648);
		var o = n(7340);
		async function answer(e) {
			let t = await e.openRun();
			let n = {
				track: "",
				channel: "",
				since: "",
				base: e.text("base"),
				head: e.text("head")
			};
			let a = await (0, r.k)(n, t);
			let { tracks: o, report: s } = (0, i.lv)(a);
			return {
				json: {
					tracks: o,
					report: s
				},
				text: (e) => draw(a, e)
			};
		}
		function draw({ decisions: e }, t) {
			let n = [...e].map(([e, { changed: n, reason: r, commits: i, files: o }]) => ({
				text: `${e}  ${n ? "changed" : "not changed"}: ${r}`,
				paint: n ? t.paint.green : t.paint.dim,
				below: (0, a.w)(i, t, o)
			}));
			return (0, o.q)(n, t);
		}
	})
};
