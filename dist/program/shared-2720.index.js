"use strict";
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
		var _shared_io_git_git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9924);
		var _shared_io_github_github_access_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8221);
		async function openClone(folder, config, voice) {
			return enter(await findClone(folder, config), voice);
		}
		async function openRun(folder, config, voice, signs = !1) {
			let found = await findClone(folder, config);
			let parsed = (0, _shared_io_files_config_file_js__WEBPACK_IMPORTED_MODULE_5__.readConfigFile)(found.top, found.configPath, NO_CONFIG);
			for (let warning of parsed.warnings) voice.warn(warning);
			voice.info(ASKING);
			let clone = await enter(found, voice);
			let { signing } = parsed.config;
			signs && signing !== "none" && clone.repository.signBy(signerOf(signing, clone));
			return {
				...clone,
				config: parsed.config
			};
		}
		function signerOf(signing, { inWorkflow, openApi }) {
			if (signing === "github" && inWorkflow) return {
				by: "github",
				open: () => (0, _shared_io_github_github_access_js__WEBPACK_IMPORTED_MODULE_8__.Z)(openApi)
			};
			return {
				by: "git",
				always: signing !== void 0
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
				openGitHub: openApi,
				openApi
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
	})
};
