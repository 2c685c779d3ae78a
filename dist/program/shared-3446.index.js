"use strict";
exports.modules = {
	3446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => knownVersions,
			V: () => planTrack
		});
		var _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _tags_other_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3208);
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8003);
		var _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3740);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9797);
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
			let { track, tags, decision, bump, asked } = facts;
			let known = knownVersions(facts);
			let { channel, n } = request;
			let version = request.version ? (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__.vd)(request.version, {
				...known,
				channel
			}) : (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__.yU)({
				...known,
				channel,
				bump,
				asked,
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
				fileVersion: (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__.Tz)(track, version) ? (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__.fB)(track, version) : void 0,
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
	})
};
