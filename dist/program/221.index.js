"use strict";
exports.id = 221;
exports.ids = [221];
exports.modules = {
	221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			orderByRequirements: () => orderByRequirements,
			prereleaseRequirements: () => prereleaseRequirements
		});
		var error = __webpack_require__(9530);
		var group = __webpack_require__(9547);
		var versions_version = __webpack_require__(5566);
		var documents_document = __webpack_require__(1926);
		var place = __webpack_require__(284);
		var requirement_text = __webpack_require__(2141);
		var version_file = __webpack_require__(9797);
		var cargo_tree = __webpack_require__(6889);
		var npm_tree = __webpack_require__(586);
		var workspace = __webpack_require__(8981);
		function openTrees(texts) {
			return {
				cargo: (0, cargo_tree.f0)(texts),
				npm: (0, npm_tree.O)(texts)
			};
		}
		function versionedFolders(versionFiles, { cargo, npm }) {
			return versionFiles.filter((file) => !(0, version_file.WS)(file)).flatMap((file) => [...(0, workspace.cratesOf)(cargo, file), ...(0, workspace.packagesOf)(npm, file)]);
		}
		function memberRequirements(versionFiles, trees) {
			return [...new Set(versionedFolders(versionFiles, trees))].flatMap((folder) => {
				let [crate, npm] = [trees.cargo.manifest(folder), trees.npm.manifest(folder)];
				return [...crate ? cargoRequirements(trees.cargo, crate) : [], ...npm ? npmRequirements(trees.npm, npm) : []];
			});
		}
		function npmRequirements(tree, manifest) {
			return (0, npm_tree.A)(manifest).flatMap((dependency) => {
				let folder = dependency.shipped ? (0, workspace.npmTargetOf)(tree, manifest, dependency) : void 0;
				if (folder === void 0) return [];
				let { value, start } = dependency.range;
				let rest = (0, requirement_text.r)(value);
				let isFilledIn = value.startsWith("workspace:") && [
					"",
					"*",
					"^",
					"~"
				].includes(rest);
				return {
					folder,
					name: tree.manifest(folder)?.name ?? dependency.name,
					text: value,
					range: isFilledIn ? tree.manifest(folder)?.version ?? "" : rest,
					published: !(0, documents_document.Hn)((0, documents_document.jf)(manifest.root, "private")),
					place: (0, place.BW)(manifest.path, manifest.text, start)
				};
			});
		}
		function cargoRequirements(tree, manifest) {
			return (0, cargo_tree.hk)(tree, manifest).flatMap((dependency) => {
				let { folder, name } = dependency;
				let found = dependency.shipped && folder !== void 0 ? requirementOf(tree, manifest, dependency) : void 0;
				if (folder === void 0 || !found) return [];
				let { holder, requirement } = found;
				return {
					folder,
					name,
					text: requirement.value,
					range: requirement.value,
					published: isPublished(manifest),
					place: (0, place.BW)(holder.path, holder.text, requirement.start)
				};
			});
		}
		function requirementOf(tree, manifest, dependency) {
			if (dependency.requirement) return {
				holder: manifest,
				requirement: dependency.requirement
			};
			if (!dependency.versioned) return;
			let root = (0, cargo_tree.dP)(tree, manifest);
			let listed = (0, cargo_tree.hk)(tree, root).find(({ key, folder }) => key[0] === "workspace" && key.at(-1) === dependency.key.at(-1) && folder === dependency.folder);
			return listed?.requirement && {
				holder: root,
				requirement: listed.requirement
			};
		}
		function isPublished({ root }) {
			let publish = (0, documents_document.jf)((0, documents_document.jf)(root, "package"), "publish");
			return publish?.kind === "list" ? publish.items.length > 0 : publish?.kind !== "other" || publish.source !== "false";
		}
		function requirementsBetween(tracks, trees) {
			let placed = tracks.flatMap((of) => versionedFolders(of.versionFiles, trees).map((folder) => ({
				folder,
				of
			})));
			let owners = (0, group.$)(placed, ({ folder }) => folder);
			return (track) => memberRequirements(track.versionFiles, trees).flatMap((requirement) => {
				let owner = owners.get(requirement.folder)?.findLast(({ of }) => of !== track);
				return owner ? [{
					...requirement,
					of: owner.of
				}] : [];
			});
		}
		function orderByRequirements(releases, texts) {
			if (releases.length < 2) return [...releases];
			let trees = openTrees(texts);
			let requirementsOf = requirementsBetween(releases.map(({ track }) => track), trees);
			let ordered = new Set();
			let seen = new Set();
			let visit = (release) => {
				if (seen.has(release)) return;
				seen.add(release);
				let required = new Set(requirementsOf(release.track).map(({ of }) => of));
				for (let other of releases) required.has(other.track) && visit(other);
				ordered.add(release);
			};
			for (let release of releases) visit(release);
			return [...ordered];
		}
		function prereleaseRequirements(track, { all, released }, texts) {
			if (!hasPrerelease(texts)) return [];
			return requirementsBetween(all, openTrees(texts))(track).filter(({ published, range }) => published && prereleasesIn(range).length > 0).map(({ of, name, text, range, place }) => ({
				message: `${track.name}: its live version would require a pre-release: ${(0, error.hD)(text)} on ${name}${text === range ? "" : `, which is at ${range}`}.`,
				fix: released.includes(of) ? notFollowing(track, of) : promoteFirst(of),
				place
			}));
		}
		function promoteFirst(of) {
			return `Promote ${of.name} to live together with it; or first, and then a commit that has that.`;
		}
		function notFollowing(track, of) {
			return `${of.name} goes live as well, and does not write it there: list it under version-files of ${of.name}; where ${track.name} and ${of.name} require each other, make them one track.`;
		}
		function hasPrerelease(texts) {
			return [...texts].some(([path, text]) => /(?:^|\/)(?:package\.json|Cargo\.toml)$/.test(path) && prereleasesIn(text).length > 0);
		}
		function prereleasesIn(text) {
			return (text.match(/\d+\.\d+\.\d+-[0-9A-Za-z.-]+/g) ?? []).filter((version) => (0, versions_version.ot)(version)?.prerelease !== void 0);
		}
	}),
	2141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => raiseRequirement,
			r: () => withoutProtocol
		});
		let PROTOCOL = /^(?:(?:workspace|npm):(?:@?[^@\s]+@)?)?/;
		let PART = String.raw`(?:\d+|[xX*])`;
		let COMPARATOR = new RegExp(String.raw`\s*(?<operator>\^|~[=>]?|={1,3}|[<>]=?)?(?<gap>\s*)(?<version>v?${PART}(?:\.${PART}){0,2}(?:[-+][0-9A-Za-z.+-]+)?)\s*,?`, "y");
		function withoutProtocol(text) {
			return text.replace(PROTOCOL, "").trim();
		}
		function raiseRequirement(text, version, ecosystem) {
			let [lower, ...others] = readComparators(text)?.filter(({ operator }) => !operator.startsWith("<")) ?? [];
			if (!lower || others.length > 0) return;
			let operator = lower.operator === ">" ? ">=" : lower.operator || impliedOperator(lower.version, ecosystem);
			let gap = text.slice(lower.start + lower.operator.length, lower.end - lower.version.length);
			let v = /^v\d/.test(lower.version) ? "v" : "";
			return `${text.slice(0, lower.start)}${operator}${gap}${v}${version}${text.slice(lower.end)}`;
		}
		function readComparators(text) {
			let found = [];
			COMPARATOR.lastIndex = PROTOCOL.exec(text)?.[0].length ?? 0;
			for (let at = COMPARATOR.lastIndex; at < text.length; at = COMPARATOR.lastIndex) {
				let { operator = "", gap = "", version } = COMPARATOR.exec(text)?.groups ?? {};
				if (version === void 0) return;
				let start = text.indexOf(operator + gap + version, at);
				found.push({
					operator,
					version,
					start,
					end: start + operator.length + gap.length + version.length
				});
			}
			return found;
		}
		function impliedOperator(version, ecosystem) {
			let parts = version.split(".");
			let open = parts.findIndex((part) => /^[xX*]$/.test(part));
			if (open === 0) return ">=";
			if (ecosystem === "plain" || open === -1 && (ecosystem === "cargo" || parts.length >= 3)) return "";
			return (open === -1 ? parts.length : open) === 1 ? "^" : "~";
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
	})
};
