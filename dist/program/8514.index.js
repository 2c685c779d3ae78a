"use strict";
exports.id = 8514;
exports.ids = [8514, 3313];
exports.modules = {
	4552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => mostMegabytes,
			p: () => isTooLong
		});
		let MEGABYTE = 1048576;
		let LOCK = /(?:^|\/)(?:Cargo\.lock|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|uv\.lock)$/;
		function mostMegabytes(path) {
			return (LOCK.test(path) ? 67108864 : 8388608) / MEGABYTE;
		}
		function isTooLong(path, bytes) {
			return bytes > mostMegabytes(path) * MEGABYTE;
		}
	}),
	194: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => GLOB_CHARACTERS,
			p: () => foldersOf
		});
		let GLOB_CHARACTERS = /[*?[\]{}\\]|[!+@]\(/;
		function foldersOf(globs) {
			let folders = new Set(globs.filter((glob) => !glob.startsWith("!")).map(literalStart));
			return folders.has("") ? void 0 : [...folders];
		}
		function literalStart(glob) {
			let parts = glob.split("/");
			let end = parts.findIndex((part) => part === "" || part === "." || part === ".." || GLOB_CHARACTERS.test(part));
			return (end < 0 ? parts : parts.slice(0, end)).join("/");
		}
	}),
	5608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => literally,
			z: () => pathspecsOf
		});
		var _path_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(194);
		function pathspecsOf(globs, expand = (glob) => [glob]) {
			let entries = globs.slice(Math.max(0, globs.findIndex(isAdded)));
			let words = entries.flatMap((entry) => wordsFor(entry, expand));
			let isInOrder = entries.every((entry, at) => at === 0 || isAdded(entries[at - 1]) || !isAdded(entry));
			let isSayable = words.every((word) => word !== void 0) && words.length <= 250;
			if (entries.some(isAdded) && isInOrder && isSayable) return {
				words,
				exact: !0
			};
			return {
				words: (0, _path_folders_js__WEBPACK_IMPORTED_MODULE_0__.p)(globs)?.map(literally),
				exact: !1
			};
		}
		function literally(path) {
			return `:(top,literal)${path}`;
		}
		function isAdded(entry) {
			return !entry.startsWith("!");
		}
		let SAME_TO_BOTH = /^(?!\.{0,2}$)(?:\*\*|(?:[^*?[\]{}\\!+@]|[!+@](?!\()|\*(?![*(]))*)$/;
		function wordsFor(entry, expand) {
			let glob = isAdded(entry) ? entry : entry.slice(1);
			let magic = isAdded(entry) ? "top" : "top,exclude";
			if (glob === "**") return [`:(${magic})`];
			let folder = glob.replace(/\/(\*\*)?$/, "");
			let isFolder = folder !== glob;
			if (!_path_folders_js__WEBPACK_IMPORTED_MODULE_0__.U.test(folder)) return [isUsual(folder) ? `:(${magic},literal)${folder}${isFolder ? "/" : ""}` : void 0];
			return expand(isFolder ? `${folder}/**` : glob).map((each) => each.includes("*") && isUsual(each) ? `:(${magic},glob)${each}` : void 0);
		}
		function isUsual(path) {
			return path.split("/").every((part) => SAME_TO_BOTH.test(part));
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
			let { track, decision } = facts;
			let { base, changed, reason } = decision;
			if (base === void 0 || changed || request.force) return planRelease(facts, request);
			return {
				kind: "nothing-new",
				track,
				tag: base,
				decision,
				reason: `nothing new since ${base}: ${reason}`
			};
		}
		function knownVersions({ track: { tag }, tags, others = _tags_other_tags_js__WEBPACK_IMPORTED_MODULE_1__.I, published, later = [], fromFiles }) {
			let isLeftOut = (version) => (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(tag, (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__._3)(tag, version));
			return {
				seen: [
					...[...tags, ...others.foreign].map(({ version }) => version),
					...others.noCommits,
					...published.filter((version) => !isLeftOut(version))
				],
				later,
				foreign: others.foreign.map(({ semVer }) => semVer),
				taken: [...others.ignored, ...published.filter(isLeftOut)],
				fromFiles
			};
		}
		function planRelease(facts, request) {
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
			let forced = request.force && !decision.changed ? `forced, though there is nothing new since ${decision.base}` : void 0;
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
	3754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G0: () => nextMissing,
			ch: () => readRemoteState,
			t4: () => withoutStrays
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4229);
		var _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9470);
		var _core_tags_other_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3208);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		var _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2717);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3439);
		async function readRemoteState(repository, config, searches) {
			let { live, next } = config.branches;
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_3__.hH)(repository, searches, [(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_4__.Mi)(live), (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_4__.Mi)(next)]);
			let branch = (name) => refs.find((ref) => ref.name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_4__.Mi)(name));
			let head = branch(next);
			if (!head) throw nextMissing(config);
			let tracks = searches.map(({ track }) => track);
			let named = refs.flatMap(({ name: ref, commit }) => {
				let name = (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_4__.Fk)(ref);
				return name === void 0 ? [] : [{
					name,
					commit
				}];
			});
			let byTrack = (0, _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_5__.i)(tracks, named);
			let others = tracks.map((track) => [track.name, (0, _core_tags_other_tags_js__WEBPACK_IMPORTED_MODULE_0__.U)(track, config.tracks, byTrack.get(track) ?? [])]);
			return {
				live: branch(live),
				next: head,
				tags: readTags(byTrack),
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
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("branch-missing", `The remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(branches.next)}, where pre-releases are cut.`, `Commit and push it: git push origin HEAD:${(0, _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_6__.ZL)(`refs/heads/${branches.next}`)}. Or name another one under branches.next in ${path}.`);
		}
		function readTags(byTrack) {
			let read = [...byTrack].map(([{ name: track, tag }, named]) => [track, named.flatMap(({ name, commit }) => {
				let found = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._f)(tag, name);
				return found ? [{
					name,
					version: found.version,
					commit
				}] : [];
			})]);
			return new Map(read);
		}
	}),
	2855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => decodeText });
		var _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4552);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		function decodeText(path, bytes) {
			if ((0, _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.p)(path, bytes.length)) {
				let size = Math.ceil(bytes.length / 1024 / 1024);
				let message = `The file ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(path)} has ${size} MB; at most ${(0, _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.X)(path)} MB are read.`;
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("file-too-long", message, "Keep the version in a file of its own, and name that.", { file: path });
			}
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", { file: path });
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
				__webpack_require__.e(2116),
				__webpack_require__.e(4623)
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
			let found = rules.currentVersions((0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__.Vw)(track.versionFiles), texts).flatMap(({ path, version }) => {
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
