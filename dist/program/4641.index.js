"use strict";
exports.id = 4641;
exports.ids = [4641];
exports.modules = {
	...require("./shared-3648.index.js").modules,
	...require("./shared-8416.index.js").modules,
	3232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L$: () => pythonNameOf,
			o5: () => openPythonLinks,
			pE: () => poetryOf
		});
		var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1926);
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5613);
		function openPythonLinks(projects) {
			let byName = new Map(projects.map((project) => [normalise(pythonNameOf(project.root) ?? ""), project.folder]));
			let byFolder = new Map(projects.map((project) => [project.folder, project]));
			return (project) => {
				let asked = requirementsOf(project.root);
				let uses = [];
				let pins = [];
				for (let [name, { source, folder }] of sourcesOf(project, byFolder)) {
					let path = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(source, "path"));
					let found = path === void 0 ? byName.get(normalise(name)) : (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.e6)(folder, path);
					let isPinned = asked.get(normalise(name));
					if (found === void 0 || isPinned === void 0) continue;
					uses.push(found);
					isPinned && pins.push(found);
				}
				for (let [, dependency] of (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.Mc)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(poetryOf(project.root), "dependencies"))) {
					let path = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(dependency, "path"));
					let found = path === void 0 ? void 0 : (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.e6)(project.folder, path);
					found !== void 0 && uses.push(found);
				}
				return {
					uses: uses.filter((used) => used !== project.folder),
					pins
				};
			};
		}
		function pythonNameOf(root) {
			return (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "project"), "name")) ?? (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(poetryOf(root), "name"));
		}
		function poetryOf(root) {
			return (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "tool"), "poetry");
		}
		function requirementsOf(root) {
			return new Map((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.CB)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "project"), "dependencies")).map((text) => {
				let [, name = "", rest = ""] = /^\s*([\w.-]+)\s*(?:\[[^\]]*\])?\s*([^;]*)/.exec(text) ?? [];
				return [normalise(name), rest.trim() !== ""];
			}));
		}
		function sourcesOf({ folder }, byFolder) {
			let sources = new Map();
			for (let above of (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.Gw)(folder).reverse()) {
				let uv = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(byFolder.get(above)?.root, "tool"), "uv");
				if (above !== folder && (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(uv, "workspace") === void 0) continue;
				for (let [name, source] of (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.Mc)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(uv, "sources"))) sources.set(name, {
					source,
					folder: above
				});
			}
			return sources;
		}
		function normalise(name) {
			return name.replace(/[-_.]+/g, "-").toLowerCase();
		}
	}),
	4641: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MANIFEST_NAMES: () => MANIFEST_NAMES,
			Y7: () => cratesOf,
			isManifest: () => isManifest,
			dX: () => npmLinks,
			Y8: () => npmTargetOf,
			DT: () => packagesOf,
			unknownDependencies: () => unknownDependencies,
			workspaceClosures: () => workspaceClosures
		});
		var satisfies = __webpack_require__(8011);
		var documents_document = __webpack_require__(1926);
		var paths_folder = __webpack_require__(5613);
		var path_rules = __webpack_require__(8416);
		var matched_files = __webpack_require__(5045);
		var version_file = __webpack_require__(9797);
		var cargo_tree = __webpack_require__(6889);
		var mask = __webpack_require__(4273);
		let PROJECT_FILE = /\.(?:cs|fs|vb)proj$/;
		let REFERENCE = /<ProjectReference\b[^<>]*?\bInclude\s*=\s*(?:"(?<double>[^"]+)"|'(?<single>[^']+)')/g;
		function isDotnetProject(path) {
			return PROJECT_FILE.test(path);
		}
		function openDotnet(texts) {
			let projects = [...texts.keys()].filter(isDotnetProject);
			let links = (folder) => {
				let used = projects.filter((path) => (0, paths_folder.yS)(path) === folder).flatMap((path) => [...(0, mask.dK)(texts.get(path), mask._9).matchAll(REFERENCE)].flatMap(({ groups }) => {
					let file = (0, paths_folder.e6)(folder, groups?.double ?? groups?.single ?? "");
					return file !== void 0 && texts.has(file) ? [(0, paths_folder.yS)(file)] : [];
				}));
				return [...new Set(used)].filter((each) => each !== folder);
			};
			let starts = (path) => {
				if (isDotnetProject(path)) return [(0, paths_folder.yS)(path)];
				if ((0, paths_folder.Vb)(path) !== "Directory.Build.props") return [];
				return [...new Set(projects.map(paths_folder.yS))].filter((folder) => (0, paths_folder.UO)(folder, (0, paths_folder.yS)(path)));
			};
			return {
				starts,
				links
			};
		}
		var npm_tree = __webpack_require__(586);
		var attempt = __webpack_require__(7569);
		var error = __webpack_require__(9530);
		function openGo(texts) {
			let read = (name) => new Map([...texts].flatMap(([path, text]) => (0, paths_folder.Vb)(path) === name ? [[(0, paths_folder.yS)(path), readGoFile(path, text)]] : []));
			let [modules, works] = [read("go.mod"), read("go.work")];
			let folderIn = (work, required) => {
				if (work?.replaces.has(required)) return work.replaces.get(required);
				return work?.uses.find((folder) => modules.get(folder)?.module === required);
			};
			let links = (folder) => {
				let own = modules.get(folder);
				let work = (0, paths_folder.Gw)(folder).flatMap((above) => works.get(above) ?? [])[0];
				let used = (own?.requires ?? []).flatMap((required) => {
					let found = own?.replaces.has(required) ? own.replaces.get(required) : folderIn(work?.uses.includes(folder) ? work : void 0, required);
					return found !== void 0 && found !== folder && modules.has(found) ? [found] : [];
				});
				return [...new Set(used)];
			};
			return {
				starts: () => [],
				startsAmong: (isOwn) => [...modules.keys()].filter((folder) => isOwn((0, paths_folder._z)(folder, "go.mod"))),
				links
			};
		}
		function readGoFile(path, text) {
			let folder = (0, paths_folder.yS)(path);
			let directives = directivesOf(text);
			let of = (wanted) => directives.flatMap(([verb, ...words]) => verb === wanted ? [words] : []);
			let replaces = of("replace").flatMap((words) => {
				let [from, to] = [words[0], words[words.indexOf("=>") + 1]];
				return from === void 0 || to === void 0 ? [] : [[from, /^\.{1,2}\//.test(to) ? (0, paths_folder.e6)(folder, to) : void 0]];
			});
			return {
				folder,
				module: of("module")[0]?.[0],
				requires: of("require").flatMap(([name]) => name ?? []),
				replaces: new Map(replaces),
				uses: of("use").flatMap(([target]) => target === void 0 ? [] : (0, paths_folder.e6)(folder, target) ?? [])
			};
		}
		function directivesOf(text) {
			let block;
			return text.split("\n").flatMap((line) => {
				let words = line.replace(/\/\/.*/, "").replace("(", " ( ").split(/\s+/).map(unquote).filter(Boolean);
				if (words.length === 0) return [];
				if (block !== void 0 && words[0] === ")") block = void 0;
				else if (block !== void 0) return [[block, ...words]];
				else if (words[1] === "(") block = words[0];
				else return [words];
				return [];
			});
		}
		function unquote(word) {
			return word.replace(/^["`](.*)["`]$/, "$1");
		}
		let GRADLE_NAMES = [
			"build.gradle",
			"build.gradle.kts",
			"settings.gradle",
			"settings.gradle.kts"
		];
		let PROJECT = /(?<scope>\w+)[ \t]*\(?[ \t]*project[ \t]*\([ \t]*(?:path[ \t]*[:=][ \t]*)?(?=["'])/g;
		let ACCESSOR = /(?<scope>\w+)[ \t]*\(?[ \t]*projects\.(?<name>\w+(?:\.\w+)*)/g;
		function openGradle(texts) {
			let roots = new Set(foldersOf(texts, "settings.gradle"));
			let builds = new Set(foldersOf(texts, "build.gradle"));
			let rootOf = (folder) => (0, paths_folder.Gw)(folder).find((above) => roots.has(above));
			let links = (folder) => {
				let root = rootOf(folder);
				if (root === void 0) return [];
				let known = new Map([...builds].filter((each) => rootOf(each) === root).map((each) => [accessorOf(root, each), each]));
				let used = buildOf(folder, texts).flatMap((text) => {
					let masked = (0, mask.dK)(text, mask.M2);
					let paths = (0, mask.ZZ)(PROJECT, masked, text);
					let byPath = [...masked.matchAll(PROJECT)].flatMap((found, at) => {
						let steps = paths[at]?.value.split(":").filter(Boolean) ?? [];
						return isShipped(found) ? [(0, paths_folder._z)(root, steps.join("/"))] : [];
					});
					let byName = [...masked.matchAll(ACCESSOR)].flatMap((found) => isShipped(found) ? known.get(found.groups?.name ?? "") ?? [] : []);
					return [...byPath, ...byName];
				});
				return [...new Set(used)].filter((each) => each !== folder && builds.has(each));
			};
			let isBuild = (path) => /^(?:build\.gradle(?:\.kts)?|gradle\.properties)$/.test((0, paths_folder.Vb)(path));
			return {
				starts: (path) => isBuild(path) ? [(0, paths_folder.yS)(path)] : [],
				links
			};
		}
		function foldersOf(texts, name) {
			return [...texts.keys()].filter((path) => [name, `${name}.kts`].includes((0, paths_folder.Vb)(path))).map(paths_folder.yS);
		}
		function buildOf(folder, texts) {
			return ["build.gradle", "build.gradle.kts"].flatMap((name) => texts.get((0, paths_folder._z)(folder, name)) ?? []);
		}
		function isShipped({ groups }) {
			return !/^(?:test|androidTest)/.test(groups?.scope ?? "");
		}
		function accessorOf(root, folder) {
			return folder.slice(root === "" ? 0 : root.length + 1).split("/").map((name) => name.replace(/[-_.]+(\w)/g, (_, letter) => letter.toUpperCase())).join(".");
		}
		var xml = __webpack_require__(3648);
		function readPom(folder, text) {
			let elements = (0, xml.L)(text);
			let project = elements.find(({ path }) => path === "project");
			let dependencies = elements.filter(({ path }) => path === "project/dependencies/dependency");
			return project && {
				folder,
				project,
				dependencies
			};
		}
		function openMavenLinks(poms) {
			let byCoordinates = new Map(poms.map((pom) => [coordinatesOf(pom.project), pom.folder]));
			return ({ dependencies, project }) => {
				let group = groupOf(project);
				return dependencies.filter((dependency) => (0, xml.G)(dependency, "scope")?.value !== "test").flatMap((dependency) => byCoordinates.get(coordinatesOf(dependency, group)) ?? []);
			};
		}
		function coordinatesOf(element, group = groupOf(element)) {
			let said = (0, xml.G)(element, "groupId")?.value ?? groupOf(element);
			return `${/^\$\{(?:project|pom)\.groupId\}$/.test(said) ? group : said}:${(0, xml.G)(element, "artifactId")?.value ?? ""}`;
		}
		function groupOf(element) {
			return ((0, xml.G)(element, "groupId") ?? (0, xml.G)((0, xml.G)(element, "parent"), "groupId"))?.value ?? "";
		}
		function inheritingPoms(poms, parent) {
			let own = coordinatesOf(parent.project);
			return poms.filter(({ project }) => {
				let said = (0, xml.G)(project, "parent");
				return said !== void 0 && (0, xml.G)(project, "version") === void 0 && coordinatesOf(said) === own;
			});
		}
		var python_links = __webpack_require__(3232);
		let LINKED_MANIFESTS = [
			"pyproject.toml",
			"pom.xml",
			"pubspec.yaml",
			"deno.json",
			"deno.jsonc",
			...GRADLE_NAMES,
			"go.mod",
			"go.work",
			"*.csproj",
			"*.fsproj",
			"*.vbproj"
		];
		function openPathLinks(texts) {
			return [
				openPython(texts),
				openMaven(texts),
				openDart(texts),
				openDeno(texts),
				openGradle(texts),
				openDotnet(texts),
				openGo(texts)
			];
		}
		function openPython(texts) {
			let projects = rootsOf(texts, "pyproject.toml", "toml");
			let linksOf = (0, python_links.o5)(projects);
			let byFolder = new Map(projects.map((project) => [project.folder, project]));
			return {
				starts: (path) => (0, paths_folder.Vb)(path) === "pyproject.toml" ? [(0, paths_folder.yS)(path)] : [],
				links: (folder) => {
					let project = byFolder.get(folder);
					return project ? linksOf(project).uses.filter((used) => byFolder.has(used)) : [];
				}
			};
		}
		function openMaven(texts) {
			let poms = [...texts].flatMap(([path, text]) => (0, paths_folder.Vb)(path) === "pom.xml" ? readPom((0, paths_folder.yS)(path), text) ?? [] : []);
			let linksOf = openMavenLinks(poms);
			let byFolder = new Map(poms.map((pom) => [pom.folder, pom]));
			return {
				starts: (path) => {
					let pom = (0, paths_folder.Vb)(path) === "pom.xml" ? byFolder.get((0, paths_folder.yS)(path)) : void 0;
					return pom ? [pom, ...inheritingPoms(poms, pom)].map(({ folder }) => folder) : [];
				},
				links: (folder) => {
					let pom = byFolder.get(folder);
					return pom ? linksOf(pom) : [];
				}
			};
		}
		function openDart(texts) {
			let packages = rootsOf(texts, "pubspec.yaml", "yaml");
			let members = packages.filter(({ root }) => (0, documents_document.b6)((0, documents_document.jf)(root, "resolution")) === "workspace");
			let byName = new Map(members.map(({ root, folder }) => [(0, documents_document.b6)((0, documents_document.jf)(root, "name")), folder]));
			let byFolder = new Map(packages.map((each) => [each.folder, each.root]));
			return {
				starts: (path) => (0, paths_folder.Vb)(path) === "pubspec.yaml" ? [(0, paths_folder.yS)(path)] : [],
				links: (folder) => [...(0, documents_document.Mc)((0, documents_document.jf)(byFolder.get(folder), "dependencies"))].flatMap(([name, dependency]) => {
					let path = (0, documents_document.b6)((0, documents_document.jf)(dependency, "path"));
					let found = path === void 0 ? byName.get(name) : (0, paths_folder.e6)(folder, path);
					return found !== void 0 && found !== folder && byFolder.has(found) ? [found] : [];
				})
			};
		}
		function openDeno(texts) {
			let packages = ["deno.json", "deno.jsonc"].flatMap((name) => rootsOf(texts, name, "json"));
			let byName = new Map(packages.map(({ root, folder }) => [(0, documents_document.b6)((0, documents_document.jf)(root, "name")), folder]));
			let byFolder = new Map(packages.map((each) => [each.folder, each.root]));
			return {
				starts: (path) => /^(?:deno|jsr)\.jsonc?$/.test((0, paths_folder.Vb)(path)) ? [(0, paths_folder.yS)(path)] : [],
				links: (folder) => [...(0, documents_document.Mc)((0, documents_document.jf)(byFolder.get(folder), "imports"))].flatMap(([, target]) => {
					let text = (0, documents_document.b6)(target) ?? "";
					let found = /^\.{1,2}\//.test(text) ? packageAbove((0, paths_folder.e6)(folder, text), byFolder) : byName.get(/^jsr:(@[^@/]+\/[^@/]+)/.exec(text)?.[1] ?? "");
					return found !== void 0 && found !== folder ? [found] : [];
				})
			};
		}
		function packageAbove(path, byFolder) {
			return path === void 0 ? void 0 : (0, paths_folder.Gw)(path).find((folder) => byFolder.has(folder));
		}
		function rootsOf(texts, name, format) {
			return [...texts].flatMap(([path, text]) => {
				if ((0, paths_folder.Vb)(path) !== name) return [];
				let parsed = (0, attempt.C)(() => (0, documents_document.eV)(format, path, text)[0]);
				return parsed === void 0 || parsed instanceof error.ag ? [] : [{
					folder: (0, paths_folder.yS)(path),
					root: parsed
				}];
			});
		}
		let MANIFEST_NAMES = [
			"Cargo.toml",
			"package.json",
			"pnpm-workspace.yaml",
			...LINKED_MANIFESTS
		];
		let TAURI = new Set([
			"tauri.conf.json",
			"tauri.conf.json5",
			"Tauri.toml"
		]);
		function isManifest(path) {
			return (MANIFEST_NAMES.includes((0, paths_folder.Vb)(path)) || isDotnetProject(path)) && !/(^|\/)node_modules\//.test(path);
		}
		function workspaceClosures(texts) {
			let cargo = (0, cargo_tree.f0)(texts);
			let npm = (0, npm_tree.O)(texts);
			let linked = openPathLinks(texts);
			return (versionFiles, paths = []) => closureIn({
				cargo,
				npm,
				linked
			}, (0, matched_files.i)(versionFiles, texts), (0, path_rules.compilePaths)(paths));
		}
		function unknownDependencies({ name }) {
			return {
				message: `The track "${name}" has dependencies: auto, and no manifest says what it depends on.`,
				fix: "Those of Cargo, npm, pnpm, yarn, Tauri, uv, poetry, Maven, Dart, Deno, Gradle and .NET do, listed under `version-files`, and a go.mod among its `paths`. List the folders under `paths` instead."
			};
		}
		function closureIn({ cargo, npm, linked }, versionFiles, isOwn) {
			let own = versionFiles.filter((file) => !(0, version_file.WS)(file));
			let kinds = [
				{
					starts: own.flatMap((file) => cratesOf(cargo, file)),
					links: (folder) => cargoEdges(cargo, folder)
				},
				{
					starts: own.flatMap((file) => packagesOf(npm, file)),
					links: (folder) => npmEdges(npm, folder)
				},
				...linked.map(({ starts, startsAmong, links }) => ({
					starts: [...own.flatMap(({ path }) => starts(path)), ...startsAmong?.(isOwn) ?? []],
					links
				}))
			];
			if (kinds.every(({ starts }) => starts.length === 0)) return;
			return [...new Set(kinds.flatMap(({ starts, links }) => [...reach(starts, links)]))].map((folder) => folder || "**").sort();
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
			let folder = (0, paths_folder.yS)(file.path);
			if (TAURI.has((0, paths_folder.Vb)(file.path))) return [folder];
			let manifest = (0, paths_folder.Vb)(file.path) === "Cargo.toml" ? tree.manifest(folder) : void 0;
			if (!manifest) return [];
			return file.kind === "keyed" && (0, version_file.in)(file.key)?.[0] === "workspace" || (0, documents_document.jf)(manifest.root, "package") === void 0 ? (0, cargo_tree.Tw)(tree, manifest).map((member) => member.folder) : [folder];
		}
		function cargoEdges(tree, folder) {
			let manifest = tree.manifest(folder);
			if (!manifest) return [];
			return (0, cargo_tree.hk)(tree, manifest).filter((dependency) => dependency.shipped).flatMap((dependency) => dependency.folder ?? []).filter((next) => tree.manifest(next) !== void 0);
		}
		function packagesOf(tree, file) {
			let folder = (0, paths_folder.yS)(file.path);
			let folders = (0, paths_folder.Vb)(folder) === "src-tauri" && TAURI.has((0, paths_folder.Vb)(file.path)) ? [folder, (0, paths_folder.yS)(folder)] : [folder];
			return (0, paths_folder.Vb)(file.path) === "package.json" || TAURI.has((0, paths_folder.Vb)(file.path)) ? folders.filter((candidate) => tree.manifest(candidate)) : [];
		}
		function npmEdges(tree, folder) {
			return npmLinks(tree, folder).shipped;
		}
		function npmLinks(tree, folder) {
			let manifest = tree.manifest(folder);
			let bundles = manifest !== void 0 && isBundled(manifest);
			let links = (manifest ? (0, npm_tree.A)(manifest) : []).flatMap((dependency) => {
				let target = npmTargetOf(tree, manifest, dependency);
				return target === void 0 ? [] : [{
					target,
					shipped: dependency.shipped || bundles
				}];
			});
			return {
				shipped: links.filter(({ shipped }) => shipped).map(({ target }) => target),
				others: links.filter(({ shipped }) => !shipped).map(({ target }) => target)
			};
		}
		let BUNDLER = /(?:^|[\s;&|])(?:vite|webpack|rollup|rolldown|esbuild|parcel|rspack|rsbuild|tsup|tsdown|ncc|next|nuxi?|astro|svelte-kit|remix|ng|vue-cli-service|react-scripts|electron-vite|expo)(?:[\s;&|]|$)/;
		function isBundled({ root }) {
			return (0, documents_document.Hn)((0, documents_document.jf)(root, "private")) && BUNDLER.test((0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(root, "scripts"), "build")) ?? "");
		}
		function npmTargetOf(tree, manifest, dependency) {
			let { name } = dependency;
			let { range } = tree.rangeOf(manifest, dependency);
			let linked = /^(?:file|link|portal):(.*)$/.exec(range.value)?.[1];
			if (linked !== void 0) {
				let folder = (0, paths_folder.e6)(manifest.folder, linked);
				return folder !== void 0 && tree.manifest(folder) ? folder : void 0;
			}
			let members = tree.members(manifest.folder);
			let [, alias, wanted = range.value] = /^(?:workspace|npm):(?:(@?[^@]+)@)?(.*)$/.exec(range.value) ?? [];
			let member = members.get(alias ?? name);
			if (!member) return;
			return /^(?:workspace|catalog):/.test(range.value) || ["", "*"].includes(wanted.trim()) || satisfies(member.version ?? "", wanted, {
				loose: !0,
				includePrerelease: !0
			}) ? member.folder : void 0;
		}
	})
};
