export const id = 432;
export const ids = [432];
export const modules = {
	5432: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var release_plan = __webpack_require__(3446);
		var error = __webpack_require__(9530);
		var remote_state = __webpack_require__(3754);
		var branch_merge = __webpack_require__(7730);
		var push_retry = __webpack_require__(1196);
		async function syncBranches({ dryRun }, run, gate) {
			if ((0, release_plan.pe)(run.config)) {
				let { next } = await (0, remote_state.c)(run.repository, run.config, []);
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
			return (0, push_retry.F)(run, attempt, gate);
		}
		async function attemptSync({ repository, config }) {
			let { live, next } = await (0, remote_state.c)(repository, config, []);
			if (live === void 0) throw (0, error.V2)("branch-missing", `The remote has no branch ${(0, error.hD)(config.branches.live)}.`, `Push it, or correct branches.live in ${config.path}.`);
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
			let sha = await (0, branch_merge.rc)(repository, config, merge);
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
			let { commit, manifests } = await (0, branch_merge.K$)(repository, config, next.commit, live.commit);
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
			if ((0, release_plan.pe)(config)) return `There is one branch, ${live}: nothing to sync.`;
			let verb = dryRun ? "would be" : "is";
			if (manifests.length > 0) return `${next} ${dryRun ? "would get" : "has"} ${manifests.join(", ")} as on ${live} again, at ${sha.slice(0, 7)}.`;
			if (!commits) return `${live} is an ancestor of ${next} already: nothing to sync.`;
			return `${live} ${verb} merged into ${next}, which ${verb} at ${sha.slice(0, 7)} then.`;
		}
		var cli_gate = __webpack_require__(760);
		var screen_commits = __webpack_require__(5648);
		var tree = __webpack_require__(7340);
		async function answer(input) {
			let run = await input.openRun();
			let { live, next } = run.config.branches;
			let dryRun = input.flag("dry-run");
			let preview = ({ commits = [], manifests }, screen) => {
				let below = [...(0, screen_commits.w)(commits, screen), ...manifests.map((text) => ({ text }))];
				return (0, tree.q)([{
					text: `${live} into ${next}`,
					paint: screen.paint.bold,
					below
				}], screen);
			};
			let gate = (0, cli_gate.b)(input.terminal, input.flag("yes"), {
				preview,
				ask: `Merge ${live} into ${next}?`
			});
			let sync = await syncBranches({ dryRun }, run, gate);
			let sentence = describeSync(sync, run, dryRun);
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
	})
};
