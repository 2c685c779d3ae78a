export const id = 422;
export const ids = [422];
export const modules = {

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/release-plan.js
var release_plan = __webpack_require__(483);
// EXTERNAL MODULE: ./build/shared/flows/branch-merge.js
var branch_merge = __webpack_require__(6205);
// EXTERNAL MODULE: ./build/shared/flows/push-retry.js
var push_retry = __webpack_require__(1547);
// EXTERNAL MODULE: ./build/shared/flows/remote-state.js
var remote_state = __webpack_require__(7218);
;// CONCATENATED MODULE: ./build/shared/flows/sync-branches.js





/**
 * Merges `live` into `next` so that `live` is its ancestor again, and gives `next` the manifests of `live` where somebody changed them.
 * Throws `branch-missing`, and `merge-conflict` with the paths.
 */
async function syncBranches({ dryRun }, run, gate) {
    if ((0,release_plan/* isTrunk */.pe)(run.config)) {
        const { next } = await (0,remote_state/* readRemoteState */.c)(run.repository, run.config, []);
        return { sha: next.commit, commits: undefined, manifests: [], pushed: false };
    }
    const attempt = async () => {
        const made = await attemptSync(run);
        return dryRun ? { ...made, updates: [] } : made;
    };
    return (0,push_retry/* pushUntilLanded */.F)(run, attempt, gate);
}
async function attemptSync({ repository, config }) {
    const { live, next } = await (0,remote_state/* readRemoteState */.c)(repository, config, []);
    if (live === undefined) {
        throw (0,error/* failure */.V2)('branch-missing', `The remote has no branch ${(0,error/* quote */.hD)(config.branches.live)}.`, `Push it, or correct branches.live in ${config.path}.`);
    }
    if (await repository.reaches(next, live))
        return attemptKeeping(next, live, { repository, config });
    const behind = { tip: live.commit, not: [next.commit] };
    await repository.ensure([behind, { tip: next.commit, not: [live.commit] }]);
    const names = { ours: config.branches.next, theirs: config.branches.live };
    const merge = { ours: next.commit, theirs: live.commit, liveSide: live.commit, names };
    const sha = await (0,branch_merge/* mergeBranches */.rc)(repository, config, merge);
    const commits = await repository.log(behind);
    const updates = [{ ref: next.name, from: next.commit, to: sha }];
    return { result: { sha, commits, manifests: [], pushed: false }, updates };
}
/** `next` has all of `live`; a person may have changed manifests there, which the next live promotion must not take to users. */
async function attemptKeeping(next, live, { repository, config }) {
    if (config.tracks.some(({ updater }) => updater))
        await repository.ensureCommits([next.commit, live.commit]);
    const { commit, manifests } = await (0,branch_merge/* keepManifests */.K$)(repository, config, next.commit, live.commit);
    const updates = manifests.length === 0 ? [] : [{ ref: next.name, from: next.commit, to: commit }];
    return { result: { sha: commit, commits: undefined, manifests, pushed: false }, updates };
}
/** Says in a sentence what a sync did or would do. */
function describeSync({ sha, commits, manifests }, { config }, dryRun) {
    const { live, next } = config.branches;
    if ((0,release_plan/* isTrunk */.pe)(config))
        return `There is one branch, ${live}: nothing to sync.`;
    const verb = dryRun ? 'would be' : 'is';
    if (manifests.length > 0)
        return `${next} ${dryRun ? 'would get' : 'has'} ${manifests.join(', ')} as on ${live} again, at ${sha.slice(0, 7)}.`;
    if (!commits)
        return `${live} is an ancestor of ${next} already: nothing to sync.`;
    return `${live} ${verb} merged into ${next}, which ${verb} at ${sha.slice(0, 7)} then.`;
}

// EXTERNAL MODULE: ./build/cli/gate.js + 1 modules
var cli_gate = __webpack_require__(760);
// EXTERNAL MODULE: ./build/cli/screen/commits.js
var screen_commits = __webpack_require__(5648);
// EXTERNAL MODULE: ./build/cli/screen/tree.js
var tree = __webpack_require__(7340);
;// CONCATENATED MODULE: ./build/cli/answers/sync.js




async function answer(input) {
    const run = await input.openRun();
    const { live, next } = run.config.branches;
    const dryRun = input.flag('dry-run');
    const preview = ({ commits = [], manifests }, screen) => {
        const below = [...(0,screen_commits/* commitBranches */.w)(commits, screen), ...manifests.map((text) => ({ text }))];
        return (0,tree/* formatTree */.q)([{ text: `${live} into ${next}`, paint: screen.paint.bold, below }], screen);
    };
    const gate = (0,cli_gate/* askBefore */.b)(input.terminal, input.flag('yes'), { preview, ask: `Merge ${live} into ${next}?` });
    const sync = await syncBranches({ dryRun }, run, gate);
    const sentence = describeSync(sync, run, dryRun);
    return {
        json: {
            synced: sync.pushed,
            sha: sync.sha || null,
            commits: (sync.commits ?? []).map(({ sha, subject }) => ({ sha, subject })),
            manifests: sync.manifests,
        },
        text: (screen) => dryRun && (sync.commits || sync.manifests.length > 0) ? `${preview(sync, screen)}\n\n${sentence}` : sentence,
    };
}


/***/ }),

/***/ 760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ askBefore)
});

// EXTERNAL MODULE: ./build/cli/screen/width.js
var width = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/cli/screen/refs.js

/** Lists what one push moves and makes, a line a ref. */
function formatRefs(updates, { paint }) {
    const column = Math.max(...updates.map(({ ref }) => (0,width/* widthOf */.qz)(shorten(ref))));
    return updates.map((update) => `  ${(0,width/* pad */.eV)(shorten(update.ref), column)}  ${paint.dim(describeMove(update))}`).join('\n');
}
function shorten(ref) {
    return ref.replace(/^refs\/heads\//, 'branch ').replace(/^refs\/tags\//, 'tag ');
}
function describeMove({ ref, from, to }) {
    if (from !== undefined)
        return `${from.slice(0, 7)} → ${to.slice(0, 7)}`;
    // An annotated tag is an object by itself; its commit stands in the plan.
    return ref.startsWith('refs/tags/') ? 'new' : `new at ${to.slice(0, 7)}`;
}

;// CONCATENATED MODULE: ./build/cli/gate.js

/**
 * Shows each push before it happens, and asks unless `yes` says that the answer is yes. What was answered counts for what was
 * shown: when the remote went on meanwhile, the new plan is shown and asked about again.
 */
function askBefore(terminal, yes, question) {
    let agreed = '';
    return {
        before: async (result, updates) => {
            const shown = keyOf(updates);
            if (shown !== agreed) {
                if (agreed !== '')
                    terminal.say('The remote went on meanwhile. What would be pushed now:');
                const preview = `${await question.preview(result, terminal.errors)}\n\nIn one push:\n${formatRefs(updates, terminal.errors)}`;
                if (yes)
                    terminal.say(preview);
                else
                    await terminal.confirm(preview, question.ask);
                agreed = shown;
            }
            terminal.interruption.pushBegins();
            terminal.info('pushing');
        },
        after: (landed) => {
            terminal.interruption.pushEnds(landed);
            // What follows one that landed is the rest of the tracks: GitHub wants no more than three tags in a push.
            if (landed)
                agreed = '';
        },
    };
}
/** What a push starts from and what it makes; the ids of new commits differ from second to second. */
function keyOf(updates) {
    return JSON.stringify(updates.map(({ ref, from }) => [ref, from]));
}


/***/ }),

/***/ 5648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commitBranches)
/* harmony export */ });
/** How many commits, and files of each, a tree shows. */
const MOST = 10;
/** The commits that decided, newest first, each with its files, or those of some `files`. */
function commitBranches(commits, { paint }, files) {
    const deciding = files && new Set(files);
    const shown = commits.slice(0, MOST).map(({ sha, subject, changes }) => ({
        text: `${sha.slice(0, 7)} ${subject}`,
        below: fileBranches(changes.map(({ path }) => path).filter((path) => !deciding || deciding.has(path)), paint.dim),
    }));
    return [...shown, ...rest(commits.length, 'commits')];
}
function fileBranches(paths, paint) {
    return [...paths.slice(0, MOST).map((path) => ({ text: path, paint })), ...rest(paths.length, 'files')];
}
function rest(count, what) {
    return count > MOST ? [{ text: `… and ${count - MOST} more ${what}` }] : [];
}


/***/ }),

/***/ 7340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatTree)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(718);

/** Draws trees, a line a branch; lines are cut at the width of the screen. */
function formatTree(roots, screen) {
    return roots.flatMap((root) => [line(root, '', screen), ...drawBelow(root, '', screen)]).join('\n');
}
function drawBelow({ below = [] }, indent, screen) {
    return below.flatMap((branch, at) => {
        const last = at === below.length - 1;
        return [
            line(branch, `${indent}${last ? '└─ ' : '├─ '}`, screen),
            ...drawBelow(branch, `${indent}${last ? '   ' : '│  '}`, screen),
        ];
    });
}
function line({ text, paint = (plain) => plain }, lead, { width, paint: { dim } }) {
    const fitting = paint((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text), Math.max(8, width - lead.length)));
    return lead === '' ? fitting : `${dim(lead)}${fitting}`;
}


/***/ })

};
