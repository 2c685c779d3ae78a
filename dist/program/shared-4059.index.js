"use strict";
exports.modules = {
	4059: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DQ: () => loginOf,
			EK: () => authorsOf,
			J4: () => nameAuthor,
			dM: () => distinct,
			w2: () => isBot
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4678);
		let NO_REPLY = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i;
		let LOGIN = /^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}$/i;
		let CO_AUTHOR = /^Co-authored-by: *(?<name>[^<>\n]{0,200}?) *<(?<email>[^<>\s]{1,200})> *$/gim;
		function loginOf({ email, login = NO_REPLY.exec(email)?.[1] }) {
			return login && LOGIN.test(login) ? login : void 0;
		}
		function nameAuthor(author) {
			let login = loginOf(author);
			return login ? `@${login}` : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _shorten_js__WEBPACK_IMPORTED_MODULE_1__.m)(author.name, 400));
		}
		function authorsOf({ author, body }, coAuthors) {
			if (!coAuthors || !/co-authored-by:/i.test(body)) return [author];
			return distinct([author, ...[...body.matchAll(CO_AUTHOR)].map(({ groups: { name = "", email = "" } = {} }) => ({
				name,
				email
			}))]).slice(0, 20);
		}
		function distinct(authors) {
			let byKey = new Map();
			for (let author of authors) {
				let key = (loginOf(author) ?? author.email).toLowerCase();
				byKey.has(key) || byKey.set(key, author);
			}
			return [...byKey.values()];
		}
		function isBot({ name, email }) {
			return /\[bot\]$/i.test(name) || /\[bot\]@users\.noreply\.github\.com$/i.test(email);
		}
	}),
	4678: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => shorten });
		function shorten(text, longest) {
			return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…` : text;
		}
	}),
	7687: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => renderEntry });
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		var _authors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4059);
		var _note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9855);
		var _notes_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1218);
		var _repository_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1007);
		var _shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4678);
		function renderEntry(change, style) {
			let { message, commit } = change;
			let mark = style.marksBreaking && message.breaking !== void 0 ? "**Breaking:** " : "";
			let { breaking, subject, notes = breaking && breaking !== subject ? [breaking] : [] } = message;
			let refs = references(change, style);
			let line = `- ${mark}${title(change, style)}${refs && ` (${refs})`}${authors(commit, style)}`;
			let [only, ...others] = withinLimit(notes).map((note) => (0, _note_js__WEBPACK_IMPORTED_MODULE_2__.N)(note).join("\n"));
			if (only === void 0) return line;
			return others.length === 0 ? [line, ...(0, _note_js__WEBPACK_IMPORTED_MODULE_2__.g)(only, "  ")].join("\n") : [line, ...[only, ...others].map((note) => `  - ${(0, _note_js__WEBPACK_IMPORTED_MODULE_2__.g)(note, "    ").join("\n").trimStart()}`)].join("\n");
		}
		function withinLimit(notes) {
			let left = 2e3;
			return notes.flatMap((note) => {
				if (left <= 0) return [];
				let kept = (0, _shorten_js__WEBPACK_IMPORTED_MODULE_3__.m)(note, left);
				left -= note.length;
				return [kept];
			});
		}
		function shows({ fields = _notes_style_js__WEBPACK_IMPORTED_MODULE_4__.V2 }, field) {
			return fields.includes(field);
		}
		function title({ message, header }, style) {
			if (!style.saysType || message.type === void 0) return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _shorten_js__WEBPACK_IMPORTED_MODULE_3__.m)(header, 400)) || "(no subject)";
			return (message.scope && shows(style, "scope") ? `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Cr)(`${(0, _shorten_js__WEBPACK_IMPORTED_MODULE_3__.m)(message.scope, 400)}:`)} ` : "") + (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _shorten_js__WEBPACK_IMPORTED_MODULE_3__.m)(message.subject, 400));
		}
		function references({ commit, pullRequest }, style) {
			let { repository } = style;
			let request = pullRequest && shows(style, "pull-request") && (repository ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)(`#${pullRequest}`, (0, _repository_url_js__WEBPACK_IMPORTED_MODULE_5__.ET)(repository, pullRequest)) : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`#${pullRequest}`));
			let sha = (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(commit.sha.slice(0, 7));
			return [request, shows(style, "commit") && (repository ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.k9)(sha, (0, _repository_url_js__WEBPACK_IMPORTED_MODULE_5__.Bg)(repository, commit.sha)) : sha)].filter(Boolean).join(", ");
		}
		function authors(commit, style) {
			if (!shows(style, "author")) return "";
			let names = (0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.EK)(commit, style.coAuthors ?? !1).map(_authors_js__WEBPACK_IMPORTED_MODULE_1__.J4).filter(Boolean);
			let last = names.pop();
			if (last === void 0) return "";
			return ` by ${names.length === 0 ? last : `${names.join(", ")} and ${last}`}`;
		}
	}),
	9855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => renderNote,
			g: () => indented
		});
		var _text_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		let ITEM = /^(?<indent> *)(?<marker>[-*+]|\d{1,9}[.)])(?<gap> +)(?<text>\S.*)$/;
		let COMMAND = /^\s*::|##\[/m;
		function renderNote(text) {
			let source = text.replaceAll("	", "    ").split("\n");
			let fenceAt = (0, _text_fence_js__WEBPACK_IMPORTED_MODULE_1__.F)(source);
			let rendered = [];
			let open = [];
			let behindEmpty = () => rendered.length === 0 || rendered.at(-1) === "";
			for (let at = 0; at < source.length; at++) {
				let line = source[at].trimEnd();
				let indent = line.search(/\S/);
				let item = ITEM.exec(line)?.groups;
				let fence = fenceAt(at);
				(item || fence || behindEmpty()) && (open = open.filter(({ from }) => indent >= from));
				let pad = " ".repeat(open.at(-1)?.to ?? 0);
				if (indent < 0) behindEmpty() || rendered.push("");
				else if (fence) {
					rendered.push(...indented(renderCode(source.slice(at + 1, fence.end), indent, fence.language), pad));
					at = fence.end;
				} else if (item) {
					let marker = /\d/.test(item.marker) ? item.marker : "-";
					marker !== "-" && !behindEmpty() && rendered.push("");
					rendered.push(`${pad}${marker} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(item.text)}`);
					let from = indent + `${item.marker}${item.gap}`.length;
					open = [...open, {
						from,
						to: pad.length + marker.length + 1
					}];
				} else rendered.push(pad + (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(line));
			}
			return rendered.at(-1) === "" ? rendered.slice(0, -1) : rendered;
		}
		function indented(text, pad) {
			return text.split("\n").map((line) => line === "" ? "" : pad + line);
		}
		function renderCode(lines, indent, language) {
			let code = lines.join("\n").replaceAll(RegExp(`^ {0,${indent}}`, "gm"), "");
			return COMMAND.test(code) ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(code) : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(`${code}\n`, language);
		}
	})
};
