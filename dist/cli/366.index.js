export const id = 366;
export const ids = [366];
export const modules = {

/***/ 7345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isMerge),
/* harmony export */   n: () => (/* binding */ compileSubjects)
/* harmony export */ });
/** Whether a commit merges others. */
function isMerge({ parents }) {
    return parents.length > 1;
}
/**
 * Compiles subject globs: `*` stands for any text, `?` for one character, everything else for itself.
 * The whole subject must match, upper and lower case differ.
 */
function compileSubjects(globs) {
    const matchers = globs.map((glob) => {
        const parts = glob.split('*').map((part) => [...part]);
        return (subject) => matchesParts([...subject], parts);
    });
    return (subject) => matchers.some((matches) => matches(subject));
}
/** Matches the text between stars from left to right; the first and the last part are anchored. Linear in practice, never exponential. */
function matchesParts(subject, parts) {
    const first = parts[0] ?? [];
    if (parts.length === 1)
        return subject.length === first.length && standsAt(subject, first, 0);
    const last = parts.at(-1) ?? [];
    if (subject.length < first.length + last.length || !standsAt(subject, first, 0))
        return false;
    let from = first.length;
    const end = subject.length - last.length;
    for (const part of parts.slice(1, -1)) {
        while (from + part.length <= end && !standsAt(subject, part, from))
            from++;
        if (from + part.length > end)
            return false;
        from += part.length;
    }
    return standsAt(subject, last, end);
}
function standsAt(subject, part, at) {
    return part.every((character, index) => character === '?' || subject[at + index] === character);
}


/***/ }),

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ History),
/* harmony export */   E9: () => (/* binding */ touchedFiles),
/* harmony export */   fY: () => (/* binding */ parentsOf)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7345);

/** Commits as `git log` listed them, newest first, with a look-up by object id. */
class History {
    commits;
    #byId;
    constructor(commits) {
        this.commits = commits;
        this.#byId = new Map(commits.map((commit) => [commit.sha, commit]));
    }
    /** The commits reachable from `tip` and from none of `not`, newest first; what the listing left out is no part of the answer. */
    between(tip, not) {
        const excluded = this.#reach(not);
        const included = this.#reach([tip], excluded);
        return this.commits.filter(({ sha }) => included.has(sha));
    }
    #reach(tips, without = new Set()) {
        const reached = new Set();
        const waiting = [...tips];
        for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
            if (reached.has(sha) || without.has(sha))
                continue;
            reached.add(sha);
            waiting.push(...(this.#byId.get(sha)?.parents ?? []));
        }
        return reached;
    }
    /**
     * The paths that differ between `base` and `tip`, read off the changes along first parents;
     * undefined when `base` is not on that line.
     */
    changedSince(base, tip) {
        const ends = new Map();
        let at = tip;
        while (at !== base) {
            const commit = this.#byId.get(at);
            if (!commit)
                return undefined;
            for (const { path, before, after } of commit.changes)
                ends.set(path, { before, after: ends.get(path)?.after ?? after });
            const [parent] = commit.parents;
            if (parent === undefined)
                return undefined;
            at = parent;
        }
        return new Set([...ends].flatMap(([path, { before, after }]) => (before === after ? [] : [path])));
    }
}
/** The parents of some commits, among them the commits where a span ends. */
function parentsOf(commits) {
    return new Set(commits.flatMap(({ parents }) => parents));
}
/**
 * Each commit with the files it is to be held to account for: a commit its changes, a merge what it brought that
 * none of the merged commits at hand changed, a conflict's resolution in a file of its own for example.
 */
function touchedFiles(commits) {
    const changed = new Set(commits.flatMap((commit) => ((0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .isMerge */ .F)(commit) ? [] : commit.changes.map(({ path }) => path))));
    return commits.map((commit) => {
        const paths = commit.changes.map(({ path }) => path);
        return { commit, files: (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .isMerge */ .F)(commit) ? paths.filter((path) => !changed.has(path)) : paths };
    });
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   k9: () => (/* binding */ linkMarkdown),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony exports list, table, details, codeBlock */
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
    const line = oneLine(text).replace(/\s+/g, ' ').trim();
    return escapeLineEnds(escapeAround(line));
}
/** Renders a text as a code span, whatever is in it, also for a table cell; an empty text gives an empty text. */
function code(text) {
    const line = oneLine(text);
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
function link(text, url) {
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
// Unprintable characters and those that turn the direction of writing would make a reader see another text.
function oneLine(text) {
    return text
        .toWellFormed()
        .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
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

/***/ 6387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ spanBetween),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   de: () => (/* binding */ spansSinceTags),
/* harmony export */   fq: () => (/* binding */ findCommit)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8402);
/* harmony import */ var _core_track_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(843);



/**
 * What happened up to `head` since the last of some tags, for several sets of tags from one look at history: the commits
 * that no tag of the set has, and the files that differ from the set's highest tag below head. The tags' commits need not
 * be ancestors of head. Without a tag history counts from its beginning, newest first, until `settles` says that the
 * commits seen are enough.
 */
async function spansSinceTags(repository, head, sets) {
    const history = await historyAbove(repository, head, sets.map(({ tags }) => tags).filter(({ length }) => length > 0));
    return Promise.all(sets.map(({ tags, settles }) => {
        const last = (0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTag */ .fV)(tags);
        return last ? spanIn(history, repository, head, last, tags) : spanFromBeginning(repository, head, settles);
    }));
}
/** All commits that any set of tags has not: those above what the last tags have in common, the tags' own lines with them. */
async function historyAbove(repository, head, sets) {
    const last = [...new Set(sets.flatMap((tags) => (0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTag */ .fV)(tags)?.commit ?? []))];
    if (last.length === 0)
        return new _core_history_js__WEBPACK_IMPORTED_MODULE_2__/* .History */ .BZ([]);
    const floor = last.length === 1 ? last[0] : await repository.mergeBase(...last);
    const also = [...new Set(sets.flat().map(({ commit }) => commit))];
    return new _core_history_js__WEBPACK_IMPORTED_MODULE_2__/* .History */ .BZ(await repository.log({ tip: head, also, not: floor === undefined ? [] : [floor] }));
}
async function spanIn(history, repository, head, last, tags) {
    const commits = history.between(head, tags.map(({ commit }) => commit));
    if (commits.length === 0)
        return { base: last.name, commits, changed: new Set() };
    const edge = (0,_core_history_js__WEBPACK_IMPORTED_MODULE_2__/* .parentsOf */ .fY)(commits);
    const below = tags.filter(({ commit }) => edge.has(commit));
    const bases = below.length > 0 ? below.map(({ commit }) => commit) : [await meet(repository, last.commit, head)];
    // Users of each of these tags get the next one: what differs from any of them is a change.
    const changes = await Promise.all(bases.map((from) => netChange(history, repository, from, head)));
    const changed = new Set(changes.flatMap((paths) => [...paths]));
    return { base: ((0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTag */ .fV)(below) ?? last).name, commits, changed };
}
/** The merge base of two commits, which takes the history of both in a clone that lacks it. */
async function meet(repository, a, b) {
    if (!repository.complete) {
        await repository.ensure([
            { tip: a, not: [b] },
            { tip: b, not: [a] },
        ]);
    }
    return repository.mergeBase(a, b);
}
/** The files that differ between `from` and `head`, read off the history at hand where that can tell. */
async function netChange(history, repository, from, head) {
    if (from === undefined)
        return new Set(await repository.listFiles(head, () => true));
    return history.changedSince(from, head) ?? new Set(await repository.changedFiles(from, head));
}
/** How many commits of a history without a tag are looked at, step by step; what decides is mostly among the newest. */
const LOOKS = [200, 5000, undefined];
async function spanFromBeginning(repository, head, settles) {
    const changed = new Set(await repository.listFiles(head, () => true));
    for (const count of LOOKS) {
        const { commits, whole } = await repository.recent(head, count);
        const span = { base: undefined, commits, changed };
        if (whole || settles(span))
            return span;
    }
    return { base: undefined, commits: [], changed };
}
/** What happened between two commits; when `base` is no ancestor of `head`, since their merge base. */
async function spanBetween(repository, base, head, label) {
    const commits = await repository.log({ tip: head, not: [base] });
    const isBelow = commits.length === 0 || (0,_core_history_js__WEBPACK_IMPORTED_MODULE_2__/* .parentsOf */ .fY)(commits).has(base);
    const from = isBelow ? base : await repository.mergeBase(base, head);
    return {
        base: label,
        commits,
        changed: commits.length === 0 ? new Set() : await netChange(new _core_history_js__WEBPACK_IMPORTED_MODULE_2__/* .History */ .BZ(commits), repository, from, head),
    };
}
/**
 * The commit that a name from outside stands for: a tag, a branch, a full or short commit id.
 * Throws `commit-unknown` when neither the clone nor the remote knows it.
 */
async function resolveCommit(repository, name, inputName) {
    const found = await findCommit(repository, name);
    if (found !== undefined)
        return found;
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('commit-unknown', `${inputName}: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is no commit, tag or branch of this repository.`, 'Give a tag, a branch, or all digits of a commit that was pushed.');
}
/** Like {@link resolveCommit}, undefined when nobody knows the name. The remote's word counts more than the clone's. */
async function findCommit(repository, name) {
    if (!NAME.test(name))
        return undefined;
    if (/[~^]/.test(name))
        return (await repository.resolve([name]))[0];
    const refs = [`refs/tags/${name}`, `refs/heads/${name}`, name];
    if (FULL_ID.test(name))
        return (await repository.resolve([name]))[0] ?? fetchCommit(repository, name);
    const remote = await repository.remoteRefs(name.startsWith('refs/') ? [name] : refs.slice(0, 2));
    const ref = refs.map((full) => remote.find((candidate) => candidate.name === full)).find(Boolean);
    if (ref)
        return ref.commit;
    return (await repository.resolve([name]))[0];
}
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A ref, an id, or one of them with steps back: no range, no path, no search. */
const NAME = /^[^-\s~^:?*[\\{}][^\s~^:?*[\\{}]*(?:[~^]\d*)*$/;
async function fetchCommit(repository, commit) {
    try {
        await repository.ensureCommits([commit]);
    }
    catch (error) {
        // The remote does not have it: that is the answer.
        if (error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag && error.code === 'not-on-remote')
            return undefined;
        throw error;
    }
    return (await repository.resolve([commit]))[0];
}


/***/ }),

/***/ 2521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ chooseTrack),
/* harmony export */   Pu: () => (/* binding */ chooseChannel),
/* harmony export */   mu: () => (/* binding */ chooseTracks)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2817);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);



/**
 * Reads a choice of tracks: a name, a comma list, a JSON array of names, `all`, or `both` where there are two.
 * Gives them in the order of the configuration, each once. Throws `track-unknown` with every name that is none.
 */
function chooseTracks(config, text, inputName) {
    const all = config.tracks.map(({ name }) => name);
    const words = [...all, 'all', ...(all.length === 2 ? ['both'] : [])];
    const names = splitNames(text, inputName);
    const unknown = names.filter((name) => !words.includes(name));
    const [first = text] = unknown;
    // An empty array is what detect-tracks gives when nothing changed; a list of commas is a mistake.
    if (unknown.length > 0 || (names.length === 0 && !text.startsWith('['))) {
        throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('track-unknown', `${inputName}: ${(unknown.length > 0 ? unknown : [text]).map(_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(', ')} is no track of ${config.path}.`, `${(0,_core_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(first, words)}Give one or more of: ${words.join(', ')}.`);
    }
    const wanted = names.flatMap((name) => (all.includes(name) ? [name] : all));
    return config.tracks.filter(({ name }) => wanted.includes(name));
}
/** Reads the choice of one track by its name. Throws `track-unknown`. */
function chooseTrack(config, text, inputName) {
    const track = config.tracks.find(({ name }) => name === text);
    if (track)
        return track;
    const names = config.tracks.map(({ name }) => name);
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('track-unknown', `${inputName}: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no track of ${config.path}.`, `${(0,_core_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(text, names)}Give one of: ${names.join(', ')}.`);
}
function splitNames(text, inputName) {
    const list = text.startsWith('[') ? parseJsonNames(text, inputName) : text.split(',');
    return list.map((name) => name.trim()).filter((name) => name !== '');
}
function parseJsonNames(text, inputName) {
    try {
        const value = JSON.parse(text);
        if (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))
            return value;
    }
    catch {
        // Told below, with what is allowed.
    }
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('track-unknown', `${inputName}: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no JSON array of names.`, 'Give a comma list of tracks or a JSON array of strings.');
}
/** Checks that a channel is `live` or one of the ladder. Throws `channel-unknown`. */
function chooseChannel(config, text) {
    const words = [...config.channels, _core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE */ .L8];
    if (words.includes(text))
        return text;
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('channel-unknown', `channel: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no channel of ${config.path}.`, `${(0,_core_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(text, words)}Give one of: ${words.join(', ')}.`);
}


/***/ }),

/***/ 7540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ trackPaths),
/* harmony export */   l: () => (/* binding */ trackGlobs)
/* harmony export */ });
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);

/** The path matcher of each track by name, of the entries that {@link trackGlobs} tells. */
async function trackPaths(repository, tracks, commit) {
    const [{ compilePaths }, globs] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 2489)),
        trackGlobs(repository, tracks, commit),
    ]);
    return new Map([...globs].map(([name, entries]) => [name, compilePaths(entries)]));
}
/**
 * The `paths` of each track by name; a track with `dependencies: auto` also has, in front, the folders of the workspace members
 * that its packages depend on at `commit`, so that an entry with `!` can take them away.
 */
async function trackGlobs(repository, tracks, commit) {
    const foldersOf = tracks.some(({ dependencies }) => dependencies === 'auto')
        ? await readClosure(repository, commit)
        : undefined;
    return new Map(tracks.map((track) => {
        const folders = foldersOf && track.dependencies === 'auto' ? foldersOf(track) : [];
        return [track.name, [...folders, ...track.paths]];
    }));
}
/** Gives the closure of a track's packages as globs. */
async function readClosure(repository, commit) {
    const loading = Promise.all([Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(138), __webpack_require__.e(605), __webpack_require__.e(11), __webpack_require__.e(438), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 4587)), Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 2489))]);
    const [{ isManifest, workspaceClosure }, { folderGlob }] = await loading;
    const files = await repository.readFiles(commit, await repository.listFiles(commit, isManifest));
    const texts = new Map([...files].map(([path, { bytes }]) => [path, (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(path, bytes)]));
    return ({ versionFiles }) => workspaceClosure(versionFiles, texts).map((folder) => (folder === '**' ? folder : folderGlob(folder)));
}


/***/ })

};
