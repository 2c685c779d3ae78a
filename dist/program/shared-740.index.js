"use strict";
exports.modules = {
	740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => decideSinceTags,
			Y: () => decideSpans
		});
		var _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9130);
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
		var _own_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2392);
		var _spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7100);
		async function decideSpans(pathsOf, asked, project) {
			let { config } = project;
			let spans = await (0, _spans_js__WEBPACK_IMPORTED_MODULE_3__.ep)(asked.map(({ track, span }) => ({
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
			let isOwn = await (0, _own_check_js__WEBPACK_IMPORTED_MODULE_2__.vz)(looks, project);
			let rules = (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.gC)(config, isOwn);
			return asked.map(({ track }, at) => {
				let [span, paths] = [spans[at], pathsOf(track)];
				let named = (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.t0)(span, paths, isOwn).map(({ commit }) => commit);
				return {
					span,
					decision: (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.LD)(span, paths, rules),
					named
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
			let isCarrier = (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.M)(config.tracks.flatMap(({ versionFiles }) => versionFiles));
			let sets = questions.map(({ track, isEnough, ...set }) => ({
				...set,
				paths: (path) => isCarrier(path) || pathsOf(track)(path),
				settles: async (span) => isEnough?.(await answer(track, span)) ?? !1
			}));
			let spans = await (0, _spans_js__WEBPACK_IMPORTED_MODULE_3__.de)(repository, head, sets);
			return decideSpans(pathsOf, questions.map(({ track }, at) => ({
				track,
				span: spans[at]
			})), project);
		}
	}),
	7100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jr: () => spanBetween,
			Tk: () => rangesSince,
			de: () => spansSinceTags,
			ep: () => withoutVersions
		});
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);
		var _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		var _version_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5901);
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
			if (bases.length === 0) return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ([]);
			let also = [...new Set([...bases, ...placed.map((each) => each.head)])];
			let [one, other, ...more] = bases;
			if (other !== void 0 && more.length === 0) return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ(await repository.log({
				tip: head,
				also,
				not: [],
				notShared: [one, other]
			}, wanted));
			let floor = other === void 0 ? one : await repository.mergeBase(...bases);
			return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ(await repository.log({
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
			let found = await (0, _version_changes_js__WEBPACK_IMPORTED_MODULE_1__.c)([...steps.values()], project);
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
			let from = (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.fY)(commits).has(base) ? base : await repository.mergeBase(base, head);
			if (from === void 0) return {
				base: label,
				commits,
				changed: new Set(await repository.listFiles(head, () => !0))
			};
			return {
				...await spanFrom(new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ(commits), repository, label, {
					from,
					to: head
				}),
				commits
			};
		}
	})
};
