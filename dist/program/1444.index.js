"use strict";
exports.id = 1444;
exports.ids = [1444];
exports.modules = {
	...require("./shared-50.index.js").modules,
	...require("./shared-3584.index.js").modules,
	1444: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_branches_sync_branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7073);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_branches_sync_branches_js__WEBPACK_IMPORTED_MODULE_0__.W)({
					dryRun: run.flag("dry-run", !1),
					lines: run.flag("lines", !1)
				}, run), { signs: !0 });
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	7897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => missingOnNext });
		var _core_git_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9880);
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);
		var _history_own_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2392);
		let PICKED = /^\(cherry picked from commit ([0-9a-f]{40,64})\)$/gm;
		async function missingOnNext({ head }, next, project) {
			let { repository } = project;
			let [line, other] = await repository.ensure([{
				tip: head.commit,
				not: [next]
			}, {
				tip: next,
				not: [head.commit]
			}]);
			let commits = (await repository.log(line)).filter((commit) => !(0, _core_git_commit_js__WEBPACK_IMPORTED_MODULE_1__.F)(commit));
			if (commits.length === 0) return [];
			let isForeign = await (0, _history_own_check_js__WEBPACK_IMPORTED_MODULE_0__.vh)(commits, project);
			let made = (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.E9)(commits).filter(isForeign).map(({ commit }) => commit);
			if (made.length === 0) return [];
			let [own, theirs] = await Promise.all([repository.messages(line), repository.messages(other)]);
			let takenThere = new Set([...theirs.values()].flatMap(pickedFrom));
			let outside = await repository.confirmOutside([other.tip], made.flatMap(({ sha }) => sha));
			let isThere = (sha) => takenThere.has(sha) || pickedFrom(own.get(sha) ?? "").some((from) => theirs.has(from));
			return made.filter(({ sha }) => outside.has(sha) && !isThere(sha));
		}
		function pickedFrom(message) {
			return [...message.matchAll(PICKED)].map(([, from]) => from);
		}
	})
};
