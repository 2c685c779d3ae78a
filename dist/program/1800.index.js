"use strict";
exports.id = 1800;
exports.ids = [1800,2739,5120];
exports.modules = {
	...require("./common.index.js").modules,
	1800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readDescribed: () => readDescribed });
		var _core_changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8913);
		var _core_changes_pending_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2739);
		var _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7569);
		var _tracks_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2855);
		var _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3313);
		async function readDescribed(track, { head, previous }, { repository, config }) {
			let { texts } = await (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_4__.readCarriers)(repository, track, head);
			let names = (0, _core_changes_pending_changes_js__WEBPACK_IMPORTED_MODULE_1__.changeNamesOf)(track, config.tracks, texts);
			let at = (commit) => changesAt(commit, names, repository);
			let parents = await repository.parents({
				tip: head,
				not: previous ? [previous.commit] : []
			});
			let [below] = await repository.ensureCommits(parents.get(head)?.slice(0, 1) ?? []);
			let [now, before, known] = await Promise.all([
				at(head),
				below && below !== previous?.commit ? at(below) : [],
				previous ? at(previous.commit) : []
			]);
			let read = new Set(known.map(({ file: { path } }) => path));
			return [...new Map([...before, ...now].map((change) => [change.file.path, change])).values()].filter(({ file: { path } }) => !read.has(path));
		}
		async function changesAt(commit, names, repository) {
			let changes = [...await repository.readFiles(commit, await repository.listFiles(commit, _core_changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__.vc))].flatMap(([path, { bytes }]) => (0, _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_2__.b)(() => (0, _core_changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__._x)(path, (0, _tracks_texts_js__WEBPACK_IMPORTED_MODULE_3__.g)(path, bytes))) ?? []);
			return (0, _core_changes_pending_changes_js__WEBPACK_IMPORTED_MODULE_1__.pendingChanges)(changes, names);
		}
	})
};
