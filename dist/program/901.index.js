"use strict";
exports.id = 901;
exports.ids = [901];
exports.modules = {
	901: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_manifest_write_updater_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2535);
				var _shared_io_files_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5413);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_manifest_write_updater_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Z)({
					artifactsDir: run.input("artifacts-dir"),
					tag: run.input("tag"),
					baseUrl: run.input("base-url"),
					notes: run.input("notes"),
					notesPath: run.input("notes-path"),
					output: run.input("output"),
					platforms: run.input("platforms"),
					publicKey: run.input("public-key"),
					publish: run.flag("publish", !1),
					converge: run.flag("converge", !0),
					createChannels: run.flag("create-channels", !1),
					allowDowngrade: run.flag("allow-downgrade", !1)
				}, run, (0, _shared_io_files_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__.T)(run.folder)), { signs: !0 });
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	2535: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => updaterManifestReport });
		var _manifest_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9580);
		var _written_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
		async function updaterManifestReport(inputs, run, files) {
			return (0, _manifest_report_js__WEBPACK_IMPORTED_MODULE_0__.e)(await (0, _written_manifest_js__WEBPACK_IMPORTED_MODULE_1__.U)(inputs, run, files));
		}
	})
};
