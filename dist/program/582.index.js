"use strict";
exports.id = 582;
exports.ids = [582];
exports.modules = {
	...require("./common.index.js").modules,
	5648: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => commitBranches });
		function commitBranches(commits, { paint }, files) {
			let deciding = files && new Set(files);
			return [...commits.slice(0, 10).map(({ sha, subject, changes }) => ({
				text: `${sha.slice(0, 7)} ${subject}`,
				below: fileBranches(changes.map(({ path }) => path).filter((path) => !deciding || deciding.has(path)), paint.dim)
			})), ...rest(commits.length, "commits")];
		}
		function fileBranches(paths, paint) {
			return [...paths.slice(0, 10).map((path) => ({
				text: path,
				paint
			})), ...rest(paths.length, "files")];
		}
		function rest(count, what) {
			return count > 10 ? [{ text: `… and ${count - 10} more ${what}` }] : [];
		}
	}),
	7146: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_flows_detect_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5636);
		var _shared_flows_detect_detection_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6138);
		var _screen_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5648);
		var _screen_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7340);
		async function answer(input) {
			let run = await input.openRun();
			let asked = {
				track: "",
				channel: "",
				since: "",
				base: input.text("base"),
				head: input.text("head")
			};
			let detection = await (0, _shared_flows_detect_detection_js__WEBPACK_IMPORTED_MODULE_0__.k)(asked, run);
			let { tracks, report } = (0, _shared_flows_detect_detection_report_js__WEBPACK_IMPORTED_MODULE_1__.lv)(detection);
			return {
				json: {
					tracks,
					report
				},
				text: (screen) => draw(detection, screen)
			};
		}
		function draw({ decisions }, screen) {
			let roots = [...decisions].map(([name, { changed, reason, commits, files }]) => ({
				text: `${name}  ${changed ? "changed" : "not changed"}: ${reason}`,
				paint: changed ? screen.paint.green : screen.paint.dim,
				below: (0, _screen_commits_js__WEBPACK_IMPORTED_MODULE_3__.w)(commits, screen, files)
			}));
			return (0, _screen_tree_js__WEBPACK_IMPORTED_MODULE_2__.q)(roots, screen);
		}
	})
};
