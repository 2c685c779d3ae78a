"use strict";
exports.id = 8152;
exports.ids = [8152, 3313];
exports.modules = {
	5422: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => isTrunk });
		function isTrunk({ branches }) {
			return branches.live === branches.next;
		}
	}),
	4552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => mostMegabytes,
			p: () => isTooLong
		});
		let MEGABYTE = 1048576;
		let LOCK = /(?:^|\/)(?:Cargo\.lock|package-lock\.json|npm-shrinkwrap\.json|bun\.lock|pnpm-lock\.yaml|yarn\.lock|Gemfile\.lock|uv\.lock|poetry\.lock)$/;
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
	6748: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Yg: () => channelsBelow,
			lN: () => tagsOffered,
			xl: () => highestFrom
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function highestFrom(channel, versions, ladder) {
			let level = ladder.indexOf(channel);
			let above = new Set([
				channel,
				...level < 0 ? [] : ladder.slice(level),
				_versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8
			]);
			return (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.BR)([...versions].filter((version) => above.has((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(version))));
		}
		function channelsBelow(channel, ladder) {
			let level = [...ladder, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8].indexOf(channel);
			return level < 0 ? [] : ladder.slice(0, level).toReversed();
		}
		function tagsOffered(tags, channel, ladder) {
			let channels = [...ladder, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8];
			let offered = new Set(channels.slice(channels.indexOf(channel)));
			return tags.filter(({ version }) => offered.has((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(version)));
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
	2994: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DV: () => channelOfPush,
			ML: () => startsFrom,
			Qb: () => tagsFrom,
			Qz: () => guessLine,
			V9: () => tagsHeld,
			iw: () => lineBelow
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		var _ladder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6748);
		var _track_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8003);
		function startsFrom({ prefix }, line, last = {
			major: Infinity,
			minor: 0
		}) {
			if (!line) return [prefix];
			let [major, minor] = [roundDown(line.major), roundDown(line.minor)];
			return [...(major === line.major ? [`${minor}.`, ...startsAbove(minor)] : [""]).map((start) => `${major}.${start}`), ...startsAbove(major)].filter((start) => isUpTo(start, last)).map((start) => prefix + start);
		}
		function isUpTo(start, last) {
			let [major, minor] = start.split(".").map(Number);
			return major === last.major ? (minor ?? 0) <= last.minor : Number(major) < last.major;
		}
		function tagsFrom({ major, minor }, tags) {
			return tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.bm)(version, {
				major,
				minor,
				patch: 0
			}) >= 0);
		}
		function startsAbove(n) {
			let digits = String(n);
			let head = digits.slice(0, 2);
			let heads = range(Number(head) + 1, 10 ** head.length);
			let asLong = [...digits].slice(2).flatMap((digit, at) => range(Number(digit) + 1, 10).map((higher) => digits.slice(0, at + 2) + higher));
			let longer = range(Math.max(1, leastOfLength(digits)), n + 1).flatMap((start) => range(0, 10).map((digit) => start + digit));
			return [
				...heads,
				...asLong,
				...longer
			];
		}
		function range(first, end) {
			return Array.from({ length: Math.max(0, end - first) }, (_, at) => String(first + at));
		}
		function roundDown(n) {
			let least = leastOfLength(String(n));
			return n - least < 20 ? n : least;
		}
		function leastOfLength({ length }) {
			return length === 1 ? 0 : 10 ** (length - 1);
		}
		function lineBelow({ major, minor }) {
			return minor > 0 ? {
				major,
				minor: minor - 1
			} : {
				major: Math.max(0, major - 1),
				minor: 0
			};
		}
		function guessLine(text) {
			let found = /(?<![-\w])version\W{1,9}v?(\d{1,9})\.(\d{1,9})\.\d/i.exec(text) ?? /(?<![\d.])(\d{1,9})\.(\d{1,9})\.\d/.exec(text);
			return found ? {
				major: Number(found[1]),
				minor: Number(found[2])
			} : void 0;
		}
		function tagsHeld(tags, channel, ladder) {
			let top = (0, _track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)((0, _ladder_js__WEBPACK_IMPORTED_MODULE_1__.lN)(tags, channel, ladder));
			let own = (0, _track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)(tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(version) === channel));
			let live = (0, _track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)(tags.filter(({ version }) => !version.prerelease));
			if (!top) return [];
			let isOvertaken = !own || live !== void 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.bm)(own.version, live.version) < 0;
			return own === top || isOvertaken ? [top] : [top, own];
		}
		function channelOfPush({ autoChannel, channels }) {
			return autoChannel || (channels[0] ?? _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8);
		}
	}),
	2717: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => tracksByPrefix,
			i: () => tagsByTrack
		});
		var _text_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
		function tracksByPrefix(tracks) {
			let byPrefix = (0, _text_group_js__WEBPACK_IMPORTED_MODULE_0__.$)(tracks, ({ tag }) => tag.prefix);
			let lengths = [...new Set([...byPrefix.keys()].map(({ length }) => length))];
			return (name) => lengths.flatMap((length) => length > name.length ? [] : byPrefix.get(name.slice(0, length)) ?? []);
		}
		function tagsByTrack(tracks, tags) {
			let sorted = new Map(tracks.map((track) => [track, []]));
			let tracksOf = tracksByPrefix(tracks);
			for (let tag of tags) for (let track of tracksOf(tag.name)) sorted.get(track)?.push(tag);
			return sorted;
		}
	}),
	2205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => manifestPaths,
			j: () => manifestPath
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function manifestPath({ manifest }, channel) {
			return manifest.replace("{channel}", () => channel);
		}
		function manifestPaths({ updater }, { channels }) {
			return updater ? [...channels, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8].map((channel) => ({
				channel,
				path: manifestPath(updater, channel)
			})) : [];
		}
	}),
	6620: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => namesToRead,
			M: () => isToRead
		});
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5613);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9797);
		let COMPANIONS = new Map([
			["Cargo.toml", ["Cargo.toml", "Cargo.lock"]],
			["package.json", [
				"package.json",
				"package-lock.json",
				"npm-shrinkwrap.json",
				"bun.lock",
				"pnpm-workspace.yaml"
			]],
			["pyproject.toml", ["uv.lock", "poetry.lock"]],
			["pom.xml", ["pom.xml"]],
			["version.rb", ["Gemfile.lock"]],
			["*.gemspec", ["Gemfile.lock"]]
		]);
		let SPECIFIERS = ["pnpm-lock.yaml", "yarn.lock"];
		function isToRead(versionFiles) {
			let wanted = new Set(versionFiles.map((file) => file.path));
			let companions = new Set(companionsOf(versionFiles));
			return (path) => wanted.has(path) || companions.has((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path)) && !/(^|\/)node_modules\//.test(path);
		}
		function namesToRead(versionFiles) {
			return [...new Set([...versionFiles.map((file) => (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(file.path)), ...companionsOf(versionFiles)])];
		}
		function companionsOf(versionFiles) {
			return versionFiles.flatMap((file) => {
				let name = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(file.path);
				return [...COMPANIONS.get(name) ?? COMPANIONS.get(name.replace(/^.*(?=\.)/, "*")) ?? [], ...name === "package.json" && (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_0__.WS)(file) ? SPECIFIERS : []];
			});
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
	3439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IH: () => localTagNames,
			_: () => guessLastLine,
			hH: () => remoteTagRefs,
			rF: () => tagsAbove,
			wT: () => everyTag
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
		var _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		var _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2717);
		var _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
		let MARKERS = `${_core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.gp}${_core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.X}`;
		function everyTag(track) {
			return {
				track,
				from: void 0,
				isEnough: () => !0
			};
		}
		function tagsAbove(track, version) {
			return {
				track,
				from: version,
				isEnough: () => !0
			};
		}
		async function guessLastLine(repository, { versionFiles }) {
			let [file] = versionFiles;
			let text = file && await repository.glance(file.path);
			let line = text === void 0 ? void 0 : (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(text);
			return line && (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.iw)(line);
		}
		async function localTagNames(repository, searches) {
			let refs = await repository.localTags([...startsOf(searches, []), `${MARKERS}*`]);
			let unsettled = unsettledBy(refs, searches);
			unsettled.length > 0 && refs.push(...await repository.localTags(startsOf(unsettled, unsettled)));
			return [...new Set(refs)].filter(soughtBy(searches, unsettled)).flatMap((ref) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(ref) ?? []);
		}
		async function remoteTagRefs(repository, searches, besides = []) {
			let patterns = (of, whole) => startsOf(of, whole).map((start) => `${start}*`);
			let unsettled = [];
			let refs = await repository.remoteRefs([
				...besides,
				...patterns(searches, []),
				`${MARKERS}*`
			], (found) => {
				unsettled = unsettledBy(found.map(({ name }) => name), searches);
				return patterns(unsettled, unsettled);
			});
			let isSought = soughtBy(searches, unsettled);
			return refs.filter(({ name }) => isSought(name));
		}
		function startsOf(searches, whole) {
			return searches.flatMap((search) => (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.ML)(search.track.tag, whole.includes(search) ? void 0 : search.from, search.upTo)).map((start) => _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.gp + start);
		}
		function unsettledBy(refs, searches) {
			let named = refs.flatMap((ref) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(ref) ?? []).map((name) => ({ name }));
			let byTrack = (0, _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_4__.i)(searches.map(({ track }) => track), named);
			let namesOf = (track) => (byTrack.get(track) ?? []).map(({ name }) => name);
			return searches.filter(({ track, from, isEnough }) => from && !isEnough((0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.Qb)(from, (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(track, namesOf(track)))));
		}
		function soughtBy(searches, whole) {
			let all = new Set(whole);
			let cut = new Map(searches.flatMap(({ track, from }, at) => from && !all.has(searches[at]) ? [[track, from]] : []));
			let tracksOf = (0, _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_4__.A)([...cut.keys()]);
			let isFromLine = (name, track) => {
				let tag = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._f)(track.tag, name);
				return !tag || (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.Qb)(cut.get(track), [tag]).length > 0;
			};
			return (ref) => {
				let name = (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(ref);
				return name === void 0 || tracksOf(name).every((track) => isFromLine(name, track));
			};
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
