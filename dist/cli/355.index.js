export const id = 355;
export const ids = [355];
export const modules = {

/***/ 4355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: ./build/shared/core/markdown.js
var markdown = __webpack_require__(1261);
// EXTERNAL MODULE: ./build/shared/core/tag-rules.js
var tag_rules = __webpack_require__(4996);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/shared/flows/tag-choice.js
var tag_choice = __webpack_require__(6468);
// EXTERNAL MODULE: ./build/shared/flows/track-choice.js
var track_choice = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
;// CONCATENATED MODULE: ./build/shared/core/image-name.js

// The grammar of https://github.com/distribution/reference: [domain[:port]/]component[/component…].
const COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?$/;
const LONGEST_NAME = 255;
/** Checks an image name without a tag, such as `ghcr.io/acme/server`; undefined when there is nothing to mend. */
function image_name_checkImageName(name) {
    const problem = (message, fix) => ({ message: `The image ${quote(name)} ${message}.`, fix });
    if (name.includes('@'))
        return problem('has a digest', 'Write the name alone; what is pushed has no digest yet.');
    const { domain, path } = splitName(name);
    const colon = path.lastIndexOf(':');
    if (colon >= 0)
        return problem('has a tag', `Write ${quote(name.slice(0, colon - path.length))}; the tags are added.`);
    if (domain !== undefined && !DOMAIN.test(domain))
        return problem(`has no valid registry`, 'A registry is a host name, with a port if need be: `ghcr.io`, `localhost:5000`.');
    if (path !== path.toLowerCase())
        return problem('has capital letters', `Write ${quote(name.slice(0, name.length - path.length) + path.toLowerCase())}.`);
    if (!path.split('/').every((component) => COMPONENT.test(component)))
        return problem('is no image name', 'Between slashes stand small letters and digits, with single `.`, `_`, `__` or `-` in between.');
    if (name.length > LONGEST_NAME)
        return problem('is too long', `A name has at most ${LONGEST_NAME} characters.`);
    return undefined;
}
/** Gives a name below ghcr.io in lower case: there it begins with `github.repository`, whose owner may have capitals, which no registry takes. */
function image_name_lowerCaseAtGithub(name) {
    return /^ghcr\.io\//i.test(name) ? name.toLowerCase() : name;
}
// What stands before the first slash is a registry only if it could not be a part of a path, as docker decides it.
function splitName(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    const isDomain = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    return isDomain ? { domain: first, path: name.slice(slash + 1) } : { domain: undefined, path: name };
}

;// CONCATENATED MODULE: ./build/shared/core/image-tags.js




/** The tag that the newest live version has. */
const LATEST = 'latest';
// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Lists the references to push, `<image>:<tag>`, image by image; an image that is named twice counts once. Names below ghcr.io are
 * taken in lower case.
 *
 * @throws ReleaseTracksError `invalid-image` with all that is wrong with names and tags.
 */
function imageReferences(request) {
    const images = [...new Set(request.images.map(lowerCaseAtGithub))];
    const tags = imageTags(request);
    const problems = [...images.map(checkImageName), ...checkRequest(request), ...tags.map(checkTag)];
    const found = problems.filter((problem) => problem !== undefined);
    if (found.length > 0)
        throw new ReleaseTracksError('invalid-image', found);
    return images.flatMap((image) => tags.map((tag) => `${image}:${tag}`));
}
/**
 * Lists the tags of an image, most exact first.
 *
 * A version gets its own name and what {@link floatsOf} tells, a branch its name; both get `sha-` and 12 digits.
 */
function imageTags({ source, sha }) {
    const names = 'branch' in source ? [branchTag(source.branch)] : [formatVersion(source.version), ...floatsOf(source)];
    return [...names, commitTag(sha)];
}
/**
 * Writes for each image the arguments with which `docker buildx imagetools create` puts its other tags on what is pushed under the
 * commit's, one line an image: `--tag=<image>:1.8.5 --tag=<image>:latest <image>:sha-…`. No reference has a space or a quote in it.
 */
function tagArguments(references, sha) {
    const isBuilt = (reference) => reference.endsWith(`:${commitTag(sha)}`);
    const images = groupBy(references, (reference) => reference.slice(0, reference.lastIndexOf(':')));
    return [...images.values()].map((ofImage) => {
        const options = ofImage.filter((reference) => !isBuilt(reference)).map((reference) => `--tag=${reference}`);
        return [...options, ...ofImage.filter(isBuilt)].join(' ');
    });
}
/** The tag that a commit's image has, whatever else it is called. */
function commitTag(sha) {
    return `sha-${sha.slice(0, 12)}`;
}
/**
 * Tells which floating tags a version moves: `latest` when live, else its channel's name, and never back. A version that is not
 * the newest of what a tag stands for leaves that tag alone, whatever order runs end in; a pre-release leaves `latest` alone, and
 * moves nothing once a live version overtook it.
 */
function floatsOf({ version, tagged, coreFloats = false, }) {
    const channel = (0,core_version/* channelOf */.ts)(version);
    const isOvertaken = tagged.some((other) => !other.prerelease && (0,core_version/* compareVersions */.Zy)(other, version) > 0);
    if (version.prerelease && isOvertaken)
        return [];
    const isNewest = (rivals) => {
        const newest = (0,core_version/* highest */.BR)([version, ...tagged.filter((other) => (0,core_version/* channelOf */.ts)(other) === channel && rivals(other))]);
        return newest !== undefined && (0,core_version/* formatVersion */.qh)(newest) === (0,core_version/* formatVersion */.qh)(version);
    };
    const floats = isNewest(() => true) ? [channel === core_version/* LIVE */.L8 ? LATEST : channel] : [];
    if (!coreFloats || channel !== core_version/* LIVE */.L8)
        return floats;
    const { major, minor } = version;
    if (isNewest((other) => other.major === major && other.minor === minor))
        floats.push(`${major}.${minor}`);
    // SemVer §4: anything may change between 0.y.z, so nobody can want to follow `0`.
    if (major > 0 && isNewest((other) => other.major === major))
        floats.push(`${major}`);
    return floats;
}
/** Makes a tag of a branch name: `feature/new-ui` → `feature-new-ui`; what a tag cannot start with is left out. */
function branchTag(branch) {
    return branch
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128);
}
function* checkRequest({ images, sha, source, channels }) {
    if (images.length === 0)
        yield { message: 'No image is named.', fix: 'Name at least one, such as `ghcr.io/acme/server`.' };
    if (!SHA.test(sha))
        yield { message: `${quote(sha)} is no commit hash.`, fix: 'Give the full hash, in small letters.' };
    if ('branch' in source)
        yield* checkBranch(source.branch, channels);
    else if (channelOf(source.version) === LATEST)
        yield { message: 'A channel has the name "latest".', fix: 'Rename the channel: `latest` is the newest live image.' };
}
function* checkBranch(branch, channels) {
    const tag = branchTag(branch);
    const isTaken = tag === LATEST || channels.includes(tag) || /^(?:\d+(?:\.\d+)*(?:-|$)|sha-)/.test(tag);
    if (isTaken)
        yield {
            message: `The branch ${quote(branch)} would take the image tag ${quote(tag)}, which stands for released versions.`,
            fix: 'Rename the branch, or build images of its tags alone.',
        };
}
function checkTag(tag) {
    if (TAG.test(tag))
        return undefined;
    return {
        message: `${quote(tag)} is no image tag.`,
        fix: 'A tag has 1 to 128 letters, digits, `_`, `.` and `-`, and starts with a letter, a digit or `_`.',
    };
}

// EXTERNAL MODULE: ./build/shared/core/release-plan.js
var release_plan = __webpack_require__(483);
// EXTERNAL MODULE: ./build/shared/core/tag-template.js
var tag_template = __webpack_require__(9645);
// EXTERNAL MODULE: ./build/shared/core/track-tags.js
var track_tags = __webpack_require__(843);
// EXTERNAL MODULE: ./build/shared/core/trailers.js
var trailers = __webpack_require__(1020);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __webpack_require__(3413);
// EXTERNAL MODULE: ./build/shared/flows/owned-files.js
var owned_files = __webpack_require__(4125);
// EXTERNAL MODULE: ./build/shared/flows/previous-tag.js
var previous_tag = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/shared/core/release-line.js
var release_line = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/shared/flows/tag-list.js
var tag_list = __webpack_require__(2635);
// EXTERNAL MODULE: ./build/shared/flows/tag-search.js
var tag_search = __webpack_require__(6727);
;// CONCATENATED MODULE: ./build/shared/flows/tag-view.js





/**
 * Reads branches and a tag with those of its track from just below it on, from a complete clone where it has them, else from the remote.
 * Throws `tag-missing`.
 */
async function readTagView(repository, config, tag) {
    const { track, version } = tag;
    const isBelow = (other) => (0,core_version/* compareVersions */.Zy)(other, version) < 0;
    const search = {
        track,
        from: (0,release_line/* lineBelow */.iw)(version),
        isEnough: (tags) => tags.some((other) => isBelow(other.version)),
    };
    const found = await readFound(repository, config, tag.name, [search]);
    const everything = async () => {
        const all = await readFound(repository, config, tag.name, config.tracks.map(tag_search/* everyTag */.wT));
        return { ...all, isWhole: true, everything };
    };
    return { ...found, isWhole: !search.isEnough((0,tag_template/* tagsOf */.Fg)(track, found.names)), everything };
}
async function readFound(repository, config, tag, searches) {
    const local = repository.complete ? await readLocally(repository, config, searches) : undefined;
    if (local?.live && local.next && local.names.includes(tag))
        return local;
    return readRemotely(repository, config, searches, tag);
}
async function readLocally(repository, { branches }, searches) {
    const branch = (name) => `refs/remotes/origin/${name}`;
    const [names, [live, next]] = await Promise.all([
        (0,tag_search/* localTagNames */.IH)(repository, searches),
        repository.resolve([branch(branches.live), branch(branches.next)]),
    ]);
    const ref = (name, commit) => commit === undefined ? undefined : { name, object: commit, commit };
    return {
        live: ref(`refs/heads/${branches.live}`, live),
        next: ref(`refs/heads/${branches.next}`, next),
        local: true,
        names,
        place: (names) => repository.localRefs(names.map((name) => tag_search/* TAGS */.gp + name)),
    };
}
async function readRemotely(repository, { branches }, searches, tag) {
    const [live, next] = [`refs/heads/${branches.live}`, `refs/heads/${branches.next}`];
    const listed = await (0,tag_search/* remoteTagRefs */.hH)(repository, searches, [live, next]);
    const refs = new Map(listed.map((ref) => [ref.name, ref]));
    if (!refs.has(tag_search/* TAGS */.gp + tag))
        throw (0,tag_list/* tagMissing */.Ns)(tag);
    return {
        live: refs.get(live),
        next: refs.get(next),
        local: false,
        names: [...refs.keys()].flatMap((name) => (name.startsWith(tag_search/* TAGS */.gp) ? [name.slice(tag_search/* TAGS */.gp.length)] : [])),
        place: async (names) => names.flatMap((name) => refs.get(tag_search/* TAGS */.gp + name) ?? []),
    };
}

;// CONCATENATED MODULE: ./build/shared/flows/validate-tag.js












/** The name for what is no longer the newest of anything; registries want one, and must not go back to an older version. */
const OUTDATED = 'outdated';
/**
 * Checks a tag: its shape and channel, that it sits on the branch of its channel, and that the version files of its commit
 * carry its version. Throws with every problem found.
 */
async function validate_tag_validateTag(name, run) {
    const { config, repository } = run;
    const tag = (0,tag_rules/* readTag */.z)(config, name);
    const view = await readTagView(repository, config, tag);
    const [ref] = await view.place([name]);
    if (!ref)
        throw (0,error/* failure */.V2)('tag-missing', `The tag ${(0,error/* quote */.hD)(name)} does not exist.`, 'Push it first, or give another one.');
    if (!view.local && ref.commit !== repository.head)
        await repository.ensure([], [ref.commit]);
    const siblings = (0,tag_template/* tagsOf */.Fg)(tag.track, view.names);
    const [placement, fileProblems, previous] = await Promise.all([
        checkPlacement(tag, ref, siblings, view, run),
        checkFiles(tag, ref, repository),
        previousOf(tag, ref, view, repository),
    ]);
    // A pre-release that was overtaken is skipped, whatever its files say.
    const problems = placement.supersededBy === undefined ? [...placement.problems, ...fileProblems] : [];
    if (problems.length > 0)
        throw new error/* ReleaseTracksError */.ag('tag-invalid', problems);
    return {
        tag,
        makeLatest: tag.track.latest && (0,track_tags/* isNewestLive */.R)(tag.version, siblings),
        distTag: floatsOf({ version: tag.version, tagged: siblings.map(({ version }) => version) })[0] ?? OUTDATED,
        previous,
        supersededBy: placement.supersededBy,
    };
}
const FINE = { problems: [], supersededBy: undefined };
/** A live tag sits on `live`; a pre-release sits on `next` and not on `live`, unless it was overtaken there. */
async function checkPlacement(tag, ref, siblings, view, run) {
    const { config, repository } = run;
    const { live, next } = config.branches;
    const wanted = tag.version.prerelease ? view.next : view.live;
    const branch = tag.version.prerelease ? next : live;
    const on = (tip) => (tip ? repository.reaches(tip, ref) : Promise.resolve(false));
    if (!tag.version.prerelease || (0,release_plan/* isTrunk */.pe)(config))
        return (await on(wanted)) ? FINE : misplaced(tag, branch);
    const [onLive, onNext] = await (isOvertaken(tag, siblings)
        ? askLive(ref, view, repository)
        : Promise.all([on(view.live), on(view.next)]));
    if (!onNext)
        return misplaced(tag, branch);
    return onLive ? judgeOvertaken(tag, ref, siblings, view, run) : FINE;
}
function isOvertaken({ version }, siblings) {
    return siblings.some((other) => !other.version.prerelease && (0,core_version/* compareVersions */.Zy)(other.version, version) > 0);
}
/** Of an old tag all of history would have to come from either branch; mostly `live` has it, and `next` has `live`. */
async function askLive(ref, { live, next }, repository) {
    if (!live || !next)
        return [false, next !== undefined && (await repository.reaches(next, ref))];
    const [onLive, isSynced] = await Promise.all([repository.reaches(live, ref), repository.reaches(next, live)]);
    return [onLive, (onLive && isSynced) || (await repository.reaches(next, ref))];
}
function misplaced({ name, channel }, branch) {
    return {
        problems: [
            {
                message: `The tag ${(0,error/* quote */.hD)(name)} is on no commit of ${branch}, where ${channel} is cut.`,
                fix: `Delete it, and let bump-version cut ${channel} from ${branch}.`,
            },
        ],
        supersededBy: undefined,
    };
}
/** What becomes of a pre-release whose commit is on `live`. */
async function judgeOvertaken(tag, ref, siblings, view, run) {
    const { config, repository } = run;
    const newest = (0,track_tags/* highestTag */.fV)(siblings.filter(({ version }) => !version.prerelease));
    if (newest && (0,core_version/* compareVersions */.Zy)(newest.version, tag.version) > 0)
        return { problems: [], supersededBy: newest.name };
    const made = await isMadeByBundle(tag, ref, repository);
    const promoted = await promotedFile(tag, view, made, repository);
    // Where files carry the core version alone, the pre-release that came along wrote it itself.
    const isPlain = tag.track.versionStyle === 'full' ? promoted === undefined : true;
    if (isPlain && made && (await cameWithAnotherTrack(tag, ref, view, run)))
        return FINE;
    if (promoted !== undefined)
        return { problems: [], supersededBy: promoted };
    const message = `The pre-release tag ${(0,error/* quote */.hD)(tag.name)} is on a commit of ${config.branches.live}, and no live version of ${tag.track.name} overtook it.`;
    return {
        problems: [{ message, fix: `Delete it: pre-releases are cut on ${config.branches.next}.` }],
        supersededBy: undefined,
    };
}
async function isMadeByBundle({ track }, ref, repository) {
    const annotation = await repository.annotation(ref);
    return annotation?.split('\n').includes(`${trailers/* TRAILER */.AH.track}: ${track.name}`) ?? false;
}
/** Whether the commit of a tag that was cut on `next` got to `live` only when another track was promoted. */
async function cameWithAnotherTrack(tag, ref, view, { config, repository }) {
    const others = config.tracks.filter((track) => track !== tag.track);
    if (others.length === 0)
        return false;
    const { names, place } = await view.everything();
    const lives = others.flatMap((track) => (0,track_tags/* highestTag */.fV)((0,tag_template/* tagsOf */.Fg)(track, names).filter(({ version }) => !version.prerelease)) ?? []);
    for (const other of await place(lives.map(({ name }) => name))) {
        if (await repository.reaches(other, ref))
            return true;
    }
    return false;
}
/**
 * The version file on `live` that carries a live version at or ahead of the tag: promoted, its tag still to come.
 * Where files carry the core version alone, a pre-release's own file says as much, so a tag made by hand must be left behind.
 */
async function promotedFile({ track, version }, { live }, made, repository) {
    if (!live || track.versionFiles.length === 0)
        return undefined;
    await repository.ensure([], [live.commit]);
    const carriers = await (0,owned_files/* readCarriers */.e4)(repository, track, live.commit);
    if (track.versionFiles.some(({ path }) => !carriers.texts.has(path)))
        return undefined;
    const carried = (0,owned_files/* versionOfFiles */.lQ)(track, carriers);
    const above = made || track.versionStyle === 'full' ? core_version/* compareVersions */.Zy : core_version/* compareCore */.bm;
    return !carried.prerelease && above(carried, version) > 0
        ? `${(0,core_version/* formatVersion */.qh)(carried)} in ${track.versionFiles[0]?.path}`
        : undefined;
}
async function checkFiles({ name, track, version }, { commit }, repository) {
    if (track.versionFiles.length === 0)
        return [];
    const { texts, rules } = await (0,owned_files/* readCarriers */.e4)(repository, track, commit);
    const wanted = track.versionStyle === 'core' ? (0,core_version/* formatCore */.rT)(version) : (0,core_version/* formatVersion */.qh)(version);
    const [requirements, own] = [track.versionFiles.filter(version_file/* isRequirement */.WS), track.versionFiles.filter(isOwn)];
    const fix = 'Let bump-version make the tag: it writes the version files in the same push.';
    const problems = rules
        .currentVersions(own, texts)
        .filter((file) => file.version !== wanted)
        .map((file) => ({
        message: `It says ${(0,error/* quote */.hD)(file.version)} where the tag ${(0,error/* quote */.hD)(name)} wants ${(0,error/* quote */.hD)(wanted)}.`,
        fix,
        place: { file: file.path },
    }));
    if (requirements.length === 0)
        return problems;
    const { unraisedRequirements } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(138), __webpack_require__.e(605), __webpack_require__.e(11), __webpack_require__.e(314), __webpack_require__.e(615), __webpack_require__.e(116)]).then(__webpack_require__.bind(__webpack_require__, 2116));
    const unraised = unraisedRequirements(requirements, texts, wanted).map(({ path, value }) => ({
        message: `It requires ${(0,error/* quote */.hD)(value)}, which is not what the tag ${(0,error/* quote */.hD)(name)} writes there for ${(0,error/* quote */.hD)(wanted)}.`,
        fix,
        place: { file: path },
    }));
    return [...problems, ...unraised];
}
function isOwn(file) {
    return !(0,version_file/* isRequirement */.WS)(file);
}
/** The tag before this one, whatever its channel. */
async function previousOf(tag, ref, view, repository) {
    const isAncestor = async (name) => {
        const [candidate] = await view.place([name]);
        return candidate !== undefined && repository.reaches(ref, candidate);
    };
    const among = view.isWhole
        ? (names) => (0,previous_tag/* ancestorsAmong */.v)(names, ref.commit, view.place, repository)
        : undefined;
    const found = await (0,previous_tag/* findPrevious */.O)((0,tag_template/* tagsOf */.Fg)(tag.track, view.names), tag.version, { isAncestor, among });
    if (found?.isAncestor || view.isWhole)
        return found?.name;
    return previousOf(tag, ref, await view.everything(), repository);
}
/** The path of the updater manifest that the tag's channel has, or empty. */
function manifestPath({ tag }) {
    return tag.track.updater?.manifest.replace('{channel}', tag.channel) ?? '';
}

;// CONCATENATED MODULE: ./build/shared/flows/validate-action.js






/** The action validate-tag: what the tag stands for, or why it may not be released. */
async function validateTagReport(inputs, run) {
    const name = chooseTag(inputs.tag, run.context);
    requireTrack(readTag(run.config, name), inputs.track === '' ? undefined : chooseTrack(run.config, inputs.track, 'track'));
    const valid = await validateTag(name, run);
    run.log.info(describe(valid));
    return { outputs: outputsOf(valid), summary: summaryOf(valid) };
}
function describe({ tag, supersededBy }) {
    const what = `${tag.track.name}: ${tag.name} is ${formatVersion(tag.version)} on ${tag.channel}`;
    return supersededBy === undefined ? what : `${what}, superseded by ${supersededBy}: nothing to release`;
}
/** What a valid tag stands for, as data; null for what there is none of. */
function describeTag(valid) {
    const { tag, makeLatest, distTag, previous, supersededBy } = valid;
    return {
        tag: tag.name,
        track: tag.track.name,
        channel: tag.channel,
        version: (0,core_version/* formatVersion */.qh)(tag.version),
        'core-version': (0,core_version/* formatCore */.rT)(tag.version),
        prerelease: tag.version.prerelease !== undefined,
        'make-latest': makeLatest,
        'previous-tag': previous ?? null,
        'dist-tag': distTag,
        'manifest-path': manifestPath(valid) || null,
        'superseded-by': supersededBy ?? null,
    };
}
function outputsOf(valid) {
    const { tag: _, 'superseded-by': supersededBy, ...facts } = describeTag(valid);
    const outputs = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value ?? '')]));
    return { ...outputs, bare_version: facts.version, superseded: String(supersededBy !== null) };
}
function summaryOf(valid) {
    const { tag, makeLatest, previous, supersededBy } = valid;
    const rows = [
        ['Track', code(tag.track.name)],
        ['Channel', code(tag.channel)],
        ['Version', code(formatVersion(tag.version))],
        ['Previous tag', previous === undefined ? 'none: the first one' : code(previous)],
        ['Latest release', makeLatest ? 'yes' : 'no'],
        ...(supersededBy === undefined ? [] : [['Superseded by', escapeMarkdown(supersededBy)]]),
    ];
    return blocks(heading(3, `Tag ${tag.name}`), table(['', ''], rows));
}

// EXTERNAL MODULE: ./build/cli/screen/width.js
var width = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/cli/screen/pairs.js

/** Lays out names with their values, a line a pair, indented. */
function formatPairs(pairs, { paint }) {
    const column = Math.max(...pairs.map(([name]) => (0,width/* widthOf */.qz)(name)));
    return pairs.map(([name, value]) => `  ${paint.dim((0,width/* pad */.eV)(name, column))}  ${(0,width/* printable */.g$)(value)}`).join('\n');
}

;// CONCATENATED MODULE: ./build/cli/answers/validate.js



async function answer(input) {
    const run = await input.openRun();
    const valid = describeTag(await validate_tag_validateTag(input.text('tag').replace(/^refs\/tags\//, ''), run));
    const { tag, 'superseded-by': overtaker } = valid;
    return {
        json: valid,
        text: (screen) => {
            const verdict = overtaker === null ? 'may be released' : `is superseded by ${overtaker}: nothing to release`;
            const pairs = [
                ['track', valid.track],
                ['channel', valid.channel],
                ['version', valid.version],
                ['previous tag', valid['previous-tag'] ?? 'none: the first one'],
                ['latest release', valid['make-latest'] ? 'yes' : 'no'],
                ['manifest', valid['manifest-path'] ?? 'none'],
            ];
            return `${screen.paint.green(tag)} ${verdict}\n${formatPairs(pairs, screen)}`;
        },
    };
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

/***/ 1848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YO: () => (/* binding */ currentVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* unused harmony export raise */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);


/** The version a track is at: the highest one seen and not later by SemVer precedence (§11), else the one its files carry. */
function currentVersion({ seen, later = [], fromFiles, }) {
    const isLater = (version) => later.some((each) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(each, version) === 0);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)(seen.filter((version) => !isLater(version))) ?? fromFiles;
}
/**
 * Computes the version that a release gets.
 * The core version is that of the current pre-release, raised only as far as `bump` of the last live version asks for;
 * N continues from the highest of its channel in that core version, the files' own among them; a version once seen is never
 * given again.
 * Throws `n-taken` when the wished N is not ahead of every N of that channel and core version, `version-limit` where counting ends.
 */
function nextVersion(request) {
    const { seen, fromFiles, channel } = request;
    const core = nextCore(request);
    // No live version has these numbers: they are above the last live one.
    if (channel === _version_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE */ .L8)
        return checkCountable(core);
    // The files still tell of a tag that was deleted.
    const highestN = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)([...seen, fromFiles].filter((version) => isOf(version, core, channel)))?.prerelease?.n ?? 0;
    const n = request.n ?? highestN + 1;
    if (n <= highestN) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('n-taken', `n: ${n} is not ahead of ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)({ ...core, prerelease: { channel, n: highestN } })}, which exists.`, `Give ${highestN + 1} or more, or leave n out.`);
    }
    return checkCountable({ ...core, prerelease: { channel, n } });
}
/** A tag with a number at the end of what can be counted would give one that no run could read again. */
function checkCountable(version) {
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version)))
        return version;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-limit', `The next version would be ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version)}, and numbers end at ${Number.MAX_SAFE_INTEGER}.`, 'Delete the tag with the huge number, or raise a number in front of it with bump.');
}
function nextCore(request) {
    const { seen, bump } = request;
    const current = currentVersion(request);
    const lastLive = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)(seen.filter((version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .channelOf */ .ts)(version) === _version_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE */ .L8));
    if (!lastLive)
        return raise(current, bump);
    const asked = raise(lastLive, bump);
    return current.prerelease && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCore */ .bm)(current, asked) > 0 ? coreOf(current) : asked;
}
/** Raises as SemVer §6–8 say; a pre-release of the asked size already is on its way there and keeps its core version. */
function raise(version, bump) {
    const { major, minor, patch, prerelease } = version;
    if (bump === 'major')
        return prerelease && minor === 0 && patch === 0 ? coreOf(version) : { major: major + 1, minor: 0, patch: 0 };
    if (bump === 'minor')
        return prerelease && patch === 0 ? coreOf(version) : { major, minor: minor + 1, patch: 0 };
    return prerelease ? coreOf(version) : { major, minor, patch: patch + 1 };
}
function coreOf({ major, minor, patch }) {
    return { major, minor, patch };
}
function isOf(version, core, channel) {
    return version.prerelease?.channel === channel && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCore */ .bm)(version, core) === 0;
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

/***/ 483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ knownVersions),
/* harmony export */   VU: () => (/* binding */ planTrack),
/* harmony export */   pe: () => (/* binding */ isTrunk)
/* harmony export */ });
/* unused harmony export branchOf */
/* harmony import */ var _next_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1848);
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
/* harmony import */ var _track_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(843);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1020);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9266);





/** Decides what becomes of a track: its next tag, or nothing since nothing is new. Throws `n-taken`. */
function planTrack(facts, request) {
    const { track, tags, decision } = facts;
    const last = (0,_track_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .highestTag */ .fV)(tags.filter(({ version }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .channelOf */ .ts)(version) === request.channel));
    if (last && !decision.changed && !request.force) {
        return {
            kind: 'nothing-new',
            track,
            tag: last.name,
            decision,
            reason: `nothing new since ${last.name}: ${decision.reason}`,
        };
    }
    return planRelease(facts, request, last);
}
/** The versions that are known of a track: those that were seen, those of them that came later than the target, and what its files say. */
function knownVersions({ tags, published, later = [], fromFiles, }) {
    return { seen: [...tags.map(({ version }) => version), ...published], later, fromFiles };
}
function planRelease(facts, request, last) {
    const { track, tags, decision, bump } = facts;
    const known = knownVersions(facts);
    const version = (0,_next_version_js__WEBPACK_IMPORTED_MODULE_0__/* .nextVersion */ .yU)({ ...known, channel: request.channel, bump, n: request.n });
    const promoted = (0,_track_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .highestTag */ .fV)(tags.filter(({ commit, version: lower }) => commit === request.target && (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCore */ .bm)(lower, version) === 0 && (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(lower, version) < 0));
    const forced = request.force && !decision.changed && last ? `forced, though there is nothing new since ${last.name}` : undefined;
    return {
        kind: 'release',
        track,
        from: (0,_next_version_js__WEBPACK_IMPORTED_MODULE_0__/* .currentVersion */ .YO)(known),
        version,
        tag: (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTag */ ._3)(track.tag, version),
        fileVersion: track.versionStyle === 'core' ? (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCore */ .rT)(version) : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .qh)(version),
        promotedFrom: promoted?.name,
        targetTaken: tags.some((tag) => tag.commit === request.target && (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .channelOf */ .ts)(tag.version) === request.channel),
        trailers: releaseTrailers(track.name, request, promoted?.name),
        decision,
        reason: forced ?? (promoted ? `promotes ${promoted.name}` : decision.reason),
    };
}
function releaseTrailers(track, { channel, trailers }, promotedFrom) {
    return [
        { key: _trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAILER */ .AH.track, value: track },
        { key: _trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAILER */ .AH.channel, value: channel },
        ...(promotedFrom === undefined ? [] : [{ key: _trailers_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAILER */ .AH.promotedFrom, value: promotedFrom }]),
        ...trailers,
    ];
}
/** The branch that a channel is cut on: `live` for live, else `next`. In trunk mode they are one. */
function branchOf({ branches }, channel) {
    return channel === LIVE ? branches.live : branches.next;
}
/** Whether one branch is both `live` and `next`. */
function isTrunk({ branches }) {
    return branches.live === branches.next;
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

/***/ 4125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ editTrack),
/* harmony export */   Ud: () => (/* binding */ manifestPaths),
/* harmony export */   e4: () => (/* binding */ readCarriers),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   lQ: () => (/* binding */ versionOfFiles),
/* harmony export */   xE: () => (/* binding */ readVersionTexts)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);
/* harmony import */ var _core_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3413);
/* harmony import */ var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6620);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2358);





/** Reads the version files of some tracks at a commit, with the manifests and locks that follow them. */
async function readVersionTexts(repository, tracks, commit) {
    const versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
    // Parsers load while git is at work.
    const [rules, files] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(138), __webpack_require__.e(605), __webpack_require__.e(11), __webpack_require__.e(314), __webpack_require__.e(615), __webpack_require__.e(73)]).then(__webpack_require__.bind(__webpack_require__, 4073)),
        repository.readNamed(commit, (0,_core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_3__/* .namesToRead */ .C)(versionFiles), (0,_core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_3__/* .isToRead */ .M)(versionFiles)),
    ]);
    return { files, texts: decodeFiles(files), rules };
}
/** Reads just the version files of a track, or of several, at a commit, for a look at the versions they carry. */
async function readCarriers(repository, { versionFiles }, commit) {
    const paths = versionFiles.map(({ path }) => path);
    const loading = Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(605), __webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__, 3130));
    const [rules, files] = await Promise.all([loading, repository.readFiles(commit, paths)]);
    return { texts: decodeFiles(files), rules };
}
function decodeFiles(files) {
    return new Map([...files].map(([path, { bytes }]) => [path, (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(path, bytes)]));
}
/** Writes a version into a track's files: the files that change, ready to commit, and all texts as they are then. */
function editTrack(track, { files, texts, rules }, version) {
    const edited = rules.editVersions(track.versionFiles, texts, version);
    for (const path of edited.keys())
        requireFile(path, files.get(path)?.mode);
    const encoder = new TextEncoder();
    const changed = [...edited].map(([path, text]) => ({
        path,
        mode: files.get(path)?.mode ?? '100644',
        bytes: encoder.encode(text),
    }));
    return { changed, after: { files, texts: new Map([...texts, ...edited]), rules } };
}
function requireFile(path, mode) {
    if (mode === undefined || mode.startsWith('100'))
        return;
    throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-file-link', 'It is a link: a version written to it would replace where it leads.', 'Name the file it leads to under version-files.', { file: path });
}
/**
 * The version that a track's files carry, 0.0.0 of a track without files; a suffix that no channel has counts as on its way to
 * the core version. Requirements on it are no versions. Throws `version-text` with every file that holds something else.
 */
function versionOfFiles(track, { texts, rules }) {
    const problems = [];
    const own = track.versionFiles.filter((file) => !(0,_core_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequirement */ .WS)(file));
    const found = rules.currentVersions(own, texts).flatMap(({ path, version }) => {
        const read = readLoosely(version);
        if (!read)
            problems.push(noVersion(path, version));
        return read ?? [];
    });
    if (problems.length > 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag('version-text', problems);
    return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)(found) ?? { major: 0, minor: 0, patch: 0 };
}
function noVersion(path, text) {
    return {
        message: `It says ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, which is no version of a track.`,
        fix: 'Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: "^v(.+)$" }.',
        place: { file: path },
    };
}
function readLoosely(text) {
    const exact = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text);
    if (exact)
        return exact;
    const core = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text.split(/[-+]/, 1)[0] ?? '');
    return core && { ...core, ...(text.includes('-') && { prerelease: { channel: '', n: 0 } }), written: text };
}
/** The repository paths of a track's updater manifests, one a channel. */
function manifestPaths(config, track) {
    if (!track.updater)
        return [];
    return [...config.channels, _core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE */ .L8].map((channel) => manifestPath(track, channel));
}
/** The repository path of the updater manifest that a track's channel has; empty for a track without updater. */
function manifestPath({ updater }, channel) {
    return updater?.manifest.replace('{channel}', () => channel) ?? '';
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


/***/ })

};
