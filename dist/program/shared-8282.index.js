"use strict";
exports.modules = {
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
