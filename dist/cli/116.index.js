export const id = 116;
export const ids = [116];
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
