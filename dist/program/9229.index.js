"use strict";
exports.id = 9229;
exports.ids = [9229];
exports.modules = {
	527: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_promote_bump_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5852);
				await (0, __webpack_require__(5509).C)((run) => (0, _shared_flows_promote_bump_version_js__WEBPACK_IMPORTED_MODULE_0__.B)({
					tracks: run.input("tracks"),
					channel: run.input("channel"),
					bump: run.input("bump"),
					sha: run.input("sha"),
					n: run.input("n"),
					version: run.input("version"),
					trailers: run.input("trailers"),
					dryRun: run.flag("dry-run", !1),
					force: run.flag("force", !1)
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	9043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => suggestion,
			z: () => nearestWord
		});
		function nearestWord(word, words) {
			let written = kebab(word.slice(0, 64));
			let nearest;
			let least = Infinity;
			for (let candidate of words) {
				let limit = Math.min(least - 1, Math.max(1, Math.floor(candidate.length / 3)));
				if (Math.abs(candidate.length - written.length) > limit) continue;
				let distance = editDistance(written, kebab(candidate));
				if (distance <= limit) {
					nearest = candidate;
					least = distance;
				}
			}
			return nearest;
		}
		function suggestion(word, words) {
			let nearest = nearestWord(word, words);
			return nearest === void 0 ? "" : `Did you mean "${nearest}"? `;
		}
		function kebab(word) {
			return word.replace(/(?<=[a-z])(?=[A-Z])|[_ ]/g, "-").toLowerCase();
		}
		function editDistance(a, b) {
			let before = [];
			let above = Array.from({ length: b.length + 1 }, (_, at) => at);
			for (let i = 1; i <= a.length; i++) {
				let row = [i];
				for (let j = 1; j <= b.length; j++) {
					let replaced = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
					let swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced;
					row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
				}
				before = above;
				above = row;
			}
			return above[b.length] ?? 0;
		}
	}),
	5852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => bumpVersion,
			u: () => carryOut
		});
		var _promotion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9799);
		var _promotion_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1911);
		var _promotion_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2188);
		var _workflow_start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7781);
		function bumpVersion(inputs, run) {
			return carryOut((0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_2__.vD)(run.config, inputs), run);
		}
		async function carryOut(request, run) {
			let promotion = await (0, _promotion_js__WEBPACK_IMPORTED_MODULE_0__.I)(request, run);
			for (let line of (0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_1__.SM)(promotion, request.dryRun)) run.log.info(line);
			request.dryRun || await (0, _workflow_start_js__WEBPACK_IMPORTED_MODULE_3__.A)(promotion, run);
			let { stopped } = promotion;
			return {
				...(0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_1__.CA)(promotion, request.dryRun),
				...stopped && { failure: stopped }
			};
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
