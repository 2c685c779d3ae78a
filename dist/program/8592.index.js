"use strict";
exports.id = 8592;
exports.ids = [8592];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-9604.index.js").modules,
	8592: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { KEYED_FORMATS: () => KEYED_FORMATS });
		let format = {
			place: "`version`",
			rules: "Composer",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"RC",
				"a",
				"b"
			] }
		};
		var folder = __webpack_require__(5613);
		let PACKAGE = /^ {2}(?:"[^"\n]+"|[\w.-]+):[ \t]*\r?\n(?: {4}[^\n]*(?:\n|$))+/gm;
		let VERSION = /^( {4}version: ")[^"\n]*(?=")/m;
		function followPubspecLocks({ path, texts }) {
			let written = /^version:[ \t]*["']?([^\s"'#]+)/m.exec(texts.get(path) ?? "")?.[1];
			let changed = new Map();
			if (written === void 0) return changed;
			for (let [lock, text] of texts) {
				if ((0, folder.Vb)(lock) !== "pubspec.lock") continue;
				let remote = (0, folder.Mf)((0, folder.yS)(lock), (0, folder.yS)(path)) || ".";
				let edited = text.replace(PACKAGE, (entry) => isAt(entry, remote) ? withVersion(entry, written) : entry);
				edited !== text && changed.set(lock, edited);
			}
			return changed;
		}
		function isAt(entry, remote) {
			let path = /^ {6}path: ["']?(.*?)["']?\r?$/m.exec(entry)?.[1];
			return /^ {4}source: path\r?$/m.test(entry) && path?.replaceAll("\\", "/") === remote;
		}
		function withVersion(entry, version) {
			return entry.replace(VERSION, (_, lead) => lead + version);
		}
		let pubspec_format = {
			place: "`version`",
			build: "what stands behind `+`, raised by default, since stores take no build number twice",
			buildNumber: "raise",
			follow: followPubspecLocks
		};
		var pyproject = __webpack_require__(9604);
		var place = __webpack_require__(284);
		var error = __webpack_require__(9530);
		let KEYED_FORMATS = {
			composer: format,
			pubspec: pubspec_format,
			pyproject: pyproject.G,
			snapcraft: {
				place: "`version`",
				instruction: (value) => value === "git" ? {
					message: "The snap takes its version from git tags.",
					fix: "Take the file out of version-files: the tags alone have it. Or write the version in the place of \"git\"."
				} : void 0,
				explain: (text, path) => {
					let found = /^adopt-info:/m.exec(text);
					if (!found) return;
					throw (0, error.V2)("version-elsewhere", "The snap adopts its version from a part.", "List the file that the part sets it from instead.", (0, place.BW)(path, text, found.index));
				}
			},
			"web-extension": {
				place: "`version`, numbers up to 65535, where the file has a `manifest_version`",
				rules: "a browser extension",
				limits: {
					channels: [],
					most: 65535
				},
				limitsIn: (text) => text.includes("\"manifest_version\"") ? {
					channels: [],
					most: 65535
				} : {}
			}
		};
	})
};
