"use strict";
exports.id = 3130;
exports.ids = [3130];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1097.index.js").modules,
	5713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HR: () => oneVersion,
			Jn: () => elsewhere,
			Un: () => isVersionLike
		});
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		function oneVersion(found, text, path, missing) {
			let [first] = found;
			if (!first) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-missing", missing.message, missing.fix, {
				file: path,
				line: 1,
				column: 1
			});
			let other = found.find(({ value }) => value !== first.value);
			if (!other) return {
				value: first.value,
				at: found
			};
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-ambiguous", `The file has ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(first.value)} and ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(other.value)}.`, "Write the same version in each place, or choose one with a `pattern`.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(path, text, other.start));
		}
		function elsewhere(path, text, { start, value }, fix) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-elsewhere", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(value)} is no version.`, fix, (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(path, text, start));
		}
		function isVersionLike(value) {
			return /^\d+(?:\.\d+)*(?:[-+.][0-9A-Za-z.+-]*|[a-z]+\d*)?$/.test(value);
		}
	})
};
