"use strict";
exports.id = 7420;
exports.ids = [7420];
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
	5514: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LD: () => decide,
			gC: () => triggerRules,
			t0: () => netChanges,
			wc: () => decideOnLive
		});
		var _git_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9880);
		var _git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);
		var _git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		function triggerRules(config, isOwn) {
			return {
				ignored: (0, _git_commit_js__WEBPACK_IMPORTED_MODULE_1__.n)(config.ignoreCommits),
				isOwn
			};
		}
		function netChanges({ commits, changed }, paths, isOwn) {
			return netOf((0, _git_history_js__WEBPACK_IMPORTED_MODULE_2__.E9)(commits).filter((touched) => !isOwn(touched)), {
				commits,
				changed
			}, paths);
		}
		function netOf(touched, { commits, changed }, paths) {
			let isNet = (path) => changed.has(path) && paths(path);
			let isGone = (0, _git_history_js__WEBPACK_IMPORTED_MODULE_2__.lv)(commits, isNet);
			return touched.map(({ commit, files }) => ({
				commit,
				files: files.filter((path) => isNet(path) && !isGone(path, commit))
			})).filter(({ files }) => files.length > 0);
		}
		function decide(span, paths, { isOwn, ignored }) {
			return decideBy(span, paths, (touched) => !isOwn(touched) && !ignored(touched.commit.subject));
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
			let touching = (0, _git_history_js__WEBPACK_IMPORTED_MODULE_2__.E9)(span.commits).filter(({ files }) => files.some(paths));
			let counting = touching.filter(counts);
			let deciding = netOf(counting, span, paths);
			let files = [...new Set(deciding.flatMap((entry) => entry.files))];
			let since = sinceOf(span);
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
	2392: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => areOwn,
			v: () => checkOwn
		});
		var _core_git_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9880);
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);
		var _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		var _core_paths_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5613);
		var _version_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5901);
		async function checkOwn(looks, project) {
			let { repository, config } = project;
			let written = (0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.$m)(config);
			let claimed = looks.map(({ commits }) => (0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.yq)((0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.E9)(commits), written));
			let asked = joined(looks.flatMap(({ matters }, at) => claimed[at]?.filter(({ files }) => files.some(matters)) ?? []));
			let made = new Map(asked.map(({ commit }) => [commit, new Set()]));
			await addVersions(made, asked, written, project);
			await addManifests(repository, made, asked, written);
			await addMerged(repository, made, asked);
			let byWord = new Set(claimed.flat().map(({ commit }) => commit));
			return ({ commit, files }) => {
				let own = made.get(commit);
				return own ? files.every((path) => own.has(path)) : byWord.has(commit);
			};
		}
		async function areOwn(commits, project) {
			return (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.E9)(commits).every(await checkOwn([{
				commits,
				matters: () => !0
			}], project));
		}
		function joined(touched) {
			let files = new Map();
			for (let each of touched) files.set(each.commit, new Set([...files.get(each.commit) ?? [], ...each.files]));
			return [...files].map(([commit, paths]) => ({
				commit,
				files: [...paths]
			}));
		}
		async function addVersions(made, asked, { isVersioned }, project) {
			let bumps = asked.filter(({ files }) => files.some(isVersioned)).map(({ commit }) => commit);
			let steps = bumps.map(({ sha, changes }) => ({
				to: sha,
				from: changes
			}));
			let found = await (0, _version_changes_js__WEBPACK_IMPORTED_MODULE_1__.c)(steps, project);
			bumps.forEach((commit, index) => {
				for (let path of found[index] ?? []) made.get(commit)?.add(path);
			});
		}
		async function addManifests(repository, made, asked, { isManifest }) {
			let manifests = asked.flatMap(({ commit, files }) => commit.changes.filter(({ path, after }) => files.includes(path) && isManifest(path) && after.startsWith(PLAIN)).map(({ path, after }) => ({
				commit,
				path,
				oid: after.slice(PLAIN.length)
			})));
			if (manifests.length === 0) return;
			let [{ isWrittenManifest }, blobs] = await Promise.all([__webpack_require__.e(9286).then(__webpack_require__.bind(__webpack_require__, 6905)), repository.blobs([...new Set(manifests.map(({ oid }) => oid))])]);
			for (let { commit, path, oid } of manifests) isWrittenManifest(new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(blobs.get(oid))) && made.get(commit)?.add(path);
		}
		let PLAIN = "100644 ";
		async function addMerged(repository, made, asked) {
			let ways = asked.filter(({ commit, files }) => (0, _core_git_commit_js__WEBPACK_IMPORTED_MODULE_3__.F)(commit) && !files.every((path) => made.get(commit)?.has(path))).flatMap(({ commit, files }) => commit.parents.slice(1).map((parent) => ({
				commit,
				files,
				parent
			})));
			if (ways.length === 0) return;
			let names = [...new Set(ways.flatMap(({ files }) => files.map(_core_paths_folder_js__WEBPACK_IMPORTED_MODULE_4__.Vb)))];
			let bases = await Promise.all(ways.map(({ commit, parent }) => meet(repository, commit.parents[0], parent)));
			let based = ways.flatMap((way, index) => bases[index] ? [{
				...way,
				base: bases[index]
			}] : []);
			let changedBetween = async (pairs) => (await repository.differences(pairs, names)).map((changes) => new Set(changes.map(({ path }) => path)));
			let untaken = await changedBetween(based.map(({ commit, parent }) => [parent, commit.sha]));
			let replaced = await changedBetween(based.map(({ commit, base }) => [base, commit.parents[0]]));
			based.forEach(({ commit, files }, index) => {
				for (let path of files) !untaken[index]?.has(path) && !replaced[index]?.has(path) && made.get(commit)?.add(path);
			});
		}
		async function meet(repository, one, other) {
			let [ours, theirs] = await repository.ensure([{
				tip: one,
				not: [other]
			}, {
				tip: other,
				not: [one]
			}]);
			return repository.mergeBase(ours.tip, theirs.tip);
		}
	}),
	7100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jr: () => spanBetween,
			Tk: () => rangesSince,
			WL: () => resolveCommit,
			de: () => spansSinceTags,
			ep: () => withoutVersions,
			fq: () => findCommit
		});
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6753);
		var _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _version_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5901);
		function rangesSince(head, tags) {
			let [top, own] = tags;
			let ranges = tags.map(({ commit }) => ({
				tip: head,
				not: [commit]
			}));
			return top && own ? [...ranges, {
				tip: top.commit,
				not: [own.commit]
			}] : ranges;
		}
		async function spansSinceTags(repository, head, sets) {
			let [tip] = await repository.ensureCommits([head]);
			let looks = await Promise.all(sets.map((set) => lookOf(repository, tip, set)));
			let wanted = (path) => sets.some(({ paths }) => paths(path));
			let history = await historyAbove(repository, tip, looks, wanted);
			return Promise.all(looks.map(({ head, base, settles }) => base ? spanIn(history, repository, head, base) : spanFromBeginning(repository, head, settles)));
		}
		async function lookOf(repository, tip, { head = tip, tags, settles }) {
			let [end, ...commits] = await repository.ensureCommits([head, ...tags.map(({ commit }) => commit)]);
			return {
				head: end,
				base: await baseOf(repository, tags.map((tag, at) => ({
					...tag,
					commit: commits[at]
				}))),
				settles
			};
		}
		async function baseOf(repository, [top, own]) {
			return top && own && await repository.isAncestor(top.commit, own.commit) ? own : top;
		}
		async function historyAbove(repository, head, looks, wanted) {
			let placed = looks.filter(({ base }) => base !== void 0);
			let bases = [...new Set(placed.flatMap(({ base }) => base?.commit ?? []))];
			if (bases.length === 0) return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_3__.BZ([]);
			let also = [...new Set([...bases, ...placed.map((each) => each.head)])];
			let [one, other, ...more] = bases;
			if (other !== void 0 && more.length === 0) return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_3__.BZ(await repository.log({
				tip: head,
				also,
				not: [],
				notShared: [one, other]
			}, wanted));
			let floor = other === void 0 ? one : await repository.mergeBase(...bases);
			return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_3__.BZ(await repository.log({
				tip: head,
				also,
				not: floor === void 0 ? [] : [floor]
			}, wanted));
		}
		async function spanIn(history, repository, head, base) {
			return spanFrom(history, repository, base.name, {
				from: base.commit,
				to: head
			});
		}
		async function spanFrom(history, repository, base, ends) {
			let { from, to } = ends;
			let commits = history.between(to, [from]);
			if (commits.length === 0) return {
				base,
				commits,
				changed: new Set()
			};
			let differing = history.changedSince(from, to);
			return {
				base,
				commits,
				changed: new Set(differing?.map(({ path }) => path) ?? await repository.changedFiles(from, to)),
				ends: {
					from,
					to,
					differing
				}
			};
		}
		async function withoutVersions(asked, project) {
			let { config } = project;
			let { isVersioned } = (0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.$m)(config);
			let steps = new Map();
			for (let { span, paths } of asked) if (span.ends && [...span.changed].some((path) => isVersioned(path) && paths(path))) {
				let { from, to, differing } = span.ends;
				steps.set(keyOf(span.ends), {
					from: differing ?? from,
					to
				});
			}
			let found = await (0, _version_changes_js__WEBPACK_IMPORTED_MODULE_2__.c)([...steps.values()], project);
			let versions = new Map([...steps.keys()].map((key, index) => [key, found[index]]));
			return asked.map(({ span }) => {
				let ofVersions = span.ends && versions.get(keyOf(span.ends));
				return ofVersions ? {
					...span,
					changed: new Set([...span.changed].filter((path) => !ofVersions.has(path)))
				} : span;
			});
		}
		function keyOf({ from, to }) {
			return `${from} ${to}`;
		}
		let LOOKS = [
			200,
			5e3,
			void 0
		];
		async function spanFromBeginning(repository, head, settles) {
			let changed = new Set(await repository.listFiles(head, () => !0));
			for (let count of LOOKS) {
				let { commits, whole } = await repository.recent(head, count);
				let span = {
					base: void 0,
					commits,
					changed
				};
				if (whole || await settles(span)) return span;
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
			if (commits.length === 0) return {
				base: label,
				commits,
				changed: new Set()
			};
			let from = (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_3__.fY)(commits).has(base) ? base : await repository.mergeBase(base, head);
			if (from === void 0) return {
				base: label,
				commits,
				changed: new Set(await repository.listFiles(head, () => !0))
			};
			return {
				...await spanFrom(new _core_git_history_js__WEBPACK_IMPORTED_MODULE_3__.BZ(commits), repository, label, {
					from,
					to: head
				}),
				commits
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
	5901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => readVersionChanges });
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);
		var _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);
		async function readVersionChanges(steps, project) {
			let { repository, config: { tracks } } = project;
			let versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
			let near = steps[0]?.to;
			if (near === void 0 || versionFiles.length === 0) return steps.map(() => new Set());
			let [at] = await repository.ensureCommits([near]);
			let [isWanted, names] = [(0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__.M)(versionFiles), (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__.C)(versionFiles)];
			let pairs = [...new Set(steps.flatMap(({ to, from }) => typeof from == "string" ? [from, to] : [to]))].filter((commit) => commit !== near).map((commit) => [near, commit]);
			let [{ versionOnly }, entries, differences] = await Promise.all([
				Promise.all([
					__webpack_require__.e(3243),
					__webpack_require__.e(1138),
					__webpack_require__.e(9605),
					__webpack_require__.e(7163),
					__webpack_require__.e(8011),
					__webpack_require__.e(1314),
					__webpack_require__.e(2116),
					__webpack_require__.e(4533),
					__webpack_require__.e(8854)
				]).then(__webpack_require__.bind(__webpack_require__, 3906)),
				repository.listNamed(at, names, isWanted),
				repository.differences(pairs, names),
				(0, _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_1__.nW)(versionFiles)
			]);
			let there = new Map(entries.map(({ path, mode, oid }) => [path, `${mode} ${oid}`]));
			let after = (changes) => changes.map(({ path, after }) => [path, after]);
			let listings = new Map([[near, there]]);
			pairs.forEach(([, commit], index) => {
				listings.set(commit, laidOver(there, after(differences[index] ?? []), isWanted));
			});
			let sides = steps.map(({ to, from }) => {
				let later = listings.get(to);
				if (typeof from == "string") return {
					before: listings.get(from),
					later
				};
				return {
					before: laidOver(later, from.map(({ path, before }) => [path, before]), isWanted),
					later
				};
			});
			let texts = await readTexts(repository, sides.flatMap(({ before, later }) => [...before.values(), ...later.values()]));
			return sides.map(({ before, later }) => {
				let found = versionOnly(tracks, textsOf(before, texts), textsOf(later, texts));
				return new Set([...found].filter((path) => modeOf(before.get(path)) === modeOf(later.get(path))));
			});
		}
		function laidOver(listing, entries, isWanted) {
			let changed = entries.filter(([path]) => isWanted(path));
			if (changed.length === 0) return listing;
			let laid = new Map(listing);
			for (let [path, entry] of changed) isFile(entry) ? laid.set(path, entry) : laid.delete(path);
			return laid;
		}
		function isFile(entry) {
			return entry.startsWith("100");
		}
		function modeOf(entry = "") {
			return entry.slice(0, entry.indexOf(" "));
		}
		async function readTexts(repository, entries) {
			let wanted = [...new Set(entries)].filter(isFile);
			let oidOf = (entry) => entry.slice(entry.indexOf(" ") + 1);
			let blobs = await repository.blobs([...new Set(wanted.map(oidOf))]);
			let texts = new Map();
			for (let entry of wanted) {
				let text = decode(blobs.get(oidOf(entry)));
				text !== void 0 && texts.set(entry, text);
			}
			return texts;
		}
		function decode(bytes) {
			try {
				return bytes && new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				return;
			}
		}
		function textsOf(listing, texts) {
			return new Map([...listing].flatMap(([path, entry]) => {
				let text = texts.get(entry);
				return text === void 0 ? [] : [[path, text]];
			}));
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
			let [{ isManifest, MANIFEST_NAMES, workspaceClosures }, { folderGlob }] = await Promise.all([Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(1138),
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(8011),
				__webpack_require__.e(1314),
				__webpack_require__.e(3082)
			]).then(__webpack_require__.bind(__webpack_require__, 8981)), Promise.all([__webpack_require__.e(1138), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416))]);
			let [at] = await repository.ensureCommits([commit]);
			let files = await repository.readNamed(at, MANIFEST_NAMES, isManifest);
			let closureOf = workspaceClosures(new Map([...files].map(([path, { bytes }]) => [path, (0, _texts_js__WEBPACK_IMPORTED_MODULE_0__.g)(path, bytes)])));
			return ({ versionFiles }) => closureOf(versionFiles).map((folder) => folder === "**" ? folder : folderGlob(folder));
		}
	})
};
