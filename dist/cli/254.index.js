export const id = 254;
export const ids = [254];
export const modules = {

/***/ 1848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YO: () => (/* binding */ currentVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* unused harmony export raise */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);


/** The version a track is at: the highest one seen and not later by SemVer precedence (§11), else the one its files carry. */
function currentVersion({ seen, later = [], fromFiles, }) {
    const isLater = (version) => later.some((each) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(each, version) === 0);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)(seen.filter((version) => !isLater(version))) ?? fromFiles;
}
/**
 * Computes the version that a release gets.
 * The core version is that of the current pre-release, raised only as far as `bump` of the last live version asks for;
 * N continues from the highest of its channel in that core version, the files' own among them; a version once seen is never
 * given again.
 * Throws `n-taken` when the wished N is not ahead of every N of that channel and core version, `version-limit` where counting ends.
 */
function nextVersion(request) {
    const { seen, fromFiles, channel } = request;
    const core = nextCore(request);
    // No live version has these numbers: they are above the last live one.
    if (channel === _version_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE */ .L8)
        return checkCountable(core);
    // The files still tell of a tag that was deleted.
    const highestN = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)([...seen, fromFiles].filter((version) => isOf(version, core, channel)))?.prerelease?.n ?? 0;
    const n = request.n ?? highestN + 1;
    if (n <= highestN) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('n-taken', `n: ${n} is not ahead of ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)({ ...core, prerelease: { channel, n: highestN } })}, which exists.`, `Give ${highestN + 1} or more, or leave n out.`);
    }
    return checkCountable({ ...core, prerelease: { channel, n } });
}
/** A tag with a number at the end of what can be counted would give one that no run could read again. */
function checkCountable(version) {
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version)))
        return version;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-limit', `The next version would be ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version)}, and numbers end at ${Number.MAX_SAFE_INTEGER}.`, 'Delete the tag with the huge number, or raise a number in front of it with bump.');
}
function nextCore(request) {
    const { seen, bump } = request;
    const current = currentVersion(request);
    const lastLive = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)(seen.filter((version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .channelOf */ .ts)(version) === _version_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE */ .L8));
    if (!lastLive)
        return raise(current, bump);
    const asked = raise(lastLive, bump);
    return current.prerelease && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCore */ .bm)(current, asked) > 0 ? coreOf(current) : asked;
}
/** Raises as SemVer §6–8 say; a pre-release of the asked size already is on its way there and keeps its core version. */
function raise(version, bump) {
    const { major, minor, patch, prerelease } = version;
    if (bump === 'major')
        return prerelease && minor === 0 && patch === 0 ? coreOf(version) : { major: major + 1, minor: 0, patch: 0 };
    if (bump === 'minor')
        return prerelease && patch === 0 ? coreOf(version) : { major, minor: minor + 1, patch: 0 };
    return prerelease ? coreOf(version) : { major, minor, patch: patch + 1 };
}
function coreOf({ major, minor, patch }) {
    return { major, minor, patch };
}
function isOf(version, core, channel) {
    return version.prerelease?.channel === channel && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCore */ .bm)(version, core) === 0;
}


/***/ }),

/***/ 483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ knownVersions),
/* harmony export */   VU: () => (/* binding */ planTrack),
/* harmony export */   pe: () => (/* binding */ isTrunk)
/* harmony export */ });
/* unused harmony export branchOf */
/* harmony import */ var _next_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1848);
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
/* harmony import */ var _track_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(843);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1020);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9266);





/** Decides what becomes of a track: its next tag, or nothing since nothing is new. Throws `n-taken`. */
function planTrack(facts, request) {
    const { track, tags, decision } = facts;
    const last = (0,_track_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .highestTag */ .fV)(tags.filter(({ version }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .channelOf */ .ts)(version) === request.channel));
    if (last && !decision.changed && !request.force) {
        return {
            kind: 'nothing-new',
            track,
            tag: last.name,
            decision,
            reason: `nothing new since ${last.name}: ${decision.reason}`,
        };
    }
    return planRelease(facts, request, last);
}
/** The versions that are known of a track: those that were seen, those of them that came later than the target, and what its files say. */
function knownVersions({ tags, published, later = [], fromFiles, }) {
    return { seen: [...tags.map(({ version }) => version), ...published], later, fromFiles };
}
function planRelease(facts, request, last) {
    const { track, tags, decision, bump } = facts;
    const known = knownVersions(facts);
    const version = (0,_next_version_js__WEBPACK_IMPORTED_MODULE_0__/* .nextVersion */ .yU)({ ...known, channel: request.channel, bump, n: request.n });
    const promoted = (0,_track_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .highestTag */ .fV)(tags.filter(({ commit, version: lower }) => commit === request.target && (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCore */ .bm)(lower, version) === 0 && (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(lower, version) < 0));
    const forced = request.force && !decision.changed && last ? `forced, though there is nothing new since ${last.name}` : undefined;
    return {
        kind: 'release',
        track,
        from: (0,_next_version_js__WEBPACK_IMPORTED_MODULE_0__/* .currentVersion */ .YO)(known),
        version,
        tag: (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTag */ ._3)(track.tag, version),
        fileVersion: track.versionStyle === 'core' ? (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCore */ .rT)(version) : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .qh)(version),
        promotedFrom: promoted?.name,
        targetTaken: tags.some((tag) => tag.commit === request.target && (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .channelOf */ .ts)(tag.version) === request.channel),
        trailers: releaseTrailers(track.name, request, promoted?.name),
        decision,
        reason: forced ?? (promoted ? `promotes ${promoted.name}` : decision.reason),
    };
}
function releaseTrailers(track, { channel, trailers }, promotedFrom) {
    return [
        { key: _trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAILER */ .AH.track, value: track },
        { key: _trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAILER */ .AH.channel, value: channel },
        ...(promotedFrom === undefined ? [] : [{ key: _trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAILER */ .AH.promotedFrom, value: promotedFrom }]),
        ...trailers,
    ];
}
/** The branch that a channel is cut on: `live` for live, else `next`. In trunk mode they are one. */
function branchOf({ branches }, channel) {
    return channel === LIVE ? branches.live : branches.next;
}
/** Whether one branch is both `live` and `next`. */
function isTrunk({ branches }) {
    return branches.live === branches.next;
}


/***/ }),

/***/ 6205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ keepManifests),
/* harmony export */   rc: () => (/* binding */ mergeBranches)
/* harmony export */ });
/* unused harmony export MergeConflict */
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9266);
/* harmony import */ var _core_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3413);
/* harmony import */ var _owned_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4125);





/**
 * Brings two commits together in the object store: one of them where it contains the other, else a merge commit.
 * What the bundle writes never conflicts: manifests take live's side, also where one side contains the other, version files the
 * higher version. Any other conflict throws `merge-conflict` with the paths.
 */
async function mergeBranches(repository, config, merge) {
    const { ours, theirs, names } = merge;
    const base = await repository.mergeBase(ours, theirs);
    if (base === theirs)
        return (await keepManifests(repository, config, ours, merge.liveSide)).commit;
    if (base === ours)
        return (await keepManifests(repository, config, theirs, merge.liveSide)).commit;
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
/**
 * Gives a commit that has the manifests of the live side: the one that contains it, or where somebody changed or deleted some of them
 * there, a commit upon it. A manifest that the live side does not have is left.
 */
async function keepManifests(repository, config, commit, liveSide) {
    const paths = config.tracks.flatMap((track) => (0,_owned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestPaths */ .Ud)(config, track));
    if (commit === liveSide || paths.length === 0)
        return { commit, manifests: [] };
    const changed = await repository.changedFiles(liveSide, commit, paths);
    const files = [...(await repository.readFiles(liveSide, changed)).values()];
    if (files.length === 0)
        return { commit, manifests: [] };
    const { live } = config.branches;
    const names = files.map(({ path }) => path);
    const why = `Manifests change on ${live} alone. Changed elsewhere, and here as they are there: ${names.join(', ')}`;
    const message = (0,_core_trailers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMessage */ .hw)(`chore: keep the manifests of ${live}`, [{ key: _core_trailers_js__WEBPACK_IMPORTED_MODULE_1__/* .TRAILER */ .AH.sync, value: live }], why);
    const made = await repository.write([{ kind: 'commit', mark: 'kept', parents: [commit], files, message }]);
    return { commit: made.get('kept'), manifests: names };
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

/***/ 4125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ editTrack),
/* harmony export */   Ud: () => (/* binding */ manifestPaths),
/* harmony export */   e4: () => (/* binding */ readCarriers),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   lQ: () => (/* binding */ versionOfFiles),
/* harmony export */   xE: () => (/* binding */ readVersionTexts)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);
/* harmony import */ var _core_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3413);
/* harmony import */ var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6620);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2358);





/** Reads the version files of some tracks at a commit, with the manifests and locks that follow them. */
async function readVersionTexts(repository, tracks, commit) {
    const versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
    // Parsers load while git is at work.
    const [rules, files] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(138), __webpack_require__.e(605), __webpack_require__.e(11), __webpack_require__.e(314), __webpack_require__.e(615), __webpack_require__.e(73)]).then(__webpack_require__.bind(__webpack_require__, 4073)),
        repository.readNamed(commit, (0,_core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_3__/* .namesToRead */ .C)(versionFiles), (0,_core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_3__/* .isToRead */ .M)(versionFiles)),
    ]);
    return { files, texts: decodeFiles(files), rules };
}
/** Reads just the version files of a track, or of several, at a commit, for a look at the versions they carry. */
async function readCarriers(repository, { versionFiles }, commit) {
    const paths = versionFiles.map(({ path }) => path);
    const loading = Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(605), __webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__, 3130));
    const [rules, files] = await Promise.all([loading, repository.readFiles(commit, paths)]);
    return { texts: decodeFiles(files), rules };
}
function decodeFiles(files) {
    return new Map([...files].map(([path, { bytes }]) => [path, (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(path, bytes)]));
}
/** Writes a version into a track's files: the files that change, ready to commit, and all texts as they are then. */
function editTrack(track, { files, texts, rules }, version) {
    const edited = rules.editVersions(track.versionFiles, texts, version);
    for (const path of edited.keys())
        requireFile(path, files.get(path)?.mode);
    const encoder = new TextEncoder();
    const changed = [...edited].map(([path, text]) => ({
        path,
        mode: files.get(path)?.mode ?? '100644',
        bytes: encoder.encode(text),
    }));
    return { changed, after: { files, texts: new Map([...texts, ...edited]), rules } };
}
function requireFile(path, mode) {
    if (mode === undefined || mode.startsWith('100'))
        return;
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-file-link', 'It is a link: a version written to it would replace where it leads.', 'Name the file it leads to under version-files.', { file: path });
}
/**
 * The version that a track's files carry, 0.0.0 of a track without files; a suffix that no channel has counts as on its way to
 * the core version. Requirements on it are no versions. Throws `version-text` with every file that holds something else.
 */
function versionOfFiles(track, { texts, rules }) {
    const problems = [];
    const own = track.versionFiles.filter((file) => !(0,_core_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequirement */ .WS)(file));
    const found = rules.currentVersions(own, texts).flatMap(({ path, version }) => {
        const read = readLoosely(version);
        if (!read)
            problems.push(noVersion(path, version));
        return read ?? [];
    });
    if (problems.length > 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag('version-text', problems);
    return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)(found) ?? { major: 0, minor: 0, patch: 0 };
}
function noVersion(path, text) {
    return {
        message: `It says ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, which is no version of a track.`,
        fix: 'Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: "^v(.+)$" }.',
        place: { file: path },
    };
}
function readLoosely(text) {
    const exact = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text);
    if (exact)
        return exact;
    const core = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text.split(/[-+]/, 1)[0] ?? '');
    return core && { ...core, ...(text.includes('-') && { prerelease: { channel: '', n: 0 } }), written: text };
}
/** The repository paths of a track's updater manifests, one a channel. */
function manifestPaths(config, track) {
    if (!track.updater)
        return [];
    return [...config.channels, _core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE */ .L8].map((channel) => manifestPath(track, channel));
}
/** The repository path of the updater manifest that a track's channel has; empty for a track without updater. */
function manifestPath({ updater }, channel) {
    return updater?.manifest.replace('{channel}', () => channel) ?? '';
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
