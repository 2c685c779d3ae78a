"use strict";
exports.id = 5308;
exports.ids = [5308];
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
	732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => parseYamlEvents,
			n: () => YamlSyntaxError
		});
		var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
		class YamlSyntaxError extends Error {
			name = "YamlSyntaxError";
			at;
			constructor(reason, at) {
				super(reason);
				this.at = at;
			}
		}
		function parseYamlEvents(text, maxDepth) {
			let lines = new IndentedLines(text);
			for (;;) try {
				return {
					events: (0, js_yaml__WEBPACK_IMPORTED_MODULE_0__.PH)(lines.body, { maxDepth }),
					body: lines.body,
					offsetOf: lines.offsetOf
				};
			} catch (error) {
				if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__.tB)) throw error;
				let at = error.mark?.position ?? 0;
				if (error.reason !== "deficient indentation" || !lines.indent(at)) throw new YamlSyntaxError(error.reason, lines.offsetOf(at));
			}
		}
		class IndentedLines {
			body;
			#starts = [];
			#pad = "";
			constructor(text) {
				this.body = text;
			}
			indent(at) {
				let start = this.body.lastIndexOf("\n", at - 1) + 1;
				if (/^(?:---|\.\.\.)(?:\s|$)/.test(this.body.slice(start, start + 4)) || this.#starts.length === 200 || this.#starts.includes(start)) return !1;
				this.#starts.push(start);
				this.#pad ||= " ".repeat(deepestIndent(this.body) + 1);
				this.body = this.body.slice(0, start) + this.#pad + this.body.slice(start);
				return !0;
			}
			offsetOf = (at) => {
				let width = this.#pad.length;
				return this.#starts.reduce((offset, start) => offset - Math.min(Math.max(at - start, 0), width), at);
			};
		}
		function deepestIndent(text) {
			return [...text.matchAll(/^ +/gm)].reduce((deepest, [spaces]) => Math.max(deepest, spaces.length), 0);
		}
	}),
	41: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eb: () => compilePattern,
			TE: () => writeKey,
			WS: () => isRequirement,
			cD: () => writeEntry,
			d7: () => inferVersionFile,
			in: () => keySegments
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let KNOWN = new Map([
			["Cargo.toml", {
				format: "toml",
				key: "package.version",
				orKey: "workspace.package.version"
			}],
			["tauri.conf.json", {
				format: "json",
				key: "version",
				orKey: "package.version"
			}],
			["tauri.conf.json5", {
				format: "json5",
				key: "version",
				orKey: "package.version"
			}],
			["Tauri.toml", {
				format: "toml",
				key: "version",
				orKey: "package.version"
			}],
			["package.json", {
				format: "json",
				key: "version"
			}],
			["pyproject.toml", {
				format: "toml",
				key: "project.version",
				orKey: "tool.poetry.version"
			}]
		]);
		let FORMATS = new Map([
			["json", "json"],
			["jsonc", "json"],
			["json5", "json5"],
			["toml", "toml"],
			["yaml", "yaml"],
			["yml", "yaml"]
		]);
		function inferVersionFile(path, options = {}) {
			let { key, pattern } = options;
			if (key !== void 0 && pattern !== void 0) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} has a key and a pattern.`, "Keep the one that finds the version.");
			if (pattern !== void 0) return {
				kind: "pattern",
				path,
				pattern: checkPattern(pattern)
			};
			let name = path.slice(path.lastIndexOf("/") + 1);
			let known = KNOWN.get(name);
			let format = known?.format ?? FORMATS.get(extensionOf(name));
			if (key !== void 0) {
				if (format) return {
					kind: "keyed",
					path,
					format,
					key: checkKey(key)
				};
				let fix = `A key is read from ${[...FORMATS.keys()].join(", ")} files. Use \`pattern\` with one capture group here.`;
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} has the key ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)}, and its format is not known.`, fix);
			}
			if (known) return {
				kind: "keyed",
				path,
				...known
			};
			return format ? {
				kind: "keyed",
				path,
				format,
				key: "version"
			} : {
				kind: "text",
				path
			};
		}
		function extensionOf(name) {
			return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
		}
		function compilePattern(pattern) {
			return new RegExp(pattern, "dgm");
		}
		function checkPattern(pattern) {
			let fix = "Put one pair of parentheses around the version: ^VERSION = \"(.+)\"$. Other groups are written (?:…).";
			let groups;
			try {
				groups = (RegExp(`(?:${compilePattern(pattern).source})|`).exec("")?.length ?? 1) - 1;
			} catch (error) {
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-pattern", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern)} is not a regular expression: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error)}.`, fix);
			}
			if (groups === 1) return pattern;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-pattern", `The pattern ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern)} has ${groups} capture groups instead of one.`, fix);
		}
		function checkKey(key) {
			if (keySegments(key)) return key;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-key", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} is not a key.`, "Names joined by dots, as in package.version or \"a.b\".version.");
		}
		let SEGMENT = /(?:"([^"]*)"|'([^']*)'|([^.'"\s][^.'"]*))(\.|$)/y;
		function keySegments(key) {
			let segments = [];
			SEGMENT.lastIndex = 0;
			for (let more = !0; more;) {
				let found = SEGMENT.exec(key);
				if (!found) return;
				segments.push(found[1] ?? found[2] ?? found[3]);
				more = found[4] === ".";
			}
			return segments;
		}
		function isRequirement(file) {
			return file.kind === "keyed" && (keySegments(file.key) ?? []).some((name) => /dependencies$/i.test(name));
		}
		function writeKey(segments) {
			return segments.map((name) => /^[\w@/-]+$/.test(name) ? name : name.includes("\"") ? `'${name}'` : `"${name}"`).join(".");
		}
		function writeEntry(path, segments) {
			let key = writeKey(segments);
			return `{ path: ${path}, key: ${/^[\w.-]+$/.test(key) ? key : JSON.stringify(key)} }`;
		}
	}),
	5566: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BR: () => highest,
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
		function highest(versions) {
			let best;
			for (let version of versions) (!best || compareVersions(version, best) > 0) && (best = version);
			return best;
		}
	})
};
