"use strict";
exports.id = 1974;
exports.ids = [1974];
exports.modules = {
	191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => openOnLine });
		var _shared_flows_lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9122);
		async function openOnLine(input, tracks) {
			let run = await input.openRun();
			let line = input.text("line");
			return line === "" ? {
				run,
				tracks: run.config.tracks
			} : (0, _shared_flows_lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__.C)({
				line,
				tracks
			}, run);
		}
	}),
	1974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9369);
		var _shared_flows_tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8617);
		var _line_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(191);
		var _screen_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1851);
		async function answer(input) {
			let { run, tracks } = await (0, _line_run_js__WEBPACK_IMPORTED_MODULE_2__.G)(input, input.text("track"));
			let asked = run.config.line ? JSON.stringify(tracks.map(({ name }) => name)) : input.text("track");
			let plan = await (0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__._k)({
				channel: input.text("channel"),
				tracks: asked
			}, run);
			let { target } = plan.promotion;
			let added = input.flag("verbose") ? await (0, _shared_flows_tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_1__.DT)(run.repository, run.config.tracks, target) : void 0;
			let head = describeHead(plan.promotion, input.text("channel") === "", run.config);
			return {
				json: {
					...(0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__.MO)(plan),
					...added && { dependencies: Object.fromEntries(added) }
				},
				text: (screen) => `${screen.paint.bold(head)}\n\n${(0, _screen_plan_js__WEBPACK_IMPORTED_MODULE_3__.n)(plan, screen, added)}`
			};
		}
		function describeHead({ channel, target, released }, isPush, config) {
			let { next } = config.branches;
			if (released.length === 0) return `Nothing to release on ${channel}.`;
			return `${isPush && config.autoChannel !== !1 ? `A push to ${next}` : "A promotion by hand"} would release on ${channel}, from ${target.slice(0, 7)} of ${next}:`;
		}
	})
};
