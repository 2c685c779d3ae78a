export const id = 912;
export const ids = [912];
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

/***/ 2912:
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
// EXTERNAL MODULE: ./build/shared/core/version-files/cargo-follow.js + 3 modules
var cargo_follow = __webpack_require__(7467);
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
;// CONCATENATED MODULE: ./build/shared/core/version-files/edit-versions.js










/**
 * Writes a version into its version files and into every lock file that repeats it.
 * Cargo.lock: the packages and, when the version is a workspace's, all that inherit it. package-lock.json, npm-shrinkwrap.json, uv.lock:
 * the entry of the project's folder.
 * @param texts what {@link isToRead} tells, decoded from UTF-8 with byte order marks; files that were left out do not follow.
 * @returns the new texts of the files that change, and of no others.
 * @throws ReleaseTracksError with all problems: those of {@link readVersion}, a missing file, and requirements between packages
 *   of the repository that the new version no longer meets.
 */
function editVersions(versionFiles, texts, version) {
    const edited = new Map(texts);
    (0,current_versions.eachFile)(versionFiles, (file) => edited.set(file.path, (0,version_text/* writeVersion */.gN)(file, (0,current_versions.textOf)(file, edited), version)));
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
    followByFolder(versionFiles, edited, version);
    return new Map([...edited].filter(([path, text]) => texts.get(path) !== text));
}
/** The locks that know a project by its folder: npm's and uv's. */
function followByFolder(versionFiles, edited, version) {
    const named = (name) => versionFiles.filter((file) => (0,folder/* nameOf */.Vb)(file.path) === name);
    for (const [path, text] of edited) {
        const name = (0,folder/* nameOf */.Vb)(path);
        const fromLock = (file) => (0,folder/* relativeTo */.Mf)((0,folder/* folderOf */.yS)(path), (0,folder/* folderOf */.yS)(file.path));
        if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json') {
            const changes = named('package.json').map((file) => ({
                folder: fromLock(file),
                segments: segmentsOf(file),
                to: version,
            }));
            edited.set(path, editNpmLock(path, text, changes));
        }
        else if (name === 'uv.lock') {
            for (const file of named('pyproject.toml').filter((file) => segmentsOf(file).join('.') === 'project.version')) {
                edited.set(path, editUvLock(path, edited.get(path), fromLock(file) || '.', version));
            }
        }
    }
}
/** A pattern in a manifest is taken to find the manifest's own version. */
function segmentsOf(file) {
    if (file.kind === 'keyed')
        return (0,version_file/* keySegments */["in"])(file.key) ?? [file.key];
    return (0,folder/* nameOf */.Vb)(file.path) === 'package.json' ? ['version'] : ['project', 'version'];
}


/***/ })

};
