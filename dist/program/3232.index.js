"use strict";
exports.id = 3232;
exports.ids = [3232];
exports.modules = { 3232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { readTauriUpdater: () => readTauriUpdater });
	var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9958);
	var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
	function readTauriUpdater(text, path) {
		let place = { file: path };
		let errors = [];
		let data = (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.qg)(text.replace(/^\uFEFF/, ""), errors, { allowTrailingComma: !0 });
		if (errors[0]) {
			let what = (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_1__._n)(errors[0].error);
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tauri-config", `It is no JSON (${what}).`, "Name a tauri.conf.json, or give the key by `public-key`.", place);
		}
		let updater = field(field(data, "plugins"), "updater");
		let publicKey = field(updater, "pubkey");
		if (typeof publicKey != "string" || publicKey.trim() === "") {
			let found = publicKey === void 0 ? "has no" : `has ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(String(publicKey))} as`;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tauri-config", `It ${found} \`plugins.updater.pubkey\`.`, "Put the content of the .pub file from `tauri signer generate` there, or give the key by `public-key`.", place);
		}
		return {
			publicKey,
			requireSignedVersion: field(updater, "requireSignedVersion") === !0
		};
	}
	function field(value, name) {
		if (typeof value != "object" || !value || Array.isArray(value)) return;
		return value[name];
	}
}) };
