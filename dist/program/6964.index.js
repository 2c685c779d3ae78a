"use strict";
exports.id = 6964;
exports.ids = [6964];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-9604.index.js").modules,
	6964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { KEYED_FORMATS: () => KEYED_FORMATS });
		let format = {
			place: "`version`",
			rules: "Composer",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"RC",
				"a",
				"b"
			] }
		};
		let pubspec_format = {
			place: "`version`",
			build: "what stands behind `+`, raised by default, since stores take no build number twice",
			buildNumber: "raise"
		};
		var pyproject = __webpack_require__(9604);
		var place = __webpack_require__(284);
		var error = __webpack_require__(9530);
		let KEYED_FORMATS = {
			composer: format,
			pubspec: pubspec_format,
			pyproject: pyproject.G,
			snapcraft: {
				place: "`version`",
				instruction: (value) => value === "git" ? {
					message: "The snap takes its version from git tags.",
					fix: "Take the file out of version-files: the tags alone have it. Or write the version in the place of \"git\"."
				} : void 0,
				explain: (text, path) => {
					let found = /^adopt-info:/m.exec(text);
					if (!found) return;
					throw (0, error.V2)("version-elsewhere", "The snap adopts its version from a part.", "List the file that the part sets it from instead.", (0, place.BW)(path, text, found.index));
				}
			},
			"web-extension": {
				place: "`version`, numbers up to 65535, where the file has a `manifest_version`",
				rules: "a browser extension",
				limits: {
					channels: [],
					most: 65535
				},
				limitsIn: (text) => text.includes("\"manifest_version\"") ? {
					channels: [],
					most: 65535
				} : {}
			}
		};
	})
};
