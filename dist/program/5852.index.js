"use strict";
exports.id = 5852;
exports.ids = [5852];
exports.modules = {
	...require("./shared-1911.index.js").modules,
	...require("./common.index.js").modules,
	5852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => bumpVersion,
			u: () => carryOut
		});
		var _lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9122);
		var _workflows_tag_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9050);
		var _workflows_workflow_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3921);
		var _promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5615);
		var _promotion_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1911);
		var _promotion_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2188);
		async function bumpVersion(inputs, run) {
			let { run: there } = await (0, _lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__.C)({
				line: "",
				...inputs
			}, run);
			return carryOut((0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_5__.vD)(there.config, inputs), there);
		}
		async function carryOut(request, run) {
			let findStart = (0, _workflows_tag_start_js__WEBPACK_IMPORTED_MODULE_1__.m4)(run);
			let promotion = await (0, _promotion_js__WEBPACK_IMPORTED_MODULE_3__.p)(request, run, { findStart });
			for (let line of (0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_4__.SM)(promotion, request.dryRun)) run.log.info(line);
			request.dryRun || await (0, _workflows_workflow_start_js__WEBPACK_IMPORTED_MODULE_2__.A)(promotion, findStart, run);
			let { stopped } = promotion;
			return {
				...(0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_4__.CA)(promotion, request.dryRun),
				...stopped && { failure: stopped }
			};
		}
	})
};
