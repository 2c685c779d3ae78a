export const id = 632;
export const ids = [632,894,587];
export const modules = {

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/config/load.js
var load = __webpack_require__(6783);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __webpack_require__(3413);
// EXTERNAL MODULE: ./build/shared/core/version-files/document.js
var version_files_document = __webpack_require__(4486);
// EXTERNAL MODULE: ./build/shared/core/version-files/version-text.js
var version_text = __webpack_require__(8975);
// EXTERNAL MODULE: ./build/shared/core/workspace/folder.js
var workspace_folder = __webpack_require__(2306);
;// CONCATENATED MODULE: ./build/shared/core/init/paths.js


/** Folders of code that is somebody else's, generated, or there for tests. */
const ASIDE = /(?:^|\/)(?:node_modules|vendor|third[_-]party|testdata|fixtures|__fixtures__|__tests__|tests?|e2e|examples?|samples?|templates?|target|dist|build|bench(?:es|marks)?|fuzz|xtask|\.[^/]+)\//;
/** Whether a file can belong to a product: it lies in no folder of tests, examples, vendored or generated code. */
function inspectable(path) {
    return !ASIDE.test(path);
}
/** Whether a path can stand in the configuration, by its rules for paths, and in a workflow, where `${{` begins an expression. */
function isNameable(path) {
    return !/\$\{\{|^!|[*?]|[\p{Cc}\p{Cs}\\]|^\s|\s$|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)/u.test(path) && path.length < 900;
}
/** What a glob reads as something else than itself: a `?` in its place matches it too, and needs no backslash, which paths must not have. */
const GLOB_CHARACTERS = /[*?[\]{}]|(?<=[*?[\]{}!+@])\(|^!/g;
/** A glob for all below a folder; `**` for the root. */
function belowFolder(folder) {
    return folder === '' ? '**' : `${folder.replace(GLOB_CHARACTERS, '?')}/**`;
}
/** A glob for one file, whatever its name has in it. */
function fileGlob(path) {
    return path.replace(GLOB_CHARACTERS, '?');
}
/** Indexes paths in one pass; a folder is there when a file is below it. */
function indexTree(paths) {
    const files = new Set(paths);
    const folders = new Set(['']);
    for (const path of paths) {
        for (let folder = (0,workspace_folder/* folderOf */.yS)(path); !folders.has(folder); folder = (0,workspace_folder/* folderOf */.yS)(folder))
            folders.add(folder);
    }
    return { has: (path) => files.has(path), hasFolder: (folder) => folders.has(folder) };
}
/** The nearest of a folder and those above it that passes a test. */
function nearestFolder(folder, test) {
    for (let at = folder;; at = (0,workspace_folder/* folderOf */.yS)(at)) {
        if (test(at))
            return at;
        if (at === '')
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/core/init/unit.js



/** Opens a scan of some facts; what is passed over is added to `notes`. */
function openScan(facts, notes) {
    for (const path of facts.unreadable ?? [])
        notes.push({ path, why: 'It is not UTF-8 text.' });
    return { facts, tree: indexTree(facts.paths), note: (path, why) => notes.push({ path, why }) };
}
/** Parses a file that decides about a proposal; one that cannot be read is passed over with the reason. */
function readDocument({ facts, note }, path, format) {
    const text = facts.texts.get(path);
    if (text === undefined)
        return undefined;
    try {
        return (0,version_files_document/* parseDocuments */.eV)(format, path, text)[0];
    }
    catch (error) {
        if (!(error instanceof core_error/* ReleaseTracksError */.ag))
            throw error;
        const [problem] = error.problems;
        note(path, `${problem?.message ?? 'It cannot be read.'}${problem?.place?.line ? ` (line ${problem.place.line})` : ''}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/core/init/adopted/release-please.js







const CONFIG = 'release-please-config.json';
const MANIFEST = '.release-please-manifest.json';
/** Reads release-please's manifest configuration. */
function readReleasePlease(inventory) {
    const root = readDocument(inventory.scan, CONFIG, 'json');
    const packages = [...(0,version_files_document/* entriesOf */.Mc)((0,version_files_document/* child */.jf)(root, 'packages'))];
    if (!root || packages.length === 0)
        return undefined;
    const settings = packages.map(([path, own]) => [
        path,
        (name) => (0,version_files_document/* child */.jf)(own, name) ?? (0,version_files_document/* child */.jf)(root, name),
    ]);
    const types = settings.map(([, setting]) => (0,version_files_document/* isTrue */.Hn)(setting('prerelease')) ? (0,version_files_document/* textOf */.b6)(setting('prerelease-type')) : undefined);
    return {
        tool: 'release-please',
        files: [CONFIG, MANIFEST],
        products: settings.flatMap(([path, setting]) => readPackage(inventory, path, setting) ?? []),
        channels: types.flatMap((type) => type?.split('.', 1)[0] || []),
        live: undefined,
    };
}
function readPackage(inventory, path, setting) {
    const folder = (0,workspace_folder/* follow */.e6)('', path);
    if (folder === undefined || !isNameable(folder || '.x')) {
        inventory.scan.note(CONFIG, `Its package ${JSON.stringify(path)} is no folder of the repository.`);
        return undefined;
    }
    const component = componentOf(setting, inventory.units.get(folder));
    return {
        name: component || folder,
        folders: [folder],
        tag: tagOf(setting, component),
        extraFiles: extraFiles(inventory, folder, setting),
        without: (0,version_files_document/* textsOf */.CB)(setting('exclude-paths')).flatMap((excluded) => (0,workspace_folder/* follow */.e6)('', excluded) || []),
        why: `release-please has it as the package ${JSON.stringify(path)}.`,
    };
}
/** `component`, else the package's name without scope. */
function componentOf(setting, unit) {
    const named = (0,version_files_document/* textOf */.b6)(setting('component')) ?? (0,version_files_document/* textOf */.b6)(setting('package-name'));
    const own = unit && unit.ecosystem !== 'go' && unit.ecosystem !== 'folder' ? unit.name : '';
    return (named ?? own).replace(/^@[^/]*\//, '');
}
function tagOf(setting, component) {
    const says = (name) => setting(name) === undefined || (0,version_files_document/* isTrue */.Hn)(setting(name));
    const separator = (0,version_files_document/* textOf */.b6)(setting('tag-separator')) ?? '-';
    const start = component !== '' && says('include-component-in-tag') ? `${component}${separator}` : '';
    return `${start}${says('include-v-in-tag') ? 'v' : ''}{version}`;
}
/** The paths of extra files, to be read before {@link readReleasePlease}. */
function extraPaths(inventory) {
    const root = readDocument({ ...inventory.scan, note: () => undefined }, CONFIG, 'json');
    return [...(0,version_files_document/* entriesOf */.Mc)((0,version_files_document/* child */.jf)(root, 'packages'))].flatMap(([path, own]) => {
        const folder = (0,workspace_folder/* follow */.e6)('', path) ?? '';
        const setting = (name) => (0,version_files_document/* child */.jf)(own, name) ?? (0,version_files_document/* child */.jf)(root, name);
        const list = setting('extra-files');
        const extra = list?.kind === 'list' ? list.items.flatMap((item) => extraPath(folder, item) ?? []) : [];
        return [...typeFiles(inventory, folder, setting).map((file) => file.path), ...extra];
    });
}
/** Where release types keep the version that have no manifest which is read anyway. */
const TYPE_FILES = new Map([
    ['helm', 'Chart.yaml'],
    ['simple', 'version.txt'],
    ['php', 'composer.json'],
    ['dart', 'pubspec.yaml'],
]);
function typeFiles(inventory, folder, setting) {
    const type = (0,version_files_document/* textOf */.b6)(setting('release-type')) ?? '';
    if (type === 'python')
        return pythonFiles(inventory, folder, setting);
    const name = TYPE_FILES.get(type);
    return name === undefined ? [] : [{ path: (0,workspace_folder/* inFolder */._z)(folder, name) }];
}
const DUNDER_VERSION = String.raw `__version__ *= *["'](\d+\.\d+\.\d+[^"']*)["']`;
/** `__init__.py` of the package that the project is named for, below `src` or not (release-please, strategies/python.ts). */
function pythonFiles({ units, scan }, folder, setting) {
    const names = [(0,version_files_document/* textOf */.b6)(setting('package-name')), (0,version_files_document/* textOf */.b6)(setting('component')), units.get(folder)?.name];
    const modules = new Set(names.flatMap((name) => (name ? [name, name.replaceAll('-', '_')] : [])));
    return [...modules]
        .flatMap((name) => [(0,workspace_folder/* inFolder */._z)(folder, `${name}/__init__.py`), (0,workspace_folder/* inFolder */._z)(folder, `src/${name}/__init__.py`)])
        .filter((path) => isNameable(path) && scan.tree.has(path))
        .map((path) => ({ path, pattern: DUNDER_VERSION }));
}
/** A path that starts with "/" is one of the repository, others start from the package. */
function extraPath(folder, item) {
    const path = (0,version_files_document/* textOf */.b6)(item) ?? (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(item, 'path'));
    if (path === undefined)
        return undefined;
    return path.startsWith('/') ? (0,workspace_folder/* follow */.e6)('', path.slice(1)) : (0,workspace_folder/* follow */.e6)(folder, path);
}
function extraFiles(inventory, folder, setting) {
    const { scan } = inventory;
    const list = setting('extra-files');
    const usual = typeFiles(inventory, folder, setting).flatMap(({ path, pattern }) => {
        const text = scan.facts.texts.get(path);
        return (text !== undefined && read(path, text, pattern === undefined ? {} : { pattern })) || [];
    });
    const items = list?.kind === 'list' ? list.items : [];
    const extra = items.flatMap((item) => {
        const path = extraPath(folder, item);
        const text = path === undefined ? undefined : scan.facts.texts.get(path);
        const entry = path !== undefined && text !== undefined && isNameable(path) ? entryOf(path, text, item) : undefined;
        if (!entry)
            scan.note(path ?? (0,workspace_folder/* inFolder */._z)(folder, '?'), 'An extra file of release-please in which no single version was found. List it under version-files by key or pattern.');
        return entry ?? [];
    });
    return [...usual, ...extra];
}
/** By `jsonpath` where it is a plain path of names, by release-please's comment on the line, else by the file's name. */
function entryOf(path, text, item) {
    const key = /^\$((?:\.[\w-]+)+)$/.exec((0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(item, 'jsonpath')) ?? '')?.[1]?.slice(1);
    const pattern = String.raw `(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\b.*x-release-please-version`;
    return read(path, text, key !== undefined ? { key } : text.includes('x-release-please-version') ? { pattern } : {});
}
function read(path, text, options) {
    try {
        const version = (0,version_text/* readVersion */.$4)((0,version_file/* inferVersionFile */.d7)(path, options), text);
        return /^\d+\.\d+\.\d+/.test(version) ? { path, ...options, version } : undefined;
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/shared/core/init/config-text.js
const LONGEST_LINE = 120;
/**
 * Writes a proposal as the text of release-tracks.yml, every line with its reason. `schema` is a URL or a path from the file; without `workflows` none are
 * written beside it.
 */
function writeConfig(proposal, schema, workflows) {
    const tracks = proposal.tracks.flatMap((track) => ['', ...trackLines(track, workflows)]);
    const text = [`# yaml-language-server: $schema=${schema}`, ...head(proposal), '', 'tracks:', ...tracks.slice(1)];
    return `${text.join('\n')}\n`;
}
function head({ live, next, channels, autoChannel, ignoreCommits, adopted, isGuess }) {
    const from = adopted ? [`# Taken over from ${adopted.tool}.`] : [];
    const guess = isGuess
        ? ['# Nothing that is released was recognised here: edit the paths, the tag and the version files below.']
        : [];
    const lines = [
        { text: 'branches:', why: '' },
        { text: `  live: ${yamlText(live.value)}`, why: next ? live.why : 'trunk mode: every version is cut here' },
        next
            ? { text: `  next: ${yamlText(next.value)}`, why: next.why }
            : {
                text: '  # next: next',
                why: 'with such a branch, pre-releases are cut there',
            },
        { text: `channels: ${yamlList(channels.value)}`, why: channels.why },
        { text: `auto-channel: ${autoChannel.value && yamlText(autoChannel.value)}`, why: autoChannel.why },
        ...(ignoreCommits ? [{ text: `ignore-commits: ${yamlList(ignoreCommits.value)}`, why: ignoreCommits.why }] : []),
    ];
    return [
        '# What is released from this repository: a track has its own version, its own tags and its own pace.',
        ...from,
        ...guess,
        ...align(lines),
    ];
}
function trackLines(track, workflows) {
    const { name, why, description, tag, dependencies, versionStyle, latest, updater } = track;
    const lines = [
        { text: `  ${inFlow(name)}:`, why: '' },
        description === undefined ? undefined : { text: `    description: ${yamlText(description)}`, why: '' },
        { text: `    tag: ${yamlText(tag.value)}`, why: tag.why },
        ...pathLines(track),
        dependencies && { text: '    dependencies: auto', why: dependencies.why },
        ...versionLines(track),
        versionStyle && { text: `    version-style: ${versionStyle.value}`, why: versionStyle.why },
        latest ? { text: '    latest: true', why: `its releases are the repository's "Latest"` } : undefined,
        updater && { text: '    updater:', why: '' },
        updater && { text: `      manifest: ${yamlText(updater.value.manifest)}`, why: updater.why },
        updater && { text: `      tauri-config: ${yamlText(updater.value.tauriConfig)}`, why: 'has the public key' },
        workflowLine(track, workflows),
    ];
    return [...comment(why, '  '), ...align(lines.filter((line) => line !== undefined))];
}
/** A workflow that is not there, or cannot be started on a tag, is named in a comment. */
function workflowLine(track, workflows) {
    const { releaseWorkflow, hasWorkflow, isStartable, workflowEdit } = track;
    const named = `release-workflow: ${yamlText(releaseWorkflow.value)}`;
    if (!hasWorkflow && !workflows)
        return { text: `    # ${named}`, why: 'once there is one that its tags start' };
    const isNamed = isStartable && (workflows || workflowEdit === undefined);
    return { text: `    ${isNamed ? '' : '# '}${named}`, why: releaseWorkflow.why };
}
function pathLines({ paths }) {
    const flow = `    paths: ${yamlList(paths.value)}`;
    if (flow.length <= LONGEST_LINE)
        return [{ text: flow, why: paths.why }];
    return [
        { text: '    paths:', why: paths.why },
        ...paths.value.map((path) => ({ text: `      - ${yamlText(path)}`, why: '' })),
    ];
}
function versionLines({ versionFiles }) {
    const [first, ...more] = versionFiles.value;
    if (!first)
        return [{ text: '    version-files: []', why: versionFiles.why }];
    if (more.length === 0)
        return [{ text: `    version-files: [${yamlEntry(first)}]`, why: '' }];
    return [
        { text: '    version-files:', why: versionFiles.why },
        ...versionFiles.value.map((entry) => ({ text: `      - ${yamlEntry(entry)}`, why: '' })),
    ];
}
function yamlEntry({ path, key, pattern }) {
    const place = key !== undefined ? `key: ${inFlow(key)}` : pattern !== undefined ? `pattern: ${inFlow(pattern)}` : '';
    return place === '' ? inFlow(path) : `{ path: ${inFlow(path)}, ${place} }`;
}
/** Puts the comments of a block below each other; one that does not fit stands above its line. */
function align(lines) {
    const short = lines.filter(({ text, why }) => why !== '' && text.length <= 60);
    const column = Math.max(0, ...short.map(({ text }) => text.length)) + 2;
    return lines.flatMap(({ text, why }) => {
        if (why === '')
            return [text];
        const beside = `${text.padEnd(text.length <= 60 ? column : text.length + 2)}# ${oneLine(why)}`;
        return beside.length <= LONGEST_LINE ? [beside] : [...comment(why, /^ */.exec(text)?.[0] ?? ''), text];
    });
}
/** Comment lines of a text, at most as wide as the file. */
function comment(text, indent) {
    const lines = [];
    let line = '';
    for (const word of oneLine(text).split(' ')) {
        if (line !== '' && `${indent}# ${line} ${word}`.length > LONGEST_LINE) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((each) => `${indent}# ${each}`);
}
/** What people wrote may have line ends in it, which would end a comment. */
function oneLine(text) {
    return text.replace(/[\s\p{Cc}\u2028\u2029\ufeff]+/gu, ' ').trim();
}
/** Writes texts as a YAML list on one line. */
function yamlList(texts) {
    return `[${texts.map(inFlow).join(', ')}]`;
}
/** Writes a text as a YAML scalar, in double quotes where it would not be read back as it is. */
function yamlText(text) {
    return !text.startsWith('{') && isPlain(text.replace(/\{(?:version|channel)\}/, 'x')) ? text : quoted(text);
}
function inFlow(text) {
    return isPlain(text) ? text : quoted(text);
}
/** Words and numbers that YAML, or one of its older versions, reads as something else than text. */
const NO_TEXT = /^(?:(?:null|true|false|yes|no|on|off|y|n)$|\.(?:\d|inf|nan))/i;
/** What can stand without quotes everywhere, in a list too. */
function isPlain(text) {
    return /^[A-Za-z_.][\w./@+-]*(?: [\w./@+;()-]+)*$/.test(text) && !NO_TEXT.test(text);
}
function quoted(text) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

;// CONCATENATED MODULE: ./build/shared/core/init/facts.js

const MANIFESTS = new Set([
    'Cargo.toml',
    'package.json',
    'pnpm-workspace.yaml',
    'pyproject.toml',
    'go.mod',
    'tauri.conf.json',
    'tauri.conf.json5',
    'Tauri.toml',
]);
/** Files of other release tools, and a version in a file of its own; all in the root of the repository. */
const OTHERS = new Set([
    'release-please-config.json',
    '.release-please-manifest.json',
    '.changeset/config.json',
    '.changeset/pre.json',
    'nx.json',
    'lerna.json',
    'VERSION',
    'version.txt',
]);
/** Tells the files whose text decides about a proposal; no others are read. */
function isRead(path) {
    if (OTHERS.has(path) || /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        return true;
    return (MANIFESTS.has((0,workspace_folder/* nameOf */.Vb)(path)) || isDockerfile(path)) && inspectable(path);
}
/** Dockerfile, Dockerfile.server, server.Dockerfile, Containerfile. */
function isDockerfile(path) {
    return /^(?:(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|[\w-]+\.(?:Dockerfile|dockerfile))$/.test((0,workspace_folder/* nameOf */.Vb)(path));
}

// EXTERNAL MODULE: ./build/shared/core/group.js
var group = __webpack_require__(2369);
// EXTERNAL MODULE: ./build/shared/core/workspace/cargo-tree.js
var cargo_tree = __webpack_require__(6889);
;// CONCATENATED MODULE: ./build/shared/core/init/cargo-units.js




/** The crates of a repository. */
function cargoUnits(scan) {
    const tree = (0,cargo_tree/* openCargoTree */.f0)(scan.facts.texts);
    const paths = [...scan.facts.texts.keys()].filter((path) => (0,workspace_folder/* nameOf */.Vb)(path) === 'Cargo.toml' && inspectable(path));
    const binFolders = new Set(scan.facts.paths.flatMap((path) => {
        const found = /^(?:(.*?)\/)?src\/bin\//.exec(path);
        return found ? [found[1] ?? ''] : [];
    }));
    return paths.flatMap((path) => {
        const manifest = tree.manifest(path.slice(0, -'Cargo.toml'.length).replace(/\/$/, ''));
        if (!manifest)
            void readDocument(scan, path, 'toml');
        if (manifest?.name === undefined)
            return [];
        if (isNameable(path))
            return [crateOf(scan, tree, manifest, manifest.name, binFolders)];
        scan.note(path, 'A path with such characters cannot stand in release-tracks.yml.');
        return [];
    });
}
function crateOf({ tree: files }, tree, manifest, name, binFolders) {
    const { folder, root } = manifest;
    const found = (0,version_files_document/* child */.jf)(root, 'package');
    const description = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(found, 'description'));
    const version = versionEntry(tree, manifest);
    const runs = (0,version_files_document/* child */.jf)(root, 'bin') !== undefined || files.has((0,workspace_folder/* inFolder */._z)(folder, 'src/main.rs')) || binFolders.has(folder);
    return {
        folder,
        ecosystem: 'cargo',
        name,
        ...(description && { description }),
        runs,
        published: isPublished(tree, manifest, (0,version_files_document/* child */.jf)(found, 'publish')),
        versions: version && isNameable(version.path) ? [version] : [],
        ...linksOf(tree, manifest),
        inherits: (0,cargo_tree/* inheritsVersion */.f_)(manifest),
    };
}
function linksOf(tree, manifest) {
    const inside = (0,cargo_tree/* dependenciesOf */.hk)(tree, manifest).filter(({ folder, key }) => folder !== undefined && folder !== manifest.folder && key[0] !== 'workspace');
    const foldersOf = (list) => [...new Set(list.map(({ folder }) => folder))];
    return {
        uses: foldersOf(inside.filter(({ shipped }) => shipped)),
        pins: foldersOf(inside.filter(({ shipped, versioned }) => shipped && versioned)),
        tools: foldersOf(inside.filter(({ shipped }) => !shipped)),
    };
}
function versionEntry(tree, manifest) {
    const version = (0,cargo_tree/* versionOf */.E4)(tree, manifest);
    if (version === undefined)
        return undefined;
    if (!(0,cargo_tree/* inheritsVersion */.f_)(manifest))
        return { path: manifest.path, version };
    return { path: (0,cargo_tree/* workspaceRootOf */.dP)(tree, manifest).path, key: 'workspace.package.version', version };
}
/** `publish` is a flag, or a list of registries; it may be the workspace's (The Cargo Book, "The publish field"). */
function isPublished(tree, manifest, publish) {
    const holder = (0,version_files_document/* isTrue */.Hn)((0,version_files_document/* child */.jf)(publish, 'workspace'))
        ? (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)((0,cargo_tree/* workspaceRootOf */.dP)(tree, manifest).root, 'workspace'), 'package'), 'publish')
        : publish;
    if (holder?.kind === 'list')
        return holder.items.length > 0;
    return !(holder?.kind === 'other' && holder.source === 'false');
}

;// CONCATENATED MODULE: ./build/shared/core/init/go-units.js


/** The Go modules of a repository. Their versions stand in tags alone. */
function goUnits(scan) {
    const paths = [...scan.facts.texts.keys()].filter((path) => (0,workspace_folder/* nameOf */.Vb)(path) === 'go.mod' && inspectable(path));
    const modules = paths.flatMap((path) => readModule(scan, path) ?? []);
    const byName = new Map(modules.map(({ name, folder }) => [name, folder]));
    const commands = new Set(scan.facts.paths.flatMap((path) => {
        const found = /^(?:(.*?)\/)?(?:cmd\/[^/]+\/)?main\.go$/.exec(path);
        return found ? [found[1] ?? ''] : [];
    }));
    return newestMajors(scan, modules).map((module) => unitOf(module, byName, commands));
}
function readModule(scan, path) {
    const lines = (scan.facts.texts.get(path) ?? '').split('\n').map((line) => line.replace(/\s*\/\/.*$/, '').trim());
    const name = lines.map((line) => /^module\s+"?([^\s"]+)"?$/.exec(line)?.[1]).find((found) => found !== undefined);
    if (name === undefined)
        scan.note(path, 'It names no module.');
    else if (!isNameable(path))
        scan.note(path, 'A path with such characters cannot stand in release-tracks.yml.');
    else {
        const folder = (0,workspace_folder/* folderOf */.yS)(path);
        const requires = lines.flatMap((line) => {
            const found = /^(?:require\s+)?([^\s=]+\.[^\s=]+)\s+(v\S+)$/.exec(line);
            return found ? [[found[1], found[2]]] : [];
        });
        const replaced = lines.flatMap((line) => {
            const found = /^(?:replace\s+)?(\S+)(?:\s+v\S+)?\s+=>\s+(\.\.?\/\S+|\.\.?)$/.exec(line);
            const target = found ? (0,workspace_folder/* follow */.e6)(folder, found[2]) : undefined;
            return found && target !== undefined ? [[found[1], target]] : [];
        });
        return { path, folder, name, requires: new Map(requires), replaced: new Map(replaced) };
    }
    return undefined;
}
/** A folder v2 holds the module's next major version; both are tagged with one prefix, so one track has room for one of them. */
function newestMajors({ note }, modules) {
    const newest = new Map();
    for (const module of modules) {
        const prefix = goTagPrefix(module.folder, module.name);
        const other = newest.get(prefix);
        const [older, newer] = other && majorOf(module) < majorOf(other) ? [module, other] : [other, module];
        newest.set(prefix, newer);
        if (older)
            note(older.path, `Go tags it like ${newer.path}, which is the newer major version.`);
    }
    return [...newest.values()];
}
function majorOf({ name }) {
    return Number(/\/v(\d+)$/.exec(name)?.[1] ?? 1);
}
/**
 * What Go demands in front of `vX.Y.Z` in the tags of a module: its folder, without that of a major version
 * (Go Modules Reference, "Mapping versions to commits").
 */
function goTagPrefix(folder, name) {
    const major = /\/(v[2-9]\d*|v1\d+)$/.exec(name)?.[1];
    const parts = folder.split('/');
    const base = major !== undefined && parts.at(-1) === major ? parts.slice(0, -1).join('/') : folder;
    return base === '' ? '' : `${base}/`;
}
function unitOf(module, byName, commands) {
    const { folder, name, requires, replaced } = module;
    const uses = [...requires].flatMap(([required, version]) => {
        const found = replaced.get(required) ?? byName.get(required);
        return found === undefined || found === folder ? [] : [{ folder: found, version }];
    });
    return {
        folder,
        ecosystem: 'go',
        name,
        runs: commands.has(folder),
        published: true,
        versions: [],
        uses: uses.map((used) => used.folder),
        // v0.0.0 is what people write for a module that only `replace` leads to.
        pins: uses.filter(({ version }) => !version.startsWith('v0.0.0')).map((used) => used.folder),
        tools: [],
        inherits: false,
    };
}

;// CONCATENATED MODULE: ./build/shared/core/init/images.js



/** Finds the container images of a repository, and whose each is. */
function findImages(scan, units) {
    const byFolder = new Map(units.map((unit) => [unit.folder, unit]));
    const files = [...scan.facts.texts.keys()].filter(isDockerfile);
    return files.flatMap((file) => {
        if (!isNameable(file)) {
            scan.note(file, 'A path with such characters cannot stand in release-tracks.yml.');
            return [];
        }
        const { copies, context } = copiesOf(scan, file);
        const owner = ownerOf(file, copies, byFolder);
        return [{ file, owner, copies, context, name: imageName(file, owner) }];
    });
}
/** The unit around the Dockerfile; else the one unit that it copies and that somebody runs; else the folder itself. */
function ownerOf(file, copies, byFolder) {
    const around = nearestFolder((0,workspace_folder/* folderOf */.yS)(file), (folder) => folder !== '' && byFolder.has(folder));
    if (around !== undefined)
        return around;
    const copied = copies.filter((path) => byFolder.get(path)?.runs);
    if (copied.length === 1)
        return copied[0];
    const named = /^(?:(?:Dockerfile|Containerfile)\.([\w-]+)|([\w-]+)\.(?:Dockerfile|dockerfile))$/.exec((0,workspace_folder/* nameOf */.Vb)(file));
    const word = named?.[1] ?? named?.[2];
    const sameName = [...byFolder.keys()].filter((folder) => (0,workspace_folder/* nameOf */.Vb)(folder) === word);
    if (sameName.length === 1)
        return sameName[0];
    return byFolder.has('') ? '' : (0,workspace_folder/* folderOf */.yS)(file);
}
function imageName(file, owner) {
    const word = /^(?:(?:Dockerfile|Containerfile)\.([\w-]+)|([\w-]+)\.(?:Dockerfile|dockerfile))$/.exec((0,workspace_folder/* nameOf */.Vb)(file));
    const name = word?.[1] ?? word?.[2] ?? (0,workspace_folder/* nameOf */.Vb)(owner);
    return (name
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'app');
}
/**
 * The sources of COPY and ADD that are there, from the root of the repository or from the Dockerfile's folder, as either
 * may be the build's context. What comes from another stage, from the net, or by a glob is left out.
 */
function copiesOf({ facts, tree }, file) {
    const lines = (facts.texts.get(file) ?? '').replace(/\\\r?\n/g, ' ').split(/\r?\n/);
    const sources = lines.flatMap((line) => {
        const found = /^\s*(?:COPY|ADD)\s+(.*)$/i.exec(line)?.[1];
        return found === undefined || /(?:^|\s)--from=/i.test(found) ? [] : argumentsOf(found).slice(0, -1);
    });
    const folder = (0,workspace_folder/* folderOf */.yS)(file);
    const isThere = (path) => path !== undefined && path !== '' && (tree.has(path) || tree.hasFolder(path));
    const fromRoot = sources.map((source) => (0,workspace_folder/* follow */.e6)('', source)).filter(isThere);
    const fromFolder = sources.map((source) => (0,workspace_folder/* follow */.e6)(folder, source)).filter((path) => isThere(path) && path !== folder);
    const [found, context] = fromFolder.length > fromRoot.length ? [fromFolder, folder || '.'] : [fromRoot, '.'];
    return {
        copies: [...new Set(found)].filter((path) => path !== undefined && isNameable(path) && path !== folder),
        context,
    };
}
function argumentsOf(text) {
    const plain = text.replace(/(?:^|\s)--\S+/g, ' ').trim();
    const words = plain.startsWith('[')
        ? [...plain.matchAll(/"([^"]*)"/g)].map((found) => found[1])
        : plain.split(/\s+/);
    return words.map((word) => (word.startsWith('/') ? word.slice(1) : word)).map((word) => (0,workspace_folder/* inFolder */._z)('', word));
}

// EXTERNAL MODULE: ./build/shared/core/workspace/npm-tree.js
var npm_tree = __webpack_require__(586);
// EXTERNAL MODULE: ./build/shared/core/workspace.js
var workspace = __webpack_require__(4587);
;// CONCATENATED MODULE: ./build/shared/core/init/npm-units.js





/** The npm packages of a repository: the members of its workspaces, or every package where there is no workspace. */
function npmUnits(scan) {
    const tree = (0,npm_tree/* openNpmTree */.O)(scan.facts.texts);
    const paths = [...scan.facts.texts.keys()].filter((path) => (0,workspace_folder/* nameOf */.Vb)(path) === 'package.json' && inspectable(path));
    const rootMembers = new Set([...tree.members('').values()].map(({ folder }) => folder));
    return paths.flatMap((path) => {
        const manifest = tree.manifest((0,workspace_folder/* folderOf */.yS)(path));
        if (!manifest)
            void readDocument(scan, path, 'json');
        if (manifest?.root.kind !== 'table')
            return [];
        if (!isNameable(path))
            scan.note(path, 'A path with such characters cannot stand in release-tracks.yml.');
        else if (rootMembers.size === 0 || rootMembers.has(manifest.folder))
            return [packageOf(tree, manifest)];
        else if (manifest.name !== undefined)
            scan.note(path, 'It is no member of the workspace.');
        return [];
    });
}
function packageOf(tree, manifest) {
    const { folder, root, name, version, path } = manifest;
    const description = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(root, 'description'));
    const scripts = (0,version_files_document/* child */.jf)(root, 'scripts');
    const links = (0,workspace.npmLinks)(tree, folder);
    const isPrivate = (0,version_files_document/* isTrue */.Hn)((0,version_files_document/* child */.jf)(root, 'private'));
    return {
        folder,
        ecosystem: 'npm',
        name: name ?? (0,workspace_folder/* nameOf */.Vb)(folder),
        ...(description && { description }),
        runs: (0,version_files_document/* child */.jf)(scripts, 'start') !== undefined || (isPrivate && (0,version_files_document/* child */.jf)(scripts, 'build') !== undefined),
        published: !isPrivate && name !== undefined && version !== undefined,
        versions: version === undefined ? [] : [{ path, version }],
        uses: links.shipped.filter((used) => used !== folder),
        pins: [],
        tools: links.others.filter((used) => used !== folder),
        inherits: false,
    };
}

;// CONCATENATED MODULE: ./build/shared/core/init/python-units.js




/** The Python projects of a repository, by PEP 621 or of poetry, with the paths by which uv and poetry link them. */
function pythonUnits(scan) {
    const paths = [...scan.facts.texts.keys()].filter((path) => (0,workspace_folder/* nameOf */.Vb)(path) === 'pyproject.toml' && inspectable(path));
    const projects = paths.flatMap((path) => readProject(scan, path) ?? []);
    const byName = new Map(projects.map((project) => [normalise(project.name), project.folder]));
    return projects.map((project) => python_units_unitOf(scan, project, byName));
}
/** A file without a project is the settings of tools, or of a workspace. */
function readProject(scan, path) {
    const root = readDocument(scan, path, 'toml');
    const name = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'project'), 'name')) ?? (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(poetryOf(root), 'name'));
    if (!root || name === undefined)
        return undefined;
    if (isNameable(path))
        return { path, folder: (0,workspace_folder/* folderOf */.yS)(path), root, name };
    scan.note(path, 'A path with such characters cannot stand in release-tracks.yml.');
    return undefined;
}
function python_units_unitOf(scan, project, byName) {
    const { root, folder, name } = project;
    const table = (0,version_files_document/* child */.jf)(root, 'project') ?? poetryOf(root);
    const description = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(table, 'description'));
    const version = python_units_versionEntry(scan, project);
    const isPrivate = (0,version_files_document/* textsOf */.CB)((0,version_files_document/* child */.jf)(table, 'classifiers')).some((classifier) => classifier.startsWith('Private ::'));
    const uv = (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'tool'), 'uv');
    return {
        folder,
        ecosystem: 'python',
        name,
        ...(description && { description }),
        runs: (0,version_files_document/* child */.jf)(table, 'scripts') !== undefined || isFalse((0,version_files_document/* child */.jf)(uv, 'package')),
        published: !isPrivate && (0,version_files_document/* child */.jf)(root, 'build-system') !== undefined && !isFalse((0,version_files_document/* child */.jf)(uv, 'package')),
        versions: version ? [version] : [],
        ...python_units_linksOf(project, byName),
        tools: [],
        inherits: false,
    };
}
function python_units_versionEntry({ note }, { path, root }) {
    const version = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'project'), 'version')) ?? (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(poetryOf(root), 'version'));
    if (version !== undefined && version !== '0')
        return { path, version };
    const isDynamic = (0,version_files_document/* textsOf */.CB)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'project'), 'dynamic')).includes('version');
    if (isDynamic)
        note(path, 'Its version is dynamic, so the tags alone carry it. A file that has it can be listed under version-files by a pattern.');
    return undefined;
}
/** uv: `sources.x` is of the workspace or a path; poetry: a dependency with a path. */
function python_units_linksOf({ root, folder }, byName) {
    const asked = new Map((0,version_files_document/* textsOf */.CB)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'project'), 'dependencies')).map((text) => {
        const [, name = '', rest = ''] = /^\s*([\w.-]+)\s*(?:\[[^\]]*\])?\s*([^;]*)/.exec(text) ?? [];
        return [normalise(name), rest.trim() !== ''];
    }));
    const uses = [];
    const pins = [];
    for (const [name, source] of (0,version_files_document/* entriesOf */.Mc)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'tool'), 'uv'), 'sources'))) {
        const path = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(source, 'path'));
        const found = path === undefined ? byName.get(normalise(name)) : (0,workspace_folder/* follow */.e6)(folder, path);
        if (found === undefined || !asked.has(normalise(name)))
            continue;
        uses.push(found);
        if (asked.get(normalise(name)))
            pins.push(found);
    }
    for (const [, dependency] of (0,version_files_document/* entriesOf */.Mc)((0,version_files_document/* child */.jf)(poetryOf(root), 'dependencies'))) {
        const path = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(dependency, 'path'));
        const found = path === undefined ? undefined : (0,workspace_folder/* follow */.e6)(folder, path);
        if (found !== undefined)
            uses.push(found);
    }
    return { uses: uses.filter((used) => used !== folder), pins };
}
function poetryOf(root) {
    return (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'tool'), 'poetry');
}
function isFalse(value) {
    return value !== undefined && !(0,version_files_document/* isTrue */.Hn)(value) && value.kind === 'other' && value.source === 'false';
}
/** Names are compared as PEP 503 says. */
function normalise(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}

// EXTERNAL MODULE: ./build/shared/core/tag-template.js
var tag_template = __webpack_require__(9645);
// EXTERNAL MODULE: ./build/shared/core/track-tags.js
var track_tags = __webpack_require__(843);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/shared/core/init/tag-history.js



/** Sorts tags by prefix; those that read as no version of a track are left out. */
function readTagHistory(tags) {
    const byPrefix = new Map();
    const channels = new Set();
    for (const name of tags) {
        const prefix = /^(.*?)\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+\.\d+)?$/.exec(name)?.[1];
        const tag = prefix === undefined ? undefined : (0,tag_template/* matchTag */._f)({ prefix, suffix: '' }, name);
        if (prefix === undefined || !tag)
            continue;
        const known = byPrefix.get(prefix);
        if (known)
            known.push(tag);
        else
            byPrefix.set(prefix, [tag]);
        if (tag.version.prerelease)
            channels.add((0,core_version/* channelOf */.ts)(tag.version));
    }
    return { byPrefix, channels: [...channels].filter((channel) => channel !== core_version/* LIVE */.L8).sort() };
}
/** The highest tag of a template in a history. */
function highestOf({ byPrefix }, { prefix }) {
    return (0,track_tags/* highestTag */.fV)(byPrefix.get(prefix) ?? []);
}
/** The word that a prefix names: `tray` of `tray-v`, `@acme/ui` of `@acme/ui@`, nothing of `v`. */
function prefixWord(prefix) {
    return prefix.replace(/v$/, '').replace(/[-@/_.]$/, '');
}

;// CONCATENATED MODULE: ./build/shared/core/init/tauri-apps.js




const FORMATS = { 'tauri.conf.json': 'json', 'tauri.conf.json5': 'json5', 'Tauri.toml': 'toml' };
/** Finds the Tauri apps of a repository, of Tauri 2 and of Tauri 1. */
function tauriApps(scan) {
    const configs = [...scan.facts.texts.keys()].filter((path) => Object.hasOwn(FORMATS, (0,workspace_folder/* nameOf */.Vb)(path)) && inspectable(path));
    return configs.flatMap((path) => readApp(scan, path) ?? []);
}
function readApp(scan, config) {
    const root = readDocument(scan, config, FORMATS[(0,workspace_folder/* nameOf */.Vb)(config)]);
    const folder = (0,workspace_folder/* folderOf */.yS)(config);
    if (!root)
        return undefined;
    if (!scan.tree.has((0,workspace_folder/* inFolder */._z)(folder, 'Cargo.toml')) || !/^[\w./@+-]+$/.test(config)) {
        scan.note(config, 'There is no Cargo.toml beside it, or its path has characters that cannot stand in a workflow.');
        return undefined;
    }
    const version = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(root, 'version')) ?? (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'package'), 'version'));
    const isPath = version?.endsWith('.json') === true;
    return {
        config,
        folder,
        frontend: [frontendOf(scan, root, folder)].find((found) => found !== undefined && isNameable(found)),
        productName: (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(root, 'productName')) ?? (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'package'), 'productName')),
        version: version === undefined || isPath ? undefined : { path: config, version },
        versionPath: isPath ? (0,workspace_folder/* follow */.e6)(folder, version) : undefined,
        buildsMsi: buildsMsi((0,version_files_document/* child */.jf)(root, 'bundle') ?? (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'tauri'), 'bundle')),
        builds: (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'build'), 'beforeBuildCommand') !== undefined,
        updater: updaterOf((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'plugins'), 'updater') ?? (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'tauri'), 'updater')),
    };
}
/** The package that `frontendDist` leads into, else the one around a folder `src-tauri`. */
function frontendOf({ tree }, root, folder) {
    const build = (0,version_files_document/* child */.jf)(root, 'build');
    const dist = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(build, 'frontendDist')) ?? (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(build, 'distDir'));
    const target = dist === undefined || /^https?:/.test(dist) ? undefined : (0,workspace_folder/* follow */.e6)(folder, dist);
    const isPackage = (at) => at !== '' && tree.has((0,workspace_folder/* inFolder */._z)(at, 'package.json'));
    const led = target === undefined ? undefined : nearestFolder(target, isPackage);
    if (led !== undefined)
        return led;
    const around = (0,workspace_folder/* folderOf */.yS)(folder);
    if ((0,workspace_folder/* nameOf */.Vb)(folder) === 'src-tauri' && tree.has((0,workspace_folder/* inFolder */._z)(around, 'package.json')))
        return around;
    return target !== undefined && target !== '' && tree.hasFolder(target) ? target : undefined;
}
/** `targets` is "all" when left out, and then an MSI is built on Windows (Tauri configuration, bundle.targets). */
function buildsMsi(bundle) {
    const targets = (0,version_files_document/* child */.jf)(bundle, 'targets');
    if (targets?.kind === 'list')
        return (0,version_files_document/* textsOf */.CB)(targets).some((target) => target === 'msi' || target === 'all');
    const word = (0,version_files_document/* textOf */.b6)(targets);
    return word === undefined || word === 'all' || word === 'msi';
}
function updaterOf(updater) {
    const key = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(updater, 'pubkey'));
    return key === undefined || key.trim() === '' ? undefined : { endpoints: (0,version_files_document/* textsOf */.CB)((0,version_files_document/* child */.jf)(updater, 'endpoints')) };
}

;// CONCATENATED MODULE: ./build/shared/core/init/inventory.js









/** Looks through a repository once. */
function takeInventory(facts, notes) {
    const scan = openScan(facts, notes);
    const found = [...cargoUnits(scan), ...npmUnits(scan), ...pythonUnits(scan), ...goUnits(scan)];
    const byFolder = [...(0,group/* groupBy */.$)(found, ({ folder }) => folder)].sort(([a], [b]) => (a < b ? -1 : 1));
    const units = new Map(byFolder.map(([folder, same]) => [folder, same.reduce(joinUnits)]));
    const images = findImages(scan, [...units.values()]);
    for (const { owner, name } of images)
        if (!units.has(owner))
            units.set(owner, folderUnit(owner, name));
    return {
        scan,
        units,
        apps: new Map(tauriApps(scan).map((app) => [app.folder, app])),
        images: (0,group/* groupBy */.$)(images, ({ owner }) => owner),
        users: usersOf(units.values()),
        released: new Set([...readTagHistory(facts.tags).byPrefix.keys()].map(prefixWord)),
    };
}
/** A folder that is a package of two ecosystems, such as a crate that npm ships, is one unit. */
function joinUnits(first, second) {
    return {
        ...first,
        runs: first.runs || second.runs,
        published: first.published || second.published,
        versions: [...first.versions, ...second.versions],
        uses: [...first.uses, ...second.uses],
        pins: [...first.pins, ...second.pins],
        tools: [...first.tools, ...second.tools],
    };
}
/** The unit that a folder without a manifest is. */
function folderUnit(folder, name) {
    const nothing = { versions: [], uses: [], pins: [], tools: [] };
    return { folder, name, ecosystem: 'folder', runs: true, published: false, inherits: false, ...nothing };
}
function usersOf(units) {
    const users = new Map();
    for (const { folder, uses, tools } of units) {
        for (const used of [...uses, ...tools]) {
            const known = users.get(used);
            if (known)
                known.push(folder);
            else
                users.set(used, [folder]);
        }
    }
    return users;
}
/** The folders of units that some units ship, directly or not, without those units' own. */
function shippedWith({ units }, starts) {
    const walked = new Set(starts.map(({ folder }) => folder));
    const reached = new Set();
    for (const folder of walked) {
        for (const used of units.get(folder)?.uses ?? []) {
            if (!units.has(used))
                continue;
            reached.add(used);
            walked.add(used);
        }
    }
    return reached;
}

;// CONCATENATED MODULE: ./build/shared/core/init/next-steps.js
/** What to do once the files are written, in order; commands stand in backquotes. */
function nextSteps(proposal, files, { repository }) {
    const { live, next, tracks, rivals, beginsAnew } = proposal;
    const workflows = files.filter(({ path }) => path.startsWith('.github/workflows/'));
    const toPublish = tracks.filter(({ hasWorkflow, kind }) => !hasWorkflow && kind !== 'tauri' && kind !== 'images' && kind !== 'go');
    const unfinished = workflows.length > 0 ? toPublish.map(({ releaseWorkflow }) => releaseWorkflow.value) : [];
    return [
        'Look whether all is well: `release-tracks doctor`',
        ...(beginsAnew ? ['Let versions go on from the last release: the `git tag` commands that are to know.'] : []),
        'See what would be released: `release-tracks plan`',
        ...(workflows.length > 0 && repository.startsWith('OWNER/')
            ? ['Put the account that has release-tracks for OWNER in the new files, or run init again with --actions.']
            : []),
        ...tracks.flatMap(({ name, isStartable, releaseWorkflow: { value } }) => isStartable
            ? []
            : [`Let \`workflow_dispatch:\` start ${value} without inputs, and name it as the release-workflow of ${name}.`]),
        ...(unfinished.length > 0 ? [`Write how it is published, between the marks in ${unfinished.join(', ')}.`] : []),
        ...rivals.map(({ tool, files }) => `Take ${tool} out: ${['its workflow', ...files].join(', ')}. Two tools would both tag.`),
        `Commit: \`git add ${['release-tracks.yml', ...(workflows.length > 0 ? ['.github/workflows'] : [])].join(' ')}\``,
        ...(next
            ? [`Let feature work go to ${next.value}; ${live.value} is moved by releases alone.`]
            : [
                `For a branch of feature work beside ${live.value}: \`git push origin ${live.value}:next\`, then \`release-tracks init --next next --force\``,
            ]),
        ...(workflows.length > 0
            ? ['On GitHub, make the environment production-release with reviewers: they approve each live version.']
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/shared/core/init/adopted/semantic-release.js


/**
 * Finds semantic-release, whose configuration says nothing of products and is therefore not taken over, by its files
 * (semantic-release docs, "Configuration file").
 */
function findSemanticRelease(scan) {
    const own = scan.facts.paths.filter((path) => /^(?:\.releaserc(?:\.(?:ya?ml|json|[cm]?js))?|release\.config\.[cm]?[jt]s)$/.test(path));
    const root = readDocument({ ...scan, note: () => undefined }, 'package.json', 'json');
    const within = (0,version_files_document/* child */.jf)(root, 'release') ? ['"release" in package.json'] : [];
    const files = [...own, ...within];
    const isUsed = files.length > 0 || (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'devDependencies'), 'semantic-release') !== undefined;
    return isUsed ? [{ tool: 'semantic-release', files }] : [];
}

;// CONCATENATED MODULE: ./build/shared/core/init/branches.js
const LADDER = ['alpha', 'beta', 'rc'];
/** Names that people give the branch of feature work where another one is live. */
const NEXT_NAMES = ['next', 'develop', 'dev'];
/** Decides the two branches by those that there are. One branch alone is trunk mode: that works as the repository is. */
function proposeBranches({ branches, defaultBranch, currentBranch }, adopted, chosen) {
    const there = new Set(branches);
    const usual = ['main', 'master', 'trunk'].find((name) => there.has(name));
    const isNext = defaultBranch !== undefined && NEXT_NAMES.includes(defaultBranch);
    const live = adopted?.live !== undefined && there.has(adopted.live)
        ? adopted.live
        : isNext
            ? usual
            : (defaultBranch ?? usual ?? currentBranch);
    const next = chosen ?? NEXT_NAMES.find((name) => there.has(name));
    const top = live ?? next ?? 'main';
    return {
        live: { value: top, why: 'live versions are cut here' },
        next: next === undefined || next === top ? undefined : { value: next, why: 'pre-releases are cut here' },
    };
}
/** The ladder: the channels that the repository's tags are on, in the order that SemVer gives their versions; else the usual one. */
function proposeChannels(history, adopted, { channels }) {
    if (channels)
        return { value: channels, why: 'lowest first; live is always the top' };
    const used = [...new Set([...history.channels, ...(adopted?.channels ?? [])])].filter(isChannel).sort();
    if (used.length === 0)
        return { value: LADDER, why: 'lowest first; live is always the top' };
    return { value: used, why: 'those that were used before, lowest first; live is always the top' };
}
function isChannel(name) {
    return /^[0-9A-Za-z-]{1,50}$/.test(name) && !/^\d+$|^live$/i.test(name);
}
/** Commit messages by convention are proof enough that `docs:` means documents. */
function proposeIgnoredCommits({ paths }, adopted) {
    const convention = paths.find((path) => /^(?:commitlint\.config\.\w+|\.commitlintrc(?:\.\w+)?|cliff\.toml|\.releaserc(?:\.\w+)?)$/.test(path));
    const why = adopted?.tool === 'release-please' ? adopted.tool : convention;
    return why === undefined
        ? undefined
        : { value: ['docs:*', 'docs(*'], why: `${why} shows that commits are named by convention` };
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./build/shared/core/init/adopted/changesets.js



const changesets_CONFIG = '.changeset/config.json';
const PRE = '.changeset/pre.json';
/** Reads changesets' configuration: a track a package, one for all packages of a `fixed` group, none for ignored and private ones. */
function readChangesets(inventory) {
    const root = readDocument(inventory.scan, changesets_CONFIG, 'json');
    if (!root)
        return undefined;
    const packages = [...inventory.units.values()].filter((unit) => unit.ecosystem === 'npm');
    const isIgnored = matchNames((0,version_files_document/* textsOf */.CB)((0,version_files_document/* child */.jf)(root, 'ignore')));
    const tagsPrivate = (0,version_files_document/* isTrue */.Hn)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'privatePackages'), 'tag'));
    const released = packages.filter((unit) => {
        if (isIgnored(unit.name))
            inventory.scan.note(unit.folder || '.', 'changesets ignores it.');
        return !isIgnored(unit.name) && unit.versions.length > 0 && (unit.published || (tagsPrivate && unit.folder !== ''));
    });
    noteLinked(inventory, root);
    const pre = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(readDocument(inventory.scan, PRE, 'json'), 'tag'));
    return {
        tool: 'changesets',
        files: [changesets_CONFIG, ...(inventory.scan.tree.has(PRE) ? [PRE] : [])],
        products: groupFixed(released, listsOf((0,version_files_document/* child */.jf)(root, 'fixed')), packages.length === 1),
        channels: pre === undefined ? [] : [pre],
        live: (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(root, 'baseBranch')),
    };
}
function groupFixed(released, fixed, isSingle) {
    const rest = new Set(released);
    const groups = fixed.flatMap((names) => {
        const matches = matchNames(names);
        const members = [...rest].filter(({ name }) => matches(name));
        for (const member of members)
            rest.delete(member);
        return members.length > 0 ? [members] : [];
    });
    const alone = [...rest].map((unit) => [unit]);
    return [...groups, ...alone].map((units) => productOf(units, isSingle));
}
/** changesets tags `name@version`, or `vX.Y.Z` where the repository is one package. */
function productOf(units, isSingle) {
    const name = units[0].name;
    return {
        name: units.length > 1 ? scopeOf(units) : name,
        folders: units.map(({ folder }) => folder),
        tag: isSingle ? 'v{version}' : `${name}@{version}`,
        extraFiles: [],
        without: [],
        why: units.length > 1 ? 'changesets has them as a fixed group, with one version.' : 'changesets releases it.',
    };
}
/** What all members of a group start with, as `ui` of ui-core and ui-react; else the first one's name. */
function scopeOf(units) {
    const names = units.map(({ name }) => name.replace(/^@[^/]*\//, ''));
    const [word] = names[0].split('-', 1);
    return word && names.every((name) => name === word || name.startsWith(`${word}-`)) ? word : names[0];
}
function noteLinked({ scan }, root) {
    const linked = listsOf((0,version_files_document/* child */.jf)(root, 'linked')).filter((names) => names.length > 0);
    for (const names of linked)
        scan.note(changesets_CONFIG, `${names.join(', ')} are linked there. As tracks each has a version of its own; list them in one track to keep one.`);
}
function listsOf(value) {
    return value?.kind === 'list' ? value.items.map(version_files_document/* textsOf */.CB) : [];
}
function matchNames(globs) {
    const matchers = globs.map((glob) => new esm/* Minimatch */.VR(glob, { platform: 'linux', nocomment: true }));
    return (name) => matchers.some((matcher) => matcher.match(name));
}

;// CONCATENATED MODULE: ./build/shared/core/init/adopted/lerna.js


const lerna_CONFIG = 'lerna.json';
/** Reads lerna.json: one version for all packages, or `independent`. */
function readLerna({ scan, units }) {
    const version = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(readDocument(scan, lerna_CONFIG, 'json'), 'version'));
    if (version === undefined)
        return undefined;
    const packages = [...units.values()].filter(({ ecosystem, folder, versions, published }) => ecosystem === 'npm' && folder !== '' && versions.length > 0 && published);
    const common = { tool: 'lerna', files: [lerna_CONFIG], channels: [], live: undefined };
    if (version === 'independent') {
        const products = packages.map(({ name, folder }) => {
            return {
                name,
                folders: [folder],
                tag: `${name}@{version}`,
                extraFiles: [],
                without: [],
                why: 'lerna releases it on its own.',
            };
        });
        return { ...common, products };
    }
    const folders = packages.map(({ folder }) => folder);
    const why = 'lerna releases all packages with one version.';
    const product = {
        name: 'packages',
        folders,
        tag: 'v{version}',
        extraFiles: [{ path: lerna_CONFIG, version }],
        without: [],
        why,
    };
    return { ...common, products: folders.length > 0 ? [product] : [] };
}

;// CONCATENATED MODULE: ./build/shared/core/init/adopted/nx.js



const nx_CONFIG = 'nx.json';
/** Reads `release` of nx.json: a track a group with one version, or a track a project where they are independent. */
function readNx(inventory) {
    const release = (0,version_files_document/* child */.jf)(readDocument(inventory.scan, nx_CONFIG, 'json'), 'release');
    if (!release)
        return undefined;
    const groups = [...(0,version_files_document/* entriesOf */.Mc)((0,version_files_document/* child */.jf)(release, 'groups'))];
    const products = groups.length > 0
        ? groups.flatMap(([name, group]) => readGroup(inventory, name, group, release))
        : readGroup(inventory, '', release, release);
    return { tool: 'nx release', files: [], products, channels: [], live: undefined };
}
function readGroup(inventory, name, group, release) {
    const wanted = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(group, 'projects')) ?? (0,version_files_document/* textsOf */.CB)((0,version_files_document/* child */.jf)(group, 'projects'));
    const units = projectsOf(inventory, [wanted].flat());
    const isIndependent = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(group, 'projectsRelationship') ?? (0,version_files_document/* child */.jf)(release, 'projectsRelationship')) === 'independent';
    const own = patternOf(group) ?? patternOf(release);
    const pattern = own ?? (isIndependent ? '{projectName}@{version}' : name === '' ? 'v{version}' : '{releaseGroupName}-v{version}');
    const tag = (project) => pattern.replaceAll('{projectName}', project).replaceAll('{releaseGroupName}', name);
    const common = { extraFiles: [], without: [] };
    if (isIndependent) {
        const why = 'nx releases it on its own.';
        return units.map((unit) => ({ ...common, name: unit.name, folders: [unit.folder], tag: tag(unit.name), why }));
    }
    if (units.length === 0)
        return [];
    const why = `nx releases ${name === '' ? 'these projects' : `the group ${JSON.stringify(name)}`} with one version.`;
    return [{ ...common, name: name || 'packages', folders: units.map(({ folder }) => folder), tag: tag(''), why }];
}
function patternOf(value) {
    return (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(value, 'releaseTagPattern')) ?? (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(value, 'releaseTag'), 'pattern'));
}
/** Projects are named by package name, by folder, or by the last part of either; `*` is any of it. */
function projectsOf({ units }, wanted) {
    const packages = [...units.values()].filter(({ folder, versions }) => folder !== '' && versions.length > 0);
    if (wanted.length === 0)
        return packages.filter(({ published }) => published);
    const tests = wanted.map((name) => {
        const takes = !name.startsWith('!');
        const source = (takes ? name : name.slice(1)).replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*');
        return { takes, pattern: new RegExp(`^(?:directory:)?${source}$`) };
    });
    return packages.filter(({ name, folder }) => {
        const words = [name, folder, (0,workspace_folder/* nameOf */.Vb)(name), (0,workspace_folder/* nameOf */.Vb)(folder)];
        const last = tests.findLast(({ pattern }) => words.some((word) => pattern.test(word)));
        return last?.takes === true;
    });
}

;// CONCATENATED MODULE: ./build/shared/core/init/adopted/adopted.js




/** Reads the first release tool's configuration that there is and that names something to release. */
function readAdopted(inventory) {
    for (const read of [readReleasePlease, readChangesets, readNx, readLerna]) {
        const adopted = read(inventory);
        if (adopted && adopted.products.length > 0)
            return adopted;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/core/init/products.js


/** More tracks than this are no proposal that anyone reads. */
const MOST_TRACKS = 30;
/** Finds what is released from a repository, by what its manifests say. */
function findProducts(inventory) {
    const groups = groupUnits(inventory);
    const hasMain = hasMainVersion(inventory.units);
    const versioned = groups.filter((units) => units.some((unit) => isProduct(unit, inventory, hasMain)));
    const main = mainGroup(versioned, groups, inventory);
    const joining = main ? joiners(inventory, versioned, main) : [];
    const products = (main && !versioned.includes(main) && joining.length > 0 ? [main, ...versioned] : versioned).map((units) => products_productOf(units === main ? [...units, ...joining] : units, units === main, inventory));
    return products.length > 0 ? products : rootProduct(groups, inventory);
}
/** Makes the product of some units, with the apps and images that are theirs. */
function products_productOf(units, isMain, { apps, images }, why) {
    const ownApps = units.flatMap(({ folder }) => apps.get(folder) ?? []);
    const ownImages = units.flatMap(({ folder }) => images.get(folder) ?? []);
    return { units, apps: ownApps, images: ownImages, isMain, why: why ?? reasonFor(units, ownApps, ownImages) };
}
/** Crates that take their version from one workspace belong together, and a Tauri app with its frontend. */
function groupUnits({ units, apps }) {
    const frontends = new Map([...apps.values()].flatMap(({ frontend, folder }) => (frontend === undefined ? [] : [[frontend, folder]])));
    const keyOf = (unit) => {
        const app = units.get(frontends.get(unit.folder) ?? '');
        const holder = app && app.folder !== '' ? app : unit;
        return holder.inherits ? `workspace ${holder.versions[0]?.path}` : holder.folder;
    };
    const groups = [...(0,group/* groupBy */.$)(units.values(), keyOf).values()];
    return groups.map((group) => group.sort((a, b) => Number(apps.has(b.folder)) - Number(apps.has(a.folder))));
}
/** Somebody runs it or gets it from a registry, and it has a version of its own; or it was tagged before. */
function isProduct(unit, inventory, hasMain) {
    const { apps, images, units, scan } = inventory;
    const { folder, ecosystem, runs, published, inherits, versions } = unit;
    if (apps.has(folder))
        return true;
    if (images.has(folder))
        return versions.length > 0 || !hasMain;
    if (inherits)
        return runs || published;
    if (folder === '' && ecosystem === 'npm' && !published && units.size > 1)
        return false;
    if (ecosystem === 'go')
        return isAsked(unit, inventory);
    const version = versions[0]?.version;
    if (version === undefined)
        return false;
    if (wasReleased(unit, inventory))
        return true;
    if (version === '0.0.0' && !published) {
        if (runs && !inventory.users.has(folder))
            scan.note(versions[0]?.path ?? folder, NO_VERSION);
        return false;
    }
    if (ecosystem === 'npm' && published)
        return true;
    return (runs && !inventory.users.has(folder)) || (published && isAsked(unit, inventory));
}
const NO_VERSION = 'It is private, at 0.0.0 and has no Dockerfile, so nothing says that it is released.';
/** Whether somebody outside may ask for it: nobody here uses it, or someone does by its version; or it has tags. */
function isAsked(unit, inventory) {
    const users = (inventory.users.get(unit.folder) ?? []).flatMap((folder) => inventory.units.get(folder) ?? []);
    return users.length === 0 || users.some(({ pins }) => pins.includes(unit.folder)) || wasReleased(unit, inventory);
}
function wasReleased({ name, folder }, { released }) {
    return [name, folder, (0,workspace_folder/* nameOf */.Vb)(folder)].some((word) => word !== '' && released.has(word));
}
/** Whether there is one version that units without their own go by: a Cargo workspace's, or that of the root package. */
function hasMainVersion(units) {
    return [...units.values()].some((unit) => unit.inherits) || isVersioned(units.get(''));
}
function isVersioned(unit) {
    return unit?.versions.some(({ version }) => version !== '0.0.0') === true;
}
function mainGroup(products, groups, { apps }) {
    const workspaces = products.filter((group) => group.some(({ inherits }) => inherits));
    const [only] = workspaces;
    if (only && workspaces.length === 1 && (products.length === 1 || !only.some(({ folder }) => apps.has(folder))))
        return only;
    return groups.find((candidate) => candidate.some((unit) => unit.folder === '' && isVersioned(unit)));
}
/** What is deployed without a version of its own goes by the repository's: images, and web apps beside them. */
function joiners({ units, images, users }, products, main) {
    const taken = new Set([...products.flat(), ...main].map(({ folder }) => folder));
    return [...units.values()].filter((unit) => {
        if (taken.has(unit.folder) || unit.versions.some(({ version }) => version !== '0.0.0'))
            return false;
        if (images.has(unit.folder))
            return true;
        return images.size > 0 && unit.ecosystem === 'npm' && unit.folder !== '' && unit.runs && !users.has(unit.folder);
    });
}
/** A repository of which nothing is known to be released is one product, by the version of its root. */
function rootProduct(groups, inventory) {
    const root = groups.find((candidate) => candidate.some(({ folder }) => folder === ''));
    const only = root ?? (groups.length === 1 ? groups[0] : undefined);
    return only ? [products_productOf(only, true, inventory)] : [];
}
function reasonFor(units, apps, images) {
    const [first] = units;
    const place = (folder) => folder || 'The root of the repository';
    if (!first)
        return 'Every file of the repository.';
    const parts = apps.map(({ folder, frontend }) => {
        const around = frontend === undefined ? '' : ` with its frontend in ${frontend}`;
        return `${place(folder)} is a Tauri app${around}`;
    });
    if (units.some(({ inherits }) => inherits))
        parts.push('Crates that share the version of their workspace');
    const files = images.map(({ file }) => file).join(', ');
    if (images.length > 0)
        parts.push(`${files} ${images.length > 1 ? 'build images' : 'builds an image'}`);
    return `${parts.length > 0 ? parts.join('; ') : `${place(first.folder)} is ${KINDS[first.ecosystem]}`}.`;
}
const KINDS = {
    cargo: 'a crate with a version of its own',
    npm: 'a package with a version of its own',
    python: 'a Python project with a version of its own',
    go: 'a Go module',
    folder: 'a folder with a version of its own',
};

;// CONCATENATED MODULE: ./build/shared/core/init/chosen-products.js




/** The products to propose: those that another tool releases, else those that the manifests show. */
function chooseProducts(inventory) {
    const adopted = readAdopted(inventory);
    const products = adopted ? adoptedProducts(adopted, inventory) : findProducts(inventory).map(asFound);
    return { adopted, products: products.length > MOST_TRACKS ? [fold(products, inventory)] : products };
}
function asFound(product) {
    return { product, extraFiles: [], without: [], isFolded: false };
}
function adoptedProducts({ tool, products }, inventory) {
    return products.map(({ name, folders, tag, extraFiles, without, why }) => {
        const units = folders.map((folder) => inventory.units.get(folder) ?? folderUnit(folder, (0,workspace_folder/* nameOf */.Vb)(folder) || name));
        const product = products_productOf(units, folders.includes(''), inventory, why);
        return { product, name, tag: { value: tag, why: `as ${tool} tags it` }, extraFiles, without, isFolded: false };
    });
}
/** More products than {@link MOST_TRACKS} are one track, to be split by somebody who knows them. */
function fold(products, inventory) {
    const units = products.flatMap(({ product }) => product.units);
    const why = `${products.length} packages could each be a track. More than ${MOST_TRACKS} are not proposed, so this one has them all: give a track of its own to each that has its own pace.`;
    inventory.scan.note('release-tracks.yml', why);
    const product = { units, apps: [], images: [], why, isMain: true };
    return { product, name: 'packages', extraFiles: [], without: [], isFolded: true };
}

// EXTERNAL MODULE: ./build/shared/core/invariants/mending.js
var mending = __webpack_require__(5654);
// EXTERNAL MODULE: ./build/shared/core/tag-overlap.js
var tag_overlap = __webpack_require__(5480);
;// CONCATENATED MODULE: ./build/shared/core/init/track-tags.js





/** Gives each product a tag template: one that it has been tagged by, else one like the repository's others. No two can make one tag. */
function chooseTags(products, history) {
    const chosen = new Map();
    const taken = [];
    const take = (product, tag) => {
        if (!tag || chosen.has(product))
            return;
        const template = templateOf(tag.value);
        if (!isRefName(tag.value.replace('{version}', '1.0.0')))
            return;
        if (taken.some((other) => clashes(other, template)))
            return;
        taken.push(template);
        chosen.set(product, tag);
    };
    for (const product of products)
        take(product, product.adopted ?? goTag(product));
    for (const product of products)
        take(product, ownTag(product, history));
    const main = mainProduct(products, history);
    if (main)
        take(main, bareTag(history));
    for (const product of products)
        take(product, defaultTag(product, history));
    for (const product of products)
        take(product, { value: `${product.name}-v{version}`, why: '' });
    for (const [at, product] of products.entries())
        take(product, { value: `${product.name}-${at + 1}-v{version}`, why: '' });
    return products.map((product) => chosen.get(product));
}
function templateOf(text) {
    const [prefix = '', suffix = ''] = text.split('{version}');
    return { prefix, suffix };
}
/** Whether git takes a tag of this name (git check-ref-format). */
function isRefName(name) {
    return (!/[\s\p{Cc}\p{Cs}~^:?*[\\{}]|\.\.|@\{|\/\/|\/$|\.$|^[-/]|(?:^|\/)\.|\.lock(?:\/|$)|^refs\//u.test(name) &&
        name.length < 180);
}
function clashes(a, b) {
    return [(0,tag_overlap/* findCommonTag */.p_)(a, b), (0,tag_overlap/* findFolderTag */.UO)(a, b), (0,tag_overlap/* findFolderTag */.UO)(b, a)].some((found) => found !== undefined);
}
function goTag({ product: { units } }) {
    const [unit] = units;
    if (unit?.ecosystem !== 'go' || units.length !== 1)
        return undefined;
    return { value: `${goTagPrefix(unit.folder, unit.name)}v{version}`, why: 'as Go finds the versions of a module' };
}
/** The prefix in the history that names the product, the one with most tags where there are several. */
function ownTag({ aliases }, history) {
    const known = new Set([...aliases].map((alias) => alias.toLowerCase()));
    const found = [...history.byPrefix].filter(([prefix]) => known.has(prefixWord(prefix).toLowerCase()));
    const [best] = found.sort(([, a], [, b]) => b.length - a.length);
    return best && asBefore(best[0], history);
}
function asBefore(prefix, history) {
    const template = { prefix, suffix: '' };
    return { value: (0,tag_template/* formatTemplate */.sN)(template), why: `as before: ${highestOf(history, template)?.name}` };
}
/** The product that versions without a name in front are of: the only one, the one whose files carry the highest of them, the repository's main one. */
function mainProduct(products, history) {
    if (products.length === 1)
        return products[0];
    const newest = highestOf(history, templateOf(bareTag(history).value));
    const sameVersion = products.filter(({ product }) => {
        const versions = product.units.flatMap((unit) => unit.versions.map(({ version }) => (0,core_version/* parseVersion */.ot)(version)));
        return newest && versions.some((version) => version && (0,core_version/* formatCore */.rT)(version) === (0,core_version/* formatCore */.rT)(newest.version));
    });
    if (sameVersion.length === 1)
        return sameVersion[0];
    return products.find(({ product }) => product.isMain);
}
/** The template of tags without a name in front, `v` or nothing before the version, as a history has them. */
function bareTag(history) {
    const prefix = history.byPrefix.has('v') || !history.byPrefix.has('') ? 'v' : '';
    return history.byPrefix.has(prefix) ? asBefore(prefix, history) : { value: 'v{version}', why: '' };
}
/** `name@1.2.3` for a package where the repository's other packages are tagged so. */
function defaultTag({ product: { units } }, history) {
    const prefixes = [...history.byPrefix.keys()];
    const like = prefixes.some((prefix) => /.[-/_]v?$/.test(prefix))
        ? undefined
        : prefixes.find((prefix) => /.@$/.test(prefix));
    const [unit] = units;
    if (like === undefined || unit?.ecosystem !== 'npm' || !/^[@\w./-]+$/.test(unit.name))
        return undefined;
    return { value: `${unit.name}@{version}`, why: `like ${like}…` };
}

;// CONCATENATED MODULE: ./build/shared/core/init/common-history.js





/**
 * Says which tracks were released by tags without a name in front, and get tags of their own from now on: none of their versions
 * is known by those, so they begin anew unless the last release gets a second name (docs/adopt.md, step 3).
 */
function noteCommonHistory(tracks, history) {
    const bare = bareTag(history);
    const last = lastOf(bare.value.replace('{version}', ''), history);
    if (!last)
        return [];
    const owner = tracks.find(({ tag }) => tag.value === bare.value);
    const parted = tracks.filter((track) => track !== owner && !isTagged(track, history) && (!owner || isAt(track, last)));
    return parted.length === 0 ? [] : [{ path: last.name, why: reason(owner, parted, last) }];
}
/** The last live version of a history, else the last one of any channel. */
function lastOf(prefix, { byPrefix }) {
    const tags = byPrefix.get(prefix) ?? [];
    return (0,track_tags/* highestTag */.fV)(tags.filter(({ version }) => !version.prerelease)) ?? (0,track_tags/* highestTag */.fV)(tags);
}
function isTagged({ tag }, { byPrefix }) {
    const [prefix = '', suffix = ''] = tag.value.split('{version}');
    return (byPrefix.get(prefix) ?? []).some(({ name }) => (0,tag_template/* matchTag */._f)({ prefix, suffix }, name));
}
/** Whether a track's files show that its last release was that of the whole repository. */
function isAt({ versionFiles }, { version }) {
    const own = (0,core_version/* parseVersion */.ot)(versionFiles.value[0]?.version ?? '');
    return own !== undefined && (0,core_version/* formatCore */.rT)(own) === (0,core_version/* formatCore */.rT)(version);
}
function reason(owner, parted, last) {
    const names = parted.map(({ name }) => name).join(', ');
    const goes = owner
        ? `The tags without a name go on with ${owner.name}.`
        : 'Nothing shows which track the tags without a name belong to. Give that one their template as its `tag`.';
    const tags = parted.map((track) => secondName(track, last));
    const make = tags.map(({ name, tag }) => (0,mending/* shellCommand */.q$)('git', 'tag', '-a', '-m', name, tag, `${last.name}^{}`));
    const push = (0,mending/* shellCommand */.q$)('git', 'push', 'origin', ...tags.map(({ tag }) => tag));
    return `${goes} ${names} ${parted.length > 1 ? 'begin' : 'begins'} anew, unless the last release gets a second name, before there is a workflow that it would start: \`${(0,mending/* shellLine */.Tg)(...make, push)}\``;
}
/** The tag of a track for the last release that all tracks had in common: by what its own files say, where they say something. */
function secondName({ name, tag, versionFiles }, last) {
    const own = (0,core_version/* parseVersion */.ot)(versionFiles.value[0]?.version ?? '');
    const isOwn = own !== undefined && !own.prerelease && (0,core_version/* formatCore */.rT)(own) !== '0.0.0';
    const version = (0,core_version/* formatVersion */.qh)(isOwn ? own : last.version);
    return { name: `${name} ${version}`, tag: tag.value.replace('{version}', () => version) };
}

;// CONCATENATED MODULE: ./build/shared/core/init/proposed-paths.js





/** What belongs to no product wherever it stands: documents. */
const NO_DOCUMENTS = '!**/*.md';
/** What is in the root of a repository and in no product. */
const NO_SETTINGS = ['!.github/**', '!release-tracks.yml', NO_DOCUMENTS];
/** A track with more folders than this lists those that they are in. */
const MOST_FOLDERS = 30;
/** Decides which files are a product's: its folders, what it ships of others, and what its build reads at the root. */
function proposePaths(chosen, isOnly, versionFiles, inventory) {
    if (isOnly && !chosen.isFolded)
        return withAuto([...['**'], ...without(chosen, inventory), ...NO_SETTINGS], [], 'the only product');
    if (chosen.isFolded)
        return withAuto([...topFolders(chosen.product.units.map(({ folder }) => folder)), NO_DOCUMENTS], [], '');
    const { units } = chosen.product;
    const shipped = shippedWith(inventory, units);
    const auto = autoFolders(versionFiles, inventory);
    const wanted = [...new Set([...units.map(({ folder }) => folder), ...frontends(chosen), ...shipped])];
    const missing = outermost(wanted.filter((folder) => !auto.has(folder)));
    const listed = missing.length > 0 ? missing : units.slice(0, 1).map(({ folder }) => folder);
    const covered = [...listed, ...auto];
    const beside = [...copied(chosen, new Set(wanted), inventory), ...builtWith(units, covered, inventory)];
    const own = listed.length > MOST_FOLDERS ? topFolders(listed) : listed.map((folder) => belowFolder(folder));
    const others = listed.includes('') ? otherFolders(wanted, inventory) : [];
    const globs = [...new Set([...own, ...beside]), ...others, ...without(chosen, inventory)];
    const end = listed.includes('') ? NO_SETTINGS : [NO_DOCUMENTS];
    return withAuto([...globs, ...end], [...auto].filter((folder) => shipped.has(folder)), '');
}
/** Without the folders that lie in another one. */
function outermost(folders) {
    const all = new Set(folders.filter((folder) => folder !== ''));
    const isInside = (folder) => nearestFolder((0,workspace_folder/* folderOf */.yS)(folder), (above) => all.has(above)) !== undefined;
    return folders.filter((folder) => folder === '' || !isInside(folder));
}
function withAuto(paths, auto, why) {
    const named = auto.length > 3 ? `${auto.slice(0, 3).join(', ')} and ${auto.length - 3} more` : auto.join(', ');
    const dependencies = auto.length > 0 ? { value: auto, why: `adds ${named}, by the manifests` } : undefined;
    return { paths: { value: paths, why }, dependencies };
}
/** What `dependencies: auto` adds for these version files; nothing where it would add the whole repository. */
function autoFolders(versionFiles, { scan, units }) {
    const files = versionFiles.flatMap(({ path, key, pattern }) => pattern === undefined ? [(0,version_file/* inferVersionFile */.d7)(path, key === undefined ? {} : { key })] : []);
    const folders = (0,workspace.workspaceClosure)(files, scan.facts.texts);
    return new Set(folders.includes('**') ? [] : folders.filter((folder) => units.has(folder)));
}
function frontends({ product }) {
    return product.apps.flatMap(({ frontend }) => frontend ?? []);
}
/**
 * What the images copy that is in none of the product's folders. A folder that holds other packages too is left to the
 * manifests, which tell the packages that matter; documents are no reason for a release.
 */
function copied({ product }, wanted, { units }) {
    if (product.images.length === 0)
        return [];
    const others = new Set([...units.keys()].filter((folder) => !wanted.has(folder)).flatMap(workspace_folder/* ancestorsOf */.Gw));
    const paths = product.images.flatMap(({ copies, file }) => [...copies, file]);
    const isCovered = (path) => nearestFolder(path, (at) => at !== '' && wanted.has(at)) !== undefined;
    return paths
        .filter((path) => !others.has(path) && !/\.md$/i.test(path) && !isCovered(path))
        .map((path) => fileGlob(path));
}
const LOCKS = {
    cargo: ['Cargo.toml', 'Cargo.lock'],
    npm: ['pnpm-lock.yaml', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'bun.lock', 'bun.lockb'],
    python: ['uv.lock', 'poetry.lock'],
    go: [],
    folder: [],
};
/** Lock files above a package, which decide what is in it; a library leaves that to those who use it. */
function builtWith(units, covered, { scan: { tree } }) {
    const found = units.flatMap(({ ecosystem, folder, runs }) => {
        const names = LOCKS[ecosystem].filter((name) => runs || name === 'Cargo.toml');
        return names.flatMap((name) => {
            const at = nearestFolder(folder === '' ? '' : (0,workspace_folder/* folderOf */.yS)(folder), (above) => tree.has((0,workspace_folder/* inFolder */._z)(above, name)));
            return at === undefined || !isNameable((0,workspace_folder/* inFolder */._z)(at, name)) ? [] : [(0,workspace_folder/* inFolder */._z)(at, name)];
        });
    });
    return [...new Set(found)]
        .filter((path) => !covered.some((folder) => folder !== '' && (0,workspace_folder/* isWithin */.UO)(path, folder)))
        .map(fileGlob);
}
/** For a package in the root: the folders of all packages that are not shipped with it. */
function otherFolders(wanted, { units }) {
    const own = new Set(wanted.filter((folder) => folder !== ''));
    const around = new Set([...own].flatMap(workspace_folder/* ancestorsOf */.Gw));
    const others = [...units.keys()].filter((folder) => !around.has(folder) && folder !== '' && nearestFolder(folder, (above) => own.has(above)) === undefined);
    const roots = new Set(others);
    return others
        .filter((folder) => nearestFolder((0,workspace_folder/* folderOf */.yS)(folder), (above) => roots.has(above)) === undefined)
        .map((folder) => `!${belowFolder(folder)}`);
}
function without({ without: paths }, { scan: { tree } }) {
    return paths.flatMap((path) => tree.hasFolder(path) ? [`!${belowFolder(path)}`] : tree.has(path) ? [`!${fileGlob(path)}`] : []);
}
/** The folders in the root that hold some folders; everything where those are many. */
function topFolders(folders) {
    const tops = new Set(folders.map((folder) => folder.split('/', 1)[0]));
    return tops.has('') || tops.size > MOST_FOLDERS ? ['**'] : [...tops].map((folder) => belowFolder(folder));
}

// EXTERNAL MODULE: ./build/shared/core/version-files/cargo-follow.js
var cargo_follow = __webpack_require__(8181);
// EXTERNAL MODULE: ./build/shared/core/version-files/npm-ranges.js
var npm_ranges = __webpack_require__(4197);
;// CONCATENATED MODULE: ./build/shared/core/init/requirements.js







/**
 * The requirements on a product's packages, elsewhere in the repository, that its next version would not meet: they are
 * written along with the version, since cargo and npm would look for the package in a registry else.
 * @param version the version that is next, as files would carry it.
 */
function unmetRequirements(own, version, { facts: { texts } }) {
    const named = (name, at) => own
        .filter(({ path, key, pattern }) => (0,workspace_folder/* nameOf */.Vb)(path) === name && key === at && pattern === undefined)
        .map(({ path }) => (0,workspace_folder/* folderOf */.yS)(path));
    const crates = named('Cargo.toml');
    const workspaces = named('Cargo.toml', 'workspace.package.version');
    const packages = named('package.json');
    const found = [
        ...(crates.length + workspaces.length > 0 ? cargoRequirements(crates, workspaces, version, texts) : []),
        ...(packages.length > 0 ? npmRequirements(packages, version, texts) : []),
    ];
    return found.filter(({ path }) => isNameable(path));
}
/** The version that an alpha after a version would carry; with `core` the files carry its X.Y.Z. */
function trialVersion(current, channel, core) {
    const { major, minor, patch } = (0,core_version/* parseVersion */.ot)(current ?? '') ?? { major: 0, minor: 0, patch: 0 };
    return (0,core_version/* formatVersion */.qh)({ major, minor, patch: patch + 1, ...(!core && { prerelease: { channel, n: 1 } }) });
}
function cargoRequirements(crates, workspaces, version, texts) {
    const tree = (0,cargo_tree/* openCargoTree */.f0)(texts);
    const roots = workspaces.flatMap((folder) => tree.manifest(folder) ?? []);
    const inheritors = roots.flatMap((root) => (0,cargo_tree/* inheritorsOf */.Tw)(tree, root).map(({ folder }) => folder));
    const folders = new Set([...crates, ...inheritors]);
    const names = [...folders].flatMap((folder) => tree.manifest(folder)?.name ?? []);
    // With many names it is cheaper to take all manifests than to look for each name in each.
    const users = tree.where((text) => names.length > 20 || names.some((name) => text.includes(name)));
    return users.flatMap((user) => (0,cargo_tree/* dependenciesOf */.hk)(tree, user).flatMap(({ folder, name, requirement, key }) => {
        if (folder === undefined || !requirement || !folders.has(folder))
            return [];
        if (tree.manifest(folder)?.name !== name || (0,cargo_follow/* meetsCargoRequirement */.w)(version, requirement.value))
            return [];
        const segments = requirement.within ? [...key, 'version'] : key;
        return [{ path: user.path, key: (0,version_file/* writeKey */.TE)(segments), version: requirement.value }];
    }));
}
function npmRequirements(folders, version, texts) {
    const tree = (0,npm_tree/* openNpmTree */.O)(texts);
    return folders.flatMap((folder) => {
        const { name, version: current } = tree.manifest(folder) ?? {};
        if (name === undefined || current === undefined)
            return [];
        const users = tree.where((text) => text.includes(JSON.stringify(name)));
        const members = users.filter((user) => tree.members(user.folder).get(name)?.folder === folder);
        return members.flatMap((user) => (0,npm_tree/* npmDependenciesOf */.A)(user)
            .filter(({ name: asked, range }) => asked === name && (0,npm_ranges/* meetsRange */.A)(current, range.value) && !(0,npm_ranges/* meetsRange */.A)(version, range.value))
            .map(({ key, range }) => ({ path: user.path, key: (0,version_file/* writeKey */.TE)(key), version: range.value })));
    });
}

;// CONCATENATED MODULE: ./build/shared/core/init/proposed-versions.js


/** The files that carry a product's version: its manifests as far as they agree. The one that counts most comes first. */
function proposeVersionFiles(chosen, inventory, files) {
    const all = chosen.isFolded ? [] : distinct(candidatesOf(chosen, inventory)).filter(isVersion(inventory));
    const version = leadingVersion(chosen, all);
    const entries = all.filter((entry) => entry.version === version);
    for (const { path, version: other } of all) {
        const why = `It says ${other} where the track is at ${version}, so it is not listed under version-files.`;
        if (other !== version)
            inventory.scan.note(path, why);
    }
    if (entries.length === 0)
        return { value: [], why: tagsAlone(chosen) };
    const trial = trialVersion(version, files.channel, files.core);
    const following = unmetRequirements(entries, trial, inventory.scan);
    return { value: [...entries, ...following], why: following.length > 0 ? FOLLOWING : '' };
}
/** Whether an entry carries X.Y.Z, be it with a suffix that is no channel's; says where one does not. */
function isVersion({ scan }) {
    return ({ path, version }) => {
        if ((0,core_version/* parseVersion */.ot)(version.split(/[-+]/, 1)[0] ?? ''))
            return true;
        scan.note(path, `It says ${JSON.stringify(version)}, which is not X.Y.Z, so it is not listed under version-files.`);
        return false;
    };
}
function tagsAlone({ product: { units } }) {
    return units[0]?.ecosystem === 'go' ? 'a Go module has its version in tags alone' : 'the tags alone carry the version';
}
const FOLLOWING = 'with the requirements that a pre-release does not meet';
function candidatesOf({ product, extraFiles }, { units }) {
    const apps = product.apps.flatMap((app) => {
        const frontend = app.versionPath === undefined ? [] : versionAt(product, app.versionPath);
        return [...(units.get(app.folder)?.versions ?? []), ...(app.version ? [app.version] : frontend)];
    });
    const scaffold = (entry) => product.apps.length > 0 && entry.version === '0.0.0';
    const own = product.units.flatMap(({ versions }) => versions);
    return [...apps, ...own.filter((entry) => !scaffold(entry)), ...extraFiles];
}
function versionAt({ units }, path) {
    return units.flatMap(({ versions }) => versions.filter((entry) => entry.path === path));
}
function distinct(entries) {
    return [...new Map(entries.map((entry) => [`${entry.path}\n${entry.key ?? entry.pattern ?? ''}`, entry])).values()];
}
/** A Tauri app's version is what its configuration says, whatever its crate was scaffolded with. */
function leadingVersion({ product }, entries) {
    const [app] = product.apps;
    const told = app?.version ?? (app?.versionPath === undefined ? undefined : versionAt(product, app.versionPath)[0]);
    return (told ?? entries[0])?.version;
}

// EXTERNAL MODULE: ./build/shared/core/workflow-filter/filter-pattern.js
var filter_pattern = __webpack_require__(7958);
// EXTERNAL MODULE: ./build/shared/core/version-files/yaml-document.js
var yaml_document = __webpack_require__(9268);
// EXTERNAL MODULE: ./build/shared/core/workflow-filter/dispatch-event.js
var dispatch_event = __webpack_require__(3440);
// EXTERNAL MODULE: ./build/shared/core/workflow-filter/push-filters.js
var push_filters = __webpack_require__(7169);
;// CONCATENATED MODULE: ./build/shared/core/init/existing-workflows.js






/** Reads the workflows that tags start; those that cannot be read start nothing that is known. */
function tagWorkflows({ texts }) {
    const paths = [...texts.keys()].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    return paths.flatMap((path) => {
        const text = texts.get(path) ?? '';
        const { on, mappingAt, name, steps } = readWorkflow(path, text);
        const filters = (0,push_filters/* readPushFilters */.UD)(on);
        if (!filters?.tags)
            return [];
        const names = typeof on === 'object' && on !== null ? Object.keys(on) : [];
        const byHand = names.includes('workflow_dispatch');
        const line = byHand || mappingAt === undefined ? undefined : (0,dispatch_event/* dispatchLine */.H)(text, mappingAt);
        const dispatchable = line && text.slice(0, line.at) + line.line + text.slice(line.at);
        const asks = byHand ? requiredInputs(on.workflow_dispatch) : [];
        return [{ file: (0,workspace_folder/* nameOf */.Vb)(path), name: name ?? path, filters, byHand, asks, dispatchable, ...whatStepsDo(steps) }];
    });
}
/** The workflows that a tag of a track starts, those first whose names say that they release. */
function workflowsOf(workflows, tag) {
    const rank = ({ file }) => [/release/i, /publish|deploy/i, /./].findIndex((pattern) => pattern.test(file));
    return workflows.filter(({ filters }) => (0,push_filters/* firesOnTag */.lI)(filters, tag)).sort((a, b) => rank(a) - rank(b));
}
/** Inputs that must be given: required ones without a default (GitHub Docs, "on.workflow_dispatch.inputs"). */
function requiredInputs(dispatch) {
    const inputs = Object.entries(dispatch?.inputs ?? {});
    return inputs.filter(([, input]) => input?.required === 'true' && input.default === undefined).map(([name]) => name);
}
function whatStepsDo(steps) {
    const lines = steps.flatMap(({ run }) => run.replaceAll(/\\\r?\n/g, ' ').split('\n'));
    return {
        validates: steps.some(({ uses }) => /\/actions\/validate-tag(?:@|$)/.test(uses)),
        publishesAsLatest: lines
            .find((line) => /\bp?npm publish\b/.test(line) && !/\s--tag\b/.test(line))
            ?.replace(/\s+/g, ' ')
            .trim(),
    };
}
function readWorkflow(path, text) {
    try {
        const [root] = (0,yaml_document/* parseYaml */.h)(path, text);
        const name = (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(root, 'name'));
        const on = (0,version_files_document/* child */.jf)(root, 'on') ?? (0,version_files_document/* child */.jf)(root, 'true');
        const mappingAt = on?.kind === 'table' ? on.start : undefined;
        const steps = stepsOf((0,version_files_document/* child */.jf)(root, 'jobs'));
        return { on: plain(on), steps, ...(mappingAt !== undefined && { mappingAt }), ...(name !== undefined && { name }) };
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return { steps: [] };
        throw error;
    }
}
function stepsOf(jobs) {
    const lists = [...(0,version_files_document/* entriesOf */.Mc)(jobs)].map(([, job]) => (0,version_files_document/* child */.jf)(job, 'steps'));
    return lists
        .flatMap((list) => (list?.kind === 'list' ? list.items : []))
        .map((step) => ({ uses: (0,version_files_document/* textOf */.b6)((0,version_files_document/* child */.jf)(step, 'uses')) ?? '', run: scriptOf((0,version_files_document/* child */.jf)(step, 'run')) }));
}
/** A script of several lines has no one place in the file, so it is no text. */
function scriptOf(run) {
    return run?.kind === 'other' ? run.source : ((0,version_files_document/* textOf */.b6)(run) ?? '');
}
function plain(value) {
    if (value?.kind === 'text')
        return value.value;
    if (value?.kind === 'list')
        return value.items.map(plain);
    if (value?.kind === 'table')
        return Object.fromEntries([...value.entries].map(([name, inner]) => [name, plain(inner)]));
    if (value?.kind === 'other')
        return value.source;
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/core/init/proposed-workflows.js



/** Names the release workflow of each track: one that the repository has and that its tags start, else one to be written. */
function proposeWorkflows(tracks, facts, notes) {
    const existing = tagWorkflows(facts);
    const taken = new Set(facts.paths.flatMap((path) => (path.startsWith('.github/workflows/') ? [(0,workspace_folder/* nameOf */.Vb)(path)] : [])));
    return tracks.map((track) => {
        const [found, ...more] = workflowsOf(existing, sampleTag(track.tag));
        if (found)
            return withExisting(track, found, more, notes);
        const name = workflowNames(track, tracks).find((candidate) => !taken.has(candidate));
        taken.add(name);
        const workflowName = name.replace(/\.yml$/, '');
        const releaseWorkflow = { value: name, why: '' };
        return {
            ...track,
            releaseWorkflow,
            workflowName,
            workflowEdit: undefined,
            isStartable: true,
            hasWorkflow: false,
            validates: true,
        };
    });
}
function withExisting(track, found, more, notes) {
    const { file, byHand, asks, dispatchable: workflowEdit, name: workflowName, validates } = found;
    const isStartable = byHand ? asks.length === 0 : workflowEdit !== undefined;
    const note = (name, why) => notes.push({ path: `.github/workflows/${name}`, why });
    if (!byHand)
        note(file, isStartable ? EDITED : BY_HAND);
    if (asks.length > 0)
        note(file, asking(asks));
    if (!validates || found.publishesAsLatest !== undefined)
        note(file, publishing(found));
    for (const { file: other } of more)
        note(other, `The tags of ${track.name} start it as well as ${file}, which is the one that is named.`);
    const why = isStartable
        ? 'its tags start it already'
        : 'its tags start it; name it once workflow_dispatch starts it, too';
    const releaseWorkflow = { value: file, why };
    return { ...track, releaseWorkflow, workflowName, workflowEdit, isStartable, hasWorkflow: true, validates };
}
const EDITED = 'It gets a line `workflow_dispatch:`. A tag that GITHUB_TOKEN pushes starts no workflow, so the actions start it on the tag.';
const BY_HAND = 'A tag that GITHUB_TOKEN pushes starts no workflow. With `workflow_dispatch:` in its `on:`, and as the release-workflow of the track, it is started on the tag.';
function asking(inputs) {
    return `A tag that GITHUB_TOKEN pushes starts no workflow, and this one cannot be started on the tag, since workflow_dispatch asks for ${inputs.join(', ')}. Let it take the tag that it runs on (github.ref_name) where nothing is given, and name it as the release-workflow of the track.`;
}
function publishing({ publishesAsLatest: line, validates }) {
    const does = line === undefined
        ? 'It does not ask validate-tag what a tag is, so it may publish a pre-release as any other version.'
        : `\`${line}\` makes each version \`latest\`, a pre-release too. Publish with --tag and the output dist-tag of validate-tag.`;
    return validates ? does : `${does} Until it does, auto-channel is false: a push cuts nothing.`;
}
/** The usual name where one track alone would have it. */
function workflowNames({ kind, name }, tracks) {
    const isOnly = tracks.filter((other) => other.kind === kind).length === 1;
    const short = kind === 'tauri' || tracks.length === 1 ? 'release.yml' : 'release-images.yml';
    const usual = isOnly && (kind === 'tauri' || kind === 'images' || tracks.length === 1) ? [short] : [];
    return [...usual, `release-${name}.yml`, ...Array.from({ length: 100 }, (_, at) => `release-${name}-${at + 2}.yml`)];
}
/** What a push cuts: the lowest channel; nothing while a workflow that is there would take its versions for any others. */
function proposeAutoChannel(tracks, channels, branch) {
    const lowest = channels[0] ?? 'alpha';
    const unready = tracks.find(({ validates }) => !validates);
    return unready
        ? { value: false, why: `${lowest}, once ${unready.releaseWorkflow.value} knows a pre-release` }
        : { value: lowest, why: `what a push to ${branch} cuts; false: nothing` };
}
/** A tag that a track may get. */
function sampleTag(tag) {
    return tag.value.replace('{version}', '1.2.3');
}
/** The filter that a track's tags start its workflow by: the prefix and anything, or a digit where others' tags would start it too. */
function tagFilter(track, tracks) {
    const [prefix = '', suffix = ''] = track.tag.value.split('{version}');
    const wide = `${(0,filter_pattern/* literalPattern */.K)(prefix)}*${(0,filter_pattern/* literalPattern */.K)(suffix)}`;
    const { matches } = (0,filter_pattern/* compileFilterPattern */.q)(wide);
    const isOwn = tracks.every((other) => other === track || !matches(sampleTag(other.tag)));
    return isOwn && prefix !== '' ? wide : `${(0,filter_pattern/* literalPattern */.K)(prefix)}[0-9]*${(0,filter_pattern/* literalPattern */.K)(suffix)}`;
}

// EXTERNAL MODULE: ./build/shared/core/init/track-names.js
var track_names = __webpack_require__(7339);
;// CONCATENATED MODULE: ./build/shared/core/init/updater.js

/** An MSI's version is numbers alone, and so is what Python's tools take for a channel that PEP 440 does not know. */
function proposeStyle({ product }, channels) {
    if (product.apps.some(({ buildsMsi }) => buildsMsi))
        return { value: 'core', why: 'WiX refuses 1.2.3-alpha.1 in an MSI' };
    const isPython = product.units.some(({ ecosystem }) => ecosystem === 'python');
    const known = ['a', 'alpha', 'b', 'beta', 'c', 'rc', 'pre', 'preview', 'dev'];
    const strange = channels.find((channel) => !known.includes(channel));
    return isPython && strange !== undefined ? { value: 'core', why: `PEP 440 knows no ${strange}` } : undefined;
}
/** The updater of a Tauri app that has a public key, with its manifest where installed apps look for it. */
function proposeUpdater({ product }, name, live, { note }) {
    const app = product.apps.find(({ updater }) => updater !== undefined);
    if (!app?.updater)
        return undefined;
    const polled = app.updater.endpoints.flatMap((endpoint) => manifestOf(endpoint) ?? []);
    const manifest = polled[0] ?? `release-manifests/${name}-{channel}.json`;
    if (polled.length === 0) {
        const path = manifest.replace('{channel}', 'live');
        note(app.config, `Its updater polls ${app.updater.endpoints[0] ?? 'no endpoint'}. The manifest is committed to the live branch: let it poll https://raw.githubusercontent.com/OWNER/REPO/${live}/${path}.`);
    }
    const why = polled.length > 0 ? 'where plugins.updater.endpoints looks' : 'let plugins.updater.endpoints look here';
    return { value: { manifest, tauriConfig: app.config }, why };
}
/** The repository path that a raw URL of GitHub names, with `{channel}` for the channel in its file name. */
function manifestOf(endpoint) {
    const path = /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/heads\/)?[^/]+\/([^?#]+\.json)$/.exec(endpoint)?.[1];
    if (path === undefined || /[{}]/.test(path) || !isNameable(path))
        return undefined;
    const manifest = path.replace(/(^|[-_./])(?:live|stable|latest|production)(?=[-_.][^/]*$)/, '$1{channel}');
    return manifest === path ? undefined : manifest;
}

;// CONCATENATED MODULE: ./build/shared/core/init/propose.js












/**
 * Proposes a configuration for a repository: what its manifests, tags, branches and workflows show, with the reason for each line.
 * Takes time linear in the files; whatever cannot be read or named is passed over with a note.
 */
function propose(facts, choices = {}) {
    const notes = [];
    const inventory = takeInventory(facts, notes);
    const history = readTagHistory(facts.tags);
    const { products, adopted } = chooseProducts(inventory);
    const named = nameChosen(products, inventory);
    const kept = named.filter(({ name }) => choices.tracks === undefined || choices.tracks.has(name));
    const branches = proposeBranches(facts, adopted, choices.next);
    const channels = proposeChannels(history, adopted, choices);
    const ground = { isOnly: named.length === 1, channels: channels.value, live: branches.live.value, inventory };
    const rename = (name) => choices.tracks?.get(name) ?? name;
    const drafts = kept.map(({ chosen, name }) => draftTrack(chosen, rename(name), ground));
    const tags = chooseTags(kept.map(({ chosen, name }) => ({ ...tagged(chosen, name, inventory), name: rename(name) })), history);
    const tracks = drafts.length > 0 ? drafts : [guessTrack(facts, rename('app'))];
    const latest = latestOf(tracks, kept);
    const whole = tracks.map((track, at) => ({ ...track, tag: tags[at] ?? bareTag(history), latest: at === latest }));
    const parted = noteCommonHistory(whole, history);
    notes.push(...parted);
    const from = adopted && { tool: adopted.tool, files: adopted.files.filter((file) => inventory.scan.tree.has(file)) };
    const proposed = proposeWorkflows(whole, facts, notes);
    return {
        ...branches,
        channels,
        autoChannel: proposeAutoChannel(proposed, channels.value, (branches.next ?? branches.live).value),
        ignoreCommits: proposeIgnoredCommits(facts, adopted),
        tracks: proposed,
        beginsAnew: parted.length > 0,
        adopted: from,
        rivals: [...(from ? [from] : []), ...findSemanticRelease(inventory.scan)],
        notes: distinctNotes(notes),
        isGuess: drafts.length === 0,
    };
}
/** The name that another tool has comes first; it must be one that a track can have. */
function nameChosen(products, inventory) {
    const told = products.map(({ product, name }) => {
        const clean = name === undefined ? '' : (0,track_names/* cleanName */.$t)(name.replace(/^@[^/]*\//, ''));
        const [first] = product.units;
        return clean === '' || !first
            ? product
            : { ...product, units: [{ ...first, name: clean, ecosystem: 'folder' }], apps: [], images: [] };
    });
    return (0,track_names/* nameProducts */.w0)(told, inventory).flatMap((name, at) => {
        const chosen = products[at];
        return chosen ? [{ chosen, name }] : [];
    });
}
function tagged({ product, tag }, name, inventory) {
    return { name, product, aliases: (0,track_names/* aliasesOf */.QI)(product, name, inventory), ...(tag && { adopted: tag }) };
}
function draftTrack(chosen, name, { isOnly, channels, live, inventory }) {
    const { product } = chosen;
    const versionStyle = proposeStyle(chosen, channels);
    const files = { channel: channels[0] ?? 'alpha', core: versionStyle !== undefined };
    const versionFiles = proposeVersionFiles(chosen, inventory, files);
    return {
        name,
        why: product.why,
        description: describe(chosen),
        kind: kindOf(chosen),
        folder: product.units[0]?.folder ?? '',
        ...proposePaths(chosen, isOnly, versionFiles.value, inventory),
        versionFiles,
        versionStyle,
        updater: proposeUpdater(chosen, name, live, inventory.scan),
        app: product.apps[0],
        images: product.images,
    };
}
/** What the manifest says the product is, where it is one thing. */
function describe({ product: { units, apps }, isFolded }) {
    const running = units.filter(({ runs }) => runs);
    const [only] = apps.length > 0 || units.length === 1 ? units : running.length === 1 ? running : [];
    const text = isFolded ? undefined : only?.description?.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
    return text === undefined || text === '' || text.length > 200 ? undefined : text;
}
function kindOf({ product: { units, apps, images }, isFolded }) {
    if (apps.length > 0)
        return 'tauri';
    if (images.length > 0)
        return 'images';
    const shipped = units.find(({ published }) => published);
    return isFolded || !shipped || shipped.ecosystem === 'folder' ? 'plain' : shipped.ecosystem;
}
/** The "Latest" badge belongs to what people download: the one desktop app, else the main product. */
function latestOf(tracks, products) {
    const apps = tracks.flatMap(({ kind }, at) => (kind === 'tauri' ? [at] : []));
    if (apps.length === 1)
        return apps[0];
    return tracks.length === 1 ? 0 : products.findIndex(({ chosen }) => chosen.product.isMain);
}
/** Where nothing is recognised: every file in one track, with the version in a file of its own if there is one. */
function guessTrack({ texts }, name) {
    const file = ['VERSION', 'version.txt'].find((path) => /^\s*\d+\.\d+\.\d+(?:-[\w.-]+)?\s*$/.test(texts.get(path) ?? ''));
    const versionFiles = file === undefined
        ? { value: [], why: 'the tags alone carry the version' }
        : { value: [{ path: file, version: (texts.get(file) ?? '').trim() }], why: '' };
    const value = ['**', '!.github/**', '!release-tracks.yml', '!**/*.md'];
    return {
        name,
        why: 'Nothing that is released was recognised. This is a start: one track with every file.',
        description: undefined,
        kind: 'plain',
        folder: '',
        paths: { value, why: 'every file but these' },
        dependencies: undefined,
        versionFiles,
        versionStyle: undefined,
        updater: undefined,
        app: undefined,
        images: [],
    };
}
function distinctNotes(notes) {
    return [...new Map(notes.map((note) => [`${note.path}\n${note.why}`, note])).values()];
}

;// CONCATENATED MODULE: ./build/shared/core/init/source.js




/** `owner/name@ref`, as `uses:` has it. */
const SOURCE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100})@([\w./-]{1,200})$/;
/**
 * Where the actions come from: what was asked for, else what a workflow of the repository uses, else a place to fill in.
 * Throws `input-invalid`.
 */
function findSource(asked, { texts }) {
    if (asked !== '') {
        const [, repository, ref] = SOURCE.exec(asked) ?? [];
        if (repository && ref)
            return { repository, ref };
        throw (0,core_error/* failure */.V2)('input-invalid', `--actions: ${(0,core_error/* quote */.hD)(asked)} names no actions.`, 'Give owner/name@ref, as in acme/release-tracks@v1.');
    }
    for (const [path, text] of texts) {
        if (!path.startsWith('.github/workflows/'))
            continue;
        const [, repository, ref] = /^\s*(?:-\s+)?uses:\s*["']?([\w-]+\/release-tracks)(?:\/[\w./-]*)?@([\w./-]+)/m.exec(text) ?? [];
        if (repository && ref)
            return { repository, ref };
    }
    return { repository: 'OWNER/release-tracks', ref: 'v1' };
}
/**
 * Where editors find the JSON Schema: in node_modules where package.json asks for release-tracks, which needs no net and fits
 * the version that is installed; else on GitHub, at the version of the actions.
 */
function schemaFor({ repository, ref }, facts, path) {
    const manifest = readDocument(openScan(facts, []), 'package.json', 'json');
    const isInstalled = ['dependencies', 'devDependencies'].some((field) => (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(manifest, field), 'release-tracks') !== undefined);
    if (!isInstalled)
        return `https://raw.githubusercontent.com/${repository}/${ref}/schema/release-tracks.schema.json`;
    const up = (0,workspace_folder/* folderOf */.yS)(path) === '' ? './' : '../'.repeat((0,workspace_folder/* folderOf */.yS)(path).split('/').length);
    return `${up}node_modules/release-tracks/schema/release-tracks.schema.json`;
}

// EXTERNAL MODULE: ./build/shared/core/path-rules.js
var path_rules = __webpack_require__(2489);
;// CONCATENATED MODULE: ./build/shared/core/init/truth.js



/** What a configuration says that is not so in a repository: a path that matches no file, a version file without its version. */
function findUntruths({ tracks }, { paths, texts }) {
    const globs = new Set(tracks.flatMap((track) => track.paths.filter((glob) => !glob.startsWith('!'))));
    const idle = [...globs].filter((glob) => !paths.some((0,path_rules.compilePaths)([glob])));
    const files = tracks.flatMap(({ versionFiles }) => versionFiles);
    const broken = files.flatMap((file) => {
        try {
            (0,version_text/* readVersion */.$4)(file, texts.get(file.path) ?? '');
            return [];
        }
        catch (error) {
            if (error instanceof core_error/* ReleaseTracksError */.ag)
                return [`${file.path}: ${error.message}`];
            throw error;
        }
    });
    return [...idle.map((glob) => `no file matches ${glob}`), ...broken];
}

;// CONCATENATED MODULE: ./build/shared/core/init/workflows/fill.js
/**
 * Fills a template: `«name»` is a value, a line that starts with `«?name»` is there only where that value is, and `$[[ … ]]` is an
 * expression of GitHub's, which TypeScript would read as its own.
 */
function fill(template, values) {
    const lines = template.split('\n').flatMap((line) => fillLine(line, values));
    return lines.join('\n').replace(/\$\[\[(.*?)\]\]/g, (_, expression) => `\${{${expression}}}`);
}
function fillLine(line, values) {
    const [condition, name] = /^«\?([\w-]+)»/.exec(line) ?? [];
    if (name !== undefined && values[name] === undefined)
        return [];
    const plain = line.slice(condition?.length ?? 0);
    const repeated = [...plain.matchAll(/«([\w-]+)»/g)].find(([, place]) => Array.isArray(values[place]));
    const place = repeated?.[1];
    if (place === undefined)
        return [replacePlaces(plain, values)];
    return values[place].map((value) => replacePlaces(plain, { ...values, [place]: value }));
}
function replacePlaces(line, values) {
    return line.replace(/«([\w-]+)»/g, (_, name) => {
        const value = values[name];
        if (typeof value !== 'string')
            throw new Error(`the template has a place for ${name}, and nothing fills it`);
        return value;
    });
}

;// CONCATENATED MODULE: ./build/shared/core/init/workflows/images.js
/** The release workflow of a track that is container images. */
const IMAGES = `# Builds the container images: of each «track» tag with a GitHub Release, and of each push to a branch under the branch's name.
name: «name»

on:
  push:
    tags: ['«tags»']
    branches: [«branches»]
  # On a tag: promote starts it so when it pushes with GITHUB_TOKEN, whose tags start no workflow.
  workflow_dispatch:

# A group for each tag: what waits there is the same release once more.
# A group for each branch: runs go one after the other, so the branch's image never goes back, and the newest run always builds.
concurrency:
  group: «name»-$[[ github.ref ]]

permissions: {}

jobs:
  validate:
    if: github.ref_type == 'tag'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    outputs:
      superseded: $[[ steps.tag.outputs.superseded ]]
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - id: tag
        uses: OWNER/release-tracks/actions/validate-tag@v1
        with:
          track: «track»

  # On branches validate is skipped. Every push builds there, whatever its commits say they are. A commit is built once, under a tag of its own.
  images:
    needs: validate
    if: $[[ !failure() && !cancelled() && needs.validate.outputs.superseded != 'true' ]]
    strategy:
      matrix:
        include:
          - «image»
    runs-on: ubuntu-latest
    timeout-minutes: 45
    permissions:
      contents: read
      packages: write
    env:
      IMAGE: ghcr.io/$[[ github.repository ]]/$[[ matrix.name ]]
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - id: tags
        uses: OWNER/release-tracks/actions/image-tags@v1
        with:
          images: $[[ env.IMAGE ]]
          track: «track»
      - uses: docker/login-action@184bdaa0721073962dff0199f1fb9940f07167d1 # v3.5.0
        with:
          registry: ghcr.io
          username: $[[ github.actor ]]
          password: $[[ github.token ]]
      - uses: docker/setup-buildx-action@e468171a9de216ec08956ac3ada2f0791b6bd435 # v3.11.1
      - id: built
        continue-on-error: true
        run: docker buildx imagetools inspect "$BUILT"
        env:
          BUILT: $[[ steps.tags.outputs.commit-tags ]]
      - if: steps.built.outcome != 'success'
        uses: docker/build-push-action@263435318d21b8e681c14492fe198d362a7d2c83 # v6.18.0
        with:
          context: «context»
          file: $[[ matrix.file ]]
          push: true
          tags: $[[ steps.tags.outputs.commit-tags ]]
          labels: $[[ steps.tags.outputs.labels ]]
          cache-from: type=gha,scope=$[[ matrix.name ]]
          cache-to: type=gha,scope=$[[ matrix.name ]],mode=max

  # All of them are there: now what was built gets the tags that people follow, so that no image is ahead of another.
  tag:
    needs: images
    if: $[[ !failure() && !cancelled() && needs.images.result == 'success' ]]
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      packages: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - id: tags
        uses: OWNER/release-tracks/actions/image-tags@v1
        with:
          images: |
            ghcr.io/$[[ github.repository ]]/«built»
          track: «track»
      - uses: docker/login-action@184bdaa0721073962dff0199f1fb9940f07167d1 # v3.5.0
        with:
          registry: ghcr.io
          username: $[[ github.actor ]]
          password: $[[ github.token ]]
      - uses: docker/setup-buildx-action@e468171a9de216ec08956ac3ada2f0791b6bd435 # v3.11.1
      - name: Tag
        run: xargs -L 1 docker buildx imagetools create <<< "$ARGUMENTS"
        env:
          ARGUMENTS: $[[ steps.tags.outputs.tag-arguments ]]

  release:
    needs: tag
    if: github.ref_type == 'tag'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write
      pull-requests: read # who wrote a change, in the notes
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - id: notes
        uses: OWNER/release-tracks/actions/component-changelog@v1
      - uses: OWNER/release-tracks/actions/publish-release@v1
        with:
          body-path: $[[ steps.notes.outputs.body-path ]]
`;

;// CONCATENATED MODULE: ./build/shared/core/init/workflows/plain.js
/** The release workflow of every other track: its tag is checked, it is published by the steps that its owner writes, and gets a GitHub Release. */
const PLAIN = `# Releases «track» at each of its tags. Run again, by hand or from the start, it repeats nothing that is done.
name: «name»

on:
  push:
    tags: ['«tags»']
  # On a tag: promote starts it so when it pushes with GITHUB_TOKEN, whose tags start no workflow.
  workflow_dispatch:

# A group for each tag, and nothing is cancelled: whatever waits here is the same release once more.
concurrency:
  group: «name»-$[[ github.ref ]]

permissions: {}

jobs:
  validate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    outputs:
      superseded: $[[ steps.tag.outputs.superseded ]]
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - id: tag
        uses: OWNER/release-tracks/actions/validate-tag@v1
        with:
          track: «track»

«?publish»  publish:
«?publish»    needs: validate
«?publish»    # A live version overtook this pre-release: the run ends here, green.
«?publish»    if: needs.validate.outputs.superseded != 'true'
«?publish»    runs-on: ubuntu-latest
«?publish»    timeout-minutes: 30
«?publish»    permissions:
«?publish»      contents: read
«?publish»    steps:
«?publish»      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
«?publish»        with:
«?publish»          persist-credentials: false
«?publish»      # Asked again: a newer version may be out since, and a job that is run again would get the answer of the first attempt.
«?publish»      - id: tag
«?publish»        uses: OWNER/release-tracks/actions/validate-tag@v1
«?publish»        with:
«?publish»          track: «track»
«?publish»      # ---- PUBLISH HERE: the steps that bring this version to its users. They must succeed again when the version is out already.
«?publish»      # «publish»
«?publish»      # ----
«?publish»
  release:
    needs: «before»
«?go»    # Go's module proxy takes the tag itself: there is nothing to publish. A pre-release that was overtaken ends here, green.
«?go»    if: needs.validate.outputs.superseded != 'true'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # the release
      pull-requests: read # who wrote a change, in the notes
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - id: notes
        uses: OWNER/release-tracks/actions/component-changelog@v1
      - uses: OWNER/release-tracks/actions/publish-release@v1
        with:
          body-path: $[[ steps.notes.outputs.body-path ]]
`;
/** What people write between the marks, by where the product goes; a comment of the workflow, a line each. */
const PUBLISHING = {
    cargo: [
        '- run: cargo publish --locked',
        '  working-directory: «folder»',
        '  env:',
        '    CARGO_REGISTRY_TOKEN: $[[ secrets.CARGO_REGISTRY_TOKEN ]]',
    ],
    npm: [
        '- run: npm publish --tag "$DIST_TAG"',
        '  working-directory: «folder»',
        '  env:',
        '    DIST_TAG: $[[ steps.tag.outputs.dist-tag ]]',
        '    NODE_AUTH_TOKEN: $[[ secrets.NPM_TOKEN ]]',
    ],
    python: [
        '- run: pipx run build && pipx run twine upload --skip-existing dist/*',
        '  working-directory: «folder»',
        '  env:',
        '    TWINE_USERNAME: __token__',
        '    TWINE_PASSWORD: $[[ secrets.PYPI_TOKEN ]]',
    ],
    plain: ['- run: ./deploy.sh "$VERSION"', '  env:', '    VERSION: $[[ steps.tag.outputs.version ]]'],
};

;// CONCATENATED MODULE: ./build/shared/core/init/workflows/promote.js
/** promote.yml: cuts versions at each push, and by hand. */
const PROMOTE = `# Cuts versions: «cut» at each push to «next», and by hand any track on any channel.
# Paths, tags and channels stand in release-tracks.yml. The commits that this workflow pushes start nothing again: they are known
# by their trailers.
name: promote
run-name: $[[ github.event_name == 'workflow_dispatch' && format('{0} on {1}', inputs.track, inputs.channel) || '' ]]

on:
  push:
    branches: [«push»]
  workflow_dispatch:
    inputs:
      track:
        description: What to release
        type: choice
        options: [all, «tracks»]
        default: all
      channel:
        description: The channel to release on
        type: choice
        options: [«channels», live]
        default: «default-channel»
      bump:
        description: How far to raise the version above the last live one
        type: choice
        options: [patch, minor, major, auto]
        default: patch
      sha:
        description: "A commit or tag of «next» (empty: its head)"
      n:
        description: "The N of a pre-release (empty: the next one)"
      dry-run:
        description: Show the plan and push nothing
        type: boolean

# By default GitHub keeps one run of a group waiting, and a newer one takes its place.
# Pushes share a group: changes count since the last tag, so the run that is left releases what the dropped one would have.
# Nothing makes good a request by hand, so each has a group of its own. Runs that overlap are safe: a push that lost a race plans anew.
concurrency:
  group: promote-$[[ github.event_name == 'push' && github.ref || github.run_id ]]

permissions: {}

jobs:
  # Everything but live is carried out here. For live this shows the plan, before anybody is asked to approve it.
  promote:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # branches and tags
      actions: write # starts the release workflows, which tags pushed with GITHUB_TOKEN do not
    outputs:
      tracks: $[[ steps.promote.outputs.tracks ]]
      channel: $[[ steps.promote.outputs.channel ]]
      tags: $[[ steps.promote.outputs.tags ]]
      plan: $[[ steps.promote.outputs.plan ]]
      commit: $[[ steps.checkout.outputs.commit ]]
    steps:
      # An app's token may push to protected branches, and its tags start workflows. Without an app GITHUB_TOKEN does.
      - id: app
        if: vars.RELEASE_APP_CLIENT_ID != ''
        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0
        with:
          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]
          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]
          permission-contents: write
          permission-workflows: write # a commit that changes a workflow may be tagged, too
      - id: checkout
        uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          # A run by hand is started on the default branch, and what is released is «next»: its release-tracks.yml counts.
          ref: «ref»
          persist-credentials: false
      - id: promote
        uses: OWNER/release-tracks@v1
        with:
          track: $[[ inputs.track ]]
          channel: $[[ inputs.channel ]]
          bump: $[[ inputs.bump ]]
          sha: $[[ inputs.sha ]]
          n: $[[ inputs.n ]]
          dry-run: $[[ inputs.dry-run || inputs.channel == 'live' ]]
          token: $[[ steps.app.outputs.token || github.token ]]

  # Carries out the plan that was approved: its commit, whatever «next» got since.
  live:
    needs: promote
    if: inputs.channel == 'live' && !inputs.dry-run && needs.promote.outputs.tags != '[]'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    environment: production-release
    permissions:
      contents: write
      actions: write
    steps:
      - id: app
        if: vars.RELEASE_APP_CLIENT_ID != ''
        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0
        with:
          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]
          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]
          permission-contents: write
          permission-workflows: write
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          # The release-tracks.yml that made the plan.
          ref: $[[ needs.promote.outputs.commit ]]
          persist-credentials: false
      - uses: OWNER/release-tracks/actions/bump-version@v1
        with:
          tracks: $[[ needs.promote.outputs.tracks ]]
          channel: $[[ needs.promote.outputs.channel ]]
          bump: $[[ inputs.bump ]]
          sha: $[[ fromJSON(needs.promote.outputs.plan).target ]]
          token: $[[ steps.app.outputs.token || github.token ]]
`;

;// CONCATENATED MODULE: ./build/shared/core/init/workflows/sentry.js
/** invariant-sentry.yml: watches what must always hold. */
const SENTRY = `# Watches that branches, tags, version files and updater manifests agree, and keeps one issue about what does not.
name: invariant-sentry

on:
  schedule:
    - cron: '17 5 * * *'
  push:
    branches: [«branches»]
  # What workflows push with GITHUB_TOKEN is no push event: it is looked at when they are done.
  workflow_run:
    workflows: [promote, «workflows»]
    types: [completed]
  workflow_dispatch:

# A run reads the repository as it is by then, so one that is dropped for a newer one is not missed.
concurrency:
  group: invariant-sentry

permissions: {}

jobs:
«?next»  # Somebody pushed to «live»: «next» gets it now, since nothing can go live that lacks it. Where «next» has all of «live» this pushes nothing,
«?next»  # so every run may do it, and makes good what a run that was dropped would have done.
«?next»  sync:
«?next»    runs-on: ubuntu-latest
«?next»    timeout-minutes: 10
«?next»    permissions:
«?next»      contents: write
«?next»    steps:
«?next»      - id: app
«?next»        if: vars.RELEASE_APP_CLIENT_ID != ''
«?next»        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0
«?next»        with:
«?next»          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]
«?next»          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]
«?next»          permission-contents: write
«?next»          permission-workflows: write
«?next»      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
«?next»        with:
«?next»          persist-credentials: false
«?next»      - uses: OWNER/release-tracks/actions/sync-branches@v1
«?next»        with:
«?next»          token: $[[ steps.app.outputs.token || github.token ]]
«?next»
  check:
«?next»    needs: sync
«?next»    if: $[[ !cancelled() ]] # also when it could not merge
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      issues: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: OWNER/release-tracks/actions/check-invariants@v1
`;

;// CONCATENATED MODULE: ./build/shared/core/init/workflows/tauri.js
/** The release workflow of a track that is a Tauri app. Lines that begin with `«?…»` are there only where that holds. */
const TAURI = `# Builds and publishes the desktop client at each of its tags. Run again, by hand or from the start, it repeats nothing that is done.
name: «name»

on:
  push:
    tags: ['«tags»']
  # On a tag: promote starts it so when it pushes with GITHUB_TOKEN, whose tags start no workflow.
  workflow_dispatch:

# A group for each tag, and nothing is cancelled: whatever waits here is the same release once more.
concurrency:
  group: «name»-$[[ github.ref ]]

permissions: {}

jobs:
  validate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    outputs:
      version: $[[ steps.tag.outputs.version ]]
      superseded: $[[ steps.tag.outputs.superseded ]]
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - id: tag
        uses: OWNER/release-tracks/actions/validate-tag@v1
        with:
          track: «track»

  build:
    needs: validate
    # A live version overtook this pre-release: the run ends here, green.
    if: needs.validate.outputs.superseded != 'true'
    strategy:
      matrix:
        include:
          - { target: x86_64-unknown-linux-gnu, rust-targets: x86_64-unknown-linux-gnu, runner: ubuntu-22.04 }
          - { target: x86_64-pc-windows-msvc, rust-targets: x86_64-pc-windows-msvc, runner: windows-latest }
          - { target: universal-apple-darwin, rust-targets: x86_64-apple-darwin aarch64-apple-darwin, runner: macos-latest }
    runs-on: $[[ matrix.runner ]]
    timeout-minutes: 60
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: 24
«?install»      - name: Install packages
«?install»        shell: bash
«?install»        working-directory: «packages»
«?install»        run: «install»
      - name: Install what Tauri builds with
        if: runner.os == 'Linux'
        run: |
          sudo apt-get update
          sudo apt-get install --yes libwebkit2gtk-4.1-dev libayatana-appindicator3-dev librsvg2-dev patchelf
      - name: Install Rust targets
        shell: bash
        run: rustup target add $RUST_TARGETS
        env:
          RUST_TARGETS: $[[ matrix.rust-targets ]]
      - name: Build
        shell: bash
        working-directory: «folder»
        run: npx --yes @tauri-apps/cli@2.12.3 build --ci --target "$TARGET"
        env:
          TARGET: $[[ matrix.target ]]
          RELEASE_VERSION: $[[ needs.validate.outputs.version ]]
          TAURI_SIGNING_PRIVATE_KEY: $[[ secrets.TAURI_SIGNING_PRIVATE_KEY ]]
          TAURI_SIGNING_PRIVATE_KEY_PASSWORD: $[[ secrets.TAURI_SIGNING_PRIVATE_KEY_PASSWORD ]]
«?updater»      # The build signs for X.Y.Z, which is what its files carry; the manifest announces the version of the tag.
«?updater»      - name: Sign for the version of the tag
«?updater»        shell: bash
«?updater»        run: |
«?updater»          find "«target»/$TARGET/release/bundle" -name '*.sig' -print0 | while IFS= read -r -d '' signature; do
«?updater»            npx --yes @tauri-apps/cli@2.12.3 signer sign --app-version "$RELEASE_VERSION" "\${signature%.sig}" </dev/null
«?updater»          done
«?updater»        env:
«?updater»          TARGET: $[[ matrix.target ]]
«?updater»          RELEASE_VERSION: $[[ needs.validate.outputs.version ]]
«?updater»          TAURI_SIGNING_PRIVATE_KEY: $[[ secrets.TAURI_SIGNING_PRIVATE_KEY ]]
«?updater»          TAURI_SIGNING_PRIVATE_KEY_PASSWORD: $[[ secrets.TAURI_SIGNING_PRIVATE_KEY_PASSWORD ]]
      # Named by target: macOS bundles do not have their processor in their names, so the manifest takes it from this folder.
      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          name: $[[ matrix.target ]]
          if-no-files-found: error
          overwrite: true
          path: |
            «target»/$[[ matrix.target ]]/release/bundle/*/*.AppImage*
            «target»/$[[ matrix.target ]]/release/bundle/*/*.deb*
            «target»/$[[ matrix.target ]]/release/bundle/*/*.exe*
            «target»/$[[ matrix.target ]]/release/bundle/*/*.msi*
            «target»/$[[ matrix.target ]]/release/bundle/*/*.app.tar.gz*
            «target»/$[[ matrix.target ]]/release/bundle/*/*.dmg

  publish:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: write # the release«manifest»
      pull-requests: read # who wrote a change, in the notes
«?updater»    env:
«?updater»      PLATFORMS: linux-x86_64, windows-x86_64, darwin-x86_64, darwin-aarch64
    steps:
«?updater»      - id: app
«?updater»        if: vars.RELEASE_APP_CLIENT_ID != ''
«?updater»        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0
«?updater»        with:
«?updater»          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]
«?updater»          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]
«?updater»          permission-contents: write
«?updater»          permission-workflows: write
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: actions/download-artifact@634f93cb2916e3fdff6788551b99b062d0335ce0 # v5.0.0
        with:
          path: artifacts
«?updater»      # Before anybody sees anything: each signature is verified against the app's own key, and no platform is missing.
«?updater»      - uses: OWNER/release-tracks/actions/write-updater-manifest@v1
«?updater»        with:
«?updater»          artifacts-dir: artifacts
«?updater»          platforms: $[[ env.PLATFORMS ]]
      - id: notes
        uses: OWNER/release-tracks/actions/component-changelog@v1
      # Draft, upload, publish. Whether it is Latest is decided now, since a newer version may have come out during the build.
      - uses: OWNER/release-tracks/actions/publish-release@v1
        with:
          body-path: $[[ steps.notes.outputs.body-path ]]
          assets: artifacts
«?updater»      # Last: installed apps download what the manifest names.
«?updater»      - uses: OWNER/release-tracks/actions/write-updater-manifest@v1
«?updater»        with:
«?updater»          artifacts-dir: artifacts
«?updater»          platforms: $[[ env.PLATFORMS ]]
«?updater»          publish: true
«?updater»          token: $[[ steps.app.outputs.token || github.token ]]
`;

;// CONCATENATED MODULE: ./build/shared/core/init/workflows/workflow-files.js









/** Makes the workflows of a proposal: promote, a release workflow for each track that has none, the sentry; and a line in those that cannot be started yet. */
function workflowFiles(proposal, tree, source) {
    const branches = branchList(proposal);
    const tracks = proposal.tracks.filter(({ hasWorkflow }) => !hasWorkflow);
    const releases = tracks.map((track) => fileOf(track.releaseWorkflow.value, releaseText(track, proposal, tree)));
    const names = [...new Set(proposal.tracks.map(({ workflowName }) => workflowName))];
    const sentry = fill(SENTRY, { branches, workflows: names.map(flow).join(', '), ...branchWords(proposal) });
    const files = [fileOf('promote.yml', promoteText(proposal)), ...releases, fileOf('invariant-sentry.yml', sentry)];
    const own = files.map(({ path, text }) => ({ path, text: withSource(text, source) }));
    const edits = proposal.tracks.flatMap(({ releaseWorkflow, workflowEdit }) => workflowEdit === undefined ? [] : [{ ...fileOf(releaseWorkflow.value, workflowEdit), adds: true }]);
    return [...own, ...new Map(edits.map((edit) => [edit.path, edit])).values()];
}
function fileOf(name, text) {
    return { path: `.github/workflows/${name}`, text };
}
function promoteText({ tracks, channels: { value: channels }, autoChannel, live, next }) {
    return fill(PROMOTE, {
        cut: cutAtPush(autoChannel.value),
        next: words((next ?? live).value),
        push: flow((0,filter_pattern/* literalPattern */.K)((next ?? live).value)),
        ref: flow((next ?? live).value),
        tracks: tracks.map(({ name }) => name).join(', '),
        channels: channels.map(flow).join(', '),
        'default-channel': flow(channels[1] ?? channels[0] ?? 'live'),
    });
}
function cutAtPush(channel) {
    if (channel === false)
        return 'nothing (auto-channel is false)';
    return `${/^(?:[aeio]|rc$)/i.test(channel) ? 'an' : 'a'} ${channel} of what changed`;
}
function branchWords({ live, next }) {
    return { live: words(live.value), next: next && words(next.value) };
}
function branchList({ live, next }) {
    return [...(next ? [next.value] : []), live.value].map(filter_pattern/* literalPattern */.K).map(flow).join(', ');
}
function releaseText(track, proposal, tree) {
    const common = {
        name: track.workflowName,
        track: track.name,
        tags: tagFilter(track, proposal.tracks).replaceAll("'", "''"),
    };
    if (track.app)
        return fill(TAURI, { ...common, ...tauriValues(track, proposal, tree) });
    return track.images.length > 0
        ? fill(IMAGES, { ...common, branches: branchList(proposal), ...imageValues(track) })
        : fill(PLAIN, { ...common, ...plainValues(track) });
}
function tauriValues({ app, updater }, { live }, tree) {
    const folder = app?.folder ?? '';
    const lockAt = nearestFolder(folder, (at) => tree.has((0,workspace_folder/* inFolder */._z)(at, 'Cargo.lock'))) ?? folder;
    const packagesAt = nearestFolder(app?.frontend ?? folder, (at) => INSTALLS.some(([lock]) => tree.has((0,workspace_folder/* inFolder */._z)(at, lock))));
    const install = INSTALLS.find(([lock]) => packagesAt !== undefined && tree.has((0,workspace_folder/* inFolder */._z)(packagesAt, lock)));
    return {
        folder: scalar(folder || '.'),
        target: (0,workspace_folder/* inFolder */._z)(lockAt, 'target'),
        install: app?.builds ? (install?.[1] ?? 'npm install') : undefined,
        packages: scalar((packagesAt ?? app?.frontend) || '.'),
        updater: updater && 'yes',
        manifest: updater ? `, and the manifest on ${words(live.value)}` : '',
    };
}
/** How the packages of a frontend are installed, by the lock file that there is. */
const INSTALLS = [
    ['pnpm-lock.yaml', 'corepack enable && pnpm install --frozen-lockfile'],
    ['package-lock.json', 'npm ci'],
    ['yarn.lock', 'corepack enable && yarn install --immutable'],
    ['bun.lock', 'npx --yes bun install --frozen-lockfile'],
];
function imageValues({ images }) {
    const own = images.some(({ context }) => context !== '.');
    const image = images.map(({ name, file, context }) => `{ name: ${flow(name)}, file: ${flow(file)}${own ? `, context: ${flow(context)}` : ''} }`);
    return { image, built: images.map(({ name }) => name), context: own ? '$[[ matrix.context ]]' : '.' };
}
function plainValues({ kind, folder }) {
    if (kind === 'go')
        return { before: 'validate', go: 'yes', publish: undefined };
    const lines = kind === 'cargo' || kind === 'npm' || kind === 'python' ? PUBLISHING[kind] : PUBLISHING.plain;
    const publish = lines.map((line) => fill(line, { folder: scalar(folder || '.') }));
    return { before: 'publish', go: undefined, publish };
}
/** A branch's name within a sentence; git allows quotes in it. */
function words(branch) {
    return branch.replace(/[^\w./+@#-]/g, '?');
}
/** A text as a YAML scalar within a list or mapping on one line. */
function flow(text) {
    return /^[A-Za-z_][\w./-]*$/.test(text) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : JSON.stringify(text);
}
function scalar(text) {
    return text === '.' ? text : flow(text);
}
/** Lets every action of this project come from where the repository at hand takes it from. */
function withSource(text, { repository, ref }) {
    return text.replace(/OWNER\/release-tracks((?:\/actions\/[\w-]+)?)@v1/g, (_, action) => `${repository}${action}@${ref}`);
}

;// CONCATENATED MODULE: ./build/shared/flows/init.js












/**
 * Proposes the configuration and the workflows of a repository, and writes them: all or none.
 * Throws `init-untracked` where git tracks nothing yet, `init-present` when a file is there already and nobody said to overwrite it,
 * `init-unstaged`, `input-invalid`, `file-unwritable`.
 */
async function init(ports, options) {
    const facts = await readFacts(ports);
    const source = findSource(options.actions, facts);
    const asked = options.next === '' ? {} : { next: options.next };
    const first = propose(facts, asked);
    const choices = await ports.questions?.choose(first);
    const proposal = choices ? propose(facts, { ...asked, ...choices }) : first;
    const writes = options.workflows && (choices?.workflows ?? true);
    const { path } = options;
    const config = checked({ path, text: writeConfig(proposal, schemaFor(source, facts, path), writes) }, facts);
    const workflows = writes ? workflowFiles(proposal, indexTree(facts.paths), source) : [];
    const files = [config, ...workflows];
    const present = await ports.present(files.flatMap(({ path, adds }) => (adds ? [] : [path])));
    const shown = ports.questions !== undefined;
    const result = { proposal, files, present, shown, nextSteps: nextSteps(proposal, files, source) };
    if (options.dryRun)
        return { ...result, written: false };
    if (ports.questions)
        await ports.questions.confirm(files, present);
    else if (present.length > 0 && !options.force)
        throw alreadyThere(present);
    await refuseUnstaged(ports, files, facts);
    await ports.writeAll(files);
    return { ...result, written: true };
}
/** A line is added to what git has: changes that it does not have yet would be lost. */
async function refuseUnstaged(ports, files, { texts }) {
    for (const { path, adds } of files) {
        if (!adds || (await ports.readText(path)) === texts.get(path))
            continue;
        throw (0,core_error/* failure */.V2)('init-unstaged', `${path} is to get a line, and has changes that are not staged.`, 'Stage them with git add, or give --no-workflows.');
    }
}
async function readFacts(ports) {
    const [{ paths, readTexts }, refs] = await Promise.all([ports.listTracked(), ports.readRefs()]);
    if (paths.length === 0)
        throw (0,core_error/* failure */.V2)('init-untracked', 'Git tracks no file here yet.', 'Add what is released: git add.');
    const texts = await readTexts(isRead);
    const unreadable = paths.filter((path) => isRead(path) && !texts.has(path));
    const facts = { paths, texts, unreadable, ...refs };
    if (!texts.has('release-please-config.json'))
        return facts;
    const extra = new Set(extraPaths(takeInventory(facts, [])));
    return { ...facts, texts: new Map([...texts, ...(await readTexts((path) => extra.has(path)))]) };
}
/** The configuration is read back before anybody sees it: it must be valid, and true of the repository. */
function checked(config, facts) {
    const untrue = findUntruths((0,load/* parseConfig */.o4)(config.path, config.text), facts);
    if (untrue.length > 0)
        throw new Error(`init proposed what is not so: ${untrue.join('; ')}\n${config.text}`);
    return config;
}
function alreadyThere(present) {
    const are = present.length > 1 ? 'are' : 'is';
    return (0,core_error/* failure */.V2)('init-present', `${present.join(', ')} ${are} there already, so nothing was written.`, 'Give --force to overwrite, --no-workflows to write the configuration alone, or --dry-run to see what would be written.');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/shared/io/file-batch.js




/** Those of some repository paths where something is, be it a file, a folder or a link. */
async function presentPaths(top, paths) {
    const there = await Promise.all(paths.map((path) => isThere((0,external_node_path_.join)(top, path))));
    return paths.filter((_, at) => there[at]);
}
async function isThere(file) {
    try {
        await (0,promises_.lstat)(file);
        return true;
    }
    catch {
        // Not there, or in a place that cannot be entered: writing it will say which.
        return false;
    }
}
/**
 * Writes text files below a folder, all of them or none: first drafts, then each takes its place; when one cannot, those before it
 * are put back. Throws `file-unwritable`, also for a path that a link leads out of the folder.
 */
async function writeAll(top, files) {
    const id = (0,external_node_crypto_.randomUUID)();
    const drafts = [];
    const made = [];
    const moved = [];
    let at = '';
    try {
        for (const { path, text } of files) {
            at = path;
            const file = (0,external_node_path_.join)(top, path);
            const folder = await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            if (folder !== undefined)
                made.push(folder);
            await refuseOutside(top, path);
            drafts.push(`${file}.${id}.tmp`);
            await (0,promises_.writeFile)(`${file}.${id}.tmp`, text, { flag: 'wx' });
        }
        for (const { path } of files) {
            at = path;
            moved.push(await replace((0,external_node_path_.join)(top, path), id));
        }
    }
    catch (error) {
        for (const move of moved.reverse())
            await putBack(move);
        for (const path of [...drafts, ...made.reverse()])
            await (0,promises_.rm)(path, { recursive: true, force: true });
        throw asFailure(error, at);
    }
    for (const { backup } of moved)
        if (backup !== undefined)
            await (0,promises_.rm)(backup, { force: true });
}
async function replace(file, id) {
    const draft = `${file}.${id}.tmp`;
    const backup = (await isThere(file)) ? `${file}.${id}.old` : undefined;
    if (backup !== undefined)
        await (0,promises_.rename)(file, backup);
    try {
        await (0,promises_.rename)(draft, file);
    }
    catch (error) {
        if (backup !== undefined)
            await (0,promises_.rename)(backup, file);
        throw error;
    }
    return { file, draft, backup };
}
async function putBack({ file, backup }) {
    if (backup === undefined)
        await (0,promises_.rm)(file, { force: true });
    else
        await (0,promises_.rename)(backup, file);
}
/** A linked folder may lead anywhere; only what is in the repository is written. */
async function refuseOutside(top, path) {
    const folder = (0,external_node_path_.relative)(await (0,promises_.realpath)(top), await (0,promises_.realpath)((0,external_node_path_.dirname)((0,external_node_path_.join)(top, path))));
    if (folder !== '..' && !folder.startsWith(`..${external_node_path_.sep}`))
        return;
    throw (0,core_error/* failure */.V2)('file-unwritable', `A link leads ${(0,core_error/* quote */.hD)(path)} out of the repository.`, 'Take the link away.');
}
function asFailure(error, path) {
    if (error instanceof core_error/* ReleaseTracksError */.ag)
        return error;
    return (0,core_error/* failure */.V2)('file-unwritable', `${(0,core_error/* quote */.hD)(path)} cannot be written, so nothing was: ${(0,core_error/* wordsOf */.Z9)(error)}.`, 'Mend that and run init again.');
}

// EXTERNAL MODULE: ./build/shared/io/git.js + 1 modules
var io_git = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/shared/core/git-output.js
var git_output = __webpack_require__(9798);
;// CONCATENATED MODULE: ./build/shared/io/tree-facts.js

/** Lists what git tracks in a work tree, without links and submodules, in one process. */
async function listTracked(git) {
    const oids = new Map();
    const onOutput = (0,git_output/* pathReader */.nT)((line) => {
        const tab = line.indexOf('\t');
        const [mode, oid] = line.slice(0, tab).split(' ');
        if (mode?.startsWith('100') && oid)
            oids.set(line.slice(tab + 1), oid);
    });
    await git.run(['ls-files', '--stage', '-z', '--full-name', '--', ':(top)'], { onOutput });
    return { paths: [...oids.keys()], readTexts: (wanted) => readTexts(git, oids, wanted) };
}
async function readTexts(git, oids, wanted) {
    const files = [...oids].filter(([path]) => wanted(path));
    if (files.length === 0)
        return new Map();
    const input = files.map(([, oid]) => `${oid}\n`).join('');
    const { stdout } = await git.run(['cat-file', '--batch'], { input });
    const contents = new Map((0,git_output/* parseObjects */.MB)(stdout).map(({ oid, bytes }) => [oid, decode(bytes)]));
    return new Map(files.flatMap(([path, oid]) => {
        const text = contents.get(oid);
        return text === undefined ? [] : [[path, text]];
    }));
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        // What is wrong with the bytes does not matter: they are no text.
        return undefined;
    }
}
/** Reads tags and branches of a clone in one process: the remote's branches where it has any, else its own. */
async function readRefs(git) {
    const format = '--format=%(HEAD) %(refname) %(symref)';
    const lines = (await git.text(['for-each-ref', format, 'refs/heads', 'refs/remotes/origin', 'refs/tags'])).split('\n');
    const refs = lines.map((line) => ({ current: line[0] === '*', name: line.slice(2).split(' ', 1)[0] ?? '', line }));
    const below = (prefix) => refs.flatMap(({ name }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
    const remote = below(REMOTE).filter((name) => name !== 'HEAD');
    const pointer = refs
        .find(({ name }) => name === `${REMOTE}HEAD`)
        ?.line.split(' ')
        .at(-1);
    const current = refs.find((ref) => ref.current)?.name.slice(LOCAL.length);
    return {
        tags: below('refs/tags/'),
        branches: remote.length > 0 ? remote : below(LOCAL),
        defaultBranch: pointer?.startsWith(REMOTE) ? pointer.slice(REMOTE.length) : undefined,
        currentBranch: current,
    };
}
const LOCAL = 'refs/heads/';
const REMOTE = 'refs/remotes/origin/';

// EXTERNAL MODULE: ./build/cli/run.js + 16 modules
var run = __webpack_require__(9014);
// EXTERNAL MODULE: ./build/cli/screen/width.js
var width = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/cli/answers/init.js









async function answer(input) {
    const top = await (0,run/* findTop */.ls)(new io_git/* Git */.T(input.folder), input.folder);
    const dryRun = input.flag('dry-run');
    const ports = {
        ...portsOf(top),
        ...(dryRun || input.flag('yes') ? {} : { questions: await questionsFor(input) }),
    };
    const result = await init(ports, {
        path: input.config === ''
            ? 'release-tracks.yml'
            : (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(input.folder, input.config)).replaceAll('\\', '/'),
        next: input.text('next'),
        actions: input.text('actions'),
        workflows: !input.flag('no-workflows'),
        force: input.flag('force'),
        dryRun,
    });
    return { json: describeInit(result), text: (screen) => formatInit(result, screen) };
}
function portsOf(top) {
    const git = new io_git/* Git */.T(top);
    return {
        listTracked: () => listTracked(git),
        readRefs: () => readRefs(git),
        present: (paths) => presentPaths(top, paths),
        readText: (path) => (0,promises_.readFile)((0,external_node_path_.join)(top, path), 'utf8').catch(() => undefined),
        writeAll: (files) => writeAll(top, files),
    };
}
async function questionsFor({ terminal }) {
    if (!terminal.interactive)
        throw (0,core_error/* failure */.V2)('not-asked', 'Nobody can be asked: this is no terminal.', 'Give --yes.');
    const { initQuestions } = await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 7659));
    return initQuestions(terminal);
}
function describeInit({ proposal, files, present, written, nextSteps }) {
    return {
        written,
        files: files.map((file) => ({ ...file, present: present.includes(file.path) })),
        tracks: proposal.tracks.map(({ name, kind, why, tag, paths, versionFiles, releaseWorkflow }) => ({
            name,
            kind,
            why,
            tag: tag.value,
            paths: paths.value,
            'version-files': versionFiles.value,
            'release-workflow': releaseWorkflow.value,
        })),
        'taken-from': proposal.adopted?.tool ?? null,
        notes: proposal.notes,
        'next-steps': nextSteps,
    };
}
/** The configuration in full, unless it was shown, and in a dry run the workflows too; what was passed over; what to do next. */
function formatInit({ proposal, files, present, shown, written, nextSteps }, screen) {
    const { bold, dim } = screen.paint;
    const toShow = shown ? [] : written ? files.slice(0, 1) : files;
    const mark = (path) => present.includes(path) ? ` ${dim(written ? '(overwritten)' : '(is there already)')}` : '';
    const texts = toShow.map(({ path, text }) => `${bold(path)}\n\n${text.trimEnd().replaceAll(/^(?=.)/gm, '  ')}\n`);
    const notes = proposal.notes.map(({ path, why }) => `  ${(0,width/* printable */.g$)(path)}: ${(0,width/* printable */.g$)(why)}`);
    const list = files.map(({ path, adds }) => `  ${path}${adds ? ` ${dim('(one line added)')}` : mark(path)}`);
    return [
        ...texts,
        ...(notes.length > 0 ? [bold('To know:'), ...shorten(notes), ''] : []),
        bold(written ? 'Written:' : 'Would be written:'),
        ...list,
        '',
        bold('Next:'),
        ...nextSteps.map((step, at) => `  ${at + 1}. ${step}`),
    ].join('\n');
}
/** More notes than these are a list for --json. */
const MOST_NOTES = 20;
function shorten(lines) {
    const rest = lines.length - MOST_NOTES;
    return rest <= 0 ? [...lines] : [...lines.slice(0, MOST_NOTES), `  and ${rest} more: see --json`];
}


/***/ }),

/***/ 7339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   QI: () => (/* binding */ aliasesOf),
/* harmony export */   w0: () => (/* binding */ nameProducts)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2369);
/* harmony import */ var _reserved_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(933);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2306);



/** What a crate or package is called that was never given a name. */
const GENERIC = /^(?:app|tauri-app|src-tauri|tauri|desktop-app|my-app|root|workspace|monorepo|v\d+)$/i;
/** Names products: short, alike to what they are called in the repository, and no two the same even without case. */
function nameProducts(products, inventory) {
    const prefix = commonPrefix(inventory);
    const taken = new Set(_reserved_names_js__WEBPACK_IMPORTED_MODULE_0__/* .RESERVED_NAMES */ .g.map((name) => name.toLowerCase()));
    return products.map((product) => {
        const [first, ...others] = candidatesOf(product, prefix)
            .map(cleanName)
            .filter((name) => name !== '');
        const free = [first, ...others].find((name) => name !== undefined && !taken.has(name.toLowerCase()));
        const name = free ?? numbered(first ?? 'app', taken);
        taken.add(name.toLowerCase());
        return name;
    });
}
/** The words by which tags and other tools may know a product. */
function aliasesOf({ units }, name, inventory) {
    const prefix = commonPrefix(inventory);
    const words = units.flatMap((unit) => [unit.name, shortName(unit, prefix), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(unit.folder), unit.folder]);
    return new Set([name, ...words].filter((word) => word !== ''));
}
function candidatesOf({ units, apps, images }, prefix) {
    const [first] = units;
    const [app] = apps;
    if (!first)
        return [];
    const short = shortName(first, prefix);
    const place = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(first.folder) === 'src-tauri' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(first.folder)) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(first.folder);
    const path = first.folder.replaceAll('/', '-');
    if (app)
        return [GENERIC.test(short) ? '' : short, place, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(app.frontend ?? ''), app.productName ?? '', 'desktop', path];
    const running = units.filter(({ runs }) => runs);
    if (images.length > 1 && running.length > 1)
        return ['platform', 'server', path];
    const [only] = running.length === 1 ? running : units.length === 1 ? units : [];
    if (only)
        return [shortName(only, prefix), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(only.folder), only.folder.replaceAll('/', '-')];
    return [prefix ?? '', short, 'workspace'];
}
/** A name without scope, host and the word that all crates of the repository start with. */
function shortName({ name, folder, ecosystem }, prefix) {
    const last = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(name);
    const plain = ecosystem === 'go' && /^v\d+$/.test(last) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(name)) : last;
    if (ecosystem === 'go' && folder !== '' && (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder)) !== '')
        return folder.replaceAll('/', '-');
    return prefix !== undefined && plain.startsWith(`${prefix}-`) ? plain.slice(prefix.length + 1) : plain;
}
/** `acme` where every crate, or every Python project, is `acme` or `acme-…`. */
function commonPrefix({ units }) {
    for (const [ecosystem, same] of (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(units.values(), (unit) => unit.ecosystem)) {
        const words = new Set(same.map(({ name }) => name.split(/[-_]/, 1)[0]));
        const [word] = words;
        if (['cargo', 'python'].includes(ecosystem) && same.length > 1 && words.size === 1 && word)
            return word;
    }
    return undefined;
}
/** Track names are letters, digits, "-" and "_", with a letter or "_" first. */
function cleanName(text) {
    const name = text
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9_-]+/g, '-')
        .replace(/^[^A-Za-z_]+|-+$/g, '')
        .slice(0, 60);
    return name === '' || name === '_' ? '' : name;
}
function numbered(name, taken) {
    for (let n = 2;; n++)
        if (!taken.has(`${name}-${n}`.toLowerCase()))
            return `${name}-${n}`;
}


/***/ }),

/***/ 5654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ onBranch),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   ZL: () => (/* binding */ shellQuote),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   cE: () => (/* binding */ BUNDLES),
/* harmony export */   q$: () => (/* binding */ shellCommand),
/* harmony export */   rA: () => (/* binding */ actionCall)
/* harmony export */ });
/** Quotes a word for a POSIX shell, so that it is one word and nothing in it is run. */
function shellQuote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** Writes one command of a POSIX shell; each word stays one word. */
function shellCommand(...words) {
    return words.map(shellQuote).join(' ');
}
/** Joins commands into a line; each runs only if those before it succeeded. */
function shellLine(...commands) {
    return commands.join(' && ');
}
/** A call of one of the bundle's actions, with its inputs. */
function actionCall(action, inputs = {}) {
    return [action, ...Object.entries(inputs).map(([name, value]) => `${name}=${shellQuote(value)}`)].join(' ');
}
const CALL = /^(bump-version|check-invariants|write-updater-manifest)((?: [a-z-]+=\S+)*)$/;
/** The command of a violation for somebody at a terminal: what {@link actionCall} wrote, as a line of the command line. */
function commandLine(command) {
    const [, action, written = ''] = CALL.exec(command) ?? [];
    if (action === undefined)
        return command;
    const pairs = written.split(' ').filter(Boolean);
    const inputs = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
    const flags = ['publish', 'allow-downgrade', 'force'].filter((name) => inputs.get(name) === 'true');
    const words = {
        'bump-version': ['promote', inputs.get('tracks') ?? '', inputs.get('channel') ?? ''],
        'write-updater-manifest': ['manifest', BUNDLES, '--tag', inputs.get('tag') ?? ''],
        'check-invariants': ['status'],
    }[action];
    return ['npx release-tracks', ...words, ...flags.map((name) => `--${name}`)].join(' ');
}
/** The folder that the reader has to put the bundles of the tag into. */
const BUNDLES = 'artifacts';
/** Commands around those that commit on a branch by hand: it starts where the remote has it, and the push moves it forward only. */
function onBranch(branch, ...commands) {
    return shellLine('git fetch --tags origin', shellCommand('git', 'switch', '--detach', `refs/remotes/origin/${branch}`), ...commands, shellCommand('git', 'push', 'origin', `HEAD:refs/heads/${branch}`));
}


/***/ }),

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePaths: () => (/* binding */ compilePaths),
/* harmony export */   folderGlob: () => (/* binding */ folderGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _glob_braces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2347);



/** GitHub's workflow path filters see dot files too; `#` and a second `!` are ordinary characters. */
const GLOB_OPTIONS = { dot: true, nocomment: true, nonegate: true, platform: 'linux' };
/** What makes an entry a glob; `@`, `+`, `!` and brackets are ordinary in names, as in `packages/@acme/ui`, unless they stand as `@(`. */
const GLOB_CHARACTERS = /[*?[\]{}\\]|[!+@]\(/;
/**
 * Compiles a track's `paths` in order: a plain entry adds what it matches, an entry with `!` takes away, the last match decides.
 * A name without glob characters means that file, or all below that folder.
 * Throws `paths-braces` for a glob that stands for more than {@link MOST_ALTERNATIVES} by its braces.
 */
function compilePaths(globs) {
    const rules = globs.map(compileRule);
    return (path) => {
        for (let at = rules.length - 1; at >= 0; at--) {
            const rule = rules[at];
            if (rule.matches(path))
                return rule.takes;
        }
        return false;
    };
}
function compileRule(entry) {
    const takes = !entry.startsWith('!');
    return { takes, matches: compileGlob(takes ? entry : entry.slice(1)) };
}
function compileGlob(glob) {
    if (glob === '**')
        return () => true;
    const folder = glob.replace(/\/(\*\*)?$/, '');
    const isFolder = folder !== glob;
    if (!GLOB_CHARACTERS.test(folder)) {
        const below = `${folder}/`;
        return (path) => path.startsWith(below) || (!isFolder && path === folder);
    }
    checkBraces(glob);
    const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(isFolder ? `${folder}/**` : glob, GLOB_OPTIONS);
    return (path) => matcher.match(path);
}
/** The configuration is checked before, where its place is known; braces that do not pair up can get past that. */
function checkBraces(glob) {
    if ((0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob, { braceExpandMax: _glob_braces_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ALTERNATIVES */ .v + 1 }).length <= _glob_braces_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ALTERNATIVES */ .v)
        return;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('paths-braces', `The path ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(glob)} stands for more than ${_glob_braces_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ALTERNATIVES */ .v} paths by its braces.`, 'Write a glob with * in place of the braces.');
}
/** Writes the glob for all that is below a folder, whatever the folder's name has in it. */
function folderGlob(folder) {
    return `${folder.replace(/[*?[\]{}\\]|[!+@](?=\()|^!/g, '\\$&')}/**`;
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


/***/ }),

/***/ 3440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ dispatchLine)
/* harmony export */ });
/**
 * The text to put into a workflow so that it can be started by hand: a line above the first event of `on:`.
 * @param mappingAt where the mapping below `on:` begins: at its first key, or at its brace.
 * @returns undefined where events do not stand on lines of their own.
 */
function dispatchLine(text, mappingAt) {
    const at = text.lastIndexOf('\n', mappingAt - 1) + 1;
    const indent = text.slice(at, mappingAt);
    if (at === 0 || text[mappingAt] === '{' || !/^ +$/.test(indent))
        return undefined;
    const end = text.slice(0, at).endsWith('\r\n') ? '\r\n' : '\n';
    return { at, line: `${indent}workflow_dispatch:${end}` };
}


/***/ }),

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ literalPattern),
/* harmony export */   q: () => (/* binding */ compileFilterPattern)
/* harmony export */ });
const SPECIAL = /^[*?+[\]!\\]$/;
/**
 * Compiles a pattern of `branches`, `tags` or `paths`: `*` is any text without a slash, `**` any text, `?` and `+` say how often the
 * character before them is there, `[a-z]` is one of a set, `\` takes the meaning from what follows; `**` and its slash at the
 * start of a folder stand for no folder too.
 * Source: GitHub docs, "Workflow syntax", "Filter pattern cheat sheet".
 */
function compileFilterPattern(pattern) {
    const negates = pattern.startsWith('!');
    const parsed = parseSteps([...(negates ? pattern.slice(1) : pattern)]);
    if (typeof parsed === 'string')
        return { negates, matches: () => false, fault: parsed };
    return { negates, matches: (text) => run(parsed, text) };
}
/** Writes the pattern that matches a name and nothing else. */
function literalPattern(name) {
    return [...name].map((character) => (SPECIAL.test(character) ? `\\${character}` : character)).join('');
}
function parseSteps(characters) {
    const steps = [];
    let at = 0;
    while (at < characters.length) {
        const read = readStep(characters, at, steps);
        if (typeof read === 'string')
            return read;
        at = read;
    }
    return steps;
}
/** Adds what stands at a place to the steps, and gives the place after it; or says what is wrong there. */
function readStep(characters, at, steps) {
    const character = characters[at];
    if (character === '*')
        return readStar(characters, at, steps);
    if (character === '[')
        return readSet(characters, at, steps);
    const last = steps.at(-1);
    if ((character === '?' || character === '+') && last) {
        steps[steps.length - 1] = character === '?' ? { ...last, skips: last.skips || 1 } : { ...last, repeats: true };
        return at + 1;
    }
    const isEscape = character === '\\';
    const wanted = isEscape ? characters[at + 1] : character;
    if (wanted === undefined)
        return '"\\" has nothing after it';
    steps.push({ accepts: (given) => given === wanted, repeats: false, skips: 0 });
    return at + (isEscape ? 2 : 1);
}
function readStar(characters, at, steps) {
    if (characters[at + 1] !== '*') {
        steps.push({ accepts: (given) => given !== '/', repeats: true, skips: 1 });
        return at + 1;
    }
    const any = { accepts: () => true, repeats: true, skips: 1 };
    const startsFolder = at === 0 || characters[at - 1] === '/';
    if (!startsFolder || characters[at + 2] !== '/') {
        steps.push(any);
        return at + 2;
    }
    // Folders, or none at all: then the slash is not there either.
    steps.push({ ...any, repeats: false, skips: 3 }, any, { accepts: (given) => given === '/', repeats: false, skips: 0 });
    return at + 3;
}
function readSet(characters, at, steps) {
    const end = characters.indexOf(']', at + 1);
    if (end === -1)
        return '"[" is not closed';
    const inside = characters.slice(at + 1, end);
    if (inside.length === 0)
        return '"[]" is an empty set';
    const ranges = [];
    for (let index = 0; index < inside.length; index++) {
        const first = inside[index];
        const last = inside[index + 1] === '-' ? inside[index + 2] : undefined;
        if (last !== undefined && !isRange(first, last))
            return `"${first}-${last}" is no range of a-z, A-Z or 0-9`;
        ranges.push([first, last ?? first]);
        if (last !== undefined)
            index += 2;
    }
    steps.push({
        accepts: (given) => ranges.some(([first, last]) => given.length === 1 && given >= first && given <= last),
        repeats: false,
        skips: 0,
    });
    return end + 1;
}
function isRange(first, last) {
    return first <= last && [/^[a-z]{2}$/, /^[A-Z]{2}$/, /^[0-9]{2}$/].some((kind) => kind.test(first + last));
}
/** Follows all ways through the steps at once, so that no pattern can make it slow. */
function run(steps, text) {
    let states = withSkips(steps, new Set([0]));
    for (const character of text) {
        const reached = new Set();
        for (const state of states) {
            const step = steps[state];
            if (!step?.accepts(character))
                continue;
            reached.add(state + 1);
            if (step.repeats)
                reached.add(state);
        }
        if (reached.size === 0)
            return false;
        states = withSkips(steps, reached);
    }
    return states.has(steps.length);
}
/** Adds the states that are reached without reading: a Set also gives what is added while it is walked. */
function withSkips(steps, states) {
    for (const state of states) {
        const step = steps[state];
        if (step && step.skips > 0)
            states.add(state + step.skips);
    }
    return states;
}


/***/ }),

/***/ 7169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ readPushFilters),
/* harmony export */   WS: () => (/* binding */ FILTER_NAMES),
/* harmony export */   lI: () => (/* binding */ firesOnTag),
/* harmony export */   rw: () => (/* binding */ firesOnBranch)
/* harmony export */ });
/* unused harmony export selects */
/* harmony import */ var _filter_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7958);

/** What GitHub knows as filters of a push (GitHub docs, "Workflow syntax", `on.push`). */
const FILTER_NAMES = ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore'];
/**
 * Reads the filters out of the value of a workflow's `on:`, which is a word, a list of words or a mapping.
 * @returns undefined when a push does not start the workflow, `{}` when every push does.
 */
function readPushFilters(on) {
    if (typeof on === 'string' || Array.isArray(on))
        return [on].flat().includes('push') ? {} : undefined;
    if (!isMapping(on) || !('push' in on))
        return undefined;
    const { push } = on;
    if (!isMapping(push))
        return {};
    return Object.fromEntries(FILTER_NAMES.flatMap((name) => (name in push ? [[name, readTexts(push[name])]] : [])));
}
/** Whether pushing a tag starts the workflow. Filters on paths say nothing about tags. */
function firesOnTag(filters, tag) {
    return firesOnRef(filters, 'tags', tag);
}
/** Whether pushing a branch starts the workflow; `files` are those that the push changed, where they are to count. */
function firesOnBranch(filters, branch, files) {
    return firesOnRef(filters, 'branches', branch) && (files === undefined || firesOnFiles(filters, files));
}
/** Whether the last of the patterns that matches a text takes it. */
function selects(patterns, text) {
    const last = patterns.map(_filter_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileFilterPattern */ .q).findLast(({ matches }) => matches(text));
    return last !== undefined && !last.negates;
}
/** A filter on the one kind of ref alone leaves the other kind out altogether. */
function firesOnRef(filters, kind, name) {
    const { [kind]: taken, [`${kind}-ignore`]: ignored } = filters;
    if (taken)
        return selects(taken, name);
    if (ignored)
        return !selects(ignored, name);
    const other = kind === 'tags' ? 'branches' : 'tags';
    return filters[other] === undefined && filters[`${other}-ignore`] === undefined;
}
function firesOnFiles({ paths, 'paths-ignore': ignored }, files) {
    if (paths)
        return files.some((file) => selects(paths, file));
    return ignored === undefined || files.some((file) => !selects(ignored, file));
}
function readTexts(value) {
    return [value].flat().filter((text) => typeof text === 'string');
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MANIFEST_NAMES: () => (/* binding */ MANIFEST_NAMES),
/* harmony export */   cratesOf: () => (/* binding */ cratesOf),
/* harmony export */   isManifest: () => (/* binding */ isManifest),
/* harmony export */   npmLinks: () => (/* binding */ npmLinks),
/* harmony export */   npmTargetOf: () => (/* binding */ npmTargetOf),
/* harmony export */   packagesOf: () => (/* binding */ packagesOf),
/* harmony export */   workspaceClosure: () => (/* binding */ workspaceClosure)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3413);
/* harmony import */ var _version_files_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4486);
/* harmony import */ var _workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6889);
/* harmony import */ var _workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2306);
/* harmony import */ var _workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(586);






/** What the manifests that {@link workspaceClosure} reads are called. */
const MANIFEST_NAMES = ['Cargo.toml', 'package.json', 'pnpm-workspace.yaml'];
const TAURI = new Set(['tauri.conf.json', 'tauri.conf.json5', 'Tauri.toml']);
/** Tells the manifests that {@link workspaceClosure} reads. */
function isManifest(path) {
    const names = MANIFEST_NAMES;
    return names.includes((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(path)) && !/(^|\/)node_modules\//.test(path);
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
    const cargo = (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openCargoTree */ .f0)(texts);
    const npm = (0,_workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .openNpmTree */ .O)(texts);
    // A package that only has a requirement on the version is not the track's own.
    const own = versionFiles.filter((file) => !(0,_version_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequirement */ .WS)(file));
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
    const folder = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(file.path);
    if (TAURI.has((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(file.path)))
        return [folder];
    const manifest = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(file.path) === 'Cargo.toml' ? tree.manifest(folder) : undefined;
    if (!manifest)
        return [];
    const isWorkspaces = file.kind === 'keyed' && (0,_version_file_js__WEBPACK_IMPORTED_MODULE_1__/* .keySegments */ ["in"])(file.key)?.[0] === 'workspace';
    const takesWorkspaces = isWorkspaces || (0,_version_files_document_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(manifest.root, 'package') === undefined;
    return takesWorkspaces ? (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .inheritorsOf */ .Tw)(tree, manifest).map((member) => member.folder) : [folder];
}
function cargoEdges(tree, folder) {
    const manifest = tree.manifest(folder);
    if (!manifest)
        return [];
    const shipped = (0,_workspace_cargo_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .dependenciesOf */ .hk)(tree, manifest).filter((dependency) => dependency.shipped);
    return shipped.flatMap((dependency) => dependency.folder ?? []).filter((next) => tree.manifest(next) !== undefined);
}
/** The folders of the npm packages that a version file carries the version of. */
function packagesOf(tree, file) {
    const folder = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(file.path);
    const folders = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(folder) === 'src-tauri' && TAURI.has((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(file.path)) ? [folder, (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(folder)] : [folder];
    const counts = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(file.path) === 'package.json' || TAURI.has((0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(file.path));
    return counts ? folders.filter((candidate) => tree.manifest(candidate)) : [];
}
function npmEdges(tree, folder) {
    return npmLinks(tree, folder).shipped;
}
/** The folders of the packages that a package depends on by path or as members of its workspace: those it ships, and those it is developed with. */
function npmLinks(tree, folder) {
    const manifest = tree.manifest(folder);
    const links = (manifest ? (0,_workspace_npm_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .npmDependenciesOf */ .A)(manifest) : []).flatMap((dependency) => {
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
        const folder = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .follow */ .e6)(manifest.folder, linked);
        return folder !== undefined && tree.manifest(folder) ? folder : undefined;
    }
    const members = tree.members(manifest.folder);
    const [, alias, wanted = range.value] = /^(?:workspace|npm):(?:(@?[^@]+)@)?(.*)$/.exec(range.value) ?? [];
    const member = members.get(alias ?? name);
    if (!member)
        return undefined;
    const always = /^(?:workspace|catalog):/.test(range.value) || ['', '*'].includes(wanted.trim());
    const matches = always || semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(member.version ?? '', wanted, { loose: true, includePrerelease: true });
    return matches ? member.folder : undefined;
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


/***/ })

};
