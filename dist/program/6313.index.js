"use strict";
exports.id = 6313;
exports.ids = [6313];
exports.modules = {
	8960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fB: () => fileVersion,
			kZ: () => checkVersionFiles,
			oA: () => newestTags
		});
		var _promote_release_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3446);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8003);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _mending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5654);
		function checkVersionFiles({ config, tags, files }) {
			return files.flatMap((file) => {
				let newest = newestTags(tags.filter(({ track, onLive, onNext }) => track === file.track && (file.role === "live" ? onLive : onNext)));
				let [last] = newest;
				return last ? checkFile(file, newest, last, config) : [];
			});
		}
		function newestTags(tags) {
			let highest = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_1__.fV)(tags);
			if (!highest) return [];
			return [highest, ...[...(0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_1__.J_)(tags).values()].filter((tag) => tag !== highest).filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.bm)(version, highest.version) === 0)];
		}
		function checkFile(file, newest, last, config) {
			let { track, path, carries } = file;
			let branch = config.branches[file.role];
			let subject = `${branch}:${path}`;
			if ("problem" in carries) {
				let command = (0, _mending_js__WEBPACK_IMPORTED_MODULE_4__.GO)(branch, (0, _mending_js__WEBPACK_IMPORTED_MODULE_4__.q$)("git", "restore", `--source=refs/tags/${last.name}`, "--", path), (0, _mending_js__WEBPACK_IMPORTED_MODULE_4__.q$)("git", "add", "--", path), (0, _mending_js__WEBPACK_IMPORTED_MODULE_4__.q$)("git", "commit", "-m", `fix: restore ${path} from ${last.name}`, "--", path));
				return [{
					subject,
					message: `${subject} carries no version of ${track.name}: ${carries.problem}`,
					command
				}];
			}
			let wanted = [...new Set(newest.map(({ version }) => fileVersion(track, version)))];
			if (wanted.includes(carries.version)) return [];
			let names = newest.map(({ name }) => name).join(", ");
			let message = `${subject} says ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(carries.version)} where the newest tag of ${track.name} on ${branch}, ${names}, wants ${wanted.map(_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD).join(" or ")}.`;
			let channel = file.role === "live" && !(0, _promote_release_plan_js__WEBPACK_IMPORTED_MODULE_0__.pe)(config) ? _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8 : config.autoChannel || (config.channels[0] ?? _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8);
			return [{
				subject,
				message,
				command: (0, _mending_js__WEBPACK_IMPORTED_MODULE_4__.rA)("bump-version", {
					tracks: track.name,
					channel,
					force: "true"
				})
			}];
		}
		function fileVersion({ versionStyle }, version) {
			return versionStyle === "core" ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.rT)(version) : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.qh)(version);
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
	6313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			y: () => RULES,
			M: () => findViolations
		});
		var release_plan = __webpack_require__(3446);
		var error = __webpack_require__(9530);
		var versions_version = __webpack_require__(5566);
		var mending = __webpack_require__(5654);
		function checkBranches({ config, hasLive, liveInNext }) {
			if (!hasLive || liveInNext || (0, release_plan.pe)(config)) return [];
			let { live, next } = config.branches;
			return [{
				subject: live,
				message: `${live} has commits that ${next} has not, so it is no ancestor of it.`,
				command: "npx release-tracks sync --yes"
			}];
		}
		function checkTags(facts) {
			let { tags, liveInNext } = facts;
			return tags.flatMap((tag) => {
				let { version, onNext, onLive } = tag;
				return (version.prerelease ? onNext || onLive && !liveInNext : onLive) || isHistory(tag, tags) ? [] : [misplaced(tag, facts)];
			});
		}
		function isOut({ version, published }) {
			return version.prerelease ? published === !0 : published !== !1;
		}
		function isHistory({ track, version, published }, tags) {
			if (version.prerelease && published === !1) return !1;
			return tags.some((other) => other.track === track && (0, versions_version.Zy)(other.version, version) > 0 && (version.prerelease ? other.onNext : other.onLive && !other.version.prerelease));
		}
		function misplaced(tag, { config }) {
			let { name, version, onNext } = tag;
			let { live, next } = config.branches;
			let branch = version.prerelease ? next : live;
			let message = `The tag ${(0, error.hD)(name)} is on no commit of ${branch}, where ${(0, versions_version.ts)(version)} is cut.`;
			if (onNext && !(0, release_plan.pe)(config)) return {
				subject: name,
				message: `${message} It is on ${next}: ${live} was not moved to it.`,
				command: (0, mending.Tg)((0, mending.q$)("git", "fetch", "origin", `refs/tags/${name}`), (0, mending.q$)("git", "push", "origin", `FETCH_HEAD^{commit}:refs/heads/${live}`))
			};
			if (!isOut(tag)) return {
				subject: name,
				message,
				command: (0, mending.q$)("git", "push", "origin", `:refs/tags/${name}`)
			};
			return {
				subject: name,
				message: `${message} What is out stays out, so its tag stays, too: ${branch} takes it in.`,
				command: (0, mending.GO)(branch, (0, mending.q$)("git", "merge", "--no-edit", `refs/tags/${name}`))
			};
		}
		var file_rules = __webpack_require__(8960);
		var tag_template = __webpack_require__(1429);
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
				command: "npx release-tracks sync --yes"
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
			let says = `${path} offers ${(0, versions_version.qh)(held)}`;
			let newest = releases?.newest;
			if (level(facts, (0, versions_version.ts)(held)) < level(facts, channel)) return [back(manifest, facts, `${says}, which is of a lower channel than ${channel}.`)];
			if (!facts.tags.some(({ name }) => name === tag)) return [back(manifest, facts, `${says}, and there is no tag ${(0, error.hD)(tag)}: it is ahead of what was released.`)];
			if (newest && (0, versions_version.Zy)(held, newest.version) < 0) return [behind(manifest, newest, `${says}, and ${newest.name} is published on ${channel}.`)];
			if (releases && !releases.holdsPublished) {
				let command = (0, mending.q$)("gh", "release", "edit", tag, "--draft=false");
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
			return channels.includes(channel) || channel === versions_version.L8 ? [...channels, versions_version.L8].indexOf(channel) : channels.length - 1;
		}
		function behind({ track, path }, newest, message) {
			return {
				subject: path,
				message,
				command: track.releaseWorkflow === void 0 ? (0, mending.pm)(newest.name, !1) : (0, mending.q$)("gh", "workflow", "run", track.releaseWorkflow, "--ref", newest.name)
			};
		}
		function back(manifest, facts, message) {
			let newest = manifest.releases?.newest;
			let command = newest ? (0, mending.pm)(newest.name, !0) : takeBack(facts, manifest.path);
			return {
				subject: manifest.path,
				message,
				command
			};
		}
		function takeBack({ config }, path) {
			let file = (0, mending.ZL)(path);
			let restore = `git restore --source="$(git log -1 --format=%H -- ${file})^" --staged --worktree -- ${file}`;
			let commit = (0, mending.q$)("git", "commit", "-m", `fix: take back the last change of ${path}`, "--", path);
			return (0, mending.GO)(config.branches.live, restore, commit);
		}
		let RULES = [
			{
				name: "live-in-next",
				meaning: "live is an ancestor of next",
				check: checkBranches
			},
			{
				name: "tag-on-branch",
				meaning: "every tag sits on the branch of its channel",
				check: checkTags
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
			return RULES.flatMap(({ name, check }) => {
				let found = check(facts).map((finding) => ({
					rule: name,
					...finding
				}));
				return found.length > 50 ? [...found.slice(0, 50), sumUp(name, found.length - 50)] : found;
			});
		}
		function sumUp(rule, left) {
			let message = `${left} more are like those above: mend these and look again.`;
			return {
				rule,
				subject: `${left} more`,
				message,
				command: (0, mending.rA)("check-invariants")
			};
		}
	}),
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
	})
};
