"use strict";
exports.id = 8374;
exports.ids = [8374];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-8282.index.js").modules,
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
			if (!style.saysType || message.type === void 0) return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fd)((0, _shorten_js__WEBPACK_IMPORTED_MODULE_3__.m)(header, 400)) || "(no subject)";
			return (message.scope && shows(style, "scope") ? `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Cr)(`${(0, _shorten_js__WEBPACK_IMPORTED_MODULE_3__.m)(message.scope, 400)}:`)} ` : "") + (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fd)((0, _shorten_js__WEBPACK_IMPORTED_MODULE_3__.m)(message.subject, 400));
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
	8374: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => componentChangelog,
			h: () => notesOf
		});
		var changelog = __webpack_require__(27);
		var contributors = __webpack_require__(2885);
		var notes_style = __webpack_require__(1218);
		var origins = __webpack_require__(9508);
		var repository_url = __webpack_require__(1007);
		var text_error = __webpack_require__(9530);
		var merged_releases = __webpack_require__(4632);
		var track_commits = __webpack_require__(2245);
		var changelog_range = __webpack_require__(3802);
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
		var notes_by_hand = __webpack_require__(5474);
		async function componentChangelog(inputs, run) {
			let choice = readChangelogChoice(inputs, run.config, run.context);
			let { likely, settle } = await (0, changelog_range.M)(choice, run);
			let read = ({ tip, not }) => Promise.all([(0, track_commits.q)(choice.track, {
				tip,
				base: not[0]
			}, run), (0, notes_by_hand.d)(choice, tip, run.repository)]);
			let early = likely && read(likely).catch(() => void 0);
			let { range, isLikely } = await settle();
			let between = {
				tip: range.head,
				not: range.previous ? [range.previous.commit] : []
			};
			let merged = choice.tag && await (0, merged_releases.JT)(choice.tag.name, run);
			let [whole] = merged ? await run.repository.ensure([{
				tip: merged.from,
				not: between.not
			}]) : [between];
			let told = await (0, merged_releases.u3)(range.previous?.name, run);
			let [found, narrative] = isLikely && !merged && await early || await read(whole);
			let commits = found.filter(({ sha }) => !told.has(sha));
			run.log.info(describeRange(choice, range, commits.length));
			narrative && "problem" in narrative && run.log.warn(narrative.problem);
			return {
				choice,
				range,
				changelog: await render({
					choice,
					range,
					commits,
					...narrative && "text" in narrative ? { narrative: narrative.text } : {}
				}, run)
			};
		}
		async function notesOf(choice, range, run) {
			let span = {
				tip: range.head,
				base: range.previous?.commit
			};
			let [commits, narrative] = await Promise.all([(0, track_commits.q)(choice.track, span, run), (0, notes_by_hand.d)(choice, range.head, run.repository)]);
			return render({
				choice,
				range,
				commits,
				...narrative && "text" in narrative ? { narrative: narrative.text } : {}
			}, run);
		}
		async function render({ choice, range, commits, narrative }, run) {
			let described = choice.track.notes?.from === "changes" && await readChanges(choice, range, run);
			return (0, changelog.R8)({
				track: choice.track.name,
				...choice.tag && { tag: choice.tag.name },
				head: range.head,
				...range.previous && { previousTag: range.previous.name },
				...range.firstOn !== void 0 && { firstOn: range.firstOn },
				...await askGitHub(commits, choice, run),
				...repositoryOf(run),
				...described && { described },
				...narrative !== void 0 && { narrative },
				format: choice.format,
				style: choice.track.notes ?? {}
			});
		}
		async function readChanges({ track }, range, run) {
			let { readDescribed } = await Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(1800)
			]).then(__webpack_require__.bind(__webpack_require__, 1800));
			return readDescribed(track, range, run);
		}
		async function askGitHub(commits, { format, track: { notes: style = {} } }, { openGitHub, log }) {
			let labels = (0, notes_style.Ri)(style);
			let github = commits.length > 0 ? await openGitHub() : void 0;
			if (!github) {
				labels && commits.length > 0 && log.warn(labelsUnknown("there is no token"));
				return { commits };
			}
			let known = commits;
			try {
				let asked = (0, origins.wr)(commits, format, style).map(({ sha }) => sha);
				known = (0, origins.gR)(commits, await github.associatedPullRequests(asked, { labels }));
				if (!style.contributors) return { commits: known };
				let logins = (0, contributors.Qm)((0, contributors.ah)(known, style.coAuthors ?? !1));
				return {
					commits: known,
					firstPullRequests: await github.firstPullRequests(logins)
				};
			} catch (error) {
				log.info(`GitHub does not tell authors and pull requests, so the changelog says what git knows: ${(0, text_error.Z9)(error)}`);
				labels && known === commits && log.warn(labelsUnknown((0, text_error.Z9)(error)));
				return { commits: known };
			}
		}
		function labelsUnknown(why) {
			return {
				message: `GitHub does not tell the labels of pull requests, so the notes are not filtered by them: ${why}.`,
				fix: "Give the job `permissions: pull-requests: read`, and run it again before the release is published."
			};
		}
		function repositoryOf({ context }) {
			let repository = (0, repository_url.Ek)(context.serverUrl, context.repository);
			return repository === void 0 ? {} : { repository };
		}
		function describeRange({ track, tag }, { head, previous, firstOn }, count) {
			let end = tag?.name ?? head.slice(0, 7);
			let commits = `${count} ${count === 1 ? "commit" : "commits"}`;
			if (!previous) return `${track.name}: ${commits} up to ${end}, its first ${(0, changelog.lh)(firstOn)}`;
			let aside = previous.isAncestor ? "" : ", which is no ancestor: none below is";
			return `${track.name}: ${commits} up to ${end} since ${previous.name}${aside}`;
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
					rendered.push(`${pad}${marker} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fd)(item.text)}`);
					let from = indent + `${item.marker}${item.gap}`.length;
					open = [...open, {
						from,
						to: pad.length + marker.length + 1
					}];
				} else rendered.push(pad + (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fd)(line));
			}
			return rendered.at(-1) === "" ? rendered.slice(0, -1) : rendered;
		}
		function indented(text, pad) {
			return text.split("\n").map((line) => line === "" ? "" : pad + line);
		}
		function renderCode(lines, indent, language) {
			let code = lines.join("\n").replaceAll(RegExp(`^ {0,${indent}}`, "gm"), "");
			return COMMAND.test(code) ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fd)(code) : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(`${code}\n`, language);
		}
	})
};
