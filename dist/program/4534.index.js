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
			GO: () => onBranch,
			Tg: () => shellLine,
			ZL: () => shellQuote,
			ay: () => commandLine,
			pm: () => publishManifest,
			q$: () => shellCommand,
			rA: () => actionCall
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
		function actionCall(action, inputs = {}) {
			return [action, ...Object.entries(inputs).map(([name, value]) => `${name}=${shellQuote(value)}`)].join(" ");
		}
		let CALL = /^(bump-version|check-invariants)((?: [a-z-]+=\S+)*)$/;
		function commandLine(command) {
			let [, action, written = ""] = CALL.exec(command) ?? [];
			if (action === void 0) return command;
			if (action === "check-invariants") return "npx release-tracks status";
			let pairs = written.split(" ").filter(Boolean);
			let inputs = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
			return [
				"npx release-tracks",
				"promote",
				inputs.get("tracks") ?? "",
				inputs.get("channel") ?? "",
				...inputs.get("force") === "true" ? ["--force"] : []
			].join(" ");
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
			return shellLine(shellCommand("gh", "release", "download", tag, "-D", folder, "--clobber"), shellCommand("npx", "release-tracks", ...words));
		}
		function onBranch(branch, ...commands) {
			return shellLine("git fetch --tags origin", shellCommand("git", "switch", "--detach", `refs/remotes/origin/${branch}`), ...commands, shellCommand("git", "push", "origin", `HEAD:refs/heads/${branch}`));
		}
	}),
	7730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K$: () => keepManifests,
			X9: () => MergeConflict,
			rc: () => mergeBranches
		});
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5608);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41);
		var _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3313);
		async function mergeBranches(repository, config, merge) {
			let { ours, theirs, names } = merge;
			let base = await repository.mergeBase(ours, theirs);
			if (base === theirs) return (await keepManifests(repository, config, ours, merge.liveSide)).commit;
			if (base === ours) return (await keepManifests(repository, config, theirs, merge.liveSide)).commit;
			let plain = await repository.merge(ours, theirs);
			let tree = "tree" in plain ? plain.tree : await mergeWithoutOwned(repository, config, merge, base, plain.conflicts);
			let message = (0, _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.hw)(`chore: merge ${names.theirs} into ${names.ours}`, [{
				key: _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.sync,
				value: names.theirs
			}]);
			let manifests = await liveManifests(repository, config, merge, base);
			return (await repository.write([{
				kind: "commit",
				mark: "merge",
				parents: [ours, theirs],
				tree,
				...manifests,
				message
			}])).get("merge");
		}
		async function keepManifests(repository, config, commit, liveSide) {
			let paths = config.tracks.flatMap((track) => (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_4__.Ud)(config, track));
			if (commit === liveSide || paths.length === 0) return {
				commit,
				manifests: []
			};
			let changed = await repository.changedFiles(liveSide, commit, paths.map(_core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_5__.D));
			let files = [...(await repository.readFiles(liveSide, changed)).values()];
			if (files.length === 0) return {
				commit,
				manifests: []
			};
			let { live } = config.branches;
			let names = files.map(({ path }) => path);
			let why = `Manifests change on ${live} alone. Changed elsewhere, and here as they are there: ${names.join(", ")}`;
			let message = (0, _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.hw)(`chore: keep the manifests of ${live}`, [{
				key: _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.sync,
				value: live
			}], why);
			return {
				commit: (await repository.write([{
					kind: "commit",
					mark: "kept",
					parents: [commit],
					files,
					message
				}])).get("kept"),
				manifests: names
			};
		}
		async function liveManifests(repository, config, { ours, theirs, liveSide }, base) {
			let paths = config.tracks.flatMap((track) => (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_4__.Ud)(config, track));
			let other = liveSide === ours ? theirs : ours;
			let [live, rest] = await Promise.all([repository.readFiles(liveSide, paths), repository.readFiles(other, paths)]);
			let files = [...live.values()].filter(({ path, oid }) => rest.get(path)?.oid !== oid);
			let absent = [...rest.keys()].filter((path) => !live.has(path));
			if (absent.length === 0 || base === void 0) return {
				files,
				gone: []
			};
			return {
				files,
				gone: [...(await repository.readFiles(base, absent)).keys()]
			};
		}
		async function mergeWithoutOwned(repository, config, merge, base, conflicts) {
			if (base === void 0) throw new MergeConflict(merge, conflicts);
			let sides = await Promise.all([
				base,
				merge.ours,
				merge.theirs
			].map((commit) => (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_4__.xE)(repository, config.tracks, commit)));
			let { files: manifests, gone } = await liveManifests(repository, config, merge, base);
			let [inBase = [], inOurs = [], inTheirs = []] = equalize(config, sides).map((files) => [...files, ...manifests]);
			let side = {
				kind: "commit",
				gone,
				message: "Side of a merge\n"
			};
			let made = await repository.write([
				{
					...side,
					mark: "base",
					parents: [base],
					files: inBase
				},
				{
					...side,
					mark: "ours",
					parents: [merge.ours, "base"],
					files: inOurs
				},
				{
					...side,
					mark: "theirs",
					parents: [merge.theirs, "base"],
					files: inTheirs
				}
			]);
			let result = await repository.merge(made.get("ours"), made.get("theirs"));
			if ("tree" in result) return result.tree;
			throw new MergeConflict(merge, result.conflicts);
		}
		function equalize(config, sides) {
			let changed = sides.map(() => new Map());
			let texts = sides;
			for (let track of config.tracks) {
				if (texts.some((side) => track.versionFiles.some(({ path }) => !side.texts.has(path)))) continue;
				let own = track.versionFiles.filter((file) => !(0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__.WS)(file));
				let [, ours, theirs] = texts.map((side) => side.rules.currentVersions(own, side.texts)[0]?.version ?? "");
				if (ours === void 0 || theirs === void 0 || ours === theirs) continue;
				let version = higherText(ours, theirs);
				texts = texts.map((side, index) => {
					let { changed: files, after } = (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_4__.OG)(track, side, version);
					for (let file of files) changed[index]?.set(file.path, file);
					return after;
				});
			}
			return changed.map((files) => [...files.values()]);
		}
		function higherText(a, b) {
			let [left, right] = [(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(a), (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(b)];
			if (!left || !right) return left ? a : b;
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(left, right) >= 0 ? a : b;
		}
		class MergeConflict extends _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag {
			paths;
			constructor({ names }, paths) {
				super("merge-conflict", [{
					message: `${names.theirs} and ${names.ours} changed the same lines of ${paths.map(_core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD).join(", ")}; nothing was pushed.`,
					fix: `Merge ${names.theirs} into ${names.ours} by hand, resolve these files, push, and run again.`
				}]);
				this.paths = paths;
			}
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
		var _push_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1196);
		async function syncBranches({ dryRun }, run, gate) {
			if ((0, _core_promote_release_plan_js__WEBPACK_IMPORTED_MODULE_0__.pe)(run.config)) {
				let { next } = await (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__.ch)(run.repository, run.config, []);
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
			let { live, next } = await (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_2__.ch)(repository, config, []);
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
		async function attemptKeeping(next, live, { repository, config }) {
			if (!config.tracks.some(({ updater }) => updater)) return attemptNothing(next.commit);
			let heads = await repository.ensureCommits([next.commit, live.commit]);
			let { commit, manifests } = await (0, _branch_merge_js__WEBPACK_IMPORTED_MODULE_3__.K$)(repository, config, ...heads);
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
	}),
	1196: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => pushUntilLanded });
		var promises_ = __webpack_require__(8500);
		var push_refusal = __webpack_require__(3552);
		var text_error = __webpack_require__(9530);
		async function unlessUnknown(ended, ask) {
			try {
				return await ask();
			} catch (error) {
				if (!ended.mayLand || !(error instanceof text_error.ag) || error.code !== "remote-unreachable") throw error;
				throw lost({
					...ended,
					words: `${ended.words}\n${error.message}`
				});
			}
		}
		async function findLanded(repository, tried, ended) {
			if (tried.length === 0) return;
			return unlessUnknown(ended, async () => {
				let names = new Set(tried.flatMap(({ updates }) => updates.map(({ ref }) => ref)));
				let refs = new Map((await repository.remoteRefs([...names])).map((ref) => [ref.name, ref]));
				for (let attempt of tried) if (await isThere(repository, attempt.updates, refs)) return attempt;
			});
		}
		async function isThere(repository, updates, refs) {
			let tags = updates.filter(({ ref }) => ref.startsWith("refs/tags/"));
			if (tags.length > 0) return tags.every(({ ref, to }) => refs.get(ref)?.object === to);
			for (let update of updates) if (!await holds(repository, refs.get(update.ref), update)) return !1;
			return !0;
		}
		async function holds(repository, at, { from, to }) {
			if (at === void 0 || from === void 0 || at.commit === from) return at?.commit === to;
			if (at.commit === to) return !0;
			let [{ tip }] = await repository.ensure([{
				tip: at.commit,
				not: [from]
			}]);
			let [pushed] = await repository.ensureCommits([to]);
			return repository.isAncestor(pushed, tip);
		}
		function lost({ words, broken, mayLand }) {
			let how = broken === 0 ? "did not land in 40 attempts" : `broke off ${broken === 1 ? "once" : `${broken} times in a row`}`;
			let state = mayLand ? "nothing of it was there when the remote was last asked, and it may still land" : "nothing of it landed";
			return (0, text_error.V2)("push-lost", `The push ${how}; ${state}. The remote said:\n${words}`, mayLand ? "Run again: what has landed by then is found and not made twice." : "Run again.");
		}
		function refused(words, mayLand) {
			let state = mayLand ? "one before it had no answer and may still land" : "nothing of it landed";
			return (0, text_error.V2)("push-refused", `The remote refused the push; ${state}. It said:\n${words}`, (0, push_refusal.dP)(words));
		}
		let OPEN = {
			before: async () => void 0,
			after: () => void 0
		};
		async function pushUntilLanded({ repository, log }, attempt, gate = OPEN) {
			let tried = [];
			let ended = {
				broken: 0,
				words: "",
				mayLand: !1
			};
			for (let count = 1; count <= 40 && ended.broken < 5; count++) {
				let next = await unlessUnknown(ended, attempt);
				let late = (ended.mayLand || next.updates.length === 0) && await findLanded(repository, tried, ended);
				if (late) return landed(late.result, gate);
				if (next.updates.length === 0) return next.result;
				count === 1 && await tellUnsigned(repository, log);
				await gate.before(next.result, next.updates);
				let outcome = await repository.push(next.updates);
				if (outcome.kind === "landed") return landed(next.result, gate);
				let isKnown = outcome.kind === "lost-race" || outcome.kind === "refused";
				ended.words = outcome.words;
				ended.broken = isKnown ? 0 : ended.broken + 1;
				ended.mayLand ||= outcome.kind === "unknown";
				gate.after(ended.mayLand ? void 0 : !1);
				isKnown || await waitForRemote(outcome, ended.broken, log);
				outcome.kind !== "refused" && tried.push(next);
				let found = await findLanded(repository, tried, ended);
				if (found) return landed(found.result, gate);
				if (outcome.kind === "refused") throw refused(outcome.words, ended.mayLand);
				if (!isKnown) continue;
				log.info("another push was faster: reading the remote again");
				await (0, promises_.setTimeout)(grow(50, 1.5, count));
			}
			throw lost(ended);
		}
		async function tellUnsigned(repository, log) {
			let settings = await repository.signingSettings();
			if (settings.length === 0) return;
			log.warn({
				message: `Your git is set to sign (${settings.join(", ")}), but the commits and tags of this push are not signed: release-tracks does not sign yet.`,
				fix: "A branch or ruleset that requires signatures will refuse the push."
			});
		}
		function landed(result, gate) {
			gate.after(!0);
			return {
				...result,
				pushed: !0
			};
		}
		async function waitForRemote({ kind, words }, broken, log) {
			let isPutOff = kind === "put-off";
			log.info(`${isPutOff ? "the remote puts the push off" : "the push broke off"}: ${words}`);
			await (0, promises_.setTimeout)(isPutOff ? grow(4e3, 2, broken - 1, 6e4) : grow(1e3, 2, broken - 1));
		}
		function grow(first, factor, count, longest = 4e3) {
			return Math.min(longest, first * factor ** count) * (.3 + .7 * Math.random());
		}
	})
};
