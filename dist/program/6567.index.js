"use strict";
exports.id = 6567;
exports.ids = [6567];
exports.modules = {
	...require("./common.index.js").modules,
	3879: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _shared_flows_changelog_changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8374);
		var _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3016);
		async function answer(input) {
			if (input.flag("write-all")) return (await __webpack_require__.e(4105).then(__webpack_require__.bind(__webpack_require__, 4105))).writeAll(input);
			if (input.text("tag") === "" && input.text("track") === "") throw (0, _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("usage", "Name the tag of a release, or with --track the track.", "See: release-tracks changelog --help");
			let run = await input.openRun();
			let { choice, range, changelog } = await (0, _shared_flows_changelog_changelog_js__WEBPACK_IMPORTED_MODULE_1__.e)({
				tag: input.text("tag"),
				track: input.text("track"),
				head: input.text("head"),
				since: input.text("since"),
				format: input.text("format")
			}, run);
			let { body, commitCount, compareUrl } = changelog;
			let output = input.text("output");
			output !== "" && await (0, _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_2__.zN)(input.folder).write(output, `${body}\n`, "output");
			return {
				json: {
					track: choice.track.name,
					tag: choice.tag?.name ?? null,
					"previous-tag": range.previous?.name ?? null,
					"commit-count": commitCount,
					"compare-url": compareUrl ?? null,
					body
				},
				text: () => output === "" ? body : `Written to ${output}.`
			};
		}
	})
};
