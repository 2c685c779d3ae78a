export const id = 818;
export const ids = [818];
export const modules = {

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
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
    return refuse(`The key ${(0,core_error/* quote */.hD)(node.text)} is given twice; the first one is on line ${locate(first).line}.`, 'Keep one of the two.');
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
    const written = (0,core_error/* quote */.hD)(`*${name}`);
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
    const tag = (0,core_error/* quote */.hD)(building.text.slice(tagStart, tagEnd));
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
            message: `This is not YAML: ${(0,core_error/* wordsOf */.Z9)(reason)}.`,
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
        return `Put the text in quotes: ${(0,core_error/* quote */.hD)(value)}.`;
    return 'Mend it there. A text with ": " or " #" in it, or with one of {}[]!*&@`% first, stands in quotes.';
}


/***/ }),

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ CONFIG_NAMES),
/* harmony export */   lU: () => (/* reexport safe */ _parse_config_js__WEBPACK_IMPORTED_MODULE_0__.l),
/* harmony export */   o4: () => (/* reexport safe */ _parse_config_js__WEBPACK_IMPORTED_MODULE_0__.o)
/* harmony export */ });
/* harmony import */ var _parse_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4061);

const NAMES = ['release-tracks.yml', 'release-tracks.yaml', 'release-tracks.json'];
/** Where the configuration is looked for when no path is given: repository paths, the first that exists is read. */
const CONFIG_NAMES = [...NAMES, ...NAMES.map((name) => `.github/${name}`)];


/***/ }),

/***/ 4061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ inspectConfig),
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/node.js
var core_node = __webpack_require__(2908);
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
        const message = `In ${(0,core_error/* quote */.hD)(value)}, "**" beside other characters is the same as "*" and goes into no folder.`;
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
var version_file = __webpack_require__(3413);
// EXTERNAL MODULE: ./build/shared/core/reserved-names.js
var reserved_names = __webpack_require__(933);
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
            wrong: new RegExp(`^(?:${reserved_names/* RESERVED_NAMES */.g.map(anyCase).join('|')})$`, 'u'),
            why: 'is reserved',
            fix: `Choose another; reserved are ${reserved_names/* RESERVED_NAMES */.g.join(', ')}.`,
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
        if (!(error instanceof core_error/* ReleaseTracksError */.ag))
            throw error;
        for (const { message, fix = '' } of error.problems)
            report({ message, fix, at: (key ?? pattern ?? path).at });
        return undefined;
    }
}
function texts(list) {
    return list?.value.map(({ value }) => value);
}

// EXTERNAL MODULE: ./build/shared/config/document.js + 1 modules
var config_document = __webpack_require__(8276);
// EXTERNAL MODULE: ./build/shared/config/places.js
var places = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/shared/core/glob-braces.js
var glob_braces = __webpack_require__(2347);
// EXTERNAL MODULE: ./build/shared/core/nearest-word.js
var nearest_word = __webpack_require__(2817);
// EXTERNAL MODULE: ./build/shared/core/tag-overlap.js
var tag_overlap = __webpack_require__(5480);
// EXTERNAL MODULE: ./build/shared/core/version.js
var version = __webpack_require__(9266);
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
    const message = `auto-channel is ${(0,core_error/* quote */.hD)(auto.value)}, which is none of the channels.`;
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
    const both = `"${earlier.name}" (${(0,core_error/* quote */.hD)(first.value)}, line ${locate(first.at).line}) and "${track.name}" (${(0,core_error/* quote */.hD)(second.value)}, line ${locate(second.at).line})`;
    const fix = `Give each track a prefix of its own, such as "${track.name}-v{version}".`;
    const common = (0,tag_overlap/* findCommonTag */.p_)(a, b);
    if (common !== undefined) {
        report({ message: `The tracks ${both} can both produce the tag ${(0,core_error/* quote */.hD)(common)}.`, fix, at: second.at });
        return;
    }
    const folder = (0,tag_overlap/* findFolderTag */.UO)(a, b) ?? (0,tag_overlap/* findFolderTag */.UO)(b, a);
    if (folder === undefined)
        return;
    const message = `The tags of ${both} exclude each other: git cannot have ${(0,core_error/* quote */.hD)(folder)} and a tag below ${(0,core_error/* quote */.hD)(`${folder}/`)}.`;
    report({ message, fix, at: second.at });
}
function checkBraces(tracks, report) {
    for (const { value, at } of tracks.flatMap((track) => track.value.paths?.value ?? [])) {
        if ((0,glob_braces/* countAlternatives */.c)(value) <= glob_braces/* MOST_ALTERNATIVES */.v)
            continue;
        const message = `The path ${(0,core_error/* quote */.hD)(value)} stands for more than ${glob_braces/* MOST_ALTERNATIVES */.v} paths by its braces.`;
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
            const message = `The manifests of "${owner.name}" (line ${locate(owner.at).line}) and "${name}" are both ${(0,core_error/* quote */.hD)(taken ?? '')}.`;
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
    const complain = (why, fix = rule.allowed) => report({ message: `The ${rule.noun} ${(0,core_error/* quote */.hD)(text)} ${why}.`, fix, at });
    if (text === '')
        complain('is empty');
    if (text.length > rule.longest)
        complain(`is longer than ${rule.longest} characters`);
    if (text === '' || text.length > rule.longest)
        return false;
    const failed = rule.tests.filter(({ wrong }) => wrong.test(text));
    for (const { why, fix, mend } of failed)
        complain(why, mend ? `Write ${(0,core_error/* quote */.hD)(mend(text))}.` : fix);
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
    const message = `${name} is ${(0,core_node/* describeNode */.WQ)(node)}.`;
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
        return ` Put it in quotes: ${(0,core_error/* quote */.hD)(node.text)}.`;
    return node.kind === 'map' ? ' A text that starts with "{" or has ": " in it stands in quotes.' : '';
}
function readWord({ words }, { text, at }, name, report) {
    if (words.includes(text))
        return text;
    report({ message: `${name} is ${(0,core_error/* quote */.hD)(text)}.`, fix: `${(0,nearest_word/* suggestion */.h)(text, words)}Allowed: ${words.join(', ')}.`, at });
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
            report({ message: `${name} has ${(0,core_error/* quote */.hD)(text)} twice.`, fix: 'Keep one of the two.', at: item.at });
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
            report({ message: `Unknown key ${(0,core_error/* quote */.hD)(key)}${inside(name)}.`, fix: unknownKeyFix(key, fields, keys), at: keyAt });
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
        const value = read(shape.of, placed, `${name}.${obeys ? key : (0,core_error/* quote */.hD)(key)}`, report);
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
    const locate = (0,places/* locateIn */._)(path, text);
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
    const root = (0,config_document/* readDocument */.u)(text, locate, (fault) => {
        isSilent = false;
        report(fault);
    });
    if (root?.kind === 'map')
        return root;
    const fix = 'Start with "tracks:" and, below it, a name for each product.';
    if (root && root.kind !== 'wrong')
        report({ message: `The configuration is ${(0,core_node/* describeNode */.WQ)(root)}.`, fix, at: root.at });
    if (!root && isSilent)
        report({ message: 'The configuration is empty.', fix, at: 0 });
    return undefined;
}
function invalid(faults, locate) {
    const problems = describeFaults(faults, locate);
    const more = problems.length - MOST_PROBLEMS;
    if (more <= 0)
        return new core_error/* ReleaseTracksError */.ag('config-invalid', problems);
    const rest = { message: `${more} more problems are not shown.`, fix: 'Mend these first.', place: locate(0) };
    return new core_error/* ReleaseTracksError */.ag('config-invalid', [...problems.slice(0, MOST_PROBLEMS), rest]);
}
/** In the order of the file, each once: a value that is shared by an anchor is read several times. */
function describeFaults(faults, locate) {
    const distinct = new Map(faults.map((fault) => [`${fault.at} ${fault.message}`, fault]));
    const inOrder = [...distinct.values()].sort((a, b) => a.at - b.at);
    return inOrder.map(({ message, fix, at }) => ({ message, fix, place: locate(at) }));
}


/***/ }),

/***/ 9259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ locateIn)
/* harmony export */ });
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


/***/ }),

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ countAlternatives),
/* harmony export */   v: () => (/* binding */ MOST_ALTERNATIVES)
/* harmony export */ });
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


/***/ }),

/***/ 2908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

/** Says what a node is, for a message: `the text "yes"`, `the number 1.10`, `a list`. */
function describeNode(node) {
    if (node.kind === 'list' || node.kind === 'map')
        return node.kind === 'list' ? 'a list' : 'a mapping';
    if (node.kind === 'nothing')
        return 'empty';
    if (node.kind === 'text')
        return `the text ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.text)}`;
    return node.kind === 'number' ? `the number ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.text).slice(1, -1)}` : node.text;
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


/***/ }),

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RESERVED_NAMES)
/* harmony export */ });
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


/***/ }),

/***/ 5480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ findFolderTag),
/* harmony export */   p_: () => (/* binding */ findCommonTag)
/* harmony export */ });
/* unused harmony export producesTag */
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


/***/ }),

/***/ 7818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* unused harmony export findClone */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6783);
/* harmony import */ var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4061);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7220);





/**
 * The top folder of the clone that a configuration file is in: the nearest one from there up to `folder` that has a `.git`, else `folder`.
 * So a workflow may check a repository out into a folder of the workspace. `path` starts at `folder` unless it is absolute.
 */
function findClone(folder, path) {
    if (path === '')
        return folder;
    for (let at = dirname(locate(folder, path)); at !== folder && isWithin(folder, at); at = dirname(at)) {
        if (existsSync(join(at, '.git')))
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
    const found = path === '' ? _config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find(isFile) : locate(start, path);
    const name = found === undefined ? path : nameIn(folder, found);
    if (name === undefined)
        throw outside(`${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} lies outside of the repository.`);
    if (found === undefined || !isFile(found))
        throw missing(path, found, fix);
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(found);
    if (!isWithin((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), real))
        throw outside(`${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} is a link out of the repository.`);
    return (0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectConfig */ .l)(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8'));
}
function outside(what) {
    return (0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('config-missing', `The configuration file ${what}`, 'Name a file that is in it.');
}
function missing(path, found, fix) {
    if (found !== undefined && isFolder(found))
        return (0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('config-missing', `config: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} is a folder.`, 'Name the configuration file itself.');
    const looked = path === '' ? _config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_NAMES */ .We.join(', ') : (0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path);
    return (0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('config-missing', `There is no configuration file: looked for ${looked}.`, fix);
}
/** A path as Windows writes it means the same file on every runner. */
function locate(folder, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path.replaceAll('\\', '/'));
}
/** The path of a file from the top of the clone, which may be known by two names; undefined for a file elsewhere. */
function nameIn(folder, file) {
    const top = [folder, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)].find((each) => isWithin(each, file));
    return top === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function isWithin(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
    return path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
}
function isFile(path) {
    return kindOf(path)?.isFile() ?? false;
}
function isFolder(path) {
    return kindOf(path)?.isDirectory() ?? false;
}
function kindOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        // Not there, in a place that cannot be entered, or no path at all: it is longer than any can be.
        return undefined;
    }
}


/***/ })

};
