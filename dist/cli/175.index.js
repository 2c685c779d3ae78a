export const id = 175;
export const ids = [175];
export const modules = {

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foldersOf: () => (/* binding */ foldersOf)
/* harmony export */ });
/** What makes a part of a path a glob. */
const GLOB_CHARACTERS = /[*?[\]{}\\]|[!+@]\(/;
/**
 * Lists folders and files that hold all that a track's `paths` can match, so that git need not look elsewhere;
 * undefined when they can match anywhere.
 */
function foldersOf(globs) {
    const folders = new Set(globs.filter((glob) => !glob.startsWith('!')).map(literalStart));
    return folders.has('') ? undefined : [...folders];
}
/** The parts of a path in front of the first one that is no plain name. */
function literalStart(glob) {
    const parts = glob.split('/');
    const end = parts.findIndex((part) => part === '' || part === '.' || part === '..' || GLOB_CHARACTERS.test(part));
    return (end < 0 ? parts : parts.slice(0, end)).join('/');
}


/***/ })

};
