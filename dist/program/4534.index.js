"use strict";
exports.id = 4534;
exports.ids = [4534];
exports.modules = {
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
	760: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => askBefore });
		var width = __webpack_require__(718);
		function formatRefs(updates, { paint }) {
			let column = Math.max(...updates.map(({ ref }) => (0, width.qz)(shorten(ref))));
			return updates.map((update) => `  ${(0, width.eV)(shorten(update.ref), column)}  ${paint.dim(describeMove(update))}`).join("\n");
		}
		function shorten(ref) {
			return ref.replace(/^refs\/heads\//, "branch ").replace(/^refs\/tags\//, "tag ");
		}
		function describeMove({ ref, from, to }) {
			if (from !== void 0) return `${from.slice(0, 7)} → ${to.slice(0, 7)}`;
			return ref.startsWith("refs/tags/") ? "new" : `new at ${to.slice(0, 7)}`;
		}
		function askBefore(terminal, yes, question) {
			let agreed = "";
			return {
				before: async (result, updates) => {
					let shown = keyOf(updates);
					if (shown !== agreed) {
						agreed !== "" && terminal.say("The remote has moved in the meantime. This would be pushed now:");
						let preview = `${await question.preview(result, terminal.errors)}\n\nIn one push:\n${formatRefs(updates, terminal.errors)}`;
						yes ? terminal.say(preview) : await terminal.confirm(preview, question.ask);
						agreed = shown;
					}
					terminal.interruption.pushBegins();
					terminal.info("pushing");
				},
				after: (landed) => {
					terminal.interruption.pushEnds(landed);
					landed && (agreed = "");
				}
			};
		}
		function keyOf(updates) {
			return JSON.stringify(updates.map(({ ref, from }) => [ref, from]));
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
	7340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => formatTree });
		var _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(718);
		function formatTree(roots, screen) {
			return roots.flatMap((root) => [line(root, "", screen), ...drawBelow(root, "", screen)]).join("\n");
		}
		function drawBelow({ below = [] }, indent, screen) {
			return below.flatMap((branch, at) => {
				let last = at === below.length - 1;
				return [line(branch, `${indent}${last ? "└─ " : "├─ "}`, screen), ...drawBelow(branch, `${indent}${last ? "   " : "│  "}`, screen)];
			});
		}
		function line({ text, paint = (plain) => plain }, lead, { width, paint: { dim } }) {
			let fitting = paint((0, _width_js__WEBPACK_IMPORTED_MODULE_1__.Jj)((0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text), Math.max(8, width - lead.length)));
			return lead === "" ? fitting : `${dim(lead)}${fitting}`;
		}
	}),
	627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => syncBranches,
			X: () => describeSync
		});
		var _core_promote_release_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3446);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3754);
		var _branch_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7730);
		var _push_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1548);
		async function syncBranches({ dryRun }, run, gate) {
			if ((0, _core_promote_release_plan_js__WEBPACK_IMPORTED_MODULE_0__.pe)(run.config)) {
				let { next } = await (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__.c)(run.repository, run.config, []);
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
		async function attemptSync({ repository, config }) {
			let { live, next } = await (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__.c)(repository, config, []);
			if (live === void 0) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("branch-missing", `The remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(config.branches.live)}.`, `Push it, or correct branches.live in ${config.path}.`);
			if (await repository.reaches(next, live)) return attemptKeeping(next, live, {
				repository,
				config
			});
			let behind = {
				tip: live.commit,
				not: [next.commit]
			};
			await repository.ensure([behind, {
				tip: next.commit,
				not: [live.commit]
			}]);
			let names = {
				ours: config.branches.next,
				theirs: config.branches.live
			};
			let merge = {
				ours: next.commit,
				theirs: live.commit,
				liveSide: live.commit,
				names
			};
			let sha = await (0, _branch_merge_js__WEBPACK_IMPORTED_MODULE_3__.rc)(repository, config, merge);
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
		async function attemptKeeping(next, live, { repository, config }) {
			config.tracks.some(({ updater }) => updater) && await repository.ensureCommits([next.commit, live.commit]);
			let { commit, manifests } = await (0, _branch_merge_js__WEBPACK_IMPORTED_MODULE_3__.K$)(repository, config, next.commit, live.commit);
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
			if ((0, _core_promote_release_plan_js__WEBPACK_IMPORTED_MODULE_0__.pe)(config)) return `There is one branch, ${live}: nothing to sync.`;
			let verb = dryRun ? "would be" : "is";
			if (manifests.length > 0) return `${next} ${dryRun ? "would get" : "has"} ${manifests.join(", ")} as on ${live} again, at ${sha.slice(0, 7)}.`;
			if (!commits) return `${live} is an ancestor of ${next} already: nothing to sync.`;
			return `${live} ${verb} merged into ${next}, which ${verb} at ${sha.slice(0, 7)} then.`;
		}
	})
};
