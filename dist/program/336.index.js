"use strict";
exports.id = 336;
exports.ids = [336,1640];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1640.index.js").modules,
	336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readAsked: () => readAsked });
		var _core_promote_release_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3446);
		var _core_versions_auto_bump_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1640);
		var _core_versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5530);
		var _core_versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3740);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		async function readAsked(facts, { range, named, messages }, { repository, config }) {
			let counting = new Set(named);
			let others = [...messages].filter(([sha, message]) => !counting.has(sha) && (0, _core_versions_auto_bump_js__WEBPACK_IMPORTED_MODULE_1__.mayAsk)(message));
			let isOfOther = (scope) => scope !== facts.track.name && config.tracks.some(({ name }) => name === scope);
			let empty = await emptyAmong(others.filter(([, message]) => !isOfOther((0, _core_versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_2__.SL)(message).scope)).map(([sha]) => sha), range, repository);
			let commits = [...messages].flatMap(([sha, message]) => counting.has(sha) || empty.has(sha) ? [{
				sha,
				message
			}] : []);
			let asked = (0, _core_versions_auto_bump_js__WEBPACK_IMPORTED_MODULE_1__.askedVersion)(commits);
			if (!asked?.sha) return asked;
			let known = (0, _core_promote_release_plan_js__WEBPACK_IMPORTED_MODULE_0__.J0)(facts);
			let current = (0, _core_versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__.YO)(known);
			let last = (0, _core_versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__.SC)({
				...known,
				...facts.taking && { taking: facts.taking }
			});
			if ((0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.bm)(asked.core, current) >= 0 && (!last || (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.bm)(asked.core, last) > 0)) return asked;
			if (empty.has(asked.sha) && config.tracks.length > 1) return;
			let tag = facts.tags.find(({ version }) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, current) === 0);
			if (!tag) return asked;
			if (tag.commit === asked.sha) return;
			let [{ tip: by }] = await repository.ensure([{
				tip: asked.sha,
				not: [tag.commit]
			}]);
			let [below] = await repository.ensureCommits([tag.commit]);
			return await repository.isAncestor(below, by) ? asked : void 0;
		}
		async function emptyAmong(commits, range, repository) {
			if (commits.length === 0) return new Set();
			let parents = await repository.parents(range);
			let pairs = commits.flatMap((sha) => {
				let [parent, ...others] = parents.get(sha) ?? [];
				return parent === void 0 || others.length > 0 ? [] : [[parent, sha]];
			});
			let changes = await repository.differences(pairs);
			return new Set(pairs.flatMap(([, sha], at) => changes[at]?.length === 0 ? [sha] : []));
		}
	})
};
