"use strict";
exports.id = 1741;
exports.ids = [1741];
exports.modules = {
	1741: (function (e, t, n) {
	n.a(e, async (e, r) => {
		try {
			n.r(t);
			var i = n(3630);
			await (0, n(2864).C)((e) => (0, i.B)({
				tag: e.input("tag"),
				track: e.input("track")
			}, e));
			r();
		} catch (e) {
			r(e);
		}
	}, 1);
})
};
