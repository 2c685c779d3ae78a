export const id = 217;
export const ids = [217];
export const modules = {

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

;// CONCATENATED MODULE: ./build/shared/core/commit.js
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

;// CONCATENATED MODULE: ./build/shared/core/history.js

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
    const changed = new Set(commits.flatMap((commit) => (isMerge(commit) ? [] : commit.changes.map(({ path }) => path))));
    return commits.map((commit) => {
        const paths = commit.changes.map(({ path }) => path);
        return { commit, files: isMerge(commit) ? paths.filter((path) => !changed.has(path)) : paths };
    });
}

;// CONCATENATED MODULE: ./build/shared/core/detection.js

/**
 * Decides whether a track changed: a commit that counts touches its paths, and the touched file differs between base and head.
 * A change and its revert is a net change of nothing and decides nothing.
 */
function decide(span, paths, rules) {
    const since = span.base === undefined ? 'since the beginning' : `since ${span.base}`;
    const touching = touchedFiles(span.commits)
        .map(({ commit, files }) => ({ commit, files: files.filter(paths) }))
        .filter(({ files }) => files.length > 0);
    const counting = rules.everyCommit ? touching : touching.filter(({ commit }) => counts(commit, rules));
    const deciding = counting
        .map(({ commit, files }) => ({ commit, files: files.filter((file) => span.changed.has(file)) }))
        .filter(({ files }) => files.length > 0);
    const files = [...new Set(deciding.flatMap((entry) => entry.files))];
    const decision = { base: span.base, commits: deciding.map(({ commit }) => commit), files };
    if (files.length > 0)
        return { ...decision, changed: true, reason: `${listFiles(files)} changed ${since}` };
    return { ...decision, changed: false, reason: whyNot(touching.length, counting.length, since) };
}
function counts(commit, { ignored }) {
    return !commit.own && !ignored(commit.subject);
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
        return `only the bundle's own or ignored commits touch its paths ${since}`;
    return `the changes to its paths ${since} add up to nothing`;
}

// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/tag-template.js
var tag_template = __webpack_require__(9645);
// EXTERNAL MODULE: ./build/shared/core/track-tags.js
var track_tags = __webpack_require__(843);
;// CONCATENATED MODULE: ./build/shared/flows/spans.js



/**
 * What happened up to `head` since the last of some tags, for several sets of tags from one look at history: the commits
 * that no tag of the set has, and the files that differ from the set's highest tag below head. The tags' commits need not
 * be ancestors of head. Without a tag history counts from its beginning, newest first, until `settles` says that the
 * commits seen are enough.
 */
async function spansSinceTags(repository, head, sets) {
    const history = await historyAbove(repository, head, sets.map(({ tags }) => tags).filter(({ length }) => length > 0));
    return Promise.all(sets.map(({ tags, settles }) => {
        const last = (0,track_tags/* highestTag */.fV)(tags);
        return last ? spanIn(history, repository, head, last, tags) : spanFromBeginning(repository, head, settles);
    }));
}
/** All commits that any set of tags has not: those above what the last tags have in common, the tags' own lines with them. */
async function historyAbove(repository, head, sets) {
    const last = [...new Set(sets.flatMap((tags) => (0,track_tags/* highestTag */.fV)(tags)?.commit ?? []))];
    if (last.length === 0)
        return new History([]);
    const floor = last.length === 1 ? last[0] : await repository.mergeBase(...last);
    const also = [...new Set(sets.flat().map(({ commit }) => commit))];
    return new History(await repository.log({ tip: head, also, not: floor === undefined ? [] : [floor] }));
}
async function spanIn(history, repository, head, last, tags) {
    const commits = history.between(head, tags.map(({ commit }) => commit));
    if (commits.length === 0)
        return { base: last.name, commits, changed: new Set() };
    const edge = parentsOf(commits);
    const below = tags.filter(({ commit }) => edge.has(commit));
    const bases = below.length > 0 ? below.map(({ commit }) => commit) : [await meet(repository, last.commit, head)];
    // Users of each of these tags get the next one: what differs from any of them is a change.
    const changes = await Promise.all(bases.map((from) => netChange(history, repository, from, head)));
    const changed = new Set(changes.flatMap((paths) => [...paths]));
    return { base: ((0,track_tags/* highestTag */.fV)(below) ?? last).name, commits, changed };
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
    const isBelow = commits.length === 0 || parentsOf(commits).has(base);
    const from = isBelow ? base : await repository.mergeBase(base, head);
    return {
        base: label,
        commits,
        changed: commits.length === 0 ? new Set() : await netChange(new History(commits), repository, from, head),
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
    throw (0,core_error/* failure */.V2)('commit-unknown', `${inputName}: ${(0,core_error/* quote */.hD)(name)} is no commit, tag or branch of this repository.`, 'Give a tag, a branch, or all digits of a commit that was pushed.');
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
        if (error instanceof core_error/* ReleaseTracksError */.ag && error.code === 'not-on-remote')
            return undefined;
        throw error;
    }
    return (await repository.resolve([commit]))[0];
}

// EXTERNAL MODULE: ./build/shared/flows/track-choice.js
var track_choice = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/shared/flows/texts.js
var flows_texts = __webpack_require__(2358);
;// CONCATENATED MODULE: ./build/shared/flows/track-paths.js

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
    const texts = new Map([...files].map(([path, { bytes }]) => [path, (0,flows_texts/* decodeText */.g)(path, bytes)]));
    return ({ versionFiles }) => workspaceClosure(versionFiles, texts).map((folder) => (folder === '**' ? folder : folderGlob(folder)));
}

;// CONCATENATED MODULE: ./build/shared/flows/detect-tracks.js








/** Decides which tracks to release: those asked for by name, or those that changed since their last tag or in this push. */
async function detectTracks(inputs, { config, context, repository, log }) {
    const channel = chooseDetectChannel(inputs.channel, config, context);
    if (inputs.track !== '') {
        const tracks = (0,track_choice/* chooseTracks */.mu)(config, inputs.track, 'track');
        for (const { name } of tracks)
            log.info(`${name}: asked for by name`);
        return { tracks, channel, decisions: new Map(tracks.map(({ name }) => [name, ASKED])) };
    }
    const decided = await decideTracks(inputs, config, context, repository);
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
        return (0,track_choice/* chooseChannel */.Pu)(config, text);
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
    const since = chooseSince(inputs.since);
    if (context.push?.deleted && inputs.head === '')
        return { decisions: new Map() };
    const head = inputs.head === '' ? await eventHead(context, repository) : await resolveCommit(repository, inputs.head, 'head');
    const onLive = isPushTo(context, config.branches.live) && config.branches.live !== config.branches.next;
    const rules = { ignored: compileSubjects(config.ignoreCommits), everyCommit: onLive };
    // Globs are compiled while git is at work.
    const deciding = trackPaths(repository, config.tracks, head).then((matchers) => (track, span) => decide(span, matchers.get(track.name), rules));
    // On `live` the last tags are on the very head: there the push alone can tell what to build.
    if (inputs.base !== '' || since === 'push' || (onLive && context.push)) {
        const [span, decideSpan] = await Promise.all([pushSpan(inputs.base, head, config, context, repository), deciding]);
        const decisions = new Map(config.tracks.map((track) => [track.name, decideSpan(track, span)]));
        return { decisions, onlyOwn: span.commits.length > 0 && span.commits.every(({ own }) => own) };
    }
    return { decisions: await decideSinceTags(config, head, context, repository, deciding) };
}
function chooseSince(text) {
    if (text === '' || text === 'last-tag')
        return 'last-tag';
    if (text === 'push')
        return 'push';
    throw (0,core_error/* failure */.V2)('input-invalid', `since: ${(0,core_error/* quote */.hD)(text)} is no starting point.`, 'Give last-tag or push.');
}
async function eventHead({ push, sha }, repository) {
    const wanted = push?.after || sha;
    return wanted === '' || wanted === repository.head ? repository.head : resolveCommit(repository, wanted, 'GITHUB_SHA');
}
async function decideSinceTags(config, head, { push }, repository, deciding) {
    const [{ tags, local }, decideSpan] = await Promise.all([lastTags(config.tracks, repository), deciding]);
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
    const spans = await spansSinceTags(repository, head, sets);
    return new Map(config.tracks.map((track, index) => [track.name, decideSpan(track, spans[index])]));
}
/** Finds the last tags. A complete clone is believed, save where it has no tag at all of a track. */
async function lastTags(tracks, repository) {
    const prefixes = tracks.map(({ tag }) => `refs/tags/${tag.prefix}`);
    const names = repository.complete
        ? (await repository.localTags(prefixes)).map((ref) => ref.slice('refs/tags/'.length))
        : [];
    const last = new Map(tracks.map((track) => [track.name, [...(0,track_tags/* highestByChannel */.J_)((0,tag_template/* tagsOf */.Fg)(track, names)).values()]]));
    if ([...last.values()].some((tags) => tags.length === 0)) {
        return { tags: await remoteLastTags(tracks, repository), local: false };
    }
    const flat = [...last].flatMap(([track, tags]) => tags.map((tag) => ({ track, tag })));
    const commits = await repository.resolve(flat.map(({ tag }) => `refs/tags/${tag.name}`));
    const placed = new Map(tracks.map(({ name }) => [name, []]));
    flat.forEach(({ track, tag }, index) => {
        const commit = commits[index];
        if (commit !== undefined)
            placed.get(track)?.push({ ...tag, commit });
    });
    return { tags: placed, local: true };
}
async function remoteLastTags(tracks, repository) {
    const refs = await repository.remoteRefs(tracks.map(({ tag }) => `refs/tags/${tag.prefix}*`));
    const commits = new Map(refs.map(({ name, commit }) => [name.slice('refs/tags/'.length), commit]));
    return new Map(tracks.map((track) => {
        const last = [...(0,track_tags/* highestByChannel */.J_)((0,tag_template/* tagsOf */.Fg)(track, commits.keys())).values()];
        return [track.name, last.map((tag) => ({ ...tag, commit: commits.get(tag.name) }))];
    }));
}
/** What this push changed, or what lies between `base` and head; a new branch and a force-push count from the merge base. */
async function pushSpan(base, head, config, context, repository) {
    const before = base === '' ? await arriveAtBefore(head, context, repository) : await resolveCommit(repository, base, 'base');
    const from = before ?? (await otherBranch(config, context, repository));
    const arrived = base === '' && before !== undefined;
    if (!repository.complete && !(arrived && (await repository.isAncestor(from, head)))) {
        await repository.ensure([
            { tip: head, not: [from] },
            { tip: from, not: [head] },
        ]);
    }
    return spanBetween(repository, from, head, base || (before ?? from).slice(0, 7));
}
/** The commit that the branch was on before this push, with the history up to it; undefined when there was none or it is gone. */
async function arriveAtBefore(head, { push }, repository) {
    if (!push || /^0+$/.test(push.before))
        return undefined;
    if (repository.complete)
        return findCommit(repository, push.before);
    try {
        await repository.ensure([{ tip: head, not: [push.before] }], [], push.commitCount + 1);
        return push.before;
    }
    catch (error) {
        // After a force-push the remote may have dropped the commit: then there is no such before.
        if (error instanceof core_error/* ReleaseTracksError */.ag && error.code === 'not-on-remote')
            return undefined;
        throw error;
    }
}
/** What a new branch is compared with: `live`, and `live` itself with `next`. */
async function otherBranch(config, { ref }, repository) {
    const { live, next } = config.branches;
    const branch = ref === `refs/heads/${live}` ? next : live;
    const commit = await findCommit(repository, `refs/heads/${branch}`);
    if (commit !== undefined)
        return commit;
    throw (0,core_error/* failure */.V2)('no-base', `There is nothing to compare this push with: it tells no earlier commit, and the remote has no branch ${(0,core_error/* quote */.hD)(branch)}.`, 'Give the base input, or use since: last-tag.');
}

// EXTERNAL MODULE: ./build/shared/core/markdown.js
var markdown = __webpack_require__(1261);
;// CONCATENATED MODULE: ./build/shared/flows/detection-report.js

/** Outputs are limited in size by the runner; the report names that many commits and files a track and counts the rest. */
const MOST_LISTED = 100;
const LONGEST_SUBJECT = 200;
/** What was decided and why, as data, by track. */
function describeDetection({ tracks, channel, decisions }) {
    const report = Object.fromEntries([...decisions].map(([name, decision]) => [name, reportOf(decision)]));
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
function reportOf({ changed, base, commits, files, reason }) {
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

// EXTERNAL MODULE: ./build/cli/screen/width.js
var screen_width = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/cli/screen/commits.js

/** How many commits, and files of each, a tree shows. */
const MOST = 10;
/** The commits that decided, newest first, each with those of its files that did. */
function commitBranches(commits, files, { paint }) {
    const deciding = new Set(files);
    const shown = commits.slice(0, MOST).map(({ sha, subject, changes }) => ({
        text: `${sha.slice(0, 7)} ${(0,screen_width/* printable */.g$)(subject)}`,
        below: fileBranches(changes.map(({ path }) => path).filter((path) => deciding.has(path)), paint.dim),
    }));
    return [...shown, ...rest(commits.length, 'commits')];
}
function fileBranches(paths, paint) {
    return [...paths.slice(0, MOST).map((path) => ({ text: (0,screen_width/* printable */.g$)(path), paint })), ...rest(paths.length, 'files')];
}
function rest(count, what) {
    return count > MOST ? [{ text: `… and ${count - MOST} more ${what}` }] : [];
}

;// CONCATENATED MODULE: ./build/cli/screen/tree.js

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
    const fitting = paint((0,screen_width/* cut */.Jj)(text, Math.max(8, width - lead.length)));
    return lead === '' ? fitting : `${dim(lead)}${fitting}`;
}

;// CONCATENATED MODULE: ./build/cli/answers/detect.js




async function answer(input) {
    const run = await input.openRun();
    const asked = { track: '', channel: '', since: '', base: input.text('base'), head: input.text('head') };
    const detection = await detectTracks(asked, run);
    const { tracks, report } = describeDetection(detection);
    return { json: { tracks, report }, text: (screen) => draw(detection, screen) };
}
function draw({ decisions }, screen) {
    const roots = [...decisions].map(([name, { changed, reason, commits, files }]) => ({
        text: `${name}  ${changed ? 'changed' : 'not changed'}: ${reason}`,
        paint: changed ? screen.paint.green : screen.paint.dim,
        below: commitBranches(commits, files, screen),
    }));
    return formatTree(roots, screen);
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports escapeMarkdown, code, link, linkMarkdown, bold, heading, list, table, details, blocks, codeBlock */
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

/***/ 2521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ chooseChannel),
/* harmony export */   mu: () => (/* binding */ chooseTracks)
/* harmony export */ });
/* unused harmony export chooseTrack */
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
    throw failure('track-unknown', `${inputName}: ${quote(text)} is no track of ${config.path}.`, `${suggestion(text, names)}Give one of: ${names.join(', ')}.`);
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


/***/ })

};
