"use strict";
exports.id = 6858;
exports.ids = [6858];
exports.modules = {
	6858: (function (e, t, n) {
	n.d(t, { J: () => CommitParser });
	let r = /(?!.*)/;
	function regex_escape(e) {
		return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	}
	function joinOr(e) {
		return e.map((e) => typeof e == "string" ? regex_escape(e.trim()) : e.source).filter(Boolean).join("|");
	}
	function getNotesRegex(e, t) {
		if (!e) return r;
		let n = joinOr(e);
		if (!t) return RegExp(`^[\\s|*]*(${n})[:\\s]+(.*)`, "i");
		return t(n);
	}
	function getReferencePartsRegex(e, t) {
		if (!e) return r;
		let n = t ? "g" : "gi";
		return RegExp(`(?:.*?)??\\s*([\\w-\\.\\/]*?)??(${joinOr(e)})([\\w-]+)(?=\\s|$|[,;)\\]])`, n);
	}
	function getReferencesRegex(e) {
		if (!e) return /()(.+)/gi;
		let t = joinOr(e);
		return RegExp(`(${t})(?:\\s+(.*?))(?=(?:${t})|$)`, "gi");
	}
	function getParserRegexes(e = {}) {
		return {
			notes: getNotesRegex(e.noteKeywords, e.notesPattern),
			referenceParts: getReferencePartsRegex(e.issuePrefixes, e.issuePrefixesCaseSensitive),
			references: getReferencesRegex(e.referenceActions),
			mentions: /@([\w-]+)/g,
			url: /\b(?:https?):\/\/(?:www\.)?([-a-zA-Z0-9@:%_+.~#?&//=])+\b/
		};
	}
	function trimNewLines(e) {
		let t = e.match(/[^\r\n]/);
		if (typeof t?.index != "number") return "";
		let n = t.index;
		let r = e.length - 1;
		for (; e[r] === "\r" || e[r] === "\n";) r--;
		return e.substring(n, r + 1);
	}
	function appendLine(e, t) {
		return e ? `${e}\n${t || ""}` : t || "";
	}
	function getCommentFilter(e) {
		return e ? (t) => !t.startsWith(e) : () => !0;
	}
	function truncateToScissor(e, t) {
		let n = e.indexOf(`${t} ------------------------ >8 ------------------------`);
		if (n === -1) return e;
		return e.slice(0, n);
	}
	function gpgFilter(e) {
		return !e.match(/^\s*gpg:/);
	}
	function assignMatchedCorrespondence(e, t, n) {
		let { groups: r } = t;
		for (let i = 0, a = n.length, o; i < a; i++) {
			o = n[i];
			e[o] = (r ? r[o] : t[i + 1]) || null;
		}
		return e;
	}
	let i = {
		noteKeywords: ["BREAKING CHANGE", "BREAKING-CHANGE"],
		issuePrefixes: ["#"],
		referenceActions: [
			"close",
			"closes",
			"closed",
			"fix",
			"fixes",
			"fixed",
			"resolve",
			"resolves",
			"resolved"
		],
		headerPattern: /^(\w*)(?:\(([\w$@.\-*/ ]*)\))?: (.*)$/,
		headerCorrespondence: [
			"type",
			"scope",
			"subject"
		],
		revertPattern: /^Revert\s"([\s\S]*)"\s*This reverts commit (\w*)\.?/,
		revertCorrespondence: ["header", "hash"],
		fieldPattern: /^-(.*?)-$/
	};
	function createCommitObject(e = {}) {
		return {
			merge: null,
			revert: null,
			header: null,
			body: null,
			footer: null,
			notes: [],
			mentions: [],
			references: [],
			...e
		};
	}
	class CommitParser {
		options;
		regexes;
		lines = [];
		lineIndex = 0;
		commit = createCommitObject();
		constructor(e = {}) {
			this.options = {
				...i,
				...e
			};
			this.regexes = getParserRegexes(this.options);
		}
		currentLine() {
			return this.lines[this.lineIndex];
		}
		nextLine() {
			return this.lines[this.lineIndex++];
		}
		isLineAvailable() {
			return this.lineIndex < this.lines.length;
		}
		parseReference(e, t) {
			let { regexes: n } = this;
			if (n.url.test(e)) return null;
			let r = n.referenceParts.exec(e);
			if (!r) return null;
			let [i, a = null, o, s] = r;
			let c = null;
			if (a) {
				let e = a.indexOf("/");
				if (e !== -1) {
					c = a.slice(0, e);
					a = a.slice(e + 1);
				}
			}
			return {
				raw: i,
				action: t,
				owner: c,
				repository: a,
				prefix: o,
				issue: s
			};
		}
		parseReferences(e) {
			let { regexes: t } = this;
			let n = e.match(t.references) ? t.references : /()(.+)/gi;
			let r = [];
			let i;
			let a;
			let o;
			let s;
			for (;;) {
				i = n.exec(e);
				if (!i) break;
				a = i[1] || null;
				o = i[2] || "";
				for (;;) {
					s = this.parseReference(o, a);
					if (!s) break;
					r.push(s);
				}
			}
			return r;
		}
		skipEmptyLines() {
			let e = this.currentLine();
			for (; e !== void 0 && !e.trim();) {
				this.nextLine();
				e = this.currentLine();
			}
		}
		parseMerge() {
			let { commit: e, options: t } = this;
			let n = t.mergeCorrespondence || [];
			let r = this.currentLine();
			let i = r && t.mergePattern ? r.match(t.mergePattern) : null;
			if (i) {
				this.nextLine();
				e.merge = i[0] || null;
				assignMatchedCorrespondence(e, i, n);
				return !0;
			}
			return !1;
		}
		parseHeader(e) {
			e && this.skipEmptyLines();
			let { commit: t, options: n } = this;
			let r = n.headerCorrespondence || [];
			let i = t.header ?? this.nextLine();
			let a = null;
			if (i) {
				n.breakingHeaderPattern && (a = i.match(n.breakingHeaderPattern));
				!a && n.headerPattern && (a = i.match(n.headerPattern));
			}
			i && (t.header = i);
			a && assignMatchedCorrespondence(t, a, r);
		}
		parseMeta() {
			let { options: e, commit: t } = this;
			if (!e.fieldPattern || !this.isLineAvailable()) return !1;
			let n;
			let r = null;
			let i = !1;
			for (; this.isLineAvailable();) {
				n = this.currentLine().match(e.fieldPattern);
				if (n) {
					r = n[1] || null;
					this.nextLine();
					continue;
				}
				if (r) {
					i = !0;
					t[r] = appendLine(t[r], this.currentLine());
					this.nextLine();
				} else break;
			}
			return i;
		}
		parseNotes() {
			let { regexes: e, commit: t } = this;
			if (!this.isLineAvailable()) return !1;
			let n = this.currentLine().match(e.notes);
			let r = [];
			if (n) {
				let e = {
					title: n[1],
					text: n[2]
				};
				t.notes.push(e);
				t.footer = appendLine(t.footer, this.currentLine());
				this.nextLine();
				for (; this.isLineAvailable();) {
					if (this.parseMeta()) return !0;
					if (this.parseNotes()) return !0;
					r = this.parseReferences(this.currentLine());
					r.length ? t.references.push(...r) : e.text = appendLine(e.text, this.currentLine());
					t.footer = appendLine(t.footer, this.currentLine());
					this.nextLine();
					if (r.length) break;
				}
				return !0;
			}
			return !1;
		}
		parseBodyAndFooter(e) {
			let { commit: t } = this;
			if (!this.isLineAvailable()) return e;
			let n = this.parseReferences(this.currentLine());
			let r = !n.length && e;
			if (r) t.body = appendLine(t.body, this.currentLine());
			else {
				t.references.push(...n);
				t.footer = appendLine(t.footer, this.currentLine());
			}
			this.nextLine();
			return r;
		}
		parseBreakingHeader() {
			let { commit: e, options: t } = this;
			if (!t.breakingHeaderPattern || e.notes.length || !e.header) return;
			let n = e.header.match(t.breakingHeaderPattern);
			n && e.notes.push({
				title: "BREAKING CHANGE",
				text: n[3]
			});
		}
		parseMentions(e) {
			let { commit: t, regexes: n } = this;
			let r;
			for (;;) {
				r = n.mentions.exec(e);
				if (!r) break;
				t.mentions.push(r[1]);
			}
		}
		parseRevert(e) {
			let { commit: t, options: n } = this;
			let r = n.revertCorrespondence || [];
			let i = n.revertPattern ? e.match(n.revertPattern) : null;
			i && (t.revert = assignMatchedCorrespondence({}, i, r));
		}
		cleanupCommit() {
			let { commit: e } = this;
			e.body &&= trimNewLines(e.body);
			e.footer &&= trimNewLines(e.footer);
			e.notes.forEach((e) => {
				e.text = trimNewLines(e.text);
			});
			let t = new Set();
			e.references = e.references.filter((e) => {
				let n = `${e.action} ${e.raw}`.toLocaleLowerCase();
				let r = !t.has(n);
				r && t.add(n);
				return r;
			});
		}
		parse(e) {
			if (!e.trim()) throw TypeError("Expected a raw commit");
			let { commentChar: t } = this.options;
			let n = getCommentFilter(t);
			let r = trimNewLines(e).split(/\r?\n/);
			let i = t ? truncateToScissor(r, t).filter((e) => n(e) && gpgFilter(e)) : r.filter((e) => gpgFilter(e));
			let a = createCommitObject();
			this.lines = i;
			this.lineIndex = 0;
			this.commit = a;
			let o = this.parseMerge();
			this.parseHeader(o);
			a.header && (a.references = this.parseReferences(a.header));
			let s = !0;
			for (; this.isLineAvailable();) {
				this.parseMeta();
				this.parseNotes() && (s = !1);
				this.parseBodyAndFooter(s) || (s = !1);
			}
			this.parseBreakingHeader();
			this.parseMentions(e);
			this.parseRevert(e);
			this.cleanupCommit();
			return a;
		}
	}
})
};
