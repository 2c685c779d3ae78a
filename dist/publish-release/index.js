import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	2613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	4434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	8611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	4589: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
	}),
	6698: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	7540: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	3053: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
	}),
	610: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
	}),
	8474: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	1455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	2467: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
	}),
	7030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
	}),
	8161: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	643: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
	}),
	1792: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
	}),
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	8500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
	}),
	1692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
	}),
	3136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	3429: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
	}),
	5919: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
	}),
	8522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	3193: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
	}),
	4756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	9023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	319: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _shared_flows_publish_publish_release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8029);
				var _shared_io_files_release_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6842);
				await (0, __nccwpck_require__(329).C)((run) => (0, _shared_flows_publish_publish_release_js__WEBPACK_IMPORTED_MODULE_0__.D)({
					tag: run.input("tag"),
					name: run.input("name"),
					body: run.input("body"),
					bodyPath: run.input("body-path"),
					assets: run.input("assets"),
					makeLatest: run.input("make-latest"),
					draft: run.flag("draft", !1)
				}, run, (0, _shared_io_files_release_files_js__WEBPACK_IMPORTED_MODULE_1__.d)(run.folder)));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	3103: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			ER: () => parseEntry,
			Eg: () => rawParents,
			Iz: () => parsePaths,
			JL: () => objectTime,
			KQ: () => parseRemoteRefs,
			MB: () => parseObjects,
			N_: () => LOG_FORMAT,
			Y5: () => parsePush,
			_t: () => parseMarks,
			cZ: () => parseTree,
			g_: () => parseLog,
			j7: () => MARKS,
			jF: () => parseLocalRefs,
			nT: () => pathReader,
			px: () => parseListedRefs,
			wW: () => parseScopedConfig
		});
		let MARKS = "%(trailers:key=Release-Track,key=Release-Sync,separator=%x2C)";
		function parseMarks(field) {
			return field ? field.split(",") : [];
		}
		let LOG_FORMAT = `%x01%H%x00%P%x00${MARKS}%x00%s`;
		function parseLog(output) {
			let fields = output.split("\0");
			let commits = [];
			let changes = [];
			for (let at = 0; at < fields.length; at++) {
				let field = fields[at];
				if (field.startsWith("")) {
					changes = [];
					commits.push({
						sha: field.slice(1),
						parents: fields[at + 1] ? fields[at + 1].split(" ") : [],
						marks: parseMarks(fields[at + 2]),
						subject: fields[at + 3] ?? "",
						changes
					});
					at += 3;
				} else if (field.startsWith(":") || field.startsWith("\n:")) {
					at += 1;
					changes.push(parseRaw(field.slice(field.indexOf(":") + 1), fields[at]));
				}
			}
			return commits;
		}
		function parseRaw(raw, path) {
			let [oldMode, newMode, oldOid, newOid] = raw.split(" ");
			return {
				path,
				before: `${oldMode} ${oldOid}`,
				after: `${newMode} ${newOid}`
			};
		}
		function parsePaths(output) {
			return output.split("\0").filter((path) => path !== "");
		}
		function pathReader(take) {
			let decoder = new TextDecoder("utf-8", { ignoreBOM: !0 });
			let rest = "";
			return (piece) => {
				let paths = (rest + decoder.decode(piece, { stream: !0 })).split("\0");
				rest = paths.pop();
				for (let path of paths) take(path);
			};
		}
		function parseTree(output) {
			return parsePaths(output).flatMap((line) => parseEntry(line) ?? []);
		}
		function parseEntry(line) {
			let tab = line.indexOf("	");
			let [mode, ...others] = line.slice(0, tab).split(" ");
			let oid = others.find((field) => field.length >= 40);
			return mode && oid && FILE_MODES.has(mode) ? {
				mode,
				oid,
				path: line.slice(tab + 1)
			} : void 0;
		}
		let FILE_MODES = new Set([
			"100644",
			"100755",
			"120000"
		]);
		function parseRemoteRefs(output) {
			let refs = [];
			for (let at = 0; at < output.length;) {
				let tab = output.indexOf("	", at);
				if (tab < 0) break;
				let end = output.indexOf("\n", tab);
				let stop = end < 0 ? output.length : end;
				let oid = output.slice(at, tab);
				let last = refs.at(-1);
				last && output.startsWith("^{}", stop - 3) ? refs[refs.length - 1] = {
					...last,
					commit: oid
				} : refs.push({
					name: output.slice(tab + 1, stop),
					object: oid,
					commit: oid
				});
				at = stop + 1;
			}
			return refs;
		}
		function parseListedRefs(output) {
			let lines = output.split("\n");
			if (!lines.pop()?.startsWith("0000")) return;
			let refs = lines.map((line) => {
				let [, object, name, peeled] = /^[0-9a-f]{4}([0-9a-f]{40,64}) (\S+)(?: peeled:([0-9a-f]{40,64}))?$/.exec(line) ?? [];
				return object && name ? {
					name,
					object,
					commit: peeled ?? object
				} : void 0;
			});
			return refs.every((ref) => ref !== void 0) ? refs : void 0;
		}
		function parseLocalRefs(output) {
			return output.split("\n").flatMap((line) => {
				let [name, object, commit] = line.split(" ");
				return name && object ? [{
					name,
					object,
					commit: commit || object
				}] : [];
			});
		}
		function parsePush(output) {
			return output.split("\n").flatMap((line) => {
				let [flag, refs, ...words] = line.split("	");
				if (flag?.length !== 1 || refs === void 0 || words.length === 0) return [];
				return [{
					ref: refs.slice(refs.lastIndexOf(":") + 1),
					ok: flag !== "!",
					words: words.join(" ")
				}];
			});
		}
		function parseConfigList(output) {
			return parsePaths(output).map((record) => {
				let end = record.indexOf("\n");
				return end < 0 ? [record, "true"] : [record.slice(0, end), record.slice(end + 1)];
			});
		}
		function parseScopedConfig(output) {
			let fields = parsePaths(output);
			return parseConfigList(fields.filter((_, at) => at % 2 == 1 && fields[at - 1] !== "command").map((record) => `${record}\0`).join(""));
		}
		function parseObjects(output) {
			let decoder = new TextDecoder();
			let objects = [];
			for (let at = 0; at < output.length;) {
				let start = output.indexOf(10, at) + 1;
				let [oid, , size] = decoder.decode(output.subarray(at, start - 1)).split(" ");
				if (oid === void 0 || size === void 0) {
					at = start;
					continue;
				}
				at = start + Number(size) + 1;
				objects.push({
					oid,
					bytes: output.subarray(start, at - 1)
				});
			}
			return objects;
		}
		function rawParents({ bytes }) {
			return new TextDecoder().decode(bytes).split("\n\n", 1)[0].split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
		}
		function objectTime({ bytes }) {
			let header = new TextDecoder().decode(bytes).split("\n\n", 1)[0];
			let found = /^(?:tagger|committer) .*> (\d+) [+-]\d{4}$/m.exec(header);
			return found ? Number(found[1]) : void 0;
		}
	}),
	5654: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GO: () => onBranch,
			Tg: () => shellLine,
			ZL: () => shellQuote,
			pm: () => publishManifest,
			q$: () => shellCommand,
			rA: () => actionCall
		});
		function shellQuote(word) {
			return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
		}
		function shellCommand(...words) {
			return words.map(shellQuote).join(" ");
		}
		function shellLine(...commands) {
			return commands.join(" && ");
		}
		function actionCall(action, inputs = {}) {
			return [action, ...Object.entries(inputs).map(([name, value]) => `${name}=${shellQuote(value)}`)].join(" ");
		}
		function publishManifest(tag, downgrade) {
			let folder = `artifacts/${tag}`;
			let words = [
				"manifest",
				folder,
				"--tag",
				tag,
				"--publish",
				...downgrade ? ["--allow-downgrade"] : [],
				"--yes"
			];
			return shellLine(shellCommand("gh", "release", "download", tag, "-D", folder, "--clobber"), shellCommand("npx", "release-tracks", ...words));
		}
		function onBranch(branch, ...commands) {
			return shellLine("git fetch --tags origin", shellCommand("git", "switch", "--detach", `refs/remotes/origin/${branch}`), ...commands, shellCommand("git", "push", "origin", `HEAD:refs/heads/${branch}`));
		}
	}),
	3904: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Kh: () => splitGlobs,
			ct: () => countAlternatives,
			vw: () => MOST_ALTERNATIVES
		});
		let MOST_ALTERNATIVES = 1e3;
		function countAlternatives(glob) {
			let cursor = { at: 0 };
			let count = 1;
			for (; cursor.at < glob.length;) count *= countSequence(glob, cursor, !1);
			return count;
		}
		function countSequence(glob, cursor, inGroup) {
			let count = 1;
			for (; cursor.at < glob.length;) {
				let character = glob[cursor.at];
				if (inGroup && (character === "," || character === "}")) return count;
				cursor.at++;
				character === "{" && (count *= countGroup(glob, cursor));
			}
			return count;
		}
		function countGroup(glob, cursor) {
			let start = cursor.at;
			let count = countSequence(glob, cursor, !0);
			let parts = 1;
			for (; glob[cursor.at] === ",";) {
				cursor.at++;
				parts++;
				count += countSequence(glob, cursor, !0);
			}
			let inside = glob.slice(start, cursor.at);
			cursor.at++;
			return parts > 1 ? count : Math.max(count, countRange(inside));
		}
		function countRange(inside) {
			let numbers = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$/.exec(inside);
			if (numbers) return Math.abs(Number(numbers[2]) - Number(numbers[1])) + 1;
			let letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.-?\d+)?$/.exec(inside);
			return letters ? Math.abs(letters[2].charCodeAt(0) - letters[1].charCodeAt(0)) + 1 : 1;
		}
		function splitGlobs(text) {
			return text.split("\n").flatMap(splitLine).map((glob) => glob.trim()).filter((glob) => glob !== "");
		}
		function splitLine(line) {
			let globs = [];
			let open = [];
			let depth = 0;
			for (let part of line.split(",")) {
				open.push(part);
				for (let character of part) depth = character === "{" ? depth + 1 : Math.max(0, depth - Number(character === "}"));
				if (depth > 0) continue;
				globs.push(open.join(","));
				open = [];
			}
			return [...globs, ...open];
		}
	}),
	1429: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fg: () => tagsOf,
			KA: () => versionText,
			_3: () => formatTag,
			_f: () => matchTag,
			sN: () => formatTemplate
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5566);
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
			return version && {
				name: tag,
				version
			};
		}
		function tagsOf(track, names) {
			let found = [];
			for (let name of names) {
				let tag = matchTag(track.tag, name);
				tag && found.push(tag);
			}
			return found;
		}
	}),
	8003: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J_: () => highestByChannel,
			R: () => isNewestLive,
			fV: () => highestTag
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5566);
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
		function isNewestLive(version, tags) {
			if (version.prerelease) return !1;
			for (let tag of tags) if ((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) > 0) return !1;
			return !0;
		}
	}),
	9530: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BJ: () => describeProblem,
			V2: () => failure,
			Z9: () => wordsOf,
			ag: () => ReleaseTracksError,
			hD: () => quote
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6082);
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
				fix && `${message.includes("\n") ? "\n" : " "}${fix}`
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
	9547: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { $: () => groupBy });
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
	5253: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bv: () => blocks,
			aY: () => code,
			FV: () => escapeMarkdown,
			R_: () => heading,
			p_: () => list,
			tp: () => table
		});
		function one_line_oneLine(text) {
			return text.toWellFormed().replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
		}
		let WORD = /[\w.\-/:@#%+~=?]+/g;
		let PUNCTUATION = /[!-/:-@[-`{-~]/g;
		let TURNS_INTO_A_LINK = /@|#\d|\bGH-\d|:\/\/|www\.|\b[\da-f]{7,40}\b/i;
		function escapeMarkdown(text) {
			return escapeLineEnds(escapeAround(one_line_oneLine(text).replace(/\s+/g, " ").trim()));
		}
		function code(text) {
			let line = one_line_oneLine(text);
			if (line.includes("|")) return `<code>${line.replace(PUNCTUATION, entity)}</code>`;
			return line && codeSpan(line);
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
	}),
	6082: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P8: () => visibleLine,
			RK: () => visible
		});
		let UNSEEN = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
		function visible(text) {
			return text.replace(UNSEEN, escapeCharacter);
		}
		function visibleLine(text) {
			return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " "));
		}
		RegExp(`\\u001b\\[[\\d;]*m|${UNSEEN.source}`, "gu");
		function escapeCharacter(character) {
			return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
		}
	}),
	5566: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L8: () => LIVE,
			Zy: () => compareVersions,
			bm: () => compareCore,
			ot: () => parseVersion,
			qh: () => formatVersion,
			rT: () => formatCore,
			ts: () => channelOf
		});
		let LIVE = "live";
		let LARGEST = 2 ** 53 - 1;
		let GRAMMAR = /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})(?:-(?!\d+\.)([0-9A-Za-z-]+)\.(0|[1-9]\d{0,15}))?$/;
		function parseVersion(text) {
			let found = GRAMMAR.exec(text);
			if (!found) return;
			let [major, minor, patch, n] = [
				Number(found[1]),
				Number(found[2]),
				Number(found[3]),
				Number(found[5] ?? 0)
			];
			if (major > LARGEST || minor > LARGEST || patch > LARGEST || n > LARGEST) return;
			let channel = found[4];
			if (channel === void 0) return {
				major,
				minor,
				patch
			};
			return channel === LIVE ? void 0 : {
				major,
				minor,
				patch,
				prerelease: {
					channel,
					n
				}
			};
		}
		function formatVersion(version) {
			let { prerelease, written } = version;
			if (written !== void 0) return written;
			return prerelease ? `${formatCore(version)}-${prerelease.channel}.${prerelease.n}` : formatCore(version);
		}
		function formatCore({ major, minor, patch }) {
			return `${major}.${minor}.${patch}`;
		}
		function channelOf(version) {
			return version.prerelease?.channel ?? LIVE;
		}
		function compareCore(a, b) {
			return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
		}
		function compareVersions(a, b) {
			let core = compareCore(a, b);
			if (core !== 0) return core;
			if (!a.prerelease || !b.prerelease) return Number(!a.prerelease) - Number(!b.prerelease);
			if (a.prerelease.channel !== b.prerelease.channel) return a.prerelease.channel < b.prerelease.channel ? -1 : 1;
			return a.prerelease.n - b.prerelease.n;
		}
	}),
	8029: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { D: () => publishRelease });
		var text_error = __nccwpck_require__(9530);
		var group = __nccwpck_require__(9547);
		function assetName(file) {
			return file.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9_@+-]+/g, ".").replace(/^\.|\.$/g, "");
		}
		let TOO_LARGE = 2 ** 31;
		let MOST_ASSETS = 1e3;
		function nameAssets(files) {
			let byName = (0, group.$)(files, ({ path }) => assetName(path.slice(path.lastIndexOf("/") + 1)));
			let problems = [
				...files.flatMap(checkSize),
				...files.flatMap(checkName),
				...[...byName].flatMap(([name, same]) => checkSame(name, same))
			];
			byName.size > MOST_ASSETS && problems.push({
				message: `There are ${byName.size} files, and a release has at most ${MOST_ASSETS}.`,
				fix: "Pack some together."
			});
			if (problems.length > 0) throw new text_error.ag("assets-invalid", problems);
			return [...byName].map(([name, [file, ...same]]) => ({
				...file,
				name,
				copies: same.map(({ path }) => path)
			})).sort((a, b) => a.name < b.name ? -1 : 1);
		}
		function checkSize({ path, size }) {
			if (size > 0 && size < TOO_LARGE) return [];
			return [{
				message: size === 0 ? `${(0, text_error.hD)(path)} is empty.` : `${(0, text_error.hD)(path)} has ${size} bytes, 2 GiB or more.`,
				fix: "GitHub takes files of 1 byte to below 2 GiB: see what made this one."
			}];
		}
		function checkName({ path }) {
			let file = path.slice(path.lastIndexOf("/") + 1);
			let stem = file.replace(/(?<=.)\.[^.]*$/, "");
			if (assetName(stem) !== "" || !/[\p{L}\p{N}]/u.test(stem)) return [];
			return [{
				message: `${(0, text_error.hD)(path)} would be published as ${(0, text_error.hD)(assetName(file))}: GitHub keeps Latin letters, digits and _ - + @ of a name.`,
				fix: "Rename it before publishing; its label may say anything."
			}];
		}
		function checkSame(name, files) {
			if (new Set(files.map(({ digest }) => digest)).size === 1) return [];
			return [{
				message: `${files.map(({ path }) => (0, text_error.hD)(path)).join(" and ")} differ, and would both be the asset ${(0, text_error.hD)(name)}.`,
				fix: "Rename all but one, or leave them out with an entry that starts with \"!\"."
			}];
		}
		function planAssets(assets, present, stage) {
			let there = new Map(present.map((asset) => [asset.name, asset]));
			let differ = assets.filter(({ name, digest }) => !there.get(name)?.uploaded || there.get(name)?.digest !== digest);
			let adopt = stage === "draft" ? [] : differ.flatMap((file) => standing(file, there.get(file.name)));
			let upload = differ.filter((file) => !adopt.some((other) => other.file === file));
			if (stage === "immutable" && upload.length > 0) throw new text_error.ag("assets-published", upload.map(cannotBeAdded));
			return {
				remove: upload.flatMap(({ name }) => there.get(name) ?? []),
				upload,
				adopt
			};
		}
		function standing(file, asset) {
			return asset?.uploaded ? [{
				file,
				asset
			}] : [];
		}
		function cannotBeAdded({ name }) {
			return {
				message: `The release is published and immutable, and has no ${(0, text_error.hD)(name)}.`,
				fix: "Release a new version, with all of its files."
			};
		}
		var track_tags = __nccwpck_require__(8003);
		var markdown = __nccwpck_require__(5253);
		var tag_template = __nccwpck_require__(1429);
		var versions_version = __nccwpck_require__(5566);
		function startsFrom({ prefix }, line, last = {
			major: Infinity,
			minor: 0
		}) {
			if (!line) return [prefix];
			let [major, minor] = [roundDown(line.major), roundDown(line.minor)];
			return [...(major === line.major ? [`${minor}.`, ...startsAbove(minor)] : [""]).map((start) => `${major}.${start}`), ...startsAbove(major)].filter((start) => isUpTo(start, last)).map((start) => prefix + start);
		}
		function isUpTo(start, last) {
			let [major, minor] = start.split(".").map(Number);
			return major === last.major ? (minor ?? 0) <= last.minor : Number(major) < last.major;
		}
		function tagsFrom({ major, minor }, tags) {
			return tags.filter(({ version }) => (0, versions_version.bm)(version, {
				major,
				minor,
				patch: 0
			}) >= 0);
		}
		function startsAbove(n) {
			let digits = String(n);
			let head = digits.slice(0, 2);
			let heads = range(Number(head) + 1, 10 ** head.length);
			let asLong = [...digits].slice(2).flatMap((digit, at) => range(Number(digit) + 1, 10).map((higher) => digits.slice(0, at + 2) + higher));
			let longer = range(Math.max(1, leastOfLength(digits)), n + 1).flatMap((start) => range(0, 10).map((digit) => start + digit));
			return [
				...heads,
				...asLong,
				...longer
			];
		}
		function range(first, end) {
			return Array.from({ length: Math.max(0, end - first) }, (_, at) => String(first + at));
		}
		function roundDown(n) {
			let least = leastOfLength(String(n));
			return n - least < 20 ? n : least;
		}
		function leastOfLength({ length }) {
			return length === 1 ? 0 : 10 ** (length - 1);
		}
		let tag_search_TAGS = "refs/tags/";
		function tag_search_everyTag(track) {
			return {
				track,
				from: void 0,
				isEnough: () => !0
			};
		}
		function tagsAbove(track, version) {
			return {
				track,
				from: version,
				isEnough: () => !0
			};
		}
		async function remoteTagRefs(repository, searches, besides = []) {
			let patterns = (of, whole) => startsOf(of, whole).map((start) => `${start}*`);
			let unsettled = [];
			let refs = await repository.remoteRefs([...besides, ...patterns(searches, [])], (found) => {
				unsettled = unsettledBy(found.map(({ name }) => name), searches);
				return patterns(unsettled, unsettled);
			});
			let isSought = soughtBy(searches, unsettled);
			return refs.filter(({ name }) => isSought(name));
		}
		function startsOf(searches, whole) {
			return searches.flatMap((search) => startsFrom(search.track.tag, whole.includes(search) ? void 0 : search.from, search.upTo)).map((start) => tag_search_TAGS + start);
		}
		function unsettledBy(refs, searches) {
			let names = refs.filter((ref) => ref.startsWith(tag_search_TAGS)).map(nameOf);
			return searches.filter(({ track, from, isEnough }) => from && !isEnough(tagsFrom(from, (0, tag_template.Fg)(track, names))));
		}
		function soughtBy(searches, whole) {
			let cut = searches.filter((search) => search.from && !whole.includes(search));
			return (ref) => !ref.startsWith(tag_search_TAGS) || cut.every(({ track, from }) => {
				let tag = (0, tag_template._f)(track.tag, nameOf(ref));
				return !tag || !from || tagsFrom(from, [tag]).length > 0;
			});
		}
		function nameOf(ref) {
			return ref.slice(10);
		}
		async function listRemoteTags(repository, search, wanted) {
			let refs = await remoteTagRefs(repository, [search]);
			let tags = (0, tag_template.Fg)(search.track, refs.map(({ name }) => name.slice(10)));
			if (wanted !== void 0 && !tags.some(({ name }) => name === wanted)) throw tagMissing(wanted);
			return {
				tags,
				local: !1,
				place: async (names) => inOrder(names, refs),
				...wholeOf(search, tags, () => listRemoteTags(repository, tag_search_everyTag(search.track), wanted))
			};
		}
		function tagMissing(name) {
			return (0, text_error.V2)("tag-missing", `The tag ${(0, text_error.hD)(name)} does not exist on the remote.`, "Push it first, or give another one.");
		}
		function wholeOf({ from, isEnough }, found, whole) {
			return from !== void 0 && isEnough(found) ? { whole } : {};
		}
		function inOrder(names, refs) {
			let byName = new Map(refs.map((ref) => [ref.name, ref]));
			return names.flatMap((name) => byName.get(tag_search_TAGS + name) ?? []);
		}
		async function orRefusal(what, fix, call) {
			try {
				return await call;
			} catch (error) {
				let status = statusOf(error);
				if (status === void 0) throw error;
				let words = (0, text_error.Z9)(error);
				if (isUnreachable(status)) throw (0, text_error.V2)("github-unreachable", `GitHub could not ${what}: ${words}.`, "Run the job again: what is done is not repeated.");
				if (status === 422 && words.includes("already_exists")) throw (0, text_error.V2)("github-taken", `GitHub would not ${what}: ${words}.`, "Another run was faster: run the job again when it is over.");
				throw (0, text_error.V2)("github-refused", `GitHub would not ${what}: ${words}.`, adviceOn(error, fix));
			}
		}
		function isTaken(error) {
			return error instanceof text_error.ag && error.code === "github-taken";
		}
		function adviceOn(error, fix) {
			let status = statusOf(error);
			if (status === void 0) return fix;
			if (isUnreachable(status)) return "GitHub or the connection to it failed: run the job again.";
			if (status === 401) return "GitHub does not take the token: look at what the token input gets.";
			if (status === 429 || /rate limit/i.test((0, text_error.Z9)(error))) return "Run the job again when the limit is over.";
			return fix;
		}
		function statusOf(error) {
			let status = error instanceof Error ? error.status : void 0;
			return typeof status == "number" ? status : void 0;
		}
		function isUnreachable(status) {
			return status === 0 || status >= 500;
		}
		let BODY_LIMIT = 125e3;
		var glob_braces = __nccwpck_require__(3904);
		function readTag(config, name) {
			let track = config.tracks.find(({ tag }) => (0, tag_template._f)(tag, name)) ?? config.tracks.find(({ tag }) => startsAsVersion((0, tag_template.KA)(tag, name)));
			let templates = config.tracks.map((each) => `${each.name}: ${(0, tag_template.sN)(each.tag)}`).join(", ");
			if (!track) throw (0, text_error.V2)("tag-unknown", `The tag ${(0, text_error.hD)(name)} is of no track.`, `Tags read as ${templates}.`);
			let text = (0, tag_template.KA)(track.tag, name);
			let version = (0, versions_version.ot)(text);
			let shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(", ")}`;
			if (!version) throw (0, text_error.V2)("tag-shape", `The tag ${(0, text_error.hD)(name)} of track ${track.name} holds ${(0, text_error.hD)(text)}, which is no version.`, `Versions read as ${shapes}.`);
			let channel = (0, versions_version.ts)(version);
			if (version.prerelease && !config.channels.includes(channel)) throw (0, text_error.V2)("tag-channel", `The tag ${(0, text_error.hD)(name)} of track ${track.name} is on the channel ${(0, text_error.hD)(channel)}, which ${config.path} does not have.`, `Versions read as ${shapes}.`);
			return {
				name,
				track,
				version,
				channel: version.prerelease ? channel : versions_version.L8
			};
		}
		function startsAsVersion(text) {
			return text !== void 0 && /^\d/.test(text);
		}
		function chooseTag(input, { ref }) {
			let given = (input || ref).replace(/^refs\/tags\//, "");
			if (input !== "" || ref.startsWith("refs/tags/")) return given;
			throw (0, text_error.V2)("tag-missing", `tag: it is not given, and the run is on ${ref === "" ? "no ref" : ref}.`, "Give the tag. A workflow that runs on a tag needs none.");
		}
		async function readPublishRequest(inputs, { config, context }, files) {
			let tag = readTag(config, chooseTag(inputs.tag, context));
			let prerelease = tag.version.prerelease !== void 0;
			return {
				tag,
				content: {
					name: inputs.name || tag.name,
					body: await readBody(inputs, files),
					prerelease
				},
				assets: (0, glob_braces.Kh)(inputs.assets).map((glob) => glob.replace(/^(!?)\.\//, "$1")),
				makeLatest: readMakeLatest(inputs.makeLatest, tag),
				draft: inputs.draft
			};
		}
		async function readBody({ body, bodyPath }, files) {
			if (body !== "" && bodyPath !== "") throw (0, text_error.V2)("input-invalid", `body and body-path: ${(0, text_error.hD)(bodyPath)} are both given.`, "Give one of them.");
			let text = bodyPath === "" ? body : await files.readText(bodyPath, "body-path");
			if (text.length <= BODY_LIMIT) return text;
			throw (0, text_error.V2)("input-invalid", `${bodyPath === "" ? "body" : "body-path"}: the notes have ${text.length} characters, and GitHub takes ${BODY_LIMIT}.`, "Let component-changelog write them, which cuts at an entry and links to the rest.");
		}
		function readMakeLatest(text, { name, version }) {
			if (text === "") return;
			if (text !== "true" && text !== "false") throw (0, text_error.V2)("input-invalid", `make-latest: ${(0, text_error.hD)(text)} is neither true nor false.`, "Write true or false.");
			if (text === "true" && version.prerelease) throw (0, text_error.V2)("input-invalid", `make-latest: ${(0, text_error.hD)(name)} is a pre-release, which GitHub does not take for Latest.`, "Leave make-latest out.");
			return text === "true";
		}
		async function publishRelease(inputs, run, files) {
			let request = await readPublishRequest(inputs, run, files);
			let { tag } = request;
			let assets = nameAssets(request.assets.length > 0 ? await files.list(request.assets) : []);
			await listRemoteTags(run.repository, tagsAbove(tag.track, tag.version), tag.name);
			let { plan, ended } = await complete({
				request,
				assets,
				store: await openReleases(run),
				run,
				files
			});
			return reportRelease(tag, ended, assets, plan);
		}
		async function complete(work, looks = 1) {
			let { request, assets, store, run, files } = work;
			let { release, isOwn } = await prepare(request, store, run);
			try {
				let plan = planAssets(assets, release.assets, release.stage);
				await attach(plan, release, store, run, files);
				await adopt(plan, store, run, files);
				return {
					plan,
					ended: await finish(request, release, store, run)
				};
			} catch (error) {
				if (!isTaken(error) || looks === 3) throw error;
				run.log.info(`${request.tag.name}: another run was faster, looking again at what is there`);
				isOwn && await withdraw(release, work);
				return complete(work, looks + 1);
			}
		}
		async function withdraw(draft, { request: { tag }, store, run: { log } }) {
			let found = await orRefusal(`show the release of ${tag.name}`, MAY_WRITE, store.find(tag.name));
			if (!found || found.stage === "draft" || found.id === draft.id) return;
			log.info(`${tag.name}: removing the draft of this run`);
			await orRefusal(`remove a draft of ${tag.name}`, MAY_WRITE, store.removeDraft(draft));
		}
		let MAY_WRITE = "Give the job `permissions: contents: write`, or a token that may write to the repository.";
		async function openReleases({ openGitHub }) {
			let github = await openGitHub();
			if (github) return github.releases;
			throw (0, text_error.V2)("github-missing", "There is no token, or the run is in no repository on GitHub.", MAY_WRITE);
		}
		async function prepare({ tag, content }, store, { log }) {
			let found = await orRefusal(`show the release of ${tag.name}`, MAY_WRITE, store.find(tag.name));
			if (!found) {
				log.info(`${tag.name}: making a draft`);
				return {
					release: await orRefusal(`make a release of ${tag.name}`, MAY_WRITE, store.createDraft(tag.name, content)),
					isOwn: !0
				};
			}
			if (found.stage !== "draft") {
				log.info(`${tag.name}: the release is published already, its notes stay`);
				return {
					release: found,
					isOwn: !1
				};
			}
			log.info(`${tag.name}: going on with the draft that is there`);
			found.name === content.name && found.body === content.body && found.prerelease === content.prerelease || await orRefusal(`change the draft of ${tag.name}`, MAY_WRITE, store.update(found, content));
			return {
				release: found,
				isOwn: !1
			};
		}
		async function attach({ remove, upload }, release, store, { log }, files) {
			for (let asset of remove) {
				log.info(`${asset.name}: the release has ${asset.uploaded ? "another one" : "a part of one"}, removing it`);
				await orRefusal(`remove ${asset.name}`, MAY_WRITE, store.removeAsset(asset));
			}
			for (let asset of upload) {
				log.info(`${asset.name}: uploading ${asset.size} bytes`);
				await orRefusal(`take ${asset.name}`, MAY_WRITE, store.upload(release, asset, await files.open(asset.path)));
			}
		}
		async function adopt({ adopt }, store, { log }, files) {
			if (adopt.length === 0) return;
			for (let { file, asset } of adopt) {
				log.info(`${asset.name}: the release is published with other bytes, taking those`);
				let bytes = await orRefusal(`give ${asset.name}`, MAY_WRITE, store.download(asset));
				for (let path of [file.path, ...file.copies]) await files.replace(path, bytes);
			}
			log.warn({
				message: `The release is published already, with other bytes of ${adopt.map(({ asset }) => asset.name).join(", ")}.`,
				fix: "They stay as they are, and steps that follow work with them. To keep what was built, run the failed jobs alone again."
			});
		}
		async function finish(request, release, store, run) {
			let { tag, draft } = request;
			if (release.stage !== "draft" || draft) return release;
			let makeLatest = request.makeLatest ?? await isLatest(tag, run);
			let published = await orRefusal(`publish ${tag.name}`, MAY_WRITE, store.publish(release, makeLatest));
			run.log.info(`${tag.name}: published${makeLatest ? " as Latest" : ""}, ${published.url}`);
			return published;
		}
		async function isLatest({ track, version }, { repository }) {
			return track.latest && (0, track_tags.R)(version, (await listRemoteTags(repository, tagsAbove(track, version))).tags);
		}
		function reportRelease({ name }, { id, url, stage }, assets, { upload, adopt }) {
			let rows = assets.map((asset) => {
				let standing = adopt.find(({ file }) => file === asset)?.asset;
				if (standing) return [
					(0, markdown.aY)(asset.name),
					"",
					(0, markdown.aY)(standing.digest),
					"was there, with other bytes than here"
				];
				return [
					(0, markdown.aY)(asset.name),
					String(asset.size),
					(0, markdown.aY)(asset.digest),
					upload.includes(asset) ? "uploaded" : "was there"
				];
			});
			return {
				outputs: {
					id: String(id),
					url,
					"upload-count": String(upload.length),
					published: String(stage !== "draft")
				},
				summary: (0, markdown.Bv)((0, markdown.R_)(3, `Release ${name}`), `${stage === "draft" ? "Draft" : "Published"}: ${(0, markdown.FV)(url)}`, ...rows.length > 0 ? [(0, markdown.tp)([
					"File",
					"Bytes",
					"Digest",
					""
				], rows)] : [])
			};
		}
	}),
	6842: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { d: () => releaseFiles });
		var external_node_fs_ = __nccwpck_require__(3024);
		var promises_ = __nccwpck_require__(1455);
		var external_node_path_ = __nccwpck_require__(6760);
		let GLOB_CHARACTERS = /[*?[\]{}\\]|[!+@]\(/;
		function foldersOf(globs) {
			let folders = new Set(globs.filter((glob) => !glob.startsWith("!")).map(literalStart));
			return folders.has("") ? void 0 : [...folders];
		}
		function literalStart(glob) {
			let parts = glob.split("/");
			let end = parts.findIndex((part) => part === "" || part === "." || part === ".." || GLOB_CHARACTERS.test(part));
			return (end < 0 ? parts : parts.slice(0, end)).join("/");
		}
		let range = (a, b, str) => {
			let begs, beg, left, right, result;
			let ai = str.indexOf(a);
			let bi = str.indexOf(b, ai + 1);
			let i = ai;
			if (ai >= 0 && bi > 0) {
				if (a === b) return [ai, bi];
				begs = [];
				left = str.length;
				for (; i >= 0 && !result;) {
					if (i === ai) {
						begs.push(i);
						ai = str.indexOf(a, i + 1);
					} else if (begs.length === 1) {
						let r = begs.pop();
						r !== void 0 && (result = [r, bi]);
					} else {
						beg = begs.pop();
						if (beg !== void 0 && beg < left) {
							left = beg;
							right = bi;
						}
						bi = str.indexOf(b, i + 1);
					}
					i = ai < bi && ai >= 0 ? ai : bi;
				}
				begs.length && right !== void 0 && (result = [left, right]);
			}
			return result;
		};
		let escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
		let escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
		let escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
		let escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
		let escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
		let escSlashPattern = new RegExp(escSlash, "g");
		let escOpenPattern = new RegExp(escOpen, "g");
		let escClosePattern = new RegExp(escClose, "g");
		let escCommaPattern = new RegExp(escComma, "g");
		let escPeriodPattern = new RegExp(escPeriod, "g");
		let slashPattern = /\\\\/g;
		let openPattern = /\\{/g;
		let closePattern = /\\}/g;
		let commaPattern = /\\,/g;
		let periodPattern = /\\\./g;
		function numeric(str) {
			return isNaN(str) ? str.charCodeAt(0) : parseInt(str, 10);
		}
		function escapeBraces(str) {
			return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
		}
		function unescapeBraces(str) {
			return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
		}
		function pushAll(target, items) {
			for (let i = 0; i < items.length; i++) target.push(items[i]);
		}
		function balancedWithBudget(str, masked, budget) {
			if (budget.remaining < 0) return;
			let r = range("{", "}", masked);
			let unmatched = r !== void 0 && masked.indexOf("{") < r[0];
			budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
			if (!r || budget.remaining < 0) return;
			return {
				end: r[1],
				pre: str.slice(0, r[0]),
				body: str.slice(r[0] + 1, r[1]),
				post: str.slice(r[1] + 1),
				unmatched
			};
		}
		function maskUnmatchedOpens(masked, budget) {
			budget.remaining -= masked.length;
			let open = [];
			for (let i = 0; i < masked.length; i++) {
				let c = masked.charCodeAt(i);
				c === 123 ? open.push(i) : c === 125 && open.length && open.pop();
			}
			let out = "";
			let last = 0;
			for (let i = 0; i < open.length; i++) {
				let at = open[i];
				out += masked.slice(last, at) + "\0";
				last = at + 1;
			}
			return out + masked.slice(last);
		}
		function commaSetFollows(str, budget) {
			budget.remaining -= str.length;
			if (budget.remaining < 0) return !1;
			let close = !1;
			for (let i = str.length - 1; i >= 0; i--) {
				let c = str.charCodeAt(i);
				if (c === 125) close = !0;
				else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = !1;
				else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return !0;
			}
			return !1;
		}
		function parseCommaParts(str, budget) {
			let parts = [];
			let carry = "";
			for (;;) {
				let m = balancedWithBudget(str, str, budget);
				if (budget.remaining < 0) return;
				if (!m) {
					let tail = str.split(",");
					tail[0] = carry + tail[0];
					pushAll(parts, tail);
					return parts;
				}
				let { pre, body, post } = m;
				let p = pre.split(",");
				p[0] = carry + p[0];
				p[p.length - 1] += "{" + body + "}";
				if (!post.length) {
					pushAll(parts, p);
					return parts;
				}
				carry = p.pop();
				pushAll(parts, p);
				str = post;
			}
		}
		function bound(value, fallback) {
			return value === void 0 || isNaN(value) ? fallback : value;
		}
		function expand(str, options = {}) {
			if (!str) return [];
			let max = bound(options.max, 1e5);
			let maxLength = bound(options.maxLength, 4e6);
			let maxDepth = bound(options.maxDepth, 1e3);
			let maxRewrites = bound(options.maxRewrites, 1e3);
			let maxSteps = bound(options.maxSteps, 2e7);
			str.slice(0, 2) === "{}" && (str = "\\{\\}" + str.slice(2));
			return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, !0).map(unescapeBraces);
		}
		function embrace(str) {
			return "{" + str + "}";
		}
		function isPadded(el) {
			return /^-?0\d/.test(el);
		}
		function lte(i, y) {
			return i <= y;
		}
		function gte(i, y) {
			return i >= y;
		}
		function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
			let out = [];
			let length = 0;
			let nonEmpty;
			outer: for (let a = 0; a < acc.length; a++) {
				let prefix = acc[a] + pre;
				let vs = values;
				if (dropEmpties && !prefix) {
					nonEmpty ||= values.filter((v) => v);
					vs = nonEmpty;
				}
				for (let v = 0; v < vs.length; v++) {
					if (out.length >= max) break outer;
					let expansion = prefix + vs[v];
					if (length + expansion.length > maxLength) break outer;
					out.push(expansion);
					length += expansion.length;
				}
			}
			budget.remaining -= out.length;
			return out;
		}
		function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
			let n = body.split(/\.\./);
			let N = [];
			if (n[0] === void 0 || n[1] === void 0) return N;
			let x = numeric(n[0]);
			let y = numeric(n[1]);
			let width = Math.max(n[0].length, n[1].length);
			let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
			let test = lte;
			if (y < x) {
				incr *= -1;
				test = gte;
			}
			let pad = n.some(isPadded);
			let cost = pad ? width : 1;
			let length = 0;
			for (let i = x; test(i, y) && N.length < max; i += incr) {
				budget.remaining -= cost;
				if (budget.remaining < 0) return;
				let c;
				if (isAlphaSequence) {
					c = String.fromCharCode(i);
					c === "\\" && (c = "");
				} else {
					c = String(i);
					if (pad) {
						let need = width - c.length;
						if (need > 0) {
							let z = Array(need + 1).join("0");
							c = i < 0 ? "-" + z + c.slice(1) : z + c;
						}
					}
				}
				if (length + c.length > maxLength) break;
				N.push(c);
				length += c.length;
			}
			return N;
		}
		function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
			budget.remaining -= 16;
			if (depth > maxDepth) return [str];
			let acc = [""];
			let rewrites = 0;
			let dropEmpties = !1;
			let firstGroup = !0;
			let masked = str;
			for (;;) {
				let m = balancedWithBudget(str, masked, budget);
				if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
				m.unmatched && (masked = maskUnmatchedOpens(masked, budget));
				let pre = m.pre;
				let literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
				if (/\$$/.test(pre)) {
					acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
					firstGroup = !1;
					if (!m.post.length) break;
					str = m.post;
					masked = masked.slice(m.end + 1);
					continue;
				}
				let isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
				let isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
				let isSequence = isNumericSequence || isAlphaSequence;
				let isOptions = m.body.indexOf(",") >= 0;
				if (!isSequence && !isOptions) {
					if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
						rewrites++;
						str = m.pre + "{" + m.body + escClose + m.post;
						masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
						isTop = !0;
						continue;
					}
					return literal();
				}
				if (firstGroup) {
					dropEmpties = isTop && !isSequence;
					firstGroup = !1;
				}
				let values;
				if (isSequence) {
					values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
					if (!values) return literal();
				} else {
					let n = parseCommaParts(m.body, budget);
					if (!n) return literal();
					if (n.length === 1 && n[0] !== void 0) {
						n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, !1).map(embrace);
						if (budget.remaining < 0) return literal();
						if (n.length === 1) {
							let next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
							if (budget.remaining < 0) return literal();
							acc = next;
							if (!m.post.length) break;
							str = m.post;
							masked = masked.slice(m.end + 1);
							continue;
						}
					}
					let dropsEmpties = dropEmpties && !m.post.length && !pre;
					for (let d = 0; dropsEmpties && d < acc.length; d++) acc[d] && (dropsEmpties = !1);
					values = [];
					let valuesLength = 0;
					outer: for (let j = 0; j < n.length; j++) {
						let expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, !1);
						if (budget.remaining < 0) return literal();
						for (let k = 0; k < expanded.length; k++) {
							let v = expanded[k];
							if (dropsEmpties && !v) continue;
							if (values.length >= max || valuesLength + v.length > maxLength) break outer;
							values.push(v);
							valuesLength += v.length;
						}
					}
				}
				let next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
				if (budget.remaining < 0) return literal();
				acc = next;
				if (!m.post.length) break;
				str = m.post;
				masked = masked.slice(m.end + 1);
			}
			return acc;
		}
		let digit = (a, b) => a === b ? {
			t: "lit",
			ch: String(a)
		} : {
			t: "class",
			re: RegExp(`^[${a}-${b}]$`)
		};
		let prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
		let fixed = (a, b) => {
			if (!a) return [[]];
			let lo = +a[0];
			let hi = +b[0];
			let ra = a.slice(1);
			let rb = b.slice(1);
			if (lo === hi) return prefix(lo, fixed(ra, rb));
			let zeros = "0".repeat(ra.length);
			let nines = "9".repeat(ra.length);
			let out = [];
			ra !== zeros && out.push(...prefix(lo++, fixed(ra, nines)));
			let last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
			lo <= hi && out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
			out.push(...last);
			return out;
		};
		let nonneg = (a, b, width) => {
			if (width) return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
			let out = [];
			for (let len = String(a).length; len <= String(b).length; len++) {
				let lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
				let hi = Math.min(b, 10 ** len - 1);
				out.push(...fixed(String(lo), String(hi)));
			}
			return out;
		};
		let numericRange = (loStr, hiStr) => {
			let lo = Number(loStr);
			let hi = Number(hiStr);
			if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return;
			lo > hi && ([lo, hi] = [hi, lo]);
			let width = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr) ? Math.max(loStr.length, hiStr.length) : 0;
			let out = [];
			if (lo < 0) {
				let neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
				out.push(...neg.map((s) => [{
					t: "lit",
					ch: "-"
				}, ...s]));
			}
			hi >= 0 && out.push(...nonneg(Math.max(lo, 0), hi, width));
			return out;
		};
		let posixClasses = {
			"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
			"[:alpha:]": ["\\p{L}\\p{Nl}"],
			"[:ascii:]": ["\\x00-\\x7f"],
			"[:blank:]": ["\\p{Zs}\\t"],
			"[:cntrl:]": ["\\p{Cc}"],
			"[:digit:]": ["\\p{Nd}"],
			"[:graph:]": ["\\p{Z}\\p{C}", !0],
			"[:lower:]": ["\\p{Ll}"],
			"[:print:]": ["\\p{C}", !0],
			"[:punct:]": ["\\p{P}\\p{S}"],
			"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
			"[:upper:]": ["\\p{Lu}"],
			"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
			"[:xdigit:]": ["A-Fa-f0-9"]
		};
		let braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
		let noMatch = /$./;
		let parseClass = (glob, position, nocase = !1, form) => {
			let norm = (c) => {
				let n = form ? c.normalize(form) : c;
				return [...n].length === 1 ? n : c;
			};
			let pos = position;
			if (glob.charAt(pos) !== "[") throw Error("not in a brace expression");
			let ranges = [];
			let negs = [];
			let i = pos + 1;
			let sawStart = !1;
			let escaping = !1;
			let negate = !1;
			let endPos = pos;
			let rangeStart = "";
			WHILE: for (; i < glob.length;) {
				let c = String.fromCodePoint(glob.codePointAt(i));
				if ((c === "!" || c === "^") && i === pos + 1) {
					negate = !0;
					i++;
					continue;
				}
				if (c === "]" && sawStart && !escaping) {
					endPos = i + 1;
					break;
				}
				sawStart = !0;
				if (c === "\\" && !escaping) {
					escaping = !0;
					i++;
					continue;
				}
				if (c === "[" && !escaping) {
					for (let [cls, [unip, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
						if (rangeStart) return [noMatch, glob.length - pos];
						i += cls.length;
						neg ? negs.push(unip) : ranges.push(unip);
						continue WHILE;
					}
				}
				escaping = !1;
				let n = norm(c);
				if (rangeStart) {
					n.codePointAt(0) > rangeStart.codePointAt(0) ? ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n)) : n === rangeStart && ranges.push(braceEscape(n));
					rangeStart = "";
					i += c.length;
					continue;
				}
				if (glob.startsWith("-]", i + c.length)) {
					ranges.push(braceEscape(n + "-"));
					i += c.length + 1;
					continue;
				}
				if (glob.startsWith("-", i + c.length)) {
					rangeStart = n;
					i += c.length + 1;
					continue;
				}
				ranges.push(braceEscape(n));
				i += c.length;
			}
			if (endPos < i) return [noMatch, 0];
			if (!ranges.length && !negs.length) return [noMatch, glob.length - pos];
			let sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
			let snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
			let comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
			return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
		};
		let MATCH = {
			t: "match",
			id: 0
		};
		let lit = (ch) => ({
			t: "lit",
			ch
		});
		let reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
		let newFoldRe = (s) => RegExp(`^${reEscape(s)}$`, "iu");
		let foldCache = new Map();
		let foldRe = (ch) => {
			let re = foldCache.get(ch);
			if (!re) {
				re = newFoldRe(ch);
				foldCache.size >= 1e3 && foldCache.clear();
				foldCache.set(ch, re);
			}
			return re;
		};
		let litMatch = (l, c) => {
			if (c === l.ch) return !0;
			if (!l.re) return !1;
			let code = c.charCodeAt(0);
			if (code >= 128) return l.re.test(c);
			let ascii = l.ascii ??= new Uint8Array(128);
			ascii[code] ||= l.re.test(c) ? 1 : 2;
			return ascii[code] === 1;
		};
		let tokenize = (p, nocase, noext, form, mark) => {
			let toks = [];
			for (let i = 0; i < p.length;) {
				let c = String.fromCodePoint(p.codePointAt(i));
				if (mark) {
					let m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
					if (m || c === mark) {
						let start = i + m + mark.length;
						let end = p.indexOf(mark, start);
						let r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
						let alts = end !== -1 && r && numericRange(r[1], r[2]);
						if (alts) {
							toks.push({
								t: "ext",
								type: "@",
								alts
							});
							i = end + mark.length;
							continue;
						}
					}
				}
				if (c === "\\") {
					let e = p.codePointAt(i + 1);
					let ch = e === void 0 ? c : String.fromCodePoint(e);
					toks.push(lit(ch));
					i += 1 + ch.length;
					continue;
				}
				if (c === "[") {
					let [re, consumed] = parseClass(p, i, nocase, form);
					if (consumed) {
						toks.push({
							t: "class",
							re
						});
						i += consumed;
						continue;
					}
				}
				if (!noext && "!?+*@".includes(c) && p[i + 1] === "(") {
					toks.push({
						t: "open",
						type: c
					});
					i += 2;
					continue;
				}
				toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
				i += c.length;
			}
			return toks;
		};
		let pair = (toks) => {
			let pairs = new Map();
			let stack = [];
			toks.forEach((tok, i) => {
				tok.t === "open" ? stack.push(i) : tok.t === "close" && stack.length && pairs.set(stack.pop(), i);
			});
			return pairs;
		};
		let build = (toks, pairs, start, end, top) => {
			let seq = [];
			let alts = [seq];
			for (let i = start; i < end; i++) {
				let tok = toks[i];
				let close = pairs.get(i);
				if (tok.t === "open" && close !== void 0) {
					let sub = build(toks, pairs, i + 1, close, !1);
					seq.push({
						t: "ext",
						type: tok.type,
						alts: sub
					});
					i = close;
				} else tok.t === "bar" && !top ? alts.push(seq = []) : tok.t === "open" ? seq.push(lit(tok.type), lit("(")) : tok.t === "bar" ? seq.push(lit("|")) : tok.t === "close" ? seq.push(lit(")")) : seq.push(tok);
			}
			return alts;
		};
		let normalize = (items, form) => {
			let out = [];
			let run = "";
			let flush = () => {
				for (let ch of run.normalize(form)) out.push(lit(ch));
				run = "";
			};
			for (let it of items) {
				if (it.t === "lit") {
					run += it.ch;
					continue;
				}
				flush();
				out.push(it.t === "ext" ? {
					...it,
					alts: it.alts.map((a) => normalize(a, form))
				} : it);
			}
			flush();
			return out;
		};
		let compile = (items, nocase) => {
			let id = 1;
			let split = (out) => ({
				t: "split",
				id: id++,
				out
			});
			let seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
			let item = (it, next) => {
				switch (it.t) {
					case "lit":
						let re = nocase ? foldRe(it.ch) : void 0;
						return {
							t: "lit",
							id: id++,
							ch: it.ch,
							re,
							next
						};
					case "any":
					case "star": return {
						t: it.t,
						id: id++,
						next
					};
					case "class": return {
						t: "class",
						id: id++,
						re: it.re,
						next
					};
				}
				let alts = (next) => it.alts.map((a) => seq(a, next));
				switch (it.type) {
					case "@": return split(alts(next));
					case "?": return split([next, ...alts(next)]);
					case "!": return {
						t: "neg",
						id: id++,
						sub: split(alts(MATCH)),
						next
					};
				}
				let after = split([]);
				let entry = split(alts(after));
				after.out.push(next, entry);
				return it.type === "*" ? after : entry;
			};
			return [seq(items, MATCH), id];
		};
		let show = (start) => {
			let lines = [];
			let seen = new Set();
			let ref = (n) => n.t === "match" ? "match" : String(n.id);
			let walk = (n, indent) => {
				if (n.t === "match" || seen.has(n)) return;
				seen.add(n);
				let line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
				switch (n.t) {
					case "split":
						line(`split -> ${n.out.map(ref).join(", ")}`);
						for (let o of n.out) walk(o, indent);
						return;
					case "neg":
						line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
						walk(n.sub, indent + "  ");
						return walk(n.next, indent);
					case "lit":
						line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
						break;
					case "class":
						line(`${n.re} -> ${ref(n.next)}`);
						break;
					default: line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
				}
				walk(n.next, indent);
			};
			walk(start, "");
			return [`start -> ${ref(start)}`, ...lines].join("\n");
		};
		class State {
			gen;
			threads = [];
			match = !1;
			runs = [];
			ids = [];
			constructor(gen) {
				this.gen = gen;
			}
			get dead() {
				return !this.threads.length && !this.match && !this.runs.length;
			}
		}
		let sameState = (a, b) => {
			if (a.ids.length !== b.ids.length) return !1;
			if (a.runs.length !== b.runs.length) return !1;
			if (a.ids.some((id, i) => id !== b.ids[i])) return !1;
			return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
		};
		let marks = (size) => ({
			has: new Float64Array(size),
			seen: new Float64Array(size),
			gen: 0
		});
		class Sim {
			dots;
			dotStart;
			#marks;
			constructor(dots, dotStart, marks) {
				this.dots = dots;
				this.dotStart = dotStart;
				this.#marks = marks;
			}
			state() {
				return new State(++this.#marks.gen);
			}
			done(state) {
				state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
				state.match && state.ids.unshift(MATCH.id);
				return state;
			}
			#visit(state, node) {
				let { seen } = this.#marks;
				if (seen[node.id] === state.gen) return !1;
				seen[node.id] = state.gen;
				return !0;
			}
			#addThread(state, node) {
				let { has } = this.#marks;
				if (has[node.id] === state.gen) return !1;
				has[node.id] = state.gen;
				state.threads.push(node);
				return !0;
			}
			restricted(i, top) {
				return top && (this.dots || this.dotStart && i === 0);
			}
			add(state, node, i, top) {
				switch (node.t) {
					case "split":
						if (!this.#visit(state, node)) return;
						for (let o of node.out) this.add(state, o, i, top);
						return;
					case "neg":
						if (!this.#visit(state, node)) return;
						let sub = this.state();
						this.add(sub, node.sub, i, !1);
						this.done(sub);
						return this.addRun(state, {
							t: "run",
							neg: node,
							state: sub
						}, i, top);
					case "star":
						if (this.restricted(i, top)) return;
						this.#addThread(state, node) && this.add(state, node.next, i, top);
						return;
					case "match":
						state.match = !0;
						return;
					default: this.#addThread(state, node);
				}
			}
			addRun(state, run, i, top) {
				for (let r of state.runs) if (r.neg === run.neg && sameState(r.state, run.state)) return;
				state.runs.push(run);
				run.state.match || this.add(state, run.neg.next, i, top);
			}
			step(state, c, i, top) {
				let next = this.state();
				for (let th of state.threads) switch (th.t) {
					case "lit":
						litMatch(th, c) && this.add(next, th.next, i + 1, top);
						break;
					case "any":
						this.restricted(i, top) || this.add(next, th.next, i + 1, top);
						break;
					case "class":
						!this.restricted(i, top) && th.re.test(c) && this.add(next, th.next, i + 1, top);
						break;
					case "star": this.restricted(i, top) || this.add(next, th, i + 1, top);
				}
				if (!this.restricted(i, top)) for (let run of state.runs) {
					if (run.state.dead) {
						this.addRun(next, run, i + 1, top);
						continue;
					}
					let sub = this.step(run.state, c, i, !1);
					this.addRun(next, {
						t: "run",
						neg: run.neg,
						state: sub
					}, i + 1, top);
				}
				return this.done(next);
			}
		}
		let stateKey = (state) => {
			let ids = state.ids.join();
			if (!state.runs.length) return ids;
			return `${ids}|${state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`).sort().join("|")}`;
		};
		class Dfa {
			#start;
			#states = new Map();
			#size = 0;
			#plain;
			#dotStart;
			#sim;
			#dotSim;
			constructor(start, marks) {
				this.#start = start;
				this.#sim = new Sim(!1, !1, marks);
				this.#dotSim = new Sim(!1, !0, marks);
			}
			#make(state) {
				return {
					state,
					match: state.match,
					dead: state.dead,
					next: new Map()
				};
			}
			#intern(state) {
				let key = stateKey(state);
				let found = this.#states.get(key);
				if (found) return found;
				this.#size > 262144 && this.#clear();
				let d = this.#make(state);
				this.#states.set(key, d);
				this.#size += key.length + 1;
				return d;
			}
			#clear() {
				this.#states.clear();
				this.#size = 0;
				this.#plain = void 0;
				this.#dotStart = void 0;
			}
			start(dotStart) {
				if (dotStart) {
					if (this.#dotStart) return this.#dotStart;
					let state = this.#dotSim.state();
					this.#dotSim.add(state, this.#start, 0, !0);
					return this.#dotStart = this.#make(this.#dotSim.done(state));
				}
				if (this.#plain) return this.#plain;
				let state = this.#sim.state();
				this.#sim.add(state, this.#start, 0, !0);
				return this.#plain = this.#intern(this.#sim.done(state));
			}
			next(d, c) {
				let code = c.charCodeAt(0);
				let found = code < 128 ? void 0 : d.next.get(c);
				if (found) return found;
				let n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, !0)) : this.#intern(this.#sim.step(d.state, c, 1, !0));
				if (code < 128) {
					if (!d.ascii) {
						d.ascii = Array(128);
						this.#size += 128;
					}
					d.ascii[code] = n;
				} else d.next.set(c, n);
				this.#size++;
				return n;
			}
		}
		let linear = (start) => {
			let nodes = [];
			for (let n = start; n.t !== "match"; n = n.next) {
				if (n.t === "split" || n.t === "neg") return;
				nodes.push(n);
			}
			return nodes;
		};
		let testLinear = (nodes, chars, start, end) => {
			let ni = 0;
			let ci = start;
			let starNi = -1;
			let starCi = 0;
			for (; ci < end;) {
				let n = nodes[ni];
				if (n?.t === "star") {
					starNi = ni++;
					starCi = ci;
					continue;
				}
				let c = chars[ci];
				if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
					ni++;
					ci++;
					continue;
				}
				if (starNi === -1) return !1;
				ni = starNi + 1;
				ci = ++starCi;
			}
			for (; nodes[ni]?.t === "star";) ni++;
			return ni === nodes.length;
		};
		let lengths = (items) => {
			let min = 0;
			let max = 0;
			for (let it of items) {
				let [lo, hi] = itemLengths(it);
				min += lo;
				max += hi;
			}
			return [min, max];
		};
		let itemLengths = (it) => {
			if (it.t === "star") return [0, Infinity];
			if (it.t !== "ext") return [1, 1];
			if (it.type === "!") return [0, Infinity];
			let alts = it.alts.map(lengths);
			let min = Math.min(...alts.map((a) => a[0]));
			let max = Math.max(...alts.map((a) => a[1]));
			let loop = max === 0 ? 0 : Infinity;
			return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
		};
		let hasAffix = (lits, chars, start) => {
			for (let j = 0; j < lits.length; j++) if (!litMatch(lits[j], chars[start + j])) return !1;
			return !0;
		};
		let slashOrSurrogate = /[/\ud800-\udfff]/;
		let surrogate = /[\ud800-\udfff]/;
		let codePoints = (s) => surrogate.test(s) ? [...s] : s;
		let noSlash = (s) => {
			if (s.includes("/")) throw Error("can only match a single path portion, got: " + s);
		};
		class Matcher {
			pattern;
			options;
			#start;
			#size;
			#marks;
			#dotsSim;
			#literal;
			#literalFold = !1;
			#literalRe;
			#linear;
			#wild = !1;
			#min = 0;
			#max = Infinity;
			#prefix = [];
			#suffix = [];
			#prefixStr;
			#suffixStr;
			#affix = !1;
			#dfa;
			#form;
			constructor(pattern, options = {}) {
				if (pattern.includes("/")) throw Error("can only match a single path portion, got pattern: " + pattern);
				this.pattern = pattern;
				this.options = options;
				let { nocase = !1, noext = !1, normalize: n } = options;
				this.#form = n === !0 ? "NFC" : n || void 0;
				let literal = /^[?*+@]\(\)$/.test(pattern);
				let toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
				let [items] = build(toks, pair(toks), 0, toks.length, !0);
				this.#form && (items = normalize(items, this.#form));
				let [start, size] = compile(items, nocase);
				this.#start = start;
				this.#size = size;
				if (items.every((it) => it.t === "lit")) {
					this.#literal = items.map((it) => it.ch).join("");
					this.#literalFold = nocase;
				} else {
					let lit = (it) => it.t === "lit" ? nocase ? {
						ch: it.ch,
						re: foldRe(it.ch)
					} : { ch: it.ch } : void 0;
					for (let it of items) {
						let l = lit(it);
						if (!l) break;
						this.#prefix.push(l);
					}
					for (let j = items.length - 1; j >= 0; j--) {
						let l = lit(items[j]);
						if (!l) break;
						this.#suffix.unshift(l);
					}
					this.#affix = !!(this.#prefix.length || this.#suffix.length);
					if (!nocase) {
						this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
						this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
					}
					this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
					this.#wild = !!this.#linear?.every((n) => n.t === "star" || n.t === "any");
					let [min, max] = lengths(items);
					this.#min = min;
					this.#max = max;
				}
			}
			test(s) {
				if (this.#form) {
					noSlash(s);
					return this.#test(s.normalize(this.#form));
				}
				if (slashOrSurrogate.test(s)) {
					noSlash(s);
					return this.#test(s, [...s]);
				}
				return this.#test(s, s);
			}
			testUnchecked(s) {
				return this.#test(this.#form ? s.normalize(this.#form) : s);
			}
			#test(s, chars) {
				if (this.#literal !== void 0) return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
				let min = this.#min;
				let max = this.#max;
				if (chars === void 0) {
					let most = s.length;
					let least = most + 1 >> 1;
					if (most < min || least > max) return !1;
					(least < min || most > max) && (chars = codePoints(s));
				}
				if (chars !== void 0 && (chars.length < min || chars.length > max)) return !1;
				let prefix = this.#prefix.length;
				if (this.#affix) {
					if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
						if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) return !1;
					} else {
						chars ??= codePoints(s);
						let end = chars.length - this.#suffix.length;
						if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) return !1;
					}
				}
				let dotStart = !this.options.dot && s.startsWith(".");
				if (this.#linear) {
					if (s === "." || s === "..") return !1;
					if (dotStart && !prefix) return !1;
					if (this.#wild) return !0;
					chars ??= codePoints(s);
					let end = chars.length - this.#suffix.length;
					return testLinear(this.#linear, chars, prefix, end);
				}
				chars ??= codePoints(s);
				if (s === "." || s === "..") {
					this.#marks ??= marks(this.#size);
					let sim = this.#dotsSim ??= new Sim(!0, !1, this.#marks);
					let start = sim.state();
					sim.add(start, this.#start, 0, !0);
					let state = sim.done(start);
					for (let i = 0; i < chars.length; i++) state = sim.step(state, chars[i], i, !0);
					return state.match;
				}
				this.#marks ??= marks(this.#size);
				let dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
				let d = dfa.start(dotStart);
				let str = chars === s;
				for (let i = 0; i < chars.length; i++) {
					if (d.dead) return !1;
					let code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
					d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
				}
				return d.match;
			}
			toString() {
				return show(this.#start);
			}
		}
		let assertValidPattern = (pattern) => {
			if (typeof pattern != "string") throw TypeError("invalid pattern");
			if (pattern.length > 65536) throw TypeError("pattern is too long");
		};
		let escape_escape = (s, { windowsPathsNoEscape = !1, magicalBraces = !1 } = {}) => {
			let e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
			let c = e.charAt(0);
			if (c === "#") return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
			if (c === "!") return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
			return e;
		};
		let unescape_unescape = (s, { windowsPathsNoEscape = !1, magicalBraces = !0 } = {}) => {
			if (windowsPathsNoEscape && s.startsWith("@(!)")) return "!" + unescape_unescape(s.slice(4), {
				windowsPathsNoEscape,
				magicalBraces
			});
			if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
			return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
		};
		let DEFAULT_BRACE_EXPAND_MAX = 1e5;
		let AWE_KEY = "allowWindowsEscape";
		let minimatch = (p, pattern, options) => {
			assertValidPattern(pattern);
			if (!options?.nocomment && pattern.charAt(0) === "#") return !1;
			return cachedMinimatch(pattern, options).match(p);
		};
		let cache = new Map();
		let oldCache = new Map();
		let cacheSize = 0;
		let cacheTotalWeight = 0;
		let cacheMaxEntryWeight = 4096;
		let cacheWeight = (mm) => {
			let w = mm.pattern.length;
			for (let s of mm.globSet) {
				w += s.length + 1;
				if (w > cacheMaxEntryWeight) break;
			}
			return w;
		};
		let tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
		let booleanWeights = new Map(Object.keys({
			nobrace: 0,
			nocomment: 0,
			nonegate: 0,
			noglobstar: 0,
			noext: 0,
			nonull: 0,
			partial: 0,
			dot: 0,
			nocase: 0,
			nocaseMagicOnly: 0,
			magicalBraces: 0,
			matchBase: 0,
			flipNegate: 0,
			preserveMultipleSlashes: 0,
			windowsNoMagicRoot: 0
		}).map((k, i) => [k, 24 * 3 ** i]));
		let optionsKey = (o) => {
			let n = 0;
			let wpe = !1;
			for (let k in o) {
				let v = o[k];
				switch (k) {
					case "windowsPathsNoEscape":
						v && (wpe = !0);
						break;
					case AWE_KEY:
						v === !1 && (wpe = !0);
						break;
					case "platform": {
						let p = v || defaultPlatform;
						if (p === defaultPlatform) break;
						if (p === "darwin") n += 3;
						else if (p === "win32") n += 6;
						else if (p === "linux") n += 9;
						else return JSON.stringify(o);
						break;
					}
					case "optimizationLevel":
						if (v === void 0) break;
						n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
						break;
					case "braceExpandMax":
						if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) return JSON.stringify(o);
						break;
					case "maxGlobstarRecursion":
						if (v !== void 0 && v !== 200) return JSON.stringify(o);
						break;
					case "normalize":
						if (v !== void 0) return JSON.stringify(o);
						break;
					default: n += (booleanWeights.get(k) ?? 0) * tri(v);
				}
			}
			return wpe ? n + 12 : n;
		};
		let copyOptions = (o) => {
			let copy = {};
			for (let k in o) copy[k] = o[k];
			return copy;
		};
		let cachedMinimatch = (pattern, options) => {
			let key = options ? optionsKey(options) : 0;
			let mm = cache.get(key)?.get(pattern);
			if (mm) return mm;
			mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
			let weight = cacheWeight(mm);
			if (weight > cacheMaxEntryWeight) return mm;
			if (cacheSize >= 256 || cacheTotalWeight + weight > 32768) {
				oldCache = cache;
				cache = new Map();
				cacheSize = 0;
				cacheTotalWeight = 0;
			}
			let byPattern = cache.get(key);
			byPattern || cache.set(key, byPattern = new Map());
			byPattern.set(pattern, mm);
			cacheSize++;
			cacheTotalWeight += weight;
			return mm;
		};
		let defaultPlatform = typeof process == "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
		let path = {
			win32: { sep: "\\" },
			posix: { sep: "/" }
		};
		minimatch.sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
		let GLOBSTAR = Symbol("globstar **");
		minimatch.GLOBSTAR = GLOBSTAR;
		let filter = (pattern, options) => {
			let mm;
			return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
		};
		minimatch.filter = filter;
		let ext = (a, b = {}) => Object.assign({}, a, b);
		let defaults = (def) => {
			if (!def || typeof def != "object" || !Object.keys(def).length) return minimatch;
			let orig = minimatch;
			let m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
			return Object.assign(m, {
				Minimatch: class Minimatch extends orig.Minimatch {
					constructor(pattern, options = {}) {
						super(pattern, ext(def, options));
					}
					static defaults(options) {
						return orig.defaults(ext(def, options)).Minimatch;
					}
				},
				unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
				escape: (s, options = {}) => orig.escape(s, ext(def, options)),
				filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
				defaults: (options) => orig.defaults(ext(def, options)),
				braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
				match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
				sep: orig.sep,
				GLOBSTAR
			});
		};
		minimatch.defaults = defaults;
		let braceExpand = (pattern, options = {}) => {
			assertValidPattern(pattern);
			if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
			let p = pattern.replace(/\\\\/g, "\\\\\\\\");
			(options.windowsPathsNoEscape || options[AWE_KEY] === !1) && (p = p.replace(/\[([{}])\]/g, "[\\$1]"));
			return expand(p, { max: options.braceExpandMax });
		};
		minimatch.braceExpand = braceExpand;
		let rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
		let inRepeatOrNegExt = (portion, mark) => {
			let stack = [];
			for (let i = 0; i < portion.length; i++) {
				let c = portion.charAt(i);
				if (c === "\\") i++;
				else if (c === mark) {
					if (stack.some((t) => t !== "@" && t !== "?")) return !0;
				} else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
					stack.push(c);
					i++;
				} else c === ")" && stack.pop();
			}
			return !1;
		};
		let match = (list, pattern, options = {}) => {
			let mm = new Minimatch(pattern, options);
			list = list.filter((f) => mm.match(f));
			mm.options.nonull && !list.length && list.push(pattern);
			return list;
		};
		minimatch.match = match;
		let globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
		let classEnd = (pattern, start) => {
			let i = start + 1;
			(pattern.charAt(i) === "!" || pattern.charAt(i) === "^") && i++;
			let sawStart = !1;
			for (; i < pattern.length; i++) {
				let c = pattern.charAt(i);
				if (c === "]" && sawStart) return i;
				sawStart = !0;
				c === "\\" && i++;
			}
			return -1;
		};
		let literal = (pattern, noext) => {
			if (!noext && (pattern === "+()" || pattern === "@()")) return pattern;
			let lit = "";
			for (let i = 0; i < pattern.length; i++) {
				let c = pattern.charAt(i);
				if (c === "\\") lit += pattern.charAt(++i) || c;
				else if (c === "*" || c === "?") return;
				else if (c === "[") {
					let close = classEnd(pattern, i);
					if (close === -1) {
						lit += c;
						continue;
					}
					let body = pattern.slice(i + 1, close);
					body.startsWith("\\") && (body = body.slice(1));
					if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) return;
					lit += body;
					i = close;
				} else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) return;
				else lit += c;
			}
			return lit;
		};
		let extglobCount = (pattern) => {
			let n = 0;
			for (let i = 0; i < pattern.length - 1; i++) {
				let c = pattern.charAt(i);
				if (c === "\\") i++;
				else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
					n++;
					i++;
				}
			}
			return n;
		};
		let assertValidExtglobs = (pattern) => {
			if (extglobCount(pattern) > 256) throw TypeError("pattern has too many extglobs");
		};
		let extSafe = (pattern) => {
			if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:")) return !1;
			let depth = 0;
			for (let i = 0; i < pattern.length; i++) {
				let c = pattern.charAt(i);
				if (c === "\\") {
					if (++i === pattern.length) return !1;
				} else if (c === "[") {
					let close = classEnd(pattern, i);
					close !== -1 && (i = close);
				} else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
					depth++;
					i++;
				} else if (c === ")") {
					if (!depth--) return !1;
				} else if (c === "|" && !depth) return !1;
			}
			return !depth;
		};
		let lastSplit;
		let lastChecked;
		let portionMatch = (p, f) => typeof p == "string" ? f === p : f !== "" && p.testUnchecked(f);
		let endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
		let isDots = (p) => p === "." || p === "..";
		let isDrive = (p) => typeof p == "string" && /^[a-z]:$/i.test(p);
		let isLongUNC = (p) => typeof p == "string" && /^unc$/i.test(p);
		let uncHost = (p) => {
			if (p[0] !== "" || p[1] !== "") return -1;
			let h = p[2] === "?" ? isLongUNC(p[3]) ? 4 : -1 : 2;
			let host = p[h];
			let share = p[h + 1];
			return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
		};
		let walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
		let dotPortion = (f, start, end, dot, sep) => {
			for (let k = start; k < end;) {
				if (f.charCodeAt(k) === 46) {
					if (!dot) return !0;
					let n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
					if (n >= end || isSep(f.charCodeAt(n), sep)) return !0;
				}
				let s = nextSep(f, k, sep);
				if (s === -1) return !1;
				k = s + 1;
				for (; k < end && isSep(f.charCodeAt(k), sep);) k++;
			}
			return !1;
		};
		let isSep = (c, sep) => sep === "/" ? c === 47 : sep === "\\" ? c === 92 : c === 47 || c === 92;
		let nextSep = (f, from, sep) => {
			if (sep !== "both") return f.indexOf(sep, from);
			let s = f.indexOf("/", from);
			let b = f.indexOf("\\", from);
			return s === -1 ? b : b === -1 ? s : Math.min(s, b);
		};
		let lastSep = (f, from, sep) => sep === "both" ? Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from)) : f.lastIndexOf(sep, from);
		let PENDING = {};
		class Minimatch {
			options;
			set;
			pattern;
			windowsPathsNoEscape;
			nonegate;
			negate;
			comment;
			empty;
			preserveMultipleSlashes;
			partial;
			globSet;
			globParts;
			nocase;
			isWindows;
			platform;
			windowsNoMagicRoot;
			maxGlobstarRecursion;
			#endCheck;
			#literalCheck;
			#level2;
			#form;
			#literals = [];
			#shapes = [];
			#endRows = [];
			#matchers = new Map();
			#pending = !1;
			#rangeMark;
			#globstarParts = new WeakMap();
			constructor(pattern, options = {}) {
				assertValidPattern(pattern);
				options ||= {};
				this.options = options;
				this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
				this.pattern = pattern;
				this.platform = options.platform || defaultPlatform;
				this.isWindows = this.platform === "win32";
				this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === !1;
				this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, "/"));
				this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
				this.negate = !1;
				this.nonegate = !!options.nonegate;
				this.comment = !1;
				this.empty = !1;
				this.partial = !!options.partial;
				this.nocase = !!this.options.nocase;
				this.windowsNoMagicRoot = options.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : options.windowsNoMagicRoot;
				this.globSet = [];
				this.globParts = [];
				this.set = [];
				this.#endCheck = !this.preserveMultipleSlashes;
				this.#level2 = (options.optimizationLevel ?? 1) >= 2;
				let n = options.normalize;
				this.#form = n === !0 ? "NFC" : n || void 0;
				this.make();
				let drives = this.set.map((row) => this.#rootIndex(row));
				this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
				this.#literals = this.set.map((row, r) => {
					let end = this.#endRows[r] ? row.length - 1 : row.length;
					let lits = row.slice(drives[r] + 1, end).filter((p) => typeof p == "string" && !!p);
					return [...new Set(lits)];
				});
				this.#literalCheck = this.#literals.some((l) => l.length);
				this.#shapes = this.set.map((row, r) => {
					let [p0, p1, p2] = row;
					if (this.#endRows[r] && row.length === 2 && p0 === GLOBSTAR && p1 !== GLOBSTAR) return "tail";
					if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") return "base";
					if (!this.#endCheck || drives[r] !== -1) return;
					if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
					if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") return "head";
				});
			}
			#norm(p) {
				return this.#form ? p.normalize(this.#form) : p;
			}
			#rootIndex(row) {
				if (!this.isWindows) return -1;
				if (isDrive(row[0])) return 0;
				if (row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3])) return 3;
				let h = uncHost(row);
				return h === -1 ? -1 : h + 1;
			}
			hasMagic() {
				if (this.options.magicalBraces && this.set.length > 1) return !0;
				for (let pattern of this.set) for (let part of pattern) if (typeof part != "string") return !0;
				return !1;
			}
			make() {
				let pattern = this.pattern;
				let options = this.options;
				if (!options.nocomment && pattern.charAt(0) === "#") {
					this.comment = !0;
					return;
				}
				if (!pattern) {
					this.empty = !0;
					return;
				}
				this.parseNegate();
				this.globSet = [...new Set(this.#expandBraces())];
				let rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
				this.globParts = this.preprocess(rawGlobParts);
				this.#pending = !0;
				let set = this.globParts.map((s, _, __) => {
					if (this.isWindows && this.windowsNoMagicRoot) {
						let n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
						let isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
						let isDrive = /^[a-z]:/i.test(s[0]);
						if (isUNC) return [...s.slice(0, n).map((p) => this.#norm(p)), ...s.slice(n).map((ss) => this.parse(ss))];
						else if (isDrive) return [this.#norm(s[0]), ...s.slice(1).map((ss) => this.parse(ss))];
					}
					return s.map((ss) => this.parse(ss));
				});
				this.set = set.filter((s) => s.indexOf(!1) === -1);
				if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
					let p = this.set[i];
					if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
						isLongUNC(this.globParts[i][3]) && (p[3] = "UNC");
						p[2] = "?";
					}
				}
				options.noext || this.mergeRows();
				this.#pending = !1;
				this.set.forEach((row, i) => {
					for (let k = 0; k < row.length; k++) row[k] === PENDING && (row[k] = this.parse(this.globParts[i][k]));
				});
			}
			mergeRows() {
				let merged = !0;
				for (; merged;) {
					merged = !1;
					if (this.set.length < 2) return;
					let keys = this.#mergeKeys();
					let len = Math.max(0, ...this.set.map((r) => r.length));
					for (let k = 0; k < len; k++) {
						let groups = new Map();
						let R = this.set.length + 1;
						this.set.forEach((row, i) => {
							if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
							let { pre, suf } = keys[i];
							let key = pre[k] * R + suf[k + 1];
							let g = groups.get(key);
							g ? g.push(i) : groups.set(key, [i]);
						});
						let drop = new Set();
						for (let g of groups.values()) {
							if (g.length < 2) continue;
							let [first, ...rest] = g;
							let glob = `@(${g.map((i) => this.globParts[i][k]).join("|")})`;
							if (extglobCount(glob) > 256) continue;
							this.globParts[first][k] = glob;
							this.set[first][k] = this.parse(glob);
							for (let i of rest) drop.add(i);
						}
						if (drop.size) {
							merged = !0;
							this.set = this.set.filter((_, i) => !drop.has(i));
							this.globParts = this.globParts.filter((_, i) => !drop.has(i));
							if (this.set.length < 2) return;
							keys = this.#mergeKeys();
						}
					}
				}
			}
			#mergeKeys() {
				let partIds = new Map();
				let ids = this.globParts.map((parts) => parts.map((s) => {
					let id = partIds.get(s);
					id === void 0 && partIds.set(s, id = partIds.size);
					return id;
				}));
				let P = partIds.size;
				let len = Math.max(0, ...ids.map((r) => r.length));
				let keys = ids.map((r) => ({
					pre: [0],
					suf: Array(r.length + 1).fill(0)
				}));
				for (let k = 0; k < len; k++) {
					let m = new Map();
					ids.forEach((r, i) => {
						if (k >= r.length) return;
						let { pre } = keys[i];
						let key = pre[k] * P + r[k];
						let id = m.get(key);
						id === void 0 && m.set(key, id = m.size + 1);
						pre.push(id);
					});
				}
				for (let k = len - 1; k >= 0; k--) {
					let m = new Map();
					ids.forEach((r, i) => {
						if (k >= r.length) return;
						let { suf } = keys[i];
						let key = suf[k + 1] * P + r[k];
						let id = m.get(key);
						id === void 0 && m.set(key, id = m.size + 1);
						suf[k] = id;
					});
				}
				return keys;
			}
			preprocess(globParts) {
				if (this.options.noglobstar) for (let partset of globParts) for (let j = 0; j < partset.length; j++) partset[j] === "**" && (partset[j] = "*");
				let { optimizationLevel = 1 } = this.options;
				if (optimizationLevel >= 2) {
					globParts = this.firstPhasePreProcess(globParts);
					globParts = this.secondPhasePreProcess(globParts);
				} else globParts = optimizationLevel >= 1 ? this.levelOneOptimize(globParts) : this.adjascentGlobstarOptimize(globParts);
				return globParts;
			}
			adjascentGlobstarOptimize(globParts) {
				return globParts.map((parts) => {
					let gs = -1;
					for (; (gs = parts.indexOf("**", gs + 1)) !== -1;) {
						let i = gs;
						for (; parts[i + 1] === "**";) i++;
						i !== gs && parts.splice(gs, i - gs);
					}
					return parts;
				});
			}
			levelOneOptimize(globParts) {
				return globParts.map((parts) => {
					let root = this.#rootIndex(parts) + 1;
					parts = parts.reduce((set, part) => {
						let prev = set[set.length - 1];
						if (part === "**" && prev === "**") return set;
						if (part === ".." && set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
							set.pop();
							return set;
						}
						set.push(part);
						return set;
					}, []);
					return parts.length === 0 ? [""] : parts;
				});
			}
			#canMatch(f) {
				let sep = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
				let ends = this.#endCheck ? 0 : -1;
				let last = "";
				let lastStart = 0;
				let prev;
				let prevStart = 0;
				let dot = !!this.options.dot;
				ROWS: for (let r = 0; r < this.set.length; r++) {
					let row = this.set[r];
					let p = row[row.length - 1];
					let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
					if (end && ends === 0) {
						let i = lastSep(f, f.length, sep);
						lastStart = i + 1;
						last = f.slice(lastStart);
						if (last === "" && i >= 0) {
							let j = i;
							for (; j > 0 && isSep(f.charCodeAt(j - 1), sep);) j--;
							prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
							prev = f.slice(prevStart, j);
						}
						let resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
						ends = resolves ? -1 : 1;
						end = !resolves;
					}
					let tailStart = -1;
					if (end && typeof p == "string") {
						tailStart = endIndex(p, last, lastStart, prev, prevStart);
						if (tailStart === -1) continue;
					}
					if (this.#literalCheck) {
						for (let l of this.#literals[r]) if (!f.includes(l)) continue ROWS;
					}
					if (end && typeof p == "object") {
						tailStart = endIndex(p, last, lastStart, prev, prevStart);
						if (tailStart === -1) continue;
					}
					let shape = this.#shapes[r];
					if (shape === "base" && end) return "yes";
					if (shape === "tail" && end) {
						if (this.#level2 && dotPortion(f, 0, tailStart, !0, sep)) return "maybe";
						if (!dotPortion(f, 0, tailStart, dot, sep)) return "yes";
						continue;
					}
					if (shape === "mid" || shape === "head") {
						let m = this.#walk(f, row, shape === "head", dot, sep);
						if (m !== "no") return m;
						continue;
					}
					return "maybe";
				}
				return "no";
			}
			#matchShape(file, row, shape) {
				let dot = !!this.options.dot;
				let n = file.length;
				if (shape === "head") {
					if (n < 2 || !portionMatch(row[0], file[0])) return !1;
					for (let i = 1; i < n; i++) if (!walkable(file[i], dot)) return !1;
					return !0;
				}
				let x = row[1];
				if (shape === "tail") {
					let t = n - 1;
					if (!portionMatch(x, file[t]) && (file[t] !== "" || n === 1 || !portionMatch(x, file[--t]))) return !1;
					for (let i = 0; i < t; i++) if (!walkable(file[i], dot)) return !1;
					return !0;
				}
				for (let k = 0; k < n; k++) {
					if (portionMatch(x, file[k]) && k + 1 < n) {
						let i = k + 1;
						for (; i < n && walkable(file[i], dot);) i++;
						if (i === n) return !0;
					}
					if (!walkable(file[k], dot)) return !1;
				}
				return !1;
			}
			#walk(f, row, head, dot, sep) {
				if (this.#level2 && dotPortion(f, 0, f.length, !0, sep)) return "maybe";
				let x = row[+!head];
				let s = 0;
				for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
					let next = e + 1;
					for (; next < f.length && isSep(f.charCodeAt(next), sep);) next++;
					if ((typeof x == "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e))) && !dotPortion(f, next, f.length, dot, sep)) return "yes";
					if (head || dotPortion(f, s, next, dot, sep)) return "no";
					s = next;
				}
				return "no";
			}
			#cachedSplit(f) {
				let last = lastSplit;
				return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
			}
			#split(f) {
				let { isWindows, preserveMultipleSlashes } = this;
				let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
				let normalize = this.#form;
				normalize && (parts = parts.map((p) => p.normalize(normalize)));
				lastSplit = {
					f,
					isWindows,
					preserveMultipleSlashes,
					normalize,
					parts
				};
				return lastSplit;
			}
			#levelTwoFileOptimize(file) {
				let parts = [...file];
				let didSomething = !1;
				do {
					didSomething = !1;
					if (!this.preserveMultipleSlashes) {
						for (let i = 1; i < parts.length - 1; i++) {
							let p = parts[i];
							if (i === 1 && p === "" && parts[0] === "") continue;
							if (p === "." || p === "") {
								didSomething = !0;
								parts.splice(i, 1);
								i--;
							}
						}
						if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
							didSomething = !0;
							parts.pop();
						}
					}
					let root = this.#rootIndex(parts) + 1;
					let dd = root;
					for (; (dd = parts.indexOf("..", dd + 1)) !== -1;) {
						let p = parts[dd - 1];
						if (p && p !== "." && p !== ".." && p !== "**") {
							didSomething = !0;
							parts.splice(dd - 1, 2);
							dd = Math.max(dd - 2, root);
						}
					}
				} while (didSomething);
				return parts.length === 0 ? [""] : parts;
			}
			firstPhasePreProcess(globParts) {
				let { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
				let splitCells = 0;
				let didSomething = !1;
				do {
					didSomething = !1;
					for (let parts of globParts) {
						let gs = -1;
						for (; (gs = parts.indexOf("**", gs + 1)) !== -1;) {
							let gss = gs;
							for (; parts[gss + 1] === "**";) gss++;
							gss > gs && parts.splice(gs + 1, gss - gs);
							let next = parts[gs + 1];
							let p = parts[gs + 2];
							let p2 = parts[gs + 3];
							if (next !== "..") continue;
							if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
							let addedCells = parts.length - 1;
							if (globParts.length >= braceExpandMax || splitCells + addedCells > 1e6) throw RangeError("optimizationLevel 2: too many patterns from '**/..'");
							didSomething = !0;
							parts.splice(gs, 1);
							let other = parts.slice(0);
							other[gs] = "**";
							splitCells += addedCells;
							globParts.push(other);
							gs--;
						}
						if (!this.preserveMultipleSlashes) {
							for (let i = 1; i < parts.length - 1; i++) {
								let p = parts[i];
								if (i === 1 && p === "" && parts[0] === "") continue;
								if (p === "." || p === "") {
									didSomething = !0;
									parts.splice(i, 1);
									i--;
								}
							}
							if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
								didSomething = !0;
								parts.pop();
							}
						}
						let root = this.#rootIndex(parts) + 1;
						let dd = root;
						for (; (dd = parts.indexOf("..", dd + 1)) !== -1;) {
							let p = parts[dd - 1];
							if (p && p !== "." && p !== ".." && p !== "**") {
								didSomething = !0;
								let splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
								parts.splice(dd - 1, 2, ...splin);
								parts.length === 0 && parts.push("");
								dd = Math.max(dd - 2, root);
							}
						}
					}
				} while (didSomething);
				return globParts;
			}
			secondPhasePreProcess(globParts) {
				let keys = new Set();
				let rows = globParts.filter((parts) => {
					let key = parts.join("/");
					if (keys.has(key)) return !1;
					keys.add(key);
					return !0;
				});
				let stars = new Map();
				for (let parts of rows) {
					let s = [];
					for (let i = 0; i < parts.length; i++) parts[i] === "*" && s.push(i);
					s.length && stars.set(s.join(","), s);
				}
				if (!stars.size || rows.length * stars.size > 1e5) return rows;
				let { dot } = this.options;
				return rows.filter((parts) => {
					for (let s of stars.values()) {
						if (s[s.length - 1] >= parts.length) continue;
						let c = [...parts];
						let ok = !0;
						let changed = !1;
						for (let i of s) {
							let p = parts[i];
							if (p === "*") continue;
							if (!p || p === "**" || !dot && p.startsWith(".")) {
								ok = !1;
								break;
							}
							c[i] = "*";
							changed = !0;
						}
						if (ok && changed && keys.has(c.join("/"))) return !1;
					}
					return !0;
				});
			}
			parseNegate() {
				if (this.nonegate) return;
				let pattern = this.pattern;
				let negate = !1;
				let negateOffset = 0;
				for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
					negate = !negate;
					negateOffset++;
				}
				negateOffset && (this.pattern = pattern.slice(negateOffset));
				this.negate = negate;
			}
			#matchRow(file, resolved, pattern, partial) {
				let fileStartIndex = 0;
				let patternStartIndex = 0;
				let fh = this.isWindows ? uncHost(resolved) : -1;
				let ph = fh === -1 ? -1 : uncHost(pattern);
				if (ph !== -1) {
					let host = pattern[ph];
					let share = pattern[ph + 1];
					if (typeof host != "string" || typeof share != "string") {
						fileStartIndex = fh;
						patternStartIndex = ph;
					} else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
						fileStartIndex = fh + 2;
						patternStartIndex = ph + 2;
					}
				} else if (this.isWindows) {
					let fileDrive = typeof file[0] == "string" && /^[a-z]:$/i.test(file[0]);
					let fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
					let patternDrive = typeof pattern[0] == "string" && /^[a-z]:$/i.test(pattern[0]);
					let patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] == "string" && /^[a-z]:$/i.test(pattern[3]);
					let fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
					let pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
					if (typeof fdi == "number" && typeof pdi == "number") {
						let [fd, pd] = [file[fdi], pattern[pdi]];
						if (fd.toLowerCase() === pd.toLowerCase()) {
							patternStartIndex = pdi + 1;
							fileStartIndex = fdi + 1;
						}
					}
				}
				file = resolved;
				if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
				return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
			}
			#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
				let { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
				if (head.length) {
					let headEnd = fileIndex + head.length;
					if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) return !1;
					fileIndex += head.length;
					patternIndex += head.length;
				}
				let fileTailMatch = 0;
				if (tail.length) {
					if (tail.length + fileIndex > file.length) return !1;
					let tailStart = file.length - tail.length;
					if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
					else {
						if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return !1;
						tailStart--;
						if (!this.#matchOne(file, tail, partial, tailStart, 0)) return !1;
						fileTailMatch = tail.length + 1;
					}
				}
				if (!body.length) {
					let sawSome = !!fileTailMatch;
					for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
						let f = String(file[i]);
						sawSome = !0;
						if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
					}
					return partial || sawSome;
				}
				return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, new Set());
			}
			#getGlobstarParts(pattern, partial, patternIndex) {
				let byStart = this.#globstarParts.get(pattern);
				if (!byStart) {
					byStart = [];
					this.#globstarParts.set(pattern, byStart);
				}
				let key = patternIndex * 2 + +!!partial;
				let found = byStart[key];
				if (found) return found;
				let firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
				let lastgs = pattern.lastIndexOf(GLOBSTAR);
				let head = pattern.slice(patternIndex, firstgs);
				let body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
				let tail = partial ? [] : pattern.slice(lastgs + 1);
				let segments = [[[], 0]];
				let current = segments[0];
				let nonGsParts = 0;
				let nonGsPartsSums = [0];
				for (let b of body) if (b === GLOBSTAR) {
					nonGsPartsSums.push(nonGsParts);
					current = [[], 0];
					segments.push(current);
				} else {
					current[0].push(b);
					nonGsParts++;
				}
				segments.forEach((b, i) => {
					b[1] = nonGsParts - nonGsPartsSums[i];
				});
				let parts = {
					head,
					body,
					tail,
					segments
				};
				byStart[key] = parts;
				return parts;
			}
			#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
				let bs = bodySegments[bodyIndex];
				if (!bs) {
					if (partial) return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
					for (let i = fileIndex; i < fileLength; i++) {
						sawTail = !0;
						let f = file[i];
						if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
					}
					return sawTail;
				}
				let [body, need] = bs;
				let after = partial ? fileLength : fileLength - need;
				for (; fileIndex <= after;) {
					let key = bodyIndex * (file.length + 1) + fileIndex;
					if (tried.has(key)) return !1;
					tried.add(key);
					if (this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length) && globStarDepth < this.maxGlobstarRecursion) {
						let sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
						if (sub !== !1) return sub;
					}
					if (fileIndex === after) break;
					let f = file[fileIndex];
					if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
					fileIndex++;
				}
				return partial || null;
			}
			#matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
				let fi;
				let pi;
				let pl;
				let fl;
				for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
					let p = pattern[pi];
					let f = file[fi];
					if (p === !1 || p === GLOBSTAR) return !1;
					if (!portionMatch(p, f)) return !1;
				}
				if (fi === fl && pi === pl) return !0;
				else if (fi === fl) return partial;
				else if (pi === pl) return fi === fl - 1 && file[fi] === "";
				else throw Error("wtf?");
			}
			braceExpand() {
				return braceExpand(this.pattern, this.options);
			}
			#expandBraces() {
				let { pattern } = this;
				if (this.options.nobrace) return this.braceExpand();
				let code = 57344;
				for (; pattern.includes(String.fromCharCode(code));) if (++code > 63743) return this.braceExpand();
				let mark = String.fromCharCode(code);
				let found = !1;
				let marked = pattern.replace(rangeRe, (m, lo, hi) => {
					let a = Number(lo);
					let b = Number(hi);
					if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < 100) return m;
					found = !0;
					return `${mark}${lo}..${hi}${mark}`;
				});
				if (!found) return this.braceExpand();
				let set = braceExpand(marked, this.options);
				for (let p of set) for (let portion of p.split("/")) {
					let c = portion.indexOf("[");
					if (c !== -1 && c < portion.lastIndexOf(mark)) return this.braceExpand();
					if (!this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
				}
				this.#rangeMark = mark;
				return set;
			}
			parse(pattern) {
				assertValidPattern(pattern);
				let options = this.options;
				if (pattern === "**") return GLOBSTAR;
				if (pattern === "") return "";
				let { nocase, nocaseMagicOnly, noext = !1, dot, normalize } = options;
				let rangeMark = this.#rangeMark;
				let lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
				if (lit !== void 0 && (!nocase || nocaseMagicOnly || pattern.toUpperCase() === pattern.toLowerCase())) return this.#norm(lit);
				if (this.#pending) return PENDING;
				let m = this.#matchers.get(pattern);
				if (!m) {
					noext || assertValidExtglobs(pattern);
					m = new Matcher(pattern, {
						nocase,
						noext,
						dot,
						normalize,
						...rangeMark && { rangeMark }
					});
					this.#matchers.set(pattern, m);
				}
				return m;
			}
			#slashSplit(p) {
				if (this.preserveMultipleSlashes) return p.split("/");
				else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
				else return p.split(/\/+/);
			}
			match(f, partial = this.partial) {
				if (this.comment) return !1;
				if (this.empty) return f === "";
				if (f === "/" && partial) return !0;
				let options = this.options;
				let split = this.#cachedSplit(f);
				if (!split) {
					if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
						lastChecked = f;
						let can = this.#canMatch(f);
						if (can === "no") return !options.flipNegate && this.negate;
						if (can === "yes") return options.flipNegate ? !0 : !this.negate;
					}
					split = this.#split(f);
				}
				let ff = split.parts;
				let resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
				let set = this.set;
				let filename = ff[ff.length - 1];
				if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
				for (let r = 0; r < set.length; r++) {
					let pattern = set[r];
					let shape = partial ? void 0 : this.#shapes[r];
					if (shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial)) {
						if (options.flipNegate) return !0;
						return !this.negate;
					}
				}
				if (options.flipNegate) return !1;
				return this.negate;
			}
			static defaults(def) {
				return minimatch.defaults(def).Minimatch;
			}
		}
		minimatch.Minimatch = Minimatch;
		minimatch.escape = escape_escape;
		minimatch.unescape = unescape_unescape;
		var text_error = __nccwpck_require__(9530);
		var glob_braces = __nccwpck_require__(3904);
		let GLOB_OPTIONS = {
			dot: !0,
			nocomment: !0,
			nonegate: !0,
			platform: "linux"
		};
		function compilePaths(globs) {
			let rules = globs.map(compileRule);
			return (path) => {
				for (let at = rules.length - 1; at >= 0; at--) {
					let rule = rules[at];
					if (rule.matches(path)) return rule.takes;
				}
				return !1;
			};
		}
		function compileRule(entry) {
			let takes = !entry.startsWith("!");
			return {
				takes,
				matches: compileGlob(takes ? entry : entry.slice(1))
			};
		}
		function compileGlob(glob) {
			if (glob === "**") return () => !0;
			let folder = glob.replace(/\/(\*\*)?$/, "");
			let isFolder = folder !== glob;
			if (!GLOB_CHARACTERS.test(folder)) {
				let below = `${folder}/`;
				return (path) => path.startsWith(below) || !isFolder && path === folder;
			}
			expandBraces(glob);
			let matcher = new Minimatch(isFolder ? `${folder}/**` : glob, GLOB_OPTIONS);
			return (path) => matcher.match(path);
		}
		function expandBraces(glob) {
			let alternatives = braceExpand(glob, { braceExpandMax: glob_braces.vw + 1 });
			if (alternatives.length <= glob_braces.vw) return alternatives;
			throw (0, text_error.V2)("paths-braces", `The path ${(0, text_error.hD)(glob)} stands for more than ${glob_braces.vw} paths by its braces.`, "Write a glob with * in place of the braces.");
		}
		var clone_folder = __nccwpck_require__(952);
		async function outside_path_locatePath(path, { root, input }) {
			let file = (0, external_node_path_.resolve)(root, path);
			let begins = [root, process.env.RUNNER_TEMP].find((folder) => folder && (0, clone_folder.UO)((0, external_node_path_.resolve)(folder), file));
			let target = begins && await leadsOut(begins, file);
			if (target) throw (0, text_error.V2)("path-outside", `${input}: ${describeWayOut(path, target)}`, PUT_IT_THERE);
			return file;
		}
		function describeWayOut(path, target) {
			return `a link leads ${(0, text_error.hD)(path)} out of the folder where it begins, to ${(0, text_error.hD)(target)}.`;
		}
		async function isLink(file) {
			try {
				return (await (0, promises_.lstat)(file)).isSymbolicLink();
			} catch {
				return !1;
			}
		}
		let PUT_IT_THERE = "Put the file itself there, or name the place where it really is.";
		async function leadsOut(folder, file) {
			let root = await (0, promises_.realpath)(folder).catch(() => folder);
			let real = await realOf(file);
			return (0, clone_folder.UO)(root, real) ? void 0 : real;
		}
		async function realOf(file) {
			let real = await (0, promises_.realpath)(file).catch(() => void 0);
			if (real !== void 0) return real;
			let above = (0, external_node_path_.dirname)(file);
			if (await isLink(file)) return (0, external_node_path_.resolve)(await realOf(above), await (0, promises_.readlink)(file));
			return above === file ? file : (0, external_node_path_.join)(await realOf(above), (0, external_node_path_.relative)(above, file));
		}
		var external_node_crypto_ = __nccwpck_require__(7598);
		let PIECE = 1048576;
		async function hashFile(path, algorithm = "blake2b512") {
			let hash = (0, external_node_crypto_.createHash)(algorithm);
			let buffer = Buffer.allocUnsafe(PIECE);
			let file = await (0, promises_.open)(path);
			try {
				for (;;) {
					let { bytesRead } = await file.read(buffer, 0, PIECE);
					if (bytesRead === 0) return hash.digest();
					hash.update(buffer.subarray(0, bytesRead));
				}
			} finally {
				await file.close();
			}
		}
		async function digestFile(path) {
			return `sha256:${Buffer.from(await hashFile(path, "sha256")).toString("hex")}`;
		}
		__nccwpck_require__(8161);
		async function readText(path, source) {
			let file = await outside_path_locatePath(path, source);
			try {
				return await (0, promises_.readFile)(file, "utf8");
			} catch (error) {
				throw (0, text_error.V2)("file-missing", `${source.input}: ${(0, text_error.hD)(path)} cannot be read: ${(0, text_error.Z9)(error)}.`, "Name a text file.");
			}
		}
		function releaseFiles(workspace) {
			return {
				readText: (path, input) => readText(path, {
					root: workspace,
					input
				}),
				open: (path) => (0, external_node_fs_.openAsBlob)((0, external_node_path_.join)(workspace, path)),
				replace: (path, bytes) => (0, promises_.writeFile)((0, external_node_path_.join)(workspace, path), bytes),
				async list(globs) {
					let paths = await listFiles(workspace, globs);
					return Promise.all(paths.map((path) => measure(workspace, path)));
				}
			};
		}
		async function measure(workspace, path) {
			let file = (0, external_node_path_.join)(workspace, path);
			let [{ size }, digest] = await Promise.all([(0, promises_.stat)(file), digestFile(file)]);
			return {
				path,
				size,
				digest
			};
		}
		async function listFiles(workspace, globs) {
			let takes = compilePaths(globs);
			let found = new Map();
			let out = (await Promise.all((foldersOf(globs) ?? [""]).map((start) => begin(workspace, start, found)))).filter((problem) => problem !== void 0);
			let taken = [...found].filter(([path]) => takes(path));
			let links = taken.filter(([, kind]) => kind === "link").map(([path]) => release_files_isLink(path));
			let idle = globs.filter((glob) => !glob.startsWith("!") && !hasFile(found, compilePaths([glob]))).map(takesNone);
			let problems = [
				...out,
				...out.length === 0 ? idle : [],
				...links
			];
			if (problems.length > 0) throw new text_error.ag("assets-missing", problems);
			return taken.map(([path]) => path).sort();
		}
		async function begin(workspace, start, found) {
			let file = (0, external_node_path_.join)(workspace, start);
			if (!(0, clone_folder.UO)(workspace, file)) return;
			let target = await leadsOut(workspace, file);
			if (target !== void 0) return {
				message: `assets: ${describeWayOut(start, target)}`,
				fix: PUT_IT_THERE
			};
			let kind = await (0, promises_.stat)(file).catch(() => void 0);
			kind?.isFile() && found.set(start, (await (0, promises_.lstat)(file)).isSymbolicLink() ? "link" : "file");
			kind?.isDirectory() && await walk(workspace, start, found);
		}
		async function walk(workspace, start, found) {
			for (let entry of await (0, promises_.readdir)((0, external_node_path_.join)(workspace, start), { withFileTypes: !0 })) {
				let path = start === "" ? entry.name : `${start}/${entry.name}`;
				entry.isDirectory() && entry.name !== ".git" ? await walk(workspace, path, found) : entry.isFile() ? found.set(path, "file") : entry.isSymbolicLink() && found.set(path, "link");
			}
		}
		function hasFile(found, takes) {
			return [...found.keys()].some(takes);
		}
		function takesNone(glob) {
			return {
				message: `assets: ${(0, text_error.hD)(glob)} takes no file of the workspace.`,
				fix: "Give a path or glob from the root of the workspace, and download the artifacts there first."
			};
		}
		function release_files_isLink(path) {
			return {
				message: `assets: ${(0, text_error.hD)(path)} is a link.`,
				fix: "Put the file itself there, or leave it out with \"!\"."
			};
		}
	}),
	952: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Rl: () => findClone,
			UO: () => isWithin,
			x5: () => locate
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		function findClone(folder, path) {
			if (path === "") return folder;
			for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(locate(folder, path)); at !== folder && isWithin(folder, at); at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git"))) return at;
			return folder;
		}
		function locate(folder, path) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? file : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path.replaceAll("\\", "/"));
		}
		function isWithin(folder, file) {
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
			return path !== ".." && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
		}
	}),
	9374: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			tH: () => FETCH,
			gN: () => deepen,
			fb: () => ensureBlobs,
			nm: () => ensureCommits,
			$n: () => ensureNewest,
			Ld: () => ensureRanges,
			Ny: () => fetchHistory,
			y7: () => findMissing,
			eA: () => readKinds
		});
		function parseGraph(output) {
			let graph = new Map();
			for (let line of output.split("\n")) {
				let [date, commit, ...parents] = line.split(" ");
				date && commit && graph.set(commit, {
					parents,
					date: Number(date)
				});
			}
			return graph;
		}
		function reach(graph, tips) {
			let reached = new Set();
			let waiting = [...tips];
			for (let commit = waiting.pop(); commit !== void 0; commit = waiting.pop()) {
				if (reached.has(commit)) continue;
				reached.add(commit);
				for (let parent of graph.get(commit)?.parents ?? []) waiting.push(parent);
			}
			return reached;
		}
		function judgeSpan(graph, cuts, { tip, not }) {
			let excluded = reach(graph, not);
			let span = [...reach(graph, [tip])].filter((commit) => !excluded.has(commit));
			if (span.some((commit) => cuts.has(commit))) return "cut";
			let deep = [...cuts].filter((commit) => excluded.has(commit));
			if (deep.length === 0) return "exact";
			let within = new Set(span);
			return judgeLowest(graph, deep, span.filter((commit) => !graph.get(commit)?.parents.some((parent) => within.has(parent))));
		}
		function judgeLowest(graph, cuts, lowest) {
			let above = markAbove(graph, lowest);
			let all = (1n << BigInt(lowest.length)) - 1n;
			let open = cuts.filter((cut) => above(cut) !== all);
			let unproven = open.reduce((mask, cut) => mask | all & ~above(cut), 0n);
			let doubtful = lowest.filter((_, index) => unproven >> BigInt(index) & 1n);
			if (doubtful.length === 0) return "exact";
			let newestCut = Math.max(...open.map((cut) => dateOf(graph, cut)));
			return {
				lowest: doubtful,
				likely: doubtful.every((commit) => dateOf(graph, commit) > newestCut)
			};
		}
		function markAbove(graph, commits) {
			let marks = new Map(commits.map((commit, index) => [commit, 1n << BigInt(index)]));
			for (let [commit, { parents }] of graph) {
				let mark = marks.get(commit);
				if (mark === void 0) continue;
				for (let parent of parents) marks.set(parent, (marks.get(parent) ?? 0n) | mark);
			}
			return (commit) => marks.get(commit) ?? 0n;
		}
		function hasOneMeeting(graph, cuts, a, b) {
			let below = reach(graph, [b]);
			let common = [...reach(graph, [a])].filter((commit) => below.has(commit));
			let covered = reach(graph, common.flatMap((commit) => graph.get(commit)?.parents ?? []));
			return common.filter((commit) => !covered.has(commit)).length === 1 || ![...below].some((commit) => cuts.has(commit));
		}
		function dateOf(graph, commit) {
			return graph.get(commit)?.date ?? 0;
		}
		var git_output = __nccwpck_require__(3103);
		var text_error = __nccwpck_require__(9530);
		var remote_access = __nccwpck_require__(5287);
		let EVERYTHING = 2147483647;
		let DEPTHS = [
			32,
			256,
			2048,
			16384,
			EVERYTHING
		];
		async function ensureNewest(store, { ranges, alone }) {
			let missing = await findMissing(store, endsOf(ranges, alone));
			missing.length > 0 && await fetchObjects(store, missing);
		}
		async function ensureRanges(store, { ranges, alone, depth }, areNew) {
			if (ranges.length === 0) return ensureCommits(store, alone);
			let first = Math.max(depth ?? 0, DEPTHS[0]);
			let isDeep = first > 64;
			let ends = endsOf(ranges, isDeep ? [] : alone);
			if (store.deepened && alone.length === 0 && await areHere(store, ends) && await areExact(store, ranges, areNew)) return;
			let tips = {
				of: [...new Set(ranges.map(({ tip }) => tip))],
				depth: first
			};
			let steps = [first, ...DEPTHS.filter((each) => each > first)].map((depth) => ({
				of: ends,
				depth
			}));
			for (let { of, depth } of isDeep ? [tips, ...steps] : steps) {
				await deepen(store, of, depth);
				if ((of === ends || await areHere(store, ends)) && await areExact(store, ranges, areNew)) break;
			}
			isDeep && alone.length > 0 && await ensureCommits(store, alone);
		}
		function endsOf(ranges, alone) {
			return [...new Set([...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone])];
		}
		async function deepen(store, ends, depth) {
			let before = store.deepened ? new Set(store.shallowCommits()) : void 0;
			await fetchObjects(store, ends, depth ?? EVERYTHING);
			store.deepened = !0;
			let added = before && store.shallowCommits().filter((cut) => !before.has(cut));
			added && added.length > 0 && await join(store, added);
		}
		async function join(store, cuts) {
			let { stdout } = await store.git.run(["cat-file", "--batch"], { input: lines(cuts) });
			let commits = (0, git_output.MB)(stdout).map((commit) => ({
				oid: commit.oid,
				parents: (0, git_output.Eg)(commit)
			}));
			let missing = new Set(await findMissing(store, commits.flatMap(({ parents }) => parents)));
			let joined = new Set(commits.filter(({ parents }) => !parents.some((each) => missing.has(each))).map(({ oid }) => oid));
			joined.size > 0 && store.cutAt(store.shallowCommits().filter((cut) => !joined.has(cut)));
		}
		async function ensureCommits(store, commits) {
			let missing = await findMissing(store, commits);
			missing.length > 0 && await fetchObjects(store, missing, 1);
		}
		async function ensureBlobs(store, blobs) {
			let missing = await findMissing(store, blobs);
			missing.length > 0 && await store.remote.read([
				...ALONE,
				...FETCH,
				"--stdin",
				remote_access.Bn
			], { input: lines(missing) });
		}
		let ALONE = ["-c", "fetch.negotiationAlgorithm=noop"];
		async function fetchObjects({ remote }, oids, depth) {
			let deep = depth === void 0 ? [] : [`--depth=${depth}`];
			await remote.read([
				...FETCH,
				"--filter=blob:none",
				...deep,
				"--stdin",
				remote_access.Bn
			], { input: lines(oids) });
		}
		let FETCH = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-auto-maintenance"
		];
		function lines(oids) {
			return oids.map((oid) => `${oid}\n`).join("");
		}
		async function findMissing(store, oids) {
			let kinds = await readKinds(store, oids);
			return oids.filter((_, index) => kinds[index]?.endsWith(" missing"));
		}
		async function readKinds({ git }, oids) {
			return (await git.text(["cat-file", "--batch-check=%(objecttype)"], { input: lines(oids) })).split("\n");
		}
		async function fetchHistory(store, oids, deep = []) {
			let fetch = (filter, wanted) => store.remote.read([
				...FETCH,
				`--filter=${filter}`,
				...deep,
				"--stdin",
				remote_access.Bn
			], { input: lines(wanted) });
			try {
				await fetch("tree:0", oids);
			} catch (error) {
				if (!(error instanceof text_error.ag) || error.code !== "git-failed") throw error;
				await fetch("blob:none", await findMissing(store, oids));
			}
		}
		async function areHere(store, oids) {
			return (await findMissing(store, oids)).length === 0;
		}
		async function areExact(store, ranges, areNew) {
			let cuts = new Set(store.shallowCommits());
			if (cuts.size === 0) return !0;
			let graph = await loadGraph(store, endsOf(ranges, []));
			if (!graph) return !1;
			let verdicts = ranges.map((range) => judgeSpan(graph, cuts, range));
			if (verdicts.some((verdict) => verdict === "cut" || verdict !== "exact" && !verdict.likely)) return !1;
			if (pairsOf(ranges).some(([a, b]) => !hasOneMeeting(graph, cuts, a, b))) return !1;
			return (await Promise.all(verdicts.map((verdict, index) => {
				let { not } = ranges[index];
				return typeof verdict == "string" || areNew(verdict.lowest, not);
			}))).every(Boolean);
		}
		function pairsOf(ranges) {
			let ways = new Set(ranges.map(({ tip, not }) => `${tip} ${not.join()}`));
			return ranges.flatMap(({ tip, not }) => {
				let [other] = not;
				return not.length === 1 && other !== void 0 && ways.has(`${other} ${tip}`) ? [[tip, other]] : [];
			});
		}
		async function loadGraph({ git }, ends) {
			let { code, stdout } = await git.run([
				"rev-list",
				"--topo-order",
				"--timestamp",
				"--parents",
				"--end-of-options",
				...ends
			], { codes: [0, 128] });
			return code === 0 ? parseGraph(stdout.toString("utf8")) : void 0;
		}
	}),
	5287: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P9: () => ONLY_GIVEN,
			Bn: () => REMOTE,
			IQ: () => leavesTreesOut,
			Gk: () => pushesWithoutToken,
			jB: () => readRemoteAccess,
			vb: () => signingSettings
		});
		var git_output = __nccwpck_require__(3103);
		let SHORT = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)(.+)$/;
		function parseRemoteUrl(url) {
			let { scheme, host, path } = splitUrl(url);
			let [, repository] = /^\/*([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(path) ?? [];
			if (host === "" || repository === void 0) return;
			return {
				serverUrl: `${scheme}//${host === "ssh.github.com" ? "github.com" : host}`,
				repository
			};
		}
		function splitUrl(url) {
			if (URL.canParse(url) && /^[a-z+]+:\/\//i.test(url)) {
				let { protocol, host, hostname, pathname } = new URL(url);
				if (/^https?:$/.test(protocol)) return {
					scheme: protocol,
					host,
					path: pathname
				};
				return protocol === "file:" ? NOWHERE : {
					scheme: "https:",
					host: hostname,
					path: pathname
				};
			}
			let [, host, path] = SHORT.exec(url) ?? [];
			return host === void 0 || path === void 0 ? NOWHERE : {
				scheme: "https:",
				host,
				path
			};
		}
		let NOWHERE = {
			scheme: "",
			host: "",
			path: ""
		};
		var error = __nccwpck_require__(9530);
		let REMOTE = "origin";
		let ONLY_GIVEN = {
			GIT_CONFIG_GLOBAL: "/dev/null",
			GIT_CONFIG_NOSYSTEM: "1"
		};
		async function readRemoteAccess(checkout, credentials) {
			let { stdout } = await checkout.git.run([
				"config",
				"--show-scope",
				"--includes",
				"-z",
				"--get-regexp",
				"^(remote\\.origin\\.(url|pushurl|proxy|uploadpack|receivepack|partialclonefilter)|url\\..*|http\\..*|credential\\..*|ssh\\..*|protocol\\..*|core\\.(sshcommand|gitproxy|askpass)|(commit|tag)\\.gpgsign|tag\\.forcesignannotated)$"
			], { codes: [0, 1] });
			let pairs = (0, git_output.wW)(stdout.toString("utf8"));
			let url = pairs.find(([key]) => key === `remote.${REMOTE}.url`)?.[1];
			if (url === void 0) throw (0, error.V2)("no-remote", `The repository at ${(0, error.hD)(checkout.folder)} has no remote "${REMOTE}".`, "Add the remote. In a workflow run actions/checkout.");
			let header = authorization(url, credentials);
			if (!header) return pairs;
			return [...pairs.filter(([key]) => !/^http\..*\.?extraheader$/i.test(key)), ...header];
		}
		async function pushesWithoutToken({ git }, credentials) {
			let url = await git.text([
				"remote",
				"get-url",
				"--push",
				REMOTE
			]);
			return /^https?:/i.test(url) ? !isOnServer(url, credentials) : parseRemoteUrl(url) !== void 0;
		}
		function isOnServer(url, { serverUrl }) {
			return /^https?:/i.test(url) && originOf(url) === originOf(serverUrl);
		}
		function authorization(url, { token, serverUrl }) {
			if (token === "" || !isOnServer(url, { serverUrl })) return;
			let key = `http.${originOf(serverUrl)}/.extraheader`;
			let secret = Buffer.from(`x-access-token:${token}`).toString("base64");
			return [
				[key, ""],
				[key, `AUTHORIZATION: basic ${secret}`],
				[`http.${originOf(serverUrl)}/.followRedirects`, "false"]
			];
		}
		function originOf(url) {
			return URL.canParse(url) ? new URL(url).origin : void 0;
		}
		function signingSettings(access) {
			return [...new Map(access.filter(([key]) => /^(?:commit|tag)\.(?:gpgsign|forcesignannotated)$/i.test(key)))].flatMap(([key, value]) => /^(?:true|yes|on|[1-9]\d*)$/i.test(value) ? [key] : []);
		}
		function leavesTreesOut(access) {
			return !access.filter(([key]) => key === `remote.${REMOTE}.partialclonefilter`).at(-1)?.[1].startsWith("blob:");
		}
	}),
	329: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { C: () => runAction });
		var external_node_crypto_ = __nccwpck_require__(7598);
		var external_node_fs_ = __nccwpck_require__(3024);
		var external_os_ = __nccwpck_require__(857);
		function utils_toCommandValue(input) {
			if (input == null) return "";
			else if (typeof input == "string" || input instanceof String) return input;
			return JSON.stringify(input);
		}
		function utils_toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) return {};
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			};
		}
		function command_issueCommand(command, properties, message) {
			let cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		class Command {
			constructor(command, properties, message) {
				command ||= "missing.command";
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = "::" + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = !0;
					for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
						let val = this.properties[key];
						if (val) {
							first ? first = !1 : cmdStr += ",";
							cmdStr += `${key}=${escapeProperty(val)}`;
						}
					}
				}
				cmdStr += `::${escapeData(this.message)}`;
				return cmdStr;
			}
		}
		function escapeData(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		let external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
		var external_fs_ = __nccwpck_require__(9896);
		function file_command_issueFileCommand(command, message) {
			let filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(key, value) {
			let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
			let convertedValue = utils_toCommandValue(value);
			if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		let external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode.Success = 0] = "Success";
			ExitCode[ExitCode.Failure = 1] = "Failure";
		})(ExitCode ||= {});
		function setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function getInput(name, options) {
			let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
			if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
			if (options && options.trimWhitespace === !1) return val;
			return val.trim();
		}
		function setOutput(name, value) {
			if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
			process.stdout.write(external_os_.EOL);
			command_issueCommand("set-output", { name }, utils_toCommandValue(value));
		}
		function core_error(message, properties = {}) {
			command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function warning(message, properties = {}) {
			command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function info(message) {
			process.stdout.write(message + external_os_.EOL);
		}
		var summary_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let { access, appendFile, writeFile } = external_fs_.promises;
		let SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
		class Summary {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return summary_awaiter(this, void 0, void 0, function* () {
					if (this._filePath) return this._filePath;
					let pathFromEnv = process.env[SUMMARY_ENV_VAR];
					if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
					try {
						yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
					} catch {
						throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = pathFromEnv;
					return this._filePath;
				});
			}
			wrap(tag, content, attrs = {}) {
				let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
				if (!content) return `<${tag}${htmlAttrs}>`;
				return `<${tag}${htmlAttrs}>${content}</${tag}>`;
			}
			write(options) {
				return summary_awaiter(this, void 0, void 0, function* () {
					let overwrite = !!options?.overwrite;
					let filePath = yield this.filePath();
					yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return summary_awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: !0 });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(text, addEOL = !1) {
				this._buffer += text;
				return addEOL ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(external_os_.EOL);
			}
			addCodeBlock(code, lang) {
				let attrs = Object.assign({}, lang && { lang });
				let element = this.wrap("pre", this.wrap("code", code), attrs);
				return this.addRaw(element).addEOL();
			}
			addList(items, ordered = !1) {
				let tag = ordered ? "ol" : "ul";
				let listItems = items.map((item) => this.wrap("li", item)).join("");
				let element = this.wrap(tag, listItems);
				return this.addRaw(element).addEOL();
			}
			addTable(rows) {
				let tableBody = rows.map((row) => {
					let cells = row.map((cell) => {
						if (typeof cell == "string") return this.wrap("td", cell);
						let { header, data, colspan, rowspan } = cell;
						let tag = header ? "th" : "td";
						let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
						return this.wrap(tag, data, attrs);
					}).join("");
					return this.wrap("tr", cells);
				}).join("");
				let element = this.wrap("table", tableBody);
				return this.addRaw(element).addEOL();
			}
			addDetails(label, content) {
				let element = this.wrap("details", this.wrap("summary", label) + content);
				return this.addRaw(element).addEOL();
			}
			addImage(src, alt, options) {
				let { width, height } = options || {};
				let attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
				let element = this.wrap("img", null, Object.assign({
					src,
					alt
				}, attrs));
				return this.addRaw(element).addEOL();
			}
			addHeading(text, level) {
				let tag = `h${level}`;
				let allowedTag = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(tag) ? tag : "h1";
				let element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
			}
			addSeparator() {
				let element = this.wrap("hr", null);
				return this.addRaw(element).addEOL();
			}
			addBreak() {
				let element = this.wrap("br", null);
				return this.addRaw(element).addEOL();
			}
			addQuote(text, cite) {
				let attrs = Object.assign({}, cite && { cite });
				let element = this.wrap("blockquote", text, attrs);
				return this.addRaw(element).addEOL();
			}
			addLink(text, href) {
				let element = this.wrap("a", text, { href });
				return this.addRaw(element).addEOL();
			}
		}
		let summary = new Summary();
		var text_error = __nccwpck_require__(9530);
		let LIMITS = /\b(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|ENFILE|EFBIG|EIO|ENOMEM|EAGAIN)\b/;
		function machineLimit(what, error) {
			return (0, text_error.V2)("machine-limit", `${what}: ${(0, text_error.Z9)(error)}.`, "Make room, or lift the limit that the machine sets; RUNNER_TEMP, else TMPDIR, names the folder for temporary files. Then run again.");
		}
		function explainLimit(error) {
			if (error instanceof text_error.ag || !(error instanceof Error) || !LIMITS.test(error.message)) return error;
			return machineLimit("The machine did not let the run go on", error);
		}
		var markdown = __nccwpck_require__(5253);
		function formatRunId(run, unique) {
			return run ? `${run.id}.${run.attempt}.${unique}` : unique;
		}
		var clone_folder = __nccwpck_require__(952);
		var git_output = __nccwpck_require__(3103);
		var fetching = __nccwpck_require__(9374);
		var remote_access = __nccwpck_require__(5287);
		let ALL_EXCLUDED = /no commits selected for shallow requests/;
		async function remoteReaches(store, tip, ancestor) {
			if (tip.commit === ancestor.commit) return !0;
			let answer = await askAbove(store, tip, ancestor);
			if (answer !== void 0) return answer;
			if (await askAbove(store, ancestor, tip)) return !1;
			return fullyReaches(store, tip, ancestor);
		}
		async function isSeenBelow({ git, deepened }, ancestor, tip) {
			if (!deepened) return !1;
			let args = [
				"merge-base",
				"--is-ancestor",
				"--end-of-options",
				ancestor,
				tip
			];
			return (await git.run(args, { codes: [
				0,
				1,
				128
			] })).code === 0;
		}
		async function askAbove(store, tip, ancestor) {
			let { code, stderr } = await store.remote.run([
				...fetching.tH,
				"--filter=tree:0",
				`--shallow-exclude=${ancestor.name}`,
				remote_access.Bn,
				tip.commit
			], { codes: [
				0,
				1,
				128
			] });
			if (code !== 0) return !ALL_EXCLUDED.test(stderr) && void 0;
			let cuts = store.shallowCommits();
			let unsent = await (0, fetching.y7)(store, cuts);
			unsent.length > 0 && await store.remote.read([
				...fetching.tH,
				"--filter=tree:0",
				"--depth=1",
				remote_access.Bn,
				...unsent
			]);
			let { stdout } = await store.git.run(["cat-file", "--batch"], { input: cuts.map((cut) => `${cut}\n`).join("") });
			return (0, git_output.MB)(stdout).some((commit) => (0, git_output.Eg)(commit).includes(ancestor.commit));
		}
		async function remoteHasNot({ remote, shallowCommits }, commits, tags) {
			let excluded = tags.map((tag) => `--shallow-exclude=${tag}`);
			let { code } = await remote.run([
				...fetching.tH,
				"--filter=tree:0",
				...excluded,
				"--stdin",
				remote_access.Bn
			], {
				input: commits.map((commit) => `${commit}\n`).join(""),
				codes: [
					0,
					1,
					128
				]
			});
			let cuts = new Set(shallowCommits());
			return code === 0 && commits.every((commit) => cuts.has(commit));
		}
		async function fullyReaches(store, tip, ancestor) {
			await (0, fetching.Ny)(store, [tip.commit, ancestor.commit], ["--depth=2147483647"]);
			let { code } = await store.git.run([
				"merge-base",
				"--is-ancestor",
				ancestor.commit,
				tip.commit
			], { codes: [0, 1] });
			return code === 0;
		}
		var external_node_path_ = __nccwpck_require__(6760);
		var promises_ = __nccwpck_require__(8500);
		__nccwpck_require__(3193);
		var external_events_ = __nccwpck_require__(4434);
		let external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
		__nccwpck_require__(2613);
		var io_util_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
		let IS_WINDOWS = process.platform === "win32";
		external_fs_.constants.O_RDONLY;
		function exists(fsPath) {
			return io_util_awaiter(this, void 0, void 0, function* () {
				try {
					yield stat(fsPath);
				} catch (err) {
					if (err.code === "ENOENT") return !1;
					throw err;
				}
				return !0;
			});
		}
		function isRooted(p) {
			p = normalizeSeparators(p);
			if (!p) throw Error("isRooted() parameter \"p\" cannot be empty");
			if (IS_WINDOWS) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
			return p.startsWith("/");
		}
		function tryGetExecutablePath(filePath, extensions) {
			return io_util_awaiter(this, void 0, void 0, function* () {
				let stats;
				try {
					stats = yield stat(filePath);
				} catch (err) {
					err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
				}
				if (stats && stats.isFile()) {
					if (IS_WINDOWS) {
						let upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
						if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
					} else if (isUnixExecutable(stats)) return filePath;
				}
				let originalFilePath = filePath;
				for (let extension of extensions) {
					filePath = originalFilePath + extension;
					stats = void 0;
					try {
						stats = yield stat(filePath);
					} catch (err) {
						err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
					}
					if (stats && stats.isFile()) {
						if (IS_WINDOWS) {
							try {
								let directory = external_path_namespaceObject.dirname(filePath);
								let upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
								for (let actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
									filePath = external_path_namespaceObject.join(directory, actualName);
									break;
								}
							} catch (err) {
								console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
							}
							return filePath;
						} else if (isUnixExecutable(stats)) return filePath;
					}
				}
				return "";
			});
		}
		function normalizeSeparators(p) {
			p ||= "";
			if (IS_WINDOWS) {
				p = p.replace(/\//g, "\\");
				return p.replace(/\\\\+/g, "\\");
			}
			return p.replace(/\/\/+/g, "/");
		}
		function isUnixExecutable(stats) {
			return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
		}
		var io_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		function which(tool, check) {
			return io_awaiter(this, void 0, void 0, function* () {
				if (!tool) throw Error("parameter 'tool' is required");
				if (check) {
					let result = yield which(tool, !1);
					if (!result) {
						if (IS_WINDOWS) throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
						else throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
					}
					return result;
				}
				let matches = yield findInPath(tool);
				if (matches && matches.length > 0) return matches[0];
				return "";
			});
		}
		function findInPath(tool) {
			return io_awaiter(this, void 0, void 0, function* () {
				if (!tool) throw Error("parameter 'tool' is required");
				let extensions = [];
				if (IS_WINDOWS && process.env.PATHEXT) for (let extension of process.env.PATHEXT.split(external_path_namespaceObject.delimiter)) extension && extensions.push(extension);
				if (isRooted(tool)) {
					let filePath = yield tryGetExecutablePath(tool, extensions);
					if (filePath) return [filePath];
					return [];
				}
				if (tool.includes(external_path_namespaceObject.sep)) return [];
				let directories = [];
				if (process.env.PATH) for (let p of process.env.PATH.split(external_path_namespaceObject.delimiter)) p && directories.push(p);
				let matches = [];
				for (let directory of directories) {
					let filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
					filePath && matches.push(filePath);
				}
				return matches;
			});
		}
		let external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
		var toolrunner_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let toolrunner_IS_WINDOWS = process.platform === "win32";
		class ToolRunner extends external_events_.EventEmitter {
			constructor(toolPath, args, options) {
				super();
				if (!toolPath) throw Error("Parameter 'toolPath' cannot be null or empty.");
				this.toolPath = toolPath;
				this.args = args || [];
				this.options = options || {};
			}
			_debug(message) {
				this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(message);
			}
			_getCommandString(options, noPrefix) {
				let toolPath = this._getSpawnFileName();
				let args = this._getSpawnArgs(options);
				let cmd = noPrefix ? "" : "[command]";
				if (toolrunner_IS_WINDOWS) {
					if (this._isCmdFile()) {
						cmd += toolPath;
						for (let a of args) cmd += ` ${a}`;
					} else if (options.windowsVerbatimArguments) {
						cmd += `"${toolPath}"`;
						for (let a of args) cmd += ` ${a}`;
					} else {
						cmd += this._windowsQuoteCmdArg(toolPath);
						for (let a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
					}
				} else {
					cmd += toolPath;
					for (let a of args) cmd += ` ${a}`;
				}
				return cmd;
			}
			_processLineBuffer(data, strBuffer, onLine) {
				try {
					let s = strBuffer + data.toString();
					let n = s.indexOf(external_os_.EOL);
					for (; n > -1;) {
						onLine(s.substring(0, n));
						s = s.substring(n + external_os_.EOL.length);
						n = s.indexOf(external_os_.EOL);
					}
					return s;
				} catch (err) {
					this._debug(`error processing line. Failed with error ${err}`);
					return "";
				}
			}
			_getSpawnFileName() {
				if (toolrunner_IS_WINDOWS && this._isCmdFile()) return process.env.COMSPEC || "cmd.exe";
				return this.toolPath;
			}
			_getSpawnArgs(options) {
				if (toolrunner_IS_WINDOWS && this._isCmdFile()) {
					let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
					for (let a of this.args) {
						argline += " ";
						argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
					}
					argline += "\"";
					return [argline];
				}
				return this.args;
			}
			_endsWith(str, end) {
				return str.endsWith(end);
			}
			_isCmdFile() {
				let upperToolPath = this.toolPath.toUpperCase();
				return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
			}
			_windowsQuoteCmdArg(arg) {
				if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
				if (!arg) return "\"\"";
				let cmdSpecialChars = [
					" ",
					"	",
					"&",
					"(",
					")",
					"[",
					"]",
					"{",
					"}",
					"^",
					"=",
					";",
					"!",
					"'",
					"+",
					",",
					"`",
					"~",
					"|",
					"<",
					">",
					"\""
				];
				let needsQuotes = !1;
				for (let char of arg) if (cmdSpecialChars.some((x) => x === char)) {
					needsQuotes = !0;
					break;
				}
				if (!needsQuotes) return arg;
				let reverse = "\"";
				let quoteHit = !0;
				for (let i = arg.length; i > 0; i--) {
					reverse += arg[i - 1];
					if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
					else if (arg[i - 1] === "\"") {
						quoteHit = !0;
						reverse += "\"";
					} else quoteHit = !1;
				}
				reverse += "\"";
				return reverse.split("").reverse().join("");
			}
			_uvQuoteCmdArg(arg) {
				if (!arg) return "\"\"";
				if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
				if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
				let reverse = "\"";
				let quoteHit = !0;
				for (let i = arg.length; i > 0; i--) {
					reverse += arg[i - 1];
					if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
					else if (arg[i - 1] === "\"") {
						quoteHit = !0;
						reverse += "\\";
					} else quoteHit = !1;
				}
				reverse += "\"";
				return reverse.split("").reverse().join("");
			}
			_cloneExecOptions(options) {
				options ||= {};
				let result = {
					cwd: options.cwd || process.cwd(),
					env: options.env || process.env,
					silent: options.silent || !1,
					windowsVerbatimArguments: options.windowsVerbatimArguments || !1,
					failOnStdErr: options.failOnStdErr || !1,
					ignoreReturnCode: options.ignoreReturnCode || !1,
					delay: options.delay || 1e4
				};
				result.outStream = options.outStream || process.stdout;
				result.errStream = options.errStream || process.stderr;
				return result;
			}
			_getSpawnOptions(options, toolPath) {
				options ||= {};
				let result = {};
				result.cwd = options.cwd;
				result.env = options.env;
				result.windowsVerbatimArguments = options.windowsVerbatimArguments || this._isCmdFile();
				options.windowsVerbatimArguments && (result.argv0 = `"${toolPath}"`);
				return result;
			}
			exec() {
				return toolrunner_awaiter(this, void 0, void 0, function* () {
					!isRooted(this.toolPath) && (this.toolPath.includes("/") || toolrunner_IS_WINDOWS && this.toolPath.includes("\\")) && (this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath));
					this.toolPath = yield which(this.toolPath, !0);
					return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
						this._debug(`exec tool: ${this.toolPath}`);
						this._debug("arguments:");
						for (let arg of this.args) this._debug(`   ${arg}`);
						let optionsNonNull = this._cloneExecOptions(this.options);
						!optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
						let state = new ExecState(optionsNonNull, this.toolPath);
						state.on("debug", (message) => {
							this._debug(message);
						});
						if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(Error(`The cwd: ${this.options.cwd} does not exist!`));
						let fileName = this._getSpawnFileName();
						let cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
						let stdbuffer = "";
						cp.stdout && cp.stdout.on("data", (data) => {
							this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(data);
							!optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(data);
							stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
								this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(line);
							});
						});
						let errbuffer = "";
						cp.stderr && cp.stderr.on("data", (data) => {
							state.processStderr = !0;
							this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(data);
							!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream && (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
							errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
								this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(line);
							});
						});
						cp.on("error", (err) => {
							state.processError = err.message;
							state.processExited = !0;
							state.processClosed = !0;
							state.CheckComplete();
						});
						cp.on("exit", (code) => {
							state.processExitCode = code;
							state.processExited = !0;
							this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
							state.CheckComplete();
						});
						cp.on("close", (code) => {
							state.processExitCode = code;
							state.processExited = !0;
							state.processClosed = !0;
							this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
							state.CheckComplete();
						});
						state.on("done", (error, exitCode) => {
							stdbuffer.length > 0 && this.emit("stdline", stdbuffer);
							errbuffer.length > 0 && this.emit("errline", errbuffer);
							cp.removeAllListeners();
							error ? reject(error) : resolve(exitCode);
						});
						if (this.options.input) {
							if (!cp.stdin) throw Error("child process missing stdin");
							cp.stdin.end(this.options.input);
						}
					}));
				});
			}
		}
		function argStringToArray(argString) {
			let args = [];
			let inQuotes = !1;
			let escaped = !1;
			let arg = "";
			function append(c) {
				escaped && c !== "\"" && (arg += "\\");
				arg += c;
				escaped = !1;
			}
			for (let i = 0; i < argString.length; i++) {
				let c = argString.charAt(i);
				if (c === "\"") {
					escaped ? append(c) : inQuotes = !inQuotes;
					continue;
				}
				if (c === "\\" && escaped) {
					append(c);
					continue;
				}
				if (c === "\\" && inQuotes) {
					escaped = !0;
					continue;
				}
				if (c === " " && !inQuotes) {
					if (arg.length > 0) {
						args.push(arg);
						arg = "";
					}
					continue;
				}
				append(c);
			}
			arg.length > 0 && args.push(arg.trim());
			return args;
		}
		class ExecState extends external_events_.EventEmitter {
			constructor(options, toolPath) {
				super();
				this.processClosed = !1;
				this.processError = "";
				this.processExitCode = 0;
				this.processExited = !1;
				this.processStderr = !1;
				this.delay = 1e4;
				this.done = !1;
				this.timeout = null;
				if (!toolPath) throw Error("toolPath must not be empty");
				this.options = options;
				this.toolPath = toolPath;
				options.delay && (this.delay = options.delay);
			}
			CheckComplete() {
				if (this.done) return;
				this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this));
			}
			_debug(message) {
				this.emit("debug", message);
			}
			_setResult() {
				let error;
				this.processExited && (this.processError ? error = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? error = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (error = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)));
				if (this.timeout) {
					clearTimeout(this.timeout);
					this.timeout = null;
				}
				this.done = !0;
				this.emit("done", error, this.processExitCode);
			}
			static HandleTimeout(state) {
				if (state.done) return;
				if (!state.processClosed && state.processExited) {
					let message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
					state._debug(message);
				}
				state._setResult();
			}
		}
		var exec_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		function exec(commandLine, args, options) {
			return exec_awaiter(this, void 0, void 0, function* () {
				let commandArgs = argStringToArray(commandLine);
				if (commandArgs.length === 0) throw Error("Parameter 'commandLine' cannot be null or empty.");
				let toolPath = commandArgs[0];
				args = commandArgs.slice(1).concat(args || []);
				return new ToolRunner(toolPath, args, options).exec();
			});
		}
		var mending = __nccwpck_require__(5654);
		let NOT_YOURS = /dubious ownership in repository at '([^\n]+)'/;
		function isNotYours({ code, stderr }) {
			return code !== 0 && NOT_YOURS.test(stderr);
		}
		let KINDS = [
			{
				code: "not-yours",
				words: NOT_YOURS,
				say: (_, [, folder = ""]) => `The clone at ${(0, text_error.hD)(folder)} belongs to another user, whose configuration could run programs as you.`,
				fix: ([, folder = ""]) => `If you trust it: git config --global --add safe.directory ${(0, mending.ZL)(folder)}`
			},
			{
				code: "machine-limit",
				words: /No space left on device|Disk quota exceeded|Read-only file system|Too many open files|File too large|Input\/output error|Cannot allocate memory|Out of memory|insufficient permission for adding|unable to create temporary file/i,
				say: (words) => `This machine did not let git do its work: ${words}`,
				fix: () => MORE_ROOM
			},
			{
				code: "not-on-remote",
				words: /not our ref|unadvertised object/i,
				say: (words) => `The remote does not have what it was asked for: ${words}`,
				fix: () => "Name a commit that a branch or tag of the remote contains."
			},
			{
				code: "git-refused",
				words: /could not read (?:Username|Password)|Authentication failed|(?:returned error:|HTTP) 40[13]\b|Permission denied \(publickey/i,
				say: (words) => `The remote refused the credentials: ${words}`,
				fix: () => "In a workflow give a token that may read this repository, or let actions/checkout keep its own. On your machine, `git fetch` must work first."
			},
			{
				code: "no-git-server",
				words: /info\/refs not valid|invalid server response|unable to update url base from redirection/i,
				say: (words) => `origin answered with something other than a git repository, such as a login page: ${words}`,
				fix: () => NO_GIT_SERVER,
				passes: !0
			},
			{
				code: "remote-redirects",
				words: /(?:returned error:|HTTP) 30[12378]\b/,
				say: (words) => `origin redirects to another address, and the token is not sent there: ${words}`,
				fix: () => "Use the new address: git remote set-url origin <url>, or in a workflow the new name at actions/checkout. Open the old one in a browser to see it."
			},
			{
				code: "remote-unreachable",
				words: /does not appear to be a git repository|repository '[^']*' not found|Repository not found/i,
				say: unreachable,
				fix: () => UNREACHABLE
			},
			{
				code: "remote-unreachable",
				words: /(?:returned error:|HTTP) 4(?!08|29)\d\d\b/,
				say: unreachable,
				fix: () => UNREACHABLE
			},
			{
				code: "remote-unreachable",
				words: /Could not read from remote repository|unable to access '/i,
				say: unreachable,
				fix: () => UNREACHABLE,
				passes: !0
			},
			{
				code: "no-commit",
				words: /object ([0-9a-f]{40,64}) is a (tree|blob), not a commit/,
				say: (_, [, object, what]) => `The object ${object}, which a tag names, is a ${what} and no commit.`,
				fix: () => "`git ls-remote --tags origin` shows which: delete it, or make it again on a commit."
			}
		];
		let MORE_ROOM = "Make room, or lift the limit; RUNNER_TEMP names the folder that git writes to. Then run again.";
		let NO_GIT_SERVER = "Open the URL of origin in a browser to see what it is. If it moved: git remote set-url origin <url>. Otherwise run again when the server is back.";
		let UNREACHABLE = "Check that the URL of origin is right and that this machine reaches it: git ls-remote origin. Then run again.";
		function unreachable(words) {
			return `The remote cannot be reached: ${words}`;
		}
		let INCOMPLETE = /did not send all necessary objects|missing (?:blob|tree|commit) object|bad object/i;
		class GitFailure extends text_error.ag {
			passes;
			constructor(process) {
				let known = findKind(process.stderr);
				let { code, message, fix } = known ? tell(process, known) : tellUnknown(process);
				super(code, [{
					message,
					...fix && { fix }
				}]);
				this.passes = process.isRemote && (known ? known.kind.passes === !0 : isOfConnection(process));
			}
		}
		function tell({ stderr }, { kind, found }) {
			return {
				code: kind.code,
				message: kind.say(lastLines(stderr), found),
				fix: kind.fix(found)
			};
		}
		function tellUnknown(process) {
			let { args, code, stderr } = process;
			let how = code === null ? "was killed, as limits on memory or file sizes do" : `ended with ${code}`;
			let message = `git ${args.slice(0, 2).map(text_error.hD).join(" ")} … ${how}: ${lastLines(stderr) || "It said nothing."}`;
			if (code === null) return {
				code: "machine-limit",
				message,
				fix: MORE_ROOM
			};
			if (!isOfConnection(process)) return {
				code: "git-failed",
				message
			};
			return {
				code: "remote-unreachable",
				message: `The connection to the remote broke: ${message}`,
				fix: UNREACHABLE
			};
		}
		function lastLines(stderr) {
			return stderr.split("\n").slice(-8).join("\n");
		}
		function isOfConnection({ isRemote, code, stderr }) {
			return isRemote && code !== null && !INCOMPLETE.test(stderr);
		}
		function findKind(stderr) {
			for (let kind of KINDS) {
				let found = kind.words.exec(stderr);
				if (found) return {
					kind,
					found
				};
			}
		}
		function noGitServer() {
			return (0, text_error.V2)("no-git-server", "origin answered with something other than a git repository, such as a login page.", NO_GIT_SERVER);
		}
		let external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
		function startDialogue(file, args, options) {
			let started = (0, external_node_child_process_namespaceObject.spawn)(file, args, {
				...options,
				windowsHide: !0
			});
			let stderr = [];
			started.stderr.on("data", (piece) => stderr.push(piece));
			started.stdin.on("error", () => void 0);
			let ended = new Promise((resolve, reject) => {
				started.on("error", reject);
				started.on("close", (code) => resolve(code ?? 1));
			});
			ended.catch(() => void 0);
			return {
				ask: (text, end) => hear(started, text, end),
				end: async () => {
					started.stdin.end();
					return {
						code: await ended,
						stderr: Buffer.concat(stderr).toString("utf8").trim()
					};
				}
			};
		}
		function hear(started, text, end) {
			let { stdin, stdout } = started;
			if (stdout.destroyed) return Promise.resolve(void 0);
			return new Promise((resolve) => {
				let pieces = [];
				let last = "";
				let settle = (answer) => {
					stdout.off("data", take).off("close", stop);
					resolve(answer);
				};
				let stop = () => settle(void 0);
				let take = (piece) => {
					pieces.push(piece);
					last = (last + piece.toString("latin1", Math.max(0, piece.length - 16))).slice(-16);
					end.test(last) && settle(Buffer.concat(pieces));
				};
				stdout.on("data", take).on("close", stop);
				stdin.write(text);
			});
		}
		function gitEnvironment(gitDir, config, extra) {
			let env = {};
			for (let [key, value] of Object.entries(process.env)) value !== void 0 && !MISLEADING.has(key) && !talks(key, value) && (env[key] = value);
			gitDir !== void 0 && (env.GIT_DIR = gitDir);
			let owner = process.env.GITHUB_ACTIONS === "true" ? OF_WORKFLOWS : [];
			return {
				...env,
				...ALWAYS,
				...extra,
				...lastWord(env.GIT_CONFIG_PARAMETERS, [
					...SETTINGS,
					...owner,
					...config
				])
			};
		}
		let MISLEADING = new Set([
			"GIT_DIR",
			"GIT_WORK_TREE",
			"GIT_INDEX_FILE",
			"GIT_COMMON_DIR",
			"GIT_NAMESPACE",
			"GIT_OBJECT_DIRECTORY",
			"GIT_ALTERNATE_OBJECT_DIRECTORIES",
			"GIT_QUARANTINE_PATH",
			"GIT_SHALLOW_FILE",
			"GIT_GRAFT_FILE",
			"GIT_CONFIG",
			"GIT_ATTR_SOURCE",
			"GIT_PREFIX",
			"GIT_CEILING_DIRECTORIES",
			"GIT_LITERAL_PATHSPECS",
			"GIT_GLOB_PATHSPECS",
			"GIT_NOGLOB_PATHSPECS",
			"GIT_ICASE_PATHSPECS",
			"GIT_EXTERNAL_DIFF"
		]);
		function talks(key, value) {
			return key === "GIT_CURL_VERBOSE" || /^GIT_TRACE/.test(key) && !value.startsWith("/") && !value.startsWith("af_unix:");
		}
		let ALWAYS = {
			GIT_TERMINAL_PROMPT: "0",
			GIT_OPTIONAL_LOCKS: "0",
			LC_ALL: "C",
			LANGUAGE: "C",
			GIT_NO_REPLACE_OBJECTS: "1"
		};
		let SETTINGS = [
			["core.hooksPath", "/dev/null"],
			["core.fsmonitor", "false"],
			["core.quotePath", "false"],
			["gc.auto", "0"],
			["maintenance.auto", "false"],
			["merge.renormalize", "false"],
			["log.showRoot", "true"],
			["log.follow", "false"],
			["diff.orderFile", "/dev/null"],
			["log.showSignature", "false"],
			["trailer.separators", ":"],
			["push.gpgSign", "false"],
			["push.followTags", "false"],
			["push.pushOption", ""],
			["protocol.version", "2"],
			["http.lowSpeedLimit", "1"],
			["http.lowSpeedTime", "60"]
		];
		let OF_WORKFLOWS = [["safe.directory", "*"]];
		function lastWord(before, pairs) {
			let quoted = pairs.map(([key, value]) => `${singleQuote(key)}=${singleQuote(value)}`);
			return { GIT_CONFIG_PARAMETERS: [...before ? [before] : [], ...quoted].join(" ") };
		}
		function singleQuote(text) {
			return `'${text.replace(/['!]/g, "'\\$&'")}'`;
		}
		class Git {
			#folder;
			#environment;
			constructor(folder, gitDir, config = [], extra = {}) {
				this.#folder = folder;
				this.#environment = (more) => gitEnvironment(gitDir, config, {
					...extra,
					...more
				});
			}
			run(args, options = {}) {
				return this.#run(args, options, !1);
			}
			async #run(args, options, isRemote) {
				let out = [];
				let err = [];
				let take = options.onOutput ?? ((piece) => out.push(piece));
				let execOptions = {
					cwd: this.#folder,
					env: this.#environment(options.env),
					silent: !0,
					ignoreReturnCode: !0,
					listeners: {
						stdout: (data) => take(withoutLines(data)),
						stderr: (data) => err.push(data)
					}
				};
				options.input !== void 0 && (execOptions.input = Buffer.from(options.input));
				let code = await findGit().then((git) => exec(asWord(git), [...args], execOptions)).catch(explainStart);
				let result = {
					code,
					stdout: Buffer.concat(out),
					stderr: Buffer.concat(err).toString("utf8").trim()
				};
				if (!(options.codes ?? [0]).includes(code) || isNotYours(result)) throw new GitFailure({
					args,
					code,
					stderr: result.stderr,
					isRemote
				});
				return result;
			}
			read(args, options = {}) {
				return retrying(() => this.#run(args, options, !0));
			}
			converse(args, talk, codes = [0]) {
				return retrying(async () => {
					let { ask, end } = startDialogue(await findGit().catch(explainStart), args, {
						cwd: this.#folder,
						env: this.#environment()
					});
					let result = await talk(ask).finally(end);
					let { code, stderr } = await end();
					if (!codes.includes(code)) throw new GitFailure({
						args,
						code,
						stderr,
						isRemote: !0
					});
					return result;
				});
			}
			async text(args, options) {
				let { stdout } = await this.run(args, options);
				return stdout.toString("utf8").replace(/\n$/, "");
			}
		}
		let foundGit;
		function findGit() {
			foundGit ??= which("git", !0);
			return foundGit;
		}
		function asWord(path) {
			return `"${path.replaceAll("\"", "\\\"")}"`;
		}
		async function retrying(attempt) {
			for (let wait of RETRY_WAITS) try {
				return await attempt();
			} catch (error) {
				if (!(error instanceof GitFailure) || !error.passes) throw error;
				await (0, promises_.setTimeout)(wait);
			}
			return attempt();
		}
		function withoutLines(piece) {
			let bytes = piece.subarray();
			piece.toString = () => "";
			return bytes;
		}
		let RETRY_WAITS = [500, 2e3];
		function explainStart(error) {
			if (!(error instanceof Error) || !/unable to locate executable|ENOENT/i.test(error.message)) throw error;
			throw (0, text_error.V2)("git-missing", "There is no git on this machine.", "Install git 2.38 or newer.");
		}
		let OLDEST_GIT = [2, 38];
		async function openCheckout(folder) {
			let git = new Git(folder);
			let looking = git.run(LOOK, { codes: [0, 128] });
			looking.catch(() => void 0);
			await requireGit(git);
			let answer = await looking;
			let [gitDir, shallow, objectFormat, head] = answer.stdout.toString("utf8").split("\n");
			if (!gitDir || !objectFormat) throw (0, text_error.V2)("no-checkout", `${(0, text_error.hD)(folder)} is not in a git repository: ${answer.stderr}`, "Go to your clone. In a workflow run actions/checkout first.");
			if (answer.code !== 0 || !head) throw (0, text_error.V2)("no-checkout", `The repository at ${(0, text_error.hD)(folder)} has no commit checked out.`, "Go to your clone. In a workflow run actions/checkout first.");
			let cut = shallow === "true";
			let partial = isPartial(gitDir);
			return {
				folder,
				gitDir,
				head,
				complete: !cut && !partial,
				shallow: cut,
				partial,
				objectFormat,
				git
			};
		}
		let LOOK = [
			"rev-parse",
			"--path-format=absolute",
			"--git-common-dir",
			"--is-shallow-repository",
			"--show-object-format",
			"--verify",
			"HEAD^{commit}"
		];
		function isPartial(gitDir) {
			return (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(gitDir, "objects", "pack")).some((name) => name.endsWith(".promisor"));
		}
		async function requireGit(git) {
			let text = await git.text(["version"]);
			let [major, minor] = (/(\d+)\.(\d+)/.exec(text) ?? []).slice(1).map(Number);
			if (major === void 0 || minor === void 0) throw (0, text_error.V2)("git-missing", `git did not tell its version but ${(0, text_error.hD)(text)}.`);
			if (major > OLDEST_GIT[0] || major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1]) return;
			throw (0, text_error.V2)("git-too-old", `This machine has git ${major}.${minor}; release-tracks needs ${OLDEST_GIT.join(".")} or newer.`, "Update git. In a workflow a GitHub-hosted runner has a newer one.");
		}
		function isObjectId(name) {
			return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
		}
		async function findCommits(git, names) {
			if (names.length === 0) return new Map();
			let input = names.map((name) => `${name}^{commit}\n`).join("");
			let answers = (await git.text(["cat-file", "--batch-check=%(objectname)"], { input })).split("\n");
			let found = names.map((name, index) => [name, answers[index] ?? ""]);
			return new Map(found.filter(([, answer]) => isObjectId(answer)));
		}
		var external_node_fs_promises_ = __nccwpck_require__(1455);
		async function glanceAt(folder, path) {
			let file = (0, external_node_path_.join)(folder, path);
			let kind = await (0, external_node_fs_promises_.lstat)(file).catch(() => void 0);
			return kind?.isFile() && kind.size <= 1e6 ? (0, external_node_fs_promises_.readFile)(file, "utf8") : void 0;
		}
		async function committerIdentity(git) {
			let { code, stdout } = await git.run([
				"-c",
				"user.useConfigOnly=true",
				"var",
				"GIT_COMMITTER_IDENT"
			], { codes: [
				0,
				1,
				128
			] });
			return code === 0 ? stdout.toString("utf8").trim() : `github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> ${Math.floor(Date.now() / 1e3)} +0000`;
		}
		async function listTree(git, commit, wanted) {
			let found = [];
			let args = [
				"ls-tree",
				"-r",
				"-z",
				"--full-tree",
				"--end-of-options",
				commit
			];
			await git.run(args, { onOutput: collect(wanted, found) });
			return found;
		}
		async function listIndex(git, commit, wanted, names = [""]) {
			let found = [];
			let list = [
				"ls-files",
				"--stage",
				"-z",
				"--full-name",
				"--",
				...names.map((name) => `:(top)*${name.replace(/[*?[\\]/g, "\\$&")}`)
			];
			let [{ code }, listed] = await Promise.all([git.run([
				"diff-index",
				"--cached",
				"--quiet",
				"--end-of-options",
				commit
			], { codes: ANSWERS }), git.run(list, {
				codes: ANSWERS,
				onOutput: collect(wanted, found)
			})]);
			return code === 0 && listed.code === 0 ? found : void 0;
		}
		async function listPaths(git, commit, paths) {
			return (0, git_output.cZ)(await listing(git, commit, paths));
		}
		function listing(git, commit, paths) {
			return git.text([
				"--literal-pathspecs",
				"ls-tree",
				"-z",
				"--full-tree",
				commit,
				"--",
				...paths
			]);
		}
		async function listModes(git, commit, paths) {
			let wanted = new Set(paths);
			let modes = (0, git_output.Iz)(await listing(git, commit, paths)).map((line) => [line.slice(line.indexOf("	") + 1), line.split(" ", 1)[0] ?? ""]);
			return new Map(modes.filter(([path]) => wanted.has(path)));
		}
		async function listChanged(git, from, to, paths = []) {
			return (0, git_output.Iz)(await git.text([
				"--literal-pathspecs",
				"diff-tree",
				"-r",
				"-z",
				"--name-only",
				"--no-renames",
				"--no-relative",
				"--end-of-options",
				from,
				to,
				"--",
				...paths
			]));
		}
		async function readEntries(git, entries) {
			let input = entries.map(({ oid }) => `${oid}\n`).join("");
			let { stdout } = await git.run(["cat-file", "--batch"], { input });
			let contents = new Map((0, git_output.MB)(stdout).map(({ oid, bytes }) => [oid, bytes]));
			return new Map(entries.map((entry) => [entry.path, {
				...entry,
				bytes: contents.get(entry.oid) ?? new Uint8Array()
			}]));
		}
		let ANSWERS = [
			0,
			1,
			128
		];
		function collect(wanted, found) {
			return (0, git_output.nT)((line) => {
				if (!wanted(line.slice(line.indexOf("	") + 1))) return;
				let entry = (0, git_output.ER)(line);
				entry && found.push(entry);
			});
		}
		async function listTags(git, prefixes) {
			let names = [];
			for (let at = 0; at < prefixes.length; at += 250) {
				let patterns = prefixes.slice(at, at + 250).map((prefix) => `${prefix}*`);
				let output = await git.text([
					"for-each-ref",
					"--format=%(refname)",
					...patterns
				]);
				output !== "" && names.push(...output.split("\n"));
			}
			return [...new Set(names)];
		}
		async function listNamed(git, names, within) {
			let merged = within === void 0 ? [] : [`--merged=${within}`];
			let refs = [];
			for (let at = 0; at < names.length; at += 250) {
				let some = names.slice(at, at + 250);
				refs.push(...(0, git_output.jF)(await git.text([
					"for-each-ref",
					"--format=%(refname) %(objectname) %(*objectname)",
					...merged,
					...some
				])));
			}
			let wanted = new Set(names);
			return refs.filter(({ name }) => wanted.has(name));
		}
		let TOUCHING_LOG_FORMAT = `%x01%H%x00${git_output.j7}%x00%an%x00%ae%x00%s%x00%b`;
		function touchingLogReader(take) {
			let decoder = new TextDecoder();
			let rest = "";
			let fields = [];
			let files = [];
			let status = "";
			let give = () => {
				fields.length > 0 && take(commitOf(fields, files));
			};
			let readField = (field) => {
				if (status !== "") {
					files.push(field);
					status = "";
				} else if (fields.length > 0 && fields.length < 6) fields.push(field);
				else if (field.startsWith("")) {
					give();
					fields = [field.slice(1)];
					files = [];
				} else status = field;
			};
			return {
				read: (piece) => {
					let parts = (rest + decoder.decode(piece, { stream: !0 })).split("\0");
					rest = parts.pop();
					for (let part of parts) readField(part);
				},
				end: give
			};
		}
		function commitOf(fields, files) {
			let [sha = "", marks, name = "", email = "", subject = "", body = ""] = fields;
			return {
				sha,
				marks: (0, git_output._t)(marks),
				author: {
					name,
					email
				},
				subject,
				body,
				files
			};
		}
		async function readLog(git, range) {
			let options = [
				"-z",
				"--raw",
				"--no-abbrev",
				"--diff-merges=first-parent",
				...TEXT,
				`--format=${git_output.N_}`
			];
			return (0, git_output.g_)(await git.text([
				"log",
				...options,
				...range
			]));
		}
		async function readChanges(git, range, pathspecs, take) {
			let { read, end } = touchingLogReader(take);
			let limits = [
				"-z",
				"--name-status",
				"--no-merges",
				"--full-history",
				"--full-diff",
				...TEXT,
				`--format=${TOUCHING_LOG_FORMAT}`,
				...rangeArguments(range),
				"--",
				...pathspecs ?? []
			];
			await git.run(["log", ...limits], { onOutput: read });
			end();
		}
		let TEXT = [
			"--no-renames",
			"--no-relative",
			"--encoding=UTF-8"
		];
		async function countCommits(git, range) {
			return Number(await git.text([
				"rev-list",
				"--count",
				...rangeArguments(range)
			]));
		}
		function readMessage(git, commit) {
			return git.text([
				"log",
				"-1",
				"--encoding=UTF-8",
				"--format=%B",
				"--end-of-options",
				commit
			]);
		}
		async function readMessages(git, range) {
			let output = await git.text([
				"log",
				"-z",
				"--encoding=UTF-8",
				"--format=%H %B",
				...rangeArguments(range)
			]);
			let records = (0, git_output.Iz)(output).map((record) => [record, record.indexOf(" ")]);
			return new Map(records.map(([record, end]) => [record.slice(0, end), record.slice(end + 1)]));
		}
		async function readAnnotation(git, tag) {
			let text = await git.text([
				"cat-file",
				"tag",
				tag
			]);
			return text.slice(text.indexOf("\n\n") + 2);
		}
		function rangeArguments({ tip, also = [], not, notShared }) {
			let shared = notShared ? [notShared.join("...")] : [];
			return [
				"--end-of-options",
				tip,
				...also,
				...not.map((commit) => `^${commit}`),
				...shared
			];
		}
		async function listRefs(remote, patterns, more) {
			let found = await listByStart(remote, patterns, more);
			if (found) return found;
			let all = await listAll(remote.git, patterns);
			return matching(all, [...patterns, ...more(matching(all, patterns))]);
		}
		function listByStart({ git, access, objectFormat }, patterns, more) {
			let url = httpUrl(access);
			if (url === void 0) return Promise.resolve(void 0);
			let talk = async (ask) => {
				let capable = (await ask("stateless-connect git-upload-pack\n", /0000$|fallback\n$/))?.toString("latin1");
				if (!capable?.startsWith("\n") || !capable.includes("ls-refs")) return;
				let format = capable.includes("object-format=") ? [packet(`object-format=${objectFormat}`)] : [];
				let list = (wanted) => askForRefs(ask, format, wanted);
				let first = await list(patterns);
				let further = first ? more(matching(first, patterns)) : [];
				let second = further.length > 0 ? await list(further) : [];
				return first && second && matching([...first, ...second], [...patterns, ...further]);
			};
			let helper = `remote-${new URL(url).protocol.slice(0, -1)}`;
			return git.converse([
				helper,
				remote_access.Bn,
				url
			], talk, [0, 1]);
		}
		function httpUrl(access) {
			let url = access.find(([key]) => key === `remote.${remote_access.Bn}.url`)?.[1];
			let isRewritten = access.some(([key]) => /^url\..*insteadof$/i.test(key));
			return url !== void 0 && !isRewritten && /^https?:\/\/[^@/]+\//.test(url) && URL.canParse(url) ? url : void 0;
		}
		async function askForRefs(ask, format, patterns) {
			let starts = patterns.map((pattern) => packet(`ref-prefix ${pattern.replace(/\*$/, "")}`));
			let answer = await ask([
				packet("command=ls-refs"),
				...format,
				"0001",
				packet("peel"),
				...starts,
				"0000"
			].join(""), /0002$/);
			return answer && (0, git_output.px)(answer.toString("utf8"));
		}
		function packet(line) {
			return `${(Buffer.byteLength(line) + 5).toString(16).padStart(4, "0")}${line}\n`;
		}
		async function listAll(git, patterns) {
			let kinds = patterns.every((pattern) => /^refs\/(?:heads|tags)\//.test(pattern)) ? ["--heads", "--tags"] : [];
			let { stdout } = await git.read([
				"ls-remote",
				"--quiet",
				...kinds,
				remote_access.Bn
			]);
			let refs = (0, git_output.KQ)(stdout.toString("utf8"));
			refs.length === 0 && await requireGitServer(git);
			return refs;
		}
		async function requireGitServer(git) {
			let { stderr } = await git.read([
				"ls-remote",
				"--quiet",
				remote_access.Bn
			], { env: { GIT_TRACE_PACKET: "1" } });
			if (!/\bpacket: /.test(stderr)) throw noGitServer();
		}
		function matching(refs, patterns) {
			let names = new Set(patterns.filter((pattern) => !pattern.endsWith("*")));
			let starts = new Set(patterns.filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.slice(0, -1)));
			let lengths = [...new Set([...starts].map(({ length }) => length))];
			let isMeant = (name) => names.has(name) || lengths.some((length) => starts.has(name.slice(0, length)));
			return [...new Map(refs.map((ref) => [ref.name, ref])).values()].filter(({ name }) => isMeant(name));
		}
		var external_node_os_ = __nccwpck_require__(8161);
		let folders = new Set();
		function makeTemporaryFolder(fill) {
			let parent = process.env.RUNNER_TEMP || (0, external_node_os_.tmpdir)();
			try {
				let folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(parent, "release-tracks-"));
				folders.add(folder);
				fill(folder);
				return folder;
			} catch (error) {
				throw machineLimit(`The folder for temporary files, ${(0, text_error.hD)(parent)}, cannot be written to`, error);
			}
		}
		function removeTemporaryFolder(folder) {
			folders.delete(folder);
			try {
				(0, external_node_fs_.rmSync)(folder, {
					recursive: !0,
					force: !0,
					maxRetries: 3
				});
			} catch {}
		}
		function createStore(checkout, access, { borrow }) {
			let gitDir = makeTemporaryFolder((folder) => {
				(0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, "objects", "info"), { recursive: !0 });
				(0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, "refs"));
				(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
				(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "config"), configText(checkout.objectFormat));
				borrow && borrowObjects(checkout.gitDir, folder);
			});
			let promisor = [[`remote.${remote_access.Bn}.promisor`, "true"], [`remote.${remote_access.Bn}.partialclonefilter`, "blob:none"]];
			return {
				git: new Git(checkout.folder, gitDir),
				remote: new Git(checkout.folder, gitDir, [...access, ...promisor], remote_access.P9),
				gitDir,
				shallowCommits: () => readShallow(gitDir),
				cutAt: (commits) => (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(gitDir, "shallow"), commits.map((commit) => `${commit}\n`).join("")),
				deepened: !1,
				remove: () => removeTemporaryFolder(gitDir)
			};
		}
		function borrowObjects(from, to) {
			(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(to, "objects", "info", "alternates"), `${(0, external_node_path_.join)(from, "objects").replaceAll("\\", "/")}\n`);
			let shallow = (0, external_node_path_.join)(from, "shallow");
			(0, external_node_fs_.existsSync)(shallow) && (0, external_node_fs_.copyFileSync)(shallow, (0, external_node_path_.join)(to, "shallow"));
		}
		function configText(objectFormat) {
			return `[core]
	repositoryformatversion = 1
	bare = true
[extensions]
	objectformat = ${objectFormat}
`;
		}
		function readShallow(gitDir) {
			let file = (0, external_node_path_.join)(gitDir, "shallow");
			return (0, external_node_fs_.existsSync)(file) ? (0, external_node_fs_.readFileSync)(file, "utf8").split("\n").filter(Boolean) : [];
		}
		async function readTimes(git, oids) {
			let { stdout } = await git.run(["cat-file", "--batch"], { input: lines(oids) });
			return new Map((0, git_output.MB)(stdout).map((object) => [object.oid, (0, git_output.JL)(object)]));
		}
		async function timesOfTags(tags, git, fetch) {
			let wanted = [...new Set(tags.flatMap(({ object, commit }) => [object, commit]))];
			let here = await readTimes(git, wanted);
			let missing = wanted.filter((oid) => !here.has(oid));
			let fetched = missing.length > 0 ? await fetch(missing) : here;
			let timeOf = (oid) => here.get(oid) ?? fetched.get(oid);
			return tags.map(({ object, commit }) => timeOf(object) ?? timeOf(commit) ?? 0);
		}
		async function fetchTimes({ remote, git }, oids) {
			await remote.read([
				...fetching.tH,
				"--filter=tree:0",
				"--depth=1",
				"--stdin",
				remote_access.Bn
			], { input: lines(oids) });
			return readTimes(git, oids);
		}
		function lines(oids) {
			return oids.map((oid) => `${oid}\n`).join("");
		}
		function formatImport(plan, identity) {
			let numbers = new Map(plan.map(({ mark }, index) => [mark, index + 1]));
			let refer = (ref) => numbers.has(ref) ? `:${numbers.get(ref)}` : ref;
			return {
				stream: concat([...plan.flatMap((object) => {
					let number = numbers.get(object.mark);
					return object.kind === "tag" ? tagCommand(object, number, refer, identity) : commitCommand(object, number, refer, identity);
				}), encode("done\n")]),
				numbers
			};
		}
		function commitCommand(commit, number, refer, identity) {
			let [first, ...others] = commit.parents;
			return [
				encode(`commit refs/release-tracks/new/${number}\nmark :${number}\nauthor ${identity}\ncommitter ${identity}\n`),
				...data(encode(commit.message)),
				encode(first === void 0 ? "" : `from ${refer(first)}\n`),
				encode(others.map((parent) => `merge ${refer(parent)}\n`).join("")),
				encode(commit.tree === void 0 ? "" : `M 040000 ${commit.tree} ""\n`),
				...(commit.gone ?? []).map((path) => encode(`D ${quotePath(path)}\n`)),
				...commit.files.flatMap((file) => [encode(`M ${file.mode} inline ${quotePath(file.path)}\n`), ...data(file.bytes)]),
				encode("\n")
			];
		}
		function tagCommand(tag, number, refer, identity) {
			return [encode(`tag ${tag.name}\nmark :${number}\nfrom ${refer(tag.target)}\ntagger ${identity}\n`), ...data(encode(tag.message))];
		}
		function data(bytes) {
			return [
				encode(`data ${bytes.length}\n`),
				bytes,
				encode("\n")
			];
		}
		function quotePath(path) {
			return `"${path.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n")}"`;
		}
		let encoder = new TextEncoder();
		function encode(text) {
			return encoder.encode(text);
		}
		function concat(chunks) {
			let whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
			let at = 0;
			for (let chunk of chunks) {
				whole.set(chunk, at);
				at += chunk.length;
			}
			return whole;
		}
		function parseMarks(text, numbers) {
			let oids = new Map(text.split("\n").map((line) => line.slice(1).split(" ")));
			return new Map([...numbers].map(([mark, number]) => {
				let oid = oids.get(String(number));
				if (!oid) throw Error(`git fast-import made no object for ${mark}`);
				return [mark, oid];
			}));
		}
		let BYPASS = "put the GitHub App or the person that pushes on the bypass list of that ruleset, and give the step its token (docs/tokens.md); GITHUB_TOKEN cannot be put there, and classic branch protection has no bypass for every rule.";
		let REFUSAL_REASONS = [
			{
				name: "no-atomic-push",
				words: /does not support --atomic push/,
				advice: "The server cannot move several refs in one step, and a release must land as a whole. git servers can, unless receive.advertiseAtomic is false in their configuration: set it to true there, or use another server."
			},
			{
				name: "server-lacks",
				words: /receiving end does not support (?!--atomic)|unable to find remote helper|protocol '.*' is not supported/,
				advice: "The server, or the git of this machine, lacks what the line names; no other attempt can end better."
			},
			{
				name: "redirected",
				words: /(?:error:|HTTP) 30[12378]\b/,
				advice: "origin is redirected. Use its new address: git remote set-url origin <url>."
			},
			{
				name: "pull-request-required",
				words: /must be made through a pull request|approving review|code owner review/i,
				advice: `The branch takes changes by pull request only. To let releases through, ${BYPASS}`
			},
			{
				name: "merge-queue-required",
				words: /merge queue/i,
				advice: `The branch takes changes by its merge queue only. To let releases through, ${BYPASS}`
			},
			{
				name: "signature-required",
				words: /verified signatures?|must be signed|unsigned commit|unverified commit/i,
				advice: `The commits and tags that release-tracks makes are not signed. Take the branches of the tracks out of the rule that requires signatures, or ${BYPASS}`
			},
			{
				name: "checks-required",
				words: /required status checks?\b|required workflow|required deployment|code scanning/i,
				advice: `The branch requires checks that no new commit can have passed. To let releases through, ${BYPASS}`
			},
			{
				name: "linear-history",
				words: /must not contain merge commits/i,
				advice: `Keeping live within next takes a merge now and then. Take the rule that requires a linear history off, or ${BYPASS}`
			},
			{
				name: "workflows-permission",
				words: /refusing to allow .* to create or update workflow/i,
				advice: "The push brings a commit that changes a workflow file. GITHUB_TOKEN may never do that: give the step the token of a GitHub App with `workflows: write`, or a personal token with the scope `workflow`."
			},
			{
				name: "tag-creation",
				words: /creations being restricted/i,
				advice: `Either a ruleset restricts who makes this ref: ${BYPASS} Or the tag belonged to an immutable release that was deleted, and GitHub never gives its name away again: release a higher version (bump, or n for a pre-release).`
			},
			{
				name: "name-pattern",
				words: /(?:tag|branch) name must|does not match the pattern|commit (?:message|author|committer).*(?:must|does not follow)|email .*does not follow/i,
				advice: "A rule says how tags, branches, messages or authors must look, and release-tracks writes `chore: bump <track> to <tag>` as the committer of the clone. Exempt it from the rule, or change the tag template or user.email to fit."
			},
			{
				name: "email-privacy",
				words: /GH007|email privacy/i,
				advice: "Your address is private on GitHub. Commit with the one that GitHub gives you: git config user.email <id>+<login>@users.noreply.github.com"
			},
			{
				name: "secret-found",
				words: /GH009|push protection|cannot contain secrets/i,
				advice: "A commit holds a secret. Revoke it, take it out of the commit, and promote a commit without it; the words above have the link."
			},
			{
				name: "file-too-large",
				words: /GH001|exceeds .*(?:file size|size limit)|large files detected/i,
				advice: "A commit holds a file that is larger than the server allows. Take it out of the commits, or keep it with git lfs."
			},
			{
				name: "branch-locked",
				words: /branch is locked|locked branch|archived|repository is read.?only/i,
				advice: "The branch or the repository is locked for everybody. Unlock or unarchive it in its settings, then run again."
			},
			{
				name: "gitlab-protected-tag",
				words: /create this tag as it is protected|protected tags cannot/i,
				advice: "In the project, Settings → Repository → Protected tags: allow the user of the token to create tags of this name."
			},
			{
				name: "gitlab-protected-branch",
				words: /GitLab: .*protected branch/i,
				advice: "In the project, Settings → Repository → Protected branches: allow the user of the token to push to this branch; \"Developers + Maintainers\" is a role, a project access token has one, too."
			},
			{
				name: "gitlab-role",
				words: /GitLab: You are not allowed to push code to this project/i,
				advice: "Give the user of the token at least the role Developer in the project, and the token `write_repository`."
			},
			{
				name: "gitea-protected-tag",
				words: /\btag \S+ is protected/i,
				advice: "In the repository, Settings → Tags: allow the user of the token to create tags of this pattern."
			},
			{
				name: "gitea-protected-branch",
				words: /not allowed to (?:force-)?push to protected branch|\bbranch \S+ is protected from/i,
				advice: "In the repository, Settings → Branches: put the user of the token, or the deploy key, on the whitelist for pushing to this branch."
			},
			{
				name: "update-restricted",
				words: /cannot (?:update|delete|force-push|change)|not authorized to push|protected branch hook declined|GH006|GH013|repository rule/i,
				advice: `A rule of the repository protects the ref; the words above name it, and say where to read it. To let releases through, ${BYPASS}`
			},
			{
				name: "read-only-key",
				words: /marked as read only/i,
				advice: "Give the deploy key write access: add it anew with \"Allow write access\"."
			},
			{
				name: "no-write-permission",
				words: /(?:error:|HTTP) 403\b|write access to repository not granted|permission to .* denied|not authorized to write/i,
				advice: "In a workflow give the job `permissions: contents: write`, or a token that may write to this repository. By hand, git push must work for you."
			},
			{
				name: "credentials",
				words: /authentication failed|could not read Username|(?:error:|HTTP) 401\b|invalid username|Permission denied \(publickey/i,
				advice: "Give the step a token that is valid for this repository. By hand, git push must work for you."
			},
			{
				name: "not-found",
				words: /repository (?:'.*' )?not found|(?:error:|HTTP) 404\b/i,
				advice: "The repository is not at this address, or the token does not see it: git remote get-url origin."
			},
			{
				name: "shallow-push",
				words: /shallow update not allowed/i,
				advice: "Check out with `fetch-depth: 0`, or allow it on the server: receive.shallowUpdate."
			}
		];
		let IN_THE_WAY = /'(refs\/[^'\n]+)' exists; cannot create '(refs\/[^'\n]+)'/;
		function isRefusal(words) {
			return IN_THE_WAY.test(words) || REFUSAL_REASONS.some((reason) => reason.words.test(withoutNames(words)));
		}
		function withoutNames(words) {
			return words.replace(/'[^'\s]*'/g, "''");
		}
		let LOST = /stale info|fetch first|non-fast-forward|cannot lock ref|failed to (?:update|lock) ref|already exists|incorrect old value|reference already|atomic (?:transaction|push) failed|remote ref updated since checkout/i;
		let REFUSED = /hook declined|denied|not permitted|refusing to allow/i;
		let SERVER_FAULT = /internal server error|(?:error:|HTTP) 5\d\d\b/i;
		let TOO_MANY = /(?:error:|HTTP) 429\b/i;
		function judgePush(code, refs, stderr) {
			let refusals = refs.filter(({ ok }) => !ok);
			let words = [...linesOf(stderr), ...refusals.map(asGitPrints)].join("\n");
			if (code === 0 && refusals.length === 0) return {
				kind: "landed",
				refs,
				words
			};
			let told = `${refusals.filter(({ words }) => !/atomic (?:transaction|push) failed/i.test(words)).map(({ words }) => words).join("\n")}\n${stderr}`;
			let why = withoutNames(told);
			if (isRefusal(told) || REFUSED.test(why)) return {
				kind: "refused",
				refs,
				words
			};
			if (TOO_MANY.test(why)) return {
				kind: "put-off",
				refs,
				words
			};
			if (SERVER_FAULT.test(why)) return {
				kind: "unknown",
				refs,
				words
			};
			if (refusals.some(({ words }) => LOST.test(words)) || LOST.test(stderr)) return {
				kind: "lost-race",
				refs,
				words
			};
			return {
				kind: refusals.length > 0 ? "refused" : "unknown",
				refs,
				words
			};
		}
		function asGitPrints({ ref, words }) {
			return ` ! ${words.replace(/^(\[[^\]]*\])/, `$1 ${ref.replaceAll("$", "$$$$")}`)}`;
		}
		function linesOf(stderr) {
			return stderr.split("\n").map((line) => line.trimEnd()).filter((line) => line !== "" && line !== "remote:" && !/^(?:To |error: failed to push some refs to )/.test(line));
		}
		async function mergeCommits({ remote }, ours, theirs) {
			let args = [
				"merge-tree",
				"--write-tree",
				"--name-only",
				"-z",
				ours,
				theirs
			];
			let { code, stdout } = await remote.run(args, { codes: [0, 1] });
			let [tree, ...rest] = stdout.toString("utf8").split("\0");
			if (code === 0) return { tree };
			return { conflicts: [...new Set(rest.slice(0, rest.indexOf("")))] };
		}
		async function writeObjects({ git, gitDir }, plan, identity) {
			let { stream, numbers } = formatImport(plan, identity);
			let marks = (0, external_node_path_.join)(gitDir, "marks");
			let args = [
				"fast-import",
				"--quiet",
				"--done",
				"--force",
				`--export-marks=${marks}`
			];
			await git.run(args, { input: Buffer.from(stream) });
			return parseMarks((0, external_node_fs_.readFileSync)(marks, "utf8"), numbers);
		}
		let ANY_CODE = Array.from({ length: 256 }, (_, code) => code);
		async function pushRefs({ remote }, updates) {
			let leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ""}`);
			let refspecs = updates.map(({ ref, to }) => `${to}:${ref}`);
			let args = [
				"push",
				"--porcelain",
				"--atomic",
				"--no-verify",
				...leases,
				remote_access.Bn,
				...refspecs
			];
			let { code, stdout, stderr } = await remote.run(args, { codes: ANY_CODE });
			return judgePush(code, (0, git_output.Y5)(stdout.toString("utf8")), stderr);
		}
		class GitRepository {
			head;
			complete;
			#checkout;
			#credentials;
			#access;
			#store;
			#fetching = Promise.resolve();
			#identity;
			#listed = [];
			constructor(checkout, credentials, fresh) {
				this.#checkout = checkout;
				this.#credentials = credentials;
				this.head = checkout.head;
				this.complete = checkout.complete && fresh;
			}
			static async open(folder, credentials, fresh = !0) {
				return new GitRepository(await openCheckout(folder), credentials, fresh);
			}
			localTags(prefixes) {
				return listTags(this.#checkout.git, prefixes);
			}
			localRefs(names, within) {
				return listNamed(this.#checkout.git, names, within);
			}
			async resolve(names) {
				let [ids, others] = [names.filter(isObjectId), names.filter((name) => !isObjectId(name))];
				let [byId, byName] = await Promise.all([this.#reader().then((git) => findCommits(git, ids)), findCommits(this.#checkout.git, others)]);
				return names.map((name) => byId.get(name) ?? byName.get(name));
			}
			async annotation({ object, commit }) {
				if (object === commit) return;
				this.complete || await this.ensureCommits([object]);
				return readAnnotation(await this.#reader(), object);
			}
			async taggedAt(tags) {
				let objects = tags.flatMap(({ object, commit }) => [object, commit]);
				await this.#hasHistory() && await this.ensure([], [...new Set(objects)]);
				return timesOfTags(tags, await this.#reader(), (missing) => this.#inOwnStore((store) => fetchTimes(store, missing)));
			}
			async remoteRefs(patterns, more = () => []) {
				let [{ remote }, access] = await Promise.all([this.#openStore(), this.#readAccess()]);
				let { objectFormat } = this.#checkout;
				let refs = await listRefs({
					git: remote,
					access,
					objectFormat
				}, patterns, more);
				this.#listed = [...this.#listed, ...refs];
				return refs;
			}
			async ensure(ranges, alone = [], depth) {
				let wanted = {
					ranges,
					alone,
					depth
				};
				if (await this.#hasHistory()) return this.#fetch((store) => (0, fetching.$n)(store, wanted));
				await this.#fetch((store) => (0, fetching.Ld)(store, wanted, (commits, not) => this.#areNew(commits, not)));
			}
			async #areNew(commits, not) {
				let isTag = ({ name }) => name.startsWith("refs/tags/");
				let byCommit = new Map(this.#listed.filter(isTag).map(({ name, commit }) => [commit, name]));
				let tags = not.flatMap((commit) => byCommit.get(commit) ?? []);
				if (tags.length < not.length) return !1;
				return this.#inOwnStore((store) => remoteHasNot(store, commits, tags));
			}
			async reaches(tip, ancestor) {
				if (!await this.#hasHistory()) {
					let store = await this.#store;
					if (store && await isSeenBelow(store, ancestor.commit, tip.commit)) return !0;
					return this.#inOwnStore((store) => remoteReaches(store, tip, ancestor));
				}
				let args = [
					"merge-base",
					"--is-ancestor",
					ancestor.commit,
					tip.commit
				];
				let { code } = await (await this.#reader()).run(args, { codes: [
					0,
					1,
					128
				] });
				if (code !== 128) return code === 0;
				await this.ensure([], [tip.commit, ancestor.commit]);
				return this.isAncestor(ancestor.commit, tip.commit);
			}
			async outside(tips, objects) {
				let { ensureHistory, findOutside } = await __nccwpck_require__.e(398).then(__nccwpck_require__.bind(__nccwpck_require__, 1398));
				let answer = async (store) => {
					let noCommits = await ensureHistory(store, [...new Set([...tips, ...objects])]);
					let commits = objects.filter((object) => !noCommits.has(object));
					return {
						noCommits,
						from: (await Promise.all(tips.map((tip) => findOutside(store, tip, commits)))).map((outside) => new Set([...outside, ...noCommits]))
					};
				};
				return this.#checkout.complete ? this.#fetch(answer) : this.#inOwnStore(answer);
			}
			async confirmOutside(tips, commits) {
				let { confirmOutside } = await __nccwpck_require__.e(398).then(__nccwpck_require__.bind(__nccwpck_require__, 1398));
				return confirmOutside(await this.#reader(), tips, commits);
			}
			async #inOwnStore(work) {
				let store = createStore(this.#checkout, await this.#readAccess(), { borrow: !1 });
				try {
					return await work(store);
				} finally {
					store.remove();
				}
			}
			async ensureCommits(commits) {
				if (await this.#hasHistory()) return this.ensure([], commits);
				await this.#fetch((store) => (0, fetching.nm)(store, commits));
			}
			async log(range) {
				return readLog(await this.#reader(), rangeArguments(await this.#aboveCuts(range)));
			}
			async count(range) {
				return countCommits(await this.#reader(), await this.#aboveCuts(range));
			}
			async #aboveCuts(range) {
				let cuts = this.#store ? (await this.#store).shallowCommits() : [];
				return {
					...range,
					not: [...range.not, ...cuts]
				};
			}
			async changes(range, pathspecs, take) {
				await readChanges(await this.#reader(), await this.#aboveCuts(range), pathspecs, take);
			}
			async recent(tip, count) {
				let deep = count === void 0 ? void 0 : count + 1;
				await this.#hasHistory() || await this.#fetch((store) => (0, fetching.gN)(store, [tip], deep));
				let most = count === void 0 ? [] : [`--max-count=${count}`];
				let commits = await readLog(await this.#reader(), [...most, ...rangeArguments({
					tip,
					not: []
				})]);
				return {
					commits,
					whole: count === void 0 || commits.length < count
				};
			}
			async message(commit) {
				return readMessage(await this.#reader(), commit);
			}
			async messages(range) {
				return readMessages(await this.#reader(), range);
			}
			async mergeBase(...commits) {
				return await (await this.#reader()).text([
					"merge-base",
					"--octopus",
					"--end-of-options",
					...commits
				], { codes: [0, 1] }) || void 0;
			}
			async isAncestor(ancestor, descendant) {
				let { code } = await (await this.#reader()).run([
					"merge-base",
					"--is-ancestor",
					ancestor,
					descendant
				], { codes: [0, 1] });
				return code === 0;
			}
			async changedFiles(from, to, paths) {
				return listChanged(await this.#reader(), from, to, paths);
			}
			async listFiles(commit, wanted) {
				return (await this.#list(commit, wanted)).map(({ path }) => path);
			}
			async readFiles(commit, paths) {
				if (paths.length === 0) return new Map();
				return this.#readAll(commit, await listPaths(await this.#reader(), commit, paths));
			}
			async modes(commit, paths) {
				return listModes(await this.#reader(), commit, paths);
			}
			async readNamed(commit, names, wanted) {
				return names.length === 0 ? new Map() : this.#readAll(commit, await this.#list(commit, wanted, names));
			}
			async #list(commit, wanted, names) {
				let { git, partial } = this.#checkout;
				return (commit === this.head && !partial ? await listIndex(git, commit, wanted, names) : void 0) ?? listTree(await this.#reader(), commit, wanted);
			}
			async #readAll(commit, entries) {
				if (entries.length === 0) return new Map();
				if (this.#store && (this.#checkout.partial || commit !== this.head)) {
					let oids = entries.map(({ oid }) => oid);
					await this.#fetch((store) => (0, fetching.fb)(store, oids));
				}
				return readEntries(await this.#reader(), entries);
			}
			async glance(path) {
				return glanceAt(this.#checkout.folder, path);
			}
			async merge(ours, theirs) {
				return mergeCommits(await this.#openStore(), ours, theirs);
			}
			willWrite() {
				this.#identity = committerIdentity(this.#checkout.git);
				this.#identity.catch(() => void 0);
			}
			async write(plan) {
				let identity = this.#identity ?? committerIdentity(this.#checkout.git);
				this.#identity = void 0;
				return writeObjects(await this.#openStore(), plan, await identity);
			}
			async pushesWithoutToken() {
				return (0, remote_access.Gk)(this.#checkout, this.#credentials);
			}
			async signingSettings() {
				return (0, remote_access.vb)(await this.#readAccess());
			}
			async push(updates) {
				return pushRefs(await this.#openStore(), updates);
			}
			close() {
				this.#store?.then((store) => store.remove(), () => void 0);
			}
			async #reader() {
				return this.#checkout.complete && !this.#store ? this.#checkout.git : (await this.#openStore()).git;
			}
			async #hasHistory() {
				let { complete, shallow, partial } = this.#checkout;
				return complete || !shallow && partial && !(0, remote_access.IQ)(await this.#readAccess());
			}
			#fetch(work) {
				let turn = this.#fetching.then(async () => work(await this.#openStore()));
				this.#fetching = turn.catch(() => void 0);
				return turn;
			}
			#openStore() {
				this.#store ??= this.#readAccess().then(async (access) => {
					let borrow = !this.#checkout.partial || !(0, remote_access.IQ)(access);
					let store = createStore(this.#checkout, access, { borrow });
					borrow || await (0, fetching.nm)(store, [this.head]).catch(removing(store));
					return store;
				});
				return this.#store;
			}
			#readAccess() {
				this.#access ??= (0, remote_access.jB)(this.#checkout, this.#credentials);
				return this.#access;
			}
		}
		function removing(store) {
			return (error) => {
				store.remove();
				throw error;
			};
		}
		function github_access_openGitHub(token, context, log, address) {
			let opening = github_access_open(token, context, log, address || void 0);
			opening.catch(() => void 0);
			return opening;
		}
		async function github_access_open(token, { repository }, log, address) {
			if (token === "" || repository === "") return;
			if (address !== void 0 && !isWebAddress(address)) throw (0, text_error.V2)("api-address", `GITHUB_API_URL: ${(0, text_error.hD)(address)} is no web address.`, "The runner sets it: take out what changes it, or write an address such as https://api.github.com.");
			let { GitHub } = await Promise.all([__nccwpck_require__.e(195), __nccwpck_require__.e(277)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6277));
			return new GitHub(token, repository, log, address);
		}
		function isWebAddress(text) {
			return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
		}
		var visible = __nccwpck_require__(6082);
		function logLine(text) {
			return withoutCommands((0, visible.P8)(text));
		}
		function logLines(text) {
			return withoutCommands((0, visible.RK)(text.replace(/\r\n/g, "\n")));
		}
		function withoutCommands(lines) {
			return lines.replace(/##(?=\[)/g, "## ").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
		}
		function log_info(text) {
			info(logLine(text));
		}
		function warn(problem) {
			warning(logLines(describeText(problem)), annotation(problem));
		}
		function tellError({ problems, message }) {
			let [first] = problems;
			core_error(logLines(problems.length === 1 && first ? describeText(first) : message), first && annotation(first));
		}
		function tellBug(error) {
			core_error(logLines(`This is a bug in release-tracks, please report it with the lines around it. ${error instanceof Error ? error.stack ?? error.message : String(error)}`));
		}
		function describeText({ message, fix }) {
			return (0, text_error.BJ)({
				message,
				...fix && { fix }
			});
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
				requireOutputFile();
				requireSummaryFile();
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
			token && setSecret(token);
			let clone = (0, clone_folder.Rl)(folder, input("config"));
			let opening = GitRepository.open(clone, {
				token,
				serverUrl: context.serverUrl
			});
			opening.catch(() => void 0);
			let { readConfigFile } = await Promise.all([__nccwpck_require__.e(243), __nccwpck_require__.e(523)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5523));
			let { config, warnings } = readConfigFile(clone, input("config"), NO_CONFIG, folder);
			for (let warning of warnings) warn(warning);
			let repository = await opening;
			try {
				let openGitHub = () => github_access_openGitHub(token, context, { info: log_info }, process.env.GITHUB_API_URL);
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
						info: log_info,
						warn
					}
				});
			} finally {
				repository.close();
			}
		}
		let NO_CONFIG = "Run actions/checkout first, and write release-tracks.yml or name your file with the config input; where actions/checkout has a path, begin with it: config: <path>/release-tracks.yml.";
		function input(name) {
			return getInput(name);
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
				runId: formatRunId(readWorkflowRun(env), (0, external_node_crypto_.randomUUID)()),
				eventName,
				ref: env.GITHUB_REF || (push?.ref ?? ""),
				sha: env.GITHUB_SHA ?? "",
				repository: env.GITHUB_REPOSITORY ?? "",
				serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
				push,
				pullRequest: /^pull_request(?:_target)?$/.test(eventName) ? readPullRequest(env.GITHUB_EVENT_PATH) : void 0
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
		function readPullRequest(path) {
			if (!path || !(0, external_node_fs_.existsSync)(path)) return;
			let { number, pull_request: about } = readPayload(path);
			if (typeof number != "number" || !Number.isSafeInteger(number)) return;
			let { head, merge_commit_sha: merge } = Object(about);
			let { sha } = Object(head);
			return {
				number,
				head: typeof sha == "string" ? sha : "",
				merge: typeof merge == "string" ? merge : ""
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
		function requireOutputFile() {
			try {
				requireWritable(process.env.GITHUB_OUTPUT);
			} catch (error) {
				throw outputUnwritable(error);
			}
		}
		function requireSummaryFile() {
			try {
				requireWritable(process.env.GITHUB_STEP_SUMMARY);
			} catch (error) {
				delete process.env.GITHUB_STEP_SUMMARY;
				warn({ message: `The job summary cannot be written: ${(0, text_error.Z9)(error)}.` });
			}
		}
		function requireWritable(path) {
			path && (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)(path, "r+"));
		}
		function outputUnwritable(error) {
			return (0, text_error.V2)("output-unwritable", `The outputs cannot be written: ${(0, text_error.Z9)(error)}.`, "GITHUB_OUTPUT names a file that the runner made for this step: leave both as they are.");
		}
		function setOutputs(outputs) {
			try {
				for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
			} catch (error) {
				throw outputUnwritable(error);
			}
		}
		async function fail(thrown) {
			let error = explainLimit(thrown);
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
				await summary.addRaw(markdown, !0).write();
			} catch (error) {
				warn({ message: `The job summary cannot be written: ${(0, text_error.Z9)(error)}.` });
			}
		}
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = !0;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (typeof dep == "object" && dep) {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
		__nccwpck_require__.f[key](chunkId, promises);
		return promises;
	}, []));
})();
__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
		runtime && runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0);
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(319);
__webpack_exports__ = await __webpack_exports__;
