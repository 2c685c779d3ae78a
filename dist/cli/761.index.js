export const id = 761;
export const ids = [761];
export const modules = {
	6313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			y: () => RULES,
			M: () => findViolations
		});
		var release_plan = __webpack_require__(3446);
		var error = __webpack_require__(9530);
		var group = __webpack_require__(9547);
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
			let misplaced = tags.filter((tag) => {
				let { version, onNext, onLive } = tag;
				return !(version.prerelease ? onNext || onLive && !liveInNext : onLive) && !isHistory(tag, tags);
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
		function isHistory({ track, version, published }, tags) {
			if (version.prerelease && published === !1) return !1;
			return tags.some((other) => other.track === track && (0, versions_version.Zy)(other.version, version) > 0 && (version.prerelease ? other.onNext : other.onLive && !other.version.prerelease));
		}
		function describeMisplaced(group, { config }) {
			let newest = group[0];
			let { name, version, onNext } = newest;
			let { live, next } = config.branches;
			let branch = version.prerelease ? next : live;
			let cut = version.prerelease ? "pre-releases are" : "live is";
			let message = group.length === 1 ? `The tag ${(0, error.hD)(name)} is on no commit of ${branch}, where ${(0, versions_version.ts)(version)} is cut.` : `The tags ${listNames(group)} are on no commit of ${branch}, where ${cut} cut.`;
			if (onNext && !(0, release_plan.pe)(config)) return {
				subject: name,
				message: `${message} ${group.length === 1 ? "It is" : "They are"} on ${next}: ${live} was not moved to ${group.length === 1 ? "it" : "them"}.`,
				command: (0, mending.Tg)((0, mending.q$)("git", "fetch", "origin", `refs/tags/${name}`), (0, mending.q$)("git", "push", "origin", `FETCH_HEAD^{commit}:refs/heads/${live}`))
			};
			if (!isOut(newest)) return {
				subject: name,
				message,
				command: (0, mending.q$)("git", "push", "origin", `:refs/tags/${name}`)
			};
			return {
				subject: name,
				message: `${message} What is out stays out, so ${group.length === 1 ? "its tag stays" : "their tags stay"}, too: ${branch} takes ${group.length === 1 ? "it" : "the newest"} in.`,
				command: (0, mending.GO)(branch, (0, mending.q$)("git", "merge", "--no-edit", `refs/tags/${name}`))
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
	7284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			z: () => readFactsOf,
			C: () => readInvariantFacts
		});
		var release_plan = __webpack_require__(3446);
		var text_error = __webpack_require__(9530);
		var versions_version = __webpack_require__(5566);
		var version_file = __webpack_require__(41);
		function adviceOn(error, fix) {
			let status = statusOf(error);
			if (status === void 0) return fix;
			if (isUnreachable(status)) return "GitHub or the connection to it failed: run the job again.";
			if (status === 401) return "GitHub does not take the token: look at what the token input gets.";
			if (status === 429 || /rate limit/i.test((0, text_error.Z9)(error))) return "Run the job again when the limit is over.";
			return fix;
		}
		function statusOf(error) {
			let status = error instanceof Error ? error.status : void 0;
			return typeof status == "number" ? status : void 0;
		}
		function isUnreachable(status) {
			return status === 0 || status >= 500;
		}
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
		class PublishedTags {
			#releases;
			#known = new Map();
			#all;
			constructor(releases) {
				this.#releases = releases;
			}
			async ofChannel(track, channel, tags, held) {
				let candidates = tags.filter(({ version }) => (0, versions_version.ts)(version) === channel).sort((a, b) => (0, versions_version.Zy)(b.version, a.version));
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
		var texts = __webpack_require__(2855);
		var version_files = __webpack_require__(3313);
		async function readInvariantFacts(run, github) {
			return readFactsOf(await (0, remote_state.c)(run.repository, run.config, run.config.tracks.map(tag_search.wT)), run, github);
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
			return repository.changedFiles(live.commit, next.commit, paths);
		}
		async function readFiles({ live, next }, run) {
			let heads = [...(0, release_plan.pe)(run.config) ? [] : [{
				role: "next",
				commit: next.commit
			}], ...live ? [{
				role: "live",
				commit: live.commit
			}] : []];
			let facts = [];
			for (let { role, commit } of heads) for (let track of run.config.tracks) facts.push(...await readTrackFiles(track, role, commit, run));
			return facts;
		}
		async function readTrackFiles(track, role, commit, { repository }) {
			let own = track.versionFiles.filter((file) => !(0, version_file.WS)(file));
			if (own.length === 0) return [];
			let { texts, rules } = await (0, version_files.e4)(repository, track, commit);
			return own.map((file) => {
				let carries = attempt(() => ({ version: rules.currentVersions([file], texts)[0]?.version ?? "" }));
				return {
					track,
					role,
					path: file.path,
					carries
				};
			});
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
			let held = (await Promise.all(tracks.map((track) => readHeld(track, live.commit, run)))).flat();
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
					fix: `The manifests are compared with tags alone. ${adviceOn(error, "Give the job `permissions: contents: read`.")}`
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
		async function readHeld(track, commit, { repository, config }) {
			let channels = [...config.channels, versions_version.L8];
			let paths = channels.map((channel) => (0, version_files.ji)(track, channel));
			let [{ parseManifest }, files] = await Promise.all([__webpack_require__.e(905).then(__webpack_require__.bind(__webpack_require__, 6905)), repository.readFiles(commit, paths)]);
			return channels.map((channel, index) => {
				let path = paths[index];
				let file = files.get(path);
				return {
					track,
					channel,
					path,
					holds: file && attempt(() => ({ version: parseManifest((0, texts.g)(path, file.bytes), path).version })),
					releases: void 0
				};
			});
		}
	}),
	2628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Li: () => lookOf,
			v4: () => ancestorsAmong,
			ve: () => findPrevious
		});
		var _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3439);
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
			return new Set(refs.filter(({ commit }) => !outside?.has(commit)).map(({ name }) => name.slice(_tag_search_js__WEBPACK_IMPORTED_MODULE_3__.gp.length)));
		}
		async function highestAmong(tags, from, among) {
			let left = tags.filter(({ version }) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(version, from.version) <= 0);
			let ancestors = await among(left.map(({ name }) => name));
			return (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(left.filter(({ name }) => ancestors.has(name)));
		}
	}),
	3754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => nextMissing,
			c: () => readRemoteState
		});
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3439);
		async function readRemoteState(repository, config, searches) {
			let { live, next } = config.branches;
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.hH)(repository, searches, [`refs/heads/${live}`, `refs/heads/${next}`]);
			let branch = (name) => refs.find((ref) => ref.name === `refs/heads/${name}`);
			let head = branch(next);
			if (!head) throw nextMissing(config);
			let tracks = searches.map(({ track }) => track);
			return {
				live: branch(live),
				next: head,
				tags: sortTags(tracks, refs),
				refs
			};
		}
		function nextMissing({ path, branches }) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("branch-missing", `The remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(branches.next)}, where pre-releases are cut.`, `Push one, or name another one under branches.next in ${path}.`);
		}
		function sortTags(tracks, refs) {
			let tags = new Map(tracks.map(({ name }) => [name, []]));
			for (let { name: ref, commit } of refs) {
				if (!ref.startsWith(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__.gp)) continue;
				let name = ref.slice(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__.gp.length);
				for (let track of tracks) {
					let found = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__._f)(track.tag, name);
					found && tags.get(track.name)?.push({
						name,
						version: found.version,
						commit
					});
				}
			}
			return tags;
		}
	}),
	3313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OG: () => editTrack,
			Ud: () => manifestPaths,
			e4: () => readCarriers,
			ji: () => manifestPath,
			lQ: () => versionOfFiles,
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
				__webpack_require__.e(243),
				__webpack_require__.e(138),
				__webpack_require__.e(605),
				__webpack_require__.e(11),
				__webpack_require__.e(314),
				__webpack_require__.e(116),
				__webpack_require__.e(934)
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
				__webpack_require__.e(243),
				__webpack_require__.e(605),
				__webpack_require__.e(130)
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
	}),
	3016: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			x3: () => writeText,
			yR: () => readText,
			zN: () => textFiles
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);
		var _outside_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8052);
		function textFiles(workspace) {
			return {
				write: (path, text, input) => writeText(path, text, {
					root: workspace,
					input
				}),
				writeTemporary: (name, text) => writeText(name, text, {
					root: process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
					input: "RUNNER_TEMP"
				})
			};
		}
		async function readText(path, source) {
			let file = await (0, _outside_path_js__WEBPACK_IMPORTED_MODULE_5__.oV)(path, source);
			try {
				return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8");
			} catch (error) {
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.V2)("file-missing", `${source.input}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path)} cannot be read: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(error)}.`, "Name a text file.");
			}
		}
		async function writeText(path, text, source) {
			let file = await (0, _outside_path_js__WEBPACK_IMPORTED_MODULE_5__.oV)(path, source);
			let draft = `${file}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: !0 });
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: "wx" });
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
				return file;
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: !0 }).catch(() => void 0);
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.V2)("file-unwritable", `${source.input}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path)} cannot be written: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(error)}.`, "Name another file.");
			}
		}
	})
};
