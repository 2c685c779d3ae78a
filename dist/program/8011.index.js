"use strict";
exports.id = 8011;
exports.ids = [8011];
exports.modules = {
	1236: (function (e, t, n) {
		let r = n(8469);
		let gte = (e, t, n) => r(e, t, n) >= 0;
		e.exports = gte;
	}),
	1383: (function (e) {
		class LRUCache {
			constructor() {
				this.max = 1e3;
				this.map = new Map();
			}
			get(e) {
				let t = this.map.get(e);
				if (t === void 0) return;
				else {
					this.map.delete(e);
					this.map.set(e, t);
					return t;
				}
			}
			delete(e) {
				return this.map.delete(e);
			}
			set(e, t) {
				if (!this.delete(e) && t !== void 0) {
					if (this.map.size >= this.max) {
						let e = this.map.keys().next().value;
						this.delete(e);
					}
					this.map.set(e, t);
				}
				return this;
			}
		}
		e.exports = LRUCache;
	}),
	3872: (function (e, t, n) {
		let r = n(8469);
		let lt = (e, t, n) => r(e, t, n) < 0;
		e.exports = lt;
	}),
	4974: (function (e, t, n) {
		let r = n(8469);
		let neq = (e, t, n) => r(e, t, n) !== 0;
		e.exports = neq;
	}),
	5082: (function (e, t, n) {
		let r = n(8469);
		let eq = (e, t, n) => r(e, t, n) === 0;
		e.exports = eq;
	}),
	6599: (function (e, t, n) {
		let r = n(8469);
		let gt = (e, t, n) => r(e, t, n) > 0;
		e.exports = gt;
	}),
	6717: (function (e, t, n) {
		let r = n(8469);
		let lte = (e, t, n) => r(e, t, n) <= 0;
		e.exports = lte;
	}),
	6782: (function (e, t, n) {
		let r = /\s+/g;
		class Range {
			constructor(e, t) {
				t = a(t);
				if (e instanceof Range) {
					if (e.loose === !!t.loose && e.includePrerelease === !!t.includePrerelease) return e;
					else return new Range(e.raw, t);
				}
				if (e instanceof o) {
					this.raw = e.value;
					this.set = [[e]];
					this.formatted = void 0;
					return this;
				}
				this.options = t;
				this.loose = !!t.loose;
				this.includePrerelease = !!t.includePrerelease;
				this.raw = e.trim().replace(r, " ");
				this.set = this.raw.split("||").map((e) => this.parseRange(e.trim())).filter((e) => e.length);
				if (!this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
				if (this.set.length > 1) {
					let e = this.set[0];
					this.set = this.set.filter((e) => !isNullSet(e[0]));
					if (this.set.length === 0) this.set = [e];
					else if (this.set.length > 1) {
						for (let e of this.set) if (e.length === 1 && isAny(e[0])) {
							this.set = [e];
							break;
						}
					}
				}
				this.formatted = void 0;
			}
			get range() {
				if (this.formatted === void 0) {
					this.formatted = "";
					for (let e = 0; e < this.set.length; e++) {
						e > 0 && (this.formatted += "||");
						let t = this.set[e];
						for (let e = 0; e < t.length; e++) {
							e > 0 && (this.formatted += " ");
							this.formatted += t[e].toString().trim();
						}
					}
				}
				return this.formatted;
			}
			format() {
				return this.range;
			}
			toString() {
				return this.range;
			}
			parseRange(e) {
				e = e.replace(_, "");
				let t = ((this.options.includePrerelease && h) | (this.options.loose && g)) + ":" + e;
				let n = i.get(t);
				if (n) return n;
				let r = this.options.loose;
				let a = r ? u[f.HYPHENRANGELOOSE] : u[f.HYPHENRANGE];
				e = e.replace(a, hyphenReplace(this.options.includePrerelease));
				s("hyphen replace", e);
				e = l(e);
				s("comparator trim", e);
				e = e.replace(u[f.TILDETRIM], p);
				s("tilde trim", e);
				e = e.replace(u[f.CARETTRIM], m);
				s("caret trim", e);
				let c = e.split(" ").map((e) => parseComparator(e, this.options)).join(" ").split(/\s+/).map((e) => replaceGTE0(e, this.options));
				r && (c = c.filter((e) => {
					s("loose invalid filter", e, this.options);
					return !!e.match(u[f.COMPARATORLOOSE]);
				}));
				s("range list", c);
				let d = new Map();
				let v = c.map((e) => new o(e, this.options));
				for (let e of v) {
					if (isNullSet(e)) return [e];
					d.set(e.value, e);
				}
				d.size > 1 && d.has("") && d.delete("");
				let y = [...d.values()];
				i.set(t, y);
				return y;
			}
			intersects(e, t) {
				if (!(e instanceof Range)) throw TypeError("a Range is required");
				return this.set.some((n) => isSatisfiable(n, t) && e.set.some((e) => isSatisfiable(e, t) && n.every((n) => e.every((e) => n.intersects(e, t)))));
			}
			test(e) {
				if (!e) return !1;
				if (typeof e == "string") try {
					e = new c(e, this.options);
				} catch {
					return !1;
				}
				for (let t = 0; t < this.set.length; t++) if (testSet(this.set[t], e, this.options)) return !0;
				return !1;
			}
		}
		e.exports = Range;
		let i = new (n(1383))();
		let a = n(356);
		let o = n(9379);
		let s = n(1159);
		let c = n(7163);
		let l = n(9737);
		let { safeRe: u, src: d, t: f, tildeTrimReplace: p, caretTrimReplace: m } = n(5471);
		let { FLAG_INCLUDE_PRERELEASE: h, FLAG_LOOSE: g } = n(5101);
		let _ = new RegExp(d[f.BUILD], "g");
		let isNullSet = (e) => e.value === "<0.0.0-0";
		let isAny = (e) => e.value === "";
		let isSatisfiable = (e, t) => {
			let n = !0;
			let r = e.slice();
			let i = r.pop();
			for (; n && r.length;) {
				n = r.every((e) => i.intersects(e, t));
				i = r.pop();
			}
			return n;
		};
		let parseComparator = (e, t) => {
			e = e.replace(u[f.BUILD], "");
			s("comp", e, t);
			e = replaceCarets(e, t);
			s("caret", e);
			e = replaceTildes(e, t);
			s("tildes", e);
			e = replaceXRanges(e, t);
			s("xrange", e);
			e = replaceStars(e, t);
			s("stars", e);
			return e;
		};
		let isX = (e) => !e || e.toLowerCase() === "x" || e === "*";
		let invalidXRangeOrder = (e, t, n) => isX(e) && !isX(t) || isX(t) && n && !isX(n);
		let replaceTildes = (e, t) => e.trim().split(/\s+/).map((e) => replaceTilde(e, t)).join(" ");
		let replaceTilde = (e, t) => {
			let n = t.loose ? u[f.TILDELOOSE] : u[f.TILDE];
			let r = t.includePrerelease ? "-0" : "";
			return e.replace(n, (t, n, i, a, o) => {
				s("tilde", e, t, n, i, a, o);
				let c;
				if (isX(n)) c = "";
				else if (isX(i)) c = `>=${n}.0.0${r} <${+n + 1}.0.0-0`;
				else if (isX(a)) c = `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0`;
				else if (o) {
					s("replaceTilde pr", o);
					c = `>=${n}.${i}.${a}-${o} <${n}.${+i + 1}.0-0`;
				} else c = `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0`;
				s("tilde return", c);
				return c;
			});
		};
		let replaceCarets = (e, t) => e.trim().split(/\s+/).map((e) => replaceCaret(e, t)).join(" ");
		let replaceCaret = (e, t) => {
			s("caret", e, t);
			let n = t.loose ? u[f.CARETLOOSE] : u[f.CARET];
			let r = t.includePrerelease ? "-0" : "";
			return e.replace(n, (t, n, i, a, o) => {
				s("caret", e, t, n, i, a, o);
				let c;
				if (isX(n)) c = "";
				else if (isX(i)) c = `>=${n}.0.0${r} <${+n + 1}.0.0-0`;
				else if (isX(a)) c = n === "0" ? `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.0${r} <${+n + 1}.0.0-0`;
				else if (o) {
					s("replaceCaret pr", o);
					c = n === "0" ? i === "0" ? `>=${n}.${i}.${a}-${o} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a}-${o} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a}-${o} <${+n + 1}.0.0-0`;
				} else {
					s("no pr");
					c = n === "0" ? i === "0" ? `>=${n}.${i}.${a} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a} <${+n + 1}.0.0-0`;
				}
				s("caret return", c);
				return c;
			});
		};
		let replaceXRanges = (e, t) => {
			s("replaceXRanges", e, t);
			return e.split(/\s+/).map((e) => replaceXRange(e, t)).join(" ");
		};
		let replaceXRange = (e, t) => {
			e = e.trim();
			let n = t.loose ? u[f.XRANGELOOSE] : u[f.XRANGE];
			return e.replace(n, (n, r, i, a, o, c) => {
				s("xRange", e, n, r, i, a, o, c);
				if (invalidXRangeOrder(i, a, o)) return e;
				let l = isX(i);
				let u = l || isX(a);
				let d = u || isX(o);
				let f = d;
				r === "=" && f && (r = "");
				c = t.includePrerelease ? "-0" : "";
				if (l) n = r === ">" || r === "<" ? "<0.0.0-0" : "*";
				else if (r && f) {
					u && (a = 0);
					o = 0;
					if (r === ">") {
						r = ">=";
						if (u) {
							i = +i + 1;
							a = 0;
							o = 0;
						} else {
							a = +a + 1;
							o = 0;
						}
					} else if (r === "<=") {
						r = "<";
						u ? i = +i + 1 : a = +a + 1;
					}
					r === "<" && (c = "-0");
					n = `${r + i}.${a}.${o}${c}`;
				} else u ? n = `>=${i}.0.0${c} <${+i + 1}.0.0-0` : d && (n = `>=${i}.${a}.0${c} <${i}.${+a + 1}.0-0`);
				s("xRange return", n);
				return n;
			});
		};
		let replaceStars = (e, t) => {
			s("replaceStars", e, t);
			return e.trim().replace(u[f.STAR], "");
		};
		let replaceGTE0 = (e, t) => {
			s("replaceGTE0", e, t);
			return e.trim().replace(u[t.includePrerelease ? f.GTE0PRE : f.GTE0], "");
		};
		let hyphenReplace = (e) => (t, n, r, i, a, o, s, c, l, u, d, f) => {
			n = isX(r) ? "" : isX(i) ? `>=${r}.0.0${e ? "-0" : ""}` : isX(a) ? `>=${r}.${i}.0${e ? "-0" : ""}` : o ? `>=${n}` : `>=${n}${e ? "-0" : ""}`;
			c = isX(l) ? "" : isX(u) ? `<${+l + 1}.0.0-0` : isX(d) ? `<${l}.${+u + 1}.0-0` : f ? `<=${l}.${u}.${d}-${f}` : e ? `<${l}.${u}.${+d + 1}-0` : `<=${c}`;
			return `${n} ${c}`.trim();
		};
		let testSet = (e, t, n) => {
			for (let n = 0; n < e.length; n++) if (!e[n].test(t)) return !1;
			if (t.prerelease.length && !n.includePrerelease) {
				for (let n = 0; n < e.length; n++) {
					s(e[n].semver);
					if (e[n].semver === o.ANY) continue;
					if (e[n].semver.prerelease.length > 0) {
						let r = e[n].semver;
						if (r.major === t.major && r.minor === t.minor && r.patch === t.patch) return !0;
					}
				}
				return !1;
			}
			return !0;
		};
	}),
	8011: (function (e, t, n) {
		let r = n(6782);
		let satisfies = (e, t, n) => {
			try {
				t = new r(t, n);
			} catch {
				return !1;
			}
			return t.test(e);
		};
		e.exports = satisfies;
	}),
	8469: (function (e, t, n) {
		let r = n(7163);
		let compare = (e, t, n) => new r(e, n).compare(new r(t, n));
		e.exports = compare;
	}),
	8646: (function (e, t, n) {
		let r = n(5082);
		let i = n(4974);
		let a = n(6599);
		let o = n(1236);
		let s = n(3872);
		let c = n(6717);
		let cmp = (e, t, n, l) => {
			switch (t) {
				case "===":
					typeof e == "object" && (e = e.version);
					typeof n == "object" && (n = n.version);
					return e === n;
				case "!==":
					typeof e == "object" && (e = e.version);
					typeof n == "object" && (n = n.version);
					return e !== n;
				case "":
				case "=":
				case "==": return r(e, n, l);
				case "!=": return i(e, n, l);
				case ">": return a(e, n, l);
				case ">=": return o(e, n, l);
				case "<": return s(e, n, l);
				case "<=": return c(e, n, l);
				default: throw TypeError(`Invalid operator: ${t}`);
			}
		};
		e.exports = cmp;
	}),
	9379: (function (e, t, n) {
		let r = Symbol("SemVer ANY");
		class Comparator {
			static get ANY() {
				return r;
			}
			constructor(e, t) {
				t = i(t);
				if (e instanceof Comparator) {
					if (e.loose === !!t.loose) return e;
					else e = e.value;
				}
				e = e.trim().split(/\s+/).join(" ");
				c("comparator", e, t);
				this.options = t;
				this.loose = !!t.loose;
				this.parse(e);
				this.value = this.semver === r ? "" : this.operator + this.semver.version;
				c("comp", this);
			}
			parse(e) {
				let t = this.options.loose ? a[o.COMPARATORLOOSE] : a[o.COMPARATOR];
				let n = e.match(t);
				if (!n) throw TypeError(`Invalid comparator: ${e}`);
				this.operator = n[1] === void 0 ? "" : n[1];
				this.operator === "=" && (this.operator = "");
				this.semver = n[2] ? new l(n[2], this.options.loose) : r;
			}
			toString() {
				return this.value;
			}
			test(e) {
				c("Comparator.test", e, this.options.loose);
				if (this.semver === r || e === r) return !0;
				if (typeof e == "string") try {
					e = new l(e, this.options);
				} catch {
					return !1;
				}
				return s(e, this.operator, this.semver, this.options);
			}
			intersects(e, t) {
				if (!(e instanceof Comparator)) throw TypeError("a Comparator is required");
				if (this.operator === "") {
					if (this.value === "") return !0;
					return new u(e.value, t).test(this.value);
				} else if (e.operator === "") {
					if (e.value === "") return !0;
					return new u(this.value, t).test(e.semver);
				}
				t = i(t);
				if (t.includePrerelease && (this.value === "<0.0.0-0" || e.value === "<0.0.0-0")) return !1;
				if (!t.includePrerelease && (this.value.startsWith("<0.0.0") || e.value.startsWith("<0.0.0"))) return !1;
				if (this.operator.startsWith(">") && e.operator.startsWith(">")) return !0;
				if (this.operator.startsWith("<") && e.operator.startsWith("<")) return !0;
				if (this.semver.version === e.semver.version && this.operator.includes("=") && e.operator.includes("=")) return !0;
				if (s(this.semver, "<", e.semver, t) && this.operator.startsWith(">") && e.operator.startsWith("<")) return !0;
				if (s(this.semver, ">", e.semver, t) && this.operator.startsWith("<") && e.operator.startsWith(">")) return !0;
				return !1;
			}
		}
		e.exports = Comparator;
		let i = n(356);
		let { safeRe: a, t: o } = n(5471);
		let s = n(8646);
		let c = n(1159);
		let l = n(7163);
		let u = n(6782);
	}),
	9737: (function (e, t, n) {
		let { MAX_LENGTH: r, MAX_SAFE_BUILD_LENGTH: i, WHITESPACE_CHARACTERS: a } = n(5101);
		let o = new Uint8Array(65536);
		for (let e of a) o[e.charCodeAt(0)] = 1;
		let isWhitespace = (e) => e !== void 0 && o[e.charCodeAt(0)] === 1;
		let isVersionPrefix = (e) => e === "v" || e === "=" || isWhitespace(e);
		let isDigit = (e) => e !== void 0 && e >= "0" && e <= "9";
		let isLetter = (e) => e !== void 0 && (e >= "a" && e <= "z" || e >= "A" && e <= "Z");
		let isIdentifierCharacter = (e) => isDigit(e) || isLetter(e) || e === "-";
		let isVersionStart = (e) => isDigit(e) || e === "x" || e === "X" || e === "*";
		let findDigitsEndIndex = (e, t, n, r) => {
			if (!isDigit(e[t])) return t;
			if (t >= r.start && t < r.end) return Math.min(t + n, r.end);
			if (t >= r.previousStart && t < r.previousEnd) return Math.min(t + n, r.previousEnd);
			let i = t + 1;
			for (; isDigit(e[i]);) i++;
			r.previousStart = r.start;
			r.previousEnd = r.end;
			r.start = t;
			r.end = i;
			return Math.min(t + n, i);
		};
		let findVersionNumberEndIndex = (e, t, n, i) => {
			if (!n && e[t] === "0") return t + 1;
			return findDigitsEndIndex(e, t, n ? r : r + 1, i);
		};
		let findPrereleaseIdentifierEndIndex = (e, t, n, a) => {
			let o = findDigitsEndIndex(e, t, r, a);
			if (isLetter(e[o]) || e[o] === "-") {
				let t = o + 1;
				let n = t + i;
				for (; t < n && isIdentifierCharacter(e[t]);) t++;
				return t;
			}
			return findVersionNumberEndIndex(e, t, n, a);
		};
		let findPrereleaseEndIndex = (e, t, n, r) => {
			let i = e[t] === "-";
			if (!n && !i) return t;
			let a = t + +!!i;
			let o = findPrereleaseIdentifierEndIndex(e, a, n, r);
			if (o === a) {
				if (!n || !i) return t;
				o = findPrereleaseIdentifierEndIndex(e, t, n, r);
			}
			for (; e[o] === ".";) {
				let t = findPrereleaseIdentifierEndIndex(e, o + 1, n, r);
				if (t === o + 1) break;
				o = t;
			}
			return o;
		};
		let findBuildIdentifierEndIndex = (e, t) => {
			let n = t;
			for (; n - t < i && isIdentifierCharacter(e[n]);) n++;
			return n;
		};
		let findBuildEndIndex = (e, t) => {
			if (e[t] !== "+") return t;
			let n = findBuildIdentifierEndIndex(e, t + 1);
			if (n === t + 1) return t;
			for (; e[n] === ".";) {
				let t = findBuildIdentifierEndIndex(e, n + 1);
				if (t === n + 1) break;
				n = t;
			}
			return n;
		};
		let findLooseFullVersionEndIndex = (e, t, n) => {
			let r = t;
			for (let i = 0; i < 3; i++) {
				let a = findVersionNumberEndIndex(e, r, !0, n);
				if (a === r) return t;
				r = a;
				if (i < 2) {
					if (e[r] !== ".") return t;
					r++;
				}
			}
			let i = findPrereleaseEndIndex(e, r, !0, n);
			return findBuildEndIndex(e, i);
		};
		let findPartialVersionComponentEndIndex = (e, t, n) => {
			if (isDigit(e[t])) return findVersionNumberEndIndex(e, t, !1, n);
			return isVersionStart(e[t]) ? t + 1 : t;
		};
		let findPartialVersionEndIndex = (e, t, n) => {
			let r = findPartialVersionComponentEndIndex(e, t, n);
			for (let t = 0; t < 2; t++) {
				if (e[r] !== ".") return r;
				let t = findPartialVersionComponentEndIndex(e, r + 1, n);
				if (t === r + 1) return r;
				r = t;
			}
			let i = findPrereleaseEndIndex(e, r, !1, n);
			return findBuildEndIndex(e, i);
		};
		let findVersionEndIndex = (e, t, n) => {
			let r = findLooseFullVersionEndIndex(e, t, n);
			return r === t ? findPartialVersionEndIndex(e, t, n) : r;
		};
		let findRemovableWhitespaceIndex = (e, t) => {
			let n = t;
			isWhitespace(e[n]) && n++;
			(e[n] === "<" || e[n] === ">") && n++;
			e[n] === "=" && n++;
			return isWhitespace(e[n]) ? n : -1;
		};
		let trimComparatorWhitespace = (e) => {
			let t = "";
			let n = 0;
			let r = 0;
			let i = {
				start: -1,
				end: -1,
				previousStart: -1,
				previousEnd: -1
			};
			for (; r < e.length;) {
				let a = r;
				if (e[r] === "<" || e[r] === ">") r++;
				else if (!isVersionPrefix(e[r]) && !isVersionStart(e[r])) {
					r++;
					continue;
				}
				for (; r < e.length && isVersionPrefix(e[r]);) r++;
				if (!isVersionStart(e[r])) continue;
				let o = findRemovableWhitespaceIndex(e, a);
				if (o !== -1) {
					t += e.slice(n, o);
					n = o + 1;
				}
				r = findVersionEndIndex(e, r, i);
			}
			return t + e.slice(n);
		};
		e.exports = trimComparatorWhitespace;
	})
};
