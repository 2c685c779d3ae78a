"use strict";
exports.id = 215;
exports.ids = [215, 3313];
exports.modules = {
	3446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J0: () => knownVersions,
			VU: () => planTrack,
			pe: () => isTrunk
		});
		var _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8003);
		var _versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3740);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		function planTrack(facts, request) {
			let { track, tags, decision } = facts;
			let last = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)(tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ts)(version) === request.channel));
			if (last && !decision.changed && !request.force) return {
				kind: "nothing-new",
				track,
				tag: last.name,
				decision,
				reason: `nothing new since ${last.name}: ${decision.reason}`
			};
			return planRelease(facts, request, last);
		}
		function knownVersions({ tags, published, later = [], fromFiles }) {
			return {
				seen: [...tags.map(({ version }) => version), ...published],
				later,
				fromFiles
			};
		}
		function planRelease(facts, request, last) {
			let { track, tags, decision, bump } = facts;
			let known = knownVersions(facts);
			let version = (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__.yU)({
				...known,
				channel: request.channel,
				bump,
				n: request.n
			});
			let promoted = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)(tags.filter(({ commit, version: lower }) => commit === request.target && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.bm)(lower, version) === 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(lower, version) < 0));
			let forced = request.force && !decision.changed && last ? `forced, though there is nothing new since ${last.name}` : void 0;
			return {
				kind: "release",
				track,
				from: (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__.YO)(known),
				version,
				tag: (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._3)(track.tag, version),
				fileVersion: track.versionStyle === "core" ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.rT)(version) : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
				promotedFrom: promoted?.name,
				targetTaken: tags.some((tag) => tag.commit === request.target && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ts)(tag.version) === request.channel),
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
	3740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YO: () => currentVersion,
			yU: () => nextVersion
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		function currentVersion({ seen, later = [], fromFiles }) {
			let isLater = (version) => later.some((each) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(each, version) === 0);
			return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.BR)(seen.filter((version) => !isLater(version))) ?? fromFiles;
		}
		function nextVersion(request) {
			let { seen, fromFiles, channel } = request;
			let core = nextCore(request);
			if (channel === _version_js__WEBPACK_IMPORTED_MODULE_1__.L8) return checkCountable(core);
			let highestN = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.BR)([...seen, fromFiles].filter((version) => isOf(version, core, channel)))?.prerelease?.n ?? 0;
			let n = request.n ?? highestN + 1;
			if (n <= highestN) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("n-taken", `n: ${n} is not ahead of ${(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)({
				...core,
				prerelease: {
					channel,
					n: highestN
				}
			})}, which exists.`, `Give ${highestN + 1} or more, or leave n out.`);
			return checkCountable({
				...core,
				prerelease: {
					channel,
					n
				}
			});
		}
		function checkCountable(version) {
			if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version))) return version;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-limit", `The next version would be ${(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version)}, and numbers end at ${2 ** 53 - 1}.`, "Delete the tag with the huge number, or raise a number in front of it with bump.");
		}
		function nextCore(request) {
			let { seen, bump } = request;
			let current = currentVersion(request);
			let lastLive = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.BR)(seen.filter((version) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version) === _version_js__WEBPACK_IMPORTED_MODULE_1__.L8));
			if (!lastLive) return raise(current, bump);
			let asked = raise(lastLive, bump);
			return current.prerelease && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.bm)(current, asked) > 0 ? coreOf(current) : asked;
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
			return version.prerelease?.channel === channel && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.bm)(version, core) === 0;
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
