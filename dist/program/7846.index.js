"use strict";
exports.id = 7846;
exports.ids = [7846];
exports.modules = {
	...require("./common.index.js").modules,
	4697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => detectAndPromote });
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4229);
		var _core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2444);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(547);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _detect_detection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5636);
		var _detect_detection_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6138);
		var _history_commit_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2633);
		var _lines_line_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9122);
		var _bump_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5852);
		var _promotion_outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8449);
		var _promotion_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1911);
		var _promotion_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2188);
		async function detectAndPromote({ line = "", ...detect }, bump, given) {
			(0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_10__.mv)({
				...bump,
				channel: detect.channel
			});
			let { run, tracks: among } = await (0, _lines_line_run_js__WEBPACK_IMPORTED_MODULE_7__.C)({
				line,
				tracks: detect.track
			}, given);
			let head = await chooseHead(detect.track, bump.sha, run);
			let detection = await (0, _detect_detection_js__WEBPACK_IMPORTED_MODULE_4__.k)({
				...detect,
				base: "",
				head
			}, run, among);
			let detected = {
				outputs: (0, _detect_detection_report_js__WEBPACK_IMPORTED_MODULE_5__.m5)(run.config, detection),
				summary: (0, _detect_detection_report_js__WEBPACK_IMPORTED_MODULE_5__.s3)(run.config, detection)
			};
			if (detection.tracks.length === 0) {
				await tellWaiting(bump.bump, detection.head, run);
				let nothing = (0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_9__.CA)((0, _promotion_outcome_js__WEBPACK_IMPORTED_MODULE_11__.p)(detection.channel, detection.head ?? ""), bump.dryRun);
				return {
					...detected,
					outputs: {
						...detected.outputs,
						...nothing.outputs
					}
				};
			}
			if (detection.channel === "") throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("input-invalid", `channel: it is not given, and only a push to ${run.config.branches.next} cuts by itself.`, `Give one of: ${[...run.config.channels, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8].join(", ")}.`);
			let tracks = JSON.stringify(detection.tracks.map(({ name }) => name));
			let released = await (0, _bump_version_js__WEBPACK_IMPORTED_MODULE_8__.u)((0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_10__.vD)(run.config, {
				...bump,
				tracks,
				channel: detection.channel
			}), run);
			return {
				...released,
				outputs: {
					...detected.outputs,
					...released.outputs
				},
				summary: (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.Bv)(detected.summary, released.summary)
			};
		}
		async function tellWaiting(bump, head, run) {
			let { push } = run.context;
			if ((bump || run.config.bump) !== "auto" || !push || head === void 0) return;
			let { warnOfWaiting } = await __webpack_require__.e(6155).then(__webpack_require__.bind(__webpack_require__, 6155));
			await warnOfWaiting(push.before, head, run);
		}
		async function chooseHead(track, sha, { context, config, repository }) {
			if (track !== "") return "";
			if (sha !== "" && sha !== _core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_0__.gf) return (0, _history_commit_names_js__WEBPACK_IMPORTED_MODULE_6__.W)(repository, sha, "sha");
			return context.eventName === "push" && sha === "" ? "" : (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_12__.Mi)(config.branches.next);
		}
	}),
	7846: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_promote_promote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4697);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_promote_promote_js__WEBPACK_IMPORTED_MODULE_0__.H)({
					track: run.input("track"),
					channel: run.input("channel"),
					since: run.input("since"),
					line: run.input("line")
				}, {
					bump: run.input("bump"),
					sha: run.input("sha"),
					n: run.input("n"),
					version: run.input("version"),
					trailers: run.input("trailers"),
					dryRun: run.flag("dry-run", !1),
					force: run.flag("force", !1)
				}, run), { signs: !0 });
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	})
};
