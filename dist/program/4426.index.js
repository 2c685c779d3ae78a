"use strict";
exports.id = 4426;
exports.ids = [4426];
exports.modules = {
	...require("./shared-6315.index.js").modules,
	1485: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(5691);
				var a = n(3016);
				var o = n(8762);
				await (0, n(2864).C)((e) => (0, i.IT)({
					kind: e.input("kind"),
					tag: e.input("tag"),
					format: e.input("format"),
					template: e.input("template"),
					url: e.secret("url"),
					secret: e.secret("secret"),
					headerPrefix: e.input("header-prefix"),
					notes: e.input("notes"),
					notesPath: e.input("notes-path"),
					required: e.flag("required", !1),
					dryRun: e.flag("dry-run", !1)
				}, e, {
					read: (t, n) => (0, a.yR)(t, {
						root: e.folder,
						input: n
					}),
					openReceiver: o.A
				}));
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	})
};
