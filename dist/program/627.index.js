"use strict";
exports.id = 627;
exports.ids = [627];
exports.modules = {
	9880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => isMerge,
			n: () => compileSubjects
		});
		function isMerge({ parents }) {
			return parents.length > 1;
		}
		function compileSubjects(globs) {
			let matchers = globs.map((glob) => {
				let parts = glob.split("*").map((part) => [...part]);
				return (subject) => matchesParts([...subject], parts);
			});
			return (subject) => matchers.some((matches) => matches(subject));
		}
		function matchesParts(subject, parts) {
			let first = parts[0] ?? [];
			if (parts.length === 1) return subject.length === first.length && standsAt(subject, first, 0);
			let last = parts.at(-1) ?? [];
			if (subject.length < first.length + last.length || !standsAt(subject, first, 0)) return !1;
			let from = first.length;
			let end = subject.length - last.length;
			for (let part of parts.slice(1, -1)) {
				for (; from + part.length <= end && !standsAt(subject, part, from);) from++;
				if (from + part.length > end) return !1;
				from += part.length;
			}
			return standsAt(subject, last, end);
		}
		function standsAt(subject, part, at) {
			return part.every((character, index) => character === "?" || subject[at + index] === character);
		}
	}),
	6753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BZ: () => History,
			E9: () => touchedFiles,
			fY: () => parentsOf,
			lv: () => takenBack
		});
		var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9880);
		class History {
			commits;
			#byId;
			constructor(commits) {
				this.commits = commits;
				this.#byId = new Map(commits.map((commit) => [commit.sha, commit]));
			}
			between(tip, not) {
				let excluded = this.#reach(not);
				let included = this.#reach([tip], excluded);
				return this.commits.filter(({ sha }) => included.has(sha));
			}
			#reach(tips, without = new Set()) {
				let reached = new Set();
				let waiting = [...tips];
				for (let sha = waiting.pop(); sha !== void 0; sha = waiting.pop()) {
					if (reached.has(sha) || without.has(sha)) continue;
					reached.add(sha);
					waiting.push(...this.#byId.get(sha)?.parents ?? []);
				}
				return reached;
			}
			changedSince(base, tip) {
				let ends = new Map();
				let at = tip;
				for (; at !== base;) {
					let commit = this.#byId.get(at);
					if (!commit) return;
					for (let { path, before, after } of commit.changes) ends.set(path, {
						path,
						before,
						after: ends.get(path)?.after ?? after
					});
					let [parent] = commit.parents;
					if (parent === void 0) return;
					at = parent;
				}
				return [...ends.values()].filter(({ before, after }) => before !== after);
			}
		}
		function parentsOf(commits) {
			return new Set(commits.flatMap(({ parents }) => parents));
		}
		function touchedFiles(commits) {
			let changed = new Set(commits.flatMap((commit) => (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit) ? [] : commit.changes.map(({ path }) => path)));
			return commits.map((commit) => {
				let paths = commit.changes.map(({ path }) => path);
				return {
					commit,
					files: (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit) ? paths.filter((path) => !changed.has(path)) : paths
				};
			});
		}
		function takenBack(commits, isWanted) {
			let changes = new Map();
			for (let commit of commits.toReversed()) {
				if ((0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit)) continue;
				for (let { path, before, after } of commit.changes) {
					if (!isWanted(path)) continue;
					let steps = changes.get(path) ?? [];
					steps.push({
						before,
						after,
						commit
					});
					changes.set(path, steps);
				}
			}
			let kept = new Map([...changes].map(([path, steps]) => [path, new Set(withoutLoops(steps))]));
			return (path, commit) => kept.get(path)?.has(commit) === !1;
		}
		function withoutLoops(steps) {
			let way = [];
			for (let step of steps) {
				let back = way.findIndex(({ before }) => before === step.after);
				back < 0 && step.before !== step.after ? way.push(step) : back >= 0 && (way.length = back);
			}
			return (steps.every(({ before }, at) => at === 0 || steps[at - 1]?.after === before) && way.length > 0 ? way : steps).map(({ commit }) => commit);
		}
	}),
	9114: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$m: () => writtenFiles,
			E4: () => onlyTags,
			yq: () => claimedCommits
		});
		var _version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);
		var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9880);
		var _trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8669);
		function writtenFiles({ tracks }) {
			let manifests = tracks.flatMap(({ updater }) => updater ? [updater.manifest.split("{channel}")] : []);
			return {
				isVersioned: (0, _version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__.M)(tracks.flatMap(({ versionFiles }) => versionFiles)),
				isManifest: (path) => manifests.some(([start = "", end = ""]) => path.startsWith(start) && path.endsWith(end) && !path.slice(start.length, path.length - end.length).includes("/"))
			};
		}
		function claimedCommits(touched, { isVersioned, isManifest }) {
			return touched.filter(({ commit, files }) => commit.marks.length > 0 && ((0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.F)(commit) || files.every((path) => isVersioned(path) || isManifest(path))));
		}
		function onlyTags(track, { marks, changes }) {
			return changes.length === 0 && marks.includes(`${_trailers_js__WEBPACK_IMPORTED_MODULE_1__.AH.track}: ${track}`);
		}
	}),
	8669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AH: () => TRAILER,
			Do: () => skipsWorkflows,
			aw: () => parseTrailers,
			di: () => trailerValue,
			hw: () => formatMessage
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let TRAILER = {
			track: "Release-Track",
			channel: "Release-Channel",
			promotedFrom: "Promoted-From",
			sync: "Release-Sync",
			run: "Release-Run"
		};
		let KEY = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
		let RESERVED = new Set([...Object.values(TRAILER), "skip-checks"].map((key) => key.toLowerCase()));
		let SKIP_CI = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/;
		let SKIP_CHECKS = /^skip-checks:\s*true\s*$/im;
		function skipsWorkflows(message) {
			return SKIP_CI.test(message) || SKIP_CHECKS.test(message);
		}
		function parseTrailers(text) {
			let lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
			let wrong = lines.filter((line) => !isExtraTrailer(line));
			if (wrong.length > 0) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("trailers-invalid", `trailers: ${wrong.map(_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", ")} cannot be a trailer of a release.`, `Write one "Key: value" a line; the key has letters, digits and dashes and is none of ${[...Object.values(TRAILER)].join(", ")}, skip-checks; no [skip ci].`);
			return lines.map((line) => {
				let colon = line.indexOf(":");
				return {
					key: line.slice(0, colon).trim(),
					value: line.slice(colon + 1).trim()
				};
			});
		}
		function isExtraTrailer(line) {
			let colon = line.indexOf(":");
			let key = line.slice(0, colon).trim();
			let value = line.slice(colon + 1).trim();
			let printable = !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line);
			return colon > 0 && KEY.test(key) && value !== "" && printable && !RESERVED.has(key.toLowerCase()) && !skipsWorkflows(line);
		}
		function trailerValue(message, key) {
			let start = `${TRAILER[key]}: `;
			return message.split("\n").findLast((each) => each.startsWith(start))?.slice(start.length).trim();
		}
		function formatMessage(subject, trailers, body = "") {
			return `${[
				subject,
				body,
				trailers.map(({ key, value }) => `${key}: ${value}`).join("\n")
			].filter(Boolean).join("\n\n")}\n`;
		}
	}),
	7730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K$: () => keepManifests,
			X9: () => MergeConflict,
			rc: () => mergeBranches
		});
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5608);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2205);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3313);
		async function mergeBranches(merge, project) {
			let { repository } = project;
			let { ours, theirs, names } = merge;
			let base = await repository.mergeBase(ours, theirs);
			if (base === theirs) return (await keepManifests(ours, merge.liveSide, project)).commit;
			if (base === ours) return (await keepManifests(theirs, merge.liveSide, project)).commit;
			let plain = await repository.merge(ours, theirs);
			let tree = "tree" in plain ? plain.tree : await mergeWithoutOwned(merge, base, plain.conflicts, project);
			let message = (0, _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.hw)(`chore: merge ${names.theirs} into ${names.ours}`, [{
				key: _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.sync,
				value: names.theirs
			}]);
			let manifests = await liveManifests(merge, base, project);
			return (await repository.write([{
				kind: "commit",
				mark: "merge",
				parents: [ours, theirs],
				tree,
				...manifests,
				message
			}])).get("merge");
		}
		async function keepManifests(commit, liveSide, project) {
			let { repository, config } = project;
			let paths = config.tracks.flatMap((track) => (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_2__.U)(track, config).map(({ path }) => path));
			if (commit === liveSide || paths.length === 0) return {
				commit,
				manifests: []
			};
			let changed = await repository.changedFiles(liveSide, commit, paths.map(_core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_6__.D));
			let files = [...(await repository.readFiles(liveSide, changed)).values()];
			if (files.length === 0) return {
				commit,
				manifests: []
			};
			let { live } = config.branches;
			let names = files.map(({ path }) => path);
			let why = `Manifests change on ${live} alone. Changed elsewhere, and here as they are there: ${names.join(", ")}`;
			let message = (0, _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.hw)(`chore: keep the manifests of ${live}`, [{
				key: _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.sync,
				value: live
			}], why);
			return {
				commit: (await repository.write([{
					kind: "commit",
					mark: "kept",
					parents: [commit],
					files,
					message
				}])).get("kept"),
				manifests: names
			};
		}
		async function liveManifests({ ours, theirs, liveSide }, base, project) {
			let { repository, config } = project;
			let paths = config.tracks.flatMap((track) => (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_2__.U)(track, config).map(({ path }) => path));
			let other = liveSide === ours ? theirs : ours;
			let [live, rest] = await Promise.all([repository.readFiles(liveSide, paths), repository.readFiles(other, paths)]);
			let files = [...live.values()].filter(({ path, oid }) => rest.get(path)?.oid !== oid);
			let absent = [...rest.keys()].filter((path) => !live.has(path));
			if (absent.length === 0 || base === void 0) return {
				files,
				gone: []
			};
			return {
				files,
				gone: [...(await repository.readFiles(base, absent)).keys()]
			};
		}
		async function mergeWithoutOwned(merge, base, conflicts, project) {
			let { repository, config } = project;
			if (base === void 0) throw new MergeConflict(merge, conflicts);
			let sides = await Promise.all([
				base,
				merge.ours,
				merge.theirs
			].map((commit) => (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_5__.x)(repository, config.tracks, commit)));
			let { files: manifests, gone } = await liveManifests(merge, base, project);
			let [inBase = [], inOurs = [], inTheirs = []] = equalize(config, sides).map((files) => [...files, ...manifests]);
			let side = {
				kind: "commit",
				gone,
				message: "Side of a merge\n"
			};
			let made = await repository.write([
				{
					...side,
					mark: "base",
					parents: [base],
					files: inBase
				},
				{
					...side,
					mark: "ours",
					parents: [merge.ours, "base"],
					files: inOurs
				},
				{
					...side,
					mark: "theirs",
					parents: [merge.theirs, "base"],
					files: inTheirs
				}
			]);
			let result = await repository.merge(made.get("ours"), made.get("theirs"));
			if ("tree" in result) return result.tree;
			throw new MergeConflict(merge, result.conflicts);
		}
		function equalize(config, sides) {
			let changed = sides.map(() => new Map());
			let texts = sides;
			for (let track of config.tracks) {
				if (texts.some((side) => track.versionFiles.some(({ path }) => !side.texts.has(path)))) continue;
				let own = (0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.Vw)(track.versionFiles);
				let [, ours, theirs] = texts.map(({ rules, texts }) => ({
					version: rules.currentVersions(own, texts)[0]?.version ?? "",
					builds: rules.raisedBuildsOf(track.versionFiles, texts)
				}));
				if (!ours || !theirs || ours.version === theirs.version && ours.builds === theirs.builds) continue;
				let version = higherText(ours.version, theirs.version);
				let states = texts.map((side) => side.texts);
				let equal = {
					...track,
					versionFiles: sides[0].rules.withHighestBuilds(track.versionFiles, states)
				};
				texts = texts.map((side, index) => {
					let { changed: files, after } = (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_5__.O)(equal, side, version);
					for (let file of files) changed[index]?.set(file.path, file);
					return after;
				});
			}
			return changed.map((files) => [...files.values()]);
		}
		function higherText(a, b) {
			let [left, right] = [(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(a), (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(b)];
			if (!left || !right) return left ? a : b;
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(left, right) >= 0 ? a : b;
		}
		class MergeConflict extends _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag {
			paths;
			constructor({ names }, paths) {
				super("merge-conflict", [{
					message: `${names.theirs} and ${names.ours} changed the same lines of ${paths.map(_core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD).join(", ")}; nothing was pushed.`,
					fix: `Merge ${names.theirs} into ${names.ours} by hand, resolve these files, push, and run again.`
				}]);
				this.paths = paths;
			}
		}
	}),
	627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => syncBranches,
			X: () => describeSync
		});
		var _core_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5422);
		var _core_git_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9880);
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6753);
		var _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		var _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9470);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3754);
		var _branch_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7730);
		var _push_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1196);
		async function syncBranches({ dryRun }, run, gate) {
			if ((0, _core_config_js__WEBPACK_IMPORTED_MODULE_5__.p)(run.config)) {
				let { next } = await (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__.ch)([], run);
				return {
					sha: next.commit,
					commits: void 0,
					manifests: [],
					pushed: !1
				};
			}
			let attempt = async () => {
				let made = await attemptSync(run);
				return dryRun ? {
					...made,
					updates: []
				} : made;
			};
			return (0, _push_retry_js__WEBPACK_IMPORTED_MODULE_4__.F)(run, attempt, gate);
		}
		async function attemptSync(run) {
			let { repository, config } = run;
			let { live, next } = await (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__.ch)([], run);
			if (live === void 0) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("branch-missing", `The remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(config.branches.live)}.`, `Push it, or correct branches.live in ${config.path}.`);
			if (await repository.reaches(next, live)) return attemptKeeping(next, live, {
				repository,
				config
			});
			let [behind, ahead] = await repository.ensure([{
				tip: live.commit,
				not: [next.commit]
			}, {
				tip: next.commit,
				not: [live.commit]
			}]);
			let names = {
				ours: config.branches.next,
				theirs: config.branches.live
			};
			let merge = {
				ours: ahead.tip,
				theirs: behind.tip,
				liveSide: behind.tip,
				names
			};
			let sha = await (0, _branch_merge_js__WEBPACK_IMPORTED_MODULE_3__.rc)(merge, run);
			let commits = await repository.log(behind);
			let updates = [{
				ref: next.name,
				from: next.commit,
				to: sha
			}];
			return {
				result: {
					sha,
					commits,
					manifests: [],
					pushed: !1
				},
				updates
			};
		}
		function attemptNothing(sha) {
			return {
				result: {
					sha,
					commits: void 0,
					manifests: [],
					pushed: !1
				},
				updates: []
			};
		}
		async function attemptKeeping(next, live, run) {
			let { repository, config } = run;
			if (!config.tracks.some(({ updater }) => updater)) return attemptNothing(next.commit);
			let heads = await repository.ensureCommits([next.commit, live.commit]);
			let { commit, manifests } = await (0, _branch_merge_js__WEBPACK_IMPORTED_MODULE_3__.K$)(...heads, run);
			let updates = manifests.length === 0 ? [] : [{
				ref: next.name,
				from: next.commit,
				to: commit
			}];
			return {
				result: {
					sha: commit,
					commits: void 0,
					manifests,
					pushed: !1
				},
				updates
			};
		}
		function describeSync({ sha, commits, manifests }, { config }, dryRun) {
			let { live, next } = config.branches;
			if ((0, _core_config_js__WEBPACK_IMPORTED_MODULE_5__.p)(config)) return `There is one branch, ${live}: nothing to sync.`;
			let verb = dryRun ? "would be" : "is";
			if (manifests.length > 0) return `${next} ${dryRun ? "would get" : "has"} ${manifests.join(", ")} as on ${live} again, at ${sha.slice(0, 7)}.`;
			if (!commits) return `${live} is an ancestor of ${next} already: nothing to sync.`;
			let hint = !dryRun && isByPeople(commits, config) ? ` ${adviseHotfix(config)}` : "";
			return `${live} ${verb} merged into ${next}, which ${verb} at ${sha.slice(0, 7)} then.${hint}`;
		}
		function isByPeople(commits, config) {
			let claimed = new Set((0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.yq)((0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_6__.E9)(commits), (0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.$m)(config)).map(({ commit }) => commit));
			return commits.some((commit) => !(0, _core_git_commit_js__WEBPACK_IMPORTED_MODULE_7__.F)(commit) && !claimed.has(commit));
		}
		function adviseHotfix({ branches: { live, next }, tracks }) {
			let [only] = tracks.length === 1 ? tracks.map(({ name }) => name) : ["<track>"];
			return `To release it without what else is on ${next}: release-tracks promote ${only} live --sha ${(0, _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_8__.ZL)(live)}`;
		}
	}),
	1196: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => pushUntilLanded });
		var promises_ = __webpack_require__(8500);
		var names = __webpack_require__(4229);
		var push_refusal = __webpack_require__(3552);
		var text_error = __webpack_require__(9530);
		async function unlessUnknown(ended, ask) {
			try {
				return await ask();
			} catch (error) {
				if (!ended.mayLand || !(error instanceof text_error.ag) || error.code !== "remote-unreachable") throw error;
				throw lost({
					...ended,
					words: `${ended.words}\n${error.message}`
				});
			}
		}
		async function findLanded(repository, tried, ended) {
			if (tried.length === 0) return;
			return unlessUnknown(ended, async () => {
				let names = new Set(tried.flatMap(({ updates }) => updates.map(({ ref }) => ref)));
				let refs = new Map((await repository.remoteRefs([...names])).map((ref) => [ref.name, ref]));
				for (let attempt of tried) if (await isThere(repository, attempt.updates, refs)) return attempt;
			});
		}
		async function isThere(repository, updates, refs) {
			let tags = updates.filter(({ ref }) => (0, names.Fk)(ref) !== void 0);
			if (tags.length > 0) return tags.every(({ ref, to }) => refs.get(ref)?.object === to);
			for (let update of updates) if (!await holds(repository, refs.get(update.ref), update)) return !1;
			return !0;
		}
		async function holds(repository, at, { from, to }) {
			if (at === void 0 || from === void 0 || at.commit === from) return at?.commit === to;
			if (at.commit === to) return !0;
			let before = from;
			let [{ tip }] = await repository.ensure([{
				tip: at.commit,
				not: [before]
			}]);
			if (to === void 0) return !1;
			let [pushed] = await repository.ensureCommits([to]);
			return repository.isAncestor(pushed, tip);
		}
		function lost({ words, broken, mayLand }) {
			let how = broken === 0 ? "did not land in 40 attempts" : `broke off ${broken === 1 ? "once" : `${broken} times in a row`}`;
			let state = mayLand ? "nothing of it was there when the remote was last asked, and it may still land" : "nothing of it landed";
			return (0, text_error.V2)("push-lost", `The push ${how}; ${state}. The remote said:\n${words}`, mayLand ? "Run again: what has landed by then is found and not made twice." : "Run again.");
		}
		function refused(words, mayLand) {
			let state = mayLand ? "one before it had no answer and may still land" : "nothing of it landed";
			return (0, text_error.V2)("push-refused", `The remote refused the push; ${state}. It said:\n${words}`, (0, push_refusal.dP)(words));
		}
		let OPEN = {
			before: async () => void 0,
			after: () => void 0
		};
		async function pushUntilLanded({ repository, log }, attempt, gate = OPEN) {
			let tried = [];
			let ended = {
				broken: 0,
				words: "",
				mayLand: !1
			};
			for (let count = 1; count <= 40 && ended.broken < 5; count++) {
				let next = await unlessUnknown(ended, attempt);
				let late = (ended.mayLand || next.updates.length === 0) && await findLanded(repository, tried, ended);
				if (late) return landed(late.result, gate);
				if (next.updates.length === 0) return next.result;
				count === 1 && await tellUnsigned(repository, log);
				await gate.before(next.result, next.updates);
				let outcome = await repository.push(next.updates);
				if (outcome.kind === "landed") return landed(next.result, gate);
				let isKnown = outcome.kind === "lost-race" || outcome.kind === "refused";
				ended.words = outcome.words;
				ended.broken = isKnown ? 0 : ended.broken + 1;
				ended.mayLand ||= outcome.kind === "unknown";
				gate.after(ended.mayLand ? void 0 : !1);
				isKnown || await waitForRemote(outcome, ended.broken, log);
				outcome.kind !== "refused" && tried.push(next);
				let found = await findLanded(repository, tried, ended);
				if (found) return landed(found.result, gate);
				if (outcome.kind === "refused") throw refused(outcome.words, ended.mayLand);
				if (!isKnown) continue;
				log.info("another push was faster: reading the remote again");
				await (0, promises_.setTimeout)(grow(50, 1.5, count));
			}
			throw lost(ended);
		}
		async function tellUnsigned(repository, log) {
			let settings = await repository.signingSettings();
			if (settings.length === 0) return;
			log.warn({
				message: `Your git is set to sign (${settings.join(", ")}), but the commits and tags of this push are not signed: release-tracks does not sign yet.`,
				fix: "A branch or ruleset that requires signatures will refuse the push."
			});
		}
		function landed(result, gate) {
			gate.after(!0);
			return {
				...result,
				pushed: !0
			};
		}
		async function waitForRemote({ kind, words }, broken, log) {
			let isPutOff = kind === "put-off";
			log.info(`${isPutOff ? "the remote puts the push off" : "the push broke off"}: ${words}`);
			await (0, promises_.setTimeout)(isPutOff ? grow(4e3, 2, broken - 1, 6e4) : grow(1e3, 2, broken - 1));
		}
		function grow(first, factor, count, longest = 4e3) {
			return Math.min(longest, first * factor ** count) * (.3 + .7 * Math.random());
		}
	})
};
