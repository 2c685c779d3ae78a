"use strict";
exports.id = 3130;
exports.ids = [3130];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1097.index.js").modules,
	5713: (function (e, t, n) {
		n.d(t, {
			HR: () => oneVersion,
			Jn: () => elsewhere,
			Un: () => isVersionLike
		});
		var r = n(284);
		var i = n(9530);
		function oneVersion(e, t, n, a) {
			let [o] = e;
			if (!o) throw (0, i.V2)("version-missing", a.message, a.fix, {
				file: n,
				line: 1,
				column: 1
			});
			let s = e.find(({ value: e }) => e !== o.value);
			if (!s) return {
				value: o.value,
				at: e
			};
			throw (0, i.V2)("version-ambiguous", `The file has ${(0, i.hD)(o.value)} and ${(0, i.hD)(s.value)}.`, "Write the same version in each place, or choose one with a `pattern`.", (0, r.BW)(n, t, s.start));
		}
		function elsewhere(e, t, { start: n, value: a }, o) {
			return (0, i.V2)("version-elsewhere", `${(0, i.hD)(a)} is no version.`, o, (0, r.BW)(e, t, n));
		}
		function isVersionLike(e) {
			return /^\d+(?:\.\d+)*(?:[-+.][0-9A-Za-z.+-]*|[a-z]+\d*)?$/.test(e);
		}
	})
};
