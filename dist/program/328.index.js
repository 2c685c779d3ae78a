"use strict";
exports.id = 328;
exports.ids = [328];
exports.modules = {
	2414: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_invariants_check_invariants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(486);
				await (0, __webpack_require__(5509).C)((run) => (0, _shared_flows_invariants_check_invariants_js__WEBPACK_IMPORTED_MODULE_0__.m)({
					openIssue: run.flag("open-issue", !0),
					label: run.input("label")
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
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
	9530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BJ: () => describeProblem,
			V2: () => failure,
			Z9: () => wordsOf,
			ag: () => ReleaseTracksError,
			hD: () => quote
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		class ReleaseTracksError extends Error {
			code;
			problems;
			constructor(code, problems) {
				super(problems.map(describeProblem).join("\n"));
				this.name = "ReleaseTracksError";
				this.code = code;
				this.problems = problems;
			}
		}
		function failure(code, message, fix, place) {
			return new ReleaseTracksError(code, [{
				message,
				...fix && { fix },
				...place && { place }
			}]);
		}
		function describeProblem({ message, fix, place }) {
			let at = place ? [
				place.file,
				place.line,
				place.column
			].filter((part) => part !== void 0).join(":") : "";
			return [
				at && `${at}: `,
				message,
				fix && ` ${fix}`
			].filter(Boolean).join("");
		}
		function quote(value) {
			let text = value.length > 200 ? `${value.slice(0, 200)}…` : value;
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(JSON.stringify(text));
		}
		function wordsOf(error) {
			let words = error instanceof Error ? error.message : String(error);
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(words.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim());
		}
	}),
	4785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BP: () => logLine,
			Df: () => withoutCommands,
			OG: () => logLines
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		function logLine(text) {
			return withoutCommands((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text));
		}
		function logLines(text) {
			return withoutCommands((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text.replace(/\r\n/g, "\n")));
		}
		function withoutCommands(lines) {
			return lines.replace(/##(?=\[)/g, "## ").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
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
	6082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$m: () => visibleJson,
			P8: () => visibleLine,
			RK: () => visible,
			yV: () => visibleInColour
		});
		let UNSEEN = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
		function visible(text) {
			return text.replace(UNSEEN, escapeCharacter);
		}
		function visibleInColour(text) {
			return text.replace(COLOUR_OR_UNSEEN, (found) => found.length > 1 ? found : escapeCharacter(found));
		}
		function visibleLine(text) {
			return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " "));
		}
		function visibleJson(json) {
			return visible(json).replace(/#(?=\[)/g, escapeCharacter);
		}
		let COLOUR_OR_UNSEEN = RegExp(`\\u001b\\[[\\d;]*m|${UNSEEN.source}`, "gu");
		function escapeCharacter(character) {
			return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
		}
	}),
	486: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => checkInvariants });
		var rules = __webpack_require__(6313);
		var tracking_issue = __webpack_require__(1759);
		var text_error = __webpack_require__(9530);
		var markdown = __webpack_require__(547);
		var invariant_facts = __webpack_require__(5766);
		var github_refusal = __webpack_require__(9990);
		async function trackIssue(violations, label, issues, log) {
			try {
				return await keep(violations, {
					label,
					issues,
					log
				});
			} catch (error) {
				log.warn({
					message: `The tracking issue could not be kept: ${(0, text_error.Z9)(error)}.`,
					fix: (0, github_refusal.ik)(error, "Give the job `permissions: issues: write`, or set open-issue: false.")
				});
				return;
			}
		}
		async function keep(violations, place) {
			let found = await place.issues.findIssues(tracking_issue.tl, place.label);
			let [issue, ...others] = found;
			if (violations.length === 0) {
				await invariant_issue_close(found, (0, tracking_issue.Cb)(), place);
				return issue?.number;
			}
			let content = (0, tracking_issue.n6)(violations);
			if (!issue) return invariant_issue_open(content, place);
			await invariant_issue_close(others, (0, tracking_issue.ET)(issue.number), place);
			await update(issue, content, place);
			return issue.number;
		}
		async function invariant_issue_close(found, closing, { issues, log }) {
			for (let { number } of found) {
				await issues.closeIssue(number, closing);
				log.info(`closed issue #${number}`);
			}
		}
		async function invariant_issue_open(content, place) {
			let { label, issues, log } = place;
			let usable = label !== "" && await tryLabel(place, () => ensureLabel(place));
			let number = await issues.createIssue(content, tracking_issue.tl, usable ? [label] : []);
			log.info(`opened issue #${number}`);
			let [first] = await issues.findIssues(tracking_issue.tl, label);
			if (!first || first.number >= number) return number;
			await invariant_issue_close([{ number }], (0, tracking_issue.ET)(first.number), place);
			return first.number;
		}
		async function update(issue, content, place) {
			let { label, issues, log } = place;
			if (issue.title !== content.title || plain(issue.body) !== plain(content.body)) {
				await issues.updateIssue(issue.number, content);
				log.info(`updated issue #${issue.number}`);
			}
			if (label === "" || (0, tracking_issue.RX)(issue.labels, label)) return;
			await tryLabel(place, async () => {
				await ensureLabel(place);
				await issues.addLabel(issue.number, label);
			});
		}
		async function ensureLabel({ label, issues }) {
			await issues.ensureLabel({
				name: label,
				color: "d73a4a",
				description: "A release invariant is broken (release-tracks)"
			});
		}
		async function tryLabel({ label, log }, work) {
			try {
				await work();
				return !0;
			} catch (error) {
				log.warn({ message: `The issue goes without the label ${JSON.stringify(label)}: ${(0, text_error.Z9)(error)}.` });
				return !1;
			}
		}
		function plain(text) {
			return text.replaceAll("\r\n", "\n").trim();
		}
		async function checkInvariants({ openIssue, label }, run) {
			let { log } = run;
			let opening = run.openGitHub();
			let violations = (0, rules.M)(await (0, invariant_facts.C)(run, opening));
			for (let { rule, message, command } of violations) log.info(`${rule}: ${message}\n  mend it: ${command}`);
			violations.length === 0 && log.info(`all is well: ${rules.y.map(({ meaning }) => meaning).join("; ")}`);
			let github = openIssue ? await opening : void 0;
			let issue = github && await trackIssue(violations, label, github.issues, log);
			return {
				outputs: {
					healthy: String(violations.length === 0),
					violations: JSON.stringify(violations),
					"issue-number": issue === void 0 ? "" : String(issue)
				},
				summary: summarize(violations),
				...violations.length > 0 && { failure: brokenInvariants(violations, issue) }
			};
		}
		function summarize(violations) {
			if (violations.length > 0) return (0, markdown.Bv)((0, markdown.R_)(3, "Broken invariants"), (0, tracking_issue.yO)(violations));
			return (0, markdown.Bv)((0, markdown.R_)(3, "All invariants hold"), (0, markdown.p_)(rules.y.map(({ meaning }) => (0, markdown.FV)(meaning))));
		}
		function brokenInvariants(violations, issue) {
			let [first] = violations;
			let more = violations.length > 1 ? ` And ${violations.length - 1} more.` : "";
			let where = issue === void 0 ? "the summary and the log" : `the summary and issue #${issue}`;
			return (0, text_error.V2)("invariants-broken", `A release invariant is broken: ${first?.message}${more}`, `What mends it is in ${where}.`);
		}
	}),
	4172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => formatRunId,
			_: () => parseRunId
		});
		function formatRunId(run, unique) {
			return run ? `${run.id}.${run.attempt}.${unique}` : unique;
		}
		function parseRunId(text) {
			let [, id, attempt] = /^(\d{1,16})\.(\d{1,9})\./.exec(text) ?? [];
			return id && attempt ? {
				id,
				attempt: Number(attempt)
			} : void 0;
		}
	}),
	8541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TL: () => removeTemporaryFolders,
			wE: () => makeTemporaryFolder,
			yu: () => removeTemporaryFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		let folders = new Set();
		function makeTemporaryFolder() {
			let folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "release-tracks-"));
			folders.add(folder);
			return folder;
		}
		function removeTemporaryFolder(folder) {
			folders.delete(folder);
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
					recursive: !0,
					force: !0,
					maxRetries: 3
				});
			} catch {}
		}
		function removeTemporaryFolders() {
			for (let folder of folders) removeTemporaryFolder(folder);
		}
	}),
	5509: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => runAction });
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_fs_ = __webpack_require__(3024);
		var core = __webpack_require__(6805);
		var summary = __webpack_require__(3327);
		var text_error = __webpack_require__(9530);
		var markdown = __webpack_require__(547);
		var run = __webpack_require__(4172);
		var clone_folder = __webpack_require__(952);
		var git_repository = __webpack_require__(7818);
		var github_access = __webpack_require__(8221);
		var log_line = __webpack_require__(4785);
		var visible = __webpack_require__(6082);
		function info(text) {
			core.pq((0, log_line.BP)(text));
		}
		function warn(problem) {
			core.$e((0, log_line.OG)(describeText(problem)), annotation(problem));
		}
		function tellError({ problems, message }) {
			let [first] = problems;
			core.z3((0, log_line.OG)(problems.length === 1 && first ? describeText(first) : message), first && annotation(first));
		}
		function tellBug(error) {
			let stack = error instanceof Error ? error.stack ?? error.message : String(error);
			core.z3((0, log_line.OG)(`This is a bug in release-tracks, please report it with the lines around it. ${stack}`));
		}
		function describeText({ message, fix }) {
			return fix ? `${message} ${fix}` : message;
		}
		function annotation({ place }) {
			if (!place) return {};
			let { file, line, column } = place;
			return {
				file: (0, visible.RK)(file),
				...line && { startLine: line },
				...column && { startColumn: column }
			};
		}
		async function runAction(main) {
			process.on("uncaughtException", (error) => error.code === "EPIPE" ? void 0 : void fail(error));
			try {
				let report = await withRun(main);
				setOutputs(report.outputs);
				await writeSummary(report.summary);
				report.failure && await fail(report.failure);
			} catch (error) {
				await fail(error);
			}
		}
		async function withRun(main) {
			let folder = process.env.GITHUB_WORKSPACE || process.cwd();
			let context = readContext();
			let token = input("token");
			token && core.Pq(token);
			let clone = (0, clone_folder.Rl)(folder, input("config"));
			let opening = git_repository.x.open(clone, {
				token,
				serverUrl: context.serverUrl
			});
			opening.catch(() => void 0);
			let { readConfigFile } = await Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(6070),
				__webpack_require__.e(1334)
			]).then(__webpack_require__.bind(__webpack_require__, 6070));
			let { config, warnings } = readConfigFile(clone, input("config"), NO_CONFIG, folder);
			for (let warning of warnings) warn(warning);
			let repository = await opening;
			try {
				let openGitHub = () => (0, github_access.o)(token, context, { info }, process.env.GITHUB_API_URL);
				return await main({
					context,
					config,
					repository,
					token,
					folder,
					input,
					flag,
					openGitHub,
					log: {
						info,
						warn
					}
				});
			} finally {
				repository.close();
			}
		}
		let NO_CONFIG = "Run actions/checkout first, and write release-tracks.yml or name your file with the config input; where actions/checkout has a path, begin with it: config: <path>/release-tracks.yml.";
		function input(name) {
			return core.V4(name);
		}
		function flag(name, otherwise) {
			let text = input(name);
			if (text === "") return otherwise;
			if (/^(true|True|TRUE)$/.test(text)) return !0;
			if (/^(false|False|FALSE)$/.test(text)) return !1;
			throw (0, text_error.V2)("input-invalid", `${name}: ${(0, text_error.hD)(text)} is neither true nor false.`, "Write true or false.");
		}
		function readContext() {
			let env = process.env;
			let eventName = env.GITHUB_EVENT_NAME ?? "";
			let push = eventName === "push" ? readPushEvent(env.GITHUB_EVENT_PATH) : void 0;
			return {
				runId: (0, run.Q)(readWorkflowRun(env), (0, external_node_crypto_.randomUUID)()),
				eventName,
				ref: env.GITHUB_REF || (push?.ref ?? ""),
				sha: env.GITHUB_SHA ?? "",
				repository: env.GITHUB_REPOSITORY ?? "",
				serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
				push
			};
		}
		function readWorkflowRun({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }) {
			return id ? {
				id,
				attempt: Number(attempt || 1)
			} : void 0;
		}
		function readPushEvent(path) {
			if (!path || !(0, external_node_fs_.existsSync)(path)) return;
			let payload = readPayload(path);
			let { before, after } = payload;
			if (typeof before != "string" || typeof after != "string") return;
			let commitCount = Array.isArray(payload.commits) ? payload.commits.length : 0;
			return {
				ref: typeof payload.ref == "string" ? payload.ref : "",
				before,
				after,
				deleted: payload.deleted === !0,
				commitCount
			};
		}
		function readPayload(path) {
			let fix = "GITHUB_EVENT_PATH names the file that the runner wrote for this run: leave both as they are.";
			try {
				let payload = JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
				if (typeof payload == "object" && payload) return payload;
			} catch (error) {
				throw (0, text_error.V2)("event-unreadable", `The event file ${(0, text_error.hD)(path)} cannot be read: ${(0, text_error.Z9)(error)}.`, fix);
			}
			throw (0, text_error.V2)("event-unreadable", `The event file ${(0, text_error.hD)(path)} holds no JSON object.`, fix);
		}
		function setOutputs(outputs) {
			try {
				for (let [name, value] of Object.entries(outputs)) core.uH(name, value);
			} catch (error) {
				throw (0, text_error.V2)("output-unwritable", `The outputs cannot be written: ${(0, text_error.Z9)(error)}.`, "GITHUB_OUTPUT names a file that the runner made for this step: leave both as they are.");
			}
		}
		async function fail(error) {
			process.exitCode = 1;
			if (error instanceof text_error.ag) {
				tellError(error);
				await writeSummary((0, markdown.Bv)((0, markdown.R_)(3, `Stopped: ${error.code}`), (0, markdown.p_)(error.problems.map((problem) => (0, markdown.FV)((0, text_error.BJ)(problem))))));
				return;
			}
			tellBug(error);
		}
		async function writeSummary(markdown) {
			if (!process.env.GITHUB_STEP_SUMMARY || markdown === "") return;
			try {
				await summary.z.addRaw(markdown, !0).write();
			} catch (error) {
				warn({ message: `The job summary cannot be written: ${(0, text_error.Z9)(error)}.` });
			}
		}
	})
};
