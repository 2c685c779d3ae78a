"use strict";
exports.id = 5766;
exports.ids = [5766, 3313];
exports.modules = {
	5766: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			z: () => readFactsOf,
			C: () => readInvariantFacts
		});
		var release_plan = __webpack_require__(3446);
		var text_error = __webpack_require__(9530);
		var versions_version = __webpack_require__(5566);
		var version_file = __webpack_require__(41);
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
			let { texts, rules } = await (0, version_files.readCarriers)(repository, track, commit);
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
		async function readHeld(track, commit, { repository, config }) {
			let channels = [...config.channels, versions_version.L8];
			let paths = channels.map((channel) => (0, version_files.ji)(track, channel));
			let [{ parseManifest }, files] = await Promise.all([__webpack_require__.e(6905).then(__webpack_require__.bind(__webpack_require__, 6905)), repository.readFiles(commit, paths)]);
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
