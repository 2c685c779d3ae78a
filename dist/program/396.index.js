"use strict";
exports.id = 396;
exports.ids = [396];
exports.modules = {
	...require("./common.index.js").modules,
	7966: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_core_announce_happening_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);
		var _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _shared_flows_announce_announce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
		var _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3016);
		var _shared_io_receiver_receiver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8762);
		async function answer(input) {
			let run = await input.openRun();
			let announcement = await (0, _shared_flows_announce_announce_js__WEBPACK_IMPORTED_MODULE_2__.iP)({
				kind: input.text("kind"),
				tag: input.text("tag"),
				format: input.text("format"),
				template: input.text("template"),
				url: process.env.RELEASE_TRACKS_URL?.trim() ?? "",
				secret: process.env.RELEASE_TRACKS_SECRET?.trim() ?? "",
				headerPrefix: input.text("header-prefix"),
				notes: "",
				notesPath: input.text("notes"),
				required: !0,
				dryRun: input.flag("dry-run")
			}, run, {
				read: (path, name) => (0, _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_3__.yR)(path, {
					root: input.folder,
					input: name
				}),
				openReceiver: _shared_io_receiver_receiver_js__WEBPACK_IMPORTED_MODULE_4__.A
			});
			let { deliveries, silence, host } = announcement;
			let { lags, lost } = (0, _shared_flows_announce_announce_js__WEBPACK_IMPORTED_MODULE_2__.GW)(announcement);
			for (let problem of lags) input.terminal.warn(problem);
			if (lost.length > 0) throw new _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag("not-announced", lost);
			let messages = deliveries.map(({ happening, message, verdict }) => ({
				id: message.id,
				title: (0, _shared_core_announce_happening_js__WEBPACK_IMPORTED_MODULE_0__.Gg)(happening),
				sent: verdict?.kind === "delivered",
				body: message.body
			}));
			return {
				json: {
					host: host || null,
					messages,
					silence
				},
				text: () => [...messages.map(({ sent, title, body }) => sent ? `Told ${host}: ${title}` : body), ...silence].join("\n")
			};
		}
	})
};
