"use strict";
exports.id = 9605;
exports.ids = [9605];
exports.modules = {
	9605: (function (e, t, n) {
	n.d(t, { MD: () => parseTOML });
	let r = {
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
	let i = Object.keys(r);
	for (let e of i) Object.freeze(r[e]);
	Object.freeze(r);
	let a = r;
	function unionWith(e) {
		let t = Object.assign({}, a);
		for (let n of Object.keys(e)) if (Object.hasOwn(t, n)) {
			let r = new Set(e[n]);
			for (let e of t[n]) r.add(e);
			t[n] = Object.freeze(Array.from(r));
		} else t[n] = Object.freeze(Array.from(e[n]));
		return Object.freeze(t);
	}
	function last(e) {
		return e[e.length - 1] ?? null;
	}
	function toKeyName(e) {
		return e.type === "TOMLBare" ? e.name : e.value;
	}
	var TOMLVerImpl = class {
		constructor(e, t) {
			this.major = e;
			this.minor = t;
		}
		lt(e, t) {
			return this.major < e || this.major === e && this.minor < t;
		}
		gte(e, t) {
			return this.major > e || this.major === e && this.minor >= t;
		}
	};
	let o = new TOMLVerImpl(1, 0);
	let s = new TOMLVerImpl(1, 1);
	let c = s;
	let l = {
		"1.0": o,
		"1.0.0": o,
		"1.1": s,
		"1.1.0": s,
		latest: s,
		next: s
	};
	function getTOMLVer(e) {
		return e && l[e] || c;
	}
	let u = {
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
	function getMessage(e, t) {
		if (t) return u[e].replace(/\{\{(.*?)\}\}/gu, (e, n) => {
			if (n in t) return t[n];
			return `{{${n}}}`;
		});
		return u[e];
	}
	var ParseError = class extends SyntaxError {
		constructor(e, t, n, r, i) {
			super(getMessage(e, i));
			this.index = t;
			this.lineNumber = n;
			this.column = r;
		}
	};
	let d = {
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
	function isControl(e) {
		return e >= d.NULL && e <= d.US;
	}
	function isWhitespace(e) {
		return e === d.TABULATION || e === d.SPACE;
	}
	function isEOL(e) {
		return e === d.LINE_FEED || e === d.CARRIAGE_RETURN;
	}
	function isUpperLetter(e) {
		return e >= d.LATIN_CAPITAL_A && e <= d.LATIN_CAPITAL_Z;
	}
	function isLowerLetter(e) {
		return e >= d.LATIN_SMALL_A && e <= d.LATIN_SMALL_Z;
	}
	function isLetter(e) {
		return isLowerLetter(e) || isUpperLetter(e);
	}
	function isDigit(e) {
		return e >= d.DIGIT_0 && e <= d.DIGIT_9;
	}
	function isHexDig(e) {
		return isDigit(e) || e >= d.LATIN_SMALL_A && e <= d.LATIN_SMALL_F || e >= d.LATIN_CAPITAL_A && e <= d.LATIN_CAPITAL_F;
	}
	function isOctalDig(e) {
		return e >= d.DIGIT_0 && e <= d.DIGIT_7;
	}
	function isUnicodeScalarValue(e) {
		return e >= 0 && e <= 55295 || e >= 57344 && e <= 1114111;
	}
	function sortedLastIndex(e, t) {
		let n = 0;
		let r = e.length;
		for (; n < r;) {
			let i = n + r >>> 1;
			let a = e[i];
			if (a === t) return i + 1;
			a < t ? n = i + 1 : r = i;
		}
		return n;
	}
	var Locations = class {
		constructor() {
			this.offsets = [];
		}
		addOffset(e) {
			for (let t = this.offsets.length - 1; t >= 0; t--) {
				let n = this.offsets[t];
				if (n === e) return;
				if (n < e) break;
			}
			this.offsets.push(e);
		}
		getLocFromIndex(e) {
			let t = sortedLastIndex(this.offsets, e) + 1;
			return {
				line: t,
				column: e - (t === 1 ? 0 : this.offsets[t - 2])
			};
		}
	};
	var CodePointIterator = class {
		constructor(e) {
			this.locs = new Locations();
			this.lastCodePoint = d.NULL;
			this.start = -1;
			this.end = 0;
			this.text = e;
		}
		next() {
			if (this.lastCodePoint === d.EOF) return d.EOF;
			return this.lastCodePoint = this.moveAt(this.end);
		}
		getLocFromIndex(e) {
			return this.locs.getLocFromIndex(e);
		}
		eat(e) {
			if (this.text.codePointAt(this.end) === e) {
				this.next();
				return !0;
			}
			return !1;
		}
		moveAt(e) {
			this.start = this.end = e;
			let t = this.text.codePointAt(this.start) ?? d.EOF;
			if (t === d.EOF) {
				this.end = this.start;
				return t;
			}
			this.end += t >= 65536 ? 2 : 1;
			if (t === d.LINE_FEED) this.locs.addOffset(this.end);
			else if (t === d.CARRIAGE_RETURN) {
				if (this.text.codePointAt(this.end) === d.LINE_FEED) {
					this.end++;
					this.locs.addOffset(this.end);
				}
				return d.LINE_FEED;
			}
			return t;
		}
	};
	let f = typeof BigInt < "u";
	let p = {
		16: "0x",
		10: "",
		8: "0o",
		2: "0b"
	};
	let m = {
		[d.QUOTATION_MARK]: d.QUOTATION_MARK,
		[d.BACKSLASH]: d.BACKSLASH,
		[d.LATIN_SMALL_B]: d.BACKSPACE,
		[d.LATIN_SMALL_F]: d.FORM_FEED,
		[d.LATIN_SMALL_N]: d.LINE_FEED,
		[d.LATIN_SMALL_R]: d.CARRIAGE_RETURN,
		[d.LATIN_SMALL_T]: d.TABULATION
	};
	let h = {
		...m,
		[d.LATIN_SMALL_E]: d.ESCAPE
	};
	var Tokenizer = class {
		constructor(e, t) {
			this.backCode = !1;
			this.lastCodePoint = d.NULL;
			this.state = "DATA";
			this.token = null;
			this.tokenStart = -1;
			this.valuesEnabled = !1;
			this.text = e;
			this.parserOptions = t || {};
			this.codePointIterator = new CodePointIterator(e);
			this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
			this.ESCAPES = this.tomlVersion.gte(1, 1) ? h : m;
		}
		get start() {
			return this.codePointIterator.start;
		}
		get end() {
			return this.codePointIterator.end;
		}
		getLocFromIndex(e) {
			return this.codePointIterator.getLocFromIndex(e);
		}
		reportParseError(e, t) {
			let n = this.codePointIterator.start;
			let r = this.codePointIterator.getLocFromIndex(n);
			throw new ParseError(e, n, r.line, r.column, t);
		}
		nextToken() {
			let e = this.token;
			if (e != null) {
				this.token = null;
				return e;
			}
			let t = this.lastCodePoint;
			for (; t !== d.EOF && !this.token;) {
				t = this.nextCode();
				let e = this[this.state](t);
				if (!e) throw Error(`Unknown error: pre state=${this.state}`);
				this.state = e;
			}
			e = this.token;
			this.token = null;
			return e;
		}
		nextCode() {
			if (this.lastCodePoint === d.EOF) return d.EOF;
			if (this.backCode) {
				this.backCode = !1;
				return this.lastCodePoint;
			}
			return this.lastCodePoint = this.codePointIterator.next();
		}
		eatCode(e) {
			if (this.lastCodePoint === d.EOF) return !1;
			if (this.backCode) {
				if (this.lastCodePoint === e) {
					this.backCode = !1;
					return !0;
				}
				return !1;
			}
			return this.codePointIterator.eat(e);
		}
		moveAt(e) {
			this.backCode &&= !1;
			this.lastCodePoint = this.codePointIterator.moveAt(e);
		}
		back(e) {
			this.backCode = !0;
			return e;
		}
		punctuatorToken() {
			this.startToken();
			this.endToken("Punctuator", "end");
		}
		startToken() {
			this.tokenStart = this.codePointIterator.start;
		}
		endToken(e, t, n, r) {
			let { tokenStart: i } = this;
			let a = this.codePointIterator[t];
			let o = [i, a];
			let s = {
				start: this.codePointIterator.getLocFromIndex(i),
				end: this.codePointIterator.getLocFromIndex(a)
			};
			if (e === "Block") this.token = {
				type: e,
				value: this.text.slice(i + 1, a),
				range: o,
				loc: s
			};
			else {
				let t;
				let c = this.text.slice(i, a);
				if (e === "BasicString" || e === "LiteralString" || e === "MultiLineBasicString" || e === "MultiLineLiteralString") t = {
					type: e,
					value: c,
					string: n,
					range: o,
					loc: s
				};
				else if (e === "Integer") {
					let i = n;
					t = {
						type: e,
						value: c,
						number: parseInt(i, r),
						bigint: f ? BigInt(p[r] + i) : null,
						range: o,
						loc: s
					};
				} else t = e === "Float" ? {
					type: e,
					value: c,
					number: n,
					range: o,
					loc: s
				} : e === "Boolean" ? {
					type: e,
					value: c,
					boolean: n,
					range: o,
					loc: s
				} : e === "LocalDate" || e === "LocalTime" || e === "LocalDateTime" || e === "OffsetDateTime" ? {
					type: e,
					value: c,
					date: n,
					range: o,
					loc: s
				} : {
					type: e,
					value: c,
					range: o,
					loc: s
				};
				this.token = t;
			}
		}
		DATA(e) {
			for (; isWhitespace(e) || isEOL(e);) e = this.nextCode();
			if (e === d.HASH) {
				this.startToken();
				return "COMMENT";
			}
			if (e === d.QUOTATION_MARK) {
				this.startToken();
				return "BASIC_STRING";
			}
			if (e === d.SINGLE_QUOTE) {
				this.startToken();
				return "LITERAL_STRING";
			}
			if (e === d.DOT || e === d.EQUALS_SIGN || e === d.LEFT_BRACKET || e === d.RIGHT_BRACKET || e === d.LEFT_BRACE || e === d.RIGHT_BRACE || e === d.COMMA) {
				this.punctuatorToken();
				return "DATA";
			}
			if (this.valuesEnabled) {
				if (e === d.DASH || e === d.PLUS_SIGN) {
					this.startToken();
					return "SIGN";
				}
				if (e === d.LATIN_SMALL_N || e === d.LATIN_SMALL_I) {
					this.startToken();
					return this.back("NAN_OR_INF");
				}
				if (isDigit(e)) {
					this.startToken();
					return this.back("NUMBER");
				}
				if (e === d.LATIN_SMALL_T || e === d.LATIN_SMALL_F) {
					this.startToken();
					return this.back("BOOLEAN");
				}
			} else if (isUnquotedKeyChar(e, this.tomlVersion)) {
				this.startToken();
				return "BARE";
			}
			if (e === d.EOF) return "DATA";
			return this.reportParseError("unexpected-char");
		}
		COMMENT(e) {
			let t = this.tomlVersion.gte(1, 1) ? (e) => {
				isNonEOL(e) || this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(e)).slice(1, -1) });
			} : (e) => {
				isControlOtherThanTab(e) && this.reportParseErrorControlChar();
			};
			for (; !isEOL(e) && e !== d.EOF;) {
				t(e);
				e = this.nextCode();
			}
			this.endToken("Block", "start");
			return "DATA";
		}
		BARE(e) {
			for (; isUnquotedKeyChar(e, this.tomlVersion);) e = this.nextCode();
			this.endToken("Bare", "start");
			return this.back("DATA");
		}
		BASIC_STRING(e) {
			if (e === d.QUOTATION_MARK) {
				e = this.nextCode();
				if (e === d.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
				this.endToken("BasicString", "start", "");
				return this.back("DATA");
			}
			let t = [];
			for (; e !== d.QUOTATION_MARK && e !== d.EOF && e !== d.LINE_FEED;) {
				if (isControlOtherThanTab(e)) return this.reportParseErrorControlChar();
				if (e === d.BACKSLASH) {
					e = this.nextCode();
					let n = this.ESCAPES[e];
					if (n) {
						t.push(n);
						e = this.nextCode();
						continue;
					} else if (e === d.LATIN_SMALL_U) {
						let n = this.parseUnicode(4);
						t.push(n);
						e = this.nextCode();
						continue;
					} else if (e === d.LATIN_CAPITAL_U) {
						let n = this.parseUnicode(8);
						t.push(n);
						e = this.nextCode();
						continue;
					} else if (e === d.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
						let n = this.parseUnicode(2);
						t.push(n);
						e = this.nextCode();
						continue;
					}
					return this.reportParseError("invalid-char-in-escape-sequence");
				}
				t.push(e);
				e = this.nextCode();
			}
			if (e !== d.QUOTATION_MARK) return this.reportParseError("unterminated-string");
			this.endToken("BasicString", "end", String.fromCodePoint(...t));
			return "DATA";
		}
		MULTI_LINE_BASIC_STRING(e) {
			let t = [];
			e === d.LINE_FEED && (e = this.nextCode());
			for (; e !== d.EOF;) {
				if (e !== d.LINE_FEED && isControlOtherThanTab(e)) return this.reportParseErrorControlChar();
				if (e === d.QUOTATION_MARK) {
					let e = this.codePointIterator.start;
					if (this.eatCode(d.QUOTATION_MARK) && this.eatCode(d.QUOTATION_MARK)) {
						if (this.eatCode(d.QUOTATION_MARK)) {
							t.push(d.QUOTATION_MARK);
							if (this.eatCode(d.QUOTATION_MARK)) {
								t.push(d.QUOTATION_MARK);
								if (this.eatCode(d.QUOTATION_MARK)) {
									this.moveAt(e);
									return this.reportParseError("invalid-three-quotes");
								}
							}
						}
						this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...t));
						return "DATA";
					}
					this.moveAt(e);
				}
				if (e === d.BACKSLASH) {
					e = this.nextCode();
					let n = this.ESCAPES[e];
					if (n) {
						t.push(n);
						e = this.nextCode();
						continue;
					} else if (e === d.LATIN_SMALL_U) {
						let n = this.parseUnicode(4);
						t.push(n);
						e = this.nextCode();
						continue;
					} else if (e === d.LATIN_CAPITAL_U) {
						let n = this.parseUnicode(8);
						t.push(n);
						e = this.nextCode();
						continue;
					} else if (e === d.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
						let n = this.parseUnicode(2);
						t.push(n);
						e = this.nextCode();
						continue;
					} else if (e === d.LINE_FEED) {
						e = this.nextCode();
						for (; isWhitespace(e) || e === d.LINE_FEED;) e = this.nextCode();
						continue;
					} else if (isWhitespace(e)) {
						let t = !0;
						let n = this.codePointIterator.start;
						let r;
						for (; (r = this.nextCode()) !== d.EOF && r !== d.LINE_FEED;) if (!isWhitespace(r)) {
							this.moveAt(n);
							t = !1;
							break;
						}
						if (t) {
							e = this.nextCode();
							for (; isWhitespace(e) || e === d.LINE_FEED;) e = this.nextCode();
							continue;
						}
					}
					return this.reportParseError("invalid-char-in-escape-sequence");
				}
				t.push(e);
				e = this.nextCode();
			}
			return this.reportParseError("unterminated-string");
		}
		LITERAL_STRING(e) {
			if (e === d.SINGLE_QUOTE) {
				e = this.nextCode();
				if (e === d.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
				this.endToken("LiteralString", "start", "");
				return this.back("DATA");
			}
			let t = [];
			for (; e !== d.SINGLE_QUOTE && e !== d.EOF && e !== d.LINE_FEED;) {
				if (isControlOtherThanTab(e)) return this.reportParseErrorControlChar();
				t.push(e);
				e = this.nextCode();
			}
			if (e !== d.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
			this.endToken("LiteralString", "end", String.fromCodePoint(...t));
			return "DATA";
		}
		MULTI_LINE_LITERAL_STRING(e) {
			let t = [];
			e === d.LINE_FEED && (e = this.nextCode());
			for (; e !== d.EOF;) {
				if (e !== d.LINE_FEED && isControlOtherThanTab(e)) return this.reportParseErrorControlChar();
				if (e === d.SINGLE_QUOTE) {
					let e = this.codePointIterator.start;
					if (this.eatCode(d.SINGLE_QUOTE) && this.eatCode(d.SINGLE_QUOTE)) {
						if (this.eatCode(d.SINGLE_QUOTE)) {
							t.push(d.SINGLE_QUOTE);
							if (this.eatCode(d.SINGLE_QUOTE)) {
								t.push(d.SINGLE_QUOTE);
								if (this.eatCode(d.SINGLE_QUOTE)) {
									this.moveAt(e);
									return this.reportParseError("invalid-three-quotes");
								}
							}
						}
						this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...t));
						return "DATA";
					}
					this.moveAt(e);
				}
				t.push(e);
				e = this.nextCode();
			}
			return this.reportParseError("unterminated-string");
		}
		SIGN(e) {
			if (e === d.LATIN_SMALL_N || e === d.LATIN_SMALL_I) return this.back("NAN_OR_INF");
			if (isDigit(e)) return this.back("NUMBER");
			return this.reportParseError("unexpected-char");
		}
		NAN_OR_INF(e) {
			if (e === d.LATIN_SMALL_N) {
				let e = this.codePointIterator.start;
				if (this.eatCode(d.LATIN_SMALL_A) && this.eatCode(d.LATIN_SMALL_N)) {
					this.endToken("Float", "end", NaN);
					return "DATA";
				}
				this.moveAt(e);
			} else if (e === d.LATIN_SMALL_I) {
				let e = this.codePointIterator.start;
				if (this.eatCode(d.LATIN_SMALL_N) && this.eatCode(d.LATIN_SMALL_F)) {
					this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
					return "DATA";
				}
				this.moveAt(e);
			}
			return this.reportParseError("unexpected-char");
		}
		NUMBER(e) {
			let t = this.text[this.tokenStart];
			let n = t === "+" ? d.PLUS_SIGN : t === "-" ? d.DASH : d.NULL;
			if (e === d.DIGIT_0) {
				if (n === d.NULL) {
					let e = this.codePointIterator.start;
					let t = this.nextCode();
					if (isDigit(t)) {
						let n = this.nextCode();
						if (n === d.COLON) {
							this.data = {
								hasDate: !1,
								year: 0,
								month: 0,
								day: 0,
								hour: Number(String.fromCodePoint(d.DIGIT_0, t)),
								minute: 0,
								second: 0
							};
							return "TIME_MINUTE";
						}
						if (isDigit(n)) {
							let e = this.nextCode();
							if (isDigit(e) && this.eatCode(d.DASH)) {
								this.data = {
									hasDate: !0,
									year: Number(String.fromCodePoint(d.DIGIT_0, t, n, e)),
									month: 0,
									day: 0,
									hour: 0,
									minute: 0,
									second: 0
								};
								return "DATE_MONTH";
							}
						}
						this.moveAt(e);
						return this.reportParseError("invalid-leading-zero");
					}
					this.moveAt(e);
				}
				e = this.nextCode();
				if (e === d.LATIN_SMALL_X || e === d.LATIN_SMALL_O || e === d.LATIN_SMALL_B) {
					if (n !== d.NULL) return this.reportParseError("unexpected-char");
					return e === d.LATIN_SMALL_X ? "HEX" : e === d.LATIN_SMALL_O ? "OCTAL" : "BINARY";
				}
				if (e === d.LATIN_SMALL_E || e === d.LATIN_CAPITAL_E) {
					this.data = {
						minus: n === d.DASH,
						left: [d.DIGIT_0]
					};
					return "EXPONENT_RIGHT";
				}
				if (e === d.DOT) {
					this.data = {
						minus: n === d.DASH,
						absInt: [d.DIGIT_0]
					};
					return "FRACTIONAL_RIGHT";
				}
				this.endToken("Integer", "start", "0", 10);
				return this.back("DATA");
			}
			let { out: r, nextCp: i, hasUnderscore: a } = this.parseDigits(e, isDigit);
			if (i === d.DASH && n === d.NULL && !a && r.length === 4) {
				this.data = {
					hasDate: !0,
					year: Number(String.fromCodePoint(...r)),
					month: 0,
					day: 0,
					hour: 0,
					minute: 0,
					second: 0
				};
				return "DATE_MONTH";
			}
			if (i === d.COLON && n === d.NULL && !a && r.length === 2) {
				this.data = {
					hasDate: !1,
					year: 0,
					month: 0,
					day: 0,
					hour: Number(String.fromCodePoint(...r)),
					minute: 0,
					second: 0
				};
				return "TIME_MINUTE";
			}
			if (i === d.LATIN_SMALL_E || i === d.LATIN_CAPITAL_E) {
				this.data = {
					minus: n === d.DASH,
					left: r
				};
				return "EXPONENT_RIGHT";
			}
			if (i === d.DOT) {
				this.data = {
					minus: n === d.DASH,
					absInt: r
				};
				return "FRACTIONAL_RIGHT";
			}
			this.endToken("Integer", "start", n === d.DASH ? String.fromCodePoint(d.DASH, ...r) : String.fromCodePoint(...r), 10);
			return this.back("DATA");
		}
		HEX(e) {
			let { out: t } = this.parseDigits(e, isHexDig);
			this.endToken("Integer", "start", String.fromCodePoint(...t), 16);
			return this.back("DATA");
		}
		OCTAL(e) {
			let { out: t } = this.parseDigits(e, isOctalDig);
			this.endToken("Integer", "start", String.fromCodePoint(...t), 8);
			return this.back("DATA");
		}
		BINARY(e) {
			let { out: t } = this.parseDigits(e, (e) => e === d.DIGIT_0 || e === d.DIGIT_1);
			this.endToken("Integer", "start", String.fromCodePoint(...t), 2);
			return this.back("DATA");
		}
		FRACTIONAL_RIGHT(e) {
			let { minus: t, absInt: n } = this.data;
			let { out: r, nextCp: i } = this.parseDigits(e, isDigit);
			let a = [
				...n,
				d.DOT,
				...r
			];
			if (i === d.LATIN_SMALL_E || i === d.LATIN_CAPITAL_E) {
				this.data = {
					minus: t,
					left: a
				};
				return "EXPONENT_RIGHT";
			}
			let o = Number(t ? String.fromCodePoint(d.DASH, ...a) : String.fromCodePoint(...a));
			this.endToken("Float", "start", o);
			return this.back("DATA");
		}
		EXPONENT_RIGHT(e) {
			let { left: t, minus: n } = this.data;
			let r = !1;
			if (e === d.DASH || e === d.PLUS_SIGN) {
				r = e === d.DASH;
				e = this.nextCode();
			}
			let { out: i } = this.parseDigits(e, isDigit);
			let a = i;
			r && a.unshift(d.DASH);
			let o = Number(n ? String.fromCodePoint(d.DASH, ...t, d.LATIN_SMALL_E, ...a) : String.fromCodePoint(...t, d.LATIN_SMALL_E, ...a));
			this.endToken("Float", "start", o);
			return this.back("DATA");
		}
		BOOLEAN(e) {
			if (e === d.LATIN_SMALL_T) {
				let e = this.codePointIterator.start;
				if (this.eatCode(d.LATIN_SMALL_R) && this.eatCode(d.LATIN_SMALL_U) && this.eatCode(d.LATIN_SMALL_E)) {
					this.endToken("Boolean", "end", !0);
					return "DATA";
				}
				this.moveAt(e);
			} else if (e === d.LATIN_SMALL_F) {
				let e = this.codePointIterator.start;
				if (this.eatCode(d.LATIN_SMALL_A) && this.eatCode(d.LATIN_SMALL_L) && this.eatCode(d.LATIN_SMALL_S) && this.eatCode(d.LATIN_SMALL_E)) {
					this.endToken("Boolean", "end", !1);
					return "DATA";
				}
				this.moveAt(e);
			}
			return this.reportParseError("unexpected-char");
		}
		DATE_MONTH(e) {
			let t = this.codePointIterator.start;
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			e = this.nextCode();
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			e = this.nextCode();
			if (e !== d.DASH) return this.reportParseError("unexpected-char");
			let n = this.codePointIterator.start;
			let r = this.data;
			r.month = Number(this.text.slice(t, n));
			return "DATE_DAY";
		}
		DATE_DAY(e) {
			let t = this.codePointIterator.start;
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			e = this.nextCode();
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			let n = this.codePointIterator.end;
			let r = this.data;
			r.day = Number(this.text.slice(t, n));
			if (!isValidDate(r.year, r.month, r.day)) return this.reportParseError("invalid-date");
			e = this.nextCode();
			if (e === d.LATIN_CAPITAL_T || e === d.LATIN_SMALL_T) return "TIME_HOUR";
			if (e === d.SPACE) {
				let e = this.codePointIterator.start;
				if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
					this.moveAt(e);
					return "TIME_HOUR";
				}
				this.moveAt(e);
			}
			let i = getDateFromDateTimeData(r, "");
			this.endToken("LocalDate", "start", i);
			return this.back("DATA");
		}
		TIME_HOUR(e) {
			let t = this.codePointIterator.start;
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			e = this.nextCode();
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			e = this.nextCode();
			if (e !== d.COLON) return this.reportParseError("unexpected-char");
			let n = this.codePointIterator.start;
			let r = this.data;
			r.hour = Number(this.text.slice(t, n));
			return "TIME_MINUTE";
		}
		TIME_MINUTE(e) {
			let t = this.codePointIterator.start;
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			e = this.nextCode();
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			let n = this.codePointIterator.end;
			let r = this.data;
			r.minute = Number(this.text.slice(t, n));
			e = this.nextCode();
			if (e === d.COLON) return "TIME_SECOND";
			if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
			if (!isValidTime(r.hour, r.minute, r.second)) return this.reportParseError("invalid-time");
			return this.processTimeEnd(e, r);
		}
		TIME_SECOND(e) {
			let t = this.codePointIterator.start;
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			e = this.nextCode();
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			let n = this.codePointIterator.end;
			let r = this.data;
			r.second = Number(this.text.slice(t, n));
			if (!isValidTime(r.hour, r.minute, r.second)) return this.reportParseError("invalid-time");
			e = this.nextCode();
			if (e === d.DOT) return "TIME_SEC_FRAC";
			return this.processTimeEnd(e, r);
		}
		TIME_SEC_FRAC(e) {
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			let t = this.codePointIterator.start;
			for (; isDigit(e);) e = this.nextCode();
			let n = this.codePointIterator.start;
			let r = this.data;
			r.frac = this.text.slice(t, n);
			return this.processTimeEnd(e, r);
		}
		processTimeEnd(e, t) {
			if (t.hasDate) {
				if (e === d.DASH || e === d.PLUS_SIGN) {
					t.offsetSign = e;
					return "TIME_OFFSET";
				}
				if (e === d.LATIN_CAPITAL_Z || e === d.LATIN_SMALL_Z) {
					let e = getDateFromDateTimeData(t, "Z");
					this.endToken("OffsetDateTime", "end", e);
					return "DATA";
				}
				let n = getDateFromDateTimeData(t, "");
				this.endToken("LocalDateTime", "start", n);
				return this.back("DATA");
			}
			let n = getDateFromDateTimeData(t, "");
			this.endToken("LocalTime", "start", n);
			return this.back("DATA");
		}
		TIME_OFFSET(e) {
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			let t = this.codePointIterator.start;
			e = this.nextCode();
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			e = this.nextCode();
			if (e !== d.COLON) return this.reportParseError("unexpected-char");
			let n = this.codePointIterator.start;
			e = this.nextCode();
			let r = this.codePointIterator.start;
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			e = this.nextCode();
			if (!isDigit(e)) return this.reportParseError("unexpected-char");
			let i = this.codePointIterator.end;
			let a = Number(this.text.slice(t, n));
			let o = Number(this.text.slice(r, i));
			if (!isValidTime(a, o, 0)) return this.reportParseError("invalid-time");
			let s = this.data;
			let c = getDateFromDateTimeData(s, `${String.fromCodePoint(s.offsetSign)}${padStart(a, 2)}:${padStart(o, 2)}`);
			this.endToken("OffsetDateTime", "end", c);
			return "DATA";
		}
		parseDigits(e, t) {
			if (e === d.UNDERSCORE) return this.reportParseError("invalid-underscore");
			if (!t(e)) return this.reportParseError("unexpected-char");
			let n = [];
			let r = d.NULL;
			let i = !1;
			for (; t(e) || e === d.UNDERSCORE;) {
				if (e === d.UNDERSCORE) {
					i = !0;
					if (r === d.UNDERSCORE) return this.reportParseError("invalid-underscore");
				} else n.push(e);
				r = e;
				e = this.nextCode();
			}
			if (r === d.UNDERSCORE) return this.reportParseError("invalid-underscore");
			return {
				out: n,
				nextCp: e,
				hasUnderscore: i
			};
		}
		parseUnicode(e) {
			let t = this.codePointIterator.start;
			let n = this.codePointIterator.end;
			let r = 0;
			let i;
			for (; (i = this.nextCode()) !== d.EOF;) {
				if (!isHexDig(i)) {
					this.moveAt(t);
					return this.reportParseError("invalid-char-in-escape-sequence");
				}
				r++;
				if (r >= e) break;
			}
			let a = this.codePointIterator.end;
			let o = this.text.slice(n, a);
			let s = parseInt(o, 16);
			if (!isUnicodeScalarValue(s)) return this.reportParseError("invalid-code-point", { cp: o });
			return s;
		}
		reportParseErrorControlChar() {
			return this.reportParseError("invalid-control-character");
		}
	};
	function isUnquotedKeyChar(e, t) {
		if (isLetter(e) || isDigit(e) || e === d.UNDERSCORE || e === d.DASH) return !0;
		if (t.lt(1, 1)) return !1;
		return !1;
	}
	function isControlOtherThanTab(e) {
		return isControl(e) && e !== d.TABULATION || e === d.DELETE;
	}
	function isNonEOL(e) {
		return e === d.TABULATION || d.SPACE <= e && e <= d.TILDE || isNonAscii(e);
	}
	function isNonAscii(e) {
		return d.PAD <= e && e <= d.CP_D7FF || d.CP_E000 <= e && e <= d.CP_10FFFF;
	}
	function isValidDate(e, t, n) {
		if (e >= 0 && t <= 12 && t >= 1 && n >= 1) return n <= (t === 2 ? e & 3 || !(e % 25) && e & 15 ? 28 : 29 : 30 + (t + (t >> 3) & 1));
		return !1;
	}
	function isValidTime(e, t, n) {
		if (e >= 24 || e < 0 || t > 59 || t < 0 || n > 60 || n < 0) return !1;
		return !0;
	}
	function getDateFromDateTimeData(e, t) {
		let n = padStart(e.year, 4);
		let r = e.month ? padStart(e.month, 2) : "01";
		let i = e.day ? padStart(e.day, 2) : "01";
		let a = padStart(e.hour, 2);
		let o = padStart(e.minute, 2);
		let s = padStart(e.second, 2);
		let c = `${n}-${r}-${i}`;
		let l = e.frac ? `.${e.frac}` : "";
		let u = new Date(`${c}T${a}:${o}:${s}${l}${t}`);
		if (!isNaN(u.getTime()) || e.second !== 60) return u;
		return new Date(`${c}T${a}:${o}:59${l}${t}`);
	}
	function padStart(e, t) {
		return String(e).padStart(t, "0");
	}
	let g = Symbol("VALUE_KIND_VALUE");
	let _ = Symbol("VALUE_KIND_INTERMEDIATE");
	var KeysResolver = class {
		constructor(e) {
			this.rootKeys = new Map();
			this.tables = [];
			this.ctx = e;
		}
		applyResolveKeyForTable(e) {
			let t = this.rootKeys;
			let n = e.key.keys.length - 1;
			for (let r = 0; r < n; r++) {
				let n = e.key.keys[r];
				let i = toKeyName(n);
				e.resolvedKey.push(i);
				let a = t.get(i);
				if (!a) {
					a = {
						node: n,
						keys: new Map()
					};
					t.set(i, a);
				} else if (a.table === "array") {
					let t = a.peekIndex;
					e.resolvedKey.push(t);
					a = a.keys.get(t);
				}
				t = a.keys;
			}
			let r = e.key.keys[n];
			let i = toKeyName(r);
			e.resolvedKey.push(i);
			let a = t.get(i);
			if (!a) {
				if (e.kind === "array") {
					e.resolvedKey.push(0);
					let n = {
						node: r,
						keys: new Map()
					};
					t.set(i, {
						table: e.kind,
						node: r,
						keys: new Map([[0, n]]),
						peekIndex: 0
					});
					this.tables.push({
						node: e,
						keys: n.keys
					});
				} else {
					let n = {
						table: e.kind,
						node: r,
						keys: new Map()
					};
					t.set(i, n);
					this.tables.push({
						node: e,
						keys: n.keys
					});
				}
			} else if (!a.table) {
				if (e.kind === "array") this.ctx.reportParseError("dupe-keys", r);
				else {
					let n = {
						table: e.kind,
						node: r,
						keys: a.keys
					};
					t.set(i, n);
					this.tables.push({
						node: e,
						keys: n.keys
					});
				}
			} else if (a.table === "array") {
				if (e.kind === "array") {
					let t = {
						node: r,
						keys: new Map()
					};
					let n = a.peekIndex + 1;
					e.resolvedKey.push(n);
					a.keys.set(n, t);
					a.peekIndex = n;
					this.tables.push({
						node: e,
						keys: t.keys
					});
				} else this.ctx.reportParseError("dupe-keys", r);
			} else this.ctx.reportParseError("dupe-keys", r);
		}
		verifyDuplicateKeys(e) {
			for (let t of e.body) t.type === "TOMLKeyValue" && verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, t);
			for (let { node: e, keys: t } of this.tables) for (let n of e.body) verifyDuplicateKeysForKeyValue(this.ctx, t, n);
		}
	};
	function verifyDuplicateKeysForKeyValue(e, t, n) {
		let r = t;
		let i = last(n.key.keys);
		for (let t of n.key.keys) {
			let n = toKeyName(t);
			let a = r.get(n);
			if (a) {
				(a.value === g || i === t || a.table) && e.reportParseError("dupe-keys", getAfterNode(t, a.node));
				a.value = _;
			} else {
				a = i === t ? {
					value: g,
					node: t,
					keys: new Map()
				} : {
					value: _,
					node: t,
					keys: new Map()
				};
				r.set(n, a);
			}
			r = a.keys;
		}
		n.value.type === "TOMLInlineTable" ? verifyDuplicateKeysForInlineTable(e, r, n.value) : n.value.type === "TOMLArray" && verifyDuplicateKeysForArray(e, r, n.value);
	}
	function verifyDuplicateKeysForInlineTable(e, t, n) {
		for (let r of n.body) verifyDuplicateKeysForKeyValue(e, t, r);
	}
	function verifyDuplicateKeysForArray(e, t, n) {
		let r = t;
		for (let i = 0; i < n.elements.length; i++) {
			let a = n.elements[i];
			let o = r.get(i);
			if (o) e.reportParseError("dupe-keys", getAfterNode(a, o.node));
			else {
				o = {
					value: g,
					node: a,
					keys: new Map()
				};
				t.set(i, o);
				a.type === "TOMLInlineTable" ? verifyDuplicateKeysForInlineTable(e, o.keys, a) : a.type === "TOMLArray" && verifyDuplicateKeysForArray(e, o.keys, a);
			}
		}
	}
	function getAfterNode(e, t) {
		return e.range[0] <= t.range[0] ? t : e;
	}
	var Context = class {
		constructor(e) {
			this.tokens = [];
			this.comments = [];
			this.back = null;
			this.stateStack = [];
			this.needNewLine = !1;
			this.needSameLine = !1;
			this.currToken = null;
			this.prevToken = null;
			this.valueContainerStack = [];
			this.tokenizer = new Tokenizer(e.text, e.parserOptions);
			this.topLevelTable = e.topLevelTable;
			this.table = e.topLevelTable;
			this.keysResolver = new KeysResolver(this);
		}
		nextToken(e) {
			this.prevToken = this.currToken;
			if (this.back) {
				this.currToken = this.back;
				this.back = null;
			} else this.currToken = this._nextTokenFromTokenizer(e);
			if ((this.needNewLine || this.needSameLine || e?.needSameLine) && this.prevToken && this.currToken) {
				if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
					if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
				} else {
					let t = this.needSameLine || e?.needSameLine;
					if (t) return this.reportParseError(t, this.currToken);
				}
			}
			this.needNewLine = !1;
			this.needSameLine = !1;
			return this.currToken;
		}
		_nextTokenFromTokenizer(e) {
			let t = this.tokenizer.valuesEnabled;
			e?.valuesEnabled && (this.tokenizer.valuesEnabled = e.valuesEnabled);
			let n = this.tokenizer.nextToken();
			for (; n && n.type === "Block";) {
				this.comments.push(n);
				n = this.tokenizer.nextToken();
			}
			n && this.tokens.push(n);
			this.tokenizer.valuesEnabled = t;
			return n;
		}
		backToken() {
			if (this.back) throw Error("Illegal state");
			this.back = this.currToken;
			this.currToken = this.prevToken;
		}
		addValueContainer(e) {
			this.valueContainerStack.push(e);
			this.tokenizer.valuesEnabled = !0;
		}
		consumeValueContainer() {
			let e = this.valueContainerStack.pop();
			this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
			return e;
		}
		applyResolveKeyForTable(e) {
			this.keysResolver.applyResolveKeyForTable(e);
		}
		verifyDuplicateKeys() {
			this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
		}
		reportParseError(e, t) {
			let n, r, i;
			if (t) {
				n = t.range[0];
				r = t.loc.start.line;
				i = t.loc.start.column;
			} else {
				n = this.tokenizer.start;
				let e = this.tokenizer.getLocFromIndex(n);
				r = e.line;
				i = e.column;
			}
			throw new ParseError(e, n, r, i);
		}
	};
	let v = { VALUE: "missing-value" };
	let y = {
		BasicString: "basic",
		MultiLineBasicString: "basic",
		LiteralString: "literal",
		MultiLineLiteralString: "literal"
	};
	let b = {
		BasicString: "basic",
		LiteralString: "literal"
	};
	let x = {
		OffsetDateTime: "offset-date-time",
		LocalDateTime: "local-date-time",
		LocalDate: "local-date",
		LocalTime: "local-time"
	};
	var TOMLParser = class {
		constructor(e, t) {
			this.text = e;
			this.parserOptions = t || {};
			this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
		}
		parse() {
			let e = {
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
			let t = {
				type: "TOMLTopLevelTable",
				body: [],
				parent: e,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			e.body = [t];
			let n = new Context({
				text: this.text,
				parserOptions: this.parserOptions,
				topLevelTable: t
			});
			let r = n.nextToken();
			if (r) {
				t.range[0] = r.range[0];
				t.loc.start = clonePos(r.loc.start);
				for (; r;) {
					let e = n.stateStack.pop() || "TABLE";
					n.stateStack.push(...this[e](r, n));
					r = n.nextToken();
				}
				let e = n.stateStack.pop() || "TABLE";
				if (e in v) return n.reportParseError(v[e], null);
				n.table.type === "TOMLTable" && applyEndLoc(n.table, last(n.table.body));
				applyEndLoc(t, last(t.body));
			}
			n.verifyDuplicateKeys();
			e.tokens = n.tokens;
			e.comments = n.comments;
			let i = n.tokenizer.end;
			let a = n.tokenizer.getLocFromIndex(i);
			e.range[1] = i;
			e.loc.end = {
				line: a.line,
				column: a.column
			};
			return e;
		}
		TABLE(e, t) {
			if (isBare(e) || isString(e)) return this.processKeyValue(e, t.table, t);
			if (isLeftBracket(e)) return this.processTable(e, t.topLevelTable, t);
			return t.reportParseError("unexpected-token", e);
		}
		VALUE(e, t) {
			if (isString(e) || isMultiLineString(e)) return this.processStringValue(e, t);
			if (isNumber(e)) return this.processNumberValue(e, t);
			if (isBoolean(e)) return this.processBooleanValue(e, t);
			if (isDateTime(e)) return this.processDateTimeValue(e, t);
			if (isLeftBracket(e)) return this.processArray(e, t);
			if (isLeftBrace(e)) return this.processInlineTable(e, t);
			return t.reportParseError("unexpected-token", e);
		}
		processTable(e, t, n) {
			let r = {
				type: "TOMLTable",
				kind: "standard",
				key: null,
				resolvedKey: [],
				body: [],
				parent: t,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			n.table.type === "TOMLTable" && applyEndLoc(n.table, last(n.table.body));
			t.body.push(r);
			n.table = r;
			let i = n.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (isLeftBracket(i)) {
				if (e.range[1] < i.range[0]) return n.reportParseError("invalid-space", i);
				r.kind = "array";
				i = n.nextToken({ needSameLine: "invalid-key-value-newline" });
			}
			if (isRightBracket(i)) return n.reportParseError("missing-key", i);
			if (!i) return n.reportParseError("unterminated-table-key", null);
			i = this.processKeyNode(i, r, n).nextToken;
			if (!isRightBracket(i)) return n.reportParseError("unterminated-table-key", i);
			if (r.kind === "array") {
				let e = i;
				i = n.nextToken({ needSameLine: "invalid-key-value-newline" });
				if (!isRightBracket(i)) return n.reportParseError("unterminated-table-key", i);
				if (e.range[1] < i.range[0]) return n.reportParseError("invalid-space", i);
			}
			applyEndLoc(r, i);
			n.applyResolveKeyForTable(r);
			n.needNewLine = !0;
			return [];
		}
		processKeyValue(e, t, n) {
			let r = {
				type: "TOMLKeyValue",
				key: null,
				value: null,
				parent: t,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			t.body.push(r);
			let { nextToken: i } = this.processKeyNode(e, r, n);
			if (!isEq(i)) return n.reportParseError("missing-equals-sign", i);
			n.addValueContainer({
				parent: r,
				set: (e) => {
					r.value = e;
					applyEndLoc(r, e);
					n.needNewLine = !0;
					return [];
				}
			});
			n.needSameLine = "invalid-key-value-newline";
			return ["VALUE"];
		}
		processKeyNode(e, t, n) {
			isDot(e) && n.reportParseError("invalid-leading-dot-in-key", e);
			let r = {
				type: "TOMLKey",
				keys: [],
				parent: t,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			t.key = r;
			let i = e;
			let a = null;
			do {
				if (isBare(i)) this.processBareKey(i, r);
				else if (isString(i)) this.processStringKey(i, r);
				else break;
				a = null;
				i = n.nextToken({ needSameLine: "invalid-key-value-newline" });
				if (!isDot(i)) break;
				a = i;
				i = n.nextToken({ needSameLine: "invalid-key-value-newline" });
			} while (i);
			a && n.reportParseError(isDot(i) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", a);
			applyEndLoc(r, last(r.keys));
			return {
				keyNode: r,
				nextToken: i
			};
		}
		processBareKey(e, t) {
			let n = {
				type: "TOMLBare",
				name: e.value,
				parent: t,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			t.keys.push(n);
		}
		processStringKey(e, t) {
			let n = {
				type: "TOMLQuoted",
				kind: "string",
				value: e.string,
				style: b[e.type],
				multiline: !1,
				parent: t,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			t.keys.push(n);
		}
		processStringValue(e, t) {
			let n = t.consumeValueContainer();
			let r = {
				type: "TOMLValue",
				kind: "string",
				value: e.string,
				style: y[e.type],
				multiline: isMultiLineString(e),
				parent: n.parent,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			return n.set(r);
		}
		processNumberValue(e, t) {
			let n = t.consumeValueContainer();
			let r = this.text;
			let [i, a] = e.range;
			let o = null;
			let getNumberText = () => o ??= r.slice(i, a).replace(/_/g, "");
			let s;
			s = e.type === "Integer" ? {
				type: "TOMLValue",
				kind: "integer",
				value: e.number,
				bigint: e.bigint,
				get number() {
					return getNumberText();
				},
				parent: n.parent,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			} : {
				type: "TOMLValue",
				kind: "float",
				value: e.number,
				get number() {
					return getNumberText();
				},
				parent: n.parent,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			return n.set(s);
		}
		processBooleanValue(e, t) {
			let n = t.consumeValueContainer();
			let r = {
				type: "TOMLValue",
				kind: "boolean",
				value: e.boolean,
				parent: n.parent,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			return n.set(r);
		}
		processDateTimeValue(e, t) {
			let n = t.consumeValueContainer();
			let r = {
				type: "TOMLValue",
				kind: x[e.type],
				value: e.date,
				datetime: e.value,
				parent: n.parent,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			return n.set(r);
		}
		processArray(e, t) {
			let n = t.consumeValueContainer();
			let r = {
				type: "TOMLArray",
				elements: [],
				parent: n.parent,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			let i = t.nextToken({ valuesEnabled: !0 });
			if (isRightBracket(i)) {
				applyEndLoc(r, i);
				return n.set(r);
			}
			t.backToken();
			return this.processArrayValue(r, n, t);
		}
		processArrayValue(e, t, n) {
			n.addValueContainer({
				parent: e,
				set: (r) => {
					e.elements.push(r);
					let i = n.nextToken({ valuesEnabled: !0 });
					let a = isComma(i);
					a && (i = n.nextToken({ valuesEnabled: !0 }));
					if (isRightBracket(i)) {
						applyEndLoc(e, i);
						return t.set(e);
					}
					if (a) {
						n.backToken();
						return this.processArrayValue(e, t, n);
					}
					return n.reportParseError(i ? "missing-comma" : "unterminated-array", i);
				}
			});
			return ["VALUE"];
		}
		processInlineTable(e, t) {
			let n = t.consumeValueContainer();
			let r = {
				type: "TOMLInlineTable",
				body: [],
				parent: n.parent,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			let i = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
			let a = t.nextToken({ needSameLine: i });
			if (a) {
				if (isBare(a) || isString(a)) return this.processInlineTableKeyValue(a, r, n, t);
				if (isRightBrace(a)) {
					applyEndLoc(r, a);
					return n.set(r);
				}
			}
			return t.reportParseError("unexpected-token", a);
		}
		processInlineTableKeyValue(e, t, n, r) {
			let i = {
				type: "TOMLKeyValue",
				key: null,
				value: null,
				parent: t,
				range: cloneRange(e.range),
				loc: cloneLoc(e.loc)
			};
			t.body.push(i);
			let { nextToken: a } = this.processKeyNode(e, i, r);
			if (!isEq(a)) return r.reportParseError("missing-equals-sign", a);
			let o = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
			r.addValueContainer({
				parent: i,
				set: (e) => {
					i.value = e;
					applyEndLoc(i, e);
					let a = r.nextToken({ needSameLine: o });
					if (isComma(a)) {
						a = r.nextToken({ needSameLine: o });
						if (a && (isBare(a) || isString(a))) return this.processInlineTableKeyValue(a, t, n, r);
						if (isRightBrace(a)) {
							if (this.tomlVersion.lt(1, 1)) return r.reportParseError("invalid-trailing-comma-in-inline-table", a);
						} else return r.reportParseError(a ? "unexpected-token" : "unterminated-inline-table", a);
					}
					if (isRightBrace(a)) {
						applyEndLoc(t, a);
						return n.set(t);
					}
					return r.reportParseError(a ? "missing-comma" : "unterminated-inline-table", a);
				}
			});
			r.needSameLine = "invalid-key-value-newline";
			return ["VALUE"];
		}
	};
	function isDot(e) {
		return isPunctuator(e) && e.value === ".";
	}
	function isEq(e) {
		return isPunctuator(e) && e.value === "=";
	}
	function isLeftBracket(e) {
		return isPunctuator(e) && e.value === "[";
	}
	function isRightBracket(e) {
		return isPunctuator(e) && e.value === "]";
	}
	function isLeftBrace(e) {
		return isPunctuator(e) && e.value === "{";
	}
	function isRightBrace(e) {
		return isPunctuator(e) && e.value === "}";
	}
	function isComma(e) {
		return isPunctuator(e) && e.value === ",";
	}
	function isPunctuator(e) {
		return !!(e && e.type === "Punctuator");
	}
	function isBare(e) {
		return e.type === "Bare";
	}
	function isString(e) {
		return e.type === "BasicString" || e.type === "LiteralString";
	}
	function isMultiLineString(e) {
		return e.type === "MultiLineBasicString" || e.type === "MultiLineLiteralString";
	}
	function isNumber(e) {
		return e.type === "Integer" || e.type === "Float";
	}
	function isBoolean(e) {
		return e.type === "Boolean";
	}
	function isDateTime(e) {
		return e.type === "OffsetDateTime" || e.type === "LocalDateTime" || e.type === "LocalDate" || e.type === "LocalTime";
	}
	function applyEndLoc(e, t) {
		if (t) {
			e.range[1] = t.range[1];
			e.loc.end = clonePos(t.loc.end);
		}
	}
	function cloneRange(e) {
		return [e[0], e[1]];
	}
	function cloneLoc(e) {
		return {
			start: clonePos(e.start),
			end: clonePos(e.end)
		};
	}
	function clonePos(e) {
		return {
			line: e.line,
			column: e.column
		};
	}
	let S = unionWith({
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
	function parseForESLint(e, t) {
		return {
			ast: new TOMLParser(e, t).parse(),
			visitorKeys: S,
			services: { isTOML: !0 }
		};
	}
	function parseTOML(e, t) {
		return parseForESLint(e, t).ast;
	}
})
};
