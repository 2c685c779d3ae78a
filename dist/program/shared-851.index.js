"use strict";
exports.modules = {
	851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readTauriUpdater: () => readTauriUpdater });
		var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1926);
		var _documents_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8023);
		var _text_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7569);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		function readTauriUpdater(text, path) {
			let root = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_2__.C)(() => (0, _documents_json_document_js__WEBPACK_IMPORTED_MODULE_1__.q)(path, text));
			if (root instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_3__.ag) throw new _text_error_js__WEBPACK_IMPORTED_MODULE_3__.ag("tauri-config", root.problems.map((problem) => ({
				...problem,
				fix: "Name a tauri.conf.json, or give the key by `public-key`."
			})));
			let updater = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "plugins"), "updater");
			let publicKey = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(updater, "pubkey");
			let key = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)(publicKey);
			if (key === void 0 || key.trim() === "") throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("tauri-config", `It has ${publicKey ? `${describe(publicKey)} as` : "no"} \`plugins.updater.pubkey\`.`, "Put the content of the .pub file from `tauri signer generate` there, or give the key by `public-key`.", { file: path });
			return {
				publicKey: key,
				requireSignedVersion: ["requireSignedVersion", "require-signed-version"].some((name) => (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.Hn)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(updater, name)))
			};
		}
		function describe(value) {
			if (value.kind === "table") return "an object";
			if (value.kind === "list") return "a list";
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(value.kind === "text" ? value.value : value.source);
		}
	})
};
