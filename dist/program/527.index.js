"use strict";
exports.id = 527;
exports.ids = [527];
exports.modules = {
	527: (function (e, t, n) {
	n.a(e, async (e, r) => {
		try {
			n.r(t);
			var i = n(5852);
			await (0, n(2864).C)((e) => (0, i.B)({
				tracks: e.input("tracks"),
				channel: e.input("channel"),
				line: e.input("line"),
				bump: e.input("bump"),
				sha: e.input("sha"),
				n: e.input("n"),
				version: e.input("version"),
				trailers: e.input("trailers"),
				dryRun: e.flag("dry-run", !1),
				force: e.flag("force", !1)
			}, e), { signs: !0 });
			r();
		} catch (e) {
			r(e);
		}
	}, 1);
})
};
