export const id = 802;
export const ids = [802];
export const modules = {

/***/ 7802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MANIFEST_NAMES: () => (/* binding */ MANIFEST_NAMES),
  cratesOf: () => (/* binding */ cratesOf),
  isManifest: () => (/* binding */ isManifest),
  npmLinks: () => (/* binding */ npmLinks),
  npmTargetOf: () => (/* binding */ npmTargetOf),
  packagesOf: () => (/* binding */ packagesOf),
  workspaceClosure: () => (/* binding */ workspaceClosure)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(8011);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __webpack_require__(3413);
// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
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
    return (0,core_error/* failure */.V2)('document-syntax', `The file cannot be read: ${(0,core_error/* wordsOf */.Z9)(what)}.`, undefined, place);
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
        const next = document_child(nearest, segment);
        if (!next)
            return { value: undefined, nearest };
        nearest = next;
    }
    return { value: nearest, nearest };
}
/** The value under a name of a table, or at a position of a list; undefined where there is none. */
function document_child(value, name) {
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
    return value?.kind === 'list' ? value.items.flatMap((item) => document_textOf(item) ?? []) : [];
}
/** The string that a value is, or undefined. */
function document_textOf(value) {
    return value?.kind === 'text' ? value.value : undefined;
}
/** Whether a value is the literal `true`. */
function isTrue(value) {
    return value?.kind === 'other' && value.source === 'true';
}

// EXTERNAL MODULE: ./build/shared/core/workspace/folder.js
var workspace_folder = __webpack_require__(2306);
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
        const name = document_textOf(document_child(document_child(root, 'package'), 'name'));
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
    if (document_child(member.root, 'workspace'))
        return member;
    const pointer = document_textOf(document_child(document_child(member.root, 'package'), 'workspace'));
    const pointed = pointer === undefined ? undefined : (0,workspace_folder/* follow */.e6)(member.folder, pointer);
    if (pointed !== undefined)
        return tree.manifest(pointed) ?? member;
    for (const folder of (0,workspace_folder/* ancestorsOf */.Gw)(member.folder).slice(1)) {
        const above = tree.manifest(folder);
        if (above && document_child(above.root, 'workspace')) {
            if (!isExcluded(above, member.folder))
                return above;
        }
    }
    return member;
}
function isExcluded({ root, folder }, member) {
    const workspace = document_child(root, 'workspace');
    const holds = (entry) => {
        const listed = (0,workspace_folder/* follow */.e6)(folder, entry);
        return listed !== undefined && (0,workspace_folder/* isWithin */.UO)(member, listed);
    };
    return textsOf(document_child(workspace, 'exclude')).some(holds) && !textsOf(document_child(workspace, 'members')).some(holds);
}
/** Whether a package takes its version from `[workspace.package]`. */
function inheritsVersion({ root }) {
    return isTrue(document_child(document_child(document_child(root, 'package'), 'version'), 'workspace'));
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
        document_child(manifest.root, name),
    ]);
    for (const [target, tables] of entriesOf(document_child(manifest.root, 'target'))) {
        for (const name of TABLES)
            places.push([['target', target, name], document_child(tables, name)]);
    }
    places.push([['workspace', 'dependencies'], document_child(document_child(manifest.root, 'workspace'), 'dependencies')]);
    return places.flatMap(([key, table]) => [...entriesOf(table)].map(([name, entry]) => readDependency({ manifest, root, key: [...key, name], name, entry })));
}
function readDependency({ manifest, root, key, name, entry }) {
    const inherited = isTrue(document_child(entry, 'workspace'));
    const source = inherited ? document_child(document_child(document_child(root.root, 'workspace'), 'dependencies'), name) : entry;
    const base = inherited ? root.folder : manifest.folder;
    const renamed = document_textOf(document_child(source, 'package')) ?? name;
    const path = document_textOf(document_child(source, 'path'));
    const folder = path === undefined ? patchFor(root, renamed, source) : (0,workspace_folder/* follow */.e6)(base, path);
    const requirement = entry.kind === 'text' ? entry : document_child(entry, 'version');
    return {
        key,
        name: renamed,
        ...(folder !== undefined && { folder }),
        ...(requirement?.kind === 'text' && { requirement: { ...requirement, within: requirement !== entry } }),
        versioned: (source?.kind === 'text' ? source : document_child(source, 'version')) !== undefined,
        shipped: key[0] !== 'workspace' && !/^dev[-_]/.test(key.at(-2)),
    };
}
/** The folder that `[patch]` of the workspace root puts in the place of a registry's package. */
function patchFor(root, name, source) {
    if (document_child(source, 'git'))
        return undefined;
    for (const [, patches] of entriesOf(document_child(root.root, 'patch'))) {
        for (const [key, patch] of entriesOf(patches)) {
            const path = document_textOf(document_child(patch, 'path'));
            if (path !== undefined && (document_textOf(document_child(patch, 'package')) ?? key) === name)
                return (0,workspace_folder/* follow */.e6)(root.folder, path);
        }
    }
    return undefined;
}

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
            if (!inside || !(folder === root || inside.has(folder)))
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
    const name = document_textOf(document_child(root, 'name'));
    const version = document_textOf(document_child(root, 'version'));
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
    const pnpm = pnpmText === undefined ? undefined : document_child(readLoosely('yaml', pnpmPath, pnpmText), 'packages');
    const workspaces = document_child(manifest?.root, 'workspaces');
    const list = pnpm ?? (workspaces?.kind === 'table' ? document_child(workspaces, 'packages') : workspaces);
    if (list?.kind !== 'list')
        return undefined;
    const isMember = compileGlobs(textsOf(list));
    const inside = folders.filter((folder) => folder !== root && (0,workspace_folder/* isWithin */.UO)(folder, root) && isMember(root === '' ? folder : folder.slice(root.length + 1)));
    return new Set(inside);
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
    return FIELDS.flatMap((field) => [...entriesOf(document_child(root, field))].flatMap(([name, range]) => range.kind === 'text' ? { key: [field, name], name, range, shipped: field !== 'devDependencies' } : []));
}

;// CONCATENATED MODULE: ./build/shared/core/workspace.js






/** What the manifests that {@link workspaceClosure} reads are called. */
const MANIFEST_NAMES = ['Cargo.toml', 'package.json', 'pnpm-workspace.yaml'];
const TAURI = new Set(['tauri.conf.json', 'tauri.conf.json5', 'Tauri.toml']);
/** Tells the manifests that {@link workspaceClosure} reads. */
function isManifest(path) {
    const names = MANIFEST_NAMES;
    return names.includes((0,workspace_folder/* nameOf */.Vb)(path)) && !/(^|\/)node_modules\//.test(path);
}
/**
 * The folders of the packages that a track's version-file packages depend on by path, directly or not: Cargo path and
 * workspace dependencies, members of npm, pnpm and yarn workspaces. Dev-dependencies do not count: they are not shipped.
 * A version-file package is in the answer only where another one, or a cycle, leads to it.
 * A Tauri configuration stands for the Cargo.toml and package.json beside it, and above it in a folder `src-tauri`;
 * `workspace.package.version` stands for all members that inherit it.
 * @param texts what {@link isManifest} tells; manifests that cannot be read count as absent.
 * @returns repository paths, sorted, with `**` for the root of the repository.
 */
function workspaceClosure(versionFiles, texts) {
    const cargo = openCargoTree(texts);
    const npm = openNpmTree(texts);
    // A package that only has a requirement on the version is not the track's own.
    const own = versionFiles.filter((file) => !(0,version_file/* isRequirement */.WS)(file));
    const crates = reach(own.flatMap((file) => cratesOf(cargo, file)), (folder) => cargoEdges(cargo, folder));
    const packages = reach(own.flatMap((file) => packagesOf(npm, file)), (folder) => npmEdges(npm, folder));
    return [...new Set([...crates, ...packages])].map((folder) => folder || '**').sort();
}
/** Everything that some edge leads to; a folder is walked once, so cycles end. */
function reach(starts, edges) {
    const reached = new Set();
    const walked = new Set(starts);
    for (const folder of walked) {
        for (const next of edges(folder)) {
            reached.add(next);
            walked.add(next);
        }
    }
    return reached;
}
/** The folders of the crates that a version file carries the version of. */
function cratesOf(tree, file) {
    const folder = (0,workspace_folder/* folderOf */.yS)(file.path);
    if (TAURI.has((0,workspace_folder/* nameOf */.Vb)(file.path)))
        return [folder];
    const manifest = (0,workspace_folder/* nameOf */.Vb)(file.path) === 'Cargo.toml' ? tree.manifest(folder) : undefined;
    if (!manifest)
        return [];
    const isWorkspaces = file.kind === 'keyed' && (0,version_file/* keySegments */["in"])(file.key)?.[0] === 'workspace';
    const takesWorkspaces = isWorkspaces || document_child(manifest.root, 'package') === undefined;
    return takesWorkspaces ? inheritorsOf(tree, manifest).map((member) => member.folder) : [folder];
}
function cargoEdges(tree, folder) {
    const manifest = tree.manifest(folder);
    if (!manifest)
        return [];
    const shipped = dependenciesOf(tree, manifest).filter((dependency) => dependency.shipped);
    return shipped.flatMap((dependency) => dependency.folder ?? []).filter((next) => tree.manifest(next) !== undefined);
}
/** The folders of the npm packages that a version file carries the version of. */
function packagesOf(tree, file) {
    const folder = (0,workspace_folder/* folderOf */.yS)(file.path);
    const folders = (0,workspace_folder/* nameOf */.Vb)(folder) === 'src-tauri' && TAURI.has((0,workspace_folder/* nameOf */.Vb)(file.path)) ? [folder, (0,workspace_folder/* folderOf */.yS)(folder)] : [folder];
    const counts = (0,workspace_folder/* nameOf */.Vb)(file.path) === 'package.json' || TAURI.has((0,workspace_folder/* nameOf */.Vb)(file.path));
    return counts ? folders.filter((candidate) => tree.manifest(candidate)) : [];
}
function npmEdges(tree, folder) {
    return npmLinks(tree, folder).shipped;
}
/** The folders of the packages that a package depends on by path or as members of its workspace: those it ships, and those it is developed with. */
function npmLinks(tree, folder) {
    const manifest = tree.manifest(folder);
    const links = (manifest ? npmDependenciesOf(manifest) : []).flatMap((dependency) => {
        const target = npmTargetOf(tree, manifest, dependency);
        return target === undefined ? [] : [{ target, shipped: dependency.shipped }];
    });
    return {
        shipped: links.filter(({ shipped }) => shipped).map(({ target }) => target),
        others: links.filter(({ shipped }) => !shipped).map(({ target }) => target),
    };
}
/** The folder of the member a range leads to; a range that the member's version does not meet means the registry's package. */
function npmTargetOf(tree, manifest, { name, range }) {
    const linked = /^(?:file|link|portal):(.*)$/.exec(range.value)?.[1];
    if (linked !== undefined) {
        const folder = (0,workspace_folder/* follow */.e6)(manifest.folder, linked);
        return folder !== undefined && tree.manifest(folder) ? folder : undefined;
    }
    const members = tree.members(manifest.folder);
    const [, alias, wanted = range.value] = /^(?:workspace|npm):(?:(@?[^@]+)@)?(.*)$/.exec(range.value) ?? [];
    const member = members.get(alias ?? name);
    if (!member)
        return undefined;
    const always = /^(?:workspace|catalog):/.test(range.value) || ['', '*'].includes(wanted.trim());
    const matches = always || satisfies(member.version ?? '', wanted, { loose: true, includePrerelease: true });
    return matches ? member.folder : undefined;
}


/***/ })

};
