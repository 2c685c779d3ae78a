"use strict";
exports.id = 6776;
exports.ids = [
	6776,
	9547,
	5530
];
exports.modules = {
	8691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => changeOf });
		var _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5530);
		function changeOf(commit) {
			let subject = commit.subject.replace(/[\r\n]+/g, " ");
			let header = (0, _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__.withoutPullRequest)(subject);
			return {
				commit,
				header,
				message: (0, _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__.parseConventional)(`${header}\n\n${commit.body}`),
				pullRequest: commit.pullRequest ?? (0, _versions_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__.pullRequestOf)(subject)
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
	8669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AH: () => TRAILER,
			Do: () => skipsWorkflows,
			aw: () => parseTrailers,
			di: () => trailerValue,
			hw: () => formatMessage
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let TRAILER = {
			track: "Release-Track",
			channel: "Release-Channel",
			promotedFrom: "Promoted-From",
			sync: "Release-Sync",
			run: "Release-Run"
		};
		let KEY = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
		let RESERVED = new Set([...Object.values(TRAILER), "skip-checks"].map((key) => key.toLowerCase()));
		let SKIP_CI = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/;
		let SKIP_CHECKS = /^skip-checks:\s*true\s*$/im;
		function skipsWorkflows(message) {
			return SKIP_CI.test(message) || SKIP_CHECKS.test(message);
		}
		function parseTrailers(text) {
			let lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
			let wrong = lines.filter((line) => !isExtraTrailer(line));
			if (wrong.length > 0) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("trailers-invalid", `trailers: ${wrong.map(_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", ")} cannot be a trailer of a release.`, `Write one "Key: value" a line; the key has letters, digits and dashes and is none of ${[...Object.values(TRAILER)].join(", ")}, skip-checks; no [skip ci].`);
			return lines.map((line) => {
				let colon = line.indexOf(":");
				return {
					key: line.slice(0, colon).trim(),
					value: line.slice(colon + 1).trim()
				};
			});
		}
		function isExtraTrailer(line) {
			let colon = line.indexOf(":");
			let key = line.slice(0, colon).trim();
			let value = line.slice(colon + 1).trim();
			let printable = !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line);
			return colon > 0 && KEY.test(key) && value !== "" && printable && !RESERVED.has(key.toLowerCase()) && !skipsWorkflows(line);
		}
		function trailerValue(message, key) {
			let start = `${TRAILER[key]}: `;
			return message.split("\n").findLast((each) => each.startsWith(start))?.slice(start.length).trim();
		}
		function formatMessage(subject, trailers, body = "") {
			return `${[
				subject,
				body,
				trailers.map(({ key, value }) => `${key}: ${value}`).join("\n")
			].filter(Boolean).join("\n\n")}\n`;
		}
	}),
	1759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cb: () => closeMended,
			ET: () => closeDuplicate,
			RX: () => hasLabel,
			n6: () => describeIssue,
			tl: () => MARKER,
			yO: () => describeViolations
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6313);
		let MARKER = "<!-- release-tracks:invariants -->";
		let MENDED_MARKER = "<!-- release-tracks:invariants mended -->";
		let DUPLICATE_MARKER = "<!-- release-tracks:invariants duplicate -->";
		function hasLabel(labels, name) {
			return labels.some((label) => label.toLowerCase() === name.toLowerCase());
		}
		function describeIssue(violations) {
			return {
				title: `${violations.length === 1 ? "A release invariant is" : `${violations.length} release invariants are`} broken`,
				body: (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(MARKER, "Found by check-invariants. This issue is kept up to date, and closed once all is well. Do not remove the first line of its text.", describeViolations(violations))
			};
		}
		function closeMended() {
			return {
				reason: "completed",
				comment: (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(MENDED_MARKER, "All release invariants hold again."),
				marker: MENDED_MARKER
			};
		}
		function closeDuplicate(kept) {
			return {
				reason: "not_planned",
				comment: (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(DUPLICATE_MARKER, `Two runs opened an issue at once. #${kept} goes on.`),
				marker: DUPLICATE_MARKER
			};
		}
		function describeViolations(violations) {
			let parts = [];
			let length = 0;
			for (let [index, violation] of violations.entries()) {
				let { rule } = violation;
				let entry = describeViolation(violation);
				length += entry.length;
				if (length > 6e4) return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(...parts, `… and ${violations.length - index} more.`);
				rule !== violations[index - 1]?.rule && parts.push((0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(4, titleOf(rule)));
				parts.push(entry);
			}
			return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(...parts);
		}
		function titleOf(rule) {
			return `${rule}: ${_rules_js__WEBPACK_IMPORTED_MODULE_1__.y.find(({ name }) => name === rule)?.meaning ?? ""}`;
		}
		function describeViolation({ subject, message, command }) {
			return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(`${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(subject)}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(message)}`, (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(command, "sh"));
		}
	}),
	1429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fg: () => tagsOf,
			KA: () => versionText,
			_3: () => formatTag,
			_f: () => matchTag,
<<<<<<< HEAD:dist/cli/690.index.js
			sN: () => formatTemplate,
			wD: () => tagFolders
=======
			pi: () => isIgnored,
			sN: () => formatTemplate
>>>>>>> 4a774d676ddf5cfb4d92891b58a37dbbe07c95b8:dist/program/6776.index.js
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function formatTag({ prefix, suffix }, version) {
			return prefix + (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version) + suffix;
		}
		function formatTemplate({ prefix, suffix }) {
			return `${prefix}{version}${suffix}`;
		}
		function versionText({ prefix, suffix }, tag) {
			if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
			return tag.slice(prefix.length, tag.length - suffix.length);
		}
		function matchTag(template, tag) {
			let text = versionText(template, tag);
			let version = text === void 0 ? void 0 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(text);
			return version && !isIgnored(template, tag) ? {
				name: tag,
				version
			} : void 0;
		}
		function isIgnored({ ignores }, tag) {
			return ignores?.(tag) === !0;
		}
		function tagsOf(track, names) {
			let found = [];
			for (let name of names) {
				let tag = matchTag(track.tag, name);
				tag && found.push(tag);
			}
			return found;
		}
		function tagFolders({ prefix }) {
			let parts = prefix.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
		}
	}),
	8003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J_: () => highestByChannel,
			ML: () => highestBelow,
			R: () => isNewestLive,
			fV: () => highestTag
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function highestTag(tags) {
			let best;
			for (let tag of tags) (!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			return best;
		}
		function highestByChannel(tags) {
			let best = new Map();
			for (let tag of tags) {
				let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version);
				let seen = best.get(channel);
				(!seen || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, seen.version) > 0) && best.set(channel, tag);
			}
			return best;
		}
		function highestBelow(tags, version) {
			let best;
			for (let tag of tags) {
				if ((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) >= 0) continue;
				(!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			}
			return best;
		}
		function isNewestLive(version, tags) {
			if (version.prerelease) return !1;
			for (let tag of tags) if ((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) > 0) return !1;
			return !0;
		}
	}),
	9547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => groupBy });
		function groupBy(values, keyOf) {
			let groups = new Map();
			for (let value of values) {
				let key = keyOf(value);
				let group = groups.get(key);
				group ? group.push(value) : groups.set(key, [value]);
			}
			return groups;
		}
	}),
	547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bv: () => blocks,
			Cr: () => bold,
			DV: () => codeBlock,
			FV: () => escapeMarkdown,
			R_: () => heading,
			aY: () => code,
			k9: () => linkMarkdown,
			nf: () => link,
			p_: () => list,
			tp: () => table
		});
		var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
		let WORD = /[\w.\-/:@#%+~=?]+/g;
		let PUNCTUATION = /[!-/:-@[-`{-~]/g;
		let TURNS_INTO_A_LINK = /@|#\d|\bGH-\d|:\/\/|www\.|\b[\da-f]{7,40}\b/i;
		function escapeMarkdown(text) {
			return escapeLineEnds(escapeAround((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text).replace(/\s+/g, " ").trim()));
		}
		function code(text) {
			let line = (0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text);
			if (line.includes("|")) return `<code>${line.replace(PUNCTUATION, entity)}</code>`;
			return line && codeSpan(line);
		}
		function link(text, url) {
			let label = escapePunctuation((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text).replace(/\s+/g, " ").trim());
			return isWebAddress(url) ? linkMarkdown(label, url) : escapeMarkdown(text);
		}
		function linkMarkdown(markdown, url) {
			return isWebAddress(url) ? `[${markdown}](${escapeUrl(url)})` : markdown;
		}
		function bold(text) {
			let inner = escapeMarkdown(text);
			return inner && `**${inner}**`;
		}
		function heading(level, text) {
			return `${"#".repeat(level)} ${escapeMarkdown(text)}`;
		}
		function list(entries) {
			return entries.map((entry) => `- ${joinLines(entry)}`).join("\n");
		}
		function table(head, rows) {
			let width = Math.max(head.length, ...rows.map((row) => row.length));
			let columns = Array.from({ length: width }, (_, column) => column);
			let line = (cells) => `| ${columns.map((column) => cell(cells[column] ?? "")).join(" | ")} |`;
			return [
				line(head),
				`|${" --- |".repeat(width)}`,
				...rows.map(line)
			].join("\n");
		}
		function blocks(...parts) {
			return parts.filter(Boolean).join("\n\n");
		}
		function codeBlock(text, language = "") {
			let fence = "`".repeat(Math.max(3, longestRun(text) + 1));
			return `${fence}${language}\n${text.replace(/\r\n?/g, "\n").replace(/\n$/, "")}\n${fence}`;
		}
		function cell(markdown) {
			return joinLines(markdown).replaceAll("|", "&#124;");
		}
		function joinLines(markdown) {
			return markdown.replace(/\s*[\r\n]+\s*/g, " ");
		}
		function escapeAround(line) {
			let escaped = "";
			let end = 0;
			for (let { 0: word, index } of line.matchAll(WORD)) {
				if (!TURNS_INTO_A_LINK.test(word)) continue;
				escaped += escapePunctuation(line.slice(end, index)) + codeSpan(word);
				end = index + word.length;
			}
			return escaped + escapePunctuation(line.slice(end));
		}
		function escapePunctuation(line) {
			return line.replace(/[&<>|]/g, entity).replace(/[\\`*[\]~$]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`);
		}
		function escapeLineEnds(line) {
			return line.replace(/^[#+=:-]/, (character) => `\\${character}`).replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/(?<!\\)#$/, "\\#");
		}
		function codeSpan(line) {
			let fence = "`".repeat(longestRun(line) + 1);
			let touches = line.startsWith("`") || line.endsWith("`");
			let loses = line.startsWith(" ") && line.endsWith(" ") && line.trim() !== "";
			return touches || loses ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
		}
		function longestRun(text) {
			return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
		}
		let NAMED = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		function entity(character) {
			return NAMED[character] ?? `&#${character.codePointAt(0)};`;
		}
		function isWebAddress(url) {
			return /^https?:\/\//i.test(url);
		}
		function escapeUrl(url) {
			return url.toWellFormed().replace(/[^\w.~:/?#@!$&'*+,;=%-]/gu, (character) => character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character)).replaceAll("&", "&amp;");
		}
	}),
	883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => oneLine });
		function oneLine(text) {
			return text.toWellFormed().replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
		}
	}),
	5530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
			let breaking = (end < 0 ? void 0 : breakingFooters(text.slice(end + 1))) ?? read?.notes[0]?.text;
			if (!read?.type) return {
				type: void 0,
				scope: void 0,
				breaking,
				subject: header
			};
			return {
				type: read.type.toLowerCase(),
				scope: read.scope?.trim() || void 0,
				breaking,
				subject: `${read.subject}${header.slice(LONGEST_HEADER)}`
			};
		}
		function breakingFooters(body) {
			if (!body.includes("BREAKING")) return;
			let [, ...footers] = `\n${body}`.split(/(?<=\n)(?=BREAKING[ -]CHANGE:)/);
			let lines = footers.slice(0, MOST_NOTES).flatMap((footer) => footer.split("\n"));
			let notes = parser.parse(["Footers", ...lines.map((line) => line.slice(0, LONGEST_LINE).trimEnd())].join("\n")).notes.map(({ text }) => firstParagraph(text));
			return notes.length > 0 ? notes.filter(Boolean).join("\n\n") : void 0;
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
	}),
	6302: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { GitHub: () => GitHub });
		var changelog_origins = __webpack_require__(9508);
		var text_error = __webpack_require__(9530);
		var promises_ = __webpack_require__(8500);
		var github = __webpack_require__(3361);
		var dist_bundle = __webpack_require__(9735);
		var plugin_throttling_dist_bundle = __webpack_require__(6856);
		var light = __webpack_require__(3251);
		let FINAL = [
			400,
			401,
			403,
			404,
			410,
			413,
			422,
			429,
			451
		];
		function openClient(token, log, address) {
			let mayWait = limitPatience(log);
			let options = {
				...address !== void 0 && { baseUrl: address },
				retry: {
					retries: 4,
					doNotRetry: FINAL
				},
				throttle: {
					onRateLimit: mayWait("the rate limit"),
					onSecondaryRateLimit: mayWait("a secondary rate limit"),
					write: new light.Group({
						maxConcurrent: 1,
						minTime: 100
					})
				}
			};
			return (0, github.Q)(token, options, watchAttempts(log), dist_bundle.L, plugin_throttling_dist_bundle.A);
		}
		function limitPatience(log) {
			let waited = 0;
			return (limit) => (seconds, options, _client, waits) => {
				let { method, url, request } = options;
				let asked = `GitHub asks to wait ${seconds} s for ${limit} (${method} ${url})`;
				if (waits >= 5 || waited + seconds > (request.patience ?? 300)) {
					log.info(`${asked}: that is too long`);
					return !1;
				}
				waited += seconds;
				log.info(asked);
				return !0;
			};
		}
		function watchAttempts(log) {
			return ({ hook }) => {
				hook.before("request", (options) => {
					let { timeLimit = 6e4 } = options.request;
					options.request = {
						...options.request,
						signal: AbortSignal.timeout(timeLimit)
					};
				});
				hook.error("request", (error, options) => {
					isUnreachable(error) && (error.status = UNREACHABLE);
					let sent = error.request?.request;
					sent && (sent.retries = 0);
					let { method, url, request } = options;
					let count = request.retryCount ?? 0;
					isServersFault(error) && count < (request.retries ?? 4) && log.info(`${describeFault(error)} (${method} ${url}): trying again in ${(count + 1) ** 2} s`);
					throw error;
				});
			};
		}
		let UNREACHABLE = 0;
		function isUnreachable(error) {
			for (let cause = error; cause instanceof Error; cause = cause.cause) if ([
				"ENOTFOUND",
				"EAI_AGAIN",
				"ECONNREFUSED"
			].includes(cause.code ?? "")) return !0;
			return !1;
		}
		function isServersFault(error) {
			let status = error instanceof Error ? error.status : void 0;
			return typeof status == "number" && status >= 500;
		}
		function describeFault({ status, message }) {
			return status === 500 ? `the connection to GitHub failed, ${message}` : `GitHub answered ${status}`;
		}
		let ONCE = { retries: 0 };
		let BRIEFLY = {
			retries: 1,
			patience: 5,
			timeLimit: 15e3
		};
		let SETTLING = [2e3, 8e3];
		async function carryOutOnce(log, call, find) {
			for (let time of SETTLING) {
				try {
					return await call();
				} catch (error) {
					if (!isServersFault(error)) throw error;
					log.info(`${describeFault(error)}: looking in ${time / 1e3} s whether the call was carried out`);
				}
				await (0, promises_.setTimeout)(time);
				let found = await find();
				if (found !== void 0) return found;
			}
			return call();
		}
		async function orMissing(call) {
			try {
				return await call;
			} catch (error) {
				if (error.status === 404) return;
				throw error;
			}
		}
		var tracking_issue = __webpack_require__(1759);
		let TRUSTED = new Set([
			"OWNER",
			"MEMBER",
			"COLLABORATOR"
		]);
		class GitHubIssues {
			#client;
			#repository;
			#log;
			constructor(client, repository, log) {
				this.#client = client;
				this.#repository = repository;
				this.#log = log;
			}
			async ensureLabel(label) {
				let { issues } = this.#client.rest;
				if (await orMissing(issues.getLabel({
					...this.#repository,
					name: label.name
				}))) return;
				try {
					await issues.createLabel({
						...this.#repository,
						...label
					});
				} catch (error) {
					if (!hasErrorCode(error, "already_exists")) throw error;
				}
			}
			async addLabel(issue, label) {
				await this.#client.rest.issues.addLabels({
					...this.#repository,
					issue_number: issue,
					labels: [label]
				});
			}
			async findIssues(marker, label) {
				let { issues } = this.#client.rest;
				let place = {
					...this.#repository,
					state: "open",
					per_page: 100
				};
				return (await this.#client.paginate(issues.listForRepo, place, ({ data }) => data.filter(({ pull_request, body }) => pull_request === void 0 && body?.includes(marker)))).filter((issue) => isTrusted(issue) || (0, tracking_issue.RX)(namesOf(issue.labels), label)).map(({ number, title, body, labels }) => ({
					number,
					title,
					body: body ?? "",
					labels: namesOf(labels)
				})).sort((a, b) => a.number - b.number);
			}
			async createIssue(content, marker, labels) {
				let { issues } = this.#client.rest;
				return carryOutOnce(this.#log, async () => (await issues.create({
					...this.#repository,
					...content,
					labels: [...labels],
					request: ONCE
				})).data.number, async () => (await this.findIssues(marker, labels[0] ?? ""))[0]?.number);
			}
			async updateIssue(issue, content) {
				await this.#client.rest.issues.update({
					...this.#repository,
					issue_number: issue,
					...content
				});
			}
			async closeIssue(issue, { reason, comment, marker }) {
				let { issues } = this.#client.rest;
				let place = {
					...this.#repository,
					issue_number: issue
				};
				let { data } = await issues.update({
					...place,
					state: "closed",
					state_reason: reason
				});
				await carryOutOnce(this.#log, async () => {
					await issues.createComment({
						...place,
						body: comment,
						request: ONCE
					});
					return !0;
				}, async () => {
					let since = {
						...place,
						since: data.updated_at,
						per_page: 100
					};
					return (await this.#client.paginate(issues.listComments, since)).some(({ body }) => body?.includes(marker)) || void 0;
				});
			}
		}
		function isTrusted({ author_association = "", user }) {
			return TRUSTED.has(author_association) || user?.type === "Bot";
		}
		function namesOf(labels) {
			return labels.map((label) => typeof label == "string" ? label : label.name ?? "");
		}
		function hasErrorCode(error, code) {
			let data = error.response?.data;
			return Array.isArray(data?.errors) && data.errors.some((each) => each?.code === code);
		}
		var external_node_crypto_ = __webpack_require__(7598);
		let TRANSFER_TIME = 108e4;
		class GitHubReleases {
			#client;
			#repository;
			#log;
			constructor(client, repository, log) {
				this.#client = client;
				this.#repository = repository;
				this.#log = log;
			}
			async find(tag) {
				let { repos } = this.#client.rest;
				let published = await orMissing(repos.getReleaseByTag({
					...this.#repository,
					tag
				}));
				if (published) return this.#read(published.data);
				let pages = this.#client.paginate.iterator(repos.listReleases, {
					...this.#repository,
					per_page: 100
				});
				for await (let { data } of pages) {
					let draft = data.find((release) => release.draft && release.tag_name === tag);
					if (draft) return this.#read(draft);
				}
			}
			async publishedAssets(tag) {
				let found = await orMissing(this.#client.rest.repos.getReleaseByTag({
					...this.#repository,
					tag
				}));
				if (!found) return;
				let { id, assets } = found.data;
				return (assets.length < 30 ? assets : await this.#listAssets(id)).map(readAsset);
			}
			async createDraft(tag, content) {
				let draft = {
					...this.#repository,
					tag_name: tag,
					...content,
					draft: !0,
					request: ONCE
				};
				return carryOutOnce(this.#log, async () => this.#read((await this.#client.rest.repos.createRelease(draft)).data), () => this.find(tag));
			}
			async update({ id }, content) {
				await this.#client.rest.repos.updateRelease({
					...this.#repository,
					release_id: id,
					...content
				});
			}
			async removeDraft({ id }) {
				await orMissing(this.#client.rest.repos.deleteRelease({
					...this.#repository,
					release_id: id
				}));
			}
			async removeAsset({ id }) {
				await orMissing(this.#client.rest.repos.deleteReleaseAsset({
					...this.#repository,
					asset_id: id
				}));
			}
			async download({ id }) {
				let headers = { accept: "application/octet-stream" };
				let place = {
					...this.#repository,
					asset_id: id,
					headers,
					request: { timeLimit: TRANSFER_TIME }
				};
				let { data } = await this.#client.rest.repos.getReleaseAsset(place);
				return new Uint8Array(data);
			}
			async upload(release, { name, digest }, content) {
				let request = {
					name,
					data: content,
					headers: { "content-type": "application/octet-stream" },
					request: {
						...ONCE,
						timeLimit: TRANSFER_TIME
					}
				};
				await carryOutOnce(this.#log, async () => {
					await this.#client.request(`POST ${release.uploadUrl}`, request);
					return !0;
				}, async () => {
					let found = (await this.#assetsOf(release.id)).find((asset) => asset.name === name);
					if (found?.uploaded && found.digest === digest) return !0;
					found && await this.removeAsset(found);
				});
			}
			async publish({ id }, makeLatest) {
				let change = {
					draft: !1,
					make_latest: makeLatest ? "true" : "false"
				};
				let { data } = await this.#client.rest.repos.updateRelease({
					...this.#repository,
					release_id: id,
					...change
				});
				return this.#read(data);
			}
			async #read(release) {
				let { id, html_url: url, upload_url: uploadUrl, name, body, draft, prerelease, immutable } = release;
				return {
					id,
					url,
					uploadUrl,
					name: name ?? "",
					body: body ?? "",
					prerelease,
					stage: draft ? "draft" : immutable ? "immutable" : "published",
					assets: await this.#assetsOf(id)
				};
			}
			async #assetsOf(release) {
				let assets = (await this.#listAssets(release)).map(readAsset);
				return Promise.all(assets.map(async (asset) => asset.uploaded && asset.digest === "" ? {
					...asset,
					digest: await this.#hash(asset)
				} : asset));
			}
			#listAssets(release) {
				let { repos } = this.#client.rest;
				return this.#client.paginate(repos.listReleaseAssets, {
					...this.#repository,
					release_id: release,
					per_page: 100
				});
			}
			async #hash(asset) {
				return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(await this.download(asset)).digest("hex")}`;
			}
		}
		function readAsset({ id, name, state, digest }) {
			return {
				id,
				name,
				uploaded: state === "uploaded",
				digest: digest ?? ""
			};
		}
		class GitHub {
			issues;
			releases;
			#client;
			#repository;
			#token;
			#log;
			constructor(token, repository, log, address) {
				let [owner = "", repo = ""] = repository.split("/");
				this.#client = openClient(token, log, address);
				this.#repository = {
					owner,
					repo
				};
				this.#token = token;
				this.#log = log;
				this.issues = new GitHubIssues(this.#client, this.#repository, log);
				this.releases = new GitHubReleases(this.#client, this.#repository, log);
			}
			async pushesStartWorkflows() {
				if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(this.#token)) return !0;
				try {
					let { viewer } = await this.#client.graphql("{ viewer { login } }");
					return viewer.login !== "github-actions[bot]";
				} catch {
					return !1;
				}
			}
			async dispatch(workflow, tag) {
				let { actions } = this.#client.rest;
				let request = {
					...this.#repository,
					workflow_id: workflow,
					ref: tag,
					request: ONCE
				};
				await carryOutOnce(this.#log, async () => {
					await actions.createWorkflowDispatch(request);
					return !0;
				}, async () => await this.hasRun(workflow, tag) || void 0);
			}
			async hasRun(workflow, tag) {
				let { data } = await this.#client.rest.actions.listWorkflowRuns({
					...this.#repository,
					workflow_id: workflow,
					branch: tag,
					per_page: 1
				});
				return data.workflow_runs.length > 0;
			}
			async isRunOver(runId) {
				let run = await orMissing(this.#client.rest.actions.getWorkflowRun({
					...this.#repository,
					run_id: Number.parseInt(runId, 10)
				}));
				return run && run.data.status === "completed";
			}
			async isPublished(tag) {
				let release = await orMissing(this.#client.rest.repos.getReleaseByTag({
					...this.#repository,
					tag
				}));
				return release !== void 0 && !release.data.draft;
			}
			async publishedTags() {
				let place = {
					...this.#repository,
					per_page: 100
				};
				let tags = await this.#client.paginate(this.#client.rest.repos.listReleases, place, ({ data }) => data.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
				return new Set(tags);
			}
			async associatedPullRequests(commits) {
				let { owner, repo: name } = this.#repository;
				let origins = new Map();
				for (let from = 0; from < commits.length; from += changelog_origins.yT) {
					let some = commits.slice(from, from + changelog_origins.yT);
					let variables = {
						owner,
						name,
						request: BRIEFLY
					};
					let answer = await this.#whatCame(this.#client.graphql((0, changelog_origins.U7)(some), variables));
					for (let [sha, origin] of (0, changelog_origins.aI)(some, answer)) origins.set(sha, origin);
				}
				return origins;
			}
			async #whatCame(query) {
				try {
					return await query;
				} catch (error) {
					let { name, data } = error;
					if (name !== "GraphqlResponseError" || !data) throw error;
					this.#log.info(`GitHub tells only a part: ${(0, text_error.Z9)(error)}`);
					return data;
				}
			}
		}
	})
};
