"use strict";
exports.id = 3312;
exports.ids = [3312];
exports.modules = {
	3312: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			currentVersions: () => current_versions.currentVersions,
			editVersions: () => editVersions,
			raisedBuildsOf: () => version_builds.Z,
			withHighestBuilds: () => version_builds.m
		});
		var folder = __webpack_require__(5613);
		var text_error = __webpack_require__(9530);
		var version_file = __webpack_require__(9797);
		var npm_tree = __webpack_require__(586);
		var cargo_follow = __webpack_require__(8181);
		var documents_document = __webpack_require__(1926);
		var place = __webpack_require__(284);
		var attempt = __webpack_require__(7569);
		var versions_version = __webpack_require__(5566);
		var npm_ranges = __webpack_require__(4197);
		function denoRequirementsOn(files, texts, version) {
			let own = new Set(files.filter(version_file.pj).map(({ path }) => (0, folder.yS)(path)));
			if (own.size === 0) return [];
			let packages = readPackages(texts);
			let bumped = packages.filter((each) => own.has(each.folder) && (0, versions_version.DD)(each.version ?? "") === version);
			let roots = packages.filter(({ root }) => (0, documents_document.jf)(root, "workspace")).map(({ folder }) => folder);
			let share = (one, other) => (0, folder.Gw)(one).some((above) => roots.includes(above) && (0, folder.Gw)(other).includes(above));
			return packages.flatMap(({ path, root, folder }) => [...(0, documents_document.Mc)((0, documents_document.jf)(root, "imports"))].flatMap(([key, value]) => {
				let [, specifier, name] = IMPORT.exec((0, documents_document.b6)(value) ?? "") ?? [];
				let target = bumped.find((each) => each.name === name && share(folder, each.folder));
				if (specifier === void 0 || !target) return [];
				return {
					path,
					key: ["imports", key],
					specifier,
					start: value.start,
					folder: target.folder
				};
			}));
		}
		function unmetDenoImports(files, before, after, version) {
			let imports = denoRequirementsOn(files, after, version);
			if (imports.length === 0) return [];
			let old = readPackages(before);
			return imports.flatMap(({ path, key, specifier, start, folder }) => {
				let previous = old.find((each) => each.folder === folder)?.version;
				if (previous === void 0 || !(0, npm_ranges.AB)(previous, specifier) || (0, npm_ranges.AB)(version, specifier)) return [];
				return {
					message: `The import "${specifier}" is not met by ${version}, and deno would look for it in the registry.`,
					fix: `Set \`requirements: auto\` for the track, or list the import as one of its version files: ${(0, version_file.cD)(path, key)}.`,
					place: (0, place.BW)(path, after.get(path) ?? "", start)
				};
			});
		}
		let IMPORT = /^(jsr:(@[^@/]+\/[^@/]+)@[^/]+)(?:\/.*)?$/;
		function readPackages(texts) {
			return [...texts].flatMap(([path, text]) => {
				let root = (0, version_file.pj)({ path }) ? (0, attempt.C)(() => (0, documents_document.eV)("json", path, text)[0]) : void 0;
				if (root === void 0 || root instanceof text_error.ag) return [];
				let [name, version] = [(0, documents_document.b6)((0, documents_document.jf)(root, "name")), (0, documents_document.b6)((0, documents_document.jf)(root, "version"))];
				return {
					path,
					folder: (0, folder.yS)(path),
					root,
					name,
					version
				};
			});
		}
		function autoRequirements(versionFiles, texts, version) {
			let followed = versionFiles.filter(({ requirements }) => requirements === "auto");
			if (followed.length === 0) return [];
			let crates = followed.map(({ path }) => path).filter((path) => (0, folder.Vb)(path) === "Cargo.toml");
			let required = [
				...crates.length > 0 ? (0, cargo_follow.qh)(crates, texts, version) : [],
				...(0, npm_ranges.B1)(followed, texts, version),
				...denoRequirementsOn(followed, texts, version)
			];
			let listed = new Set(versionFiles.map(placeOf));
			return required.map(({ path, key }) => ({
				kind: "keyed",
				path,
				format: FORMATS.get((0, folder.Vb)(path)) ?? "json",
				key: (0, version_file.TE)(key)
			})).filter((file) => {
				let isNew = !listed.has(placeOf(file));
				listed.add(placeOf(file));
				return isNew;
			});
		}
		let FORMATS = new Map([["Cargo.toml", "toml"], ["pnpm-workspace.yaml", "yaml"]]);
		function placeOf(file) {
			return JSON.stringify([file.path, file.kind === "keyed" ? file.key : ""]);
		}
		var current_versions = __webpack_require__(3130);
		var loaded = __webpack_require__(5163);
		var json_document = __webpack_require__(8023);
		var splice = __webpack_require__(9673);
		function editDenoLock(file, text, changes) {
			if (changes.length === 0) return text;
			let workspace = (0, documents_document.jf)((0, json_document.q)(file, text), "workspace");
			let edits = changes.flatMap(({ folder, name, from, to }) => {
				let member = folder === "" ? workspace : (0, documents_document.jf)((0, documents_document.jf)(workspace, "members"), folder);
				let [old, now] = [from, to].map((range) => from.startsWith("jsr:") ? plain(range) : `npm:${name}@${range}`);
				return [(0, documents_document.jf)(member, "dependencies"), (0, documents_document.jf)((0, documents_document.jf)(member, "packageJson"), "dependencies")].flatMap(itemsOf).flatMap((item) => item.kind === "text" && item.value === old ? {
					...item,
					by: now
				} : []);
			});
			return (0, splice.V)(text, [...new Map(edits.map((edit) => [edit.start, edit])).values()]);
		}
		function plain(specifier) {
			return /^jsr:@[^/]+\/[^/]+/.exec(specifier)?.[0] ?? specifier;
		}
		function itemsOf(value) {
			return value?.kind === "list" ? value.items : [];
		}
		function pinnedEntryEdits(text, root, { folder, name, from, to }) {
			let packages = (0, documents_document.jf)(root, "packages");
			let entry = [`${folder}/node_modules/${name}`, `node_modules/${name}`].map((path) => (0, documents_document.jf)(packages, path)).find((found) => found !== void 0);
			let version = (0, documents_document.jf)(entry, "version");
			if (version?.kind !== "text" || (0, documents_document.b6)(version) !== from || (0, documents_document.Hn)((0, documents_document.jf)(entry, "link"))) return [];
			let fields = ["resolved", "integrity"].flatMap((key) => fieldOf(text, entry, key) ?? []);
			return [{
				value: version,
				to
			}, ...joined(text, fields).map((field) => ({
				value: withComma(text, field),
				to: ""
			}))];
		}
		function fieldOf(text, entry, key) {
			let value = (0, documents_document.jf)(entry, key);
			if (value?.kind !== "text") return;
			return {
				start: text.lastIndexOf(`"${key}"`, value.start),
				end: value.end + 1
			};
		}
		function joined(text, fields) {
			let [first, second, ...rest] = [...fields].sort((a, b) => a.start - b.start);
			if (!first) return [];
			if (!second || rest.length > 0 || !/^\s*,\s*$/.test(text.slice(first.end, second.start))) return [...fields];
			return [{
				start: first.start,
				end: second.end
			}];
		}
		function withComma(text, { start, end }) {
			let behind = /^\s*,\s*/.exec(text.slice(end, end + 1e3))?.[0];
			if (behind !== void 0) return {
				start,
				end: end + behind.length
			};
			return {
				start: start - (/,\s*$/.exec(text.slice(Math.max(0, start - 1e3), start))?.[0] ?? "").length,
				end
			};
		}
		function editNpmLock(file, text, changes) {
			if (!changes.some(({ folder }) => folder === "" || text.includes(JSON.stringify(folder)))) return text;
			let { original, root, edits: before } = readOnce(file, text);
			let edits = new Map(before);
			for (let { folder, segments, to } of changes) {
				let values = recorded(root, folder, segments);
				for (let value of values) edits.set(value.start, {
					value,
					to
				});
				let [name] = segments.slice(1);
				let from = values[0]?.value;
				if (segments.length !== 2 || name === void 0 || from === void 0 || !PIN.test(to)) continue;
				let pinned = pinnedEntryEdits(original, root, {
					folder,
					name,
					from,
					to
				});
				for (let edit of pinned) edits.set(edit.value.start, edit);
			}
			if (edits.size === before.size && [...edits].every(([at, { to }]) => before.get(at)?.to === to)) return text;
			let parts = [];
			let at = 0;
			for (let { value, to } of [...edits.values()].toSorted((a, b) => a.value.start - b.value.start)) {
				parts.push(original.slice(at, value.start), to);
				at = value.end;
			}
			let edited = parts.join("") + original.slice(at);
			latest.set(file, {
				original,
				root,
				edits,
				edited
			});
			return edited;
		}
		let PIN = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
		let latest = new Map();
		function readOnce(file, text) {
			let known = latest.get(file);
			if (known?.edited === text) return known;
			return {
				original: text,
				root: (0, json_document.q)(file, text),
				edits: new Map()
			};
		}
		function recorded(root, folder, segments) {
			let found = [(0, documents_document.jf)(root, "packages"), (0, documents_document.jf)(root, "workspaces")].map((table) => (0, documents_document.TE)((0, documents_document.jf)(table, folder) ?? EMPTY, segments).value);
			folder === "" && (0, version_file.TE)(segments) === "version" && found.push((0, documents_document.jf)(root, "version"));
			return found.filter((value) => value?.kind === "text");
		}
		let EMPTY = {
			kind: "other",
			source: "",
			start: 0
		};
		var yaml_document = __webpack_require__(5364);
		let GROUPS = [
			"dependencies",
			"devDependencies",
			"optionalDependencies"
		];
		function editPnpmLock(file, text, changes, catalogs = []) {
			if (changes.length + catalogs.length === 0) return text;
			let [root] = (0, yaml_document.h)(file, text);
			let edits = new Map();
			for (let change of changes) for (let value of pnpm_lock_recorded(root, change)) value.value === change.from && edits.set(value.start, {
				value,
				to: change.to
			});
			for (let { catalog, name, from, to, versions } of catalogs) {
				let entry = (0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(root, "catalogs"), catalog), name);
				let [specifier, version] = [(0, documents_document.jf)(entry, "specifier"), (0, documents_document.jf)(entry, "version")];
				if (specifier?.kind !== "text" || specifier.value !== from) continue;
				edits.set(specifier.start, {
					value: specifier,
					to
				});
				version?.kind === "text" && version.value === versions?.[0] && edits.set(version.start, {
					value: version,
					to: versions[1]
				});
			}
			let edited = text;
			for (let { value, to } of [...edits.values()].toSorted((a, b) => b.value.start - a.value.start)) edited = edited.slice(0, value.start) + written(text, value, to) + edited.slice(value.end);
			return edited;
		}
		function pnpm_lock_recorded(root, { folder, name }) {
			let importers = (0, documents_document.jf)(root, "importers");
			let importer = importers ? (0, documents_document.jf)(importers, folder || ".") : folder === "" ? root : void 0;
			return [...GROUPS.map((group) => (0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(importer, group), name), "specifier")), (0, documents_document.jf)((0, documents_document.jf)(importer, "specifiers"), name)].filter((value) => value?.kind === "text");
		}
		function written(text, { start }, to) {
			return /['"]/.test(text.charAt(start - 1)) || /^[\w^~=.]/.test(to) ? to : `'${to}'`;
		}
		let PEP440 = new Map([
			["a", "a"],
			["alpha", "a"],
			["b", "b"],
			["beta", "b"],
			["c", "rc"],
			["rc", "rc"],
			["pre", "rc"],
			["preview", "rc"],
			["dev", ".dev"]
		]);
		function editUvLock(file, text, folder, version) {
			let entries = text.split(/^(?=\[\[package\]\])/m);
			let source = RegExp(`^source = \\{ (?:editable|virtual|directory) = "${folder.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}" \\}`, "m");
			return entries.map((entry) => source.test(entry) ? entry.replace(/^(version = ")[^"\r\n]*/m, (_, start) => start + asPep440(file, version)) : entry).join("");
		}
		function editPoetryLock(file, text, folder, version) {
			let entries = text.split(/^(?=\[\[package\]\])/m);
			let source = `type = "directory"\nurl = "${folder}"`;
			return entries.map((entry) => entry.replaceAll("\r\n", "\n").includes(source) ? entry.replace(/^(version = ")[^"\r\n]*/m, (_, start) => start + asPep440(file, version)) : entry).join("");
		}
		function asPep440(file, text) {
			let version = (0, versions_version.ot)((0, versions_version.DD)(text));
			if (!version?.prerelease) return text;
			let name = PEP440.get(version.prerelease.channel.toLowerCase());
			if (name !== void 0) return `${(0, versions_version.rT)(version)}${name}${version.prerelease.n}${text.slice((0, versions_version.DD)(text).length)}`;
			throw (0, text_error.V2)("python-version", `${(0, text_error.hD)(text)} is no version for Python (PEP 440), and ${file} could not record it.`, "Set `version-style: core` for the track, or name the channel alpha, beta, rc or dev.");
		}
		let PLAIN = /^(?![-?:,\][{}#&*!|>'"%@` \t\r\n]).([ \t]*(?![,\][{}:# \t\r\n]).)*$/;
		let ENTRY = /^( {4})("?)([^"\r\n]+)\2: ([^\r\n]+)$/gm;
		function editYarnLock(text, changes) {
			if (changes.length === 0 || !/^__metadata:/m.test(text)) return text;
			let before = text.split(/^(?=\S)/m);
			let users = before.map((block) => changes.filter(({ folder }) => isMember(block, folder)));
			let after = before.map((block, index) => writeRanges(block, users[index]));
			let asked = new Set(after.flatMap(rangesOf));
			return after.map((block) => writeHeader(block, changes, asked)).join("");
		}
		function isMember(block, folder) {
			return /^ {2}resolution: "[^"]*@workspace:([^"]*)"/m.exec(block)?.[1] === (folder || ".");
		}
		function writeRanges(block, changes) {
			if (changes.length === 0) return block;
			return block.replace(ENTRY, (line, ...parts) => {
				let [blanks, mark, name, value = ""] = parts;
				let range = unquote(value);
				let change = changes.find((each) => each.name === name && bare(range) === bare(each.from));
				if (!change) return line;
				let to = range === change.from ? change.to : `npm:${change.to}`;
				return `${blanks}${mark}${name}${mark}: ${PLAIN.test(to) ? to : `"${to}"`}`;
			});
		}
		function rangesOf(block) {
			return [...block.matchAll(ENTRY)].map(([, , , name, value]) => `${name}@${bare(unquote(value))}`);
		}
		function writeHeader(block, changes, asked) {
			let [whole, header] = /^"([^"\r\n]*@workspace:[^"\r\n]*)":/.exec(block) ?? [];
			if (whole === void 0 || header === void 0) return block;
			let old = header.split(", ");
			let found = new Set(old);
			for (let { name, from, to } of changes) for (let protocol of ["", "npm:"]) {
				let former = `${name}@${protocol}${from}`;
				if (!old.includes(former)) continue;
				found.add(`${name}@${protocol}${to}`);
				asked.has(`${name}@${bare(from)}`) || found.delete(former);
			}
			return `"${[...found].sort().join(", ")}":${block.slice(whole.length)}`;
		}
		function unquote(value) {
			return /^".*"$/.test(value) ? value.slice(1, -1) : value;
		}
		function bare(range) {
			return range.replace(/^npm:/, "");
		}
		var matched_files = __webpack_require__(5045);
		var group = __webpack_require__(9547);
		var requirement = __webpack_require__(2116);
		var version_text = __webpack_require__(1097);
		let VERSION_GROUP = "([0-9A-Za-z.-]+)";
		function requireReadBack(files, before, after, released) {
			(0, current_versions.eachFile)(files, (file) => {
				let version = (0, version_file.Xs)(file, released);
				let [old, text] = [(0, current_versions.textOf)(file, before), (0, current_versions.textOf)(file, after)];
				let { start } = (0, version_text.Am)(file, old);
				let said = whatIsRead(file, after, version);
				if (said === void 0) return;
				let written = lineAt(text, start);
				throw (0, text_error.V2)("version-read-back", `Writing ${version} would give the line ${(0, text_error.hD)(written)}, where ${said}.`, howToRead(file), (0, place.BW)(file.path, old, start));
			});
			for (let [path, ofPath] of (0, group.$)(files, (file) => file.path)) requireSameRest(path, ofPath, before, after);
		}
		function whatIsRead(file, after, version) {
			try {
				let wrong = (0, version_file.WS)(file) ? (0, requirement.unraisedRequirements)([file], after, version)[0]?.value : (0, version_text.Am)(file, (0, current_versions.textOf)(file, after)).value;
				return wrong === void 0 || wrong === version && !(0, version_file.WS)(file) ? void 0 : `${(0, text_error.hD)(wrong)} is read`;
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
				return `no version can be read: ${error.problems[0]?.message.replace(/\.$/, "")}`;
			}
		}
		function howToRead(file) {
			let group = `Let the group of the pattern take in a whole version, such as ${VERSION_GROUP}`;
			return file.kind === "pattern" ? `${group}; or set version-style: core, where files carry X.Y.Z alone.` : `Write it as plain text there, or find it with \`pattern\` and one group, such as ${VERSION_GROUP}.`;
		}
		function requireSameRest(path, files, before, after) {
			let rest = (texts) => withoutVersions((0, current_versions.textOf)(files[0], texts), files);
			if (rest(before) === rest(after)) return;
			throw (0, text_error.V2)("version-read-back", "Writing the version would change more than the version.", "Check that no two entries of version-files find the same place.", { file: path });
		}
		function withoutVersions(text, files) {
			let spans = files.map((file) => (0, version_text.Am)(file, text)).flatMap(({ at, builds = [] }) => [...at, ...builds]).sort((a, b) => a.start - b.start);
			let at = 0;
			return [...spans.map(({ start, end }) => {
				let part = text.slice(at, start);
				at = Math.max(at, end);
				return part;
			}), text.slice(at)].join("\0");
		}
		function lineAt(text, offset) {
			let start = text.lastIndexOf("\n", offset - 1) + 1;
			let end = text.indexOf("\n", offset);
			return text.slice(start, end < 0 ? text.length : end).trim();
		}
		var version_builds = __webpack_require__(3421);
		function editVersions(files, texts, version) {
			let listed = (0, matched_files.i)(files, texts);
			let edited = new Map(texts);
			let writeAll = (files) => (0, current_versions.eachFile)(files, (file) => {
				let write = (0, version_file.WS)(file) ? requirement.X : version_text.gN;
				edited.set(file.path, write(file, (0, current_versions.textOf)(file, edited), (0, version_file.Xs)(file, version)));
			});
			writeAll(listed);
			let required = autoRequirements(listed, edited, version);
			writeAll(required);
			let versionFiles = [...listed, ...required];
			requireReadBack(versionFiles, texts, edited, version);
			let problems = [];
			let cargo = versionFiles.map((file) => file.path).filter((path) => (0, folder.Vb)(path) === "Cargo.toml");
			if (cargo.length > 0) {
				let followed = (0, cargo_follow.eG)(cargo, texts, edited, version);
				for (let [path, text] of followed.locks) edited.set(path, text);
				problems.push(...followed.problems);
			}
			problems.push(...(0, npm_ranges.x3)(versionFiles, texts, edited, version));
			problems.push(...unmetDenoImports(versionFiles, texts, edited, version));
			if (problems.length > 0) throw new text_error.ag("unmet-requirement", problems);
			followByFolder(versionFiles, texts, edited);
			followByFormat(versionFiles, texts, edited);
			let changed = new Map();
			for (let [path, text] of edited) texts.get(path) !== text && changed.set(path, text);
			return changed;
		}
		let NPM_LOCKS = new Set([
			"package-lock.json",
			"npm-shrinkwrap.json",
			"bun.lock"
		]);
		let LOCKS = new Set([
			...NPM_LOCKS,
			"pnpm-lock.yaml",
			"yarn.lock",
			"deno.lock",
			"uv.lock",
			"poetry.lock"
		]);
		function followByFolder(versionFiles, before, edited) {
			let named = (name) => versionFiles.filter((file) => (0, folder.Vb)(file.path) === name);
			for (let [path, text] of edited) {
				let name = (0, folder.Vb)(path);
				if (!LOCKS.has(name)) continue;
				let fromLock = (file) => (0, folder.Mf)((0, folder.yS)(path), (0, folder.yS)(file.path));
				if (NPM_LOCKS.has(name)) {
					let changes = named("package.json").map((file) => ({
						folder: fromLock(file),
						segments: segmentsOf(file),
						to: (0, version_text.gf)(file, (0, current_versions.textOf)(file, edited))
					}));
					edited.set(path, editNpmLock(path, text, changes));
				} else if (name === "deno.lock") {
					let here = changedRequirements(versionFiles.filter(isImporting), before, edited).map(({ file, ...change }) => ({
						...change,
						folder: fromLock(file)
					}));
					edited.set(path, editDenoLock(path, text, here));
				} else if (name === "pnpm-lock.yaml" || name === "yarn.lock") {
					let here = changedRequirements(named("package.json"), before, edited).map(({ file, ...change }) => ({
						...change,
						folder: fromLock(file)
					}));
					let ofFolder = (file) => (0, folder.yS)(file.path) === (0, folder.yS)(path);
					let catalogs = changedCatalogs(versionFiles, before, edited).filter(({ file }) => ofFolder(file));
					edited.set(path, name === "yarn.lock" ? editYarnLock(text, here) : editPnpmLock(path, text, here, catalogs));
				} else {
					let edit = name === "uv.lock" ? editUvLock : editPoetryLock;
					for (let file of named("pyproject.toml").filter((file) => segmentsOf(file).join(".") === "project.version")) {
						let written = (0, version_text.gf)(file, (0, current_versions.textOf)(file, edited));
						edited.set(path, edit(path, edited.get(path), fromLock(file) || ".", written));
					}
				}
			}
		}
		function isImporting(file) {
			return (0, version_file.pj)(file) || (0, folder.Vb)(file.path) === "package.json";
		}
		function followByFormat(versionFiles, before, edited) {
			for (let file of versionFiles) {
				let [from, to] = [(0, version_text.$4)(file, (0, current_versions.textOf)(file, before)), (0, version_text.$4)(file, (0, current_versions.textOf)(file, edited))];
				let changed = from === to ? void 0 : (0, loaded.be)(file)?.follow?.({
					path: file.path,
					from,
					to,
					texts: edited
				});
				for (let [path, text] of changed ?? []) edited.set(path, text);
			}
		}
		function changedRequirements(files, before, after) {
			return files.filter(version_file.WS).flatMap((file) => {
				let [from, to] = [(0, version_text.$4)(file, (0, current_versions.textOf)(file, before)), (0, version_text.$4)(file, (0, current_versions.textOf)(file, after))];
				return from === to ? [] : [{
					file,
					name: segmentsOf(file).at(-1),
					from,
					to
				}];
			});
		}
		function changedCatalogs(files, before, after) {
			let changes = changedRequirements(files.filter(version_file.Yc), before, after);
			if (changes.length === 0) return [];
			let [old, now] = [(0, npm_tree.O)(before), (0, npm_tree.O)(after)];
			let folders = files.filter((file) => !(0, version_file.WS)(file)).map(({ path }) => (0, folder.yS)(path));
			return changes.map((change) => {
				let folder = folders.find((each) => now.manifest(each)?.name === change.name) ?? "";
				let [from, to] = [old.manifest(folder)?.version, now.manifest(folder)?.version];
				let segments = segmentsOf(change.file);
				let catalog = segments[0] === "catalog" ? "default" : segments[1];
				return {
					...change,
					catalog,
					versions: from && to ? [from, to] : void 0
				};
			});
		}
		function segmentsOf(file) {
			if (file.kind === "keyed") return (0, version_file.in)(file.key) ?? [file.key];
			return (0, folder.Vb)(file.path) === "package.json" ? ["version"] : ["project", "version"];
		}
	}),
	3421: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => raisedBuildsOf,
			m: () => withHighestBuilds
		});
		var _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _build_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6768);
		var _version_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1097);
		function withHighestBuilds(files, states) {
			return files.map((file) => {
				let builds = states.flatMap((texts) => buildIn(file, texts.get(file.path)) ?? []);
				return builds.length > 0 ? {
					...file,
					buildNumber: Math.max(...builds)
				} : file;
			});
		}
		function raisedBuildsOf(files, texts) {
			return files.map((file) => buildIn(file, texts.get(file.path)) ?? "").join(" ");
		}
		function buildIn(file, text) {
			let found = text === void 0 ? void 0 : (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(() => (0, _build_numbers_js__WEBPACK_IMPORTED_MODULE_2__.YJ)(file, (0, _version_text_js__WEBPACK_IMPORTED_MODULE_3__.Am)(file, text)));
			return found instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag ? void 0 : found;
		}
	})
};
