"use strict";
exports.modules = {
	1828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => renderEntry });
		var markdown = __webpack_require__(547);
		var fence = __webpack_require__(1073);
		let ITEM = /^(?<indent> *)(?<marker>[-*+]|\d{1,9}[.)])(?<gap> +)(?<text>\S.*)$/;
		let COMMAND = /^\s*::|##\[/m;
		function renderNote(text) {
			let source = text.replaceAll("	", "    ").split("\n");
			let fenceAt = (0, fence.F)(source);
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
					rendered.push(`${pad}${marker} ${(0, markdown.FV)(item.text)}`);
					let from = indent + `${item.marker}${item.gap}`.length;
					open = [...open, {
						from,
						to: pad.length + marker.length + 1
					}];
				} else rendered.push(pad + (0, markdown.FV)(line));
			}
			return rendered.at(-1) === "" ? rendered.slice(0, -1) : rendered;
		}
		function indented(text, pad) {
			return text.split("\n").map((line) => line === "" ? "" : pad + line);
		}
		function renderCode(lines, indent, language) {
			let code = lines.join("\n").replaceAll(RegExp(`^ {0,${indent}}`, "gm"), "");
			return COMMAND.test(code) ? (0, markdown.FV)(code) : (0, markdown.DV)(`${code}\n`, language);
		}
		var repository_url = __webpack_require__(1007);
		function renderEntry(change, style) {
			let { message, commit } = change;
			let mark = style.marksBreaking && message.breaking !== void 0 ? "**Breaking:** " : "";
			let { breaking, subject, notes = breaking && breaking !== subject ? [breaking] : [] } = message;
			let line = `- ${mark}${title(change, style)} (${references(change, style)})${author(commit)}`;
			let [only, ...others] = withinLimit(notes).map((note) => renderNote(note).join("\n"));
			if (only === void 0) return line;
			return others.length === 0 ? [line, ...indented(only, "  ")].join("\n") : [line, ...[only, ...others].map((note) => `  - ${indented(note, "    ").join("\n").trimStart()}`)].join("\n");
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
			let commitLink = (0, markdown.k9)(sha, (0, repository_url.Bg)(repository, commit.sha));
			return pullRequest ? `${(0, markdown.nf)(`#${pullRequest}`, (0, repository_url.ET)(repository, pullRequest))}, ${commitLink}` : commitLink;
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
	})
};
