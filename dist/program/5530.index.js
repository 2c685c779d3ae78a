"use strict";
exports.id = 5530;
exports.ids = [5530];
exports.modules = { 5530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		bumpFor: () => bumpFor,
		parseConventional: () => parseConventional,
		pullRequestOf: () => pullRequestOf,
		withoutPullRequest: () => withoutPullRequest
	});
	var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6858);
	let HEADER = /^([a-z][\w-]*)(?:\(([^()]*)\))?!?:[ \t]+(\S.*)$/i;
	let BREAKING_HEADER = /^([a-z][\w-]*)(?:\(([^()]*)\))?!:[ \t]+(\S.*)$/i;
	let FOOTER = /^[A-Za-z][\w-]*(?:: | #)/;
	let parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__.J({
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
	function bumpFor(messages, { initialDevelopment = !1 } = {}) {
		let bump = "patch";
		for (let message of messages) {
			let { type, breaking } = parseConventional(message);
			if (breaking !== void 0 && !initialDevelopment) return "major";
			(breaking !== void 0 || type === "feat" || type === "feature") && (bump = "minor");
		}
		return bump;
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
}) };
