export const id = 659;
export const ids = [659];
export const modules = {

/***/ 7659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initQuestions: () => (/* binding */ initQuestions)
/* harmony export */ });
/* harmony import */ var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
/* harmony import */ var _shared_core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _shared_core_init_track_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7339);
/* harmony import */ var _shared_core_reserved_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(933);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6518);





/** The questions of init, on a terminal; what they show goes to stderr. */
function initQuestions(terminal) {
    const output = process.stderr;
    const answered = async (asked) => {
        const answer = await asked;
        if ((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__.isCancel)(answer))
            throw (0,_interruption_js__WEBPACK_IMPORTED_MODULE_2__/* .interrupted */ .V)(terminal.interruption.state);
        return answer;
    };
    return {
        choose: async ({ tracks, channels }) => {
            terminal.clear();
            const all = tracks.map(({ name }) => name);
            const offered = { message: 'Which tracks?', options: tracks.map(optionOf), initialValues: all, required: true };
            const names = await answered((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .multiselect */ .k2)({ ...offered, output }));
            const renamed = new Map();
            for (const name of names) {
                const validate = (given) => wrongName(given ?? '', [...renamed.values()]);
                const message = `Name of the track ${name}`;
                renamed.set(name, await answered((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ message, initialValue: name, validate, output })));
            }
            const ladder = { message: 'Channels below live, lowest first', initialValue: channels.value.join(', ') };
            const chosen = splitList(await answered((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ ...ladder, validate: wrongChannels, output })));
            const workflows = await answered((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__.confirm)({ message: 'Write the workflows, too?', output }));
            return { tracks: renamed, channels: chosen, workflows };
        },
        confirm: async (files, present) => {
            for (const file of files)
                terminal.say(`\n${terminal.screen.paint.bold(file.path)}\n\n${file.text}`);
            const over = present.length > 0 ? ` ${present.join(', ')} will be overwritten.` : '';
            const message = `Write ${files.length === 1 ? 'this file' : `these ${files.length} files`}?${over}`;
            if (!(await answered((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__.confirm)({ message, initialValue: present.length === 0, output }))))
                throw (0,_shared_core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('declined', 'Nothing was written.');
        },
    };
}
function optionOf({ name, why, tag }) {
    return { value: name, label: name, hint: `${tag.value}: ${why}` };
}
function wrongName(name, taken) {
    const [given, others] = [name.toLowerCase(), taken.map((other) => other.toLowerCase())];
    if (name === '' || (0,_shared_core_init_track_names_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanName */ .$t)(name) !== name)
        return 'Letters, digits, "-" and "_", with a letter or "_" first.';
    if (_shared_core_reserved_names_js__WEBPACK_IMPORTED_MODULE_4__/* .RESERVED_NAMES */ .g.includes(given))
        return 'This name is reserved.';
    return others.includes(given) ? 'Another track has this name.' : undefined;
}
function wrongChannels(given) {
    const channels = splitList(given ?? '');
    const isRight = channels.every((channel) => /^(?!\d+$|live$)[0-9A-Za-z-]{1,50}$/i.test(channel));
    if (channels.length === 0 || !isRight)
        return 'Names such as alpha, beta, rc, with commas between.';
    return new Set(channels).size < channels.length ? 'One is there twice.' : undefined;
}
function splitList(given) {
    return given.split(/[\s,]+/).filter((word) => word !== '');
}


/***/ })

};
