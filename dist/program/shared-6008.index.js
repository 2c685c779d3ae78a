"use strict";
exports.modules = {
	6008: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readChangeFiles: () => readChangeFiles,
			spendChanges: () => spendChanges
		});
		var _core_changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8913);
		var _core_changes_pending_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2739);
		var _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7569);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _tracks_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2855);
		async function readChangeFiles(commit, texts, { repository, config, log }) {
			let committed = await repository.readFiles(commit, await repository.listFiles(commit, _core_changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__.vc));
			let read = [...committed].map(([path, { bytes }]) => (0, _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_2__.C)(() => (0, _core_changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__._x)(path, (0, _tracks_texts_js__WEBPACK_IMPORTED_MODULE_4__.g)(path, bytes))));
			let problems = read.flatMap((each) => each instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.ag ? each.problems : []);
			if (problems.length > 0) throw new _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.ag("change-file", problems);
			let files = read.flatMap((each) => each instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.ag ? [] : [each]);
			let names = new Map(config.tracks.map((track) => [track.name, (0, _core_changes_pending_changes_js__WEBPACK_IMPORTED_MODULE_1__.changeNamesOf)(track, config.tracks, texts)]));
			for (let [name, path] of (0, _core_changes_pending_changes_js__WEBPACK_IMPORTED_MODULE_1__.Z)(files, new Set([...names.values()].flatMap((each) => [...each])))) log.warn({
				message: `It says that ${JSON.stringify(name)} changes, which is no track, and no package of one.`,
				fix: "Correct the name, or take the line out.",
				place: { file: path }
			});
			return {
				files,
				committed,
				namesOf: ({ name }) => names.get(name) ?? new Set()
			};
		}
		function spendChanges({ committed, namesOf }) {
			let left = new Map([...committed].map(([path, { bytes }]) => [path, (0, _tracks_texts_js__WEBPACK_IMPORTED_MODULE_4__.g)(path, bytes)]));
			return (track) => {
				let files = [];
				let gone = [];
				for (let [path, before] of left) {
					let after = (0, _core_changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__.mP)(before, (name) => namesOf(track).has(name));
					if (after === before) continue;
					if (after === void 0) {
						left.delete(path);
						gone.push(path);
					} else {
						left.set(path, after);
						files.push({
							path,
							mode: committed.get(path)?.mode ?? "100644",
							bytes: new TextEncoder().encode(after)
						});
					}
				}
				return {
					files,
					gone
				};
			};
		}
	})
};
