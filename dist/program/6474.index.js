"use strict";
exports.id = 6474;
exports.ids = [6474];
exports.modules = {
	6474: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
		try {
			__webpack_require__.r(__webpack_exports__);
			var _shared_flows_withdraw_withdraw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1099);
			await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_withdraw_withdraw_js__WEBPACK_IMPORTED_MODULE_0__.n)({
				tag: run.input("tag"),
				reason: run.input("reason"),
				undo: run.flag("undo", !1),
				dryRun: run.flag("dry-run", !1)
			}, run), { signs: !0 });
			__webpack_async_result__();
		} catch (e) {
			__webpack_async_result__(e);
		}
	}, 1);
})
};
