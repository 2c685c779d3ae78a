"use strict";
exports.id = 3844;
exports.ids = [3844];
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
	3844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { KEYED_FORMATS: () => KEYED_FORMATS });
		let format = {
			place: "`version`",
			rules: "Composer",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"RC",
				"a",
				"b"
			] }
		};
		let pubspec_format = {
			place: "`version`",
			build: "what stands behind `+`, raised by default, since stores take no build number twice",
			buildNumber: "raise"
		};
		var documents_document = __webpack_require__(1926);
		var place = __webpack_require__(284);
		var toml_document = __webpack_require__(1273);
		var error = __webpack_require__(9530);
		let pyproject_format = {
			...__webpack_require__(9359).O,
			place: "`project.version`, or `tool.poetry.version`; a `dynamic` version is in the file that the build backend names, which is the one to list",
			explain: (text, path) => {
				let root = (0, toml_document.M)(path, text);
				let dynamic = (0, documents_document.jf)((0, documents_document.jf)(root, "project"), "dynamic");
				if (!(0, documents_document.CB)(dynamic).includes("version")) return;
				let file = dynamicVersionFile(root);
				throw (0, error.V2)("version-elsewhere", "The version is dynamic.", file === void 0 ? "It comes from tags, or from a file that the build backend chooses: list that file, or none." : `List the file that it is read from: ${file}.`, (0, place.BW)(path, text, dynamic?.start ?? 0));
			}
		};
		function dynamicVersionFile(root) {
			let tool = (0, documents_document.jf)(root, "tool");
			let own = (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(tool, "hatch"), "version"), "path")) ?? (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(tool, "pdm"), "version"), "path"));
			if (own !== void 0) return own;
			let told = (0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(tool, "setuptools"), "dynamic"), "version");
			let file = (0, documents_document.jf)(told, "file");
			let attribute = (0, documents_document.b6)((0, documents_document.jf)(told, "attr"));
			if (file) return (0, documents_document.b6)(file) ?? (0, documents_document.CB)(file)[0];
			if (attribute !== void 0) return moduleFile(attribute.split(".").slice(0, -1).join("."), isSourceLayout(tool));
			if (!((0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(root, "build-system"), "build-backend")) ?? "").startsWith("flit")) return;
			let name = (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(tool, "flit"), "module"), "name")) ?? (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(root, "project"), "name"));
			return name === void 0 ? void 0 : moduleFile(name.replaceAll("-", "_"), !1);
		}
		function isSourceLayout(tool) {
			return (0, documents_document.CB)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(tool, "setuptools"), "packages"), "find"), "where")).includes("src") || (0, documents_document.Hn)((0, documents_document.jf)((0, documents_document.jf)(tool, "setuptools"), "src"));
		}
		function moduleFile(module, inSource) {
			return `${inSource ? "src/" : ""}${module.replaceAll(".", "/")}/__init__.py (or ${module.replaceAll(".", "/")}.py)`;
		}
		let KEYED_FORMATS = {
			composer: format,
			pubspec: pubspec_format,
			pyproject: pyproject_format,
			snapcraft: {
				place: "`version`",
				explain: (text, path) => {
					let found = /^adopt-info:/m.exec(text);
					if (!found) return;
					throw (0, error.V2)("version-elsewhere", "The snap adopts its version from a part.", "List the file that the part sets it from instead.", (0, place.BW)(path, text, found.index));
				}
			},
			"web-extension": {
				place: "`version`, numbers up to 65535, where the file has a `manifest_version`",
				rules: "a browser extension",
				limits: {
					channels: [],
					most: 65535
				},
				limitsIn: (text) => text.includes("\"manifest_version\"") ? {
					channels: [],
					most: 65535
				} : {}
			}
		};
	}),
	9359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => PEP440 });
		let PEP440 = {
			rules: "PEP 440",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"a",
				"b",
				"dev"
			] },
			read: (written) => {
				let found = /^(\d+\.\d+\.\d+)(a|b|rc|\.dev)(\d+)$/.exec(written);
				return found ? `${found[1]}-${NAMES[found[2]]}.${found[3]}` : written;
			}
		};
		let NAMES = {
			a: "alpha",
			b: "beta",
			rc: "rc",
			".dev": "dev"
		};
	})
};
