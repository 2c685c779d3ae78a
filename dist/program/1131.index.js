"use strict";
exports.id = 1131;
exports.ids = [1131,1189];
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
	}),
	1131: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(5422);
		var i = n(4229);
		var a = n(9470);
		var o = n(9530);
		var s = n(5566);
		var c = n(1189);
		async function answer(e) {
			let t = await e.openRun();
			let { config: n } = t;
			let { live: l, next: u } = n.branches;
			if ((0, r.pe)(n)) throw (0, o.V2)("input-invalid", `hotfix: everything is cut on ${l} alone, so there is nothing to merge into another branch.`, `Promote a commit of it that has the fix and no unfinished work: ${(0, a.q$)("release-tracks", "promote", e.text("tracks"), s.L8)} --sha <commit>. Without --sha all of ${l} is released. A fix of an older version is released from a line (docs/lines.md).`);
			e.terminal.info(`what is on ${l} goes live, and is merged into ${u}`);
			return (0, c.release)(e, t, {
				tracks: e.text("tracks"),
				channel: s.L8,
				bump: "patch",
				sha: (0, i.Mi)(l),
				n: "",
				version: "",
				trailers: e.texts("trailer").join("\n"),
				dryRun: e.flag("dry-run"),
				force: !1
			});
		}
	})
};
