"use strict";
exports.id = 2116;
exports.ids = [2116];
exports.modules = {
	...require("./shared-1097.index.js").modules,
	...require("./shared-2141.index.js").modules,
	...require("./shared-9390.index.js").modules,
	2116: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => writeRequirement,
			unraisedRequirements: () => unraisedRequirements
		});
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5613);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _versions_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2141);
		var _cargo_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8181);
		var _current_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3130);
		var _npm_ranges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4197);
		var _version_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1097);
		function writeRequirement(file, text, version) {
			let { value, start, end } = (0, _version_text_js__WEBPACK_IMPORTED_MODULE_6__.Am)(file, text);
			let raised = followVersion(value, version, ecosystemOf(file));
			if (raised !== void 0) return text.slice(0, start) + raised + text.slice(end);
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("unmet-requirement", `The requirement ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(value)} is not met by ${version}, and what to write in its place is not clear.`, "Write one with a single lower bound that goes as high, such as \"^1.2.3\" or \">=1.2.3 <2\"; or \"workspace:^\" with pnpm and yarn, which needs no entry under version-files.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(file.path, text, start));
		}
		function unraisedRequirements(files, texts, version) {
			return (0, _current_versions_js__WEBPACK_IMPORTED_MODULE_4__.eachFile)(files, (file) => ({
				file,
				value: (0, _version_text_js__WEBPACK_IMPORTED_MODULE_6__.Am)(file, (0, _current_versions_js__WEBPACK_IMPORTED_MODULE_4__.textOf)(file, texts)).value
			})).filter(({ file, value }) => followVersion(value, version, ecosystemOf(file)) !== value).map(({ file, value }) => ({
				path: file.path,
				value
			}));
		}
		function ecosystemOf({ path }) {
			let name = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(path);
			return name === "Cargo.toml" ? "cargo" : name === "package.json" ? "npm" : "plain";
		}
		function followVersion(value, version, ecosystem) {
			let raised = (0, _versions_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__.e)(value, version, ecosystem);
			if (ecosystem === "plain") return raised ?? version;
			if (ecosystem === "npm" && !asksForVersion(value)) return value;
			let isMet = ecosystem === "cargo" ? _cargo_follow_js__WEBPACK_IMPORTED_MODULE_3__.w3 : _npm_ranges_js__WEBPACK_IMPORTED_MODULE_5__.AB;
			return [raised, value].find((each) => each !== void 0 && isMet(version, each));
		}
		function asksForVersion(value) {
			let range = (0, _versions_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(value);
			return /^[\s^~<>=v\d]/.test(range) && /\d/.test(range) && !/[:/]/.test(range);
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
			return npmDependents(versionFiles, after, version).flatMap(({ user, bumped, dependency }) => {
				let previous = old.manifest(bumped.folder)?.version;
				let { value } = dependency.range;
				return previous === void 0 || !meetsRange(previous, value) || meetsRange(version, value) ? [] : unmet(user, dependency, version);
			});
		}
		function npmRequirementsOn(versionFiles, texts, version) {
			return npmDependents(versionFiles, texts, version).map(({ user, dependency }) => ({
				path: user.path,
				key: dependency.key
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
						user,
						dependency,
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
		function unmet(user, { key, name, range }, version) {
			return {
				message: `The range "${range.value}" on ${name} is not met by ${version}, and installing would look for it in the registry.`,
				fix: `Write "*" (or "workspace:^" with pnpm and yarn), set \`requirements: auto\` for the track, or list the range as one of its version files: ${(0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.cD)(user.path, key)}.`,
				place: (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_1__.BW)(user.path, user.text, range.start)
			};
		}
	}),
	5713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HR: () => oneVersion,
			Jn: () => elsewhere,
			Un: () => isVersionLike
		});
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		function oneVersion(found, text, path, missing) {
			let [first] = found;
			if (!first) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-missing", missing.message, missing.fix, {
				file: path,
				line: 1,
				column: 1
			});
			let other = found.find(({ value }) => value !== first.value);
			if (!other) return {
				value: first.value,
				at: found
			};
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-ambiguous", `The file has ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(first.value)} and ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(other.value)}.`, "Write the same version in each place, or choose one with a `pattern`.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(path, text, other.start));
		}
		function elsewhere(path, text, { start, value }, fix) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-elsewhere", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(value)} is no version.`, fix, (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(path, text, start));
		}
		function isVersionLike(value) {
			return /^\d+(?:\.\d+)*(?:[-+.][0-9A-Za-z.+-]*|[a-z]+\d*)?$/.test(value);
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
	}),
	9673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => splice });
		function splice(text, replacements) {
			let inOrder = replacements.toSorted((a, b) => a.start - b.start);
			return inOrder.map(({ start, by }, at) => text.slice(inOrder[at - 1]?.end ?? 0, start) + by).join("") + text.slice(inOrder.at(-1)?.end ?? 0);
		}
	})
};
