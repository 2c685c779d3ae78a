"use strict";
exports.id = 5639;
exports.ids = [5639];
exports.modules = {
	...require("./shared-627.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-6753.index.js").modules,
	4534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_flows_branches_branch_sync_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(627);
		var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
		var _screen_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5648);
		var _screen_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7340);
		async function answer(input) {
			let run = await input.openRun();
			let { live, next } = run.config.branches;
			let dryRun = input.flag("dry-run");
			let preview = ({ commits = [], manifests }, screen) => {
				let below = [...(0, _screen_commits_js__WEBPACK_IMPORTED_MODULE_3__.w)(commits, screen), ...manifests.map((text) => ({ text }))];
				return (0, _screen_tree_js__WEBPACK_IMPORTED_MODULE_2__.q)([{
					text: `${live} into ${next}`,
					paint: screen.paint.bold,
					below
				}], screen);
			};
			let gate = (0, _gate_js__WEBPACK_IMPORTED_MODULE_1__.b)(input.terminal, input.flag("yes"), {
				preview,
				ask: `Merge ${live} into ${next}?`
			});
			let sync = await (0, _shared_flows_branches_branch_sync_js__WEBPACK_IMPORTED_MODULE_0__.W)({ dryRun }, run, gate);
			let sentence = (0, _shared_flows_branches_branch_sync_js__WEBPACK_IMPORTED_MODULE_0__.X)(sync, run, dryRun);
			return {
				json: {
					synced: sync.pushed,
					sha: sync.sha || null,
					commits: (sync.commits ?? []).map(({ sha, subject }) => ({
						sha,
						subject
					})),
					manifests: sync.manifests
				},
				text: (screen) => dryRun && (sync.commits || sync.manifests.length > 0) ? `${preview(sync, screen)}\n\n${sentence}` : sentence
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
	})
};
