"use strict";
exports.modules = {
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
