"use strict";
exports.modules = {
	322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ho: () => chooseTrack,
			Pu: () => chooseChannel,
			mu: () => chooseTracks
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9043);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		function chooseTracks(config, text, inputName) {
			let all = config.tracks.map(({ name }) => name);
			let words = [
				...all,
				"all",
				...all.length === 2 ? ["both"] : []
			];
			let names = splitNames(text, inputName);
			let unknown = names.filter((name) => !words.includes(name));
			let [first = text] = unknown;
			if (unknown.length > 0 || names.length === 0 && !text.startsWith("[")) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(unknown.length > 0 ? unknown : [text]).map(_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", ")} is no track of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(first, words)}Give one or more of: ${words.join(", ")}.`);
			let wanted = names.flatMap((name) => all.includes(name) ? [name] : all);
			return config.tracks.filter(({ name }) => wanted.includes(name));
		}
		function chooseTrack(config, text, inputName) {
			let track = config.tracks.find(({ name }) => name === text);
			if (track) return track;
			let names = config.tracks.map(({ name }) => name);
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no track of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(text, names)}Give one of: ${names.join(", ")}.`);
		}
		function splitNames(text, inputName) {
			return (text.startsWith("[") ? parseJsonNames(text, inputName) : text.split(/[,\n]/)).map((name) => name.trim()).filter((name) => name !== "");
		}
		function parseJsonNames(text, inputName) {
			try {
				let value = JSON.parse(text);
				if (Array.isArray(value) && value.every((entry) => typeof entry == "string")) return value;
			} catch {}
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no JSON array of names.`, "Give a comma list of tracks or a JSON array of strings.");
		}
		function chooseChannel(config, text) {
			let words = [...config.channels, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8];
			if (words.includes(text)) return text;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("channel-unknown", `channel: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no channel of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(text, words)}Give one of: ${words.join(", ")}.`);
		}
	})
};
