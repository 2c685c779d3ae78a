export const id = 88;
export const ids = [88,70];
export const modules = {

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: ./build/shared/core/markdown.js
var markdown = __webpack_require__(1261);
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
;// CONCATENATED MODULE: ./build/shared/core/changelog/repository-url.js
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
    const commitLink = (0,markdown/* linkMarkdown */.k9)(sha, commitUrl(repository, commit.sha));
    return pullRequest ? `${(0,markdown/* link */.nf)(`#${pullRequest}`, pullRequestUrl(repository, pullRequest))}, ${commitLink}` : commitLink;
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
    const narrative = request.narrative?.trim() ?? '';
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
        compareUrl: repository && previousTag ? compareUrl(repository, previousTag, endOf(request)) : undefined,
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
function renderIntro({ track, previousTag, commits, repository }) {
    if (previousTag === undefined)
        return `First release of ${(0,markdown/* escapeMarkdown */.FV)(track)}.`;
    if (commits.length > 0)
        return '';
    const since = repository ? (0,markdown/* link */.nf)(previousTag, releaseUrl(repository, previousTag)) : (0,markdown/* code */.aY)(previousTag);
    return `No changes to ${(0,markdown/* escapeMarkdown */.FV)(track)} since ${since}.`;
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
        ? historyUrl(repository, endOf(request))
        : compareUrl(repository, previousTag, endOf(request));
}
function endOf({ tag, head }) {
    return tag ?? head;
}

// EXTERNAL MODULE: ./build/shared/core/changelog/origins.js
var origins = __webpack_require__(9508);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
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

// EXTERNAL MODULE: ./build/shared/core/track-tags.js
var track_tags = __webpack_require__(843);
// EXTERNAL MODULE: ./build/shared/flows/previous-tag.js
var previous_tag = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/shared/flows/spans.js
var spans = __webpack_require__(6387);
// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/tag-template.js
var tag_template = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/shared/flows/tag-list.js


const TAGS = 'refs/tags/';
/** Lists a track's tags. A complete clone is believed, save where it has no tag of the track or lacks the `wanted` one. */
async function listTags(repository, track, wanted) {
    const local = repository.complete ? await listLocalTags(repository, track) : [];
    const believed = wanted === undefined ? local.length > 0 : local.some(({ name }) => name === wanted);
    if (!believed)
        return listRemoteTags(repository, track, wanted);
    return {
        tags: local,
        local: true,
        place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
        placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), TAGS + of)),
    };
}
/** Lists a track's tags as the remote has them at this moment. Throws `tag-missing` when the `wanted` one is not there. */
async function listRemoteTags(repository, track, wanted) {
    const refs = await repository.remoteRefs([`${TAGS}${track.tag.prefix}*`]);
    const tags = (0,tag_template/* tagsOf */.Fg)(track, refs.map(({ name }) => name.slice(TAGS.length)));
    if (wanted !== undefined && !tags.some(({ name }) => name === wanted)) {
        throw (0,error/* failure */.V2)('tag-missing', `The tag ${(0,error/* quote */.hD)(wanted)} does not exist on the remote.`, 'Push it first, or give another one with the tag input.');
    }
    return { tags, local: false, place: async (names) => inOrder(names, refs) };
}
async function listLocalTags(repository, track) {
    const names = await repository.localTags([TAGS + track.tag.prefix]);
    return (0,tag_template/* tagsOf */.Fg)(track, names.map((name) => name.slice(TAGS.length)));
}
function fullNames(names) {
    return names.map((name) => TAGS + name);
}
function inOrder(names, refs) {
    const byName = new Map(refs.map((ref) => [ref.name, ref]));
    return names.flatMap((name) => byName.get(TAGS + name) ?? []);
}

;// CONCATENATED MODULE: ./build/shared/flows/changelog-range.js





/** Finds the commits that a changelog goes from and to, and fetches what lies between. Throws `tag-missing`, `commit-unknown`. */
async function findRange(choice, run) {
    const { tag, track, since } = choice;
    const list = await listTags(run.repository, track, tag?.name);
    const candidates = tag && since === 'channel' ? tagsOffered(list.tags, tag.channel, run.config.channels) : list.tags;
    return (tag && (await lookAtOnce(list, tag, candidates))) ?? lookDown(list, choice, candidates, run.repository);
}
/** In a complete clone one git process mostly tells both ends: the tag, and the highest below it if that is an ancestor. */
async function lookAtOnce(list, tag, candidates) {
    const below = (0,track_tags/* highestBelow */.ML)(candidates, tag.version);
    const [head, previous] = (below && (await list.placeAncestors?.([tag.name, below.name], tag.name))) ?? [];
    if (!below || !head || !previous)
        return undefined;
    return { head: head.commit, previous: { name: below.name, isAncestor: true, commit: previous.commit } };
}
async function lookDown(list, choice, candidates, repository) {
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
    const previous = await (0,previous_tag/* findPrevious */.v)(candidates, tag?.version, isAncestor);
    const commit = previous && (await place(previous.name));
    if (previous && commit !== undefined)
        return { head, previous: { ...previous, commit } };
    if (!isHere)
        await repository.ensure([{ tip: head, not: [] }], [], WHOLE_HISTORY);
    return { head, previous: undefined };
}
/** git's word for "all of history" (git-fetch, --unshallow). */
const WHOLE_HISTORY = 2147483647;
function findHead({ head }, repository) {
    return head === '' ? repository.head : (0,spans/* resolveCommit */.WL)(repository, head, 'head');
}

// EXTERNAL MODULE: ./build/shared/core/tag-rules.js
var tag_rules = __webpack_require__(4996);
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
        throw (0,error/* failure */.V2)('input-invalid', `head: ${(0,error/* quote */.hD)(head)} is given ${track ? 'together with a tag' : 'without a track'}.`, 'Give either tag, or track and head.');
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
    throw (0,error/* failure */.V2)('input-invalid', `${name}: ${(0,error/* quote */.hD)(text)} is not known.`, `Give one of: ${words.join(', ')}.`);
}

// EXTERNAL MODULE: ./build/shared/flows/texts.js
var texts = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/shared/flows/track-paths.js
var track_paths = __webpack_require__(7540);
;// CONCATENATED MODULE: ./build/shared/flows/track-commits.js

/**
 * The commits of a range that touch a file of the track, newest first: every one that is no merge and not the bundle's own, as
 * `git log --full-history --no-merges` lists them for the track's paths.
 */
async function readTrackCommits(repository, track, range) {
    const loading = Promise.all([Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 2489)), __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 175))]);
    const globs = (await (0,track_paths/* trackGlobs */.l)(repository, [track], range.tip)).get(track.name) ?? [];
    const [{ compilePaths }, { foldersOf }] = await loading;
    const belongs = compilePaths(globs);
    const commits = [];
    await repository.changes(range, foldersOf(globs), ({ files, own, ...commit }) => {
        if (!own && files.some(belongs))
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
        readTrackCommits(run.repository, choice.track, between),
        readNarrative(choice, range, run.repository),
    ]);
    run.log.info(describe(choice, range, commits.length));
    const changelog = renderChangelog({
        track: choice.track.name,
        ...(choice.tag && { tag: choice.tag.name }),
        head: range.head,
        ...(range.previous && { previousTag: range.previous.name }),
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
        const words = error instanceof Error ? error.message : String(error);
        log.info(`GitHub does not tell authors and pull requests, so the changelog says what git knows: ${words}`);
        return commits;
    }
}
function repositoryOf({ context }) {
    const repository = repositoryUrl(context.serverUrl, context.repository);
    return repository === undefined ? {} : { repository };
}
function describe({ track, tag }, { head, previous }, count) {
    const end = tag?.name ?? head.slice(0, 7);
    const commits = `${count} ${count === 1 ? 'commit' : 'commits'}`;
    if (!previous)
        return `${track.name}: ${commits} up to ${end}, its first release`;
    const aside = previous.isAncestor ? '' : ', which is no ancestor: none below is';
    return `${track.name}: ${commits} up to ${end} since ${previous.name}${aside}`;
}

// EXTERNAL MODULE: ./build/shared/io/text-files.js
var text_files = __webpack_require__(3100);
;// CONCATENATED MODULE: ./build/cli/answers/changelog.js


async function answer(input) {
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
        text: () => (output === '' ? body : `Written to ${output}.`),
    };
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
/** Writes a version as SemVer text: 1.8.5 or 1.8.5-alpha.2. */
function formatVersion(version) {
    const { prerelease } = version;
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

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findPrevious)
/* harmony export */ });
/* harmony import */ var _core_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(843);

/**
 * Finds the highest tag strictly below a version by SemVer precedence that is an ancestor; where none is, the highest strictly below.
 * Without a version only an ancestor will do, since any other tag may be newer than what is asked about.
 */
async function findPrevious(tags, below, isAncestor) {
    const first = below ? (0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .highestBelow */ .ML)(tags, below) : (0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .highestTag */ .fV)(tags);
    let tag = first;
    for (let looks = 0; tag && looks < MOST_LOOKS; looks++) {
        if (await isAncestor(tag.name))
            return { name: tag.name, isAncestor: true };
        tag = (0,_core_track_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .highestBelow */ .ML)(tags, tag.version);
    }
    return first && below ? { name: first.name, isAncestor: false } : undefined;
}
/** How far down the list an ancestor is looked for. */
const MOST_LOOKS = 20;


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
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('tag-missing', `tag: it is not given, and the run is on ${ref === '' ? 'no ref' : ref}.`, 'Run the workflow on a tag, or give the tag input.');
}
/** Checks that a tag is of the track that an input names, if it names one. Throws `input-invalid`. */
function requireTrack(tag, track) {
    if (!track || tag.track === track)
        return;
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('input-invalid', `tag: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(tag.name)} is of track ${tag.track.name}, not of ${track.name}.`, 'Leave track out, or give a tag of it.');
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

/**
 * Decodes a file as UTF-8 and keeps its BOM, so that encoding the text gives the same bytes.
 * Throws `not-utf8` for a file that is something else.
 */
function decodeText(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('not-utf8', 'The file is not UTF-8 text.', 'Save it as UTF-8.', { file: path });
    }
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
        throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('file-missing', `${input}: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} cannot be read: ${words(error)}.`, 'Name a text file.');
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
        throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('file-unwritable', `${input}: ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} cannot be written: ${words(error)}.`, 'Name another file.');
    }
}
function words(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
