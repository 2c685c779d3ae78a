"use strict";
exports.modules = {
	8617: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => trackPaths,
			l: () => trackGlobs
		});
		var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2855);
		async function trackPaths(repository, tracks, commit) {
			let [{ compilePaths }, globs] = await Promise.all([Promise.all([__webpack_require__.e(1138), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416)), trackGlobs(repository, tracks, commit)]);
			return new Map([...globs].map(([name, entries]) => [name, Object.assign(compilePaths(entries), { globs: entries })]));
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
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(1138),
				__webpack_require__.e(8011),
				__webpack_require__.e(1314),
				__webpack_require__.e(9654),
				__webpack_require__.e(732)
			]).then(__webpack_require__.bind(__webpack_require__, 9654)), Promise.all([__webpack_require__.e(1138), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416))]);
			let [at] = await repository.ensureCommits([commit]);
			let files = await repository.readNamed(at, MANIFEST_NAMES, isManifest);
			let closureOf = workspaceClosures(new Map([...files].map(([path, { bytes }]) => [path, (0, _texts_js__WEBPACK_IMPORTED_MODULE_0__.g)(path, bytes)])));
			return ({ versionFiles }) => closureOf(versionFiles).map((folder) => folder === "**" ? folder : folderGlob(folder));
		}
	}),
	9130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b7: () => decideAndName,
			wc: () => decideOnLive,
			t0: () => netChanges,
			gC: () => triggerRules
		});
		var git_commit = __webpack_require__(9880);
		var git_history = __webpack_require__(6753);
		var own_commits = __webpack_require__(9114);
		function takenBack(commits, isWanted) {
			let changes = new Map();
			let untold = new Set();
			for (let commit of commits.toReversed()) {
				if ((0, git_commit.F)(commit)) continue;
				for (let { path, before, after } of commit.changes) {
					if (untold.has(path) || !isWanted(path)) continue;
					if (before === "" && after === "") {
						untold.add(path);
						continue;
					}
					let steps = changes.get(path) ?? [];
					steps.push({
						before,
						after,
						commit
					});
					changes.set(path, steps);
				}
			}
			for (let path of untold) changes.delete(path);
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
		var trailers = __webpack_require__(8669);
		function triggerRules(config, isOwn) {
			return {
				ignored: (0, git_commit.n)(config.ignoreCommits),
				isOwn
			};
		}
		function netChanges(span, paths, isOwn) {
			let { seen, netOf } = lookInto(span, paths);
			return netOf(seen.filter((touched) => !isOwn(touched)));
		}
		function lookInto({ commits, changed }, paths) {
			let isNet = (path) => changed.has(path) && paths(path);
			let isGone = takenBack(commits, isNet);
			let netOf = (touched) => touched.map(({ commit, files }) => ({
				commit,
				files: files.filter((path) => isNet(path) && !isGone(path, commit))
			})).filter(({ files }) => files.length > 0);
			return {
				seen: touching(commits, paths),
				netOf
			};
		}
		function touching(commits, paths) {
			return (0, git_history.E9)(commits).map((each) => (0, git_commit.F)(each.commit) ? {
				...each,
				files: each.files.filter(paths)
			} : each).filter(({ files }) => files.some(paths));
		}
		function decideAndName(span, paths, { isOwn, ignored }) {
			let look = lookInto(span, paths);
			let people = look.seen.filter((touched) => !isOwn(touched));
			let counting = people.filter(({ commit }) => !ignored(commit.subject));
			let named = look.netOf(people);
			let deciding = counting.length === people.length ? named : look.netOf(counting);
			let isBumped = people.length === 0 && look.seen.length > 0 && look.netOf(look.seen).length === 0;
			return {
				decision: describe(span, deciding, {
					seen: look.seen.length,
					counting: counting.length,
					isBumped
				}),
				named: named.map(({ commit }) => commit)
			};
		}
		function decideOnLive(span, paths, { name, versionFiles }) {
			let versioned = new Set(versionFiles.map(({ path }) => path));
			let { seen, netOf } = lookInto(span, (path) => paths(path) || versioned.has(path));
			let decision = describe(span, netOf(seen), {
				seen: seen.length,
				counting: seen.length
			});
			let bump = span.commits.find((commit) => isEmptyBump(name, commit));
			if (decision.changed || !bump) return decision;
			return {
				...decision,
				changed: !0,
				commits: [bump],
				reason: `${bump.sha.slice(0, 7)} bumps it ${sinceOf(span)}`
			};
		}
		function isEmptyBump(track, { marks, changes, subject }) {
			let isMarked = marks.includes(`${trailers.AH.track}: ${track}`);
			return changes.length === 0 && isMarked && subject.startsWith((0, own_commits.Jx)(track, ""));
		}
		function sinceOf({ base }) {
			return base === void 0 ? "since the beginning" : `since ${base}`;
		}
		function describe(span, deciding, { seen, counting, isBumped = !1 }) {
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
				reason: whyNot({
					seen,
					counting,
					isBumped
				}, since)
			};
		}
		function listFiles(files) {
			let [first, ...others] = files;
			return others.length === 0 ? `${first}` : `${first} and ${others.length} more ${others.length === 1 ? "file" : "files"}`;
		}
		function whyNot({ seen, counting, isBumped }, since) {
			if (isBumped) return `nothing of its paths changed but versions ${since}`;
			if (seen === 0) return `nothing of its paths changed ${since}`;
			if (counting === 0) return `only the actions' own or ignored commits touch its paths ${since}`;
			return `the changes to its paths ${since} add up to nothing`;
		}
	})
};
