"use strict";
exports.id = 582;
exports.ids = [582];
exports.modules = {
	7146: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_flows_detect_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9311);
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
	}),
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
	7340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => formatTree });
		var _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(718);
		function formatTree(roots, screen) {
			return roots.flatMap((root) => [line(root, "", screen), ...drawBelow(root, "", screen)]).join("\n");
		}
		function drawBelow({ below = [] }, indent, screen) {
			return below.flatMap((branch, at) => {
				let last = at === below.length - 1;
				return [line(branch, `${indent}${last ? "└─ " : "├─ "}`, screen), ...drawBelow(branch, `${indent}${last ? "   " : "│  "}`, screen)];
			});
		}
		function line({ text, paint = (plain) => plain }, lead, { width, paint: { dim } }) {
			let fitting = paint((0, _width_js__WEBPACK_IMPORTED_MODULE_1__.Jj)((0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text), Math.max(8, width - lead.length)));
			return lead === "" ? fitting : `${dim(lead)}${fitting}`;
		}
	}),
	2855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => decodeText });
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function decodeText(path, bytes) {
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", { file: path });
			}
		}
	})
};
