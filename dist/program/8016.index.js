"use strict";
exports.id = 8016;
exports.ids = [8016];
exports.modules = {
	2814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Th: () => BODY_LIMIT,
			qE: () => cutAtLine,
			ac: () => fitEntries
		});
		let TOKEN = /^ {0,3}(?<mark>`{3,}|~{3,})(?<rest>.*)$|`[^`\n]+`|<!--|<(?<slash>\/?)(?<tag>details|summary|pre|script|style|textarea)\b/gim;
		function closingOf(text) {
			let tokens = new RegExp(TOKEN);
			let tags = [];
			let fence;
			for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
				let { mark, rest = "", slash, tag } = found.groups ?? {};
				if (mark !== void 0) fence = fenceAfter(fence, mark, rest);
				else if (fence !== void 0) continue;
				else if (tag !== void 0) follow(tags, tag.toLowerCase(), slash === "/");
				else if (found[0] === "<!--") {
					let end = text.indexOf("-->", found.index + 2);
					if (end < 0) return `\n-->${closeAll(tags)}`;
					tokens.lastIndex = end;
				}
			}
			return `${fence === void 0 ? "" : `\n${fence}`}${closeAll(tags)}`;
		}
		function fenceAfter(open, mark, rest) {
			if (open === void 0) return mark.startsWith("`") && rest.includes("`") ? void 0 : mark;
			return mark.startsWith(open) && rest.trim() === "" ? void 0 : open;
		}
		function follow(open, tag, closes) {
			closes ? open.includes(tag) && (open.length = open.lastIndexOf(tag)) : open.push(tag);
		}
		function closeAll(tags) {
			return tags.length === 0 ? "" : `\n\n${tags.toReversed().map((tag) => `</${tag}>`).join("\n")}`;
		}
		let BODY_LIMIT = 125e3;
		function fitEntries(lists, room) {
			let parts = [];
			let left = room;
			for (let { title, entries } of lists) {
				let lead = `${parts.length > 0 ? "\n\n" : ""}${title}${title && "\n\n"}`;
				for (let entry of entries) {
					left -= lead.length + entry.length;
					if (left < 0) return {
						text: parts.join(""),
						entries: parts.length
					};
					parts.push(lead + entry);
					lead = "\n";
				}
			}
			return {
				text: parts.join(""),
				entries: parts.length
			};
		}
		function cutAtLine(text, room) {
			if (text.length <= room) return text;
			for (let reserve = 16; reserve < room; reserve *= 2) {
				let start = text.slice(0, room - reserve);
				let end = start.lastIndexOf("\n");
				let kept = (end > 0 ? start.slice(0, end) : start.replace(/[\ud800-\udbff]$/, "")).trimEnd();
				let closing = closingOf(kept);
				if (closing.length <= reserve) return kept + closing;
			}
			return "";
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
	9094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => readTag });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		function readTag(config, name) {
			let track = config.tracks.find(({ tag }) => (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__._f)(tag, name)) ?? config.tracks.find(({ tag }) => startsAsVersion((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(tag, name)));
			let templates = config.tracks.map((each) => `${each.name}: ${(0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.sN)(each.tag)}`).join(", ");
			if (!track) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-unknown", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is of no track.`, `Tags read as ${templates}.`);
			if ((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(track.tag, name)) throw ignored(config, name);
			let text = (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(track.tag, name);
			let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);
			let shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(", ")}`;
			if (!version) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-shape", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} holds ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version.`, `Versions read as ${shapes}.`);
			let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version);
			if (version.prerelease && !config.channels.includes(channel)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-channel", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} is on the channel ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(channel)}, which ${config.path} does not have.`, `Versions read as ${shapes}.`);
			return {
				name,
				track,
				version,
				channel: version.prerelease ? channel : _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8
			};
		}
		function ignored({ path }, name) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-ignored", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is left out by ignore-tags in ${path}.`, "Take it out of ignore-tags if it is to count as a release again.");
		}
		function startsAsVersion(text) {
			return text !== void 0 && /^\d/.test(text);
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
	8540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => requireTrack,
			u: () => chooseTag
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function chooseTag(input, { ref }) {
			let given = (input || ref).replace(/^refs\/tags\//, "");
			if (input !== "" || ref.startsWith("refs/tags/")) return given;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-missing", `tag: it is not given, and the run is on ${ref === "" ? "no ref" : ref}.`, "Give the tag. A workflow that runs on a tag needs none.");
		}
		function requireTrack(tag, track) {
			if (!track || tag.track === track) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("input-invalid", `tag: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(tag.name)} is of track ${tag.track.name}, not of ${track.name}.`, "Leave track out, or give a tag of it.");
		}
	}),
	403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fo: () => requireCommit,
			Ns: () => tagMissing,
			WM: () => isCommit,
			cB: () => listTags,
			oW: () => listRemoteTags
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3439);
		async function listTags(repository, search, wanted) {
			let local = repository.complete ? (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.IH)(repository, [search])) : [];
			if (!(wanted === void 0 ? local.length > 0 : local.some(({ name }) => name === wanted))) return listRemoteTags(repository, search, wanted);
			return {
				tags: local,
				local: !0,
				place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
				placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6)(of))),
				...wholeOf(search, local, () => listTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		async function listRemoteTags(repository, search, wanted) {
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.hH)(repository, [search]);
			let tags = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, refs.flatMap(({ name }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(name) ?? []));
			if (wanted !== void 0 && !tags.some(({ name }) => name === wanted)) throw tagMissing(wanted);
			return {
				tags,
				local: !1,
				place: async (names) => inOrder(names, refs),
				...wholeOf(search, tags, () => listRemoteTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		function tagMissing(name) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-missing", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} does not exist on the remote.`, "Push it first, or give another one.");
		}
		async function isCommit(object, repository) {
			return (await repository.resolve([object]))[0] !== void 0;
		}
		async function requireCommit(tag, object, repository) {
			if (await isCommit(object, repository)) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-no-commit", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(tag)} names no commit, but a tree or a file.`, "Delete it, or make it again on a commit.");
		}
		function wholeOf({ from, isEnough }, found, whole) {
			return from !== void 0 && isEnough(found) ? { whole } : {};
		}
		function fullNames(names) {
			return names.map(_core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6);
		}
		function inOrder(names, refs) {
			let byName = new Map(refs.map((ref) => [ref.name, ref]));
			return names.flatMap((name) => byName.get((0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6)(name)) ?? []);
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
	8052: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			To: () => PUT_IT_THERE,
			fP: () => describeWayOut,
			oV: () => locatePath,
			qm: () => leadsOut
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(952);
		async function locatePath(path, { root, input }) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
			let begins = [root, process.env.RUNNER_TEMP].find((folder) => folder && (0, _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_3__.UO)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), file));
			let target = begins && await leadsOut(begins, file);
			if (target) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("path-outside", `${input}: ${describeWayOut(path, target)}`, PUT_IT_THERE);
			return file;
		}
		function describeWayOut(path, target) {
			return `a link leads ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(path)} out of the folder where it begins, to ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(target)}.`;
		}
		async function isLink(file) {
			try {
				return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).isSymbolicLink();
			} catch {
				return !1;
			}
		}
		let PUT_IT_THERE = "Put the file itself there, or name the place where it really is.";
		async function leadsOut(folder, file) {
			let root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder);
			let real = await realOf(file);
			return (0, _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_3__.UO)(root, real) ? void 0 : real;
		}
		async function realOf(file) {
			let real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => void 0);
			if (real !== void 0) return real;
			let above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
			if (await isLink(file)) return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await realOf(above), await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(file));
			return above === file ? file : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realOf(above), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(above, file));
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
