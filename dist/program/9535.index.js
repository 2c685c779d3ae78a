"use strict";
exports.id = 9535;
exports.ids = [9535];
exports.modules = {
	...require("./shared-6905.index.js").modules,
	...require("./shared-8799.index.js").modules,
	2843: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => platformsLost,
			j: () => lostPlatforms
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		function lostPlatforms(standing, coming) {
			let served = new Set(coming.platforms);
			return standing.platforms.filter((key) => !served.has(key));
		}
		function platformsLost({ channel, path }, { version }, lost) {
			let text = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version);
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("platforms-lost", `${channel} serves ${text} for ${lost.join(", ")} already, and this manifest of ${text} does not: apps there would find no update.`, `Publish once, in a job behind all builds, with the artifacts of every one, and name what must be there under \`platforms\`. To take the platforms away all the same, take their keys out of ${path} on the live branch first.`, { file: path });
		}
	}),
	9091: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => keepsInstallers,
			X: () => requireSameInstallers
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _bundle_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8799);
		function requireSameInstallers(replacements) {
			let problems = replacements.flatMap((each) => changedKeys(each).map((change) => changedInstaller(each, change)));
			if (problems.length > 0) throw new _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag("installer-changed", problems);
		}
		function keepsInstallers(standing, coming) {
			return changedKeys({
				standing,
				coming
			}).length === 0;
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
			return (0, _bundle_name_js__WEBPACK_IMPORTED_MODULE_2__.XU)(decodeName(file))?.installer;
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
				message: `${channel} serves ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} with ${WORDS[from]} since ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(standing.version)} or earlier, and this manifest has ${WORDS[to]} there: apps that were installed by the one would be given the other.`,
				fix: `Build ${WORDS[from]} as well. Where no app is left that was installed by it, take ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} out of ${path} on its branch first.`,
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
	}),
	9535: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HB: () => offeredBy,
			I4: () => retract,
			O$: () => unreadable,
			PF: () => restore,
			Ui: () => bestOf,
			_j: () => candidatesFor,
			pN: () => offering,
			uQ: () => describeChange
		});
		var _tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6748);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _updater_manifest_lost_platforms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2843);
		var _updater_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6905);
		var _updater_manifest_served_installers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9091);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5566);
		function offeredBy(file) {
			return publishedAs(file)?.version;
		}
		function publishedAs(file) {
			return read(file).manifest;
		}
		function unreadable(files) {
			return files.flatMap((file) => read(file).problems ?? []);
		}
		function read({ path, text }) {
			if (text === void 0) return {};
			try {
				return { manifest: (0, _updater_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_4__.parseManifest)(text, path) };
			} catch (error) {
				if (error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_2__.ag) return { problems: error.problems };
				throw error;
			}
		}
		function offering(files, version) {
			return files.filter((file) => isSame(offeredBy(file), version));
		}
		function candidatesFor(channel, tags, ladder) {
			return (0, _tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__.lN)((0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(tags), channel, ladder).toSorted((a, b) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_6__.Zy)(b.version, a.version));
		}
		function retract(file, candidates, former) {
			let { channel, path } = file;
			let best = bestOf(candidates, former, file);
			let [before, after] = [publishedAs(file), best && publishedAs(best)];
			let lost = before && after ? (0, _updater_manifest_lost_platforms_js__WEBPACK_IMPORTED_MODULE_3__.j)(before, after) : [];
			return {
				channel,
				path,
				from: before?.version,
				to: best?.version,
				text: best?.text,
				lost
			};
		}
		function bestOf(candidates, former, standing) {
			let before = publishedAs(standing);
			let isFit = (manifest) => {
				let coming = publishedAs(manifest);
				return coming !== void 0 && (before === void 0 || (0, _updater_manifest_served_installers_js__WEBPACK_IMPORTED_MODULE_5__.I)(before, coming));
			};
			for (let { version } of candidates) {
				let found = former.find((manifest) => isSame(manifest.version, version) && isFit(manifest));
				if (found) return found;
			}
		}
		function restore(files, version, former) {
			return files.flatMap((file) => {
				let { channel, path } = file;
				let from = offeredBy(file);
				let before = former.find((manifest) => manifest.path === path && isSame(manifest.version, version));
				let isAhead = file.text !== void 0 && (!from || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_6__.Zy)(from, version) >= 0);
				return before && !isAhead ? [{
					channel,
					path,
					from,
					to: version,
					text: before.text,
					lost: []
				}] : [];
			});
		}
		function describeChange({ channel, from, to, lost }) {
			if (!to) return `${channel} has no version left that its apps can take: its manifest is deleted.`;
			let without = lost.length === 0 ? "" : `, without ${lost.join(", ")}`;
			return from ? `${channel} offers ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_6__.qh)(to)} in the place of ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_6__.qh)(from)}${without}.` : `${channel} offers ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_6__.qh)(to)} again.`;
		}
		function isSame(one, other) {
			return one !== void 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_6__.Zy)(one, other) === 0;
		}
	})
};
