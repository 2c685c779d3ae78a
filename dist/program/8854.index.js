"use strict";
exports.id = 8854;
exports.ids = [8854,7349,1249,3685];
exports.modules = {
	...require("./common.index.js").modules,
	3906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { versionOnly: () => versionOnly });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9797);
		var _edit_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4533);
		var _version_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3421);
		var _version_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1097);
		function versionOnly(tracks, before, after) {
			let bumps = tracks.flatMap(({ versionFiles }) => bumpOf(versionFiles, before, after) ?? []);
			let found = new Set();
			for (let some of [bumps.filter(({ isNew }) => isNew), bumps]) {
				let made = some.reduce(applyBump, before);
				for (let [path, text] of made) text === after.get(path) && text !== before.get(path) && found.add(path);
			}
			return found;
		}
		let RELEASED = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
		function bumpOf(versionFiles, before, after) {
			let there = versionFiles.filter(({ path }) => before.has(path) && after.has(path));
			let versions = (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_1__.Vw)(there).map((file) => ({
				from: versionIn(file, before),
				to: versionIn(file, after)
			}));
			let changed = versions.find(({ from, to }) => from !== to);
			let version = (changed ?? versions[0])?.to;
			if (version === void 0 || !RELEASED.test(version)) return;
			return {
				versionFiles: (0, _version_builds_js__WEBPACK_IMPORTED_MODULE_3__.m)(there, [after]),
				version,
				isNew: changed !== void 0
			};
		}
		function versionIn(file, texts) {
			return orRefused(() => (0, _version_text_js__WEBPACK_IMPORTED_MODULE_4__.$4)(file, texts.get(file.path)));
		}
		function applyBump(texts, { versionFiles, version }) {
			let edited = orRefused(() => (0, _edit_versions_js__WEBPACK_IMPORTED_MODULE_2__.editVersions)(versionFiles, texts, version));
			return edited ? new Map([...texts, ...edited]) : texts;
		}
		function orRefused(work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag) return;
				throw error;
			}
		}
	})
};
