"use strict";
exports.modules = {
	8003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J_: () => highestByChannel,
			ML: () => highestBelow,
			R: () => isNewestLive,
			fV: () => highestTag,
			g1: () => lastOf
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function highestTag(tags) {
			let best;
			for (let tag of tags) (!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			return best;
		}
		function lastOf(tags, channel) {
			return highestTag(tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(version) === channel));
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
	})
};
