"use strict";
exports.id = 4426;
exports.ids = [4426];
exports.modules = {
	...require("./shared-6315.index.js").modules,
	1485: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_announce_announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5691);
				var _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3016);
				var _shared_io_receiver_receiver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8762);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_announce_announce_js__WEBPACK_IMPORTED_MODULE_0__.IT)({
					kind: run.input("kind"),
					tag: run.input("tag"),
					format: run.input("format"),
					template: run.input("template"),
					url: run.secret("url"),
					secret: run.secret("secret"),
					headerPrefix: run.input("header-prefix"),
					notes: run.input("notes"),
					notesPath: run.input("notes-path"),
					required: run.flag("required", !1),
					dryRun: run.flag("dry-run", !1)
				}, run, {
					read: (path, input) => (0, _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_1__.yR)(path, {
						root: run.folder,
						input
					}),
					openReceiver: _shared_io_receiver_receiver_js__WEBPACK_IMPORTED_MODULE_2__.A
				}));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	})
};
