"use strict";
exports.id = 5808;
exports.ids = [5808];
exports.modules = {
	...require("./common.index.js").modules,
	2722: (function (e, t, n) {
		n.d(t, { S: () => detectTracksReport });
		var r = n(9122);
		var i = n(5636);
		var a = n(6138);
		async function detectTracksReport(e, t) {
			let { run: n, tracks: o } = await (0, r.C)({
				line: "",
				tracks: e.track
			}, t);
			let s = await (0, i.k)(e, n, o);
			return {
				outputs: (0, a.m5)(n.config, s),
				summary: (0, a.s3)(n.config, s)
			};
		}
	}),
	5400: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(2722);
				await (0, n(2864).C)((e) => (0, i.S)({
					track: e.input("track"),
					channel: e.input("channel"),
					since: e.input("since"),
					base: e.input("base"),
					head: e.input("head")
				}, e));
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	})
};
