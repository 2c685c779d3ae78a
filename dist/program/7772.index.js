"use strict";
exports.id = 7772;
exports.ids = [7772,6905];
exports.modules = {
	...require("./shared-4344.index.js").modules,
	...require("./shared-6905.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-8799.index.js").modules,
	...require("./shared-8934.index.js").modules,
	...require("./shared-9390.index.js").modules,
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
	}),
	8602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { provedManifests: () => provedManifests });
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4229);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_updater_manifest_manifest_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4344);
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2205);
		var _core_updater_manifest_minisign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2454);
		var _manifest_app_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8934);
		async function provedManifests(manifests, project) {
			let { repository, config } = project;
			let texts = await repository.blobs([...new Set(manifests.map(({ oid }) => oid))]);
			let claimed = [];
			for (let item of manifests) {
				let place = (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_2__.J9)(item.path, config);
				if (!place) continue;
				let before = await readBefore(project, place.track, item.parent);
				let claim = (0, _core_updater_manifest_manifest_origin_js__WEBPACK_IMPORTED_MODULE_1__.d)({
					...place,
					ladder: config.channels,
					text: decode(texts.get(item.oid)),
					before
				});
				claim && claimed.push({
					item,
					track: place.track,
					claim
				});
			}
			if (claimed.length === 0) return [];
			let tags = await repository.remoteRefs([...new Set(claimed.map(({ claim }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.y6)(claim.tag)))]);
			let refs = new Map(tags.map((ref) => [ref.name, ref]));
			let keys = new Map();
			let proved = [];
			for (let { item, track, claim } of claimed) {
				let ref = refs.get((0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.y6)(claim.tag));
				if (!ref) continue;
				let key = keys.get(ref.name) ?? readKey(repository, track, ref);
				keys.set(ref.name, key);
				await areSigned(claim, track, key) && proved.push(item);
			}
			return proved;
		}
		async function readBefore({ repository, config }, track, parent) {
			let [commit] = await repository.ensureCommits([parent]);
			let whole = config.tracks.find(({ name }) => name === track.name) ?? track;
			let paths = new Map([...(0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_2__.Ud)(whole, config).map(({ path }) => [path, path]), ...(0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_2__.Ud)(track, config).map(({ channel, path }) => [path, channel])]);
			let files = await repository.readFiles(commit, [...paths.keys()]);
			return new Map([...files].map(([path, { bytes }]) => [paths.get(path), decode(bytes)]));
		}
		async function readKey(repository, { updater }, ref) {
			let path = updater?.tauriConfig;
			try {
				return path === void 0 ? void 0 : (0, _core_updater_manifest_minisign_js__WEBPACK_IMPORTED_MODULE_3__.ee)((await (0, _manifest_app_key_js__WEBPACK_IMPORTED_MODULE_4__.MY)(repository, ref, path)).publicKey, path);
			} catch (error) {
				if (error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag) return;
				throw error;
			}
		}
		async function areSigned({ signatures, keyIds }, { updater }, reading) {
			if (updater?.tauriConfig === void 0) return signatures.every(({ keyId }) => keyIds.has(keyId));
			let key = await reading;
			return key !== void 0 && (await Promise.all(signatures.map((each) => isBy(each, key)))).every(Boolean);
		}
		async function isBy(signature, { keyId, bytes }) {
			if (signature.keyId !== keyId) return !1;
			let { subtle } = globalThis.crypto;
			let key = await subtle.importKey("raw", new Uint8Array(bytes), "Ed25519", !1, ["verify"]);
			return subtle.verify("Ed25519", key, new Uint8Array(signature.globalBytes), new Uint8Array((0, _core_updater_manifest_minisign_js__WEBPACK_IMPORTED_MODULE_3__.DF)(signature)));
		}
		function decode(bytes) {
			return new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(bytes);
		}
	})
};
