"use strict";
exports.id = 3511;
exports.ids = [3511, 9286];
exports.modules = {
	9231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ci: () => releaseUrls,
			SM: () => assetName,
			_r: () => bundleUrl
		});
		function assetName(file) {
			return file.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9_@+-]+/g, ".").replace(/^\.|\.$/g, "");
		}
		function releaseUrls(server, repository, tag) {
			let base = `${server.replace(/\/+$/, "")}/${repository}/releases`;
			return {
				page: `${base}/tag/${encodeURIComponent(tag)}`,
				downloads: `${base}/download/${encodeURIComponent(tag)}`
			};
		}
		function bundleUrl(baseUrl, file) {
			let name = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/releases\/(?:latest\/)?download\//.test(`${baseUrl}/`) ? assetName(file) : file;
			return `${baseUrl.replace(/\/+$/, "")}/${encodeURIComponent(name)}`;
		}
	}),
	9094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => readTag });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		function readTag(config, name) {
			let track = config.tracks.find(({ tag }) => (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__._f)(tag, name)) ?? config.tracks.find(({ tag }) => startsAsVersion((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(tag, name)));
			let templates = config.tracks.map((each) => `${each.name}: ${(0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.sN)(each.tag)}`).join(", ");
			if (!track) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-unknown", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is of no track.`, `Tags read as ${templates}.`);
			if ((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(track.tag, name)) throw ignored(config, name);
			let text = (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(track.tag, name);
			let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);
			let shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(", ")}`;
			if (!version) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-shape", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} holds ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version.`, `Versions read as ${shapes}.`);
			let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version);
			if (version.prerelease && !config.channels.includes(channel)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-channel", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} is on the channel ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(channel)}, which ${config.path} does not have.`, `Versions read as ${shapes}.`);
			return {
				name,
				track,
				version,
				channel: version.prerelease ? channel : _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8
			};
		}
		function ignored({ path }, name) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-ignored", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is left out by ignore-tags in ${path}.`, "Take it out of ignore-tags if it is to count as a release again.");
		}
		function startsAsVersion(text) {
			return text !== void 0 && /^\d/.test(text);
		}
	}),
	8799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			dJ: () => fileNameFor,
			I_: () => isSameProduct,
			XU: () => parseBundleName
		});
		let ARCHES = {
			x86_64: "x86_64",
			"x86-64": "x86_64",
			x64: "x86_64",
			amd64: "x86_64",
			aarch64: "aarch64",
			arm64: "aarch64",
			i686: "i686",
			i586: "i686",
			i386: "i686",
			x86: "i686",
			ia32: "i686",
			armv7l: "armv7",
			armv7hl: "armv7",
			armv7: "armv7",
			armhfp: "armv7",
			armhf: "armv7",
			armel: "armv7",
			arm: "armv7",
			riscv64gc: "riscv64",
			riscv64: "riscv64",
			universal: "universal"
		};
		let OF_MACS = [
			"x86_64",
			"aarch64",
			"universal"
		];
		let WORDS = Object.keys(ARCHES).join("|");
		let AT_END = RegExp(`^(.*)[._ -](${WORDS})$`, "i");
		let IN_FOLDER = RegExp(`(?:^|[^a-z0-9])(${WORDS})(?![a-z0-9])`, "gi");
		function splitArch(name, os) {
			let [, rest, word] = AT_END.exec(name) ?? [];
			return rest === void 0 || word === void 0 ? { rest: name } : {
				rest,
				said: readWord(word, os)
			};
		}
		function archOfFolders(folders, os) {
			for (let folder of folders.toReversed()) {
				let found = [...folder.matchAll(IN_FOLDER)].map(([, word = ""]) => readWord(word, os));
				if (new Set(found.map(({ arch }) => arch)).size === 1) return found[0];
			}
		}
		function decideArch(os, file, folder) {
			if (os === "darwin" && file && folder && plain(file) !== plain(folder)) return { doubts: [file, folder] };
			let said = file ?? folder;
			if (!said) return {};
			return (os === "darwin" ? OF_MACS.includes(said.arch) : said.arch !== "universal") ? { arch: said.arch } : { doubts: [said] };
		}
		function plain({ arch }) {
			return arch === "i686" ? "x86_64" : arch;
		}
		function readWord(word, os) {
			let lower = word.toLowerCase();
			return {
				word,
				arch: os === "darwin" && lower === "arm" ? "aarch64" : ARCHES[lower]
			};
		}
		let kind = (ending, os, installer, isUpdaterArchive = !1) => ({
			ending,
			os,
			installer,
			isUpdaterArchive
		});
		let KINDS = [
			kind(".app.tar.gz", "darwin", "app", !0),
			kind(".appimage.tar.gz", "linux", "appimage", !0),
			kind(".appimage", "linux", "appimage"),
			kind(".deb", "linux", "deb"),
			kind(".rpm", "linux", "rpm"),
			kind(".msi.zip", "windows", "msi", !0),
			kind(".msi", "windows", "msi"),
			kind(".nsis.zip", "windows", "nsis", !0),
			kind(".exe.zip", "windows", "nsis", !0),
			kind(".exe", "windows", "nsis")
		];
		let VERSION_AT_END = /^(.*?)(?:[._ -]v?|(?<=\p{L})|^)(\d+(?:\.\d+)+(?:[-~](?!v?\d+\.\d)[0-9A-Za-z.~-]+)?(?:\+[0-9A-Za-z.-]+)?)$/u;
		let RPM_RELEASE = /-(?!\d+\.\d+\.)\d[^-]*$/;
		let SETUP_AT_END = /^(.*)([._ -]setup)$/i;
		let LANGUAGE_AT_END = /^(.*)[._ -]([a-z]{2,3}(?:-[A-Za-z]{4})?-[A-Z]{2})$/;
		function parseBundleName(path) {
			let segments = path.split(/[\\/]/);
			let file = segments.pop() ?? "";
			let found = KINDS.find(({ ending }) => file.toLowerCase().endsWith(ending));
			if (!found || file.length === found.ending.length || file.length > 255) return;
			let { ending, ...kindOf } = found;
			let stem = file.slice(0, -ending.length);
			let { said, ...named } = parseStem(stem, kindOf);
			let verdict = decideArch(kindOf.os, said, archOfFolders(segments, kindOf.os));
			return {
				path: [...segments, file].join("/"),
				file,
				stem,
				...kindOf,
				...named,
				...verdict
			};
		}
		function isSameProduct(a, b) {
			let plain = (name) => name.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, "");
			return plain(a) === plain(b);
		}
		function fileNameFor({ file, stem, installer, os, doubts = [] }, arch) {
			let { head, tail } = splitTail(stem, installer);
			return `${doubts.length > 1 ? head : splitArch(head, os).rest}_${arch}${tail}${file.slice(stem.length)}`;
		}
		function parseStem(stem, { installer, os }) {
			let { head, language } = splitTail(stem, installer);
			let { rest, ...arch } = splitArch(head, os);
			let { product, version } = splitVersion(rest.replace(/[._ -](?:windows|darwin|macos|linux)$/i, ""), installer);
			return {
				product,
				...arch,
				...version !== void 0 && { version: version.replaceAll("~", "-") },
				...language !== void 0 && { language }
			};
		}
		function splitTail(stem, installer) {
			let found = installer === "nsis" ? SETUP_AT_END.exec(stem) : installer === "msi" ? LANGUAGE_AT_END.exec(stem) : null;
			let head = found?.[1] ?? stem;
			return {
				head,
				tail: stem.slice(head.length),
				...installer === "msi" && found?.[2] && { language: found[2] }
			};
		}
		function splitVersion(name, installer) {
			let unreleased = installer === "rpm" ? name.replace(RPM_RELEASE, "") : name;
			let found = VERSION_AT_END.exec(unreleased) ?? VERSION_AT_END.exec(name);
			return found ? {
				product: found[1] ?? "",
				version: found[2]
			} : { product: name };
		}
	}),
	6905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			checkBaseUrl: () => checkBaseUrl,
			formatManifest: () => formatManifest,
			isWrittenManifest: () => isWrittenManifest,
			makeManifest: () => makeManifest,
			parseManifest: () => parseManifest
		});
		var _publish_release_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9231);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _platforms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9534);
		function makeManifest(input) {
			let assigned = (0, _platforms_js__WEBPACK_IMPORTED_MODULE_2__.gP)(input.bundles);
			let problems = [
				...(0, _platforms_js__WEBPACK_IMPORTED_MODULE_2__.FE)(input.required, assigned.keys()),
				...checkDate(input.pubDate),
				...checkBaseUrl(input.baseUrl)
			];
			if (problems.length > 0) throw new _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag("updater-manifest", problems);
			let platforms = [...assigned].map(([key, { name, signature }]) => [key, {
				signature,
				url: (0, _publish_release_url_js__WEBPACK_IMPORTED_MODULE_3__._r)(input.baseUrl, name.file)
			}]);
			return {
				version: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(input.version),
				notes: nameTag(input),
				pub_date: input.pubDate,
				platforms: Object.fromEntries(platforms)
			};
		}
		function formatManifest({ version, notes, pub_date, platforms }) {
			return `${JSON.stringify({
				version,
				notes,
				pub_date,
				platforms
			}, void 0, 2)}\n`;
		}
		function isWrittenManifest(text) {
			let data = parseJson(text);
			if (!isObject(data) || !isObject(data.platforms) || typeof data.version != "string") return !1;
			let platforms = Object.entries(data.platforms).map(([key, value]) => {
				let { signature = "", url = "" } = isObject(value) ? value : {};
				return [key, {
					signature,
					url
				}];
			});
			let { version, notes, pub_date } = data;
			return (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(version) !== void 0 && text === formatManifest({
				version,
				notes,
				pub_date,
				platforms: Object.fromEntries(platforms)
			});
		}
		function parseManifest(text, path) {
			let refuse = (what) => (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("published-manifest", `The manifest ${what}.`, RESTORE, { file: path });
			let data = parseJson(text);
			if (!isObject(data)) throw refuse("is not a JSON object");
			if (typeof data.version != "string") throw refuse("has no version");
			let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(data.version.replace(/^v/, ""));
			if (!version) throw refuse(`has the version ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(data.version)}, which is neither X.Y.Z nor X.Y.Z-channel.N`);
			if (!isObject(data.platforms)) throw refuse("has no platforms");
			let { pub_date: _, ...rest } = data;
			let urls = Object.entries(data.platforms).flatMap(([key, value]) => isObject(value) && typeof value.url == "string" ? [[key, value.url]] : []);
			return {
				version,
				content: JSON.stringify(sortKeys(rest)),
				platforms: Object.keys(data.platforms),
				urls: new Map(urls)
			};
		}
		let RESTORE = "Restore the file from the branch history (`git log -- <file>`), or delete it on the live branch to start the channel anew, and run again.";
		let RFC3339 = /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
		function checkDate(pubDate) {
			if (RFC3339.test(pubDate)) return [];
			return [{
				message: `The publication date ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pubDate)} is not RFC 3339.`,
				fix: "Write it as 2025-01-31T12:00:00Z: the updater refuses a manifest with another date."
			}];
		}
		function checkBaseUrl(baseUrl) {
			let url = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
			if (url?.username || url?.password) return [{
				message: "The base URL has credentials in it.",
				fix: "Write it as https://host/folder."
			}];
			if (url && /^https?:$/.test(url.protocol) && !/[?#]/.test(baseUrl)) return [];
			return [{
				message: `The base URL ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(baseUrl)} is not one that file names can be put after.`,
				fix: "Write it as https://host/folder, without ? and #."
			}];
		}
		function nameTag({ notes = "", track, version, tag, releasePage }) {
			let text = notes.replace(/\r\n?/g, "\n").trim();
			let tagLine = releasePage ? `${tag}: ${releasePage}` : tag;
			if (text === "") return `${track} ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version)}\n\n${tagLine}`;
			return hasWord(text, tag) ? text : `${text}\n\n${tagLine}`;
		}
		function hasWord(text, tag) {
			for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
				let end = at + tag.length;
				if (!/[\w@.-]/.test(text.charAt(at - 1)) && !/^(?:[\w@-]|\.\w)/.test(text.slice(end, end + 2))) return !0;
			}
			return !1;
		}
		function parseJson(text) {
			try {
				return JSON.parse(text.replace(/^\uFEFF/, ""));
			} catch {
				return;
			}
		}
		function isObject(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function sortKeys(value) {
			if (!isObject(value)) return value;
			let sorted = Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1);
			return Object.fromEntries(sorted.map(([key, inner]) => [key, sortKeys(inner)]));
		}
	}),
	9534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FE: () => checkPlatforms,
			Nm: () => DEFAULT_LANGUAGE,
			fO: () => installerKeys,
			gP: () => assignPlatforms,
			qA: () => parsePlatforms
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _text_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9043);
		let DEFAULT_LANGUAGE = "en-US";
		let ARCHES = [
			"x86_64",
			"aarch64",
			"i686",
			"armv7",
			"riscv64"
		];
		let INSTALLERS = {
			windows: ["nsis", "msi"],
			linux: [
				"appimage",
				"deb",
				"rpm"
			],
			darwin: ["app"]
		};
		let PLATFORM_KEYS = Object.entries(INSTALLERS).flatMap(([os, installers]) => ARCHES.flatMap((arch) => [`${os}-${arch}`, ...installers.map((installer) => `${os}-${arch}-${installer}`)]));
		function installerKeys({ os, arch, installer }) {
			if (!arch) return [];
			return (arch === "universal" ? ["aarch64", "x86_64"] : [arch]).map((each) => `${os}-${each}-${installer}`);
		}
		function assignPlatforms(bundles) {
			let platforms = new Map();
			for (let bundle of bundles.toSorted(byMerit("plain first"))) for (let key of installerKeys(bundle.name)) platforms.has(key) || platforms.set(key, bundle);
			for (let bundle of bundles.toSorted(byMerit("archive first"))) for (let key of installerKeys(bundle.name).map(bare)) platforms.has(key) || platforms.set(key, bundle);
			return new Map([...platforms].toSorted(([a], [b]) => a < b ? -1 : 1));
		}
		function parsePlatforms(text) {
			return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
		}
		function checkPlatforms(required, served) {
			let known = [...served];
			return required.flatMap((key) => {
				if (known.includes(key)) return [];
				if (!PLATFORM_KEYS.includes(key)) return [{
					message: `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} is no platform of the Tauri updater.`,
					fix: `${(0, _text_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.h)(key, PLATFORM_KEYS)}A key is {os}-{arch} or {os}-{arch}-{installer}.`
				}];
				return [{
					message: `No bundle serves ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)}, and it must be there.`,
					fix: `The artifacts serve ${known.length ? known.join(", ") : "nothing"}: build the missing one, or take it out of \`platforms\`.`
				}];
			});
		}
		function bare(key) {
			return key.slice(0, key.lastIndexOf("-"));
		}
		function byMerit(archive) {
			let rank = ({ name }) => [
				Number(name.arch === "universal"),
				INSTALLERS[name.os].indexOf(name.installer),
				Number(name.isUpdaterArchive === (archive === "plain first")),
				Number(name.language !== void 0 && name.language !== DEFAULT_LANGUAGE)
			];
			return (a, b) => {
				let other = rank(b);
				return rank(a).map((value, index) => value - (other[index] ?? 0)).find((value) => value !== 0) ?? (a.name.file < b.name.file ? -1 : 1);
			};
		}
	}),
	9708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			jg: () => ensureBranches,
			CY: () => planUpdates,
			pm: () => publishManifest,
			vg: () => readChannelFiles
		});
		var core_config = __webpack_require__(5422);
		var git_names = __webpack_require__(4229);
		var tag_template = __webpack_require__(1429);
		var text_error = __webpack_require__(9530);
		var manifest = __webpack_require__(6905);
		var git_trailers = __webpack_require__(8669);
		function layOutManifestCommit(release, plan, parent) {
			let written = plan.decisions.filter(({ write }) => write);
			let channels = written.map(({ channel }) => channel).join(", ");
			let subject = `chore: publish ${release.tag} to ${channels} ${written.length === 1 ? "manifest" : "manifests"}`;
			let trailers = [{
				key: git_trailers.AH.track,
				value: release.track
			}, {
				key: git_trailers.AH.channel,
				value: release.channel
			}];
			let encoder = new TextEncoder();
			return {
				kind: "commit",
				mark: "manifest",
				parents: [parent],
				files: plan.writes.map(({ path, text }) => ({
					path,
					mode: "100644",
					bytes: encoder.encode(text)
				})),
				message: (0, git_trailers.hw)(subject, trailers, written.map(({ reason }) => reason).join("\n"))
			};
		}
		var versions_version = __webpack_require__(5566);
		function lostPlatforms(standing, coming) {
			let served = new Set(coming.platforms);
			return standing.platforms.filter((key) => !served.has(key));
		}
		function platformsLost({ channel, path }, { version }, lost) {
			let text = (0, versions_version.qh)(version);
			return (0, text_error.V2)("platforms-lost", `${channel} serves ${text} for ${lost.join(", ")} already, and this manifest of ${text} does not: apps there would find no update.`, "Publish once, in a job behind all builds, with the artifacts of every one, and name what must be there under `platforms`. To take the platforms away all the same: allow-downgrade: true.", { file: path });
		}
		var bundle_name = __webpack_require__(8799);
		function requireSameInstallers(replacements) {
			let problems = replacements.flatMap((each) => changedKeys(each).map((change) => changedInstaller(each, change)));
			if (problems.length > 0) throw new text_error.ag("installer-changed", problems);
		}
		function changedKeys({ standing, coming }) {
			return [...standing.urls].flatMap(([key, url]) => {
				let [from, to] = [installerAt(url), installerAt(coming.urls.get(key))];
				return BARE.test(key) && from && to && from !== to ? [{
					key,
					from,
					to
				}] : [];
			});
		}
		let BARE = /^[^-]+-[^-]+$/;
		function installerAt(url) {
			if (url === void 0) return;
			let file = url.replace(/[?#].*$/, "").split("/").at(-1) ?? "";
			return (0, bundle_name.XU)(decodeName(file))?.installer;
		}
		function decodeName(file) {
			try {
				return decodeURIComponent(file);
			} catch {
				return file;
			}
		}
		function changedInstaller({ channel, path, standing }, { key, from, to }) {
			return {
				message: `${channel} serves ${(0, text_error.hD)(key)} with ${WORDS[from]} since ${(0, versions_version.qh)(standing.version)} or earlier, and this manifest has ${WORDS[to]} there: apps that were installed by the one would be given the other.`,
				fix: `Build ${WORDS[from]} as well. Where no app is left that was installed by it, take ${(0, text_error.hD)(key)} out of ${path} on the live branch first.`,
				place: { file: path }
			};
		}
		let WORDS = {
			nsis: "an NSIS installer",
			msi: "an MSI",
			appimage: "an AppImage",
			deb: "a .deb",
			rpm: "an .rpm",
			app: "an app archive"
		};
		function planPublication(request) {
			let { own, lower, higher } = readCurrent(request);
			if (request.isWithdrawn(request.version)) return planNothing(request, own);
			let overtaker = findOvertaker(request, own, higher);
			if (overtaker) return planOvertaken(request, own, overtaker);
			let first = decideOwn(request, own);
			let decisions = [first, ...!first.write && own.published && (0, versions_version.Zy)(request.version, own.published.version) < 0 ? [] : lower.map((current) => decideLower(request, own, current))];
			requireSameInstallers(replacementsOf(request, [own, ...lower], decisions));
			return {
				writes: decisions.filter(({ write }) => write).map(({ path }) => ({
					path,
					text: request.text
				})),
				decisions
			};
		}
		function planNothing({ version }, { file }) {
			return {
				writes: [],
				decisions: [decide(file, !1, `${(0, versions_version.qh)(version)} is withdrawn: it is offered to nobody.`)]
			};
		}
		function replacementsOf({ text }, standing, decisions) {
			return standing.flatMap(({ file: { channel, path }, published }) => {
				let isWritten = decisions.some((decision) => decision.path === path && decision.write);
				return published && isWritten ? [{
					channel,
					path,
					standing: published,
					coming: (0, manifest.parseManifest)(text, path)
				}] : [];
			});
		}
		function readCurrent({ channel, ladder, files, converge, allowDowngrade }) {
			let channels = [...ladder, versions_version.L8];
			let level = channels.indexOf(channel);
			if (level < 0) throw (0, text_error.V2)("unknown-channel", `There is no channel ${(0, text_error.hD)(channel)}.`, `The channels are ${channels.join(", ")}.`);
			let fileOf = (name) => files.find((each) => each.channel === name);
			let isFirst = fileOf(channel)?.text === void 0;
			let below = converge ? channels.slice(0, level).toReversed() : [];
			let above = converge && isFirst && !allowDowngrade ? channels.slice(level + 1) : [];
			let problems = [];
			let read = (names) => names.flatMap((name) => readFile(fileOf(name), problems));
			let [[own], lower, higher] = [
				read([channel]),
				read(below),
				read(above)
			];
			if (problems.length > 0) throw new text_error.ag("published-manifest", problems);
			if (!own) throw Error(`no manifest path for the channel ${channel}`);
			return {
				own,
				lower,
				higher
			};
		}
		function readFile(file, problems) {
			if (!file) return [];
			try {
				return [{
					file,
					published: file.text === void 0 ? void 0 : (0, manifest.parseManifest)(file.text, file.path)
				}];
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
				problems.push(...error.problems);
				return [];
			}
		}
		function findOvertaker({ version, isWithdrawn }, { published }, higher) {
			if (published) return;
			return higher.flatMap(({ file, published: there }) => there && file.text !== void 0 && !isWithdrawn(there.version) && (0, versions_version.Zy)(there.version, version) > 0 ? [{
				channel: file.channel,
				version: there.version,
				text: file.text
			}] : []).toSorted((a, b) => (0, versions_version.Zy)(b.version, a.version))[0];
		}
		function planOvertaken({ version }, { file }, by) {
			let reason = `${(0, versions_version.qh)(by.version)} on ${by.channel} overtook ${(0, versions_version.qh)(version)} already: ${file.channel} begins with it.`;
			return {
				writes: [{
					path: file.path,
					text: by.text
				}],
				decisions: [decide(file, !0, reason)]
			};
		}
		function decideOwn(request, { file, published }) {
			let [channel, version] = [file.channel, (0, versions_version.qh)(request.version)];
			if (!published) return decide(file, !0, `${version} is the first version on ${channel}.`);
			let there = (0, versions_version.qh)(published.version);
			let order = (0, versions_version.Zy)(request.version, published.version);
			if (order > 0) return replace(request, file, published, `${version} follows ${there} on ${channel}`);
			if (order === 0) return decideSame(request, file, published);
			if (request.isWithdrawn(published.version)) return replace(request, file, published, `${version} replaces ${there} on ${channel}, which is withdrawn`);
			if (request.allowDowngrade) {
				requireMeant(request, file, published);
				return replace(request, file, published, `${version} replaces the newer ${there} on ${channel}, as allow-downgrade says`);
			}
			return decide(file, !1, `${channel} already has ${there}, which is newer than ${version}: a channel never goes back.`);
		}
		function requireMeant({ version, atFirst }, { channel, path }, now) {
			let text = atFirst.find((each) => each.channel === channel)?.text;
			let meant = text === void 0 ? void 0 : (0, manifest.parseManifest)(text, path).version;
			if (meant && (0, versions_version.Zy)(now.version, meant) <= 0) return;
			let [there, to] = [(0, versions_version.qh)(now.version), (0, versions_version.qh)(version)];
			throw (0, text_error.V2)("downgrade-overtaken", `${there} was published on ${channel} meanwhile, which had ${meant ? (0, versions_version.qh)(meant) : "no manifest"} when this run began: it is not taken back to ${to}.`, `Where ${there} is to be withdrawn as well, run again.`, { file: path });
		}
		function decideLower(request, own, { file, published }) {
			let [channel, version] = [file.channel, (0, versions_version.qh)(request.version)];
			if (!published && request.createChannels && !request.version.prerelease) return decide(file, !0, `${channel} begins with ${version}: no version was published there yet.`);
			if (!published) return decide(file, !1, `${channel} has no manifest: no version was published there yet.`);
			let there = (0, versions_version.qh)(published.version);
			let order = (0, versions_version.Zy)(request.version, published.version);
			if (order > 0) return replace(request, file, published, `${version} overtakes ${there} on ${channel}`);
			if (order === 0) return decideSame(request, file, published);
			if (request.isWithdrawn(published.version)) return replace(request, file, published, `${version} replaces ${there} on ${channel}, which is withdrawn`);
			if (request.allowDowngrade && own.published && (0, versions_version.Zy)(own.published.version, published.version) === 0) return replace(request, file, published, `${channel} had ${there} from ${request.channel} and goes back with it to ${version}`);
			return decide(file, !1, `${channel} has ${there}, which is newer than ${version}.`);
		}
		function decideSame(request, file, published) {
			let text = (0, versions_version.qh)(published.version);
			let coming = (0, manifest.parseManifest)(request.text, file.path);
			if (coming.content === published.content) return decide(file, !1, `${file.channel} already has ${text} with the same content.`);
			let lost = lostPlatforms(published, coming);
			if (lost.length > 0 && !request.allowDowngrade) throw platformsLost(file, published, lost);
			return replace(request, file, published, `${text} is on ${file.channel} with other content, which this run replaces`);
		}
		function replace({ text }, file, published, reason) {
			let lost = lostPlatforms(published, (0, manifest.parseManifest)(text, file.path));
			return {
				...decide(file, !0, `${reason}${lost.length === 0 ? "" : `, without ${lost.join(", ")}, which ${(0, versions_version.qh)(published.version)} served`}.`),
				lost
			};
		}
		function decide({ channel, path }, write, reason) {
			return {
				channel,
				path,
				write,
				reason,
				lost: []
			};
		}
		var branch_merge = __webpack_require__(7730);
		var push_retry = __webpack_require__(1196);
		var remote_state = __webpack_require__(3754);
		var channel_manifests = __webpack_require__(7107);
		var obstacles = __webpack_require__(3141);
		var texts = __webpack_require__(2855);
		function publishManifest(request, text, { checkKeys, gate }, run) {
			let atFirst;
			let attempt = async () => {
				let state = await (0, remote_state.ch)([], run);
				let live = await ensureBranches(state, run);
				let files = await readChannelFiles(request.tag.track, live, run);
				atFirst ??= files;
				return attemptPublication(request, text, {
					state,
					live,
					files,
					atFirst,
					checkKeys
				}, run);
			};
			return (0, push_retry.F)(run, attempt, gate);
		}
		async function attemptPublication({ tag, converge, createChannels, allowDowngrade }, text, { state, live, files, atFirst, checkKeys }, run) {
			let { repository, config } = run;
			let { version, channel } = tag;
			let { channels: ladder } = config;
			let isWithdrawn = (other) => state.withdrawn.has((0, tag_template._3)(tag.track.tag, other));
			let plan = planPublication({
				version,
				channel,
				text,
				ladder,
				files,
				atFirst,
				converge,
				createChannels,
				allowDowngrade,
				isWithdrawn
			});
			let { decisions, writes } = plan;
			let own = writes.find(({ path }) => path === decisions[0]?.path)?.text;
			let by = overtakerOf(tag, own ?? files.find((file) => file.channel === channel)?.text);
			let overtaken = by && { overtakenBy: by };
			if (writes.length === 0) return {
				result: {
					decisions,
					text: void 0,
					sha: live,
					pushed: !1,
					...overtaken
				},
				updates: []
			};
			await checkKeys(decisions, files);
			let release = {
				track: tag.track.name,
				channel,
				tag: tag.name
			};
			let sha = (await repository.write([layOutManifestCommit(release, plan, live)])).get("manifest");
			return {
				result: {
					decisions,
					text: own,
					sha,
					pushed: !1,
					...overtaken
				},
				updates: await planUpdates(state, live, sha, run)
			};
		}
		function overtakerOf({ version, channel, name }, text) {
			if (text === void 0) return;
			let there = (0, manifest.parseManifest)(text, name).version;
			return there.prerelease !== void 0 && (0, versions_version.ts)(there) !== channel && (0, versions_version.Zy)(there, version) > 0 ? there : void 0;
		}
		async function ensureBranches({ live, next }, project) {
			let { repository, config } = project;
			if (live === void 0) throw (0, text_error.V2)("branch-missing", `The remote has no branch ${(0, text_error.hD)(config.branches.live)}, where manifests are published.`, `Push it, or correct branches.live in ${config.path}.`);
			let ranges = [{
				tip: live.commit,
				not: [next.commit]
			}, {
				tip: next.commit,
				not: [live.commit]
			}];
			await repository.ensure((0, core_config.p)(config) ? [] : ranges, [live.commit]);
			return (await repository.ensureCommits([live.commit]))[0];
		}
		async function readChannelFiles(track, live, project) {
			let manifests = await (0, channel_manifests.e)([track], live, project);
			let why = await whyNotPlain(manifests, live, project.repository);
			if (why) throw notPlain(why, project.config.branches.live);
			return manifests.map(({ channel, path, file }) => ({
				channel,
				path,
				...file && { text: (0, texts.g)(path, file.bytes) }
			}));
		}
		async function whyNotPlain(manifests, live, repository) {
			let there = manifests.filter(({ file }) => file !== void 0);
			let link = there.find(({ file }) => file?.mode === "120000");
			if (link) return {
				path: link.path,
				message: "It is a link: a manifest written to it would replace where it leads."
			};
			let folders = new Set(there.flatMap(({ path }) => (0, obstacles.Z)(path)));
			let unknown = manifests.filter(({ path }) => !(0, obstacles.Z)(path).every((folder) => folders.has(folder)));
			return (0, obstacles.R)(repository, live, unknown.map(({ path }) => path));
		}
		function notPlain({ path, message }, branch) {
			let fix = `Write under updater.manifest where the file itself is, or make room for it on ${branch}.`;
			return (0, text_error.V2)("manifest-path", message, fix, { file: path });
		}
		async function planUpdates({ next }, live, sha, project) {
			let { repository, config } = project;
			let update = {
				ref: (0, git_names.Mi)(config.branches.live),
				from: live,
				to: sha
			};
			if ((0, core_config.p)(config)) return [update];
			let names = {
				ours: config.branches.next,
				theirs: config.branches.live
			};
			let [ours] = await repository.ensureCommits([next.commit]);
			let merged = await (0, branch_merge.rc)({
				ours,
				theirs: sha,
				liveSide: sha,
				names
			}, project);
			return [update, {
				ref: next.name,
				from: next.commit,
				to: merged
			}];
		}
	}),
	403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fo: () => requireCommit,
			Ns: () => tagMissing,
			WM: () => isCommit,
			cB: () => listTags,
			oW: () => listRemoteTags
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3439);
		async function listTags(repository, search, wanted) {
			let local = repository.complete ? (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.IH)(repository, [search])) : [];
			if (!(wanted === void 0 ? local.length > 0 : local.some(({ name }) => name === wanted))) return listRemoteTags(repository, search, wanted);
			return {
				tags: local,
				local: !0,
				place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
				placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6)(of))),
				...wholeOf(search, local, () => listTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		async function listRemoteTags(repository, search, wanted) {
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.hH)(repository, [search]);
			let tags = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, refs.flatMap(({ name }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(name) ?? []));
			if (wanted !== void 0 && !tags.some(({ name }) => name === wanted)) throw tagMissing(wanted);
			return {
				tags,
				local: !1,
				place: async (names) => inOrder(names, refs),
				...wholeOf(search, tags, () => listRemoteTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		function tagMissing(name) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-missing", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} does not exist on the remote.`, "Push it first, or give another one.");
		}
		async function isCommit(object, repository) {
			return (await repository.resolve([object]))[0] !== void 0;
		}
		async function requireCommit(tag, object, repository) {
			if (await isCommit(object, repository)) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-no-commit", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(tag)} names no commit, but a tree or a file.`, "Delete it, or make it again on a commit.");
		}
		function wholeOf({ from, isEnough }, found, whole) {
			return from !== void 0 && isEnough(found) ? { whole } : {};
		}
		function fullNames(names) {
			return names.map(_core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6);
		}
		function inOrder(names, refs) {
			let byName = new Map(refs.map((ref) => [ref.name, ref]));
			return names.flatMap((name) => byName.get((0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6)(name)) ?? []);
		}
	}),
	7107: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => loadVersionReader,
			e: () => readChannelManifests
		});
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2205);
		var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2855);
		async function readChannelManifests(tracks, commit, { repository, config }) {
			let manifests = tracks.flatMap((track) => (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__.U)(track, config).map((at) => ({
				track,
				...at
			})));
			let paths = manifests.map(({ path }) => path);
			let files = await repository.readFiles(commit, paths);
			return manifests.map((manifest) => ({
				...manifest,
				file: files.get(manifest.path)
			}));
		}
		async function loadVersionReader() {
			let { parseManifest } = await __webpack_require__.e(6905).then(__webpack_require__.bind(__webpack_require__, 6905));
			return ({ path, file }) => file && parseManifest((0, _texts_js__WEBPACK_IMPORTED_MODULE_1__.g)(path, file.bytes), path).version;
		}
	}),
	3141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => findObstacle,
			Z: () => foldersAbove
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let WORDS = {
			100644: "a file",
			100755: "a file",
			12e4: "a link",
			16e4: "a submodule"
		};
		async function findObstacle(repository, commit, paths) {
			let above = new Map(paths.map((path) => [path, foldersAbove(path)]));
			let folders = [...new Set([...above.values()].flat())];
			if (folders.length === 0) return;
			let modes = await repository.modes(commit, folders);
			for (let [path, candidates] of above) {
				let found = candidates.find((folder) => WORDS[modes.get(folder) ?? ""]);
				let what = found && WORDS[modes.get(found) ?? ""];
				if (what) return {
					path,
					message: `It lies below ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(found)}, which is ${what} and no folder.`
				};
			}
		}
		function foldersAbove(path) {
			let parts = path.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
		}
	})
};
