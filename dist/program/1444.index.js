"use strict";
exports.id = 1444;
exports.ids = [1444];
exports.modules = {
	...require("./shared-627.index.js").modules,
	...require("./shared-6753.index.js").modules,
	...require("./common.index.js").modules,
	1444: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_branches_sync_branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7073);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_branches_sync_branches_js__WEBPACK_IMPORTED_MODULE_0__.W)({ dryRun: run.flag("dry-run", !1) }, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	7073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => syncBranchesReport });
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		var _branch_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7730);
		var _branch_sync_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(627);
		async function syncBranchesReport(inputs, run) {
			try {
				let sync = await (0, _branch_sync_js__WEBPACK_IMPORTED_MODULE_2__.W)(inputs, run);
				let sentence = (0, _branch_sync_js__WEBPACK_IMPORTED_MODULE_2__.X)(sync, run, inputs.dryRun);
				run.log.info(sentence);
				return {
					outputs: {
						synced: String(sync.pushed),
						sha: sync.sha,
						conflicts: "[]"
					},
					summary: (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, "Branches"), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(sentence))
				};
			} catch (error) {
				if (!(error instanceof _branch_merge_js__WEBPACK_IMPORTED_MODULE_1__.X9)) throw error;
				return {
					outputs: {
						synced: "false",
						sha: "",
						conflicts: JSON.stringify(error.paths)
					},
					summary: "",
					failure: error
				};
			}
		}
	})
};
