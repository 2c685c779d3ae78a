export const id = 632;
export const ids = [632];
export const modules = {

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  currentVersions: () => (/* reexport */ current_versions.currentVersions),
  editVersions: () => (/* binding */ editVersions)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __webpack_require__(3413);
;// CONCATENATED MODULE: ./build/shared/core/workspace/folder.js
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

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(8011);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
// EXTERNAL MODULE: ./build/shared/core/group.js
var group = __webpack_require__(2369);
// EXTERNAL MODULE: ./build/shared/core/version-files/document.js
var version_files_document = __webpack_require__(4486);
// EXTERNAL MODULE: ./build/shared/core/version-files/toml-document.js
var toml_document = __webpack_require__(5625);
;// CONCATENATED MODULE: ./build/shared/core/workspace/cargo-tree.js




/** Opens the Cargo.toml files among some texts of a repository; those that another tree holds too are parsed once. */
function openCargoTree(texts, other) {
    const parsed = new Map();
    const folders = [...texts.keys()].filter((path) => nameOf(path) === 'Cargo.toml').map(folderOf);
    const manifest = (folder) => {
        if (!parsed.has(folder)) {
            const path = inFolder(folder, 'Cargo.toml');
            const known = other?.manifest(folder);
            parsed.set(folder, known?.text === texts.get(path) ? known : readManifest(path, texts));
        }
        return parsed.get(folder);
    };
    const where = (test) => folders.flatMap((folder) => (test(texts.get(inFolder(folder, 'Cargo.toml')) ?? '') ? (manifest(folder) ?? []) : []));
    return { manifest, where };
}
function readManifest(path, texts) {
    const text = texts.get(path);
    if (text === undefined)
        return undefined;
    try {
        const root = (0,toml_document/* parseToml */.M)(path, text);
        const name = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'package'), 'name'));
        return { path, folder: folderOf(path), text, root, ...(name !== undefined && { name }) };
    }
    catch (error) {
        // A manifest that Cargo cannot read either, such as a test fixture, is nobody's dependency.
        if (error instanceof core_error/* ReleaseTracksError */.ag)
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
    if ((0,version_files_document/* child */.jf)(member.root, 'workspace'))
        return member;
    const pointer = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(member.root, 'package'), 'workspace'));
    const pointed = pointer === undefined ? undefined : follow(member.folder, pointer);
    if (pointed !== undefined)
        return tree.manifest(pointed) ?? member;
    for (const folder of ancestorsOf(member.folder).slice(1)) {
        const above = tree.manifest(folder);
        if (above && (0,version_files_document/* child */.jf)(above.root, 'workspace')) {
            if (!isExcluded(above, member.folder))
                return above;
        }
    }
    return member;
}
function isExcluded({ root, folder }, member) {
    const workspace = (0,version_files_document/* child */.jf)(root, 'workspace');
    const holds = (entry) => {
        const listed = follow(folder, entry);
        return listed !== undefined && isWithin(member, listed);
    };
    return (0,version_files_document/* textsOf */.CB)((0,version_files_document/* child */.jf)(workspace, 'exclude')).some(holds) && !(0,version_files_document/* textsOf */.CB)((0,version_files_document/* child */.jf)(workspace, 'members')).some(holds);
}
/** Whether a package takes its version from `[workspace.package]`. */
function inheritsVersion({ root }) {
    return (0,version_files_document/* isTrue */.Hn)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'package'), 'version'), 'workspace'));
}
/** The packages that take their version from a workspace root. */
function inheritorsOf(tree, root) {
    const candidates = tree.where((text) => text.includes('version') && text.includes('workspace'));
    return candidates.filter((manifest) => inheritsVersion(manifest) && workspaceRootOf(tree, manifest).path === root.path);
}
/** The version a package has, its own or its workspace's. */
function versionOf(tree, manifest) {
    const holder = inheritsVersion(manifest) ? (0,version_files_document/* child */.jf)(workspaceRootOf(tree, manifest).root, 'workspace') : manifest.root;
    return (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(holder, 'package'), 'version'));
}
const TABLES = ['dependencies', 'build-dependencies', 'build_dependencies', 'dev-dependencies', 'dev_dependencies'];
/** Lists every entry of every dependency table of a manifest, those of targets and of `[workspace.dependencies]` too. */
function dependenciesOf(tree, manifest) {
    const root = workspaceRootOf(tree, manifest);
    const places = TABLES.map((name) => [
        [name],
        (0,version_files_document/* child */.jf)(manifest.root, name),
    ]);
    for (const [target, tables] of (0,version_files_document/* entriesOf */.Mc)((0,version_files_document/* child */.jf)(manifest.root, 'target'))) {
        for (const name of TABLES)
            places.push([['target', target, name], (0,version_files_document/* child */.jf)(tables, name)]);
    }
    places.push([['workspace', 'dependencies'], (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(manifest.root, 'workspace'), 'dependencies')]);
    return places.flatMap(([key, table]) => [...(0,version_files_document/* entriesOf */.Mc)(table)].map(([name, entry]) => readDependency({ manifest, root, key: [...key, name], name, entry })));
}
function readDependency({ manifest, root, key, name, entry }) {
    const inherited = (0,version_files_document/* isTrue */.Hn)((0,version_files_document/* child */.jf)(entry, 'workspace'));
    const source = inherited ? (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root.root, 'workspace'), 'dependencies'), name) : entry;
    const base = inherited ? root.folder : manifest.folder;
    const renamed = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(source, 'package')) ?? name;
    const path = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(source, 'path'));
    const folder = path === undefined ? patchFor(root, renamed, source) : follow(base, path);
    const requirement = entry.kind === 'text' ? entry : (0,version_files_document/* child */.jf)(entry, 'version');
    return {
        key,
        name: renamed,
        ...(folder !== undefined && { folder }),
        ...(requirement?.kind === 'text' && { requirement: { ...requirement, within: requirement !== entry } }),
        versioned: (source?.kind === 'text' ? source : (0,version_files_document/* child */.jf)(source, 'version')) !== undefined,
        shipped: key[0] !== 'workspace' && !/^dev[-_]/.test(key.at(-2)),
    };
}
/** The folder that `[patch]` of the workspace root puts in the place of a registry's package. */
function patchFor(root, name, source) {
    if ((0,version_files_document/* child */.jf)(source, 'git'))
        return undefined;
    for (const [, patches] of (0,version_files_document/* entriesOf */.Mc)((0,version_files_document/* child */.jf)(root.root, 'patch'))) {
        for (const [key, patch] of (0,version_files_document/* entriesOf */.Mc)(patches)) {
            const path = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(patch, 'path'));
            if (path !== undefined && ((0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(patch, 'package')) ?? key) === name)
                return follow(root.folder, path);
        }
    }
    return undefined;
}

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

// EXTERNAL MODULE: ./build/shared/core/version-files/place.js
var place = __webpack_require__(9772);
;// CONCATENATED MODULE: ./build/shared/core/version-files/cargo-follow.js








/**
 * Finds what else changes when Cargo.toml files got a version: the new texts of each Cargo.lock that records one of their
 * packages, and the requirements in the repository that the version no longer meets.
 * @param before all Cargo.toml and Cargo.lock texts; @param after the same with the version files edited.
 */
function followCargo(manifests, before, after, version) {
    const locks = new Map();
    const tree = openCargoTree(after);
    const crates = bumpedCrates(manifests, openCargoTree(before, tree), tree, version);
    const byFolder = new Map(crates.map((crate) => [crate.folder, crate]));
    const naming = manifestsNaming(tree, crates);
    const namesakes = (0,group/* groupBy */.$)(naming, (manifest) => manifest.name);
    for (const [path, text] of after) {
        if (nameOf(path) !== 'Cargo.lock')
            continue;
        const names = lockedNames(text);
        let reachable;
        const recorded = crates.filter(({ name, folder }) => {
            if (!names.has(name))
                return false;
            // The name decides, unless several packages of the repository have it.
            if ((namesakes.get(name)?.length ?? 0) < 2)
                return true;
            reachable ??= reachableFrom(tree, folderOf(path));
            return reachable.has(folder);
        });
        if (recorded.length > 0)
            locks.set(path, editCargoLock(text, recorded));
    }
    return { locks, problems: naming.flatMap((manifest) => unmetRequirements(tree, manifest, byFolder)) };
}
/** The packages that the edited manifests give the version to: their own, and those that inherit it. */
function bumpedCrates(manifests, old, tree, version) {
    const crates = new Map();
    for (const path of manifests) {
        const edited = tree.manifest(folderOf(path));
        if (!edited)
            continue;
        for (const manifest of [edited, ...inheritorsOf(tree, edited)]) {
            if (manifest.name === undefined || versionOf(tree, manifest) !== version)
                continue;
            const previous = old.manifest(manifest.folder);
            const from = previous && versionOf(old, previous);
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
        .filter((manifest) => workspaceRootOf(tree, manifest).folder === rootFolder);
    const reached = new Set(queue.map((manifest) => manifest.folder));
    for (const manifest of queue) {
        for (const { folder } of dependenciesOf(tree, manifest)) {
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
    return dependenciesOf(tree, manifest).flatMap((dependency) => {
        const crate = dependency.folder === undefined ? undefined : byFolder.get(dependency.folder);
        return (crate?.name === dependency.name && unmetRequirement(manifest, dependency, crate)) || [];
    });
}
function unmetRequirement(manifest, dependency, crate) {
    const { requirement, key } = dependency;
    if (!requirement || meetsCargoRequirement(crate.to, requirement.value))
        return undefined;
    const listed = (0,version_file/* writeEntry */.cD)(manifest.path, requirement.within ? [...key, 'version'] : key);
    const drop = requirement.within ? 'Drop `version` beside `path`' : 'Depend on it by `path` alone';
    return {
        message: `The requirement "${requirement.value}" on ${crate.name} is not met by ${crate.to}, and cargo would refuse to build.`,
        fix: `${drop}, or list the requirement as a version file of the track: ${listed}.`,
        place: (0,place/* placeAt */.BW)(manifest.path, manifest.text, requirement.start),
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
    return valid(range) === null || satisfies(version, range);
}

// EXTERNAL MODULE: ./build/shared/core/version-files/current-versions.js
var current_versions = __webpack_require__(3130);
// EXTERNAL MODULE: ./build/shared/core/version-files/json-document.js
var json_document = __webpack_require__(3975);
;// CONCATENATED MODULE: ./build/shared/core/version-files/npm-lock.js



/**
 * Repeats changes of package.json files in a package-lock.json or npm-shrinkwrap.json of any `lockfileVersion`: the entry of
 * the folder in `packages`, and for the lock's own folder the `version` at the top
 * (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). Values that the lock does not record stay unrecorded.
 * @throws ReleaseTracksError when the lock cannot be read.
 */
function editNpmLock(file, text, changes) {
    if (!changes.some(({ folder }) => folder === '' || text.includes(JSON.stringify(folder))))
        return text;
    const root = (0,json_document/* parseJson */.q)(file, text);
    const edits = new Map();
    for (const { folder, segments, to } of changes) {
        for (const value of recorded(root, folder, segments))
            edits.set(value.start, { value, to });
    }
    let edited = text;
    for (const { value, to } of [...edits.values()].toSorted((a, b) => b.value.start - a.value.start)) {
        edited = edited.slice(0, value.start) + to + edited.slice(value.end);
    }
    return edited;
}
function recorded(root, folder, segments) {
    const found = [(0,version_files_document/* lookUp */.TE)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'packages'), folder) ?? EMPTY, segments).value];
    if (folder === '' && (0,version_file/* writeKey */.TE)(segments) === 'version')
        found.push((0,version_files_document/* child */.jf)(root, 'version'));
    return found.filter((value) => value?.kind === 'text');
}
const EMPTY = { kind: 'other', source: '', start: 0 };

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./build/shared/core/workspace/npm-tree.js




/** Opens the package.json and pnpm-workspace.yaml files among some texts of a repository. */
function openNpmTree(texts) {
    const parsed = new Map();
    const folders = [...texts.keys()].filter((path) => nameOf(path) === 'package.json').map(folderOf);
    const manifest = (folder) => {
        if (!parsed.has(folder))
            parsed.set(folder, npm_tree_readManifest(inFolder(folder, 'package.json'), texts));
        return parsed.get(folder);
    };
    const workspaces = new Map();
    const membersOf = new Map();
    const members = (folder) => {
        for (const root of ancestorsOf(folder)) {
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
    const where = (test) => folders.flatMap((folder) => test(texts.get(inFolder(folder, 'package.json')) ?? '') ? (manifest(folder) ?? []) : []);
    return { manifest, members, where };
}
function byName(folders, manifest) {
    const found = folders.flatMap((folder) => manifest(folder) ?? []);
    return new Map(found.flatMap((member) => (member.name === undefined ? [] : [[member.name, member]])));
}
function npm_tree_readManifest(path, texts) {
    const text = texts.get(path);
    const root = text === undefined ? undefined : readLoosely('json', path, text);
    if (text === undefined || !root)
        return undefined;
    const name = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(root, 'name'));
    const version = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(root, 'version'));
    return {
        path,
        folder: folderOf(path),
        text,
        root,
        ...(name !== undefined && { name }),
        ...(version !== undefined && { version }),
    };
}
/** A file that npm cannot read either, such as a test fixture, belongs to no workspace. */
function readLoosely(format, path, text) {
    try {
        return (0,version_files_document/* parseDocuments */.eV)(format, path, text)[0];
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return undefined;
        throw error;
    }
}
/**
 * The folders that a workspace root takes in: `workspaces` of its package.json (a list, or `packages` in a table), or
 * `packages` of pnpm-workspace.yaml, where `!` takes away. Undefined when the folder is no workspace root.
 */
function workspaceFolders(root, folders, texts, manifest) {
    const pnpmPath = inFolder(root, 'pnpm-workspace.yaml');
    const pnpmText = texts.get(pnpmPath);
    const pnpm = pnpmText === undefined ? undefined : (0,version_files_document/* child */.jf)(readLoosely('yaml', pnpmPath, pnpmText), 'packages');
    const workspaces = (0,version_files_document/* child */.jf)(manifest?.root, 'workspaces');
    const list = pnpm ?? (workspaces?.kind === 'table' ? (0,version_files_document/* child */.jf)(workspaces, 'packages') : workspaces);
    if (list?.kind !== 'list')
        return undefined;
    const isMember = compileGlobs((0,version_files_document/* textsOf */.CB)(list));
    const inside = folders.filter((folder) => folder !== root && isWithin(folder, root) && isMember(root === '' ? folder : folder.slice(root.length + 1)));
    return new Set(inside);
}
function compileGlobs(globs) {
    const compiled = globs.map((glob) => {
        const takes = !glob.startsWith('!');
        const plain = (takes ? glob : glob.slice(1)).replace(/^\.?\/+/, '').replace(/\/+$/, '');
        return { takes, matcher: new esm/* Minimatch */.VR(plain, { platform: 'linux', nonegate: true, nocomment: true }) };
    });
    return (folder) => compiled.some(({ takes, matcher }) => takes && matcher.match(folder)) &&
        !compiled.some(({ takes, matcher }) => !takes && matcher.match(folder));
}
const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'];
/** Lists the entries of every dependency field of a package. */
function npmDependenciesOf({ root }) {
    return FIELDS.flatMap((field) => [...(0,version_files_document/* entriesOf */.Mc)((0,version_files_document/* child */.jf)(root, field))].flatMap(([name, range]) => range.kind === 'text' ? { key: [field, name], name, range, shipped: field !== 'devDependencies' } : []));
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/requirement-text.js
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

;// CONCATENATED MODULE: ./build/shared/core/version-files/npm-ranges.js






/**
 * Finds the ranges between members of a JavaScript workspace that the old version met and the new one does not: npm, pnpm and
 * yarn would then look for the package in the registry. `workspace:*`, `file:` and the like hold for every version.
 */
function unmetNpmRanges(versionFiles, before, after, version) {
    const paths = versionFiles.map((file) => file.path).filter((path) => nameOf(path) === 'package.json');
    if (paths.length === 0)
        return [];
    const tree = openNpmTree(after);
    const old = openNpmTree(before);
    return [...new Set(paths.map(folderOf))].flatMap((folder) => {
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
    return npmDependenciesOf(user)
        .filter((dependency) => dependency.name === name)
        .filter(({ range }) => meetsRange(previous, range.value) && !meetsRange(version, range.value))
        .map((dependency) => unmet(user, dependency, version));
}
/** npm's rule: a pre-release meets a range only where the range has one of the same X.Y.Z, except `*`. */
function meetsRange(version, specifier) {
    const range = withoutProtocol(specifier);
    return ['', '*', '^', '~'].includes(range) || satisfies(version, range, true);
}
function unmet(user, { key, name, range }, version) {
    return {
        message: `The range "${range.value}" on ${name} is not met by ${version}, and installing would look for it in the registry.`,
        fix: `Write "*" (or "workspace:^" with pnpm and yarn), or list the range as a version file of the track: ${(0,version_file/* writeEntry */.cD)(user.path, key)}.`,
        place: (0,place/* placeAt */.BW)(user.path, user.text, range.start),
    };
}

// EXTERNAL MODULE: ./build/shared/core/version-files/yaml-document.js
var yaml_document = __webpack_require__(9268);
;// CONCATENATED MODULE: ./build/shared/core/version-files/pnpm-lock.js


const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'];
/**
 * Repeats changed requirements in a pnpm-lock.yaml, which records each member's as `specifier`; pnpm refuses a frozen lock that has another
 * one. Since version 6 it stands beside what it resolves to, before that in a list of its own; a lock without `importers` is that of one package
 * (https://github.com/pnpm/spec/blob/master/lockfile).
 * @throws ReleaseTracksError when the lock cannot be read.
 */
function editPnpmLock(file, text, changes) {
    if (changes.length === 0)
        return text;
    const [root] = (0,yaml_document/* parseYaml */.h)(file, text);
    // Two fields of a package.json, such as peerDependencies and devDependencies, may share one entry.
    const edits = new Map();
    for (const change of changes) {
        for (const value of pnpm_lock_recorded(root, change))
            if (value.value === change.from)
                edits.set(value.start, { value, to: change.to });
    }
    let edited = text;
    for (const { value, to } of [...edits.values()].toSorted((a, b) => b.value.start - a.value.start))
        edited = edited.slice(0, value.start) + written(text, value, to) + edited.slice(value.end);
    return edited;
}
function pnpm_lock_recorded(root, { folder, name }) {
    const importers = (0,version_files_document/* child */.jf)(root, 'importers');
    const importer = importers ? (0,version_files_document/* child */.jf)(importers, folder || '.') : folder === '' ? root : undefined;
    const values = [
        ...GROUPS.map((group) => (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(importer, group), name), 'specifier')),
        (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(importer, 'specifiers'), name),
    ];
    return values.filter((value) => value?.kind === 'text');
}
/** pnpm puts quotes around what YAML would not read as a text, such as `>=1.2.3`, and around nothing else. */
function written(text, { start }, to) {
    const isQuoted = /['"]/.test(text.charAt(start - 1));
    return isQuoted || /^[\w^~=.]/.test(to) ? to : `'${to}'`;
}

// EXTERNAL MODULE: ./build/shared/core/version-files/version-text.js
var version_text = __webpack_require__(8975);
;// CONCATENATED MODULE: ./build/shared/core/version-files/requirement.js








/**
 * The text of a file whose requirement on a package asks for a new version, see {@link raiseRequirement}. What asks for no version, such as
 * `workspace:^`, `file:../b` or `*`, stays, and so does what cannot be raised but is met.
 * @throws ReleaseTracksError `unmet-requirement` with the place where it is not clear what to write; and as findVersion does.
 */
function writeRequirement(file, text, version) {
    const { value, start, end } = (0,version_text/* findVersion */.Am)(file, text);
    const raised = followVersion(value, version, ecosystemOf(file));
    if (raised !== undefined)
        return text.slice(0, start) + raised + text.slice(end);
    throw (0,core_error/* failure */.V2)('unmet-requirement', `The requirement ${(0,core_error/* quote */.hD)(value)} is not met by ${version}, and what to write in its place is not clear.`, 'Write one with a single lower bound that goes as high, such as "^1.2.3" or ">=1.2.3 <2"; or "workspace:^" with pnpm and yarn, which needs no entry under version-files.', (0,place/* placeAt */.BW)(file.path, text, start));
}
/**
 * The requirements that are not as {@link writeRequirement} leaves them for a version, with the text of each.
 * @throws ReleaseTracksError as `currentVersions` does.
 */
function unraisedRequirements(files, texts, version) {
    return eachFile(files, (file) => ({ file, value: findVersion(file, textOf(file, texts)).value }))
        .filter(({ file, value }) => followVersion(value, version, ecosystemOf(file)) !== value)
        .map(({ file, value }) => ({ path: file.path, value }));
}
function ecosystemOf({ path }) {
    const name = nameOf(path);
    return name === 'Cargo.toml' ? 'cargo' : name === 'package.json' ? 'npm' : 'plain';
}
function followVersion(value, version, ecosystem) {
    const raised = raiseRequirement(value, version, ecosystem);
    // Whose range it is is not known: what does not look like one is taken for a version.
    if (ecosystem === 'plain')
        return raised ?? version;
    if (ecosystem === 'npm' && !asksForVersion(value))
        return value;
    const isMet = ecosystem === 'cargo' ? meetsCargoRequirement : meetsRange;
    return [raised, value].find((each) => each !== undefined && isMet(version, each));
}
/** Whether a text is a range with a number in it: `workspace:^`, `*`, addresses, paths and names of tags are not. */
function asksForVersion(value) {
    const range = withoutProtocol(value);
    return /^[\s^~<>=v\d]/.test(range) && /\d/.test(range) && !/[:/]/.test(range);
}

// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/shared/core/version-files/uv-lock.js


/** PEP 440 names of pre-release channels, which uv writes in their normal form. */
const PEP440 = new Map([
    ['a', 'a'],
    ['alpha', 'a'],
    ['b', 'b'],
    ['beta', 'b'],
    ['c', 'rc'],
    ['rc', 'rc'],
    ['pre', 'rc'],
    ['preview', 'rc'],
    ['dev', '.dev'],
]);
/**
 * Writes a version into the entry of a uv.lock whose source is a folder of the repository (editable, virtual or directory).
 * @param folder the project's folder, relative to the lock's; '.' for the same one.
 * @throws ReleaseTracksError for a channel that Python versions cannot have (PEP 440).
 */
function editUvLock(file, text, folder, version) {
    const entries = text.split(/^(?=\[\[package\]\])/m);
    const source = new RegExp(`^source = \\{ (?:editable|virtual|directory) = "${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}" \\}`, 'm');
    const edited = entries.map((entry) => source.test(entry)
        ? entry.replace(/^(version = ")[^"\r\n]*/m, (_, start) => start + asPep440(file, version))
        : entry);
    return edited.join('');
}
/** Writes X.Y.Z-channel.N the way PEP 440 normalizes it: 1.8.5-alpha.2 is 1.8.5a2. */
function asPep440(file, text) {
    const version = (0,core_version/* parseVersion */.ot)(text);
    if (!version?.prerelease)
        return text;
    const name = PEP440.get(version.prerelease.channel.toLowerCase());
    if (name !== undefined)
        return `${(0,core_version/* formatCore */.rT)(version)}${name}${version.prerelease.n}`;
    const fix = 'Set `version-style: core` for the track, or name the channel alpha, beta, rc or dev.';
    throw (0,core_error/* failure */.V2)('python-version', `${(0,core_error/* quote */.hD)(text)} is no version for Python (PEP 440), and ${file} could not record it.`, fix);
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/yarn-lock.js
/** A text that yarn writes without quotes (yarn's stringifySyml). */
const PLAIN = /^(?![-?:,\][{}#&*!|>'"%@` \t\r\n]).([ \t]*(?![,\][{}:# \t\r\n]).)*$/;
/** `    name: range`, four blanks deep: an entry of one of a package's lists. */
const ENTRY = /^( {4})("?)([^"\r\n]+)\2: ([^\r\n]+)$/gm;
/**
 * Repeats changed requirements in a yarn.lock of yarn 2 or newer, which records those of every member of the workspace, and beside each member
 * the requirements that led to it. It works block by block, because yarn writes the file that way. The lock of yarn 1 knows nothing of members.
 */
function editYarnLock(text, changes) {
    if (changes.length === 0 || !/^__metadata:/m.test(text))
        return text;
    const before = text.split(/^(?=\S)/m);
    const users = before.map((block) => changes.filter(({ folder }) => isMember(block, folder)));
    const after = before.map((block, index) => writeRanges(block, users[index]));
    const asked = new Set(after.flatMap(rangesOf));
    return after.map((block) => writeHeader(block, changes, asked)).join('');
}
/** Whether a block is that of the package in a folder. */
function isMember(block, folder) {
    return /^ {2}resolution: "[^"]*@workspace:([^"]*)"/m.exec(block)?.[1] === (folder || '.');
}
function writeRanges(block, changes) {
    if (changes.length === 0)
        return block;
    return block.replace(ENTRY, (line, blanks, mark, name, value) => {
        const range = unquote(value);
        const change = changes.find((each) => each.name === name && bare(range) === bare(each.from));
        if (!change)
            return line;
        const to = range === change.from ? change.to : `npm:${change.to}`;
        return `${blanks}${mark}${name}${mark}: ${PLAIN.test(to) ? to : `"${to}"`}`;
    });
}
/** What a block asks for, as `name@range`. */
function rangesOf(block) {
    return [...block.matchAll(ENTRY)].map(([, , , name, value]) => `${name}@${bare(unquote(value))}`);
}
/** Writes the requirements that lead to a member of the workspace; one that somebody else still has stays beside the new one. */
function writeHeader(block, changes, asked) {
    const [whole, header] = /^"([^"\r\n]*@workspace:[^"\r\n]*)":/.exec(block) ?? [];
    if (whole === undefined || header === undefined)
        return block;
    const old = header.split(', ');
    const found = new Set(old);
    for (const { name, from, to } of changes) {
        for (const protocol of ['', 'npm:']) {
            const former = `${name}@${protocol}${from}`;
            if (!old.includes(former))
                continue;
            found.add(`${name}@${protocol}${to}`);
            if (!asked.has(`${name}@${bare(from)}`))
                found.delete(former);
        }
    }
    return `"${[...found].sort().join(', ')}":${block.slice(whole.length)}`;
}
function unquote(value) {
    return /^".*"$/.test(value) ? value.slice(1, -1) : value;
}
/** Newer versions of yarn write `npm:` before a range that names no protocol. */
function bare(range) {
    return range.replace(/^npm:/, '');
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/edit-versions.js













/**
 * Writes a version into its version files and into every lock file that repeats it.
 * A requirement on the version keeps its operator, see {@link writeRequirement}.
 * Cargo.lock: the packages and, when the version is a workspace's, all that inherit it. package-lock.json, npm-shrinkwrap.json, uv.lock:
 * the entry of the project's folder. pnpm-lock.yaml and yarn.lock: the requirement that they repeat.
 * @param texts what {@link isToRead} tells, decoded from UTF-8 with byte order marks; files that were left out do not follow.
 * @returns the new texts of the files that change, and of no others.
 * @throws ReleaseTracksError with all problems: those of {@link readVersion}, a missing file, and requirements between packages
 *   of the repository that the new version no longer meets.
 */
function editVersions(versionFiles, texts, version) {
    const edited = new Map(texts);
    (0,current_versions.eachFile)(versionFiles, (file) => {
        const write = (0,version_file/* isRequirement */.WS)(file) ? writeRequirement : version_text/* writeVersion */.gN;
        edited.set(file.path, write(file, (0,current_versions.textOf)(file, edited), version));
    });
    const problems = [];
    const cargo = versionFiles.map((file) => file.path).filter((path) => nameOf(path) === 'Cargo.toml');
    if (cargo.length > 0) {
        const followed = followCargo(cargo, texts, edited, version);
        for (const [path, text] of followed.locks)
            edited.set(path, text);
        problems.push(...followed.problems);
    }
    problems.push(...unmetNpmRanges(versionFiles, texts, edited, version));
    if (problems.length > 0)
        throw new core_error/* ReleaseTracksError */.ag('unmet-requirement', problems);
    followByFolder(versionFiles, texts, edited, version);
    return new Map([...edited].filter(([path, text]) => texts.get(path) !== text));
}
/** The locks that know a project by its folder: those of npm, pnpm, yarn and uv. */
function followByFolder(versionFiles, before, edited, version) {
    const named = (name) => versionFiles.filter((file) => nameOf(file.path) === name);
    for (const [path, text] of edited) {
        const name = nameOf(path);
        const fromLock = (file) => relativeTo(folderOf(path), folderOf(file.path));
        if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json') {
            const changes = named('package.json').map((file) => ({
                folder: fromLock(file),
                segments: segmentsOf(file),
                to: (0,version_text/* readVersion */.$4)(file, (0,current_versions.textOf)(file, edited)),
            }));
            edited.set(path, editNpmLock(path, text, changes));
        }
        else if (name === 'pnpm-lock.yaml' || name === 'yarn.lock') {
            const changes = changedRequirements(named('package.json'), before, edited);
            const here = changes.map(({ file, ...change }) => ({ ...change, folder: fromLock(file) }));
            edited.set(path, name === 'yarn.lock' ? editYarnLock(text, here) : editPnpmLock(path, text, here));
        }
        else if (name === 'uv.lock') {
            for (const file of named('pyproject.toml').filter((file) => segmentsOf(file).join('.') === 'project.version')) {
                edited.set(path, editUvLock(path, edited.get(path), fromLock(file) || '.', version));
            }
        }
    }
}
function changedRequirements(files, before, after) {
    return files.filter(version_file/* isRequirement */.WS).flatMap((file) => {
        const [from, to] = [(0,version_text/* readVersion */.$4)(file, (0,current_versions.textOf)(file, before)), (0,version_text/* readVersion */.$4)(file, (0,current_versions.textOf)(file, after))];
        return from === to ? [] : [{ file, name: segmentsOf(file).at(-1), from, to }];
    });
}
/** A pattern in a manifest is taken to find the manifest's own version. */
function segmentsOf(file) {
    if (file.kind === 'keyed')
        return (0,version_file/* keySegments */["in"])(file.key) ?? [file.key];
    return nameOf(file.path) === 'package.json' ? ['version'] : ['project', 'version'];
}


/***/ })

};
