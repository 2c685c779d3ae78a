"use strict";
exports.id = 1801;
exports.ids = [1801];
exports.modules = {
	...require("./shared-21.index.js").modules,
	...require("./common.index.js").modules,
	1801: (function (e, t, n) {
		n.d(t, { takeDownWithdrawn: () => takeDownWithdrawn });
		var r = n(5566);
		var i = n(9535);
		var a = n(21);
		var o = n(1285);
		async function takeDownWithdrawn(e, t) {
			let n = {
				tag: e,
				reason: "",
				undo: !1,
				dryRun: !1
			};
			let { reason: s, after: c, rivals: l } = await (0, o.Z)(n, t);
			let { channels: u } = t.config;
			let d = (0, i._j)(e.channel, l, u)[0];
			return (0, a.C)(n, {
				reason: s,
				instead: d,
				newestLive: (0, i._j)(r.L8, c, u)[0]
			}, t);
		}
	})
};
