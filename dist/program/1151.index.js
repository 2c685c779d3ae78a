"use strict";
exports.id = 1151;
exports.ids = [1151];
exports.modules = {
	...require("./shared-50.index.js").modules,
	...require("./shared-406.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-3754.index.js").modules,
	1151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			z: () => readFactsOf,
			C: () => readInvariantFacts
		});
		var config = __webpack_require__(5422);
		var line_config = __webpack_require__(7761);
		var line_manifest = __webpack_require__(3830);
		var open_lines = __webpack_require__(50);
		var pathspecs = __webpack_require__(5608);
		var github_refusal = __webpack_require__(4898);
		var text_error = __webpack_require__(9530);
		var manifest_path = __webpack_require__(2205);
		var matched_files = __webpack_require__(5045);
		var version_file = __webpack_require__(9797);
		var tag_template = __webpack_require__(1429);
		async function placeTags({ live, next, tags, refs }, run, github) {
			let { repository, config } = run;
			let all = config.tracks.flatMap((track) => (tags.get(track.name) ?? []).map((tag) => ({
				track,
				...tag
			})));
			let commits = [...all.map(({ commit }) => commit), ...live ? [live.commit] : []];
			let lines = (0, open_lines.es)(refs, (name) => tags.get(name) ?? [], config);
			let heads = lines.map(({ head }) => head.commit);
			let tips = [...new Set([
				next.commit,
				...live ? [live.commit] : [],
				repository.head,
				...heads
			])];
			let { from } = await repository.outside(tips, commits);
			let outside = new Map(tips.map((tip, at) => [tip, from[at]]));
			let [offNext, offLive, offHead] = [
				next.commit,
				live?.commit,
				repository.head
			].map((tip) => outside.get(tip));
			let placed = all.map(({ commit, ...tag }) => {
				let own = lines.find(({ track, line }) => track === tag.track && (0, line_config.UO)(tag.version, line));
				return {
					...tag,
					onNext: !offNext?.has(commit),
					onLive: offLive !== void 0 && !offLive.has(commit),
					...own && { onLine: !outside.get(own.head.commit)?.has(commit) },
					here: !offHead?.has(commit)
				};
			});
			return {
				...lines.length > 0 && { lines },
				tags: await withReleases(placed, run, github),
				liveInNext: live === void 0 || !offNext?.has(live.commit)
			};
		}
		async function withReleases(tags, run, opening) {
			let isAstray = ({ onNext, onLive, onLine }) => !onNext && !onLive && !onLine;
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
		var stray_tags = __webpack_require__(5677);
		var tag_search = __webpack_require__(3439);
		var channel_manifests = __webpack_require__(7107);
		var version_files = __webpack_require__(3313);
		var late_releases = __webpack_require__(8331);
		var names = __webpack_require__(4229);
		var release_units = __webpack_require__(5838);
		async function isSyncPending({ live }, run) {
			let { config, repository, log } = run;
			if (config.land?.next !== "pull-request" || live === void 0) return !1;
			let branch = (0, release_units.Sp)(config.branches);
			let head = (await repository.remoteRefs([(0, names.Mi)(branch)])).find(({ name }) => name === (0, names.Mi)(branch));
			if (!head || !await repository.reaches(head, live)) return !1;
			try {
				let open = await (await run.openGitHub())?.pullRequests.list({
					state: "open",
					base: config.branches.next,
					branch
				});
				return open === void 0 || open.some(({ isFork }) => !isFork);
			} catch (error) {
				log.info(`GitHub does not tell whether a pull request from ${branch} is open: ${(0, text_error.Z9)(error)}`);
				return !0;
			}
		}
		var tag_makers = __webpack_require__(406);
		async function readInvariantFacts(run, github, grace = late_releases.Zv) {
			return readFactsOf(await (0, stray_tags.t4)(await (0, remote_state.c)(run.config.tracks.map(tag_search.wT), run, (0, open_lines.Jj)(run.config)), run), run, github, grace);
		}
		async function readFactsOf(state, run, github, grace = late_releases.Zv) {
			let { repository, config } = run;
			let heads = [state.next.commit, ...[state.live, state.manifests].flatMap((ref) => ref?.commit ?? [])];
			let [placed] = await Promise.all([placeTags(state, run, github), repository.ensure([], heads)]);
			let [files, manifests] = await Promise.all([readFiles(state, run), readManifests(state, run, github)]);
			let changedOnNext = await readChanged(state, manifests, run);
			let syncPending = !placed.liveInNext && await isSyncPending(state, run);
			let facts = {
				config,
				hasLive: state.live !== void 0,
				...placed,
				syncPending,
				files,
				manifests,
				changedOnNext
			};
			let sources = {
				state,
				repository,
				github
			};
			let [known, late] = await Promise.all([(0, tag_makers.s)(facts, sources), (0, late_releases.BS)(placed.tags, grace, sources)]);
			return {
				...known,
				late
			};
		}
		async function readChanged({ live, next }, manifests, { repository, config }) {
			if ((0, manifest_path.gv)(config)) return [];
			let paths = manifests.filter(({ holds }) => holds !== void 0).map(({ path }) => path);
			if (live === void 0 || live.commit === next.commit || paths.length === 0) return [];
			let heads = await repository.ensureCommits([live.commit, next.commit]);
			return repository.changedFiles(...heads, paths.map(pathspecs.Dk));
		}
		async function readFiles({ live, next }, run) {
			let heads = [...(0, config.pe)(run.config) ? [] : [{
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
			return (0, matched_files.i)(ownFiles(track), texts).map((file) => ({
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
		async function readManifests({ manifests: branch, tags }, run, opening) {
			let tagsOf = ({ name }) => tags.get(name) ?? [];
			let { branches } = run.config;
			let tracks = run.config.tracks.filter(({ updater }) => updater !== void 0);
			if (branch === void 0 || tracks.length === 0) return [];
			let [head] = await run.repository.ensureCommits([branch.commit]);
			let ofLines = branches.lines === void 0 ? [] : tracks.flatMap((track) => onLines(track, tagsOf(track)));
			let held = await readHeld([...tracks.map((track) => ({ track })), ...ofLines], head, run);
			let github = await opening;
			if (!github) return held;
			try {
				let published = new PublishedTags(github);
				let asked = held.map(async (manifest) => {
					let { track, line, channel, holds } = manifest;
					let own = tagsOf(track);
					let rivals = line ? own.filter((tag) => (0, line_config.UO)(tag.version, line)) : (0, open_lines.wH)(own, run.config);
					let version = holds && "version" in holds ? holds.version : void 0;
					return {
						...manifest,
						releases: await published.ofChannel(track, channel, rivals, version)
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
			let released = new Set(manifests.filter(({ releases }) => releases?.newest || releases?.holdsPublished).map(({ track }) => track.name));
			return manifests.map((manifest) => released.has(manifest.track.name) ? manifest : {
				...manifest,
				releases: void 0
			});
		}
		function onLines(track, tags) {
			return (0, line_manifest.qB)(track, tags).map((line) => ({
				track: (0, line_manifest.Jl)(track, line),
				line
			}));
		}
		async function readHeld(places, commit, run) {
			let tracks = places.map(({ track }) => track);
			let [versionOf, manifests] = await Promise.all([(0, channel_manifests.G)(), (0, channel_manifests.e)(tracks, commit, run)]);
			return manifests.map((manifest) => {
				let { channel, path, file } = manifest;
				let holds = file && attempt(() => ({ version: versionOf(manifest) }));
				return {
					...places.find(({ track }) => track === manifest.track),
					channel,
					path,
					holds,
					releases: void 0
				};
			});
		}
	}),
	8331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BS: () => readLate,
			Zv: () => GRACE,
			tm: () => NEVER
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4229);
		var _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6511);
		var _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7761);
		var _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9482);
		var _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8342);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		var _tag_makers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(406);
		let GRACE = 2;
		let NEVER = Infinity;
		async function readLate(tags, grace, sources) {
			let tracks = [...new Set(tags.map(({ track }) => track))];
			let isPublished = publishedAmong(tracks.length, sources);
			let found = await Promise.all(tracks.map((track) => ofTrack(track, tags, {
				grace,
				isPublished
			}, sources)));
			return {
				unreleased: found.flatMap(({ unreleased }) => unreleased),
				floats: found.flatMap(({ floats }) => floats),
				astray: found.flatMap(({ astray }) => astray)
			};
		}
		let [MOST_LOOKS, MANY_TRACKS] = [3, 10];
		function publishedAmong(tracks, { github }) {
			let all;
			let listed = async (tag) => {
				all ??= github.then((list) => list?.publishedTags());
				return (await all)?.has(tag);
			};
			let asked = async (tag) => (await github)?.isPublished(tag);
			return tracks > MANY_TRACKS ? listed : asked;
		}
		async function ofTrack(track, tags, { grace, isPublished }, sources) {
			let { state } = sources;
			let own = new Map(tags.flatMap((tag) => tag.track === track ? [[tag.name, tag]] : []));
			let lives = (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_3__.Ix)(state.tags.get(track.name) ?? []).filter(({ name, version }) => !version.prerelease && (own.get(name)?.onLive || own.get(name)?.onLine)).toSorted((a, b) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(b.version, a.version));
			let nothing = {
				unreleased: [],
				floats: [],
				astray: astray(track, sources)
			};
			if (lives.length === 0 || grace === NEVER) return nothing;
			let rows = rowsOf(lives, (name) => own.get(name)?.onLive === !0);
			let late = (await Promise.all(rows.map((row) => findUnreleased(track, row, isPublished, sources)))).flat().filter(({ hours }) => hours >= grace);
			let newest = rows.flatMap(({ tags: [first] }) => first ?? []);
			let floats = await Promise.all(lagging(track, newest, lives, sources).map(async ({ tag, ...float }) => await ageOf(tag, sources) >= grace ? [{
				...float,
				tag: tag.name
			}] : []));
			return {
				...nothing,
				unreleased: late,
				floats: floats.flat()
			};
		}
		function rowsOf(lives, isOnLive) {
			let ofLines = lives.filter(({ name }) => !isOnLive(name));
			let lines = [...new Map(ofLines.map(({ version }) => [(0, _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__.IL)(version), version])).values()];
			return [{
				tags: lives.filter(({ name }) => isOnLive(name)),
				isElsewhere: () => !1
			}, ...lines.map((line) => ({
				tags: lives.filter(({ version }) => (0, _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__.UO)(version, line)),
				isElsewhere: isOnLive
			}))];
		}
		async function findUnreleased(track, { tags, isElsewhere }, isPublished, sources) {
			let found = [];
			for (let [at, tag] of tags.slice(0, MOST_LOOKS).entries()) {
				let before = tags[at + 1];
				if (!before || isElsewhere(tag.name) || !await lacksRelease(track, tag, before, isPublished)) continue;
				let ref = sources.state.refs.find(({ name }) => name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.y6)(tag.name));
				if (at > 0 && !(ref && await (0, _tag_makers_js__WEBPACK_IMPORTED_MODULE_5__.y)({ track }, ref, sources.repository))) continue;
				found.push({
					track,
					tag: tag.name,
					hours: await ageOf(tag, sources)
				});
			}
			return found;
		}
		function lagging({ tag: template }, newest, lives, { state }) {
			return newest.flatMap((tag) => (0, _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_2__.zo)(template, tag.version).flatMap((name) => {
				let at = state.refs.find((ref) => ref.name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.y6)(name));
				return at && at.commit !== tag.commit && lives.some(({ commit }) => commit === at.commit) && (0, _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_2__.Kd)(template, name, lives) === tag ? [{
					name,
					at: at.object,
					tag
				}] : [];
			}));
		}
		function astray({ name: track, tag: template }, { state }) {
			let tags = state.tags.get(track) ?? [];
			return [...new Set(tags.flatMap(({ version, withdrawn }) => withdrawn ? (0, _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_2__.zo)(template, version) : []))].flatMap((name) => {
				let at = state.refs.find((ref) => ref.name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.y6)(name))?.commit;
				let on = (0, _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_2__.Iu)(template, name, at, tags);
				return on ? [{
					name,
					tag: on.name
				}] : [];
			});
		}
		async function lacksRelease({ releaseWorkflow }, newest, before, isPublished) {
			if (releaseWorkflow === void 0) return !1;
			try {
				return await isPublished(newest.name) === !1 && await isPublished(before.name) === !0;
			} catch {
				return !1;
			}
		}
		async function ageOf(tag, { state, repository }) {
			let ref = state.refs.find(({ name }) => name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.y6)(tag.name));
			let [time] = ref ? await repository.taggedAt([ref]) : [];
			return time === void 0 ? 0 : (Date.now() / 1e3 - time) / 3600;
		}
	})
};
