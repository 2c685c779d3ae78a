"use strict";
exports.id = 1131;
exports.ids = [1131,1189];
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
	}),
	1131: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_core_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5422);
		var _shared_core_git_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4229);
		var _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _shared_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _promote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1189);
		async function answer(input) {
			let run = await input.openRun();
			let { config } = run;
			let { live, next } = config.branches;
			if ((0, _shared_core_config_js__WEBPACK_IMPORTED_MODULE_3__.pe)(config)) throw (0, _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("input-invalid", `hotfix: ${live} is the one branch that everything is cut on.`, `Promote: release-tracks promote <tracks> ${_shared_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8}`);
			input.terminal.info(`what ${live} has goes live, and ${next} takes it in`);
			return (0, _promote_js__WEBPACK_IMPORTED_MODULE_2__.release)(input, run, {
				tracks: input.text("tracks"),
				channel: _shared_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8,
				bump: "patch",
				sha: (0, _shared_core_git_names_js__WEBPACK_IMPORTED_MODULE_4__.Mi)(live),
				n: "",
				version: "",
				trailers: input.texts("trailer").join("\n"),
				dryRun: input.flag("dry-run"),
				force: !1
			});
		}
	})
};
