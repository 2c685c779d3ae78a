"use strict";
exports.id = 9670;
exports.ids = [9670,3685];
exports.modules = {
	...require("./common.index.js").modules,
	3906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			versionOnly: () => versionOnly,
			versionsBumped: () => versionsBumped
		});
		var _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9797);
		var _edit_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3312);
		var _matched_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5045);
		var _version_builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3421);
		var _version_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1097);
		function versionOnly(tracks, before, after) {
			return writtenBy(tracks.flatMap((track) => bumpOf(filesOf(track, before, after), before, after, "often") ?? []), before, after);
		}
		function versionsBumped({ tracks, isMerge, isCoreFree = !1 }, before, after) {
			return writtenBy(tracks.flatMap((track) => {
				let versionFiles = filesOf(track, before, after);
				let bump = bumpOf(versionFiles, before, after, isMerge ? "often" : "once");
				return bump && isRelease(bump, {
					...track,
					versionFiles,
					isCoreFree
				}, before, after) ? bump : [];
			}), before, after);
		}
		function filesOf({ versionFiles }, before, after) {
			return versionFiles.some(_versions_version_file_js__WEBPACK_IMPORTED_MODULE_2__.fg) ? (0, _matched_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(versionFiles, new Map([...before, ...after])) : versionFiles;
		}
		function writtenBy(bumps, before, after) {
			let found = new Set();
			for (let some of [bumps.filter(({ isNew }) => isNew), bumps]) {
				let made = some.reduce(applyBump, before);
				for (let [path, text] of made) text === after.get(path) && text !== before.get(path) && found.add(path);
			}
			return found;
		}
		function isRelease(bump, { versionFiles, versionStyle, isCoreFree }, before, after) {
			let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(bump.version);
			if (!version || versionStyle !== "full" && version.prerelease) return !1;
			if (versionFiles.some(({ path }) => before.has(path) !== after.has(path))) return !1;
			let [made, telling] = [applyBump(before, bump), (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_2__.Vw)(bump.versionFiles)];
			return bump.versionFiles.every((file) => {
				let from = telling.includes(file) ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(versionIn(file, before) ?? "") : void 0;
				return made.get(file.path) === after.get(file.path) && (!from || mayFollow(version, from, isCoreFree));
			});
		}
		function mayFollow(version, from, isCoreFree) {
			return (version.prerelease && (from.prerelease ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version) !== (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(from) : isCoreFree) ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.bm)(version, from) : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(version, from)) >= 0;
		}
		let RELEASED = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
		function bumpOf(versionFiles, before, after, raised) {
			let there = versionFiles.filter(({ path }) => before.has(path) && after.has(path));
			let versions = (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_2__.Vw)(there).map((file) => ({
				from: versionIn(file, before),
				to: versionIn(file, after)
			}));
			let changed = versions.find(({ from, to }) => from !== to);
			let version = (changed ?? versions[0])?.to;
			if (version === void 0 || !RELEASED.test(version)) return;
			return {
				versionFiles: raised === "once" ? there : (0, _version_builds_js__WEBPACK_IMPORTED_MODULE_5__.m)(there, [after]),
				version,
				isNew: changed !== void 0
			};
		}
		function versionIn(file, texts) {
			return (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__.b)(() => (0, _version_text_js__WEBPACK_IMPORTED_MODULE_6__.$4)(file, texts.get(file.path)));
		}
		function applyBump(texts, { versionFiles, version }) {
			let edited = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__.b)(() => (0, _edit_versions_js__WEBPACK_IMPORTED_MODULE_3__.editVersions)(versionFiles, texts, version));
			return edited ? new Map([...texts, ...edited]) : texts;
		}
	})
};
