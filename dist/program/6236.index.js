"use strict";
exports.id = 6236;
exports.ids = [6236];
exports.modules = {
	9780: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k0: () => LATEST,
			TY: () => branchTag,
			m: () => commitTag,
			HC: () => floatsOf,
			M2: () => heldArguments,
			H1: () => heldFloats,
			Ef: () => imageReferences,
			T9: () => tagArguments
		});
		var tags_ladder = __webpack_require__(6748);
		var error = __webpack_require__(9530);
		var group = __webpack_require__(9547);
		var versions_version = __webpack_require__(5566);
		let COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
		let DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?$/;
		function checkImageName(name) {
			let problem = (message, fix) => ({
				message: `The image ${(0, error.hD)(name)} ${message}.`,
				fix
			});
			if (name.includes("@")) return problem("has a digest", "Write the name alone; what is pushed has no digest yet.");
			let { domain, path } = splitName(name);
			let colon = path.lastIndexOf(":");
			if (colon >= 0) return problem("has a tag", `Write ${(0, error.hD)(name.slice(0, colon - path.length))}; the tags are added.`);
			if (domain !== void 0 && !DOMAIN.test(domain)) return problem("has no valid registry", "A registry is a host name, with a port if need be: `ghcr.io`, `localhost:5000`.");
			if (path !== path.toLowerCase()) return problem("has capital letters", `Write ${(0, error.hD)(name.slice(0, name.length - path.length) + path.toLowerCase())}.`);
			if (!path.split("/").every((component) => COMPONENT.test(component))) return problem("is no image name", "Between slashes stand small letters and digits, with single `.`, `_`, `__` or `-` in between.");
			if (name.length > 255) return problem("is too long", "A name has at most 255 characters.");
		}
		function lowerCaseAtGithub(name) {
			return /^ghcr\.io\//i.test(name) ? name.toLowerCase() : name;
		}
		function splitName(name) {
			let slash = name.indexOf("/");
			let first = name.slice(0, Math.max(slash, 0));
			return /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase() ? {
				domain: first,
				path: name.slice(slash + 1)
			} : {
				domain: void 0,
				path: name
			};
		}
		let LATEST = "latest";
		let KEEP_DIGEST = "--prefer-index=false";
		let TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
		let SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
		function imageReferences(request) {
			let images = [...new Set(request.images.map(lowerCaseAtGithub))];
			let tags = imageTags(request);
			let found = [
				...images.map(checkImageName),
				...checkRequest(request),
				...tags.map(checkTag)
			].filter((problem) => problem !== void 0);
			if (found.length > 0) throw new error.ag("invalid-image", found);
			return images.flatMap((image) => tags.map((tag) => `${image}:${tag}`));
		}
		function imageTags({ source, sha, channels }) {
			return [..."branch" in source ? floatsOfBranch(source) : [(0, versions_version.qh)(source.version), ...imageFloats(source, channels)], commitTag(sha)];
		}
		function floatsOfBranch({ branch, isBehind = !1 }) {
			let tag = branchTag(branch);
			return isBehind || tag === "" ? [] : [tag];
		}
		function tagArguments(references, sha) {
			let isBuilt = (reference) => reference.endsWith(`:${commitTag(sha)}`);
			return [...(0, group.$)(references, (reference) => reference.slice(0, reference.lastIndexOf(":"))).values()].map((ofImage) => {
				let built = ofImage.filter(isBuilt);
				let others = ofImage.filter((reference) => !isBuilt(reference));
				let options = (others.length > 0 ? others : built).map((reference) => `--tag=${reference}`);
				return [
					KEEP_DIGEST,
					...options,
					...built
				].join(" ");
			});
		}
		function heldFloats(source, ladder) {
			let { tagged, version, coreFloats = !1 } = source;
			let own = imageFloats(source, ladder);
			return imageFloats({
				version,
				tagged: tagged.filter((other) => !isAbove(other, version)),
				coreFloats
			}, ladder).filter((name) => !own.includes(name)).flatMap((name) => {
				let by = tagged.find((other) => imageFloats({
					version: other,
					tagged,
					coreFloats
				}, ladder).includes(name));
				return by ? [{
					name,
					by
				}] : [];
			});
		}
		function isAbove(a, b) {
			return (0, versions_version.Zy)(a, b) > 0;
		}
		function heldArguments(images, name, sha) {
			return [...new Set(images.map(lowerCaseAtGithub))].map((image) => `${KEEP_DIGEST} --tag=${image}:${name} ${image}:${commitTag(sha)}`);
		}
		function commitTag(sha) {
			return `sha-${sha.slice(0, 12)}`;
		}
		function imageFloats(source, ladder) {
			let { version, tagged } = source;
			if (source.isWithdrawn) return [];
			let channel = (0, versions_version.ts)(version);
			let isTop = (name) => {
				let top = (0, tags_ladder.xl)(name, [version, ...tagged], ladder);
				return top !== void 0 && (0, versions_version.Zy)(top, version) === 0;
			};
			let own = floatsOf(source).filter((name) => name !== channel || isTop(channel));
			let isUsed = (name) => tagged.some((other) => (0, versions_version.ts)(other) === name);
			return [...own, ...(0, tags_ladder.Yg)(channel, ladder).filter((name) => isUsed(name) && isTop(name))];
		}
		function floatsOf({ version, tagged, coreFloats = !1 }) {
			let channel = (0, versions_version.ts)(version);
			let isOvertaken = tagged.some((other) => !other.prerelease && (0, versions_version.Zy)(other, version) > 0);
			if (version.prerelease && isOvertaken) return [];
			let isNewest = (rivals) => {
				let newest = (0, versions_version.BR)([version, ...tagged.filter((other) => (0, versions_version.ts)(other) === channel && rivals(other))]);
				return newest !== void 0 && (0, versions_version.qh)(newest) === (0, versions_version.qh)(version);
			};
			let floats = isNewest(() => !0) ? [channel === versions_version.L8 ? LATEST : channel] : [];
			if (!coreFloats || channel !== versions_version.L8) return floats;
			let { major, minor } = version;
			isNewest((other) => other.major === major && other.minor === minor) && floats.push(`${major}.${minor}`);
			major > 0 && isNewest((other) => other.major === major) && floats.push(`${major}`);
			return floats;
		}
		function branchTag(branch) {
			return branch.replace(/[^\p{ASCII}]/gu, (character) => /[\p{L}\p{N}\p{M}]/u.test(character) ? `u${character.codePointAt(0)?.toString(16)}` : "-").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "").slice(0, 128);
		}
		function* checkRequest({ images, sha, source, channels }) {
			images.length === 0 && (yield {
				message: "No image is named.",
				fix: "Name at least one, such as `ghcr.io/acme/server`."
			});
			SHA.test(sha) || (yield {
				message: `${(0, error.hD)(sha)} is no commit hash.`,
				fix: "Give the full hash, in small letters."
			});
			"branch" in source ? yield* checkBranch(source.branch, channels) : (0, versions_version.ts)(source.version) === LATEST && (yield {
				message: "A channel has the name \"latest\".",
				fix: "Rename the channel: `latest` is the newest live image."
			});
		}
		function* checkBranch(branch, channels) {
			let tag = branchTag(branch);
			tag === "" && (yield {
				message: `The branch ${(0, error.hD)(branch)} has nothing in its name that an image tag may have.`,
				fix: "Rename the branch, or build images of its tags alone."
			});
			(tag === LATEST || channels.includes(tag) || /^(?:\d+(?:\.\d+)*(?:-|$)|sha-)/.test(tag)) && (yield {
				message: `The branch ${(0, error.hD)(branch)} would take the image tag ${(0, error.hD)(tag)}, which stands for released versions.`,
				fix: "Rename the branch, or build images of its tags alone."
			});
		}
		function checkTag(tag) {
			if (TAG.test(tag)) return;
			return {
				message: `${(0, error.hD)(tag)} is no image tag.`,
				fix: "A tag has 1 to 128 letters, digits, `_`, `.` and `-`, and starts with a letter, a digit or `_`."
			};
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
	})
};
