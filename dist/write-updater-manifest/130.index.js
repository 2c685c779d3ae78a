export const id = 130;
export const ids = [130];
export const modules = {

/***/ 3130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   currentVersions: () => (/* binding */ currentVersions),
/* harmony export */   eachFile: () => (/* binding */ eachFile),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8975);


/**
 * The version that each version file carries, in their order.
 * @throws ReleaseTracksError with the problems of all files at once; a file that is not among the texts is one.
 */
function currentVersions(versionFiles, texts) {
    return eachFile(versionFiles, (file) => ({ path: file.path, version: (0,_version_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(file, textOf(file, texts)) }));
}
/** The text of a version file. Throws `version-file-missing`. */
function textOf(file, texts) {
    const text = texts.get(file.path);
    if (text !== undefined)
        return text;
    const message = `The version file ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file.path)} is not in the repository.`;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-file-missing', message, 'Correct its path under `version-files`.', { file: file.path });
}
/** Does something with every version file; what is wrong with any of them is thrown together. */
function eachFile(versionFiles, work) {
    const problems = [];
    const results = [];
    let code = '';
    for (const file of versionFiles) {
        try {
            results.push(work(file));
        }
        catch (error) {
            if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag))
                throw error;
            code ||= error.code;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag(code, problems);
    return results;
}


/***/ }),

/***/ 4486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eV: () => (/* binding */ parseDocuments),
/* harmony export */   jf: () => (/* binding */ child)
/* harmony export */ });
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3975);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5625);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9268);



/**
 * Parses a document into values with their places. A byte order mark is no part of the document, but counts in the offsets.
 * YAML may hold several documents, JSON and TOML always give one.
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
function parseDocuments(format, file, text) {
    if (format === 'yaml')
        return (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(file, text);
    return [format === 'toml' ? (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(file, text) : (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(file, text, format)];
}
/** The value at a path of names (or list positions), and the deepest value on the way that is there. */
function lookUp(root, segments) {
    let nearest = root;
    for (const segment of segments) {
        const next = child(nearest, segment);
        if (!next)
            return { value: undefined, nearest };
        nearest = next;
    }
    return { value: nearest, nearest };
}
/** The value under a name of a table, or at a position of a list; undefined where there is none. */
function child(value, name) {
    if (value?.kind === 'table')
        return value.entries.get(name);
    return value?.kind === 'list' && /^\d+$/.test(name) ? value.items[Number(name)] : undefined;
}
/** The table under a name as pairs; empty where there is none. */
function entriesOf(value) {
    return value?.kind === 'table' ? value.entries : [];
}
/** The strings of a list; empty where there is none. */
function textsOf(value) {
    return value?.kind === 'list' ? value.items.flatMap((item) => textOf(item) ?? []) : [];
}
/** The string that a value is, or undefined. */
function textOf(value) {
    return value?.kind === 'text' ? value.value : undefined;
}
/** Whether a value is the literal `true`. */
function isTrue(value) {
    return value?.kind === 'other' && value.source === 'true';
}


/***/ }),

/***/ 3975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9772);


const BLANK = /[\s\ufeff]*/y;
const LINE_COMMENT = /\/\/[^\n\r\u2028\u2029]*/y;
const DOUBLE_QUOTED = /"[^"\\\n\r]*(?:\\[\s\S][^"\\\n\r]*)*"/y;
const SINGLE_QUOTED = /'[^'\\\n\r]*(?:\\[\s\S][^'\\\n\r]*)*'/y;
const WORD = /[^\s,:[\]{}"'/]+/y;
const JSON_WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const JSON5_WORD = /^(?:true|false|null|[+-]?(?:Infinity|NaN|0[xX][\da-fA-F]+|\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?))$/;
const JSON5_NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
/**
 * Parses JSON, with comments and trailing commas as editors and Tauri tolerate them, or JSON5 (https://spec.json5.org).
 * Where a name comes twice the last one counts, as with JSON.parse.
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
function parseJson(file, text, format = 'json') {
    const cursor = { file, text, json5: format === 'json5', at: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .bomLength */ .L1)(text), depth: 0 };
    skipBlank(cursor);
    const value = readValue(cursor);
    skipBlank(cursor);
    if (cursor.at < text.length)
        throw unexpected(cursor);
    return value;
}
function readValue(cursor) {
    const first = cursor.text[cursor.at];
    if (first === '{')
        return nested(cursor, readTable);
    if (first === '[')
        return nested(cursor, readList);
    if (isQuote(cursor, first))
        return readText(cursor);
    const start = cursor.at;
    const source = take(cursor, WORD);
    if (source && (cursor.json5 ? JSON5_WORD : JSON_WORD).test(source))
        return { kind: 'other', source, start };
    cursor.at = start;
    throw unexpected(cursor);
}
function nested(cursor, read) {
    if (++cursor.depth > _place_js__WEBPACK_IMPORTED_MODULE_1__/* .DEEPEST */ .FI)
        throw broken(cursor, `it is nested more than ${_place_js__WEBPACK_IMPORTED_MODULE_1__/* .DEEPEST */ .FI} levels deep`);
    const value = read(cursor);
    cursor.depth--;
    return value;
}
function readTable(cursor) {
    const entries = new Map();
    const start = cursor.at;
    readSequence(cursor, '}', () => {
        const name = readName(cursor);
        skipBlank(cursor);
        if (cursor.text[cursor.at] !== ':')
            throw unexpected(cursor);
        cursor.at++;
        skipBlank(cursor);
        entries.set(name, readValue(cursor));
    });
    return { kind: 'table', entries, start };
}
function readList(cursor) {
    const items = [];
    const start = cursor.at;
    readSequence(cursor, ']', () => items.push(readValue(cursor)));
    return { kind: 'list', items, start };
}
function readSequence(cursor, close, readItem) {
    cursor.at++;
    skipBlank(cursor);
    while (cursor.text[cursor.at] !== close) {
        readItem();
        skipBlank(cursor);
        if (cursor.text[cursor.at] === close)
            break;
        if (cursor.text[cursor.at] !== ',')
            throw unexpected(cursor);
        cursor.at++;
        skipBlank(cursor);
    }
    cursor.at++;
}
function readName(cursor) {
    if (isQuote(cursor, cursor.text[cursor.at]))
        return readText(cursor).value;
    const start = cursor.at;
    const word = take(cursor, WORD);
    if (cursor.json5 && word && JSON5_NAME.test(word))
        return word;
    cursor.at = start;
    throw unexpected(cursor);
}
function isQuote(cursor, character) {
    return character === '"' || (cursor.json5 && character === "'");
}
function readText(cursor) {
    const start = cursor.at + 1;
    const quoted = take(cursor, cursor.text[cursor.at] === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED);
    if (!quoted)
        throw broken(cursor, 'a string is not closed');
    return { kind: 'text', value: decode(quoted.slice(1, -1)), start, end: cursor.at - 1 };
}
const ESCAPES = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' };
function decode(source) {
    if (!source.includes('\\'))
        return source;
    return source.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g, (_, u, x, other) => u || x
        ? String.fromCharCode(Number.parseInt(u ?? x, 16))
        : /[\r\n\u2028\u2029]/.test(other)
            ? ''
            : (ESCAPES[other] ?? other));
}
function skipBlank(cursor) {
    for (;;) {
        take(cursor, BLANK);
        if (cursor.text.startsWith('//', cursor.at))
            take(cursor, LINE_COMMENT);
        else if (cursor.text.startsWith('/*', cursor.at)) {
            const close = cursor.text.indexOf('*/', cursor.at + 2);
            if (close === -1)
                throw broken(cursor, 'a comment is not closed');
            cursor.at = close + 2;
        }
        else
            return;
    }
}
function take(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const found = pattern.exec(cursor.text)?.[0];
    if (found !== undefined)
        cursor.at += found.length;
    return found;
}
function unexpected(cursor) {
    const character = cursor.text.slice(cursor.at, cursor.at + 1);
    return broken(cursor, character ? `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(character)} is not expected here` : 'it ends too early');
}
function broken(cursor, what) {
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxFailure */ .ID)(what, (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(cursor.file, cursor.text, cursor.at));
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   ID: () => (/* binding */ syntaxFailure),
/* harmony export */   L1: () => (/* binding */ bomLength)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

const BOM = '\ufeff';
/** How many units a byte order mark takes at the start of a text: 1 or 0. */
function bomLength(text) {
    return text.startsWith(BOM) ? 1 : 0;
}
/** Turns an offset in a text into line and column, which count from 1; a byte order mark takes no column. */
function placeAt(file, text, offset) {
    let line = 1;
    let lineStart = bomLength(text);
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line++;
        lineStart = at + 1;
    }
    return { file, line, column: Math.max(1, offset - lineStart + 1) };
}
/** The error for a document that cannot be read. */
function syntaxFailure(what, place) {
    return (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('document-syntax', `The file cannot be read: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(what)}.`, undefined, place);
}
/** Deeper documents are refused: reading nested values takes stack. */
const DEEPEST = 500;


/***/ }),

/***/ 5625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9772);



/**
 * Parses a TOML document (1.0, and what 1.1 adds).
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
function parseToml(file, text) {
    const shift = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .bomLength */ .L1)(text);
    try {
        const source = text.slice(shift);
        const root = table(0);
        for (const node of (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(source, { tomlVersion: '1.1' }).body[0].body) {
            if (node.type === 'TOMLKeyValue')
                setKeyValue(root, node, source, shift);
            else {
                const target = tableAt(root, node.resolvedKey, node.range[0] + shift);
                for (const pair of node.body)
                    setKeyValue(target, pair, source, shift);
            }
        }
        return root;
    }
    catch (error) {
        throw error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseTracksError */ .ag ? error : asFailure(error, file);
    }
}
function setKeyValue(target, node, source, shift) {
    const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const last = names.pop();
    tableAt(target, names, node.range[0] + shift).entries.set(last, readNode(node.value, source, shift));
}
function readNode(node, source, shift) {
    const start = node.range[0] + shift;
    if (node.type === 'TOMLArray') {
        return { kind: 'list', items: node.elements.map((element) => readNode(element, source, shift)), start };
    }
    if (node.type === 'TOMLInlineTable') {
        const inline = table(start);
        for (const pair of node.body)
            setKeyValue(inline, pair, source, shift);
        return inline;
    }
    if (node.kind !== 'string')
        return { kind: 'other', source: source.slice(...node.range), start };
    const quotes = node.multiline ? 3 : 1;
    const inner = source.slice(node.range[0] + quotes, node.range[1] - quotes);
    // In a multi-line string the version may stand on a line of its own.
    const lead = node.multiline ? inner.length - inner.trimStart().length : 0;
    const length = node.multiline ? inner.trim().length : inner.length;
    const value = node.multiline ? node.value.trim() : node.value;
    return { kind: 'text', value, start: start + quotes + lead, end: start + quotes + lead + length };
}
/** Walks to a table, and makes those on the way that only dotted keys or longer headers imply. */
function tableAt(root, names, start) {
    let current = root;
    for (const [at, name] of names.entries()) {
        let next = current.kind === 'list'
            ? current.items[Number(name)]
            : current.kind === 'table'
                ? current.entries.get(String(name))
                : undefined;
        if (!next) {
            next = typeof names[at + 1] === 'number' ? { kind: 'list', items: [], start } : table(start);
            if (current.kind === 'list')
                current.items[Number(name)] = next;
            else if (current.kind === 'table')
                current.entries.set(String(name), next);
        }
        current = next;
    }
    return current.kind === 'table' ? current : table(start);
}
function table(start) {
    return { kind: 'table', entries: new Map(), start };
}
/** The parser's own errors carry a place, with columns from 0; running out of stack has none. */
function asFailure(error, file) {
    const { lineNumber, column, message } = error;
    if (lineNumber === undefined || column === undefined)
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxFailure */ .ID)('it is nested too deep or too long', { file });
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxFailure */ .ID)(message, { file, line: lineNumber, column: column + 1 });
}


/***/ }),

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   gN: () => (/* binding */ writeVersion)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3413);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4486);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9772);




/**
 * The version text that a file carries, as it stands there; whether it is a version is for the caller to say.
 * @param text the file's text, decoded from UTF-8 with its byte order mark.
 * @throws ReleaseTracksError with the place: no such key, not a string, inherited, no or several matches, a syntax error.
 */
function readVersion(file, text) {
    return findVersion(file, text).value;
}
/**
 * The same text with another version; every other byte stays: comments, order, quotes, line endings, byte order mark.
 * @throws ReleaseTracksError as {@link readVersion} does, and for a version of other characters than SemVer's.
 */
function writeVersion(file, text, version) {
    if (!/^[0-9A-Za-z.+-]+$/.test(version))
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-text', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(version)} is not a version.`);
    const { start, end } = findVersion(file, text);
    return text.slice(0, start) + version + text.slice(end);
}
/** Finds the version in a file's text: its value, and the offsets that enclose it. Throws as {@link readVersion} does. */
function findVersion(file, text) {
    if (file.kind === 'keyed')
        return findKeyed(file, text);
    return file.kind === 'text' ? findOnlyLine(file.path, text) : findMatch(file, text);
}
function findOnlyLine(path, text) {
    const value = text.trim();
    const start = text.length - text.trimStart().length;
    if (value !== '' && !/[\r\n]/.test(value))
        return { value, start, end: start + value.length };
    const message = value === '' ? 'The file is empty.' : 'The file has more than one line.';
    const fix = 'Plain text holds the version and nothing else. Name it with `key` or with `pattern` otherwise.';
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-missing', message, fix, (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(path, text, start));
}
function findMatch({ path, pattern }, text) {
    const shift = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .bomLength */ .L1)(text);
    const matches = text.slice(shift).matchAll((0,_version_file_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .Eb)(pattern));
    const first = matches.next().value;
    const span = first?.indices?.[1];
    if (!first || !span) {
        const message = `The pattern ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)} matches nothing.`;
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-missing', message, 'It must match once, with the version in its group.', {
            file: path,
            line: 1,
            column: 1,
        });
    }
    const second = matches.next().value;
    if (!second)
        return { value: first[1], start: span[0] + shift, end: span[1] + shift };
    const message = `The pattern ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)} matches more than once.`;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-ambiguous', message, 'Make it longer, so that it matches once.', (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(path, text, second.index + shift));
}
function findKeyed(file, text) {
    const roots = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocuments */ .eV)(file.format, file.path, text);
    for (const key of [file.key, file.orKey]) {
        if (key === undefined)
            continue;
        const values = roots.flatMap((root) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(root, (0,_version_file_js__WEBPACK_IMPORTED_MODULE_1__/* .keySegments */ ["in"])(key) ?? [key]).value ?? []);
        if (values.length > 1) {
            const fix = 'Use `pattern` with one capture group.';
            const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(file.path, text, values[1]?.start ?? 0);
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-ambiguous', `More than one document of the file has ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}.`, fix, place);
        }
        if (values[0])
            return asVersion(file, text, key, values[0]);
    }
    throw missing(file, text, roots);
}
function asVersion(file, text, key, value) {
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(file.path, text, value.start);
    if (value.kind === 'text') {
        if (!value.value.endsWith('.json'))
            return value;
        const fix = 'Tauri reads it from that file: list that one as the version file.';
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-elsewhere', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} names the file ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value.value)}.`, fix, place);
    }
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrue */ .Hn)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(value, 'workspace'))) {
        const fix = 'List the workspace instead: { path: Cargo.toml, key: workspace.package.version }.';
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-inherited', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is inherited from the workspace.`, fix, place);
    }
    const fix = value.kind === 'other' ? `Write it as a string: "1.2.3".` : 'Name the key of the string below it.';
    const what = value.kind === 'other' ? `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value.source)}, not a string` : `a ${value.kind}, not a string`;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-not-text', `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is ${what}.`, fix, place);
}
function missing(file, text, roots) {
    const segments = (0,_version_file_js__WEBPACK_IMPORTED_MODULE_1__/* .keySegments */ ["in"])(file.key) ?? [file.key];
    const nearest = roots[0] && (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(roots[0], segments).nearest;
    const keys = [file.key, file.orKey].filter((key) => key !== undefined).map(_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD);
    return (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-missing', `The file has no ${keys.join(' and no ')}.`, howToMend(file, roots), (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(file.path, text, nearest?.start ?? 0));
}
function howToMend({ path }, roots) {
    if (/(^|\/)(tauri\.conf\.json5?|Tauri\.toml)$/.test(path))
        return 'Tauri then takes the version of Cargo.toml: list that file instead.';
    if (roots.some((root) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'project'), 'dynamic')))
        return 'A dynamic version is written elsewhere: list that file, with a pattern if need be.';
    return 'Write it there, or name the key that holds the version: { path, key }.';
}


/***/ }),

/***/ 9268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9772);



/**
 * Parses the documents of a YAML file (1.2). Aliases and merge keys are not followed: what they name stands elsewhere.
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
function parseYaml(file, text) {
    const shift = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .bomLength */ .L1)(text);
    const fail = (what, at) => (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxFailure */ .ID)(what, (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAt */ .BW)(file, text, Math.min(at, text.length)));
    try {
        return readEvents(text.slice(shift), (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text.slice(shift), { maxDepth: _place_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .FI }), shift, fail);
    }
    catch (error) {
        if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB)
            throw fail(error.reason, (error.mark?.position ?? 0) + shift);
        if (error instanceof RangeError)
            throw fail('it is nested too deep or too long', 0);
        throw error;
    }
}
function readEvents(body, events, shift, fail) {
    const documents = [];
    const frames = [];
    const add = (value) => {
        const frame = frames.at(-1);
        if (!frame)
            documents.push(value);
        else if (frame.value.kind === 'list')
            frame.value.items.push(value);
        else if (!frame.name)
            frame.name = { text: nameOf(frame.value.entries, value, fail) };
        else {
            if (frame.name.text !== undefined)
                frame.value.entries.set(frame.name.text, value);
            delete frame.name;
        }
    };
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
            add(readScalar(body, event, shift));
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            add({ kind: 'other', source: '', start: event.anchorStart - 1 + shift });
        }
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING) {
            frames.push({ value: { kind: 'table', entries: new Map(), start: event.start + shift } });
        }
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE) {
            frames.push({ value: { kind: 'list', items: [], start: event.start + shift } });
        }
        else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            const closed = frames.pop();
            if (closed)
                add(closed.value);
        }
    }
    return documents;
}
/** The name that a key stands for; undefined for a key that is no scalar. */
function nameOf(entries, key, fail) {
    const name = key.kind === 'text' ? key.value : key.kind === 'other' ? key.source : undefined;
    if (name !== undefined && entries.has(name))
        throw fail(`${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is there twice`, key.start);
    return name;
}
/** Plain words that are no text: null, booleans and numbers of the core schema (YAML 1.2.2 §10.3.2). */
const NO_TEXT = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
function readScalar(body, event, shift) {
    const { style, valueStart, valueEnd } = event;
    const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(body, event);
    const start = Math.max(valueStart, 0) + shift;
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED) {
        return { kind: 'text', value, start, end: valueEnd + shift };
    }
    if (style !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN)
        return readBlock(body, value.trim(), event, shift);
    const isTagged = event.tagStart >= 0;
    if (!isTagged && NO_TEXT.test(value))
        return { kind: 'other', source: value, start };
    return { kind: 'text', value, start, end: valueEnd + shift };
}
/** A block scalar: its content stands below the `|` or `>`. */
function readBlock(body, content, { valueStart, valueEnd }, shift) {
    const at = body.indexOf(content, valueStart);
    if (content === '' || at === -1 || at + content.length > valueEnd) {
        return { kind: 'other', source: content, start: valueStart + shift };
    }
    return { kind: 'text', value: content, start: at + shift, end: at + content.length + shift };
}


/***/ })

};
