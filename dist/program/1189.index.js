"use strict";
exports.id = 1189;
exports.ids = [1189];
exports.modules = {
	1189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9369);
		var _shared_flows_promote_promotion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3344);
		var _shared_flows_promote_promotion_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2188);
		var _shared_flows_promote_tag_start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5269);
		var _shared_flows_promote_workflow_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2239);
		var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(760);
		var _screen_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1851);
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
			let gate = (0, _gate_js__WEBPACK_IMPORTED_MODULE_5__.b)(input.terminal, input.flag("yes"), {
				preview: async (part, screen) => (0, _screen_plan_js__WEBPACK_IMPORTED_MODULE_6__.n)(remember(shown, await (0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__.H5)(part, run)), screen),
				ask: `Release on ${request.channel}?`
			});
			input.terminal.info("planning");
			let findStart = run.inWorkflow ? (0, _shared_flows_promote_tag_start_js__WEBPACK_IMPORTED_MODULE_3__.m4)(run) : _shared_flows_promote_tag_start_js__WEBPACK_IMPORTED_MODULE_3__.RT;
			let promotion = await (0, _shared_flows_promote_promotion_js__WEBPACK_IMPORTED_MODULE_1__.p)(request, run, {
				gate,
				findStart
			});
			promotion.pushed && run.inWorkflow && await (0, _shared_flows_promote_workflow_start_js__WEBPACK_IMPORTED_MODULE_4__.A)(promotion, findStart, run);
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
				text: (screen) => promotion.pushed ? formatPushed(promotion, screen) : (0, _screen_plan_js__WEBPACK_IMPORTED_MODULE_6__.n)(plan, screen)
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
			if (to === void 0) return "deleted";
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
	7223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => inParallel });
		async function inParallel(items, most, work) {
			let results = [];
			let left = items.entries();
			let worker = async () => {
				for (let [index, item] of left) results[index] = await work(item);
			};
			await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
			return results;
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
	2239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => startReleaseWorkflows });
		var parallel = __webpack_require__(7223);
		var invariants_commands = __webpack_require__(9470);
		var text_error = __webpack_require__(9530);
		var group = __webpack_require__(9547);
		function describeFailedStarts(failed) {
			let groups = [...(0, group.$)(failed, ({ track, words }) => JSON.stringify([track.releaseWorkflow, words])).values()];
			let causes = groups.map(describeGroup);
			let fixes = groups.map(remedyOf);
			if (failed.length === 1) return {
				message: `${causes.join()}.`,
				fix: fixes.join()
			};
			return {
				message: `${failed.length} workflows did not start: ${causes.join("; ")}.`,
				fix: `${fixes.join(" ")} Or run again: that starts these and no others.`
			};
		}
		function describeGroup(group) {
			let [first, ...more] = group;
			let { track, words } = first;
			let also = track.releaseWorkflow === void 0 ? "" : `, and ${track.releaseWorkflow} could not be started`;
			let verb = more.length === 0 ? "is pushed, but its push triggers" : "are pushed, but their push triggers";
			return `${group.map(({ tag }) => tag).join(", ")} ${verb} no workflow (GITHUB_TOKEN's triggers none, nor does one of more than three tags)${also}: ${words}`;
		}
		function remedyOf(group) {
			let { track, words } = group[0];
			let tags = group.map(({ tag }) => tag);
			let [, input] = /required input '?([^\s']+)'? not provided/i.exec(words) ?? [];
			return input === void 0 ? startRemedy(track, tags) : inputRemedy(track, tags, input);
		}
		function startRemedy({ name: track, releaseWorkflow }, tags) {
			let name = releaseWorkflow ?? "release.yml";
			let first = releaseWorkflow === void 0 ? `Set release-workflow: ${name} for track ${track}, and give` : "Give";
			let commands = tags.map((tag) => (0, invariants_commands.q$)("gh", "workflow", "run", name, "--ref", tag));
			return `${first} the job \`permissions: actions: write\` and ${name} \`on: workflow_dispatch\`, or push with a GitHub App token. For ${these(tags)}: ${commands.join(" && ")}`;
		}
		function inputRemedy({ releaseWorkflow: name = "release.yml" }, tags, input) {
			let commands = tags.map((tag) => (0, invariants_commands.q$)("gh", "workflow", "run", name, "--ref", tag, "-f", `${input}=${tag}`));
			return `${name} is started on the tag, without inputs: give ${(0, text_error.hD)(input)} a default, or take the tag from \`github.ref_name\` and the input out. For ${these(tags)}, if it is what ${(0, text_error.hD)(input)} wants: ${commands.join(" && ")}`;
		}
		function these(tags) {
			return tags.length === 1 ? "this tag" : "these tags";
		}
		var git_names = __webpack_require__(4229);
		var trailers = __webpack_require__(8669);
		var run = __webpack_require__(4172);
		var tag_workflows = __webpack_require__(4930);
		async function findIdle(old, { starter, by, target }, run) {
			let looks = await (0, parallel.H)(by === "push" ? await thatTrigger(old, target, run) : old, 4, (each) => look(each, starter));
			let waiting = looks.flatMap(({ ran, ...each }) => ran === !1 ? [each] : []);
			let failed = looks.flatMap(({ ran, ...each }) => typeof ran == "string" ? [{
				...each,
				words: ran
			}] : []);
			let unclear = by === "push" ? [] : failed;
			if (waiting.length === 0) return {
				idle: [],
				unclear
			};
			try {
				let makers = await findMakers(run.repository, waiting);
				let isOver = overChecker(starter, run);
				let over = await (0, parallel.H)(waiting, 4, ({ tag }) => isOver(makers.get(tag)));
				return {
					idle: waiting.filter((_, index) => over[index]),
					unclear
				};
			} catch (error) {
				return {
					idle: [],
					unclear: [...unclear, ...waiting.map((each) => ({
						...each,
						words: (0, text_error.Z9)(error)
					}))]
				};
			}
		}
		async function thatTrigger(old, target, { repository }) {
			let [commit] = await repository.ensureCommits([target]);
			let { triggeredBy } = await (0, tag_workflows.t)(repository, commit);
			return old.filter(({ track, tag }) => triggeredBy(tag).includes(track.releaseWorkflow ?? ""));
		}
		async function look({ track, tag }, starter) {
			try {
				return {
					track,
					tag,
					ran: await starter.hasRun(track.releaseWorkflow, tag)
				};
			} catch (error) {
				return {
					track,
					tag,
					ran: (0, text_error.Z9)(error)
				};
			}
		}
		async function findMakers(repository, tags) {
			let names = new Set(tags.map(({ tag }) => (0, git_names.y6)(tag)));
			let refs = (await repository.remoteRefs([...names].map((name) => `${name}*`))).filter(({ name }) => names.has(name));
			repository.complete || await repository.ensureCommits(refs.map(({ object }) => object));
			let makers = await (0, parallel.H)(refs, 4, async (ref) => {
				let annotation = await repository.annotation(ref);
				let maker = annotation === void 0 ? void 0 : (0, trailers.di)(annotation, "run");
				return [(0, git_names.Fk)(ref.name), maker];
			});
			return new Map(makers);
		}
		function overChecker(starter, { context }) {
			let asked = new Map();
			let ours = (0, run._)(context.runId);
			return async (maker) => {
				let theirs = maker === void 0 ? void 0 : (0, run._)(maker);
				if (!theirs) return !1;
				if (theirs.id === ours?.id) return theirs.attempt < ours.attempt;
				let answer = asked.get(theirs.id) ?? starter.isRunOver(theirs.id);
				asked.set(theirs.id, answer);
				return await answer === !0;
			};
		}
		async function startReleaseWorkflows({ released, nothingNew, dispatch, target }, findStart, run) {
			let old = nothingNew.filter(({ track }) => track.releaseWorkflow !== void 0);
			if (released.length + old.length === 0 || run.context.repository === "") return;
			let { by, starter } = await findStart();
			let fresh = released.map(({ release: { tag, track } }) => ({
				tag,
				track
			}));
			let failed = await startAll(by === "dispatch" ? fresh : fresh.filter(({ tag }) => dispatch.includes(tag)), starter, (track, tag) => run.log.info(`${track.name}: started ${track.releaseWorkflow} on ${tag}`));
			failed.length > 0 && run.log.warn(describeFailedStarts(failed));
			starter && old.length > 0 && await startLeftBehind(old, {
				starter,
				by,
				target
			}, run);
		}
		async function startAll(tags, starter, tell) {
			return (await (0, parallel.H)(tags, 4, async ({ track, tag }) => {
				try {
					await start(starter, track, tag);
					tell(track, tag);
					return [];
				} catch (error) {
					return [{
						track,
						tag,
						words: (0, text_error.Z9)(error)
					}];
				}
			})).flat();
		}
		async function start(starter, track, tag) {
			if (!starter) throw Error("there is no token");
			if (track.releaseWorkflow === void 0) throw Error("the track has no release-workflow");
			await starter.dispatch(track.releaseWorkflow, tag);
		}
		async function startLeftBehind(old, from, run) {
			let { idle, unclear } = await findIdle(old, from, run);
			let failed = await startAll(idle, from.starter, ({ name, releaseWorkflow }, tag) => run.log.info(`${name}: ${tag} was pushed before, and ${releaseWorkflow} did not run on it: started it`));
			failed.length > 0 && run.log.warn(describeFailedStarts(failed));
			for (let { track, tag, words } of unclear) {
				let message = `${tag} was pushed before, and whether ${track.releaseWorkflow} ran on it cannot be told: ${words}.`;
				run.log.warn({
					message,
					fix: startRemedy(track, [tag])
				});
			}
		}
	})
};
