export const id = 232;
export const ids = [232,587];
export const modules = {

/***/ 8232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  orderByRequirements: () => (/* binding */ orderByRequirements),
  prereleaseRequirements: () => (/* binding */ prereleaseRequirements)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __webpack_require__(3413);
// EXTERNAL MODULE: ./build/shared/core/version-files/document.js
var version_files_document = __webpack_require__(4486);
// EXTERNAL MODULE: ./build/shared/core/version-files/place.js
var place = __webpack_require__(9772);
// EXTERNAL MODULE: ./build/shared/core/version-files/requirement-text.js
var requirement_text = __webpack_require__(454);
// EXTERNAL MODULE: ./build/shared/core/workspace.js
var workspace = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/shared/core/workspace/cargo-tree.js
var cargo_tree = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/shared/core/workspace/npm-tree.js
var npm_tree = __webpack_require__(586);
;// CONCATENATED MODULE: ./build/shared/core/workspace/member-requirements.js







/** Opens the manifests among some texts. */
function openTrees(texts) {
    return { cargo: (0,cargo_tree/* openCargoTree */.f0)(texts), npm: (0,npm_tree/* openNpmTree */.O)(texts) };
}
/** The folders of the packages whose version some files carry. */
function versionedFolders(versionFiles, { cargo, npm }) {
    const own = versionFiles.filter((file) => !(0,version_file/* isRequirement */.WS)(file));
    return own.flatMap((file) => [...(0,workspace.cratesOf)(cargo, file), ...(0,workspace.packagesOf)(npm, file)]);
}
/** What the packages whose version some files carry require of others of the repository; dev-dependencies are not part of what users get. */
function memberRequirements(versionFiles, trees) {
    const folders = [...new Set(versionedFolders(versionFiles, trees))];
    return folders.flatMap((folder) => {
        const [crate, npm] = [trees.cargo.manifest(folder), trees.npm.manifest(folder)];
        return [...(crate ? cargoRequirements(trees.cargo, crate) : []), ...(npm ? npmRequirements(trees.npm, npm) : [])];
    });
}
function npmRequirements(tree, manifest) {
    return (0,npm_tree/* npmDependenciesOf */.A)(manifest).flatMap((dependency) => {
        const folder = dependency.shipped ? (0,workspace.npmTargetOf)(tree, manifest, dependency) : undefined;
        if (folder === undefined)
            return [];
        const { value, start } = dependency.range;
        const rest = (0,requirement_text/* withoutProtocol */.r)(value);
        const isFilledIn = value.startsWith('workspace:') && ['', '*', '^', '~'].includes(rest);
        return {
            folder,
            name: tree.manifest(folder)?.name ?? dependency.name,
            text: value,
            range: isFilledIn ? (tree.manifest(folder)?.version ?? '') : rest,
            published: !(0,version_files_document/* isTrue */.Hn)((0,version_files_document/* child */.jf)(manifest.root, 'private')),
            place: (0,place/* placeAt */.BW)(manifest.path, manifest.text, start),
        };
    });
}
function cargoRequirements(tree, manifest) {
    return (0,cargo_tree/* dependenciesOf */.hk)(tree, manifest).flatMap((dependency) => {
        const { folder, name } = dependency;
        const found = dependency.shipped && folder !== undefined ? requirementOf(tree, manifest, dependency) : undefined;
        if (folder === undefined || !found)
            return [];
        const { holder, requirement } = found;
        return {
            folder,
            name,
            text: requirement.value,
            range: requirement.value,
            published: isPublished(manifest),
            place: (0,place/* placeAt */.BW)(holder.path, holder.text, requirement.start),
        };
    });
}
/** The version requirement of a dependency, which may stand in the workspace's list. */
function requirementOf(tree, manifest, dependency) {
    if (dependency.requirement)
        return { holder: manifest, requirement: dependency.requirement };
    if (!dependency.versioned)
        return undefined;
    const root = (0,cargo_tree/* workspaceRootOf */.dP)(tree, manifest);
    const listed = (0,cargo_tree/* dependenciesOf */.hk)(tree, root).find(({ key, folder }) => key[0] === 'workspace' && key.at(-1) === dependency.key.at(-1) && folder === dependency.folder);
    return listed?.requirement && { holder: root, requirement: listed.requirement };
}
/** `publish = false`, or a list of registries without any (https://doc.rust-lang.org/cargo/reference/manifest.html#the-publish-field). */
function isPublished({ root }) {
    const publish = (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'package'), 'publish');
    return publish?.kind === 'list'
        ? publish.items.length > 0
        : !(publish?.kind === 'other' && publish.source === 'false');
}

;// CONCATENATED MODULE: ./build/shared/core/track-requirements.js



/** What a track's packages require of those of other tracks. */
function requirementsBetween(track, tracks, trees) {
    const others = tracks.filter((other) => other !== track);
    const owner = new Map(others.flatMap((of) => versionedFolders(of.versionFiles, trees).map((folder) => [folder, of])));
    return memberRequirements(track.versionFiles, trees).flatMap((requirement) => {
        const of = owner.get(requirement.folder);
        return of ? [{ ...requirement, of }] : [];
    });
}
/**
 * Puts what is released into the order that each track comes behind those it requires, so that its tag holds their new versions; else, and where
 * tracks require each other, the order stays.
 */
function orderByRequirements(releases, texts) {
    if (releases.length < 2)
        return [...releases];
    const trees = openTrees(texts);
    const tracks = releases.map(({ track }) => track);
    const ordered = new Set();
    const seen = new Set();
    const visit = (release) => {
        if (seen.has(release))
            return;
        seen.add(release);
        const required = new Set(requirementsBetween(release.track, tracks, trees).map(({ of }) => of));
        for (const other of releases)
            if (required.has(other.track))
                visit(other);
        ordered.add(release);
    };
    for (const release of releases)
        visit(release);
    return [...ordered];
}
/**
 * What of other tracks a live version of a track, with files as they are in `texts`, would require as a pre-release: whoever installs it
 * from a registry would get that. Packages that no registry gets are built with what is beside them, and count for nothing.
 */
function prereleaseRequirements(track, { all, released }, texts) {
    if (!hasPrerelease(texts))
        return [];
    const trees = openTrees(texts);
    return requirementsBetween(track, all, trees)
        .filter(({ published, range }) => published && prereleasesIn(range).length > 0)
        .map(({ of, name, text, range, place }) => ({
        message: `${track.name}: its live version would require a pre-release: ${(0,error/* quote */.hD)(text)} on ${name}${text === range ? '' : `, which is at ${range}`}.`,
        fix: released.includes(of) ? notFollowing(track, of) : promoteFirst(of),
        place,
    }));
}
function promoteFirst(of) {
    return `Promote ${of.name} to live together with it; or first, and then a commit that has that.`;
}
function notFollowing(track, of) {
    return `${of.name} goes live as well, and does not write it there: list it under version-files of ${of.name}; where ${track.name} and ${of.name} require each other, make them one track.`;
}
/** A cheap look before anything is parsed. */
function hasPrerelease(texts) {
    return [...texts].some(([path, text]) => /(?:^|\/)(?:package\.json|Cargo\.toml)$/.test(path) && prereleasesIn(text).length > 0);
}
/** The versions in a text that are pre-releases as tracks have them; a bound such as `2.0.0-0` names none. */
function prereleasesIn(text) {
    const found = text.match(/\d+\.\d+\.\d+-[0-9A-Za-z.-]+/g) ?? [];
    return found.filter((version) => (0,core_version/* parseVersion */.ot)(version)?.prerelease !== undefined);
}


/***/ }),

/***/ 454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ raiseRequirement),
/* harmony export */   r: () => (/* binding */ withoutProtocol)
/* harmony export */ });
/** What may stand before a range of npm, pnpm or yarn: a protocol, and the name of the package where it is another one. */
const PROTOCOL = /^(?:(?:workspace|npm):(?:@?[^@\s]+@)?)?/;
const PART = String.raw `(?:\d+|[xX*])`;
/** A comparator with the white space and the comma around it. */
const COMPARATOR = new RegExp(String.raw `\s*(?<operator>\^|~[=>]?|={1,3}|[<>]=?)?(?<gap>\s*)(?<version>v?${PART}(?:\.${PART}){0,2}(?:[-+][0-9A-Za-z.+-]+)?)\s*,?`, 'y');
/** A range without the protocol before it: `workspace:^1.2.0` is `^1.2.0`. */
function withoutProtocol(text) {
    return text.replace(PROTOCOL, '').trim();
}
/**
 * The requirement that asks for a version the way another one asks for its own: protocol, operator and upper bounds stay. `^1.2.0`
 * becomes `^1.3.0-alpha.1`, `>=1.2.0 <2` becomes `>=1.3.0-alpha.1 <2`, and of the open numbers `1.2.x` becomes `~1.3.0-alpha.1`.
 * Undefined where there is not just one lower bound to write it to. Whether the version meets what comes out is for the caller to see.
 */
function raiseRequirement(text, version, ecosystem) {
    const comparators = readComparators(text);
    const [lower, ...others] = comparators?.filter(({ operator }) => !operator.startsWith('<')) ?? [];
    if (!lower || others.length > 0)
        return undefined;
    const operator = lower.operator === '>' ? '>=' : lower.operator || impliedOperator(lower.version, ecosystem);
    const gap = text.slice(lower.start + lower.operator.length, lower.end - lower.version.length);
    const v = /^v\d/.test(lower.version) ? 'v' : '';
    return `${text.slice(0, lower.start)}${operator}${gap}${v}${version}${text.slice(lower.end)}`;
}
/** The comparators that all have to be met; undefined for anything else, such as a choice (`||`), a span (`1 - 2`) or an address. */
function readComparators(text) {
    const found = [];
    COMPARATOR.lastIndex = PROTOCOL.exec(text)?.[0].length ?? 0;
    for (let at = COMPARATOR.lastIndex; at < text.length; at = COMPARATOR.lastIndex) {
        const { operator = '', gap = '', version } = COMPARATOR.exec(text)?.groups ?? {};
        if (version === undefined)
            return undefined;
        const start = text.indexOf(operator + gap + version, at);
        found.push({ operator, version, start, end: start + operator.length + gap.length + version.length });
    }
    return found;
}
/** What a version without an operator stands for once it is complete: with cargo mostly a caret, which need not be written. */
function impliedOperator(version, ecosystem) {
    const parts = version.split('.');
    const open = parts.findIndex((part) => /^[xX*]$/.test(part));
    if (open === 0)
        return '>=';
    if (ecosystem === 'plain' || (open === -1 && (ecosystem === 'cargo' || parts.length >= 3)))
        return '';
    return (open === -1 ? parts.length : open) === 1 ? '^' : '~';
}


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MANIFEST_NAMES: () => (/* binding */ MANIFEST_NAMES),
/* harmony export */   cratesOf: () => (/* binding */ cratesOf),
/* harmony export */   isManifest: () => (/* binding */ isManifest),
/* harmony export */   npmLinks: () => (/* binding */ npmLinks),
/* harmony export */   npmTargetOf: () => (/* binding */ npmTargetOf),
/* harmony export */   packagesOf: () => (/* binding */ packagesOf),
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
/** The folders of the crates that a version file carries the version of. */
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
/** The folders of the npm packages that a version file carries the version of. */
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
        const target = npmTargetOf(tree, manifest, dependency);
        return target === undefined ? [] : [{ target, shipped: dependency.shipped }];
    });
    return {
        shipped: links.filter(({ shipped }) => shipped).map(({ target }) => target),
        others: links.filter(({ shipped }) => !shipped).map(({ target }) => target),
    };
}
/** The folder of the member a range leads to; a range that the member's version does not meet means the registry's package. */
function npmTargetOf(tree, manifest, { name, range }) {
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


/***/ })

};
