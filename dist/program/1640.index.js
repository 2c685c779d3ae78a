"use strict";
exports.id = 1640;
exports.ids = [1640];
exports.modules = {
	1073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => openFences });
		let OPENING = /^ *(?<mark>`{3,}|~{3,})\s*(?<language>[\w+#.-]*)[^`]*$/;
		function openFences(lines) {
			let neverClosed = new Set();
			return (at) => {
				let { mark, language = "" } = OPENING.exec(lines[at] ?? "")?.groups ?? {};
				if (mark === void 0) return;
				let end = neverClosed.has(mark) ? lines.length : at + 1;
				for (; end < lines.length && !closes(lines[end], mark);) end++;
				end === lines.length && neverClosed.add(mark);
				return {
					language,
					end
				};
			};
		}
		function closes(line, mark) {
			let text = line.trim();
			return text.startsWith(mark) && text.replaceAll(mark.charAt(0), "") === "";
		}
	}),
	4174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => withBreakingFooters,
			l: () => DEFAULT_AUTO_BUMP
		});
		let DEFAULT_AUTO_BUMP = {
			commitTypes: new Map([["feat", "minor"], ["feature", "minor"]]),
			initial: {
				breaking: "minor",
				minor: "minor"
			},
			breakingFooters: []
		};
		function withBreakingFooters(message, footers) {
			return footers.reduce((text, footer) => {
				let at = text.indexOf(`\n${footer}: `);
				return at < 0 ? text : `${text.slice(0, at)}\nBREAKING CHANGE: ${text.slice(at + footer.length + 3)}`;
			}, message);
		}
	}),
	1640: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			askedVersion: () => askedVersion,
			bumpFor: () => bumpFor
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _auto_bump_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4174);
		var _conventional_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5530);
		var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		let LEVELS = [
			"none",
			"patch",
			"minor",
			"major"
		];
		function bumpFor(messages, isInitial = !1, rules = _auto_bump_rules_js__WEBPACK_IMPORTED_MODULE_1__.l) {
			let levels = [...messages].map((message) => LEVELS.indexOf(levelOf(message, isInitial, rules)));
			return levels.length === 0 ? "patch" : LEVELS[Math.max(...levels)];
		}
		function levelOf(message, isInitial, { commitTypes, initial, breakingFooters }) {
			let { type, breaking } = (0, _conventional_commit_js__WEBPACK_IMPORTED_MODULE_2__.SL)((0, _auto_bump_rules_js__WEBPACK_IMPORTED_MODULE_1__.k)(message, breakingFooters));
			let level = breaking === void 0 ? commitTypes.get(type ?? "") ?? "patch" : "major";
			if (!isInitial) return level;
			return level === "major" ? initial.breaking : level === "minor" ? initial.minor : level;
		}
		function askedVersion(commits) {
			for (let { sha, message } of commits) {
				let text = /\n[Rr]elease-[Aa]s:[ \t]*([^\n]*)/.exec(message)?.[1]?.trim();
				if (text === void 0) continue;
				let version = (0, _version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(text.replace(/^v(?=\d)/, ""));
				if (version && !version.prerelease) return {
					core: version,
					sha
				};
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-text", `The commit ${sha.slice(0, 7)} says Release-As: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no X.Y.Z.`, "Give the version by hand with `version`, or a `bump` other than auto: neither reads the footer.");
			}
		}
	}),
	5530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lx: () => withoutPullRequest,
			SL: () => parseConventional,
			_n: () => pullRequestOf
		});
		var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6858);
		var _text_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);
		let parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__.J({
			issuePrefixes: void 0,
			referenceActions: void 0,
			headerPattern: /^([a-z][\w-]*)(?:\(([^()]*)\))?!?:[ \t]+(\S.*)$/i,
			breakingHeaderPattern: /^([a-z][\w-]*)(?:\(([^()]*)\))?!:[ \t]+(\S.*)$/i,
			headerCorrespondence: [
				"type",
				"scope",
				"subject"
			],
			fieldPattern: /(?!)/
		});
		function parseConventional(message) {
			let text = message.trimStart();
			let end = text.indexOf("\n");
			let header = (end < 0 ? text : text.slice(0, end)).trimEnd();
			let start = header.slice(0, 300);
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
				subject: `${read.subject}${header.slice(300)}`
			};
		}
		let BREAKING_FOOTER = /^BREAKING[ -]CHANGE:/;
		let FOOTER = /^[A-Za-z][\w-]*(?:: | #)/;
		function breakingFooters(body) {
			if (!body.includes("BREAKING")) return;
			let lines = body.split("\n").map((line) => line.trimEnd());
			let isSquash = lines.find((line) => line !== "")?.startsWith("* ") ?? !1;
			let isNextCommit = (at) => isSquash && lines[at - 1] === "" && /^(?:\* |-{9}$)/.test(lines[at]);
			let fenceAt = (0, _text_fence_js__WEBPACK_IMPORTED_MODULE_1__.F)(lines);
			let notes = [];
			let note;
			for (let at = 0; at < lines.length; at++) {
				let line = lines[at];
				if (BREAKING_FOOTER.test(line)) {
					note = [line.slice(16)];
					notes.push(note);
				} else if (FOOTER.test(line) || isNextCommit(at)) note = void 0;
				else if (note) {
					let end = fenceAt(at)?.end ?? at;
					let last = end < lines.length ? end : at;
					note.push(...lines.slice(at, last + 1));
					at = last;
				}
			}
			return notes.length > 0 ? notes.map((each) => each.join("\n").trim()) : void 0;
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
	})
};
