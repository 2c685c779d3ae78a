<<<<<<< HEAD:dist/cli/447.index.js
export const id = 447;
export const ids = [447];
export const modules = {
	3552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fw: () => withoutNames,
			dP: () => adviseRefusal,
			vu: () => isRefusal,
			wT: () => renameRef
		});
		var _invariants_mending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5654);
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
			return (0, _invariants_mending_js__WEBPACK_IMPORTED_MODULE_0__.Tg)((0, _invariants_mending_js__WEBPACK_IMPORTED_MODULE_0__.q$)("git", "fetch", "origin", `+${ref}:${ref}`), (0, _invariants_mending_js__WEBPACK_IMPORTED_MODULE_0__.q$)("git", "push", "--atomic", "origin", `${ref}:${ref}.old`, `:${ref}`));
		}
	}),
	5654: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
=======
"use strict";
exports.id = 215;
exports.ids = [215, 3313];
exports.modules = {
>>>>>>> 4a774d676ddf5cfb4d92891b58a37dbbe07c95b8:dist/program/215.index.js
	3446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J0: () => knownVersions,
			VU: () => planTrack,
			pe: () => isTrunk
		});
		var _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _tags_other_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3208);
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8003);
		var _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3740);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5566);
		function planTrack(facts, request) {
			let { track, tags, decision } = facts;
			let last = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_3__.fV)(tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.ts)(version) === request.channel));
			if (last && !decision.changed && !request.force) return {
				kind: "nothing-new",
				track,
				tag: last.name,
				decision,
				reason: `nothing new since ${last.name}: ${decision.reason}`
			};
			return planRelease(facts, request, last);
		}
		function knownVersions({ track: { tag }, tags, others = _tags_other_tags_js__WEBPACK_IMPORTED_MODULE_1__.I, published, later = [], fromFiles }) {
			let isLeftOut = (version) => (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(tag, (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__._3)(tag, version));
			return {
				seen: [...[...tags, ...others.foreign].map(({ version }) => version), ...published.filter((version) => !isLeftOut(version))],
				later,
				foreign: others.foreign.map(({ semVer }) => semVer),
				taken: [...others.ignored, ...published.filter(isLeftOut)],
				fromFiles
			};
		}
		function planRelease(facts, request, last) {
			let { track, tags, decision, bump } = facts;
			let known = knownVersions(facts);
			let { channel, n } = request;
			let version = request.version ? (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__.vd)(request.version, {
				...known,
				channel
			}) : (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__.yU)({
				...known,
				channel,
				bump,
				n
			});
			let promoted = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_3__.fV)(tags.filter(({ commit, version: lower }) => commit === request.target && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.bm)(lower, version) === 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.Zy)(lower, version) < 0));
			let forced = request.force && !decision.changed && last ? `forced, though there is nothing new since ${last.name}` : void 0;
			return {
				kind: "release",
				track,
				from: (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__.YO)(known),
				version,
				tag: (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__._3)(track.tag, version),
				fileVersion: track.versionStyle === "core" ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.rT)(version) : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.qh)(version),
				promotedFrom: promoted?.name,
				targetTaken: tags.some((tag) => tag.commit === request.target && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.ts)(tag.version) === request.channel),
				trailers: releaseTrailers(track.name, request, promoted?.name),
				decision,
				reason: forced ?? (promoted ? `promotes ${promoted.name}` : decision.reason)
			};
		}
		function releaseTrailers(track, { channel, trailers }, promotedFrom) {
			return [
				{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.track,
					value: track
				},
				{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.channel,
					value: channel
				},
				...promotedFrom === void 0 ? [] : [{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom,
					value: promotedFrom
				}],
				...trailers
			];
		}
		function isTrunk({ branches }) {
			return branches.live === branches.next;
		}
	}),
	3208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => NO_OTHERS,
			U: () => otherTags
		});
		var _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		let NO_OTHERS = {
			foreign: [],
			lookalikes: [],
			ignored: []
		};
		function otherTags(track, tracks, tags) {
			let found = {
				foreign: [],
				lookalikes: [],
				ignored: []
			};
			for (let { name, commit } of tags) {
				let text = (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(track.tag, name);
				if (text === void 0 || !/^\d/.test(text)) continue;
				let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);
				if ((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(track.tag, name)) {
					version && found.ignored.push(version);
					continue;
				}
				if (version || tracks.some(({ tag }) => (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__._f)(tag, name))) continue;
				let semVer = (0, _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__.IX)(text);
				semVer ? found.foreign.push({
					name,
					commit,
					semVer,
					version: asVersion(semVer, text)
				}) : found.lookalikes.push(...lookalike(name, text));
			}
			return found;
		}
		function asVersion({ major, minor, patch, prerelease }, written) {
			let core = {
				major,
				minor,
				patch,
				written
			};
			return prerelease.length > 0 ? {
				...core,
				prerelease: {
					channel: "",
					n: 0
				}
			} : core;
		}
		function lookalike(name, text) {
			let found = /^(\d{1,15})\.(\d{1,15})(?:\.(\d{1,15}))?/.exec(text);
			if (!found) return [];
			let [major, minor, patch] = [
				Number(found[1]),
				Number(found[2]),
				Number(found[3] ?? 0)
			];
			return [{
				name,
				core: {
					major,
					minor,
					patch
				}
			}];
		}
	}),
	3740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YO: () => currentVersion,
			vd: () => chosenVersion,
			xl: () => raise,
			yU: () => nextVersion
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
		var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		function currentVersion({ seen, later = [], fromFiles }) {
			return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(notLater({
				seen,
				later
			})) ?? fromFiles;
		}
		function notLater({ seen, later = [] }) {
			return seen.filter((version) => !later.some((each) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(each, version) === 0));
		}
		function lastLive({ seen }) {
			return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(seen.filter((version) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(version) === _version_js__WEBPACK_IMPORTED_MODULE_2__.L8));
		}
		function nextVersion(request) {
			let core = nextCore(request);
			for (;;) {
				let version = checkCountable(versionIn(core, request));
				if (!isTaken(version, request) && !foreignAbove(version, request)) return version;
				core = {
					...core,
					patch: core.patch + 1
				};
			}
		}
		function chosenVersion(version, request) {
			let { seen, channel, foreign = [] } = request;
			let text = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version);
			let isSame = (other) => (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(other, (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.GG)(version)) === 0;
			if (isTaken(version, request) || [...seen.map(_semver_js__WEBPACK_IMPORTED_MODULE_1__.GG), ...foreign].some(isSame)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-taken", `version: ${text} exists already.`, "Give one that never was: no version is given twice.");
			let rivals = notLater(request).filter((other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(other) === channel || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(other) === _version_js__WEBPACK_IMPORTED_MODULE_2__.L8);
			let lead = foreignAbove(version, request);
			let above = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)([lastLive(request), ...rivals].filter((other) => other !== void 0));
			if (!lead && (!above || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(version, above) > 0)) return version;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-behind", `version: ${text} is not above ${lead ?? (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(above)}, and versions never go back.`, "Give one above it. A tag that was made by mistake is left out by `ignore-tags` in the configuration.");
		}
		function versionIn(core, { seen, taken = [], fromFiles, channel, n: wished }) {
			if (channel === _version_js__WEBPACK_IMPORTED_MODULE_2__.L8) return core;
			let all = [
				...seen,
				...taken,
				fromFiles
			].filter((version) => isOf(version, core, channel));
			let highestN = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(all)?.prerelease?.n ?? 0;
			let n = wished ?? highestN + 1;
			if (n <= highestN) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("n-taken", `n: ${n} is not ahead of ${(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)({
				...core,
				prerelease: {
					channel,
					n: highestN
				}
			})}, which exists.`, `Give ${highestN + 1} or more, or leave n out.`);
			return {
				...core,
				prerelease: {
					channel,
					n
				}
			};
		}
		function isTaken(version, { taken = [] }) {
			return taken.some((other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(other, version) === 0);
		}
		function foreignAbove(version, { foreign = [] }) {
			let own = (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.GG)(version);
			let above = foreign.find((other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(other, version) === 0 && (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(other, own) > 0);
			return above && [(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.rT)(above), ...above.prerelease.length > 0 ? [above.prerelease.join(".")] : []].join("-");
		}
		function checkCountable(version) {
			if ((0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ot)((0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version))) return version;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-limit", `The next version would be ${(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version)}, and numbers end at ${2 ** 53 - 1}.`, "Delete the tag with the huge number, or raise a number in front of it with bump.");
		}
		function nextCore(request) {
			let { bump } = request;
			let current = currentVersion(request);
			let last = lastLive(request);
			if (!last) return raise(current, bump);
			let asked = raise(last, bump);
			return current.prerelease && (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(current, asked) > 0 ? coreOf(current) : asked;
		}
		function raise(version, bump) {
			let { major, minor, patch, prerelease } = version;
			if (bump === "major") return prerelease && minor === 0 && patch === 0 ? coreOf(version) : {
				major: major + 1,
				minor: 0,
				patch: 0
			};
			if (bump === "minor") return prerelease && patch === 0 ? coreOf(version) : {
				major,
				minor: minor + 1,
				patch: 0
			};
			return prerelease ? coreOf(version) : {
				major,
				minor,
				patch: patch + 1
			};
		}
		function coreOf({ major, minor, patch }) {
			return {
				major,
				minor,
				patch
			};
		}
		function isOf(version, core, channel) {
			return version.prerelease?.channel === channel && (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(version, core) === 0;
		}
	}),
	8108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cg: () => compareSemVer,
			GG: () => semVerOf,
			IX: () => parseSemVer
		});
		var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		let NUMBER = "(0|[1-9]\\d{0,15})";
		let IDENTIFIER = "(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)";
		let GRAMMAR = RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
		function parseSemVer(text) {
			let found = GRAMMAR.exec(text);
			if (!found) return;
			let [major, minor, patch] = [
				Number(found[1]),
				Number(found[2]),
				Number(found[3])
			];
			if (![
				major,
				minor,
				patch
			].every(Number.isSafeInteger)) return;
			return {
				major,
				minor,
				patch,
				prerelease: found[4]?.split(".") ?? []
			};
		}
		function semVerOf({ major, minor, patch, prerelease }) {
			return {
				major,
				minor,
				patch,
				prerelease: prerelease ? [prerelease.channel, String(prerelease.n)] : []
			};
		}
		function compareSemVer(a, b) {
			let core = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.bm)(a, b);
			if (core !== 0) return core;
			if (a.prerelease.length === 0 || b.prerelease.length === 0) return Number(a.prerelease.length === 0) - Number(b.prerelease.length === 0);
			for (let [at, left] of a.prerelease.entries()) {
				let right = b.prerelease[at];
				if (right === void 0) return 1;
				let order = compareIdentifiers(left, right);
				if (order !== 0) return order;
			}
			return a.prerelease.length - b.prerelease.length;
		}
		function compareIdentifiers(a, b) {
			let [left, right] = [/^\d+$/.test(a), /^\d+$/.test(b)];
			if (left !== right) return left ? -1 : 1;
			if (left && a.length !== b.length) return a.length - b.length;
			return a === b ? 0 : a < b ? -1 : 1;
		}
	}),
	7730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K$: () => keepManifests,
			X9: () => MergeConflict,
			rc: () => mergeBranches
		});
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
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
			let changed = await repository.changedFiles(liveSide, commit, paths);
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
	1548: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => pushUntilLanded });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		let OPEN = {
			before: async () => void 0,
			after: () => void 0
		};
		async function pushUntilLanded({ repository, log }, attempt, gate = OPEN) {
			let broken = 0;
			let words = "";
			for (let count = 1; count <= 40 && broken < 5; count++) {
				let { result, updates } = await attempt();
				if (updates.length === 0) return result;
				await gate.before(result, updates);
				let outcome = await repository.push(updates);
				if (outcome.kind === "landed") return landed(result, gate);
				if (outcome.kind === "refused") {
					gate.after(!1);
					throw refused(outcome.words);
				}
				words = outcome.words;
				let isLost = outcome.kind === "lost-race";
				broken = isLost ? 0 : broken + 1;
				isLost || await waitForRemote(outcome, broken, log);
				if (await hasLanded(repository, updates)) return landed(result, gate);
				gate.after(!1);
				if (!isLost) continue;
				log.info("another push was faster: reading the remote again");
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(grow(50, 1.5, count));
			}
			throw lost(words, broken);
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
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(isPutOff ? grow(4e3, 2, broken - 1, 6e4) : grow(1e3, 2, broken - 1));
		}
		async function hasLanded(repository, updates) {
			let listed = await repository.remoteRefs(updates.map(({ ref }) => ref));
			let refs = new Map(listed.map((ref) => [ref.name, ref]));
			let tags = updates.filter(({ ref }) => ref.startsWith("refs/tags/"));
			if (tags.length > 0) return tags.every(({ ref, to }) => refs.get(ref)?.object === to);
			for (let update of updates) if (!await holds(repository, refs.get(update.ref), update)) return !1;
			return !0;
		}
		async function holds(repository, at, { from, to }) {
			if (at === void 0 || from === void 0 || at.commit === from) return at?.commit === to;
			if (at.commit === to) return !0;
			await repository.ensure([{
				tip: at.commit,
				not: [from]
			}]);
			return repository.isAncestor(to, at.commit);
		}
<<<<<<< HEAD:dist/cli/447.index.js
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
=======
>>>>>>> 4a774d676ddf5cfb4d92891b58a37dbbe07c95b8:dist/program/215.index.js
		function grow(first, factor, count, longest = 4e3) {
			return Math.min(longest, first * factor ** count) * (.3 + .7 * Math.random());
		}
		function lost(words, broken) {
			let how = broken === 0 ? "did not land in 40 attempts" : `broke off ${broken} times in a row`;
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("push-lost", `The push ${how}; nothing of it landed. The remote said: ${words}`, "Run again.");
		}
		function refused(words) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("push-refused", `The remote refused the push; nothing of it landed. It said: ${words}`, "In a workflow give the job `permissions: contents: write`, or a token that branch protection and rulesets let through. By hand you need to be let through yourself.");
		}
	}),
	3754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => nextMissing,
			c: () => readRemoteState
		});
		var _core_tags_other_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3208);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3439);
		async function readRemoteState(repository, config, searches) {
			let { live, next } = config.branches;
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_3__.hH)(repository, searches, [`refs/heads/${live}`, `refs/heads/${next}`]);
			let branch = (name) => refs.find((ref) => ref.name === `refs/heads/${name}`);
			let head = branch(next);
			if (!head) throw nextMissing(config);
			let tracks = searches.map(({ track }) => track);
			let named = refs.flatMap(({ name, commit }) => name.startsWith(_tag_search_js__WEBPACK_IMPORTED_MODULE_3__.gp) ? [{
				name: name.slice(_tag_search_js__WEBPACK_IMPORTED_MODULE_3__.gp.length),
				commit
			}] : []);
			let others = tracks.map((track) => [track.name, (0, _core_tags_other_tags_js__WEBPACK_IMPORTED_MODULE_0__.U)(track, config.tracks, named)]);
			return {
				live: branch(live),
				next: head,
				tags: sortTags(tracks, named),
				others: new Map(others),
				refs
			};
		}
		function nextMissing({ path, branches }) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("branch-missing", `The remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(branches.next)}, where pre-releases are cut.`, `Push one, or name another one under branches.next in ${path}.`);
		}
		function sortTags(tracks, named) {
			let tags = new Map(tracks.map(({ name }) => [name, []]));
			for (let { name, commit } of named) for (let track of tracks) {
				let found = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._f)(track.tag, name);
				found && tags.get(track.name)?.push({
					name,
					version: found.version,
					commit
				});
			}
			return tags;
		}
	}),
	2855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => decodeText });
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function decodeText(path, bytes) {
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", { file: path });
			}
		}
	}),
	3313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OG: () => editTrack,
			Ud: () => manifestPaths,
			ji: () => manifestPath,
			readCarriers: () => readCarriers,
			versionOfFiles: () => versionOfFiles,
			xE: () => readVersionTexts
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41);
		var _texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2855);
		async function readVersionTexts(repository, tracks, commit) {
			let versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
			let [rules, files] = await Promise.all([Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(1138),
				__webpack_require__.e(9605),
				__webpack_require__.e(8011),
				__webpack_require__.e(1314),
				__webpack_require__.e(4615),
				__webpack_require__.e(1203),
				__webpack_require__.e(9547)
			]).then(__webpack_require__.bind(__webpack_require__, 1203)), repository.readNamed(commit, (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.C)(versionFiles), (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.M)(versionFiles))]);
			return {
				files,
				texts: decodeFiles(files),
				rules
			};
		}
		async function readCarriers(repository, { versionFiles }, commit) {
			let paths = versionFiles.map(({ path }) => path);
			let loading = Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(3130)
			]).then(__webpack_require__.bind(__webpack_require__, 3130));
			let [rules, files] = await Promise.all([loading, repository.readFiles(commit, paths)]);
			return {
				texts: decodeFiles(files),
				rules
			};
		}
		function decodeFiles(files) {
			return new Map([...files].map(([path, { bytes }]) => [path, (0, _texts_js__WEBPACK_IMPORTED_MODULE_4__.g)(path, bytes)]));
		}
		function editTrack(track, { files, texts, rules }, version) {
			let edited = rules.editVersions(track.versionFiles, texts, version);
			for (let path of edited.keys()) requireFile(path, files.get(path)?.mode);
			let encoder = new TextEncoder();
			return {
				changed: [...edited].map(([path, text]) => ({
					path,
					mode: files.get(path)?.mode ?? "100644",
					bytes: encoder.encode(text)
				})),
				after: {
					files,
					texts: new Map([...texts, ...edited]),
					rules
				}
			};
		}
		function requireFile(path, mode) {
			if (mode === void 0 || mode.startsWith("100")) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file-link", "It is a link: a version written to it would replace where it leads.", "Name the file it leads to under version-files.", { file: path });
		}
		function versionOfFiles(track, { texts, rules }) {
			let problems = [];
			let own = track.versionFiles.filter((file) => !(0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__.WS)(file));
			let found = rules.currentVersions(own, texts).flatMap(({ path, version }) => {
				let read = readLoosely(version);
				read || problems.push(noVersion(path, version));
				return read ?? [];
			});
			if (problems.length > 0) throw new _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag("version-text", problems);
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(found) ?? {
				major: 0,
				minor: 0,
				patch: 0
			};
		}
		function noVersion(path, text) {
			return {
				message: `It says ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version of a track.`,
				fix: "Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: \"^v(.+)$\" }.",
				place: { file: path }
			};
		}
		function readLoosely(text) {
			let exact = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(text);
			if (exact) return exact;
			let core = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(text.split(/[-+]/, 1)[0] ?? "");
			return core && {
				...core,
				...text.includes("-") && { prerelease: {
					channel: "",
					n: 0
				} },
				written: text
			};
		}
		function manifestPaths(config, track) {
			if (!track.updater) return [];
			return [...config.channels, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.L8].map((channel) => manifestPath(track, channel));
		}
		function manifestPath({ updater }, channel) {
			return updater?.manifest.replace("{channel}", () => channel) ?? "";
		}
	})
};
