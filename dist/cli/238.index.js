export const id = 238;
export const ids = [238,894];
export const modules = {

/***/ 8746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  complete: () => (/* binding */ complete)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cli/screen/width.js
var width = __webpack_require__(718);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/completion/candidates.js

const HELP_COMMAND = {
    name: 'help',
    summary: 'all about one command',
    arguments: [{ name: 'command', description: 'A command.', words: 'commands' }],
};
const HELP = { name: 'help', short: 'h', description: 'Show help.' };
const VERSION = { name: 'version', short: 'V', description: 'Show the version.' };
/**
 * Finds what can stand in the place of the last word. `words` are those after the program's name, the last one as far as it is
 * typed; bash gives the `=` of `--option=value` as a word of its own. None means that files are as good as anything.
 */
function findCandidates(commands, words, names) {
    const typed = words.filter((word, at) => !(word === '=' && at < words.length - 1));
    const line = typed.at(-1) === '=' ? [...typed.slice(0, -1), ''] : typed;
    const current = line.at(-1) ?? '';
    const before = line.slice(0, -1);
    const { command, taken } = readLine(commands, before);
    const options = [...(command?.options ?? []), ...cli_options/* GLOBAL_OPTIONS */.PA, HELP, ...(command ? [] : [VERSION])];
    const [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
    if (flag !== undefined) {
        return wordsOf(optionOf(options, flag), value ?? '', commands, names).map(({ word, meaning }) => ({
            word: `${flag}=${word}`,
            meaning,
        }));
    }
    const last = optionOf(options, before.at(-1) ?? '');
    if (last?.value)
        return wordsOf(last, current, commands, names);
    if (current.startsWith('-'))
        return starting(current, options.map(optionCandidate));
    if (!command)
        return starting(current, commandCandidates(commands));
    return wordsOf(command.arguments?.[taken.length], current, commands, names);
}
/** Finds the command of a line and the arguments that follow it; values of options are neither. */
function readLine(commands, words) {
    let command;
    const taken = [];
    for (const [at, word] of words.entries()) {
        if (word.startsWith('-') || optionOf([...cli_options/* GLOBAL_OPTIONS */.PA, ...(command?.options ?? [])], words[at - 1] ?? '')?.value)
            continue;
        if (command)
            taken.push(word);
        else
            command = word === 'help' ? HELP_COMMAND : commands.find(({ name }) => name === word);
    }
    return { command, taken };
}
function optionOf(options, word) {
    return options.find(({ name, short }) => word === `--${name}` || (short !== undefined && word === `-${short}`));
}
function optionCandidate({ name, description }) {
    return { word: `--${name}`, meaning: description };
}
function commandCandidates(commands) {
    return [...commands, HELP_COMMAND].map(({ name, summary }) => ({ word: name, meaning: summary }));
}
function wordsOf(place, current, commands, names) {
    const words = place?.choices ?? place?.words ?? [];
    if (words === 'tracks')
        return startingInList(current, names.tracks());
    if (words === 'channels')
        return starting(current, names.channels());
    if (words === 'commands')
        return starting(current, commandCandidates(commands));
    if (words === 'files')
        return [];
    return starting(current, words.map((word) => ({ word, meaning: '' })));
}
/** Completes the last name of a comma list with those that are not in it yet. */
function startingInList(current, names) {
    const list = current.split(',');
    const done = list.slice(0, -1);
    const left = names.filter(({ word }) => !done.includes(word) && (done.length === 0 || word !== 'all'));
    const lead = done.map((word) => `${word},`).join('');
    return starting(list.at(-1) ?? '', left).map(({ word, meaning }) => ({ word: lead + word, meaning }));
}
function starting(current, candidates) {
    return candidates.filter(({ word }) => word.startsWith(current));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/shared/core/version.js
var version = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/shared/io/config-file.js
var config_file = __webpack_require__(7818);
;// CONCATENATED MODULE: ./build/cli/completion/repository-names.js




/** The tracks and channels of the repository around a folder; none where there is no configuration that can be read. */
function repositoryNames(folder, configPath) {
    const read = () => tryConfig(folder, configPath);
    return {
        tracks: () => {
            const tracks = read()?.tracks ?? [];
            const named = tracks.map(({ name, description }) => ({ word: name, meaning: description ?? '' }));
            return named.length === 0 ? [] : [...named, { word: 'all', meaning: 'every track' }];
        },
        channels: () => {
            const config = read();
            return config ? [...config.channels, version/* LIVE */.L8].map((word) => ({ word, meaning: '' })) : [];
        },
    };
}
function tryConfig(folder, path) {
    try {
        const top = findTop(folder);
        return (0,config_file/* readConfigFile */.i)(top, path && (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(folder, path)), '').config;
    }
    catch {
        // Nobody waits for an error behind the tab key.
        return undefined;
    }
}
/** The nearest folder above with a git folder or file, without starting git. */
function findTop(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')) || (0,external_node_path_.dirname)(folder) === folder)
        return folder;
    return findTop((0,external_node_path_.dirname)(folder));
}

;// CONCATENATED MODULE: ./build/cli/completion/complete.js




/** Answers a shell: a candidate a line, the word and after a tab its meaning. */
function complete(commands, words) {
    const folder = (0,external_node_path_.resolve)(readOption(words, '-C') || readOption(words, '--directory'));
    const names = repositoryNames(folder, readOption(words, '--config'));
    const candidates = findCandidates(commands, words, names);
    return candidates.map(({ word, meaning }) => `${word}\t${(0,width/* printable */.g$)(meaning)}\n`).join('');
}
function readOption(words, option) {
    const at = words.indexOf(option);
    return at < 0 || at === words.length - 2 ? '' : (words[at + 1] ?? '');
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


/***/ })

};
