"use strict";
exports.id = 5647;
exports.ids = [5647];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-5422.index.js").modules,
	6423: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { trackVersion: () => trackVersion });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var load = __webpack_require__(6783);
		var error = __webpack_require__(9530);
		var code_formats = __webpack_require__(2819);
		let ALL_FORMATS = {
			...__webpack_require__(8592).KEYED_FORMATS,
			...code_formats.CODE_FORMATS
		};
		var loaded = __webpack_require__(5163);
		var tag_template = __webpack_require__(1429);
		var current_versions = __webpack_require__(3130);
		var version = __webpack_require__(5566);
		var version_file = __webpack_require__(9797);
		var track_choice = __webpack_require__(322);
		function taggedVersion(config, name, tag) {
			let found = (0, tag_template._f)((0, track_choice.Ho)(config, name, "track").tag, tag);
			return found && (0, version.qh)(found.version);
		}
		function readTrackVersion(config, name, readText) {
			let { versionFiles } = (0, track_choice.Ho)(config, name, "track");
			let texts = versionFiles.flatMap(({ path }) => {
				let text = readText(path);
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
			return taggedVersion(config, track, tag) ?? readTrackVersion(config, track, (path) => readIfThere((0, external_node_path_.join)(root, path)));
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
