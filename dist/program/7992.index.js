"use strict";
exports.id = 7992;
exports.ids = [7992];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-9122.index.js").modules,
	2722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => detectTracksReport });
		var _lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9122);
		var _detection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5636);
		var _detection_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6138);
		async function detectTracksReport(inputs, given) {
			let { run, tracks } = await (0, _lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__.C)({
				line: "",
				tracks: inputs.track
			}, given);
			let detection = await (0, _detection_js__WEBPACK_IMPORTED_MODULE_1__.k)(inputs, run, tracks);
			return {
				outputs: (0, _detection_report_js__WEBPACK_IMPORTED_MODULE_2__.m5)(run.config, detection),
				summary: (0, _detection_report_js__WEBPACK_IMPORTED_MODULE_2__.s3)(run.config, detection)
			};
		}
	}),
	5400: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_detect_detect_tracks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2722);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_detect_detect_tracks_js__WEBPACK_IMPORTED_MODULE_0__.S)({
					track: run.input("track"),
					channel: run.input("channel"),
					since: run.input("since"),
					base: run.input("base"),
					head: run.input("head")
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	})
};
