export const id = 24;
export const ids = [24];
export const modules = {

/***/ 24:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/calendar.js
var calendar = __webpack_require__(9294);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/shared/core/status/report.js


/** The status as data for scripts, keys in kebab-case; what is not there is null. docs/status.md describes it. */
function statusReport(status) {
    const { config, branches, violations } = status;
    return {
        'generated-at': (0,calendar/* formatInstant */.r4)(status.at),
        repository: status.name === '' ? null : status.name,
        healthy: violations.length === 0,
        violations,
        branches: {
            next: { name: config.branches.next, commit: branches.next },
            live: { name: config.branches.live, commit: branches.live ?? null },
            'live-in-next': branches.liveInNext,
            ahead: branches.ahead,
            behind: branches.behind,
        },
        tracks: status.tracks.map(reportTrack),
    };
}
function reportTrack({ track, channels, unreleased, sinceLive, nextCut, tagCount }) {
    const cuts = nextCut.kind === 'release';
    return {
        name: track.name,
        description: track.description ?? null,
        'tag-count': tagCount,
        channels: channels.map(reportChannel),
        unreleased: reportPending(unreleased),
        'since-live': reportPending(sinceLive),
        'next-cut': cuts
            ? { channel: nextCut.channel, tag: nextCut.tag, version: (0,core_version/* formatVersion */.qh)(nextCut.version) }
            : { channel: null, tag: null, version: null, reason: nextCut.reason },
    };
}
function reportChannel({ name, newest, overtakenBy, offered, promotion }) {
    return {
        name,
        version: newest ? (0,core_version/* formatVersion */.qh)(newest.version) : null,
        tag: newest?.name ?? null,
        date: newest ? (0,calendar/* formatInstant */.r4)(newest.date) : null,
        commit: newest?.commit ?? null,
        'overtaken-by': overtakenBy ?? null,
        'users-get': offered?.kind === 'version' ? (0,core_version/* formatVersion */.qh)(offered.version) : null,
        manifest: offered ? MANIFEST[offered.kind] : 'none',
        promotion: promotion ? { from: promotion.tag.name, ...reportPending(promotion) } : null,
    };
}
const MANIFEST = { version: 'readable', nothing: 'missing', unreadable: 'unreadable' };
function reportPending({ since, commits, whole }) {
    return {
        since: since ?? null,
        count: commits.length,
        complete: whole,
        commits: commits.map(({ sha, subject }) => ({ sha, subject })),
    };
}

// EXTERNAL MODULE: ./build/shared/core/changelog/repository-url.js
var repository_url = __webpack_require__(1007);
// EXTERNAL MODULE: ./build/shared/core/invariants/mending.js
var mending = __webpack_require__(5654);
// EXTERNAL MODULE: ./build/shared/core/invariants/rules.js + 2 modules
var rules = __webpack_require__(6313);
// EXTERNAL MODULE: ./build/shared/core/history.js
var core_history = __webpack_require__(8402);
// EXTERNAL MODULE: ./build/shared/core/release-plan.js
var release_plan = __webpack_require__(483);
// EXTERNAL MODULE: ./build/shared/core/track-tags.js
var track_tags = __webpack_require__(843);
// EXTERNAL MODULE: ./build/shared/core/release-line.js
var release_line = __webpack_require__(5402);
;// CONCATENATED MODULE: ./build/shared/core/status/status.js
/** How many commits of a never released track are counted at least, before counting ends. */
const COUNTED = 50;
/** How many tags of a track are dated and shown, the highest versions. */
const SHOWN_TAGS = 200;

;// CONCATENATED MODULE: ./build/shared/core/status/questions.js




/** All that a track's status has to know of history. */
function questionsOf(tags, config) {
    const newest = (0,track_tags/* highestByChannel */.J_)(tags);
    const auto = config.autoChannel === false ? undefined : newest.get(config.autoChannel);
    const live = newest.get(core_version/* LIVE */.L8);
    return [
        { purpose: 'unreleased', tags: (0,release_line/* lastTags */.gr)(tags) },
        { purpose: 'since-live', tags: live ? [live] : [] },
        ...(auto ? [{ purpose: 'auto-channel', tags: [auto] }] : []),
        ...promotionsOf(newest, config),
    ];
}
/**
 * From the nearest channel below that has a tag to each channel; what any channel above has is not pending either.
 * A channel without a tag is only asked about where it is the next one: those above it would all repeat its answer.
 */
function promotionsOf(newest, config) {
    const rungs = rungsOf(config);
    return rungs.flatMap((channel, rung) => {
        const below = rungs.slice(0, rung).findLast((name) => newest.has(name));
        const from = below === undefined ? undefined : newest.get(below);
        if (!from || !(newest.has(channel) || below === rungs[rung - 1]))
            return [];
        const tags = rungs.slice(rung).flatMap((name) => newest.get(name) ?? []);
        return [{ purpose: 'promotion', channel, from, tags }];
    });
}
/** The channels from the lowest to live. */
function rungsOf({ channels }) {
    return [...channels, core_version/* LIVE */.L8];
}
/** The tags of a track that are dated: the highest versions, and the newest of each channel. */
function tagsToDate(tags) {
    const highest = tags.toSorted((a, b) => (0,core_version/* compareVersions */.Zy)(b.version, a.version)).slice(0, SHOWN_TAGS);
    return [...new Set([...highest, ...(0,track_tags/* highestByChannel */.J_)(tags).values()])];
}

;// CONCATENATED MODULE: ./build/shared/core/status/track-status.js






/** Works out where a track stands. */
function trackStatus(facts, config) {
    const find = (purpose) => facts.answers.find(({ question }) => question.purpose === purpose);
    const unreleased = find('unreleased');
    return {
        track: facts.track,
        channels: rungsOf(config).map((name, rung, rungs) => channelStatus(name, rungs.slice(rung + 1), facts)),
        unreleased: pending(unreleased),
        sinceLive: pending(find('since-live')),
        nextCut: nextCut(facts, unreleased?.decision, find('auto-channel')?.decision, config),
        tags: facts.dated.toSorted((a, b) => b.date - a.date),
        tagCount: facts.tags.length,
    };
}
function channelStatus(name, above, facts) {
    const { dated, manifests, answers } = facts;
    const newest = newestOf(dated, name);
    const manifest = manifests.find(({ channel }) => channel === name);
    const answer = answers.find(({ question }) => question.channel === name);
    const from = answer?.question.from;
    return {
        name,
        newest,
        overtakenBy: newest && overtakerOf(newest, above, facts),
        offered: manifest && offerOf(manifest),
        promotion: answer && from && { ...pending(answer), from: (0,core_version/* channelOf */.ts)(from.version), tag: from },
    };
}
/** After beta.1 an alpha.2 of the same X.Y.Z is lower by SemVer; yet it is not overtaken, when it has what beta lacks. */
function overtakerOf(tag, above, { dated, answers }) {
    const hasMore = answers.some(({ question: { from }, decision }) => from?.name === tag.name && decision.commits.length > 0);
    return hasMore ? undefined : above.findLast((channel) => isAhead(newestOf(dated, channel), tag));
}
function newestOf(dated, channel) {
    return (0,track_tags/* highestTag */.fV)(dated.filter(({ version }) => (0,core_version/* channelOf */.ts)(version) === channel));
}
function isAhead(tag, than) {
    return tag !== undefined && (0,core_version/* compareVersions */.Zy)(tag.version, than.version) > 0;
}
function offerOf({ holds }) {
    if (holds === undefined)
        return { kind: 'nothing' };
    return 'problem' in holds
        ? { kind: 'unreadable', problem: holds.problem }
        : { kind: 'version', version: holds.version };
}
function pending(answer) {
    if (!answer)
        return { since: undefined, commits: [], whole: true };
    const { span, decision } = answer;
    return { since: span.base, commits: decision.commits, whole: span.base !== undefined || reachesBeginning(span) };
}
/** Whether a listing of history goes down to where it began. */
function reachesBeginning({ commits }) {
    const listed = new Set(commits.map(({ sha }) => sha));
    return [...(0,core_history/* parentsOf */.fY)(commits)].every((parent) => listed.has(parent));
}
/** What detect-tracks and bump-version would do on a push to `next`: the first asks all channels, the second its own. */
function nextCut(facts, detected, onChannel, { autoChannel }) {
    if (autoChannel === false)
        return { kind: 'nothing', reason: 'auto-channel is false: a push cuts nothing' };
    if (!detected?.changed)
        return { kind: 'nothing', reason: detected?.reason ?? 'nothing changed' };
    const { track, tags, manifests, fromFiles, next } = facts;
    const problem = problemOf(facts);
    if (problem !== undefined || 'problem' in fromFiles)
        return { kind: 'stopped', reason: problem ?? '' };
    const published = manifests.flatMap(({ holds }) => (holds && 'version' in holds ? [holds.version] : []));
    const request = { channel: autoChannel, target: next, n: undefined, force: false, trailers: [] };
    const decision = onChannel ?? { ...detected, base: undefined, reason: `first release on ${autoChannel}` };
    return stopAtFailure(() => {
        const plan = (0,release_plan/* planTrack */.VU)({ track, tags, published, fromFiles, decision, bump: 'patch' }, request);
        if (plan.kind === 'nothing-new')
            return { kind: 'nothing', reason: plan.reason };
        return { kind: 'release', channel: autoChannel, tag: plan.tag, version: plan.version };
    });
}
/** A release reads files and manifests, and stops at the first that it cannot. */
function problemOf({ manifests, fromFiles }) {
    if ('problem' in fromFiles)
        return fromFiles.problem;
    const broken = manifests.find(({ holds }) => holds && 'problem' in holds);
    return broken?.holds && 'problem' in broken.holds ? `${broken.path}: ${broken.holds.problem}` : undefined;
}
function stopAtFailure(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return { kind: 'stopped', reason: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/shared/flows/invariant-facts.js + 1 modules
var invariant_facts = __webpack_require__(9643);
// EXTERNAL MODULE: ./build/shared/flows/remote-state.js
var remote_state = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/shared/core/detection.js
var detection = __webpack_require__(7641);
// EXTERNAL MODULE: ./build/shared/flows/owned-files.js
var owned_files = __webpack_require__(4125);
// EXTERNAL MODULE: ./build/shared/flows/spans.js
var flows_spans = __webpack_require__(6387);
// EXTERNAL MODULE: ./build/shared/flows/track-paths.js
var track_paths = __webpack_require__(7540);
;// CONCATENATED MODULE: ./build/shared/flows/status-facts.js







/** Reads what the status of each track rests on, save its manifests, which the invariants' facts have. */
async function readTrackFacts(state, run) {
    const { repository, config } = run;
    const asked = config.tracks.map((track) => ({ track, questions: questionsOf(tagsOf(track, state), config) }));
    await ensureRanges(state, asked.flatMap(({ questions }) => questions), repository);
    const dating = dateTags(state, config.tracks, repository);
    const [answers, dates] = await Promise.all([answerAll(asked, state, run), dating]);
    const facts = asked.map(async ({ track }) => {
        const tags = tagsOf(track, state);
        return {
            track,
            tags,
            dated: tagsToDate(tags).map((tag) => ({ ...tag, date: dates.get(tag.name) ?? 0 })),
            answers: answers.get(track) ?? [],
            fromFiles: await readFileVersion(track, state, repository),
            next: state.next.commit,
        };
    });
    return Promise.all(facts);
}
/** How many commits are looked at for a track that was never released, whatever is among them. */
const LOOKED_AT = 5000;
/** Counts how far the branches are apart. */
async function readBranches({ next, live }, liveInNext, repository) {
    const heads = { next: next.commit, live: live?.commit, liveInNext };
    if (!live || live.commit === next.commit)
        return { ...heads, ahead: 0, behind: 0 };
    const [ahead, behind] = await Promise.all([
        repository.count({ tip: next.commit, not: [live.commit] }),
        liveInNext ? 0 : repository.count({ tip: live.commit, not: [next.commit] }),
    ]);
    return { ...heads, ahead, behind };
}
function tagsOf({ name }, { tags }) {
    return tags.get(name) ?? [];
}
/** Fetches, in one request where it can, all that is looked at. */
async function ensureRanges({ next, live }, questions, repository) {
    const ranges = questions
        .filter(({ tags }) => tags.length > 0)
        .map(({ from, tags }) => ({ tip: from?.commit ?? next.commit, not: tags.map(({ commit }) => commit) }));
    if (live && live.commit !== next.commit) {
        ranges.push({ tip: next.commit, not: [live.commit] }, { tip: live.commit, not: [next.commit] });
    }
    await repository.ensure(ranges, [next.commit]);
}
async function answerAll(asked, { next }, { repository, config }) {
    const matchers = await (0,track_paths/* trackPaths */.M)(repository, config.tracks, next.commit);
    const rules = (0,detection/* triggerRules */.gC)(config);
    const flat = asked.flatMap(({ track, questions }) => questions.map((question) => ({ track, question })));
    const decideSpan = (track, span) => (0,detection/* decide */.LD)(span, matchers.get(track.name), rules);
    const spans = await (0,flows_spans/* spansSinceTags */.de)(repository, next.commit, flat.map(({ track, question: { from, tags } }) => ({
        ...(from && { head: from.commit }),
        tags,
        settles: (span) => span.commits.length >= LOOKED_AT || decideSpan(track, span).commits.length >= COUNTED,
    })));
    const answers = new Map(asked.map(({ track }) => [track, []]));
    flat.forEach(({ track, question }, index) => {
        const span = spans[index];
        answers.get(track)?.push({ question, span, decision: decideSpan(track, span) });
    });
    return answers;
}
async function dateTags(state, tracks, repository) {
    const names = new Set(tracks.flatMap((track) => tagsToDate(tagsOf(track, state)).map(({ name }) => `refs/tags/${name}`)));
    const refs = state.refs.filter(({ name }) => names.has(name));
    const times = refs.length > 0 ? await repository.taggedAt(refs) : [];
    return new Map(refs.map(({ name }, index) => [name.slice('refs/tags/'.length), times[index]]));
}
async function readFileVersion(track, { next }, repository) {
    try {
        return (0,owned_files/* versionOfFiles */.lQ)(track, await (0,owned_files/* readCarriers */.e4)(repository, track, next.commit));
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return { problem: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/shared/flows/tag-search.js
var tag_search = __webpack_require__(6727);
;// CONCATENATED MODULE: ./build/shared/flows/status.js








/**
 * Reads where every track of the remote stands: what is on each channel, what waits, and whether the invariants hold.
 * `now` is the time in seconds since 1970. Works on a shallow clone as on a full one, and writes nothing.
 */
async function readStatus(run, now) {
    const { repository, config, context } = run;
    const opening = run.openGitHub();
    const state = await (0,remote_state/* readRemoteState */.c)(repository, config, config.tracks.map(tag_search/* everyTag */.wT));
    const [invariants, facts] = await Promise.all([(0,invariant_facts/* readFactsOf */.z)(state, run, opening), readTrackFacts(state, run)]);
    const branches = await readBranches(state, invariants.liveInNext, repository);
    const tracks = facts.map((fact) => {
        const manifests = invariants.manifests.filter(({ track }) => track === fact.track);
        return trackStatus({ ...fact, manifests }, config);
    });
    return {
        config,
        at: now,
        name: context.repository,
        url: (0,repository_url/* repositoryUrl */.Ek)(context.serverUrl, context.repository),
        branches,
        tracks,
        violations: (0,rules/* findViolations */.M)(invariants).map((each) => ({ ...each, command: (0,mending/* commandLine */.ay)(each.command) })),
    };
}

// EXTERNAL MODULE: ./build/shared/core/status/words.js
var words = __webpack_require__(8628);
// EXTERNAL MODULE: ./build/cli/screen/table.js
var table = __webpack_require__(7054);
// EXTERNAL MODULE: ./build/cli/screen/width.js
var screen_width = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/cli/screen/status.js





/** How many commits of a track are listed. */
const MOST = 5;
/** The status for a terminal: health, the table of tracks and channels, what waits, and what is broken. */
function formatStatus(status, screen) {
    const { paint } = screen;
    const healthy = status.violations.length === 0;
    const health = (healthy ? paint.green : paint.red)(`${healthy ? '✓' : '✗'} ${(0,words/* describeHealth */.gw)(status.violations)}`);
    const parts = [
        `${health}${paint.dim('; ')}${(0,words/* describeBranches */.M9)(status)}`,
        formatChannels(status, screen),
        ...status.tracks.flatMap((track) => formatWaiting(track, status, screen) ?? []),
        formatNextPush(status, screen),
        ...status.violations.map((violation) => formatViolation(violation, screen)),
    ];
    return parts.join('\n\n');
}
/** What is broken, and the command that mends it, which stays on its line to be copied. */
function formatViolation({ rule, message, command }, { paint, width }) {
    const lines = (0,screen_width/* wrap */.LV)(`${rule}: ${(0,screen_width/* printable */.g$)(message)}`, width);
    return [...lines.map((line) => paint.red(line)), `  mend it: ${(0,screen_width/* printable */.g$)(command)}`].join('\n');
}
function formatChannels(status, screen) {
    const rows = status.tracks.flatMap((track) => track.channels.map((channel, rung) => ({
        track,
        channel,
        first: rung === 0,
        waiting: waitingFor(channel, track, status),
    })));
    const columns = fitColumns(columnsOf(status, screen), rows, screen.width);
    return (0,table/* formatTable */.k)(columns.map(({ head }) => head), rows.map((row) => columns.map(({ cell }) => cell(row))), screen);
}
/** On the channel that a push cuts all that is in no tag; on the others what the one below has. */
function waitingFor({ name, promotion }, { unreleased }, { config }) {
    return name === config.autoChannel ? unreleased : promotion;
}
function columnsOf({ tracks }, { paint }) {
    const hasUsers = tracks.some(({ track }) => track.updater !== undefined);
    return [
        {
            head: 'TRACK',
            weight: 9,
            cell: ({ track, first }) => (first ? { text: track.track.name, paint: paint.bold } : ''),
        },
        { head: 'CHANNEL', weight: 8, cell: ({ channel }) => channel.name },
        { head: 'TAG', weight: 9, cell: ({ channel }) => tagCell(channel, paint) },
        { head: 'DATE', weight: 2, cell: ({ channel: { newest } }) => (newest ? (0,calendar/* formatDay */.im)(newest.date) : '') },
        {
            head: 'COMMIT',
            weight: 1,
            cell: ({ channel: { newest } }) => ({ text: newest?.commit.slice(0, 7) ?? '', paint: paint.dim }),
        },
        ...(hasUsers ? [{ head: 'USERS GET', weight: 3, cell: ({ channel }) => offerCell(channel, paint) }] : []),
        { head: 'WAITING', weight: 7, cell: ({ waiting }) => waitingCell(waiting, paint) },
    ];
}
/** A version that another channel overtook stands back. */
function tagCell({ newest, overtakenBy }, paint) {
    if (!newest)
        return { text: '-', paint: paint.dim };
    return overtakenBy === undefined ? newest.name : { text: newest.name, paint: paint.dim };
}
function offerCell(channel, paint) {
    const { offered, newest } = channel;
    if (!offered || (offered.kind === 'nothing' && !newest))
        return '';
    const text = offered.kind === 'version' ? (0,core_version/* formatVersion */.qh)(offered.version) : offered.kind;
    return (0,words/* isOfferRight */.ls)(offered, channel) ? text : { text, paint: paint.yellow };
}
function waitingCell(waiting, paint) {
    return waiting && waiting.commits.length > 0 ? { text: (0,words/* countCommits */.Wt)(waiting), paint: paint.yellow } : '';
}
/** Leaves out the least important columns until a line fits. */
function fitColumns(columns, rows, width) {
    const widthOfCell = (cell) => (0,screen_width/* widthOf */.qz)(typeof cell === 'string' ? cell : cell.text);
    const room = columns.map(({ head, cell }) => Math.max((0,screen_width/* widthOf */.qz)(head), ...rows.map((row) => widthOfCell(cell(row)))) + 2);
    const total = room.reduce((sum, each) => sum + each, -2);
    const least = Math.min(...columns.map(({ weight }) => weight));
    if (total <= width || least >= 7)
        return columns;
    return fitColumns(columns.filter(({ weight }) => weight !== least), rows, width);
}
function formatWaiting({ track, unreleased, sinceLive }, { config }, screen) {
    if (unreleased.commits.length === 0)
        return undefined;
    const { paint } = screen;
    const since = sinceLive.since === undefined ? '' : `, ${(0,words/* countCommits */.Wt)(sinceLive)} since ${sinceLive.since}`;
    const head = `${paint.bold(track.name)}: ${(0,words/* countCommits */.Wt)(unreleased)} on ${config.branches.next} in no tag yet${since}`;
    const shown = unreleased.commits.slice(0, MOST).map(({ sha, subject }) => {
        const [first = '', ...others] = (0,screen_width/* wrap */.LV)((0,screen_width/* printable */.g$)(subject) || '(no subject)', Math.max(20, screen.width - 10));
        return [`  ${paint.dim(sha.slice(0, 7))} ${first}`, ...others.map((line) => `          ${line}`)].join('\n');
    });
    const more = unreleased.commits.length - MOST;
    return [head, ...shown, ...(more > 0 ? [paint.dim(`  … and ${more} more`)] : [])].join('\n');
}
function formatNextPush({ tracks, config }, { paint }) {
    if (config.autoChannel === false)
        return 'A push cuts nothing: auto-channel is false.';
    const stopped = tracks.flatMap(({ track, nextCut }) => nextCut.kind === 'stopped' ? [paint.red(`A push would stop at ${track.name}: ${(0,screen_width/* printable */.g$)(nextCut.reason)}`)] : []);
    const cuts = (0,words/* cutsOf */.bl)(tracks).map(({ tag }) => tag);
    const line = cuts.length === 0 ? 'A push would cut nothing.' : `The next push cuts ${cuts.join(' and ')}.`;
    return [line, ...stopped].join('\n');
}

;// CONCATENATED MODULE: ./build/cli/answers/status.js







async function answer(input) {
    const run = await input.openRun();
    const status = await readStatus(run, Math.floor(Date.now() / 1000));
    const file = input.text('html');
    const json = statusReport(status);
    if (file === '')
        return { json, text: (screen) => formatStatus(status, screen) };
    const { statusPage } = await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 1193));
    const page = statusPage(status, (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64'));
    if (file === '-')
        return { json, text: () => page.trimEnd() };
    const path = writePage((0,external_node_path_.resolve)(input.folder, file), page);
    return { json, text: (screen) => `${formatStatus(status, screen)}\n\nWrote ${path}` };
}
function writePage(path, page) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, page);
    }
    catch (error) {
        throw (0,core_error/* failure */.V2)('file-not-written', `--html: ${(0,core_error/* quote */.hD)(path)} cannot be written: ${(0,core_error/* wordsOf */.Z9)(error)}.`, 'Name another file.');
    }
    return path;
}


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(718);

/** Between two columns. */
const GAP = '  ';
/** No column is cut below this. */
const NARROWEST = 8;
/**
 * Lays out rows under a head, a line a row. Where they are wider than the screen, the widest columns are cut.
 * Cells are plain texts, or carry the paint that is put on after cutting.
 */
function formatTable(head, rows, screen) {
    const cells = rows.map((row) => row.map(readCell));
    const all = [head.map((text) => ({ text, paint: screen.paint.bold })), ...cells];
    const columns = head.map((_, at) => Math.max(...all.map((row) => (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[at]?.text ?? ''))));
    const widths = narrow(columns, screen.width - GAP.length * (head.length - 1));
    return all.map((row) => formatRow(row, widths)).join('\n');
}
function readCell(cell) {
    return typeof cell === 'string' ? { text: (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell) } : { ...cell, text: (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell.text) };
}
function formatRow(row, widths) {
    const filled = row.map(({ text, paint = (plain) => plain }, at) => {
        const fitting = (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, widths[at] ?? 0);
        return at === row.length - 1 ? paint(fitting) : (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(paint(fitting), widths[at] ?? 0);
    });
    return filled.join(GAP).trimEnd();
}
/** Takes from the widest column until all fit. */
function narrow(columns, room) {
    const widths = [...columns];
    let over = widths.reduce((sum, width) => sum + width, 0) - room;
    while (over > 0) {
        const widest = Math.max(...widths);
        if (widest <= NARROWEST)
            break;
        widths[widths.indexOf(widest)] = widest - 1;
        over--;
    }
    return widths;
}


/***/ }),

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ calendarTime),
/* harmony export */   Ul: () => (/* binding */ formatDayOfYear),
/* harmony export */   ZV: () => (/* binding */ monthStart),
/* harmony export */   g6: () => (/* binding */ monthName),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   mf: () => (/* binding */ formatShortDay),
/* harmony export */   qY: () => (/* binding */ formatTimeOfDay),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400;
/**
 * Reads seconds since 1970 as a moment in UTC, in the proleptic Gregorian calendar.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
 */
function calendarTime(seconds) {
    const whole = Math.floor(seconds);
    const days = Math.floor(whole / DAY);
    const rest = whole - days * DAY;
    const shifted = days + 719_468;
    const era = Math.floor(shifted / 146_097);
    const dayOfEra = shifted - era * 146_097;
    const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return {
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
        month,
        day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
        hour: Math.floor(rest / 3600),
        minute: Math.floor((rest % 3600) / 60),
        second: rest % 60,
    };
}
/** Seconds since 1970 of the first moment of a month in UTC; a month beyond 12 lies in a later year. */
function monthStart(year, month) {
    const months = year * 12 + month - 1;
    const realYear = Math.floor(months / 12);
    const fromMarch = (months - realYear * 12 + 10) % 12;
    const y = fromMarch >= 10 ? realYear - 1 : realYear;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * fromMarch + 2) / 5);
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return (era * 146_097 + dayOfEra - 719_468) * DAY;
}
/** Writes a moment as RFC 3339: 2026-11-24T15:28:00Z. */
function formatInstant(seconds) {
    const { year, month, day, hour, minute, second } = calendarTime(seconds);
    return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}Z`;
}
/** Writes a day for people: 24 Nov 2026. */
function formatDay(seconds) {
    return `${formatDayOfYear(seconds)} ${calendarTime(seconds).year}`;
}
/** Writes a day as short as it can be told `now`: 24 Nov, or 24 Nov 2025 in another year. */
function formatShortDay(seconds, now) {
    return calendarTime(seconds).year === calendarTime(now).year ? formatDayOfYear(seconds) : formatDay(seconds);
}
/** Writes a day without its year: 24 Nov. */
function formatDayOfYear(seconds) {
    const { month, day } = calendarTime(seconds);
    return `${day} ${monthName(month)}`;
}
/** Writes the time of a day: 15:28. */
function formatTimeOfDay(seconds) {
    const { hour, minute } = calendarTime(seconds);
    return `${two(hour)}:${two(minute)}`;
}
/** The short English name of a month from 1 to 12. */
function monthName(month) {
    return MONTHS[month - 1] ?? '';
}
function two(number) {
    return `${number}`.padStart(2, '0');
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

/***/ 8628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ describeBranches),
/* harmony export */   Wt: () => (/* binding */ countCommits),
/* harmony export */   bl: () => (/* binding */ cutsOf),
/* harmony export */   gw: () => (/* binding */ describeHealth),
/* harmony export */   ls: () => (/* binding */ isOfferRight),
/* harmony export */   m: () => (/* binding */ partsOfVersion),
/* harmony export */   qN: () => (/* binding */ describeOffer)
/* harmony export */ });
/* harmony import */ var _invariants_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6313);
/* harmony import */ var _release_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(483);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9266);



/** Counts commits in words: `1 commit`, `12 commits`, and `50+ commits` where counting ended. */
function countCommits({ commits, whole }) {
    return `${commits.length}${whole ? '' : '+'} ${commits.length === 1 && whole ? 'commit' : 'commits'}`;
}
/** The text before and after the hyphen of a version: what is set large, and what small. */
function partsOfVersion(version) {
    const text = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(version);
    const hyphen = text.indexOf('-');
    return hyphen < 0 ? { core: text, suffix: '' } : { core: text.slice(0, hyphen), suffix: text.slice(hyphen) };
}
/** What a channel's updater manifest offers to its users, in one sentence without a full stop. */
function describeOffer(offer, newest) {
    if (offer.kind === 'unreadable')
        return 'The manifest cannot be read';
    if (offer.kind === 'nothing')
        return 'No manifest yet';
    const isNewest = newest !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(offer.version, newest) === 0;
    return isNewest ? 'Users get this version' : `Users get ${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(offer.version)}`;
}
/** Whether users of a channel are offered its newest tag, or a higher version of a channel above; nothing where nothing was released. */
function isOfferRight(offer, { name, newest }) {
    if (offer.kind !== 'version')
        return offer.kind === 'nothing' && newest === undefined;
    const order = newest ? (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(offer.version, newest.version) : 1;
    return order === 0 || (order > 0 && (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .channelOf */ .ts)(offer.version) !== name);
}
/** The tracks that a push to `next` would cut, with their tags. */
function cutsOf(tracks) {
    return tracks.flatMap(({ track, nextCut }) => nextCut.kind === 'release' ? [{ track: track.name, tag: nextCut.tag }] : []);
}
/** How the two branches stand to each other, in one sentence without a full stop. */
function describeBranches({ config, branches: { live, liveInNext, ahead, behind } }) {
    const { live: liveName, next } = config.branches;
    if ((0,_release_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrunk */ .pe)(config))
        return `${next} alone`;
    if (live === undefined)
        return `${next}; there is no ${liveName} yet`;
    if (!liveInNext)
        return `${liveName} has ${count(behind)} that ${next} has not, and lacks ${ahead} of its`;
    if (ahead === 0)
        return `${liveName} and ${next} are level`;
    return `${next} is ${count(ahead)} ahead of ${liveName}`;
}
function count(commits) {
    return `${commits} ${commits === 1 ? 'commit' : 'commits'}`;
}
/** Whether all invariants hold, in one sentence without a full stop. */
function describeHealth(violations) {
    if (violations.length === 0)
        return `All ${_invariants_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.length} invariants hold`;
    const broken = _invariants_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.filter(({ name }) => violations.some(({ rule }) => rule === name)).length;
    return `${broken} of ${_invariants_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.length} invariants ${broken === 1 ? 'is' : 'are'} broken`;
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
