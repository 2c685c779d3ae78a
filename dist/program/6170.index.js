"use strict";
exports.id = 6170;
exports.ids = [6170];
exports.modules = {
	6170: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		confirm: () => dist_confirm,
		isCancel: () => dist_isCancel,
		multiselect: () => multiselect,
		select: () => dist_select,
		text: () => dist_text
	});
	var external_node_util_ = __webpack_require__(7975);
	var external_node_process_ = __webpack_require__(1708);
	var external_node_readline_ = __webpack_require__(481);
	let getCodePointsLength = (() => {
		let SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
		return (input) => {
			let surrogatePairsNr = 0;
			SURROGATE_PAIR_RE.lastIndex = 0;
			for (; SURROGATE_PAIR_RE.test(input);) surrogatePairsNr += 1;
			return input.length - surrogatePairsNr;
		};
	})();
	let isFullWidth = (x) => x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
	let isWideNotCJKTNotEmoji = (x) => x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
	let ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
	let CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
	let CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
	let TAB_RE = /\t{1,1000}/y;
	let EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
	let LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
	let MODIFIER_RE = /\p{M}+/gu;
	let NO_TRUNCATION = {
		limit: Infinity,
		ellipsis: ""
	};
	let getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
		let LIMIT = truncationOptions.limit ?? Infinity;
		let ELLIPSIS = truncationOptions.ellipsis ?? "";
		let ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
		let CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
		let TAB_WIDTH = widthOptions.tabWidth ?? 8;
		let EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
		let REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
		let WIDE_WIDTH = widthOptions.wideWidth ?? 2;
		let PARSE_BLOCKS = [
			[LATIN_RE, REGULAR_WIDTH],
			[ANSI_RE, 0],
			[CONTROL_RE, CONTROL_WIDTH],
			[TAB_RE, TAB_WIDTH],
			[EMOJI_RE, EMOJI_WIDTH],
			[CJKT_WIDE_RE, WIDE_WIDTH]
		];
		let indexPrev = 0;
		let index = 0;
		let length = input.length;
		let lengthExtra = 0;
		let truncationEnabled = !1;
		let truncationIndex = length;
		let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
		let unmatchedStart = 0;
		let unmatchedEnd = 0;
		let width = 0;
		let widthExtra = 0;
		outer: for (;;) {
			if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
				let unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
				lengthExtra = 0;
				for (let char of unmatched.replaceAll(MODIFIER_RE, "")) {
					let codePoint = char.codePointAt(0) || 0;
					widthExtra = isFullWidth(codePoint) ? 2 : isWideNotCJKTNotEmoji(codePoint) ? WIDE_WIDTH : REGULAR_WIDTH;
					width + widthExtra > truncationLimit && (truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra));
					if (width + widthExtra > LIMIT) {
						truncationEnabled = !0;
						break outer;
					}
					lengthExtra += char.length;
					width += widthExtra;
				}
				unmatchedStart = unmatchedEnd = 0;
			}
			if (index >= length) break outer;
			for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
				let [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
				BLOCK_RE.lastIndex = index;
				if (BLOCK_RE.test(input)) {
					lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
					widthExtra = lengthExtra * BLOCK_WIDTH;
					width + widthExtra > truncationLimit && (truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH)));
					if (width + widthExtra > LIMIT) {
						truncationEnabled = !0;
						break outer;
					}
					width += widthExtra;
					unmatchedStart = indexPrev;
					unmatchedEnd = index;
					index = indexPrev = BLOCK_RE.lastIndex;
					continue outer;
				}
			}
			index += 1;
		}
		return {
			width: truncationEnabled ? truncationLimit : width,
			index: truncationEnabled ? truncationIndex : length,
			truncated: truncationEnabled,
			ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
		};
	};
	let dist = getStringTruncatedWidth;
	let dist_NO_TRUNCATION = {
		limit: Infinity,
		ellipsis: "",
		ellipsisWidth: 0
	};
	let fastStringWidth = (input, options = {}) => dist(input, dist_NO_TRUNCATION, options).width;
	let fast_string_width_dist = fastStringWidth;
	let ANSI_ESCAPE_LINK = "]8;;";
	let GROUP_REGEX = RegExp(`(?:\\[(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*))`, "y");
	let getClosingCode = (openingCode) => {
		if (openingCode >= 30 && openingCode <= 37) return 39;
		if (openingCode >= 90 && openingCode <= 97) return 39;
		if (openingCode >= 40 && openingCode <= 47) return 49;
		if (openingCode >= 100 && openingCode <= 107) return 49;
		if (openingCode === 1 || openingCode === 2) return 22;
		if (openingCode === 3) return 23;
		if (openingCode === 4) return 24;
		if (openingCode === 7) return 27;
		if (openingCode === 8) return 28;
		if (openingCode === 9) return 29;
		if (openingCode === 0) return 0;
	};
	let wrapAnsiCode = (code) => `[${code}m`;
	let wrapAnsiHyperlink = (url) => `${ANSI_ESCAPE_LINK}${url}`;
	let wrapWord = (rows, word, columns) => {
		let characters = word[Symbol.iterator]();
		let isInsideEscape = !1;
		let isInsideLinkEscape = !1;
		let lastRow = rows.at(-1);
		let visible = lastRow === void 0 ? 0 : fast_string_width_dist(lastRow);
		let currentCharacter = characters.next();
		let nextCharacter = characters.next();
		let rawCharacterIndex = 0;
		for (; !currentCharacter.done;) {
			let character = currentCharacter.value;
			let characterLength = fast_string_width_dist(character);
			if (visible + characterLength <= columns) rows[rows.length - 1] += character;
			else {
				rows.push(character);
				visible = 0;
			}
			if (character === "\x1B" || character === "") {
				isInsideEscape = !0;
				isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
			}
			if (isInsideEscape) {
				if (isInsideLinkEscape) {
					if (character === "\x07") {
						isInsideEscape = !1;
						isInsideLinkEscape = !1;
					}
				} else character === "m" && (isInsideEscape = !1);
			} else {
				visible += characterLength;
				if (visible === columns && !nextCharacter.done) {
					rows.push("");
					visible = 0;
				}
			}
			currentCharacter = nextCharacter;
			nextCharacter = characters.next();
			rawCharacterIndex += character.length;
		}
		lastRow = rows.at(-1);
		!visible && lastRow !== void 0 && lastRow.length && rows.length > 1 && (rows[rows.length - 2] += rows.pop());
	};
	let stringVisibleTrimSpacesRight = (string) => {
		let words = string.split(" ");
		let last = words.length;
		for (; last && !fast_string_width_dist(words[last - 1]);) last--;
		if (last === words.length) return string;
		return words.slice(0, last).join(" ") + words.slice(last).join("");
	};
	let exec = (string, columns, options = {}) => {
		if (options.trim !== !1 && string.trim() === "") return "";
		let returnValue = "";
		let escapeCode;
		let escapeUrl;
		let words = string.split(" ");
		let rows = [""];
		let rowLength = 0;
		for (let index = 0; index < words.length; index++) {
			let word = words[index];
			if (options.trim !== !1) {
				let row = rows.at(-1) ?? "";
				let trimmed = row.trimStart();
				if (row.length !== trimmed.length) {
					rows[rows.length - 1] = trimmed;
					rowLength = fast_string_width_dist(trimmed);
				}
			}
			if (index !== 0) {
				if (rowLength >= columns && (options.wordWrap === !1 || options.trim === !1)) {
					rows.push("");
					rowLength = 0;
				}
				if (rowLength || options.trim === !1) {
					rows[rows.length - 1] += " ";
					rowLength++;
				}
			}
			let wordLength = fast_string_width_dist(word);
			if (options.hard && wordLength > columns) {
				let remainingColumns = columns - rowLength;
				let breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
				Math.floor((wordLength - 1) / columns) < breaksStartingThisLine && rows.push("");
				wrapWord(rows, word, columns);
				rowLength = fast_string_width_dist(rows.at(-1) ?? "");
				continue;
			}
			if (rowLength + wordLength > columns && rowLength && wordLength) {
				if (options.wordWrap === !1 && rowLength < columns) {
					wrapWord(rows, word, columns);
					rowLength = fast_string_width_dist(rows.at(-1) ?? "");
					continue;
				}
				rows.push("");
				rowLength = 0;
			}
			if (rowLength + wordLength > columns && options.wordWrap === !1) {
				wrapWord(rows, word, columns);
				rowLength = fast_string_width_dist(rows.at(-1) ?? "");
				continue;
			}
			rows[rows.length - 1] += word;
			rowLength += wordLength;
		}
		options.trim !== !1 && (rows = rows.map((row) => stringVisibleTrimSpacesRight(row)));
		let preString = rows.join("\n");
		let inSurrogate = !1;
		for (let i = 0; i < preString.length; i++) {
			let character = preString[i];
			returnValue += character;
			if (inSurrogate) inSurrogate = !1;
			else {
				inSurrogate = character >= "\ud800" && character <= "\udbff";
				if (inSurrogate) continue;
			}
			if (character === "\x1B" || character === "") {
				GROUP_REGEX.lastIndex = i + 1;
				let groups = GROUP_REGEX.exec(preString)?.groups;
				if (groups?.code !== void 0) {
					let code = Number.parseFloat(groups.code);
					escapeCode = code === 39 ? void 0 : code;
				} else groups?.uri !== void 0 && (escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri);
			}
			if (preString[i + 1] === "\n") {
				escapeUrl && (returnValue += wrapAnsiHyperlink(""));
				let closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
				escapeCode && closingCode && (returnValue += wrapAnsiCode(closingCode));
			} else if (character === "\n") {
				escapeCode && getClosingCode(escapeCode) && (returnValue += wrapAnsiCode(escapeCode));
				escapeUrl && (returnValue += wrapAnsiHyperlink(escapeUrl));
			}
		}
		return returnValue;
	};
	let CRLF_OR_LF = /\r?\n/;
	function main_wrapAnsi(string, columns, options) {
		return String(string).normalize().split(CRLF_OR_LF).map((line) => exec(line, columns, options)).join("\n");
	}
	let dist_cursor = {
		to(x, y) {
			if (!y) return `[${x + 1}G`;
			return `[${y + 1};${x + 1}H`;
		},
		move(x, y) {
			let ret = "";
			x < 0 ? ret += `[${-x}D` : x > 0 && (ret += `[${x}C`);
			y < 0 ? ret += `[${-y}A` : y > 0 && (ret += `[${y}B`);
			return ret;
		},
		up: (count = 1) => `[${count}A`,
		down: (count = 1) => `[${count}B`,
		forward: (count = 1) => `[${count}C`,
		backward: (count = 1) => `[${count}D`,
		nextLine: (count = 1) => "\x1B[E".repeat(count),
		prevLine: (count = 1) => "\x1B[F".repeat(count),
		left: "\x1B[G",
		hide: "\x1B[?25l",
		show: "\x1B[?25h",
		save: "\x1B7",
		restore: "\x1B8"
	};
	let dist_erase = {
		screen: "\x1B[2J",
		up: (count = 1) => "\x1B[1J".repeat(count),
		down: (count = 1) => "\x1B[J".repeat(count),
		line: "\x1B[2K",
		lineEnd: "\x1B[K",
		lineStart: "\x1B[1K",
		lines(count) {
			let clear = "";
			for (let i = 0; i < count; i++) clear += this.line + (i < count - 1 ? dist_cursor.up() : "");
			count && (clear += dist_cursor.left);
			return clear;
		}
	};
	__webpack_require__(7066);
	function findCursor(o, s, l) {
		if (!l.some((r) => !r.disabled)) return o;
		let t = o + s, n = Math.max(l.length - 1, 0), e = t < 0 ? n : t > n ? 0 : t;
		return l[e]?.disabled ? findCursor(e, s < 0 ? -1 : 1, l) : e;
	}
	let dist_settings = {
		actions: new Set([
			"up",
			"down",
			"left",
			"right",
			"space",
			"enter",
			"cancel"
		]),
		aliases: new Map([
			["k", "up"],
			["j", "down"],
			["h", "left"],
			["l", "right"],
			["", "cancel"],
			["escape", "cancel"]
		]),
		messages: {
			cancel: "Canceled",
			error: "Something went wrong"
		},
		withGuide: !0,
		accessible: void 0,
		date: {
			monthNames: [
				"January",
				"February",
				"March",
				"April",
				"May",
				"June",
				"July",
				"August",
				"September",
				"October",
				"November",
				"December"
			],
			messages: {
				required: "Please enter a valid date",
				invalidMonth: "There are only 12 months in a year",
				invalidDay: (n, e) => `There are only ${n} days in ${e}`,
				afterMin: (n) => `Date must be on or after ${n.toISOString().slice(0, 10)}`,
				beforeMax: (n) => `Date must be on or before ${n.toISOString().slice(0, 10)}`
			}
		}
	};
	function dist_isAccessible(n) {
		if (n !== void 0) return n;
		if (dist_settings.accessible !== void 0) return dist_settings.accessible;
		let e = process.env.ACCESSIBLE;
		return e !== void 0 && e !== "" && e !== "0" && e !== "false";
	}
	function isActionKey(n, e) {
		if (typeof n == "string") return dist_settings.aliases.get(n) === e;
		for (let s of n) if (s !== void 0 && isActionKey(s, e)) return !0;
		return !1;
	}
	function diffLines(i, s) {
		if (i === s) return;
		let e = i.split("\n"), t = s.split("\n"), r = Math.max(e.length, t.length), f = [];
		for (let n = 0; n < r; n++) e[n] !== t[n] && f.push(n);
		return {
			lines: f,
			numLinesBefore: e.length,
			numLinesAfter: t.length,
			numLines: r
		};
	}
	globalThis.process.platform.startsWith("win");
	let CANCEL_SYMBOL = Symbol("clack:cancel");
	function dist_isCancel(e) {
		return e === CANCEL_SYMBOL;
	}
	function setRawMode(e, r) {
		let o = e;
		o.isTTY && o.setRawMode(r);
	}
	let dist_getColumns = (e) => "columns" in e && typeof e.columns == "number" ? e.columns : 80, getRows = (e) => "rows" in e && typeof e.rows == "number" ? e.rows : 20;
	function dist_wrapTextWithPrefix(e, r, o, n = o, s = o, t) {
		return main_wrapAnsi(r, dist_getColumns(e ?? external_node_process_.stdout) - fast_string_width_dist(o), {
			hard: !0,
			trim: !1
		}).split("\n").map((c, a, g) => {
			let m = t ? t(c, a) : c;
			return a === 0 ? `${n}${m}` : a === g.length - 1 ? `${s}${m}` : `${o}${m}`;
		}).join("\n");
	}
	function dist_runValidation(e, a) {
		if ("~standard" in e) {
			let n = e["~standard"].validate(a);
			return n instanceof Promise ? n.then((r) => r.issues?.at(0)?.message) : n.issues?.at(0)?.message;
		}
		return e(a);
	}
	let C$1 = class C {
		input;
		output;
		_abortSignal;
		rl;
		opts;
		_render;
		_track = !1;
		_prevFrame = "";
		_subscribers = new Map();
		_cursor = 0;
		state = "initial";
		error = "";
		value;
		userInput = "";
		get accessible() {
			return dist_isAccessible(this.opts.accessible);
		}
		constructor(t, e = !0) {
			let { input: i = external_node_process_.stdin, output: s = external_node_process_.stdout, render: r, signal: n, ...o } = t;
			this.opts = o, this.onKeypress = this.onKeypress.bind(this), this.close = this.close.bind(this), this.render = this.render.bind(this), this._render = r.bind(this), this._track = e, this._abortSignal = n, this.input = i, this.output = s;
		}
		unsubscribe() {
			this._subscribers.clear();
		}
		setSubscriber(t, e) {
			let i = this._subscribers.get(t) ?? [];
			i.push(e), this._subscribers.set(t, i);
		}
		on(t, e) {
			this.setSubscriber(t, { cb: e });
		}
		once(t, e) {
			this.setSubscriber(t, {
				cb: e,
				once: !0
			});
		}
		emit(t, ...e) {
			let i = this._subscribers.get(t) ?? [], s = [];
			for (let r of i) r.cb(...e), r.once && s.push(() => i.splice(i.indexOf(r), 1));
			for (let r of s) r();
		}
		prompt() {
			return new Promise((t) => {
				if (this._abortSignal) {
					if (this._abortSignal.aborted) return this.state = "cancel", this.close(), t(CANCEL_SYMBOL);
					this._abortSignal.addEventListener("abort", () => {
						this.state = "cancel", this.close();
					}, { once: !0 });
				}
				this.rl = external_node_readline_.createInterface({
					input: this.input,
					tabSize: 2,
					prompt: "",
					escapeCodeTimeout: 50,
					terminal: !0
				}), this.rl.prompt(), this.opts.initialUserInput !== void 0 && this._setUserInput(this.opts.initialUserInput, !0), this.input.on("keypress", this.onKeypress), setRawMode(this.input, !0), this.output.on("resize", this.render), this.render(), this.once("submit", () => {
					this.output.write(dist_cursor.show), this.output.off("resize", this.render), setRawMode(this.input, !1), t(this.value);
				}), this.once("cancel", () => {
					this.output.write(dist_cursor.show), this.output.off("resize", this.render), setRawMode(this.input, !1), t(CANCEL_SYMBOL);
				});
			});
		}
		_isActionKey(t, e) {
			return t === "	";
		}
		_shouldSubmit(t, e) {
			return !0;
		}
		_setValue(t) {
			this.value = t, this.emit("value", this.value);
		}
		_setUserInput(t, e) {
			this.userInput = t ?? "", this.emit("userInput", this.userInput), e && this._track && this.rl && (this.rl.write(this.userInput), this._cursor = this.rl.cursor);
		}
		_clearUserInput() {
			this.rl?.write(null, {
				ctrl: !0,
				name: "u"
			}), this._setUserInput("");
		}
		async onKeypress(t, e) {
			if (this.state !== "validating") {
				if (this._track && e.name !== "return" && (e.name && this._isActionKey(t, e) && this.rl?.write(null, {
					ctrl: !0,
					name: "h"
				}), this._cursor = this.rl?.cursor ?? 0, this._setUserInput(this.rl?.line)), this.state === "error" && (this.state = "active"), e?.name && (!this._track && dist_settings.aliases.has(e.name) && this.emit("cursor", dist_settings.aliases.get(e.name)), dist_settings.actions.has(e.name) && this.emit("cursor", e.name)), t && (t.toLowerCase() === "y" || t.toLowerCase() === "n") && this.emit("confirm", t.toLowerCase() === "y"), this.emit("key", t, e), e?.name === "return" && this._shouldSubmit(t, e)) {
					if (this.opts.validate) {
						let i = dist_runValidation(this.opts.validate, this.value);
						let s;
						i instanceof Promise ? (this.state = "validating", this.render(), s = await i) : s = i, s && (this.error = s instanceof Error ? s.message : s, this.state = "error", this.rl?.write(this.userInput));
					}
					this.state !== "error" && (this.state = "submit");
				}
				isActionKey([
					t,
					e?.name,
					e?.sequence
				], "cancel") && (this.state = "cancel"), (this.state === "submit" || this.state === "cancel") && this.emit("finalize"), this.render(), (this.state === "submit" || this.state === "cancel") && this.close();
			}
		}
		close() {
			this.input.unpipe(), this.input.removeListener("keypress", this.onKeypress), this.output.write("\n"), setRawMode(this.input, !1), this.rl?.close(), this.rl = void 0, this.emit(`${this.state}`, this.value), this.unsubscribe();
		}
		restoreCursor() {
			let t = main_wrapAnsi(this._prevFrame, dist_getColumns(this.output), {
				hard: !0,
				trim: !1
			}).split("\n").length - 1;
			this.output.write(dist_cursor.move(-999, t * -1));
		}
		render() {
			let t = main_wrapAnsi(this._render(this) ?? "", dist_getColumns(this.output), {
				hard: !0,
				trim: !1
			});
			if (t !== this._prevFrame) {
				if (this.state === "initial") this.output.write(dist_cursor.hide);
				else {
					let e = diffLines(this._prevFrame, t), i = getRows(this.output);
					if (this.restoreCursor(), e) {
						let s = Math.max(0, e.numLinesAfter - i), r = Math.max(0, e.numLinesBefore - i);
						let n = e.lines.find((o) => o >= s);
						if (n === void 0) {
							this._prevFrame = t;
							return;
						}
						if (e.lines.length === 1) {
							this.output.write(dist_cursor.move(0, n - r)), this.output.write(dist_erase.lines(1));
							let o = t.split("\n");
							this.output.write(o[n]), this._prevFrame = t, this.output.write(dist_cursor.move(0, o.length - n - 1));
							return;
						} else if (e.lines.length > 1) {
							if (s < r) n = s;
							else {
								let h = n - r;
								h > 0 && this.output.write(dist_cursor.move(0, h));
							}
							this.output.write(dist_erase.down());
							let m = t.split("\n").slice(n);
							this.output.write(m.join("\n")), this._prevFrame = t;
							return;
						}
					}
					this.output.write(dist_erase.down());
				}
				this.output.write(t), this.state === "initial" && (this.state = "active"), this._prevFrame = t;
			}
		}
	};
	class r extends C$1 {
		get cursor() {
			return +!this.value;
		}
		get _value() {
			return this.cursor === 0;
		}
		constructor(t) {
			super(t, !1), this.value = !!t.initialValue, this.on("userInput", () => {
				this.value = this._value;
			}), this.on("confirm", (i) => {
				this.output.write(dist_cursor.move(0, -1)), this.value = i, this.state = "submit", this.close();
			}), this.on("cursor", () => {
				this.value = !this.value;
			});
		}
	}
	class a extends C$1 {
		options;
		cursor = 0;
		get _value() {
			return this.options[this.cursor]?.value;
		}
		get _enabledOptions() {
			return this.options.filter((e) => e.disabled !== !0);
		}
		toggleAll() {
			let e = this._enabledOptions, i = this.value !== void 0 && this.value.length === e.length;
			this.value = i ? [] : e.map((t) => t.value);
		}
		toggleInvert() {
			let e = this.value;
			if (!e) return;
			let i = this._enabledOptions.filter((t) => !e.includes(t.value));
			this.value = i.map((t) => t.value);
		}
		toggleValue() {
			this.value === void 0 && (this.value = []);
			let e = this.value.includes(this._value);
			this.value = e ? this.value.filter((i) => i !== this._value) : [...this.value, this._value];
		}
		constructor(e) {
			super(e, !1), this.options = e.options, this.value = [...e.initialValues ?? []];
			let i = Math.max(this.options.findIndex(({ value: t }) => t === e.cursorAt), 0);
			this.cursor = this.options[i]?.disabled ? findCursor(i, 1, this.options) : i, this.on("key", (t, s) => {
				s.name === "a" && this.toggleAll(), s.name === "i" && this.toggleInvert(), s.name === void 0 && t === "　" && this.toggleValue();
			}), this.on("cursor", (t) => {
				switch (t) {
					case "left":
					case "up":
						this.cursor = findCursor(this.cursor, -1, this.options);
						break;
					case "down":
					case "right":
						this.cursor = findCursor(this.cursor, 1, this.options);
						break;
					case "space": this.toggleValue();
				}
			});
		}
	}
	let n$1 = class n extends C$1 {
		options;
		cursor = 0;
		get _selectedValue() {
			return this.options[this.cursor];
		}
		changeValue() {
			let e = this._selectedValue;
			this.value = e === void 0 ? void 0 : e.value;
		}
		constructor(e) {
			super(e, !1), this.options = e.options;
			let o = this.options.findIndex(({ value: s }) => s === e.initialValue), t = o === -1 ? 0 : o;
			this.cursor = this.options[t]?.disabled ? findCursor(t, 1, this.options) : t, this.changeValue(), this.on("cursor", (s) => {
				switch (s) {
					case "left":
					case "up":
						this.cursor = findCursor(this.cursor, -1, this.options);
						break;
					case "down":
					case "right": this.cursor = findCursor(this.cursor, 1, this.options);
				}
				this.changeValue();
			});
		}
	};
	class n extends C$1 {
		get userInputWithCursor() {
			if (this.state === "submit") return this.userInput;
			let t = this.userInput;
			if (this.cursor >= t.length) return `${this.userInput}\u2588`;
			let r = t.slice(0, this.cursor), s = t.slice(this.cursor, this.cursor + 1), e = t.slice(this.cursor + 1);
			return `${r}${(0, external_node_util_.styleText)("inverse", s)}${e}`;
		}
		get cursor() {
			return this._cursor;
		}
		constructor(t) {
			super({
				...t,
				initialUserInput: t.initialUserInput ?? t.initialValue
			}), this.on("userInput", (r) => {
				this._setValue(r);
			}), this.on("finalize", () => {
				this.value ||= t.defaultValue, this.value === void 0 && (this.value = "");
			});
		}
	}
	__webpack_require__(3024);
	__webpack_require__(6760);
	function isUnicodeSupported() {
		if (external_node_process_.platform !== "win32") return external_node_process_.env.TERM !== "linux";
		return !!external_node_process_.env.CI || !!external_node_process_.env.WT_SESSION || !!external_node_process_.env.TERMINUS_SUBLIME || external_node_process_.env.ConEmuTask === "{cmd::Cmder}" || external_node_process_.env.TERM_PROGRAM === "Terminus-Sublime" || external_node_process_.env.TERM_PROGRAM === "vscode" || external_node_process_.env.TERM === "xterm-256color" || external_node_process_.env.TERM === "alacritty" || external_node_process_.env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
	}
	let unicode = isUnicodeSupported(), unicodeOr = (e, o) => unicode ? e : o, S_STEP_ACTIVE = unicodeOr("◆", "*"), S_STEP_CANCEL = unicodeOr("■", "x"), S_STEP_ERROR = unicodeOr("▲", "x"), S_STEP_SUBMIT = unicodeOr("◇", "o"), S_BAR = unicodeOr("│", "|"), S_BAR_END = unicodeOr("└", "—"), S_RADIO_ACTIVE = unicodeOr("●", ">"), S_RADIO_INACTIVE = unicodeOr("○", " "), S_CHECKBOX_ACTIVE = unicodeOr("◻", "[•]"), S_CHECKBOX_SELECTED = unicodeOr("◼", "[+]"), S_CHECKBOX_INACTIVE = unicodeOr("◻", "[ ]"), S_INFO = unicodeOr("●", "•"), S_SUCCESS = unicodeOr("◆", "*"), S_WARN = unicodeOr("▲", "!"), S_ERROR = unicodeOr("■", "x"), symbol = (e) => {
		switch (e) {
			case "initial":
			case "active": return (0, external_node_util_.styleText)("cyan", S_STEP_ACTIVE);
			case "cancel": return (0, external_node_util_.styleText)("red", S_STEP_CANCEL);
			case "error": return (0, external_node_util_.styleText)("yellow", S_STEP_ERROR);
			case "submit": return (0, external_node_util_.styleText)("green", S_STEP_SUBMIT);
			case "validating": return (0, external_node_util_.styleText)("dim", S_STEP_ACTIVE);
		}
	}, symbolBar = (e) => {
		switch (e) {
			case "initial":
			case "active": return (0, external_node_util_.styleText)("cyan", S_BAR);
			case "cancel": return (0, external_node_util_.styleText)("red", S_BAR);
			case "error": return (0, external_node_util_.styleText)("yellow", S_BAR);
			case "submit": return (0, external_node_util_.styleText)("green", S_BAR);
		}
	};
	function formatInstructionFooter(e, o, r) {
		let s = r ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : "", n = dist_wrapTextWithPrefix(e, o.join(" • "), s).split("\n");
		return r && n.push((0, external_node_util_.styleText)("cyan", S_BAR_END)), n;
	}
	let E$1 = (l, e, w, p, b, C = !1) => {
		let r = e, O = 0;
		if (C) for (let i = p - 1; i >= w; i--) {
			let m = l[i];
			if (m && (r -= m.length), O++, r <= b) break;
		}
		else for (let i = w; i < p; i++) {
			let m = l[i];
			if (m && (r -= m.length), O++, r <= b) break;
		}
		return {
			lineCount: r,
			removals: O
		};
	};
	let limitOptions = ({ cursor: l, options: e, style: w, output: p = process.stdout, maxItems: b = Infinity, columnPadding: C = 0, rowPadding: r = 4 }) => {
		let i = dist_getColumns(p) - C, m = getRows(p), M = (0, external_node_util_.styleText)("dim", "..."), v = Math.max(m - r, 0), a = Math.max(Math.min(b, v), 5);
		let f = 0;
		l >= a - 3 && (f = Math.max(Math.min(l - a + 3, e.length - a), 0));
		let d = a < e.length && f > 0, c = a < e.length && f + a < e.length;
		let I = Math.min(f + a, e.length), s = [];
		let g = 0;
		d && g++, c && g++;
		let T = f + +!!d, W = I - +!!c;
		for (let t = T; t < W; t++) {
			let n = e[t], h = main_wrapAnsi(n === void 0 ? "" : w(n, t === l), i, {
				hard: !0,
				trim: !1
			}).split("\n");
			s.push(h), g += h.length;
		}
		if (g > v) {
			let t = 0, n = 0, o = g;
			let h = l - T;
			let u = v;
			let L = () => E$1(s, o, 0, h, u), y = () => E$1(s, o, h + 1, s.length, u, !0);
			d ? ({lineCount: o, removals: t} = L(), o > u && (c || --u, {lineCount: o, removals: n} = y())) : (c || --u, {lineCount: o, removals: n} = y(), o > u && (--u, {lineCount: o, removals: t} = L())), t > 0 && (d = !0, s.splice(0, t)), n > 0 && (c = !0, s.splice(s.length - n, n));
		}
		let x = [];
		d && x.push(M);
		for (let t of s) for (let n of t) x.push(n);
		return c && x.push(M), x;
	};
	let dist_confirm = (e) => {
		let a = e.active ?? "Yes", o = e.inactive ?? "No";
		return new r({
			active: a,
			inactive: o,
			signal: e.signal,
			input: e.input,
			output: e.output,
			initialValue: e.initialValue ?? !0,
			render() {
				let i = e.withGuide ?? dist_settings.withGuide, u = `${symbol(this.state)}  `, l = i ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : "", f = dist_wrapTextWithPrefix(e.output, e.message, l, u), s = `${i ? `${(0, external_node_util_.styleText)("gray", S_BAR)}
` : ""}${f}
`, c = this.value ? a : o;
				switch (this.state) {
					case "submit": return `${s}${i ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : ""}${(0, external_node_util_.styleText)("dim", c)}`;
					case "cancel": return `${s}${i ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : ""}${(0, external_node_util_.styleText)(["strikethrough", "dim"], c)}${i ? `
${(0, external_node_util_.styleText)("gray", S_BAR)}` : ""}`;
					default: {
						let r = i ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : "", g = i ? (0, external_node_util_.styleText)("cyan", S_BAR_END) : "";
						return `${s}${r}${this.value ? `${(0, external_node_util_.styleText)("green", S_RADIO_ACTIVE)} ${a}` : `${(0, external_node_util_.styleText)("dim", S_RADIO_INACTIVE)} ${(0, external_node_util_.styleText)("dim", a)}`}${e.vertical ? i ? `
${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : "\n" : ` ${(0, external_node_util_.styleText)("dim", "/")} `}${this.value ? `${(0, external_node_util_.styleText)("dim", S_RADIO_INACTIVE)} ${(0, external_node_util_.styleText)("dim", o)}` : `${(0, external_node_util_.styleText)("green", S_RADIO_ACTIVE)} ${o}`}
${g}
`;
					}
				}
			}
		}).prompt();
	};
	let MULTISELECT_INSTRUCTIONS = [
		`${(0, external_node_util_.styleText)("dim", "↑/↓")} to navigate`,
		`${(0, external_node_util_.styleText)("dim", "Space:")} select`,
		`${(0, external_node_util_.styleText)("dim", "Enter:")} confirm`
	];
	let dist_m = (n, u) => n.split("\n").map((d) => u(d)).join("\n");
	let multiselect = (n) => {
		let u = (t, a) => {
			let r = t.label ?? String(t.value);
			return a === "disabled" ? `${(0, external_node_util_.styleText)("gray", S_CHECKBOX_INACTIVE)} ${dist_m(r, (o) => (0, external_node_util_.styleText)(["strikethrough", "gray"], o))}${t.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${t.hint ?? "disabled"})`)}` : ""}` : a === "active" ? `${(0, external_node_util_.styleText)("cyan", S_CHECKBOX_ACTIVE)} ${r}${t.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${t.hint})`)}` : ""}` : a === "selected" ? `${(0, external_node_util_.styleText)("green", S_CHECKBOX_SELECTED)} ${dist_m(r, (o) => (0, external_node_util_.styleText)("dim", o))}${t.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${t.hint})`)}` : ""}` : a === "cancelled" ? `${dist_m(r, (o) => (0, external_node_util_.styleText)(["strikethrough", "dim"], o))}` : a === "active-selected" ? `${(0, external_node_util_.styleText)("green", S_CHECKBOX_SELECTED)} ${r}${t.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${t.hint})`)}` : ""}` : a === "submitted" ? `${dist_m(r, (o) => (0, external_node_util_.styleText)("dim", o))}` : `${(0, external_node_util_.styleText)("dim", S_CHECKBOX_INACTIVE)} ${dist_m(r, (o) => (0, external_node_util_.styleText)("dim", o))}`;
		}, d = n.required ?? !0, x = n.showInstructions ?? !0;
		return new a({
			options: n.options,
			signal: n.signal,
			input: n.input,
			output: n.output,
			initialValues: n.initialValues,
			required: d,
			cursorAt: n.cursorAt,
			validate(t) {
				if (d && (t === void 0 || t.length === 0)) return `Please select at least one option.
${(0, external_node_util_.styleText)("reset", (0, external_node_util_.styleText)("dim", `Press ${(0, external_node_util_.styleText)([
					"gray",
					"bgWhite",
					"inverse"
				], " space ")} to select, ${(0, external_node_util_.styleText)("gray", (0, external_node_util_.styleText)("bgWhite", (0, external_node_util_.styleText)("inverse", " enter ")))} to submit`))}`;
			},
			render() {
				let t = n.withGuide ?? dist_settings.withGuide, a = dist_wrapTextWithPrefix(n.output, n.message, t ? `${symbolBar(this.state)}  ` : "", `${symbol(this.state)}  `), r = `${t ? `${(0, external_node_util_.styleText)("gray", S_BAR)}
` : ""}${a}
`, o = this.value ?? [], g = (i, l) => {
					if (i.disabled) return u(i, "disabled");
					let s = o.includes(i.value);
					return l && s ? u(i, "active-selected") : s ? u(i, "selected") : u(i, l ? "active" : "inactive");
				};
				switch (this.state) {
					case "submit": {
						let i = this.options.filter(({ value: s }) => o.includes(s)).map((s) => u(s, "submitted")).join((0, external_node_util_.styleText)("dim", ", ")) || (0, external_node_util_.styleText)("dim", "none");
						return `${r}${dist_wrapTextWithPrefix(n.output, i, t ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : "")}`;
					}
					case "cancel": {
						let i = this.options.filter(({ value: s }) => o.includes(s)).map((s) => u(s, "cancelled")).join((0, external_node_util_.styleText)("dim", ", "));
						if (i.trim() === "") return `${r}${(0, external_node_util_.styleText)("gray", S_BAR)}`;
						return `${r}${dist_wrapTextWithPrefix(n.output, i, t ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : "")}${t ? `
${(0, external_node_util_.styleText)("gray", S_BAR)}` : ""}`;
					}
					case "error": {
						let i = t ? `${(0, external_node_util_.styleText)("yellow", S_BAR)}  ` : "", l = this.error.split("\n").map(($, v) => v === 0 ? `${t ? `${(0, external_node_util_.styleText)("yellow", S_BAR_END)}  ` : ""}${(0, external_node_util_.styleText)("yellow", $)}` : `   ${$}`).join("\n"), s = r.split("\n").length, h = l.split("\n").length + 1;
						return `${r}${i}${limitOptions({
							output: n.output,
							options: this.options,
							cursor: this.cursor,
							maxItems: n.maxItems,
							columnPadding: i.length,
							rowPadding: s + h,
							style: g
						}).join(`
${i}`)}
${l}
`;
					}
					default: {
						let i = t ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : "", l = r.split("\n").length, s = x ? formatInstructionFooter(n.output, MULTISELECT_INSTRUCTIONS, t) : t ? [(0, external_node_util_.styleText)("cyan", S_BAR_END)] : [], h = s.join("\n"), $ = s.length + 1;
						return `${r}${i}${limitOptions({
							output: n.output,
							options: this.options,
							cursor: this.cursor,
							maxItems: n.maxItems,
							columnPadding: i.length,
							rowPadding: l + $,
							style: g
						}).join(`
${i}`)}
${h}
`;
					}
				}
			}
		}).prompt();
	}, log = {
		message: (s = [], { symbol: e = (0, external_node_util_.styleText)("gray", S_BAR), secondarySymbol: r = (0, external_node_util_.styleText)("gray", S_BAR), output: m = process.stdout, spacing: l = 1, withGuide: c } = {}) => {
			let t = [], o = c ?? dist_settings.withGuide, f = o ? r : "", O = o ? `${e}  ` : "", u = o ? `${r}  ` : "";
			for (let i = 0; i < l; i++) t.push(f);
			let g = Array.isArray(s) ? s : s.split("\n");
			if (g.length > 0) {
				let [i, ...y] = g;
				i.length > 0 ? t.push(`${O}${i}`) : t.push(o ? e : "");
				for (let p of y) p.length > 0 ? t.push(`${u}${p}`) : t.push(o ? r : "");
			}
			m.write(`${t.join("\n")}
`);
		},
		info: (s, e) => {
			log.message(s, {
				...e,
				symbol: (0, external_node_util_.styleText)("blue", S_INFO)
			});
		},
		success: (s, e) => {
			log.message(s, {
				...e,
				symbol: (0, external_node_util_.styleText)("green", S_SUCCESS)
			});
		},
		step: (s, e) => {
			log.message(s, {
				...e,
				symbol: (0, external_node_util_.styleText)("green", S_STEP_SUBMIT)
			});
		},
		warn: (s, e) => {
			log.message(s, {
				...e,
				symbol: (0, external_node_util_.styleText)("yellow", S_WARN)
			});
		},
		warning: (s, e) => {
			log.warn(s, e);
		},
		error: (s, e) => {
			log.message(s, {
				...e,
				symbol: (0, external_node_util_.styleText)("red", S_ERROR)
			});
		}
	};
	let SELECT_INSTRUCTIONS = [`${(0, external_node_util_.styleText)("dim", "↑/↓")} to navigate`, `${(0, external_node_util_.styleText)("dim", "Enter:")} confirm`];
	let dist_c = (t, o) => t.includes("\n") ? t.split("\n").map((d) => o(d)).join("\n") : o(t);
	let dist_select = (t) => {
		let o = (n, m) => {
			if (n === void 0) return "";
			let s = n.label ?? String(n.value);
			switch (m) {
				case "disabled": return `${(0, external_node_util_.styleText)("gray", S_RADIO_INACTIVE)} ${dist_c(s, (i) => (0, external_node_util_.styleText)("gray", i))}${n.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${n.hint ?? "disabled"})`)}` : ""}`;
				case "selected": return `${dist_c(s, (i) => (0, external_node_util_.styleText)("dim", i))}`;
				case "active": return `${(0, external_node_util_.styleText)("green", S_RADIO_ACTIVE)} ${s}${n.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${n.hint})`)}` : ""}`;
				case "cancelled": return `${dist_c(s, (i) => (0, external_node_util_.styleText)(["strikethrough", "dim"], i))}`;
				default: return `${(0, external_node_util_.styleText)("dim", S_RADIO_INACTIVE)} ${dist_c(s, (i) => (0, external_node_util_.styleText)("dim", i))}`;
			}
		}, d = t.showInstructions ?? !0;
		return new n$1({
			options: t.options,
			signal: t.signal,
			input: t.input,
			output: t.output,
			initialValue: t.initialValue,
			render() {
				let n = t.withGuide ?? dist_settings.withGuide, m = `${symbol(this.state)}  `, s = `${symbolBar(this.state)}  `, i = dist_wrapTextWithPrefix(t.output, t.message, s, m), u = `${n ? `${(0, external_node_util_.styleText)("gray", S_BAR)}
` : ""}${i}
`;
				switch (this.state) {
					case "submit": {
						let r = n ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : "";
						return `${u}${dist_wrapTextWithPrefix(t.output, o(this.options[this.cursor], "selected"), r)}`;
					}
					case "cancel": {
						let r = n ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : "";
						return `${u}${dist_wrapTextWithPrefix(t.output, o(this.options[this.cursor], "cancelled"), r)}${n ? `
${(0, external_node_util_.styleText)("gray", S_BAR)}` : ""}`;
					}
					default: {
						let r = n ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : "", a = u.split("\n").length, p = d ? formatInstructionFooter(t.output, SELECT_INSTRUCTIONS, n) : n ? [(0, external_node_util_.styleText)("cyan", S_BAR_END)] : [], f = p.join("\n"), b = p.length + 1;
						return `${u}${r}${limitOptions({
							output: t.output,
							cursor: this.cursor,
							options: this.options,
							maxItems: t.maxItems,
							columnPadding: r.length,
							rowPadding: a + b,
							style: (g, x) => o(g, g.disabled ? "disabled" : x ? "active" : "inactive")
						}).join(`
${r}`)}
${f}
`;
					}
				}
			}
		}).prompt();
	};
	let i = `${(0, external_node_util_.styleText)("gray", S_BAR)}  `;
	let stream = {
		message: async (e, { symbol: l = (0, external_node_util_.styleText)("gray", S_BAR) } = {}) => {
			process.stdout.write(`${(0, external_node_util_.styleText)("gray", S_BAR)}
${l}  `);
			let s = 3;
			for await (let r of e) {
				r = r.replace(/\n/g, `
${i}`), r.includes("\n") && (s = 3 + (0, external_node_util_.stripVTControlCharacters)(r.slice(r.lastIndexOf("\n"))).length);
				let o = (0, external_node_util_.stripVTControlCharacters)(r).length;
				s + o < process.stdout.columns ? (s += o, process.stdout.write(r)) : (process.stdout.write(`
${i}${r.trimStart()}`), s = 3 + (0, external_node_util_.stripVTControlCharacters)(r.trimStart()).length);
			}
			process.stdout.write("\n");
		},
		info: (e) => stream.message(e, { symbol: (0, external_node_util_.styleText)("blue", S_INFO) }),
		success: (e) => stream.message(e, { symbol: (0, external_node_util_.styleText)("green", S_SUCCESS) }),
		step: (e) => stream.message(e, { symbol: (0, external_node_util_.styleText)("green", S_STEP_SUBMIT) }),
		warn: (e) => stream.message(e, { symbol: (0, external_node_util_.styleText)("yellow", S_WARN) }),
		warning: (e) => stream.warn(e),
		error: (e) => stream.message(e, { symbol: (0, external_node_util_.styleText)("red", S_ERROR) })
	};
	let dist_text = (t) => new n({
		validate: t.validate,
		placeholder: t.placeholder,
		defaultValue: t.defaultValue,
		initialValue: t.initialValue,
		output: t.output,
		signal: t.signal,
		input: t.input,
		render() {
			let r = t?.withGuide ?? dist_settings.withGuide, l = `${`${r ? `${(0, external_node_util_.styleText)("gray", S_BAR)}
` : ""}${symbol(this.state)}  `}${t.message}
`, d = t.placeholder && t.placeholder.length > 0 ? (0, external_node_util_.styleText)("inverse", t.placeholder[0]) + (0, external_node_util_.styleText)("dim", t.placeholder.slice(1)) : (0, external_node_util_.styleText)(["inverse", "hidden"], "_"), o = this.userInput ? this.userInputWithCursor : d, s = this.value ?? "";
			switch (this.state) {
				case "validating": {
					let n = r ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : "", i = r ? (0, external_node_util_.styleText)("cyan", S_BAR_END) : "";
					return `${l}${n}${(0, external_node_util_.styleText)("dim", o)}
${i}  ${(0, external_node_util_.styleText)("dim", "Validating...")}
`;
				}
				case "error": {
					let n = this.error ? `  ${(0, external_node_util_.styleText)("yellow", this.error)}` : "", i = r ? `${(0, external_node_util_.styleText)("yellow", S_BAR)}  ` : "", c = r ? (0, external_node_util_.styleText)("yellow", S_BAR_END) : "";
					return `${l.trim()}
${i}${o}
${c}${n}
`;
				}
				case "submit": {
					let n = s ? `${r ? "  " : ""}${(0, external_node_util_.styleText)("dim", s)}` : "";
					return `${l}${r ? (0, external_node_util_.styleText)("gray", S_BAR) : ""}${n}`;
				}
				case "cancel": {
					let n = s ? `  ${(0, external_node_util_.styleText)(["strikethrough", "dim"], s)}` : "", i = r ? (0, external_node_util_.styleText)("gray", S_BAR) : "";
					return `${l}${i}${n}${s.trim() ? `
${i}` : ""}`;
				}
				default: return `${l}${r ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : ""}${o}
${r ? (0, external_node_util_.styleText)("cyan", S_BAR_END) : ""}
`;
			}
		}
	}).prompt();
})
};
