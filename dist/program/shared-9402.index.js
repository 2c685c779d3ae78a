"use strict";
exports.modules = {
	9402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => preview });
		var core_config = __webpack_require__(5422);
		var names = __webpack_require__(4229);
		function sharedFiles(decisions) {
			let owners = new Map();
			for (let [track, { files }] of decisions) for (let file of files) owners.set(file, [...owners.get(file) ?? [], track]);
			let groups = new Map();
			for (let [file, tracks] of owners) {
				if (tracks.length < 2) continue;
				let key = JSON.stringify(tracks);
				let group = groups.get(key) ?? {
					tracks,
					files: []
				};
				group.files.push(file);
				groups.set(key, group);
			}
			return [...groups.values()];
		}
		var release_line = __webpack_require__(2994);
		var text_error = __webpack_require__(9530);
		var version = __webpack_require__(5566);
		var spans = __webpack_require__(5868);
		var track_commits = __webpack_require__(2245);
		var track_decisions = __webpack_require__(740);
		var line_run = __webpack_require__(9122);
		var plan_releases = __webpack_require__(9369);
		var planned_or_refused = __webpack_require__(4560);
		var track_choice = __webpack_require__(322);
		var track_paths = __webpack_require__(8617);
		async function mergeInto(branch, commit, { repository }) {
			let head = (await repository.remoteRefs([(0, names.Mi)(branch)])).find(({ name }) => name === (0, names.Mi)(branch));
			if (!head) throw (0, text_error.V2)("branch-missing", `The remote has no branch ${(0, text_error.hD)(branch)}, which this is to be merged into.`, "Was it deleted since? Then there is nothing to preview.");
			let [{ tip: theirs }, { tip: before }] = await repository.ensure([{
				tip: commit,
				not: [head.commit]
			}, {
				tip: head.commit,
				not: [commit]
			}]);
			if (before === theirs || await repository.isAncestor(before, theirs)) return {
				before,
				after: theirs
			};
			if (await repository.isAncestor(theirs, before)) return {
				before,
				after: before
			};
			let merged = await repository.merge(before, theirs);
			if ("conflicts" in merged) throw (0, text_error.V2)("merge-conflict", `It changes the same lines as ${branch} in ${merged.conflicts.map(text_error.hD).join(", ")}.`, `Merge ${branch} into it, or rebase it, and push.`);
			let message = `Merge ${theirs} into ${branch}\n`;
			return {
				before,
				after: (await repository.writeAside([{
					kind: "commit",
					mark: "merge",
					parents: [before, theirs],
					tree: merged.tree,
					files: [],
					message
				}])).get("merge")
			};
		}
		async function preview(question, { branch, commit }, whole) {
			let onBranch = {
				...whole,
				context: {
					...whole.context,
					ref: (0, names.Mi)(branch)
				}
			};
			let { run, tracks: all } = await (0, line_run.C)({
				line: "",
				tracks: question.tracks
			}, onBranch);
			let { config } = run;
			let tracks = question.tracks === "" ? all : (0, track_choice.mu)(config, question.tracks, "track");
			let channel = question.channel === "" ? "" : (0, track_choice.Pu)(config, question.channel);
			let role = roleOf(branch, run);
			let nothing = {
				branch,
				role,
				byPush: !1,
				conflict: void 0,
				changes: new Map(),
				shared: [],
				channels: []
			};
			if (role === void 0) return nothing;
			let merged = await orConflict(() => mergeInto(branch, commit, run));
			if ("conflict" in merged) return {
				...nothing,
				...merged
			};
			let proposed = {
				branch: role,
				commit: merged.after
			};
			let changes = await findChanges(tracks, merged, run);
			let decisions = new Map([...changes].map(([name, { decision }]) => [name, decision]));
			let channels = [];
			for (let each of channelsOf({
				...question,
				channel
			}, role, run)) {
				let names = JSON.stringify(tracks.map(({ name }) => name));
				channels.push(await planChannel({
					...question,
					tracks: names,
					channel: each,
					proposed
				}, run));
			}
			let byPush = role === "next" && channel === "" && config.autoChannel !== !1;
			return {
				...nothing,
				byPush,
				changes,
				shared: sharedFiles(decisions),
				channels
			};
		}
		function roleOf(branch, { config: { branches } }) {
			if (branch === branches.next) return "next";
			return branch === branches.live ? "live" : void 0;
		}
		function channelsOf({ channel, live }, role, { config }) {
			if (role === "live") return [version.L8];
			let isLive = channel === version.L8 || channel === "" && (0, release_line.DV)(config) === version.L8 && !(0, core_config.pe)(config);
			return live && !isLive ? [channel, version.L8] : [channel];
		}
		async function orConflict(merge) {
			try {
				return await merge();
			} catch (error) {
				let [problem] = error instanceof text_error.ag && error.code === "merge-conflict" ? error.problems : [];
				if (problem) return { conflict: problem };
				throw error;
			}
		}
		async function findChanges(tracks, { before, after }, run) {
			let { repository } = run;
			let [span, matchers] = await Promise.all([(0, spans.Jr)(repository, before, after, before.slice(0, 7)), (0, track_paths.MR)(repository, tracks, after)]);
			let pathsOf = ({ name }) => matchers.get(name);
			let answers = await (0, track_decisions.Y)(pathsOf, tracks.map((track) => ({
				track,
				span
			})), run);
			let changes = new Map();
			for (let [index, track] of tracks.entries()) {
				let decision = answers[index]?.decision;
				if (!decision?.changed) continue;
				changes.set(track.name, {
					decision,
					commits: await (0, track_commits.q)(track, {
						base: before,
						tip: after
					}, run)
				});
			}
			return changes;
		}
		async function planChannel({ channel, tracks, bump, proposed }, run) {
			let planned = await (0, planned_or_refused.h)(run, (quiet) => (0, plan_releases._k)({
				channel,
				tracks,
				bump,
				proposed
			}, quiet));
			return {
				channel: channel === "" ? (0, release_line.DV)(run.config) : channel,
				...planned
			};
		}
	})
};
