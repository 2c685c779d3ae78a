export const id = 314;
export const ids = [314];
export const modules = {

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


/***/ }),

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Tw: () => (/* binding */ inheritorsOf),
/* harmony export */   dP: () => (/* binding */ workspaceRootOf),
/* harmony export */   f0: () => (/* binding */ openCargoTree),
/* harmony export */   hk: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* unused harmony export inheritsVersion */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _version_files_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4486);
/* harmony import */ var _version_files_toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5625);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2306);




/** Opens the Cargo.toml files among some texts of a repository; those that another tree holds too are parsed once. */
function openCargoTree(texts, other) {
    const parsed = new Map();
    const folders = [...texts.keys()].filter((path) => (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === 'Cargo.toml').map(_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS);
    const manifest = (folder) => {
        if (!parsed.has(folder)) {
            const path = (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(folder, 'Cargo.toml');
            const known = other?.manifest(folder);
            parsed.set(folder, known?.text === texts.get(path) ? known : readManifest(path, texts));
        }
        return parsed.get(folder);
    };
    const where = (test) => folders.flatMap((folder) => (test(texts.get((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(folder, 'Cargo.toml')) ?? '') ? (manifest(folder) ?? []) : []));
    return { manifest, where };
}
function readManifest(path, texts) {
    const text = texts.get(path);
    if (text === undefined)
        return undefined;
    try {
        const root = (0,_version_files_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(path, text);
        const name = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'package'), 'name'));
        return { path, folder: (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path), text, root, ...(name !== undefined && { name }) };
    }
    catch (error) {
        // A manifest that Cargo cannot read either, such as a test fixture, is nobody's dependency.
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag)
            return undefined;
        throw error;
    }
}
/**
 * Finds the root manifest of the workspace that a package belongs to; the package itself when it belongs to none.
 * The nearest manifest above with `[workspace]` counts, unless it excludes the folder and does not list it
 * (https://doc.rust-lang.org/cargo/reference/workspaces.html#the-members-and-exclude-fields).
 */
function workspaceRootOf(tree, member) {
    if ((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(member.root, 'workspace'))
        return member;
    const pointer = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(member.root, 'package'), 'workspace'));
    const pointed = pointer === undefined ? undefined : (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(member.folder, pointer);
    if (pointed !== undefined)
        return tree.manifest(pointed) ?? member;
    for (const folder of (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .ancestorsOf */ .Gw)(member.folder).slice(1)) {
        const above = tree.manifest(folder);
        if (above && (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(above.root, 'workspace')) {
            if (!isExcluded(above, member.folder))
                return above;
        }
    }
    return member;
}
function isExcluded({ root, folder }, member) {
    const workspace = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'workspace');
    const holds = (entry) => {
        const listed = (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(folder, entry);
        return listed !== undefined && (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(member, listed);
    };
    return (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(workspace, 'exclude')).some(holds) && !(0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(workspace, 'members')).some(holds);
}
/** Whether a package takes its version from `[workspace.package]`. */
function inheritsVersion({ root }) {
    return (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'package'), 'version'), 'workspace'));
}
/** The packages that take their version from a workspace root. */
function inheritorsOf(tree, root) {
    const candidates = tree.where((text) => text.includes('version') && text.includes('workspace'));
    return candidates.filter((manifest) => inheritsVersion(manifest) && workspaceRootOf(tree, manifest).path === root.path);
}
/** The version a package has, its own or its workspace's. */
function versionOf(tree, manifest) {
    const holder = inheritsVersion(manifest) ? (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(workspaceRootOf(tree, manifest).root, 'workspace') : manifest.root;
    return (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(holder, 'package'), 'version'));
}
const TABLES = ['dependencies', 'build-dependencies', 'build_dependencies', 'dev-dependencies', 'dev_dependencies'];
/** Lists every entry of every dependency table of a manifest, those of targets and of `[workspace.dependencies]` too. */
function dependenciesOf(tree, manifest) {
    const root = workspaceRootOf(tree, manifest);
    const places = TABLES.map((name) => [
        [name],
        (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(manifest.root, name),
    ]);
    for (const [target, tables] of (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(manifest.root, 'target'))) {
        for (const name of TABLES)
            places.push([['target', target, name], (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(tables, name)]);
    }
    places.push([['workspace', 'dependencies'], (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(manifest.root, 'workspace'), 'dependencies')]);
    return places.flatMap(([key, table]) => [...(0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(table)].map(([name, entry]) => readDependency({ manifest, root, key: [...key, name], name, entry })));
}
function readDependency({ manifest, root, key, name, entry }) {
    const inherited = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(entry, 'workspace'));
    const source = inherited ? (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root.root, 'workspace'), 'dependencies'), name) : entry;
    const base = inherited ? root.folder : manifest.folder;
    const renamed = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(source, 'package')) ?? name;
    const path = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(source, 'path'));
    const folder = path === undefined ? patchFor(root, renamed, source) : (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(base, path);
    const requirement = entry.kind === 'text' ? entry : (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(entry, 'version');
    return {
        key,
        name: renamed,
        ...(folder !== undefined && { folder }),
        ...(requirement?.kind === 'text' && { requirement: { ...requirement, within: requirement !== entry } }),
        versioned: (source?.kind === 'text' ? source : (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(source, 'version')) !== undefined,
        shipped: key[0] !== 'workspace' && !/^dev[-_]/.test(key.at(-2)),
    };
}
/** The folder that `[patch]` of the workspace root puts in the place of a registry's package. */
function patchFor(root, name, source) {
    if ((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(source, 'git'))
        return undefined;
    for (const [, patches] of (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root.root, 'patch'))) {
        for (const [key, patch] of (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(patches)) {
            const path = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(patch, 'path'));
            if (path !== undefined && ((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(patch, 'package')) ?? key) === name)
                return (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(root.folder, path);
        }
    }
    return undefined;
}


/***/ }),

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ npmDependenciesOf),
/* harmony export */   O: () => (/* binding */ openNpmTree)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _version_files_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4486);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2306);




/** Opens the package.json and pnpm-workspace.yaml files among some texts of a repository. */
function openNpmTree(texts) {
    const parsed = new Map();
    const folders = [...texts.keys()].filter((path) => (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === 'package.json').map(_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS);
    const manifest = (folder) => {
        if (!parsed.has(folder))
            parsed.set(folder, readManifest((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(folder, 'package.json'), texts));
        return parsed.get(folder);
    };
    const workspaces = new Map();
    const membersOf = new Map();
    const members = (folder) => {
        for (const root of (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .ancestorsOf */ .Gw)(folder)) {
            if (!workspaces.has(root))
                workspaces.set(root, workspaceFolders(root, folders, texts, manifest(root)));
            const inside = workspaces.get(root);
            if (!inside || !(folder === root || inside.has(folder)))
                continue;
            if (!membersOf.has(root))
                membersOf.set(root, byName([root, ...inside], manifest));
            return membersOf.get(root);
        }
        return new Map();
    };
    const where = (test) => folders.flatMap((folder) => test(texts.get((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(folder, 'package.json')) ?? '') ? (manifest(folder) ?? []) : []);
    return { manifest, members, where };
}
function byName(folders, manifest) {
    const found = folders.flatMap((folder) => manifest(folder) ?? []);
    return new Map(found.flatMap((member) => (member.name === undefined ? [] : [[member.name, member]])));
}
function readManifest(path, texts) {
    const text = texts.get(path);
    const root = text === undefined ? undefined : readLoosely('json', path, text);
    if (text === undefined || !root)
        return undefined;
    const name = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'name'));
    const version = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'version'));
    return {
        path,
        folder: (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path),
        text,
        root,
        ...(name !== undefined && { name }),
        ...(version !== undefined && { version }),
    };
}
/** A file that npm cannot read either, such as a test fixture, belongs to no workspace. */
function readLoosely(format, path, text) {
    try {
        return (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocuments */ .eV)(format, path, text)[0];
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseTracksError */ .ag)
            return undefined;
        throw error;
    }
}
/**
 * The folders that a workspace root takes in: `workspaces` of its package.json (a list, or `packages` in a table), or
 * `packages` of pnpm-workspace.yaml, where `!` takes away. Undefined when the folder is no workspace root.
 */
function workspaceFolders(root, folders, texts, manifest) {
    const pnpmPath = (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(root, 'pnpm-workspace.yaml');
    const pnpmText = texts.get(pnpmPath);
    const pnpm = pnpmText === undefined ? undefined : (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(readLoosely('yaml', pnpmPath, pnpmText), 'packages');
    const workspaces = (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(manifest?.root, 'workspaces');
    const list = pnpm ?? (workspaces?.kind === 'table' ? (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(workspaces, 'packages') : workspaces);
    if (list?.kind !== 'list')
        return undefined;
    const isMember = compileGlobs((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(list));
    const inside = folders.filter((folder) => folder !== root && (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(folder, root) && isMember(root === '' ? folder : folder.slice(root.length + 1)));
    return new Set(inside);
}
function compileGlobs(globs) {
    const compiled = globs.map((glob) => {
        const takes = !glob.startsWith('!');
        const plain = (takes ? glob : glob.slice(1)).replace(/^\.?\/+/, '').replace(/\/+$/, '');
        return { takes, matcher: new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(plain, { platform: 'linux', nonegate: true, nocomment: true }) };
    });
    return (folder) => compiled.some(({ takes, matcher }) => takes && matcher.match(folder)) &&
        !compiled.some(({ takes, matcher }) => !takes && matcher.match(folder));
}
const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'];
/** Lists the entries of every dependency field of a package. */
function npmDependenciesOf({ root }) {
    return FIELDS.flatMap((field) => [...(0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, field))].flatMap(([name, range]) => range.kind === 'text' ? { key: [field, name], name, range, shipped: field !== 'devDependencies' } : []));
}


/***/ })

};
