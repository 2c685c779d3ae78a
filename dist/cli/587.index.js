export const id = 587;
export const ids = [587];
export const modules = {

/***/ 3413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   WS: () => (/* binding */ isRequirement),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   d7: () => (/* binding */ inferVersionFile),
/* harmony export */   "in": () => (/* binding */ keySegments)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

/** File names whose format and key are known: Cargo, Tauri 2 (and Tauri 1, which nests under `package`), npm, PEP 621 and Poetry. */
const KNOWN = new Map([
    ['Cargo.toml', { format: 'toml', key: 'package.version', orKey: 'workspace.package.version' }],
    ['tauri.conf.json', { format: 'json', key: 'version', orKey: 'package.version' }],
    ['tauri.conf.json5', { format: 'json5', key: 'version', orKey: 'package.version' }],
    ['Tauri.toml', { format: 'toml', key: 'version', orKey: 'package.version' }],
    ['package.json', { format: 'json', key: 'version' }],
    ['pyproject.toml', { format: 'toml', key: 'project.version', orKey: 'tool.poetry.version' }],
]);
const FORMATS = new Map([
    ['json', 'json'],
    ['jsonc', 'json'],
    ['json5', 'json5'],
    ['toml', 'toml'],
    ['yaml', 'yaml'],
    ['yml', 'yaml'],
]);
/**
 * Decides from a file's name, and from `key` or `pattern` where given, how its version is found.
 * Names that are not known by heart go by their extension (key `version`); any other file is plain text.
 * @throws ReleaseTracksError for a pattern without exactly one capture group, a malformed key, a key for plain text, or both.
 */
function inferVersionFile(path, options = {}) {
    const { key, pattern } = options;
    if (key !== undefined && pattern !== undefined)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-file', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} has a key and a pattern.`, 'Keep the one that finds the version.');
    if (pattern !== undefined)
        return { kind: 'pattern', path, pattern: checkPattern(pattern) };
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = KNOWN.get(name);
    const format = known?.format ?? FORMATS.get(extensionOf(name));
    if (key !== undefined) {
        if (format)
            return { kind: 'keyed', path, format, key: checkKey(key) };
        const fix = `A key is read from ${[...FORMATS.keys()].join(', ')} files. Use \`pattern\` with one capture group here.`;
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-file', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} has the key ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}, and its format is not known.`, fix);
    }
    if (known)
        return { kind: 'keyed', path, ...known };
    return format ? { kind: 'keyed', path, format, key: 'version' } : { kind: 'text', path };
}
function extensionOf(name) {
    return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
/** A pattern is a JavaScript regular expression where `^` and `$` stand for the ends of a line. */
function compilePattern(pattern) {
    return new RegExp(pattern, 'dgm');
}
function checkPattern(pattern) {
    const fix = 'Put one pair of parentheses around the version: ^VERSION = "(.+)"$. Other groups are written (?:…).';
    let groups;
    try {
        groups = (new RegExp(`(?:${compilePattern(pattern).source})|`).exec('')?.length ?? 1) - 1;
    }
    catch (error) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-pattern', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)} is not a regular expression: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(error)}.`, fix);
    }
    if (groups === 1)
        return pattern;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-pattern', `The pattern ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)} has ${groups} capture groups instead of one.`, fix);
}
function checkKey(key) {
    if (keySegments(key))
        return key;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-key', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is not a key.`, 'Names joined by dots, as in package.version or "a.b".version.');
}
const SEGMENT = /(?:"([^"]*)"|'([^']*)'|([^.'"\s][^.'"]*))(\.|$)/y;
/** Cuts a dotted key into names; a name in quotes may hold dots. Undefined when it is malformed. */
function keySegments(key) {
    const segments = [];
    SEGMENT.lastIndex = 0;
    for (let more = true; more;) {
        const found = SEGMENT.exec(key);
        if (!found)
            return undefined;
        segments.push(found[1] ?? found[2] ?? found[3]);
        more = found[4] === '.';
    }
    return segments;
}
/** Whether a file is listed for a requirement that another package has on the version, which stands in a table of dependencies. */
function isRequirement(file) {
    return file.kind === 'keyed' && (keySegments(file.key) ?? []).some((name) => /dependencies$/i.test(name));
}
/** Writes names as a dotted key, with quotes around those that need them. */
function writeKey(segments) {
    return segments
        .map((name) => (/^[\w@/-]+$/.test(name) ? name : name.includes('"') ? `'${name}'` : `"${name}"`))
        .join('.');
}
/** Writes the entry of `version-files` that lists a key of a file, as YAML for a message. */
function writeEntry(path, segments) {
    const key = writeKey(segments);
    return `{ path: ${path}, key: ${/^[\w.-]+$/.test(key) ? key : JSON.stringify(key)} }`;
}


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MANIFEST_NAMES: () => (/* binding */ MANIFEST_NAMES),
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






/** What the manifests that {@link workspaceClosure} reads are called. */
const MANIFEST_NAMES = ['Cargo.toml', 'package.json', 'pnpm-workspace.yaml'];
const TAURI = new Set(['tauri.conf.json', 'tauri.conf.json5', 'Tauri.toml']);
/** Tells the manifests that {@link workspaceClosure} reads. */
function isManifest(path) {
    const names = MANIFEST_NAMES;
    return names.includes((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(path)) && !/(^|\/)node_modules\//.test(path);
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


/***/ })

};
