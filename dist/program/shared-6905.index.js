"use strict";
exports.modules = {
	6905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IL: () => readWritten,
			L_: () => formatManifest,
			Ui: () => makeManifest,
			dc: () => namesTag,
			parseManifest: () => parseManifest,
			xd: () => checkBaseUrl
		});
		var _publish_release_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9231);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _text_web_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8859);
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
		function readWritten(text) {
			let data = parseJson(text);
			if (!isObject(data) || !isObject(data.platforms)) return;
			let platforms = Object.entries(data.platforms).map(([key, value]) => {
				let { signature = "", url = "" } = isObject(value) ? value : {};
				return [key, {
					signature: String(signature),
					url: String(url)
				}];
			});
			let [version, notes, pub_date] = [
				String(data.version),
				String(data.notes),
				String(data.pub_date)
			];
			let manifest = {
				version,
				notes,
				pub_date,
				platforms: Object.fromEntries(platforms)
			};
			let parsed = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(version);
			return parsed && RFC3339.test(pub_date) && text === formatManifest(manifest) ? {
				manifest,
				version: parsed
			} : void 0;
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
		let RESTORE = "Restore the file from the branch history (`git log -- <file>`), or delete it on its branch to start the channel anew, and run again.";
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
			if ((0, _text_web_address_js__WEBPACK_IMPORTED_MODULE_4__.d)(baseUrl) && !/[?#]/.test(baseUrl)) return [];
			return [{
				message: `The base URL ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(baseUrl)} is not one that file names can be put after.`,
				fix: "Write it as https://host/folder, without ? and #, other characters percent-encoded."
			}];
		}
		function nameTag({ notes = "", track, version, tag, releasePage }) {
			let text = notes.replace(/\r\n?/g, "\n").trim();
			let tagLine = releasePage ? `${tag}: ${releasePage}` : tag;
			if (text === "") return `${track} ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version)}\n\n${tagLine}`;
			return namesTag(text, tag) ? text : `${text}\n\n${tagLine}`;
		}
		function namesTag(text, tag) {
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
	})
};
