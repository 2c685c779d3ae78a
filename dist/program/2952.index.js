"use strict";
exports.id = 2952;
exports.ids = [2952];
exports.modules = {
	...require("./shared-4059.index.js").modules,
	27: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lh: () => releaseOn,
			R8: () => renderChangelog
		});
		var markdown = __webpack_require__(547);
		var version = __webpack_require__(5566);
		var body_limit = __webpack_require__(4021);
		var change = __webpack_require__(8691);
		var contributors = __webpack_require__(2885);
		var group = __webpack_require__(9547);
		var note = __webpack_require__(9855);
		var open_markup = __webpack_require__(1520);
		let TITLES = [
			["major", "Breaking changes"],
			["minor", "Features"],
			["patch", "Fixes"]
		];
		function describedLists(changes, isFlat) {
			let byLevel = (0, group.$)(changes.filter(({ file }) => file.text !== ""), ({ level }) => level);
			let lists = TITLES.flatMap(([level, title]) => {
				let found = byLevel.get(level);
				return found ? [{
					title: (0, markdown.R_)(3, title),
					count: found.length,
					entries: found.map(renderDescribed)
				}] : [];
			});
			if (!isFlat || lists.length === 0) return lists;
			let entries = lists.flatMap((list) => list.entries);
			return [{
				title: "",
				count: entries.length,
				entries
			}];
		}
		function renderDescribed({ file: { text } }) {
			let source = text.replaceAll(/\r\n?/g, "\n");
			return `- ${(0, note.g)(`${source}${(0, open_markup.r)(source)}`, "  ").join("\n").trimStart()}`;
		}
		var entry = __webpack_require__(7687);
		var notes_style = __webpack_require__(1218);
		var repository_url = __webpack_require__(1007);
		var section_order = __webpack_require__(8282);
		var fence = __webpack_require__(1073);
		var conventional_commit = __webpack_require__(5530);
		let RULE = /^-{9}$/;
		let START = /^(?:[*-] )?(?<header>(?<type>[a-z][\w-]*)(?:\([^()]*\))?!?: +\S.*)$/i;
		function splitSquash(commit, types) {
			let whole = (0, change.C)(commit);
			let { lead, messages } = readMessages(commit.body, types);
			if (messages.length === 0) return [whole];
			let parts = messages.map(({ header, body }) => {
				let message = (0, conventional_commit.SL)(`${header}\n\n${body}`);
				return {
					...whole,
					header,
					message
				};
			});
			let subject = (0, change.C)({
				...commit,
				body: lead
			});
			return subject.message.type !== void 0 && !parts.some(({ header }) => isSame(header, subject.header)) ? [{
				...subject,
				commit
			}, ...parts] : parts;
		}
		function readMessages(body, types) {
			let lines = body.split("\n").map((line) => line.trimEnd());
			let cuts = findCuts(lines, types);
			let messages = cuts.flatMap(({ at, header }, index) => {
				if (header === void 0) return [];
				return [{
					header,
					body: lines.slice(at + 1, cuts[index + 1]?.at).join("\n")
				}];
			});
			return {
				lead: lines.slice(0, cuts[0]?.at).join("\n"),
				messages
			};
		}
		function findCuts(lines, types) {
			let isBulleted = lines.find((line) => line !== "")?.startsWith("* ") ?? !1;
			let fenceAt = (0, fence.F)(lines);
			let cuts = [];
			for (let at = 0; at < lines.length; at++) {
				let line = lines[at];
				let fence = fenceAt(at);
				if (fence && fence.end < lines.length) {
					at = fence.end;
					continue;
				}
				let isFree = at === 0 || lines[at - 1] === "";
				if (isFree && RULE.test(line)) return [...cuts, {
					at,
					header: void 0
				}];
				let { header, type = "" } = START.exec(line)?.groups ?? {};
				let begins = header !== void 0 && types.has(type.toLowerCase()) && (isFree || /^[*-] /.test(line));
				(begins || isFree && isBulleted && line.startsWith("* ")) && cuts.push({
					at,
					header: begins ? header : void 0
				});
			}
			return cuts;
		}
		function isSame(one, other) {
			return one.toLowerCase().replace(/\s+/g, " ").trim() === other.toLowerCase().replace(/\s+/g, " ").trim();
		}
		function renderChangelog(request) {
			let { repository, previousTag, commits, style = {} } = request;
			let narrative = normalize(request.narrative);
			let changes = listedChanges(commits, style);
			let lists = listsOf(request, changes);
			let total = lists.reduce((sum, { count }) => sum + count, 0);
			let around = {
				header: normalize(style.header),
				intro: renderIntro(request, total),
				contributors: style.contributors ? contributorsIn(request, changes) : "",
				footer: (0, markdown.Bv)(normalize(style.footer), renderFooter(request))
			};
			let room = body_limit.Th - `${Object.values(around).join("")}${renderRest(request, total, !0)}`.length - 12;
			let lead = (0, body_limit.qE)(narrative, room);
			let fitted = (0, body_limit.ac)(lists, room - lead.length);
			let missing = total - fitted.entries;
			let isCut = lead !== narrative;
			let rest = renderRest(request, missing, isCut);
			return {
				body: (0, markdown.Bv)(around.header, lead, around.intro, fitted.text, rest, around.contributors, around.footer),
				commitCount: commits.length,
				truncated: missing > 0 || isCut,
				compareUrl: repository && previousTag ? (0, repository_url.XH)(repository, previousTag, endOf(request)) : void 0
			};
		}
		function normalize(text = "") {
			return text.trim().replaceAll(/\r\n?/g, "\n");
		}
		function listedChanges(commits, style) {
			let types = new Set([...section_order.n, ...(style.sections ?? []).flatMap((section) => section.types ?? [])]);
			return commits.flatMap((commit) => style.squash === "split" ? splitSquash(commit, types) : [(0, change.C)(commit)]).filter((change) => (0, notes_style.Yu)(change, style));
		}
		function contributorsIn({ style, firstPullRequests = new Map() }, changes) {
			let commits = [...new Set(changes.map(({ commit }) => commit))];
			let requests = new Set(changes.map(({ pullRequest }) => pullRequest));
			return (0, contributors.Zr)((0, contributors.ah)(commits, style?.coAuthors ?? !1), firstPullRequests, requests);
		}
		function listsOf({ format, repository, described, style = {} }, changes) {
			if (described) return describedLists(described, format === "flat");
			let sections = (0, section_order.K)(changes, style.sections);
			if (format === "flat") {
				let shown = new Set(sections.flatMap((section) => section.changes));
				let listed = changes.filter((change) => shown.has(change));
				return [{
					title: "",
					count: listed.length,
					entries: entries(listed, !1, !0)
				}];
			}
			return sections.map(({ title, saysType, changes }) => ({
				title: (0, markdown.R_)(3, sections.length === 1 && !saysType && !style.sections ? "Changes" : title),
				count: changes.length,
				entries: entries(changes, saysType, !1)
			}));
			function* entries(list, saysType, marksBreaking) {
				let { entry: fields, coAuthors } = style;
				for (let change of list) yield (0, entry.F)(change, {
					repository,
					saysType,
					marksBreaking,
					fields,
					coAuthors
				});
			}
		}
		function renderIntro({ track, previousTag, firstOn, commits, repository }, total) {
			if (previousTag === void 0) return (0, markdown.FV)(`First ${releaseOn(firstOn)} of ${track}.`);
			if (total > 0) return "";
			let since = repository ? (0, markdown.nf)(previousTag, (0, repository_url.XA)(repository, previousTag)) : (0, markdown.aY)(previousTag);
			return `${commits.length > 0 ? "No changes to note in" : "No changes to"} ${(0, markdown.FV)(track)} since ${since}.`;
		}
		function releaseOn(channel) {
			if (channel === void 0) return "release";
			return channel === version.L8 ? "live version" : channel;
		}
		function renderRest(request, missing, isCut) {
			let what = request.described ? "change" : "commit";
			let parts = [isCut && "The notes above are not complete", missing > 0 && `${missing} more ${missing === 1 ? `${what} is` : `${what}s are`} not listed here`].filter(Boolean);
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
	}),
	2885: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qm: () => loginsOf,
			Zr: () => renderContributors,
			ah: () => contributorsOf
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		var _authors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4059);
		function contributorsOf(commits, coAuthors) {
			let authors = commits.toReversed().flatMap((commit) => (0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.EK)(commit, coAuthors));
			return (0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.dM)(authors).filter((author) => !(0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.w2)(author) && (0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.J4)(author) !== "");
		}
		function loginsOf(contributors) {
			return contributors.flatMap((author) => (0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.DQ)(author) ?? []).slice(0, 100);
		}
		function renderContributors(contributors, firstOf, pullRequests) {
			if (contributors.length === 0) return "";
			let names = contributors.slice(0, 100).map((author) => {
				let login = (0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.DQ)(author);
				let first = login === void 0 ? void 0 : firstOf.get(login);
				return `${(0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.J4)(author)}${first !== void 0 && pullRequests.has(first) ? " (first contribution)" : ""}`;
			});
			let more = contributors.length - names.length;
			return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)((0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, "Contributors"), `${names.join(", ")}${more > 0 ? `, and ${more} more` : ""}`);
		}
	}),
	5474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => readNarrative });
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		async function readNarrative({ track, tag }, commit, repository) {
			if (!tag) return;
			let named = `release-notes/${track.name}/${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(tag.version)}.md`;
			let path = named;
			for (let links = 0; path !== void 0 && links <= 5; links++) {
				let file = (await repository.readFiles(commit, [path])).get(path);
				if (!file) return links === 0 ? void 0 : leftOut(named, `is a link to ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)}, which is no file of ${tag.name}`);
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
	})
};
