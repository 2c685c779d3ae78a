"use strict";
exports.modules = {
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
				let { end = lines.length } = fenceAt(at) ?? {};
				if (end < lines.length) {
					note?.push(...lines.slice(at, end + 1));
					at = end;
				} else if (BREAKING_FOOTER.test(line)) {
					note = [line.slice(16)];
					notes.push(note);
				} else FOOTER.test(line) || isNextCommit(at) ? note = void 0 : note?.push(line);
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
	}),
	8282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => sectionsOf,
			n: () => USUAL_TYPES
		});
		var _text_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
		var _notes_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1218);
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
		let USUAL_TYPES = SECTIONS.flatMap(([, types]) => types);
		function sectionsOf(changes, wanted) {
			if (wanted) return wantedSections(changes, wanted);
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
		function wantedSections(changes, wanted) {
			let rest = wanted.find(({ types, scopes }) => !types && !scopes);
			let first = {
				title: BREAKING,
				types: [_notes_style_js__WEBPACK_IMPORTED_MODULE_1__.Vi]
			};
			let last = { title: OTHER };
			let sections = [
				...wanted.some(({ types }) => types?.includes(_notes_style_js__WEBPACK_IMPORTED_MODULE_1__.Vi)) ? [] : [first],
				...wanted,
				...rest ? [] : [last]
			];
			let bySection = (0, _text_group_js__WEBPACK_IMPORTED_MODULE_0__.$)(changes, (change) => sections.find((section) => takes(section, change)) ?? rest ?? last);
			return sections.flatMap((section) => {
				let found = bySection.get(section);
				return found && !section.hidden ? [{
					title: section.title,
					saysType: section.types !== void 0,
					changes: found
				}] : [];
			});
		}
		function takes({ types, scopes }, { message }) {
			if (message.breaking !== void 0) return types?.includes(_notes_style_js__WEBPACK_IMPORTED_MODULE_1__.Vi) ?? !1;
			if (!types && !scopes) return !1;
			let hasType = types === void 0 || message.type !== void 0 && types.includes(message.type);
			let hasScope = scopes === void 0 || message.scope !== void 0 && scopes.includes(message.scope);
			return hasType && hasScope;
		}
		function titleOf({ message }) {
			if (message.breaking !== void 0) return BREAKING;
			if (message.type === void 0) return message.subject.startsWith("Revert \"") ? "Reverts" : OTHER;
			return TITLE_OF.get(message.type) ?? OTHER;
		}
	}),
	8691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => changeOf });
		var _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5530);
		function changeOf(commit) {
			let subject = commit.subject.replace(/[\r\n]+/g, " ");
			let header = (0, _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__.Lx)(subject);
			return {
				commit,
				header,
				message: (0, _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__.SL)(`${header}\n\n${commit.body}`),
				pullRequest: commit.pullRequest ?? (0, _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__._n)(subject)
			};
		}
	}),
	9508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U7: () => originsQuery,
			V0: () => MOST_ENTRIES,
			aI: () => readOrigins,
			gR: () => withOrigins,
			wr: () => shownFirst,
			yT: () => COMMITS_PER_QUERY
		});
		var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8691);
		var _section_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8282);
		let COMMITS_PER_QUERY = 100;
		let MOST_ENTRIES = 1500;
		function originsQuery(commits, { labels = !1, closes = !1 } = {}) {
			let questions = commits.map((sha, index) => `c${index}: object(oid: "${requireId(sha)}") { ...origin }`);
			let details = [
				"number merged",
				...labels ? ["labels(first: 50) { nodes { name } }"] : [],
				...closes ? ["closingIssuesReferences(first: 20) { nodes { number repository { nameWithOwner } } }"] : []
			].join(" ");
			return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${[...closes ? ["self: nameWithOwner"] : [], ...questions].join("\n    ")}
  }
}
fragment origin on Commit {
  author { user { login } }
  associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { ${details} } }
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
				let merged = answer.associatedPullRequests?.nodes?.find((node) => node?.merged);
				let labels = merged?.labels?.nodes?.flatMap((label) => label?.name ?? []);
				let closes = merged?.closingIssuesReferences?.nodes?.flatMap((issue) => issue && issue.repository.nameWithOwner === repository?.self ? issue.number : []);
				return [[sha, {
					...login && { login },
					...merged && { pullRequest: merged.number },
					...labels && { labels },
					...closes && { closes }
				}]];
			});
		}
		function withOrigins(commits, origins) {
			return commits.map((commit) => {
				let { login, pullRequest, labels } = origins.get(commit.sha) ?? {};
				let known = {
					...pullRequest && { pullRequest },
					...labels && { labels }
				};
				return {
					...commit,
					author: {
						...commit.author,
						...login && { login }
					},
					...known
				};
			});
		}
		function shownFirst(commits, format, { sections } = {}) {
			if (commits.length <= MOST_ENTRIES) return commits;
			if (format === "flat") return commits.slice(0, MOST_ENTRIES);
			return (0, _section_order_js__WEBPACK_IMPORTED_MODULE_1__.K)(commits.map(_change_js__WEBPACK_IMPORTED_MODULE_0__.C), sections).flatMap(({ changes }) => changes).slice(0, MOST_ENTRIES).map(({ commit }) => commit);
		}
	})
};
