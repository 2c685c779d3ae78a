"use strict";
exports.id = 8810;
exports.ids = [8810];
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
	6138: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K5: () => describeDecision,
			lv: () => describeDetection,
			m5: () => detectionOutputs,
			s3: () => detectionSummary
		});
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		function describeDetection({ tracks, channel, decisions }) {
			let report = Object.fromEntries([...decisions].map(([name, decision]) => [name, describeDecision(decision)]));
			return {
				tracks: tracks.map(({ name }) => name),
				channel,
				report
			};
		}
		function detectionOutputs(config, detection) {
			let { tracks: names, channel, report } = describeDetection(detection);
			return {
				tracks: JSON.stringify(names),
				any: String(names.length > 0),
				channel,
				"only-own": String(detection.onlyOwn ?? ""),
				matrix: JSON.stringify({ include: names.map((track) => ({ track })) }),
				report: JSON.stringify(report),
				...Object.fromEntries(config.tracks.map(({ name }) => [name, String(names.includes(name))]))
			};
		}
		function describeDecision({ changed, base, commits, files, reason }) {
			return {
				changed,
				base: base ?? null,
				reason,
				commits: commits.slice(0, 100).map(({ sha, subject }) => ({
					sha,
					subject: subject.slice(0, 200)
				})),
				files: files.slice(0, 100),
				"commit-count": commits.length,
				"file-count": files.length
			};
		}
		function detectionSummary(config, { tracks, channel, decisions }) {
			let rows = config.tracks.flatMap(({ name }) => {
				let decision = decisions.get(name);
				if (!decision) return [];
				let answer = tracks.some((track) => track.name === name) ? "**yes**" : "no";
				return [[
					(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name),
					answer,
					decision.base === void 0 ? "" : (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(decision.base),
					(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(decision.reason)
				]];
			});
			let title = tracks.length > 0 && channel !== "" ? `Tracks to release on ${channel}` : "Tracks to release";
			let body = rows.length > 0 ? (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([
				"Track",
				"Release",
				"Since",
				"Why"
			], rows) : "There is nothing to look at.";
			return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, title), body);
		}
	}),
	9311: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => detectTracks });
		var _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5514);
		var _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2994);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _history_spans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7100);
		var _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3439);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(322);
		var _tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8617);
		async function detectTracks(inputs, { config, context, repository, log }) {
			let channel = chooseDetectChannel(inputs.channel, config, context);
			let since = chooseSince(inputs.since);
			if (inputs.track !== "") {
				let tracks = (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_6__.mu)(config, inputs.track, "track");
				for (let { name } of tracks) log.info(`${name}: asked for by name`);
				return {
					tracks,
					channel,
					decisions: new Map(tracks.map(({ name }) => [name, ASKED]))
				};
			}
			let decided = await decideTracks({
				...inputs,
				since
			}, config, context, repository);
			let { decisions } = decided;
			for (let [name, { reason }] of decisions) log.info(`${name}: ${reason}`);
			let tracks = config.tracks.filter(({ name }) => decisions.get(name)?.changed);
			if (channel === "" && isPushToNext(context, config) && config.autoChannel === !1) {
				log.info("auto-channel is false: a push cuts nothing");
				return {
					tracks: [],
					channel,
					...decided
				};
			}
			return {
				tracks,
				channel,
				...decided
			};
		}
		let ASKED = {
			changed: !0,
			base: void 0,
			commits: [],
			files: [],
			reason: "asked for by name"
		};
		function chooseDetectChannel(text, config, context) {
			if (text !== "") return (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_6__.Pu)(config, text);
			return isPushToNext(context, config) && config.autoChannel || "";
		}
		function isPushTo({ eventName, ref }, branch) {
			return eventName === "push" && ref === `refs/heads/${branch}`;
		}
		function isPushToNext(context, { branches }) {
			return isPushTo(context, branches.next) || context.eventName === "push" && context.ref === "";
		}
		async function decideTracks(inputs, config, context, repository) {
			if (context.push?.deleted && inputs.head === "") return { decisions: new Map() };
			let head = inputs.head === "" ? await eventHead(context, repository) : await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_4__.WL)(repository, inputs.head, "head");
			let onLive = isPushTo(context, config.branches.live) && config.branches.live !== config.branches.next;
			let rules = (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.gC)(config);
			let deciding = (0, _tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_7__.M)(repository, config.tracks, head).then((matchers) => (track, span) => {
				let paths = matchers.get(track.name);
				return onLive ? (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.wc)(span, paths, track) : (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.LD)(span, paths, rules);
			});
			if (inputs.base !== "" || inputs.since === "push" || onLive && context.push) {
				let [span, decideSpan] = await Promise.all([pushSpan(inputs.base, head, config, context, repository), deciding]);
				return {
					decisions: new Map(config.tracks.map((track) => [track.name, decideSpan(track, span)])),
					head,
					onlyOwn: span.commits.length > 0 && span.commits.every(rules.isOwn)
				};
			}
			return {
				decisions: await decideSinceTags(config, head, context, repository, deciding),
				head
			};
		}
		function chooseSince(text) {
			if (text === "" || text === "last-tag") return "last-tag";
			if (text === "push") return "push";
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("input-invalid", `since: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text)} is no starting point.`, "Give last-tag or push.");
		}
		async function eventHead({ push, sha }, repository) {
			let wanted = push?.after || sha;
			return wanted === "" || wanted === repository.head ? repository.head : (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_4__.WL)(repository, wanted, "GITHUB_SHA");
		}
		async function decideSinceTags(config, head, { push }, repository, deciding) {
			let [{ tags, local }, decideSpan] = await Promise.all([placeLastTags(config.tracks, head, repository), deciding]);
			let ranges = [...tags.values()].filter((placed) => placed.length > 0).map((placed) => ({
				tip: head,
				not: placed.map(({ commit }) => commit)
			}));
			let depth = push && push.commitCount + 2;
			!local && ranges.length > 0 && await repository.ensure(ranges, [], depth);
			let sets = config.tracks.map((track) => ({
				tags: tags.get(track.name) ?? [],
				settles: (span) => decideSpan(track, span).changed
			}));
			let spans = await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_4__.de)(repository, head, sets);
			return new Map(config.tracks.map((track, index) => [track.name, decideSpan(track, spans[index])]));
		}
		async function placeLastTags(tracks, head, repository) {
			let searches = await Promise.all(tracks.map((track) => searchLast(track, repository)));
			let names = repository.complete && head === repository.head ? await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_5__.IH)(repository, searches) : [];
			let last = new Map(tracks.map((track) => [track.name, (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_1__.gr)((0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(track, names))]));
			if ([...last.values()].some((tags) => tags.length === 0)) return {
				tags: await placeOnRemote(searches, repository),
				local: !1
			};
			let flat = [...last].flatMap(([track, tags]) => tags.map((tag) => ({
				track,
				tag
			})));
			let commits = await repository.resolve(flat.map(({ tag }) => _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_5__.gp + tag.name));
			let placed = new Map(tracks.map(({ name }) => [name, []]));
			flat.forEach(({ track, tag }, index) => {
				let commit = commits[index];
				commit !== void 0 && placed.get(track)?.push({
					...tag,
					commit
				});
			});
			return {
				tags: placed,
				local: !0
			};
		}
		async function searchLast(track, repository) {
			return {
				track,
				from: await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_5__._)(repository, track),
				isEnough: (tags) => tags.some(({ version }) => !version.prerelease)
			};
		}
		async function placeOnRemote(searches, repository) {
			let refs = await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_5__.hH)(repository, searches);
			let commits = new Map(refs.map(({ name, commit }) => [name.slice(_tags_tag_search_js__WEBPACK_IMPORTED_MODULE_5__.gp.length), commit]));
			return new Map(searches.map(({ track }) => {
				let last = (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_1__.gr)((0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(track, commits.keys()));
				return [track.name, last.map((tag) => ({
					...tag,
					commit: commits.get(tag.name)
				}))];
			}));
		}
		async function pushSpan(base, head, config, context, repository) {
			let before = base === "" ? await arriveAtBefore(head, context, repository) : await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_4__.WL)(repository, base, "base");
			let from = before ?? await otherBranch(config, context, repository);
			let arrived = base === "" && before !== void 0;
			!repository.complete && !(arrived && await repository.isAncestor(from, head)) && await repository.ensure([{
				tip: head,
				not: [from]
			}, {
				tip: from,
				not: [head]
			}]);
			return (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_4__.Jr)(repository, from, head, base || (before ?? from).slice(0, 7));
		}
		async function arriveAtBefore(head, { push }, repository) {
			if (!push || /^0+$/.test(push.before)) return;
			if (repository.complete) return (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repository, push.before);
			try {
				await repository.ensure([{
					tip: head,
					not: [push.before]
				}], [], push.commitCount + 1);
				return push.before;
			} catch (error) {
				if (error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.ag && error.code === "not-on-remote") return;
				throw error;
			}
		}
		async function otherBranch(config, { ref }, repository) {
			let { live, next } = config.branches;
			let branch = ref === `refs/heads/${live}` ? next : live;
			let commit = await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repository, `refs/heads/${branch}`);
			if (commit !== void 0) return commit;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("no-base", `There is nothing to compare this push with: it tells no earlier commit, and the remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(branch)}.`, "Give the base input, or use since: last-tag.");
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
