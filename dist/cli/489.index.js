export const id = 489;
export const ids = [489];
export const modules = {

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ countAlternatives),
/* harmony export */   v: () => (/* binding */ MOST_ALTERNATIVES)
/* harmony export */ });
/** The most that one glob may stand for by its braces. minimatch stops at 100,000 without a word, and a path after that is missed. */
const MOST_ALTERNATIVES = 1000;
/** At least as many globs as braces make of one: `{a,b}/{1..3}` stands for six; `Infinity` where there is no telling. */
function countAlternatives(glob) {
    const cursor = { at: 0 };
    let count = 1;
    while (cursor.at < glob.length)
        count *= countSequence(glob, cursor, false);
    return count;
}
/** Multiplies what the groups of a sequence stand for; inside a group it ends before `,` and `}`. */
function countSequence(glob, cursor, inGroup) {
    let count = 1;
    while (cursor.at < glob.length) {
        const character = glob[cursor.at];
        if (inGroup && (character === ',' || character === '}'))
            return count;
        cursor.at++;
        if (character === '{')
            count *= countGroup(glob, cursor);
    }
    return count;
}
/** Adds up what the parts between commas stand for; a group without a comma may be a range. */
function countGroup(glob, cursor) {
    const start = cursor.at;
    let count = countSequence(glob, cursor, true);
    let parts = 1;
    while (glob[cursor.at] === ',') {
        cursor.at++;
        parts++;
        count += countSequence(glob, cursor, true);
    }
    const inside = glob.slice(start, cursor.at);
    cursor.at++;
    return parts > 1 ? count : Math.max(count, countRange(inside));
}
function countRange(inside) {
    const numbers = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$/.exec(inside);
    if (numbers)
        return Math.abs(Number(numbers[2]) - Number(numbers[1])) + 1;
    const letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.-?\d+)?$/.exec(inside);
    return letters ? Math.abs(letters[2].charCodeAt(0) - letters[1].charCodeAt(0)) + 1 : 1;
}


/***/ }),

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePaths: () => (/* binding */ compilePaths),
/* harmony export */   folderGlob: () => (/* binding */ folderGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _glob_braces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2347);



/** GitHub's workflow path filters see dot files too; `#` and a second `!` are ordinary characters. */
const GLOB_OPTIONS = { dot: true, nocomment: true, nonegate: true, platform: 'linux' };
/** What makes an entry a glob; `@`, `+`, `!` and brackets are ordinary in names, as in `packages/@acme/ui`, unless they stand as `@(`. */
const GLOB_CHARACTERS = /[*?[\]{}\\]|[!+@]\(/;
/**
 * Compiles a track's `paths` in order: a plain entry adds what it matches, an entry with `!` takes away, the last match decides.
 * A name without glob characters means that file, or all below that folder.
 * Throws `paths-braces` for a glob that stands for more than {@link MOST_ALTERNATIVES} by its braces.
 */
function compilePaths(globs) {
    const rules = globs.map(compileRule);
    return (path) => {
        for (let at = rules.length - 1; at >= 0; at--) {
            const rule = rules[at];
            if (rule.matches(path))
                return rule.takes;
        }
        return false;
    };
}
function compileRule(entry) {
    const takes = !entry.startsWith('!');
    return { takes, matches: compileGlob(takes ? entry : entry.slice(1)) };
}
function compileGlob(glob) {
    if (glob === '**')
        return () => true;
    const folder = glob.replace(/\/(\*\*)?$/, '');
    const isFolder = folder !== glob;
    if (!GLOB_CHARACTERS.test(folder)) {
        const below = `${folder}/`;
        return (path) => path.startsWith(below) || (!isFolder && path === folder);
    }
    checkBraces(glob);
    const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(isFolder ? `${folder}/**` : glob, GLOB_OPTIONS);
    return (path) => matcher.match(path);
}
/** The configuration is checked before, where its place is known; braces that do not pair up can get past that. */
function checkBraces(glob) {
    if ((0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob, { braceExpandMax: _glob_braces_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ALTERNATIVES */ .v + 1 }).length <= _glob_braces_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ALTERNATIVES */ .v)
        return;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('paths-braces', `The path ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(glob)} stands for more than ${_glob_braces_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ALTERNATIVES */ .v} paths by its braces.`, 'Write a glob with * in place of the braces.');
}
/** Writes the glob for all that is below a folder, whatever the folder's name has in it. */
function folderGlob(folder) {
    return `${folder.replace(/[*?[\]{}\\]|[!+@](?=\()|^!/g, '\\$&')}/**`;
}


/***/ })

};
