"use strict";
exports.id = 7659;
exports.ids = [7659];
exports.modules = {
	7659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { initQuestions: () => initQuestions });
	var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
	var _shared_core_init_proposal_track_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4354);
	var _shared_core_reserved_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(933);
	var _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
	var _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6082);
	var _interruption_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6518);
	var _screen_init_draft_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6672);
	function initQuestions(terminal) {
		let output = process.stderr;
		let answered = async (asked) => {
			let answer = await asked;
			if ((0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.isCancel)(answer)) throw (0, _interruption_js__WEBPACK_IMPORTED_MODULE_4__.V)(terminal.interruption.state);
			return answer;
		};
		return {
			choose: async ({ tracks, channels }) => {
				terminal.clear();
				let all = tracks.map(({ name }) => name);
				let offered = {
					message: "Which tracks?",
					options: tracks.map(optionOf),
					initialValues: all,
					required: !0
				};
				let names = await answered((0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.multiselect)({
					...offered,
					output
				}));
				let renamed = new Map();
				for (let name of names) {
					let validate = (given) => wrongName(given ?? "", [...renamed.values()]);
					let message = `Name of the track ${name}`;
					renamed.set(name, await answered((0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.text)({
						message,
						initialValue: name,
						validate,
						output
					})));
				}
				let ladder = {
					message: "Channels below live, lowest first",
					initialValue: channels.value.join(", ")
				};
				return {
					tracks: renamed,
					channels: splitList(await answered((0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.text)({
						...ladder,
						validate: wrongChannels,
						output
					}))),
					workflows: await answered((0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.confirm)({
						message: "Write the workflows as well?",
						output
					}))
				};
			},
			confirm: async (draft) => {
				let { files, changes, present } = draft;
				terminal.say(`\n${(0, _screen_init_draft_js__WEBPACK_IMPORTED_MODULE_5__.h)(draft, terminal.errors, !1)}\n`);
				terminal.say(["Files:", ...(0, _screen_init_draft_js__WEBPACK_IMPORTED_MODULE_5__.C)(draft, terminal.errors)].join("\n"));
				let over = changes.length > 0 ? ` ${changes.map(({ path }) => path).join(", ")} will be overwritten.` : "";
				let message = `Write ${files.length === 1 ? "this file" : `these ${files.length} files`}?${over} --dry-run shows them in full.`;
				if (!await answered((0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.confirm)({
					message,
					initialValue: present.length === 0,
					output
				}))) throw (0, _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("declined", "Nothing was written.");
			}
		};
	}
	function optionOf({ name, why, tag }) {
		return {
			value: name,
			label: name,
			hint: (0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_3__.P8)(`${tag.value}: ${why}`)
		};
	}
	function wrongName(name, taken) {
		let [given, others] = [name.toLowerCase(), taken.map((other) => other.toLowerCase())];
		if (name === "" || (0, _shared_core_init_proposal_track_names_js__WEBPACK_IMPORTED_MODULE_1__.$t)(name) !== name) return "Use letters, digits, \"-\" and \"_\", starting with a letter or \"_\".";
		if (_shared_core_reserved_names_js__WEBPACK_IMPORTED_MODULE_6__.g.includes(given)) return "This name is reserved.";
		return others.includes(given) ? "Another track has this name." : void 0;
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
