"use strict";
exports.modules = {
	3584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => describeSync,
			W: () => syncBranches
		});
		var core_config = __webpack_require__(5422);
		var git_commit = __webpack_require__(9880);
		var git_history = __webpack_require__(6753);
		var own_commits = __webpack_require__(9114);
		var error = __webpack_require__(9530);
		var open_lines = __webpack_require__(50);
		var branch_merge = __webpack_require__(7730);
		var remote_state = __webpack_require__(3754);
		var tag_search = __webpack_require__(3439);
		var missing_commits = __webpack_require__(7897);
		function readLineHeads(project) {
			let { tracks, branches } = project.config;
			return (0, remote_state.c)(branches.lines === void 0 ? [] : tracks.map(tag_search.wT), project, (0, open_lines.Jj)(project.config));
		}
		async function missingLines({ refs, tags, next }, project) {
			let lines = (0, open_lines.es)(refs, (name) => tags.get(name) ?? [], project.config);
			let found = [];
			for (let { branch, head } of lines) {
				if (found.some((each) => each.branch === branch)) continue;
				let missing = await (0, missing_commits.n)({ head }, next.commit, project);
				missing.length > 0 && found.push({
					branch,
					head: head.commit,
					missing
				});
			}
			return found;
		}
		async function mergeLines(next, lines, project) {
			let { repository, config } = project;
			let ours = next;
			for (let { branch, head } of lines) {
				let [{ tip: theirs }] = await repository.ensure([{
					tip: head,
					not: [ours]
				}, {
					tip: ours,
					not: [head]
				}]);
				ours = await (0, branch_merge.rc)({
					ours,
					theirs,
					liveSide: ours,
					names: {
						ours: config.branches.next,
						theirs: branch
					}
				}, project);
			}
			return ours;
		}
		var push_retry = __webpack_require__(1937);
		async function syncBranches({ dryRun, lines }, run, gate) {
			let attempt = async () => {
				let state = await readLineHeads(run);
				let all = await addLines(await attemptSync(state, run), state, lines, run);
				return dryRun ? {
					...all,
					updates: []
				} : all;
			};
			return (0, push_retry.F)(run, attempt, gate);
		}
		async function addLines(made, state, mergesLines, run) {
			let { next } = state;
			let lines = await missingLines(state, run);
			if (!mergesLines || lines.length === 0) return {
				...made,
				result: {
					...made.result,
					lines,
					mergesLines: !1
				}
			};
			let [head] = await run.repository.ensureCommits([made.result.sha]);
			let sha = await mergeLines(head, lines, run);
			return {
				result: {
					...made.result,
					sha,
					lines,
					mergesLines
				},
				updates: [{
					ref: next.name,
					from: next.commit,
					to: sha
				}]
			};
		}
		async function attemptSync({ live, next }, run) {
			let { repository, config } = run;
			if ((0, core_config.pe)(config)) return attemptNothing(next.commit);
			if (live === void 0) throw (0, error.V2)("branch-missing", `The remote has no branch ${(0, error.hD)(config.branches.live)}.`, `Push it, or correct branches.live in ${config.path}.`);
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
			let sha = await (0, branch_merge.rc)(merge, run);
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
			let { commit, manifests } = await (0, branch_merge.K$)(...heads, run);
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
		function describeSync(sync, run, dryRun) {
			return [describeLive(sync, run, dryRun), ...describeLines(sync, run.config, dryRun)].join(" ");
		}
		function describeLines({ lines, mergesLines, sha }, { branches: { next } }, dryRun) {
			return lines.map(({ branch, missing }) => {
				let [first, ...others] = missing;
				let more = others.length > 0 ? ` and ${others.length} more` : "";
				let what = `${first?.sha.slice(0, 7)} ${(0, error.hD)(first?.subject ?? "")}${more}`;
				if (!mergesLines) return `${next} lacks ${what} of ${branch}: pick it there (git cherry-pick -x), or merge the line with lines: true (--lines).`;
				return `${branch} ${dryRun ? "would be" : "is"} merged into ${next}, which ${dryRun ? "would get" : "has"} ${what}, at ${sha.slice(0, 7)}.`;
			});
		}
		function describeLive({ sha, commits, manifests }, { config }, dryRun) {
			let { live, next } = config.branches;
			if ((0, core_config.pe)(config)) return `There is one branch, ${live}: nothing to sync.`;
			let verb = dryRun ? "would be" : "is";
			if (manifests.length > 0) return `${next} ${dryRun ? "would get" : "has"} ${manifests.join(", ")} as on ${live} again, at ${sha.slice(0, 7)}.`;
			if (!commits) return `${live} is an ancestor of ${next} already: nothing to sync.`;
			let hint = !dryRun && isByPeople(commits, config) ? ` ${adviseHotfix(config)}` : "";
			return `${live} ${verb} merged into ${next}, which ${verb} at ${sha.slice(0, 7)} then.${hint}`;
		}
		function isByPeople(commits, config) {
			let claimed = new Set((0, own_commits.yq)((0, git_history.E9)(commits), (0, own_commits.$m)(config)).map(({ commit }) => commit));
			return commits.some((commit) => !(0, git_commit.F)(commit) && !claimed.has(commit));
		}
		function adviseHotfix({ branches: { next }, tracks }) {
			let [only] = tracks.length === 1 ? tracks.map(({ name }) => name) : ["<track>"];
			return `To release it without what else is on ${next}: release-tracks hotfix ${only}`;
		}
	}),
	7073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => reportLines,
			W: () => syncBranchesReport
		});
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		var _branch_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7730);
		var _branch_sync_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3584);
		async function syncBranchesReport(inputs, run) {
			try {
				let sync = await (0, _branch_sync_js__WEBPACK_IMPORTED_MODULE_2__.W)(inputs, run);
				let sentence = (0, _branch_sync_js__WEBPACK_IMPORTED_MODULE_2__.X)(sync, run, inputs.dryRun);
				run.log.info(sentence);
				return {
					outputs: {
						synced: String(sync.pushed),
						sha: sync.sha,
						conflicts: "[]",
						...linesOutput(sync, run)
					},
					summary: (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, "Branches"), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(sentence))
				};
			} catch (error) {
				if (!(error instanceof _branch_merge_js__WEBPACK_IMPORTED_MODULE_1__.X9)) throw error;
				return {
					outputs: {
						synced: "false",
						sha: "",
						conflicts: JSON.stringify(error.paths)
					},
					summary: "",
					failure: error
				};
			}
		}
		function linesOutput(sync, { config }) {
			return config.branches.lines === void 0 ? {} : { lines: JSON.stringify(reportLines(sync)) };
		}
		function reportLines({ lines, mergesLines }) {
			return lines.map(({ branch, missing }) => ({
				branch,
				missing: missing.map(({ sha, subject }) => ({
					sha,
					subject
				})),
				merged: mergesLines
			}));
		}
	})
};
