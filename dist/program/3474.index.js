"use strict";
exports.id = 3474;
exports.ids = [3474];
exports.modules = {
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
	7223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => inParallel });
		async function inParallel(items, most, work) {
			let results = [];
			let left = items.entries();
			let worker = async () => {
				for (let [index, item] of left) results[index] = await work(item);
			};
			await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
			return results;
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
			noCommits: [],
			ignored: []
		};
		function otherTags(track, tracks, tags) {
			let found = {
				foreign: [],
				lookalikes: [],
				noCommits: [],
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
	5766: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			z: () => readFactsOf,
			C: () => readInvariantFacts
		});
		var config = __webpack_require__(5422);
		var pathspecs = __webpack_require__(5608);
		var text_error = __webpack_require__(9530);
		var version_file = __webpack_require__(9797);
		var github_refusal = __webpack_require__(9990);
		var tag_template = __webpack_require__(1429);
		var previous_tag = __webpack_require__(2628);
		async function placeTags({ live, next, tags }, run, github) {
			let { repository, config } = run;
			let all = config.tracks.flatMap((track) => (tags.get(track.name) ?? []).map((tag) => ({
				track,
				...tag
			})));
			let commits = [...all.map(({ commit }) => commit), ...live ? [live.commit] : []];
			let tips = live ? [next.commit, live.commit] : [next.commit];
			let { noCommits, from } = await repository.outside(tips, commits);
			let [offNext, offLive] = from;
			let { passOver } = (0, previous_tag.Li)(run);
			for (let { name } of all.filter(({ commit }) => noCommits.has(commit))) passOver(name);
			return {
				tags: await withReleases(all.filter(({ commit }) => !noCommits.has(commit)).map(({ commit, ...tag }) => ({
					...tag,
					onNext: !offNext?.has(commit),
					onLive: offLive !== void 0 && !offLive.has(commit)
				})), run, github),
				liveInNext: live === void 0 || !offNext?.has(live.commit)
			};
		}
		async function withReleases(tags, run, opening) {
			let isAstray = ({ onNext, onLive }) => !onNext && !onLive;
			let released = tags.some(isAstray) ? await listReleased(run, opening) : new Set();
			let told = new Set(run.config.tracks.filter((track) => (0, tag_template.Fg)(track, [...released]).length > 0));
			return tags.map((tag) => ({
				...tag,
				published: told.has(tag.track) ? released.has(tag.name) : void 0
			}));
		}
		async function listReleased({ log }, opening) {
			try {
				return await (await opening)?.publishedTags() ?? new Set();
			} catch (error) {
				log.info(`GitHub does not tell which tags are published, so no live tag counts as one to delete: ${(0, text_error.Z9)(error)}`);
				return new Set();
			}
		}
		var withdrawn_tags = __webpack_require__(8342);
		var versions_version = __webpack_require__(5566);
		class PublishedTags {
			#releases;
			#known = new Map();
			#all;
			constructor(releases) {
				this.#releases = releases;
			}
			async ofChannel(track, channel, tags, held) {
				let candidates = (0, withdrawn_tags.Ix)(tags).filter(({ version }) => (0, versions_version.ts)(version) === channel).sort((a, b) => (0, versions_version.Zy)(b.version, a.version));
				let [newest, holdsPublished] = await Promise.all([this.#firstPublished(candidates), held !== void 0 && this.#isPublished((0, tag_template._3)(track.tag, held))]);
				return {
					newest,
					holdsPublished
				};
			}
			async #firstPublished(candidates) {
				for (let tag of candidates.slice(0, 3)) if (await this.#isPublished(tag.name)) return tag;
				let others = candidates.slice(3);
				if (others.length === 0) return;
				this.#all ??= this.#releases.publishedTags();
				let all = await this.#all;
				return others.find(({ name }) => all.has(name));
			}
			#isPublished(tag) {
				let known = this.#known.get(tag) ?? this.#releases.isPublished(tag);
				this.#known.set(tag, known);
				return known;
			}
		}
		var remote_state = __webpack_require__(3754);
		var tag_search = __webpack_require__(3439);
		var channel_manifests = __webpack_require__(7107);
		var version_files = __webpack_require__(3313);
		var tag_makers = __webpack_require__(406);
		async function readInvariantFacts(run, github) {
			return readFactsOf(await (0, remote_state.ch)(run.config.tracks.map(tag_search.wT), run), run, github);
		}
		async function readFactsOf(state, run, github) {
			let { repository, config } = run;
			let heads = [state.next.commit, ...state.live ? [state.live.commit] : []];
			let [placed] = await Promise.all([placeTags(state, run, github), repository.ensure([], heads)]);
			let [files, manifests] = await Promise.all([readFiles(state, run), readManifests(state, run, github)]);
			let changedOnNext = await readChanged(state, manifests, run);
			let facts = {
				config,
				hasLive: state.live !== void 0,
				...placed,
				files,
				manifests,
				changedOnNext
			};
			return (0, tag_makers.s)(facts, {
				state,
				repository,
				github
			});
		}
		async function readChanged({ live, next }, manifests, { repository }) {
			let paths = manifests.filter(({ holds }) => holds !== void 0).map(({ path }) => path);
			if (live === void 0 || live.commit === next.commit || paths.length === 0) return [];
			let heads = await repository.ensureCommits([live.commit, next.commit]);
			return repository.changedFiles(...heads, paths.map(pathspecs.D));
		}
		async function readFiles({ live, next }, run) {
			let heads = [...(0, config.p)(run.config) ? [] : [{
				role: "next",
				commit: next.commit
			}], ...live ? [{
				role: "live",
				commit: live.commit
			}] : []];
			let facts = [];
			for (let { role, commit } of heads) {
				let [at] = await run.repository.ensureCommits([commit]);
				let versionFiles = run.config.tracks.flatMap(ownFiles);
				if (versionFiles.length === 0) continue;
				let carriers = await (0, version_files.readCarriers)(run.repository, { versionFiles }, at);
				facts.push(...run.config.tracks.flatMap((track) => factsOf(track, role, carriers)));
			}
			return facts;
		}
		function ownFiles({ versionFiles }) {
			return versionFiles.filter((file) => !(0, version_file.WS)(file));
		}
		function factsOf(track, role, { texts, rules }) {
			return ownFiles(track).map((file) => ({
				track,
				role,
				file,
				carries: attempt(() => ({ version: rules.currentVersions([file], texts)[0]?.version ?? "" }))
			}));
		}
		function attempt(work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof text_error.ag) return { problem: error.problems.map(({ message }) => message).join(" ") };
				throw error;
			}
		}
		async function readManifests({ live, tags }, run, opening) {
			let tracks = run.config.tracks.filter(({ updater }) => updater !== void 0);
			if (live === void 0 || tracks.length === 0) return [];
			let [head] = await run.repository.ensureCommits([live.commit]);
			let held = await readHeld(tracks, head, run);
			let github = await opening;
			if (!github) return held;
			try {
				let published = new PublishedTags(github);
				let asked = held.map(async (manifest) => {
					let { track, channel, holds } = manifest;
					let version = holds && "version" in holds ? holds.version : void 0;
					return {
						...manifest,
						releases: await published.ofChannel(track, channel, tags.get(track.name) ?? [], version)
					};
				});
				return forgetUnpublished(await Promise.all(asked));
			} catch (error) {
				run.log.warn({
					message: `GitHub does not tell which tags are published: ${(0, text_error.Z9)(error)}.`,
					fix: `The manifests are compared with tags alone. ${(0, github_refusal.ik)(error, "Give the job `permissions: contents: read`.")}`
				});
				return held;
			}
		}
		function forgetUnpublished(manifests) {
			let released = new Set(manifests.filter(({ releases }) => releases?.newest || releases?.holdsPublished).map(({ track }) => track));
			return manifests.map((manifest) => released.has(manifest.track) ? manifest : {
				...manifest,
				releases: void 0
			});
		}
		async function readHeld(tracks, commit, run) {
			let [versionOf, manifests] = await Promise.all([(0, channel_manifests.G)(), (0, channel_manifests.e)(tracks, commit, run)]);
			return manifests.map((manifest) => {
				let { track, channel, path, file } = manifest;
				return {
					track,
					channel,
					path,
					holds: file && attempt(() => ({ version: versionOf(manifest) })),
					releases: void 0
				};
			});
		}
	}),
	406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => withMakers,
			y: () => isMadeByActions
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4229);
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_invariants_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5074);
		var _core_invariants_file_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8960);
		var _core_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7223);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		async function withMakers(facts, sources) {
			let asked = inDoubt(facts);
			if (asked.length === 0) return facts;
			let answers = await (0, _core_parallel_js__WEBPACK_IMPORTED_MODULE_4__.H)(asked, 4, async (tag) => [tag.name, await look(tag, sources)]);
			let known = new Map(answers);
			return {
				...facts,
				tags: facts.tags.map((tag) => ({
					...tag,
					...known.get(tag.name)
				}))
			};
		}
		function inDoubt(facts) {
			let subjects = new Set([...(0, _core_invariants_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__.M)(facts), ...(0, _core_invariants_file_rules_js__WEBPACK_IMPORTED_MODULE_2__.kZ)(facts)].map(({ subject }) => subject));
			if (subjects.size === 0) return [];
			let { branches } = facts.config;
			return [...new Set([...facts.tags.filter(({ name }) => subjects.has(name)).map(({ track }) => track), ...facts.files.filter(({ role, file }) => subjects.has(`${branches[role]}:${file.path}`)).map(({ track }) => track)])].flatMap((track) => facts.tags.filter((tag) => tag.track === track).toSorted((a, b) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(b.version, a.version)).slice(0, 20));
		}
		async function look(tag, { state, repository, github }) {
			let ref = state.refs.find(({ name }) => name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.y6)(tag.name));
			let made = ref !== void 0 && await isMadeByActions(tag, ref, repository);
			if (made || tag.published !== void 0) return { made };
			let published = await github.then((list) => list?.isPublished(tag.name)).catch(() => void 0);
			return published ? {
				made,
				published
			} : { made };
		}
		async function isMadeByActions({ track }, ref, repository) {
			return (await repository.annotation(ref))?.split("\n").includes(`${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.track}: ${track.name}`) ?? !1;
		}
	}),
	9990: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ck: () => isTaken,
			ik: () => adviceOn,
			kr: () => orRefusal
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		async function orRefusal(what, fix, call) {
			try {
				return await call;
			} catch (error) {
				let status = statusOf(error);
				if (status === void 0) throw error;
				let words = (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error);
				if (isUnreachable(status)) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("github-unreachable", `GitHub could not ${what}: ${words}.`, "Run the job again: what is done is not repeated.");
				if (status === 422 && words.includes("already_exists")) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("github-taken", `GitHub would not ${what}: ${words}.`, "Another run was faster: run the job again when it is over.");
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("github-refused", `GitHub would not ${what}: ${words}.`, adviceOn(error, fix));
			}
		}
		function isTaken(error) {
			return error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag && error.code === "github-taken";
		}
		function adviceOn(error, fix) {
			let status = statusOf(error);
			if (status === void 0) return fix;
			if (isUnreachable(status)) return "GitHub or the connection to it failed: run the job again.";
			if (status === 401) return "GitHub does not take the token: look at what the token input gets.";
			if (status === 429 || /rate limit/i.test((0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error))) return "Run the job again when the limit is over.";
			return fix;
		}
		function statusOf(error) {
			let status = error instanceof Error ? error.status : void 0;
			return typeof status == "number" ? status : void 0;
		}
		function isUnreachable(status) {
			return status === 0 || status >= 500;
		}
	}),
	2628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Li: () => lookOf,
			aD: () => orNoCommit,
			v4: () => ancestorsAmong,
			ve: () => findPrevious
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
		var _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		async function findPrevious(tags, below, { isAncestor, among, passOver }) {
			let first;
			let tag = below ? (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.ML)(tags, below) : (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags);
			for (let looks = 0; tag && looks < FIRST_LOOKS;) {
				let answer = await isAncestor(tag.name).catch(orNoCommit);
				if (answer) return {
					name: tag.name,
					isAncestor: !0
				};
				if (answer === void 0) passOver(tag.name);
				else {
					first ??= tag;
					looks++;
				}
				tag = (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.ML)(tags, tag.version);
			}
			let found = tag && among && await highestAmong(tags, tag, among);
			if (found) return {
				name: found.name,
				isAncestor: !0
			};
			return first && below ? {
				name: first.name,
				isAncestor: !1
			} : void 0;
		}
		function lookOf({ repository, log }) {
			let told = new Set();
			let passOver = (tag) => {
				told.has(tag) || log.info(`${tag}: the tag names no commit, so it is left out`);
				told.add(tag);
			};
			return {
				repository,
				passOver
			};
		}
		function orNoCommit(error) {
			if (!(error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag) || error.code !== "no-commit") throw error;
		}
		let FIRST_LOOKS = 4;
		async function ancestorsAmong(names, head, place, repository) {
			let refs = await place(names);
			let { from } = await repository.outside([head], refs.map(({ commit }) => commit));
			let [outside] = from;
			return new Set(refs.filter(({ commit }) => !outside?.has(commit)).flatMap(({ name }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(name) ?? []));
		}
		async function highestAmong(tags, from, among) {
			let left = tags.filter(({ version }) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(version, from.version) <= 0);
			let ancestors = await among(left.map(({ name }) => name));
			return (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(left.filter(({ name }) => ancestors.has(name)));
		}
	}),
	3754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G0: () => nextMissing,
			ch: () => readRemoteState,
			t4: () => withoutStrays
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4229);
		var _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9470);
		var _core_tags_other_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3208);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		var _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2717);
		var _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3439);
		async function readRemoteState(searches, project) {
			let { repository, config } = project;
			let { live, next } = config.branches;
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_4__.hH)(repository, searches, [(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.Mi)(live), (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.Mi)(next)]);
			let branch = (name) => refs.find((ref) => ref.name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.Mi)(name));
			let head = branch(next);
			if (!head) throw nextMissing(config);
			let tracks = searches.map(({ track }) => track);
			let named = refs.flatMap(({ name: ref, commit }) => {
				let name = (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.Fk)(ref);
				return name === void 0 ? [] : [{
					name,
					commit
				}];
			});
			let byTrack = (0, _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_6__.i)(tracks, named);
			let others = tracks.map((track) => [track.name, (0, _core_tags_other_tags_js__WEBPACK_IMPORTED_MODULE_0__.U)(track, config.tracks, byTrack.get(track) ?? [])]);
			let withdrawn = (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.x2)(named.map(({ name }) => name));
			let tags = readTags(byTrack, withdrawn);
			return {
				live: branch(live),
				next: head,
				tags,
				withdrawn,
				others: new Map(others),
				refs
			};
		}
		async function withoutStrays(state, { repository, log }, bring, bases) {
			await bring(state);
			let asked = bases(state);
			let found = await repository.resolve(asked.map(({ commit }) => commit));
			let strays = new Set(asked.filter((_, at) => found[at] === void 0).map(({ name }) => name));
			if (strays.size === 0) return state;
			let names = [...strays];
			log.warn({
				message: `${names.join(", ")} ${names.length === 1 ? "names" : "name"} no commit, but a tree or a file: such a version counts as taken, and nothing starts from it.`,
				fix: `Make the tag again on the commit that it was meant for, or leave it out: ignore-tags: ${JSON.stringify(names)}.`
			});
			return withoutStrays(leaveOut(state, strays), {
				repository,
				log
			}, bring, bases);
		}
		function leaveOut(state, names) {
			let tags = new Map([...state.tags].map(([track, known]) => [track, known.filter(({ name }) => !names.has(name))]));
			let others = new Map([...state.others].map(([track, other]) => {
				let left = state.tags.get(track)?.filter(({ name }) => names.has(name)) ?? [];
				return [track, {
					...other,
					noCommits: [...other.noCommits, ...left.map(({ version }) => version)]
				}];
			}));
			return {
				...state,
				tags,
				others
			};
		}
		function nextMissing({ path, branches }) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("branch-missing", `The remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(branches.next)}, where pre-releases are cut.`, `Commit and push it: git push origin HEAD:${(0, _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_7__.ZL)(`refs/heads/${branches.next}`)}. Or name another one under branches.next in ${path}.`);
		}
		function readTags(byTrack, withdrawn) {
			let read = [...byTrack].map(([{ name: track, tag }, named]) => {
				let tags = named.flatMap(({ name, commit }) => {
					let found = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._f)(tag, name);
					return found ? [{
						name,
						version: found.version,
						commit
					}] : [];
				});
				return [track, (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.ui)(tags, withdrawn)];
			});
			return new Map(read);
		}
	}),
	7107: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => loadVersionReader,
			e: () => readChannelManifests
		});
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2205);
		var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2855);
		async function readChannelManifests(tracks, commit, { repository, config }) {
			let manifests = tracks.flatMap((track) => (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__.U)(track, config).map((at) => ({
				track,
				...at
			})));
			let paths = manifests.map(({ path }) => path);
			let files = await repository.readFiles(commit, paths);
			return manifests.map((manifest) => ({
				...manifest,
				file: files.get(manifest.path)
			}));
		}
		async function loadVersionReader() {
			let { parseManifest } = await __webpack_require__.e(6905).then(__webpack_require__.bind(__webpack_require__, 6905));
			return ({ path, file }) => file && parseManifest((0, _texts_js__WEBPACK_IMPORTED_MODULE_1__.g)(path, file.bytes), path).version;
		}
	}),
	3313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => editTrack,
			readCarriers: () => readCarriers,
			versionOfFiles: () => versionOfFiles,
			x: () => readVersionTexts
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
		var _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2855);
		async function readVersionTexts(repository, tracks, commit) {
			let versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
			let [rules, files] = await Promise.all([
				Promise.all([
					__webpack_require__.e(3243),
					__webpack_require__.e(1138),
					__webpack_require__.e(9605),
					__webpack_require__.e(7163),
					__webpack_require__.e(8011),
					__webpack_require__.e(1314),
					__webpack_require__.e(2116),
					__webpack_require__.e(4533),
					__webpack_require__.e(7349)
				]).then(__webpack_require__.bind(__webpack_require__, 4533)),
				repository.readNamed(commit, (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.C)(versionFiles), (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.M)(versionFiles)),
				(0, _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__.nW)(versionFiles)
			]);
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
			let [rules, files] = await Promise.all([
				loading,
				repository.readFiles(commit, paths),
				(0, _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__.nW)(versionFiles)
			]);
			return {
				texts: decodeFiles(files),
				rules
			};
		}
		function decodeFiles(files) {
			return new Map([...files].map(([path, { bytes }]) => [path, (0, _texts_js__WEBPACK_IMPORTED_MODULE_5__.g)(path, bytes)]));
		}
		function editTrack(track, { files, texts, rules }, version) {
			let edited = rules.editVersions(track.versionFiles, texts, version);
			for (let path of edited.keys()) requireFile(path, files.get(path)?.mode);
			let encoder = new TextEncoder();
			let changed = [...edited].map(([path, text]) => ({
				path,
				mode: files.get(path)?.mode ?? "100644",
				bytes: encoder.encode(text)
			}));
			let after = new Map(texts);
			for (let [path, text] of edited) after.set(path, text);
			return {
				changed,
				after: {
					files,
					texts: after,
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
			let found = rules.currentVersions((0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.Vw)(track.versionFiles), texts).flatMap(({ path, version }) => {
				let read = readLoosely(version);
				read || problems.push(noVersion(path, version));
				return read ?? [];
			});
			if (problems.length > 0) throw new _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag("version-text", problems);
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.BR)(found) ?? {
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
			let exact = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(text);
			if (exact) return exact;
			let core = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(text.split(/[-+]/, 1)[0] ?? "");
			return core && {
				...core,
				...text.includes("-") && { prerelease: {
					channel: "",
					n: 0
				} },
				written: text
			};
		}
	})
};
