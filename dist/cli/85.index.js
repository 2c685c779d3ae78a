export const id = 85;
export const ids = [85,905];
export const modules = {

/***/ 4085:
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
// EXTERNAL MODULE: ./build/shared/core/updater-manifest/platforms.js
var updater_manifest_platforms = __webpack_require__(9534);
// EXTERNAL MODULE: ./build/shared/flows/owned-files.js
var owned_files = __webpack_require__(4125);
;// CONCATENATED MODULE: ./build/shared/flows/manifest-report.js



/** The outputs and the job summary of write-updater-manifest. */
function reportManifest(written) {
    return { outputs: outputsOf(written), summary: summaryOf(written) };
}
/** A manifest that was made, as data: the file of each platform, and what became of each channel. */
function describeManifest({ request: { tag, output }, text, bundles, publication }) {
    return {
        tag: tag.name,
        manifest: JSON.parse(text),
        'manifest-path': output || (0,owned_files/* manifestPath */.ji)(tag.track, tag.channel),
        platforms: [...(0,updater_manifest_platforms/* assignPlatforms */.gP)(bundles)].map(([platform, { name }]) => ({ platform, file: name.path })),
        channels: publication?.decisions ?? [],
        published: publication?.pushed ?? false,
        sha: publication?.sha ?? null,
    };
}
function outputsOf(written) {
    const { manifest, 'manifest-path': path, published, sha } = describeManifest(written);
    return {
        manifest: written.text,
        'manifest-path': path,
        platforms: JSON.stringify(Object.keys(manifest.platforms)),
        published: String(published),
        sha: sha ?? '',
    };
}
function summaryOf({ request: { tag, output }, bundles, publication }) {
    const rows = [...assignPlatforms(bundles)].map(([platform, { name }]) => [code(platform), code(name.path), 'ok']);
    const decisions = publication?.decisions.map(({ channel, path, write, reason }) => [
        code(channel),
        code(path),
        write ? 'written' : 'left',
        escapeMarkdown(reason),
    ]);
    return blocks(heading(3, `Updater manifest of ${tag.name}`), table(['Platform', 'File', 'Signature'], rows), decisions && table(['Channel', 'Manifest', 'State', 'Why'], decisions), list([
        ...(output === '' ? [] : [`Written to ${code(output)}`]),
        ...(publication?.pushed ? [`Published in ${code(publication.sha.slice(0, 7))}`] : []),
    ]));
}

// EXTERNAL MODULE: ./build/shared/core/updater-manifest/manifest.js
var manifest = __webpack_require__(6905);
// EXTERNAL MODULE: ./build/shared/core/release-plan.js
var release_plan = __webpack_require__(483);
// EXTERNAL MODULE: ./build/shared/core/trailers.js
var core_trailers = __webpack_require__(1020);
;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/manifest-commit.js

/**
 * Lays out the one commit that puts a publication on the live branch: every manifest it writes, and in its message why.
 * The commit carries the bundle's trailers, by which it starts no release.
 */
function layOutManifestCommit(release, plan, parent) {
    const written = plan.decisions.filter(({ write }) => write);
    const channels = written.map(({ channel }) => channel).join(', ');
    const subject = `chore: publish ${release.tag} to ${channels} ${written.length === 1 ? 'manifest' : 'manifests'}`;
    const trailers = [
        { key: core_trailers/* TRAILER */.AH.track, value: release.track },
        { key: core_trailers/* TRAILER */.AH.channel, value: release.channel },
    ];
    const encoder = new TextEncoder();
    return {
        kind: 'commit',
        mark: 'manifest',
        parents: [parent],
        files: plan.writes.map(({ path, text }) => ({ path, mode: '100644', bytes: encoder.encode(text) })),
        message: (0,core_trailers/* formatMessage */.hw)(subject, trailers, written.map(({ reason }) => reason).join('\n')),
    };
}

// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/lost-platforms.js


/** The platform keys that a channel's manifest serves, and one that replaces it does not: apps there find no update from then on. */
function lostPlatforms(standing, coming) {
    const served = new Set(coming.platforms);
    return standing.platforms.filter((key) => !served.has(key));
}
/** The error for a manifest that takes platforms from the very version that serves them. */
function platformsLost({ channel, path }, { version }, lost) {
    const text = (0,core_version/* formatVersion */.qh)(version);
    return (0,core_error/* failure */.V2)('platforms-lost', `${channel} serves ${text} for ${lost.join(', ')} already, and this manifest of ${text} does not: apps there would find no update.`, 'Publish once, in a job behind all builds, with the artifacts of every one, and name what must be there under `platforms`. To take the platforms away all the same: allow-downgrade: true.', { file: path });
}

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/publication.js




/**
 * Decides which manifest files a version goes into.
 *
 * The channel itself: its first manifest always (with `converge` that of a higher channel that overtook the version), then a newer version, or the same version with other content; an older version only with
 * `allowDowngrade`, in the place of what stood there at the first attempt. The same content but for the date changes nothing. When the channel keeps a newer version, no other file changes.
 * With `converge` a lower channel that has a lower version gets this one; one without any manifest is left alone, because no installed app
 * polls a channel that never published. A downgrade also takes back the lower channels that had the withdrawn version by convergence.
 *
 * @throws ReleaseTracksError `published-manifest` for files it has to compare with and cannot read, all at once; `unknown-channel`;
 * `platforms-lost` for the same version with fewer platforms; `downgrade-overtaken` for a downgrade of a version that came meanwhile.
 */
function planPublication(request) {
    const { own, lower, higher } = readCurrent(request);
    const overtaker = findOvertaker(request, own, higher);
    if (overtaker)
        return planOvertaken(request, own, overtaker);
    const first = decideOwn(request, own);
    const isOvertaken = !first.write && own.published && (0,core_version/* compareVersions */.Zy)(request.version, own.published.version) < 0;
    const rest = isOvertaken ? [] : lower.map((current) => decideLower(request, own, current));
    const decisions = [first, ...rest];
    const writes = decisions.filter(({ write }) => write).map(({ path }) => ({ path, text: request.text }));
    return { writes, decisions };
}
/** The channel's own file; where they count, those of the lower channels, the highest first, and those of the higher ones. */
function readCurrent({ channel, ladder, files, converge, allowDowngrade }) {
    const channels = [...ladder, core_version/* LIVE */.L8];
    const level = channels.indexOf(channel);
    if (level < 0)
        throw (0,core_error/* failure */.V2)('unknown-channel', `There is no channel ${(0,core_error/* quote */.hD)(channel)}.`, `The channels are ${channels.join(', ')}.`);
    const fileOf = (name) => files.find((each) => each.channel === name);
    const isFirst = fileOf(channel)?.text === undefined;
    const below = converge ? channels.slice(0, level).toReversed() : [];
    const above = converge && isFirst && !allowDowngrade ? channels.slice(level + 1) : [];
    const problems = [];
    const read = (names) => names.flatMap((name) => publication_readFile(fileOf(name), problems));
    const [[own], lower, higher] = [read([channel]), read(below), read(above)];
    if (problems.length > 0)
        throw new core_error/* ReleaseTracksError */.ag('published-manifest', problems);
    if (!own)
        throw new Error(`no manifest path for the channel ${channel}`);
    return { own, lower, higher };
}
function publication_readFile(file, problems) {
    if (!file)
        return [];
    try {
        return [{ file, published: file.text === undefined ? undefined : (0,manifest.parseManifest)(file.text, file.path) }];
    }
    catch (error) {
        if (!(error instanceof core_error/* ReleaseTracksError */.ag))
            throw error;
        problems.push(...error.problems);
        return [];
    }
}
/** The highest version of the higher channels, where it is above this one: had it come second, it would have overtaken it. */
function findOvertaker({ version }, { published }, higher) {
    if (published)
        return undefined;
    const newer = higher.flatMap(({ file, published: there }) => there && file.text !== undefined && (0,core_version/* compareVersions */.Zy)(there.version, version) > 0
        ? [{ channel: file.channel, version: there.version, text: file.text }]
        : []);
    return newer.toSorted((a, b) => (0,core_version/* compareVersions */.Zy)(b.version, a.version))[0];
}
/** The channel begins with what overtook the version, as if the two had been published in the other order. */
function planOvertaken({ version }, { file }, by) {
    const reason = `${(0,core_version/* formatVersion */.qh)(by.version)} on ${by.channel} overtook ${(0,core_version/* formatVersion */.qh)(version)} already: ${file.channel} begins with it.`;
    return { writes: [{ path: file.path, text: by.text }], decisions: [decide(file, true, reason)] };
}
function decideOwn(request, { file, published }) {
    const [channel, version] = [file.channel, (0,core_version/* formatVersion */.qh)(request.version)];
    if (!published)
        return decide(file, true, `${version} is the first version on ${channel}.`);
    const there = (0,core_version/* formatVersion */.qh)(published.version);
    const order = (0,core_version/* compareVersions */.Zy)(request.version, published.version);
    if (order > 0)
        return replace(request, file, published, `${version} follows ${there} on ${channel}`);
    if (order === 0)
        return decideSame(request, file, published);
    if (request.allowDowngrade) {
        requireMeant(request, file, published);
        const reason = `${version} replaces the newer ${there} on ${channel}, as allow-downgrade says`;
        return replace(request, file, published, reason);
    }
    return decide(file, false, `${channel} already has ${there}, which is newer than ${version}: a channel never goes back.`);
}
/** What came to the channel since the run began was not there to be withdrawn. */
function requireMeant({ version, atFirst }, { channel, path }, now) {
    const text = atFirst.find((each) => each.channel === channel)?.text;
    const meant = text === undefined ? undefined : (0,manifest.parseManifest)(text, path).version;
    if (meant && (0,core_version/* compareVersions */.Zy)(now.version, meant) <= 0)
        return;
    const [there, to] = [(0,core_version/* formatVersion */.qh)(now.version), (0,core_version/* formatVersion */.qh)(version)];
    throw (0,core_error/* failure */.V2)('downgrade-overtaken', `${there} was published on ${channel} meanwhile, which had ${meant ? (0,core_version/* formatVersion */.qh)(meant) : 'no manifest'} when this run began: it is not taken back to ${to}.`, `Where ${there} is to be withdrawn as well, run again.`, { file: path });
}
function decideLower(request, own, { file, published }) {
    const [channel, version] = [file.channel, (0,core_version/* formatVersion */.qh)(request.version)];
    if (!published)
        return decide(file, false, `${channel} has no manifest: no version was published there yet.`);
    const there = (0,core_version/* formatVersion */.qh)(published.version);
    const order = (0,core_version/* compareVersions */.Zy)(request.version, published.version);
    if (order > 0)
        return replace(request, file, published, `${version} overtakes ${there} on ${channel}`);
    if (order === 0)
        return decideSame(request, file, published);
    const isWithdrawn = request.allowDowngrade && own.published && (0,core_version/* compareVersions */.Zy)(own.published.version, published.version) === 0;
    if (isWithdrawn) {
        const reason = `${channel} had the withdrawn ${there} from ${request.channel} and goes back with it to ${version}`;
        return replace(request, file, published, reason);
    }
    return decide(file, false, `${channel} has ${there}, which is newer than ${version}.`);
}
/** The same version again: a re-run changes nothing, a rebuild has new signatures that must reach the clients. */
function decideSame(request, file, published) {
    const text = (0,core_version/* formatVersion */.qh)(published.version);
    const coming = (0,manifest.parseManifest)(request.text, file.path);
    if (coming.content === published.content)
        return decide(file, false, `${file.channel} already has ${text} with the same content.`);
    const lost = lostPlatforms(published, coming);
    if (lost.length > 0 && !request.allowDowngrade)
        throw platformsLost(file, published, lost);
    return replace(request, file, published, `${text} is on ${file.channel} with other content, which this run replaces`);
}
/** Writes in the place of a manifest; the reason, which is no whole sentence yet, goes on with what is lost. */
function replace({ text }, file, published, reason) {
    const lost = lostPlatforms(published, (0,manifest.parseManifest)(text, file.path));
    const without = lost.length === 0 ? '' : `, without ${lost.join(', ')}, which ${(0,core_version/* formatVersion */.qh)(published.version)} served`;
    return { ...decide(file, true, `${reason}${without}.`), lost };
}
function decide({ channel, path }, write, reason) {
    return { channel, path, write, reason, lost: [] };
}

// EXTERNAL MODULE: ./build/shared/flows/branch-merge.js
var branch_merge = __webpack_require__(6205);
// EXTERNAL MODULE: ./build/shared/flows/push-retry.js
var push_retry = __webpack_require__(1547);
// EXTERNAL MODULE: ./build/shared/flows/remote-state.js
var remote_state = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/shared/flows/texts.js
var texts = __webpack_require__(2358);
;// CONCATENATED MODULE: ./build/shared/flows/manifest-publication.js









/**
 * Commits a manifest to its channel's file on `live`, and to those of the lower channels it overtakes, and merges `live` into
 * `next` in the same push. Each attempt decides by what the remote has then, so a channel never goes back; a downgrade is of what the
 * first attempt found.
 */
function publishManifest(request, text, run, gate) {
    let atFirst;
    const attempt = async () => {
        const state = await (0,remote_state/* readRemoteState */.c)(run.repository, run.config, []);
        const live = await ensureBranches(state, run.repository, run.config);
        const files = await readChannelFiles(run.repository, run.config, request.tag.track.updater?.manifest ?? '', live);
        atFirst ??= files;
        return attemptPublication(request, text, { state, live, files, atFirst }, run);
    };
    return (0,push_retry/* pushUntilLanded */.F)(run, attempt, gate);
}
async function attemptPublication({ tag, converge, allowDowngrade }, text, { state, live, files, atFirst }, { repository, config }) {
    const { version, channel } = tag;
    const { channels: ladder } = config;
    const plan = planPublication({ version, channel, text, ladder, files, atFirst, converge, allowDowngrade });
    const { decisions, writes } = plan;
    if (writes.length === 0)
        return { result: { decisions, text: undefined, sha: live, pushed: false }, updates: [] };
    const own = writes.find(({ path }) => path === decisions[0]?.path)?.text;
    const release = { track: tag.track.name, channel, tag: tag.name };
    const made = await repository.write([layOutManifestCommit(release, plan, live)]);
    const sha = made.get('manifest');
    return {
        result: { decisions, text: own, sha, pushed: false },
        updates: await planUpdates(repository, config, state, live, sha),
    };
}
/** Fetches what deciding and merging reads; gives the head of `live`. */
async function ensureBranches({ live, next }, repository, config) {
    if (live === undefined) {
        throw (0,core_error/* failure */.V2)('branch-missing', `The remote has no branch ${(0,core_error/* quote */.hD)(config.branches.live)}, where manifests are published.`, `Push it, or correct branches.live in ${config.path}.`);
    }
    const ranges = [
        { tip: live.commit, not: [next.commit] },
        { tip: next.commit, not: [live.commit] },
    ];
    await repository.ensure((0,release_plan/* isTrunk */.pe)(config) ? [] : ranges, [live.commit]);
    return live.commit;
}
/** The manifest of every channel as it stands on `live`. */
async function readChannelFiles(repository, { channels }, manifest, live) {
    const files = [...channels, core_version/* LIVE */.L8].map((channel) => ({ channel, path: manifest.replace('{channel}', () => channel) }));
    const there = await repository.readFiles(live, files.map(({ path }) => path));
    return files.map((file) => {
        const found = there.get(file.path);
        return found ? { ...file, text: (0,texts/* decodeText */.g)(file.path, found.bytes) } : file;
    });
}
/** `live` takes the manifest commit, and `next` merges it. In trunk mode they are one branch. */
async function planUpdates(repository, config, { next }, live, sha) {
    const update = { ref: `refs/heads/${config.branches.live}`, from: live, to: sha };
    if ((0,release_plan/* isTrunk */.pe)(config))
        return [update];
    const names = { ours: config.branches.next, theirs: config.branches.live };
    const merged = await (0,branch_merge/* mergeBranches */.rc)(repository, config, { ours: next.commit, theirs: sha, liveSide: sha, names });
    return [update, { ref: next.name, from: next.commit, to: merged }];
}

// EXTERNAL MODULE: ./build/shared/core/tag-rules.js
var tag_rules = __webpack_require__(4996);
// EXTERNAL MODULE: ./build/shared/core/updater-manifest/release-url.js
var release_url = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/shared/flows/tag-choice.js
var tag_choice = __webpack_require__(6468);
;// CONCATENATED MODULE: ./build/shared/flows/manifest-request.js





/**
 * Checks the inputs of write-updater-manifest and reads the notes. Throws `tag-missing`, `tag-unknown`, `tag-shape`, `tag-channel`,
 * `updater-missing`, `input-invalid`, `file-missing`.
 */
async function readManifestRequest(inputs, { config, context }, files) {
    const { artifactsDir, notes, notesPath, output, platforms, publicKey, publish, converge, allowDowngrade } = inputs;
    if (artifactsDir === '')
        throw (0,core_error/* failure */.V2)('input-invalid', 'artifacts-dir: it is not given.', 'Name the folder with the bundles and their .sig files.');
    if (notes !== '' && notesPath !== '')
        throw (0,core_error/* failure */.V2)('input-invalid', `notes and notes-path: ${(0,core_error/* quote */.hD)(notesPath)} are both given.`, 'Give one of them.');
    const tag = (0,tag_rules/* readTag */.z)(config, (0,tag_choice/* chooseTag */.u)(inputs.tag, context));
    if (publish && !tag.track.updater)
        throw noUpdater(tag, config.path);
    const urls = context.repository === '' ? undefined : (0,release_url/* releaseUrls */.Ci)(context.serverUrl, context.repository, tag.name);
    const baseUrl = inputs.baseUrl || urls?.downloads;
    if (baseUrl === undefined)
        throw (0,core_error/* failure */.V2)('input-invalid', 'base-url: it is not given, and the run is in no repository on GitHub.', 'Give it.');
    return {
        tag,
        artifactsDir,
        baseUrl,
        releasePage: urls?.page,
        notes: notesPath === '' ? notes : await files.readText(notesPath, 'notes-path'),
        output,
        required: (0,updater_manifest_platforms/* parsePlatforms */.qA)(platforms),
        publicKey,
        publish,
        converge,
        allowDowngrade,
    };
}
function noUpdater({ name, track }, file) {
    return (0,core_error/* failure */.V2)('updater-missing', `publish: the tag ${(0,core_error/* quote */.hD)(name)} is of track ${track.name}, which has no updater.`, `Give the track an updater with a manifest, such as release-manifests/${track.name}-{channel}.json, or leave publish out.`, { file });
}

// EXTERNAL MODULE: ./build/shared/core/minisign.js + 1 modules
var minisign = __webpack_require__(6094);
;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/bundle-name.js
const kind = (ending, os, installer, isUpdaterArchive = false) => ({
    ending,
    os,
    installer,
    isUpdaterArchive,
});
/** Endings of updater bundles, the longer before the shorter. */
const KINDS = [
    kind('.app.tar.gz', 'darwin', 'app', true),
    kind('.appimage.tar.gz', 'linux', 'appimage', true),
    kind('.appimage', 'linux', 'appimage'),
    kind('.deb', 'linux', 'deb'),
    kind('.rpm', 'linux', 'rpm'),
    kind('.msi.zip', 'windows', 'msi', true),
    kind('.msi', 'windows', 'msi'),
    kind('.nsis.zip', 'windows', 'nsis', true),
    kind('.exe.zip', 'windows', 'nsis', true),
    kind('.exe', 'windows', 'nsis'),
];
/** Spellings of processors in bundle names: Tauri's bundlers, Debian, RPM, Rust triples, Node. */
const ARCHES = {
    x86_64: 'x86_64',
    'x86-64': 'x86_64',
    x64: 'x86_64',
    amd64: 'x86_64',
    aarch64: 'aarch64',
    arm64: 'aarch64',
    i686: 'i686',
    i586: 'i686',
    i386: 'i686',
    x86: 'i686',
    ia32: 'i686',
    armv7l: 'armv7',
    armv7hl: 'armv7',
    armv7: 'armv7',
    armhfp: 'armv7',
    armhf: 'armv7',
    armel: 'armv7',
    arm: 'armv7',
    riscv64gc: 'riscv64',
    riscv64: 'riscv64',
    universal: 'universal',
};
const ARCH = Object.keys(ARCHES).join('|');
const ARCH_AT_END = new RegExp(`^(.*)[._ -](${ARCH})$`, 'i');
const ARCH_IN_FOLDER = new RegExp(`(?:^|[^a-z0-9])(${ARCH})(?![a-z0-9])`, 'gi');
const VERSION_AT_END = /^(.*?)[._ -]v?(\d+\.\d+\.\d+(?:[-~][0-9A-Za-z.~-]+)?)$/;
const LANGUAGE_AT_END = /^(.*)[._ -]([a-z]{2,3}(?:-[A-Za-z]{4})?-[A-Z]{2})$/;
/**
 * Reads the path of a bundle that the Tauri 2 updater can install; undefined for every other file (.dmg, .sig, sources).
 *
 * Names are those of the Tauri bundlers (`App_1.8.5_x64-setup.exe`, `App-1.8.5-1.x86_64.rpm`, `App.app.tar.gz`) and of tauri-action's
 * uploads (`App_1.8.5_aarch64.app.tar.gz`). Where the name has no processor, the nearest folder that names just one decides.
 */
function parseBundleName(path) {
    const segments = path.split(/[\\/]/);
    const file = segments.pop() ?? '';
    const found = KINDS.find(({ ending }) => file.toLowerCase().endsWith(ending));
    // Longer names fit no file system, and the patterns below are quadratic in the worst case.
    if (!found || file.length === found.ending.length || file.length > 255)
        return undefined;
    const { ending, ...kindOf } = found;
    const named = parseStem(file.slice(0, -ending.length), kindOf.installer);
    const { arch = archOfFolders(segments), ...rest } = named;
    const isKnown = arch && (arch !== 'universal' || kindOf.os === 'darwin');
    return { path: [...segments, file].join('/'), file, ...kindOf, ...rest, ...(isKnown && { arch }) };
}
/** Whether two product names are the same but for case, spaces and punctuation: renaming tools change those. */
function isSameProduct(a, b) {
    const plain = (name) => name.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
    return plain(a) === plain(b);
}
function parseStem(stem, installer) {
    let rest = installer === 'nsis' ? stem.replace(/[._ -]setup$/i, '') : stem;
    const language = installer === 'msi' ? LANGUAGE_AT_END.exec(rest) : null;
    rest = language?.[1] ?? rest;
    const arch = ARCH_AT_END.exec(rest);
    rest = (arch?.[1] ?? rest).replace(/[._ -](?:windows|darwin|macos|linux)$/i, '');
    // An RPM is name-version-release.arch: the release counts rebuilds of one version.
    if (installer === 'rpm')
        rest = rest.replace(/-\d[^-]*$/, (release) => (VERSION_AT_END.test(rest.slice(0, -release.length)) ? '' : release));
    const version = VERSION_AT_END.exec(rest);
    const archName = arch?.[2] && ARCHES[arch[2].toLowerCase()];
    return {
        product: version?.[1] ?? rest,
        ...(archName && { arch: archName }),
        ...(version?.[2] && { version: version[2].replaceAll('~', '-') }),
        ...(language?.[2] && { language: language[2] }),
    };
}
function archOfFolders(folders) {
    for (const folder of folders.toReversed()) {
        const found = new Set([...folder.matchAll(ARCH_IN_FOLDER)].map(([, name = '']) => ARCHES[name.toLowerCase()]));
        if (found.size === 1)
            return [...found][0];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/bundles.js




const SIG = '.sig';
/**
 * Finds the updater bundles among the paths below the artifacts folder, and what is wrong with them by name alone: no bundle at all,
 * a bundle without `.sig`, a `.sig` without bundle, a bundle of another version.
 *
 * An unsigned installer is passed over where a signed archive of it serves the same clients (Tauri's `v1Compatible` signs only that),
 * and so is an unsigned .exe that is no setup.
 */
function findBundles(paths, expected) {
    const known = new Set(paths);
    const named = paths.flatMap((path) => {
        const name = parseBundleName(path);
        if (!name)
            return [];
        const signaturePath = `${path}${SIG}`;
        return [{ name, ...(known.has(signaturePath) && { signaturePath }) }];
    });
    const signed = new Set(named.filter(({ signaturePath }) => signaturePath).flatMap(({ name }) => (0,updater_manifest_platforms/* installerKeys */.fO)(name)));
    const bundles = named.filter(({ name, signaturePath }) => signaturePath || isUpdaterBundle(name, signed));
    const orphans = paths.filter((path) => path.endsWith(SIG) && !known.has(path.slice(0, -SIG.length)) && parseBundleName(path.slice(0, -SIG.length)));
    const problems = [
        ...(bundles.length === 0 ? [noBundle(paths)] : []),
        ...bundles.filter(({ signaturePath }) => !signaturePath).map(({ name }) => noSignature(name)),
        ...orphans.map(noFile),
        ...bundles.flatMap(({ name }) => otherVersion(name, expected) ?? []),
    ];
    return { bundles, problems };
}
/**
 * Chooses the bundles for the manifest: those of one name and the same bytes once, each with a known processor.
 * Problems: two files of one name with other bytes, an unknown processor, two products for the same clients.
 */
function chooseBundles(read) {
    const problems = [];
    const byFile = new Map();
    for (const bundle of read) {
        const twin = byFile.get(bundle.name.file);
        // A twin that names its processor by its folder is worth more than one that does not.
        if (!twin || (twin.digest === bundle.digest && !twin.name.arch))
            byFile.set(bundle.name.file, bundle);
        else if (twin.digest !== bundle.digest)
            problems.push(sameNameOtherBytes(twin.name, bundle.name));
    }
    const unique = [...byFile.values()];
    const bundles = unique.filter((bundle) => bundle.name.arch !== undefined);
    problems.push(...unique.filter(({ name }) => !name.arch).map(({ name }) => unknownArch(name)));
    problems.push(...rivals(bundles));
    return { bundles, problems };
}
function isUpdaterBundle(name, signed) {
    if (name.installer === 'nsis' && !/setup/i.test(name.file))
        return false;
    const keys = (0,updater_manifest_platforms/* installerKeys */.fO)(name);
    return keys.length === 0 || name.isUpdaterArchive || !keys.every((key) => signed.has(key));
}
/** The spellings that the version of a bundle may have: Tauri takes it from the version files. */
function spellings({ version, style }) {
    return style === 'core' ? [(0,core_version/* formatCore */.rT)(version), (0,core_version/* formatVersion */.qh)(version)] : [(0,core_version/* formatVersion */.qh)(version)];
}
function otherVersion(name, expected) {
    const allowed = spellings(expected);
    if (name.version === undefined || allowed.includes(name.version))
        return undefined;
    return {
        message: `${(0,core_error/* quote */.hD)(name.path)} is of version ${name.version}, and the tag asks for ${allowed[0]}.`,
        fix: 'Build the bundle from the tag, and keep bundles of other versions out of the artifacts folder.',
    };
}
function rivals(bundles) {
    const first = new Map();
    const problems = new Map();
    for (const { name } of bundles) {
        for (const key of (0,updater_manifest_platforms/* installerKeys */.fO)(name)) {
            const slot = `${key} ${name.arch === 'universal'} ${name.isUpdaterArchive} ${name.language ?? ''}`;
            const other = first.get(slot);
            if (other && !problems.has(name.file))
                problems.set(name.file, twoForOneKey(key, other, name));
            else if (!other)
                first.set(slot, name);
        }
    }
    return [...problems.values()];
}
function twoForOneKey(key, a, b) {
    const what = isSameProduct(a.product, b.product) ? 'two bundles' : 'bundles of two products';
    return {
        message: `${(0,core_error/* quote */.hD)(a.path)} and ${(0,core_error/* quote */.hD)(b.path)} are ${what} for ${key}, and a manifest has room for one.`,
        fix: 'Keep the one that this track ships in the artifacts folder.',
    };
}
function noBundle(paths) {
    const seen = paths.length === 0 ? 'is empty' : `has ${paths.length} files, such as ${(0,core_error/* quote */.hD)(paths[0] ?? '')}`;
    return {
        message: `The artifacts folder ${seen}: there is no bundle in it that the Tauri updater can install.`,
        fix: 'It needs an -setup.exe, .msi, .AppImage, .deb, .rpm or .app.tar.gz with its .sig: set bundle.createUpdaterArtifacts in tauri.conf.json, and check that the artifacts of the build jobs were downloaded.',
    };
}
function noSignature({ path, file }) {
    return {
        message: `${(0,core_error/* quote */.hD)(path)} has no signature: ${(0,core_error/* quote */.hD)(`${file}${SIG}`)} is not next to it.`,
        fix: 'Set TAURI_SIGNING_PRIVATE_KEY in the build job, keep the .sig with the bundle, or keep the bundle out of the artifacts folder.',
    };
}
function noFile(path) {
    return {
        message: `${(0,core_error/* quote */.hD)(path)} signs a file that is not there: ${(0,core_error/* quote */.hD)(path.slice(0, -SIG.length))}.`,
        fix: 'Upload the bundle with its .sig, or leave both out.',
    };
}
function sameNameOtherBytes(a, b) {
    return {
        message: `${(0,core_error/* quote */.hD)(a.path)} and ${(0,core_error/* quote */.hD)(b.path)} have one name and other bytes: a release has room for one asset of that name.`,
        fix: a.arch && b.arch && a.arch !== b.arch
            ? `Name them by processor, such as ${(0,core_error/* quote */.hD)(withArch(a, a.arch))} and ${(0,core_error/* quote */.hD)(withArch(b, b.arch))}, with their .sig files.`
            : 'Build each bundle in one job only, and keep the one to publish.',
    };
}
function unknownArch(name) {
    return {
        message: `${(0,core_error/* quote */.hD)(name.path)} does not say which processor it is for.`,
        fix: `Rename it with its .sig, to ${(0,core_error/* quote */.hD)(withArch(name, name.os === 'darwin' ? 'aarch64' : 'x86_64'))} for one, or put it below a folder named by its target, such as ${TARGETS[name.os]}.`,
    };
}
const TARGETS = {
    darwin: 'aarch64-apple-darwin',
    windows: 'x86_64-pc-windows-msvc',
    linux: 'x86_64-unknown-linux-gnu',
};
function withArch({ file, product }, arch) {
    return `${product}_${arch}${file.slice(product.length)}`;
}

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/signed-comment.js





/**
 * Compares a verified trusted comment with the bundle it came with and the version that the manifest will announce.
 *
 * A file name in it must be the bundle's; renamed is fine (`App.app.tar.gz` to `App_1.8.5_aarch64.app.tar.gz`), another product,
 * version, processor or kind is not. A version in it must be the tag's. With `version-style: core` Tauri signs X.Y.Z while the manifest
 * announces X.Y.Z-channel.N: plugin versions that read the signed version refuse that (`SignedVersionMismatch`, whether or not
 * `requireSignedVersion` is set), older ones do not look. So it is a warning, and a problem once the app sets `requireSignedVersion`.
 *
 * @see https://github.com/tauri-apps/plugins-workspace/blob/v2/plugins/updater/src/updater.rs `verify_signed_version`
 */
function checkSignedComment(trustedComment, name, expected, requireSignedVersion) {
    const { file, version } = (0,minisign/* parseTrustedComment */.Kc)(trustedComment);
    const fileProblem = file !== undefined && !isSameBundle(file, name) ? [otherFile(name, file)] : [];
    const mismatch = checkSignedVersion(version, name, expected, requireSignedVersion);
    return {
        problems: [...fileProblem, ...(mismatch?.fatal ? [mismatch.problem] : [])],
        warnings: mismatch && !mismatch.fatal ? [`${mismatch.problem.message} ${mismatch.problem.fix}`] : [],
    };
}
function checkSignedVersion(signed, name, { version, style }, requireSignedVersion) {
    const announced = (0,core_version/* formatVersion */.qh)(version);
    const fix = `Sign it with \`tauri signer sign --app-version ${announced} ${(0,core_error/* quote */.hD)(name.file)}\`.`;
    if (signed === undefined) {
        const message = `The signature of ${(0,core_error/* quote */.hD)(name.path)} names no version, and the app sets \`requireSignedVersion\`: it would refuse the update.`;
        return requireSignedVersion ? { fatal: true, problem: { message, fix } } : undefined;
    }
    const plain = signed.replace(/^v/, '');
    if (plain === announced)
        return undefined;
    const message = `The signature of ${(0,core_error/* quote */.hD)(name.path)} is for version ${(0,core_error/* quote */.hD)(signed)}, and the manifest announces ${announced}: updater plugins that read the signed version refuse it.`;
    const isCore = style === 'core' && plain === (0,core_version/* formatCore */.rT)(version);
    return { fatal: !isCore || requireSignedVersion, problem: { message, fix } };
}
function isSameBundle(file, name) {
    if ((0,release_url/* assetName */.SM)(file) === (0,release_url/* assetName */.SM)(name.file))
        return true;
    const signed = parseBundleName(file);
    if (!signed)
        return false;
    return (signed.installer === name.installer &&
        signed.isUpdaterArchive === name.isUpdaterArchive &&
        isSameProduct(signed.product, name.product) &&
        agree(signed.arch, name.arch) &&
        agree(signed.version, name.version) &&
        agree(signed.language, name.language));
}
/** Two things that names may leave out agree unless both say something else. */
function agree(a, b) {
    return a === undefined || b === undefined || a === b;
}
function otherFile(name, file) {
    return {
        message: `The signature of ${(0,core_error/* quote */.hD)(name.path)} was made for a file named ${(0,core_error/* quote */.hD)(file)}.`,
        fix: 'Publish the bundle under the name it was signed with, or sign it again under the new name.',
    };
}

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/checked-bundles.js



/**
 * Reads each bundle that has a `.sig` and verifies it as an installed app would: the app's key, the very bytes, the trusted comment,
 * and what that comment says. One after the other, so that at most one legacy bundle is in memory.
 */
async function checkBundles(found, rules, ports) {
    const checked = [];
    for (const bundle of found)
        checked.push(await checkBundle(bundle, rules, ports));
    return {
        bundles: checked.flatMap(({ bundles }) => bundles),
        problems: checked.flatMap(({ problems }) => problems),
        warnings: checked.flatMap(({ warnings }) => warnings),
    };
}
async function checkBundle({ name, signaturePath }, { key, expected, requireSignedVersion }, ports) {
    if (!signaturePath)
        return { bundles: [], problems: [], warnings: [] };
    try {
        const signature = (0,minisign/* parseSignature */.uT)(await ports.readText(signaturePath), signaturePath);
        const digest = await ports.hash(name.path);
        const message = signature.signs === 'file' ? await ports.readBytes(name.path) : digest;
        const broken = (0,minisign/* checkSignature */.jC)(name.path, signature, key, message, ports.verify);
        // Only now is the comment known to come from the signer.
        const { problems, warnings } = broken
            ? { problems: [broken], warnings: [] }
            : checkSignedComment(signature.trustedComment, name, expected, requireSignedVersion);
        const read = { name, digest: hex(digest), signature: signature.text };
        return { bundles: problems.length > 0 ? [] : [read], problems, warnings };
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return { bundles: [], problems: error.problems, warnings: [] };
        throw new Error(`reading ${(0,core_error/* quote */.hD)(name.path)} failed`, { cause: error });
    }
}
function hex(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

;// CONCATENATED MODULE: ./build/shared/flows/signed-bundles.js







/**
 * Reads the app's public key: the `public-key` input, else the tauri-config at the tag's commit.
 * Throws `public-key`, `public-key-missing`, `tauri-config`.
 */
async function readAppKey({ tag, publicKey }, ref, run) {
    const path = tag.track.updater?.tauriConfig;
    const given = publicKey === '' ? undefined : (0,minisign/* parsePublicKey */.ee)(publicKey, 'the public-key input');
    if (path === undefined) {
        if (given)
            return { key: given, requireSignedVersion: false };
        throw noKey(tag.track, run.config.path);
    }
    const app = await readTauriConfig(run.repository, ref, path).catch((error) => {
        if (given && error instanceof core_error/* ReleaseTracksError */.ag)
            return undefined;
        throw error;
    });
    if (given) {
        if (app && !isSameKey(given, app.publicKey, path))
            run.log.warn(otherKey(path));
        return { key: given, requireSignedVersion: app?.requireSignedVersion ?? false };
    }
    if (!app)
        throw new Error('a tauri-config was read or refused');
    return { key: (0,minisign/* parsePublicKey */.ee)(app.publicKey, path), requireSignedVersion: app.requireSignedVersion };
}
/** The same key may be written in several ways; what cannot be read is another one. */
function isSameKey(given, text, path) {
    try {
        const key = (0,minisign/* parsePublicKey */.ee)(text, path);
        return key.keyId === given.keyId && key.bytes.every((byte, at) => byte === given.bytes[at]);
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            return false;
        throw error;
    }
}
async function readTauriConfig(repository, ref, path) {
    await repository.ensureCommits([ref.commit]);
    const [{ readTauriUpdater }, files] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(958), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 851)),
        repository.readFiles(ref.commit, [path]),
    ]);
    const file = files.get(path);
    if (file)
        return readTauriUpdater((0,texts/* decodeText */.g)(path, file.bytes), path);
    throw (0,core_error/* failure */.V2)('tauri-config', `There is no such file at the tag's commit ${ref.commit.slice(0, 7)}, and the app's public key is read from it.`, 'Correct updater.tauri-config of the track, or give the key by `public-key`.', { file: path });
}
function otherKey(file) {
    return {
        message: 'The public-key input is another key than the app has here: an app with this one refuses what the other signed.',
        fix: 'Leave public-key out, unless installed apps have that key.',
        place: { file },
    };
}
function noKey({ name }, file) {
    return (0,core_error/* failure */.V2)('public-key-missing', `There is no public key to verify the signatures of track ${name} with.`, 'Name the tauri.conf.json by updater.tauri-config of the track, or give the key by `public-key`.', { file });
}
/**
 * Reads and verifies every bundle of the artifacts folder as an installed app would. Throws `bundles-invalid` with all that
 * keeps the release from being published, at once.
 */
async function readSignedBundles({ tag, required, baseUrl }, { key, requireSignedVersion }, artifacts, { log }) {
    const expected = { version: tag.version, style: tag.track.versionStyle };
    const listing = await artifacts.list();
    const found = findBundles(listing.paths, expected);
    const checked = await checkBundles(found.bundles, { key, expected, requireSignedVersion }, artifacts);
    const chosen = chooseBundles(checked.bundles);
    const problems = [
        ...listing.problems,
        ...found.problems,
        ...checked.problems,
        ...chosen.problems,
        ...missingPlatforms(required, found.bundles),
        ...(0,manifest.checkBaseUrl)(baseUrl),
    ];
    if (problems.length > 0)
        throw new core_error/* ReleaseTracksError */.ag('bundles-invalid', problems);
    for (const message of checked.warnings)
        log.warn({ message });
    const platforms = (0,updater_manifest_platforms/* assignPlatforms */.gP)(chosen.bundles);
    for (const bundle of chosen.bundles)
        log.info(describe(bundle, platforms, key));
    return chosen.bundles;
}
/** What the bundles by their names do not serve; a folder without any bundle says so by itself. */
function missingPlatforms(required, found) {
    return found.length === 0 ? [] : (0,updater_manifest_platforms/* checkPlatforms */.FE)(required, (0,updater_manifest_platforms/* assignPlatforms */.gP)(found).keys());
}
function describe(bundle, platforms, { keyId }) {
    const keys = [...platforms].flatMap(([platform, { name }]) => (name === bundle.name ? [platform] : []));
    const use = keys.length > 0 ? `for ${keys.join(', ')}` : 'not in the manifest, since another bundle serves its platforms';
    return `${(0,core_error/* quote */.hD)(bundle.name.path)}: signature ok by key ${keyId}, ${use}`;
}

// EXTERNAL MODULE: ./build/shared/flows/tag-list.js
var tag_list = __webpack_require__(2635);
// EXTERNAL MODULE: ./build/shared/flows/tag-search.js
var tag_search = __webpack_require__(6727);
;// CONCATENATED MODULE: ./build/shared/flows/write-updater-manifest.js






/**
 * Verifies the bundles of a release, makes the manifest that installed apps poll, writes it to a file and publishes it on the
 * track's channel. Nothing is written or published unless every signature holds.
 */
async function writeUpdaterManifest(inputs, run, files, gate) {
    const request = await readManifestRequest(inputs, run, files);
    const ref = await findTag(run.repository, request.tag.name);
    const key = await readAppKey(request, ref, run);
    const bundles = await readSignedBundles(request, key, files.openArtifacts(request.artifactsDir), run);
    const text = (0,manifest.formatManifest)((0,manifest.makeManifest)(await describeRelease(request, ref, bundles, run.repository)));
    if (request.output !== '')
        await files.writeText(request.output, text, 'output');
    const publication = request.publish ? await publishManifest(request, text, run, gate) : undefined;
    tellDecisions(request, publication?.decisions ?? [], run);
    const published = publication?.text ?? text;
    // A channel may begin with the version that overtook this one; whoever mirrors the file must not take it back.
    if (request.output !== '' && published !== text)
        await files.writeText(request.output, published, 'output');
    return { request, text: published, bundles, publication };
}
function tellDecisions({ tag }, decisions, { log }) {
    for (const { reason, path, lost } of decisions) {
        const message = `${tag.track.name}: ${reason}`;
        if (lost.length === 0)
            log.info(message);
        else
            log.warn({ message, fix: LOST, place: { file: path } });
    }
}
const LOST = 'Apps there find no update from now on. Publish with the artifacts of every build, and name what must be there under `platforms`: then a missing one is an error.';
/**
 * Finds the tag on the remote: a checkout may have made its annotated tag a lightweight one (actions/checkout#290).
 * Throws `tag-missing`.
 */
async function findTag(repository, name) {
    const [found] = await repository.remoteRefs([tag_search/* TAGS */.gp + name]);
    if (found)
        return found;
    throw (0,tag_list/* tagMissing */.Ns)(name);
}
/** The date is the tag's, so that a re-run makes the same manifest. */
async function describeRelease({ tag, notes, releasePage, baseUrl, required }, ref, bundles, repository) {
    const tagged = new Date((await repository.taggedAt([ref]))[0] * 1000);
    return {
        track: tag.track.name,
        version: tag.version,
        tag: tag.name,
        notes,
        ...(releasePage !== undefined && { releasePage }),
        pubDate: tagged.toISOString().replace('.000Z', 'Z'),
        baseUrl,
        bundles,
        required,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/shared/io/signatures.js


/** Verifies an Ed25519 signature (RFC 8032) with Node's own crypto; the key comes in as JWK (RFC 8037). */
const verifyEd25519 = (publicKey, message, signature) => {
    const x = Buffer.from(publicKey).toString('base64url');
    const key = (0,external_node_crypto_.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return (0,external_node_crypto_.verify)(null, message, key, signature);
};
/** How much of a file is in memory while it is hashed: from here on a larger piece is no faster. */
const PIECE = 1024 * 1024;
/** Hashes a file piece by piece in one buffer, so that a bundle of any size takes no memory; BLAKE2b-512 gives 64 bytes. */
async function hashFile(path, algorithm = 'blake2b512') {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    const buffer = Buffer.allocUnsafe(PIECE);
    const file = await (0,promises_.open)(path);
    try {
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, PIECE);
            if (bytesRead === 0)
                return hash.digest();
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
/**
 * Reads what a signature signs: the file's BLAKE2b-512 digest, or for a legacy signature the whole file.
 * The Tauri CLI makes none of the legacy kind; Ed25519 needs its message twice, so it cannot be streamed.
 */
function readSignedMessage(path, signs) {
    return signs === 'blake2b-512' ? hashFile(path) : readFile(path);
}

;// CONCATENATED MODULE: ./build/shared/io/artifacts.js





/** A minisign signature is some 400 bytes; what is a hundred times longer is none. */
const LONGEST_SIGNATURE = 65_536;
/** Opens the folder with a release's artifacts; `name` is how the user called it. */
function openArtifacts(folder, name) {
    const read = (path, work) => explain(path, work((0,external_node_path_.join)(folder, path)));
    return {
        list: () => listArtifacts(folder, name),
        readText: (path) => read(path, readSignature),
        readBytes: (path) => read(path, (file) => (0,promises_.readFile)(file)),
        hash: (path) => read(path, hashFile),
        verify: verifyEd25519,
    };
}
async function readSignature(file) {
    const { size } = await (0,promises_.stat)(file);
    if (size > LONGEST_SIGNATURE)
        throw new Error(`it has ${size} bytes, and no signature is that long`);
    return (0,promises_.readFile)(file, 'utf8');
}
/** A file that cannot be read is the user's to mend, unlike an error of ours. */
async function explain(path, reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof core_error/* ReleaseTracksError */.ag)
            throw error;
        throw (0,core_error/* failure */.V2)('artifact-unreadable', `${(0,core_error/* quote */.hD)(path)} cannot be read: ${(0,core_error/* wordsOf */.Z9)(error)}.`, 'Check the artifacts folder.');
    }
}
/**
 * Lists all files below a folder. Links are no way out of it: one to a folder or bundle outside is a problem, one to a
 * bundle within counts as that file, and every other one is passed over, as unpacked apps are full of them.
 */
async function listArtifacts(folder, name) {
    const walk = { root: await openRoot(folder, name), folders: [''], paths: [], problems: [] };
    for (let at = walk.folders.pop(); at !== undefined; at = walk.folders.pop()) {
        const entries = await explain(at || name, (0,promises_.readdir)((0,external_node_path_.join)(walk.root, at), { withFileTypes: true }));
        for (const entry of entries)
            await visit(walk, at === '' ? entry.name : `${at}/${entry.name}`, entry);
    }
    return { paths: walk.paths.sort(), problems: walk.problems };
}
async function openRoot(folder, name) {
    const root = await (0,promises_.realpath)(folder).catch(() => undefined);
    if (root !== undefined && (await (0,promises_.stat)(root)).isDirectory())
        return root;
    throw (0,core_error/* failure */.V2)('artifacts-missing', `artifacts-dir: ${(0,core_error/* quote */.hD)(name)} is no folder.`, 'Download the artifacts of the build jobs there first, with actions/download-artifact.');
}
async function visit(walk, path, entry) {
    if (entry.isDirectory())
        walk.folders.push(path);
    else if (entry.isFile())
        walk.paths.push(path);
    else if (entry.isSymbolicLink())
        await visitLink(walk, path, isOfBundle(entry.name));
}
async function visitLink({ root, paths, problems }, path, ofBundle) {
    const target = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(() => undefined);
    const kind = target === undefined ? undefined : await (0,promises_.stat)(target);
    const isWithin = target !== undefined && (target === root || target.startsWith(root + external_node_path_.sep));
    if (isWithin && ofBundle && kind?.isFile())
        paths.push(path);
    else if (!isWithin && (ofBundle || kind?.isDirectory()))
        problems.push(leaving(path, target));
}
function isOfBundle(name) {
    return parseBundleName(name.replace(/\.sig$/, '')) !== undefined;
}
function leaving(path, target) {
    const where = target === undefined ? 'to nothing' : `out of the artifacts folder, to ${(0,core_error/* quote */.hD)(target)}`;
    return {
        message: `${(0,core_error/* quote */.hD)(path)} is a link ${where}.`,
        fix: 'Put the file itself there: what is published is what the build jobs uploaded.',
    };
}

// EXTERNAL MODULE: ./build/shared/io/text-files.js
var text_files = __webpack_require__(3100);
;// CONCATENATED MODULE: ./build/shared/io/manifest-files.js



/** The files of a workspace; its folder is where relative paths start. */
function manifestFiles(workspace) {
    return {
        openArtifacts: (folder) => openArtifacts((0,external_node_path_.resolve)(workspace, folder), folder),
        readText: (path, input) => (0,text_files/* readText */.yR)((0,external_node_path_.resolve)(workspace, path), path, input),
        writeText: (path, text, input) => (0,text_files/* writeText */.x3)((0,external_node_path_.resolve)(workspace, path), text, path, input),
    };
}

// EXTERNAL MODULE: ./build/cli/gate.js + 1 modules
var cli_gate = __webpack_require__(760);
// EXTERNAL MODULE: ./build/cli/screen/table.js
var screen_table = __webpack_require__(7054);
;// CONCATENATED MODULE: ./build/cli/answers/manifest.js






async function answer(input) {
    if (input.text('tag') === '')
        throw (0,core_error/* failure */.V2)('usage', 'Name the tag of the release with --tag.', 'See: release-tracks manifest --help');
    const run = await input.openRun();
    const gate = (0,cli_gate/* askBefore */.b)(input.terminal, input.flag('yes'), {
        preview: formatChannels,
        ask: `Publish on ${run.config.branches.live}?`,
    });
    const written = await writeUpdaterManifest({
        artifactsDir: input.text('artifacts-dir'),
        tag: input.text('tag'),
        baseUrl: input.text('base-url'),
        notes: input.text('notes'),
        notesPath: input.text('notes-path'),
        output: input.text('output'),
        platforms: input.text('platforms'),
        publicKey: input.text('public-key'),
        publish: input.flag('publish'),
        converge: !input.flag('no-converge'),
        allowDowngrade: input.flag('allow-downgrade'),
    }, run, manifestFiles(input.folder), gate);
    return { json: describeManifest(written), text: (screen) => draw(written, screen) };
}
/** The manifest itself where it went nowhere else, so that it can be piped. */
function draw(written, screen) {
    const { text, publication, request } = written;
    if (!publication && request.output === '')
        return text.trimEnd();
    const rows = describeManifest(written).platforms.map(({ platform, file }) => [platform, file]);
    return [
        (0,screen_table/* formatTable */.k)(['Platform', 'File'], rows, screen),
        ...(request.output === '' ? [] : [`Written to ${request.output}.`]),
        ...(publication ? [formatChannels(publication, screen), describePublication(publication)] : []),
    ].join('\n\n');
}
function formatChannels({ decisions }, screen) {
    const rows = decisions.map(({ channel, path, write, reason }) => [channel, write ? 'written' : 'left', path, reason]);
    return (0,screen_table/* formatTable */.k)(['Channel', 'State', 'Manifest', 'Why'], rows, screen);
}
function describePublication({ pushed, sha }) {
    return pushed ? `Published in ${sha.slice(0, 7)}.` : 'Nothing had to be published.';
}


/***/ }),

/***/ 760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ askBefore)
});

// EXTERNAL MODULE: ./build/cli/screen/width.js
var width = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/cli/screen/refs.js

/** Lists what one push moves and makes, a line a ref. */
function formatRefs(updates, { paint }) {
    const column = Math.max(...updates.map(({ ref }) => (0,width/* widthOf */.qz)(shorten(ref))));
    return updates.map((update) => `  ${(0,width/* pad */.eV)(shorten(update.ref), column)}  ${paint.dim(describeMove(update))}`).join('\n');
}
function shorten(ref) {
    return ref.replace(/^refs\/heads\//, 'branch ').replace(/^refs\/tags\//, 'tag ');
}
function describeMove({ ref, from, to }) {
    if (from !== undefined)
        return `${from.slice(0, 7)} → ${to.slice(0, 7)}`;
    // An annotated tag is an object by itself; its commit stands in the plan.
    return ref.startsWith('refs/tags/') ? 'new' : `new at ${to.slice(0, 7)}`;
}

;// CONCATENATED MODULE: ./build/cli/gate.js

/**
 * Shows each push before it happens, and asks unless `yes` says that the answer is yes. What was answered counts for what was
 * shown: when the remote went on meanwhile, the new plan is shown and asked about again.
 */
function askBefore(terminal, yes, question) {
    let agreed = '';
    return {
        before: async (result, updates) => {
            const shown = keyOf(updates);
            if (shown !== agreed) {
                if (agreed !== '')
                    terminal.say('The remote went on meanwhile. What would be pushed now:');
                const preview = `${await question.preview(result, terminal.errors)}\n\nIn one push:\n${formatRefs(updates, terminal.errors)}`;
                if (yes)
                    terminal.say(preview);
                else
                    await terminal.confirm(preview, question.ask);
                agreed = shown;
            }
            terminal.interruption.pushBegins();
            terminal.info('pushing');
        },
        after: (landed) => {
            terminal.interruption.pushEnds(landed);
            // What follows one that landed is the rest of the tracks: GitHub wants no more than three tags in a push.
            if (landed)
                agreed = '';
        },
    };
}
/** What a push starts from and what it makes; the ids of new commits differ from second to second. */
function keyOf(updates) {
    return JSON.stringify(updates.map(({ ref, from }) => [ref, from]));
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
/** Reads the fields of a trusted comment: `timestamp:N⇥file:NAME[⇥version:V]`, in any order, others passed over. */
function parseTrustedComment(text) {
    const fields = text.split('\t');
    const find = (name) => fields.find((field) => field.startsWith(`${name}:`))?.slice(name.length + 1);
    const [timestamp, file, version] = [find('timestamp'), find('file'), find('version')];
    return {
        ...(timestamp && /^\d{1,15}$/.test(timestamp) && { timestamp: Number(timestamp) }),
        ...(file && { file }),
        ...(version && { version }),
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

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBaseUrl: () => (/* binding */ checkBaseUrl),
/* harmony export */   formatManifest: () => (/* binding */ formatManifest),
/* harmony export */   makeManifest: () => (/* binding */ makeManifest),
/* harmony export */   parseManifest: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9534);
/* harmony import */ var _release_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4255);




/**
 * Makes the manifest of one version: every key that the bundles can serve, its URL and its signature.
 * The version is the tag's own, with the suffix, also where the bundles carry X.Y.Z: the order of a channel's versions rests on it.
 *
 * @throws ReleaseTracksError `updater-manifest`: a required platform nobody serves, a date or base URL that the updater cannot parse.
 */
function makeManifest(input) {
    const assigned = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_2__/* .assignPlatforms */ .gP)(input.bundles);
    const problems = [
        ...(0,_platforms_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPlatforms */ .FE)(input.required, assigned.keys()),
        ...checkDate(input.pubDate),
        ...checkBaseUrl(input.baseUrl),
    ];
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseTracksError */ .ag('updater-manifest', problems);
    const platforms = [...assigned].map(([key, { name, signature }]) => [
        key,
        { signature, url: (0,_release_url_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleUrl */ ._r)(input.baseUrl, name.file) },
    ]);
    return {
        version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(input.version),
        notes: nameTag(input),
        pub_date: input.pubDate,
        platforms: Object.fromEntries(platforms),
    };
}
/** Writes a manifest as its file has it: keys in their order, two spaces, a final newline. */
function formatManifest({ version, notes, pub_date, platforms }) {
    return `${JSON.stringify({ version, notes, pub_date, platforms }, undefined, 2)}\n`;
}
/**
 * Reads a published manifest.
 *
 * @throws ReleaseTracksError `published-manifest`, with the path, for a text that is no JSON object, or has no version of the tracks' shape
 * or no platforms: it is never overwritten unseen, because it may be newer.
 */
function parseManifest(text, path) {
    const refuse = (what) => (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('published-manifest', `The manifest ${what}.`, RESTORE, { file: path });
    const data = parseJson(text);
    if (!isObject(data))
        throw refuse('is not a JSON object');
    if (typeof data.version !== 'string')
        throw refuse('has no version');
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(data.version.replace(/^v/, ''));
    if (!version)
        throw refuse(`has the version ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(data.version)}, which is neither X.Y.Z nor X.Y.Z-channel.N`);
    if (!isObject(data.platforms))
        throw refuse('has no platforms');
    const { pub_date: _, ...rest } = data;
    return { version, content: JSON.stringify(sortKeys(rest)), platforms: Object.keys(data.platforms) };
}
const RESTORE = 'Restore the file from the branch history (`git log -- <file>`), or delete it on the live branch to start the channel anew, and run again.';
const RFC3339 = /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function checkDate(pubDate) {
    if (RFC3339.test(pubDate))
        return [];
    const message = `The publication date ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pubDate)} is not RFC 3339.`;
    return [{ message, fix: 'Write it as 2025-01-31T12:00:00Z: the updater refuses a manifest with another date.' }];
}
/** Says what keeps a base URL from having file names put after it; nothing when it is fine. */
function checkBaseUrl(baseUrl) {
    const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash)
        return [];
    const message = `The base URL ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(baseUrl)} is not one that file names can be put after.`;
    return [{ message, fix: 'Write it as https://host/folder, without ? and #.' }];
}
/** The notes, with the real tag: a text that names another tag by hand leads nowhere. */
function nameTag({ notes = '', track, version, tag, releasePage }) {
    const text = notes.replace(/\r\n?/g, '\n').trim();
    const tagLine = releasePage ? `${tag}: ${releasePage}` : tag;
    if (text === '')
        return `${track} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version)}\n\n${tagLine}`;
    return hasWord(text, tag) ? text : `${text}\n\n${tagLine}`;
}
/** Whether the tag stands in the text by itself: `v1.8.5` does not stand in `tray-v1.8.5` nor in `v1.8.50`. */
function hasWord(text, tag) {
    for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
        const end = at + tag.length;
        if (!/[\w@.-]/.test(text.charAt(at - 1)) && !/^(?:[\w@-]|\.\w)/.test(text.slice(end, end + 2)))
            return true;
    }
    return false;
}
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sortKeys(value) {
    if (!isObject(value))
        return value;
    const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([key, inner]) => [key, sortKeys(inner)]));
}


/***/ }),

/***/ 9534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ checkPlatforms),
/* harmony export */   fO: () => (/* binding */ installerKeys),
/* harmony export */   gP: () => (/* binding */ assignPlatforms),
/* harmony export */   qA: () => (/* binding */ parsePlatforms)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2817);


const ARCHES = ['x86_64', 'aarch64', 'i686', 'armv7', 'riscv64'];
/** Installers of a system, the one that the bare `{os}-{arch}` key takes first. */
const INSTALLERS = {
    windows: ['nsis', 'msi'],
    linux: ['appimage', 'deb', 'rpm'],
    darwin: ['app'],
};
/** Every key that the updater looks up by itself, bare and with installer. */
const PLATFORM_KEYS = Object.entries(INSTALLERS).flatMap(([os, installers]) => ARCHES.flatMap((arch) => [`${os}-${arch}`, ...installers.map((installer) => `${os}-${arch}-${installer}`)]));
/**
 * The `{os}-{arch}-{installer}` keys that a bundle serves: two for a universal macOS bundle, none when its processor is unknown.
 *
 * The updater looks for `{os}-{arch}-{installer}` and then for `{os}-{arch}`, with arch the processor of the running app, never `universal`;
 * versions of the plugin before 2.10 look for the second alone
 * (tauri-apps/plugins-workspace, plugins/updater/src/updater.rs: `get_urls`, `updater_arch`).
 */
function installerKeys({ os, arch, installer }) {
    if (!arch)
        return [];
    const arches = arch === 'universal' ? ['aarch64', 'x86_64'] : [arch];
    return arches.map((each) => `${os}-${each}-${installer}`);
}
/**
 * Assigns to every key that the bundles can serve the bundle that serves it best, in ASCII order of the keys.
 *
 * A bundle of the very processor wins over a universal one. The bare key takes NSIS before MSI, and AppImage before deb before rpm.
 * Of one installer, with and without archive, the plain file serves the installer's key and the archive the bare key:
 * whoever signs both does so for apps of Tauri 1, which know the bare key alone and install nothing but archives.
 */
function assignPlatforms(bundles) {
    const platforms = new Map();
    for (const bundle of bundles.toSorted(byMerit('plain first')))
        for (const key of installerKeys(bundle.name))
            if (!platforms.has(key))
                platforms.set(key, bundle);
    for (const bundle of bundles.toSorted(byMerit('archive first')))
        for (const key of installerKeys(bundle.name).map(bare))
            if (!platforms.has(key))
                platforms.set(key, bundle);
    return new Map([...platforms].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
/** Reads the platforms that must be there: keys separated by commas, spaces or lines. */
function parsePlatforms(text) {
    return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}
/**
 * Says which of the required keys no bundle serves, and which are no keys at all, with the nearest that is.
 * A key may be `{os}-{arch}` or `{os}-{arch}-{installer}`.
 */
function checkPlatforms(required, served) {
    const known = [...served];
    return required.flatMap((key) => {
        if (known.includes(key))
            return [];
        if (!PLATFORM_KEYS.includes(key))
            return [
                {
                    message: `${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is no platform of the Tauri updater.`,
                    fix: `${(0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(key, PLATFORM_KEYS)}A key is {os}-{arch} or {os}-{arch}-{installer}.`,
                },
            ];
        return [
            {
                message: `No bundle serves ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}, and it must be there.`,
                fix: `The artifacts serve ${known.length ? known.join(', ') : 'nothing'}: build the missing one, or take it out of \`platforms\`.`,
            },
        ];
    });
}
function bare(key) {
    return key.slice(0, key.lastIndexOf('-'));
}
function byMerit(archive) {
    const rank = ({ name }) => [
        Number(name.arch === 'universal'),
        INSTALLERS[name.os].indexOf(name.installer),
        Number(name.isUpdaterArchive === (archive === 'plain first')),
        // An MSI in several languages: the updater cannot choose, English is WiX's default.
        Number(name.language !== undefined && name.language !== 'en-US'),
    ];
    return (a, b) => {
        const other = rank(b);
        const difference = rank(a)
            .map((value, index) => value - (other[index] ?? 0))
            .find((value) => value !== 0);
        return difference ?? (a.name.file < b.name.file ? -1 : 1);
    };
}


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ releaseUrls),
/* harmony export */   SM: () => (/* binding */ assetName),
/* harmony export */   _r: () => (/* binding */ bundleUrl)
/* harmony export */ });
/**
 * Names a file as GitHub names the release asset made of it: `My App.exe` becomes `My.App.exe`.
 *
 * GitHub "renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing periods"
 * (https://docs.github.com/rest/releases/assets#upload-a-release-asset) and does not say how. Seen in practice: accents go, a run of other
 * characters becomes one dot, dots do not stand at the ends, and letters, digits and `_ - + @` stay
 * (https://github.com/cli/cli/issues/10585, https://github.com/softprops/action-gh-release/issues/159,
 * https://github.com/electron/forge/pull/1761, https://github.com/github/rest-api-description/issues/2968).
 */
function assetName(file) {
    return file
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^A-Za-z0-9_@+-]+/g, '.')
        .replace(/^\.|\.$/g, '');
}
/** Makes both URLs of a release from the real tag; `server` is `https://github.com` or an Enterprise server's, `repository` is owner/name. */
function releaseUrls(server, repository, tag) {
    const base = `${server.replace(/\/+$/, '')}/${repository}/releases`;
    return { page: `${base}/tag/${encodeURIComponent(tag)}`, downloads: `${base}/download/${encodeURIComponent(tag)}` };
}
/**
 * Makes the URL of a bundle below `baseUrl`. Below a GitHub release's download URL the file has its asset name;
 * anywhere else it keeps its own.
 */
function bundleUrl(baseUrl, file) {
    const name = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/releases\/download\//.test(`${baseUrl}/`) ? assetName(file) : file;
    return `${baseUrl.replace(/\/+$/, '')}/${encodeURIComponent(name)}`;
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
