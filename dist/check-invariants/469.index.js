export const id = 469;
export const ids = [469];
export const modules = {

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkBaseUrl: () => (/* binding */ checkBaseUrl),
  formatManifest: () => (/* binding */ formatManifest),
  makeManifest: () => (/* binding */ makeManifest),
  parseManifest: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/version.js
var core_version = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/shared/core/nearest-word.js
var nearest_word = __webpack_require__(2817);
;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/platforms.js


/** The language of an MSI that is taken where there are several: WiX's default. The updater does not ask which one is installed. */
const DEFAULT_LANGUAGE = 'en-US';
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
                    message: `${(0,error/* quote */.hD)(key)} is no platform of the Tauri updater.`,
                    fix: `${(0,nearest_word/* suggestion */.h)(key, PLATFORM_KEYS)}A key is {os}-{arch} or {os}-{arch}-{installer}.`,
                },
            ];
        return [
            {
                message: `No bundle serves ${(0,error/* quote */.hD)(key)}, and it must be there.`,
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
        Number(name.language !== undefined && name.language !== DEFAULT_LANGUAGE),
    ];
    return (a, b) => {
        const other = rank(b);
        const difference = rank(a)
            .map((value, index) => value - (other[index] ?? 0))
            .find((value) => value !== 0);
        return difference ?? (a.name.file < b.name.file ? -1 : 1);
    };
}

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/release-url.js
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

;// CONCATENATED MODULE: ./build/shared/core/updater-manifest/manifest.js




/**
 * Makes the manifest of one version: every key that the bundles can serve, its URL and its signature.
 * The version is the tag's own, with the suffix, also where the bundles carry X.Y.Z: the order of a channel's versions rests on it.
 *
 * @throws ReleaseTracksError `updater-manifest`: a required platform nobody serves, a date or base URL that the updater cannot parse.
 */
function makeManifest(input) {
    const assigned = assignPlatforms(input.bundles);
    const problems = [
        ...checkPlatforms(input.required, assigned.keys()),
        ...checkDate(input.pubDate),
        ...checkBaseUrl(input.baseUrl),
    ];
    if (problems.length > 0)
        throw new error/* ReleaseTracksError */.ag('updater-manifest', problems);
    const platforms = [...assigned].map(([key, { name, signature }]) => [
        key,
        { signature, url: bundleUrl(input.baseUrl, name.file) },
    ]);
    return {
        version: (0,core_version/* formatVersion */.qh)(input.version),
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
    const refuse = (what) => (0,error/* failure */.V2)('published-manifest', `The manifest ${what}.`, RESTORE, { file: path });
    const data = parseJson(text);
    if (!isObject(data))
        throw refuse('is not a JSON object');
    if (typeof data.version !== 'string')
        throw refuse('has no version');
    const version = (0,core_version/* parseVersion */.ot)(data.version.replace(/^v/, ''));
    if (!version)
        throw refuse(`has the version ${(0,error/* quote */.hD)(data.version)}, which is neither X.Y.Z nor X.Y.Z-channel.N`);
    if (!isObject(data.platforms))
        throw refuse('has no platforms');
    const { pub_date: _, ...rest } = data;
    return { version, content: JSON.stringify(sortKeys(rest)) };
}
const RESTORE = 'Restore the file from the branch history (`git log -- <file>`), or delete it on the live branch to start the channel anew, and run again.';
const RFC3339 = /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function checkDate(pubDate) {
    if (RFC3339.test(pubDate))
        return [];
    const message = `The publication date ${(0,error/* quote */.hD)(pubDate)} is not RFC 3339.`;
    return [{ message, fix: 'Write it as 2025-01-31T12:00:00Z: the updater refuses a manifest with another date.' }];
}
/** Says what keeps a base URL from having file names put after it; nothing when it is fine. */
function checkBaseUrl(baseUrl) {
    const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash)
        return [];
    const message = `The base URL ${(0,error/* quote */.hD)(baseUrl)} is not one that file names can be put after.`;
    return [{ message, fix: 'Write it as https://host/folder, without ? and #.' }];
}
/** The notes, with the real tag: a text that names another tag by hand leads nowhere. */
function nameTag({ notes = '', track, version, tag, releasePage }) {
    const text = notes.replace(/\r\n?/g, '\n').trim();
    const tagLine = releasePage ? `${tag}: ${releasePage}` : tag;
    if (text === '')
        return `${track} ${(0,core_version/* formatVersion */.qh)(version)}\n\n${tagLine}`;
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


/***/ })

};
