"use strict";
exports.id = 7420;
exports.ids = [7420];
exports.modules = {
	...require("./shared-2392.index.js").modules,
	...require("./common.index.js").modules,
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
