"use strict";
exports.id = 7780;
exports.ids = [7780];
exports.modules = {
	6686: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_changelog_component_changelog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4863);
				var _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3016);
				await (0, __webpack_require__(5509).C)((run) => (0, _shared_flows_changelog_component_changelog_js__WEBPACK_IMPORTED_MODULE_0__.K)({
					tag: run.input("tag"),
					track: run.input("track"),
					head: run.input("head"),
					since: run.input("since"),
					format: run.input("format"),
					output: run.input("output")
				}, run, (0, _shared_io_files_text_files_js__WEBPACK_IMPORTED_MODULE_1__.zN)(run.folder)));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
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
	9043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => suggestion,
			z: () => nearestWord
		});
		function nearestWord(word, words) {
			let written = kebab(word.slice(0, 64));
			let nearest;
			let least = Infinity;
			for (let candidate of words) {
				let limit = Math.min(least - 1, Math.max(1, Math.floor(candidate.length / 3)));
				if (Math.abs(candidate.length - written.length) > limit) continue;
				let distance = editDistance(written, kebab(candidate));
				if (distance <= limit) {
					nearest = candidate;
					least = distance;
				}
			}
			return nearest;
		}
		function suggestion(word, words) {
			let nearest = nearestWord(word, words);
			return nearest === void 0 ? "" : `Did you mean "${nearest}"? `;
		}
		function kebab(word) {
			return word.replace(/(?<=[a-z])(?=[A-Z])|[_ ]/g, "-").toLowerCase();
		}
		function editDistance(a, b) {
			let before = [];
			let above = Array.from({ length: b.length + 1 }, (_, at) => at);
			for (let i = 1; i <= a.length; i++) {
				let row = [i];
				for (let j = 1; j <= b.length; j++) {
					let replaced = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
					let swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced;
					row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
				}
				before = above;
				above = row;
			}
			return above[b.length] ?? 0;
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
	4863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => componentChangelogReport });
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		var _changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9540);
		async function componentChangelogReport(inputs, run, files) {
			let made = await (0, _changelog_js__WEBPACK_IMPORTED_MODULE_1__.e)(inputs, run);
			let { body, commitCount, compareUrl } = made.changelog;
			return {
				outputs: {
					body,
					"body-path": await writeBody(inputs.output, made, files),
					"previous-tag": made.range.previous?.name ?? "",
					"commit-count": String(commitCount),
					"compare-url": compareUrl ?? ""
				},
				summary: body
			};
		}
		function writeBody(output, { choice, range, changelog }, files) {
			let { track, tag } = choice;
			let text = `${changelog.body}\n`;
			if (output !== "") return files.write(output, text, "output");
			return files.writeTemporary(`${track.name}-${tag ? (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(tag.version) : range.head}.md`, text);
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
