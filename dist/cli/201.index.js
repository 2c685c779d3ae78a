export const id = 201;
export const ids = [201];
export const modules = {

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatPlan)
/* harmony export */ });
/* harmony import */ var _shared_core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9266);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5648);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7340);



/** Draws what would be released: a tree a track, with the reason, the commits and files behind it, and what the release does. */
function formatPlan({ promotion, decisions, workflows }, screen) {
    const trees = [...decisions].map(([track, decision]) => {
        const released = promotion.released.find(({ release }) => release.track.name === track);
        if (released)
            return releaseTree(released, decision, workflows.get(track) ?? [], screen);
        const left = promotion.nothingNew.find((each) => each.track.name === track);
        return { text: `${track}  no release: ${left?.reason ?? decision.reason}`, paint: screen.paint.dim };
    });
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTree */ .q)(trees, screen);
}
function releaseTree({ release, files, commit }, { commits, files: deciding }, workflows, screen) {
    const { track, from, tag, reason, promotedFrom } = release;
    const { green, bold } = screen.paint;
    const place = promotedFrom === undefined && files.length > 0 ? 'a bump commit' : commit.slice(0, 7);
    return {
        text: `${track.name}  ${(0,_shared_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(from)} → ${tag}`,
        paint: (text) => bold(green(text)),
        below: [
            { text: `why: ${reason}`, below: (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .commitBranches */ .w)(commits, screen, deciding) },
            files.length === 0
                ? { text: `edits no file: the tag goes on ${place}` }
                : { text: 'edits, in a bump commit', below: files.map((path) => ({ text: path })) },
            startBranch(track.releaseWorkflow, workflows, screen),
        ],
    };
}
/** Which workflows the tag starts: those whose filters its push meets, and the track's own, which the action dispatches where a push does not start it. */
function startBranch(named, fired, { paint }) {
    const pushed = fired.length > 0 ? fired.join(', ') : 'no workflow';
    if (named === undefined || fired.includes(named)) {
        return { text: `starts ${pushed}`, ...(fired.length !== 1 && { paint: paint.yellow }) };
    }
    return { text: `starts ${named} by workflow_dispatch alone: its push starts ${pushed}`, paint: paint.yellow };
}


/***/ }),

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ literalPattern),
/* harmony export */   q: () => (/* binding */ compileFilterPattern)
/* harmony export */ });
const SPECIAL = /^[*?+[\]!\\]$/;
/**
 * Compiles a pattern of `branches`, `tags` or `paths`: `*` is any text without a slash, `**` any text, `?` and `+` say how often the
 * character before them is there, `[a-z]` is one of a set, `\` takes the meaning from what follows; `**` and its slash at the
 * start of a folder stand for no folder too.
 * Source: GitHub docs, "Workflow syntax", "Filter pattern cheat sheet".
 */
function compileFilterPattern(pattern) {
    const negates = pattern.startsWith('!');
    const parsed = parseSteps([...(negates ? pattern.slice(1) : pattern)]);
    if (typeof parsed === 'string')
        return { negates, matches: () => false, fault: parsed };
    return { negates, matches: (text) => run(parsed, text) };
}
/** Writes the pattern that matches a name and nothing else. */
function literalPattern(name) {
    return [...name].map((character) => (SPECIAL.test(character) ? `\\${character}` : character)).join('');
}
function parseSteps(characters) {
    const steps = [];
    let at = 0;
    while (at < characters.length) {
        const read = readStep(characters, at, steps);
        if (typeof read === 'string')
            return read;
        at = read;
    }
    return steps;
}
/** Adds what stands at a place to the steps, and gives the place after it; or says what is wrong there. */
function readStep(characters, at, steps) {
    const character = characters[at];
    if (character === '*')
        return readStar(characters, at, steps);
    if (character === '[')
        return readSet(characters, at, steps);
    const last = steps.at(-1);
    if ((character === '?' || character === '+') && last) {
        steps[steps.length - 1] = character === '?' ? { ...last, skips: last.skips || 1 } : { ...last, repeats: true };
        return at + 1;
    }
    const isEscape = character === '\\';
    const wanted = isEscape ? characters[at + 1] : character;
    if (wanted === undefined)
        return '"\\" has nothing after it';
    steps.push({ accepts: (given) => given === wanted, repeats: false, skips: 0 });
    return at + (isEscape ? 2 : 1);
}
function readStar(characters, at, steps) {
    if (characters[at + 1] !== '*') {
        steps.push({ accepts: (given) => given !== '/', repeats: true, skips: 1 });
        return at + 1;
    }
    const any = { accepts: () => true, repeats: true, skips: 1 };
    const startsFolder = at === 0 || characters[at - 1] === '/';
    if (!startsFolder || characters[at + 2] !== '/') {
        steps.push(any);
        return at + 2;
    }
    // Folders, or none at all: then the slash is not there either.
    steps.push({ ...any, repeats: false, skips: 3 }, any, { accepts: (given) => given === '/', repeats: false, skips: 0 });
    return at + 3;
}
function readSet(characters, at, steps) {
    const end = characters.indexOf(']', at + 1);
    if (end === -1)
        return '"[" is not closed';
    const inside = characters.slice(at + 1, end);
    if (inside.length === 0)
        return '"[]" is an empty set';
    const ranges = [];
    for (let index = 0; index < inside.length; index++) {
        const first = inside[index];
        const last = inside[index + 1] === '-' ? inside[index + 2] : undefined;
        if (last !== undefined && !isRange(first, last))
            return `"${first}-${last}" is no range of a-z, A-Z or 0-9`;
        ranges.push([first, last ?? first]);
        if (last !== undefined)
            index += 2;
    }
    steps.push({
        accepts: (given) => ranges.some(([first, last]) => given.length === 1 && given >= first && given <= last),
        repeats: false,
        skips: 0,
    });
    return end + 1;
}
function isRange(first, last) {
    return first <= last && [/^[a-z]{2}$/, /^[A-Z]{2}$/, /^[0-9]{2}$/].some((kind) => kind.test(first + last));
}
/** Follows all ways through the steps at once, so that no pattern can make it slow. */
function run(steps, text) {
    let states = withSkips(steps, new Set([0]));
    for (const character of text) {
        const reached = new Set();
        for (const state of states) {
            const step = steps[state];
            if (!step?.accepts(character))
                continue;
            reached.add(state + 1);
            if (step.repeats)
                reached.add(state);
        }
        if (reached.size === 0)
            return false;
        states = withSkips(steps, reached);
    }
    return states.has(steps.length);
}
/** Adds the states that are reached without reading: a Set also gives what is added while it is walked. */
function withSkips(steps, states) {
    for (const state of states) {
        const step = steps[state];
        if (step && step.skips > 0)
            states.add(state + step.skips);
    }
    return states;
}


/***/ }),

/***/ 7169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ readPushFilters),
/* harmony export */   WS: () => (/* binding */ FILTER_NAMES),
/* harmony export */   lI: () => (/* binding */ firesOnTag),
/* harmony export */   rw: () => (/* binding */ firesOnBranch)
/* harmony export */ });
/* unused harmony export selects */
/* harmony import */ var _filter_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7958);

/** What GitHub knows as filters of a push (GitHub docs, "Workflow syntax", `on.push`). */
const FILTER_NAMES = ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore'];
/**
 * Reads the filters out of the value of a workflow's `on:`, which is a word, a list of words or a mapping.
 * @returns undefined when a push does not start the workflow, `{}` when every push does.
 */
function readPushFilters(on) {
    if (typeof on === 'string' || Array.isArray(on))
        return [on].flat().includes('push') ? {} : undefined;
    if (!isMapping(on) || !('push' in on))
        return undefined;
    const { push } = on;
    if (!isMapping(push))
        return {};
    return Object.fromEntries(FILTER_NAMES.flatMap((name) => (name in push ? [[name, readTexts(push[name])]] : [])));
}
/** Whether pushing a tag starts the workflow. Filters on paths say nothing about tags. */
function firesOnTag(filters, tag) {
    return firesOnRef(filters, 'tags', tag);
}
/** Whether pushing a branch starts the workflow; `files` are those that the push changed, where they are to count. */
function firesOnBranch(filters, branch, files) {
    return firesOnRef(filters, 'branches', branch) && (files === undefined || firesOnFiles(filters, files));
}
/** Whether the last of the patterns that matches a text takes it. */
function selects(patterns, text) {
    const last = patterns.map(_filter_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileFilterPattern */ .q).findLast(({ matches }) => matches(text));
    return last !== undefined && !last.negates;
}
/** A filter on the one kind of ref alone leaves the other kind out altogether. */
function firesOnRef(filters, kind, name) {
    const { [kind]: taken, [`${kind}-ignore`]: ignored } = filters;
    if (taken)
        return selects(taken, name);
    if (ignored)
        return !selects(ignored, name);
    const other = kind === 'tags' ? 'branches' : 'tags';
    return filters[other] === undefined && filters[`${other}-ignore`] === undefined;
}
function firesOnFiles({ paths, 'paths-ignore': ignored }, files) {
    if (paths)
        return files.some((file) => selects(paths, file));
    return ignored === undefined || files.some((file) => !selects(ignored, file));
}
function readTexts(value) {
    return [value].flat().filter((text) => typeof text === 'string');
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   vD: () => (/* binding */ parseBumpRequest)
/* harmony export */ });
/* unused harmony export parseBumpOptions */
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2817);
/* harmony import */ var _core_trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9266);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6387);
/* harmony import */ var _track_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2521);






const BUMPS = ['patch', 'minor', 'major', 'auto'];
/** Checks the inputs of bump-version. Throws `track-unknown`, `channel-unknown`, `input-invalid`, `trailers-invalid`. */
function parseBumpRequest(config, inputs) {
    if (inputs.channel === '') {
        throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('input-invalid', 'channel: it is not given.', `Give one of: ${[...config.channels, _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .LIVE */ .L8].join(', ')}.`);
    }
    if (inputs.tracks === '') {
        throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('input-invalid', 'tracks: it is not given.', `Give one or more of: ${config.tracks.map(({ name }) => name).join(', ')}, all.`);
    }
    const channel = (0,_track_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseChannel */ .Pu)(config, inputs.channel);
    return {
        tracks: (0,_track_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseTracks */ .mu)(config, inputs.tracks, 'tracks'),
        channel,
        ...parseBumpOptions(inputs),
    };
}
/** Checks the inputs that can be judged before it is known which tracks to release. Throws `input-invalid`, `trailers-invalid`. */
function parseBumpOptions(inputs) {
    return {
        bump: chooseBump(inputs.bump),
        sha: inputs.sha,
        n: chooseN(inputs.n, inputs.channel),
        trailers: (0,_core_trailers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTrailers */ .aw)(inputs.trailers),
        dryRun: inputs.dryRun,
        force: inputs.force,
    };
}
function chooseBump(text) {
    const found = text === '' ? 'patch' : BUMPS.find((bump) => bump === text);
    if (found)
        return found;
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('input-invalid', `bump: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no size of a bump.`, `${(0,_core_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(text, BUMPS)}Give one of: ${BUMPS.join(', ')}.`);
}
function chooseN(text, channel) {
    if (text === '')
        return undefined;
    if (channel === _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .LIVE */ .L8)
        throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('input-invalid', `n: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is given, but a live version has no N.`, 'Leave n out.');
    const n = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
    if (n > 0)
        return n;
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('input-invalid', `n: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no number of a pre-release.`, 'Give a whole number from 1.');
}
/** The commit to release: what `sha` names, else the head of `next`. Throws `commit-unknown`. */
async function chooseTarget({ sha }, { next, tags }, repository) {
    if (sha === '')
        return next.commit;
    const tag = [...tags.values()].flat().find(({ name }) => name === sha);
    return tag ? tag.commit : (0,_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, sha, 'sha');
}


/***/ }),

/***/ 3291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ promote)
});

// UNUSED EXPORTS: nothingOf

// EXTERNAL MODULE: ./build/shared/core/trailers.js
var trailers = __webpack_require__(1020);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/shared/core/bump-commit.js


/**
 * Lays out the commits and tags of a run. A release that changes no file tags the target itself, save where the target's
 * message keeps GitHub from starting a workflow, a tag of the same track and channel is there already, or it needs what was
 * committed before it: then it gets a bump commit without changes. `runId` is one of this run alone, `base` what the commits lie on.
 */
function layOutObjects(target, skipsWorkflows, edits, runId, base = target) {
    const commits = [];
    const tags = [];
    let tip = base;
    for (const { release, files, onTop } of edits) {
        const needsCommit = files.length > 0 || skipsWorkflows || release.targetTaken || onTop === true;
        if (needsCommit) {
            const commit = bumpCommit(release, tip, files);
            commits.push(commit);
            tip = commit.mark;
        }
        tags.push(releaseTag(release, needsCommit ? tip : target, runId));
    }
    return { commits, tags, tip };
}
/** The subject of the commit that a track's tag is made on. */
function bumpSubject(track, tag) {
    return `chore: bump ${track} to ${tag}`;
}
function bumpCommit(release, parent, files) {
    return {
        kind: 'commit',
        mark: `commit ${release.track.name}`,
        parents: [parent],
        files,
        message: (0,trailers/* formatMessage */.hw)(bumpSubject(release.track.name, release.tag), release.trailers),
    };
}
/**
 * Two runs that tag the same commit in the same second would make one and the same tag object, and the second push would
 * be up to date instead of refused: the run's id keeps them apart.
 */
function releaseTag(release, target, runId) {
    const subject = `${release.track.name} ${(0,core_version/* formatVersion */.qh)(release.version)}`;
    const message = (0,trailers/* formatMessage */.hw)(subject, [...release.trailers, { key: trailers/* TRAILER */.AH.run, value: runId }]);
    return { kind: 'tag', mark: `tag ${release.track.name}`, name: release.tag, target, message };
}

// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/release-plan.js
var release_plan = __webpack_require__(483);
// EXTERNAL MODULE: ./build/shared/core/tag-template.js
var tag_template = __webpack_require__(9645);
// EXTERNAL MODULE: ./build/shared/core/commit.js
var core_commit = __webpack_require__(7345);
// EXTERNAL MODULE: ./build/shared/core/history.js
var core_history = __webpack_require__(8402);
// EXTERNAL MODULE: ./build/shared/core/own-commits.js
var own_commits = __webpack_require__(1465);
// EXTERNAL MODULE: ./build/shared/core/track-tags.js
var track_tags = __webpack_require__(843);
// EXTERNAL MODULE: ./build/shared/flows/branch-merge.js
var branch_merge = __webpack_require__(6205);
;// CONCATENATED MODULE: ./build/shared/flows/branch-updates.js








/** Whether `next` has all of `live`, as it should; where there is no `live` to have, too. */
async function holdsLive(repository, config, { live, next }) {
    return live === undefined || (0,release_plan/* isTrunk */.pe)(config) || repository.reaches(next, live);
}
/**
 * Computes the branch updates of a release: `next` gets what was committed, `live` goes to the release when it is a live
 * one, and `live` stays an ancestor of `next`. Throws `live-diverged`, `merge-conflict`.
 */
async function planBranches(repository, config, state, move) {
    const live = move.live && !(0,release_plan/* isTrunk */.pe)(config) ? await moveLive(repository, config, state, move) : undefined;
    const reached = live ?? (move.tip === move.target ? undefined : move.tip);
    const next = reached === undefined ? state.next.commit : await moveNext(repository, config, state, move, reached, live);
    return [
        ...(live === undefined ? [] : [{ ref: `refs/heads/${config.branches.live}`, from: state.live?.commit, to: live }]),
        { ref: state.next.name, from: state.next.commit, to: next },
    ].filter(({ from, to }) => from !== to);
}
/**
 * `live` fast-forwards to the release. Where it has commits beside the target, the bundle's own (manifests, earlier bumps) or
 * commits of `next` that came with another track, the two are merged on `live`, and the tag stays on what was tested.
 */
async function moveLive(repository, config, state, { target, tip }) {
    const live = state.live?.commit;
    if (live === undefined)
        return tip;
    await requireSynced(repository, config, live, [target, state.next.commit]);
    return (0,branch_merge/* mergeBranches */.rc)(repository, config, {
        ours: tip,
        theirs: live,
        liveSide: live,
        names: { ours: 'the release', theirs: config.branches.live },
    });
}
/** What a person committed to `live` and nobody merged into `next` would be on `live`, and not in what is released. */
async function requireSynced(repository, config, live, not) {
    const isOwn = (0,own_commits/* ownCommits */.Jx)(config);
    const listed = (await repository.log({ tip: live, not })).filter((commit) => !isOwn(commit) && !(0,core_commit/* isMerge */.F)(commit));
    const foreign = await keepOutside(repository, not, listed, ({ sha }) => sha);
    const [first] = foreign;
    if (!first)
        return;
    const { live: name, next } = config.branches;
    throw (0,core_error/* failure */.V2)('live-diverged', `${name} has ${countCommits(foreign.length)} that ${next} does not have, such as ${first.sha.slice(0, 7)} ${(0,core_error/* quote */.hD)(first.subject)}.`, `Merge ${name} into ${next} (the action sync-branches, or: release-tracks sync), and promote a commit that has them.`);
}
/**
 * Checks that a live release takes nothing from the users of the last one: every commit that touches the track's paths and is
 * in its last live tag is in the target, too. Throws `live-behind`.
 */
async function requireAheadOfLive(repository, config, facts, paths, target) {
    const last = (0,track_tags/* highestTag */.fV)(facts.tags.filter(({ version }) => (0,core_version/* channelOf */.ts)(version) === core_version/* LIVE */.L8));
    if (!last)
        return;
    const isOwn = (0,own_commits/* ownCommits */.Jx)(config);
    const listed = (0,core_history/* touchedFiles */.E9)(await repository.log({ tip: last.commit, not: [target] })).filter(({ commit, files }) => !isOwn(commit) && !(0,core_commit/* isMerge */.F)(commit) && files.some(paths));
    const lost = await keepOutside(repository, [target], listed, ({ commit }) => commit.sha);
    const [first] = lost;
    if (!first)
        return;
    throw (0,core_error/* failure */.V2)('live-behind', `${facts.track.name}: ${target.slice(0, 7)} lacks ${countCommits(lost.length)} that ${last.name} has, such as ${first.commit.sha.slice(0, 7)} ${(0,core_error/* quote */.hD)(first.commit.subject)}.`, 'Promote a commit that has them.');
}
/** What a refusal rests on is looked at once more, since a log may list too much. */
async function keepOutside(repository, tips, items, shaOf) {
    if (items.length === 0)
        return [];
    const outside = await repository.confirmOutside(tips, items.map(shaOf));
    return items.filter((item) => outside.has(shaOf(item)));
}
function countCommits(count) {
    return count === 1 ? 'a commit' : `${count} commits`;
}
/** `next` takes the release, and with it whatever of `live` it has not: a hand-made commit there is not left behind. */
async function moveNext(repository, config, state, { target, isLiveHeld }, reached, newLive) {
    const { live, next } = config.branches;
    const names = { ours: next, theirs: newLive === undefined ? 'the release' : live };
    const onTop = newLive === undefined && target === state.next.commit;
    const moved = onTop
        ? reached
        : await (0,branch_merge/* mergeBranches */.rc)(repository, config, {
            ours: state.next.commit,
            theirs: reached,
            liveSide: newLive ?? state.next.commit,
            names,
        });
    const behind = state.live;
    if (newLive !== undefined || behind === undefined || isLiveHeld)
        return moved;
    await repository.ensure([
        { tip: behind.commit, not: [state.next.commit] },
        { tip: state.next.commit, not: [behind.commit] },
    ]);
    return (0,branch_merge/* mergeBranches */.rc)(repository, config, {
        ours: moved,
        theirs: behind.commit,
        liveSide: behind.commit,
        names: { ours: next, theirs: live },
    });
}

// EXTERNAL MODULE: ./build/shared/flows/bump-request.js
var bump_request = __webpack_require__(1376);
// EXTERNAL MODULE: ./build/shared/flows/push-retry.js
var push_retry = __webpack_require__(1547);
// EXTERNAL MODULE: ./build/shared/flows/owned-files.js
var owned_files = __webpack_require__(4125);
;// CONCATENATED MODULE: ./build/shared/flows/release-edits.js


/**
 * Writes the new versions, release by release, in the order in which the tracks require each other.
 * Throws what `editVersions` does, and `live-requires-prerelease`.
 */
async function editReleases(releases, { texts, live, isMoved }, config) {
    const { orderByRequirements, prereleaseRequirements } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(138), __webpack_require__.e(605), __webpack_require__.e(11), __webpack_require__.e(314), __webpack_require__.e(232)]).then(__webpack_require__.bind(__webpack_require__, 8232));
    let now = texts;
    const edited = orderByRequirements(releases, texts.texts).map((release) => {
        if (release.track.versionFiles.length === 0)
            return { release, files: [], after: now };
        const { changed, after } = (0,owned_files/* editTrack */.OG)(release.track, now, release.fileVersion);
        now = after;
        return { release, files: changed, after };
    });
    if (!live)
        return edited;
    const tracks = { all: config.tracks, released: releases.map(({ track }) => track) };
    const problemsOf = ({ track }, at) => prereleaseRequirements(track, tracks, at.texts);
    const problems = edited.flatMap(({ release, after }) => problemsOf(release, after));
    if (problems.length > 0)
        throw new core_error/* ReleaseTracksError */.ag('live-requires-prerelease', problems);
    return edited.map(({ release, files }) => {
        const onTop = files.length === 0 && (isMoved || problemsOf(release, texts).length > 0);
        return { release, files, onTop };
    });
}

// EXTERNAL MODULE: ./build/shared/core/detection.js
var detection = __webpack_require__(7641);
// EXTERNAL MODULE: ./build/shared/core/next-version.js
var next_version = __webpack_require__(1848);
// EXTERNAL MODULE: ./build/shared/flows/spans.js
var flows_spans = __webpack_require__(6387);
// EXTERNAL MODULE: ./build/shared/flows/track-paths.js
var track_paths = __webpack_require__(7540);
// EXTERNAL MODULE: ./build/shared/flows/texts.js
var texts = __webpack_require__(2358);
;// CONCATENATED MODULE: ./build/shared/flows/untagged-versions.js









/**
 * Of each track, the live versions that the actions wrote into files and that no tag tells of any more: somebody deleted it. A bump commit
 * that says the version is the proof; what a person wrote there was never released. Looked at are the files of the target, which `fromFiles`
 * has, and for a live release those of `live`.
 */
async function bumpedVersions(repository, config, state, tracks, { target, channel }, fromFiles) {
    const live = channel === core_version/* LIVE */.L8 && state.live?.commit !== target ? state.live?.commit : undefined;
    const onLive = live === undefined ? undefined : await readVersions(repository, tracks, live);
    const found = tracks.map(async (track) => {
        const tags = state.tags.get(track.name) ?? [];
        const [ofTarget, ofLive] = [fromFiles.get(track), onLive?.get(track)];
        const carried = [];
        // Without a tag the next version is above what the files carry, whoever wrote it.
        if (ofTarget && tags.length > 0)
            carried.push({ version: ofTarget, commit: target });
        if (ofLive && live && (!ofTarget || (0,core_version/* compareVersions */.Zy)(ofLive, ofTarget) !== 0))
            carried.push({ version: ofLive, commit: live });
        const versions = [];
        for (const each of carried) {
            if (isUntold(track, tags, each.version) && (await isBumped(repository, config, track, tags, each)))
                versions.push(each.version);
        }
        return [track, versions];
    });
    return new Map(await Promise.all(found));
}
/** The versions that files carry at a commit; a track whose files cannot be read there has none. */
async function readVersions(repository, tracks, commit) {
    const carriers = await (0,owned_files/* readCarriers */.e4)(repository, { versionFiles: tracks.flatMap((track) => track.versionFiles) }, commit);
    const versions = new Map();
    for (const track of tracks) {
        try {
            versions.set(track, (0,owned_files/* versionOfFiles */.lQ)(track, carriers));
        }
        catch (error) {
            if (!(error instanceof core_error/* ReleaseTracksError */.ag))
                throw error;
        }
    }
    return versions;
}
/** Whether a live version is ahead of every live tag, and no tag says where it comes from: with `version-style: core` a pre-release writes it, too. */
function isUntold({ versionStyle }, tags, carried) {
    if (carried.prerelease)
        return false;
    return !tags.some(({ version }) => {
        if (!version.prerelease)
            return (0,core_version/* compareVersions */.Zy)(version, carried) >= 0;
        return versionStyle === 'core' && (0,core_version/* compareCore */.bm)(version, carried) === 0;
    });
}
async function isBumped(repository, config, track, tags, { version, commit }) {
    const last = (0,track_tags/* highestTag */.fV)(tags.filter(({ version }) => !version.prerelease));
    const range = { tip: commit, not: last ? [last.commit] : [] };
    await repository.ensure([range]);
    const subject = bumpSubject(track.name, (0,tag_template/* formatTag */._3)(track.tag, version));
    const isOwn = (0,own_commits/* ownCommits */.Jx)(config);
    const mark = `${trailers/* TRAILER */.AH.track}: ${track.name}`;
    const commits = await repository.log(range);
    return commits.some((each) => each.subject === subject && each.marks.includes(mark) && isOwn(each));
}
/** The versions that the track's manifests on `live` hold: a tag may be gone, what was published never is. */
async function publishedVersions(repository, config, { live }, track) {
    const paths = (0,owned_files/* manifestPaths */.Ud)(config, track);
    if (live === undefined || paths.length === 0)
        return [];
    const files = await repository.readFiles(live.commit, paths);
    return [...files.values()].map(({ path, bytes }) => versionOfManifest(path, (0,texts/* decodeText */.g)(path, bytes)));
}
function versionOfManifest(path, text) {
    const version = manifestVersionText(text);
    const found = version === undefined ? undefined : (0,core_version/* parseVersion */.ot)(version);
    if (found)
        return found;
    throw (0,core_error/* failure */.V2)('manifest-unreadable', version === undefined
        ? 'The updater manifest holds no version.'
        : `The updater manifest holds ${(0,core_error/* quote */.hD)(version)}, which is no version of a track.`, 'Restore it from its history: what was published decides which versions are free.', { file: path });
}
function manifestVersionText(text) {
    try {
        const manifest = JSON.parse(text);
        const version = manifest?.version;
        return typeof version === 'string' ? version.replace(/^v/, '') : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/flows/release-facts.js












/** Begins to load what reading the facts takes, while the remote answers. */
function loadRules() {
    void Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 2489));
    void Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(138), __webpack_require__.e(605), __webpack_require__.e(11), __webpack_require__.e(314), __webpack_require__.e(615), __webpack_require__.e(73)]).then(__webpack_require__.bind(__webpack_require__, 4073));
}
/** Fetches, in one request where it can, all that planning these tracks reads; `depth` is a guess how far back that is. */
async function ensureFacts(repository, state, tracks, request, bump, depth) {
    const { target, channel } = request;
    const since = tracks.flatMap(({ name }) => {
        const tags = state.tags.get(name) ?? [];
        const last = lastOf(tags, channel);
        const lastLive = lastOf(tags, core_version/* LIVE */.L8);
        const since = last ? [{ tip: target, not: [last.commit] }] : [];
        const forBump = bump === 'auto' ? [{ tip: target, not: lastLive ? [lastLive.commit] : [] }] : [];
        // What users of live have and the target lacks would be taken from them.
        const behind = channel === core_version/* LIVE */.L8 && lastLive ? [{ tip: lastLive.commit, not: [target] }] : [];
        return [...since, ...forBump, ...behind];
    });
    const ranges = [...since];
    const next = state.next.commit;
    if (target !== next)
        ranges.push({ tip: target, not: [next] }, { tip: next, not: [target] });
    const live = state.live?.commit;
    if (live !== undefined && channel === core_version/* LIVE */.L8)
        ranges.push({ tip: live, not: [target] }, { tip: live, not: [next] });
    await repository.ensure(ranges, [target, next, ...(live === undefined ? [] : [live])], depth);
}
function lastOf(tags, channel) {
    return (0,track_tags/* highestTag */.fV)(tags.filter(({ version }) => (0,core_version/* channelOf */.ts)(version) === channel));
}
/** Reads what the target tells by itself, without any history; files with versions as they are at `base`, which bump commits may have changed. */
async function readTarget(repository, tracks, target, base) {
    const [matchers, texts, skips] = await Promise.all([
        (0,track_paths/* trackPaths */.M)(repository, tracks, target),
        (0,owned_files/* readVersionTexts */.xE)(repository, tracks, base),
        repository.message(target).then(trailers/* skipsWorkflows */.Do),
    ]);
    const versions = new Map(tracks.map((track) => [track, (0,owned_files/* versionOfFiles */.lQ)(track, texts)]));
    return { matchers, texts, versions, skips };
}
/** Reads what planning the tracks needs to know beside the target itself, all at the same time. */
async function readFacts(repository, config, state, tracks, request, bump, ofTarget) {
    const tagsOf = (track) => state.tags.get(track.name) ?? [];
    const [spans, { matchers, texts, versions, skips }, published, later] = await Promise.all([
        spansSince(repository, tracks, request, tagsOf),
        ofTarget,
        Promise.all(tracks.map((track) => publishedVersions(repository, config, state, track))),
        laterVersions(repository, config, state, tracks, request.target),
    ]);
    const bumped = await bumpedVersions(repository, config, state, tracks, request, versions);
    const pathsOf = (track) => matchers.get(track.name);
    const decisions = decideAll(config, tracks, request, spans, pathsOf);
    const known = tracks.map((track, index) => ({
        track,
        tags: tagsOf(track),
        published: [...published[index], ...(bumped.get(track) ?? [])],
        later: later[index],
        fromFiles: versions.get(track),
        decision: decisions[index],
    }));
    const facts = await Promise.all(known.map(async (fact) => {
        const size = bump === 'auto' ? await conventionalBump(repository, config, request.target, fact, pathsOf(fact.track)) : bump;
        return { ...fact, bump: size };
    }));
    return { facts, texts, pathsOf, skips };
}
/**
 * Of each track, the pre-releases ahead of its last live version that have commits of people which the target lacks: a commit that is
 * promoted, or a hotfix, does not become what `next` got since.
 */
async function laterVersions(repository, config, { next, tags }, tracks, target) {
    if (target === next.commit)
        return tracks.map(() => []);
    const ahead = tracks.map((track) => aheadOfLive(tags.get(track.name) ?? []));
    const [first, ...others] = new Set(ahead.flat().map(({ commit }) => commit));
    if (first === undefined)
        return ahead.map(() => []);
    await repository.ensure([first, ...others].map((tip) => ({ tip, not: [target] })));
    const history = new core_history/* History */.BZ(await repository.log({ tip: first, also: others, not: [target] }));
    const isOwn = (0,own_commits/* ownCommits */.Jx)(config);
    // A bump commit right on the target is not what next got since.
    const isLater = ({ commit }) => history.between(commit, [target]).some((each) => !isOwn(each));
    return ahead.map((known) => known.filter(isLater).map(({ version }) => version));
}
function aheadOfLive(tags) {
    const last = lastOf(tags, core_version/* LIVE */.L8);
    return tags.filter(({ version }) => version.prerelease && (!last || (0,core_version/* compareVersions */.Zy)(version, last.version) > 0));
}
/** What happened to each track up to the target since its last tag on the wanted channel; undefined without such a tag. */
async function spansSince(repository, tracks, { target, channel }, tagsOf) {
    const last = tracks.map((track) => lastOf(tagsOf(track), channel));
    const sets = last.flatMap((tag) => (tag ? [{ tags: [tag], settles: () => true }] : []));
    const spans = await (0,flows_spans/* spansSinceTags */.de)(repository, target, sets);
    return last.map((tag) => tag && spans.shift());
}
function decideAll(config, tracks, { channel }, spans, pathsOf) {
    const rules = (0,detection/* triggerRules */.gC)(config);
    return tracks.map((track, index) => {
        const span = spans[index];
        if (span)
            return (0,detection/* decide */.LD)(span, pathsOf(track), rules);
        return { changed: true, base: undefined, commits: [], files: [], reason: `first release on ${channel}` };
    });
}
async function conventionalBump(repository, config, target, facts, paths) {
    const last = lastOf(facts.tags, core_version/* LIVE */.L8);
    const range = { tip: target, not: last ? [last.commit] : [] };
    const [{ bumpFor }, commits, messages] = await Promise.all([
        __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 1070)),
        repository.log(range),
        repository.messages(range),
    ]);
    const isOwn = (0,own_commits/* ownCommits */.Jx)(config);
    const counting = (0,core_history/* touchedFiles */.E9)(commits).filter(({ commit, files }) => !isOwn(commit) && files.some(paths));
    return bumpFor(counting.map(({ commit }) => messages.get(commit.sha) ?? ''), { initialDevelopment: (last?.version ?? (0,next_version/* currentVersion */.YO)((0,release_plan/* knownVersions */.J0)(facts))).major === 0 });
}

// EXTERNAL MODULE: ./build/shared/flows/remote-state.js
var remote_state = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/shared/flows/tag-search.js
var tag_search = __webpack_require__(6727);
;// CONCATENATED MODULE: ./build/shared/flows/bump-version.js












/** GitHub sends no event for any tag when more than three are pushed at once (GitHub docs: "Events that trigger workflows", push). */
const MOST_TAGS = 3;
/**
 * Releases tracks on a channel: as many pushes as GitHub's limit on tags asks for, each complete in itself. Throws when nothing landed;
 * what stops it after that is told with what did.
 */
async function promote(request, run, gate) {
    let left = request.tracks;
    let whole;
    while (left.length > 0) {
        // Whatever `next` got since the first push was not asked for.
        const ask = whole ? { ...request, sha: whole.target } : request;
        const [trying, base] = [left, whole?.tip];
        const part = await (0,push_retry/* pushUntilLanded */.F)(run, () => promoteSome(ask, trying, run, base), gate).catch((error) => {
            if (whole?.pushed)
                return stoppedAfter(whole, trying, error);
            throw error;
        });
        if (part.stopped)
            return part;
        whole = whole ? join(whole, part) : part;
        const done = new Set([
            ...part.released.map(({ release }) => release.track.name),
            ...part.nothingNew.map(({ track }) => track.name),
        ]);
        left = left.filter(({ name }) => !done.has(name));
        if (request.dryRun)
            break;
    }
    return whole ?? nothingOf(request.channel, '');
}
/** A promotion of no track at all. */
function nothingOf(channel, target) {
    return { channel, target, tip: target, released: [], nothingNew: [], updates: [], pushed: false };
}
/** What landed, with the error that says so: a run that is started again finds these tags and goes on with the rest. */
function stoppedAfter(landed, left, error) {
    const out = landed.released.map(({ release }) => release.tag).join(', ');
    const rest = left.map(({ name }) => name).join(', ');
    const explain = ({ message, fix, ...place }) => ({
        ...place,
        message: `${out} are out already; ${rest} did not follow: ${message}`,
        fix: [fix, `Then run again: it goes on with ${rest}.`].filter(Boolean).join(' '),
    });
    const isKnown = error instanceof core_error/* ReleaseTracksError */.ag;
    return {
        ...landed,
        stopped: isKnown ? new core_error/* ReleaseTracksError */.ag(error.code, error.problems.map(explain)) : asError(error),
    };
}
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
function join(a, b) {
    return {
        ...b,
        released: [...a.released, ...b.released],
        nothingNew: [...a.nothingNew, ...b.nothingNew],
        updates: [...a.updates, ...b.updates],
        pushed: a.pushed || b.pushed,
    };
}
/** One attempt: reads the remote, plans, and makes the objects that are to be pushed, upon what a push before this one put on the target. */
async function promoteSome(request, tracks, run, before) {
    const { repository, config } = run;
    loadRules();
    repository.willWrite();
    const searches = await searchTags(request, tracks, run);
    const listing = (0,remote_state/* readRemoteState */.c)(repository, config, searches);
    const read = (target) => readTarget(repository, tracks, target, before ?? target);
    // While the remote answers, what is checked out is read: mostly it is what is to be released.
    const early = read(repository.head);
    early.catch(() => undefined);
    const state = await listing;
    const target = await (0,bump_request/* chooseTarget */.bx)(request, state, repository);
    const ask = { ...request, target };
    const { push } = run.context;
    await ensureFacts(repository, state, tracks, ask, request.bump, push && push.commitCount + 2);
    await requireOnNext(request, target, state, run);
    const ofTarget = target === repository.head ? early : read(target);
    const known = await readFacts(repository, config, state, tracks, ask, request.bump, ofTarget);
    return attemptRelease({ request, ask, known, base: before ?? target, state }, run);
}
/** Plans, and makes the objects that are to be pushed. */
async function attemptRelease({ request, ask, known, base, state }, run) {
    const { facts, texts, pathsOf, skips } = known;
    const { target } = ask;
    const plans = facts.map((fact) => (0,release_plan/* planTrack */.VU)(fact, ask));
    for (const plan of plans)
        if (plan.kind === 'release')
            warnOfBackwardFiles(plan, facts, run);
    const releases = plans.filter((plan) => plan.kind === 'release');
    const live = request.channel === core_version/* LIVE */.L8;
    for (const { track } of live ? releases : []) {
        const fact = facts.find((each) => each.track === track);
        await requireAheadOfLive(run.repository, run.config, fact, pathsOf(track), target);
    }
    const nothingNew = plans.filter((plan) => plan.kind === 'nothing-new');
    const promotion = { ...nothingOf(request.channel, target), nothingNew };
    if (releases.length === 0)
        return { result: promotion, updates: [] };
    const most = request.dryRun ? releases.length : MOST_TAGS;
    const { updates, ...made } = await makeObjects({ releases, most, target, base, texts, skips, state, live }, run);
    return { result: { ...promotion, ...made, updates }, updates: request.dryRun ? [] : updates };
}
/**
 * The tags that a plan for the head of `next` depends on: the last live one, the last of the channel, and what is above. Any other commit
 * may have tags of any age on it.
 */
function searchTags({ sha, channel }, tracks, { config, repository }) {
    if (sha !== '')
        return config.tracks.map(tag_search/* everyTag */.wT);
    const has = (tags, wanted) => tags.some(({ version }) => (0,core_version/* channelOf */.ts)(version) === wanted);
    const isEnough = (tags) => has(tags, core_version/* LIVE */.L8) && has(tags, channel);
    return Promise.all(tracks.map(async (track) => ({ track, from: await (0,tag_search/* guessLastLine */._)(repository, track), isEnough })));
}
async function requireOnNext(request, target, state, { repository, config }) {
    if (target === state.next.commit || (await repository.isAncestor(target, state.next.commit)))
        return;
    throw (0,core_error/* failure */.V2)('not-on-next', `sha: ${JSON.stringify(request.sha)} (${target.slice(0, 7)}) is not on ${config.branches.next}.`, `Give a commit or tag that ${config.branches.next} contains, or merge it there first.`);
}
function warnOfBackwardFiles({ track, version }, facts, { log }) {
    const carried = facts.find((fact) => fact.track === track)?.fromFiles;
    if (!carried || carried.prerelease || (0,core_version/* compareCore */.bm)(carried, version) <= 0)
        return;
    const files = track.versionFiles.map(({ path }) => path);
    log.warn({
        message: `${track.name}: its files carry ${(0,core_version/* formatVersion */.qh)(carried)}, ahead of ${(0,tag_template/* formatTag */._3)(track.tag, version)}, and are set back: tags decide the version.`,
        fix: 'Use bump: minor or bump: major to go forward.',
        ...(files[0] && { place: { file: files[0] } }),
    });
}
/** Writes the bump commits and tags into the object store and works out where every ref goes. */
async function makeObjects({ releases, most, target, base, texts, skips, state, live }, { repository, config, context, log }) {
    const edits = (await editReleases(releases, { texts, live, isMoved: base !== target }, config)).slice(0, most);
    if (skips) {
        log.warn({
            message: `${target.slice(0, 7)} says [skip ci] in its message: a tag on it would start no workflow, so it gets a bump commit of its own.`,
        });
    }
    const { commits, tags, tip: top } = layOutObjects(target, skips, edits, context.runId, base);
    const [made, isLiveHeld] = await Promise.all([
        repository.write([...commits, ...tags]),
        live || holdsLive(repository, config, state),
    ]);
    const oid = (ref) => made.get(ref) ?? ref;
    const tip = oid(top);
    const branches = await planBranches(repository, config, state, { target, tip, live, isLiveHeld });
    const tagUpdates = tags.map((tag) => ({ ref: `refs/tags/${tag.name}`, from: undefined, to: oid(tag.mark) }));
    const released = edits.map(({ release, files }, index) => ({
        release,
        commit: oid(tags[index]?.target),
        files: files.map(({ path }) => path),
    }));
    return { released, updates: [...branches, ...tagUpdates], tip };
}


/***/ }),

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MO: () => (/* binding */ describeReleases),
  H5: () => (/* binding */ explainPromotion),
  _k: () => (/* binding */ planReleases)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/version.js
var version = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/shared/core/markdown.js
var markdown = __webpack_require__(1261);
;// CONCATENATED MODULE: ./build/shared/flows/bump-report.js


/** The outputs and the job summary of a promotion; in a dry run the summary is headed as a plan. */
function reportPromotion(promotion, dryRun) {
    return { outputs: promotionOutputs(promotion), summary: promotionSummary(promotion, dryRun) };
}
function promotionOutputs(promotion) {
    const { released, pushed, target } = promotion;
    const [only] = released.length === 1 ? released : [];
    return {
        tags: JSON.stringify(released.map(({ release }) => release.tag)),
        versions: JSON.stringify(Object.fromEntries(released.map(({ release }) => [release.track.name, formatVersion(release.version)]))),
        plan: JSON.stringify(describePlan(promotion)),
        pushed: String(pushed),
        sha: only?.commit ?? released.at(-1)?.commit ?? target,
        tag: only?.release.tag ?? '',
        version: only ? formatVersion(only.release.version) : '',
    };
}
/** The plan as data: what is tagged where and why, what is left alone, and each ref with where it comes from and goes. */
function describePlan({ channel, target, released, nothingNew, updates }) {
    return {
        channel,
        target,
        tracks: released.map(({ release, commit, files }) => ({
            track: release.track.name,
            from: (0,version/* formatVersion */.qh)(release.from),
            to: (0,version/* formatVersion */.qh)(release.version),
            tag: release.tag,
            commit,
            'promoted-from': release.promotedFrom ?? null,
            files,
            workflow: release.track.releaseWorkflow ?? null,
            reason: release.reason,
        })),
        'nothing-new': nothingNew.map(({ track, tag, reason }) => ({ track: track.name, tag, reason })),
        refs: updates.map(({ ref, from, to }) => ({ ref, from: from ?? null, to })),
    };
}
function promotionSummary({ channel, released, nothingNew, updates }, dryRun) {
    const title = dryRun
        ? `Plan: ${channel}, nothing is pushed`
        : released.length > 0
            ? `Released on ${channel}`
            : `Nothing new on ${channel}`;
    const rows = [
        ...released.map(releaseRow),
        ...nothingNew.map(({ track, tag, reason }) => [code(track.name), '', '', code(tag), escapeMarkdown(reason)]),
    ];
    const moves = updates.map(({ ref, from, to }) => `${code(ref)}: ${from === undefined ? 'new' : code(from.slice(0, 7))} → ${code(to.slice(0, 7))}`);
    return blocks(heading(3, title), table(['Track', 'From', 'To', 'Tag', 'Why'], rows), list(moves));
}
function releaseRow({ release }) {
    const { track, from, version, tag, reason } = release;
    return [code(track.name), code(formatVersion(from)), code(formatVersion(version)), code(tag), escapeMarkdown(reason)];
}
/** The log lines of a promotion: a line a track with the decision and its reason. */
function promotionLog({ released, nothingNew }, dryRun) {
    return [
        ...released.map(({ release, commit }) => {
            const verb = dryRun ? 'would become' : 'is now';
            return `${release.track.name}: ${formatVersion(release.from)} ${verb} ${formatVersion(release.version)}, tag ${release.tag} on ${commit.slice(0, 7)}: ${release.reason}`;
        }),
        ...nothingNew.map(({ track, reason }) => `${track.name}: ${reason}`),
    ];
}

// EXTERNAL MODULE: ./build/shared/flows/bump-request.js
var bump_request = __webpack_require__(1376);
// EXTERNAL MODULE: ./build/shared/flows/bump-version.js + 5 modules
var bump_version = __webpack_require__(3291);
// EXTERNAL MODULE: ./build/shared/flows/detect-tracks.js
var detect_tracks = __webpack_require__(1088);
// EXTERNAL MODULE: ./build/shared/flows/detection-report.js
var detection_report = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/shared/flows/remote-state.js
var remote_state = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/shared/core/workflow-filter/push-filters.js
var push_filters = __webpack_require__(7169);
// EXTERNAL MODULE: ./build/shared/flows/texts.js
var texts = __webpack_require__(2358);
;// CONCATENATED MODULE: ./build/shared/flows/tag-workflows.js


const FOLDER = '.github/workflows/';
/** Reads the workflows of a commit: a pushed tag starts those that its own commit has (GitHub docs: "Events that trigger workflows", push). */
async function readTagWorkflows(repository, commit) {
    const isWorkflow = (path) => path.startsWith(FOLDER) && /^[^/]+\.ya?ml$/.test(path.slice(FOLDER.length));
    const files = await repository.readFiles(commit, await repository.listFiles(commit, isWorkflow));
    const filters = await Promise.all([...files].map(async ([path, { bytes }]) => [path, await readFilters(path, bytes)]));
    return (tag) => filters.flatMap(([path, push]) => (push && (0,push_filters/* firesOnTag */.lI)(push, tag) ? [path.slice(FOLDER.length)] : []));
}
/** The filters of a workflow's pushes; undefined where a push does not start it, and where it cannot be read. */
async function readFilters(path, bytes) {
    const { load } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 3243));
    try {
        const workflow = load((0,texts/* decodeText */.g)(path, bytes));
        return typeof workflow === 'object' && workflow !== null && 'on' in workflow
            ? (0,push_filters/* readPushFilters */.UD)(workflow.on)
            : undefined;
    }
    catch {
        // GitHub does not read it either.
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/shared/flows/track-choice.js
var track_choice = __webpack_require__(2521);
;// CONCATENATED MODULE: ./build/shared/flows/plan-releases.js










/**
 * Plans what a push to `next` would cut by now, or with a channel what a promotion by hand would.
 * Throws `track-unknown`, `channel-unknown`, `branch-missing` while there is no `next`, and what stands in the way of the release itself.
 */
async function planReleases({ channel, tracks }, run) {
    const { config } = run;
    const asked = tracks === '' ? config.tracks : (0,track_choice/* chooseTracks */.mu)(config, tracks, 'track');
    const detected = await detectOnNext(run);
    const isPush = channel === '';
    const wanted = isPush ? asked.filter(({ name }) => detected.get(name)?.changed) : asked;
    const names = wanted.map(({ name }) => name);
    const promotion = await planPromotion(names, isPush ? pushChannel(run) : channel, run);
    const { decisions, workflows } = await explainPromotion(promotion, run, detected);
    const all = asked.map(({ name }) => [name, (decisions.get(name) ?? detected.get(name))]);
    return { promotion, decisions: new Map(all), workflows };
}
async function detectOnNext(run) {
    try {
        return await detectUpTo(`refs/heads/${run.config.branches.next}`, run);
    }
    catch (error) {
        // Nobody named this commit: it is the branch that is not there.
        throw error instanceof core_error/* ReleaseTracksError */.ag && error.code === 'commit-unknown' ? (0,remote_state/* nextMissing */.G)(run.config) : error;
    }
}
async function detectUpTo(head, run) {
    return (await (0,detect_tracks/* detectTracks */.k)({ track: '', channel: '', since: '', base: '', head }, run)).decisions;
}
/** The channel that a push cuts; where it cuts nothing, the lowest. */
function pushChannel({ config }) {
    return config.autoChannel || (config.channels[0] ?? version/* LIVE */.L8);
}
function planPromotion(tracks, channel, run) {
    const defaults = { bump: '', sha: '', n: '', trailers: '', dryRun: true, force: false };
    return (0,bump_version/* promote */.I)((0,bump_request/* parseBumpRequest */.vD)(run.config, { ...defaults, tracks: JSON.stringify(tracks), channel }), run);
}
/**
 * Says of a promotion that is not pushed yet why each track is part of it or not, and what its tags start.
 * The first release on a channel is decided by nothing: there `detected`, what changed since the track's last tag, says more.
 */
async function explainPromotion(promotion, run, detected) {
    const { released, nothingNew, target } = promotion;
    const isFirst = released.some(({ release }) => release.decision.base === undefined);
    const since = detected ?? (isFirst ? await detectUpTo(target, run) : new Map());
    const decided = [...released.map(({ release }) => release), ...nothingNew];
    const decisions = run.config.tracks.flatMap(({ name }) => {
        const own = decided.find(({ track }) => track.name === name)?.decision;
        return own ? [[name, own.base === undefined ? (since.get(name) ?? own) : own]] : [];
    });
    return { promotion, decisions: new Map(decisions), workflows: await findWorkflows(promotion, run) };
}
async function findWorkflows({ released, target }, run) {
    if (released.length === 0)
        return new Map();
    const fires = await readTagWorkflows(run.repository, target);
    return new Map(released.map(({ release }) => [release.track.name, fires(release.tag)]));
}
/** The plan as data, a track an entry. */
function describeReleases({ promotion, decisions, workflows }) {
    const { tracks, refs, channel, target } = describePlan(promotion);
    const entries = [...decisions].map(([track, decision]) => {
        const release = tracks.find((each) => each.track === track);
        const left = promotion.nothingNew.find((each) => each.track.name === track);
        return {
            track,
            reason: release?.reason ?? left?.reason ?? decision.reason,
            release: release ? { ...release, workflows: workflows.get(track) ?? [] } : null,
            why: (0,detection_report/* describeDecision */.K5)(decision),
        };
    });
    return { channel, target, tracks: entries, refs };
}


/***/ })

};
