"use strict";
exports.id = 4701;
exports.ids = [4701];
exports.modules = {
	2814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Th: () => BODY_LIMIT,
			qE: () => cutAtLine,
			ac: () => fitEntries
		});
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
		let BODY_LIMIT = 125e3;
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
			aI: () => readOrigins,
			gR: () => withOrigins,
			wr: () => shownFirst,
			yT: () => COMMITS_PER_QUERY
		});
		var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8691);
		var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);
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
	1007: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => commitUrl,
			ET: () => pullRequestUrl,
			Ek: () => repositoryUrl,
			XA: () => releaseUrl,
			XH: () => compareUrl,
			cb: () => historyUrl
		});
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
	}),
	9520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => sectionsOf });
		var _text_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
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
	9094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => readTag });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		function readTag(config, name) {
			let track = config.tracks.find(({ tag }) => (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__._f)(tag, name)) ?? config.tracks.find(({ tag }) => startsAsVersion((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(tag, name)));
			let templates = config.tracks.map((each) => `${each.name}: ${(0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.sN)(each.tag)}`).join(", ");
			if (!track) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-unknown", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is of no track.`, `Tags read as ${templates}.`);
			if ((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(track.tag, name)) throw ignored(config, name);
			let text = (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(track.tag, name);
			let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);
			let shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(", ")}`;
			if (!version) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-shape", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} holds ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version.`, `Versions read as ${shapes}.`);
			let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version);
			if (version.prerelease && !config.channels.includes(channel)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-channel", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} is on the channel ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(channel)}, which ${config.path} does not have.`, `Versions read as ${shapes}.`);
			return {
				name,
				track,
				version,
				channel: version.prerelease ? channel : _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8
			};
		}
		function ignored({ path }, name) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-ignored", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is left out by ignore-tags in ${path}.`, "Take it out of ignore-tags if it is to count as a release again.");
		}
		function startsAsVersion(text) {
			return text !== void 0 && /^\d/.test(text);
		}
	}),
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
	}),
	1e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => componentChangelog });
		var markdown = __webpack_require__(547);
		var version = __webpack_require__(5566);
		var body_limit = __webpack_require__(2814);
		var change = __webpack_require__(8691);
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
		var section = __webpack_require__(9520);
		function renderChangelog(request) {
			let { repository, previousTag, commits } = request;
			let narrative = request.narrative?.trim().replaceAll(/\r\n?/g, "\n") ?? "";
			let footer = renderFooter(request);
			let intro = renderIntro(request);
			let room = body_limit.Th - `${intro}${renderRest(request, commits.length, !0)}${footer}`.length - 8;
			let lead = (0, body_limit.qE)(narrative, room);
			let fitted = (0, body_limit.ac)(listsOf(request), room - lead.length);
			let missing = commits.length - fitted.entries;
			let isCut = lead !== narrative;
			return {
				body: (0, markdown.Bv)(lead, intro, fitted.text, renderRest(request, missing, isCut), footer),
				commitCount: commits.length,
				truncated: missing > 0 || isCut,
				compareUrl: repository && previousTag ? (0, repository_url.XH)(repository, previousTag, endOf(request)) : void 0
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
			let since = repository ? (0, markdown.nf)(previousTag, (0, repository_url.XA)(repository, previousTag)) : (0, markdown.aY)(previousTag);
			return `No changes to ${(0, markdown.FV)(track)} since ${since}.`;
		}
		function releaseOn(channel) {
			if (channel === void 0) return "release";
			return channel === version.L8 ? "live version" : channel;
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
			return previousTag === void 0 ? (0, repository_url.cb)(repository, endOf(request)) : (0, repository_url.XH)(repository, previousTag, endOf(request));
		}
		function endOf({ tag, head }) {
			return tag ?? head;
		}
		var origins = __webpack_require__(9508);
		var text_error = __webpack_require__(9530);
		var own_commits = __webpack_require__(9114);
		var paths_pathspecs = __webpack_require__(5608);
		var detection = __webpack_require__(5514);
		var auto_bump_rules = __webpack_require__(4174);
		var track_paths = __webpack_require__(8617);
		var own_check = __webpack_require__(2392);
		var version_changes = __webpack_require__(5901);
		async function readTrackCommits(track, span, project) {
			let { repository } = project;
			let place = await findPlace(repository, track, span);
			let changed = await readNet(span, place, project);
			let commits = await readTouching(repository, span, place, changed);
			let isOwn = await (0, own_check.v)([{
				commits,
				matters: (path) => changed.has(path)
			}], project);
			let named = (0, detection.t0)({
				commits,
				changed
			}, () => !0, isOwn);
			let byCommit = new Map(commits.map((commit) => [commit.sha, commit]));
			return named.map(({ commit }) => loggedOf(byCommit.get(commit.sha), track));
		}
		async function findPlace(repository, track, { base, tip }) {
			let globs = (await (0, track_paths.l)(repository, [track], tip)).get(track.name) ?? [];
			let { words, exact } = (0, paths_pathspecs.z)(globs, globs.some(hasBraces) ? (await pathRules()).expandBraces : void 0);
			return {
				pathspecs: words,
				belongs: exact && base !== void 0 ? () => !0 : (await pathRules()).compilePaths(globs)
			};
		}
		async function readNet({ base, tip }, { pathspecs, belongs }, project) {
			let { repository, config } = project;
			if (base === void 0) return new Set(await repository.listFiles(tip, belongs));
			let changed = (await repository.changedFiles(base, tip, pathspecs)).filter(belongs);
			if (!changed.some((0, own_commits.$m)(config).isVersioned)) return new Set(changed);
			let [from, to] = await repository.resolve([base, tip]);
			let [versions] = from && to ? await (0, version_changes.c)([{
				from,
				to
			}], project) : [];
			return new Set(changed.filter((path) => !versions?.has(path)));
		}
		async function readTouching(repository, { base, tip }, { pathspecs }, changed) {
			if (changed.size === 0) return [];
			let range = {
				tip,
				not: base === void 0 ? [] : [base]
			};
			let commits = [];
			let open = new Set(changed);
			await repository.changes(range, { pathspecs }, (commit) => {
				if (!commit.changes.some(({ path }) => changed.has(path))) return;
				commits.push(commit);
				for (let { path } of commit.changes) open.delete(path);
			});
			if (open.size === 0) return commits;
			let merges = [];
			let where = open.size > MOST_PATHS ? pathspecs : [...open].map(paths_pathspecs.D);
			await repository.changes(range, {
				pathspecs: where,
				merges: !0
			}, (merge) => merges.push(merge));
			return [...merges, ...commits];
		}
		let MOST_PATHS = 100;
		function loggedOf({ sha, subject, body, author }, { autoBump }) {
			return {
				sha,
				subject,
				body: (0, auto_bump_rules.k)(`\n${body}`, autoBump?.breakingFooters ?? []).slice(1),
				author
			};
		}
		function pathRules() {
			return Promise.all([__webpack_require__.e(1138), __webpack_require__.e(6035)]).then(__webpack_require__.bind(__webpack_require__, 8416));
		}
		function hasBraces(glob) {
			return glob.includes("{");
		}
		var ladder = __webpack_require__(6748);
		var release_line = __webpack_require__(2994);
		var track_tags = __webpack_require__(8003);
		var withdrawn_tags = __webpack_require__(8342);
		var spans = __webpack_require__(7100);
		var previous_tag = __webpack_require__(2628);
		var tag_list = __webpack_require__(403);
		var tag_search = __webpack_require__(3439);
		async function searchRange(choice, run) {
			let { config, repository } = run;
			let { tag, track, since } = choice;
			let offered = (tags) => tag && since === "channel" ? (0, withdrawn_tags.Ix)((0, ladder.lN)(tags, tag.channel, config.channels)) : tags;
			let search = {
				track,
				from: tag ? (0, release_line.iw)(tag.version) : await (0, tag_search._)(repository, track),
				...tag && { upTo: tag.version },
				isEnough: (tags) => (tag ? (0, track_tags.ML)(offered(tags), tag.version) : (0, track_tags.fV)(tags)) !== void 0
			};
			let list = await (0, tag_list.cB)(repository, search, tag?.name);
			let below = tag && list.placeAncestors && (0, track_tags.ML)(offered(list.tags), tag.version);
			let isReadByName = track.dependencies !== "auto";
			return {
				likely: below && isReadByName ? {
					tip: repository.localTag(tag.name),
					not: [repository.localTag(below.name)]
				} : void 0,
				settle: async () => {
					let range = below && await lookAtOnce(list, tag, below, repository);
					return range ? {
						range,
						isLikely: !0
					} : {
						range: await lookDown(list, choice, offered, (0, previous_tag.Li)(run)),
						isLikely: !1
					};
				}
			};
		}
		async function lookAtOnce(list, tag, below, repository) {
			let [at, previous] = await list.placeAncestors?.([tag.name, below.name], tag.name) ?? [];
			if (!at || !previous) return;
			let [head, commit] = await repository.ensureCommits([at.commit, previous.commit]);
			return {
				head,
				previous: {
					name: below.name,
					isAncestor: !0,
					commit
				}
			};
		}
		async function lookDown(list, choice, offered, look) {
			let { tag } = choice;
			let { repository, passOver } = look;
			let place = async (name) => (await list.place([name]))[0]?.commit;
			let head = (tag && await place(tag.name)) ?? await findHead(choice, repository);
			let isHere = list.local && (tag !== void 0 || choice.head === "");
			let read = async (commit) => {
				isHere || await repository.ensure([{
					tip: head,
					not: [commit]
				}]);
				let [tip, below] = await repository.ensureCommits([head, commit]);
				return [tip, below];
			};
			let isAncestor = async (name) => {
				let commit = await place(name);
				if (commit === void 0) return !1;
				let [tip, below] = await read(commit);
				return repository.isAncestor(below, tip);
			};
			let among = list.whole ? void 0 : (names) => (0, previous_tag.v4)(names, head, list.place, repository);
			let previous = await (0, previous_tag.ve)(offered(list.tags), tag?.version, {
				isAncestor,
				among,
				passOver
			});
			if (!previous?.isAncestor && list.whole) return lookDown(await list.whole(), choice, offered, look);
			let found = previous && await place(previous.name);
			if (previous && found !== void 0) {
				let [tip, commit] = await read(found);
				tag && !previous.isAncestor && await (0, tag_list.Fo)(tag.name, head, repository);
				return {
					head: tip,
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
			let [tip] = await repository.ensureCommits([head]);
			tag && await (0, tag_list.Fo)(tag.name, head, repository);
			return {
				head: tip,
				previous: void 0,
				...tag && (0, track_tags.ML)(list.tags, tag.version) && { firstOn: tag.channel }
			};
		}
		let WHOLE_HISTORY = 2147483647;
		function findHead({ head }, repository) {
			return head === "" ? repository.head : (0, spans.WL)(repository, head, "head");
		}
		var owned_tag = __webpack_require__(9094);
		var tag_template = __webpack_require__(1429);
		var tag_choice = __webpack_require__(8540);
		var track_choice = __webpack_require__(322);
		function readChangelogChoice(inputs, config, context) {
			let { head } = inputs;
			let track = inputs.track === "" ? void 0 : (0, track_choice.Ho)(config, inputs.track, "track");
			if (head !== "" && (track === void 0 || inputs.tag !== "")) throw (0, text_error.V2)("input-invalid", `head: ${(0, text_error.hD)(head)} is given ${track ? "together with a tag" : "without a track"}.`, "Give either tag, or track and head.");
			let tag = chooseOwnTag(inputs, track, config, context);
			tag && (0, tag_choice.N)(tag, track);
			return {
				track: track ?? tag.track,
				tag,
				head,
				since: oneOf(inputs.since, "since", ["channel", "tag"]),
				format: oneOf(inputs.format, "format", ["grouped", "flat"])
			};
		}
		function chooseOwnTag({ tag, head }, track, config, context) {
			if (tag !== "" || track === void 0) return (0, owned_tag.z)(config, (0, tag_choice.u)(tag, context));
			let named = (head || context.ref).replace(/^refs\/tags\//, "");
			return (0, tag_template._f)(track.tag, named) && (0, owned_tag.z)(config, named);
		}
		function oneOf(text, name, words) {
			let found = text === "" ? words[0] : words.find((word) => word === text);
			if (found !== void 0) return found;
			throw (0, text_error.V2)("input-invalid", `${name}: ${(0, text_error.hD)(text)} is not known.`, `Give one of: ${words.join(", ")}.`);
		}
		async function readNarrative({ track, tag }, commit, repository) {
			if (!tag) return;
			let named = `release-notes/${track.name}/${(0, version.qh)(tag.version)}.md`;
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
			let read = ({ tip, not }) => Promise.all([readTrackCommits(choice.track, {
				tip,
				base: not[0]
			}, run), readNarrative(choice, tip, run.repository)]);
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
			let repository = (0, repository_url.Ek)(context.serverUrl, context.repository);
			return repository === void 0 ? {} : { repository };
		}
		function describe({ track, tag }, { head, previous, firstOn }, count) {
			let end = tag?.name ?? head.slice(0, 7);
			let commits = `${count} ${count === 1 ? "commit" : "commits"}`;
			if (!previous) return `${track.name}: ${commits} up to ${end}, its first ${releaseOn(firstOn)}`;
			let aside = previous.isAncestor ? "" : ", which is no ancestor: none below is";
			return `${track.name}: ${commits} up to ${end} since ${previous.name}${aside}`;
		}
	}),
	2628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Li: () => lookOf,
			aD: () => orNoCommit,
			v4: () => ancestorsAmong,
			ve: () => findPrevious
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
		var _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		async function findPrevious(tags, below, { isAncestor, among, passOver }) {
			let first;
			let tag = below ? (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.ML)(tags, below) : (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags);
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
				tag = (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.ML)(tags, tag.version);
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
			if (!(error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag) || error.code !== "no-commit") throw error;
		}
		let FIRST_LOOKS = 4;
		async function ancestorsAmong(names, head, place, repository) {
			let refs = await place(names);
			let { from } = await repository.outside([head], refs.map(({ commit }) => commit));
			let [outside] = from;
			return new Set(refs.filter(({ commit }) => !outside?.has(commit)).flatMap(({ name }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(name) ?? []));
		}
		async function highestAmong(tags, from, among) {
			let left = tags.filter(({ version }) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(version, from.version) <= 0);
			let ancestors = await among(left.map(({ name }) => name));
			return (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(left.filter(({ name }) => ancestors.has(name)));
		}
	}),
	8540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => requireTrack,
			u: () => chooseTag
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function chooseTag(input, { ref }) {
			let given = (input || ref).replace(/^refs\/tags\//, "");
			if (input !== "" || ref.startsWith("refs/tags/")) return given;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-missing", `tag: it is not given, and the run is on ${ref === "" ? "no ref" : ref}.`, "Give the tag. A workflow that runs on a tag needs none.");
		}
		function requireTrack(tag, track) {
			if (!track || tag.track === track) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("input-invalid", `tag: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(tag.name)} is of track ${tag.track.name}, not of ${track.name}.`, "Leave track out, or give a tag of it.");
		}
	}),
	403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fo: () => requireCommit,
			Ns: () => tagMissing,
			WM: () => isCommit,
			cB: () => listTags,
			oW: () => listRemoteTags
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3439);
		async function listTags(repository, search, wanted) {
			let local = repository.complete ? (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.IH)(repository, [search])) : [];
			if (!(wanted === void 0 ? local.length > 0 : local.some(({ name }) => name === wanted))) return listRemoteTags(repository, search, wanted);
			return {
				tags: local,
				local: !0,
				place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
				placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6)(of))),
				...wholeOf(search, local, () => listTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		async function listRemoteTags(repository, search, wanted) {
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.hH)(repository, [search]);
			let tags = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, refs.flatMap(({ name }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(name) ?? []));
			if (wanted !== void 0 && !tags.some(({ name }) => name === wanted)) throw tagMissing(wanted);
			return {
				tags,
				local: !1,
				place: async (names) => inOrder(names, refs),
				...wholeOf(search, tags, () => listRemoteTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		function tagMissing(name) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-missing", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} does not exist on the remote.`, "Push it first, or give another one.");
		}
		async function isCommit(object, repository) {
			return (await repository.resolve([object]))[0] !== void 0;
		}
		async function requireCommit(tag, object, repository) {
			if (await isCommit(object, repository)) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-no-commit", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(tag)} names no commit, but a tree or a file.`, "Delete it, or make it again on a commit.");
		}
		function wholeOf({ from, isEnough }, found, whole) {
			return from !== void 0 && isEnough(found) ? { whole } : {};
		}
		function fullNames(names) {
			return names.map(_core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6);
		}
		function inOrder(names, refs) {
			let byName = new Map(refs.map((ref) => [ref.name, ref]));
			return names.flatMap((name) => byName.get((0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6)(name)) ?? []);
		}
	}),
	322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ho: () => chooseTrack,
			Pu: () => chooseChannel,
			mu: () => chooseTracks
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9043);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		function chooseTracks(config, text, inputName) {
			let all = config.tracks.map(({ name }) => name);
			let words = [
				...all,
				"all",
				...all.length === 2 ? ["both"] : []
			];
			let names = splitNames(text, inputName);
			let unknown = names.filter((name) => !words.includes(name));
			let [first = text] = unknown;
			if (unknown.length > 0 || names.length === 0 && !text.startsWith("[")) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(unknown.length > 0 ? unknown : [text]).map(_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", ")} is no track of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(first, words)}Give one or more of: ${words.join(", ")}.`);
			let wanted = names.flatMap((name) => all.includes(name) ? [name] : all);
			return config.tracks.filter(({ name }) => wanted.includes(name));
		}
		function chooseTrack(config, text, inputName) {
			let track = config.tracks.find(({ name }) => name === text);
			if (track) return track;
			let names = config.tracks.map(({ name }) => name);
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no track of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(text, names)}Give one of: ${names.join(", ")}.`);
		}
		function splitNames(text, inputName) {
			return (text.startsWith("[") ? parseJsonNames(text, inputName) : text.split(/[,\n]/)).map((name) => name.trim()).filter((name) => name !== "");
		}
		function parseJsonNames(text, inputName) {
			try {
				let value = JSON.parse(text);
				if (Array.isArray(value) && value.every((entry) => typeof entry == "string")) return value;
			} catch {}
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no JSON array of names.`, "Give a comma list of tracks or a JSON array of strings.");
		}
		function chooseChannel(config, text) {
			let words = [...config.channels, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8];
			if (words.includes(text)) return text;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("channel-unknown", `channel: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no channel of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(text, words)}Give one of: ${words.join(", ")}.`);
		}
	}),
	8052: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			To: () => PUT_IT_THERE,
			fP: () => describeWayOut,
			oV: () => locatePath,
			qm: () => leadsOut
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(952);
		async function locatePath(path, { root, input }) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
			let begins = [root, process.env.RUNNER_TEMP].find((folder) => folder && (0, _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_3__.UO)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), file));
			let target = begins && await leadsOut(begins, file);
			if (target) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("path-outside", `${input}: ${describeWayOut(path, target)}`, PUT_IT_THERE);
			return file;
		}
		function describeWayOut(path, target) {
			return `a link leads ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(path)} out of the folder where it begins, to ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(target)}.`;
		}
		async function isLink(file) {
			try {
				return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).isSymbolicLink();
			} catch {
				return !1;
			}
		}
		let PUT_IT_THERE = "Put the file itself there, or name the place where it really is.";
		async function leadsOut(folder, file) {
			let root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder);
			let real = await realOf(file);
			return (0, _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_3__.UO)(root, real) ? void 0 : real;
		}
		async function realOf(file) {
			let real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => void 0);
			if (real !== void 0) return real;
			let above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
			if (await isLink(file)) return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await realOf(above), await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(file));
			return above === file ? file : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realOf(above), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(above, file));
		}
	}),
	3016: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			x3: () => writeText,
			yR: () => readText,
			zN: () => textFiles
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);
		var _outside_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8052);
		function textFiles(workspace) {
			return {
				write: (path, text, input) => writeText(path, text, {
					root: workspace,
					input
				}),
				writeTemporary: (name, text) => writeText(name, text, {
					root: process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
					input: "RUNNER_TEMP"
				})
			};
		}
		async function readText(path, source) {
			let file = await (0, _outside_path_js__WEBPACK_IMPORTED_MODULE_5__.oV)(path, source);
			try {
				return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8");
			} catch (error) {
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.V2)("file-missing", `${source.input}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path)} cannot be read: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(error)}.`, "Name a text file.");
			}
		}
		async function writeText(path, text, source) {
			let file = await (0, _outside_path_js__WEBPACK_IMPORTED_MODULE_5__.oV)(path, source);
			let draft = `${file}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: !0 });
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: "wx" });
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
				return file;
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: !0 }).catch(() => void 0);
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.V2)("file-unwritable", `${source.input}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path)} cannot be written: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(error)}.`, "Name another file.");
			}
		}
	})
};
