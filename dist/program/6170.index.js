"use strict";
exports.id = 6170;
exports.ids = [6170];
exports.modules = {
	6170: (function (e, t, i) {
	i.d(t, {
		confirm: () => dist_confirm,
		isCancel: () => dist_isCancel,
		multiselect: () => multiselect,
		select: () => dist_select,
		text: () => dist_text
	});
	var s = i(7975);
	var c = i(1708);
	var l = i(481);
	let d = (() => {
		let e = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
		return (t) => {
			let i = 0;
			e.lastIndex = 0;
			for (; e.test(t);) i += 1;
			return t.length - i;
		};
	})();
	let isFullWidth = (e) => e === 12288 || e >= 65281 && e <= 65376 || e >= 65504 && e <= 65510;
	let isWideNotCJKTNotEmoji = (e) => e === 8987 || e === 9001 || e >= 12272 && e <= 12287 || e >= 12289 && e <= 12350 || e >= 12441 && e <= 12543 || e >= 12549 && e <= 12591 || e >= 12593 && e <= 12686 || e >= 12688 && e <= 12771 || e >= 12783 && e <= 12830 || e >= 12832 && e <= 12871 || e >= 12880 && e <= 19903 || e >= 65040 && e <= 65049 || e >= 65072 && e <= 65106 || e >= 65108 && e <= 65126 || e >= 65128 && e <= 65131 || e >= 127488 && e <= 127490 || e >= 127504 && e <= 127547 || e >= 127552 && e <= 127560 || e >= 131072 && e <= 196605 || e >= 196608 && e <= 262141;
	let f = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
	let p = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
	let m = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
	let h = /\t{1,1000}/y;
	let _ = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
	let v = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
	let b = /\p{M}+/gu;
	let x = {
		limit: Infinity,
		ellipsis: ""
	};
	let getStringTruncatedWidth = (e, t = {}, i = {}) => {
		let s = t.limit ?? Infinity;
		let c = t.ellipsis ?? "";
		let l = t?.ellipsisWidth ?? (c ? getStringTruncatedWidth(c, x, i).width : 0);
		let S = i.controlWidth ?? 0;
		let w = i.tabWidth ?? 8;
		let T = i.emojiWidth ?? 2;
		let E = i.regularWidth ?? 1;
		let D = i.wideWidth ?? 2;
		let O = [
			[v, E],
			[f, 0],
			[p, S],
			[h, w],
			[_, T],
			[m, D]
		];
		let k = 0;
		let A = 0;
		let j = e.length;
		let M = 0;
		let N = !1;
		let P = j;
		let F = Math.max(0, s - l);
		let I = 0;
		let R = 0;
		let z = 0;
		let B = 0;
		outer: for (;;) {
			if (R > I || A >= j && A > k) {
				let t = e.slice(I, R) || e.slice(k, A);
				M = 0;
				for (let e of t.replaceAll(b, "")) {
					let t = e.codePointAt(0) || 0;
					B = isFullWidth(t) ? 2 : isWideNotCJKTNotEmoji(t) ? D : E;
					z + B > F && (P = Math.min(P, Math.max(I, k) + M));
					if (z + B > s) {
						N = !0;
						break outer;
					}
					M += e.length;
					z += B;
				}
				I = R = 0;
			}
			if (A >= j) break outer;
			for (let t = 0, i = O.length; t < i; t++) {
				let [i, c] = O[t];
				i.lastIndex = A;
				if (i.test(e)) {
					M = i === m ? d(e.slice(A, i.lastIndex)) : i === _ ? 1 : i.lastIndex - A;
					B = M * c;
					z + B > F && (P = Math.min(P, A + Math.floor((F - z) / c)));
					if (z + B > s) {
						N = !0;
						break outer;
					}
					z += B;
					I = k;
					R = A;
					A = k = i.lastIndex;
					continue outer;
				}
			}
			A += 1;
		}
		return {
			width: N ? F : z,
			index: N ? P : j,
			truncated: N,
			ellipsed: N && s >= l
		};
	};
	let S = getStringTruncatedWidth;
	let w = {
		limit: Infinity,
		ellipsis: "",
		ellipsisWidth: 0
	};
	let fastStringWidth = (e, t = {}) => S(e, w, t).width;
	let T = fastStringWidth;
	let E = "]8;;";
	let D = RegExp(`(?:\\[(?<code>\\d+)m|\\${E}(?<uri>.*))`, "y");
	let getClosingCode = (e) => {
		if (e >= 30 && e <= 37) return 39;
		if (e >= 90 && e <= 97) return 39;
		if (e >= 40 && e <= 47) return 49;
		if (e >= 100 && e <= 107) return 49;
		if (e === 1 || e === 2) return 22;
		if (e === 3) return 23;
		if (e === 4) return 24;
		if (e === 7) return 27;
		if (e === 8) return 28;
		if (e === 9) return 29;
		if (e === 0) return 0;
	};
	let wrapAnsiCode = (e) => `[${e}m`;
	let wrapAnsiHyperlink = (e) => `${E}${e}`;
	let wrapWord = (e, t, i) => {
		let s = t[Symbol.iterator]();
		let c = !1;
		let l = !1;
		let d = e.at(-1);
		let f = d === void 0 ? 0 : T(d);
		let p = s.next();
		let m = s.next();
		let h = 0;
		for (; !p.done;) {
			let d = p.value;
			let _ = T(d);
			if (f + _ <= i) e[e.length - 1] += d;
			else {
				e.push(d);
				f = 0;
			}
			if (d === "\x1B" || d === "") {
				c = !0;
				l = t.startsWith(E, h + 1);
			}
			if (c) {
				if (l) {
					if (d === "\x07") {
						c = !1;
						l = !1;
					}
				} else d === "m" && (c = !1);
			} else {
				f += _;
				if (f === i && !m.done) {
					e.push("");
					f = 0;
				}
			}
			p = m;
			m = s.next();
			h += d.length;
		}
		d = e.at(-1);
		!f && d !== void 0 && d.length && e.length > 1 && (e[e.length - 2] += e.pop());
	};
	let stringVisibleTrimSpacesRight = (e) => {
		let t = e.split(" ");
		let i = t.length;
		for (; i && !T(t[i - 1]);) i--;
		if (i === t.length) return e;
		return t.slice(0, i).join(" ") + t.slice(i).join("");
	};
	let exec = (e, t, i = {}) => {
		if (i.trim !== !1 && e.trim() === "") return "";
		let s = "";
		let c;
		let l;
		let d = e.split(" ");
		let f = [""];
		let p = 0;
		for (let e = 0; e < d.length; e++) {
			let s = d[e];
			if (i.trim !== !1) {
				let e = f.at(-1) ?? "";
				let t = e.trimStart();
				if (e.length !== t.length) {
					f[f.length - 1] = t;
					p = T(t);
				}
			}
			if (e !== 0) {
				if (p >= t && (i.wordWrap === !1 || i.trim === !1)) {
					f.push("");
					p = 0;
				}
				if (p || i.trim === !1) {
					f[f.length - 1] += " ";
					p++;
				}
			}
			let c = T(s);
			if (i.hard && c > t) {
				let e = t - p;
				let i = 1 + Math.floor((c - e - 1) / t);
				Math.floor((c - 1) / t) < i && f.push("");
				wrapWord(f, s, t);
				p = T(f.at(-1) ?? "");
				continue;
			}
			if (p + c > t && p && c) {
				if (i.wordWrap === !1 && p < t) {
					wrapWord(f, s, t);
					p = T(f.at(-1) ?? "");
					continue;
				}
				f.push("");
				p = 0;
			}
			if (p + c > t && i.wordWrap === !1) {
				wrapWord(f, s, t);
				p = T(f.at(-1) ?? "");
				continue;
			}
			f[f.length - 1] += s;
			p += c;
		}
		i.trim !== !1 && (f = f.map((e) => stringVisibleTrimSpacesRight(e)));
		let m = f.join("\n");
		let h = !1;
		for (let e = 0; e < m.length; e++) {
			let t = m[e];
			s += t;
			if (h) h = !1;
			else {
				h = t >= "\ud800" && t <= "\udbff";
				if (h) continue;
			}
			if (t === "\x1B" || t === "") {
				D.lastIndex = e + 1;
				let t = D.exec(m)?.groups;
				if (t?.code !== void 0) {
					let e = Number.parseFloat(t.code);
					c = e === 39 ? void 0 : e;
				} else t?.uri !== void 0 && (l = t.uri.length === 0 ? void 0 : t.uri);
			}
			if (m[e + 1] === "\n") {
				l && (s += wrapAnsiHyperlink(""));
				let e = c ? getClosingCode(c) : void 0;
				c && e && (s += wrapAnsiCode(e));
			} else if (t === "\n") {
				c && getClosingCode(c) && (s += wrapAnsiCode(c));
				l && (s += wrapAnsiHyperlink(l));
			}
		}
		return s;
	};
	let O = /\r?\n/;
	function main_wrapAnsi(e, t, i) {
		return String(e).normalize().split(O).map((e) => exec(e, t, i)).join("\n");
	}
	let k = {
		to(e, t) {
			if (!t) return `[${e + 1}G`;
			return `[${t + 1};${e + 1}H`;
		},
		move(e, t) {
			let i = "";
			e < 0 ? i += `[${-e}D` : e > 0 && (i += `[${e}C`);
			t < 0 ? i += `[${-t}A` : t > 0 && (i += `[${t}B`);
			return i;
		},
		up: (e = 1) => `[${e}A`,
		down: (e = 1) => `[${e}B`,
		forward: (e = 1) => `[${e}C`,
		backward: (e = 1) => `[${e}D`,
		nextLine: (e = 1) => "\x1B[E".repeat(e),
		prevLine: (e = 1) => "\x1B[F".repeat(e),
		left: "\x1B[G",
		hide: "\x1B[?25l",
		show: "\x1B[?25h",
		save: "\x1B7",
		restore: "\x1B8"
	};
	let A = {
		screen: "\x1B[2J",
		up: (e = 1) => "\x1B[1J".repeat(e),
		down: (e = 1) => "\x1B[J".repeat(e),
		line: "\x1B[2K",
		lineEnd: "\x1B[K",
		lineStart: "\x1B[1K",
		lines(e) {
			let t = "";
			for (let i = 0; i < e; i++) t += this.line + (i < e - 1 ? k.up() : "");
			e && (t += k.left);
			return t;
		}
	};
	i(7066);
	function findCursor(e, t, i) {
		if (!i.some((e) => !e.disabled)) return e;
		let s = e + t, c = Math.max(i.length - 1, 0), l = s < 0 ? c : s > c ? 0 : s;
		return i[l]?.disabled ? findCursor(l, t < 0 ? -1 : 1, i) : l;
	}
	let j = {
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
				invalidDay: (e, t) => `There are only ${e} days in ${t}`,
				afterMin: (e) => `Date must be on or after ${e.toISOString().slice(0, 10)}`,
				beforeMax: (e) => `Date must be on or before ${e.toISOString().slice(0, 10)}`
			}
		}
	};
	function dist_isAccessible(e) {
		if (e !== void 0) return e;
		if (j.accessible !== void 0) return j.accessible;
		let t = process.env.ACCESSIBLE;
		return t !== void 0 && t !== "" && t !== "0" && t !== "false";
	}
	function isActionKey(e, t) {
		if (typeof e == "string") return j.aliases.get(e) === t;
		for (let i of e) if (i !== void 0 && isActionKey(i, t)) return !0;
		return !1;
	}
	function diffLines(e, t) {
		if (e === t) return;
		let i = e.split("\n"), s = t.split("\n"), c = Math.max(i.length, s.length), l = [];
		for (let e = 0; e < c; e++) i[e] !== s[e] && l.push(e);
		return {
			lines: l,
			numLinesBefore: i.length,
			numLinesAfter: s.length,
			numLines: c
		};
	}
	globalThis.process.platform.startsWith("win");
	let M = Symbol("clack:cancel");
	function dist_isCancel(e) {
		return e === M;
	}
	function setRawMode(e, t) {
		let i = e;
		i.isTTY && i.setRawMode(t);
	}
	let dist_getColumns = (e) => "columns" in e && typeof e.columns == "number" ? e.columns : 80, getRows = (e) => "rows" in e && typeof e.rows == "number" ? e.rows : 20;
	function dist_wrapTextWithPrefix(e, t, i, s = i, l = i, d) {
		return main_wrapAnsi(t, dist_getColumns(e ?? c.stdout) - T(i), {
			hard: !0,
			trim: !1
		}).split("\n").map((e, t, c) => {
			let f = d ? d(e, t) : e;
			return t === 0 ? `${s}${f}` : t === c.length - 1 ? `${l}${f}` : `${i}${f}`;
		}).join("\n");
	}
	function dist_runValidation(e, t) {
		if ("~standard" in e) {
			let i = e["~standard"].validate(t);
			return i instanceof Promise ? i.then((e) => e.issues?.at(0)?.message) : i.issues?.at(0)?.message;
		}
		return e(t);
	}
	let N = class C {
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
		constructor(e, t = !0) {
			let { input: i = c.stdin, output: s = c.stdout, render: l, signal: d, ...f } = e;
			this.opts = f, this.onKeypress = this.onKeypress.bind(this), this.close = this.close.bind(this), this.render = this.render.bind(this), this._render = l.bind(this), this._track = t, this._abortSignal = d, this.input = i, this.output = s;
		}
		unsubscribe() {
			this._subscribers.clear();
		}
		setSubscriber(e, t) {
			let i = this._subscribers.get(e) ?? [];
			i.push(t), this._subscribers.set(e, i);
		}
		on(e, t) {
			this.setSubscriber(e, { cb: t });
		}
		once(e, t) {
			this.setSubscriber(e, {
				cb: t,
				once: !0
			});
		}
		emit(e, ...t) {
			let i = this._subscribers.get(e) ?? [], s = [];
			for (let e of i) e.cb(...t), e.once && s.push(() => i.splice(i.indexOf(e), 1));
			for (let e of s) e();
		}
		prompt() {
			return new Promise((e) => {
				if (this._abortSignal) {
					if (this._abortSignal.aborted) return this.state = "cancel", this.close(), e(M);
					this._abortSignal.addEventListener("abort", () => {
						this.state = "cancel", this.close();
					}, { once: !0 });
				}
				this.rl = l.createInterface({
					input: this.input,
					tabSize: 2,
					prompt: "",
					escapeCodeTimeout: 50,
					terminal: !0
				}), this.rl.prompt(), this.opts.initialUserInput !== void 0 && this._setUserInput(this.opts.initialUserInput, !0), this.input.on("keypress", this.onKeypress), setRawMode(this.input, !0), this.output.on("resize", this.render), this.render(), this.once("submit", () => {
					this.output.write(k.show), this.output.off("resize", this.render), setRawMode(this.input, !1), e(this.value);
				}), this.once("cancel", () => {
					this.output.write(k.show), this.output.off("resize", this.render), setRawMode(this.input, !1), e(M);
				});
			});
		}
		_isActionKey(e, t) {
			return e === "	";
		}
		_shouldSubmit(e, t) {
			return !0;
		}
		_setValue(e) {
			this.value = e, this.emit("value", this.value);
		}
		_setUserInput(e, t) {
			this.userInput = e ?? "", this.emit("userInput", this.userInput), t && this._track && this.rl && (this.rl.write(this.userInput), this._cursor = this.rl.cursor);
		}
		_clearUserInput() {
			this.rl?.write(null, {
				ctrl: !0,
				name: "u"
			}), this._setUserInput("");
		}
		async onKeypress(e, t) {
			if (this.state !== "validating") {
				if (this._track && t.name !== "return" && (t.name && this._isActionKey(e, t) && this.rl?.write(null, {
					ctrl: !0,
					name: "h"
				}), this._cursor = this.rl?.cursor ?? 0, this._setUserInput(this.rl?.line)), this.state === "error" && (this.state = "active"), t?.name && (!this._track && j.aliases.has(t.name) && this.emit("cursor", j.aliases.get(t.name)), j.actions.has(t.name) && this.emit("cursor", t.name)), e && (e.toLowerCase() === "y" || e.toLowerCase() === "n") && this.emit("confirm", e.toLowerCase() === "y"), this.emit("key", e, t), t?.name === "return" && this._shouldSubmit(e, t)) {
					if (this.opts.validate) {
						let e = dist_runValidation(this.opts.validate, this.value);
						let t;
						e instanceof Promise ? (this.state = "validating", this.render(), t = await e) : t = e, t && (this.error = t instanceof Error ? t.message : t, this.state = "error", this.rl?.write(this.userInput));
					}
					this.state !== "error" && (this.state = "submit");
				}
				isActionKey([
					e,
					t?.name,
					t?.sequence
				], "cancel") && (this.state = "cancel"), (this.state === "submit" || this.state === "cancel") && this.emit("finalize"), this.render(), (this.state === "submit" || this.state === "cancel") && this.close();
			}
		}
		close() {
			this.input.unpipe(), this.input.removeListener("keypress", this.onKeypress), this.output.write("\n"), setRawMode(this.input, !1), this.rl?.close(), this.rl = void 0, this.emit(`${this.state}`, this.value), this.unsubscribe();
		}
		restoreCursor() {
			let e = main_wrapAnsi(this._prevFrame, dist_getColumns(this.output), {
				hard: !0,
				trim: !1
			}).split("\n").length - 1;
			this.output.write(k.move(-999, e * -1));
		}
		render() {
			let e = main_wrapAnsi(this._render(this) ?? "", dist_getColumns(this.output), {
				hard: !0,
				trim: !1
			});
			if (e !== this._prevFrame) {
				if (this.state === "initial") this.output.write(k.hide);
				else {
					let t = diffLines(this._prevFrame, e), i = getRows(this.output);
					if (this.restoreCursor(), t) {
						let s = Math.max(0, t.numLinesAfter - i), c = Math.max(0, t.numLinesBefore - i);
						let l = t.lines.find((e) => e >= s);
						if (l === void 0) {
							this._prevFrame = e;
							return;
						}
						if (t.lines.length === 1) {
							this.output.write(k.move(0, l - c)), this.output.write(A.lines(1));
							let t = e.split("\n");
							this.output.write(t[l]), this._prevFrame = e, this.output.write(k.move(0, t.length - l - 1));
							return;
						} else if (t.lines.length > 1) {
							if (s < c) l = s;
							else {
								let e = l - c;
								e > 0 && this.output.write(k.move(0, e));
							}
							this.output.write(A.down());
							let t = e.split("\n").slice(l);
							this.output.write(t.join("\n")), this._prevFrame = e;
							return;
						}
					}
					this.output.write(A.down());
				}
				this.output.write(e), this.state === "initial" && (this.state = "active"), this._prevFrame = e;
			}
		}
	};
	class r extends N {
		get cursor() {
			return +!this.value;
		}
		get _value() {
			return this.cursor === 0;
		}
		constructor(e) {
			super(e, !1), this.value = !!e.initialValue, this.on("userInput", () => {
				this.value = this._value;
			}), this.on("confirm", (e) => {
				this.output.write(k.move(0, -1)), this.value = e, this.state = "submit", this.close();
			}), this.on("cursor", () => {
				this.value = !this.value;
			});
		}
	}
	class a extends N {
		options;
		cursor = 0;
		get _value() {
			return this.options[this.cursor]?.value;
		}
		get _enabledOptions() {
			return this.options.filter((e) => e.disabled !== !0);
		}
		toggleAll() {
			let e = this._enabledOptions, t = this.value !== void 0 && this.value.length === e.length;
			this.value = t ? [] : e.map((e) => e.value);
		}
		toggleInvert() {
			let e = this.value;
			if (!e) return;
			let t = this._enabledOptions.filter((t) => !e.includes(t.value));
			this.value = t.map((e) => e.value);
		}
		toggleValue() {
			this.value === void 0 && (this.value = []);
			let e = this.value.includes(this._value);
			this.value = e ? this.value.filter((e) => e !== this._value) : [...this.value, this._value];
		}
		constructor(e) {
			super(e, !1), this.options = e.options, this.value = [...e.initialValues ?? []];
			let t = Math.max(this.options.findIndex(({ value: t }) => t === e.cursorAt), 0);
			this.cursor = this.options[t]?.disabled ? findCursor(t, 1, this.options) : t, this.on("key", (e, t) => {
				t.name === "a" && this.toggleAll(), t.name === "i" && this.toggleInvert(), t.name === void 0 && e === "　" && this.toggleValue();
			}), this.on("cursor", (e) => {
				switch (e) {
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
	let P = class n extends N {
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
			let t = this.options.findIndex(({ value: t }) => t === e.initialValue), i = t === -1 ? 0 : t;
			this.cursor = this.options[i]?.disabled ? findCursor(i, 1, this.options) : i, this.changeValue(), this.on("cursor", (e) => {
				switch (e) {
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
	class n extends N {
		get userInputWithCursor() {
			if (this.state === "submit") return this.userInput;
			let e = this.userInput;
			if (this.cursor >= e.length) return `${this.userInput}\u2588`;
			let t = e.slice(0, this.cursor), i = e.slice(this.cursor, this.cursor + 1), c = e.slice(this.cursor + 1);
			return `${t}${(0, s.styleText)("inverse", i)}${c}`;
		}
		get cursor() {
			return this._cursor;
		}
		constructor(e) {
			super({
				...e,
				initialUserInput: e.initialUserInput ?? e.initialValue
			}), this.on("userInput", (e) => {
				this._setValue(e);
			}), this.on("finalize", () => {
				this.value ||= e.defaultValue, this.value === void 0 && (this.value = "");
			});
		}
	}
	i(3024);
	i(6760);
	function isUnicodeSupported() {
		if (c.platform !== "win32") return c.env.TERM !== "linux";
		return !!c.env.CI || !!c.env.WT_SESSION || !!c.env.TERMINUS_SUBLIME || c.env.ConEmuTask === "{cmd::Cmder}" || c.env.TERM_PROGRAM === "Terminus-Sublime" || c.env.TERM_PROGRAM === "vscode" || c.env.TERM === "xterm-256color" || c.env.TERM === "alacritty" || c.env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
	}
	let F = isUnicodeSupported(), unicodeOr = (e, t) => F ? e : t, I = unicodeOr("◆", "*"), R = unicodeOr("■", "x"), z = unicodeOr("▲", "x"), B = unicodeOr("◇", "o"), V = unicodeOr("│", "|"), H = unicodeOr("└", "—"), U = unicodeOr("●", ">"), W = unicodeOr("○", " "), ee = unicodeOr("◻", "[•]"), G = unicodeOr("◼", "[+]"), K = unicodeOr("◻", "[ ]"), q = unicodeOr("●", "•"), J = unicodeOr("◆", "*"), Y = unicodeOr("▲", "!"), X = unicodeOr("■", "x"), symbol = (e) => {
		switch (e) {
			case "initial":
			case "active": return (0, s.styleText)("cyan", I);
			case "cancel": return (0, s.styleText)("red", R);
			case "error": return (0, s.styleText)("yellow", z);
			case "submit": return (0, s.styleText)("green", B);
			case "validating": return (0, s.styleText)("dim", I);
		}
	}, symbolBar = (e) => {
		switch (e) {
			case "initial":
			case "active": return (0, s.styleText)("cyan", V);
			case "cancel": return (0, s.styleText)("red", V);
			case "error": return (0, s.styleText)("yellow", V);
			case "submit": return (0, s.styleText)("green", V);
		}
	};
	function formatInstructionFooter(e, t, i) {
		let c = i ? `${(0, s.styleText)("cyan", V)}  ` : "", l = dist_wrapTextWithPrefix(e, t.join(" • "), c).split("\n");
		return i && l.push((0, s.styleText)("cyan", H)), l;
	}
	let E$1 = (e, t, i, s, c, l = !1) => {
		let d = t, f = 0;
		if (l) for (let t = s - 1; t >= i; t--) {
			let i = e[t];
			if (i && (d -= i.length), f++, d <= c) break;
		}
		else for (let t = i; t < s; t++) {
			let i = e[t];
			if (i && (d -= i.length), f++, d <= c) break;
		}
		return {
			lineCount: d,
			removals: f
		};
	};
	let limitOptions = ({ cursor: e, options: t, style: i, output: c = process.stdout, maxItems: l = Infinity, columnPadding: d = 0, rowPadding: f = 4 }) => {
		let p = dist_getColumns(c) - d, m = getRows(c), h = (0, s.styleText)("dim", "..."), _ = Math.max(m - f, 0), v = Math.max(Math.min(l, _), 5);
		let b = 0;
		e >= v - 3 && (b = Math.max(Math.min(e - v + 3, t.length - v), 0));
		let x = v < t.length && b > 0, S = v < t.length && b + v < t.length;
		let w = Math.min(b + v, t.length), T = [];
		let E = 0;
		x && E++, S && E++;
		let D = b + +!!x, O = w - +!!S;
		for (let s = D; s < O; s++) {
			let c = t[s], l = main_wrapAnsi(c === void 0 ? "" : i(c, s === e), p, {
				hard: !0,
				trim: !1
			}).split("\n");
			T.push(l), E += l.length;
		}
		if (E > _) {
			let t = 0, i = 0, s = E;
			let c = e - D;
			let l = _;
			let L = () => E$1(T, s, 0, c, l), y = () => E$1(T, s, c + 1, T.length, l, !0);
			x ? ({lineCount: s, removals: t} = L(), s > l && (S || --l, {lineCount: s, removals: i} = y())) : (S || --l, {lineCount: s, removals: i} = y(), s > l && (--l, {lineCount: s, removals: t} = L())), t > 0 && (x = !0, T.splice(0, t)), i > 0 && (S = !0, T.splice(T.length - i, i));
		}
		let k = [];
		x && k.push(h);
		for (let e of T) for (let t of e) k.push(t);
		return S && k.push(h), k;
	};
	let dist_confirm = (e) => {
		let t = e.active ?? "Yes", i = e.inactive ?? "No";
		return new r({
			active: t,
			inactive: i,
			signal: e.signal,
			input: e.input,
			output: e.output,
			initialValue: e.initialValue ?? !0,
			render() {
				let c = e.withGuide ?? j.withGuide, l = `${symbol(this.state)}  `, d = c ? `${(0, s.styleText)("gray", V)}  ` : "", f = dist_wrapTextWithPrefix(e.output, e.message, d, l), p = `${c ? `${(0, s.styleText)("gray", V)}
` : ""}${f}
`, m = this.value ? t : i;
				switch (this.state) {
					case "submit": return `${p}${c ? `${(0, s.styleText)("gray", V)}  ` : ""}${(0, s.styleText)("dim", m)}`;
					case "cancel": return `${p}${c ? `${(0, s.styleText)("gray", V)}  ` : ""}${(0, s.styleText)(["strikethrough", "dim"], m)}${c ? `
${(0, s.styleText)("gray", V)}` : ""}`;
					default: {
						let l = c ? `${(0, s.styleText)("cyan", V)}  ` : "", d = c ? (0, s.styleText)("cyan", H) : "";
						return `${p}${l}${this.value ? `${(0, s.styleText)("green", U)} ${t}` : `${(0, s.styleText)("dim", W)} ${(0, s.styleText)("dim", t)}`}${e.vertical ? c ? `
${(0, s.styleText)("cyan", V)}  ` : "\n" : ` ${(0, s.styleText)("dim", "/")} `}${this.value ? `${(0, s.styleText)("dim", W)} ${(0, s.styleText)("dim", i)}` : `${(0, s.styleText)("green", U)} ${i}`}
${d}
`;
					}
				}
			}
		}).prompt();
	};
	let te = [
		`${(0, s.styleText)("dim", "↑/↓")} to navigate`,
		`${(0, s.styleText)("dim", "Space:")} select`,
		`${(0, s.styleText)("dim", "Enter:")} confirm`
	];
	let dist_m = (e, t) => e.split("\n").map((e) => t(e)).join("\n");
	let multiselect = (e) => {
		let u = (e, t) => {
			let i = e.label ?? String(e.value);
			return t === "disabled" ? `${(0, s.styleText)("gray", K)} ${dist_m(i, (e) => (0, s.styleText)(["strikethrough", "gray"], e))}${e.hint ? ` ${(0, s.styleText)("dim", `(${e.hint ?? "disabled"})`)}` : ""}` : t === "active" ? `${(0, s.styleText)("cyan", ee)} ${i}${e.hint ? ` ${(0, s.styleText)("dim", `(${e.hint})`)}` : ""}` : t === "selected" ? `${(0, s.styleText)("green", G)} ${dist_m(i, (e) => (0, s.styleText)("dim", e))}${e.hint ? ` ${(0, s.styleText)("dim", `(${e.hint})`)}` : ""}` : t === "cancelled" ? `${dist_m(i, (e) => (0, s.styleText)(["strikethrough", "dim"], e))}` : t === "active-selected" ? `${(0, s.styleText)("green", G)} ${i}${e.hint ? ` ${(0, s.styleText)("dim", `(${e.hint})`)}` : ""}` : t === "submitted" ? `${dist_m(i, (e) => (0, s.styleText)("dim", e))}` : `${(0, s.styleText)("dim", K)} ${dist_m(i, (e) => (0, s.styleText)("dim", e))}`;
		}, t = e.required ?? !0, i = e.showInstructions ?? !0;
		return new a({
			options: e.options,
			signal: e.signal,
			input: e.input,
			output: e.output,
			initialValues: e.initialValues,
			required: t,
			cursorAt: e.cursorAt,
			validate(e) {
				if (t && (e === void 0 || e.length === 0)) return `Please select at least one option.
${(0, s.styleText)("reset", (0, s.styleText)("dim", `Press ${(0, s.styleText)([
					"gray",
					"bgWhite",
					"inverse"
				], " space ")} to select, ${(0, s.styleText)("gray", (0, s.styleText)("bgWhite", (0, s.styleText)("inverse", " enter ")))} to submit`))}`;
			},
			render() {
				let t = e.withGuide ?? j.withGuide, c = dist_wrapTextWithPrefix(e.output, e.message, t ? `${symbolBar(this.state)}  ` : "", `${symbol(this.state)}  `), l = `${t ? `${(0, s.styleText)("gray", V)}
` : ""}${c}
`, d = this.value ?? [], g = (e, t) => {
					if (e.disabled) return u(e, "disabled");
					let i = d.includes(e.value);
					return t && i ? u(e, "active-selected") : i ? u(e, "selected") : u(e, t ? "active" : "inactive");
				};
				switch (this.state) {
					case "submit": {
						let i = this.options.filter(({ value: e }) => d.includes(e)).map((e) => u(e, "submitted")).join((0, s.styleText)("dim", ", ")) || (0, s.styleText)("dim", "none");
						return `${l}${dist_wrapTextWithPrefix(e.output, i, t ? `${(0, s.styleText)("gray", V)}  ` : "")}`;
					}
					case "cancel": {
						let i = this.options.filter(({ value: e }) => d.includes(e)).map((e) => u(e, "cancelled")).join((0, s.styleText)("dim", ", "));
						if (i.trim() === "") return `${l}${(0, s.styleText)("gray", V)}`;
						return `${l}${dist_wrapTextWithPrefix(e.output, i, t ? `${(0, s.styleText)("gray", V)}  ` : "")}${t ? `
${(0, s.styleText)("gray", V)}` : ""}`;
					}
					case "error": {
						let i = t ? `${(0, s.styleText)("yellow", V)}  ` : "", c = this.error.split("\n").map((e, i) => i === 0 ? `${t ? `${(0, s.styleText)("yellow", H)}  ` : ""}${(0, s.styleText)("yellow", e)}` : `   ${e}`).join("\n"), d = l.split("\n").length, f = c.split("\n").length + 1;
						return `${l}${i}${limitOptions({
							output: e.output,
							options: this.options,
							cursor: this.cursor,
							maxItems: e.maxItems,
							columnPadding: i.length,
							rowPadding: d + f,
							style: g
						}).join(`
${i}`)}
${c}
`;
					}
					default: {
						let c = t ? `${(0, s.styleText)("cyan", V)}  ` : "", d = l.split("\n").length, f = i ? formatInstructionFooter(e.output, te, t) : t ? [(0, s.styleText)("cyan", H)] : [], p = f.join("\n"), m = f.length + 1;
						return `${l}${c}${limitOptions({
							output: e.output,
							options: this.options,
							cursor: this.cursor,
							maxItems: e.maxItems,
							columnPadding: c.length,
							rowPadding: d + m,
							style: g
						}).join(`
${c}`)}
${p}
`;
					}
				}
			}
		}).prompt();
	}, Z = {
		message: (e = [], { symbol: t = (0, s.styleText)("gray", V), secondarySymbol: i = (0, s.styleText)("gray", V), output: c = process.stdout, spacing: l = 1, withGuide: d } = {}) => {
			let f = [], p = d ?? j.withGuide, m = p ? i : "", h = p ? `${t}  ` : "", _ = p ? `${i}  ` : "";
			for (let e = 0; e < l; e++) f.push(m);
			let v = Array.isArray(e) ? e : e.split("\n");
			if (v.length > 0) {
				let [e, ...s] = v;
				e.length > 0 ? f.push(`${h}${e}`) : f.push(p ? t : "");
				for (let e of s) e.length > 0 ? f.push(`${_}${e}`) : f.push(p ? i : "");
			}
			c.write(`${f.join("\n")}
`);
		},
		info: (e, t) => {
			Z.message(e, {
				...t,
				symbol: (0, s.styleText)("blue", q)
			});
		},
		success: (e, t) => {
			Z.message(e, {
				...t,
				symbol: (0, s.styleText)("green", J)
			});
		},
		step: (e, t) => {
			Z.message(e, {
				...t,
				symbol: (0, s.styleText)("green", B)
			});
		},
		warn: (e, t) => {
			Z.message(e, {
				...t,
				symbol: (0, s.styleText)("yellow", Y)
			});
		},
		warning: (e, t) => {
			Z.warn(e, t);
		},
		error: (e, t) => {
			Z.message(e, {
				...t,
				symbol: (0, s.styleText)("red", X)
			});
		}
	};
	let ne = [`${(0, s.styleText)("dim", "↑/↓")} to navigate`, `${(0, s.styleText)("dim", "Enter:")} confirm`];
	let dist_c = (e, t) => e.includes("\n") ? e.split("\n").map((e) => t(e)).join("\n") : t(e);
	let dist_select = (e) => {
		let o = (e, t) => {
			if (e === void 0) return "";
			let i = e.label ?? String(e.value);
			switch (t) {
				case "disabled": return `${(0, s.styleText)("gray", W)} ${dist_c(i, (e) => (0, s.styleText)("gray", e))}${e.hint ? ` ${(0, s.styleText)("dim", `(${e.hint ?? "disabled"})`)}` : ""}`;
				case "selected": return `${dist_c(i, (e) => (0, s.styleText)("dim", e))}`;
				case "active": return `${(0, s.styleText)("green", U)} ${i}${e.hint ? ` ${(0, s.styleText)("dim", `(${e.hint})`)}` : ""}`;
				case "cancelled": return `${dist_c(i, (e) => (0, s.styleText)(["strikethrough", "dim"], e))}`;
				default: return `${(0, s.styleText)("dim", W)} ${dist_c(i, (e) => (0, s.styleText)("dim", e))}`;
			}
		}, t = e.showInstructions ?? !0;
		return new P({
			options: e.options,
			signal: e.signal,
			input: e.input,
			output: e.output,
			initialValue: e.initialValue,
			render() {
				let i = e.withGuide ?? j.withGuide, c = `${symbol(this.state)}  `, l = `${symbolBar(this.state)}  `, d = dist_wrapTextWithPrefix(e.output, e.message, l, c), f = `${i ? `${(0, s.styleText)("gray", V)}
` : ""}${d}
`;
				switch (this.state) {
					case "submit": {
						let t = i ? `${(0, s.styleText)("gray", V)}  ` : "";
						return `${f}${dist_wrapTextWithPrefix(e.output, o(this.options[this.cursor], "selected"), t)}`;
					}
					case "cancel": {
						let t = i ? `${(0, s.styleText)("gray", V)}  ` : "";
						return `${f}${dist_wrapTextWithPrefix(e.output, o(this.options[this.cursor], "cancelled"), t)}${i ? `
${(0, s.styleText)("gray", V)}` : ""}`;
					}
					default: {
						let c = i ? `${(0, s.styleText)("cyan", V)}  ` : "", l = f.split("\n").length, d = t ? formatInstructionFooter(e.output, ne, i) : i ? [(0, s.styleText)("cyan", H)] : [], p = d.join("\n"), m = d.length + 1;
						return `${f}${c}${limitOptions({
							output: e.output,
							cursor: this.cursor,
							options: this.options,
							maxItems: e.maxItems,
							columnPadding: c.length,
							rowPadding: l + m,
							style: (e, t) => o(e, e.disabled ? "disabled" : t ? "active" : "inactive")
						}).join(`
${c}`)}
${p}
`;
					}
				}
			}
		}).prompt();
	};
	let Q = `${(0, s.styleText)("gray", V)}  `;
	let $ = {
		message: async (e, { symbol: t = (0, s.styleText)("gray", V) } = {}) => {
			process.stdout.write(`${(0, s.styleText)("gray", V)}
${t}  `);
			let i = 3;
			for await (let t of e) {
				t = t.replace(/\n/g, `
${Q}`), t.includes("\n") && (i = 3 + (0, s.stripVTControlCharacters)(t.slice(t.lastIndexOf("\n"))).length);
				let e = (0, s.stripVTControlCharacters)(t).length;
				i + e < process.stdout.columns ? (i += e, process.stdout.write(t)) : (process.stdout.write(`
${Q}${t.trimStart()}`), i = 3 + (0, s.stripVTControlCharacters)(t.trimStart()).length);
			}
			process.stdout.write("\n");
		},
		info: (e) => $.message(e, { symbol: (0, s.styleText)("blue", q) }),
		success: (e) => $.message(e, { symbol: (0, s.styleText)("green", J) }),
		step: (e) => $.message(e, { symbol: (0, s.styleText)("green", B) }),
		warn: (e) => $.message(e, { symbol: (0, s.styleText)("yellow", Y) }),
		warning: (e) => $.warn(e),
		error: (e) => $.message(e, { symbol: (0, s.styleText)("red", X) })
	};
	let dist_text = (e) => new n({
		validate: e.validate,
		placeholder: e.placeholder,
		defaultValue: e.defaultValue,
		initialValue: e.initialValue,
		output: e.output,
		signal: e.signal,
		input: e.input,
		render() {
			let t = e?.withGuide ?? j.withGuide, i = `${`${t ? `${(0, s.styleText)("gray", V)}
` : ""}${symbol(this.state)}  `}${e.message}
`, c = e.placeholder && e.placeholder.length > 0 ? (0, s.styleText)("inverse", e.placeholder[0]) + (0, s.styleText)("dim", e.placeholder.slice(1)) : (0, s.styleText)(["inverse", "hidden"], "_"), l = this.userInput ? this.userInputWithCursor : c, d = this.value ?? "";
			switch (this.state) {
				case "validating": {
					let e = t ? `${(0, s.styleText)("cyan", V)}  ` : "", c = t ? (0, s.styleText)("cyan", H) : "";
					return `${i}${e}${(0, s.styleText)("dim", l)}
${c}  ${(0, s.styleText)("dim", "Validating...")}
`;
				}
				case "error": {
					let e = this.error ? `  ${(0, s.styleText)("yellow", this.error)}` : "", c = t ? `${(0, s.styleText)("yellow", V)}  ` : "", d = t ? (0, s.styleText)("yellow", H) : "";
					return `${i.trim()}
${c}${l}
${d}${e}
`;
				}
				case "submit": {
					let e = d ? `${t ? "  " : ""}${(0, s.styleText)("dim", d)}` : "";
					return `${i}${t ? (0, s.styleText)("gray", V) : ""}${e}`;
				}
				case "cancel": {
					let e = d ? `  ${(0, s.styleText)(["strikethrough", "dim"], d)}` : "", c = t ? (0, s.styleText)("gray", V) : "";
					return `${i}${c}${e}${d.trim() ? `
${c}` : ""}`;
				}
				default: return `${i}${t ? `${(0, s.styleText)("cyan", V)}  ` : ""}${l}
${t ? (0, s.styleText)("cyan", H) : ""}
`;
			}
		}
	}).prompt();
})
};
