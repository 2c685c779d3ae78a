"use strict";
exports.id = 2287;
exports.ids = [2287,6008,5120];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-6008.index.js").modules,
	...require("./shared-7593.index.js").modules,
	2287: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { withSizes: () => withSizes });
		var _core_status_track_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(105);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _changes_change_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6008);
		var _promote_bump_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7593);
		var _tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8617);
		var _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3313);
		async function withSizes(all, run) {
			let { repository, config } = run;
			let { bump = "patch", tracks } = config;
			let [first] = all;
			if (!first) return [];
			let [target] = await repository.ensureCommits([first.next]);
			let matchers = await (0, _tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_4__.MR)(repository, tracks, target);
			let pathsOf = ({ name }) => matchers.get(name);
			let changing = bump === "changes" ? changesAt(run, target) : Promise.resolve(void 0);
			return Promise.all(all.map(async (facts) => {
				let unsized = (0, _core_status_track_status_js__WEBPACK_IMPORTED_MODULE_0__.f)(facts, config);
				if (!unsized) return facts;
				try {
					let grounds = {
						target,
						pathsOf,
						project: run,
						changes: await changing
					};
					return {
						...facts,
						sized: await (0, _promote_bump_choice_js__WEBPACK_IMPORTED_MODULE_3__.h)(unsized, bump, grounds)
					};
				} catch (error) {
					if (error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag) return {
						...facts,
						sized: { problem: error.message }
					};
					throw error;
				}
			}));
		}
		async function changesAt(run, target) {
			let versionFiles = run.config.tracks.flatMap((track) => track.versionFiles);
			let { texts } = await (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_5__.readCarriers)(run.repository, { versionFiles }, target);
			return (0, _changes_change_files_js__WEBPACK_IMPORTED_MODULE_2__.readChangeFiles)(target, texts, run);
		}
	})
};
