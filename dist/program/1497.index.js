"use strict";
exports.id = 1497;
exports.ids = [1497];
exports.modules = {
	...require("./common.index.js").modules,
	9359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => PEP440 });
		let PEP440 = {
			rules: "PEP 440",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"a",
				"b",
				"dev"
			] },
			read: (written) => {
				let found = /^(\d+\.\d+\.\d+)(a|b|rc|\.dev)(\d+)$/.exec(written);
				return found ? `${found[1]}-${NAMES[found[2]]}.${found[3]}` : written;
			}
		};
		let NAMES = {
			a: "alpha",
			b: "beta",
			rc: "rc",
			".dev": "dev"
		};
	})
};
