"use strict";
exports.id = 1189;
exports.ids = [1189];
exports.modules = {
	1189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8531);
		var _shared_flows_promote_promotion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9799);
		var _shared_flows_promote_promotion_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2188);
		var _shared_flows_promote_workflow_start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7781);
		var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(760);
		var _screen_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1851);
		async function answer(input) {
			let run = await input.openRun();
			let request = (0, _shared_flows_promote_promotion_request_js__WEBPACK_IMPORTED_MODULE_2__.vD)(run.config, {
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
			let shown = {
				decisions: new Map(),
				workflows: new Map()
			};
			let gate = (0, _gate_js__WEBPACK_IMPORTED_MODULE_4__.b)(input.terminal, input.flag("yes"), {
				preview: async (part, screen) => (0, _screen_plan_js__WEBPACK_IMPORTED_MODULE_5__.n)(remember(shown, await (0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__.H5)(part, run)), screen),
				ask: `Release on ${request.channel}?`
			});
			input.terminal.info("planning");
			let promotion = await (0, _shared_flows_promote_promotion_js__WEBPACK_IMPORTED_MODULE_1__.I)(request, run, gate);
			promotion.pushed && run.inWorkflow && await (0, _shared_flows_promote_workflow_start_js__WEBPACK_IMPORTED_MODULE_3__.A)(promotion, run);
			let plan = promotion.pushed ? {
				promotion,
				...shown
			} : await (0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__.H5)(promotion, run);
			return {
				json: {
					...(0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__.MO)(plan),
					pushed: promotion.pushed
				},
				...promotion.stopped && { failure: promotion.stopped },
				text: (screen) => promotion.pushed ? formatPushed(promotion, screen) : (0, _screen_plan_js__WEBPACK_IMPORTED_MODULE_5__.n)(plan, screen)
			};
		}
		function remember(shown, plan) {
			for (let [track, decision] of plan.decisions) shown.decisions.set(track, decision);
			for (let [track, workflows] of plan.workflows) shown.workflows.set(track, workflows);
			return plan;
		}
		function formatPushed({ released, nothingNew }, { paint }) {
			return [...released.map(({ release, commit }) => `${paint.green("released")} ${release.tag} on ${commit.slice(0, 7)}`), ...nothingNew.map(({ track, reason }) => paint.dim(`${track.name}: ${reason}`))].join("\n");
		}
	}),
	760: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => askBefore });
		var width = __webpack_require__(718);
		function formatRefs(updates, { paint }) {
			let column = Math.max(...updates.map(({ ref }) => (0, width.qz)(shorten(ref))));
			return updates.map((update) => `  ${(0, width.eV)(shorten(update.ref), column)}  ${paint.dim(describeMove(update))}`).join("\n");
		}
		function shorten(ref) {
			return ref.replace(/^refs\/heads\//, "branch ").replace(/^refs\/tags\//, "tag ");
		}
		function describeMove({ ref, from, to }) {
			if (from !== void 0) return `${from.slice(0, 7)} → ${to.slice(0, 7)}`;
			return ref.startsWith("refs/tags/") ? "new" : `new at ${to.slice(0, 7)}`;
		}
		function askBefore(terminal, yes, question) {
			let agreed = "";
			return {
				before: async (result, updates) => {
					let shown = keyOf(updates);
					if (shown !== agreed) {
						agreed !== "" && terminal.say("The remote has moved in the meantime. This would be pushed now:");
						let preview = `${await question.preview(result, terminal.errors)}\n\nIn one push:\n${formatRefs(updates, terminal.errors)}`;
						yes ? terminal.say(preview) : await terminal.confirm(preview, question.ask);
						agreed = shown;
					}
					terminal.interruption.pushBegins();
					terminal.info("pushing");
				},
				after: (landed) => {
					terminal.interruption.pushEnds(landed);
					landed && (agreed = "");
				}
			};
		}
		function keyOf(updates) {
			return JSON.stringify(updates.map(({ ref, from }) => [ref, from]));
		}
	}),
	4172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => formatRunId,
			_: () => parseRunId
		});
		function formatRunId(run, unique) {
			return run ? `${run.id}.${run.attempt}.${unique}` : unique;
		}
		function parseRunId(text) {
			let [, id, attempt] = /^(\d{1,16})\.(\d{1,9})\./.exec(text) ?? [];
			return id && attempt ? {
				id,
				attempt: Number(attempt)
			} : void 0;
		}
	}),
	7781: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => startReleaseWorkflows });
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _ports_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4172);
		async function startReleaseWorkflows({ released, nothingNew }, run) {
			let { context, log, openGitHub, repository } = run;
			let old = nothingNew.filter(({ track }) => track.releaseWorkflow !== void 0);
			if (released.length + old.length === 0 || context.repository === "") return;
			if (await repository.pushesWithoutToken()) return;
			let starter = await openGitHub();
			if (starter && await starter.pushesStartWorkflows()) return;
			for (let { release } of released) {
				let { tag, track } = release;
				try {
					await start(starter, track, tag);
					log.info(`${track.name}: started ${track.releaseWorkflow} on ${tag}`);
				} catch (error) {
					log.warn(notStarted(track, tag, error));
				}
			}
			if (starter) for (let { track, tag } of old) await startLeftBehind(starter, track, tag, run);
		}
		async function start(starter, track, tag) {
			if (!starter) throw Error("there is no token");
			if (track.releaseWorkflow === void 0) throw Error("the track has no release-workflow");
			await starter.dispatch(track.releaseWorkflow, tag);
		}
		async function startLeftBehind(starter, track, tag, run) {
			let workflow = track.releaseWorkflow;
			if (!await isLeftBehind(starter, track, tag, run)) return;
			try {
				await starter.dispatch(workflow, tag);
				run.log.info(`${track.name}: ${tag} was pushed before, and ${workflow} did not run on it: started it`);
			} catch (error) {
				run.log.warn(notStarted(track, tag, error));
			}
		}
		async function isLeftBehind(starter, track, tag, run) {
			let workflow = track.releaseWorkflow;
			try {
				if (await starter.hasRun(workflow, tag)) return !1;
				let maker = await findMaker(run.repository, tag);
				return maker !== void 0 && await isOver(maker, starter, run);
			} catch (error) {
				let message = `${tag} was pushed before, and whether ${workflow} ran on it cannot be told: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(error)}.`;
				run.log.warn({
					message,
					fix: remedy(track, tag)
				});
				return !1;
			}
		}
		async function findMaker(repository, tag) {
			let name = `refs/tags/${tag}`;
			let ref = (await repository.remoteRefs([`${name}*`])).find((each) => each.name === name);
			let annotation = ref && await repository.annotation(ref);
			return annotation === void 0 ? void 0 : (0, _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.di)(annotation, "run");
		}
		async function isOver(maker, starter, { context }) {
			let [theirs, ours] = [(0, _ports_run_js__WEBPACK_IMPORTED_MODULE_2__._)(maker), (0, _ports_run_js__WEBPACK_IMPORTED_MODULE_2__._)(context.runId)];
			if (!theirs) return !1;
			if (theirs.id === ours?.id) return theirs.attempt < ours.attempt;
			return await starter.isRunOver(theirs.id) === !0;
		}
		function notStarted(track, tag, error) {
			let also = track.releaseWorkflow === void 0 ? "" : `, and ${track.releaseWorkflow} could not be started`;
			let words = (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(error);
			let message = `${tag} is pushed, but a push with GITHUB_TOKEN starts no workflow${also}: ${words}.`;
			let [, input] = /required input '?([^\s']+)'? not provided/i.exec(words) ?? [];
			return {
				message,
				fix: input === void 0 ? remedy(track, tag) : inputRemedy(track, tag, input)
			};
		}
		function remedy({ name: track, releaseWorkflow }, tag) {
			let name = releaseWorkflow ?? "release.yml";
			return `${releaseWorkflow === void 0 ? `Set release-workflow: ${name} for track ${track}, and give` : "Give"} the job \`permissions: actions: write\` and ${name} \`on: workflow_dispatch\`, or push with a GitHub App token. For this tag: ${(0, _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("gh", "workflow", "run", name, "--ref", tag)}`;
		}
		function inputRemedy({ releaseWorkflow: name = "release.yml" }, tag, input) {
			let command = (0, _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("gh", "workflow", "run", name, "--ref", tag, "-f", `${input}=${tag}`);
			return `${name} is started on the tag, without inputs: give ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(input)} a default, or take the tag from \`github.ref_name\` and the input out. For this tag, if it is what ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(input)} wants: ${command}`;
		}
	})
};
