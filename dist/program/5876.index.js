"use strict";
exports.id = 5876;
exports.ids = [5876];
exports.modules = {
	...require("./shared-740.index.js").modules,
	...require("./shared-2239.index.js").modules,
	...require("./common.index.js").modules,
	527: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_promote_bump_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5852);
				await (0, __webpack_require__(7667).C)((run) => (0, _shared_flows_promote_bump_version_js__WEBPACK_IMPORTED_MODULE_0__.B)({
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
	5677: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QU: () => warnOfStrays,
			_i: () => findStrays,
			ov: () => leaveOut,
			t4: () => withoutStrays
		});
		async function findStrays(tags, repository) {
			let found = await repository.resolve(tags.map(({ commit }) => commit));
			return new Set(tags.filter((_, at) => found[at] === void 0).map(({ name }) => name));
		}
		function warnOfStrays(strays, { log }) {
			let names = [...strays];
			log.warn({
				message: `${names.join(", ")} ${names.length === 1 ? "names" : "name"} no commit, but a tree or a file: such a version counts as taken, and nothing starts from it.`,
				fix: `Make the tag again on the commit that it was meant for, or leave it out: ignore-tags: ${JSON.stringify(names)}.`
			});
		}
		function leaveOut(state, strays) {
			if (strays.size === 0) return state;
			let tags = new Map([...state.tags].map(([track, known]) => [track, known.filter(({ name }) => !strays.has(name))]));
			let others = new Map([...state.others].map(([track, other]) => {
				let left = state.tags.get(track)?.filter(({ name }) => strays.has(name)) ?? [];
				return [track, {
					...other,
					noCommits: [...other.noCommits, ...left.map(({ version }) => version)]
				}];
			}));
			return {
				...state,
				tags,
				others,
				strays: new Set([...state.strays, ...strays])
			};
		}
		async function withoutStrays(state, { repository, log }) {
			let all = [...state.tags.values()].flat();
			let { noCommits } = await repository.outside([], all.map(({ commit }) => commit));
			let strays = new Set(all.filter(({ commit }) => noCommits.has(commit)).map(({ name }) => name));
			for (let name of strays) log.info(`${name}: the tag names no commit, so it is left out`);
			return leaveOut(state, strays);
		}
	}),
	5852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => bumpVersion,
			u: () => carryOut
		});
		var _promotion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3344);
		var _promotion_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1911);
		var _promotion_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(691);
		var _tag_start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5269);
		var _workflow_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2239);
		function bumpVersion(inputs, run) {
			return carryOut((0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_2__.vD)(run.config, inputs), run);
		}
		async function carryOut(request, run) {
			let findStart = (0, _tag_start_js__WEBPACK_IMPORTED_MODULE_3__.m4)(run);
			let promotion = await (0, _promotion_js__WEBPACK_IMPORTED_MODULE_0__.p)(request, run, { findStart });
			for (let line of (0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_1__.SM)(promotion, request.dryRun)) run.log.info(line);
			request.dryRun || await (0, _workflow_start_js__WEBPACK_IMPORTED_MODULE_4__.A)(promotion, findStart, run);
			let { stopped } = promotion;
			return {
				...(0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_1__.CA)(promotion, request.dryRun),
				...stopped && { failure: stopped }
			};
		}
	})
};
