export const id = 325;
export const ids = [325];
export const modules = {

/***/ 3325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmOutside: () => (/* binding */ confirmOutside),
/* harmony export */   ensureHistory: () => (/* binding */ ensureHistory),
/* harmony export */   findOutside: () => (/* binding */ findOutside)
/* harmony export */ });
/* harmony import */ var _fetching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);
/* harmony import */ var _remote_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5064);


/** Fetches commits with all of their history, without trees: what a question about ancestry alone needs. */
async function ensureHistory(store, commits) {
    const missing = await (0,_fetching_js__WEBPACK_IMPORTED_MODULE_0__/* .findMissing */ .y7)(store, commits);
    if (missing.length === 0)
        return;
    await store.remote.read([..._fetching_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH */ .tH, '--filter=tree:0', '--stdin', _remote_access_js__WEBPACK_IMPORTED_MODULE_1__/* .REMOTE */ .Bn], { input: lines(missing) });
}
/** Which of some commits are not in the history of a tip, in one git process, or two where some are not. */
async function findOutside({ git }, tip, commits) {
    const input = lines([...new Set(commits), `^${tip}`]);
    const output = await git.text(['rev-list', '--stdin'], { input });
    const unreached = new Set(output.split('\n'));
    return confirmOutside(git, [tip], commits.filter((commit) => unreached.has(commit)));
}
/**
 * Those of some commits that are in the history of no tip. git stops looking for what `^tip` excludes a few commits after the dates
 * tell that there is none (revision.c, SLOP), and lists too much where a clock was wrong; a history of its own it lists whole.
 */
async function confirmOutside(git, tips, commits) {
    if (commits.length === 0)
        return new Set();
    const outside = new Set(commits);
    for (const line of (await git.text(['rev-list', '--stdin'], { input: lines(tips) })).split('\n'))
        outside.delete(line);
    return outside;
}
function lines(words) {
    return words.map((word) => `${word}\n`).join('');
}


/***/ })

};
