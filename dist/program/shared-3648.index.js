"use strict";
exports.modules = {
	3648: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => childOf,
			L: () => xmlElements
		});
		var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
		let TAG = /<(\/?)([\w.:-]+)(?![\w.:-])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
		function xmlElements(text) {
			let masked = (0, _mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(text, _mask_js__WEBPACK_IMPORTED_MODULE_0__._9);
			let found = [];
			let open = [];
			let depths = new Map();
			let count = (name, by) => depths.set(name, (depths.get(name) ?? 0) + by);
			for (let tag of masked.matchAll(TAG)) {
				let [whole, close, name = "", rest = ""] = tag;
				if (close === "") {
					let parent = open.at(-1);
					let path = parent ? `${parent.path}/${name}` : name;
					if (rest.endsWith("/")) continue;
					open.push({
						name,
						path,
						start: tag.index + whole.length,
						children: []
					});
					count(name, 1);
					continue;
				}
				if (!depths.get(name)) continue;
				let closed = open.splice(open.findLastIndex((element) => element.name === name));
				for (let each of closed) count(each.name, -1);
				let [element] = closed;
				if (!element) continue;
				let { path, start, children } = element;
				let made = {
					...trimmed(text, start, tag.index),
					path,
					children
				};
				open.at(-1)?.children.push(made);
				found.push(made);
			}
			return found;
		}
		function trimmed(text, from, to) {
			let inner = text.slice(from, to);
			let start = from + inner.length - inner.trimStart().length;
			let value = inner.trim();
			return {
				value,
				start,
				end: start + value.length
			};
		}
		function childOf(element, name) {
			return element?.children.find(({ path }) => path === `${element.path}/${name}`);
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
			hQ: () => blank,
			lg: () => MESON,
			qe: () => CMAKE
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
			comments: String.raw`#\[(?<level>=*)\[[\s\S]*?(?:\]\k<level>\]|$)|#[^\n]*`,
			strings: String.raw`"(?:\\[\s\S]|[^"\\])*(?:"|$)`
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
			let value = /^[^\s,;)\]}]*/.exec(text.slice(start, start + 200))?.[0] ?? "";
			return {
				value,
				start,
				end: start + value.length
			};
		}
	})
};
