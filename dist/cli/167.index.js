export const id = 167;
export const ids = [167,587,73,851,116];
export const modules = {

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/shared/core/doctor/annotations.js
const COMMANDS = { error: 'error', warning: 'warning', hint: 'notice' };
/** A finding as a workflow command, which GitHub shows at its line (GitHub docs, "Workflow commands", `::error`). */
function toAnnotation({ severity, rule, message, fix, place }) {
    const { file, line = 1, column = 1 } = place;
    const properties = { file, line: String(line), col: String(column), title: rule };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
    return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(`${message} ${fix}`)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/line-diff.js
/** How far apart two texts may go before they are taken to be different to the end. */
const WINDOW = 200;
/** Writes a change as a unified diff without lines around it (POSIX diff -U 0). */
function unifiedDiff({ path, before, after }) {
    return [`--- a/${path}`, `+++ b/${path}`, ...hunks(linesOf(before), linesOf(after))];
}
function linesOf(text) {
    const lines = text.split('\n');
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
function hunks(before, after) {
    const lines = [];
    let [left, right] = [0, 0];
    while (left < before.length || right < after.length) {
        if (left < before.length && before[left] === after[right]) {
            left++;
            right++;
            continue;
        }
        const [removed, added] = findMeeting(before, after, left, right);
        lines.push(`@@ -${range(left, removed)} +${range(right, added)} @@`, ...before.slice(left, left + removed).map((line) => `-${line}`), ...after.slice(right, right + added).map((line) => `+${line}`));
        left += removed;
        right += added;
    }
    return lines;
}
/** How many lines of each side to pass so that both go on with the same one, as few as can be. */
function findMeeting(before, after, left, right) {
    for (let sum = 1; sum <= WINDOW; sum++) {
        for (let removed = 0; removed <= sum; removed++) {
            const [a, b] = [left + removed, right + sum - removed];
            if (a > before.length || b > after.length)
                continue;
            if (before[a] === after[b])
                return [removed, sum - removed];
        }
    }
    return [before.length - left, after.length - right];
}
/** Where a hunk begins and how many lines it has; of none, the line before counts. */
function range(start, count) {
    return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;
}

// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/invariants/mending.js
var mending = __webpack_require__(5654);
// EXTERNAL MODULE: ./build/shared/core/invariants/rules.js + 2 modules
var rules = __webpack_require__(6313);
// EXTERNAL MODULE: ./build/shared/core/tag-template.js
var tag_template = __webpack_require__(9645);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/shared/core/doctor/facts.js
/** The place of a track's key in the configuration, `['paths', 2]` for example, or the nearest one above it. */
function trackPlace({ configuration }, track, ...path) {
    return configuration.place(['tracks', track.name, ...path]);
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/branch-rules.js






/** What holds between the branches, tags and manifests of the remote: the invariants, and that somebody answers. */
const BRANCH_RULES = [
    {
        name: 'remote-unread',
        severity: 'warning',
        meaning: 'The remote does not answer, or lacks a branch: its branches and tags were not looked at.',
        check: (facts) => facts.remoteProblems.map((problem) => remoteFault(problem, facts)),
    },
    ...rules/* RULES */.y.map((invariant) => ({
        name: invariant.name,
        severity: 'error',
        meaning: `On the remote: ${invariant.meaning}. As check-invariants tells it.`,
        check: (facts) => facts.branches
            ? invariant.check(facts.branches).map((found) => toFault({ rule: invariant.name, ...found }, facts))
            : [],
    })),
    {
        name: 'manifest-missing',
        severity: 'warning',
        meaning: 'A track has live versions, and no manifest of its live channel is on the live branch.',
        incident: 25,
        check: (facts) => (facts.branches ? checkManifests(facts.branches, facts) : []),
    },
];
function toFault({ rule, subject, message, command }, facts) {
    const line = (0,mending/* commandLine */.ay)(command);
    const fix = line.startsWith('npx release-tracks manifest')
        ? `Put the bundles of the tag, with their .sig files, into a folder \`${mending/* BUNDLES */.cE}\`, and run the command.`
        : 'Run the command.';
    return { message, fix, command: line, place: placeOf(rule, subject, facts) };
}
/** What nothing in a file can mend. */
function remoteFault({ message, fix, place }, { configuration }) {
    return {
        message,
        fix: fix ?? 'Look at `git remote -v` and `git ls-remote origin`; with --offline the remote is left out.',
        place: place ?? configuration.place(['branches']),
    };
}
function placeOf(rule, subject, facts) {
    const { configuration, tracks } = facts;
    if (rule === 'version-files')
        return { file: subject.slice(subject.indexOf(':') + 1) };
    const ofTag = tracks.find(({ track }) => (0,tag_template/* matchTag */._f)(track.tag, subject));
    if (ofTag)
        return trackPlace(facts, ofTag.track, 'tag');
    const ofManifest = tracks.find(({ track }) => isManifestOf(track.updater?.manifest, subject));
    if (ofManifest)
        return trackPlace(facts, ofManifest.track, 'updater', 'manifest');
    return configuration.place(['branches', 'live']);
}
function isManifestOf(template, path) {
    const [before, after] = template?.split('{channel}') ?? [];
    return before !== undefined && after !== undefined && path.startsWith(before) && path.endsWith(after);
}
function checkManifests({ manifests, tags, config }, facts) {
    return manifests.flatMap(({ track, channel, path, holds, releases }) => {
        const released = tags.find((tag) => tag.track === track && !tag.version.prerelease && tag.onLive);
        // Where GitHub was asked, the invariants have their say.
        if (channel !== core_version/* LIVE */.L8 || holds || releases || !released)
            return [];
        return {
            message: `${(0,core_error/* quote */.hD)(path)} is not on ${config.branches.live}, though ${released.name} is out: installed apps find nothing.`,
            fix: 'Let the release workflow call write-updater-manifest with `publish: true`.',
            place: trackPlace(facts, track, 'updater', 'manifest'),
        };
    });
}

// EXTERNAL MODULE: ./build/shared/core/node.js
var core_node = __webpack_require__(2908);
// EXTERNAL MODULE: ./build/shared/core/version-files/cargo-lock.js + 2 modules
var cargo_lock = __webpack_require__(3955);
// EXTERNAL MODULE: ./build/shared/core/version-files/document.js
var version_files_document = __webpack_require__(4486);
// EXTERNAL MODULE: ./build/shared/core/version-files/edit-versions.js + 4 modules
var edit_versions = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/shared/core/version-files/json-document.js
var json_document = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/shared/core/version-files/place.js
var place = __webpack_require__(9772);
// EXTERNAL MODULE: ./build/shared/core/workspace/cargo-tree.js
var cargo_tree = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/shared/core/workspace/folder.js
var workspace_folder = __webpack_require__(2306);
;// CONCATENATED MODULE: ./build/shared/core/doctor/attempt.js

/** Does something, or gives the error that the user can mend. */
function attempt(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/shared/core/nearest-word.js
var nearest_word = __webpack_require__(2817);
// EXTERNAL MODULE: ./build/shared/core/path-rules.js
var path_rules = __webpack_require__(2489);
;// CONCATENATED MODULE: ./build/shared/core/doctor/config-rules.js






/** The configuration by itself, and its paths against the files of the repository. */
const CONFIG_RULES = [
    {
        name: 'config-invalid',
        severity: 'error',
        meaning: 'There is no configuration file, or it says something that is not allowed.',
        check: ({ configuration }) => configuration.problems.map((problem) => faultOf(problem, configuration.file)),
    },
    {
        name: 'config-advice',
        severity: 'warning',
        meaning: 'The configuration says something that is allowed and probably not meant.',
        check: ({ configuration }) => configuration.warnings.map((problem) => faultOf(problem, configuration.file)),
    },
    {
        name: 'config-twice',
        severity: 'warning',
        meaning: 'There is a second configuration file, which nothing reads.',
        check: checkOnce,
    },
    {
        name: 'notes-unread',
        severity: 'warning',
        meaning: 'A file below `release-notes` is named after a version, and not as component-changelog looks for it: `release-notes/<track>/<version>.md`.',
        check: checkNotes,
    },
    {
        name: 'path-matches-nothing',
        severity: 'warning',
        meaning: 'An entry of `paths` matches no file: a folder was renamed, or the name is mistyped.',
        check: checkEntries,
    },
    {
        name: 'track-without-files',
        severity: 'error',
        meaning: 'What the entries of `paths` add, others with `!` take away: no change ever releases the track.',
        check: (facts) => facts.tracks.flatMap((track) => checkNegations(track, facts)),
    },
    {
        name: 'dependency-outside-paths',
        severity: 'warning',
        meaning: 'A package of the track depends on a folder of the repository that `paths` does not cover.',
        check: (facts) => facts.tracks.flatMap((track) => checkNeeds(track, facts)),
    },
];
/** A problem that other code found, as a fault. */
function faultOf({ message, fix, place }, file) {
    return { message, fix: fix ?? 'Correct it there.', place: place ?? { file, line: 1, column: 1 } };
}
const USUAL = /^(?:\.github\/)?release-tracks\.(?:yml|yaml|json)$/;
/** The first of the usual names counts; of another one it was said which. */
function checkOnce({ configuration, files }) {
    if (!USUAL.test(configuration.file) || configuration.root === undefined)
        return [];
    return files.flatMap((file) => {
        if (file === configuration.file || !USUAL.test(file))
            return [];
        return {
            message: `${(0,core_error/* quote */.hD)(file)} is not read: ${configuration.file} comes first.`,
            fix: 'Take one of the two away.',
            place: { file, line: 1, column: 1 },
        };
    });
}
/** What is not named after a version may be anything. */
function checkNotes({ files, tracks }) {
    const names = tracks.map(({ track }) => track.name);
    return files.flatMap((file) => {
        const [, folder = '', name = ''] = /^release-notes\/([^/]+)\/([^/]+)\.md$/i.exec(file) ?? [];
        const version = /\d+\.\d+\.\d+(?:-[0-9a-z]+\.\d+)?$/i.exec(name)?.[0];
        const track = names.includes(folder) ? folder : (0,nearest_word/* nearestWord */.z)(folder, names);
        if (version === undefined || track === undefined)
            return [];
        const wanted = `release-notes/${track}/${version}.md`;
        if (file === wanted || !(0,core_version/* parseVersion */.ot)(version))
            return [];
        return {
            message: `${(0,core_error/* quote */.hD)(file)} is read for no version: component-changelog looks for ${(0,core_error/* quote */.hD)(wanted)}.`,
            fix: `Rename it to ${(0,core_error/* quote */.hD)(wanted)}.`,
            place: { file, line: 1, column: 1 },
        };
    });
}
function checkEntries(facts) {
    let folders;
    return facts.tracks.flatMap(({ track }) => track.paths.flatMap((entry, index) => {
        if (entry.startsWith('!') || facts.files.some((0,path_rules.compilePaths)([entry])))
            return [];
        folders ??= foldersOf(facts.files);
        const near = nearestPath(entry, facts.files, folders);
        return {
            message: `The path ${(0,core_error/* quote */.hD)(entry)} of ${track.name} matches no file.`,
            fix: near === undefined ? 'Correct it, or take it out.' : `Did you mean ${(0,core_error/* quote */.hD)(near)}? Else take it out.`,
            place: trackPlace(facts, track, 'paths', index),
        };
    }));
}
function foldersOf(files) {
    const folders = new Set(files.map(workspace_folder/* folderOf */.yS));
    for (const folder of folders)
        folders.add((0,workspace_folder/* folderOf */.yS)(folder));
    return folders;
}
/** The file or folder whose name is nearest to an entry's, as an entry. */
function nearestPath(entry, files, folders) {
    const [, folder = entry, glob = ''] = /^([^*?[{]*?)(\/(?:\*\*?|\*\*\/.*|\*\..*))?$/.exec(entry) ?? [];
    const near = (0,nearest_word/* nearestWord */.z)(folder, glob === '' ? [...files, ...folders] : folders);
    return near === undefined || near === '' ? undefined : near + glob;
}
function checkNegations({ track, globs }, facts) {
    const adds = globs.filter((glob) => !glob.startsWith('!'));
    if (facts.files.some((0,path_rules.compilePaths)(globs)) || !facts.files.some((0,path_rules.compilePaths)(adds)))
        return [];
    const last = track.paths.findLastIndex((entry) => entry.startsWith('!'));
    return [
        {
            message: `The paths of ${track.name} match no file: ${(0,core_error/* quote */.hD)(track.paths[last] ?? '')} takes away what those before it add.`,
            fix: 'Entries are read in order and the last that matches decides: put what is to stay after it, or make it narrower.',
            place: trackPlace(facts, track, 'paths', last),
        },
    ];
}
function checkNeeds({ track, globs, needs }, facts) {
    const covers = (0,path_rules.compilePaths)(globs);
    return needs.flatMap((folder) => {
        if (folder === '**')
            return [];
        const below = facts.files.filter((file) => (0,workspace_folder/* isWithin */.UO)((0,workspace_folder/* folderOf */.yS)(file), folder));
        if (below.length === 0 || below.some(covers))
            return [];
        return {
            message: `${track.name} is built from ${(0,core_error/* quote */.hD)(folder)}, which its paths do not cover: a change there releases nothing.`,
            fix: `Add ${(0,core_error/* quote */.hD)(`${folder}/**`)} to its paths, or set \`dependencies: auto\`.`,
            place: trackPlace(facts, track, 'paths'),
        };
    });
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/finding.js
/** The change that makes one text of another, as small as one span can be. */
function editBetween(path, before, after) {
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && before[start] === after[start])
        start++;
    let same = 0;
    while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same])
        same++;
    return { path, start, end: before.length - same, with: after.slice(start, after.length - same) };
}

// EXTERNAL MODULE: ./build/shared/core/invariants/file-rules.js
var file_rules = __webpack_require__(8960);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __webpack_require__(3413);
// EXTERNAL MODULE: ./build/shared/core/version-files/version-text.js
var version_text = __webpack_require__(8975);
;// CONCATENATED MODULE: ./build/shared/core/doctor/version-rules.js











/** Version files: that they are there, carry a version, and say the same as each other and as the tags. */
const VERSION_RULES = [
    {
        name: 'version-file-missing',
        severity: 'error',
        meaning: 'A version file is not in the repository.',
        check: (facts) => facts.tracks.flatMap((track) => checkThere(track, facts)),
    },
    {
        name: 'version-file-link',
        severity: 'error',
        meaning: 'A version file is a symbolic link or lies behind one: the actions write what is in the repository, and follow no links.',
        check: (facts) => facts.tracks.flatMap((track) => checkLinks(track, facts)),
    },
    {
        name: 'version-inherited',
        severity: 'error',
        meaning: 'A crate takes its version from the workspace (`version.workspace = true`), so it has none of its own to write.',
        check: (facts) => unreadable(facts, ({ code }) => code === 'version-inherited'),
    },
    {
        name: 'version-unreadable',
        severity: 'error',
        meaning: 'A version file has no such key, the key holds no text, a pattern does not match once, or the file is malformed.',
        check: (facts) => unreadable(facts, ({ code }) => code !== 'version-inherited'),
    },
    {
        name: 'version-malformed',
        severity: 'error',
        meaning: 'A version file carries a text that is no version, X.Y.Z or X.Y.Z-channel.N.',
        check: (facts) => facts.tracks.flatMap((track) => checkShapes(track, facts)),
    },
    {
        name: 'version-suffix',
        severity: 'error',
        meaning: 'A file of a track with `version-style: core` carries a pre-release suffix.',
        incident: 11,
        mends: true,
        check: (facts) => facts.tracks.flatMap((track) => checkSuffixes(track, facts)),
    },
    {
        name: 'versions-disagree',
        severity: 'error',
        meaning: 'The version files of a track carry different versions.',
        mends: true,
        check: (facts) => facts.tracks.flatMap((track) => checkAgreement(track, facts)),
    },
    {
        name: 'version-not-tagged',
        severity: 'warning',
        meaning: "The version files agree, on another version than the track's newest tag in this history.",
        mends: true,
        check: (facts) => facts.tracks.flatMap((track) => checkAgainstTags(track, facts)),
    },
];
const SHAPE = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:[-+][0-9A-Za-z.+-]+)?$/;
/** The version files of a track, without those that are listed for a requirement on its version. */
function ownVersionFiles({ versionFiles }) {
    return versionFiles.filter((file) => !(0,version_file/* isRequirement */.WS)(file));
}
/** The version files of a track that can be read, where what they carry is a version. */
function carriedBy({ track }, { texts }) {
    return ownVersionFiles(track).flatMap((file) => {
        const text = texts.get(file.path);
        const version = text === undefined ? undefined : attempt(() => (0,version_text/* readVersion */.$4)(file, text));
        return typeof version === 'string' && text !== undefined && SHAPE.test(version) ? [{ file, text, version }] : [];
    });
}
function checkThere({ track }, facts) {
    return track.versionFiles.flatMap(({ path }, index) => {
        if (facts.texts.has(path) || facts.files.includes(path))
            return [];
        const namesakes = facts.files.filter((file) => (0,workspace_folder/* nameOf */.Vb)(file) === (0,workspace_folder/* nameOf */.Vb)(path));
        const near = (0,nearest_word/* nearestWord */.z)(path, facts.files) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
        return {
            message: `The version file ${(0,core_error/* quote */.hD)(path)} of ${track.name} is not in the repository.`,
            fix: near === undefined ? 'Correct its path, or take it out.' : `Did you mean ${(0,core_error/* quote */.hD)(near)}?`,
            place: trackPlace(facts, track, 'version-files', index),
        };
    });
}
function checkLinks({ track }, facts) {
    const told = new Set(facts.unreadable.map(({ place }) => place?.file));
    return track.versionFiles.flatMap(({ path }, index) => {
        if (facts.texts.has(path) || !facts.files.includes(path) || told.has(path))
            return [];
        return {
            message: `The version file ${(0,core_error/* quote */.hD)(path)} of ${track.name} is a symbolic link, or no file that can be read.`,
            fix: 'Name the file that it leads to.',
            place: trackPlace(facts, track, 'version-files', index),
        };
    });
}
function unreadable(facts, wanted) {
    const problems = facts.tracks.flatMap(({ track }) => track.versionFiles.flatMap((file) => {
        const text = facts.texts.get(file.path);
        const found = text === undefined ? '' : attempt(() => (0,version_text/* readVersion */.$4)(file, text));
        return typeof found !== 'string' && wanted(found) ? found.problems : [];
    }));
    return problems.map((problem) => faultOf(problem, facts.configuration.file));
}
function checkShapes({ track }, { texts }) {
    return ownVersionFiles(track).flatMap((file) => {
        const text = texts.get(file.path);
        const version = text === undefined ? undefined : attempt(() => (0,version_text/* readVersion */.$4)(file, text));
        if (text === undefined || typeof version !== 'string' || SHAPE.test(version))
            return [];
        return {
            message: `${file.path} carries ${(0,core_error/* quote */.hD)(version)}, which is no version.`,
            fix: 'Write X.Y.Z, such as 1.8.5.',
            place: version_rules_placeOf({ file, text }),
        };
    });
}
function checkSuffixes(facts, all) {
    if (facts.track.versionStyle === 'full')
        return [];
    return carriedBy(facts, all).flatMap((carried) => {
        const core = carried.version.split(/[-+]/, 1)[0];
        if (core === carried.version)
            return [];
        return {
            message: `${carried.file.path} carries ${(0,core_error/* quote */.hD)(carried.version)}, and ${facts.track.name} has \`version-style: core\`.`,
            fix: `Write ${(0,core_error/* quote */.hD)(core)}: the tag alone carries the suffix, since installers take numbers only.`,
            place: version_rules_placeOf(carried),
            edits: [editTo(carried, core)],
        };
    });
}
function checkAgreement(facts, all) {
    const carried = comparable(facts, all);
    const [first] = carried;
    if (!first || carried.every(({ version }) => version === first.version))
        return [];
    const wanted = wantedVersions(facts);
    const right = carried.find(({ version }) => wanted.includes(version));
    const others = carried.filter(({ version }) => version !== (right ?? first).version);
    return others.map((other) => ({
        message: `${other.file.path} carries ${other.version}, and ${(right ?? first).file.path} ${(right ?? first).version}: both are versions of ${facts.track.name}.`,
        fix: right ? `Write ${right.version}, as the newest tag has it.` : 'Write the same version in both.',
        place: version_rules_placeOf(other),
        ...(right && { edits: [editTo(other, right.version)] }),
    }));
}
function checkAgainstTags(facts, all) {
    const carried = comparable(facts, all);
    const [first] = carried;
    const wanted = wantedVersions(facts);
    const [best] = wanted;
    if (!first || best === undefined || !carried.every(({ version }) => version === first.version))
        return [];
    if (wanted.includes(first.version))
        return [];
    const [tag] = (0,file_rules/* newestTags */.oA)(facts.merged);
    return carried.map((each) => ({
        message: `${each.file.path} carries ${each.version}, and the newest tag of ${facts.track.name} here is ${(0,core_error/* quote */.hD)(tag?.name ?? '')}.`,
        fix: `Write ${best}. Versions are counted from tags, so another one in the file changes nothing but what is built.`,
        place: version_rules_placeOf(each),
        edits: [editTo(each, best)],
    }));
}
/** What the files carry, without suffixes where {@link checkSuffixes} tells of them. */
function comparable(facts, all) {
    const carried = carriedBy(facts, all);
    if (facts.track.versionStyle === 'full')
        return carried;
    return carried.map((each) => ({ ...each, version: each.version.split(/[-+]/, 1)[0] }));
}
function wantedVersions({ track, merged }) {
    return (0,file_rules/* newestTags */.oA)(merged).map(({ version }) => (0,file_rules/* fileVersion */.fB)(track, version));
}
function editTo({ file, text }, version) {
    return editBetween(file.path, text, (0,version_text/* writeVersion */.gN)(file, text, version));
}
function version_rules_placeOf({ file, text }) {
    return (0,place/* placeAt */.BW)(file.path, text, (0,version_text/* findVersion */.Am)(file, text).start);
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/build-rules.js














/** What cargo, npm and the installer builders would refuse. */
const BUILD_RULES = [
    {
        name: 'lock-out-of-step',
        severity: 'error',
        meaning: 'A lock file records another version of a package than its manifest has, or a Cargo.lock lacks a crate.',
        incident: 10,
        mends: true,
        check: (facts) => facts.tracks.flatMap((track) => [...checkLocks(track, facts), ...checkLocked(track, facts)]),
    },
    {
        name: 'requirement-unmet',
        severity: 'error',
        meaning: 'A package of the repository asks for a version of another one that is not the one it has.',
        check: (facts) => facts.tracks.flatMap((track) => checkRequirements(track, facts)),
    },
    {
        name: 'prerelease-in-installer',
        severity: 'error',
        meaning: 'An MSI installer is built from files that will carry a pre-release suffix; WiX takes numbers only.',
        incident: 11,
        mends: true,
        check: (facts) => facts.tracks.flatMap((track) => checkInstaller(track, facts)),
    },
];
/** Writing the version that is there already changes nothing, unless a lock lags behind. */
function rewrite(facts, all) {
    const carried = carriedBy(facts, all);
    const versions = new Set(carried.map(({ version }) => version));
    const [version] = versions;
    // A crate that cannot be read may have taken over the version of another track.
    const isWhole = all.tracks.every((track) => carriedBy(track, all).length === ownVersionFiles(track.track).length);
    if (version === undefined || versions.size > 1 || !isWhole)
        return new Map();
    return attempt(() => (0,edit_versions.editVersions)(ownVersionFiles(facts.track), all.texts, version));
}
function checkLocks(facts, all) {
    const rewritten = rewrite(facts, all);
    if (rewritten instanceof core_error/* ReleaseTracksError */.ag)
        return [];
    return [...rewritten].map(([path, text]) => {
        const before = all.texts.get(path) ?? '';
        const edit = editBetween(path, before, text);
        return {
            message: `${path} records another version of a package of ${facts.track.name} than its manifest has.`,
            fix: 'Write the lock again, as the build tool would.',
            place: (0,place/* placeAt */.BW)(path, before, edit.start),
            edits: [edit],
        };
    });
}
/** The crates of a track that the lock of their workspace does not record at all. */
function checkLocked({ track }, { texts }) {
    const tree = (0,cargo_tree/* openCargoTree */.f0)(texts);
    const manifests = track.versionFiles.flatMap(({ path }) => {
        const manifest = (0,workspace_folder/* nameOf */.Vb)(path) === 'Cargo.toml' ? tree.manifest((0,workspace_folder/* folderOf */.yS)(path)) : undefined;
        return manifest ? [manifest, ...(0,cargo_tree/* inheritorsOf */.Tw)(tree, manifest)] : [];
    });
    return [...new Set(manifests)].flatMap((manifest) => {
        const lock = (0,workspace_folder/* inFolder */._z)((0,cargo_tree/* workspaceRootOf */.dP)(tree, manifest).folder, 'Cargo.lock');
        const text = texts.get(lock);
        const locked = (0,cargo_lock/* lockedNames */.D)(text ?? '');
        // A lock without any crate of the repository was written for something else.
        if (manifest.name === undefined || text === undefined || locked.size === 0 || locked.has(manifest.name))
            return [];
        return {
            message: `${lock} has no entry of the crate "${manifest.name}": a build with --locked refuses it.`,
            fix: 'Run `cargo metadata --offline > /dev/null`, which adds it, and commit the lock.',
            place: (0,place/* placeAt */.BW)(lock, text, 0),
        };
    });
}
function checkRequirements(facts, all) {
    const rewritten = rewrite(facts, all);
    if (!(rewritten instanceof core_error/* ReleaseTracksError */.ag))
        return [];
    return rewritten.problems.map((problem) => faultOf(problem, all.configuration.file));
}
function checkInstaller({ track }, facts) {
    if (track.versionStyle === 'core' || facts.configuration.config?.channels.length === 0)
        return [];
    const path = tauriOf(track).find((candidate) => facts.texts.has(candidate));
    if (path === undefined)
        return [];
    const config = attempt(() => (0,json_document/* parseJson */.q)(path, facts.texts.get(path) ?? ''));
    if (config instanceof core_error/* ReleaseTracksError */.ag || !buildsMsi((0,version_files_document/* child */.jf)(config, 'bundle')))
        return [];
    return [
        {
            message: `${(0,core_error/* quote */.hD)(path)} builds an MSI, and the version files of ${track.name} will carry suffixes such as -alpha.1, which WiX refuses.`,
            fix: `Set \`version-style: core\` for ${track.name}: files carry X.Y.Z, the tag alone the suffix.`,
            place: trackPlace(facts, track, 'version-style'),
            ...editsOf(styleEdit(track, facts)),
        },
    ];
}
/** The Tauri configurations that a track's version goes into: its own version files, or those beside its crates. */
function tauriOf({ versionFiles, updater }) {
    const beside = versionFiles.map(({ path }) => (0,workspace_folder/* inFolder */._z)((0,workspace_folder/* folderOf */.yS)(path), 'tauri.conf.json'));
    const own = versionFiles.map(({ path }) => path).filter((path) => (0,workspace_folder/* nameOf */.Vb)(path) === 'tauri.conf.json');
    return [...own, ...(updater?.tauriConfig === undefined ? [] : [updater.tauriConfig]), ...beside];
}
/** Tauri builds all targets when none are named, and an MSI is one of them; a version of WiX's own settles it. */
function buildsMsi(bundle) {
    const wix = (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(bundle, 'windows'), 'wix'), 'version');
    if (wix !== undefined || !(0,version_files_document/* isTrue */.Hn)((0,version_files_document/* child */.jf)(bundle, 'active')))
        return false;
    const targets = (0,version_files_document/* child */.jf)(bundle, 'targets');
    if (targets === undefined)
        return true;
    const named = targets.kind === 'list' ? (0,version_files_document/* textsOf */.CB)(targets) : [(0,version_files_document/* textOf */.b6)(targets)];
    return named.includes('msi') || named.includes('all');
}
/** Sets the style where it is written, or writes it above `version-files` where that begins a line. */
function styleEdit({ name }, { configuration }) {
    const { file, text, root } = configuration;
    const style = (0,core_node/* nodeAt */.oB)(root, ['tracks', name, 'version-style']);
    if (style) {
        const plain = text.slice(style.at, style.at + 4) === 'full';
        return plain ? { path: file, start: style.at, end: style.at + 4, with: 'core' } : undefined;
    }
    const track = (0,core_node/* nodeAt */.oB)(root, ['tracks', name]);
    const entry = track?.kind === 'map' ? track.entries.find(({ key }) => key === 'version-files') : undefined;
    const isBlock = entry !== undefined && text[track?.at ?? 0] !== '{';
    const lineStart = isBlock ? text.lastIndexOf('\n', entry.keyAt - 1) + 1 : 0;
    const indent = text.slice(lineStart, entry?.keyAt ?? 0);
    if (!isBlock || !/^ +$/.test(indent))
        return undefined;
    const end = text.slice(0, lineStart).endsWith('\r\n') ? '\r\n' : '\n';
    return { path: file, start: lineStart, end: lineStart, with: `${indent}version-style: core${end}` };
}
function editsOf(edit) {
    return edit ? { edits: [edit] } : {};
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/action-inputs.js
// Made by `npm run docs` from the action.yml files.
/** The names of the inputs of each action, in the order of its action.yml; `promote` is the one at the root. */
const ACTION_INPUTS = {
    'bump-version': 'tracks channel bump sha n trailers force dry-run config token',
    'check-invariants': 'open-issue label config token',
    'component-changelog': 'tag track head since format output config token',
    'detect-tracks': 'track channel since base head config token',
    'float-tags': 'tag minor config token',
    'image-tags': 'images tag track core-floats config token',
    promote: 'track channel since bump sha n trailers force dry-run config token',
    'publish-release': 'tag name body body-path assets make-latest draft config token',
    'sync-branches': 'dry-run config token',
    'validate-tag': 'tag track config token',
    'write-updater-manifest': 'artifacts-dir tag base-url notes notes-path output publish platforms converge allow-downgrade public-key config token',
};

;// CONCATENATED MODULE: ./build/shared/core/doctor/called-action.js

/** This project's actions in folders of their own. */
const ACTIONS = Object.keys(ACTION_INPUTS).filter((name) => name !== 'promote');
const CALL = new RegExp(`\\buses['"]?\\s*:\\s*['"]?(\\.|[\\w.-]+/[\\w.-]+)/actions/(?:${ACTIONS.join('|')})(?=[@'"\\s]|$)`, 'gm');
/** The repositories whose actions are this project's, `.` for the one itself: whoever calls one of them by name has them there. */
function findHomes(texts) {
    return new Set([...texts].flatMap((text) => [...text.matchAll(CALL)].map(([, home]) => home)));
}
/** Which of this project's actions a step calls; `promote` is the one at the root of its repository. */
function calledAction(uses, homes) {
    const { home, name } = splitUses(uses);
    if (home === undefined || !(homes.has(home) || isNamed(home)))
        return undefined;
    if (name === undefined)
        return 'promote';
    return ACTIONS.includes(name) ? name : undefined;
}
/** An action of one of those repositories that is not there. */
function missingAction(uses, homes) {
    const { home, name } = splitUses(uses);
    if (home === undefined || home === '.' || !(homes.has(home) || isNamed(home)))
        return undefined;
    return name === undefined || ACTIONS.includes(name) ? undefined : name;
}
function isNamed(home) {
    return home.endsWith('/release-tracks');
}
function splitUses(uses) {
    const [, home, name] = /^(\.(?=\/|$)|[\w.-]+\/[\w.-]+)(?:\/actions\/([\w.-]+))?\/?(?:@.*)?$/.exec(uses) ?? [];
    return { home, name };
}

// EXTERNAL MODULE: ./build/shared/core/workflow-filter/push-filters.js
var push_filters = __webpack_require__(7169);
;// CONCATENATED MODULE: ./build/shared/core/doctor/workflow.js



/** Where GitHub looks for workflows. */
const WORKFLOW_FOLDER = '.github/workflows/';
/** Reads what a workflow says, and which steps call actions of the repositories that have this project's; what is not as GitHub wants it is left out, for GitHub to complain about. */
function readWorkflow(source, homes) {
    const on = (0,core_node/* entryOf */.Ms)(source.root, 'on')?.value;
    const plain = (0,core_node/* plainValue */._y)(on);
    return {
        ...source,
        name: source.file.slice(WORKFLOW_FOLDER.length),
        events: new Set(eventsOf(plain)),
        push: (0,push_filters/* readPushFilters */.UD)(plain),
        jobs: entriesOf((0,core_node/* nodeAt */.oB)(source.root, ['jobs'])).map((entry) => readJob(entry, homes)),
    };
}
/** The entries of a mapping; none of anything else. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
/** An input of a step, as its text. */
function inputOf({ node }, name) {
    return (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(node, ['with', name]));
}
/** Looks at every step of some workflows. */
function eachStep(workflows, look) {
    return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step, index) => look({ workflow, job, step, index }))));
}
/** The jobs that a job waits for. */
function needsOf({ node }) {
    const needs = (0,core_node/* nodeAt */.oB)(node, ['needs']);
    if (needs?.kind === 'list')
        return needs.items.flatMap((item) => (0,core_node/* scalarText */.ws)(item) ?? []);
    const one = (0,core_node/* scalarText */.ws)(needs);
    return one === undefined ? [] : [one];
}
/** All texts of a workflow with what leads to them; what anchors share is given once. */
function scalarsOf({ root }) {
    const found = [];
    const seen = new Set();
    const walk = (node, path) => {
        if (seen.has(node))
            return;
        seen.add(node);
        if (node.kind === 'map')
            for (const { key, value } of node.entries)
                walk(value, [...path, key]);
        else if (node.kind === 'list')
            for (const [index, item] of node.items.entries())
                walk(item, [...path, String(index)]);
        else if (node.kind === 'text')
            found.push({ node, path });
    };
    if (root)
        walk(root, []);
    return found;
}
function readJob({ key, keyAt, value }, homes) {
    const steps = (0,core_node/* nodeAt */.oB)(value, ['steps']);
    const items = steps?.kind === 'list' ? steps.items : [];
    return {
        name: key,
        at: keyAt,
        node: value,
        steps: items.flatMap((node) => (node.kind === 'map' ? readStep(node, homes) : [])),
    };
}
function readStep(node, homes) {
    const uses = (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(node, ['uses']));
    return {
        node,
        uses,
        run: (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(node, ['run'])),
        action: uses === undefined ? undefined : calledAction(uses, homes),
        missing: uses === undefined ? undefined : missingAction(uses, homes),
    };
}
function eventsOf(on) {
    if (typeof on === 'string')
        return [on];
    if (Array.isArray(on))
        return on.filter((event) => typeof event === 'string');
    return typeof on === 'object' && on !== null ? Object.keys(on) : [];
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/dispatch-inputs.js


/** Where a workflow declares its inputs. */
const DISPATCH_INPUTS = ['on', 'workflow_dispatch', 'inputs'];
/** The inputs of `workflow_dispatch`, as far as they are written as GitHub wants them. */
function dispatchInputs({ root }) {
    return entriesOf((0,core_node/* nodeAt */.oB)(root, DISPATCH_INPUTS)).map(({ key, value }) => {
        const options = (0,core_node/* nodeAt */.oB)(value, ['options']);
        return {
            name: key,
            type: (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(value, ['type'])) ?? 'string',
            required: (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(value, ['required'])) === 'true',
            default: (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(value, ['default'])),
            options: options?.kind === 'list' ? options.items.map((item) => (0,core_node/* scalarText */.ws)(item) ?? '') : [],
        };
    });
}
/** Whether an input takes one of a few values, none of them free text. */
function isClosed({ type }) {
    return type === 'choice' || type === 'boolean';
}

// EXTERNAL MODULE: ./build/shared/core/workflow-filter/filter-pattern.js
var filter_pattern = __webpack_require__(7958);
// EXTERNAL MODULE: ./build/shared/core/track-tags.js
var track_tags = __webpack_require__(843);
;// CONCATENATED MODULE: ./build/shared/core/doctor/sample-tags.js


const CORES = [
    { major: 1, minor: 2, patch: 3 },
    { major: 0, minor: 1, patch: 0 },
    { major: 12, minor: 34, patch: 56 },
];
/** Tags of a track to try filters on: its newest one, then live ones and those of each channel, with short numbers and long. */
function sampleTags({ tag }, channels, known) {
    const newest = (0,track_tags/* highestTag */.fV)(known)?.name;
    const live = CORES.map((core) => (0,tag_template/* formatTag */._3)(tag, core));
    const others = channels.flatMap((channel) => CORES.map((core, index) => (0,tag_template/* formatTag */._3)(tag, { ...core, prerelease: { channel, n: index === 2 ? 12 : 1 } })));
    return [...new Set([...(newest === undefined ? [] : [newest]), ...live, ...others])];
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/release-role.js





/** Actions of others that make releases, and those that make tags. */
const PUBLISHERS = /^(?:softprops\/action-gh-release|ncipollo\/release-action|tauri-apps\/tauri-action)@/;
const TAGGERS = /\/github-tag-action@/;
/** Which of this project's actions a step calls; `promote` is the one at its root. */
function bundleAction({ action }) {
    return action;
}
/** The file names of the workflows that tracks name as theirs. */
function namedWorkflows({ tracks }) {
    return new Set(tracks.flatMap(({ track }) => track.releaseWorkflow ?? []));
}
/** Whether a workflow is there for tags: a track names it, or it has a filter of the tags that it wants. */
function isForTags(workflow, facts) {
    return namedWorkflows(facts).has(workflow.name) || hasTagFilter(workflow);
}
/** Whether the workflow releases: it is for a track's tags, calls one of the actions, or tags and publishes by itself. */
function isForReleases(workflow, facts) {
    return (namedWorkflows(facts).has(workflow.name) ||
        (hasTagFilter(workflow) && firesOnSomeTag(workflow, facts)) ||
        workflow.jobs.some(({ steps }) => steps.some((step) => bundleAction(step) !== undefined || publishes(step))));
}
/** Whether a step calls an action that makes tags. */
function makesTags(step) {
    const action = bundleAction(step);
    return (action === 'promote' || action === 'bump-version') && inputOf(step, 'dry-run') !== 'true';
}
/** Whether a step works with another token than the run's own. */
function hasOwnToken({ node }, ...names) {
    return names.some((name) => {
        const token = (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(node, name.split('.')));
        return token !== undefined && token !== '' && !/\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/i.test(token);
    });
}
/** Whether the job's checkout left another token than the run's own for git to use. */
function checksOutWithOwnToken({ steps }) {
    return steps.some((step) => isCheckout(step) && (hasOwnToken(step, 'with.token') || (0,core_node/* nodeAt */.oB)(step.node, ['with', 'ssh-key']) !== undefined));
}
/** Whether a step checks the repository out. */
function isCheckout({ uses }) {
    return uses?.startsWith('actions/checkout@') ?? false;
}
function hasTagFilter({ push }) {
    return push?.tags !== undefined;
}
function firesOnSomeTag(workflow, facts) {
    if (!facts.configuration.config)
        return workflow.push !== undefined;
    return tagsThatStart(workflow, facts).length > 0;
}
/** Tags of all tracks whose push starts the workflow, out of those that filters are tried on. */
function tagsThatStart({ push }, { tracks, configuration }) {
    const channels = configuration.config?.channels ?? [];
    return tracks
        .flatMap(({ track, tags }) => sampleTags(track, channels, tags))
        .filter((tag) => push !== undefined && (0,push_filters/* firesOnTag */.lI)(push, tag));
}
/** The tracks whose tags start a workflow, by a push or by the actions. */
function tracksStarting({ name, push }, { tracks, configuration }) {
    const channels = configuration.config?.channels ?? [];
    return tracks.filter(({ track, tags }) => {
        const fires = push !== undefined && sampleTags(track, channels, tags).some((tag) => (0,push_filters/* firesOnTag */.lI)(push, tag));
        return fires || track.releaseWorkflow === name;
    });
}
/** Whether a step makes tags without the actions: by a script, or by an action of others. */
function isTagger({ run = '', uses = '' }) {
    return TAGGERS.test(uses) || TAGS.test(run);
}
const TAGS = /\bgit tag (?!-l\b|-n|-d\b|--(?:list|sort|points-at|contains|merged|format|delete))|\bgit push\b[^\n]{0,500}?(?:--tags|--follow-tags)/;
/** Commands that bring a version to its users. */
const PUBLISHES = /\b(?:(?:npm|pnpm|cargo) publish|yarn npm publish|twine upload|uv publish|poetry publish|gem push|dotnet nuget push|docker push|goreleaser release|gh release (?:create|upload))\b|\bdocker buildx build\b[^\n]{0,500}--push\b/;
/** Whether a step surely makes a version public. */
function makesPublic(step) {
    const { uses = '', run = '' } = step;
    const action = bundleAction(step);
    if (action === 'publish-release' || action === 'float-tags')
        return true;
    if (action === 'write-updater-manifest')
        return inputOf(step, 'publish') === 'true';
    const pushesImages = /^docker\/build-push-action@/.test(uses) && inputOf(step, 'push') === 'true';
    const commands = run.replace(/^\s*#.*$|^.*--dry-run.*$/gm, '');
    return pushesImages || PUBLISHERS.test(uses) || PUBLISHES.test(commands);
}
function publishes(step) {
    return isTagger(step) || PUBLISHERS.test(step.uses ?? '') || /\bgh release create\b/.test(step.run ?? '');
}
/** The last pattern of `on.push.tags` that matches a tag: where to look for why it fires, or does not. */
function decidingPattern({ push }, tag) {
    const index = push?.tags?.findLastIndex((pattern) => (0,filter_pattern/* compileFilterPattern */.q)(pattern).matches(tag)) ?? -1;
    return index === -1 ? undefined : index;
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/call-rules.js









/** What workflows say to this project's actions, against the actions and the configuration. */
const CALL_RULES = [
    {
        name: 'action-missing',
        severity: 'error',
        meaning: 'A step calls an action that this project does not have, beside or instead of one that it has.',
        check: ({ workflows }) => eachStep(workflows, checkAction),
    },
    {
        name: 'input-unknown',
        severity: 'error',
        meaning: 'A step gives an action an input that it does not have: GitHub passes over it, and the default counts.',
        check: ({ workflows }) => eachStep(workflows, checkInputs),
    },
    {
        name: 'name-unknown',
        severity: 'error',
        meaning: 'A step, or the form of a run by hand, names a track or a channel that the configuration does not have.',
        incident: 22,
        check: (facts) => [
            ...eachStep(facts.workflows, (at) => checkNames(at, facts)),
            ...choicesOf(facts).flatMap((choice) => checkOptions(choice, facts)),
        ],
    },
    {
        name: 'option-missing',
        severity: 'warning',
        meaning: 'The form of a run by hand does not offer a track or a channel of the configuration, and no other form does. What a push cuts may be left out.',
        incident: 22,
        check: (facts) => [...checkOffered('track', facts), ...checkOffered('channel', facts)],
    },
    {
        name: 'track-of-another',
        severity: 'error',
        meaning: 'A workflow validates tags of one track, and only tags of others start it: every run fails.',
        incident: 22,
        check: (facts) => eachStep(facts.workflows, (at) => checkTrack(at, facts)),
    },
];
function call_rules_placeOf({ workflow, job, index }, ...path) {
    return workflow.place(['jobs', job.name, 'steps', index, ...path]);
}
function checkAction(at) {
    const { uses = '', missing } = at.step;
    if (missing === undefined)
        return [];
    const near = (0,nearest_word/* nearestWord */.z)(missing, ACTIONS) ?? ACTIONS.find((name) => name.endsWith(`-${missing}`));
    return [
        {
            message: `There is no action ${(0,core_error/* quote */.hD)(missing)} in ${(0,core_error/* quote */.hD)(uses.split('/actions/', 1)[0])}.`,
            fix: near === undefined ? `There are ${ACTIONS.join(', ')}.` : `Did you mean ${(0,core_error/* quote */.hD)(near)}?`,
            place: call_rules_placeOf(at, 'uses'),
        },
    ];
}
/** Inputs of an action in the repository itself are its own. GitHub reads their names without regard to case. */
function checkInputs(at) {
    const { action, uses = '', node } = at.step;
    if (action === undefined || uses.startsWith('.'))
        return [];
    const names = ACTION_INPUTS[action].split(' ');
    return entriesOf((0,core_node/* nodeAt */.oB)(node, ['with'])).flatMap(({ key, keyAt }) => {
        if (names.includes(key.toLowerCase()))
            return [];
        const near = (0,nearest_word/* nearestWord */.z)(key, names);
        return {
            message: `${action} has no input ${(0,core_error/* quote */.hD)(key)}.`,
            fix: near === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${(0,core_error/* quote */.hD)(near)}?`,
            place: at.workflow.locate(keyAt),
        };
    });
}
/** Which inputs of the actions hold names of tracks or channels. */
const KINDS = { track: 'track', tracks: 'track', channel: 'channel' };
/** The inputs of a step that hold names from the configuration that was read. */
function namesIn({ step }, { configuration }) {
    const { file, config } = configuration;
    if (step.action === undefined || !config || (inputOf(step, 'config') || file) !== file)
        return [];
    return Object.entries(KINDS).flatMap(([input, kind]) => {
        const text = inputOf(step, input);
        return text === undefined ? [] : { kind, input, text };
    });
}
function allowed(kind, { tracks, configuration }) {
    const names = tracks.map(({ track }) => track.name);
    return kind === 'track' ? names : [...(configuration.config?.channels ?? []), core_version/* LIVE */.L8];
}
/** Words that stand for several tracks. */
const SEVERAL = ['all', 'both'];
function checkNames(at, facts) {
    return namesIn(at, facts).flatMap(({ kind, input, text }) => {
        if (text.includes('${{'))
            return [];
        const words = text.split(/[\s,"'[\]]+/).filter((word) => word !== '');
        return words.flatMap((word) => unknownName(kind, word, facts, call_rules_placeOf(at, 'with', input)));
    });
}
function unknownName(kind, word, facts, place) {
    const names = allowed(kind, facts);
    if (names.includes(word) || (kind === 'track' && SEVERAL.includes(word)))
        return [];
    const near = (0,nearest_word/* nearestWord */.z)(word, names);
    return [
        {
            message: `The configuration has no ${kind} ${(0,core_error/* quote */.hD)(word)}.`,
            fix: near === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${(0,core_error/* quote */.hD)(near)}?`,
            place,
        },
    ];
}
const OF_FORM = /^\s*\$\{\{\s*(?:github\.event\.)?inputs\.([\w-]+)\s*\}\}\s*$/;
function choicesOf(facts) {
    const found = eachStep(facts.workflows, (at) => namesIn(at, facts).flatMap(({ kind, text }) => {
        const input = OF_FORM.exec(text)?.[1]?.toLowerCase();
        const declared = dispatchInputs(at.workflow).find(({ name }) => name.toLowerCase() === input);
        if (!declared || declared.options.length === 0)
            return [];
        return [{ workflow: at.workflow, kind, input: declared.name, options: declared.options }];
    }));
    return [
        ...new Map(found.map((choice) => [`${choice.workflow.file} ${choice.kind} ${choice.input}`, choice])).values(),
    ];
}
function checkOptions({ workflow, kind, input, options }, facts) {
    return options.flatMap((option, index) => option === ''
        ? []
        : unknownName(kind, option, facts, workflow.place([...DISPATCH_INPUTS, input, 'options', index])));
}
function checkOffered(kind, facts) {
    const choices = choicesOf(facts).filter((choice) => choice.kind === kind);
    const [first] = choices;
    if (!first)
        return [];
    const offered = new Set(choices.flatMap(({ options }) => options));
    const lacking = allowed(kind, facts).filter((name) => !offered.has(name) && name !== facts.configuration.config?.autoChannel);
    if (lacking.length === 0)
        return [];
    return [
        {
            message: `The form of ${first.workflow.name} does not offer the ${kind} ${lacking.map(core_error/* quote */.hD).join(', ')}.`,
            fix: 'Add it to the `options`.',
            place: first.workflow.place([...DISPATCH_INPUTS, first.input, 'options']),
        },
    ];
}
function checkTrack(at, facts) {
    const { workflow, step } = at;
    if (step.action !== 'validate-tag' || inputOf(step, 'tag'))
        return [];
    const [given] = namesIn(at, facts);
    const wanted = facts.tracks.find(({ track }) => track.name === given?.text.trim())?.track.name;
    const starting = tracksStarting(workflow, facts).map(({ track }) => track.name);
    if (wanted === undefined || starting.length === 0 || starting.includes(wanted))
        return [];
    return [
        {
            message: `${workflow.name} takes tags of ${wanted} alone, and those that start it are of ${starting.join(' and ')}: every run fails.`,
            fix: starting.length === 1 ? `Write \`track: ${starting[0]}\`.` : 'Name a track whose tags start it.',
            place: call_rules_placeOf(at, 'with', 'track'),
        },
    ];
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/expression-value.js
/** A value that hangs on what nobody knows before the run. */
const UNKNOWN = Symbol('unknown');
/** Whether a value counts as true; undefined when it is not known. */
function isTrue(value) {
    return value === UNKNOWN ? undefined : Boolean(value);
}
/** A value as text; undefined when it is not known. */
function textOf(value) {
    return value === UNKNOWN ? undefined : String(value ?? '');
}
/** Applies one of `||`, `&&` and the comparisons. */
function applyOperator(operator, left, right) {
    if (operator === '||' || operator === '&&')
        return applyLogic(operator === '||', left, right);
    if (left === UNKNOWN || right === UNKNOWN)
        return UNKNOWN;
    if (operator === '==' || operator === '!=')
        return areEqual(left, right) === (operator === '==');
    const areTexts = typeof left === 'string' && typeof right === 'string';
    const [a, b] = areTexts ? [left.toUpperCase(), right.toUpperCase()] : [numberOf(left), numberOf(right)];
    if (operator === '<')
        return a < b;
    if (operator === '>')
        return a > b;
    return operator === '<=' ? a <= b : a >= b;
}
/** Whatever is unknown on the left, `… && false` is false, and `… || true` is true. */
function applyLogic(isOr, left, right) {
    const truth = isTrue(left);
    if (truth === undefined)
        return isTrue(right) === isOr ? isOr : UNKNOWN;
    return truth === isOr ? left : right;
}
/** Texts are compared without regard to case; what differs in kind, as numbers (GitHub docs, "Operators"). */
function areEqual(left, right) {
    if (typeof left === 'string' && typeof right === 'string')
        return left.toLowerCase() === right.toLowerCase();
    return typeof left === typeof right ? left === right : numberOf(left) === numberOf(right);
}
function numberOf(value) {
    if (typeof value !== 'string')
        return Number(value);
    return value.trim() === '' ? 0 : Number(value);
}
/** Calls one of GitHub's functions on texts; of others the result is not known. */
function callFunction(name, given) {
    const texts = given.map(textOf);
    const [text, part] = texts.map((each) => each?.toLowerCase());
    if (name === 'format')
        return format(texts);
    if (text === undefined || part === undefined)
        return UNKNOWN;
    if (name === 'contains')
        return text.includes(part);
    if (name === 'startswith')
        return text.startsWith(part);
    return name === 'endswith' ? text.endsWith(part) : UNKNOWN;
}
function format(texts) {
    const [template, ...values] = texts;
    if (template === undefined || values.includes(undefined))
        return UNKNOWN;
    return template.replace(/\{\{|\}\}|\{(\d+)\}/g, (found, index) => index === undefined ? found[0] : (values[Number(index)] ?? ''));
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/assumed-run.js

/** Events that bring no pull request and no issue along. */
const PLAIN_EVENTS = new Set(['push', 'workflow_dispatch', 'schedule']);
/** What the contexts `github` and `inputs` hold in a run; whatever is the same in all runs of a workflow stands for itself. */
function lookInto(run) {
    return (path) => {
        if (path.startsWith('inputs.'))
            return run.input(path.slice('inputs.'.length));
        if (path.startsWith('github.event.'))
            return lookIntoEvent(run, path.slice('github.event.'.length));
        return path.startsWith('github.') ? lookIntoGitHub(run, path.slice('github.'.length)) : UNKNOWN;
    };
}
function lookIntoGitHub({ event, ref, number }, name) {
    const [, kind, short] = /^refs\/(head|tag)s\/(.+)$/.exec(ref ?? '') ?? [];
    const known = {
        event_name: event,
        ref,
        ref_name: short,
        ref_type: kind && (kind === 'tag' ? 'tag' : 'branch'),
        sha: `${number}`.padStart(40, '0'),
        run_id: number,
        run_number: number,
        run_attempt: 1,
        ...(PLAIN_EVENTS.has(event ?? '') && { head_ref: '', base_ref: '' }),
    };
    return known[name] ?? (SAME_IN_ALL.has(name) ? name : UNKNOWN);
}
const SAME_IN_ALL = new Set([
    'action',
    'actor',
    'api_url',
    'job',
    'repository',
    'repository_id',
    'repository_owner',
    'server_url',
    'triggering_actor',
    'workflow',
    'workspace',
]);
function lookIntoEvent({ event = '', ref, input }, path) {
    if (path.startsWith('inputs.'))
        return input(path.slice('inputs.'.length));
    if (/^(?:repository|sender|organization|enterprise)\./.test(path))
        return path;
    if (!PLAIN_EVENTS.has(event))
        return UNKNOWN;
    if (/^(?:pull_request|issue|release|workflow_run|number)\b/.test(path))
        return null;
    return path === 'ref' && event === 'push' ? (ref ?? UNKNOWN) : UNKNOWN;
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/expression.js

/** Text with expressions in it, as GitHub puts it together; an expression alone keeps its kind. */
function evaluateText(text, look) {
    const alone = /^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(text);
    if (alone)
        return evaluate(alone[1], look);
    let unknown = false;
    const whole = text.replace(/\$\{\{((?:(?!\}\})[\s\S])*)\}\}/g, (_, expression) => {
        const value = textOf(evaluate(expression, look));
        unknown ||= value === undefined;
        return value ?? '';
    });
    return unknown ? UNKNOWN : whole;
}
/** The condition of a job or step, which needs no braces. */
function evaluateCondition(text, look) {
    return isTrue(text.includes('${{') ? evaluateText(text, look) : evaluate(text, look));
}
/**
 * Evaluates an expression (GitHub docs, "Evaluate expressions in workflows and actions"). What is not understood is
 * {@link UNKNOWN}, as is all that hangs on it.
 */
function evaluate(expression, look) {
    const tokens = readTokens(expression);
    if (!tokens)
        return UNKNOWN;
    const reader = { tokens, at: 0, look };
    const value = readOperators(reader, 0);
    return reader.at === tokens.length && value !== undefined ? value : UNKNOWN;
}
const TOKEN = /\s*(?:('(?:[^']|'')*')|(-?\d[\w.]*)|([A-Za-z_][\w-]*(?:\s*\.\s*(?:[A-Za-z_][\w-]*|\*)|\s*\[\s*'[^']*'\s*\])*)|(\|\||&&|==|!=|<=|>=|[!<>()[\],.]))/y;
/** The longest expression that is looked at, in characters. */
const LONGEST = 1000;
function readTokens(text) {
    if (text.length > LONGEST)
        return undefined;
    const tokens = [];
    TOKEN.lastIndex = 0;
    const end = text.trimEnd().length;
    while (TOKEN.lastIndex < end) {
        const match = TOKEN.exec(text);
        if (!match)
            return undefined;
        tokens.push(match[0].trim());
    }
    return tokens.length > 0 ? tokens : undefined;
}
const LEVELS = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>=']];
/** Undefined is for what cannot be read. */
function readOperators(reader, level) {
    const operators = LEVELS[level];
    if (!operators)
        return readUnary(reader);
    let left = readOperators(reader, level + 1);
    for (let token = reader.tokens[reader.at]; operators.includes(token ?? ''); token = reader.tokens[reader.at]) {
        reader.at++;
        const right = readOperators(reader, level + 1);
        if (left === undefined || right === undefined)
            return undefined;
        left = applyOperator(token, left, right);
    }
    return left;
}
function readUnary(reader) {
    const token = reader.tokens[reader.at++];
    if (token === '!') {
        const value = readUnary(reader);
        const truth = value === undefined ? undefined : isTrue(value);
        return value === undefined ? undefined : truth === undefined ? UNKNOWN : !truth;
    }
    if (token === '(') {
        const value = readOperators(reader, 0);
        return reader.tokens[reader.at++] === ')' ? readRest(reader, value) : undefined;
    }
    return token === undefined ? undefined : readRest(reader, readPrimary(reader, token));
}
/** What is taken out of a value that is no name, as in `fromJSON(…).target`, is not known. */
function readRest(reader, value) {
    const next = reader.tokens[reader.at];
    return next === '.' || next === '[' ? undefined : value;
}
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function readPrimary(reader, token) {
    if (token.startsWith("'"))
        return token.slice(1, -1).replaceAll("''", "'");
    if (/^-?\d/.test(token))
        return Number(token);
    if (!/^[A-Za-z_]/.test(token))
        return undefined;
    if (reader.tokens[reader.at] === '(')
        return readCall(reader, token.toLowerCase());
    return WORDS.has(token) ? WORDS.get(token) : reader.look(nameOf(token));
}
function readCall(reader, name) {
    const given = [];
    reader.at++;
    while (reader.tokens[reader.at] !== ')') {
        const value = readOperators(reader, 0);
        if (value === undefined)
            return undefined;
        given.push(value);
        if (reader.tokens[reader.at] === ',')
            reader.at++;
        else if (reader.tokens[reader.at] !== ')')
            return undefined;
    }
    reader.at++;
    const status = reader.look(`${name}()`);
    return status === UNKNOWN ? callFunction(name, given) : status;
}
/** `Inputs['Tag']` and `inputs . tag` are `inputs.tag`. */
function nameOf(token) {
    return token
        .replace(/\s*\[\s*'([^']*)'\s*\]/g, '.$1')
        .replace(/\s+/g, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/concurrency-rules.js






/** Concurrency groups in which a release can get lost. */
const CONCURRENCY_RULES = [
    {
        name: 'release-cancelled',
        severity: 'error',
        meaning: 'A workflow that releases has `cancel-in-progress` on, or an expression that may be true for a release: a later run stops an earlier one half way.',
        incident: 19,
        mends: true,
        check: (facts) => groupsOf(facts).flatMap(checkCancel),
    },
    {
        name: 'release-dropped',
        severity: 'error',
        meaning: 'Releases share one concurrency group, in which GitHub by default keeps one waiting and drops the others. What the group is for two of them is worked out.',
        incident: 19,
        check: (facts) => groupsOf(facts).flatMap(checkGroup),
    },
];
/** The groups of the workflows, and of their jobs, that must not lose a run. */
function groupsOf(facts) {
    return facts.workflows
        .filter((workflow) => losesReleases(workflow, facts))
        .flatMap((workflow) => {
        const isOfTags = isForTags(workflow, facts);
        const pairs = isOfTags ? tagPairs(workflow, facts) : otherPairs(workflow);
        const paths = [['concurrency'], ...workflow.jobs.map(({ name }) => ['jobs', name, 'concurrency'])];
        return paths.flatMap((path) => {
            const node = (0,core_node/* nodeAt */.oB)(workflow.root, path);
            return node ? [{ workflow, path, node, pairs, isOfTags }] : [];
        });
    });
}
function losesReleases(workflow, facts) {
    const steps = workflow.jobs.flatMap(({ steps }) => steps);
    const publishing = ['write-updater-manifest', 'publish-release'];
    return (isForTags(workflow, facts) || steps.some((step) => makesTags(step) || publishing.includes(bundleAction(step) ?? '')));
}
/** Two tags that are pushed, and two that the actions start the workflow on, which give it no inputs. */
function tagPairs(workflow, facts) {
    const fires = tagsThatStart(workflow, facts);
    const events = [
        ...(workflow.push?.tags || fires.length > 0 ? ['push'] : []),
        ...(workflow.events.has('workflow_dispatch') ? ['workflow_dispatch'] : []),
    ];
    const [first = 'v1.2.3', second = 'v0.1.0'] = fires;
    const defaults = new Map(dispatchInputs(workflow).map((input) => [input.name.toLowerCase(), input.default ?? '']));
    return events.map((event) => {
        const input = (name) => (event === 'push' ? '' : (defaults.get(name) ?? ''));
        return [
            { event, ref: `refs/tags/${first}`, number: 1, input },
            { event, ref: `refs/tags/${second}`, number: 2, input },
        ];
    });
}
/** Two requests by hand; where there are none, two runs of another event. Pull requests release nothing. */
function otherPairs(workflow) {
    const others = [...workflow.events].filter((event) => !event.startsWith('pull_request'));
    const events = workflow.events.has('workflow_dispatch') ? ['workflow_dispatch'] : others;
    const closed = new Set(dispatchInputs(workflow).flatMap((input) => (isClosed(input) ? input.name.toLowerCase() : [])));
    return events.map((event) => {
        const input = (name) => event === 'push' ? '' : event === 'workflow_dispatch' && closed.has(name) ? name : UNKNOWN;
        const known = event === 'workflow_call' ? {} : { event };
        return [
            { ...known, ref: 'refs/heads/first', number: 1, input },
            { ...known, ref: 'refs/heads/second', number: 2, input },
        ];
    });
}
function checkCancel(group) {
    const { workflow, path, node } = group;
    const cancel = (0,core_node/* entryOf */.Ms)(node, 'cancel-in-progress')?.value;
    if (!group.pairs.some((pair) => cancels(cancel, pair[0], group)))
        return [];
    const isFlag = cancel?.kind === 'flag';
    return [
        {
            message: `A run of ${workflow.name} is cancelled when a later one starts, with its release half done.`,
            fix: 'Write `cancel-in-progress: false`.',
            place: workflow.place([...path, 'cancel-in-progress']),
            ...(isFlag && { edits: [switchOff(workflow, cancel)] }),
        },
    ];
}
function switchOff({ file }, { at, text }) {
    return { path: file, start: at, end: at + text.length, with: 'false' };
}
/** Whether a run may be cancelled by another one; each with a group of its own, none is. For tags it has to be clear that it is not. */
function cancels(cancel, run, { node, isOfTags }) {
    const text = (0,core_node/* scalarText */.ws)(cancel);
    if (text === undefined)
        return false;
    const again = { ...run, number: run.number + 10 };
    const groups = [run, again].map((each) => groupText(node, each));
    if (groups[0] !== undefined && groups[1] !== undefined && groups[0] !== groups[1])
        return false;
    if (!text.includes('${{'))
        return text.toLowerCase() === 'true';
    const { ref, ...rest } = run;
    const answer = isTrue(evaluateText(text, lookInto(isOfTags ? run : rest)));
    return isOfTags ? answer !== false : answer === true;
}
function groupText(node, run) {
    const text = (0,core_node/* scalarText */.ws)(node) ?? (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(node, ['group']));
    return text === undefined ? undefined : textOf(evaluateText(text, lookInto(run)));
}
/** A group is safe when each tag or run has its own, or when it keeps a queue; what hangs on more than is known here may be safe. */
function checkGroup({ workflow, path, node, pairs, isOfTags }) {
    const text = (0,core_node/* scalarText */.ws)(node) ?? (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(node, ['group']));
    const queues = (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(node, ['queue'])) === 'max';
    if (text === undefined || queues || !pairs.some((pair) => isShared(node, pair)))
        return [];
    const own = isOfTags
        ? 'github.ref into the group, so that each tag'
        : 'github.run_id into the group, so that each request';
    return [
        {
            message: `All releases of ${workflow.name} share the group "${text}": GitHub keeps one waiting, and a third one takes its place.`,
            fix: `Put the expression ${own} has its own, or add \`queue: max\`.`,
            place: workflow.place((0,core_node/* nodeAt */.oB)(node, ['group']) ? [...path, 'group'] : path),
        },
    ];
}
function isShared(node, [first, second]) {
    const group = groupText(node, first);
    return group !== undefined && group === groupText(node, second);
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/found-text.js

/** What a pattern (with the `g` flag) matches in those texts of some workflows that are wanted; comment lines of scripts say nothing. */
function findTexts(workflows, pattern, wanted = () => true) {
    return workflows.flatMap((workflow) => scalarsOf(workflow)
        .filter(wanted)
        .flatMap((scalar) => findIn(workflow, scalar, pattern)));
}
/** Whether a text is a script that a shell runs. */
function isScript({ path }) {
    return path.at(-1) === 'run' && path.includes('steps');
}
/** Whether a text is an input of a step. */
function isInput({ path }) {
    return path.at(-2) === 'with' && path.includes('steps');
}
function findIn(workflow, scalar, pattern) {
    const { text, at } = scalar.node;
    let cursor = at;
    return [...text.matchAll(pattern)].flatMap((match) => {
        if (isScript(scalar) && isComment(text, match.index))
            return [];
        // A quoted text may be written with escapes: then its beginning is near enough.
        const found = workflow.text.indexOf(match[0], cursor);
        if (found !== -1)
            cursor = found + 1;
        return { workflow, scalar, match, place: workflow.locate(found === -1 ? at : found) };
    });
}
function isComment(text, at) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    return /^\s*#/.test(text.slice(lineStart, at + 1));
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/injection-rules.js




/** Values from outside that become part of scripts. */
const INJECTION_RULES = [
    {
        name: 'expression-in-script',
        severity: 'error',
        meaning: 'A script has a value from outside put into its text, where it can be a command: a name, a title, notes, free text of a run by hand.',
        incident: 30,
        check: checkInjection,
    },
];
const EXPRESSION = /\$\{\{((?:(?!\$\{\{)[\s\S]){0,1000}?)\}\}/g;
/** What people outside choose: names of branches and tags, titles, texts. Numbers, ids and commits are harmless. */
const OUTSIDE = /\bgithub\.(?:head_ref|ref_name|event\.client_payload\.|event\.(?!inputs\.)(?!(?:[\w.]*\.)?(?:number|id|sha|before|after|created|deleted|forced)\b)[\w.]+)/;
function checkInjection({ workflows }) {
    const runs = (scalar) => isScript(scalar) || (isInput(scalar) && scalar.path.at(-1) === 'script');
    return findTexts(workflows, EXPRESSION, runs).flatMap(({ workflow, scalar, match, place }) => {
        const expression = match[1] ?? '';
        const job = workflow.jobs.find(({ name }) => name === scalar.path[1]);
        if (isAnswer(expression) || !(OUTSIDE.test(expression) || isFreeText(expression, workflow, job)))
            return [];
        return {
            message: `${(0,core_error/* quote */.hD)(match[0])} becomes part of the script: a name such as $(command) is run.`,
            fix: 'Give it to the step by `env:`, and write "$NAME" in the script.',
            place,
        };
    });
}
/** A comparison gives true or false, whatever stands on its sides. */
function isAnswer(expression) {
    return !/&&|\|\|/.test(expression) && /==|!=|^\s*(?:contains|startsWith|endsWith)\(/.test(expression);
}
/** What a field of JSON holds is not looked into. */
function isFreeText(expression, workflow, job) {
    return hasFreeInput(expression, workflow) || (!/fromJSON/i.test(expression) && hasOutput(expression, workflow, job));
}
const INPUT = /(?<![\w.-])(?:github\.event\.)?inputs\.([\w-]+)/gi;
/** Whoever starts a run by hand writes what is no choice, no box and no number. Callers of a workflow that is called are not known. */
function hasFreeInput(expression, workflow) {
    const free = dispatchInputs(workflow).filter(({ type }) => type === 'string');
    const names = new Set(free.map(({ name }) => name.toLowerCase()));
    return [...expression.matchAll(INPUT)].some(([, name = '']) => names.has(name.toLowerCase()));
}
/** Outputs of the actions that hold what people wrote: subjects of commits, and paths. */
const TEXTS = {
    promote: ['report', 'plan'],
    'detect-tracks': ['report'],
    'bump-version': ['plan'],
    'component-changelog': ['body'],
    'write-updater-manifest': ['manifest'],
    'sync-branches': ['conflicts'],
    'check-invariants': ['violations'],
};
const OUTPUT = /(?<![\w.-])(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/gi;
function hasOutput(expression, workflow, job) {
    return [...expression.matchAll(OUTPUT)].some(([, context = '', name = '', output = '']) => {
        if (context.toLowerCase() === 'steps')
            return isText(job, name, output);
        const other = workflow.jobs.find((each) => each.name.toLowerCase() === name.toLowerCase());
        const passed = (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(other?.node, ['outputs', output])) ?? '';
        if (/fromJSON/i.test(passed))
            return false;
        return [...passed.matchAll(OUTPUT)].some(([, from = '', id = '', inner = '']) => from.toLowerCase() === 'steps' && isText(other, id, inner));
    });
}
function isText(job, id, output) {
    const step = job?.steps.find(({ node }) => (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(node, ['id']))?.toLowerCase() === id.toLowerCase());
    return step?.action !== undefined && (TEXTS[step.action]?.includes(output.toLowerCase()) ?? false);
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/path-list-rules.js



/** Path lists that are written a second time, in workflows. */
const PATH_LIST_RULES = [
    {
        name: 'paths-repeated',
        severity: 'warning',
        meaning: 'A workflow that releases lists paths of a track by hand: the two lists will drift apart.',
        incident: 22,
        check: (facts) => facts.workflows.flatMap((workflow) => [...checkFilters(workflow, facts), ...checkTexts(workflow, facts)]),
    },
];
/** A filter of paths on a workflow that cuts versions decides what is released; on others that release it is a second list. */
function checkFilters(workflow, facts) {
    if (!isForReleases(workflow, facts))
        return [];
    const cuts = workflow.jobs.some(({ steps }) => steps.some((step) => makesTags(step) || isTagger(step)));
    return ['paths', 'paths-ignore'].flatMap((name) => {
        const listed = workflow.push?.[name];
        const track = facts.tracks.find((each) => each.globs.some((glob) => listed?.includes(glob)));
        if (!listed || !(cuts || track))
            return [];
        const what = cuts ? ', so a push that it leaves out releases nothing.' : ', a second list beside the configuration.';
        return {
            message: `${workflow.name} has on.push.${name}${what}${difference(listed, track)}`,
            fix: `Take it out: detect-tracks decides by ${facts.configuration.file}.`,
            place: workflow.place(['on', 'push', name]),
        };
    });
}
/** Lists inside of scripts and inputs: two or more globs of one track, or one of its folders given to git. */
function checkTexts(workflow, facts) {
    if (!isForReleases(workflow, facts))
        return [];
    return scalarsOf(workflow).flatMap(({ node, path }) => {
        if (!path.includes('steps') && !path.includes('env'))
            return [];
        const found = facts.tracks
            .map((track) => ({ track, listed: listedIn(node.text, track.track.paths) }))
            .sort((a, b) => b.listed.length - a.listed.length)[0];
        const [first] = found?.listed ?? [];
        if (!found || first === undefined)
            return [];
        const at = workflow.text.indexOf(first.written, node.at);
        return {
            message: `${workflow.name} lists paths of ${found.track.track.name} by hand.${difference(found.listed.map(({ entry }) => entry), found.track)}`,
            fix: `Take it out: the actions read ${facts.configuration.file}, detect-tracks for what changed and component-changelog for the notes.`,
            place: workflow.locate(at === -1 ? node.at : at),
        };
    });
}
/** The entries that a text lists, and how it writes them: with their stars, or as folders after the `--` of a git command. */
function listedIn(text, entries) {
    const adding = entries.filter((entry) => !entry.startsWith('!'));
    const globs = adding.filter((entry) => /[*?]/.test(entry) && isWord(text, entry));
    if (globs.length >= 2)
        return inOrder(text, globs.map((entry) => ({ entry, written: entry })));
    const words = gitPaths(text);
    const named = adding.flatMap((entry) => {
        const folder = entry.replace(/\/\*\*?$/, '');
        return isWord(words, entry) || isWord(words, folder)
            ? [{ entry, written: isWord(words, entry) ? entry : folder }]
            : [];
    });
    return inOrder(text, named);
}
/** What stands after the `--` of git commands that look at history. */
function gitPaths(text) {
    const lines = text.replace(/\\\r?\n/g, ' ').split('\n');
    return lines
        .map((line) => {
        const command = line.search(/\bgit (?:log|diff|rev-list|shortlog|diff-tree|diff-index)\b/);
        const paths = command === -1 ? -1 : line.indexOf(' -- ', command);
        return paths === -1 ? '' : line.slice(paths);
    })
        .join('\n');
}
function inOrder(text, found) {
    return found.sort((a, b) => text.indexOf(a.written) - text.indexOf(b.written));
}
function isWord(text, word) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        if (!/[\w./*-]/.test(text[at - 1] ?? ' ') && !/[\w./*-]/.test(text[at + word.length] ?? ' '))
            return true;
    }
    return false;
}
/** What the list lacks of the track's paths, if it lacks something. */
function difference(listed, track) {
    const lacking = track?.track.paths.filter((entry) => !listed.includes(entry)) ?? [];
    if (!track || lacking.length === 0)
        return '';
    return ` It lacks ${lacking.map(core_error/* quote */.hD).join(', ')}, which ${track.track.name} has.`;
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/permission-rules.js



/** What GITHUB_TOKEN may do, against what the steps of a job need. */
const PERMISSION_RULES = [
    {
        name: 'permissions-missing',
        severity: 'warning',
        meaning: 'A job that releases, or stands beside one that does, has no `permissions`: what its token may do hangs on a setting of the repository.',
        check: (facts) => facts.workflows.flatMap((workflow) => checkMissing(workflow, facts)),
    },
    {
        name: 'permissions-too-wide',
        severity: 'warning',
        meaning: 'A workflow that releases has `permissions: write-all`: each step of it, whoever wrote it, may do everything.',
        check: (facts) => facts.workflows.flatMap((workflow) => checkTooWide(workflow, facts)),
    },
    {
        name: 'permissions-too-small',
        severity: 'error',
        meaning: 'The `permissions` of a job do not allow what one of its steps does.',
        check: ({ workflows }) => workflows.flatMap(checkTooSmall),
    },
];
const WRITE_CONTENTS = { scope: 'contents', level: 'write' };
const READ_CONTENTS = { scope: 'contents', level: 'read' };
const READ_PULL_REQUESTS = { scope: 'pull-requests', level: 'read' };
function needsToPush(step) {
    return makesTags(step) ? [WRITE_CONTENTS, { scope: 'actions', level: 'write' }] : [READ_CONTENTS];
}
/** What each of this project's actions does with its token. */
const OF_ACTIONS = {
    promote: needsToPush,
    'bump-version': needsToPush,
    'component-changelog': (step) => [READ_CONTENTS, ...(inputOf(step, 'token') === '' ? [] : [READ_PULL_REQUESTS])],
    'sync-branches': () => [WRITE_CONTENTS],
    'publish-release': () => [WRITE_CONTENTS],
    'float-tags': () => [WRITE_CONTENTS],
    'write-updater-manifest': (step) => [inputOf(step, 'publish') === 'true' ? WRITE_CONTENTS : READ_CONTENTS],
    'check-invariants': (step) => [
        READ_CONTENTS,
        ...(inputOf(step, 'open-issue') === 'false' ? [] : [{ scope: 'issues', level: 'write' }]),
    ],
};
/** What others' actions, and commands of `gh`, do with it. */
const OF_OTHERS = [
    {
        wanted: ({ uses = '', run = '' }) => PUBLISHERS.test(uses) || TAGGERS.test(uses) || /\bgh release (?:create|upload|edit|delete)\b/.test(run),
        needs: [WRITE_CONTENTS],
    },
    {
        wanted: ({ uses = '', run = '' }) => /\bgh workflow run\b/.test(run) || /workflow-dispatch@/.test(uses),
        needs: [{ scope: 'actions', level: 'write' }],
    },
    {
        wanted: (step, job) => pushesImages(step) && job.steps.some(logsIntoGitHub),
        needs: [{ scope: 'packages', level: 'write' }],
    },
    {
        wanted: ({ uses = '' }) => /^actions\/attest(?:-[\w-]+)?@/.test(uses),
        needs: [
            { scope: 'id-token', level: 'write' },
            { scope: 'attestations', level: 'write' },
        ],
    },
];
function pushesImages(step) {
    return /^docker\/build-push-action@/.test(step.uses ?? '') && inputOf(step, 'push') === 'true';
}
function logsIntoGitHub(step) {
    const isLogin = /^docker\/login-action@/.test(step.uses ?? '') && inputOf(step, 'registry') === 'ghcr.io';
    return isLogin && !hasOwnToken(step, 'with.password');
}
function permission_rules_needsOf(step, job) {
    if (hasOwnToken(step, 'with.token', 'with.github_token', 'env.GH_TOKEN', 'env.GITHUB_TOKEN'))
        return [];
    const action = bundleAction(step);
    if (action !== undefined)
        return OF_ACTIONS[action]?.(step) ?? [READ_CONTENTS];
    return OF_OTHERS.filter(({ wanted }) => wanted(step, job)).flatMap(({ needs }) => needs);
}
function permissionsOf(job, { root }) {
    return ((0,core_node/* entryOf */.Ms)(job.node, 'permissions') ?? (0,core_node/* entryOf */.Ms)(root, 'permissions'))?.value;
}
function checkMissing(workflow, facts) {
    if (!isForReleases(workflow, facts))
        return [];
    const releases = isForTags(workflow, facts) || workflow.jobs.some(({ steps }) => steps.some(makesTags));
    return workflow.jobs.flatMap((job) => {
        const needs = merge(job.steps.flatMap((step) => permission_rules_needsOf(step, job)));
        if (permissionsOf(job, workflow) || job.steps.length === 0)
            return [];
        const place = workflow.place(['jobs', job.name]);
        if (needs.length > 0)
            return {
                message: `The job "${job.name}" releases and has no \`permissions\`.`,
                fix: `Write what it needs and nothing else: ${written(needs)}.`,
                place,
            };
        if (!releases)
            return [];
        return {
            message: `The job "${job.name}" of a workflow that releases has no \`permissions\`.`,
            fix: `Write what it needs and nothing else: ${job.steps.some(isCheckout) ? '`contents: read` for the checkout' : '`permissions: {}` is nothing at all'}.`,
            place,
        };
    });
}
/** Told where it is written: once of the workflow, if some job goes by that, and once of each job. */
function checkTooWide(workflow, facts) {
    if (!isForReleases(workflow, facts))
        return [];
    const own = workflow.jobs.filter(({ node }) => (0,core_node/* entryOf */.Ms)(node, 'permissions'));
    const paths = [
        ...(own.length < workflow.jobs.length ? [['permissions']] : []),
        ...own.map(({ name }) => ['jobs', name, 'permissions']),
    ];
    return paths.flatMap((path) => {
        if ((0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(workflow.root, path)) !== 'write-all')
            return [];
        const jobs = workflow.jobs.filter(({ name, node }) => path[1] === name || (path.length === 1 && !(0,core_node/* entryOf */.Ms)(node, 'permissions')));
        const needs = merge(jobs.flatMap((job) => job.steps.flatMap((step) => permission_rules_needsOf(step, job))));
        return {
            message: `\`write-all\` lets every step of ${path[1] === undefined ? workflow.name : `the job "${path[1]}"`} do whatever a token can.`,
            fix: `Write what is needed and nothing else: ${needs.length > 0 ? written(needs) : '`contents: read` for a checkout'}.`,
            place: workflow.place(path),
        };
    });
}
function checkTooSmall(workflow) {
    return workflow.jobs.flatMap((job) => {
        const permissions = permissionsOf(job, workflow);
        if (!permissions)
            return [];
        const lacking = merge(job.steps.flatMap((step) => permission_rules_needsOf(step, job))).filter((need) => !grants(permissions, need));
        if (lacking.length === 0)
            return [];
        const culprits = job.steps.filter((step) => permission_rules_needsOf(step, job).some((need) => !grants(permissions, need)));
        const own = (0,core_node/* entryOf */.Ms)(job.node, 'permissions') !== undefined;
        const path = own ? ['jobs', job.name, 'permissions'] : ['permissions'];
        const scope = lacking.find(({ scope }) => (0,core_node/* nodeAt */.oB)(permissions, [scope]))?.scope;
        return {
            message: `The token of the job "${job.name}" lacks ${written(lacking)}, which ${culprits.map(permission_rules_nameOf).join(' and ')} needs.`,
            fix: `Write ${written(lacking)} under \`permissions\` of the job.`,
            place: workflow.place(scope === undefined ? path : [...path, scope]),
            // Without the pull requests notes say less, and nothing fails.
            ...(lacking.every((need) => need.scope === 'pull-requests') && {
                severity: 'warning',
            }),
        };
    });
}
/** `read-all`, `write-all`, or a mapping in which what is left out is none (GitHub docs, `permissions`). */
function grants(permissions, { scope, level }) {
    if (permissions.kind !== 'map') {
        const all = (0,core_node/* scalarText */.ws)(permissions);
        return all === 'write-all' || (all === 'read-all' && level === 'read');
    }
    const given = entriesOf(permissions).find(({ key }) => key === scope);
    const granted = (0,core_node/* scalarText */.ws)(given?.value);
    return granted === 'write' || granted === level;
}
/** Each scope once, at its highest level. */
function merge(needs) {
    const levels = new Map();
    for (const { scope, level } of needs)
        if (levels.get(scope) !== 'write')
            levels.set(scope, level);
    return [...levels].map(([scope, level]) => ({ scope, level }));
}
function written(needs) {
    return needs.map(({ scope, level }) => `${scope}: ${level}`).join(', ');
}
function permission_rules_nameOf(step) {
    const action = bundleAction(step);
    return action ?? step.uses?.split('@', 1)[0] ?? 'its script';
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/reference-rules.js




/** Names in workflows of other jobs and workflows, which may not be there. */
const REFERENCE_RULES = [
    {
        name: 'job-missing',
        severity: 'error',
        meaning: 'A job waits for one that the workflow does not have, or calls a workflow that is not there: GitHub refuses the file.',
        check: (facts) => facts.workflows.flatMap((workflow) => [...reference_rules_checkNeeds(workflow), ...checkCalls(workflow, facts)]),
    },
    {
        name: 'workflow-run-missing',
        severity: 'warning',
        meaning: 'A workflow that calls the actions waits for runs of another one, of which no workflow has the name.',
        check: (facts) => facts.workflows.flatMap((workflow) => checkRuns(workflow, facts)),
    },
];
function didYouMean(word, words) {
    const near = (0,nearest_word/* nearestWord */.z)(word, words);
    return near === undefined ? 'Correct the name, or take it out.' : `Did you mean ${(0,core_error/* quote */.hD)(near)}?`;
}
function reference_rules_checkNeeds(workflow) {
    const names = workflow.jobs.map(({ name }) => name);
    const known = new Set(names.map((name) => name.toLowerCase()));
    return workflow.jobs.flatMap((job) => needsOf(job).flatMap((name, index) => {
        if (known.has(name.toLowerCase()))
            return [];
        return {
            message: `The job "${job.name}" waits for ${(0,core_error/* quote */.hD)(name)}, which ${workflow.name} does not have: GitHub refuses the workflow.`,
            fix: didYouMean(name, names),
            place: workflow.place(['jobs', job.name, 'needs', index]),
        };
    }));
}
function checkCalls(workflow, { files }) {
    return workflow.jobs.flatMap((job) => {
        const uses = (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(job.node, ['uses'])) ?? '';
        const path = uses.slice('./'.length);
        if (!uses.startsWith(`./${WORKFLOW_FOLDER}`) || files.includes(path))
            return [];
        return {
            message: `The job "${job.name}" calls ${(0,core_error/* quote */.hD)(path)}, which is not in the repository: GitHub refuses the workflow.`,
            fix: didYouMean(path, files.filter((file) => file.startsWith(WORKFLOW_FOLDER))),
            place: workflow.place(['jobs', job.name, 'uses']),
        };
    });
}
/** Workflows that GitHub itself runs, without a file. */
const OF_GITHUB = [
    'pages-build-deployment',
    'codeql',
    'dependabot updates',
    'automatic dependency submission',
    'copilot',
];
function checkRuns(workflow, { workflows, unreadable }) {
    const calls = workflow.jobs.some(({ steps }) => steps.some(({ action }) => action !== undefined));
    const isWhole = !unreadable.some(({ place }) => place?.file?.startsWith(WORKFLOW_FOLDER));
    if (!calls || !isWhole)
        return [];
    const names = workflows.map(({ root, file }) => (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(root, ['name'])) ?? file);
    const known = new Set([...names.map((name) => name.toLowerCase()), ...OF_GITHUB]);
    const path = ['on', 'workflow_run', 'workflows'];
    return textsOf((0,core_node/* nodeAt */.oB)(workflow.root, path)).flatMap((name, index) => {
        if (known.has(name.toLowerCase()))
            return [];
        return {
            message: `${workflow.name} waits for runs of ${(0,core_error/* quote */.hD)(name)}, and no workflow has that name.`,
            fix: didYouMean(name, names),
            place: workflow.place([...path, index]),
        };
    });
}
function textsOf(node) {
    const nodes = node?.kind === 'list' ? node.items : node ? [node] : [];
    return nodes.flatMap((each) => (0,core_node/* scalarText */.ws)(each) ?? []);
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/step-rules.js







/** Single steps: what they use, with which token, and whether anybody looks at what they say. */
const STEP_RULES = [
    {
        name: 'token-starts-nothing',
        severity: 'error',
        meaning: 'A tag is pushed, or made along with a release, with GITHUB_TOKEN, so that no workflow starts, and nobody starts one by hand.',
        incident: 13,
        check: (facts) => [
            ...checkPushes(facts),
            ...checkReleases(facts),
            ...facts.tracks.flatMap((track) => checkTrackStart(track, facts)),
        ],
    },
    {
        name: 'action-not-pinned',
        severity: 'hint',
        meaning: "An action of others is named by a tag or a branch, which its owner can move; a branch's is a warning.",
        check: (facts) => facts.workflows.flatMap((workflow) => checkPins(workflow, facts)),
    },
    {
        name: 'whole-history',
        severity: 'hint',
        meaning: 'A job fetches the whole history, and nothing but actions that fetch what they need looks at it.',
        incident: 6,
        mends: true,
        check: (facts) => facts.workflows.flatMap(checkDepth),
    },
];
const TAG_PUSH = /\bgit push\b[^\n]{0,500}?(?:\s--tags\b|\s--follow-tags\b|refs\/tags\/|\s(?:"?\$\{?TAG|tag\b))/;
/** Scripts, and actions of others, that push tags; only where some workflow waits for tags. */
function checkPushes({ workflows }) {
    if (!workflows.some(({ push }) => push?.tags !== undefined))
        return [];
    return eachStep(workflows, ({ workflow, job, step, index }) => {
        const place = placeOfPush(workflow, job, step) ??
            (tagsWithRunToken(step) && workflow.place(['jobs', job.name, 'steps', index, 'uses']));
        if (!place)
            return [];
        return [
            {
                message: 'A tag that is pushed with GITHUB_TOKEN starts no workflow, and all is green.',
                fix: 'Let bump-version make and push tags: it starts their `release-workflow`. Or use the token of a GitHub App.',
                place,
            },
        ];
    });
}
function placeOfPush(workflow, job, { node, run = '' }) {
    const found = TAG_PUSH.exec(run);
    if (!found || checksOutWithOwnToken(job) || /x-access-token|git@github/.test(run))
        return undefined;
    const script = (0,core_node/* nodeAt */.oB)(node, ['run']);
    const at = workflow.text.indexOf(found[0], script.at);
    return workflow.locate(at === -1 ? script.at : at);
}
function tagsWithRunToken(step) {
    return TAGGERS.test(step.uses ?? '') && !hasOwnToken(step, 'with.github_token', 'env.GITHUB_TOKEN');
}
const RELEASES = /\bgh release create\s+(?:"[^"\n]*"|'[^'\n]*'|[^\s"']+)[^\n]*/;
/** A release of a tag that is not there makes it; only where the tag is put together, and the run is not a tag's. */
function checkReleases(facts) {
    if (!facts.workflows.some(({ push }) => push?.tags !== undefined))
        return [];
    const others = facts.workflows.filter((workflow) => !isForTags(workflow, facts) && !workflow.events.has('release'));
    return eachStep(others, (at) => {
        if (hasTokenAround(at))
            return [];
        const place = placeOfRelease(at);
        if (!place)
            return [];
        return [
            {
                message: 'A release of a tag that is not there makes the tag, with GITHUB_TOKEN: that starts no workflow, and no version file follows.',
                fix: 'Let bump-version make tags, and publish-release the release of one that is there.',
                place,
            },
        ];
    });
}
function hasTokenAround({ workflow, job, step }) {
    const names = ['env.GH_TOKEN', 'env.GITHUB_TOKEN'];
    return (hasOwnToken(step, 'with.token', ...names) ||
        [job.node, workflow.root].some((node) => node?.kind === 'map' && hasOwnToken({ node }, ...names)));
}
function placeOfRelease({ workflow, job, step, index }) {
    const name = ['softprops/action-gh-release', 'ncipollo/release-action'].findIndex((action) => step.uses?.startsWith(`${action}@`));
    const input = ['tag_name', 'tag'][name];
    if (input !== undefined) {
        const isMade = isPutTogether(inputOf(step, input) ?? '', step, job) && inputOf(step, 'draft') !== 'true';
        return isMade ? workflow.place(['jobs', job.name, 'steps', index, 'with', input]) : undefined;
    }
    const found = RELEASES.exec((step.run ?? '').replace(/\\\n/g, '  ').replace(/^\s*#.*$/gm, ''));
    if (!found || /--(?:verify-tag|draft|help)\b|\s-d\b/.test(found[0]))
        return undefined;
    const tag = /^gh release create\s+["']?([^\s"']*)/.exec(found[0])?.[1] ?? '';
    const script = (0,core_node/* nodeAt */.oB)(step.node, ['run']);
    const at = workflow.text.indexOf('gh release create', script.at);
    return isPutTogether(tag, step, job) ? workflow.locate(at === -1 ? script.at : at) : undefined;
}
/** A tag by the letter, or a prefix before a value: `v$VERSION`. Where the job makes tags, the value may be that of one. */
function isPutTogether(tag, step, job) {
    if (!/^[A-Za-z][\w./@-]*(?:\$|\d)/.test(tag))
        return false;
    if (!job.steps.some(makesTags))
        return true;
    const value = /\$\{?(\w+)\}?$/.exec(tag)?.[1];
    const given = value === undefined ? tag : (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(step.node, ['env', value]));
    return given !== undefined && !given.includes('$');
}
/** The actions start a track's `release-workflow`; where a workflow waits for the tag, and is not named, nobody starts it. */
function checkTrackStart({ track, tags }, facts) {
    if (track.releaseWorkflow !== undefined)
        return [];
    const steps = facts.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
    if (!steps.some((step) => makesTags(step) && !hasOwnToken(step, 'with.token')))
        return [];
    const [sample = ''] = sampleTags(track, facts.configuration.config?.channels ?? [], tags);
    const workflow = facts.workflows.find(({ push }) => push?.tags !== undefined && (0,push_filters/* firesOnTag */.lI)(push, sample));
    if (!workflow)
        return [];
    return [
        {
            message: `${workflow.name} waits for the tags of ${track.name}, which the actions push with GITHUB_TOKEN: that starts no workflow.`,
            fix: `Set \`release-workflow: ${workflow.name}\` for ${track.name}${workflow.events.has('workflow_dispatch') ? '' : ', give it `workflow_dispatch`'}, and the actions start it on the tag.`,
            place: trackPlace(facts, track),
        },
    ];
}
function checkPins(workflow, facts) {
    if (!isForReleases(workflow, facts))
        return [];
    return eachStep([workflow], ({ job, step, index }) => {
        const [, action = '', ref = ''] = /^([^@./][^@]*)(?:@(.*))?$/.exec(step.uses ?? '') ?? [];
        if (action === '' || action.startsWith('docker:') || bundleAction(step) !== undefined)
            return [];
        if (step.missing !== undefined || /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref))
            return [];
        const isBranch = !/^v?\d/.test(ref);
        return [
            {
                message: isBranch
                    ? `${(0,core_error/* quote */.hD)(step.uses ?? '')} is whatever its branch holds at the moment.`
                    : `${(0,core_error/* quote */.hD)(step.uses ?? '')} is named by a tag, which can be moved to other code.`,
                fix: `Name the commit: \`${action}@<40 hex digits> # ${ref || 'its version'}\`.`,
                place: workflow.place(['jobs', job.name, 'steps', index, 'uses']),
                ...(isBranch && { severity: 'warning' }),
            },
        ];
    });
}
/** Only where every other step is one of this project's actions, or clearly no business of git's. */
function checkDepth(workflow) {
    return eachStep([workflow], ({ job, step, index }) => {
        if (!isCheckout(step) || inputOf(step, 'fetch-depth') !== '0')
            return [];
        const others = job.steps.filter((other) => other !== step);
        if (!others.some((other) => bundleAction(other)) || !others.every(doesWithoutHistory))
            return [];
        const depth = (0,core_node/* nodeAt */.oB)(step.node, ['with', 'fetch-depth']);
        const isPlain = workflow.text[depth.at] === '0';
        return [
            {
                message: `The job "${job.name}" fetches the whole history, and nothing in it needs that.`,
                fix: 'Leave `fetch-depth` out: the actions fetch what the plain checkout lacks.',
                place: workflow.place(['jobs', job.name, 'steps', index, 'with', 'fetch-depth']),
                ...(isPlain && { edits: [{ path: workflow.file, start: depth.at, end: depth.at + 1, with: '1' }] }),
            },
        ];
    });
}
function doesWithoutHistory(step) {
    if (bundleAction(step) !== undefined)
        return true;
    if (step.run !== undefined)
        return !/\bgit\b/.test(step.run);
    return /^actions\/(?:setup-[\w-]+|upload-artifact|download-artifact|cache|create-github-app-token)@/.test(step.uses ?? '');
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/overtaken-run.js






/** Thinks a run through in which every validate-tag answers `superseded` and all else succeeds. */
function playOvertaken(workflow, run) {
    const made = new Map();
    const around = lookInto(run);
    const jobs = new Map(workflow.jobs.map((job) => [job.name.toLowerCase(), job]));
    const needed = (job) => needsOf(job).flatMap((name) => jobs.get(name.toLowerCase()) ?? []);
    const runs = (job) => {
        if (made.has(job))
            return made.get(job);
        made.set(job, undefined); // Jobs that wait for each other, or for none that is there, are GitHub's to refuse.
        if (needed(job).length < needsOf(job).length)
            return undefined;
        const succeeds = allOf(needed(job).map((other) => allOf([succeeded(other), runs(other)])));
        const answer = decides(job.node, succeeds, (path) => lookAround(job, path, succeeds));
        made.set(job, answer);
        return answer;
    };
    // A job behind one that was skipped is skipped, too, even when the one between ran.
    const succeeded = (job) => allOf(needed(job).map((other) => allOf([runs(other), succeeded(other)])));
    const lookAround = (job, path, succeeds) => {
        const status = statusOf(path, succeeds);
        if (status !== undefined)
            return status;
        const [, name = '', rest = ''] = /^needs\.([\w-]+)\.(.+)$/.exec(path) ?? [];
        if (name === '')
            return around(path);
        const other = needed(job).find((each) => each.name.toLowerCase() === name);
        return other ? lookAtJob(other, rest) : null;
    };
    const lookAtJob = (job, path) => {
        const ran = runs(job);
        if (ran === undefined)
            return UNKNOWN;
        if (path === 'result')
            return ran ? 'success' : 'skipped';
        const output = outputOf(job, path);
        if (!ran || output === undefined)
            return null;
        return evaluateText(output, (inner) => lookAtSteps(job, inner) ?? around(inner));
    };
    const runsStep = (job, step) => decides(step.node, true, (path) => lookAtSteps(job, path) ?? lookAround(job, path, true));
    return { runs, runsStep };
}
function decides(node, succeeds, look) {
    const condition = (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(node, ['if']));
    if (condition === undefined)
        return succeeds;
    const answer = evaluateCondition(condition, look);
    return /\b(?:always|success|failure|cancelled)\s*\(/i.test(condition) ? answer : allOf([succeeds, answer]);
}
/** False when one is, undefined when one is not known. */
function allOf(answers) {
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}
function statusOf(path, succeeds) {
    if (path === 'success()')
        return succeeds ?? UNKNOWN;
    if (path === 'always()')
        return true;
    return path === 'failure()' || path === 'cancelled()' ? false : undefined;
}
function outputOf({ node }, path) {
    const outputs = (0,core_node/* nodeAt */.oB)(node, ['outputs']);
    if (outputs?.kind !== 'map')
        return undefined;
    return (0,core_node/* scalarText */.ws)(outputs.entries.find(({ key }) => path === `outputs.${key.toLowerCase()}`)?.value);
}
/** What a step of the job itself said; undefined when the path leads elsewhere. */
function lookAtSteps({ steps }, path) {
    const [, id = '', rest = ''] = /^steps\.([\w-]+)\.(.+)$/.exec(path) ?? [];
    if (id === '')
        return undefined;
    const step = steps.find(({ node }) => (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(node, ['id']))?.toLowerCase() === id);
    if (!step)
        return null;
    return bundleAction(step) === 'validate-tag' && rest === 'outputs.superseded' ? 'true' : UNKNOWN;
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/superseded-rules.js






/** What runs though the tag's version was overtaken. */
const SUPERSEDED_RULES = [
    {
        name: 'superseded-ignored',
        severity: 'warning',
        meaning: 'A workflow validates its tag, and what a live version overtook is built and published: nothing looks at `superseded`, or a job runs all the same.',
        incident: 17,
        check: (facts) => facts.workflows.flatMap((workflow) => {
            const names = scalarsOf(workflow).some(({ node }) => node.text.includes('superseded'));
            return names ? checkJobs(workflow, facts) : checkNamed(workflow);
        }),
    },
];
function checkNamed(workflow) {
    if (workflow.jobs.reduce((sum, { steps }) => sum + steps.length, 0) < 2)
        return [];
    return eachStep([workflow], ({ job, step, index }) => {
        if (bundleAction(step) !== 'validate-tag')
            return [];
        return [
            {
                message: `${workflow.name} validates its tag, and nothing in it looks at \`superseded\`.`,
                fix: "Let what builds have `if: needs.….outputs.superseded != 'true'`.",
                place: workflow.place(['jobs', job.name, 'steps', index, 'uses']),
            },
        ];
    });
}
/** Plays the run of a pre-release that was overtaken: nothing may be published in it. */
function checkJobs(workflow, facts) {
    const run = overtakenRun(workflow, facts);
    const played = run && playOvertaken(workflow, run);
    if (!played)
        return [];
    const validating = workflow.jobs.filter((job) => played.runs(job) && job.steps.some((step) => isValidation(step) && played.runsStep(job, step)));
    if (validating.length === 0)
        return [];
    const culprits = workflow.jobs
        .filter((job) => played.runs(job) && !isFirst(job, validating) && publishingStep(job, played, 0) !== -1)
        .map((job) => firstThatRuns(job, workflow, validating, played));
    const jobs = [...new Set(culprits)].map((job) => faultOfJob(workflow, job, validating[0]));
    return [
        ...jobs,
        ...validating.filter((job) => isFirst(job, validating)).flatMap((job) => checkSteps(workflow, job, played)),
    ];
}
function isValidation(step) {
    return bundleAction(step) === 'validate-tag';
}
/** Whether a job asks by itself, with no other one before it that did. */
function isFirst(job, validating) {
    return validating.includes(job) && !needsOf(job).some((name) => validating.some((other) => other.name === name));
}
/** The pre-release that starts the workflow. */
function overtakenRun(workflow, facts) {
    const channels = facts.configuration.config?.channels ?? [];
    const named = facts.tracks.filter(({ track }) => track.releaseWorkflow === workflow.name);
    const pushed = tagsThatStart(workflow, facts);
    const tags = namedWorkflows(facts).has(workflow.name)
        ? named.flatMap(({ track, tags }) => sampleTags(track, channels, tags))
        : pushed;
    const tag = tags.find((each) => channels.some((channel) => each.includes(`-${channel}.`)));
    if (tag === undefined)
        return undefined;
    const event = pushed.includes(tag) ? 'push' : 'workflow_dispatch';
    const defaults = new Map(dispatchInputs(workflow).map((input) => [input.name.toLowerCase(), input.default ?? '']));
    return {
        event,
        ref: `refs/tags/${tag}`,
        number: 1,
        input: (name) => (event === 'push' ? '' : (defaults.get(name) ?? '')),
    };
}
/** The first step from a position on that publishes and surely runs. */
function publishingStep(job, played, from) {
    return job.steps.findIndex((step, index) => index >= from && makesPublic(step) && played.runsStep(job, step) === true);
}
/** Among a job and those it waits for, the first that was to stop. */
function firstThatRuns(job, workflow, validating, played) {
    const seen = new Set();
    let found = job;
    while (!seen.has(found)) {
        seen.add(found);
        const names = needsOf(found);
        found =
            workflow.jobs.find((other) => names.includes(other.name) && !validating.includes(other) && played.runs(other) && needsOf(other).length > 0) ?? found;
    }
    return found;
}
function faultOfJob(workflow, job, validation) {
    const isWritten = (0,core_node/* nodeAt */.oB)(job.node, ['if']) !== undefined;
    return {
        message: `The job "${job.name}" runs also when a live version overtook the pre-release of the tag${isWritten ? ', whatever its `if:` says' : ''}: that is published.`,
        fix: `Give it \`if: needs.${validation.name}.outputs.superseded != 'true'\`, and the job "${validation.name}" that output of validate-tag.`,
        place: workflow.place(['jobs', job.name, ...(isWritten ? ['if'] : [])]),
    };
}
function checkSteps(workflow, job, played) {
    const at = job.steps.findIndex(isValidation);
    const index = publishingStep(job, played, at + 1);
    if (index === -1)
        return [];
    const id = (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(job.steps[at]?.node, ['id'])) ?? '…';
    return [
        {
            message: `A step of the job "${job.name}" publishes also what a live version overtook.`,
            fix: `Give it \`if: steps.${id}.outputs.superseded != 'true'\`.`,
            place: workflow.place(['jobs', job.name, 'steps', index]),
        },
    ];
}

// EXTERNAL MODULE: ./build/shared/core/workflow-filter/dispatch-event.js
var dispatch_event = __webpack_require__(3440);
;// CONCATENATED MODULE: ./build/shared/core/doctor/tag-rules.js














/** Tracks against workflows: what starts when a tag or a branch is pushed. */
const TAG_RULES = [
    {
        name: 'workflow-missing',
        severity: 'error',
        meaning: 'The `release-workflow` of a track is not in .github/workflows.',
        check: (facts) => facts.tracks.flatMap((track) => tag_rules_checkThere(track, facts)),
    },
    {
        name: 'workflow-not-dispatched',
        severity: 'error',
        meaning: 'The `release-workflow` has no `workflow_dispatch`, which alone starts it on a tag that GITHUB_TOKEN pushed.',
        incident: 13,
        mends: true,
        check: (facts) => facts.tracks.flatMap((track) => checkDispatch(track, facts)),
    },
    {
        name: 'dispatch-refused',
        severity: 'error',
        meaning: 'The `release-workflow` has a `workflow_dispatch` with a required input without default: GitHub refuses the start on a tag, which gives no inputs.',
        incident: 13,
        check: (facts) => facts.workflows.flatMap((workflow) => tag_rules_checkInputs(workflow, facts)),
    },
    {
        name: 'tag-starts-nothing',
        severity: 'error',
        meaning: "Pushing a tag of a track does not start its release workflow, by GitHub's filter semantics; a hint where none is named.",
        check: (facts) => facts.tracks.flatMap((track) => checkStarts(track, facts)),
    },
    {
        name: 'tag-starts-another',
        severity: 'error',
        meaning: "Pushing a tag of a track starts another track's release workflow, or a second one; that is a warning where no track names it.",
        incident: 22,
        check: (facts) => facts.tracks.flatMap((track) => checkOthers(track, facts)),
    },
    {
        name: 'filter-pattern',
        severity: 'error',
        meaning: 'GitHub refuses a pattern of `on.push`, and the whole workflow with it.',
        check: ({ workflows }) => workflows.flatMap(checkPatterns),
    },
    {
        name: 'branch-starts-nothing',
        severity: 'error',
        meaning: 'A workflow cuts versions on pushes, and a push to `next` does not start it, or starts none of its jobs that do.',
        check: (facts) => [...facts.workflows.flatMap((workflow) => checkBranch(workflow, facts)), ...checkCutting(facts)],
    },
];
function tag_rules_checkThere({ track }, facts) {
    const { releaseWorkflow: name } = track;
    if (name === undefined || facts.files.includes(WORKFLOW_FOLDER + name))
        return [];
    return [
        {
            message: `The release workflow of ${track.name}, ${(0,core_error/* quote */.hD)(WORKFLOW_FOLDER + name)}, is not in the repository.`,
            fix: whereElse(name, facts),
            place: trackPlace(facts, track, 'release-workflow'),
        },
    ];
}
/** GitHub runs the workflows of that folder, and none below it. */
function whereElse(name, { files }) {
    const below = files.flatMap((file) => (file.startsWith(WORKFLOW_FOLDER) ? file.slice(WORKFLOW_FOLDER.length) : []));
    const deeper = below.find((file) => file.endsWith(`/${name}`));
    if (deeper !== undefined)
        return `Move ${(0,core_error/* quote */.hD)(WORKFLOW_FOLDER + deeper)} there: GitHub runs no workflow of a folder below.`;
    const near = (0,nearest_word/* nearestWord */.z)(name, below.filter((file) => !file.includes('/')));
    return near === undefined ? 'Add it, or correct the name.' : `Did you mean ${(0,core_error/* quote */.hD)(near)}? Else add it.`;
}
function workflowOf({ track }, { workflows }) {
    return workflows.find(({ name }) => name === track.releaseWorkflow);
}
function checkDispatch(facts, all) {
    const workflow = workflowOf(facts, all);
    if (!workflow || workflow.events.has('workflow_dispatch'))
        return [];
    const edit = dispatchEdit(workflow);
    return [
        {
            message: `${workflow.name} cannot be started by hand or by the actions: a tag that GITHUB_TOKEN pushes starts nothing by itself.`,
            fix: 'Add `workflow_dispatch:` below `on:`. The actions then start it on the tag.',
            place: workflow.place(['on']),
            ...(edit && { edits: [edit] }),
        },
    ];
}
/** A choice may fall on its first option, a box is not ticked. */
function tag_rules_checkInputs(workflow, facts) {
    if (!namedWorkflows(facts).has(workflow.name))
        return [];
    return dispatchInputs(workflow).flatMap((input) => {
        if (!input.required || input.default !== undefined || isClosed(input))
            return [];
        return {
            message: `${workflow.name} requires the input ${(0,core_error/* quote */.hD)(input.name)}, and the actions start it on a tag without inputs: GitHub refuses that.`,
            fix: 'Give it a `default`, or take `required` away. The tag is github.ref_name.',
            place: workflow.place([...DISPATCH_INPUTS, input.name]),
        };
    });
}
/** Adds the event above the first one, where events stand on lines of their own. */
function dispatchEdit({ file, text, root }) {
    const on = (0,core_node/* entryOf */.Ms)(root, 'on')?.value;
    const found = on?.kind === 'map' ? (0,dispatch_event/* dispatchLine */.H)(text, on.at) : undefined;
    return found && { path: file, start: found.at, end: found.at, with: found.line };
}
function samplesOf({ track, tags }, { configuration }) {
    return sampleTags(track, configuration.config?.channels ?? [], tags);
}
function firesOn(workflow, tag) {
    return workflow.push !== undefined && (0,push_filters/* firesOnTag */.lI)(workflow.push, tag);
}
function checkStarts(facts, all) {
    const named = workflowOf(facts, all);
    if (facts.track.releaseWorkflow !== undefined && !named)
        return [];
    const candidates = named ? [named] : all.workflows.filter((workflow) => isForTags(workflow, all));
    const starts = (tag) => candidates.some((workflow) => firesOn(workflow, tag));
    const samples = samplesOf(facts, all);
    const sample = samples.find((tag) => !starts(tag));
    if (sample === undefined || candidates.length === 0)
        return [];
    const isPartial = samples.some(starts);
    const where = named?.name ?? 'its release workflow';
    return [
        {
            message: `Pushing the tag ${(0,core_error/* quote */.hD)(sample)} starts ${named ? `no run of ${named.name}` : 'no workflow'}${isPartial ? ', though other tags of the track do' : ''}.`,
            fix: named || isPartial
                ? `Let on.push.tags of ${where} have ${(0,core_error/* quote */.hD)(patternOf(facts))}.`
                : 'Name its `release-workflow`. If the tag alone is the release, all is well.',
            place: named ? placeOfTags(named, sample) : trackPlace(all, facts.track, 'tag'),
            ...(!named && !isPartial && { severity: 'hint' }),
        },
    ];
}
function checkOthers(facts, all) {
    const candidates = all.workflows.filter((workflow) => isForTags(workflow, all) && workflow.push);
    const samples = samplesOf(facts, all);
    const own = workflowOf(facts, all) ?? candidates.find((workflow) => samples.some((tag) => firesOn(workflow, tag)));
    return candidates.flatMap((workflow) => {
        const sample = samples.find((tag) => firesOn(workflow, tag));
        if (sample === undefined || workflow === own)
            return [];
        const beside = own && firesOn(own, sample) ? ` beside ${own.name}` : '';
        // What no track names may be wanted for the tags of all of them.
        const isOfAnother = namedWorkflows(all).has(workflow.name);
        return {
            message: `The tag ${(0,core_error/* quote */.hD)(sample)} of ${facts.track.name} starts ${workflow.name}${beside}.`,
            fix: `A filter begins at the start of the tag: ${facts.track.name} has ${(0,core_error/* quote */.hD)((0,tag_template/* formatTemplate */.sN)(facts.track.tag))}. Write one that its tags do not match, or add ${(0,core_error/* quote */.hD)(`!${patternOf(facts)}`)} after it.`,
            place: placeOfTags(workflow, sample),
            ...(!isOfAnother && { severity: 'warning' }),
        };
    });
}
/** The filter that a track's tags match. */
function patternOf({ track }) {
    return `${(0,filter_pattern/* literalPattern */.K)(track.tag.prefix)}*${(0,filter_pattern/* literalPattern */.K)(track.tag.suffix)}`;
}
/** Where in a workflow it is decided what a tag does. */
function placeOfTags(workflow, tag) {
    const index = decidingPattern(workflow, tag);
    return workflow.place(['on', 'push', 'tags', ...(index === undefined ? [] : [index])]);
}
function checkPatterns(workflow) {
    return push_filters/* FILTER_NAMES */.WS.flatMap((name) => (workflow.push?.[name] ?? []).flatMap((pattern, index) => {
        const { fault } = (0,filter_pattern/* compileFilterPattern */.q)(pattern);
        if (fault === undefined)
            return [];
        return {
            message: `GitHub refuses the pattern ${(0,core_error/* quote */.hD)(pattern)}: ${fault}.`,
            fix: 'Correct it; `\\` takes the meaning from the character after it.',
            place: workflow.place(['on', 'push', name, index]),
        };
    }));
}
function checkBranch(workflow, { configuration }) {
    const { config } = configuration;
    const { push } = workflow;
    if (!config || config.autoChannel === false || !push || (0,push_filters/* firesOnBranch */.rw)(push, config.branches.next))
        return [];
    if (!(0,core_node/* nodeAt */.oB)(workflow.root, ['on', 'push', 'branches']) || !workflow.jobs.some(({ steps }) => steps.some(makesTags)))
        return [];
    return [
        {
            message: `${workflow.name} cuts versions, and a push to ${(0,core_error/* quote */.hD)(config.branches.next)} does not start it.`,
            fix: `Add ${(0,core_error/* quote */.hD)(config.branches.next)} to on.push.branches, or set \`auto-channel: false\` if pushes are to cut nothing.`,
            place: workflow.place(['on', 'push', 'branches']),
        },
    ];
}
/** A push to `next` starts what cuts versions, and the conditions of all of it say no. */
function checkCutting(facts) {
    const { config } = facts.configuration;
    if (!config || config.autoChannel === false)
        return [];
    const { next } = config.branches;
    const look = lookInto({ event: 'push', ref: `refs/heads/${next}`, number: 1, input: () => '' });
    const cutting = eachStep(facts.workflows.filter(({ push }) => push && (0,push_filters/* firesOnBranch */.rw)(push, next)), (at) => (makesTags(at.step) ? [at] : []));
    const stops = cutting.map(({ workflow, job, step, index }) => {
        const path = ['jobs', job.name];
        if (isFalse(job.node, look))
            return workflow.place([...path, 'if']);
        return isFalse(step.node, look) ? workflow.place([...path, 'steps', index, 'if']) : undefined;
    });
    const [first] = stops;
    if (!first || stops.includes(undefined))
        return [];
    return [
        {
            message: `A push to ${(0,core_error/* quote */.hD)(next)} starts ${cutting[0]?.workflow.name}, and by this condition nothing in it cuts a version then.`,
            fix: `Let it hold on ${(0,core_error/* quote */.hD)(next)}, or set \`auto-channel: false\` if pushes are to cut nothing.`,
            place: first,
        },
    ];
}
function isFalse(node, look) {
    const condition = (0,core_node/* scalarText */.ws)((0,core_node/* nodeAt */.oB)(node, ['if']));
    return condition !== undefined && evaluateCondition(condition, look) === false;
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/tauri-override-rules.js






/** Configurations of Tauri that stand above the one that the actions write and read. */
const TAURI_OVERRIDE_RULES = [
    {
        name: 'tauri-override',
        severity: 'error',
        meaning: 'A `tauri.<platform>.conf.json` has a version or updater endpoints of its own, which Tauri takes on that platform in place of those of tauri.conf.json.',
        check: ({ tracks, texts }) => tracks.flatMap(({ track }) => [...checkVersions(track, texts), ...checkEndpoints(track, texts)]),
    },
];
/** What Tauri merges into a configuration on each platform (https://v2.tauri.app/reference/config/, "Platform-specific configuration"). */
function overridesOf(path) {
    if ((0,workspace_folder/* nameOf */.Vb)(path) !== 'tauri.conf.json')
        return [];
    const platforms = ['linux', 'windows', 'macos', 'android', 'ios'];
    return platforms.map((platform) => (0,workspace_folder/* inFolder */._z)((0,workspace_folder/* folderOf */.yS)(path), `tauri.${platform}.conf.json`));
}
/** A file that is listed as a version file is written with the others. */
function checkVersions({ name, versionFiles }, texts) {
    const listed = versionFiles.map(({ path }) => path);
    return listed.flatMap(overridesOf).flatMap((path) => {
        const version = listed.includes(path) ? undefined : valueIn(path, texts, ['version']);
        // Tauri also takes the path of a package.json.
        if (version?.kind !== 'text' || version.value.endsWith('.json'))
            return [];
        return {
            message: `${path} has the version ${(0,core_error/* quote */.hD)(version.value)}, which is built on that platform whatever version of ${name} is released.`,
            fix: 'Take `version` out of it, or list the file among the `version-files`.',
            place: tauri_override_rules_placeOf(path, texts, version),
        };
    });
}
function checkEndpoints({ updater, versionFiles }, texts) {
    const path = updater?.tauriConfig ?? versionFiles.find((file) => (0,workspace_folder/* nameOf */.Vb)(file.path) === 'tauri.conf.json')?.path;
    if (!updater || path === undefined)
        return [];
    const key = ['plugins', 'updater', 'endpoints'];
    const usual = (0,version_files_document/* textsOf */.CB)(valueIn(path, texts, key));
    return overridesOf(path).flatMap((override) => {
        const list = valueIn(override, texts, key);
        const other = list?.kind === 'list' ? list.items.find((item) => item.kind === 'text' && !usual.includes(item.value)) : undefined;
        if (other?.kind !== 'text')
            return [];
        return {
            message: `${override} has the endpoint ${(0,core_error/* quote */.hD)(other.value)}, which is not among those of ${path}: apps on that platform poll another place.`,
            fix: 'Take the endpoints out of it.',
            place: tauri_override_rules_placeOf(override, texts, other),
        };
    });
}
function valueIn(path, texts, key) {
    const text = texts.get(path);
    const root = text === undefined ? undefined : attempt(() => (0,json_document/* parseJson */.q)(path, text));
    return !root || root instanceof core_error/* ReleaseTracksError */.ag ? undefined : (0,version_files_document/* lookUp */.TE)(root, key).value;
}
function tauri_override_rules_placeOf(path, texts, value) {
    return (0,place/* placeAt */.BW)(path, texts.get(path) ?? '', value.start - 1);
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/tool-config.js





/** Configurations of tools that make release commits: semantic-release, release-it, standard-version, lerna, release-please, cargo-release. */
const NAMES = /(?:^|\/)(?:\.releaserc(?:\.\w+)?|release\.config\.[cm]?[jt]s|\.release-it\.\w+|\.versionrc(?:\.\w+)?|lerna\.json|release-please-config\.json|\.?release\.toml)$/;
/** Whether a file is the configuration of a release tool. */
function isToolConfig(path) {
    return NAMES.test(path) && !/(?:^|\/)node_modules\//.test(path);
}
/** Where package.json holds the settings of release tools. */
const SETTINGS = ['release', 'release-it', 'standard-version', 'commit-and-tag-version', 'auto'];
/** The texts in the settings of release tools that a package.json holds. */
function releaseSettings(path, text) {
    if ((0,workspace_folder/* nameOf */.Vb)(path) !== 'package.json')
        return [];
    const root = attempt(() => (0,json_document/* parseJson */.q)(path, text));
    return root instanceof core_error/* ReleaseTracksError */.ag ? [] : SETTINGS.flatMap((name) => textsBelow((0,version_files_document/* child */.jf)(root, name)));
}
function textsBelow(value) {
    if (value?.kind === 'text')
        return [value];
    if (value?.kind === 'list')
        return value.items.flatMap(textsBelow);
    return value?.kind === 'table' ? [...value.entries.values()].flatMap(textsBelow) : [];
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/text-rules.js






/** Words in workflows that have broken releases before. */
const TEXT_RULES = [
    {
        name: 'dash-means-prerelease',
        severity: 'error',
        meaning: 'A dash in the tag is taken for a pre-release, and tags of a track have a dash in their name.',
        incident: 16,
        check: checkDash,
    },
    {
        name: 'head-commit-gate',
        severity: 'warning',
        meaning: 'A condition looks at the message of one commit, and the other commits of the push do not count.',
        incident: 18,
        check: checkHeadCommit,
    },
    {
        name: 'skip-ci',
        severity: 'warning',
        meaning: 'A workflow, or the configuration of a release tool, has [skip ci] or `skip-checks: true` in a commit message: a tag on that commit starts nothing.',
        incident: 15,
        check: checkSkip,
    },
    {
        name: 'generated-notes',
        severity: 'warning',
        meaning: "GitHub generates the release notes, and takes another track's tag for the previous one.",
        incident: 21,
        check: checkGeneratedNotes,
    },
    {
        name: 'release-url-by-hand',
        severity: 'error',
        meaning: 'The URL of a release is put together with a prefix of its own, not from the tag.',
        incident: 20,
        check: checkUrls,
    },
    {
        name: 'latest-by-hand',
        severity: 'warning',
        meaning: 'A workflow marks its release as Latest, whatever track and version it is of.',
        incident: 16,
        check: checkLatest,
    },
];
/** In expressions, and in scripts: `[[ "$GITHUB_REF_NAME" == *-* ]]`, `case "$GITHUB_REF_NAME" in *-*)`. */
const DASHES = [
    /contains\(\s*[\w.-]*\b(?:ref|ref_name|tag|tag_name)\s*,\s*(['"])-\1\s*\)/g,
    /\[\[\s*"?\$\{?GITHUB_REF(?:_NAME)?\}?"?\s*(?:==?\s*\*-\*|=~\s*-)\s*\]\]/g,
    /\bcase\s+"?\$\{?GITHUB_REF(?:_NAME)?\}?"?\s+in\s+\*-\*\)/g,
];
function checkDash(facts) {
    const isDashed = ({ track }) => `${track.tag.prefix}${track.tag.suffix}`.includes('-');
    return DASHES.flatMap((pattern) => findTexts(facts.workflows, pattern)).flatMap(({ match, place, workflow }) => {
        // A workflow that no tag of such a track starts is right.
        const starting = tracksStarting(workflow, facts);
        const dashed = (starting.length > 0 ? starting : facts.tracks).find(isDashed);
        if (facts.configuration.config && !dashed)
            return [];
        return {
            message: `${(0,core_error/* quote */.hD)(match[0])} holds for every tag of ${dashed ? dashed.track.name : 'a track with a dash in its name'}.`,
            fix: 'Take the output `prerelease` of validate-tag.',
            place,
        };
    });
}
function checkHeadCommit({ workflows }) {
    const found = findTexts(workflows, /github\.event\.(?:head_commit|commits\[\d+\])\.message/g, (scalar) => !isScript(scalar));
    return found.map(({ place }) => ({
        message: 'The message of one commit decides, and a push has others, too.',
        fix: 'Take the outputs `any` and `only-own` of detect-tracks, which look at every commit.',
        place,
    }));
}
/** GitHub docs, "Skipping workflow runs". */
const SKIPS = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|\bskip-checks:\s*true\b/g;
function checkSkip({ workflows, texts }) {
    const inWorkflows = findTexts(workflows, SKIPS, (scalar) => isScript(scalar) || isInput(scalar));
    const inTools = [...texts].flatMap(([file, text]) => isToolConfig(file)
        ? [...text.matchAll(SKIPS)].map((match) => ({ match, place: (0,place/* placeAt */.BW)(file, text, match.index) }))
        : releaseSettings(file, text).flatMap(({ value, start }) => [...value.matchAll(SKIPS)].map((match) => ({ match, place: (0,place/* placeAt */.BW)(file, text, start + match.index) }))));
    return [...inWorkflows, ...inTools].map(({ match, place }) => ({
        message: `A commit with ${match[0]} starts no workflow, and neither does a tag on it.`,
        fix: 'Leave it out. The commits of the actions are known by their trailers: detect-tracks passes over them.',
        place,
    }));
}
function checkGeneratedNotes({ workflows, tracks }) {
    if (tracks.length === 1)
        return [];
    const generated = [
        ...findTexts(workflows, /--generate-notes\b(?![^\n]*--notes-start-tag)/g, isScript),
        ...findTexts(workflows, /\bgh api\b(?:[^\n\\]|\\\n?){0,500}releases\/generate-notes\b/g, isScript),
        ...findTexts(workflows, /\brepos\.generateReleaseNotes\(/g, isInput),
    ];
    // Whoever names the previous tag has chosen it.
    const commands = generated
        .filter(({ scalar }) => !scalar.node.text.includes('previous_tag_name'))
        .map(({ place }) => place);
    const places = [...inputsThatAre('true', ['generate_release_notes', 'generateReleaseNotes'], workflows), ...commands];
    return places.map((place) => ({
        message: 'Generated notes begin at the last tag of the repository, of whatever track it is.',
        fix: 'Take the output `body-path` of component-changelog as the text of the release.',
        place,
    }));
}
function checkUrls({ workflows }) {
    const pattern = /releases\/(?:tag|download)\/[^\s/$"'`]+\$\{?\{?/g;
    return findTexts(workflows, pattern).map(({ match, place }) => ({
        message: `The URL with ${(0,core_error/* quote */.hD)(match[0])} adds a prefix to a version, and the tag may have another one.`,
        fix: 'Put the whole tag there, github.ref_name by `env:`, or take the URL from the outputs of the actions.',
        place,
    }));
}
function checkLatest({ workflows, tracks }) {
    if (tracks.length === 1)
        return [];
    const commands = findTexts(workflows, /gh release (?:create|edit)[^\n]{0,500}\s--latest(?:=true)?(?=\s|$)/g, isScript);
    const places = [
        ...inputsThatAre('true', ['make_latest', 'makeLatest', 'make-latest'], workflows),
        ...commands.map(({ place }) => place),
    ];
    return places.map((place) => ({
        message: 'The release is marked as Latest, whatever version it is: one track has the badge, and only its newest live version.',
        fix: 'Take the output `make-latest` of validate-tag.',
        place,
    }));
}
/** Where steps have one of some inputs with a value. */
function inputsThatAre(value, names, workflows) {
    return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step, index) => names.flatMap((name) => inputOf(step, name) === value ? workflow.place(['jobs', job.name, 'steps', index, 'with', name]) : []))));
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/twin-rules.js
/** Steps and jobs that are written once a track. */
const TWIN_RULES = [
    {
        name: 'twin-steps',
        severity: 'warning',
        meaning: 'A step or job is there twice, with the name of one track in place of the other: they will drift apart.',
        incident: 28,
        check: (facts) => facts.workflows.flatMap((workflow) => checkTwins(workflow, facts)),
    },
];
/** Longer ones are not compared: aliases could make them huge. */
const twin_rules_LONGEST = 20_000;
const HOLE = '\0';
function checkTwins(workflow, { tracks }) {
    const names = tracks.map(({ track }) => track.name);
    if (names.length < 2)
        return [];
    const jobs = findTwins(workflow, workflow.jobs.map(partOf), names);
    // The steps of a job that is a twin are twins for that reason alone.
    const others = workflow.jobs.filter(({ node }) => !jobs.twins.has(node));
    const steps = findTwins(workflow, others.flatMap(stepsOf), names);
    return [...jobs.faults, ...steps.faults];
}
function partOf({ node, at }) {
    return { kind: 'job', node, at };
}
function stepsOf({ steps }) {
    return steps.map(({ node }) => ({ kind: 'step', node, at: node.at }));
}
function findTwins({ locate }, parts, names) {
    const first = new Map();
    const faults = [];
    const twins = new Set();
    for (const part of parts) {
        const text = twin_rules_textOf(part.node, new Map());
        const blank = text && replaceNames(text, names);
        if (text === undefined || blank === undefined || !blank.includes(HOLE))
            continue;
        const twin = first.get(blank);
        if (!twin)
            first.set(blank, { part, text });
        else if (twin.text !== text) {
            twins.add(part.node);
            faults.push({
                message: `This ${part.kind} is that of line ${locate(twin.part.at).line} with another track's name in it.`,
                fix: 'Write it once, with a matrix over the tracks: detect-tracks has the output `matrix`.',
                place: locate(part.at),
            });
        }
    }
    return { faults, twins };
}
function replaceNames(text, names) {
    const words = names.map((name) => name.replace(/[^\w]/g, '\\$&')).join('|');
    return text.replace(new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'g'), HOLE);
}
/** The node in one line; undefined when it is too long. */
function twin_rules_textOf(node, made) {
    if (node.kind !== 'map' && node.kind !== 'list')
        return node.text;
    if (made.has(node))
        return made.get(node);
    const parts = node.kind === 'list'
        ? node.items.map((item) => twin_rules_textOf(item, made))
        : node.entries.map(({ key, value }) => `${key}: ${twin_rules_textOf(value, made)}`);
    const text = parts.some((part) => part === undefined) ? undefined : `{${parts.join('\n')}}`;
    made.set(node, text === undefined || text.length > twin_rules_LONGEST ? undefined : text);
    return made.get(node);
}

// EXTERNAL MODULE: ./build/shared/core/minisign.js + 1 modules
var minisign = __webpack_require__(6094);
// EXTERNAL MODULE: ./build/shared/core/updater-manifest/tauri-config.js
var tauri_config = __webpack_require__(851);
;// CONCATENATED MODULE: ./build/shared/core/doctor/updater-endpoint.js
/** The ways in which GitHub, and a mirror of it, serve a file of a branch: what comes before branch and path, and between them. */
const HOSTS = [
    /^(https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/heads\/)?)(.+)$/,
    /^(https:\/\/github\.com\/[^/]+\/[^/]+\/raw\/(?:refs\/heads\/)?)(.+)$/,
    /^(https:\/\/cdn\.jsdelivr\.net\/gh\/[^/]+\/[^/@]+@)(.+)$/,
];
const LATEST_RELEASE = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/releases\/latest\/download\//;
/**
 * Judges where installed apps look for a track's manifests: on the `live` branch, at one of the paths. Of other servers
 * nothing is known, so they pass; Tauri refuses what is not https (https://v2.tauri.app/plugin/updater/#endpoints).
 * @param manifests the paths by channel, that of live first.
 */
function judgeEndpoint(endpoint, manifests, live) {
    if (endpoint.startsWith('http://'))
        return {
            why: 'is not https, which the updater refuses',
            wanted: endpoint.replace('http:', 'https:'),
            isSure: false,
        };
    const [, repository] = LATEST_RELEASE.exec(endpoint) ?? [];
    const [first = ''] = manifests;
    if (repository !== undefined) {
        const wanted = `https://raw.githubusercontent.com/${repository}/${live}/${first}`;
        return { why: 'asks the latest release of the repository, which may be of another track', wanted, isSure: false };
    }
    for (const host of HOSTS) {
        const [, before, rest] = host.exec(endpoint) ?? [];
        if (before !== undefined && rest !== undefined)
            return judgeFile(before, rest, manifests, live);
    }
    return undefined;
}
function judgeFile(before, rest, manifests, live) {
    const right = manifests.map((manifest) => `${live}/${manifest}`);
    if (right.includes(rest))
        return undefined;
    const there = manifests.find((manifest) => rest.endsWith(`/${manifest}`));
    if (there !== undefined)
        return {
            why: `is not on ${live}, where manifests are committed`,
            wanted: `${before}${live}/${there}`,
            isSure: true,
        };
    return { why: `names none of the track's manifests`, wanted: `${before}${right[0] ?? ''}`, isSure: false };
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/updater-rules.js













/** What installed apps poll and check, against what the actions publish. */
const UPDATER_RULES = [
    {
        name: 'updater-config-missing',
        severity: 'error',
        meaning: 'The `tauri-config` of a track is not in the repository.',
        check: updater_rules_checkThere,
    },
    {
        name: 'updater-key-unknown',
        severity: 'error',
        meaning: 'A track has an updater and no `tauri-config`, and its release workflow gives no `public-key`: signatures cannot be verified, and no manifest is made.',
        incident: 29,
        check: checkKeyKnown,
    },
    {
        name: 'updater-key',
        severity: 'error',
        meaning: 'The public key in the Tauri configuration is missing or is no minisign key: apps would refuse every update.',
        incident: 29,
        check: (facts) => updatersOf(facts).flatMap(checkKey),
    },
    {
        name: 'updater-endpoint',
        severity: 'error',
        meaning: 'Installed apps poll another place than the one that the manifests are committed to.',
        mends: true,
        check: (facts) => updatersOf(facts).flatMap((updater) => updater_rules_checkEndpoints(updater, facts)),
    },
    {
        name: 'updater-channel',
        severity: 'warning',
        meaning: 'The Tauri configuration names only manifests of pre-release channels: live users would follow them.',
        check: (facts) => updatersOf(facts).flatMap((updater) => checkChannel(updater, facts)),
    },
    {
        name: 'updater-artifacts',
        severity: 'error',
        meaning: '`bundle.createUpdaterArtifacts` is not on: the build makes no signatures.',
        mends: true,
        check: (facts) => updatersOf(facts).flatMap(checkArtifacts),
    },
];
function updatersOf({ tracks, texts }) {
    return tracks.flatMap(({ track }) => {
        const { updater } = track;
        const path = updater?.tauriConfig ?? track.versionFiles.find((file) => (0,workspace_folder/* nameOf */.Vb)(file.path) === 'tauri.conf.json')?.path;
        const text = path === undefined ? undefined : texts.get(path);
        if (!updater || path === undefined || text === undefined)
            return [];
        const root = attempt(() => (0,json_document/* parseJson */.q)(path, text));
        return root instanceof core_error/* ReleaseTracksError */.ag ? [] : [{ track: { ...track, updater }, path, text, root }];
    });
}
function updater_rules_checkThere(facts) {
    return facts.tracks.flatMap(({ track }) => {
        const path = track.updater?.tauriConfig;
        if (path === undefined || facts.files.includes(path))
            return [];
        const found = facts.files.filter((file) => (0,workspace_folder/* nameOf */.Vb)(file) === (0,workspace_folder/* nameOf */.Vb)(path));
        return {
            message: `The Tauri configuration ${(0,core_error/* quote */.hD)(path)} of ${track.name} is not in the repository.`,
            fix: found[0] === undefined ? 'Correct its path.' : `Did you mean ${(0,core_error/* quote */.hD)(found[0])}?`,
            place: trackPlace(facts, track, 'updater', 'tauri-config'),
        };
    });
}
function checkKeyKnown(facts) {
    return facts.tracks.flatMap(({ track }) => {
        const { updater, releaseWorkflow } = track;
        if (!updater || updater.tauriConfig !== undefined)
            return [];
        const workflow = facts.workflows.find(({ name }) => name === releaseWorkflow);
        const writing = (workflow?.jobs ?? [])
            .flatMap(({ steps }) => steps)
            .filter((step) => bundleAction(step) === 'write-updater-manifest');
        if (!writing.some((step) => inputOf(step, 'public-key') === undefined))
            return [];
        const [path] = facts.files.filter((file) => (0,workspace_folder/* nameOf */.Vb)(file) === 'tauri.conf.json');
        return {
            message: `${track.name} has an updater without \`tauri-config\`, and ${releaseWorkflow} gives write-updater-manifest no \`public-key\`: there is no key to verify signatures with.`,
            fix: `Add \`tauri-config: ${path ?? 'src-tauri/tauri.conf.json'}\` to the updater.`,
            place: trackPlace(facts, track, 'updater'),
        };
    });
}
function checkKey({ path, text, root }) {
    const found = attempt(() => (0,minisign/* parsePublicKey */.ee)((0,tauri_config.readTauriUpdater)(text, path).publicKey, (0,core_error/* quote */.hD)(path)));
    if (!(found instanceof core_error/* ReleaseTracksError */.ag))
        return [];
    return found.problems.map(({ message, fix = '' }) => ({
        message: message.replace(/^It /, `${path} `),
        fix,
        place: placeIn({ path, text, root }, ['plugins', 'updater', 'pubkey']),
    }));
}
function endpointsOf({ root }) {
    const list = (0,version_files_document/* lookUp */.TE)(root, ['plugins', 'updater', 'endpoints']).value;
    return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'text') : [];
}
function updater_rules_checkEndpoints(updater, facts) {
    const { config } = facts.configuration;
    const { track, path, text } = updater;
    const endpoints = endpointsOf(updater);
    if (!config)
        return [];
    if (endpoints.length === 0) {
        const wanted = `https://raw.githubusercontent.com/OWNER/REPO/${config.branches.live}/${manifestOf(track, core_version/* LIVE */.L8)}`;
        return [
            {
                message: `${path} names no endpoint: installed apps look nowhere for updates.`,
                fix: `Add ${(0,core_error/* quote */.hD)(wanted)} to plugins.updater.endpoints.`,
                place: placeIn(updater, ['plugins', 'updater', 'endpoints']),
            },
        ];
    }
    const manifests = [core_version/* LIVE */.L8, ...config.channels].map((channel) => manifestOf(track, channel));
    return endpoints.flatMap((endpoint) => {
        const verdict = judgeEndpoint(endpoint.value, manifests, config.branches.live);
        if (!verdict)
            return [];
        const isPlain = text.slice(endpoint.start, endpoint.end) === endpoint.value;
        const edit = { path, start: endpoint.start, end: endpoint.end, with: verdict.wanted };
        return {
            message: `The endpoint ${(0,core_error/* quote */.hD)(endpoint.value)} ${verdict.why}.`,
            fix: `Write ${(0,core_error/* quote */.hD)(verdict.wanted)}.`,
            place: (0,place/* placeAt */.BW)(path, text, endpoint.start - 1),
            ...(verdict.isSure && isPlain && { edits: [edit] }),
        };
    });
}
function checkChannel(updater, facts) {
    const { config } = facts.configuration;
    const endpoints = endpointsOf(updater);
    const { track, path, text } = updater;
    const [first] = endpoints;
    if (!config || !first)
        return [];
    const lower = config.channels.map((channel) => manifestOf(track, channel));
    if (!endpoints.every(({ value }) => lower.some((manifest) => value.endsWith(`/${manifest}`))))
        return [];
    return [
        {
            message: `${path} has endpoints of pre-release channels alone: whoever installs a live version gets pre-releases from then on.`,
            fix: `Name ${(0,core_error/* quote */.hD)(manifestOf(track, core_version/* LIVE */.L8))} there; an app that is to follow another channel sets its endpoint at run time.`,
            place: (0,place/* placeAt */.BW)(path, text, first.start - 1),
        },
    ];
}
function checkArtifacts(updater) {
    const { root, path, text } = updater;
    const { value } = (0,version_files_document/* lookUp */.TE)(root, ['bundle', 'createUpdaterArtifacts']);
    if (value && ((value.kind === 'other' && value.source === 'true') || value.kind === 'text'))
        return [];
    const edit = artifactsEdit(updater, value);
    return [
        {
            message: `\`bundle.createUpdaterArtifacts\` is not on in ${path}: the build leaves no .sig files to publish.`,
            fix: 'Set it to true.',
            place: placeIn({ path, text, root }, ['bundle', 'createUpdaterArtifacts']),
            ...(edit && { edits: [edit] }),
        },
    ];
}
/** Turns a `false` over, or adds the key as the first one of `bundle`, laid out as the one that is first now. */
function artifactsEdit({ root, path, text }, value) {
    if (value) {
        const isFalse = value.kind === 'other' && value.source === 'false';
        return isFalse ? { path, start: value.start, end: value.start + 5, with: 'true' } : undefined;
    }
    const bundle = (0,version_files_document/* lookUp */.TE)(root, ['bundle']).value;
    if (bundle?.kind !== 'table' || bundle.entries.size === 0)
        return undefined;
    const at = bundle.start + 1;
    const layout = /^\s*/.exec(text.slice(at))?.[0] ?? '';
    return { path, start: at, end: at, with: `${layout}"createUpdaterArtifacts": true,` };
}
function manifestOf({ updater }, channel) {
    return updater.manifest.replace('{channel}', channel);
}
/** The place of a key's value, or of what is nearest to it. */
function placeIn({ path, text, root }, key) {
    const { value, nearest } = (0,version_files_document/* lookUp */.TE)(root, key);
    const at = value ?? nearest;
    return (0,place/* placeAt */.BW)(path, text, at.kind === 'text' ? at.start - 1 : at.start);
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/rules.js

















const FILE_RULES = [
    {
        name: 'file-unreadable',
        severity: 'error',
        meaning: 'A workflow is no YAML that GitHub reads, or a file that matters is not UTF-8 text.',
        check: ({ unreadable, configuration }) => unreadable.map((problem) => faultOf(problem, configuration.file)),
    },
];
/** The groups of rules, in the order in which mending them makes sense. */
const RULE_GROUPS = [
    { title: 'The configuration', rules: [...CONFIG_RULES, ...FILE_RULES] },
    { title: 'Versions and locks', rules: [...VERSION_RULES, ...BUILD_RULES] },
    { title: 'What a tag or a branch starts', rules: TAG_RULES },
    {
        title: 'Workflows',
        rules: [
            ...PATH_LIST_RULES,
            ...TEXT_RULES,
            ...INJECTION_RULES,
            ...STEP_RULES,
            ...SUPERSEDED_RULES,
            ...PERMISSION_RULES,
            ...CONCURRENCY_RULES,
            ...TWIN_RULES,
        ],
    },
    { title: 'What workflows say to the actions and of each other', rules: [...CALL_RULES, ...REFERENCE_RULES] },
    { title: 'The updater', rules: [...UPDATER_RULES, ...TAURI_OVERRIDE_RULES] },
    { title: 'Branches and tags of the remote', rules: BRANCH_RULES },
];
const RULES = RULE_GROUPS.flatMap(({ rules }) => rules);
/** All that is wrong, by file, line and column; what is wrong on the remote in the same way as here is told once. */
function findFaults(facts) {
    const found = RULES.flatMap((rule) => rule
        .check(facts)
        .map((fault) => ({ rule: rule.name, ...fault, severity: fault.severity ?? rule.severity })));
    const here = new Set(found.filter(({ rule }) => OF_VERSIONS.has(rule)).map(({ place }) => place.file));
    const distinct = new Map(found
        .filter(({ rule, place }) => rule !== 'version-files' || !here.has(place.file))
        .map((finding) => [JSON.stringify([finding.rule, finding.place, finding.message]), finding]));
    return [...distinct.values()].sort(byPlace);
}
const OF_VERSIONS = new Set(VERSION_RULES.map(({ name }) => name));
function byPlace(a, b) {
    if (a.place.file !== b.place.file)
        return a.place.file < b.place.file ? -1 : 1;
    return (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/sarif.js

const sarif_LEVELS = { error: 'error', warning: 'warning', hint: 'note' };
/**
 * Writes findings as a SARIF log, as code scanning takes it.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function toSarif(findings, version) {
    const seen = new Map();
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'release-tracks', semanticVersion: version, rules: RULES.map(describeRule) } },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top folder of the repository.' } } },
                results: findings.map((finding) => describeFinding(finding, seen)),
            },
        ],
    };
}
function describeRule({ name, meaning, severity, incident }) {
    const tags = ['release', ...(incident === undefined ? [] : [`incident-${incident}`])];
    return {
        id: name,
        shortDescription: { text: meaning.replaceAll('`', '') },
        help: { text: `${meaning} docs/doctor.md has all rules.` },
        defaultConfiguration: { level: sarif_LEVELS[severity] },
        properties: { tags },
    };
}
function describeFinding(finding, seen) {
    const { rule, severity, message, fix, command, place, edits } = finding;
    const run = command === undefined ? '' : ` ${command}`;
    return {
        ruleId: rule,
        ruleIndex: RULES.findIndex(({ name }) => name === rule),
        level: sarif_LEVELS[severity],
        message: { text: `${message} ${fix}${run}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: artifact(place.file),
                    region: { startLine: place.line ?? 1, startColumn: place.column ?? 1 },
                },
            },
        ],
        partialFingerprints: { 'finding/v1': fingerprint(finding, seen) },
        ...(edits && { fixes: [{ description: { text: fix }, artifactChanges: edits.map(describeEdit) }] }),
    };
}
function describeEdit({ path, start, end, with: inserted }) {
    const replacement = {
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text: inserted },
    };
    return { artifactLocation: artifact(path), replacements: [replacement] };
}
function artifact(path) {
    return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
/** The same for the same finding wherever its line has moved to; a number tells those apart that say the same. */
function fingerprint({ rule, place, message }, seen) {
    const key = `${rule}:${place.file}:${message}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}:${count}`;
}

;// CONCATENATED MODULE: ./build/shared/core/doctor/mending.js
/**
 * The files that change when all findings are mended that can be. The edits of one finding are made together or not at all;
 * where two findings want the same place, the first has its way, and the other is looked at again afterwards.
 */
function planMending(findings, facts) {
    const taken = new Map();
    for (const { edits = [] } of findings) {
        if (!edits.every((edit) => mending_textOf(edit.path, facts) !== undefined && isFree(edit, taken.get(edit.path) ?? [])))
            continue;
        for (const edit of edits)
            taken.set(edit.path, [...(taken.get(edit.path) ?? []), edit]);
    }
    return [...taken].flatMap(([path, edits]) => {
        const before = mending_textOf(path, facts) ?? '';
        const after = applyEdits(before, edits);
        return after === before ? [] : [{ path, before, after }];
    });
}
/** Makes changes of a text that do not overlap, all else stays. */
function applyEdits(text, edits) {
    let edited = text;
    for (const edit of edits.toSorted((a, b) => b.start - a.start))
        edited = edited.slice(0, edit.start) + edit.with + edited.slice(edit.end);
    return edited;
}
function isFree(edit, others) {
    return others.every(({ start, end }) => edit.end < start || edit.start > end);
}
/** The text that the offsets of findings count in. */
function mending_textOf(path, { configuration, workflows, texts }) {
    if (path === configuration.file)
        return configuration.text;
    return workflows.find(({ file }) => file === path)?.text ?? texts.get(path);
}

// EXTERNAL MODULE: ./build/shared/core/version-files/companions.js
var companions = __webpack_require__(6620);
// EXTERNAL MODULE: ./build/shared/core/workspace.js
var workspace = __webpack_require__(4587);
// EXTERNAL MODULE: ./build/shared/config/document.js + 1 modules
var config_document = __webpack_require__(8276);
// EXTERNAL MODULE: ./build/shared/config/load.js
var load = __webpack_require__(6783);
// EXTERNAL MODULE: ./build/shared/config/places.js
var places = __webpack_require__(9259);
;// CONCATENATED MODULE: ./build/shared/core/doctor/source.js

/** Puts a source together. */
function makeSource(file, text, root, locate) {
    return { file, text, root, locate, place: (path) => findPlace(file, root, locate, path) };
}
function findPlace(file, root, locate, path) {
    for (let length = path.length; length > 0; length--) {
        const last = path[length - 1];
        const above = (0,core_node/* nodeAt */.oB)(root, path.slice(0, length - 1));
        if (typeof last === 'string') {
            const entry = (0,core_node/* entryOf */.Ms)(above, last);
            if (entry)
                return locate(isScalar(entry.value) ? entry.value.at : entry.keyAt);
        }
        else if (above?.kind === 'list' && above.items[last])
            return locate(above.items[last].at);
    }
    return { file, line: 1, column: 1 };
}
function isScalar({ kind }) {
    return kind !== 'list' && kind !== 'map' && kind !== 'nothing';
}

// EXTERNAL MODULE: ./build/shared/flows/texts.js
var flows_texts = __webpack_require__(2358);
;// CONCATENATED MODULE: ./build/shared/flows/doctor-sources.js










/** Reads files as text; those that are not there are left out, and what is no UTF-8 is told. */
async function readTexts(files, paths) {
    const texts = new Map();
    const problems = [];
    for (const { path, bytes } of (await files.readFiles('', paths)).values()) {
        const text = attempt(() => (0,flows_texts/* decodeText */.g)(path, bytes));
        if (text instanceof core_error/* ReleaseTracksError */.ag)
            problems.push(...text.problems);
        else
            texts.set(path, text);
    }
    return { texts, problems };
}
/** Reads the configuration: the file at `path`, or when it is empty the first that is there of the usual ones. */
async function readConfiguration(files, path) {
    const { texts, problems } = await readTexts(files, path === '' ? load/* CONFIG_NAMES */.We : [path]);
    const file = (path === '' ? load/* CONFIG_NAMES */.We : [path]).find((name) => texts.has(name));
    if (file === undefined)
        return noConfiguration(path, problems);
    const text = texts.get(file);
    const locate = (0,places/* locateIn */._)(file, text);
    const root = (0,config_document/* readDocument */.u)(text, locate, () => undefined);
    const source = makeSource(file, text, root, locate);
    const parsed = attempt(() => (0,load/* inspectConfig */.lU)(file, text));
    if (parsed instanceof core_error/* ReleaseTracksError */.ag)
        return { ...source, config: undefined, problems: parsed.problems, warnings: [] };
    return { ...source, config: parsed.config, problems: [], warnings: parsed.warnings };
}
function noConfiguration(path, unread) {
    const file = path || load/* CONFIG_NAMES */.We[0];
    const missing = {
        message: `There is no configuration file: looked for ${path || load/* CONFIG_NAMES */.We.join(', ')}.`,
        fix: 'Write one with: release-tracks init.',
        place: { file, line: 1, column: 1 },
    };
    const source = makeSource(file, '', undefined, (0,places/* locateIn */._)(file, ''));
    return { ...source, config: undefined, problems: unread.length > 0 ? unread : [missing], warnings: [] };
}
/** GitHub takes no longer workflows; parsing one takes memory many times its size. */
const LONGEST_WORKFLOW = 256 * 1024;
/** Reads every workflow, as far as it can be read. */
async function readWorkflows(files, paths) {
    const own = paths.filter((path) => path.startsWith(WORKFLOW_FOLDER) && /^[^/]+\.ya?ml$/.test(path.slice(WORKFLOW_FOLDER.length)));
    const { texts, problems: unread } = await readTexts(files, own);
    const problems = [...unread];
    const workflows = [];
    const homes = findHomes(texts.values());
    for (const [file, text] of texts) {
        const locate = (0,places/* locateIn */._)(file, text);
        const report = ({ message, fix, at }) => void problems.push({ message, fix, place: locate(at) });
        if (text.length > LONGEST_WORKFLOW) {
            report({ message: `The workflow has ${text.length} characters, too many to look at.`, fix: 'Split it.', at: 0 });
            continue;
        }
        const root = (0,config_document/* readDocument */.u)(text, locate, report);
        if (root?.kind === 'map')
            workflows.push(readWorkflow(makeSource(file, text, root, locate), homes));
        else if (root && root.kind !== 'wrong')
            report({
                message: `The workflow is ${(0,core_node/* describeNode */.WQ)(root)}.`,
                fix: 'It begins with `on:` and `jobs:`.',
                at: root.at,
            });
    }
    return { workflows, problems };
}

// EXTERNAL MODULE: ./build/shared/flows/invariant-facts.js + 1 modules
var invariant_facts = __webpack_require__(9643);
;// CONCATENATED MODULE: ./build/shared/flows/doctor-facts.js











/** Asks the remote for branches, tags, and what its branches hold. What is wrong there is an answer, too. */
async function readRemoteFacts(patient) {
    const { config } = await readConfiguration(patient.tree, patient.configPath);
    if (patient.offline || !config)
        return { branches: undefined, problems: [] };
    const run = { ...patient, config };
    try {
        return { branches: await (0,invariant_facts/* readInvariantFacts */.C)(run, run.openGitHub()), problems: [] };
    }
    catch (error) {
        if (!(error instanceof core_error/* ReleaseTracksError */.ag))
            throw error;
        return { branches: undefined, problems: error.problems };
    }
}
/** Reads all that the rules look at. */
async function readDoctorFacts(patient, remote) {
    const { tree, configPath } = patient;
    const files = await tree.listFiles('', () => true);
    const [configuration, { workflows, problems }] = await Promise.all([
        readConfiguration(tree, configPath),
        readWorkflows(tree, files),
    ]);
    const tracks = configuration.config?.tracks ?? [];
    const { texts, problems: unread } = await readTexts(tree, wantedFiles(tracks, files));
    const known = configuration.config ? await readTracks(configuration.config, texts, remote, patient.repository) : [];
    return {
        configuration,
        tracks: known,
        files,
        texts,
        workflows,
        unreadable: [...problems, ...unread],
        branches: remote.branches,
        remoteProblems: remote.problems,
    };
}
/** Version files with the manifests and locks around them, and configurations of Tauri and of release tools. */
function wantedFiles(tracks, files) {
    if (tracks.length === 0)
        return [];
    const versionFiles = tracks.flatMap((track) => track.versionFiles);
    const carries = (0,companions/* isToRead */.M)(versionFiles);
    const tauri = [
        ...versionFiles.map(({ path }) => (0,workspace_folder/* inFolder */._z)((0,workspace_folder/* folderOf */.yS)(path), 'tauri.conf.json')),
        ...tracks.flatMap(({ updater }) => updater?.tauriConfig ?? []),
    ];
    const wanted = new Set([...tauri, ...tauri.flatMap(overridesOf)]);
    return files.filter((path) => carries(path) || (0,workspace.isManifest)(path) || wanted.has(path) || isToolConfig(path));
}
async function readTracks(config, texts, { branches }, repository) {
    const prefixes = config.tracks.map(({ tag }) => `refs/tags/${tag.prefix}`);
    const names = (await repository.localTags(prefixes)).map((name) => name.slice('refs/tags/'.length));
    return Promise.all(config.tracks.map(async (track) => {
        const local = (0,tag_template/* tagsOf */.Fg)(track, names);
        const needs = (0,workspace.workspaceClosure)(track.versionFiles, texts);
        const added = track.dependencies === 'auto' ? needs : [];
        return {
            track,
            needs,
            globs: [...added.map((folder) => (folder === '**' ? folder : (0,path_rules.folderGlob)(folder))), ...track.paths],
            tags: branches?.tags.filter((tag) => tag.track.name === track.name) ?? local,
            merged: await readMerged(repository, local),
        };
    }));
}
/** How many of the highest tags are looked at to find the newest of this history. */
const MOST_TAGS = 200;
async function readMerged(repository, tags) {
    const highest = tags.toSorted((a, b) => (0,core_version/* compareVersions */.Zy)(b.version, a.version)).slice(0, MOST_TAGS);
    const refs = await repository.localRefs(highest.map(({ name }) => `refs/tags/${name}`), 'HEAD');
    const here = new Set(refs.map(({ name }) => name));
    return highest.filter(({ name }) => here.has(`refs/tags/${name}`));
}

;// CONCATENATED MODULE: ./build/shared/flows/doctor.js



/** Whether nothing is wrong that breaks a release; when it is to be `strict`, nothing that may either. */
function isHealthy({ findings }, strict) {
    return !findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
}
/** Mending one thing can bring another to light, but not for ever. */
const MOST_ROUNDS = 5;
/** Looks for everything that can be wrong; with `mends` it first mends in the work tree what it can for sure, and commits nothing. */
async function diagnose(patient, mends) {
    const remote = await readRemoteFacts(patient);
    const mended = mends ? await mend(patient, remote) : [];
    const facts = await readDoctorFacts(patient, remote);
    const looked = { rules: RULES.length, tracks: facts.tracks.length, workflows: facts.workflows.length };
    return { findings: findFaults(facts), mended, looked };
}
async function mend(patient, remote) {
    const changes = new Map();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const facts = await readDoctorFacts(patient, remote);
        const planned = planMending(findFaults(facts), facts);
        if (planned.length === 0)
            break;
        for (const { path, before, after } of planned) {
            await patient.tree.write(path, after);
            changes.set(path, { path, before: changes.get(path)?.before ?? before, after });
        }
    }
    return [...changes.values()].filter(({ before, after }) => before !== after);
}

// EXTERNAL MODULE: ./build/shared/io/text-files.js
var text_files = __webpack_require__(3100);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/shared/core/git-output.js
var git_output = __webpack_require__(9798);
// EXTERNAL MODULE: ./build/shared/io/git.js + 1 modules
var io_git = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/shared/io/work-tree.js





/** How many files are open at once. */
const AT_ONCE = 64;
/** The files of the work tree whose top folder is `top`, by git's list of them. */
function openWorkTree(top) {
    const git = new io_git/* Git */.T(top);
    return {
        async listFiles(_, wanted) {
            const [all, deleted] = await Promise.all([
                list(git, ['--cached', '--others', '--exclude-standard']),
                list(git, ['--deleted']),
            ]);
            for (const path of deleted)
                all.delete(path);
            return [...all].filter(wanted).sort();
        },
        async readFiles(_, paths) {
            const root = await (0,promises_.realpath)(top);
            const found = [];
            for (let at = 0; at < paths.length; at += AT_ONCE) {
                const some = await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => readOne(root, path)));
                found.push(...some.filter((file) => file !== undefined));
            }
            return new Map(found.map((file) => [file.path, file]));
        },
        async write(path, text) {
            try {
                await (0,promises_.writeFile)((0,external_node_path_.join)(top, path), text);
            }
            catch (error) {
                throw (0,core_error/* failure */.V2)('file-unwritable', `${(0,core_error/* quote */.hD)(path)} cannot be written: ${(0,core_error/* wordsOf */.Z9)(error)}.`, 'Let it be writable.');
            }
        },
    };
}
async function list(git, options) {
    const paths = new Set();
    await git.run(['ls-files', '-z', '--full-name', ...options], { onOutput: (0,git_output/* pathReader */.nT)((path) => paths.add(path)) });
    return paths;
}
/** What links lead to is left out, and what is gone: nothing but the repository's own files may be changed. */
async function readOne(root, path) {
    const file = (0,external_node_path_.join)(root, path);
    try {
        if ((await (0,promises_.realpath)(file)) !== file || !(await (0,promises_.stat)(file)).isFile())
            return undefined;
        return { path, mode: '100644', oid: '', bytes: await (0,promises_.readFile)(file) };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/cli/run.js + 16 modules
var run = __webpack_require__(9014);
// EXTERNAL MODULE: ./build/shared/core/group.js
var group = __webpack_require__(2369);
// EXTERNAL MODULE: ./build/cli/screen/width.js
var width = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/cli/screen/diagnosis.js



const COLOURS = { error: 'red', warning: 'yellow', hint: 'blue' };
const SEVERITIES = ['error', 'warning', 'hint'];
/** Draws what was mended as a diff, what is wrong by file, and a last line that counts. */
function formatDiagnosis({ findings, mended, looked }, screen) {
    const diffs = mended.flatMap(unifiedDiff).map((line) => paintDiff((0,width/* printable */.g$)(line), screen));
    const files = [...(0,group/* groupBy */.$)(findings, ({ place }) => place.file)].map(([file, found]) => [screen.paint.underline((0,width/* printable */.g$)(file)), ...found.flatMap((each) => formatFinding(each, found, screen))].join('\n'));
    const { tracks, workflows, rules } = looked;
    const last = findings.length > 0
        ? formatCount(findings, files.length)
        : screen.paint.green(`All is well: ${count(tracks, 'track')}, ${count(workflows, 'workflow')}, ${count(rules, 'rule')}.`);
    const done = mended.length > 0 ? [`Mended ${count(mended.length, 'file')}; nothing is committed.`] : [];
    return [...(diffs.length > 0 ? [diffs.join('\n')] : []), ...files, [...done, last].join('\n')].join('\n\n');
}
function formatFinding(finding, all, screen) {
    const { severity, message, rule, fix, command } = finding;
    const places = Math.max(...all.map((each) => diagnosis_placeOf(each).length));
    const start = `  ${(0,width/* pad */.eV)(diagnosis_placeOf(finding), places)}  ${screen.paint[COLOURS[severity]](severity)}${' '.repeat(9 - severity.length)}`;
    const indent = ' '.repeat(places + 13);
    const room = screen.width - indent.length;
    const [first = '', ...rest] = (0,width/* wrap */.LV)((0,width/* printable */.g$)(message), room);
    const below = [
        ...rest,
        ...(0,width/* wrap */.LV)(`mend: ${(0,width/* printable */.g$)(fix)}`, room),
        ...(command === undefined ? [] : [`run:  ${(0,width/* printable */.g$)(command)}`]),
    ];
    return [`${start}${first}  ${screen.paint.dim(rule)}`, ...below.map((line) => indent + line)];
}
function diagnosis_placeOf({ place: { line, column } }) {
    return line === undefined ? '-' : `${line}:${column ?? 1}`;
}
function formatCount(findings, files) {
    const counts = SEVERITIES.flatMap((severity) => {
        const found = findings.filter((finding) => finding.severity === severity).length;
        return found === 0 ? [] : count(found, severity);
    });
    const mendable = findings.filter(({ edits }) => edits !== undefined).length;
    const fix = mendable === 0 ? '' : ` --fix mends ${mendable === findings.length ? 'all of them' : mendable}.`;
    return `${counts.join(', ')} in ${count(files, 'file')}.${fix}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function paintDiff(line, { paint }) {
    if (line.startsWith('+'))
        return paint.green(line);
    return line.startsWith('-') ? paint.red(line) : paint.dim(line);
}

// EXTERNAL MODULE: ./build/cli/version.js
var version = __webpack_require__(5537);
;// CONCATENATED MODULE: ./build/cli/answers/doctor.js










async function answer(input) {
    const { terminal } = input;
    const clone = await (0,run/* openClone */.ok)(input.folder, input.config, terminal);
    try {
        const patient = { ...clone, tree: openWorkTree(clone.top), offline: input.flag('offline') };
        if (!patient.offline)
            terminal.info(run/* ASKING */.S1);
        const diagnosis = await diagnose(patient, input.flag('fix'));
        if (process.env.GITHUB_ACTIONS === 'true')
            for (const finding of diagnosis.findings)
                terminal.say(toAnnotation(finding));
        return await deliver(diagnosis, input);
    }
    finally {
        clone.repository.close();
    }
}
async function deliver(diagnosis, input) {
    const file = input.text('sarif');
    const sarif = file === '' ? '' : JSON.stringify(toSarif(diagnosis.findings, (0,version/* readVersion */.$)()), undefined, 2);
    if (file !== '' && file !== '-')
        await (0,text_files/* writeText */.x3)((0,external_node_path_.resolve)(input.folder, file), `${sarif}\n`, file, '--sarif');
    return {
        json: describe(diagnosis),
        text: (screen) => (file === '-' ? sarif : formatDiagnosis(diagnosis, screen)),
        exitCode: isHealthy(diagnosis, input.flag('strict')) ? 0 : 1,
    };
}
function describe(diagnosis) {
    return {
        healthy: isHealthy(diagnosis, true),
        findings: diagnosis.findings.map(({ edits, ...finding }) => ({ ...finding, mendable: edits !== undefined })),
        mended: diagnosis.mended.map((change) => ({ path: change.path, diff: unifiedDiff(change).join('\n') })),
    };
}


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jC: () => (/* binding */ checkSignature),
  ee: () => (/* binding */ parsePublicKey),
  uT: () => (/* binding */ parseSignature),
  Kc: () => (/* binding */ parseTrustedComment)
});

;// CONCATENATED MODULE: ./build/shared/core/base64.js
/**
 * Decodes standard base64 with padding (RFC 4648 §4); undefined for any other text.
 * Strict: no white space inside, no missing padding, no stray bits at the end, so a text has one decoding and one encoding.
 */
function decodeBase64(text) {
    if (text === '' || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
        return undefined;
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return encodeBase64(bytes) === text ? bytes : undefined;
}
/** Encodes bytes as standard base64 with padding (RFC 4648 §4), on one line. */
function encodeBase64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
;// CONCATENATED MODULE: ./build/shared/core/minisign.js


const COMMENT = 'untrusted comment:';
const TRUSTED = 'trusted comment: ';
/**
 * Reads a public key: as `tauri signer generate` writes it (base64 of the minisign text), the minisign text itself, or its second line alone.
 * `source` names where the text comes from, for the message.
 *
 * @throws ReleaseTracksError `public-key` for an empty text, bad base64, a wrong length or another algorithm than Ed25519.
 * @see https://jedisct1.github.io/minisign/#public-key-format
 */
function parsePublicKey(text, source) {
    const refuse = (what) => (0,error/* failure */.V2)('public-key', `The public key in ${source} ${what}.`, 'It is the content of the .pub file that `tauri signer generate` wrote, on one line.');
    const given = text.trim();
    if (given === '')
        throw refuse('is empty');
    const line = unwrap(given).split(/\r?\n/).filter(Boolean);
    const payload = line[0]?.startsWith(COMMENT) ? line[1] : line[0];
    const bytes = decodeBase64(payload?.trim() ?? '');
    if (!bytes)
        throw refuse(`is not base64: ${(0,error/* quote */.hD)(abbreviate(payload ?? given))}`);
    if (bytes.length !== 42)
        throw refuse(`has ${bytes.length} bytes where a minisign public key has 42`);
    const algorithm = ascii(bytes.subarray(0, 2));
    if (algorithm !== 'Ed')
        throw refuse(`has the algorithm ${(0,error/* quote */.hD)(algorithm)} where minisign has "Ed" (Ed25519)`);
    return { keyId: keyIdOf(bytes), bytes: bytes.slice(10) };
}
/**
 * Reads a `.sig` file: as the Tauri CLI writes it (base64 of the minisign text) or the minisign text itself.
 * `file` names it, for the message.
 *
 * @throws ReleaseTracksError `signature` for an empty file, bad base64, a missing line, a wrong length or an unknown algorithm.
 * @see https://jedisct1.github.io/minisign/#signature-format
 */
function parseSignature(text, file) {
    const refuse = (what) => (0,error/* failure */.V2)('signature', `${(0,error/* quote */.hD)(file)} ${what}.`, SIGN_AGAIN);
    const given = text.trim();
    if (given === '')
        throw refuse('is empty');
    const minisign = unwrap(given);
    const [untrusted, signatureLine, trusted, globalLine] = minisign.split(/\r?\n/);
    if (!untrusted?.startsWith(COMMENT))
        throw refuse('is neither base64 nor minisign text');
    const bytes = decodeBase64(signatureLine ?? '');
    if (!bytes)
        throw refuse('has no base64 signature in its second line');
    if (bytes.length !== 74)
        throw refuse(`has a signature of ${bytes.length} bytes where minisign has 74`);
    const signs = SIGNS[ascii(bytes.subarray(0, 2))];
    if (!signs)
        throw refuse(`has the algorithm ${(0,error/* quote */.hD)(ascii(bytes.subarray(0, 2)))} where minisign has "Ed" or "ED"`);
    if (!trusted?.startsWith(TRUSTED))
        throw refuse('has no trusted comment in its third line');
    const globalBytes = decodeBase64(globalLine ?? '');
    if (globalBytes?.length !== 64)
        throw refuse('has no global signature of 64 bytes in its fourth line');
    return {
        keyId: keyIdOf(bytes),
        signs,
        bytes: bytes.slice(10),
        trustedComment: trusted.slice(TRUSTED.length),
        globalBytes,
        text: encodeBase64(new TextEncoder().encode(`${minisign.trimEnd()}\n`)),
    };
}
/**
 * Verifies a signature as the Tauri updater does: the key, then the file, then the trusted comment.
 * `message` is the content of the file or its BLAKE2b-512 digest, as `signature.signs` asks. Undefined when all of it holds.
 */
function checkSignature(file, signature, key, message, verify) {
    const refuse = (what, fix) => ({ message: `The signature of ${(0,error/* quote */.hD)(file)} ${what}.`, fix });
    if (signature.keyId !== key.keyId)
        return refuse(`was made with key ${signature.keyId}, and the app has key ${key.keyId}: installed apps would refuse the update`, 'Sign with the private key that belongs to the public key of the app (TAURI_SIGNING_PRIVATE_KEY), or correct the public key.');
    if (!verify(key.bytes, message, signature.bytes))
        return refuse(`does not match the bytes of the file, by key ${key.keyId}`, 'The file changed after it was signed, or the .sig belongs to another file. Sign what is published, as the last step.');
    if (!verify(key.bytes, globalMessage(signature), signature.globalBytes))
        return refuse('has a trusted comment that was changed after signing', SIGN_AGAIN);
    return undefined;
}
/** Reads the fields of a trusted comment: `timestamp:N⇥file:NAME[⇥version:V]`, in any order, others passed over; of a repeated one the first. */
function parseTrustedComment(text) {
    const fields = text.split('\t');
    const find = (name) => fields.find((field) => field.startsWith(`${name}:`))?.slice(name.length + 1);
    const [timestamp, file, version] = [find('timestamp'), find('file'), find('version')];
    const repeated = ['timestamp', 'file', 'version'].filter((name) => fields.filter((field) => field.startsWith(`${name}:`)).length > 1);
    return {
        ...(timestamp && /^\d{1,15}$/.test(timestamp) && { timestamp: Number(timestamp) }),
        ...(file && { file }),
        ...(version && { version }),
        ...(repeated.length > 0 && { repeated }),
    };
}
const SIGNS = { Ed: 'file', ED: 'blake2b-512' };
const SIGN_AGAIN = 'Sign the bundle again: `tauri build` does it when TAURI_SIGNING_PRIVATE_KEY is set, or `tauri signer sign FILE`.';
/** The bytes that the global signature signs: the signature and the trusted comment, nothing between. */
function globalMessage({ bytes, trustedComment }) {
    return Uint8Array.from([...bytes, ...new TextEncoder().encode(trustedComment)]);
}
/** Takes the base64 that Tauri wraps around minisign text away; any other text comes back as it is. */
function unwrap(text) {
    if (text.startsWith(COMMENT))
        return text;
    const bytes = decodeBase64(text.replace(/\s/g, ''));
    if (!bytes)
        return text;
    try {
        const inner = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return inner.startsWith(COMMENT) ? inner : text;
    }
    catch {
        return text;
    }
}
/** Bytes 2 to 9 of a key or signature, a little-endian number, as minisign prints it. */
function keyIdOf(bytes) {
    return Array.from(bytes.subarray(2, 10), (byte) => byte.toString(16).padStart(2, '0'))
        .reverse()
        .join('')
        .toUpperCase();
}
function ascii(bytes) {
    return String.fromCharCode(...bytes);
}
/** The start of a text that may be a secret key pasted by mistake: enough to recognise, not enough to use. */
function abbreviate(text) {
    return text.length > 12 ? `${text.slice(0, 12)}…` : text;
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

/***/ 851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTauriUpdater: () => (/* binding */ readTauriUpdater)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9958);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);


/**
 * Reads the updater's settings from a tauri.conf.json; comments and trailing commas are fine.
 *
 * @throws ReleaseTracksError `tauri-config`, with the path, for a text that is no JSON and for one without `plugins.updater.pubkey`.
 * @see https://v2.tauri.app/plugin/updater/#tauri-configuration
 */
function readTauriUpdater(text, path) {
    const place = { file: path };
    const errors = [];
    const data = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
    if (errors[0]) {
        const what = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__/* .printParseErrorCode */ ._n)(errors[0].error);
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('tauri-config', `It is no JSON (${what}).`, 'Name a tauri.conf.json, or give the key by `public-key`.', place);
    }
    const updater = field(field(data, 'plugins'), 'updater');
    const publicKey = field(updater, 'pubkey');
    if (typeof publicKey !== 'string' || publicKey.trim() === '') {
        const found = publicKey === undefined ? 'has no' : `has ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(publicKey))} as`;
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('tauri-config', `It ${found} \`plugins.updater.pubkey\`.`, 'Put the content of the .pub file from `tauri signer generate` there, or give the key by `public-key`.', place);
    }
    return { publicKey, requireSignedVersion: field(updater, 'requireSignedVersion') === true };
}
function field(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return value[name];
}


/***/ }),

/***/ 3130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   currentVersions: () => (/* binding */ currentVersions),
/* harmony export */   eachFile: () => (/* binding */ eachFile),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8975);


/**
 * The version that each version file carries, in their order.
 * @throws ReleaseTracksError with the problems of all files at once; a file that is not among the texts is one.
 */
function currentVersions(versionFiles, texts) {
    return eachFile(versionFiles, (file) => ({ path: file.path, version: (0,_version_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(file, textOf(file, texts)) }));
}
/** The text of a version file. Throws `version-file-missing`. */
function textOf(file, texts) {
    const text = texts.get(file.path);
    if (text !== undefined)
        return text;
    const message = `The version file ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(file.path)} is not in the repository.`;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('version-file-missing', message, 'Correct its path under `version-files`.', { file: file.path });
}
/** Does something with every version file; what is wrong with any of them is thrown together. */
function eachFile(versionFiles, work) {
    const problems = [];
    const results = [];
    let code = '';
    for (const file of versionFiles) {
        try {
            results.push(work(file));
        }
        catch (error) {
            if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag))
                throw error;
            code ||= error.code;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag(code, problems);
    return results;
}


/***/ }),

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  currentVersions: () => (/* reexport */ current_versions.currentVersions),
  editVersions: () => (/* binding */ editVersions)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/version-file.js
var version_file = __webpack_require__(3413);
// EXTERNAL MODULE: ./build/shared/core/workspace/folder.js
var folder = __webpack_require__(2306);
// EXTERNAL MODULE: ./build/shared/core/version-files/cargo-follow.js
var cargo_follow = __webpack_require__(8181);
// EXTERNAL MODULE: ./build/shared/core/version-files/current-versions.js
var current_versions = __webpack_require__(3130);
// EXTERNAL MODULE: ./build/shared/core/version-files/document.js
var version_files_document = __webpack_require__(4486);
// EXTERNAL MODULE: ./build/shared/core/version-files/json-document.js
var json_document = __webpack_require__(3975);
;// CONCATENATED MODULE: ./build/shared/core/version-files/npm-lock.js



/**
 * Repeats changes of package.json files in a package-lock.json or npm-shrinkwrap.json of any `lockfileVersion`: the entry of
 * the folder in `packages`, and for the lock's own folder the `version` at the top
 * (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). Values that the lock does not record stay unrecorded.
 * @throws ReleaseTracksError when the lock cannot be read.
 */
function editNpmLock(file, text, changes) {
    if (!changes.some(({ folder }) => folder === '' || text.includes(JSON.stringify(folder))))
        return text;
    const root = (0,json_document/* parseJson */.q)(file, text);
    const edits = new Map();
    for (const { folder, segments, to } of changes) {
        for (const value of recorded(root, folder, segments))
            edits.set(value.start, { value, to });
    }
    let edited = text;
    for (const { value, to } of [...edits.values()].toSorted((a, b) => b.value.start - a.value.start)) {
        edited = edited.slice(0, value.start) + to + edited.slice(value.end);
    }
    return edited;
}
function recorded(root, folder, segments) {
    const found = [(0,version_files_document/* lookUp */.TE)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(root, 'packages'), folder) ?? EMPTY, segments).value];
    if (folder === '' && (0,version_file/* writeKey */.TE)(segments) === 'version')
        found.push((0,version_files_document/* child */.jf)(root, 'version'));
    return found.filter((value) => value?.kind === 'text');
}
const EMPTY = { kind: 'other', source: '', start: 0 };

// EXTERNAL MODULE: ./build/shared/core/version-files/npm-ranges.js
var npm_ranges = __webpack_require__(4197);
// EXTERNAL MODULE: ./build/shared/core/version-files/yaml-document.js
var yaml_document = __webpack_require__(9268);
;// CONCATENATED MODULE: ./build/shared/core/version-files/pnpm-lock.js


const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'];
/**
 * Repeats changed requirements in a pnpm-lock.yaml, which records each member's as `specifier`; pnpm refuses a frozen lock that has another
 * one. Since version 6 it stands beside what it resolves to, before that in a list of its own; a lock without `importers` is that of one package
 * (https://github.com/pnpm/spec/blob/master/lockfile).
 * @throws ReleaseTracksError when the lock cannot be read.
 */
function editPnpmLock(file, text, changes) {
    if (changes.length === 0)
        return text;
    const [root] = (0,yaml_document/* parseYaml */.h)(file, text);
    // Two fields of a package.json, such as peerDependencies and devDependencies, may share one entry.
    const edits = new Map();
    for (const change of changes) {
        for (const value of pnpm_lock_recorded(root, change))
            if (value.value === change.from)
                edits.set(value.start, { value, to: change.to });
    }
    let edited = text;
    for (const { value, to } of [...edits.values()].toSorted((a, b) => b.value.start - a.value.start))
        edited = edited.slice(0, value.start) + written(text, value, to) + edited.slice(value.end);
    return edited;
}
function pnpm_lock_recorded(root, { folder, name }) {
    const importers = (0,version_files_document/* child */.jf)(root, 'importers');
    const importer = importers ? (0,version_files_document/* child */.jf)(importers, folder || '.') : folder === '' ? root : undefined;
    const values = [
        ...GROUPS.map((group) => (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(importer, group), name), 'specifier')),
        (0,version_files_document/* child */.jf)((0,version_files_document/* child */.jf)(importer, 'specifiers'), name),
    ];
    return values.filter((value) => value?.kind === 'text');
}
/** pnpm puts quotes around what YAML would not read as a text, such as `>=1.2.3`, and around nothing else. */
function written(text, { start }, to) {
    const isQuoted = /['"]/.test(text.charAt(start - 1));
    return isQuoted || /^[\w^~=.]/.test(to) ? to : `'${to}'`;
}

// EXTERNAL MODULE: ./build/shared/core/version-files/requirement.js
var requirement = __webpack_require__(2116);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/shared/core/version-files/uv-lock.js


/** PEP 440 names of pre-release channels, which uv writes in their normal form. */
const PEP440 = new Map([
    ['a', 'a'],
    ['alpha', 'a'],
    ['b', 'b'],
    ['beta', 'b'],
    ['c', 'rc'],
    ['rc', 'rc'],
    ['pre', 'rc'],
    ['preview', 'rc'],
    ['dev', '.dev'],
]);
/**
 * Writes a version into the entry of a uv.lock whose source is a folder of the repository (editable, virtual or directory).
 * @param folder the project's folder, relative to the lock's; '.' for the same one.
 * @throws ReleaseTracksError for a channel that Python versions cannot have (PEP 440).
 */
function editUvLock(file, text, folder, version) {
    const entries = text.split(/^(?=\[\[package\]\])/m);
    const source = new RegExp(`^source = \\{ (?:editable|virtual|directory) = "${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}" \\}`, 'm');
    const edited = entries.map((entry) => source.test(entry)
        ? entry.replace(/^(version = ")[^"\r\n]*/m, (_, start) => start + asPep440(file, version))
        : entry);
    return edited.join('');
}
/** Writes X.Y.Z-channel.N the way PEP 440 normalizes it: 1.8.5-alpha.2 is 1.8.5a2. */
function asPep440(file, text) {
    const version = (0,core_version/* parseVersion */.ot)(text);
    if (!version?.prerelease)
        return text;
    const name = PEP440.get(version.prerelease.channel.toLowerCase());
    if (name !== undefined)
        return `${(0,core_version/* formatCore */.rT)(version)}${name}${version.prerelease.n}`;
    const fix = 'Set `version-style: core` for the track, or name the channel alpha, beta, rc or dev.';
    throw (0,error/* failure */.V2)('python-version', `${(0,error/* quote */.hD)(text)} is no version for Python (PEP 440), and ${file} could not record it.`, fix);
}

// EXTERNAL MODULE: ./build/shared/core/version-files/version-text.js
var version_text = __webpack_require__(8975);
;// CONCATENATED MODULE: ./build/shared/core/version-files/yarn-lock.js
/** A text that yarn writes without quotes (yarn's stringifySyml). */
const PLAIN = /^(?![-?:,\][{}#&*!|>'"%@` \t\r\n]).([ \t]*(?![,\][{}:# \t\r\n]).)*$/;
/** `    name: range`, four blanks deep: an entry of one of a package's lists. */
const ENTRY = /^( {4})("?)([^"\r\n]+)\2: ([^\r\n]+)$/gm;
/**
 * Repeats changed requirements in a yarn.lock of yarn 2 or newer, which records those of every member of the workspace, and beside each member
 * the requirements that led to it. It works block by block, because yarn writes the file that way. The lock of yarn 1 knows nothing of members.
 */
function editYarnLock(text, changes) {
    if (changes.length === 0 || !/^__metadata:/m.test(text))
        return text;
    const before = text.split(/^(?=\S)/m);
    const users = before.map((block) => changes.filter(({ folder }) => isMember(block, folder)));
    const after = before.map((block, index) => writeRanges(block, users[index]));
    const asked = new Set(after.flatMap(rangesOf));
    return after.map((block) => writeHeader(block, changes, asked)).join('');
}
/** Whether a block is that of the package in a folder. */
function isMember(block, folder) {
    return /^ {2}resolution: "[^"]*@workspace:([^"]*)"/m.exec(block)?.[1] === (folder || '.');
}
function writeRanges(block, changes) {
    if (changes.length === 0)
        return block;
    return block.replace(ENTRY, (line, blanks, mark, name, value) => {
        const range = unquote(value);
        const change = changes.find((each) => each.name === name && bare(range) === bare(each.from));
        if (!change)
            return line;
        const to = range === change.from ? change.to : `npm:${change.to}`;
        return `${blanks}${mark}${name}${mark}: ${PLAIN.test(to) ? to : `"${to}"`}`;
    });
}
/** What a block asks for, as `name@range`. */
function rangesOf(block) {
    return [...block.matchAll(ENTRY)].map(([, , , name, value]) => `${name}@${bare(unquote(value))}`);
}
/** Writes the requirements that lead to a member of the workspace; one that somebody else still has stays beside the new one. */
function writeHeader(block, changes, asked) {
    const [whole, header] = /^"([^"\r\n]*@workspace:[^"\r\n]*)":/.exec(block) ?? [];
    if (whole === undefined || header === undefined)
        return block;
    const old = header.split(', ');
    const found = new Set(old);
    for (const { name, from, to } of changes) {
        for (const protocol of ['', 'npm:']) {
            const former = `${name}@${protocol}${from}`;
            if (!old.includes(former))
                continue;
            found.add(`${name}@${protocol}${to}`);
            if (!asked.has(`${name}@${bare(from)}`))
                found.delete(former);
        }
    }
    return `"${[...found].sort().join(', ')}":${block.slice(whole.length)}`;
}
function unquote(value) {
    return /^".*"$/.test(value) ? value.slice(1, -1) : value;
}
/** Newer versions of yarn write `npm:` before a range that names no protocol. */
function bare(range) {
    return range.replace(/^npm:/, '');
}

;// CONCATENATED MODULE: ./build/shared/core/version-files/edit-versions.js













/**
 * Writes a version into its version files and into every lock file that repeats it.
 * A requirement on the version keeps its operator, see {@link writeRequirement}.
 * Cargo.lock: the packages and, when the version is a workspace's, all that inherit it. package-lock.json, npm-shrinkwrap.json, uv.lock:
 * the entry of the project's folder. pnpm-lock.yaml and yarn.lock: the requirement that they repeat.
 * @param texts what {@link isToRead} tells, decoded from UTF-8 with byte order marks; files that were left out do not follow.
 * @returns the new texts of the files that change, and of no others.
 * @throws ReleaseTracksError with all problems: those of {@link readVersion}, a missing file, and requirements between packages
 *   of the repository that the new version no longer meets.
 */
function editVersions(versionFiles, texts, version) {
    const edited = new Map(texts);
    (0,current_versions.eachFile)(versionFiles, (file) => {
        const write = (0,version_file/* isRequirement */.WS)(file) ? requirement/* writeRequirement */.X : version_text/* writeVersion */.gN;
        edited.set(file.path, write(file, (0,current_versions.textOf)(file, edited), version));
    });
    const problems = [];
    const cargo = versionFiles.map((file) => file.path).filter((path) => (0,folder/* nameOf */.Vb)(path) === 'Cargo.toml');
    if (cargo.length > 0) {
        const followed = (0,cargo_follow/* followCargo */.e)(cargo, texts, edited, version);
        for (const [path, text] of followed.locks)
            edited.set(path, text);
        problems.push(...followed.problems);
    }
    problems.push(...(0,npm_ranges/* unmetNpmRanges */.x)(versionFiles, texts, edited, version));
    if (problems.length > 0)
        throw new error/* ReleaseTracksError */.ag('unmet-requirement', problems);
    followByFolder(versionFiles, texts, edited, version);
    return new Map([...edited].filter(([path, text]) => texts.get(path) !== text));
}
/** The locks that know a project by its folder: those of npm, pnpm, yarn and uv. */
function followByFolder(versionFiles, before, edited, version) {
    const named = (name) => versionFiles.filter((file) => (0,folder/* nameOf */.Vb)(file.path) === name);
    for (const [path, text] of edited) {
        const name = (0,folder/* nameOf */.Vb)(path);
        const fromLock = (file) => (0,folder/* relativeTo */.Mf)((0,folder/* folderOf */.yS)(path), (0,folder/* folderOf */.yS)(file.path));
        if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json') {
            const changes = named('package.json').map((file) => ({
                folder: fromLock(file),
                segments: segmentsOf(file),
                to: (0,version_text/* readVersion */.$4)(file, (0,current_versions.textOf)(file, edited)),
            }));
            edited.set(path, editNpmLock(path, text, changes));
        }
        else if (name === 'pnpm-lock.yaml' || name === 'yarn.lock') {
            const changes = changedRequirements(named('package.json'), before, edited);
            const here = changes.map(({ file, ...change }) => ({ ...change, folder: fromLock(file) }));
            edited.set(path, name === 'yarn.lock' ? editYarnLock(text, here) : editPnpmLock(path, text, here));
        }
        else if (name === 'uv.lock') {
            for (const file of named('pyproject.toml').filter((file) => segmentsOf(file).join('.') === 'project.version')) {
                edited.set(path, editUvLock(path, edited.get(path), fromLock(file) || '.', version));
            }
        }
    }
}
function changedRequirements(files, before, after) {
    return files.filter(version_file/* isRequirement */.WS).flatMap((file) => {
        const [from, to] = [(0,version_text/* readVersion */.$4)(file, (0,current_versions.textOf)(file, before)), (0,version_text/* readVersion */.$4)(file, (0,current_versions.textOf)(file, after))];
        return from === to ? [] : [{ file, name: segmentsOf(file).at(-1), from, to }];
    });
}
/** A pattern in a manifest is taken to find the manifest's own version. */
function segmentsOf(file) {
    if (file.kind === 'keyed')
        return (0,version_file/* keySegments */["in"])(file.key) ?? [file.key];
    return (0,folder/* nameOf */.Vb)(file.path) === 'package.json' ? ['version'] : ['project', 'version'];
}


/***/ }),

/***/ 2116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeRequirement),
/* harmony export */   unraisedRequirements: () => (/* binding */ unraisedRequirements)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _workspace_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2306);
/* harmony import */ var _cargo_follow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);
/* harmony import */ var _current_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3130);
/* harmony import */ var _npm_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4197);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9772);
/* harmony import */ var _requirement_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(454);
/* harmony import */ var _version_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8975);








/**
 * The text of a file whose requirement on a package asks for a new version, see {@link raiseRequirement}. What asks for no version, such as
 * `workspace:^`, `file:../b` or `*`, stays, and so does what cannot be raised but is met.
 * @throws ReleaseTracksError `unmet-requirement` with the place where it is not clear what to write; and as findVersion does.
 */
function writeRequirement(file, text, version) {
    const { value, start, end } = (0,_version_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findVersion */ .Am)(file, text);
    const raised = followVersion(value, version, ecosystemOf(file));
    if (raised !== undefined)
        return text.slice(0, start) + raised + text.slice(end);
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('unmet-requirement', `The requirement ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is not met by ${version}, and what to write in its place is not clear.`, 'Write one with a single lower bound that goes as high, such as "^1.2.3" or ">=1.2.3 <2"; or "workspace:^" with pnpm and yarn, which needs no entry under version-files.', (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeAt */ .BW)(file.path, text, start));
}
/**
 * The requirements that are not as {@link writeRequirement} leaves them for a version, with the text of each.
 * @throws ReleaseTracksError as `currentVersions` does.
 */
function unraisedRequirements(files, texts, version) {
    return (0,_current_versions_js__WEBPACK_IMPORTED_MODULE_2__.eachFile)(files, (file) => ({ file, value: (0,_version_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findVersion */ .Am)(file, (0,_current_versions_js__WEBPACK_IMPORTED_MODULE_2__.textOf)(file, texts)).value }))
        .filter(({ file, value }) => followVersion(value, version, ecosystemOf(file)) !== value)
        .map(({ file, value }) => ({ path: file.path, value }));
}
function ecosystemOf({ path }) {
    const name = (0,_workspace_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(path);
    return name === 'Cargo.toml' ? 'cargo' : name === 'package.json' ? 'npm' : 'plain';
}
function followVersion(value, version, ecosystem) {
    const raised = (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_5__/* .raiseRequirement */ .e)(value, version, ecosystem);
    // Whose range it is is not known: what does not look like one is taken for a version.
    if (ecosystem === 'plain')
        return raised ?? version;
    if (ecosystem === 'npm' && !asksForVersion(value))
        return value;
    const isMet = ecosystem === 'cargo' ? _cargo_follow_js__WEBPACK_IMPORTED_MODULE_1__/* .meetsCargoRequirement */ .w : _npm_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .meetsRange */ .A;
    return [raised, value].find((each) => each !== undefined && isMet(version, each));
}
/** Whether a text is a range with a number in it: `workspace:^`, `*`, addresses, paths and names of tags are not. */
function asksForVersion(value) {
    const range = (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutProtocol */ .r)(value);
    return /^[\s^~<>=v\d]/.test(range) && /\d/.test(range) && !/[:/]/.test(range);
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
