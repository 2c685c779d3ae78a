export const id = 272;
export const ids = [272,894];
export const modules = {

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

/***/ 1020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ TRAILER),
/* harmony export */   Do: () => (/* binding */ skipsWorkflows),
/* harmony export */   aw: () => (/* binding */ parseTrailers),
/* harmony export */   di: () => (/* binding */ trailerValue),
/* harmony export */   hw: () => (/* binding */ formatMessage)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

/** The keys that mark the bundle's own commits and tags. */
const TRAILER = {
    track: 'Release-Track',
    channel: 'Release-Channel',
    promotedFrom: 'Promoted-From',
    sync: 'Release-Sync',
    /** Tells tags of two runs apart that would else be one and the same object. */
    run: 'Release-Run',
};
const KEY = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
const RESERVED = new Set([...Object.values(TRAILER), 'skip-checks'].map((key) => key.toLowerCase()));
/** What makes GitHub start no workflow for a commit (GitHub docs: "Skipping workflow runs"). */
const SKIP_CI = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/;
const SKIP_CHECKS = /^skip-checks:\s*true\s*$/im;
/** Whether GitHub starts no push workflow for a commit with this message (GitHub docs: "Skipping workflow runs"). */
function skipsWorkflows(message) {
    return SKIP_CI.test(message) || SKIP_CHECKS.test(message);
}
/**
 * Parses extra trailers from an input: one `Key: value` a line, blank lines passed over.
 * Throws `trailers-invalid` with every line that is no trailer, has a key of the bundle's own, or would stop workflows.
 */
function parseTrailers(text) {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    const wrong = lines.filter((line) => !isExtraTrailer(line));
    if (wrong.length > 0) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('trailers-invalid', `trailers: ${wrong.map(_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(', ')} cannot be a trailer of a release.`, `Write one "Key: value" a line; the key has letters, digits and dashes and is none of ${[...Object.values(TRAILER)].join(', ')}, skip-checks; no [skip ci].`);
    }
    return lines.map((line) => {
        const colon = line.indexOf(':');
        return { key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
    });
}
function isExtraTrailer(line) {
    const colon = line.indexOf(':');
    const key = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be kept out
    const printable = !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line);
    return (colon > 0 && KEY.test(key) && value !== '' && printable && !RESERVED.has(key.toLowerCase()) && !skipsWorkflows(line));
}
/** The value of one of the bundle's trailers in a message; undefined where it has none. */
function trailerValue(message, key) {
    const start = `${TRAILER[key]}: `;
    const line = message.split('\n').findLast((each) => each.startsWith(start));
    return line?.slice(start.length).trim();
}
/** Writes a commit or tag message: the subject, a body if there is one, and the trailers as its last paragraph. */
function formatMessage(subject, trailers, body = '') {
    const block = trailers.map(({ key, value }) => `${key}: ${value}`).join('\n');
    return `${[subject, body, block].filter(Boolean).join('\n\n')}\n`;
}


/***/ }),

/***/ 3413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   WS: () => (/* binding */ isRequirement),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   d7: () => (/* binding */ inferVersionFile),
/* harmony export */   "in": () => (/* binding */ keySegments)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

/** File names whose format and key are known: Cargo, Tauri 2 (and Tauri 1, which nests under `package`), npm, PEP 621 and Poetry. */
const KNOWN = new Map([
    ['Cargo.toml', { format: 'toml', key: 'package.version', orKey: 'workspace.package.version' }],
    ['tauri.conf.json', { format: 'json', key: 'version', orKey: 'package.version' }],
    ['tauri.conf.json5', { format: 'json5', key: 'version', orKey: 'package.version' }],
    ['Tauri.toml', { format: 'toml', key: 'version', orKey: 'package.version' }],
    ['package.json', { format: 'json', key: 'version' }],
    ['pyproject.toml', { format: 'toml', key: 'project.version', orKey: 'tool.poetry.version' }],
]);
const FORMATS = new Map([
    ['json', 'json'],
    ['jsonc', 'json'],
    ['json5', 'json5'],
    ['toml', 'toml'],
    ['yaml', 'yaml'],
    ['yml', 'yaml'],
]);
/**
 * Decides from a file's name, and from `key` or `pattern` where given, how its version is found.
 * Names that are not known by heart go by their extension (key `version`); any other file is plain text.
 * @throws ReleaseTracksError for a pattern without exactly one capture group, a malformed key, a key for plain text, or both.
 */
function inferVersionFile(path, options = {}) {
    const { key, pattern } = options;
    if (key !== undefined && pattern !== undefined)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-file', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} has a key and a pattern.`, 'Keep the one that finds the version.');
    if (pattern !== undefined)
        return { kind: 'pattern', path, pattern: checkPattern(pattern) };
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = KNOWN.get(name);
    const format = known?.format ?? FORMATS.get(extensionOf(name));
    if (key !== undefined) {
        if (format)
            return { kind: 'keyed', path, format, key: checkKey(key) };
        const fix = `A key is read from ${[...FORMATS.keys()].join(', ')} files. Use \`pattern\` with one capture group here.`;
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-file', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} has the key ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}, and its format is not known.`, fix);
    }
    if (known)
        return { kind: 'keyed', path, ...known };
    return format ? { kind: 'keyed', path, format, key: 'version' } : { kind: 'text', path };
}
function extensionOf(name) {
    return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
/** A pattern is a JavaScript regular expression where `^` and `$` stand for the ends of a line. */
function compilePattern(pattern) {
    return new RegExp(pattern, 'dgm');
}
function checkPattern(pattern) {
    const fix = 'Put one pair of parentheses around the version: ^VERSION = "(.+)"$. Other groups are written (?:…).';
    let groups;
    try {
        groups = (new RegExp(`(?:${compilePattern(pattern).source})|`).exec('')?.length ?? 1) - 1;
    }
    catch (error) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-pattern', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)} is not a regular expression: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(error)}.`, fix);
    }
    if (groups === 1)
        return pattern;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-pattern', `The pattern ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)} has ${groups} capture groups instead of one.`, fix);
}
function checkKey(key) {
    if (keySegments(key))
        return key;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-key', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is not a key.`, 'Names joined by dots, as in package.version or "a.b".version.');
}
const SEGMENT = /(?:"([^"]*)"|'([^']*)'|([^.'"\s][^.'"]*))(\.|$)/y;
/** Cuts a dotted key into names; a name in quotes may hold dots. Undefined when it is malformed. */
function keySegments(key) {
    const segments = [];
    SEGMENT.lastIndex = 0;
    for (let more = true; more;) {
        const found = SEGMENT.exec(key);
        if (!found)
            return undefined;
        segments.push(found[1] ?? found[2] ?? found[3]);
        more = found[4] === '.';
    }
    return segments;
}
/** Whether a file is listed for a requirement that another package has on the version, which stands in a table of dependencies. */
function isRequirement(file) {
    return file.kind === 'keyed' && (keySegments(file.key) ?? []).some((name) => /dependencies$/i.test(name));
}
/** Writes names as a dotted key, with quotes around those that need them. */
function writeKey(segments) {
    return segments
        .map((name) => (/^[\w@/-]+$/.test(name) ? name : name.includes('"') ? `'${name}'` : `"${name}"`))
        .join('.');
}
/** Writes the entry of `version-files` that lists a key of a file, as YAML for a message. */
function writeEntry(path, segments) {
    const key = writeKey(segments);
    return `{ path: ${path}, key: ${/^[\w.-]+$/.test(key) ? key : JSON.stringify(key)} }`;
}


/***/ }),

/***/ 6620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ namesToRead),
/* harmony export */   M: () => (/* binding */ isToRead)
/* harmony export */ });
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3413);
/* harmony import */ var _workspace_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2306);


/** Which files have to be read along with a version file of each name, because they repeat its version. */
const COMPANIONS = new Map([
    ['Cargo.toml', ['Cargo.toml', 'Cargo.lock']],
    ['package.json', ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-workspace.yaml']],
    ['pyproject.toml', ['uv.lock']],
]);
/** What repeats the requirements of a package.json, and can be long. */
const SPECIFIERS = ['pnpm-lock.yaml', 'yarn.lock'];
/** Tells the files to read before `editVersions`: the version files, and the manifests and locks that may have to follow. */
function isToRead(versionFiles) {
    const wanted = new Set(versionFiles.map((file) => file.path));
    const companions = new Set(companionsOf(versionFiles));
    return (path) => wanted.has(path) || (companions.has((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path)) && !/(^|\/)node_modules\//.test(path));
}
/** What the files that {@link isToRead} tells are called, without their folders. */
function namesToRead(versionFiles) {
    return [...new Set([...versionFiles.map((file) => (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(file.path)), ...companionsOf(versionFiles)])];
}
function companionsOf(versionFiles) {
    return versionFiles.flatMap((file) => {
        const name = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(file.path);
        return [...(COMPANIONS.get(name) ?? []), ...(name === 'package.json' && (0,_version_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequirement */ .WS)(file) ? SPECIFIERS : [])];
    });
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

/***/ 2306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ ancestorsOf),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a repository path; '' is the root of the repository. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The last name of a repository path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The path of something in a folder; `inFolder('', 'a')` is 'a'. */
function inFolder(folder, name) {
    return folder === '' ? name : name === '' ? folder : `${folder}/${name}`;
}
/** Follows a relative path from a folder; undefined when it is absolute or leaves the repository. */
function follow(folder, relative) {
    if (/^([a-zA-Z]:)?[/\\]/.test(relative))
        return undefined;
    const names = folder === '' ? [] : folder.split('/');
    for (const name of relative.split(/[/\\]/)) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names.join('/');
}
/** The relative path from one folder to another: '' for the same one, '../b' from 'a' to 'b'. */
function relativeTo(from, to) {
    const start = from === '' ? [] : from.split('/');
    const end = to === '' ? [] : to.split('/');
    let common = 0;
    while (common < start.length && start[common] === end[common] && common < end.length)
        common++;
    return [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/');
}
/** Whether a folder is another one or below it. */
function isWithin(folder, ancestor) {
    return ancestor === '' || folder === ancestor || folder.startsWith(`${ancestor}/`);
}
/** A folder and all folders above it, nearest first, the root of the repository last. */
function ancestorsOf(folder) {
    const found = [folder];
    for (let at = folder; at !== '';) {
        at = folderOf(at);
        found.push(at);
    }
    return found;
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
    const cut = searches.filter((search) => search.from && !whole.includes(search));
    return (ref) => !ref.startsWith(TAGS) ||
        cut.every(({ track, from }) => {
            const tag = (0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .matchTag */ ._f)(track.tag, nameOf(ref));
            return !tag || !from || (0,_core_release_line_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsFrom */ .Qb)(from, [tag]).length > 0;
        });
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
