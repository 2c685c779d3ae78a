"use strict";
exports.id = 6015;
exports.ids = [6015];
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
		var _shared_io_git_git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8695);
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
			let own = (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__.Vw)(track.versionFiles);
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
	6800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EF: () => givesAppVersion,
			Fb: () => GIVE_APP_VERSION,
			UE: () => tauriBuildConfig,
			UL: () => setsComparator,
			hj: () => isNumberedByFiles
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function tauriBuildConfig(version) {
			return {
				version: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version),
				bundle: { windows: { wix: { version: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.rT)(version) } } }
			};
		}
		function isNumberedByFiles({ updater, versionStyle }, channels) {
			return updater !== void 0 && versionStyle !== "full" && channels.length > 0;
		}
		let GIVEN = [
			/\boutputs(?:\.tauri-config\b|\[\s*'tauri-config'\s*\])/,
			/--config[\s=][^\n]*\bversion\b/i,
			/\btauri\b[^\n]*\s-c[\s=][^\n]*\bversion\b/i,
			/\bTAURI_CONFIG\b/,
			/\bversion\b[^\n]*\btauri\.conf\.json|\btauri\.conf\.json[^\n]*\bversion\b/i
		];
		function givesAppVersion(text) {
			return GIVEN.some((pattern) => pattern.test(text));
		}
		function setsComparator(source) {
			return /(?:\bdefault_|\b)version_comparator\s*(?:::<[^>]*>)?\s*\(/.test(source);
		}
		let GIVE_APP_VERSION = "Build with `tauri build --config \"$RELEASE_CONFIG\"`, where RELEASE_CONFIG is the `tauri-config` output of validate-tag. Or compile the full version in, compare with that, and sign for it: docs/actions/write-updater-manifest.md#which-version-the-app-has.";
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
			let { original, root, edits: before } = readOnce(file, text);
			let edits = new Map(before);
			for (let { folder, segments, to } of changes) for (let value of recorded(root, folder, segments)) edits.set(value.start, {
				value,
				to
			});
			if (edits.size === before.size && [...edits].every(([at, { to }]) => before.get(at)?.to === to)) return text;
			let parts = [];
			let at = 0;
			for (let { value, to } of [...edits.values()].toSorted((a, b) => a.value.start - b.value.start)) {
				parts.push(original.slice(at, value.start), to);
				at = value.end;
			}
			let edited = parts.join("") + original.slice(at);
			latest.set(file, {
				original,
				root,
				edits,
				edited
			});
			return edited;
		}
		let latest = new Map();
		function readOnce(file, text) {
			let known = latest.get(file);
			if (known?.edited === text) return known;
			return {
				original: text,
				root: (0, json_document.q)(file, text),
				edits: new Map()
			};
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
			return block.replace(ENTRY, (line, ...parts) => {
				let [blanks, mark, name, value = ""] = parts;
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
		function requireReadBack(files, before, after, released) {
			(0, current_versions.eachFile)(files, (file) => {
				let version = (0, version_file.Xs)(file, released);
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
				edited.set(file.path, write(file, (0, current_versions.textOf)(file, edited), (0, version_file.Xs)(file, version)));
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
			let changed = new Map();
			for (let [path, text] of edited) texts.get(path) !== text && changed.set(path, text);
			return changed;
		}
		let LOCKS = new Set([
			"package-lock.json",
			"npm-shrinkwrap.json",
			"pnpm-lock.yaml",
			"yarn.lock",
			"uv.lock"
		]);
		function followByFolder(versionFiles, before, edited, version) {
			let named = (name) => versionFiles.filter((file) => (0, folder.Vb)(file.path) === name);
			for (let [path, text] of edited) {
				let name = (0, folder.Vb)(path);
				if (!LOCKS.has(name)) continue;
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
	8981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			MANIFEST_NAMES: () => MANIFEST_NAMES,
			cratesOf: () => cratesOf,
			isManifest: () => isManifest,
			npmLinks: () => npmLinks,
			npmTargetOf: () => npmTargetOf,
			packagesOf: () => packagesOf,
			workspaceClosures: () => workspaceClosures
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
		function workspaceClosures(texts) {
			let cargo = (0, _cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__.f0)(texts);
			let npm = (0, _npm_tree_js__WEBPACK_IMPORTED_MODULE_4__.O)(texts);
			return (versionFiles) => closureIn(cargo, npm, versionFiles);
		}
		function closureIn(cargo, npm, versionFiles) {
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
