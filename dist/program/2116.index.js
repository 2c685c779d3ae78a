"use strict";
exports.id = 2116;
exports.ids = [2116];
exports.modules = {
	6768: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YJ: () => raisableBuild,
			fM: () => raisedBuild
		});
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
		function buildRule(file) {
			return file.buildNumber ?? (0, _formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__.be)(file)?.buildNumber ?? "keep";
		}
		function raisedBuild(file, text, { builds = [], start }) {
			let rule = buildRule(file);
			if (typeof rule == "number") return String(rule);
			if (rule === "keep") return;
			let odd = builds.find(({ value }) => !isNumber(value));
			if (odd) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("build-number", `The build number ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(odd.value)} cannot be raised.`, "Write a whole number, or set `build-number: keep`.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(file.path, text, odd.start));
			if (builds.length > 0) return String(highestOf(builds) + 1);
			if (file.buildNumber === void 0) return;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("build-number", "The file has no build number to raise.", "Write one there, such as 1.0.0+1, or take `build-number` out.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(file.path, text, start));
		}
		function raisableBuild(file, { builds = [] }) {
			if (buildRule(file) !== "raise" || builds.length === 0 || builds.some(({ value }) => !isNumber(value))) return;
			return highestOf(builds);
		}
		function highestOf(builds) {
			return builds.reduce((highest, { value }) => Math.max(highest, Number(value)), 0);
		}
		function isNumber(value) {
			return /^\d{1,15}$/.test(value);
		}
	}),
	8181: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => followCargo,
			w: () => meetsCargoRequirement
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
				problems: naming.flatMap((manifest) => unmetRequirements(tree, manifest, byFolder))
			};
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
		function unmetRequirements(tree, manifest, byFolder) {
			return (0, _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_5__.hk)(tree, manifest).flatMap((dependency) => {
				let crate = dependency.folder === void 0 ? void 0 : byFolder.get(dependency.folder);
				return crate?.name === dependency.name && unmetRequirement(manifest, dependency, crate) || [];
			});
		}
		function unmetRequirement(manifest, dependency, crate) {
			let { requirement, key } = dependency;
			if (!requirement || meetsCargoRequirement(crate.to, requirement.value)) return;
			let listed = (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.cD)(manifest.path, requirement.within ? [...key, "version"] : key);
			let drop = requirement.within ? "Drop `version` beside `path`" : "Depend on it by `path` alone";
			return {
				message: `The requirement "${requirement.value}" on ${crate.name} is not met by ${crate.to}, and cargo would refuse to build.`,
				fix: `${drop}, or list the requirement as a version file of the track: ${listed}.`,
				place: (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_2__.BW)(manifest.path, manifest.text, requirement.start)
			};
		}
		function meetsCargoRequirement(version, requirement) {
			let range = requirement.split(",").map((part) => part.trim()).map((part) => /^\d/.test(part) && !/[*xX]/.test(part) ? `^${part}` : part.replace(/\s+/g, "")).join(" ");
			return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__(range) === null || semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(version, range);
		}
	}),
	3130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			currentVersions: () => currentVersions,
			eachFile: () => eachFile,
			textOf: () => textOf
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1097);
		function currentVersions(versionFiles, texts) {
			return eachFile(versionFiles, (file) => ({
				path: file.path,
				version: (0, _version_text_js__WEBPACK_IMPORTED_MODULE_1__.$4)(file, textOf(file, texts))
			}));
		}
		function textOf(file, texts) {
			let text = texts.get(file.path);
			if (text !== void 0) return text;
			let message = `The version file ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(file.path)} is not in the repository.`;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file-missing", message, "Correct its path under `version-files`.", { file: file.path });
		}
		function eachFile(versionFiles, work) {
			let problems = [];
			let results = [];
			let code;
			for (let file of versionFiles) try {
				results.push(work(file));
			} catch (error) {
				if (!(error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag)) throw error;
				code ??= error.code;
				problems.push(...error.problems);
			}
			if (code) throw new _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag(code, problems);
			return results;
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
	9390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			WY: () => editCargoLock,
			Dr: () => lockedNames,
			o4: () => lockedVersions
		});
		var group = __webpack_require__(9547);
		var remember = __webpack_require__(7125);
		let UNUSED = "[[patch.unused]]";
		let HEADERS = new Set([
			"[[package]]",
			"[root]",
			UNUSED
		]);
		let readEntries = (0, remember.q)((text) => {
			let entries = [];
			let entry;
			for (let at = 0; at < text.length;) {
				let newline = text.indexOf("\n", at);
				let end = newline === -1 ? text.length : newline;
				if (text[at] === "[") {
					entry && (entry.end = at);
					let header = text.slice(at, end).trimEnd();
					entry = HEADERS.has(header) ? emptyEntry(at, text.length, header === UNUSED) : void 0;
					entry && entries.push(entry);
				} else entry && readLine(entry, text.slice(at, end), at);
				at = end + 1;
			}
			return entries;
		});
		function emptyEntry(start, end, unused) {
			return {
				start,
				end,
				name: "",
				version: "",
				versionAt: start,
				unused,
				references: []
			};
		}
		function readLine(entry, line, at) {
			let open = line.indexOf("\"");
			let close = line.lastIndexOf("\"");
			if (open === -1 || close <= open) return;
			let value = line.slice(open + 1, close);
			if (line.startsWith("name = ")) entry.name = value;
			else if (line.startsWith("source = ")) entry.source = value;
			else if (line.startsWith(" ")) entry.references.push({
				start: at + open + 1,
				text: value
			});
			else if (line.startsWith("version = ")) {
				entry.version = value;
				entry.versionAt = at + open + 1;
			}
		}
		var compare_build = __webpack_require__(7648);
		function sortEqualNames(text, shared) {
			let inOrder = replaceBlocks(text, readEntries(text).filter((entry) => !entry.unused).flatMap((entry) => sortReferences(entry.references, shared)));
			let moved = readEntries(inOrder).filter((entry) => shared.has(entry.name) && !entry.unused);
			return replaceBlocks(inOrder, [...(0, group.$)(moved, (entry) => entry.name).values()].flatMap((same) => sortRun(inOrder, same)));
		}
		function sharedNames(entries, names) {
			let named = entries.filter((entry) => !entry.unused && names.has(entry.name));
			return new Set([...(0, group.$)(named, (entry) => entry.name)].flatMap(([name, same]) => same.length > 1 ? name : []));
		}
		function sortReferences(references, shared) {
			let affected = references.filter(({ text }) => shared.has(text.split(" ", 1)[0]));
			let sorted = affected.toSorted((a, b) => a.text < b.text ? -1 : 1);
			return affected.map((reference, at) => [blockOf(reference), blockOf(sorted[at])]);
		}
		function blockOf({ start, text }) {
			return {
				start,
				end: start + text.length
			};
		}
		function sortRun(text, same) {
			let sorted = same.toSorted((a, b) => compareVersionTexts(a.version, b.version));
			return same.map((entry, at) => [contentOf(text, entry), contentOf(text, sorted[at])]);
		}
		function contentOf(text, { start, end }) {
			return {
				start,
				end: start + text.slice(start, end).trimEnd().length
			};
		}
		function compareVersionTexts(a, b) {
			try {
				return compare_build(a, b, !0);
			} catch {
				return 0;
			}
		}
		function replaceBlocks(text, moves) {
			let parts = [];
			let at = 0;
			for (let [place, content] of moves.toSorted(([a], [b]) => a.start - b.start)) {
				parts.push(text.slice(at, place.start), text.slice(content.start, content.end));
				at = place.end;
			}
			return parts.join("") + text.slice(at);
		}
		function editCargoLock(text, packages) {
			let entries = readEntries(text);
			let edits = [];
			let changed = new Map();
			for (let { name, from, to } of packages) {
				let own = ownEntries(entries, name, from);
				for (let entry of own) {
					changed.set(entry, to);
					edits.push({
						start: entry.versionAt,
						text: entry.version,
						with: to
					});
				}
			}
			if (edits.length === 0) return text;
			let edited = applyEdits(text, [...edits, ...editReferences(text, entries, changed)]);
			let shared = sharedNames(entries, new Set([...changed.keys()].map((entry) => entry.name)));
			return shared.size === 0 ? edited : sortEqualNames(edited, shared);
		}
		function lockedNames(text) {
			return new Set(readEntries(text).flatMap((entry) => entry.source === void 0 ? entry.name : []));
		}
		function lockedVersions(text, name) {
			return readEntries(text).flatMap((entry) => entry.name === name ? entry.version : []);
		}
		function ownEntries(entries, name, from) {
			let own = entries.filter((entry) => entry.name === name && entry.source === void 0);
			return new Set(own.map((entry) => entry.version)).size > 1 ? own.filter((entry) => entry.version === from) : own;
		}
		function editReferences(text, entries, changed) {
			let names = new Set([...changed.keys()].map((entry) => entry.name));
			let sameName = (0, group.$)(entries.filter((entry) => names.has(entry.name) && !entry.unused), (entry) => entry.name);
			let references = entries.flatMap((entry) => entry.references);
			let inFull = isFormat1(text, entries) && references.every((reference) => reference.text.includes(" "));
			return references.flatMap((reference) => {
				let candidates = sameName.get(reference.text.split(" ", 1)[0]) ?? [];
				let target = resolveReference(reference.text, candidates);
				let written = target && writeReference(target, candidates, changed, inFull);
				return written === void 0 || written === reference.text ? [] : [{
					...reference,
					with: written
				}];
			});
		}
		function isFormat1(text, entries) {
			return !/^version = \d/m.test(text.slice(0, entries[0]?.start)) && !/^checksum = /m.test(text);
		}
		function resolveReference(text, candidates) {
			let [, version, source] = /^\S+(?: (\S+))?(?: \((.*)\))?$/.exec(text) ?? [];
			let meant = candidates.filter((entry) => version === void 0 || entry.version === version);
			if (source !== void 0) return meant.find((entry) => withoutRevision(entry.source) === source);
			return meant.length > 1 ? meant.find((entry) => entry.source === void 0) : meant[0];
		}
		function writeReference(target, candidates, changed, inFull) {
			let versions = candidates.map((entry) => changed.get(entry) ?? entry.version);
			let version = changed.get(target) ?? target.version;
			let isOnlyVersion = versions.every((other) => other === version);
			let isOnlyOfVersion = versions.filter((other) => other === version).length === 1;
			if (!inFull && isOnlyVersion && isOnlyOfVersion) return target.name;
			let source = target.source !== void 0 && (inFull || !isOnlyOfVersion) ? ` (${withoutRevision(target.source)})` : "";
			return `${target.name} ${version}${source}`;
		}
		function withoutRevision(source) {
			return source?.split("#", 1)[0];
		}
		function applyEdits(text, edits) {
			let parts = [];
			let at = 0;
			for (let edit of edits.toSorted((a, b) => a.start - b.start)) {
				parts.push(text.slice(at, edit.start), edit.with);
				at = edit.start + edit.text.length;
			}
			return parts.join("") + text.slice(at);
		}
	}),
	4197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => meetsRange,
			x: () => unmetNpmRanges
		});
		var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(284);
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5613);
		var _versions_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2141);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(586);
		function unmetNpmRanges(versionFiles, before, after, version) {
			let paths = versionFiles.map((file) => file.path).filter((path) => (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path) === "package.json");
			if (paths.length === 0) return [];
			let tree = (0, _workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_5__.O)(after);
			let old = (0, _workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_5__.O)(before);
			return [...new Set(paths.map(_paths_folder_js__WEBPACK_IMPORTED_MODULE_6__.yS))].flatMap((folder) => {
				let bumped = tree.manifest(folder);
				let previous = old.manifest(folder)?.version;
				let name = bumped?.name;
				if (!bumped || name === void 0 || previous === void 0 || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.DD)(bumped.version ?? "") !== version) return [];
				let quoted = JSON.stringify(name);
				return tree.where((text) => text.includes(quoted)).flatMap((user) => {
					let unmet = unmetIn(user, name, previous, version);
					return unmet.length > 0 && tree.members(user.folder).get(name)?.folder === folder ? unmet : [];
				});
			});
		}
		function unmetIn(user, name, previous, version) {
			return (0, _workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_5__.A)(user).filter((dependency) => dependency.name === name).filter(({ range }) => meetsRange(previous, range.value) && !meetsRange(version, range.value)).map((dependency) => unmet(user, dependency, version));
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
				fix: `Write "*" (or "workspace:^" with pnpm and yarn), or list the range as a version file of the track: ${(0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.cD)(user.path, key)}.`,
				place: (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_1__.BW)(user.path, user.text, range.start)
			};
		}
	}),
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
			let isMet = ecosystem === "cargo" ? _cargo_follow_js__WEBPACK_IMPORTED_MODULE_3__.w : _npm_ranges_js__WEBPACK_IMPORTED_MODULE_5__.A;
			return [raised, value].find((each) => each !== void 0 && isMet(version, each));
		}
		function asksForVersion(value) {
			let range = (0, _versions_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(value);
			return /^[\s^~<>=v\d]/.test(range) && /\d/.test(range) && !/[:/]/.test(range);
		}
	}),
	1097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Am: () => findVersion,
			$4: () => readVersion,
			gN: () => writeVersion,
			gf: () => writtenVersion
		});
		var documents_place = __webpack_require__(284);
		var error = __webpack_require__(9530);
		var versions_version = __webpack_require__(5566);
		var version_file = __webpack_require__(9797);
		var build_numbers = __webpack_require__(6768);
		var format = __webpack_require__(5713);
		var loaded = __webpack_require__(5163);
		var documents_document = __webpack_require__(1926);
		function findKeyed(file, text) {
			let roots = (0, documents_document.eV)(file.format, file.path, text);
			for (let key of [file.key, file.orKey]) {
				if (key === void 0) continue;
				let values = roots.flatMap((root) => (0, documents_document.TE)(root, (0, version_file.in)(key) ?? [key]).value ?? []);
				if (values.length > 1) {
					let place = (0, documents_place.BW)(file.path, text, values[1]?.start ?? 0);
					throw (0, error.V2)("version-ambiguous", `More than one document of the file has ${(0, error.hD)(key)}.`, "Use `pattern` with one capture group.", place);
				}
				if (values[0]) return asVersion(file, text, key, values[0]);
			}
			(0, loaded.be)(file)?.explain?.(text, file.path);
			throw missing(file, text, roots);
		}
		function asVersion(file, text, key, value) {
			let place = (0, documents_place.BW)(file.path, text, value.start);
			if (value.kind === "text") {
				if (!value.value.endsWith(".json")) return {
					value: value.value,
					at: [value]
				};
				throw (0, error.V2)("version-elsewhere", `${(0, error.hD)(key)} names the file ${(0, error.hD)(value.value)}.`, "Tauri reads it from that file: list that one as the version file.", place);
			}
			if ((0, documents_document.Hn)((0, documents_document.jf)(value, "workspace"))) throw (0, error.V2)("version-inherited", `${(0, error.hD)(key)} is inherited from the workspace.`, "List the workspace instead: { path: Cargo.toml, key: workspace.package.version }.", place);
			let fix = value.kind === "other" ? "Write it as a string: \"1.2.3\"." : "Name the key of the string below it.";
			let what = value.kind === "other" ? `${(0, error.hD)(value.source)}, not a string` : `a ${value.kind}, not a string`;
			throw (0, error.V2)("version-not-text", `${(0, error.hD)(key)} is ${what}.`, fix, place);
		}
		function missing(file, text, roots) {
			let segments = (0, version_file.in)(file.key) ?? [file.key];
			let nearest = roots[0] && (0, documents_document.TE)(roots[0], segments).nearest;
			let keys = [file.key, file.orKey].filter((key) => key !== void 0).map(error.hD);
			return (0, error.V2)("version-missing", `The file has no ${keys.join(" and no ")}.`, howToFix(file), (0, documents_place.BW)(file.path, text, nearest?.start ?? 0));
		}
		function howToFix({ path }) {
			if (/(^|\/)(tauri\.conf\.json5?|Tauri\.toml)$/.test(path)) return "Tauri then takes the version of Cargo.toml: list that file instead.";
			return "Write it there, or name the key that holds the version: { path, key }.";
		}
		let VERSIONS = /(?<![\d.])\d+\.\d+\.\d+(?:-[A-Za-z][0-9A-Za-z-]*\.\d+)?(?!\d|\.\d)/g;
		function findMarked({ path, marker }, text) {
			let found = [];
			let isInside = !1;
			for (let line of text.matchAll(/[^\n]+/g)) {
				let [words] = line;
				words.includes(`${marker}-begin`) ? isInside = !0 : words.includes(`${marker}-end`) ? isInside = !1 : (isInside || words.includes(marker)) && found.push(...versionsIn(words, line.index));
			}
			return (0, format.HR)(found, text, path, {
				message: `No version stands in a line with ${(0, error.hD)(marker)}, nor between ${(0, error.hD)(`${marker}-begin`)} and ${(0, error.hD)(`${marker}-end`)}.`,
				fix: "Put the marker into a comment on the line of the version, or around its lines."
			});
		}
		function versionsIn(line, offset) {
			return [...line.matchAll(VERSIONS)].map(({ 0: value, index }) => {
				let start = offset + index;
				return {
					value,
					start,
					end: start + value.length
				};
			});
		}
		function readVersion(file, text) {
			return findVersion(file, text).value;
		}
		function writtenVersion(file, text) {
			return findVersion(file, text).written;
		}
		function writeVersion(file, text, version) {
			if (!/^[0-9A-Za-z.-]+$/.test(version)) throw (0, error.V2)("version-text", `${(0, error.hD)(version)} is not a version.`);
			let found = findVersion(file, text);
			let written = spell(file, text, version, found);
			let build = (0, build_numbers.fM)(file, text, found);
			let edits = found.at.map((span) => ({
				...span,
				by: written
			}));
			build !== void 0 && edits.push(...(found.builds ?? []).map((span) => ({
				...span,
				by: build
			})));
			return edits.sort((a, b) => b.start - a.start).reduce((result, { start, end, by }) => result.slice(0, start) + by + result.slice(end), text);
		}
		function findVersion(file, text) {
			let places = findPlaces(file, text);
			let [first] = places.at;
			if (!first) throw Error(`No place was found in ${file.path}`);
			let whole = {
				...places,
				written: places.value
			};
			let found = (0, version_file.WS)(file) ? whole : withoutBuild(whole, text);
			let value = (0, loaded.be)(file)?.read?.(found.value) ?? found.value;
			return {
				...found,
				value,
				start: found.at[0]?.start ?? first.start,
				end: found.at[0]?.end ?? first.end
			};
		}
		function findPlaces(file, text) {
			if (file.kind === "keyed") return findKeyed(file, text);
			if (file.kind === "marker") return findMarked(file, text);
			if (file.kind === "format") return findByFormat(file, text);
			return file.kind === "text" ? findOnlyLine(file.path, text) : findMatches(file, text);
		}
		function findByFormat(file, text) {
			let shift = (0, documents_place.L1)(text);
			let found = (0, loaded.be)(file).find(text.slice(shift), file.path);
			let behind = (place) => ({
				...place,
				start: place.start + shift,
				end: place.end + shift
			});
			return {
				...found,
				at: found.at.map(behind),
				...found.builds && { builds: found.builds.map(behind) }
			};
		}
		function withoutBuild(places, text) {
			let { value, at, builds = [] } = places;
			let plus = value.indexOf("+");
			if (plus < 0 || at.some(({ start, end }) => text.slice(start, end) !== value)) return places;
			let build = value.slice(plus + 1);
			let own = at.map(({ end }) => ({
				value: build,
				start: end - build.length,
				end
			}));
			let before = at.map(({ start }) => ({
				start,
				end: start + plus
			}));
			return {
				...places,
				value: value.slice(0, plus),
				at: before,
				builds: [...own, ...builds]
			};
		}
		function spell(file, text, version, { start }) {
			let format = (0, loaded.be)(file);
			if (!format) return version;
			let refuse = (why, fix) => (0, error.V2)("version-refused", `${(0, error.hD)(version)} cannot be written here: ${format.rules} ${why}.`, fix, (0, documents_place.BW)(file.path, text, start));
			let { channels, channelShape = /^/, most = Infinity } = format.limitsIn?.(text) ?? format.limits ?? {};
			let { prerelease, major = 0, minor = 0, patch = 0 } = (0, versions_version.ot)(version) ?? {};
			if (Math.max(major, minor, patch) > most) throw refuse(`takes no number above ${most}`, "Choose a lower version.");
			let core = "set `version-style: core` for this file or the track: it then carries X.Y.Z, and the tag has the suffix";
			if (prerelease && channels?.length === 0) throw refuse("takes X.Y.Z alone", `${core.replace("set", "Set")}.`);
			if (prerelease && !(channels?.includes(prerelease.channel) ?? channelShape.test(prerelease.channel))) {
				let names = channels ? `one of ${channels.join(", ")}` : "in letters alone";
				throw refuse(`has no place for the channel ${(0, error.hD)(prerelease.channel)}`, `Name the channel ${names}, or ${core}.`);
			}
			return format.spell?.(version) ?? version;
		}
		function findOnlyLine(path, text) {
			let value = text.trim();
			let start = text.length - text.trimStart().length;
			if (value !== "" && !/[\r\n]/.test(value)) return {
				value,
				at: [{
					start,
					end: start + value.length
				}]
			};
			let message = value === "" ? "The file is empty." : "The file has more than one line.";
			throw (0, error.V2)("version-missing", message, "Plain text holds the version and nothing else. Name it with `key` or with `pattern` otherwise.", (0, documents_place.BW)(path, text, start));
		}
		function findMatches({ path, pattern, many }, text) {
			let shift = (0, documents_place.L1)(text);
			let found = [...text.slice(shift).matchAll((0, version_file.Eb)(pattern))].flatMap((match) => {
				let [start, end] = match.indices?.[1] ?? [];
				if (start === void 0 || end === void 0) return [];
				return {
					value: match[1],
					start: start + shift,
					end: end + shift,
					at: match.index + shift
				};
			});
			let second = found[1];
			let missing = {
				message: `The pattern ${(0, error.hD)(pattern)} matches nothing.`,
				fix: FIX_PATTERN
			};
			if (!second || many) return (0, format.HR)(found, text, path, missing);
			throw (0, error.V2)("version-ambiguous", `The pattern ${(0, error.hD)(pattern)} matches more than once.`, "Make it longer, so that it matches once, or let it match in several places with `count: many`.", (0, documents_place.BW)(path, text, second.at));
		}
		let FIX_PATTERN = "It must match once, with the version in its group.";
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
	})
};
