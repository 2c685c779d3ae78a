export const id = 789;
export const ids = [789];
export const modules = {

/***/ 5648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commitBranches)
/* harmony export */ });
/** How many commits, and files of each, a tree shows. */
const MOST = 10;
/** The commits that decided, newest first, each with its files, or those of some `files`. */
function commitBranches(commits, { paint }, files) {
    const deciding = files && new Set(files);
    const shown = commits.slice(0, MOST).map(({ sha, subject, changes }) => ({
        text: `${sha.slice(0, 7)} ${subject}`,
        below: fileBranches(changes.map(({ path }) => path).filter((path) => !deciding || deciding.has(path)), paint.dim),
    }));
    return [...shown, ...rest(commits.length, 'commits')];
}
function fileBranches(paths, paint) {
    return [...paths.slice(0, MOST).map((path) => ({ text: path, paint })), ...rest(paths.length, 'files')];
}
function rest(count, what) {
    return count > MOST ? [{ text: `… and ${count - MOST} more ${what}` }] : [];
}


/***/ }),

/***/ 7340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatTree)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(718);

/** Draws trees, a line a branch; lines are cut at the width of the screen. */
function formatTree(roots, screen) {
    return roots.flatMap((root) => [line(root, '', screen), ...drawBelow(root, '', screen)]).join('\n');
}
function drawBelow({ below = [] }, indent, screen) {
    return below.flatMap((branch, at) => {
        const last = at === below.length - 1;
        return [
            line(branch, `${indent}${last ? '└─ ' : '├─ '}`, screen),
            ...drawBelow(branch, `${indent}${last ? '   ' : '│  '}`, screen),
        ];
    });
}
function line({ text, paint = (plain) => plain }, lead, { width, paint: { dim } }) {
    const fitting = paint((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text), Math.max(8, width - lead.length)));
    return lead === '' ? fitting : `${dim(lead)}${fitting}`;
}


/***/ }),

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

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   gC: () => (/* binding */ triggerRules),
/* harmony export */   wc: () => (/* binding */ decideOnLive)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7345);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8402);
/* harmony import */ var _own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1465);



/** Makes the rules of a configuration. */
function triggerRules(config) {
    return { ignored: (0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSubjects */ .n)(config.ignoreCommits), isOwn: (0,_own_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .ownCommits */ .Jx)(config) };
}
/**
 * Decides whether a track changed: a commit that counts touches its paths, and the touched file differs between base and head.
 * A change and its revert is a net change of nothing and decides nothing.
 */
function decide(span, paths, rules) {
    return decideBy(span, paths, (commit) => !rules.isOwn(commit) && !rules.ignored(commit.subject));
}
/**
 * Decides whether a push to `live` is to build a track: every commit counts there, also the actions' own and the ignored ones, and the
 * track's version files are as good as its paths; so is its bump commit, wherever and whatever it changes.
 */
function decideOnLive(span, paths, { name, versionFiles }) {
    const versioned = new Set(versionFiles.map(({ path }) => path));
    const decision = decideBy(span, (path) => paths(path) || versioned.has(path), () => true);
    const bump = span.commits.find((commit) => (0,_own_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyTags */ .E4)(name, commit));
    if (decision.changed || !bump)
        return decision;
    return { ...decision, changed: true, commits: [bump], reason: `${bump.sha.slice(0, 7)} bumps it ${sinceOf(span)}` };
}
function sinceOf({ base }) {
    return base === undefined ? 'since the beginning' : `since ${base}`;
}
function decideBy(span, paths, counts) {
    const since = sinceOf(span);
    const touching = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedFiles */ .E9)(span.commits)
        .map(({ commit, files }) => ({ commit, files: files.filter(paths) }))
        .filter(({ files }) => files.length > 0);
    const counting = touching.filter(({ commit }) => counts(commit));
    const deciding = counting
        .map(({ commit, files }) => ({ commit, files: files.filter((file) => span.changed.has(file)) }))
        .filter(({ files }) => files.length > 0);
    const files = [...new Set(deciding.flatMap((entry) => entry.files))];
    const decision = { base: span.base, commits: deciding.map(({ commit }) => commit), files };
    if (files.length > 0)
        return { ...decision, changed: true, reason: `${listFiles(files)} changed ${since}` };
    return { ...decision, changed: false, reason: whyNot(touching.length, counting.length, since) };
}
function listFiles(files) {
    const [first, ...others] = files;
    return others.length === 0
        ? `${first}`
        : `${first} and ${others.length} more ${others.length === 1 ? 'file' : 'files'}`;
}
function whyNot(touching, counting, since) {
    if (touching === 0)
        return `nothing of its paths changed ${since}`;
    if (counting === 0)
        return `only the actions' own or ignored commits touch its paths ${since}`;
    return `the changes to its paths ${since} add up to nothing`;
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
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5541);
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
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text).replace(/\s+/g, ' ').trim();
    return escapeLineEnds(escapeAround(line));
}
/** Renders a text as a code span, whatever is in it, also for a table cell; an empty text gives an empty text. */
function code(text) {
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text);
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
    const label = escapePunctuation((0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text).replace(/\s+/g, ' ').trim());
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

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * Makes a text from outside one line that reads as what it is: line ends become spaces, and unprintable characters and those
 * that turn the direction of writing, which would make a reader see another text, become U+FFFD.
 */
function oneLine(text) {
    return text
        .toWellFormed()
        .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ writtenFiles),
/* harmony export */   E4: () => (/* binding */ onlyTags),
/* harmony export */   Jx: () => (/* binding */ ownCommits)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7345);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1020);
/* harmony import */ var _version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);



/**
 * Tells which commits the actions made: those that carry their trailers and change nothing but what the actions write, version files
 * with the manifests and locks that follow them, and updater manifests. A person's commit may end in copied trailers, as the message of
 * a squashed pull request does. What a merge brought stands in the commits that it merged.
 */
function ownCommits(config) {
    const isWritten = writtenFiles(config);
    return (commit) => commit.marks.length > 0 && ((0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .isMerge */ .F)(commit) || commit.changes.every(({ path }) => isWritten(path)));
}
/** Tells the files that the actions write in commits of their own. */
function writtenFiles({ tracks }) {
    const isVersioned = (0,_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .isToRead */ .M)(tracks.flatMap(({ versionFiles }) => versionFiles));
    const manifests = tracks.flatMap(({ updater }) => (updater ? [updater.manifest.split('{channel}')] : []));
    // Whatever the channel was called, the ladder may have changed since.
    const isManifest = (path) => manifests.some(([start = '', end = '']) => path.startsWith(start) &&
        path.endsWith(end) &&
        !path.slice(start.length, path.length - end.length).includes('/'));
    return (path) => isVersioned(path) || isManifest(path);
}
/** Whether a commit carries the actions' mark of a track, and changes nothing: its tag needed a commit to stand on. */
function onlyTags(track, { marks, changes }) {
    return changes.length === 0 && marks.includes(`${_trailers_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAILER */ .AH.track}: ${track}`);
}


/***/ }),

/***/ 1088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ detectTracks)
/* harmony export */ });
/* harmony import */ var _core_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _core_release_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _core_tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9645);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6387);
/* harmony import */ var _tag_search_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6727);
/* harmony import */ var _track_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2521);
/* harmony import */ var _track_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7540);








/** Decides which tracks to release: those asked for by name, or those that changed since their last tag or in this push. */
async function detectTracks(inputs, { config, context, repository, log }) {
    const channel = chooseDetectChannel(inputs.channel, config, context);
    const since = chooseSince(inputs.since);
    if (inputs.track !== '') {
        const tracks = (0,_track_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseTracks */ .mu)(config, inputs.track, 'track');
        for (const { name } of tracks)
            log.info(`${name}: asked for by name`);
        return { tracks, channel, decisions: new Map(tracks.map(({ name }) => [name, ASKED])) };
    }
    const decided = await decideTracks({ ...inputs, since }, config, context, repository);
    const { decisions } = decided;
    for (const [name, { reason }] of decisions)
        log.info(`${name}: ${reason}`);
    const tracks = config.tracks.filter(({ name }) => decisions.get(name)?.changed);
    if (channel === '' && isPushToNext(context, config) && config.autoChannel === false) {
        log.info('auto-channel is false: a push cuts nothing');
        return { tracks: [], channel, ...decided };
    }
    return { tracks, channel, ...decided };
}
const ASKED = { changed: true, base: undefined, commits: [], files: [], reason: 'asked for by name' };
function chooseDetectChannel(text, config, context) {
    if (text !== '')
        return (0,_track_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseChannel */ .Pu)(config, text);
    return isPushToNext(context, config) ? config.autoChannel || '' : '';
}
function isPushTo({ eventName, ref }, branch) {
    return eventName === 'push' && ref === `refs/heads/${branch}`;
}
/** A push that does not say where to is taken for one to `next`. */
function isPushToNext(context, { branches }) {
    return isPushTo(context, branches.next) || (context.eventName === 'push' && context.ref === '');
}
async function decideTracks(inputs, config, context, repository) {
    if (context.push?.deleted && inputs.head === '')
        return { decisions: new Map() };
    const head = inputs.head === '' ? await eventHead(context, repository) : await (0,_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(repository, inputs.head, 'head');
    const onLive = isPushTo(context, config.branches.live) && config.branches.live !== config.branches.next;
    const rules = (0,_core_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .triggerRules */ .gC)(config);
    // Globs are compiled while git is at work.
    const deciding = (0,_track_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .trackPaths */ .M)(repository, config.tracks, head).then((matchers) => (track, span) => {
        const paths = matchers.get(track.name);
        return onLive ? (0,_core_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .decideOnLive */ .wc)(span, paths, track) : (0,_core_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(span, paths, rules);
    });
    // On `live` the last tags are on the very head: there the push alone can tell what to build.
    if (inputs.base !== '' || inputs.since === 'push' || (onLive && context.push)) {
        const [span, decideSpan] = await Promise.all([pushSpan(inputs.base, head, config, context, repository), deciding]);
        const decisions = new Map(config.tracks.map((track) => [track.name, decideSpan(track, span)]));
        return { decisions, head, onlyOwn: span.commits.length > 0 && span.commits.every(rules.isOwn) };
    }
    return { decisions: await decideSinceTags(config, head, context, repository, deciding), head };
}
function chooseSince(text) {
    if (text === '' || text === 'last-tag')
        return 'last-tag';
    if (text === 'push')
        return 'push';
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('input-invalid', `since: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is no starting point.`, 'Give last-tag or push.');
}
async function eventHead({ push, sha }, repository) {
    const wanted = push?.after || sha;
    return wanted === '' || wanted === repository.head ? repository.head : (0,_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(repository, wanted, 'GITHUB_SHA');
}
async function decideSinceTags(config, head, { push }, repository, deciding) {
    const [{ tags, local }, decideSpan] = await Promise.all([placeLastTags(config.tracks, repository), deciding]);
    const ranges = [...tags.values()]
        .filter((placed) => placed.length > 0)
        .map((placed) => ({ tip: head, not: placed.map(({ commit }) => commit) }));
    // The last tag is mostly where this push began.
    const depth = push && push.commitCount + 2;
    if (!local && ranges.length > 0)
        await repository.ensure(ranges, [], depth);
    const sets = config.tracks.map((track) => ({
        tags: tags.get(track.name) ?? [],
        settles: (span) => decideSpan(track, span).changed,
    }));
    const spans = await (0,_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .spansSinceTags */ .de)(repository, head, sets);
    return new Map(config.tracks.map((track, index) => [track.name, decideSpan(track, spans[index])]));
}
/** Finds the last tags. A complete clone is believed, save where it has no tag at all of a track. */
async function placeLastTags(tracks, repository) {
    const searches = await Promise.all(tracks.map((track) => searchLast(track, repository)));
    const names = repository.complete ? await (0,_tag_search_js__WEBPACK_IMPORTED_MODULE_5__/* .localTagNames */ .IH)(repository, searches) : [];
    const last = new Map(tracks.map((track) => [track.name, (0,_core_release_line_js__WEBPACK_IMPORTED_MODULE_2__/* .lastTags */ .gr)((0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOf */ .Fg)(track, names))]));
    if ([...last.values()].some((tags) => tags.length === 0)) {
        return { tags: await placeOnRemote(searches, repository), local: false };
    }
    const flat = [...last].flatMap(([track, tags]) => tags.map((tag) => ({ track, tag })));
    const commits = await repository.resolve(flat.map(({ tag }) => _tag_search_js__WEBPACK_IMPORTED_MODULE_5__/* .TAGS */ .gp + tag.name));
    const placed = new Map(tracks.map(({ name }) => [name, []]));
    flat.forEach(({ track, tag }, index) => {
        const commit = commits[index];
        if (commit !== undefined)
            placed.get(track)?.push({ ...tag, commit });
    });
    return { tags: placed, local: true };
}
async function searchLast(track, repository) {
    const from = await (0,_tag_search_js__WEBPACK_IMPORTED_MODULE_5__/* .guessLastLine */ ._)(repository, track);
    return { track, from, isEnough: (tags) => tags.some(({ version }) => !version.prerelease) };
}
async function placeOnRemote(searches, repository) {
    const refs = await (0,_tag_search_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteTagRefs */ .hH)(repository, searches);
    const commits = new Map(refs.map(({ name, commit }) => [name.slice(_tag_search_js__WEBPACK_IMPORTED_MODULE_5__/* .TAGS */ .gp.length), commit]));
    return new Map(searches.map(({ track }) => {
        const last = (0,_core_release_line_js__WEBPACK_IMPORTED_MODULE_2__/* .lastTags */ .gr)((0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOf */ .Fg)(track, commits.keys()));
        return [track.name, last.map((tag) => ({ ...tag, commit: commits.get(tag.name) }))];
    }));
}
/** What this push changed, or what lies between `base` and head; a new branch and a force-push count from the merge base. */
async function pushSpan(base, head, config, context, repository) {
    const before = base === '' ? await arriveAtBefore(head, context, repository) : await (0,_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(repository, base, 'base');
    const from = before ?? (await otherBranch(config, context, repository));
    const arrived = base === '' && before !== undefined;
    if (!repository.complete && !(arrived && (await repository.isAncestor(from, head)))) {
        await repository.ensure([
            { tip: head, not: [from] },
            { tip: from, not: [head] },
        ]);
    }
    return (0,_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .spanBetween */ .Jr)(repository, from, head, base || (before ?? from).slice(0, 7));
}
/** The commit that the branch was on before this push, with the history up to it; undefined when there was none or it is gone. */
async function arriveAtBefore(head, { push }, repository) {
    if (!push || /^0+$/.test(push.before))
        return undefined;
    if (repository.complete)
        return (0,_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommit */ .fq)(repository, push.before);
    try {
        await repository.ensure([{ tip: head, not: [push.before] }], [], push.commitCount + 1);
        return push.before;
    }
    catch (error) {
        // After a force-push the remote may have dropped the commit: then there is no such before.
        if (error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseTracksError */ .ag && error.code === 'not-on-remote')
            return undefined;
        throw error;
    }
}
/** What a new branch is compared with: `live`, and `live` itself with `next`. */
async function otherBranch(config, { ref }, repository) {
    const { live, next } = config.branches;
    const branch = ref === `refs/heads/${live}` ? next : live;
    const commit = await (0,_spans_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommit */ .fq)(repository, `refs/heads/${branch}`);
    if (commit !== undefined)
        return commit;
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('no-base', `There is nothing to compare this push with: it tells no earlier commit, and the remote has no branch ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}.`, 'Give the base input, or use since: last-tag.');
}


/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ describeDecision),
/* harmony export */   lv: () => (/* binding */ describeDetection)
/* harmony export */ });
/* unused harmony exports detectionOutputs, detectionSummary */
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1261);

/** Outputs are limited in size by the runner; the report names that many commits and files a track and counts the rest. */
const MOST_LISTED = 100;
const LONGEST_SUBJECT = 200;
/** What was decided and why, as data, by track. */
function describeDetection({ tracks, channel, decisions }) {
    const report = Object.fromEntries([...decisions].map(([name, decision]) => [name, describeDecision(decision)]));
    return { tracks: tracks.map(({ name }) => name), channel, report };
}
/** The outputs of detect-tracks, one of them per track of the configuration. */
function detectionOutputs(config, detection) {
    const { tracks: names, channel, report } = describeDetection(detection);
    return {
        tracks: JSON.stringify(names),
        any: String(names.length > 0),
        channel,
        'only-own': String(detection.onlyOwn ?? ''),
        matrix: JSON.stringify({ include: names.map((track) => ({ track })) }),
        report: JSON.stringify(report),
        ...Object.fromEntries(config.tracks.map(({ name }) => [name, String(names.includes(name))])),
    };
}
/** A decision as data, with so many of its commits and files as an output may hold. */
function describeDecision({ changed, base, commits, files, reason }) {
    return {
        changed,
        base: base ?? null,
        reason,
        commits: commits
            .slice(0, MOST_LISTED)
            .map(({ sha, subject }) => ({ sha, subject: subject.slice(0, LONGEST_SUBJECT) })),
        files: files.slice(0, MOST_LISTED),
        'commit-count': commits.length,
        'file-count': files.length,
    };
}
/** The job summary: a row a track with its answer and the reason. */
function detectionSummary(config, { tracks, channel, decisions }) {
    const rows = config.tracks.flatMap(({ name }) => {
        const decision = decisions.get(name);
        if (!decision)
            return [];
        const answer = tracks.some((track) => track.name === name) ? '**yes**' : 'no';
        return [
            [code(name), answer, decision.base === undefined ? '' : code(decision.base), escapeMarkdown(decision.reason)],
        ];
    });
    const title = tracks.length > 0 && channel !== '' ? `Tracks to release on ${channel}` : 'Tracks to release';
    const body = rows.length > 0 ? table(['Track', 'Release', 'Since', 'Why'], rows) : 'There is nothing to look at.';
    return blocks(heading(3, title), body);
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
    const placed = sets.filter(({ tags }) => tags.length > 0);
    const history = await historyAbove(repository, head, placed);
    return Promise.all(sets.map(({ head: own = head, tags, settles }) => {
        const last = (0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTag */ .fV)(tags);
        return last ? spanIn(history, repository, own, last, tags) : spanFromBeginning(repository, own, settles);
    }));
}
/** All commits that any set of tags has not: those above what the last tags have in common, the tags' own lines with them. */
async function historyAbove(repository, head, sets) {
    const last = [...new Set(sets.flatMap(({ tags }) => (0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTag */ .fV)(tags)?.commit ?? []))];
    if (last.length === 0)
        return new _core_history_js__WEBPACK_IMPORTED_MODULE_2__/* .History */ .BZ([]);
    const also = [...new Set(sets.flatMap(({ head = [], tags }) => tags.map(({ commit }) => commit).concat(head)))];
    const [one, other, ...more] = last;
    // Of two git finds out on the way what they have in common.
    if (other !== undefined && more.length === 0) {
        return new _core_history_js__WEBPACK_IMPORTED_MODULE_2__/* .History */ .BZ(await repository.log({ tip: head, also, not: [], notShared: [one, other] }));
    }
    const floor = other === undefined ? one : await repository.mergeBase(...last);
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
    if (FULL_ID.test(name)) {
        const id = name.toLowerCase();
        return (await repository.resolve([id]))[0] ?? fetchCommit(repository, id);
    }
    const remote = await repository.remoteRefs(name.startsWith('refs/') ? [name] : refs.slice(0, 2));
    const ref = refs.map((full) => remote.find((candidate) => candidate.name === full)).find(Boolean);
    if (ref)
        return ref.commit;
    return (await repository.resolve([name]))[0];
}
/** git takes digits of either case and writes small ones. */
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
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
 * Reads a choice of tracks: a name, a list of names with commas between or one a line, a JSON array of names, `all`, or `both` where there are two.
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
    const list = text.startsWith('[') ? parseJsonNames(text, inputName) : text.split(/[,\n]/);
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
    const loading = Promise.all([Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(138), __webpack_require__.e(605), __webpack_require__.e(11), __webpack_require__.e(314), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 4587)), Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 2489))]);
    const [{ isManifest, MANIFEST_NAMES, workspaceClosure }, { folderGlob }] = await loading;
    const files = await repository.readNamed(commit, MANIFEST_NAMES, isManifest);
    const texts = new Map([...files].map(([path, { bytes }]) => [path, (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(path, bytes)]));
    return ({ versionFiles }) => workspaceClosure(versionFiles, texts).map((folder) => (folder === '**' ? folder : folderGlob(folder)));
}


/***/ })

};
