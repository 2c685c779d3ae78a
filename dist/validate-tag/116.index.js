export const id = 116;
export const ids = [116];
export const modules = {
	5613: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gw: () => ancestorsOf,
			Mf: () => relativeTo,
			UO: () => isWithin,
			Vb: () => nameOf,
			_z: () => inFolder,
			e6: () => follow,
			yS: () => folderOf
		});
		function folderOf(path) {
			return path.slice(0, Math.max(0, path.lastIndexOf("/")));
		}
		function nameOf(path) {
			return path.slice(path.lastIndexOf("/") + 1);
		}
		function inFolder(folder, name) {
			return folder === "" ? name : name === "" ? folder : `${folder}/${name}`;
		}
		function follow(folder, relative) {
			if (/^([a-zA-Z]:)?[/\\]/.test(relative)) return;
			let names = folder === "" ? [] : folder.split("/");
			for (let name of relative.split(/[/\\]/)) {
				if (name === "" || name === ".") continue;
				if (name !== "..") names.push(name);
				else if (names.pop() === void 0) return;
			}
			return names.join("/");
		}
		function relativeTo(from, to) {
			let start = from === "" ? [] : from.split("/");
			let end = to === "" ? [] : to.split("/");
			let common = 0;
			for (; common < start.length && start[common] === end[common] && common < end.length;) common++;
			return [...start.slice(common).map(() => ".."), ...end.slice(common)].join("/");
		}
		function isWithin(folder, ancestor) {
			return ancestor === "" || folder === ancestor || folder.startsWith(`${ancestor}/`);
		}
		function ancestorsOf(folder) {
			let found = [folder];
			for (let at = folder; at !== "";) {
				at = folderOf(at);
				found.push(at);
			}
			return found;
		}
	}),
	9547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => groupBy });
		function groupBy(values, keyOf) {
			let groups = new Map();
			for (let value of values) {
				let key = keyOf(value);
				let group = groups.get(key);
				group ? group.push(value) : groups.set(key, [value]);
			}
			return groups;
		}
	}),
	3652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => followCargo,
			w: () => meetsCargoRequirement
		});
		var satisfies = __webpack_require__(8011);
		var valid = __webpack_require__(4737);
		var place = __webpack_require__(284);
		var paths_folder = __webpack_require__(5613);
		var group = __webpack_require__(9547);
		var version_file = __webpack_require__(41);
		var documents_document = __webpack_require__(1926);
		var toml_document = __webpack_require__(1273);
		var text_error = __webpack_require__(9530);
		function openCargoTree(texts, other) {
			let parsed = new Map();
			let folders = [...texts.keys()].filter((path) => (0, paths_folder.Vb)(path) === "Cargo.toml").map(paths_folder.yS);
			let manifest = (folder) => {
				if (!parsed.has(folder)) {
					let path = (0, paths_folder._z)(folder, "Cargo.toml");
					let known = other?.manifest(folder);
					parsed.set(folder, known?.text === texts.get(path) ? known : readManifest(path, texts));
				}
				return parsed.get(folder);
			};
			let where = (test) => folders.flatMap((folder) => test(texts.get((0, paths_folder._z)(folder, "Cargo.toml")) ?? "") ? manifest(folder) ?? [] : []);
			return {
				manifest,
				where
			};
		}
		function readManifest(path, texts) {
			let text = texts.get(path);
			if (text === void 0) return;
			try {
				let root = (0, toml_document.M)(path, text);
				let name = (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(root, "package"), "name"));
				return {
					path,
					folder: (0, paths_folder.yS)(path),
					text,
					root,
					...name !== void 0 && { name }
				};
			} catch (error) {
				if (error instanceof text_error.ag) return;
				throw error;
			}
		}
		function workspaceRootOf(tree, member) {
			if ((0, documents_document.jf)(member.root, "workspace")) return member;
			let pointer = (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(member.root, "package"), "workspace"));
			let pointed = pointer === void 0 ? void 0 : (0, paths_folder.e6)(member.folder, pointer);
			if (pointed !== void 0) return tree.manifest(pointed) ?? member;
			for (let folder of (0, paths_folder.Gw)(member.folder).slice(1)) {
				let above = tree.manifest(folder);
				if (above && (0, documents_document.jf)(above.root, "workspace") && !isExcluded(above, member.folder)) return above;
			}
			return member;
		}
		function isExcluded({ root, folder }, member) {
			let workspace = (0, documents_document.jf)(root, "workspace");
			let holds = (entry) => {
				let listed = (0, paths_folder.e6)(folder, entry);
				return listed !== void 0 && (0, paths_folder.UO)(member, listed);
			};
			return (0, documents_document.CB)((0, documents_document.jf)(workspace, "exclude")).some(holds) && !(0, documents_document.CB)((0, documents_document.jf)(workspace, "members")).some(holds);
		}
		function inheritsVersion({ root }) {
			return (0, documents_document.Hn)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(root, "package"), "version"), "workspace"));
		}
		function inheritorsOf(tree, root) {
			return tree.where((text) => text.includes("version") && text.includes("workspace")).filter((manifest) => inheritsVersion(manifest) && workspaceRootOf(tree, manifest).path === root.path);
		}
		function versionOf(tree, manifest) {
			let holder = inheritsVersion(manifest) ? (0, documents_document.jf)(workspaceRootOf(tree, manifest).root, "workspace") : manifest.root;
			return (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(holder, "package"), "version"));
		}
		let TABLES = [
			"dependencies",
			"build-dependencies",
			"build_dependencies",
			"dev-dependencies",
			"dev_dependencies"
		];
		function dependenciesOf(tree, manifest) {
			let root = workspaceRootOf(tree, manifest);
			let places = TABLES.map((name) => [[name], (0, documents_document.jf)(manifest.root, name)]);
			for (let [target, tables] of (0, documents_document.Mc)((0, documents_document.jf)(manifest.root, "target"))) for (let name of TABLES) places.push([[
				"target",
				target,
				name
			], (0, documents_document.jf)(tables, name)]);
			places.push([["workspace", "dependencies"], (0, documents_document.jf)((0, documents_document.jf)(manifest.root, "workspace"), "dependencies")]);
			return places.flatMap(([key, table]) => [...(0, documents_document.Mc)(table)].map(([name, entry]) => readDependency({
				manifest,
				root,
				key: [...key, name],
				name,
				entry
			})));
		}
		function readDependency({ manifest, root, key, name, entry }) {
			let inherited = (0, documents_document.Hn)((0, documents_document.jf)(entry, "workspace"));
			let source = inherited ? (0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(root.root, "workspace"), "dependencies"), name) : entry;
			let base = inherited ? root.folder : manifest.folder;
			let renamed = (0, documents_document.b6)((0, documents_document.jf)(source, "package")) ?? name;
			let path = (0, documents_document.b6)((0, documents_document.jf)(source, "path"));
			let folder = path === void 0 ? patchFor(root, renamed, source) : (0, paths_folder.e6)(base, path);
			let requirement = entry.kind === "text" ? entry : (0, documents_document.jf)(entry, "version");
			return {
				key,
				name: renamed,
				...folder !== void 0 && { folder },
				...requirement?.kind === "text" && { requirement: {
					...requirement,
					within: requirement !== entry
				} },
				versioned: (source?.kind === "text" ? source : (0, documents_document.jf)(source, "version")) !== void 0,
				shipped: key[0] !== "workspace" && !/^dev[-_]/.test(key.at(-2))
			};
		}
		function patchFor(root, name, source) {
			if ((0, documents_document.jf)(source, "git")) return;
			for (let [, patches] of (0, documents_document.Mc)((0, documents_document.jf)(root.root, "patch"))) for (let [key, patch] of (0, documents_document.Mc)(patches)) {
				let path = (0, documents_document.b6)((0, documents_document.jf)(patch, "path"));
				if (path !== void 0 && ((0, documents_document.b6)((0, documents_document.jf)(patch, "package")) ?? key) === name) return (0, paths_folder.e6)(root.folder, path);
			}
		}
		let UNUSED = "[[patch.unused]]";
		let HEADERS = new Set([
			"[[package]]",
			"[root]",
			UNUSED
		]);
		function readEntries(text) {
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
		}
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
		function sortEqualNames(text, names) {
			let entries = readEntries(text).filter((entry) => !entry.unused);
			let shared = new Set([...(0, group.$)(entries, (entry) => entry.name)].flatMap(([name, same]) => same.length > 1 && names.has(name) ? name : []));
			if (shared.size === 0) return text;
			let inOrder = replaceBlocks(text, entries.flatMap((entry) => sortReferences(entry.references, shared)));
			let moved = readEntries(inOrder).filter((entry) => shared.has(entry.name) && !entry.unused);
			return replaceBlocks(inOrder, [...(0, group.$)(moved, (entry) => entry.name).values()].flatMap((same) => sortRun(inOrder, same)));
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
			return sortEqualNames(applyEdits(text, [...edits, ...editReferences(text, entries, changed)]), new Set([...changed.keys()].map((entry) => entry.name)));
		}
		function lockedNames(text) {
			return new Set(readEntries(text).flatMap((entry) => entry.source === void 0 ? entry.name : []));
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
		function followCargo(manifests, before, after, version) {
			let locks = new Map();
			let tree = openCargoTree(after);
			let crates = bumpedCrates(manifests, openCargoTree(before, tree), tree, version);
			let byFolder = new Map(crates.map((crate) => [crate.folder, crate]));
			let naming = manifestsNaming(tree, crates);
			let namesakes = (0, group.$)(naming, (manifest) => manifest.name);
			for (let [path, text] of after) {
				if ((0, paths_folder.Vb)(path) !== "Cargo.lock") continue;
				let names = lockedNames(text);
				let reachable;
				let recorded = crates.filter(({ name, folder }) => {
					if (!names.has(name)) return !1;
					if ((namesakes.get(name)?.length ?? 0) < 2) return !0;
					reachable ??= reachableFrom(tree, (0, paths_folder.yS)(path));
					return reachable.has(folder);
				});
				recorded.length > 0 && locks.set(path, editCargoLock(text, recorded));
			}
			return {
				locks,
				problems: naming.flatMap((manifest) => unmetRequirements(tree, manifest, byFolder))
			};
		}
		function bumpedCrates(manifests, old, tree, version) {
			let crates = new Map();
			for (let path of manifests) {
				let edited = tree.manifest((0, paths_folder.yS)(path));
				if (!edited) continue;
				for (let manifest of [edited, ...inheritorsOf(tree, edited)]) {
					if (manifest.name === void 0 || versionOf(tree, manifest) !== version) continue;
					let previous = old.manifest(manifest.folder);
					let from = previous && versionOf(old, previous);
					crates.set(manifest.folder, {
						name: manifest.name,
						folder: manifest.folder,
						from,
						to: version
					});
				}
			}
			return [...crates.values()];
		}
		function manifestsNaming(tree, crates) {
			return tree.where((text) => crates.length > 20 || crates.some(({ name }) => text.includes(name)));
		}
		function reachableFrom(tree, rootFolder) {
			let queue = tree.where((text) => text.includes("package")).filter((manifest) => workspaceRootOf(tree, manifest).folder === rootFolder);
			let reached = new Set(queue.map((manifest) => manifest.folder));
			for (let manifest of queue) for (let { folder } of dependenciesOf(tree, manifest)) {
				let next = folder === void 0 || reached.has(folder) ? void 0 : tree.manifest(folder);
				if (!next) continue;
				reached.add(next.folder);
				queue.push(next);
			}
			return reached;
		}
		function unmetRequirements(tree, manifest, byFolder) {
			return dependenciesOf(tree, manifest).flatMap((dependency) => {
				let crate = dependency.folder === void 0 ? void 0 : byFolder.get(dependency.folder);
				return crate?.name === dependency.name && unmetRequirement(manifest, dependency, crate) || [];
			});
		}
		function unmetRequirement(manifest, dependency, crate) {
			let { requirement, key } = dependency;
			if (!requirement || meetsCargoRequirement(crate.to, requirement.value)) return;
			let listed = (0, version_file.cD)(manifest.path, requirement.within ? [...key, "version"] : key);
			let drop = requirement.within ? "Drop `version` beside `path`" : "Depend on it by `path` alone";
			return {
				message: `The requirement "${requirement.value}" on ${crate.name} is not met by ${crate.to}, and cargo would refuse to build.`,
				fix: `${drop}, or list the requirement as a version file of the track: ${listed}.`,
				place: (0, place.BW)(manifest.path, manifest.text, requirement.start)
			};
		}
		function meetsCargoRequirement(version, requirement) {
			let range = requirement.split(",").map((part) => part.trim()).map((part) => /^\d/.test(part) && !/[*xX]/.test(part) ? `^${part}` : part.replace(/\s+/g, "")).join(" ");
			return valid(range) === null || satisfies(version, range);
		}
	}),
	188: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => meetsRange,
			x: () => unmetNpmRanges
		});
		var satisfies = __webpack_require__(8011);
		var place = __webpack_require__(284);
		var paths_folder = __webpack_require__(5613);
		var requirement_text = __webpack_require__(2141);
		var version_file = __webpack_require__(41);
		var esm = __webpack_require__(1138);
		var documents_document = __webpack_require__(1926);
		var text_error = __webpack_require__(9530);
		function openNpmTree(texts) {
			let parsed = new Map();
			let folders = [...texts.keys()].filter((path) => (0, paths_folder.Vb)(path) === "package.json").map(paths_folder.yS);
			let manifest = (folder) => {
				parsed.has(folder) || parsed.set(folder, readManifest((0, paths_folder._z)(folder, "package.json"), texts));
				return parsed.get(folder);
			};
			let workspaces = new Map();
			let membersOf = new Map();
			let members = (folder) => {
				for (let root of (0, paths_folder.Gw)(folder)) {
					workspaces.has(root) || workspaces.set(root, workspaceFolders(root, folders, texts, manifest(root)));
					let inside = workspaces.get(root);
					if (!inside || !(folder === root || inside.has(folder))) continue;
					membersOf.has(root) || membersOf.set(root, byName([root, ...inside], manifest));
					return membersOf.get(root);
				}
				return new Map();
			};
			let where = (test) => folders.flatMap((folder) => test(texts.get((0, paths_folder._z)(folder, "package.json")) ?? "") ? manifest(folder) ?? [] : []);
			return {
				manifest,
				members,
				where
			};
		}
		function byName(folders, manifest) {
			let found = folders.flatMap((folder) => manifest(folder) ?? []);
			return new Map(found.flatMap((member) => member.name === void 0 ? [] : [[member.name, member]]));
		}
		function readManifest(path, texts) {
			let text = texts.get(path);
			let root = text === void 0 ? void 0 : readLoosely("json", path, text);
			if (text === void 0 || !root) return;
			let name = (0, documents_document.b6)((0, documents_document.jf)(root, "name"));
			let version = (0, documents_document.b6)((0, documents_document.jf)(root, "version"));
			return {
				path,
				folder: (0, paths_folder.yS)(path),
				text,
				root,
				...name !== void 0 && { name },
				...version !== void 0 && { version }
			};
		}
		function readLoosely(format, path, text) {
			try {
				return (0, documents_document.eV)(format, path, text)[0];
			} catch (error) {
				if (error instanceof text_error.ag) return;
				throw error;
			}
		}
		function workspaceFolders(root, folders, texts, manifest) {
			let pnpmPath = (0, paths_folder._z)(root, "pnpm-workspace.yaml");
			let pnpmText = texts.get(pnpmPath);
			let pnpm = pnpmText === void 0 ? void 0 : (0, documents_document.jf)(readLoosely("yaml", pnpmPath, pnpmText), "packages");
			let workspaces = (0, documents_document.jf)(manifest?.root, "workspaces");
			let list = pnpm ?? (workspaces?.kind === "table" ? (0, documents_document.jf)(workspaces, "packages") : workspaces);
			if (list?.kind !== "list") return;
			let isMember = compileGlobs((0, documents_document.CB)(list));
			let inside = folders.filter((folder) => folder !== root && (0, paths_folder.UO)(folder, root) && isMember(root === "" ? folder : folder.slice(root.length + 1)));
			return new Set(inside);
		}
		function compileGlobs(globs) {
			let compiled = globs.map((glob) => {
				let takes = !glob.startsWith("!");
				let plain = (takes ? glob : glob.slice(1)).replace(/^\.?\/+/, "").replace(/\/+$/, "");
				return {
					takes,
					matcher: new esm.VR(plain, {
						platform: "linux",
						nonegate: !0,
						nocomment: !0
					})
				};
			});
			return (folder) => compiled.some(({ takes, matcher }) => takes && matcher.match(folder)) && !compiled.some(({ takes, matcher }) => !takes && matcher.match(folder));
		}
		let FIELDS = [
			"dependencies",
			"optionalDependencies",
			"peerDependencies",
			"devDependencies"
		];
		function npmDependenciesOf({ root }) {
			return FIELDS.flatMap((field) => [...(0, documents_document.Mc)((0, documents_document.jf)(root, field))].flatMap(([name, range]) => range.kind === "text" ? {
				key: [field, name],
				name,
				range,
				shipped: field !== "devDependencies"
			} : []));
		}
		function unmetNpmRanges(versionFiles, before, after, version) {
			let paths = versionFiles.map((file) => file.path).filter((path) => (0, paths_folder.Vb)(path) === "package.json");
			if (paths.length === 0) return [];
			let tree = openNpmTree(after);
			let old = openNpmTree(before);
			return [...new Set(paths.map(paths_folder.yS))].flatMap((folder) => {
				let bumped = tree.manifest(folder);
				let previous = old.manifest(folder)?.version;
				let name = bumped?.name;
				if (!bumped || name === void 0 || previous === void 0 || bumped.version !== version) return [];
				return tree.where((text) => text.includes(JSON.stringify(name))).filter((user) => tree.members(user.folder).get(name)?.folder === folder).flatMap((user) => unmetIn(user, name, previous, version));
			});
		}
		function unmetIn(user, name, previous, version) {
			return npmDependenciesOf(user).filter((dependency) => dependency.name === name).filter(({ range }) => meetsRange(previous, range.value) && !meetsRange(version, range.value)).map((dependency) => unmet(user, dependency, version));
		}
		function meetsRange(version, specifier) {
			let range = (0, requirement_text.r)(specifier);
			return [
				"",
				"*",
				"^",
				"~"
			].includes(range) || satisfies(version, range, !0);
		}
		function unmet(user, { key, name, range }, version) {
			return {
				message: `The range "${range.value}" on ${name} is not met by ${version}, and installing would look for it in the registry.`,
				fix: `Write "*" (or "workspace:^" with pnpm and yarn), or list the range as a version file of the track: ${(0, version_file.cD)(user.path, key)}.`,
				place: (0, place.BW)(user.path, user.text, range.start)
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
		var _cargo_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3652);
		var _current_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3130);
		var _npm_ranges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(188);
		var _version_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8975);
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
