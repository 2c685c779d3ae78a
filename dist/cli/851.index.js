export const id = 851;
export const ids = [851];
export const modules = {

/***/ 851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTauriUpdater: () => (/* binding */ readTauriUpdater)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9958);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);


/**
 * Reads the updater's settings from a tauri.conf.json; comments and trailing commas are fine.
 *
 * @throws ReleaseTracksError `tauri-config`, with the path, for a text that is no JSON and for one without `plugins.updater.pubkey`.
 * @see https://v2.tauri.app/plugin/updater/#tauri-configuration
 */
function readTauriUpdater(text, path) {
    const place = { file: path };
    const errors = [];
    const data = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
    if (errors[0]) {
        const what = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__/* .printParseErrorCode */ ._n)(errors[0].error);
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('tauri-config', `It is no JSON (${what}).`, 'Name a tauri.conf.json, or give the key by `public-key`.', place);
    }
    const updater = field(field(data, 'plugins'), 'updater');
    const publicKey = field(updater, 'pubkey');
    if (typeof publicKey !== 'string' || publicKey.trim() === '') {
        const found = publicKey === undefined ? 'has no' : `has ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(publicKey))} as`;
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('tauri-config', `It ${found} \`plugins.updater.pubkey\`.`, 'Put the content of the .pub file from `tauri signer generate` there, or give the key by `public-key`.', place);
    }
    return { publicKey, requireSignedVersion: field(updater, 'requireSignedVersion') === true };
}
function field(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return value[name];
}


/***/ })

};
