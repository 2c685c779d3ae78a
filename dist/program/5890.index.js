"use strict";
exports.id = 5890;
exports.ids = [5890, 8981];
exports.modules = {
	2720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S1: () => ASKING,
			ls: () => findTop,
			ok: () => openClone,
			openRun: () => openRun
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _shared_core_git_remote_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2915);
		var _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);
		var _shared_io_files_config_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6070);
		var _shared_io_git_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3589);
		var _shared_io_git_git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7818);
		var _shared_io_github_github_access_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8221);
		async function openClone(folder, config, voice) {
			return enter(await findClone(folder, config), voice);
		}
		async function openRun(folder, config, voice) {
			let found = await findClone(folder, config);
			let parsed = (0, _shared_io_files_config_file_js__WEBPACK_IMPORTED_MODULE_5__.readConfigFile)(found.top, found.configPath, NO_CONFIG);
			for (let warning of parsed.warnings) voice.warn(warning);
			voice.info(ASKING);
			return {
				...await enter(found, voice),
				config: parsed.config
			};
		}
		let ASKING = "asking origin …";
		async function findClone(folder, config) {
			let git = new _shared_io_git_git_js__WEBPACK_IMPORTED_MODULE_6__.T(folder);
			let top = await findTop(git, folder);
			let [ref, place] = await Promise.all([readHead(git), readPlace(git)]);
			let configPath = config && (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder), config));
			return {
				top,
				context: describeContext(ref, place),
				configPath
			};
		}
		async function enter(found, voice) {
			let { context } = found;
			let token = readToken(context.serverUrl, process.env);
			let log = {
				info: (line) => voice.info(line),
				warn: voice.warn.bind(voice)
			};
			let inWorkflow = process.env.GITHUB_ACTIONS === "true";
			let credentials = {
				token: inWorkflow ? token : "",
				serverUrl: context.serverUrl
			};
			let repository = await _shared_io_git_git_repository_js__WEBPACK_IMPORTED_MODULE_7__.x.open(found.top, credentials, !1);
			let openApi = () => (0, _shared_io_github_github_access_js__WEBPACK_IMPORTED_MODULE_8__.o)(token, context, log, addressOf(context.serverUrl, process.env));
			return {
				...found,
				repository,
				log,
				inWorkflow,
				openGitHub: openApi
			};
		}
		let NO_CONFIG = "Write one with: release-tracks init. Or name yours with --config.";
		async function findTop(git, folder) {
			let { code, stdout } = await git.run(["rev-parse", "--show-toplevel"], { codes: [0, 128] });
			if (code === 0) return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(stdout.toString("utf8").replace(/\n$/, ""));
			throw (0, _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.V2)("no-checkout", `${(0, _shared_core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(folder)} is not in the work tree of a git repository.`, "Go to your clone, or name it with -C.");
		}
		async function readHead(git) {
			return git.text([
				"symbolic-ref",
				"--quiet",
				"HEAD"
			], { codes: [0, 1] });
		}
		async function readPlace(git) {
			let { code, stdout } = await git.run([
				"remote",
				"get-url",
				"origin"
			], { codes: [
				0,
				2,
				128
			] });
			return code === 0 ? (0, _shared_core_git_remote_url_js__WEBPACK_IMPORTED_MODULE_3__.J)(stdout.toString("utf8").trim()) : void 0;
		}
		function describeContext(ref, place) {
			return {
				runId: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
				eventName: "",
				ref,
				sha: "",
				repository: place?.repository ?? "",
				serverUrl: place?.serverUrl ?? "https://github.com",
				push: void 0
			};
		}
		function readToken(serverUrl, env) {
			let { protocol, hostname, host } = new URL(serverUrl);
			if (protocol !== "https:" && !LOOPBACK.test(hostname)) return "";
			if (hostname === "github.com" || hostname.endsWith(".ghe.com")) return env.GH_TOKEN || env.GITHUB_TOKEN || "";
			return (env.GH_HOST?.toLowerCase() === host ? env.GH_ENTERPRISE_TOKEN || env.GITHUB_ENTERPRISE_TOKEN : "") || env.GITHUB_SERVER_URL === serverUrl && env.GITHUB_TOKEN || "";
		}
		let LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
		function addressOf(serverUrl, { GITHUB_SERVER_URL: server, GITHUB_API_URL: api }) {
			return server === serverUrl && api || (0, _shared_core_git_remote_url_js__WEBPACK_IMPORTED_MODULE_3__.z)(serverUrl);
		}
	}),
	2538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => unifiedDiff });
		function unifiedDiff({ path, before, after }) {
			return [
				`--- a/${path}`,
				`+++ b/${path}`,
				...hunks(linesOf(before), linesOf(after))
			];
		}
		function linesOf(text) {
			let lines = text.split("\n");
			return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
		}
		function hunks(before, after) {
			let lines = [];
			let [left, right] = [0, 0];
			for (; left < before.length || right < after.length;) {
				if (left < before.length && before[left] === after[right]) {
					left++;
					right++;
					continue;
				}
				let [removed, added] = findMeeting(before, after, left, right);
				lines.push(`@@ -${range(left, removed)} +${range(right, added)} @@`, ...before.slice(left, left + removed).map((line) => `-${line}`), ...after.slice(right, right + added).map((line) => `+${line}`));
				left += removed;
				right += added;
			}
			return lines;
		}
		function findMeeting(before, after, left, right) {
			for (let sum = 1; sum <= 200; sum++) for (let removed = 0; removed <= sum; removed++) {
				let [a, b] = [left + removed, right + sum - removed];
				if (a > before.length || b > after.length) continue;
				if (before[a] === after[b]) return [removed, sum - removed];
			}
			return [before.length - left, after.length - right];
		}
		function range(start, count) {
			return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;
		}
	}),
	8416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			compilePaths: () => compilePaths,
			expandBraces: () => expandBraces,
			folderGlob: () => folderGlob
		});
		var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _glob_braces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3904);
		var _path_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
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
			if (!_path_folders_js__WEBPACK_IMPORTED_MODULE_2__.U.test(folder)) {
				let below = `${folder}/`;
				return (path) => path.startsWith(below) || !isFolder && path === folder;
			}
			expandBraces(glob);
			let matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__.VR(isFolder ? `${folder}/**` : glob, GLOB_OPTIONS);
			return (path) => matcher.match(path);
		}
		function expandBraces(glob) {
			let alternatives = (0, minimatch__WEBPACK_IMPORTED_MODULE_0__.KA)(glob, { braceExpandMax: _glob_braces_js__WEBPACK_IMPORTED_MODULE_3__.vw + 1 });
			if (alternatives.length <= _glob_braces_js__WEBPACK_IMPORTED_MODULE_3__.vw) return alternatives;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("paths-braces", `The path ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(glob)} stands for more than ${_glob_braces_js__WEBPACK_IMPORTED_MODULE_3__.vw} paths by its braces.`, "Write a glob with * in place of the braces.");
		}
		function folderGlob(folder) {
			return `${folder.replace(/[*?[\]{}\\]|[!+@](?=\()|^!/g, "\\$&")}/**`;
		}
	}),
	9457: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => tryRelease });
		var _invariants_file_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8960);
		var _text_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7569);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _version_files_edit_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1203);
		var _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3740);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41);
		function tryRelease(track, channels, seen, texts) {
			let own = track.versionFiles.filter((file) => !(0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__.WS)(file));
			if (!track.versionFiles.every(({ path }) => texts.has(path))) return;
			let carried = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_1__.C)(() => (0, _version_files_edit_versions_js__WEBPACK_IMPORTED_MODULE_3__.currentVersions)(own, texts));
			if (carried instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_2__.ag) return;
			let base = {
				seen,
				fromFiles: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.BR)(carried.flatMap(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.ot)(version.split(/[-+]/, 1)[0] ?? "") ?? [])) ?? {
					major: 0,
					minor: 0,
					patch: 0
				},
				bump: "patch"
			};
			let tried = new Set();
			for (let channel of [...channels.slice(0, 1), _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.L8]) {
				let refused = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_1__.C)(() => {
					let version = (0, _invariants_file_rules_js__WEBPACK_IMPORTED_MODULE_0__.fB)(track, (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__.yU)({
						...base,
						channel
					}));
					tried.has(version) || (0, _version_files_edit_versions_js__WEBPACK_IMPORTED_MODULE_3__.editVersions)(track.versionFiles, texts, version);
					tried.add(version);
				});
				if (refused instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_2__.ag) return {
					track,
					channel,
					problems: refused.problems
				};
			}
		}
	}),
	7569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => attempt });
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function attempt(work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.ag) return error;
				throw error;
			}
		}
	}),
	1203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			currentVersions: () => current_versions.currentVersions,
			editVersions: () => editVersions
		});
		var folder = __webpack_require__(5613);
		var text_error = __webpack_require__(9530);
		var version_file = __webpack_require__(41);
		var cargo_follow = __webpack_require__(8181);
		var current_versions = __webpack_require__(3130);
		var documents_document = __webpack_require__(1926);
		var json_document = __webpack_require__(8023);
		function editNpmLock(file, text, changes) {
			if (!changes.some(({ folder }) => folder === "" || text.includes(JSON.stringify(folder)))) return text;
			let root = (0, json_document.q)(file, text);
			let edits = new Map();
			for (let { folder, segments, to } of changes) for (let value of recorded(root, folder, segments)) edits.set(value.start, {
				value,
				to
			});
			let edited = text;
			for (let { value, to } of [...edits.values()].toSorted((a, b) => b.value.start - a.value.start)) edited = edited.slice(0, value.start) + to + edited.slice(value.end);
			return edited;
		}
		function recorded(root, folder, segments) {
			let found = [(0, documents_document.TE)((0, documents_document.jf)((0, documents_document.jf)(root, "packages"), folder) ?? EMPTY, segments).value];
			folder === "" && (0, version_file.TE)(segments) === "version" && found.push((0, documents_document.jf)(root, "version"));
			return found.filter((value) => value?.kind === "text");
		}
		let EMPTY = {
			kind: "other",
			source: "",
			start: 0
		};
		var yaml_document = __webpack_require__(5364);
		let GROUPS = [
			"dependencies",
			"devDependencies",
			"optionalDependencies"
		];
		function editPnpmLock(file, text, changes) {
			if (changes.length === 0) return text;
			let [root] = (0, yaml_document.h)(file, text);
			let edits = new Map();
			for (let change of changes) for (let value of pnpm_lock_recorded(root, change)) value.value === change.from && edits.set(value.start, {
				value,
				to: change.to
			});
			let edited = text;
			for (let { value, to } of [...edits.values()].toSorted((a, b) => b.value.start - a.value.start)) edited = edited.slice(0, value.start) + written(text, value, to) + edited.slice(value.end);
			return edited;
		}
		function pnpm_lock_recorded(root, { folder, name }) {
			let importers = (0, documents_document.jf)(root, "importers");
			let importer = importers ? (0, documents_document.jf)(importers, folder || ".") : folder === "" ? root : void 0;
			return [...GROUPS.map((group) => (0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(importer, group), name), "specifier")), (0, documents_document.jf)((0, documents_document.jf)(importer, "specifiers"), name)].filter((value) => value?.kind === "text");
		}
		function written(text, { start }, to) {
			return /['"]/.test(text.charAt(start - 1)) || /^[\w^~=.]/.test(to) ? to : `'${to}'`;
		}
		var versions_version = __webpack_require__(5566);
		let PEP440 = new Map([
			["a", "a"],
			["alpha", "a"],
			["b", "b"],
			["beta", "b"],
			["c", "rc"],
			["rc", "rc"],
			["pre", "rc"],
			["preview", "rc"],
			["dev", ".dev"]
		]);
		function editUvLock(file, text, folder, version) {
			let entries = text.split(/^(?=\[\[package\]\])/m);
			let source = RegExp(`^source = \\{ (?:editable|virtual|directory) = "${folder.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}" \\}`, "m");
			return entries.map((entry) => source.test(entry) ? entry.replace(/^(version = ")[^"\r\n]*/m, (_, start) => start + asPep440(file, version)) : entry).join("");
		}
		function asPep440(file, text) {
			let version = (0, versions_version.ot)(text);
			if (!version?.prerelease) return text;
			let name = PEP440.get(version.prerelease.channel.toLowerCase());
			if (name !== void 0) return `${(0, versions_version.rT)(version)}${name}${version.prerelease.n}`;
			throw (0, text_error.V2)("python-version", `${(0, text_error.hD)(text)} is no version for Python (PEP 440), and ${file} could not record it.`, "Set `version-style: core` for the track, or name the channel alpha, beta, rc or dev.");
		}
		let PLAIN = /^(?![-?:,\][{}#&*!|>'"%@` \t\r\n]).([ \t]*(?![,\][{}:# \t\r\n]).)*$/;
		let ENTRY = /^( {4})("?)([^"\r\n]+)\2: ([^\r\n]+)$/gm;
		function editYarnLock(text, changes) {
			if (changes.length === 0 || !/^__metadata:/m.test(text)) return text;
			let before = text.split(/^(?=\S)/m);
			let users = before.map((block) => changes.filter(({ folder }) => isMember(block, folder)));
			let after = before.map((block, index) => writeRanges(block, users[index]));
			let asked = new Set(after.flatMap(rangesOf));
			return after.map((block) => writeHeader(block, changes, asked)).join("");
		}
		function isMember(block, folder) {
			return /^ {2}resolution: "[^"]*@workspace:([^"]*)"/m.exec(block)?.[1] === (folder || ".");
		}
		function writeRanges(block, changes) {
			if (changes.length === 0) return block;
			return block.replace(ENTRY, (line, blanks, mark, name, value) => {
				let range = unquote(value);
				let change = changes.find((each) => each.name === name && bare(range) === bare(each.from));
				if (!change) return line;
				let to = range === change.from ? change.to : `npm:${change.to}`;
				return `${blanks}${mark}${name}${mark}: ${PLAIN.test(to) ? to : `"${to}"`}`;
			});
		}
		function rangesOf(block) {
			return [...block.matchAll(ENTRY)].map(([, , , name, value]) => `${name}@${bare(unquote(value))}`);
		}
		function writeHeader(block, changes, asked) {
			let [whole, header] = /^"([^"\r\n]*@workspace:[^"\r\n]*)":/.exec(block) ?? [];
			if (whole === void 0 || header === void 0) return block;
			let old = header.split(", ");
			let found = new Set(old);
			for (let { name, from, to } of changes) for (let protocol of ["", "npm:"]) {
				let former = `${name}@${protocol}${from}`;
				if (!old.includes(former)) continue;
				found.add(`${name}@${protocol}${to}`);
				asked.has(`${name}@${bare(from)}`) || found.delete(former);
			}
			return `"${[...found].sort().join(", ")}":${block.slice(whole.length)}`;
		}
		function unquote(value) {
			return /^".*"$/.test(value) ? value.slice(1, -1) : value;
		}
		function bare(range) {
			return range.replace(/^npm:/, "");
		}
		var npm_ranges = __webpack_require__(4197);
		var place = __webpack_require__(284);
		var group = __webpack_require__(9547);
		var requirement = __webpack_require__(2116);
		var version_text = __webpack_require__(8975);
		let VERSION_GROUP = "([0-9A-Za-z.-]+)";
		function requireReadBack(files, before, after, version) {
			(0, current_versions.eachFile)(files, (file) => {
				let [old, text] = [(0, current_versions.textOf)(file, before), (0, current_versions.textOf)(file, after)];
				let { value, start, end } = (0, version_text.Am)(file, old);
				!(0, version_file.WS)(file) && value !== version && requireNoBuild(file, old, {
					value,
					start,
					end
				}, version);
				let said = whatIsRead(file, after, version);
				if (said === void 0) return;
				let written = lineAt(text, start);
				throw (0, text_error.V2)("version-read-back", `Writing ${version} would give the line ${(0, text_error.hD)(written)}, where ${said}.`, howToRead(file), (0, place.BW)(file.path, old, start));
			});
			for (let [path, ofPath] of (0, group.$)(files, (file) => file.path)) requireSameRest(path, ofPath, before, after);
		}
		function whatIsRead(file, after, version) {
			try {
				let wrong = (0, version_file.WS)(file) ? (0, requirement.unraisedRequirements)([file], after, version)[0]?.value : (0, version_text.Am)(file, (0, current_versions.textOf)(file, after)).value;
				return wrong === void 0 || wrong === version && !(0, version_file.WS)(file) ? void 0 : `${(0, text_error.hD)(wrong)} is read`;
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
				return `no version can be read: ${error.problems[0]?.message.replace(/\.$/, "")}`;
			}
		}
		function howToRead(file) {
			let group = `Let the group of the pattern take in a whole version, such as ${VERSION_GROUP}`;
			return file.kind === "pattern" ? `${group}; or set version-style: core, where files carry X.Y.Z alone.` : `Write it as plain text there, or find it with \`pattern\` and one group, such as ${VERSION_GROUP}.`;
		}
		function requireNoBuild(file, text, { value, start, end }, version) {
			let build = value.indexOf("+");
			if (build < 0) return;
			let pattern = patternBefore(text, start);
			let example = findsAlone(pattern, text, end - value.length + build) ? `: { path: ${JSON.stringify(file.path)}, pattern: ${JSON.stringify(pattern)} }` : `, with a group that ends before it, such as ${VERSION_GROUP}`;
			throw (0, text_error.V2)("version-build", `It says ${(0, text_error.hD)(value)}, and writing ${version} would drop the build metadata ${(0, text_error.hD)(value.slice(build))}.`, `To leave that where it is, list the file with a pattern under version-files${example}.`, (0, place.BW)(file.path, text, start));
		}
		function patternBefore(text, start) {
			return `^${text.slice(text.lastIndexOf("\n", start - 1) + 1, start).replace("﻿", "").replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}${VERSION_GROUP}`;
		}
		function findsAlone(pattern, text, end) {
			let found = [...text.matchAll((0, version_file.Eb)(pattern))];
			return found.length === 1 && found[0]?.indices?.[1]?.[1] === end;
		}
		function requireSameRest(path, files, before, after) {
			let rest = (texts) => withoutVersions((0, current_versions.textOf)(files[0], texts), files);
			if (rest(before) === rest(after)) return;
			throw (0, text_error.V2)("version-read-back", "Writing the version would change more than the version.", "Check that no two entries of version-files find the same place.", { file: path });
		}
		function withoutVersions(text, files) {
			let spans = files.map((file) => (0, version_text.Am)(file, text)).sort((a, b) => a.start - b.start);
			let at = 0;
			return [...spans.map(({ start, end }) => {
				let part = text.slice(at, start);
				at = Math.max(at, end);
				return part;
			}), text.slice(at)].join("\0");
		}
		function lineAt(text, offset) {
			let start = text.lastIndexOf("\n", offset - 1) + 1;
			let end = text.indexOf("\n", offset);
			return text.slice(start, end < 0 ? text.length : end).trim();
		}
		function editVersions(versionFiles, texts, version) {
			let edited = new Map(texts);
			(0, current_versions.eachFile)(versionFiles, (file) => {
				let write = (0, version_file.WS)(file) ? requirement.X : version_text.gN;
				edited.set(file.path, write(file, (0, current_versions.textOf)(file, edited), version));
			});
			requireReadBack(versionFiles, texts, edited, version);
			let problems = [];
			let cargo = versionFiles.map((file) => file.path).filter((path) => (0, folder.Vb)(path) === "Cargo.toml");
			if (cargo.length > 0) {
				let followed = (0, cargo_follow.e)(cargo, texts, edited, version);
				for (let [path, text] of followed.locks) edited.set(path, text);
				problems.push(...followed.problems);
			}
			problems.push(...(0, npm_ranges.x)(versionFiles, texts, edited, version));
			if (problems.length > 0) throw new text_error.ag("unmet-requirement", problems);
			followByFolder(versionFiles, texts, edited, version);
			return new Map([...edited].filter(([path, text]) => texts.get(path) !== text));
		}
		function followByFolder(versionFiles, before, edited, version) {
			let named = (name) => versionFiles.filter((file) => (0, folder.Vb)(file.path) === name);
			for (let [path, text] of edited) {
				let name = (0, folder.Vb)(path);
				let fromLock = (file) => (0, folder.Mf)((0, folder.yS)(path), (0, folder.yS)(file.path));
				if (name === "package-lock.json" || name === "npm-shrinkwrap.json") {
					let changes = named("package.json").map((file) => ({
						folder: fromLock(file),
						segments: segmentsOf(file),
						to: (0, version_text.$4)(file, (0, current_versions.textOf)(file, edited))
					}));
					edited.set(path, editNpmLock(path, text, changes));
				} else if (name === "pnpm-lock.yaml" || name === "yarn.lock") {
					let here = changedRequirements(named("package.json"), before, edited).map(({ file, ...change }) => ({
						...change,
						folder: fromLock(file)
					}));
					edited.set(path, name === "yarn.lock" ? editYarnLock(text, here) : editPnpmLock(path, text, here));
				} else if (name === "uv.lock") for (let file of named("pyproject.toml").filter((file) => segmentsOf(file).join(".") === "project.version")) edited.set(path, editUvLock(path, edited.get(path), fromLock(file) || ".", version));
			}
		}
		function changedRequirements(files, before, after) {
			return files.filter(version_file.WS).flatMap((file) => {
				let [from, to] = [(0, version_text.$4)(file, (0, current_versions.textOf)(file, before)), (0, version_text.$4)(file, (0, current_versions.textOf)(file, after))];
				return from === to ? [] : [{
					file,
					name: segmentsOf(file).at(-1),
					from,
					to
				}];
			});
		}
		function segmentsOf(file) {
			if (file.kind === "keyed") return (0, version_file.in)(file.key) ?? [file.key];
			return (0, folder.Vb)(file.path) === "package.json" ? ["version"] : ["project", "version"];
		}
	}),
	7631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => ACTION_INPUTS });
		let ACTION_INPUTS = {
			"bump-version": "tracks channel bump sha n version trailers force dry-run config token",
			"check-invariants": "open-issue label config token",
			"component-changelog": "tag track head since format output config token",
			"detect-tracks": "track channel since base head config token",
			"float-tags": "tag minor config token",
			"image-tags": "images tag track core-floats config token",
			promote: "track channel since bump sha n version trailers force dry-run config token",
			"publish-release": "tag name body body-path assets make-latest draft config token",
			"sync-branches": "dry-run config token",
			"validate-tag": "tag track config token",
			"write-updater-manifest": "artifacts-dir tag base-url notes notes-path output publish platforms converge allow-downgrade public-key config token"
		};
	}),
	4305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ee: () => findHomes,
			f7: () => missingAction,
			kl: () => ACTIONS,
			qf: () => calledAction
		});
		var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7631);
		let ACTIONS = Object.keys(_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.b).filter((name) => name !== "promote");
		let CALL = RegExp(`\\buses['"]?\\s*:\\s*['"]?(\\.|[\\w.-]+/[\\w.-]+)/actions/(?:${ACTIONS.join("|")})(?=[@'"\\s]|$)`, "gm");
		function findHomes(texts) {
			return new Set([...texts].flatMap((text) => [...text.matchAll(CALL)].map(([, home]) => home)));
		}
		function calledAction(uses, homes) {
			let { home, name } = splitUses(uses);
			if (home === void 0 || !(homes.has(home) || isNamed(home))) return;
			if (name === void 0) return "promote";
			return ACTIONS.includes(name) ? name : void 0;
		}
		function missingAction(uses, homes) {
			let { home, name } = splitUses(uses);
			if (home === void 0 || home === "." || !(homes.has(home) || isNamed(home))) return;
			return name === void 0 || ACTIONS.includes(name) ? void 0 : name;
		}
		function isNamed(home) {
			return home.endsWith("/release-tracks");
		}
		function splitUses(uses) {
			let [, home, name] = /^(\.(?=\/|$)|[\w.-]+\/[\w.-]+)(?:\/actions\/([\w.-]+))?\/?(?:@.*)?$/.exec(uses) ?? [];
			return {
				home,
				name
			};
		}
	}),
	8060: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => dispatchLine });
		var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
		function dispatchLine(text, root) {
			let on = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.Ms)(root, "on")?.value;
			if (on?.kind !== "map") return;
			let mappingAt = on.at;
			let at = text.lastIndexOf("\n", mappingAt - 1) + 1;
			let indent = text.slice(at, mappingAt);
			if (at === 0 || text[mappingAt] === "{" || !/^ +$/.test(indent)) return;
			return {
				at,
				line: `${indent}workflow_dispatch:${text.slice(0, at).endsWith("\r\n") ? "\r\n" : "\n"}`
			};
		}
	}),
	5007: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cf: () => dispatchInputs,
			Lx: () => isClosed,
			bF: () => DISPATCH_INPUTS,
			nk: () => blockingInputs
		});
		var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
		var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7286);
		let DISPATCH_INPUTS = [
			"on",
			"workflow_dispatch",
			"inputs"
		];
		function dispatchInputs({ root }) {
			return (0, _workflow_js__WEBPACK_IMPORTED_MODULE_1__.Mc)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(root, DISPATCH_INPUTS)).map(({ key, value }) => {
				let options = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(value, ["options"]);
				return {
					name: key,
					type: (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(value, ["type"])) ?? "string",
					required: (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(value, ["required"])) === "true",
					default: (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(value, ["default"])),
					options: options?.kind === "list" ? options.items.map((item) => (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)(item) ?? "") : []
				};
			});
		}
		function isClosed({ type }) {
			return type === "choice" || type === "boolean";
		}
		function blockingInputs(workflow) {
			return dispatchInputs(workflow).filter((input) => input.required && input.default === void 0 && !isClosed(input));
		}
	}),
	5306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => literalPattern,
			q: () => compileFilterPattern
		});
		let SPECIAL = /^[*?+[\]!\\]$/;
		function compileFilterPattern(pattern) {
			let negates = pattern.startsWith("!");
			let parsed = parseSteps([...negates ? pattern.slice(1) : pattern]);
			if (typeof parsed == "string") return {
				negates,
				matches: () => !1,
				fault: parsed
			};
			return {
				negates,
				matches: (text) => run(parsed, text)
			};
		}
		function literalPattern(name) {
			return [...name].map((character) => SPECIAL.test(character) ? `\\${character}` : character).join("");
		}
		function parseSteps(characters) {
			let steps = [];
			let at = 0;
			for (; at < characters.length;) {
				let read = readStep(characters, at, steps);
				if (typeof read == "string") return read;
				at = read;
			}
			return steps;
		}
		function readStep(characters, at, steps) {
			let character = characters[at];
			if (character === "*") return readStar(characters, at, steps);
			if (character === "[") return readSet(characters, at, steps);
			let last = steps.at(-1);
			if ((character === "?" || character === "+") && last) {
				steps[steps.length - 1] = character === "?" ? {
					...last,
					skips: last.skips || 1
				} : {
					...last,
					repeats: !0
				};
				return at + 1;
			}
			let isEscape = character === "\\";
			let wanted = isEscape ? characters[at + 1] : character;
			if (wanted === void 0) return "\"\\\" has nothing after it";
			steps.push({
				accepts: (given) => given === wanted,
				repeats: !1,
				skips: 0
			});
			return at + (isEscape ? 2 : 1);
		}
		function readStar(characters, at, steps) {
			if (characters[at + 1] !== "*") {
				steps.push({
					accepts: (given) => given !== "/",
					repeats: !0,
					skips: 1
				});
				return at + 1;
			}
			let any = {
				accepts: () => !0,
				repeats: !0,
				skips: 1
			};
			if (at !== 0 && characters[at - 1] !== "/" || characters[at + 2] !== "/") {
				steps.push(any);
				return at + 2;
			}
			steps.push({
				...any,
				repeats: !1,
				skips: 3
			}, any, {
				accepts: (given) => given === "/",
				repeats: !1,
				skips: 0
			});
			return at + 3;
		}
		function readSet(characters, at, steps) {
			let end = characters.indexOf("]", at + 1);
			if (end === -1) return "\"[\" is not closed";
			let inside = characters.slice(at + 1, end);
			if (inside.length === 0) return "\"[]\" is an empty set";
			let ranges = [];
			for (let index = 0; index < inside.length; index++) {
				let first = inside[index];
				let last = inside[index + 1] === "-" ? inside[index + 2] : void 0;
				if (last !== void 0 && !isRange(first, last)) return `"${first}-${last}" is no range of a-z, A-Z or 0-9`;
				ranges.push([first, last ?? first]);
				last !== void 0 && (index += 2);
			}
			steps.push({
				accepts: (given) => ranges.some(([first, last]) => given.length === 1 && given >= first && given <= last),
				repeats: !1,
				skips: 0
			});
			return end + 1;
		}
		function isRange(first, last) {
			return first <= last && [
				/^[a-z]{2}$/,
				/^[A-Z]{2}$/,
				/^[0-9]{2}$/
			].some((kind) => kind.test(first + last));
		}
		function run(steps, text) {
			let states = withSkips(steps, new Set([0]));
			for (let character of text) {
				let reached = new Set();
				for (let state of states) {
					let step = steps[state];
					if (!step?.accepts(character)) continue;
					reached.add(state + 1);
					step.repeats && reached.add(state);
				}
				if (reached.size === 0) return !1;
				states = withSkips(steps, reached);
			}
			return states.has(steps.length);
		}
		function withSkips(steps, states) {
			for (let state of states) {
				let step = steps[state];
				step && step.skips > 0 && states.add(state + step.skips);
			}
			return states;
		}
	}),
	5405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UD: () => readPushFilters,
			WS: () => FILTER_NAMES,
			lI: () => firesOnTag,
			rw: () => firesOnBranch
		});
		var _filter_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
		let FILTER_NAMES = [
			"branches",
			"branches-ignore",
			"tags",
			"tags-ignore",
			"paths",
			"paths-ignore"
		];
		function readPushFilters(on) {
			if (typeof on == "string" || Array.isArray(on)) return [on].flat().includes("push") ? {} : void 0;
			if (!isMapping(on) || !("push" in on)) return;
			let { push } = on;
			if (!isMapping(push)) return {};
			return Object.fromEntries(FILTER_NAMES.flatMap((name) => name in push ? [[name, readTexts(push[name])]] : []));
		}
		function firesOnTag(filters, tag) {
			return firesOnRef(filters, "tags", tag);
		}
		function firesOnBranch(filters, branch, files) {
			return firesOnRef(filters, "branches", branch) && (files === void 0 || firesOnFiles(filters, files));
		}
		function selects(patterns, text) {
			let last = patterns.map(_filter_pattern_js__WEBPACK_IMPORTED_MODULE_0__.q).findLast(({ matches }) => matches(text));
			return last !== void 0 && !last.negates;
		}
		function firesOnRef(filters, kind, name) {
			let { [kind]: taken, [`${kind}-ignore`]: ignored } = filters;
			if (taken) return selects(taken, name);
			if (ignored) return !selects(ignored, name);
			let other = kind === "tags" ? "branches" : "tags";
			return filters[other] === void 0 && filters[`${other}-ignore`] === void 0;
		}
		function firesOnFiles({ paths, "paths-ignore": ignored }, files) {
			if (paths) return files.some((file) => selects(paths, file));
			return ignored === void 0 || files.some((file) => !selects(ignored, file));
		}
		function readTexts(value) {
			return [value].flat().filter((text) => typeof text == "string");
		}
		function isMapping(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
	}),
	8438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => makeSource });
		var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
		function makeSource(file, text, root, locate) {
			return {
				file,
				text,
				root,
				locate,
				place: (path) => findPlace(file, root, locate, path)
			};
		}
		function findPlace(file, root, locate, path) {
			for (let length = path.length; length > 0; length--) {
				let last = path[length - 1];
				let above = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(root, path.slice(0, length - 1));
				if (typeof last == "string") {
					let entry = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.Ms)(above, last);
					if (entry) return locate(isScalar(entry.value) ? entry.value.at : entry.keyAt);
				} else if (above?.kind === "list" && above.items[last]) return locate(above.items[last].at);
			}
			return {
				file,
				line: 1,
				column: 1
			};
		}
		function isScalar({ kind }) {
			return kind !== "list" && kind !== "map" && kind !== "nothing";
		}
	}),
	273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$u: () => isWorkflowPath,
			Gg: () => titleOf,
			hM: () => parseWorkflow
		});
		var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
		var _documents_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9731);
		var _documents_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);
		var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8438);
		var _workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7286);
		function isWorkflowPath(path) {
			return path.startsWith(_workflow_js__WEBPACK_IMPORTED_MODULE_3__.xi) && /^[^/]+\.ya?ml$/.test(path.slice(_workflow_js__WEBPACK_IMPORTED_MODULE_3__.xi.length));
		}
		function parseWorkflow(file, text, homes = new Set()) {
			let problems = [];
			let locate = (0, _documents_places_js__WEBPACK_IMPORTED_MODULE_4__._)(file, text);
			let report = (message, fix, at) => void problems.push({
				message,
				fix,
				place: locate(at)
			});
			if (text.length > 262144) {
				report(`The workflow has ${text.length} characters, too many to look at.`, "Split it.", 0);
				return {
					workflow: void 0,
					problems
				};
			}
			let root = (0, _documents_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__.u)(text, locate, ({ message, fix, at }) => report(message, fix, at));
			if (root?.kind === "map") return {
				workflow: (0, _workflow_js__WEBPACK_IMPORTED_MODULE_3__.S6)((0, _source_js__WEBPACK_IMPORTED_MODULE_2__.m)(file, text, root, locate), homes),
				problems
			};
			root && root.kind !== "wrong" && report(`The workflow is ${(0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(root)}.`, "It begins with `on:` and `jobs:`.", root.at);
			return {
				workflow: void 0,
				problems
			};
		}
		function titleOf({ root, file }) {
			return (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(root, ["name"])) ?? file;
		}
	}),
	7286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => entriesOf,
			S6: () => readWorkflow,
			TM: () => scalarsOf,
			cc: () => eachStep,
			hN: () => needsOf,
			wg: () => inputOf,
			xi: () => WORKFLOW_FOLDER
		});
		var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
		var _called_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4305);
		var _push_filters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5405);
		let WORKFLOW_FOLDER = ".github/workflows/";
		function readWorkflow(source, homes) {
			let on = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.Ms)(source.root, "on")?.value;
			let plain = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__._y)(on);
			return {
				...source,
				name: source.file.slice(18),
				events: new Set(eventsOf(plain)),
				push: (0, _push_filters_js__WEBPACK_IMPORTED_MODULE_2__.UD)(plain),
				jobs: entriesOf((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(source.root, ["jobs"])).map((entry) => readJob(entry, homes))
			};
		}
		function entriesOf(node) {
			return node?.kind === "map" ? node.entries : [];
		}
		function inputOf({ node }, name) {
			return (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(node, ["with", name]));
		}
		function eachStep(workflows, look) {
			return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step, index) => look({
				workflow,
				job,
				step,
				index
			}))));
		}
		function needsOf({ node }) {
			let needs = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(node, ["needs"]);
			if (needs?.kind === "list") return needs.items.flatMap((item) => (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)(item) ?? []);
			let one = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)(needs);
			return one === void 0 ? [] : [one];
		}
		function scalarsOf({ root }) {
			let found = [];
			let seen = new Set();
			let walk = (node, path) => {
				if (seen.has(node)) return;
				seen.add(node);
				if (node.kind === "map") for (let { key, value } of node.entries) walk(value, [...path, key]);
				else if (node.kind === "list") for (let [index, item] of node.items.entries()) walk(item, [...path, String(index)]);
				else node.kind === "text" && found.push({
					node,
					path
				});
			};
			root && walk(root, []);
			return found;
		}
		function readJob({ key, keyAt, value }, homes) {
			let steps = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(value, ["steps"]);
			return {
				name: key,
				at: keyAt,
				node: value,
				steps: (steps?.kind === "list" ? steps.items : []).flatMap((node) => node.kind === "map" ? readStep(node, homes) : [])
			};
		}
		function readStep(node, homes) {
			let uses = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(node, ["uses"]));
			return {
				node,
				uses,
				run: (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(node, ["run"])),
				action: uses === void 0 ? void 0 : (0, _called_action_js__WEBPACK_IMPORTED_MODULE_1__.qf)(uses, homes),
				missing: uses === void 0 ? void 0 : (0, _called_action_js__WEBPACK_IMPORTED_MODULE_1__.f7)(uses, homes)
			};
		}
		function eventsOf(on) {
			if (typeof on == "string") return [on];
			if (Array.isArray(on)) return on.filter((event) => typeof event == "string");
			return typeof on == "object" && on ? Object.keys(on) : [];
		}
	}),
	8981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			MANIFEST_NAMES: () => MANIFEST_NAMES,
			cratesOf: () => cratesOf,
			isManifest: () => isManifest,
			npmLinks: () => npmLinks,
			npmTargetOf: () => npmTargetOf,
			packagesOf: () => packagesOf,
			workspaceClosure: () => workspaceClosure
		});
		var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
		var _documents_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1926);
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5613);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41);
		var _cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6889);
		var _npm_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(586);
		let MANIFEST_NAMES = [
			"Cargo.toml",
			"package.json",
			"pnpm-workspace.yaml"
		];
		let TAURI = new Set([
			"tauri.conf.json",
			"tauri.conf.json5",
			"Tauri.toml"
		]);
		function isManifest(path) {
			return MANIFEST_NAMES.includes((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(path)) && !/(^|\/)node_modules\//.test(path);
		}
		function workspaceClosure(versionFiles, texts) {
			let cargo = (0, _cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__.f0)(texts);
			let npm = (0, _npm_tree_js__WEBPACK_IMPORTED_MODULE_4__.O)(texts);
			let own = versionFiles.filter((file) => !(0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_2__.WS)(file));
			let crates = reach(own.flatMap((file) => cratesOf(cargo, file)), (folder) => cargoEdges(cargo, folder));
			let packages = reach(own.flatMap((file) => packagesOf(npm, file)), (folder) => npmEdges(npm, folder));
			return [...new Set([...crates, ...packages])].map((folder) => folder || "**").sort();
		}
		function reach(starts, edges) {
			let reached = new Set();
			let walked = new Set(starts);
			for (let folder of walked) for (let next of edges(folder)) {
				reached.add(next);
				walked.add(next);
			}
			return reached;
		}
		function cratesOf(tree, file) {
			let folder = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.yS)(file.path);
			if (TAURI.has((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(file.path))) return [folder];
			let manifest = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(file.path) === "Cargo.toml" ? tree.manifest(folder) : void 0;
			if (!manifest) return [];
			return file.kind === "keyed" && (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_2__.in)(file.key)?.[0] === "workspace" || (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.jf)(manifest.root, "package") === void 0 ? (0, _cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__.Tw)(tree, manifest).map((member) => member.folder) : [folder];
		}
		function cargoEdges(tree, folder) {
			let manifest = tree.manifest(folder);
			if (!manifest) return [];
			return (0, _cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__.hk)(tree, manifest).filter((dependency) => dependency.shipped).flatMap((dependency) => dependency.folder ?? []).filter((next) => tree.manifest(next) !== void 0);
		}
		function packagesOf(tree, file) {
			let folder = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.yS)(file.path);
			let folders = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(folder) === "src-tauri" && TAURI.has((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(file.path)) ? [folder, (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.yS)(folder)] : [folder];
			return (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(file.path) === "package.json" || TAURI.has((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(file.path)) ? folders.filter((candidate) => tree.manifest(candidate)) : [];
		}
		function npmEdges(tree, folder) {
			return npmLinks(tree, folder).shipped;
		}
		function npmLinks(tree, folder) {
			let manifest = tree.manifest(folder);
			let links = (manifest ? (0, _npm_tree_js__WEBPACK_IMPORTED_MODULE_4__.A)(manifest) : []).flatMap((dependency) => {
				let target = npmTargetOf(tree, manifest, dependency);
				return target === void 0 ? [] : [{
					target,
					shipped: dependency.shipped
				}];
			});
			return {
				shipped: links.filter(({ shipped }) => shipped).map(({ target }) => target),
				others: links.filter(({ shipped }) => !shipped).map(({ target }) => target)
			};
		}
		function npmTargetOf(tree, manifest, { name, range }) {
			let linked = /^(?:file|link|portal):(.*)$/.exec(range.value)?.[1];
			if (linked !== void 0) {
				let folder = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.e6)(manifest.folder, linked);
				return folder !== void 0 && tree.manifest(folder) ? folder : void 0;
			}
			let members = tree.members(manifest.folder);
			let [, alias, wanted = range.value] = /^(?:workspace|npm):(?:(@?[^@]+)@)?(.*)$/.exec(range.value) ?? [];
			let member = members.get(alias ?? name);
			if (!member) return;
			return /^(?:workspace|catalog):/.test(range.value) || ["", "*"].includes(wanted.trim()) || semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(member.version ?? "", wanted, {
				loose: !0,
				includePrerelease: !0
			}) ? member.folder : void 0;
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
	})
};
