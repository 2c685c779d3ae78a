"use strict";
exports.id = 6474;
exports.ids = [6474];
exports.modules = {
	6474: (function (e, t, n) {
	n.a(e, async (e, r) => {
		try {
			n.r(t);
			var i = n(1099);
			await (0, n(2864).C)((e) => (0, i.n)({
				tag: e.input("tag"),
				reason: e.input("reason"),
				undo: e.flag("undo", !1),
				dryRun: e.flag("dry-run", !1)
			}, e), { signs: !0 });
			r();
		} catch (e) {
			r(e);
		}
	}, 1);
})
};
