export const id = 987;
export const ids = [987];
export const modules = {

/***/ 8960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fB: () => (/* binding */ fileVersion),
/* harmony export */   kZ: () => (/* binding */ checkVersionFiles),
/* harmony export */   oA: () => (/* binding */ newestTags)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _release_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(483);
/* harmony import */ var _track_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(843);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9266);
/* harmony import */ var _mending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5654);





/**
 * At the head of each branch a version file carries the version of one of the track's newest tags there, written by
 * `version-style`. The newest tags of a branch are, among the tags whose commits it has and whose core version is the
 * highest, the highest of each channel: after beta.1 an alpha.2 is right, and so is beta.1 when both were merged.
 * A track without tags on a branch is not looked at.
 */
function checkVersionFiles({ config, tags, files }) {
    return files.flatMap((file) => {
        const there = tags.filter(({ track, onLive, onNext }) => track === file.track && (file.role === 'live' ? onLive : onNext));
        const newest = newestTags(there);
        const [last] = newest;
        return last ? checkFile(file, newest, last, config) : [];
    });
}
/** The newest tags among those of a branch, the highest first. */
function newestTags(tags) {
    const highest = (0,_track_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .highestTag */ .fV)(tags);
    if (!highest)
        return [];
    const others = [...(0,_track_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .highestByChannel */ .J_)(tags).values()].filter((tag) => tag !== highest);
    return [highest, ...others.filter(({ version }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCore */ .bm)(version, highest.version) === 0)];
}
function checkFile(file, newest, last, config) {
    const { track, path, carries } = file;
    const branch = config.branches[file.role];
    const subject = `${branch}:${path}`;
    if ('problem' in carries) {
        const command = (0,_mending_js__WEBPACK_IMPORTED_MODULE_4__/* .onBranch */ .GO)(branch, (0,_mending_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q$)('git', 'restore', `--source=refs/tags/${last.name}`, '--', path), (0,_mending_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q$)('git', 'add', '--', path), (0,_mending_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q$)('git', 'commit', '-m', `fix: restore ${path} from ${last.name}`, '--', path));
        return [{ subject, message: `${subject} carries no version of ${track.name}: ${carries.problem}`, command }];
    }
    const wanted = [...new Set(newest.map(({ version }) => fileVersion(track, version)))];
    if (wanted.includes(carries.version))
        return [];
    const names = newest.map(({ name }) => name).join(', ');
    const message = `${subject} says ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(carries.version)} where the newest tag of ${track.name} on ${branch}, ${names}, wants ${wanted.map(_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(' or ')}.`;
    const channel = file.role === 'live' && !(0,_release_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrunk */ .pe)(config) ? _version_js__WEBPACK_IMPORTED_MODULE_3__/* .LIVE */ .L8 : config.autoChannel || (config.channels[0] ?? _version_js__WEBPACK_IMPORTED_MODULE_3__/* .LIVE */ .L8);
    return [{ subject, message, command: (0,_mending_js__WEBPACK_IMPORTED_MODULE_4__/* .actionCall */ .rA)('bump-version', { tracks: track.name, channel, force: 'true' }) }];
}
/** The version of a tag as the track's files carry it. */
function fileVersion({ versionStyle }, version) {
    return versionStyle === 'core' ? (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCore */ .rT)(version) : (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(version);
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

/***/ 6313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  M: () => (/* binding */ findViolations)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/release-plan.js
var release_plan = __webpack_require__(483);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/shared/core/invariants/mending.js
var mending = __webpack_require__(5654);
;// CONCATENATED MODULE: ./build/shared/core/invariants/branch-rules.js




/** `live` is an ancestor of `next`: else the next promotion to live cannot fast-forward. */
function checkBranches({ config, hasLive, liveInNext }) {
    if (!hasLive || liveInNext || (0,release_plan/* isTrunk */.pe)(config))
        return [];
    const { live, next } = config.branches;
    return [
        {
            subject: live,
            message: `${live} has commits that ${next} has not, so it is no ancestor of it.`,
            // It resolves the conflicts of manifests and version files, too.
            command: 'npx release-tracks sync --yes',
        },
    ];
}
/** Pre-release tags are reachable from `next`, live tags from `live`. What a `live` that is no ancestor of `next` has is left to {@link checkBranches}. */
function checkTags(facts) {
    const { tags, liveInNext } = facts;
    return tags.flatMap((tag) => {
        if (!tag.version.prerelease)
            return tag.onLive ? [] : [misplacedLive(tag, facts)];
        return tag.onNext || (tag.onLive && !liveInNext) ? [] : [misplaced(tag, facts.config.branches.next)];
    });
}
function misplaced({ name, version }, branch) {
    return {
        subject: name,
        message: `The tag ${(0,error/* quote */.hD)(name)} is on no commit of ${branch}, where ${(0,core_version/* channelOf */.ts)(version)} is cut.`,
        command: (0,mending/* shellCommand */.q$)('git', 'push', 'origin', `:refs/tags/${name}`),
    };
}
/** A live tag that `next` has waits for `live` to come up; the push moves it forward or is refused. */
function misplacedLive(tag, { config }) {
    const { live, next } = config.branches;
    const found = misplaced(tag, live);
    if (!tag.onNext || (0,release_plan/* isTrunk */.pe)(config))
        return found;
    return {
        ...found,
        message: `${found.message} It is on ${next}: ${live} was not moved to it.`,
        command: (0,mending/* shellLine */.Tg)((0,mending/* shellCommand */.q$)('git', 'fetch', 'origin', `refs/tags/${tag.name}`), (0,mending/* shellCommand */.q$)('git', 'push', 'origin', `FETCH_HEAD^{commit}:refs/heads/${live}`)),
    };
}

// EXTERNAL MODULE: ./build/shared/core/invariants/file-rules.js
var file_rules = __webpack_require__(8960);
// EXTERNAL MODULE: ./build/shared/core/tag-template.js
var tag_template = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/shared/core/invariants/manifest-rules.js




/**
 * Each channel's manifest holds the version of the channel's newest published tag, or a published version of a higher channel
 * that overtook it (`converge`). Where releases are not known, the version it holds must have a tag, on this channel or a higher one.
 */
function checkManifests(facts) {
    return facts.manifests.flatMap((manifest) => {
        const { holds, path } = manifest;
        if (holds === undefined)
            return checkMissing(manifest);
        if ('problem' in holds) {
            const message = `${path} cannot be read: ${holds.problem}`;
            return [{ subject: path, message, command: takeBack(facts, path) }];
        }
        return checkHeld(manifest, holds.version, facts);
    });
}
function checkMissing(manifest) {
    const newest = manifest.releases?.newest;
    if (!newest)
        return [];
    return [
        behind(manifest, newest, `There is no ${manifest.path}, and ${newest.name} is published on ${manifest.channel}.`),
    ];
}
function checkHeld(manifest, held, facts) {
    const { track, channel, path, releases } = manifest;
    const tag = (0,tag_template/* formatTag */._3)(track.tag, held);
    const says = `${path} offers ${(0,core_version/* formatVersion */.qh)(held)}`;
    const newest = releases?.newest;
    if (level(facts, (0,core_version/* channelOf */.ts)(held)) < level(facts, channel))
        return [back(manifest, facts, `${says}, which is of a lower channel than ${channel}.`)];
    if (!facts.tags.some(({ name }) => name === tag))
        return [back(manifest, facts, `${says}, and there is no tag ${(0,error/* quote */.hD)(tag)}: it is ahead of what was released.`)];
    if (newest && (0,core_version/* compareVersions */.Zy)(held, newest.version) < 0)
        return [behind(manifest, newest, `${says}, and ${newest.name} is published on ${channel}.`)];
    if (releases && !releases.holdsPublished) {
        const command = (0,mending/* shellCommand */.q$)('gh', 'release', 'edit', tag, '--draft=false');
        return [{ subject: path, message: `${says}, and ${tag} has no release, or only a draft.`, command }];
    }
    return [];
}
/** The rung of a channel; one that the ladder does not have is below all. */
function level({ config }, channel) {
    return [...config.channels, core_version/* LIVE */.L8].indexOf(channel);
}
function behind({ track, path }, newest, message) {
    const command = track.releaseWorkflow === undefined
        ? (0,mending/* actionCall */.rA)('write-updater-manifest', { tag: newest.name, publish: 'true' })
        : (0,mending/* shellCommand */.q$)('gh', 'workflow', 'run', track.releaseWorkflow, '--ref', newest.name);
    return { subject: path, message, command };
}
/** A manifest that is ahead goes back only when told so. */
function back(manifest, facts, message) {
    const newest = manifest.releases?.newest;
    const inputs = { publish: 'true', 'allow-downgrade': 'true' };
    const command = newest
        ? (0,mending/* actionCall */.rA)('write-updater-manifest', { tag: newest.name, ...inputs })
        : takeBack(facts, manifest.path);
    return { subject: manifest.path, message, command };
}
/** Takes back the last commit that changed a file of `live`. */
function takeBack({ config }, path) {
    const file = (0,mending/* shellQuote */.ZL)(path);
    const restore = `git restore --source="$(git log -1 --format=%H -- ${file})^" --staged --worktree -- ${file}`;
    const commit = (0,mending/* shellCommand */.q$)('git', 'commit', '-m', `fix: take back the last change of ${path}`, '--', path);
    return (0,mending/* onBranch */.GO)(config.branches.live, restore, commit);
}

;// CONCATENATED MODULE: ./build/shared/core/invariants/rules.js




/** The invariants, in the order in which mending them makes sense. */
const RULES = [
    { name: 'live-in-next', meaning: 'live is an ancestor of next', check: checkBranches },
    { name: 'tag-on-branch', meaning: 'every tag sits on the branch of its channel', check: checkTags },
    { name: 'version-files', meaning: 'version files match the newest tags', check: file_rules/* checkVersionFiles */.kZ },
    { name: 'manifests', meaning: "each channel's manifest matches its newest published tag", check: checkManifests },
];
/** How many violations of one rule are told apart; beyond it something is wrong with all of them. */
const MOST = 50;
/** All that is broken, rule by rule. */
function findViolations(facts) {
    return RULES.flatMap(({ name, check }) => {
        const found = check(facts).map((finding) => ({ rule: name, ...finding }));
        return found.length > MOST ? [...found.slice(0, MOST), sumUp(name, found.length - MOST)] : found;
    });
}
function sumUp(rule, left) {
    const message = `${left} more are like those above: mend these and look again.`;
    return { rule, subject: `${left} more`, message, command: (0,mending/* actionCall */.rA)('check-invariants') };
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

/***/ 9643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readFactsOf),
  C: () => (/* binding */ readInvariantFacts)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/release-plan.js
var release_plan = __webpack_require__(483);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __webpack_require__(3413);
// EXTERNAL MODULE: ./build/shared/flows/owned-files.js
var owned_files = __webpack_require__(4125);
// EXTERNAL MODULE: ./build/shared/core/tag-template.js
var tag_template = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/shared/flows/published-tags.js


/** How many tags of a channel are looked at for one that is published; more have failed to build by then than is likely. */
const MOST_LOOKS = 10;
/** Tells which tags of tracks are published, asking GitHub for each tag once. */
class PublishedTags {
    #releases;
    #known = new Map();
    constructor(releases) {
        this.#releases = releases;
    }
    /** What a channel's manifest is to be compared with: `held` is the version that it holds now. */
    async ofChannel(track, channel, tags, held) {
        const candidates = tags
            .filter(({ version }) => (0,core_version/* channelOf */.ts)(version) === channel)
            .sort((a, b) => (0,core_version/* compareVersions */.Zy)(b.version, a.version))
            .slice(0, MOST_LOOKS);
        const [newest, holdsPublished] = await Promise.all([
            this.#firstPublished(candidates),
            held !== undefined && this.#isPublished((0,tag_template/* formatTag */._3)(track.tag, held)),
        ]);
        return { newest, holdsPublished };
    }
    async #firstPublished(candidates) {
        for (const tag of candidates)
            if (await this.#isPublished(tag.name))
                return tag;
        return undefined;
    }
    #isPublished(tag) {
        const known = this.#known.get(tag) ?? this.#releases.isPublished(tag);
        this.#known.set(tag, known);
        return known;
    }
}

// EXTERNAL MODULE: ./build/shared/flows/remote-state.js
var remote_state = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/shared/flows/tag-search.js
var tag_search = __webpack_require__(6727);
// EXTERNAL MODULE: ./build/shared/flows/texts.js
var texts = __webpack_require__(2358);
;// CONCATENATED MODULE: ./build/shared/flows/invariant-facts.js









/**
 * Reads all that the invariants are about: branches and tags of the remote, version files, manifests, and, where there is
 * a GitHub to ask, releases.
 */
async function readInvariantFacts(run, github) {
    return readFactsOf(await (0,remote_state/* readRemoteState */.c)(run.repository, run.config, run.config.tracks.map(tag_search/* everyTag */.wT)), run, github);
}
/** The same of branches and tags that were read already. */
async function readFactsOf(state, run, github) {
    const { repository, config } = run;
    const heads = [state.next.commit, ...(state.live ? [state.live.commit] : [])];
    const [placed] = await Promise.all([placeTags(state, run), repository.ensure([], heads)]);
    const [files, manifests] = await Promise.all([readFiles(state, run), readManifests(state, run, github)]);
    return { config, hasLive: state.live !== undefined, ...placed, files, manifests };
}
async function placeTags({ live, next, tags }, { repository, config }) {
    const all = config.tracks.flatMap((track) => (tags.get(track.name) ?? []).map((tag) => ({ track, ...tag })));
    const commits = [...all.map(({ commit }) => commit), ...(live ? [live.commit] : [])];
    const tips = live ? [next.commit, live.commit] : [next.commit];
    const [offNext, offLive] = await repository.outside(tips, commits);
    const facts = all.map(({ track, name, version, commit }) => {
        return {
            track,
            name,
            version,
            onNext: !offNext?.has(commit),
            onLive: offLive !== undefined && !offLive.has(commit),
        };
    });
    return { tags: facts, liveInNext: live === undefined || !offNext?.has(live.commit) };
}
async function readFiles({ live, next }, run) {
    const heads = [
        ...((0,release_plan/* isTrunk */.pe)(run.config) ? [] : [{ role: 'next', commit: next.commit }]),
        ...(live ? [{ role: 'live', commit: live.commit }] : []),
    ];
    const facts = [];
    for (const { role, commit } of heads)
        for (const track of run.config.tracks)
            facts.push(...(await readTrackFiles(track, role, commit, run)));
    return facts;
}
async function readTrackFiles(track, role, commit, { repository }) {
    const own = track.versionFiles.filter((file) => !(0,version_file/* isRequirement */.WS)(file));
    if (own.length === 0)
        return [];
    const { texts, rules } = await (0,owned_files/* readCarriers */.e4)(repository, track, commit);
    return own.map((file) => {
        const carries = attempt(() => ({ version: rules.currentVersions([file], texts)[0]?.version ?? '' }));
        return { track, role, path: file.path, carries };
    });
}
/** Does something, or gives the words of what is wrong with the user's files. */
function attempt(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return { problem: error.problems.map(({ message }) => message).join(' ') };
        throw error;
    }
}
async function readManifests({ live, tags }, run, opening) {
    const tracks = run.config.tracks.filter(({ updater }) => updater !== undefined);
    if (live === undefined || tracks.length === 0)
        return [];
    const held = (await Promise.all(tracks.map((track) => readHeld(track, live.commit, run)))).flat();
    const github = await opening;
    if (!github)
        return held;
    try {
        const published = new PublishedTags(github);
        const asked = held.map(async (manifest) => {
            const { track, channel, holds } = manifest;
            const version = holds && 'version' in holds ? holds.version : undefined;
            return { ...manifest, releases: await published.ofChannel(track, channel, tags.get(track.name) ?? [], version) };
        });
        return forgetUnpublished(await Promise.all(asked));
    }
    catch (error) {
        run.log.warn({
            message: `GitHub does not tell which tags are published: ${(0,core_error/* wordsOf */.Z9)(error)}.`,
            fix: 'The manifests are compared with tags alone. Give the job `permissions: contents: read`.',
        });
        return held;
    }
}
/** Bundles of a track may be published elsewhere than in GitHub's releases: then those say nothing. */
function forgetUnpublished(manifests) {
    const released = new Set(manifests.filter(({ releases }) => releases?.newest || releases?.holdsPublished).map(({ track }) => track));
    return manifests.map((manifest) => (released.has(manifest.track) ? manifest : { ...manifest, releases: undefined }));
}
async function readHeld(track, commit, { repository, config }) {
    const channels = [...config.channels, core_version/* LIVE */.L8];
    const paths = channels.map((channel) => (0,owned_files/* manifestPath */.ji)(track, channel));
    const [{ parseManifest }, files] = await Promise.all([
        __webpack_require__.e(/* import() */ 905).then(__webpack_require__.bind(__webpack_require__, 6905)),
        repository.readFiles(commit, paths),
    ]);
    return channels.map((channel, index) => {
        const path = paths[index];
        const file = files.get(path);
        const holds = file && attempt(() => ({ version: parseManifest((0,texts/* decodeText */.g)(path, file.bytes), path).version }));
        return { track, channel, path, holds, releases: undefined };
    });
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

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ nextMissing),
/* harmony export */   c: () => (/* binding */ readRemoteState)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
/* harmony import */ var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6727);



/** Reads both branches and the tags that are looked for from the remote. Throws `branch-missing` when there is no `next`. */
async function readRemoteState(repository, config, searches) {
    const { live, next } = config.branches;
    const refs = await (0,_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteTagRefs */ .hH)(repository, searches, [`refs/heads/${live}`, `refs/heads/${next}`]);
    const branch = (name) => refs.find((ref) => ref.name === `refs/heads/${name}`);
    const head = branch(next);
    if (!head)
        throw nextMissing(config);
    const tracks = searches.map(({ track }) => track);
    return { live: branch(live), next: head, tags: sortTags(tracks, refs), refs };
}
/** The error for a remote without the branch that pre-releases are cut on. */
function nextMissing({ path, branches }) {
    return (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('branch-missing', `The remote has no branch ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(branches.next)}, where pre-releases are cut.`, `Push one, or name another one under branches.next in ${path}.`);
}
function sortTags(tracks, refs) {
    const tags = new Map(tracks.map(({ name }) => [name, []]));
    for (const { name: ref, commit } of refs) {
        if (!ref.startsWith(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .TAGS */ .gp))
            continue;
        const name = ref.slice(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__/* .TAGS */ .gp.length);
        for (const track of tracks) {
            const found = (0,_core_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .matchTag */ ._f)(track.tag, name);
            if (found)
                tags.get(track.name)?.push({ name, version: found.version, commit });
        }
    }
    return tags;
}


/***/ })

};
