"use strict";
exports.id = 3342;
exports.ids = [3342];
exports.modules = {
	284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BW: () => placeAt,
			FI: () => DEEPEST,
			ID: () => syntaxFailure,
			L1: () => bomLength
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function bomLength(text) {
			return +!!text.startsWith("﻿");
		}
		function placeAt(file, text, offset) {
			let line = 1;
			let lineStart = bomLength(text);
			for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
				line++;
				lineStart = at + 1;
			}
			return {
				file,
				line,
				column: Math.max(1, offset - lineStart + 1)
			};
		}
		function syntaxFailure(what, place) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("document-syntax", `The file cannot be read: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(what)}.`, void 0, place);
		}
		let DEEPEST = 500;
	}),
	3342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		let format = {
			place: "`version`",
			explain: (text, path) => {
				let found = /^adopt-info:/m.exec(text);
				if (!found) return;
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-elsewhere", "The snap adopts its version from a part.", "List the file that the part sets it from instead.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(path, text, found.index));
			}
		};
	})
};
