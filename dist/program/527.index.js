"use strict";
exports.id = 527;
exports.ids = [527];
exports.modules = {
	527: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
		try {
			__webpack_require__.r(__webpack_exports__);
			var _shared_flows_promote_bump_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5852);
			await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_promote_bump_version_js__WEBPACK_IMPORTED_MODULE_0__.B)({
				tracks: run.input("tracks"),
				channel: run.input("channel"),
				line: run.input("line"),
				bump: run.input("bump"),
				sha: run.input("sha"),
				n: run.input("n"),
				version: run.input("version"),
				trailers: run.input("trailers"),
				dryRun: run.flag("dry-run", !1),
				force: run.flag("force", !1)
			}, run), { signs: !0 });
			__webpack_async_result__();
		} catch (e) {
			__webpack_async_result__(e);
		}
	}, 1);
})
};
