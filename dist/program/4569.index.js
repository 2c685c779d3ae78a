"use strict";
exports.id = 4569;
exports.ids = [4569];
exports.modules = {
	...require("./shared-9390.index.js").modules,
	2141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => raiseRequirement,
			r: () => withoutProtocol
		});
		let PROTOCOL = /^(?:(?:workspace|npm|jsr):(?:@?[^@\s]+@)?)?/;
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
	4197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AB: () => meetsRange,
			B1: () => npmRequirementsOn,
			x3: () => unmetNpmRanges
		});
		var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(284);
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5613);
		var _versions_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2141);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(586);
		function unmetNpmRanges(versionFiles, before, after, version) {
			let old = (0, _workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_5__.O)(before);
			let unmets = npmDependents(versionFiles, after, version).flatMap(({ name, range, bumped }) => {
				let previous = old.manifest(bumped.folder)?.version;
				let { value } = range.range;
				return previous === void 0 || !meetsRange(previous, value) || meetsRange(version, value) ? [] : {
					name,
					range
				};
			});
			return [...new Map(unmets.map((each) => [JSON.stringify([each.range.path, each.range.range.start]), each])).values()].map(({ name, range }) => unmet(name, range, version));
		}
		function npmRequirementsOn(versionFiles, texts, version) {
			return npmDependents(versionFiles, texts, version).map(({ range: { path, key } }) => ({
				path,
				key
			}));
		}
		function npmDependents(versionFiles, texts, version) {
			let paths = versionFiles.map((file) => file.path).filter((path) => (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path) === "package.json");
			if (paths.length === 0) return [];
			let tree = (0, _workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_5__.O)(texts);
			return [...new Set(paths.map(_paths_folder_js__WEBPACK_IMPORTED_MODULE_6__.yS))].flatMap((folder) => {
				let bumped = tree.manifest(folder);
				let name = bumped?.name;
				if (!bumped || name === void 0 || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.DD)(bumped.version ?? "") !== version) return [];
				let quoted = JSON.stringify(name);
				return tree.where((text) => text.includes(quoted)).flatMap((user) => {
					let found = (0, _workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_5__.A)(user).filter((dependency) => dependency.name === name);
					if (found.length === 0 || tree.members(user.folder).get(name)?.folder !== folder) return [];
					return found.map((dependency) => ({
						name,
						range: tree.rangeOf(user, dependency),
						bumped
					}));
				});
			});
		}
		function meetsRange(version, specifier) {
			let range = (0, _versions_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(specifier);
			return [
				"",
				"*",
				"^",
				"~"
			].includes(range) || semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(version, range, !0);
		}
		function unmet(name, { path, text, key, range }, version) {
			let free = (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.Yc)({ path }) ? "\"*\"" : "\"*\" (or \"workspace:^\" with pnpm and yarn)";
			return {
				message: `The range "${range.value}" on ${name} is not met by ${version}, and installing would look for it in the registry.`,
				fix: `Write ${free}, set \`requirements: auto\` for the track, or list the range as one of its version files: ${(0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.cD)(path, key)}.`,
				place: (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_1__.BW)(path, text, range.start)
			};
		}
	}),
	8181: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			eG: () => followCargo,
			qh: () => cargoRequirementsOn,
			w3: () => meetsCargoRequirement
		});
		var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
		var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(284);
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5613);
		var _text_group_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9547);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6889);
		var _locks_cargo_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9390);
		function followCargo(manifests, before, after, version) {
			let locks = new Map();
			let tree = (0, _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_5__.f0)(after);
			let crates = bumpedCrates(manifests, (0, _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_5__.f0)(before, tree), tree, version);
			let byFolder = new Map(crates.map((crate) => [crate.folder, crate]));
			let naming = manifestsNaming(tree, crates);
			let namesakes = (0, _text_group_js__WEBPACK_IMPORTED_MODULE_7__.$)(naming, (manifest) => manifest.name);
			for (let [path, text] of after) {
				if ((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_8__.Vb)(path) !== "Cargo.lock") continue;
				let names = (0, _locks_cargo_lock_js__WEBPACK_IMPORTED_MODULE_6__.Dr)(text);
				let reachable;
				let recorded = crates.filter(({ name, folder }) => {
					if (!names.has(name)) return !1;
					if ((namesakes.get(name)?.length ?? 0) < 2) return !0;
					reachable ??= reachableFrom(tree, (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_8__.yS)(path));
					return reachable.has(folder);
				});
				recorded.length > 0 && locks.set(path, (0, _locks_cargo_lock_js__WEBPACK_IMPORTED_MODULE_6__.WY)(text, recorded));
			}
			return {
				locks,
				problems: naming.flatMap((manifest) => requirementsOn(tree, manifest, byFolder)).flatMap((each) => unmetRequirement(each) ?? [])
			};
		}
		function cargoRequirementsOn(manifests, texts, version) {
			let tree = (0, _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_5__.f0)(texts);
			let crates = bumpedCrates(manifests, tree, tree, version);
			let byFolder = new Map(crates.map((crate) => [crate.folder, crate]));
			return manifestsNaming(tree, crates).flatMap((manifest) => requirementsOn(tree, manifest, byFolder)).map((required) => ({
				path: required.manifest.path,
				key: keyOf(required)
			}));
		}
		function keyOf({ requirement, dependency }) {
			return requirement.within ? [...dependency.key, "version"] : dependency.key;
		}
		function bumpedCrates(manifests, old, tree, version) {
			let crates = new Map();
			for (let path of manifests) {
				let edited = tree.manifest((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_8__.yS)(path));
				if (!edited) continue;
				for (let manifest of [edited, ...(0, _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_5__.Tw)(tree, edited)]) {
					let to = (0, _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_5__.E4)(tree, manifest);
					if (manifest.name === void 0 || to === void 0 || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.DD)(to) !== version) continue;
					let previous = old.manifest(manifest.folder);
					let from = previous && (0, _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_5__.E4)(old, previous);
					crates.set(manifest.folder, {
						name: manifest.name,
						folder: manifest.folder,
						from,
						to
					});
				}
			}
			return [...crates.values()];
		}
		function manifestsNaming(tree, crates) {
			return tree.where((text) => crates.length > 20 || crates.some(({ name }) => text.includes(name)));
		}
		function reachableFrom(tree, rootFolder) {
			let queue = tree.where((text) => text.includes("package")).filter((manifest) => (0, _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_5__.dP)(tree, manifest).folder === rootFolder);
			let reached = new Set(queue.map((manifest) => manifest.folder));
			for (let manifest of queue) for (let { folder } of (0, _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_5__.hk)(tree, manifest)) {
				let next = folder === void 0 || reached.has(folder) ? void 0 : tree.manifest(folder);
				if (!next) continue;
				reached.add(next.folder);
				queue.push(next);
			}
			return reached;
		}
		function requirementsOn(tree, manifest, byFolder) {
			return (0, _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_5__.hk)(tree, manifest).flatMap((dependency) => {
				let crate = dependency.folder === void 0 ? void 0 : byFolder.get(dependency.folder);
				let { requirement } = dependency;
				return crate?.name === dependency.name && requirement ? [{
					manifest,
					dependency,
					requirement,
					crate
				}] : [];
			});
		}
		function unmetRequirement(required) {
			let { manifest, requirement, crate } = required;
			if (meetsCargoRequirement(crate.to, requirement.value)) return;
			let drop = requirement.within ? "Drop `version` beside `path`" : "Depend on it by `path` alone";
			return {
				message: `The requirement "${requirement.value}" on ${crate.name} is not met by ${crate.to}, and cargo would refuse to build.`,
				fix: `${drop}, set \`requirements: auto\` for the track, or list the requirement as one of its version files: ${(0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.cD)(manifest.path, keyOf(required))}.`,
				place: (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_2__.BW)(manifest.path, manifest.text, requirement.start)
			};
		}
		function meetsCargoRequirement(version, requirement) {
			let range = requirement.split(",").map((part) => part.trim()).map((part) => /^\d/.test(part) && !/[*xX]/.test(part) ? `^${part}` : part.replace(/\s+/g, "")).join(" ");
			return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__(range) === null || semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(version, range);
		}
	})
};
