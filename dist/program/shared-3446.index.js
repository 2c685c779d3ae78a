"use strict";
exports.modules = {
	3446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J0: () => knownVersions,
			VU: () => planTrack,
			r7: () => takingChannels,
			ug: () => takenTag
		});
		var _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _tags_ladder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6748);
		var _tags_other_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3208);
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1429);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8003);
		var _versions_next_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3740);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9797);
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
		function knownVersions({ track: { tag }, tags, others = _tags_other_tags_js__WEBPACK_IMPORTED_MODULE_2__.I, published, later = [], fromFiles }) {
			let isLeftOut = (version) => (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__.pi)(tag, (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__._3)(tag, version));
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
		function takingChannels({ afterPromotion }, channel, ladder) {
			return afterPromotion === "next-core" ? (0, _tags_ladder_js__WEBPACK_IMPORTED_MODULE_1__.a9)(channel, ladder) : [];
		}
		function takenTag({ tags, later, taking }) {
			let version = (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_5__.SC)({
				seen: tags.map((tag) => tag.version),
				...later && { later },
				...taking && { taking }
			});
			return version && tags.find((tag) => tag.version === version);
		}
		function sharedVersions(all) {
			let first = all[0];
			return {
				seen: all.flatMap(({ seen }) => seen),
				later: all.flatMap(({ later = [] }) => later),
				foreign: all.flatMap(({ foreign = [] }) => foreign),
				taken: all.flatMap(({ taken = [] }) => taken),
				fromFiles: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_6__.BR)(all.map(({ fromFiles }) => fromFiles)) ?? first.fromFiles
			};
		}
		function planRelease(facts, request) {
			let { track, tags, decision, bump, asked, taking = [], alike } = facts;
			let own = knownVersions(facts);
			let known = facts.mates ? sharedVersions([own, ...facts.mates.map(knownVersions)]) : own;
			let { channel, n, target } = request;
			let version = request.version ? (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_5__.vd)(request.version, {
				...known,
				channel
			}) : (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_5__.yU)({
				...known,
				channel,
				bump,
				asked,
				n,
				taking
			});
			let isTaken = (on) => tags.some(({ commit, version }) => commit === on && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_6__.ts)(version) === channel);
			let promoted = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_4__.fV)(tags.filter(({ commit, version: lower }) => (commit === target || alike?.has(commit) && !isTaken(commit)) && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_6__.bm)(lower, version) === 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_6__.Zy)(lower, version) < 0));
			let isElsewhere = promoted !== void 0 && promoted.commit !== target;
			let forced = request.force && !decision.changed ? `forced, though there is nothing new since ${decision.base}` : void 0;
			return {
				kind: "release",
				track,
				from: (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_5__.YO)(own),
				version,
				tag: (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__._3)(track.tag, version),
				fileVersion: (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_7__.Tz)(track, version) ? (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_7__.fB)(track, version) : void 0,
				promotedFrom: promoted?.name,
				...isElsewhere && { on: promoted.commit },
				targetTaken: !isElsewhere && isTaken(target),
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
	}),
	3740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SC: () => lastTaken,
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
		function lastTaken(request) {
			let { taking = [] } = request;
			let live = lastLive(request);
			return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)([...live ? [live] : [], ...notLater(request).filter((each) => taking.includes((0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(each)))]);
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
			let { bump, asked: wanted } = request;
			let current = currentVersion(request);
			let last = lastTaken(request);
			if (wanted) return coreAsked(wanted, current, last);
			if (!last) return raise(current, bump);
			let asked = raise(coreOf(last), bump);
			return current.prerelease && (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(current, asked) > 0 ? coreOf(current) : asked;
		}
		function coreAsked({ core, says, fix }, current, last) {
			if (!((0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(core, current) < 0 || last !== void 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(core, last) <= 0)) return coreOf(core);
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-behind", `${says}, which is not above ${(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(current)}.`, fix);
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
	})
};
