"use strict";
exports.id = 8047;
exports.ids = [8047];
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
	8047: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { format: () => format });
		var _locks_gem_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3315);
		var _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4273);
		var _spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5208);
		var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5713);
		let format = {
			..._spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_2__._,
			follow: _locks_gem_lock_js__WEBPACK_IMPORTED_MODULE_0__.F,
			place: "`VERSION = \"…\"`; written as `1.0.0.pre.alpha.1`",
			find: (text, path) => {
				let found = (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(/^[ \t]*(?:\w+::)*VERSION[ \t]*=[ \t]*(?=\S)/gm, (0, _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__.dK)(text, _scan_mask_js__WEBPACK_IMPORTED_MODULE_1__.Xr), text);
				let fix = "Write it as one string: VERSION = \"1.2.3\".";
				let other = found.find(({ value }) => !(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.Un)(value));
				if (other) throw (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.Jn)(path, text, other, fix);
				return (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.HR)(found, text, path, {
					message: "The file has no `VERSION = \"…\"`.",
					fix
				});
			}
		};
	}),
	3315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => followGemLocks });
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5613);
		var _spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5208);
		function followGemLocks({ path, from, to, texts }) {
			let home = path.endsWith(".gemspec") ? (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.yS)(path) : path.slice(0, Math.max(0, path.lastIndexOf("lib/") - 1));
			let changed = new Map();
			for (let [lock, text] of texts) {
				if ((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(lock) !== "Gemfile.lock") continue;
				let edited = editGemLock(text, (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.Mf)((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.yS)(lock), home) || ".", [_spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_0__._.spell(from), _spelling_gem_version_js__WEBPACK_IMPORTED_MODULE_0__._.spell(to)]);
				edited !== text && changed.set(lock, edited);
			}
			return changed;
		}
		function editGemLock(text, remote, [from, to]) {
			let own = new Set();
			return text.split(/^(?=[A-Z]+\r?$)/m).map((section) => {
				if (!/^PATH\r?\n/.test(section) || /^ {2}remote: (.+?)\r?$/m.exec(section)?.[1] !== remote) return section;
				return section.replace(/^( {4}(\S+) \()([^()]+)(?=\)\r?$)/gm, (line, lead, name, version) => {
					if (version !== from) return line;
					own.add(name);
					return lead + to;
				});
			}).map((section) => {
				if (!/^CHECKSUMS\r?\n/.test(section)) return section;
				return section.replace(/^( {2}(\S+) \()([^()]+)(?=\)\r?$)/gm, (line, lead, name, version) => own.has(name) && version === from ? lead + to : line);
			}).join("");
		}
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
	}),
	5208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => GEM });
		let GEM = {
			rules: "RubyGems",
			limits: { channelShape: /^[a-z]+$/i },
			spell: (version) => version.replace("-", ".pre."),
			read: (written) => written.replace(/^(\d+\.\d+\.\d+)\.(?:pre\.)?(?=[a-z]+\.\d+$)/i, "$1-")
		};
	})
};
