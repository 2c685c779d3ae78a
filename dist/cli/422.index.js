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
 * Merges `live` into `next` so that `live` is its ancestor again.
 * Throws `branch-missing`, and `merge-conflict` with the paths.
 */
async function syncBranches({ dryRun }, run, gate) {
    if ((0,release_plan/* isTrunk */.pe)(run.config)) {
        const { next } = await (0,remote_state/* readRemoteState */.c)(run.repository, run.config, []);
        return { sha: next.commit, commits: undefined, pushed: false };
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
    if (await repository.reaches(next, live)) {
        return { result: { sha: next.commit, commits: undefined, pushed: false }, updates: [] };
    }
    const behind = { tip: live.commit, not: [next.commit] };
    await repository.ensure([behind, { tip: next.commit, not: [live.commit] }]);
    const names = { ours: config.branches.next, theirs: config.branches.live };
    const merge = { ours: next.commit, theirs: live.commit, liveSide: live.commit, names };
    const sha = await (0,branch_merge/* mergeBranches */.r)(repository, config, merge);
    const commits = await repository.log(behind);
    return { result: { sha, commits, pushed: false }, updates: [{ ref: next.name, from: next.commit, to: sha }] };
}
/** Says in a sentence what a sync did or would do. */
function describeSync({ sha, commits }, { config }, dryRun) {
    const { live, next } = config.branches;
    if ((0,release_plan/* isTrunk */.pe)(config))
        return `There is one branch, ${live}: nothing to sync.`;
    if (!commits)
        return `${live} is an ancestor of ${next} already: nothing to sync.`;
    const verb = dryRun ? 'would be' : 'is';
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
    const preview = ({ commits = [] }, screen) => (0,tree/* formatTree */.q)([{ text: `${live} into ${next}`, paint: screen.paint.bold, below: (0,screen_commits/* commitBranches */.w)(commits, screen) }], screen);
    const gate = (0,cli_gate/* askBefore */.b)(input.terminal, input.flag('yes'), { preview, ask: `Merge ${live} into ${next}?` });
    const sync = await syncBranches({ dryRun }, run, gate);
    const sentence = describeSync(sync, run, dryRun);
    return {
        json: {
            synced: sync.pushed,
            sha: sync.sha || null,
            commits: (sync.commits ?? []).map(({ sha, subject }) => ({ sha, subject })),
        },
        text: (screen) => (dryRun && sync.commits ? `${preview(sync, screen)}\n\n${sentence}` : sentence),
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


/***/ }),

/***/ 6205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mergeBranches)
/* harmony export */ });
/* unused harmony export MergeConflict */
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9266);
/* harmony import */ var _core_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3413);
/* harmony import */ var _owned_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4125);





/**
 * Brings two commits together in the object store: one of them where it contains the other, else a merge commit.
 * What the bundle writes never conflicts: manifests take live's side, version files the higher version. Any other
 * conflict throws `merge-conflict` with the paths.
 */
async function mergeBranches(repository, config, merge) {
    const { ours, theirs, names } = merge;
    const base = await repository.mergeBase(ours, theirs);
    if (base === theirs)
        return ours;
    if (base === ours)
        return theirs;
    const plain = await repository.merge(ours, theirs);
    const tree = 'tree' in plain ? plain.tree : await mergeWithoutOwned(repository, config, merge, base, plain.conflicts);
    const message = (0,_core_trailers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMessage */ .hw)(`chore: merge ${names.theirs} into ${names.ours}`, [
        { key: _core_trailers_js__WEBPACK_IMPORTED_MODULE_1__/* .TRAILER */ .AH.sync, value: names.theirs },
    ]);
    const manifests = await liveManifests(repository, config, merge, base);
    const made = await repository.write([
        { kind: 'commit', mark: 'merge', parents: [ours, theirs], tree, ...manifests, message },
    ]);
    return made.get('merge');
}
/** The manifests of the live side, where the other side has them otherwise. */
async function liveManifests(repository, config, { ours, theirs, liveSide }, base) {
    const paths = config.tracks.flatMap((track) => (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestPaths */ .Ud)(config, track));
    const other = liveSide === ours ? theirs : ours;
    const [live, rest] = await Promise.all([repository.readFiles(liveSide, paths), repository.readFiles(other, paths)]);
    const files = [...live.values()].filter(({ path, oid }) => rest.get(path)?.oid !== oid);
    const absent = [...rest.keys()].filter((path) => !live.has(path));
    if (absent.length === 0 || base === undefined)
        return { files, gone: [] };
    const before = await repository.readFiles(base, absent);
    return { files, gone: [...before.keys()] };
}
/**
 * Merges again with the bundle's files made equal on all three sides, so that only real conflicts remain.
 * The sides hang below a common commit of ours, which thereby is their merge base.
 */
async function mergeWithoutOwned(repository, config, merge, base, conflicts) {
    if (base === undefined)
        throw new MergeConflict(merge, conflicts);
    const sides = await Promise.all([base, merge.ours, merge.theirs].map((commit) => (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readVersionTexts */ .xE)(repository, config.tracks, commit)));
    const { files: manifests, gone } = await liveManifests(repository, config, merge, base);
    const [inBase = [], inOurs = [], inTheirs = []] = equalize(config, sides).map((files) => [...files, ...manifests]);
    const side = { kind: 'commit', gone, message: 'Side of a merge\n' };
    const made = await repository.write([
        { ...side, mark: 'base', parents: [base], files: inBase },
        { ...side, mark: 'ours', parents: [merge.ours, 'base'], files: inOurs },
        { ...side, mark: 'theirs', parents: [merge.theirs, 'base'], files: inTheirs },
    ]);
    const result = await repository.merge(made.get('ours'), made.get('theirs'));
    if ('tree' in result)
        return result.tree;
    throw new MergeConflict(merge, result.conflicts);
}
/** Writes, track by track, the higher of both sides' versions into all three sides; gives the changed files of each. */
function equalize(config, sides) {
    const changed = sides.map(() => new Map());
    let texts = sides;
    for (const track of config.tracks) {
        if (texts.some((side) => track.versionFiles.some(({ path }) => !side.texts.has(path))))
            continue;
        const own = track.versionFiles.filter((file) => !(0,_core_version_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isRequirement */ .WS)(file));
        const [, ours, theirs] = texts.map((side) => side.rules.currentVersions(own, side.texts)[0]?.version ?? '');
        if (ours === undefined || theirs === undefined || ours === theirs)
            continue;
        const version = higherText(ours, theirs);
        texts = texts.map((side, index) => {
            const { changed: files, after } = (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .editTrack */ .OG)(track, side, version);
            for (const file of files)
                changed[index]?.set(file.path, file);
            return after;
        });
    }
    return changed.map((files) => [...files.values()]);
}
function higherText(a, b) {
    const [left, right] = [(0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(a), (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(b)];
    if (!left || !right)
        return left ? a : b;
    return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(left, right) >= 0 ? a : b;
}
/** A merge that stopped at lines both sides changed; `paths` are the files. */
class MergeConflict extends _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag {
    paths;
    constructor({ names }, paths) {
        super('merge-conflict', [
            {
                message: `${names.theirs} and ${names.ours} changed the same lines of ${paths.map(_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(', ')}; nothing was pushed.`,
                fix: `Merge ${names.theirs} into ${names.ours} by hand, resolve these files, push, and run again.`,
            },
        ]);
        this.paths = paths;
    }
}


/***/ }),

/***/ 1547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pushUntilLanded)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);


const OPEN = { before: async () => undefined, after: () => undefined };
/** Patience for lost races: so many attempts, waiting longer and longer, some 90 seconds in all. */
const ATTEMPTS = 40;
const FIRST_WAIT = 50;
const LONGEST_WAIT = 4000;
/** Patience for pushes that break off one after the other, some 10 seconds in all: what broke them may well stay broken. */
const BROKEN_PUSHES = 5;
const BROKEN_WAIT = 1000;
/**
 * Plans and pushes until a push lands. A lost race starts over from what the remote has then, so nothing is tagged twice.
 * Throws `push-refused` when a rule of the remote is against it, `push-lost` when every attempt lost or broke off.
 */
async function pushUntilLanded({ repository, log }, attempt, gate = OPEN) {
    let broken = 0;
    let words = '';
    for (let count = 1; count <= ATTEMPTS && broken < BROKEN_PUSHES; count++) {
        const { result, updates } = await attempt();
        if (updates.length === 0)
            return result;
        await gate.before(result, updates);
        const outcome = await repository.push(updates);
        if (outcome.kind === 'landed')
            return landed(result, gate);
        if (outcome.kind !== 'unknown')
            gate.after(false);
        if (outcome.kind === 'refused')
            throw refused(outcome.words);
        words = outcome.words;
        if (outcome.kind === 'lost-race') {
            broken = 0;
            log.info('another push was faster: reading the remote again');
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(grow(FIRST_WAIT, 1.5, count));
        }
        else {
            broken++;
            log.info(`the push broke off: ${words}`);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(grow(BROKEN_WAIT, 2, broken - 1));
            if (await hasLanded(repository, updates))
                return landed(result, gate);
            gate.after(false);
        }
    }
    throw lost(words, broken);
}
function landed(result, gate) {
    gate.after(true);
    return { ...result, pushed: true };
}
/** Whether a push that broke off was carried out all the same: then each ref is where it should be, or a branch went on from there. */
async function hasLanded(repository, updates) {
    const refs = new Map((await repository.remoteRefs(updates.map(({ ref }) => ref))).map(({ name, object }) => [name, object]));
    const tags = updates.filter(({ ref }) => ref.startsWith('refs/tags/'));
    return (tags.length > 0 ? tags : updates).every(({ ref, to }) => refs.get(ref) === to);
}
/** Grows each time, with a random part so that racing runs spread out. */
function grow(first, factor, count) {
    return Math.min(LONGEST_WAIT, first * factor ** count) * (0.3 + 0.7 * Math.random());
}
function lost(words, broken) {
    const how = broken === 0 ? `did not land in ${ATTEMPTS} attempts` : `broke off ${broken} times in a row`;
    return (0,_core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('push-lost', `The push ${how}; nothing of it landed. The remote said: ${words}`, 'Run again.');
}
function refused(words) {
    return (0,_core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('push-refused', `The remote refused the push; nothing of it landed. It said: ${words}`, 'In a workflow give the job `permissions: contents: write`, or a token that branch protection and rulesets let through. By hand you need to be let through yourself.');
}


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ nextMissing),
/* harmony export */   c: () => (/* binding */ readRemoteState)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
/* harmony import */ var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6727);



/** Reads both branches and the tags that are looked for from the remote. Throws `branch-missing` when there is no `next`. */
async function readRemoteState(repository, config, searches) {
    const { live, next } = config.branches;
    const refs = await (0,_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteTagRefs */ .hH)(repository, searches, [`refs/heads/${live}`, `refs/heads/${next}`]);
    const branch = (name) => refs.find((ref) => ref.name === `refs/heads/${name}`);
    const head = branch(next);
    if (!head)
        throw nextMissing(config);
    const tracks = searches.map(({ track }) => track);
    return { live: branch(live), next: head, tags: sortTags(tracks, refs), refs };
}
/** The error for a remote without the branch that pre-releases are cut on. */
function nextMissing({ path, branches }) {
    return (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('branch-missing', `The remote has no branch ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(branches.next)}, where pre-releases are cut.`, `Push one, or name another one under branches.next in ${path}.`);
}
function sortTags(tracks, refs) {
    const tags = new Map(tracks.map(({ name }) => [name, []]));
    for (const { name: ref, commit } of refs) {
        if (!ref.startsWith(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .TAGS */ .gp))
            continue;
        const name = ref.slice(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .TAGS */ .gp.length);
        for (const track of tracks) {
            const found = (0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .matchTag */ ._f)(track.tag, name);
            if (found)
                tags.get(track.name)?.push({ name, version: found.version, commit });
        }
    }
    return tags;
}


/***/ })

};
