"use strict";
exports.id = 9181;
exports.ids = [9181];
exports.modules = {
	...require("./shared-9402.index.js").modules,
	4560: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => planOrRefusal });
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let REFUSALS = new Set("build-number.document-syntax.file-missing.file-too-long.live-behind.live-diverged.live-requires-prerelease.merge-conflict.n-taken.not-utf8.paths-braces.python-version.unmet-requirement.version-ambiguous.version-behind.version-elsewhere.version-file.version-file-link.version-file-missing.version-inherited.version-key.version-limit.version-missing.version-not-text.version-pattern.version-read-back.version-refused.version-taken.version-text.versions-differ".split("."));
		async function planOrRefusal(run, plan) {
			let warnings = [];
			let log = {
				info: run.log.info.bind(run.log),
				warn: (problem) => void warnings.push(problem)
			};
			try {
				return {
					plan: await plan({
						...run,
						log
					}),
					refused: [],
					warnings
				};
			} catch (error) {
				if (!(error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag) || !REFUSALS.has(error.code)) throw error;
				return {
					plan: void 0,
					refused: error.problems,
					warnings
				};
			}
		}
	}),
	9181: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _shared_flows_preview_preview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9402);
		var _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9369);
		var _screen_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1851);
		async function answer(input) {
			let run = await input.openRun();
			let { next: branch } = run.config.branches;
			let question = {
				tracks: input.text("track"),
				channel: input.text("channel"),
				bump: input.text("bump"),
				live: input.flag("live")
			};
			let { conflict, changes, channels } = await (0, _shared_flows_preview_preview_js__WEBPACK_IMPORTED_MODULE_1__.V)(question, {
				branch,
				commit: run.repository.head
			}, run);
			let isRefused = conflict !== void 0 || channels.some(({ refused }) => refused.length > 0);
			let parts = (screen) => channels.map((each) => channelText(each, branch, screen));
			return {
				json: {
					branch,
					conflict: conflict?.message ?? null,
					changes: [...changes].map(([track, { commits }]) => ({
						track,
						commits: commits.map(({ sha, subject }) => ({
							sha,
							subject
						}))
					})),
					channels: channels.map(({ channel, plan, refused, warnings }) => ({
						...plan ? (0, _shared_flows_promote_plan_releases_js__WEBPACK_IMPORTED_MODULE_2__.MO)(plan) : { channel },
						refused: refused.map(_shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.BJ),
						warnings: warnings.map(_shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.BJ)
					}))
				},
				text: (screen) => conflict ? (0, _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.BJ)(conflict) : parts(screen).join("\n\n"),
				exitCode: +!!isRefused
			};
		}
		function channelText({ channel, plan, refused, warnings }, branch, screen) {
			let said = [...refused, ...warnings].map(_shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.BJ);
			if (!plan) return [`A release on ${channel} would be refused:`, ...said].join("\n");
			let head = plan.promotion.released.length === 0 ? `Nothing to release on ${channel}.` : `Merged into ${branch}, this releases on ${channel}:`;
			return [
				screen.paint.bold(head),
				"",
				(0, _screen_plan_js__WEBPACK_IMPORTED_MODULE_3__.n)(plan, screen),
				...said.length > 0 ? ["", ...said] : []
			].join("\n");
		}
	})
};
