"use strict";
exports.id = 319;
exports.ids = [
	319,
	6035,
	8416
];
exports.modules = {
	319: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_publish_publish_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1118);
				var _shared_io_files_release_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2278);
				await (0, __webpack_require__(7667).C)((run) => (0, _shared_flows_publish_publish_release_js__WEBPACK_IMPORTED_MODULE_0__.D)({
					tag: run.input("tag"),
					name: run.input("name"),
					body: run.input("body"),
					bodyPath: run.input("body-path"),
					assets: run.input("assets"),
					makeLatest: run.input("make-latest"),
					draft: run.flag("draft", !1)
				}, run, (0, _shared_io_files_release_files_js__WEBPACK_IMPORTED_MODULE_1__.d)(run.folder)));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
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
	4229: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fk: () => tagNameOf,
			Mi: () => branchRef,
			gp: () => TAGS,
			y6: () => tagRef
		});
		let TAGS = "refs/tags/";
		function tagRef(name) {
			return `${TAGS}${name}`;
		}
		function branchRef(branch) {
			return `refs/heads/${branch}`;
		}
		function tagNameOf(ref) {
			return ref.startsWith(TAGS) ? ref.slice(10) : void 0;
		}
	}),
	3904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kh: () => splitGlobs,
			ct: () => countAlternatives,
			vw: () => MOST_ALTERNATIVES
		});
		let MOST_ALTERNATIVES = 1e3;
		function countAlternatives(glob) {
			let cursor = { at: 0 };
			let count = 1;
			for (; cursor.at < glob.length;) count *= countSequence(glob, cursor, !1);
			return count;
		}
		function countSequence(glob, cursor, inGroup) {
			let count = 1;
			for (; cursor.at < glob.length;) {
				let character = glob[cursor.at];
				if (inGroup && (character === "," || character === "}")) return count;
				cursor.at++;
				character === "{" && (count *= countGroup(glob, cursor));
			}
			return count;
		}
		function countGroup(glob, cursor) {
			let start = cursor.at;
			let count = countSequence(glob, cursor, !0);
			let parts = 1;
			for (; glob[cursor.at] === ",";) {
				cursor.at++;
				parts++;
				count += countSequence(glob, cursor, !0);
			}
			let inside = glob.slice(start, cursor.at);
			cursor.at++;
			return parts > 1 ? count : Math.max(count, countRange(inside));
		}
		function countRange(inside) {
			let numbers = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$/.exec(inside);
			if (numbers) return Math.abs(Number(numbers[2]) - Number(numbers[1])) + 1;
			let letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.-?\d+)?$/.exec(inside);
			return letters ? Math.abs(letters[2].charCodeAt(0) - letters[1].charCodeAt(0)) + 1 : 1;
		}
		function splitGlobs(text) {
			return text.split("\n").flatMap(splitLine).map((glob) => glob.trim()).filter((glob) => glob !== "");
		}
		function splitLine(line) {
			let globs = [];
			let open = [];
			let depth = 0;
			for (let part of line.split(",")) {
				open.push(part);
				for (let character of part) depth = character === "{" ? depth + 1 : Math.max(0, depth - Number(character === "}"));
				if (depth > 0) continue;
				globs.push(open.join(","));
				open = [];
			}
			return [...globs, ...open];
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
	8416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			compilePaths: () => compilePaths,
			expandBraces: () => expandBraces,
			folderGlob: () => folderGlob
		});
		var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _glob_braces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3904);
		var _path_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
		let GLOB_OPTIONS = {
			dot: !0,
			nocomment: !0,
			nonegate: !0,
			platform: "linux"
		};
		function compilePaths(globs) {
			let rules = globs.map(compileRule);
			return (path) => {
				for (let at = rules.length - 1; at >= 0; at--) {
					let rule = rules[at];
					if (rule.matches(path)) return rule.takes;
				}
				return !1;
			};
		}
		function compileRule(entry) {
			let takes = !entry.startsWith("!");
			return {
				takes,
				matches: compileGlob(takes ? entry : entry.slice(1))
			};
		}
		function compileGlob(glob) {
			if (glob === "**") return () => !0;
			let folder = glob.replace(/\/(\*\*)?$/, "");
			let isFolder = folder !== glob;
			if (!_path_folders_js__WEBPACK_IMPORTED_MODULE_2__.U.test(folder)) {
				let below = `${folder}/`;
				return (path) => path.startsWith(below) || !isFolder && path === folder;
			}
			expandBraces(glob);
			let matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__.VR(isFolder ? `${folder}/**` : glob, GLOB_OPTIONS);
			return (path) => matcher.match(path);
		}
		function expandBraces(glob) {
			let alternatives = (0, minimatch__WEBPACK_IMPORTED_MODULE_0__.KA)(glob, { braceExpandMax: _glob_braces_js__WEBPACK_IMPORTED_MODULE_3__.vw + 1 });
			if (alternatives.length <= _glob_braces_js__WEBPACK_IMPORTED_MODULE_3__.vw) return alternatives;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("paths-braces", `The path ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(glob)} stands for more than ${_glob_braces_js__WEBPACK_IMPORTED_MODULE_3__.vw} paths by its braces.`, "Write a glob with * in place of the braces.");
		}
		function folderGlob(folder) {
			return `${folder.replace(/[*?[\]{}\\]|[!+@](?=\()|^!/g, "\\$&")}/**`;
		}
	}),
	9231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ci: () => releaseUrls,
			SM: () => assetName,
			_r: () => bundleUrl
		});
		function assetName(file) {
			return file.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9_@+-]+/g, ".").replace(/^\.|\.$/g, "");
		}
		function releaseUrls(server, repository, tag) {
			let base = `${server.replace(/\/+$/, "")}/${repository}/releases`;
			return {
				page: `${base}/tag/${encodeURIComponent(tag)}`,
				downloads: `${base}/download/${encodeURIComponent(tag)}`
			};
		}
		function bundleUrl(baseUrl, file) {
			let name = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/releases\/(?:latest\/)?download\//.test(`${baseUrl}/`) ? assetName(file) : file;
			return `${baseUrl.replace(/\/+$/, "")}/${encodeURIComponent(name)}`;
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
	1429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fg: () => tagsOf,
			KA: () => versionText,
			_3: () => formatTag,
			_f: () => matchTag,
			pi: () => isIgnored,
			sN: () => formatTemplate,
			wD: () => tagFolders
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		var _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		function formatTag({ prefix, suffix }, version) {
			return prefix + (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version) + suffix;
		}
		function formatTemplate({ prefix, suffix }) {
			return `${prefix}{version}${suffix}`;
		}
		function versionText({ prefix, suffix }, tag) {
			if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
			return tag.slice(prefix.length, tag.length - suffix.length);
		}
		function matchTag(template, tag) {
			let text = versionText(template, tag);
			let version = text === void 0 ? void 0 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(text);
			return version && !isIgnored(template, tag) ? {
				name: tag,
				version
			} : void 0;
		}
		function isIgnored({ ignores }, tag) {
			return ignores?.(tag) === !0;
		}
		function tagsOf(track, tags) {
			let names = [...tags];
			let found = [];
			for (let name of names) {
				let tag = matchTag(track.tag, name);
				tag && found.push(tag);
			}
			return (0, _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.ui)(found, (0, _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.x2)(names));
		}
		function tagFolders({ prefix }) {
			let parts = prefix.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
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
	8003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J_: () => highestByChannel,
			ML: () => highestBelow,
			R: () => isNewestLive,
			fV: () => highestTag
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function highestTag(tags) {
			let best;
			for (let tag of tags) (!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			return best;
		}
		function highestByChannel(tags) {
			let best = new Map();
			for (let tag of tags) {
				let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version);
				let seen = best.get(channel);
				(!seen || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, seen.version) > 0) && best.set(channel, tag);
			}
			return best;
		}
		function highestBelow(tags, version) {
			let best;
			for (let tag of tags) {
				if ((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) >= 0) continue;
				(!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			}
			return best;
		}
		function isNewestLive(version, tags) {
			if (version.prerelease) return !1;
			for (let tag of tags) {
				let order = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version);
				if (tag.withdrawn ? order === 0 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8 && order > 0) return !1;
			}
			return !0;
		}
	}),
	8342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ix: () => offered,
			X: () => WITHDRAWN,
			dX: () => unmark,
			r4: () => isWithdrawn,
			ui: () => markWithdrawn,
			we: () => markerOf,
			x2: () => withdrawnNames
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		let WITHDRAWN = "withdrawn/";
		function markerOf(tag) {
			return WITHDRAWN + tag;
		}
		function withdrawnNames(names) {
			let found = new Set();
			for (let name of names) name.startsWith(WITHDRAWN) && found.add(name.slice(10));
			return found;
		}
		function markWithdrawn(tags, withdrawn) {
			if (withdrawn.size === 0) return [...tags];
			return tags.map((tag) => withdrawn.has(tag.name) ? {
				...tag,
				withdrawn: !0
			} : tag);
		}
		function unmark(tags, only) {
			return tags.map((tag) => {
				if (!tag.withdrawn || only !== void 0 && tag.name !== only) return tag;
				let { withdrawn: _, ...rest } = tag;
				return rest;
			});
		}
		function offered(tags) {
			return tags.filter(({ withdrawn }) => !withdrawn);
		}
		function isWithdrawn(version, tags) {
			return tags.some((tag) => tag.withdrawn === !0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) === 0);
		}
	}),
	9547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => groupBy });
		function groupBy(values, keyOf) {
			let groups = new Map();
			for (let value of values) {
				let key = keyOf(value);
				let group = groups.get(key);
				group ? group.push(value) : groups.set(key, [value]);
			}
			return groups;
		}
	}),
	5566: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BR: () => highest,
			DD: () => withoutBuild,
			L8: () => LIVE,
			Zy: () => compareVersions,
			bm: () => compareCore,
			ot: () => parseVersion,
			qh: () => formatVersion,
			rT: () => formatCore,
			ts: () => channelOf
		});
		let LIVE = "live";
		let LARGEST = 2 ** 53 - 1;
		let GRAMMAR = /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})(?:-(?!\d+\.)([0-9A-Za-z-]+)\.(0|[1-9]\d{0,15}))?$/;
		function parseVersion(text) {
			let found = GRAMMAR.exec(text);
			if (!found) return;
			let [major, minor, patch, n] = [
				Number(found[1]),
				Number(found[2]),
				Number(found[3]),
				Number(found[5] ?? 0)
			];
			if (major > LARGEST || minor > LARGEST || patch > LARGEST || n > LARGEST) return;
			let channel = found[4];
			if (channel === void 0) return {
				major,
				minor,
				patch
			};
			return channel === LIVE ? void 0 : {
				major,
				minor,
				patch,
				prerelease: {
					channel,
					n
				}
			};
		}
		function formatVersion(version) {
			let { prerelease, written } = version;
			if (written !== void 0) return written;
			return prerelease ? `${formatCore(version)}-${prerelease.channel}.${prerelease.n}` : formatCore(version);
		}
		function formatCore({ major, minor, patch }) {
			return `${major}.${minor}.${patch}`;
		}
		function withoutBuild(text) {
			return text.split("+", 1)[0];
		}
		function channelOf(version) {
			return version.prerelease?.channel ?? LIVE;
		}
		function compareCore(a, b) {
			return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
		}
		function compareVersions(a, b) {
			let core = compareCore(a, b);
			if (core !== 0) return core;
			if (!a.prerelease || !b.prerelease) return Number(!a.prerelease) - Number(!b.prerelease);
			if (a.prerelease.channel !== b.prerelease.channel) return a.prerelease.channel < b.prerelease.channel ? -1 : 1;
			return a.prerelease.n - b.prerelease.n;
		}
		function highest(versions) {
			let best;
			for (let version of versions) (!best || compareVersions(version, best) > 0) && (best = version);
			return best;
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
	1118: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => publishRelease });
		var error = __webpack_require__(9530);
		var group = __webpack_require__(9547);
		var release_url = __webpack_require__(9231);
		let TOO_LARGE = 2 ** 31;
		let MOST_ASSETS = 1e3;
		function nameAssets(files) {
			let byName = (0, group.$)(files, ({ path }) => (0, release_url.SM)(path.slice(path.lastIndexOf("/") + 1)));
			let problems = [
				...files.flatMap(checkSize),
				...files.flatMap(checkName),
				...[...byName].flatMap(([name, same]) => checkSame(name, same))
			];
			byName.size > MOST_ASSETS && problems.push({
				message: `There are ${byName.size} files, and a release has at most ${MOST_ASSETS}.`,
				fix: "Pack some together."
			});
			if (problems.length > 0) throw new error.ag("assets-invalid", problems);
			return [...byName].map(([name, [file, ...same]]) => ({
				...file,
				name,
				copies: same.map(({ path }) => path)
			})).sort((a, b) => a.name < b.name ? -1 : 1);
		}
		function checkSize({ path, size }) {
			if (size > 0 && size < TOO_LARGE) return [];
			return [{
				message: size === 0 ? `${(0, error.hD)(path)} is empty.` : `${(0, error.hD)(path)} has ${size} bytes, 2 GiB or more.`,
				fix: "GitHub takes files of 1 byte to below 2 GiB: see what made this one."
			}];
		}
		function checkName({ path }) {
			let file = path.slice(path.lastIndexOf("/") + 1);
			let stem = file.replace(/(?<=.)\.[^.]*$/, "");
			if ((0, release_url.SM)(stem) !== "" || !/[\p{L}\p{N}]/u.test(stem)) return [];
			return [{
				message: `${(0, error.hD)(path)} would be published as ${(0, error.hD)((0, release_url.SM)(file))}: GitHub keeps Latin letters, digits and _ - + @ of a name.`,
				fix: "Rename it before publishing; its label may say anything."
			}];
		}
		function checkSame(name, files) {
			if (new Set(files.map(({ digest }) => digest)).size === 1) return [];
			return [{
				message: `${files.map(({ path }) => (0, error.hD)(path)).join(" and ")} differ, and would both be the asset ${(0, error.hD)(name)}.`,
				fix: "Rename all but one, or leave them out with an entry that starts with \"!\"."
			}];
		}
		function planAssets(assets, present, stage) {
			let there = new Map(present.map((asset) => [asset.name, asset]));
			let differ = assets.filter(({ name, digest }) => !there.get(name)?.uploaded || there.get(name)?.digest !== digest);
			let adopt = stage === "draft" ? [] : differ.flatMap((file) => standing(file, there.get(file.name)));
			let upload = differ.filter((file) => !adopt.some((other) => other.file === file));
			if (stage === "immutable" && upload.length > 0) throw new error.ag("assets-published", upload.map(cannotBeAdded));
			return {
				remove: upload.flatMap(({ name }) => there.get(name) ?? []),
				upload,
				adopt
			};
		}
		function standing(file, asset) {
			return asset?.uploaded ? [{
				file,
				asset
			}] : [];
		}
		function cannotBeAdded({ name }) {
			return {
				message: `The release is published and immutable, and has no ${(0, error.hD)(name)}.`,
				fix: "Release a new version, with all of its files."
			};
		}
		var track_tags = __webpack_require__(8003);
		var withdrawn_tags = __webpack_require__(8342);
		var markdown = __webpack_require__(547);
		var tag_list = __webpack_require__(403);
		var tag_search = __webpack_require__(3439);
		var github_refusal = __webpack_require__(9990);
		var body_limit = __webpack_require__(2814);
		var glob_braces = __webpack_require__(3904);
		var owned_tag = __webpack_require__(9094);
		var tag_choice = __webpack_require__(8540);
		async function readPublishRequest(inputs, { config, context }, files) {
			let tag = (0, owned_tag.z)(config, (0, tag_choice.u)(inputs.tag, context));
			let prerelease = tag.version.prerelease !== void 0;
			return {
				tag,
				content: {
					name: inputs.name || tag.name,
					body: await readBody(inputs, files),
					prerelease
				},
				assets: (0, glob_braces.Kh)(inputs.assets).map((glob) => glob.replace(/^(!?)\.\//, "$1")),
				makeLatest: readMakeLatest(inputs.makeLatest, tag),
				draft: inputs.draft
			};
		}
		async function readBody({ body, bodyPath }, files) {
			if (body !== "" && bodyPath !== "") throw (0, error.V2)("input-invalid", `body and body-path: ${(0, error.hD)(bodyPath)} are both given.`, "Give one of them.");
			let text = bodyPath === "" ? body : await files.readText(bodyPath, "body-path");
			if (text.length <= body_limit.Th) return text;
			throw (0, error.V2)("input-invalid", `${bodyPath === "" ? "body" : "body-path"}: the notes have ${text.length} characters, and GitHub takes ${body_limit.Th}.`, "Let component-changelog write them, which cuts at an entry and links to the rest.");
		}
		function readMakeLatest(text, { name, version }) {
			if (text === "") return;
			if (text !== "true" && text !== "false") throw (0, error.V2)("input-invalid", `make-latest: ${(0, error.hD)(text)} is neither true nor false.`, "Write true or false.");
			if (text === "true" && version.prerelease) throw (0, error.V2)("input-invalid", `make-latest: ${(0, error.hD)(name)} is a pre-release, which GitHub does not take for Latest.`, "Leave make-latest out.");
			return text === "true";
		}
		async function publishRelease(inputs, run, files) {
			let request = await readPublishRequest(inputs, run, files);
			let { tag } = request;
			let assets = nameAssets(request.assets.length > 0 ? await files.list(request.assets) : []);
			let { tags } = await (0, tag_list.oW)(run.repository, (0, tag_search.rF)(tag.track, tag.version), tag.name);
			if ((0, withdrawn_tags.r4)(tag.version, tags)) return leaveWithdrawn(tag, run);
			let { plan, ended } = await complete({
				request,
				assets,
				store: await openReleases(run),
				run,
				files
			});
			return reportRelease(tag, ended, assets, plan);
		}
		function leaveWithdrawn({ name }, { log }) {
			let sentence = `${name} is withdrawn: its release is left as it is.`;
			log.info(sentence);
			return {
				outputs: {
					id: "",
					url: "",
					"upload-count": "0",
					published: "false"
				},
				summary: (0, markdown.Bv)((0, markdown.R_)(3, `Release ${name}`), (0, markdown.FV)(sentence))
			};
		}
		async function complete(work, looks = 1) {
			let { request, assets, store, run } = work;
			let { release, isOwn } = await prepare(request, store, run);
			try {
				let plan = planAssets(assets, release.assets, release.stage);
				await attach(plan, release, work);
				await adopt(plan, work);
				return {
					plan,
					ended: await finish(request, release, store, run)
				};
			} catch (error) {
				if (!(0, github_refusal.Ck)(error) || looks === 3) throw error;
				run.log.info(`${request.tag.name}: another run was faster, looking again at what is there`);
				isOwn && await withdraw(release, work);
				return complete(work, looks + 1);
			}
		}
		async function withdraw(draft, { request: { tag }, store, run: { log } }) {
			let found = await (0, github_refusal.kr)(`show the release of ${tag.name}`, MAY_WRITE, store.find(tag.name));
			if (!found || found.stage === "draft" || found.id === draft.id) return;
			log.info(`${tag.name}: removing the draft of this run`);
			await (0, github_refusal.kr)(`remove a draft of ${tag.name}`, MAY_WRITE, store.removeDraft(draft));
		}
		let MAY_WRITE = "Give the job `permissions: contents: write`, or a token that may write to the repository.";
		async function openReleases({ openGitHub }) {
			let github = await openGitHub();
			if (github) return github.releases;
			throw (0, error.V2)("github-missing", "There is no token, or the run is in no repository on GitHub.", MAY_WRITE);
		}
		async function prepare({ tag, content }, store, { log }) {
			let found = await (0, github_refusal.kr)(`show the release of ${tag.name}`, MAY_WRITE, store.find(tag.name));
			if (!found) {
				log.info(`${tag.name}: making a draft`);
				return {
					release: await (0, github_refusal.kr)(`make a release of ${tag.name}`, MAY_WRITE, store.createDraft(tag.name, content)),
					isOwn: !0
				};
			}
			if (found.stage !== "draft") {
				log.info(`${tag.name}: the release is published already, its notes stay`);
				return {
					release: found,
					isOwn: !1
				};
			}
			log.info(`${tag.name}: going on with the draft that is there`);
			found.name === content.name && found.body === content.body && found.prerelease === content.prerelease || await (0, github_refusal.kr)(`change the draft of ${tag.name}`, MAY_WRITE, store.update(found, content));
			return {
				release: found,
				isOwn: !1
			};
		}
		async function attach({ remove, upload }, release, { store, run: { log }, files }) {
			for (let asset of remove) {
				log.info(`${asset.name}: the release has ${asset.uploaded ? "another one" : "a part of one"}, removing it`);
				await (0, github_refusal.kr)(`remove ${asset.name}`, MAY_WRITE, store.removeAsset(asset));
			}
			for (let asset of upload) {
				log.info(`${asset.name}: uploading ${asset.size} bytes`);
				await (0, github_refusal.kr)(`take ${asset.name}`, MAY_WRITE, store.upload(release, asset, await files.open(asset.path)));
			}
		}
		async function adopt({ adopt }, { store, run: { log }, files }) {
			if (adopt.length === 0) return;
			for (let { file, asset } of adopt) {
				log.info(`${asset.name}: the release is published with other bytes, taking those`);
				let bytes = await (0, github_refusal.kr)(`give ${asset.name}`, MAY_WRITE, store.download(asset));
				for (let path of [file.path, ...file.copies]) await files.replace(path, bytes);
			}
			log.warn({
				message: `The release is published already, with other bytes of ${adopt.map(({ asset }) => asset.name).join(", ")}.`,
				fix: "They stay as they are, and steps that follow work with them. To keep what was built, run the failed jobs alone again."
			});
		}
		async function finish(request, release, store, run) {
			let { tag, draft } = request;
			if (release.stage !== "draft" || draft) return release;
			let makeLatest = request.makeLatest ?? await isLatest(tag, run);
			let published = await (0, github_refusal.kr)(`publish ${tag.name}`, MAY_WRITE, store.publish(release, makeLatest));
			run.log.info(`${tag.name}: published${makeLatest ? " as Latest" : ""}, ${published.url}`);
			return published;
		}
		async function isLatest({ track, version }, { repository }) {
			return track.latest && (0, track_tags.R)(version, (await (0, tag_list.oW)(repository, (0, tag_search.rF)(track, version))).tags);
		}
		function reportRelease({ name }, { id, url, stage }, assets, { upload, adopt }) {
			let rows = assets.map((asset) => {
				let standing = adopt.find(({ file }) => file === asset)?.asset;
				if (standing) return [
					(0, markdown.aY)(asset.name),
					"",
					(0, markdown.aY)(standing.digest),
					"was there, with other bytes than here"
				];
				return [
					(0, markdown.aY)(asset.name),
					String(asset.size),
					(0, markdown.aY)(asset.digest),
					upload.includes(asset) ? "uploaded" : "was there"
				];
			});
			return {
				outputs: {
					id: String(id),
					url,
					"upload-count": String(upload.length),
					published: String(stage !== "draft")
				},
				summary: (0, markdown.Bv)((0, markdown.R_)(3, `Release ${name}`), `${stage === "draft" ? "Draft" : "Published"}: ${(0, markdown.FV)(url)}`, ...rows.length > 0 ? [(0, markdown.tp)([
					"File",
					"Bytes",
					"Digest",
					""
				], rows)] : [])
			};
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
	2278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => releaseFiles });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _core_paths_path_folders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(194);
		var _core_paths_path_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8416);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);
		var _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(952);
		var _outside_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8052);
		var _signatures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9586);
		var _text_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3016);
		function releaseFiles(workspace) {
			return {
				readText: (path, input) => (0, _text_files_js__WEBPACK_IMPORTED_MODULE_8__.yR)(path, {
					root: workspace,
					input
				}),
				open: (path) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path)),
				replace: (path, bytes) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path), bytes),
				async list(globs) {
					let paths = await listFiles(workspace, globs);
					return Promise.all(paths.map((path) => measure(workspace, path)));
				}
			};
		}
		async function measure(workspace, path) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path);
			let [{ size }, digest] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file), (0, _signatures_js__WEBPACK_IMPORTED_MODULE_7__.TM)(file)]);
			return {
				path,
				size,
				digest
			};
		}
		async function listFiles(workspace, globs) {
			let takes = (0, _core_paths_path_rules_js__WEBPACK_IMPORTED_MODULE_3__.compilePaths)(globs);
			let found = new Map();
			let out = (await Promise.all(((0, _core_paths_path_folders_js__WEBPACK_IMPORTED_MODULE_9__.p)(globs) ?? [""]).map((start) => begin(workspace, start, found)))).filter((problem) => problem !== void 0);
			let taken = [...found].filter(([path]) => takes(path));
			let links = taken.filter(([, kind]) => kind === "link").map(([path]) => isLink(path));
			let idle = globs.filter((glob) => !glob.startsWith("!") && !hasFile(found, (0, _core_paths_path_rules_js__WEBPACK_IMPORTED_MODULE_3__.compilePaths)([glob]))).map(takesNone);
			let problems = [
				...out,
				...out.length === 0 ? idle : [],
				...links
			];
			if (problems.length > 0) throw new _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.ag("assets-missing", problems);
			return taken.map(([path]) => path).sort();
		}
		async function begin(workspace, start, found) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, start);
			if (!(0, _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_5__.UO)(workspace, file)) return;
			let target = await (0, _outside_path_js__WEBPACK_IMPORTED_MODULE_6__.qm)(workspace, file);
			if (target !== void 0) return {
				message: `assets: ${(0, _outside_path_js__WEBPACK_IMPORTED_MODULE_6__.fP)(start, target)}`,
				fix: _outside_path_js__WEBPACK_IMPORTED_MODULE_6__.To
			};
			let kind = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => void 0);
			kind?.isFile() && found.set(start, (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file)).isSymbolicLink() ? "link" : "file");
			kind?.isDirectory() && await walk(workspace, start, found);
		}
		async function walk(workspace, start, found) {
			for (let entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, start), { withFileTypes: !0 })) {
				let path = start === "" ? entry.name : `${start}/${entry.name}`;
				entry.isDirectory() && entry.name !== ".git" ? await walk(workspace, path, found) : entry.isFile() ? found.set(path, "file") : entry.isSymbolicLink() && found.set(path, "link");
			}
		}
		function hasFile(found, takes) {
			return [...found.keys()].some(takes);
		}
		function takesNone(glob) {
			return {
				message: `assets: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(glob)} takes no file of the workspace.`,
				fix: "Give a path or glob from the root of the workspace, and download the artifacts there first."
			};
		}
		function isLink(path) {
			return {
				message: `assets: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path)} is a link.`,
				fix: "Put the file itself there, or leave it out with \"!\"."
			};
		}
	}),
	9586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DC: () => hashFile,
			TM: () => digestFile,
			pI: () => verifyEd25519
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		let verifyEd25519 = (publicKey, message, signature) => {
			let x = Buffer.from(publicKey).toString("base64url");
			let key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
				key: {
					kty: "OKP",
					crv: "Ed25519",
					x
				},
				format: "jwk"
			});
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, key, signature);
		};
		let PIECE = 1048576;
		async function hashFile(path, algorithm = "blake2b512") {
			let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
			let buffer = Buffer.allocUnsafe(PIECE);
			let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
			try {
				for (;;) {
					let { bytesRead } = await file.read(buffer, 0, PIECE);
					if (bytesRead === 0) return hash.digest();
					hash.update(buffer.subarray(0, bytesRead));
				}
			} finally {
				await file.close();
			}
		}
		async function digestFile(path) {
			return `sha256:${Buffer.from(await hashFile(path, "sha256")).toString("hex")}`;
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
