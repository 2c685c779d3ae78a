"use strict";
exports.id = 1497;
exports.ids = [1497];
exports.modules = {
	...require("./common.index.js").modules,
	9359: (function (e, t, n) {
		n.d(t, { O: () => r });
		let r = {
			rules: "PEP 440",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"a",
				"b",
				"dev"
			] },
			read: (e) => {
				let t = /^(\d+\.\d+\.\d+)(a|b|rc|\.dev)(\d+)$/.exec(e);
				return t ? `${t[1]}-${i[t[2]]}.${t[3]}` : e;
			}
		};
		let i = {
			a: "alpha",
			b: "beta",
			rc: "rc",
			".dev": "dev"
		};
	})
};
