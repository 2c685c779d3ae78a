import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	833: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			jf: () => child,
			Hn: () => isTrue,
			TE: () => lookUp,
			eV: () => parseDocuments,
			b6: () => textOf,
			CB: () => textsOf
		});
		var error = __nccwpck_require__(746);
		var remember = __nccwpck_require__(125);
		var place = __nccwpck_require__(284);
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
		let readDocument = (0, remember.q)((text, file, format) => {
			let cursor = {
				file,
				text,
				json5: format === "json5",
				at: (0, place.L1)(text),
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
			if (++cursor.depth > place.FI) throw broken(cursor, `it is nested more than ${place.FI} levels deep`);
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
			return broken(cursor, character ? `${(0, error.hD)(character)} is not expected here` : "it ends too early");
		}
		function broken(cursor, what) {
			return (0, place.ID)(what, (0, place.BW)(cursor.file, cursor.text, cursor.at));
		}
		var toml_document = __nccwpck_require__(932);
		var js_yaml = __nccwpck_require__(243);
		var yaml_events = __nccwpck_require__(732);
		function parseYaml(file, text) {
			let shift = (0, place.L1)(text);
			let fail = (what, at) => (0, place.ID)(what, (0, place.BW)(file, text, Math.min(at, text.length)));
			try {
				let parsed = (0, yaml_events.a)(text.slice(shift), place.FI);
				return readEvents({
					...parsed,
					offsetOf: (at) => parsed.offsetOf(at) + shift
				}, fail);
			} catch (error) {
				if (error instanceof yaml_events.n) throw fail(error.message, error.at + shift);
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
			for (let event of events) if (event.type === js_yaml.hy.SCALAR) add(readScalar(parsed, event));
			else if (event.type === js_yaml.hy.ALIAS) add({
				kind: "other",
				source: "",
				start: offsetOf(event.anchorStart - 1)
			});
			else if (event.type === js_yaml.hy.MAPPING) frames.push({ value: {
				kind: "table",
				entries: new Map(),
				start: offsetOf(event.start)
			} });
			else if (event.type === js_yaml.hy.SEQUENCE) frames.push({ value: {
				kind: "list",
				items: [],
				start: offsetOf(event.start)
			} });
			else if (event.type === js_yaml.hy.POP) {
				let closed = frames.pop();
				closed && add(closed.value);
			}
			return documents;
		}
		function nameOf(entries, key, fail) {
			let name = key.kind === "text" ? key.value : key.kind === "other" ? key.source : void 0;
			if (name !== void 0 && entries.has(name)) throw fail(`${(0, error.hD)(name)} is there twice`, key.start);
			return name;
		}
		let NO_TEXT = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
		function readScalar(parsed, event) {
			let { style, valueStart, valueEnd } = event;
			let value = (0, js_yaml.KE)(parsed.body, event);
			let start = parsed.offsetOf(Math.max(valueStart, 0));
			let end = parsed.offsetOf(valueEnd);
			if (style === js_yaml.jK.SINGLE_QUOTED || style === js_yaml.jK.DOUBLE_QUOTED) return {
				kind: "text",
				value,
				start,
				end
			};
			if (style !== js_yaml.jK.PLAIN) return readBlock(parsed, value.trim(), event);
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
		function parseDocuments(format, file, text) {
			if (format === "yaml") return parseYaml(file, text);
			return [format === "toml" ? (0, toml_document.M)(file, text) : parseJson(file, text, format)];
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
	284: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BW: () => placeAt,
			FI: () => DEEPEST,
			ID: () => syntaxFailure,
			L1: () => bomLength
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(746);
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
	932: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { M: () => parseToml });
		let KEYS = {
			ArrayExpression: ["elements"],
			ArrayPattern: ["elements"],
			ArrowFunctionExpression: ["params", "body"],
			AssignmentExpression: ["left", "right"],
			AssignmentPattern: ["left", "right"],
			AwaitExpression: ["argument"],
			BinaryExpression: ["left", "right"],
			BlockStatement: ["body"],
			BreakStatement: ["label"],
			CallExpression: ["callee", "arguments"],
			CatchClause: ["param", "body"],
			ChainExpression: ["expression"],
			ClassBody: ["body"],
			ClassDeclaration: [
				"id",
				"superClass",
				"body"
			],
			ClassExpression: [
				"id",
				"superClass",
				"body"
			],
			ConditionalExpression: [
				"test",
				"consequent",
				"alternate"
			],
			ContinueStatement: ["label"],
			DebuggerStatement: [],
			DoWhileStatement: ["body", "test"],
			EmptyStatement: [],
			ExperimentalRestProperty: ["argument"],
			ExperimentalSpreadProperty: ["argument"],
			ExportAllDeclaration: [
				"exported",
				"source",
				"attributes"
			],
			ExportDefaultDeclaration: ["declaration"],
			ExportNamedDeclaration: [
				"declaration",
				"specifiers",
				"source",
				"attributes"
			],
			ExportSpecifier: ["local", "exported"],
			ExpressionStatement: ["expression"],
			ForInStatement: [
				"left",
				"right",
				"body"
			],
			ForOfStatement: [
				"left",
				"right",
				"body"
			],
			ForStatement: [
				"init",
				"test",
				"update",
				"body"
			],
			FunctionDeclaration: [
				"id",
				"params",
				"body"
			],
			FunctionExpression: [
				"id",
				"params",
				"body"
			],
			Identifier: [],
			IfStatement: [
				"test",
				"consequent",
				"alternate"
			],
			ImportAttribute: ["key", "value"],
			ImportDeclaration: [
				"specifiers",
				"source",
				"attributes"
			],
			ImportDefaultSpecifier: ["local"],
			ImportExpression: ["source", "options"],
			ImportNamespaceSpecifier: ["local"],
			ImportSpecifier: ["imported", "local"],
			JSXAttribute: ["name", "value"],
			JSXClosingElement: ["name"],
			JSXClosingFragment: [],
			JSXElement: [
				"openingElement",
				"children",
				"closingElement"
			],
			JSXEmptyExpression: [],
			JSXExpressionContainer: ["expression"],
			JSXFragment: [
				"openingFragment",
				"children",
				"closingFragment"
			],
			JSXIdentifier: [],
			JSXMemberExpression: ["object", "property"],
			JSXNamespacedName: ["namespace", "name"],
			JSXOpeningElement: ["name", "attributes"],
			JSXOpeningFragment: [],
			JSXSpreadAttribute: ["argument"],
			JSXSpreadChild: ["expression"],
			JSXText: [],
			LabeledStatement: ["label", "body"],
			Literal: [],
			LogicalExpression: ["left", "right"],
			MemberExpression: ["object", "property"],
			MetaProperty: ["meta", "property"],
			MethodDefinition: ["key", "value"],
			NewExpression: ["callee", "arguments"],
			ObjectExpression: ["properties"],
			ObjectPattern: ["properties"],
			PrivateIdentifier: [],
			Program: ["body"],
			Property: ["key", "value"],
			PropertyDefinition: ["key", "value"],
			RestElement: ["argument"],
			ReturnStatement: ["argument"],
			SequenceExpression: ["expressions"],
			SpreadElement: ["argument"],
			StaticBlock: ["body"],
			Super: [],
			SwitchCase: ["test", "consequent"],
			SwitchStatement: ["discriminant", "cases"],
			TaggedTemplateExpression: ["tag", "quasi"],
			TemplateElement: [],
			TemplateLiteral: ["quasis", "expressions"],
			ThisExpression: [],
			ThrowStatement: ["argument"],
			TryStatement: [
				"block",
				"handler",
				"finalizer"
			],
			UnaryExpression: ["argument"],
			UpdateExpression: ["argument"],
			VariableDeclaration: ["declarations"],
			VariableDeclarator: ["id", "init"],
			WhileStatement: ["test", "body"],
			WithStatement: ["object", "body"],
			YieldExpression: ["argument"]
		};
		let NODE_TYPES = Object.keys(KEYS);
		for (let type of NODE_TYPES) Object.freeze(KEYS[type]);
		Object.freeze(KEYS);
		let visitor_keys = KEYS;
		function unionWith(additionalKeys) {
			let retv = Object.assign({}, visitor_keys);
			for (let type of Object.keys(additionalKeys)) if (Object.hasOwn(retv, type)) {
				let keys = new Set(additionalKeys[type]);
				for (let key of retv[type]) keys.add(key);
				retv[type] = Object.freeze(Array.from(keys));
			} else retv[type] = Object.freeze(Array.from(additionalKeys[type]));
			return Object.freeze(retv);
		}
		function last(arr) {
			return arr[arr.length - 1] ?? null;
		}
		function toKeyName(node) {
			return node.type === "TOMLBare" ? node.name : node.value;
		}
		var TOMLVerImpl = class {
			constructor(major, minor) {
				this.major = major;
				this.minor = minor;
			}
			lt(major, minor) {
				return this.major < major || this.major === major && this.minor < minor;
			}
			gte(major, minor) {
				return this.major > major || this.major === major && this.minor >= minor;
			}
		};
		let TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
		let TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
		let DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
		let SUPPORTED_TOML_VERSIONS = {
			"1.0": TOML_VERSION_1_0,
			"1.0.0": TOML_VERSION_1_0,
			"1.1": TOML_VERSION_1_1,
			"1.1.0": TOML_VERSION_1_1,
			latest: TOML_VERSION_1_1,
			next: TOML_VERSION_1_1
		};
		function getTOMLVer(v) {
			return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
		}
		let MESSAGES = {
			"unterminated-string": "Unterminated string constant",
			"unterminated-table-key": "Unterminated table-key",
			"unterminated-array": "Unterminated array",
			"unterminated-inline-table": "Unterminated inline table",
			"missing-key": "Empty bare keys are not allowed",
			"missing-newline": "Must be a newline",
			"missing-equals-sign": "Expected equal (=) token",
			"missing-value": "Unspecified values are invalid",
			"missing-comma": "Expected comma (,) token",
			"dupe-keys": "Defining a key multiple times is invalid",
			"unexpected-char": "Unexpected character",
			"unexpected-token": "Unexpected token",
			"invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
			"invalid-comment-character": "Invalid code point {{cp}} within comments",
			"invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
			"invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
			"invalid-underscore": "Underscores are allowed between digits",
			"invalid-space": "Unexpected spaces",
			"invalid-three-quotes": "Three or more quotes are not permitted",
			"invalid-date": "Unexpected invalid date",
			"invalid-time": "Unexpected invalid time",
			"invalid-leading-zero": "Leading zeros are not allowed",
			"invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
			"invalid-char-in-escape-sequence": "Invalid character in escape sequence",
			"invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
			"invalid-code-point": "Invalid code point {{cp}}",
			"invalid-trailing-dot-in-key": "Keys cannot end with a dot",
			"invalid-leading-dot-in-key": "Keys cannot start with a dot"
		};
		function getMessage(code, data) {
			if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
				if (name$2 in data) return data[name$2];
				return `{{${name$2}}}`;
			});
			return MESSAGES[code];
		}
		var ParseError = class extends SyntaxError {
			constructor(code, offset, line, column, data) {
				super(getMessage(code, data));
				this.index = offset;
				this.lineNumber = line;
				this.column = column;
			}
		};
		let CodePoint = {
			EOF: -1,
			NULL: 0,
			SOH: 1,
			BACKSPACE: 8,
			TABULATION: 9,
			LINE_FEED: 10,
			FORM_FEED: 12,
			CARRIAGE_RETURN: 13,
			ESCAPE: 27,
			SO: 14,
			US: 31,
			SPACE: 32,
			QUOTATION_MARK: 34,
			HASH: 35,
			SINGLE_QUOTE: 39,
			PLUS_SIGN: 43,
			COMMA: 44,
			DASH: 45,
			DOT: 46,
			DIGIT_0: 48,
			DIGIT_1: 49,
			DIGIT_2: 50,
			DIGIT_3: 51,
			DIGIT_7: 55,
			DIGIT_9: 57,
			COLON: 58,
			EQUALS_SIGN: 61,
			LATIN_CAPITAL_A: 65,
			LATIN_CAPITAL_E: 69,
			LATIN_CAPITAL_F: 70,
			LATIN_CAPITAL_T: 84,
			LATIN_CAPITAL_U: 85,
			LATIN_CAPITAL_Z: 90,
			LEFT_BRACKET: 91,
			BACKSLASH: 92,
			RIGHT_BRACKET: 93,
			UNDERSCORE: 95,
			LATIN_SMALL_A: 97,
			LATIN_SMALL_B: 98,
			LATIN_SMALL_E: 101,
			LATIN_SMALL_F: 102,
			LATIN_SMALL_I: 105,
			LATIN_SMALL_L: 108,
			LATIN_SMALL_N: 110,
			LATIN_SMALL_O: 111,
			LATIN_SMALL_R: 114,
			LATIN_SMALL_S: 115,
			LATIN_SMALL_T: 116,
			LATIN_SMALL_U: 117,
			LATIN_SMALL_X: 120,
			LATIN_SMALL_Z: 122,
			LEFT_BRACE: 123,
			RIGHT_BRACE: 125,
			TILDE: 126,
			DELETE: 127,
			PAD: 128,
			SUPERSCRIPT_TWO: 178,
			SUPERSCRIPT_THREE: 179,
			SUPERSCRIPT_ONE: 185,
			VULGAR_FRACTION_ONE_QUARTER: 188,
			VULGAR_FRACTION_THREE_QUARTERS: 190,
			LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
			LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
			LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
			LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
			LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
			GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
			GREEK_CAPITAL_LETTER_YOT: 895,
			CP_1FFF: 8191,
			ZERO_WIDTH_NON_JOINER: 8204,
			ZERO_WIDTH_JOINER: 8205,
			UNDERTIE: 8255,
			CHARACTER_TIE: 8256,
			SUPERSCRIPT_ZERO: 8304,
			CP_218F: 8591,
			CIRCLED_DIGIT_ONE: 9312,
			NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
			GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
			CP_2FEF: 12271,
			IDEOGRAPHIC_COMMA: 12289,
			CP_D7FF: 55295,
			CP_E000: 57344,
			CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
			ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
			ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
			REPLACEMENT_CHARACTER: 65533,
			LINEAR_B_SYLLABLE_B008_A: 65536,
			CP_EFFFF: 983039,
			CP_10FFFF: 1114111
		};
		function isControl(cp) {
			return cp >= CodePoint.NULL && cp <= CodePoint.US;
		}
		function isWhitespace(cp) {
			return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
		}
		function isEOL(cp) {
			return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
		}
		function isUpperLetter(cp) {
			return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
		}
		function isLowerLetter(cp) {
			return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
		}
		function isLetter(cp) {
			return isLowerLetter(cp) || isUpperLetter(cp);
		}
		function isDigit(cp) {
			return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
		}
		function isHexDig(cp) {
			return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
		}
		function isOctalDig(cp) {
			return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
		}
		function isUnicodeScalarValue(cp) {
			return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
		}
		function sortedLastIndex(array, value) {
			let low = 0;
			let high = array.length;
			for (; low < high;) {
				let mid = low + high >>> 1;
				let val = array[mid];
				if (val === value) return mid + 1;
				val < value ? low = mid + 1 : high = mid;
			}
			return low;
		}
		var Locations = class {
			constructor() {
				this.offsets = [];
			}
			addOffset(offset) {
				for (let i = this.offsets.length - 1; i >= 0; i--) {
					let element = this.offsets[i];
					if (element === offset) return;
					if (element < offset) break;
				}
				this.offsets.push(offset);
			}
			getLocFromIndex(offset) {
				let line = sortedLastIndex(this.offsets, offset) + 1;
				return {
					line,
					column: offset - (line === 1 ? 0 : this.offsets[line - 2])
				};
			}
		};
		var CodePointIterator = class {
			constructor(text) {
				this.locs = new Locations();
				this.lastCodePoint = CodePoint.NULL;
				this.start = -1;
				this.end = 0;
				this.text = text;
			}
			next() {
				if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
				return this.lastCodePoint = this.moveAt(this.end);
			}
			getLocFromIndex(index) {
				return this.locs.getLocFromIndex(index);
			}
			eat(cp) {
				if (this.text.codePointAt(this.end) === cp) {
					this.next();
					return !0;
				}
				return !1;
			}
			moveAt(offset) {
				this.start = this.end = offset;
				let cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
				if (cp === CodePoint.EOF) {
					this.end = this.start;
					return cp;
				}
				this.end += cp >= 65536 ? 2 : 1;
				if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
				else if (cp === CodePoint.CARRIAGE_RETURN) {
					if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
						this.end++;
						this.locs.addOffset(this.end);
					}
					return CodePoint.LINE_FEED;
				}
				return cp;
			}
		};
		let HAS_BIGINT = typeof BigInt < "u";
		let RADIX_PREFIXES = {
			16: "0x",
			10: "",
			8: "0o",
			2: "0b"
		};
		let ESCAPES_1_0 = {
			[CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
			[CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
			[CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
			[CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
			[CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
			[CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
			[CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
		};
		let ESCAPES_LATEST = {
			...ESCAPES_1_0,
			[CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
		};
		var Tokenizer = class {
			constructor(text, parserOptions) {
				this.backCode = !1;
				this.lastCodePoint = CodePoint.NULL;
				this.state = "DATA";
				this.token = null;
				this.tokenStart = -1;
				this.valuesEnabled = !1;
				this.text = text;
				this.parserOptions = parserOptions || {};
				this.codePointIterator = new CodePointIterator(text);
				this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
				this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
			}
			get start() {
				return this.codePointIterator.start;
			}
			get end() {
				return this.codePointIterator.end;
			}
			getLocFromIndex(index) {
				return this.codePointIterator.getLocFromIndex(index);
			}
			reportParseError(code, data) {
				let offset = this.codePointIterator.start;
				let loc = this.codePointIterator.getLocFromIndex(offset);
				throw new ParseError(code, offset, loc.line, loc.column, data);
			}
			nextToken() {
				let token = this.token;
				if (token != null) {
					this.token = null;
					return token;
				}
				let cp = this.lastCodePoint;
				for (; cp !== CodePoint.EOF && !this.token;) {
					cp = this.nextCode();
					let nextState = this[this.state](cp);
					if (!nextState) throw Error(`Unknown error: pre state=${this.state}`);
					this.state = nextState;
				}
				token = this.token;
				this.token = null;
				return token;
			}
			nextCode() {
				if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
				if (this.backCode) {
					this.backCode = !1;
					return this.lastCodePoint;
				}
				return this.lastCodePoint = this.codePointIterator.next();
			}
			eatCode(cp) {
				if (this.lastCodePoint === CodePoint.EOF) return !1;
				if (this.backCode) {
					if (this.lastCodePoint === cp) {
						this.backCode = !1;
						return !0;
					}
					return !1;
				}
				return this.codePointIterator.eat(cp);
			}
			moveAt(loc) {
				this.backCode &&= !1;
				this.lastCodePoint = this.codePointIterator.moveAt(loc);
			}
			back(state) {
				this.backCode = !0;
				return state;
			}
			punctuatorToken() {
				this.startToken();
				this.endToken("Punctuator", "end");
			}
			startToken() {
				this.tokenStart = this.codePointIterator.start;
			}
			endToken(type, pos, option1, option2) {
				let { tokenStart } = this;
				let end = this.codePointIterator[pos];
				let range = [tokenStart, end];
				let loc = {
					start: this.codePointIterator.getLocFromIndex(tokenStart),
					end: this.codePointIterator.getLocFromIndex(end)
				};
				if (type === "Block") this.token = {
					type,
					value: this.text.slice(tokenStart + 1, end),
					range,
					loc
				};
				else {
					let token;
					let value = this.text.slice(tokenStart, end);
					if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
						type,
						value,
						string: option1,
						range,
						loc
					};
					else if (type === "Integer") {
						let text = option1;
						token = {
							type,
							value,
							number: parseInt(text, option2),
							bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
							range,
							loc
						};
					} else token = type === "Float" ? {
						type,
						value,
						number: option1,
						range,
						loc
					} : type === "Boolean" ? {
						type,
						value,
						boolean: option1,
						range,
						loc
					} : type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime" ? {
						type,
						value,
						date: option1,
						range,
						loc
					} : {
						type,
						value,
						range,
						loc
					};
					this.token = token;
				}
			}
			DATA(cp) {
				for (; isWhitespace(cp) || isEOL(cp);) cp = this.nextCode();
				if (cp === CodePoint.HASH) {
					this.startToken();
					return "COMMENT";
				}
				if (cp === CodePoint.QUOTATION_MARK) {
					this.startToken();
					return "BASIC_STRING";
				}
				if (cp === CodePoint.SINGLE_QUOTE) {
					this.startToken();
					return "LITERAL_STRING";
				}
				if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
					this.punctuatorToken();
					return "DATA";
				}
				if (this.valuesEnabled) {
					if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
						this.startToken();
						return "SIGN";
					}
					if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
						this.startToken();
						return this.back("NAN_OR_INF");
					}
					if (isDigit(cp)) {
						this.startToken();
						return this.back("NUMBER");
					}
					if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
						this.startToken();
						return this.back("BOOLEAN");
					}
				} else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
					this.startToken();
					return "BARE";
				}
				if (cp === CodePoint.EOF) return "DATA";
				return this.reportParseError("unexpected-char");
			}
			COMMENT(cp) {
				let processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
					isNonEOL(c) || this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
				} : (c) => {
					isControlOtherThanTab(c) && this.reportParseErrorControlChar();
				};
				for (; !isEOL(cp) && cp !== CodePoint.EOF;) {
					processCommentChar(cp);
					cp = this.nextCode();
				}
				this.endToken("Block", "start");
				return "DATA";
			}
			BARE(cp) {
				for (; isUnquotedKeyChar(cp, this.tomlVersion);) cp = this.nextCode();
				this.endToken("Bare", "start");
				return this.back("DATA");
			}
			BASIC_STRING(cp) {
				if (cp === CodePoint.QUOTATION_MARK) {
					cp = this.nextCode();
					if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
					this.endToken("BasicString", "start", "");
					return this.back("DATA");
				}
				let out = [];
				for (; cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED;) {
					if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
					if (cp === CodePoint.BACKSLASH) {
						cp = this.nextCode();
						let ecp = this.ESCAPES[cp];
						if (ecp) {
							out.push(ecp);
							cp = this.nextCode();
							continue;
						} else if (cp === CodePoint.LATIN_SMALL_U) {
							let code = this.parseUnicode(4);
							out.push(code);
							cp = this.nextCode();
							continue;
						} else if (cp === CodePoint.LATIN_CAPITAL_U) {
							let code = this.parseUnicode(8);
							out.push(code);
							cp = this.nextCode();
							continue;
						} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
							let code = this.parseUnicode(2);
							out.push(code);
							cp = this.nextCode();
							continue;
						}
						return this.reportParseError("invalid-char-in-escape-sequence");
					}
					out.push(cp);
					cp = this.nextCode();
				}
				if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
				this.endToken("BasicString", "end", String.fromCodePoint(...out));
				return "DATA";
			}
			MULTI_LINE_BASIC_STRING(cp) {
				let out = [];
				cp === CodePoint.LINE_FEED && (cp = this.nextCode());
				for (; cp !== CodePoint.EOF;) {
					if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
					if (cp === CodePoint.QUOTATION_MARK) {
						let startPos = this.codePointIterator.start;
						if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
							if (this.eatCode(CodePoint.QUOTATION_MARK)) {
								out.push(CodePoint.QUOTATION_MARK);
								if (this.eatCode(CodePoint.QUOTATION_MARK)) {
									out.push(CodePoint.QUOTATION_MARK);
									if (this.eatCode(CodePoint.QUOTATION_MARK)) {
										this.moveAt(startPos);
										return this.reportParseError("invalid-three-quotes");
									}
								}
							}
							this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
							return "DATA";
						}
						this.moveAt(startPos);
					}
					if (cp === CodePoint.BACKSLASH) {
						cp = this.nextCode();
						let ecp = this.ESCAPES[cp];
						if (ecp) {
							out.push(ecp);
							cp = this.nextCode();
							continue;
						} else if (cp === CodePoint.LATIN_SMALL_U) {
							let code = this.parseUnicode(4);
							out.push(code);
							cp = this.nextCode();
							continue;
						} else if (cp === CodePoint.LATIN_CAPITAL_U) {
							let code = this.parseUnicode(8);
							out.push(code);
							cp = this.nextCode();
							continue;
						} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
							let code = this.parseUnicode(2);
							out.push(code);
							cp = this.nextCode();
							continue;
						} else if (cp === CodePoint.LINE_FEED) {
							cp = this.nextCode();
							for (; isWhitespace(cp) || cp === CodePoint.LINE_FEED;) cp = this.nextCode();
							continue;
						} else if (isWhitespace(cp)) {
							let valid = !0;
							let startPos = this.codePointIterator.start;
							let nextCp;
							for (; (nextCp = this.nextCode()) !== CodePoint.EOF && nextCp !== CodePoint.LINE_FEED;) if (!isWhitespace(nextCp)) {
								this.moveAt(startPos);
								valid = !1;
								break;
							}
							if (valid) {
								cp = this.nextCode();
								for (; isWhitespace(cp) || cp === CodePoint.LINE_FEED;) cp = this.nextCode();
								continue;
							}
						}
						return this.reportParseError("invalid-char-in-escape-sequence");
					}
					out.push(cp);
					cp = this.nextCode();
				}
				return this.reportParseError("unterminated-string");
			}
			LITERAL_STRING(cp) {
				if (cp === CodePoint.SINGLE_QUOTE) {
					cp = this.nextCode();
					if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
					this.endToken("LiteralString", "start", "");
					return this.back("DATA");
				}
				let out = [];
				for (; cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED;) {
					if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
					out.push(cp);
					cp = this.nextCode();
				}
				if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
				this.endToken("LiteralString", "end", String.fromCodePoint(...out));
				return "DATA";
			}
			MULTI_LINE_LITERAL_STRING(cp) {
				let out = [];
				cp === CodePoint.LINE_FEED && (cp = this.nextCode());
				for (; cp !== CodePoint.EOF;) {
					if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
					if (cp === CodePoint.SINGLE_QUOTE) {
						let startPos = this.codePointIterator.start;
						if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
							if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
								out.push(CodePoint.SINGLE_QUOTE);
								if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
									out.push(CodePoint.SINGLE_QUOTE);
									if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
										this.moveAt(startPos);
										return this.reportParseError("invalid-three-quotes");
									}
								}
							}
							this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
							return "DATA";
						}
						this.moveAt(startPos);
					}
					out.push(cp);
					cp = this.nextCode();
				}
				return this.reportParseError("unterminated-string");
			}
			SIGN(cp) {
				if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
				if (isDigit(cp)) return this.back("NUMBER");
				return this.reportParseError("unexpected-char");
			}
			NAN_OR_INF(cp) {
				if (cp === CodePoint.LATIN_SMALL_N) {
					let startPos = this.codePointIterator.start;
					if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
						this.endToken("Float", "end", NaN);
						return "DATA";
					}
					this.moveAt(startPos);
				} else if (cp === CodePoint.LATIN_SMALL_I) {
					let startPos = this.codePointIterator.start;
					if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
						this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
						return "DATA";
					}
					this.moveAt(startPos);
				}
				return this.reportParseError("unexpected-char");
			}
			NUMBER(cp) {
				let start = this.text[this.tokenStart];
				let sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
				if (cp === CodePoint.DIGIT_0) {
					if (sign === CodePoint.NULL) {
						let startPos = this.codePointIterator.start;
						let nextCp$1 = this.nextCode();
						if (isDigit(nextCp$1)) {
							let nextNextCp = this.nextCode();
							if (nextNextCp === CodePoint.COLON) {
								this.data = {
									hasDate: !1,
									year: 0,
									month: 0,
									day: 0,
									hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
									minute: 0,
									second: 0
								};
								return "TIME_MINUTE";
							}
							if (isDigit(nextNextCp)) {
								let nextNextNextCp = this.nextCode();
								if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
									this.data = {
										hasDate: !0,
										year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
										month: 0,
										day: 0,
										hour: 0,
										minute: 0,
										second: 0
									};
									return "DATE_MONTH";
								}
							}
							this.moveAt(startPos);
							return this.reportParseError("invalid-leading-zero");
						}
						this.moveAt(startPos);
					}
					cp = this.nextCode();
					if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
						if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
						return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
					}
					if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
						this.data = {
							minus: sign === CodePoint.DASH,
							left: [CodePoint.DIGIT_0]
						};
						return "EXPONENT_RIGHT";
					}
					if (cp === CodePoint.DOT) {
						this.data = {
							minus: sign === CodePoint.DASH,
							absInt: [CodePoint.DIGIT_0]
						};
						return "FRACTIONAL_RIGHT";
					}
					this.endToken("Integer", "start", "0", 10);
					return this.back("DATA");
				}
				let { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
				if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
					this.data = {
						hasDate: !0,
						year: Number(String.fromCodePoint(...out)),
						month: 0,
						day: 0,
						hour: 0,
						minute: 0,
						second: 0
					};
					return "DATE_MONTH";
				}
				if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
					this.data = {
						hasDate: !1,
						year: 0,
						month: 0,
						day: 0,
						hour: Number(String.fromCodePoint(...out)),
						minute: 0,
						second: 0
					};
					return "TIME_MINUTE";
				}
				if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
					this.data = {
						minus: sign === CodePoint.DASH,
						left: out
					};
					return "EXPONENT_RIGHT";
				}
				if (nextCp === CodePoint.DOT) {
					this.data = {
						minus: sign === CodePoint.DASH,
						absInt: out
					};
					return "FRACTIONAL_RIGHT";
				}
				this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
				return this.back("DATA");
			}
			HEX(cp) {
				let { out } = this.parseDigits(cp, isHexDig);
				this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
				return this.back("DATA");
			}
			OCTAL(cp) {
				let { out } = this.parseDigits(cp, isOctalDig);
				this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
				return this.back("DATA");
			}
			BINARY(cp) {
				let { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
				this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
				return this.back("DATA");
			}
			FRACTIONAL_RIGHT(cp) {
				let { minus, absInt } = this.data;
				let { out, nextCp } = this.parseDigits(cp, isDigit);
				let absNum = [
					...absInt,
					CodePoint.DOT,
					...out
				];
				if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
					this.data = {
						minus,
						left: absNum
					};
					return "EXPONENT_RIGHT";
				}
				let value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
				this.endToken("Float", "start", value);
				return this.back("DATA");
			}
			EXPONENT_RIGHT(cp) {
				let { left, minus: leftMinus } = this.data;
				let minus = !1;
				if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
					minus = cp === CodePoint.DASH;
					cp = this.nextCode();
				}
				let { out } = this.parseDigits(cp, isDigit);
				let right = out;
				minus && right.unshift(CodePoint.DASH);
				let value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
				this.endToken("Float", "start", value);
				return this.back("DATA");
			}
			BOOLEAN(cp) {
				if (cp === CodePoint.LATIN_SMALL_T) {
					let startPos = this.codePointIterator.start;
					if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
						this.endToken("Boolean", "end", !0);
						return "DATA";
					}
					this.moveAt(startPos);
				} else if (cp === CodePoint.LATIN_SMALL_F) {
					let startPos = this.codePointIterator.start;
					if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
						this.endToken("Boolean", "end", !1);
						return "DATA";
					}
					this.moveAt(startPos);
				}
				return this.reportParseError("unexpected-char");
			}
			DATE_MONTH(cp) {
				let start = this.codePointIterator.start;
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				cp = this.nextCode();
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				cp = this.nextCode();
				if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
				let end = this.codePointIterator.start;
				let data = this.data;
				data.month = Number(this.text.slice(start, end));
				return "DATE_DAY";
			}
			DATE_DAY(cp) {
				let start = this.codePointIterator.start;
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				cp = this.nextCode();
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				let end = this.codePointIterator.end;
				let data = this.data;
				data.day = Number(this.text.slice(start, end));
				if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
				cp = this.nextCode();
				if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
				if (cp === CodePoint.SPACE) {
					let startPos = this.codePointIterator.start;
					if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
						this.moveAt(startPos);
						return "TIME_HOUR";
					}
					this.moveAt(startPos);
				}
				let dateValue = getDateFromDateTimeData(data, "");
				this.endToken("LocalDate", "start", dateValue);
				return this.back("DATA");
			}
			TIME_HOUR(cp) {
				let start = this.codePointIterator.start;
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				cp = this.nextCode();
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				cp = this.nextCode();
				if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
				let end = this.codePointIterator.start;
				let data = this.data;
				data.hour = Number(this.text.slice(start, end));
				return "TIME_MINUTE";
			}
			TIME_MINUTE(cp) {
				let start = this.codePointIterator.start;
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				cp = this.nextCode();
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				let end = this.codePointIterator.end;
				let data = this.data;
				data.minute = Number(this.text.slice(start, end));
				cp = this.nextCode();
				if (cp === CodePoint.COLON) return "TIME_SECOND";
				if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
				if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
				return this.processTimeEnd(cp, data);
			}
			TIME_SECOND(cp) {
				let start = this.codePointIterator.start;
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				cp = this.nextCode();
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				let end = this.codePointIterator.end;
				let data = this.data;
				data.second = Number(this.text.slice(start, end));
				if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
				cp = this.nextCode();
				if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
				return this.processTimeEnd(cp, data);
			}
			TIME_SEC_FRAC(cp) {
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				let start = this.codePointIterator.start;
				for (; isDigit(cp);) cp = this.nextCode();
				let end = this.codePointIterator.start;
				let data = this.data;
				data.frac = this.text.slice(start, end);
				return this.processTimeEnd(cp, data);
			}
			processTimeEnd(cp, data) {
				if (data.hasDate) {
					if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
						data.offsetSign = cp;
						return "TIME_OFFSET";
					}
					if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
						let dateValue$2 = getDateFromDateTimeData(data, "Z");
						this.endToken("OffsetDateTime", "end", dateValue$2);
						return "DATA";
					}
					let dateValue$1 = getDateFromDateTimeData(data, "");
					this.endToken("LocalDateTime", "start", dateValue$1);
					return this.back("DATA");
				}
				let dateValue = getDateFromDateTimeData(data, "");
				this.endToken("LocalTime", "start", dateValue);
				return this.back("DATA");
			}
			TIME_OFFSET(cp) {
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				let hourStart = this.codePointIterator.start;
				cp = this.nextCode();
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				cp = this.nextCode();
				if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
				let hourEnd = this.codePointIterator.start;
				cp = this.nextCode();
				let minuteStart = this.codePointIterator.start;
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				cp = this.nextCode();
				if (!isDigit(cp)) return this.reportParseError("unexpected-char");
				let minuteEnd = this.codePointIterator.end;
				let hour = Number(this.text.slice(hourStart, hourEnd));
				let minute = Number(this.text.slice(minuteStart, minuteEnd));
				if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
				let data = this.data;
				let dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
				this.endToken("OffsetDateTime", "end", dateValue);
				return "DATA";
			}
			parseDigits(cp, checkDigit) {
				if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
				if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
				let out = [];
				let before = CodePoint.NULL;
				let hasUnderscore = !1;
				for (; checkDigit(cp) || cp === CodePoint.UNDERSCORE;) {
					if (cp === CodePoint.UNDERSCORE) {
						hasUnderscore = !0;
						if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
					} else out.push(cp);
					before = cp;
					cp = this.nextCode();
				}
				if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
				return {
					out,
					nextCp: cp,
					hasUnderscore
				};
			}
			parseUnicode(count) {
				let startLoc = this.codePointIterator.start;
				let start = this.codePointIterator.end;
				let charCount = 0;
				let cp;
				for (; (cp = this.nextCode()) !== CodePoint.EOF;) {
					if (!isHexDig(cp)) {
						this.moveAt(startLoc);
						return this.reportParseError("invalid-char-in-escape-sequence");
					}
					charCount++;
					if (charCount >= count) break;
				}
				let end = this.codePointIterator.end;
				let code = this.text.slice(start, end);
				let codePoint = parseInt(code, 16);
				if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
				return codePoint;
			}
			reportParseErrorControlChar() {
				return this.reportParseError("invalid-control-character");
			}
		};
		function isUnquotedKeyChar(cp, tomlVersion) {
			if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return !0;
			if (tomlVersion.lt(1, 1)) return !1;
			return !1;
		}
		function isControlOtherThanTab(cp) {
			return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
		}
		function isNonEOL(cp) {
			return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
		}
		function isNonAscii(cp) {
			return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
		}
		function isValidDate(y, m, d) {
			if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
			return !1;
		}
		function isValidTime(h, m, s) {
			if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return !1;
			return !0;
		}
		function getDateFromDateTimeData(data, timeZone) {
			let year = padStart(data.year, 4);
			let month = data.month ? padStart(data.month, 2) : "01";
			let day = data.day ? padStart(data.day, 2) : "01";
			let hour = padStart(data.hour, 2);
			let minute = padStart(data.minute, 2);
			let second = padStart(data.second, 2);
			let textDate = `${year}-${month}-${day}`;
			let frac = data.frac ? `.${data.frac}` : "";
			let dateValue = new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
			if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
			return new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
		}
		function padStart(num, maxLength) {
			return String(num).padStart(maxLength, "0");
		}
		let VALUE_KIND_VALUE = Symbol("VALUE_KIND_VALUE");
		let VALUE_KIND_INTERMEDIATE = Symbol("VALUE_KIND_INTERMEDIATE");
		var KeysResolver = class {
			constructor(ctx) {
				this.rootKeys = new Map();
				this.tables = [];
				this.ctx = ctx;
			}
			applyResolveKeyForTable(node) {
				let keys = this.rootKeys;
				let peekKeyIndex = node.key.keys.length - 1;
				for (let index = 0; index < peekKeyIndex; index++) {
					let keyNode = node.key.keys[index];
					let keyName = toKeyName(keyNode);
					node.resolvedKey.push(keyName);
					let keyStore = keys.get(keyName);
					if (!keyStore) {
						keyStore = {
							node: keyNode,
							keys: new Map()
						};
						keys.set(keyName, keyStore);
					} else if (keyStore.table === "array") {
						let peekIndex = keyStore.peekIndex;
						node.resolvedKey.push(peekIndex);
						keyStore = keyStore.keys.get(peekIndex);
					}
					keys = keyStore.keys;
				}
				let lastKeyNode = node.key.keys[peekKeyIndex];
				let lastKeyName = toKeyName(lastKeyNode);
				node.resolvedKey.push(lastKeyName);
				let lastKeyStore = keys.get(lastKeyName);
				if (!lastKeyStore) {
					if (node.kind === "array") {
						node.resolvedKey.push(0);
						let newKeyStore = {
							node: lastKeyNode,
							keys: new Map()
						};
						keys.set(lastKeyName, {
							table: node.kind,
							node: lastKeyNode,
							keys: new Map([[0, newKeyStore]]),
							peekIndex: 0
						});
						this.tables.push({
							node,
							keys: newKeyStore.keys
						});
					} else {
						let newKeyStore = {
							table: node.kind,
							node: lastKeyNode,
							keys: new Map()
						};
						keys.set(lastKeyName, newKeyStore);
						this.tables.push({
							node,
							keys: newKeyStore.keys
						});
					}
				} else if (!lastKeyStore.table) {
					if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
					else {
						let transformKey = {
							table: node.kind,
							node: lastKeyNode,
							keys: lastKeyStore.keys
						};
						keys.set(lastKeyName, transformKey);
						this.tables.push({
							node,
							keys: transformKey.keys
						});
					}
				} else if (lastKeyStore.table === "array") {
					if (node.kind === "array") {
						let newKeyStore = {
							node: lastKeyNode,
							keys: new Map()
						};
						let newIndex = lastKeyStore.peekIndex + 1;
						node.resolvedKey.push(newIndex);
						lastKeyStore.keys.set(newIndex, newKeyStore);
						lastKeyStore.peekIndex = newIndex;
						this.tables.push({
							node,
							keys: newKeyStore.keys
						});
					} else this.ctx.reportParseError("dupe-keys", lastKeyNode);
				} else this.ctx.reportParseError("dupe-keys", lastKeyNode);
			}
			verifyDuplicateKeys(node) {
				for (let body of node.body) body.type === "TOMLKeyValue" && verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
				for (let { node: tableNode, keys } of this.tables) for (let body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
			}
		};
		function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
			let keys = defineKeys;
			let lastKey = last(node.key.keys);
			for (let keyNode of node.key.keys) {
				let key = toKeyName(keyNode);
				let defineKey = keys.get(key);
				if (defineKey) {
					(defineKey.value === VALUE_KIND_VALUE || lastKey === keyNode || defineKey.table) && ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
					defineKey.value = VALUE_KIND_INTERMEDIATE;
				} else {
					defineKey = lastKey === keyNode ? {
						value: VALUE_KIND_VALUE,
						node: keyNode,
						keys: new Map()
					} : {
						value: VALUE_KIND_INTERMEDIATE,
						node: keyNode,
						keys: new Map()
					};
					keys.set(key, defineKey);
				}
				keys = defineKey.keys;
			}
			node.value.type === "TOMLInlineTable" ? verifyDuplicateKeysForInlineTable(ctx, keys, node.value) : node.value.type === "TOMLArray" && verifyDuplicateKeysForArray(ctx, keys, node.value);
		}
		function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
			for (let body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
		}
		function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
			let keys = defineKeys;
			for (let index = 0; index < node.elements.length; index++) {
				let element = node.elements[index];
				let defineKey = keys.get(index);
				if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
				else {
					defineKey = {
						value: VALUE_KIND_VALUE,
						node: element,
						keys: new Map()
					};
					defineKeys.set(index, defineKey);
					element.type === "TOMLInlineTable" ? verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element) : element.type === "TOMLArray" && verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
				}
			}
		}
		function getAfterNode(a, b) {
			return a.range[0] <= b.range[0] ? b : a;
		}
		var Context = class {
			constructor(data) {
				this.tokens = [];
				this.comments = [];
				this.back = null;
				this.stateStack = [];
				this.needNewLine = !1;
				this.needSameLine = !1;
				this.currToken = null;
				this.prevToken = null;
				this.valueContainerStack = [];
				this.tokenizer = new Tokenizer(data.text, data.parserOptions);
				this.topLevelTable = data.topLevelTable;
				this.table = data.topLevelTable;
				this.keysResolver = new KeysResolver(this);
			}
			nextToken(option) {
				this.prevToken = this.currToken;
				if (this.back) {
					this.currToken = this.back;
					this.back = null;
				} else this.currToken = this._nextTokenFromTokenizer(option);
				if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) {
					if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
						if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
					} else {
						let needSameLine = this.needSameLine || option?.needSameLine;
						if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
					}
				}
				this.needNewLine = !1;
				this.needSameLine = !1;
				return this.currToken;
			}
			_nextTokenFromTokenizer(option) {
				let valuesEnabled = this.tokenizer.valuesEnabled;
				option?.valuesEnabled && (this.tokenizer.valuesEnabled = option.valuesEnabled);
				let token = this.tokenizer.nextToken();
				for (; token && token.type === "Block";) {
					this.comments.push(token);
					token = this.tokenizer.nextToken();
				}
				token && this.tokens.push(token);
				this.tokenizer.valuesEnabled = valuesEnabled;
				return token;
			}
			backToken() {
				if (this.back) throw Error("Illegal state");
				this.back = this.currToken;
				this.currToken = this.prevToken;
			}
			addValueContainer(valueContainer) {
				this.valueContainerStack.push(valueContainer);
				this.tokenizer.valuesEnabled = !0;
			}
			consumeValueContainer() {
				let valueContainer = this.valueContainerStack.pop();
				this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
				return valueContainer;
			}
			applyResolveKeyForTable(node) {
				this.keysResolver.applyResolveKeyForTable(node);
			}
			verifyDuplicateKeys() {
				this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
			}
			reportParseError(code, token) {
				let offset, line, column;
				if (token) {
					offset = token.range[0];
					line = token.loc.start.line;
					column = token.loc.start.column;
				} else {
					offset = this.tokenizer.start;
					let startPos = this.tokenizer.getLocFromIndex(offset);
					line = startPos.line;
					column = startPos.column;
				}
				throw new ParseError(code, offset, line, column);
			}
		};
		let STATE_FOR_ERROR = { VALUE: "missing-value" };
		let STRING_VALUE_STYLE_MAP = {
			BasicString: "basic",
			MultiLineBasicString: "basic",
			LiteralString: "literal",
			MultiLineLiteralString: "literal"
		};
		let STRING_KEY_STYLE_MAP = {
			BasicString: "basic",
			LiteralString: "literal"
		};
		let DATETIME_VALUE_KIND_MAP = {
			OffsetDateTime: "offset-date-time",
			LocalDateTime: "local-date-time",
			LocalDate: "local-date",
			LocalTime: "local-time"
		};
		var TOMLParser = class {
			constructor(text, parserOptions) {
				this.text = text;
				this.parserOptions = parserOptions || {};
				this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
			}
			parse() {
				let ast = {
					type: "Program",
					body: [],
					sourceType: "module",
					tokens: [],
					comments: [],
					parent: null,
					range: [0, 0],
					loc: {
						start: {
							line: 1,
							column: 0
						},
						end: {
							line: 1,
							column: 0
						}
					}
				};
				let node = {
					type: "TOMLTopLevelTable",
					body: [],
					parent: ast,
					range: cloneRange(ast.range),
					loc: cloneLoc(ast.loc)
				};
				ast.body = [node];
				let ctx = new Context({
					text: this.text,
					parserOptions: this.parserOptions,
					topLevelTable: node
				});
				let token = ctx.nextToken();
				if (token) {
					node.range[0] = token.range[0];
					node.loc.start = clonePos(token.loc.start);
					for (; token;) {
						let state$1 = ctx.stateStack.pop() || "TABLE";
						ctx.stateStack.push(...this[state$1](token, ctx));
						token = ctx.nextToken();
					}
					let state = ctx.stateStack.pop() || "TABLE";
					if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
					ctx.table.type === "TOMLTable" && applyEndLoc(ctx.table, last(ctx.table.body));
					applyEndLoc(node, last(node.body));
				}
				ctx.verifyDuplicateKeys();
				ast.tokens = ctx.tokens;
				ast.comments = ctx.comments;
				let endOffset = ctx.tokenizer.end;
				let endPos = ctx.tokenizer.getLocFromIndex(endOffset);
				ast.range[1] = endOffset;
				ast.loc.end = {
					line: endPos.line,
					column: endPos.column
				};
				return ast;
			}
			TABLE(token, ctx) {
				if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
				if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
				return ctx.reportParseError("unexpected-token", token);
			}
			VALUE(token, ctx) {
				if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
				if (isNumber(token)) return this.processNumberValue(token, ctx);
				if (isBoolean(token)) return this.processBooleanValue(token, ctx);
				if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
				if (isLeftBracket(token)) return this.processArray(token, ctx);
				if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
				return ctx.reportParseError("unexpected-token", token);
			}
			processTable(token, topLevelTableNode, ctx) {
				let tableNode = {
					type: "TOMLTable",
					kind: "standard",
					key: null,
					resolvedKey: [],
					body: [],
					parent: topLevelTableNode,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				ctx.table.type === "TOMLTable" && applyEndLoc(ctx.table, last(ctx.table.body));
				topLevelTableNode.body.push(tableNode);
				ctx.table = tableNode;
				let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
				if (isLeftBracket(targetToken)) {
					if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
					tableNode.kind = "array";
					targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
				}
				if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
				if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
				targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
				if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
				if (tableNode.kind === "array") {
					let rightBracket = targetToken;
					targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
					if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
					if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
				}
				applyEndLoc(tableNode, targetToken);
				ctx.applyResolveKeyForTable(tableNode);
				ctx.needNewLine = !0;
				return [];
			}
			processKeyValue(token, tableNode, ctx) {
				let keyValueNode = {
					type: "TOMLKeyValue",
					key: null,
					value: null,
					parent: tableNode,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				tableNode.body.push(keyValueNode);
				let { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
				if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
				ctx.addValueContainer({
					parent: keyValueNode,
					set: (valNode) => {
						keyValueNode.value = valNode;
						applyEndLoc(keyValueNode, valNode);
						ctx.needNewLine = !0;
						return [];
					}
				});
				ctx.needSameLine = "invalid-key-value-newline";
				return ["VALUE"];
			}
			processKeyNode(token, parent, ctx) {
				isDot(token) && ctx.reportParseError("invalid-leading-dot-in-key", token);
				let keyNode = {
					type: "TOMLKey",
					keys: [],
					parent,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				parent.key = keyNode;
				let targetToken = token;
				let dotToken = null;
				do {
					if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
					else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
					else break;
					dotToken = null;
					targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
					if (!isDot(targetToken)) break;
					dotToken = targetToken;
					targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
				} while (targetToken);
				dotToken && ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
				applyEndLoc(keyNode, last(keyNode.keys));
				return {
					keyNode,
					nextToken: targetToken
				};
			}
			processBareKey(token, keyNode) {
				let node = {
					type: "TOMLBare",
					name: token.value,
					parent: keyNode,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				keyNode.keys.push(node);
			}
			processStringKey(token, keyNode) {
				let node = {
					type: "TOMLQuoted",
					kind: "string",
					value: token.string,
					style: STRING_KEY_STYLE_MAP[token.type],
					multiline: !1,
					parent: keyNode,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				keyNode.keys.push(node);
			}
			processStringValue(token, ctx) {
				let valueContainer = ctx.consumeValueContainer();
				let node = {
					type: "TOMLValue",
					kind: "string",
					value: token.string,
					style: STRING_VALUE_STYLE_MAP[token.type],
					multiline: isMultiLineString(token),
					parent: valueContainer.parent,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				return valueContainer.set(node);
			}
			processNumberValue(token, ctx) {
				let valueContainer = ctx.consumeValueContainer();
				let text = this.text;
				let [startRange, endRange] = token.range;
				let numberString = null;
				let getNumberText = () => numberString ??= text.slice(startRange, endRange).replace(/_/g, "");
				let node;
				node = token.type === "Integer" ? {
					type: "TOMLValue",
					kind: "integer",
					value: token.number,
					bigint: token.bigint,
					get number() {
						return getNumberText();
					},
					parent: valueContainer.parent,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				} : {
					type: "TOMLValue",
					kind: "float",
					value: token.number,
					get number() {
						return getNumberText();
					},
					parent: valueContainer.parent,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				return valueContainer.set(node);
			}
			processBooleanValue(token, ctx) {
				let valueContainer = ctx.consumeValueContainer();
				let node = {
					type: "TOMLValue",
					kind: "boolean",
					value: token.boolean,
					parent: valueContainer.parent,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				return valueContainer.set(node);
			}
			processDateTimeValue(token, ctx) {
				let valueContainer = ctx.consumeValueContainer();
				let node = {
					type: "TOMLValue",
					kind: DATETIME_VALUE_KIND_MAP[token.type],
					value: token.date,
					datetime: token.value,
					parent: valueContainer.parent,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				return valueContainer.set(node);
			}
			processArray(token, ctx) {
				let valueContainer = ctx.consumeValueContainer();
				let node = {
					type: "TOMLArray",
					elements: [],
					parent: valueContainer.parent,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				let nextToken = ctx.nextToken({ valuesEnabled: !0 });
				if (isRightBracket(nextToken)) {
					applyEndLoc(node, nextToken);
					return valueContainer.set(node);
				}
				ctx.backToken();
				return this.processArrayValue(node, valueContainer, ctx);
			}
			processArrayValue(node, valueContainer, ctx) {
				ctx.addValueContainer({
					parent: node,
					set: (valNode) => {
						node.elements.push(valNode);
						let nextToken = ctx.nextToken({ valuesEnabled: !0 });
						let hasComma = isComma(nextToken);
						hasComma && (nextToken = ctx.nextToken({ valuesEnabled: !0 }));
						if (isRightBracket(nextToken)) {
							applyEndLoc(node, nextToken);
							return valueContainer.set(node);
						}
						if (hasComma) {
							ctx.backToken();
							return this.processArrayValue(node, valueContainer, ctx);
						}
						return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
					}
				});
				return ["VALUE"];
			}
			processInlineTable(token, ctx) {
				let valueContainer = ctx.consumeValueContainer();
				let node = {
					type: "TOMLInlineTable",
					body: [],
					parent: valueContainer.parent,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				let needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
				let nextToken = ctx.nextToken({ needSameLine });
				if (nextToken) {
					if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
					if (isRightBrace(nextToken)) {
						applyEndLoc(node, nextToken);
						return valueContainer.set(node);
					}
				}
				return ctx.reportParseError("unexpected-token", nextToken);
			}
			processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
				let keyValueNode = {
					type: "TOMLKeyValue",
					key: null,
					value: null,
					parent: inlineTableNode,
					range: cloneRange(token.range),
					loc: cloneLoc(token.loc)
				};
				inlineTableNode.body.push(keyValueNode);
				let { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
				if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
				let needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
				ctx.addValueContainer({
					parent: keyValueNode,
					set: (valNode) => {
						keyValueNode.value = valNode;
						applyEndLoc(keyValueNode, valNode);
						let nextToken = ctx.nextToken({ needSameLine });
						if (isComma(nextToken)) {
							nextToken = ctx.nextToken({ needSameLine });
							if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
							if (isRightBrace(nextToken)) {
								if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
							} else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
						}
						if (isRightBrace(nextToken)) {
							applyEndLoc(inlineTableNode, nextToken);
							return valueContainer.set(inlineTableNode);
						}
						return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
					}
				});
				ctx.needSameLine = "invalid-key-value-newline";
				return ["VALUE"];
			}
		};
		function isDot(token) {
			return isPunctuator(token) && token.value === ".";
		}
		function isEq(token) {
			return isPunctuator(token) && token.value === "=";
		}
		function isLeftBracket(token) {
			return isPunctuator(token) && token.value === "[";
		}
		function isRightBracket(token) {
			return isPunctuator(token) && token.value === "]";
		}
		function isLeftBrace(token) {
			return isPunctuator(token) && token.value === "{";
		}
		function isRightBrace(token) {
			return isPunctuator(token) && token.value === "}";
		}
		function isComma(token) {
			return isPunctuator(token) && token.value === ",";
		}
		function isPunctuator(token) {
			return !!(token && token.type === "Punctuator");
		}
		function isBare(token) {
			return token.type === "Bare";
		}
		function isString(token) {
			return token.type === "BasicString" || token.type === "LiteralString";
		}
		function isMultiLineString(token) {
			return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
		}
		function isNumber(token) {
			return token.type === "Integer" || token.type === "Float";
		}
		function isBoolean(token) {
			return token.type === "Boolean";
		}
		function isDateTime(token) {
			return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
		}
		function applyEndLoc(node, child) {
			if (child) {
				node.range[1] = child.range[1];
				node.loc.end = clonePos(child.loc.end);
			}
		}
		function cloneRange(range) {
			return [range[0], range[1]];
		}
		function cloneLoc(loc) {
			return {
				start: clonePos(loc.start),
				end: clonePos(loc.end)
			};
		}
		function clonePos(pos) {
			return {
				line: pos.line,
				column: pos.column
			};
		}
		let lib_KEYS = unionWith({
			Program: ["body"],
			TOMLTopLevelTable: ["body"],
			TOMLTable: ["key", "body"],
			TOMLKeyValue: ["key", "value"],
			TOMLKey: ["keys"],
			TOMLArray: ["elements"],
			TOMLInlineTable: ["body"],
			TOMLBare: [],
			TOMLQuoted: [],
			TOMLValue: []
		});
		function parseForESLint(code, options) {
			return {
				ast: new TOMLParser(code, options).parse(),
				visitorKeys: lib_KEYS,
				services: { isTOML: !0 }
			};
		}
		function parseTOML(code, options) {
			return parseForESLint(code, options).ast;
		}
		var text_error = __nccwpck_require__(746);
		var remember = __nccwpck_require__(125);
		var place = __nccwpck_require__(284);
		function parseToml(file, text) {
			return readDocument(text, file);
		}
		let readDocument = (0, remember.q)((text, file) => {
			let shift = (0, place.L1)(text);
			try {
				let source = text.slice(shift);
				let root = table(0);
				for (let node of parseTOML(source, { tomlVersion: "1.1" }).body[0].body) if (node.type === "TOMLKeyValue") setKeyValue(root, node, source, shift);
				else {
					let target = tableAt(root, node.resolvedKey, node.range[0] + shift);
					for (let pair of node.body) setKeyValue(target, pair, source, shift);
				}
				return root;
			} catch (error) {
				throw error instanceof text_error.ag ? error : asFailure(error, file);
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
			if (lineNumber === void 0 || column === void 0) return (0, place.ID)("it is nested too deep or too long", { file });
			return (0, place.ID)(message, {
				file,
				line: lineNumber,
				column: column + 1
			});
		}
	}),
	732: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => parseYamlEvents,
			n: () => YamlSyntaxError
		});
		var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(243);
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
	746: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			ag: () => ReleaseTracksError,
			V2: () => failure,
			hD: () => quote,
			Z9: () => wordsOf
		});
		let UNSEEN = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
		function visible(text) {
			return text.replace(UNSEEN, escapeCharacter);
		}
		RegExp(`\\u001b\\[[\\d;]*m|${UNSEEN.source}`, "gu");
		function escapeCharacter(character) {
			return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
		}
		class ReleaseTracksError extends Error {
			code;
			problems;
			constructor(code, problems) {
				super(problems.map(describeProblem).join("\n"));
				this.name = "ReleaseTracksError";
				this.code = code;
				this.problems = problems;
			}
		}
		function failure(code, message, fix, place) {
			return new ReleaseTracksError(code, [{
				message,
				...fix && { fix },
				...place && { place }
			}]);
		}
		function describeProblem({ message, fix, place }) {
			let at = place ? [
				place.file,
				place.line,
				place.column
			].filter((part) => part !== void 0).join(":") : "";
			return [
				at && `${at}: `,
				message,
				fix && `${message.includes("\n") ? "\n" : " "}${fix}`
			].filter(Boolean).join("");
		}
		function quote(value) {
			let text = value.length > 200 ? `${value.slice(0, 200)}…` : value;
			return visible(JSON.stringify(text));
		}
		function wordsOf(error) {
			return visible((error instanceof Error ? error.message : String(error)).replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim());
		}
	}),
	125: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { q: () => rememberTexts });
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
	}),
	895: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.r(__webpack_exports__);
		__nccwpck_require__.d(__webpack_exports__, { CODE_FORMATS: () => CODE_FORMATS });
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
		var format = __nccwpck_require__(713);
		let cmake_format = {
			place: "`VERSION` of `project()`, or the variable that it names in the same file",
			rules: "CMake",
			limits: { channels: [] },
			find: (text, path) => {
				let masked = mask(text, CMAKE);
				let fix = "Write it there, or list the file that it is read from.";
				let [given] = literalsOf(/\bproject[ \t]*\([^()]*?\sVERSION\s+([^\s()]+)/dgi, masked, text);
				let variable = /^\$\{(\w+)\}$/.exec(given?.value ?? "")?.[1];
				let literals = (given && variable !== void 0 ? setsOf(variable, masked.slice(0, given.start), text) : [given]).filter((literal) => literal !== void 0);
				let other = literals.find(({ value }) => !(0, format.Un)(value)) ?? (literals.length === 0 ? given : void 0);
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(literals, text, path, {
					message: "No `project()` has a VERSION.",
					fix
				});
			}
		};
		function setsOf(variable, masked, text) {
			return literalsOf(RegExp(`\\bset[ \\t]*\\(\\s*${variable}\\s+([^\\s()]+)`, "dgi"), masked, text);
		}
		function literalsOf(pattern, masked, text) {
			return captures(pattern, masked).map((found) => {
				if (text[found.start] !== "\"") return found;
				let [start, end] = [found.start + 1, masked.indexOf("\"", found.start + 1)];
				return {
					value: text.slice(start, end),
					start,
					end
				};
			});
		}
		let TAG = /<(\/?)([\w.:-]+)(?![\w.:-])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
		function xmlElements(text) {
			let masked = mask(text, XML);
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
		let dotnet_format = {
			place: "`<Version>`, else `<VersionPrefix>`, which carries X.Y.Z alone",
			rules: "a <VersionPrefix>",
			find: (text, path) => {
				let elements = xmlElements(text);
				let named = (name) => elements.filter((element) => element.path === `Project/PropertyGroup/${name}`);
				let versions = named("Version");
				let found = versions.length > 0 ? versions : named("VersionPrefix");
				let other = found.find(({ value }) => !(0, format.Un)(value));
				if (other) throw (0, format.Jn)(path, text, other, "List the file that has it, such as Directory.Build.props.");
				return (0, format.HR)(found, text, path, {
					message: "No <PropertyGroup> has a <Version>.",
					fix: "Write it there, or list the Directory.Build.props that has it."
				});
			},
			limitsIn: (text) => hasVersion(xmlElements(text)) ? {} : { channels: [] }
		};
		function hasVersion(elements) {
			return elements.some(({ path }) => path === "Project/PropertyGroup/Version");
		}
		function folderOf(path) {
			return path.slice(0, Math.max(0, path.lastIndexOf("/")));
		}
		function nameOf(path) {
			return path.slice(path.lastIndexOf("/") + 1);
		}
		function relativeTo(from, to) {
			let start = from === "" ? [] : from.split("/");
			let end = to === "" ? [] : to.split("/");
			let common = 0;
			for (; common < start.length && start[common] === end[common] && common < end.length;) common++;
			return [...start.slice(common).map(() => ".."), ...end.slice(common)].join("/");
		}
		let GEM = {
			rules: "RubyGems",
			limits: { channelShape: /^[a-z]+$/i },
			spell: (version) => version.replace("-", ".pre."),
			read: (written) => written.replace(/^(\d+\.\d+\.\d+)\.(?:pre\.)?(?=[a-z]+\.\d+$)/i, "$1-")
		};
		function followGemLocks({ path, from, to, texts }) {
			let home = path.endsWith(".gemspec") ? folderOf(path) : path.slice(0, Math.max(0, path.lastIndexOf("lib/") - 1));
			let changed = new Map();
			for (let [lock, text] of texts) {
				if (nameOf(lock) !== "Gemfile.lock") continue;
				let edited = editGemLock(text, relativeTo(folderOf(lock), home) || ".", [GEM.spell(from), GEM.spell(to)]);
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
		let gemspec_format = {
			...GEM,
			follow: followGemLocks,
			place: "`.version = \"…\"`; written as `1.0.0.pre.alpha.1`",
			find: (text, path) => {
				let found = valuesBehind(/(?<=\w\.)version[ \t]*=(?![=~])[ \t]*(?=\S)/g, mask(text, RUBY), text);
				let fix = "List the file that it is read from, such as lib/NAME/version.rb.";
				let other = found.find(({ value }) => !(0, format.Un)(value));
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(found, text, path, {
					message: "The gemspec sets no `version`.",
					fix
				});
			}
		};
		let VERSION_NAME = /(?<![\w.])versionName\b[ \t]*(?:=[ \t]*|\(?[ \t]*)(?=["'\w])/g;
		let VERSION_CODE = /(?<![\w.])versionCode\b[ \t]*(?:=[ \t]*|\(?[ \t]*)(?=\w)/g;
		let VERSION = /(?<=^[ \t]*)(?:project\.)?version[ \t]*(?:=[ \t]*|[ \t](?=["']))(?=\S)/gm;
		let OF_PROJECTS = /(?:^|\n)[ \t]*(?:allprojects|subprojects)[ \t]*$/;
		let gradle_format = {
			place: "`versionName` of an Android app, else `version =` at the top, or of `allprojects`",
			build: "`versionCode`",
			find: (text, path) => {
				let masked = mask(text, GRADLE);
				let names = valuesBehind(VERSION_NAME, masked, text);
				let found = names.length > 0 ? names : valuesBehind(VERSION, withoutBlocks(masked), text);
				let other = found.find(({ value }) => !(0, format.Un)(value));
				if (other) throw (0, format.Jn)(path, text, other, ELSEWHERE);
				let codes = valuesBehind(VERSION_CODE, masked, text).filter(({ value }) => /^\d+$/.test(value));
				let places = (0, format.HR)(found, text, path, {
					message: "The build has no `version =` and no `versionName`.",
					fix: ELSEWHERE
				});
				return codes.length > 0 ? {
					...places,
					builds: codes
				} : places;
			}
		};
		let ELSEWHERE = "List the file that it is read from, such as gradle.properties, or find it here with a `pattern`.";
		function withoutBlocks(masked) {
			let blocks = [];
			return masked.replace(/([^{}]*)([{}]|$)/g, (_, part, bracket) => {
				let kept = (blocks.at(-1) ?? !0 ? part : blank(part)) + bracket;
				bracket === "{" ? blocks.push(OF_PROJECTS.test(part)) : blocks.pop();
				return kept;
			});
		}
		let gradle_properties_format = {
			place: "`version`, else `VERSION_NAME`",
			build: "`VERSION_CODE`",
			find: (text, path) => {
				let [versions, names, codes] = [
					"version",
					"VERSION_NAME",
					"VERSION_CODE"
				].map((key) => valuesOf(key, text));
				let found = versions?.length ? versions : names ?? [];
				let places = (0, format.HR)(found, text, path, {
					message: "The file has no `version`.",
					fix: "Name the property with a pattern, such as ^appVersion=(.+)$."
				});
				return codes?.length ? {
					...places,
					builds: codes
				} : places;
			}
		};
		function valuesOf(key, text) {
			return captures(RegExp(`^[ \\t]*${key}[ \\t]*[=:][ \\t]*(\\S+)`, "dgm"), text);
		}
		let info_plist_format = {
			place: "`CFBundleShortVersionString`",
			rules: "Apple",
			limits: { channels: [] },
			build: "`CFBundleVersion`",
			find: (text, path) => {
				let dict = xmlElements(text).find((element) => element.path === "plist/dict");
				let version = stringUnder(dict, "CFBundleShortVersionString");
				let fix = "Xcode takes it from MARKETING_VERSION: list the project.pbxproj that has it.";
				if (version && !(0, format.Un)(version.value)) throw (0, format.Jn)(path, text, version, fix);
				let places = (0, format.HR)(version ? [version] : [], text, path, {
					message: "The file has no CFBundleShortVersionString.",
					fix
				});
				let build = stringUnder(dict, "CFBundleVersion");
				return build && /^\d+$/.test(build.value) ? {
					...places,
					builds: [build]
				} : places;
			}
		};
		function stringUnder(dict, key) {
			let children = dict?.children ?? [];
			let at = children.findIndex(({ path, value }) => path.endsWith("/key") && value === key);
			return at < 0 ? void 0 : children[at + 1];
		}
		function splice(text, replacements) {
			let inOrder = replacements.toSorted((a, b) => a.start - b.start);
			return inOrder.map(({ start, by }, at) => text.slice(inOrder[at - 1]?.end ?? 0, start) + by).join("") + text.slice(inOrder.at(-1)?.end ?? 0);
		}
		let maven_format = {
			place: "`<version>` of the project, or the property it names, such as `revision`; modules and dependencies that repeat it follow",
			limits: { channels: [
				"alpha",
				"beta",
				"milestone",
				"rc"
			] },
			rules: "Maven",
			find: (text, path) => {
				let project = projectOf(text);
				let version = childOf(project, "version");
				let property = version && propertyOf(version.value);
				let found = property === void 0 ? version : childOf(childOf(project, "properties"), property);
				if (version && property !== void 0 && !found) {
					let fix = `List the pom.xml whose <properties> have <${property}>, or write the version here.`;
					throw (0, format.Jn)(path, text, version, fix);
				}
				if (found && /[<&]|\$\{/.test(found.value)) throw (0, format.Jn)(path, text, found, "Write the version here, or as one property alone.");
				let fix = childOf(project, "parent") ? "It takes that of its parent: list the pom.xml of the parent." : "Write it there.";
				return (0, format.HR)(found ? [found] : [], text, path, {
					message: "The project has no <version>.",
					fix
				});
			},
			follow: followModules
		};
		function propertyOf(version) {
			return /^\$\{([\w.-]+)\}(?:\$\{(?:sha1|changelist)\})*$/.exec(version)?.[1];
		}
		function projectOf(text) {
			return xmlElements(text).find(({ path }) => path === "project");
		}
		function followModules({ path, from, to, texts }) {
			let poms = [...texts].flatMap(([at, text]) => nameOf(at) === "pom.xml" ? [{
				path: at,
				text,
				elements: xmlElements(text)
			}] : []);
			let bumped = new Set();
			let changed = new Map();
			let start = poms.find((pom) => pom.path === path);
			if (!start || propertyOf(childOf(rootOf(start), "version")?.value ?? "") !== void 0) return changed;
			for (let pom of [start, ...modulesOf(start, poms, from)]) bumped.add(coordinatesOf(rootOf(pom)));
			for (let pom of poms) {
				let places = repeatedIn(pom, bumped, from);
				places.length > 0 && changed.set(pom.path, splice(pom.text, places.map((place) => ({
					...place,
					by: to
				}))));
			}
			return changed;
		}
		function modulesOf(parent, poms, version) {
			let own = coordinatesOf(rootOf(parent));
			return poms.flatMap((pom) => {
				let said = childOf(rootOf(pom), "parent");
				if (pom === parent || coordinatesOf(said) !== own || childOf(said, "version")?.value !== version) return [];
				return childOf(rootOf(pom), "version") === void 0 ? [pom, ...modulesOf(pom, poms.filter((other) => other !== parent), version)] : [];
			});
		}
		function repeatedIn({ elements }, bumped, from) {
			return elements.flatMap((element) => {
				let version = childOf(element, "version");
				if (element.path === "project" || version?.value !== from) return [];
				return bumped.has(coordinatesOf(element)) ? [version] : [];
			});
		}
		function rootOf({ elements }) {
			return elements.find(({ path }) => path === "project");
		}
		function coordinatesOf(element) {
			return `${(childOf(element, "groupId") ?? childOf(childOf(element, "parent"), "groupId"))?.value ?? ""}:${childOf(element, "artifactId")?.value ?? ""}`;
		}
		let meson_format = {
			place: "`version: '…'` of `project()`",
			find: (text, path) => {
				let masked = mask(text, MESON);
				let calls = [...masked.matchAll(/(?<![\w.])project\s*\((?:[^()]|\([^()]*\))*/g)].map(({ 0: { length }, index }) => [index, index + length]);
				let found = valuesBehind(/(?<=[,\s])version\s*:\s*(?=\S)/g, masked, text).filter(({ start }) => calls.some(([from = 0, to = 0]) => from < start && start <= to));
				let fix = "Write it there, or list the file that it is read from.";
				let other = found.find(({ value }) => !(0, format.Un)(value));
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(found, text, path, {
					message: "`project()` has no `version:`.",
					fix
				});
			}
		};
		let mix_format = {
			place: "`version: \"…\"` of the project, or the module attribute it names, such as `@version`",
			find: (text, path) => {
				let masked = mask(text, ELIXIR);
				let given = valuesBehind(/(?<=[[,\s])version:[ \t]*(?=\S)/g, masked, text);
				let [first] = given;
				let attribute = /^@(\w+)$/.exec(first?.value ?? "")?.[1];
				let found = attribute === void 0 ? given.slice(0, 1) : valuesBehind(RegExp(`^[ \\t]*@${attribute}[ \\t]+(?=")`, "gm"), masked, text);
				let fix = "List the file that it is read from, or find it here with a `pattern`.";
				let other = found.find(({ value }) => !(0, format.Un)(value)) ?? (found.length === 0 ? first : void 0);
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(found, text, path, {
					message: "The project has no `version:`.",
					fix
				});
			}
		};
		var pep440 = __nccwpck_require__(359);
		let python_module_format = {
			...pep440.O,
			place: "`__version__ = \"…\"`, else `VERSION = \"…\"` or `version = \"…\"`, at the start of a line",
			find: (text, path) => {
				let masked = mask(text, PYTHON);
				let first = [
					"__version__",
					"VERSION",
					"version"
				].map((name) => assignedTo(name, masked, text)).find((literals) => literals.length > 0) ?? [];
				let other = first.find(({ value }) => !(0, format.Un)(value));
				let fix = "List the file that it is read from, or find it here with a `pattern`.";
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(first, text, path, {
					message: "The module has no `__version__ = \"…\"`.",
					fix
				});
			}
		};
		function assignedTo(name, masked, text) {
			return valuesBehind(RegExp(`^${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(?:\\w+[ \\t]*=[ \\t]*)*(?!=)(?=\\S)`, "gm"), masked, text);
		}
		let ruby_version_format = {
			...GEM,
			follow: followGemLocks,
			place: "`VERSION = \"…\"`; written as `1.0.0.pre.alpha.1`",
			find: (text, path) => {
				let found = valuesBehind(/^[ \t]*(?:\w+::)*VERSION[ \t]*=[ \t]*(?=\S)/gm, mask(text, RUBY), text);
				let fix = "Write it as one string: VERSION = \"1.2.3\".";
				let other = found.find(({ value }) => !(0, format.Un)(value));
				if (other) throw (0, format.Jn)(path, text, other, fix);
				return (0, format.HR)(found, text, path, {
					message: "The file has no `VERSION = \"…\"`.",
					fix
				});
			}
		};
		let setup_cfg_format = {
			...pep440.O,
			place: "`version` of `[metadata]`; what `attr:` or `file:` names is the file to list",
			find: (text, path) => {
				let section = /^\[metadata\][^\n]*\n(?:(?!\[)[^\n]*(?:\n|$))*/m.exec(text);
				let found = captures(/^version[ \t]*[=:][ \t]*([^\s#;](?:[^\r\n]*\S)?)/dgm, section?.[0] ?? "", section?.index);
				let [first] = found;
				if (first && !(0, format.Un)(first.value)) throw (0, format.Jn)(path, text, first, fileNamedBy(first.value));
				return (0, format.HR)(found, text, path, {
					message: "The section [metadata] has no `version`.",
					fix: "Write it there, or list the file that has it."
				});
			}
		};
		function fileNamedBy(value) {
			let [, kind, name = ""] = /^(attr|file):\s*(\S+)/.exec(value) ?? [];
			if (kind === "file") return `List the file that it names: ${name}.`;
			let module = name.split(".").slice(0, -1).join("/");
			return kind === "attr" ? `List the file that it names: ${module}/__init__.py or ${module}.py.` : "Write the version there, or list the file that has it.";
		}
		let setup_py_format = {
			...pep440.O,
			place: "`version=\"…\"` of `setup()`, or the name that it is given in the same file",
			find: (text, path) => {
				let masked = mask(text, PYTHON);
				let given = valuesBehind(/(?<=[(,\s])version[ \t]*=(?!=)[ \t]*(?=\S)/g, masked, text);
				let names = new Set(given.flatMap(({ value }) => /^[A-Za-z_]\w*$/.test(value) ? [value] : []));
				let literals = [...given, ...[...names].flatMap((name) => assignedTo(name, masked, text))].filter(({ value }) => (0, format.Un)(value));
				let fix = "List the file that it is read from, such as the one with `__version__`.";
				if (literals.length === 0 && given[0]) throw (0, format.Jn)(path, text, given[0], fix);
				return (0, format.HR)(literals, text, path, {
					message: "`setup()` has no `version`.",
					fix
				});
			}
		};
		let OF_TESTS = /\b(?:TEST_HOST|TEST_TARGET_NAME|BUNDLE_LOADER)\b/;
		let CODE_FORMATS = {
			cmake: cmake_format,
			dotnet: dotnet_format,
			gemspec: gemspec_format,
			gradle: gradle_format,
			"gradle-properties": gradle_properties_format,
			"info-plist": info_plist_format,
			maven: maven_format,
			meson: meson_format,
			mix: mix_format,
			"python-module": python_module_format,
			"ruby-version": ruby_version_format,
			"setup-cfg": setup_cfg_format,
			"setup-py": setup_py_format,
			"xcode-project": {
				place: "`MARKETING_VERSION` of every configuration and target but those of tests",
				rules: "Apple",
				limits: { channels: [] },
				build: "`CURRENT_PROJECT_VERSION`",
				find: (text, path) => {
					let masked = mask(text, XCODE).replace(/[^{}]+/g, (settings) => OF_TESTS.test(settings) ? blank(settings) : settings);
					let settingsOf = (name) => valuesBehind(RegExp(`(?<=[\\s{;])${name}[ \\t]*=[ \\t]*`, "g"), masked, text);
					let found = settingsOf("MARKETING_VERSION");
					let fix = "Set it in the build settings of the target, or list the Info.plist or .xcconfig that has it.";
					let other = found.find(({ value }) => !(0, format.Un)(value));
					if (other) throw (0, format.Jn)(path, text, other, fix);
					let places = (0, format.HR)(found, text, path, {
						message: "The project has no MARKETING_VERSION.",
						fix
					});
					let builds = settingsOf("CURRENT_PROJECT_VERSION").filter(({ value }) => /^\d+$/.test(value));
					return builds.length > 0 ? {
						...places,
						builds
					} : places;
				}
			}
		};
	}),
	713: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			HR: () => oneVersion,
			Jn: () => elsewhere,
			Un: () => isVersionLike
		});
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(284);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(746);
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
	844: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.r(__webpack_exports__);
		__nccwpck_require__.d(__webpack_exports__, { KEYED_FORMATS: () => KEYED_FORMATS });
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
		var documents_document = __nccwpck_require__(833);
		var place = __nccwpck_require__(284);
		var toml_document = __nccwpck_require__(932);
		var error = __nccwpck_require__(746);
		let pyproject_format = {
			...__nccwpck_require__(359).O,
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
	359: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { O: () => PEP440 });
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
	}),
	243: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			KE: () => getScalarValue,
			PH: () => parseEvents,
			hy: () => EVENT_ID,
			jK: () => SCALAR_STYLE,
			tB: () => YAMLException
		});
		var NOT_RESOLVED = Symbol("NOT_RESOLVED");
		function defineScalarTag(tagName, options) {
			return {
				tagName,
				nodeKind: "scalar",
				implicit: options.implicit ?? !1,
				matchByTagPrefix: options.matchByTagPrefix ?? !1,
				implicitFirstChars: options.implicitFirstChars ?? null,
				resolve: options.resolve,
				identify: options.identify,
				represent: options.represent ?? ((data) => String(data)),
				representTagName: options.representTagName ?? (() => tagName)
			};
		}
		function defineSequenceTag(tagName, options) {
			let carrierIsResult = options.finalize === void 0;
			return {
				tagName,
				nodeKind: "sequence",
				implicit: !1,
				matchByTagPrefix: options.matchByTagPrefix ?? !1,
				create: options.create,
				addItem: options.addItem,
				finalize: options.finalize ?? ((carrier) => carrier),
				carrierIsResult,
				identify: options.identify,
				represent: options.represent ?? ((data) => data),
				representTagName: options.representTagName ?? (() => tagName)
			};
		}
		function defineMappingTag(tagName, options) {
			let carrierIsResult = options.finalize === void 0;
			return {
				tagName,
				nodeKind: "mapping",
				implicit: !1,
				matchByTagPrefix: options.matchByTagPrefix ?? !1,
				create: options.create,
				addPair: options.addPair,
				has: options.has,
				keys: options.keys,
				get: options.get,
				finalize: options.finalize ?? ((carrier) => carrier),
				carrierIsResult,
				identify: options.identify,
				represent: options.represent ?? ((data) => data),
				representTagName: options.representTagName ?? (() => tagName)
			};
		}
		var strTag = defineScalarTag("tag:yaml.org,2002:str", {
			resolve: (source) => source,
			identify: (data) => typeof data == "string"
		});
		var NULL_VALUES$1 = [
			"",
			"~",
			"null",
			"Null",
			"NULL"
		];
		var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
			implicit: !0,
			implicitFirstChars: [
				"",
				"~",
				"n",
				"N"
			],
			resolve: (source) => {
				if (NULL_VALUES$1.indexOf(source) !== -1) return null;
				return NOT_RESOLVED;
			},
			identify: (object) => object === null,
			represent: () => "null"
		});
		var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
			implicit: !0,
			implicitFirstChars: ["n"],
			resolve: (source, isExplicit) => {
				if (source === "null" || isExplicit && source === "") return null;
				return NOT_RESOLVED;
			},
			identify: (object) => object === null,
			represent: () => "null"
		});
		var NULL_VALUES = [
			"",
			"~",
			"null",
			"Null",
			"NULL"
		];
		var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
			implicit: !0,
			implicitFirstChars: [
				"",
				"~",
				"n",
				"N"
			],
			resolve: (source) => {
				if (NULL_VALUES.indexOf(source) !== -1) return null;
				return NOT_RESOLVED;
			},
			identify: (object) => object === null,
			represent: () => "null"
		});
		var TRUE_VALUES$2 = [
			"true",
			"True",
			"TRUE"
		];
		var FALSE_VALUES$2 = [
			"false",
			"False",
			"FALSE"
		];
		var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
			implicit: !0,
			implicitFirstChars: [
				"t",
				"T",
				"f",
				"F"
			],
			resolve: (source) => {
				if (TRUE_VALUES$2.indexOf(source) !== -1) return !0;
				if (FALSE_VALUES$2.indexOf(source) !== -1) return !1;
				return NOT_RESOLVED;
			},
			identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
			represent: (object) => object ? "true" : "false"
		});
		var TRUE_VALUES$1 = ["true"];
		var FALSE_VALUES$1 = ["false"];
		var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
			implicit: !0,
			implicitFirstChars: ["t", "f"],
			resolve: (source) => {
				if (TRUE_VALUES$1.indexOf(source) !== -1) return !0;
				if (FALSE_VALUES$1.indexOf(source) !== -1) return !1;
				return NOT_RESOLVED;
			},
			identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
			represent: (object) => object ? "true" : "false"
		});
		var TRUE_VALUES = [
			"true",
			"True",
			"TRUE",
			"y",
			"Y",
			"yes",
			"Yes",
			"YES",
			"on",
			"On",
			"ON"
		];
		var FALSE_VALUES = [
			"false",
			"False",
			"FALSE",
			"n",
			"N",
			"no",
			"No",
			"NO",
			"off",
			"Off",
			"OFF"
		];
		var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
			implicit: !0,
			implicitFirstChars: [
				"y",
				"Y",
				"n",
				"N",
				"t",
				"T",
				"f",
				"F",
				"o",
				"O"
			],
			resolve: (source) => {
				if (TRUE_VALUES.indexOf(source) !== -1) return !0;
				if (FALSE_VALUES.indexOf(source) !== -1) return !1;
				return NOT_RESOLVED;
			},
			identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
			represent: (object) => object ? "true" : "false"
		});
		var YAML_INTEGER_IMPLICIT_PATTERN$1 = RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
		var YAML_INTEGER_EXPLICIT_PATTERN$1 = RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
		function parseYamlInteger$2(source) {
			let value = source;
			let sign = 1;
			if (value[0] === "-" || value[0] === "+") {
				value[0] === "-" && (sign = -1);
				value = value.slice(1);
			}
			if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
			if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
			if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
			return sign * parseInt(value, 10);
		}
		function resolveYamlInteger$2(source, isExplicit) {
			if (isExplicit) {
				if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
			} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
			let result = parseYamlInteger$2(source);
			return Number.isFinite(result) ? result : NOT_RESOLVED;
		}
		var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
			implicit: !0,
			implicitFirstChars: [
				"-",
				"+",
				..."0123456789"
			],
			resolve: resolveYamlInteger$2,
			identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
			represent: (object) => object.toString(10)
		});
		var YAML_INTEGER_IMPLICIT_PATTERN = RegExp("^-?(?:0|[1-9][0-9]*)$");
		var YAML_INTEGER_EXPLICIT_PATTERN = RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
		function parseYamlInteger$1(source) {
			let value = source;
			let sign = 1;
			if (value[0] === "-" || value[0] === "+") {
				value[0] === "-" && (sign = -1);
				value = value.slice(1);
			}
			if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
			if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
			if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
			return sign * parseInt(value, 10);
		}
		function resolveYamlInteger$1(source, isExplicit) {
			if (isExplicit) {
				if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
			} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
			let result = parseYamlInteger$1(source);
			return Number.isFinite(result) ? result : NOT_RESOLVED;
		}
		var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
			implicit: !0,
			implicitFirstChars: ["-", ..."0123456789"],
			resolve: resolveYamlInteger$1,
			identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
			represent: (object) => object.toString(10)
		});
		var YAML_INTEGER_PATTERN = RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
		function parseYamlInteger(source) {
			let value = source.replace(/_/g, "");
			let sign = 1;
			if (value[0] === "-" || value[0] === "+") {
				value[0] === "-" && (sign = -1);
				value = value.slice(1);
			}
			if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
			if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
			if (value.includes(":")) {
				let result = 0;
				for (let part of value.split(":")) result = result * 60 + Number(part);
				return sign * result;
			}
			if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
			return sign * parseInt(value, 10);
		}
		function resolveYamlInteger(source) {
			if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
			let result = parseYamlInteger(source);
			return Number.isFinite(result) ? result : NOT_RESOLVED;
		}
		var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
			implicit: !0,
			implicitFirstChars: [
				"-",
				"+",
				..."0123456789"
			],
			resolve: resolveYamlInteger,
			identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
			represent: (object) => object.toString(10)
		});
		var YAML_FLOAT_PATTERN$1 = RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
		var YAML_FLOAT_SPECIAL_PATTERN$1 = RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
		function resolveYamlFloat$2(source) {
			if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
			let value = source.toLowerCase();
			let sign = value[0] === "-" ? -1 : 1;
			"+-".includes(value[0]) && (value = value.slice(1));
			if (value === ".inf") return sign === 1 ? Infinity : -Infinity;
			if (value === ".nan") return NaN;
			let result = sign * parseFloat(value);
			if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
			return NOT_RESOLVED;
		}
		function representYamlFloat$2(object) {
			if (isNaN(object)) return ".nan";
			if (object === Infinity) return ".inf";
			if (object === -Infinity) return "-.inf";
			if (Object.is(object, -0)) return "-0.0";
			let result = object.toString(10);
			return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
		}
		var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
			implicit: !0,
			implicitFirstChars: [
				"-",
				"+",
				".",
				..."0123456789"
			],
			resolve: resolveYamlFloat$2,
			identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
			represent: representYamlFloat$2
		});
		var YAML_FLOAT_IMPLICIT_PATTERN = RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
		var YAML_FLOAT_EXPLICIT_PATTERN = RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
		function resolveYamlFloat$1(source, isExplicit) {
			if (isExplicit) {
				if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
				let value = source.toLowerCase();
				let sign = value[0] === "-" ? -1 : 1;
				"+-".includes(value[0]) && (value = value.slice(1));
				if (value === ".inf") return sign === 1 ? Infinity : -Infinity;
				if (value === ".nan") return NaN;
				let result = sign * parseFloat(value);
				return Number.isFinite(result) ? result : NOT_RESOLVED;
			}
			if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
			let result = Number(source);
			if (Number.isFinite(result)) return result;
			return NOT_RESOLVED;
		}
		function representYamlFloat$1(object) {
			if (isNaN(object)) return ".nan";
			if (object === Infinity) return ".inf";
			if (object === -Infinity) return "-.inf";
			if (Object.is(object, -0)) return "-0.0";
			let result = object.toString(10);
			return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
		}
		var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
			implicit: !0,
			implicitFirstChars: ["-", ..."0123456789"],
			resolve: resolveYamlFloat$1,
			identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
			represent: representYamlFloat$1
		});
		var YAML_FLOAT_PATTERN = RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
		var YAML_FLOAT_SPECIAL_PATTERN = RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
		function resolveYamlFloat(source) {
			if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
			let value = source.toLowerCase().replace(/_/g, "");
			let sign = value[0] === "-" ? -1 : 1;
			"+-".includes(value[0]) && (value = value.slice(1));
			if (value === ".inf") return sign === 1 ? Infinity : -Infinity;
			if (value === ".nan") return NaN;
			let result = 0;
			if (value.includes(":")) {
				for (let part of value.split(":")) result = result * 60 + Number(part);
				result *= sign;
			} else result = sign * parseFloat(value);
			if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
			return NOT_RESOLVED;
		}
		function representYamlFloat(object) {
			if (isNaN(object)) return ".nan";
			if (object === Infinity) return ".inf";
			if (object === -Infinity) return "-.inf";
			if (Object.is(object, -0)) return "-0.0";
			let result = object.toString(10);
			return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
		}
		var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
			implicit: !0,
			implicitFirstChars: [
				"-",
				"+",
				".",
				..."0123456789"
			],
			resolve: resolveYamlFloat,
			identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
			represent: representYamlFloat
		});
		var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
			implicit: !0,
			implicitFirstChars: ["<"],
			resolve: (source, isExplicit) => {
				if (source === "<<" || isExplicit && source === "") return "<<";
				return NOT_RESOLVED;
			},
			identify: () => !1
		});
		var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
		function resolveYamlBinary(source) {
			let input = source.replace(/\s/g, "");
			if (input.length % 4 != 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
			let binary = atob(input);
			let result = new Uint8Array(binary.length);
			for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
			return result;
		}
		function representYamlBinary(object) {
			let binary = "";
			for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
			return btoa(binary);
		}
		var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
			resolve: resolveYamlBinary,
			identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
			represent: representYamlBinary
		});
		var YAML_DATE_REGEXP = RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
		var YAML_TIMESTAMP_REGEXP = RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
		function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
			let date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
			date.setUTCFullYear(year, month, day);
			return date;
		}
		function resolveYamlTimestamp(source) {
			let match = YAML_DATE_REGEXP.exec(source);
			match === null && (match = YAML_TIMESTAMP_REGEXP.exec(source));
			if (match === null) return NOT_RESOLVED;
			let year = +match[1];
			let month = match[2] - 1;
			let day = +match[3];
			if (!match[4]) {
				let date = makeUtcDate(year, month, day);
				if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
				return date;
			}
			let hour = +match[4];
			let minute = +match[5];
			let second = +match[6];
			let fraction = 0;
			if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
			if (match[7]) {
				let value = match[7].slice(0, 3);
				for (; value.length < 3;) value += "0";
				fraction = +value;
			}
			let date = makeUtcDate(year, month, day, hour, minute, second, fraction);
			if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
			if (match[9]) {
				let offsetHour = +match[10];
				let offsetMinute = +(match[11] || 0);
				if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
				let offset = (offsetHour * 60 + offsetMinute) * 6e4;
				date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
			}
			return date;
		}
		var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
			implicit: !0,
			implicitFirstChars: [..."0123456789"],
			resolve: resolveYamlTimestamp,
			identify: (object) => object instanceof Date,
			represent: (object) => object.toISOString()
		});
		var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
			create: () => [],
			addItem: (container, item) => {
				container.push(item);
			},
			identify: Array.isArray
		});
		function isPlainObject(data) {
			if (typeof data != "object" || !data || Array.isArray(data)) return !1;
			let prototype = Object.getPrototypeOf(data);
			return prototype === null || prototype === Object.prototype;
		}
		var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
			create: () => ({
				list: [],
				seen: new Set()
			}),
			addItem: (carrier, item) => {
				let key;
				if (item instanceof Map) {
					if (item.size !== 1) return "cannot resolve an ordered map item";
					key = item.keys().next().value;
				} else if (isPlainObject(item)) {
					let itemKeys = Object.keys(item);
					if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
					key = itemKeys[0];
				} else return "cannot resolve an ordered map item";
				if (carrier.seen.has(key)) return "duplicate key in ordered map";
				carrier.seen.add(key);
				carrier.list.push(item);
				return "";
			},
			finalize: (carrier) => carrier.list,
			identify: () => !1
		});
		var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
			create: () => [],
			addItem: (container, item) => {
				if (item instanceof Map) {
					if (item.size !== 1) return "cannot resolve a pairs item";
					container.push(item.entries().next().value);
					return "";
				}
				if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
				let object = item;
				let keys = Object.keys(object);
				if (keys.length !== 1) return "cannot resolve a pairs item";
				container.push([keys[0], object[keys[0]]]);
				return "";
			},
			identify: () => !1
		});
		var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
			create: () => ({}),
			identify: isPlainObject,
			represent: (o) => {
				let map = new Map();
				for (let key of Object.keys(o)) map.set(key, o[key]);
				return map;
			},
			addPair: (container, key, value) => {
				if (typeof key == "object" && key) return "object-based map does not support complex keys";
				let normalizedKey = String(key);
				normalizedKey === "__proto__" ? Object.defineProperty(container, normalizedKey, {
					value,
					enumerable: !0,
					configurable: !0,
					writable: !0
				}) : container[normalizedKey] = value;
				return "";
			},
			has: (container, key) => {
				if (typeof key == "object" && key) return !1;
				return Object.prototype.hasOwnProperty.call(container, String(key));
			},
			keys: (container) => Object.keys(container),
			get: (container, key) => {
				let normalizedKey = String(key);
				if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
				return container[normalizedKey];
			}
		});
		var setTag = defineMappingTag("tag:yaml.org,2002:set", {
			create: () => new Set(),
			identify: (data) => data instanceof Set,
			represent: (data) => {
				let map = new Map();
				for (let key of data) map.set(key, null);
				return map;
			},
			addPair: (container, key, value) => {
				if (value !== null) return "cannot resolve a set item";
				container.add(key);
				return "";
			},
			has: (container, key) => container.has(key),
			keys: (container) => container.keys(),
			get: () => null
		});
		function createTagDefinitionMap() {
			return {
				scalar: Object.create(null),
				sequence: Object.create(null),
				mapping: Object.create(null)
			};
		}
		function createTagDefinitionListMap() {
			return {
				scalar: [],
				sequence: [],
				mapping: []
			};
		}
		function compileTags(tags) {
			let result = [];
			for (let tag of tags) {
				let index = result.length;
				for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
					let previous = result[previousIndex];
					if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
						index = previousIndex;
						break;
					}
				}
				result[index] = tag;
			}
			return result;
		}
		var Schema = class Schema {
			tags;
			implicitScalarTags;
			implicitScalarByFirstChar;
			implicitScalarAnyFirstChar;
			defaultScalarTag;
			defaultSequenceTag;
			defaultMappingTag;
			exact;
			prefix;
			constructor(tags) {
				let compiledTags = compileTags(tags);
				let implicitScalarTags = [];
				let exact = createTagDefinitionMap();
				let prefix = createTagDefinitionListMap();
				for (let tag of compiledTags) {
					if (tag.nodeKind === "scalar" && tag.implicit) {
						if (tag.matchByTagPrefix) throw Error("Implicit scalar tags cannot match by tag prefix");
						implicitScalarTags.push(tag);
					}
					switch (tag.nodeKind) {
						case "scalar":
							tag.matchByTagPrefix ? prefix.scalar.push(tag) : exact.scalar[tag.tagName] = tag;
							break;
						case "sequence":
							tag.matchByTagPrefix ? prefix.sequence.push(tag) : exact.sequence[tag.tagName] = tag;
							break;
						case "mapping": tag.matchByTagPrefix ? prefix.mapping.push(tag) : exact.mapping[tag.tagName] = tag;
					}
				}
				let implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
				let keys = new Set();
				for (let tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (let key of tag.implicitFirstChars) keys.add(key);
				let implicitScalarByFirstChar = new Map();
				for (let key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
				let defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
				if (!defaultScalarTag) throw Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
				this.tags = compiledTags;
				this.implicitScalarTags = implicitScalarTags;
				this.implicitScalarByFirstChar = implicitScalarByFirstChar;
				this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
				this.defaultScalarTag = defaultScalarTag;
				this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
				this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
				this.exact = exact;
				this.prefix = prefix;
			}
			lookupScalarTag(tagName) {
				let exactTag = this.exact.scalar[tagName];
				if (exactTag) return exactTag;
				for (let tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
			}
			lookupSequenceTag(tagName) {
				let exactTag = this.exact.sequence[tagName];
				if (exactTag) return exactTag;
				for (let tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
			}
			lookupMappingTag(tagName) {
				let exactTag = this.exact.mapping[tagName];
				if (exactTag) return exactTag;
				for (let tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
			}
			resolveImplicitScalarTag(source) {
				let candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
				for (let tag of candidates) {
					let value = tag.resolve(source, !1, tag.tagName);
					if (value !== NOT_RESOLVED) return {
						value,
						tag
					};
				}
				let tag = this.defaultScalarTag;
				return {
					value: tag.resolve(source, !1, tag.tagName),
					tag
				};
			}
			withTags(...tags) {
				let flatTags = [];
				for (let tag of tags) flatTags = flatTags.concat(tag);
				return new Schema([...this.tags, ...flatTags]);
			}
		};
		var FAILSAFE_SCHEMA = new Schema([
			strTag,
			seqTag,
			mapTag
		]);
		new Schema([
			...FAILSAFE_SCHEMA.tags,
			nullJsonTag,
			boolJsonTag,
			intJsonTag,
			floatJsonTag
		]);
		var CORE_SCHEMA = new Schema([
			...FAILSAFE_SCHEMA.tags,
			nullCoreTag,
			boolCoreTag,
			intCoreTag,
			floatCoreTag
		]);
		new Schema([
			...FAILSAFE_SCHEMA.tags,
			nullYaml11Tag,
			boolYaml11Tag,
			intYaml11Tag,
			floatYaml11Tag,
			timestampTag,
			mergeTag,
			binaryTag,
			omapTag,
			pairsTag,
			setTag
		]).withTags({
			...intYaml11Tag,
			resolve: (source, isExplicit, tagName) => {
				let result = intYaml11Tag.resolve(source, isExplicit, tagName);
				return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
			}
		}, {
			...floatYaml11Tag,
			resolve: (source, isExplicit, tagName) => {
				let result = floatYaml11Tag.resolve(source, isExplicit, tagName);
				return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
			}
		});
		defineMappingTag("tag:yaml.org,2002:map", {
			create: () => new Map(),
			addPair: (container, key, value) => {
				container.set(key, value);
				return "";
			},
			has: (container, key) => container.has(key),
			keys: (container) => container.keys(),
			get: (container, key) => container.get(key),
			identify: (data) => data instanceof Map || isPlainObject(data),
			represent: (data) => {
				if (data instanceof Map) return data;
				let map = new Map();
				let obj = data;
				for (let key of Object.keys(obj)) map.set(key, obj[key]);
				return map;
			}
		});
		function normalizeKey(key) {
			if (Array.isArray(key)) {
				let array = Array.prototype.slice.call(key);
				for (let index = 0; index < array.length; index++) {
					if (Array.isArray(array[index])) return null;
					typeof array[index] == "object" && Object.prototype.toString.call(array[index]) === "[object Object]" && (array[index] = "[object Object]");
				}
				return String(array);
			}
			if (typeof key == "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
			return String(key);
		}
		defineMappingTag("tag:yaml.org,2002:map", {
			create: () => ({}),
			identify: isPlainObject,
			represent: (o) => {
				let map = new Map();
				for (let key of Object.keys(o)) map.set(key, o[key]);
				return map;
			},
			addPair: (container, key, value) => {
				let normalizedKey = normalizeKey(key);
				if (normalizedKey === null) return "nested arrays are not supported inside keys";
				normalizedKey === "__proto__" ? Object.defineProperty(container, normalizedKey, {
					value,
					enumerable: !0,
					configurable: !0,
					writable: !0
				}) : container[normalizedKey] = value;
				return "";
			},
			has: (container, key) => {
				let normalizedKey = normalizeKey(key);
				return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
			},
			keys: (container) => Object.keys(container),
			get: (container, key) => {
				let normalizedKey = String(key);
				if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
				return container[normalizedKey];
			}
		});
		var DEFAULT_SNIPPET_OPTIONS = {
			maxLength: 79,
			indent: 1,
			linesBefore: 3,
			linesAfter: 2
		};
		function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
			let head = "";
			let tail = "";
			let maxHalfLength = Math.floor(maxLineLength / 2) - 1;
			if (position - lineStart > maxHalfLength) {
				head = " ... ";
				lineStart = position - maxHalfLength + head.length;
			}
			if (lineEnd - position > maxHalfLength) {
				tail = " ...";
				lineEnd = position + maxHalfLength - tail.length;
			}
			return {
				str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
				pos: position - lineStart + head.length
			};
		}
		function padStart(string, max) {
			return " ".repeat(Math.max(max - string.length, 0)) + string;
		}
		function makeSnippet(mark, options) {
			if (!mark.buffer) return null;
			let opts = {
				...DEFAULT_SNIPPET_OPTIONS,
				...options
			};
			let re = /\r?\n|\r|\0/g;
			let lineStarts = [0];
			let lineEnds = [];
			let match;
			let foundLineNo = -1;
			for (; match = re.exec(mark.buffer);) {
				lineEnds.push(match.index);
				lineStarts.push(match.index + match[0].length);
				mark.position <= match.index && foundLineNo < 0 && (foundLineNo = lineStarts.length - 2);
			}
			foundLineNo < 0 && (foundLineNo = lineStarts.length - 1);
			let result = "";
			let lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
			let maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
			for (let i = 1; i <= opts.linesBefore && !(foundLineNo - i < 0); i++) {
				let line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
				result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
			}
			let line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
			result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
			result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
			for (let i = 1; i <= opts.linesAfter && !(foundLineNo + i >= lineEnds.length); i++) {
				let line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
				result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
			}
			return result.replace(/\n$/, "");
		}
		function formatError(exception, compact) {
			let where = "";
			if (!exception.mark) return exception.reason;
			exception.mark.name && (where += `in "${exception.mark.name}" `);
			where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
			!compact && exception.mark.snippet && (where += `\n\n${exception.mark.snippet}`);
			return `${exception.reason} ${where}`;
		}
		var YAMLException = class YAMLException extends Error {
			reason;
			mark;
			constructor(reason, mark) {
				super();
				this.name = "YAMLException";
				this.reason = reason;
				this.mark = mark;
				this.message = formatError(this, !1);
				Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
			}
			toString(compact) {
				return `${this.name}: ${formatError(this, compact)}`;
			}
			static throwAt(source, position, message, filename = "") {
				let line = 0;
				let lineStart = 0;
				for (let index = 0; index < position; index++) {
					let ch = source.charCodeAt(index);
					if (ch === 10) {
						line++;
						lineStart = index + 1;
					} else if (ch === 13) {
						line++;
						source.charCodeAt(index + 1) === 10 && index++;
						lineStart = index + 1;
					}
				}
				let mark = {
					name: filename,
					buffer: source,
					position,
					line,
					column: position - lineStart
				};
				mark.snippet = makeSnippet(mark);
				throw new YAMLException(message, mark);
			}
		};
		var EVENT_ID = {
			DOCUMENT: 1,
			SEQUENCE: 2,
			MAPPING: 3,
			SCALAR: 4,
			ALIAS: 5,
			POP: 6
		};
		var SCALAR_STYLE = {
			PLAIN: 1,
			SINGLE_QUOTED: 2,
			DOUBLE_QUOTED: 3,
			LITERAL_BLOCK: 4,
			FOLDED_BLOCK: 5
		};
		var COLLECTION_STYLE = {
			BLOCK: 1,
			FLOW: 2
		};
		var CHOMPING_MODE = {
			CLIP: 1,
			STRIP: 2,
			KEEP: 3
		};
		var NO_RANGE$3 = -1;
		function simpleEscapeSequence(c) {
			switch (c) {
				case 48: return "\0";
				case 97: return "\x07";
				case 98: return "\b";
				case 116: return "	";
				case 9: return "	";
				case 110: return "\n";
				case 118: return "\v";
				case 102: return "\f";
				case 114: return "\r";
				case 101: return "\x1B";
				case 32: return " ";
				case 34: return "\"";
				case 47: return "/";
				case 92: return "\\";
				case 78: return "";
				case 95: return "\xA0";
				case 76: return "\u2028";
				case 80: return "\u2029";
				default: return "";
			}
		}
		var simpleEscapeCheck = Array(256);
		var simpleEscapeMap = Array(256);
		for (let i = 0; i < 256; i++) {
			simpleEscapeCheck[i] = +!!simpleEscapeSequence(i);
			simpleEscapeMap[i] = simpleEscapeSequence(i);
		}
		function charFromCodepoint(c) {
			if (c <= 65535) return String.fromCharCode(c);
			return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
		}
		function fromHexCode$1(c) {
			if (c >= 48 && c <= 57) return c - 48;
			return (c | 32) - 97 + 10;
		}
		function escapedHexLen$1(c) {
			if (c === 120) return 2;
			if (c === 117) return 4;
			return 8;
		}
		function skipFoldedBreaks(input, position, end) {
			let breaks = 0;
			for (; position < end;) {
				let ch = input.charCodeAt(position);
				if (ch === 10) {
					breaks++;
					position++;
				} else if (ch === 13) {
					breaks++;
					position++;
					input.charCodeAt(position) === 10 && position++;
				} else if (ch === 32 || ch === 9) position++;
				else break;
			}
			return {
				position,
				breaks
			};
		}
		function foldedBreaks(count) {
			if (count === 1) return " ";
			return "\n".repeat(count - 1);
		}
		function getPlainValue(input, start, end) {
			let result = "";
			let position = start;
			let captureStart = start;
			let captureEnd = start;
			for (; position < end;) {
				let ch = input.charCodeAt(position);
				if (ch === 10 || ch === 13) {
					result += input.slice(captureStart, captureEnd);
					let fold = skipFoldedBreaks(input, position, end);
					result += foldedBreaks(fold.breaks);
					position = captureStart = captureEnd = fold.position;
				} else {
					position++;
					ch !== 32 && ch !== 9 && (captureEnd = position);
				}
			}
			return result + input.slice(captureStart, captureEnd);
		}
		function getSingleQuotedValue(input, start, end) {
			let result = "";
			let position = start;
			let captureStart = start;
			let captureEnd = start;
			for (; position < end;) {
				let ch = input.charCodeAt(position);
				if (ch === 39) {
					result += input.slice(captureStart, position) + "'";
					position += 2;
					captureStart = captureEnd = position;
				} else if (ch === 10 || ch === 13) {
					result += input.slice(captureStart, captureEnd);
					let fold = skipFoldedBreaks(input, position, end);
					result += foldedBreaks(fold.breaks);
					position = captureStart = captureEnd = fold.position;
				} else {
					position++;
					ch !== 32 && ch !== 9 && (captureEnd = position);
				}
			}
			return result + input.slice(captureStart, end);
		}
		function getDoubleQuotedValue(input, start, end) {
			let result = "";
			let position = start;
			let captureStart = start;
			let captureEnd = start;
			for (; position < end;) {
				let ch = input.charCodeAt(position);
				if (ch === 92) {
					result += input.slice(captureStart, position);
					position++;
					let escaped = input.charCodeAt(position);
					if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
					else if (escaped < 256 && simpleEscapeCheck[escaped]) {
						result += simpleEscapeMap[escaped];
						position++;
					} else {
						let hexLength = escapedHexLen$1(escaped);
						let hexResult = 0;
						for (; hexLength > 0; hexLength--) {
							position++;
							let digit = fromHexCode$1(input.charCodeAt(position));
							hexResult = (hexResult << 4) + digit;
						}
						result += charFromCodepoint(hexResult);
						position++;
					}
					captureStart = captureEnd = position;
				} else if (ch === 10 || ch === 13) {
					result += input.slice(captureStart, captureEnd);
					let fold = skipFoldedBreaks(input, position, end);
					result += foldedBreaks(fold.breaks);
					position = captureStart = captureEnd = fold.position;
				} else {
					position++;
					ch !== 32 && ch !== 9 && (captureEnd = position);
				}
			}
			return result + input.slice(captureStart, end);
		}
		function getBlockValue(input, start, end, indent, chomping, folded) {
			let textIndent = indent < 0 ? 0 : indent;
			let region = input.slice(start, end).replace(/\r\n?/g, "\n");
			let lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
			let result = "";
			let didReadContent = !1;
			let emptyLines = 0;
			let atMoreIndented = !1;
			for (let line of lines) {
				let column = 0;
				for (; column < textIndent && line.charCodeAt(column) === 32;) column++;
				if (indent < 0 || column >= line.length) {
					emptyLines++;
					continue;
				}
				let content = line.slice(textIndent);
				let first = content.charCodeAt(0);
				if (folded) {
					if (first === 32 || first === 9) {
						atMoreIndented = !0;
						result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
					} else if (atMoreIndented) {
						atMoreIndented = !1;
						result += "\n".repeat(emptyLines + 1);
					} else emptyLines === 0 ? didReadContent && (result += " ") : result += "\n".repeat(emptyLines);
				} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
				result += content;
				didReadContent = !0;
				emptyLines = 0;
			}
			chomping === CHOMPING_MODE.KEEP ? result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines) : chomping !== CHOMPING_MODE.STRIP && didReadContent && (result += "\n");
			return result;
		}
		function getScalarValue(input, scalar) {
			if (scalar.valueStart === NO_RANGE$3) return "";
			let { valueStart, valueEnd } = scalar;
			if (scalar.fast) return input.slice(valueStart, valueEnd);
			switch (scalar.style) {
				case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
				case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
				case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, !1);
				case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, !0);
				default: return getPlainValue(input, valueStart, valueEnd);
			}
		}
		Object.assign(Object.create(null), {
			"!": "!",
			"!!": "tag:yaml.org,2002:"
		});
		var DEFAULT_CONSTRUCTOR_OPTIONS = {
			filename: "",
			schema: CORE_SCHEMA,
			json: !1,
			maxTotalMergeKeys: 1e4,
			maxAliases: -1
		};
		var NO_RANGE$1 = -1;
		var HAS_OWN = Object.prototype.hasOwnProperty;
		var CONTEXT_FLOW_IN = 1;
		var CONTEXT_FLOW_OUT = 2;
		var CONTEXT_BLOCK_IN = 3;
		var CONTEXT_BLOCK_OUT = 4;
		var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
		var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
		var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
		var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
		var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
		var PATTERN_TAG_URI = RegExp(`^(?:${NS_URI_CHAR})*$`);
		var PATTERN_TAG_SUFFIX = RegExp(`^(?:${NS_TAG_CHAR})+$`);
		var PATTERN_TAG_PREFIX = RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
		var DEFAULT_PARSER_OPTIONS = {
			filename: "",
			maxDepth: 100
		};
		function addDocumentEvent(state, explicitStart, explicitEnd) {
			state.events.push({
				type: EVENT_ID.DOCUMENT,
				explicitStart,
				explicitEnd,
				directives: state.directives
			});
		}
		function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
			state.events.push({
				type: EVENT_ID.SEQUENCE,
				start,
				anchorStart,
				anchorEnd,
				tagStart,
				tagEnd,
				style
			});
		}
		function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
			state.events.push({
				type: EVENT_ID.MAPPING,
				start,
				anchorStart,
				anchorEnd,
				tagStart,
				tagEnd,
				style
			});
		}
		function insertFlowPairMappingEvent(state, snapshot) {
			state.events.splice(snapshot.eventsLength, 0, {
				type: EVENT_ID.MAPPING,
				start: snapshot.position,
				anchorStart: NO_RANGE$1,
				anchorEnd: NO_RANGE$1,
				tagStart: NO_RANGE$1,
				tagEnd: NO_RANGE$1,
				style: COLLECTION_STYLE.FLOW
			});
		}
		function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = !1) {
			state.events.push({
				type: EVENT_ID.SCALAR,
				valueStart,
				valueEnd,
				anchorStart,
				anchorEnd,
				tagStart,
				tagEnd,
				style,
				chomping,
				indent,
				fast
			});
		}
		function addAliasEvent(state, anchorStart, anchorEnd) {
			state.events.push({
				type: EVENT_ID.ALIAS,
				anchorStart,
				anchorEnd
			});
		}
		function addPopEvent(state) {
			state.events.push({ type: EVENT_ID.POP });
		}
		function addEmptyScalarEvent(state) {
			addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
		}
		function emptyProperties() {
			return {
				anchorStart: NO_RANGE$1,
				anchorEnd: NO_RANGE$1,
				tagStart: NO_RANGE$1,
				tagEnd: NO_RANGE$1
			};
		}
		function snapshotState(state) {
			return {
				position: state.position,
				line: state.line,
				lineStart: state.lineStart,
				lineIndent: state.lineIndent,
				firstTabInLine: state.firstTabInLine,
				eventsLength: state.events.length
			};
		}
		function restoreState(state, snapshot) {
			state.position = snapshot.position;
			state.line = snapshot.line;
			state.lineStart = snapshot.lineStart;
			state.lineIndent = snapshot.lineIndent;
			state.firstTabInLine = snapshot.firstTabInLine;
			state.events.length = snapshot.eventsLength;
		}
		function throwError(state, message) {
			YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
		}
		function isEol(c) {
			return c === 10 || c === 13;
		}
		function isWhiteSpace(c) {
			return c === 9 || c === 32;
		}
		function isWsOrEol(c) {
			return isWhiteSpace(c) || isEol(c);
		}
		function isWsOrEolOrEnd(c) {
			return c === 0 || isWsOrEol(c);
		}
		function isFlowIndicator(c) {
			return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
		}
		function fromDecimalCode(c) {
			return c >= 48 && c <= 57 ? c - 48 : -1;
		}
		function fromHexCode(c) {
			if (c >= 48 && c <= 57) return c - 48;
			let lc = c | 32;
			if (lc >= 97 && lc <= 102) return lc - 97 + 10;
			return -1;
		}
		function escapedHexLen(c) {
			if (c === 120) return 2;
			if (c === 117) return 4;
			if (c === 85) return 8;
			return 0;
		}
		function isSimpleEscape(c) {
			return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
		}
		function consumeLineBreak(state) {
			if (state.input.charCodeAt(state.position) === 10) state.position++;
			else {
				state.position++;
				state.input.charCodeAt(state.position) === 10 && state.position++;
			}
			state.line++;
			state.lineStart = state.position;
			state.lineIndent = 0;
			state.firstTabInLine = -1;
		}
		function skipSeparationSpace(state, allowComments) {
			let lineBreaks = 0;
			let ch = state.input.charCodeAt(state.position);
			let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
			for (; ch !== 0;) {
				for (; isWhiteSpace(ch);) {
					hasSeparation = !0;
					ch === 9 && state.firstTabInLine === -1 && (state.firstTabInLine = state.position);
					ch = state.input.charCodeAt(++state.position);
				}
				if (allowComments && hasSeparation && ch === 35) do
					ch = state.input.charCodeAt(++state.position);
				while (!isEol(ch) && ch !== 0);
				if (!isEol(ch)) break;
				consumeLineBreak(state);
				lineBreaks++;
				hasSeparation = !0;
				ch = state.input.charCodeAt(state.position);
				for (; ch === 32;) {
					state.lineIndent++;
					ch = state.input.charCodeAt(++state.position);
				}
			}
			return lineBreaks;
		}
		function testDocumentSeparator(state, position = state.position) {
			let ch = state.input.charCodeAt(position);
			if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
				let following = state.input.charCodeAt(position + 3);
				return following === 0 || isWsOrEol(following);
			}
			return !1;
		}
		function skipByteOrderMark(state) {
			if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
				state.position++;
				state.lineStart = state.position;
			}
		}
		function testDocumentBoundary(state) {
			if (state.position !== state.lineStart) return !1;
			if (testDocumentSeparator(state)) return !0;
			if (state.input.charCodeAt(state.position) !== 65279) return !1;
			let snapshot = snapshotState(state);
			skipByteOrderMark(state);
			skipSeparationSpace(state, !0);
			let ch = state.input.charCodeAt(state.position);
			let result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
			restoreState(state, snapshot);
			return result;
		}
		function skipUntilLineEnd(state) {
			let ch = state.input.charCodeAt(state.position);
			for (; ch !== 0 && !isEol(ch);) ch = state.input.charCodeAt(++state.position);
		}
		function checkPrintable(state, start, end) {
			let match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
			if (match !== null) {
				state.position = start + match.index + match[0].length - 1;
				throwError(state, "the stream contains non-printable characters");
			}
		}
		function readTagProperty(state, props, inFlow) {
			if (state.input.charCodeAt(state.position) !== 33) return !1;
			props.tagStart !== NO_RANGE$1 && throwError(state, "duplication of a tag property");
			let start = state.position;
			let isVerbatim = !1;
			let isNamed = !1;
			let tagHandle = "!";
			let ch = state.input.charCodeAt(++state.position);
			if (ch === 60) {
				isVerbatim = !0;
				ch = state.input.charCodeAt(++state.position);
			} else if (ch === 33) {
				isNamed = !0;
				tagHandle = "!!";
				ch = state.input.charCodeAt(++state.position);
			}
			let suffixStart = state.position;
			let tagName;
			if (isVerbatim) {
				for (; ch !== 0 && ch !== 62;) ch = state.input.charCodeAt(++state.position);
				ch !== 62 && throwError(state, "unexpected end of the stream within a verbatim tag");
				tagName = state.input.slice(suffixStart, state.position);
				state.position++;
			} else {
				for (; ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch));) {
					if (ch === 33) {
						if (isNamed) throwError(state, "tag suffix cannot contain exclamation marks");
						else {
							tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
							PATTERN_TAG_HANDLE.test(tagHandle) || throwError(state, "named tag handle cannot contain such characters");
							isNamed = !0;
							suffixStart = state.position + 1;
						}
					}
					ch = state.input.charCodeAt(++state.position);
				}
				tagName = state.input.slice(suffixStart, state.position);
				PATTERN_FLOW_INDICATORS.test(tagName) && throwError(state, "tag suffix cannot contain flow indicator characters");
			}
			tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName)) && throwError(state, `tag name cannot contain such characters: ${tagName}`);
			!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle) && throwError(state, `undeclared tag handle "${tagHandle}"`);
			props.tagStart = start;
			props.tagEnd = state.position;
			return !0;
		}
		function readAnchorProperty(state, props) {
			if (state.input.charCodeAt(state.position) !== 38) return !1;
			props.anchorStart !== NO_RANGE$1 && throwError(state, "duplication of an anchor property");
			state.position++;
			let start = state.position;
			for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position));) state.position++;
			state.position === start && throwError(state, "name of an anchor node must contain at least one character");
			props.anchorStart = start;
			props.anchorEnd = state.position;
			return !0;
		}
		function readAlias(state, props) {
			if (state.input.charCodeAt(state.position) !== 42) return !1;
			(props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) && throwError(state, "alias node should not have any properties");
			state.position++;
			let start = state.position;
			for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position));) state.position++;
			state.position === start && throwError(state, "name of an alias node must contain at least one character");
			addAliasEvent(state, start, state.position);
			return !0;
		}
		function readFlowScalarBreak(state, nodeIndent) {
			skipSeparationSpace(state, !1);
			state.lineIndent < nodeIndent && throwError(state, "deficient indentation");
		}
		function readSingleQuotedScalar(state, nodeIndent, props) {
			if (state.input.charCodeAt(state.position) !== 39) return !1;
			state.position++;
			let start = state.position;
			let simple = !0;
			for (; state.input.charCodeAt(state.position) !== 0;) {
				let ch = state.input.charCodeAt(state.position);
				if (ch === 39) {
					if (state.input.charCodeAt(state.position + 1) === 39) {
						simple = !1;
						state.position += 2;
						continue;
					}
					let end = state.position;
					state.position++;
					addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
					return !0;
				}
				if (isEol(ch)) {
					simple = !1;
					readFlowScalarBreak(state, nodeIndent);
				} else state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a single quoted scalar") : ch !== 9 && ch < 32 ? throwError(state, "expected valid JSON character") : state.position++;
			}
			throwError(state, "unexpected end of the stream within a single quoted scalar");
		}
		function readDoubleQuotedScalar(state, nodeIndent, props) {
			if (state.input.charCodeAt(state.position) !== 34) return !1;
			state.position++;
			let start = state.position;
			let simple = !0;
			for (; state.input.charCodeAt(state.position) !== 0;) {
				let ch = state.input.charCodeAt(state.position);
				if (ch === 34) {
					let end = state.position;
					state.position++;
					addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
					return !0;
				}
				if (ch === 92) {
					simple = !1;
					let escaped = state.input.charCodeAt(++state.position);
					if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
					else if (isSimpleEscape(escaped)) state.position++;
					else {
						let hexLength = escapedHexLen(escaped);
						hexLength === 0 && throwError(state, "unknown escape sequence");
						for (; hexLength-- > 0;) {
							state.position++;
							fromHexCode(state.input.charCodeAt(state.position)) < 0 && throwError(state, "expected hexadecimal character");
						}
						state.position++;
					}
				} else if (isEol(ch)) {
					simple = !1;
					readFlowScalarBreak(state, nodeIndent);
				} else state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a double quoted scalar") : ch !== 9 && ch < 32 ? throwError(state, "expected valid JSON character") : state.position++;
			}
			throwError(state, "unexpected end of the stream within a double quoted scalar");
		}
		function readBlockScalar(state, parentIndent, props) {
			let ch = state.input.charCodeAt(state.position);
			let chomping = CHOMPING_MODE.CLIP;
			let indent = -1;
			let detectedIndent = !1;
			if (ch !== 124 && ch !== 62) return !1;
			let style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
			state.position++;
			for (; state.input.charCodeAt(state.position) !== 0;) {
				let current = state.input.charCodeAt(state.position);
				let digit = fromDecimalCode(current);
				if (current === 43 || current === 45) {
					chomping !== CHOMPING_MODE.CLIP && throwError(state, "repeat of a chomping mode identifier");
					chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
					state.position++;
				} else if (digit >= 0) {
					digit === 0 && throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
					detectedIndent && throwError(state, "repeat of an indentation width identifier");
					indent = parentIndent + digit - 1;
					detectedIndent = !0;
					state.position++;
				} else break;
			}
			let hadWhitespace = !1;
			for (; isWhiteSpace(state.input.charCodeAt(state.position));) {
				hadWhitespace = !0;
				state.position++;
			}
			hadWhitespace && state.input.charCodeAt(state.position) === 35 && skipUntilLineEnd(state);
			isEol(state.input.charCodeAt(state.position)) ? consumeLineBreak(state) : state.input.charCodeAt(state.position) !== 0 && throwError(state, "a line break is expected");
			let contentIndent = detectedIndent ? indent : -1;
			let maxLeadingIndent = 0;
			let valueStart = state.position;
			let valueEnd = state.position;
			for (; state.input.charCodeAt(state.position) !== 0;) {
				let linePosition = state.position;
				let column = 0;
				for (; state.input.charCodeAt(linePosition + column) === 32;) column++;
				let first = state.input.charCodeAt(linePosition + column);
				if (first === 0) {
					contentIndent >= 0 ? column > contentIndent && (valueEnd = linePosition + column) : column > 0 && (valueEnd = linePosition + column);
					break;
				}
				if (testDocumentBoundary(state)) break;
				!detectedIndent && contentIndent === -1 && isEol(first) && (maxLeadingIndent = Math.max(maxLeadingIndent, column));
				if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
					if (first === 9 && column < parentIndent) {
						state.position = linePosition + column;
						throwError(state, "tab characters must not be used in indentation");
					}
					if (column >= parentIndent && column < maxLeadingIndent) {
						state.position = linePosition + column;
						throwError(state, "bad indentation of a mapping entry");
					}
				}
				if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
					state.lineIndent = column;
					state.position = linePosition + column;
					break;
				}
				!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1 && (contentIndent = column);
				let requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
				if (first !== 0 && !isEol(first) && column < requiredIndent) {
					state.lineIndent = column;
					state.position = linePosition + column;
					break;
				}
				skipUntilLineEnd(state);
				valueEnd = state.position;
				if (isEol(state.input.charCodeAt(state.position))) {
					consumeLineBreak(state);
					valueEnd = state.position;
				}
			}
			checkPrintable(state, valueStart, valueEnd);
			addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
			return !0;
		}
		function canStartPlainScalar(state, nodeContext) {
			let ch = state.input.charCodeAt(state.position);
			let inFlow = nodeContext === CONTEXT_FLOW_IN;
			if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return !1;
			if (ch === 63 || ch === 45) {
				let following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return !1;
			}
			return !0;
		}
		function readPlainScalar(state, nodeIndent, nodeContext, props) {
			if (!canStartPlainScalar(state, nodeContext)) return !1;
			let start = state.position;
			let end = state.position;
			let ch = state.input.charCodeAt(state.position);
			let inFlow = nodeContext === CONTEXT_FLOW_IN;
			let multiline = !1;
			for (; ch !== 0 && !testDocumentBoundary(state);) {
				if (ch === 58) {
					let following = state.input.charCodeAt(state.position + 1);
					if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
				} else if (ch === 35) {
					if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
				} else if (inFlow && isFlowIndicator(ch)) break;
				else if (isEol(ch)) {
					let savedPosition = state.position;
					let savedLine = state.line;
					let savedLineStart = state.lineStart;
					let savedLineIndent = state.lineIndent;
					skipSeparationSpace(state, !1);
					if (state.lineIndent >= nodeIndent) {
						multiline = !0;
						ch = state.input.charCodeAt(state.position);
						continue;
					}
					state.position = savedPosition;
					state.line = savedLine;
					state.lineStart = savedLineStart;
					state.lineIndent = savedLineIndent;
					break;
				}
				isWhiteSpace(ch) || (end = state.position + 1);
				ch = state.input.charCodeAt(++state.position);
			}
			if (end === start) return !1;
			checkPrintable(state, start, end);
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
			return !0;
		}
		function skipFlowSeparationSpace(state, nodeIndent) {
			let startLine = state.line;
			skipSeparationSpace(state, !0);
			(state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) && throwError(state, "deficient indentation");
		}
		function readFlowCollection(state, nodeIndent, props) {
			let ch = state.input.charCodeAt(state.position);
			let isMapping = ch === 123;
			let start = state.position;
			let readNext = !0;
			if (ch !== 91 && ch !== 123) return !1;
			let terminator = isMapping ? 125 : 93;
			isMapping ? addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW) : addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
			state.position++;
			for (; state.input.charCodeAt(state.position) !== 0;) {
				skipFlowSeparationSpace(state, nodeIndent);
				let ch = state.input.charCodeAt(state.position);
				if (ch === terminator) {
					state.position++;
					addPopEvent(state);
					return !0;
				} else readNext ? ch === 44 && throwError(state, "expected the node content, but found ','") : throwError(state, "missed comma between flow collection entries");
				let isPair = !1;
				let isExplicitPair = !1;
				if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
					isPair = isExplicitPair = !0;
					state.position += 1;
					skipFlowSeparationSpace(state, nodeIndent);
				}
				let entryLine = state.line;
				let entryStart = snapshotState(state);
				let keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0);
				skipFlowSeparationSpace(state, nodeIndent);
				ch = state.input.charCodeAt(state.position);
				if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
					isPair = !0;
					state.position++;
					skipFlowSeparationSpace(state, nodeIndent);
					if (isMapping) keyWasRead || addEmptyScalarEvent(state);
					else {
						insertFlowPairMappingEvent(state, entryStart);
						keyWasRead || addEmptyScalarEvent(state);
					}
					parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0) || addEmptyScalarEvent(state);
					skipFlowSeparationSpace(state, nodeIndent);
					isMapping || addPopEvent(state);
				} else if (isMapping && isPair) {
					keyWasRead || addEmptyScalarEvent(state);
					addEmptyScalarEvent(state);
				} else if (isMapping) addEmptyScalarEvent(state);
				else if (isPair) {
					insertFlowPairMappingEvent(state, entryStart);
					keyWasRead || addEmptyScalarEvent(state);
					addEmptyScalarEvent(state);
					addPopEvent(state);
				}
				ch = state.input.charCodeAt(state.position);
				if (ch === 44) {
					readNext = !0;
					state.position++;
				} else readNext = !1;
			}
			throwError(state, "unexpected end of the stream within a flow collection");
		}
		function readBlockSequence(state, nodeIndent, props) {
			if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return !1;
			addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
			for (; state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1));) {
				if (state.firstTabInLine !== -1) {
					state.position = state.firstTabInLine;
					throwError(state, "tab characters must not be used in indentation");
				}
				let entryLine = state.line;
				state.position++;
				let hadBreak = skipSeparationSpace(state, !0) > 0;
				state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)) && throwError(state, "bad indentation of a sequence entry");
				hadBreak && state.lineIndent <= nodeIndent ? addEmptyScalarEvent(state) : parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, !1, !0);
				skipSeparationSpace(state, !0);
				if (state.lineIndent < nodeIndent || state.position >= state.length) break;
				state.lineIndent > nodeIndent && throwError(state, "bad indentation of a sequence entry");
				state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)) && throwError(state, "bad indentation of a sequence entry");
			}
			addPopEvent(state);
			return !0;
		}
		function readBlockMapping(state, nodeIndent, flowIndent, props) {
			let atExplicitKey = !1;
			let detected = !1;
			let mappingOpened = !1;
			let pendingExplicitKey = !1;
			if (state.firstTabInLine !== -1) return !1;
			let ch = state.input.charCodeAt(state.position);
			for (; ch !== 0;) {
				if (!atExplicitKey && state.firstTabInLine !== -1) {
					state.position = state.firstTabInLine;
					throwError(state, "tab characters must not be used in indentation");
				}
				let following = state.input.charCodeAt(state.position + 1);
				let entryLine = state.line;
				if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
					if (!mappingOpened) {
						addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
						mappingOpened = !0;
					}
					if (ch === 63) {
						atExplicitKey && addEmptyScalarEvent(state);
						detected = !0;
						atExplicitKey = !0;
					} else if (atExplicitKey) atExplicitKey = !1;
					else {
						addEmptyScalarEvent(state);
						detected = !0;
						atExplicitKey = !1;
					}
					state.position += 1;
					pendingExplicitKey = !0;
				} else {
					if (atExplicitKey) {
						addEmptyScalarEvent(state);
						atExplicitKey = !1;
					}
					let beforeKey = snapshotState(state);
					if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, !1, !0)) break;
					if (state.line === entryLine) {
						ch = state.input.charCodeAt(state.position);
						for (; isWhiteSpace(ch);) ch = state.input.charCodeAt(++state.position);
						if (ch === 58) {
							ch = state.input.charCodeAt(++state.position);
							isWsOrEolOrEnd(ch) || throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
							if (!mappingOpened) {
								state.events.splice(beforeKey.eventsLength, 0, {
									type: EVENT_ID.MAPPING,
									start: beforeKey.position,
									anchorStart: props.anchorStart,
									anchorEnd: props.anchorEnd,
									tagStart: props.tagStart,
									tagEnd: props.tagEnd,
									style: COLLECTION_STYLE.BLOCK
								});
								mappingOpened = !0;
							}
							detected = !0;
							atExplicitKey = !1;
							pendingExplicitKey = !1;
						} else if (detected) throwError(state, "expected ':' after a mapping key");
						else {
							if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
								restoreState(state, beforeKey);
								return !1;
							}
							return !0;
						}
					} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
					else {
						if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
							restoreState(state, beforeKey);
							return !1;
						}
						return !0;
					}
				}
				parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, !0, pendingExplicitKey) && (pendingExplicitKey = !1);
				if (!atExplicitKey && pendingExplicitKey) {
					addEmptyScalarEvent(state);
					pendingExplicitKey = !1;
				}
				skipSeparationSpace(state, !0);
				ch = state.input.charCodeAt(state.position);
				if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
				else if (state.lineIndent < nodeIndent) break;
			}
			if (!detected) return !1;
			atExplicitKey && addEmptyScalarEvent(state);
			mappingOpened && addPopEvent(state);
			return !0;
		}
		function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = !0) {
			state.depth >= state.maxDepth && throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
			state.depth++;
			let indentStatus = 1;
			let atNewLine = !1;
			let hasContent = !1;
			let propertyStart = null;
			let props = emptyProperties();
			let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
			let allowBlockCollections = allowBlockScalars;
			let allowBlockStyles = allowBlockScalars;
			if (allowToSeek && skipSeparationSpace(state, !0)) {
				atNewLine = !0;
				indentStatus = state.lineIndent > parentIndent ? 1 : state.lineIndent === parentIndent ? 0 : -1;
			}
			if (indentStatus === 1) for (;;) {
				let ch = state.input.charCodeAt(state.position);
				let propertyState = snapshotState(state);
				if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
				if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
					let fallbackState = snapshotState(state);
					let flowIndent = parentIndent + 1;
					if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
						state.depth--;
						return !0;
					}
					restoreState(state, fallbackState);
				}
				if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
				if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
				propertyStart === null && (propertyStart = propertyState);
				if (skipSeparationSpace(state, !0)) {
					atNewLine = !0;
					allowBlockCollections = allowBlockStyles;
					indentStatus = state.lineIndent > parentIndent ? 1 : state.lineIndent === parentIndent ? 0 : -1;
				} else allowBlockCollections = !1;
			}
			allowBlockCollections &&= atNewLine || allowCompact;
			if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
				let flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
				let blockIndent = state.position - state.lineStart;
				if (indentStatus === 1) {
					if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = !0;
					else {
						let ch = state.input.charCodeAt(state.position);
						if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
							let fallbackState = snapshotState(state);
							let propertyIndent = propertyStart.position - propertyStart.lineStart;
							restoreState(state, propertyStart);
							readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING ? hasContent = !0 : restoreState(state, fallbackState);
						}
						!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props)) && (hasContent = !0);
					}
				} else indentStatus === 0 && (hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props));
			}
			allowBlockScalars &&= !hasContent;
			if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
				addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
				hasContent = !0;
			}
			state.depth--;
			return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
		}
		function readDirective(state) {
			if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return !1;
			state.position++;
			let nameStart = state.position;
			for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position));) state.position++;
			let name = state.input.slice(nameStart, state.position);
			let args = [];
			name.length === 0 && throwError(state, "directive name must not be less than one character in length");
			for (; state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position));) {
				for (; isWhiteSpace(state.input.charCodeAt(state.position));) state.position++;
				if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
				let start = state.position;
				for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position));) state.position++;
				args.push(state.input.slice(start, state.position));
			}
			isEol(state.input.charCodeAt(state.position)) && consumeLineBreak(state);
			if (name === "YAML") {
				state.directives.some((directive) => directive.kind === "yaml") && throwError(state, "duplication of %YAML directive");
				args.length !== 1 && throwError(state, "YAML directive accepts exactly one argument");
				let match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
				match === null && throwError(state, "ill-formed argument of the YAML directive");
				parseInt(match[1], 10) !== 1 && throwError(state, "unacceptable YAML version of the document");
				state.directives.push({
					kind: "yaml",
					version: args[0]
				});
			} else if (name === "TAG") {
				args.length !== 2 && throwError(state, "TAG directive accepts exactly two arguments");
				let [handle, prefix] = args;
				PATTERN_TAG_HANDLE.test(handle) || throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
				HAS_OWN.call(state.tagHandlers, handle) && throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
				PATTERN_TAG_PREFIX.test(prefix) || throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
				state.tagHandlers[handle] = prefix;
				state.directives.push({
					kind: "tag",
					handle,
					prefix
				});
			}
			return !0;
		}
		function readDocument(state) {
			state.directives = [];
			state.tagHandlers = Object.create(null);
			let hasDirectives = !1;
			skipSeparationSpace(state, !0);
			for (; readDirective(state);) {
				hasDirectives = !0;
				skipSeparationSpace(state, !0);
			}
			let explicitStart = !1;
			let explicitEnd = !1;
			let allowCompact = !0;
			if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
				explicitStart = !0;
				let markerLine = state.line;
				state.position += 3;
				skipSeparationSpace(state, !0);
				allowCompact = state.line > markerLine;
			} else hasDirectives && throwError(state, "directives end mark is expected");
			let documentEventIndex = state.events.length;
			if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
				state.position += 3;
				skipSeparationSpace(state, !0);
				return;
			}
			addDocumentEvent(state, explicitStart, !1);
			parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, !1, allowCompact, allowCompact) || addEmptyScalarEvent(state);
			skipSeparationSpace(state, !0);
			if (state.position === state.lineStart && testDocumentSeparator(state)) {
				explicitEnd = state.input.charCodeAt(state.position) === 46;
				if (explicitEnd) {
					let markerLine = state.line;
					state.position += 3;
					skipSeparationSpace(state, !0);
					state.line === markerLine && state.position < state.length && throwError(state, "end of the stream or a document separator is expected");
				}
			}
			let documentEvent = state.events[documentEventIndex];
			documentEvent?.type === EVENT_ID.DOCUMENT && (documentEvent.explicitEnd = explicitEnd);
			addPopEvent(state);
			!explicitEnd && state.position < state.length && !testDocumentBoundary(state) && throwError(state, "end of the stream or a document separator is expected");
		}
		function parseEvents(input, options) {
			let length = input.length;
			let state = {
				...DEFAULT_PARSER_OPTIONS,
				...options,
				input: `${input}\0`,
				length,
				position: 0,
				line: 0,
				lineStart: 0,
				lineIndent: 0,
				firstTabInLine: -1,
				depth: 0,
				directives: [],
				tagHandlers: Object.create(null),
				events: []
			};
			let nullpos = input.indexOf("\0");
			nullpos !== -1 && YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
			for (; state.position < state.length;) {
				skipByteOrderMark(state);
				skipSeparationSpace(state, !0);
				if (state.position >= state.length) break;
				let documentStart = state.position;
				readDocument(state);
				state.position === documentStart && throwError(state, "can not read a document");
			}
			return state.events;
		}
		({
			...DEFAULT_PARSER_OPTIONS,
			...DEFAULT_CONSTRUCTOR_OPTIONS
		});
		function hasBit(mask, bit) {
			return !!(mask & 1 << bit);
		}
		var DEFAULT_SCALAR_STYLE_RULES = {
			applyQuoteFlowKeysOption,
			doubleQuoteForInvisibles,
			doubleQuoteWhitespaceOnly,
			applyForceQuotesOption,
			tryLongOrMultilineAsBlock,
			quoteInvalidPlain,
			fallbackToDoubleQuoted
		};
		function _preferredQuotedStyle(layout) {
			if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
			return SCALAR_STYLE.DOUBLE_QUOTED;
		}
		function applyQuoteFlowKeysOption(layout) {
			if (!layout.presenterOptions.quoteFlowKeys) return;
			if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
			layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		}
		function doubleQuoteForInvisibles(layout) {
			layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value) && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
		}
		function doubleQuoteWhitespaceOnly(layout) {
			layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value) && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
		}
		function applyForceQuotesOption(layout) {
			if (!layout.presenterOptions.forceQuotes) return;
			if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
			if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
			layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
		}
		function tryLongOrMultilineAsBlock(layout) {
			if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
			let value = layout.node.value;
			let multiline = value.indexOf("\n") !== -1;
			if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
				multiline && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
				return;
			}
			let w = layout.presenterOptions.lineWidth;
			if (w === -1) {
				multiline && (layout.style = SCALAR_STYLE.LITERAL_BLOCK);
				return;
			}
			let availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
			let position = 0;
			let shouldFold = !1;
			for (; position <= value.length;) {
				let lineEnd = value.length;
				let nextLineBreak = value.indexOf("\n", position);
				nextLineBreak !== -1 && (lineEnd = nextLineBreak);
				let line = value.slice(position, lineEnd);
				line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line) && (shouldFold = !0);
				if (nextLineBreak === -1) break;
				position = nextLineBreak + 1;
			}
			shouldFold ? layout.style = SCALAR_STYLE.FOLDED_BLOCK : multiline && (layout.style = SCALAR_STYLE.LITERAL_BLOCK);
		}
		function quoteInvalidPlain(layout) {
			layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN) && (layout.style = _preferredQuotedStyle(layout));
		}
		function fallbackToDoubleQuoted(layout) {
			hasBit(layout.allowedStylesMask, layout.style) || (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
		}
		var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
		var SRC_B_CHAR = "[\\n\\r]";
		var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
		var SRC_S_WHITE = "[ \\t]";
		var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
		var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
		var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
		var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
		var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
		var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
		var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
		var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
		var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
		var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
		var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
		var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
		var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
		var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
		var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
		var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
		var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
		var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
		var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
		var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
		var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
		RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
		RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
		RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
		RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
		RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
		RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
		RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
		Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name));
		EVENT_ID.DOCUMENT;
		EVENT_ID.SEQUENCE;
		EVENT_ID.MAPPING;
		EVENT_ID.SCALAR;
		EVENT_ID.ALIAS;
		EVENT_ID.POP;
		SCALAR_STYLE.PLAIN;
		SCALAR_STYLE.SINGLE_QUOTED;
		SCALAR_STYLE.DOUBLE_QUOTED;
		SCALAR_STYLE.LITERAL_BLOCK;
		SCALAR_STYLE.FOLDED_BLOCK;
		COLLECTION_STYLE.BLOCK;
		COLLECTION_STYLE.FLOW;
		CHOMPING_MODE.CLIP;
		CHOMPING_MODE.STRIP;
		CHOMPING_MODE.KEEP;
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = !0;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	Object.defineProperty(exports, "__esModule", { value: !0 });
};
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, { k: () => trackVersion });
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
var text_error = __nccwpck_require__(746);
function describeNode(node) {
	if (node.kind === "list" || node.kind === "map") return node.kind === "list" ? "a list" : "a mapping";
	if (node.kind === "nothing") return "empty";
	if (node.kind === "text") return `the text ${(0, text_error.hD)(node.text)}`;
	return node.kind === "number" ? `the number ${(0, text_error.hD)(node.text).slice(1, -1)}` : node.text;
}
function locateIn(file, text) {
	let starts;
	return (offset) => {
		starts ??= lineStarts(text);
		let [low, high] = [0, starts.length];
		for (; high - low > 1;) {
			let middle = low + high >> 1;
			(starts[middle] ?? 0) <= offset ? low = middle : high = middle;
		}
		return {
			file,
			line: low + 1,
			column: Math.max(1, offset - (starts[low] ?? 0) + 1)
		};
	};
}
function lineStarts(text) {
	let starts = [+!!text.startsWith("﻿")];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
var js_yaml = __nccwpck_require__(243);
const NOTHING = /^(?:null|Null|NULL|~|)$/;
const FLAG = /^(?:true|True|TRUE|false|False|FALSE)$/;
const NUMBER = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
function buildNode(parsed, locate, report) {
	let building = {
		...parsed,
		locate,
		report,
		frames: [],
		anchors: new Map(),
		aliases: 0,
		at: 0
	};
	let documents = 0;
	for (let event of parsed.events) if (event.type === js_yaml.hy.DOCUMENT) documents++;
	else if (documents > 1) {
		report({
			message: "A second YAML document starts here.",
			fix: "Keep one document: take the \"---\" out.",
			at: startOf(building, event)
		});
		break;
	} else take(building, event);
	return building.root;
}
function take(building, event) {
	event.type === js_yaml.hy.SCALAR ? add(building, readScalar(building, event), anchorOf(building, event)) : event.type === js_yaml.hy.ALIAS ? add(building, followAlias(building, event)) : event.type === js_yaml.hy.POP ? node_builder_close(building) : node_builder_open(building, event);
}
function node_builder_open(building, event) {
	let at = building.offsetOf(event.start);
	building.at = at;
	refuseTag(building, event);
	let node = event.type === js_yaml.hy.MAPPING ? {
		kind: "map",
		entries: [],
		at
	} : {
		kind: "list",
		items: [],
		at
	};
	building.frames.push({
		node,
		anchor: anchorOf(building, event),
		keys: new Map()
	});
}
function node_builder_close(building) {
	let frame = building.frames.pop();
	frame && add(building, frame.node, frame.anchor);
}
function add(building, node, anchor) {
	anchor !== void 0 && building.anchors.set(anchor, node);
	let frame = building.frames.at(-1);
	if (!frame) building.root = node;
	else if (frame.node.kind === "list") frame.node.items.push(node);
	else if (frame.key === void 0) frame.key = readKey(building, frame.keys, node);
	else {
		let { kind, text, at } = frame.key;
		kind !== "wrong" && frame.node.entries.push({
			key: text,
			keyAt: at,
			value: node
		});
		delete frame.key;
	}
}
function readKey({ locate, report }, keys, node) {
	let { kind, at } = node;
	let refuse = (message, fix) => {
		report({
			message,
			fix,
			at
		});
		return {
			kind: "wrong",
			text: "",
			at
		};
	};
	if (kind === "list" || kind === "map") return refuse(`A ${kind === "list" ? "list" : "mapping"} is no key.`, "Write a plain word.");
	if (kind === "wrong") return node;
	if (node.text === "<<") return refuse("The merge key \"<<\" is not supported.", "Write the keys out; single values can be shared by an anchor.");
	let first = keys.get(node.text);
	if (first === void 0) {
		keys.set(node.text, at);
		return node;
	}
	return refuse(`The key ${(0, text_error.hD)(node.text)} is given twice; the first one is on line ${locate(first).line}.`, "Keep one of the two.");
}
function readScalar(building, event) {
	let { style, valueStart } = event;
	let isQuoted = style === js_yaml.jK.SINGLE_QUOTED || style === js_yaml.jK.DOUBLE_QUOTED;
	valueStart >= 0 && (building.at = building.offsetOf(isQuoted ? valueStart - 1 : valueStart));
	let isTagged = refuseTag(building, event);
	let text = (0, js_yaml.KE)(building.body, event);
	return {
		kind: isTagged ? "wrong" : style === js_yaml.jK.PLAIN ? plainKind(text) : "text",
		text,
		at: building.at
	};
}
function plainKind(text) {
	if (NOTHING.test(text)) return "nothing";
	if (FLAG.test(text)) return "flag";
	return NUMBER.test(text) ? "number" : "text";
}
function followAlias(building, event) {
	let name = building.body.slice(event.anchorStart, event.anchorEnd);
	let at = building.offsetOf(event.anchorStart - 1);
	let target = building.anchors.get(name);
	building.at = at;
	building.aliases++;
	if (target && building.aliases <= 100) return target;
	let written = (0, text_error.hD)(`*${name}`);
	target ? building.report({
		message: "The file has more than 100 aliases.",
		fix: "Write the values out.",
		at
	}) : building.report({
		message: `YAML reads ${written} as an alias of an anchor that is not there.`,
		fix: `Put the text in quotes: ${written}.`,
		at
	});
	return {
		kind: "wrong",
		text: name,
		at
	};
}
function refuseTag(building, { tagStart, tagEnd }) {
	if (tagStart < 0) return !1;
	building.at = building.offsetOf(tagStart);
	let tag = (0, text_error.hD)(building.body.slice(tagStart, tagEnd));
	let fix = tag.startsWith("\"!!") ? "Take it out: the configuration holds plain values only." : `Put the text in quotes: ${tag}.`;
	building.report({
		message: `YAML reads ${tag} as a tag.`,
		fix,
		at: building.at
	});
	return !0;
}
function anchorOf({ body }, { anchorStart, anchorEnd }) {
	return anchorStart < 0 ? void 0 : body.slice(anchorStart, anchorEnd);
}
function startOf({ offsetOf, at }, event) {
	if (event.type === js_yaml.hy.SCALAR) return event.valueStart < 0 ? at : offsetOf(event.valueStart);
	return event.type === js_yaml.hy.MAPPING || event.type === js_yaml.hy.SEQUENCE ? offsetOf(event.start) : at;
}
var yaml_events = __nccwpck_require__(732);
const LONGEST_FILE = 262144;
function readDocument(text, locate, report) {
	if (text.length > LONGEST_FILE) {
		report({
			message: `The file has ${text.length} characters, more than ${LONGEST_FILE}.`,
			fix: "A configuration is shorter by far: is this the right file?",
			at: 0
		});
		return;
	}
	let parsed = parse(text, report);
	return parsed && buildNode(parsed, locate, report);
}
function parse(text, report) {
	try {
		return (0, yaml_events.a)(text, 30);
	} catch (error) {
		let [reason, at] = error instanceof yaml_events.n ? [error.message, error.at] : [error, 0];
		report({
			message: `This is not YAML: ${(0, text_error.Z9)(reason)}.`,
			fix: syntaxHint(text, at),
			at: Math.min(at, text.length)
		});
		return;
	}
}
function syntaxHint(text, at) {
	let lineStart = text.lastIndexOf("\n", at - 1) + 1;
	let [line = ""] = text.slice(lineStart, lineStart + 500).split(/\r?\n/, 1);
	if (/^ *\t/.test(line)) return "Indent with spaces, not with tabs.";
	let value = /^ *(?:- +)?(?:[\w-]+: +)?((?:\{[^{}]*\}[^\s,}\]]|[!*&@`%|>]).*)$/.exec(line)?.[1]?.trim();
	if (value) return `Put the text in quotes: ${(0, text_error.hD)(value)}.`;
	return "Fix it there. A text with \": \" or \" #\" in it, or with one of {}[]!*&@`% first, stands in quotes.";
}
function giveAdvice(draft, config, report) {
	adviseLadder(draft, report);
	adviseGlobs(draft, report);
	adviseVersionFiles(draft, config, report);
}
function adviseLadder(draft, report) {
	let channels = draft.channels?.value ?? [];
	for (let [at, upper] of channels.entries()) {
		let lower = channels[at - 1];
		if (!lower || lower.value < upper.value) continue;
		report({
			message: `The ladder has "${upper.value}" above "${lower.value}", but 1.0.0-${upper.value}.1 is lower than 1.0.0-${lower.value}.1 (SemVer §11).`,
			fix: "Choose names in alphabetical order, as alpha, beta, rc are.",
			at: upper.at
		});
	}
}
function adviseGlobs(draft, report) {
	for (let { value, at } of draft["ignore-commits"]?.value ?? []) /^\*+$/.test(value) && report({
		message: `"${value}" ignores every commit.`,
		fix: "Then nothing is ever released by a push.",
		at
	});
	for (let { value, at } of draft["ignore-tags"]?.value ?? []) /^\*+$/.test(value) && report({
		message: `"${value}" ignores every tag.`,
		fix: "Then every version is as if it were the first.",
		at
	});
	for (let { value, at } of draft.tracks?.value.flatMap((track) => track.value.paths?.value ?? []) ?? []) {
		if (!/[^/!{,*]\*\*|\*\*[^/},*]/.test(value)) continue;
		report({
			message: `In ${(0, text_error.hD)(value)}, "**" beside other characters is the same as "*" and goes into no folder.`,
			fix: "Let it stand alone between slashes, as in src/** or **/*.md.",
			at
		});
	}
	for (let { name, value } of draft.tracks?.value ?? []) {
		let first = value.paths?.value[0];
		if (!first?.value.startsWith("!")) continue;
		report({
			message: `The first entry of tracks.${name}.paths takes away, and nothing stands before it.`,
			fix: "Put it after what it takes away from.",
			at: first.at
		});
	}
}
function adviseVersionFiles(draft, { tracks }, report) {
	let owners = new Map();
	for (let { name, versionFiles } of tracks) {
		let at = draft.tracks?.value.find((track) => track.name === name)?.value["version-files"]?.at ?? 0;
		for (let file of versionFiles) {
			let owner = owners.get(identityOf(file));
			owners.set(identityOf(file), owner ?? name);
			if (owner === void 0) continue;
			report({
				message: owner === name ? `The track "${name}" lists "${file.path}" twice.` : `The tracks "${owner}" and "${name}" both keep their version in "${file.path}".`,
				fix: "Let each version stand in one place, and each place hold one version.",
				at
			});
		}
	}
}
function identityOf(file) {
	return JSON.stringify(file);
}
function compileSubjects(globs) {
	let matchers = globs.map((glob) => {
		let parts = glob.split("*").map((part) => [...part]);
		return (subject) => matchesParts([...subject], parts);
	});
	return (subject) => matchers.some((matches) => matches(subject));
}
function matchesParts(subject, parts) {
	let first = parts[0] ?? [];
	if (parts.length === 1) return subject.length === first.length && standsAt(subject, first, 0);
	let last = parts.at(-1) ?? [];
	if (subject.length < first.length + last.length || !standsAt(subject, first, 0)) return !1;
	let from = first.length;
	let end = subject.length - last.length;
	for (let part of parts.slice(1, -1)) {
		for (; from + part.length <= end && !standsAt(subject, part, from);) from++;
		if (from + part.length > end) return !1;
		from += part.length;
	}
	return standsAt(subject, last, end);
}
function standsAt(subject, part, at) {
	return part.every((character, index) => character === "?" || subject[at + index] === character);
}
const version_LIVE = "live";
const LARGEST = 2 ** 53 - 1;
const GRAMMAR = /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})(?:-(?!\d+\.)([0-9A-Za-z-]+)\.(0|[1-9]\d{0,15}))?$/;
function version_parseVersion(text) {
	let found = GRAMMAR.exec(text);
	if (!found) return;
	let [major, minor, patch, n] = [
		Number(found[1]),
		Number(found[2]),
		Number(found[3]),
		Number(found[5] ?? 0)
	];
	if (major > LARGEST || minor > LARGEST || patch > LARGEST || n > LARGEST) return;
	let channel = found[4];
	if (channel === void 0) return {
		major,
		minor,
		patch
	};
	return channel === version_LIVE ? void 0 : {
		major,
		minor,
		patch,
		prerelease: {
			channel,
			n
		}
	};
}
function version_formatVersion(version) {
	let { prerelease, written } = version;
	if (written !== void 0) return written;
	return prerelease ? `${version_formatCore(version)}-${prerelease.channel}.${prerelease.n}` : version_formatCore(version);
}
function version_formatCore({ major, minor, patch }) {
	return `${major}.${minor}.${patch}`;
}
const PLACEHOLDER = /\{(track|major|minor)\}/;
function matchLine(template, track, branch) {
	let pattern = template.split(PLACEHOLDER).map((part, at) => at % 2 == 0 ? literal(part) : part === "track" ? literal(track) : `(?<${part}>0|[1-9]\\d{0,14})`);
	let groups = RegExp(`^${pattern.join("")}$`).exec(branch)?.groups;
	return groups && {
		major: Number(groups.major),
		minor: Number(groups.minor)
	};
}
function literal(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function tag_template_versionText({ prefix, suffix }, tag) {
	if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
	return tag.slice(prefix.length, tag.length - suffix.length);
}
function matchTag(template, tag) {
	let text = tag_template_versionText(template, tag);
	let version = text === void 0 ? void 0 : version_parseVersion(text);
	return version && !tag_template_isIgnored(template, tag) ? {
		name: tag,
		version
	} : void 0;
}
function tag_template_isIgnored({ ignores }, tag) {
	return ignores?.(tag) === !0;
}
function readManifestTemplate(text) {
	if (!text.includes("{line}")) return { manifest: text };
	return {
		manifest: text.replace(/[-_.]\{line\}|\{line\}[-_/]?/, ""),
		lineManifest: text
	};
}
const DEFAULT_AUTO_BUMP = {
	commitTypes: new Map([["feat", "minor"], ["feature", "minor"]]),
	initial: {
		breaking: "minor",
		minor: "minor"
	},
	breakingFooters: []
};
const NAMED_FORMATS = [
	{
		ecosystem: "Rust",
		names: ["Cargo.toml"],
		format: "toml",
		key: "package.version",
		orKey: "workspace.package.version"
	},
	{
		ecosystem: "Tauri",
		names: ["tauri.conf.json"],
		format: "json",
		key: "version",
		orKey: "package.version"
	},
	{
		ecosystem: "Tauri",
		names: ["tauri.conf.json5"],
		format: "json5",
		key: "version",
		orKey: "package.version"
	},
	{
		ecosystem: "Tauri",
		names: ["Tauri.toml"],
		format: "toml",
		key: "version",
		orKey: "package.version"
	},
	{
		ecosystem: "JavaScript",
		names: ["package.json"],
		format: "json",
		key: "version"
	},
	{
		ecosystem: "Deno, JSR",
		names: [
			"deno.json",
			"deno.jsonc",
			"jsr.json",
			"jsr.jsonc"
		],
		format: "json",
		key: "version"
	},
	{
		ecosystem: "Python",
		names: ["pyproject.toml"],
		format: "toml",
		key: "project.version",
		orKey: "tool.poetry.version",
		rules: "pyproject"
	},
	{
		ecosystem: "Python",
		names: ["setup.py"],
		rules: "setup-py"
	},
	{
		ecosystem: "Python",
		names: ["setup.cfg"],
		rules: "setup-cfg"
	},
	{
		ecosystem: "Python",
		names: ["*.py"],
		rules: "python-module"
	},
	{
		ecosystem: "Maven",
		names: ["pom.xml"],
		rules: "maven"
	},
	{
		ecosystem: "Gradle, Android",
		names: ["build.gradle", "build.gradle.kts"],
		rules: "gradle"
	},
	{
		ecosystem: "Gradle, Android",
		names: ["gradle.properties"],
		rules: "gradle-properties"
	},
	{
		ecosystem: ".NET",
		names: [
			"*.csproj",
			"*.fsproj",
			"*.vbproj",
			"Directory.Build.props"
		],
		rules: "dotnet"
	},
	{
		ecosystem: "Dart, Flutter",
		names: ["pubspec.yaml", "pubspec.yml"],
		format: "yaml",
		key: "version",
		rules: "pubspec"
	},
	{
		ecosystem: "Helm",
		names: ["Chart.yaml"],
		format: "yaml",
		key: "version"
	},
	{
		ecosystem: "Elixir",
		names: ["mix.exs"],
		rules: "mix"
	},
	{
		ecosystem: "Ruby",
		names: ["*.gemspec"],
		rules: "gemspec"
	},
	{
		ecosystem: "Ruby",
		names: ["version.rb"],
		rules: "ruby-version"
	},
	{
		ecosystem: "PHP",
		names: ["composer.json"],
		format: "json",
		key: "version",
		rules: "composer"
	},
	{
		ecosystem: "Apple",
		names: ["Info.plist", "*-Info.plist"],
		rules: "info-plist"
	},
	{
		ecosystem: "Apple",
		names: ["project.pbxproj"],
		rules: "xcode-project"
	},
	{
		ecosystem: "CMake",
		names: ["CMakeLists.txt"],
		rules: "cmake"
	},
	{
		ecosystem: "Meson",
		names: ["meson.build"],
		rules: "meson"
	},
	{
		ecosystem: "Browser extension",
		names: ["manifest.json"],
		format: "json",
		key: "version",
		rules: "web-extension"
	},
	{
		ecosystem: "Snap",
		names: ["snapcraft.yaml"],
		format: "yaml",
		key: "version",
		rules: "snapcraft"
	}
];
function namedFormat(name) {
	return NAMED_FORMATS.find(({ names }) => names.some((known) => matches(known, name)));
}
function matches(known, name) {
	return known.startsWith("*") ? name.endsWith(known.slice(1)) && name.length >= known.length : known === name;
}
const FORMATS = new Map([
	["json", "json"],
	["jsonc", "json"],
	["json5", "json5"],
	["toml", "toml"],
	["yaml", "yaml"],
	["yml", "yaml"]
]);
function inferVersionFile(path, options = {}) {
	let { style, buildNumber, ...place } = options;
	if (style !== void 0 && LOCKED.has(path.slice(path.lastIndexOf("/") + 1))) throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has a version-style of its own, and locks and other packages repeat its version.`, "Set `version-style` for the whole track.");
	return {
		...inferPlace(path, place),
		...style !== void 0 && { style },
		...buildNumber !== void 0 && { buildNumber }
	};
}
const LOCKED = new Set([
	"Cargo.toml",
	"package.json",
	"pyproject.toml",
	"pom.xml"
]);
function inferPlace(path, { key, pattern, many, marker }) {
	let given = Object.entries({
		key,
		pattern,
		marker
	}).flatMap(([name, value]) => value === void 0 ? [] : name);
	if (given.length > 1) throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has a ${given.join(" and a ")}.`, "Keep the one that finds the version.");
	if (many && pattern === void 0) throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has a count and no pattern.`, "Add the `pattern`, or leave `count` out.");
	if (pattern !== void 0) return {
		kind: "pattern",
		path,
		pattern: checkPattern(pattern),
		...many && { many }
	};
	if (marker !== void 0) return {
		kind: "marker",
		path,
		marker
	};
	let name = path.slice(path.lastIndexOf("/") + 1);
	let known = namedFormat(name);
	let format = known?.format ?? FORMATS.get(extensionOf(name));
	if (key !== void 0) {
		if (format) return {
			kind: "keyed",
			path,
			format,
			key: checkKey(key)
		};
		let fix = `A key is read from ${[...FORMATS.keys()].join(", ")} files. Use \`pattern\` with one capture group here.`;
		throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has the key ${(0, text_error.hD)(key)}, and its format is not known.`, fix);
	}
	if (known?.rules && known.key === void 0) return {
		kind: "format",
		path,
		rules: known.rules
	};
	if (known?.format && known.key !== void 0) {
		let { format, key, orKey, rules } = known;
		return {
			kind: "keyed",
			path,
			format,
			key,
			...orKey !== void 0 && { orKey },
			...rules && { rules }
		};
	}
	return format ? {
		kind: "keyed",
		path,
		format,
		key: "version"
	} : {
		kind: "text",
		path
	};
}
function extensionOf(name) {
	return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
function compilePattern(pattern) {
	return new RegExp(pattern, "dgm");
}
function checkPattern(pattern) {
	let fix = "Put one pair of parentheses around the version: ^VERSION = \"(.+)\"$. Other groups are written (?:…).";
	let groups;
	try {
		groups = (RegExp(`(?:${compilePattern(pattern).source})|`).exec("")?.length ?? 1) - 1;
	} catch (error) {
		throw (0, text_error.V2)("version-pattern", `${(0, text_error.hD)(pattern)} is not a regular expression: ${(0, text_error.Z9)(error)}.`, fix);
	}
	if (groups === 1) return pattern;
	throw (0, text_error.V2)("version-pattern", `The pattern ${(0, text_error.hD)(pattern)} has ${groups} capture groups instead of one.`, fix);
}
function checkKey(key) {
	if (keySegments(key)) return key;
	throw (0, text_error.V2)("version-key", `${(0, text_error.hD)(key)} is not a key.`, "Names joined by dots, as in package.version or \"a.b\".version.");
}
const SEGMENT = /(?:"([^"]*)"|'([^']*)'|([^.'"\s][^.'"]*))(\.|$)/y;
function keySegments(key) {
	let segments = [];
	SEGMENT.lastIndex = 0;
	for (let more = !0; more;) {
		let found = SEGMENT.exec(key);
		if (!found) return;
		segments.push(found[1] ?? found[2] ?? found[3]);
		more = found[4] === ".";
	}
	return segments;
}
function isRequirement(file) {
	if (file.kind !== "keyed") return !1;
	let names = keySegments(file.key) ?? [];
	return names.some((name) => /dependencies$/i.test(name)) || isPnpmFile(file) && /^catalogs?$/.test(names[0] ?? "");
}
function isPnpmFile({ path }) {
	return /(?:^|\/)pnpm-workspace\.yaml$/.test(path);
}
function canBeRequired({ path }) {
	return /(?:^|\/)(?:Cargo\.toml|package\.json)$/.test(path);
}
function tellingFiles(files) {
	let own = files.filter((file) => !isRequirement(file));
	let whole = own.filter(({ style }) => style === void 0);
	return whole.length > 0 ? whole : own;
}
function buildNotes(common, own) {
	if (!common && !own) return;
	let draft = {
		...common,
		...own
	};
	let { from, sections, contributors, header, footer, entry, include, exclude, squash } = draft;
	return {
		...from && { from: from.value },
		...sections && { sections: sections.value.map(({ value }) => buildSection(value)) },
		...contributors && { contributors: contributors.value },
		...header && { header: header.value },
		...footer && { footer: footer.value },
		...entry && { entry: entry.value.map(({ value }) => value) },
		...include && { include: buildFilter(include.value) },
		...exclude && { exclude: buildFilter(exclude.value) },
		...draft["co-authors"] && { coAuthors: draft["co-authors"].value },
		...squash && { squash: squash.value }
	};
}
function buildSection({ title, types, scopes, hidden }) {
	return {
		title: title?.value ?? "",
		...types && { types: textsOf(types) },
		...scopes && { scopes: textsOf(scopes) },
		...hidden && { hidden: hidden.value }
	};
}
function buildFilter({ types, labels }) {
	return {
		types: types ? textsOf(types) : [],
		labels: labels ? textsOf(labels) : []
	};
}
function textsOf(list) {
	return list.value.map(({ value }) => value);
}
const SIGNINGS = [
	"none",
	"github",
	"key"
];
const RESERVED_TRAILERS = [...Object.values({
	track: "Release-Track",
	channel: "Release-Channel",
	promotedFrom: "Promoted-From",
	sync: "Release-Sync",
	run: "Release-Run",
	floats: "Release-Floats"
}), "skip-checks"];
new Set(RESERVED_TRAILERS.map((key) => key.toLowerCase()));
const RESERVED_NAMES = [
	"tracks",
	"any",
	"only-own",
	"channel",
	"matrix",
	"report",
	"tags",
	"versions",
	"plan",
	"pushed",
	"sha",
	"tag",
	"version",
	"all",
	"both",
	"__proto__",
	"constructor",
	"prototype"
];
const anyCase = (word) => word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const GIT_ALLOWED = "git allows no spaces, none of ~ ^ : ? * [ \\, no \"..\", \"//\" or \"@{\", and no part that starts with \".\" or ends in \".lock\".";
const GIT_REF = [
	{
		wrong: /[\p{Cc}\p{Cs} ~^:?*[\\]/u,
		why: "has a character that git allows in no name",
		fix: GIT_ALLOWED
	},
	{
		wrong: /\.\./u,
		why: "has \"..\" in it",
		fix: GIT_ALLOWED
	},
	{
		wrong: /^\/|\/\/|\/$/u,
		why: "starts or ends with \"/\", or has \"//\" in it",
		fix: GIT_ALLOWED
	},
	{
		wrong: /(?:^|\/)\./u,
		why: "has a part that starts with \".\"",
		fix: GIT_ALLOWED
	},
	{
		wrong: /\.lock(?:\/|$)/u,
		why: "has a part that ends in \".lock\"",
		fix: GIT_ALLOWED
	},
	{
		wrong: /\.$/u,
		why: "ends with \".\"",
		fix: GIT_ALLOWED
	},
	{
		wrong: /^-/u,
		why: "starts with \"-\"",
		fix: "git would take it for an option: start it with a letter."
	},
	{
		wrong: /^refs\//u,
		why: "is a full ref",
		correct: (text) => text.replace(/^refs\/(?:heads\/|tags\/)?/u, "")
	}
];
const pathTests = (lead) => [
	{
		wrong: /[\p{Cc}\p{Cs}]/u,
		why: "has a control character in it"
	},
	{
		wrong: /\\/u,
		why: "has a backslash in it",
		correct: (text) => text.replaceAll("\\", "/")
	},
	{
		wrong: RegExp(`^${lead}(?:/|[A-Za-z]:)`, "u"),
		why: "is absolute",
		fix: "Write it from the root of the repository: src/app."
	},
	{
		wrong: RegExp(`^${lead}(?:.*/)?\\.\\.(?:/|$)`, "u"),
		why: "leaves the repository or steps back with \"..\"",
		fix: "Write it from the root of the repository: src/app."
	},
	{
		wrong: RegExp(`^${lead}\\./.`, "u"),
		why: "starts with \"./\"",
		correct: (text) => text.replace(/^(!?)(?:\.\/+)+/u, "$1")
	},
	{
		wrong: RegExp(`^${lead}(?:.+/\\.(?:/|$)|.*//)`, "u"),
		why: "has a step that goes nowhere (\"//\" or \"/./\")"
	},
	{
		wrong: /^\s|\s$/u,
		why: "starts or ends with a space"
	}
];
const FILE_TESTS = [
	...pathTests(""),
	{
		wrong: /^\.\/?$|[^/]\/$/u,
		why: "is a folder",
		fix: "Name one file."
	},
	{
		wrong: /^!|[*?]/u,
		why: "is a glob",
		fix: "Name one file."
	},
	{
		wrong: /(?:^|\/)\.[gG][iI][tT](?:\/|$)/u,
		why: "is inside .git",
		fix: "Name a file that git tracks."
	}
];
const FILE_ALLOWED = "Allowed is the path of one file, from the root of the repository, with \"/\".";
const TRACK_NAME = {
	noun: "track name",
	allowed: "Allowed are letters, digits, \"-\" and \"_\", with a letter or \"_\" first.",
	longest: 100,
	tests: [{
		wrong: /^[^A-Za-z_]|[^A-Za-z0-9_-]/u,
		why: "cannot name an output of an action"
	}, {
		wrong: RegExp(`^(?:${RESERVED_NAMES.map(anyCase).join("|")})$`, "u"),
		why: "is reserved",
		fix: `Choose another; reserved are ${RESERVED_NAMES.join(", ")}.`
	}]
};
const GROUP_NAME = {
	noun: "group name",
	allowed: "Allowed are letters, digits, \"-\" and \"_\", with a letter or \"_\" first.",
	longest: 100,
	tests: [{
		wrong: /^[^A-Za-z_]|[^A-Za-z0-9_-]/u,
		why: "has a character that names do not have"
	}]
};
const BRANCH = {
	noun: "branch name",
	allowed: GIT_ALLOWED,
	longest: 200,
	tests: [
		...GIT_REF,
		{
			wrong: /@\{|^@$/u,
			why: "has \"@{\" in it or is \"@\""
		},
		{
			wrong: /^HEAD$/u,
			why: "is no branch"
		}
	]
};
const LINE_BRANCH = {
	...BRANCH,
	noun: "template of lines",
	allowed: "It has {major} and {minor} once, and {track} at most once: {track}-{major}.{minor}.x.",
	tests: [
		...BRANCH.tests,
		{
			wrong: /^(?!.*\{major\}.*\{minor\})/u,
			why: "does not have {major} and, behind it, {minor} in it"
		},
		{
			wrong: /\{(major|minor|track)\}.*\{\1\}/u,
			why: "has a placeholder in it more than once"
		},
		{
			wrong: /\{(?!(?:major|minor|track)\})|(?<!\{(?:major|minor|track))\}/u,
			why: "has braces around something else than {track}, {major} and {minor}"
		},
		{
			wrong: /[\d}]\{(?:major|minor)\}|\{(?:major|minor)\}[\d{]/u,
			why: "has a number right beside something that may be one",
			fix: "Put a sign between them, such as \"-\" or \".\": {track}-{major}.{minor}.x."
		}
	]
};
const TAG_TEMPLATE = {
	noun: "tag template",
	allowed: "A tag template has {version} once: v{version}, tray-v{version}, sdk/go/v{version}.",
	longest: 200,
	tests: [
		...GIT_REF,
		{
			wrong: /^(?!.*[{}])/u,
			why: "has no {version} in it"
		},
		{
			wrong: /\{version\}.*\{version\}/u,
			why: "has {version} in it more than once"
		},
		{
			wrong: /\{(?!version\})|(?<!\{version)\}/u,
			why: "has braces around something else than {version}"
		},
		{
			wrong: /^withdrawn\//u,
			why: "begins as the markers of withdrawn tags do"
		}
	]
};
const CHANNEL = {
	noun: "channel",
	allowed: "Allowed is one SemVer identifier (§9): letters, digits and \"-\", and not digits alone.",
	longest: 50,
	tests: [
		{
			wrong: /[^0-9A-Za-z-]/u,
			why: "is no SemVer identifier"
		},
		{
			wrong: /^[0-9]+$/u,
			why: "is a number"
		},
		{
			wrong: /^[lL][iI][vV][eE]$/u,
			why: "always stands at the top of the ladder",
			fix: "Take it out: `channels` are the pre-releases below it."
		}
	]
};
const GLOB = {
	noun: "path",
	allowed: "Allowed are globs from the root of the repository, with \"/\"; \"!\" in front takes away.",
	longest: 1e3,
	tests: [
		...pathTests("!?"),
		{
			wrong: /^!?\.\/?$/u,
			why: "is the root of the repository",
			fix: "Write \"**\" for every file."
		},
		{
			wrong: /^!$/u,
			why: "takes nothing away",
			fix: "Write the glob right after \"!\"."
		}
	]
};
const FILE = {
	noun: "path",
	allowed: FILE_ALLOWED,
	longest: 1e3,
	tests: FILE_TESTS
};
const MANIFEST = {
	noun: "manifest path",
	allowed: `${FILE_ALLOWED} It has {channel} once: release-manifests/tray-{channel}.json.`,
	longest: 1e3,
	tests: [
		...FILE_TESTS,
		{
			wrong: /^(?!.*[{}])|^(?!.*\{channel\}).*\{line\}/u,
			why: "has no {channel} in it"
		},
		{
			wrong: /\{channel\}.*\{channel\}/u,
			why: "has {channel} in it more than once"
		},
		{
			wrong: /\{line\}.*\{line\}/u,
			why: "has {line} in it more than once"
		},
		{
			wrong: /\{(?!(?:channel|line)\})|(?<!\{(?:channel|line))\}/u,
			why: "has braces around something else than {channel} and {line}"
		}
	]
};
const WORKFLOW = {
	noun: "workflow",
	allowed: "Allowed is the name of a file in .github/workflows that ends in .yml or .yaml: release.yml.",
	longest: 200,
	tests: [
		{
			wrong: /^(?:\.\/)?\.github\/workflows\/[^/]+$/u,
			why: "has its folder in it",
			correct: (text) => text.replace(/^.*\//u, "")
		},
		{
			wrong: /^(?!(?:\.\/)?\.github\/workflows\/[^/]+$).*[/\\]/u,
			why: "is no plain file name"
		},
		{
			wrong: /^(?!.*[^/\\]\.ya?ml$)/u,
			why: "does not end in .yml or .yaml"
		},
		{
			wrong: /\p{Cc}|^\s|^-/u,
			why: "is no file name of a workflow"
		}
	]
};
const text_rules_LINE = {
	noun: "text",
	allowed: "Allowed is one line of text.",
	longest: 500,
	tests: [{
		wrong: /\p{Cc}/u,
		why: "has a line break or control character in it"
	}]
};
const MARKDOWN = {
	noun: "text",
	allowed: "Allowed is Markdown of up to 5,000 characters.",
	longest: 5e3,
	tests: [{
		wrong: /(?![\t\n\r])\p{Cc}/u,
		why: "has a control character in it"
	}]
};
const SUBJECT_GLOB = {
	...text_rules_LINE,
	noun: "subject glob"
};
const TAG_GLOB = {
	...text_rules_LINE,
	noun: "tag glob"
};
const text_rules_KEY = {
	...text_rules_LINE,
	noun: "key",
	allowed: "Allowed are names joined by dots: workspace.package.version."
};
const COMMIT_TYPE = {
	noun: "commit type",
	allowed: "Allowed is a type of Conventional Commits in lower case: feat, fix, perf.",
	longest: 50,
	tests: [{
		wrong: /^[^a-z]|[^a-z0-9_-]/u,
		why: "is no type of a commit"
	}]
};
const FOOTER = {
	noun: "footer",
	allowed: "Allowed are letters, digits, spaces and \"-\", with a letter first: API-BREAK.",
	longest: 50,
	tests: [{
		wrong: /^[^A-Za-z]|[^A-Za-z0-9 -]|[ ]$/u,
		why: "is no token of a footer"
	}]
};
const TRAILER_KEY = {
	noun: "trailer",
	allowed: "Allowed are letters, digits and \"-\": Roadmap-Item.",
	longest: 50,
	tests: [{
		wrong: /^-|[^A-Za-z0-9-]/u,
		why: "is no key of a trailer"
	}, {
		wrong: RegExp(`^(?:${RESERVED_TRAILERS.map((key) => anyCase(key.toLowerCase())).join("|")})$`, "u"),
		why: "is one that the actions write",
		fix: `Choose another than ${RESERVED_TRAILERS.join(", ")}.`
	}]
};
const LABEL_PATTERN = {
	...text_rules_LINE,
	noun: "label pattern",
	allowed: "Allowed is a label with * once, for what becomes the value: roadmap/*.",
	longest: 100,
	tests: [
		...text_rules_LINE.tests,
		{
			wrong: /^[^*]*$/u,
			why: "has no * in it"
		},
		{
			wrong: /\*.*\*/u,
			why: "has * in it more than once"
		}
	]
};
const MARKER = {
	...text_rules_LINE,
	noun: "marker",
	longest: 100
};
const PATTERN = {
	...text_rules_LINE,
	noun: "pattern",
	allowed: "Allowed is a regular expression with one capture group."
};
const LEVEL = [
	"patch",
	"minor",
	"major"
];
const AUTO_BUMP = {
	kind: "record",
	description: "What `bump: auto` makes of the commits since the last live version. The one of a track replaces this one.",
	examples: [{ "commit-types": {
		perf: "minor",
		deps: "none"
	} }],
	fields: {
		"commit-types": {
			kind: "names",
			rule: COMMIT_TYPE,
			of: {
				kind: "word",
				words: ["none", ...LEVEL],
				meanings: [
					"Such commits release nothing by themselves.",
					"They raise the patch, as types that are not listed do.",
					"They raise the minor version.",
					"They raise the major version."
				],
				description: "How far a commit of the type raises the version. A breaking one raises the major version, whatever its type.",
				examples: ["patch"]
			},
			description: "Types of Conventional Commits. feat is minor unless it is listed here; any other type is patch.",
			examples: [{
				perf: "minor",
				deps: "none",
				docs: "none"
			}]
		},
		"initial-development": {
			kind: "record",
			description: "What counts while the version is 0.y.z.",
			examples: [{
				breaking: "minor",
				features: "patch"
			}],
			fields: {
				breaking: {
					kind: "word",
					words: LEVEL,
					meanings: [
						"A breaking change raises z.",
						"It raises y.",
						"It makes the version 1.0.0."
					],
					description: "What a breaking change raises of 0.y.z.",
					default: "minor",
					examples: ["minor"]
				},
				features: {
					kind: "word",
					words: ["patch", "minor"],
					meanings: ["A minor change raises z.", "It raises y."],
					description: "What a minor change raises of 0.y.z.",
					default: "minor",
					examples: ["patch"]
				}
			}
		},
		"breaking-footers": {
			kind: "list",
			of: {
				kind: "text",
				rule: FOOTER,
				description: "A token that begins a line of the message, followed by \": \".",
				examples: ["API-BREAK"]
			},
			orEmpty: !0,
			unique: !0,
			description: "Footers that say what breaks, beside BREAKING CHANGE; in the notes, too.",
			default: [],
			examples: [["API-BREAK"]]
		}
	}
};
const GROUP = {
	kind: "record",
	description: "Tracks whose versions go together.",
	required: ["tracks", "policy"],
	examples: [{
		tracks: ["core", "client"],
		policy: "fixed"
	}],
	fields: {
		tracks: {
			kind: "list",
			of: {
				kind: "text",
				rule: TRACK_NAME,
				description: "A track of this file.",
				examples: ["core"]
			},
			unique: !0,
			description: "The names of two tracks or more. A track is in one group at most.",
			examples: [["core", "client"]]
		},
		policy: {
			kind: "word",
			words: ["fixed", "linked"],
			meanings: ["When one is released, all are, with the same version.", "Those that changed are released, with the same version."],
			description: "fixed: all are released with the highest next version. linked: those that changed are.",
			examples: ["fixed"]
		}
	}
};
const AFTER_PROMOTION = {
	kind: "word",
	words: ["continue", "next-core"],
	meanings: ["After 1.8.5-beta.1 comes 1.8.5-alpha.2, which is below it.", "After 1.8.5-beta.1 comes 1.8.6-alpha.1."],
	description: "What a channel gets once a version is on a higher one. continue, also when left out: the next N of that X.Y.Z, which its users are not offered; next-core: the next X.Y.Z. The one of a track replaces that of the file.",
	examples: ["next-core"]
};
const DEPENDENTS = {
	kind: "word",
	words: ["release", "release-always"],
	meanings: ["Those whose range the new version is outside of.", "All whose packages require it."],
	description: "Which tracks are released together with one that their packages require, in a package.json or Cargo.toml. None when left out. The one of a track replaces that of the file.",
	examples: ["release"]
};
const ENTRY_FIELDS = [
	"scope",
	"pull-request",
	"commit",
	"author"
];
const LABEL_TRAILERS = {
	kind: "names",
	rule: TRAILER_KEY,
	of: {
		kind: "text",
		rule: LABEL_PATTERN,
		description: "The labels that give the value: a name with `*` in it, for what becomes the value.",
		examples: ["roadmap/*"]
	},
	description: "Trailers that a tag gets from labels of the merged pull requests that changed its track since what the users of the channel have. A pull request labelled `roadmap/dark-mode` gives `Roadmap-Item: dark-mode`, of which `announce` tells a roadmap.",
	examples: [{ "Roadmap-Item": "roadmap/*" }]
};
const FILTER = (what) => ({
	kind: "record",
	description: `${what} What breaks is never left out for its type.`,
	examples: [{
		labels: ["skip-notes"],
		types: ["chore"]
	}],
	fields: {
		types: {
			kind: "list",
			of: {
				kind: "text",
				rule: COMMIT_TYPE,
				description: "A type of Conventional Commits.",
				examples: ["chore"]
			},
			description: "Types of commits.",
			examples: [["chore", "ci"]]
		},
		labels: {
			kind: "list",
			of: {
				kind: "text",
				rule: text_rules_LINE,
				description: "A label of a pull request.",
				examples: ["skip-notes"]
			},
			description: "Labels of pull requests; GitHub is asked for them.",
			examples: [["skip-notes"]]
		}
	}
});
const NOTES = {
	kind: "record",
	description: "How release notes are shaped. Each key of a track replaces the one here.",
	examples: [{
		sections: [{
			title: "New",
			types: ["feat"]
		}, {
			title: "Fixed",
			types: ["fix"]
		}],
		contributors: !0
	}],
	fields: {
		from: {
			kind: "word",
			words: ["commits", "changes"],
			meanings: ["The commits of the track.", "What files in `.changeset` say of the track."],
			description: "What the notes list: commits, or what people described in change files.",
			default: "commits",
			examples: ["changes"]
		},
		sections: {
			kind: "list",
			of: {
				kind: "record",
				description: "A section with the changes of some types and scopes. Without either it takes what no other section does.",
				required: ["title"],
				examples: [{
					title: "New",
					types: ["feat"]
				}],
				fields: {
					title: {
						kind: "text",
						rule: text_rules_LINE,
						description: "The heading.",
						examples: ["New"]
					},
					types: {
						kind: "list",
						of: {
							kind: "text",
							rule: COMMIT_TYPE,
							description: "A type of Conventional Commits, or `breaking`.",
							examples: ["feat"]
						},
						description: "Types of commits; `breaking` stands for breaking changes of any type.",
						examples: [["feat", "perf"]]
					},
					scopes: {
						kind: "list",
						of: {
							kind: "text",
							rule: text_rules_LINE,
							description: "A scope of Conventional Commits.",
							examples: ["ui"]
						},
						description: "Scopes of commits.",
						examples: [["ui"]]
					},
					hidden: {
						kind: "flag",
						description: "Its changes are not listed.",
						default: !1,
						examples: [!0]
					}
				}
			},
			description: "Sections in their order, in place of the usual ones; the first that takes a change lists it. Breaking changes come first unless a section has the type `breaking`, and what no section takes comes last, as \"Other changes\".",
			examples: [[{
				title: "New",
				types: ["feat"]
			}]]
		},
		contributors: {
			kind: "flag",
			description: "Lists who contributed, and marks those whose first pull request it is. GitHub is asked for that.",
			default: !1,
			examples: [!0]
		},
		header: {
			kind: "text",
			rule: MARKDOWN,
			description: "Markdown at the top.",
			examples: ["Download below."]
		},
		footer: {
			kind: "text",
			rule: MARKDOWN,
			description: "Markdown at the end.",
			examples: ["Questions? Ask us."]
		},
		entry: {
			kind: "list",
			of: {
				kind: "word",
				words: ENTRY_FIELDS,
				meanings: [
					"The scope in front.",
					"The number of the pull request.",
					"The commit.",
					"Who wrote it."
				],
				description: "What an entry shows beside the subject.",
				examples: ["author"]
			},
			orEmpty: !0,
			unique: !0,
			description: "What an entry shows beside the subject; all of it unless it is listed here.",
			examples: [["scope", "pull-request"]]
		},
		include: FILTER("Only changes that match one of these are listed."),
		exclude: FILTER("Changes that match one of these are not listed."),
		"co-authors": {
			kind: "flag",
			description: "Names those in Co-authored-by trailers beside the author.",
			default: !1,
			examples: [!0]
		},
		squash: {
			kind: "word",
			words: ["whole", "split"],
			meanings: ["A commit is one entry.", "Each conventional message in its body is an entry."],
			description: "split: a commit whose body holds several conventional messages, as a squashed pull request may, gives several entries.",
			default: "whole",
			examples: ["split"]
		}
	}
};
const CONFIG_SHAPE = {
	kind: "record",
	description: "Release Tracks: every product of the repository with its own version, tags and channels.",
	required: ["tracks"],
	fields: {
		$schema: {
			kind: "text",
			rule: text_rules_LINE,
			description: "The JSON Schema of this file, for editors.",
			examples: ["./node_modules/release-tracks/schema/release-tracks.schema.json"]
		},
		branches: {
			kind: "record",
			description: "The two branches. The same name twice, or `live` alone: trunk mode, everything is cut on one branch.",
			examples: [
				{
					live: "main",
					next: "next"
				},
				{ live: "main" },
				{
					live: "main",
					next: "next",
					lines: "{track}-{major}.{minor}.x"
				}
			],
			fields: {
				live: {
					kind: "text",
					rule: BRANCH,
					description: "Live versions are cut here.",
					default: "main",
					examples: ["main"]
				},
				next: {
					kind: "text",
					rule: BRANCH,
					description: "Pre-releases are cut here. Left out while `live` is given: the same branch as `live`.",
					default: "next",
					examples: ["next", "develop"]
				},
				lines: {
					kind: "text",
					rule: LINE_BRANCH,
					description: "How the branches of lines are called: a fix of 1.8 is cut there while 1.9 is live. With `{major}` and `{minor}` once, and `{track}` where each track has its own. Left out: no lines.",
					examples: ["{track}-{major}.{minor}.x", "{major}.{minor}.x"]
				}
			}
		},
		channels: {
			kind: "list",
			of: {
				kind: "text",
				rule: CHANNEL,
				description: "A pre-release channel, as in 1.8.5-alpha.2.",
				examples: [
					"alpha",
					"beta",
					"rc"
				]
			},
			unique: !0,
			description: "The pre-release ladder, lowest first. `live` is always the top.",
			default: [
				"alpha",
				"beta",
				"rc"
			],
			examples: [[
				"alpha",
				"beta",
				"rc"
			], ["beta"]]
		},
		"auto-channel": {
			kind: "either",
			options: [{
				kind: "text",
				rule: CHANNEL,
				description: "One of `channels`.",
				examples: ["alpha"]
			}, {
				kind: "flag",
				only: !1,
				description: "A push cuts nothing.",
				examples: [!1]
			}],
			description: "The channel that a push to `next` cuts; the lowest when left out. false: a push cuts nothing.",
			examples: ["alpha", !1]
		},
		"ignore-commits": {
			kind: "list",
			of: {
				kind: "text",
				rule: SUBJECT_GLOB,
				description: "A glob for the subject: `*` any text, `?` one character.",
				examples: ["docs:*", "docs(*"]
			},
			orEmpty: !0,
			description: "Commits that never trigger a release on their own.",
			default: [],
			examples: [["docs:*", "docs(*"]]
		},
		"ignore-tags": {
			kind: "list",
			of: {
				kind: "text",
				rule: TAG_GLOB,
				description: "A glob for the whole tag: `*` any text, `?` one character.",
				examples: ["rust-v3.*", "v2.1.0-beta.1"]
			},
			orEmpty: !0,
			description: "Tags that count for nothing, such as one made by mistake: no version continues from them. Their names are not given again.",
			default: [],
			examples: [["rust-v3.*"]]
		},
		"auto-bump": AUTO_BUMP,
		"after-promotion": AFTER_PROMOTION,
		signing: {
			kind: "word",
			words: SIGNINGS,
			meanings: [
				"Nothing is signed, whatever git is set to do.",
				"GitHub makes the commits and signs them: for GITHUB_TOKEN and GitHub Apps.",
				"The ssh key of the input `signing-key` signs commits and tags, else the key that git is set to sign with."
			],
			description: "Who signs the commits and tags of a release. Left out: git does where it is set to (`commit.gpgsign`, `tag.gpgsign`).",
			examples: ["github", "key"]
		},
		dependents: DEPENDENTS,
		groups: {
			kind: "names",
			rule: GROUP_NAME,
			of: GROUP,
			description: "Tracks whose versions go together, by a name of your choice.",
			examples: [{ sdk: {
				tracks: ["core", "client"],
				policy: "fixed"
			} }]
		},
		"label-trailers": LABEL_TRAILERS,
		notes: NOTES,
		tracks: {
			kind: "names",
			rule: TRACK_NAME,
			of: {
				kind: "record",
				description: "One product: what it is made of, how its tags read, which files carry its version.",
				examples: [{
					tag: "tray-v{version}",
					paths: ["apps/tray/**"],
					"version-files": ["apps/tray/package.json"]
				}],
				required: ["tag", "paths"],
				fields: {
					description: {
						kind: "text",
						rule: text_rules_LINE,
						description: "What the product is, for people.",
						examples: ["Desktop client"]
					},
					tag: {
						kind: "text",
						rule: TAG_TEMPLATE,
						description: "The tag of a version, with `{version}` once. No two tracks may be able to produce the same tag.",
						examples: [
							"v{version}",
							"tray-v{version}",
							"sdk/go/v{version}",
							"ui@{version}"
						]
					},
					paths: {
						kind: "list",
						of: {
							kind: "text",
							rule: GLOB,
							description: "A glob, a file, or a folder with all below it; `!` takes away.",
							examples: [
								"apps/web/**",
								"Cargo.lock",
								"!**/*.md"
							]
						},
						some: {
							pattern: /^[^!]/u,
							message: "only takes away: every entry starts with \"!\".",
							fix: "Begin with what belongs to the track: \"**\" for every file."
						},
						description: "The track's files: globs in order, the last that matches a file decides.",
						examples: [[
							"apps/web/**",
							"Cargo.lock",
							"!**/*.md"
						]]
					},
					dependencies: {
						kind: "word",
						words: ["auto"],
						meanings: ["The manifests decide, as they are at the commit that is looked at."],
						description: "auto: the folders of workspace members that the version-file packages depend on by path are added to `paths`. For Cargo, npm, pnpm, yarn, uv, poetry, Maven, Dart, Deno, Gradle and .NET; an error where no version file is a manifest of theirs.",
						examples: ["auto"]
					},
					"version-files": {
						kind: "list",
						of: {
							kind: "either",
							description: "A file that carries the version.",
							examples: ["package.json"],
							options: [{
								kind: "text",
								rule: FILE,
								description: "A path. Format and key are inferred from the name; a name that says nothing is plain text.",
								examples: [
									"Cargo.toml",
									"package.json",
									"src-tauri/tauri.conf.json",
									"pyproject.toml",
									"VERSION"
								]
							}, {
								kind: "record",
								description: "A path, and where in the file the version stands.",
								required: ["path"],
								exclusive: ["key", "pattern"],
								examples: [{
									path: "Cargo.toml",
									key: "workspace.package.version"
								}],
								fields: {
									path: {
										kind: "text",
										rule: FILE,
										description: "Repository path of the file.",
										examples: ["Cargo.toml"]
									},
									key: {
										kind: "text",
										rule: text_rules_KEY,
										description: "The key of the version in a JSON, TOML or YAML file, with dots.",
										examples: ["workspace.package.version"]
									},
									pattern: {
										kind: "text",
										rule: PATTERN,
										description: "A regular expression with one capture group around the version. `^` and `$` match at line ends.",
										examples: ["^VERSION = \"(.+)\"$"]
									},
									"version-style": {
										kind: "word",
										words: ["core"],
										meanings: ["It carries X.Y.Z alone, whatever the style of the track."],
										description: "core: this one carries X.Y.Z alone while the others carry the whole version, as `bundle.windows.wix.version` of a Tauri app needs it.",
										examples: ["core"]
									},
									count: {
										kind: "word",
										words: ["one", "many"],
										meanings: ["The pattern matches once.", "The pattern matches any number of times, each time the same version."],
										description: "How often `pattern` matches. many: each match has the same version, and all are written.",
										default: "one",
										examples: ["many"]
									},
									marker: {
										kind: "text",
										rule: MARKER,
										description: "A text of your own, in comments: each version on a line with it is written, and those between `<marker>-begin` and `<marker>-end`.",
										examples: ["tray-version"]
									},
									"build-number": {
										kind: "word",
										words: ["keep", "raise"],
										meanings: ["The build number stays as it is.", "Each release makes it one higher."],
										description: "What a release does with the build number: `+45` behind a version, or what the format has for it. keep, but raise for pubspec.yaml, unless it says otherwise here.",
										examples: ["raise"]
									}
								}
							}]
						},
						orEmpty: !0,
						description: "The files that carry the version. Without any, the tags alone do.",
						default: [],
						examples: [["package.json"], [{
							path: "Cargo.toml",
							key: "workspace.package.version"
						}]]
					},
					dependents: DEPENDENTS,
					requirements: {
						kind: "word",
						words: ["auto"],
						meanings: ["As if each were listed under `version-files` with its key."],
						description: "auto: what other packages of the repository require of the version, in a package.json or Cargo.toml, follows it with its operator kept. An error where no version file is one of the two.",
						examples: ["auto"]
					},
					"auto-bump": AUTO_BUMP,
					"after-promotion": AFTER_PROMOTION,
					notes: NOTES,
					"version-style": {
						kind: "word",
						words: [
							"full",
							"core",
							"tag"
						],
						meanings: [
							"Files carry the whole version, such as 1.8.5-alpha.2.",
							"Files carry X.Y.Z alone; the tag alone has the suffix.",
							"Files carry the last live version; a pre-release is its tag alone."
						],
						description: "full: files carry the whole version; core: X.Y.Z alone, as MSI installers need it; tag: the last live version, so that a pre-release is a tag and no commit.",
						default: "full",
						examples: ["core"]
					},
					latest: {
						kind: "flag",
						description: "This track owns the repository's \"Latest\" release badge. At most one track does.",
						default: !1,
						examples: [!0]
					},
					updater: {
						kind: "record",
						description: "The track's Tauri updater manifests.",
						examples: [{
							manifest: "release-manifests/tray-{channel}.json",
							"tauri-config": "src-tauri/tauri.conf.json"
						}],
						required: ["manifest"],
						fields: {
							manifest: {
								kind: "text",
								rule: MANIFEST,
								description: "Repository path of the manifest that installed apps poll, with `{channel}` once. It is committed to the live branch. With `{line}` lines have manifests of their own; for other versions that is left out.",
								examples: ["release-manifests/tray-{channel}.json", "release-manifests/tray-{line}-{channel}.json"]
							},
							"tauri-config": {
								kind: "text",
								rule: FILE,
								description: "The Tauri configuration that the public key is read from.",
								examples: ["src-tauri/tauri.conf.json"]
							}
						}
					},
					"release-workflow": {
						kind: "text",
						rule: WORKFLOW,
						description: "File name, below .github/workflows, of the workflow that the tag starts.",
						examples: ["release.yml"]
					}
				}
			},
			description: "The tracks by name. A name is also the name of an output.",
			examples: [{ app: {
				tag: "v{version}",
				paths: ["**", "!**/*.md"],
				"version-files": ["package.json"]
			} }]
		}
	}
};
const DEFAULTS = CONFIG_SHAPE.fields;
const TRACK_DEFAULTS = CONFIG_SHAPE.fields.tracks.of.fields;
function buildConfig(path, draft, report) {
	let channels = texts(draft.channels) ?? DEFAULTS.channels.default;
	return {
		path,
		branches: buildBranches(draft.branches?.value ?? {}),
		channels,
		autoChannel: draft["auto-channel"]?.value ?? channels[0] ?? !1,
		...labelTrailersOf(draft["label-trailers"]),
		ignoreCommits: texts(draft["ignore-commits"]) ?? DEFAULTS["ignore-commits"].default,
		...draft.signing && { signing: draft.signing.value },
		tracks: (draft.tracks?.value ?? []).flatMap((track) => buildTrack(track, commonOf(draft), report) ?? []),
		...draft.groups && { groups: draft.groups.value.flatMap(buildGroup) }
	};
}
function commonOf(draft) {
	return {
		...draft,
		ignored: ignoredTags(draft)
	};
}
function buildGroup({ name, value: { tracks, policy } }) {
	let members = texts(tracks);
	return members && policy ? [{
		name,
		tracks: members,
		policy: policy.value
	}] : [];
}
function parseTemplate(text) {
	let [prefix = "", suffix = ""] = text.split("{version}");
	return {
		prefix,
		suffix
	};
}
function labelTrailersOf(draft) {
	if (!draft) return {};
	return { labelTrailers: draft.value.map(({ name: key, value }) => {
		let [prefix = "", suffix = ""] = value.split("*");
		return {
			key,
			prefix,
			suffix
		};
	}) };
}
function buildBranches({ live, next, lines }) {
	let { fields } = DEFAULTS.branches;
	return {
		live: live?.value ?? fields.live.default,
		next: next?.value ?? live?.value ?? fields.next.default,
		...lines && { lines: lines.value }
	};
}
function ignoredTags(draft) {
	let globs = texts(draft["ignore-tags"]) ?? DEFAULTS["ignore-tags"].default;
	return globs.length > 0 ? { ignores: compileSubjects(globs) } : {};
}
function buildTrack({ name, value: draft }, common, report) {
	let { tag, description, dependencies, updater } = draft;
	let workflow = draft["release-workflow"];
	let autoBump = draft["auto-bump"] ?? common["auto-bump"];
	let dependents = draft.dependents ?? common.dependents;
	let afterPromotion = draft["after-promotion"] ?? common["after-promotion"];
	let notes = buildNotes(common.notes?.value, draft.notes?.value);
	let versionFiles = (draft["version-files"]?.value ?? []).flatMap((file) => buildVersionFile(file, report) ?? []).map((file) => withRequirements(file, draft.requirements?.value));
	if (!tag) return;
	return {
		name,
		...description && { description: description.value },
		tag: {
			...parseTemplate(tag.value),
			...common.ignored
		},
		paths: texts(draft.paths) ?? [],
		...dependencies && { dependencies: dependencies.value },
		versionFiles,
		...dependents && { dependents: dependents.value },
		...afterPromotion && { afterPromotion: afterPromotion.value },
		...notes && { notes },
		...autoBump && { autoBump: buildAutoBump(autoBump.value) },
		versionStyle: draft["version-style"]?.value ?? TRACK_DEFAULTS["version-style"].default,
		latest: draft.latest?.value ?? TRACK_DEFAULTS.latest.default,
		...updaterOf(updater?.value),
		...workflow && { releaseWorkflow: workflow.value }
	};
}
function withRequirements(file, requirements) {
	return requirements && canBeRequired(file) && !isRequirement(file) ? {
		...file,
		requirements
	} : file;
}
function buildAutoBump(draft) {
	let { breaking, features } = draft["initial-development"]?.value ?? {};
	let types = (draft["commit-types"]?.value ?? []).map(({ name, value }) => [name, value]);
	let { commitTypes, initial } = DEFAULT_AUTO_BUMP;
	return {
		commitTypes: new Map([...commitTypes, ...types]),
		initial: {
			breaking: breaking?.value ?? initial.breaking,
			minor: features?.value ?? initial.minor
		},
		breakingFooters: texts(draft["breaking-footers"]) ?? []
	};
}
function updaterOf(draft) {
	if (!draft?.manifest) return {};
	let tauriConfig = draft["tauri-config"]?.value;
	return { updater: {
		...readManifestTemplate(draft.manifest.value),
		...tauriConfig !== void 0 && { tauriConfig }
	} };
}
function buildVersionFile({ value, at }, report) {
	let draft = typeof value == "string" ? { path: {
		value,
		at
	} } : value;
	let { path, key, pattern, count, marker, "version-style": style } = draft;
	let build = draft["build-number"];
	if (!path || key && pattern) return;
	try {
		return inferVersionFile(path.value, {
			...key && { key: key.value },
			...pattern && { pattern: pattern.value },
			...style && { style: style.value },
			...count && { many: count.value === "many" },
			...marker && { marker: marker.value },
			...build && { buildNumber: build.value }
		});
	} catch (error) {
		if (!(error instanceof text_error.ag)) throw error;
		for (let { message, fix = "" } of error.problems) report({
			message,
			fix,
			at: (key ?? pattern ?? path).at
		});
		return;
	}
}
function texts(list) {
	return list?.value.map(({ value }) => value);
}
const MOST_ALTERNATIVES = 1e3;
function countAlternatives(glob) {
	let cursor = { at: 0 };
	let count = 1;
	for (; cursor.at < glob.length;) count *= countSequence(glob, cursor, !1);
	return count;
}
function countSequence(glob, cursor, inGroup) {
	let count = 1;
	for (; cursor.at < glob.length;) {
		let character = glob[cursor.at];
		if (inGroup && (character === "," || character === "}")) return count;
		cursor.at++;
		character === "{" && (count *= countGroup(glob, cursor));
	}
	return count;
}
function countGroup(glob, cursor) {
	let start = cursor.at;
	let count = countSequence(glob, cursor, !0);
	let parts = 1;
	for (; glob[cursor.at] === ",";) {
		cursor.at++;
		parts++;
		count += countSequence(glob, cursor, !0);
	}
	let inside = glob.slice(start, cursor.at);
	cursor.at++;
	return parts > 1 ? count : Math.max(count, countRange(inside));
}
function countRange(inside) {
	let numbers = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$/.exec(inside);
	if (numbers) return Math.abs(Number(numbers[2]) - Number(numbers[1])) + 1;
	let letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.-?\d+)?$/.exec(inside);
	return letters ? Math.abs(letters[2].charCodeAt(0) - letters[1].charCodeAt(0)) + 1 : 1;
}
function findCommonTag(a, b) {
	if (!a.prefix.startsWith(b.prefix) && !b.prefix.startsWith(a.prefix)) return;
	if (!a.suffix.endsWith(b.suffix) && !b.suffix.endsWith(a.suffix)) return;
	let [left, right] = [tagAutomaton(a), tagAutomaton(b)];
	let seen = new Set();
	let front = [{
		left: 0,
		right: 0,
		tag: ""
	}];
	for (; front.length > 0;) {
		let reached = [];
		for (let step of front) {
			if (left.accepts(step.left) && right.accepts(step.right)) return step.tag;
			for (let next of advance(step, left, right)) {
				let id = next.left * right.size + next.right;
				if (seen.has(id)) continue;
				seen.add(id);
				reached.push(next);
			}
		}
		front = reached;
	}
}
function findFolderTag(upper, lower) {
	for (let folder of foldersOf(lower.prefix)) if (producesTag(upper, folder)) return folder;
	for (let folder of foldersOf(lower.suffix)) {
		let tag = findCommonTag(upper, {
			prefix: lower.prefix,
			suffix: folder
		});
		if (tag !== void 0) return tag;
	}
}
function producesTag(template, tag) {
	let automaton = tagAutomaton(template);
	let states = [0];
	for (let at = 0; at < tag.length && states.length > 0; at++) {
		let char = tag.charAt(at);
		states = [...new Set(states.flatMap((state) => automaton.next(state, char)))];
	}
	return states.some(automaton.accepts);
}
const REPRESENTATIVES = [
	"0",
	"1",
	".",
	"-",
	"a"
];
const SEMVER = semverStates();
function* advance({ left, right, tag }, a, b) {
	let literals = [a.literal(left), b.literal(right)].filter((char) => char !== void 0);
	for (let char of new Set([...REPRESENTATIVES, ...literals])) for (let nextLeft of a.next(left, char)) for (let nextRight of b.next(right, char)) yield {
		left: nextLeft,
		right: nextRight,
		tag: tag + char
	};
}
function tagAutomaton({ prefix, suffix }) {
	let semver = prefix.length;
	let tail = semver + SEMVER.length;
	let isWhole = (state) => SEMVER[state - semver]?.whole === !0;
	let literal = (state) => {
		if (state < semver) return prefix[state];
		if (state >= tail) return suffix[state - tail + 1];
		return isWhole(state) ? suffix[0] : void 0;
	};
	return {
		size: tail + suffix.length,
		accepts: (state) => suffix === "" ? isWhole(state) : state === tail + suffix.length - 1,
		literal,
		next: (state, char) => {
			let reached = [];
			let inside = SEMVER[state - semver]?.on[classOf(char)] ?? -1;
			inside !== -1 && reached.push(semver + inside);
			literal(state) === char && reached.push(state < semver ? state + 1 : Math.max(tail, state + 1));
			return reached;
		}
	};
}
function foldersOf(path) {
	if (!path.includes("/")) return [];
	return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
function classOf(char) {
	if (char === "0") return "zero";
	if (char >= "1" && char <= "9") return "digit";
	if (char === ".") return "dot";
	if (char === "-") return "hyphen";
	return char >= "a" && char <= "z" || char >= "A" && char <= "Z" ? "letter" : "other";
}
function semverStates() {
	let stop = {
		zero: -1,
		digit: -1,
		dot: -1,
		hyphen: -1,
		letter: -1,
		other: -1
	};
	let numbers = [
		0,
		3,
		6
	].flatMap((start) => {
		let end = start === 6 ? {
			...stop,
			hyphen: 9
		} : {
			...stop,
			dot: start + 3
		};
		return [
			{
				on: {
					...stop,
					zero: start + 1,
					digit: start + 2
				},
				whole: !1
			},
			{
				on: end,
				whole: start === 6
			},
			{
				on: {
					...end,
					zero: start + 2,
					digit: start + 2
				},
				whole: start === 6
			}
		];
	});
	let [begun, zero, number, zeros, word] = [
		9,
		10,
		11,
		12,
		13
	];
	let wordy = {
		...stop,
		hyphen: word,
		letter: word
	};
	return [
		...numbers,
		{
			on: {
				...wordy,
				zero,
				digit: number
			},
			whole: !1
		},
		{
			on: {
				...wordy,
				zero: zeros,
				digit: zeros,
				dot: begun
			},
			whole: !0
		},
		{
			on: {
				...wordy,
				zero: number,
				digit: number,
				dot: begun
			},
			whole: !0
		},
		{
			on: {
				...wordy,
				zero: zeros,
				digit: zeros
			},
			whole: !1
		},
		{
			on: {
				...wordy,
				zero: word,
				digit: word,
				dot: begun
			},
			whole: !0
		}
	];
}
function nearestWord(word, words) {
	let written = kebab(word.slice(0, 64));
	let nearest;
	let least = Infinity;
	for (let candidate of words) {
		let limit = Math.min(least - 1, Math.max(1, Math.floor(candidate.length / 3)));
		if (Math.abs(candidate.length - written.length) > limit) continue;
		let distance = editDistance(written, kebab(candidate));
		if (distance <= limit) {
			nearest = candidate;
			least = distance;
		}
	}
	return nearest;
}
function nearest_word_suggestion(word, words) {
	let nearest = nearestWord(word, words);
	return nearest === void 0 ? "" : `Did you mean "${nearest}"? `;
}
function kebab(word) {
	return word.replace(/(?<=[a-z])(?=[A-Z])|[_ ]/g, "-").toLowerCase();
}
function editDistance(a, b) {
	let before = [];
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		let row = [i];
		for (let j = 1; j <= b.length; j++) {
			let replaced = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
			let swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced;
			row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
		}
		before = above;
		above = row;
	}
	return above[b.length] ?? 0;
}
function manifestPath({ manifest }, channel) {
	return manifest.replace("{channel}", () => channel);
}
function manifestPaths({ updater }, { channels }) {
	return updater ? [...channels, version_LIVE].map((channel) => ({
		channel,
		path: manifestPath(updater, channel)
	})) : [];
}
function checkRelations(draft, locate, report) {
	let tracks = draft.tracks?.value ?? [];
	checkAutoChannel(draft, report);
	checkLines(draft, report);
	checkLatest(tracks, locate, report);
	checkManifests(tracks, channelsOf(draft), locate, report);
	checkBraces(tracks, report);
	checkDependencies(tracks, report);
	checkRequirements(tracks, report);
	checkGroups(draft, report);
	let tagged = tracks.map((track) => ({
		track,
		name: track.name.toLowerCase(),
		tag: track.value.tag && parseTemplate(track.value.tag.value)
	}));
	for (let [at, later] of tagged.entries()) for (let earlier of tagged.slice(0, at)) {
		earlier.name === later.name && reportNames(earlier.track, later.track, report);
		hasTag(earlier) && hasTag(later) && checkTags(earlier, later, locate, report);
	}
}
function hasTag(track) {
	return track.tag !== void 0;
}
function channelsOf(draft) {
	return draft.channels?.value.map(({ value }) => value) ?? CONFIG_SHAPE.fields.channels.default;
}
function checkAutoChannel(draft, report) {
	let auto = draft["auto-channel"];
	let channels = channelsOf(draft);
	if (!auto || auto.value === !1 || channels.includes(auto.value)) return;
	report({
		message: `auto-channel is ${(0, text_error.hD)(auto.value)}, which is none of the channels.`,
		fix: `${nearest_word_suggestion(auto.value, channels)}Allowed: ${channels.join(", ")}, or false.`,
		at: auto.at
	});
}
function checkLines({ branches, tracks }, report) {
	let { live, next, lines } = branches?.value ?? {};
	if (!lines) return;
	let { fields } = CONFIG_SHAPE.fields.branches;
	let names = [live?.value ?? fields.live.default, next?.value ?? live?.value ?? fields.next.default];
	for (let { name } of tracks?.value ?? []) {
		let taken = names.find((branch) => matchLine(lines.value, name, branch));
		if (taken === void 0) continue;
		report({
			message: `The branch ${(0, text_error.hD)(taken)} is the one that live or pre-releases are cut on, and ${(0, text_error.hD)(lines.value)} makes it a line, too.`,
			fix: "Give the branches of lines another name.",
			at: lines.at
		});
		return;
	}
}
function checkLatest(tracks, locate, report) {
	let [first, ...others] = tracks.filter(({ value }) => value.latest?.value === !0);
	for (let { name, value } of others) report({
		message: `The track "${name}" has latest: true, and so has ${`"${first?.name}" (line ${locate(first?.value.latest?.at ?? 0).line})`}.`,
		fix: "A repository has one \"Latest\" badge: keep one of them.",
		at: value.latest?.at ?? 0
	});
}
function checkDependencies(tracks, report) {
	for (let { name, value } of tracks) {
		if (!value.dependencies || pathsOf(value).some((path) => READ_MANIFEST.test(path))) continue;
		report({
			message: `The track "${name}" has dependencies: auto, and none of its version-files is a manifest that says what it depends on.`,
			fix: "Those of Cargo, npm, pnpm, yarn, Tauri, uv, poetry, Maven, Dart, Deno, Gradle and .NET do. List the folders under `paths` instead.",
			at: value.dependencies.at
		});
	}
}
function checkRequirements(tracks, report) {
	for (let { name, value } of tracks) {
		if (!value.requirements || pathsOf(value).some((path) => canBeRequired({ path }))) continue;
		report({
			message: `The track "${name}" has requirements: auto, and none of its version-files is a package.json or Cargo.toml.`,
			fix: "List each requirement under `version-files` with its `key` instead.",
			at: value.requirements.at
		});
	}
}
function checkGroups({ groups, tracks }, report) {
	let names = (tracks?.value ?? []).map(({ name }) => name);
	let groupOf = new Map();
	for (let { name, value } of groups?.value ?? []) {
		let members = value.tracks?.value ?? [];
		members.length === 1 && report({
			message: `The group "${name}" has one track.`,
			fix: "Name the others, or take the group out.",
			at: members[0]?.at ?? 0
		});
		for (let { value: member, at } of members) {
			let other = groupOf.get(member);
			names.includes(member) ? other !== void 0 && report({
				message: `The track "${member}" is in the group "${name}" and in "${other}".`,
				fix: "Its version can go with one group alone: keep it in one.",
				at
			}) : report({
				message: `The group "${name}" names ${(0, text_error.hD)(member)}, which is no track.`,
				fix: `${nearest_word_suggestion(member, names)}Tracks: ${names.join(", ")}.`,
				at
			});
			groupOf.set(member, name);
		}
	}
}
function pathsOf(entry) {
	return (entry["version-files"]?.value ?? []).flatMap(({ value: file }) => typeof file == "string" ? file : file.path?.value ?? []);
}
const READ_MANIFEST = /(?:^|\/)(?:Cargo\.toml|package\.json|tauri\.conf\.json5?|Tauri\.toml|pyproject\.toml|pom\.xml|pubspec\.yaml|(?:deno|jsr)\.jsonc?|build\.gradle(?:\.kts)?|gradle\.properties|Directory\.Build\.props|[^/]+\.(?:cs|fs|vb)proj)$/;
function reportNames(earlier, track, report) {
	report({
		message: `The tracks "${earlier.name}" and "${track.name}" differ in case alone.`,
		fix: "Outputs are compared without case: rename one of them.",
		at: track.nameAt
	});
}
function checkTags(earlier, later, locate, report) {
	let common = findCommonTag(earlier.tag, later.tag);
	let folder = common ?? findFolderTag(earlier.tag, later.tag) ?? findFolderTag(later.tag, earlier.tag);
	if (folder === void 0) return;
	let describe = ({ name, value: { tag } }) => `"${name}" (${(0, text_error.hD)(tag?.value ?? "")}, line ${locate(tag?.at ?? 0).line})`;
	let both = `${describe(earlier.track)} and ${describe(later.track)}`;
	report({
		message: common === void 0 ? `The tags of ${both} exclude each other: git cannot have ${(0, text_error.hD)(folder)} and a tag below ${(0, text_error.hD)(`${folder}/`)}.` : `The tracks ${both} can both produce the tag ${(0, text_error.hD)(common)}.`,
		fix: `Give each track a prefix of its own, such as "${later.track.name}-v{version}".`,
		at: later.track.value.tag?.at ?? 0
	});
}
function checkBraces(tracks, report) {
	for (let { value, at } of tracks.flatMap((track) => track.value.paths?.value ?? [])) {
		if (countAlternatives(value) <= MOST_ALTERNATIVES) continue;
		report({
			message: `The path ${(0, text_error.hD)(value)} stands for more than ${MOST_ALTERNATIVES} paths by its braces.`,
			fix: "Write a glob with * in place of the braces.",
			at
		});
	}
}
function checkManifests(tracks, channels, locate, report) {
	let owners = new Map();
	for (let { name, value } of tracks) {
		let manifest = value.updater?.value.manifest;
		if (!manifest) continue;
		let paths = manifestPaths({ updater: readManifestTemplate(manifest.value) }, { channels }).map(({ path }) => path);
		let taken = paths.find((path) => owners.has(path));
		let owner = taken === void 0 ? void 0 : owners.get(taken);
		if (owner) report({
			message: `The manifests of "${owner.name}" (line ${locate(owner.at).line}) and "${name}" are both ${(0, text_error.hD)(taken ?? "")}.`,
			fix: `Give each track its own, such as "release-manifests/${name}-{channel}.json".`,
			at: manifest.at
		});
		else for (let path of paths) owners.set(path, {
			name,
			at: manifest.at
		});
	}
}
function obeysRule(rule, text, at, report) {
	let complain = (why, fix = rule.allowed) => report({
		message: `The ${rule.noun} ${(0, text_error.hD)(text)} ${why}.`,
		fix,
		at
	});
	text === "" && complain("is empty");
	text.length > rule.longest && complain(`is longer than ${rule.longest} characters`);
	if (text === "" || text.length > rule.longest) return !1;
	let failed = rule.tests.filter(({ wrong }) => wrong.test(text));
	for (let { why, fix, correct } of failed) complain(why, correct ? `Write ${(0, text_error.hD)(correct(text))}.` : fix);
	return failed.length === 0;
}
function readShape(shape, node, name, report) {
	return read(shape, node, name, report);
}
function read(shape, node, name, report) {
	if (node.kind === "wrong") return;
	if (shape.kind === "either") {
		let option = shape.options.find((option) => takes(option, node));
		return option ? read(option, node, name, report) : refuse(shape, node, name, report);
	}
	if (shape.kind === "text" && node.kind === "text") return obeysRule(shape.rule, node.text, node.at, report) ? node.text : void 0;
	if (shape.kind === "word" && node.kind === "text") return readWord(shape, node, name, report);
	if (shape.kind === "flag" && node.kind === "flag" && allowsFlag(shape, node)) return node.text.toLowerCase() === "true";
	if (shape.kind === "list" && node.kind === "list") return readList(shape, node, name, report);
	if (shape.kind === "record" && node.kind === "map") return readRecord(shape, node, name, report);
	if (shape.kind === "names" && node.kind === "map") return readNames(shape, node, name, report);
	return refuse(shape, node, name, report);
}
function takes(shape, node) {
	if (shape.kind === "flag") return node.kind === "flag" && allowsFlag(shape, node);
	return shape.kind === node.kind || shape.kind === "word" && node.kind === "text" || shape.kind === "record" && node.kind === "map";
}
function allowsFlag({ only }, { text }) {
	return only === void 0 || String(only) === text.toLowerCase();
}
function refuse(shape, node, name, report) {
	let message = `${name} is ${describeNode(node)}.`;
	node.kind === "nothing" ? report({
		message,
		fix: `Give it a value (${expected(shape)}), or take the key out.`,
		at: node.at
	}) : report({
		message,
		fix: `It takes ${expected(shape)}.${quotesHint(shape, node)}`,
		at: node.at
	});
}
function expected(shape) {
	if (shape.kind === "either") return shape.options.map(expected).join(", or ");
	if (shape.kind === "word") return shape.words.join(" or ");
	if (shape.kind === "flag") return shape.only === void 0 ? "true or false" : String(shape.only);
	if (shape.kind === "text") return shape.examples ? `text, such as ${JSON.stringify(shape.examples[0])}` : "text";
	if (shape.kind === "list") return `a list${shape.examples ? `, such as ${JSON.stringify(shape.examples[0])}` : ""}`;
	return shape.kind === "record" ? `a mapping with ${Object.keys(shape.fields).join(", ")}` : "a mapping of names";
}
function quotesHint(shape, node) {
	if (!(shape.kind === "text" || shape.kind === "either" && shape.options.some(({ kind }) => kind === "text"))) return "";
	if (node.kind === "number" || node.kind === "flag" && shape.kind === "text") return ` Put it in quotes: ${(0, text_error.hD)(node.text)}.`;
	return node.kind === "map" ? " A text that starts with \"{\" or has \": \" in it stands in quotes." : "";
}
function readWord({ words }, { text, at }, name, report) {
	if (words.includes(text)) return text;
	report({
		message: `${name} is ${(0, text_error.hD)(text)}.`,
		fix: `${nearest_word_suggestion(text, words)}Allowed: ${words.join(", ")}.`,
		at
	});
}
function readList(shape, { items, at }, name, report) {
	items.length === 0 && !shape.orEmpty && report({
		message: `${name} is an empty list.`,
		fix: `Give at least one; it takes ${expected(shape)}.`,
		at
	});
	let { some, unique } = shape;
	let texts = items.map((item) => "text" in item ? item.text : void 0);
	some && items.length > 0 && !texts.some((text) => text === void 0 || some.pattern.test(text)) && report({
		message: `${name} ${some.message}`,
		fix: some.fix,
		at
	});
	let seen = new Set();
	return items.flatMap((item, index) => {
		let text = texts[index];
		if (unique && text !== void 0 && seen.has(text)) {
			report({
				message: `${name} has ${(0, text_error.hD)(text)} twice.`,
				fix: "Keep one of the two.",
				at: item.at
			});
			return [];
		}
		text !== void 0 && seen.add(text);
		let value = read(shape.of, item, `${name}[${index}]`, report);
		return value === void 0 ? [] : [{
			value,
			at: item.at
		}];
	});
}
function readRecord(shape, { entries, at }, name, report) {
	let { fields, required = [], exclusive } = shape;
	let keys = new Set(entries.map(({ key }) => key));
	let values = entries.flatMap(({ key, keyAt, value: node }) => {
		let field = Object.hasOwn(fields, key) ? fields[key] : void 0;
		if (!field) {
			report({
				message: `Unknown key ${(0, text_error.hD)(key)}${inside(name)}.`,
				fix: unknownKeyFix(key, fields, keys),
				at: keyAt
			});
			return [];
		}
		let value = read(field, node, name ? `${name}.${key}` : key, report);
		return value === void 0 ? [] : [[key, {
			value,
			at: node.at
		}]];
	});
	for (let key of required) {
		if (keys.has(key)) continue;
		let fix = `Add it: ${fields[key]?.description ?? ""}`;
		report({
			message: `The key "${key}" is missing${inside(name)}.`,
			fix,
			at
		});
	}
	if (exclusive?.every((key) => keys.has(key))) {
		let [one, other] = exclusive;
		report({
			message: `${name} has "${one}" and "${other}".`,
			fix: "Keep the one that finds the version.",
			at
		});
	}
	return Object.fromEntries(values);
}
function inside(name) {
	return name ? ` in ${name}` : "";
}
function unknownKeyFix(key, fields, given) {
	return `${nearest_word_suggestion(key, Object.keys(fields).filter((field) => !given.has(field)))}Allowed here: ${Object.keys(fields).join(", ")}.`;
}
function readNames(shape, { entries, at }, name, report) {
	entries.length === 0 && report({
		message: `${name} is empty.`,
		fix: "Add an entry.",
		at
	});
	return entries.flatMap(({ key, keyAt, value: node }) => {
		let obeys = obeysRule(shape.rule, key, keyAt, report);
		let placed = node.kind === "map" ? {
			...node,
			at: keyAt
		} : node;
		let value = read(shape.of, placed, `${name}.${obeys ? key : (0, text_error.hD)(key)}`, report);
		return obeys && value !== void 0 ? [{
			name: key,
			nameAt: keyAt,
			value,
			at: node.at
		}] : [];
	});
}
function parseConfig(path, text) {
	return inspectConfig(path, text).config;
}
function inspectConfig(path, text) {
	let faults = [];
	let report = (fault) => faults.push(fault);
	let locate = locateIn(path, text);
	let root = readRoot(text, locate, report);
	let draft = root && readShape(CONFIG_SHAPE, root, "", report);
	if (!draft) throw invalid(faults, locate);
	checkRelations(draft, locate, report);
	let config = buildConfig(path, draft, report);
	if (faults.length > 0) throw invalid(faults, locate);
	giveAdvice(draft, config, report);
	return {
		config,
		warnings: describeFaults(faults, locate)
	};
}
function readRoot(text, locate, report) {
	let isSilent = !0;
	let root = readDocument(text, locate, (fault) => {
		isSilent = !1;
		report(fault);
	});
	if (root?.kind === "map") return root;
	let fix = "Start with \"tracks:\" and, below it, a name for each product.";
	root && root.kind !== "wrong" && report({
		message: `The configuration is ${describeNode(root)}.`,
		fix,
		at: root.at
	});
	!root && isSilent && report({
		message: "The configuration is empty.",
		fix,
		at: 0
	});
}
function invalid(faults, locate) {
	let problems = describeFaults(faults, locate);
	let more = problems.length - 100;
	if (more <= 0) return new text_error.ag("config-invalid", problems);
	let rest = {
		message: `${more} more problems are not shown.`,
		fix: "Fix these first.",
		place: locate(0)
	};
	return new text_error.ag("config-invalid", [...problems.slice(0, 100), rest]);
}
function describeFaults(faults, locate) {
	return [...new Map(faults.map((fault) => [`${fault.at} ${fault.message}`, fault])).values()].sort((a, b) => a.at - b.at).map(({ message, fix, at }) => ({
		message,
		fix,
		place: locate(at)
	}));
}
const NAMES = [
	"release-tracks.yml",
	"release-tracks.yaml",
	"release-tracks.json"
];
const CONFIG_NAMES = [...NAMES, ...NAMES.map((name) => `.github/${name}`)];
var code_formats = __nccwpck_require__(895);
const ALL_FORMATS = {
	...__nccwpck_require__(844).KEYED_FORMATS,
	...code_formats.CODE_FORMATS
};
const loaded = new Map();
function keepFormats(formats) {
	for (let [name, format] of Object.entries(formats)) loaded.set(name, format);
}
function loaded_formatOf({ rules, path }) {
	let format = rules && loaded.get(rules);
	if (rules && !format) throw Error(`The format ${rules} of ${path} was not loaded`);
	return format;
}
var documents_place = __nccwpck_require__(284);
var format = __nccwpck_require__(713);
var documents_document = __nccwpck_require__(833);
function findKeyed(file, text) {
	let roots = (0, documents_document.eV)(file.format, file.path, text);
	for (let key of [file.key, file.orKey]) {
		if (key === void 0) continue;
		let values = roots.flatMap((root) => (0, documents_document.TE)(root, keySegments(key) ?? [key]).value ?? []);
		if (values.length > 1) {
			let place = (0, documents_place.BW)(file.path, text, values[1]?.start ?? 0);
			throw (0, text_error.V2)("version-ambiguous", `More than one document of the file has ${(0, text_error.hD)(key)}.`, "Use `pattern` with one capture group.", place);
		}
		if (values[0]) return asVersion(file, text, key, values[0]);
	}
	loaded_formatOf(file)?.explain?.(text, file.path);
	throw missing(file, text, roots);
}
function asVersion(file, text, key, value) {
	let place = (0, documents_place.BW)(file.path, text, value.start);
	if (value.kind === "text") {
		if (!value.value.endsWith(".json")) return {
			value: value.value,
			at: [value]
		};
		throw (0, text_error.V2)("version-elsewhere", `${(0, text_error.hD)(key)} names the file ${(0, text_error.hD)(value.value)}.`, "Tauri reads it from that file: list that one as the version file.", place);
	}
	if ((0, documents_document.Hn)((0, documents_document.jf)(value, "workspace"))) throw (0, text_error.V2)("version-inherited", `${(0, text_error.hD)(key)} is inherited from the workspace.`, "List the workspace instead: { path: Cargo.toml, key: workspace.package.version }.", place);
	let fix = value.kind === "other" ? "Write it as a string: \"1.2.3\"." : "Name the key of the string below it.";
	let what = value.kind === "other" ? `${(0, text_error.hD)(value.source)}, not a string` : `a ${value.kind}, not a string`;
	throw (0, text_error.V2)("version-not-text", `${(0, text_error.hD)(key)} is ${what}.`, fix, place);
}
function missing(file, text, roots) {
	let segments = keySegments(file.key) ?? [file.key];
	let nearest = roots[0] && (0, documents_document.TE)(roots[0], segments).nearest;
	let keys = [file.key, file.orKey].filter((key) => key !== void 0).map(text_error.hD);
	return (0, text_error.V2)("version-missing", `The file has no ${keys.join(" and no ")}.`, howToFix(file), (0, documents_place.BW)(file.path, text, nearest?.start ?? 0));
}
function howToFix({ path }) {
	if (/(^|\/)(tauri\.conf\.json5?|Tauri\.toml)$/.test(path)) return "Tauri then takes the version of Cargo.toml: list that file instead.";
	return "Write it there, or name the key that holds the version: { path, key }.";
}
const VERSIONS = /(?<![\d.])\d+\.\d+\.\d+(?:-[A-Za-z][0-9A-Za-z-]*\.\d+)?(?!\d|\.\d)/g;
function findMarked({ path, marker }, text) {
	let found = [];
	let begun;
	for (let line of text.matchAll(/[^\n]+/g)) {
		let [words] = line;
		let [begins, ends] = [words.includes(`${marker}-begin`), words.includes(`${marker}-end`)];
		begins === ends ? (begun !== void 0 || words.includes(marker)) && found.push(...versionsIn(words, line.index)) : begun = begins ? line.index : void 0;
	}
	if (begun !== void 0) throw (0, text_error.V2)("version-missing", `No ${(0, text_error.hD)(`${marker}-end`)} follows.`, "Put it behind the last line whose versions are to be written.", (0, documents_place.BW)(path, text, begun));
	return (0, format.HR)(found, text, path, {
		message: `No version stands in a line with ${(0, text_error.hD)(marker)}, nor between ${(0, text_error.hD)(`${marker}-begin`)} and ${(0, text_error.hD)(`${marker}-end`)}.`,
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
function findVersion(file, text) {
	let places = findPlaces(file, text);
	let [first] = places.at;
	if (!first) throw Error(`No place was found in ${file.path}`);
	let whole = {
		...places,
		written: places.value
	};
	let found = isRequirement(file) ? whole : version_text_withoutBuild(whole, text);
	let value = loaded_formatOf(file)?.read?.(found.value) ?? found.value;
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
	let found = loaded_formatOf(file).find(text.slice(shift), file.path);
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
function version_text_withoutBuild(places, text) {
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
	throw (0, text_error.V2)("version-missing", message, "Plain text holds the version and nothing else. Name it with `key` or with `pattern` otherwise.", (0, documents_place.BW)(path, text, start));
}
function findMatches({ path, pattern, many }, text) {
	let shift = (0, documents_place.L1)(text);
	let found = [...text.slice(shift).matchAll(compilePattern(pattern))].flatMap((match) => {
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
		message: `The pattern ${(0, text_error.hD)(pattern)} matches nothing.`,
		fix: FIX_PATTERN
	};
	if (!second || many) return (0, format.HR)(found, text, path, missing);
	throw (0, text_error.V2)("version-ambiguous", `The pattern ${(0, text_error.hD)(pattern)} matches more than once.`, "Make it longer, so that it matches once, or let it match in several places with `count: many`.", (0, documents_place.BW)(path, text, second.at));
}
const FIX_PATTERN = "It must match once, with the version in its group.";
function currentVersions(versionFiles, texts) {
	return eachFile(versionFiles, (file) => ({
		path: file.path,
		version: readVersion(file, textOf(file, texts))
	}));
}
function textOf(file, texts) {
	let text = texts.get(file.path);
	if (text !== void 0) return text;
	let message = `The version file ${(0, text_error.hD)(file.path)} is not in the repository.`;
	throw (0, text_error.V2)("version-file-missing", message, "Correct its path under `version-files`.", { file: file.path });
}
function eachFile(versionFiles, work) {
	let problems = [];
	let results = [];
	let code;
	for (let file of versionFiles) try {
		results.push(work(file));
	} catch (error) {
		if (!(error instanceof text_error.ag)) throw error;
		code ??= error.code;
		problems.push(...error.problems);
	}
	if (code) throw new text_error.ag(code, problems);
	return results;
}
function chooseTrack(config, text, inputName) {
	let track = config.tracks.find(({ name }) => name === text);
	if (track) return track;
	let names = config.tracks.map(({ name }) => name);
	throw (0, text_error.V2)("track-unknown", `${inputName}: ${(0, text_error.hD)(text)} is no track of ${config.path}.`, `${nearest_word_suggestion(text, names)}Give one of: ${names.join(", ")}.`);
}
function taggedVersion(config, name, tag) {
	let found = matchTag(chooseTrack(config, name, "track").tag, tag);
	return found && version_formatVersion(found.version);
}
function readTrackVersion(config, name, readText) {
	let { versionFiles } = chooseTrack(config, name, "track");
	let texts = versionFiles.flatMap(({ path }) => {
		let text = readText(path);
		return text === void 0 ? [] : [[path, text]];
	});
	let found = currentVersions(tellingFiles(versionFiles), new Map(texts));
	let versions = new Set(found.map(({ version }) => version));
	let [version] = versions;
	if (version === void 0) throw (0, text_error.V2)("version-files-missing", `Track ${name} has no version-files in ${config.path}: its tags alone carry the version.`, "List a file that carries it, or give the tag that is built.");
	if (versions.size === 1) return version;
	let said = found.map(({ path, version }) => `${path} says ${version}`).join(", ");
	throw (0, text_error.V2)("versions-differ", `The version files of track ${name} differ: ${said}.`, "Write the same into each.");
}
function trackVersion(track, { folder = process.cwd(), tag = "" } = {}) {
	keepFormats(ALL_FORMATS);
	let { root, name, text } = findConfig(folder);
	let config = parseConfig(name, text);
	return taggedVersion(config, track, tag) ?? readTrackVersion(config, track, (path) => readIfThere((0, external_node_path_namespaceObject.join)(root, path)));
}
function findConfig(start) {
	for (let root = start;; root = (0, external_node_path_namespaceObject.dirname)(root)) {
		for (let name of CONFIG_NAMES) {
			let text = readIfThere((0, external_node_path_namespaceObject.join)(root, name));
			if (text !== void 0) return {
				root,
				name,
				text
			};
		}
		if (root === (0, external_node_path_namespaceObject.dirname)(root)) break;
	}
	throw (0, text_error.V2)("config-missing", `There is no release-tracks.yml in ${start} or above it.`, "In a container build, copy it along with the version files.");
}
function readIfThere(file) {
	try {
		return (0, external_node_fs_namespaceObject.statSync)(file).isFile() ? (0, external_node_fs_namespaceObject.readFileSync)(file, "utf8") : void 0;
	} catch (error) {
		let { code } = error;
		if (code === "ENOENT" || code === "ENOTDIR") return;
		throw error;
	}
}
var __webpack_exports__trackVersion = __webpack_exports__.k;
export { __webpack_exports__trackVersion as trackVersion };
