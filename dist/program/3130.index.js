"use strict";
exports.id = 3130;
exports.ids = [3130];
exports.modules = {
	1926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CB: () => textsOf,
			Hn: () => isTrue,
			Mc: () => entriesOf,
			TE: () => lookUp,
			b6: () => textOf,
			eV: () => parseDocuments,
			jf: () => child
		});
		var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8023);
		var _toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1273);
		var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5364);
		function parseDocuments(format, file, text) {
			if (format === "yaml") return (0, _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__.h)(file, text);
			return [format === "toml" ? (0, _toml_document_js__WEBPACK_IMPORTED_MODULE_1__.M)(file, text) : (0, _json_document_js__WEBPACK_IMPORTED_MODULE_0__.q)(file, text, format)];
		}
		function lookUp(root, segments) {
			let nearest = root;
			for (let segment of segments) {
				let next = child(nearest, segment);
				if (!next) return {
					value: void 0,
					nearest
				};
				nearest = next;
			}
			return {
				value: nearest,
				nearest
			};
		}
		function child(value, name) {
			if (value?.kind === "table") return value.entries.get(name);
			return value?.kind === "list" && /^\d+$/.test(name) ? value.items[Number(name)] : void 0;
		}
		function entriesOf(value) {
			return value?.kind === "table" ? value.entries : [];
		}
		function textsOf(value) {
			return value?.kind === "list" ? value.items.flatMap((item) => textOf(item) ?? []) : [];
		}
		function textOf(value) {
			return value?.kind === "text" ? value.value : void 0;
		}
		function isTrue(value) {
			return value?.kind === "other" && value.source === "true";
		}
	}),
	8023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => parseJson });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _text_remember_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7125);
		var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(284);
		let BLANK = /[\s\ufeff]*/y;
		let LINE_COMMENT = /\/\/[^\n\r\u2028\u2029]*/y;
		let DOUBLE_QUOTED = /"[^"\\\n\r]*(?:\\[\s\S][^"\\\n\r]*)*"/y;
		let SINGLE_QUOTED = /'[^'\\\n\r]*(?:\\[\s\S][^'\\\n\r]*)*'/y;
		let WORD = /[^\s,:[\]{}"'/]+/y;
		let JSON_WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
		let JSON5_WORD = /^(?:true|false|null|[+-]?(?:Infinity|NaN|0[xX][\da-fA-F]+|\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?))$/;
		let JSON5_NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
		function parseJson(file, text, format = "json") {
			return readDocument(text, file, format);
		}
		let readDocument = (0, _text_remember_js__WEBPACK_IMPORTED_MODULE_2__.q)((text, file, format) => {
			let cursor = {
				file,
				text,
				json5: format === "json5",
				at: (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.L1)(text),
				depth: 0
			};
			skipBlank(cursor);
			let value = readValue(cursor);
			skipBlank(cursor);
			if (cursor.at < text.length) throw unexpected(cursor);
			return value;
		});
		function readValue(cursor) {
			let first = cursor.text[cursor.at];
			if (first === "{") return nested(cursor, readTable);
			if (first === "[") return nested(cursor, readList);
			if (isQuote(cursor, first)) return readText(cursor);
			let start = cursor.at;
			let source = take(cursor, WORD);
			if (source && (cursor.json5 ? JSON5_WORD : JSON_WORD).test(source)) return {
				kind: "other",
				source,
				start
			};
			cursor.at = start;
			throw unexpected(cursor);
		}
		function nested(cursor, read) {
			if (++cursor.depth > _place_js__WEBPACK_IMPORTED_MODULE_1__.FI) throw broken(cursor, `it is nested more than ${_place_js__WEBPACK_IMPORTED_MODULE_1__.FI} levels deep`);
			let value = read(cursor);
			cursor.depth--;
			return value;
		}
		function readTable(cursor) {
			let entries = new Map();
			let start = cursor.at;
			readSequence(cursor, "}", () => {
				let name = readName(cursor);
				skipBlank(cursor);
				if (cursor.text[cursor.at] !== ":") throw unexpected(cursor);
				cursor.at++;
				skipBlank(cursor);
				entries.set(name, readValue(cursor));
			});
			return {
				kind: "table",
				entries,
				start
			};
		}
		function readList(cursor) {
			let items = [];
			let start = cursor.at;
			readSequence(cursor, "]", () => items.push(readValue(cursor)));
			return {
				kind: "list",
				items,
				start
			};
		}
		function readSequence(cursor, close, readItem) {
			cursor.at++;
			skipBlank(cursor);
			for (; cursor.text[cursor.at] !== close;) {
				readItem();
				skipBlank(cursor);
				if (cursor.text[cursor.at] === close) break;
				if (cursor.text[cursor.at] !== ",") throw unexpected(cursor);
				cursor.at++;
				skipBlank(cursor);
			}
			cursor.at++;
		}
		function readName(cursor) {
			if (isQuote(cursor, cursor.text[cursor.at])) return readText(cursor).value;
			let start = cursor.at;
			let word = take(cursor, WORD);
			if (cursor.json5 && word && JSON5_NAME.test(word)) return word;
			cursor.at = start;
			throw unexpected(cursor);
		}
		function isQuote(cursor, character) {
			return character === "\"" || cursor.json5 && character === "'";
		}
		function readText(cursor) {
			let start = cursor.at + 1;
			let quoted = take(cursor, cursor.text[cursor.at] === "\"" ? DOUBLE_QUOTED : SINGLE_QUOTED);
			if (!quoted) throw broken(cursor, "a string is not closed");
			return {
				kind: "text",
				value: decode(quoted.slice(1, -1)),
				start,
				end: cursor.at - 1
			};
		}
		let ESCAPES = {
			b: "\b",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	",
			v: "\v",
			0: "\0"
		};
		function decode(source) {
			if (!source.includes("\\")) return source;
			return source.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g, (_, u, x, other) => u || x ? String.fromCharCode(Number.parseInt(u ?? x, 16)) : /[\r\n\u2028\u2029]/.test(other) ? "" : ESCAPES[other] ?? other);
		}
		function skipBlank(cursor) {
			for (;;) {
				take(cursor, BLANK);
				if (cursor.text.startsWith("//", cursor.at)) take(cursor, LINE_COMMENT);
				else if (cursor.text.startsWith("/*", cursor.at)) {
					let close = cursor.text.indexOf("*/", cursor.at + 2);
					if (close === -1) throw broken(cursor, "a comment is not closed");
					cursor.at = close + 2;
				} else return;
			}
		}
		function take(cursor, pattern) {
			pattern.lastIndex = cursor.at;
			let found = pattern.exec(cursor.text)?.[0];
			found !== void 0 && (cursor.at += found.length);
			return found;
		}
		function unexpected(cursor) {
			let character = cursor.text.slice(cursor.at, cursor.at + 1);
			return broken(cursor, character ? `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(character)} is not expected here` : "it ends too early");
		}
		function broken(cursor, what) {
			return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.ID)(what, (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.BW)(cursor.file, cursor.text, cursor.at));
		}
	}),
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
	1273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => parseToml });
		var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _text_remember_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7125);
		var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(284);
		function parseToml(file, text) {
			return readDocument(text, file);
		}
		let readDocument = (0, _text_remember_js__WEBPACK_IMPORTED_MODULE_3__.q)((text, file) => {
			let shift = (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.L1)(text);
			try {
				let source = text.slice(shift);
				let root = table(0);
				for (let node of (0, toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.MD)(source, { tomlVersion: "1.1" }).body[0].body) if (node.type === "TOMLKeyValue") setKeyValue(root, node, source, shift);
				else {
					let target = tableAt(root, node.resolvedKey, node.range[0] + shift);
					for (let pair of node.body) setKeyValue(target, pair, source, shift);
				}
				return root;
			} catch (error) {
				throw error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag ? error : asFailure(error, file);
			}
		});
		function setKeyValue(target, node, source, shift) {
			let names = node.key.keys.map((key) => key.type === "TOMLBare" ? key.name : key.value);
			let last = names.pop();
			tableAt(target, names, node.range[0] + shift).entries.set(last, readNode(node.value, source, shift));
		}
		function readNode(node, source, shift) {
			let start = node.range[0] + shift;
			if (node.type === "TOMLArray") return {
				kind: "list",
				items: node.elements.map((element) => readNode(element, source, shift)),
				start
			};
			if (node.type === "TOMLInlineTable") {
				let inline = table(start);
				for (let pair of node.body) setKeyValue(inline, pair, source, shift);
				return inline;
			}
			if (node.kind !== "string") return {
				kind: "other",
				source: source.slice(...node.range),
				start
			};
			let quotes = node.multiline ? 3 : 1;
			let inner = source.slice(node.range[0] + quotes, node.range[1] - quotes);
			let lead = node.multiline ? inner.length - inner.trimStart().length : 0;
			let length = node.multiline ? inner.trim().length : inner.length;
			return {
				kind: "text",
				value: node.multiline ? node.value.trim() : node.value,
				start: start + quotes + lead,
				end: start + quotes + lead + length
			};
		}
		function tableAt(root, names, start) {
			let current = root;
			for (let [at, name] of names.entries()) {
				let next = current.kind === "list" ? current.items[Number(name)] : current.kind === "table" ? current.entries.get(String(name)) : void 0;
				if (!next) {
					next = typeof names[at + 1] == "number" ? {
						kind: "list",
						items: [],
						start
					} : table(start);
					current.kind === "list" ? current.items[Number(name)] = next : current.kind === "table" && current.entries.set(String(name), next);
				}
				current = next;
			}
			return current.kind === "table" ? current : table(start);
		}
		function table(start) {
			return {
				kind: "table",
				entries: new Map(),
				start
			};
		}
		function asFailure(error, file) {
			let { lineNumber, column, message } = error;
			if (lineNumber === void 0 || column === void 0) return (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.ID)("it is nested too deep or too long", { file });
			return (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.ID)(message, {
				file,
				line: lineNumber,
				column: column + 1
			});
		}
	}),
	5364: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => parseYaml });
		var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(284);
		var _yaml_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(732);
		function parseYaml(file, text) {
			let shift = (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.L1)(text);
			let fail = (what, at) => (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.ID)(what, (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.BW)(file, text, Math.min(at, text.length)));
			try {
				let parsed = (0, _yaml_events_js__WEBPACK_IMPORTED_MODULE_3__.a)(text.slice(shift), _place_js__WEBPACK_IMPORTED_MODULE_2__.FI);
				return readEvents({
					...parsed,
					offsetOf: (at) => parsed.offsetOf(at) + shift
				}, fail);
			} catch (error) {
				if (error instanceof _yaml_events_js__WEBPACK_IMPORTED_MODULE_3__.n) throw fail(error.message, error.at + shift);
				if (error instanceof RangeError) throw fail("it is nested too deep or too long", 0);
				throw error;
			}
		}
		function readEvents(parsed, fail) {
			let { events, offsetOf } = parsed;
			let documents = [];
			let frames = [];
			let add = (value) => {
				let frame = frames.at(-1);
				if (!frame) documents.push(value);
				else if (frame.value.kind === "list") frame.value.items.push(value);
				else if (!frame.name) frame.name = { text: nameOf(frame.value.entries, value, fail) };
				else {
					frame.name.text !== void 0 && frame.value.entries.set(frame.name.text, value);
					delete frame.name;
				}
			};
			for (let event of events) if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.SCALAR) add(readScalar(parsed, event));
			else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.ALIAS) add({
				kind: "other",
				source: "",
				start: offsetOf(event.anchorStart - 1)
			});
			else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.MAPPING) frames.push({ value: {
				kind: "table",
				entries: new Map(),
				start: offsetOf(event.start)
			} });
			else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.SEQUENCE) frames.push({ value: {
				kind: "list",
				items: [],
				start: offsetOf(event.start)
			} });
			else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.POP) {
				let closed = frames.pop();
				closed && add(closed.value);
			}
			return documents;
		}
		function nameOf(entries, key, fail) {
			let name = key.kind === "text" ? key.value : key.kind === "other" ? key.source : void 0;
			if (name !== void 0 && entries.has(name)) throw fail(`${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} is there twice`, key.start);
			return name;
		}
		let NO_TEXT = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
		function readScalar(parsed, event) {
			let { style, valueStart, valueEnd } = event;
			let value = (0, js_yaml__WEBPACK_IMPORTED_MODULE_0__.KE)(parsed.body, event);
			let start = parsed.offsetOf(Math.max(valueStart, 0));
			let end = parsed.offsetOf(valueEnd);
			if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.SINGLE_QUOTED || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.DOUBLE_QUOTED) return {
				kind: "text",
				value,
				start,
				end
			};
			if (style !== js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.PLAIN) return readBlock(parsed, value.trim(), event);
			if (!(event.tagStart >= 0) && NO_TEXT.test(value)) return {
				kind: "other",
				source: value,
				start
			};
			return {
				kind: "text",
				value,
				start,
				end
			};
		}
		function readBlock({ body, offsetOf }, content, event) {
			let { valueStart, valueEnd } = event;
			let at = body.indexOf(content, valueStart);
			if (content === "" || at === -1 || at + content.length > valueEnd) return {
				kind: "other",
				source: content,
				start: offsetOf(valueStart)
			};
			return {
				kind: "text",
				value: content,
				start: offsetOf(at),
				end: offsetOf(at + content.length)
			};
		}
	}),
	732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => parseYamlEvents,
			n: () => YamlSyntaxError
		});
		var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
		class YamlSyntaxError extends Error {
			name = "YamlSyntaxError";
			at;
			constructor(reason, at) {
				super(reason);
				this.at = at;
			}
		}
		function parseYamlEvents(text, maxDepth) {
			let lines = new IndentedLines(text);
			for (;;) try {
				return {
					events: (0, js_yaml__WEBPACK_IMPORTED_MODULE_0__.PH)(lines.body, { maxDepth }),
					body: lines.body,
					offsetOf: lines.offsetOf
				};
			} catch (error) {
				if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__.tB)) throw error;
				let at = error.mark?.position ?? 0;
				if (error.reason !== "deficient indentation" || !lines.indent(at)) throw new YamlSyntaxError(error.reason, lines.offsetOf(at));
			}
		}
		class IndentedLines {
			body;
			#starts = [];
			#pad = "";
			constructor(text) {
				this.body = text;
			}
			indent(at) {
				let start = this.body.lastIndexOf("\n", at - 1) + 1;
				if (/^(?:---|\.\.\.)(?:\s|$)/.test(this.body.slice(start, start + 4)) || this.#starts.length === 200 || this.#starts.includes(start)) return !1;
				this.#starts.push(start);
				this.#pad ||= " ".repeat(deepestIndent(this.body) + 1);
				this.body = this.body.slice(0, start) + this.#pad + this.body.slice(start);
				return !0;
			}
			offsetOf = (at) => {
				let width = this.#pad.length;
				return this.#starts.reduce((offset, start) => offset - Math.min(Math.max(at - start, 0), width), at);
			};
		}
		function deepestIndent(text) {
			return [...text.matchAll(/^ +/gm)].reduce((deepest, [spaces]) => Math.max(deepest, spaces.length), 0);
		}
	}),
	7125: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => rememberPairs,
			q: () => rememberTexts
		});
		function rememberTexts(read) {
			let known = new Map();
			let characters = 0;
			let forget = (text) => {
				known.delete(text) && (characters -= text.length);
			};
			return (text, ...args) => {
				let found = known.get(text);
				let isSame = found?.args.every((arg, at) => arg === args[at]);
				let entry = found && isSame ? found : {
					args,
					result: read(text, ...args)
				};
				forget(text);
				known.set(text, entry);
				characters += text.length;
				for (let oldest of known.keys()) {
					if (characters <= 4e6) break;
					forget(oldest);
				}
				return entry.result;
			};
		}
		function rememberPairs(work) {
			let known = new WeakMap();
			return (a, b) => {
				let ofB = known.get(b) ?? new WeakMap();
				known.set(b, ofB);
				let entry = ofB.get(a) ?? { result: work(a, b) };
				ofB.set(a, entry);
				return entry.result;
			};
		}
	}),
	6768: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YJ: () => raisableBuild,
			fM: () => raisedBuild
		});
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
		function buildRule(file) {
			return file.buildNumber ?? (0, _formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__.be)(file)?.buildNumber ?? "keep";
		}
		function raisedBuild(file, text, { builds = [], start }) {
			let rule = buildRule(file);
			if (typeof rule == "number") return String(rule);
			if (rule === "keep") return;
			let odd = builds.find(({ value }) => !isNumber(value));
			if (odd) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("build-number", `The build number ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(odd.value)} cannot be raised.`, "Write a whole number, or set `build-number: keep`.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(file.path, text, odd.start));
			if (builds.length > 0) return String(highestOf(builds) + 1);
			if (file.buildNumber === void 0) return;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("build-number", "The file has no build number to raise.", "Write one there, such as 1.0.0+1, or take `build-number` out.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(file.path, text, start));
		}
		function raisableBuild(file, { builds = [] }) {
			if (buildRule(file) !== "raise" || builds.length === 0 || builds.some(({ value }) => !isNumber(value))) return;
			return highestOf(builds);
		}
		function highestOf(builds) {
			return builds.reduce((highest, { value }) => Math.max(highest, Number(value)), 0);
		}
		function isNumber(value) {
			return /^\d{1,15}$/.test(value);
		}
	}),
	3130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			currentVersions: () => currentVersions,
			eachFile: () => eachFile,
			textOf: () => textOf
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1097);
		function currentVersions(versionFiles, texts) {
			return eachFile(versionFiles, (file) => ({
				path: file.path,
				version: (0, _version_text_js__WEBPACK_IMPORTED_MODULE_1__.$4)(file, textOf(file, texts))
			}));
		}
		function textOf(file, texts) {
			let text = texts.get(file.path);
			if (text !== void 0) return text;
			let message = `The version file ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(file.path)} is not in the repository.`;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file-missing", message, "Correct its path under `version-files`.", { file: file.path });
		}
		function eachFile(versionFiles, work) {
			let problems = [];
			let results = [];
			let code;
			for (let file of versionFiles) try {
				results.push(work(file));
			} catch (error) {
				if (!(error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag)) throw error;
				code ??= error.code;
				problems.push(...error.problems);
			}
			if (code) throw new _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag(code, problems);
			return results;
		}
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
	1097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Am: () => findVersion,
			$4: () => readVersion,
			gN: () => writeVersion,
			gf: () => writtenVersion
		});
		var documents_place = __webpack_require__(284);
		var error = __webpack_require__(9530);
		var versions_version = __webpack_require__(5566);
		var version_file = __webpack_require__(9797);
		var build_numbers = __webpack_require__(6768);
		var format = __webpack_require__(5713);
		var loaded = __webpack_require__(5163);
		var documents_document = __webpack_require__(1926);
		function findKeyed(file, text) {
			let roots = (0, documents_document.eV)(file.format, file.path, text);
			for (let key of [file.key, file.orKey]) {
				if (key === void 0) continue;
				let values = roots.flatMap((root) => (0, documents_document.TE)(root, (0, version_file.in)(key) ?? [key]).value ?? []);
				if (values.length > 1) {
					let place = (0, documents_place.BW)(file.path, text, values[1]?.start ?? 0);
					throw (0, error.V2)("version-ambiguous", `More than one document of the file has ${(0, error.hD)(key)}.`, "Use `pattern` with one capture group.", place);
				}
				if (values[0]) return asVersion(file, text, key, values[0]);
			}
			(0, loaded.be)(file)?.explain?.(text, file.path);
			throw missing(file, text, roots);
		}
		function asVersion(file, text, key, value) {
			let place = (0, documents_place.BW)(file.path, text, value.start);
			if (value.kind === "text") {
				if (!value.value.endsWith(".json")) return {
					value: value.value,
					at: [value]
				};
				throw (0, error.V2)("version-elsewhere", `${(0, error.hD)(key)} names the file ${(0, error.hD)(value.value)}.`, "Tauri reads it from that file: list that one as the version file.", place);
			}
			if ((0, documents_document.Hn)((0, documents_document.jf)(value, "workspace"))) throw (0, error.V2)("version-inherited", `${(0, error.hD)(key)} is inherited from the workspace.`, "List the workspace instead: { path: Cargo.toml, key: workspace.package.version }.", place);
			let fix = value.kind === "other" ? "Write it as a string: \"1.2.3\"." : "Name the key of the string below it.";
			let what = value.kind === "other" ? `${(0, error.hD)(value.source)}, not a string` : `a ${value.kind}, not a string`;
			throw (0, error.V2)("version-not-text", `${(0, error.hD)(key)} is ${what}.`, fix, place);
		}
		function missing(file, text, roots) {
			let segments = (0, version_file.in)(file.key) ?? [file.key];
			let nearest = roots[0] && (0, documents_document.TE)(roots[0], segments).nearest;
			let keys = [file.key, file.orKey].filter((key) => key !== void 0).map(error.hD);
			return (0, error.V2)("version-missing", `The file has no ${keys.join(" and no ")}.`, howToFix(file), (0, documents_place.BW)(file.path, text, nearest?.start ?? 0));
		}
		function howToFix({ path }) {
			if (/(^|\/)(tauri\.conf\.json5?|Tauri\.toml)$/.test(path)) return "Tauri then takes the version of Cargo.toml: list that file instead.";
			return "Write it there, or name the key that holds the version: { path, key }.";
		}
		let VERSIONS = /(?<![\d.])\d+\.\d+\.\d+(?:-[A-Za-z][0-9A-Za-z-]*\.\d+)?(?!\d|\.\d)/g;
		function findMarked({ path, marker }, text) {
			let found = [];
			let isInside = !1;
			for (let line of text.matchAll(/[^\n]+/g)) {
				let [words] = line;
				words.includes(`${marker}-begin`) ? isInside = !0 : words.includes(`${marker}-end`) ? isInside = !1 : (isInside || words.includes(marker)) && found.push(...versionsIn(words, line.index));
			}
			return (0, format.HR)(found, text, path, {
				message: `No version stands in a line with ${(0, error.hD)(marker)}, nor between ${(0, error.hD)(`${marker}-begin`)} and ${(0, error.hD)(`${marker}-end`)}.`,
				fix: "Put the marker into a comment on the line of the version, or around its lines."
			});
		}
		function versionsIn(line, offset) {
			return [...line.matchAll(VERSIONS)].map(({ 0: value, index }) => {
				let start = offset + index;
				return {
					value,
					start,
					end: start + value.length
				};
			});
		}
		function readVersion(file, text) {
			return findVersion(file, text).value;
		}
		function writtenVersion(file, text) {
			return findVersion(file, text).written;
		}
		function writeVersion(file, text, version) {
			if (!/^[0-9A-Za-z.-]+$/.test(version)) throw (0, error.V2)("version-text", `${(0, error.hD)(version)} is not a version.`);
			let found = findVersion(file, text);
			let written = spell(file, text, version, found);
			let build = (0, build_numbers.fM)(file, text, found);
			let edits = found.at.map((span) => ({
				...span,
				by: written
			}));
			build !== void 0 && edits.push(...(found.builds ?? []).map((span) => ({
				...span,
				by: build
			})));
			return edits.sort((a, b) => b.start - a.start).reduce((result, { start, end, by }) => result.slice(0, start) + by + result.slice(end), text);
		}
		function findVersion(file, text) {
			let places = findPlaces(file, text);
			let [first] = places.at;
			if (!first) throw Error(`No place was found in ${file.path}`);
			let whole = {
				...places,
				written: places.value
			};
			let found = (0, version_file.WS)(file) ? whole : withoutBuild(whole, text);
			let value = (0, loaded.be)(file)?.read?.(found.value) ?? found.value;
			return {
				...found,
				value,
				start: found.at[0]?.start ?? first.start,
				end: found.at[0]?.end ?? first.end
			};
		}
		function findPlaces(file, text) {
			if (file.kind === "keyed") return findKeyed(file, text);
			if (file.kind === "marker") return findMarked(file, text);
			if (file.kind === "format") return findByFormat(file, text);
			return file.kind === "text" ? findOnlyLine(file.path, text) : findMatches(file, text);
		}
		function findByFormat(file, text) {
			let shift = (0, documents_place.L1)(text);
			let found = (0, loaded.be)(file).find(text.slice(shift), file.path);
			let behind = (place) => ({
				...place,
				start: place.start + shift,
				end: place.end + shift
			});
			return {
				...found,
				at: found.at.map(behind),
				...found.builds && { builds: found.builds.map(behind) }
			};
		}
		function withoutBuild(places, text) {
			let { value, at, builds = [] } = places;
			let plus = value.indexOf("+");
			if (plus < 0 || at.some(({ start, end }) => text.slice(start, end) !== value)) return places;
			let build = value.slice(plus + 1);
			let own = at.map(({ end }) => ({
				value: build,
				start: end - build.length,
				end
			}));
			let before = at.map(({ start }) => ({
				start,
				end: start + plus
			}));
			return {
				...places,
				value: value.slice(0, plus),
				at: before,
				builds: [...own, ...builds]
			};
		}
		function spell(file, text, version, { start }) {
			let format = (0, loaded.be)(file);
			if (!format) return version;
			let refuse = (why, fix) => (0, error.V2)("version-refused", `${(0, error.hD)(version)} cannot be written here: ${format.rules} ${why}.`, fix, (0, documents_place.BW)(file.path, text, start));
			let { channels, channelShape = /^/, most = Infinity } = format.limitsIn?.(text) ?? format.limits ?? {};
			let { prerelease, major = 0, minor = 0, patch = 0 } = (0, versions_version.ot)(version) ?? {};
			if (Math.max(major, minor, patch) > most) throw refuse(`takes no number above ${most}`, "Choose a lower version.");
			let core = "set `version-style: core` for this file or the track: it then carries X.Y.Z, and the tag has the suffix";
			if (prerelease && channels?.length === 0) throw refuse("takes X.Y.Z alone", `${core.replace("set", "Set")}.`);
			if (prerelease && !(channels?.includes(prerelease.channel) ?? channelShape.test(prerelease.channel))) {
				let names = channels ? `one of ${channels.join(", ")}` : "in letters alone";
				throw refuse(`has no place for the channel ${(0, error.hD)(prerelease.channel)}`, `Name the channel ${names}, or ${core}.`);
			}
			return format.spell?.(version) ?? version;
		}
		function findOnlyLine(path, text) {
			let value = text.trim();
			let start = text.length - text.trimStart().length;
			if (value !== "" && !/[\r\n]/.test(value)) return {
				value,
				at: [{
					start,
					end: start + value.length
				}]
			};
			let message = value === "" ? "The file is empty." : "The file has more than one line.";
			throw (0, error.V2)("version-missing", message, "Plain text holds the version and nothing else. Name it with `key` or with `pattern` otherwise.", (0, documents_place.BW)(path, text, start));
		}
		function findMatches({ path, pattern, many }, text) {
			let shift = (0, documents_place.L1)(text);
			let found = [...text.slice(shift).matchAll((0, version_file.Eb)(pattern))].flatMap((match) => {
				let [start, end] = match.indices?.[1] ?? [];
				if (start === void 0 || end === void 0) return [];
				return {
					value: match[1],
					start: start + shift,
					end: end + shift,
					at: match.index + shift
				};
			});
			let second = found[1];
			let missing = {
				message: `The pattern ${(0, error.hD)(pattern)} matches nothing.`,
				fix: FIX_PATTERN
			};
			if (!second || many) return (0, format.HR)(found, text, path, missing);
			throw (0, error.V2)("version-ambiguous", `The pattern ${(0, error.hD)(pattern)} matches more than once.`, "Make it longer, so that it matches once, or let it match in several places with `count: many`.", (0, documents_place.BW)(path, text, second.at));
		}
		let FIX_PATTERN = "It must match once, with the version in its group.";
	})
};
