"use strict";
exports.modules = {
	406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => withMakers,
			y: () => isMadeByActions
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4229);
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_invariants_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5074);
		var _core_invariants_file_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8960);
		var _core_invariants_line_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2612);
		var _core_parallel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7223);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		async function withMakers(facts, sources) {
			let asked = inDoubt(facts);
			if (asked.length === 0) return facts;
			let answers = await (0, _core_parallel_js__WEBPACK_IMPORTED_MODULE_5__.H)(asked, 4, async (tag) => [tag.name, await look(tag, sources)]);
			let known = new Map(answers);
			return {
				...facts,
				tags: facts.tags.map((tag) => ({
					...tag,
					...known.get(tag.name)
				}))
			};
		}
		function inDoubt(facts) {
			let subjects = new Set([
				...(0, _core_invariants_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__.M)(facts),
				...(0, _core_invariants_line_rules_js__WEBPACK_IMPORTED_MODULE_3__.W)(facts),
				...(0, _core_invariants_file_rules_js__WEBPACK_IMPORTED_MODULE_2__.k)(facts)
			].map(({ subject }) => subject));
			if (subjects.size === 0) return [];
			let { branches } = facts.config;
			return [...new Set([...facts.tags.filter(({ name }) => subjects.has(name)).map(({ track }) => track), ...facts.files.filter(({ role, file }) => subjects.has(`${branches[role]}:${file.path}`)).map(({ track }) => track)])].flatMap((track) => facts.tags.filter((tag) => tag.track === track).toSorted((a, b) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(b.version, a.version)).slice(0, 20));
		}
		async function look(tag, { state, repository, github }) {
			let ref = state.refs.find(({ name }) => name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.y6)(tag.name));
			let made = ref !== void 0 && await isMadeByActions(tag, ref, repository);
			if (made || tag.published !== void 0) return { made };
			let published = await github.then((list) => list?.isPublished(tag.name)).catch(() => void 0);
			return published ? {
				made,
				published
			} : { made };
		}
		async function isMadeByActions({ track }, ref, repository) {
			return (await repository.annotation(ref))?.split("\n").includes(`${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.track}: ${track.name}`) ?? !1;
		}
	})
};
