export const id = 130;
export const ids = [130];
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
