"use strict";
exports.id = 2920;
exports.ids = [2920];
exports.modules = {
	...require("./common.index.js").modules,
	4460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _shared_core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2205);
		var _shared_flows_manifest_manifest_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9580);
		var _shared_flows_manifest_written_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7319);
		var _shared_io_files_manifest_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5413);
		var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(760);
		var _screen_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7054);
		async function answer(input) {
			if (input.text("tag") === "") throw (0, _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("usage", "Name the tag of the release with --tag.", "See: release-tracks manifest --help");
			let run = await input.openRun();
			let gate = (0, _gate_js__WEBPACK_IMPORTED_MODULE_5__.b)(input.terminal, input.flag("yes"), {
				preview: formatChannels,
				ask: `Publish on ${(0, _shared_core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__.sJ)(run.config)}?`
			});
			let written = await (0, _shared_flows_manifest_written_manifest_js__WEBPACK_IMPORTED_MODULE_3__.U)({
				artifactsDir: input.text("artifacts-dir"),
				tag: input.text("tag"),
				baseUrl: input.text("base-url"),
				notes: input.text("notes"),
				notesPath: input.text("notes-path"),
				output: input.text("output"),
				platforms: input.text("platforms"),
				publicKey: input.text("public-key"),
				publish: input.flag("publish"),
				converge: !input.flag("no-converge"),
				createChannels: input.flag("create-channels"),
				requireAttestation: input.flag("require-attestation"),
				trustedRoot: input.text("trusted-root")
			}, run, (0, _shared_io_files_manifest_files_js__WEBPACK_IMPORTED_MODULE_4__.T)(input.folder), gate);
			let { text, publication, request } = written;
			let asJson = !publication && request.output === "" ? text.trimEnd() : void 0;
			return {
				json: (0, _shared_flows_manifest_manifest_report_js__WEBPACK_IMPORTED_MODULE_2__.F)(written),
				text: (screen) => draw(written, screen),
				...asJson && { asJson }
			};
		}
		function draw(written, screen) {
			let { publication, request } = written;
			let rows = (0, _shared_flows_manifest_manifest_report_js__WEBPACK_IMPORTED_MODULE_2__.F)(written).platforms.map(({ platform, file }) => [platform, file]);
			return [
				(0, _screen_table_js__WEBPACK_IMPORTED_MODULE_6__.k)(["Platform", "File"], rows, screen),
				...request.output === "" ? [] : [`Written to ${request.output}.`],
				...publication ? [formatChannels(publication, screen), describePublication(publication)] : []
			].join("\n\n");
		}
		function formatChannels({ decisions }, screen) {
			let rows = decisions.map(({ channel, path, write, reason }) => [
				channel,
				write ? "written" : "left",
				path,
				reason
			]);
			return (0, _screen_table_js__WEBPACK_IMPORTED_MODULE_6__.k)([
				"Channel",
				"State",
				"Manifest",
				"Why"
			], rows, screen);
		}
		function describePublication({ pushed, sha }) {
			return pushed ? `Published in ${sha.slice(0, 7)}.` : "Nothing had to be published.";
		}
	}),
	7054: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		var _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(718);
		function formatTable(head, rows, screen) {
			let cells = rows.map((row) => row.map(readCell));
			let all = [head.map((text) => ({
				text,
				paint: screen.paint.bold
			})), ...cells];
			let widths = narrow(head.map((_, at) => Math.max(...all.map((row) => (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.qz)(row[at]?.text ?? "")))), screen.width - 2 * (head.length - 1));
			return all.map((row) => formatRow(row, widths)).join("\n");
		}
		function readCell(cell) {
			return typeof cell == "string" ? { text: (0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(cell) } : {
				...cell,
				text: (0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(cell.text)
			};
		}
		function formatRow(row, widths) {
			return row.map(({ text, paint = (plain) => plain }, at) => {
				let fitting = (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(text, widths[at] ?? 0);
				return at === row.length - 1 ? paint(fitting) : (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.eV)(paint(fitting), widths[at] ?? 0);
			}).join("  ").trimEnd();
		}
		function narrow(columns, room) {
			let widths = [...columns];
			let over = widths.reduce((sum, width) => sum + width, 0) - room;
			for (; over > 0;) {
				let widest = Math.max(...widths);
				if (widest <= 8) break;
				widths[widths.indexOf(widest)] = widest - 1;
				over--;
			}
			return widths;
		}
	})
};
