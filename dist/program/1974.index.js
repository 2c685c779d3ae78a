"use strict";
exports.id = 1974;
exports.ids = [1974];
exports.modules = {
	1974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { answer: () => answer });
	var _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9369);
	var _screen_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1851);
	async function answer(input) {
		let run = await input.openRun();
		let plan = await (0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__._k)({
			channel: input.text("channel"),
			tracks: input.text("track")
		}, run);
		let head = describeHead(plan.promotion, input.text("channel") === "", run.config);
		return {
			json: (0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__.MO)(plan),
			text: (screen) => `${screen.paint.bold(head)}\n\n${(0, _screen_plan_js__WEBPACK_IMPORTED_MODULE_1__.n)(plan, screen)}`
		};
	}
	function describeHead({ channel, target, released }, isPush, config) {
		let { next } = config.branches;
		if (released.length === 0) return `Nothing to release on ${channel}.`;
		return `${isPush && config.autoChannel !== !1 ? `A push to ${next}` : "A promotion by hand"} would release on ${channel}, from ${target.slice(0, 7)} of ${next}:`;
	}
})
};
