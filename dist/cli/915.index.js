export const id = 915;
export const ids = [915];
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
