"use strict";
exports.id = 5639;
exports.ids = [5639];
exports.modules = {
	...require("./shared-50.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-3584.index.js").modules,
	4534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_flows_branches_branch_sync_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3584);
		var _shared_flows_branches_sync_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7073);
		var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
		var _screen_commits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5648);
		var _screen_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7340);
		async function answer(input) {
			let run = await input.openRun();
			let { live, next } = run.config.branches;
			let dryRun = input.flag("dry-run");
			let preview = ({ commits, manifests, lines, mergesLines }, screen) => {
				let ofLive = [...(0, _screen_commits_js__WEBPACK_IMPORTED_MODULE_4__.w)(commits ?? [], screen), ...manifests.map((text) => ({ text }))];
				let merges = [...ofLive.length > 0 ? [{
					from: live,
					below: ofLive
				}] : [], ...(mergesLines ? lines : []).map(({ branch, missing }) => ({
					from: branch,
					below: (0, _screen_commits_js__WEBPACK_IMPORTED_MODULE_4__.w)(missing, screen)
				}))];
				return (0, _screen_tree_js__WEBPACK_IMPORTED_MODULE_3__.q)(merges.map(({ from, below }) => ({
					text: `${from} into ${next}`,
					paint: screen.paint.bold,
					below
				})), screen);
			};
			let gate = (0, _gate_js__WEBPACK_IMPORTED_MODULE_2__.b)(input.terminal, input.flag("yes"), {
				preview,
				ask: ({ commits, manifests, lines, mergesLines }) => `Merge ${[...commits !== void 0 || manifests.length > 0 ? [live] : [], ...(mergesLines ? lines : []).map(({ branch }) => branch)].join(", ")} into ${next}?`
			});
			let sync = await (0, _shared_flows_branches_branch_sync_js__WEBPACK_IMPORTED_MODULE_0__.W)({
				dryRun,
				lines: input.flag("lines")
			}, run, gate);
			let sentence = (0, _shared_flows_branches_branch_sync_js__WEBPACK_IMPORTED_MODULE_0__.X)(sync, run, dryRun);
			return {
				json: {
					synced: sync.pushed,
					sha: sync.sha || null,
					commits: (sync.commits ?? []).map(({ sha, subject }) => ({
						sha,
						subject
					})),
					manifests: sync.manifests,
					lines: (0, _shared_flows_branches_sync_branches_js__WEBPACK_IMPORTED_MODULE_1__.Q)(sync)
				},
				text: (screen) => dryRun && (sync.commits || sync.manifests.length > 0 || sync.mergesLines && sync.lines.length > 0) ? `${preview(sync, screen)}\n\n${sentence}` : sentence
			};
		}
	}),
	5648: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => commitBranches });
		function commitBranches(commits, { paint }, files) {
			let deciding = files && new Set(files);
			return [...commits.slice(0, 10).map(({ sha, subject, changes }) => ({
				text: `${sha.slice(0, 7)} ${subject}`,
				below: fileBranches(changes.map(({ path }) => path).filter((path) => !deciding || deciding.has(path)), paint.dim)
			})), ...rest(commits.length, "commits")];
		}
		function fileBranches(paths, paint) {
			return [...paths.slice(0, 10).map((path) => ({
				text: path,
				paint
			})), ...rest(paths.length, "files")];
		}
		function rest(count, what) {
			return count > 10 ? [{ text: `… and ${count - 10} more ${what}` }] : [];
		}
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
