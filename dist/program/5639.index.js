"use strict";
exports.id = 5639;
exports.ids = [5639];
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
			if (to === void 0) return "deleted";
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
			return roots.map((root) => ({
				root,
				lines: drawBranch(root, {
					first: "",
					rest: ""
				}, screen)
			})).flatMap(({ root, lines }, at) => at > 0 && (hasBranches(root) || hasBranches(roots[at - 1])) ? ["", ...lines] : lines).join("\n");
		}
		function hasBranches({ below = [] }) {
			return below.length > 0;
		}
		function drawBranch(branch, lead, screen) {
			let { below = [] } = branch;
			let branches = below.flatMap((each, at) => {
				let isLast = at === below.length - 1;
				return drawBranch(each, {
					first: `${lead.rest}${isLast ? "└─ " : "├─ "}`,
					rest: `${lead.rest}${isLast ? "   " : "│  "}`
				}, screen);
			});
			return [...drawText(branch, lead, screen), ...branches];
		}
		function drawText({ text, paint = (plain) => plain }, lead, screen) {
			let { dim } = screen.paint;
			let isRoot = lead.first === "";
			let more = isRoot ? "  " : dim(lead.rest);
			return (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.LV)((0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text), Math.max(20, screen.width - Math.max(2, lead.first.length))).map((line, at) => (at > 0 ? more : isRoot ? "" : dim(lead.first)) + paint(line));
		}
	}),
	9880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => isMerge,
			n: () => compileSubjects
		});
		function isMerge({ parents }) {
			return parents.length > 1;
		}
		function compileSubjects(globs) {
			let matchers = globs.map((glob) => {
				let parts = glob.split("*").map((part) => [...part]);
				return (subject) => matchesParts([...subject], parts);
			});
			return (subject) => matchers.some((matches) => matches(subject));
		}
		function matchesParts(subject, parts) {
			let first = parts[0] ?? [];
			if (parts.length === 1) return subject.length === first.length && standsAt(subject, first, 0);
			let last = parts.at(-1) ?? [];
			if (subject.length < first.length + last.length || !standsAt(subject, first, 0)) return !1;
			let from = first.length;
			let end = subject.length - last.length;
			for (let part of parts.slice(1, -1)) {
				for (; from + part.length <= end && !standsAt(subject, part, from);) from++;
				if (from + part.length > end) return !1;
				from += part.length;
			}
			return standsAt(subject, last, end);
		}
		function standsAt(subject, part, at) {
			return part.every((character, index) => character === "?" || subject[at + index] === character);
		}
	}),
	6753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BZ: () => History,
			E9: () => touchedFiles,
			fY: () => parentsOf,
			lv: () => takenBack
		});
		var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9880);
		class History {
			commits;
			#byId;
			constructor(commits) {
				this.commits = commits;
				this.#byId = new Map(commits.map((commit) => [commit.sha, commit]));
			}
			between(tip, not) {
				let excluded = this.#reach(not);
				let included = this.#reach([tip], excluded);
				return this.commits.filter(({ sha }) => included.has(sha));
			}
			#reach(tips, without = new Set()) {
				let reached = new Set();
				let waiting = [...tips];
				for (let sha = waiting.pop(); sha !== void 0; sha = waiting.pop()) {
					if (reached.has(sha) || without.has(sha)) continue;
					reached.add(sha);
					waiting.push(...this.#byId.get(sha)?.parents ?? []);
				}
				return reached;
			}
			changedSince(base, tip) {
				let ends = new Map();
				let at = tip;
				for (; at !== base;) {
					let commit = this.#byId.get(at);
					if (!commit) return;
					for (let { path, before, after } of commit.changes) ends.set(path, {
						path,
						before,
						after: ends.get(path)?.after ?? after
					});
					let [parent] = commit.parents;
					if (parent === void 0) return;
					at = parent;
				}
				return [...ends.values()].filter(({ before, after }) => before !== after);
			}
		}
		function parentsOf(commits) {
			return new Set(commits.flatMap(({ parents }) => parents));
		}
		function touchedFiles(commits) {
			let changed = new Set(commits.flatMap((commit) => (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit) ? [] : commit.changes.map(({ path }) => path)));
			return commits.map((commit) => {
				let paths = commit.changes.map(({ path }) => path);
				return {
					commit,
					files: (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit) ? paths.filter((path) => !changed.has(path)) : paths
				};
			});
		}
		function takenBack(commits, isWanted) {
			let changes = new Map();
			for (let commit of commits.toReversed()) {
				if ((0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit)) continue;
				for (let { path, before, after } of commit.changes) {
					if (!isWanted(path)) continue;
					let steps = changes.get(path) ?? [];
					steps.push({
						before,
						after,
						commit
					});
					changes.set(path, steps);
				}
			}
			let kept = new Map([...changes].map(([path, steps]) => [path, new Set(withoutLoops(steps))]));
			return (path, commit) => kept.get(path)?.has(commit) === !1;
		}
		function withoutLoops(steps) {
			let way = [];
			for (let step of steps) {
				let back = way.findIndex(({ before }) => before === step.after);
				back < 0 && step.before !== step.after ? way.push(step) : back >= 0 && (way.length = back);
			}
			return (steps.every(({ before }, at) => at === 0 || steps[at - 1]?.after === before) && way.length > 0 ? way : steps).map(({ commit }) => commit);
		}
	}),
	9114: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$m: () => writtenFiles,
			E4: () => onlyTags,
			yq: () => claimedCommits
		});
		var _version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);
		var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9880);
		var _trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8669);
		function writtenFiles({ tracks }) {
			let manifests = tracks.flatMap(({ updater }) => updater ? [updater.manifest.split("{channel}")] : []);
			return {
				isVersioned: (0, _version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__.M)(tracks.flatMap(({ versionFiles }) => versionFiles)),
				isManifest: (path) => manifests.some(([start = "", end = ""]) => path.startsWith(start) && path.endsWith(end) && !path.slice(start.length, path.length - end.length).includes("/"))
			};
		}
		function claimedCommits(touched, { isVersioned, isManifest }) {
			return touched.filter(({ commit, files }) => commit.marks.length > 0 && ((0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.F)(commit) || files.every((path) => isVersioned(path) || isManifest(path))));
		}
		function onlyTags(track, { marks, changes }) {
			return changes.length === 0 && marks.includes(`${_trailers_js__WEBPACK_IMPORTED_MODULE_1__.AH.track}: ${track}`);
		}
	}),
	3552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fw: () => withoutNames,
			dP: () => adviseRefusal,
			vu: () => isRefusal,
			wT: () => renameRef
		});
		var _invariants_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9470);
		let BYPASS = "put the GitHub App or the person that pushes on the bypass list of that ruleset, and give the step its token (docs/tokens.md); GITHUB_TOKEN cannot be put there, and classic branch protection has no bypass for every rule.";
		let REFUSAL_REASONS = [
			{
				name: "no-atomic-push",
				words: /does not support --atomic push/,
				advice: "The server cannot move several refs in one step, and a release must land as a whole. git servers can, unless receive.advertiseAtomic is false in their configuration: set it to true there, or use another server."
			},
			{
				name: "server-lacks",
				words: /receiving end does not support (?!--atomic)|unable to find remote helper|protocol '.*' is not supported/,
				advice: "The server, or the git of this machine, lacks what the line names; no other attempt can end better."
			},
			{
				name: "redirected",
				words: /(?:error:|HTTP) 30[12378]\b/,
				advice: "origin is redirected. Use its new address: git remote set-url origin <url>."
			},
			{
				name: "pull-request-required",
				words: /must be made through a pull request|approving review|code owner review/i,
				advice: `The branch takes changes by pull request only. To let releases through, ${BYPASS}`
			},
			{
				name: "merge-queue-required",
				words: /merge queue/i,
				advice: `The branch takes changes by its merge queue only. To let releases through, ${BYPASS}`
			},
			{
				name: "signature-required",
				words: /verified signatures?|must be signed|unsigned commit|unverified commit/i,
				advice: `The commits and tags that release-tracks makes are not signed. Take the branches of the tracks out of the rule that requires signatures, or ${BYPASS}`
			},
			{
				name: "checks-required",
				words: /required status checks?\b|required workflow|required deployment|code scanning/i,
				advice: `The branch requires checks that no new commit can have passed. To let releases through, ${BYPASS}`
			},
			{
				name: "linear-history",
				words: /must not contain merge commits/i,
				advice: `Keeping live within next takes a merge now and then. Take the rule that requires a linear history off, or ${BYPASS}`
			},
			{
				name: "workflows-permission",
				words: /refusing to allow .* to create or update workflow/i,
				advice: "The push brings a commit that changes a workflow file. GITHUB_TOKEN may never do that: give the step the token of a GitHub App with `workflows: write`, or a personal token with the scope `workflow`."
			},
			{
				name: "tag-creation",
				words: /creations being restricted/i,
				advice: `Either a ruleset restricts who makes this ref: ${BYPASS} Or the tag belonged to an immutable release that was deleted, and GitHub never gives its name away again: release a higher version (bump, or n for a pre-release).`
			},
			{
				name: "name-pattern",
				words: /(?:tag|branch) name must|does not match the pattern|commit (?:message|author|committer).*(?:must|does not follow)|email .*does not follow/i,
				advice: "A rule says how tags, branches, messages or authors must look, and release-tracks writes `chore: bump <track> to <tag>` as the committer of the clone. Exempt it from the rule, or change the tag template or user.email to fit."
			},
			{
				name: "email-privacy",
				words: /GH007|email privacy/i,
				advice: "Your address is private on GitHub. Commit with the one that GitHub gives you: git config user.email <id>+<login>@users.noreply.github.com"
			},
			{
				name: "secret-found",
				words: /GH009|push protection|cannot contain secrets/i,
				advice: "A commit holds a secret. Revoke it, take it out of the commit, and promote a commit without it; the words above have the link."
			},
			{
				name: "file-too-large",
				words: /GH001|exceeds .*(?:file size|size limit)|large files detected/i,
				advice: "A commit holds a file that is larger than the server allows. Take it out of the commits, or keep it with git lfs."
			},
			{
				name: "branch-locked",
				words: /branch is locked|locked branch|archived|repository is read.?only/i,
				advice: "The branch or the repository is locked for everybody. Unlock or unarchive it in its settings, then run again."
			},
			{
				name: "gitlab-protected-tag",
				words: /create this tag as it is protected|protected tags cannot/i,
				advice: "In the project, Settings → Repository → Protected tags: allow the user of the token to create tags of this name."
			},
			{
				name: "gitlab-protected-branch",
				words: /GitLab: .*protected branch/i,
				advice: "In the project, Settings → Repository → Protected branches: allow the user of the token to push to this branch; \"Developers + Maintainers\" is a role, a project access token has one, too."
			},
			{
				name: "gitlab-role",
				words: /GitLab: You are not allowed to push code to this project/i,
				advice: "Give the user of the token at least the role Developer in the project, and the token `write_repository`."
			},
			{
				name: "gitea-protected-tag",
				words: /\btag \S+ is protected/i,
				advice: "In the repository, Settings → Tags: allow the user of the token to create tags of this pattern."
			},
			{
				name: "gitea-protected-branch",
				words: /not allowed to (?:force-)?push to protected branch|\bbranch \S+ is protected from/i,
				advice: "In the repository, Settings → Branches: put the user of the token, or the deploy key, on the whitelist for pushing to this branch."
			},
			{
				name: "update-restricted",
				words: /cannot (?:update|delete|force-push|change)|not authorized to push|protected branch hook declined|GH006|GH013|repository rule/i,
				advice: `A rule of the repository protects the ref; the words above name it, and say where to read it. To let releases through, ${BYPASS}`
			},
			{
				name: "read-only-key",
				words: /marked as read only/i,
				advice: "Give the deploy key write access: add it anew with \"Allow write access\"."
			},
			{
				name: "no-write-permission",
				words: /(?:error:|HTTP) 403\b|write access to repository not granted|permission to .* denied|not authorized to write/i,
				advice: "In a workflow give the job `permissions: contents: write`, or a token that may write to this repository. By hand, git push must work for you."
			},
			{
				name: "credentials",
				words: /authentication failed|could not read Username|(?:error:|HTTP) 401\b|invalid username|Permission denied \(publickey/i,
				advice: "Give the step a token that is valid for this repository. By hand, git push must work for you."
			},
			{
				name: "not-found",
				words: /repository (?:'.*' )?not found|(?:error:|HTTP) 404\b/i,
				advice: "The repository is not at this address, or the token does not see it: git remote get-url origin."
			},
			{
				name: "shallow-push",
				words: /shallow update not allowed/i,
				advice: "Check out with `fetch-depth: 0`, or allow it on the server: receive.shallowUpdate."
			}
		];
		let IN_THE_WAY = /'(refs\/[^'\n]+)' exists; cannot create '(refs\/[^'\n]+)'/;
		function adviseRefusal(words) {
			let [, there, wanted] = IN_THE_WAY.exec(words) ?? [];
			if (there !== void 0 && wanted !== void 0) return adviseRename(there, wanted);
			let plain = withoutNames(words);
			let reasons = REFUSAL_REASONS.filter((reason) => reason.words.test(plain));
			let special = reasons.filter(({ name }) => name !== "update-restricted");
			return (special.length > 0 ? special : reasons).map(({ advice }) => advice).join("\n") || "The words above are all that is known. When the remote lets it through, run again.";
		}
		function isRefusal(words) {
			return IN_THE_WAY.test(words) || REFUSAL_REASONS.some((reason) => reason.words.test(withoutNames(words)));
		}
		function withoutNames(words) {
			return words.replace(/'[^'\s]*'/g, "''");
		}
		function adviseRename(there, wanted) {
			return `git keeps no ${wanted} beside ${there}: one name would be the other's folder. Either change the track's \`tag\` in release-tracks.yml, or rename ${there.replace(/^refs\/(?:tags|heads)\//, "")}, if nobody relies on it: ${renameRef(there)}`;
		}
		function renameRef(ref) {
			return (0, _invariants_commands_js__WEBPACK_IMPORTED_MODULE_0__.Tg)((0, _invariants_commands_js__WEBPACK_IMPORTED_MODULE_0__.q$)("git", "fetch", "origin", `+${ref}:${ref}`), (0, _invariants_commands_js__WEBPACK_IMPORTED_MODULE_0__.q$)("git", "push", "--atomic", "origin", `${ref}:${ref}.old`, `:${ref}`));
		}
	}),
	9470: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FI: () => releaseAnew,
			GO: () => onBranch,
			Tg: () => shellLine,
			ZL: () => shellQuote,
			pm: () => publishManifest,
			q$: () => shellCommand
		});
		function shellQuote(word) {
			return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
		}
		function shellCommand(...words) {
			return words.map(shellQuote).join(" ");
		}
		function shellLine(...commands) {
			return commands.join(" && ");
		}
		function releaseAnew(track, channel) {
			return shellCommand("release-tracks", "promote", track, channel, "--force", "--yes");
		}
		function publishManifest(tag, downgrade) {
			let folder = `artifacts/${tag}`;
			let words = [
				"manifest",
				folder,
				"--tag",
				tag,
				"--publish",
				...downgrade ? ["--allow-downgrade"] : [],
				"--yes"
			];
			return shellLine(shellCommand("gh", "release", "download", tag, "-D", folder, "--clobber"), shellCommand("release-tracks", ...words));
		}
		function onBranch(branch, ...commands) {
			return shellLine("git fetch --tags origin", shellCommand("git", "switch", "--detach", `refs/remotes/origin/${branch}`), ...commands, shellCommand("git", "push", "origin", `HEAD:refs/heads/${branch}`));
		}
	}),
	627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => syncBranches,
			X: () => describeSync
		});
		var _core_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5422);
		var _core_git_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9880);
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6753);
		var _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		var _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9470);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3754);
		var _branch_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7730);
		var _push_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1196);
		async function syncBranches({ dryRun }, run, gate) {
			if ((0, _core_config_js__WEBPACK_IMPORTED_MODULE_5__.p)(run.config)) {
				let { next } = await (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__.ch)([], run);
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
			let { live, next } = await (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__.ch)([], run);
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
		function adviseHotfix({ branches: { live, next }, tracks }) {
			let [only] = tracks.length === 1 ? tracks.map(({ name }) => name) : ["<track>"];
			return `To release it without what else is on ${next}: release-tracks promote ${only} live --sha ${(0, _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_8__.ZL)(live)}`;
		}
	})
};
