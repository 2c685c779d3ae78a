"use strict";
exports.id = 7442;
exports.ids = [7442];
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
	}),
	7442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
		let format = {
			place: "`version: '…'` of `project()`",
			find: (text, path) => {
				let masked = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(text, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.lg);
				let found = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(/(?<=(?<![\w.])project\s*\([^()]*[,\s])version\s*:\s*(?=\S)/g, masked, text);
				let fix = "Write it there, or list the file that it is read from.";
				let other = found.find(({ value }) => !(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Un)(value));
				if (other) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(path, text, other, fix);
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.HR)(found, text, path, {
					message: "`project()` has no `version:`.",
					fix
				});
			}
		};
	}),
	4273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M2: () => GRADLE,
			MQ: () => XCODE,
			Ms: () => captures,
			Xr: () => RUBY,
			ZB: () => PYTHON,
			ZZ: () => valuesBehind,
			_9: () => XML,
			dK: () => mask,
			ep: () => ELIXIR,
			lg: () => MESON,
			qe: () => CMAKE,
			tV: () => depthAt
		});
		let DOUBLE = String.raw`"(?:\\[\s\S]|[^"\\\n])*(?:"|(?=\n)|$)`;
		let SINGLE = String.raw`'(?:\\[\s\S]|[^'\\\n])*(?:'|(?=\n)|$)`;
		let HASH = "#[^\\n]*";
		let SLASHES = String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
		let triple = (quotes) => `${quotes}[\\s\\S]*?(?:${quotes}|$)`;
		let GRADLE = {
			comments: SLASHES,
			strings: [
				triple("\"\"\""),
				triple("'''"),
				DOUBLE,
				SINGLE
			].join("|")
		};
		let PYTHON = {
			comments: HASH,
			strings: GRADLE.strings
		};
		let ELIXIR = PYTHON;
		let RUBY = {
			comments: String.raw`#[^\n]*|(?<![^\n])=begin\b[\s\S]*?(?:\n=end\b|$)`,
			strings: `${DOUBLE}|${SINGLE}`
		};
		let CMAKE = {
			comments: String.raw`#\[\[[\s\S]*?(?:\]\]|$)|#[^\n]*`,
			strings: triple("\"")
		};
		let MESON = {
			comments: HASH,
			strings: `${triple("'''")}|${SINGLE}`
		};
		let XCODE = {
			comments: SLASHES,
			strings: DOUBLE
		};
		let XML = {
			comments: String.raw`<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*(?:>|$)`,
			strings: "(?!)"
		};
		function mask(text, { comments, strings }) {
			let tokens = RegExp(`(${comments})|(${strings})`, "g");
			return text.replace(tokens, (token, comment) => {
				if (comment !== void 0) return blank(token);
				let quotes = /^("""|'''|["'])/.exec(token)?.[0] ?? "";
				let isClosed = token.length >= 2 * quotes.length && token.endsWith(quotes);
				return quotes + blank(token.slice(quotes.length, isClosed ? -quotes.length : void 0)) + (isClosed ? quotes : "");
			});
		}
		function blank(text) {
			return text.replace(/[^\n]/g, " ");
		}
		function valuesBehind(pattern, masked, text) {
			return [...masked.matchAll(pattern)].map((found) => {
				let start = found.index + found[0].length;
				return stringAt(start, masked, text) ?? wordAt(start, text);
			});
		}
		function captures(pattern, text, offset = 0) {
			return [...text.matchAll(pattern)].flatMap((found) => {
				let [start, end] = found.indices?.[1] ?? [];
				if (start === void 0 || end === void 0) return [];
				return {
					value: found[1],
					start: start + offset,
					end: end + offset
				};
			});
		}
		function stringAt(start, masked, text) {
			let quotes = /^("""|'''|["'])/.exec(masked.slice(start, start + 3))?.[0];
			if (quotes === void 0) return;
			let from = start + quotes.length;
			let end = masked.indexOf(quotes, from);
			return end < 0 ? void 0 : {
				value: text.slice(from, end),
				start: from,
				end
			};
		}
		function wordAt(start, text) {
			let value = /^[^\s,;)]*/.exec(text.slice(start, start + 200))?.[0] ?? "";
			return {
				value,
				start,
				end: start + value.length
			};
		}
		function depthAt(masked, offset) {
			let depth = 0;
			for (let bracket of masked.slice(0, offset).matchAll(/[{}]/g)) depth += bracket[0] === "{" ? 1 : -1;
			return depth;
		}
	})
};
