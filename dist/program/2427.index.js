"use strict";
exports.id = 2427;
exports.ids = [2427];
exports.modules = {
	8691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => changeOf });
		var _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5530);
		function changeOf(commit) {
			let subject = commit.subject.replace(/[\r\n]+/g, " ");
			let header = (0, _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__.Lx)(subject);
			return {
				commit,
				header,
				message: (0, _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__.SL)(`${header}\n\n${commit.body}`),
				pullRequest: commit.pullRequest ?? (0, _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__._n)(subject)
			};
		}
	}),
	9508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U7: () => originsQuery,
			aI: () => readOrigins,
			gR: () => withOrigins,
			wr: () => shownFirst,
			yT: () => COMMITS_PER_QUERY
		});
		var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8691);
		var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);
		let COMMITS_PER_QUERY = 100;
		let MOST_ENTRIES = 1500;
		function originsQuery(commits) {
			return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${commits.map((sha, index) => `c${index}: object(oid: "${requireId(sha)}") { ...origin }`).join("\n    ")}
  }
}
fragment origin on Commit {
  author { user { login } }
  associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { number merged } }
}`;
		}
		function requireId(sha) {
			if (!/^[0-9a-f]{40,64}$/.test(sha)) throw Error(`not an object id: ${sha}`);
			return sha;
		}
		function readOrigins(commits, { repository }) {
			return commits.flatMap((sha, index) => {
				let answer = repository?.[`c${index}`];
				if (!answer) return [];
				let login = answer.author?.user?.login;
				let pullRequest = answer.associatedPullRequests?.nodes?.find((node) => node?.merged)?.number;
				return [[sha, {
					...login && { login },
					...pullRequest && { pullRequest }
				}]];
			});
		}
		function withOrigins(commits, origins) {
			return commits.map((commit) => {
				let { login, pullRequest } = origins.get(commit.sha) ?? {};
				return {
					...commit,
					author: {
						...commit.author,
						...login && { login }
					},
					...pullRequest && { pullRequest }
				};
			});
		}
		function shownFirst(commits, format) {
			if (commits.length <= MOST_ENTRIES) return commits;
			if (format === "flat") return commits.slice(0, MOST_ENTRIES);
			return (0, _section_js__WEBPACK_IMPORTED_MODULE_1__.K)(commits.map(_change_js__WEBPACK_IMPORTED_MODULE_0__.C)).flatMap(({ changes }) => changes).slice(0, MOST_ENTRIES).map(({ commit }) => commit);
		}
	}),
	9520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => sectionsOf });
		var _text_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
		let BREAKING = "Breaking changes";
		let OTHER = "Other changes";
		let SECTIONS = [
			[BREAKING, []],
			["Features", ["feat", "feature"]],
			["Fixes", [
				"fix",
				"bugfix",
				"hotfix"
			]],
			["Security", ["security"]],
			["Performance", ["perf"]],
			["Reverts", ["revert"]],
			[OTHER, []],
			["Documentation", ["docs", "doc"]],
			["Maintenance", [
				"refactor",
				"style",
				"test",
				"tests",
				"build",
				"deps",
				"ci",
				"chore"
			]]
		];
		let TITLE_OF = new Map(SECTIONS.flatMap(([title, types]) => types.map((type) => [type, title])));
		function sectionsOf(changes) {
			let byTitle = (0, _text_group_js__WEBPACK_IMPORTED_MODULE_0__.$)(changes, titleOf);
			return SECTIONS.flatMap(([title, types]) => {
				let found = byTitle.get(title);
				return found ? [{
					title,
					saysType: title === BREAKING || types.length > 0,
					changes: found
				}] : [];
			});
		}
		function titleOf({ message }) {
			if (message.breaking !== void 0) return BREAKING;
			if (message.type === void 0) return message.subject.startsWith("Revert \"") ? "Reverts" : OTHER;
			return TITLE_OF.get(message.type) ?? OTHER;
		}
	}),
	5422: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => isTrunk });
		function isTrunk({ branches }) {
			return branches.live === branches.next;
		}
	}),
	5074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => checkTags,
			N: () => checkBranches
		});
		var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5422);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _text_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9547);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5997);
		function checkBranches({ config, hasLive, liveInNext }) {
			if (!hasLive || liveInNext || (0, _config_js__WEBPACK_IMPORTED_MODULE_4__.p)(config)) return [];
			let { live, next } = config.branches;
			return [{
				subject: live,
				message: `${live} has commits that ${next} has not, so it is no ancestor of it.`,
				command: "release-tracks sync --yes"
			}];
		}
		function checkTags(facts) {
			let { tags, liveInNext } = facts;
			let isHistory = overtakenOnes(tags);
			let misplaced = (0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(tags).filter((tag) => {
				let { version, onNext, onLive } = tag;
				return !(version.prerelease ? onNext || onLive && !liveInNext : onLive) && !isHistory(tag);
			});
			return [...(0, _text_group_js__WEBPACK_IMPORTED_MODULE_5__.$)(misplaced, (tag) => {
				let isWrong = tag.made === !1 || !tag.onNext && !(0, _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_3__.th)(tag);
				return [
					tag.track.name,
					(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(tag.version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.L8,
					tag.onNext,
					isWrong && tag.name
				].join(" ");
			}).values()].map((group) => {
				let [newest, ...others] = group.toSorted((one, other) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(other.version, one.version));
				return {
					subject: newest.name,
					...(0, _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_3__.jL)([newest, ...others], facts.config)
				};
			});
		}
		function overtakenOnes(tags) {
			let byTrack = (0, _text_group_js__WEBPACK_IMPORTED_MODULE_5__.$)(tags, ({ track }) => track);
			let highestOn = (isThere) => new Map([...byTrack].map(([track, own]) => [track, (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(own.filter(isThere))]));
			let onNext = highestOn((tag) => tag.onNext);
			let liveOnLive = highestOn((tag) => tag.onLive && !tag.version.prerelease);
			return ({ track, version, published }) => {
				if (version.prerelease && published === !1) return !1;
				let highest = (version.prerelease ? onNext : liveOnLive).get(track);
				return highest !== void 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(highest.version, version) > 0;
			};
		}
	}),
	8960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fB: () => fileVersion,
			kZ: () => checkVersionFiles,
			oA: () => newestTags
		});
		var _config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5422);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9470);
		var _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5997);
		function checkVersionFiles({ config, tags, files }) {
			return files.flatMap((file) => {
				let there = tags.filter(({ track, onLive, onNext }) => track === file.track && (file.role === "live" ? onLive : onNext));
				let newest = [...new Set([...newestTags(there), ...newestTags((0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(there))])];
				let [last] = newest;
				let isAdopted = last?.made === !1 && there.every(({ made }) => made !== !0);
				return last && !isAdopted ? checkFile(file, newest, last, config) : [];
			});
		}
		function newestTags(tags) {
			let highest = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags);
			if (!highest) return [];
			return [highest, ...[...(0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.J_)(tags).values()].filter((tag) => tag !== highest).filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.bm)(version, highest.version) === 0)];
		}
		function checkFile(file, newest, last, config) {
			let { track, carries } = file;
			let { path } = file.file;
			let branch = config.branches[file.role];
			let subject = `${branch}:${path}`;
			if ("problem" in carries) {
				let command = (0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.GO)(branch, (0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.q$)("git", "restore", `--source=refs/tags/${last.name}`, "--", path), (0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.q$)("git", "add", "--", path), (0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.q$)("git", "commit", "-m", `fix: restore ${path} from ${last.name}`, "--", path));
				return [{
					subject,
					message: `${subject} carries no version of ${track.name}: ${carries.problem}`,
					command
				}];
			}
			let wanted = [...new Set(newest.map(({ version }) => (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.Xs)(file.file, fileVersion(track, version))))];
			if (wanted.includes(carries.version)) return [];
			let names = newest.map(({ name }) => name).join(", ");
			let message = `${subject} says ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(carries.version)} where the newest tag of ${track.name} on ${branch}, ${names}, wants ${wanted.map(_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD).join(" or ")}.`;
			if (last.made === !1) return [{
				subject,
				...(0, _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_5__.fR)(last, message)
			}];
			let channel = file.role === "live" && !(0, _config_js__WEBPACK_IMPORTED_MODULE_7__.p)(config) ? _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8 : config.autoChannel || (config.channels[0] ?? _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8);
			return [{
				subject,
				message,
				command: (0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.FI)(track.name, channel)
			}];
		}
		function fileVersion({ versionStyle }, version) {
			return versionStyle === "core" ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.rT)(version) : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.qh)(version);
		}
	}),
	1637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			u: () => INVARIANTS,
			M: () => findViolations
		});
		var branch_rules = __webpack_require__(5074);
		var file_rules = __webpack_require__(8960);
		var tag_template = __webpack_require__(1429);
		var error = __webpack_require__(9530);
		var version = __webpack_require__(5566);
		var commands = __webpack_require__(9470);
		function checkManifests(facts) {
			return [...checkOffered(facts), ...checkNext(facts)];
		}
		function checkOffered(facts) {
			return facts.manifests.flatMap((manifest) => {
				let { holds, path } = manifest;
				if (holds === void 0) return checkMissing(manifest);
				if ("problem" in holds) return [{
					subject: path,
					message: `${path} cannot be read: ${holds.problem}`,
					command: takeBack(facts, path)
				}];
				return checkHeld(manifest, holds.version, facts);
			});
		}
		function checkNext({ config, liveInNext, changedOnNext }) {
			let { live, next } = config.branches;
			return (liveInNext ? changedOnNext : []).map((path) => ({
				subject: path,
				message: `${path} was changed on ${next}, and manifests change on ${live} alone.`,
				command: "release-tracks sync --yes"
			}));
		}
		function checkMissing(manifest) {
			let newest = manifest.releases?.newest;
			if (!newest) return [];
			return [behind(manifest, newest, `There is no ${manifest.path}, and ${newest.name} is published on ${manifest.channel}.`)];
		}
		function checkHeld(manifest, held, facts) {
			let { track, channel, path, releases } = manifest;
			let tag = (0, tag_template._3)(track.tag, held);
			let known = facts.tags.find(({ name }) => name === tag);
			let says = `${path} offers ${(0, version.qh)(held)}`;
			let newest = releases?.newest;
			if (known?.withdrawn) {
				let command = (0, commands.q$)("release-tracks", "withdraw", tag, "--yes");
				return [{
					subject: path,
					message: `${says}, which is withdrawn.`,
					command
				}];
			}
			if (level(facts, (0, version.ts)(held)) < level(facts, channel)) return [back(manifest, facts, `${says}, which is of a lower channel than ${channel}.`)];
			if (!known) return [back(manifest, facts, `${says}, and there is no tag ${(0, error.hD)(tag)}: it is ahead of what was released.`)];
			if (newest && (0, version.Zy)(held, newest.version) < 0) return [behind(manifest, newest, `${says}, and ${newest.name} is published on ${channel}.`)];
			if (releases && !releases.holdsPublished) {
				let command = (0, commands.q$)("gh", "release", "edit", tag, "--draft=false");
				return [{
					subject: path,
					message: `${says}, and ${tag} has no release, or only a draft.`,
					command
				}];
			}
			return [];
		}
		function level({ config }, channel) {
			let { channels } = config;
			return channels.includes(channel) || channel === version.L8 ? [...channels, version.L8].indexOf(channel) : channels.length - 1;
		}
		function behind({ track, path }, newest, message) {
			return {
				subject: path,
				message,
				command: track.releaseWorkflow === void 0 ? (0, commands.pm)(newest.name, !1) : (0, commands.q$)("gh", "workflow", "run", track.releaseWorkflow, "--ref", newest.name)
			};
		}
		function back(manifest, facts, message) {
			let newest = manifest.releases?.newest;
			let command = newest ? (0, commands.pm)(newest.name, !0) : takeBack(facts, manifest.path);
			return {
				subject: manifest.path,
				message,
				command
			};
		}
		function takeBack({ config }, path) {
			let file = (0, commands.ZL)(path);
			let restore = `git restore --source="$(git log -1 --format=%H -- ${file})^" --staged --worktree -- ${file}`;
			let commit = (0, commands.q$)("git", "commit", "-m", `fix: take back the last change of ${path}`, "--", path);
			return (0, commands.GO)(config.branches.live, restore, commit);
		}
		let INVARIANTS = [
			{
				name: "live-in-next",
				meaning: "live is an ancestor of next",
				check: branch_rules.N
			},
			{
				name: "tag-on-branch",
				meaning: "every tag sits on the branch of its channel",
				check: branch_rules.M
			},
			{
				name: "version-files",
				meaning: "version files match the newest tags",
				check: file_rules.kZ
			},
			{
				name: "manifests",
				meaning: "each channel's manifest matches its newest published tag",
				check: checkManifests
			}
		];
		function findViolations(facts) {
			let told = new Set();
			return INVARIANTS.flatMap(({ name, check }) => {
				let isNew = ({ command }) => !isDeletion(command) || !told.has(command);
				let found = check(facts).filter(isNew).map((finding) => ({
					rule: name,
					...finding
				}));
				for (let { command } of found) told.add(command);
				return found.length > 50 ? [...found.slice(0, 50), sumUp(name, found.length - 50)] : found;
			});
		}
		function isDeletion(command) {
			return command.startsWith("git push origin :refs/tags/");
		}
		function sumUp(rule, left) {
			let message = `${left} more are like those above: fix these and look again.`;
			return {
				rule,
				subject: `${left} more`,
				message,
				command: "release-tracks status"
			};
		}
	}),
	5997: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_R: () => deleteTag,
			fR: () => diagnoseHandMade,
			jL: () => diagnoseMisplaced,
			th: () => isOut
		});
		var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5422);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);
		function isOut({ version, published, made }) {
			return version.prerelease || made === !1 ? published === !0 : published !== !1;
		}
		function diagnoseMisplaced(group, config) {
			let [newest] = group;
			let { name, version, onNext, made } = newest;
			let { live, next } = config.branches;
			let branch = version.prerelease ? next : live;
			let cut = version.prerelease ? "pre-releases are" : "live is";
			let [it, its, is] = group.length === 1 ? [
				"it",
				"its tag stays",
				"It is"
			] : [
				"them",
				"their tags stay",
				"They are"
			];
			let message = group.length === 1 ? `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is on no commit of ${branch}, where ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version)} is cut.` : `The tags ${listNames(group)} are on no commit of ${branch}, where ${cut} cut.`;
			if (made === !1) return diagnoseHandMade(newest, message);
			if (onNext && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8 && !(0, _config_js__WEBPACK_IMPORTED_MODULE_2__.p)(config)) return {
				message: `${message} ${is} on ${next}: ${live} was not moved to ${it}.`,
				command: (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.Tg)((0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("git", "fetch", "origin", `refs/tags/${name}`), (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("git", "push", "origin", `FETCH_HEAD^{commit}:refs/heads/${live}`))
			};
			if (!isOut(newest)) return {
				message,
				command: deleteTag(name)
			};
			return {
				message: `${message} What is out stays out, so ${its}, too: ${branch} takes ${group.length === 1 ? "it" : "the newest"} in.`,
				command: (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.GO)(branch, (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("git", "merge", "--no-edit", `refs/tags/${name}`))
			};
		}
		function diagnoseHandMade(tag, message) {
			if (!isOut(tag)) return {
				message: `${message} It was made by hand: delete it.`,
				command: deleteTag(tag.name)
			};
			return {
				message: `${message} It was made by hand, and its release is public: withdraw it, so that nothing offers it.`,
				command: (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("release-tracks", "withdraw", tag.name, "--reason", "It was not released by the actions.", "--yes")
			};
		}
		function deleteTag(name) {
			return (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("git", "push", "origin", `:refs/tags/${name}`);
		}
		function listNames(group) {
			let named = group.slice(0, 5).map(({ name }) => (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name));
			let rest = group.length - named.length;
			return `${named.join(", ")}${rest > 0 ? ` and ${rest} older ${rest === 1 ? "one" : "ones"}` : ""}`;
		}
	}),
	1759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ET: () => closeDuplicate,
			RX: () => hasLabel,
			n6: () => describeIssue,
			nG: () => closeFixed,
			tl: () => MARKER,
			yO: () => describeViolations
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		var _invariants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1637);
		let MARKER = "<!-- release-tracks:invariants -->";
		let FIXED_MARKER = "<!-- release-tracks:invariants fixed -->";
		let DUPLICATE_MARKER = "<!-- release-tracks:invariants duplicate -->";
		function hasLabel(labels, name) {
			return labels.some((label) => label.toLowerCase() === name.toLowerCase());
		}
		function describeIssue(violations) {
			return {
				title: `${violations.length === 1 ? "A release invariant is" : `${violations.length} release invariants are`} broken`,
				body: (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(MARKER, "Found by check-invariants. This issue is kept up to date, and closed once all is well. Do not remove the first line of its text.", describeViolations(violations))
			};
		}
		function closeFixed() {
			return {
				reason: "completed",
				comment: (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(FIXED_MARKER, "All release invariants hold again."),
				marker: FIXED_MARKER
			};
		}
		function closeDuplicate(kept) {
			return {
				reason: "not_planned",
				comment: (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(DUPLICATE_MARKER, `Two runs opened an issue at once. #${kept} goes on.`),
				marker: DUPLICATE_MARKER
			};
		}
		function describeViolations(violations) {
			let parts = [];
			let length = 0;
			for (let [index, violation] of violations.entries()) {
				let { rule } = violation;
				let entry = describeViolation(violation);
				length += entry.length;
				if (length > 6e4) return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(...parts, `… and ${violations.length - index} more.`);
				rule !== violations[index - 1]?.rule && parts.push((0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(4, titleOf(rule)));
				parts.push(entry);
			}
			return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(...parts);
		}
		function titleOf(rule) {
			return `${rule}: ${_invariants_js__WEBPACK_IMPORTED_MODULE_1__.u.find(({ name }) => name === rule)?.meaning ?? ""}`;
		}
		function describeViolation({ subject, message, command }) {
			return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(`${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(subject)}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(message)}`, (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(command, "sh"));
		}
	}),
	1429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fg: () => tagsOf,
			KA: () => versionText,
			_3: () => formatTag,
			_f: () => matchTag,
			pi: () => isIgnored,
			sN: () => formatTemplate,
			wD: () => tagFolders
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		var _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		function formatTag({ prefix, suffix }, version) {
			return prefix + (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version) + suffix;
		}
		function formatTemplate({ prefix, suffix }) {
			return `${prefix}{version}${suffix}`;
		}
		function versionText({ prefix, suffix }, tag) {
			if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
			return tag.slice(prefix.length, tag.length - suffix.length);
		}
		function matchTag(template, tag) {
			let text = versionText(template, tag);
			let version = text === void 0 ? void 0 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(text);
			return version && !isIgnored(template, tag) ? {
				name: tag,
				version
			} : void 0;
		}
		function isIgnored({ ignores }, tag) {
			return ignores?.(tag) === !0;
		}
		function tagsOf(track, tags) {
			let names = [...tags];
			let found = [];
			for (let name of names) {
				let tag = matchTag(track.tag, name);
				tag && found.push(tag);
			}
			return (0, _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.ui)(found, (0, _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.x2)(names));
		}
		function tagFolders({ prefix }) {
			let parts = prefix.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
		}
	}),
	8003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J_: () => highestByChannel,
			ML: () => highestBelow,
			R: () => isNewestLive,
			fV: () => highestTag
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function highestTag(tags) {
			let best;
			for (let tag of tags) (!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			return best;
		}
		function highestByChannel(tags) {
			let best = new Map();
			for (let tag of tags) {
				let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version);
				let seen = best.get(channel);
				(!seen || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, seen.version) > 0) && best.set(channel, tag);
			}
			return best;
		}
		function highestBelow(tags, version) {
			let best;
			for (let tag of tags) {
				if ((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) >= 0) continue;
				(!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			}
			return best;
		}
		function isNewestLive(version, tags) {
			if (version.prerelease) return !1;
			for (let tag of tags) {
				let order = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version);
				if (tag.withdrawn ? order === 0 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8 && order > 0) return !1;
			}
			return !0;
		}
	}),
	8342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ix: () => offered,
			X: () => WITHDRAWN,
			dX: () => unmark,
			r4: () => isWithdrawn,
			ui: () => markWithdrawn,
			we: () => markerOf,
			x2: () => withdrawnNames
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		let WITHDRAWN = "withdrawn/";
		function markerOf(tag) {
			return WITHDRAWN + tag;
		}
		function withdrawnNames(names) {
			let found = new Set();
			for (let name of names) name.startsWith(WITHDRAWN) && found.add(name.slice(10));
			return found;
		}
		function markWithdrawn(tags, withdrawn) {
			if (withdrawn.size === 0) return [...tags];
			return tags.map((tag) => withdrawn.has(tag.name) ? {
				...tag,
				withdrawn: !0
			} : tag);
		}
		function unmark(tags, only) {
			return tags.map((tag) => {
				if (!tag.withdrawn || only !== void 0 && tag.name !== only) return tag;
				let { withdrawn: _, ...rest } = tag;
				return rest;
			});
		}
		function offered(tags) {
			return tags.filter(({ withdrawn }) => !withdrawn);
		}
		function isWithdrawn(version, tags) {
			return tags.some((tag) => tag.withdrawn === !0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) === 0);
		}
	}),
	1073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => openFences });
		let OPENING = /^ *(?<mark>`{3,}|~{3,})\s*(?<language>[\w+#.-]*)[^`]*$/;
		function openFences(lines) {
			let neverClosed = new Set();
			return (at) => {
				let { mark, language = "" } = OPENING.exec(lines[at] ?? "")?.groups ?? {};
				if (mark === void 0) return;
				let end = neverClosed.has(mark) ? lines.length : at + 1;
				for (; end < lines.length && !closes(lines[end], mark);) end++;
				end === lines.length && neverClosed.add(mark);
				return {
					language,
					end
				};
			};
		}
		function closes(line, mark) {
			let text = line.trim();
			return text.startsWith(mark) && text.replaceAll(mark.charAt(0), "") === "";
		}
	}),
	9547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => groupBy });
		function groupBy(values, keyOf) {
			let groups = new Map();
			for (let value of values) {
				let key = keyOf(value);
				let group = groups.get(key);
				group ? group.push(value) : groups.set(key, [value]);
			}
			return groups;
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
	5530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lx: () => withoutPullRequest,
			SL: () => parseConventional,
			_n: () => pullRequestOf
		});
		var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6858);
		var _text_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);
		let parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__.J({
			issuePrefixes: void 0,
			referenceActions: void 0,
			headerPattern: /^([a-z][\w-]*)(?:\(([^()]*)\))?!?:[ \t]+(\S.*)$/i,
			breakingHeaderPattern: /^([a-z][\w-]*)(?:\(([^()]*)\))?!:[ \t]+(\S.*)$/i,
			headerCorrespondence: [
				"type",
				"scope",
				"subject"
			],
			fieldPattern: /(?!)/
		});
		function parseConventional(message) {
			let text = message.trimStart();
			let end = text.indexOf("\n");
			let header = (end < 0 ? text : text.slice(0, end)).trimEnd();
			let start = header.slice(0, 300);
			let read = start === "" ? void 0 : parser.parse(start);
			let footers = end < 0 ? void 0 : breakingFooters(text.slice(end + 1));
			let breaking = footers?.filter(Boolean).join("\n\n") ?? read?.notes[0]?.text;
			let notes = footers && footers.length > 1 ? { notes: footers.filter(Boolean) } : {};
			if (!read?.type) return {
				type: void 0,
				scope: void 0,
				breaking,
				...notes,
				subject: header
			};
			return {
				type: read.type.toLowerCase(),
				scope: read.scope?.trim() || void 0,
				breaking,
				...notes,
				subject: `${read.subject}${header.slice(300)}`
			};
		}
		let BREAKING_FOOTER = /^BREAKING[ -]CHANGE:/;
		let FOOTER = /^[A-Za-z][\w-]*(?:: | #)/;
		function breakingFooters(body) {
			if (!body.includes("BREAKING")) return;
			let lines = body.split("\n").map((line) => line.trimEnd());
			let isSquash = lines.find((line) => line !== "")?.startsWith("* ") ?? !1;
			let isNextCommit = (at) => isSquash && lines[at - 1] === "" && /^(?:\* |-{9}$)/.test(lines[at]);
			let fenceAt = (0, _text_fence_js__WEBPACK_IMPORTED_MODULE_1__.F)(lines);
			let notes = [];
			let note;
			for (let at = 0; at < lines.length; at++) {
				let line = lines[at];
				if (BREAKING_FOOTER.test(line)) {
					note = [line.slice(16)];
					notes.push(note);
				} else if (FOOTER.test(line) || isNextCommit(at)) note = void 0;
				else if (note) {
					let end = fenceAt(at)?.end ?? at;
					let last = end < lines.length ? end : at;
					note.push(...lines.slice(at, last + 1));
					at = last;
				}
			}
			return notes.length > 0 ? notes.map((each) => each.join("\n").trim()) : void 0;
		}
		let SQUASHED = /\s*\(#([1-9]\d{0,9})\)\s*$/;
		let MERGED = /^Merge pull request #([1-9]\d{0,9})\b/;
		function pullRequestOf(subject) {
			let found = SQUASHED.exec(subject.trimEnd().slice(-20)) ?? MERGED.exec(subject);
			return found ? Number(found[1]) : void 0;
		}
		function withoutPullRequest(subject) {
			let text = subject.trim();
			let found = SQUASHED.exec(text.slice(-20));
			return found && text.slice(0, text.length - found[0].length).trimEnd() || text;
		}
	}),
	9797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eb: () => compilePattern,
			d7: () => inferVersionFile,
			WS: () => isRequirement,
			in: () => keySegments,
			Vw: () => tellingFiles,
			cD: () => writeEntry,
			TE: () => writeKey,
			Xs: () => writtenIn
		});
		var text_error = __webpack_require__(9530);
		let NAMED_FORMATS = [
			{
				ecosystem: "Rust",
				names: ["Cargo.toml"],
				format: "toml",
				key: "package.version",
				orKey: "workspace.package.version"
			},
			{
				ecosystem: "Tauri",
				names: ["tauri.conf.json"],
				format: "json",
				key: "version",
				orKey: "package.version"
			},
			{
				ecosystem: "Tauri",
				names: ["tauri.conf.json5"],
				format: "json5",
				key: "version",
				orKey: "package.version"
			},
			{
				ecosystem: "Tauri",
				names: ["Tauri.toml"],
				format: "toml",
				key: "version",
				orKey: "package.version"
			},
			{
				ecosystem: "JavaScript",
				names: ["package.json"],
				format: "json",
				key: "version"
			},
			{
				ecosystem: "Deno, JSR",
				names: [
					"deno.json",
					"deno.jsonc",
					"jsr.json",
					"jsr.jsonc"
				],
				format: "json",
				key: "version"
			},
			{
				ecosystem: "Python",
				names: ["pyproject.toml"],
				format: "toml",
				key: "project.version",
				orKey: "tool.poetry.version",
				rules: "pyproject"
			},
			{
				ecosystem: "Python",
				names: ["setup.py"],
				rules: "setup-py"
			},
			{
				ecosystem: "Python",
				names: ["setup.cfg"],
				rules: "setup-cfg"
			},
			{
				ecosystem: "Python",
				names: ["*.py"],
				rules: "python-module"
			},
			{
				ecosystem: "Maven",
				names: ["pom.xml"],
				rules: "maven"
			},
			{
				ecosystem: "Gradle, Android",
				names: ["build.gradle", "build.gradle.kts"],
				rules: "gradle"
			},
			{
				ecosystem: "Gradle, Android",
				names: ["gradle.properties"],
				rules: "gradle-properties"
			},
			{
				ecosystem: ".NET",
				names: [
					"*.csproj",
					"*.fsproj",
					"*.vbproj",
					"Directory.Build.props"
				],
				rules: "dotnet"
			},
			{
				ecosystem: "Dart, Flutter",
				names: ["pubspec.yaml", "pubspec.yml"],
				format: "yaml",
				key: "version",
				rules: "pubspec"
			},
			{
				ecosystem: "Helm",
				names: ["Chart.yaml"],
				format: "yaml",
				key: "version"
			},
			{
				ecosystem: "Elixir",
				names: ["mix.exs"],
				rules: "mix"
			},
			{
				ecosystem: "Ruby",
				names: ["*.gemspec"],
				rules: "gemspec"
			},
			{
				ecosystem: "Ruby",
				names: ["version.rb"],
				rules: "ruby-version"
			},
			{
				ecosystem: "PHP",
				names: ["composer.json"],
				format: "json",
				key: "version",
				rules: "composer"
			},
			{
				ecosystem: "Apple",
				names: ["Info.plist", "*-Info.plist"],
				rules: "info-plist"
			},
			{
				ecosystem: "Apple",
				names: ["project.pbxproj"],
				rules: "xcode-project"
			},
			{
				ecosystem: "CMake",
				names: ["CMakeLists.txt"],
				rules: "cmake"
			},
			{
				ecosystem: "Meson",
				names: ["meson.build"],
				rules: "meson"
			},
			{
				ecosystem: "Browser extension",
				names: ["manifest.json"],
				format: "json",
				key: "version",
				rules: "web-extension"
			},
			{
				ecosystem: "Snap",
				names: ["snapcraft.yaml"],
				format: "yaml",
				key: "version",
				rules: "snapcraft"
			}
		];
		function namedFormat(name) {
			return NAMED_FORMATS.find(({ names }) => names.some((known) => matches(known, name)));
		}
		function matches(known, name) {
			return known.startsWith("*") ? name.endsWith(known.slice(1)) && name.length >= known.length : known === name;
		}
		let FORMATS = new Map([
			["json", "json"],
			["jsonc", "json"],
			["json5", "json5"],
			["toml", "toml"],
			["yaml", "yaml"],
			["yml", "yaml"]
		]);
		function inferVersionFile(path, options = {}) {
			let { style, buildNumber, ...place } = options;
			if (style !== void 0 && LOCKED.has(path.slice(path.lastIndexOf("/") + 1))) throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has a version-style of its own, and locks and other packages repeat its version.`, "Set `version-style` for the whole track.");
			return {
				...inferPlace(path, place),
				...style !== void 0 && { style },
				...buildNumber !== void 0 && { buildNumber }
			};
		}
		let LOCKED = new Set([
			"Cargo.toml",
			"package.json",
			"pyproject.toml",
			"pom.xml"
		]);
		function inferPlace(path, { key, pattern, many, marker }) {
			let given = Object.entries({
				key,
				pattern,
				marker
			}).flatMap(([name, value]) => value === void 0 ? [] : name);
			if (given.length > 1) throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has a ${given.join(" and a ")}.`, "Keep the one that finds the version.");
			if (many && pattern === void 0) throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has a count and no pattern.`, "Add the `pattern`, or leave `count` out.");
			if (pattern !== void 0) return {
				kind: "pattern",
				path,
				pattern: checkPattern(pattern),
				...many && { many }
			};
			if (marker !== void 0) return {
				kind: "marker",
				path,
				marker
			};
			let name = path.slice(path.lastIndexOf("/") + 1);
			let known = namedFormat(name);
			let format = known?.format ?? FORMATS.get(extensionOf(name));
			if (key !== void 0) {
				if (format) return {
					kind: "keyed",
					path,
					format,
					key: checkKey(key)
				};
				let fix = `A key is read from ${[...FORMATS.keys()].join(", ")} files. Use \`pattern\` with one capture group here.`;
				throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has the key ${(0, text_error.hD)(key)}, and its format is not known.`, fix);
			}
			if (known?.rules && known.key === void 0) return {
				kind: "format",
				path,
				rules: known.rules
			};
			if (known?.format && known.key !== void 0) {
				let { format, key, orKey, rules } = known;
				return {
					kind: "keyed",
					path,
					format,
					key,
					...orKey !== void 0 && { orKey },
					...rules && { rules }
				};
			}
			return format ? {
				kind: "keyed",
				path,
				format,
				key: "version"
			} : {
				kind: "text",
				path
			};
		}
		function extensionOf(name) {
			return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
		}
		function compilePattern(pattern) {
			return new RegExp(pattern, "dgm");
		}
		function checkPattern(pattern) {
			let fix = "Put one pair of parentheses around the version: ^VERSION = \"(.+)\"$. Other groups are written (?:…).";
			let groups;
			try {
				groups = (RegExp(`(?:${compilePattern(pattern).source})|`).exec("")?.length ?? 1) - 1;
			} catch (error) {
				throw (0, text_error.V2)("version-pattern", `${(0, text_error.hD)(pattern)} is not a regular expression: ${(0, text_error.Z9)(error)}.`, fix);
			}
			if (groups === 1) return pattern;
			throw (0, text_error.V2)("version-pattern", `The pattern ${(0, text_error.hD)(pattern)} has ${groups} capture groups instead of one.`, fix);
		}
		function checkKey(key) {
			if (keySegments(key)) return key;
			throw (0, text_error.V2)("version-key", `${(0, text_error.hD)(key)} is not a key.`, "Names joined by dots, as in package.version or \"a.b\".version.");
		}
		let SEGMENT = /(?:"([^"]*)"|'([^']*)'|([^.'"\s][^.'"]*))(\.|$)/y;
		function keySegments(key) {
			let segments = [];
			SEGMENT.lastIndex = 0;
			for (let more = !0; more;) {
				let found = SEGMENT.exec(key);
				if (!found) return;
				segments.push(found[1] ?? found[2] ?? found[3]);
				more = found[4] === ".";
			}
			return segments;
		}
		function isRequirement(file) {
			return file.kind === "keyed" && (keySegments(file.key) ?? []).some((name) => /dependencies$/i.test(name));
		}
		function tellingFiles(files) {
			let own = files.filter((file) => !isRequirement(file));
			let whole = own.filter(({ style }) => style === void 0);
			return whole.length > 0 ? whole : own;
		}
		function writtenIn({ style }, version) {
			return style === "core" ? version.split(/[-+]/, 1)[0] : version;
		}
		function writeKey(segments) {
			return segments.map((name) => /^[\w@/-]+$/.test(name) ? name : name.includes("\"") ? `'${name}'` : `"${name}"`).join(".");
		}
		function writeEntry(path, segments) {
			let key = writeKey(segments);
			return `{ path: ${path}, key: ${/^[\w.-]+$/.test(key) ? key : JSON.stringify(key)} }`;
		}
	}),
	2427: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { GitHub: () => GitHub });
		var changelog_origins = __webpack_require__(9508);
		var text_error = __webpack_require__(9530);
		var promises_ = __webpack_require__(8500);
		var lib_proxy = __webpack_require__(7012);
		var dist_src = __webpack_require__(4730);
		var dist_bundle = __webpack_require__(3779);
		var plugin_retry_dist_bundle = __webpack_require__(9735);
		var plugin_throttling_dist_bundle = __webpack_require__(6856);
		var light = __webpack_require__(3251);
		var external_node_http_ = __webpack_require__(7067);
		var external_node_https_ = __webpack_require__(4708);
		var external_node_tls_ = __webpack_require__(1692);
		let DISPATCHER = Symbol.for("undici.globalDispatcher.1");
		function fetchThrough(proxy) {
			new Headers();
			let shared = globalThis[DISPATCHER];
			if (shared === void 0) throw (0, text_error.V2)("proxy-unsupported", `${(0, text_error.hD)(proxy.host)} is set as the proxy, and Node ${process.versions.node} cannot be told to use it.`, "Use Node 24.");
			let Agent = shared.constructor;
			let dispatcher = new Agent({ connect: (to, done) => connect(proxy, to, done) });
			return (input, init) => fetch(input, {
				...init,
				dispatcher
			});
		}
		function connect(proxy, { hostname, port, protocol, servername }, done) {
			let request = proxy.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
			let path = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
			let asked = request({
				hostname: proxy.hostname.replace(/^\[|\]$/g, ""),
				port: proxy.port,
				method: "CONNECT",
				path,
				headers: {
					host: path,
					...authorization(proxy)
				},
				agent: !1
			});
			asked.once("error", (error) => done(error, null));
			asked.once("connect", ({ statusCode }, socket) => {
				if (statusCode !== 200) {
					socket.destroy();
					done(Error(`the proxy ${proxy.host} answered ${statusCode} to a connection to ${path}`), null);
				} else protocol === "https:" ? proxy_fetch_secure(socket, servername || hostname, done) : done(null, socket);
			});
			asked.end();
		}
		function proxy_fetch_secure(socket, servername, done) {
			let secured = (0, external_node_tls_.connect)({
				socket,
				servername,
				ALPNProtocols: ["http/1.1"]
			});
			let fail = (error) => done(error, null);
			secured.once("error", fail);
			secured.once("secureConnect", () => {
				secured.off("error", fail);
				done(null, secured);
			});
		}
		function authorization({ username, password }) {
			if (username === "") return {};
			let words = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
			return { "proxy-authorization": `Basic ${Buffer.from(words).toString("base64")}` };
		}
		let FINAL = [
			400,
			401,
			403,
			404,
			410,
			413,
			422,
			429,
			451
		];
		function openClient(token, log, address = process.env.GITHUB_API_URL || "https://api.github.com") {
			let mayWait = limitPatience(log);
			let proxy = (0, lib_proxy.s)(new URL(address));
			let options = {
				auth: token,
				baseUrl: address,
				...proxy && { request: { fetch: fetchThrough(new URL(proxy.href)) } },
				retry: {
					retries: 4,
					doNotRetry: FINAL
				},
				throttle: {
					onRateLimit: mayWait("the rate limit"),
					onSecondaryRateLimit: mayWait("a secondary rate limit"),
					write: new light.Group({
						maxConcurrent: 4,
						minTime: 100
					})
				}
			};
			return new (dist_src.E.plugin(dist_bundle.ud, watchAttempts(log), plugin_retry_dist_bundle.L, plugin_throttling_dist_bundle.A))(options);
		}
		function limitPatience(log) {
			let waited = 0;
			return (limit) => (seconds, options, _client, waits) => {
				let { method, url, request } = options;
				let asked = `GitHub asks to wait ${seconds} s for ${limit} (${method} ${url})`;
				if (waits >= 5 || waited + seconds > (request.patience ?? 300)) {
					log.info(`${asked}: that is too long`);
					return !1;
				}
				waited += seconds;
				log.info(asked);
				return !0;
			};
		}
		function watchAttempts(log) {
			return ({ hook }) => {
				hook.before("request", (options) => {
					let { timeLimit = 6e4 } = options.request;
					options.request = {
						...options.request,
						signal: AbortSignal.timeout(timeLimit)
					};
				});
				hook.error("request", (error, options) => {
					isUnreachable(error) && (error.status = UNREACHABLE);
					let sent = error.request?.request;
					sent && (sent.retries = 0);
					let { method, url, request } = options;
					let count = request.retryCount ?? 0;
					isServersFault(error) && count < (request.retries ?? 4) && log.info(`${describeFault(error)} (${method} ${url}): trying again in ${(count + 1) ** 2} s`);
					throw error;
				});
			};
		}
		let UNREACHABLE = 0;
		function isUnreachable(error) {
			for (let cause = error; cause instanceof Error; cause = cause.cause) if ([
				"ENOTFOUND",
				"EAI_AGAIN",
				"ECONNREFUSED"
			].includes(cause.code ?? "")) return !0;
			return !1;
		}
		function isServersFault(error) {
			let status = error instanceof Error ? error.status : void 0;
			return typeof status == "number" && status >= 500;
		}
		function describeFault({ status, message }) {
			return status === 500 ? `the connection to GitHub failed, ${message}` : `GitHub answered ${status}`;
		}
		let ONCE = { retries: 0 };
		let BRIEFLY = {
			retries: 1,
			patience: 5,
			timeLimit: 15e3
		};
		let SETTLING = [2e3, 8e3];
		async function carryOutOnce(log, call, find) {
			for (let time of SETTLING) {
				try {
					return await call();
				} catch (error) {
					if (!isServersFault(error)) throw error;
					log.info(`${describeFault(error)}: looking in ${time / 1e3} s whether the call was carried out`);
				}
				await (0, promises_.setTimeout)(time);
				let found = await find();
				if (found !== void 0) return found;
			}
			return call();
		}
		async function orMissing(call) {
			try {
				return await call;
			} catch (error) {
				if (error.status === 404) return;
				throw error;
			}
		}
		var tracking_issue = __webpack_require__(1759);
		let TRUSTED = new Set([
			"OWNER",
			"MEMBER",
			"COLLABORATOR"
		]);
		class GitHubIssues {
			#client;
			#repository;
			#log;
			constructor(client, repository, log) {
				this.#client = client;
				this.#repository = repository;
				this.#log = log;
			}
			async ensureLabel(label) {
				if (await orMissing(this.#client.request("GET /repos/{owner}/{repo}/labels/{name}", {
					...this.#repository,
					name: label.name
				}))) return;
				try {
					await this.#client.request("POST /repos/{owner}/{repo}/labels", {
						...this.#repository,
						...label
					});
				} catch (error) {
					if (!hasErrorCode(error, "already_exists")) throw error;
				}
			}
			async addLabel(issue, label) {
				await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
					...this.#repository,
					issue_number: issue,
					labels: [label]
				});
			}
			async findIssues(marker, label) {
				let place = {
					...this.#repository,
					state: "open",
					per_page: 100
				};
				return (await this.#client.paginate("GET /repos/{owner}/{repo}/issues", place, ({ data }) => data.filter(({ pull_request, body }) => pull_request === void 0 && body?.includes(marker)))).filter((issue) => isTrusted(issue) || (0, tracking_issue.RX)(namesOf(issue.labels), label)).map(({ number, title, body, labels }) => ({
					number,
					title,
					body: body ?? "",
					labels: namesOf(labels)
				})).sort((a, b) => a.number - b.number);
			}
			async createIssue(content, marker, labels) {
				return carryOutOnce(this.#log, async () => (await this.#client.request("POST /repos/{owner}/{repo}/issues", {
					...this.#repository,
					...content,
					labels: [...labels],
					request: ONCE
				})).data.number, async () => (await this.findIssues(marker, labels[0] ?? ""))[0]?.number);
			}
			async updateIssue(issue, content) {
				await this.#client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
					...this.#repository,
					issue_number: issue,
					...content
				});
			}
			async closeIssue(issue, { reason, comment, marker }) {
				let place = {
					...this.#repository,
					issue_number: issue
				};
				let { data } = await this.#client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
					...place,
					state: "closed",
					state_reason: reason
				});
				await carryOutOnce(this.#log, async () => {
					await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
						...place,
						body: comment,
						request: ONCE
					});
					return !0;
				}, async () => {
					let since = {
						...place,
						since: data.updated_at,
						per_page: 100
					};
					return (await this.#client.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", since)).some(({ body }) => body?.includes(marker)) || void 0;
				});
			}
		}
		function isTrusted({ author_association = "", user }) {
			return TRUSTED.has(author_association) || user?.type === "Bot";
		}
		function namesOf(labels) {
			return labels.map((label) => typeof label == "string" ? label : label.name ?? "");
		}
		function hasErrorCode(error, code) {
			let data = error.response?.data;
			return Array.isArray(data?.errors) && data.errors.some((each) => each?.code === code);
		}
		var external_node_crypto_ = __webpack_require__(7598);
		let TRANSFER_TIME = 108e4;
		class GitHubReleases {
			#client;
			#repository;
			#log;
			constructor(client, repository, log) {
				this.#client = client;
				this.#repository = repository;
				this.#log = log;
			}
			async find(tag) {
				let published = await orMissing(this.#client.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
					...this.#repository,
					tag
				}));
				if (published) return this.#read(published.data);
				let pages = this.#client.paginate.iterator("GET /repos/{owner}/{repo}/releases", {
					...this.#repository,
					per_page: 100
				});
				for await (let { data } of pages) {
					let draft = data.find((release) => release.draft && release.tag_name === tag);
					if (draft) return this.#read(draft);
				}
			}
			async publishedAssets(tag) {
				let found = await orMissing(this.#client.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
					...this.#repository,
					tag
				}));
				if (!found) return;
				let { id, assets } = found.data;
				return (assets.length < 30 ? assets : await this.#listAssets(id)).map(readAsset);
			}
			async createDraft(tag, content) {
				let draft = {
					...this.#repository,
					tag_name: tag,
					...content,
					draft: !0,
					request: ONCE
				};
				return carryOutOnce(this.#log, async () => this.#read((await this.#client.request("POST /repos/{owner}/{repo}/releases", draft)).data), () => this.find(tag));
			}
			async update({ id }, content) {
				await this.#client.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#repository,
					release_id: id,
					...content
				});
			}
			async retire({ id }, body) {
				await this.#client.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#repository,
					release_id: id,
					body,
					draft: !0
				});
			}
			async removeDraft({ id }) {
				await orMissing(this.#client.request("DELETE /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#repository,
					release_id: id
				}));
			}
			async removeAsset({ id }) {
				await orMissing(this.#client.request("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", {
					...this.#repository,
					asset_id: id
				}));
			}
			async download({ id }) {
				let headers = { accept: "application/octet-stream" };
				let place = {
					...this.#repository,
					asset_id: id,
					headers,
					request: { timeLimit: TRANSFER_TIME }
				};
				let { data } = await this.#client.request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", place);
				return new Uint8Array(data);
			}
			async upload(release, { name, digest }, content) {
				let request = {
					name,
					data: content,
					headers: { "content-type": "application/octet-stream" },
					request: {
						...ONCE,
						timeLimit: TRANSFER_TIME
					}
				};
				await carryOutOnce(this.#log, async () => {
					await this.#client.request(`POST ${release.uploadUrl}`, request);
					return !0;
				}, async () => {
					let found = (await this.#assetsOf(release.id)).find((asset) => asset.name === name);
					if (found?.uploaded && found.digest === digest) return !0;
					found && await this.removeAsset(found);
				});
			}
			async publish({ id }, makeLatest) {
				let change = {
					draft: !1,
					make_latest: makeLatest ? "true" : "false"
				};
				let { data } = await this.#client.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
					...this.#repository,
					release_id: id,
					...change
				});
				return this.#read(data);
			}
			async #read(release) {
				let { id, html_url: url, upload_url: uploadUrl, name, body, draft, prerelease, immutable } = release;
				return {
					id,
					url,
					uploadUrl,
					name: name ?? "",
					body: body ?? "",
					prerelease,
					stage: draft ? "draft" : immutable ? "immutable" : "published",
					assets: await this.#assetsOf(id)
				};
			}
			async #assetsOf(release) {
				let assets = (await this.#listAssets(release)).map(readAsset);
				return Promise.all(assets.map(async (asset) => asset.uploaded && asset.digest === "" ? {
					...asset,
					digest: await this.#hash(asset)
				} : asset));
			}
			#listAssets(release) {
				return this.#client.paginate("GET /repos/{owner}/{repo}/releases/{release_id}/assets", {
					...this.#repository,
					release_id: release,
					per_page: 100
				});
			}
			async #hash(asset) {
				return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(await this.download(asset)).digest("hex")}`;
			}
		}
		function readAsset({ id, name, state, digest }) {
			return {
				id,
				name,
				uploaded: state === "uploaded",
				digest: digest ?? ""
			};
		}
		let DISPATCH = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";
		class GitHub {
			issues;
			releases;
			#client;
			#repository;
			#token;
			#log;
			constructor(token, repository, log, address) {
				let [owner = "", repo = ""] = repository.split("/");
				this.#client = openClient(token, log, address);
				this.#repository = {
					owner,
					repo
				};
				this.#token = token;
				this.#log = log;
				this.issues = new GitHubIssues(this.#client, this.#repository, log);
				this.releases = new GitHubReleases(this.#client, this.#repository, log);
			}
			async pushesStartWorkflows() {
				if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(this.#token)) return !0;
				try {
					let { viewer } = await this.#client.graphql("{ viewer { login } }");
					return viewer.login !== "github-actions[bot]";
				} catch {
					return !1;
				}
			}
			async mayDispatch(workflow) {
				let request = {
					...this.#repository,
					workflow_id: workflow,
					ref: "no..ref"
				};
				try {
					await this.#client.request(DISPATCH, request);
				} catch (error) {
					return error.status === 422;
				}
				return !0;
			}
			async dispatch(workflow, tag) {
				let request = {
					...this.#repository,
					workflow_id: workflow,
					ref: tag,
					request: ONCE
				};
				await carryOutOnce(this.#log, async () => {
					await this.#client.request(DISPATCH, request);
					return !0;
				}, async () => await this.hasRun(workflow, tag) || void 0);
			}
			async hasRun(workflow, tag) {
				let { data } = await this.#client.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
					...this.#repository,
					workflow_id: workflow,
					branch: tag,
					per_page: 1
				});
				return data.workflow_runs.length > 0;
			}
			async isRunOver(runId) {
				let run = await orMissing(this.#client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
					...this.#repository,
					run_id: Number.parseInt(runId, 10)
				}));
				return run && run.data.status === "completed";
			}
			async isPublished(tag) {
				let release = await orMissing(this.#client.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
					...this.#repository,
					tag
				}));
				return release !== void 0 && !release.data.draft;
			}
			async publishedTags() {
				let place = {
					...this.#repository,
					per_page: 100
				};
				let tags = await this.#client.paginate("GET /repos/{owner}/{repo}/releases", place, ({ data }) => data.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
				return new Set(tags);
			}
			async associatedPullRequests(commits) {
				let { owner, repo: name } = this.#repository;
				let origins = new Map();
				for (let from = 0; from < commits.length; from += changelog_origins.yT) {
					let some = commits.slice(from, from + changelog_origins.yT);
					let variables = {
						owner,
						name,
						request: BRIEFLY
					};
					let answer = await this.#whatCame(this.#client.graphql((0, changelog_origins.U7)(some), variables));
					for (let [sha, origin] of (0, changelog_origins.aI)(some, answer)) origins.set(sha, origin);
				}
				return origins;
			}
			async #whatCame(query) {
				try {
					return await query;
				} catch (error) {
					let { name, data } = error;
					if (name !== "GraphqlResponseError" || !data) throw error;
					this.#log.info(`GitHub tells only a part: ${(0, text_error.Z9)(error)}`);
					return data;
				}
			}
		}
	})
};
