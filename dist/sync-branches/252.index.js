export const id = 252;
export const ids = [252];
export const modules = {

/***/ 3252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  currentVersions: () => (/* reexport */ currentVersions),
  editVersions: () => (/* binding */ editVersions)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __webpack_require__(3413);
// EXTERNAL MODULE: ./build/shared/core/workspace/folder.js
var workspace_folder = __webpack_require__(2306);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(8011);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
;// CONCATENATED MODULE: ./build/shared/core/version-files/place.js

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
    return (0,core_error/* failure */.V2)('document-syntax', `The file cannot be read: ${what}.`, undefined, place);
}
/** Deeper documents are refused: reading nested values takes stack. */
const DEEPEST = 500;

;// CONCATENATED MODULE: ./build/shared/core/version-files/json-document.js


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
    const cursor = { file, text, json5: format === 'json5', at: bomLength(text), depth: 0 };
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
    if (++cursor.depth > DEEPEST)
        throw broken(cursor, `it is nested more than ${DEEPEST} levels deep`);
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
    return broken(cursor, character ? `${(0,core_error/* quote */.hD)(character)} is not expected here` : 'it ends too early');
}
function broken(cursor, what) {
    return syntaxFailure(what, placeAt(cursor.file, cursor.text, cursor.at));
}

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./build/shared/core/version-files/toml-document.js



/**
 * Parses a TOML document (1.0, and what 1.1 adds).
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
function parseToml(file, text) {
    const shift = bomLength(text);
    try {
        const source = text.slice(shift);
        const root = table(0);
        for (const node of (0,lib/* parseTOML */.MD)(source, { tomlVersion: '1.1' }).body[0].body) {
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
        throw error instanceof core_error/* ReleaseTracksError */.ag ? error : asFailure(error, file);
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
        return syntaxFailure('it is nested too deep or too long', { file });
    return syntaxFailure(message, { file, line: lineNumber, column: column + 1 });
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/shared/core/version-files/yaml-document.js



/**
 * Parses the documents of a YAML file (1.2). Aliases and merge keys are not followed: what they name stands elsewhere.
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
function parseYaml(file, text) {
    const shift = bomLength(text);
    const fail = (what, at) => syntaxFailure(what, placeAt(file, text, Math.min(at, text.length)));
    try {
        return readEvents(text.slice(shift), (0,js_yaml/* parseEvents */.PH)(text.slice(shift), { maxDepth: DEEPEST }), shift, fail);
    }
    catch (error) {
        if (error instanceof js_yaml/* YAMLException */.tB)
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
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            add(readScalar(body, event, shift));
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
            add({ kind: 'other', source: '', start: event.anchorStart - 1 + shift });
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING) {
            frames.push({ value: { kind: 'table', entries: new Map(), start: event.start + shift } });
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
            frames.push({ value: { kind: 'list', items: [], start: event.start + shift } });
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
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
        throw fail(`${(0,core_error/* quote */.hD)(name)} is there twice`, key.start);
    return name;
}
/** Plain words that are no text: null, booleans and numbers of the core schema (YAML 1.2.2 §10.3.2). */
const NO_TEXT = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
function readScalar(body, event, shift) {
    const { style, valueStart, valueEnd } = event;
    const value = (0,js_yaml/* getScalarValue */.KE)(body, event);
    const start = Math.max(valueStart, 0) + shift;
    if (style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED) {
        return { kind: 'text', value, start, end: valueEnd + shift };
    }
    if (style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN)
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

;// CONCATENATED MODULE: ./build/shared/core/version-files/document.js



/**
 * Parses a document into values with their places. A byte order mark is no part of the document, but counts in the offsets.
 * YAML may hold several documents, JSON and TOML always give one.
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
function parseDocuments(format, file, text) {
    if (format === 'yaml')
        return parseYaml(file, text);
    return [format === 'toml' ? parseToml(file, text) : parseJson(file, text, format)];
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

;// CONCATENATED MODULE: ./build/shared/core/workspace/cargo-tree.js




/** Opens the Cargo.toml files among some texts of a repository; those that another tree holds too are parsed once. */
function openCargoTree(texts, other) {
    const parsed = new Map();
    const folders = [...texts.keys()].filter((path) => (0,workspace_folder/* nameOf */.Vb)(path) === 'Cargo.toml').map(workspace_folder/* folderOf */.yS);
    const manifest = (folder) => {
        if (!parsed.has(folder)) {
            const path = (0,workspace_folder/* inFolder */._z)(folder, 'Cargo.toml');
            const known = other?.manifest(folder);
            parsed.set(folder, known?.text === texts.get(path) ? known : readManifest(path, texts));
        }
        return parsed.get(folder);
    };
    const where = (test) => folders.flatMap((folder) => (test(texts.get((0,workspace_folder/* inFolder */._z)(folder, 'Cargo.toml')) ?? '') ? (manifest(folder) ?? []) : []));
    return { manifest, where };
}
function readManifest(path, texts) {
    const text = texts.get(path);
    if (text === undefined)
        return undefined;
    try {
        const root = parseToml(path, text);
        const name = textOf(child(child(root, 'package'), 'name'));
        return { path, folder: (0,workspace_folder/* folderOf */.yS)(path), text, root, ...(name !== undefined && { name }) };
    }
    catch (error) {
        // A manifest that Cargo cannot read either, such as a test fixture, is nobody's dependency.
        if (error instanceof core_error/* ReleaseTracksError */.ag)
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
    if (child(member.root, 'workspace'))
        return member;
    const pointer = textOf(child(child(member.root, 'package'), 'workspace'));
    const pointed = pointer === undefined ? undefined : (0,workspace_folder/* follow */.e6)(member.folder, pointer);
    if (pointed !== undefined)
        return tree.manifest(pointed) ?? member;
    for (const folder of (0,workspace_folder/* ancestorsOf */.Gw)(member.folder).slice(1)) {
        const above = tree.manifest(folder);
        if (above && child(above.root, 'workspace')) {
            if (!isExcluded(above, member.folder))
                return above;
        }
    }
    return member;
}
function isExcluded({ root, folder }, member) {
    const workspace = child(root, 'workspace');
    const holds = (entry) => {
        const listed = (0,workspace_folder/* follow */.e6)(folder, entry);
        return listed !== undefined && (0,workspace_folder/* isWithin */.UO)(member, listed);
    };
    return textsOf(child(workspace, 'exclude')).some(holds) && !textsOf(child(workspace, 'members')).some(holds);
}
/** Whether a package takes its version from `[workspace.package]`. */
function inheritsVersion({ root }) {
    return isTrue(child(child(child(root, 'package'), 'version'), 'workspace'));
}
/** The packages that take their version from a workspace root. */
function inheritorsOf(tree, root) {
    const candidates = tree.where((text) => text.includes('version') && text.includes('workspace'));
    return candidates.filter((manifest) => inheritsVersion(manifest) && workspaceRootOf(tree, manifest).path === root.path);
}
/** The version a package has, its own or its workspace's. */
function versionOf(tree, manifest) {
    const holder = inheritsVersion(manifest) ? child(workspaceRootOf(tree, manifest).root, 'workspace') : manifest.root;
    return textOf(child(child(holder, 'package'), 'version'));
}
const TABLES = ['dependencies', 'build-dependencies', 'build_dependencies', 'dev-dependencies', 'dev_dependencies'];
/** Lists every entry of every dependency table of a manifest, those of targets and of `[workspace.dependencies]` too. */
function dependenciesOf(tree, manifest) {
    const root = workspaceRootOf(tree, manifest);
    const places = TABLES.map((name) => [
        [name],
        child(manifest.root, name),
    ]);
    for (const [target, tables] of entriesOf(child(manifest.root, 'target'))) {
        for (const name of TABLES)
            places.push([['target', target, name], child(tables, name)]);
    }
    places.push([['workspace', 'dependencies'], child(child(manifest.root, 'workspace'), 'dependencies')]);
    return places.flatMap(([key, table]) => [...entriesOf(table)].map(([name, entry]) => readDependency({ manifest, root, key: [...key, name], name, entry })));
}
function readDependency({ manifest, root, key, name, entry }) {
    const inherited = isTrue(child(entry, 'workspace'));
    const source = inherited ? child(child(child(root.root, 'workspace'), 'dependencies'), name) : entry;
    const base = inherited ? root.folder : manifest.folder;
    const renamed = textOf(child(source, 'package')) ?? name;
    const path = textOf(child(source, 'path'));
    const folder = path === undefined ? patchFor(root, renamed, source) : (0,workspace_folder/* follow */.e6)(base, path);
    const requirement = entry.kind === 'text' ? entry : child(entry, 'version');
    return {
        key,
        name: renamed,
        ...(folder !== undefined && { folder }),
        ...(requirement?.kind === 'text' && { requirement: { ...requirement, within: requirement !== entry } }),
        shipped: key[0] !== 'workspace' && !/^dev[-_]/.test(key.at(-2)),
    };
}
/** The folder that `[patch]` of the workspace root puts in the place of a registry's package. */
function patchFor(root, name, source) {
    if (child(source, 'git'))
        return undefined;
    for (const [, patches] of entriesOf(child(root.root, 'patch'))) {
        for (const [key, patch] of entriesOf(patches)) {
            const path = textOf(child(patch, 'path'));
            if (path !== undefined && (textOf(child(patch, 'package')) ?? key) === name)
                return (0,workspace_folder/* follow */.e6)(root.folder, path);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/cargo-lock-entries.js
const UNUSED = '[[patch.unused]]';
const HEADERS = new Set(['[[package]]', '[root]', UNUSED]);
/** Reads the entries of a Cargo.lock line by line, because cargo writes the file that way; linear in its length. */
function readEntries(text) {
    const entries = [];
    let entry;
    for (let at = 0; at < text.length;) {
        const newline = text.indexOf('\n', at);
        const end = newline === -1 ? text.length : newline;
        if (text[at] === '[') {
            if (entry)
                entry.end = at;
            const header = text.slice(at, end).trimEnd();
            entry = HEADERS.has(header) ? emptyEntry(at, text.length, header === UNUSED) : undefined;
            if (entry)
                entries.push(entry);
        }
        else if (entry)
            readLine(entry, text.slice(at, end), at);
        at = end + 1;
    }
    return entries;
}
function emptyEntry(start, end, unused) {
    return { start, end, name: '', version: '', versionAt: start, unused, references: [] };
}
function readLine(entry, line, at) {
    const open = line.indexOf('"');
    const close = line.lastIndexOf('"');
    if (open === -1 || close <= open)
        return;
    const value = line.slice(open + 1, close);
    if (line.startsWith('name = '))
        entry.name = value;
    else if (line.startsWith('source = '))
        entry.source = value;
    else if (line.startsWith(' '))
        entry.references.push({ start: at + open + 1, text: value });
    else if (line.startsWith('version = ')) {
        entry.version = value;
        entry.versionAt = at + open + 1;
    }
}

// EXTERNAL MODULE: ./node_modules/semver/functions/compare-build.js
var compare_build = __webpack_require__(7648);
;// CONCATENATED MODULE: ./build/shared/core/version-files/group.js
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

;// CONCATENATED MODULE: ./build/shared/core/version-files/cargo-lock-order.js



/**
 * Puts entries of one name in the order that cargo writes them in (SemVer precedence), and references to that name inside
 * each entry too (as text), so that cargo finds nothing to rewrite later.
 */
function sortEqualNames(text, names) {
    const entries = readEntries(text).filter((entry) => !entry.unused);
    const shared = new Set([...groupBy(entries, (entry) => entry.name)].flatMap(([name, same]) => same.length > 1 && names.has(name) ? name : []));
    if (shared.size === 0)
        return text;
    const inOrder = replaceBlocks(text, entries.flatMap((entry) => sortReferences(entry.references, shared)));
    const moved = readEntries(inOrder).filter((entry) => shared.has(entry.name) && !entry.unused);
    return replaceBlocks(inOrder, [...groupBy(moved, (entry) => entry.name).values()].flatMap((same) => sortRun(inOrder, same)));
}
function sortReferences(references, shared) {
    const affected = references.filter(({ text }) => shared.has(text.split(' ', 1)[0]));
    const sorted = affected.toSorted((a, b) => (a.text < b.text ? -1 : 1));
    return affected.map((reference, at) => [blockOf(reference), blockOf(sorted[at])]);
}
function blockOf({ start, text }) {
    return { start, end: start + text.length };
}
function sortRun(text, same) {
    const sorted = same.toSorted((a, b) => compareVersionTexts(a.version, b.version));
    return same.map((entry, at) => [contentOf(text, entry), contentOf(text, sorted[at])]);
}
/** An entry without the blank lines after it, which the last one of a file has not. */
function contentOf(text, { start, end }) {
    return { start, end: start + text.slice(start, end).trimEnd().length };
}
function compareVersionTexts(a, b) {
    try {
        return compare_build(a, b, true);
    }
    catch {
        return 0;
    }
}
function replaceBlocks(text, moves) {
    const parts = [];
    let at = 0;
    for (const [place, content] of moves.toSorted(([a], [b]) => a.start - b.start)) {
        parts.push(text.slice(at, place.start), text.slice(content.start, content.end));
        at = place.end;
    }
    return parts.join('') + text.slice(at);
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/cargo-lock.js



/**
 * Writes new versions into a Cargo.lock of any of its four formats, as cargo itself would: the packages of the repository
 * (those without `source`), the references that carry their version, and the order of equal names.
 * It reads line by line, because cargo writes the file that way.
 */
function editCargoLock(text, packages) {
    const entries = readEntries(text);
    const edits = [];
    const changed = new Map();
    for (const { name, from, to } of packages) {
        const own = ownEntries(entries, name, from);
        for (const entry of own) {
            changed.set(entry, to);
            edits.push({ start: entry.versionAt, text: entry.version, with: to });
        }
    }
    if (edits.length === 0)
        return text;
    const edited = applyEdits(text, [...edits, ...editReferences(text, entries, changed)]);
    return sortEqualNames(edited, new Set([...changed.keys()].map((entry) => entry.name)));
}
/** The names of the packages of the repository that a Cargo.lock records. */
function lockedNames(text) {
    return new Set(readEntries(text).flatMap((entry) => (entry.source === undefined ? entry.name : [])));
}
/** Several packages of one name can only lie in the repository when their versions differ. */
function ownEntries(entries, name, from) {
    const own = entries.filter((entry) => entry.name === name && entry.source === undefined);
    const versions = new Set(own.map((entry) => entry.version));
    return versions.size > 1 ? own.filter((entry) => entry.version === from) : own;
}
/** Writes each reference to a package whose name is among the changed ones the way the new set of versions asks for. */
function editReferences(text, entries, changed) {
    const names = new Set([...changed.keys()].map((entry) => entry.name));
    const sameName = groupBy(entries.filter((entry) => names.has(entry.name) && !entry.unused), (entry) => entry.name);
    const references = entries.flatMap((entry) => entry.references);
    const inFull = isFormat1(text, entries) && references.every((reference) => reference.text.includes(' '));
    return references.flatMap((reference) => {
        const candidates = sameName.get(reference.text.split(' ', 1)[0]) ?? [];
        const target = resolveReference(reference.text, candidates);
        const written = target && writeReference(target, candidates, changed, inFull);
        return written === undefined || written === reference.text ? [] : [{ ...reference, with: written }];
    });
}
/** Format 1 writes every reference in full. Like format 2 it bears no number, but it keeps checksums out of the entries. */
function isFormat1(text, entries) {
    return !/^version = \d/m.test(text.slice(0, entries[0]?.start)) && !/^checksum = /m.test(text);
}
/** The entry a reference means: where two have that version, the one without source writes none. */
function resolveReference(text, candidates) {
    const [, version, source] = /^\S+(?: (\S+))?(?: \((.*)\))?$/.exec(text) ?? [];
    const meant = candidates.filter((entry) => version === undefined || entry.version === version);
    if (source !== undefined)
        return meant.find((entry) => withoutRevision(entry.source) === source);
    return meant.length > 1 ? meant.find((entry) => entry.source === undefined) : meant[0];
}
/** Cargo writes no more of name, version and source than it takes to tell the packages apart. */
function writeReference(target, candidates, changed, inFull) {
    const versions = candidates.map((entry) => changed.get(entry) ?? entry.version);
    const version = changed.get(target) ?? target.version;
    const isOnlyVersion = versions.every((other) => other === version);
    const isOnlyOfVersion = versions.filter((other) => other === version).length === 1;
    if (!inFull && isOnlyVersion && isOnlyOfVersion)
        return target.name;
    const source = target.source !== undefined && (inFull || !isOnlyOfVersion) ? ` (${withoutRevision(target.source)})` : '';
    return `${target.name} ${version}${source}`;
}
function withoutRevision(source) {
    return source?.split('#', 1)[0];
}
function applyEdits(text, edits) {
    const parts = [];
    let at = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
        parts.push(text.slice(at, edit.start), edit.with);
        at = edit.start + edit.text.length;
    }
    return parts.join('') + text.slice(at);
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/cargo-follow.js








/**
 * Finds what else changes when Cargo.toml files got a version: the new texts of each Cargo.lock that records one of their
 * packages, and the requirements in the repository that the version no longer meets.
 * @param before all Cargo.toml and Cargo.lock texts; @param after the same with the version files edited.
 */
function followCargo(manifests, before, after, version) {
    const locks = new Map();
    const tree = openCargoTree(after);
    const crates = bumpedCrates(manifests, openCargoTree(before, tree), tree, version);
    const byFolder = new Map(crates.map((crate) => [crate.folder, crate]));
    const naming = manifestsNaming(tree, crates);
    const namesakes = groupBy(naming, (manifest) => manifest.name);
    for (const [path, text] of after) {
        if ((0,workspace_folder/* nameOf */.Vb)(path) !== 'Cargo.lock')
            continue;
        const names = lockedNames(text);
        let reachable;
        const recorded = crates.filter(({ name, folder }) => {
            if (!names.has(name))
                return false;
            // The name decides, unless several packages of the repository have it.
            if ((namesakes.get(name)?.length ?? 0) < 2)
                return true;
            reachable ??= reachableFrom(tree, (0,workspace_folder/* folderOf */.yS)(path));
            return reachable.has(folder);
        });
        if (recorded.length > 0)
            locks.set(path, editCargoLock(text, recorded));
    }
    return { locks, problems: naming.flatMap((manifest) => unmetRequirements(tree, manifest, byFolder)) };
}
/** The packages that the edited manifests give the version to: their own, and those that inherit it. */
function bumpedCrates(manifests, old, tree, version) {
    const crates = new Map();
    for (const path of manifests) {
        const edited = tree.manifest((0,workspace_folder/* folderOf */.yS)(path));
        if (!edited)
            continue;
        for (const manifest of [edited, ...inheritorsOf(tree, edited)]) {
            if (manifest.name === undefined || versionOf(tree, manifest) !== version)
                continue;
            const previous = old.manifest(manifest.folder);
            const from = previous && versionOf(old, previous);
            crates.set(manifest.folder, { name: manifest.name, folder: manifest.folder, from, to: version });
        }
    }
    return [...crates.values()];
}
/** The manifests that may be, or depend on, one of some packages; with many names it is cheaper to take them all. */
function manifestsNaming(tree, crates) {
    return tree.where((text) => crates.length > 20 || crates.some(({ name }) => text.includes(name)));
}
/** The folders of a workspace's packages and of all they depend on by path. */
function reachableFrom(tree, rootFolder) {
    const queue = tree
        .where((text) => text.includes('package'))
        .filter((manifest) => workspaceRootOf(tree, manifest).folder === rootFolder);
    const reached = new Set(queue.map((manifest) => manifest.folder));
    for (const manifest of queue) {
        for (const { folder } of dependenciesOf(tree, manifest)) {
            const next = folder === undefined || reached.has(folder) ? undefined : tree.manifest(folder);
            if (!next)
                continue;
            reached.add(next.folder);
            queue.push(next);
        }
    }
    return reached;
}
function unmetRequirements(tree, manifest, byFolder) {
    return dependenciesOf(tree, manifest).flatMap((dependency) => {
        const crate = dependency.folder === undefined ? undefined : byFolder.get(dependency.folder);
        return (crate?.name === dependency.name && unmetRequirement(manifest, dependency, crate)) || [];
    });
}
function unmetRequirement(manifest, dependency, crate) {
    const { requirement, key } = dependency;
    if (!requirement || meetsCargoRequirement(crate.to, requirement.value))
        return undefined;
    const listed = (0,version_file/* writeEntry */.cD)(manifest.path, requirement.within ? [...key, 'version'] : key);
    const drop = requirement.within ? 'Drop `version` beside `path`' : 'Depend on it by `path` alone';
    return {
        message: `The requirement "${requirement.value}" on ${crate.name} is not met by ${crate.to}, and cargo would refuse to build.`,
        fix: `${drop}, or list the requirement as a version file of the track: ${listed}.`,
        place: placeAt(manifest.path, manifest.text, requirement.start),
    };
}
/**
 * Whether a version meets a Cargo requirement: caret by default, commas between comparators, and a pre-release only where a
 * comparator has a pre-release of the same X.Y.Z (https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html).
 */
function meetsCargoRequirement(version, requirement) {
    const comparators = requirement.split(',').map((part) => part.trim());
    const range = comparators
        .map((part) => (/^\d/.test(part) && !/[*xX]/.test(part) ? `^${part}` : part.replace(/\s+/g, '')))
        .join(' ');
    // What is no requirement at all is for cargo to report.
    return valid(range) === null || satisfies(version, range);
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/version-text.js




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
        throw (0,core_error/* failure */.V2)('version-text', `${(0,core_error/* quote */.hD)(version)} is not a version.`);
    const { start, end } = findVersion(file, text);
    return text.slice(0, start) + version + text.slice(end);
}
/** Finds the version in a file's text: its value, and the offsets that enclose it. */
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
    throw (0,core_error/* failure */.V2)('version-missing', message, fix, placeAt(path, text, start));
}
function findMatch({ path, pattern }, text) {
    const shift = bomLength(text);
    const matches = text.slice(shift).matchAll((0,version_file/* compilePattern */.Eb)(pattern));
    const first = matches.next().value;
    const span = first?.indices?.[1];
    if (!first || !span) {
        const message = `The pattern ${(0,core_error/* quote */.hD)(pattern)} matches nothing.`;
        throw (0,core_error/* failure */.V2)('version-missing', message, 'It must match once, with the version in its group.', {
            file: path,
            line: 1,
            column: 1,
        });
    }
    const second = matches.next().value;
    if (!second)
        return { value: first[1], start: span[0] + shift, end: span[1] + shift };
    const message = `The pattern ${(0,core_error/* quote */.hD)(pattern)} matches more than once.`;
    throw (0,core_error/* failure */.V2)('version-ambiguous', message, 'Make it longer, so that it matches once.', placeAt(path, text, second.index + shift));
}
function findKeyed(file, text) {
    const roots = parseDocuments(file.format, file.path, text);
    for (const key of [file.key, file.orKey]) {
        if (key === undefined)
            continue;
        const values = roots.flatMap((root) => lookUp(root, (0,version_file/* keySegments */["in"])(key) ?? [key]).value ?? []);
        if (values.length > 1) {
            const fix = 'Use `pattern` with one capture group.';
            const place = placeAt(file.path, text, values[1]?.start ?? 0);
            throw (0,core_error/* failure */.V2)('version-ambiguous', `More than one document of the file has ${(0,core_error/* quote */.hD)(key)}.`, fix, place);
        }
        if (values[0])
            return asVersion(file, text, key, values[0]);
    }
    throw missing(file, text, roots);
}
function asVersion(file, text, key, value) {
    const place = placeAt(file.path, text, value.start);
    if (value.kind === 'text') {
        if (!value.value.endsWith('.json'))
            return value;
        const fix = 'Tauri reads it from that file: list that one as the version file.';
        throw (0,core_error/* failure */.V2)('version-elsewhere', `${(0,core_error/* quote */.hD)(key)} names the file ${(0,core_error/* quote */.hD)(value.value)}.`, fix, place);
    }
    if (isTrue(child(value, 'workspace'))) {
        const fix = 'List the workspace instead: { path: Cargo.toml, key: workspace.package.version }.';
        throw (0,core_error/* failure */.V2)('version-inherited', `${(0,core_error/* quote */.hD)(key)} is inherited from the workspace.`, fix, place);
    }
    const fix = value.kind === 'other' ? `Write it as a string: "1.2.3".` : 'Name the key of the string below it.';
    const what = value.kind === 'other' ? `${(0,core_error/* quote */.hD)(value.source)}, not a string` : `a ${value.kind}, not a string`;
    throw (0,core_error/* failure */.V2)('version-not-text', `${(0,core_error/* quote */.hD)(key)} is ${what}.`, fix, place);
}
function missing(file, text, roots) {
    const segments = (0,version_file/* keySegments */["in"])(file.key) ?? [file.key];
    const nearest = roots[0] && lookUp(roots[0], segments).nearest;
    const keys = [file.key, file.orKey].filter((key) => key !== undefined).map(core_error/* quote */.hD);
    return (0,core_error/* failure */.V2)('version-missing', `The file has no ${keys.join(' and no ')}.`, howToMend(file, roots), placeAt(file.path, text, nearest?.start ?? 0));
}
function howToMend({ path }, roots) {
    if (/(^|\/)(tauri\.conf\.json5?|Tauri\.toml)$/.test(path))
        return 'Tauri then takes the version of Cargo.toml: list that file instead.';
    if (roots.some((root) => child(child(root, 'project'), 'dynamic')))
        return 'A dynamic version is written elsewhere: list that file, with a pattern if need be.';
    return 'Write it there, or name the key that holds the version: { path, key }.';
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/current-versions.js


/**
 * The version that each version file carries, in their order.
 * @throws ReleaseTracksError with the problems of all files at once; a file that is not among the texts is one.
 */
function currentVersions(versionFiles, texts) {
    return eachFile(versionFiles, (file) => ({ path: file.path, version: readVersion(file, current_versions_textOf(file, texts)) }));
}
/** The text of a version file. Throws `version-file-missing`. */
function current_versions_textOf(file, texts) {
    const text = texts.get(file.path);
    if (text !== undefined)
        return text;
    const message = `The version file ${(0,core_error/* quote */.hD)(file.path)} is not in the repository.`;
    throw (0,core_error/* failure */.V2)('version-file-missing', message, 'Correct its path under `version-files`.', { file: file.path });
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
            if (!(error instanceof core_error/* ReleaseTracksError */.ag))
                throw error;
            code ||= error.code;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new core_error/* ReleaseTracksError */.ag(code, problems);
    return results;
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/npm-lock.js



/**
 * Repeats changes of package.json files in a package-lock.json or npm-shrinkwrap.json of any `lockfileVersion`: the entry of
 * the folder in `packages`, and for the lock's own folder the `version` at the top
 * (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). Values that the lock does not record stay unrecorded.
 * @throws ReleaseTracksError when the lock cannot be read.
 */
function editNpmLock(file, text, changes) {
    if (!changes.some(({ folder }) => folder === '' || text.includes(JSON.stringify(folder))))
        return text;
    const root = parseJson(file, text);
    const edits = new Map();
    for (const { folder, segments, to } of changes) {
        for (const value of recorded(root, folder, segments))
            edits.set(value.start, { value, to });
    }
    let edited = text;
    for (const { value, to } of [...edits.values()].toSorted((a, b) => b.value.start - a.value.start)) {
        edited = edited.slice(0, value.start) + to + edited.slice(value.end);
    }
    return edited;
}
function recorded(root, folder, segments) {
    const found = [lookUp(child(child(root, 'packages'), folder) ?? EMPTY, segments).value];
    if (folder === '' && (0,version_file/* writeKey */.TE)(segments) === 'version')
        found.push(child(root, 'version'));
    return found.filter((value) => value?.kind === 'text');
}
const EMPTY = { kind: 'other', source: '', start: 0 };

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./build/shared/core/workspace/npm-tree.js




/** Opens the package.json and pnpm-workspace.yaml files among some texts of a repository. */
function openNpmTree(texts) {
    const parsed = new Map();
    const folders = [...texts.keys()].filter((path) => (0,workspace_folder/* nameOf */.Vb)(path) === 'package.json').map(workspace_folder/* folderOf */.yS);
    const manifest = (folder) => {
        if (!parsed.has(folder))
            parsed.set(folder, npm_tree_readManifest((0,workspace_folder/* inFolder */._z)(folder, 'package.json'), texts));
        return parsed.get(folder);
    };
    const workspaces = new Map();
    const membersOf = new Map();
    const members = (folder) => {
        for (const root of (0,workspace_folder/* ancestorsOf */.Gw)(folder)) {
            if (!workspaces.has(root))
                workspaces.set(root, workspaceFolders(root, folders, texts, manifest(root)));
            const inside = workspaces.get(root);
            if (!inside || !(folder === root || inside.includes(folder)))
                continue;
            if (!membersOf.has(root))
                membersOf.set(root, byName([root, ...inside], manifest));
            return membersOf.get(root);
        }
        return new Map();
    };
    const where = (test) => folders.flatMap((folder) => test(texts.get((0,workspace_folder/* inFolder */._z)(folder, 'package.json')) ?? '') ? (manifest(folder) ?? []) : []);
    return { manifest, members, where };
}
function byName(folders, manifest) {
    const found = folders.flatMap((folder) => manifest(folder) ?? []);
    return new Map(found.flatMap((member) => (member.name === undefined ? [] : [[member.name, member]])));
}
function npm_tree_readManifest(path, texts) {
    const text = texts.get(path);
    const root = text === undefined ? undefined : readLoosely('json', path, text);
    if (text === undefined || !root)
        return undefined;
    const name = textOf(child(root, 'name'));
    const version = textOf(child(root, 'version'));
    return {
        path,
        folder: (0,workspace_folder/* folderOf */.yS)(path),
        text,
        root,
        ...(name !== undefined && { name }),
        ...(version !== undefined && { version }),
    };
}
/** A file that npm cannot read either, such as a test fixture, belongs to no workspace. */
function readLoosely(format, path, text) {
    try {
        return parseDocuments(format, path, text)[0];
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return undefined;
        throw error;
    }
}
/**
 * The folders that a workspace root takes in: `workspaces` of its package.json (a list, or `packages` in a table), or
 * `packages` of pnpm-workspace.yaml, where `!` takes away. Undefined when the folder is no workspace root.
 */
function workspaceFolders(root, folders, texts, manifest) {
    const pnpmPath = (0,workspace_folder/* inFolder */._z)(root, 'pnpm-workspace.yaml');
    const pnpmText = texts.get(pnpmPath);
    const pnpm = pnpmText === undefined ? undefined : child(readLoosely('yaml', pnpmPath, pnpmText), 'packages');
    const workspaces = child(manifest?.root, 'workspaces');
    const list = pnpm ?? (workspaces?.kind === 'table' ? child(workspaces, 'packages') : workspaces);
    if (list?.kind !== 'list')
        return undefined;
    const isMember = compileGlobs(textsOf(list));
    return folders.filter((folder) => folder !== root && (0,workspace_folder/* isWithin */.UO)(folder, root) && isMember(root === '' ? folder : folder.slice(root.length + 1)));
}
function compileGlobs(globs) {
    const compiled = globs.map((glob) => {
        const takes = !glob.startsWith('!');
        const plain = (takes ? glob : glob.slice(1)).replace(/^\.?\/+/, '').replace(/\/+$/, '');
        return { takes, matcher: new esm/* Minimatch */.VR(plain, { platform: 'linux', nonegate: true, nocomment: true }) };
    });
    return (folder) => compiled.some(({ takes, matcher }) => takes && matcher.match(folder)) &&
        !compiled.some(({ takes, matcher }) => !takes && matcher.match(folder));
}
const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'];
/** Lists the entries of every dependency field of a package. */
function npmDependenciesOf({ root }) {
    return FIELDS.flatMap((field) => [...entriesOf(child(root, field))].flatMap(([name, range]) => range.kind === 'text' ? { key: [field, name], name, range, shipped: field !== 'devDependencies' } : []));
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/npm-ranges.js





/**
 * Finds the ranges between members of a JavaScript workspace that the old version met and the new one does not: npm, pnpm and
 * yarn would then look for the package in the registry. `workspace:*`, `file:` and the like hold for every version.
 */
function unmetNpmRanges(versionFiles, before, after, version) {
    const paths = versionFiles.map((file) => file.path).filter((path) => (0,workspace_folder/* nameOf */.Vb)(path) === 'package.json');
    if (paths.length === 0)
        return [];
    const tree = openNpmTree(after);
    const old = openNpmTree(before);
    return [...new Set(paths.map(workspace_folder/* folderOf */.yS))].flatMap((folder) => {
        const bumped = tree.manifest(folder);
        const previous = old.manifest(folder)?.version;
        const name = bumped?.name;
        if (!bumped || name === undefined || previous === undefined || bumped.version !== version)
            return [];
        const users = tree.where((text) => text.includes(JSON.stringify(name)));
        return users
            .filter((user) => tree.members(user.folder).get(name)?.folder === folder)
            .flatMap((user) => unmetIn(user, name, previous, version));
    });
}
function unmetIn(user, name, previous, version) {
    return npmDependenciesOf(user)
        .filter((dependency) => dependency.name === name)
        .filter(({ range }) => meetsRange(previous, range.value) && !meetsRange(version, range.value))
        .map((dependency) => unmet(user, dependency, version));
}
/** npm's rule: a pre-release meets a range only where the range has one of the same X.Y.Z, except `*`. */
function meetsRange(version, specifier) {
    const range = specifier.replace(/^workspace:/, '').trim();
    return ['', '*', '^', '~'].includes(range) || satisfies(version, range, true);
}
function unmet(user, { key, name, range }, version) {
    return {
        message: `The range "${range.value}" on ${name} is not met by ${version}, and installing would look for it in the registry.`,
        fix: `Write "*" (or "workspace:*" with pnpm and yarn), or list the range as a version file of the track: ${(0,version_file/* writeEntry */.cD)(user.path, key)}.`,
        place: placeAt(user.path, user.text, range.start),
    };
}

// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/shared/core/version-files/uv-lock.js


/** PEP 440 names of pre-release channels, which uv writes in their normal form. */
const PEP440 = new Map([
    ['a', 'a'],
    ['alpha', 'a'],
    ['b', 'b'],
    ['beta', 'b'],
    ['c', 'rc'],
    ['rc', 'rc'],
    ['pre', 'rc'],
    ['preview', 'rc'],
    ['dev', '.dev'],
]);
/**
 * Writes a version into the entry of a uv.lock whose source is a folder of the repository (editable, virtual or directory).
 * @param folder the project's folder, relative to the lock's; '.' for the same one.
 * @throws ReleaseTracksError for a channel that Python versions cannot have (PEP 440).
 */
function editUvLock(file, text, folder, version) {
    const entries = text.split(/^(?=\[\[package\]\])/m);
    const source = new RegExp(`^source = \\{ (?:editable|virtual|directory) = "${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}" \\}`, 'm');
    const edited = entries.map((entry) => source.test(entry)
        ? entry.replace(/^(version = ")[^"\r\n]*/m, (_, start) => start + asPep440(file, version))
        : entry);
    return edited.join('');
}
/** Writes X.Y.Z-channel.N the way PEP 440 normalizes it: 1.8.5-alpha.2 is 1.8.5a2. */
function asPep440(file, text) {
    const version = (0,core_version/* parseVersion */.ot)(text);
    if (!version?.prerelease)
        return text;
    const name = PEP440.get(version.prerelease.channel.toLowerCase());
    if (name !== undefined)
        return `${(0,core_version/* formatCore */.rT)(version)}${name}${version.prerelease.n}`;
    const fix = 'Set `version-style: core` for the track, or name the channel alpha, beta, rc or dev.';
    throw (0,core_error/* failure */.V2)('python-version', `${(0,core_error/* quote */.hD)(text)} is no version for Python (PEP 440), and ${file} could not record it.`, fix);
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/edit-versions.js










/**
 * Writes a version into its version files and into every lock file that repeats it.
 * Cargo.lock: the packages and, when the version is a workspace's, all that inherit it. package-lock.json, npm-shrinkwrap.json, uv.lock:
 * the entry of the project's folder.
 * @param texts what {@link isToRead} tells, decoded from UTF-8 with byte order marks; files that were left out do not follow.
 * @returns the new texts of the files that change, and of no others.
 * @throws ReleaseTracksError with all problems: those of {@link readVersion}, a missing file, and requirements between packages
 *   of the repository that the new version no longer meets.
 */
function editVersions(versionFiles, texts, version) {
    const edited = new Map(texts);
    eachFile(versionFiles, (file) => edited.set(file.path, writeVersion(file, current_versions_textOf(file, edited), version)));
    const problems = [];
    const cargo = versionFiles.map((file) => file.path).filter((path) => (0,workspace_folder/* nameOf */.Vb)(path) === 'Cargo.toml');
    if (cargo.length > 0) {
        const followed = followCargo(cargo, texts, edited, version);
        for (const [path, text] of followed.locks)
            edited.set(path, text);
        problems.push(...followed.problems);
    }
    problems.push(...unmetNpmRanges(versionFiles, texts, edited, version));
    if (problems.length > 0)
        throw new core_error/* ReleaseTracksError */.ag('unmet-requirement', problems);
    followByFolder(versionFiles, edited, version);
    return new Map([...edited].filter(([path, text]) => texts.get(path) !== text));
}
/** The locks that know a project by its folder: npm's and uv's. */
function followByFolder(versionFiles, edited, version) {
    const named = (name) => versionFiles.filter((file) => (0,workspace_folder/* nameOf */.Vb)(file.path) === name);
    for (const [path, text] of edited) {
        const name = (0,workspace_folder/* nameOf */.Vb)(path);
        const fromLock = (file) => (0,workspace_folder/* relativeTo */.Mf)((0,workspace_folder/* folderOf */.yS)(path), (0,workspace_folder/* folderOf */.yS)(file.path));
        if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json') {
            const changes = named('package.json').map((file) => ({
                folder: fromLock(file),
                segments: segmentsOf(file),
                to: version,
            }));
            edited.set(path, editNpmLock(path, text, changes));
        }
        else if (name === 'uv.lock') {
            for (const file of named('pyproject.toml').filter((file) => segmentsOf(file).join('.') === 'project.version')) {
                edited.set(path, editUvLock(path, edited.get(path), fromLock(file) || '.', version));
            }
        }
    }
}
/** A pattern in a manifest is taken to find the manifest's own version. */
function segmentsOf(file) {
    if (file.kind === 'keyed')
        return (0,version_file/* keySegments */["in"])(file.key) ?? [file.key];
    return (0,workspace_folder/* nameOf */.Vb)(file.path) === 'package.json' ? ['version'] : ['project', 'version'];
}


/***/ })

};
