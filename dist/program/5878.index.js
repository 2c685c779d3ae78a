"use strict";
exports.id = 5878;
exports.ids = [5878];
exports.modules = {
	5878: (function (e, t, n) {
	n.a(e, async (e, r) => {
		try {
			n.r(t);
			var i = n(5359);
			await (0, n(2864).C)((e) => (0, i.U)({
				group: e.input("group"),
				bump: e.input("bump"),
				sha: e.input("sha"),
				line: "",
				track: ""
			}, e), { signs: !0 });
			r();
		} catch (e) {
			r(e);
		}
	}, 1);
})
};
