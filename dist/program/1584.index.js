"use strict";
exports.id = 1584;
exports.ids = [1584];
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
			fY: () => parentsOf
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
						before,
						after: ends.get(path)?.after ?? after
					});
					let [parent] = commit.parents;
					if (parent === void 0) return;
					at = parent;
				}
				return new Set([...ends].flatMap(([path, { before, after }]) => before === after ? [] : [path]));
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
	}),
	9114: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$m: () => writtenFiles,
			E4: () => onlyTags,
			Jx: () => ownCommits
		});
		var _version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);
		var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9880);
		var _trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8669);
		function ownCommits(config) {
			let isWritten = writtenFiles(config);
			return (commit) => commit.marks.length > 0 && ((0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.F)(commit) || commit.changes.every(({ path }) => isWritten(path)));
		}
		function writtenFiles({ tracks }) {
			let isVersioned = (0, _version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__.M)(tracks.flatMap(({ versionFiles }) => versionFiles));
			let manifests = tracks.flatMap(({ updater }) => updater ? [updater.manifest.split("{channel}")] : []);
			let isManifest = (path) => manifests.some(([start = "", end = ""]) => path.startsWith(start) && path.endsWith(end) && !path.slice(start.length, path.length - end.length).includes("/"));
			return (path) => isVersioned(path) || isManifest(path);
		}
		function onlyTags(track, { marks, changes }) {
			return changes.length === 0 && marks.includes(`${_trailers_js__WEBPACK_IMPORTED_MODULE_1__.AH.track}: ${track}`);
		}
	}),
	5514: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LD: () => decide,
			gC: () => triggerRules,
			wc: () => decideOnLive
		});
		var _git_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9880);
		var _git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);
		var _git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		function triggerRules(config) {
			return {
				ignored: (0, _git_commit_js__WEBPACK_IMPORTED_MODULE_1__.n)(config.ignoreCommits),
				isOwn: (0, _git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.Jx)(config)
			};
		}
		function decide(span, paths, rules) {
			return decideBy(span, paths, (commit) => !rules.isOwn(commit) && !rules.ignored(commit.subject));
		}
		function decideOnLive(span, paths, { name, versionFiles }) {
			let versioned = new Set(versionFiles.map(({ path }) => path));
			let decision = decideBy(span, (path) => paths(path) || versioned.has(path), () => !0);
			let bump = span.commits.find((commit) => (0, _git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.E4)(name, commit));
			if (decision.changed || !bump) return decision;
			return {
				...decision,
				changed: !0,
				commits: [bump],
				reason: `${bump.sha.slice(0, 7)} bumps it ${sinceOf(span)}`
			};
		}
		function sinceOf({ base }) {
			return base === void 0 ? "since the beginning" : `since ${base}`;
		}
		function decideBy(span, paths, counts) {
			let since = sinceOf(span);
			let touching = (0, _git_history_js__WEBPACK_IMPORTED_MODULE_2__.E9)(span.commits).map(({ commit, files }) => ({
				commit,
				files: files.filter(paths)
			})).filter(({ files }) => files.length > 0);
			let counting = touching.filter(({ commit }) => counts(commit));
			let deciding = counting.map(({ commit, files }) => ({
				commit,
				files: files.filter((file) => span.changed.has(file))
			})).filter(({ files }) => files.length > 0);
			let files = [...new Set(deciding.flatMap((entry) => entry.files))];
			let decision = {
				base: span.base,
				commits: deciding.map(({ commit }) => commit),
				files
			};
			if (files.length > 0) return {
				...decision,
				changed: !0,
				reason: `${listFiles(files)} changed ${since}`
			};
			return {
				...decision,
				changed: !1,
				reason: whyNot(touching.length, counting.length, since)
			};
		}
		function listFiles(files) {
			let [first, ...others] = files;
			return others.length === 0 ? `${first}` : `${first} and ${others.length} more ${others.length === 1 ? "file" : "files"}`;
		}
		function whyNot(touching, counting, since) {
			if (touching === 0) return `nothing of its paths changed ${since}`;
			if (counting === 0) return `only the actions' own or ignored commits touch its paths ${since}`;
			return `the changes to its paths ${since} add up to nothing`;
		}
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
	7100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jr: () => spanBetween,
			WL: () => resolveCommit,
			de: () => spansSinceTags,
			fq: () => findCommit
		});
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);
		var _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		async function spansSinceTags(repository, head, sets) {
			let history = await historyAbove(repository, head, sets.filter(({ tags }) => tags.length > 0));
			return Promise.all(sets.map(({ head: own = head, tags, settles }) => {
				let last = (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags);
				return last ? spanIn(history, repository, own, last, tags) : spanFromBeginning(repository, own, settles);
			}));
		}
		async function historyAbove(repository, head, sets) {
			let last = [...new Set(sets.flatMap(({ tags }) => (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags)?.commit ?? []))];
			if (last.length === 0) return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ([]);
			let also = [...new Set(sets.flatMap(({ head = [], tags }) => tags.map(({ commit }) => commit).concat(head)))];
			let [one, other, ...more] = last;
			if (other !== void 0 && more.length === 0) return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ(await repository.log({
				tip: head,
				also,
				not: [],
				notShared: [one, other]
			}));
			let floor = other === void 0 ? one : await repository.mergeBase(...last);
			return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ(await repository.log({
				tip: head,
				also,
				not: floor === void 0 ? [] : [floor]
			}));
		}
		async function spanIn(history, repository, head, last, tags) {
			let commits = history.between(head, tags.map(({ commit }) => commit));
			if (commits.length === 0) return {
				base: last.name,
				commits,
				changed: new Set()
			};
			let edge = (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.fY)(commits);
			let below = tags.filter(({ commit }) => edge.has(commit));
			let bases = below.length > 0 ? below.map(({ commit }) => commit) : [await meet(repository, last.commit, head)];
			let changes = await Promise.all(bases.map((from) => netChange(history, repository, from, head)));
			let changed = new Set(changes.flatMap((paths) => [...paths]));
			return {
				base: ((0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(below) ?? last).name,
				commits,
				changed
			};
		}
		async function meet(repository, a, b) {
			repository.complete || await repository.ensure([{
				tip: a,
				not: [b]
			}, {
				tip: b,
				not: [a]
			}]);
			return repository.mergeBase(a, b);
		}
		async function netChange(history, repository, from, head) {
			if (from === void 0) return new Set(await repository.listFiles(head, () => !0));
			return history.changedSince(from, head) ?? new Set(await repository.changedFiles(from, head));
		}
		let LOOKS = [
			200,
			5e3,
			void 0
		];
		async function spanFromBeginning(repository, head, settles) {
			head !== repository.head && await repository.ensureCommits([head]);
			let changed = new Set(await repository.listFiles(head, () => !0));
			for (let count of LOOKS) {
				let { commits, whole } = await repository.recent(head, count);
				let span = {
					base: void 0,
					commits,
					changed
				};
				if (whole || settles(span)) return span;
			}
			return {
				base: void 0,
				commits: [],
				changed
			};
		}
		async function spanBetween(repository, base, head, label) {
			let commits = await repository.log({
				tip: head,
				not: [base]
			});
			let from = commits.length === 0 || (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.fY)(commits).has(base) ? base : await repository.mergeBase(base, head);
			return {
				base: label,
				commits,
				changed: commits.length === 0 ? new Set() : await netChange(new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ(commits), repository, from, head)
			};
		}
		async function resolveCommit(repository, name, inputName) {
			let found = await findCommit(repository, name);
			if (found !== void 0) return found;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("commit-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} is no commit, tag or branch of this repository.`, "Give a tag, a branch, or all digits of a commit that was pushed.");
		}
		async function findCommit(repository, name) {
			if (!NAME.test(name)) return;
			if (/[~^]/.test(name)) return (await repository.resolve([name]))[0];
			let refs = [
				`refs/tags/${name}`,
				`refs/heads/${name}`,
				name
			];
			if (FULL_ID.test(name)) return bringCommit(repository, name.toLowerCase());
			let remote = await repository.remoteRefs(name.startsWith("refs/") ? [name] : refs.slice(0, 2));
			let ref = refs.map((full) => remote.find((candidate) => candidate.name === full)).find(Boolean);
			if (ref) return repository.complete && ref.commit !== repository.head ? bringCommit(repository, ref.commit) : ref.commit;
			return (await repository.resolve([name]))[0];
		}
		let FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
		let NAME = /^[^-\s~^:?*[\\{}][^\s~^:?*[\\{}]*(?:[~^]\d*)*$/;
		async function bringCommit(repository, commit) {
			let [known] = await repository.resolve([commit]);
			if (known !== void 0) return known;
			try {
				await repository.ensureCommits([commit]);
			} catch (error) {
				if (error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag && error.code === "not-on-remote") return;
				throw error;
			}
			return (await repository.resolve([commit]))[0];
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
		var _core_invariants_mending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5654);
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
			return `${releaseWorkflow === void 0 ? `Set release-workflow: ${name} for track ${track}, and give` : "Give"} the job \`permissions: actions: write\` and ${name} \`on: workflow_dispatch\`, or push with a GitHub App token. For this tag: ${(0, _core_invariants_mending_js__WEBPACK_IMPORTED_MODULE_3__.q$)("gh", "workflow", "run", name, "--ref", tag)}`;
		}
		function inputRemedy({ releaseWorkflow: name = "release.yml" }, tag, input) {
			let command = (0, _core_invariants_mending_js__WEBPACK_IMPORTED_MODULE_3__.q$)("gh", "workflow", "run", name, "--ref", tag, "-f", `${input}=${tag}`);
			return `${name} is started on the tag, without inputs: give ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(input)} a default, or take the tag from \`github.ref_name\` and the input out. For this tag, if it is what ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(input)} wants: ${command}`;
		}
	}),
	322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ho: () => chooseTrack,
			Pu: () => chooseChannel,
			mu: () => chooseTracks
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9043);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		function chooseTracks(config, text, inputName) {
			let all = config.tracks.map(({ name }) => name);
			let words = [
				...all,
				"all",
				...all.length === 2 ? ["both"] : []
			];
			let names = splitNames(text, inputName);
			let unknown = names.filter((name) => !words.includes(name));
			let [first = text] = unknown;
			if (unknown.length > 0 || names.length === 0 && !text.startsWith("[")) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(unknown.length > 0 ? unknown : [text]).map(_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", ")} is no track of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(first, words)}Give one or more of: ${words.join(", ")}.`);
			let wanted = names.flatMap((name) => all.includes(name) ? [name] : all);
			return config.tracks.filter(({ name }) => wanted.includes(name));
		}
		function chooseTrack(config, text, inputName) {
			let track = config.tracks.find(({ name }) => name === text);
			if (track) return track;
			let names = config.tracks.map(({ name }) => name);
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no track of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(text, names)}Give one of: ${names.join(", ")}.`);
		}
		function splitNames(text, inputName) {
			return (text.startsWith("[") ? parseJsonNames(text, inputName) : text.split(/[,\n]/)).map((name) => name.trim()).filter((name) => name !== "");
		}
		function parseJsonNames(text, inputName) {
			try {
				let value = JSON.parse(text);
				if (Array.isArray(value) && value.every((entry) => typeof entry == "string")) return value;
			} catch {}
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no JSON array of names.`, "Give a comma list of tracks or a JSON array of strings.");
		}
		function chooseChannel(config, text) {
			let words = [...config.channels, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8];
			if (words.includes(text)) return text;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("channel-unknown", `channel: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no channel of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(text, words)}Give one of: ${words.join(", ")}.`);
		}
	}),
	8617: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => trackPaths,
			l: () => trackGlobs
		});
		var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2855);
		async function trackPaths(repository, tracks, commit) {
			let [{ compilePaths }, globs] = await Promise.all([Promise.all([__webpack_require__.e(1138), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416)), trackGlobs(repository, tracks, commit)]);
			return new Map([...globs].map(([name, entries]) => [name, compilePaths(entries)]));
		}
		async function trackGlobs(repository, tracks, commit) {
			let foldersOf = tracks.some(({ dependencies }) => dependencies === "auto") ? await readClosure(repository, commit) : void 0;
			return new Map(tracks.map((track) => {
				let folders = foldersOf && track.dependencies === "auto" ? foldersOf(track) : [];
				return [track.name, [...folders, ...track.paths]];
			}));
		}
		async function readClosure(repository, commit) {
			let [{ isManifest, MANIFEST_NAMES, workspaceClosure }, { folderGlob }] = await Promise.all([Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(1138),
				__webpack_require__.e(9605),
				__webpack_require__.e(8011),
				__webpack_require__.e(1314),
				__webpack_require__.e(8981)
			]).then(__webpack_require__.bind(__webpack_require__, 8981)), Promise.all([__webpack_require__.e(1138), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416))]);
			commit !== repository.head && await repository.ensureCommits([commit]);
			let files = await repository.readNamed(commit, MANIFEST_NAMES, isManifest);
			let texts = new Map([...files].map(([path, { bytes }]) => [path, (0, _texts_js__WEBPACK_IMPORTED_MODULE_0__.g)(path, bytes)]));
			return ({ versionFiles }) => workspaceClosure(versionFiles, texts).map((folder) => folder === "**" ? folder : folderGlob(folder));
		}
	})
};
