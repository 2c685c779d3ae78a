"use strict";
exports.id = 5852;
exports.ids = [5852];
exports.modules = {
	...require("./shared-1911.index.js").modules,
	...require("./common.index.js").modules,
	5852: (function (e, t, n) {
		n.d(t, {
			B: () => bumpVersion,
			u: () => carryOut
		});
		var r = n(9122);
		var i = n(9050);
		var a = n(3921);
		var o = n(5615);
		var s = n(1911);
		var c = n(2188);
		async function bumpVersion(e, t) {
			let { run: n } = await (0, r.C)({
				line: "",
				...e
			}, t);
			return carryOut((0, c.vD)(n.config, e), n);
		}
		async function carryOut(e, t) {
			let n = (0, i.m4)(t);
			let r = await (0, o.p)(e, t, { findStart: n });
			for (let n of (0, s.SM)(r, e.dryRun)) t.log.info(n);
			e.dryRun || await (0, a.A)(r, n, t);
			let { stopped: c } = r;
			return {
				...(0, s.CA)(r, e.dryRun),
				...c && { failure: c }
			};
		}
	})
};
