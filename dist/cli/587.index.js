export const id = 587;
export const ids = [587];
export const modules = {

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isManifest: () => (/* binding */ isManifest),
/* harmony export */   npmLinks: () => (/* binding */ npmLinks),
/* harmony export */   workspaceClosure: () => (/* binding */ workspaceClosure)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3413);
/* harmony import */ var _version_files_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4486);
/* harmony import */ var _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6889);
/* harmony import */ var _workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2306);
/* harmony import */ var _workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(586);






const MANIFESTS = new Set(['Cargo.toml', 'package.json', 'pnpm-workspace.yaml']);
const TAURI = new Set(['tauri.conf.json', 'tauri.conf.json5', 'Tauri.toml']);
/** Tells the manifests that {@link workspaceClosure} reads. */
function isManifest(path) {
    return MANIFESTS.has((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(path)) && !/(^|\/)node_modules\//.test(path);
}
/**
 * The folders of the packages that a track's version-file packages depend on by path, directly or not: Cargo path and
 * workspace dependencies, members of npm, pnpm and yarn workspaces. Dev-dependencies do not count: they are not shipped.
 * A version-file package is in the answer only where another one, or a cycle, leads to it.
 * A Tauri configuration stands for the Cargo.toml and package.json beside it, and above it in a folder `src-tauri`;
 * `workspace.package.version` stands for all members that inherit it.
 * @param texts what {@link isManifest} tells; manifests that cannot be read count as absent.
 * @returns repository paths, sorted, with `**` for the root of the repository.
 */
function workspaceClosure(versionFiles, texts) {
    const cargo = (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openCargoTree */ .f0)(texts);
    const npm = (0,_workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .openNpmTree */ .O)(texts);
    // A package that only has a requirement on the version is not the track's own.
    const own = versionFiles.filter((file) => !(0,_version_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequirement */ .WS)(file));
    const crates = reach(own.flatMap((file) => cratesOf(cargo, file)), (folder) => cargoEdges(cargo, folder));
    const packages = reach(own.flatMap((file) => packagesOf(npm, file)), (folder) => npmEdges(npm, folder));
    return [...new Set([...crates, ...packages])].map((folder) => folder || '**').sort();
}
/** Everything that some edge leads to; a folder is walked once, so cycles end. */
function reach(starts, edges) {
    const reached = new Set();
    const walked = new Set(starts);
    for (const folder of walked) {
        for (const next of edges(folder)) {
            reached.add(next);
            walked.add(next);
        }
    }
    return reached;
}
function cratesOf(tree, file) {
    const folder = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(file.path);
    if (TAURI.has((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(file.path)))
        return [folder];
    const manifest = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(file.path) === 'Cargo.toml' ? tree.manifest(folder) : undefined;
    if (!manifest)
        return [];
    const isWorkspaces = file.kind === 'keyed' && (0,_version_file_js__WEBPACK_IMPORTED_MODULE_1__/* .keySegments */ ["in"])(file.key)?.[0] === 'workspace';
    const takesWorkspaces = isWorkspaces || (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(manifest.root, 'package') === undefined;
    return takesWorkspaces ? (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .inheritorsOf */ .Tw)(tree, manifest).map((member) => member.folder) : [folder];
}
function cargoEdges(tree, folder) {
    const manifest = tree.manifest(folder);
    if (!manifest)
        return [];
    const shipped = (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .dependenciesOf */ .hk)(tree, manifest).filter((dependency) => dependency.shipped);
    return shipped.flatMap((dependency) => dependency.folder ?? []).filter((next) => tree.manifest(next) !== undefined);
}
function packagesOf(tree, file) {
    const folder = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(file.path);
    const folders = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(folder) === 'src-tauri' && TAURI.has((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(file.path)) ? [folder, (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(folder)] : [folder];
    const counts = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(file.path) === 'package.json' || TAURI.has((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(file.path));
    return counts ? folders.filter((candidate) => tree.manifest(candidate)) : [];
}
function npmEdges(tree, folder) {
    return npmLinks(tree, folder).shipped;
}
/** The folders of the packages that a package depends on by path or as members of its workspace: those it ships, and those it is developed with. */
function npmLinks(tree, folder) {
    const manifest = tree.manifest(folder);
    const links = (manifest ? (0,_workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .npmDependenciesOf */ .A)(manifest) : []).flatMap((dependency) => {
        const target = targetOf(tree, manifest, dependency);
        return target === undefined ? [] : [{ target, shipped: dependency.shipped }];
    });
    return {
        shipped: links.filter(({ shipped }) => shipped).map(({ target }) => target),
        others: links.filter(({ shipped }) => !shipped).map(({ target }) => target),
    };
}
/** The folder of the member a range leads to; a range that the member's version does not meet means the registry's package. */
function targetOf(tree, manifest, { name, range }) {
    const linked = /^(?:file|link|portal):(.*)$/.exec(range.value)?.[1];
    if (linked !== undefined) {
        const folder = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .follow */ .e6)(manifest.folder, linked);
        return folder !== undefined && tree.manifest(folder) ? folder : undefined;
    }
    const members = tree.members(manifest.folder);
    const [, alias, wanted = range.value] = /^(?:workspace|npm):(?:(@?[^@]+)@)?(.*)$/.exec(range.value) ?? [];
    const member = members.get(alias ?? name);
    if (!member)
        return undefined;
    const always = /^(?:workspace|catalog):/.test(range.value) || ['', '*'].includes(wanted.trim());
    const matches = always || semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(member.version ?? '', wanted, { loose: true, includePrerelease: true });
    return matches ? member.folder : undefined;
}


/***/ }),

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Tw: () => (/* binding */ inheritorsOf),
/* harmony export */   dP: () => (/* binding */ workspaceRootOf),
/* harmony export */   f0: () => (/* binding */ openCargoTree),
/* harmony export */   f_: () => (/* binding */ inheritsVersion),
/* harmony export */   hk: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _version_files_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4486);
/* harmony import */ var _version_files_toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5625);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2306);




/** Opens the Cargo.toml files among some texts of a repository; those that another tree holds too are parsed once. */
function openCargoTree(texts, other) {
    const parsed = new Map();
    const folders = [...texts.keys()].filter((path) => (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === 'Cargo.toml').map(_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS);
    const manifest = (folder) => {
        if (!parsed.has(folder)) {
            const path = (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(folder, 'Cargo.toml');
            const known = other?.manifest(folder);
            parsed.set(folder, known?.text === texts.get(path) ? known : readManifest(path, texts));
        }
        return parsed.get(folder);
    };
    const where = (test) => folders.flatMap((folder) => (test(texts.get((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(folder, 'Cargo.toml')) ?? '') ? (manifest(folder) ?? []) : []));
    return { manifest, where };
}
function readManifest(path, texts) {
    const text = texts.get(path);
    if (text === undefined)
        return undefined;
    try {
        const root = (0,_version_files_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(path, text);
        const name = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'package'), 'name'));
        return { path, folder: (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path), text, root, ...(name !== undefined && { name }) };
    }
    catch (error) {
        // A manifest that Cargo cannot read either, such as a test fixture, is nobody's dependency.
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag)
            return undefined;
        throw error;
    }
}
/**
 * Finds the root manifest of the workspace that a package belongs to; the package itself when it belongs to none.
 * The nearest manifest above with `[workspace]` counts, unless it excludes the folder and does not list it
 * (https://doc.rust-lang.org/cargo/reference/workspaces.html#the-members-and-exclude-fields).
 */
function workspaceRootOf(tree, member) {
    if ((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(member.root, 'workspace'))
        return member;
    const pointer = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(member.root, 'package'), 'workspace'));
    const pointed = pointer === undefined ? undefined : (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(member.folder, pointer);
    if (pointed !== undefined)
        return tree.manifest(pointed) ?? member;
    for (const folder of (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .ancestorsOf */ .Gw)(member.folder).slice(1)) {
        const above = tree.manifest(folder);
        if (above && (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(above.root, 'workspace')) {
            if (!isExcluded(above, member.folder))
                return above;
        }
    }
    return member;
}
function isExcluded({ root, folder }, member) {
    const workspace = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'workspace');
    const holds = (entry) => {
        const listed = (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(folder, entry);
        return listed !== undefined && (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(member, listed);
    };
    return (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(workspace, 'exclude')).some(holds) && !(0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(workspace, 'members')).some(holds);
}
/** Whether a package takes its version from `[workspace.package]`. */
function inheritsVersion({ root }) {
    return (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'package'), 'version'), 'workspace'));
}
/** The packages that take their version from a workspace root. */
function inheritorsOf(tree, root) {
    const candidates = tree.where((text) => text.includes('version') && text.includes('workspace'));
    return candidates.filter((manifest) => inheritsVersion(manifest) && workspaceRootOf(tree, manifest).path === root.path);
}
/** The version a package has, its own or its workspace's. */
function versionOf(tree, manifest) {
    const holder = inheritsVersion(manifest) ? (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(workspaceRootOf(tree, manifest).root, 'workspace') : manifest.root;
    return (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(holder, 'package'), 'version'));
}
const TABLES = ['dependencies', 'build-dependencies', 'build_dependencies', 'dev-dependencies', 'dev_dependencies'];
/** Lists every entry of every dependency table of a manifest, those of targets and of `[workspace.dependencies]` too. */
function dependenciesOf(tree, manifest) {
    const root = workspaceRootOf(tree, manifest);
    const places = TABLES.map((name) => [
        [name],
        (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(manifest.root, name),
    ]);
    for (const [target, tables] of (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(manifest.root, 'target'))) {
        for (const name of TABLES)
            places.push([['target', target, name], (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tables, name)]);
    }
    places.push([['workspace', 'dependencies'], (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(manifest.root, 'workspace'), 'dependencies')]);
    return places.flatMap(([key, table]) => [...(0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(table)].map(([name, entry]) => readDependency({ manifest, root, key: [...key, name], name, entry })));
}
function readDependency({ manifest, root, key, name, entry }) {
    const inherited = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(entry, 'workspace'));
    const source = inherited ? (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root.root, 'workspace'), 'dependencies'), name) : entry;
    const base = inherited ? root.folder : manifest.folder;
    const renamed = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(source, 'package')) ?? name;
    const path = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(source, 'path'));
    const folder = path === undefined ? patchFor(root, renamed, source) : (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(base, path);
    const requirement = entry.kind === 'text' ? entry : (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(entry, 'version');
    return {
        key,
        name: renamed,
        ...(folder !== undefined && { folder }),
        ...(requirement?.kind === 'text' && { requirement: { ...requirement, within: requirement !== entry } }),
        shipped: key[0] !== 'workspace' && !/^dev[-_]/.test(key.at(-2)),
    };
}
/** The folder that `[patch]` of the workspace root puts in the place of a registry's package. */
function patchFor(root, name, source) {
    if ((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(source, 'git'))
        return undefined;
    for (const [, patches] of (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root.root, 'patch'))) {
        for (const [key, patch] of (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(patches)) {
            const path = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(patch, 'path'));
            if (path !== undefined && ((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(patch, 'package')) ?? key) === name)
                return (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(root.folder, path);
        }
    }
    return undefined;
}


/***/ }),

/***/ 2306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ ancestorsOf),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a repository path; '' is the root of the repository. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The last name of a repository path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The path of something in a folder; `inFolder('', 'a')` is 'a'. */
function inFolder(folder, name) {
    return folder === '' ? name : name === '' ? folder : `${folder}/${name}`;
}
/** Follows a relative path from a folder; undefined when it is absolute or leaves the repository. */
function follow(folder, relative) {
    if (/^([a-zA-Z]:)?[/\\]/.test(relative))
        return undefined;
    const names = folder === '' ? [] : folder.split('/');
    for (const name of relative.split(/[/\\]/)) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names.join('/');
}
/** The relative path from one folder to another: '' for the same one, '../b' from 'a' to 'b'. */
function relativeTo(from, to) {
    const start = from === '' ? [] : from.split('/');
    const end = to === '' ? [] : to.split('/');
    let common = 0;
    while (common < start.length && start[common] === end[common] && common < end.length)
        common++;
    return [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/');
}
/** Whether a folder is another one or below it. */
function isWithin(folder, ancestor) {
    return ancestor === '' || folder === ancestor || folder.startsWith(`${ancestor}/`);
}
/** A folder and all folders above it, nearest first, the root of the repository last. */
function ancestorsOf(folder) {
    const found = [folder];
    for (let at = folder; at !== '';) {
        at = folderOf(at);
        found.push(at);
    }
    return found;
}


/***/ }),

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ npmDependenciesOf),
/* harmony export */   O: () => (/* binding */ openNpmTree)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _version_files_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4486);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2306);




/** Opens the package.json and pnpm-workspace.yaml files among some texts of a repository. */
function openNpmTree(texts) {
    const parsed = new Map();
    const folders = [...texts.keys()].filter((path) => (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === 'package.json').map(_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS);
    const manifest = (folder) => {
        if (!parsed.has(folder))
            parsed.set(folder, readManifest((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(folder, 'package.json'), texts));
        return parsed.get(folder);
    };
    const workspaces = new Map();
    const membersOf = new Map();
    const members = (folder) => {
        for (const root of (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .ancestorsOf */ .Gw)(folder)) {
            if (!workspaces.has(root))
                workspaces.set(root, workspaceFolders(root, folders, texts, manifest(root)));
            const inside = workspaces.get(root);
            if (!inside || !(folder === root || inside.has(folder)))
                continue;
            if (!membersOf.has(root))
                membersOf.set(root, byName([root, ...inside], manifest));
            return membersOf.get(root);
        }
        return new Map();
    };
    const where = (test) => folders.flatMap((folder) => test(texts.get((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(folder, 'package.json')) ?? '') ? (manifest(folder) ?? []) : []);
    return { manifest, members, where };
}
function byName(folders, manifest) {
    const found = folders.flatMap((folder) => manifest(folder) ?? []);
    return new Map(found.flatMap((member) => (member.name === undefined ? [] : [[member.name, member]])));
}
function readManifest(path, texts) {
    const text = texts.get(path);
    const root = text === undefined ? undefined : readLoosely('json', path, text);
    if (text === undefined || !root)
        return undefined;
    const name = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'name'));
    const version = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'version'));
    return {
        path,
        folder: (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path),
        text,
        root,
        ...(name !== undefined && { name }),
        ...(version !== undefined && { version }),
    };
}
/** A file that npm cannot read either, such as a test fixture, belongs to no workspace. */
function readLoosely(format, path, text) {
    try {
        return (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocuments */ .eV)(format, path, text)[0];
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseTracksError */ .ag)
            return undefined;
        throw error;
    }
}
/**
 * The folders that a workspace root takes in: `workspaces` of its package.json (a list, or `packages` in a table), or
 * `packages` of pnpm-workspace.yaml, where `!` takes away. Undefined when the folder is no workspace root.
 */
function workspaceFolders(root, folders, texts, manifest) {
    const pnpmPath = (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(root, 'pnpm-workspace.yaml');
    const pnpmText = texts.get(pnpmPath);
    const pnpm = pnpmText === undefined ? undefined : (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(readLoosely('yaml', pnpmPath, pnpmText), 'packages');
    const workspaces = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(manifest?.root, 'workspaces');
    const list = pnpm ?? (workspaces?.kind === 'table' ? (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(workspaces, 'packages') : workspaces);
    if (list?.kind !== 'list')
        return undefined;
    const isMember = compileGlobs((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(list));
    const inside = folders.filter((folder) => folder !== root && (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(folder, root) && isMember(root === '' ? folder : folder.slice(root.length + 1)));
    return new Set(inside);
}
function compileGlobs(globs) {
    const compiled = globs.map((glob) => {
        const takes = !glob.startsWith('!');
        const plain = (takes ? glob : glob.slice(1)).replace(/^\.?\/+/, '').replace(/\/+$/, '');
        return { takes, matcher: new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(plain, { platform: 'linux', nonegate: true, nocomment: true }) };
    });
    return (folder) => compiled.some(({ takes, matcher }) => takes && matcher.match(folder)) &&
        !compiled.some(({ takes, matcher }) => !takes && matcher.match(folder));
}
const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'];
/** Lists the entries of every dependency field of a package. */
function npmDependenciesOf({ root }) {
    return FIELDS.flatMap((field) => [...(0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, field))].flatMap(([name, range]) => range.kind === 'text' ? { key: [field, name], name, range, shipped: field !== 'devDependencies' } : []));
}


/***/ })

};
