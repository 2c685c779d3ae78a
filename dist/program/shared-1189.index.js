"use strict";
exports.modules = {
	1189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			answer: () => answer,
			release: () => release
		});
		var _shared_core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2444);
		var _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
		var _shared_flows_promote_promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5615);
		var _shared_flows_promote_promotion_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2188);
		var _shared_flows_workflows_tag_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9050);
		var _shared_flows_workflows_workflow_start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3921);
		var _gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(760);
		var _line_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(191);
		var _screen_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1851);
		async function answer(input) {
			let { run } = await (0, _line_run_js__WEBPACK_IMPORTED_MODULE_7__.G)(input, input.text("tracks"));
			return release(input, run, {
				tracks: input.text("tracks"),
				channel: input.text("channel"),
				bump: input.text("bump"),
				sha: input.text("sha"),
				n: input.text("n"),
				version: input.text("as"),
				trailers: input.texts("trailer").join("\n"),
				dryRun: input.flag("dry-run"),
				force: input.flag("force")
			});
		}
		async function release(input, run, inputs) {
			let request = (0, _shared_flows_promote_promotion_request_js__WEBPACK_IMPORTED_MODULE_3__.vD)(run.config, inputs);
			let shown = {
				decisions: new Map(),
				workflows: new Map()
			};
			let gate = (0, _gate_js__WEBPACK_IMPORTED_MODULE_6__.b)(input.terminal, input.flag("yes"), {
				preview: async (part, screen) => (0, _screen_plan_js__WEBPACK_IMPORTED_MODULE_8__.n)(remember(shown, await (0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_1__.H5)(part, run)), screen),
				ask: (part) => question(part)
			});
			input.terminal.info("planning");
			let findStart = run.inWorkflow ? (0, _shared_flows_workflows_tag_start_js__WEBPACK_IMPORTED_MODULE_4__.m4)(run) : _shared_flows_workflows_tag_start_js__WEBPACK_IMPORTED_MODULE_4__.RT;
			let promotion = await (0, _shared_flows_promote_promotion_js__WEBPACK_IMPORTED_MODULE_2__.p)(request, run, {
				gate,
				findStart
			});
			promotion.pushed && run.inWorkflow && await (0, _shared_flows_workflows_workflow_start_js__WEBPACK_IMPORTED_MODULE_5__.A)(promotion, findStart, run);
			let plan = promotion.pushed ? {
				promotion,
				...shown
			} : await (0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_1__.H5)(promotion, run);
			return {
				json: {
					...(0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_1__.MO)(plan),
					pushed: promotion.pushed
				},
				...promotion.stopped && { failure: promotion.stopped },
				text: (screen) => promotion.pushed ? formatPushed(promotion, screen) : (0, _screen_plan_js__WEBPACK_IMPORTED_MODULE_8__.n)(plan, screen)
			};
		}
		function question({ channel, released }) {
			return [...released.flatMap(({ release: { track }, untested: commits }) => commits ? (0, _shared_core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_0__.Ed)(track.name, commits) : []).map((text) => `${text}. `), `Release on ${channel}?`].join("");
		}
		function remember(shown, plan) {
			for (let [track, decision] of plan.decisions) shown.decisions.set(track, decision);
			for (let [track, workflows] of plan.workflows) shown.workflows.set(track, workflows);
			return plan;
		}
		function formatPushed({ released, nothingNew }, { paint }) {
			return [...released.map(({ release, commit }) => `${paint.green("released")} ${release.tag} on ${commit.slice(0, 7)}`), ...nothingNew.map(({ track, reason }) => paint.dim(`${track.name}: ${reason}`))].join("\n");
		}
	})
};
