export const id = 842;
export const ids = [842];
export const modules = {

/***/ 6842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCarriers: () => (/* binding */ readCarriers),
  versionOfFiles: () => (/* binding */ versionOfFiles)
});

// UNUSED EXPORTS: editTrack, manifestPath, manifestPaths, readVersionTexts

// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/version.js
var version = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __webpack_require__(3413);
;// CONCATENATED MODULE: ./build/shared/core/version-files/companions.js


/** Which files have to be read along with a version file of each name, because they repeat its version. */
const COMPANIONS = new Map([
    ['Cargo.toml', ['Cargo.toml', 'Cargo.lock']],
    ['package.json', ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-workspace.yaml']],
    ['pyproject.toml', ['uv.lock']],
]);
/** What repeats the requirements of a package.json, and can be long. */
const SPECIFIERS = (/* unused pure expression or super */ null && (['pnpm-lock.yaml', 'yarn.lock']));
/** Tells the files to read before `editVersions`: the version files, and the manifests and locks that may have to follow. */
function companions_isToRead(versionFiles) {
    const wanted = new Set(versionFiles.map((file) => file.path));
    const companions = new Set(companionsOf(versionFiles));
    return (path) => wanted.has(path) || (companions.has(nameOf(path)) && !/(^|\/)node_modules\//.test(path));
}
/** What the files that {@link isToRead} tells are called, without their folders. */
function companions_namesToRead(versionFiles) {
    return [...new Set([...versionFiles.map((file) => nameOf(file.path)), ...companionsOf(versionFiles)])];
}
function companionsOf(versionFiles) {
    return versionFiles.flatMap((file) => {
        const name = nameOf(file.path);
        return [...(COMPANIONS.get(name) ?? []), ...(name === 'package.json' && isRequirement(file) ? SPECIFIERS : [])];
    });
}

;// CONCATENATED MODULE: ./build/shared/flows/texts.js

/**
 * Decodes a file as UTF-8 and keeps its BOM, so that encoding the text gives the same bytes.
 * Throws `not-utf8` for a file that is something else.
 */
function decodeText(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,error/* failure */.V2)('not-utf8', 'The file is not UTF-8 text.', 'Save it as UTF-8.', { file: path });
    }
}

;// CONCATENATED MODULE: ./build/shared/flows/owned-files.js





/** Reads the version files of some tracks at a commit, with the manifests and locks that follow them. */
async function readVersionTexts(repository, tracks, commit) {
    const versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
    // Parsers load while git is at work.
    const [rules, files] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(605), __webpack_require__.e(87), __webpack_require__.e(130), __webpack_require__.e(632)]).then(__webpack_require__.bind(__webpack_require__, 2632)),
        repository.readNamed(commit, namesToRead(versionFiles), isToRead(versionFiles)),
    ]);
    return { files, texts: decodeFiles(files), rules };
}
/** Reads just the version files of a track, or of several, at a commit, for a look at the versions they carry. */
async function readCarriers(repository, { versionFiles }, commit) {
    const paths = versionFiles.map(({ path }) => path);
    const loading = Promise.all(/* import() */[__webpack_require__.e(605), __webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__, 3130));
    const [rules, files] = await Promise.all([loading, repository.readFiles(commit, paths)]);
    return { texts: decodeFiles(files), rules };
}
function decodeFiles(files) {
    return new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)]));
}
/** Writes a version into a track's files: the files that change, ready to commit, and all texts as they are then. */
function editTrack(track, { files, texts, rules }, version) {
    const edited = rules.editVersions(track.versionFiles, texts, version);
    for (const path of edited.keys())
        requireFile(path, files.get(path)?.mode);
    const encoder = new TextEncoder();
    const changed = [...edited].map(([path, text]) => ({
        path,
        mode: files.get(path)?.mode ?? '100644',
        bytes: encoder.encode(text),
    }));
    return { changed, after: { files, texts: new Map([...texts, ...edited]), rules } };
}
function requireFile(path, mode) {
    if (mode === undefined || mode.startsWith('100'))
        return;
    throw failure('version-file-link', 'It is a link: a version written to it would replace where it leads.', 'Name the file it leads to under version-files.', { file: path });
}
/**
 * The version that a track's files carry, 0.0.0 of a track without files; a suffix that no channel has counts as on its way to
 * the core version. Requirements on it are no versions. Throws `version-text` with every file that holds something else.
 */
function versionOfFiles(track, { texts, rules }) {
    const problems = [];
    const own = track.versionFiles.filter((file) => !(0,version_file/* isRequirement */.WS)(file));
    const found = rules.currentVersions(own, texts).flatMap(({ path, version }) => {
        const read = readLoosely(version);
        if (!read)
            problems.push(noVersion(path, version));
        return read ?? [];
    });
    if (problems.length > 0)
        throw new error/* ReleaseTracksError */.ag('version-text', problems);
    return (0,version/* highest */.BR)(found) ?? { major: 0, minor: 0, patch: 0 };
}
function noVersion(path, text) {
    return {
        message: `It says ${(0,error/* quote */.hD)(text)}, which is no version of a track.`,
        fix: 'Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: "^v(.+)$" }.',
        place: { file: path },
    };
}
function readLoosely(text) {
    const exact = (0,version/* parseVersion */.ot)(text);
    if (exact)
        return exact;
    const core = (0,version/* parseVersion */.ot)(text.split(/[-+]/, 1)[0] ?? '');
    return core && { ...core, ...(text.includes('-') && { prerelease: { channel: '', n: 0 } }), written: text };
}
/** The repository paths of a track's updater manifests, one a channel. */
function manifestPaths(config, track) {
    if (!track.updater)
        return [];
    return [...config.channels, LIVE].map((channel) => manifestPath(track, channel));
}
/** The repository path of the updater manifest that a track's channel has; empty for a track without updater. */
function manifestPath({ updater }, channel) {
    return updater?.manifest.replace('{channel}', () => channel) ?? '';
}


/***/ })

};
