export const id = 974;
export const ids = [974];
export const modules = {

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answer: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _shared_flows_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8931);
/* harmony import */ var _screen_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1851);


async function answer(input) {
    const run = await input.openRun();
    const plan = await (0,_shared_flows_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .planReleases */ ._k)({ channel: input.text('channel'), tracks: input.text('track') }, run);
    const head = describeHead(plan.promotion, input.text('channel') === '', run.config);
    return {
        json: (0,_shared_flows_plan_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .describeReleases */ .MO)(plan),
        text: (screen) => `${screen.paint.bold(head)}\n\n${(0,_screen_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlan */ .n)(plan, screen)}`,
    };
}
function describeHead({ channel, target, released }, isPush, config) {
    const { next } = config.branches;
    if (released.length === 0)
        return `Nothing to release on ${channel}.`;
    const cause = isPush && config.autoChannel !== false ? `A push to ${next}` : 'A promotion by hand';
    return `${cause} would release on ${channel}, from ${target.slice(0, 7)} of ${next}:`;
}


/***/ })

};
