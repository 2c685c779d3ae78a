"use strict";
exports.modules = {
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
	})
};
