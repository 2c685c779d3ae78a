"use strict";
exports.id = 4144;
exports.ids = [4144];
exports.modules = {
	...require("./common.index.js").modules,
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
	3313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => editTrack,
			readCarriers: () => readCarriers,
			versionOfFiles: () => versionOfFiles,
			x: () => readVersionTexts
		});
		var _core_paths_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5613);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
		var _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
		var _core_version_files_matched_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5045);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		var _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9797);
		var _texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2855);
		async function readVersionTexts(repository, tracks, commit) {
			let versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
			let [rules, files] = await Promise.all([
				Promise.all([
					__webpack_require__.e(3243),
					__webpack_require__.e(9605),
					__webpack_require__.e(7163),
					__webpack_require__.e(1138),
					__webpack_require__.e(8011),
					__webpack_require__.e(1314),
					__webpack_require__.e(4569),
					__webpack_require__.e(2116),
					__webpack_require__.e(3312),
					__webpack_require__.e(7349)
				]).then(__webpack_require__.bind(__webpack_require__, 3312)),
				repository.readNamed(commit, (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.C)(versionFiles), (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.M)(versionFiles)),
				(0, _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__.nW)(versionFiles)
			]);
			return {
				files,
				texts: decodeFiles(files),
				rules
			};
		}
		async function readCarriers(repository, { versionFiles }, commit) {
			let loading = Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(3130)
			]).then(__webpack_require__.bind(__webpack_require__, 3130));
			let [rules, files] = await Promise.all([
				loading,
				readListed(repository, versionFiles, commit),
				(0, _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__.nW)(versionFiles)
			]);
			return {
				texts: decodeFiles(files),
				rules
			};
		}
		function readListed(repository, files, commit) {
			let paths = files.map(({ path }) => path);
			if (!files.some(_core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_5__.fg)) return repository.readFiles(commit, paths);
			return repository.readNamed(commit, [...new Set(paths.map(_core_paths_folder_js__WEBPACK_IMPORTED_MODULE_7__.Vb))], (0, _core_version_files_matched_files_js__WEBPACK_IMPORTED_MODULE_3__.d)(files));
		}
		function decodeFiles(files) {
			return new Map([...files].map(([path, { bytes }]) => [path, (0, _texts_js__WEBPACK_IMPORTED_MODULE_6__.g)(path, bytes)]));
		}
		function editTrack(track, { files, texts, rules }, version) {
			let edited = rules.editVersions(track.versionFiles, texts, version);
			for (let path of edited.keys()) requireFile(path, files.get(path)?.mode);
			let encoder = new TextEncoder();
			let changed = [...edited].map(([path, text]) => ({
				path,
				mode: files.get(path)?.mode ?? "100644",
				bytes: encoder.encode(text)
			}));
			let after = new Map(texts);
			for (let [path, text] of edited) after.set(path, text);
			return {
				changed,
				after: {
					files,
					texts: after,
					rules
				}
			};
		}
		function requireFile(path, mode) {
			if (mode === void 0 || mode.startsWith("100")) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file-link", "It is a link: a version written to it would replace where it leads.", "Name the file it leads to under version-files.", { file: path });
		}
		function versionOfFiles(track, { texts, rules }) {
			let problems = [];
			let found = rules.currentVersions((0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_5__.Vw)(track.versionFiles), texts).flatMap(({ path, version }) => {
				let read = readLoosely(version);
				read || problems.push(noVersion(path, version));
				return read ?? [];
			});
			if (problems.length > 0) throw new _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag("version-text", problems);
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.BR)(found) ?? {
				major: 0,
				minor: 0,
				patch: 0
			};
		}
		function noVersion(path, text) {
			return {
				message: `It says ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version of a track.`,
				fix: "Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: \"^v(.+)$\" }.",
				place: { file: path }
			};
		}
		function readLoosely(text) {
			let exact = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ot)(text);
			if (exact) return exact;
			let core = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ot)(text.split(/[-+]/, 1)[0] ?? "");
			return core && {
				...core,
				...text.includes("-") && { prerelease: {
					channel: "",
					n: 0
				} },
				written: text
			};
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
	6620: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => namesToRead,
			M: () => isToRead
		});
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5613);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9797);
		var _matched_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
		let DENO = [
			"deno.json",
			"deno.jsonc",
			"deno.lock"
		];
		let COMPANIONS = new Map([
			["Cargo.toml", ["Cargo.toml", "Cargo.lock"]],
			["package.json", [
				"package.json",
				"package-lock.json",
				"npm-shrinkwrap.json",
				"bun.lock",
				"pnpm-workspace.yaml"
			]],
			["pnpm-workspace.yaml", ["package.json", "pnpm-lock.yaml"]],
			...[
				"deno.json",
				"deno.jsonc",
				"jsr.json",
				"jsr.jsonc"
			].map((name) => [name, DENO]),
			["pyproject.toml", ["uv.lock", "poetry.lock"]],
			["pom.xml", ["pom.xml"]],
			["pubspec.yaml", ["pubspec.lock"]],
			["composer.json", ["composer.lock"]],
			["version.rb", ["Gemfile.lock"]],
			["*.gemspec", ["Gemfile.lock"]]
		]);
		let SPECIFIERS = [
			"pnpm-lock.yaml",
			"yarn.lock",
			"deno.lock"
		];
		function isToRead(versionFiles) {
			let isListed = (0, _matched_files_js__WEBPACK_IMPORTED_MODULE_1__.d)(versionFiles);
			let companions = new Set(companionsOf(versionFiles));
			return (path) => isListed(path) || companions.has((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(path)) && !/(^|\/)node_modules\//.test(path);
		}
		function namesToRead(versionFiles) {
			return [...new Set([...versionFiles.map((file) => (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(file.path)), ...companionsOf(versionFiles)])];
		}
		function companionsOf(versionFiles) {
			return versionFiles.flatMap((file) => {
				let name = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(file.path);
				return [...COMPANIONS.get(name) ?? COMPANIONS.get(name.replace(/^.*(?=\.)/, "*")) ?? [], ...name === "package.json" && ((0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_0__.WS)(file) || file.requirements) ? SPECIFIERS : []];
			});
		}
	})
};
