"use strict";
exports.id = 4644;
exports.ids = [4644];
exports.modules = {
	8960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fB: () => fileVersion,
			kZ: () => checkVersionFiles,
			oA: () => newestTags
		});
		var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5422);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9797);
		var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9470);
		function checkVersionFiles({ config, tags, files }) {
			return files.flatMap((file) => {
				let newest = newestTags(tags.filter(({ track, onLive, onNext }) => track === file.track && (file.role === "live" ? onLive : onNext)));
				let [last] = newest;
				return last ? checkFile(file, newest, last, config) : [];
			});
		}
		function newestTags(tags) {
			let highest = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags);
			if (!highest) return [];
			return [highest, ...[...(0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.J_)(tags).values()].filter((tag) => tag !== highest).filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(version, highest.version) === 0)];
		}
		function checkFile(file, newest, last, config) {
			let { track, carries } = file;
			let { path } = file.file;
			let branch = config.branches[file.role];
			let subject = `${branch}:${path}`;
			if ("problem" in carries) {
				let command = (0, _commands_js__WEBPACK_IMPORTED_MODULE_4__.GO)(branch, (0, _commands_js__WEBPACK_IMPORTED_MODULE_4__.q$)("git", "restore", `--source=refs/tags/${last.name}`, "--", path), (0, _commands_js__WEBPACK_IMPORTED_MODULE_4__.q$)("git", "add", "--", path), (0, _commands_js__WEBPACK_IMPORTED_MODULE_4__.q$)("git", "commit", "-m", `fix: restore ${path} from ${last.name}`, "--", path));
				return [{
					subject,
					message: `${subject} carries no version of ${track.name}: ${carries.problem}`,
					command
				}];
			}
			let wanted = [...new Set(newest.map(({ version }) => (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__.Xs)(file.file, fileVersion(track, version))))];
			if (wanted.includes(carries.version)) return [];
			let names = newest.map(({ name }) => name).join(", ");
			let message = `${subject} says ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(carries.version)} where the newest tag of ${track.name} on ${branch}, ${names}, wants ${wanted.map(_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD).join(" or ")}.`;
			let channel = file.role === "live" && !(0, _config_js__WEBPACK_IMPORTED_MODULE_5__.p)(config) ? _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.L8 : config.autoChannel || (config.channels[0] ?? _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.L8);
			return [{
				subject,
				message,
				command: (0, _commands_js__WEBPACK_IMPORTED_MODULE_4__.rA)("bump-version", {
					tracks: track.name,
					channel,
					force: "true"
				})
			}];
		}
		function fileVersion({ versionStyle }, version) {
			return versionStyle === "core" ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.rT)(version) : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version);
		}
	}),
	7251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			u: () => INVARIANTS,
			M: () => findViolations
		});
		var core_config = __webpack_require__(5422);
		var track_tags = __webpack_require__(8003);
		var withdrawn_tags = __webpack_require__(8342);
		var error = __webpack_require__(9530);
		var group = __webpack_require__(9547);
		var versions_version = __webpack_require__(5566);
		var commands = __webpack_require__(9470);
		function checkBranches({ config, hasLive, liveInNext }) {
			if (!hasLive || liveInNext || (0, core_config.p)(config)) return [];
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
			let misplaced = (0, withdrawn_tags.Ix)(tags).filter((tag) => {
				let { version, onNext, onLive } = tag;
				return !(version.prerelease ? onNext || onLive && !liveInNext : onLive) && !isHistory(tag);
			});
			return [...(0, group.$)(misplaced, (tag) => {
				let isWrong = !tag.onNext && !isOut(tag);
				return [
					tag.track.name,
					(0, versions_version.ts)(tag.version) === versions_version.L8,
					tag.onNext,
					isWrong && tag.name
				].join(" ");
			}).values()].map((group) => describeMisplaced(group.toSorted((one, other) => (0, versions_version.Zy)(other.version, one.version)), facts));
		}
		function isOut({ version, published }) {
			return version.prerelease ? published === !0 : published !== !1;
		}
		function overtakenOnes(tags) {
			let byTrack = (0, group.$)(tags, ({ track }) => track);
			let highestOn = (isThere) => new Map([...byTrack].map(([track, own]) => [track, (0, track_tags.fV)(own.filter(isThere))]));
			let onNext = highestOn((tag) => tag.onNext);
			let liveOnLive = highestOn((tag) => tag.onLive && !tag.version.prerelease);
			return ({ track, version, published }) => {
				if (version.prerelease && published === !1) return !1;
				let highest = (version.prerelease ? onNext : liveOnLive).get(track);
				return highest !== void 0 && (0, versions_version.Zy)(highest.version, version) > 0;
			};
		}
		function describeMisplaced(group, { config }) {
			let newest = group[0];
			let { name, version, onNext } = newest;
			let { live, next } = config.branches;
			let branch = version.prerelease ? next : live;
			let cut = version.prerelease ? "pre-releases are" : "live is";
			let message = group.length === 1 ? `The tag ${(0, error.hD)(name)} is on no commit of ${branch}, where ${(0, versions_version.ts)(version)} is cut.` : `The tags ${listNames(group)} are on no commit of ${branch}, where ${cut} cut.`;
			if (onNext && !(0, core_config.p)(config)) return {
				subject: name,
				message: `${message} ${group.length === 1 ? "It is" : "They are"} on ${next}: ${live} was not moved to ${group.length === 1 ? "it" : "them"}.`,
				command: (0, commands.Tg)((0, commands.q$)("git", "fetch", "origin", `refs/tags/${name}`), (0, commands.q$)("git", "push", "origin", `FETCH_HEAD^{commit}:refs/heads/${live}`))
			};
			if (!isOut(newest)) return {
				subject: name,
				message,
				command: (0, commands.q$)("git", "push", "origin", `:refs/tags/${name}`)
			};
			return {
				subject: name,
				message: `${message} What is out stays out, so ${group.length === 1 ? "its tag stays" : "their tags stay"}, too: ${branch} takes ${group.length === 1 ? "it" : "the newest"} in.`,
				command: (0, commands.GO)(branch, (0, commands.q$)("git", "merge", "--no-edit", `refs/tags/${name}`))
			};
		}
		function listNames(group) {
			let named = group.slice(0, 5).map(({ name }) => (0, error.hD)(name));
			let rest = group.length - named.length;
			return `${named.join(", ")}${rest > 0 ? ` and ${rest} older ${rest === 1 ? "one" : "ones"}` : ""}`;
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
			let says = `${path} offers ${(0, versions_version.qh)(held)}`;
			let newest = releases?.newest;
			if (known?.withdrawn) {
				let command = (0, commands.q$)("release-tracks", "withdraw", tag, "--yes");
				return [{
					subject: path,
					message: `${says}, which is withdrawn.`,
					command
				}];
			}
			if (level(facts, (0, versions_version.ts)(held)) < level(facts, channel)) return [back(manifest, facts, `${says}, which is of a lower channel than ${channel}.`)];
			if (!known) return [back(manifest, facts, `${says}, and there is no tag ${(0, error.hD)(tag)}: it is ahead of what was released.`)];
			if (newest && (0, versions_version.Zy)(held, newest.version) < 0) return [behind(manifest, newest, `${says}, and ${newest.name} is published on ${channel}.`)];
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
			return channels.includes(channel) || channel === versions_version.L8 ? [...channels, versions_version.L8].indexOf(channel) : channels.length - 1;
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
			return INVARIANTS.flatMap(({ name, check }) => {
				let found = check(facts).map((finding) => ({
					rule: name,
					...finding
				}));
				return found.length > 50 ? [...found.slice(0, 50), sumUp(name, found.length - 50)] : found;
			});
		}
		function sumUp(rule, left) {
			let message = `${left} more are like those above: fix these and look again.`;
			return {
				rule,
				subject: `${left} more`,
				message,
				command: (0, commands.rA)("check-invariants")
			};
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
		async function readInvariantFacts(run, github) {
			return readFactsOf(await (0, remote_state.ch)(run.config.tracks.map(tag_search.wT), run), run, github);
		}
		async function readFactsOf(state, run, github) {
			let { repository, config } = run;
			let heads = [state.next.commit, ...state.live ? [state.live.commit] : []];
			let [placed] = await Promise.all([placeTags(state, run, github), repository.ensure([], heads)]);
			let [files, manifests] = await Promise.all([readFiles(state, run), readManifests(state, run, github)]);
			let changedOnNext = await readChanged(state, manifests, run);
			return {
				config,
				hasLive: state.live !== void 0,
				...placed,
				files,
				manifests,
				changedOnNext
			};
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
	})
};
