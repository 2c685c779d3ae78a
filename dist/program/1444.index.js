"use strict";
exports.id = 1444;
exports.ids = [1444];
exports.modules = {
	1444: (function (e, t, n) {
	n.a(e, async (e, r) => {
		try {
			n.r(t);
			var i = n(7073);
			await (0, n(2864).C)((e) => (0, i.W)({
				dryRun: e.flag("dry-run", !1),
				lines: e.flag("lines", !1)
			}, e), { signs: !0 });
			r();
		} catch (e) {
			r(e);
		}
	}, 1);
})
};
