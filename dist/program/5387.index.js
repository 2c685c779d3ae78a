"use strict";
exports.id = 5387;
exports.ids = [5387];
exports.modules = {
	...require("./shared-7593.index.js").modules,
	...require("./shared-9060.index.js").modules,
	551: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => MOST_TAGS_WITH_EVENTS,
			t: () => tagsPerPush
		});
		let MOST_TAGS_WITH_EVENTS = 3;
		function tagsPerPush(tags, dispatchable) {
			let all = {
				most: tags.length,
				dispatch: [],
				why: void 0
			};
			if (tags.length <= 3) return all;
			let triggering = tags.filter(({ triggers }) => triggers.length > 0);
			let lost = triggering.flatMap(({ triggers, workflow }) => triggers.filter((name) => name !== workflow || !dispatchable.has(name)));
			if (lost.length === 0) return {
				...all,
				dispatch: triggering.map(({ name }) => name)
			};
			let pushes = Math.ceil(tags.length / 3);
			return {
				most: 3,
				dispatch: [],
				why: `${tags.length} tags go out in ${pushes} pushes, at most 3 in each: GitHub triggers no workflow for a push of more, and ${[...new Set(lost)].join(", ")} would not start otherwise`
			};
		}
	}),
	944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RD: () => holdsLive,
			cA: () => planBranches,
			kg: () => requireAheadOfLive,
			oi: () => warnOfHotfix
		});
		var _core_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5422);
		var _core_git_commit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9880);
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6753);
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4229);
		var _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9470);
		var _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _history_own_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2392);
		var _branch_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7730);
		async function holdsLive({ live, next }, project) {
			let { repository, config } = project;
			return live === void 0 || (0, _core_config_js__WEBPACK_IMPORTED_MODULE_5__.pe)(config) || repository.reaches(next, live);
		}
		async function planBranches(state, move, project) {
			let { config } = project;
			let live = move.live && !(0, _core_config_js__WEBPACK_IMPORTED_MODULE_5__.pe)(config) ? await moveLive(state, move, project) : void 0;
			let next = live === void 0 && move.tip === move.target && move.isLiveHeld ? state.next.commit : await moveNext(state, move, live, project);
			return [...live === void 0 ? [] : [{
				ref: (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.Mi)(config.branches.live),
				from: state.live?.commit,
				to: live
			}], {
				ref: state.next.name,
				from: state.next.commit,
				to: next
			}].filter(({ from, to }) => from !== to);
		}
		async function moveLive(state, { target, tip, tracks }, project) {
			let { repository, config } = project;
			if (state.live === void 0) return tip;
			let [live, next] = await repository.ensureCommits([state.live.commit, state.next.commit]);
			await requireSynced(live, {
				not: [target, next],
				tracks
			}, project);
			return (0, _branch_merge_js__WEBPACK_IMPORTED_MODULE_4__.rc)({
				ours: tip,
				theirs: live,
				liveSide: live,
				names: {
					ours: "the release",
					theirs: config.branches.live
				}
			}, project);
		}
		async function warnOfHotfix({ live, next }, tracks, run) {
			let { repository, config } = run;
			if (live === void 0 || live.commit === next.commit) return;
			let [theirs, ours] = await repository.ensureCommits([live.commit, next.commit]);
			let foreign = await foreignTo({
				tip: theirs,
				not: [ours]
			}, run);
			let names = tracks.filter(({ paths }) => foreign.some(({ files }) => files.some(paths))).map(({ name }) => name);
			if (names.length === 0) return;
			run.log.warn({
				message: `${config.branches.live} has commits of ${names.join(", ")} that ${config.branches.next} does not have.`,
				fix: `To release them: ${(0, _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_7__.q$)("release-tracks", "hotfix", names.join(","))}`
			});
		}
		async function requireSynced(live, { not, tracks }, project) {
			let { repository, config } = project;
			let foreign = await keepOutside(repository, not, (await foreignTo({
				tip: live,
				not
			}, project)).map(({ commit }) => commit), ({ sha }) => sha);
			let [first] = foreign;
			if (!first) return;
			let { live: name, next } = config.branches;
			let alone = (0, _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_7__.q$)("release-tracks", "hotfix", tracks.join(","));
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("live-diverged", `${name} has ${countCommits(foreign.length)} that ${next} does not have, such as ${first.sha.slice(0, 7)} ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(first.subject)}.`, `Merge ${name} into ${next} (the action sync-branches, or: release-tracks sync). Then promote again, or release what ${name} has without what else is on ${next}: ${alone}`);
		}
		async function requireAheadOfLive(facts, paths, target, project) {
			let { repository } = project;
			let last = (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(facts.tags.filter(({ version }) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(version) === _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.L8));
			if (!last) return;
			let [tip] = await repository.ensureCommits([last.commit]);
			let listed = (await foreignTo({
				tip,
				not: [target]
			}, project)).filter(({ files }) => files.some(paths));
			let lost = await keepOutside(repository, [target], listed, ({ commit }) => commit.sha);
			let [first] = lost;
			if (!first) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("live-behind", `${facts.track.name}: ${target.slice(0, 7)} lacks ${countCommits(lost.length)} that ${last.name} has, such as ${first.commit.sha.slice(0, 7)} ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(first.commit.subject)}.`, "Promote a commit that has them.");
		}
		async function foreignTo(range, project) {
			let commits = (await project.repository.log(range)).filter((commit) => !(0, _core_git_commit_js__WEBPACK_IMPORTED_MODULE_8__.F)(commit));
			return (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_9__.E9)(commits).filter(await (0, _history_own_check_js__WEBPACK_IMPORTED_MODULE_3__.vh)(commits, project));
		}
		async function keepOutside(repository, tips, items, shaOf) {
			if (items.length === 0) return [];
			let outside = await repository.confirmOutside(tips, items.map(shaOf));
			return items.filter((item) => outside.has(shaOf(item)));
		}
		function countCommits(count) {
			return count === 1 ? "a commit" : `${count} commits`;
		}
		async function moveNext(state, move, newLive, project) {
			let moved = await takeRelease(state.next.commit, move, newLive, project);
			if (newLive !== void 0 || state.live === void 0 || move.isLiveHeld) return moved;
			let { repository, config } = project;
			let [{ tip: theirs }] = await repository.ensure([{
				tip: state.live.commit,
				not: [state.next.commit]
			}, {
				tip: state.next.commit,
				not: [state.live.commit]
			}]);
			let names = {
				ours: config.branches.next,
				theirs: config.branches.live
			};
			return (0, _branch_merge_js__WEBPACK_IMPORTED_MODULE_4__.rc)({
				ours: moved,
				theirs,
				liveSide: theirs,
				names
			}, project);
		}
		async function takeRelease(next, { target, tip }, newLive, project) {
			if (newLive === void 0 && target === next) return tip;
			let { branches } = project.config;
			let [ours] = await project.repository.ensureCommits([next]);
			let names = {
				ours: branches.next,
				theirs: newLive === void 0 ? "the release" : branches.live
			};
			return (0, _branch_merge_js__WEBPACK_IMPORTED_MODULE_4__.rc)({
				ours,
				theirs: newLive ?? tip,
				liveSide: newLive ?? ours,
				names
			}, project);
		}
	}),
	1136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => readTagWorkflows });
		var _core_paths_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5613);
		var _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_workflows_dispatch_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5007);
		var _core_workflows_push_filters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5405);
		var _core_workflows_workflow_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(273);
		var _tracks_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2855);
		async function readTagWorkflows(repository, commit) {
			let files = await repository.readFiles(commit, await repository.listFiles(commit, _core_workflows_workflow_file_js__WEBPACK_IMPORTED_MODULE_3__.$u));
			let workflows = [...files].flatMap(([path, { bytes }]) => readWorkflow(path, bytes) ?? []);
			let open = workflows.filter((each) => each.events.has("workflow_dispatch") && (0, _core_workflows_dispatch_inputs_js__WEBPACK_IMPORTED_MODULE_2__.nk)(each).length === 0);
			return {
				names: new Set([...files.keys()].map(_core_paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.Vb)),
				triggeredBy: (tag) => workflows.flatMap(({ name, push }) => push && (0, _core_workflows_push_filters_js__WEBPACK_IMPORTED_MODULE_6__.lI)(push, tag) ? [name] : []),
				dispatchable: new Set(open.map(({ name }) => name))
			};
		}
		function readWorkflow(path, bytes) {
			let text = (0, _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(() => (0, _tracks_texts_js__WEBPACK_IMPORTED_MODULE_4__.g)(path, bytes));
			if (text instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag) return;
			let { workflow, problems } = (0, _core_workflows_workflow_file_js__WEBPACK_IMPORTED_MODULE_3__.hM)(path, text);
			return problems.length === 0 ? workflow : void 0;
		}
	}),
	2188: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bx: () => chooseTarget,
			mv: () => parseBumpOptions,
			vD: () => parseBumpRequest
		});
		var _core_config_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5422);
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6511);
		var _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7761);
		var _core_promote_plan_tracks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2891);
		var _core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2444);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9530);
		var _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9043);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5566);
		var _history_commit_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2633);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(322);
		var _tested_commit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8468);
		function parseBumpRequest(config, inputs) {
			if (inputs.channel === "") throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("input-invalid", "channel: it is not given.", `Give one of: ${[...config.channels, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.L8].join(", ")}.`);
			if (inputs.tracks === "") throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("input-invalid", "tracks: it is not given.", `Give one or more of: ${config.tracks.map(({ name }) => name).join(", ")}, all.`);
			let channel = (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_8__.Pu)(config, inputs.channel);
			let tracks = (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_8__.mu)(config, inputs.tracks, "tracks");
			let options = {
				...parseBumpOptions(inputs),
				...inputs.bump === "" && { bump: usualBump(config) }
			};
			config.line && requirePatch(config.line, options, tracks);
			if (options.version && tracks.length > 1) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("input-invalid", `version: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.hD)(inputs.version)} is for one track, and ${tracks.length} are to be released: ${tracks.map(({ name }) => name).join(", ")}.`, "Name one track.");
			return {
				tracks: (0, _core_promote_plan_tracks_js__WEBPACK_IMPORTED_MODULE_3__.lq)(tracks, config),
				channel,
				...options
			};
		}
		function usualBump({ bump = "patch", line }) {
			return line && (bump === "minor" || bump === "major") ? "patch" : bump;
		}
		function requirePatch(line, { bump, version }, tracks) {
			version && tracks[0] && (0, _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_2__.xz)(version, line, tracks[0].name);
			if (bump !== "minor" && bump !== "major") return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("input-invalid", `bump: ${bump} leaves the line ${(0, _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_1__.IL)(line)}, which takes patches alone.`, "Leave bump out; or leave line out, to release from next.");
		}
		function parseBumpOptions(inputs) {
			let version = chooseVersion(inputs);
			return {
				bump: chooseBump(inputs.bump),
				sha: chooseSha(inputs.sha, inputs.channel),
				n: chooseN(inputs.n, inputs.channel),
				...version && { version },
				trailers: (0, _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.aw)(inputs.trailers),
				dryRun: inputs.dryRun,
				force: inputs.force
			};
		}
		function chooseSha(text, channel) {
			if (text !== _core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_4__.gf || channel === _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.L8 || channel === "") return text;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("input-invalid", `sha: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.hD)(text)} is for live: what was tested is a pre-release already.`, "Give a commit or a tag, or leave sha out.");
		}
		function chooseBump(text) {
			let found = text === "" ? "patch" : _core_config_js__WEBPACK_IMPORTED_MODULE_10__.ou.find((bump) => bump === text);
			if (found) return found;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("input-invalid", `bump: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.hD)(text)} is no size of a bump.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_11__.h)(text, _core_config_js__WEBPACK_IMPORTED_MODULE_10__.ou)}Give one of: ${_core_config_js__WEBPACK_IMPORTED_MODULE_10__.ou.join(", ")}.`);
		}
		function chooseN(text, channel) {
			if (text === "") return;
			if (channel === _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.L8) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("input-invalid", `n: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.hD)(text)} is given, but a live version has no N.`, "Leave n out.");
			let n = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
			if (n > 0) return n;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("input-invalid", `n: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.hD)(text)} is no number of a pre-release.`, "Give a whole number from 1.");
		}
		function chooseVersion({ version: text, channel, bump, n }) {
			if (text === "") return;
			let version = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.ot)(text);
			let refuse = (message, fix) => (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("input-invalid", `version: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.hD)(text)} ${message}.`, fix);
			if (!version) throw refuse("is no version", "Give X.Y.Z for live, X.Y.Z-<channel>.N for a pre-release.");
			if (channel !== "" && (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.ts)(version) !== channel) throw refuse(`is a version of ${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.ts)(version)}, and the channel is ${channel}`, `Give ${channel === _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.L8 ? "X.Y.Z" : `X.Y.Z-${channel}.N`}, or another channel.`);
			if (n !== "") throw refuse(`is given together with n: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.hD)(n)}`, "Leave n out: the version has it.");
			if (bump !== "" && bump !== "patch") throw refuse(`is given together with bump: ${bump}`, "Leave one of the two out.");
			return version;
		}
		async function chooseTarget({ sha, tracks, proposed }, { live, next, tags }, project) {
			if (proposed) return proposed.commit;
			if (sha === "") return next.commit;
			if (sha === _core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_4__.gf) return (0, _tested_commit_js__WEBPACK_IMPORTED_MODULE_9__.n)((0, _core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_4__.VN)(tracks, ({ name }) => tags.get(name) ?? [], project.config), project);
			if (live && sha === live.name) return live.commit;
			let tag = [...tags.values()].flat().find(({ name }) => name === sha);
			return tag ? tag.commit : (0, _history_commit_names_js__WEBPACK_IMPORTED_MODULE_7__.W)(project.repository, sha, "sha");
		}
	}),
	2444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ed: () => tellUntested,
			FG: () => testedTags,
			FX: () => joinBound,
			VN: () => newestOfEach,
			gf: () => TESTED,
			k2: () => testedApart
		});
		var _tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6748);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8003);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		let TESTED = "tested";
		function testedTags(tags) {
			let live = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_1__.fV)(tags.filter(({ version }) => !version.prerelease));
			return (0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.Ix)(tags).filter(({ version }) => version.prerelease && (!live || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, live.version) > 0));
		}
		function newestOfEach(tracks, tagsOf, { channels }) {
			let found = tracks.map((track) => ({
				track,
				tag: newestTested(testedTags(tagsOf(track)), channels)
			}));
			let untested = found.filter(({ tag }) => tag === void 0).map(({ track }) => track.name);
			if (untested.length === 0) return found.flatMap(({ track, tag }) => tag ? [{
				track,
				tag
			}] : []);
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("nothing-tested", `sha: tested: ${untested.join(", ")} has no pre-release since its last live version.`, "Promote to a pre-release channel first, or name the commit by `sha`.");
		}
		function joinBound(found, isBound) {
			return found.reduce((groups, each) => {
				let isOf = (group) => group.some(({ track }) => isBound(track, each.track) || isBound(each.track, track));
				return [...groups.filter((group) => !isOf(group)), [...groups.filter(isOf).flat(), each]];
			}, []);
		}
		function testedApart(found) {
			let said = found.map(({ track, tag }) => `${track.name} as ${tag.name} (${tag.commit.slice(0, 7)})`);
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("tested-apart", `sha: tested: the tracks have to come from one commit, and were tested on different ones: ${said.join(", ")}.`, "Promote them one after the other, what others require first.");
		}
		function newestTested(tags, channels) {
			let top = channels.findLast((channel) => tags.some(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ts)(version) === channel));
			let on = tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ts)(version) === top);
			let version = top === void 0 ? void 0 : (0, _tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__.xl)(top, on.map((tag) => tag.version), channels);
			return on.find((tag) => tag.version === version);
		}
		function tellUntested(track, commits) {
			return `${commits.length === 1 ? "1 commit was" : `${commits.length} commits were`} in no pre-release of ${track}`;
		}
	}),
	2459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => planPromotion });
		var git_names = __webpack_require__(4229);
		var bump_commit = __webpack_require__(5543);
		var plan_tracks = __webpack_require__(2891);
		var versions_version = __webpack_require__(5566);
		var version_file = __webpack_require__(9797);
		var branch_updates = __webpack_require__(944);
		var changelog_file = __webpack_require__(9060);
		var repository_url = __webpack_require__(1007);
		var track_tags = __webpack_require__(8003);
		var withdrawn_tags = __webpack_require__(8342);
		var attempt = __webpack_require__(7569);
		var text_error = __webpack_require__(9530);
		var tracks_texts = __webpack_require__(2855);
		var changelog = __webpack_require__(8374);
		async function withChangelogFiles(edits, place, run) {
			return Promise.all(edits.map(async (edit) => {
				let file = edit.release.track.changelogFile && await addRelease(edit.release, place, run);
				return file ? {
					...edit,
					files: [...edit.files, file]
				} : edit;
			}));
		}
		let PLAIN = "100644";
		async function addRelease(release, place, run) {
			let { track, version, tag } = release;
			let path = track.changelogFile;
			let found = (await run.repository.readFiles(place.base, [path])).get(path);
			let before = found && (0, attempt.b)(() => (0, tracks_texts.g)(path, found.bytes));
			if (found && (found.mode !== PLAIN || before === void 0)) return leave(path, "is no plain text file", run);
			let { context } = run;
			let page = (0, repository_url.Ek)(context.serverUrl, context.repository);
			let body = await readBody(release, place, run);
			let after = (0, changelog_file.hb)(before, (0, changelog_file.ZE)(version, page && (0, repository_url.XA)(page, tag), body));
			if (after === before) return;
			if (!(0, changelog_file.addsOnly)(before, after, version)) return leave(path, "has headings that cannot be told apart", run);
			return {
				path,
				mode: PLAIN,
				bytes: new TextEncoder().encode(after)
			};
		}
		function leave(path, why, { log }) {
			log.warn({
				message: `${(0, text_error.hD)(path)} ${why}: the version is not added to it.`,
				fix: "See to the file, and run: release-tracks changelog --write-all",
				place: { file: path }
			});
		}
		async function readBody(release, { target, facts, dryRun }, run) {
			let { header: _, footer: __, ...notes } = release.track.notes ?? {};
			let track = {
				...release.track,
				notes
			};
			let tag = {
				name: release.tag,
				version: release.version,
				track,
				channel: versions_version.L8
			};
			let lives = (0, withdrawn_tags.Ix)(facts.find((fact) => fact.track === release.track)?.tags ?? []).filter(({ version }) => (0, versions_version.ts)(version) === versions_version.L8);
			let previous = (0, track_tags.ML)(lives, release.version);
			let [commit] = previous ? await run.repository.ensureCommits([previous.commit]) : [];
			await run.repository.ensure([{
				tip: target,
				not: commit ? [commit] : []
			}]);
			let range = {
				head: target,
				previous: previous && commit && {
					name: previous.name,
					isAncestor: !0,
					commit
				}
			};
			let quiet = {
				...run,
				openGitHub: async () => void 0,
				log: {
					info: () => void 0,
					warn: () => void 0
				}
			};
			return (await (0, changelog.h)({
				track,
				tag,
				head: "",
				since: "channel",
				format: "grouped"
			}, range, dryRun ? quiet : run)).body;
		}
		var remote_state = __webpack_require__(3754);
		var stray_tags = __webpack_require__(5677);
		var tag_search = __webpack_require__(3439);
		var tag_start = __webpack_require__(9050);
		var folder = __webpack_require__(5613);
		let NAMES = [
			"Cargo.toml",
			"package.json",
			"pnpm-workspace.yaml"
		];
		async function readFormerManifests(facts, repository) {
			if (!facts.some(({ track }) => track.dependents)) return new Map();
			let isManifest = (path) => NAMES.includes((0, folder.Vb)(path)) && !/(^|\/)node_modules\//.test(path);
			let found = facts.flatMap(({ track, tags, decision }) => {
				let base = tags.find(({ name }) => name === decision.base);
				return base ? [{
					track: track.name,
					commit: base.commit
				}] : [];
			});
			let commits = await repository.ensureCommits([...new Set(found.map(({ commit }) => commit))]);
			let texts = new Map();
			for (let commit of commits) {
				let files = await repository.readNamed(commit, NAMES, isManifest);
				texts.set(commit, new Map([...files].map(([path, { bytes }]) => [path, (0, tracks_texts.g)(path, bytes)])));
			}
			return new Map(found.map(({ track, commit }) => [track, texts.get(commit) ?? new Map()]));
		}
		var origins = __webpack_require__(9508);
		var git_trailers = __webpack_require__(8669);
		function trailersOfLabels(rules, labels) {
			let trailers = [];
			let unfit = [];
			for (let label of new Set(labels)) for (let rule of rules) {
				let value = valueIn(rule, label);
				if (value === void 0) continue;
				let trailer = (0, git_trailers.yd)(rule.key, value);
				trailer ? trailers.some(({ key, value }) => key === trailer.key && value === trailer.value) || trailers.push(trailer) : unfit.push(label);
			}
			return {
				trailers,
				unfit
			};
		}
		function valueIn({ prefix, suffix }, label) {
			let lower = label.toLowerCase();
			return label.length >= prefix.length + suffix.length && lower.startsWith(prefix.toLowerCase()) && lower.endsWith(suffix.toLowerCase()) ? label.slice(prefix.length, label.length - suffix.length) : void 0;
		}
		var release_line = __webpack_require__(2994);
		var track_decisions = __webpack_require__(740);
		async function addLabelTrailers(releases, planned, run) {
			let { request } = planned;
			let given = new Set(request.trailers.map(({ key }) => key.toLowerCase()));
			let rules = (run.config.labelTrailers ?? []).filter(({ key }) => !given.has(key.toLowerCase()));
			if (rules.length === 0 || releases.length === 0 || request.dryRun) return releases;
			let commits = await commitsOf(releases, planned, run);
			let labels = await askLabels([...new Set([...commits.values()].flat())], run);
			if (!labels) return releases;
			return releases.map((release) => {
				let ofTrack = (commits.get(release.track) ?? []).toReversed().flatMap((sha) => labels.get(sha) ?? []);
				let { trailers, unfit } = trailersOfLabels(rules, ofTrack);
				unfit.length > 0 && run.log.warn({
					message: `${release.track.name}: no trailer can be made of ${unfit.map(text_error.hD).join(", ")}.`,
					fix: "Rename the label: what stands for * must be a text on one line, and must not stop workflows."
				});
				trailers.length > 0 && run.log.info(`${release.tag}: ${trailers.map(({ key, value }) => `${key}: ${value}`).join(", ")}`);
				return {
					...release,
					trailers: [...release.trailers, ...trailers]
				};
			});
		}
		async function commitsOf(releases, { ask, known, state }, run) {
			let questions = releases.map(({ track }) => ({
				track,
				tags: (0, release_line.V9)(state.tags.get(track.name) ?? [], ask.channel, run.config.channels)
			}));
			let answers = await (0, track_decisions.U)(ask.target, known.pathsOf, questions, run);
			return new Map(questions.map(({ track }, at) => [track, (answers[at]?.named ?? []).map(({ sha }) => sha).slice(0, origins.V0)]));
		}
		async function askLabels(commits, { openGitHub, log }) {
			if (commits.length === 0) return new Map();
			let silent = (why) => log.warn({
				message: `GitHub does not tell the labels of pull requests, so the tags go without label-trailers: ${why}.`,
				fix: "Give the job `permissions: pull-requests: read`, or name them with the trailers input."
			});
			try {
				let github = await openGitHub();
				if (!github) return void silent("there is no token");
				let origins = await github.associatedPullRequests(commits, { labels: !0 });
				return new Map([...origins].map(([sha, { labels = [] }]) => [sha, labels]));
			} catch (error) {
				silent((0, text_error.Z9)(error));
				return;
			}
		}
		var promotion_request = __webpack_require__(2188);
		var version_files = __webpack_require__(3313);
		async function editReleases(releases, { texts, live, isMoved, changes }, config) {
			let { orderByRequirements, prereleaseRequirements } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 221));
			let tracks = {
				all: config.tracks,
				released: releases.map(({ track }) => track)
			};
			let problemsOf = ({ track }, at) => live ? prereleaseRequirements(track, tracks, at.texts) : [];
			let now = texts;
			let edited = orderByRequirements(releases, texts.texts).map((release) => {
				let { track, fileVersion } = release;
				if (track.versionFiles.length > 0 && fileVersion !== void 0) {
					let { changed, after } = (0, version_files.O)(track, now, fileVersion);
					now = after;
					return {
						release,
						files: changed,
						problems: problemsOf(release, now)
					};
				}
				return {
					release,
					files: [],
					problems: problemsOf(release, now)
				};
			});
			if (!live) return edited;
			let problems = edited.flatMap(({ problems }) => problems);
			if (problems.length > 0) throw new text_error.ag("live-requires-prerelease", problems);
			let spend = changes && (await __webpack_require__.e(6008).then(__webpack_require__.bind(__webpack_require__, 6008))).spendChanges(changes);
			return edited.map(({ release, files }) => {
				let follows = release.track.versionStyle === "tag";
				let onTop = (follows || files.length === 0) && (isMoved || problemsOf(release, texts).length > 0);
				let spent = spend?.(release.track);
				return {
					release,
					files: [...files, ...spent?.files ?? []],
					gone: spent?.gone ?? [],
					onTop,
					follows
				};
			});
		}
		var git_history = __webpack_require__(6753);
		var release_plan = __webpack_require__(3446);
		var tested_release = __webpack_require__(2444);
		var other_tags = __webpack_require__(3208);
		var own_check = __webpack_require__(2392);
		var spans = __webpack_require__(5868);
		var own_commits = __webpack_require__(9114);
		var tag_template = __webpack_require__(1429);
		var channel_manifests = __webpack_require__(7107);
		async function bumpedVersions({ tracks, target, channel }, state, fromFiles, project) {
			let { repository } = project;
			let [live] = channel === versions_version.L8 && state.live !== void 0 && state.live.commit !== target ? await repository.ensureCommits([state.live.commit]) : [];
			let onLive = live === void 0 ? void 0 : await readVersions(repository, tracks, live);
			let found = tracks.map(async (track) => {
				let tags = state.tags.get(track.name) ?? [];
				let [ofTarget, ofLive] = [fromFiles.get(track), onLive?.get(track)];
				let carried = [];
				ofTarget && tags.length > 0 && carried.push({
					version: ofTarget,
					commit: target
				});
				ofLive && live && (!ofTarget || (0, versions_version.Zy)(ofLive, ofTarget) !== 0) && carried.push({
					version: ofLive,
					commit: live
				});
				let versions = [];
				for (let each of carried) isUntold(track, tags, each.version) && await isBumped(track, tags, each, project) && versions.push(each.version);
				return [track, versions];
			});
			return new Map(await Promise.all(found));
		}
		async function readVersions(repository, tracks, commit) {
			let carriers = await (0, version_files.readCarriers)(repository, { versionFiles: tracks.flatMap((track) => track.versionFiles) }, commit);
			let versions = new Map();
			for (let track of tracks) try {
				versions.set(track, (0, version_files.versionOfFiles)(track, carriers));
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
			}
			return versions;
		}
		function isUntold({ versionStyle }, tags, carried) {
			if (carried.prerelease) return !1;
			return !tags.some(({ version }) => {
				if (!version.prerelease) return (0, versions_version.Zy)(version, carried) >= 0;
				return versionStyle === "core" && (0, versions_version.bm)(version, carried) === 0;
			});
		}
		async function isBumped(track, tags, { version, commit }, project) {
			let { repository } = project;
			let last = (0, track_tags.fV)(tags.filter(({ version }) => !version.prerelease));
			let [range] = await repository.ensure([{
				tip: commit,
				not: last ? [last.commit] : []
			}]);
			let subject = (0, own_commits.Jx)(track.name, (0, tag_template._3)(track.tag, version));
			let mark = `${git_trailers.AH.track}: ${track.name}`;
			let bumps = (await repository.log(range)).filter((each) => each.subject === subject && each.marks.includes(mark));
			let isOwn = await (0, own_check.vz)([{
				commits: bumps,
				matters: () => !0
			}], project);
			return (0, git_history.E9)(bumps).some(isOwn);
		}
		async function publishedVersions(tracks, { manifests: branch }, project) {
			let updated = tracks.filter(({ updater }) => updater !== void 0);
			if (branch === void 0 || updated.length === 0) return new Map();
			let [head] = await project.repository.ensureCommits([branch.commit]);
			let manifests = (await (0, channel_manifests.e)(updated, head, project)).filter(({ file }) => file !== void 0);
			if (manifests.length === 0) return new Map();
			let versionOf = await (0, channel_manifests.G)();
			let versions = new Map(updated.map((track) => [track, []]));
			for (let manifest of manifests) versions.get(manifest.track)?.push(versionOf(manifest));
			return versions;
		}
		var track_paths = __webpack_require__(8617);
		var bump_choice = __webpack_require__(7593);
		function loadRules() {
			Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 8416));
			Promise.all([__webpack_require__.e(2116), __webpack_require__.e(3312)]).then(__webpack_require__.bind(__webpack_require__, 3312));
		}
		async function ensureFacts(state, { tracks, target, channel, ladder, bump }, depth, repository) {
			let ranges = [...tracks.flatMap((track) => {
				let { name } = track;
				let tags = state.tags.get(name) ?? [];
				let taken = (0, release_plan.ug)({
					tags,
					taking: (0, release_plan.r7)(track, channel, ladder)
				});
				let lastLive = (0, track_tags.g1)(tags, versions_version.L8);
				let since = (0, spans.Tk)(target, (0, release_line.V9)(tags, channel, ladder));
				let forBump = bump === "auto" ? [{
					tip: target,
					not: taken ? [taken.commit] : []
				}] : [];
				let behind = channel === versions_version.L8 && lastLive ? [{
					tip: lastLive.commit,
					not: [target]
				}] : [];
				let tested = channel === versions_version.L8 ? (0, tested_release.FG)(tags).map(({ commit }) => commit) : [];
				let untested = tested.length > 0 ? [{
					tip: target,
					not: tested
				}] : [];
				let later = aheadOf(state, {
					name,
					target
				}).map(({ commit }) => ({
					tip: commit,
					not: [target]
				}));
				return [
					...since,
					...forBump,
					...behind,
					...untested,
					...later
				];
			})];
			let next = state.next.commit;
			target !== next && ranges.push({
				tip: target,
				not: [next]
			}, {
				tip: next,
				not: [target]
			});
			let live = state.live?.commit;
			live !== void 0 && channel === versions_version.L8 && ranges.push({
				tip: live,
				not: [target]
			}, {
				tip: live,
				not: [next]
			});
			let highest = tracks.flatMap(({ name }) => (0, track_tags.fV)(state.tags.get(name) ?? [])?.commit ?? []);
			await repository.ensure(ranges, [...new Set([
				target,
				next,
				...live === void 0 ? [] : [live],
				...highest
			])], depth);
		}
		function basesOf(state, { tracks, target, channel, ladder, bump }) {
			return tracks.flatMap((track) => {
				let { name } = track;
				let tags = state.tags.get(name) ?? [];
				let taken = (0, release_plan.ug)({
					tags,
					taking: (0, release_plan.r7)(track, channel, ladder)
				});
				let ofLive = [...channel === versions_version.L8 ? [(0, track_tags.g1)(tags, versions_version.L8)] : [], ...bump === "auto" ? [taken] : []];
				let tested = channel === versions_version.L8 ? (0, tested_release.FG)(tags) : [];
				let found = [
					...(0, release_line.V9)(tags, channel, ladder),
					(0, track_tags.fV)(tags),
					...ofLive,
					...tested
				];
				return [...new Set([...found.filter((tag) => tag !== void 0), ...aheadOf(state, {
					name,
					target
				})])];
			});
		}
		async function readTarget(repository, tracks, target, base) {
			let [matchers, texts, skips] = await Promise.all([
				(0, track_paths.MR)(repository, tracks, target),
				(0, version_files.x)(repository, tracks, base),
				repository.message(target).then(git_trailers.Do)
			]);
			return {
				matchers,
				texts,
				versions: new Map(tracks.map((track) => [track, (0, version_files.versionOfFiles)(track, texts)])),
				skips,
				base
			};
		}
		async function readFacts(ask, state, ofTarget, project) {
			let { tracks, target, bump } = ask;
			let [{ matchers, texts, versions, skips, base }, published, later] = await Promise.all([
				ofTarget,
				publishedVersions(tracks, state, project),
				laterVersions(ask, state, project)
			]);
			let bumped = await bumpedVersions(ask, state, versions, project);
			let pathsOf = (track) => matchers.get(track.name);
			let decisions = await decideAll(ask, state, pathsOf, project);
			let changes = bump === "changes" ? await changesAt(base, texts, project) : void 0;
			return {
				facts: await Promise.all(tracks.map(async (track) => {
					let fact = {
						track,
						tags: state.tags.get(track.name) ?? [],
						others: state.others.get(track.name) ?? other_tags.I,
						published: [...published.get(track) ?? [], ...bumped.get(track) ?? []],
						later: later.get(track) ?? [],
						fromFiles: versions.get(track),
						decision: decisions.get(track),
						taking: (0, release_plan.r7)(track, ask.channel, project.config.channels)
					};
					return (0, bump_choice.h)(fact, bump, {
						target,
						pathsOf,
						project,
						changes
					});
				})),
				texts,
				pathsOf,
				skips,
				changes
			};
		}
		async function changesAt(base, { texts }, run) {
			let { readChangeFiles } = await __webpack_require__.e(6008).then(__webpack_require__.bind(__webpack_require__, 6008));
			return readChangeFiles(base, texts, run);
		}
		async function withAlike(known, target, project) {
			let facts = known.facts.map(async (fact) => ({
				...fact,
				alike: await alikeCommits(fact, target, project)
			}));
			return {
				...known,
				facts: await Promise.all(facts)
			};
		}
		async function alikeCommits({ track, tags }, target, project) {
			let { repository } = project;
			let found = new Set();
			let last = track.versionStyle === "tag" ? [...(0, track_tags.J_)((0, tested_release.FG)(tags)).values()] : [];
			await repository.ensureCommits(last.map(({ commit }) => commit));
			let strays = await (0, stray_tags._i)(last, repository);
			for (let { name, commit } of last) commit !== target && !strays.has(name) && await (0, own_check.X7)(target, commit, project) && found.add(commit);
			return found;
		}
		async function laterVersions({ tracks, target }, state, project) {
			let { repository } = project;
			let ahead = new Map(tracks.map((track) => [track, aheadOf(state, {
				name: track.name,
				target
			})]));
			let tips = [...new Set([...ahead.values()].flat().map(({ commit }) => commit))];
			let [first, ...others] = await repository.ensure(tips.map((tip) => ({
				tip,
				not: [target]
			})));
			if (first === void 0) return new Map();
			let history = new git_history.BZ(await repository.log({
				...first,
				also: others.map(({ tip }) => tip)
			}));
			let isForeign = await (0, own_check.vh)(history.commits, project);
			let isLater = ({ commit }) => (0, git_history.E9)(history.between(commit, [target])).some(isForeign);
			return new Map([...ahead].map(([track, known]) => [track, known.filter(isLater).map(({ version }) => version)]));
		}
		function aheadOf({ next, tags, others, strays }, { name, target }) {
			if (target === next.commit) return [];
			let known = tags.get(name) ?? [];
			let last = (0, track_tags.g1)(known, versions_version.L8);
			return [...known, ...others.get(name)?.foreign ?? []].filter((tag) => tag.version.prerelease && !strays.has(tag.name) && (!last || (0, versions_version.Zy)(tag.version, last.version) > 0));
		}
		async function decideAll({ tracks, target, channel }, { tags }, pathsOf, project) {
			let { channels } = project.config;
			let questions = tracks.map((track) => ({
				track,
				tags: (0, release_line.V9)(tags.get(track.name) ?? [], channel, channels)
			})).filter(({ tags }) => tags.length > 0);
			let answers = await (0, track_decisions.U)(target, pathsOf, questions, project);
			let first = {
				changed: !0,
				base: void 0,
				commits: [],
				files: [],
				reason: `first release on ${channel}`
			};
			let decided = new Map(questions.map(({ track }, index) => [track, answers[index]?.decision]));
			return new Map(tracks.map((track) => [track, decided.get(track) ?? first]));
		}
		var overtaken_release = __webpack_require__(6576);
		var next_version = __webpack_require__(3740);
		function tellLookalikes({ version }, facts) {
			let top = (0, versions_version.BR)((0, release_plan.J0)(facts).seen);
			let above = facts.others?.lookalikes.filter(({ core }) => !top || (0, versions_version.bm)(core, top) > 0) ?? [];
			let [first] = above;
			if (!first) return;
			let names = above.slice(0, 3).map(({ name }) => name);
			let more = above.length > names.length ? ` and ${above.length - names.length} more` : "";
			return {
				message: `${facts.track.name}: ${names.join(", ")}${more} ${above.length === 1 ? "looks like a version and is none" : "look like versions and are none"} by SemVer, so ${(0, versions_version.qh)(version)} was chosen without.`,
				fix: `If that is too low, give the version by hand: version: ${above.length === 1 ? formatHigher(first.core) : "X.Y.Z"}. If it is right, list what does not count: ignore-tags: ${JSON.stringify(names)}.`
			};
		}
		function formatHigher(core) {
			return (0, versions_version.qh)((0, next_version.xl)(core, "patch"));
		}
		function leadingTag({ version, promotedFrom }, { tags, others, bump }) {
			let live = (0, track_tags.fV)(tags.filter((tag) => !tag.version.prerelease));
			let leading = (0, track_tags.fV)([...tags, ...others?.foreign ?? []].filter((tag) => tag.version.prerelease));
			if (!live || !leading || promotedFrom !== void 0) return;
			if ((0, versions_version.Zy)(leading.version, live.version) < 0 || (0, versions_version.bm)(leading.version, version) !== 0) return;
			return (0, versions_version.bm)(version, (0, next_version.xl)(live.version, bump)) > 0 ? {
				leading,
				live
			} : void 0;
		}
		function tellIdle(release, { leading, live }) {
			return {
				message: `${release.track.name}: ${(0, versions_version.qh)(release.version)} continues from ${leading.name}, which is older than ${live.name} and lies idle above it.`,
				fix: `To continue from ${live.name}, give the version by hand: version: ${(0, versions_version.qh)((0, next_version.xl)(live.version, "patch"))}; or leave the tag out for good: ignore-tags: [${JSON.stringify(leading.name)}].`
			};
		}
		var previous_tag = __webpack_require__(2628);
		function findOvertakers(releases, facts, { config, log }) {
			let found = new Map();
			for (let release of releases) {
				let tags = facts.find(({ track }) => track === release.track)?.tags ?? [];
				let by = (0, overtaken_release.z2)(release.version, tags, config.channels);
				if (!by) continue;
				found.set(release, by);
				let { message, ...rest } = (0, overtaken_release.rE)(release, by);
				log.warn({
					...rest,
					message: `${release.track.name}: ${message}`
				});
			}
			return found;
		}
		function warnOfBackwardFiles({ track, version }, facts, { log }) {
			let carried = facts.find((fact) => fact.track === track)?.fromFiles;
			if (!carried || carried.prerelease || !(0, version_file.Tz)(track, version) || (0, versions_version.bm)(carried, version) <= 0) return;
			let file = track.versionFiles.find((each) => !(0, version_file.fg)(each))?.path;
			log.warn({
				message: `${track.name}: its files carry ${(0, versions_version.qh)(carried)}, ahead of ${(0, tag_template._3)(track.tag, version)}, and are set back: tags decide the version.`,
				fix: "Use bump: minor or bump: major to go forward, or bump: file to release what the files say.",
				...file && { place: { file } }
			});
		}
		async function adviseOnVersions(releases, facts, { refs }, { repository, log }) {
			for (let release of releases) {
				let fact = facts.find(({ track }) => track === release.track);
				let lookalikes = tellLookalikes(release, fact);
				lookalikes && log.warn(lookalikes);
				let lead = leadingTag(release, fact);
				if (!lead) continue;
				let [live, leading] = [lead.live, lead.leading].map(({ name }) => refs.find((ref) => ref.name === (0, git_names.y6)(name)));
				live && leading && live.commit !== leading.commit && await repository.reaches(live, leading).catch(previous_tag.aD) && log.warn(tellIdle(release, lead));
			}
		}
		async function findUntested(releases, { facts, pathsOf }, target, run) {
			let { repository } = run;
			let found = new Map();
			for (let release of releases) {
				let tags = (0, tested_release.FG)(facts.find(({ track }) => track === release.track)?.tags ?? []);
				let not = [...new Set(tags.map(({ commit }) => commit))];
				let [range] = not.length > 0 ? await repository.ensure([{
					tip: target,
					not
				}]) : [];
				let unseen = range && new Set((await repository.log(range)).map(({ sha }) => sha));
				let { decision, track } = release;
				let since = (0, track_tags.fV)(tags);
				let [first] = decision.base === void 0 && since ? await (0, track_decisions.U)(target, pathsOf, [{
					track,
					tags: [since]
				}], run) : [];
				let commits = (first?.decision ?? decision).commits.filter(({ sha }) => unseen?.has(sha) ?? !0);
				commits.length > 0 && found.set(release, commits);
			}
			return found;
		}
		var line_config = __webpack_require__(7761);
		var configured_lines = __webpack_require__(5962);
		function requireLines(tracks, { refs }, { line }) {
			if (!line) return;
			let names = refs.flatMap(({ name }) => (0, git_names.Fk)(name) ?? []);
			for (let track of line.whole.tracks) tracks.some(({ name }) => name === track.name) && (0, line_config.Uw)(track, line, (0, tag_template.Fg)(track, names));
		}
		function requirePlannedOnLine(releases, state, config) {
			let { line } = config;
			if (!line) return;
			for (let { version, track } of releases) (0, line_config.xz)(version, line, track.name);
			requireLines(releases.map(({ track }) => track), state, config);
		}
		async function requireReleasable(request, target, state, run) {
			let { repository, config } = run;
			config.line && await (0, configured_lines.y)(target, config.line, request.tracks, run);
			let isHotfix = request.channel === versions_version.L8 && target === state.live?.commit;
			if (request.proposed || isHotfix || target === state.next.commit) return;
			let [next] = await repository.ensureCommits([state.next.commit]);
			if (await repository.isAncestor(target, next)) return;
			throw (0, text_error.V2)("not-on-next", `sha: ${JSON.stringify(request.sha)} (${target.slice(0, 7)}) is not on ${config.branches.next}.`, `Give a commit or tag that ${config.branches.next} contains, or merge it there first.${adviseLine(config)}`);
		}
		function adviseLine({ line, branches: { lines } }) {
			if (line) return "";
			return lines === void 0 ? " A fix of an older version is released from a line: see branches.lines." : " A fix of an older version is released from its line: give that.";
		}
		async function planPromotion(request, run, before, findStart) {
			let { repository, config } = run;
			let tracks = request.bump === "changes" ? config.tracks : (0, plan_tracks.qt)(request.tracks, config);
			loadRules();
			repository.willWrite();
			let reading = readRemote(request, tracks, run);
			let read = (target) => readTarget(repository, tracks, target, before ?? target);
			let ofHead = read(repository.head);
			ofHead.catch(() => void 0);
			let { state, wanted } = await reading;
			let [target] = await repository.ensureCommits([wanted]);
			let ask = {
				...request,
				tracks,
				target
			};
			await requireReleasable(request, target, state, run);
			let facts = await readFacts(ask, state, target === repository.head ? ofHead : read(target), run);
			return layRelease({
				request,
				ask,
				known: request.sha === "" && !request.withCommit && !before ? await withAlike(facts, target, run) : facts,
				base: before ?? target,
				state,
				findStart
			}, run);
		}
		async function readRemote(request, tracks, run, strays = new Set()) {
			let { repository, config, context } = run;
			let listed = await (0, remote_state.c)(await searchTags({
				...request,
				tracks
			}, run, strays), run);
			let state = withProposed((0, stray_tags.ov)(listed, strays), request);
			requireLines(request.tracks, state, config);
			let wanted = await (0, promotion_request.bx)(request, state, run);
			let early = {
				...request,
				tracks,
				target: wanted,
				ladder: config.channels
			};
			await ensureFacts(state, early, context.push && context.push.commitCount + 2, repository);
			let found = await (0, stray_tags._i)(basesOf(state, early), repository);
			if (found.size === 0) return {
				state,
				wanted
			};
			(0, stray_tags.QU)(found, run);
			return readRemote(request, tracks, run, new Set([...strays, ...found]));
		}
		function withProposed(state, { proposed }) {
			if (proposed?.branch !== "next") return state;
			return {
				...state,
				next: {
					...state.next,
					object: proposed.commit,
					commit: proposed.commit
				}
			};
		}
		async function layRelease(reading, run) {
			let { request, ask, known, base, state, findStart } = reading;
			let { facts, pathsOf, texts } = known;
			let { target } = ask;
			let former = await readFormerManifests(facts, run.repository);
			let scope = {
				asked: request.tracks,
				groups: run.config.groups,
				texts: texts.texts,
				former
			};
			let plans = (0, plan_tracks.Ae)(facts, ask, scope);
			for (let plan of plans) plan.kind === "release" && warnOfBackwardFiles(plan, facts, run);
			let planned = plans.filter((plan) => plan.kind === "release");
			requirePlannedOnLine(planned, state, run.config);
			let releases = await addLabelTrailers(planned, reading, run);
			request.version || await adviseOnVersions(releases, facts, state, run);
			let overtakers = findOvertakers(releases, facts, run);
			let live = request.channel === versions_version.L8;
			for (let { track } of live ? releases : []) {
				let fact = facts.find((each) => each.track === track);
				await (0, branch_updates.kg)(fact, pathsOf(track), target, run);
			}
			let nothingNew = plans.filter((plan) => plan.kind === "nothing-new");
			let { channel, dryRun } = request;
			let plan = {
				channel,
				target,
				nothingNew,
				dryRun,
				live,
				base,
				branches: state,
				isLiveHeld: !0
			};
			let noLimit = {
				most: releases.length,
				dispatch: [],
				why: void 0
			};
			if (live && !run.config.line) {
				let idle = nothingNew.map(({ track }) => ({
					name: track.name,
					paths: pathsOf(track)
				}));
				await (0, branch_updates.oi)(state, idle, run);
			}
			if (releases.length === 0) return {
				...plan,
				releases: [],
				size: noLimit
			};
			let untested = live ? await findUntested(releases, known, target, run) : new Map();
			let [laid, isLiveHeld, size] = await Promise.all([
				makeObjects(releases, {
					overtakers,
					untested
				}, reading, run),
				live || request.proposed !== void 0 || isByTags(releases) || (0, branch_updates.RD)(state, run),
				dryRun ? noLimit : (0, tag_start.G4)(releases, target, findStart, run)
			]);
			size.why !== void 0 && run.log.info(size.why);
			return {
				...plan,
				releases: laid,
				isLiveHeld,
				size
			};
		}
		function isByTags(releases) {
			return releases.every(({ track, version }) => !(0, version_file.Tz)(track, version));
		}
		function searchTags({ sha, channel, tracks, proposed }, { config, repository }, strays) {
			if (config.line) return tracks.map((track) => ({
				track,
				from: config.line,
				isEnough: () => !0
			}));
			if (sha !== "" || proposed?.branch === "live") return config.tracks.map(tag_search.wT);
			let has = (tags, wanted) => tags.some(({ name, version }) => (0, versions_version.ts)(version) === wanted && !strays.has(name));
			let isEnough = (tags) => has(tags, versions_version.L8) && has(tags, channel);
			return Promise.all(tracks.map(async (track) => ({
				track,
				from: await (0, tag_search._)(repository, track),
				isEnough
			})));
		}
		async function makeObjects(releases, { overtakers, untested }, { request, ask: { target, channel }, known: { texts, skips, changes, facts }, base }, run) {
			let { repository, config, context, log } = run;
			let edited = await editReleases(releases, {
				texts,
				live: channel === versions_version.L8,
				isMoved: base !== target,
				changes
			}, config);
			let place = {
				target,
				base,
				facts,
				dryRun: request.dryRun
			};
			let edits = channel === versions_version.L8 ? await withChangelogFiles(edited, place, run) : edited;
			skips && log.warn({ message: `${target.slice(0, 7)} says [skip ci] in its message: a tag on it would start no workflow, so it gets a bump commit of its own.` });
			let { commits, tags, tips } = (0, bump_commit.P)(edits, {
				target,
				skipsWorkflows: skips || request.withCommit === !0,
				runId: context.runId,
				base
			});
			let made = await repository.write([...commits, ...tags]);
			let oid = (ref) => made.get(ref) ?? ref;
			let tops = await repository.ensureCommits(tips.map(oid));
			return edits.map(({ release, files, gone = [] }, index) => {
				let [tag, by, unseen] = [
					tags[index],
					overtakers.get(release),
					untested.get(release)
				];
				let paths = [...files.map(({ path }) => path), ...gone];
				return {
					released: {
						release,
						commit: oid(tag.target),
						files: paths,
						...paths.length > 0 && tag.target === (release.on ?? target) && { follows: !0 },
						...by && { overtakenBy: by },
						...unseen && { untested: unseen }
					},
					tip: tops[index],
					tag: {
						ref: (0, git_names.y6)(tag.name),
						from: void 0,
						to: oid(tag.mark)
					}
				};
			});
		}
	}),
	5543: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => layOutObjects,
			a: () => releaseTag
		});
		var _git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		var _git_trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8669);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		function layOutObjects(edits, { target, skipsWorkflows, runId, base = target }) {
			let commits = [];
			let tags = [];
			let tips = [];
			let tip = base;
			for (let { release, files, gone = [], onTop, follows } of edits) {
				let isEdited = files.length > 0 || gone.length > 0;
				let needsCommit = release.on === void 0 && (skipsWorkflows || release.targetTaken) || onTop === !0 || isEdited && !follows;
				if (needsCommit || isEdited) {
					let commit = bumpCommit(release, tip, {
						files,
						gone
					});
					commits.push(commit);
					tip = commit.mark;
				}
				tags.push(releaseTag(release, needsCommit ? tip : release.on ?? target, runId));
				tips.push(tip);
			}
			return {
				commits,
				tags,
				tips
			};
		}
		function bumpCommit(release, parent, edit) {
			return {
				kind: "commit",
				mark: `commit ${release.track.name}`,
				parents: [parent],
				...edit,
				message: (0, _git_trailers_js__WEBPACK_IMPORTED_MODULE_1__.hw)((0, _git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.Jx)(release.track.name, release.tag), release.trailers)
			};
		}
		function releaseTag(release, target, runId) {
			let subject = `${release.track.name} ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(release.version)}`;
			let message = (0, _git_trailers_js__WEBPACK_IMPORTED_MODULE_1__.hw)(subject, [...release.trailers, {
				key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_1__.AH.run,
				value: runId
			}]);
			return {
				kind: "tag",
				mark: `tag ${release.track.name}`,
				name: release.tag,
				target,
				message
			};
		}
	}),
	5962: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => hasLinesAt,
			y: () => requireLinesAt
		});
		var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);
		var _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7569);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _tracks_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2855);
		async function hasLinesAt(commit, { repository, config }, orNoFile = !1) {
			let file = (await repository.readFiles(commit, [config.path])).get(config.path);
			if (!file) return orNoFile;
			let found = (0, _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_1__.C)(() => (0, _config_load_js__WEBPACK_IMPORTED_MODULE_0__.o4)(config.path, (0, _tracks_texts_js__WEBPACK_IMPORTED_MODULE_3__.g)(config.path, file.bytes)));
			return found instanceof Error || found.branches.lines !== void 0;
		}
		async function requireLinesAt(commit, { branch }, tracks, project) {
			let workflow = tracks.find(({ releaseWorkflow }) => releaseWorkflow !== void 0)?.releaseWorkflow;
			if (workflow === void 0 || await hasLinesAt(commit, project, !0)) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("lines-missing", `${project.config.path} has no branches.lines on ${branch}, where ${workflow} reads it: it would refuse the tag.`, `Commit it to ${branch}, as it is on the other branches.`);
		}
	}),
	6576: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AH: () => bringToThem,
			rE: () => tellOvertaken,
			z2: () => overtakenBy
		});
		var _tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6748);
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		function overtakenBy(version, tags, ladder) {
			let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ts)(version);
			let seen = (0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.Ix)(tags).map((tag) => tag.version);
			let top = (0, _tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__.xl)(channel, seen, ladder);
			return top && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ts)(top) !== channel && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(top, version) > 0 ? top : void 0;
		}
		function tellOvertaken({ track, version, tag }, by) {
			let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ts)(version);
			let they = track.updater ? `which ${channel}'s users have: their app will not offer it` : `which whoever follows ${channel} has: it does not replace that`;
			return {
				message: `${tag} is below ${(0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._3)(track.tag, by)}, ${they}.`,
				fix: bringToThem(channel, (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ts)(by))
			};
		}
		function bringToThem(channel, higher) {
			return `Promote to ${higher} again, which goes to ${channel} as well, or begin the next version on ${channel} with \`bump: minor\`.`;
		}
	}),
	8449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => nothingOf });
		function nothingOf(channel, target) {
			return {
				channel,
				target,
				tip: target,
				released: [],
				nothingNew: [],
				updates: [],
				pushed: !1,
				dispatch: []
			};
		}
	}),
	8468: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => findTested,
			n: () => commonTip
		});
		var _core_promote_plan_tracks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
		var _core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2444);
		var _core_promote_track_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(221);
		var _core_text_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9547);
		var _history_own_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2392);
		var _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3313);
		async function findTested(found, project) {
			let bound = commitsOf(found).length > 1 ? (0, _core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_1__.FX)(found, await findBonds(found, project)) : [found];
			let placed = [];
			for (let group of bound) {
				let commit = await commonTip(group, project);
				placed.push(...group.map(({ track }) => ({
					track,
					commit
				})));
			}
			let ordered = found.flatMap(({ track }) => placed.filter((each) => each.track === track));
			return [...(0, _core_text_group_js__WEBPACK_IMPORTED_MODULE_5__.$)(ordered, ({ commit }) => commit)].map(([commit, of]) => ({
				commit,
				tracks: of.map(({ track }) => track)
			}));
		}
		function commitsOf(found) {
			return [...new Set(found.map(({ tag }) => tag.commit))];
		}
		async function findBonds(found, { repository, config }) {
			let tracks = found.map(({ track }) => track);
			let [commit] = await repository.ensureCommits(commitsOf(found).slice(0, 1));
			let { texts } = commit ? await (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_4__.x)(repository, tracks, commit) : { texts: new Map() };
			let requires = (0, _core_promote_track_requirements_js__WEBPACK_IMPORTED_MODULE_2__.n)(tracks, texts);
			return (one, other) => follows(one, other, config) || requires(one, other);
		}
		function follows(one, other, config) {
			return (0, _core_promote_plan_tracks_js__WEBPACK_IMPORTED_MODULE_0__.qt)([one], config).includes(other);
		}
		async function commonTip(found, project) {
			let commits = commitsOf(found);
			for (let tip of commits) if (await isUponAll(tip, commits, project)) return tip;
			throw (0, _core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_1__.k2)(found);
		}
		async function isUponAll(tip, commits, project) {
			for (let other of commits) if (!await (0, _history_own_check_js__WEBPACK_IMPORTED_MODULE_3__.X7)(tip, other, project)) return !1;
			return !0;
		}
	}),
	9050: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G4: () => decidePushSize,
			RT: () => startedByPush,
			m4: () => tagStartOf
		});
		var _core_promote_push_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(551);
		var _tag_workflows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
		let startedByPush = async () => ({
			by: "push",
			starter: void 0
		});
		function tagStartOf(run) {
			let found;
			return () => {
				found ??= findTagStart(run);
				return found;
			};
		}
		async function findTagStart({ context, repository, openGitHub }) {
			if (context.repository === "" || await repository.pushesWithoutToken()) return startedByPush();
			let starter = await openGitHub();
			return {
				by: await starter?.pushesStartWorkflows() ? "push" : "dispatch",
				starter
			};
		}
		async function decidePushSize(releases, target, findStart, { repository }) {
			let whole = {
				most: releases.length,
				dispatch: [],
				why: void 0
			};
			if (releases.length <= _core_promote_push_size_js__WEBPACK_IMPORTED_MODULE_1__.F) return whole;
			let { by, starter } = await findStart();
			if (by === "dispatch") return whole;
			let { triggeredBy, dispatchable } = await (0, _tag_workflows_js__WEBPACK_IMPORTED_MODULE_0__.t)(repository, target);
			let tags = releases.map(({ tag, track }) => ({
				name: tag,
				workflow: track.releaseWorkflow,
				triggers: triggeredBy(tag)
			}));
			return (0, _core_promote_push_size_js__WEBPACK_IMPORTED_MODULE_1__.t)(tags, await allowedTo(starter, dispatchable, tags));
		}
		async function allowedTo(starter, dispatchable, tags) {
			let hoped = (0, _core_promote_push_size_js__WEBPACK_IMPORTED_MODULE_1__.t)(tags, dispatchable);
			if (!starter || hoped.dispatch.length === 0) return new Set();
			let names = new Set(tags.flatMap(({ triggers }) => triggers));
			let allowed = await Promise.all([...names].map((name) => starter.mayDispatch(name)));
			return new Set([...names].filter((_, index) => allowed[index]));
		}
	})
};
