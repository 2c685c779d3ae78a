"use strict";
exports.id = 1189;
exports.ids = [1189];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1189.index.js").modules,
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
	})
};
