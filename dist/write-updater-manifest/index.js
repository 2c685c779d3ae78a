import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 901:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_flows_manifest_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5243);
/* harmony import */ var _shared_io_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6647);
/* harmony import */ var _shared_io_manifest_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9971);



await (0,_shared_io_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((run) => (0,_shared_flows_manifest_action_js__WEBPACK_IMPORTED_MODULE_0__/* .updaterManifestReport */ .Z)({
    artifactsDir: run.input('artifacts-dir'),
    tag: run.input('tag'),
    baseUrl: run.input('base-url'),
    notes: run.input('notes'),
    notesPath: run.input('notes-path'),
    output: run.input('output'),
    platforms: run.input('platforms'),
    publicKey: run.input('public-key'),
    publish: run.flag('publish', false),
    converge: run.flag('converge', true),
    allowDowngrade: run.flag('allow-downgrade', false),
}, run, (0,_shared_io_manifest_files_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFiles */ .T)(run.folder)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   ag: () => (/* binding */ ReleaseTracksError),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/**
 * What a user can mend. Everything else that is thrown is a bug and shows its stack.
 *
 * `code` is stable and in kebab-case, for tests and for searching; `problems` holds one entry or more, all found at once.
 */
class ReleaseTracksError extends Error {
    code;
    problems;
    constructor(code, problems) {
        super(problems.map(describeProblem).join('\n'));
        this.name = 'ReleaseTracksError';
        this.code = code;
        this.problems = problems;
    }
}
/** Makes the error for a single problem: `message` says what is wrong and quotes the input, `fix` what to do. */
function failure(code, message, fix, place) {
    return new ReleaseTracksError(code, [{ message, ...(fix && { fix }), ...(place && { place }) }]);
}
/** Writes a problem as one text: `file:line:column: message. fix`. */
function describeProblem({ message, fix, place }) {
    const at = place ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(':') : '';
    return [at && `${at}: `, message, fix && ` ${fix}`].filter(Boolean).join('');
}
/** Quotes a value from outside for a message: on one line, control characters escaped, at most 200 characters. */
function quote(value) {
    const text = value.length > 200 ? `${value.slice(0, 200)}…` : value;
    return JSON.stringify(text);
}
/**
 * What somebody else's error says (a parser, git, GitHub, the file system), fit to stand in a message: on one line, without control
 * characters, as such texts may hold pieces of the input.
 */
function wordsOf(error) {
    const words = error instanceof Error ? error.message : String(error);
    return words.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}


/***/ }),

/***/ 9798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   Eg: () => (/* binding */ rawParents),
/* harmony export */   Iz: () => (/* binding */ parsePaths),
/* harmony export */   JL: () => (/* binding */ objectTime),
/* harmony export */   KQ: () => (/* binding */ parseRemoteRefs),
/* harmony export */   MB: () => (/* binding */ parseObjects),
/* harmony export */   N_: () => (/* binding */ LOG_FORMAT),
/* harmony export */   Y5: () => (/* binding */ parsePush),
/* harmony export */   _t: () => (/* binding */ parseMarks),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   g_: () => (/* binding */ parseLog),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   jF: () => (/* binding */ parseLocalRefs),
/* harmony export */   nT: () => (/* binding */ pathReader),
/* harmony export */   px: () => (/* binding */ parseListedRefs),
/* harmony export */   wW: () => (/* binding */ parseScopedConfig)
/* harmony export */ });
/* unused harmony export parseConfigList */
/** The trailers that mark the actions' own commits, in a format of `git log`, as {@link parseMarks} reads them. */
const MARKS = '%(trailers:key=Release-Track,key=Release-Sync,separator=%x2C)';
/** Parses what {@link MARKS} makes. */
function parseMarks(field) {
    return field ? field.split(',') : [];
}
/** The format that {@link parseLog} reads, for `git log -z --raw`. */
const LOG_FORMAT = `%x01%H%x00%P%x00${MARKS}%x00%s`;
/**
 * Parses `git log -z --raw --no-abbrev --diff-merges=first-parent --format=LOG_FORMAT` into commits, in git's order.
 * A raw line starts with `:` and its path is the next field, so no file name can be taken for a commit.
 */
function parseLog(output) {
    const fields = output.split('\0');
    const commits = [];
    let changes = [];
    for (let at = 0; at < fields.length; at++) {
        const field = fields[at];
        if (field.startsWith('\x01')) {
            changes = [];
            commits.push({
                sha: field.slice(1),
                parents: fields[at + 1] ? fields[at + 1].split(' ') : [],
                marks: parseMarks(fields[at + 2]),
                subject: fields[at + 3] ?? '',
                changes,
            });
            at += 3;
        }
        else if (field.startsWith(':') || field.startsWith('\n:')) {
            at += 1;
            changes.push(parseRaw(field.slice(field.indexOf(':') + 1), fields[at]));
        }
    }
    return commits;
}
/** Reads `oldmode newmode oldoid newoid status`. */
function parseRaw(raw, path) {
    const [oldMode, newMode, oldOid, newOid] = raw.split(' ');
    return { path, before: `${oldMode} ${oldOid}`, after: `${newMode} ${newOid}` };
}
/** Parses NUL-terminated paths, as `--name-only -z` and `ls-tree -z --name-only` give them. */
function parsePaths(output) {
    return output.split('\0').filter((path) => path !== '');
}
/** Parses NUL-terminated paths as they come, piece by piece, and gives each to `take`; a path may be cut between two pieces. */
function pathReader(take) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let rest = '';
    return (piece) => {
        const paths = (rest + decoder.decode(piece, { stream: true })).split('\0');
        rest = paths.pop();
        for (const path of paths)
            take(path);
    };
}
/** Parses `git ls-tree -z`; only files and links, no submodules. */
function parseTree(output) {
    return parsePaths(output).flatMap((line) => parseEntry(line) ?? []);
}
/**
 * Parses a line of `git ls-tree -z` (`mode type oid<TAB>path`) or `git ls-files -s -z` (`mode oid stage<TAB>path`); undefined for what is
 * no file and no link, a submodule for example.
 */
function parseEntry(line) {
    const tab = line.indexOf('\t');
    const [mode, ...others] = line.slice(0, tab).split(' ');
    const oid = others.find((field) => field.length >= 40);
    return mode && oid && FILE_MODES.has(mode) ? { mode, oid, path: line.slice(tab + 1) } : undefined;
}
const FILE_MODES = new Set(['100644', '100755', '120000']);
/** Parses `git ls-remote`: `oid<TAB>ref`, where a line with `^{}` tells what the tag before it points at. */
function parseRemoteRefs(output) {
    const refs = [];
    for (let at = 0; at < output.length;) {
        const tab = output.indexOf('\t', at);
        if (tab < 0)
            break;
        const end = output.indexOf('\n', tab);
        const stop = end < 0 ? output.length : end;
        const oid = output.slice(at, tab);
        const last = refs.at(-1);
        if (last && output.startsWith('^{}', stop - 3))
            refs[refs.length - 1] = { ...last, commit: oid };
        else
            refs.push({ name: output.slice(tab + 1, stop), object: oid, commit: oid });
        at = stop + 1;
    }
    return refs;
}
/**
 * Parses the answer to `ls-refs` with `peel` (gitprotocol-v2): packets of a length in four hexadecimal digits, then
 * `oid name` and perhaps `peeled:oid`. Undefined for what is no complete answer, a refusal for example.
 */
function parseListedRefs(output) {
    const lines = output.split('\n');
    if (!lines.pop()?.startsWith('0000'))
        return undefined;
    const refs = lines.map((line) => {
        const [, object, name, peeled] = /^[0-9a-f]{4}([0-9a-f]{40,64}) (\S+)(?: peeled:([0-9a-f]{40,64}))?$/.exec(line) ?? [];
        return object && name ? { name, object, commit: peeled ?? object } : undefined;
    });
    return refs.every((ref) => ref !== undefined) ? refs : undefined;
}
/** Parses `git for-each-ref --format='%(refname) %(objectname) %(*objectname)'`. */
function parseLocalRefs(output) {
    return output.split('\n').flatMap((line) => {
        const [name, object, commit] = line.split(' ');
        return name && object ? [{ name, object, commit: commit || object }] : [];
    });
}
/** Parses `git push --porcelain`: a flag, `from:to` and a summary, parted by tabs; `!` is a refusal. */
function parsePush(output) {
    return output.split('\n').flatMap((line) => {
        const [flag, refs, ...words] = line.split('\t');
        if (flag?.length !== 1 || refs === undefined || words.length === 0)
            return [];
        return [{ ref: refs.slice(refs.lastIndexOf(':') + 1), ok: flag !== '!', words: words.join(' ') }];
    });
}
/** Parses `git config -z --get-regexp`: `key<LF>value` records; a key alone stands for true. */
function parseConfigList(output) {
    return parsePaths(output).map((record) => {
        const end = record.indexOf('\n');
        return end < 0 ? [record, 'true'] : [record.slice(0, end), record.slice(end + 1)];
    });
}
/** Parses `git config --show-scope -z --get-regexp`; leaves out what came with the command line or the environment. */
function parseScopedConfig(output) {
    const fields = parsePaths(output);
    const records = fields.filter((_, at) => at % 2 === 1 && fields[at - 1] !== 'command');
    return parseConfigList(records.map((record) => `${record}\0`).join(''));
}
const LINE_END = 0x0a;
/** Parses `git cat-file --batch`: `oid type size<LF>content<LF>`; a line `… missing` has no content and is passed over. */
function parseObjects(output) {
    const decoder = new TextDecoder();
    const objects = [];
    for (let at = 0; at < output.length;) {
        const start = output.indexOf(LINE_END, at) + 1;
        const [oid, , size] = decoder.decode(output.subarray(at, start - 1)).split(' ');
        if (oid === undefined || size === undefined) {
            at = start;
            continue;
        }
        at = start + Number(size) + 1;
        objects.push({ oid, bytes: output.subarray(start, at - 1) });
    }
    return objects;
}
/** The parents a commit object names in its header, whatever is cut in a shallow repository. */
function rawParents({ bytes }) {
    const header = new TextDecoder().decode(bytes).split('\n\n', 1)[0];
    return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
}
/** The time in the header of a tag or commit object, in seconds since 1970; undefined for a tag of old that names no tagger. */
function objectTime({ bytes }) {
    const header = new TextDecoder().decode(bytes).split('\n\n', 1)[0];
    const found = /^(?:tagger|committer) .*> (\d+) [+-]\d{4}$/m.exec(header);
    return found ? Number(found[1]) : undefined;
}


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups values by key, in the order of their first. Map.groupBy is not in Node 20. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}


/***/ }),

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ blocks),
  aY: () => (/* binding */ code),
  FV: () => (/* binding */ escapeMarkdown),
  R_: () => (/* binding */ heading),
  p_: () => (/* binding */ list),
  tp: () => (/* binding */ table)
});

// UNUSED EXPORTS: bold, codeBlock, details, link, linkMarkdown

;// CONCATENATED MODULE: ./build/shared/core/one-line.js
/**
 * Makes a text from outside one line that reads as what it is: line ends become spaces, and unprintable characters and those
 * that turn the direction of writing, which would make a reader see another text, become U+FFFD.
 */
function one_line_oneLine(text) {
    return text
        .toWellFormed()
        .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

;// CONCATENATED MODULE: ./build/shared/core/markdown.js
/**
 * GitHub-flavoured Markdown made of text from outside: nothing in it becomes HTML, a mention, a reference, a link or a
 * table border unless the code here asked for it.
 *
 * Backslashes alone do not stop mentions, issue references and bare links: GitHub looks for those in the rendered
 * text, past any escape (github/markup#1168). It never looks inside code spans, so a word that would turn into one
 * becomes a code span.
 */

// Characters that can stand in a mention, a reference, an e-mail address or a bare link.
const WORD = /[\w.\-/:@#%+~=?]+/g;
// All of ASCII but letters, digits and the space: what can mean something in Markdown or HTML.
const PUNCTUATION = /[!-/:-@[-`{-~]/g;
const TURNS_INTO_A_LINK = /@|#\d|\bGH-\d|:\/\/|www\./i;
/**
 * Renders a text from outside as inline Markdown that reads as that very text; its white space, line breaks too, becomes
 * single spaces. Safe at the start of a line, within a list entry, a heading or a table cell.
 */
function escapeMarkdown(text) {
    const line = one_line_oneLine(text).replace(/\s+/g, ' ').trim();
    return escapeLineEnds(escapeAround(line));
}
/** Renders a text as a code span, whatever is in it, also for a table cell; an empty text gives an empty text. */
function code(text) {
    const line = one_line_oneLine(text);
    // A raw pipe ends a table cell even within a code span, and an escaped one shows its backslash outside of tables.
    if (line.includes('|'))
        return `<code>${line.replace(PUNCTUATION, entity)}</code>`;
    return line && codeSpan(line);
}
/**
 * Links a plain text to a web address. An address that is not http or https gives the text alone.
 *
 * Parentheses, spaces and whatever else could end the address are percent-encoded.
 */
function markdown_link(text, url) {
    // GitHub looks for no mentions or references within a link, so `#12` can stay as it is.
    const label = escapePunctuation(oneLine(text).replace(/\s+/g, ' ').trim());
    return isWebAddress(url) ? linkMarkdown(label, url) : escapeMarkdown(text);
}
/** Links inline Markdown, a code span for example, to a web address; like {@link link} otherwise. */
function linkMarkdown(markdown, url) {
    return isWebAddress(url) ? `[${markdown}](${escapeUrl(url)})` : markdown;
}
/** Renders a text in bold; a space or the end of the line has to stand on both sides of it. */
function bold(text) {
    const inner = escapeMarkdown(text);
    return inner && `**${inner}**`;
}
/** Renders a heading of level 1 to 6 from a plain text. */
function heading(level, text) {
    return `${'#'.repeat(level)} ${escapeMarkdown(text)}`;
}
/** Renders a list of entries that are inline Markdown already. */
function list(entries) {
    return entries.map((entry) => `- ${joinLines(entry)}`).join('\n');
}
/** Renders a table; the heads and cells are inline Markdown already, a short row is filled with empty cells. */
function table(head, rows) {
    const width = Math.max(head.length, ...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, column) => column);
    const line = (cells) => `| ${columns.map((column) => cell(cells[column] ?? '')).join(' | ')} |`;
    return [line(head), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n');
}
/** Renders a block that opens on a click: the summary is a plain text, the body Markdown. */
function details(summary, body) {
    return `<details><summary>${oneLine(summary).replace(PUNCTUATION, entity)}</summary>\n\n${body}\n\n</details>`;
}
/** Joins blocks of Markdown with an empty line between; blocks that are empty or undefined leave no trace. */
function blocks(...parts) {
    return parts.filter(Boolean).join('\n\n');
}
/** Renders a text as a code block, line by line as it is. */
function codeBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text.replace(/\r\n?/g, '\n').replace(/\n$/, '')}\n${fence}`;
}
function cell(markdown) {
    return joinLines(markdown).replaceAll('|', '&#124;');
}
function joinLines(markdown) {
    return markdown.replace(/\s*[\r\n]+\s*/g, ' ');
}
function escapeAround(line) {
    let escaped = '';
    let end = 0;
    for (const { 0: word, index } of line.matchAll(WORD)) {
        if (!TURNS_INTO_A_LINK.test(word))
            continue;
        escaped += escapePunctuation(line.slice(end, index)) + codeSpan(word);
        end = index + word.length;
    }
    return escaped + escapePunctuation(line.slice(end));
}
// An underscore between letters is plain in GitHub's Markdown; to escape it too would only make names hard to read.
function escapePunctuation(line) {
    return line
        .replace(/[&<>|]/g, entity)
        .replace(/[\\`*[\]~$]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`);
}
// A colon too: `::name::` at the start of a line that is logged would be a workflow command.
function escapeLineEnds(line) {
    return line
        .replace(/^[#+=:-]/, (character) => `\\${character}`)
        .replace(/^(\d{1,9})([.)])/, '$1\\$2')
        .replace(/(?<!\\)#$/, '\\#');
}
function codeSpan(line) {
    const fence = '`'.repeat(longestRun(line) + 1);
    const touches = line.startsWith('`') || line.endsWith('`');
    const loses = line.startsWith(' ') && line.endsWith(' ') && line.trim() !== '';
    return touches || loses ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function entity(character) {
    return NAMED[character] ?? `&#${character.codePointAt(0)};`;
}
function isWebAddress(url) {
    return /^https?:\/\//i.test(url);
}
// The characters that stay are those of RFC 3986 without parentheses, which end a link's address in Markdown.
function escapeUrl(url) {
    return url
        .toWellFormed()
        .replace(/[^\w.~:/?#@!$&'*+,;=%-]/gu, (character) => character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character))
        .replaceAll('&', '&amp;');
}


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* unused harmony export nearestWord */
/**
 * The one of `words` that someone who wrote `word` most likely meant, or undefined when none is near: at most a third of its
 * letters mistyped, left out, added or swapped with a neighbour. `camelCase` and `snake_case` count as `kebab-case`.
 */
function nearestWord(word, words) {
    const written = kebab(word.slice(0, 64));
    let nearest;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of words) {
        const limit = Math.min(least - 1, Math.max(1, Math.floor(candidate.length / 3)));
        if (Math.abs(candidate.length - written.length) > limit)
            continue;
        const distance = editDistance(written, kebab(candidate));
        if (distance <= limit) {
            nearest = candidate;
            least = distance;
        }
    }
    return nearest;
}
/** Writes the suggestion as a sentence, or nothing when no word is near: `Did you mean "version-files"? `. */
function suggestion(word, words) {
    const nearest = nearestWord(word, words);
    return nearest === undefined ? '' : `Did you mean "${nearest}"? `;
}
function kebab(word) {
    return word.replace(/(?<=[a-z])(?=[A-Z])|[_ ]/g, '-').toLowerCase();
}
/** Damerau-Levenshtein distance (optimal string alignment): a swap of neighbours counts one. */
function editDistance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : replaced;
            row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
        }
        before = above;
        above = row;
    }
    return above[b.length] ?? 0;
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSameProduct),
/* harmony export */   X: () => (/* binding */ parseBundleName)
/* harmony export */ });
const kind = (ending, os, installer, isUpdaterArchive = false) => ({
    ending,
    os,
    installer,
    isUpdaterArchive,
});
/** Endings of updater bundles, the longer before the shorter. */
const KINDS = [
    kind('.app.tar.gz', 'darwin', 'app', true),
    kind('.appimage.tar.gz', 'linux', 'appimage', true),
    kind('.appimage', 'linux', 'appimage'),
    kind('.deb', 'linux', 'deb'),
    kind('.rpm', 'linux', 'rpm'),
    kind('.msi.zip', 'windows', 'msi', true),
    kind('.msi', 'windows', 'msi'),
    kind('.nsis.zip', 'windows', 'nsis', true),
    kind('.exe.zip', 'windows', 'nsis', true),
    kind('.exe', 'windows', 'nsis'),
];
/** Spellings of processors in bundle names: Tauri's bundlers, Debian, RPM, Rust triples, Node. */
const ARCHES = {
    x86_64: 'x86_64',
    'x86-64': 'x86_64',
    x64: 'x86_64',
    amd64: 'x86_64',
    aarch64: 'aarch64',
    arm64: 'aarch64',
    i686: 'i686',
    i586: 'i686',
    i386: 'i686',
    x86: 'i686',
    ia32: 'i686',
    armv7l: 'armv7',
    armv7hl: 'armv7',
    armv7: 'armv7',
    armhfp: 'armv7',
    armhf: 'armv7',
    armel: 'armv7',
    arm: 'armv7',
    riscv64gc: 'riscv64',
    riscv64: 'riscv64',
    universal: 'universal',
};
const ARCH = Object.keys(ARCHES).join('|');
const ARCH_AT_END = new RegExp(`^(.*)[._ -](${ARCH})$`, 'i');
const ARCH_IN_FOLDER = new RegExp(`(?:^|[^a-z0-9])(${ARCH})(?![a-z0-9])`, 'gi');
const VERSION_AT_END = /^(.*?)[._ -]v?(\d+\.\d+\.\d+(?:[-~][0-9A-Za-z.~-]+)?)$/;
const LANGUAGE_AT_END = /^(.*)[._ -]([a-z]{2,3}(?:-[A-Za-z]{4})?-[A-Z]{2})$/;
/**
 * Reads the path of a bundle that the Tauri 2 updater can install; undefined for every other file (.dmg, .sig, sources).
 *
 * Names are those of the Tauri bundlers (`App_1.8.5_x64-setup.exe`, `App-1.8.5-1.x86_64.rpm`, `App.app.tar.gz`) and of tauri-action's
 * uploads (`App_1.8.5_aarch64.app.tar.gz`). Where the name has no processor, the nearest folder that names just one decides.
 */
function parseBundleName(path) {
    const segments = path.split(/[\\/]/);
    const file = segments.pop() ?? '';
    const found = KINDS.find(({ ending }) => file.toLowerCase().endsWith(ending));
    // Longer names fit no file system, and the patterns below are quadratic in the worst case.
    if (!found || file.length === found.ending.length || file.length > 255)
        return undefined;
    const { ending, ...kindOf } = found;
    const named = parseStem(file.slice(0, -ending.length), kindOf.installer);
    const { arch = archOfFolders(segments), ...rest } = named;
    const isKnown = arch && (arch !== 'universal' || kindOf.os === 'darwin');
    return { path: [...segments, file].join('/'), file, ...kindOf, ...rest, ...(isKnown && { arch }) };
}
/** Whether two product names are the same but for case, spaces and punctuation: renaming tools change those. */
function isSameProduct(a, b) {
    const plain = (name) => name.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
    return plain(a) === plain(b);
}
function parseStem(stem, installer) {
    let rest = installer === 'nsis' ? stem.replace(/[._ -]setup$/i, '') : stem;
    const language = installer === 'msi' ? LANGUAGE_AT_END.exec(rest) : null;
    rest = language?.[1] ?? rest;
    const arch = ARCH_AT_END.exec(rest);
    rest = (arch?.[1] ?? rest).replace(/[._ -](?:windows|darwin|macos|linux)$/i, '');
    // An RPM is name-version-release.arch: the release counts rebuilds of one version.
    if (installer === 'rpm')
        rest = rest.replace(/-\d[^-]*$/, (release) => (VERSION_AT_END.test(rest.slice(0, -release.length)) ? '' : release));
    const version = VERSION_AT_END.exec(rest);
    const archName = arch?.[2] && ARCHES[arch[2].toLowerCase()];
    return {
        product: version?.[1] ?? rest,
        ...(archName && { arch: archName }),
        ...(version?.[2] && { version: version[2].replaceAll('~', '-') }),
        ...(language?.[2] && { language: language[2] }),
    };
}
function archOfFolders(folders) {
    for (const folder of folders.toReversed()) {
        const found = new Set([...folder.matchAll(ARCH_IN_FOLDER)].map(([, name = '']) => ARCHES[name.toLowerCase()]));
        if (found.size === 1)
            return [...found][0];
    }
    return undefined;
}


/***/ }),

/***/ 3413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   WS: () => (/* binding */ isRequirement),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   d7: () => (/* binding */ inferVersionFile),
/* harmony export */   "in": () => (/* binding */ keySegments)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7220);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ LIVE),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   bm: () => (/* binding */ compareCore),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion),
/* harmony export */   rT: () => (/* binding */ formatCore),
/* harmony export */   ts: () => (/* binding */ channelOf)
/* harmony export */ });
/* unused harmony export highest */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ updaterManifestReport)
});

// EXTERNAL MODULE: ./build/shared/core/markdown.js + 1 modules
var markdown = __nccwpck_require__(941);
// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __nccwpck_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/nearest-word.js
var nearest_word = __nccwpck_require__(2817);
;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/platforms.js


/** The language of an MSI that is taken where there are several: WiX's default. The updater does not ask which one is installed. */
const DEFAULT_LANGUAGE = 'en-US';
const ARCHES = ['x86_64', 'aarch64', 'i686', 'armv7', 'riscv64'];
/** Installers of a system, the one that the bare `{os}-{arch}` key takes first. */
const INSTALLERS = {
    windows: ['nsis', 'msi'],
    linux: ['appimage', 'deb', 'rpm'],
    darwin: ['app'],
};
/** Every key that the updater looks up by itself, bare and with installer. */
const PLATFORM_KEYS = Object.entries(INSTALLERS).flatMap(([os, installers]) => ARCHES.flatMap((arch) => [`${os}-${arch}`, ...installers.map((installer) => `${os}-${arch}-${installer}`)]));
/**
 * The `{os}-{arch}-{installer}` keys that a bundle serves: two for a universal macOS bundle, none when its processor is unknown.
 *
 * The updater looks for `{os}-{arch}-{installer}` and then for `{os}-{arch}`, with arch the processor of the running app, never `universal`;
 * versions of the plugin before 2.10 look for the second alone
 * (tauri-apps/plugins-workspace, plugins/updater/src/updater.rs: `get_urls`, `updater_arch`).
 */
function installerKeys({ os, arch, installer }) {
    if (!arch)
        return [];
    const arches = arch === 'universal' ? ['aarch64', 'x86_64'] : [arch];
    return arches.map((each) => `${os}-${each}-${installer}`);
}
/**
 * Assigns to every key that the bundles can serve the bundle that serves it best, in ASCII order of the keys.
 *
 * A bundle of the very processor wins over a universal one. The bare key takes NSIS before MSI, and AppImage before deb before rpm.
 * Of one installer, with and without archive, the plain file serves the installer's key and the archive the bare key:
 * whoever signs both does so for apps of Tauri 1, which know the bare key alone and install nothing but archives.
 */
function assignPlatforms(bundles) {
    const platforms = new Map();
    for (const bundle of bundles.toSorted(byMerit('plain first')))
        for (const key of installerKeys(bundle.name))
            if (!platforms.has(key))
                platforms.set(key, bundle);
    for (const bundle of bundles.toSorted(byMerit('archive first')))
        for (const key of installerKeys(bundle.name).map(bare))
            if (!platforms.has(key))
                platforms.set(key, bundle);
    return new Map([...platforms].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
/** Reads the platforms that must be there: keys separated by commas, spaces or lines. */
function parsePlatforms(text) {
    return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}
/**
 * Says which of the required keys no bundle serves, and which are no keys at all, with the nearest that is.
 * A key may be `{os}-{arch}` or `{os}-{arch}-{installer}`.
 */
function checkPlatforms(required, served) {
    const known = [...served];
    return required.flatMap((key) => {
        if (known.includes(key))
            return [];
        if (!PLATFORM_KEYS.includes(key))
            return [
                {
                    message: `${(0,core_error/* quote */.hD)(key)} is no platform of the Tauri updater.`,
                    fix: `${(0,nearest_word/* suggestion */.h)(key, PLATFORM_KEYS)}A key is {os}-{arch} or {os}-{arch}-{installer}.`,
                },
            ];
        return [
            {
                message: `No bundle serves ${(0,core_error/* quote */.hD)(key)}, and it must be there.`,
                fix: `The artifacts serve ${known.length ? known.join(', ') : 'nothing'}: build the missing one, or take it out of \`platforms\`.`,
            },
        ];
    });
}
function bare(key) {
    return key.slice(0, key.lastIndexOf('-'));
}
function byMerit(archive) {
    const rank = ({ name }) => [
        Number(name.arch === 'universal'),
        INSTALLERS[name.os].indexOf(name.installer),
        Number(name.isUpdaterArchive === (archive === 'plain first')),
        Number(name.language !== undefined && name.language !== DEFAULT_LANGUAGE),
    ];
    return (a, b) => {
        const other = rank(b);
        const difference = rank(a)
            .map((value, index) => value - (other[index] ?? 0))
            .find((value) => value !== 0);
        return difference ?? (a.name.file < b.name.file ? -1 : 1);
    };
}

// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __nccwpck_require__(9266);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __nccwpck_require__(3413);
// EXTERNAL MODULE: ./build/shared/core/workspace/folder.js
var folder = __nccwpck_require__(2306);
;// CONCATENATED MODULE: ./build/shared/core/version-files/companions.js


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
    return (path) => wanted.has(path) || (companions.has((0,folder/* nameOf */.Vb)(path)) && !/(^|\/)node_modules\//.test(path));
}
/** What the files that {@link isToRead} tells are called, without their folders. */
function namesToRead(versionFiles) {
    return [...new Set([...versionFiles.map((file) => (0,folder/* nameOf */.Vb)(file.path)), ...companionsOf(versionFiles)])];
}
function companionsOf(versionFiles) {
    return versionFiles.flatMap((file) => {
        const name = (0,folder/* nameOf */.Vb)(file.path);
        return [...(COMPANIONS.get(name) ?? []), ...(name === 'package.json' && (0,version_file/* isRequirement */.WS)(file) ? SPECIFIERS : [])];
    });
}

;// CONCATENATED MODULE: ./build/shared/flows/texts.js

/**
 * Decodes a file as UTF-8 and keeps its BOM, so that encoding the text gives the same bytes.
 * Throws `not-utf8` for a file that is something else.
 */
function decodeText(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,core_error/* failure */.V2)('not-utf8', 'The file is not UTF-8 text.', 'Save it as UTF-8.', { file: path });
    }
}

;// CONCATENATED MODULE: ./build/shared/flows/owned-files.js





/** Reads the version files of some tracks at a commit, with the manifests and locks that follow them. */
async function readVersionTexts(repository, tracks, commit) {
    const versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
    // Parsers load while git is at work.
    const [rules, files] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(605), __nccwpck_require__.e(87), __nccwpck_require__.e(130), __nccwpck_require__.e(312)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7312)),
        repository.readNamed(commit, namesToRead(versionFiles), isToRead(versionFiles)),
    ]);
    return { files, texts: decodeFiles(files), rules };
}
/** Reads just the version files of a track, or of several, at a commit, for a look at the versions they carry. */
async function readCarriers(repository, { versionFiles }, commit) {
    const paths = versionFiles.map(({ path }) => path);
    const loading = Promise.all(/* import() */[__nccwpck_require__.e(605), __nccwpck_require__.e(130)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3130));
    const [rules, files] = await Promise.all([loading, repository.readFiles(commit, paths)]);
    return { texts: decodeFiles(files), rules };
}
function decodeFiles(files) {
    return new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)]));
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
    throw (0,core_error/* failure */.V2)('version-file-link', 'It is a link: a version written to it would replace where it leads.', 'Name the file it leads to under version-files.', { file: path });
}
/**
 * The version that a track's files carry, 0.0.0 of a track without files; a suffix that no channel has counts as on its way to
 * the core version. Requirements on it are no versions. Throws `version-text` with every file that holds something else.
 */
function versionOfFiles(track, { texts, rules }) {
    const problems = [];
    const own = track.versionFiles.filter((file) => !isRequirement(file));
    const found = rules.currentVersions(own, texts).flatMap(({ path, version }) => {
        const read = readLoosely(version);
        if (!read)
            problems.push(noVersion(path, version));
        return read ?? [];
    });
    if (problems.length > 0)
        throw new ReleaseTracksError('version-text', problems);
    return highest(found) ?? { major: 0, minor: 0, patch: 0 };
}
function noVersion(path, text) {
    return {
        message: `It says ${quote(text)}, which is no version of a track.`,
        fix: 'Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: "^v(.+)$" }.',
        place: { file: path },
    };
}
function readLoosely(text) {
    const exact = parseVersion(text);
    if (exact)
        return exact;
    const core = parseVersion(text.split(/[-+]/, 1)[0] ?? '');
    return core && { ...core, ...(text.includes('-') && { prerelease: { channel: '', n: 0 } }), written: text };
}
/** The repository paths of a track's updater manifests, one a channel. */
function manifestPaths(config, track) {
    if (!track.updater)
        return [];
    return [...config.channels, core_version/* LIVE */.L8].map((channel) => manifestPath(track, channel));
}
/** The repository path of the updater manifest that a track's channel has; empty for a track without updater. */
function manifestPath({ updater }, channel) {
    return updater?.manifest.replace('{channel}', () => channel) ?? '';
}

;// CONCATENATED MODULE: ./build/shared/flows/manifest-report.js



/** The outputs and the job summary of write-updater-manifest. */
function reportManifest(written) {
    return { outputs: outputsOf(written), summary: summaryOf(written) };
}
/** A manifest that was made, as data: the file of each platform, and what became of each channel. */
function describeManifest({ request: { tag, output }, text, bundles, publication }) {
    return {
        tag: tag.name,
        manifest: JSON.parse(text),
        'manifest-path': output || manifestPath(tag.track, tag.channel),
        platforms: [...assignPlatforms(bundles)].map(([platform, { name }]) => ({ platform, file: name.path })),
        channels: publication?.decisions ?? [],
        published: publication?.pushed ?? false,
        sha: publication?.sha ?? null,
    };
}
function outputsOf(written) {
    const { platforms, 'manifest-path': path, published, sha } = describeManifest(written);
    return {
        manifest: written.text,
        'manifest-path': path,
        platforms: JSON.stringify(platforms.map(({ platform }) => platform)),
        published: String(published),
        sha: sha ?? '',
    };
}
function summaryOf({ request: { tag, output }, bundles, passedOver, publication }) {
    const rows = [...assignPlatforms(bundles)].map(([platform, { name }]) => [(0,markdown/* code */.aY)(platform), (0,markdown/* code */.aY)(name.path), 'ok']);
    const decisions = publication?.decisions.map(({ channel, path, write, reason }) => [
        (0,markdown/* code */.aY)(channel),
        (0,markdown/* code */.aY)(path),
        write ? 'written' : 'left',
        (0,markdown/* escapeMarkdown */.FV)(reason),
    ]);
    return (0,markdown/* blocks */.Bv)((0,markdown/* heading */.R_)(3, `Updater manifest of ${tag.name}`), (0,markdown/* table */.tp)(['Platform', 'File', 'Signature'], rows), decisions && (0,markdown/* table */.tp)(['Channel', 'Manifest', 'State', 'Why'], decisions), (0,markdown/* list */.p_)([
        ...passedOver.map(({ path, reason }) => `${(0,markdown/* code */.aY)(path)} was passed over: ${(0,markdown/* escapeMarkdown */.FV)(reason)}`),
        ...(output === '' ? [] : [`Written to ${(0,markdown/* code */.aY)(output)}`]),
        ...(publication?.pushed ? [`Published in ${(0,markdown/* code */.aY)(publication.sha.slice(0, 7))}`] : []),
    ]));
}

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/release-url.js
/**
 * Names a file as GitHub names the release asset made of it: `My App.exe` becomes `My.App.exe`.
 *
 * GitHub "renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing periods"
 * (https://docs.github.com/rest/releases/assets#upload-a-release-asset) and does not say how. Seen in practice: accents go, a run of other
 * characters becomes one dot, dots do not stand at the ends, and letters, digits and `_ - + @` stay
 * (https://github.com/cli/cli/issues/10585, https://github.com/softprops/action-gh-release/issues/159,
 * https://github.com/electron/forge/pull/1761, https://github.com/github/rest-api-description/issues/2968).
 */
function assetName(file) {
    return file
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^A-Za-z0-9_@+-]+/g, '.')
        .replace(/^\.|\.$/g, '');
}
/** Makes both URLs of a release from the real tag; `server` is `https://github.com` or an Enterprise server's, `repository` is owner/name. */
function releaseUrls(server, repository, tag) {
    const base = `${server.replace(/\/+$/, '')}/${repository}/releases`;
    return { page: `${base}/tag/${encodeURIComponent(tag)}`, downloads: `${base}/download/${encodeURIComponent(tag)}` };
}
/**
 * Makes the URL of a bundle below `baseUrl`. Below a GitHub release's download URL the file has its asset name;
 * anywhere else it keeps its own.
 */
function bundleUrl(baseUrl, file) {
    const name = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/releases\/download\//.test(`${baseUrl}/`) ? assetName(file) : file;
    return `${baseUrl.replace(/\/+$/, '')}/${encodeURIComponent(name)}`;
}

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/manifest.js




/**
 * Makes the manifest of one version: every key that the bundles can serve, its URL and its signature.
 * The version is the tag's own, with the suffix, also where the bundles carry X.Y.Z: the order of a channel's versions rests on it.
 *
 * @throws ReleaseTracksError `updater-manifest`: a required platform nobody serves, a date or base URL that the updater cannot parse.
 */
function makeManifest(input) {
    const assigned = assignPlatforms(input.bundles);
    const problems = [
        ...checkPlatforms(input.required, assigned.keys()),
        ...checkDate(input.pubDate),
        ...checkBaseUrl(input.baseUrl),
    ];
    if (problems.length > 0)
        throw new core_error/* ReleaseTracksError */.ag('updater-manifest', problems);
    const platforms = [...assigned].map(([key, { name, signature }]) => [
        key,
        { signature, url: bundleUrl(input.baseUrl, name.file) },
    ]);
    return {
        version: (0,core_version/* formatVersion */.qh)(input.version),
        notes: nameTag(input),
        pub_date: input.pubDate,
        platforms: Object.fromEntries(platforms),
    };
}
/** Writes a manifest as its file has it: keys in their order, two spaces, a final newline. */
function formatManifest({ version, notes, pub_date, platforms }) {
    return `${JSON.stringify({ version, notes, pub_date, platforms }, undefined, 2)}\n`;
}
/**
 * Reads a published manifest.
 *
 * @throws ReleaseTracksError `published-manifest`, with the path, for a text that is no JSON object, or has no version of the tracks' shape
 * or no platforms: it is never overwritten unseen, because it may be newer.
 */
function parseManifest(text, path) {
    const refuse = (what) => (0,core_error/* failure */.V2)('published-manifest', `The manifest ${what}.`, RESTORE, { file: path });
    const data = parseJson(text);
    if (!isObject(data))
        throw refuse('is not a JSON object');
    if (typeof data.version !== 'string')
        throw refuse('has no version');
    const version = (0,core_version/* parseVersion */.ot)(data.version.replace(/^v/, ''));
    if (!version)
        throw refuse(`has the version ${(0,core_error/* quote */.hD)(data.version)}, which is neither X.Y.Z nor X.Y.Z-channel.N`);
    if (!isObject(data.platforms))
        throw refuse('has no platforms');
    const { pub_date: _, ...rest } = data;
    return { version, content: JSON.stringify(sortKeys(rest)) };
}
const RESTORE = 'Restore the file from the branch history (`git log -- <file>`), or delete it on the live branch to start the channel anew, and run again.';
const RFC3339 = /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function checkDate(pubDate) {
    if (RFC3339.test(pubDate))
        return [];
    const message = `The publication date ${(0,core_error/* quote */.hD)(pubDate)} is not RFC 3339.`;
    return [{ message, fix: 'Write it as 2025-01-31T12:00:00Z: the updater refuses a manifest with another date.' }];
}
/** Says what keeps a base URL from having file names put after it; nothing when it is fine. */
function checkBaseUrl(baseUrl) {
    const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash)
        return [];
    const message = `The base URL ${(0,core_error/* quote */.hD)(baseUrl)} is not one that file names can be put after.`;
    return [{ message, fix: 'Write it as https://host/folder, without ? and #.' }];
}
/** The notes, with the real tag: a text that names another tag by hand leads nowhere. */
function nameTag({ notes = '', track, version, tag, releasePage }) {
    const text = notes.replace(/\r\n?/g, '\n').trim();
    const tagLine = releasePage ? `${tag}: ${releasePage}` : tag;
    if (text === '')
        return `${track} ${(0,core_version/* formatVersion */.qh)(version)}\n\n${tagLine}`;
    return hasWord(text, tag) ? text : `${text}\n\n${tagLine}`;
}
/** Whether the tag stands in the text by itself: `v1.8.5` does not stand in `tray-v1.8.5` nor in `v1.8.50`. */
function hasWord(text, tag) {
    for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
        const end = at + tag.length;
        if (!/[\w@.-]/.test(text.charAt(at - 1)) && !/^(?:[\w@-]|\.\w)/.test(text.slice(end, end + 2)))
            return true;
    }
    return false;
}
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sortKeys(value) {
    if (!isObject(value))
        return value;
    const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([key, inner]) => [key, sortKeys(inner)]));
}

;// CONCATENATED MODULE: ./build/shared/core/next-version.js


/** The version a track is at: the highest one seen and not later by SemVer precedence (§11), else the one its files carry. */
function next_version_currentVersion({ seen, later = [], fromFiles, }) {
    const isLater = (version) => later.some((each) => compareVersions(each, version) === 0);
    return highest(seen.filter((version) => !isLater(version))) ?? fromFiles;
}
/**
 * Computes the version that a release gets.
 * The core version is that of the current pre-release, raised only as far as `bump` of the last live version asks for;
 * N continues from the highest of its channel in that core version, the files' own among them; a version once seen is never
 * given again.
 * Throws `n-taken` when the wished N is not ahead of every N of that channel and core version, `version-limit` where counting ends.
 */
function next_version_nextVersion(request) {
    const { seen, fromFiles, channel } = request;
    const core = nextCore(request);
    // No live version has these numbers: they are above the last live one.
    if (channel === LIVE)
        return checkCountable(core);
    // The files still tell of a tag that was deleted.
    const highestN = highest([...seen, fromFiles].filter((version) => isOf(version, core, channel)))?.prerelease?.n ?? 0;
    const n = request.n ?? highestN + 1;
    if (n <= highestN) {
        throw failure('n-taken', `n: ${n} is not ahead of ${formatVersion({ ...core, prerelease: { channel, n: highestN } })}, which exists.`, `Give ${highestN + 1} or more, or leave n out.`);
    }
    return checkCountable({ ...core, prerelease: { channel, n } });
}
/** A tag with a number at the end of what can be counted would give one that no run could read again. */
function checkCountable(version) {
    if (parseVersion(formatVersion(version)))
        return version;
    throw failure('version-limit', `The next version would be ${formatVersion(version)}, and numbers end at ${Number.MAX_SAFE_INTEGER}.`, 'Delete the tag with the huge number, or raise a number in front of it with bump.');
}
function nextCore(request) {
    const { seen, bump } = request;
    const current = next_version_currentVersion(request);
    const lastLive = highest(seen.filter((version) => channelOf(version) === LIVE));
    if (!lastLive)
        return raise(current, bump);
    const asked = raise(lastLive, bump);
    return current.prerelease && compareCore(current, asked) > 0 ? coreOf(current) : asked;
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
    return version.prerelease?.channel === channel && compareCore(version, core) === 0;
}

;// CONCATENATED MODULE: ./build/shared/core/tag-template.js

/** Writes the tag of a version: `tray-v{version}` and 1.8.5 give `tray-v1.8.5`. */
function tag_template_formatTag({ prefix, suffix }, version) {
    return prefix + formatVersion(version) + suffix;
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
    const version = text === undefined ? undefined : (0,core_version/* parseVersion */.ot)(text);
    return version && { name: tag, version };
}
/** The tags of a track among all tags of a repository, in the order given. */
function tag_template_tagsOf(track, names) {
    const found = [];
    for (const name of names) {
        const tag = matchTag(track.tag, name);
        if (tag)
            found.push(tag);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/shared/core/track-tags.js

/** The highest of some tags by SemVer precedence, or undefined of none. */
function track_tags_highestTag(tags) {
    let best;
    for (const tag of tags)
        if (!best || compareVersions(tag.version, best.version) > 0)
            best = tag;
    return best;
}
/** The highest tag of each channel that has one. */
function track_tags_highestByChannel(tags) {
    const best = new Map();
    for (const tag of tags) {
        const channel = channelOf(tag.version);
        const seen = best.get(channel);
        if (!seen || compareVersions(tag.version, seen.version) > 0)
            best.set(channel, tag);
    }
    return best;
}
/** The highest tag strictly below a version by SemVer precedence, or undefined where there is none. */
function highestBelow(tags, version) {
    let best;
    for (const tag of tags) {
        if (compareVersions(tag.version, version) >= 0)
            continue;
        if (!best || compareVersions(tag.version, best.version) > 0)
            best = tag;
    }
    return best;
}
/** Whether a version is live and no live tag of its track is above it. */
function isNewestLive(version, tags) {
    if (version.prerelease)
        return false;
    for (const tag of tags) {
        if (channelOf(tag.version) === LIVE && compareVersions(tag.version, version) > 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/shared/core/trailers.js

/** The keys that mark the bundle's own commits and tags. */
const trailers_TRAILER = {
    track: 'Release-Track',
    channel: 'Release-Channel',
    promotedFrom: 'Promoted-From',
    sync: 'Release-Sync',
    /** Tells tags of two runs apart that would else be one and the same object. */
    run: 'Release-Run',
};
const KEY = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
const RESERVED = new Set([...Object.values(trailers_TRAILER), 'skip-checks'].map((key) => key.toLowerCase()));
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
        throw failure('trailers-invalid', `trailers: ${wrong.map(quote).join(', ')} cannot be a trailer of a release.`, `Write one "Key: value" a line; the key has letters, digits and dashes and is none of ${[...Object.values(trailers_TRAILER)].join(', ')}, skip-checks; no [skip ci].`);
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
    const start = `${trailers_TRAILER[key]}: `;
    const line = message.split('\n').findLast((each) => each.startsWith(start));
    return line?.slice(start.length).trim();
}
/** Writes a commit or tag message: the subject, a body if there is one, and the trailers as its last paragraph. */
function formatMessage(subject, trailers, body = '') {
    const block = trailers.map(({ key, value }) => `${key}: ${value}`).join('\n');
    return `${[subject, body, block].filter(Boolean).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/shared/core/release-plan.js





/** Decides what becomes of a track: its next tag, or nothing since nothing is new. Throws `n-taken`. */
function planTrack(facts, request) {
    const { track, tags, decision } = facts;
    const last = highestTag(tags.filter(({ version }) => channelOf(version) === request.channel));
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
    const version = nextVersion({ ...known, channel: request.channel, bump, n: request.n });
    const promoted = highestTag(tags.filter(({ commit, version: lower }) => commit === request.target && compareCore(lower, version) === 0 && compareVersions(lower, version) < 0));
    const forced = request.force && !decision.changed && last ? `forced, though there is nothing new since ${last.name}` : undefined;
    return {
        kind: 'release',
        track,
        from: currentVersion(known),
        version,
        tag: formatTag(track.tag, version),
        fileVersion: track.versionStyle === 'core' ? formatCore(version) : formatVersion(version),
        promotedFrom: promoted?.name,
        targetTaken: tags.some((tag) => tag.commit === request.target && channelOf(tag.version) === request.channel),
        trailers: releaseTrailers(track.name, request, promoted?.name),
        decision,
        reason: forced ?? (promoted ? `promotes ${promoted.name}` : decision.reason),
    };
}
function releaseTrailers(track, { channel, trailers }, promotedFrom) {
    return [
        { key: TRAILER.track, value: track },
        { key: TRAILER.channel, value: channel },
        ...(promotedFrom === undefined ? [] : [{ key: TRAILER.promotedFrom, value: promotedFrom }]),
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

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/manifest-commit.js

/**
 * Lays out the one commit that puts a publication on the live branch: every manifest it writes, and in its message why.
 * The commit carries the bundle's trailers, by which it starts no release.
 */
function layOutManifestCommit(release, plan, parent) {
    const written = plan.decisions.filter(({ write }) => write);
    const channels = written.map(({ channel }) => channel).join(', ');
    const subject = `chore: publish ${release.tag} to ${channels} ${written.length === 1 ? 'manifest' : 'manifests'}`;
    const trailers = [
        { key: trailers_TRAILER.track, value: release.track },
        { key: trailers_TRAILER.channel, value: release.channel },
    ];
    const encoder = new TextEncoder();
    return {
        kind: 'commit',
        mark: 'manifest',
        parents: [parent],
        files: plan.writes.map(({ path, text }) => ({ path, mode: '100644', bytes: encoder.encode(text) })),
        message: formatMessage(subject, trailers, written.map(({ reason }) => reason).join('\n')),
    };
}

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/publication.js



/**
 * Decides which manifest files a version goes into.
 *
 * The channel itself: its first manifest always (with `converge` that of a higher channel that overtook the version), then a newer version, or the same version with other content; an older version only with
 * `allowDowngrade`. The same content but for the date changes nothing. When the channel keeps a newer version, no other file changes.
 * With `converge` a lower channel that has a lower version gets this one; one without any manifest is left alone, because no installed app
 * polls a channel that never published. A downgrade also takes back the lower channels that had the withdrawn version by convergence.
 *
 * @throws ReleaseTracksError `published-manifest` for files it has to compare with and cannot read, all at once; `unknown-channel`.
 */
function planPublication(request) {
    const { own, lower, higher } = readCurrent(request);
    const overtaker = findOvertaker(request, own, higher);
    if (overtaker)
        return planOvertaken(request, own, overtaker);
    const first = decideOwn(request, own);
    const isOvertaken = !first.write && own.published && (0,core_version/* compareVersions */.Zy)(request.version, own.published.version) < 0;
    const rest = isOvertaken ? [] : lower.map((current) => decideLower(request, own, current));
    const decisions = [first, ...rest];
    const writes = decisions.filter(({ write }) => write).map(({ path }) => ({ path, text: request.text }));
    return { writes, decisions };
}
/** The channel's own file; where they count, those of the lower channels, the highest first, and those of the higher ones. */
function readCurrent({ channel, ladder, files, converge, allowDowngrade }) {
    const channels = [...ladder, core_version/* LIVE */.L8];
    const level = channels.indexOf(channel);
    if (level < 0)
        throw (0,core_error/* failure */.V2)('unknown-channel', `There is no channel ${(0,core_error/* quote */.hD)(channel)}.`, `The channels are ${channels.join(', ')}.`);
    const fileOf = (name) => files.find((each) => each.channel === name);
    const isFirst = fileOf(channel)?.text === undefined;
    const below = converge ? channels.slice(0, level).toReversed() : [];
    const above = converge && isFirst && !allowDowngrade ? channels.slice(level + 1) : [];
    const problems = [];
    const read = (names) => names.flatMap((name) => readFile(fileOf(name), problems));
    const [[own], lower, higher] = [read([channel]), read(below), read(above)];
    if (problems.length > 0)
        throw new core_error/* ReleaseTracksError */.ag('published-manifest', problems);
    if (!own)
        throw new Error(`no manifest path for the channel ${channel}`);
    return { own, lower, higher };
}
function readFile(file, problems) {
    if (!file)
        return [];
    try {
        return [{ file, published: file.text === undefined ? undefined : parseManifest(file.text, file.path) }];
    }
    catch (error) {
        if (!(error instanceof core_error/* ReleaseTracksError */.ag))
            throw error;
        problems.push(...error.problems);
        return [];
    }
}
/** The highest version of the higher channels, where it is above this one: had it come second, it would have overtaken it. */
function findOvertaker({ version }, { published }, higher) {
    if (published)
        return undefined;
    const newer = higher.flatMap(({ file, published: there }) => there && file.text !== undefined && (0,core_version/* compareVersions */.Zy)(there.version, version) > 0
        ? [{ channel: file.channel, version: there.version, text: file.text }]
        : []);
    return newer.toSorted((a, b) => (0,core_version/* compareVersions */.Zy)(b.version, a.version))[0];
}
/** The channel begins with what overtook the version, as if the two had been published in the other order. */
function planOvertaken({ version }, { file }, by) {
    const reason = `${(0,core_version/* formatVersion */.qh)(by.version)} on ${by.channel} overtook ${(0,core_version/* formatVersion */.qh)(version)} already: ${file.channel} begins with it.`;
    return { writes: [{ path: file.path, text: by.text }], decisions: [decide(file, true, reason)] };
}
function decideOwn(request, { file, published }) {
    const [channel, version] = [file.channel, (0,core_version/* formatVersion */.qh)(request.version)];
    if (!published)
        return decide(file, true, `${version} is the first version on ${channel}.`);
    const there = (0,core_version/* formatVersion */.qh)(published.version);
    const order = (0,core_version/* compareVersions */.Zy)(request.version, published.version);
    if (order > 0)
        return decide(file, true, `${version} follows ${there} on ${channel}.`);
    if (order === 0)
        return decideSame(request, file, published);
    if (request.allowDowngrade)
        return decide(file, true, `${version} replaces the newer ${there} on ${channel}, as allow-downgrade says.`);
    return decide(file, false, `${channel} already has ${there}, which is newer than ${version}: a channel never goes back.`);
}
function decideLower(request, own, { file, published }) {
    const [channel, version] = [file.channel, (0,core_version/* formatVersion */.qh)(request.version)];
    if (!published)
        return decide(file, false, `${channel} has no manifest: no version was published there yet.`);
    const there = (0,core_version/* formatVersion */.qh)(published.version);
    const order = (0,core_version/* compareVersions */.Zy)(request.version, published.version);
    if (order > 0)
        return decide(file, true, `${version} overtakes ${there} on ${channel}.`);
    if (order === 0)
        return decideSame(request, file, published);
    const isWithdrawn = request.allowDowngrade && own.published && (0,core_version/* compareVersions */.Zy)(own.published.version, published.version) === 0;
    if (isWithdrawn)
        return decide(file, true, `${channel} had the withdrawn ${there} from ${request.channel} and goes back with it to ${version}.`);
    return decide(file, false, `${channel} has ${there}, which is newer than ${version}.`);
}
/** The same version again: a re-run changes nothing, a rebuild has new signatures that must reach the clients. */
function decideSame(request, file, { version, content }) {
    const text = (0,core_version/* formatVersion */.qh)(version);
    if (parseManifest(request.text, file.path).content === content)
        return decide(file, false, `${file.channel} already has ${text} with the same content.`);
    return decide(file, true, `${text} is on ${file.channel} with other content, which this run replaces.`);
}
function decide({ channel, path }, write, reason) {
    return { channel, path, write, reason };
}

;// CONCATENATED MODULE: ./build/shared/flows/branch-merge.js





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
    const message = formatMessage(`chore: merge ${names.theirs} into ${names.ours}`, [
        { key: trailers_TRAILER.sync, value: names.theirs },
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
    const paths = config.tracks.flatMap((track) => manifestPaths(config, track));
    if (commit === liveSide || paths.length === 0)
        return { commit, manifests: [] };
    const changed = await repository.changedFiles(liveSide, commit, paths);
    const files = [...(await repository.readFiles(liveSide, changed)).values()];
    if (files.length === 0)
        return { commit, manifests: [] };
    const { live } = config.branches;
    const names = files.map(({ path }) => path);
    const why = `Manifests change on ${live} alone. Changed elsewhere, and here as they are there: ${names.join(', ')}`;
    const message = formatMessage(`chore: keep the manifests of ${live}`, [{ key: trailers_TRAILER.sync, value: live }], why);
    const made = await repository.write([{ kind: 'commit', mark: 'kept', parents: [commit], files, message }]);
    return { commit: made.get('kept'), manifests: names };
}
/** The manifests of the live side, where the other side has them otherwise. */
async function liveManifests(repository, config, { ours, theirs, liveSide }, base) {
    const paths = config.tracks.flatMap((track) => manifestPaths(config, track));
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
    const sides = await Promise.all([base, merge.ours, merge.theirs].map((commit) => readVersionTexts(repository, config.tracks, commit)));
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
        const own = track.versionFiles.filter((file) => !(0,version_file/* isRequirement */.WS)(file));
        const [, ours, theirs] = texts.map((side) => side.rules.currentVersions(own, side.texts)[0]?.version ?? '');
        if (ours === undefined || theirs === undefined || ours === theirs)
            continue;
        const version = higherText(ours, theirs);
        texts = texts.map((side, index) => {
            const { changed: files, after } = editTrack(track, side, version);
            for (const file of files)
                changed[index]?.set(file.path, file);
            return after;
        });
    }
    return changed.map((files) => [...files.values()]);
}
function higherText(a, b) {
    const [left, right] = [(0,core_version/* parseVersion */.ot)(a), (0,core_version/* parseVersion */.ot)(b)];
    if (!left || !right)
        return left ? a : b;
    return (0,core_version/* compareVersions */.Zy)(left, right) >= 0 ? a : b;
}
/** A merge that stopped at lines both sides changed; `paths` are the files. */
class MergeConflict extends core_error/* ReleaseTracksError */.ag {
    paths;
    constructor({ names }, paths) {
        super('merge-conflict', [
            {
                message: `${names.theirs} and ${names.ours} changed the same lines of ${paths.map(core_error/* quote */.hD).join(', ')}; nothing was pushed.`,
                fix: `Merge ${names.theirs} into ${names.ours} by hand, resolve these files, push, and run again.`,
            },
        ]);
        this.paths = paths;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./build/shared/flows/push-retry.js


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
            await (0,promises_.setTimeout)(grow(FIRST_WAIT, 1.5, count));
        }
        else {
            broken++;
            log.info(`the push broke off: ${words}`);
            await (0,promises_.setTimeout)(grow(BROKEN_WAIT, 2, broken - 1));
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
    return (0,core_error/* failure */.V2)('push-lost', `The push ${how}; nothing of it landed. The remote said: ${words}`, 'Run again.');
}
function refused(words) {
    return (0,core_error/* failure */.V2)('push-refused', `The remote refused the push; nothing of it landed. It said: ${words}`, 'In a workflow give the job `permissions: contents: write`, or a token that branch protection and rulesets let through. By hand you need to be let through yourself.');
}

;// CONCATENATED MODULE: ./build/shared/core/release-line.js


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
    return tags.filter(({ version }) => (0,core_version/* compareCore */.bm)(version, { major, minor, patch: 0 }) >= 0);
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
function release_line_lineBelow({ major, minor }) {
    return minor > 0 ? { major, minor: minor - 1 } : { major: Math.max(0, major - 1), minor: 0 };
}
/**
 * Guesses the version that a file carries from the first text that looks like one, after the word "version" if it is there, whatever
 * the format; undefined where there is none.
 */
function release_line_guessLine(text) {
    const found = /(?<![-\w])version\W{1,9}v?(\d{1,9})\.(\d{1,9})\.\d/i.exec(text) ?? /(?<![\d.])(\d{1,9})\.(\d{1,9})\.\d/.exec(text);
    return found ? { major: Number(found[1]), minor: Number(found[2]) } : undefined;
}
/**
 * The last tag of each channel, which tell together what is released. A channel that was not used since X.Y.Z of the last live version has
 * none: it was overtaken. An alpha of that X.Y.Z counts, as it may be ahead of what became live.
 */
function lastTags(tags) {
    const live = highestTag(tags.filter(({ version }) => !version.prerelease));
    const inUse = live ? tags.filter(({ version }) => compareCore(version, live.version) >= 0) : tags;
    return [...highestByChannel(inUse).values()];
}

;// CONCATENATED MODULE: ./build/shared/flows/tag-search.js


const tag_search_TAGS = 'refs/tags/';
/** Looks for all tags of a track. */
function tag_search_everyTag(track) {
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
    const line = text === undefined ? undefined : guessLine(text);
    return line && lineBelow(line);
}
/** Names of the clone's tags that were looked for. */
async function tag_search_localTagNames(repository, searches) {
    const refs = await repository.localTags(startsOf(searches, []));
    const unsettled = unsettledBy(refs, searches);
    if (unsettled.length > 0)
        refs.push(...(await repository.localTags(startsOf(unsettled, unsettled))));
    return [...new Set(refs)].filter(soughtBy(searches, unsettled)).map(nameOf);
}
/** The remote's tags that were looked for, with the refs of the full names that are `besides`. */
async function tag_search_remoteTagRefs(repository, searches, besides = []) {
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
    const starts = searches.flatMap((search) => startsFrom(search.track.tag, whole.includes(search) ? undefined : search.from));
    return starts.map((start) => tag_search_TAGS + start);
}
/** The searches that these refs are not enough for. */
function unsettledBy(refs, searches) {
    const names = refs.filter((ref) => ref.startsWith(tag_search_TAGS)).map(nameOf);
    return searches.filter(({ track, from, isEnough }) => from && !isEnough(tagsFrom(from, tag_template_tagsOf(track, names))));
}
/** Leaves out what only starts like a tag from the release line on: others of its age may be missing. */
function soughtBy(searches, whole) {
    const cut = searches.filter((search) => search.from && !whole.includes(search));
    return (ref) => !ref.startsWith(tag_search_TAGS) ||
        cut.every(({ track, from }) => {
            const tag = matchTag(track.tag, nameOf(ref));
            return !tag || !from || tagsFrom(from, [tag]).length > 0;
        });
}
function nameOf(ref) {
    return ref.slice(tag_search_TAGS.length);
}

;// CONCATENATED MODULE: ./build/shared/flows/remote-state.js



/** Reads both branches and the tags that are looked for from the remote. Throws `branch-missing` when there is no `next`. */
async function readRemoteState(repository, config, searches) {
    const { live, next } = config.branches;
    const refs = await tag_search_remoteTagRefs(repository, searches, [`refs/heads/${live}`, `refs/heads/${next}`]);
    const branch = (name) => refs.find((ref) => ref.name === `refs/heads/${name}`);
    const head = branch(next);
    if (!head)
        throw nextMissing(config);
    const tracks = searches.map(({ track }) => track);
    return { live: branch(live), next: head, tags: sortTags(tracks, refs), refs };
}
/** The error for a remote without the branch that pre-releases are cut on. */
function nextMissing({ path, branches }) {
    return (0,core_error/* failure */.V2)('branch-missing', `The remote has no branch ${(0,core_error/* quote */.hD)(branches.next)}, where pre-releases are cut.`, `Push one, or name another one under branches.next in ${path}.`);
}
function sortTags(tracks, refs) {
    const tags = new Map(tracks.map(({ name }) => [name, []]));
    for (const { name: ref, commit } of refs) {
        if (!ref.startsWith(tag_search_TAGS))
            continue;
        const name = ref.slice(tag_search_TAGS.length);
        for (const track of tracks) {
            const found = matchTag(track.tag, name);
            if (found)
                tags.get(track.name)?.push({ name, version: found.version, commit });
        }
    }
    return tags;
}

;// CONCATENATED MODULE: ./build/shared/flows/manifest-publication.js









/**
 * Commits a manifest to its channel's file on `live`, and to those of the lower channels it overtakes, and merges `live` into
 * `next` in the same push. Each attempt decides by what the remote has then, so a channel never goes back.
 */
function publishManifest(request, text, run, gate) {
    return pushUntilLanded(run, () => attemptPublication(request, text, run), gate);
}
async function attemptPublication({ tag, converge, allowDowngrade }, text, { repository, config }) {
    const state = await readRemoteState(repository, config, []);
    const live = await ensureBranches(state, repository, config);
    const files = await readChannelFiles(repository, config, tag.track.updater?.manifest ?? '', live);
    const { version, channel } = tag;
    const plan = planPublication({ version, channel, text, ladder: config.channels, files, converge, allowDowngrade });
    const { decisions } = plan;
    if (plan.writes.length === 0)
        return { result: { decisions, sha: live, pushed: false }, updates: [] };
    const release = { track: tag.track.name, channel, tag: tag.name };
    const made = await repository.write([layOutManifestCommit(release, plan, live)]);
    const sha = made.get('manifest');
    return {
        result: { decisions, sha, pushed: false },
        updates: await planUpdates(repository, config, state, live, sha),
    };
}
/** Fetches what deciding and merging reads; gives the head of `live`. */
async function ensureBranches({ live, next }, repository, config) {
    if (live === undefined) {
        throw (0,core_error/* failure */.V2)('branch-missing', `The remote has no branch ${(0,core_error/* quote */.hD)(config.branches.live)}, where manifests are published.`, `Push it, or correct branches.live in ${config.path}.`);
    }
    const ranges = [
        { tip: live.commit, not: [next.commit] },
        { tip: next.commit, not: [live.commit] },
    ];
    await repository.ensure(isTrunk(config) ? [] : ranges, [live.commit]);
    return live.commit;
}
/** The manifest of every channel as it stands on `live`. */
async function readChannelFiles(repository, { channels }, manifest, live) {
    const files = [...channels, core_version/* LIVE */.L8].map((channel) => ({ channel, path: manifest.replace('{channel}', () => channel) }));
    const there = await repository.readFiles(live, files.map(({ path }) => path));
    return files.map((file) => {
        const found = there.get(file.path);
        return found ? { ...file, text: decodeText(file.path, found.bytes) } : file;
    });
}
/** `live` takes the manifest commit, and `next` merges it. In trunk mode they are one branch. */
async function planUpdates(repository, config, { next }, live, sha) {
    const update = { ref: `refs/heads/${config.branches.live}`, from: live, to: sha };
    if (isTrunk(config))
        return [update];
    const names = { ours: config.branches.next, theirs: config.branches.live };
    const merged = await mergeBranches(repository, config, { ours: next.commit, theirs: sha, liveSide: sha, names });
    return [update, { ref: next.name, from: next.commit, to: merged }];
}

;// CONCATENATED MODULE: ./build/shared/core/tag-rules.js



/** Reads which track and version a tag stands for. Throws `tag-unknown`, `tag-shape` or `tag-channel`, each by name. */
function readTag(config, name) {
    const track = config.tracks.find(({ tag }) => matchTag(tag, name)) ??
        config.tracks.find(({ tag }) => startsAsVersion(versionText(tag, name)));
    const templates = config.tracks.map((each) => `${each.name}: ${formatTemplate(each.tag)}`).join(', ');
    if (!track)
        throw (0,core_error/* failure */.V2)('tag-unknown', `The tag ${(0,core_error/* quote */.hD)(name)} is of no track.`, `Tags read as ${templates}.`);
    const text = versionText(track.tag, name);
    const version = (0,core_version/* parseVersion */.ot)(text);
    const shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(', ')}`;
    if (!version)
        throw (0,core_error/* failure */.V2)('tag-shape', `The tag ${(0,core_error/* quote */.hD)(name)} of track ${track.name} holds ${(0,core_error/* quote */.hD)(text)}, which is no version.`, `Versions read as ${shapes}.`);
    const channel = (0,core_version/* channelOf */.ts)(version);
    if (version.prerelease && !config.channels.includes(channel)) {
        throw (0,core_error/* failure */.V2)('tag-channel', `The tag ${(0,core_error/* quote */.hD)(name)} of track ${track.name} is on the channel ${(0,core_error/* quote */.hD)(channel)}, which ${config.path} does not have.`, `Versions read as ${shapes}.`);
    }
    return { name, track, version, channel: version.prerelease ? channel : core_version/* LIVE */.L8 };
}
function startsAsVersion(text) {
    return text !== undefined && /^\d/.test(text);
}

;// CONCATENATED MODULE: ./build/shared/flows/tag-choice.js

/** The tag that an action is about: its input, with or without `refs/tags/`, else the tag that the run is on. Throws `tag-missing`. */
function chooseTag(input, { ref }) {
    const given = (input || ref).replace(/^refs\/tags\//, '');
    if (input !== '' || ref.startsWith('refs/tags/'))
        return given;
    throw (0,core_error/* failure */.V2)('tag-missing', `tag: it is not given, and the run is on ${ref === '' ? 'no ref' : ref}.`, 'Give the tag. A workflow that runs on a tag needs none.');
}
/** Checks that a tag is of the track that an input names, if it names one. Throws `input-invalid`. */
function requireTrack(tag, track) {
    if (!track || tag.track === track)
        return;
    throw failure('input-invalid', `tag: ${quote(tag.name)} is of track ${tag.track.name}, not of ${track.name}.`, 'Leave track out, or give a tag of it.');
}

;// CONCATENATED MODULE: ./build/shared/flows/manifest-request.js





/**
 * Checks the inputs of write-updater-manifest and reads the notes. Throws `tag-missing`, `tag-unknown`, `tag-shape`, `tag-channel`,
 * `updater-missing`, `input-invalid`, `file-missing`.
 */
async function readManifestRequest(inputs, { config, context }, files) {
    const { artifactsDir, notes, notesPath, output, platforms, publicKey, publish, converge, allowDowngrade } = inputs;
    if (artifactsDir === '')
        throw (0,core_error/* failure */.V2)('input-invalid', 'artifacts-dir: it is not given.', 'Name the folder with the bundles and their .sig files.');
    if (notes !== '' && notesPath !== '')
        throw (0,core_error/* failure */.V2)('input-invalid', `notes and notes-path: ${(0,core_error/* quote */.hD)(notesPath)} are both given.`, 'Give one of them.');
    const tag = readTag(config, chooseTag(inputs.tag, context));
    if (publish && !tag.track.updater)
        throw noUpdater(tag, config.path);
    const urls = context.repository === '' ? undefined : releaseUrls(context.serverUrl, context.repository, tag.name);
    const baseUrl = inputs.baseUrl || urls?.downloads;
    if (baseUrl === undefined)
        throw (0,core_error/* failure */.V2)('input-invalid', 'base-url: it is not given, and the run is in no repository on GitHub.', 'Give it.');
    return {
        tag,
        artifactsDir,
        baseUrl,
        releasePage: urls?.page,
        notes: notesPath === '' ? notes : await files.readText(notesPath, 'notes-path'),
        output,
        required: parsePlatforms(platforms),
        publicKey,
        publish,
        converge,
        allowDowngrade,
    };
}
function noUpdater({ name, track }, file) {
    return (0,core_error/* failure */.V2)('updater-missing', `publish: the tag ${(0,core_error/* quote */.hD)(name)} is of track ${track.name}, which has no updater.`, `Give the track an updater with a manifest, such as release-manifests/${track.name}-{channel}.json, or leave publish out.`, { file });
}

;// CONCATENATED MODULE: ./build/shared/core/base64.js
/**
 * Decodes standard base64 with padding (RFC 4648 §4); undefined for any other text.
 * Strict: no white space inside, no missing padding, no stray bits at the end, so a text has one decoding and one encoding.
 */
function decodeBase64(text) {
    if (text === '' || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
        return undefined;
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return encodeBase64(bytes) === text ? bytes : undefined;
}
/** Encodes bytes as standard base64 with padding (RFC 4648 §4), on one line. */
function encodeBase64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

;// CONCATENATED MODULE: ./build/shared/core/minisign.js


const COMMENT = 'untrusted comment:';
const TRUSTED = 'trusted comment: ';
/**
 * Reads a public key: as `tauri signer generate` writes it (base64 of the minisign text), the minisign text itself, or its second line alone.
 * `source` names where the text comes from, for the message.
 *
 * @throws ReleaseTracksError `public-key` for an empty text, bad base64, a wrong length or another algorithm than Ed25519.
 * @see https://jedisct1.github.io/minisign/#public-key-format
 */
function parsePublicKey(text, source) {
    const refuse = (what) => (0,core_error/* failure */.V2)('public-key', `The public key in ${source} ${what}.`, 'It is the content of the .pub file that `tauri signer generate` wrote, on one line.');
    const given = text.trim();
    if (given === '')
        throw refuse('is empty');
    const line = unwrap(given).split(/\r?\n/).filter(Boolean);
    const payload = line[0]?.startsWith(COMMENT) ? line[1] : line[0];
    const bytes = decodeBase64(payload?.trim() ?? '');
    if (!bytes)
        throw refuse(`is not base64: ${(0,core_error/* quote */.hD)(abbreviate(payload ?? given))}`);
    if (bytes.length !== 42)
        throw refuse(`has ${bytes.length} bytes where a minisign public key has 42`);
    const algorithm = ascii(bytes.subarray(0, 2));
    if (algorithm !== 'Ed')
        throw refuse(`has the algorithm ${(0,core_error/* quote */.hD)(algorithm)} where minisign has "Ed" (Ed25519)`);
    return { keyId: keyIdOf(bytes), bytes: bytes.slice(10) };
}
/**
 * Reads a `.sig` file: as the Tauri CLI writes it (base64 of the minisign text) or the minisign text itself.
 * `file` names it, for the message.
 *
 * @throws ReleaseTracksError `signature` for an empty file, bad base64, a missing line, a wrong length or an unknown algorithm.
 * @see https://jedisct1.github.io/minisign/#signature-format
 */
function parseSignature(text, file) {
    const refuse = (what) => (0,core_error/* failure */.V2)('signature', `${(0,core_error/* quote */.hD)(file)} ${what}.`, SIGN_AGAIN);
    const given = text.trim();
    if (given === '')
        throw refuse('is empty');
    const minisign = unwrap(given);
    const [untrusted, signatureLine, trusted, globalLine] = minisign.split(/\r?\n/);
    if (!untrusted?.startsWith(COMMENT))
        throw refuse('is neither base64 nor minisign text');
    const bytes = decodeBase64(signatureLine ?? '');
    if (!bytes)
        throw refuse('has no base64 signature in its second line');
    if (bytes.length !== 74)
        throw refuse(`has a signature of ${bytes.length} bytes where minisign has 74`);
    const signs = SIGNS[ascii(bytes.subarray(0, 2))];
    if (!signs)
        throw refuse(`has the algorithm ${(0,core_error/* quote */.hD)(ascii(bytes.subarray(0, 2)))} where minisign has "Ed" or "ED"`);
    if (!trusted?.startsWith(TRUSTED))
        throw refuse('has no trusted comment in its third line');
    const globalBytes = decodeBase64(globalLine ?? '');
    if (globalBytes?.length !== 64)
        throw refuse('has no global signature of 64 bytes in its fourth line');
    return {
        keyId: keyIdOf(bytes),
        signs,
        bytes: bytes.slice(10),
        trustedComment: trusted.slice(TRUSTED.length),
        globalBytes,
        text: encodeBase64(new TextEncoder().encode(`${minisign.trimEnd()}\n`)),
    };
}
/**
 * Verifies a signature as the Tauri updater does: the key, then the file, then the trusted comment.
 * `message` is the content of the file or its BLAKE2b-512 digest, as `signature.signs` asks. Undefined when all of it holds.
 */
function checkSignature(file, signature, key, message, verify) {
    const refuse = (what, fix) => ({ message: `The signature of ${(0,core_error/* quote */.hD)(file)} ${what}.`, fix });
    if (signature.keyId !== key.keyId)
        return refuse(`was made with key ${signature.keyId}, and the app has key ${key.keyId}: installed apps would refuse the update`, 'Sign with the private key that belongs to the public key of the app (TAURI_SIGNING_PRIVATE_KEY), or correct the public key.');
    if (!verify(key.bytes, message, signature.bytes))
        return refuse(`does not match the bytes of the file, by key ${key.keyId}`, 'The file changed after it was signed, or the .sig belongs to another file. Sign what is published, as the last step.');
    if (!verify(key.bytes, globalMessage(signature), signature.globalBytes))
        return refuse('has a trusted comment that was changed after signing', SIGN_AGAIN);
    return undefined;
}
/** Reads the fields of a trusted comment: `timestamp:N⇥file:NAME[⇥version:V]`, in any order, others passed over; of a repeated one the first. */
function parseTrustedComment(text) {
    const fields = text.split('\t');
    const find = (name) => fields.find((field) => field.startsWith(`${name}:`))?.slice(name.length + 1);
    const [timestamp, file, version] = [find('timestamp'), find('file'), find('version')];
    const repeated = ['timestamp', 'file', 'version'].filter((name) => fields.filter((field) => field.startsWith(`${name}:`)).length > 1);
    return {
        ...(timestamp && /^\d{1,15}$/.test(timestamp) && { timestamp: Number(timestamp) }),
        ...(file && { file }),
        ...(version && { version }),
        ...(repeated.length > 0 && { repeated }),
    };
}
const SIGNS = { Ed: 'file', ED: 'blake2b-512' };
const SIGN_AGAIN = 'Sign the bundle again: `tauri build` does it when TAURI_SIGNING_PRIVATE_KEY is set, or `tauri signer sign FILE`.';
/** The bytes that the global signature signs: the signature and the trusted comment, nothing between. */
function globalMessage({ bytes, trustedComment }) {
    return Uint8Array.from([...bytes, ...new TextEncoder().encode(trustedComment)]);
}
/** Takes the base64 that Tauri wraps around minisign text away; any other text comes back as it is. */
function unwrap(text) {
    if (text.startsWith(COMMENT))
        return text;
    const bytes = decodeBase64(text.replace(/\s/g, ''));
    if (!bytes)
        return text;
    try {
        const inner = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return inner.startsWith(COMMENT) ? inner : text;
    }
    catch {
        return text;
    }
}
/** Bytes 2 to 9 of a key or signature, a little-endian number, as minisign prints it. */
function keyIdOf(bytes) {
    return Array.from(bytes.subarray(2, 10), (byte) => byte.toString(16).padStart(2, '0'))
        .reverse()
        .join('')
        .toUpperCase();
}
function ascii(bytes) {
    return String.fromCharCode(...bytes);
}
/** The start of a text that may be a secret key pasted by mistake: enough to recognise, not enough to use. */
function abbreviate(text) {
    return text.length > 12 ? `${text.slice(0, 12)}…` : text;
}

// EXTERNAL MODULE: ./build/shared/core/group.js
var group = __nccwpck_require__(2369);
// EXTERNAL MODULE: ./build/shared/core/updater-manifest/bundle-name.js
var bundle_name = __nccwpck_require__(6042);
;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/bundle-choice.js




/**
 * Chooses the bundles for the manifest: those of one name and the same bytes once, signed, each with a known processor.
 * Problems: two files of one name with other bytes, an unknown processor, several bundles for the same clients of which none is preferred.
 */
function chooseBundles(read) {
    const problems = [];
    const byFile = new Map();
    for (const bundle of read) {
        const twin = byFile.get(bundle.name.file);
        if (twin && twin.digest !== bundle.digest)
            problems.push(sameNameOtherBytes(twin.name, bundle.name));
        else
            byFile.set(bundle.name.file, twin ? joinTwins(twin, bundle) : bundle);
    }
    // An unsigned one that is left over had a twin whose signature does not hold, which is a problem already.
    const unique = [...byFile.values()].filter(({ signature }) => signature !== undefined);
    const bundles = unique.filter((bundle) => bundle.name.arch !== undefined);
    problems.push(...unique.filter(({ name }) => !name.arch).map(({ name }) => unknownArch(name)));
    problems.push(...findRivals(bundles.map(({ name }) => name)));
    return { bundles, problems };
}
/** One file found twice: what one of them lacks, the processor by its folder or the signature, the other may have. */
function joinTwins(a, b) {
    const signature = a.signature ?? b.signature;
    return { name: a.name.arch ? a.name : b.name, digest: a.digest, ...(signature !== undefined && { signature }) };
}
/** Bundles that serve the same clients, where nothing says which of them these should get; a universal one, which serves two keys, is named once. */
function findRivals(names) {
    const claims = names.flatMap((name) => installerKeys(name).map((key) => ({ key, name })));
    const problems = new Map();
    for (const [key, claimants] of (0,group/* groupBy */.$)(claims, (claim) => claim.key))
        for (const rivals of rivalsOf(claimants.map(({ name }) => name))) {
            const paths = listOf(rivals);
            if (!problems.has(paths))
                problems.set(paths, manyForOneKey(key, rivals));
        }
    return [...problems.values()];
}
/** A key's bundles of one product may differ by what has a preference: the very processor or universal, archive or not, and MSIs with an English one. */
function rivalsOf(claimants) {
    if (!isOneProduct(claimants))
        return [[...claimants]];
    const slots = (0,group/* groupBy */.$)(claimants, ({ arch, isUpdaterArchive }) => `${arch === 'universal'} ${isUpdaterArchive}`);
    return [...slots.values()].filter((slot) => slot.length > 1 && !isTranslation(slot));
}
/** Whether the bundles are one installer in several languages, with the one among them that is preferred. */
function isTranslation(names) {
    return isTranslated(names) && names.some(({ language }) => language === DEFAULT_LANGUAGE);
}
function isTranslated(names) {
    const languages = new Set(names.map(({ language }) => language));
    return isOneProduct(names) && languages.size === names.length && !languages.has(undefined);
}
function isOneProduct([first, ...others]) {
    return others.every(({ product }) => (0,bundle_name/* isSameProduct */.I)(product, first?.product ?? ''));
}
function manyForOneKey(key, rivals) {
    const isOfLanguages = isTranslated(rivals);
    const sort = isOneProduct(rivals) ? 'several bundles' : 'bundles of several products';
    const what = isOfLanguages ? 'several languages' : sort;
    const orDefault = isOfLanguages ? `, or build ${DEFAULT_LANGUAGE} as well: where it is there, everybody gets it` : '';
    return {
        message: `${listOf(rivals)} are ${what} for ${key}, and a manifest has room for one.`,
        fix: `Keep the one that this track ships in the artifacts folder${orDefault}.`,
    };
}
function listOf(names) {
    const paths = names.map(({ path }) => (0,core_error/* quote */.hD)(path));
    return `${paths.slice(0, -1).join(', ')} and ${paths.at(-1)}`;
}
function sameNameOtherBytes(a, b) {
    return {
        message: `${(0,core_error/* quote */.hD)(a.path)} and ${(0,core_error/* quote */.hD)(b.path)} have one name and other bytes: a release has room for one asset of that name.`,
        fix: a.arch && b.arch && a.arch !== b.arch
            ? `Name them by processor, such as ${(0,core_error/* quote */.hD)(withArch(a, a.arch))} and ${(0,core_error/* quote */.hD)(withArch(b, b.arch))}, with their .sig files.`
            : 'Build each bundle in one job only, and keep the one to publish.',
    };
}
function unknownArch(name) {
    return {
        message: `${(0,core_error/* quote */.hD)(name.path)} does not say which processor it is for.`,
        fix: `Rename it with its .sig, to ${(0,core_error/* quote */.hD)(withArch(name, name.os === 'darwin' ? 'aarch64' : 'x86_64'))} for one, or put it below a folder named by its target, such as ${TARGETS[name.os]}.`,
    };
}
const TARGETS = {
    darwin: 'aarch64-apple-darwin',
    windows: 'x86_64-pc-windows-msvc',
    linux: 'x86_64-unknown-linux-gnu',
};
function withArch({ file, product }, arch) {
    return `${product}_${arch}${file.slice(product.length)}`;
}

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/bundles.js



const SIG = '.sig';
/**
 * Finds the updater bundles among the paths below the artifacts folder, and what is wrong with them by name alone: no bundle at all,
 * a bundle without `.sig`, a `.sig` without bundle, a bundle of another version.
 *
 * An unsigned bundle with the name of a signed one is no problem yet: whether it is the same file, its bytes say. Every other one is a problem,
 * but for an installer beside the signed archive of it, as Tauri 1 and the first `v1Compatible` of Tauri 2 signed archives alone
 * (tauri-apps/tauri#10940), and an .exe that is no setup: it may be the bare program.
 */
function findBundles(paths, expected) {
    const known = new Set(paths);
    const named = paths.flatMap((path) => {
        const name = (0,bundle_name/* parseBundleName */.X)(path);
        if (!name)
            return [];
        const signaturePath = `${path}${SIG}`;
        return [{ name, ...(known.has(signaturePath) && { signaturePath }) }];
    });
    const signed = named.filter(({ signaturePath }) => signaturePath).map(({ name }) => name);
    const passedOver = named.flatMap(({ name }) => passOver(name, signed) ?? []);
    const passed = new Set(passedOver.map(({ path }) => path));
    const bundles = named.filter(({ name }) => !passed.has(name.path));
    const problems = [
        ...(bundles.length === 0 ? [noBundle(paths, passedOver)] : []),
        ...bundles.flatMap(({ name }) => (signed.some(({ file }) => file === name.file) ? [] : [noSignature(name)])),
        ...paths.filter((path) => isOrphan(path, known)).map(noFile),
        ...bundles.flatMap(({ name }) => otherVersion(name, expected) ?? []),
    ];
    return { bundles, passedOver, problems };
}
function passOver(name, signed) {
    if (signed.some(({ file }) => file === name.file))
        return undefined;
    const archive = signed.find((other) => isArchiveOf(other, name));
    if (archive)
        return { path: name.path, reason: `it is not signed, and ${(0,core_error/* quote */.hD)(archive.path)} is, its archive for the updater` };
    if (!/\.exe(?:\.zip)?$/i.test(name.file) || /setup/i.test(name.file))
        return undefined;
    return {
        path: name.path,
        reason: 'it is not signed, and an .exe without "setup" in its name counts as a bare program',
    };
}
/** Whether a file is what Tauri wraps an installer in for the updater: only that of the very installer stands in for it. */
function isArchiveOf(archive, installer) {
    return (archive.isUpdaterArchive &&
        !installer.isUpdaterArchive &&
        archive.os === installer.os &&
        archive.installer === installer.installer &&
        archive.arch === installer.arch &&
        archive.version === installer.version &&
        archive.language === installer.language &&
        (0,bundle_name/* isSameProduct */.I)(archive.product, installer.product));
}
function isOrphan(path, known) {
    const signed = path.slice(0, -SIG.length);
    return path.endsWith(SIG) && !known.has(signed) && (0,bundle_name/* parseBundleName */.X)(signed) !== undefined;
}
/** The spellings that the version of a bundle may have: Tauri takes it from the version files. */
function spellings({ version, style }) {
    return style === 'core' ? [(0,core_version/* formatCore */.rT)(version), (0,core_version/* formatVersion */.qh)(version)] : [(0,core_version/* formatVersion */.qh)(version)];
}
function otherVersion(name, expected) {
    const allowed = spellings(expected);
    if (name.version === undefined || allowed.includes(name.version))
        return undefined;
    return {
        message: `${(0,core_error/* quote */.hD)(name.path)} is of version ${name.version}, and the tag asks for ${allowed[0]}.`,
        fix: 'Build the bundle from the tag, and keep bundles of other versions out of the artifacts folder.',
    };
}
function noBundle(paths, passedOver) {
    const seen = paths.length === 0 ? 'is empty' : `has ${paths.length} files, such as ${(0,core_error/* quote */.hD)(paths[0] ?? '')}`;
    const passed = passedOver.map(({ path, reason }) => ` ${(0,core_error/* quote */.hD)(path)} was passed over: ${reason}.`);
    return {
        message: `The artifacts folder ${seen}: there is no bundle in it that the Tauri updater can install.${passed.join('')}`,
        fix: 'It needs an -setup.exe, .msi, .AppImage, .deb, .rpm or .app.tar.gz with its .sig: set bundle.createUpdaterArtifacts in tauri.conf.json, and check that the artifacts of the build jobs were downloaded.',
    };
}
function noSignature({ path, file }) {
    return {
        message: `${(0,core_error/* quote */.hD)(path)} has no signature: ${(0,core_error/* quote */.hD)(`${file}${SIG}`)} is not next to it.`,
        fix: 'Set TAURI_SIGNING_PRIVATE_KEY in the build job, keep the .sig with the bundle, or keep the bundle out of the artifacts folder.',
    };
}
function noFile(path) {
    return {
        message: `${(0,core_error/* quote */.hD)(path)} signs a file that is not there: ${(0,core_error/* quote */.hD)(path.slice(0, -SIG.length))}.`,
        fix: 'Upload the bundle with its .sig, or leave both out.',
    };
}

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/signed-comment.js





/**
 * Compares a verified trusted comment with the bundle it came with and the version that the manifest will announce.
 *
 * A file name in it must be the bundle's; renamed is fine (`App.app.tar.gz` to `App_1.8.5_aarch64.app.tar.gz`), another product,
 * version, processor or kind is not. A version in it must be the tag's. With `version-style: core` Tauri signs X.Y.Z while the manifest
 * announces X.Y.Z-channel.N: plugin versions that read the signed version refuse that (`SignedVersionMismatch`, whether or not
 * `requireSignedVersion` is set), older ones do not look. So it is a warning, and a problem once the app sets `requireSignedVersion`.
 *
 * A comment that says one of these twice is a problem: this step and the app could take it for different things.
 *
 * @see https://github.com/tauri-apps/plugins-workspace/blob/v2/plugins/updater/src/updater.rs `verify_signed_version`
 */
function checkSignedComment(trustedComment, name, expected, requireSignedVersion) {
    const { file, version, repeated } = parseTrustedComment(trustedComment);
    if (repeated)
        return { problems: [ambiguous(name, trustedComment, repeated)], warnings: [] };
    const fileProblem = file !== undefined && !isSameBundle(file, name) ? [otherFile(name, file)] : [];
    const mismatch = checkSignedVersion(version, name, expected, requireSignedVersion);
    return {
        problems: [...fileProblem, ...(mismatch?.fatal ? [mismatch.problem] : [])],
        warnings: mismatch && !mismatch.fatal ? [`${mismatch.problem.message} ${mismatch.problem.fix}`] : [],
    };
}
function checkSignedVersion(signed, name, { version, style }, requireSignedVersion) {
    const announced = (0,core_version/* formatVersion */.qh)(version);
    const fix = `Sign it with \`tauri signer sign --app-version ${announced} ${(0,core_error/* quote */.hD)(name.file)}\`.`;
    if (signed === undefined) {
        const message = `The signature of ${(0,core_error/* quote */.hD)(name.path)} names no version, and the app sets \`requireSignedVersion\`: it would refuse the update.`;
        return requireSignedVersion ? { fatal: true, problem: { message, fix } } : undefined;
    }
    const plain = signed.replace(/^v/, '');
    if (plain === announced)
        return undefined;
    const message = `The signature of ${(0,core_error/* quote */.hD)(name.path)} is for version ${(0,core_error/* quote */.hD)(signed)}, and the manifest announces ${announced}: updater plugins that read the signed version refuse it.`;
    const isCore = style === 'core' && plain === (0,core_version/* formatCore */.rT)(version);
    return { fatal: !isCore || requireSignedVersion, problem: { message, fix } };
}
function isSameBundle(file, name) {
    if (assetName(file) === assetName(name.file))
        return true;
    const signed = (0,bundle_name/* parseBundleName */.X)(file);
    if (!signed)
        return false;
    return (signed.installer === name.installer &&
        signed.isUpdaterArchive === name.isUpdaterArchive &&
        (0,bundle_name/* isSameProduct */.I)(signed.product, name.product) &&
        agree(signed.arch, name.arch) &&
        agree(signed.version, name.version) &&
        agree(signed.language, name.language));
}
/** Two things that names may leave out agree unless both say something else. */
function agree(a, b) {
    return a === undefined || b === undefined || a === b;
}
function ambiguous(name, trustedComment, fields) {
    return {
        message: `The signature of ${(0,core_error/* quote */.hD)(name.path)} says ${fields.join(' and ')} more than once in its trusted comment: ${(0,core_error/* quote */.hD)(trustedComment)}.`,
        fix: 'Sign the bundle again with `tauri signer sign`, which says each once.',
    };
}
function otherFile(name, file) {
    return {
        message: `The signature of ${(0,core_error/* quote */.hD)(name.path)} was made for a file named ${(0,core_error/* quote */.hD)(file)}.`,
        fix: 'Publish the bundle under the name it was signed with, or sign it again under the new name.',
    };
}

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/checked-bundles.js



/**
 * Reads each bundle that has a `.sig` and verifies it as an installed app would: the app's key, the very bytes, the trusted comment,
 * and what that comment says. Of an unsigned one with the name of a signed one the digest alone is read, to compare the two.
 * One after the other, so that at most one legacy bundle is in memory.
 */
async function checkBundles(found, rules, ports) {
    const checked = [];
    const signed = new Set(found.flatMap(({ name, signaturePath }) => (signaturePath ? [name.file] : [])));
    for (const { name, signaturePath } of found) {
        if (signaturePath)
            checked.push(await explain(name, checkBundle(name, signaturePath, rules, ports)));
        else if (signed.has(name.file))
            checked.push(await explain(name, readUnsigned(name, ports)));
    }
    return {
        bundles: checked.flatMap(({ bundles }) => bundles),
        problems: checked.flatMap(({ problems }) => problems),
        warnings: checked.flatMap(({ warnings }) => warnings),
    };
}
/** What is wrong with the files is told with all else; any other error is ours. */
async function explain(name, checking) {
    try {
        return await checking;
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return { bundles: [], problems: error.problems, warnings: [] };
        throw new Error(`reading ${(0,core_error/* quote */.hD)(name.path)} failed`, { cause: error });
    }
}
async function readUnsigned(name, ports) {
    return { bundles: [{ name, digest: hex(await ports.hash(name.path)) }], problems: [], warnings: [] };
}
async function checkBundle(name, signaturePath, { key, expected, requireSignedVersion }, ports) {
    const signature = parseSignature(await ports.readText(signaturePath), signaturePath);
    const digest = await ports.hash(name.path);
    const message = signature.signs === 'file' ? await ports.readBytes(name.path) : digest;
    const broken = checkSignature(name.path, signature, key, message, ports.verify);
    // Only now is the comment known to come from the signer.
    const { problems, warnings } = broken
        ? { problems: [broken], warnings: [] }
        : checkSignedComment(signature.trustedComment, name, expected, requireSignedVersion);
    const read = { name, digest: hex(digest), signature: signature.text };
    return { bundles: problems.length > 0 ? [] : [read], problems, warnings };
}
function hex(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

;// CONCATENATED MODULE: ./build/shared/flows/signed-bundles.js








/**
 * Reads the app's public key: the `public-key` input, else the tauri-config at the tag's commit.
 * Throws `public-key`, `public-key-missing`, `tauri-config`.
 */
async function readAppKey({ tag, publicKey }, ref, run) {
    const path = tag.track.updater?.tauriConfig;
    const given = publicKey === '' ? undefined : parsePublicKey(publicKey, 'the public-key input');
    if (path === undefined) {
        if (given)
            return { key: given, requireSignedVersion: false };
        throw noKey(tag.track, run.config.path);
    }
    const app = await readTauriConfig(run.repository, ref, path).catch((error) => {
        if (given && error instanceof core_error/* ReleaseTracksError */.ag)
            return undefined;
        throw error;
    });
    if (given) {
        if (app && !isSameKey(given, app.publicKey, path))
            run.log.warn(otherKey(path));
        return { key: given, requireSignedVersion: app?.requireSignedVersion ?? false };
    }
    if (!app)
        throw new Error('a tauri-config was read or refused');
    return { key: parsePublicKey(app.publicKey, path), requireSignedVersion: app.requireSignedVersion };
}
/** The same key may be written in several ways; what cannot be read is another one. */
function isSameKey(given, text, path) {
    try {
        const key = parsePublicKey(text, path);
        return key.keyId === given.keyId && key.bytes.every((byte, at) => byte === given.bytes[at]);
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return false;
        throw error;
    }
}
async function readTauriConfig(repository, ref, path) {
    await repository.ensureCommits([ref.commit]);
    const [{ readTauriUpdater }, files] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(958), __nccwpck_require__.e(232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3232)),
        repository.readFiles(ref.commit, [path]),
    ]);
    const file = files.get(path);
    if (file)
        return readTauriUpdater(decodeText(path, file.bytes), path);
    throw (0,core_error/* failure */.V2)('tauri-config', `There is no such file at the tag's commit ${ref.commit.slice(0, 7)}, and the app's public key is read from it.`, 'Correct updater.tauri-config of the track, or give the key by `public-key`.', { file: path });
}
function otherKey(file) {
    return {
        message: 'The public-key input is another key than the app has here: an app with this one refuses what the other signed.',
        fix: 'Leave public-key out, unless installed apps have that key.',
        place: { file },
    };
}
function noKey({ name }, file) {
    return (0,core_error/* failure */.V2)('public-key-missing', `There is no public key to verify the signatures of track ${name} with.`, 'Name the tauri.conf.json by updater.tauri-config of the track, or give the key by `public-key`.', { file });
}
/**
 * Reads and verifies every bundle of the artifacts folder as an installed app would. Throws `bundles-invalid` with all that
 * keeps the release from being published, at once.
 */
async function readSignedBundles({ tag, required, baseUrl }, { key, requireSignedVersion }, artifacts, { log }) {
    const expected = { version: tag.version, style: tag.track.versionStyle };
    const listing = await artifacts.list();
    const found = findBundles(listing.paths, expected);
    const checked = await checkBundles(found.bundles, { key, expected, requireSignedVersion }, artifacts);
    const chosen = chooseBundles(checked.bundles);
    const problems = [
        ...listing.problems,
        ...found.problems,
        ...checked.problems,
        ...chosen.problems,
        ...missingPlatforms(required, found.bundles),
        ...checkBaseUrl(baseUrl),
    ];
    if (problems.length > 0)
        throw new core_error/* ReleaseTracksError */.ag('bundles-invalid', problems);
    for (const message of checked.warnings)
        log.warn({ message });
    const platforms = assignPlatforms(chosen.bundles);
    for (const bundle of chosen.bundles)
        log.info(describe(bundle, platforms, key));
    for (const { path, reason } of found.passedOver)
        log.info(`${(0,core_error/* quote */.hD)(path)}: passed over, ${reason}`);
    return { bundles: chosen.bundles, passedOver: found.passedOver };
}
/** What the bundles by their names do not serve; a folder without any bundle says so by itself. */
function missingPlatforms(required, found) {
    return found.length === 0 ? [] : checkPlatforms(required, assignPlatforms(found).keys());
}
function describe(bundle, platforms, { keyId }) {
    const keys = [...platforms].flatMap(([platform, { name }]) => (name === bundle.name ? [platform] : []));
    const use = keys.length > 0 ? `for ${keys.join(', ')}` : 'not in the manifest, since another bundle serves its platforms';
    return `${(0,core_error/* quote */.hD)(bundle.name.path)}: signature ok by key ${keyId}, ${use}`;
}

;// CONCATENATED MODULE: ./build/shared/flows/tag-list.js



/** Lists a track's tags. A complete clone is believed, save where it has no tag of the track or lacks the `wanted` one. */
async function listTags(repository, search, wanted) {
    const local = repository.complete ? tagsOf(search.track, await localTagNames(repository, [search])) : [];
    const believed = wanted === undefined ? local.length > 0 : local.some(({ name }) => name === wanted);
    if (!believed)
        return listRemoteTags(repository, search, wanted);
    return {
        tags: local,
        local: true,
        place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
        placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), TAGS + of)),
        ...wholeOf(search, local, () => listTags(repository, everyTag(search.track), wanted)),
    };
}
/** Lists a track's tags as the remote has them at this moment. Throws `tag-missing` when the `wanted` one is not there. */
async function listRemoteTags(repository, search, wanted) {
    const refs = await remoteTagRefs(repository, [search]);
    const tags = tagsOf(search.track, refs.map(({ name }) => name.slice(TAGS.length)));
    if (wanted !== undefined && !tags.some(({ name }) => name === wanted))
        throw tagMissing(wanted);
    return {
        tags,
        local: false,
        place: async (names) => inOrder(names, refs),
        ...wholeOf(search, tags, () => listRemoteTags(repository, everyTag(search.track), wanted)),
    };
}
/** The error for a tag that the remote does not have. */
function tagMissing(name) {
    return (0,core_error/* failure */.V2)('tag-missing', `The tag ${(0,core_error/* quote */.hD)(name)} does not exist on the remote.`, 'Push it first, or give another one.');
}
/** How to list what a search left out; nothing where it was not enough, as all was looked at then. */
function wholeOf({ from, isEnough }, found, whole) {
    return from !== undefined && isEnough(found) ? { whole } : {};
}
function fullNames(names) {
    return names.map((name) => TAGS + name);
}
function inOrder(names, refs) {
    const byName = new Map(refs.map((ref) => [ref.name, ref]));
    return names.flatMap((name) => byName.get(TAGS + name) ?? []);
}

;// CONCATENATED MODULE: ./build/shared/flows/write-updater-manifest.js






/**
 * Verifies the bundles of a release, makes the manifest that installed apps poll, writes it to a file and publishes it on the
 * track's channel. Nothing is written or published unless every signature holds.
 */
async function writeUpdaterManifest(inputs, run, files, gate) {
    const request = await readManifestRequest(inputs, run, files);
    const ref = await findTag(run.repository, request.tag.name);
    const key = await readAppKey(request, ref, run);
    const { bundles, passedOver } = await readSignedBundles(request, key, files.openArtifacts(request.artifactsDir), run);
    const text = formatManifest(makeManifest(await describeRelease(request, ref, bundles, run.repository)));
    if (request.output !== '')
        await files.writeText(request.output, text, 'output');
    const publication = request.publish ? await publishManifest(request, text, run, gate) : undefined;
    for (const { reason } of publication?.decisions ?? [])
        run.log.info(`${request.tag.track.name}: ${reason}`);
    return { request, text, bundles, passedOver, publication };
}
/**
 * Finds the tag on the remote: a checkout may have made its annotated tag a lightweight one (actions/checkout#290).
 * Throws `tag-missing`.
 */
async function findTag(repository, name) {
    const [found] = await repository.remoteRefs([tag_search_TAGS + name]);
    if (found)
        return found;
    throw tagMissing(name);
}
/** The date is the tag's, so that a re-run makes the same manifest. */
async function describeRelease({ tag, notes, releasePage, baseUrl, required }, ref, bundles, repository) {
    const tagged = new Date((await repository.taggedAt([ref]))[0] * 1000);
    return {
        track: tag.track.name,
        version: tag.version,
        tag: tag.name,
        notes,
        ...(releasePage !== undefined && { releasePage }),
        pubDate: tagged.toISOString().replace('.000Z', 'Z'),
        baseUrl,
        bundles,
        required,
    };
}

;// CONCATENATED MODULE: ./build/shared/flows/manifest-action.js


/** The action write-updater-manifest. */
async function updaterManifestReport(inputs, run, files) {
    return reportManifest(await writeUpdaterManifest(inputs, run, files));
}


/***/ }),

/***/ 6647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    core_error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function core_error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/shared/core/error.js
var shared_core_error = __nccwpck_require__(7220);
;// CONCATENATED MODULE: ./build/shared/core/log-line.js
/**
 * Makes a text one line of a runner's log that no part of can be taken for a workflow command: the runner obeys `::name::` at the
 * start of a line and `##[name]` anywhere in it (actions/runner, ActionCommand.cs), and file names and subjects come from outside.
 */
function logLine(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replace(/##(?=\[)/g, '## ')
        .replace(/^([\s\u0085]*):(?=:)/, '$1: ');
}

// EXTERNAL MODULE: ./build/shared/core/markdown.js + 1 modules
var markdown = __nccwpck_require__(941);
;// CONCATENATED MODULE: ./build/shared/flows/run.js
/** Makes the text that no other run has: `<run>.<attempt>.<unique>`, or what is unique alone outside of a workflow. */
function formatRunId(run, unique) {
    return run ? `${run.id}.${run.attempt}.${unique}` : unique;
}
/** Reads the workflow run out of what {@link formatRunId} made; undefined where there is none. */
function parseRunId(text) {
    const [, id, attempt] = /^(\d{1,16})\.(\d{1,9})\./.exec(text) ?? [];
    return id && attempt ? { id, attempt: Number(attempt) } : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/shared/core/node.js

/** Says what a node is, for a message: `the text "yes"`, `the number 1.10`, `a list`. */
function describeNode(node) {
    if (node.kind === 'list' || node.kind === 'map')
        return node.kind === 'list' ? 'a list' : 'a mapping';
    if (node.kind === 'nothing')
        return 'empty';
    if (node.kind === 'text')
        return `the text ${(0,shared_core_error/* quote */.hD)(node.text)}`;
    return node.kind === 'number' ? `the number ${(0,shared_core_error/* quote */.hD)(node.text).slice(1, -1)}` : node.text;
}
/** The entry of a mapping under a key; undefined where there is none, or no mapping. */
function entryOf(node, key) {
    return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}
/** The value at a path of keys and list positions; undefined where the way ends before. */
function nodeAt(node, path) {
    let at = node;
    for (const step of path)
        at = typeof step === 'string' ? entryOf(at, step)?.value : at?.kind === 'list' ? at.items[step] : undefined;
    return at;
}
/** The text of a scalar, whatever kind it is; undefined for a list, a mapping, or nothing. */
function scalarText(node) {
    return node === undefined || node.kind === 'list' || node.kind === 'map' || node.kind === 'nothing'
        ? undefined
        : node.text;
}
/** The node as plain lists, mappings and texts. A value that anchors share is made once, so that aliases cannot make it huge. */
function plainValue(node, made = new Map()) {
    if (node === undefined || node.kind === 'nothing')
        return null;
    if (node.kind !== 'list' && node.kind !== 'map')
        return node.text;
    if (made.has(node))
        return made.get(node);
    const value = node.kind === 'list'
        ? node.items.map((item) => plainValue(item, made))
        : Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value, made)]));
    made.set(node, value);
    return value;
}

;// CONCATENATED MODULE: ./build/shared/config/advice.js

/** Reports what is allowed and probably not meant. */
function giveAdvice(draft, config, report) {
    adviseLadder(draft, report);
    adviseGlobs(draft, report);
    adviseVersionFiles(draft, config, report);
}
/** SemVer orders channels as ASCII text (§11.4.2), whatever the ladder says. */
function adviseLadder(draft, report) {
    const channels = draft.channels?.value ?? [];
    for (const [at, upper] of channels.entries()) {
        const lower = channels[at - 1];
        if (!lower || lower.value < upper.value)
            continue;
        const message = `The ladder has "${upper.value}" above "${lower.value}", but 1.0.0-${upper.value}.1 is lower than 1.0.0-${lower.value}.1 (SemVer §11).`;
        report({ message, fix: 'Choose names in alphabetical order, as alpha, beta, rc are.', at: upper.at });
    }
}
function adviseGlobs(draft, report) {
    for (const { value, at } of draft['ignore-commits']?.value ?? []) {
        if (/^\*+$/.test(value))
            report({ message: `"${value}" ignores every commit.`, fix: 'Then nothing is ever released by a push.', at });
    }
    for (const { value, at } of draft.tracks?.value.flatMap((track) => track.value.paths?.value ?? []) ?? []) {
        if (!/[^/!{,*]\*\*|\*\*[^/},*]/.test(value))
            continue;
        const message = `In ${(0,shared_core_error/* quote */.hD)(value)}, "**" beside other characters is the same as "*" and goes into no folder.`;
        report({ message, fix: 'Let it stand alone between slashes, as in src/** or **/*.md.', at });
    }
    for (const { name, value } of draft.tracks?.value ?? []) {
        const first = value.paths?.value[0];
        if (!first?.value.startsWith('!'))
            continue;
        const message = `The first entry of tracks.${name}.paths takes away, and nothing stands before it.`;
        report({ message, fix: 'Put it after what it takes away from.', at: first.at });
    }
}
/** Two tracks that write one version overwrite each other. */
function adviseVersionFiles(draft, { tracks }, report) {
    const owners = new Map();
    for (const { name, versionFiles } of tracks) {
        const at = draft.tracks?.value.find((track) => track.name === name)?.value['version-files']?.at ?? 0;
        for (const file of versionFiles) {
            const owner = owners.get(identityOf(file));
            owners.set(identityOf(file), owner ?? name);
            if (owner === undefined)
                continue;
            const message = owner === name
                ? `The track "${name}" lists "${file.path}" twice.`
                : `The tracks "${owner}" and "${name}" both keep their version in "${file.path}".`;
            report({ message, fix: 'Let each version stand in one place, and each place hold one version.', at });
        }
    }
}
function identityOf(file) {
    return JSON.stringify(file);
}

// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __nccwpck_require__(3413);
;// CONCATENATED MODULE: ./build/shared/core/reserved-names.js
/** Names that no track can have, in any case: other outputs of detect-tracks and of the root action (GitHub compares names without case), and words of its `track` input. */
const RESERVED_NAMES = [
    'tracks',
    'any',
    'only-own',
    'channel',
    'matrix',
    'report',
    'tags',
    'versions',
    'plan',
    'pushed',
    'sha',
    'tag',
    'version',
    'all',
    'both',
    '__proto__',
    'constructor',
    'prototype',
];

;// CONCATENATED MODULE: ./build/shared/config/text-rules.js

const anyCase = (word) => word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const GIT_ALLOWED = 'git allows no spaces, none of ~ ^ : ? * [ \\, no "..", "//" or "@{", and no part that starts with "." or ends in ".lock".';
/** Rules of `git check-ref-format`, for branches and for tag templates. */
const GIT_REF = [
    {
        wrong: /[\p{Cc}\p{Cs} ~^:?*[\\]/u,
        why: 'has a character that git allows in no name',
        fix: GIT_ALLOWED,
    },
    { wrong: /\.\./u, why: 'has ".." in it', fix: GIT_ALLOWED },
    { wrong: /^\/|\/\/|\/$/u, why: 'starts or ends with "/", or has "//" in it', fix: GIT_ALLOWED },
    { wrong: /(?:^|\/)\./u, why: 'has a part that starts with "."', fix: GIT_ALLOWED },
    { wrong: /\.lock(?:\/|$)/u, why: 'has a part that ends in ".lock"', fix: GIT_ALLOWED },
    { wrong: /\.$/u, why: 'ends with "."', fix: GIT_ALLOWED },
    { wrong: /^-/u, why: 'starts with "-"', fix: 'git would take it for an option: start it with a letter.' },
    { wrong: /^refs\//u, why: 'is a full ref', mend: (text) => text.replace(/^refs\/(?:heads\/|tags\/)?/u, '') },
];
/** Where a path goes wrong; `lead` is what may stand before the path itself. */
const pathTests = (lead) => [
    { wrong: /[\p{Cc}\p{Cs}]/u, why: 'has a control character in it' },
    { wrong: /\\/u, why: 'has a backslash in it', mend: (text) => text.replaceAll('\\', '/') },
    {
        wrong: new RegExp(`^${lead}(?:/|[A-Za-z]:)`, 'u'),
        why: 'is absolute',
        fix: 'Write it from the root of the repository: src/app.',
    },
    {
        wrong: new RegExp(`^${lead}(?:.*/)?\\.\\.(?:/|$)`, 'u'),
        why: 'leaves the repository or steps back with ".."',
        fix: 'Write it from the root of the repository: src/app.',
    },
    {
        wrong: new RegExp(`^${lead}\\./.`, 'u'),
        why: 'starts with "./"',
        mend: (text) => text.replace(/^(!?)(?:\.\/+)+/u, '$1'),
    },
    { wrong: new RegExp(`^${lead}(?:.+/\\.(?:/|$)|.*//)`, 'u'), why: 'has a step that goes nowhere ("//" or "/./")' },
    { wrong: /^\s|\s$/u, why: 'starts or ends with a space' },
];
const FILE_TESTS = [
    ...pathTests(''),
    { wrong: /^\.\/?$|[^/]\/$/u, why: 'is a folder', fix: 'Name one file.' },
    { wrong: /^!|[*?]/u, why: 'is a glob', fix: 'Name one file.' },
    { wrong: /(?:^|\/)\.[gG][iI][tT](?:\/|$)/u, why: 'is inside .git', fix: 'Name a file that git tracks.' },
];
const FILE_ALLOWED = 'Allowed is the path of one file, from the root of the repository, with "/".';
const TRACK_NAME = {
    noun: 'track name',
    allowed: 'Allowed are letters, digits, "-" and "_", with a letter or "_" first.',
    longest: 100,
    tests: [
        { wrong: /^[^A-Za-z_]|[^A-Za-z0-9_-]/u, why: 'cannot name an output of an action' },
        {
            wrong: new RegExp(`^(?:${RESERVED_NAMES.map(anyCase).join('|')})$`, 'u'),
            why: 'is reserved',
            fix: `Choose another; reserved are ${RESERVED_NAMES.join(', ')}.`,
        },
    ],
};
const BRANCH = {
    noun: 'branch name',
    allowed: GIT_ALLOWED,
    longest: 200,
    tests: [
        ...GIT_REF,
        { wrong: /@\{|^@$/u, why: 'has "@{" in it or is "@"' },
        { wrong: /^HEAD$/u, why: 'is no branch' },
    ],
};
const TAG_TEMPLATE = {
    noun: 'tag template',
    allowed: 'A tag template has {version} once: v{version}, tray-v{version}, sdk/go/v{version}.',
    longest: 200,
    tests: [
        ...GIT_REF,
        { wrong: /^(?!.*[{}])/u, why: 'has no {version} in it' },
        { wrong: /\{version\}.*\{version\}/u, why: 'has {version} in it more than once' },
        { wrong: /\{(?!version\})|(?<!\{version)\}/u, why: 'has braces around something else than {version}' },
    ],
};
const CHANNEL = {
    noun: 'channel',
    allowed: 'Allowed is one SemVer identifier (§9): letters, digits and "-", and not digits alone.',
    longest: 50,
    tests: [
        { wrong: /[^0-9A-Za-z-]/u, why: 'is no SemVer identifier' },
        { wrong: /^[0-9]+$/u, why: 'is a number' },
        {
            wrong: /^[lL][iI][vV][eE]$/u,
            why: 'always stands at the top of the ladder',
            fix: 'Take it out: `channels` are the pre-releases below it.',
        },
    ],
};
const GLOB = {
    noun: 'path',
    allowed: 'Allowed are globs from the root of the repository, with "/"; "!" in front takes away.',
    longest: 1000,
    tests: [
        ...pathTests('!?'),
        { wrong: /^!?\.\/?$/u, why: 'is the root of the repository', fix: 'Write "**" for every file.' },
        { wrong: /^!$/u, why: 'takes nothing away', fix: 'Write the glob right after "!".' },
    ],
};
const FILE = { noun: 'path', allowed: FILE_ALLOWED, longest: 1000, tests: FILE_TESTS };
const MANIFEST = {
    noun: 'manifest path',
    allowed: `${FILE_ALLOWED} It has {channel} once: release-manifests/tray-{channel}.json.`,
    longest: 1000,
    tests: [
        ...FILE_TESTS,
        { wrong: /^(?!.*[{}])/u, why: 'has no {channel} in it' },
        { wrong: /\{channel\}.*\{channel\}/u, why: 'has {channel} in it more than once' },
        { wrong: /\{(?!channel\})|(?<!\{channel)\}/u, why: 'has braces around something else than {channel}' },
    ],
};
const WORKFLOW = {
    noun: 'workflow',
    allowed: 'Allowed is the name of a file in .github/workflows that ends in .yml or .yaml: release.yml.',
    longest: 200,
    tests: [
        {
            wrong: /^(?:\.\/)?\.github\/workflows\/[^/]+$/u,
            why: 'has its folder in it',
            mend: (text) => text.replace(/^.*\//u, ''),
        },
        { wrong: /^(?!(?:\.\/)?\.github\/workflows\/[^/]+$).*[/\\]/u, why: 'is no plain file name' },
        { wrong: /^(?!.*[^/\\]\.ya?ml$)/u, why: 'does not end in .yml or .yaml' },
        { wrong: /\p{Cc}|^\s|^-/u, why: 'is no file name of a workflow' },
    ],
};
const LINE = {
    noun: 'text',
    allowed: 'Allowed is one line of text.',
    longest: 500,
    tests: [{ wrong: /\p{Cc}/u, why: 'has a line break or control character in it' }],
};
const SUBJECT_GLOB = { ...LINE, noun: 'subject glob' };
const KEY = {
    ...LINE,
    noun: 'key',
    allowed: 'Allowed are names joined by dots: workspace.package.version.',
};
const PATTERN = {
    ...LINE,
    noun: 'pattern',
    allowed: 'Allowed is a regular expression with one capture group.',
};

;// CONCATENATED MODULE: ./build/shared/config/config-shape.js

const BRANCHES = {
    kind: 'record',
    description: 'The two branches. The same name twice, or `live` alone: trunk mode, everything is cut on one branch.',
    examples: [{ live: 'main', next: 'next' }, { live: 'main' }],
    fields: {
        live: {
            kind: 'text',
            rule: BRANCH,
            description: 'Live versions are cut here.',
            default: 'main',
            examples: ['main'],
        },
        next: {
            kind: 'text',
            rule: BRANCH,
            description: 'Pre-releases are cut here. Left out while `live` is given: the same branch as `live`.',
            default: 'next',
            examples: ['next', 'develop'],
        },
    },
};
const VERSION_FILE = {
    kind: 'either',
    description: 'A file that carries the version.',
    examples: ['package.json'],
    options: [
        {
            kind: 'text',
            rule: FILE,
            description: 'A path. Format and key are inferred from the name; a name that says nothing is plain text.',
            examples: ['Cargo.toml', 'package.json', 'src-tauri/tauri.conf.json', 'pyproject.toml', 'VERSION'],
        },
        {
            kind: 'record',
            description: 'A path, and where in the file the version stands.',
            required: ['path'],
            exclusive: ['key', 'pattern'],
            examples: [{ path: 'Cargo.toml', key: 'workspace.package.version' }],
            fields: {
                path: { kind: 'text', rule: FILE, description: 'Repository path of the file.', examples: ['Cargo.toml'] },
                key: {
                    kind: 'text',
                    rule: KEY,
                    description: 'The key of the version in a JSON, TOML or YAML file, with dots.',
                    examples: ['workspace.package.version'],
                },
                pattern: {
                    kind: 'text',
                    rule: PATTERN,
                    description: 'A regular expression with one capture group around the version. `^` and `$` match at line ends.',
                    examples: ['^VERSION = "(.+)"$'],
                },
            },
        },
    ],
};
const UPDATER = {
    kind: 'record',
    description: "The track's Tauri updater manifests.",
    examples: [{ manifest: 'release-manifests/tray-{channel}.json', 'tauri-config': 'src-tauri/tauri.conf.json' }],
    required: ['manifest'],
    fields: {
        manifest: {
            kind: 'text',
            rule: MANIFEST,
            description: 'Repository path of the manifest that installed apps poll, with `{channel}` once. It is committed to the live branch.',
            examples: ['release-manifests/tray-{channel}.json'],
        },
        'tauri-config': {
            kind: 'text',
            rule: FILE,
            description: 'The Tauri configuration that the public key is read from.',
            examples: ['src-tauri/tauri.conf.json'],
        },
    },
};
const TRACK = {
    kind: 'record',
    description: 'One product: what it is made of, how its tags read, which files carry its version.',
    examples: [{ tag: 'tray-v{version}', paths: ['apps/tray/**'], 'version-files': ['apps/tray/package.json'] }],
    required: ['tag', 'paths'],
    fields: {
        description: {
            kind: 'text',
            rule: LINE,
            description: 'What the product is, for people.',
            examples: ['Desktop client'],
        },
        tag: {
            kind: 'text',
            rule: TAG_TEMPLATE,
            description: 'The tag of a version, with `{version}` once. No two tracks may be able to produce the same tag.',
            examples: ['v{version}', 'tray-v{version}', 'sdk/go/v{version}', 'ui@{version}'],
        },
        paths: {
            kind: 'list',
            of: {
                kind: 'text',
                rule: GLOB,
                description: 'A glob, a file, or a folder with all below it; `!` takes away.',
                examples: ['apps/web/**', 'Cargo.lock', '!**/*.md'],
            },
            some: {
                pattern: /^[^!]/u,
                message: 'only takes away: every entry starts with "!".',
                fix: 'Begin with what belongs to the track: "**" for every file.',
            },
            description: "The track's files: globs in order, the last that matches a file decides.",
            examples: [['apps/web/**', 'Cargo.lock', '!**/*.md']],
        },
        dependencies: {
            kind: 'word',
            words: ['auto'],
            meanings: ['The manifests decide, as they are at the commit that is looked at.'],
            description: 'auto: the folders of workspace members that the version-file packages depend on by path are added to `paths`.',
            examples: ['auto'],
        },
        'version-files': {
            kind: 'list',
            of: VERSION_FILE,
            orEmpty: true,
            description: 'The files that carry the version. Without any, the tags alone do.',
            default: [],
            examples: [['package.json'], [{ path: 'Cargo.toml', key: 'workspace.package.version' }]],
        },
        'version-style': {
            kind: 'word',
            words: ['full', 'core'],
            meanings: [
                'Files carry the whole version, such as 1.8.5-alpha.2.',
                'Files carry X.Y.Z alone; the tag alone has the suffix.',
            ],
            description: 'core: files carry X.Y.Z alone, as MSI installers need it; full: with the suffix of a pre-release.',
            default: 'full',
            examples: ['core'],
        },
        latest: {
            kind: 'flag',
            description: `This track owns the repository's "Latest" release badge. At most one track does.`,
            default: false,
            examples: [true],
        },
        updater: UPDATER,
        'release-workflow': {
            kind: 'text',
            rule: WORKFLOW,
            description: 'File name, below .github/workflows, of the workflow that the tag starts.',
            examples: ['release.yml'],
        },
    },
};
/** The configuration file, in full: validation, types, suggestions and the JSON Schema are all made from this. */
const CONFIG_SHAPE = {
    kind: 'record',
    description: 'Release Tracks: every product of the repository with its own version, tags and channels.',
    required: ['tracks'],
    fields: {
        $schema: {
            kind: 'text',
            rule: LINE,
            description: 'The JSON Schema of this file, for editors.',
            examples: ['./node_modules/release-tracks/schema/release-tracks.schema.json'],
        },
        branches: BRANCHES,
        channels: {
            kind: 'list',
            of: {
                kind: 'text',
                rule: CHANNEL,
                description: 'A pre-release channel, as in 1.8.5-alpha.2.',
                examples: ['alpha', 'beta', 'rc'],
            },
            unique: true,
            description: 'The pre-release ladder, lowest first. `live` is always the top.',
            default: ['alpha', 'beta', 'rc'],
            examples: [['alpha', 'beta', 'rc'], ['beta']],
        },
        'auto-channel': {
            kind: 'either',
            options: [
                { kind: 'text', rule: CHANNEL, description: 'One of `channels`.', examples: ['alpha'] },
                { kind: 'flag', only: false, description: 'A push cuts nothing.', examples: [false] },
            ],
            description: 'The channel that a push to `next` cuts; the lowest when left out. false: a push cuts nothing.',
            examples: ['alpha', false],
        },
        'ignore-commits': {
            kind: 'list',
            of: {
                kind: 'text',
                rule: SUBJECT_GLOB,
                description: 'A glob for the subject: `*` any text, `?` one character.',
                examples: ['docs:*', 'docs(*'],
            },
            orEmpty: true,
            description: 'Commits that never trigger a release on their own.',
            default: [],
            examples: [['docs:*', 'docs(*']],
        },
        tracks: {
            kind: 'names',
            rule: TRACK_NAME,
            of: TRACK,
            description: 'The tracks by name. A name is also the name of an output.',
            examples: [{ app: { tag: 'v{version}', paths: ['**', '!**/*.md'], 'version-files': ['package.json'] } }],
        },
    },
};

;// CONCATENATED MODULE: ./build/shared/config/build-config.js



const DEFAULTS = CONFIG_SHAPE.fields;
const TRACK_DEFAULTS = CONFIG_SHAPE.fields.tracks.of.fields;
/** Fills in every default. Reports version files whose key or pattern cannot be right; leaves out what a draft has not. */
function buildConfig(path, draft, report) {
    const channels = texts(draft.channels) ?? DEFAULTS.channels.default;
    return {
        path,
        branches: buildBranches(draft.branches?.value ?? {}),
        channels,
        autoChannel: draft['auto-channel']?.value ?? channels[0] ?? false,
        ignoreCommits: texts(draft['ignore-commits']) ?? DEFAULTS['ignore-commits'].default,
        tracks: (draft.tracks?.value ?? []).flatMap((track) => buildTrack(track, report) ?? []),
    };
}
/** Cuts a valid template at `{version}`. */
function parseTemplate(text) {
    const [prefix = '', suffix = ''] = text.split('{version}');
    return { prefix, suffix };
}
/** `live` alone is trunk mode: everything is cut on that branch. */
function buildBranches({ live, next }) {
    const { fields } = DEFAULTS.branches;
    return { live: live?.value ?? fields.live.default, next: next?.value ?? live?.value ?? fields.next.default };
}
function buildTrack({ name, value: draft }, report) {
    const { tag, description, dependencies, updater } = draft;
    const workflow = draft['release-workflow'];
    const versionFiles = (draft['version-files']?.value ?? []).flatMap((file) => buildVersionFile(file, report) ?? []);
    if (!tag)
        return undefined;
    return {
        name,
        ...(description && { description: description.value }),
        tag: parseTemplate(tag.value),
        paths: texts(draft.paths) ?? [],
        ...(dependencies && { dependencies: dependencies.value }),
        versionFiles,
        versionStyle: draft['version-style']?.value ?? TRACK_DEFAULTS['version-style'].default,
        latest: draft.latest?.value ?? TRACK_DEFAULTS.latest.default,
        ...updaterOf(updater?.value),
        ...(workflow && { releaseWorkflow: workflow.value }),
    };
}
function updaterOf(draft) {
    if (!draft?.manifest)
        return {};
    const tauriConfig = draft['tauri-config']?.value;
    return { updater: { manifest: draft.manifest.value, ...(tauriConfig !== undefined && { tauriConfig }) } };
}
/** Decides how a version file is read; the offset to blame is that of the key or pattern, else of the path. */
function buildVersionFile({ value, at }, report) {
    const { path, key, pattern } = typeof value === 'string' ? { path: { value, at } } : value;
    if (!path || (key && pattern))
        return undefined;
    try {
        return (0,version_file/* inferVersionFile */.d7)(path.value, { ...(key && { key: key.value }), ...(pattern && { pattern: pattern.value }) });
    }
    catch (error) {
        if (!(error instanceof shared_core_error/* ReleaseTracksError */.ag))
            throw error;
        for (const { message, fix = '' } of error.problems)
            report({ message, fix, at: (key ?? pattern ?? path).at });
        return undefined;
    }
}
function texts(list) {
    return list?.value.map(({ value }) => value);
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __nccwpck_require__(3243);
;// CONCATENATED MODULE: ./build/shared/config/node-builder.js


const MOST_ALIASES = 100;
const NOTHING = /^(?:null|Null|NULL|~|)$/;
const FLAG = /^(?:true|True|TRUE|false|False|FALSE)$/;
const NUMBER = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/**
 * Makes nodes of the parser's flat list of events, without recursion; undefined when there is no document.
 * Reports tags, merge keys, keys given twice, unknown and too many aliases, and a second document.
 */
function buildNode(text, events, locate, report) {
    const building = { text, locate, report, frames: [], anchors: new Map(), aliases: 0, at: 0 };
    let documents = 0;
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            documents++;
        else if (documents > 1) {
            const fix = 'Keep one document: take the "---" out.';
            report({ message: 'A second YAML document starts here.', fix, at: startOf(event) ?? building.at });
            break;
        }
        else
            take(building, event);
    }
    return building.root;
}
function take(building, event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        add(building, readScalar(building, event), anchorOf(building, event));
    else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        add(building, followAlias(building, event));
    else if (event.type === js_yaml/* EVENT_ID */.hy.POP)
        node_builder_close(building);
    else
        node_builder_open(building, event);
}
function node_builder_open(building, event) {
    const at = event.start;
    building.at = at;
    refuseTag(building, event);
    const node = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? { kind: 'map', entries: [], at } : { kind: 'list', items: [], at };
    building.frames.push({ node, anchor: anchorOf(building, event), keys: new Map() });
}
function node_builder_close(building) {
    const frame = building.frames.pop();
    if (frame)
        add(building, frame.node, frame.anchor);
}
function add(building, node, anchor) {
    if (anchor !== undefined)
        building.anchors.set(anchor, node);
    const frame = building.frames.at(-1);
    if (!frame)
        building.root = node;
    else if (frame.node.kind === 'list')
        frame.node.items.push(node);
    else if (frame.key === undefined)
        frame.key = readKey(building, frame.keys, node);
    else {
        const { kind, text, at } = frame.key;
        if (kind !== 'wrong')
            frame.node.entries.push({ key: text, keyAt: at, value: node });
        delete frame.key;
    }
}
function readKey({ locate, report }, keys, node) {
    const { kind, at } = node;
    const refuse = (message, fix) => {
        report({ message, fix, at });
        return { kind: 'wrong', text: '', at };
    };
    if (kind === 'list' || kind === 'map')
        return refuse(`A ${kind === 'list' ? 'list' : 'mapping'} is no key.`, 'Write a plain word.');
    if (kind === 'wrong')
        return node;
    if (node.text === '<<')
        return refuse('The merge key "<<" is not supported.', 'Write the keys out; single values can be shared by an anchor.');
    const first = keys.get(node.text);
    if (first === undefined) {
        keys.set(node.text, at);
        return node;
    }
    return refuse(`The key ${(0,shared_core_error/* quote */.hD)(node.text)} is given twice; the first one is on line ${locate(first).line}.`, 'Keep one of the two.');
}
function readScalar(building, event) {
    const { style, valueStart } = event;
    const isQuoted = style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
    if (valueStart >= 0)
        building.at = isQuoted ? valueStart - 1 : valueStart;
    const isTagged = refuseTag(building, event);
    const text = (0,js_yaml/* getScalarValue */.KE)(building.text, event);
    return { kind: isTagged ? 'wrong' : style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? plainKind(text) : 'text', text, at: building.at };
}
function plainKind(text) {
    if (NOTHING.test(text))
        return 'nothing';
    if (FLAG.test(text))
        return 'flag';
    return NUMBER.test(text) ? 'number' : 'text';
}
function followAlias(building, event) {
    const name = building.text.slice(event.anchorStart, event.anchorEnd);
    const at = event.anchorStart - 1;
    const target = building.anchors.get(name);
    building.at = at;
    building.aliases++;
    if (target && building.aliases <= MOST_ALIASES)
        return target;
    const written = (0,shared_core_error/* quote */.hD)(`*${name}`);
    if (target)
        building.report({ message: `The file has more than ${MOST_ALIASES} aliases.`, fix: 'Write the values out.', at });
    else
        building.report({
            message: `YAML reads ${written} as an alias of an anchor that is not there.`,
            fix: `Put the text in quotes: ${written}.`,
            at,
        });
    return { kind: 'wrong', text: name, at };
}
function refuseTag(building, { tagStart, tagEnd }) {
    if (tagStart < 0)
        return false;
    building.at = tagStart;
    const tag = (0,shared_core_error/* quote */.hD)(building.text.slice(tagStart, tagEnd));
    const fix = tag.startsWith('"!!')
        ? 'Take it out: the configuration holds plain values only.'
        : `Put the text in quotes: ${tag}.`;
    building.report({ message: `YAML reads ${tag} as a tag.`, fix, at: tagStart });
    return true;
}
function anchorOf({ text }, { anchorStart, anchorEnd }) {
    return anchorStart < 0 ? undefined : text.slice(anchorStart, anchorEnd);
}
function startOf(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return event.valueStart < 0 ? undefined : event.valueStart;
    return event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? event.start : undefined;
}

;// CONCATENATED MODULE: ./build/shared/config/document.js



const LONGEST_FILE = 256 * 1024;
const DEEPEST = 30;
/**
 * Reads one YAML 1.2 document (core schema), or JSON, which is YAML too. Anchors work; tags and merge keys are reported.
 * After a syntax error nothing is returned, as nothing that follows it can be trusted.
 */
function readDocument(text, locate, report) {
    if (text.length > LONGEST_FILE) {
        const message = `The file has ${text.length} characters, more than ${LONGEST_FILE}.`;
        report({ message, fix: 'A configuration is shorter by far: is this the right file?', at: 0 });
        return undefined;
    }
    const events = parse(text, report);
    return events && buildNode(text, events, locate, report);
}
function parse(text, report) {
    try {
        return (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: DEEPEST });
    }
    catch (error) {
        const [reason, at] = error instanceof js_yaml/* YAMLException */.tB ? [error.reason, error.mark?.position ?? 0] : [error, 0];
        report({
            message: `This is not YAML: ${(0,shared_core_error/* wordsOf */.Z9)(reason)}.`,
            fix: syntaxHint(text, at),
            at: Math.min(at, text.length),
        });
        return undefined;
    }
}
/** What people most often leave out: quotes around a text that starts with a character that YAML keeps for itself. */
function syntaxHint(text, at) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    const [line = ''] = text.slice(lineStart, lineStart + 500).split(/\r?\n/, 1);
    if (/^ *\t/.test(line))
        return 'Indent with spaces, not with tabs.';
    const value = /^ *(?:- +)?(?:[\w-]+: +)?((?:\{[^{}]*\}[^\s,}\]]|[!*&@`%|>]).*)$/.exec(line)?.[1]?.trim();
    if (value)
        return `Put the text in quotes: ${(0,shared_core_error/* quote */.hD)(value)}.`;
    return 'Mend it there. A text with ": " or " #" in it, or with one of {}[]!*&@`% first, stands in quotes.';
}

;// CONCATENATED MODULE: ./build/shared/config/places.js
/** Finds places in a text fast, for many offsets; lines and columns count from 1, a byte order mark takes no column. */
function locateIn(file, text) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { file, line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1) };
    };
}
function lineStarts(text) {
    const starts = [text.startsWith('\ufeff') ? 1 : 0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./build/shared/core/glob-braces.js
/** The most that one glob may stand for by its braces. minimatch stops at 100,000 without a word, and a path after that is missed. */
const MOST_ALTERNATIVES = 1000;
/** At least as many globs as braces make of one: `{a,b}/{1..3}` stands for six; `Infinity` where there is no telling. */
function countAlternatives(glob) {
    const cursor = { at: 0 };
    let count = 1;
    while (cursor.at < glob.length)
        count *= countSequence(glob, cursor, false);
    return count;
}
/** Multiplies what the groups of a sequence stand for; inside a group it ends before `,` and `}`. */
function countSequence(glob, cursor, inGroup) {
    let count = 1;
    while (cursor.at < glob.length) {
        const character = glob[cursor.at];
        if (inGroup && (character === ',' || character === '}'))
            return count;
        cursor.at++;
        if (character === '{')
            count *= countGroup(glob, cursor);
    }
    return count;
}
/** Adds up what the parts between commas stand for; a group without a comma may be a range. */
function countGroup(glob, cursor) {
    const start = cursor.at;
    let count = countSequence(glob, cursor, true);
    let parts = 1;
    while (glob[cursor.at] === ',') {
        cursor.at++;
        parts++;
        count += countSequence(glob, cursor, true);
    }
    const inside = glob.slice(start, cursor.at);
    cursor.at++;
    return parts > 1 ? count : Math.max(count, countRange(inside));
}
function countRange(inside) {
    const numbers = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$/.exec(inside);
    if (numbers)
        return Math.abs(Number(numbers[2]) - Number(numbers[1])) + 1;
    const letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.-?\d+)?$/.exec(inside);
    return letters ? Math.abs(letters[2].charCodeAt(0) - letters[1].charCodeAt(0)) + 1 : 1;
}

// EXTERNAL MODULE: ./build/shared/core/nearest-word.js
var nearest_word = __nccwpck_require__(2817);
;// CONCATENATED MODULE: ./build/shared/core/tag-overlap.js
/**
 * Finds a shortest tag that both templates can produce, or undefined when there is none. Exact: a breadth-first walk through the
 * product of the two automata for prefix · SemVer · suffix.
 *
 * SemVer is the whole grammar of SemVer 2.0.0 (§2, §9: no leading zeros, any pre-release identifiers) without build metadata (§10):
 * no track writes or reads any, so `v{version}` and `v{version}+linux` stay two templates that nothing can confuse.
 */
function findCommonTag(a, b) {
    // A tag that both produce begins with both prefixes and ends with both suffixes, so this spares most pairs the walk.
    if (!a.prefix.startsWith(b.prefix) && !b.prefix.startsWith(a.prefix))
        return undefined;
    if (!a.suffix.endsWith(b.suffix) && !b.suffix.endsWith(a.suffix))
        return undefined;
    const [left, right] = [tagAutomaton(a), tagAutomaton(b)];
    const seen = new Set();
    let front = [{ left: 0, right: 0, tag: '' }];
    while (front.length > 0) {
        const reached = [];
        for (const step of front) {
            if (left.accepts(step.left) && right.accepts(step.right))
                return step.tag;
            for (const next of advance(step, left, right)) {
                const id = next.left * right.size + next.right;
                if (seen.has(id))
                    continue;
                seen.add(id);
                reached.push(next);
            }
        }
        front = reached;
    }
    return undefined;
}
/**
 * Finds a tag of `upper` that would have to be a folder for a tag of `lower`, or undefined: git stores `refs/tags/a` and
 * `refs/tags/a/b` as a file and a folder of one name, so it refuses the second of the two (git update-ref).
 */
function findFolderTag(upper, lower) {
    for (const folder of foldersOf(lower.prefix)) {
        if (producesTag(upper, folder))
            return folder;
    }
    for (const folder of foldersOf(lower.suffix)) {
        const tag = findCommonTag(upper, { prefix: lower.prefix, suffix: folder });
        if (tag !== undefined)
            return tag;
    }
    return undefined;
}
/** Whether the template can produce this very tag, by the same grammar as {@link findCommonTag}. */
function producesTag(template, tag) {
    const automaton = tagAutomaton(template);
    let states = [0];
    for (let at = 0; at < tag.length && states.length > 0; at++) {
        const char = tag.charAt(at);
        states = [...new Set(states.flatMap((state) => automaton.next(state, char)))];
    }
    return states.some(automaton.accepts);
}
/** One character of each class that the grammar tells apart; every other character only counts where a template spells it out. */
const REPRESENTATIVES = ['0', '1', '.', '-', 'a'];
const NONE = -1;
/** States of the SemVer grammar: the three numbers, then the pre-release. */
const SEMVER = semverStates();
function* advance({ left, right, tag }, a, b) {
    const literals = [a.literal(left), b.literal(right)].filter((char) => char !== undefined);
    for (const char of new Set([...REPRESENTATIVES, ...literals])) {
        for (const nextLeft of a.next(left, char)) {
            for (const nextRight of b.next(right, char))
                yield { left: nextLeft, right: nextRight, tag: tag + char };
        }
    }
}
/** States: one a character of the prefix, then those of SemVer, then one a character of the suffix that was read. */
function tagAutomaton({ prefix, suffix }) {
    const semver = prefix.length;
    const tail = semver + SEMVER.length;
    const isWhole = (state) => SEMVER[state - semver]?.whole === true;
    const literal = (state) => {
        if (state < semver)
            return prefix[state];
        if (state >= tail)
            return suffix[state - tail + 1];
        return isWhole(state) ? suffix[0] : undefined;
    };
    return {
        size: tail + suffix.length,
        accepts: (state) => (suffix === '' ? isWhole(state) : state === tail + suffix.length - 1),
        literal,
        next: (state, char) => {
            const reached = [];
            const inside = SEMVER[state - semver]?.on[classOf(char)] ?? NONE;
            if (inside !== NONE)
                reached.push(semver + inside);
            if (literal(state) === char)
                reached.push(state < semver ? state + 1 : Math.max(tail, state + 1));
            return reached;
        },
    };
}
function foldersOf(path) {
    return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
function classOf(char) {
    if (char === '0')
        return 'zero';
    if (char >= '1' && char <= '9')
        return 'digit';
    if (char === '.')
        return 'dot';
    if (char === '-')
        return 'hyphen';
    return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') ? 'letter' : 'other';
}
/** The grammar of https://semver.org without build metadata, as a table: state → class of the next character → state. */
function semverStates() {
    const stop = { zero: NONE, digit: NONE, dot: NONE, hyphen: NONE, letter: NONE, other: NONE };
    const numbers = [0, 3, 6].flatMap((start) => {
        const end = start === 6 ? { ...stop, hyphen: 9 } : { ...stop, dot: start + 3 };
        return [
            { on: { ...stop, zero: start + 1, digit: start + 2 }, whole: false },
            { on: end, whole: start === 6 },
            { on: { ...end, zero: start + 2, digit: start + 2 }, whole: start === 6 },
        ];
    });
    const [begun, zero, number, zeros, word] = [9, 10, 11, 12, 13];
    const wordy = { ...stop, hyphen: word, letter: word };
    return [
        ...numbers,
        { on: { ...wordy, zero, digit: number }, whole: false },
        { on: { ...wordy, zero: zeros, digit: zeros, dot: begun }, whole: true },
        { on: { ...wordy, zero: number, digit: number, dot: begun }, whole: true },
        { on: { ...wordy, zero: zeros, digit: zeros }, whole: false },
        { on: { ...wordy, zero: word, digit: word, dot: begun }, whole: true },
    ];
}

// EXTERNAL MODULE: ./build/shared/core/version.js
var version = __nccwpck_require__(9266);
;// CONCATENATED MODULE: ./build/shared/config/relations.js







/** Reports what is right by itself and wrong together: two tracks with one tag, a channel that is not on the ladder. */
function checkRelations(draft, locate, report) {
    const tracks = draft.tracks?.value ?? [];
    checkAutoChannel(draft, report);
    checkLatest(tracks, locate, report);
    checkManifests(tracks, channelsOf(draft), locate, report);
    checkBraces(tracks, report);
    for (const [at, track] of tracks.entries()) {
        for (const earlier of tracks.slice(0, at)) {
            checkNames(earlier, track, report);
            checkTags(earlier, track, locate, report);
        }
    }
}
/** The ladder of a draft, with the default where the file has none. */
function channelsOf(draft) {
    return draft.channels?.value.map(({ value }) => value) ?? CONFIG_SHAPE.fields.channels.default;
}
function checkAutoChannel(draft, report) {
    const auto = draft['auto-channel'];
    const channels = channelsOf(draft);
    if (!auto || auto.value === false || channels.includes(auto.value))
        return;
    const message = `auto-channel is ${(0,shared_core_error/* quote */.hD)(auto.value)}, which is none of the channels.`;
    report({ message, fix: `${(0,nearest_word/* suggestion */.h)(auto.value, channels)}Allowed: ${channels.join(', ')}, or false.`, at: auto.at });
}
function checkLatest(tracks, locate, report) {
    const [first, ...others] = tracks.filter(({ value }) => value.latest?.value === true);
    for (const { name, value } of others) {
        const owner = `"${first?.name}" (line ${locate(first?.value.latest?.at ?? 0).line})`;
        const message = `The track "${name}" has latest: true, and so has ${owner}.`;
        report({ message, fix: 'A repository has one "Latest" badge: keep one of them.', at: value.latest?.at ?? 0 });
    }
}
/** GitHub's expressions read `outputs.Tray` and `outputs.tray` as one. */
function checkNames(earlier, track, report) {
    if (earlier.name.toLowerCase() !== track.name.toLowerCase())
        return;
    const message = `The tracks "${earlier.name}" and "${track.name}" differ in case alone.`;
    report({ message, fix: 'Outputs are compared without case: rename one of them.', at: track.nameAt });
}
function checkTags(earlier, track, locate, report) {
    const [first, second] = [earlier.value.tag, track.value.tag];
    if (!first || !second)
        return;
    const [a, b] = [parseTemplate(first.value), parseTemplate(second.value)];
    const both = `"${earlier.name}" (${(0,shared_core_error/* quote */.hD)(first.value)}, line ${locate(first.at).line}) and "${track.name}" (${(0,shared_core_error/* quote */.hD)(second.value)}, line ${locate(second.at).line})`;
    const fix = `Give each track a prefix of its own, such as "${track.name}-v{version}".`;
    const common = findCommonTag(a, b);
    if (common !== undefined) {
        report({ message: `The tracks ${both} can both produce the tag ${(0,shared_core_error/* quote */.hD)(common)}.`, fix, at: second.at });
        return;
    }
    const folder = findFolderTag(a, b) ?? findFolderTag(b, a);
    if (folder === undefined)
        return;
    const message = `The tags of ${both} exclude each other: git cannot have ${(0,shared_core_error/* quote */.hD)(folder)} and a tag below ${(0,shared_core_error/* quote */.hD)(`${folder}/`)}.`;
    report({ message, fix, at: second.at });
}
function checkBraces(tracks, report) {
    for (const { value, at } of tracks.flatMap((track) => track.value.paths?.value ?? [])) {
        if (countAlternatives(value) <= MOST_ALTERNATIVES)
            continue;
        const message = `The path ${(0,shared_core_error/* quote */.hD)(value)} stands for more than ${MOST_ALTERNATIVES} paths by its braces.`;
        report({ message, fix: 'Write a glob with * in place of the braces.', at });
    }
}
function checkManifests(tracks, channels, locate, report) {
    const owners = new Map();
    for (const { name, value } of tracks) {
        const manifest = value.updater?.value.manifest;
        if (!manifest)
            continue;
        const paths = [...channels, version/* LIVE */.L8].map((channel) => manifest.value.replace('{channel}', () => channel));
        const taken = paths.find((path) => owners.has(path));
        const owner = taken === undefined ? undefined : owners.get(taken);
        if (owner) {
            const message = `The manifests of "${owner.name}" (line ${locate(owner.at).line}) and "${name}" are both ${(0,shared_core_error/* quote */.hD)(taken ?? '')}.`;
            report({
                message,
                fix: `Give each track its own, such as "release-manifests/${name}-{channel}.json".`,
                at: manifest.at,
            });
        }
        else
            for (const path of paths)
                owners.set(path, { name, at: manifest.at });
    }
}

;// CONCATENATED MODULE: ./build/shared/config/text-rule.js

/** Reports every way in which a text breaks a rule; true when there is none. */
function obeysRule(rule, text, at, report) {
    const complain = (why, fix = rule.allowed) => report({ message: `The ${rule.noun} ${(0,shared_core_error/* quote */.hD)(text)} ${why}.`, fix, at });
    if (text === '')
        complain('is empty');
    if (text.length > rule.longest)
        complain(`is longer than ${rule.longest} characters`);
    if (text === '' || text.length > rule.longest)
        return false;
    const failed = rule.tests.filter(({ wrong }) => wrong.test(text));
    for (const { why, fix, mend } of failed)
        complain(why, mend ? `Write ${(0,shared_core_error/* quote */.hD)(mend(text))}.` : fix);
    return failed.length === 0;
}

;// CONCATENATED MODULE: ./build/shared/config/shape-check.js




/**
 * Reads a node by a shape: reports everything that is wrong and returns what is right, undefined when nothing is.
 * `name` is what messages call the value: `tracks.tray.paths`.
 */
function readShape(shape, node, name, report) {
    // Values<S> says for each kind of shape what the function of that kind returns; TypeScript cannot follow that.
    return read(shape, node, name, report);
}
function read(shape, node, name, report) {
    if (node.kind === 'wrong')
        return undefined;
    if (shape.kind === 'either') {
        const option = shape.options.find((option) => takes(option, node));
        return option ? read(option, node, name, report) : refuse(shape, node, name, report);
    }
    if (shape.kind === 'text' && node.kind === 'text')
        return obeysRule(shape.rule, node.text, node.at, report) ? node.text : undefined;
    if (shape.kind === 'word' && node.kind === 'text')
        return readWord(shape, node, name, report);
    if (shape.kind === 'flag' && node.kind === 'flag' && allowsFlag(shape, node))
        return node.text.toLowerCase() === 'true';
    if (shape.kind === 'list' && node.kind === 'list')
        return readList(shape, node, name, report);
    if (shape.kind === 'record' && node.kind === 'map')
        return readRecord(shape, node, name, report);
    if (shape.kind === 'names' && node.kind === 'map')
        return readNames(shape, node, name, report);
    return refuse(shape, node, name, report);
}
function takes(shape, node) {
    if (shape.kind === 'flag')
        return node.kind === 'flag' && allowsFlag(shape, node);
    return (shape.kind === node.kind ||
        (shape.kind === 'word' && node.kind === 'text') ||
        (shape.kind === 'record' && node.kind === 'map'));
}
function allowsFlag({ only }, { text }) {
    return only === undefined || String(only) === text.toLowerCase();
}
function refuse(shape, node, name, report) {
    const message = `${name} is ${describeNode(node)}.`;
    if (node.kind === 'nothing')
        report({ message, fix: `Give it a value (${expected(shape)}), or take the key out.`, at: node.at });
    else
        report({ message, fix: `It takes ${expected(shape)}.${quotesHint(shape, node)}`, at: node.at });
}
function expected(shape) {
    if (shape.kind === 'either')
        return shape.options.map(expected).join(', or ');
    if (shape.kind === 'word')
        return shape.words.join(' or ');
    if (shape.kind === 'flag')
        return shape.only === undefined ? 'true or false' : String(shape.only);
    if (shape.kind === 'text')
        return shape.examples ? `text, such as ${JSON.stringify(shape.examples[0])}` : 'text';
    if (shape.kind === 'list')
        return `a list${shape.examples ? `, such as ${JSON.stringify(shape.examples[0])}` : ''}`;
    return shape.kind === 'record' ? `a mapping with ${Object.keys(shape.fields).join(', ')}` : 'a mapping of names';
}
function quotesHint(shape, node) {
    const takesText = shape.kind === 'text' || (shape.kind === 'either' && shape.options.some(({ kind }) => kind === 'text'));
    if (!takesText)
        return '';
    if (node.kind === 'number' || (node.kind === 'flag' && shape.kind === 'text'))
        return ` Put it in quotes: ${(0,shared_core_error/* quote */.hD)(node.text)}.`;
    return node.kind === 'map' ? ' A text that starts with "{" or has ": " in it stands in quotes.' : '';
}
function readWord({ words }, { text, at }, name, report) {
    if (words.includes(text))
        return text;
    report({ message: `${name} is ${(0,shared_core_error/* quote */.hD)(text)}.`, fix: `${(0,nearest_word/* suggestion */.h)(text, words)}Allowed: ${words.join(', ')}.`, at });
    return undefined;
}
function readList(shape, { items, at }, name, report) {
    if (items.length === 0 && !shape.orEmpty)
        report({ message: `${name} is an empty list.`, fix: `Give at least one; it takes ${expected(shape)}.`, at });
    const { some, unique } = shape;
    const texts = items.map((item) => ('text' in item ? item.text : undefined));
    if (some && items.length > 0 && !texts.some((text) => text === undefined || some.pattern.test(text)))
        report({ message: `${name} ${some.message}`, fix: some.fix, at });
    const seen = new Set();
    return items.flatMap((item, index) => {
        const text = texts[index];
        if (unique && text !== undefined && seen.has(text)) {
            report({ message: `${name} has ${(0,shared_core_error/* quote */.hD)(text)} twice.`, fix: 'Keep one of the two.', at: item.at });
            return [];
        }
        if (text !== undefined)
            seen.add(text);
        const value = read(shape.of, item, `${name}[${index}]`, report);
        return value === undefined ? [] : [{ value, at: item.at }];
    });
}
function readRecord(shape, { entries, at }, name, report) {
    const { fields, required = [], exclusive } = shape;
    const keys = new Set(entries.map(({ key }) => key));
    const values = entries.flatMap(({ key, keyAt, value: node }) => {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (!field) {
            report({ message: `Unknown key ${(0,shared_core_error/* quote */.hD)(key)}${inside(name)}.`, fix: unknownKeyFix(key, fields, keys), at: keyAt });
            return [];
        }
        const value = read(field, node, name ? `${name}.${key}` : key, report);
        return value === undefined ? [] : [[key, { value, at: node.at }]];
    });
    for (const key of required) {
        if (keys.has(key))
            continue;
        const fix = `Add it: ${fields[key]?.description ?? ''}`;
        report({ message: `The key "${key}" is missing${inside(name)}.`, fix, at });
    }
    if (exclusive?.every((key) => keys.has(key))) {
        const [one, other] = exclusive;
        report({ message: `${name} has "${one}" and "${other}".`, fix: 'Keep the one that finds the version.', at });
    }
    return Object.fromEntries(values);
}
function inside(name) {
    return name ? ` in ${name}` : '';
}
function unknownKeyFix(key, fields, given) {
    const free = Object.keys(fields).filter((field) => !given.has(field));
    return `${(0,nearest_word/* suggestion */.h)(key, free)}Allowed here: ${Object.keys(fields).join(', ')}.`;
}
function readNames(shape, { entries, at }, name, report) {
    if (entries.length === 0)
        report({ message: `${name} is empty.`, fix: 'Add an entry.', at });
    return entries.flatMap(({ key, keyAt, value: node }) => {
        const obeys = obeysRule(shape.rule, key, keyAt, report);
        // What such a mapping lacks is best said where its name stands.
        const placed = node.kind === 'map' ? { ...node, at: keyAt } : node;
        const value = read(shape.of, placed, `${name}.${obeys ? key : (0,shared_core_error/* quote */.hD)(key)}`, report);
        return obeys && value !== undefined ? [{ name: key, nameAt: keyAt, value, at: node.at }] : [];
    });
}

;// CONCATENATED MODULE: ./build/shared/config/parse-config.js









/** More are found than anyone reads at once. */
const MOST_PROBLEMS = 100;
/**
 * Parses a configuration file, YAML or JSON, and fills in every default.
 * @param path where it stands in the repository; it is named in every problem.
 * @throws ReleaseTracksError `config-invalid` with all problems at once, each with line and column.
 */
function parseConfig(path, text) {
    return inspectConfig(path, text).config;
}
/** Does what {@link parseConfig} does, and returns the warnings too. */
function inspectConfig(path, text) {
    const faults = [];
    const report = (fault) => faults.push(fault);
    const locate = locateIn(path, text);
    const root = readRoot(text, locate, report);
    const draft = root && readShape(CONFIG_SHAPE, root, '', report);
    if (!draft)
        throw invalid(faults, locate);
    checkRelations(draft, locate, report);
    const config = buildConfig(path, draft, report);
    if (faults.length > 0)
        throw invalid(faults, locate);
    giveAdvice(draft, config, report);
    return { config, warnings: describeFaults(faults, locate) };
}
/** The mapping at the top; undefined, and reported, when there is none. */
function readRoot(text, locate, report) {
    let isSilent = true;
    const root = readDocument(text, locate, (fault) => {
        isSilent = false;
        report(fault);
    });
    if (root?.kind === 'map')
        return root;
    const fix = 'Start with "tracks:" and, below it, a name for each product.';
    if (root && root.kind !== 'wrong')
        report({ message: `The configuration is ${describeNode(root)}.`, fix, at: root.at });
    if (!root && isSilent)
        report({ message: 'The configuration is empty.', fix, at: 0 });
    return undefined;
}
function invalid(faults, locate) {
    const problems = describeFaults(faults, locate);
    const more = problems.length - MOST_PROBLEMS;
    if (more <= 0)
        return new shared_core_error/* ReleaseTracksError */.ag('config-invalid', problems);
    const rest = { message: `${more} more problems are not shown.`, fix: 'Mend these first.', place: locate(0) };
    return new shared_core_error/* ReleaseTracksError */.ag('config-invalid', [...problems.slice(0, MOST_PROBLEMS), rest]);
}
/** In the order of the file, each once: a value that is shared by an anchor is read several times. */
function describeFaults(faults, locate) {
    const distinct = new Map(faults.map((fault) => [`${fault.at} ${fault.message}`, fault]));
    const inOrder = [...distinct.values()].sort((a, b) => a.at - b.at);
    return inOrder.map(({ message, fix, at }) => ({ message, fix, place: locate(at) }));
}

;// CONCATENATED MODULE: ./build/shared/config/load.js

const NAMES = ['release-tracks.yml', 'release-tracks.yaml', 'release-tracks.json'];
/** Where the configuration is looked for when no path is given: repository paths, the first that exists is read. */
const CONFIG_NAMES = [...NAMES, ...NAMES.map((name) => `.github/${name}`)];

;// CONCATENATED MODULE: ./build/shared/io/config-file.js





/**
 * The top folder of the clone that a configuration file is in: the nearest one from there up to `folder` that has a `.git`, else `folder`.
 * So a workflow may check a repository out into a folder of the workspace. `path` starts at `folder` unless it is absolute.
 */
function findClone(folder, path) {
    if (path === '')
        return folder;
    for (let at = (0,external_node_path_.dirname)(locate(folder, path)); at !== folder && isWithin(folder, at); at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
    }
    return folder;
}
/**
 * Reads the configuration of the clone at a folder: the file that `path` names, absolute or from `start`, or when it is empty the first
 * of {@link CONFIG_NAMES} that exists. Throws `config-missing` with `fix` as what to do, also for a file outside of the clone, and
 * what is wrong with the file's content.
 */
function readConfigFile(folder, path, fix, start = folder) {
    const found = path === '' ? CONFIG_NAMES.map((name) => (0,external_node_path_.join)(folder, name)).find(isFile) : locate(start, path);
    const name = found === undefined ? path : nameIn(folder, found);
    if (name === undefined)
        throw outside(`${(0,shared_core_error/* quote */.hD)(path)} lies outside of the repository.`);
    if (found === undefined || !isFile(found))
        throw missing(path, found, fix);
    const real = (0,external_node_fs_namespaceObject.realpathSync)(found);
    if (!isWithin((0,external_node_fs_namespaceObject.realpathSync)(folder), real))
        throw outside(`${(0,shared_core_error/* quote */.hD)(name)} is a link out of the repository.`);
    return inspectConfig(name, (0,external_node_fs_namespaceObject.readFileSync)(real, 'utf8'));
}
function outside(what) {
    return (0,shared_core_error/* failure */.V2)('config-missing', `The configuration file ${what}`, 'Name a file that is in it.');
}
function missing(path, found, fix) {
    if (found !== undefined && isFolder(found))
        return (0,shared_core_error/* failure */.V2)('config-missing', `config: ${(0,shared_core_error/* quote */.hD)(path)} is a folder.`, 'Name the configuration file itself.');
    const looked = path === '' ? CONFIG_NAMES.join(', ') : (0,shared_core_error/* quote */.hD)(path);
    return (0,shared_core_error/* failure */.V2)('config-missing', `There is no configuration file: looked for ${looked}.`, fix);
}
/** A path as Windows writes it means the same file on every runner. */
function locate(folder, path) {
    const file = (0,external_node_path_.resolve)(folder, path);
    return (0,external_node_fs_namespaceObject.existsSync)(file) ? file : (0,external_node_path_.resolve)(folder, path.replaceAll('\\', '/'));
}
/** The path of a file from the top of the clone, which may be known by two names; undefined for a file elsewhere. */
function nameIn(folder, file) {
    const top = [folder, (0,external_node_fs_namespaceObject.realpathSync)(folder)].find((each) => isWithin(each, file));
    return top === undefined ? undefined : (0,external_node_path_.relative)(top, file).replaceAll(external_node_path_.sep, '/');
}
function isWithin(folder, file) {
    const path = (0,external_node_path_.relative)(folder, file);
    return path !== '..' && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
}
function isFile(path) {
    return kindOf(path)?.isFile() ?? false;
}
function isFolder(path) {
    return kindOf(path)?.isDirectory() ?? false;
}
function kindOf(path) {
    try {
        return (0,external_node_fs_namespaceObject.statSync)(path);
    }
    catch {
        // Not there, in a place that cannot be entered, or no path at all: it is longer than any can be.
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/shared/core/git-output.js
var git_output = __nccwpck_require__(9798);
// EXTERNAL MODULE: ./build/shared/io/fetching.js + 1 modules
var fetching = __nccwpck_require__(8338);
// EXTERNAL MODULE: ./build/shared/io/remote-access.js + 1 modules
var remote_access = __nccwpck_require__(5064);
;// CONCATENATED MODULE: ./build/shared/io/ancestry.js



/** What git says when the tip has no commit that the excluded ref does not have (upload-pack, deepen-not). */
const ALL_EXCLUDED = /no commits selected for shallow requests/;
/**
 * Whether a ref of the remote contains another one, for the price of the commits between them, without trees.
 * The remote cuts the tip's history where the ancestor's begins and names the commits at the cut; the ancestor is
 * contained if and only if one of them has it as a parent.
 */
async function remoteReaches(store, tip, ancestor) {
    if (tip.commit === ancestor.commit)
        return true;
    const answer = await askAbove(store, tip, ancestor);
    if (answer !== undefined)
        return answer;
    // If the tip lies within the ancestor, the remote can say that, too; then it does not contain it.
    if (await askAbove(store, ancestor, tip))
        return false;
    return fullyReaches(store, tip, ancestor);
}
/** Whether what was fetched shows that a commit has another one in its history; cuts can hide that, and never feign it. */
async function isSeenBelow({ git, deepened }, ancestor, tip) {
    if (!deepened)
        return false;
    const args = ['merge-base', '--is-ancestor', '--end-of-options', ancestor, tip];
    return (await git.run(args, { codes: [0, 1, 128] })).code === 0;
}
/** Looks at what the tip has beyond the ancestor; undefined when the remote broke off, as it does over HTTP where the words above do not arrive. */
async function askAbove(store, tip, ancestor) {
    const { code, stderr } = await store.remote.run([...fetching/* FETCH */.tH, '--filter=tree:0', `--shallow-exclude=${ancestor.name}`, remote_access/* REMOTE */.Bn, tip.commit], { codes: [0, 1, 128] });
    if (code !== 0)
        return ALL_EXCLUDED.test(stderr) ? false : undefined;
    const cuts = store.shallowCommits();
    // The remote names every cut, but sends only those that can be reached without passing another one.
    const unsent = await (0,fetching/* findMissing */.y7)(store, cuts);
    if (unsent.length > 0)
        await store.remote.read([...fetching/* FETCH */.tH, '--filter=tree:0', '--depth=1', remote_access/* REMOTE */.Bn, ...unsent]);
    const { stdout } = await store.git.run(['cat-file', '--batch'], { input: cuts.map((cut) => `${cut}\n`).join('') });
    return (0,git_output/* parseObjects */.MB)(stdout).some((commit) => (0,git_output/* rawParents */.Eg)(commit).includes(ancestor.commit));
}
/**
 * Whether no commit of `commits` is in the history of some tags, where all of their parents are: the remote cuts there
 * and names each of them. False also when the remote does not answer.
 */
async function remoteHasNot({ remote, shallowCommits }, commits, tags) {
    const excluded = tags.map((tag) => `--shallow-exclude=${tag}`);
    const { code } = await remote.run([...fetching/* FETCH */.tH, '--filter=tree:0', ...excluded, '--stdin', remote_access/* REMOTE */.Bn], {
        input: commits.map((commit) => `${commit}\n`).join(''),
        codes: [0, 1, 128],
    });
    const cuts = new Set(shallowCommits());
    return code === 0 && commits.every((commit) => cuts.has(commit));
}
/** For a remote that cannot cut: all commits of both, without trees. */
async function fullyReaches({ git, remote }, tip, ancestor) {
    await remote.read([...fetching/* FETCH */.tH, '--filter=tree:0', '--depth=2147483647', remote_access/* REMOTE */.Bn, tip.commit, ancestor.commit]);
    const { code } = await git.run(['merge-base', '--is-ancestor', ancestor.commit, tip.commit], { codes: [0, 1] });
    return code === 0;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./build/node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./build/node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/shared/io/git-dialogue.js

/** Starts a process for a dialogue, without a shell. */
function startDialogue(file, args, options) {
    const started = (0,external_node_child_process_namespaceObject.spawn)(file, args, { ...options, windowsHide: true });
    const stderr = [];
    started.stderr.on('data', (piece) => stderr.push(piece));
    // A process that ends early closes its input; how it ended says more.
    started.stdin.on('error', () => undefined);
    const ended = new Promise((resolve, reject) => {
        started.on('error', reject);
        started.on('close', (code) => resolve(code ?? 1));
    });
    // Whoever asks hears of the end before anybody waits for it.
    ended.catch(() => undefined);
    return {
        ask: (text, end) => hear(started, text, end),
        end: async () => {
            started.stdin.end();
            return { code: await ended, stderr: Buffer.concat(stderr).toString('utf8').trim() };
        },
    };
}
/** How many of the last letters tell where an answer ends. */
const LAST = 16;
function hear(started, text, end) {
    const { stdin, stdout } = started;
    if (stdout.destroyed)
        return Promise.resolve(undefined);
    return new Promise((resolve) => {
        const pieces = [];
        let last = '';
        const settle = (answer) => {
            stdout.off('data', take).off('close', stop);
            resolve(answer);
        };
        const stop = () => settle(undefined);
        const take = (piece) => {
            pieces.push(piece);
            last = (last + piece.toString('latin1', Math.max(0, piece.length - LAST))).slice(-LAST);
            if (end.test(last))
                settle(Buffer.concat(pieces));
        };
        stdout.on('data', take).on('close', stop);
        stdin.write(text);
    });
}

;// CONCATENATED MODULE: ./build/shared/io/git.js





/**
 * The one door to git: starts it without a shell, with a clean environment, and turns a failure into an error that shows git's words.
 */
class Git {
    #folder;
    #gitDir;
    #config;
    #extra;
    /** `folder` is where git runs; `gitDir` names the repository when it is not the one around `folder`; `extra` are variables. */
    constructor(folder, gitDir, config = [], extra = {}) {
        this.#folder = folder;
        this.#gitDir = gitDir;
        this.#config = config;
        this.#extra = extra;
    }
    /** Runs `git <args>`; throws `git-failed` when it ends with a code that is no answer. */
    async run(args, options = {}) {
        const out = [];
        const err = [];
        const take = options.onOutput ?? ((piece) => out.push(piece));
        const execOptions = {
            cwd: this.#folder,
            env: this.#environment(options.env),
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (data) => take(withoutLines(data)), stderr: (data) => err.push(data) },
        };
        if (options.input !== undefined)
            execOptions.input = Buffer.from(options.input);
        const code = await findGit()
            .then((git) => exec(asWord(git), [...args], execOptions))
            .catch(explainStart);
        const result = { code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8').trim() };
        if (!(options.codes ?? [0]).includes(code))
            throw gitFailure(args, result);
        return result;
    }
    /** Like {@link run} for a command that only reads from the remote: tried again, three times at most, when the connection fails. */
    read(args, options = {}) {
        return retrying(() => this.run(args, options));
    }
    /**
     * Like {@link read} for a program of git's that takes turns with its caller, which @actions/exec cannot: it gives a process all of
     * its input at once. `talk` asks, and gives the result; the process ends with it. `codes` are as for {@link run}.
     */
    converse(args, talk, codes = [0]) {
        return retrying(async () => {
            const git = await findGit().catch(explainStart);
            const { ask, end } = startDialogue(git, args, { cwd: this.#folder, env: this.#environment() });
            const result = await talk(ask).finally(end);
            const { code, stderr } = await end();
            if (!codes.includes(code))
                throw gitFailure(args, { code, stderr });
            return result;
        });
    }
    /** Runs `git <args>` and gives its output as text without the last line end. */
    async text(args, options) {
        const { stdout } = await this.run(args, options);
        return stdout.toString('utf8').replace(/\n$/, '');
    }
    #environment(extra = {}) {
        const env = {};
        for (const [key, value] of Object.entries(process.env)) {
            if (value !== undefined && !REPOSITORY_VARIABLES.has(key))
                env[key] = value;
        }
        if (this.#gitDir !== undefined)
            env.GIT_DIR = this.#gitDir;
        return {
            ...env,
            ...ALWAYS,
            ...this.#extra,
            ...extra,
            ...configVariables(env.GIT_CONFIG_COUNT, [...SETTINGS, ...this.#config]),
        };
    }
}
let foundGit;
/** Where git is. Looked for once: @actions/exec would go through the whole PATH for each process. */
function findGit() {
    foundGit ??= which('git', true);
    return foundGit;
}
/** A path as the first word of a command line, which is what @actions/exec takes. */
function asWord(path) {
    return `"${path.replaceAll('"', '\\"')}"`;
}
async function retrying(attempt) {
    for (const wait of RETRY_WAITS) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof shared_core_error/* ReleaseTracksError */.ag) || !CONNECTION.test(error.message))
                throw error;
            await (0,promises_.setTimeout)(wait);
        }
    }
    return attempt();
}
/** The same bytes, while the piece itself shows @actions/exec no text: it would look for lines there, which nobody wants, in quadratic time where there are none. */
function withoutLines(piece) {
    const bytes = piece.subarray();
    piece.toString = () => '';
    return bytes;
}
/** Milliseconds between two attempts to reach the remote. */
const RETRY_WAITS = [500, 2000];
/** git's words for a server or network that may be back in a moment (curl, remote-curl.c, connect.c). */
const CONNECTION = /returned error: 5\d\d|Could not resolve host|Connection (?:reset|refused|timed out)|Failed to connect|Operation timed out|early EOF|hung up unexpectedly|RPC failed/i;
/** git's words for a server that wants other credentials than it got (http.c, credential.c, ssh). */
const REFUSED = /could not read (?:Username|Password)|Authentication failed|returned error: 40[13]|Permission denied \(publickey/i;
/** git's words for a remote that is not there, or not at this address (connect.c, remote-curl.c, http.c). */
const UNREACHED = /does not appear to be a git repository|Could not read from remote repository|unable to access '|repository '[^']*' not found|Repository not found/i;
/** The server's words for an object that it does not have, or that no ref of it reaches (upload-pack.c). */
const NOT_THERE = /not our ref|unadvertised object/i;
/** What would point git at another repository than the one meant. */
const REPOSITORY_VARIABLES = new Set([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_SHALLOW_FILE',
    'GIT_PREFIX',
    'GIT_CEILING_DIRECTORIES',
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_EXTERNAL_DIFF',
    'GIT_TRACE',
]);
/** No question to a user that is not there, no lock on the user's index, no localized message, no replaced object. */
const ALWAYS = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_NO_REPLACE_OBJECTS: '1',
};
/** A container job runs as another user than the one the checkout belongs to: the workflow chose to run here, so git may read it. */
const SETTINGS = [
    ['safe.directory', '*'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.quotePath', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    // In a bare repository git dies of it (attr.c, "non-INDEX attr direction").
    ['merge.renormalize', 'false'],
    ['log.showRoot', 'true'],
    ['log.showSignature', 'false'],
    // With others the bundle would not know its own commits.
    ['trailer.separators', ':'],
    ['push.gpgSign', 'false'],
    ['push.followTags', 'false'],
    ['push.pushOption', ''],
    ['protocol.version', '2'],
    // A server that accepts and then is silent would be waited for without end (curl, CURLOPT_LOW_SPEED_TIME).
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60'],
];
/** git reads GIT_CONFIG_KEY_<i> and GIT_CONFIG_VALUE_<i> below GIT_CONFIG_COUNT; ours follow what is there. */
function configVariables(count, pairs) {
    const first = Number(count ?? 0);
    const variables = { GIT_CONFIG_COUNT: String(first + pairs.length) };
    pairs.forEach(([key, value], index) => {
        variables[`GIT_CONFIG_KEY_${first + index}`] = key;
        variables[`GIT_CONFIG_VALUE_${first + index}`] = value;
    });
    return variables;
}
/** Says what to do where there is no git; @actions/exec throws before a process starts. */
function explainStart(error) {
    if (!(error instanceof Error) || !/unable to locate executable|ENOENT/i.test(error.message))
        throw error;
    throw (0,shared_core_error/* failure */.V2)('git-missing', 'There is no git on this machine.', 'Install git 2.38 or newer.');
}
function gitFailure(args, { code, stderr }) {
    const words = stderr.split('\n').slice(-8).join('\n') || 'It said nothing.';
    if (REFUSED.test(stderr)) {
        return (0,shared_core_error/* failure */.V2)('git-refused', `The remote refused the credentials: ${words}`, 'In a workflow give a token that may read this repository, or let actions/checkout keep its own. On your machine see to it that git fetch works.');
    }
    if (!NOT_THERE.test(stderr) && (UNREACHED.test(stderr) || CONNECTION.test(stderr))) {
        return (0,shared_core_error/* failure */.V2)('remote-unreachable', `The remote cannot be reached: ${words}`, 'See that it is there, that the URL of origin leads to it, and that this machine gets through to it; then run again.');
    }
    const kind = NOT_THERE.test(stderr) ? 'not-on-remote' : 'git-failed';
    return (0,shared_core_error/* failure */.V2)(kind, `git ${args.slice(0, 2).map(shared_core_error/* quote */.hD).join(' ')} … ended with ${code}: ${words}`);
}

;// CONCATENATED MODULE: ./build/shared/io/checkout.js




/** The oldest git that has what the bundle needs (`merge-tree --write-tree`). */
const OLDEST_GIT = [2, 38];
/**
 * Looks at the clone around a folder, in one git process beside the one that asks git's version.
 * Throws `git-too-old`, `git-missing` or `no-checkout`.
 */
async function openCheckout(folder) {
    const git = new Git(folder);
    const looking = git.run(LOOK, { codes: [0, 128] });
    // An old git may fail to look; that it is old is what counts.
    looking.catch(() => undefined);
    await requireGit(git);
    const answer = await looking;
    const [gitDir, shallow, objectFormat, head] = answer.stdout.toString('utf8').split('\n');
    if (!gitDir || !objectFormat) {
        throw (0,shared_core_error/* failure */.V2)('no-checkout', `${(0,shared_core_error/* quote */.hD)(folder)} is not in a git repository: ${answer.stderr}`, 'Go to your clone. In a workflow run actions/checkout first.');
    }
    if (answer.code !== 0 || !head) {
        throw (0,shared_core_error/* failure */.V2)('no-checkout', `The repository at ${(0,shared_core_error/* quote */.hD)(folder)} has no commit checked out.`, 'Go to your clone. In a workflow run actions/checkout first.');
    }
    const cut = shallow === 'true';
    const partial = isPartial(gitDir);
    return { folder, gitDir, head, complete: !cut && !partial, shallow: cut, partial, objectFormat, git };
}
const LOOK = [
    'rev-parse',
    '--path-format=absolute',
    '--git-common-dir',
    '--is-shallow-repository',
    '--show-object-format',
    '--verify',
    'HEAD^{commit}',
];
/** A pack that came through a filter has a .promisor file beside it (gitrepository-layout). */
function isPartial(gitDir) {
    return (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_.join)(gitDir, 'objects', 'pack')).some((name) => name.endsWith('.promisor'));
}
async function requireGit(git) {
    const text = await git.text(['version']);
    const [major, minor] = (/(\d+)\.(\d+)/.exec(text) ?? []).slice(1).map(Number);
    if (major === undefined || minor === undefined)
        throw (0,shared_core_error/* failure */.V2)('git-missing', `git did not tell its version but ${(0,shared_core_error/* quote */.hD)(text)}.`);
    if (major > OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1]))
        return;
    throw (0,shared_core_error/* failure */.V2)('git-too-old', `This machine has git ${major}.${minor}; release-tracks needs ${OLDEST_GIT.join('.')} or newer.`, 'Update git. In a workflow a GitHub-hosted runner has a newer one.');
}

;// CONCATENATED MODULE: ./build/shared/io/commit-names.js
/** Whether a name is a whole object id, of SHA-1 or SHA-256. */
function isObjectId(name) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}
/** The commits that names stand for; those that stand for none are left out. */
async function findCommits(git, names) {
    if (names.length === 0)
        return new Map();
    const input = names.map((name) => `${name}^{commit}\n`).join('');
    const answers = (await git.text(['cat-file', '--batch-check=%(objectname)'], { input })).split('\n');
    const found = names.map((name, index) => [name, answers[index] ?? '']);
    return new Map(found.filter(([, answer]) => isObjectId(answer)));
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/shared/io/glance.js


/** Bytes of a file that is worth a look. */
const LARGEST = 1_000_000;
/** Reads a file for a guess; undefined for what is no plain file, or too large for one that carries a version. */
async function glanceAt(folder, path) {
    const file = (0,external_node_path_.join)(folder, path);
    const kind = await (0,external_node_fs_promises_.lstat)(file).catch(() => undefined);
    return kind?.isFile() && kind.size <= LARGEST ? (0,external_node_fs_promises_.readFile)(file, 'utf8') : undefined;
}

;// CONCATENATED MODULE: ./build/shared/io/identity.js
/** The account that GitHub shows commits of a workflow under. */
const BOT = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
/**
 * Who makes commits and tags, and when: `Name <mail> seconds +zone`. The user's own identity where git has one,
 * else the workflow's bot account.
 */
async function committerIdentity(git) {
    const { code, stdout } = await git.run(['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT'], {
        codes: [0, 1, 128],
    });
    return code === 0 ? stdout.toString('utf8').trim() : `${BOT} ${Math.floor(Date.now() / 1000)} +0000`;
}

;// CONCATENATED MODULE: ./build/shared/io/listing.js

/** Lists the files of a commit that are wanted, in git's order, from its trees. */
async function listTree(git, commit, wanted) {
    const found = [];
    const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit];
    await git.run(args, { onOutput: collect(wanted, found) });
    return found;
}
/**
 * Lists the same from the index, which is one file where the trees are thousands of objects; undefined when it does not hold
 * this very commit: something is staged, or nothing was ever checked out.
 */
async function listIndex(git, commit, wanted, names = ['']) {
    const found = [];
    // Without them git would hand over the path of every file there is.
    const patterns = names.map((name) => `:(top)*${name.replace(/[*?[\\]/g, '\\$&')}`);
    const list = ['ls-files', '--stage', '-z', '--full-name', '--', ...patterns];
    const [{ code }, listed] = await Promise.all([
        git.run(['diff-index', '--cached', '--quiet', '--end-of-options', commit], { codes: ANSWERS }),
        git.run(list, { codes: ANSWERS, onOutput: collect(wanted, found) }),
    ]);
    return code === 0 && listed.code === 0 ? found : undefined;
}
/** Lists the files that differ between two commits, renames as two; with `paths` only those of them. */
async function listChanged(git, from, to, paths = []) {
    const options = ['-r', '-z', '--name-only', '--no-renames', '--no-relative', '--end-of-options'];
    return (0,git_output/* parsePaths */.Iz)(await git.text(['--literal-pathspecs', 'diff-tree', ...options, from, to, '--', ...paths]));
}
/** Reads the contents of files that were listed, by path. */
async function readEntries(git, entries) {
    const input = entries.map(({ oid }) => `${oid}\n`).join('');
    const { stdout } = await git.run(['cat-file', '--batch'], { input });
    const contents = new Map((0,git_output/* parseObjects */.MB)(stdout).map(({ oid, bytes }) => [oid, bytes]));
    return new Map(entries.map((entry) => [entry.path, { ...entry, bytes: contents.get(entry.oid) ?? new Uint8Array() }]));
}
/** 128: the index cannot be read. */
const ANSWERS = [0, 1, 128];
function collect(wanted, found) {
    return (0,git_output/* pathReader */.nT)((line) => {
        if (!wanted(line.slice(line.indexOf('\t') + 1)))
            return;
        const entry = (0,git_output/* parseEntry */.ER)(line);
        if (entry)
            found.push(entry);
    });
}
/** How many refs are named in one command line, which ends at some 32,000 characters on Windows. */
const MOST_NAMES = 250;
/** Full names of refs that start with one of some prefixes, no object read. */
async function listTags(git, prefixes) {
    const names = [];
    for (let at = 0; at < prefixes.length; at += MOST_NAMES) {
        const patterns = prefixes.slice(at, at + MOST_NAMES).map((prefix) => `${prefix}*`);
        const output = await git.text(['for-each-ref', '--format=%(refname)', ...patterns]);
        if (output !== '')
            names.push(...output.split('\n'));
    }
    return [...new Set(names)];
}
/** Refs by full name, with what each points at; those that do not exist, or lie outside of the history of `within`, are left out. */
async function listNamed(git, names, within) {
    const format = '--format=%(refname) %(objectname) %(*objectname)';
    const merged = within === undefined ? [] : [`--merged=${within}`];
    const refs = [];
    for (let at = 0; at < names.length; at += MOST_NAMES) {
        const some = names.slice(at, at + MOST_NAMES);
        refs.push(...(0,git_output/* parseLocalRefs */.jF)(await git.text(['for-each-ref', format, ...merged, ...some])));
    }
    // A pattern of git's matches what is below a name, too.
    const wanted = new Set(names);
    return refs.filter(({ name }) => wanted.has(name));
}

;// CONCATENATED MODULE: ./build/shared/core/changelog/touching-log.js

/** The format that {@link touchingLogReader} reads, for `git log -z --name-status`. */
const TOUCHING_LOG_FORMAT = `%x01%H%x00${git_output/* MARKS */.j7}%x00%an%x00%ae%x00%s%x00%b`;
/** How many fields the format has. */
const FIELDS = 6;
/**
 * Reads `git log -z --name-status --format=TOUCHING_LOG_FORMAT` as it comes and gives each commit to `take`; nothing else is kept.
 * A path follows a status and messages have a fixed number of fields, so neither can be taken for the start of a commit.
 */
function touchingLogReader(take) {
    const decoder = new TextDecoder();
    let rest = '';
    let fields = [];
    let files = [];
    let status = '';
    const give = () => {
        if (fields.length > 0)
            take(commitOf(fields, files));
    };
    const readField = (field) => {
        if (status !== '') {
            files.push(field);
            status = '';
        }
        else if (fields.length > 0 && fields.length < FIELDS) {
            fields.push(field);
        }
        else if (field.startsWith('\x01')) {
            give();
            fields = [field.slice(1)];
            files = [];
        }
        else {
            status = field;
        }
    };
    return {
        read: (piece) => {
            const parts = (rest + decoder.decode(piece, { stream: true })).split('\0');
            rest = parts.pop();
            for (const part of parts)
                readField(part);
        },
        end: give,
    };
}
function commitOf(fields, files) {
    const [sha = '', marks, name = '', email = '', subject = '', body = ''] = fields;
    return { sha, marks: (0,git_output/* parseMarks */._t)(marks), author: { name, email }, subject, body, files };
}

;// CONCATENATED MODULE: ./build/shared/io/log.js


/** Reads commits with all their changes; `range` is what {@link rangeArguments} makes, after options that limit it. */
async function readLog(git, range) {
    const options = ['-z', '--raw', '--no-abbrev', '--diff-merges=first-parent', ...TEXT, `--format=${git_output/* LOG_FORMAT */.N_}`];
    return (0,git_output/* parseLog */.g_)(await git.text(['log', ...options, ...range]));
}
/**
 * Gives the commits of a range that are no merges one by one to `take`; with `folders` only those that touch something there, all the
 * same with all of their files.
 *
 * `--full-history`: without it git leaves out the commits of a side of a merge that added up to nothing, such as a change and its
 * revert, or the same change on two branches.
 */
async function readChanges(git, range, folders, take) {
    const { read, end } = touchingLogReader(take);
    const options = ['-z', '--name-status', '--no-merges', '--full-history', '--full-diff', ...TEXT];
    const paths = ['--', ...(folders ?? [])];
    await git.run(['--literal-pathspecs', 'log', ...options, `--format=${TOUCHING_LOG_FORMAT}`, ...rangeArguments(range), ...paths], { onOutput: read });
    end();
}
const TEXT = ['--no-renames', '--no-relative', '--encoding=UTF-8'];
/** How many commits a range has. */
async function countCommits(git, range) {
    return Number(await git.text(['rev-list', '--count', ...rangeArguments(range)]));
}
/** The whole message of a commit. */
function readMessage(git, commit) {
    return git.text(['log', '-1', '--encoding=UTF-8', '--format=%B', '--end-of-options', commit]);
}
/** The whole messages of a range by object id. */
async function readMessages(git, range) {
    const output = await git.text(['log', '-z', '--encoding=UTF-8', '--format=%H %B', ...rangeArguments(range)]);
    const records = (0,git_output/* parsePaths */.Iz)(output).map((record) => [record, record.indexOf(' ')]);
    return new Map(records.map(([record, end]) => [record.slice(0, end), record.slice(end + 1)]));
}
/** The message of an annotated tag. */
async function readAnnotation(git, tag) {
    const text = await git.text(['cat-file', 'tag', tag]);
    return text.slice(text.indexOf('\n\n') + 2);
}
/** The commits of a range in the words of git's command line, behind all options. */
function rangeArguments({ tip, also = [], not, notShared }) {
    const shared = notShared ? [notShared.join('...')] : [];
    return ['--end-of-options', tip, ...also, ...not.map((commit) => `^${commit}`), ...shared];
}

;// CONCATENATED MODULE: ./build/shared/io/ref-listing.js


/**
 * Lists refs of the remote by full name or by how a name starts (`refs/tags/tray-v*`). Over HTTP the server sends those alone;
 * elsewhere it sends every branch and tag there is, since that is all that `git ls-remote` can ask for.
 */
async function listRefs(remote, patterns, more) {
    const found = await listByStart(remote, patterns, more);
    if (found)
        return found;
    const all = await listAll(remote.git, patterns);
    return matching(all, [...patterns, ...more(matching(all, patterns))]);
}
/** Speaks protocol v2 (gitprotocol-v2, ls-refs) through git's own HTTP helper; undefined where the remote is none for that. */
function listByStart({ git, access, objectFormat }, patterns, more) {
    const url = httpUrl(access);
    if (url === undefined)
        return Promise.resolve(undefined);
    const talk = async (ask) => {
        // gitremote-helpers, stateless-connect: an empty line says that it stands, then the server tells what it is capable of.
        const capable = (await ask('stateless-connect git-upload-pack\n', /0000$|fallback\n$/))?.toString('latin1');
        if (!capable?.startsWith('\n') || !capable.includes('ls-refs'))
            return undefined;
        const format = capable.includes('object-format=') ? [packet(`object-format=${objectFormat}`)] : [];
        const list = (wanted) => askForRefs(ask, format, wanted);
        const first = await list(patterns);
        const further = first ? more(matching(first, patterns)) : [];
        const second = further.length > 0 ? await list(further) : [];
        return first && second && matching([...first, ...second], [...patterns, ...further]);
    };
    const helper = `remote-${new URL(url).protocol.slice(0, -1)}`;
    // 1: it said that this server is none for that.
    return git.converse([helper, remote_access/* REMOTE */.Bn, url], talk, [0, 1]);
}
/** The remote's address as it is written; undefined where git would rewrite it, where it holds a password, or is none of HTTP. */
function httpUrl(access) {
    const url = access.find(([key]) => key === `remote.${remote_access/* REMOTE */.Bn}.url`)?.[1];
    const isRewritten = access.some(([key]) => /^url\..*insteadof$/i.test(key));
    return url !== undefined && !isRewritten && /^https?:\/\/[^@/]+\//.test(url) && URL.canParse(url) ? url : undefined;
}
async function askForRefs(ask, format, patterns) {
    const starts = patterns.map((pattern) => packet(`ref-prefix ${pattern.replace(/\*$/, '')}`));
    const request = [packet('command=ls-refs'), ...format, '0001', packet('peel'), ...starts, '0000'];
    const answer = await ask(request.join(''), /0002$/);
    return answer && (0,git_output/* parseListedRefs */.px)(answer.toString('utf8'));
}
/** A line with its length in bytes before it (gitprotocol-common, pkt-line). */
function packet(line) {
    return `${(Buffer.byteLength(line) + 5).toString(16).padStart(4, '0')}${line}\n`;
}
async function listAll(git, patterns) {
    const isUsual = patterns.every((pattern) => /^refs\/(?:heads|tags)\//.test(pattern));
    // Without these a server sends its pull requests, too.
    const kinds = isUsual ? ['--heads', '--tags'] : [];
    const { stdout } = await git.read(['ls-remote', '--quiet', ...kinds, remote_access/* REMOTE */.Bn]);
    return (0,git_output/* parseRemoteRefs */.KQ)(stdout.toString('utf8'));
}
/** The refs that one of the patterns means, each once. */
function matching(refs, patterns) {
    const names = new Set(patterns.filter((pattern) => !pattern.endsWith('*')));
    const starts = new Set(patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1)));
    const lengths = [...new Set([...starts].map(({ length }) => length))];
    const isMeant = (name) => names.has(name) || lengths.some((length) => starts.has(name.slice(0, length)));
    const found = new Map(refs.map((ref) => [ref.name, ref]));
    return [...found.values()].filter(({ name }) => isMeant(name));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/shared/io/temporary-folders.js



const folders = new Set();
/** Makes a folder of our own in the runner's temporary folder, or the machine's. */
function makeTemporaryFolder() {
    const folder = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'release-tracks-'));
    folders.add(folder);
    return folder;
}
/** A git process of a run that failed may still write here; what is left then goes with the machine's temporary folder. */
function removeTemporaryFolder(folder) {
    folders.delete(folder);
    try {
        (0,external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // The run's own outcome counts, not this.
    }
}
/** Removes all that are there at once, for a process that is about to end. */
function removeTemporaryFolders() {
    for (const folder of folders)
        removeTemporaryFolder(folder);
}

;// CONCATENATED MODULE: ./build/shared/io/store.js





/**
 * Makes a store in the runner's temporary folder. `access` tells how the remote is reached; `borrow` says whether it has
 * the checkout's objects, and with them the places where the checkout's history is cut.
 */
function createStore(checkout, access, { borrow }) {
    const gitDir = makeTemporaryFolder();
    (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_.join)(gitDir, 'objects', 'info'), { recursive: true });
    (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_.join)(gitDir, 'refs'));
    (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_.join)(gitDir, 'config'), configText(checkout.objectFormat));
    if (borrow)
        borrowObjects(checkout.gitDir, gitDir);
    // Told to single processes and not written down: git would fetch whatever any of them misses, one object at a time.
    const promisor = [
        [`remote.${remote_access/* REMOTE */.Bn}.promisor`, 'true'],
        [`remote.${remote_access/* REMOTE */.Bn}.partialclonefilter`, 'blob:none'],
    ];
    return {
        git: new Git(checkout.folder, gitDir),
        remote: new Git(checkout.folder, gitDir, [...access, ...promisor], remote_access/* ONLY_GIVEN */.P9),
        gitDir,
        shallowCommits: () => readShallow(gitDir),
        cutAt: (commits) => (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_.join)(gitDir, 'shallow'), commits.map((commit) => `${commit}\n`).join('')),
        deepened: false,
        remove: () => removeTemporaryFolder(gitDir),
    };
}
function borrowObjects(from, to) {
    (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_.join)(to, 'objects', 'info', 'alternates'), `${(0,external_node_path_.join)(from, 'objects').replaceAll('\\', '/')}\n`);
    const shallow = (0,external_node_path_.join)(from, 'shallow');
    if ((0,external_node_fs_namespaceObject.existsSync)(shallow))
        (0,external_node_fs_namespaceObject.copyFileSync)(shallow, (0,external_node_path_.join)(to, 'shallow'));
}
function configText(objectFormat) {
    return `[core]
	repositoryformatversion = 1
	bare = true
[extensions]
	objectformat = ${objectFormat}
`;
}
function readShallow(gitDir) {
    const file = (0,external_node_path_.join)(gitDir, 'shallow');
    return (0,external_node_fs_namespaceObject.existsSync)(file) ? (0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8').split('\n').filter(Boolean) : [];
}

;// CONCATENATED MODULE: ./build/shared/io/tag-times.js



/** When objects were made, in seconds since 1970, by object id, in one git process; undefined for a tag that names no tagger, absent for what is not here. */
async function readTimes(git, oids) {
    const { stdout } = await git.run(['cat-file', '--batch'], { input: lines(oids) });
    return new Map((0,git_output/* parseObjects */.MB)(stdout).map((object) => [object.oid, (0,git_output/* objectTime */.JL)(object)]));
}
/** When tags were made, in their order; of what is not here the times are fetched. */
async function timesOfTags(tags, git, fetch) {
    const wanted = [...new Set(tags.flatMap(({ object, commit }) => [object, commit]))];
    const here = await readTimes(git, wanted);
    const missing = wanted.filter((oid) => !here.has(oid));
    const fetched = missing.length > 0 ? await fetch(missing) : here;
    const timeOf = (oid) => here.get(oid) ?? fetched.get(oid);
    return tags.map(({ object, commit }) => timeOf(object) ?? timeOf(commit) ?? 0);
}
/** The same after fetching the objects, tags and commits alone: no trees, no history. So it wants a store that is used for nothing else. */
async function fetchTimes({ remote, git }, oids) {
    await remote.read([...fetching/* FETCH */.tH, '--filter=tree:0', '--depth=1', '--stdin', remote_access/* REMOTE */.Bn], { input: lines(oids) });
    return readTimes(git, oids);
}
function lines(oids) {
    return oids.map((oid) => `${oid}\n`).join('');
}

;// CONCATENATED MODULE: ./build/shared/core/object-plan.js
/** The private refs that new commits hang on while they are made; git needs a name for each. */
const SCRATCH = 'refs/release-tracks/new';
/**
 * Writes a plan as a `git fast-import` stream. `identity` is `Name <mail> seconds +zone`, as `git var GIT_COMMITTER_IDENT` prints it.
 * Lengths are in bytes and paths are C-quoted, so that no message, file or path can end its field (git-fast-import).
 */
function formatImport(plan, identity) {
    const numbers = new Map(plan.map(({ mark }, index) => [mark, index + 1]));
    const refer = (ref) => (numbers.has(ref) ? `:${numbers.get(ref)}` : ref);
    const chunks = plan.flatMap((object) => {
        const number = numbers.get(object.mark);
        return object.kind === 'tag'
            ? tagCommand(object, number, refer, identity)
            : commitCommand(object, number, refer, identity);
    });
    return { stream: concat([...chunks, encode('done\n')]), numbers };
}
function commitCommand(commit, number, refer, identity) {
    const [first, ...others] = commit.parents;
    return [
        encode(`commit ${SCRATCH}/${number}\nmark :${number}\nauthor ${identity}\ncommitter ${identity}\n`),
        ...data(encode(commit.message)),
        encode(first === undefined ? '' : `from ${refer(first)}\n`),
        encode(others.map((parent) => `merge ${refer(parent)}\n`).join('')),
        encode(commit.tree === undefined ? '' : `M 040000 ${commit.tree} ""\n`),
        ...(commit.gone ?? []).map((path) => encode(`D ${quotePath(path)}\n`)),
        ...commit.files.flatMap((file) => [encode(`M ${file.mode} inline ${quotePath(file.path)}\n`), ...data(file.bytes)]),
        encode('\n'),
    ];
}
function tagCommand(tag, number, refer, identity) {
    return [
        encode(`tag ${tag.name}\nmark :${number}\nfrom ${refer(tag.target)}\ntagger ${identity}\n`),
        ...data(encode(tag.message)),
    ];
}
function data(bytes) {
    return [encode(`data ${bytes.length}\n`), bytes, encode('\n')];
}
function quotePath(path) {
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
const encoder = new TextEncoder();
function encode(text) {
    return encoder.encode(text);
}
function concat(chunks) {
    const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
    }
    return whole;
}
/** Parses the file of `--export-marks`: `:number oid` lines. A mark without an object throws: an empty id in a push would delete the ref. */
function parseMarks(text, numbers) {
    const oids = new Map(text.split('\n').map((line) => line.slice(1).split(' ')));
    return new Map([...numbers].map(([mark, number]) => {
        const oid = oids.get(String(number));
        if (!oid)
            throw new Error(`git fast-import made no object for ${mark}`);
        return [mark, oid];
    }));
}

;// CONCATENATED MODULE: ./build/shared/io/push-outcome.js
/** git's and the server's words for "somebody else was faster" (git push, receive-pack). */
const LOST = /stale info|fetch first|non-fast-forward|cannot lock ref|failed to (?:update|lock) ref|already exists|incorrect old value|reference already|atomic (?:transaction|push) failed|remote ref updated since checkout/i;
/** Words of a rule that no retry will change: hooks, protected branches, rulesets, rights. */
const push_outcome_REFUSED = /hook declined|exists; cannot create|protected branch|GH0\d\d|repository rule|denied|not permitted|Permission|refusing to allow|authentication failed|could not read Username|repository not found|(?:error:|HTTP) 40[134]\b|marked as read only|shallow update not allowed/i;
/** Words of a server that is unwell: nobody knows whether the push was carried out. */
const SERVER_FAULT = /internal server error|(?:error:|HTTP) 5\d\d\b/i;
/** Names and addresses stand in quotes in git's words; a tag `v1.403.0` or a repository `permissions` says nothing. */
function withoutNames(words) {
    return words.replace(/'[^'\s]*'/g, "''");
}
/** Tells from git's exit code and words how a push ended. */
function judgePush(code, refs, stderr) {
    const refusals = refs.filter(({ ok }) => !ok);
    const words = [...refusals.map(({ ref, words }) => `${ref} ${words}`), stderr].filter(Boolean).join('\n');
    if (code === 0 && refusals.length === 0)
        return { kind: 'landed', refs, words };
    const causes = refusals
        .filter(({ words }) => !/atomic (?:transaction|push) failed/i.test(words))
        .map(({ words }) => words);
    if (push_outcome_REFUSED.test(withoutNames(`${causes.join('\n')}\n${stderr}`)))
        return { kind: 'refused', refs, words };
    if (SERVER_FAULT.test(withoutNames(`${causes.join('\n')}\n${stderr}`)))
        return { kind: 'unknown', refs, words };
    if (refusals.some(({ words }) => LOST.test(words)) || LOST.test(stderr))
        return { kind: 'lost-race', refs, words };
    return { kind: refusals.length > 0 ? 'refused' : 'unknown', refs, words };
}

;// CONCATENATED MODULE: ./build/shared/io/writing.js






/** Merges two commits in the object store, without a work tree or index. */
async function mergeCommits({ remote }, ours, theirs) {
    const args = ['merge-tree', '--write-tree', '--name-only', '-z', ours, theirs];
    const { code, stdout } = await remote.run(args, { codes: [0, 1] });
    const [tree, ...rest] = stdout.toString('utf8').split('\0');
    if (code === 0)
        return { tree: tree };
    return { conflicts: [...new Set(rest.slice(0, rest.indexOf('')))] };
}
/** Makes the commits and tags of a plan in one git process; gives each mark's object id. Nobody sees them until they are pushed. */
async function writeObjects({ git, gitDir }, plan, identity) {
    const { stream, numbers } = formatImport(plan, identity);
    const marks = (0,external_node_path_.join)(gitDir, 'marks');
    const args = ['fast-import', '--quiet', '--done', '--force', `--export-marks=${marks}`];
    await git.run(args, { input: Buffer.from(stream) });
    return parseMarks((0,external_node_fs_namespaceObject.readFileSync)(marks, 'utf8'), numbers);
}
const ANY_CODE = Array.from({ length: 256 }, (_, code) => code);
/** Pushes ref updates all together or not at all; each has a lease on what the remote had when it was planned. */
async function pushRefs({ remote }, updates) {
    const leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`);
    const refspecs = updates.map(({ ref, to }) => `${to}:${ref}`);
    const args = ['push', '--porcelain', '--atomic', '--no-verify', ...leases, remote_access/* REMOTE */.Bn, ...refspecs];
    const { code, stdout, stderr } = await remote.run(args, { codes: ANY_CODE });
    return judgePush(code, (0,git_output/* parsePush */.Y5)(stdout.toString('utf8')), stderr);
}

;// CONCATENATED MODULE: ./build/shared/io/git-repository.js














/** The user's clone and its remote through git: the clone is read, what is fetched or made goes to a store beside it. */
class GitRepository {
    head;
    complete;
    #checkout;
    #credentials;
    #access;
    #store;
    /** Fetches into the store go one after the other: git locks the list of cuts, and each looks at what the last one brought. */
    #fetching = Promise.resolve();
    #identity;
    /** The remote's refs, as far as they were listed. */
    #listed = [];
    constructor(checkout, credentials, fresh) {
        this.#checkout = checkout;
        this.#credentials = credentials;
        this.head = checkout.head;
        this.complete = checkout.complete && fresh;
    }
    /**
     * Opens the clone around a folder; `fresh` says that it was made for this run, so that its tags are those of the remote.
     * Throws `no-checkout`, `git-too-old`.
     */
    static async open(folder, credentials, fresh = true) {
        return new GitRepository(await openCheckout(folder), credentials, fresh);
    }
    localTags(prefixes) {
        return listTags(this.#checkout.git, prefixes);
    }
    localRefs(names, within) {
        return listNamed(this.#checkout.git, names, within);
    }
    async resolve(names) {
        const [ids, others] = [names.filter(isObjectId), names.filter((name) => !isObjectId(name))];
        const [byId, byName] = await Promise.all([
            this.#reader().then((git) => findCommits(git, ids)),
            findCommits(this.#checkout.git, others),
        ]);
        return names.map((name) => byId.get(name) ?? byName.get(name));
    }
    async annotation({ object, commit }) {
        if (object === commit)
            return undefined;
        if (!this.complete)
            await this.ensureCommits([object]);
        return readAnnotation(await this.#reader(), object);
    }
    async taggedAt(tags) {
        const objects = tags.flatMap(({ object, commit }) => [object, commit]);
        if (await this.#hasHistory())
            await this.ensure([], [...new Set(objects)]);
        return timesOfTags(tags, await this.#reader(), (missing) => this.#inOwnStore((store) => fetchTimes(store, missing)));
    }
    async remoteRefs(patterns, more = () => []) {
        const [{ remote }, access] = await Promise.all([this.#openStore(), this.#readAccess()]);
        const { objectFormat } = this.#checkout;
        const refs = await listRefs({ git: remote, access, objectFormat }, patterns, more);
        this.#listed = [...this.#listed, ...refs];
        return refs;
    }
    async ensure(ranges, alone = [], depth) {
        const wanted = { ranges, alone, depth };
        if (await this.#hasHistory())
            return this.#fetch((store) => (0,fetching/* ensureNewest */.$n)(store, wanted));
        await this.#fetch((store) => (0,fetching/* ensureRanges */.Ld)(store, wanted, (commits, not) => this.#areNew(commits, not)));
    }
    async #areNew(commits, not) {
        const isTag = ({ name }) => name.startsWith('refs/tags/');
        const byCommit = new Map(this.#listed.filter(isTag).map(({ name, commit }) => [commit, name]));
        const tags = not.flatMap((commit) => byCommit.get(commit) ?? []);
        if (tags.length < not.length)
            return false;
        return this.#inOwnStore((store) => remoteHasNot(store, commits, tags));
    }
    async reaches(tip, ancestor) {
        if (!(await this.#hasHistory())) {
            const store = await this.#store;
            if (store && (await isSeenBelow(store, ancestor.commit, tip.commit)))
                return true;
            return this.#inOwnStore((store) => remoteReaches(store, tip, ancestor));
        }
        const args = ['merge-base', '--is-ancestor', ancestor.commit, tip.commit];
        const { code } = await (await this.#reader()).run(args, { codes: [0, 1, 128] });
        if (code !== 128)
            return code === 0;
        // The remote went on since the clone was made.
        await this.ensure([], [tip.commit, ancestor.commit]);
        return this.isAncestor(ancestor.commit, tip.commit);
    }
    async outside(tips, commits) {
        const { ensureHistory, findOutside } = await __nccwpck_require__.e(/* import() */ 325).then(__nccwpck_require__.bind(__nccwpck_require__, 3325));
        const answer = async (store) => {
            await ensureHistory(store, [...new Set([...tips, ...commits])]);
            return Promise.all(tips.map((tip) => findOutside(store, tip, commits)));
        };
        return this.#checkout.complete ? this.#fetch(answer) : this.#inOwnStore(answer);
    }
    async confirmOutside(tips, commits) {
        const { confirmOutside } = await __nccwpck_require__.e(/* import() */ 325).then(__nccwpck_require__.bind(__nccwpck_require__, 3325));
        return confirmOutside(await this.#reader(), tips, commits);
    }
    /** Ancestry wants no trees and must know every cut for its own: so each question gets a store to itself. */
    async #inOwnStore(work) {
        const store = createStore(this.#checkout, await this.#readAccess(), { borrow: false });
        try {
            return await work(store);
        }
        finally {
            store.remove();
        }
    }
    async ensureCommits(commits) {
        // Where all of history is, what is newer comes with all that is between, so that nothing looks as if it were.
        if (await this.#hasHistory())
            return this.ensure([], commits);
        await this.#fetch((store) => (0,fetching/* ensureCommits */.nm)(store, commits));
    }
    async log(range) {
        return this.#log(rangeArguments(await this.#aboveCuts(range)));
    }
    async count(range) {
        return countCommits(await this.#reader(), await this.#aboveCuts(range));
    }
    async #aboveCuts(range) {
        const cuts = this.#store ? (await this.#store).shallowCommits() : [];
        return { ...range, not: [...range.not, ...cuts] };
    }
    async changes(range, folders, take) {
        await readChanges(await this.#reader(), await this.#aboveCuts(range), folders, take);
    }
    async recent(tip, count) {
        // A commit at a cut looks as if it began history, so one more is fetched than is looked at.
        const deep = count === undefined ? undefined : count + 1;
        if (!(await this.#hasHistory()))
            await this.#fetch((store) => (0,fetching/* deepen */.gN)(store, [tip], deep));
        const most = count === undefined ? [] : [`--max-count=${count}`];
        const commits = await this.#log([...most, ...rangeArguments({ tip, not: [] })]);
        return { commits, whole: count === undefined || commits.length < count };
    }
    async #log(range) {
        return readLog(await this.#reader(), range);
    }
    async message(commit) {
        return readMessage(await this.#reader(), commit);
    }
    async messages(range) {
        return readMessages(await this.#reader(), range);
    }
    async mergeBase(...commits) {
        const git = await this.#reader();
        return (await git.text(['merge-base', '--octopus', '--end-of-options', ...commits], { codes: [0, 1] })) || undefined;
    }
    async isAncestor(ancestor, descendant) {
        const git = await this.#reader();
        const { code } = await git.run(['merge-base', '--is-ancestor', ancestor, descendant], { codes: [0, 1] });
        return code === 0;
    }
    async changedFiles(from, to, paths) {
        return listChanged(await this.#reader(), from, to, paths);
    }
    async listFiles(commit, wanted) {
        return (await this.#list(commit, wanted)).map(({ path }) => path);
    }
    async readFiles(commit, paths) {
        if (paths.length === 0)
            return new Map();
        const git = await this.#reader();
        const listing = await git.text(['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
        return this.#readAll(commit, (0,git_output/* parseTree */.cZ)(listing));
    }
    async readNamed(commit, names, wanted) {
        return names.length === 0 ? new Map() : this.#readAll(commit, await this.#list(commit, wanted, names));
    }
    async #list(commit, wanted, names) {
        const { git, partial } = this.#checkout;
        // A partial clone may lack what git needs to unfold a sparse index.
        const listed = commit === this.head && !partial ? await listIndex(git, commit, wanted, names) : undefined;
        return listed ?? listTree(await this.#reader(), commit, wanted);
    }
    async #readAll(commit, entries) {
        if (entries.length === 0)
            return new Map();
        if (this.#store && (this.#checkout.partial || commit !== this.head)) {
            const oids = entries.map(({ oid }) => oid);
            await this.#fetch((store) => (0,fetching/* ensureBlobs */.fb)(store, oids));
        }
        return readEntries(await this.#reader(), entries);
    }
    async glance(path) {
        return glanceAt(this.#checkout.folder, path);
    }
    async merge(ours, theirs) {
        return mergeCommits(await this.#openStore(), ours, theirs);
    }
    willWrite() {
        this.#identity = committerIdentity(this.#checkout.git);
        this.#identity.catch(() => undefined);
    }
    async write(plan) {
        const identity = this.#identity ?? committerIdentity(this.#checkout.git);
        this.#identity = undefined;
        return writeObjects(await this.#openStore(), plan, await identity);
    }
    async pushesWithoutToken() {
        return (0,remote_access/* pushesWithoutToken */.Gk)(this.#checkout, this.#credentials);
    }
    async push(updates) {
        return pushRefs(await this.#openStore(), updates);
    }
    close() {
        void this.#store?.then((store) => store.remove());
    }
    /** A complete clone is read itself, as long as nothing had to be fetched beside it. */
    async #reader() {
        return this.#checkout.complete && !this.#store ? this.#checkout.git : (await this.#openStore()).git;
    }
    /** Whether the clone has every commit with its trees. */
    async #hasHistory() {
        const { complete, shallow, partial } = this.#checkout;
        return complete || (!shallow && partial && !(0,remote_access/* leavesTreesOut */.IQ)(await this.#readAccess()));
    }
    #fetch(work) {
        const turn = this.#fetching.then(async () => work(await this.#openStore()));
        this.#fetching = turn.catch(() => undefined);
        return turn;
    }
    #openStore() {
        this.#store ??= this.#readAccess().then(async (access) => {
            // Borrowed commits without trees could not be told from whole ones, and the remote would believe we have them.
            const borrow = !this.#checkout.partial || !(0,remote_access/* leavesTreesOut */.IQ)(access);
            const store = createStore(this.#checkout, access, { borrow });
            if (!borrow)
                await (0,fetching/* ensureCommits */.nm)(store, [this.head]);
            return store;
        });
        return this.#store;
    }
    #readAccess() {
        this.#access ??= (0,remote_access/* readRemoteAccess */.jB)(this.#checkout, this.#credentials);
        return this.#access;
    }
}

;// CONCATENATED MODULE: ./build/shared/io/github-access.js
/** Opens GitHub's API, loaded only then; undefined without a token or outside of a repository on GitHub. `address` is its own, else that of the run's environment. */
async function github_access_openGitHub(token, { repository }, log, address) {
    if (token === '' || repository === '')
        return undefined;
    const { GitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(446), __nccwpck_require__.e(995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 995));
    return new GitHub(token, repository, log, address);
}

;// CONCATENATED MODULE: ./build/shared/io/action.js










/**
 * Runs an action: opens the repository, reads the configuration, lets `main` work and publishes its report.
 * The one place that fails the step; whatever is thrown ends in one `::error`.
 */
async function runAction(main) {
    // A git process that ends before it has read its input breaks the pipe; its exit code tells the story.
    process.on('uncaughtException', (error) => error.code === 'EPIPE' ? undefined : void fail(error));
    try {
        const report = await withRun(main);
        setOutputs(report.outputs);
        await writeSummary(report.summary);
        if (report.failure)
            await fail(report.failure);
    }
    catch (error) {
        await fail(error);
    }
}
async function withRun(main) {
    const folder = process.env.GITHUB_WORKSPACE || process.cwd();
    const context = readContext();
    const token = input('token');
    if (token)
        setSecret(token);
    const clone = findClone(folder, input('config'));
    const opening = GitRepository.open(clone, { token, serverUrl: context.serverUrl });
    // The configuration is read while git starts; what is wrong with it comes first.
    opening.catch(() => undefined);
    const { config, warnings } = readConfigFile(clone, input('config'), NO_CONFIG, folder);
    for (const warning of warnings)
        warn(warning);
    const repository = await opening;
    try {
        const openGitHub = () => github_access_openGitHub(token, context, { info: action_info });
        return await main({
            context,
            config,
            repository,
            token,
            folder,
            input,
            flag,
            openGitHub,
            log: { info: action_info, warn },
        });
    }
    finally {
        repository.close();
    }
}
const NO_CONFIG = 'Run actions/checkout first, and write release-tracks.yml or name your file with the config input; where actions/checkout has a path, begin with it: config: <path>/release-tracks.yml.';
function input(name) {
    return getInput(name);
}
function flag(name, otherwise) {
    const text = input(name);
    if (text === '')
        return otherwise;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw (0,shared_core_error/* failure */.V2)('input-invalid', `${name}: ${(0,shared_core_error/* quote */.hD)(text)} is neither true nor false.`, 'Write true or false.');
}
function readContext() {
    const env = process.env;
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    const push = eventName === 'push' ? readPushEvent(env.GITHUB_EVENT_PATH) : undefined;
    return {
        runId: formatRunId(readWorkflowRun(env), (0,external_node_crypto_.randomUUID)()),
        eventName,
        ref: env.GITHUB_REF || (push?.ref ?? ''),
        sha: env.GITHUB_SHA ?? '',
        repository: env.GITHUB_REPOSITORY ?? '',
        serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
        push,
    };
}
function readWorkflowRun({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, }) {
    return id ? { id, attempt: Number(attempt || 1) } : undefined;
}
function readPushEvent(path) {
    if (!path || !(0,external_node_fs_namespaceObject.existsSync)(path))
        return undefined;
    const payload = readPayload(path);
    const { before, after } = payload;
    if (typeof before !== 'string' || typeof after !== 'string')
        return undefined;
    const commitCount = Array.isArray(payload.commits) ? payload.commits.length : 0;
    const ref = typeof payload.ref === 'string' ? payload.ref : '';
    return { ref, before, after, deleted: payload.deleted === true, commitCount };
}
function readPayload(path) {
    const fix = 'GITHUB_EVENT_PATH names the file that the runner wrote for this run: leave both as they are.';
    try {
        const payload = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
        if (typeof payload === 'object' && payload !== null)
            return payload;
    }
    catch (error) {
        throw (0,shared_core_error/* failure */.V2)('event-unreadable', `The event file ${(0,shared_core_error/* quote */.hD)(path)} cannot be read: ${(0,shared_core_error/* wordsOf */.Z9)(error)}.`, fix);
    }
    throw (0,shared_core_error/* failure */.V2)('event-unreadable', `The event file ${(0,shared_core_error/* quote */.hD)(path)} holds no JSON object.`, fix);
}
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value);
    }
    catch (error) {
        throw (0,shared_core_error/* failure */.V2)('output-unwritable', `The outputs cannot be written: ${(0,shared_core_error/* wordsOf */.Z9)(error)}.`, 'GITHUB_OUTPUT names a file that the runner made for this step: leave both as they are.');
    }
}
function action_info(text) {
    info(logLine(text));
}
function warn(problem) {
    warning(describeText(problem), annotation(problem));
}
async function fail(error) {
    process.exitCode = 1;
    if (error instanceof shared_core_error/* ReleaseTracksError */.ag) {
        const [first] = error.problems;
        const text = error.problems.length === 1 && first ? describeText(first) : error.message;
        core_error(text, first && annotation(first));
        await writeSummary((0,markdown/* blocks */.Bv)((0,markdown/* heading */.R_)(3, `Stopped: ${error.code}`), (0,markdown/* list */.p_)(error.problems.map((problem) => (0,markdown/* escapeMarkdown */.FV)((0,shared_core_error/* describeProblem */.BJ)(problem))))));
        return;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    core_error(`This is a bug in release-tracks, please report it with the lines around it. ${stack}`);
}
function describeText({ message, fix }) {
    return fix ? `${message} ${fix}` : message;
}
function annotation({ place }) {
    if (!place)
        return {};
    const { file, line, column } = place;
    return { file, ...(line && { startLine: line }), ...(column && { startColumn: column }) };
}
async function writeSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY || markdown === '')
        return;
    try {
        await summary.addRaw(markdown, true).write();
    }
    catch (error) {
        // What was decided is in the outputs and the log.
        warning(`The job summary cannot be written: ${(0,shared_core_error/* wordsOf */.Z9)(error)}.`);
    }
}


/***/ }),

/***/ 8338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  tH: () => (/* binding */ FETCH),
  gN: () => (/* binding */ deepen),
  fb: () => (/* binding */ ensureBlobs),
  nm: () => (/* binding */ ensureCommits),
  $n: () => (/* binding */ ensureNewest),
  Ld: () => (/* binding */ ensureRanges),
  y7: () => (/* binding */ findMissing)
});

;// CONCATENATED MODULE: ./build/shared/core/commit-graph.js
/** Parses `git rev-list --topo-order --timestamp --parents`: date, commit and its parents, a line each, children first. */
function parseGraph(output) {
    const graph = new Map();
    for (const line of output.split('\n')) {
        const [date, commit, ...parents] = line.split(' ');
        if (date && commit)
            graph.set(commit, { parents, date: Number(date) });
    }
    return graph;
}
/** Everything that some commits reach, themselves included. */
function reach(graph, tips) {
    const reached = new Set();
    const waiting = [...tips];
    for (let commit = waiting.pop(); commit !== undefined; commit = waiting.pop()) {
        if (reached.has(commit))
            continue;
        reached.add(commit);
        for (const parent of graph.get(commit)?.parents ?? [])
            waiting.push(parent);
    }
    return reached;
}
/**
 * Judges a span in a history that is cut, by what must hold whatever lies behind the cuts; no date is believed.
 *
 * A cut below the tip that `not` reaches, too, hides nothing of the span. What may be wrong then is a commit that the span
 * has and `not` reaches behind a cut. Its lowest ancestor in the span would be an ancestor of that cut as well; but it is
 * none where it reaches the cut itself, since no commit is its own ancestor. Dates only tell whether it is worth asking.
 */
function judgeSpan(graph, cuts, { tip, not }) {
    const excluded = reach(graph, not);
    const span = [...reach(graph, [tip])].filter((commit) => !excluded.has(commit));
    if (span.some((commit) => cuts.has(commit)))
        return 'cut';
    const deep = [...cuts].filter((commit) => excluded.has(commit));
    if (deep.length === 0)
        return 'exact';
    const within = new Set(span);
    const lowest = span.filter((commit) => !graph.get(commit)?.parents.some((parent) => within.has(parent)));
    return judgeLowest(graph, deep, lowest);
}
function judgeLowest(graph, cuts, lowest) {
    const above = markAbove(graph, lowest);
    const all = (1n << BigInt(lowest.length)) - 1n;
    const open = cuts.filter((cut) => above(cut) !== all);
    const unproven = open.reduce((mask, cut) => mask | (all & ~above(cut)), 0n);
    const doubtful = lowest.filter((_, index) => (unproven >> BigInt(index)) & 1n);
    if (doubtful.length === 0)
        return 'exact';
    const newestCut = Math.max(...open.map((cut) => dateOf(graph, cut)));
    return { lowest: doubtful, likely: doubtful.every((commit) => dateOf(graph, commit) > newestCut) };
}
/** Which of some commits reach a commit, a bit each; one pass, since in a graph a commit stands before its parents. */
function markAbove(graph, commits) {
    const marks = new Map(commits.map((commit, index) => [commit, 1n << BigInt(index)]));
    for (const [commit, { parents }] of graph) {
        const mark = marks.get(commit);
        if (mark === undefined)
            continue;
        for (const parent of parents)
            marks.set(parent, (marks.get(parent) ?? 0n) | mark);
    }
    return (commit) => marks.get(commit) ?? 0n;
}
/** Whether the merge base of two commits is the same as in the whole history, once the spans between them are exact both ways. */
function hasOneMeeting(graph, cuts, a, b) {
    const below = reach(graph, [b]);
    const common = [...reach(graph, [a])].filter((commit) => below.has(commit));
    const covered = reach(graph, common.flatMap((commit) => graph.get(commit)?.parents ?? []));
    const best = common.filter((commit) => !covered.has(commit));
    // Of several, one may be an ancestor of another behind a cut.
    return best.length === 1 || ![...below].some((commit) => cuts.has(commit));
}
function dateOf(graph, commit) {
    return graph.get(commit)?.date ?? 0;
}

// EXTERNAL MODULE: ./build/shared/core/git-output.js
var git_output = __nccwpck_require__(9798);
// EXTERNAL MODULE: ./build/shared/io/remote-access.js + 1 modules
var remote_access = __nccwpck_require__(5064);
;// CONCATENATED MODULE: ./build/shared/io/fetching.js



/** git's word for "all of history" (git-fetch, --unshallow). */
const EVERYTHING = 2147483647;
/** How deep to look, in steps. */
const DEPTHS = [32, 256, 2048, 16384, EVERYTHING];
/**
 * From so deep on, where a range ends and what is wanted alone are mostly on the way down from the tip, and asking for them as well would
 * bring as much again. Of less history that is little, and saves a request where they are not.
 */
const DEEP = 64;
/** Fetches what is newer than a clone with all of its history. */
async function ensureNewest(store, { ranges, alone }) {
    const missing = await findMissing(store, endsOf(ranges, alone));
    if (missing.length > 0)
        await fetchObjects(store, missing);
}
/**
 * Makes ranges answerable as in a full clone: fetches commits and trees, no blobs, deeper until no cut can change an answer.
 * Two ranges between the same commits, one each way, make their merge base answerable, too.
 */
async function ensureRanges(store, { ranges, alone, depth }, areNew) {
    if (ranges.length === 0)
        return ensureCommits(store, alone);
    const first = Math.max(depth ?? 0, DEPTHS[0]);
    const isDeep = first > DEEP;
    const ends = endsOf(ranges, isDeep ? [] : alone);
    if (store.deepened && alone.length === 0 && (await areHere(store, ends)) && (await areExact(store, ranges, areNew)))
        return;
    const tips = { of: [...new Set(ranges.map(({ tip }) => tip))], depth: first };
    const steps = [first, ...DEPTHS.filter((each) => each > first)].map((depth) => ({ of: ends, depth }));
    for (const { of, depth } of isDeep ? [tips, ...steps] : steps) {
        await deepen(store, of, depth);
        if ((of === ends || (await areHere(store, ends))) && (await areExact(store, ranges, areNew)))
            break;
    }
    if (isDeep && alone.length > 0)
        await ensureCommits(store, alone);
}
function endsOf(ranges, alone) {
    return [...new Set([...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone])];
}
/** Fetches histories so deep. git also cuts what is here at the new depth; where history went on, it goes on again after it. */
async function deepen(store, ends, depth) {
    const before = store.deepened ? new Set(store.shallowCommits()) : undefined;
    await fetchObjects(store, ends, depth ?? EVERYTHING);
    store.deepened = true;
    const added = before && store.shallowCommits().filter((cut) => !before.has(cut));
    if (added && added.length > 0)
        await join(store, added);
}
/** Takes away cuts whose parents are here. */
async function join(store, cuts) {
    const { stdout } = await store.git.run(['cat-file', '--batch'], { input: lines(cuts) });
    const commits = (0,git_output/* parseObjects */.MB)(stdout).map((commit) => ({ oid: commit.oid, parents: (0,git_output/* rawParents */.Eg)(commit) }));
    const missing = new Set(await findMissing(store, commits.flatMap(({ parents }) => parents)));
    const joined = new Set(commits.filter(({ parents }) => !parents.some((each) => missing.has(each))).map(({ oid }) => oid));
    if (joined.size > 0)
        store.cutAt(store.shallowCommits().filter((cut) => !joined.has(cut)));
}
/** Fetches commits that are not here, each with its tree and no history. */
async function ensureCommits(store, commits) {
    const missing = await findMissing(store, commits);
    if (missing.length > 0)
        await fetchObjects(store, missing, 1);
}
/** Fetches blobs that are not here, all in one request. */
async function ensureBlobs(store, blobs) {
    const missing = await findMissing(store, blobs);
    if (missing.length > 0)
        await store.remote.read([...ALONE, ...FETCH, '--stdin', remote_access/* REMOTE */.Bn], { input: lines(missing) });
}
/** Tells the remote of no commit that is here: it would take the commit's files to be here as well (git's own lazy fetch does so). */
const ALONE = ['-c', 'fetch.negotiationAlgorithm=noop'];
/** Fetches objects by id, in one request; ids go through standard input, since a command line has an end. */
async function fetchObjects({ remote }, oids, depth) {
    const deep = depth === undefined ? [] : [`--depth=${depth}`];
    await remote.read([...FETCH, '--filter=blob:none', ...deep, '--stdin', remote_access/* REMOTE */.Bn], { input: lines(oids) });
}
/** The options of every fetch: no ref is written, no tag followed. */
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'];
function lines(oids) {
    return oids.map((oid) => `${oid}\n`).join('');
}
/** Which of some objects are not here. */
async function findMissing({ git }, oids) {
    const output = await git.text(['cat-file', '--batch-check=%(objecttype)'], {
        input: lines(oids),
    });
    const answers = output.split('\n');
    return oids.filter((_, index) => answers[index]?.endsWith(' missing'));
}
/** Whether all of some objects are here; after a lost race a branch of the remote may have gone on. */
async function areHere(store, oids) {
    return (await findMissing(store, oids)).length === 0;
}
/** Whether the cuts of the store leave every range as it is in full history; see {@link judgeSpan}. */
async function areExact(store, ranges, areNew) {
    const cuts = new Set(store.shallowCommits());
    if (cuts.size === 0)
        return true;
    const graph = await loadGraph(store, endsOf(ranges, []));
    if (!graph)
        return false;
    const verdicts = ranges.map((range) => judgeSpan(graph, cuts, range));
    if (verdicts.some((verdict) => verdict === 'cut' || (verdict !== 'exact' && !verdict.likely)))
        return false;
    if (pairsOf(ranges).some(([a, b]) => !hasOneMeeting(graph, cuts, a, b)))
        return false;
    const answers = await Promise.all(verdicts.map((verdict, index) => {
        const { not } = ranges[index];
        return typeof verdict === 'string' ? true : areNew(verdict.lowest, not);
    }));
    return answers.every(Boolean);
}
/** The commits that are compared both ways. */
function pairsOf(ranges) {
    const ways = new Set(ranges.map(({ tip, not }) => `${tip} ${not.join()}`));
    return ranges.flatMap(({ tip, not }) => {
        const [other] = not;
        return not.length === 1 && other !== undefined && ways.has(`${other} ${tip}`) ? [[tip, other]] : [];
    });
}
/** What some commits descend from, as far as it is here; undefined when one of them is not. */
async function loadGraph({ git }, ends) {
    const options = ['--topo-order', '--timestamp', '--parents', '--end-of-options'];
    const { code, stdout } = await git.run(['rev-list', ...options, ...ends], { codes: [0, 128] });
    return code === 0 ? parseGraph(stdout.toString('utf8')) : undefined;
}


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ manifestFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __nccwpck_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/updater-manifest/bundle-name.js
var bundle_name = __nccwpck_require__(6042);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/shared/io/signatures.js


/** Verifies an Ed25519 signature (RFC 8032) with Node's own crypto; the key comes in as JWK (RFC 8037). */
const verifyEd25519 = (publicKey, message, signature) => {
    const x = Buffer.from(publicKey).toString('base64url');
    const key = (0,external_node_crypto_.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return (0,external_node_crypto_.verify)(null, message, key, signature);
};
/** How much of a file is in memory while it is hashed: from here on a larger piece is no faster. */
const PIECE = 1024 * 1024;
/** Hashes a file piece by piece in one buffer, so that a bundle of any size takes no memory; BLAKE2b-512 gives 64 bytes. */
async function hashFile(path, algorithm = 'blake2b512') {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    const buffer = Buffer.allocUnsafe(PIECE);
    const file = await (0,promises_.open)(path);
    try {
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, PIECE);
            if (bytesRead === 0)
                return hash.digest();
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
/**
 * Reads what a signature signs: the file's BLAKE2b-512 digest, or for a legacy signature the whole file.
 * The Tauri CLI makes none of the legacy kind; Ed25519 needs its message twice, so it cannot be streamed.
 */
function readSignedMessage(path, signs) {
    return signs === 'blake2b-512' ? hashFile(path) : readFile(path);
}

;// CONCATENATED MODULE: ./build/shared/io/artifacts.js





/** A minisign signature is some 400 bytes; what is a hundred times longer is none. */
const LONGEST_SIGNATURE = 65_536;
/** Opens the folder with a release's artifacts; `name` is how the user called it. */
function openArtifacts(folder, name) {
    const read = (path, work) => explain(path, work((0,external_node_path_.join)(folder, path)));
    return {
        list: () => listArtifacts(folder, name),
        readText: (path) => read(path, readSignature),
        readBytes: (path) => read(path, (file) => (0,promises_.readFile)(file)),
        hash: (path) => read(path, hashFile),
        verify: verifyEd25519,
    };
}
async function readSignature(file) {
    const { size } = await (0,promises_.stat)(file);
    if (size > LONGEST_SIGNATURE)
        throw new Error(`it has ${size} bytes, and no signature is that long`);
    return (0,promises_.readFile)(file, 'utf8');
}
/** A file that cannot be read is the user's to mend, unlike an error of ours. */
async function explain(path, reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            throw error;
        throw (0,core_error/* failure */.V2)('artifact-unreadable', `${(0,core_error/* quote */.hD)(path)} cannot be read: ${(0,core_error/* wordsOf */.Z9)(error)}.`, 'Check the artifacts folder.');
    }
}
/**
 * Lists all files below a folder. Links are no way out of it: one to a folder or bundle outside is a problem, one to a
 * bundle within counts as that file, and every other one is passed over, as unpacked apps are full of them.
 */
async function listArtifacts(folder, name) {
    const walk = { root: await openRoot(folder, name), folders: [''], paths: [], problems: [] };
    for (let at = walk.folders.pop(); at !== undefined; at = walk.folders.pop()) {
        const entries = await explain(at || name, (0,promises_.readdir)((0,external_node_path_.join)(walk.root, at), { withFileTypes: true }));
        for (const entry of entries)
            await visit(walk, at === '' ? entry.name : `${at}/${entry.name}`, entry);
    }
    return { paths: walk.paths.sort(), problems: walk.problems };
}
async function openRoot(folder, name) {
    const root = await (0,promises_.realpath)(folder).catch(() => undefined);
    if (root !== undefined && (await (0,promises_.stat)(root)).isDirectory())
        return root;
    throw (0,core_error/* failure */.V2)('artifacts-missing', `artifacts-dir: ${(0,core_error/* quote */.hD)(name)} is no folder.`, 'Download the artifacts of the build jobs there first, with actions/download-artifact.');
}
async function visit(walk, path, entry) {
    if (entry.isDirectory())
        walk.folders.push(path);
    else if (entry.isFile())
        walk.paths.push(path);
    else if (entry.isSymbolicLink())
        await visitLink(walk, path, isOfBundle(entry.name));
}
async function visitLink({ root, paths, problems }, path, ofBundle) {
    const target = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(() => undefined);
    const kind = target === undefined ? undefined : await (0,promises_.stat)(target);
    const isWithin = target !== undefined && (target === root || target.startsWith(root + external_node_path_.sep));
    if (isWithin && ofBundle && kind?.isFile())
        paths.push(path);
    else if (!isWithin && (ofBundle || kind?.isDirectory()))
        problems.push(leaving(path, target));
}
function isOfBundle(name) {
    return (0,bundle_name/* parseBundleName */.X)(name.replace(/\.sig$/, '')) !== undefined;
}
function leaving(path, target) {
    const where = target === undefined ? 'to nothing' : `out of the artifacts folder, to ${(0,core_error/* quote */.hD)(target)}`;
    return {
        message: `${(0,core_error/* quote */.hD)(path)} is a link ${where}.`,
        fix: 'Put the file itself there: what is published is what the build jobs uploaded.',
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/shared/io/text-files.js





/** The text files of a run; `workspace` is where relative paths start. */
function textFiles(workspace) {
    const write = async (file, text, name, input) => {
        await writeText(file, text, name, input);
        return file;
    };
    return {
        write: (path, text, input) => write(resolve(workspace, path), text, path, input),
        writeTemporary: (name, text) => write(join(process.env.RUNNER_TEMP || tmpdir(), name), text, name, 'RUNNER_TEMP'),
    };
}
/** Reads a text file; `name` is how the input named it. Throws `file-missing`. */
async function readText(file, name, input) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw (0,core_error/* failure */.V2)('file-missing', `${input}: ${(0,core_error/* quote */.hD)(name)} cannot be read: ${(0,core_error/* wordsOf */.Z9)(error)}.`, 'Name a text file.');
    }
}
/**
 * Writes beside the file and renames, so that whoever reads it finds the old content or the new one, never a part.
 * Throws `file-unwritable`.
 */
async function writeText(file, text, name, input) {
    const draft = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
        await (0,promises_.rename)(draft, file);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        throw (0,core_error/* failure */.V2)('file-unwritable', `${input}: ${(0,core_error/* quote */.hD)(name)} cannot be written: ${(0,core_error/* wordsOf */.Z9)(error)}.`, 'Name another file.');
    }
}

;// CONCATENATED MODULE: ./build/shared/io/manifest-files.js



/** The files of a workspace; its folder is where relative paths start. */
function manifestFiles(workspace) {
    return {
        openArtifacts: (folder) => openArtifacts((0,external_node_path_.resolve)(workspace, folder), folder),
        readText: (path, input) => readText((0,external_node_path_.resolve)(workspace, path), path, input),
        writeText: (path, text, input) => writeText((0,external_node_path_.resolve)(workspace, path), text, path, input),
    };
}


/***/ }),

/***/ 5064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P9: () => (/* binding */ ONLY_GIVEN),
  Bn: () => (/* binding */ REMOTE),
  IQ: () => (/* binding */ leavesTreesOut),
  Gk: () => (/* binding */ pushesWithoutToken),
  jB: () => (/* binding */ readRemoteAccess)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __nccwpck_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/git-output.js
var git_output = __nccwpck_require__(9798);
;// CONCATENATED MODULE: ./build/shared/core/remote-url.js
/** git's short form of an ssh address, `git@host:owner/name.git`; a single letter before the colon is a drive of Windows (git-clone, "GIT URLS"). */
const SHORT = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)(.+)$/;
/** GitHub answers ssh on port 443 under this name (GitHub docs: "Using SSH over the HTTPS port"). */
const SSH_OVER_HTTPS = 'ssh.github.com';
/** Reads the address of a remote; undefined for a path, and for what does not name an owner and a repository. */
function parseRemoteUrl(url) {
    const { scheme, host, path } = splitUrl(url);
    const [, repository] = /^\/*([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(path) ?? [];
    if (host === '' || repository === undefined)
        return undefined;
    const server = host === SSH_OVER_HTTPS ? 'github.com' : host;
    return { serverUrl: `${scheme}//${server}`, repository };
}
/** The address of a server's API (GitHub docs: "Getting started with the REST API" of each product). */
function apiAddress(serverUrl) {
    const { host, origin } = new URL(serverUrl);
    const hasHostOfItsOwn = host === 'github.com' || host.endsWith('.ghe.com');
    return hasHostOfItsOwn ? `https://api.${host}` : `${origin}/api/v3`;
}
function splitUrl(url) {
    if (URL.canParse(url) && /^[a-z+]+:\/\//i.test(url)) {
        const { protocol, host, hostname, pathname } = new URL(url);
        if (/^https?:$/.test(protocol))
            return { scheme: protocol, host, path: pathname };
        // The port of ssh is not that of the server's pages.
        return protocol === 'file:' ? NOWHERE : { scheme: 'https:', host: hostname, path: pathname };
    }
    const [, host, path] = SHORT.exec(url) ?? [];
    return host === undefined || path === undefined ? NOWHERE : { scheme: 'https:', host, path };
}
const NOWHERE = { scheme: '', host: '', path: '' };

;// CONCATENATED MODULE: ./build/shared/io/remote-access.js



/** The remote every action reads from and pushes to; actions/checkout names it so. */
const REMOTE = 'origin';
/** What of the configuration decides how the remote is reached. */
const ACCESS = '^(remote\\.origin\\.(url|pushurl|proxy|uploadpack|receivepack|partialclonefilter)|url\\..*|http\\..*|credential\\..*|ssh\\..*|protocol\\..*|core\\.(sshcommand|gitproxy|askpass))$';
/**
 * Keeps git from reading the machine's and the user's configuration: {@link readRemoteAccess} has what counts of it, as it is for
 * the checkout. In another repository `includeIf` would decide otherwise.
 */
const ONLY_GIVEN = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
/**
 * Reads how the checkout reaches its remote, as configuration for another repository; nothing of it is written to disk.
 * A token replaces the credentials that the checkout keeps, and goes to the GitHub server alone.
 * Throws `no-remote` when the checkout has no remote `origin`.
 */
async function readRemoteAccess(checkout, credentials) {
    const { stdout } = await checkout.git.run(['config', '--show-scope', '--includes', '-z', '--get-regexp', ACCESS], {
        codes: [0, 1],
    });
    const pairs = (0,git_output/* parseScopedConfig */.wW)(stdout.toString('utf8'));
    const url = pairs.find(([key]) => key === `remote.${REMOTE}.url`)?.[1];
    if (url === undefined) {
        throw (0,error/* failure */.V2)('no-remote', `The repository at ${(0,error/* quote */.hD)(checkout.folder)} has no remote "${REMOTE}".`, 'Add the remote. In a workflow run actions/checkout.');
    }
    const header = authorization(url, credentials);
    if (!header)
        return pairs;
    return [...pairs.filter(([key]) => !/^http\..*\.?extraheader$/i.test(key)), ...header];
}
/** Whether the checkout pushes over ssh, or to another server than the GitHub server, as git makes out the address from all of its configuration. */
async function pushesWithoutToken({ git }, credentials) {
    const url = await git.text(['remote', 'get-url', '--push', REMOTE]);
    return /^https?:/i.test(url) ? !isOnServer(url, credentials) : parseRemoteUrl(url) !== undefined;
}
function isOnServer(url, { serverUrl }) {
    return /^https?:/i.test(url) && originOf(url) === originOf(serverUrl);
}
/** The header as actions/checkout sends it; an empty value first drops what the machine's configuration may hold. */
function authorization(url, { token, serverUrl }) {
    if (token === '' || !isOnServer(url, { serverUrl }))
        return undefined;
    const key = `http.${originOf(serverUrl)}/.extraheader`;
    const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${secret}`],
    ];
}
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : undefined;
}
/** Whether a filter left trees out of a partial clone: then its commits say nothing about files. */
function leavesTreesOut(access) {
    const filters = access.filter(([key]) => key === `remote.${REMOTE}.partialclonefilter`);
    return !filters.at(-1)?.[1].startsWith('blob:');
}


/***/ }),

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ getScalarValue),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   hy: () => (/* binding */ EVENT_ID),
/* harmony export */   jK: () => (/* binding */ SCALAR_STYLE),
/* harmony export */   tB: () => (/* binding */ YAMLException)
/* harmony export */ });
/* unused harmony exports CHOMPING_CLIP, CHOMPING_KEEP, CHOMPING_MODE, CHOMPING_STRIP, COLLECTION_STYLE, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CORE_SCHEMA, DEFAULT_SCALAR_STYLE_RULES, DUMP_SCHEMA, EVENT_ALIAS, EVENT_DOCUMENT, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, FAILSAFE_SCHEMA, JSON_SCHEMA, NOT_RESOLVED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_FOLDED_BLOCK, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, Schema, VISIT_BREAK, VISIT_SKIP, YAML11_SCHEMA, binaryTag, boolCoreTag, boolJsonTag, boolYaml11Tag, constructFromEvents, defineMappingTag, defineScalarTag, defineSequenceTag, dump, eventsToAst, floatCoreTag, floatJsonTag, floatYaml11Tag, intCoreTag, intJsonTag, intYaml11Tag, jsToAst, legacyMapTag, load, loadAll, mapTag, mergeTag, nullCoreTag, nullJsonTag, nullYaml11Tag, omapTag, pairsTag, present, realMapTag, seqTag, setTag, strTag, timestampTag, visit */
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(901);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
