export const id = 489;
export const ids = [489];
export const modules = {

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePaths: () => (/* binding */ compilePaths)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** GitHub's workflow path filters see dot files too; `#` and a second `!` are ordinary characters. */
const GLOB_OPTIONS = { dot: true, nocomment: true, nonegate: true, platform: 'linux' };
/** What makes an entry a glob; `@`, `+`, `!` and brackets are ordinary in names, as in `packages/@acme/ui`, unless they stand as `@(`. */
const GLOB_CHARACTERS = /[*?[\]{}\\]|[!+@]\(/;
/**
 * Compiles a track's `paths` in order: a plain entry adds what it matches, an entry with `!` takes away, the last match decides.
 * A name without glob characters means that file, or all below that folder.
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
    const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(isFolder ? `${folder}/**` : glob, GLOB_OPTIONS);
    return (path) => matcher.match(path);
}


/***/ })

};
