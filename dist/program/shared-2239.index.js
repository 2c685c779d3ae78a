"use strict";
exports.modules = {
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
