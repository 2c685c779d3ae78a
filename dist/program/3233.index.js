"use strict";
exports.id = 3233;
exports.ids = [3233];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1937.index.js").modules,
	252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var line_branch = __webpack_require__(6511);
		var error = __webpack_require__(9530);
		var names = __webpack_require__(4229);
		var line_config = __webpack_require__(7761);
		var tag_template = __webpack_require__(1429);
		var track_tags = __webpack_require__(8003);
		var push_retry = __webpack_require__(1937);
		var tag_search = __webpack_require__(3439);
		var configured_lines = __webpack_require__(5962);
		async function openLine(request, run, gate) {
			let { lines } = run.config.branches;
			if (lines === void 0) throw (0, line_config.wT)(run.config, request.line);
			let branch = (0, line_branch.vy)(lines, request.track.name, request.line);
			let attempt = async () => {
				let made = await attemptOpening(branch, request, run);
				return request.dryRun ? {
					...made,
					updates: []
				} : made;
			};
			return (0, push_retry.F)(run, attempt, gate);
		}
		async function attemptOpening(branch, { track, line }, run) {
			let { repository } = run;
			let ref = (0, names.Mi)(branch);
			let refs = await (0, tag_search.hH)(repository, [{
				track,
				from: line,
				isEnough: () => !0
			}], [ref]);
			let tags = (0, tag_template.Fg)(track, refs.flatMap(({ name }) => (0, names.Fk)(name) ?? []));
			(0, line_config.Uw)(track, line, tags);
			if (refs.some(({ name }) => name === ref)) throw lineExists(branch, track, line);
			let last = (0, track_tags.fV)(tags.filter(({ version }) => !version.prerelease && (0, line_config.UO)(version, line)));
			let found = refs.find(({ name }) => last && name === (0, names.y6)(last.name));
			if (!last || !found) throw Error(`no tag of ${(0, line_branch.IL)(line)}`);
			let [commit] = await repository.ensureCommits([found.commit]);
			let isConfigured = await (0, configured_lines.H)(commit, run);
			return {
				result: {
					branch,
					tag: last.name,
					sha: commit,
					isConfigured,
					pushed: !1
				},
				updates: [{
					ref,
					from: void 0,
					to: commit
				}]
			};
		}
		function lineExists(branch, { name }, line) {
			return (0, error.V2)("line-exists", `The branch ${(0, error.hD)(branch)} exists already.`, `Push the fix to it, and release it: release-tracks promote ${name} live --line ${(0, line_branch.IL)(line)}`);
		}
		function describeOpened({ branch, tag, sha, isConfigured }, config, dryRun) {
			return [`${branch} ${dryRun ? "would begin" : "begins"} at ${tag} (${sha.slice(0, 7)}).`, ...isConfigured ? [] : [`There is no ${config.path} with branches.lines there: commit it to ${branch} first, since the workflows of its tags read it there.`]];
		}
		var track_choice = __webpack_require__(322);
		var gate = __webpack_require__(760);
		async function answer(input) {
			let action = input.text("action");
			if (action !== "open") throw (0, error.V2)("input-invalid", `line: ${(0, error.hD)(action)} is not known.`, "Write: release-tracks line open <track> <X.Y>");
			let run = await input.openRun();
			let track = (0, track_choice.Ho)(run.config, input.text("track"), "track");
			let dryRun = input.flag("dry-run");
			let preview = (opened) => describeOpened(opened, run.config, !0).join("\n");
			let ask = ({ branch }) => `Make the branch ${branch}?`;
			let opened = await openLine({
				track,
				line: (0, line_branch.A)(input.text("line")),
				dryRun
			}, run, (0, gate.b)(input.terminal, input.flag("yes"), {
				preview,
				ask
			}));
			let { branch, tag, sha, isConfigured, pushed } = opened;
			return {
				json: {
					branch,
					tag,
					sha,
					configured: isConfigured,
					pushed
				},
				text: () => describeOpened(opened, run.config, dryRun).join("\n")
			};
		}
	}),
	2855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => decodeText });
		var _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4552);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		function decodeText(path, bytes) {
			if ((0, _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.pn)(path, bytes.length)) {
				let size = Math.ceil(bytes.length / 1024 / 1024 * 10) / 10;
				let message = `The file ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(path)} has ${size} MB; at most ${(0, _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.Xg)(path)} MB are read.`;
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("file-too-long", message, (0, _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.ue)(path) ? "It has to repeat the version of a manifest. Keep the version in another file, such as VERSION, name that in `version-files`, and no lock file is read." : "Make it shorter. If it is a version file, keep the version in a file of its own, and name that in `version-files`.", { file: path });
			}
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", { file: path });
			}
		}
	}),
	4552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xg: () => mostMegabytes,
			pn: () => isTooLong,
			ue: () => isLockFile
		});
		let MEGABYTE = 1048576;
		let PARSED_LOCKS = /(?:^|\/)(?:pnpm-lock\.yaml|(?:bun|deno|composer)\.lock|(?:package-lock|npm-shrinkwrap)\.json)$/;
		let LINE_LOCKS = /(?:^|\/)(?:Cargo|yarn|Gemfile|uv|poetry)\.lock$/;
		let MOST_OF = [
			[/\.toml$/i, MEGABYTE / 2],
			[PARSED_LOCKS, 16 * MEGABYTE],
			[LINE_LOCKS, 64 * MEGABYTE]
		];
		function mostMegabytes(path) {
			return (MOST_OF.find(([paths]) => paths.test(path))?.[1] ?? 8388608) / MEGABYTE;
		}
		function isTooLong(path, bytes) {
			return bytes > mostMegabytes(path) * MEGABYTE;
		}
		function isLockFile(path) {
			return PARSED_LOCKS.test(path) || LINE_LOCKS.test(path);
		}
	}),
	5962: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => hasLinesAt,
			y: () => requireLinesAt
		});
		var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);
		var _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7569);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _tracks_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2855);
		async function hasLinesAt(commit, { repository, config }, orNoFile = !1) {
			let file = (await repository.readFiles(commit, [config.path])).get(config.path);
			if (!file) return orNoFile;
			let found = (0, _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_1__.C)(() => (0, _config_load_js__WEBPACK_IMPORTED_MODULE_0__.o4)(config.path, (0, _tracks_texts_js__WEBPACK_IMPORTED_MODULE_3__.g)(config.path, file.bytes)));
			return found instanceof Error || found.branches.lines !== void 0;
		}
		async function requireLinesAt(commit, { branch }, tracks, project) {
			let workflow = tracks.find(({ releaseWorkflow }) => releaseWorkflow !== void 0)?.releaseWorkflow;
			if (workflow === void 0 || await hasLinesAt(commit, project, !0)) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("lines-missing", `${project.config.path} has no branches.lines on ${branch}, where ${workflow} reads it: it would refuse the tag.`, `Commit it to ${branch}, as it is on the other branches.`);
		}
	})
};
