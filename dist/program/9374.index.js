"use strict";
exports.id = 9374;
exports.ids = [9374];
exports.modules = {
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
	1851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => formatPlan });
		var _shared_core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5648);
		var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7340);
		function formatPlan({ promotion, decisions, workflows }, screen) {
			let trees = [...decisions].map(([track, decision]) => {
				let released = promotion.released.find(({ release }) => release.track.name === track);
				if (released) return releaseTree(released, decision, workflows.get(track) ?? [], screen);
				return {
					text: `${track}  no release: ${promotion.nothingNew.find((each) => each.track.name === track)?.reason ?? decision.reason}`,
					paint: screen.paint.dim
				};
			});
			return (0, _tree_js__WEBPACK_IMPORTED_MODULE_1__.q)(trees, screen);
		}
		function releaseTree({ release, files, commit }, { commits, files: deciding }, workflows, screen) {
			let { track, from, tag, reason, promotedFrom } = release;
			let { green, bold } = screen.paint;
			let place = promotedFrom === void 0 && files.length > 0 ? "a bump commit" : commit.slice(0, 7);
			return {
				text: `${track.name}  ${(0, _shared_core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(from)} → ${tag}`,
				paint: (text) => bold(green(text)),
				below: [
					{
						text: `why: ${reason}`,
						below: (0, _commits_js__WEBPACK_IMPORTED_MODULE_2__.w)(commits, screen, deciding)
					},
					files.length === 0 ? { text: `edits no file: the tag goes on ${place}` } : {
						text: "edits, in a bump commit",
						below: files.map((path) => ({ text: path }))
					},
					startBranch(track.releaseWorkflow, workflows, screen)
				]
			};
		}
		function startBranch(named, fired, { paint }) {
			let pushed = fired.length > 0 ? fired.join(", ") : "no workflow";
			if (named === void 0 || fired.includes(named)) return {
				text: `starts ${pushed}`,
				...fired.length !== 1 && { paint: paint.yellow }
			};
			return {
				text: `starts ${named} by workflow_dispatch alone: its push starts ${pushed}`,
				paint: paint.yellow
			};
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
			if (action === "check-invariants") return "release-tracks status";
			let pairs = written.split(" ").filter(Boolean);
			let inputs = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
			return [
				"release-tracks",
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
			return shellLine(shellCommand("gh", "release", "download", tag, "-D", folder, "--clobber"), shellCommand("release-tracks", ...words));
		}
		function onBranch(branch, ...commands) {
			return shellLine("git fetch --tags origin", shellCommand("git", "switch", "--detach", `refs/remotes/origin/${branch}`), ...commands, shellCommand("git", "push", "origin", `HEAD:refs/heads/${branch}`));
		}
	}),
	547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bv: () => blocks,
			Cr: () => bold,
			DV: () => codeBlock,
			FV: () => escapeMarkdown,
			R_: () => heading,
			aY: () => code,
			k9: () => linkMarkdown,
			nf: () => link,
			p_: () => list,
			tp: () => table
		});
		var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
		let WORD = /[\w.\-/:@#%+~=?]+/g;
		let PUNCTUATION = /[!-/:-@[-`{-~]/g;
		let TURNS_INTO_A_LINK = /@|#\d|\bGH-\d|:\/\/|www\.|\b[\da-f]{7,40}\b/i;
		function escapeMarkdown(text) {
			return escapeLineEnds(escapeAround((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text).replace(/\s+/g, " ").trim()));
		}
		function code(text) {
			let line = (0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text);
			if (line.includes("|")) return `<code>${line.replace(PUNCTUATION, entity)}</code>`;
			return line && codeSpan(line);
		}
		function link(text, url) {
			let label = escapePunctuation((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text).replace(/\s+/g, " ").trim());
			return isWebAddress(url) ? linkMarkdown(label, url) : escapeMarkdown(text);
		}
		function linkMarkdown(markdown, url) {
			return isWebAddress(url) ? `[${markdown}](${escapeUrl(url)})` : markdown;
		}
		function bold(text) {
			let inner = escapeMarkdown(text);
			return inner && `**${inner}**`;
		}
		function heading(level, text) {
			return `${"#".repeat(level)} ${escapeMarkdown(text)}`;
		}
		function list(entries) {
			return entries.map((entry) => `- ${joinLines(entry)}`).join("\n");
		}
		function table(head, rows) {
			let width = Math.max(head.length, ...rows.map((row) => row.length));
			let columns = Array.from({ length: width }, (_, column) => column);
			let line = (cells) => `| ${columns.map((column) => cell(cells[column] ?? "")).join(" | ")} |`;
			return [
				line(head),
				`|${" --- |".repeat(width)}`,
				...rows.map(line)
			].join("\n");
		}
		function blocks(...parts) {
			return parts.filter(Boolean).join("\n\n");
		}
		function codeBlock(text, language = "") {
			let fence = "`".repeat(Math.max(3, longestRun(text) + 1));
			return `${fence}${language}\n${text.replace(/\r\n?/g, "\n").replace(/\n$/, "")}\n${fence}`;
		}
		function cell(markdown) {
			return joinLines(markdown).replaceAll("|", "&#124;");
		}
		function joinLines(markdown) {
			return markdown.replace(/\s*[\r\n]+\s*/g, " ");
		}
		function escapeAround(line) {
			let escaped = "";
			let end = 0;
			for (let { 0: word, index } of line.matchAll(WORD)) {
				if (!TURNS_INTO_A_LINK.test(word)) continue;
				escaped += escapePunctuation(line.slice(end, index)) + codeSpan(word);
				end = index + word.length;
			}
			return escaped + escapePunctuation(line.slice(end));
		}
		function escapePunctuation(line) {
			return line.replace(/[&<>|]/g, entity).replace(/[\\`*[\]~$]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`);
		}
		function escapeLineEnds(line) {
			return line.replace(/^[#+=:-]/, (character) => `\\${character}`).replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/(?<!\\)#$/, "\\#");
		}
		function codeSpan(line) {
			let fence = "`".repeat(longestRun(line) + 1);
			let touches = line.startsWith("`") || line.endsWith("`");
			let loses = line.startsWith(" ") && line.endsWith(" ") && line.trim() !== "";
			return touches || loses ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
		}
		function longestRun(text) {
			return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
		}
		let NAMED = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		function entity(character) {
			return NAMED[character] ?? `&#${character.codePointAt(0)};`;
		}
		function isWebAddress(url) {
			return /^https?:\/\//i.test(url);
		}
		function escapeUrl(url) {
			return url.toWellFormed().replace(/[^\w.~:/?#@!$&'*+,;=%-]/gu, (character) => character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character)).replaceAll("&", "&amp;");
		}
	}),
	883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => oneLine });
		function oneLine(text) {
			return text.toWellFormed().replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
		}
	}),
	6138: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K5: () => describeDecision,
			lv: () => describeDetection,
			m5: () => detectionOutputs,
			s3: () => detectionSummary
		});
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		function describeDetection({ tracks, channel, decisions }) {
			let report = Object.fromEntries([...decisions].map(([name, decision]) => [name, describeDecision(decision)]));
			return {
				tracks: tracks.map(({ name }) => name),
				channel,
				report
			};
		}
		function detectionOutputs(config, detection) {
			let { tracks: names, channel, report } = describeDetection(detection);
			return {
				tracks: JSON.stringify(names),
				any: String(names.length > 0),
				channel,
				"only-own": String(detection.onlyOwn ?? ""),
				matrix: JSON.stringify({ include: names.map((track) => ({ track })) }),
				report: JSON.stringify(report),
				...Object.fromEntries(config.tracks.map(({ name }) => [name, String(names.includes(name))]))
			};
		}
		function describeDecision({ changed, base, commits, files, reason }) {
			return {
				changed,
				base: base ?? null,
				reason,
				commits: commits.slice(0, 100).map(({ sha, subject }) => ({
					sha,
					subject: subject.slice(0, 200)
				})),
				files: files.slice(0, 100),
				"commit-count": commits.length,
				"file-count": files.length
			};
		}
		function detectionSummary(config, { tracks, channel, decisions }) {
			let rows = config.tracks.flatMap(({ name }) => {
				let decision = decisions.get(name);
				if (!decision) return [];
				let answer = tracks.some((track) => track.name === name) ? "**yes**" : "no";
				return [[
					(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name),
					answer,
					decision.base === void 0 ? "" : (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(decision.base),
					(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(decision.reason)
				]];
			});
			let title = tracks.length > 0 && channel !== "" ? `Tracks to release on ${channel}` : "Tracks to release";
			let body = rows.length > 0 ? (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([
				"Track",
				"Release",
				"Since",
				"Why"
			], rows) : "There is nothing to look at.";
			return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, title), body);
		}
	}),
	9311: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => detectTracks });
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4229);
		var _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5514);
		var _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2994);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _history_own_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2392);
		var _history_spans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7100);
		var _history_track_decisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(740);
		var _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3439);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(322);
		var _tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8617);
		async function detectTracks(inputs, run, among = run.config.tracks) {
			let { config, context, log } = run;
			let channel = chooseDetectChannel(inputs.channel, config, context);
			let since = chooseSince(inputs.since);
			if (inputs.track !== "") {
				let tracks = (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_8__.mu)(config, inputs.track, "track");
				for (let { name } of tracks) log.info(`${name}: asked for by name`);
				return {
					tracks,
					channel,
					decisions: new Map(tracks.map(({ name }) => [name, ASKED]))
				};
			}
			let decided = await decideTracks({
				...inputs,
				channel,
				since,
				tracks: among
			}, run);
			let { decisions } = decided;
			for (let [name, { reason }] of decisions) log.info(`${name}: ${reason}`);
			let tracks = among.filter(({ name }) => decisions.get(name)?.changed);
			if (channel === "" && isPushToNext(context, config) && config.autoChannel === !1) {
				log.info("auto-channel is false: a push cuts nothing");
				return {
					tracks: [],
					channel,
					...decided
				};
			}
			return {
				tracks,
				channel,
				...decided
			};
		}
		let ASKED = {
			changed: !0,
			base: void 0,
			commits: [],
			files: [],
			reason: "asked for by name"
		};
		function chooseDetectChannel(text, config, context) {
			if (text !== "") return (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_8__.Pu)(config, text);
			return isPushToNext(context, config) && config.autoChannel || "";
		}
		function isPushTo({ eventName, ref }, branch) {
			return eventName === "push" && ref === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.Mi)(branch);
		}
		function isPushToNext(context, { branches }) {
			return isPushTo(context, branches.next) || context.eventName === "push" && context.ref === "";
		}
		async function decideTracks(question, run) {
			let { config, context, repository } = run;
			let { base, since, tracks } = question;
			if (context.push?.deleted && question.head === "") return { decisions: new Map() };
			let head = question.head === "" ? await eventHead(context, repository) : await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.WL)(repository, question.head, "head");
			let onLive = isPushTo(context, config.branches.live) && config.branches.live !== config.branches.next;
			let compiling = (0, _tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_9__.M)(repository, tracks, head);
			if (base !== "" || since === "push" || onLive && context.push) {
				let [span, matchers] = await Promise.all([pushSpan(base, head, run), compiling]);
				let pathsOf = (track) => matchers.get(track.name);
				let [decisions, onlyOwn] = await Promise.all([onLive ? tracks.map((track) => (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.wc)(span, pathsOf(track), track)) : decideEach(pathsOf, {
					tracks,
					span
				}, run), span.commits.length > 0 && (0, _history_own_check_js__WEBPACK_IMPORTED_MODULE_4__.V)(span.commits, run)]);
				return {
					decisions: byName(tracks, decisions),
					head,
					onlyOwn
				};
			}
			return {
				decisions: byName(tracks, await decideFromTags({
					...question,
					head
				}, compiling, run)),
				head
			};
		}
		async function decideEach(pathsOf, { tracks, span }, project) {
			let asked = tracks.map((track) => ({
				track,
				span
			}));
			return (await (0, _history_track_decisions_js__WEBPACK_IMPORTED_MODULE_6__.Y)(pathsOf, asked, project)).map(({ decision }) => decision);
		}
		function byName(tracks, decisions) {
			return new Map(tracks.map(({ name }, index) => [name, decisions[index]]));
		}
		function chooseSince(text) {
			if (text === "" || text === "last-tag") return "last-tag";
			if (text === "push") return "push";
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("input-invalid", `since: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text)} is no starting point.`, "Give last-tag or push.");
		}
		async function eventHead({ push, sha, eventName, proposal }, repository) {
			let wanted = push?.after || eventName === "pull_request_target" && proposal?.head || sha;
			return wanted === "" || wanted === repository.head ? repository.head : (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.WL)(repository, wanted, "GITHUB_SHA");
		}
		async function decideFromTags(question, compiling, run) {
			let { config, context: { push }, repository } = run;
			let [{ tags, local }, matchers] = await Promise.all([placeLastTags(config, question, repository), compiling]);
			let { head, tracks } = question;
			let ranges = [...tags.values()].flatMap((placed) => (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.Tk)(head, placed));
			let depth = push && push.commitCount + 2;
			!local && ranges.length > 0 && await repository.ensure(ranges, [], depth);
			let pathsOf = (track) => matchers.get(track.name);
			let questions = tracks.map((track) => ({
				track,
				tags: tags.get(track.name) ?? [],
				isEnough: ({ decision }) => decision.changed
			}));
			return (await (0, _history_track_decisions_js__WEBPACK_IMPORTED_MODULE_6__.U)(head, pathsOf, questions, run)).map(({ decision }) => decision);
		}
		async function placeLastTags(config, { channel, head, tracks }, repository) {
			let held = (tags) => (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_1__.V9)(tags, channel || (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_1__.DV)(config), config.channels);
			let searches = await Promise.all(tracks.map((track) => searchLast(track, repository)));
			let names = repository.complete && head === repository.head ? await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_7__.IH)(repository, searches) : [];
			let last = new Map(tracks.map((track) => [track.name, held((0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(track, names))]));
			if ([...last.values()].some((tags) => tags.length === 0)) return {
				tags: await placeOnRemote(searches, held, repository),
				local: !1
			};
			let flat = [...last].flatMap(([track, tags]) => tags.map((tag) => ({
				track,
				tag
			})));
			let commits = await repository.resolve(flat.map(({ tag }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.y6)(tag.name)));
			let placed = new Map(tracks.map(({ name }) => [name, []]));
			flat.forEach(({ track, tag }, index) => {
				let commit = commits[index];
				commit !== void 0 && placed.get(track)?.push({
					...tag,
					commit
				});
			});
			return {
				tags: placed,
				local: !0
			};
		}
		async function searchLast(track, repository) {
			return {
				track,
				from: await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_7__._)(repository, track),
				isEnough: (tags) => tags.some(({ version }) => !version.prerelease)
			};
		}
		async function placeOnRemote(searches, held, repository) {
			let refs = await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_7__.hH)(repository, searches);
			let commits = new Map(refs.map(({ name, commit }) => [(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.Fk)(name), commit]));
			return new Map(searches.map(({ track }) => {
				let last = held((0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(track, commits.keys()));
				return [track.name, last.map((tag) => ({
					...tag,
					commit: commits.get(tag.name)
				}))];
			}));
		}
		async function pushSpan(base, head, run) {
			let { context, repository } = run;
			let before = base === "" ? await arriveAtBefore(head, context, repository) : await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.WL)(repository, base, "base");
			let from = before ?? await otherBranch(run);
			let arrived = base === "" && before !== void 0;
			let ways = [{
				tip: head,
				not: [from]
			}, {
				tip: from,
				not: [head]
			}];
			!repository.complete && !arrived && await repository.ensure(ways);
			let [start, end] = await repository.ensureCommits([from, head]);
			!repository.complete && arrived && !await repository.isAncestor(start, end) && await repository.ensure(ways);
			return (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.Jr)(repository, start, end, base || (before ?? from).slice(0, 7));
		}
		async function arriveAtBefore(head, context, repository) {
			let { push, proposal } = context;
			let before = proposal?.base ?? push?.before ?? "";
			if (/^0*$/.test(before)) return;
			if (repository.complete && await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.fq)(repository, before) === void 0) return;
			try {
				repository.complete || await repository.ensure([{
					tip: head,
					not: [before]
				}], [], push && push.commitCount + 1);
				return proposal ? laidUpon(head, proposal, repository) : before;
			} catch (error) {
				if (error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.ag && error.code === "not-on-remote") return;
				throw error;
			}
		}
		async function laidUpon(head, proposal, repository) {
			let [tip, base] = await repository.ensureCommits([head, proposal.base]);
			let { parents = [] } = (await repository.log({
				tip,
				not: [base]
			})).find(({ sha }) => sha === head) ?? {};
			let other = parents.filter((parent) => parent !== proposal.head);
			return parents.length === 2 && other.length === 1 && other[0] || proposal.base;
		}
		async function otherBranch({ config, context, repository }) {
			let { live, next } = config.branches;
			let branch = context.ref === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.Mi)(live) ? next : live;
			let commit = await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.fq)(repository, `refs/heads/${branch}`);
			if (commit !== void 0) return commit;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("no-base", `There is nothing to compare this push with: it tells no earlier commit, and the remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(branch)}.`, "Give the base input, or use since: last-tag.");
		}
	}),
	9369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H5: () => explainPromotion,
			MO: () => describeReleases,
			_k: () => planReleases
		});
		var _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _detect_detection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9311);
		var _detect_detection_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6138);
		var _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3754);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(322);
		var _promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3344);
		var _promotion_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1911);
		var _promotion_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2188);
		var _tag_workflows_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4930);
		async function planReleases({ channel, tracks }, run) {
			let { config } = run;
			let asked = tracks === "" ? config.tracks : (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_5__.mu)(config, tracks, "track");
			let isPush = channel === "";
			let detected = await detectOnNext(asked, run);
			let promotion = await planPromotion((isPush ? asked.filter(({ name }) => detected.get(name)?.changed) : asked).map(({ name }) => name), isPush ? (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.DV)(config) : channel, run);
			let { decisions, workflows } = await explainPromotion(promotion, run, detected);
			let all = asked.map(({ name }) => [name, decisions.get(name) ?? detected.get(name)]);
			return {
				promotion,
				decisions: new Map(all),
				workflows
			};
		}
		async function detectOnNext(tracks, run) {
			try {
				return await detectUpTo(`refs/heads/${run.config.branches.next}`, tracks, run);
			} catch (error) {
				throw error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag && error.code === "commit-unknown" ? (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_4__.G0)(run.config) : error;
			}
		}
		async function detectUpTo(head, tracks, run) {
			return (await (0, _detect_detection_js__WEBPACK_IMPORTED_MODULE_2__.k)({
				track: "",
				channel: "",
				since: "",
				base: "",
				head
			}, run, tracks)).decisions;
		}
		function planPromotion(tracks, channel, run) {
			return (0, _promotion_js__WEBPACK_IMPORTED_MODULE_6__.p)((0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_8__.vD)(run.config, {
				bump: "",
				sha: "",
				n: "",
				version: "",
				trailers: "",
				dryRun: !0,
				force: !1,
				tracks: JSON.stringify(tracks),
				channel
			}), run);
		}
		async function explainPromotion(promotion, run, detected) {
			let { released, nothingNew, target } = promotion;
			let isFirst = released.some(({ release }) => release.decision.base === void 0);
			let decided = [...released.map(({ release }) => release), ...nothingNew];
			let undecided = decided.filter(({ decision }) => decision.base === void 0).map(({ track }) => track);
			let since = detected ?? (isFirst ? await detectUpTo(target, undecided, run) : new Map());
			let decisions = run.config.tracks.flatMap(({ name }) => {
				let own = decided.find(({ track }) => track.name === name)?.decision;
				return own ? [[name, own.base === void 0 ? since.get(name) ?? own : own]] : [];
			});
			return {
				promotion,
				decisions: new Map(decisions),
				workflows: await findWorkflows(promotion, run)
			};
		}
		async function findWorkflows({ released, target }, run) {
			if (released.length === 0) return new Map();
			let [commit] = await run.repository.ensureCommits([target]);
			let { triggeredBy } = await (0, _tag_workflows_js__WEBPACK_IMPORTED_MODULE_9__.t)(run.repository, commit);
			return new Map(released.map(({ release }) => [release.track.name, triggeredBy(release.tag)]));
		}
		function describeReleases({ promotion, decisions, workflows }) {
			let { tracks, refs, channel, target } = (0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_7__.df)(promotion);
			return {
				channel,
				target,
				tracks: [...decisions].map(([track, decision]) => {
					let release = tracks.find((each) => each.track === track);
					let left = promotion.nothingNew.find((each) => each.track.name === track);
					return {
						track,
						reason: release?.reason ?? left?.reason ?? decision.reason,
						release: release ? {
							...release,
							workflows: workflows.get(track) ?? []
						} : null,
						why: (0, _detect_detection_report_js__WEBPACK_IMPORTED_MODULE_3__.K5)(decision)
					};
				}),
				refs
			};
		}
	})
};
