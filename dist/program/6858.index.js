"use strict";
exports.id = 6858;
exports.ids = [6858];
exports.modules = {
	6858: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { J: () => CommitParser });
	let nomatchRegex = /(?!.*)/;
	function regex_escape(string) {
		return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	}
	function joinOr(parts) {
		return parts.map((val) => typeof val == "string" ? regex_escape(val.trim()) : val.source).filter(Boolean).join("|");
	}
	function getNotesRegex(noteKeywords, notesPattern) {
		if (!noteKeywords) return nomatchRegex;
		let noteKeywordsSelection = joinOr(noteKeywords);
		if (!notesPattern) return RegExp(`^[\\s|*]*(${noteKeywordsSelection})[:\\s]+(.*)`, "i");
		return notesPattern(noteKeywordsSelection);
	}
	function getReferencePartsRegex(issuePrefixes, issuePrefixesCaseSensitive) {
		if (!issuePrefixes) return nomatchRegex;
		let flags = issuePrefixesCaseSensitive ? "g" : "gi";
		return RegExp(`(?:.*?)??\\s*([\\w-\\.\\/]*?)??(${joinOr(issuePrefixes)})([\\w-]+)(?=\\s|$|[,;)\\]])`, flags);
	}
	function getReferencesRegex(referenceActions) {
		if (!referenceActions) return /()(.+)/gi;
		let joinedKeywords = joinOr(referenceActions);
		return RegExp(`(${joinedKeywords})(?:\\s+(.*?))(?=(?:${joinedKeywords})|$)`, "gi");
	}
	function getParserRegexes(options = {}) {
		return {
			notes: getNotesRegex(options.noteKeywords, options.notesPattern),
			referenceParts: getReferencePartsRegex(options.issuePrefixes, options.issuePrefixesCaseSensitive),
			references: getReferencesRegex(options.referenceActions),
			mentions: /@([\w-]+)/g,
			url: /\b(?:https?):\/\/(?:www\.)?([-a-zA-Z0-9@:%_+.~#?&//=])+\b/
		};
	}
	function trimNewLines(input) {
		let matches = input.match(/[^\r\n]/);
		if (typeof matches?.index != "number") return "";
		let firstIndex = matches.index;
		let lastIndex = input.length - 1;
		for (; input[lastIndex] === "\r" || input[lastIndex] === "\n";) lastIndex--;
		return input.substring(firstIndex, lastIndex + 1);
	}
	function appendLine(src, line) {
		return src ? `${src}\n${line || ""}` : line || "";
	}
	function getCommentFilter(char) {
		return char ? (line) => !line.startsWith(char) : () => !0;
	}
	function truncateToScissor(lines, commentChar) {
		let scissorIndex = lines.indexOf(`${commentChar} ------------------------ >8 ------------------------`);
		if (scissorIndex === -1) return lines;
		return lines.slice(0, scissorIndex);
	}
	function gpgFilter(line) {
		return !line.match(/^\s*gpg:/);
	}
	function assignMatchedCorrespondence(target, matches, correspondence) {
		let { groups } = matches;
		for (let i = 0, len = correspondence.length, key; i < len; i++) {
			key = correspondence[i];
			target[key] = (groups ? groups[key] : matches[i + 1]) || null;
		}
		return target;
	}
	let defaultOptions = {
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
	function createCommitObject(initialData = {}) {
		return {
			merge: null,
			revert: null,
			header: null,
			body: null,
			footer: null,
			notes: [],
			mentions: [],
			references: [],
			...initialData
		};
	}
	class CommitParser {
		options;
		regexes;
		lines = [];
		lineIndex = 0;
		commit = createCommitObject();
		constructor(options = {}) {
			this.options = {
				...defaultOptions,
				...options
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
		parseReference(input, action) {
			let { regexes } = this;
			if (regexes.url.test(input)) return null;
			let matches = regexes.referenceParts.exec(input);
			if (!matches) return null;
			let [raw, repository = null, prefix, issue] = matches;
			let owner = null;
			if (repository) {
				let slashIndex = repository.indexOf("/");
				if (slashIndex !== -1) {
					owner = repository.slice(0, slashIndex);
					repository = repository.slice(slashIndex + 1);
				}
			}
			return {
				raw,
				action,
				owner,
				repository,
				prefix,
				issue
			};
		}
		parseReferences(input) {
			let { regexes } = this;
			let regex = input.match(regexes.references) ? regexes.references : /()(.+)/gi;
			let references = [];
			let matches;
			let action;
			let sentence;
			let reference;
			for (;;) {
				matches = regex.exec(input);
				if (!matches) break;
				action = matches[1] || null;
				sentence = matches[2] || "";
				for (;;) {
					reference = this.parseReference(sentence, action);
					if (!reference) break;
					references.push(reference);
				}
			}
			return references;
		}
		skipEmptyLines() {
			let line = this.currentLine();
			for (; line !== void 0 && !line.trim();) {
				this.nextLine();
				line = this.currentLine();
			}
		}
		parseMerge() {
			let { commit, options } = this;
			let correspondence = options.mergeCorrespondence || [];
			let merge = this.currentLine();
			let matches = merge && options.mergePattern ? merge.match(options.mergePattern) : null;
			if (matches) {
				this.nextLine();
				commit.merge = matches[0] || null;
				assignMatchedCorrespondence(commit, matches, correspondence);
				return !0;
			}
			return !1;
		}
		parseHeader(isMergeCommit) {
			isMergeCommit && this.skipEmptyLines();
			let { commit, options } = this;
			let correspondence = options.headerCorrespondence || [];
			let header = commit.header ?? this.nextLine();
			let matches = null;
			if (header) {
				options.breakingHeaderPattern && (matches = header.match(options.breakingHeaderPattern));
				!matches && options.headerPattern && (matches = header.match(options.headerPattern));
			}
			header && (commit.header = header);
			matches && assignMatchedCorrespondence(commit, matches, correspondence);
		}
		parseMeta() {
			let { options, commit } = this;
			if (!options.fieldPattern || !this.isLineAvailable()) return !1;
			let matches;
			let field = null;
			let parsed = !1;
			for (; this.isLineAvailable();) {
				matches = this.currentLine().match(options.fieldPattern);
				if (matches) {
					field = matches[1] || null;
					this.nextLine();
					continue;
				}
				if (field) {
					parsed = !0;
					commit[field] = appendLine(commit[field], this.currentLine());
					this.nextLine();
				} else break;
			}
			return parsed;
		}
		parseNotes() {
			let { regexes, commit } = this;
			if (!this.isLineAvailable()) return !1;
			let matches = this.currentLine().match(regexes.notes);
			let references = [];
			if (matches) {
				let note = {
					title: matches[1],
					text: matches[2]
				};
				commit.notes.push(note);
				commit.footer = appendLine(commit.footer, this.currentLine());
				this.nextLine();
				for (; this.isLineAvailable();) {
					if (this.parseMeta()) return !0;
					if (this.parseNotes()) return !0;
					references = this.parseReferences(this.currentLine());
					references.length ? commit.references.push(...references) : note.text = appendLine(note.text, this.currentLine());
					commit.footer = appendLine(commit.footer, this.currentLine());
					this.nextLine();
					if (references.length) break;
				}
				return !0;
			}
			return !1;
		}
		parseBodyAndFooter(isBody) {
			let { commit } = this;
			if (!this.isLineAvailable()) return isBody;
			let references = this.parseReferences(this.currentLine());
			let isStillBody = !references.length && isBody;
			if (isStillBody) commit.body = appendLine(commit.body, this.currentLine());
			else {
				commit.references.push(...references);
				commit.footer = appendLine(commit.footer, this.currentLine());
			}
			this.nextLine();
			return isStillBody;
		}
		parseBreakingHeader() {
			let { commit, options } = this;
			if (!options.breakingHeaderPattern || commit.notes.length || !commit.header) return;
			let matches = commit.header.match(options.breakingHeaderPattern);
			matches && commit.notes.push({
				title: "BREAKING CHANGE",
				text: matches[3]
			});
		}
		parseMentions(input) {
			let { commit, regexes } = this;
			let matches;
			for (;;) {
				matches = regexes.mentions.exec(input);
				if (!matches) break;
				commit.mentions.push(matches[1]);
			}
		}
		parseRevert(input) {
			let { commit, options } = this;
			let correspondence = options.revertCorrespondence || [];
			let matches = options.revertPattern ? input.match(options.revertPattern) : null;
			matches && (commit.revert = assignMatchedCorrespondence({}, matches, correspondence));
		}
		cleanupCommit() {
			let { commit } = this;
			commit.body &&= trimNewLines(commit.body);
			commit.footer &&= trimNewLines(commit.footer);
			commit.notes.forEach((note) => {
				note.text = trimNewLines(note.text);
			});
			let referencesSet = new Set();
			commit.references = commit.references.filter((reference) => {
				let uid = `${reference.action} ${reference.raw}`.toLocaleLowerCase();
				let ok = !referencesSet.has(uid);
				ok && referencesSet.add(uid);
				return ok;
			});
		}
		parse(input) {
			if (!input.trim()) throw TypeError("Expected a raw commit");
			let { commentChar } = this.options;
			let commentFilter = getCommentFilter(commentChar);
			let rawLines = trimNewLines(input).split(/\r?\n/);
			let lines = commentChar ? truncateToScissor(rawLines, commentChar).filter((line) => commentFilter(line) && gpgFilter(line)) : rawLines.filter((line) => gpgFilter(line));
			let commit = createCommitObject();
			this.lines = lines;
			this.lineIndex = 0;
			this.commit = commit;
			let isMergeCommit = this.parseMerge();
			this.parseHeader(isMergeCommit);
			commit.header && (commit.references = this.parseReferences(commit.header));
			let isBody = !0;
			for (; this.isLineAvailable();) {
				this.parseMeta();
				this.parseNotes() && (isBody = !1);
				this.parseBodyAndFooter(isBody) || (isBody = !1);
			}
			this.parseBreakingHeader();
			this.parseMentions(input);
			this.parseRevert(input);
			this.cleanupCommit();
			return commit;
		}
	}
})
};
