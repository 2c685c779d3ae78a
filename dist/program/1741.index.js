"use strict";
exports.id = 1741;
exports.ids = [1741];
exports.modules = {
	1741: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
		try {
			__webpack_require__.r(__webpack_exports__);
			var _shared_flows_validate_validate_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3630);
			await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_validate_validate_tag_js__WEBPACK_IMPORTED_MODULE_0__.B)({
				tag: run.input("tag"),
				track: run.input("track")
			}, run));
			__webpack_async_result__();
		} catch (e) {
			__webpack_async_result__(e);
		}
	}, 1);
})
};
