"use strict";
exports.id = 1314;
exports.ids = [1314];
exports.modules = {
	...require("./common.index.js").modules,
	586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => npmDependenciesOf,
			O: () => openNpmTree
		});
		var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
		var _documents_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1926);
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5613);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		function openNpmTree(texts) {
			let parsed = new Map();
			let manifest = (folder) => {
				parsed.has(folder) || parsed.set(folder, readManifest((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__._z)(folder, "package.json"), texts));
				return parsed.get(folder);
			};
			let pnpmFiles = new Map();
			let pnpm = (folder) => {
				let path = pnpmFile(folder);
				let text = texts.get(path);
				text !== void 0 && !pnpmFiles.has(path) && pnpmFiles.set(path, readLoosely("yaml", path, text));
				return pnpmFiles.get(path);
			};
			let workspaces = new Map();
			let membersOf = new Map();
			let members = (folder) => {
				for (let root of (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.Gw)(folder)) {
					workspaces.has(root) || workspaces.set(root, workspaceFolders(root, texts, (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.jf)(pnpm(root), "packages") ?? listedIn(manifest(root))));
					let inside = workspaces.get(root);
					if (!inside || !(folder === root || inside.has(folder))) continue;
					membersOf.has(root) || membersOf.set(root, byName([root, ...inside], manifest));
					return membersOf.get(root);
				}
				return new Map();
			};
			let where = (test) => {
				let found = [];
				for (let [path, text] of texts) {
					let passing = isPackageJson(path) && test(text) ? manifest((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.yS)(path)) : void 0;
					passing && found.push(passing);
				}
				return found;
			};
			let rangeOf = (user, { key, range }) => {
				let own = {
					path: user.path,
					text: user.text,
					key,
					range
				};
				let root = range.value.startsWith("catalog:") ? (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.Gw)(user.folder).find((folder) => pnpm(folder)) : void 0;
				if (root === void 0) return own;
				let path = pnpmFile(root);
				return catalogKeys(range.value, key[1]).flatMap((at) => {
					let { value } = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.TE)(pnpm(root), at);
					return value?.kind === "text" ? {
						path,
						text: texts.get(path),
						key: at,
						range: value
					} : [];
				})[0] ?? own;
			};
			return {
				manifest,
				members,
				rangeOf,
				where
			};
		}
		function pnpmFile(folder) {
			return (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__._z)(folder, "pnpm-workspace.yaml");
		}
		function catalogKeys(value, name) {
			let catalog = value.slice(8).trim() || "default";
			return [...catalog === "default" ? [["catalog", name]] : [], [
				"catalogs",
				catalog,
				name
			]];
		}
		function isPackageJson(path) {
			return path.endsWith("package.json") && (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(path) === "package.json";
		}
		function byName(folders, manifest) {
			let found = folders.flatMap((folder) => manifest(folder) ?? []);
			return new Map(found.flatMap((member) => member.name === void 0 ? [] : [[member.name, member]]));
		}
		function readManifest(path, texts) {
			let text = texts.get(path);
			let root = text === void 0 ? void 0 : readLoosely("json", path, text);
			if (text === void 0 || !root) return;
			let name = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.jf)(root, "name"));
			let version = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.jf)(root, "version"));
			return {
				path,
				folder: (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.yS)(path),
				text,
				root,
				...name !== void 0 && { name },
				...version !== void 0 && { version }
			};
		}
		function readLoosely(format, path, text) {
			try {
				return (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.eV)(format, path, text)[0];
			} catch (error) {
				if (error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_2__.ag) return;
				throw error;
			}
		}
		function workspaceFolders(root, texts, list) {
			if (list?.kind !== "list") return;
			let isMember = compileGlobs((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.CB)(list));
			let inside = [...texts.keys()].filter(isPackageJson).map(_paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.yS).filter((folder) => folder !== root && (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.UO)(folder, root) && isMember(root === "" ? folder : folder.slice(root.length + 1)));
			return new Set(inside);
		}
		function listedIn(manifest) {
			let workspaces = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.jf)(manifest?.root, "workspaces");
			return workspaces?.kind === "table" ? (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.jf)(workspaces, "packages") : workspaces;
		}
		function compileGlobs(globs) {
			let compiled = globs.map((glob) => {
				let takes = !glob.startsWith("!");
				let plain = (takes ? glob : glob.slice(1)).replace(/^\.?\/+/, "").replace(/\/+$/, "");
				return {
					takes,
					matcher: new minimatch__WEBPACK_IMPORTED_MODULE_0__.VR(plain, {
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
			return FIELDS.flatMap((field) => [...(0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.Mc)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_1__.jf)(root, field))].flatMap(([name, range]) => range.kind === "text" ? {
				key: [field, name],
				name,
				range,
				shipped: field !== "devDependencies"
			} : []));
		}
	}),
	6889: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E4: () => versionOf,
			Tw: () => inheritorsOf,
			dP: () => workspaceRootOf,
			f0: () => openCargoTree,
			f_: () => inheritsVersion,
			hk: () => dependenciesOf
		});
		var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1926);
		var _documents_toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1273);
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5613);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		function openCargoTree(texts, other) {
			let parsed = new Map();
			let folders = [...texts.keys()].filter((path) => (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(path) === "Cargo.toml").map(_paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.yS);
			let manifest = (folder) => {
				if (!parsed.has(folder)) {
					let path = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__._z)(folder, "Cargo.toml");
					let known = other?.manifest(folder);
					parsed.set(folder, known?.text === texts.get(path) ? known : readManifest(path, texts));
				}
				return parsed.get(folder);
			};
			let where = (test) => folders.flatMap((folder) => test(texts.get((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__._z)(folder, "Cargo.toml")) ?? "") ? manifest(folder) ?? [] : []);
			return {
				manifest,
				where
			};
		}
		function readManifest(path, texts) {
			let text = texts.get(path);
			if (text === void 0) return;
			try {
				let root = (0, _documents_toml_document_js__WEBPACK_IMPORTED_MODULE_1__.M)(path, text);
				let name = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "package"), "name"));
				return {
					path,
					folder: (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.yS)(path),
					text,
					root,
					...name !== void 0 && { name }
				};
			} catch (error) {
				if (error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_2__.ag) return;
				throw error;
			}
		}
		function workspaceRootOf(tree, member) {
			if ((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(member.root, "workspace")) return member;
			let pointer = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(member.root, "package"), "workspace"));
			let pointed = pointer === void 0 ? void 0 : (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.e6)(member.folder, pointer);
			if (pointed !== void 0) return tree.manifest(pointed) ?? member;
			for (let folder of (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.Gw)(member.folder).slice(1)) {
				let above = tree.manifest(folder);
				if (above && (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(above.root, "workspace") && !isExcluded(above, member.folder)) return above;
			}
			return member;
		}
		function isExcluded({ root, folder }, member) {
			let workspace = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "workspace");
			let holds = (entry) => {
				let listed = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.e6)(folder, entry);
				return listed !== void 0 && (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.UO)(member, listed);
			};
			return (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.CB)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(workspace, "exclude")).some(holds) && !(0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.CB)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(workspace, "members")).some(holds);
		}
		function inheritsVersion({ root }) {
			return (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.Hn)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "package"), "version"), "workspace"));
		}
		function inheritorsOf(tree, root) {
			return tree.where((text) => text.includes("version") && text.includes("workspace")).filter((manifest) => inheritsVersion(manifest) && workspaceRootOf(tree, manifest).path === root.path);
		}
		function versionOf(tree, manifest) {
			let holder = inheritsVersion(manifest) ? (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(workspaceRootOf(tree, manifest).root, "workspace") : manifest.root;
			return (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(holder, "package"), "version"));
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
			let places = TABLES.map((name) => [[name], (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(manifest.root, name)]);
			for (let [target, tables] of (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.Mc)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(manifest.root, "target"))) for (let name of TABLES) places.push([[
				"target",
				target,
				name
			], (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tables, name)]);
			places.push([["workspace", "dependencies"], (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(manifest.root, "workspace"), "dependencies")]);
			return places.flatMap(([key, table]) => [...(0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.Mc)(table)].map(([name, entry]) => readDependency({
				manifest,
				root,
				key: [...key, name],
				name,
				entry
			})));
		}
		function readDependency({ manifest, root, key, name, entry }) {
			let inherited = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.Hn)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(entry, "workspace"));
			let source = inherited ? (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root.root, "workspace"), "dependencies"), name) : entry;
			let base = inherited ? root.folder : manifest.folder;
			let renamed = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(source, "package")) ?? name;
			let path = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(source, "path"));
			let folder = path === void 0 ? patchFor(root, renamed, source) : (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.e6)(base, path);
			let requirement = entry.kind === "text" ? entry : (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(entry, "version");
			return {
				key,
				name: renamed,
				...folder !== void 0 && { folder },
				...requirement?.kind === "text" && { requirement: {
					...requirement,
					within: requirement !== entry
				} },
				versioned: (source?.kind === "text" ? source : (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(source, "version")) !== void 0,
				shipped: key[0] !== "workspace" && !/^dev[-_]/.test(key.at(-2))
			};
		}
		function patchFor(root, name, source) {
			if ((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(source, "git")) return;
			for (let [, patches] of (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.Mc)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root.root, "patch"))) for (let [key, patch] of (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.Mc)(patches)) {
				let path = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(patch, "path"));
				if (path !== void 0 && ((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(patch, "package")) ?? key) === name) return (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_3__.e6)(root.folder, path);
			}
		}
	})
};
