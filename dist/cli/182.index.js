export const id = 182;
export const ids = [182,70];
export const modules = {

/***/ 9182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/markdown.js
var markdown = __webpack_require__(1261);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/shared/core/changelog/body-limit.js
/**
 * How long the body of a GitHub release may be, in characters: the API answers a longer one with 422 "body is too long
 * (maximum is 125000 characters)". Counted here in UTF-16 code units, of which a text never has fewer than characters.
 */
const BODY_LIMIT = 125_000;
/** Writes as many entries as fit into `room` characters, in order; a title stands only above an entry. */
function fitEntries(lists, room) {
    const parts = [];
    let left = room;
    for (const { title, entries } of lists) {
        let lead = `${parts.length > 0 ? '\n\n' : ''}${title}${title && '\n\n'}`;
        for (const entry of entries) {
            left -= lead.length + entry.length;
            if (left < 0)
                return { text: parts.join(''), entries: parts.length };
            parts.push(lead + entry);
            lead = '\n';
        }
    }
    return { text: parts.join(''), entries: parts.length };
}
/** Cuts a Markdown text at the end of a line to fit into `room` characters, and closes a code block that the cut opened. */
function cutAtLine(text, room) {
    if (text.length <= room)
        return text;
    // Room for the longest fence that closes; more is not worth a loop.
    const start = text.slice(0, Math.max(0, room - 10));
    const end = start.lastIndexOf('\n');
    const kept = end > 0 ? start.slice(0, end) : start.replace(/[\ud800-\udbff]$/, '');
    const fence = openFence(kept);
    return fence && fence.length < 10 ? `${kept}\n${fence}` : kept.trimEnd();
}
function openFence(text) {
    let open;
    for (const [, fence = '', rest = ''] of text.matchAll(/^ {0,3}(`{3,}|~{3,})(.*)$/gm)) {
        // A line with more backticks behind the first ones is a code span.
        if (open === undefined)
            open = fence.startsWith('`') && rest.includes('`') ? undefined : fence;
        else if (fence.startsWith(open) && rest.trim() === '')
            open = undefined;
    }
    return open;
}

// EXTERNAL MODULE: ./build/shared/core/changelog/change.js
var change = __webpack_require__(8691);
// EXTERNAL MODULE: ./build/shared/core/changelog/repository-url.js
var repository_url = __webpack_require__(1007);
;// CONCATENATED MODULE: ./build/shared/core/changelog/entry.js


// What is longer than this is not a subject or a note any more, and would crowd out the other entries.
const LONGEST_SUBJECT = 400;
const LONGEST_NOTE = 2_000;
/** Renders a change as a list entry: scope, subject, links to pull request and commit, author, and what breaks. */
function renderEntry(change, style) {
    const { message, commit } = change;
    const mark = style.marksBreaking && message.breaking !== undefined ? '**Breaking:** ' : '';
    const note = message.breaking && message.breaking !== message.subject ? message.breaking : '';
    const line = `- ${mark}${title(change, style)} (${references(change, style)})${author(commit)}`;
    return note ? `${line}\n  ${(0,markdown/* escapeMarkdown */.FV)(shorten(note, LONGEST_NOTE))}` : line;
}
function title({ message, header }, { saysType }) {
    if (!saysType || message.type === undefined)
        return (0,markdown/* escapeMarkdown */.FV)(shorten(header, LONGEST_SUBJECT)) || '(no subject)';
    const scope = message.scope ? `${(0,markdown/* bold */.Cr)(`${shorten(message.scope, LONGEST_SUBJECT)}:`)} ` : '';
    return scope + (0,markdown/* escapeMarkdown */.FV)(shorten(message.subject, LONGEST_SUBJECT));
}
function references({ commit, pullRequest }, { repository }) {
    const sha = (0,markdown/* code */.aY)(commit.sha.slice(0, 7));
    if (!repository)
        return [pullRequest && (0,markdown/* code */.aY)(`#${pullRequest}`), sha].filter(Boolean).join(', ');
    const commitLink = (0,markdown/* linkMarkdown */.k9)(sha, (0,repository_url/* commitUrl */.Bg)(repository, commit.sha));
    return pullRequest ? `${(0,markdown/* link */.nf)(`#${pullRequest}`, (0,repository_url/* pullRequestUrl */.ET)(repository, pullRequest))}, ${commitLink}` : commitLink;
}
// https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
const NO_REPLY = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i;
// Letters, digits and single hyphens, and the underscore of enterprise managed users.
const LOGIN = /^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}$/i;
function author({ author: { name, email, login = NO_REPLY.exec(email)?.[1] } }) {
    if (login && LOGIN.test(login))
        return ` by @${login}`;
    const text = (0,markdown/* escapeMarkdown */.FV)(shorten(name, LONGEST_SUBJECT));
    return text && ` by ${text}`;
}
function shorten(text, longest) {
    // Half of a surrogate pair must not stay behind.
    return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

// EXTERNAL MODULE: ./build/shared/core/changelog/section.js
var section = __webpack_require__(9520);
;// CONCATENATED MODULE: ./build/shared/core/changelog/changelog.js







/**
 * Renders the changelog of a track: the narrative, the changes, and a link to all of them.
 *
 * A body that is too long ends at an entry, a narrative that is too long at a line, and says where the rest is.
 */
function renderChangelog(request) {
    const { repository, previousTag, commits } = request;
    const narrative = request.narrative?.trim().replaceAll(/\r\n?/g, '\n') ?? '';
    const footer = renderFooter(request);
    const intro = renderIntro(request);
    // What is there at most beside narrative and entries, with an empty line between each two of the five.
    const room = BODY_LIMIT - `${intro}${renderRest(request, commits.length, true)}${footer}`.length - 4 * 2;
    const lead = cutAtLine(narrative, room);
    const fitted = fitEntries(listsOf(request), room - lead.length);
    const missing = commits.length - fitted.entries;
    const isCut = lead !== narrative;
    return {
        body: (0,markdown/* blocks */.Bv)(lead, intro, fitted.text, renderRest(request, missing, isCut), footer),
        commitCount: commits.length,
        truncated: missing > 0 || isCut,
        compareUrl: repository && previousTag ? (0,repository_url/* compareUrl */.XH)(repository, previousTag, endOf(request)) : undefined,
    };
}
function listsOf({ commits, format, repository }) {
    const changes = commits.map(change/* changeOf */.C);
    if (format === 'flat')
        return [{ title: '', entries: entries(changes, false, true) }];
    const sections = (0,section/* sectionsOf */.K)(changes);
    return sections.map(({ title, saysType, changes }) => ({
        // A history without conventional commits has nothing that the others could be other than.
        title: (0,markdown/* heading */.R_)(3, sections.length === 1 && !saysType ? 'Changes' : title),
        entries: entries(changes, saysType, false),
    }));
    // Rendered one by one, so that what does not fit is never rendered.
    function* entries(list, saysType, marksBreaking) {
        for (const change of list)
            yield renderEntry(change, { repository, saysType, marksBreaking });
    }
}
function renderIntro({ track, previousTag, firstOn, commits, repository }) {
    if (previousTag === undefined)
        return (0,markdown/* escapeMarkdown */.FV)(`First ${releaseOn(firstOn)} of ${track}.`);
    if (commits.length > 0)
        return '';
    const since = repository ? (0,markdown/* link */.nf)(previousTag, (0,repository_url/* releaseUrl */.XA)(repository, previousTag)) : (0,markdown/* code */.aY)(previousTag);
    return `No changes to ${(0,markdown/* escapeMarkdown */.FV)(track)} since ${since}.`;
}
/** What a first version is called: a beta on the channel beta. */
function releaseOn(channel) {
    if (channel === undefined)
        return 'release';
    return channel === core_version/* LIVE */.L8 ? 'live version' : channel;
}
function renderRest(request, missing, isCut) {
    const parts = [
        isCut && 'The notes above are not complete',
        missing > 0 && `${missing} more ${missing === 1 ? 'commit is' : 'commits are'} not listed here`,
    ].filter(Boolean);
    const url = rangeUrl(request);
    if (parts.length === 0)
        return '';
    return `${parts.join(', and ')}${url ? `: ${(0,markdown/* link */.nf)('see the rest', url)}` : ''}.`;
}
function renderFooter(request) {
    const { tag, head, previousTag } = request;
    const end = tag ?? head.slice(0, 7);
    const range = previousTag === undefined ? end : `${previousTag}...${end}`;
    const url = rangeUrl(request);
    return `**Full changelog**: ${url ? (0,markdown/* link */.nf)(range, url) : (0,markdown/* code */.aY)(range)}`;
}
function rangeUrl(request) {
    const { repository, previousTag } = request;
    if (!repository)
        return undefined;
    return previousTag === undefined
        ? (0,repository_url/* historyUrl */.cb)(repository, endOf(request))
        : (0,repository_url/* compareUrl */.XH)(repository, previousTag, endOf(request));
}
function endOf({ tag, head }) {
    return tag ?? head;
}

// EXTERNAL MODULE: ./build/shared/core/changelog/origins.js
var origins = __webpack_require__(9508);
;// CONCATENATED MODULE: ./build/shared/core/changelog/since.js

/**
 * The tags of a track whose versions the users of a channel get: those of the channel and of every higher one, since a version
 * that overtakes a channel is offered there, too. So live compares with live alone, beta with beta, rc and live.
 *
 * `ladder` is the pre-release ladder, lowest first, without `live`.
 */
function tagsOffered(tags, channel, ladder) {
    const channels = [...ladder, core_version/* LIVE */.L8];
    const offered = new Set(channels.slice(channels.indexOf(channel)));
    return tags.filter(({ version }) => offered.has((0,core_version/* channelOf */.ts)(version)));
}

// EXTERNAL MODULE: ./build/shared/core/release-line.js
var release_line = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/shared/core/track-tags.js
var track_tags = __webpack_require__(843);
// EXTERNAL MODULE: ./build/shared/flows/previous-tag.js
var previous_tag = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/shared/flows/spans.js
var spans = __webpack_require__(6387);
// EXTERNAL MODULE: ./build/shared/flows/tag-list.js
var tag_list = __webpack_require__(2635);
// EXTERNAL MODULE: ./build/shared/flows/tag-search.js
var tag_search = __webpack_require__(6727);
;// CONCATENATED MODULE: ./build/shared/flows/changelog-range.js







/** Finds the commits that a changelog goes from and to, and fetches what lies between. Throws `tag-missing`, `commit-unknown`. */
async function findRange(choice, run) {
    const { tag, track, since } = choice;
    const offered = (tags) => tag && since === 'channel' ? tagsOffered(tags, tag.channel, run.config.channels) : tags;
    const search = {
        track,
        from: tag ? (0,release_line/* lineBelow */.iw)(tag.version) : await (0,tag_search/* guessLastLine */._)(run.repository, track),
        isEnough: (tags) => (tag ? (0,track_tags/* highestBelow */.ML)(offered(tags), tag.version) : (0,track_tags/* highestTag */.fV)(tags)) !== undefined,
    };
    const list = await (0,tag_list/* listTags */.cB)(run.repository, search, tag?.name);
    return (tag && (await lookAtOnce(list, tag, offered))) ?? lookDown(list, choice, offered, run.repository);
}
/** In a complete clone one git process mostly tells both ends: the tag, and the highest below it if that is an ancestor. */
async function lookAtOnce(list, tag, offered) {
    const below = (0,track_tags/* highestBelow */.ML)(offered(list.tags), tag.version);
    const [head, previous] = (below && (await list.placeAncestors?.([tag.name, below.name], tag.name))) ?? [];
    if (!below || !head || !previous)
        return undefined;
    return { head: head.commit, previous: { name: below.name, isAncestor: true, commit: previous.commit } };
}
async function lookDown(list, choice, offered, repository) {
    const { tag } = choice;
    const place = async (name) => (await list.place([name]))[0]?.commit;
    const head = (tag && (await place(tag.name))) ?? (await findHead(choice, repository));
    const isHere = list.local && (tag !== undefined || choice.head === '');
    const isAncestor = async (name) => {
        const commit = await place(name);
        if (commit === undefined)
            return false;
        if (!isHere)
            await repository.ensure([{ tip: head, not: [commit] }]);
        return repository.isAncestor(commit, head);
    };
    const among = list.whole
        ? undefined
        : (names) => (0,previous_tag/* ancestorsAmong */.v)(names, head, list.place, repository);
    const previous = await (0,previous_tag/* findPrevious */.O)(offered(list.tags), tag?.version, { isAncestor, among });
    if (!previous?.isAncestor && list.whole)
        return lookDown(await list.whole(), choice, offered, repository);
    const commit = previous && (await place(previous.name));
    if (previous && commit !== undefined) {
        if (!isHere)
            await repository.ensure([{ tip: head, not: [commit] }]);
        return { head, previous: { ...previous, commit } };
    }
    if (!isHere)
        await repository.ensure([{ tip: head, not: [] }], [], WHOLE_HISTORY);
    return { head, previous: undefined, ...(tag && (0,track_tags/* highestBelow */.ML)(list.tags, tag.version) && { firstOn: tag.channel }) };
}
/** git's word for "all of history" (git-fetch, --unshallow). */
const WHOLE_HISTORY = 2147483647;
function findHead({ head }, repository) {
    return head === '' ? repository.head : (0,spans/* resolveCommit */.WL)(repository, head, 'head');
}

// EXTERNAL MODULE: ./build/shared/core/tag-rules.js
var tag_rules = __webpack_require__(4996);
// EXTERNAL MODULE: ./build/shared/core/tag-template.js
var tag_template = __webpack_require__(9645);
// EXTERNAL MODULE: ./build/shared/flows/tag-choice.js
var tag_choice = __webpack_require__(6468);
// EXTERNAL MODULE: ./build/shared/flows/track-choice.js
var track_choice = __webpack_require__(2521);
;// CONCATENATED MODULE: ./build/shared/flows/changelog-request.js





/** Checks the inputs of component-changelog. Throws `input-invalid`, `track-unknown`, `tag-missing`, `tag-unknown`, `tag-shape`, `tag-channel`. */
function readChangelogChoice(inputs, config, context) {
    const { head } = inputs;
    const track = inputs.track === '' ? undefined : (0,track_choice/* chooseTrack */.Ho)(config, inputs.track, 'track');
    if (head !== '' && (track === undefined || inputs.tag !== ''))
        throw (0,core_error/* failure */.V2)('input-invalid', `head: ${(0,core_error/* quote */.hD)(head)} is given ${track ? 'together with a tag' : 'without a track'}.`, 'Give either tag, or track and head.');
    const tag = chooseOwnTag(inputs, track, config, context);
    if (tag)
        (0,tag_choice/* requireTrack */.N)(tag, track);
    return {
        track: track ?? tag.track,
        tag,
        head,
        since: oneOf(inputs.since, 'since', ['channel', 'tag']),
        format: oneOf(inputs.format, 'format', ['grouped', 'flat']),
    };
}
/** The tag that is given, that `head` names, or that the run is on; undefined for a track's changes up to a commit. */
function chooseOwnTag({ tag, head }, track, config, context) {
    if (tag !== '' || track === undefined)
        return (0,tag_rules/* readTag */.z)(config, (0,tag_choice/* chooseTag */.u)(tag, context));
    const named = (head || context.ref).replace(/^refs\/tags\//, '');
    return (0,tag_template/* matchTag */._f)(track.tag, named) && (0,tag_rules/* readTag */.z)(config, named);
}
function oneOf(text, name, words) {
    const found = text === '' ? words[0] : words.find((word) => word === text);
    if (found !== undefined)
        return found;
    throw (0,core_error/* failure */.V2)('input-invalid', `${name}: ${(0,core_error/* quote */.hD)(text)} is not known.`, `Give one of: ${words.join(', ')}.`);
}

// EXTERNAL MODULE: ./build/shared/flows/texts.js
var texts = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/shared/core/own-commits.js
var own_commits = __webpack_require__(1465);
// EXTERNAL MODULE: ./build/shared/flows/track-paths.js
var track_paths = __webpack_require__(7540);
;// CONCATENATED MODULE: ./build/shared/flows/track-commits.js


/**
 * The commits of a range that touch a file of the track, newest first: every one that is no merge and not the bundle's own, as
 * `git log --full-history --no-merges` lists them for the track's paths.
 */
async function readTrackCommits(repository, config, track, range) {
    const loading = Promise.all([Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 2489)), __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 175))]);
    const globs = (await (0,track_paths/* trackGlobs */.l)(repository, [track], range.tip)).get(track.name) ?? [];
    const [{ compilePaths }, { foldersOf }] = await loading;
    const belongs = compilePaths(globs);
    const commits = [];
    const isWritten = (0,own_commits/* writtenFiles */.$m)(config);
    await repository.changes(range, foldersOf(globs), ({ files, marks, ...commit }) => {
        const isOwn = marks.length > 0 && files.every(isWritten);
        if (!isOwn && files.some(belongs))
            commits.push(commit);
    });
    return commits;
}

;// CONCATENATED MODULE: ./build/shared/flows/component-changelog.js









/** Writes what changed in a track since its users' last version, as the body of a release. */
async function componentChangelog(inputs, run) {
    const choice = readChangelogChoice(inputs, run.config, run.context);
    const range = await findRange(choice, run);
    const between = { tip: range.head, not: range.previous ? [range.previous.commit] : [] };
    const [commits, narrative] = await Promise.all([
        readTrackCommits(run.repository, run.config, choice.track, between),
        readNarrative(choice, range, run.repository),
    ]);
    run.log.info(describe(choice, range, commits.length));
    const changelog = renderChangelog({
        track: choice.track.name,
        ...(choice.tag && { tag: choice.tag.name }),
        head: range.head,
        ...(range.previous && { previousTag: range.previous.name }),
        ...(range.firstOn !== undefined && { firstOn: range.firstOn }),
        commits: await askOrigins(commits, choice, run),
        ...repositoryOf(run),
        ...(narrative !== undefined && { narrative }),
        format: choice.format,
    });
    return { choice, range, changelog };
}
/** The notes that somebody wrote for the version, as they stand in the tag's commit. */
async function readNarrative({ track, tag }, { head }, repository) {
    if (!tag)
        return undefined;
    const path = `release-notes/${track.name}/${(0,core_version/* formatVersion */.qh)(tag.version)}.md`;
    const file = (await repository.readFiles(head, [path])).get(path);
    return file && (0,texts/* decodeText */.g)(path, file.bytes);
}
/** Adds logins and pull requests where GitHub tells them; without them the changelog only says less. */
async function askOrigins(commits, { format }, { openGitHub, log }) {
    const github = commits.length > 0 ? await openGitHub() : undefined;
    if (!github)
        return commits;
    try {
        const asked = (0,origins/* shownFirst */.wr)(commits, format).map(({ sha }) => sha);
        return (0,origins/* withOrigins */.gR)(commits, await github.associatedPullRequests(asked));
    }
    catch (error) {
        log.info(`GitHub does not tell authors and pull requests, so the changelog says what git knows: ${(0,core_error/* wordsOf */.Z9)(error)}`);
        return commits;
    }
}
function repositoryOf({ context }) {
    const repository = (0,repository_url/* repositoryUrl */.Ek)(context.serverUrl, context.repository);
    return repository === undefined ? {} : { repository };
}
function describe({ track, tag }, { head, previous, firstOn }, count) {
    const end = tag?.name ?? head.slice(0, 7);
    const commits = `${count} ${count === 1 ? 'commit' : 'commits'}`;
    if (!previous)
        return `${track.name}: ${commits} up to ${end}, its first ${releaseOn(firstOn)}`;
    const aside = previous.isAncestor ? '' : ', which is no ancestor: none below is';
    return `${track.name}: ${commits} up to ${end} since ${previous.name}${aside}`;
}

// EXTERNAL MODULE: ./build/shared/io/text-files.js
var text_files = __webpack_require__(3100);
// EXTERNAL MODULE: ./build/cli/screen/width.js
var screen_width = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/cli/answers/changelog.js




async function answer(input) {
    if (input.text('tag') === '' && input.text('track') === '')
        throw (0,core_error/* failure */.V2)('usage', 'Name the tag of a release, or with --track the track.', 'See: release-tracks changelog --help');
    const run = await input.openRun();
    const { choice, range, changelog } = await componentChangelog({
        tag: input.text('tag'),
        track: input.text('track'),
        head: input.text('head'),
        since: input.text('since'),
        format: input.text('format'),
    }, run);
    const { body, commitCount, compareUrl } = changelog;
    const output = input.text('output');
    if (output !== '')
        await (0,text_files/* textFiles */.zN)(input.folder).write(output, `${body}\n`, 'output');
    return {
        json: {
            track: choice.track.name,
            tag: choice.tag?.name ?? null,
            'previous-tag': range.previous?.name ?? null,
            'commit-count': commitCount,
            'compare-url': compareUrl ?? null,
            body,
        },
        text: (screen) => (output === '' ? forScreen(body, screen) : `Written to ${output}.`),
    };
}
/** Notes are written by people: on a terminal they must not steer it. Elsewhere every byte counts. */
function forScreen(body, { width }) {
    return Number.isFinite(width) ? body.split('\n').map(screen_width/* printable */.g$).join('\n') : body;
}


/***/ }),

/***/ 8691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeOf)
/* harmony export */ });
/* harmony import */ var _conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1070);

/** Reads what a commit changes from its message, without the `(#123)` that GitHub puts behind the subject. */
function changeOf(commit) {
    // git never gives a line break here; whoever does must not smuggle in a footer.
    const subject = commit.subject.replace(/[\r\n]+/g, ' ');
    const header = (0,_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__.withoutPullRequest)(subject);
    return {
        commit,
        header,
        message: (0,_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__.parseConventional)(`${header}\n\n${commit.body}`),
        pullRequest: commit.pullRequest ?? (0,_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__.pullRequestOf)(subject),
    };
}


/***/ }),

/***/ 9508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ originsQuery),
/* harmony export */   aI: () => (/* binding */ readOrigins),
/* harmony export */   gR: () => (/* binding */ withOrigins),
/* harmony export */   wr: () => (/* binding */ shownFirst),
/* harmony export */   yT: () => (/* binding */ COMMITS_PER_QUERY)
/* harmony export */ });
/* unused harmony export MOST_ENTRIES */
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8691);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);


/** The commits of one query; GitHub takes more, but answers slowly then. */
const COMMITS_PER_QUERY = 100;
/** How many entries a body can have at most: none is shorter than its links, and what does not fit need not be asked about. */
const MOST_ENTRIES = 1500;
/** Asks about up to {@link COMMITS_PER_QUERY} commits at once, each by an alias of its own; `$owner` and `$name` are the repository's. */
function originsQuery(commits) {
    const questions = commits.map((sha, index) => `c${index}: object(oid: "${requireId(sha)}") { ...origin }`);
    return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${questions.join('\n    ')}
  }
}
fragment origin on Commit {
  author { user { login } }
  associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { number merged } }
}`;
}
function requireId(sha) {
    if (!/^[0-9a-f]{40,64}$/.test(sha))
        throw new Error(`not an object id: ${sha}`);
    return sha;
}
/**
 * Reads the answer of {@link originsQuery} for the same commits. Of several pull requests that were merged the first one brought the commit;
 * later ones only carried it on to another branch.
 */
function readOrigins(commits, { repository }) {
    return commits.flatMap((sha, index) => {
        const answer = repository?.[`c${index}`];
        if (!answer)
            return [];
        const login = answer.author?.user?.login;
        const pullRequest = answer.associatedPullRequests?.nodes?.find((node) => node?.merged)?.number;
        return [[sha, { ...(login && { login }), ...(pullRequest && { pullRequest }) }]];
    });
}
/** Adds to commits what GitHub knows of them. */
function withOrigins(commits, origins) {
    return commits.map((commit) => {
        const { login, pullRequest } = origins.get(commit.sha) ?? {};
        return { ...commit, author: { ...commit.author, ...(login && { login }) }, ...(pullRequest && { pullRequest }) };
    });
}
/** The commits that a body shows first, as many as it can hold. */
function shownFirst(commits, format) {
    if (commits.length <= MOST_ENTRIES)
        return commits;
    if (format === 'flat')
        return commits.slice(0, MOST_ENTRIES);
    const shown = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .K)(commits.map(_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C)).flatMap(({ changes }) => changes);
    return shown.slice(0, MOST_ENTRIES).map(({ commit }) => commit);
}


/***/ }),

/***/ 1007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   ET: () => (/* binding */ pullRequestUrl),
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   XA: () => (/* binding */ releaseUrl),
/* harmony export */   XH: () => (/* binding */ compareUrl),
/* harmony export */   cb: () => (/* binding */ historyUrl)
/* harmony export */ });
/**
 * The web addresses of a repository, the only place where they are made, and always from the real tag.
 *
 * `repository` is the address of the repository itself, see {@link repositoryUrl}. Tags may have `/` and `@` in them,
 * which stand percent-encoded in an address.
 */
/** Makes the web address of a repository from GITHUB_SERVER_URL and GITHUB_REPOSITORY; undefined when one is missing. */
function repositoryUrl(server, repository) {
    return server && repository ? `${server.replace(/\/$/, '')}/${repository}` : undefined;
}
/** The page of a tag's release. */
function releaseUrl(repository, tag) {
    return `${repository}/releases/tag/${encodeURIComponent(tag)}`;
}
/** The page that compares two tags or commits. */
function compareUrl(repository, from, to) {
    return `${repository}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
}
/** The page of all commits up to a tag or commit. */
function historyUrl(repository, to) {
    return `${repository}/commits/${encodeURIComponent(to)}`;
}
/** The page of one commit. */
function commitUrl(repository, sha) {
    return `${repository}/commit/${encodeURIComponent(sha)}`;
}
/** The page of a pull request. */
function pullRequestUrl(repository, number) {
    return `${repository}/pull/${number}`;
}


/***/ }),

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sectionsOf)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2369);

const BREAKING = 'Breaking changes';
const OTHER = 'Other changes';
/** The sections in the order in which they are shown, with the commit types that go there. */
const SECTIONS = [
    [BREAKING, []],
    ['Features', ['feat', 'feature']],
    ['Fixes', ['fix', 'bugfix', 'hotfix']],
    ['Security', ['security']],
    ['Performance', ['perf']],
    ['Reverts', ['revert']],
    [OTHER, []],
    ['Documentation', ['docs', 'doc']],
    ['Maintenance', ['refactor', 'style', 'test', 'tests', 'build', 'deps', 'ci', 'chore']],
];
const TITLE_OF = new Map(SECTIONS.flatMap(([title, types]) => types.map((type) => [type, title])));
/**
 * Sorts changes into sections; each change stands in one, a breaking one with the breaking changes whatever its type.
 * Sections without changes are left out.
 *
 * A commit and its revert both stay: whether the revert took back all of it cannot be told from the messages.
 */
function sectionsOf(changes) {
    const byTitle = (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(changes, titleOf);
    return SECTIONS.flatMap(([title, types]) => {
        const found = byTitle.get(title);
        return found ? [{ title, saysType: title === BREAKING || types.length > 0, changes: found }] : [];
    });
}
function titleOf({ message }) {
    if (message.breaking !== undefined)
        return BREAKING;
    if (message.type === undefined)
        return message.subject.startsWith('Revert "') ? 'Reverts' : OTHER;
    return TITLE_OF.get(message.type) ?? OTHER;
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

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bumpFor: () => (/* binding */ bumpFor),
/* harmony export */   parseConventional: () => (/* binding */ parseConventional),
/* harmony export */   pullRequestOf: () => (/* binding */ pullRequestOf),
/* harmony export */   withoutPullRequest: () => (/* binding */ withoutPullRequest)
/* harmony export */ });
const HEADER = /^([a-z][\w-]*)(?:\(([^()]*)\))?(!)?:[ \t]+(\S.*)$/i;
const BREAKING = /^BREAKING[ -]CHANGE:/;
const FOOTER = /^(?:BREAKING[ -]CHANGE:|[A-Za-z][\w-]*(?:: | #))/;
/**
 * Reads a commit message; any text gives an answer, in linear time.
 *
 * A breaking footer counts at the start of any line below the header, in capitals (rule 15), and ends at an empty line
 * or the next footer: squashed commits go on with the next commit's text there. Several are joined by an empty line.
 */
function parseConventional(message) {
    const text = message.trimStart();
    const end = text.indexOf('\n');
    const header = (end < 0 ? text : text.slice(0, end)).trimEnd();
    // Few messages have the word, and to look for it is much cheaper than to read lines.
    const note = end >= 0 && text.includes('BREAKING', end) ? breakingNotes(text.slice(end + 1)) : undefined;
    const found = HEADER.exec(header);
    if (!found)
        return { type: undefined, scope: undefined, breaking: note, subject: header };
    const [, type = '', scope, mark, subject = ''] = found;
    return { type: type.toLowerCase(), scope: scope?.trim() || undefined, breaking: note ?? (mark && subject), subject };
}
function breakingNotes(body) {
    const notes = [];
    let note;
    for (const line of body.split('\n').map((raw) => raw.trimEnd())) {
        if (note && (FOOTER.test(line) || (line === '' && note.length > 0))) {
            notes.push(note.join('\n'));
            note = undefined;
        }
        if (BREAKING.test(line))
            note = [line.replace(BREAKING, '').trim()].filter(Boolean);
        else if (line !== '')
            note?.push(line);
    }
    if (note)
        notes.push(note.join('\n'));
    return notes.length > 0 ? notes.filter(Boolean).join('\n\n') : undefined;
}
/**
 * Tells how far the commits of a release raise its version: breaking → major, feat → minor, anything else → patch.
 *
 * With `initialDevelopment`, for versions 0.y.z, whose interface is not stable yet (SemVer §4), breaking → minor.
 */
function bumpFor(messages, { initialDevelopment = false } = {}) {
    let bump = 'patch';
    for (const message of messages) {
        const { type, breaking } = parseConventional(message);
        if (breaking !== undefined && !initialDevelopment)
            return 'major';
        if (breaking !== undefined || type === 'feat' || type === 'feature')
            bump = 'minor';
    }
    return bump;
}
const SQUASHED = /\s*\(#([1-9]\d{0,9})\)\s*$/;
const MERGED = /^Merge pull request #([1-9]\d{0,9})\b/;
/** Finds the pull request that a commit came by, from GitHub's own subjects: `… (#123)` or `Merge pull request #12 …`. */
function pullRequestOf(subject) {
    // To look at the last characters only keeps the search for leading spaces linear.
    const found = SQUASHED.exec(subject.trimEnd().slice(-20)) ?? MERGED.exec(subject);
    return found ? Number(found[1]) : undefined;
}
/** Takes `(#123)` off the end of a subject, unless nothing else is in it. */
function withoutPullRequest(subject) {
    const text = subject.trim();
    const found = SQUASHED.exec(text.slice(-20));
    return (found && text.slice(0, text.length - found[0].length).trimEnd()) || text;
}


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9266);



/** Reads which track and version a tag stands for. Throws `tag-unknown`, `tag-shape` or `tag-channel`, each by name. */
function readTag(config, name) {
    const track = config.tracks.find(({ tag }) => (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .matchTag */ ._f)(tag, name)) ??
        config.tracks.find(({ tag }) => startsAsVersion((0,_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .KA)(tag, name)));
    const templates = config.tracks.map((each) => `${each.name}: ${(0,_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTemplate */ .sN)(each.tag)}`).join(', ');
    if (!track)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('tag-unknown', `The tag ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is of no track.`, `Tags read as ${templates}.`);
    const text = (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .KA)(track.tag, name);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(text);
    const shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(', ')}`;
    if (!version)
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('tag-shape', `The tag ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} of track ${track.name} holds ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, which is no version.`, `Versions read as ${shapes}.`);
    const channel = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .channelOf */ .ts)(version);
    if (version.prerelease && !config.channels.includes(channel)) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('tag-channel', `The tag ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} of track ${track.name} is on the channel ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(channel)}, which ${config.path} does not have.`, `Versions read as ${shapes}.`);
    }
    return { name, track, version, channel: version.prerelease ? channel : _version_js__WEBPACK_IMPORTED_MODULE_2__/* .LIVE */ .L8 };
}
function startsAsVersion(text) {
    return text !== undefined && /^\d/.test(text);
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findPrevious),
/* harmony export */   v: () => (/* binding */ ancestorsAmong)
/* harmony export */ });
/* harmony import */ var _core_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(843);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);
/* harmony import */ var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6727);



/**
 * Finds the highest tag strictly below a version by SemVer precedence that is an ancestor; where none is, the highest strictly below.
 * Without a version only an ancestor will do, since any other tag may be newer than what is asked about.
 */
async function findPrevious(tags, below, { isAncestor, among }) {
    const first = below ? (0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .highestBelow */ .ML)(tags, below) : (0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .highestTag */ .fV)(tags);
    let tag = first;
    for (let looks = 0; tag && looks < FIRST_LOOKS; looks++) {
        if (await isAncestor(tag.name))
            return { name: tag.name, isAncestor: true };
        tag = (0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .highestBelow */ .ML)(tags, tag.version);
    }
    const found = tag && among && (await highestAmong(tags, tag, among));
    if (found)
        return { name: found.name, isAncestor: true };
    return first && below ? { name: first.name, isAncestor: false } : undefined;
}
/** How many tags are looked at one by one: it is mostly the first, and to ask about all takes all of their histories. */
const FIRST_LOOKS = 4;
/** Of some tags, those that a commit has in its history, asked at once; `place` tells where they are. */
async function ancestorsAmong(names, head, place, repository) {
    const refs = await place(names);
    const [outside] = await repository.outside([head], refs.map(({ commit }) => commit));
    return new Set(refs.filter(({ commit }) => !outside?.has(commit)).map(({ name }) => name.slice(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .TAGS */ .gp.length)));
}
async function highestAmong(tags, from, among) {
    const left = tags.filter(({ version }) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, from.version) <= 0);
    const ancestors = await among(left.map(({ name }) => name));
    return (0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .highestTag */ .fV)(left.filter(({ name }) => ancestors.has(name)));
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

/***/ 6468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ requireTrack),
/* harmony export */   u: () => (/* binding */ chooseTag)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

/** The tag that an action is about: its input, with or without `refs/tags/`, else the tag that the run is on. Throws `tag-missing`. */
function chooseTag(input, { ref }) {
    const given = (input || ref).replace(/^refs\/tags\//, '');
    if (input !== '' || ref.startsWith('refs/tags/'))
        return given;
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('tag-missing', `tag: it is not given, and the run is on ${ref === '' ? 'no ref' : ref}.`, 'Give the tag. A workflow that runs on a tag needs none.');
}
/** Checks that a tag is of the track that an input names, if it names one. Throws `input-invalid`. */
function requireTrack(tag, track) {
    if (!track || tag.track === track)
        return;
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('input-invalid', `tag: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag.name)} is of track ${tag.track.name}, not of ${track.name}.`, 'Leave track out, or give a tag of it.');
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ tagMissing),
/* harmony export */   cB: () => (/* binding */ listTags)
/* harmony export */ });
/* unused harmony export listRemoteTags */
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
/* harmony import */ var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6727);



/** Lists a track's tags. A complete clone is believed, save where it has no tag of the track or lacks the `wanted` one. */
async function listTags(repository, search, wanted) {
    const local = repository.complete ? (0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(search.track, await (0,_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .localTagNames */ .IH)(repository, [search])) : [];
    const believed = wanted === undefined ? local.length > 0 : local.some(({ name }) => name === wanted);
    if (!believed)
        return listRemoteTags(repository, search, wanted);
    return {
        tags: local,
        local: true,
        place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
        placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), _tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .TAGS */ .gp + of)),
        ...wholeOf(search, local, () => listTags(repository, (0,_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .everyTag */ .wT)(search.track), wanted)),
    };
}
/** Lists a track's tags as the remote has them at this moment. Throws `tag-missing` when the `wanted` one is not there. */
async function listRemoteTags(repository, search, wanted) {
    const refs = await (0,_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteTagRefs */ .hH)(repository, [search]);
    const tags = (0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(search.track, refs.map(({ name }) => name.slice(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .TAGS */ .gp.length)));
    if (wanted !== undefined && !tags.some(({ name }) => name === wanted))
        throw tagMissing(wanted);
    return {
        tags,
        local: false,
        place: async (names) => inOrder(names, refs),
        ...wholeOf(search, tags, () => listRemoteTags(repository, (0,_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .everyTag */ .wT)(search.track), wanted)),
    };
}
/** The error for a tag that the remote does not have. */
function tagMissing(name) {
    return (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('tag-missing', `The tag ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} does not exist on the remote.`, 'Push it first, or give another one.');
}
/** How to list what a search left out; nothing where it was not enough, as all was looked at then. */
function wholeOf({ from, isEnough }, found, whole) {
    return from !== undefined && isEnough(found) ? { whole } : {};
}
function fullNames(names) {
    return names.map((name) => _tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .TAGS */ .gp + name);
}
function inOrder(names, refs) {
    const byName = new Map(refs.map((ref) => [ref.name, ref]));
    return names.flatMap((name) => byName.get(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .TAGS */ .gp + name) ?? []);
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


/***/ }),

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zN: () => (/* binding */ textFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7220);





/** The text files of a run; `workspace` is where relative paths start. */
function textFiles(workspace) {
    const write = async (file, text, name, input) => {
        await writeText(file, text, name, input);
        return file;
    };
    return {
        write: (path, text, input) => write((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path), text, path, input),
        writeTemporary: (name, text) => write((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), name), text, name, 'RUNNER_TEMP'),
    };
}
/** Reads a text file; `name` is how the input named it. Throws `file-missing`. */
async function readText(file, name, input) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
    }
    catch (error) {
        throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('file-missing', `${input}: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} cannot be read: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(error)}.`, 'Name a text file.');
    }
}
/**
 * Writes beside the file and renames, so that whoever reads it finds the old content or the new one, never a part.
 * Throws `file-unwritable`.
 */
async function writeText(file, text, name, input) {
    const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => undefined);
        throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('file-unwritable', `${input}: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} cannot be written: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(error)}.`, 'Name another file.');
    }
}


/***/ })

};
