"use strict";
exports.id = 3751;
exports.ids = [3751];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-8799.index.js").modules,
	3141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => findObstacle,
			Z: () => foldersAbove
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let WORDS = {
			100644: "a file",
			100755: "a file",
			12e4: "a link",
			16e4: "a submodule"
		};
		async function findObstacle(repository, commit, paths) {
			let above = new Map(paths.map((path) => [path, foldersAbove(path)]));
			let folders = [...new Set([...above.values()].flat())];
			if (folders.length === 0) return;
			let modes = await repository.modes(commit, folders);
			for (let [path, candidates] of above) {
				let found = candidates.find((folder) => WORDS[modes.get(folder) ?? ""]);
				let what = found && WORDS[modes.get(found) ?? ""];
				if (what) return {
					path,
					message: `It lies below ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(found)}, which is ${what} and no folder.`
				};
			}
		}
		function foldersAbove(path) {
			let parts = path.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
		}
	})
};
