"use strict";
exports.id = 5540;
exports.ids = [5540];
exports.modules = {
	...require("./common.index.js").modules,
	4863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => componentChangelogReport });
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		var _changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8374);
		async function componentChangelogReport(inputs, run, files) {
			let made = await (0, _changelog_js__WEBPACK_IMPORTED_MODULE_1__.e)(inputs, run);
			let { body, commitCount, compareUrl } = made.changelog;
			return {
				outputs: {
					body,
					"body-path": await writeBody(inputs.output, made, files),
					"previous-tag": made.range.previous?.name ?? "",
					"commit-count": String(commitCount),
					"compare-url": compareUrl ?? ""
				},
				summary: body
			};
		}
		function writeBody(output, { choice, range, changelog }, files) {
			let { track, tag } = choice;
			let text = `${changelog.body}\n`;
			if (output !== "") return files.write(output, text, "output");
			return files.writeTemporary(`${track.name}-${tag ? (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(tag.version) : range.head}.md`, text);
		}
	}),
	6686: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_changelog_component_changelog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4863);
				var _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3016);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_changelog_component_changelog_js__WEBPACK_IMPORTED_MODULE_0__.K)({
					tag: run.input("tag"),
					track: run.input("track"),
					head: run.input("head"),
					since: run.input("since"),
					format: run.input("format"),
					output: run.input("output")
				}, run, (0, _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_1__.zN)(run.folder)));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	})
};
