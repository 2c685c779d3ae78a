"use strict";
exports.modules = {
	740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => decideSinceTags,
			Y: () => decideSpans
		});
		var _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9130);
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
		var _merged_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4632);
		var _own_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2392);
		var _spans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5868);
		async function decideSpans(pathsOf, asked, project) {
			let { config } = project;
			let spans = await (0, _spans_js__WEBPACK_IMPORTED_MODULE_4__.ep)(asked.map(({ track, span }) => ({
				span,
				paths: pathsOf(track)
			})), project);
			let looks = asked.map(({ track }, at) => {
				let { commits, changed } = spans[at];
				let paths = pathsOf(track);
				return {
					commits,
					matters: (path) => changed.has(path) && paths(path)
				};
			});
			let isOwn = await (0, _own_check_js__WEBPACK_IMPORTED_MODULE_3__.vz)(looks, project);
			let rules = (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.gC)(config, isOwn);
			return asked.map(({ track }, at) => {
				let [span, paths] = [spans[at], pathsOf(track)];
				return {
					span,
					...(0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.b7)(span, paths, rules)
				};
			});
		}
		async function decideSinceTags(head, pathsOf, questions, project) {
			let known = answersOf(project);
			let keyed = questions.map((question) => ({
				question,
				key: keyOf(head, question)
			}));
			let open = keyed.filter(({ key }) => !known.has(key));
			let asked = open.map(({ question }) => question);
			let found = open.length > 0 ? await decideAnew(head, pathsOf, asked, project) : [];
			let answers = new Map(open.map(({ key }, at) => [key, found[at]]));
			for (let { key, question } of open) question.tags.length > 0 && known.set(key, answers.get(key));
			return keyed.map(({ key }) => known.get(key) ?? answers.get(key));
		}
		let answered = new WeakMap();
		function answersOf({ repository, config }) {
			let byConfig = answered.get(repository) ?? new WeakMap();
			answered.set(repository, byConfig);
			let answers = byConfig.get(config) ?? new Map();
			byConfig.set(config, answers);
			return answers;
		}
		function keyOf(head, question) {
			return JSON.stringify([
				question.track.name,
				question.head ?? head,
				question.tags.map(({ name, commit }) => [name, commit])
			]);
		}
		async function decideAnew(head, pathsOf, questions, project) {
			let { config, repository } = project;
			let answer = async (track, span) => {
				let [only] = await decideSpans(pathsOf, [{
					track,
					span
				}], project);
				return only;
			};
			let versionFiles = config.tracks.flatMap((track) => track.versionFiles);
			let sets = questions.map(({ track, isEnough, ...set }) => ({
				...set,
				paths: pathsOf(track),
				settles: async (span) => isEnough?.(await answer(track, span)) ?? !1
			}));
			let carriers = {
				isCarrier: (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.M)(versionFiles),
				names: (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.C)(versionFiles)
			};
			let spans = [];
			for (let span of await (0, _spans_js__WEBPACK_IMPORTED_MODULE_4__.de)(repository, head, sets, carriers)) {
				let released = await (0, _merged_releases_js__WEBPACK_IMPORTED_MODULE_2__.u3)(span.base, project);
				spans.push(released.size === 0 ? span : {
					...span,
					commits: span.commits.filter(({ sha }) => !released.has(sha))
				});
			}
			return decideSpans(pathsOf, questions.map(({ track }, at) => ({
				track,
				span: spans[at]
			})), project);
		}
	}),
	5868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Tk: () => rangesSince,
			Jr: () => spanBetween,
			de: () => spansSinceTags,
			ep: () => withoutVersions
		});
		var git_history = __webpack_require__(6753);
		var own_commits = __webpack_require__(9114);
		var paths_pathspecs = __webpack_require__(5608);
		async function readNet(repository, asked, carriers, most = SHORT) {
			let pairs = [...new Map(asked.map((each) => [keyOf(each), each])).values()].filter(({ from, to }) => from !== to);
			if (pairs.length === 0) return asked.map(() => NOTHING);
			let range = await rangeOver(repository, pairs);
			let commits = await repository.log(range, most + 1);
			if (commits.length > most) return readLong(repository, {
				asked,
				pairs,
				range,
				newest: commits
			}, carriers);
			let history = new git_history.BZ(commits);
			return Promise.all(asked.map((each) => netIn(history, repository, each)));
		}
		let SHORT = 1e3;
		async function netIn(history, repository, { from, to }) {
			let commits = history.between(to, [from]);
			if (commits.length === 0) return NOTHING;
			let differing = history.changedSince(from, to);
			return {
				commits,
				changed: new Set(differing?.map(({ path }) => path) ?? await repository.changedFiles(from, to)),
				ends: {
					from,
					to,
					differing
				}
			};
		}
		async function readLong(repository, { asked, pairs, range: around, newest }, { isCarrier, names }) {
			let pathspecs = await wordsOf(asked.map(({ paths }) => paths));
			let differing = repository.differences(pairs.map(({ from, to }) => [from, to]), (0, paths_pathspecs.as)(pathspecs, names));
			let differences = new Map((await differing).map((changes, at) => [keyOf(pairs[at]), {
				changed: new Set(changes.map(({ path }) => path)),
				differing: changes.filter(({ path }) => isCarrier(path))
			}]));
			let look = lookFor(asked.map(({ paths }) => paths), pathspecs, newest);
			let isNet = anyOf([...differences.values()].map(({ changed }) => (path) => changed.has(path)));
			let { range, between } = await readOrder(repository, pairs, around);
			let commits = await readTouching(repository, range, look, isNet);
			let found = asked.map((each) => {
				let { changed, differing } = differences.get(keyOf(each)) ?? {
					changed: NOTHING.changed,
					differing: []
				};
				return {
					each,
					commits: between(commits, each),
					changed,
					differing
				};
			});
			let merges = await touchingMerges(repository, range, found.flatMap(({ each, commits, changed }) => openOf(commits, changed, each.paths)), look);
			return found.map(({ each, commits, changed, differing }) => {
				let all = [...between(merges, each), ...commits];
				return all.length === 0 ? NOTHING : {
					commits: all,
					changed,
					ends: {
						from: each.from,
						to: each.to,
						differing
					}
				};
			});
		}
		async function readOrder(repository, pairs, range) {
			let unlessNone = (between) => (listed, pair) => pair.from === pair.to || listed.length === 0 ? [] : between(listed, pair);
			if (pairs.length === 1) return {
				range,
				between: unlessNone((listed) => listed)
			};
			let [tip, ...heads] = [...new Set(pairs.map(({ to }) => to))];
			if (tip === void 0 || heads.length > 0) {
				let parents = await repository.parents(range);
				return {
					range,
					between: unlessNone((listed, { from, to }) => new git_history.BZ(listed, parents).between(to, [from]))
				};
			}
			let [first, ...bases] = pairs.map(({ from }) => from);
			let floor = await repository.mergeBase(first, ...bases);
			let not = floor === void 0 ? [] : [floor];
			let parents = await repository.parents({
				tip: first,
				also: bases,
				not
			});
			return {
				range: {
					tip,
					not
				},
				between: unlessNone((listed, { from }) => new git_history.BZ(listed, parents).outside([from]))
			};
		}
		let NOTHING = {
			commits: [],
			changed: new Set(),
			ends: void 0
		};
		async function touchingAll(repository, head, { changed, commits: newest }, paths) {
			let [range, pathspecs] = await Promise.all([repository.allOf(head), wordsOf([paths])]);
			let look = lookFor([paths], pathspecs, newest);
			let commits = await readTouching(repository, range, look, (path) => changed.has(path));
			return [...await touchingMerges(repository, range, openOf(commits, changed, paths), look), ...commits];
		}
		function lookFor(paths, pathspecs, newest) {
			let wanted = anyOf(paths);
			return {
				pathspecs: newest.filter(({ changes }) => changes.some(({ path }) => wanted(path))).length * 2 > newest.length ? void 0 : pathspecs,
				wanted
			};
		}
		async function readTouching(repository, range, look, isNet) {
			let { commits, returned } = await repository.touching(range, look);
			let open = new Set([...returned].filter(isNet));
			if (open.size === 0) return commits;
			let told = new Map();
			await repository.changes(range, { pathspecs: wordsFor([...open], look) }, ({ sha, changes }) => {
				told.set(sha, new Map(changes.flatMap((each) => open.has(each.path) ? [[each.path, each]] : [])));
			});
			let withContents = (commit) => {
				let of = told.get(commit.sha);
				return of ? {
					...commit,
					changes: commit.changes.map((each) => of.get(each.path) ?? each)
				} : commit;
			};
			return commits.map(withContents);
		}
		function openOf(commits, changed, paths) {
			let touched = new Set();
			for (let { changes } of commits) for (let { path } of changes) touched.add(path);
			return [...changed].filter((path) => !touched.has(path) && paths(path));
		}
		async function touchingMerges(repository, range, open, look) {
			if (open.length === 0) return [];
			return (await repository.touching(range, {
				...look,
				pathspecs: wordsFor(open, look),
				merges: !0
			})).commits;
		}
		function wordsFor(paths, { pathspecs }) {
			return paths.length > MOST_PATHS ? pathspecs : paths.map(paths_pathspecs.Dk);
		}
		let MOST_PATHS = 100;
		async function rangeOver(repository, pairs) {
			let bases = [...new Set(pairs.map(({ from }) => from))];
			let [tip, ...heads] = [...new Set(pairs.map(({ to }) => to))];
			let [one, other, ...more] = bases;
			if (other === void 0) return {
				tip,
				also: heads,
				not: [one]
			};
			let also = [...heads, ...bases];
			if (more.length === 0) return {
				tip,
				also,
				not: [],
				notShared: [one, other]
			};
			let floor = await repository.mergeBase(...bases);
			return {
				tip,
				also,
				not: floor === void 0 ? [] : [floor]
			};
		}
		async function wordsOf(paths) {
			let tracks = [...new Set(paths)].map(({ globs }) => globs);
			let { expandBraces } = tracks.some((globs) => globs.some((glob) => glob.includes("{"))) ? await Promise.all([__webpack_require__.e(1138), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416)) : {};
			return (0, paths_pathspecs.HY)(tracks, expandBraces);
		}
		function anyOf(tests) {
			let each = [...new Set(tests)];
			return (path) => each.some((test) => test(path));
		}
		function keyOf({ from, to }) {
			return `${from} ${to}`;
		}
		var version_changes = __webpack_require__(5901);
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
		async function spansSinceTags(repository, head, sets, carriers) {
			let [tip] = await repository.ensureCommits([head]);
			let looks = await Promise.all(sets.map((set) => lookOf(repository, tip, set)));
			let found = (await readNet(repository, looks.flatMap(({ head, base, paths }) => base ? [{
				from: base.commit,
				to: head,
				paths
			}] : []), carriers)).values();
			return Promise.all(looks.map(({ base, ...look }) => {
				if (!base) return spanFromBeginning(repository, look);
				let { commits, changed, ends } = found.next().value;
				return {
					base: base.name,
					commits,
					changed,
					...ends && { ends }
				};
			}));
		}
		async function lookOf(repository, tip, { head = tip, tags, settles, paths }) {
			let [end, ...commits] = await repository.ensureCommits([head, ...tags.map(({ commit }) => commit)]);
			return {
				head: end,
				base: await baseOf(repository, tags.map((tag, at) => ({
					...tag,
					commit: commits[at]
				}))),
				settles,
				paths
			};
		}
		async function baseOf(repository, [top, own]) {
			return top && own && await repository.isAncestor(top.commit, own.commit) ? own : top;
		}
		async function withoutVersions(asked, project) {
			let { config } = project;
			let { isVersioned } = (0, own_commits.$m)(config);
			let steps = new Map();
			for (let { span, paths } of asked) if (span.ends && [...span.changed].some((path) => isVersioned(path) && paths(path))) {
				let { from, to, differing } = span.ends;
				steps.set(spans_keyOf(span.ends), {
					from: differing ?? from,
					to
				});
			}
			let found = await (0, version_changes.c)([...steps.values()], project);
			let versions = new Map([...steps.keys()].map((key, index) => [key, found[index]]));
			return asked.map(({ span }) => {
				let ofVersions = span.ends && versions.get(spans_keyOf(span.ends));
				return ofVersions ? {
					...span,
					changed: new Set([...span.changed].filter((path) => !ofVersions.has(path)))
				} : span;
			});
		}
		function spans_keyOf({ from, to }) {
			return `${from} ${to}`;
		}
		let LOOKS = [200, 5e3];
		async function spanFromBeginning(repository, { head, settles, paths }) {
			let span = {
				base: void 0,
				commits: [],
				changed: new Set(await repository.listFiles(head, () => !0))
			};
			for (let count of LOOKS) {
				span = {
					...span,
					...await repository.recent(head, count)
				};
				if (span.whole || await settles(span)) return span;
			}
			return {
				...span,
				commits: await touchingAll(repository, head, span, paths),
				whole: !0
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
			let from = (0, git_history.fY)(commits).has(base) ? base : await repository.mergeBase(base, head);
			if (from === void 0) return {
				base: label,
				commits,
				changed: new Set(await repository.listFiles(head, () => !0))
			};
			let { changed, ends } = await netIn(new git_history.BZ(commits), repository, {
				from,
				to: head
			});
			return {
				base: label,
				commits,
				changed,
				...ends && { ends }
			};
		}
	})
};
