"use strict";
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
