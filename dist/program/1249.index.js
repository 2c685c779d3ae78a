"use strict";
exports.id = 1249;
exports.ids = [1249];
exports.modules = {
	7648: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let compareBuild = (a, b, loose) => {
			let versionA = new SemVer(a, loose);
			let versionB = new SemVer(b, loose);
			return versionA.compare(versionB) || versionA.compareBuild(versionB);
		};
		module.exports = compareBuild;
	}),
	4737: ((module, __unused_webpack_exports, __webpack_require__) => {
		let Range = __webpack_require__(6782);
		let validRange = (range, options) => {
			try {
				return new Range(range, options).range || "*";
			} catch {
				return null;
			}
		};
		module.exports = validRange;
	})
};
