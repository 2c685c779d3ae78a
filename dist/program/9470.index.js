"use strict";
exports.id = 9470;
exports.ids = [9470];
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
