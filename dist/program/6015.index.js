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
		var _version_files_edit_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4533);
		var _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3740);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9797);
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
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9797);
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
