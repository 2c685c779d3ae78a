export const id = 615;
export const ids = [615];
export const modules = {

/***/ 7648:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 4737:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(6782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups values by key, in the order of their first. Map.groupBy is not in Node 20. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ followCargo),
/* harmony export */   w: () => (/* binding */ meetsCargoRequirement)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2369);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3413);
/* harmony import */ var _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6889);
/* harmony import */ var _workspace_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2306);
/* harmony import */ var _cargo_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3955);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9772);








/**
 * Finds what else changes when Cargo.toml files got a version: the new texts of each Cargo.lock that records one of their
 * packages, and the requirements in the repository that the version no longer meets.
 * @param before all Cargo.toml and Cargo.lock texts; @param after the same with the version files edited.
 */
function followCargo(manifests, before, after, version) {
    const locks = new Map();
    const tree = (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openCargoTree */ .f0)(after);
    const crates = bumpedCrates(manifests, (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openCargoTree */ .f0)(before, tree), tree, version);
    const byFolder = new Map(crates.map((crate) => [crate.folder, crate]));
    const naming = manifestsNaming(tree, crates);
    const namesakes = (0,_group_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(naming, (manifest) => manifest.name);
    for (const [path, text] of after) {
        if ((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(path) !== 'Cargo.lock')
            continue;
        const names = (0,_cargo_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockedNames */ .D)(text);
        let reachable;
        const recorded = crates.filter(({ name, folder }) => {
            if (!names.has(name))
                return false;
            // The name decides, unless several packages of the repository have it.
            if ((namesakes.get(name)?.length ?? 0) < 2)
                return true;
            reachable ??= reachableFrom(tree, (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path));
            return reachable.has(folder);
        });
        if (recorded.length > 0)
            locks.set(path, (0,_cargo_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .editCargoLock */ .W)(text, recorded));
    }
    return { locks, problems: naming.flatMap((manifest) => unmetRequirements(tree, manifest, byFolder)) };
}
/** The packages that the edited manifests give the version to: their own, and those that inherit it. */
function bumpedCrates(manifests, old, tree, version) {
    const crates = new Map();
    for (const path of manifests) {
        const edited = tree.manifest((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path));
        if (!edited)
            continue;
        for (const manifest of [edited, ...(0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .inheritorsOf */ .Tw)(tree, edited)]) {
            if (manifest.name === undefined || (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E4)(tree, manifest) !== version)
                continue;
            const previous = old.manifest(manifest.folder);
            const from = previous && (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E4)(old, previous);
            crates.set(manifest.folder, { name: manifest.name, folder: manifest.folder, from, to: version });
        }
    }
    return [...crates.values()];
}
/** The manifests that may be, or depend on, one of some packages; with many names it is cheaper to take them all. */
function manifestsNaming(tree, crates) {
    return tree.where((text) => crates.length > 20 || crates.some(({ name }) => text.includes(name)));
}
/** The folders of a workspace's packages and of all they depend on by path. */
function reachableFrom(tree, rootFolder) {
    const queue = tree
        .where((text) => text.includes('package'))
        .filter((manifest) => (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceRootOf */ .dP)(tree, manifest).folder === rootFolder);
    const reached = new Set(queue.map((manifest) => manifest.folder));
    for (const manifest of queue) {
        for (const { folder } of (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .dependenciesOf */ .hk)(tree, manifest)) {
            const next = folder === undefined || reached.has(folder) ? undefined : tree.manifest(folder);
            if (!next)
                continue;
            reached.add(next.folder);
            queue.push(next);
        }
    }
    return reached;
}
function unmetRequirements(tree, manifest, byFolder) {
    return (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .dependenciesOf */ .hk)(tree, manifest).flatMap((dependency) => {
        const crate = dependency.folder === undefined ? undefined : byFolder.get(dependency.folder);
        return (crate?.name === dependency.name && unmetRequirement(manifest, dependency, crate)) || [];
    });
}
function unmetRequirement(manifest, dependency, crate) {
    const { requirement, key } = dependency;
    if (!requirement || meetsCargoRequirement(crate.to, requirement.value))
        return undefined;
    const listed = (0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEntry */ .cD)(manifest.path, requirement.within ? [...key, 'version'] : key);
    const drop = requirement.within ? 'Drop `version` beside `path`' : 'Depend on it by `path` alone';
    return {
        message: `The requirement "${requirement.value}" on ${crate.name} is not met by ${crate.to}, and cargo would refuse to build.`,
        fix: `${drop}, or list the requirement as a version file of the track: ${listed}.`,
        place: (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeAt */ .BW)(manifest.path, manifest.text, requirement.start),
    };
}
/**
 * Whether a version meets a Cargo requirement: caret by default, commas between comparators, and a pre-release only where a
 * comparator has a pre-release of the same X.Y.Z (https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html).
 */
function meetsCargoRequirement(version, requirement) {
    const comparators = requirement.split(',').map((part) => part.trim());
    const range = comparators
        .map((part) => (/^\d/.test(part) && !/[*xX]/.test(part) ? `^${part}` : part.replace(/\s+/g, '')))
        .join(' ');
    // What is no requirement at all is for cargo to report.
    return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__(range) === null || semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(version, range);
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ editCargoLock),
  D: () => (/* binding */ lockedNames)
});

// EXTERNAL MODULE: ./build/shared/core/group.js
var group = __webpack_require__(2369);
;// CONCATENATED MODULE: ./build/shared/core/version-files/cargo-lock-entries.js
const UNUSED = '[[patch.unused]]';
const HEADERS = new Set(['[[package]]', '[root]', UNUSED]);
/** Reads the entries of a Cargo.lock line by line, because cargo writes the file that way; linear in its length. */
function readEntries(text) {
    const entries = [];
    let entry;
    for (let at = 0; at < text.length;) {
        const newline = text.indexOf('\n', at);
        const end = newline === -1 ? text.length : newline;
        if (text[at] === '[') {
            if (entry)
                entry.end = at;
            const header = text.slice(at, end).trimEnd();
            entry = HEADERS.has(header) ? emptyEntry(at, text.length, header === UNUSED) : undefined;
            if (entry)
                entries.push(entry);
        }
        else if (entry)
            readLine(entry, text.slice(at, end), at);
        at = end + 1;
    }
    return entries;
}
function emptyEntry(start, end, unused) {
    return { start, end, name: '', version: '', versionAt: start, unused, references: [] };
}
function readLine(entry, line, at) {
    const open = line.indexOf('"');
    const close = line.lastIndexOf('"');
    if (open === -1 || close <= open)
        return;
    const value = line.slice(open + 1, close);
    if (line.startsWith('name = '))
        entry.name = value;
    else if (line.startsWith('source = '))
        entry.source = value;
    else if (line.startsWith(' '))
        entry.references.push({ start: at + open + 1, text: value });
    else if (line.startsWith('version = ')) {
        entry.version = value;
        entry.versionAt = at + open + 1;
    }
}

// EXTERNAL MODULE: ./node_modules/semver/functions/compare-build.js
var compare_build = __webpack_require__(7648);
;// CONCATENATED MODULE: ./build/shared/core/version-files/cargo-lock-order.js



/**
 * Puts entries of one name in the order that cargo writes them in (SemVer precedence), and references to that name inside
 * each entry too (as text), so that cargo finds nothing to rewrite later.
 */
function sortEqualNames(text, names) {
    const entries = readEntries(text).filter((entry) => !entry.unused);
    const shared = new Set([...(0,group/* groupBy */.$)(entries, (entry) => entry.name)].flatMap(([name, same]) => same.length > 1 && names.has(name) ? name : []));
    if (shared.size === 0)
        return text;
    const inOrder = replaceBlocks(text, entries.flatMap((entry) => sortReferences(entry.references, shared)));
    const moved = readEntries(inOrder).filter((entry) => shared.has(entry.name) && !entry.unused);
    return replaceBlocks(inOrder, [...(0,group/* groupBy */.$)(moved, (entry) => entry.name).values()].flatMap((same) => sortRun(inOrder, same)));
}
function sortReferences(references, shared) {
    const affected = references.filter(({ text }) => shared.has(text.split(' ', 1)[0]));
    const sorted = affected.toSorted((a, b) => (a.text < b.text ? -1 : 1));
    return affected.map((reference, at) => [blockOf(reference), blockOf(sorted[at])]);
}
function blockOf({ start, text }) {
    return { start, end: start + text.length };
}
function sortRun(text, same) {
    const sorted = same.toSorted((a, b) => compareVersionTexts(a.version, b.version));
    return same.map((entry, at) => [contentOf(text, entry), contentOf(text, sorted[at])]);
}
/** An entry without the blank lines after it, which the last one of a file has not. */
function contentOf(text, { start, end }) {
    return { start, end: start + text.slice(start, end).trimEnd().length };
}
function compareVersionTexts(a, b) {
    try {
        return compare_build(a, b, true);
    }
    catch {
        return 0;
    }
}
function replaceBlocks(text, moves) {
    const parts = [];
    let at = 0;
    for (const [place, content] of moves.toSorted(([a], [b]) => a.start - b.start)) {
        parts.push(text.slice(at, place.start), text.slice(content.start, content.end));
        at = place.end;
    }
    return parts.join('') + text.slice(at);
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/cargo-lock.js



/**
 * Writes new versions into a Cargo.lock of any of its four formats, as cargo itself would: the packages of the repository
 * (those without `source`), the references that carry their version, and the order of equal names.
 * It reads line by line, because cargo writes the file that way.
 */
function editCargoLock(text, packages) {
    const entries = readEntries(text);
    const edits = [];
    const changed = new Map();
    for (const { name, from, to } of packages) {
        const own = ownEntries(entries, name, from);
        for (const entry of own) {
            changed.set(entry, to);
            edits.push({ start: entry.versionAt, text: entry.version, with: to });
        }
    }
    if (edits.length === 0)
        return text;
    const edited = applyEdits(text, [...edits, ...editReferences(text, entries, changed)]);
    return sortEqualNames(edited, new Set([...changed.keys()].map((entry) => entry.name)));
}
/** The names of the packages of the repository that a Cargo.lock records. */
function lockedNames(text) {
    return new Set(readEntries(text).flatMap((entry) => (entry.source === undefined ? entry.name : [])));
}
/** Several packages of one name can only lie in the repository when their versions differ. */
function ownEntries(entries, name, from) {
    const own = entries.filter((entry) => entry.name === name && entry.source === undefined);
    const versions = new Set(own.map((entry) => entry.version));
    return versions.size > 1 ? own.filter((entry) => entry.version === from) : own;
}
/** Writes each reference to a package whose name is among the changed ones the way the new set of versions asks for. */
function editReferences(text, entries, changed) {
    const names = new Set([...changed.keys()].map((entry) => entry.name));
    const sameName = (0,group/* groupBy */.$)(entries.filter((entry) => names.has(entry.name) && !entry.unused), (entry) => entry.name);
    const references = entries.flatMap((entry) => entry.references);
    const inFull = isFormat1(text, entries) && references.every((reference) => reference.text.includes(' '));
    return references.flatMap((reference) => {
        const candidates = sameName.get(reference.text.split(' ', 1)[0]) ?? [];
        const target = resolveReference(reference.text, candidates);
        const written = target && writeReference(target, candidates, changed, inFull);
        return written === undefined || written === reference.text ? [] : [{ ...reference, with: written }];
    });
}
/** Format 1 writes every reference in full. Like format 2 it bears no number, but it keeps checksums out of the entries. */
function isFormat1(text, entries) {
    return !/^version = \d/m.test(text.slice(0, entries[0]?.start)) && !/^checksum = /m.test(text);
}
/** The entry a reference means: where two have that version, the one without source writes none. */
function resolveReference(text, candidates) {
    const [, version, source] = /^\S+(?: (\S+))?(?: \((.*)\))?$/.exec(text) ?? [];
    const meant = candidates.filter((entry) => version === undefined || entry.version === version);
    if (source !== undefined)
        return meant.find((entry) => withoutRevision(entry.source) === source);
    return meant.length > 1 ? meant.find((entry) => entry.source === undefined) : meant[0];
}
/** Cargo writes no more of name, version and source than it takes to tell the packages apart. */
function writeReference(target, candidates, changed, inFull) {
    const versions = candidates.map((entry) => changed.get(entry) ?? entry.version);
    const version = changed.get(target) ?? target.version;
    const isOnlyVersion = versions.every((other) => other === version);
    const isOnlyOfVersion = versions.filter((other) => other === version).length === 1;
    if (!inFull && isOnlyVersion && isOnlyOfVersion)
        return target.name;
    const source = target.source !== undefined && (inFull || !isOnlyOfVersion) ? ` (${withoutRevision(target.source)})` : '';
    return `${target.name} ${version}${source}`;
}
function withoutRevision(source) {
    return source?.split('#', 1)[0];
}
function applyEdits(text, edits) {
    const parts = [];
    let at = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
        parts.push(text.slice(at, edit.start), edit.with);
        at = edit.start + edit.text.length;
    }
    return parts.join('') + text.slice(at);
}


/***/ }),

/***/ 4197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ meetsRange),
/* harmony export */   x: () => (/* binding */ unmetNpmRanges)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3413);
/* harmony import */ var _workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2306);
/* harmony import */ var _workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9772);
/* harmony import */ var _requirement_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(454);






/**
 * Finds the ranges between members of a JavaScript workspace that the old version met and the new one does not: npm, pnpm and
 * yarn would then look for the package in the registry. `workspace:*`, `file:` and the like hold for every version.
 */
function unmetNpmRanges(versionFiles, before, after, version) {
    const paths = versionFiles.map((file) => file.path).filter((path) => (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(path) === 'package.json');
    if (paths.length === 0)
        return [];
    const tree = (0,_workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openNpmTree */ .O)(after);
    const old = (0,_workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openNpmTree */ .O)(before);
    return [...new Set(paths.map(_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS))].flatMap((folder) => {
        const bumped = tree.manifest(folder);
        const previous = old.manifest(folder)?.version;
        const name = bumped?.name;
        if (!bumped || name === undefined || previous === undefined || bumped.version !== version)
            return [];
        const users = tree.where((text) => text.includes(JSON.stringify(name)));
        return users
            .filter((user) => tree.members(user.folder).get(name)?.folder === folder)
            .flatMap((user) => unmetIn(user, name, previous, version));
    });
}
function unmetIn(user, name, previous, version) {
    return (0,_workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .npmDependenciesOf */ .A)(user)
        .filter((dependency) => dependency.name === name)
        .filter(({ range }) => meetsRange(previous, range.value) && !meetsRange(version, range.value))
        .map((dependency) => unmet(user, dependency, version));
}
/** npm's rule: a pre-release meets a range only where the range has one of the same X.Y.Z, except `*`. */
function meetsRange(version, specifier) {
    const range = (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutProtocol */ .r)(specifier);
    return ['', '*', '^', '~'].includes(range) || semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(version, range, true);
}
function unmet(user, { key, name, range }, version) {
    return {
        message: `The range "${range.value}" on ${name} is not met by ${version}, and installing would look for it in the registry.`,
        fix: `Write "*" (or "workspace:^" with pnpm and yarn), or list the range as a version file of the track: ${(0,_version_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEntry */ .cD)(user.path, key)}.`,
        place: (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(user.path, user.text, range.start),
    };
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

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   gN: () => (/* binding */ writeVersion)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3413);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4486);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9772);




/**
 * The version text that a file carries, as it stands there; whether it is a version is for the caller to say.
 * @param text the file's text, decoded from UTF-8 with its byte order mark.
 * @throws ReleaseTracksError with the place: no such key, not a string, inherited, no or several matches, a syntax error.
 */
function readVersion(file, text) {
    return findVersion(file, text).value;
}
/**
 * The same text with another version; every other byte stays: comments, order, quotes, line endings, byte order mark.
 * @throws ReleaseTracksError as {@link readVersion} does, and for a version of other characters than SemVer's.
 */
function writeVersion(file, text, version) {
    if (!/^[0-9A-Za-z.+-]+$/.test(version))
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-text', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(version)} is not a version.`);
    const { start, end } = findVersion(file, text);
    return text.slice(0, start) + version + text.slice(end);
}
/** Finds the version in a file's text: its value, and the offsets that enclose it. Throws as {@link readVersion} does. */
function findVersion(file, text) {
    if (file.kind === 'keyed')
        return findKeyed(file, text);
    return file.kind === 'text' ? findOnlyLine(file.path, text) : findMatch(file, text);
}
function findOnlyLine(path, text) {
    const value = text.trim();
    const start = text.length - text.trimStart().length;
    if (value !== '' && !/[\r\n]/.test(value))
        return { value, start, end: start + value.length };
    const message = value === '' ? 'The file is empty.' : 'The file has more than one line.';
    const fix = 'Plain text holds the version and nothing else. Name it with `key` or with `pattern` otherwise.';
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-missing', message, fix, (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(path, text, start));
}
function findMatch({ path, pattern }, text) {
    const shift = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .bomLength */ .L1)(text);
    const matches = text.slice(shift).matchAll((0,_version_file_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .Eb)(pattern));
    const first = matches.next().value;
    const span = first?.indices?.[1];
    if (!first || !span) {
        const message = `The pattern ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)} matches nothing.`;
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-missing', message, 'It must match once, with the version in its group.', {
            file: path,
            line: 1,
            column: 1,
        });
    }
    const second = matches.next().value;
    if (!second)
        return { value: first[1], start: span[0] + shift, end: span[1] + shift };
    const message = `The pattern ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)} matches more than once.`;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-ambiguous', message, 'Make it longer, so that it matches once.', (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(path, text, second.index + shift));
}
function findKeyed(file, text) {
    const roots = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocuments */ .eV)(file.format, file.path, text);
    for (const key of [file.key, file.orKey]) {
        if (key === undefined)
            continue;
        const values = roots.flatMap((root) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(root, (0,_version_file_js__WEBPACK_IMPORTED_MODULE_1__/* .keySegments */ ["in"])(key) ?? [key]).value ?? []);
        if (values.length > 1) {
            const fix = 'Use `pattern` with one capture group.';
            const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(file.path, text, values[1]?.start ?? 0);
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-ambiguous', `More than one document of the file has ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}.`, fix, place);
        }
        if (values[0])
            return asVersion(file, text, key, values[0]);
    }
    throw missing(file, text, roots);
}
function asVersion(file, text, key, value) {
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(file.path, text, value.start);
    if (value.kind === 'text') {
        if (!value.value.endsWith('.json'))
            return value;
        const fix = 'Tauri reads it from that file: list that one as the version file.';
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-elsewhere', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} names the file ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value.value)}.`, fix, place);
    }
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(value, 'workspace'))) {
        const fix = 'List the workspace instead: { path: Cargo.toml, key: workspace.package.version }.';
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-inherited', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is inherited from the workspace.`, fix, place);
    }
    const fix = value.kind === 'other' ? `Write it as a string: "1.2.3".` : 'Name the key of the string below it.';
    const what = value.kind === 'other' ? `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value.source)}, not a string` : `a ${value.kind}, not a string`;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-not-text', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is ${what}.`, fix, place);
}
function missing(file, text, roots) {
    const segments = (0,_version_file_js__WEBPACK_IMPORTED_MODULE_1__/* .keySegments */ ["in"])(file.key) ?? [file.key];
    const nearest = roots[0] && (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(roots[0], segments).nearest;
    const keys = [file.key, file.orKey].filter((key) => key !== undefined).map(_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD);
    return (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-missing', `The file has no ${keys.join(' and no ')}.`, howToMend(file, roots), (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(file.path, text, nearest?.start ?? 0));
}
function howToMend({ path }, roots) {
    if (/(^|\/)(tauri\.conf\.json5?|Tauri\.toml)$/.test(path))
        return 'Tauri then takes the version of Cargo.toml: list that file instead.';
    if (roots.some((root) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'project'), 'dynamic')))
        return 'A dynamic version is written elsewhere: list that file, with a pattern if need be.';
    return 'Write it there, or name the key that holds the version: { path, key }.';
}


/***/ })

};
