"use strict";
exports.modules = {
	5074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => checkTags,
			N: () => checkBranches
		});
		var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5422);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _text_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9547);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5997);
		function checkBranches({ config, hasLive, liveInNext }) {
			if (!hasLive || liveInNext || (0, _config_js__WEBPACK_IMPORTED_MODULE_4__.p)(config)) return [];
			let { live, next } = config.branches;
			return [{
				subject: live,
				message: `${live} has commits that ${next} has not, so it is no ancestor of it.`,
				command: "release-tracks sync --yes"
			}];
		}
		function checkTags(facts) {
			let { tags, liveInNext } = facts;
			let isHistory = overtakenOnes(tags);
			let misplaced = (0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(tags).filter((tag) => {
				let { version, onNext, onLive } = tag;
				return !(version.prerelease ? onNext || onLive && !liveInNext : onLive) && !isHistory(tag);
			});
			return [...(0, _text_group_js__WEBPACK_IMPORTED_MODULE_5__.$)(misplaced, (tag) => {
				let isWrong = tag.made === !1 || !tag.onNext && !(0, _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_3__.th)(tag);
				return [
					tag.track.name,
					(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(tag.version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.L8,
					tag.onNext,
					isWrong && tag.name
				].join(" ");
			}).values()].map((group) => {
				let [newest, ...others] = group.toSorted((one, other) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(other.version, one.version));
				return {
					subject: newest.name,
					...(0, _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_3__.jL)([newest, ...others], facts.config)
				};
			});
		}
		function overtakenOnes(tags) {
			let byTrack = (0, _text_group_js__WEBPACK_IMPORTED_MODULE_5__.$)(tags, ({ track }) => track);
			let highestOn = (isThere) => new Map([...byTrack].map(([track, own]) => [track, (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(own.filter(isThere))]));
			let onNext = highestOn((tag) => tag.onNext);
			let liveOnLive = highestOn((tag) => tag.onLive && !tag.version.prerelease);
			return ({ track, version, published }) => {
				if (version.prerelease && published === !1) return !1;
				let highest = (version.prerelease ? onNext : liveOnLive).get(track);
				return highest !== void 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(highest.version, version) > 0;
			};
		}
	})
};
