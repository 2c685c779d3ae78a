"use strict";
exports.modules = {
	2704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			answer: () => answer,
			release: () => release
		});
		var tested_release = __webpack_require__(2444);
		var plan_releases = __webpack_require__(9369);
		var promote_promotion = __webpack_require__(7154);
		var promotion_request = __webpack_require__(2188);
		var tag_start = __webpack_require__(1572);
		var workflow_start = __webpack_require__(2239);
		var cli_gate = __webpack_require__(760);
		var line_run = __webpack_require__(9122);
		async function openOnLine(input, tracks) {
			let run = await input.openRun();
			let line = input.text("line");
			return line === "" ? run : (await (0, line_run.C)({
				line,
				tracks
			}, run)).run;
		}
		var screen_plan = __webpack_require__(1851);
		async function answer(input) {
			return release(input, await openOnLine(input, input.text("tracks")), {
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
			let request = (0, promotion_request.vD)(run.config, inputs);
			let shown = {
				decisions: new Map(),
				workflows: new Map()
			};
			let gate = (0, cli_gate.b)(input.terminal, input.flag("yes"), {
				preview: async (part, screen) => (0, screen_plan.n)(remember(shown, await (0, plan_releases.H5)(part, run)), screen),
				ask: (part) => question(part)
			});
			input.terminal.info("planning");
			let findStart = run.inWorkflow ? (0, tag_start.m4)(run) : tag_start.RT;
			let promotion = await (0, promote_promotion.p)(request, run, {
				gate,
				findStart
			});
			promotion.pushed && run.inWorkflow && await (0, workflow_start.A)(promotion, findStart, run);
			let plan = promotion.pushed ? {
				promotion,
				...shown
			} : await (0, plan_releases.H5)(promotion, run);
			return {
				json: {
					...(0, plan_releases.MO)(plan),
					pushed: promotion.pushed
				},
				...promotion.stopped && { failure: promotion.stopped },
				text: (screen) => promotion.pushed ? formatPushed(promotion, screen) : (0, screen_plan.n)(plan, screen)
			};
		}
		function question({ channel, released }) {
			return [...released.flatMap(({ release: { track }, untested: commits }) => commits ? (0, tested_release.Ed)(track.name, commits) : []).map((text) => `${text}. `), `Release on ${channel}?`].join("");
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
