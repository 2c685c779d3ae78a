"use strict";
exports.id = 5879;
exports.ids = [5879];
exports.modules = {
	...require("./shared-1990.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-9604.index.js").modules,
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
	6672: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CS: () => listFiles,
			hc: () => formatDraft,
			kq: () => formatSummary
		});
		var _shared_core_doctor_line_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2538);
		var _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		function formatDraft({ proposal, files, changes, present }, screen, whole) {
			let { bold } = screen.paint;
			let isNew = ({ path }) => !present.includes(path);
			let texts = files.filter((file, at) => isNew(file) && (whole || at === 0)).map(({ path, text }) => `${bold(path)}\n\n${text.trimEnd().replaceAll(/^(?=.)/gm, "  ")}\n`);
			let diffs = changes.map((change) => `${(0, _shared_core_doctor_line_diff_js__WEBPACK_IMPORTED_MODULE_1__.W)(change).map(_shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8).join("\n")}\n`);
			let notes = proposal.notes.map(({ path, why }) => `  ${(0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(path)}: ${(0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(why)}`);
			return [
				...texts,
				...diffs,
				...notes.length > 0 ? [
					bold("To know:"),
					...shorten(notes),
					""
				] : []
			].join("\n").trimEnd();
		}
		function formatSummary({ proposal, changes }, screen) {
			let { bold } = screen.paint;
			let rows = proposal.tracks.map(({ name, tag, releaseWorkflow: { value } }) => [
				name,
				tag.value,
				value
			]);
			let wide = (at) => Math.max(0, ...rows.map((row) => row[at].length));
			let tracks = rows.map(([name, tag, workflow]) => `  ${(0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(name).padEnd(wide(0))}  ${(0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(tag).padEnd(wide(1))}  ${(0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(workflow)}`);
			let { live, next, channels } = proposal;
			let branches = next ? `live on ${live.value}, pre-releases on ${next.value}` : `everything on ${live.value}`;
			let diffs = changes.map((change) => `${(0, _shared_core_doctor_line_diff_js__WEBPACK_IMPORTED_MODULE_1__.W)(change).map(_shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8).join("\n")}\n`);
			let notes = proposal.notes.map(({ path, why }) => `  ${(0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(path)}: ${(0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(why)}`);
			return [
				bold("Tracks:"),
				...shorten(tracks),
				`${(0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(branches)}; channels ${channels.value.join(", ")}`,
				"",
				...diffs,
				...notes.length > 0 ? [bold("To know:"), ...shorten(notes)] : []
			].join("\n").trimEnd();
		}
		function listFiles({ files, present, changes, written = !1 }, { paint }) {
			let changed = new Set(changes.map(({ path }) => path));
			let mark = (path) => {
				if (!present.includes(path)) return "";
				if (!changed.has(path)) return ` ${paint.dim("(as it was)")}`;
				return ` ${paint.dim(written ? "(overwritten)" : "(is there already)")}`;
			};
			return files.map(({ path, adds }) => `  ${path}${adds ? ` ${paint.dim("(one line added)")}` : mark(path)}`);
		}
		function shorten(lines) {
			let rest = lines.length - 20;
			return rest <= 0 ? [...lines] : [...lines.slice(0, 20), `  and ${rest} more: see --json`];
		}
	}),
	8924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var external_node_path_ = __webpack_require__(6760);
		var text_error = __webpack_require__(9530);
		var load = __webpack_require__(6783);
		var documents_document = __webpack_require__(1926);
		var group = __webpack_require__(9547);
		function prefixWord(prefix) {
			return prefix.replace(/(^|[-@/_.=+:~])v?[-@/_.=+:~]*$/i, "$1").replace(/[-@/_.=+:~]+$/, "");
		}
		function cleanWord(word) {
			return word.replace(/^@[^/]*\//, "");
		}
		function plainWord(text) {
			return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
		}
		let ECOSYSTEMS = new Map(Object.entries({
			cargo: [
				"rs",
				"rust",
				"crate",
				"crates",
				"cargo"
			],
			npm: [
				"js",
				"ts",
				"node",
				"npm",
				"javascript",
				"typescript"
			],
			python: [
				"py",
				"python",
				"pypi"
			],
			go: ["go", "golang"],
			chart: [
				"helm",
				"chart",
				"charts"
			]
		}).flatMap(([ecosystem, words]) => words.map((word) => [word, ecosystem])));
		function partsOf(word) {
			let all = plainWord(word).split("-").filter(Boolean);
			let ecosystem = all.map((part) => ECOSYSTEMS.get(part)).find((found) => found !== void 0);
			return {
				parts: all.filter((part) => !ECOSYSTEMS.has(part)),
				ecosystem
			};
		}
		var cargo_tree = __webpack_require__(6889);
		var paths_folder = __webpack_require__(5613);
		let FOREIGN = /(?:^|\/)(?:node_modules|vendor|third[_-]party|target|dist|build|\.[^/]+)\//;
		let ASIDE = /(?:^|\/)(?:testdata|fixtures|__fixtures__|__tests__|tests?|e2e|examples?|samples?|templates?|bench(?:es|marks)?|fuzz|xtask)\//;
		function inspectable(path) {
			return !FOREIGN.test(path) && !ASIDE.test(path);
		}
		let BESIDE = new Set("test tests e2e example examples sample samples fixture fixtures template templates bench benches benchmark benchmarks demo demos docs doc website www site playground playgrounds sandbox".split(" "));
		function isBeside(folder) {
			return folder.split("/").some((name) => name.toLowerCase().split(/[-_.]/).some((part) => BESIDE.has(part)));
		}
		function isNameable(path) {
			return !/\$(?:\{\{|\[\[)|^!|[*?]|[\p{Cc}\p{Cs}\\]|^\s|\s$|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)/u.test(path) && path.length < 900;
		}
		let GLOB_CHARACTERS = /[*?[\]{}]|(?<=[*?[\]{}!+@])\(|^!/g;
		function belowFolder(folder) {
			return folder === "" ? "**" : `${folder.replace(GLOB_CHARACTERS, "?")}/**`;
		}
		function fileGlob(path) {
			return path.replace(GLOB_CHARACTERS, "?");
		}
		function indexTree(paths) {
			let files = new Set(paths);
			let folders = new Set([""]);
			for (let path of paths) for (let folder = (0, paths_folder.yS)(path); !folders.has(folder); folder = (0, paths_folder.yS)(folder)) folders.add(folder);
			return {
				has: (path) => files.has(path),
				hasFolder: (folder) => folders.has(folder)
			};
		}
		function nearestFolder(folder, test) {
			for (let at = folder;; at = (0, paths_folder.yS)(at)) {
				if (test(at)) return at;
				if (at === "") return;
			}
		}
		var tag_template = __webpack_require__(1429);
		var withdrawn_tags = __webpack_require__(8342);
		var versions_version = __webpack_require__(5566);
		function latestTime({ places }) {
			let latest = 0;
			for (let { time } of places?.values() ?? []) latest = Math.max(latest, time);
			return latest;
		}
		function isRecent(tag, facts) {
			let { places } = facts;
			let latest = latestTime(facts);
			return latest - (places?.get(tag)?.time ?? latest) < 31536e3;
		}
		function readFamilies({ tags, places }) {
			let read = tags.flatMap((name) => {
				if (name.startsWith(withdrawn_tags.X)) return [];
				let prefix = /^(.*?)\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+\.\d+)?$/.exec(name)?.[1];
				let tag = prefix === void 0 ? void 0 : (0, tag_template._f)({
					prefix,
					suffix: ""
				}, name);
				return tag && prefix !== void 0 ? [{
					prefix,
					tag
				}] : [];
			});
			return [...(0, group.$)(read, ({ prefix }) => prefix)].map(([prefix, members]) => {
				let sorted = members.map(({ tag }) => tag).sort((a, b) => newestFirst(a, b, places));
				let newest = sorted[0];
				let word = prefixWord(prefix);
				return {
					prefix,
					word,
					plain: plainWord(word),
					split: partsOf(word),
					tags: [newest, ...sorted.slice(1)],
					time: places?.get(newest.name)?.time
				};
			}).sort((a, b) => (b.time ?? 0) - (a.time ?? 0) || (0, versions_version.Zy)(b.tags[0].version, a.tags[0].version) || b.tags.length - a.tags.length);
		}
		function newestFirst(a, b, places) {
			let [before, after] = [places?.get(a.name)?.time ?? 0, places?.get(b.name)?.time ?? 0];
			return after - before || (0, versions_version.Zy)(b.version, a.version);
		}
		function proofsOf({ tags }) {
			let [newest] = tags;
			let other = tags.find(({ version }) => (0, versions_version.rT)(version) !== (0, versions_version.rT)(newest.version));
			return other ? [newest, other] : [newest];
		}
		function strangeTags({ tags }) {
			let strange = tags.flatMap((name) => {
				let prefix = /^(.*?)\d+(?:\.\d+)+/.exec(name)?.[1];
				return prefix === void 0 || isRead(name) ? [] : [{
					prefix,
					name
				}];
			});
			return [...(0, group.$)(strange, ({ prefix }) => prefix).values()].map((same) => ({
				example: same.at(-1)?.name ?? "",
				count: same.length
			}));
		}
		function isRead(name) {
			let prefix = /^(.*?)\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+\.\d+)?$/.exec(name)?.[1];
			return prefix !== void 0 && (0, tag_template._f)({
				prefix,
				suffix: ""
			}, name) !== void 0;
		}
		function inspector({ paths, tags }) {
			let words = new Set(readFamilies({ tags }).flatMap(({ plain }) => plain || []));
			let aside = paths.filter((path) => !inspectable(path) && !FOREIGN.test(path));
			let named = [...new Set(aside.flatMap((path) => (0, paths_folder.Gw)((0, paths_folder.yS)(path))))].filter((folder) => words.has(plainWord(folder)) || words.has(plainWord((0, paths_folder.Vb)(folder))) && ASIDE.test(`${folder}/`));
			if (named.length === 0) return inspectable;
			let others = new Set(paths.filter(inspectable).flatMap((path) => (0, paths_folder.Gw)((0, paths_folder.yS)(path)).map(paths_folder.Vb)));
			let tagged = named.filter((folder) => words.has(plainWord(folder)) || !others.has((0, paths_folder.Vb)(folder)));
			return (path) => inspectable(path) || tagged.some((folder) => (0, paths_folder.UO)(path, folder) && inspectable(path.slice(folder.length + 1)));
		}
		function openScan(facts, notes, wanted = new Set()) {
			for (let path of facts.unreadable ?? []) notes.push({
				path,
				why: "It is not UTF-8 text."
			});
			let note = (path, why) => notes.push({
				path,
				why
			});
			let tree = indexTree(facts.paths);
			let text = (path) => {
				!facts.texts.has(path) && tree.has(path) && wanted.add(path);
				return facts.texts.get(path);
			};
			return {
				facts,
				tree,
				inspects: inspector(facts),
				text,
				note
			};
		}
		function readDocument(scan, path, format) {
			let { note } = scan;
			let text = scan.text(path);
			if (text === void 0) return;
			try {
				return (0, documents_document.eV)(format, path, text)[0];
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
				let [problem] = error.problems;
				note(path, `${problem?.message ?? "It cannot be read."}${problem?.place?.line ? ` (line ${problem.place.line})` : ""}`);
				return;
			}
		}
		function cargoUnits(scan) {
			let tree = (0, cargo_tree.f0)(scan.facts.texts);
			let paths = [...scan.facts.texts.keys()].filter((path) => (0, paths_folder.Vb)(path) === "Cargo.toml" && scan.inspects(path));
			let binFolders = new Set(scan.facts.paths.flatMap((path) => {
				let found = /^(?:(.*?)\/)?src\/bin\//.exec(path);
				return found ? [found[1] ?? ""] : [];
			}));
			let isBin = (folder) => scan.tree.has((0, paths_folder._z)(folder, "src/main.rs")) || binFolders.has(folder);
			return paths.flatMap((path) => {
				let manifest = tree.manifest(path.slice(0, -10).replace(/\/$/, ""));
				manifest || readDocument(scan, path, "toml");
				if (manifest?.name === void 0) return [];
				if (isNameable(path)) return [crateOf({
					...manifest,
					name: manifest.name
				}, tree, isBin)];
				scan.note(path, "release-tracks.yml cannot contain a path with such characters.");
				return [];
			});
		}
		function crateOf(manifest, tree, isBin) {
			let { folder, root, name } = manifest;
			let found = (0, documents_document.jf)(root, "package");
			let description = (0, documents_document.b6)((0, documents_document.jf)(found, "description"));
			let version = versionEntry(tree, manifest);
			let runs = (0, documents_document.jf)(root, "bin") !== void 0 || isBin(folder);
			return {
				folder,
				ecosystem: "cargo",
				name,
				...description && { description },
				runs,
				published: isPublished(tree, manifest, (0, documents_document.jf)(found, "publish")),
				versions: version && isNameable(version.path) ? [version] : [],
				...linksOf(tree, manifest),
				inherits: (0, cargo_tree.f_)(manifest)
			};
		}
		function linksOf(tree, manifest) {
			let inside = (0, cargo_tree.hk)(tree, manifest).filter(({ folder, key }) => folder !== void 0 && folder !== manifest.folder && key[0] !== "workspace");
			let foldersOf = (list) => [...new Set(list.map(({ folder }) => folder))];
			return {
				uses: foldersOf(inside.filter(({ shipped }) => shipped)),
				pins: foldersOf(inside.filter(({ shipped, versioned }) => shipped && versioned)),
				tools: foldersOf(inside.filter(({ shipped }) => !shipped))
			};
		}
		function versionEntry(tree, manifest) {
			let version = (0, cargo_tree.E4)(tree, manifest);
			if (version === void 0) return;
			if (!(0, cargo_tree.f_)(manifest)) return {
				path: manifest.path,
				version
			};
			return {
				path: (0, cargo_tree.dP)(tree, manifest).path,
				key: "workspace.package.version",
				version
			};
		}
		function isPublished(tree, manifest, publish) {
			let holder = (0, documents_document.Hn)((0, documents_document.jf)(publish, "workspace")) ? (0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)((0, cargo_tree.dP)(tree, manifest).root, "workspace"), "package"), "publish") : publish;
			if (holder?.kind === "list") return holder.items.length > 0;
			return holder?.kind !== "other" || holder.source !== "false";
		}
		function goUnits(scan) {
			let modules = [...scan.facts.texts.keys()].filter((path) => (0, paths_folder.Vb)(path) === "go.mod" && scan.inspects(path)).flatMap((path) => readModule(scan, path) ?? []);
			let byName = new Map(modules.map(({ name, folder }) => [name, folder]));
			let commands = new Set(scan.facts.paths.flatMap((path) => {
				let found = /^(?:(.*?)\/)?(?:cmd\/[^/]+\/)?main\.go$/.exec(path);
				return found ? [found[1] ?? ""] : [];
			}));
			return newestMajors(scan, modules).map((module) => unitOf(module, byName, commands));
		}
		function readModule(scan, path) {
			let lines = (scan.facts.texts.get(path) ?? "").split("\n").map((line) => line.replace(/\s*\/\/.*$/, "").trim());
			let name = lines.map((line) => /^module\s+"?([^\s"]+)"?$/.exec(line)?.[1]).find((found) => found !== void 0);
			if (name === void 0) scan.note(path, "It names no module.");
			else if (!isNameable(path)) scan.note(path, "release-tracks.yml cannot contain a path with such characters.");
			else {
				let folder = (0, paths_folder.yS)(path);
				let requires = lines.flatMap((line) => {
					let found = /^(?:require\s+)?([^\s=]+\.[^\s=]+)\s+(v\S+)$/.exec(line);
					return found ? [[found[1], found[2]]] : [];
				});
				let replaced = lines.flatMap((line) => {
					let found = /^(?:replace\s+)?(\S+)(?:\s+v\S+)?\s+=>\s+(\.\.?\/\S+|\.\.?)$/.exec(line);
					let target = found ? (0, paths_folder.e6)(folder, found[2]) : void 0;
					return found && target !== void 0 ? [[found[1], target]] : [];
				});
				return {
					path,
					folder,
					name,
					requires: new Map(requires),
					replaced: new Map(replaced)
				};
			}
		}
		function newestMajors({ note }, modules) {
			let newest = new Map();
			for (let module of modules) {
				let prefix = goTagPrefix(module.folder, module.name);
				let other = newest.get(prefix);
				let [older, newer] = other && majorOf(module) < majorOf(other) ? [module, other] : [other, module];
				newest.set(prefix, newer);
				older && note(older.path, `Go tags it the same way as ${newer.path}, the newer major version.`);
			}
			return [...newest.values()];
		}
		function majorOf({ name }) {
			return Number(/\/v(\d+)$/.exec(name)?.[1] ?? 1);
		}
		function goTagPrefix(folder, name) {
			let major = /\/(v[2-9]\d*|v1\d+)$/.exec(name)?.[1];
			let parts = folder.split("/");
			let base = major !== void 0 && parts.at(-1) === major ? parts.slice(0, -1).join("/") : folder;
			return base === "" ? "" : `${base}/`;
		}
		function unitOf(module, byName, commands) {
			let { folder, name, requires, replaced } = module;
			let uses = [...requires].flatMap(([required, version]) => {
				let found = replaced.get(required) ?? byName.get(required);
				return found === void 0 || found === folder ? [] : [{
					folder: found,
					version
				}];
			});
			return {
				folder,
				ecosystem: "go",
				name,
				runs: commands.has(folder),
				published: !/(?:^|\/)internal(?:\/|$)/.test(folder),
				versions: [],
				uses: uses.map((used) => used.folder),
				pins: uses.filter(({ version }) => !version.startsWith("v0.0.0")).map((used) => used.folder),
				tools: [],
				inherits: !1
			};
		}
		let MANIFESTS = new Set([
			"Cargo.toml",
			"package.json",
			"pnpm-workspace.yaml",
			"pyproject.toml",
			"go.mod",
			"tauri.conf.json",
			"project.json",
			"tauri.conf.json5",
			"Tauri.toml"
		]);
		let WORKSPACES = new Set([
			"Cargo.toml",
			"package.json",
			"pnpm-workspace.yaml"
		]);
		let OTHER_MANIFESTS = /^(?:Chart\.yaml|pubspec\.ya?ml|(?:deno|jsr)\.jsonc?|composer\.json|pom\.xml|mix\.exs|setup\.(?:py|cfg)|build\.gradle(?:\.kts)?|.+\.(?:csproj|fsproj|vbproj|gemspec))$/;
		function isOtherManifest(path) {
			return OTHER_MANIFESTS.test((0, paths_folder.Vb)(path));
		}
		let MENTIONS = /^(?:README\.md|__init__\.py|__about__\.py|_?version\.py|install\.(?:sh|ps1))$/i;
		function isMention(path) {
			return MENTIONS.test((0, paths_folder.Vb)(path)) && path.split("/").length <= 5;
		}
		let VERSION_ALONE = new Set(["VERSION", "version.txt"]);
		function facts_isRead(path, inspects) {
			if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return !0;
			if (VERSION_ALONE.has((0, paths_folder.Vb)(path))) return inspects(path);
			if (WORKSPACES.has((0, paths_folder.Vb)(path))) return !/(?:^|\/)node_modules\//.test(path);
			return (MANIFESTS.has((0, paths_folder.Vb)(path)) || isDockerfile(path) || isOtherManifest(path) || isMention(path)) && inspects(path);
		}
		function isDockerfile(path) {
			let name = (0, paths_folder.Vb)(path);
			if (/(?:^|[.-])(?:dev|devel|development|test|tests|testing|ci|lint|docs|e2e|deps|dependencies|tools|tooling|builder)(?:[.-]|$)/i.test(name)) return !1;
			return /^(?:(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|[\w-]+\.(?:Dockerfile|dockerfile))$/.test(name);
		}
		function findImages(scan, units) {
			let byFolder = new Map(units.map((unit) => [unit.folder, unit]));
			return [...scan.facts.texts.keys()].filter(isDockerfile).flatMap((file) => {
				if (!isNameable(file)) {
					scan.note(file, "release-tracks.yml cannot contain a path with such characters.");
					return [];
				}
				let { copies, context } = copiesOf(scan, file);
				let owner = ownerOf(file, copies, byFolder);
				return [{
					file,
					owner,
					copies,
					context,
					showsVersion: /release-tracks\.(?:ya?ml|json)/.test(scan.facts.texts.get(file) ?? ""),
					name: imageName(file, owner)
				}];
			});
		}
		function ownerOf(file, copies, byFolder) {
			let around = nearestFolder((0, paths_folder.yS)(file), (folder) => folder !== "" && byFolder.has(folder));
			if (around !== void 0) return around;
			let copied = copies.filter((path) => byFolder.get(path)?.runs);
			if (copied.length === 1) return copied[0];
			let named = /^(?:(?:Dockerfile|Containerfile)\.([\w-]+)|([\w-]+)\.(?:Dockerfile|dockerfile))$/.exec((0, paths_folder.Vb)(file));
			let word = named?.[1] ?? named?.[2];
			let sameName = [...byFolder.keys()].filter((folder) => (0, paths_folder.Vb)(folder) === word);
			if (sameName.length === 1) return sameName[0];
			return byFolder.has("") ? "" : (0, paths_folder.yS)(file);
		}
		function imageName(file, owner) {
			let word = /^(?:(?:Dockerfile|Containerfile)\.([\w-]+)|([\w-]+)\.(?:Dockerfile|dockerfile))$/.exec((0, paths_folder.Vb)(file));
			return (word?.[1] ?? word?.[2] ?? (0, paths_folder.Vb)(owner)).toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/^-+|-+$/g, "") || "app";
		}
		function copiesOf({ facts, tree }, file) {
			let sources = (facts.texts.get(file) ?? "").replace(/\\\r?\n/g, " ").split(/\r?\n/).flatMap((line) => {
				let found = /^\s*(?:COPY|ADD)\s+(.*)$/i.exec(line)?.[1];
				return found === void 0 || /(?:^|\s)--from=/i.test(found) ? [] : argumentsOf(found).slice(0, -1);
			});
			let folder = (0, paths_folder.yS)(file);
			let isThere = (path) => path !== void 0 && path !== "" && (tree.has(path) || tree.hasFolder(path));
			let fromRoot = sources.map((source) => (0, paths_folder.e6)("", source)).filter(isThere);
			let fromFolder = sources.map((source) => (0, paths_folder.e6)(folder, source)).filter((path) => isThere(path) && path !== folder);
			let [found, context] = fromFolder.length > fromRoot.length ? [fromFolder, folder || "."] : [fromRoot, "."];
			return {
				copies: [...new Set(found)].filter((path) => path !== void 0 && isNameable(path) && path !== folder),
				context
			};
		}
		function argumentsOf(text) {
			let plain = text.replace(/(?:^|\s)--\S+/g, " ").trim();
			return (plain.startsWith("[") ? [...plain.matchAll(/"([^"]*)"/g)].map((found) => found[1]) : plain.split(/\s+/)).map((word) => word.startsWith("/") ? word.slice(1) : word).map((word) => (0, paths_folder._z)("", word));
		}
		var npm_tree = __webpack_require__(586);
		var workspace = __webpack_require__(4641);
		function npmUnits(scan) {
			let tree = (0, npm_tree.O)(scan.facts.texts);
			let paths = [...scan.facts.texts.keys()].filter((path) => (0, paths_folder.Vb)(path) === "package.json" && scan.inspects(path));
			let rootMembers = new Set([...tree.members("").values()].map(({ folder }) => folder));
			return paths.flatMap((path) => {
				let manifest = tree.manifest((0, paths_folder.yS)(path));
				manifest || readDocument(scan, path, "json");
				if (manifest?.root.kind !== "table") return [];
				if (!isNameable(path)) scan.note(path, "release-tracks.yml cannot contain a path with such characters.");
				else if (rootMembers.size === 0 || rootMembers.has(manifest.folder)) return [packageOf(tree, manifest)];
				else manifest.name !== void 0 && scan.note(path, "It is not a member of the workspace.");
				return [];
			});
		}
		function packageOf(tree, manifest) {
			let { folder, root, name, version, path } = manifest;
			let description = (0, documents_document.b6)((0, documents_document.jf)(root, "description"));
			let scripts = (0, documents_document.jf)(root, "scripts");
			let links = (0, workspace.dX)(tree, folder);
			let isPrivate = (0, documents_document.Hn)((0, documents_document.jf)(root, "private"));
			return {
				folder,
				ecosystem: "npm",
				name: name ?? (0, paths_folder.Vb)(folder),
				...description && { description },
				runs: (0, documents_document.jf)(scripts, "start") !== void 0 || isPrivate && (0, documents_document.jf)(scripts, "build") !== void 0,
				published: !isPrivate && name !== void 0 && version !== void 0,
				versions: version === void 0 ? [] : [{
					path,
					version
				}],
				uses: links.shipped.filter((used) => used !== folder),
				pins: [],
				tools: links.others.filter((used) => used !== folder),
				inherits: !1
			};
		}
		var version_text = __webpack_require__(1097);
		var version_file = __webpack_require__(9797);
		function otherUnits(scan) {
			return [...scan.facts.texts.keys()].filter((path) => isOtherManifest(path) && scan.inspects(path)).flatMap((path) => {
				let version = versionIn(path, scan.facts.texts.get(path) ?? "");
				if (version === void 0) return [];
				if (isNameable(path)) return [other_units_unitOf(scan, path, version)];
				scan.note(path, "release-tracks.yml cannot contain a path with such characters.");
				return [];
			});
		}
		function other_units_unitOf(scan, path, version) {
			let folder = (0, paths_folder.yS)(path);
			let format = /\.jsonc?$/.test(path) ? "json" : /\.ya?ml$/.test(path) ? "yaml" : void 0;
			let root = format && readDocument({
				...scan,
				note: () => void 0
			}, path, format);
			let name = (0, documents_document.b6)((0, documents_document.jf)(root, "name")) ?? nameIn(path, scan.facts.texts.get(path) ?? "") ?? (0, paths_folder.Vb)(folder);
			let description = (0, documents_document.b6)((0, documents_document.jf)(root, "description"));
			let isPrivate = (0, documents_document.b6)((0, documents_document.jf)(root, "publish_to")) === "none" || (0, documents_document.Hn)((0, documents_document.jf)(root, "private"));
			return {
				folder,
				ecosystem: (0, paths_folder.Vb)(path) === "Chart.yaml" ? "chart" : "other",
				name: name || "app",
				...description && { description },
				runs: !1,
				published: !isPrivate,
				versions: [{
					path,
					version
				}],
				uses: [],
				pins: [],
				tools: [],
				inherits: !1
			};
		}
		function nameIn(path, text) {
			let own = /^(.+)\.(?:csproj|fsproj|vbproj|gemspec)$/.exec((0, paths_folder.Vb)(path))?.[1];
			if (own !== void 0 || (0, paths_folder.Vb)(path) !== "pom.xml") return own;
			return /<artifactId>\s*([\w.-]+)\s*<\/artifactId>/.exec(text.replace(/<parent>[\s\S]*?<\/parent>/, ""))?.[1];
		}
		function versionIn(path, text) {
			try {
				return (0, version_text.$4)((0, version_file.d7)(path), text);
			} catch (error) {
				if (error instanceof text_error.ag) return;
				throw error;
			}
		}
		var pyproject = __webpack_require__(9604);
		var python_links = __webpack_require__(3232);
		function pythonUnits(scan) {
			let projects = [...scan.facts.texts.keys()].filter((path) => (0, paths_folder.Vb)(path) === "pyproject.toml" && scan.inspects(path)).flatMap((path) => readProject(scan, path) ?? []);
			let linksOf = (0, python_links.o5)(projects);
			return projects.map((project) => python_units_unitOf(scan, project, linksOf(project)));
		}
		function readProject(scan, path) {
			let root = readDocument(scan, path, "toml");
			let name = root && (0, python_links.L$)(root);
			if (!root || name === void 0) return;
			if (isNameable(path)) return {
				path,
				folder: (0, paths_folder.yS)(path),
				root,
				name
			};
			scan.note(path, "release-tracks.yml cannot contain a path with such characters.");
		}
		function python_units_unitOf(scan, project, links) {
			let { root, folder, name } = project;
			let table = (0, documents_document.jf)(root, "project") ?? (0, python_links.pE)(root);
			let description = (0, documents_document.b6)((0, documents_document.jf)(table, "description"));
			let version = python_units_versionEntry(scan, project);
			let isPrivate = (0, documents_document.CB)((0, documents_document.jf)(table, "classifiers")).some((classifier) => classifier.startsWith("Private ::"));
			let uv = (0, documents_document.jf)((0, documents_document.jf)(root, "tool"), "uv");
			return {
				folder,
				ecosystem: "python",
				name,
				...description && { description },
				runs: (0, documents_document.jf)(table, "scripts") !== void 0 || (0, documents_document.Wu)((0, documents_document.jf)(uv, "package")),
				published: !isPrivate && (0, documents_document.jf)(root, "build-system") !== void 0 && !(0, documents_document.Wu)((0, documents_document.jf)(uv, "package")),
				versions: version ? [version] : [],
				...links,
				tools: [],
				inherits: !1
			};
		}
		function python_units_versionEntry({ facts, note }, { path, folder, root }) {
			let version = (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(root, "project"), "version")) ?? (0, documents_document.b6)((0, documents_document.jf)((0, python_links.pE)(root), "version"));
			if (version !== void 0 && version !== "0") return {
				path,
				version
			};
			if (!(0, documents_document.CB)((0, documents_document.jf)((0, documents_document.jf)(root, "project"), "dynamic")).includes("version")) return;
			let files = (0, pyproject.B)(root);
			for (let found of files.flatMap((file) => (0, paths_folder._z)(folder, file) ?? [])) {
				let said = saidIn(found, facts.texts.get(found));
				if (said !== void 0 && isNameable(found)) return {
					path: found,
					version: said
				};
			}
			note(path, `Its version is dynamic, so the tags alone carry it. ${dynamicAdvice(files)}`);
		}
		function saidIn(path, text) {
			try {
				return text === void 0 ? void 0 : (0, version_text.$4)((0, version_file.d7)(path), text);
			} catch (error) {
				if (error instanceof text_error.ag) return;
				throw error;
			}
		}
		function dynamicAdvice([file, other]) {
			return file === void 0 ? "A file that has it can be listed under version-files." : `It is read from ${file}${other === void 0 ? "" : ` (or ${other})`}, which can be listed under version-files.`;
		}
		var track_tags = __webpack_require__(8003);
		let CHANNELS = /^(?:a|alpha|b|beta|c|rc|cr|pre|preview|prerelease|dev|next|canary|nightly|edge|insiders?|experimental|milestone|m|snapshot|unstable|testing|staging)$/i;
		function readTagHistory(facts) {
			let families = readFamilies(facts);
			let channels = new Set();
			let strange = new Map();
			for (let family of families) for (let tag of family.tags) {
				let channel = (0, versions_version.ts)(tag.version);
				if (channel === versions_version.L8 || channels.has(channel) || !isInUse(tag, family, facts)) continue;
				CHANNELS.test(channel) ? channels.add(channel) : strange.has(channel) || strange.set(channel, tag);
			}
			return {
				byPrefix: new Map(families.map(({ prefix, tags }) => [prefix, tags])),
				channels: [...channels].sort(),
				strange
			};
		}
		function isInUse({ name }, { time }, { places }) {
			return time === void 0 || time - (places?.get(name)?.time ?? time) < 94608e3;
		}
		function highestOf({ byPrefix }, { prefix }) {
			return (0, track_tags.fV)(byPrefix.get(prefix) ?? []);
		}
		let FORMATS = {
			"tauri.conf.json": "json",
			"tauri.conf.json5": "json5",
			"Tauri.toml": "toml"
		};
		function tauriApps(scan) {
			return [...scan.facts.texts.keys()].filter((path) => Object.hasOwn(FORMATS, (0, paths_folder.Vb)(path)) && scan.inspects(path)).flatMap((path) => readApp(scan, path) ?? []);
		}
		function readApp(scan, config) {
			let root = readDocument(scan, config, FORMATS[(0, paths_folder.Vb)(config)]);
			let folder = (0, paths_folder.yS)(config);
			if (!root) return;
			if (!scan.tree.has((0, paths_folder._z)(folder, "Cargo.toml")) || !/^[\w./@+-]+$/.test(config)) {
				scan.note(config, "There is no Cargo.toml beside it, or its path has characters that a workflow cannot contain.");
				return;
			}
			let version = (0, documents_document.b6)((0, documents_document.jf)(root, "version")) ?? (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(root, "package"), "version"));
			let isPath = version?.endsWith(".json") === !0;
			return {
				config,
				folder,
				frontend: [frontendOf(scan, root, folder)].find((found) => found !== void 0 && isNameable(found)),
				productName: (0, documents_document.b6)((0, documents_document.jf)(root, "productName")) ?? (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(root, "package"), "productName")),
				version: version === void 0 || isPath ? void 0 : {
					path: config,
					version
				},
				versionPath: isPath ? (0, paths_folder.e6)(folder, version) : void 0,
				buildsMsi: buildsMsi((0, documents_document.jf)(root, "bundle") ?? (0, documents_document.jf)((0, documents_document.jf)(root, "tauri"), "bundle")),
				wixVersion: wixOf(config, (0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(root, "bundle"), "windows"), "wix"), "version")),
				builds: (0, documents_document.jf)((0, documents_document.jf)(root, "build"), "beforeBuildCommand") !== void 0,
				updater: updaterOf((0, documents_document.jf)((0, documents_document.jf)(root, "plugins"), "updater") ?? (0, documents_document.jf)((0, documents_document.jf)(root, "tauri"), "updater"))
			};
		}
		function frontendOf({ tree }, root, folder) {
			let build = (0, documents_document.jf)(root, "build");
			let dist = (0, documents_document.b6)((0, documents_document.jf)(build, "frontendDist")) ?? (0, documents_document.b6)((0, documents_document.jf)(build, "distDir"));
			let target = dist === void 0 || /^https?:/.test(dist) ? void 0 : (0, paths_folder.e6)(folder, dist);
			let isPackage = (at) => at !== "" && tree.has((0, paths_folder._z)(at, "package.json"));
			let led = target === void 0 ? void 0 : nearestFolder(target, isPackage);
			if (led !== void 0) return led;
			let around = (0, paths_folder.yS)(folder);
			if ((0, paths_folder.Vb)(folder) === "src-tauri" && tree.has((0, paths_folder._z)(around, "package.json"))) return around;
			return target !== void 0 && target !== "" && tree.hasFolder(target) ? target : void 0;
		}
		function wixOf(path, value) {
			let version = (0, documents_document.b6)(value);
			return version === void 0 ? void 0 : {
				path,
				key: "bundle.windows.wix.version",
				style: "core",
				version
			};
		}
		function buildsMsi(bundle) {
			let targets = (0, documents_document.jf)(bundle, "targets");
			if (targets?.kind === "list") return (0, documents_document.CB)(targets).some((target) => target === "msi" || target === "all");
			let word = (0, documents_document.b6)(targets);
			return word === void 0 || word === "all" || word === "msi";
		}
		function updaterOf(updater) {
			let key = (0, documents_document.b6)((0, documents_document.jf)(updater, "pubkey"));
			return key === void 0 || key.trim() === "" ? void 0 : { endpoints: (0, documents_document.CB)((0, documents_document.jf)(updater, "endpoints")) };
		}
		function takeInventory(facts, notes, wanted) {
			let scan = openScan(facts, notes, wanted);
			let found = [
				...cargoUnits(scan),
				...npmUnits(scan),
				...pythonUnits(scan),
				...goUnits(scan),
				...otherUnits(scan)
			];
			let byFolder = [...(0, group.$)(found, ({ folder }) => folder)].sort(([a], [b]) => a < b ? -1 : 1);
			let units = new Map(byFolder.map(([folder, same]) => [folder, same.reduce(joinUnits)]));
			let images = findImages(scan, [...units.values()]);
			for (let { owner, name } of images) units.has(owner) || units.set(owner, {
				...folderUnit(owner, name),
				versions: versionsIn(owner, facts)
			});
			return {
				scan,
				units,
				apps: new Map(tauriApps(scan).map((app) => [app.folder, app])),
				images: (0, group.$)(images, ({ owner }) => owner),
				users: usersOf(units.values()),
				released: new Set([...readTagHistory(facts).byPrefix.keys()].map(prefixWord))
			};
		}
		function versionsIn(folder, { texts }) {
			return ["VERSION", "version.txt"].map((name) => (0, paths_folder._z)(folder, name)).filter(isNameable).flatMap((path) => {
				let version = texts.get(path)?.trim() ?? "";
				return folder !== "" && /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version) ? [{
					path,
					version
				}] : [];
			});
		}
		function joinUnits(first, second) {
			let alsoNamed = second.versions.map(({ path }) => ({
				path,
				name: second.name
			}));
			return {
				...first,
				alsoNamed: [...first.alsoNamed ?? [], ...alsoNamed],
				runs: first.runs || second.runs,
				published: first.published || second.published,
				versions: [...first.versions, ...second.versions],
				uses: [...first.uses, ...second.uses],
				pins: [...first.pins, ...second.pins],
				tools: [...first.tools, ...second.tools]
			};
		}
		function folderUnit(folder, name) {
			return {
				folder,
				name,
				ecosystem: "folder",
				runs: !0,
				published: !1,
				inherits: !1,
				versions: [],
				uses: [],
				pins: [],
				tools: []
			};
		}
		function usersOf(units) {
			let users = new Map();
			for (let { folder, uses, tools } of units) for (let used of [...uses, ...tools]) {
				let known = users.get(used);
				known ? known.push(folder) : users.set(used, [folder]);
			}
			return users;
		}
		function shippedWith({ units }, starts) {
			let walked = new Set(starts.map(({ folder }) => folder));
			let reached = new Set();
			for (let folder of walked) for (let used of units.get(folder)?.uses ?? []) {
				if (!units.has(used)) continue;
				reached.add(used);
				walked.add(used);
			}
			return reached;
		}
		function tagFrom(format, version, texts = []) {
			let filled = format.split(version).map((part) => texts.reduce((text, [name, value]) => text.replaceAll(name, () => value), part));
			return filled.length === 2 && !filled.some((part) => /[{}$<>%\s]|__/.test(part)) ? filled.join("{version}") : void 0;
		}
		let VERSION = String.raw`(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)`;
		function versionAt(scan, path, place = {}) {
			let text = isNameable(path) ? scan.text(path) : void 0;
			if (text === void 0) return;
			return read(path, text, place) ?? (place.pattern === void 0 ? void 0 : read(path, text, {
				...place,
				many: !0
			}));
		}
		function read(path, text, place) {
			try {
				let version = (0, version_text.$4)((0, version_file.d7)(path, place), text);
				return /^\d+\.\d+\.\d+/.test(version) ? {
					path,
					...place,
					version
				} : void 0;
			} catch (error) {
				if (error instanceof text_error.ag) return;
				throw error;
			}
		}
		function versionOnLine(scan, path, version, isIt = () => !0) {
			let known = versionAt(scan, path);
			if (known?.version === version) return known;
			let lines = (scan.text(path) ?? "").split(/\r?\n/).filter((line) => line.includes(version) && isIt(line));
			let [first, ...others] = new Set(lines.map((line) => around(line, version)));
			return first !== void 0 && others.length === 0 ? versionAt(scan, path, { pattern: first }) : void 0;
		}
		function around(line, version) {
			let at = line.indexOf(version);
			let [before, after] = [line.slice(0, at), line.slice(at + version.length)];
			let literal = (text) => escapePattern(text).replace(/\d+/g, String.raw`\d+`);
			return `${literal(before.trimStart().slice(-60))}${VERSION}${literal(wordsOf(after))}`;
		}
		function wordsOf(text) {
			let line = text.trimEnd();
			return line.length <= 30 ? line : line.slice(0, 30).replace(/\s+\S*$/, "");
		}
		function escapePattern(text) {
			return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
		}
		function noteLost({ note, tree }, path, tool) {
			tree.has(path) ? note(path, `${tool} writes the version into it, and there is no single place that has it. List it under version-files with a key or pattern.`) : note(path, `${tool} writes the version into it, and it is not there.`);
		}
		let TOOL = "bump-my-version";
		function readBumpMyVersion({ scan }) {
			let found = scan.facts.paths.filter(scan.inspects).flatMap((path) => {
				let settings = settingsIn(scan, path);
				return settings ? [{
					path,
					folder: (0, paths_folder.yS)(path),
					settings
				}] : [];
			});
			if (found.length === 0) return;
			return {
				tool: TOOL,
				files: found.flatMap(({ path }) => OWN.test((0, paths_folder.Vb)(path)) ? [path] : []),
				products: found.map(({ path: config, folder, settings: { tag, files, version } }) => ({
					name: "",
					folders: [folder],
					tag: tag === void 0 ? void 0 : tagFrom(tag, /\{new_version\}/),
					extraFiles: files.flatMap(({ path, search, isPattern }) => {
						let at = (0, paths_folder.e6)(folder, path);
						if (at === void 0 || at === config || !search.includes(CURRENT)) return [];
						let entry = isPattern ? void 0 : entryOf(scan, at, search, version);
						entry || noteLost(scan, at, TOOL);
						return entry ?? [];
					}),
					why: `${TOOL} releases it.`
				})),
				isWhole: !1,
				channels: found.flatMap(({ settings }) => settings.values.filter((value) => CHANNEL.test(value)))
			};
		}
		let OWN = /^\.?bumpversion\.(?:toml|cfg)$/;
		let CURRENT = "{current_version}";
		let CHANNEL = /^(?:a|alpha|b|beta|c|rc|pre|preview|dev)$/;
		function entryOf(scan, path, search, version) {
			if (search.trim() === CURRENT) return versionOnLine(scan, path, version);
			let [before = "", after = ""] = search.split(CURRENT);
			return versionAt(scan, path, { pattern: `${escapePattern(before)}${VERSION}${escapePattern(after)}`.replaceAll("\n", "\\n") });
		}
		function settingsIn(scan, path) {
			let name = (0, paths_folder.Vb)(path);
			if (name === "pyproject.toml" || OWN.test(name) && name.endsWith(".toml")) return fromToml((0, documents_document.jf)((0, documents_document.jf)(readDocument(scan, path, "toml"), "tool"), "bumpversion"));
			return (OWN.test(name) || name === "setup.cfg") && name.endsWith(".cfg") ? fromIni(scan.text(path) ?? "") : void 0;
		}
		function fromToml(own) {
			if (!own) return;
			let common = (0, documents_document.b6)((0, documents_document.jf)(own, "search")) ?? CURRENT;
			let isCommonPattern = (0, documents_document.Hn)((0, documents_document.jf)(own, "regex"));
			return {
				version: (0, documents_document.b6)((0, documents_document.jf)(own, "current_version")) ?? "",
				tag: (0, documents_document.Hn)((0, documents_document.jf)(own, "tag")) ? (0, documents_document.b6)((0, documents_document.jf)(own, "tag_name")) ?? "v{new_version}" : void 0,
				files: (0, documents_document.S3)((0, documents_document.jf)(own, "files")).flatMap((file) => {
					let path = (0, documents_document.b6)((0, documents_document.jf)(file, "filename"));
					let isPattern = (0, documents_document.jf)(file, "regex") ? !(0, documents_document.Wu)((0, documents_document.jf)(file, "regex")) : isCommonPattern;
					return path === void 0 ? [] : [{
						path,
						search: (0, documents_document.b6)((0, documents_document.jf)(file, "search")) ?? common,
						isPattern
					}];
				}),
				values: [...(0, documents_document.Mc)((0, documents_document.jf)(own, "parts"))].flatMap(([, part]) => (0, documents_document.CB)((0, documents_document.jf)(part, "values")))
			};
		}
		function fromIni(text) {
			let sections = new Map();
			let at;
			let key = "";
			for (let line of text.split(/\r?\n/)) {
				let head = /^\[(.+)\]\s*$/.exec(line)?.[1];
				let [, name, value = ""] = /^([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(line) ?? [];
				if (head !== void 0) {
					at = new Map();
					sections.set(head, at);
				} else if (name !== void 0) {
					key = name;
					at?.set(key, value.trim());
				} else /^\s+\S/.test(line) && at?.set(key, `${at.get(key) ?? ""}\n${line.trim()}`.trim());
			}
			let own = sections.get("bumpversion");
			if (!own) return;
			let named = (kind) => [...sections].flatMap(([head, values]) => {
				let name = RegExp(`^bumpversion:${kind}(?:\\([^)]*\\))?:(.+)$`).exec(head)?.[1];
				return name === void 0 ? [] : [[name, values]];
			});
			return {
				version: own.get("current_version") ?? "",
				tag: /^true$/i.test(own.get("tag") ?? "") ? own.get("tag_name") ?? "v{new_version}" : void 0,
				files: named("file").map(([path, values]) => ({
					path,
					search: values.get("search") ?? own.get("search") ?? CURRENT,
					isPattern: !1
				})),
				values: named("part").flatMap(([, values]) => (values.get("values") ?? "").split("\n"))
			};
		}
		var esm = __webpack_require__(1138);
		let CONFIG = ".changeset/config.json";
		let PRE = ".changeset/pre.json";
		function readChangesets(inventory) {
			let root = readDocument(inventory.scan, CONFIG, "json");
			if (!root) return;
			let packages = [...inventory.units.values()].filter((unit) => unit.ecosystem === "npm");
			let isIgnored = matchNames((0, documents_document.CB)((0, documents_document.jf)(root, "ignore")));
			let tagsPrivate = (0, documents_document.Hn)((0, documents_document.jf)((0, documents_document.jf)(root, "privatePackages"), "tag"));
			let released = packages.filter((unit) => {
				isIgnored(unit.name) && inventory.scan.note(unit.folder || ".", "changesets ignores it.");
				return !isIgnored(unit.name) && unit.versions.length > 0 && (unit.published || tagsPrivate && unit.folder !== "");
			});
			let pre = (0, documents_document.b6)((0, documents_document.jf)(readDocument(inventory.scan, PRE, "json"), "tag"));
			return {
				tool: "changesets",
				files: [CONFIG, ...inventory.scan.tree.has(PRE) ? [PRE] : []],
				products: released.map(({ name, folder }) => ({
					name,
					folders: [folder],
					tag: packages.length === 1 ? "v{version}" : `${name}@{version}`,
					why: "changesets releases it."
				})),
				isWhole: !0,
				groups: [...groupsOf(root, "fixed", released), ...groupsOf(root, "linked", released)],
				channels: pre === void 0 ? [] : [pre],
				live: (0, documents_document.b6)((0, documents_document.jf)(root, "baseBranch")),
				bump: { by: "changes" },
				raisesDependents: !0
			};
		}
		function groupsOf(root, policy, released) {
			return listsOf((0, documents_document.jf)(root, policy)).map((names) => {
				let matches = matchNames(names);
				let products = released.flatMap(({ name }) => matches(name) ? [name] : []);
				return {
					name: commonName(products) ?? policy,
					products,
					policy
				};
			});
		}
		function commonName(products) {
			let names = products.map((name) => name.replace(/^@[^/]*\//, ""));
			let word = names[0]?.split("-", 1)[0];
			return word && names.every((name) => name === word || name.startsWith(`${word}-`)) ? word : void 0;
		}
		function listsOf(value) {
			return value?.kind === "list" ? value.items.map(documents_document.CB) : [];
		}
		function matchNames(globs) {
			let matchers = globs.map((glob) => new esm.VR(glob, {
				platform: "linux",
				nocomment: !0
			}));
			return (name) => matchers.some((matcher) => matcher.match(name));
		}
		let QUIET = [
			"build",
			"chore",
			"ci",
			"docs",
			"refactor",
			"style",
			"test"
		];
		function commitTypes(raising = []) {
			let quiet = QUIET.map((type) => [type, "none"]);
			let usual = new Map([["feat", "minor"]]);
			let all = new Map([...quiet, ...raising]);
			return new Map([...all].filter(([type, level]) => level !== (usual.get(type) ?? "patch")));
		}
		function readCocogitto({ scan }) {
			let file = [
				"cog.toml",
				".cog.toml",
				".config/cog.toml"
			].find((path) => scan.tree.has(path));
			let root = file === void 0 ? void 0 : readDocument(scan, file, "toml");
			if (!root || file === void 0) return;
			let prefix = (0, documents_document.b6)((0, documents_document.jf)(root, "tag_prefix")) ?? "";
			let separator = (0, documents_document.b6)((0, documents_document.jf)(root, "monorepo_version_separator")) ?? "-";
			let packages = [...(0, documents_document.Mc)((0, documents_document.jf)((0, documents_document.jf)(root, "monorepo"), "packages") ?? (0, documents_document.jf)(root, "packages"))];
			let isTagged = !(0, documents_document.Wu)((0, documents_document.jf)(root, "generate_mono_repository_package_tags"));
			let products = packages.flatMap(([name, own]) => {
				let folder = (0, paths_folder.e6)("", (0, documents_document.b6)((0, documents_document.jf)(own, "path")) ?? name);
				if (folder === void 0 || !isNameable(folder || ".x")) return [];
				for (let key of ["include", "ignore"]) (0, documents_document.CB)((0, documents_document.jf)(own, key)).length > 0 && scan.note(file, `The package ${JSON.stringify(name)} has ${key}. Write its globs into the \`paths\` of the track.`);
				let tag = isTagged ? `${name}${separator}${prefix}{version}` : void 0;
				return [{
					name,
					folders: [folder],
					tag,
					why: `cocogitto has it as the package ${JSON.stringify(name)}.`
				}];
			});
			let only = {
				name: "",
				folders: [""],
				tag: `${prefix}{version}`,
				why: "cocogitto releases it."
			};
			let hooks = [
				"pre_bump_hooks",
				"post_bump_hooks",
				"pre_package_bump_hooks",
				"post_package_bump_hooks"
			].filter((key) => (0, documents_document.CB)((0, documents_document.jf)(root, key)).length > 0);
			hooks.length > 0 && scan.note(file, `It has ${hooks.join(", ")}. Move their commands into workflows.`);
			let [branch, ...more] = (0, documents_document.CB)((0, documents_document.jf)(root, "branch_whitelist"));
			return {
				tool: "cocogitto",
				files: [file],
				products: products.length > 0 ? products : [only],
				isWhole: products.length > 0,
				live: more.length === 0 && branch !== void 0 && !/[*?[{]/.test(branch) ? branch : void 0,
				bump: {
					by: "commits",
					types: commitTypes(levelsOf((0, documents_document.jf)(root, "commit_types")))
				}
			};
		}
		function levelsOf(types) {
			return [...(0, documents_document.Mc)(types)].flatMap(([type, own]) => {
				if ((0, documents_document.Hn)((0, documents_document.jf)(own, "bump_minor"))) return [[type, "minor"]];
				if ((0, documents_document.Hn)((0, documents_document.jf)(own, "bump_patch"))) return [[type, "patch"]];
				return type === "feat" || type === "fix" ? [] : [[type, "none"]];
			});
		}
		var attempt = __webpack_require__(7569);
		let commitizen_TOOL = "commitizen";
		let FILE = /^\.?cz\.(toml|json|ya?ml)$/;
		function readCommitizen(inventory) {
			let { scan } = inventory;
			let found = scan.facts.paths.filter(scan.inspects).flatMap((path) => {
				let settings = settingsOf(scan, path);
				return settings ? [{
					path,
					settings
				}] : [];
			});
			if (found.length === 0) return;
			return {
				tool: commitizen_TOOL,
				files: found.flatMap(({ path }) => FILE.test((0, paths_folder.Vb)(path)) ? [path] : []),
				products: found.map(({ path, settings }) => productOf(inventory, path, settings)),
				isWhole: !1,
				bump: {
					by: "commits",
					types: commitTypes([["refactor", "patch"], ["perf", "patch"]])
				}
			};
		}
		function settingsOf(scan, path) {
			if ((0, paths_folder.Vb)(path) === "pyproject.toml") return (0, documents_document.jf)((0, documents_document.jf)(readDocument(scan, path, "toml"), "tool"), commitizen_TOOL);
			let kind = FILE.exec((0, paths_folder.Vb)(path))?.[1];
			if (kind === void 0) return;
			let format = kind === "toml" || kind === "json" ? kind : "yaml";
			let root = readDocument(scan, path, format);
			return (0, documents_document.jf)(format === "toml" ? (0, documents_document.jf)(root, "tool") : root, commitizen_TOOL);
		}
		function productOf({ scan, units }, config, settings) {
			let folder = (0, paths_folder.yS)(config);
			let version = units.get(folder)?.versions[0]?.version ?? (0, documents_document.b6)((0, documents_document.jf)(settings, "version")) ?? "";
			let tag = tagFrom((0, documents_document.b6)((0, documents_document.jf)(settings, "tag_format")) ?? "$version", PLACEHOLDER);
			return {
				name: "",
				folders: [folder],
				tag,
				extraFiles: (0, documents_document.CB)((0, documents_document.jf)(settings, "version_files")).flatMap((written) => commitizen_entryOf(scan, folder, written, version) ?? []),
				why: `${commitizen_TOOL} releases it.`
			};
		}
		let PLACEHOLDER = /\$\{?version\}?|\$\{?major\}?\.\$\{?minor\}?\.\$\{?patch\}?(?:\$\{?prerelease\}?)?(?:\$\{?devrelease\}?)?/;
		function commitizen_entryOf(scan, folder, written, version) {
			let at = written.indexOf(":");
			let path = (0, paths_folder.e6)(folder, at < 0 ? written : written.slice(0, at));
			let lines = at < 0 ? void 0 : (0, attempt.C)(() => new RegExp(written.slice(at + 1)));
			let isIt = lines instanceof RegExp ? (line) => lines.test(line) : void 0;
			let entry = path !== void 0 && version !== "" ? versionOnLine(scan, path, version, isIt) : void 0;
			entry || noteLost(scan, path ?? written, commitizen_TOOL);
			return entry;
		}
		let covector_CONFIG = ".changes/config.json";
		let covector_PRE = ".changes/pre.json";
		let covector_MANIFESTS = new Map([
			["javascript", "package.json"],
			["rust", "Cargo.toml"],
			["flutter", "pubspec.yaml"]
		]);
		function readCovector({ scan }) {
			let root = readDocument(scan, covector_CONFIG, "json");
			let packages = [...(0, documents_document.Mc)((0, documents_document.jf)(root, "packages"))];
			if (!root || packages.length === 0) return;
			let products = packages.flatMap(([name, own]) => {
				let manager = (0, documents_document.b6)((0, documents_document.jf)(own, "manager")) ?? "";
				let path = (0, documents_document.b6)((0, documents_document.jf)(own, "path"));
				let folder = path === void 0 ? void 0 : (0, paths_folder.e6)("", path);
				if (folder === void 0 || !isNameable(folder || ".x")) {
					scan.note(covector_CONFIG, `Its package ${JSON.stringify(name)} has no path here, so it is no track.`);
					return [];
				}
				if ((0, documents_document.Wu)((0, documents_document.jf)(own, "publish"))) return [];
				let asked = (0, documents_document.jf)(own, "releaseTag") ?? (0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(root, "pkgManagers"), manager), "releaseTag");
				let format = (0, documents_document.b6)(asked);
				let usual = (0, documents_document.Wu)(asked) ? void 0 : `${name}-v{version}`;
				let tag = format === void 0 ? usual : tagFrom(format, covector_VERSION, [[NAME, name]]);
				let manifest = covector_MANIFESTS.get(manager);
				let why = `covector has it as the package ${JSON.stringify(name)}.`;
				return [{
					name,
					folders: [folder],
					tag,
					...manifest && { manifest: (0, paths_folder._z)(folder, manifest) },
					why
				}];
			});
			let pre = (0, documents_document.b6)((0, documents_document.jf)(readDocument(scan, covector_PRE, "json"), "tag"));
			scan.note(covector_CONFIG, "What is described in .changes is not read here. `release-tracks change` writes such files into .changeset, for `bump: changes`.");
			return {
				tool: "covector",
				files: [covector_CONFIG, ...scan.tree.has(covector_PRE) ? [covector_PRE] : []],
				products,
				isWhole: !0,
				channels: pre === void 0 ? [] : [pre]
			};
		}
		let covector_VERSION = /\$\{\s*(?:pkgFile\.version|pkg\.version|pkg\.pkgFile\.version)\s*\}/;
		let NAME = /\$\{\s*pkg\.pkg\s*\}/g;
		let goreleaser_FILE = /^\.?goreleaser(?:[.-][\w-]+)?\.ya?ml$/;
		function readGoreleaser({ scan }) {
			let found = scan.facts.paths.filter((path) => goreleaser_FILE.test((0, paths_folder.Vb)(path)) && scan.inspects(path));
			let products = found.flatMap((path) => {
				let root = readDocument(scan, path, "yaml");
				let release = (0, documents_document.jf)(root, "release");
				let before = (0, documents_document.b6)((0, documents_document.jf)(release, "prerelease"));
				root && before !== "auto" && !(0, documents_document.Hn)((0, documents_document.jf)(release, "disable")) && !(0, documents_document.Hn)((0, documents_document.jf)(release, "prerelease")) && scan.note(path, "goreleaser publishes a pre-release like any other version. Write `prerelease: auto` below `release`, or let publish-release make the release: `disable: true`.");
				let monorepo = (0, documents_document.jf)(root, "monorepo");
				let prefix = (0, documents_document.b6)((0, documents_document.jf)(monorepo, "tag_prefix"));
				let folder = (0, paths_folder.e6)((0, paths_folder.yS)(path), (0, documents_document.b6)((0, documents_document.jf)(monorepo, "dir")) ?? ".");
				if (prefix === void 0 || folder === void 0) return [];
				let tag = `${prefix}v{version}`;
				return [{
					name: (0, documents_document.b6)((0, documents_document.jf)(root, "project_name")) ?? "",
					folders: [folder],
					tag,
					why: "goreleaser builds it."
				}];
			});
			return found.length === 0 ? void 0 : {
				tool: "goreleaser",
				files: [],
				products,
				isWhole: !1
			};
		}
		let knope_TOOL = "knope";
		let knope_CONFIG = "knope.toml";
		function readKnope(inventory) {
			let root = readDocument(inventory.scan, knope_CONFIG, "toml");
			if (!root) return;
			let single = (0, documents_document.jf)(root, "package");
			let packages = [...(0, documents_document.Mc)((0, documents_document.jf)(root, "packages"))];
			let products = single ? [knope_productOf("", single, "v{version}", inventory)] : packages.map(([name, own]) => knope_productOf(name, own, `${name}/v{version}`, inventory));
			if (products.length === 0) return;
			for (let [name, own] of packages) {
				let scopes = (0, documents_document.CB)((0, documents_document.jf)(own, "scopes"));
				let why = `${knope_TOOL} counts commits of the scopes ${scopes.join(", ")} for ${name}. Here its \`paths\` say which commits count.`;
				scopes.length > 0 && inventory.scan.note(knope_CONFIG, why);
			}
			let preparing = (0, documents_document.S3)((0, documents_document.jf)(root, "workflows")).flatMap((workflow) => (0, documents_document.S3)((0, documents_document.jf)(workflow, "steps"))).filter((step) => (0, documents_document.b6)((0, documents_document.jf)(step, "type")) === "PrepareRelease");
			return {
				tool: knope_TOOL,
				files: [knope_CONFIG],
				products,
				isWhole: !0,
				channels: preparing.flatMap((step) => (0, documents_document.b6)((0, documents_document.jf)(step, "prerelease_label")) ?? []),
				bump: preparing.some((step) => (0, documents_document.Hn)((0, documents_document.jf)(step, "ignore_conventional_commits"))) ? { by: "changes" } : {
					by: "commits",
					types: commitTypes()
				}
			};
		}
		function knope_productOf(name, own, tag, { scan, units }) {
			let files = (0, documents_document.S3)((0, documents_document.jf)(own, "versioned_files")).filter((item) => (0, documents_document.jf)(item, "dependency") === void 0);
			let manifests = files.flatMap((item) => (0, documents_document.b6)(item) ?? (0, documents_document.b6)((0, documents_document.jf)(item, "path")) ?? []).filter((path) => units.get((0, paths_folder.yS)(path))?.versions.some((at) => at.path === path));
			let folders = [...new Set(manifests.map(paths_folder.yS))];
			let first = folders[0] === void 0 ? void 0 : units.get(folders[0]);
			return {
				name: name || (first?.name ?? ""),
				folders: folders.length > 0 ? folders : [""],
				tag,
				extraFiles: files.flatMap((item) => knope_entryOf(scan, item, manifests) ?? []),
				why: name === "" ? `${knope_TOOL} releases it.` : `${knope_TOOL} has it as the package ${JSON.stringify(name)}.`
			};
		}
		let LOCKS = new Set([
			"Cargo.lock",
			"package-lock.json",
			"uv.lock",
			"poetry.lock",
			"deno.lock",
			"pnpm-lock.yaml"
		]);
		function knope_entryOf(scan, item, manifests) {
			let path = (0, documents_document.b6)(item) ?? (0, documents_document.b6)((0, documents_document.jf)(item, "path")) ?? "";
			if (LOCKS.has((0, paths_folder.Vb)(path)) || manifests.includes(path) || (0, paths_folder.Vb)(path) === "go.mod") return;
			let regex = (0, documents_document.b6)((0, documents_document.jf)(item, "regex"));
			let entry = versionAt(scan, path, regex === void 0 ? {} : { pattern: captured(regex) });
			entry || noteLost(scan, path, knope_TOOL);
			return entry;
		}
		function captured(regex) {
			let [, before = regex, rest] = /^(.*?)\(\?P?<version>(.*)$/s.exec(regex) ?? [];
			let plain = (text) => text.replace(/(?<!\\)\((?!\?)/g, "(?:");
			if (rest === void 0) return plain(before);
			let open = 1;
			let end = 0;
			for (; end < rest.length && open > 0; end++) rest[end] === "\\" ? end++ : rest[end] === "(" ? open++ : rest[end] === ")" && open--;
			return `${plain(before)}${VERSION}${plain(rest.slice(end))}`;
		}
		let lerna_CONFIG = "lerna.json";
		function readLerna({ scan, units }) {
			let version = (0, documents_document.b6)((0, documents_document.jf)(readDocument(scan, lerna_CONFIG, "json"), "version"));
			if (version === void 0) return;
			let packages = [...units.values()].filter(({ ecosystem, folder, versions, published }) => ecosystem === "npm" && folder !== "" && versions.length > 0 && published);
			let common = {
				tool: "lerna",
				files: [lerna_CONFIG],
				isWhole: !0
			};
			if (version === "independent") {
				let products = packages.map(({ name, folder }) => ({
					name,
					folders: [folder],
					tag: `${name}@{version}`,
					why: "lerna releases it on its own."
				}));
				return {
					...common,
					products
				};
			}
			let folders = packages.map(({ folder }) => folder);
			let product = {
				name: "packages",
				folders,
				tag: "v{version}",
				extraFiles: [{
					path: lerna_CONFIG,
					version
				}],
				why: "lerna releases all packages with one version."
			};
			return {
				...common,
				products: folders.length > 0 ? [product] : []
			};
		}
		function readNx(inventory) {
			let release = (0, documents_document.jf)(readDocument(inventory.scan, "nx.json", "json"), "release");
			if (!release) return;
			let groups = [...(0, documents_document.Mc)((0, documents_document.jf)(release, "groups"))];
			return {
				tool: "nx release",
				files: [],
				products: groups.length > 0 ? groups.flatMap(([name, group]) => readGroup(inventory, name, group, release)) : readGroup(inventory, "", release, release),
				isWhole: !0,
				bump: [release, ...groups.map(([, group]) => group)].some((each) => (0, documents_document.Hn)((0, documents_document.jf)((0, documents_document.jf)(each, "version"), "conventionalCommits"))) ? {
					by: "commits",
					types: commitTypes()
				} : void 0
			};
		}
		function readGroup(inventory, name, group, release) {
			let units = projectsOf(inventory, [(0, documents_document.b6)((0, documents_document.jf)(group, "projects")) ?? (0, documents_document.CB)((0, documents_document.jf)(group, "projects"))].flat());
			let isIndependent = (0, documents_document.b6)((0, documents_document.jf)(group, "projectsRelationship") ?? (0, documents_document.jf)(release, "projectsRelationship")) === "independent";
			let pattern = patternOf(group) ?? patternOf(release) ?? (isIndependent ? "{projectName}@{version}" : name === "" ? "v{version}" : "{releaseGroupName}-v{version}");
			let tag = (project) => pattern.replaceAll("{projectName}", project).replaceAll("{releaseGroupName}", name);
			if (isIndependent) return units.map((unit) => ({
				name: unit.name,
				folders: [unit.folder],
				tag: tag(projectName(unit, inventory.scan)),
				why: "nx releases it on its own."
			}));
			if (units.length === 0) return [];
			let why = `nx releases ${name === "" ? "these projects" : `the group ${JSON.stringify(name)}`} with one version.`;
			return [{
				name: name || "packages",
				folders: units.map(({ folder }) => folder),
				tag: tag(""),
				why
			}];
		}
		function patternOf(value) {
			return (0, documents_document.b6)((0, documents_document.jf)(value, "releaseTagPattern")) ?? (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(value, "releaseTag"), "pattern"));
		}
		function projectName({ folder, name }, scan) {
			return (0, documents_document.b6)((0, documents_document.jf)(readDocument(scan, (0, paths_folder._z)(folder, "project.json"), "json"), "name")) ?? name;
		}
		function projectsOf({ units, scan }, wanted) {
			let packages = [...units.values()].filter(({ folder, versions }) => folder !== "" && versions.length > 0);
			let published = packages.filter(({ published }) => published);
			if (wanted.length === 0) return published;
			let tests = wanted.map((name) => {
				let takes = !name.startsWith("!");
				let source = (takes ? name : name.slice(1)).replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*");
				return {
					takes,
					pattern: RegExp(`^(?:directory:)?${source}$`)
				};
			});
			let isRest = tests.every(({ takes }) => !takes);
			return (isRest ? published : packages).filter((unit) => {
				let words = [
					projectName(unit, scan),
					unit.name,
					unit.folder,
					(0, paths_folder.Vb)(unit.name),
					(0, paths_folder.Vb)(unit.folder)
				];
				return tests.findLast(({ pattern }) => words.some((word) => pattern.test(word)))?.takes ?? isRest;
			});
		}
		let python_semantic_release_TOOL = "python-semantic-release";
		function readPythonSemanticRelease({ scan }) {
			let found = scan.facts.paths.filter((path) => (0, paths_folder.Vb)(path) === "pyproject.toml" && scan.inspects(path)).flatMap((path) => {
				let settings = (0, documents_document.jf)((0, documents_document.jf)(readDocument(scan, path, "toml"), "tool"), "semantic_release");
				return settings ? [{
					folder: (0, paths_folder.yS)(path),
					settings
				}] : [];
			});
			let [first] = found;
			if (!first) return;
			let branches = [...(0, documents_document.Mc)((0, documents_document.jf)(first.settings, "branches"))].map(([, branch]) => branch);
			let isPre = (branch) => (0, documents_document.Hn)((0, documents_document.jf)(branch, "prerelease"));
			return {
				tool: python_semantic_release_TOOL,
				files: [],
				isWhole: !1,
				products: found.map(({ folder, settings }) => {
					let format = (0, documents_document.b6)((0, documents_document.jf)(settings, "tag_format")) ?? "v{version}";
					let files = filesOf(scan, folder, settings, format);
					return {
						name: "",
						folders: [folder],
						tag: tagFrom(format, /\{version\}/),
						extraFiles: files,
						why: `${python_semantic_release_TOOL} releases it.`
					};
				}),
				channels: branches.filter(isPre).map((branch) => (0, documents_document.b6)((0, documents_document.jf)(branch, "prerelease_token")) ?? "rc"),
				bump: bumpOf(first.settings)
			};
		}
		function filesOf(scan, folder, settings, format) {
			let read = (key, placeOf) => (0, documents_document.CB)((0, documents_document.jf)(settings, key)).flatMap((written) => {
				let [, file = written, name = "", style] = /^(.+?):(.+?)(?::(nf|tf))?$/.exec(written) ?? [];
				let path = [(0, paths_folder.e6)(folder, file), (0, paths_folder.e6)("", file)].find((at) => at !== void 0 && scan.tree.has(at)) ?? file;
				let entry = versionAt(scan, path, placeOf(path, name, style === "tf" ? format.split("{version}")[0] ?? "" : ""));
				entry || noteLost(scan, path, python_semantic_release_TOOL);
				return entry ?? [];
			});
			return [...read("version_toml", (path, key, before) => before === "" ? (0, paths_folder.Vb)(path) === "pyproject.toml" && /^(?:project|tool\.poetry)\.version$/.test(key) ? {} : { key } : { pattern: afterName(key.split(".").at(-1) ?? key, before) }), ...read("version_variables", (path, name, before) => {
				if (name === "*") return before === "" ? {} : { pattern: `^${escapePattern(before)}${VERSION}` };
				return path.endsWith(".py") && name === "__version__" && before === "" ? {} : { pattern: afterName(name, before) };
			})];
		}
		function afterName(name, before) {
			return String.raw`(?<![\w.-])${escapePattern(name)}["']?\s*(?:==|:=|[=:@]|\s)\s*["']?${escapePattern(before)}${VERSION}`;
		}
		function bumpOf(settings) {
			let options = (0, documents_document.jf)(settings, "commit_parser_options");
			let types = (key, level, usual) => ((0, documents_document.jf)(options, key) ? (0, documents_document.CB)((0, documents_document.jf)(options, key)) : usual).map((type) => [type, level]);
			let raising = [...types("patch_tags", "patch", ["fix", "perf"]), ...types("minor_tags", "minor", ["feat"])].filter(([type]) => /^[a-z][\w-]*$/.test(type));
			let breaking = (0, documents_document.Wu)((0, documents_document.jf)(settings, "major_on_zero")) ? "minor" : "major";
			return {
				by: "commits",
				types: commitTypes(raising),
				initial: {
					breaking,
					features: "minor"
				}
			};
		}
		let release_drafter_FILE = /^\.github\/release-drafter[\w.-]*\.ya?ml$/;
		function readReleaseDrafter({ scan }) {
			let files = scan.facts.paths.filter((path) => release_drafter_FILE.test(path));
			let documents = files.map((path) => readDocument(scan, path, "yaml"));
			let products = documents.map((root) => {
				let there = (0, documents_document.CB)((0, documents_document.jf)(root, "include-paths")).flatMap((path) => (0, paths_folder.e6)("", path) ?? []).filter((folder) => scan.tree.hasFolder(folder));
				let tag = tagFrom((0, documents_document.b6)((0, documents_document.jf)(root, "tag-template")) ?? "", /\$(?:RESOLVED|NEXT_(?:PATCH|MINOR|MAJOR))_VERSION/);
				return {
					name: "",
					folders: there.length > 0 ? there : [""],
					tag,
					why: "release-drafter drafts its releases."
				};
			});
			let channels = documents.flatMap((root) => (0, documents_document.b6)((0, documents_document.jf)(root, "prerelease-identifier")) ?? []);
			return files.length === 0 ? void 0 : {
				tool: "release-drafter",
				files,
				products,
				isWhole: !1,
				channels
			};
		}
		let release_please_CONFIG = "release-please-config.json";
		function readReleasePlease(inventory) {
			let root = readDocument(inventory.scan, release_please_CONFIG, "json");
			let packages = [...(0, documents_document.Mc)((0, documents_document.jf)(root, "packages"))];
			if (!root || packages.length === 0) return;
			let settings = packages.map(([path, own]) => [path, (name) => (0, documents_document.jf)(own, name) ?? (0, documents_document.jf)(root, name)]);
			let types = settings.map(([, setting]) => (0, documents_document.Hn)(setting("prerelease")) ? (0, documents_document.b6)(setting("prerelease-type")) : void 0);
			return {
				tool: "release-please",
				files: [release_please_CONFIG, ".release-please-manifest.json"],
				products: settings.flatMap(([path, setting]) => readPackage(inventory, path, setting) ?? []),
				isWhole: !0,
				groups: linkedGroups(root),
				channels: types.flatMap((type) => type?.split(".", 1)[0] || []),
				bump: release_please_bumpOf(settings[0]?.[1])
			};
		}
		function linkedGroups(root) {
			return (0, documents_document.S3)((0, documents_document.jf)(root, "plugins")).flatMap((plugin) => {
				let products = (0, documents_document.CB)((0, documents_document.jf)(plugin, "components"));
				let name = (0, documents_document.b6)((0, documents_document.jf)(plugin, "groupName")) ?? "linked";
				return (0, documents_document.b6)((0, documents_document.jf)(plugin, "type")) === "linked-versions" ? [{
					name,
					products,
					policy: "fixed"
				}] : [];
			});
		}
		function release_please_bumpOf(setting) {
			let says = (name) => (0, documents_document.Hn)(setting?.(name));
			let breaking = says("bump-minor-pre-major") ? "minor" : "major";
			let features = says("bump-patch-for-minor-pre-major") ? "patch" : "minor";
			return {
				by: "commits",
				types: commitTypes(),
				initial: {
					breaking,
					features
				}
			};
		}
		function readPackage(inventory, path, setting) {
			let folder = (0, paths_folder.e6)("", path);
			if (folder === void 0 || !isNameable(folder || ".x")) {
				inventory.scan.note(release_please_CONFIG, `Its package ${JSON.stringify(path)} is not a folder of the repository.`);
				return;
			}
			let component = componentOf(setting, inventory.units.get(folder));
			return {
				name: component || folder,
				folders: [folder],
				tag: tagOf(setting, component),
				extraFiles: extraFiles(inventory, folder, setting),
				without: (0, documents_document.CB)(setting("exclude-paths")).flatMap((excluded) => (0, paths_folder.e6)("", excluded) || []),
				why: `release-please has it as the package ${JSON.stringify(path)}.`
			};
		}
		function componentOf(setting, unit) {
			let named = (0, documents_document.b6)(setting("component")) ?? (0, documents_document.b6)(setting("package-name"));
			let own = unit && unit.ecosystem !== "go" && unit.ecosystem !== "folder" ? unit.name : "";
			return (named ?? own).replace(/^@[^/]*\//, "");
		}
		function tagOf(setting, component) {
			let says = (name) => setting(name) === void 0 || (0, documents_document.Hn)(setting(name));
			let separator = (0, documents_document.b6)(setting("tag-separator")) ?? "-";
			return `${component !== "" && says("include-component-in-tag") ? `${component}${separator}` : ""}${says("include-v-in-tag") ? "v" : ""}{version}`;
		}
		let TYPE_FILES = new Map([
			["helm", "Chart.yaml"],
			["simple", "version.txt"],
			["php", "composer.json"],
			["dart", "pubspec.yaml"]
		]);
		function typeFiles(inventory, folder, setting) {
			let type = (0, documents_document.b6)(setting("release-type")) ?? "";
			if (type === "python") return pythonFiles(inventory, folder, setting);
			let name = TYPE_FILES.get(type);
			return name === void 0 ? [] : [{ path: (0, paths_folder._z)(folder, name) }];
		}
		let DUNDER_VERSION = String.raw`__version__ *= *["'](\d+\.\d+\.\d+[^"']*)["']`;
		function pythonFiles({ units, scan }, folder, setting) {
			let names = [
				(0, documents_document.b6)(setting("package-name")),
				(0, documents_document.b6)(setting("component")),
				units.get(folder)?.name
			];
			return [...new Set(names.flatMap((name) => name ? [name, name.replaceAll("-", "_")] : []))].flatMap((name) => [(0, paths_folder._z)(folder, `${name}/__init__.py`), (0, paths_folder._z)(folder, `src/${name}/__init__.py`)]).filter((path) => isNameable(path) && scan.tree.has(path)).map((path) => ({
				path,
				pattern: DUNDER_VERSION
			}));
		}
		function extraPath(folder, item) {
			let path = (0, documents_document.b6)(item) ?? (0, documents_document.b6)((0, documents_document.jf)(item, "path"));
			if (path === void 0) return;
			return path.startsWith("/") ? (0, paths_folder.e6)("", path.slice(1)) : (0, paths_folder.e6)(folder, path);
		}
		function extraFiles(inventory, folder, setting) {
			let { scan } = inventory;
			let usual = typeFiles(inventory, folder, setting).flatMap(({ path, pattern }) => versionAt(scan, path, pattern === void 0 ? {} : { pattern }) ?? []);
			let extra = (0, documents_document.S3)(setting("extra-files")).flatMap((item) => {
				let path = extraPath(folder, item);
				let entry = path === void 0 ? void 0 : release_please_entryOf(scan, path, item);
				entry || scan.note(path ?? (0, paths_folder._z)(folder, "?"), "An extra file of release-please without a single recognisable version. List it under version-files with a key or pattern.");
				return entry ?? [];
			});
			return [...usual, ...extra];
		}
		function release_please_entryOf(scan, path, item) {
			let key = /^\$((?:\.[\w-]+)+)$/.exec((0, documents_document.b6)((0, documents_document.jf)(item, "jsonpath")) ?? "")?.[1]?.slice(1);
			if (key !== void 0) return versionAt(scan, path, { key });
			let text = scan.text(path) ?? "";
			if (text.includes("x-release-please-version")) return versionAt(scan, path, { pattern: String.raw`${VERSION}\b.*x-release-please-version` });
			return versionAt(scan, path, text.includes("x-release-please-start-version") ? { pattern: BLOCK } : {});
		}
		let BLOCK = String.raw`x-release-please-start-version\b[^]{0,2000}?${VERSION}`;
		let release_plz_TOOL = "release-plz";
		function readReleasePlz(inventory) {
			let { scan, units } = inventory;
			let file = ["release-plz.toml", ".release-plz.toml"].find((path) => scan.tree.has(path));
			let root = file === void 0 ? void 0 : readDocument(scan, file, "toml");
			if (!root || file === void 0) return;
			let own = new Map((0, documents_document.S3)((0, documents_document.jf)(root, "package")).map((each) => [(0, documents_document.b6)((0, documents_document.jf)(each, "name")), each]));
			let setting = ({ name }, key) => (0, documents_document.jf)(own.get(name), key) ?? (0, documents_document.jf)((0, documents_document.jf)(root, "workspace"), key);
			let crates = [...units.values()].filter(({ ecosystem, published }) => ecosystem === "cargo" && published);
			let released = crates.filter((unit) => !(0, documents_document.Wu)(setting(unit, "release")));
			for (let unit of crates) released.includes(unit) || scan.note(unit.folder || ".", `${release_plz_TOOL} does not release it.`);
			let tagged = released.filter((unit) => !(0, documents_document.Wu)(setting(unit, "git_tag_enable")));
			let untagged = released.filter((unit) => !tagged.includes(unit));
			let usual = released.length > 1 ? "{{ package }}-v{{ version }}" : "v{{ version }}";
			let products = tagged.map((unit) => release_plz_productOf(unit, untagged, (0, documents_document.b6)(setting(unit, "git_tag_name")) ?? usual));
			for (let unit of released) products.some(({ folders }) => folders.includes(unit.folder)) || scan.note(unit.folder || ".", `${release_plz_TOOL} gives it no tags. If it is to be a track, use \`--add\`.`);
			let grouped = (0, group.$)(tagged, (unit) => (0, documents_document.b6)(setting(unit, "version_group")) ?? "");
			let isSteady = !tagged.some((unit) => (0, documents_document.Hn)(setting(unit, "features_always_increment_minor")));
			return {
				tool: release_plz_TOOL,
				files: [file],
				products,
				isWhole: !0,
				groups: [...grouped].flatMap(([name, members]) => name === "" ? [] : [{
					name,
					products: members.map((unit) => unit.name),
					policy: "fixed"
				}]),
				bump: {
					by: "commits",
					types: new Map(),
					...isSteady && { initial: {
						breaking: "minor",
						features: "patch"
					} }
				}
			};
		}
		function release_plz_productOf(unit, untagged, format) {
			let { name, folder, versions } = unit;
			let place = ({ path, key }) => `${path} ${key ?? ""}`;
			let mates = untagged.filter((other) => other.versions.some((own) => versions.some((at) => place(at) === place(own))));
			let tag = tagFrom(format, /\{\{\s*version\s*\}\}/, [[/\{\{\s*package\s*\}\}/g, name]]);
			return {
				name,
				folders: [folder, ...mates.map((mate) => mate.folder)],
				tag,
				why: `${release_plz_TOOL} releases it.`
			};
		}
		let RUNNERS = [[/^semantic-release-monorepo$/, (name) => `${name}-v{version}`], [/^(?:@[\w.-]+\/)?(?:multi-semantic-release|multi-release)$/, (name) => `${name}@{version}`]];
		function readSemanticRelease(inventory) {
			let { scan, units } = inventory;
			let packages = [...units.values()].filter(({ ecosystem, folder }) => ecosystem === "npm" && folder !== "");
			let root = semantic_release_settingsIn("", scan);
			let own = packages.flatMap((unit) => {
				let found = semantic_release_settingsIn(unit.folder, scan);
				return found ? [{
					unit,
					found
				}] : [];
			});
			let runner = runnerOf(root, readDocument(quiet(scan), "package.json", "json")) ?? own.map(({ found }) => runnerOf(found)).find(Boolean);
			let shared = root ?? own[0]?.found;
			let isWhole = runner !== void 0 && packages.length > 0;
			if (!shared && !isWhole) return;
			let members = own.length > 0 ? own.map(({ unit }) => unit) : packages.filter(({ published }) => published);
			let products = isWhole ? members.map((unit) => semantic_release_productOf(unit, semantic_release_settingsIn(unit.folder, scan) ?? root, runner)) : [{
				name: "",
				folders: [""],
				tag: semantic_release_tagOf(root, "", "v{version}"),
				why: "semantic-release releases it."
			}];
			let branches = branchesOf(shared, scan);
			return {
				tool: isWhole ? "semantic-release in a monorepo" : "semantic-release",
				files: [],
				products,
				isWhole,
				...branches,
				bump: semantic_release_bumpOf(shared)
			};
		}
		function quiet(scan) {
			return {
				...scan,
				note: () => void 0
			};
		}
		function semantic_release_settingsIn(folder, scan) {
			let inManifest = (0, documents_document.jf)(readDocument(quiet(scan), (0, paths_folder._z)(folder, "package.json"), "json"), "release");
			if (inManifest) return inManifest;
			for (let [name, format] of FILES) {
				let path = (0, paths_folder._z)(folder, name);
				let found = scan.tree.has(path) ? readDocument(quiet(scan), path, format) : void 0;
				if (found) return found;
			}
		}
		let FILES = [
			[".releaserc", "yaml"],
			[".releaserc.json", "json"],
			[".releaserc.yaml", "yaml"],
			[".releaserc.yml", "yaml"]
		];
		function runnerOf(settings, manifest) {
			let extended = (0, documents_document.jf)(settings, "extends");
			let names = [(0, documents_document.b6)(extended) ?? (0, documents_document.CB)(extended)].flat();
			let development = (0, documents_document.jf)(manifest, "devDependencies");
			let used = development?.kind === "table" ? [...development.entries.keys()] : [];
			return RUNNERS.find(([pattern]) => [...names, ...used].some((name) => pattern.test(name)))?.[1];
		}
		function semantic_release_productOf({ name, folder }, settings, usual) {
			return {
				name,
				folders: [folder],
				tag: semantic_release_tagOf(settings, name, usual(name)),
				why: "semantic-release releases it on its own."
			};
		}
		function semantic_release_tagOf(settings, name, usual) {
			let format = (0, documents_document.b6)((0, documents_document.jf)(settings, "tagFormat"));
			return format === void 0 ? usual : tagFrom(format, /\$\{version\}/, [[/\$\{name\}/g, name]]);
		}
		function branchesOf(settings, { facts }) {
			let branches = (0, documents_document.jf)(settings, "branches");
			let listed = branches?.kind === "list" ? (0, documents_document.S3)(branches) : branches ? [branches] : [];
			let live = listed.flatMap((each) => (0, documents_document.b6)(each) ?? ((0, documents_document.jf)(each, "prerelease") ? [] : (0, documents_document.b6)((0, documents_document.jf)(each, "name")) ?? []));
			let channels = listed.flatMap((each) => {
				let before = (0, documents_document.jf)(each, "prerelease");
				return (0, documents_document.b6)(before) ?? ((0, documents_document.Hn)(before) ? (0, documents_document.b6)((0, documents_document.jf)(each, "name")) ?? [] : []);
			});
			return {
				live: live.find((name) => facts.branches.includes(name)),
				channels: channels.filter((name) => !name.includes("$"))
			};
		}
		function semantic_release_bumpOf(settings) {
			return {
				by: "commits",
				types: commitTypes([
					["perf", "patch"],
					["revert", "patch"],
					...(0, documents_document.S3)((0, documents_document.jf)(settings, "plugins")).flatMap((plugin) => (0, documents_document.b6)((0, documents_document.jf)(plugin, "0")) === "@semantic-release/commit-analyzer" ? (0, documents_document.S3)((0, documents_document.jf)((0, documents_document.jf)(plugin, "1"), "releaseRules")) : []).flatMap((rule) => {
						let [type, release] = [(0, documents_document.b6)((0, documents_document.jf)(rule, "type")), (0, documents_document.jf)(rule, "release")];
						let level = (0, documents_document.Wu)(release) ? "none" : (0, documents_document.b6)(release);
						let isPlain = (0, documents_document.jf)(rule, "scope") === void 0 && (0, documents_document.jf)(rule, "breaking") === void 0;
						return type !== void 0 && /^[a-z][\w-]*$/.test(type) && isPlain && isLevel(level) ? [[type, level]] : [];
					})
				])
			};
		}
		function isLevel(text) {
			return text === "none" || text === "patch" || text === "minor" || text === "major";
		}
		var node = __webpack_require__(7879);
		var app_version = __webpack_require__(6800);
		var called_action = __webpack_require__(4305);
		var dispatch_event = __webpack_require__(8060);
		var dispatch_inputs = __webpack_require__(5007);
		var push_filters = __webpack_require__(5405);
		let DELIVERIES = [
			[
				"tauri",
				/^tauri-apps\/tauri-action@/,
				/\b(?:cargo[- ]tauri|tauri(?:-cli)?(?:@\S+)?) build\b/
			],
			[
				"images",
				/^(?:docker\/(?:build-push|bake)-action|depot\/(?:build-push|bake)-action)@/,
				/\b(?:docker|podman) (?:image )?push\b|\bbuildx (?:build|bake)\b|\bko (?:build|publish)\b/
			],
			[
				"npm",
				/^JS-DevTools\/npm-publish@/,
				/\b(?:npm|pnpm|bun)(?: -r| --recursive| --filter \S+)* publish\b|\byarn (?:npm )?publish\b/
			],
			[
				"cargo",
				/^katyo\/publish-crates@/,
				/\bcargo (?:publish|workspaces publish)\b/
			],
			[
				"python",
				/^pypa\/gh-action-pypi-publish@/,
				/\btwine upload\b|\b(?:uv|poetry|hatch|flit|pdm|maturin) (?:publish|upload)\b/
			],
			[
				"chart",
				/^helm\/chart-releaser-action@/,
				/\bhelm (?:cm-)?push\b|\bcr upload\b/
			],
			[
				"binaries",
				/^(?:goreleaser\/goreleaser-action|taiki-e\/upload-rust-binary-action)@/,
				/\bgoreleaser release\b/
			],
			[
				"release",
				/^(?:softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|release-drafter\/release-drafter|svenstaro\/upload-release-action)@/,
				/\bgh release (?:create|upload)\b/
			]
		];
		function deliveriesOf({ uses = "", run = "" }) {
			let commands = run.replace(/^\s*#.*$|^.*--dry-run.*$/gm, "");
			return DELIVERIES.flatMap(([delivery, action, command]) => action?.test(uses) || command?.test(commands) ? [delivery] : []);
		}
		var workflows_workflow = __webpack_require__(7286);
		var workflow_file = __webpack_require__(273);
		function readWorkflows({ texts }) {
			let own = [...texts].filter(([path]) => (0, workflow_file.$u)(path));
			let homes = (0, called_action.Ee)(own.map(([, text]) => text));
			return own.flatMap(([path, text]) => {
				let { workflow, problems } = (0, workflow_file.hM)(path, text, homes);
				return workflow && problems.length === 0 ? workflow : [];
			});
		}
		function tagWorkflows(facts) {
			let all = readWorkflows(facts);
			return all.flatMap((workflow) => {
				let { push, root, text, events } = workflow;
				if (!push?.tags) return [];
				let byHand = events.has("workflow_dispatch");
				let line = byHand ? void 0 : (0, dispatch_event.H)(text, root);
				let dispatchable = line && text.slice(0, line.at) + line.line + text.slice(line.at);
				let asks = (0, dispatch_inputs.nk)(workflow).map(({ name }) => name);
				let gives = (0, workflows_workflow.TM)(workflow).some(({ node }) => (0, app_version.EF)(node.text));
				let alsoChecks = events.has("pull_request") || push.branches !== void 0;
				let start = {
					filters: push,
					byHand,
					asks,
					dispatchable,
					givesAppVersion: gives,
					delivers: new Set(stepsOf(workflow, all).flatMap(deliveriesOf)),
					alsoChecks
				};
				return {
					file: workflow.name,
					name: (0, workflow_file.Gg)(workflow),
					...start,
					...whatStepsDo(workflow)
				};
			});
		}
		function stepsOf({ jobs }, all) {
			return jobs.flatMap((job) => {
				let called = (0, node.ws)((0, node.oB)(job.node, ["uses"]));
				let own = all.find(({ name }) => called === `./${workflows_workflow.xi}${name}`);
				return [...job.steps, ...own ? own.jobs.flatMap(({ steps }) => steps) : []];
			});
		}
		function workflowsOf(workflows, tag, wanted) {
			let rank = ({ file, delivers }) => {
				let fitting = [...delivers].filter((delivery) => wanted.has(delivery)).length;
				if (fitting > 0) return -fitting;
				let named = [/release/i, /publish|deploy/i].findIndex((pattern) => pattern.test(file));
				return (delivers.size > 0 ? 1 : 4) + (named < 0 ? 2 : named);
			};
			return workflows.filter(({ filters, delivers, alsoChecks }) => (0, push_filters.lI)(filters, tag) && (delivers.size > 0 || !alsoChecks)).sort((a, b) => rank(a) - rank(b));
		}
		function whatStepsDo({ jobs }) {
			let steps = jobs.flatMap((job) => job.steps);
			let lines = steps.flatMap(({ run = "" }) => run.replaceAll(/\\\r?\n/g, " ").split("\n"));
			return {
				validates: steps.some(({ action }) => action === "validate-tag"),
				publishesAsLatest: lines.find((line) => /\bp?npm publish\b/.test(line) && !/\s--tag\b/.test(line))?.replace(/\s+/g, " ").trim()
			};
		}
		function readTauriAction({ scan, apps }) {
			let products = readWorkflows(scan.facts).flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)).flatMap((step) => {
				if (!step.uses?.startsWith("tauri-apps/tauri-action@")) return [];
				let given = (name) => (0, node.ws)((0, node.oB)(step.node, ["with", name]));
				let tag = tagFrom(given("tagName") ?? "", /__VERSION__/);
				let project = (0, paths_folder.e6)("", given("projectPath") ?? ".") ?? "";
				let near = [...apps.values()].filter(({ folder, frontend }) => [folder, frontend].includes(project) || folder === (0, paths_folder._z)(project, "src-tauri"));
				let found = near.length > 0 ? near : apps.size === 1 ? [...apps.values()] : [];
				return tag === void 0 ? [] : found.map(({ folder }) => ({
					name: "",
					folders: [folder],
					tag,
					why: "tauri-action builds it."
				}));
			});
			return products.length === 0 ? void 0 : {
				tool: "tauri-action",
				files: [],
				products,
				isWhole: !1
			};
		}
		let TOOLS = [
			{
				tool: "release-please",
				read: readReleasePlease
			},
			{
				tool: "changesets",
				read: readChangesets
			},
			{
				tool: "nx release",
				read: readNx
			},
			{
				tool: "lerna",
				read: readLerna
			},
			{
				tool: "release-plz",
				files: /^\.?release-plz\.toml$/,
				read: readReleasePlz
			},
			{
				tool: "knope",
				files: /^knope\.toml$/,
				read: readKnope
			},
			{
				tool: "cocogitto",
				files: /^(?:cog|\.config\/cog|\.cog)\.toml$/,
				read: readCocogitto
			},
			{
				tool: "covector",
				files: /^\.changes\/config\.json$/,
				read: readCovector
			},
			{
				tool: "semantic-release",
				files: /^(?:\.releaserc(?:\.(?:ya?ml|json|[cm]?js))?|release\.config\.[cm]?[jt]s)$/,
				within: [[
					"package.json",
					"json",
					"release"
				]],
				npm: "semantic-release",
				read: readSemanticRelease
			},
			{
				tool: "python-semantic-release",
				within: [[
					"pyproject.toml",
					"toml",
					"tool",
					"semantic_release"
				]],
				read: readPythonSemanticRelease
			},
			{
				tool: "commitizen",
				files: /^\.cz\.(?:toml|json|ya?ml)$|^cz\.(?:toml|json|ya?ml)$/,
				within: [[
					"pyproject.toml",
					"toml",
					"tool",
					"commitizen"
				]],
				read: readCommitizen
			},
			{
				tool: "bump-my-version",
				files: /^\.?bumpversion\.(?:toml|cfg)$/,
				within: [[
					"pyproject.toml",
					"toml",
					"tool",
					"bumpversion"
				]],
				read: readBumpMyVersion
			},
			{
				tool: "goreleaser",
				read: readGoreleaser
			},
			{
				tool: "tauri-action",
				read: readTauriAction
			},
			{
				tool: "release-drafter",
				files: /^\.github\/release-drafter\.ya?ml$/,
				read: readReleaseDrafter
			},
			{
				tool: "release-it",
				files: /^\.release-it\.(?:json|ya?ml|toml|[cm]?[jt]s)$/,
				npm: "release-it"
			},
			{
				tool: "standard-version",
				files: /^\.versionrc(?:\.(?:json|[cm]?js))?$/,
				npm: "standard-version"
			},
			{
				tool: "cargo-release",
				files: /^release\.toml$/
			}
		];
		function findRivals(scan) {
			let quiet = {
				...scan,
				note: () => void 0
			};
			let manifest = readDocument(quiet, "package.json", "json");
			return TOOLS.flatMap(({ tool, files, within = [], npm }) => {
				let own = files ? scan.facts.paths.filter((path) => files.test(path)) : [];
				let parts = within.flatMap(([path, format, ...keys]) => {
					let at = readDocument(quiet, path, format);
					for (let key of keys) at = (0, documents_document.jf)(at, key);
					return at ? [`"${keys.join(".")}" in ${path}`] : [];
				});
				let found = [...own, ...parts];
				let isUsed = npm !== void 0 && (0, documents_document.jf)((0, documents_document.jf)(manifest, "devDependencies"), npm) !== void 0;
				return found.length > 0 || isUsed ? [{
					tool,
					files: found
				}] : [];
			});
		}
		function joinRivals(...lists) {
			let files = new Map();
			for (let { tool, files: own } of lists.flat()) files.set(tool, new Set([...files.get(tool) ?? [], ...own]));
			return [...files].map(([tool, own]) => ({
				tool,
				files: [...own]
			}));
		}
		function readTools(inventory) {
			return TOOLS.flatMap(({ read }) => read?.(inventory) ?? []);
		}
		function wantedTexts(facts) {
			let wanted = new Set();
			readTools(takeInventory(facts, [], wanted));
			return wanted;
		}
		var visible = __webpack_require__(6082);
		function writeConfig(proposal, schema, workflows) {
			let tracks = proposal.tracks.flatMap((track) => ["", ...trackLines(track, workflows)]);
			return `${[
				`# yaml-language-server: $schema=${schema}`,
				...head(proposal),
				"",
				"tracks:",
				...tracks.slice(1)
			].join("\n")}\n`;
		}
		function head({ live, next, channels, autoChannel, afterPromotion, ignoreCommits, adopted, isGuess, bump, dependents, groups }) {
			let from = adopted ? [`# Taken over from ${adopted.tool}.`] : [];
			let guess = isGuess ? ["# Nothing that is released was recognised here: edit the paths, the tag and the version files below."] : [];
			let lines = [
				{
					text: "branches:",
					why: ""
				},
				{
					text: `  live: ${yamlText(live.value)}`,
					why: next ? live.why : "trunk mode: every version is cut here"
				},
				next ? {
					text: `  next: ${yamlText(next.value)}`,
					why: next.why
				} : {
					text: "  # next: next",
					why: "with such a branch, pre-releases are cut there"
				},
				{
					text: `channels: ${yamlList(channels.value)}`,
					why: channels.why
				},
				{
					text: `auto-channel: ${autoChannel.value && yamlText(autoChannel.value)}`,
					why: autoChannel.why
				},
				...afterPromotion ? [{
					text: `after-promotion: ${afterPromotion.value}`,
					why: afterPromotion.why
				}] : [],
				...bumpLines(bump),
				...dependents ? [{
					text: `dependents: ${dependents.value}`,
					why: dependents.why
				}] : [],
				...ignoreCommits ? [{
					text: `ignore-commits: ${yamlList(ignoreCommits.value)}`,
					why: ignoreCommits.why
				}] : [],
				...groupLines(groups)
			];
			return [
				"# What is released from this repository: a track has its own version, its own tags and its own pace.",
				...from,
				...guess,
				...align(lines)
			];
		}
		function bumpLines(bump) {
			if (!bump) return [];
			let { value, why } = bump;
			if (value.by === "changes") return [{
				text: "bump: changes",
				why
			}];
			let types = [...value.types].map(([type, level]) => `${inFlow(type)}: ${level}`);
			let { breaking, features } = value.initial ?? {};
			let isUsual = value.initial === void 0 || breaking === "minor" && features === "minor";
			let settings = [...types.length > 0 ? [{
				text: `  commit-types: { ${types.join(", ")} }`,
				why: ""
			}] : [], ...isUsual ? [] : [{
				text: `  initial-development: { breaking: ${breaking}, features: ${features} }`,
				why: ""
			}]];
			return [{
				text: "bump: auto",
				why
			}, ...settings.length > 0 ? [{
				text: "auto-bump:",
				why: ""
			}, ...settings] : []];
		}
		function groupLines({ value, why }) {
			if (value.length === 0) return [];
			let lines = value.flatMap(({ name, tracks, policy }) => {
				let flow = `  ${inFlow(name)}: { tracks: ${yamlList(tracks)}, policy: ${policy} }`;
				if (flow.length <= 120) return [{
					text: flow,
					why: ""
				}];
				let rows = tracks.map((track) => ({
					text: `      - ${inFlow(track)}`,
					why: ""
				}));
				return [
					{
						text: `  ${inFlow(name)}:`,
						why: ""
					},
					{
						text: `    policy: ${policy}`,
						why: ""
					},
					{
						text: "    tracks:",
						why: ""
					},
					...rows
				];
			});
			return [{
				text: "groups:",
				why
			}, ...lines];
		}
		function trackLines(track, workflows) {
			let { name, why, description, tag, dependencies, versionStyle, latest, updater } = track;
			let lines = [
				{
					text: `  ${inFlow(name)}:`,
					why: ""
				},
				description === void 0 ? void 0 : {
					text: `    description: ${yamlText(description)}`,
					why: ""
				},
				{
					text: `    tag: ${yamlText(tag.value)}`,
					why: tag.why
				},
				...pathLines(track),
				dependencies && {
					text: "    dependencies: auto",
					why: dependencies.why
				},
				...versionLines(track),
				versionStyle && {
					text: `    version-style: ${versionStyle.value}`,
					why: versionStyle.why
				},
				latest ? {
					text: "    latest: true",
					why: "its releases are the repository's \"Latest\""
				} : void 0,
				updater && {
					text: "    updater:",
					why: ""
				},
				updater && {
					text: `      manifest: ${yamlText(updater.value.manifest)}`,
					why: updater.why
				},
				updater && {
					text: `      tauri-config: ${yamlText(updater.value.tauriConfig)}`,
					why: "has the public key"
				},
				workflowLine(track, workflows)
			];
			return [...comment(why, "  "), ...align(lines.filter((line) => line !== void 0))];
		}
		function workflowLine(track, workflows) {
			let { releaseWorkflow, hasWorkflow, isStartable, workflowEdit } = track;
			let named = `release-workflow: ${yamlText(releaseWorkflow.value)}`;
			if (!hasWorkflow && !workflows) return {
				text: `    # ${named}`,
				why: "once there is one that its tags start"
			};
			return {
				text: `    ${isStartable && (workflows || workflowEdit === void 0) ? "" : "# "}${named}`,
				why: releaseWorkflow.why
			};
		}
		function pathLines({ paths }) {
			let flow = `    paths: ${yamlList(paths.value)}`;
			if (flow.length <= 120) return [{
				text: flow,
				why: paths.why
			}];
			return [{
				text: "    paths:",
				why: paths.why
			}, ...paths.value.map((path) => ({
				text: `      - ${yamlText(path)}`,
				why: ""
			}))];
		}
		function versionLines({ versionFiles }) {
			let [first, ...more] = versionFiles.value;
			if (!first) return [{
				text: "    version-files: []",
				why: versionFiles.why
			}];
			if (more.length === 0) return [{
				text: `    version-files: [${yamlEntry(first)}]`,
				why: ""
			}];
			return [{
				text: "    version-files:",
				why: versionFiles.why
			}, ...versionFiles.value.map((entry) => ({
				text: `      - ${yamlEntry(entry)}`,
				why: ""
			}))];
		}
		function yamlEntry({ path, key, pattern, style, many }) {
			let place = [
				...key === void 0 ? pattern === void 0 ? [] : [`pattern: ${inFlow(pattern)}`] : [`key: ${inFlow(key)}`],
				...many ? ["count: many"] : [],
				...style === void 0 ? [] : [`version-style: ${style}`]
			].join(", ");
			return place === "" ? inFlow(path) : `{ path: ${inFlow(path)}, ${place} }`;
		}
		function align(lines) {
			let short = lines.filter(({ text, why }) => why !== "" && text.length <= 60);
			let column = Math.max(0, ...short.map(({ text }) => text.length)) + 2;
			return lines.flatMap(({ text, why }) => {
				if (why === "") return [text];
				let beside = `${text.padEnd(text.length <= 60 ? column : text.length + 2)}# ${oneLine(why)}`;
				return beside.length <= 120 ? [beside] : [...comment(why, /^ */.exec(text)?.[0] ?? ""), text];
			});
		}
		function comment(text, indent) {
			let lines = [];
			let line = "";
			for (let word of oneLine(text).split(" ")) if (line !== "" && `${indent}# ${line} ${word}`.length > 120) {
				lines.push(line);
				line = word;
			} else line = line === "" ? word : `${line} ${word}`;
			return [...lines, line].map((each) => `${indent}# ${each}`);
		}
		function oneLine(text) {
			return (0, visible.RK)(text.replace(/[\s\p{Cc}\u2028\u2029\ufeff]+/gu, " ")).trim();
		}
		function yamlList(texts) {
			return `[${texts.map(inFlow).join(", ")}]`;
		}
		function yamlText(text) {
			return !text.startsWith("{") && isPlain(text.replace(/\{(?:version|channel)\}/, "x")) ? text : quoted(text);
		}
		function inFlow(text) {
			return isPlain(text) ? text : quoted(text);
		}
		let NO_TEXT = /^(?:(?:null|true|false|yes|no|on|off|y|n)$|\.(?:\d|inf|nan))/i;
		function isPlain(text) {
			return /^[A-Za-z_.][\w./@+-]*(?: [\w./@+;()-]+)*$/.test(text) && !NO_TEXT.test(text);
		}
		function quoted(text) {
			return (0, visible.RK)(JSON.stringify(text)).replaceAll("﻿", "\\ufeff");
		}
		function listCarriers(inventory) {
			let places = [...inventory.units.values()].flatMap((unit) => (unit.versions.length > 0 ? unit.versions : [void 0]).map((entry) => ({
				entry,
				unit
			})));
			let keyOf = ({ entry, unit }) => entry ? `${entry.path}\n${entry.key ?? entry.pattern ?? ""}` : `\n${unit.folder}`;
			return [...(0, group.$)(places, keyOf).values()].map((same) => {
				let units = same.map(({ unit }) => unit);
				let entry = same[0]?.entry;
				let names = new Set(units.flatMap((unit) => namesOf(unit, entry)));
				let words = new Set(units.flatMap((unit) => carriers_wordsOf(unit, inventory)).concat([...names].flatMap(nameWords)));
				let parts = new Set([...words].flatMap((word) => partsOf(word).parts));
				return {
					entry,
					units,
					ecosystem: ecosystemOf(entry, units[0]),
					names,
					words,
					parts
				};
			});
		}
		function ecosystemOf(entry, unit) {
			return (entry && carriers_MANIFESTS.get((0, paths_folder.Vb)(entry.path))) ?? unit.ecosystem;
		}
		let carriers_MANIFESTS = new Map([
			["Cargo.toml", "cargo"],
			["package.json", "npm"],
			["pyproject.toml", "python"],
			["Chart.yaml", "chart"]
		]);
		function namesOf({ name, folder, ecosystem, alsoNamed = [] }, entry) {
			let go = ecosystem === "go" ? [goTagPrefix(folder, name).replace(/\/$/, "")].filter(Boolean) : [];
			return [alsoNamed.find(({ path }) => path === entry?.path)?.name ?? name, ...go];
		}
		function nameWords(name) {
			return [
				name,
				name.replace(/^@[^/]*\//, ""),
				(0, paths_folder.Vb)(name)
			].map(plainWord).filter(Boolean);
		}
		function carriers_wordsOf({ folder }, { apps }) {
			let app = apps.get(folder);
			let place = (0, paths_folder.Vb)(folder) === "src-tauri" ? (0, paths_folder.yS)(folder) : folder;
			return [
				place,
				(0, paths_folder.Vb)(place),
				app?.productName ?? "",
				(0, paths_folder.Vb)(app?.frontend ?? "")
			].map(plainWord).filter(Boolean);
		}
		function pastRequests(inventory) {
			let { facts } = inventory.scan;
			let carriers = listCarriers(inventory).filter(({ entry }) => entry && isNameable(entry.path));
			let wanted = new Map();
			for (let family of readFamilies(facts)) for (let { name } of proofsOf(family)) {
				let commit = facts.places?.get(name)?.commit;
				if (commit === void 0) continue;
				for (let { entry } of likely(family, carriers)) {
					if (wanted.size >= 2e4) return [...wanted.values()];
					entry && wanted.set(`${commit}:${entry.path}`, {
						commit,
						path: entry.path
					});
				}
			}
			return [...wanted.values()];
		}
		function likely({ word, plain }, carriers) {
			if (word === "") return carriers;
			let named = carriers.filter(({ names, words }) => names.has(word) || words.has(plain));
			return named.length > 0 ? named : carriers;
		}
		function newTracks({ tracks }, proposal) {
			let names = new Set(tracks.map(({ name }) => name.toLowerCase()));
			let tags = new Set(tracks.map(({ tag }) => (0, tag_template.sN)(tag)));
			return proposal.tracks.filter(({ name, tag }) => !names.has(name.toLowerCase()) && !tags.has(tag.value));
		}
		function addTracks(text, tracks, workflows) {
			if (tracks.length === 0) return text;
			let body = text.trimEnd();
			let lines = body.split("\n");
			let top = lines.findLastIndex((line) => /^[^\s#-]/.test(line));
			if (!/^tracks:\s*(?:#.*)?$/.test(lines[top] ?? "") || body.includes("\r")) return;
			let added = tracks.flatMap((track) => ["", ...trackLines(track, workflows)]);
			let indent = /^\s+(?=[^\s#])/.exec(lines.slice(top + 1).find((line) => /^\s+[^\s#]/.test(line)) ?? "")?.[0];
			if (indent === void 0 || /[^ ]/.test(indent)) return;
			return `${body}\n${added.map((line) => line === "" ? line : indent + line.slice(2)).join("\n")}\n`;
		}
		function nextSteps(proposal, files, { repository }) {
			let { live, next, tracks, rivals, beginsAnew } = proposal;
			let workflows = files.filter(({ path }) => path.startsWith(".github/workflows/"));
			let toPublish = tracks.filter(({ hasWorkflow, kind }) => !hasWorkflow && kind !== "tauri" && kind !== "images" && kind !== "go" && kind !== "npm" && kind !== "chart");
			let unfinished = workflows.length > 0 ? [...new Set(toPublish.map(({ releaseWorkflow }) => releaseWorkflow.value))] : [];
			let needsToken = workflows.length > 0 && tracks.some(({ hasWorkflow, kind }) => !hasWorkflow && kind === "npm");
			let added = ["release-tracks.yml", ...workflows.length > 0 ? [".github/workflows"] : []].join(" ");
			return [
				...workflows.length > 0 && repository.startsWith("OWNER/") ? ["In the new files, replace OWNER with the account that hosts release-tracks, and @v1 with a tag or commit that is there; or run init again with --actions."] : [],
				...tracks.flatMap(({ name, isStartable, releaseWorkflow: { value } }) => isStartable ? [] : [`Let \`workflow_dispatch:\` start ${value} without inputs, and name it as the release-workflow of ${name}.`]),
				...unfinished.length > 0 ? [`Add your publish steps between the marks in ${unfinished.join(", ")}.`] : [],
				...needsToken ? ["Store an npm token that may publish the packages as the secret NPM_TOKEN: `gh secret set NPM_TOKEN`"] : [],
				...rivals.map(({ tool, files }) => `Remove ${tool}: ${[...files.some(workflow_file.$u) ? [] : ["its workflow"], ...files].join(", ")}. Two tools would both tag.`),
				...beginsAnew ? ["Continue versions from the last release: run the `git tag` commands above."] : [],
				"Check the setup: `release-tracks doctor`",
				...next && !next.isThere ? [
					`Commit and push to ${live.value}: \`git add ${added}\``,
					`Create ${next.value} there: \`git push origin ${live.value}:${next.value}\``,
					"See what would be released: `release-tracks plan`"
				] : ["See what the push would release: `release-tracks plan`", `Commit and push to ${live.value}: \`git add ${added}\``],
				...next ? [`From now on, feature work goes to ${next.value}; only releases move ${live.value}.`] : [`To have a branch for feature work beside ${live.value}: \`git push origin ${live.value}:next\`, then \`release-tracks init --next next --force\``],
				...workflows.length > 0 ? ["On GitHub, create the environment production-release with reviewers: they approve each live version."] : []
			];
		}
		let LADDER = [
			"alpha",
			"beta",
			"rc"
		];
		let NEXT_NAMES = [
			"next",
			"develop",
			"dev"
		];
		function liveBranch({ branches, defaultBranch, currentBranch }) {
			let usual = [
				"main",
				"master",
				"trunk"
			].find((name) => branches.includes(name));
			return (defaultBranch !== void 0 && NEXT_NAMES.includes(defaultBranch) ? usual : void 0) ?? defaultBranch ?? usual ?? currentBranch;
		}
		function comparedBranches(facts) {
			let live = liveBranch(facts);
			let found = NEXT_NAMES.filter((name) => facts.branches.includes(name) && name !== live);
			return live === void 0 ? [] : found.map((next) => ({
				live,
				next
			}));
		}
		function proposeBranches(facts, told, { next: chosen, live: asked }, note = () => void 0) {
			let there = new Set(facts.branches);
			let live = asked ?? (told !== void 0 && there.has(told) ? told : liveBranch(facts));
			let isStale = (name) => {
				let { onlyLive, onlyNext } = facts.relations?.get(name) ?? {
					onlyLive: 0,
					onlyNext: 0
				};
				if (onlyLive === 0 || name === chosen) return !1;
				let isDefault = name === facts.defaultBranch;
				note(name, `${`${live} has ${countOf(onlyLive)} that ${name} lacks, and ${name} has ${countOf(onlyNext)} of its own`}. ${isDefault ? `Merge ${live} into ${name} before the first release.` : `So it is not taken for the branch of feature work. If it is that, use \`--next ${name}\`, and merge ${live} into it.`}`);
				return !isDefault;
			};
			let next = chosen ?? NEXT_NAMES.filter((name) => there.has(name) && name !== live).find((name) => !isStale(name));
			let top = live ?? next ?? "main";
			return {
				live: {
					value: top,
					why: "live versions are cut here"
				},
				next: next === void 0 || next === top ? void 0 : {
					value: next,
					why: "pre-releases are cut here",
					isThere: there.has(next)
				}
			};
		}
		function countOf(commits) {
			return commits === 1 ? "1 commit" : `${commits} commits`;
		}
		function proposeChannels(history, told, { channels }) {
			if (channels) return {
				value: channels,
				why: "lowest first; live is always the top"
			};
			let used = [...new Set([...history.channels, ...told])].filter(isChannel).sort();
			if (used.length === 0) return {
				value: LADDER,
				why: "lowest first; live is always the top"
			};
			return {
				value: used,
				why: "those that were used before, lowest first; live is always the top"
			};
		}
		function proposeAfterPromotion(history, told, channels) {
			let [lowest, higher] = channels;
			if (history.channels.length > 0 || told.length > 0) return;
			if (lowest === void 0 || higher === void 0) return;
			return {
				value: "next-core",
				why: `after 1.2.3-${higher}.1 comes 1.2.4-${lowest}.1, which is above it`
			};
		}
		function isChannel(name) {
			return /^[0-9A-Za-z-]{1,50}$/.test(name) && !/^\d+$|^live$/i.test(name);
		}
		function proposeIgnoredCommits({ paths }) {
			let convention = paths.find((path) => /^(?:commitlint\.config\.\w+|\.commitlintrc(?:\.\w+)?|cliff\.toml|\.releaserc(?:\.\w+)?)$/.test(path));
			return convention === void 0 ? void 0 : {
				value: ["docs:*", "docs(*"],
				why: `${convention} shows that commits are named by convention`
			};
		}
		var reserved_names = __webpack_require__(933);
		let GENERIC = /^(?:app|tauri-app|src-tauri|tauri|desktop-app|my-app|root|workspace|monorepo|v\d+)$/i;
		function nameProducts(products, inventory) {
			let taken = new Set(reserved_names.g.map((name) => name.toLowerCase()));
			return products.map((product) => {
				let [first, ...others] = candidatesOf(product, inventory).map(cleanName).filter((name) => name !== "");
				let name = [first, ...others].find((name) => name !== void 0 && !taken.has(name.toLowerCase())) ?? numbered(first ?? "app", taken);
				taken.add(name.toLowerCase());
				return name;
			});
		}
		function aliasesOf({ units }, name, inventory) {
			let prefix = commonPrefix(inventory);
			let words = units.flatMap((unit) => [
				unit.name,
				shortName(unit, prefix),
				(0, paths_folder.Vb)(unit.folder),
				unit.folder
			]);
			return new Set([name, ...words].filter((word) => word !== ""));
		}
		function candidatesOf({ units, apps, images, isMain }, inventory) {
			let prefix = commonPrefix(inventory);
			let [first] = units;
			let [app] = apps;
			if (!first) return [];
			let short = shortName(first, prefix);
			let place = (0, paths_folder.Vb)(first.folder) === "src-tauri" ? (0, paths_folder.Vb)((0, paths_folder.yS)(first.folder)) : (0, paths_folder.Vb)(first.folder);
			let path = first.folder.replaceAll("/", "-");
			if (app) return [
				GENERIC.test(short) ? "" : short,
				place,
				(0, paths_folder.Vb)(app.frontend ?? ""),
				app.productName ?? "",
				"desktop",
				path
			];
			let running = units.filter(({ runs }) => runs);
			if (images.length > 1 && running.length > 1) return [
				"platform",
				"server",
				path
			];
			let [only] = running.length === 1 ? running : units.length === 1 ? units : [];
			if (only) return [
				shortName(only, prefix),
				(0, paths_folder.Vb)(only.folder),
				only.folder.replaceAll("/", "-")
			];
			let root = isMain ? units.find(({ folder }) => folder === "") ?? inventory.units.get("") : void 0;
			return [
				prefix ?? "",
				root ? shortName(root, prefix) : "",
				short,
				"workspace"
			];
		}
		function shortName({ name, folder, ecosystem }, prefix) {
			let last = (0, paths_folder.Vb)(name);
			let plain = ecosystem === "go" && /^v\d+$/.test(last) ? (0, paths_folder.Vb)((0, paths_folder.yS)(name)) : last;
			if (ecosystem === "go" && folder !== "" && (0, paths_folder.Vb)((0, paths_folder.yS)(folder)) !== "") return folder.replaceAll("/", "-");
			return prefix !== void 0 && plain.startsWith(`${prefix}-`) ? plain.slice(prefix.length + 1) : plain;
		}
		function commonPrefix({ units }) {
			for (let [ecosystem, same] of (0, group.$)(units.values(), (unit) => unit.ecosystem)) {
				let names = same.map(({ name }) => name.split(/[-_]/));
				let [first = []] = names;
				let differs = first.findIndex((part, at) => names.some((parts) => parts[at] !== part));
				let word = (differs < 0 ? first : first.slice(0, differs)).join("-");
				if (["cargo", "python"].includes(ecosystem) && same.length > 1 && word !== "") return word;
			}
		}
		function cleanName(text) {
			let name = text.normalize("NFKD").replace(/\p{M}+/gu, "").replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^[^A-Za-z_]+|-+$/g, "").slice(0, 60);
			return name === "" || name === "_" ? "" : name;
		}
		function numbered(name, taken) {
			for (let n = 2;; n++) if (!taken.has(`${name}-${n}`.toLowerCase())) return `${name}-${n}`;
		}
		function joinSettings(adopted) {
			let telling = adopted.filter(({ products, isWhole }) => isWhole || products.length > 0);
			let names = telling.map(({ tool }) => tool);
			let bumping = adopted.find(({ bump }) => bump !== void 0);
			let raising = adopted.find(({ raisesDependents }) => raisesDependents);
			return {
				live: adopted.find(({ live }) => live !== void 0)?.live,
				channels: adopted.flatMap(({ channels = [] }) => channels),
				from: names.length === 0 ? void 0 : {
					tool: names.join(" and "),
					files: telling.flatMap(({ files }) => files)
				},
				bump: bumping?.bump && {
					value: bumping.bump,
					why: bumping.bump.by === "changes" ? "the files in .changeset decide, as before" : `commits decide, as with ${bumping.tool}`
				},
				dependents: raising && {
					value: "release",
					why: `as ${raising.tool} does where the new version is out of range`
				}
			};
		}
		function proposeGroups(adopted, tracks) {
			let grouped = adopted.filter(({ groups = [] }) => groups.length > 0);
			let taken = new Set();
			let names = new Set();
			return {
				value: grouped.flatMap(({ groups: all = [] }) => all.flatMap(({ name, products, policy }) => {
					let members = tracks.filter((track) => products.includes(track.known ?? "") && !taken.has(track.name));
					if (members.length < 2) return [];
					for (let member of members) taken.add(member.name);
					let free = freeName(cleanName(name) || policy, names);
					names.add(free);
					return [{
						name: free,
						tracks: members.map((member) => member.name),
						policy
					}];
				})),
				why: `as ${grouped.map(({ tool }) => tool).join(" and ")} has them`
			};
		}
		function freeName(name, taken) {
			for (let n = 1;; n++) {
				let free = n === 1 ? name : `${name}-${n}`;
				if (!taken.has(free)) return free;
			}
		}
		function rivalsOf(adopted, { tree }) {
			return adopted.flatMap(({ tool, files, isWhole }) => {
				let there = files.filter((file) => tree.has(file));
				return isWhole || there.length > 0 ? [{
					tool,
					files: there
				}] : [];
			});
		}
		function readAdopted(inventory) {
			let all = readTools(inventory).map((adopted) => {
				let products = adopted.products.flatMap((product) => thatAreThere(product, adopted, inventory));
				return {
					...adopted,
					products
				};
			});
			return {
				whole: all.find(({ isWhole, products }) => isWhole && products.length > 0),
				hints: all.filter(({ isWhole }) => !isWhole)
			};
		}
		function thatAreThere(product, { tool, files }, { scan }) {
			let gone = product.folders.filter((folder) => !scan.tree.hasFolder(folder));
			for (let folder of gone) scan.note(files[0] ?? tool, `${tool} has ${JSON.stringify(product.name)} in ${JSON.stringify(folder)}, which is not there.`);
			let folders = product.folders.filter((folder) => !gone.includes(folder));
			return folders.length > 0 || product.folders.length === 0 ? [{
				...product,
				folders
			}] : [];
		}
		function findProducts(inventory) {
			let groups = groupUnits(inventory);
			let hasMain = hasMainVersion(inventory.units);
			let versioned = groups.filter((units) => units.some((unit) => isProduct(unit, inventory, hasMain)));
			let main = mainGroup(versioned, groups, inventory);
			let joining = main ? joiners(inventory, versioned, main) : [];
			let products = (main && !versioned.includes(main) && joining.length > 0 ? [main, ...versioned] : versioned).map((units) => products_productOf(units === main ? [...units, ...joining] : units, units === main, inventory));
			if (products.length <= 100) return products.length > 0 ? products : rootProduct(groups, inventory);
			inventory.scan.note("release-tracks.yml", `${products.length} packages could each be a track, which is more than is proposed unless tags or another tool name them. List those that are released.`);
			return [];
		}
		function products_productOf(units, isMain, { apps, images }, why) {
			let ownApps = units.flatMap(({ folder }) => apps.get(folder) ?? []);
			let ownImages = units.flatMap(({ folder }) => images.get(folder) ?? []);
			return {
				units,
				apps: ownApps,
				images: ownImages,
				isMain,
				why: why ?? reasonFor(units, ownApps, ownImages)
			};
		}
		function groupUnits({ units, apps }) {
			let frontends = new Map([...apps.values()].flatMap(({ frontend, folder }) => frontend === void 0 ? [] : [[frontend, folder]]));
			let keyOf = (unit) => {
				let app = units.get(frontends.get(unit.folder) ?? "");
				let holder = app && app.folder !== "" ? app : unit;
				return holder.inherits ? `workspace ${holder.versions[0]?.path}` : holder.folder;
			};
			return [...(0, group.$)(units.values(), keyOf).values()].map((group) => group.sort((a, b) => Number(apps.has(b.folder)) - Number(apps.has(a.folder))));
		}
		function isProduct(unit, inventory, hasMain) {
			let { apps, images, units, scan } = inventory;
			let { folder, ecosystem, runs, published, inherits, versions } = unit;
			if (isBeside(folder) && !wasReleased(unit, inventory)) return !1;
			if (apps.has(folder)) return !0;
			if (images.has(folder)) return versions.length > 0 || !hasMain;
			if (inherits) return runs || published;
			if (folder === "" && ecosystem === "npm" && !published && units.size > 1) return !1;
			if (ecosystem === "go") return published && isAsked(unit, inventory);
			let version = versions[0]?.version;
			if (version === void 0) return !1;
			if (wasReleased(unit, inventory)) return !0;
			if (version === "0.0.0" && !published) {
				runs && !inventory.users.has(folder) && scan.note(versions[0]?.path ?? folder, NO_VERSION);
				return !1;
			}
			if (ecosystem === "npm" && published) return !0;
			return runs && !inventory.users.has(folder) || published && isAsked(unit, inventory);
		}
		let NO_VERSION = "It is private, has version 0.0.0 and no Dockerfile, so nothing suggests that it is released.";
		function isAsked(unit, inventory) {
			let users = (inventory.users.get(unit.folder) ?? []).flatMap((folder) => inventory.units.get(folder) ?? []);
			return users.length === 0 || users.some(({ pins }) => pins.includes(unit.folder)) || wasReleased(unit, inventory);
		}
		function wasReleased({ name, folder }, { released }) {
			return [
				name,
				folder,
				(0, paths_folder.Vb)(folder)
			].some((word) => word !== "" && released.has(word));
		}
		function hasMainVersion(units) {
			return [...units.values()].some((unit) => unit.inherits) || isVersioned(units.get(""));
		}
		function isVersioned(unit) {
			return unit?.versions.some(({ version }) => version !== "0.0.0") === !0;
		}
		function mainGroup(products, groups, { apps }) {
			let workspaces = products.filter((group) => group.some(({ inherits }) => inherits));
			let [only] = workspaces;
			if (only && workspaces.length === 1 && (products.length === 1 || !only.some(({ folder }) => apps.has(folder)))) return only;
			return groups.find((candidate) => candidate.some((unit) => unit.folder === "" && isVersioned(unit)));
		}
		function joiners({ units, images, users }, products, main) {
			let taken = new Set([...products.flat(), ...main].map(({ folder }) => folder));
			return [...units.values()].filter((unit) => {
				if (taken.has(unit.folder) || isBeside(unit.folder) || unit.versions.some(({ version }) => version !== "0.0.0")) return !1;
				if (images.has(unit.folder)) return !0;
				return images.size > 0 && unit.ecosystem === "npm" && unit.folder !== "" && unit.runs && !users.has(unit.folder);
			});
		}
		function joinMain(found, inventory) {
			let all = found.map(({ product }) => [...product.units]);
			return found.map((each) => {
				let { units, isMain, why } = each.product;
				let joining = isMain ? joiners(inventory, all, units) : [];
				return joining.length > 0 ? {
					...each,
					product: products_productOf([...units, ...joining], isMain, inventory, why)
				} : each;
			});
		}
		function rootProduct(groups, inventory) {
			let only = groups.find((candidate) => candidate.some(({ folder }) => folder === "")) ?? (groups.length === 1 ? groups[0] : void 0);
			return only ? [products_productOf(only, !0, inventory)] : [];
		}
		function reasonFor(units, apps, images) {
			let [first] = units;
			let place = (folder) => folder || "The root of the repository";
			if (!first) return "Every file of the repository.";
			let parts = apps.map(({ folder, frontend }) => {
				let around = frontend === void 0 ? "" : ` with its frontend in ${frontend}`;
				return `${place(folder)} is a Tauri app${around}`;
			});
			units.some(({ inherits }) => inherits) && parts.push("Crates that share the version of their workspace");
			let files = images.map(({ file }) => file).join(", ");
			images.length > 0 && parts.push(`${files} ${images.length > 1 ? "build images" : "builds an image"}`);
			return `${parts.length > 0 ? parts.join("; ") : `${place(first.folder)} is ${KINDS[first.ecosystem]}`}.`;
		}
		let KINDS = {
			cargo: "a crate with a version of its own",
			npm: "a package with a version of its own",
			python: "a Python project with a version of its own",
			go: "a Go module",
			chart: "a Helm chart",
			other: "a package with a version of its own",
			folder: "a folder with a version of its own"
		};
		function evidenceFor(family, { entry }, facts, said) {
			if (!entry) return "unknown";
			let matches = proofsOf(family).map(({ name, version }) => {
				let commit = facts.places?.get(name)?.commit ?? "";
				let text = facts.past?.get(commit)?.get(entry.path);
				return text === void 0 ? void 0 : saidAt(commit, entry, text, said) === (0, versions_version.rT)(version);
			});
			if (matches.every((match) => match === void 0)) return evidenceNow(family, entry);
			let [newest, ...older] = matches;
			if (!newest) return newest === void 0 ? "unknown" : "never";
			return older.length > 0 && older.every(Boolean) ? "always" : "newest";
		}
		function saidAt(commit, entry, text, said) {
			let place = `${commit}:${entry.path}\n${entry.key ?? entry.pattern ?? ""}`;
			said.has(place) || said.set(place, coreIn(entry, text));
			return said.get(place);
		}
		function evidenceNow({ tags }, { version }) {
			let now = coreOf(version);
			return now && (0, versions_version.rT)(now) === (0, versions_version.rT)(tags[0].version) ? "newest" : "unknown";
		}
		function coreIn({ path, key, pattern }, text) {
			try {
				let file = (0, version_file.d7)(path, {
					...key !== void 0 && { key },
					...pattern !== void 0 && { pattern }
				});
				let found = coreOf((0, version_text.$4)(file, text));
				return found && (0, versions_version.rT)(found);
			} catch (error) {
				if (error instanceof text_error.ag) return;
				throw error;
			}
		}
		function follows({ tags }, { entry }) {
			let now = entry && coreOf(entry.version);
			return now === void 0 || (0, versions_version.bm)(now, tags[0].version) >= 0;
		}
		function coreOf(version) {
			return (0, versions_version.ot)(version.split(/[-+]/, 1)[0] ?? "");
		}
		function claimCarriers(families, carriers, facts) {
			let latest = latestTime(facts);
			let ground = {
				carriers,
				free: new Set(carriers),
				facts,
				latest,
				said: new Map()
			};
			let claims = new Map();
			let take = (family, found) => {
				for (let carrier of found) ground.free.delete(carrier);
				found.length > 0 && claims.set(family, found);
			};
			let named = byPrecision(families.filter(({ word }) => word !== ""), carriers);
			for (let family of named) take(family, byName(family, ground));
			for (let family of named) claims.has(family) || take(family, byVersion(family, ground));
			let bare = families.filter(({ word }) => word === "");
			for (let family of bare) bare.some((other) => claims.has(other)) || take(family, ofTheRest(family, ground));
			return families.flatMap((family) => {
				let found = claims.get(family);
				return found ? [{
					family,
					carriers: found
				}] : [];
			});
		}
		function byPrecision(families, carriers) {
			let known = new Set(carriers.flatMap(({ names, words }) => [...names, ...words]));
			let rank = ({ word, plain, split }) => {
				if (known.has(word) || known.has(plain)) return 1;
				return split.ecosystem !== void 0 && split.parts.length > 0 ? 0 : 2;
			};
			return [
				0,
				1,
				2
			].flatMap((wanted) => families.filter((family) => rank(family) === wanted));
		}
		function byName(family, ground) {
			let proof = proofs(family, ground);
			for (let likeness of ["name", "word"]) {
				let alike = ground.carriers.filter((carrier) => likenessOf(family, carrier) === likeness);
				if (alike.length === 0) continue;
				let open = alike.filter((carrier) => ground.free.has(carrier));
				let proven = best(open, proof);
				let unknown = open.filter((carrier) => proof(carrier) === "unknown");
				return proven.length > 0 ? proven : unknown.length > 0 ? unknown : open;
			}
			return best(ofEcosystem(family, likened(family, "all", ground), ground), proof);
		}
		function byVersion(family, ground) {
			if (family.time !== void 0 && ground.latest - family.time > 94608e3) return [];
			let proof = proofs(family, ground);
			for (let likeness of [
				"some",
				"ecosystem",
				"none"
			]) {
				let told = ofEcosystem(family, likened(family, likeness, ground), ground).filter((carrier) => !liesBeside(carrier) && isTold(family, proof(carrier)) && follows(family, carrier));
				if (told.length > 0) return best(told, proof);
			}
			return [];
		}
		function ofTheRest(family, ground) {
			let proof = proofs(family, ground);
			let rest = ground.carriers.filter((carrier) => ground.free.has(carrier) && !liesBeside(carrier) && isProven(proof(carrier)));
			return isCommon(family) ? best(rest, proof) : rest;
		}
		function liesBeside({ units }) {
			return units.every(({ folder }) => isBeside(folder));
		}
		function likened(family, likeness, { carriers, free }) {
			return carriers.filter((carrier) => free.has(carrier) && likenessOf(family, carrier) === likeness);
		}
		function ofEcosystem({ split }, alike, { carriers }) {
			let { ecosystem } = split;
			return ecosystem !== void 0 && carriers.some((carrier) => carrier.ecosystem === ecosystem) ? alike.filter((carrier) => carrier.ecosystem === ecosystem) : alike;
		}
		function proofs(family, { facts, said }) {
			let known = new Map();
			return (carrier) => {
				let found = known.get(carrier) ?? evidenceFor(family, carrier, facts, said);
				known.set(carrier, found);
				return found;
			};
		}
		function isProven(evidence) {
			return evidence === "always" || evidence === "newest";
		}
		function best(carriers, proof) {
			let always = carriers.filter((carrier) => proof(carrier) === "always");
			return always.length > 0 ? always : carriers.filter((carrier) => isProven(proof(carrier)));
		}
		function isTold(family, evidence) {
			return evidence === "always" || evidence === "newest" && proofsOf(family).length === 1 && !isCommon(family);
		}
		function isCommon({ tags }) {
			return /^(?:0\.[01]\.0|0\.0\.\d|1\.0\.0)$/.test((0, versions_version.rT)(tags[0].version));
		}
		function likenessOf({ word, plain, split: own }, { names, words, parts, ecosystem }) {
			if (names.has(word)) return "name";
			if (words.has(plain)) return "word";
			if (own.parts.length === 0) return own.ecosystem === ecosystem ? "ecosystem" : "none";
			let known = own.parts.filter((part) => parts.has(part)).length;
			if (known === 0) return "none";
			return known === own.parts.length ? "all" : "some";
		}
		function provenProducts(inventory) {
			let families = readFamilies(inventory.scan.facts);
			let claims = claimCarriers(families, listCarriers(inventory), inventory.scan.facts);
			let taken = new Set(claims.flatMap(({ carriers }) => carriers.flatMap(foldersOf)));
			let groups = groupUnits(inventory);
			let products = claims.map((claim) => {
				let own = unitsOf(claim);
				let folders = new Set(own.map(({ folder }) => folder));
				let mates = groups.filter((group) => group.some(({ folder }) => folders.has(folder))).flat().filter(({ folder }) => !taken.has(folder));
				let units = leadingFirst([...own, ...mates], inventory);
				return {
					family: claim.family,
					product: products_productOf(units, claim.family.word === "", inventory, reason(claim))
				};
			});
			let order = [...inventory.units.keys()];
			let place = ({ product }) => order.indexOf(product.units[0]?.folder ?? "");
			return {
				products: products.sort((a, b) => Number(b.product.isMain) - Number(a.product.isMain) || place(a) - place(b)),
				others: families.filter((family) => !claims.some((claim) => claim.family === family))
			};
		}
		function foldersOf({ units }) {
			return units.map(({ folder }) => folder);
		}
		function unitsOf({ carriers }) {
			let found = new Map();
			for (let { entry, units, ecosystem } of carriers) for (let unit of units) {
				let known = found.get(unit.folder) ?? {
					...unit,
					ecosystem,
					versions: []
				};
				found.set(unit.folder, {
					...known,
					versions: [...known.versions, ...entry ? [entry] : []]
				});
			}
			return [...found.values()];
		}
		function leadingFirst(units, { apps, images }) {
			let rank = (unit) => {
				if (apps.has(unit.folder)) return 0;
				if (unit.folder === "") return 1;
				return unit.runs || images.has(unit.folder) ? 2 : 3;
			};
			return [...units].sort((a, b) => rank(a) - rank(b));
		}
		function reason({ family: { tags }, carriers }) {
			let files = carriers.flatMap(({ entry, units }) => entry?.path ?? `${units[0]?.folder || "the root"}`);
			let [first, ...more] = [...new Set(files)];
			let others = more.length > 1 ? ` and ${more.length} other files` : more.length === 1 ? ` and ${more[0]}` : "";
			return `Released as ${tags[0].name}${tags.length > 1 ? `, the last of ${tags.length} tags` : ""}: ${first}${others}.`;
		}
		function asFound(product) {
			return {
				product,
				extraFiles: [],
				without: []
			};
		}
		function asTagged({ family, product }) {
			let name = cleanWord(family.word);
			let tag = {
				value: `${family.prefix}{version}`,
				why: `as before: ${family.tags[0].name}`
			};
			return {
				...asFound(product),
				...name !== "" && { name },
				tag
			};
		}
		function adoptedProducts({ tool, products }, proven, inventory) {
			let { scan } = inventory;
			let families = readFamilies(scan.facts);
			let prefixes = new Set(families.map(({ prefix }) => prefix));
			let joined = joinPlaces(products.map((adopted) => {
				let { name, folders, tag, extraFiles = [], without = [], why } = adopted;
				let product = products_productOf(adopted_products_unitsOf(adopted, inventory), folders.includes(""), inventory, why);
				let isUsed = tag !== void 0 && prefixes.has(prefixOf(tag));
				let before = isUsed ? void 0 : proven.find((other) => isSame(other.product, product));
				let said = before ? asTagged(before).tag : void 0;
				let newest = isUsed ? families.find(({ prefix }) => prefix === prefixOf(tag))?.tags[0].name : void 0;
				let reason = newest === void 0 ? `as ${tool} tags it` : `as before: ${newest}`;
				let template = said ?? (tag === void 0 ? void 0 : {
					value: tag,
					why: reason
				});
				let isAside = folders.every((folder) => isBeside((0, paths_folder.yS)(folder))) && !isUsed && !said;
				let chosen = {
					...asFound(product),
					name,
					...template && { tag: template },
					extraFiles,
					without
				};
				return isAside ? {
					...chosen,
					leftOut: "It lies among tests, examples or documents and was never tagged."
				} : chosen;
			}), tool, inventory);
			let taken = new Set(joined.flatMap(({ product }) => product.units.map(({ folder }) => folder)));
			let known = new Set(joined.flatMap(({ tag }) => tag ? prefixOf(tag.value) : []));
			let others = proven.filter(({ family, product }) => family.word !== "" && !known.has(family.prefix) && isRecent(family.tags[0].name, scan.facts) && product.units.every(({ folder }) => !taken.has(folder)));
			return [...joined, ...others.map(asTagged)];
		}
		function prefixOf(tag) {
			return tag.split("{version}", 1)[0] ?? "";
		}
		function prefixesOf({ scan }) {
			return new Set(readFamilies(scan.facts).map(({ prefix }) => prefix));
		}
		function adopted_products_unitsOf({ name, folders, manifest }, { units }) {
			return folders.map((folder) => {
				let unit = units.get(folder) ?? folderUnit(folder, (0, paths_folder.Vb)(folder) || name || "app");
				if (manifest === void 0 || unit.versions.length < 2) return unit;
				return {
					...unit,
					versions: unit.versions.filter(({ path }) => path === manifest)
				};
			});
		}
		function isSame(one, other) {
			let folders = new Set(other.units.map(({ folder }) => folder));
			return one.units.length > 0 && one.units.every(({ folder }) => folders.has(folder));
		}
		function joinPlaces(products, tool, inventory) {
			let placeOf = ({ product: { units } }, at) => {
				let [entry] = units[0]?.versions ?? [];
				return entry ? `${entry.path}\n${entry.key ?? entry.pattern ?? ""}` : `${at}`;
			};
			let used = readFamilies(inventory.scan.facts).map(({ prefix }) => prefix);
			let rank = ({ tag }) => {
				let at = tag ? used.indexOf(prefixOf(tag.value)) : -1;
				return at < 0 ? used.length : at;
			};
			let numbered = products.map((chosen, at) => ({
				chosen,
				place: placeOf(chosen, at)
			}));
			return [...(0, group.$)(numbered, ({ place }) => place).values()].flatMap((same) => {
				let [leader, ...others] = same.map(({ chosen }) => chosen).sort((a, b) => rank(a) - rank(b));
				if (!leader || others.length === 0) return leader ?? [];
				let all = [leader, ...others];
				let units = all.flatMap(({ product }) => product.units);
				let why = `${tool} has ${all.map(({ name }) => name).join(", ")}, whose version stands in one place.`;
				let product = products_productOf(units, all.some(({ product: { isMain } }) => isMain), inventory, why);
				let extraFiles = all.flatMap((each) => each.extraFiles);
				return {
					...leader,
					product,
					extraFiles,
					without: all.flatMap(({ without }) => without)
				};
			});
		}
		function addHints(products, hints, inventory) {
			let all = products;
			for (let hint of hints) for (let own of hint.products) all = addHint(all, own, hint, inventory);
			return all;
		}
		function addHint(products, own, { tool, files }, inventory) {
			let { folders, tag, extraFiles = [], why } = own;
			let prefixes = prefixesOf(inventory);
			let isOwn = ({ product: { units } }) => units.some(({ folder }) => folders.includes(folder));
			let target = products.find((chosen) => tag !== void 0 && chosen.tag?.value === tag) ?? products.find((chosen) => chosen.leftOut === void 0 && isOwn(chosen)) ?? products.find(({ product: { isMain } }) => isMain && folders.includes(""));
			let template = tag !== void 0 && (prefixes.size === 0 || prefixes.has(prefixOf(tag))) ? {
				value: tag,
				why: `as ${tool} tags it`
			} : void 0;
			if (target) {
				tag !== void 0 && target.tag && target.tag.value !== tag && inventory.scan.note(files[0] ?? tool, `${tool} would tag ${tag}. The tags in use are ${target.tag.value}, which continue.`);
				let said = target.tag ?? template;
				let more = {
					...target,
					...said && { tag: said },
					extraFiles: [...target.extraFiles, ...extraFiles]
				};
				return products.map((chosen) => chosen === target ? more : chosen);
			}
			if (products.length > 0 || template === void 0 && extraFiles.length === 0) return products;
			return [{
				...asFound(products_productOf(adopted_products_unitsOf(own, inventory), folders.includes(""), inventory, why)),
				...template && { tag: template },
				extraFiles
			}];
		}
		function shared_versions_isTold(version) {
			return version !== void 0 && (0, versions_version.ot)(version) !== void 0 && !/^(?:0\.0\.\d+|0\.1\.0|1\.0\.0)$/.test(version);
		}
		function versionOf({ versions }) {
			return versions[0]?.version;
		}
		function joinVersions(products, versions, inventory) {
			let shared = sharing(products);
			if (shared.length < 2 || versions !== "one" && shared.length <= 30) return products;
			let units = shared.flatMap(({ product }) => product.units);
			let version = versionOf(units[0] ?? { versions: [] });
			let why = `${shared.length} packages go by one version, ${version}.`;
			let isLed = (unit) => unit.folder === "";
			return [asFound(products_productOf([...units].sort((a, b) => Number(isLed(b)) - Number(isLed(a))), !0, inventory, why)), ...products.filter((chosen) => !shared.includes(chosen))];
		}
		function sharing(products) {
			let open = products.filter(({ tag, leftOut }) => tag === void 0 && leftOut === void 0);
			let version = open.map(({ product: { units } }) => units[0] && versionOf(units[0])).find(shared_versions_isTold);
			return open.filter(({ product: { units } }) => units[0] && versionOf(units[0]) === version && version !== void 0);
		}
		function partVersions(proof) {
			let isCommon = ({ product: { units } }) => units.filter(isReleased).length > 1;
			let parted = proof.products.filter(isCommon);
			return {
				products: proof.products.filter((each) => !isCommon(each)),
				others: [...parted.map(({ family }) => family), ...proof.others]
			};
		}
		function isReleased({ runs, published }) {
			return runs || published;
		}
		function sharedVersion(kept) {
			for (let { chosen } of kept) {
				let { units, apps } = chosen.product;
				let released = units.filter(isReleased);
				let version = released[0] && versionOf(released[0]);
				let same = released.filter((unit) => versionOf(unit) === version);
				if (shared_versions_isTold(version) && same.length > 1 && apps.length === 0) return {
					version,
					names: same.map(({ name }) => name),
					isOne: !0
				};
			}
			let open = new Set(sharing(kept.map(({ chosen }) => chosen)));
			let names = kept.filter(({ chosen }) => open.has(chosen)).map(({ name }) => name);
			let [first] = open;
			let version = first?.product.units[0] && versionOf(first.product.units[0]);
			return shared_versions_isTold(version) && names.length > 1 ? {
				version,
				names,
				isOne: !1
			} : void 0;
		}
		function chooseProducts(inventory, versions) {
			let { whole, hints } = readAdopted(inventory);
			let proof = versions === "each" ? partVersions(provenProducts(inventory)) : provenProducts(inventory);
			let isTrue = whole !== void 0 && !contradicts(whole, proof.products, inventory);
			whole && !isTrue && inventory.scan.note(whole.files[0] ?? whole.tool, `The tags are not those of ${whole.tool}, so the tags decide what is released.`);
			let isProven = isTrue || proof.products.length > 0;
			let chosen = isTrue ? adoptedProducts(whole, proof.products, inventory) : isProven ? taggedProducts(proof, inventory) : findProducts(inventory).map(asFound);
			let products = addHints(isTrue || versions === "each" ? chosen : joinVersions(chosen, versions, inventory), hints, inventory);
			let prefixes = new Set(products.map(({ tag }) => tag?.value.split("{version}", 1)[0]));
			let others = readFamilies(inventory.scan.facts).filter(({ prefix, word }) => !prefixes.has(prefix) && (isProven || word !== ""));
			return {
				products,
				adopted: [...isTrue ? [whole] : [], ...hints],
				others
			};
		}
		function contradicts({ products }, proven, { scan }) {
			let prefixes = new Set(readFamilies(scan.facts).map(({ prefix }) => prefix));
			return proven.length > 0 && !products.some(({ tag }) => tag !== void 0 && prefixes.has(tag.split("{version}", 1)[0] ?? ""));
		}
		function taggedProducts({ products: proven, others: families }, inventory) {
			let taken = new Set(proven.flatMap(({ product }) => product.units.map(({ folder }) => folder)));
			let found = findProducts(inventory).filter(({ units }) => units.length > 0 && !units.some(({ folder }) => taken.has(folder)));
			let main = mainOf(found, proven, families, inventory);
			let tagged = joinMain(main ? [main, ...proven] : proven, inventory).map(asTagged);
			let isKin = kinOf(proven);
			let joined = new Set(tagged.flatMap(({ product }) => product.units.map(({ folder }) => folder)));
			let rest = found.filter(({ units }) => !units.some(({ folder }) => joined.has(folder)));
			let proposed = [...tagged, ...rest.filter(isKin).map(asFound)];
			return [...proposed, ...offer(rest.filter((product) => !isKin(product)), UNTAGGED, proposed, inventory)];
		}
		function offer(products, leftOut, proposed, inventory) {
			let shipped = shippedWith(inventory, proposed.flatMap(({ product }) => product.units));
			return products.filter(({ units }) => !units.every(({ folder }) => shipped.has(folder))).map((product) => ({
				...asFound(product),
				leftOut
			}));
		}
		let UNTAGGED = "It was never tagged, while other parts of the repository were.";
		function kinOf(proven) {
			let named = proven.flatMap(({ family, product: { units } }) => family.word === "" ? [] : units);
			let kinds = new Set(named.filter(({ folder }) => folder !== "").map(kindOf));
			let used = new Set(proven.flatMap(({ product: { units } }) => units.flatMap(({ uses }) => uses)));
			let hasImages = proven.some(({ family, product }) => family.word !== "" && product.images.length > 0);
			return ({ units: [first], apps, images }) => apps.length > 0 || hasImages && images.length > 0 || first?.published === !0 && first.folder !== "" && isForUsers(first) && !used.has(first.folder) && kinds.has(kindOf(first));
		}
		function isForUsers({ folder }) {
			return !/^(?:tools?|hack|scripts?)$/.test((0, paths_folder.Vb)(folder));
		}
		function kindOf({ ecosystem, folder }) {
			return `${ecosystem} ${(0, paths_folder.yS)(folder)}`;
		}
		function mainOf(found, proven, others, { scan }) {
			let family = others.find(({ word, tags }) => word === "" && isRecent(tags[0].name, scan.facts));
			let product = found.find(({ units: [first] }) => first?.folder === "" && first.ecosystem !== "folder");
			let isOpen = proven.every(({ family }) => family.word !== "");
			return family && product && isOpen ? {
				family,
				product: {
					...product,
					isMain: !0
				}
			} : void 0;
		}
		var commands = __webpack_require__(9470);
		var tag_overlap = __webpack_require__(9280);
		function chooseTags(products, history) {
			let chosen = new Map();
			let taken = [];
			let take = (product, tag) => {
				if (!tag || chosen.has(product)) return;
				let template = templateOf(tag.value);
				if (!isRefName(tag.value.replace("{version}", "1.0.0"))) return;
				if (taken.some((other) => clashes(other, template))) return;
				taken.push(template);
				chosen.set(product, tag);
			};
			for (let product of products) take(product, product.adopted ?? goTag(product));
			for (let product of products) chosen.has(product) || take(product, ownTag(product, history));
			let main = mainProduct(products, history);
			main && take(main, bareTag(history));
			for (let product of products) take(product, defaultTag(product, history));
			for (let product of products) take(product, {
				value: `${product.name}-v{version}`,
				why: ""
			});
			for (let [at, product] of products.entries()) take(product, {
				value: `${product.name}-${at + 1}-v{version}`,
				why: ""
			});
			return products.map((product) => chosen.get(product));
		}
		function templateOf(text) {
			let [prefix = "", suffix = ""] = text.split("{version}");
			return {
				prefix,
				suffix
			};
		}
		function isRefName(name) {
			return !/[\s\p{Cc}\p{Cs}~^:?*[\\{}]|\.\.|@\{|\/\/|\/$|\.$|^[-/]|(?:^|\/)\.|\.lock(?:\/|$)|^refs\//u.test(name) && name.length < 180;
		}
		function clashes(a, b) {
			return [
				(0, tag_overlap.p_)(a, b),
				(0, tag_overlap.UO)(a, b),
				(0, tag_overlap.UO)(b, a)
			].some((found) => found !== void 0);
		}
		function goTag({ product: { units } }) {
			let [unit] = units;
			if (unit?.ecosystem !== "go" || units.length !== 1) return;
			return {
				value: `${goTagPrefix(unit.folder, unit.name)}v{version}`,
				why: "as Go finds the versions of a module"
			};
		}
		function ownTag({ aliases }, history) {
			let known = new Set([...aliases].map((alias) => alias.toLowerCase()));
			let [best] = [...history.byPrefix].filter(([prefix]) => known.has(prefixWord(prefix).toLowerCase())).sort(([, a], [, b]) => b.length - a.length);
			return best && asBefore(best[0], history);
		}
		function asBefore(prefix, history) {
			let template = {
				prefix,
				suffix: ""
			};
			return {
				value: (0, tag_template.sN)(template),
				why: `as before: ${highestOf(history, template)?.name}`
			};
		}
		function mainProduct(products, history) {
			if (products.length === 1) return products[0];
			let newest = highestOf(history, templateOf(bareTag(history).value));
			let sameVersion = products.filter(({ product }) => {
				let versions = product.units.flatMap((unit) => unit.versions.map(({ version }) => (0, versions_version.ot)(version)));
				return newest && versions.some((version) => version && (0, versions_version.rT)(version) === (0, versions_version.rT)(newest.version));
			});
			if (sameVersion.length === 1) return sameVersion[0];
			return products.find(({ product }) => product.isMain);
		}
		function bareTag(history) {
			let prefix = [...history.byPrefix.keys()].find((known) => prefixWord(known) === "") ?? "v";
			return history.byPrefix.has(prefix) ? asBefore(prefix, history) : {
				value: "v{version}",
				why: ""
			};
		}
		function defaultTag({ product: { units } }, history) {
			let prefixes = [...history.byPrefix.keys()];
			let like = prefixes.some((prefix) => /.[-/_]v?$/.test(prefix)) ? void 0 : prefixes.find((prefix) => /.@$/.test(prefix));
			let [unit] = units;
			if (like === void 0 || unit?.ecosystem !== "npm" || !/^[@\w./-]+$/.test(unit.name)) return;
			return {
				value: `${unit.name}@{version}`,
				why: `like ${like}…`
			};
		}
		function noteCommonHistory(tracks, history, isInUse) {
			let bare = bareTag(history);
			let last = lastOf(bare.value.replace("{version}", ""), history);
			if (!last || !isInUse(last.name)) return [];
			let owner = tracks.find(({ tag }) => tag.value === bare.value);
			let parted = tracks.filter((track) => track !== owner && !isTagged(track, history) && (owner ? isAt(track, last) : isOpen(track, last)));
			return parted.length === 0 ? [] : [{
				path: last.name,
				why: common_history_reason(owner, parted, last)
			}];
		}
		function lastOf(prefix, { byPrefix }) {
			let tags = byPrefix.get(prefix) ?? [];
			return (0, track_tags.fV)(tags.filter(({ version }) => !version.prerelease)) ?? (0, track_tags.fV)(tags);
		}
		function isTagged({ tag }, { byPrefix }) {
			let [prefix = "", suffix = ""] = tag.value.split("{version}");
			return (byPrefix.get(prefix) ?? []).some(({ name }) => (0, tag_template._f)({
				prefix,
				suffix
			}, name));
		}
		function isAt({ versionFiles }, { version }) {
			let own = (0, versions_version.ot)(versionFiles.value[0]?.version ?? "");
			return own !== void 0 && (0, versions_version.rT)(own) === (0, versions_version.rT)(version);
		}
		function isOpen(track, last) {
			let own = (0, versions_version.ot)(track.versionFiles.value[0]?.version ?? "");
			return own === void 0 || (0, versions_version.rT)(own) === "0.0.0" || isAt(track, last);
		}
		function common_history_reason(owner, parted, last) {
			let names = parted.map(({ name }) => name).join(", ");
			let goes = owner ? `Tags without a name continue with ${owner.name}.` : "Could not tell which track owns the tags without a name. Give that track their template as its `tag`.";
			let tags = parted.map((track) => secondName(track, last));
			let make = tags.map(({ name, tag }) => (0, commands.q$)("git", "tag", "-a", "-m", name, tag, `${last.name}^{}`));
			let push = (0, commands.q$)("git", "push", "origin", ...tags.map(({ tag }) => tag));
			return `${goes} ${names} ${parted.length > 1 ? "begin" : "begins"} anew, unless the last release gets a second name, before there is a workflow that it would start: \`${(0, commands.Tg)(...make, push)}\``;
		}
		function secondName({ name, tag }, last) {
			let version = (0, versions_version.qh)(last.version);
			return {
				name: `${name} ${version}`,
				tag: tag.value.replace("{version}", () => version)
			};
		}
		var rival_tools = __webpack_require__(7261);
		var filter_pattern = __webpack_require__(5306);
		function proposeWorkflows(tracks, facts, notes) {
			let existing = tagWorkflows(facts);
			let taken = new Set(facts.paths.flatMap((path) => path.startsWith(".github/workflows/") ? [(0, paths_folder.Vb)(path)] : []));
			let shared = sharedNames(tracks, existing, taken);
			return tracks.map((track) => {
				let [found, ...more] = workflowsOf(existing, sampleTag(track.tag), wantedBy(track));
				if (found) return withExisting(track, found, more, notes);
				let name = shared.get(track.kind) ?? workflowNames(track, tracks).find((candidate) => !taken.has(candidate));
				taken.add(name);
				let workflowName = name.replace(/\.yml$/, "");
				let releaseWorkflow = {
					value: name,
					why: ""
				};
				return {
					...track,
					releaseWorkflow,
					workflowName,
					workflowEdit: void 0,
					isStartable: !0,
					hasWorkflow: !1,
					validates: !0
				};
			});
		}
		function withExisting(track, found, more, notes) {
			let { file, byHand, asks, dispatchable: workflowEdit, name: workflowName, validates } = found;
			let isStartable = byHand ? asks.length === 0 : workflowEdit !== void 0;
			let note = (name, why) => notes.push({
				path: `.github/workflows/${name}`,
				why
			});
			byHand || note(file, isStartable ? EDITED : BY_HAND);
			found.delivers.size > 0 && ![...found.delivers].some((one) => one === "release" || one === "binaries" || wantedBy(track).has(one)) && note(file, `It delivers ${[...found.delivers].join(", ")}, and ${track.name} is ${proposed_workflows_KINDS[track.kind]}: add that to it.`);
			asks.length > 0 && note(file, asking(asks));
			validates && found.publishesAsLatest === void 0 || note(file, publishing(found));
			track.updater && track.versionStyle && !found.givesAppVersion && note(file, NUMBERED);
			for (let { file: other, delivers } of more) note(other, `The tags of ${track.name} trigger it as well as ${file}, which is the one configured.${does(delivers)}`);
			let releaseWorkflow = {
				value: file,
				why: isStartable ? "its tags start it already" : "its tags start it; name it once workflow_dispatch starts it, too"
			};
			return {
				...track,
				releaseWorkflow,
				workflowName,
				workflowEdit,
				isStartable,
				hasWorkflow: !0,
				validates
			};
		}
		function wantedBy({ kind, ecosystems }) {
			return new Set([kind, ...ecosystems]);
		}
		function does(delivers) {
			return delivers.size === 0 ? "" : ` It delivers ${[...delivers].join(", ")}: call validate-tag in it, too.`;
		}
		let proposed_workflows_KINDS = {
			tauri: "a Tauri app",
			images: "an image",
			cargo: "a crate",
			npm: "an npm package",
			python: "a Python package",
			go: "a Go module",
			chart: "a Helm chart",
			plain: "something else"
		};
		let EDITED = "It gets a line `workflow_dispatch:`. A tag that GITHUB_TOKEN pushes starts no workflow, so the actions start it on the tag.";
		let BY_HAND = "A tag pushed with GITHUB_TOKEN triggers no workflow. With `workflow_dispatch:` in its `on:`, and as the release-workflow of the track, it is started on the tag.";
		let NUMBERED = `Files will say X.Y.Z for each pre-release of it, and so will the app, unless it is built otherwise: its updater then takes no pre-release of its own X.Y.Z for newer. ${app_version.Fb}`;
		function asking(inputs) {
			return `A tag pushed with GITHUB_TOKEN triggers no workflow, and this one cannot be dispatched on the tag, because workflow_dispatch requires ${inputs.join(", ")}. Default to the tag that the run is on (github.ref_name), and set it as the release-workflow of the track.`;
		}
		function publishing({ publishesAsLatest: line, validates }) {
			let does = line === void 0 ? "It does not call validate-tag, so it may publish a pre-release like any other version." : `\`${line}\` makes each version \`latest\`, a pre-release too. Publish with --tag and the output dist-tag of validate-tag.`;
			return validates ? does : `${does} Until it does, auto-channel is false: a push cuts nothing.`;
		}
		let SHARED = {
			npm: "release-packages",
			cargo: "release-crates",
			python: "release-projects",
			go: "release-modules",
			chart: "release-charts",
			plain: "release-all"
		};
		function sharedNames(tracks, existing, taken) {
			let open = tracks.filter((track) => workflowsOf(existing, sampleTag(track.tag), wantedBy(track)).length === 0);
			return new Map([...(0, group.$)(open, ({ kind }) => kind)].flatMap(([kind, same]) => {
				let name = SHARED[kind];
				if (name === void 0 || same.length <= 3) return [];
				return [[kind, taken.has(`${name}.yml`) ? `${name}-by-tracks.yml` : `${name}.yml`]];
			}));
		}
		function workflowNames({ kind, name }, tracks) {
			let isOnly = tracks.filter((other) => other.kind === kind).length === 1;
			let short = kind === "tauri" || tracks.length === 1 ? "release.yml" : "release-images.yml";
			return [
				...isOnly && (kind === "tauri" || kind === "images" || tracks.length === 1) ? [short] : [],
				`release-${name}.yml`,
				...Array.from({ length: 100 }, (_, at) => `release-${name}-${at + 2}.yml`)
			];
		}
		function proposeAutoChannel(tracks, channels, branch) {
			let lowest = channels[0] ?? "alpha";
			let unready = tracks.find(({ validates }) => !validates);
			return unready ? {
				value: !1,
				why: `${lowest}, once ${unready.releaseWorkflow.value} knows a pre-release`
			} : {
				value: lowest,
				why: `what a push to ${branch} cuts; false: nothing`
			};
		}
		function sampleTag(tag) {
			return tag.value.replace("{version}", "1.2.3");
		}
		function tagFilter(track, tracks) {
			let [prefix = "", suffix = ""] = track.tag.value.split("{version}");
			let wide = `${(0, filter_pattern.K)(prefix)}*${(0, filter_pattern.K)(suffix)}`;
			let { matches } = (0, filter_pattern.q)(wide);
			return tracks.every((other) => other === track || !matches(sampleTag(other.tag))) && prefix !== "" ? wide : `${(0, filter_pattern.K)(prefix)}[0-9]*${(0, filter_pattern.K)(suffix)}`;
		}
		function noteIdleWorkflows(tracks, facts) {
			let all = readWorkflows(facts);
			let named = new Set(tracks.map(({ releaseWorkflow }) => releaseWorkflow.value));
			return all.flatMap((workflow) => {
				let delivers = new Set(stepsOf(workflow, all).flatMap(deliveriesOf));
				if (named.has(workflow.name) || isCalled(workflow, all)) return [];
				let why = whyIdle(workflow, delivers, tracks);
				return why === void 0 ? [] : [{
					path: `.github/workflows/${workflow.name}`,
					why
				}];
			});
		}
		function whyIdle(workflow, delivers, tracks) {
			let { push, events } = workflow;
			let what = delivers.size > 0 ? ` It delivers ${[...delivers].join(", ")}.` : "";
			if (push?.tags !== void 0) return tracks.some(({ tag }) => (0, push_filters.lI)(push, sampleTag(tag))) ? void 0 : `No track's tags match its filter ${push.tags.join(", ")}, so no release starts it.${what}`;
			if (delivers.size === 0 || events.has("pull_request") && !/release|publish|deploy/i.test(workflow.name)) return;
			if (events.has("release")) return `A published release starts it, but not one that is published with GITHUB_TOKEN.${what} Move its steps to the release workflow of the track.`;
			let twin = tracks.find(({ hasWorkflow, kind }) => !hasWorkflow && delivers.has(kind));
			if (twin) return `It starts by ${[...events].join(", ")} and not by tags, so it is not the release workflow of ${twin.name}.${what} Move its steps to ${twin.releaseWorkflow.value}.`;
		}
		function isCalled({ events }, all) {
			return events.has("workflow_call") && all.length > 1;
		}
		function workflowRivals(facts) {
			let files = new Map();
			for (let workflow of readWorkflows(facts)) for (let step of workflow.jobs.flatMap(({ steps }) => steps)) {
				let tool = (0, rival_tools.D)(step);
				tool !== void 0 && files.set(tool, (files.get(tool) ?? new Set()).add(`.github/workflows/${workflow.name}`));
			}
			return [...files].map(([tool, paths]) => ({
				tool,
				files: [...paths]
			}));
		}
		function noteOffers(offered) {
			return [...(0, group.$)(offered, ({ why }) => why)].map(([why, same]) => {
				let [first] = same;
				let names = same.map(({ name, folder }) => name === folder ? name : `${name} (${folder || "."})`);
				let subject = same.length > 1 ? `${same.length} products are left out` : `${first?.name} is left out`;
				return {
					path: same.length > 1 ? "release-tracks.yml" : first?.folder || ".",
					why: `${subject}. ${why}${same.length > 1 ? ` ${names.join(", ")}.` : ""}`
				};
			});
		}
		function noteTags(others, facts) {
			let latest = latestTime(facts);
			let gone = others.map(({ tags: [newest, ...rest], time }) => {
				let isOld = time !== void 0 && time > 0 && yearOf(time) < yearOf(latest);
				return listed(newest.name, rest.length + 1, isOld ? ` of ${yearOf(time)}` : "");
			});
			let strange = strangeTags(facts).map(({ example, count }) => listed(example, count, ""));
			return [...noteOf(gone, "nothing here carries their versions, or newer tags took their place"), ...noteOf(strange, "they are not X.Y.Z or X.Y.Z-channel.N")];
		}
		function listed(name, count, of) {
			return `${name}${of}${count > 1 ? ` and ${count - 1} more` : ""}`;
		}
		function noteOf(lists, why) {
			return lists.length === 0 ? [] : [{
				path: "tags",
				why: `No track continues these, because ${why}: ${lists.join("; ")}.`
			}];
		}
		function noteChannels({ strange }, channels) {
			return [...strange].filter(([channel]) => !channels.includes(channel)).map(([channel, { name }]) => ({
				path: name,
				why: `${JSON.stringify(channel)} is not taken for a channel. If it is one, add it to channels.`
			}));
		}
		function yearOf(time) {
			return 1970 + Math.floor(time / 31556952);
		}
		let NO_DOCUMENTS = "!**/*.md";
		let NO_SETTINGS = [
			"!.github/**",
			"!release-tracks.yml",
			NO_DOCUMENTS
		];
		function proposePaths(chosen, isOnly, versionFiles, inventory) {
			if (isOnly) return withAuto([
				"**",
				...without(chosen, inventory),
				...NO_SETTINGS
			], [], "the only product");
			let { units } = chosen.product;
			let shipped = shippedWith(inventory, units);
			let auto = autoFolders(versionFiles, inventory);
			let wanted = [...new Set([
				...units.map(({ folder }) => folder),
				...frontends(chosen),
				...shipped
			])];
			let missing = outermost(wanted.filter((folder) => !auto.has(folder)));
			let listed = missing.length > 0 ? missing : units.slice(0, 1).map(({ folder }) => folder);
			let covered = [...listed, ...auto];
			let beside = [...copied(chosen, new Set(wanted), inventory), ...builtWith(units, covered, inventory)];
			let own = listed.length > 30 ? topFolders(listed) : listed.map((folder) => belowFolder(folder));
			let others = listed.includes("") ? otherFolders(wanted, inventory) : [];
			let globs = [
				...new Set([...own, ...beside]),
				...others,
				...without(chosen, inventory)
			];
			let end = listed.includes("") ? NO_SETTINGS : [NO_DOCUMENTS];
			return withAuto([...globs, ...end], [...auto].filter((folder) => shipped.has(folder)), "");
		}
		function outermost(folders) {
			let all = new Set(folders.filter((folder) => folder !== ""));
			let isInside = (folder) => nearestFolder((0, paths_folder.yS)(folder), (above) => all.has(above)) !== void 0;
			return folders.filter((folder) => folder === "" || !isInside(folder));
		}
		function withAuto(paths, auto, why) {
			let named = auto.length > 3 ? `${auto.slice(0, 3).join(", ")} and ${auto.length - 3} more` : auto.join(", ");
			let dependencies = auto.length > 0 ? {
				value: auto,
				why: `adds ${named}, by the manifests`
			} : void 0;
			return {
				paths: {
					value: paths,
					why
				},
				dependencies
			};
		}
		function autoFolders(versionFiles, { scan, units }) {
			let files = versionFiles.flatMap(({ path, key, pattern }) => pattern === void 0 ? [(0, version_file.d7)(path, key === void 0 ? {} : { key })] : []);
			let folders = (0, workspace.workspaceClosures)(scan.facts.texts)(files) ?? [];
			return new Set(folders.includes("**") ? [] : folders.filter((folder) => units.has(folder)));
		}
		function frontends({ product }) {
			return product.apps.flatMap(({ frontend }) => frontend ?? []);
		}
		function copied({ product }, wanted, { units }) {
			if (product.images.length === 0) return [];
			let others = new Set([...units.keys()].filter((folder) => !wanted.has(folder)).flatMap(paths_folder.Gw));
			let paths = product.images.flatMap(({ copies, file }) => [...copies, file]);
			let isCovered = (path) => nearestFolder(path, (at) => at !== "" && wanted.has(at)) !== void 0;
			return paths.filter((path) => !others.has(path) && !/\.md$/i.test(path) && !isCovered(path)).map((path) => fileGlob(path));
		}
		let proposed_paths_LOCKS = {
			cargo: ["Cargo.toml", "Cargo.lock"],
			npm: [
				"pnpm-lock.yaml",
				"package-lock.json",
				"npm-shrinkwrap.json",
				"yarn.lock",
				"bun.lock",
				"bun.lockb"
			],
			python: ["uv.lock", "poetry.lock"],
			go: [],
			chart: [],
			other: [],
			folder: []
		};
		function builtWith(units, covered, { scan: { tree } }) {
			let found = units.flatMap(({ ecosystem, folder, runs }) => proposed_paths_LOCKS[ecosystem].filter((name) => runs || name === "Cargo.toml").flatMap((name) => {
				let at = nearestFolder(folder === "" ? "" : (0, paths_folder.yS)(folder), (above) => tree.has((0, paths_folder._z)(above, name)));
				return at === void 0 || !isNameable((0, paths_folder._z)(at, name)) ? [] : [(0, paths_folder._z)(at, name)];
			}));
			return [...new Set(found)].filter((path) => !covered.some((folder) => folder !== "" && (0, paths_folder.UO)(path, folder))).map(fileGlob);
		}
		function otherFolders(wanted, { units }) {
			let own = new Set(wanted.filter((folder) => folder !== ""));
			let around = new Set([...own].flatMap(paths_folder.Gw));
			let others = [...units.keys()].filter((folder) => !around.has(folder) && folder !== "" && nearestFolder(folder, (above) => own.has(above)) === void 0);
			let roots = new Set(others);
			return others.filter((folder) => nearestFolder((0, paths_folder.yS)(folder), (above) => roots.has(above)) === void 0).map((folder) => `!${belowFolder(folder)}`);
		}
		function without({ without: paths }, { scan: { tree } }) {
			return paths.flatMap((path) => tree.hasFolder(path) ? [`!${belowFolder(path)}`] : tree.has(path) ? [`!${fileGlob(path)}`] : []);
		}
		function topFolders(folders) {
			let tops = new Set(folders.map((folder) => folder.split("/", 1)[0]));
			return tops.has("") || tops.size > 30 ? ["**"] : [...tops].map((folder) => belowFolder(folder));
		}
		var cargo_follow = __webpack_require__(8181);
		var npm_ranges = __webpack_require__(4197);
		function unmetRequirements(own, version, { facts: { texts } }) {
			let named = (name, at) => own.filter(({ path, key, pattern }) => (0, paths_folder.Vb)(path) === name && key === at && pattern === void 0).map(({ path }) => (0, paths_folder.yS)(path));
			let crates = named("Cargo.toml");
			let workspaces = named("Cargo.toml", "workspace.package.version");
			let packages = named("package.json");
			return [...crates.length + workspaces.length > 0 ? cargoRequirements(crates, workspaces, version, texts) : [], ...packages.length > 0 ? npmRequirements(packages, version, texts) : []].filter(({ path }) => isNameable(path));
		}
		function trialVersion(current, channel, core) {
			let { major, minor, patch } = (0, versions_version.ot)(current ?? "") ?? {
				major: 0,
				minor: 0,
				patch: 0
			};
			return (0, versions_version.qh)({
				major,
				minor,
				patch: patch + 1,
				...!core && { prerelease: {
					channel,
					n: 1
				} }
			});
		}
		function cargoRequirements(crates, workspaces, version, texts) {
			let tree = (0, cargo_tree.f0)(texts);
			let inheritors = workspaces.flatMap((folder) => tree.manifest(folder) ?? []).flatMap((root) => (0, cargo_tree.Tw)(tree, root).map(({ folder }) => folder));
			let folders = new Set([...crates, ...inheritors]);
			let names = [...folders].flatMap((folder) => tree.manifest(folder)?.name ?? []);
			return tree.where((text) => names.length > 20 || names.some((name) => text.includes(name))).flatMap((user) => (0, cargo_tree.hk)(tree, user).flatMap(({ folder, name, requirement, key }) => {
				if (folder === void 0 || !requirement || !folders.has(folder)) return [];
				if (tree.manifest(folder)?.name !== name || (0, cargo_follow.w3)(version, requirement.value)) return [];
				let segments = requirement.within ? [...key, "version"] : key;
				return [{
					path: user.path,
					key: (0, version_file.TE)(segments),
					version: requirement.value
				}];
			}));
		}
		function npmRequirements(folders, version, texts) {
			let tree = (0, npm_tree.O)(texts);
			return folders.flatMap((folder) => {
				let { name, version: current } = tree.manifest(folder) ?? {};
				if (name === void 0 || current === void 0) return [];
				let entries = tree.where((text) => text.includes(JSON.stringify(name))).filter((user) => tree.members(user.folder).get(name)?.folder === folder).flatMap((user) => (0, npm_tree.A)(user).flatMap((each) => each.name === name ? tree.rangeOf(user, each) : [])).filter(({ range }) => (0, npm_ranges.AB)(current, range.value) && !(0, npm_ranges.AB)(version, range.value)).map(({ path, key, range }) => ({
					path,
					key: (0, version_file.TE)(key),
					version: range.value
				}));
				return [...new Map(entries.map((entry) => [`${entry.path}\n${entry.key}`, entry])).values()];
			});
		}
		function mentionedVersions(folders, version, listed, { scan, units }) {
			if (!/^\d+\.\d+\.\d+/.test(version) || /^(?:0\.0\.\d+|0\.1\.0|1\.0\.0)$/.test(version)) return [];
			let known = new Set(listed.map(({ path }) => path));
			let own = new Set(folders);
			let holderOf = (path) => {
				for (let at = (0, paths_folder.yS)(path);; at = (0, paths_folder.yS)(at)) if (at === "" || units.has(at)) return at;
			};
			return [...scan.facts.texts].flatMap(([path, text]) => {
				if (known.has(path) || !isMention(path) || !isNameable(path) || !own.has(holderOf(path))) return [];
				if ((0, paths_folder.Vb)(path).endsWith(".py")) return saysVersion(path, text, version) ? [{
					path,
					version
				}] : [];
				mentions(text, version) && scan.note(path, "It says the version of its track. If that is to follow, list it under version-files with a pattern or a marker.");
				return [];
			});
		}
		function saysVersion(path, text, version) {
			try {
				return (0, version_text.$4)((0, version_file.d7)(path), text) === version;
			} catch (error) {
				if (error instanceof text_error.ag) return !1;
				throw error;
			}
		}
		function mentions(text, version) {
			for (let at = text.indexOf(version); at !== -1; at = text.indexOf(version, at + 1)) {
				let [before = "", after = ""] = [text[at - 1] ?? "", text.slice(at + version.length, at + version.length + 2)];
				if (!/[\d.]/.test(before) && !/^(?:\d|\.\d)/.test(after)) return !0;
			}
			return !1;
		}
		function proposeVersionFiles(chosen, inventory, files) {
			let all = distinct(proposed_versions_candidatesOf(chosen, inventory)).filter(isVersion(inventory));
			let version = leadingVersion(chosen, all);
			let isListed = ({ style, version: own }) => own === (style === "core" ? version?.split(/[-+]/, 1)[0] : version);
			let entries = all.filter(isListed);
			for (let entry of all) {
				let why = `It says ${entry.version} where the track is at ${version}, so it is not listed under version-files.`;
				isListed(entry) || inventory.scan.note(entry.path, why);
			}
			if (entries.length === 0) return {
				value: [],
				why: tagsAlone(chosen)
			};
			let following = unmetRequirements(entries, trialVersion(version, files.channel, files.core), inventory.scan);
			let mentioned = mentionedVersions(chosen.product.units.map(({ folder }) => folder), version ?? "", [...all, ...following], inventory);
			return {
				value: [
					...entries,
					...mentioned,
					...following
				],
				why: following.length > 0 ? FOLLOWING : ""
			};
		}
		function isVersion({ scan }) {
			return ({ path, version }) => {
				if ((0, versions_version.ot)(version.split(/[-+]/, 1)[0] ?? "")) return !0;
				scan.note(path, `It says ${JSON.stringify(version)}, which is not X.Y.Z, so it is not listed under version-files.`);
				return !1;
			};
		}
		function tagsAlone({ product: { units } }) {
			return units[0]?.ecosystem === "go" ? "a Go module has its version in tags alone" : "the tags alone carry the version";
		}
		let FOLLOWING = "with the requirements that a pre-release does not meet";
		function proposed_versions_candidatesOf({ product, extraFiles }, { units }) {
			let apps = product.apps.flatMap((app) => {
				let frontend = app.versionPath === void 0 ? [] : proposed_versions_versionAt(product, app.versionPath);
				let msi = app.wixVersion && app.buildsMsi ? [app.wixVersion] : [];
				return [
					...units.get(app.folder)?.versions ?? [],
					...app.version ? [app.version] : frontend,
					...msi
				];
			});
			let scaffold = (entry) => product.apps.length > 0 && entry.version === "0.0.0";
			let own = product.units.flatMap(({ versions }) => versions);
			return [
				...apps,
				...own.filter((entry) => !scaffold(entry)),
				...extraFiles
			];
		}
		function proposed_versions_versionAt({ units }, path) {
			return units.flatMap(({ versions }) => versions.filter((entry) => entry.path === path));
		}
		function distinct(entries) {
			return [...new Map(entries.map((entry) => [`${entry.path}\n${entry.key ?? entry.pattern ?? ""}`, entry])).values()];
		}
		function leadingVersion({ product }, entries) {
			let [app] = product.apps;
			return (app?.version ?? (app?.versionPath === void 0 ? void 0 : proposed_versions_versionAt(product, app.versionPath)[0]) ?? entries[0])?.version;
		}
		var manifest_path = __webpack_require__(2205);
		function proposeStyle({ product }, channels) {
			if (product.apps.some(({ buildsMsi, wixVersion }) => buildsMsi && wixVersion === void 0)) return {
				value: "core",
				why: "WiX refuses 1.2.3-alpha.1 in an MSI"
			};
			let isPython = product.units.some(({ ecosystem }) => ecosystem === "python");
			let known = [
				"a",
				"alpha",
				"b",
				"beta",
				"c",
				"rc",
				"pre",
				"preview",
				"dev"
			];
			let strange = channels.find((channel) => !known.includes(channel));
			return isPython && strange !== void 0 ? {
				value: "core",
				why: `PEP 440 knows no ${strange}`
			} : void 0;
		}
		function proposeUpdater({ product }, name, live, { note }) {
			let app = product.apps.find(({ updater }) => updater !== void 0);
			if (!app?.updater) return;
			let polled = app.updater.endpoints.flatMap((endpoint) => manifestOf(endpoint) ?? []);
			let manifest = polled[0] ?? `release-manifests/${name}-{channel}.json`;
			let file = releaseFileOf(app);
			if (file !== void 0 && polled.length === 0) note(app.config, `Its updater polls ${file} of the latest release. A workflow that init writes puts it into each release; the manifest of each channel is in ${manifest}.`);
			else if (polled.length === 0) {
				let path = (0, manifest_path.ji)({ manifest }, versions_version.L8);
				note(app.config, `Its updater polls ${app.updater.endpoints[0] ?? "no endpoint"}. The manifest is committed to the live branch, so the app must poll https://raw.githubusercontent.com/OWNER/REPO/${live}/${path}.`);
			}
			let why = polled.length > 0 ? "where plugins.updater.endpoints looks" : "let plugins.updater.endpoints look here";
			return {
				value: {
					manifest,
					tauriConfig: app.config
				},
				why
			};
		}
		function releaseFileOf({ updater }) {
			return (updater?.endpoints.map((endpoint) => /^https:\/\/github\.com\/[^/]+\/[^/]+\/releases\/latest\/download\/([\w.-]+\.json)$/.exec(endpoint)?.[1]))?.find((file) => file !== void 0);
		}
		function manifestOf(endpoint) {
			let path = /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/heads\/)?[^/]+\/([^?#]+\.json)$/.exec(endpoint)?.[1];
			if (path === void 0 || /[{}]/.test(path) || !isNameable(path)) return;
			let manifest = path.replace(/(^|[-_./])(?:live|stable|latest|production)(?=[-_.][^/]*$)/, "$1{channel}");
			return manifest === path ? void 0 : manifest;
		}
		function propose(facts, choices = {}) {
			let notes = [];
			let inventory = takeInventory(facts, notes);
			let history = readTagHistory(facts);
			let { products, adopted, others } = chooseProducts(inventory, choices.versions);
			let said = joinSettings(adopted);
			let named = nameChosen(products, inventory);
			let isKept = ({ chosen, name }) => choices.tracks?.has(name) ?? chosen.leftOut === void 0;
			let kept = named.filter(isKept);
			let offered = named.filter((each) => !isKept(each)).map(offerOf);
			let branches = proposeBranches(facts, said.live, choices, inventory.scan.note);
			let channels = proposeChannels(history, said.channels, choices);
			let ground = {
				isOnly: named.length === 1,
				channels: channels.value,
				live: branches.live.value,
				inventory
			};
			let rename = (name) => choices.tracks?.get(name) ?? name;
			let drafts = kept.map(({ chosen, name }) => draftTrack(chosen, rename(name), ground));
			let tags = chooseTags(kept.map(({ chosen, name }) => ({
				...tagged(chosen, name, inventory),
				name: rename(name)
			})), history);
			let tracks = drafts.length > 0 ? drafts : [guessTrack(facts, rename("app"))];
			let latest = latestOf(tracks, kept);
			let whole = tracks.map((track, at) => ({
				...track,
				tag: tags[at] ?? bareTag(history),
				latest: at === latest
			}));
			let parted = noteCommonHistory(whole, history, (tag) => isRecent(tag, facts));
			notes.push(...parted, ...tracks.flatMap(noteImages), ...noteOffers(offered), ...noteTags(others, facts), ...noteChannels(history, channels.value));
			let found = [];
			let proposed = proposeWorkflows(whole, facts, found);
			notes.unshift(...noteIdleWorkflows(proposed, facts), ...found);
			return {
				...branches,
				channels,
				autoChannel: proposeAutoChannel(proposed, channels.value, (branches.next ?? branches.live).value),
				afterPromotion: proposeAfterPromotion(history, said.channels, channels.value),
				ignoreCommits: said.bump?.value.by === "commits" ? void 0 : proposeIgnoredCommits(facts),
				tracks: proposed,
				offered,
				beginsAnew: parted.length > 0,
				bump: said.bump,
				dependents: said.dependents,
				groups: proposeGroups(adopted, kept.map(({ chosen, name }) => ({
					name: rename(name),
					known: chosen.name
				}))),
				shared: sharedVersion(kept),
				adopted: said.from,
				rivals: joinRivals(rivalsOf(adopted, inventory.scan), findRivals(inventory.scan), workflowRivals(facts)),
				notes: distinctNotes(notes),
				isGuess: drafts.length === 0
			};
		}
		function offerOf({ name, chosen: { product, leftOut } }) {
			return {
				name,
				folder: product.units[0]?.folder ?? "",
				why: leftOut ?? "You left it out."
			};
		}
		function nameChosen(products, inventory) {
			return nameProducts(products.map(({ product, name }) => {
				let clean = name === void 0 ? "" : cleanName(name.replace(/^@[^/]*\//, ""));
				let [first] = product.units;
				return clean === "" || !first ? product : {
					...product,
					units: [{
						...first,
						name: clean,
						ecosystem: "folder"
					}],
					apps: [],
					images: []
				};
			}), inventory).flatMap((name, at) => {
				let chosen = products[at];
				return chosen ? [{
					chosen,
					name
				}] : [];
			});
		}
		function tagged({ product, tag }, name, inventory) {
			return {
				name,
				product,
				aliases: aliasesOf(product, name, inventory),
				...tag && { adopted: tag }
			};
		}
		function draftTrack(chosen, name, { isOnly, channels, live, inventory }) {
			let { product } = chosen;
			let kind = propose_kindOf(chosen);
			let versionStyle = proposeStyle(chosen, channels);
			let versionFiles = proposeVersionFiles(chosen, inventory, {
				channel: channels[0] ?? "alpha",
				core: versionStyle !== void 0
			});
			return {
				name,
				why: product.why,
				description: describe(chosen),
				kind,
				folder: product.units[0]?.folder ?? "",
				...proposePaths(chosen, isOnly, versionFiles.value, inventory),
				versionFiles,
				versionStyle,
				updater: proposeUpdater(chosen, name, live, inventory.scan),
				app: product.apps[0],
				packages: product.units.filter(({ published, ecosystem }) => published && ecosystem === kind),
				ecosystems: [...new Set(product.units.flatMap(({ published, ecosystem }) => published ? [ecosystem] : []))],
				images: product.images
			};
		}
		function describe({ product: { units, apps } }) {
			let running = units.filter(({ runs }) => runs);
			let [only] = apps.length > 0 || units.length === 1 ? units : running.length === 1 ? running : [];
			let text = only?.description?.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
			return text === void 0 || text === "" || text.length > 200 ? void 0 : text;
		}
		function propose_kindOf({ product: { units, apps, images } }) {
			if (apps.length > 0) return "tauri";
			let shipped = units.find(({ published }) => published);
			let isPackage = shipped?.ecosystem === "npm" || shipped?.ecosystem === "python" && shipped.folder === "";
			if (images.length > 0 && !isPackage) return "images";
			if (!shipped || shipped.ecosystem === "folder" || shipped.ecosystem === "other") return "plain";
			return shipped.ecosystem;
		}
		function noteImages({ kind, images, name }) {
			if (kind === "images") return [];
			let why = `It is part of ${name}. A workflow that init writes does not build it: add a job for it to the release workflow.`;
			return images.map(({ file }) => ({
				path: file,
				why
			}));
		}
		function latestOf(tracks, products) {
			let apps = tracks.flatMap(({ kind }, at) => kind === "tauri" ? [at] : []);
			if (apps.length === 1) return apps[0];
			return tracks.length === 1 ? 0 : products.findIndex(({ chosen }) => chosen.product.isMain);
		}
		function guessTrack({ texts }, name) {
			let file = ["VERSION", "version.txt"].find((path) => /^\s*\d+\.\d+\.\d+(?:-[\w.-]+)?\s*$/.test(texts.get(path) ?? ""));
			return {
				name,
				why: "No product was recognised. This is a starting point: one track with every file.",
				description: void 0,
				kind: "plain",
				folder: "",
				paths: {
					value: [
						"**",
						"!.github/**",
						"!release-tracks.yml",
						"!**/*.md"
					],
					why: "every file but these"
				},
				dependencies: void 0,
				versionFiles: file === void 0 ? {
					value: [],
					why: "the tags alone carry the version"
				} : {
					value: [{
						path: file,
						version: (texts.get(file) ?? "").trim()
					}],
					why: ""
				},
				versionStyle: void 0,
				updater: void 0,
				app: void 0,
				packages: [],
				ecosystems: [],
				images: []
			};
		}
		function distinctNotes(notes) {
			return [...(0, group.$)(notes, ({ why }) => why)].flatMap(([why, same]) => {
				let paths = [...new Set(same.map(({ path }) => path))];
				if (paths.length <= propose_MOST_ALIKE) return paths.map((path) => ({
					path,
					why
				}));
				return [{
					path: `${paths[0]} and ${paths.length - 1} more`,
					why
				}];
			});
		}
		let propose_MOST_ALIKE = 3;
		let SOURCE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100})@([\w./-]{1,200})$/;
		function findSource(asked, { texts }, own) {
			if (asked !== "") {
				let [, repository, ref] = SOURCE.exec(asked) ?? [];
				if (repository && ref) return {
					repository,
					ref
				};
				throw (0, text_error.V2)("input-invalid", `--actions: ${(0, text_error.hD)(asked)} names no actions.`, "Write owner/name@ref, as in acme/release-tracks@v1.");
			}
			for (let [path, text] of texts) {
				if (!path.startsWith(".github/workflows/")) continue;
				let [, repository, ref] = /^\s*(?:-\s+)?uses:\s*["']?([\w-]+\/release-tracks)(?:\/[\w./-]*)?@([\w./-]+)/m.exec(text) ?? [];
				if (repository && ref) return {
					repository,
					ref
				};
			}
			return own ?? {
				repository: "OWNER/release-tracks",
				ref: "v1"
			};
		}
		function schemaFor({ repository, ref }, facts, path) {
			let manifest = readDocument(openScan(facts, []), "package.json", "json");
			if (!["dependencies", "devDependencies"].some((field) => (0, documents_document.jf)((0, documents_document.jf)(manifest, field), "release-tracks") !== void 0)) return `https://raw.githubusercontent.com/${repository}/${ref}/schema/release-tracks.schema.json`;
			return `${(0, paths_folder.yS)(path) === "" ? "./" : "../".repeat((0, paths_folder.yS)(path).split("/").length)}node_modules/release-tracks/schema/release-tracks.schema.json`;
		}
		var nearest_word = __webpack_require__(9043);
		function chosenTracks({ tracks, add }, proposal) {
			if (tracks.length === 0 && add.length === 0) return;
			let proposed = proposal.tracks.map(({ name }) => name);
			let known = [...proposed, ...proposal.offered.map(({ name }) => name)];
			let wanted = [...tracks.length > 0 ? tracks : proposed, ...add];
			return new Map(wanted.map((word) => {
				let [name = "", other = name] = word.split("=", 2);
				if (known.includes(name)) return [name, other];
				let what = `${(0, text_error.hD)(name)} is none of the tracks that were found.`;
				throw (0, text_error.V2)("input-invalid", what, `${(0, nearest_word.h)(name, known)}Found: ${known.join(", ") || "none"}.`);
			}));
		}
		var path_rules = __webpack_require__(8416);
		function findUntruths({ tracks }, { paths, texts }) {
			let idle = [...new Set(tracks.flatMap((track) => track.paths.filter((glob) => !glob.startsWith("!"))))].filter((glob) => !paths.some((0, path_rules.compilePaths)([glob])));
			let broken = tracks.flatMap(({ versionFiles }) => versionFiles).flatMap((file) => {
				try {
					(0, version_text.$4)(file, texts.get(file.path) ?? "");
					return [];
				} catch (error) {
					if (error instanceof text_error.ag) return [`${file.path}: ${error.message}`];
					throw error;
				}
			});
			return [...idle.map((glob) => `no file matches ${glob}`), ...broken];
		}
		function fill(template, values) {
			return template.split("\n").flatMap((line) => fillLine(line, values)).join("\n").replace(/\$\[\[(.*?)\]\]/g, (_, expression) => `\${{${expression}}}`);
		}
		function fillLine(line, values) {
			let [condition, name] = /^«\?([\w-]+)»/.exec(line) ?? [];
			if (name !== void 0 && values[name] === void 0) return [];
			let plain = line.slice(condition?.length ?? 0);
			let place = [...plain.matchAll(/«([\w-]+)»/g)].find(([, place]) => Array.isArray(values[place]))?.[1];
			if (place === void 0) return [replacePlaces(plain, values)];
			return values[place].map((value) => replacePlaces(plain, {
				...values,
				[place]: value
			}));
		}
		function replacePlaces(line, values) {
			return line.replace(/«([\w-]+)»/g, (_, name) => {
				let value = values[name];
				if (typeof value != "string") throw Error(`the template has a place for ${name}, and nothing fills it`);
				return value;
			});
		}
		let ARCHIVES = "\"$RUNNER_TEMP/packages\"";
		let MANAGERS = [
			{
				lock: "pnpm-lock.yaml",
				install: "corepack enable && pnpm install --frozen-lockfile",
				run: "pnpm run",
				pack: `pnpm pack --pack-destination ${ARCHIVES}`
			},
			{
				lock: "package-lock.json",
				install: "npm ci",
				run: "npm run",
				pack: `npm pack --pack-destination ${ARCHIVES}`
			},
			{
				lock: "yarn.lock",
				install: "corepack enable && yarn install --immutable",
				run: "yarn run",
				pack: `yarn pack --out ${ARCHIVES}/%s-%v.tgz`
			},
			{
				lock: "bun.lock",
				install: "npx --yes bun install --frozen-lockfile",
				run: "npx --yes bun run",
				pack: `npx --yes bun pm pack --destination ${ARCHIVES}`
			}
		];
		let NPM = {
			lock: "",
			install: "npm install",
			run: "npm run",
			pack: `npm pack --pack-destination ${ARCHIVES}`
		};
		function managerOf(folder, tree) {
			let at = nearestFolder(folder, (above) => MANAGERS.some(({ lock }) => tree.has((0, paths_folder._z)(above, lock))));
			let manager = MANAGERS.find(({ lock }) => at !== void 0 && tree.has((0, paths_folder._z)(at, lock)));
			return at === void 0 || !manager ? {
				manager: NPM,
				at: folder
			} : {
				manager,
				at
			};
		}
		function publishingOf(tracks, kind, tree) {
			if (kind === "npm") return {
				steps: npmSteps(tracks, tree),
				comment: []
			};
			if (kind === "chart") return {
				steps: chartSteps(tracks),
				comment: []
			};
			return {
				steps: [],
				comment: commentFor(tracks, kind)
			};
		}
		function npmSteps(tracks, tree) {
			let { manager, at } = managerOf(tracks[0]?.packages[0]?.folder ?? "", tree);
			return [
				"- uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0",
				"  with:",
				"    node-version: 24",
				"    registry-url: https://registry.npmjs.org",
				"    package-manager-cache: false",
				"- name: Build",
				"  run: |",
				...at === "" ? [] : [`    cd ${bashFolder(at)}`],
				`    ${manager.install}`,
				"    if jq --exit-status .scripts.build package.json >/dev/null 2>&1; then",
				`      ${manager.run} build`,
				"    fi",
				"- name: Pack",
				"  run: |",
				`    mkdir -p ${ARCHIVES}`,
				...publish_steps_foldersOf(tracks).map((line) => `    ${line}`),
				"    for folder in \"${folders[@]}\"; do",
				"      (",
				"        cd \"$folder\"",
				`        if [ "$PWD" != ${at === "" ? "\"$GITHUB_WORKSPACE\"" : `"$GITHUB_WORKSPACE"/${bashFolder(at)}`} ] && jq --exit-status .scripts.build package.json >/dev/null; then`,
				`          ${manager.run} build`,
				"        fi",
				`        ${manager.pack}`,
				"      )",
				"    done",
				...trackVariable(tracks),
				"# An archive runs no scripts of the package, so nothing but npm sees the token. What is out already is left as it is.",
				"- name: Publish",
				"  run: |",
				"    for archive in \"$RUNNER_TEMP\"/packages/*.tgz; do",
				"      package=\"$(tar -xOf \"$archive\" package/package.json | jq --raw-output '.name + \"@\" + .version')\"",
				"      if [ -n \"$(npm view \"$package\" version 2>/dev/null || true)\" ]; then",
				"        echo \"$package is published already.\"",
				"      else",
				"        npm publish \"$archive\" --tag \"$DIST_TAG\"",
				"      fi",
				"    done",
				"  env:",
				"    DIST_TAG: $[[ steps.tag.outputs.dist-tag ]]",
				"    NODE_AUTH_TOKEN: $[[ secrets.NPM_TOKEN ]]"
			];
		}
		function chartSteps(tracks) {
			return [
				"- name: Package",
				"  run: |",
				...publish_steps_foldersOf(tracks).map((line) => `    ${line}`),
				"    for folder in \"${folders[@]}\"; do",
				"      helm package --dependency-update --destination \"$RUNNER_TEMP/charts\" \"$folder\"",
				"    done",
				...trackVariable(tracks),
				"- name: Push",
				"  run: |",
				"    helm registry login ghcr.io --username \"$GITHUB_ACTOR\" --password-stdin <<<\"$REGISTRY_TOKEN\"",
				"    for chart in \"$RUNNER_TEMP\"/charts/*.tgz; do",
				"      helm push \"$chart\" \"oci://ghcr.io/${GITHUB_REPOSITORY,,}\"",
				"    done",
				"  env:",
				"    REGISTRY_TOKEN: $[[ github.token ]]"
			];
		}
		function publish_steps_foldersOf(tracks) {
			let list = ({ packages }) => `(${packages.map(({ folder }) => bashFolder(folder)).join(" ")})`;
			let [only] = tracks;
			if (only && tracks.length === 1) return [`folders=${list(only)}`];
			return [
				"case \"$TRACK\" in",
				...tracks.map((track) => `  ${track.name}) folders=${list(track)} ;;`),
				"  *) echo \"Nothing is published of $TRACK.\"; exit 1 ;;",
				"esac"
			];
		}
		function bashFolder(folder) {
			let path = folder.startsWith("-") ? `./${folder}` : folder || ".";
			let seen = (0, visible.RK)(path);
			return seen === path ? (0, commands.ZL)(path) : `$'${seen.replaceAll("'", "\\'")}'`;
		}
		function trackVariable(tracks) {
			return tracks.length === 1 ? [] : ["  env:", "    TRACK: $[[ steps.tag.outputs.track ]]"];
		}
		let COMMENTS = {
			cargo: [
				"- run: cargo publish --locked«crates»",
				"  env:",
				"    CARGO_REGISTRY_TOKEN: $[[ secrets.CARGO_REGISTRY_TOKEN ]]"
			],
			python: [
				"- run: pipx run build && pipx run twine upload --skip-existing dist/*",
				"  working-directory: «folder»",
				"  env:",
				"    TWINE_USERNAME: __token__",
				"    TWINE_PASSWORD: $[[ secrets.PYPI_TOKEN ]]"
			],
			plain: [
				"- run: ./deploy.sh \"$VERSION\"",
				"  env:",
				"    VERSION: $[[ steps.tag.outputs.version ]]"
			]
		};
		function commentFor(tracks, kind) {
			let lines = kind === "cargo" || kind === "python" ? COMMENTS[kind] : COMMENTS.plain;
			let [only] = tracks.length === 1 ? tracks : [];
			let names = only?.packages.map(({ name }) => ` --package ${(0, commands.ZL)(name)}`).join("") ?? " --package \"$TRACK\"";
			let folder = only ? bashFolder(only.folder) : "$[[ steps.tag.outputs.track ]]";
			return lines.map((line) => fill(line, {
				crates: names,
				folder
			}));
		}
		function workflowFiles(proposal, tree, source) {
			let branches = branchList(proposal);
			let tracks = proposal.tracks.filter(({ hasWorkflow }) => !hasWorkflow);
			let releases = [...(0, group.$)(tracks, ({ releaseWorkflow }) => releaseWorkflow.value)].map(([name, same]) => fileOf(name, releaseText(same, proposal, tree)));
			let sentry = fill("# Watches that branches, tags, version files and updater manifests agree, and keeps one issue about what does not.\nname: invariant-sentry\n\non:\n  schedule:\n    - cron: '17 5 * * *'\n  push:\n    branches: [«branches»]\n  # What workflows push with GITHUB_TOKEN is no push event: it is looked at when they are done.\n  workflow_run:\n    workflows: [promote, «workflows»]\n    types: [completed]\n  workflow_dispatch:\n\n# A run reads the repository as it is by then, so one that is dropped for a newer one is not missed.\nconcurrency:\n  group: invariant-sentry\n\npermissions: {}\n\njobs:\n«?next»  # Somebody pushed to «live»: «next» gets it now, since nothing can go live that lacks it. Where «next» has all of «live» this pushes nothing,\n«?next»  # so every run may do it, and makes good what a run that was dropped would have done.\n«?next»  sync:\n«?next»    runs-on: ubuntu-latest\n«?next»    timeout-minutes: 10\n«?next»    permissions:\n«?next»      contents: write\n«?next»    steps:\n«?next»      - id: app\n«?next»        if: vars.RELEASE_APP_CLIENT_ID != ''\n«?next»        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0\n«?next»        with:\n«?next»          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]\n«?next»          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]\n«?next»          permission-contents: write\n«?next»          permission-workflows: write\n«?next»      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n«?next»        with:\n«?next»          persist-credentials: false\n«?next»      - uses: OWNER/release-tracks/actions/sync-branches@v1\n«?next»        with:\n«?next»          token: $[[ steps.app.outputs.token || github.token ]]\n«?next»\n  check:\n«?next»    needs: sync\n«?next»    if: $[[ !cancelled() ]] # also when it could not merge\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n      issues: write\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - uses: OWNER/release-tracks/actions/check-invariants@v1\n", {
				branches,
				workflows: [...new Set(proposal.tracks.map(({ workflowName }) => workflowName))].map(flow).join(", "),
				...branchWords(proposal)
			});
			let own = [
				fileOf("promote.yml", promoteText(proposal)),
				...releases,
				fileOf("invariant-sentry.yml", sentry)
			].map(({ path, text }) => ({
				path,
				text: withSource(text, source)
			}));
			let edits = proposal.tracks.flatMap(({ releaseWorkflow, workflowEdit }) => workflowEdit === void 0 ? [] : [{
				...fileOf(releaseWorkflow.value, workflowEdit),
				adds: !0
			}]);
			return [...own, ...new Map(edits.map((edit) => [edit.path, edit])).values()];
		}
		function fileOf(name, text) {
			return {
				path: `.github/workflows/${name}`,
				text
			};
		}
		function promoteText(proposal) {
			let { tracks, channels: { value: channels }, autoChannel, bump, live, next } = proposal;
			return fill("# Cuts versions: «cut» at each push to «next», and by hand any track on any channel.\n# Paths, tags and channels are in release-tracks.yml. The commits that this workflow pushes trigger nothing again: they are known\n# by what they change.\nname: promote\nrun-name: $[[ github.event_name == 'workflow_dispatch' && format('{0} on {1}', inputs.track, inputs.channel) || '' ]]\n\non:\n  push:\n    branches: [«push»]\n  workflow_dispatch:\n    inputs:\n      track:\n        description: What to release\n        type: choice\n        options: [all, «tracks»]\n        default: all\n      channel:\n        description: The channel to release on\n        type: choice\n        options: [«channels», live]\n        default: «default-channel»\n      bump:\n        description: How far to raise the version above the last live one\n        type: choice\n        options: [patch, minor, major, auto, changes]\n        default: «default-bump»\n      sha:\n        description: \"A commit or tag of «next» (empty: its head)\"\n      n:\n        description: \"The N of a pre-release (empty: the next one)\"\n      version:\n        description: \"The version itself, for one track (empty: the next one)\"\n      dry-run:\n        description: Show the plan and push nothing\n        type: boolean\n\n# By default GitHub keeps one run of a group waiting, and a newer one takes its place.\n# Pushes share a group: changes count since the last tag, so the run that is left releases what the dropped one would have.\n# Nothing makes good a request by hand, so each has a group of its own. Runs that overlap are safe: a push that lost a race plans anew.\nconcurrency:\n  group: promote-$[[ github.event_name == 'push' && github.ref || github.run_id ]]\n\npermissions: {}\n\njobs:\n  # Everything but live is carried out here. For live this shows the plan, before anybody is asked to approve it.\n  promote:\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    permissions:\n      contents: write # branches and tags\n      actions: write # starts the release workflows, which tags pushed with GITHUB_TOKEN do not\n    outputs:\n      tracks: $[[ steps.promote.outputs.tracks ]]\n      channel: $[[ steps.promote.outputs.channel ]]\n      tags: $[[ steps.promote.outputs.tags ]]\n      plan: $[[ steps.promote.outputs.plan ]]\n      commit: $[[ steps.checkout.outputs.commit ]]\n    steps:\n      # An app's token may push to protected branches, and its tags start workflows. Without an app GITHUB_TOKEN does.\n      - id: app\n        if: vars.RELEASE_APP_CLIENT_ID != ''\n        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0\n        with:\n          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]\n          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]\n          permission-contents: write\n          permission-workflows: write # a commit that changes a workflow may be tagged, too\n      - id: checkout\n        uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          # A run by hand is started on the default branch, and what is released is «next»: its release-tracks.yml counts.\n          ref: «ref»\n          persist-credentials: false\n      - id: promote\n        uses: OWNER/release-tracks@v1\n        with:\n          track: $[[ inputs.track ]]\n          channel: $[[ inputs.channel ]]\n          bump: $[[ inputs.bump ]]\n          sha: $[[ inputs.sha ]]\n          n: $[[ inputs.n ]]\n          version: $[[ inputs.version ]]\n          dry-run: $[[ inputs.dry-run || inputs.channel == 'live' ]]\n          token: $[[ steps.app.outputs.token || github.token ]]\n\n  # Carries out the plan that was approved: its commit, whatever «next» got since.\n  live:\n    needs: promote\n    if: inputs.channel == 'live' && !inputs.dry-run && needs.promote.outputs.tags != '[]'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: production-release\n    permissions:\n      contents: write\n      actions: write\n    steps:\n      - id: app\n        if: vars.RELEASE_APP_CLIENT_ID != ''\n        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0\n        with:\n          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]\n          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]\n          permission-contents: write\n          permission-workflows: write\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          # The release-tracks.yml that made the plan.\n          ref: $[[ needs.promote.outputs.commit ]]\n          persist-credentials: false\n      - uses: OWNER/release-tracks/actions/bump-version@v1\n        with:\n          tracks: $[[ needs.promote.outputs.tracks ]]\n          channel: $[[ needs.promote.outputs.channel ]]\n          bump: $[[ inputs.bump ]]\n          version: $[[ inputs.version ]]\n          sha: $[[ fromJSON(needs.promote.outputs.plan).target ]]\n          token: $[[ steps.app.outputs.token || github.token ]]\n", {
				cut: cutAtPush(autoChannel.value),
				next: words((next ?? live).value),
				push: flow((0, filter_pattern.K)((next ?? live).value)),
				ref: flow((next ?? live).value),
				tracks: tracks.map(({ name }) => name).join(", "),
				channels: channels.map(flow).join(", "),
				"default-bump": bump === void 0 ? "patch" : bump.value.by === "changes" ? "changes" : "auto",
				"default-channel": flow(channels[1] ?? channels[0] ?? "live")
			});
		}
		function cutAtPush(channel) {
			if (channel === !1) return "nothing (auto-channel is false)";
			return `${/^(?:[aeio]|rc$)/i.test(channel) ? "an" : "a"} ${channel} of what changed`;
		}
		function branchWords({ live, next }) {
			return {
				live: words(live.value),
				next: next && words(next.value)
			};
		}
		function branchList({ live, next }) {
			return [...next ? [next.value] : [], live.value].map(filter_pattern.K).map(flow).join(", ");
		}
		function releaseText(tracks, proposal, tree) {
			let [track] = tracks;
			let filters = tracks.map((each) => workflow_files_quoted(tagFilter(each, proposal.tracks)));
			let common = {
				name: track.workflowName,
				track: track.name,
				tags: filters[0]
			};
			if (track.app) return fill("# Builds and publishes the desktop client at each of its tags. Run again, by hand or from the start, it repeats nothing that is done.\nname: «name»\n\non:\n  push:\n    tags: [«tags»]\n  # On a tag: promote starts it so when it pushes with GITHUB_TOKEN, whose tags start no workflow.\n  workflow_dispatch:\n\n# A group for each tag, and nothing is cancelled: whatever waits here is the same release once more.\nconcurrency:\n  group: «name»-$[[ github.ref ]]\n\npermissions: {}\n\njobs:\n  validate:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n    outputs:\n      version: $[[ steps.tag.outputs.version ]]\n      tauri-config: $[[ steps.tag.outputs.tauri-config ]]\n      superseded: $[[ steps.tag.outputs.superseded ]]\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: tag\n        uses: OWNER/release-tracks/actions/validate-tag@v1\n        with:\n          track: «track»\n\n  build:\n    needs: validate\n    # A live version overtook this pre-release: the run ends here, green.\n    if: needs.validate.outputs.superseded != 'true'\n    strategy:\n      matrix:\n        include:\n          - { target: x86_64-unknown-linux-gnu, rust-targets: x86_64-unknown-linux-gnu, runner: ubuntu-22.04 }\n          - { target: x86_64-pc-windows-msvc, rust-targets: x86_64-pc-windows-msvc, runner: windows-latest }\n          - { target: universal-apple-darwin, rust-targets: x86_64-apple-darwin aarch64-apple-darwin, runner: macos-latest }\n    runs-on: $[[ matrix.runner ]]\n    timeout-minutes: 60\n    permissions:\n      contents: read\n      id-token: write # who attests\n      attestations: write # what was built\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0\n        with:\n          node-version: 24\n          package-manager-cache: false\n«?install»      - name: Install packages\n«?install»        shell: bash\n«?install»        working-directory: «packages»\n«?install»        run: «install»\n      - name: Install what Tauri builds with\n        if: runner.os == 'Linux'\n        run: |\n          sudo apt-get update\n          sudo apt-get install --yes libwebkit2gtk-4.1-dev libayatana-appindicator3-dev librsvg2-dev patchelf\n      - name: Install Rust targets\n        shell: bash\n        run: rustup target add $RUST_TARGETS\n        env:\n          RUST_TARGETS: $[[ matrix.rust-targets ]]\n      # The app is of the full version, which its updater compares with, whatever the files carry; an MSI gets X.Y.Z.\n      - name: Build\n        shell: bash\n        working-directory: «folder»\n        run: npx --yes @tauri-apps/cli@2.12.3 build --ci --target \"$TARGET\" --config \"$RELEASE_CONFIG\"«flags»\n        env:\n          TARGET: $[[ matrix.target ]]\n          RELEASE_CONFIG: $[[ needs.validate.outputs.tauri-config ]]\n«?updater»      # Only this step has the key: the build runs the code of every dependency. It signs for the version of the tag, which the manifest\n«?updater»      # announces; an updater takes an app of macOS as an archive.\n«?updater»      - name: Sign for the version of the tag\n«?updater»        shell: bash\n«?updater»        run: |\n«?updater»          shopt -s nullglob\n«?updater»          for app in \"«target»/$TARGET/release/bundle/macos\"/*.app; do\n«?updater»            COPYFILE_DISABLE=1 tar --create --gzip --file \"$app.tar.gz\" --directory \"$(dirname \"$app\")\" \"$(basename \"$app\")\"\n«?updater»          done\n«?updater»          for bundle in \"«target»/$TARGET/release/bundle\"/*/*.{AppImage,deb,exe,msi,app.tar.gz}; do\n«?updater»            npx --yes @tauri-apps/cli@2.12.3 signer sign --app-version \"$RELEASE_VERSION\" \"$bundle\" </dev/null\n«?updater»          done\n«?updater»        env:\n«?updater»          TARGET: $[[ matrix.target ]]\n«?updater»          RELEASE_VERSION: $[[ needs.validate.outputs.version ]]\n«?updater»          TAURI_SIGNING_PRIVATE_KEY: $[[ secrets.TAURI_SIGNING_PRIVATE_KEY ]]\n«?updater»          TAURI_SIGNING_PRIVATE_KEY_PASSWORD: $[[ secrets.TAURI_SIGNING_PRIVATE_KEY_PASSWORD ]]\n      # GitHub keeps who built these files. A private repository needs Enterprise Cloud for that: take out the condition there.\n      - name: Attest\n        if: $[[ !github.event.repository.private ]]\n        uses: actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6 # v4.2.2\n        with:\n          subject-path: |\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.AppImage\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.deb\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.exe\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.msi\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.app.tar.gz\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.dmg\n      # Named by target: macOS bundles do not have their processor in their names, so the manifest takes it from this folder.\n      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2\n        with:\n          name: $[[ matrix.target ]]\n          if-no-files-found: error\n          overwrite: true\n          path: |\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.AppImage*\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.deb*\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.exe*\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.msi*\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.app.tar.gz*\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.dmg\n\n  publish:\n    needs: build\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n    permissions:\n      contents: write # the release«manifest»\n      pull-requests: read # who wrote a change, in the notes\n«?updater»    env:\n«?updater»      PLATFORMS: linux-x86_64, windows-x86_64, darwin-x86_64, darwin-aarch64\n    steps:\n«?updater»      - id: app\n«?updater»        if: vars.RELEASE_APP_CLIENT_ID != ''\n«?updater»        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0\n«?updater»        with:\n«?updater»          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]\n«?updater»          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]\n«?updater»          permission-contents: write\n«?updater»          permission-workflows: write\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - uses: actions/download-artifact@634f93cb2916e3fdff6788551b99b062d0335ce0 # v5.0.0\n        with:\n          path: artifacts\n«?updater»      # Before anybody sees anything: each signature is verified against the app's own key, and no platform is missing.\n«?updater»      - uses: OWNER/release-tracks/actions/write-updater-manifest@v1\n«?updater»        with:\n«?updater»          artifacts-dir: artifacts\n«?updater»          platforms: $[[ env.PLATFORMS ]]\n«?latest»          # The app polls this file of the latest release.\n«?latest»          output: artifacts/«latest»\n      - id: notes\n        uses: OWNER/release-tracks/actions/component-changelog@v1\n      # Draft, upload, publish. Whether it is Latest is decided now, since a newer version may have come out during the build.\n      - uses: OWNER/release-tracks/actions/publish-release@v1\n        with:\n          body-path: $[[ steps.notes.outputs.body-path ]]\n          assets: artifacts\n«?updater»      # Last: installed apps download what the manifest names.\n«?updater»      - uses: OWNER/release-tracks/actions/write-updater-manifest@v1\n«?updater»        with:\n«?updater»          artifacts-dir: artifacts\n«?updater»          platforms: $[[ env.PLATFORMS ]]\n«?updater»          publish: true\n«?updater»          token: $[[ steps.app.outputs.token || github.token ]]\n", {
				...common,
				...tauriValues(track, proposal, tree)
			});
			if (track.kind === "images") return fill("# Builds the container images: of each «track» tag with a GitHub Release, and of each push to a branch under the branch's name.\nname: «name»\n\non:\n  push:\n    tags: [«tags»]\n    branches: [«branches»]\n  # On a tag: promote starts it so when it pushes with GITHUB_TOKEN, whose tags start no workflow.\n  workflow_dispatch:\n\n# A group for each tag: what waits there is the same release once more.\n# A group for each branch: runs go one after the other, so the branch's image never goes back, and the newest run always builds.\nconcurrency:\n  group: «name»-$[[ github.ref ]]\n\npermissions: {}\n\nenv:\n  # 'false': a version that promotes a pre-release, and changes nothing but versions, gets the very image that was tested.\n  # 'true': it gets one of its own, for images that show their version.\n  REBUILD: «rebuild»\n\njobs:\n  validate:\n    if: github.ref_type == 'tag'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n    outputs:\n      superseded: $[[ steps.tag.outputs.superseded ]]\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: tag\n        uses: OWNER/release-tracks/actions/validate-tag@v1\n        with:\n          track: «track»\n\n  # On branches validate is skipped. Every push builds there, whatever its commits say they are. A commit is built once, under a tag of its own.\n  images:\n    needs: validate\n    if: $[[ !failure() && !cancelled() && needs.validate.outputs.superseded != 'true' ]]\n    strategy:\n      matrix:\n        include:\n          - «image»\n    runs-on: ubuntu-latest\n    timeout-minutes: 45\n    permissions:\n      contents: read\n      packages: write\n    env:\n      IMAGE: ghcr.io/$[[ github.repository ]]/$[[ matrix.name ]]\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: tags\n        uses: OWNER/release-tracks/actions/image-tags@v1\n        with:\n          images: $[[ env.IMAGE ]]\n          track: «track»\n          rebuild: $[[ env.REBUILD ]]\n      - uses: docker/login-action@184bdaa0721073962dff0199f1fb9940f07167d1 # v3.5.0\n        with:\n          registry: ghcr.io\n          username: $[[ github.actor ]]\n          password: $[[ github.token ]]\n      - uses: docker/setup-buildx-action@e468171a9de216ec08956ac3ada2f0791b6bd435 # v3.11.1\n      - id: built\n        continue-on-error: true\n        run: docker buildx imagetools inspect \"$BUILT\"\n        env:\n          BUILT: $[[ steps.tags.outputs.built-tags ]]\n      - if: steps.built.outcome != 'success'\n        uses: docker/build-push-action@263435318d21b8e681c14492fe198d362a7d2c83 # v6.18.0\n        with:\n          context: «context»\n          file: $[[ matrix.file ]]\n          push: true\n          tags: $[[ steps.tags.outputs.commit-tags ]]\n          labels: $[[ steps.tags.outputs.labels ]]\n          cache-from: type=gha,scope=$[[ matrix.name ]]\n          cache-to: type=gha,scope=$[[ matrix.name ]],mode=max\n\n  # All of them are there: now what was built gets the tags that people follow, so that no image is ahead of another.\n  tag:\n    needs: images\n    if: $[[ !failure() && !cancelled() && needs.images.result == 'success' ]]\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    # One at a time, and none is dropped: no run moves a tag while another one does.\n    concurrency:\n      group: «name»-tag\n      queue: max\n    permissions:\n      contents: read\n      packages: write\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - uses: docker/login-action@184bdaa0721073962dff0199f1fb9940f07167d1 # v3.5.0\n        with:\n          registry: ghcr.io\n          username: $[[ github.actor ]]\n          password: $[[ github.token ]]\n      - uses: docker/setup-buildx-action@e468171a9de216ec08956ac3ada2f0791b6bd435 # v3.11.1\n      # Asked last, and again until nothing changes: whatever another release got in between counts.\n      - name: Tag\n        uses: OWNER/release-tracks/actions/image-tags@v1\n        with:\n          images: |\n            ghcr.io/$[[ github.repository ]]/«built»\n          track: «track»\n          rebuild: $[[ env.REBUILD ]]\n          move: true\n\n  release:\n    needs: tag\n    if: github.ref_type == 'tag'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write\n      pull-requests: read # who wrote a change, in the notes\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: notes\n        uses: OWNER/release-tracks/actions/component-changelog@v1\n      - uses: OWNER/release-tracks/actions/publish-release@v1\n        with:\n          body-path: $[[ steps.notes.outputs.body-path ]]\n", {
				...common,
				branches: branchList(proposal),
				...imageValues(track)
			});
			return fill("# Releases «what» at each of «its» tags. Run again, by hand or from the start, it repeats nothing that is done.\nname: «name»\n\non:\n  push:\n    tags:«tags»\n  # On a tag: promote starts it so when it pushes with GITHUB_TOKEN, whose tags start no workflow.\n  workflow_dispatch:\n\n# A group for each tag, and nothing is cancelled: whatever waits here is the same release once more.\nconcurrency:\n  group: «name»-$[[ github.ref ]]\n\npermissions: {}\n\njobs:\n  validate:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n    outputs:\n      superseded: $[[ steps.tag.outputs.superseded ]]\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: tag\n        uses: OWNER/release-tracks/actions/validate-tag@v1\n«?track»        with:\n«?track»          track: «track»\n\n«?publish»  publish:\n«?publish»    needs: validate\n«?publish»    # A live version overtook this pre-release: the run ends here, green.\n«?publish»    if: needs.validate.outputs.superseded != 'true'\n«?publish»    runs-on: ubuntu-latest\n«?publish»    timeout-minutes: 30\n«?publish»    permissions:\n«?publish»      contents: read\n«?charts»      packages: write\n«?publish»    steps:\n«?publish»      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n«?publish»        with:\n«?publish»          persist-credentials: false\n«?publish»      # Asked again: a newer version may be out since, and a job that is run again would get the answer of the first attempt.\n«?publish»      - id: tag\n«?publish»        uses: OWNER/release-tracks/actions/validate-tag@v1\n«?own»        with:\n«?own»          track: «own»\n«?steps»      «steps»\n«?comment»      # ---- PUBLISH HERE: the steps that bring this version to its users. They must succeed again when the version is out already.\n«?comment»      # «comment»\n«?comment»      # ----\n«?publish»\n  release:\n    needs: «before»\n«?go»    # Go's module proxy takes the tag itself: there is nothing to publish. A pre-release that was overtaken ends here, green.\n«?go»    if: needs.validate.outputs.superseded != 'true'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write # the release\n      pull-requests: read # who wrote a change, in the notes\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: notes\n        uses: OWNER/release-tracks/actions/component-changelog@v1\n      - uses: OWNER/release-tracks/actions/publish-release@v1\n        with:\n          body-path: $[[ steps.notes.outputs.body-path ]]\n", {
				...common,
				...plainValues(tracks, filters, tree)
			});
		}
		function tauriValues({ app, updater }, { live }, tree) {
			let folder = app?.folder ?? "";
			let lockAt = nearestFolder(folder, (at) => tree.has((0, paths_folder._z)(at, "Cargo.lock"))) ?? folder;
			let { manager, at } = managerOf(app?.frontend ?? folder, tree);
			return {
				folder: scalar(folder || "."),
				target: (0, paths_folder._z)(lockAt, "target"),
				install: app?.builds ? manager.install : void 0,
				packages: scalar(at || "."),
				updater: updater && "yes",
				latest: updater && app ? releaseFileOf(app) : void 0,
				flags: updater ? " --config '{\"bundle\":{\"createUpdaterArtifacts\":false}}'" : "",
				manifest: updater ? `, and the manifest on ${words(live.value)}` : ""
			};
		}
		function imageValues({ images }) {
			let own = images.some(({ context }) => context !== ".");
			return {
				image: images.map(({ name, file, context }) => `{ name: ${flow(name)}, file: ${flow(file)}${own ? `, context: ${flow(context)}` : ""} }`),
				rebuild: workflow_files_quoted(String(images.some(({ showsVersion }) => showsVersion))),
				built: images.map(({ name }) => name),
				context: own ? "$[[ matrix.context ]]" : "."
			};
		}
		function plainValues(tracks, filters, tree) {
			let [{ kind, name }, ...others] = tracks;
			let own = others.length === 0 ? name : void 0;
			let lines = others.length === 0 ? ` [${filters[0]}]` : `\n${filters.map((filter) => `      - ${filter}`).join("\n")}`;
			let common = {
				what: own ?? `each of ${tracks.length} tracks`,
				its: own ? "its" : "their",
				track: own,
				own
			};
			let tags = {
				tags: lines,
				charts: kind === "chart" ? "yes" : void 0
			};
			let nothing = {
				steps: void 0,
				comment: void 0,
				publish: void 0
			};
			if (kind === "go") return {
				...common,
				...tags,
				...nothing,
				own: void 0,
				before: "validate",
				go: "yes"
			};
			let { steps, comment } = publishingOf(tracks, kind, tree);
			let orNone = (list) => list.length > 0 ? list.map((line) => fill(line, {})) : void 0;
			return {
				...common,
				...tags,
				before: "publish",
				go: void 0,
				publish: "yes",
				steps: orNone(steps),
				comment: orNone(comment)
			};
		}
		function words(branch) {
			return branch.replace(/[^\w./+@#-]/g, "?");
		}
		function flow(text) {
			return /^[A-Za-z_][\w./-]*$/.test(text) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text) ? text : (0, visible.RK)(JSON.stringify(text));
		}
		function workflow_files_quoted(text) {
			let plain = `'${text.replaceAll("'", "''")}'`;
			return (0, visible.RK)(plain) === plain ? plain : flow(text);
		}
		function scalar(text) {
			return text === "." ? text : flow(text);
		}
		function withSource(text, { repository, ref }) {
			return text.replace(/OWNER\/release-tracks((?:\/actions\/[\w-]+)?)@v1/g, (_, action) => `${repository}${action}@${ref}`);
		}
		var trial_release = __webpack_require__(9457);
		var loaded = __webpack_require__(5163);
		async function init(ports, options) {
			await (0, loaded.cf)();
			let facts = await readFacts(ports);
			let source = findSource(options.actions, facts, await ports.ownSource?.());
			let { path } = options;
			let own = options.force ? void 0 : await ownConfig(ports, path);
			let asked = givenChoices(options);
			let seen = propose(facts, asked);
			let tracks = chosenTracks(options.asked, seen);
			let first = tracks ? propose(facts, {
				...asked,
				tracks
			}) : seen;
			let choices = await ports.questions?.choose(own ? {
				...first,
				tracks: newTracks(own.config, first)
			} : first);
			let proposed = choices ? propose(facts, {
				...asked,
				...choices
			}) : first;
			let writes = options.workflows && (choices?.workflows ?? !0);
			let merged = own && addTracks(own.text, newTracks(own.config, proposed), writes);
			let text = merged ?? writeConfig(proposed, schemaFor(source, facts, path), writes);
			let config = {
				path,
				text
			};
			let checks = merged === void 0 ? checked(config, facts) : (0, load.o4)(path, merged);
			let proposal = {
				...proposed,
				notes: [...proposed.notes, ...refusals(checks, facts)]
			};
			let all = [config, ...writes ? workflowFiles(proposal, indexTree(facts.paths), source) : []];
			let there = await ports.present(all.flatMap(({ path, adds }) => adds ? [] : [path]));
			let files = merged === void 0 ? all : all.filter((file) => file === config ? text !== own?.text : !there.includes(file.path));
			let present = there.filter((one) => files.some((file) => file.path === one));
			let shown = ports.questions !== void 0;
			let draft = {
				proposal,
				files,
				present,
				changes: await changesOf(ports, files, present),
				merges: merged !== void 0
			};
			let result = {
				...draft,
				shown,
				nextSteps: nextSteps(proposal, files, source)
			};
			if (options.dryRun || files.length === 0) return {
				...result,
				written: !1
			};
			if (ports.questions) await ports.questions.confirm(draft);
			else if (present.length > 0 && !options.force && !draft.merges) throw alreadyThere(present);
			await refuseUnstaged(ports, files, facts);
			await ports.writeAll(files);
			return {
				...result,
				written: !0
			};
		}
		function givenChoices({ next, live, channels }) {
			return {
				...next !== "" && { next },
				...live !== "" && { live },
				...channels.length > 0 && { channels }
			};
		}
		async function ownConfig(ports, path) {
			let text = await ports.readText(path);
			let config = text === void 0 ? void 0 : (0, attempt.C)(() => (0, load.o4)(path, text));
			return text === void 0 || config === void 0 || config instanceof text_error.ag ? void 0 : {
				text,
				config
			};
		}
		async function changesOf(ports, files, present) {
			let there = files.filter(({ path }) => present.includes(path));
			return (await Promise.all(there.map(async ({ path, text }) => ({
				path,
				before: await ports.readText(path) ?? "",
				after: text
			})))).filter(({ before, after }) => before !== after);
		}
		async function refuseUnstaged(ports, files, { texts }) {
			for (let { path, adds } of files) {
				if (!adds || await ports.readText(path) === texts.get(path)) continue;
				throw (0, text_error.V2)("init-unstaged", `${path} is to get a line, and has changes that are not staged.`, "Stage them with git add, or use --no-workflows.");
			}
		}
		async function readFacts(ports) {
			let [{ paths, readTexts }, refs] = await Promise.all([ports.listTracked(), ports.readRefs()]);
			if (paths.length === 0) throw (0, text_error.V2)("init-untracked", "Git tracks no file here yet.", "Add the files you release: git add.");
			let inspects = inspector({
				paths,
				tags: refs.tags
			});
			let wanted = (path) => facts_isRead(path, inspects);
			let texts = await readTexts(wanted);
			let unreadable = paths.filter((path) => wanted(path) && !texts.has(path));
			let pairs = comparedBranches(refs);
			let compared = await ports.compareBranches?.(pairs) ?? [];
			let facts = await withToolFiles({
				paths,
				texts,
				unreadable,
				relations: new Map(pairs.flatMap(({ next }, at) => compared[at] ? [[next, compared[at]]] : [])),
				...refs
			}, readTexts);
			let past = await ports.readPast?.(pastRequests(takeInventory(facts, [])));
			return {
				...facts,
				...past && { past }
			};
		}
		async function withToolFiles(facts, readTexts) {
			let known = facts;
			for (let round = 0; round < 3; round++) {
				let wanted = wantedTexts(known);
				if (wanted.size === 0) break;
				let more = await readTexts((path) => wanted.has(path));
				known = {
					...known,
					texts: new Map([...known.texts, ...more])
				};
			}
			return known;
		}
		function checked({ path, text }, facts) {
			let config = (0, load.o4)(path, text);
			let untrue = findUntruths(config, facts);
			if (untrue.length > 0) throw Error(`init proposed what is not so: ${untrue.join("; ")}\n${text}`);
			return config;
		}
		function refusals({ tracks, channels }, { texts, tags }) {
			return tracks.flatMap((track) => {
				let seen = (0, tag_template.Fg)(track, tags).map(({ version }) => version);
				let refused = (0, trial_release.z)(track, channels, seen, texts);
				return (refused?.problems ?? []).map(({ message, fix = "", place }) => ({
					path: place?.file ?? "release-tracks.yml",
					why: `The next ${refused?.channel} of ${track.name} would be refused: ${message} ${fix}`.trim()
				}));
			});
		}
		function alreadyThere(present) {
			let are = present.length > 1 ? "are" : "is";
			return (0, text_error.V2)("init-present", `${present.join(", ")} ${are} there already, so nothing was written.`, "Use --force to overwrite, --no-workflows to write only the configuration, or --dry-run to see what would be written.");
		}
		var file_batch = __webpack_require__(1990);
		var plain_file = __webpack_require__(9156);
		var git_git = __webpack_require__(3589);
		var size_limit = __webpack_require__(4552);
		var git_output = __webpack_require__(3103);
		var object_reader = __webpack_require__(6647);
		async function listTracked(git) {
			let oids = new Map();
			let onOutput = (0, git_output.nT)((line) => {
				let tab = line.indexOf("	");
				let [mode, oid] = line.slice(0, tab).split(" ");
				mode?.startsWith("100") && oid && oids.set(line.slice(tab + 1), oid);
			});
			await git.run([
				"ls-files",
				"--stage",
				"-z",
				"--full-name",
				"--",
				":(top)"
			], { onOutput });
			return {
				paths: [...oids.keys()],
				readTexts: (wanted) => readTexts(git, oids, wanted)
			};
		}
		async function readTexts(git, oids, wanted) {
			let files = [...oids].filter(([path]) => wanted(path));
			if (files.length === 0) return new Map();
			let objects = new object_reader.nR(git);
			let contents = await objects.read(files.map(([, oid]) => oid)).finally(() => objects.close());
			return new Map(files.flatMap(([path], at) => {
				let text = decode(path, contents[at]?.bytes);
				return text === void 0 ? [] : [[path, text]];
			}));
		}
		function decode(path, bytes) {
			if (bytes === void 0 || (0, size_limit.pn)(path, bytes.length)) return;
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				return;
			}
		}
		async function readRefs(git) {
			let refs = (await git.text([
				"for-each-ref",
				FORMAT,
				"refs/heads",
				"refs/remotes/origin",
				"refs/tags"
			])).split("\n").map((line) => {
				let [head, name = "", pointer = "", oid = "", peeled = "", time = ""] = line.split("\0");
				return {
					isCurrent: head === "*",
					name,
					pointer,
					commit: peeled || oid,
					time: Number(time)
				};
			});
			let below = (prefix) => refs.flatMap(({ name }) => name.startsWith(prefix) ? [name.slice(prefix.length)] : []);
			let remote = below(REMOTE).filter((name) => name !== "HEAD");
			let pointer = refs.find(({ name }) => name === `${REMOTE}HEAD`)?.pointer;
			let tags = refs.filter(({ name }) => name.startsWith(TAGS));
			return {
				tags: tags.map(({ name }) => name.slice(TAGS.length)),
				places: new Map(tags.map(({ name, commit, time }) => [name.slice(TAGS.length), {
					commit,
					time
				}])),
				branches: remote.length > 0 ? remote : below(LOCAL),
				defaultBranch: pointer?.startsWith(REMOTE) ? pointer.slice(REMOTE.length) : void 0,
				currentBranch: refs.find(({ isCurrent }) => isCurrent)?.name.slice(LOCAL.length)
			};
		}
		function compareBranches(git, pairs) {
			let compare = async (prefix, live, next) => {
				let words = [
					"rev-list",
					"--left-right",
					"--count",
					"--end-of-options",
					`${prefix}${live}...${prefix}${next}`,
					"--"
				];
				let { code, stdout } = await git.run(words, { codes: [
					0,
					128,
					129
				] });
				let [onlyLive = 0, onlyNext = 0] = stdout.toString("utf8").trim().split(/\s+/).map(Number);
				return code === 0 ? {
					onlyLive,
					onlyNext
				} : void 0;
			};
			return Promise.all(pairs.map(async ({ live, next }) => await compare(REMOTE, live, next) ?? await compare(LOCAL, live, next)));
		}
		let FORMAT = `--format=${[
			"HEAD",
			"refname",
			"symref",
			"objectname",
			"*objectname",
			"creatordate:unix"
		].map((field) => `%(${field})`).join("%00")}`;
		let LOCAL = "refs/heads/";
		let REMOTE = "refs/remotes/origin/";
		let TAGS = "refs/tags/";
		async function readPast(git, files) {
			let objects = new object_reader.nR(git);
			let past = new Map();
			try {
				let found = await objects.look(files.map(({ commit, path }) => `${commit}:${path}`));
				let oids = [...new Set(found.flatMap((object) => object?.kind === "blob" ? [object.oid] : []))];
				let contents = await objects.read(oids);
				let texts = new Map(oids.map((oid, at) => [oid, contents[at]?.bytes]));
				for (let [at, { commit, path }] of files.entries()) {
					let text = decode(path, texts.get(found[at]?.oid ?? ""));
					if (text === void 0) continue;
					let known = past.get(commit);
					known ? known.set(path, text) : past.set(commit, new Map([[path, text]]));
				}
				return past;
			} finally {
				await objects.close();
			}
		}
		var external_node_fs_ = __webpack_require__(3024);
		var remote_url = __webpack_require__(2915);
		async function ownSource(from = programFolder()) {
			let root = packageRoot(from);
			if (root === void 0) return;
			return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, ".git")) ? clonedSource(root) : installedSource(root);
		}
		function programFolder() {
			return (0, external_node_path_.dirname)((0, external_node_fs_.realpathSync)(process.argv[1] ?? "."));
		}
		function packageRoot(folder) {
			for (let at = folder; (0, external_node_path_.dirname)(at) !== at; at = (0, external_node_path_.dirname)(at)) {
				let manifest = (0, external_node_path_.join)(at, "package.json");
				if ((0, external_node_fs_.existsSync)(manifest) && JSON.parse((0, external_node_fs_.readFileSync)(manifest, "utf8")).name === "release-tracks") return at;
			}
		}
		async function clonedSource(root) {
			let git = new git_git.T(root);
			let { code, stdout } = await git.run([
				"remote",
				"get-url",
				"origin"
			], { codes: [
				0,
				2,
				128
			] });
			let place = code === 0 ? (0, remote_url.J)(stdout.toString("utf8").trim()) : void 0;
			if (place?.serverUrl !== "https://github.com") return;
			let [ref, pushed] = await Promise.all([git.text(["rev-parse", "HEAD"]), git.text([
				"branch",
				"--remotes",
				"--contains",
				"HEAD",
				"--list",
				"origin/*"
			])]);
			return pushed === "" ? void 0 : {
				repository: place.repository,
				ref
			};
		}
		function installedSource(root) {
			let lock = (0, external_node_path_.join)((0, external_node_path_.dirname)(root), ".package-lock.json");
			if (!(0, external_node_fs_.existsSync)(lock)) return;
			let { packages = {} } = JSON.parse((0, external_node_fs_.readFileSync)(lock, "utf8"));
			let resolved = packages["node_modules/release-tracks"]?.resolved ?? "";
			let [, repository, ref] = /^git\+(?:ssh|https):\/\/(?:git@)?github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/.exec(resolved) ?? [];
			return repository && ref ? {
				repository,
				ref
			} : void 0;
		}
		var run = __webpack_require__(2720);
		var init_draft = __webpack_require__(6672);
		async function answer(input) {
			let top = await (0, run.ls)(new git_git.T(input.folder), input.folder);
			let dryRun = input.flag("dry-run");
			let result = await init({
				...portsOf(top),
				...dryRun || input.flag("yes") ? {} : { questions: await questionsFor(input) }
			}, {
				path: input.config === "" ? "release-tracks.yml" : (0, external_node_path_.relative)(top, (0, external_node_path_.resolve)(input.folder, input.config)).replaceAll("\\", "/"),
				next: input.text("next"),
				live: input.text("live"),
				channels: listOf(input.text("channels")),
				asked: {
					tracks: listOf(input.text("tracks")),
					add: listOf(input.text("add"))
				},
				actions: input.text("actions"),
				workflows: !input.flag("no-workflows"),
				force: input.flag("force"),
				dryRun
			});
			return {
				json: describeInit(result),
				text: (screen) => formatInit(result, screen)
			};
		}
		function listOf(text) {
			return text.split(/[\s,]+/).filter((word) => word !== "");
		}
		function portsOf(top) {
			let git = new git_git.T(top);
			return {
				listTracked: () => listTracked(git),
				readRefs: () => readRefs(git),
				compareBranches: (pairs) => compareBranches(git, pairs),
				readPast: (files) => readPast(git, files),
				present: (paths) => (0, file_batch.Y)(top, paths),
				readText: (path) => (0, plain_file.r)((0, external_node_path_.join)(top, path)).catch(() => void 0),
				writeAll: (files) => (0, file_batch.f)(top, files),
				ownSource
			};
		}
		async function questionsFor({ terminal, flag }) {
			if (!terminal.interactive) throw (0, text_error.V2)("not-asked", "Cannot ask: this is not a terminal.", "Use --yes to agree in advance, or --dry-run to only look.");
			let { initQuestions } = await Promise.all([__webpack_require__.e(6170), __webpack_require__.e(7659)]).then(__webpack_require__.bind(__webpack_require__, 7659));
			return initQuestions(terminal, flag("show"));
		}
		function describeInit({ proposal, files, present, written, nextSteps }) {
			return {
				written,
				files: files.map((file) => ({
					...file,
					present: present.includes(file.path)
				})),
				tracks: proposal.tracks.map(({ name, kind, why, tag, paths, versionFiles, releaseWorkflow }) => ({
					name,
					kind,
					why,
					tag: tag.value,
					paths: paths.value,
					"version-files": versionFiles.value,
					"release-workflow": releaseWorkflow.value
				})),
				"taken-from": proposal.adopted?.tool ?? null,
				offered: proposal.offered,
				notes: proposal.notes,
				"next-steps": nextSteps
			};
		}
		function formatInit(result, screen) {
			let { bold } = screen.paint;
			if (result.files.length === 0) return "Nothing to add: the configuration has every track, and the workflows are there.";
			return [
				...result.shown ? [] : [(0, init_draft.hc)(result, screen, !result.written), ""],
				bold(result.written ? "Written:" : "Would be written:"),
				...(0, init_draft.CS)(result, screen),
				"",
				bold("Next:"),
				...result.nextSteps.map((step, at) => `  ${at + 1}. ${step}`)
			].join("\n");
		}
	}),
	9359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => PEP440 });
		let PEP440 = {
			rules: "PEP 440",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"a",
				"b",
				"dev"
			] },
			read: (written) => {
				let found = /^(\d+\.\d+\.\d+)(a|b|rc|\.dev)(\d+)$/.exec(written);
				return found ? `${found[1]}-${NAMES[found[2]]}.${found[3]}` : written;
			}
		};
		let NAMES = {
			a: "alpha",
			b: "beta",
			rc: "rc",
			".dev": "dev"
		};
	})
};
