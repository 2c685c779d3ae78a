"use strict";
exports.id = 6939;
exports.ids = [6939];
exports.modules = {
	232: (function (e, t, n) {
		n.d(t, { O: () => Array });
		var r = n(5871);
		class Array {
			constructor(...e) {
				this.v = [];
				this.kind = r.b.Array;
				this.primitive = !1;
				for (let t of e) this.add(t);
			}
			coerceString() {
				return (0, r.m)(this.kind);
			}
			number() {
				return NaN;
			}
			add(e) {
				this.v.push(e);
			}
			get(e) {
				return this.v[e];
			}
			values() {
				return this.v;
			}
		}
	}),
	612: (function (e, t, n) {
		n.d(t, { Q: () => NumberData });
		var r = n(5871);
		class NumberData {
			constructor(e) {
				this.value = e;
				this.kind = r.b.Number;
				this.primitive = !0;
			}
			coerceString() {
				if (this.value === 0) return "0";
				return (+this.value.toFixed(15)).toString();
			}
			number() {
				return this.value;
			}
		}
	}),
	1557: (function (e, t, n) {
		n.d(t, {
			By: () => o,
			VP: () => i,
			ZI: () => ExpressionEvaluationError,
			dM: () => a,
			tj: () => ExpressionError
		});
		var r = n(4942);
		let i = 50;
		let a = 21e3;
		var o;
		(function(e) {
			e[e.ErrorUnexpectedSymbol = 0] = "ErrorUnexpectedSymbol";
			e[e.ErrorUnrecognizedNamedValue = 1] = "ErrorUnrecognizedNamedValue";
			e[e.ErrorUnexpectedEndOfExpression = 2] = "ErrorUnexpectedEndOfExpression";
			e[e.ErrorExceededMaxDepth = 3] = "ErrorExceededMaxDepth";
			e[e.ErrorExceededMaxLength = 4] = "ErrorExceededMaxLength";
			e[e.ErrorTooFewParameters = 5] = "ErrorTooFewParameters";
			e[e.ErrorTooManyParameters = 6] = "ErrorTooManyParameters";
			e[e.ErrorEvenParameters = 7] = "ErrorEvenParameters";
			e[e.ErrorUnrecognizedContext = 8] = "ErrorUnrecognizedContext";
			e[e.ErrorUnrecognizedFunction = 9] = "ErrorUnrecognizedFunction";
		})(o ||= {});
		class ExpressionError extends Error {
			constructor(e, t) {
				super(`${errorDescription(e)}: '${(0, r.Lk)(t)}'`);
				this.typ = e;
				this.tok = t;
				this.pos = this.tok.range.start;
			}
		}
		function errorDescription(e) {
			switch (e) {
				case o.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
				case o.ErrorUnexpectedSymbol: return "Unexpected symbol";
				case o.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
				case o.ErrorExceededMaxDepth: return "Exceeded max expression depth 50";
				case o.ErrorExceededMaxLength: return `Exceeded max expression length ${a}`;
				case o.ErrorTooFewParameters: return "Too few parameters supplied";
				case o.ErrorTooManyParameters: return "Too many parameters supplied";
				case o.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
				case o.ErrorUnrecognizedContext: return "Unrecognized named-value";
				case o.ErrorUnrecognizedFunction: return "Unrecognized function";
				default: return "Unknown error";
			}
		}
		class ExpressionEvaluationError extends Error {}
	}),
	2853: (function (e, t, n) {
		n.d(t, { b: () => BooleanData });
		var r = n(5871);
		class BooleanData {
			constructor(e) {
				this.value = e;
				this.kind = r.b.Boolean;
				this.primitive = !0;
			}
			coerceString() {
				if (this.value) return "true";
				return "false";
			}
			number() {
				if (this.value) return 1;
				return 0;
			}
		}
	}),
	4185: (function (e, t, n) {
		n.d(t, { b: () => Dictionary });
		var r = n(5871);
		class Dictionary {
			constructor(...e) {
				this.keys = [];
				this.v = [];
				this.indexMap = {};
				this.kind = r.b.Dictionary;
				this.primitive = !1;
				for (let t of e) this.add(t.key, t.value);
			}
			coerceString() {
				return (0, r.m)(this.kind);
			}
			number() {
				return NaN;
			}
			add(e, t) {
				if (e.toLowerCase() in this.indexMap) return;
				this.keys.push(e);
				this.v.push(t);
				this.indexMap[e.toLowerCase()] = this.v.length - 1;
			}
			get(e) {
				let t = this.indexMap[e.toLowerCase()];
				if (t === void 0) return;
				return this.v[t];
			}
			values() {
				return this.v;
			}
			pairs() {
				let e = [];
				for (let t of this.keys) e.push({
					key: t,
					value: this.v[this.indexMap[t.toLowerCase()]]
				});
				return e;
			}
		}
	}),
	4942: (function (e, t, n) {
		n.d(t, {
			JG: () => Lexer,
			Lk: () => tokenString,
			ks: () => a
		});
		var r = n(5520);
		var i = n(1557);
		var a;
		(function(e) {
			e[e.UNKNOWN = 0] = "UNKNOWN";
			e[e.LEFT_PAREN = 1] = "LEFT_PAREN";
			e[e.RIGHT_PAREN = 2] = "RIGHT_PAREN";
			e[e.LEFT_BRACKET = 3] = "LEFT_BRACKET";
			e[e.RIGHT_BRACKET = 4] = "RIGHT_BRACKET";
			e[e.COMMA = 5] = "COMMA";
			e[e.DOT = 6] = "DOT";
			e[e.BANG = 7] = "BANG";
			e[e.BANG_EQUAL = 8] = "BANG_EQUAL";
			e[e.EQUAL_EQUAL = 9] = "EQUAL_EQUAL";
			e[e.GREATER = 10] = "GREATER";
			e[e.GREATER_EQUAL = 11] = "GREATER_EQUAL";
			e[e.LESS = 12] = "LESS";
			e[e.LESS_EQUAL = 13] = "LESS_EQUAL";
			e[e.AND = 14] = "AND";
			e[e.OR = 15] = "OR";
			e[e.STAR = 16] = "STAR";
			e[e.NUMBER = 17] = "NUMBER";
			e[e.STRING = 18] = "STRING";
			e[e.IDENTIFIER = 19] = "IDENTIFIER";
			e[e.TRUE = 20] = "TRUE";
			e[e.FALSE = 21] = "FALSE";
			e[e.NULL = 22] = "NULL";
			e[e.EOF = 23] = "EOF";
		})(a ||= {});
		function tokenString(e) {
			switch (e.type) {
				case a.EOF: return "EOF";
				case a.NUMBER: return e.lexeme;
				case a.STRING: return e.value.toString();
				default: return e.lexeme;
			}
		}
		class Lexer {
			constructor(e) {
				this.input = e;
				this.start = 0;
				this.offset = 0;
				this.line = 0;
				this.lastLineOffset = 0;
				this.tokens = [];
			}
			lex() {
				if (this.input.length > i.dM) throw Error("ErrorExceededMaxLength");
				for (; !this.atEnd();) {
					this.start = this.offset;
					let e = this.next();
					switch (e) {
						case "(":
							this.addToken(a.LEFT_PAREN);
							break;
						case ")":
							this.addToken(a.RIGHT_PAREN);
							break;
						case "[":
							this.addToken(a.LEFT_BRACKET);
							break;
						case "]":
							this.addToken(a.RIGHT_BRACKET);
							break;
						case ",":
							this.addToken(a.COMMA);
							break;
						case ".":
							this.previous() != a.IDENTIFIER && this.previous() != a.RIGHT_BRACKET && this.previous() != a.RIGHT_PAREN && this.previous() != a.STAR ? this.consumeNumber() : this.addToken(a.DOT);
							break;
						case "-":
						case "+":
							this.consumeNumber();
							break;
						case "!":
							this.addToken(this.match("=") ? a.BANG_EQUAL : a.BANG);
							break;
						case "=":
							if (!this.match("=")) {
								this.consumeIdentifier();
								break;
							}
							this.addToken(a.EQUAL_EQUAL);
							break;
						case "<":
							this.addToken(this.match("=") ? a.LESS_EQUAL : a.LESS);
							break;
						case ">":
							this.addToken(this.match("=") ? a.GREATER_EQUAL : a.GREATER);
							break;
						case "&":
							if (!this.match("&")) {
								this.consumeIdentifier();
								break;
							}
							this.addToken(a.AND);
							break;
						case "|":
							if (!this.match("|")) {
								this.consumeIdentifier();
								break;
							}
							this.addToken(a.OR);
							break;
						case "*":
							this.addToken(a.STAR);
							break;
						case " ":
						case "\r":
						case "	": break;
						case "\n":
							++this.line;
							this.lastLineOffset = this.offset;
							break;
						case "'":
							this.consumeString();
							break;
						default: switch (!0) {
							case isDigit(e):
								this.consumeNumber();
								break;
							default: this.consumeIdentifier();
						}
					}
				}
				this.tokens.push({
					type: a.EOF,
					lexeme: "",
					range: this.range()
				});
				return { tokens: this.tokens };
			}
			pos() {
				return {
					line: this.line,
					column: this.start - this.lastLineOffset
				};
			}
			endPos() {
				return {
					line: this.line,
					column: this.offset - this.lastLineOffset
				};
			}
			range() {
				return {
					start: this.pos(),
					end: this.endPos()
				};
			}
			atEnd() {
				return this.offset >= this.input.length;
			}
			peek() {
				if (this.atEnd()) return "\0";
				return this.input[this.offset];
			}
			peekNext() {
				if (this.offset + 1 >= this.input.length) return "\0";
				return this.input[this.offset + 1];
			}
			previous() {
				let e = this.tokens.length;
				if (e == 0) return a.EOF;
				return this.tokens[e - 1].type;
			}
			next() {
				return this.input[this.offset++];
			}
			match(e) {
				if (this.atEnd()) return !1;
				if (this.input[this.offset] !== e) return !1;
				this.offset++;
				return !0;
			}
			addToken(e, t) {
				this.tokens.push({
					type: e,
					lexeme: this.input.substring(this.start, this.offset),
					range: this.range(),
					value: t
				});
			}
			consumeNumber() {
				for (; !this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".");) this.next();
				let e = this.input.substring(this.start, this.offset);
				let t = new r.u(e).number();
				if (isNaN(t)) throw Error(`Unexpected symbol: '${e}'. Located at position ${this.start + 1} within expression: ${this.input}`);
				this.addToken(a.NUMBER, t);
			}
			consumeString() {
				for (; (this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd();) {
					this.peek() === "\n" && this.line++;
					this.peek() === "'" && this.peekNext() === "'" && this.next();
					this.next();
				}
				if (this.atEnd()) throw Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
				this.next();
				let e = this.input.substring(this.start + 1, this.offset - 1);
				e = e.replace("''", "'");
				this.addToken(a.STRING, e);
			}
			consumeIdentifier() {
				for (; !this.atEnd() && !isBoundary(this.peek());) this.next();
				let e = a.IDENTIFIER;
				let t;
				let n = this.input.substring(this.start, this.offset);
				if (this.previous() != a.DOT) switch (n) {
					case "true":
						e = a.TRUE;
						break;
					case "false":
						e = a.FALSE;
						break;
					case "null":
						e = a.NULL;
						break;
					case "NaN":
						e = a.NUMBER;
						t = NaN;
						break;
					case "Infinity":
						e = a.NUMBER;
						t = Infinity;
				}
				if (!isLegalIdentifier(n)) throw Error(`Unexpected symbol: '${n}'. Located at position ${this.start + 1} within expression: ${this.input}`);
				this.addToken(e, t);
			}
		}
		function isDigit(e) {
			return e >= "0" && e <= "9";
		}
		function isBoundary(e) {
			switch (e) {
				case "(":
				case "[":
				case ")":
				case "]":
				case ",":
				case ".":
				case "!":
				case ">":
				case "<":
				case "=":
				case "&":
				case "|": return !0;
			}
			return /\s/.test(e);
		}
		function isLegalIdentifier(e) {
			if (e == "") return !1;
			let t = e[0];
			if (t >= "a" && t <= "z" || t >= "A" && t <= "Z" || t == "_") {
				for (let t of e.substring(1).split("")) if (!(t >= "a" && t <= "z" || t >= "A" && t <= "Z" || t >= "0" && t <= "9" || t == "_" || t == "-")) return !1;
				return !0;
			}
			return !1;
		}
	}),
	5295: (function (e, t, n) {
		n.d(t, {
			LM: () => toUpperSpecial,
			MM: () => greaterThan,
			Xe: () => lessThan,
			aI: () => equals,
			me: () => falsy,
			vN: () => truthy
		});
		var r = n(5871);
		var i = n(612);
		function falsy(e) {
			switch (e.kind) {
				case r.b.Null: return !0;
				case r.b.Boolean: return !e.value;
				case r.b.Number: {
					let t = e.value;
					return t === 0 || isNaN(t);
				}
				case r.b.String: return e.value.length === 0;
			}
			return !1;
		}
		function truthy(e) {
			return !falsy(e);
		}
		function coerceTypes(e, t) {
			let n = e;
			let a = t;
			if (e.kind === t.kind) return [n, a];
			switch (e.kind) {
				case r.b.Number:
					if (t.kind === r.b.String) {
						a = new i.Q(t.number());
						return [n, a];
					}
					break;
				case r.b.String:
					if (t.kind === r.b.Number) {
						n = new i.Q(e.number());
						return [n, a];
					}
					break;
				case r.b.Null:
				case r.b.Boolean:
					n = new i.Q(e.number());
					return coerceTypes(n, a);
			}
			switch (t.kind) {
				case r.b.Null:
				case r.b.Boolean:
					a = new i.Q(t.number());
					return coerceTypes(n, a);
			}
			return [n, a];
		}
		function equals(e, t) {
			let [n, i] = coerceTypes(e, t);
			if (n.kind != i.kind) return !1;
			switch (n.kind) {
				case r.b.Null: return !0;
				case r.b.Number: {
					let e = n.value;
					let t = i.value;
					if (isNaN(e) || isNaN(t)) return !1;
					return e == t;
				}
				case r.b.String: {
					let e = n.value;
					let t = i.value;
					return toUpperSpecial(e) === toUpperSpecial(t);
				}
				case r.b.Boolean: return n.value == i.value;
				case r.b.Dictionary:
				case r.b.Array: return n === i;
			}
			return !1;
		}
		function greaterThan(e, t) {
			let [n, i] = coerceTypes(e, t);
			if (n.kind != i.kind) return !1;
			switch (n.kind) {
				case r.b.Number: {
					let e = n.value;
					let t = i.value;
					if (isNaN(e) || isNaN(t)) return !1;
					return e > t;
				}
				case r.b.String: {
					let e = n.value;
					let t = i.value;
					e = toUpperSpecial(e);
					t = toUpperSpecial(t);
					return e > t;
				}
				case r.b.Boolean: {
					let e = n.value;
					let t = i.value;
					return e && !t;
				}
			}
			return !1;
		}
		function lessThan(e, t) {
			let [n, i] = coerceTypes(e, t);
			if (n.kind != i.kind) return !1;
			switch (n.kind) {
				case r.b.Number: {
					let e = n.value;
					let t = i.value;
					if (isNaN(e) || isNaN(t)) return !1;
					return e < t;
				}
				case r.b.String: {
					let e = n.value;
					let t = i.value;
					e = toUpperSpecial(e);
					t = toUpperSpecial(t);
					return e < t;
				}
				case r.b.Boolean: {
					let e = n.value;
					let t = i.value;
					return !e && t;
				}
			}
			return !1;
		}
		function toUpperSpecial(e) {
			let t = [];
			let n = 0;
			let r = e.length;
			let i = e.indexOf("ı");
			for (; n < r;) if (n < i) {
				t.push(e.substring(n, i).toUpperCase());
				n = i;
			} else if (n == i) {
				t.push(e.substring(n, n + 1));
				n += 1;
				i = e.indexOf("ı", n);
			} else {
				t.push(e.substring(n).toUpperCase());
				break;
			}
			return t.join("");
		}
	}),
	5489: (function (e, t, n) {
		n.d(t, { i: () => Parser });
		var r = n(7284);
		var i = n(5520);
		var a = n(2853);
		var o = n(9552);
		var s = n(612);
		var c = n(1557);
		var l = n(8279);
		var u = n(4942);
		class Parser {
			constructor(e, t, n) {
				this.tokens = e;
				this.offset = 0;
				this.depth = 0;
				this.extContexts = new Map();
				this.extFuncs = new Map();
				for (let e of t) this.extContexts.set(e.toLowerCase(), !0);
				for (let { name: e, func: t } of n.map((e) => ({
					name: e.name,
					func: e
				}))) this.extFuncs.set(e.toLowerCase(), t);
				this.context = {
					allowUnknownKeywords: !1,
					extensionContexts: this.extContexts,
					extensionFunctions: this.extFuncs
				};
			}
			parse() {
				let e;
				if (this.atEnd()) return e;
				e = this.expression();
				if (!this.atEnd()) throw this.buildError(c.By.ErrorUnexpectedSymbol, this.peek());
				return e;
			}
			expression() {
				this.incrDepth();
				try {
					return this.logicalOr();
				} finally {
					this.decrDepth();
				}
			}
			logicalOr() {
				let e = this.logicalAnd();
				if (this.check(u.ks.OR)) {
					this.incrDepth();
					try {
						let t = new r.oD(this.peek(), [e]);
						e = t;
						for (; this.match(u.ks.OR);) {
							let e = this.logicalAnd();
							t.args.push(e);
						}
					} finally {
						this.decrDepth();
					}
				}
				return e;
			}
			logicalAnd() {
				let e = this.equality();
				if (this.check(u.ks.AND)) {
					this.incrDepth();
					try {
						let t = new r.oD(this.peek(), [e]);
						e = t;
						for (; this.match(u.ks.AND);) {
							let e = this.equality();
							t.args.push(e);
						}
					} finally {
						this.decrDepth();
					}
				}
				return e;
			}
			equality() {
				let e = this.comparison();
				for (; this.match(u.ks.BANG_EQUAL, u.ks.EQUAL_EQUAL);) {
					let t = this.previous();
					let n = this.comparison();
					e = new r.yI(e, t, n);
				}
				return e;
			}
			comparison() {
				let e = this.unary();
				for (; this.match(u.ks.GREATER, u.ks.GREATER_EQUAL, u.ks.LESS, u.ks.LESS_EQUAL);) {
					let t = this.previous();
					let n = this.unary();
					e = new r.yI(e, t, n);
				}
				return e;
			}
			unary() {
				if (this.match(u.ks.BANG)) {
					this.incrDepth();
					let e = this.previous();
					let t = this.unary();
					try {
						return new r._c(e, t);
					} finally {
						this.decrDepth();
					}
				}
				return this.index();
			}
			index() {
				let e = this.call();
				let t = 0;
				if (e instanceof r.aU || e instanceof r.R6 || e instanceof r.QC) {
					let n = !0;
					for (; n;) switch (!0) {
						case this.match(u.ks.LEFT_BRACKET): {
							let n;
							n = this.match(u.ks.STAR) ? new r.FE() : this.expression();
							this.consume(u.ks.RIGHT_BRACKET, c.By.ErrorUnexpectedSymbol);
							this.incrDepth();
							t++;
							e = new r.p_(e, n);
							break;
						}
						case this.match(u.ks.DOT):
							this.incrDepth();
							t++;
							if (this.match(u.ks.IDENTIFIER)) {
								let t = this.previous();
								e = new r.p_(e, new r.uS(new i.u(t.lexeme), t));
							} else if (this.match(u.ks.STAR)) e = new r.p_(e, new r.FE());
							else throw this.buildError(c.By.ErrorUnexpectedSymbol, this.peek());
							break;
						default: n = !1;
					}
				}
				for (let e = 0; e < t; e++) this.decrDepth();
				return e;
			}
			call() {
				if (!this.check(u.ks.IDENTIFIER)) return this.primary();
				let e = this.next();
				if (!this.match(u.ks.LEFT_PAREN)) {
					if (!this.extContexts.has(e.lexeme.toLowerCase())) throw this.buildError(c.By.ErrorUnrecognizedContext, e);
					return new r.QC(e);
				}
				let t = [];
				for (; !this.match(u.ks.RIGHT_PAREN);) {
					let e = this.expression();
					t.push(e);
					this.check(u.ks.RIGHT_PAREN) || this.consume(u.ks.COMMA, c.By.ErrorUnexpectedSymbol);
				}
				(0, l.Z)(this.context, e, t.length);
				return new r.R6(e, t);
			}
			primary() {
				switch (!0) {
					case this.match(u.ks.FALSE): return new r.uS(new a.b(!1), this.previous());
					case this.match(u.ks.TRUE): return new r.uS(new a.b(!0), this.previous());
					case this.match(u.ks.NULL): return new r.uS(new o.U(), this.previous());
					case this.match(u.ks.NUMBER): return new r.uS(new s.Q(this.previous().value), this.previous());
					case this.match(u.ks.STRING): return new r.uS(new i.u(this.previous().value), this.previous());
					case this.match(u.ks.LEFT_PAREN): {
						let e = this.expression();
						if (this.atEnd()) throw this.buildError(c.By.ErrorUnexpectedEndOfExpression, this.previous());
						this.consume(u.ks.RIGHT_PAREN, c.By.ErrorUnexpectedSymbol);
						return new r.aU(e);
					}
					case this.atEnd(): throw this.buildError(c.By.ErrorUnexpectedEndOfExpression, this.previous());
				}
				throw this.buildError(c.By.ErrorUnexpectedSymbol, this.peek());
			}
			match(...e) {
				for (let t of e) if (this.check(t)) {
					this.next();
					return !0;
				}
				return !1;
			}
			check(e) {
				if (this.atEnd()) return !1;
				return this.peek().type == e;
			}
			atEnd() {
				return this.peek().type == u.ks.EOF;
			}
			next() {
				this.atEnd() || this.offset++;
				return this.previous();
			}
			peek() {
				return this.tokens[this.offset];
			}
			previous() {
				return this.tokens[this.offset - 1];
			}
			consume(e, t) {
				if (this.check(e)) {
					this.next();
					return;
				}
				throw this.buildError(t, this.peek());
			}
			incrDepth() {
				this.depth++;
				if (this.depth > c.VP) throw this.buildError(c.By.ErrorExceededMaxDepth, this.peek());
			}
			decrDepth() {
				this.depth--;
			}
			buildError(e, t) {
				return new c.tj(e, t);
			}
		}
	}),
	5520: (function (e, t, n) {
		n.d(t, { u: () => StringData });
		var r = n(5871);
		class StringData {
			constructor(e) {
				this.value = e;
				this.kind = r.b.String;
				this.primitive = !0;
			}
			coerceString() {
				return this.value;
			}
			number() {
				return Number(this.value);
			}
		}
	}),
	5871: (function (e, t, n) {
		n.d(t, {
			b: () => r,
			m: () => kindStr
		});
		var r;
		(function(e) {
			e[e.String = 0] = "String";
			e[e.Array = 1] = "Array";
			e[e.Dictionary = 2] = "Dictionary";
			e[e.Boolean = 3] = "Boolean";
			e[e.Number = 4] = "Number";
			e[e.CaseSensitiveDictionary = 5] = "CaseSensitiveDictionary";
			e[e.Null = 6] = "Null";
		})(r ||= {});
		function kindStr(e) {
			switch (e) {
				case r.Array: return "Array";
				case r.Boolean: return "Boolean";
				case r.Null: return "Null";
				case r.Number: return "Number";
				case r.Dictionary: return "Object";
				case r.String: return "String";
			}
			return "unknown";
		}
	}),
	6019: (function (e, t, n) {
		n.d(t, { o: () => Evaluator });
		var r = n(7284);
		var i = n(2853);
		var a = n(5871);
		var o = n(9552);
		var s = n(232);
		class FilteredArray extends s.O {}
		var c = n(8279);
		class idxHelper {
			constructor(e, t) {
				this.star = e;
				if (!t) return;
				if (!e) {
					t.primitive && (this.str = t.coerceString());
					let e = t.number();
					if (!isNaN(e) && isFinite(e) && e >= 0) {
						e = Math.floor(e);
						this.int = e;
					}
				}
			}
		}
		var l = n(4942);
		var u = n(5295);
		class Evaluator {
			constructor(e, t, n) {
				this.n = e;
				this.context = t;
				this.functions = n;
			}
			evaluate() {
				return this.eval(this.n);
			}
			eval(e) {
				return e.accept(this);
			}
			visitLiteral(e) {
				return e.literal;
			}
			visitUnary(e) {
				let t = this.eval(e.expr);
				if (e.operator.type === l.ks.BANG) return new i.b((0, u.me)(t));
				throw Error(`unknown unary operator: ${e.operator.lexeme}`);
			}
			visitBinary(e) {
				let t = this.eval(e.left);
				let n = this.eval(e.right);
				switch (e.operator.type) {
					case l.ks.EQUAL_EQUAL: return new i.b((0, u.aI)(t, n));
					case l.ks.BANG_EQUAL: return new i.b(!(0, u.aI)(t, n));
					case l.ks.GREATER: return new i.b((0, u.MM)(t, n));
					case l.ks.GREATER_EQUAL: return new i.b((0, u.aI)(t, n) || (0, u.MM)(t, n));
					case l.ks.LESS: return new i.b((0, u.Xe)(t, n));
					case l.ks.LESS_EQUAL: return new i.b((0, u.aI)(t, n) || (0, u.Xe)(t, n));
				}
				throw Error(`unknown binary operator: ${e.operator.lexeme}`);
			}
			visitLogical(e) {
				let t;
				for (let n of e.args) {
					t = this.eval(n);
					if (e.operator.type === l.ks.AND && (0, u.me)(t) || e.operator.type === l.ks.OR && (0, u.vN)(t)) break;
				}
				return t;
			}
			visitGrouping(e) {
				return this.eval(e.group);
			}
			visitContextAccess(e) {
				return this.context.get(e.name.lexeme);
			}
			visitIndexAccess(e) {
				let t;
				if (e.index instanceof r.FE) t = new idxHelper(!0, void 0);
				else {
					let n;
					try {
						n = this.eval(e.index);
					} catch (e) {
						throw Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
					}
					t = new idxHelper(!1, n);
				}
				let n = this.eval(e.expr);
				let i;
				switch (n.kind) {
					case a.b.Array: {
						let e = n;
						i = e instanceof FilteredArray ? filteredArrayAccess(e, t) : arrayAccess(e, t);
						break;
					}
					case a.b.Dictionary:
						i = objectAccess(n, t);
						break;
					default: i = t.star ? new FilteredArray() : new o.U();
				}
				return i;
			}
			visitFunctionCall(e) {
				let t = e.args.map((e) => this.eval(e));
				let n = e.functionName.lexeme.toLowerCase();
				return (this.functions?.get(n) || c.j[n]).call(...t);
			}
		}
		function filteredArrayAccess(e, t) {
			let n = new FilteredArray();
			for (let r of e.values()) switch (r.kind) {
				case a.b.Dictionary: {
					let e = r;
					if (t.star) for (let t of e.values()) n.add(t);
					else if (t.str !== void 0) {
						let r = e.get(t.str);
						r !== void 0 && n.add(r);
					}
					break;
				}
				case a.b.Array: {
					let e = r;
					if (t.star) for (let t of e.values()) n.add(t);
					else t.int !== void 0 && t.int < e.values().length && n.add(e.get(t.int));
					break;
				}
			}
			return n;
		}
		function arrayAccess(e, t) {
			if (t.star) {
				let t = new FilteredArray();
				for (let n of e.values()) t.add(n);
				return t;
			}
			if (t.int !== void 0 && t.int < e.values().length) return e.get(t.int);
			return new o.U();
		}
		function objectAccess(e, t) {
			if (t.star) return new FilteredArray(...e.values());
			if (t.str !== void 0) {
				let n = e.get(t.str);
				if (n !== void 0) return n;
			}
			return new o.U();
		}
	}),
	7284: (function (e, t, n) {
		n.d(t, {
			FE: () => Star,
			QC: () => ContextAccess,
			R6: () => FunctionCall,
			_c: () => Unary,
			aU: () => Grouping,
			oD: () => Logical,
			p_: () => IndexAccess,
			uS: () => Literal,
			yI: () => Binary
		});
		class Expr {}
		class Literal extends Expr {
			constructor(e, t) {
				super();
				this.literal = e;
				this.token = t;
			}
			accept(e) {
				return e.visitLiteral(this);
			}
		}
		class Unary extends Expr {
			constructor(e, t) {
				super();
				this.operator = e;
				this.expr = t;
			}
			accept(e) {
				return e.visitUnary(this);
			}
		}
		class FunctionCall extends Expr {
			constructor(e, t) {
				super();
				this.functionName = e;
				this.args = t;
			}
			accept(e) {
				return e.visitFunctionCall(this);
			}
		}
		class Binary extends Expr {
			constructor(e, t, n) {
				super();
				this.left = e;
				this.operator = t;
				this.right = n;
			}
			accept(e) {
				return e.visitBinary(this);
			}
		}
		class Logical extends Expr {
			constructor(e, t) {
				super();
				this.operator = e;
				this.args = t;
			}
			accept(e) {
				return e.visitLogical(this);
			}
		}
		class Grouping extends Expr {
			constructor(e) {
				super();
				this.group = e;
			}
			accept(e) {
				return e.visitGrouping(this);
			}
		}
		class ContextAccess extends Expr {
			constructor(e) {
				super();
				this.name = e;
			}
			accept(e) {
				return e.visitContextAccess(this);
			}
		}
		class IndexAccess extends Expr {
			constructor(e, t) {
				super();
				this.expr = e;
				this.index = t;
			}
			accept(e) {
				return e.visitIndexAccess(this);
			}
		}
		class Star extends Expr {
			accept() {
				throw Error("Method not implemented.");
			}
		}
	}),
	8279: (function (e, t, n) {
		n.d(t, {
			Z: () => validateFunction,
			j: () => y
		});
		var r = n(1557);
		var i = n(5871);
		let a = {
			name: "case",
			description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
			minArgs: 3,
			maxArgs: 2 ** 53 - 1,
			call: (...e) => {
				for (let t = 0; t < e.length - 1; t += 2) {
					let n = e[t];
					if (n.kind !== i.b.Boolean) throw Error("case predicate must evaluate to a boolean value");
					if (n.value) return e[t + 1];
				}
				return e[e.length - 1];
			}
		};
		var o = n(2853);
		var s = n(5295);
		let c = {
			name: "contains",
			description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
			minArgs: 2,
			maxArgs: 2,
			call: (...e) => {
				let t = e[0];
				let n = e[1];
				if (t.primitive) {
					let e = t.coerceString();
					if (n.primitive) {
						let t = n.coerceString();
						return new o.b(e.toLowerCase().includes(t.toLowerCase()));
					}
				} else if (t.kind === i.b.Array) {
					let e = t;
					if (e.values().length === 0) return new o.b(!1);
					for (let t of e.values()) if ((0, s.aI)(n, t)) return new o.b(!0);
				}
				return new o.b(!1);
			}
		};
		let l = {
			name: "endsWith",
			description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
			minArgs: 2,
			maxArgs: 2,
			call: (...e) => {
				let t = e[0];
				if (!t.primitive) return new o.b(!1);
				let n = e[1];
				if (!n.primitive) return new o.b(!1);
				let r = (0, s.LM)(t.coerceString());
				let i = (0, s.LM)(n.coerceString());
				return new o.b(r.endsWith(i));
			}
		};
		var u = n(5520);
		let d = {
			name: "format",
			description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
			minArgs: 1,
			maxArgs: 255,
			call: (...e) => {
				let t = e[0].coerceString();
				let n = [];
				let r = 0;
				for (; r < t.length;) {
					let i = t.indexOf("{", r);
					let a = t.indexOf("}", r);
					if (i >= 0 && (a < 0 || a > i)) {
						if (safeCharAt(t, i + 1) === "{") {
							n.push(t.substr(r, i - r + 1));
							r = i + 2;
							continue;
						}
						if (a > i + 1) {
							let o = readArgIndex(t, i + 1);
							if (o.success) {
								if (1 + o.result > e.length - 1) throw Error(`The following format string references more arguments than were supplied: ${t}`);
								i > r && n.push(t.substr(r, i - r));
								n.push(`${e[1 + o.result].coerceString()}`);
								r = a + 1;
								continue;
							}
						}
						throw Error(`The following format string is invalid: ${t}`);
					} else if (a >= 0) {
						if (safeCharAt(t, a + 1) === "}") {
							n.push(t.substr(r, a - r + 1));
							r = a + 2;
						} else throw Error(`The following format string is invalid: ${t}`);
					} else {
						n.push(t.substr(r));
						break;
					}
				}
				return new u.u(n.join(""));
			}
		};
		function safeCharAt(e, t) {
			if (e.length > t) return e[t];
			return "\0";
		}
		function readArgIndex(e, t) {
			let n = 0;
			for (;;) {
				let r = safeCharAt(e, t + n);
				if (r >= "0" && r <= "9") n++;
				else break;
			}
			if (n < 1) return { success: !1 };
			let r = t + n - 1;
			let i = parseInt(e.substr(t, n));
			return {
				success: !isNaN(i),
				result: i,
				endIndex: r
			};
		}
		var f = n(232);
		var p = n(4185);
		var m = n(9552);
		var h = n(612);
		function reviver(e, t) {
			if (t === null) return new m.U();
			if (typeof t == "string") return new u.u(t);
			if (typeof t == "number") return new h.Q(t);
			if (typeof t == "boolean") return new o.b(t);
			if (Array.isArray(t)) return new f.O(...t);
			if (typeof t == "object") return new p.b(...Object.keys(t).map((e) => ({
				key: e,
				value: t[e]
			})));
			return t;
		}
		let g = {
			name: "fromJson",
			description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
			minArgs: 1,
			maxArgs: 1,
			call: (...e) => {
				let t = e[0].coerceString();
				if (t.trim() === "") throw Error("empty input");
				try {
					return JSON.parse(t, reviver);
				} catch (e) {
					throw new r.ZI("Error parsing JSON when evaluating fromJson", { cause: e });
				}
			}
		};
		let _ = {
			name: "join",
			description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
			minArgs: 1,
			maxArgs: 2,
			call: (...e) => {
				if (e[0].primitive) return new u.u(e[0].coerceString());
				if (e[0].kind === i.b.Array) {
					let t = ",";
					e.length > 1 && e[1].primitive && (t = e[1].coerceString());
					return new u.u(e[0].values().map((e) => e.coerceString()).join(t));
				}
				return new u.u("");
			}
		};
		let v = {
			name: "startsWith",
			description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
			minArgs: 2,
			maxArgs: 2,
			call: (...e) => {
				let t = e[0];
				if (!t.primitive) return new o.b(!1);
				let n = e[1];
				if (!n.primitive) return new o.b(!1);
				let r = (0, s.LM)(t.coerceString());
				let i = (0, s.LM)(n.coerceString());
				return new o.b(r.startsWith(i));
			}
		};
		function replacer(e, t) {
			if (t instanceof m.U) return null;
			if (t instanceof o.b) return t.value;
			if (t instanceof h.Q) return t.number();
			if (t instanceof u.u) return t.coerceString();
			if (t instanceof f.O) return t.values();
			if (t instanceof p.b) {
				let e = t.pairs();
				let n = {};
				for (let t of e) n[t.key] = t.value;
				return n;
			}
			return t;
		}
		let y = {
			case: a,
			contains: c,
			endswith: l,
			format: d,
			fromjson: g,
			join: _,
			startswith: v,
			tojson: {
				name: "toJson",
				description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
				minArgs: 1,
				maxArgs: 1,
				call: (...e) => new u.u(JSON.stringify(e[0], replacer, "  "))
			}
		};
		function validateFunction(e, t, n) {
			let i = t.lexeme.toLowerCase();
			let a;
			a = y[i];
			if (!a) {
				a = e.extensionFunctions.get(i);
				if (!a) {
					if (!e.allowUnknownKeywords) throw new r.tj(r.By.ErrorUnrecognizedFunction, t);
					return;
				}
			}
			if (n < a.minArgs) throw new r.tj(r.By.ErrorTooFewParameters, t);
			if (n > a.maxArgs) throw new r.tj(r.By.ErrorTooManyParameters, t);
			if (i === "case" && n % 2 == 0) throw new r.tj(r.By.ErrorEvenParameters, t);
		}
	}),
	9552: (function (e, t, n) {
		n.d(t, { U: () => Null });
		var r = n(5871);
		class Null {
			constructor() {
				this.kind = r.b.Null;
				this.primitive = !0;
			}
			coerceString() {
				return "";
			}
			number() {
				return 0;
			}
		}
	})
};
