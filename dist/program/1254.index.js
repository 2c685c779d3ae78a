"use strict";
exports.id = 1254;
exports.ids = [1254];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-9780.index.js").modules,
	7512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => promotedBy });
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		async function promotedBy({ tag: { version }, ref, siblings, view }, repository) {
			let lower = siblings.filter((other) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.bm)(other.version, version) === 0 && (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(other.version, version) < 0);
			if (lower.length === 0) return;
			let said = (await repository.annotation(ref))?.split("\n").findLast((line) => line.startsWith(`${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom}: `));
			let found = lower.find((other) => said === `${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom}: ${other.name}`);
			let [promoted] = found ? await view.place([found.name]) : [];
			if (!found || !promoted || !await repository.reaches(ref, promoted)) return;
			return {
				name: found.name,
				version: found.version,
				commit: promoted.commit
			};
		}
	})
};
