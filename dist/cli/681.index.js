export const id = 681;
export const ids = [681];
export const modules = {

/***/ 7146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answer: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _shared_flows_detect_tracks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);
/* harmony import */ var _shared_flows_detection_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
/* harmony import */ var _screen_commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5648);
/* harmony import */ var _screen_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7340);




async function answer(input) {
    const run = await input.openRun();
    const asked = { track: '', channel: '', since: '', base: input.text('base'), head: input.text('head') };
    const detection = await (0,_shared_flows_detect_tracks_js__WEBPACK_IMPORTED_MODULE_0__/* .detectTracks */ .k)(asked, run);
    const { tracks, report } = (0,_shared_flows_detection_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDetection */ .lv)(detection);
    return { json: { tracks, report }, text: (screen) => draw(detection, screen) };
}
function draw({ decisions }, screen) {
    const roots = [...decisions].map(([name, { changed, reason, commits, files }]) => ({
        text: `${name}  ${changed ? 'changed' : 'not changed'}: ${reason}`,
        paint: changed ? screen.paint.green : screen.paint.dim,
        below: (0,_screen_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .commitBranches */ .w)(commits, screen, files),
    }));
    return (0,_screen_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTree */ .q)(roots, screen);
}


/***/ }),

/***/ 5648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commitBranches)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(718);

/** How many commits, and files of each, a tree shows. */
const MOST = 10;
/** The commits that decided, newest first, each with its files, or those of some `files`. */
function commitBranches(commits, { paint }, files) {
    const deciding = files && new Set(files);
    const shown = commits.slice(0, MOST).map(({ sha, subject, changes }) => ({
        text: `${sha.slice(0, 7)} ${(0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(subject)}`,
        below: fileBranches(changes.map(({ path }) => path).filter((path) => !deciding || deciding.has(path)), paint.dim),
    }));
    return [...shown, ...rest(commits.length, 'commits')];
}
function fileBranches(paths, paint) {
    return [...paths.slice(0, MOST).map((path) => ({ text: (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path), paint })), ...rest(paths.length, 'files')];
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
    const fitting = paint((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, Math.max(8, width - lead.length)));
    return lead === '' ? fitting : `${dim(lead)}${fitting}`;
}


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8402);

/**
 * Decides whether a track changed: a commit that counts touches its paths, and the touched file differs between base and head.
 * A change and its revert is a net change of nothing and decides nothing.
 */
function decide(span, paths, rules) {
    const since = span.base === undefined ? 'since the beginning' : `since ${span.base}`;
    const touching = (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedFiles */ .E9)(span.commits)
        .map(({ commit, files }) => ({ commit, files: files.filter(paths) }))
        .filter(({ files }) => files.length > 0);
    const counting = rules.everyCommit ? touching : touching.filter(({ commit }) => counts(commit, rules));
    const deciding = counting
        .map(({ commit, files }) => ({ commit, files: files.filter((file) => span.changed.has(file)) }))
        .filter(({ files }) => files.length > 0);
    const files = [...new Set(deciding.flatMap((entry) => entry.files))];
    const decision = { base: span.base, commits: deciding.map(({ commit }) => commit), files };
    if (files.length > 0)
        return { ...decision, changed: true, reason: `${listFiles(files)} changed ${since}` };
    return { ...decision, changed: false, reason: whyNot(touching.length, counting.length, since) };
}
function counts(commit, { ignored }) {
    return !commit.own && !ignored(commit.subject);
}
function listFiles(files) {
    const [first, ...others] = files;
    return others.length === 0
        ? `${first}`
        : `${first} and ${others.length} more ${others.length === 1 ? 'file' : 'files'}`;
}
function whyNot(touching, counting, since) {
    if (touching === 0)
        return `nothing of its paths changed ${since}`;
    if (counting === 0)
        return `only the bundle's own or ignored commits touch its paths ${since}`;
    return `the changes to its paths ${since} add up to nothing`;
}


/***/ }),

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   _f: () => (/* binding */ matchTag),
/* harmony export */   sN: () => (/* binding */ formatTemplate)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9266);

/** Writes the tag of a version: `tray-v{version}` and 1.8.5 give `tray-v1.8.5`. */
function formatTag({ prefix, suffix }, version) {
    return prefix + (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(version) + suffix;
}
/** The template as the config file has it: `tray-v{version}`. */
function formatTemplate({ prefix, suffix }) {
    return `${prefix}{version}${suffix}`;
}
/** The text that stands where `{version}` is, or undefined when the tag is not of this template. */
function versionText({ prefix, suffix }, tag) {
    if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    return tag.slice(prefix.length, tag.length - suffix.length);
}
/** Reads a tag by a template; undefined when the template or the version grammar does not accept it. */
function matchTag(template, tag) {
    const text = versionText(template, tag);
    const version = text === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text);
    return version && { name: tag, version };
}
/** The tags of a track among all tags of a repository, in the order given. */
function tagsOf(track, names) {
    const found = [];
    for (const name of names) {
        const tag = matchTag(track.tag, name);
        if (tag)
            found.push(tag);
    }
    return found;
}


/***/ }),

/***/ 843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ highestByChannel),
/* harmony export */   ML: () => (/* binding */ highestBelow),
/* harmony export */   R: () => (/* binding */ isNewestLive),
/* harmony export */   fV: () => (/* binding */ highestTag)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9266);

/** The highest of some tags by SemVer precedence, or undefined of none. */
function highestTag(tags) {
    let best;
    for (const tag of tags)
        if (!best || (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(tag.version, best.version) > 0)
            best = tag;
    return best;
}
/** The highest tag of each channel that has one. */
function highestByChannel(tags) {
    const best = new Map();
    for (const tag of tags) {
        const channel = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .channelOf */ .ts)(tag.version);
        const seen = best.get(channel);
        if (!seen || (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(tag.version, seen.version) > 0)
            best.set(channel, tag);
    }
    return best;
}
/** The highest tag strictly below a version by SemVer precedence, or undefined where there is none. */
function highestBelow(tags, version) {
    let best;
    for (const tag of tags) {
        if ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(tag.version, version) >= 0)
            continue;
        if (!best || (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(tag.version, best.version) > 0)
            best = tag;
    }
    return best;
}
/** Whether a version is live and no live tag of its track is above it. */
function isNewestLive(version, tags) {
    if (version.prerelease)
        return false;
    for (const tag of tags) {
        if ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .channelOf */ .ts)(tag.version) === _version_js__WEBPACK_IMPORTED_MODULE_0__/* .LIVE */ .L8 && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(tag.version, version) > 0)
            return false;
    }
    return true;
}


/***/ }),

/***/ 9266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   L8: () => (/* binding */ LIVE),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   bm: () => (/* binding */ compareCore),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion),
/* harmony export */   rT: () => (/* binding */ formatCore),
/* harmony export */   ts: () => (/* binding */ channelOf)
/* harmony export */ });
/** The name of the channel that every ladder ends in; its versions carry no suffix. */
const LIVE = 'live';
const LARGEST = Number.MAX_SAFE_INTEGER;
const GRAMMAR = /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})(?:-(?!\d+\.)([0-9A-Za-z-]+)\.(0|[1-9]\d{0,15}))?$/;
/**
 * Parses X.Y.Z or X.Y.Z-channel.N, the one shape a track's versions have; undefined for every other text.
 * Numbers have no leading zero (SemVer §2, §9) and must be safe integers, the channel is one SemVer identifier that is not a number
 * and not `live`, whose versions carry no suffix.
 */
function parseVersion(text) {
    const found = GRAMMAR.exec(text);
    if (!found)
        return undefined;
    const [major, minor, patch, n] = [Number(found[1]), Number(found[2]), Number(found[3]), Number(found[5] ?? 0)];
    if (major > LARGEST || minor > LARGEST || patch > LARGEST || n > LARGEST)
        return undefined;
    const channel = found[4];
    if (channel === undefined)
        return { major, minor, patch };
    return channel === LIVE ? undefined : { major, minor, patch, prerelease: { channel, n } };
}
/** Writes a version as SemVer text: 1.8.5 or 1.8.5-alpha.2. */
function formatVersion(version) {
    const { prerelease } = version;
    return prerelease ? `${formatCore(version)}-${prerelease.channel}.${prerelease.n}` : formatCore(version);
}
/** Writes the core version alone: 1.8.5. */
function formatCore({ major, minor, patch }) {
    return `${major}.${minor}.${patch}`;
}
/** The channel a version belongs to: that of its suffix, or `live`. */
function channelOf(version) {
    return version.prerelease?.channel ?? LIVE;
}
/** Orders core versions: negative when `a` is lower, 0 when equal (SemVer §11.2). */
function compareCore(a, b) {
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
/**
 * Orders versions by SemVer precedence (§11): core numbers first, a pre-release below its core version,
 * channels as ASCII text, N as a number.
 */
function compareVersions(a, b) {
    const core = compareCore(a, b);
    if (core !== 0)
        return core;
    if (!a.prerelease || !b.prerelease)
        return Number(!a.prerelease) - Number(!b.prerelease);
    if (a.prerelease.channel !== b.prerelease.channel)
        return a.prerelease.channel < b.prerelease.channel ? -1 : 1;
    return a.prerelease.n - b.prerelease.n;
}
/** The highest of some versions, or undefined of none. */
function highest(versions) {
    let best;
    for (const version of versions)
        if (!best || compareVersions(version, best) > 0)
            best = version;
    return best;
}


/***/ }),

/***/ 1088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ detectTracks)
/* harmony export */ });
/* harmony import */ var _core_commit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7345);
/* harmony import */ var _core_detection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7641);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
/* harmony import */ var _core_track_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(843);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6387);
/* harmony import */ var _track_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2521);
/* harmony import */ var _track_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7540);








/** Decides which tracks to release: those asked for by name, or those that changed since their last tag or in this push. */
async function detectTracks(inputs, { config, context, repository, log }) {
    const channel = chooseDetectChannel(inputs.channel, config, context);
    if (inputs.track !== '') {
        const tracks = (0,_track_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseTracks */ .mu)(config, inputs.track, 'track');
        for (const { name } of tracks)
            log.info(`${name}: asked for by name`);
        return { tracks, channel, decisions: new Map(tracks.map(({ name }) => [name, ASKED])) };
    }
    const decided = await decideTracks(inputs, config, context, repository);
    const { decisions } = decided;
    for (const [name, { reason }] of decisions)
        log.info(`${name}: ${reason}`);
    const tracks = config.tracks.filter(({ name }) => decisions.get(name)?.changed);
    if (channel === '' && isPushToNext(context, config) && config.autoChannel === false) {
        log.info('auto-channel is false: a push cuts nothing');
        return { tracks: [], channel, ...decided };
    }
    return { tracks, channel, ...decided };
}
const ASKED = { changed: true, base: undefined, commits: [], files: [], reason: 'asked for by name' };
function chooseDetectChannel(text, config, context) {
    if (text !== '')
        return (0,_track_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseChannel */ .Pu)(config, text);
    return isPushToNext(context, config) ? config.autoChannel || '' : '';
}
function isPushTo({ eventName, ref }, branch) {
    return eventName === 'push' && ref === `refs/heads/${branch}`;
}
/** A push that does not say where to is taken for one to `next`. */
function isPushToNext(context, { branches }) {
    return isPushTo(context, branches.next) || (context.eventName === 'push' && context.ref === '');
}
async function decideTracks(inputs, config, context, repository) {
    const since = chooseSince(inputs.since);
    if (context.push?.deleted && inputs.head === '')
        return { decisions: new Map() };
    const head = inputs.head === '' ? await eventHead(context, repository) : await (0,_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, inputs.head, 'head');
    const onLive = isPushTo(context, config.branches.live) && config.branches.live !== config.branches.next;
    const rules = { ignored: (0,_core_commit_js__WEBPACK_IMPORTED_MODULE_6__/* .compileSubjects */ .n)(config.ignoreCommits), everyCommit: onLive };
    // Globs are compiled while git is at work.
    const deciding = (0,_track_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .trackPaths */ .M)(repository, config.tracks, head).then((matchers) => (track, span) => (0,_core_detection_js__WEBPACK_IMPORTED_MODULE_7__/* .decide */ .L)(span, matchers.get(track.name), rules));
    // On `live` the last tags are on the very head: there the push alone can tell what to build.
    if (inputs.base !== '' || since === 'push' || (onLive && context.push)) {
        const [span, decideSpan] = await Promise.all([pushSpan(inputs.base, head, config, context, repository), deciding]);
        const decisions = new Map(config.tracks.map((track) => [track.name, decideSpan(track, span)]));
        return { decisions, onlyOwn: span.commits.length > 0 && span.commits.every(({ own }) => own) };
    }
    return { decisions: await decideSinceTags(config, head, context, repository, deciding) };
}
function chooseSince(text) {
    if (text === '' || text === 'last-tag')
        return 'last-tag';
    if (text === 'push')
        return 'push';
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('input-invalid', `since: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no starting point.`, 'Give last-tag or push.');
}
async function eventHead({ push, sha }, repository) {
    const wanted = push?.after || sha;
    return wanted === '' || wanted === repository.head ? repository.head : (0,_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, wanted, 'GITHUB_SHA');
}
async function decideSinceTags(config, head, { push }, repository, deciding) {
    const [{ tags, local }, decideSpan] = await Promise.all([lastTags(config.tracks, repository), deciding]);
    const ranges = [...tags.values()]
        .filter((placed) => placed.length > 0)
        .map((placed) => ({ tip: head, not: placed.map(({ commit }) => commit) }));
    // The last tag is mostly where this push began.
    const depth = push && push.commitCount + 2;
    if (!local && ranges.length > 0)
        await repository.ensure(ranges, [], depth);
    const sets = config.tracks.map((track) => ({
        tags: tags.get(track.name) ?? [],
        settles: (span) => decideSpan(track, span).changed,
    }));
    const spans = await (0,_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .spansSinceTags */ .de)(repository, head, sets);
    return new Map(config.tracks.map((track, index) => [track.name, decideSpan(track, spans[index])]));
}
/** Finds the last tags. A complete clone is believed, save where it has no tag at all of a track. */
async function lastTags(tracks, repository) {
    const prefixes = tracks.map(({ tag }) => `refs/tags/${tag.prefix}`);
    const names = repository.complete
        ? (await repository.localTags(prefixes)).map((ref) => ref.slice('refs/tags/'.length))
        : [];
    const last = new Map(tracks.map((track) => [track.name, [...(0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .highestByChannel */ .J_)((0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(track, names)).values()]]));
    if ([...last.values()].some((tags) => tags.length === 0)) {
        return { tags: await remoteLastTags(tracks, repository), local: false };
    }
    const flat = [...last].flatMap(([track, tags]) => tags.map((tag) => ({ track, tag })));
    const commits = await repository.resolve(flat.map(({ tag }) => `refs/tags/${tag.name}`));
    const placed = new Map(tracks.map(({ name }) => [name, []]));
    flat.forEach(({ track, tag }, index) => {
        const commit = commits[index];
        if (commit !== undefined)
            placed.get(track)?.push({ ...tag, commit });
    });
    return { tags: placed, local: true };
}
async function remoteLastTags(tracks, repository) {
    const refs = await repository.remoteRefs(tracks.map(({ tag }) => `refs/tags/${tag.prefix}*`));
    const commits = new Map(refs.map(({ name, commit }) => [name.slice('refs/tags/'.length), commit]));
    return new Map(tracks.map((track) => {
        const last = [...(0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .highestByChannel */ .J_)((0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(track, commits.keys())).values()];
        return [track.name, last.map((tag) => ({ ...tag, commit: commits.get(tag.name) }))];
    }));
}
/** What this push changed, or what lies between `base` and head; a new branch and a force-push count from the merge base. */
async function pushSpan(base, head, config, context, repository) {
    const before = base === '' ? await arriveAtBefore(head, context, repository) : await (0,_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, base, 'base');
    const from = before ?? (await otherBranch(config, context, repository));
    const arrived = base === '' && before !== undefined;
    if (!repository.complete && !(arrived && (await repository.isAncestor(from, head)))) {
        await repository.ensure([
            { tip: head, not: [from] },
            { tip: from, not: [head] },
        ]);
    }
    return (0,_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .spanBetween */ .Jr)(repository, from, head, base || (before ?? from).slice(0, 7));
}
/** The commit that the branch was on before this push, with the history up to it; undefined when there was none or it is gone. */
async function arriveAtBefore(head, { push }, repository) {
    if (!push || /^0+$/.test(push.before))
        return undefined;
    if (repository.complete)
        return (0,_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .findCommit */ .fq)(repository, push.before);
    try {
        await repository.ensure([{ tip: head, not: [push.before] }], [], push.commitCount + 1);
        return push.before;
    }
    catch (error) {
        // After a force-push the remote may have dropped the commit: then there is no such before.
        if (error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag && error.code === 'not-on-remote')
            return undefined;
        throw error;
    }
}
/** What a new branch is compared with: `live`, and `live` itself with `next`. */
async function otherBranch(config, { ref }, repository) {
    const { live, next } = config.branches;
    const branch = ref === `refs/heads/${live}` ? next : live;
    const commit = await (0,_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .findCommit */ .fq)(repository, `refs/heads/${branch}`);
    if (commit !== undefined)
        return commit;
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('no-base', `There is nothing to compare this push with: it tells no earlier commit, and the remote has no branch ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(branch)}.`, 'Give the base input, or use since: last-tag.');
}


/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ describeDecision),
/* harmony export */   lv: () => (/* binding */ describeDetection)
/* harmony export */ });
/* unused harmony exports detectionOutputs, detectionSummary */
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1261);

/** Outputs are limited in size by the runner; the report names that many commits and files a track and counts the rest. */
const MOST_LISTED = 100;
const LONGEST_SUBJECT = 200;
/** What was decided and why, as data, by track. */
function describeDetection({ tracks, channel, decisions }) {
    const report = Object.fromEntries([...decisions].map(([name, decision]) => [name, describeDecision(decision)]));
    return { tracks: tracks.map(({ name }) => name), channel, report };
}
/** The outputs of detect-tracks, one of them per track of the configuration. */
function detectionOutputs(config, detection) {
    const { tracks: names, channel, report } = describeDetection(detection);
    return {
        tracks: JSON.stringify(names),
        any: String(names.length > 0),
        channel,
        'only-own': String(detection.onlyOwn ?? ''),
        matrix: JSON.stringify({ include: names.map((track) => ({ track })) }),
        report: JSON.stringify(report),
        ...Object.fromEntries(config.tracks.map(({ name }) => [name, String(names.includes(name))])),
    };
}
/** A decision as data, with so many of its commits and files as an output may hold. */
function describeDecision({ changed, base, commits, files, reason }) {
    return {
        changed,
        base: base ?? null,
        reason,
        commits: commits
            .slice(0, MOST_LISTED)
            .map(({ sha, subject }) => ({ sha, subject: subject.slice(0, LONGEST_SUBJECT) })),
        files: files.slice(0, MOST_LISTED),
        'commit-count': commits.length,
        'file-count': files.length,
    };
}
/** The job summary: a row a track with its answer and the reason. */
function detectionSummary(config, { tracks, channel, decisions }) {
    const rows = config.tracks.flatMap(({ name }) => {
        const decision = decisions.get(name);
        if (!decision)
            return [];
        const answer = tracks.some((track) => track.name === name) ? '**yes**' : 'no';
        return [
            [code(name), answer, decision.base === undefined ? '' : code(decision.base), escapeMarkdown(decision.reason)],
        ];
    });
    const title = tracks.length > 0 && channel !== '' ? `Tracks to release on ${channel}` : 'Tracks to release';
    const body = rows.length > 0 ? table(['Track', 'Release', 'Since', 'Why'], rows) : 'There is nothing to look at.';
    return blocks(heading(3, title), body);
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

/**
 * Decodes a file as UTF-8 and keeps its BOM, so that encoding the text gives the same bytes.
 * Throws `not-utf8` for a file that is something else.
 */
function decodeText(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('not-utf8', 'The file is not UTF-8 text.', 'Save it as UTF-8.', { file: path });
    }
}


/***/ })

};
