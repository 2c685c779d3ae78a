"use strict";
exports.id = 7659;
exports.ids = [7659];
exports.modules = {
	7659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { initQuestions: () => initQuestions });
	var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
	var _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
	var _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
	var _interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6518);
	var _screen_init_draft_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6672);
	function initQuestions(terminal, whole) {
		let output = process.stderr;
		let answered = async (asked) => {
			let answer = await asked;
			if ((0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.isCancel)(answer)) throw (0, _interruption_js__WEBPACK_IMPORTED_MODULE_3__.V)(terminal.interruption.state);
			return answer;
		};
		return {
			choose: async ({ tracks, offered, channels }) => {
				terminal.clear();
				let all = tracks.map(({ name }) => name);
				let options = [...tracks.map(optionOf), ...offered.map(optionOfOffer)];
				let question = {
					message: "Which tracks?",
					options,
					initialValues: all,
					required: !0,
					maxItems: 15
				};
				let names = options.length === 0 ? [] : await answered((0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.multiselect)({
					...question,
					output
				}));
				let named = new Map(names.map((name) => [name, name]));
				let ladder = {
					message: "Channels below live, lowest first",
					initialValue: channels.value.join(", ")
				};
				let chosen = splitList(await answered((0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.text)({
					...ladder,
					validate: wrongChannels,
					output
				})));
				let workflows = await answered((0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.confirm)({
					message: "Write the workflows as well?",
					output
				}));
				return {
					...options.length > 0 && { tracks: named },
					channels: chosen,
					workflows
				};
			},
			confirm: async (draft) => {
				let { files, changes, present } = draft;
				terminal.say(`\n${whole ? (0, _screen_init_draft_js__WEBPACK_IMPORTED_MODULE_4__.hc)(draft, terminal.errors, !0) : (0, _screen_init_draft_js__WEBPACK_IMPORTED_MODULE_4__.kq)(draft, terminal.errors)}\n`);
				terminal.say(["Files:", ...(0, _screen_init_draft_js__WEBPACK_IMPORTED_MODULE_4__.CS)(draft, terminal.errors)].join("\n"));
				let over = changes.length > 0 ? ` ${changes.map(({ path }) => path).join(", ")} will be overwritten.` : "";
				let message = `Write ${files.length === 1 ? "this file" : `these ${files.length} files`}?${over} --show shows them in full.`;
				if (!await answered((0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.confirm)({
					message,
					initialValue: present.length === 0,
					output
				}))) throw (0, _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("declined", "Nothing was written.");
			}
		};
	}
	function optionOf({ name, why, tag }) {
		return {
			value: name,
			label: name,
			hint: (0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_2__.P8)(`${tag.value}: ${why}`)
		};
	}
	function optionOfOffer({ name, folder, why }) {
		return {
			value: name,
			label: name,
			hint: (0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_2__.P8)(`${folder || "."}: ${why}`)
		};
	}
	function wrongChannels(given) {
		let channels = splitList(given ?? "");
		let isRight = channels.every((channel) => /^(?!\d+$|live$)[0-9A-Za-z-]{1,50}$/i.test(channel));
		if (channels.length === 0 || !isRight) return "Use names such as alpha, beta, rc, separated by commas.";
		return new Set(channels).size < channels.length ? "A channel is listed twice." : void 0;
	}
	function splitList(given) {
		return given.split(/[\s,]+/).filter((word) => word !== "");
	}
})
};
