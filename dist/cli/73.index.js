export const id = 73;
export const ids = [73];
export const modules = {

/***/ 7146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answer: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _shared_flows_detect_tracks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);
/* harmony import */ var _shared_flows_detection_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
/* harmony import */ var _screen_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5648);
/* harmony import */ var _screen_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7340);




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
        below: (0,_screen_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .commitBranches */ .w)(commits, screen, files),
    }));
    return (0,_screen_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTree */ .q)(roots, screen);
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ startsFrom),
/* harmony export */   Qb: () => (/* binding */ tagsFrom),
/* harmony export */   Qz: () => (/* binding */ guessLine),
/* harmony export */   gr: () => (/* binding */ lastTags),
/* harmony export */   iw: () => (/* binding */ lineBelow)
/* harmony export */ });
/* harmony import */ var _track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(843);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);


/** How many numbers one may count before a listing by first digits gets longer than what it leaves out. */
const MOST_COUNTED = 20;
/**
 * Starts of tag names such that every tag of a template from a release line on has one of them, so that a server or git need not list
 * the thousands below. Some lower tags may have one, too; which versions a start leads to is a matter of decimal digits.
 */
function startsFrom({ prefix }, line) {
    if (!line)
        return [prefix];
    const [major, minor] = [roundDown(line.major), roundDown(line.minor)];
    const minors = major === line.major ? [`${minor}.`, ...startsAbove(minor)] : [''];
    return [...minors.map((start) => `${prefix}${major}.${start}`), ...startsAbove(major).map((start) => prefix + start)];
}
/** The tags from a release line on. */
function tagsFrom({ major, minor }, tags) {
    return tags.filter(({ version }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCore */ .bm)(version, { major, minor, patch: 0 }) >= 0);
}
/** First digits such that every whole number above `n` begins with some of them, and few others do. */
function startsAbove(n) {
    const digits = String(n);
    // One digit alone would lead to short numbers, too.
    const head = digits.slice(0, 2);
    const heads = range(Number(head) + 1, 10 ** head.length);
    const asLong = [...digits].slice(2).flatMap((digit, at) => {
        return range(Number(digit) + 1, 10).map((higher) => digits.slice(0, at + 2) + higher);
    });
    const longer = range(Math.max(1, leastOfLength(digits)), n + 1).flatMap((start) => range(0, 10).map((digit) => start + digit));
    return [...heads, ...asLong, ...longer];
}
/** The whole numbers from `first` up to `end`, which is left out, as text. */
function range(first, end) {
    return Array.from({ length: Math.max(0, end - first) }, (_, at) => String(first + at));
}
/** A longer number cannot be told from a shorter one without counting all that it may begin with. */
function roundDown(n) {
    const least = leastOfLength(String(n));
    return n - least < MOST_COUNTED ? n : least;
}
/** The lowest number with so many digits. */
function leastOfLength({ length }) {
    return length === 1 ? 0 : 10 ** (length - 1);
}
/** The release line below one; a new major version follows any minor of the last, so below X.0 that is all of X-1. */
function lineBelow({ major, minor }) {
    return minor > 0 ? { major, minor: minor - 1 } : { major: Math.max(0, major - 1), minor: 0 };
}
/**
 * Guesses the version that a file carries from the first text that looks like one, after the word "version" if it is there, whatever
 * the format; undefined where there is none.
 */
function guessLine(text) {
    const found = /(?<![-\w])version\W{1,9}v?(\d{1,9})\.(\d{1,9})\.\d/i.exec(text) ?? /(?<![\d.])(\d{1,9})\.(\d{1,9})\.\d/.exec(text);
    return found ? { major: Number(found[1]), minor: Number(found[2]) } : undefined;
}
/**
 * The last tag of each channel, which tell together what is released. A channel that was not used since X.Y.Z of the last live version has
 * none: it was overtaken. An alpha of that X.Y.Z counts, as it may be ahead of what became live.
 */
function lastTags(tags) {
    const live = (0,_track_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .highestTag */ .fV)(tags.filter(({ version }) => !version.prerelease));
    const inUse = live ? tags.filter(({ version }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCore */ .bm)(version, live.version) >= 0) : tags;
    return [...(0,_track_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .highestByChannel */ .J_)(inUse).values()];
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
/** Writes a version as SemVer text, 1.8.5 or 1.8.5-alpha.2; what a file says otherwise, as it stands there. */
function formatVersion(version) {
    const { prerelease, written } = version;
    if (written !== undefined)
        return written;
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

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ localTagNames),
/* harmony export */   _: () => (/* binding */ guessLastLine),
/* harmony export */   gp: () => (/* binding */ TAGS),
/* harmony export */   hH: () => (/* binding */ remoteTagRefs),
/* harmony export */   wT: () => (/* binding */ everyTag)
/* harmony export */ });
/* unused harmony export tagsAbove */
/* harmony import */ var _core_release_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5402);
/* harmony import */ var _core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);


const TAGS = 'refs/tags/';
/** Looks for all tags of a track. */
function everyTag(track) {
    return { track, from: undefined, isEnough: () => true };
}
/** Looks for the tags of a track that may be above a version, and for its own. */
function tagsAbove(track, version) {
    return { track, from: version, isEnough: () => true };
}
/** The release line to look from for the last live version, by what the checkout's own version file says; undefined where it says nothing. */
async function guessLastLine(repository, { versionFiles }) {
    const [file] = versionFiles;
    const text = file && (await repository.glance(file.path));
    const line = text === undefined ? undefined : (0,_core_release_line_js__WEBPACK_IMPORTED_MODULE_0__/* .guessLine */ .Qz)(text);
    return line && (0,_core_release_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBelow */ .iw)(line);
}
/** Names of the clone's tags that were looked for. */
async function localTagNames(repository, searches) {
    const refs = await repository.localTags(startsOf(searches, []));
    const unsettled = unsettledBy(refs, searches);
    if (unsettled.length > 0)
        refs.push(...(await repository.localTags(startsOf(unsettled, unsettled))));
    return [...new Set(refs)].filter(soughtBy(searches, unsettled)).map(nameOf);
}
/** The remote's tags that were looked for, with the refs of the full names that are `besides`. */
async function remoteTagRefs(repository, searches, besides = []) {
    const patterns = (of, whole) => startsOf(of, whole).map((start) => `${start}*`);
    let unsettled = [];
    const refs = await repository.remoteRefs([...besides, ...patterns(searches, [])], (found) => {
        const names = found.map(({ name }) => name);
        unsettled = unsettledBy(names, searches);
        return patterns(unsettled, unsettled);
    });
    const isSought = soughtBy(searches, unsettled);
    return refs.filter(({ name }) => isSought(name));
}
/** How the full names of the tags start that searches look for; all tags of those in `whole`. */
function startsOf(searches, whole) {
    const starts = searches.flatMap((search) => (0,_core_release_line_js__WEBPACK_IMPORTED_MODULE_0__/* .startsFrom */ .ML)(search.track.tag, whole.includes(search) ? undefined : search.from));
    return starts.map((start) => TAGS + start);
}
/** The searches that these refs are not enough for. */
function unsettledBy(refs, searches) {
    const names = refs.filter((ref) => ref.startsWith(TAGS)).map(nameOf);
    return searches.filter(({ track, from, isEnough }) => from && !isEnough((0,_core_release_line_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsFrom */ .Qb)(from, (0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(track, names))));
}
/** Leaves out what only starts like a tag from the release line on: others of its age may be missing. */
function soughtBy(searches, whole) {
    return (ref) => {
        const search = searches.find(({ track }) => ref.startsWith(TAGS) && (0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .matchTag */ ._f)(track.tag, nameOf(ref)));
        if (!search?.from || whole.includes(search))
            return true;
        return (0,_core_release_line_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsFrom */ .Qb)(search.from, (0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(search.track, [nameOf(ref)])).length > 0;
    };
}
function nameOf(ref) {
    return ref.slice(TAGS.length);
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
