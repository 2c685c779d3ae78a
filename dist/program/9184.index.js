"use strict";
exports.id = 9184;
exports.ids = [9184];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1097.index.js").modules,
	...require("./shared-5422.index.js").modules,
	194: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => GLOB_CHARACTERS,
			p: () => foldersOf
		});
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
	}),
	6423: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { trackVersion: () => trackVersion });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var load = __webpack_require__(6783);
		var error = __webpack_require__(9530);
		var code_formats = __webpack_require__(2819);
		let ALL_FORMATS = {
			...__webpack_require__(1310).KEYED_FORMATS,
			...code_formats.CODE_FORMATS
		};
		var loaded = __webpack_require__(5163);
		var path_folders = __webpack_require__(194);
		var tag_template = __webpack_require__(1429);
		var current_versions = __webpack_require__(3130);
		var matched_files = __webpack_require__(5045);
		var version = __webpack_require__(5566);
		var version_file = __webpack_require__(9797);
		var track_choice = __webpack_require__(322);
		function taggedVersion(config, name, tag) {
			let found = (0, tag_template._f)((0, track_choice.Ho)(config, name, "track").tag, tag);
			return found && (0, version.qh)(found.version);
		}
		function readTrackVersion(config, name, files) {
			let { versionFiles } = (0, track_choice.Ho)(config, name, "track");
			let isMatched = (0, matched_files.d)(versionFiles);
			let paths = versionFiles.flatMap((file) => (0, version_file.fg)(file) ? files.list((0, path_folders.p)([file.path])?.[0] ?? "").filter(isMatched) : [file.path]);
			let texts = [...new Set(paths)].flatMap((path) => {
				let text = files.read(path);
				return text === void 0 ? [] : [[path, text]];
			});
			let found = (0, current_versions.currentVersions)((0, version_file.Vw)(versionFiles), new Map(texts));
			let versions = new Set(found.map(({ version }) => version));
			let [version] = versions;
			if (version === void 0) throw (0, error.V2)("version-files-missing", `Track ${name} has no version-files in ${config.path}: its tags alone carry the version.`, "List a file that carries it, or give the tag that is built.");
			if (versions.size === 1) return version;
			let said = found.map(({ path, version }) => `${path} says ${version}`).join(", ");
			throw (0, error.V2)("versions-differ", `The version files of track ${name} differ: ${said}.`, "Write the same into each.");
		}
		function trackVersion(track, { folder = process.cwd(), tag = "" } = {}) {
			(0, loaded.WK)(ALL_FORMATS);
			let { root, name, text } = findConfig(folder);
			let config = (0, load.o4)(name, text);
			let read = (path) => readIfThere((0, external_node_path_.join)(root, path));
			return taggedVersion(config, track, tag) ?? readTrackVersion(config, track, {
				read,
				list: (folder) => filesBelow(root, folder)
			});
		}
		function findConfig(start) {
			for (let root = start;; root = (0, external_node_path_.dirname)(root)) {
				for (let name of load.We) {
					let text = readIfThere((0, external_node_path_.join)(root, name));
					if (text !== void 0) return {
						root,
						name,
						text
					};
				}
				if (root === (0, external_node_path_.dirname)(root)) break;
			}
			throw (0, error.V2)("config-missing", `There is no release-tracks.yml in ${start} or above it.`, "In a container build, copy it along with the version files.");
		}
		let PASSED_OVER = new Set([".git", "node_modules"]);
		function filesBelow(root, folder) {
			return ((0, external_node_fs_.statSync)((0, external_node_path_.join)(root, folder), { throwIfNoEntry: !1 })?.isDirectory() ? (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(root, folder), { withFileTypes: !0 }) : []).flatMap((entry) => {
				let path = folder === "" ? entry.name : `${folder}/${entry.name}`;
				if (entry.isDirectory()) return PASSED_OVER.has(entry.name) ? [] : filesBelow(root, path);
				return entry.isFile() ? [path] : [];
			});
		}
		function readIfThere(file) {
			try {
				return (0, external_node_fs_.statSync)(file).isFile() ? (0, external_node_fs_.readFileSync)(file, "utf8") : void 0;
			} catch (error) {
				let { code } = error;
				if (code === "ENOENT" || code === "ENOTDIR") return;
				throw error;
			}
		}
	})
};
