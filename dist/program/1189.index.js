"use strict";
exports.id = 1189;
exports.ids = [1189];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1189.index.js").modules,
	191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => openOnLine });
		var _shared_flows_lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9122);
		async function openOnLine(input, tracks) {
			let run = await input.openRun();
			let line = input.text("line");
			return line === "" ? {
				run,
				tracks: run.config.tracks
			} : (0, _shared_flows_lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__.C)({
				line,
				tracks
			}, run);
		}
	})
};
