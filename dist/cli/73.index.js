export const id = 73;
export const ids = [73,116];
export const modules = {

/***/ 3130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   currentVersions: () => (/* binding */ currentVersions),
/* harmony export */   eachFile: () => (/* binding */ eachFile),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8975);


/**
 * The version that each version file carries, in their order.
 * @throws ReleaseTracksError with the problems of all files at once; a file that is not among the texts is one.
 */
function currentVersions(versionFiles, texts) {
    return eachFile(versionFiles, (file) => ({ path: file.path, version: (0,_version_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(file, textOf(file, texts)) }));
}
/** The text of a version file. Throws `version-file-missing`. */
function textOf(file, texts) {
    const text = texts.get(file.path);
    if (text !== undefined)
        return text;
    const message = `The version file ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file.path)} is not in the repository.`;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-file-missing', message, 'Correct its path under `version-files`.', { file: file.path });
}
/** Does something with every version file; what is wrong with any of them is thrown together. */
function eachFile(versionFiles, work) {
    const problems = [];
    const results = [];
    let code = '';
    for (const file of versionFiles) {
        try {
            results.push(work(file));
        }
        catch (error) {
            if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag))
                throw error;
            code ||= error.code;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag(code, problems);
    return results;
}


/***/ }),

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  currentVersions: () => (/* reexport */ current_versions.currentVersions),
  editVersions: () => (/* binding */ editVersions)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __webpack_require__(3413);
// EXTERNAL MODULE: ./build/shared/core/workspace/folder.js
var folder = __webpack_require__(2306);
// EXTERNAL MODULE: ./build/shared/core/version-files/cargo-follow.js
var cargo_follow = __webpack_require__(8181);
// EXTERNAL MODULE: ./build/shared/core/version-files/current-versions.js
var current_versions = __webpack_require__(3130);
// EXTERNAL MODULE: ./build/shared/core/version-files/document.js
var version_files_document = __webpack_require__(4486);
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

// EXTERNAL MODULE: ./build/shared/core/version-files/npm-ranges.js
var npm_ranges = __webpack_require__(4197);
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

// EXTERNAL MODULE: ./build/shared/core/version-files/requirement.js
var requirement = __webpack_require__(2116);
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
    throw (0,error/* failure */.V2)('python-version', `${(0,error/* quote */.hD)(text)} is no version for Python (PEP 440), and ${file} could not record it.`, fix);
}

// EXTERNAL MODULE: ./build/shared/core/version-files/version-text.js
var version_text = __webpack_require__(8975);
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
        const write = (0,version_file/* isRequirement */.WS)(file) ? requirement/* writeRequirement */.X : version_text/* writeVersion */.gN;
        edited.set(file.path, write(file, (0,current_versions.textOf)(file, edited), version));
    });
    const problems = [];
    const cargo = versionFiles.map((file) => file.path).filter((path) => (0,folder/* nameOf */.Vb)(path) === 'Cargo.toml');
    if (cargo.length > 0) {
        const followed = (0,cargo_follow/* followCargo */.e)(cargo, texts, edited, version);
        for (const [path, text] of followed.locks)
            edited.set(path, text);
        problems.push(...followed.problems);
    }
    problems.push(...(0,npm_ranges/* unmetNpmRanges */.x)(versionFiles, texts, edited, version));
    if (problems.length > 0)
        throw new error/* ReleaseTracksError */.ag('unmet-requirement', problems);
    followByFolder(versionFiles, texts, edited, version);
    return new Map([...edited].filter(([path, text]) => texts.get(path) !== text));
}
/** The locks that know a project by its folder: those of npm, pnpm, yarn and uv. */
function followByFolder(versionFiles, before, edited, version) {
    const named = (name) => versionFiles.filter((file) => (0,folder/* nameOf */.Vb)(file.path) === name);
    for (const [path, text] of edited) {
        const name = (0,folder/* nameOf */.Vb)(path);
        const fromLock = (file) => (0,folder/* relativeTo */.Mf)((0,folder/* folderOf */.yS)(path), (0,folder/* folderOf */.yS)(file.path));
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
    return (0,folder/* nameOf */.Vb)(file.path) === 'package.json' ? ['version'] : ['project', 'version'];
}


/***/ }),

/***/ 2116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeRequirement),
/* harmony export */   unraisedRequirements: () => (/* binding */ unraisedRequirements)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _workspace_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2306);
/* harmony import */ var _cargo_follow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);
/* harmony import */ var _current_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3130);
/* harmony import */ var _npm_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4197);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9772);
/* harmony import */ var _requirement_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(454);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8975);








/**
 * The text of a file whose requirement on a package asks for a new version, see {@link raiseRequirement}. What asks for no version, such as
 * `workspace:^`, `file:../b` or `*`, stays, and so does what cannot be raised but is met.
 * @throws ReleaseTracksError `unmet-requirement` with the place where it is not clear what to write; and as findVersion does.
 */
function writeRequirement(file, text, version) {
    const { value, start, end } = (0,_version_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findVersion */ .Am)(file, text);
    const raised = followVersion(value, version, ecosystemOf(file));
    if (raised !== undefined)
        return text.slice(0, start) + raised + text.slice(end);
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('unmet-requirement', `The requirement ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is not met by ${version}, and what to write in its place is not clear.`, 'Write one with a single lower bound that goes as high, such as "^1.2.3" or ">=1.2.3 <2"; or "workspace:^" with pnpm and yarn, which needs no entry under version-files.', (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeAt */ .BW)(file.path, text, start));
}
/**
 * The requirements that are not as {@link writeRequirement} leaves them for a version, with the text of each.
 * @throws ReleaseTracksError as `currentVersions` does.
 */
function unraisedRequirements(files, texts, version) {
    return (0,_current_versions_js__WEBPACK_IMPORTED_MODULE_2__.eachFile)(files, (file) => ({ file, value: (0,_version_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findVersion */ .Am)(file, (0,_current_versions_js__WEBPACK_IMPORTED_MODULE_2__.textOf)(file, texts)).value }))
        .filter(({ file, value }) => followVersion(value, version, ecosystemOf(file)) !== value)
        .map(({ file, value }) => ({ path: file.path, value }));
}
function ecosystemOf({ path }) {
    const name = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(path);
    return name === 'Cargo.toml' ? 'cargo' : name === 'package.json' ? 'npm' : 'plain';
}
function followVersion(value, version, ecosystem) {
    const raised = (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_5__/* .raiseRequirement */ .e)(value, version, ecosystem);
    // Whose range it is is not known: what does not look like one is taken for a version.
    if (ecosystem === 'plain')
        return raised ?? version;
    if (ecosystem === 'npm' && !asksForVersion(value))
        return value;
    const isMet = ecosystem === 'cargo' ? _cargo_follow_js__WEBPACK_IMPORTED_MODULE_1__/* .meetsCargoRequirement */ .w : _npm_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .meetsRange */ .A;
    return [raised, value].find((each) => each !== undefined && isMet(version, each));
}
/** Whether a text is a range with a number in it: `workspace:^`, `*`, addresses, paths and names of tags are not. */
function asksForVersion(value) {
    const range = (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutProtocol */ .r)(value);
    return /^[\s^~<>=v\d]/.test(range) && /\d/.test(range) && !/[:/]/.test(range);
}


/***/ })

};
