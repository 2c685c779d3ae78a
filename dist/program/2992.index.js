"use strict";
exports.id = 2992;
exports.ids = [2992];
exports.modules = {
	...require("./common.index.js").modules,
	9307: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var _shared_flows_withdraw_withdraw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1099);
		var _shared_flows_withdraw_withdraw_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1458);
		var _shared_flows_withdraw_withdraw_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4292);
		var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(760);
		var _screen_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7340);
		async function answer(input) {
			let run = await input.openRun();
			let request = (0, _shared_flows_withdraw_withdraw_request_js__WEBPACK_IMPORTED_MODULE_2__.s)(run.config, {
				tag: input.text("tag"),
				reason: input.text("reason"),
				undo: input.flag("undo"),
				dryRun: input.flag("dry-run")
			});
			let preview = (withdrawal, screen) => formatWithdrawal(request, withdrawal, screen);
			let ask = request.undo ? `Offer ${request.tag.name} again?` : `Withdraw ${request.tag.name}?`;
			let report = await (0, _shared_flows_withdraw_withdraw_js__WEBPACK_IMPORTED_MODULE_0__.z)(request, run, (0, _gate_js__WEBPACK_IMPORTED_MODULE_3__.b)(input.terminal, input.flag("yes"), {
				preview,
				ask
			}));
			let { withdrawal, commands, release } = report;
			return {
				json: (0, _shared_flows_withdraw_withdraw_report_js__WEBPACK_IMPORTED_MODULE_1__.pT)(report),
				text: (screen) => [
					...request.dryRun ? [`${preview(withdrawal, screen)}\n`] : [],
					(0, _shared_flows_withdraw_withdraw_report_js__WEBPACK_IMPORTED_MODULE_1__.Dx)(report),
					...release,
					...commands.length > 0 ? [
						"",
						"For the registry, run:",
						...commands.map((command) => `  ${command}`)
					] : []
				].join("\n")
			};
		}
		function formatWithdrawal({ tag, undo }, withdrawal, screen) {
			let { reason, instead } = withdrawal;
			let moves = (0, _shared_flows_withdraw_withdraw_report_js__WEBPACK_IMPORTED_MODULE_1__.ho)(withdrawal).map((text) => ({ text }));
			let below = [
				...reason === "" ? [] : [{ text: `why: ${reason}` }],
				...moves,
				{ text: `${tag.channel} is then at ${instead?.name ?? "no version"}` }
			];
			return (0, _screen_tree_js__WEBPACK_IMPORTED_MODULE_4__.q)([{
				text: `${undo ? "offer again" : "withdraw"} ${tag.name}`,
				paint: screen.paint.bold,
				below
			}], screen);
		}
	})
};
