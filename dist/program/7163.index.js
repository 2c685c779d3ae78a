"use strict";
exports.id = 7163;
exports.ids = [7163];
exports.modules = {
	356: (function (e) {
		let t = Object.freeze({ loose: !0 });
		let n = Object.freeze({});
		let parseOptions = (e) => {
			if (!e) return n;
			if (typeof e != "object") return t;
			return e;
		};
		e.exports = parseOptions;
	}),
	1159: (function (e) {
		e.exports = typeof process == "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...e) => console.error("SEMVER", ...e) : () => {};
	}),
	3348: (function (e) {
		let t = /^[0-9]+$/;
		let compareIdentifiers = (e, n) => {
			if (typeof e == "number" && typeof n == "number") return e === n ? 0 : e < n ? -1 : 1;
			let r = t.test(e);
			let i = t.test(n);
			if (r && i) {
				e = +e;
				n = +n;
			}
			return e === n ? 0 : r && !i ? -1 : i && !r ? 1 : e < n ? -1 : 1;
		};
		let rcompareIdentifiers = (e, t) => compareIdentifiers(t, e);
		e.exports = {
			compareIdentifiers,
			rcompareIdentifiers
		};
	}),
	5101: (function (e) {
		e.exports = {
			MAX_LENGTH: 256,
			MAX_SAFE_COMPONENT_LENGTH: 16,
			MAX_SAFE_BUILD_LENGTH: 250,
			MAX_SAFE_INTEGER: 2 ** 53 - 1 || 9007199254740991,
			WHITESPACE_CHARACTERS: [
				"	",
				"\n",
				"\v",
				"\f",
				"\r",
				" ",
				"\xA0",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				"\u2028",
				"\u2029",
				" ",
				" ",
				"　",
				"﻿"
			],
			RELEASE_TYPES: [
				"major",
				"premajor",
				"minor",
				"preminor",
				"patch",
				"prepatch",
				"prerelease"
			],
			SEMVER_SPEC_VERSION: "2.0.0",
			FLAG_INCLUDE_PRERELEASE: 1,
			FLAG_LOOSE: 2
		};
	}),
	5471: (function (e, t, n) {
		let { MAX_SAFE_COMPONENT_LENGTH: r, MAX_SAFE_BUILD_LENGTH: i, MAX_LENGTH: a } = n(5101);
		let o = n(1159);
		t = e.exports = {};
		let s = t.re = [];
		let c = t.safeRe = [];
		let l = t.src = [];
		let u = t.safeSrc = [];
		let d = t.t = {};
		let f = 0;
		let p = "[a-zA-Z0-9-]";
		let m = [
			["\\s", 1],
			["\\d", a],
			[p, i]
		];
		let makeSafeRegex = (e) => {
			for (let [t, n] of m) e = e.split(`${t}*`).join(`${t}{0,${n}}`).split(`${t}+`).join(`${t}{1,${n}}`);
			return e;
		};
		let createToken = (e, t, n) => {
			let r = makeSafeRegex(t);
			let i = f++;
			o(e, i, t);
			d[e] = i;
			l[i] = t;
			u[i] = r;
			s[i] = new RegExp(t, n ? "g" : void 0);
			c[i] = new RegExp(r, n ? "g" : void 0);
		};
		createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
		createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
		createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${p}*`);
		createToken("MAINVERSION", `(${l[d.NUMERICIDENTIFIER]})\\.(${l[d.NUMERICIDENTIFIER]})\\.(${l[d.NUMERICIDENTIFIER]})`);
		createToken("MAINVERSIONLOOSE", `(${l[d.NUMERICIDENTIFIERLOOSE]})\\.(${l[d.NUMERICIDENTIFIERLOOSE]})\\.(${l[d.NUMERICIDENTIFIERLOOSE]})`);
		createToken("PRERELEASEIDENTIFIER", `(?:${l[d.NONNUMERICIDENTIFIER]}|${l[d.NUMERICIDENTIFIER]})`);
		createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${l[d.NONNUMERICIDENTIFIER]}|${l[d.NUMERICIDENTIFIERLOOSE]})`);
		createToken("PRERELEASE", `(?:-(${l[d.PRERELEASEIDENTIFIER]}(?:\\.${l[d.PRERELEASEIDENTIFIER]})*))`);
		createToken("PRERELEASELOOSE", `(?:-?(${l[d.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${l[d.PRERELEASEIDENTIFIERLOOSE]})*))`);
		createToken("BUILDIDENTIFIER", `${p}+`);
		createToken("BUILD", `(?:\\+(${l[d.BUILDIDENTIFIER]}(?:\\.${l[d.BUILDIDENTIFIER]})*))`);
		createToken("FULLPLAIN", `v?${l[d.MAINVERSION]}${l[d.PRERELEASE]}?${l[d.BUILD]}?`);
		createToken("FULL", `^${l[d.FULLPLAIN]}$`);
		createToken("LOOSEPLAIN", `[v=\\s]*${l[d.MAINVERSIONLOOSE]}${l[d.PRERELEASELOOSE]}?${l[d.BUILD]}?`);
		createToken("LOOSE", `^${l[d.LOOSEPLAIN]}$`);
		createToken("GTLT", "((?:<|>)?=?)");
		createToken("XRANGEIDENTIFIERLOOSE", `${l[d.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
		createToken("XRANGEIDENTIFIER", `${l[d.NUMERICIDENTIFIER]}|x|X|\\*`);
		createToken("XRANGEPLAIN", `[v=\\s]*(${l[d.XRANGEIDENTIFIER]})(?:\\.(${l[d.XRANGEIDENTIFIER]})(?:\\.(${l[d.XRANGEIDENTIFIER]})(?:${l[d.PRERELEASE]})?${l[d.BUILD]}?)?)?`);
		createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${l[d.XRANGEIDENTIFIERLOOSE]})(?:\\.(${l[d.XRANGEIDENTIFIERLOOSE]})(?:\\.(${l[d.XRANGEIDENTIFIERLOOSE]})(?:${l[d.PRERELEASELOOSE]})?${l[d.BUILD]}?)?)?`);
		createToken("XRANGE", `^${l[d.GTLT]}\\s*${l[d.XRANGEPLAIN]}$`);
		createToken("XRANGELOOSE", `^${l[d.GTLT]}\\s*${l[d.XRANGEPLAINLOOSE]}$`);
		createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${r}})(?:\\.(\\d{1,${r}}))?(?:\\.(\\d{1,${r}}))?`);
		createToken("COERCE", `${l[d.COERCEPLAIN]}(?:$|[^\\d])`);
		createToken("COERCEFULL", l[d.COERCEPLAIN] + `(?:${l[d.PRERELEASE]})?(?:${l[d.BUILD]})?(?:\$|[^\\d])`);
		createToken("COERCERTL", l[d.COERCE], !0);
		createToken("COERCERTLFULL", l[d.COERCEFULL], !0);
		createToken("LONETILDE", "(?:~>?)");
		createToken("TILDETRIM", `(\\s*)${l[d.LONETILDE]}\\s+`, !0);
		t.tildeTrimReplace = "$1~";
		createToken("TILDE", `^${l[d.LONETILDE]}${l[d.XRANGEPLAIN]}$`);
		createToken("TILDELOOSE", `^${l[d.LONETILDE]}${l[d.XRANGEPLAINLOOSE]}$`);
		createToken("LONECARET", "(?:\\^)");
		createToken("CARETTRIM", `(\\s*)${l[d.LONECARET]}\\s+`, !0);
		t.caretTrimReplace = "$1^";
		createToken("CARET", `^${l[d.LONECARET]}${l[d.XRANGEPLAIN]}$`);
		createToken("CARETLOOSE", `^${l[d.LONECARET]}${l[d.XRANGEPLAINLOOSE]}$`);
		createToken("COMPARATORLOOSE", `^${l[d.GTLT]}\\s*(${l[d.LOOSEPLAIN]})$|^$`);
		createToken("COMPARATOR", `^${l[d.GTLT]}\\s*(${l[d.FULLPLAIN]})$|^$`);
		createToken("COMPARATORTRIM", `(\\s*)${l[d.GTLT]}\\s*(${l[d.LOOSEPLAIN]}|${l[d.XRANGEPLAIN]})`, !0);
		t.comparatorTrimReplace = "$1$2$3";
		createToken("HYPHENRANGE", `^\\s*(${l[d.XRANGEPLAIN]})\\s+-\\s+(${l[d.XRANGEPLAIN]})\\s*\$`);
		createToken("HYPHENRANGELOOSE", `^\\s*(${l[d.XRANGEPLAINLOOSE]})\\s+-\\s+(${l[d.XRANGEPLAINLOOSE]})\\s*\$`);
		createToken("STAR", "(<|>)?=?\\s*\\*");
		createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
		createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
	}),
	7163: (function (e, t, n) {
		let r = n(1159);
		let { MAX_LENGTH: i, MAX_SAFE_INTEGER: a } = n(5101);
		let { safeRe: o, t: s } = n(5471);
		let c = n(356);
		let { compareIdentifiers: l } = n(3348);
		let isPrereleaseIdentifier = (e, t) => {
			let n = t.split(".");
			if (n.length > e.length) return !1;
			for (let t = 0; t < n.length; t++) if (l(e[t], n[t]) !== 0) return !1;
			return !0;
		};
		class SemVer {
			constructor(e, t) {
				t = c(t);
				if (e instanceof SemVer) {
					if (e.loose === !!t.loose && e.includePrerelease === !!t.includePrerelease) return e;
					else e = e.version;
				} else if (typeof e != "string") throw TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`);
				if (e.length > i) throw TypeError(`version is longer than ${i} characters`);
				r("SemVer", e, t);
				this.options = t;
				this.loose = !!t.loose;
				this.includePrerelease = !!t.includePrerelease;
				let n = e.trim().match(t.loose ? o[s.LOOSE] : o[s.FULL]);
				if (!n) throw TypeError(`Invalid Version: ${e}`);
				this.raw = e;
				this.major = +n[1];
				this.minor = +n[2];
				this.patch = +n[3];
				if (this.major > a || this.major < 0) throw TypeError("Invalid major version");
				if (this.minor > a || this.minor < 0) throw TypeError("Invalid minor version");
				if (this.patch > a || this.patch < 0) throw TypeError("Invalid patch version");
				this.prerelease = n[4] ? n[4].split(".").map((e) => {
					if (/^[0-9]+$/.test(e)) {
						let t = +e;
						if (t >= 0 && t < a) return t;
					}
					return e;
				}) : [];
				this.build = n[5] ? n[5].split(".") : [];
				this.format();
			}
			format() {
				this.version = `${this.major}.${this.minor}.${this.patch}`;
				this.prerelease.length && (this.version += `-${this.prerelease.join(".")}`);
				return this.version;
			}
			toString() {
				return this.version;
			}
			compare(e) {
				r("SemVer.compare", this.version, this.options, e);
				if (!(e instanceof SemVer)) {
					if (typeof e == "string" && e === this.version) return 0;
					e = new SemVer(e, this.options);
				}
				if (e.version === this.version) return 0;
				return this.compareMain(e) || this.comparePre(e);
			}
			compareMain(e) {
				e instanceof SemVer || (e = new SemVer(e, this.options));
				if (this.major < e.major) return -1;
				if (this.major > e.major) return 1;
				if (this.minor < e.minor) return -1;
				if (this.minor > e.minor) return 1;
				if (this.patch < e.patch) return -1;
				if (this.patch > e.patch) return 1;
				return 0;
			}
			comparePre(e) {
				e instanceof SemVer || (e = new SemVer(e, this.options));
				if (this.prerelease.length && !e.prerelease.length) return -1;
				else if (!this.prerelease.length && e.prerelease.length) return 1;
				else if (!this.prerelease.length && !e.prerelease.length) return 0;
				let t = 0;
				do {
					let n = this.prerelease[t];
					let i = e.prerelease[t];
					r("prerelease compare", t, n, i);
					if (n === void 0 && i === void 0) return 0;
					else if (i === void 0) return 1;
					else if (n === void 0) return -1;
					else if (n === i) continue;
					else return l(n, i);
				} while (++t);
			}
			compareBuild(e) {
				e instanceof SemVer || (e = new SemVer(e, this.options));
				let t = 0;
				do {
					let n = this.build[t];
					let i = e.build[t];
					r("build compare", t, n, i);
					if (n === void 0 && i === void 0) return 0;
					else if (i === void 0) return 1;
					else if (n === void 0) return -1;
					else if (n === i) continue;
					else return l(n, i);
				} while (++t);
			}
			inc(e, t, n) {
				if (e.startsWith("pre")) {
					if (!t && n === !1) throw Error("invalid increment argument: identifier is empty");
					if (t) {
						let e = `-${t}`.match(this.options.loose ? o[s.PRERELEASELOOSE] : o[s.PRERELEASE]);
						if (!e || e[1] !== t) throw Error(`invalid identifier: ${t}`);
					}
				}
				switch (e) {
					case "premajor":
						this.prerelease.length = 0;
						this.patch = 0;
						this.minor = 0;
						this.major++;
						this.inc("pre", t, n);
						break;
					case "preminor":
						this.prerelease.length = 0;
						this.patch = 0;
						this.minor++;
						this.inc("pre", t, n);
						break;
					case "prepatch":
						this.prerelease.length = 0;
						this.inc("patch", t, n);
						this.inc("pre", t, n);
						break;
					case "prerelease":
						this.prerelease.length === 0 && this.inc("patch", t, n);
						this.inc("pre", t, n);
						break;
					case "release":
						if (this.prerelease.length === 0) throw Error(`version ${this.raw} is not a prerelease`);
						this.prerelease.length = 0;
						break;
					case "major":
						(this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++;
						this.minor = 0;
						this.patch = 0;
						this.prerelease = [];
						break;
					case "minor":
						(this.patch !== 0 || this.prerelease.length === 0) && this.minor++;
						this.patch = 0;
						this.prerelease = [];
						break;
					case "patch":
						this.prerelease.length === 0 && this.patch++;
						this.prerelease = [];
						break;
					case "pre": {
						let e = +!!Number(n);
						if (this.prerelease.length === 0) this.prerelease = [e];
						else {
							let r = this.prerelease.length;
							for (; --r >= 0;) if (typeof this.prerelease[r] == "number") {
								this.prerelease[r]++;
								r = -2;
							}
							if (r === -1) {
								if (t === this.prerelease.join(".") && n === !1) throw Error("invalid increment argument: identifier already exists");
								this.prerelease.push(e);
							}
						}
						if (t) {
							let r = [t, e];
							n === !1 && (r = [t]);
							if (isPrereleaseIdentifier(this.prerelease, t)) {
								let e = this.prerelease[t.split(".").length];
								isNaN(e) && (this.prerelease = r);
							} else this.prerelease = r;
						}
						break;
					}
					default: throw Error(`invalid increment argument: ${e}`);
				}
				this.raw = this.format();
				this.build.length && (this.raw += `+${this.build.join(".")}`);
				return this;
			}
		}
		e.exports = SemVer;
	})
};
