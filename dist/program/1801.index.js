"use strict";
exports.id = 1801;
exports.ids = [1801];
exports.modules = {
	...require("./shared-21.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-3754.index.js").modules,
	1801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { takeDownWithdrawn: () => takeDownWithdrawn });
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		var _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);
		var _release_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21);
		var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1285);
		async function takeDownWithdrawn(tag, run) {
			let request = {
				tag,
				reason: "",
				undo: !1,
				dryRun: !1
			};
			let { reason, after, rivals } = await (0, _standing_js__WEBPACK_IMPORTED_MODULE_3__.Z)(request, run);
			let { channels } = run.config;
			let instead = (0, _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_1__._j)(tag.channel, rivals, channels)[0];
			return (0, _release_notice_js__WEBPACK_IMPORTED_MODULE_2__.C)(request, {
				reason,
				instead,
				newestLive: (0, _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_1__._j)(_core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8, after, channels)[0]
			}, run);
		}
	})
};
