"use strict";
exports.modules = {
	627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => syncBranches,
			X: () => describeSync
		});
		var _core_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5422);
		var _core_git_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9880);
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6753);
		var _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3754);
		var _branch_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7730);
		var _push_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1196);
		async function syncBranches({ dryRun }, run, gate) {
			if ((0, _core_config_js__WEBPACK_IMPORTED_MODULE_5__.p)(run.config)) {
				let { next } = await (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__.c)([], run);
				return {
					sha: next.commit,
					commits: void 0,
					manifests: [],
					pushed: !1
				};
			}
			let attempt = async () => {
				let made = await attemptSync(run);
				return dryRun ? {
					...made,
					updates: []
				} : made;
			};
			return (0, _push_retry_js__WEBPACK_IMPORTED_MODULE_4__.F)(run, attempt, gate);
		}
		async function attemptSync(run) {
			let { repository, config } = run;
			let { live, next } = await (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__.c)([], run);
			if (live === void 0) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("branch-missing", `The remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(config.branches.live)}.`, `Push it, or correct branches.live in ${config.path}.`);
			if (await repository.reaches(next, live)) return attemptKeeping(next, live, {
				repository,
				config
			});
			let [behind, ahead] = await repository.ensure([{
				tip: live.commit,
				not: [next.commit]
			}, {
				tip: next.commit,
				not: [live.commit]
			}]);
			let names = {
				ours: config.branches.next,
				theirs: config.branches.live
			};
			let merge = {
				ours: ahead.tip,
				theirs: behind.tip,
				liveSide: behind.tip,
				names
			};
			let sha = await (0, _branch_merge_js__WEBPACK_IMPORTED_MODULE_3__.rc)(merge, run);
			let commits = await repository.log(behind);
			let updates = [{
				ref: next.name,
				from: next.commit,
				to: sha
			}];
			return {
				result: {
					sha,
					commits,
					manifests: [],
					pushed: !1
				},
				updates
			};
		}
		function attemptNothing(sha) {
			return {
				result: {
					sha,
					commits: void 0,
					manifests: [],
					pushed: !1
				},
				updates: []
			};
		}
		async function attemptKeeping(next, live, run) {
			let { repository, config } = run;
			if (!config.tracks.some(({ updater }) => updater)) return attemptNothing(next.commit);
			let heads = await repository.ensureCommits([next.commit, live.commit]);
			let { commit, manifests } = await (0, _branch_merge_js__WEBPACK_IMPORTED_MODULE_3__.K$)(...heads, run);
			let updates = manifests.length === 0 ? [] : [{
				ref: next.name,
				from: next.commit,
				to: commit
			}];
			return {
				result: {
					sha: commit,
					commits: void 0,
					manifests,
					pushed: !1
				},
				updates
			};
		}
		function describeSync({ sha, commits, manifests }, { config }, dryRun) {
			let { live, next } = config.branches;
			if ((0, _core_config_js__WEBPACK_IMPORTED_MODULE_5__.p)(config)) return `There is one branch, ${live}: nothing to sync.`;
			let verb = dryRun ? "would be" : "is";
			if (manifests.length > 0) return `${next} ${dryRun ? "would get" : "has"} ${manifests.join(", ")} as on ${live} again, at ${sha.slice(0, 7)}.`;
			if (!commits) return `${live} is an ancestor of ${next} already: nothing to sync.`;
			let hint = !dryRun && isByPeople(commits, config) ? ` ${adviseHotfix(config)}` : "";
			return `${live} ${verb} merged into ${next}, which ${verb} at ${sha.slice(0, 7)} then.${hint}`;
		}
		function isByPeople(commits, config) {
			let claimed = new Set((0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.yq)((0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_6__.E9)(commits), (0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.$m)(config)).map(({ commit }) => commit));
			return commits.some((commit) => !(0, _core_git_commit_js__WEBPACK_IMPORTED_MODULE_7__.F)(commit) && !claimed.has(commit));
		}
		function adviseHotfix({ branches: { next }, tracks }) {
			let [only] = tracks.length === 1 ? tracks.map(({ name }) => name) : ["<track>"];
			return `To release it without what else is on ${next}: release-tracks hotfix ${only}`;
		}
	})
};
