import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	2613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	4434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	8611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	4589: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
	}),
	6698: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	7540: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	3053: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
	}),
	610: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
	}),
	8474: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	1455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	2467: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
	}),
	7030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
	}),
	8161: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	643: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
	}),
	1792: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
	}),
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	8500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
	}),
	1692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
	}),
	3136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	3429: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
	}),
	5919: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
	}),
	8522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	3193: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
	}),
	4756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	9023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	6686: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _shared_flows_changelog_component_changelog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5131);
				var _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8452);
				await (0, __nccwpck_require__(329).C)((run) => (0, _shared_flows_changelog_component_changelog_js__WEBPACK_IMPORTED_MODULE_0__.K)({
					tag: run.input("tag"),
					track: run.input("track"),
					head: run.input("head"),
					since: run.input("since"),
					format: run.input("format"),
					output: run.input("output")
				}, run, (0, _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_1__.zN)(run.folder)));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	6985: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { C: () => changeOf });
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
		let HEADER = /^([a-z][\w-]*)(?:\(([^()]*)\))?!?:[ \t]+(\S.*)$/i;
		let BREAKING_HEADER = /^([a-z][\w-]*)(?:\(([^()]*)\))?!:[ \t]+(\S.*)$/i;
		let FOOTER = /^[A-Za-z][\w-]*(?:: | #)/;
		let parser = new CommitParser({
			issuePrefixes: void 0,
			referenceActions: void 0,
			headerPattern: HEADER,
			breakingHeaderPattern: BREAKING_HEADER,
			headerCorrespondence: [
				"type",
				"scope",
				"subject"
			],
			notesPattern: (keywords) => RegExp(`^(${keywords}):([^]*)$`),
			fieldPattern: /(?!)/
		});
		let [LONGEST_HEADER, LONGEST_LINE, MOST_NOTES] = [
			300,
			2e3,
			500
		];
		function parseConventional(message) {
			let text = message.trimStart();
			let end = text.indexOf("\n");
			let header = (end < 0 ? text : text.slice(0, end)).trimEnd();
			let start = header.slice(0, LONGEST_HEADER);
			let read = start === "" ? void 0 : parser.parse(start);
			let footers = end < 0 ? void 0 : breakingFooters(text.slice(end + 1));
			let breaking = footers?.filter(Boolean).join("\n\n") ?? read?.notes[0]?.text;
			let notes = footers && footers.length > 1 ? { notes: footers.filter(Boolean) } : {};
			if (!read?.type) return {
				type: void 0,
				scope: void 0,
				breaking,
				...notes,
				subject: header
			};
			return {
				type: read.type.toLowerCase(),
				scope: read.scope?.trim() || void 0,
				breaking,
				...notes,
				subject: `${read.subject}${header.slice(LONGEST_HEADER)}`
			};
		}
		function breakingFooters(body) {
			if (!body.includes("BREAKING")) return;
			let [, ...footers] = `\n${body}`.split(/(?<=\n)(?=BREAKING[ -]CHANGE:)/);
			let lines = footers.slice(0, MOST_NOTES).flatMap((footer) => footer.split("\n"));
			let notes = parser.parse(["Footers", ...lines.map((line) => line.slice(0, LONGEST_LINE).trimEnd())].join("\n")).notes.map(({ text }) => firstParagraph(text));
			return notes.length > 0 ? notes : void 0;
		}
		function firstParagraph(text) {
			let lines = text.trimEnd().split("\n");
			let end = lines.findIndex((line) => line === "" || FOOTER.test(line));
			return (end < 0 ? lines : lines.slice(0, end)).join("\n").trim();
		}
		let SQUASHED = /\s*\(#([1-9]\d{0,9})\)\s*$/;
		let MERGED = /^Merge pull request #([1-9]\d{0,9})\b/;
		function pullRequestOf(subject) {
			let found = SQUASHED.exec(subject.trimEnd().slice(-20)) ?? MERGED.exec(subject);
			return found ? Number(found[1]) : void 0;
		}
		function withoutPullRequest(subject) {
			let text = subject.trim();
			let found = SQUASHED.exec(text.slice(-20));
			return found && text.slice(0, text.length - found[0].length).trimEnd() || text;
		}
		function changeOf(commit) {
			let subject = commit.subject.replace(/[\r\n]+/g, " ");
			let header = withoutPullRequest(subject);
			return {
				commit,
				header,
				message: parseConventional(`${header}\n\n${commit.body}`),
				pullRequest: commit.pullRequest ?? pullRequestOf(subject)
			};
		}
	}),
	9508: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			U7: () => originsQuery,
			aI: () => readOrigins,
			gR: () => withOrigins,
			wr: () => shownFirst,
			yT: () => COMMITS_PER_QUERY
		});
		var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6985);
		var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9520);
		let COMMITS_PER_QUERY = 100;
		let MOST_ENTRIES = 1500;
		function originsQuery(commits) {
			return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${commits.map((sha, index) => `c${index}: object(oid: "${requireId(sha)}") { ...origin }`).join("\n    ")}
  }
}
fragment origin on Commit {
  author { user { login } }
  associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { number merged } }
}`;
		}
		function requireId(sha) {
			if (!/^[0-9a-f]{40,64}$/.test(sha)) throw Error(`not an object id: ${sha}`);
			return sha;
		}
		function readOrigins(commits, { repository }) {
			return commits.flatMap((sha, index) => {
				let answer = repository?.[`c${index}`];
				if (!answer) return [];
				let login = answer.author?.user?.login;
				let pullRequest = answer.associatedPullRequests?.nodes?.find((node) => node?.merged)?.number;
				return [[sha, {
					...login && { login },
					...pullRequest && { pullRequest }
				}]];
			});
		}
		function withOrigins(commits, origins) {
			return commits.map((commit) => {
				let { login, pullRequest } = origins.get(commit.sha) ?? {};
				return {
					...commit,
					author: {
						...commit.author,
						...login && { login }
					},
					...pullRequest && { pullRequest }
				};
			});
		}
		function shownFirst(commits, format) {
			if (commits.length <= MOST_ENTRIES) return commits;
			if (format === "flat") return commits.slice(0, MOST_ENTRIES);
			return (0, _section_js__WEBPACK_IMPORTED_MODULE_1__.K)(commits.map(_change_js__WEBPACK_IMPORTED_MODULE_0__.C)).flatMap(({ changes }) => changes).slice(0, MOST_ENTRIES).map(({ commit }) => commit);
		}
	}),
	9520: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { K: () => sectionsOf });
		var _text_group_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
		let BREAKING = "Breaking changes";
		let OTHER = "Other changes";
		let SECTIONS = [
			[BREAKING, []],
			["Features", ["feat", "feature"]],
			["Fixes", [
				"fix",
				"bugfix",
				"hotfix"
			]],
			["Security", ["security"]],
			["Performance", ["perf"]],
			["Reverts", ["revert"]],
			[OTHER, []],
			["Documentation", ["docs", "doc"]],
			["Maintenance", [
				"refactor",
				"style",
				"test",
				"tests",
				"build",
				"deps",
				"ci",
				"chore"
			]]
		];
		let TITLE_OF = new Map(SECTIONS.flatMap(([title, types]) => types.map((type) => [type, title])));
		function sectionsOf(changes) {
			let byTitle = (0, _text_group_js__WEBPACK_IMPORTED_MODULE_0__.$)(changes, titleOf);
			return SECTIONS.flatMap(([title, types]) => {
				let found = byTitle.get(title);
				return found ? [{
					title,
					saysType: title === BREAKING || types.length > 0,
					changes: found
				}] : [];
			});
		}
		function titleOf({ message }) {
			if (message.breaking !== void 0) return BREAKING;
			if (message.type === void 0) return message.subject.startsWith("Revert \"") ? "Reverts" : OTHER;
			return TITLE_OF.get(message.type) ?? OTHER;
		}
	}),
	3103: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			ER: () => parseEntry,
			Eg: () => rawParents,
			Iz: () => parsePaths,
			JL: () => objectTime,
			KQ: () => parseRemoteRefs,
			MB: () => parseObjects,
			N_: () => LOG_FORMAT,
			Y5: () => parsePush,
			_t: () => parseMarks,
			cZ: () => parseTree,
			g_: () => parseLog,
			j7: () => MARKS,
			jF: () => parseLocalRefs,
			nT: () => pathReader,
			px: () => parseListedRefs,
			wW: () => parseScopedConfig
		});
		let MARKS = "%(trailers:key=Release-Track,key=Release-Sync,separator=%x2C)";
		function parseMarks(field) {
			return field ? field.split(",") : [];
		}
		let LOG_FORMAT = `%x01%H%x00%P%x00${MARKS}%x00%s`;
		function parseLog(output) {
			let fields = output.split("\0");
			let commits = [];
			let changes = [];
			for (let at = 0; at < fields.length; at++) {
				let field = fields[at];
				if (field.startsWith("")) {
					changes = [];
					commits.push({
						sha: field.slice(1),
						parents: fields[at + 1] ? fields[at + 1].split(" ") : [],
						marks: parseMarks(fields[at + 2]),
						subject: fields[at + 3] ?? "",
						changes
					});
					at += 3;
				} else if (field.startsWith(":") || field.startsWith("\n:")) {
					at += 1;
					changes.push(parseRaw(field.slice(field.indexOf(":") + 1), fields[at]));
				}
			}
			return commits;
		}
		function parseRaw(raw, path) {
			let [oldMode, newMode, oldOid, newOid] = raw.split(" ");
			return {
				path,
				before: `${oldMode} ${oldOid}`,
				after: `${newMode} ${newOid}`
			};
		}
		function parsePaths(output) {
			return output.split("\0").filter((path) => path !== "");
		}
		function pathReader(take) {
			let decoder = new TextDecoder("utf-8", { ignoreBOM: !0 });
			let rest = "";
			return (piece) => {
				let paths = (rest + decoder.decode(piece, { stream: !0 })).split("\0");
				rest = paths.pop();
				for (let path of paths) take(path);
			};
		}
		function parseTree(output) {
			return parsePaths(output).flatMap((line) => parseEntry(line) ?? []);
		}
		function parseEntry(line) {
			let tab = line.indexOf("	");
			let [mode, ...others] = line.slice(0, tab).split(" ");
			let oid = others.find((field) => field.length >= 40);
			return mode && oid && FILE_MODES.has(mode) ? {
				mode,
				oid,
				path: line.slice(tab + 1)
			} : void 0;
		}
		let FILE_MODES = new Set([
			"100644",
			"100755",
			"120000"
		]);
		function parseRemoteRefs(output) {
			let refs = [];
			for (let at = 0; at < output.length;) {
				let tab = output.indexOf("	", at);
				if (tab < 0) break;
				let end = output.indexOf("\n", tab);
				let stop = end < 0 ? output.length : end;
				let oid = output.slice(at, tab);
				let last = refs.at(-1);
				last && output.startsWith("^{}", stop - 3) ? refs[refs.length - 1] = {
					...last,
					commit: oid
				} : refs.push({
					name: output.slice(tab + 1, stop),
					object: oid,
					commit: oid
				});
				at = stop + 1;
			}
			return refs;
		}
		function parseListedRefs(output) {
			let lines = output.split("\n");
			if (!lines.pop()?.startsWith("0000")) return;
			let refs = lines.map((line) => {
				let [, object, name, peeled] = /^[0-9a-f]{4}([0-9a-f]{40,64}) (\S+)(?: peeled:([0-9a-f]{40,64}))?$/.exec(line) ?? [];
				return object && name ? {
					name,
					object,
					commit: peeled ?? object
				} : void 0;
			});
			return refs.every((ref) => ref !== void 0) ? refs : void 0;
		}
		function parseLocalRefs(output) {
			return output.split("\n").flatMap((line) => {
				let [name, object, commit] = line.split(" ");
				return name && object ? [{
					name,
					object,
					commit: commit || object
				}] : [];
			});
		}
		function parsePush(output) {
			return output.split("\n").flatMap((line) => {
				let [flag, refs, ...words] = line.split("	");
				if (flag?.length !== 1 || refs === void 0 || words.length === 0) return [];
				return [{
					ref: refs.slice(refs.lastIndexOf(":") + 1),
					ok: flag !== "!",
					words: words.join(" ")
				}];
			});
		}
		function parseConfigList(output) {
			return parsePaths(output).map((record) => {
				let end = record.indexOf("\n");
				return end < 0 ? [record, "true"] : [record.slice(0, end), record.slice(end + 1)];
			});
		}
		function parseScopedConfig(output) {
			let fields = parsePaths(output);
			return parseConfigList(fields.filter((_, at) => at % 2 == 1 && fields[at - 1] !== "command").map((record) => `${record}\0`).join(""));
		}
		function parseObjects(output) {
			let decoder = new TextDecoder();
			let objects = [];
			for (let at = 0; at < output.length;) {
				let start = output.indexOf(10, at) + 1;
				let [oid, , size] = decoder.decode(output.subarray(at, start - 1)).split(" ");
				if (oid === void 0 || size === void 0) {
					at = start;
					continue;
				}
				at = start + Number(size) + 1;
				objects.push({
					oid,
					bytes: output.subarray(start, at - 1)
				});
			}
			return objects;
		}
		function rawParents({ bytes }) {
			return new TextDecoder().decode(bytes).split("\n\n", 1)[0].split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
		}
		function objectTime({ bytes }) {
			let header = new TextDecoder().decode(bytes).split("\n\n", 1)[0];
			let found = /^(?:tagger|committer) .*> (\d+) [+-]\d{4}$/m.exec(header);
			return found ? Number(found[1]) : void 0;
		}
	}),
	8669: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__(9530);
		new Set([...Object.values({
			track: "Release-Track",
			channel: "Release-Channel",
			promotedFrom: "Promoted-From",
			sync: "Release-Sync",
			run: "Release-Run"
		}), "skip-checks"].map((key) => key.toLowerCase()));
	}),
	5654: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GO: () => onBranch,
			Tg: () => shellLine,
			ZL: () => shellQuote,
			pm: () => publishManifest,
			q$: () => shellCommand,
			rA: () => actionCall
		});
		function shellQuote(word) {
			return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
		}
		function shellCommand(...words) {
			return words.map(shellQuote).join(" ");
		}
		function shellLine(...commands) {
			return commands.join(" && ");
		}
		function actionCall(action, inputs = {}) {
			return [action, ...Object.entries(inputs).map(([name, value]) => `${name}=${shellQuote(value)}`)].join(" ");
		}
		function publishManifest(tag, downgrade) {
			let folder = `artifacts/${tag}`;
			let words = [
				"manifest",
				folder,
				"--tag",
				tag,
				"--publish",
				...downgrade ? ["--allow-downgrade"] : [],
				"--yes"
			];
			return shellLine(shellCommand("gh", "release", "download", tag, "-D", folder, "--clobber"), shellCommand("npx", "release-tracks", ...words));
		}
		function onBranch(branch, ...commands) {
			return shellLine("git fetch --tags origin", shellCommand("git", "switch", "--detach", `refs/remotes/origin/${branch}`), ...commands, shellCommand("git", "push", "origin", `HEAD:refs/heads/${branch}`));
		}
	}),
	5613: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gw: () => ancestorsOf,
			UO: () => isWithin,
			Vb: () => nameOf,
			_z: () => inFolder,
			e6: () => follow,
			yS: () => folderOf
		});
		function folderOf(path) {
			return path.slice(0, Math.max(0, path.lastIndexOf("/")));
		}
		function nameOf(path) {
			return path.slice(path.lastIndexOf("/") + 1);
		}
		function inFolder(folder, name) {
			return folder === "" ? name : name === "" ? folder : `${folder}/${name}`;
		}
		function follow(folder, relative) {
			if (/^([a-zA-Z]:)?[/\\]/.test(relative)) return;
			let names = folder === "" ? [] : folder.split("/");
			for (let name of relative.split(/[/\\]/)) {
				if (name === "" || name === ".") continue;
				if (name !== "..") names.push(name);
				else if (names.pop() === void 0) return;
			}
			return names.join("/");
		}
		function isWithin(folder, ancestor) {
			return ancestor === "" || folder === ancestor || folder.startsWith(`${ancestor}/`);
		}
		function ancestorsOf(folder) {
			let found = [folder];
			for (let at = folder; at !== "";) {
				at = folderOf(at);
				found.push(at);
			}
			return found;
		}
	}),
	194: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			U: () => GLOB_CHARACTERS,
			p: () => foldersOf
		});
		let GLOB_CHARACTERS = /[*?[\]{}\\]|[!+@]\(/;
		function foldersOf(globs) {
			let folders = new Set(globs.filter((glob) => !glob.startsWith("!")).map(literalStart));
			return folders.has("") ? void 0 : [...folders];
		}
		function literalStart(glob) {
			let parts = glob.split("/");
			let end = parts.findIndex((part) => part === "" || part === "." || part === ".." || GLOB_CHARACTERS.test(part));
			return (end < 0 ? parts : parts.slice(0, end)).join("/");
		}
	}),
	1429: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fg: () => tagsOf,
			KA: () => versionText,
			_3: () => formatTag,
			_f: () => matchTag,
			sN: () => formatTemplate
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5566);
		function formatTag({ prefix, suffix }, version) {
			return prefix + (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version) + suffix;
		}
		function formatTemplate({ prefix, suffix }) {
			return `${prefix}{version}${suffix}`;
		}
		function versionText({ prefix, suffix }, tag) {
			if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
			return tag.slice(prefix.length, tag.length - suffix.length);
		}
		function matchTag(template, tag) {
			let text = versionText(template, tag);
			let version = text === void 0 ? void 0 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(text);
			return version && {
				name: tag,
				version
			};
		}
		function tagsOf(track, names) {
			let found = [];
			for (let name of names) {
				let tag = matchTag(track.tag, name);
				tag && found.push(tag);
			}
			return found;
		}
	}),
	8003: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J_: () => highestByChannel,
			ML: () => highestBelow,
			fV: () => highestTag
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5566);
		function highestTag(tags) {
			let best;
			for (let tag of tags) (!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			return best;
		}
		function highestByChannel(tags) {
			let best = new Map();
			for (let tag of tags) {
				let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version);
				let seen = best.get(channel);
				(!seen || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, seen.version) > 0) && best.set(channel, tag);
			}
			return best;
		}
		function highestBelow(tags, version) {
			let best;
			for (let tag of tags) {
				if ((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) >= 0) continue;
				(!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			}
			return best;
		}
	}),
	9530: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BJ: () => describeProblem,
			V2: () => failure,
			Z9: () => wordsOf,
			ag: () => ReleaseTracksError,
			hD: () => quote
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6082);
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
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(JSON.stringify(text));
		}
		function wordsOf(error) {
			let words = error instanceof Error ? error.message : String(error);
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(words.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim());
		}
	}),
	9547: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { $: () => groupBy });
		function groupBy(values, keyOf) {
			let groups = new Map();
			for (let value of values) {
				let key = keyOf(value);
				let group = groups.get(key);
				group ? group.push(value) : groups.set(key, [value]);
			}
			return groups;
		}
	}),
	5253: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bv: () => blocks,
			Cr: () => bold,
			aY: () => code,
			FV: () => escapeMarkdown,
			R_: () => heading,
			nf: () => markdown_link,
			k9: () => linkMarkdown,
			p_: () => list
		});
		function one_line_oneLine(text) {
			return text.toWellFormed().replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
		}
		let WORD = /[\w.\-/:@#%+~=?]+/g;
		let PUNCTUATION = /[!-/:-@[-`{-~]/g;
		let TURNS_INTO_A_LINK = /@|#\d|\bGH-\d|:\/\/|www\.|\b[\da-f]{7,40}\b/i;
		function escapeMarkdown(text) {
			return escapeLineEnds(escapeAround(one_line_oneLine(text).replace(/\s+/g, " ").trim()));
		}
		function code(text) {
			let line = one_line_oneLine(text);
			if (line.includes("|")) return `<code>${line.replace(PUNCTUATION, entity)}</code>`;
			return line && codeSpan(line);
		}
		function markdown_link(text, url) {
			let label = escapePunctuation(one_line_oneLine(text).replace(/\s+/g, " ").trim());
			return isWebAddress(url) ? linkMarkdown(label, url) : escapeMarkdown(text);
		}
		function linkMarkdown(markdown, url) {
			return isWebAddress(url) ? `[${markdown}](${escapeUrl(url)})` : markdown;
		}
		function bold(text) {
			let inner = escapeMarkdown(text);
			return inner && `**${inner}**`;
		}
		function heading(level, text) {
			return `${"#".repeat(level)} ${escapeMarkdown(text)}`;
		}
		function list(entries) {
			return entries.map((entry) => `- ${joinLines(entry)}`).join("\n");
		}
		function blocks(...parts) {
			return parts.filter(Boolean).join("\n\n");
		}
		function joinLines(markdown) {
			return markdown.replace(/\s*[\r\n]+\s*/g, " ");
		}
		function escapeAround(line) {
			let escaped = "";
			let end = 0;
			for (let { 0: word, index } of line.matchAll(WORD)) {
				if (!TURNS_INTO_A_LINK.test(word)) continue;
				escaped += escapePunctuation(line.slice(end, index)) + codeSpan(word);
				end = index + word.length;
			}
			return escaped + escapePunctuation(line.slice(end));
		}
		function escapePunctuation(line) {
			return line.replace(/[&<>|]/g, entity).replace(/[\\`*[\]~$]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`);
		}
		function escapeLineEnds(line) {
			return line.replace(/^[#+=:-]/, (character) => `\\${character}`).replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/(?<!\\)#$/, "\\#");
		}
		function codeSpan(line) {
			let fence = "`".repeat(longestRun(line) + 1);
			let touches = line.startsWith("`") || line.endsWith("`");
			let loses = line.startsWith(" ") && line.endsWith(" ") && line.trim() !== "";
			return touches || loses ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
		}
		function longestRun(text) {
			return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
		}
		let NAMED = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		function entity(character) {
			return NAMED[character] ?? `&#${character.codePointAt(0)};`;
		}
		function isWebAddress(url) {
			return /^https?:\/\//i.test(url);
		}
		function escapeUrl(url) {
			return url.toWellFormed().replace(/[^\w.~:/?#@!$&'*+,;=%-]/gu, (character) => character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character)).replaceAll("&", "&amp;");
		}
	}),
	9043: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { h: () => suggestion });
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
		function suggestion(word, words) {
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
	}),
	6082: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P8: () => visibleLine,
			RK: () => visible
		});
		let UNSEEN = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
		function visible(text) {
			return text.replace(UNSEEN, escapeCharacter);
		}
		function visibleLine(text) {
			return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " "));
		}
		RegExp(`\\u001b\\[[\\d;]*m|${UNSEEN.source}`, "gu");
		function escapeCharacter(character) {
			return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
		}
	}),
	41: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			WS: () => isRequirement,
			d7: () => inferVersionFile,
			in: () => keySegments
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9530);
		let KNOWN = new Map([
			["Cargo.toml", {
				format: "toml",
				key: "package.version",
				orKey: "workspace.package.version"
			}],
			["tauri.conf.json", {
				format: "json",
				key: "version",
				orKey: "package.version"
			}],
			["tauri.conf.json5", {
				format: "json5",
				key: "version",
				orKey: "package.version"
			}],
			["Tauri.toml", {
				format: "toml",
				key: "version",
				orKey: "package.version"
			}],
			["package.json", {
				format: "json",
				key: "version"
			}],
			["pyproject.toml", {
				format: "toml",
				key: "project.version",
				orKey: "tool.poetry.version"
			}]
		]);
		let FORMATS = new Map([
			["json", "json"],
			["jsonc", "json"],
			["json5", "json5"],
			["toml", "toml"],
			["yaml", "yaml"],
			["yml", "yaml"]
		]);
		function inferVersionFile(path, options = {}) {
			let { key, pattern } = options;
			if (key !== void 0 && pattern !== void 0) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} has a key and a pattern.`, "Keep the one that finds the version.");
			if (pattern !== void 0) return {
				kind: "pattern",
				path,
				pattern: checkPattern(pattern)
			};
			let name = path.slice(path.lastIndexOf("/") + 1);
			let known = KNOWN.get(name);
			let format = known?.format ?? FORMATS.get(extensionOf(name));
			if (key !== void 0) {
				if (format) return {
					kind: "keyed",
					path,
					format,
					key: checkKey(key)
				};
				let fix = `A key is read from ${[...FORMATS.keys()].join(", ")} files. Use \`pattern\` with one capture group here.`;
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} has the key ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)}, and its format is not known.`, fix);
			}
			if (known) return {
				kind: "keyed",
				path,
				...known
			};
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
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-pattern", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern)} is not a regular expression: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error)}.`, fix);
			}
			if (groups === 1) return pattern;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-pattern", `The pattern ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern)} has ${groups} capture groups instead of one.`, fix);
		}
		function checkKey(key) {
			if (keySegments(key)) return key;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-key", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} is not a key.`, "Names joined by dots, as in package.version or \"a.b\".version.");
		}
		let SEGMENT = /(?:"([^"]*)"|'([^']*)'|([^.'"\s][^.'"]*))(\.|$)/y;
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
			return file.kind === "keyed" && (keySegments(file.key) ?? []).some((name) => /dependencies$/i.test(name));
		}
	}),
	5566: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L8: () => LIVE,
			Zy: () => compareVersions,
			bm: () => compareCore,
			ot: () => parseVersion,
			qh: () => formatVersion,
			rT: () => formatCore,
			ts: () => channelOf
		});
		let LIVE = "live";
		let LARGEST = 2 ** 53 - 1;
		let GRAMMAR = /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})(?:-(?!\d+\.)([0-9A-Za-z-]+)\.(0|[1-9]\d{0,15}))?$/;
		function parseVersion(text) {
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
			return channel === LIVE ? void 0 : {
				major,
				minor,
				patch,
				prerelease: {
					channel,
					n
				}
			};
		}
		function formatVersion(version) {
			let { prerelease, written } = version;
			if (written !== void 0) return written;
			return prerelease ? `${formatCore(version)}-${prerelease.channel}.${prerelease.n}` : formatCore(version);
		}
		function formatCore({ major, minor, patch }) {
			return `${major}.${minor}.${patch}`;
		}
		function channelOf(version) {
			return version.prerelease?.channel ?? LIVE;
		}
		function compareCore(a, b) {
			return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
		}
		function compareVersions(a, b) {
			let core = compareCore(a, b);
			if (core !== 0) return core;
			if (!a.prerelease || !b.prerelease) return Number(!a.prerelease) - Number(!b.prerelease);
			if (a.prerelease.channel !== b.prerelease.channel) return a.prerelease.channel < b.prerelease.channel ? -1 : 1;
			return a.prerelease.n - b.prerelease.n;
		}
	}),
	5131: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { K: () => componentChangelogReport });
		var versions_version = __nccwpck_require__(5566);
		var markdown = __nccwpck_require__(5253);
		let TOKEN = /^ {0,3}(?<mark>`{3,}|~{3,})(?<rest>.*)$|`[^`\n]+`|<!--|<(?<slash>\/?)(?<tag>details|summary|pre|script|style|textarea)\b/gim;
		function closingOf(text) {
			let tokens = new RegExp(TOKEN);
			let tags = [];
			let fence;
			for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
				let { mark, rest = "", slash, tag } = found.groups ?? {};
				if (mark !== void 0) fence = fenceAfter(fence, mark, rest);
				else if (fence !== void 0) continue;
				else if (tag !== void 0) follow(tags, tag.toLowerCase(), slash === "/");
				else if (found[0] === "<!--") {
					let end = text.indexOf("-->", found.index + 2);
					if (end < 0) return `\n-->${closeAll(tags)}`;
					tokens.lastIndex = end;
				}
			}
			return `${fence === void 0 ? "" : `\n${fence}`}${closeAll(tags)}`;
		}
		function fenceAfter(open, mark, rest) {
			if (open === void 0) return mark.startsWith("`") && rest.includes("`") ? void 0 : mark;
			return mark.startsWith(open) && rest.trim() === "" ? void 0 : open;
		}
		function follow(open, tag, closes) {
			closes ? open.includes(tag) && (open.length = open.lastIndexOf(tag)) : open.push(tag);
		}
		function closeAll(tags) {
			return tags.length === 0 ? "" : `\n\n${tags.toReversed().map((tag) => `</${tag}>`).join("\n")}`;
		}
		function fitEntries(lists, room) {
			let parts = [];
			let left = room;
			for (let { title, entries } of lists) {
				let lead = `${parts.length > 0 ? "\n\n" : ""}${title}${title && "\n\n"}`;
				for (let entry of entries) {
					left -= lead.length + entry.length;
					if (left < 0) return {
						text: parts.join(""),
						entries: parts.length
					};
					parts.push(lead + entry);
					lead = "\n";
				}
			}
			return {
				text: parts.join(""),
				entries: parts.length
			};
		}
		function cutAtLine(text, room) {
			if (text.length <= room) return text;
			for (let reserve = 16; reserve < room; reserve *= 2) {
				let start = text.slice(0, room - reserve);
				let end = start.lastIndexOf("\n");
				let kept = (end > 0 ? start.slice(0, end) : start.replace(/[\ud800-\udbff]$/, "")).trimEnd();
				let closing = closingOf(kept);
				if (closing.length <= reserve) return kept + closing;
			}
			return "";
		}
		var change = __nccwpck_require__(6985);
		function repositoryUrl(server, repository) {
			return server && repository ? `${server.replace(/\/$/, "")}/${repository}` : void 0;
		}
		function releaseUrl(repository, tag) {
			return `${repository}/releases/tag/${encodeURIComponent(tag)}`;
		}
		function compareUrl(repository, from, to) {
			return `${repository}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
		}
		function historyUrl(repository, to) {
			return `${repository}/commits/${encodeURIComponent(to)}`;
		}
		function commitUrl(repository, sha) {
			return `${repository}/commit/${encodeURIComponent(sha)}`;
		}
		function pullRequestUrl(repository, number) {
			return `${repository}/pull/${number}`;
		}
		function renderEntry(change, style) {
			let { message, commit } = change;
			let mark = style.marksBreaking && message.breaking !== void 0 ? "**Breaking:** " : "";
			let { breaking, subject, notes = breaking && breaking !== subject ? [breaking] : [] } = message;
			let line = `- ${mark}${title(change, style)} (${references(change, style)})${author(commit)}`;
			let [only, ...others] = withinLimit(notes).map(markdown.FV);
			if (only === void 0) return line;
			return others.length === 0 ? `${line}\n  ${only}` : [line, ...[only, ...others].map((note) => `  - ${note}`)].join("\n");
		}
		function withinLimit(notes) {
			let left = 2e3;
			return notes.flatMap((note) => {
				if (left <= 0) return [];
				let kept = shorten(note, left);
				left -= note.length;
				return [kept];
			});
		}
		function title({ message, header }, { saysType }) {
			if (!saysType || message.type === void 0) return (0, markdown.FV)(shorten(header, 400)) || "(no subject)";
			return (message.scope ? `${(0, markdown.Cr)(`${shorten(message.scope, 400)}:`)} ` : "") + (0, markdown.FV)(shorten(message.subject, 400));
		}
		function references({ commit, pullRequest }, { repository }) {
			let sha = (0, markdown.aY)(commit.sha.slice(0, 7));
			if (!repository) return [pullRequest && (0, markdown.aY)(`#${pullRequest}`), sha].filter(Boolean).join(", ");
			let commitLink = (0, markdown.k9)(sha, commitUrl(repository, commit.sha));
			return pullRequest ? `${(0, markdown.nf)(`#${pullRequest}`, pullRequestUrl(repository, pullRequest))}, ${commitLink}` : commitLink;
		}
		let NO_REPLY = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i;
		let LOGIN = /^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}$/i;
		function author({ author: { name, email, login = NO_REPLY.exec(email)?.[1] } }) {
			if (login && LOGIN.test(login)) return ` by @${login}`;
			let text = (0, markdown.FV)(shorten(name, 400));
			return text && ` by ${text}`;
		}
		function shorten(text, longest) {
			return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…` : text;
		}
		var section = __nccwpck_require__(9520);
		function renderChangelog(request) {
			let { repository, previousTag, commits } = request;
			let narrative = request.narrative?.trim().replaceAll(/\r\n?/g, "\n") ?? "";
			let footer = renderFooter(request);
			let intro = renderIntro(request);
			let room = 125e3 - `${intro}${renderRest(request, commits.length, !0)}${footer}`.length - 8;
			let lead = cutAtLine(narrative, room);
			let fitted = fitEntries(listsOf(request), room - lead.length);
			let missing = commits.length - fitted.entries;
			let isCut = lead !== narrative;
			return {
				body: (0, markdown.Bv)(lead, intro, fitted.text, renderRest(request, missing, isCut), footer),
				commitCount: commits.length,
				truncated: missing > 0 || isCut,
				compareUrl: repository && previousTag ? compareUrl(repository, previousTag, endOf(request)) : void 0
			};
		}
		function listsOf({ commits, format, repository }) {
			let changes = commits.map(change.C);
			if (format === "flat") return [{
				title: "",
				entries: entries(changes, !1, !0)
			}];
			let sections = (0, section.K)(changes);
			return sections.map(({ title, saysType, changes }) => ({
				title: (0, markdown.R_)(3, sections.length === 1 && !saysType ? "Changes" : title),
				entries: entries(changes, saysType, !1)
			}));
			function* entries(list, saysType, marksBreaking) {
				for (let change of list) yield renderEntry(change, {
					repository,
					saysType,
					marksBreaking
				});
			}
		}
		function renderIntro({ track, previousTag, firstOn, commits, repository }) {
			if (previousTag === void 0) return (0, markdown.FV)(`First ${releaseOn(firstOn)} of ${track}.`);
			if (commits.length > 0) return "";
			let since = repository ? (0, markdown.nf)(previousTag, releaseUrl(repository, previousTag)) : (0, markdown.aY)(previousTag);
			return `No changes to ${(0, markdown.FV)(track)} since ${since}.`;
		}
		function releaseOn(channel) {
			if (channel === void 0) return "release";
			return channel === versions_version.L8 ? "live version" : channel;
		}
		function renderRest(request, missing, isCut) {
			let parts = [isCut && "The notes above are not complete", missing > 0 && `${missing} more ${missing === 1 ? "commit is" : "commits are"} not listed here`].filter(Boolean);
			let url = rangeUrl(request);
			if (parts.length === 0) return "";
			return `${parts.join(", and ")}${url ? `: ${(0, markdown.nf)("see the rest", url)}` : ""}.`;
		}
		function renderFooter(request) {
			let { tag, head, previousTag } = request;
			let end = tag ?? head.slice(0, 7);
			let range = previousTag === void 0 ? end : `${previousTag}...${end}`;
			let url = rangeUrl(request);
			return `**Full changelog**: ${url ? (0, markdown.nf)(range, url) : (0, markdown.aY)(range)}`;
		}
		function rangeUrl(request) {
			let { repository, previousTag } = request;
			if (!repository) return;
			return previousTag === void 0 ? historyUrl(repository, endOf(request)) : compareUrl(repository, previousTag, endOf(request));
		}
		function endOf({ tag, head }) {
			return tag ?? head;
		}
		var origins = __nccwpck_require__(9508);
		var text_error = __nccwpck_require__(9530);
		var folder = __nccwpck_require__(5613);
		var version_file = __nccwpck_require__(41);
		let COMPANIONS = new Map([
			["Cargo.toml", ["Cargo.toml", "Cargo.lock"]],
			["package.json", [
				"package.json",
				"package-lock.json",
				"npm-shrinkwrap.json",
				"pnpm-workspace.yaml"
			]],
			["pyproject.toml", ["uv.lock"]]
		]);
		let SPECIFIERS = ["pnpm-lock.yaml", "yarn.lock"];
		function isToRead(versionFiles) {
			let wanted = new Set(versionFiles.map((file) => file.path));
			let companions = new Set(companionsOf(versionFiles));
			return (path) => wanted.has(path) || companions.has((0, folder.Vb)(path)) && !/(^|\/)node_modules\//.test(path);
		}
		function companionsOf(versionFiles) {
			return versionFiles.flatMap((file) => {
				let name = (0, folder.Vb)(file.path);
				return [...COMPANIONS.get(name) ?? [], ...name === "package.json" && (0, version_file.WS)(file) ? SPECIFIERS : []];
			});
		}
		__nccwpck_require__(8669);
		function writtenFiles({ tracks }) {
			let isVersioned = isToRead(tracks.flatMap(({ versionFiles }) => versionFiles));
			let manifests = tracks.flatMap(({ updater }) => updater ? [updater.manifest.split("{channel}")] : []);
			let isManifest = (path) => manifests.some(([start = "", end = ""]) => path.startsWith(start) && path.endsWith(end) && !path.slice(start.length, path.length - end.length).includes("/"));
			return (path) => isVersioned(path) || isManifest(path);
		}
		var path_folders = __nccwpck_require__(194);
		function pathspecsOf(globs, expand = (glob) => [glob]) {
			let entries = globs.slice(Math.max(0, globs.findIndex(isAdded)));
			let words = entries.flatMap((entry) => wordsFor(entry, expand));
			let isInOrder = entries.every((entry, at) => at === 0 || isAdded(entries[at - 1]) || !isAdded(entry));
			let isSayable = words.every((word) => word !== void 0) && words.length <= 250;
			if (entries.some(isAdded) && isInOrder && isSayable) return {
				words,
				exact: !0
			};
			return {
				words: (0, path_folders.p)(globs)?.map((folder) => `:(top,literal)${folder}`),
				exact: !1
			};
		}
		function isAdded(entry) {
			return !entry.startsWith("!");
		}
		let SAME_TO_BOTH = /^(?!\.{0,2}$)(?:\*\*|(?:[^*?[\]{}\\!+@]|[!+@](?!\()|\*(?![*(]))*)$/;
		function wordsFor(entry, expand) {
			let glob = isAdded(entry) ? entry : entry.slice(1);
			let magic = isAdded(entry) ? "top" : "top,exclude";
			if (glob === "**") return [`:(${magic})`];
			let folder = glob.replace(/\/(\*\*)?$/, "");
			let isFolder = folder !== glob;
			if (!path_folders.U.test(folder)) return [isUsual(folder) ? `:(${magic},literal)${folder}${isFolder ? "/" : ""}` : void 0];
			return expand(isFolder ? `${folder}/**` : glob).map((each) => each.includes("*") && isUsual(each) ? `:(${magic},glob)${each}` : void 0);
		}
		function isUsual(path) {
			return path.split("/").every((part) => SAME_TO_BOTH.test(part));
		}
		let MEGABYTE = 1048576;
		let LOCK = /(?:^|\/)(?:Cargo\.lock|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|uv\.lock)$/;
		function mostMegabytes(path) {
			return (LOCK.test(path) ? 67108864 : 8388608) / MEGABYTE;
		}
		function isTooLong(path, bytes) {
			return bytes > mostMegabytes(path) * MEGABYTE;
		}
		function decodeText(path, bytes) {
			if (isTooLong(path, bytes.length)) {
				let size = Math.ceil(bytes.length / 1024 / 1024);
				let message = `The file ${(0, text_error.hD)(path)} has ${size} MB; at most ${mostMegabytes(path)} MB are read.`;
				throw (0, text_error.V2)("file-too-long", message, "Keep the version in a file of its own, and name that.", { file: path });
			}
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				throw (0, text_error.V2)("not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", { file: path });
			}
		}
		async function trackGlobs(repository, tracks, commit) {
			let foldersOf = tracks.some(({ dependencies }) => dependencies === "auto") ? await readClosure(repository, commit) : void 0;
			return new Map(tracks.map((track) => {
				let folders = foldersOf && track.dependencies === "auto" ? foldersOf(track) : [];
				return [track.name, [...folders, ...track.paths]];
			}));
		}
		async function readClosure(repository, commit) {
			let [{ isManifest, MANIFEST_NAMES, workspaceClosure }, { folderGlob }] = await Promise.all([Promise.all([
				__nccwpck_require__.e(138),
				__nccwpck_require__.e(243),
				__nccwpck_require__.e(303),
				__nccwpck_require__.e(707)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 1707)), Promise.all([__nccwpck_require__.e(138), __nccwpck_require__.e(416)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8416))]);
			commit !== repository.head && await repository.ensureCommits([commit]);
			let files = await repository.readNamed(commit, MANIFEST_NAMES, isManifest);
			let texts = new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)]));
			return ({ versionFiles }) => workspaceClosure(versionFiles, texts).map((folder) => folder === "**" ? folder : folderGlob(folder));
		}
		async function readTrackCommits(repository, config, track, range) {
			let globs = (await trackGlobs(repository, [track], range.tip)).get(track.name) ?? [];
			let { words, exact } = pathspecsOf(globs, globs.some(hasBraces) ? (await pathRules()).expandBraces : void 0);
			let belongs = exact ? () => !0 : (await pathRules()).compilePaths(globs);
			let commits = [];
			let isWritten = writtenFiles(config);
			await repository.changes(range, words, ({ files, marks, ...commit }) => {
				!(marks.length > 0 && files.every(isWritten)) && files.some(belongs) && commits.push(commit);
			});
			return commits;
		}
		function pathRules() {
			return Promise.all([__nccwpck_require__.e(138), __nccwpck_require__.e(416)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8416));
		}
		function hasBraces(glob) {
			return glob.includes("{");
		}
		function tagsOffered(tags, channel, ladder) {
			let channels = [...ladder, versions_version.L8];
			let offered = new Set(channels.slice(channels.indexOf(channel)));
			return tags.filter(({ version }) => offered.has((0, versions_version.ts)(version)));
		}
		var track_tags = __nccwpck_require__(8003);
		function startsFrom({ prefix }, line, last = {
			major: Infinity,
			minor: 0
		}) {
			if (!line) return [prefix];
			let [major, minor] = [roundDown(line.major), roundDown(line.minor)];
			return [...(major === line.major ? [`${minor}.`, ...startsAbove(minor)] : [""]).map((start) => `${major}.${start}`), ...startsAbove(major)].filter((start) => isUpTo(start, last)).map((start) => prefix + start);
		}
		function isUpTo(start, last) {
			let [major, minor] = start.split(".").map(Number);
			return major === last.major ? (minor ?? 0) <= last.minor : Number(major) < last.major;
		}
		function tagsFrom({ major, minor }, tags) {
			return tags.filter(({ version }) => (0, versions_version.bm)(version, {
				major,
				minor,
				patch: 0
			}) >= 0);
		}
		function startsAbove(n) {
			let digits = String(n);
			let head = digits.slice(0, 2);
			let heads = range(Number(head) + 1, 10 ** head.length);
			let asLong = [...digits].slice(2).flatMap((digit, at) => range(Number(digit) + 1, 10).map((higher) => digits.slice(0, at + 2) + higher));
			let longer = range(Math.max(1, leastOfLength(digits)), n + 1).flatMap((start) => range(0, 10).map((digit) => start + digit));
			return [
				...heads,
				...asLong,
				...longer
			];
		}
		function range(first, end) {
			return Array.from({ length: Math.max(0, end - first) }, (_, at) => String(first + at));
		}
		function roundDown(n) {
			let least = leastOfLength(String(n));
			return n - least < 20 ? n : least;
		}
		function leastOfLength({ length }) {
			return length === 1 ? 0 : 10 ** (length - 1);
		}
		function lineBelow({ major, minor }) {
			return minor > 0 ? {
				major,
				minor: minor - 1
			} : {
				major: Math.max(0, major - 1),
				minor: 0
			};
		}
		function guessLine(text) {
			let found = /(?<![-\w])version\W{1,9}v?(\d{1,9})\.(\d{1,9})\.\d/i.exec(text) ?? /(?<![\d.])(\d{1,9})\.(\d{1,9})\.\d/.exec(text);
			return found ? {
				major: Number(found[1]),
				minor: Number(found[2])
			} : void 0;
		}
		async function resolveCommit(repository, name, inputName) {
			let found = await findCommit(repository, name);
			if (found !== void 0) return found;
			throw (0, text_error.V2)("commit-unknown", `${inputName}: ${(0, text_error.hD)(name)} is no commit, tag or branch of this repository.`, "Give a tag, a branch, or all digits of a commit that was pushed.");
		}
		async function findCommit(repository, name) {
			if (!NAME.test(name)) return;
			if (/[~^]/.test(name)) return (await repository.resolve([name]))[0];
			let refs = [
				`refs/tags/${name}`,
				`refs/heads/${name}`,
				name
			];
			if (FULL_ID.test(name)) return bringCommit(repository, name.toLowerCase());
			let remote = await repository.remoteRefs(name.startsWith("refs/") ? [name] : refs.slice(0, 2));
			let ref = refs.map((full) => remote.find((candidate) => candidate.name === full)).find(Boolean);
			if (ref) return repository.complete && ref.commit !== repository.head ? bringCommit(repository, ref.commit) : ref.commit;
			return (await repository.resolve([name]))[0];
		}
		let FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
		let NAME = /^[^-\s~^:?*[\\{}][^\s~^:?*[\\{}]*(?:[~^]\d*)*$/;
		async function bringCommit(repository, commit) {
			let [known] = await repository.resolve([commit]);
			if (known !== void 0) return known;
			try {
				await repository.ensureCommits([commit]);
			} catch (error) {
				if (error instanceof text_error.ag && error.code === "not-on-remote") return;
				throw error;
			}
			return (await repository.resolve([commit]))[0];
		}
		var tag_template = __nccwpck_require__(1429);
		let TAGS = "refs/tags/";
		function everyTag(track) {
			return {
				track,
				from: void 0,
				isEnough: () => !0
			};
		}
		async function guessLastLine(repository, { versionFiles }) {
			let [file] = versionFiles;
			let text = file && await repository.glance(file.path);
			let line = text === void 0 ? void 0 : guessLine(text);
			return line && lineBelow(line);
		}
		async function localTagNames(repository, searches) {
			let refs = await repository.localTags(startsOf(searches, []));
			let unsettled = unsettledBy(refs, searches);
			unsettled.length > 0 && refs.push(...await repository.localTags(startsOf(unsettled, unsettled)));
			return [...new Set(refs)].filter(soughtBy(searches, unsettled)).map(tag_search_nameOf);
		}
		async function remoteTagRefs(repository, searches, besides = []) {
			let patterns = (of, whole) => startsOf(of, whole).map((start) => `${start}*`);
			let unsettled = [];
			let refs = await repository.remoteRefs([...besides, ...patterns(searches, [])], (found) => {
				unsettled = unsettledBy(found.map(({ name }) => name), searches);
				return patterns(unsettled, unsettled);
			});
			let isSought = soughtBy(searches, unsettled);
			return refs.filter(({ name }) => isSought(name));
		}
		function startsOf(searches, whole) {
			return searches.flatMap((search) => startsFrom(search.track.tag, whole.includes(search) ? void 0 : search.from, search.upTo)).map((start) => TAGS + start);
		}
		function unsettledBy(refs, searches) {
			let names = refs.filter((ref) => ref.startsWith(TAGS)).map(tag_search_nameOf);
			return searches.filter(({ track, from, isEnough }) => from && !isEnough(tagsFrom(from, (0, tag_template.Fg)(track, names))));
		}
		function soughtBy(searches, whole) {
			let cut = searches.filter((search) => search.from && !whole.includes(search));
			return (ref) => !ref.startsWith(TAGS) || cut.every(({ track, from }) => {
				let tag = (0, tag_template._f)(track.tag, tag_search_nameOf(ref));
				return !tag || !from || tagsFrom(from, [tag]).length > 0;
			});
		}
		function tag_search_nameOf(ref) {
			return ref.slice(10);
		}
		async function findPrevious(tags, below, { isAncestor, among, passOver }) {
			let first;
			let tag = below ? (0, track_tags.ML)(tags, below) : (0, track_tags.fV)(tags);
			for (let looks = 0; tag && looks < FIRST_LOOKS;) {
				let answer = await isAncestor(tag.name).catch(orNoCommit);
				if (answer) return {
					name: tag.name,
					isAncestor: !0
				};
				if (answer === void 0) passOver(tag.name);
				else {
					first ??= tag;
					looks++;
				}
				tag = (0, track_tags.ML)(tags, tag.version);
			}
			let found = tag && among && await highestAmong(tags, tag, among);
			if (found) return {
				name: found.name,
				isAncestor: !0
			};
			return first && below ? {
				name: first.name,
				isAncestor: !1
			} : void 0;
		}
		function lookOf({ repository, log }) {
			let told = new Set();
			let passOver = (tag) => {
				told.has(tag) || log.info(`${tag}: the tag names no commit, so it is left out`);
				told.add(tag);
			};
			return {
				repository,
				passOver
			};
		}
		function orNoCommit(error) {
			if (!(error instanceof text_error.ag) || error.code !== "no-commit") throw error;
		}
		let FIRST_LOOKS = 4;
		async function ancestorsAmong(names, head, place, repository) {
			let refs = await place(names);
			let { from } = await repository.outside([head], refs.map(({ commit }) => commit));
			let [outside] = from;
			return new Set(refs.filter(({ commit }) => !outside?.has(commit)).map(({ name }) => name.slice(10)));
		}
		async function highestAmong(tags, from, among) {
			let left = tags.filter(({ version }) => (0, versions_version.Zy)(version, from.version) <= 0);
			let ancestors = await among(left.map(({ name }) => name));
			return (0, track_tags.fV)(left.filter(({ name }) => ancestors.has(name)));
		}
		async function listTags(repository, search, wanted) {
			let local = repository.complete ? (0, tag_template.Fg)(search.track, await localTagNames(repository, [search])) : [];
			if (!(wanted === void 0 ? local.length > 0 : local.some(({ name }) => name === wanted))) return listRemoteTags(repository, search, wanted);
			return {
				tags: local,
				local: !0,
				place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
				placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), TAGS + of)),
				...wholeOf(search, local, () => listTags(repository, everyTag(search.track), wanted))
			};
		}
		async function listRemoteTags(repository, search, wanted) {
			let refs = await remoteTagRefs(repository, [search]);
			let tags = (0, tag_template.Fg)(search.track, refs.map(({ name }) => name.slice(10)));
			if (wanted !== void 0 && !tags.some(({ name }) => name === wanted)) throw tagMissing(wanted);
			return {
				tags,
				local: !1,
				place: async (names) => inOrder(names, refs),
				...wholeOf(search, tags, () => listRemoteTags(repository, everyTag(search.track), wanted))
			};
		}
		function tagMissing(name) {
			return (0, text_error.V2)("tag-missing", `The tag ${(0, text_error.hD)(name)} does not exist on the remote.`, "Push it first, or give another one.");
		}
		async function isCommit(object, repository) {
			return (await repository.resolve([object]))[0] !== void 0;
		}
		async function requireCommit(tag, object, repository) {
			if (await isCommit(object, repository)) return;
			throw (0, text_error.V2)("tag-no-commit", `The tag ${(0, text_error.hD)(tag)} names no commit, but a tree or a file.`, "Delete it, or make it again on a commit.");
		}
		function wholeOf({ from, isEnough }, found, whole) {
			return from !== void 0 && isEnough(found) ? { whole } : {};
		}
		function fullNames(names) {
			return names.map((name) => TAGS + name);
		}
		function inOrder(names, refs) {
			let byName = new Map(refs.map((ref) => [ref.name, ref]));
			return names.flatMap((name) => byName.get(TAGS + name) ?? []);
		}
		async function searchRange(choice, run) {
			let { config, repository } = run;
			let { tag, track, since } = choice;
			let offered = (tags) => tag && since === "channel" ? tagsOffered(tags, tag.channel, config.channels) : tags;
			let list = await listTags(repository, {
				track,
				from: tag ? lineBelow(tag.version) : await guessLastLine(repository, track),
				...tag && { upTo: tag.version },
				isEnough: (tags) => (tag ? (0, track_tags.ML)(offered(tags), tag.version) : (0, track_tags.fV)(tags)) !== void 0
			}, tag?.name);
			let below = tag && list.placeAncestors && (0, track_tags.ML)(offered(list.tags), tag.version);
			let isReadByName = track.dependencies !== "auto";
			return {
				likely: below && isReadByName ? {
					tip: TAGS + tag.name,
					not: [TAGS + below.name]
				} : void 0,
				settle: async () => {
					let range = below && await lookAtOnce(list, tag, below);
					return range ? {
						range,
						isLikely: !0
					} : {
						range: await lookDown(list, choice, offered, lookOf(run)),
						isLikely: !1
					};
				}
			};
		}
		async function lookAtOnce(list, tag, below) {
			let [head, previous] = await list.placeAncestors?.([tag.name, below.name], tag.name) ?? [];
			if (!head || !previous) return;
			return {
				head: head.commit,
				previous: {
					name: below.name,
					isAncestor: !0,
					commit: previous.commit
				}
			};
		}
		async function lookDown(list, choice, offered, look) {
			let { tag } = choice;
			let { repository, passOver } = look;
			let place = async (name) => (await list.place([name]))[0]?.commit;
			let head = (tag && await place(tag.name)) ?? await findHead(choice, repository);
			let isHere = list.local && (tag !== void 0 || choice.head === "");
			let isAncestor = async (name) => {
				let commit = await place(name);
				if (commit === void 0) return !1;
				isHere || await repository.ensure([{
					tip: head,
					not: [commit]
				}]);
				return repository.isAncestor(commit, head);
			};
			let among = list.whole ? void 0 : (names) => ancestorsAmong(names, head, list.place, repository);
			let previous = await findPrevious(offered(list.tags), tag?.version, {
				isAncestor,
				among,
				passOver
			});
			if (!previous?.isAncestor && list.whole) return lookDown(await list.whole(), choice, offered, look);
			let commit = previous && await place(previous.name);
			if (previous && commit !== void 0) {
				isHere || await repository.ensure([{
					tip: head,
					not: [commit]
				}]);
				tag && !previous.isAncestor && await requireCommit(tag.name, head, repository);
				return {
					head,
					previous: {
						...previous,
						commit
					}
				};
			}
			isHere || await repository.ensure([{
				tip: head,
				not: []
			}], [], WHOLE_HISTORY);
			tag && await requireCommit(tag.name, head, repository);
			return {
				head,
				previous: void 0,
				...tag && (0, track_tags.ML)(list.tags, tag.version) && { firstOn: tag.channel }
			};
		}
		let WHOLE_HISTORY = 2147483647;
		function findHead({ head }, repository) {
			return head === "" ? repository.head : resolveCommit(repository, head, "head");
		}
		function readTag(config, name) {
			let track = config.tracks.find(({ tag }) => (0, tag_template._f)(tag, name)) ?? config.tracks.find(({ tag }) => startsAsVersion((0, tag_template.KA)(tag, name)));
			let templates = config.tracks.map((each) => `${each.name}: ${(0, tag_template.sN)(each.tag)}`).join(", ");
			if (!track) throw (0, text_error.V2)("tag-unknown", `The tag ${(0, text_error.hD)(name)} is of no track.`, `Tags read as ${templates}.`);
			let text = (0, tag_template.KA)(track.tag, name);
			let version = (0, versions_version.ot)(text);
			let shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(", ")}`;
			if (!version) throw (0, text_error.V2)("tag-shape", `The tag ${(0, text_error.hD)(name)} of track ${track.name} holds ${(0, text_error.hD)(text)}, which is no version.`, `Versions read as ${shapes}.`);
			let channel = (0, versions_version.ts)(version);
			if (version.prerelease && !config.channels.includes(channel)) throw (0, text_error.V2)("tag-channel", `The tag ${(0, text_error.hD)(name)} of track ${track.name} is on the channel ${(0, text_error.hD)(channel)}, which ${config.path} does not have.`, `Versions read as ${shapes}.`);
			return {
				name,
				track,
				version,
				channel: version.prerelease ? channel : versions_version.L8
			};
		}
		function startsAsVersion(text) {
			return text !== void 0 && /^\d/.test(text);
		}
		function chooseTag(input, { ref }) {
			let given = (input || ref).replace(/^refs\/tags\//, "");
			if (input !== "" || ref.startsWith("refs/tags/")) return given;
			throw (0, text_error.V2)("tag-missing", `tag: it is not given, and the run is on ${ref === "" ? "no ref" : ref}.`, "Give the tag. A workflow that runs on a tag needs none.");
		}
		function requireTrack(tag, track) {
			if (!track || tag.track === track) return;
			throw (0, text_error.V2)("input-invalid", `tag: ${(0, text_error.hD)(tag.name)} is of track ${tag.track.name}, not of ${track.name}.`, "Leave track out, or give a tag of it.");
		}
		var nearest_word = __nccwpck_require__(9043);
		function chooseTrack(config, text, inputName) {
			let track = config.tracks.find(({ name }) => name === text);
			if (track) return track;
			let names = config.tracks.map(({ name }) => name);
			throw (0, text_error.V2)("track-unknown", `${inputName}: ${(0, text_error.hD)(text)} is no track of ${config.path}.`, `${(0, nearest_word.h)(text, names)}Give one of: ${names.join(", ")}.`);
		}
		function readChangelogChoice(inputs, config, context) {
			let { head } = inputs;
			let track = inputs.track === "" ? void 0 : chooseTrack(config, inputs.track, "track");
			if (head !== "" && (track === void 0 || inputs.tag !== "")) throw (0, text_error.V2)("input-invalid", `head: ${(0, text_error.hD)(head)} is given ${track ? "together with a tag" : "without a track"}.`, "Give either tag, or track and head.");
			let tag = chooseOwnTag(inputs, track, config, context);
			tag && requireTrack(tag, track);
			return {
				track: track ?? tag.track,
				tag,
				head,
				since: oneOf(inputs.since, "since", ["channel", "tag"]),
				format: oneOf(inputs.format, "format", ["grouped", "flat"])
			};
		}
		function chooseOwnTag({ tag, head }, track, config, context) {
			if (tag !== "" || track === void 0) return readTag(config, chooseTag(tag, context));
			let named = (head || context.ref).replace(/^refs\/tags\//, "");
			return (0, tag_template._f)(track.tag, named) && readTag(config, named);
		}
		function oneOf(text, name, words) {
			let found = text === "" ? words[0] : words.find((word) => word === text);
			if (found !== void 0) return found;
			throw (0, text_error.V2)("input-invalid", `${name}: ${(0, text_error.hD)(text)} is not known.`, `Give one of: ${words.join(", ")}.`);
		}
		async function readNarrative({ track, tag }, commit, repository) {
			if (!tag) return;
			let named = `release-notes/${track.name}/${(0, versions_version.qh)(tag.version)}.md`;
			let path = named;
			for (let links = 0; path !== void 0 && links <= 5; links++) {
				let file = (await repository.readFiles(commit, [path])).get(path);
				if (!file) return links === 0 ? void 0 : leftOut(named, `is a link to ${(0, text_error.hD)(path)}, which is no file of ${tag.name}`);
				if (file.mode !== "120000") return decode(named, file.bytes);
				path = followLink(path, new TextDecoder().decode(file.bytes));
			}
			return leftOut(named, "is a link that leads to no file of the repository");
		}
		function followLink(from, target) {
			if (target.startsWith("/")) return;
			let folders = from.split("/").slice(0, -1);
			for (let part of target.split("/").filter((each) => each !== "" && each !== ".")) if (part !== "..") folders.push(part);
			else if (folders.pop() === void 0) return;
			return folders.join("/") || void 0;
		}
		function decode(path, bytes) {
			let mark = `${bytes[0]} ${bytes[1]}`;
			let encoding = mark === "255 254" ? "utf-16le" : mark === "254 255" ? "utf-16be" : "utf-8";
			try {
				return { text: new TextDecoder(encoding, { fatal: !0 }).decode(bytes) };
			} catch {
				return leftOut(path, "is neither UTF-8 nor UTF-16 text");
			}
		}
		function leftOut(path, why) {
			return { problem: {
				message: `${path} ${why}: the changelog goes without it.`,
				fix: "Put the notes on the page of the release by hand, and see to the file for the next version."
			} };
		}
		async function componentChangelog(inputs, run) {
			let choice = readChangelogChoice(inputs, run.config, run.context);
			let { likely, settle } = await searchRange(choice, run);
			let read = ({ tip, not }) => Promise.all([readTrackCommits(run.repository, run.config, choice.track, {
				tip,
				not
			}), readNarrative(choice, tip, run.repository)]);
			let early = likely && read(likely).catch(() => void 0);
			let { range, isLikely } = await settle();
			let between = {
				tip: range.head,
				not: range.previous ? [range.previous.commit] : []
			};
			let [commits, narrative] = isLikely && await early || await read(between);
			run.log.info(describe(choice, range, commits.length));
			narrative && "problem" in narrative && run.log.warn(narrative.problem);
			return {
				choice,
				range,
				changelog: renderChangelog({
					track: choice.track.name,
					...choice.tag && { tag: choice.tag.name },
					head: range.head,
					...range.previous && { previousTag: range.previous.name },
					...range.firstOn !== void 0 && { firstOn: range.firstOn },
					commits: await askOrigins(commits, choice, run),
					...repositoryOf(run),
					...narrative && "text" in narrative && { narrative: narrative.text },
					format: choice.format
				})
			};
		}
		async function askOrigins(commits, { format }, { openGitHub, log }) {
			let github = commits.length > 0 ? await openGitHub() : void 0;
			if (!github) return commits;
			try {
				let asked = (0, origins.wr)(commits, format).map(({ sha }) => sha);
				return (0, origins.gR)(commits, await github.associatedPullRequests(asked));
			} catch (error) {
				log.info(`GitHub does not tell authors and pull requests, so the changelog says what git knows: ${(0, text_error.Z9)(error)}`);
				return commits;
			}
		}
		function repositoryOf({ context }) {
			let repository = repositoryUrl(context.serverUrl, context.repository);
			return repository === void 0 ? {} : { repository };
		}
		function describe({ track, tag }, { head, previous, firstOn }, count) {
			let end = tag?.name ?? head.slice(0, 7);
			let commits = `${count} ${count === 1 ? "commit" : "commits"}`;
			if (!previous) return `${track.name}: ${commits} up to ${end}, its first ${releaseOn(firstOn)}`;
			let aside = previous.isAncestor ? "" : ", which is no ancestor: none below is";
			return `${track.name}: ${commits} up to ${end} since ${previous.name}${aside}`;
		}
		async function componentChangelogReport(inputs, run, files) {
			let made = await componentChangelog(inputs, run);
			let { body, commitCount, compareUrl } = made.changelog;
			return {
				outputs: {
					body,
					"body-path": await writeBody(inputs.output, made, files),
					"previous-tag": made.range.previous?.name ?? "",
					"commit-count": String(commitCount),
					"compare-url": compareUrl ?? ""
				},
				summary: body
			};
		}
		function writeBody(output, { choice, range, changelog }, files) {
			let { track, tag } = choice;
			let text = `${changelog.body}\n`;
			if (output !== "") return files.write(output, text, "output");
			return files.writeTemporary(`${track.name}-${tag ? (0, versions_version.qh)(tag.version) : range.head}.md`, text);
		}
	}),
	8452: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { zN: () => textFiles });
		var external_node_crypto_ = __nccwpck_require__(7598);
		var promises_ = __nccwpck_require__(1455);
		var external_node_os_ = __nccwpck_require__(8161);
		var external_node_path_ = __nccwpck_require__(6760);
		var text_error = __nccwpck_require__(9530);
		var clone_folder = __nccwpck_require__(952);
		async function outside_path_locatePath(path, { root, input }) {
			let file = (0, external_node_path_.resolve)(root, path);
			let begins = [root, process.env.RUNNER_TEMP].find((folder) => folder && (0, clone_folder.UO)((0, external_node_path_.resolve)(folder), file));
			let target = begins && await leadsOut(begins, file);
			if (target) throw (0, text_error.V2)("path-outside", `${input}: ${describeWayOut(path, target)}`, PUT_IT_THERE);
			return file;
		}
		function describeWayOut(path, target) {
			return `a link leads ${(0, text_error.hD)(path)} out of the folder where it begins, to ${(0, text_error.hD)(target)}.`;
		}
		async function isLink(file) {
			try {
				return (await (0, promises_.lstat)(file)).isSymbolicLink();
			} catch {
				return !1;
			}
		}
		let PUT_IT_THERE = "Put the file itself there, or name the place where it really is.";
		async function leadsOut(folder, file) {
			let root = await (0, promises_.realpath)(folder).catch(() => folder);
			let real = await realOf(file);
			return (0, clone_folder.UO)(root, real) ? void 0 : real;
		}
		async function realOf(file) {
			let real = await (0, promises_.realpath)(file).catch(() => void 0);
			if (real !== void 0) return real;
			let above = (0, external_node_path_.dirname)(file);
			if (await isLink(file)) return (0, external_node_path_.resolve)(await realOf(above), await (0, promises_.readlink)(file));
			return above === file ? file : (0, external_node_path_.join)(await realOf(above), (0, external_node_path_.relative)(above, file));
		}
		function textFiles(workspace) {
			return {
				write: (path, text, input) => writeText(path, text, {
					root: workspace,
					input
				}),
				writeTemporary: (name, text) => writeText(name, text, {
					root: process.env.RUNNER_TEMP || (0, external_node_os_.tmpdir)(),
					input: "RUNNER_TEMP"
				})
			};
		}
		async function writeText(path, text, source) {
			let file = await outside_path_locatePath(path, source);
			let draft = `${file}.${(0, external_node_crypto_.randomUUID)()}.tmp`;
			try {
				await (0, promises_.mkdir)((0, external_node_path_.dirname)(file), { recursive: !0 });
				await (0, promises_.writeFile)(draft, text, { flag: "wx" });
				await (0, promises_.rename)(draft, file);
				return file;
			} catch (error) {
				await (0, promises_.rm)(draft, { force: !0 }).catch(() => void 0);
				throw (0, text_error.V2)("file-unwritable", `${source.input}: ${(0, text_error.hD)(path)} cannot be written: ${(0, text_error.Z9)(error)}.`, "Name another file.");
			}
		}
	}),
	952: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Rl: () => findClone,
			UO: () => isWithin,
			x5: () => locate
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		function findClone(folder, path) {
			if (path === "") return folder;
			for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(locate(folder, path)); at !== folder && isWithin(folder, at); at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git"))) return at;
			return folder;
		}
		function locate(folder, path) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? file : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path.replaceAll("\\", "/"));
		}
		function isWithin(folder, file) {
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
			return path !== ".." && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
		}
	}),
	9374: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			tH: () => FETCH,
			gN: () => deepen,
			fb: () => ensureBlobs,
			nm: () => ensureCommits,
			$n: () => ensureNewest,
			Ld: () => ensureRanges,
			Ny: () => fetchHistory,
			y7: () => findMissing,
			eA: () => readKinds
		});
		function parseGraph(output) {
			let graph = new Map();
			for (let line of output.split("\n")) {
				let [date, commit, ...parents] = line.split(" ");
				date && commit && graph.set(commit, {
					parents,
					date: Number(date)
				});
			}
			return graph;
		}
		function reach(graph, tips) {
			let reached = new Set();
			let waiting = [...tips];
			for (let commit = waiting.pop(); commit !== void 0; commit = waiting.pop()) {
				if (reached.has(commit)) continue;
				reached.add(commit);
				for (let parent of graph.get(commit)?.parents ?? []) waiting.push(parent);
			}
			return reached;
		}
		function judgeSpan(graph, cuts, { tip, not }) {
			let excluded = reach(graph, not);
			let span = [...reach(graph, [tip])].filter((commit) => !excluded.has(commit));
			if (span.some((commit) => cuts.has(commit))) return "cut";
			let deep = [...cuts].filter((commit) => excluded.has(commit));
			if (deep.length === 0) return "exact";
			let within = new Set(span);
			return judgeLowest(graph, deep, span.filter((commit) => !graph.get(commit)?.parents.some((parent) => within.has(parent))));
		}
		function judgeLowest(graph, cuts, lowest) {
			let above = markAbove(graph, lowest);
			let all = (1n << BigInt(lowest.length)) - 1n;
			let open = cuts.filter((cut) => above(cut) !== all);
			let unproven = open.reduce((mask, cut) => mask | all & ~above(cut), 0n);
			let doubtful = lowest.filter((_, index) => unproven >> BigInt(index) & 1n);
			if (doubtful.length === 0) return "exact";
			let newestCut = Math.max(...open.map((cut) => dateOf(graph, cut)));
			return {
				lowest: doubtful,
				likely: doubtful.every((commit) => dateOf(graph, commit) > newestCut)
			};
		}
		function markAbove(graph, commits) {
			let marks = new Map(commits.map((commit, index) => [commit, 1n << BigInt(index)]));
			for (let [commit, { parents }] of graph) {
				let mark = marks.get(commit);
				if (mark === void 0) continue;
				for (let parent of parents) marks.set(parent, (marks.get(parent) ?? 0n) | mark);
			}
			return (commit) => marks.get(commit) ?? 0n;
		}
		function hasOneMeeting(graph, cuts, a, b) {
			let below = reach(graph, [b]);
			let common = [...reach(graph, [a])].filter((commit) => below.has(commit));
			let covered = reach(graph, common.flatMap((commit) => graph.get(commit)?.parents ?? []));
			return common.filter((commit) => !covered.has(commit)).length === 1 || ![...below].some((commit) => cuts.has(commit));
		}
		function dateOf(graph, commit) {
			return graph.get(commit)?.date ?? 0;
		}
		var git_output = __nccwpck_require__(3103);
		var text_error = __nccwpck_require__(9530);
		var remote_access = __nccwpck_require__(5287);
		let EVERYTHING = 2147483647;
		let DEPTHS = [
			32,
			256,
			2048,
			16384,
			EVERYTHING
		];
		async function ensureNewest(store, { ranges, alone }) {
			let missing = await findMissing(store, endsOf(ranges, alone));
			missing.length > 0 && await fetchObjects(store, missing);
		}
		async function ensureRanges(store, { ranges, alone, depth }, areNew) {
			if (ranges.length === 0) return ensureCommits(store, alone);
			let first = Math.max(depth ?? 0, DEPTHS[0]);
			let isDeep = first > 64;
			let ends = endsOf(ranges, isDeep ? [] : alone);
			if (store.deepened && alone.length === 0 && await areHere(store, ends) && await areExact(store, ranges, areNew)) return;
			let tips = {
				of: [...new Set(ranges.map(({ tip }) => tip))],
				depth: first
			};
			let steps = [first, ...DEPTHS.filter((each) => each > first)].map((depth) => ({
				of: ends,
				depth
			}));
			for (let { of, depth } of isDeep ? [tips, ...steps] : steps) {
				await deepen(store, of, depth);
				if ((of === ends || await areHere(store, ends)) && await areExact(store, ranges, areNew)) break;
			}
			isDeep && alone.length > 0 && await ensureCommits(store, alone);
		}
		function endsOf(ranges, alone) {
			return [...new Set([...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone])];
		}
		async function deepen(store, ends, depth) {
			let before = store.deepened ? new Set(store.shallowCommits()) : void 0;
			await fetchObjects(store, ends, depth ?? EVERYTHING);
			store.deepened = !0;
			let added = before && store.shallowCommits().filter((cut) => !before.has(cut));
			added && added.length > 0 && await join(store, added);
		}
		async function join(store, cuts) {
			let { stdout } = await store.git.run(["cat-file", "--batch"], { input: lines(cuts) });
			let commits = (0, git_output.MB)(stdout).map((commit) => ({
				oid: commit.oid,
				parents: (0, git_output.Eg)(commit)
			}));
			let missing = new Set(await findMissing(store, commits.flatMap(({ parents }) => parents)));
			let joined = new Set(commits.filter(({ parents }) => !parents.some((each) => missing.has(each))).map(({ oid }) => oid));
			joined.size > 0 && store.cutAt(store.shallowCommits().filter((cut) => !joined.has(cut)));
		}
		async function ensureCommits(store, commits) {
			let missing = await findMissing(store, commits);
			missing.length > 0 && await fetchObjects(store, missing, 1);
		}
		async function ensureBlobs(store, blobs) {
			let missing = await findMissing(store, blobs);
			missing.length > 0 && await store.remote.read([
				...ALONE,
				...FETCH,
				"--stdin",
				remote_access.Bn
			], { input: lines(missing) });
		}
		let ALONE = ["-c", "fetch.negotiationAlgorithm=noop"];
		async function fetchObjects({ remote }, oids, depth) {
			let deep = depth === void 0 ? [] : [`--depth=${depth}`];
			await remote.read([
				...FETCH,
				"--filter=blob:none",
				...deep,
				"--stdin",
				remote_access.Bn
			], { input: lines(oids) });
		}
		let FETCH = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-auto-maintenance"
		];
		function lines(oids) {
			return oids.map((oid) => `${oid}\n`).join("");
		}
		async function findMissing(store, oids) {
			let kinds = await readKinds(store, oids);
			return oids.filter((_, index) => kinds[index]?.endsWith(" missing"));
		}
		async function readKinds({ git }, oids) {
			return (await git.text(["cat-file", "--batch-check=%(objecttype)"], { input: lines(oids) })).split("\n");
		}
		async function fetchHistory(store, oids, deep = []) {
			let fetch = (filter, wanted) => store.remote.read([
				...FETCH,
				`--filter=${filter}`,
				...deep,
				"--stdin",
				remote_access.Bn
			], { input: lines(wanted) });
			try {
				await fetch("tree:0", oids);
			} catch (error) {
				if (!(error instanceof text_error.ag) || error.code !== "git-failed") throw error;
				await fetch("blob:none", await findMissing(store, oids));
			}
		}
		async function areHere(store, oids) {
			return (await findMissing(store, oids)).length === 0;
		}
		async function areExact(store, ranges, areNew) {
			let cuts = new Set(store.shallowCommits());
			if (cuts.size === 0) return !0;
			let graph = await loadGraph(store, endsOf(ranges, []));
			if (!graph) return !1;
			let verdicts = ranges.map((range) => judgeSpan(graph, cuts, range));
			if (verdicts.some((verdict) => verdict === "cut" || verdict !== "exact" && !verdict.likely)) return !1;
			if (pairsOf(ranges).some(([a, b]) => !hasOneMeeting(graph, cuts, a, b))) return !1;
			return (await Promise.all(verdicts.map((verdict, index) => {
				let { not } = ranges[index];
				return typeof verdict == "string" || areNew(verdict.lowest, not);
			}))).every(Boolean);
		}
		function pairsOf(ranges) {
			let ways = new Set(ranges.map(({ tip, not }) => `${tip} ${not.join()}`));
			return ranges.flatMap(({ tip, not }) => {
				let [other] = not;
				return not.length === 1 && other !== void 0 && ways.has(`${other} ${tip}`) ? [[tip, other]] : [];
			});
		}
		async function loadGraph({ git }, ends) {
			let { code, stdout } = await git.run([
				"rev-list",
				"--topo-order",
				"--timestamp",
				"--parents",
				"--end-of-options",
				...ends
			], { codes: [0, 128] });
			return code === 0 ? parseGraph(stdout.toString("utf8")) : void 0;
		}
	}),
	5287: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P9: () => ONLY_GIVEN,
			Bn: () => REMOTE,
			IQ: () => leavesTreesOut,
			Gk: () => pushesWithoutToken,
			jB: () => readRemoteAccess,
			vb: () => signingSettings
		});
		var git_output = __nccwpck_require__(3103);
		let SHORT = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)(.+)$/;
		function parseRemoteUrl(url) {
			let { scheme, host, path } = splitUrl(url);
			let [, repository] = /^\/*([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(path) ?? [];
			if (host === "" || repository === void 0) return;
			return {
				serverUrl: `${scheme}//${host === "ssh.github.com" ? "github.com" : host}`,
				repository
			};
		}
		function splitUrl(url) {
			if (URL.canParse(url) && /^[a-z+]+:\/\//i.test(url)) {
				let { protocol, host, hostname, pathname } = new URL(url);
				if (/^https?:$/.test(protocol)) return {
					scheme: protocol,
					host,
					path: pathname
				};
				return protocol === "file:" ? NOWHERE : {
					scheme: "https:",
					host: hostname,
					path: pathname
				};
			}
			let [, host, path] = SHORT.exec(url) ?? [];
			return host === void 0 || path === void 0 ? NOWHERE : {
				scheme: "https:",
				host,
				path
			};
		}
		let NOWHERE = {
			scheme: "",
			host: "",
			path: ""
		};
		var error = __nccwpck_require__(9530);
		let REMOTE = "origin";
		let ONLY_GIVEN = {
			GIT_CONFIG_GLOBAL: "/dev/null",
			GIT_CONFIG_NOSYSTEM: "1"
		};
		async function readRemoteAccess(checkout, credentials) {
			let { stdout } = await checkout.git.run([
				"config",
				"--show-scope",
				"--includes",
				"-z",
				"--get-regexp",
				"^(remote\\.origin\\.(url|pushurl|proxy|uploadpack|receivepack|partialclonefilter)|url\\..*|http\\..*|credential\\..*|ssh\\..*|protocol\\..*|core\\.(sshcommand|gitproxy|askpass)|(commit|tag)\\.gpgsign|tag\\.forcesignannotated)$"
			], { codes: [0, 1] });
			let pairs = (0, git_output.wW)(stdout.toString("utf8"));
			let url = pairs.find(([key]) => key === `remote.${REMOTE}.url`)?.[1];
			if (url === void 0) throw (0, error.V2)("no-remote", `The repository at ${(0, error.hD)(checkout.folder)} has no remote "${REMOTE}".`, "Add the remote. In a workflow run actions/checkout.");
			let header = authorization(url, credentials);
			if (!header) return pairs;
			return [...pairs.filter(([key]) => !/^http\..*\.?extraheader$/i.test(key)), ...header];
		}
		async function pushesWithoutToken({ git }, credentials) {
			let url = await git.text([
				"remote",
				"get-url",
				"--push",
				REMOTE
			]);
			return /^https?:/i.test(url) ? !isOnServer(url, credentials) : parseRemoteUrl(url) !== void 0;
		}
		function isOnServer(url, { serverUrl }) {
			return /^https?:/i.test(url) && originOf(url) === originOf(serverUrl);
		}
		function authorization(url, { token, serverUrl }) {
			if (token === "" || !isOnServer(url, { serverUrl })) return;
			let key = `http.${originOf(serverUrl)}/.extraheader`;
			let secret = Buffer.from(`x-access-token:${token}`).toString("base64");
			return [
				[key, ""],
				[key, `AUTHORIZATION: basic ${secret}`],
				[`http.${originOf(serverUrl)}/.followRedirects`, "false"]
			];
		}
		function originOf(url) {
			return URL.canParse(url) ? new URL(url).origin : void 0;
		}
		function signingSettings(access) {
			return [...new Map(access.filter(([key]) => /^(?:commit|tag)\.(?:gpgsign|forcesignannotated)$/i.test(key)))].flatMap(([key, value]) => /^(?:true|yes|on|[1-9]\d*)$/i.test(value) ? [key] : []);
		}
		function leavesTreesOut(access) {
			return !access.filter(([key]) => key === `remote.${REMOTE}.partialclonefilter`).at(-1)?.[1].startsWith("blob:");
		}
	}),
	329: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { C: () => runAction });
		var external_node_crypto_ = __nccwpck_require__(7598);
		var external_node_fs_ = __nccwpck_require__(3024);
		var external_os_ = __nccwpck_require__(857);
		function utils_toCommandValue(input) {
			if (input == null) return "";
			else if (typeof input == "string" || input instanceof String) return input;
			return JSON.stringify(input);
		}
		function utils_toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) return {};
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			};
		}
		function command_issueCommand(command, properties, message) {
			let cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		class Command {
			constructor(command, properties, message) {
				command ||= "missing.command";
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = "::" + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = !0;
					for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
						let val = this.properties[key];
						if (val) {
							first ? first = !1 : cmdStr += ",";
							cmdStr += `${key}=${escapeProperty(val)}`;
						}
					}
				}
				cmdStr += `::${escapeData(this.message)}`;
				return cmdStr;
			}
		}
		function escapeData(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		let external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
		var external_fs_ = __nccwpck_require__(9896);
		function file_command_issueFileCommand(command, message) {
			let filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(key, value) {
			let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
			let convertedValue = utils_toCommandValue(value);
			if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		let external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode.Success = 0] = "Success";
			ExitCode[ExitCode.Failure = 1] = "Failure";
		})(ExitCode ||= {});
		function setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function getInput(name, options) {
			let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
			if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
			if (options && options.trimWhitespace === !1) return val;
			return val.trim();
		}
		function setOutput(name, value) {
			if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
			process.stdout.write(external_os_.EOL);
			command_issueCommand("set-output", { name }, utils_toCommandValue(value));
		}
		function core_error(message, properties = {}) {
			command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function warning(message, properties = {}) {
			command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function info(message) {
			process.stdout.write(message + external_os_.EOL);
		}
		var summary_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let { access, appendFile, writeFile } = external_fs_.promises;
		let SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
		class Summary {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return summary_awaiter(this, void 0, void 0, function* () {
					if (this._filePath) return this._filePath;
					let pathFromEnv = process.env[SUMMARY_ENV_VAR];
					if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
					try {
						yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
					} catch {
						throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = pathFromEnv;
					return this._filePath;
				});
			}
			wrap(tag, content, attrs = {}) {
				let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
				if (!content) return `<${tag}${htmlAttrs}>`;
				return `<${tag}${htmlAttrs}>${content}</${tag}>`;
			}
			write(options) {
				return summary_awaiter(this, void 0, void 0, function* () {
					let overwrite = !!options?.overwrite;
					let filePath = yield this.filePath();
					yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return summary_awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: !0 });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(text, addEOL = !1) {
				this._buffer += text;
				return addEOL ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(external_os_.EOL);
			}
			addCodeBlock(code, lang) {
				let attrs = Object.assign({}, lang && { lang });
				let element = this.wrap("pre", this.wrap("code", code), attrs);
				return this.addRaw(element).addEOL();
			}
			addList(items, ordered = !1) {
				let tag = ordered ? "ol" : "ul";
				let listItems = items.map((item) => this.wrap("li", item)).join("");
				let element = this.wrap(tag, listItems);
				return this.addRaw(element).addEOL();
			}
			addTable(rows) {
				let tableBody = rows.map((row) => {
					let cells = row.map((cell) => {
						if (typeof cell == "string") return this.wrap("td", cell);
						let { header, data, colspan, rowspan } = cell;
						let tag = header ? "th" : "td";
						let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
						return this.wrap(tag, data, attrs);
					}).join("");
					return this.wrap("tr", cells);
				}).join("");
				let element = this.wrap("table", tableBody);
				return this.addRaw(element).addEOL();
			}
			addDetails(label, content) {
				let element = this.wrap("details", this.wrap("summary", label) + content);
				return this.addRaw(element).addEOL();
			}
			addImage(src, alt, options) {
				let { width, height } = options || {};
				let attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
				let element = this.wrap("img", null, Object.assign({
					src,
					alt
				}, attrs));
				return this.addRaw(element).addEOL();
			}
			addHeading(text, level) {
				let tag = `h${level}`;
				let allowedTag = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(tag) ? tag : "h1";
				let element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
			}
			addSeparator() {
				let element = this.wrap("hr", null);
				return this.addRaw(element).addEOL();
			}
			addBreak() {
				let element = this.wrap("br", null);
				return this.addRaw(element).addEOL();
			}
			addQuote(text, cite) {
				let attrs = Object.assign({}, cite && { cite });
				let element = this.wrap("blockquote", text, attrs);
				return this.addRaw(element).addEOL();
			}
			addLink(text, href) {
				let element = this.wrap("a", text, { href });
				return this.addRaw(element).addEOL();
			}
		}
		let summary = new Summary();
		var text_error = __nccwpck_require__(9530);
		let LIMITS = /\b(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|ENFILE|EFBIG|EIO|ENOMEM|EAGAIN)\b/;
		function machineLimit(what, error) {
			return (0, text_error.V2)("machine-limit", `${what}: ${(0, text_error.Z9)(error)}.`, "Make room, or lift the limit that the machine sets; RUNNER_TEMP, else TMPDIR, names the folder for temporary files. Then run again.");
		}
		function explainLimit(error) {
			if (error instanceof text_error.ag || !(error instanceof Error) || !LIMITS.test(error.message)) return error;
			return machineLimit("The machine did not let the run go on", error);
		}
		var markdown = __nccwpck_require__(5253);
		function formatRunId(run, unique) {
			return run ? `${run.id}.${run.attempt}.${unique}` : unique;
		}
		var clone_folder = __nccwpck_require__(952);
		var git_output = __nccwpck_require__(3103);
		var fetching = __nccwpck_require__(9374);
		var remote_access = __nccwpck_require__(5287);
		let ALL_EXCLUDED = /no commits selected for shallow requests/;
		async function remoteReaches(store, tip, ancestor) {
			if (tip.commit === ancestor.commit) return !0;
			let answer = await askAbove(store, tip, ancestor);
			if (answer !== void 0) return answer;
			if (await askAbove(store, ancestor, tip)) return !1;
			return fullyReaches(store, tip, ancestor);
		}
		async function isSeenBelow({ git, deepened }, ancestor, tip) {
			if (!deepened) return !1;
			let args = [
				"merge-base",
				"--is-ancestor",
				"--end-of-options",
				ancestor,
				tip
			];
			return (await git.run(args, { codes: [
				0,
				1,
				128
			] })).code === 0;
		}
		async function askAbove(store, tip, ancestor) {
			let { code, stderr } = await store.remote.run([
				...fetching.tH,
				"--filter=tree:0",
				`--shallow-exclude=${ancestor.name}`,
				remote_access.Bn,
				tip.commit
			], { codes: [
				0,
				1,
				128
			] });
			if (code !== 0) return !ALL_EXCLUDED.test(stderr) && void 0;
			let cuts = store.shallowCommits();
			let unsent = await (0, fetching.y7)(store, cuts);
			unsent.length > 0 && await store.remote.read([
				...fetching.tH,
				"--filter=tree:0",
				"--depth=1",
				remote_access.Bn,
				...unsent
			]);
			let { stdout } = await store.git.run(["cat-file", "--batch"], { input: cuts.map((cut) => `${cut}\n`).join("") });
			return (0, git_output.MB)(stdout).some((commit) => (0, git_output.Eg)(commit).includes(ancestor.commit));
		}
		async function remoteHasNot({ remote, shallowCommits }, commits, tags) {
			let excluded = tags.map((tag) => `--shallow-exclude=${tag}`);
			let { code } = await remote.run([
				...fetching.tH,
				"--filter=tree:0",
				...excluded,
				"--stdin",
				remote_access.Bn
			], {
				input: commits.map((commit) => `${commit}\n`).join(""),
				codes: [
					0,
					1,
					128
				]
			});
			let cuts = new Set(shallowCommits());
			return code === 0 && commits.every((commit) => cuts.has(commit));
		}
		async function fullyReaches(store, tip, ancestor) {
			await (0, fetching.Ny)(store, [tip.commit, ancestor.commit], ["--depth=2147483647"]);
			let { code } = await store.git.run([
				"merge-base",
				"--is-ancestor",
				ancestor.commit,
				tip.commit
			], { codes: [0, 1] });
			return code === 0;
		}
		var external_node_path_ = __nccwpck_require__(6760);
		var promises_ = __nccwpck_require__(8500);
		__nccwpck_require__(3193);
		var external_events_ = __nccwpck_require__(4434);
		let external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
		__nccwpck_require__(2613);
		var io_util_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
		let IS_WINDOWS = process.platform === "win32";
		external_fs_.constants.O_RDONLY;
		function exists(fsPath) {
			return io_util_awaiter(this, void 0, void 0, function* () {
				try {
					yield stat(fsPath);
				} catch (err) {
					if (err.code === "ENOENT") return !1;
					throw err;
				}
				return !0;
			});
		}
		function isRooted(p) {
			p = normalizeSeparators(p);
			if (!p) throw Error("isRooted() parameter \"p\" cannot be empty");
			if (IS_WINDOWS) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
			return p.startsWith("/");
		}
		function tryGetExecutablePath(filePath, extensions) {
			return io_util_awaiter(this, void 0, void 0, function* () {
				let stats;
				try {
					stats = yield stat(filePath);
				} catch (err) {
					err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
				}
				if (stats && stats.isFile()) {
					if (IS_WINDOWS) {
						let upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
						if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
					} else if (isUnixExecutable(stats)) return filePath;
				}
				let originalFilePath = filePath;
				for (let extension of extensions) {
					filePath = originalFilePath + extension;
					stats = void 0;
					try {
						stats = yield stat(filePath);
					} catch (err) {
						err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
					}
					if (stats && stats.isFile()) {
						if (IS_WINDOWS) {
							try {
								let directory = external_path_namespaceObject.dirname(filePath);
								let upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
								for (let actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
									filePath = external_path_namespaceObject.join(directory, actualName);
									break;
								}
							} catch (err) {
								console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
							}
							return filePath;
						} else if (isUnixExecutable(stats)) return filePath;
					}
				}
				return "";
			});
		}
		function normalizeSeparators(p) {
			p ||= "";
			if (IS_WINDOWS) {
				p = p.replace(/\//g, "\\");
				return p.replace(/\\\\+/g, "\\");
			}
			return p.replace(/\/\/+/g, "/");
		}
		function isUnixExecutable(stats) {
			return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
		}
		var io_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		function which(tool, check) {
			return io_awaiter(this, void 0, void 0, function* () {
				if (!tool) throw Error("parameter 'tool' is required");
				if (check) {
					let result = yield which(tool, !1);
					if (!result) {
						if (IS_WINDOWS) throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
						else throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
					}
					return result;
				}
				let matches = yield findInPath(tool);
				if (matches && matches.length > 0) return matches[0];
				return "";
			});
		}
		function findInPath(tool) {
			return io_awaiter(this, void 0, void 0, function* () {
				if (!tool) throw Error("parameter 'tool' is required");
				let extensions = [];
				if (IS_WINDOWS && process.env.PATHEXT) for (let extension of process.env.PATHEXT.split(external_path_namespaceObject.delimiter)) extension && extensions.push(extension);
				if (isRooted(tool)) {
					let filePath = yield tryGetExecutablePath(tool, extensions);
					if (filePath) return [filePath];
					return [];
				}
				if (tool.includes(external_path_namespaceObject.sep)) return [];
				let directories = [];
				if (process.env.PATH) for (let p of process.env.PATH.split(external_path_namespaceObject.delimiter)) p && directories.push(p);
				let matches = [];
				for (let directory of directories) {
					let filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
					filePath && matches.push(filePath);
				}
				return matches;
			});
		}
		let external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
		var toolrunner_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let toolrunner_IS_WINDOWS = process.platform === "win32";
		class ToolRunner extends external_events_.EventEmitter {
			constructor(toolPath, args, options) {
				super();
				if (!toolPath) throw Error("Parameter 'toolPath' cannot be null or empty.");
				this.toolPath = toolPath;
				this.args = args || [];
				this.options = options || {};
			}
			_debug(message) {
				this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(message);
			}
			_getCommandString(options, noPrefix) {
				let toolPath = this._getSpawnFileName();
				let args = this._getSpawnArgs(options);
				let cmd = noPrefix ? "" : "[command]";
				if (toolrunner_IS_WINDOWS) {
					if (this._isCmdFile()) {
						cmd += toolPath;
						for (let a of args) cmd += ` ${a}`;
					} else if (options.windowsVerbatimArguments) {
						cmd += `"${toolPath}"`;
						for (let a of args) cmd += ` ${a}`;
					} else {
						cmd += this._windowsQuoteCmdArg(toolPath);
						for (let a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
					}
				} else {
					cmd += toolPath;
					for (let a of args) cmd += ` ${a}`;
				}
				return cmd;
			}
			_processLineBuffer(data, strBuffer, onLine) {
				try {
					let s = strBuffer + data.toString();
					let n = s.indexOf(external_os_.EOL);
					for (; n > -1;) {
						onLine(s.substring(0, n));
						s = s.substring(n + external_os_.EOL.length);
						n = s.indexOf(external_os_.EOL);
					}
					return s;
				} catch (err) {
					this._debug(`error processing line. Failed with error ${err}`);
					return "";
				}
			}
			_getSpawnFileName() {
				if (toolrunner_IS_WINDOWS && this._isCmdFile()) return process.env.COMSPEC || "cmd.exe";
				return this.toolPath;
			}
			_getSpawnArgs(options) {
				if (toolrunner_IS_WINDOWS && this._isCmdFile()) {
					let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
					for (let a of this.args) {
						argline += " ";
						argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
					}
					argline += "\"";
					return [argline];
				}
				return this.args;
			}
			_endsWith(str, end) {
				return str.endsWith(end);
			}
			_isCmdFile() {
				let upperToolPath = this.toolPath.toUpperCase();
				return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
			}
			_windowsQuoteCmdArg(arg) {
				if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
				if (!arg) return "\"\"";
				let cmdSpecialChars = [
					" ",
					"	",
					"&",
					"(",
					")",
					"[",
					"]",
					"{",
					"}",
					"^",
					"=",
					";",
					"!",
					"'",
					"+",
					",",
					"`",
					"~",
					"|",
					"<",
					">",
					"\""
				];
				let needsQuotes = !1;
				for (let char of arg) if (cmdSpecialChars.some((x) => x === char)) {
					needsQuotes = !0;
					break;
				}
				if (!needsQuotes) return arg;
				let reverse = "\"";
				let quoteHit = !0;
				for (let i = arg.length; i > 0; i--) {
					reverse += arg[i - 1];
					if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
					else if (arg[i - 1] === "\"") {
						quoteHit = !0;
						reverse += "\"";
					} else quoteHit = !1;
				}
				reverse += "\"";
				return reverse.split("").reverse().join("");
			}
			_uvQuoteCmdArg(arg) {
				if (!arg) return "\"\"";
				if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
				if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
				let reverse = "\"";
				let quoteHit = !0;
				for (let i = arg.length; i > 0; i--) {
					reverse += arg[i - 1];
					if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
					else if (arg[i - 1] === "\"") {
						quoteHit = !0;
						reverse += "\\";
					} else quoteHit = !1;
				}
				reverse += "\"";
				return reverse.split("").reverse().join("");
			}
			_cloneExecOptions(options) {
				options ||= {};
				let result = {
					cwd: options.cwd || process.cwd(),
					env: options.env || process.env,
					silent: options.silent || !1,
					windowsVerbatimArguments: options.windowsVerbatimArguments || !1,
					failOnStdErr: options.failOnStdErr || !1,
					ignoreReturnCode: options.ignoreReturnCode || !1,
					delay: options.delay || 1e4
				};
				result.outStream = options.outStream || process.stdout;
				result.errStream = options.errStream || process.stderr;
				return result;
			}
			_getSpawnOptions(options, toolPath) {
				options ||= {};
				let result = {};
				result.cwd = options.cwd;
				result.env = options.env;
				result.windowsVerbatimArguments = options.windowsVerbatimArguments || this._isCmdFile();
				options.windowsVerbatimArguments && (result.argv0 = `"${toolPath}"`);
				return result;
			}
			exec() {
				return toolrunner_awaiter(this, void 0, void 0, function* () {
					!isRooted(this.toolPath) && (this.toolPath.includes("/") || toolrunner_IS_WINDOWS && this.toolPath.includes("\\")) && (this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath));
					this.toolPath = yield which(this.toolPath, !0);
					return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
						this._debug(`exec tool: ${this.toolPath}`);
						this._debug("arguments:");
						for (let arg of this.args) this._debug(`   ${arg}`);
						let optionsNonNull = this._cloneExecOptions(this.options);
						!optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
						let state = new ExecState(optionsNonNull, this.toolPath);
						state.on("debug", (message) => {
							this._debug(message);
						});
						if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(Error(`The cwd: ${this.options.cwd} does not exist!`));
						let fileName = this._getSpawnFileName();
						let cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
						let stdbuffer = "";
						cp.stdout && cp.stdout.on("data", (data) => {
							this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(data);
							!optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(data);
							stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
								this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(line);
							});
						});
						let errbuffer = "";
						cp.stderr && cp.stderr.on("data", (data) => {
							state.processStderr = !0;
							this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(data);
							!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream && (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
							errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
								this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(line);
							});
						});
						cp.on("error", (err) => {
							state.processError = err.message;
							state.processExited = !0;
							state.processClosed = !0;
							state.CheckComplete();
						});
						cp.on("exit", (code) => {
							state.processExitCode = code;
							state.processExited = !0;
							this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
							state.CheckComplete();
						});
						cp.on("close", (code) => {
							state.processExitCode = code;
							state.processExited = !0;
							state.processClosed = !0;
							this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
							state.CheckComplete();
						});
						state.on("done", (error, exitCode) => {
							stdbuffer.length > 0 && this.emit("stdline", stdbuffer);
							errbuffer.length > 0 && this.emit("errline", errbuffer);
							cp.removeAllListeners();
							error ? reject(error) : resolve(exitCode);
						});
						if (this.options.input) {
							if (!cp.stdin) throw Error("child process missing stdin");
							cp.stdin.end(this.options.input);
						}
					}));
				});
			}
		}
		function argStringToArray(argString) {
			let args = [];
			let inQuotes = !1;
			let escaped = !1;
			let arg = "";
			function append(c) {
				escaped && c !== "\"" && (arg += "\\");
				arg += c;
				escaped = !1;
			}
			for (let i = 0; i < argString.length; i++) {
				let c = argString.charAt(i);
				if (c === "\"") {
					escaped ? append(c) : inQuotes = !inQuotes;
					continue;
				}
				if (c === "\\" && escaped) {
					append(c);
					continue;
				}
				if (c === "\\" && inQuotes) {
					escaped = !0;
					continue;
				}
				if (c === " " && !inQuotes) {
					if (arg.length > 0) {
						args.push(arg);
						arg = "";
					}
					continue;
				}
				append(c);
			}
			arg.length > 0 && args.push(arg.trim());
			return args;
		}
		class ExecState extends external_events_.EventEmitter {
			constructor(options, toolPath) {
				super();
				this.processClosed = !1;
				this.processError = "";
				this.processExitCode = 0;
				this.processExited = !1;
				this.processStderr = !1;
				this.delay = 1e4;
				this.done = !1;
				this.timeout = null;
				if (!toolPath) throw Error("toolPath must not be empty");
				this.options = options;
				this.toolPath = toolPath;
				options.delay && (this.delay = options.delay);
			}
			CheckComplete() {
				if (this.done) return;
				this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this));
			}
			_debug(message) {
				this.emit("debug", message);
			}
			_setResult() {
				let error;
				this.processExited && (this.processError ? error = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? error = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (error = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)));
				if (this.timeout) {
					clearTimeout(this.timeout);
					this.timeout = null;
				}
				this.done = !0;
				this.emit("done", error, this.processExitCode);
			}
			static HandleTimeout(state) {
				if (state.done) return;
				if (!state.processClosed && state.processExited) {
					let message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
					state._debug(message);
				}
				state._setResult();
			}
		}
		var exec_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		function exec(commandLine, args, options) {
			return exec_awaiter(this, void 0, void 0, function* () {
				let commandArgs = argStringToArray(commandLine);
				if (commandArgs.length === 0) throw Error("Parameter 'commandLine' cannot be null or empty.");
				let toolPath = commandArgs[0];
				args = commandArgs.slice(1).concat(args || []);
				return new ToolRunner(toolPath, args, options).exec();
			});
		}
		var mending = __nccwpck_require__(5654);
		let NOT_YOURS = /dubious ownership in repository at '([^\n]+)'/;
		function isNotYours({ code, stderr }) {
			return code !== 0 && NOT_YOURS.test(stderr);
		}
		let KINDS = [
			{
				code: "not-yours",
				words: NOT_YOURS,
				say: (_, [, folder = ""]) => `The clone at ${(0, text_error.hD)(folder)} belongs to another user, whose configuration could run programs as you.`,
				fix: ([, folder = ""]) => `If you trust it: git config --global --add safe.directory ${(0, mending.ZL)(folder)}`
			},
			{
				code: "machine-limit",
				words: /No space left on device|Disk quota exceeded|Read-only file system|Too many open files|File too large|Input\/output error|Cannot allocate memory|Out of memory|insufficient permission for adding|unable to create temporary file/i,
				say: (words) => `This machine did not let git do its work: ${words}`,
				fix: () => MORE_ROOM
			},
			{
				code: "not-on-remote",
				words: /not our ref|unadvertised object/i,
				say: (words) => `The remote does not have what it was asked for: ${words}`,
				fix: () => "Name a commit that a branch or tag of the remote contains."
			},
			{
				code: "git-refused",
				words: /could not read (?:Username|Password)|Authentication failed|(?:returned error:|HTTP) 40[13]\b|Permission denied \(publickey/i,
				say: (words) => `The remote refused the credentials: ${words}`,
				fix: () => "In a workflow give a token that may read this repository, or let actions/checkout keep its own. On your machine, `git fetch` must work first."
			},
			{
				code: "no-git-server",
				words: /info\/refs not valid|invalid server response|unable to update url base from redirection/i,
				say: (words) => `origin answered with something other than a git repository, such as a login page: ${words}`,
				fix: () => NO_GIT_SERVER,
				passes: !0
			},
			{
				code: "remote-redirects",
				words: /(?:returned error:|HTTP) 30[12378]\b/,
				say: (words) => `origin redirects to another address, and the token is not sent there: ${words}`,
				fix: () => "Use the new address: git remote set-url origin <url>, or in a workflow the new name at actions/checkout. Open the old one in a browser to see it."
			},
			{
				code: "remote-unreachable",
				words: /does not appear to be a git repository|repository '[^']*' not found|Repository not found/i,
				say: unreachable,
				fix: () => UNREACHABLE
			},
			{
				code: "remote-unreachable",
				words: /(?:returned error:|HTTP) 4(?!08|29)\d\d\b/,
				say: unreachable,
				fix: () => UNREACHABLE
			},
			{
				code: "remote-unreachable",
				words: /Could not read from remote repository|unable to access '/i,
				say: unreachable,
				fix: () => UNREACHABLE,
				passes: !0
			},
			{
				code: "no-commit",
				words: /object ([0-9a-f]{40,64}) is a (tree|blob), not a commit/,
				say: (_, [, object, what]) => `The object ${object}, which a tag names, is a ${what} and no commit.`,
				fix: () => "`git ls-remote --tags origin` shows which: delete it, or make it again on a commit."
			}
		];
		let MORE_ROOM = "Make room, or lift the limit; RUNNER_TEMP names the folder that git writes to. Then run again.";
		let NO_GIT_SERVER = "Open the URL of origin in a browser to see what it is. If it moved: git remote set-url origin <url>. Otherwise run again when the server is back.";
		let UNREACHABLE = "Check that the URL of origin is right and that this machine reaches it: git ls-remote origin. Then run again.";
		function unreachable(words) {
			return `The remote cannot be reached: ${words}`;
		}
		let INCOMPLETE = /did not send all necessary objects|missing (?:blob|tree|commit) object|bad object/i;
		class GitFailure extends text_error.ag {
			passes;
			constructor(process) {
				let known = findKind(process.stderr);
				let { code, message, fix } = known ? tell(process, known) : tellUnknown(process);
				super(code, [{
					message,
					...fix && { fix }
				}]);
				this.passes = process.isRemote && (known ? known.kind.passes === !0 : isOfConnection(process));
			}
		}
		function tell({ stderr }, { kind, found }) {
			return {
				code: kind.code,
				message: kind.say(lastLines(stderr), found),
				fix: kind.fix(found)
			};
		}
		function tellUnknown(process) {
			let { args, code, stderr } = process;
			let how = code === null ? "was killed, as limits on memory or file sizes do" : `ended with ${code}`;
			let message = `git ${args.slice(0, 2).map(text_error.hD).join(" ")} … ${how}: ${lastLines(stderr) || "It said nothing."}`;
			if (code === null) return {
				code: "machine-limit",
				message,
				fix: MORE_ROOM
			};
			if (!isOfConnection(process)) return {
				code: "git-failed",
				message
			};
			return {
				code: "remote-unreachable",
				message: `The connection to the remote broke: ${message}`,
				fix: UNREACHABLE
			};
		}
		function lastLines(stderr) {
			return stderr.split("\n").slice(-8).join("\n");
		}
		function isOfConnection({ isRemote, code, stderr }) {
			return isRemote && code !== null && !INCOMPLETE.test(stderr);
		}
		function findKind(stderr) {
			for (let kind of KINDS) {
				let found = kind.words.exec(stderr);
				if (found) return {
					kind,
					found
				};
			}
		}
		function noGitServer() {
			return (0, text_error.V2)("no-git-server", "origin answered with something other than a git repository, such as a login page.", NO_GIT_SERVER);
		}
		let external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
		function startDialogue(file, args, options) {
			let started = (0, external_node_child_process_namespaceObject.spawn)(file, args, {
				...options,
				windowsHide: !0
			});
			let stderr = [];
			started.stderr.on("data", (piece) => stderr.push(piece));
			started.stdin.on("error", () => void 0);
			let ended = new Promise((resolve, reject) => {
				started.on("error", reject);
				started.on("close", (code) => resolve(code ?? 1));
			});
			ended.catch(() => void 0);
			return {
				ask: (text, end) => hear(started, text, end),
				end: async () => {
					started.stdin.end();
					return {
						code: await ended,
						stderr: Buffer.concat(stderr).toString("utf8").trim()
					};
				}
			};
		}
		function hear(started, text, end) {
			let { stdin, stdout } = started;
			if (stdout.destroyed) return Promise.resolve(void 0);
			return new Promise((resolve) => {
				let pieces = [];
				let last = "";
				let settle = (answer) => {
					stdout.off("data", take).off("close", stop);
					resolve(answer);
				};
				let stop = () => settle(void 0);
				let take = (piece) => {
					pieces.push(piece);
					last = (last + piece.toString("latin1", Math.max(0, piece.length - 16))).slice(-16);
					end.test(last) && settle(Buffer.concat(pieces));
				};
				stdout.on("data", take).on("close", stop);
				stdin.write(text);
			});
		}
		function gitEnvironment(gitDir, config, extra) {
			let env = {};
			for (let [key, value] of Object.entries(process.env)) value !== void 0 && !MISLEADING.has(key) && !talks(key, value) && (env[key] = value);
			gitDir !== void 0 && (env.GIT_DIR = gitDir);
			let owner = process.env.GITHUB_ACTIONS === "true" ? OF_WORKFLOWS : [];
			return {
				...env,
				...ALWAYS,
				...extra,
				...lastWord(env.GIT_CONFIG_PARAMETERS, [
					...SETTINGS,
					...owner,
					...config
				])
			};
		}
		let MISLEADING = new Set([
			"GIT_DIR",
			"GIT_WORK_TREE",
			"GIT_INDEX_FILE",
			"GIT_COMMON_DIR",
			"GIT_NAMESPACE",
			"GIT_OBJECT_DIRECTORY",
			"GIT_ALTERNATE_OBJECT_DIRECTORIES",
			"GIT_QUARANTINE_PATH",
			"GIT_SHALLOW_FILE",
			"GIT_GRAFT_FILE",
			"GIT_CONFIG",
			"GIT_ATTR_SOURCE",
			"GIT_PREFIX",
			"GIT_CEILING_DIRECTORIES",
			"GIT_LITERAL_PATHSPECS",
			"GIT_GLOB_PATHSPECS",
			"GIT_NOGLOB_PATHSPECS",
			"GIT_ICASE_PATHSPECS",
			"GIT_EXTERNAL_DIFF"
		]);
		function talks(key, value) {
			return key === "GIT_CURL_VERBOSE" || /^GIT_TRACE/.test(key) && !value.startsWith("/") && !value.startsWith("af_unix:");
		}
		let ALWAYS = {
			GIT_TERMINAL_PROMPT: "0",
			GIT_OPTIONAL_LOCKS: "0",
			LC_ALL: "C",
			LANGUAGE: "C",
			GIT_NO_REPLACE_OBJECTS: "1"
		};
		let SETTINGS = [
			["core.hooksPath", "/dev/null"],
			["core.fsmonitor", "false"],
			["core.quotePath", "false"],
			["gc.auto", "0"],
			["maintenance.auto", "false"],
			["merge.renormalize", "false"],
			["log.showRoot", "true"],
			["log.follow", "false"],
			["diff.orderFile", "/dev/null"],
			["log.showSignature", "false"],
			["trailer.separators", ":"],
			["push.gpgSign", "false"],
			["push.followTags", "false"],
			["push.pushOption", ""],
			["protocol.version", "2"],
			["http.lowSpeedLimit", "1"],
			["http.lowSpeedTime", "60"]
		];
		let OF_WORKFLOWS = [["safe.directory", "*"]];
		function lastWord(before, pairs) {
			let quoted = pairs.map(([key, value]) => `${singleQuote(key)}=${singleQuote(value)}`);
			return { GIT_CONFIG_PARAMETERS: [...before ? [before] : [], ...quoted].join(" ") };
		}
		function singleQuote(text) {
			return `'${text.replace(/['!]/g, "'\\$&'")}'`;
		}
		class Git {
			#folder;
			#environment;
			constructor(folder, gitDir, config = [], extra = {}) {
				this.#folder = folder;
				this.#environment = (more) => gitEnvironment(gitDir, config, {
					...extra,
					...more
				});
			}
			run(args, options = {}) {
				return this.#run(args, options, !1);
			}
			async #run(args, options, isRemote) {
				let out = [];
				let err = [];
				let take = options.onOutput ?? ((piece) => out.push(piece));
				let execOptions = {
					cwd: this.#folder,
					env: this.#environment(options.env),
					silent: !0,
					ignoreReturnCode: !0,
					listeners: {
						stdout: (data) => take(withoutLines(data)),
						stderr: (data) => err.push(data)
					}
				};
				options.input !== void 0 && (execOptions.input = Buffer.from(options.input));
				let code = await findGit().then((git) => exec(asWord(git), [...args], execOptions)).catch(explainStart);
				let result = {
					code,
					stdout: Buffer.concat(out),
					stderr: Buffer.concat(err).toString("utf8").trim()
				};
				if (!(options.codes ?? [0]).includes(code) || isNotYours(result)) throw new GitFailure({
					args,
					code,
					stderr: result.stderr,
					isRemote
				});
				return result;
			}
			read(args, options = {}) {
				return retrying(() => this.#run(args, options, !0));
			}
			converse(args, talk, codes = [0]) {
				return retrying(async () => {
					let { ask, end } = startDialogue(await findGit().catch(explainStart), args, {
						cwd: this.#folder,
						env: this.#environment()
					});
					let result = await talk(ask).finally(end);
					let { code, stderr } = await end();
					if (!codes.includes(code)) throw new GitFailure({
						args,
						code,
						stderr,
						isRemote: !0
					});
					return result;
				});
			}
			async text(args, options) {
				let { stdout } = await this.run(args, options);
				return stdout.toString("utf8").replace(/\n$/, "");
			}
		}
		let foundGit;
		function findGit() {
			foundGit ??= which("git", !0);
			return foundGit;
		}
		function asWord(path) {
			return `"${path.replaceAll("\"", "\\\"")}"`;
		}
		async function retrying(attempt) {
			for (let wait of RETRY_WAITS) try {
				return await attempt();
			} catch (error) {
				if (!(error instanceof GitFailure) || !error.passes) throw error;
				await (0, promises_.setTimeout)(wait);
			}
			return attempt();
		}
		function withoutLines(piece) {
			let bytes = piece.subarray();
			piece.toString = () => "";
			return bytes;
		}
		let RETRY_WAITS = [500, 2e3];
		function explainStart(error) {
			if (!(error instanceof Error) || !/unable to locate executable|ENOENT/i.test(error.message)) throw error;
			throw (0, text_error.V2)("git-missing", "There is no git on this machine.", "Install git 2.38 or newer.");
		}
		let OLDEST_GIT = [2, 38];
		async function openCheckout(folder) {
			let git = new Git(folder);
			let looking = git.run(LOOK, { codes: [0, 128] });
			looking.catch(() => void 0);
			await requireGit(git);
			let answer = await looking;
			let [gitDir, shallow, objectFormat, head] = answer.stdout.toString("utf8").split("\n");
			if (!gitDir || !objectFormat) throw (0, text_error.V2)("no-checkout", `${(0, text_error.hD)(folder)} is not in a git repository: ${answer.stderr}`, "Go to your clone. In a workflow run actions/checkout first.");
			if (answer.code !== 0 || !head) throw (0, text_error.V2)("no-checkout", `The repository at ${(0, text_error.hD)(folder)} has no commit checked out.`, "Go to your clone. In a workflow run actions/checkout first.");
			let cut = shallow === "true";
			let partial = isPartial(gitDir);
			return {
				folder,
				gitDir,
				head,
				complete: !cut && !partial,
				shallow: cut,
				partial,
				objectFormat,
				git
			};
		}
		let LOOK = [
			"rev-parse",
			"--path-format=absolute",
			"--git-common-dir",
			"--is-shallow-repository",
			"--show-object-format",
			"--verify",
			"HEAD^{commit}"
		];
		function isPartial(gitDir) {
			return (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(gitDir, "objects", "pack")).some((name) => name.endsWith(".promisor"));
		}
		async function requireGit(git) {
			let text = await git.text(["version"]);
			let [major, minor] = (/(\d+)\.(\d+)/.exec(text) ?? []).slice(1).map(Number);
			if (major === void 0 || minor === void 0) throw (0, text_error.V2)("git-missing", `git did not tell its version but ${(0, text_error.hD)(text)}.`);
			if (major > OLDEST_GIT[0] || major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1]) return;
			throw (0, text_error.V2)("git-too-old", `This machine has git ${major}.${minor}; release-tracks needs ${OLDEST_GIT.join(".")} or newer.`, "Update git. In a workflow a GitHub-hosted runner has a newer one.");
		}
		function isObjectId(name) {
			return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
		}
		async function findCommits(git, names) {
			if (names.length === 0) return new Map();
			let input = names.map((name) => `${name}^{commit}\n`).join("");
			let answers = (await git.text(["cat-file", "--batch-check=%(objectname)"], { input })).split("\n");
			let found = names.map((name, index) => [name, answers[index] ?? ""]);
			return new Map(found.filter(([, answer]) => isObjectId(answer)));
		}
		var external_node_fs_promises_ = __nccwpck_require__(1455);
		async function glanceAt(folder, path) {
			let file = (0, external_node_path_.join)(folder, path);
			let kind = await (0, external_node_fs_promises_.lstat)(file).catch(() => void 0);
			return kind?.isFile() && kind.size <= 1e6 ? (0, external_node_fs_promises_.readFile)(file, "utf8") : void 0;
		}
		async function committerIdentity(git) {
			let { code, stdout } = await git.run([
				"-c",
				"user.useConfigOnly=true",
				"var",
				"GIT_COMMITTER_IDENT"
			], { codes: [
				0,
				1,
				128
			] });
			return code === 0 ? stdout.toString("utf8").trim() : `github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> ${Math.floor(Date.now() / 1e3)} +0000`;
		}
		async function listTree(git, commit, wanted) {
			let found = [];
			let args = [
				"ls-tree",
				"-r",
				"-z",
				"--full-tree",
				"--end-of-options",
				commit
			];
			await git.run(args, { onOutput: collect(wanted, found) });
			return found;
		}
		async function listIndex(git, commit, wanted, names = [""]) {
			let found = [];
			let list = [
				"ls-files",
				"--stage",
				"-z",
				"--full-name",
				"--",
				...names.map((name) => `:(top)*${name.replace(/[*?[\\]/g, "\\$&")}`)
			];
			let [{ code }, listed] = await Promise.all([git.run([
				"diff-index",
				"--cached",
				"--quiet",
				"--end-of-options",
				commit
			], { codes: ANSWERS }), git.run(list, {
				codes: ANSWERS,
				onOutput: collect(wanted, found)
			})]);
			return code === 0 && listed.code === 0 ? found : void 0;
		}
		async function listPaths(git, commit, paths) {
			return (0, git_output.cZ)(await listing(git, commit, paths));
		}
		function listing(git, commit, paths) {
			return git.text([
				"--literal-pathspecs",
				"ls-tree",
				"-z",
				"--full-tree",
				commit,
				"--",
				...paths
			]);
		}
		async function listModes(git, commit, paths) {
			let wanted = new Set(paths);
			let modes = (0, git_output.Iz)(await listing(git, commit, paths)).map((line) => [line.slice(line.indexOf("	") + 1), line.split(" ", 1)[0] ?? ""]);
			return new Map(modes.filter(([path]) => wanted.has(path)));
		}
		async function listChanged(git, from, to, paths = []) {
			return (0, git_output.Iz)(await git.text([
				"--literal-pathspecs",
				"diff-tree",
				"-r",
				"-z",
				"--name-only",
				"--no-renames",
				"--no-relative",
				"--end-of-options",
				from,
				to,
				"--",
				...paths
			]));
		}
		async function readEntries(git, entries) {
			let input = entries.map(({ oid }) => `${oid}\n`).join("");
			let { stdout } = await git.run(["cat-file", "--batch"], { input });
			let contents = new Map((0, git_output.MB)(stdout).map(({ oid, bytes }) => [oid, bytes]));
			return new Map(entries.map((entry) => [entry.path, {
				...entry,
				bytes: contents.get(entry.oid) ?? new Uint8Array()
			}]));
		}
		let ANSWERS = [
			0,
			1,
			128
		];
		function collect(wanted, found) {
			return (0, git_output.nT)((line) => {
				if (!wanted(line.slice(line.indexOf("	") + 1))) return;
				let entry = (0, git_output.ER)(line);
				entry && found.push(entry);
			});
		}
		async function listTags(git, prefixes) {
			let names = [];
			for (let at = 0; at < prefixes.length; at += 250) {
				let patterns = prefixes.slice(at, at + 250).map((prefix) => `${prefix}*`);
				let output = await git.text([
					"for-each-ref",
					"--format=%(refname)",
					...patterns
				]);
				output !== "" && names.push(...output.split("\n"));
			}
			return [...new Set(names)];
		}
		async function listNamed(git, names, within) {
			let merged = within === void 0 ? [] : [`--merged=${within}`];
			let refs = [];
			for (let at = 0; at < names.length; at += 250) {
				let some = names.slice(at, at + 250);
				refs.push(...(0, git_output.jF)(await git.text([
					"for-each-ref",
					"--format=%(refname) %(objectname) %(*objectname)",
					...merged,
					...some
				])));
			}
			let wanted = new Set(names);
			return refs.filter(({ name }) => wanted.has(name));
		}
		let TOUCHING_LOG_FORMAT = `%x01%H%x00${git_output.j7}%x00%an%x00%ae%x00%s%x00%b`;
		function touchingLogReader(take) {
			let decoder = new TextDecoder();
			let rest = "";
			let fields = [];
			let files = [];
			let status = "";
			let give = () => {
				fields.length > 0 && take(commitOf(fields, files));
			};
			let readField = (field) => {
				if (status !== "") {
					files.push(field);
					status = "";
				} else if (fields.length > 0 && fields.length < 6) fields.push(field);
				else if (field.startsWith("")) {
					give();
					fields = [field.slice(1)];
					files = [];
				} else status = field;
			};
			return {
				read: (piece) => {
					let parts = (rest + decoder.decode(piece, { stream: !0 })).split("\0");
					rest = parts.pop();
					for (let part of parts) readField(part);
				},
				end: give
			};
		}
		function commitOf(fields, files) {
			let [sha = "", marks, name = "", email = "", subject = "", body = ""] = fields;
			return {
				sha,
				marks: (0, git_output._t)(marks),
				author: {
					name,
					email
				},
				subject,
				body,
				files
			};
		}
		async function readLog(git, range) {
			let options = [
				"-z",
				"--raw",
				"--no-abbrev",
				"--diff-merges=first-parent",
				...TEXT,
				`--format=${git_output.N_}`
			];
			return (0, git_output.g_)(await git.text([
				"log",
				...options,
				...range
			]));
		}
		async function readChanges(git, range, pathspecs, take) {
			let { read, end } = touchingLogReader(take);
			let limits = [
				"-z",
				"--name-status",
				"--no-merges",
				"--full-history",
				"--full-diff",
				...TEXT,
				`--format=${TOUCHING_LOG_FORMAT}`,
				...rangeArguments(range),
				"--",
				...pathspecs ?? []
			];
			await git.run(["log", ...limits], { onOutput: read });
			end();
		}
		let TEXT = [
			"--no-renames",
			"--no-relative",
			"--encoding=UTF-8"
		];
		async function countCommits(git, range) {
			return Number(await git.text([
				"rev-list",
				"--count",
				...rangeArguments(range)
			]));
		}
		function readMessage(git, commit) {
			return git.text([
				"log",
				"-1",
				"--encoding=UTF-8",
				"--format=%B",
				"--end-of-options",
				commit
			]);
		}
		async function readMessages(git, range) {
			let output = await git.text([
				"log",
				"-z",
				"--encoding=UTF-8",
				"--format=%H %B",
				...rangeArguments(range)
			]);
			let records = (0, git_output.Iz)(output).map((record) => [record, record.indexOf(" ")]);
			return new Map(records.map(([record, end]) => [record.slice(0, end), record.slice(end + 1)]));
		}
		async function readAnnotation(git, tag) {
			let text = await git.text([
				"cat-file",
				"tag",
				tag
			]);
			return text.slice(text.indexOf("\n\n") + 2);
		}
		function rangeArguments({ tip, also = [], not, notShared }) {
			let shared = notShared ? [notShared.join("...")] : [];
			return [
				"--end-of-options",
				tip,
				...also,
				...not.map((commit) => `^${commit}`),
				...shared
			];
		}
		async function listRefs(remote, patterns, more) {
			let found = await listByStart(remote, patterns, more);
			if (found) return found;
			let all = await listAll(remote.git, patterns);
			return matching(all, [...patterns, ...more(matching(all, patterns))]);
		}
		function listByStart({ git, access, objectFormat }, patterns, more) {
			let url = httpUrl(access);
			if (url === void 0) return Promise.resolve(void 0);
			let talk = async (ask) => {
				let capable = (await ask("stateless-connect git-upload-pack\n", /0000$|fallback\n$/))?.toString("latin1");
				if (!capable?.startsWith("\n") || !capable.includes("ls-refs")) return;
				let format = capable.includes("object-format=") ? [packet(`object-format=${objectFormat}`)] : [];
				let list = (wanted) => askForRefs(ask, format, wanted);
				let first = await list(patterns);
				let further = first ? more(matching(first, patterns)) : [];
				let second = further.length > 0 ? await list(further) : [];
				return first && second && matching([...first, ...second], [...patterns, ...further]);
			};
			let helper = `remote-${new URL(url).protocol.slice(0, -1)}`;
			return git.converse([
				helper,
				remote_access.Bn,
				url
			], talk, [0, 1]);
		}
		function httpUrl(access) {
			let url = access.find(([key]) => key === `remote.${remote_access.Bn}.url`)?.[1];
			let isRewritten = access.some(([key]) => /^url\..*insteadof$/i.test(key));
			return url !== void 0 && !isRewritten && /^https?:\/\/[^@/]+\//.test(url) && URL.canParse(url) ? url : void 0;
		}
		async function askForRefs(ask, format, patterns) {
			let starts = patterns.map((pattern) => packet(`ref-prefix ${pattern.replace(/\*$/, "")}`));
			let answer = await ask([
				packet("command=ls-refs"),
				...format,
				"0001",
				packet("peel"),
				...starts,
				"0000"
			].join(""), /0002$/);
			return answer && (0, git_output.px)(answer.toString("utf8"));
		}
		function packet(line) {
			return `${(Buffer.byteLength(line) + 5).toString(16).padStart(4, "0")}${line}\n`;
		}
		async function listAll(git, patterns) {
			let kinds = patterns.every((pattern) => /^refs\/(?:heads|tags)\//.test(pattern)) ? ["--heads", "--tags"] : [];
			let { stdout } = await git.read([
				"ls-remote",
				"--quiet",
				...kinds,
				remote_access.Bn
			]);
			let refs = (0, git_output.KQ)(stdout.toString("utf8"));
			refs.length === 0 && await requireGitServer(git);
			return refs;
		}
		async function requireGitServer(git) {
			let { stderr } = await git.read([
				"ls-remote",
				"--quiet",
				remote_access.Bn
			], { env: { GIT_TRACE_PACKET: "1" } });
			if (!/\bpacket: /.test(stderr)) throw noGitServer();
		}
		function matching(refs, patterns) {
			let names = new Set(patterns.filter((pattern) => !pattern.endsWith("*")));
			let starts = new Set(patterns.filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.slice(0, -1)));
			let lengths = [...new Set([...starts].map(({ length }) => length))];
			let isMeant = (name) => names.has(name) || lengths.some((length) => starts.has(name.slice(0, length)));
			return [...new Map(refs.map((ref) => [ref.name, ref])).values()].filter(({ name }) => isMeant(name));
		}
		var external_node_os_ = __nccwpck_require__(8161);
		let folders = new Set();
		function makeTemporaryFolder(fill) {
			let parent = process.env.RUNNER_TEMP || (0, external_node_os_.tmpdir)();
			try {
				let folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(parent, "release-tracks-"));
				folders.add(folder);
				fill(folder);
				return folder;
			} catch (error) {
				throw machineLimit(`The folder for temporary files, ${(0, text_error.hD)(parent)}, cannot be written to`, error);
			}
		}
		function removeTemporaryFolder(folder) {
			folders.delete(folder);
			try {
				(0, external_node_fs_.rmSync)(folder, {
					recursive: !0,
					force: !0,
					maxRetries: 3
				});
			} catch {}
		}
		function createStore(checkout, access, { borrow }) {
			let gitDir = makeTemporaryFolder((folder) => {
				(0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, "objects", "info"), { recursive: !0 });
				(0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, "refs"));
				(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
				(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "config"), configText(checkout.objectFormat));
				borrow && borrowObjects(checkout.gitDir, folder);
			});
			let promisor = [[`remote.${remote_access.Bn}.promisor`, "true"], [`remote.${remote_access.Bn}.partialclonefilter`, "blob:none"]];
			return {
				git: new Git(checkout.folder, gitDir),
				remote: new Git(checkout.folder, gitDir, [...access, ...promisor], remote_access.P9),
				gitDir,
				shallowCommits: () => readShallow(gitDir),
				cutAt: (commits) => (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(gitDir, "shallow"), commits.map((commit) => `${commit}\n`).join("")),
				deepened: !1,
				remove: () => removeTemporaryFolder(gitDir)
			};
		}
		function borrowObjects(from, to) {
			(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(to, "objects", "info", "alternates"), `${(0, external_node_path_.join)(from, "objects").replaceAll("\\", "/")}\n`);
			let shallow = (0, external_node_path_.join)(from, "shallow");
			(0, external_node_fs_.existsSync)(shallow) && (0, external_node_fs_.copyFileSync)(shallow, (0, external_node_path_.join)(to, "shallow"));
		}
		function configText(objectFormat) {
			return `[core]
	repositoryformatversion = 1
	bare = true
[extensions]
	objectformat = ${objectFormat}
`;
		}
		function readShallow(gitDir) {
			let file = (0, external_node_path_.join)(gitDir, "shallow");
			return (0, external_node_fs_.existsSync)(file) ? (0, external_node_fs_.readFileSync)(file, "utf8").split("\n").filter(Boolean) : [];
		}
		async function readTimes(git, oids) {
			let { stdout } = await git.run(["cat-file", "--batch"], { input: lines(oids) });
			return new Map((0, git_output.MB)(stdout).map((object) => [object.oid, (0, git_output.JL)(object)]));
		}
		async function timesOfTags(tags, git, fetch) {
			let wanted = [...new Set(tags.flatMap(({ object, commit }) => [object, commit]))];
			let here = await readTimes(git, wanted);
			let missing = wanted.filter((oid) => !here.has(oid));
			let fetched = missing.length > 0 ? await fetch(missing) : here;
			let timeOf = (oid) => here.get(oid) ?? fetched.get(oid);
			return tags.map(({ object, commit }) => timeOf(object) ?? timeOf(commit) ?? 0);
		}
		async function fetchTimes({ remote, git }, oids) {
			await remote.read([
				...fetching.tH,
				"--filter=tree:0",
				"--depth=1",
				"--stdin",
				remote_access.Bn
			], { input: lines(oids) });
			return readTimes(git, oids);
		}
		function lines(oids) {
			return oids.map((oid) => `${oid}\n`).join("");
		}
		function formatImport(plan, identity) {
			let numbers = new Map(plan.map(({ mark }, index) => [mark, index + 1]));
			let refer = (ref) => numbers.has(ref) ? `:${numbers.get(ref)}` : ref;
			return {
				stream: concat([...plan.flatMap((object) => {
					let number = numbers.get(object.mark);
					return object.kind === "tag" ? tagCommand(object, number, refer, identity) : commitCommand(object, number, refer, identity);
				}), encode("done\n")]),
				numbers
			};
		}
		function commitCommand(commit, number, refer, identity) {
			let [first, ...others] = commit.parents;
			return [
				encode(`commit refs/release-tracks/new/${number}\nmark :${number}\nauthor ${identity}\ncommitter ${identity}\n`),
				...data(encode(commit.message)),
				encode(first === void 0 ? "" : `from ${refer(first)}\n`),
				encode(others.map((parent) => `merge ${refer(parent)}\n`).join("")),
				encode(commit.tree === void 0 ? "" : `M 040000 ${commit.tree} ""\n`),
				...(commit.gone ?? []).map((path) => encode(`D ${quotePath(path)}\n`)),
				...commit.files.flatMap((file) => [encode(`M ${file.mode} inline ${quotePath(file.path)}\n`), ...data(file.bytes)]),
				encode("\n")
			];
		}
		function tagCommand(tag, number, refer, identity) {
			return [encode(`tag ${tag.name}\nmark :${number}\nfrom ${refer(tag.target)}\ntagger ${identity}\n`), ...data(encode(tag.message))];
		}
		function data(bytes) {
			return [
				encode(`data ${bytes.length}\n`),
				bytes,
				encode("\n")
			];
		}
		function quotePath(path) {
			return `"${path.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n")}"`;
		}
		let encoder = new TextEncoder();
		function encode(text) {
			return encoder.encode(text);
		}
		function concat(chunks) {
			let whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
			let at = 0;
			for (let chunk of chunks) {
				whole.set(chunk, at);
				at += chunk.length;
			}
			return whole;
		}
		function parseMarks(text, numbers) {
			let oids = new Map(text.split("\n").map((line) => line.slice(1).split(" ")));
			return new Map([...numbers].map(([mark, number]) => {
				let oid = oids.get(String(number));
				if (!oid) throw Error(`git fast-import made no object for ${mark}`);
				return [mark, oid];
			}));
		}
		let BYPASS = "put the GitHub App or the person that pushes on the bypass list of that ruleset, and give the step its token (docs/tokens.md); GITHUB_TOKEN cannot be put there, and classic branch protection has no bypass for every rule.";
		let REFUSAL_REASONS = [
			{
				name: "no-atomic-push",
				words: /does not support --atomic push/,
				advice: "The server cannot move several refs in one step, and a release must land as a whole. git servers can, unless receive.advertiseAtomic is false in their configuration: set it to true there, or use another server."
			},
			{
				name: "server-lacks",
				words: /receiving end does not support (?!--atomic)|unable to find remote helper|protocol '.*' is not supported/,
				advice: "The server, or the git of this machine, lacks what the line names; no other attempt can end better."
			},
			{
				name: "redirected",
				words: /(?:error:|HTTP) 30[12378]\b/,
				advice: "origin is redirected. Use its new address: git remote set-url origin <url>."
			},
			{
				name: "pull-request-required",
				words: /must be made through a pull request|approving review|code owner review/i,
				advice: `The branch takes changes by pull request only. To let releases through, ${BYPASS}`
			},
			{
				name: "merge-queue-required",
				words: /merge queue/i,
				advice: `The branch takes changes by its merge queue only. To let releases through, ${BYPASS}`
			},
			{
				name: "signature-required",
				words: /verified signatures?|must be signed|unsigned commit|unverified commit/i,
				advice: `The commits and tags that release-tracks makes are not signed. Take the branches of the tracks out of the rule that requires signatures, or ${BYPASS}`
			},
			{
				name: "checks-required",
				words: /required status checks?\b|required workflow|required deployment|code scanning/i,
				advice: `The branch requires checks that no new commit can have passed. To let releases through, ${BYPASS}`
			},
			{
				name: "linear-history",
				words: /must not contain merge commits/i,
				advice: `Keeping live within next takes a merge now and then. Take the rule that requires a linear history off, or ${BYPASS}`
			},
			{
				name: "workflows-permission",
				words: /refusing to allow .* to create or update workflow/i,
				advice: "The push brings a commit that changes a workflow file. GITHUB_TOKEN may never do that: give the step the token of a GitHub App with `workflows: write`, or a personal token with the scope `workflow`."
			},
			{
				name: "tag-creation",
				words: /creations being restricted/i,
				advice: `Either a ruleset restricts who makes this ref: ${BYPASS} Or the tag belonged to an immutable release that was deleted, and GitHub never gives its name away again: release a higher version (bump, or n for a pre-release).`
			},
			{
				name: "name-pattern",
				words: /(?:tag|branch) name must|does not match the pattern|commit (?:message|author|committer).*(?:must|does not follow)|email .*does not follow/i,
				advice: "A rule says how tags, branches, messages or authors must look, and release-tracks writes `chore: bump <track> to <tag>` as the committer of the clone. Exempt it from the rule, or change the tag template or user.email to fit."
			},
			{
				name: "email-privacy",
				words: /GH007|email privacy/i,
				advice: "Your address is private on GitHub. Commit with the one that GitHub gives you: git config user.email <id>+<login>@users.noreply.github.com"
			},
			{
				name: "secret-found",
				words: /GH009|push protection|cannot contain secrets/i,
				advice: "A commit holds a secret. Revoke it, take it out of the commit, and promote a commit without it; the words above have the link."
			},
			{
				name: "file-too-large",
				words: /GH001|exceeds .*(?:file size|size limit)|large files detected/i,
				advice: "A commit holds a file that is larger than the server allows. Take it out of the commits, or keep it with git lfs."
			},
			{
				name: "branch-locked",
				words: /branch is locked|locked branch|archived|repository is read.?only/i,
				advice: "The branch or the repository is locked for everybody. Unlock or unarchive it in its settings, then run again."
			},
			{
				name: "gitlab-protected-tag",
				words: /create this tag as it is protected|protected tags cannot/i,
				advice: "In the project, Settings → Repository → Protected tags: allow the user of the token to create tags of this name."
			},
			{
				name: "gitlab-protected-branch",
				words: /GitLab: .*protected branch/i,
				advice: "In the project, Settings → Repository → Protected branches: allow the user of the token to push to this branch; \"Developers + Maintainers\" is a role, a project access token has one, too."
			},
			{
				name: "gitlab-role",
				words: /GitLab: You are not allowed to push code to this project/i,
				advice: "Give the user of the token at least the role Developer in the project, and the token `write_repository`."
			},
			{
				name: "gitea-protected-tag",
				words: /\btag \S+ is protected/i,
				advice: "In the repository, Settings → Tags: allow the user of the token to create tags of this pattern."
			},
			{
				name: "gitea-protected-branch",
				words: /not allowed to (?:force-)?push to protected branch|\bbranch \S+ is protected from/i,
				advice: "In the repository, Settings → Branches: put the user of the token, or the deploy key, on the whitelist for pushing to this branch."
			},
			{
				name: "update-restricted",
				words: /cannot (?:update|delete|force-push|change)|not authorized to push|protected branch hook declined|GH006|GH013|repository rule/i,
				advice: `A rule of the repository protects the ref; the words above name it, and say where to read it. To let releases through, ${BYPASS}`
			},
			{
				name: "read-only-key",
				words: /marked as read only/i,
				advice: "Give the deploy key write access: add it anew with \"Allow write access\"."
			},
			{
				name: "no-write-permission",
				words: /(?:error:|HTTP) 403\b|write access to repository not granted|permission to .* denied|not authorized to write/i,
				advice: "In a workflow give the job `permissions: contents: write`, or a token that may write to this repository. By hand, git push must work for you."
			},
			{
				name: "credentials",
				words: /authentication failed|could not read Username|(?:error:|HTTP) 401\b|invalid username|Permission denied \(publickey/i,
				advice: "Give the step a token that is valid for this repository. By hand, git push must work for you."
			},
			{
				name: "not-found",
				words: /repository (?:'.*' )?not found|(?:error:|HTTP) 404\b/i,
				advice: "The repository is not at this address, or the token does not see it: git remote get-url origin."
			},
			{
				name: "shallow-push",
				words: /shallow update not allowed/i,
				advice: "Check out with `fetch-depth: 0`, or allow it on the server: receive.shallowUpdate."
			}
		];
		let IN_THE_WAY = /'(refs\/[^'\n]+)' exists; cannot create '(refs\/[^'\n]+)'/;
		function isRefusal(words) {
			return IN_THE_WAY.test(words) || REFUSAL_REASONS.some((reason) => reason.words.test(withoutNames(words)));
		}
		function withoutNames(words) {
			return words.replace(/'[^'\s]*'/g, "''");
		}
		let LOST = /stale info|fetch first|non-fast-forward|cannot lock ref|failed to (?:update|lock) ref|already exists|incorrect old value|reference already|atomic (?:transaction|push) failed|remote ref updated since checkout/i;
		let REFUSED = /hook declined|denied|not permitted|refusing to allow/i;
		let SERVER_FAULT = /internal server error|(?:error:|HTTP) 5\d\d\b/i;
		let TOO_MANY = /(?:error:|HTTP) 429\b/i;
		function judgePush(code, refs, stderr) {
			let refusals = refs.filter(({ ok }) => !ok);
			let words = [...linesOf(stderr), ...refusals.map(asGitPrints)].join("\n");
			if (code === 0 && refusals.length === 0) return {
				kind: "landed",
				refs,
				words
			};
			let told = `${refusals.filter(({ words }) => !/atomic (?:transaction|push) failed/i.test(words)).map(({ words }) => words).join("\n")}\n${stderr}`;
			let why = withoutNames(told);
			if (isRefusal(told) || REFUSED.test(why)) return {
				kind: "refused",
				refs,
				words
			};
			if (TOO_MANY.test(why)) return {
				kind: "put-off",
				refs,
				words
			};
			if (SERVER_FAULT.test(why)) return {
				kind: "unknown",
				refs,
				words
			};
			if (refusals.some(({ words }) => LOST.test(words)) || LOST.test(stderr)) return {
				kind: "lost-race",
				refs,
				words
			};
			return {
				kind: refusals.length > 0 ? "refused" : "unknown",
				refs,
				words
			};
		}
		function asGitPrints({ ref, words }) {
			return ` ! ${words.replace(/^(\[[^\]]*\])/, `$1 ${ref.replaceAll("$", "$$$$")}`)}`;
		}
		function linesOf(stderr) {
			return stderr.split("\n").map((line) => line.trimEnd()).filter((line) => line !== "" && line !== "remote:" && !/^(?:To |error: failed to push some refs to )/.test(line));
		}
		async function mergeCommits({ remote }, ours, theirs) {
			let args = [
				"merge-tree",
				"--write-tree",
				"--name-only",
				"-z",
				ours,
				theirs
			];
			let { code, stdout } = await remote.run(args, { codes: [0, 1] });
			let [tree, ...rest] = stdout.toString("utf8").split("\0");
			if (code === 0) return { tree };
			return { conflicts: [...new Set(rest.slice(0, rest.indexOf("")))] };
		}
		async function writeObjects({ git, gitDir }, plan, identity) {
			let { stream, numbers } = formatImport(plan, identity);
			let marks = (0, external_node_path_.join)(gitDir, "marks");
			let args = [
				"fast-import",
				"--quiet",
				"--done",
				"--force",
				`--export-marks=${marks}`
			];
			await git.run(args, { input: Buffer.from(stream) });
			return parseMarks((0, external_node_fs_.readFileSync)(marks, "utf8"), numbers);
		}
		let ANY_CODE = Array.from({ length: 256 }, (_, code) => code);
		async function pushRefs({ remote }, updates) {
			let leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ""}`);
			let refspecs = updates.map(({ ref, to }) => `${to}:${ref}`);
			let args = [
				"push",
				"--porcelain",
				"--atomic",
				"--no-verify",
				...leases,
				remote_access.Bn,
				...refspecs
			];
			let { code, stdout, stderr } = await remote.run(args, { codes: ANY_CODE });
			return judgePush(code, (0, git_output.Y5)(stdout.toString("utf8")), stderr);
		}
		class GitRepository {
			head;
			complete;
			#checkout;
			#credentials;
			#access;
			#store;
			#fetching = Promise.resolve();
			#identity;
			#listed = [];
			constructor(checkout, credentials, fresh) {
				this.#checkout = checkout;
				this.#credentials = credentials;
				this.head = checkout.head;
				this.complete = checkout.complete && fresh;
			}
			static async open(folder, credentials, fresh = !0) {
				return new GitRepository(await openCheckout(folder), credentials, fresh);
			}
			localTags(prefixes) {
				return listTags(this.#checkout.git, prefixes);
			}
			localRefs(names, within) {
				return listNamed(this.#checkout.git, names, within);
			}
			async resolve(names) {
				let [ids, others] = [names.filter(isObjectId), names.filter((name) => !isObjectId(name))];
				let [byId, byName] = await Promise.all([this.#reader().then((git) => findCommits(git, ids)), findCommits(this.#checkout.git, others)]);
				return names.map((name) => byId.get(name) ?? byName.get(name));
			}
			async annotation({ object, commit }) {
				if (object === commit) return;
				this.complete || await this.ensureCommits([object]);
				return readAnnotation(await this.#reader(), object);
			}
			async taggedAt(tags) {
				let objects = tags.flatMap(({ object, commit }) => [object, commit]);
				await this.#hasHistory() && await this.ensure([], [...new Set(objects)]);
				return timesOfTags(tags, await this.#reader(), (missing) => this.#inOwnStore((store) => fetchTimes(store, missing)));
			}
			async remoteRefs(patterns, more = () => []) {
				let [{ remote }, access] = await Promise.all([this.#openStore(), this.#readAccess()]);
				let { objectFormat } = this.#checkout;
				let refs = await listRefs({
					git: remote,
					access,
					objectFormat
				}, patterns, more);
				this.#listed = [...this.#listed, ...refs];
				return refs;
			}
			async ensure(ranges, alone = [], depth) {
				let wanted = {
					ranges,
					alone,
					depth
				};
				if (await this.#hasHistory()) return this.#fetch((store) => (0, fetching.$n)(store, wanted));
				await this.#fetch((store) => (0, fetching.Ld)(store, wanted, (commits, not) => this.#areNew(commits, not)));
			}
			async #areNew(commits, not) {
				let isTag = ({ name }) => name.startsWith("refs/tags/");
				let byCommit = new Map(this.#listed.filter(isTag).map(({ name, commit }) => [commit, name]));
				let tags = not.flatMap((commit) => byCommit.get(commit) ?? []);
				if (tags.length < not.length) return !1;
				return this.#inOwnStore((store) => remoteHasNot(store, commits, tags));
			}
			async reaches(tip, ancestor) {
				if (!await this.#hasHistory()) {
					let store = await this.#store;
					if (store && await isSeenBelow(store, ancestor.commit, tip.commit)) return !0;
					return this.#inOwnStore((store) => remoteReaches(store, tip, ancestor));
				}
				let args = [
					"merge-base",
					"--is-ancestor",
					ancestor.commit,
					tip.commit
				];
				let { code } = await (await this.#reader()).run(args, { codes: [
					0,
					1,
					128
				] });
				if (code !== 128) return code === 0;
				await this.ensure([], [tip.commit, ancestor.commit]);
				return this.isAncestor(ancestor.commit, tip.commit);
			}
			async outside(tips, objects) {
				let { ensureHistory, findOutside } = await __nccwpck_require__.e(398).then(__nccwpck_require__.bind(__nccwpck_require__, 1398));
				let answer = async (store) => {
					let noCommits = await ensureHistory(store, [...new Set([...tips, ...objects])]);
					let commits = objects.filter((object) => !noCommits.has(object));
					return {
						noCommits,
						from: (await Promise.all(tips.map((tip) => findOutside(store, tip, commits)))).map((outside) => new Set([...outside, ...noCommits]))
					};
				};
				return this.#checkout.complete ? this.#fetch(answer) : this.#inOwnStore(answer);
			}
			async confirmOutside(tips, commits) {
				let { confirmOutside } = await __nccwpck_require__.e(398).then(__nccwpck_require__.bind(__nccwpck_require__, 1398));
				return confirmOutside(await this.#reader(), tips, commits);
			}
			async #inOwnStore(work) {
				let store = createStore(this.#checkout, await this.#readAccess(), { borrow: !1 });
				try {
					return await work(store);
				} finally {
					store.remove();
				}
			}
			async ensureCommits(commits) {
				if (await this.#hasHistory()) return this.ensure([], commits);
				await this.#fetch((store) => (0, fetching.nm)(store, commits));
			}
			async log(range) {
				return readLog(await this.#reader(), rangeArguments(await this.#aboveCuts(range)));
			}
			async count(range) {
				return countCommits(await this.#reader(), await this.#aboveCuts(range));
			}
			async #aboveCuts(range) {
				let cuts = this.#store ? (await this.#store).shallowCommits() : [];
				return {
					...range,
					not: [...range.not, ...cuts]
				};
			}
			async changes(range, pathspecs, take) {
				await readChanges(await this.#reader(), await this.#aboveCuts(range), pathspecs, take);
			}
			async recent(tip, count) {
				let deep = count === void 0 ? void 0 : count + 1;
				await this.#hasHistory() || await this.#fetch((store) => (0, fetching.gN)(store, [tip], deep));
				let most = count === void 0 ? [] : [`--max-count=${count}`];
				let commits = await readLog(await this.#reader(), [...most, ...rangeArguments({
					tip,
					not: []
				})]);
				return {
					commits,
					whole: count === void 0 || commits.length < count
				};
			}
			async message(commit) {
				return readMessage(await this.#reader(), commit);
			}
			async messages(range) {
				return readMessages(await this.#reader(), range);
			}
			async mergeBase(...commits) {
				return await (await this.#reader()).text([
					"merge-base",
					"--octopus",
					"--end-of-options",
					...commits
				], { codes: [0, 1] }) || void 0;
			}
			async isAncestor(ancestor, descendant) {
				let { code } = await (await this.#reader()).run([
					"merge-base",
					"--is-ancestor",
					ancestor,
					descendant
				], { codes: [0, 1] });
				return code === 0;
			}
			async changedFiles(from, to, paths) {
				return listChanged(await this.#reader(), from, to, paths);
			}
			async listFiles(commit, wanted) {
				return (await this.#list(commit, wanted)).map(({ path }) => path);
			}
			async readFiles(commit, paths) {
				if (paths.length === 0) return new Map();
				return this.#readAll(commit, await listPaths(await this.#reader(), commit, paths));
			}
			async modes(commit, paths) {
				return listModes(await this.#reader(), commit, paths);
			}
			async readNamed(commit, names, wanted) {
				return names.length === 0 ? new Map() : this.#readAll(commit, await this.#list(commit, wanted, names));
			}
			async #list(commit, wanted, names) {
				let { git, partial } = this.#checkout;
				return (commit === this.head && !partial ? await listIndex(git, commit, wanted, names) : void 0) ?? listTree(await this.#reader(), commit, wanted);
			}
			async #readAll(commit, entries) {
				if (entries.length === 0) return new Map();
				if (this.#store && (this.#checkout.partial || commit !== this.head)) {
					let oids = entries.map(({ oid }) => oid);
					await this.#fetch((store) => (0, fetching.fb)(store, oids));
				}
				return readEntries(await this.#reader(), entries);
			}
			async glance(path) {
				return glanceAt(this.#checkout.folder, path);
			}
			async merge(ours, theirs) {
				return mergeCommits(await this.#openStore(), ours, theirs);
			}
			willWrite() {
				this.#identity = committerIdentity(this.#checkout.git);
				this.#identity.catch(() => void 0);
			}
			async write(plan) {
				let identity = this.#identity ?? committerIdentity(this.#checkout.git);
				this.#identity = void 0;
				return writeObjects(await this.#openStore(), plan, await identity);
			}
			async pushesWithoutToken() {
				return (0, remote_access.Gk)(this.#checkout, this.#credentials);
			}
			async signingSettings() {
				return (0, remote_access.vb)(await this.#readAccess());
			}
			async push(updates) {
				return pushRefs(await this.#openStore(), updates);
			}
			close() {
				this.#store?.then((store) => store.remove(), () => void 0);
			}
			async #reader() {
				return this.#checkout.complete && !this.#store ? this.#checkout.git : (await this.#openStore()).git;
			}
			async #hasHistory() {
				let { complete, shallow, partial } = this.#checkout;
				return complete || !shallow && partial && !(0, remote_access.IQ)(await this.#readAccess());
			}
			#fetch(work) {
				let turn = this.#fetching.then(async () => work(await this.#openStore()));
				this.#fetching = turn.catch(() => void 0);
				return turn;
			}
			#openStore() {
				this.#store ??= this.#readAccess().then(async (access) => {
					let borrow = !this.#checkout.partial || !(0, remote_access.IQ)(access);
					let store = createStore(this.#checkout, access, { borrow });
					borrow || await (0, fetching.nm)(store, [this.head]).catch(removing(store));
					return store;
				});
				return this.#store;
			}
			#readAccess() {
				this.#access ??= (0, remote_access.jB)(this.#checkout, this.#credentials);
				return this.#access;
			}
		}
		function removing(store) {
			return (error) => {
				store.remove();
				throw error;
			};
		}
		function github_access_openGitHub(token, context, log, address) {
			let opening = github_access_open(token, context, log, address || void 0);
			opening.catch(() => void 0);
			return opening;
		}
		async function github_access_open(token, { repository }, log, address) {
			if (token === "" || repository === "") return;
			if (address !== void 0 && !isWebAddress(address)) throw (0, text_error.V2)("api-address", `GITHUB_API_URL: ${(0, text_error.hD)(address)} is no web address.`, "The runner sets it: take out what changes it, or write an address such as https://api.github.com.");
			let { GitHub } = await Promise.all([__nccwpck_require__.e(446), __nccwpck_require__.e(942)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6942));
			return new GitHub(token, repository, log, address);
		}
		function isWebAddress(text) {
			return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
		}
		var visible = __nccwpck_require__(6082);
		function logLine(text) {
			return withoutCommands((0, visible.P8)(text));
		}
		function logLines(text) {
			return withoutCommands((0, visible.RK)(text.replace(/\r\n/g, "\n")));
		}
		function withoutCommands(lines) {
			return lines.replace(/##(?=\[)/g, "## ").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
		}
		function log_info(text) {
			info(logLine(text));
		}
		function warn(problem) {
			warning(logLines(describeText(problem)), annotation(problem));
		}
		function tellError({ problems, message }) {
			let [first] = problems;
			core_error(logLines(problems.length === 1 && first ? describeText(first) : message), first && annotation(first));
		}
		function tellBug(error) {
			core_error(logLines(`This is a bug in release-tracks, please report it with the lines around it. ${error instanceof Error ? error.stack ?? error.message : String(error)}`));
		}
		function describeText({ message, fix }) {
			return (0, text_error.BJ)({
				message,
				...fix && { fix }
			});
		}
		function annotation({ place }) {
			if (!place) return {};
			let { file, line, column } = place;
			return {
				file: (0, visible.RK)(file),
				...line && { startLine: line },
				...column && { startColumn: column }
			};
		}
		async function runAction(main) {
			process.on("uncaughtException", (error) => error.code === "EPIPE" ? void 0 : void fail(error));
			try {
				requireOutputFile();
				requireSummaryFile();
				let report = await withRun(main);
				setOutputs(report.outputs);
				await writeSummary(report.summary);
				report.failure && await fail(report.failure);
			} catch (error) {
				await fail(error);
			}
		}
		async function withRun(main) {
			let folder = process.env.GITHUB_WORKSPACE || process.cwd();
			let context = readContext();
			let token = input("token");
			token && setSecret(token);
			let clone = (0, clone_folder.Rl)(folder, input("config"));
			let opening = GitRepository.open(clone, {
				token,
				serverUrl: context.serverUrl
			});
			opening.catch(() => void 0);
			let { readConfigFile } = await Promise.all([__nccwpck_require__.e(243), __nccwpck_require__.e(341)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3341));
			let { config, warnings } = readConfigFile(clone, input("config"), NO_CONFIG, folder);
			for (let warning of warnings) warn(warning);
			let repository = await opening;
			try {
				let openGitHub = () => github_access_openGitHub(token, context, { info: log_info }, process.env.GITHUB_API_URL);
				return await main({
					context,
					config,
					repository,
					token,
					folder,
					input,
					flag,
					openGitHub,
					log: {
						info: log_info,
						warn
					}
				});
			} finally {
				repository.close();
			}
		}
		let NO_CONFIG = "Run actions/checkout first, and write release-tracks.yml or name your file with the config input; where actions/checkout has a path, begin with it: config: <path>/release-tracks.yml.";
		function input(name) {
			return getInput(name);
		}
		function flag(name, otherwise) {
			let text = input(name);
			if (text === "") return otherwise;
			if (/^(true|True|TRUE)$/.test(text)) return !0;
			if (/^(false|False|FALSE)$/.test(text)) return !1;
			throw (0, text_error.V2)("input-invalid", `${name}: ${(0, text_error.hD)(text)} is neither true nor false.`, "Write true or false.");
		}
		function readContext() {
			let env = process.env;
			let eventName = env.GITHUB_EVENT_NAME ?? "";
			let push = eventName === "push" ? readPushEvent(env.GITHUB_EVENT_PATH) : void 0;
			return {
				runId: formatRunId(readWorkflowRun(env), (0, external_node_crypto_.randomUUID)()),
				eventName,
				ref: env.GITHUB_REF || (push?.ref ?? ""),
				sha: env.GITHUB_SHA ?? "",
				repository: env.GITHUB_REPOSITORY ?? "",
				serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
				push,
				pullRequest: /^pull_request(?:_target)?$/.test(eventName) ? readPullRequest(env.GITHUB_EVENT_PATH) : void 0
			};
		}
		function readWorkflowRun({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }) {
			return id ? {
				id,
				attempt: Number(attempt || 1)
			} : void 0;
		}
		function readPushEvent(path) {
			if (!path || !(0, external_node_fs_.existsSync)(path)) return;
			let payload = readPayload(path);
			let { before, after } = payload;
			if (typeof before != "string" || typeof after != "string") return;
			let commitCount = Array.isArray(payload.commits) ? payload.commits.length : 0;
			return {
				ref: typeof payload.ref == "string" ? payload.ref : "",
				before,
				after,
				deleted: payload.deleted === !0,
				commitCount
			};
		}
		function readPullRequest(path) {
			if (!path || !(0, external_node_fs_.existsSync)(path)) return;
			let { number, pull_request: about } = readPayload(path);
			if (typeof number != "number" || !Number.isSafeInteger(number)) return;
			let { head, merge_commit_sha: merge } = Object(about);
			let { sha } = Object(head);
			return {
				number,
				head: typeof sha == "string" ? sha : "",
				merge: typeof merge == "string" ? merge : ""
			};
		}
		function readPayload(path) {
			let fix = "GITHUB_EVENT_PATH names the file that the runner wrote for this run: leave both as they are.";
			try {
				let payload = JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
				if (typeof payload == "object" && payload) return payload;
			} catch (error) {
				throw (0, text_error.V2)("event-unreadable", `The event file ${(0, text_error.hD)(path)} cannot be read: ${(0, text_error.Z9)(error)}.`, fix);
			}
			throw (0, text_error.V2)("event-unreadable", `The event file ${(0, text_error.hD)(path)} holds no JSON object.`, fix);
		}
		function requireOutputFile() {
			try {
				requireWritable(process.env.GITHUB_OUTPUT);
			} catch (error) {
				throw outputUnwritable(error);
			}
		}
		function requireSummaryFile() {
			try {
				requireWritable(process.env.GITHUB_STEP_SUMMARY);
			} catch (error) {
				delete process.env.GITHUB_STEP_SUMMARY;
				warn({ message: `The job summary cannot be written: ${(0, text_error.Z9)(error)}.` });
			}
		}
		function requireWritable(path) {
			path && (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)(path, "r+"));
		}
		function outputUnwritable(error) {
			return (0, text_error.V2)("output-unwritable", `The outputs cannot be written: ${(0, text_error.Z9)(error)}.`, "GITHUB_OUTPUT names a file that the runner made for this step: leave both as they are.");
		}
		function setOutputs(outputs) {
			try {
				for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
			} catch (error) {
				throw outputUnwritable(error);
			}
		}
		async function fail(thrown) {
			let error = explainLimit(thrown);
			process.exitCode = 1;
			if (error instanceof text_error.ag) {
				tellError(error);
				await writeSummary((0, markdown.Bv)((0, markdown.R_)(3, `Stopped: ${error.code}`), (0, markdown.p_)(error.problems.map((problem) => (0, markdown.FV)((0, text_error.BJ)(problem))))));
				return;
			}
			tellBug(error);
		}
		async function writeSummary(markdown) {
			if (!process.env.GITHUB_STEP_SUMMARY || markdown === "") return;
			try {
				await summary.addRaw(markdown, !0).write();
			} catch (error) {
				warn({ message: `The job summary cannot be written: ${(0, text_error.Z9)(error)}.` });
			}
		}
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = !0;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (typeof dep == "object" && dep) {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
		__nccwpck_require__.f[key](chunkId, promises);
		return promises;
	}, []));
})();
__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	Object.defineProperty(exports, "__esModule", { value: !0 });
};
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
		runtime && runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0);
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(6686);
__webpack_exports__ = await __webpack_exports__;
