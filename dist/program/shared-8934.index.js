"use strict";
exports.modules = {
	8934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			yL: () => isSameKey,
			bi: () => readAppKey,
			MY: () => readTauriConfig
		});
		var text_error = __webpack_require__(9530);
		var minisign = __webpack_require__(2454);
		var obstacles = __webpack_require__(3141);
		var texts = __webpack_require__(2855);
		var paths_folder = __webpack_require__(5613);
		var cargo_lock = __webpack_require__(9390);
		var versions_version = __webpack_require__(5566);
		var version_file = __webpack_require__(9797);
		let READS_SIGNED_VERSION = {
			major: 2,
			minor: 12,
			patch: 0
		};
		async function readsSignedVersion(repository, { updater, versionFiles }, commit) {
			let paths = foldersUpwards((0, paths_folder.yS)(updater?.tauriConfig ?? versionFiles.find((file) => !(0, version_file.fg)(file))?.path ?? "")).map((folder) => (0, paths_folder._z)(folder, "Cargo.lock"));
			let files = await repository.readFiles(commit, paths);
			let nearest = paths.find((path) => files.has(path));
			let bytes = nearest === void 0 ? void 0 : files.get(nearest)?.bytes;
			if (nearest === void 0 || !bytes) return !0;
			let versions = (0, cargo_lock.o4)((0, texts.g)(nearest, bytes), "tauri-plugin-updater").flatMap((text) => (0, versions_version.ot)(text) ?? []);
			let version = (0, versions_version.BR)(versions);
			return !version || (0, versions_version.bm)(version, READS_SIGNED_VERSION) >= 0;
		}
		function foldersUpwards(folder) {
			return folder === "" ? [""] : [folder, ...foldersUpwards((0, paths_folder.yS)(folder))];
		}
		async function readAppKey(request, ref, run) {
			let [commit] = await run.repository.ensureCommits([ref.commit]);
			let { tag } = request;
			let asks = tag.track.versionStyle !== "core" || await readsSignedVersion(run.repository, tag.track, commit);
			return {
				...await readKey(request, ref, run),
				readsSignedVersion: asks
			};
		}
		async function readKey({ tag, publicKey }, ref, run) {
			let path = tag.track.updater?.tauriConfig;
			let given = publicKey === "" ? void 0 : (0, minisign.ee)(publicKey, "the public-key input");
			if (path === void 0) {
				if (given) return {
					key: given,
					requireSignedVersion: !1
				};
				throw noKey(tag.track, run.config.path);
			}
			let app = await readTauriConfig(run.repository, ref, path).catch((error) => {
				if (given && error instanceof text_error.ag) return;
				throw error;
			});
			if (given) {
				app && !isWrittenAs(given, app.publicKey, path) && run.log.warn(otherKey(path));
				return {
					key: given,
					requireSignedVersion: app?.requireSignedVersion ?? !1
				};
			}
			if (!app) throw Error("a tauri-config was read or refused");
			return {
				key: (0, minisign.ee)(app.publicKey, path),
				requireSignedVersion: app.requireSignedVersion
			};
		}
		function isWrittenAs(given, text, path) {
			try {
				return isSameKey(given, (0, minisign.ee)(text, path));
			} catch (error) {
				if (error instanceof text_error.ag) return !1;
				throw error;
			}
		}
		function isSameKey(a, b) {
			return a.keyId === b.keyId && a.bytes.every((byte, at) => byte === b.bytes[at]);
		}
		async function readTauriConfig(repository, ref, path) {
			let [commit] = await repository.ensureCommits([ref.commit]);
			let [{ readTauriUpdater }, files] = await Promise.all([Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(3232)
			]).then(__webpack_require__.bind(__webpack_require__, 851)), repository.readFiles(commit, [path])]);
			let file = files.get(path);
			if (file?.mode === "120000") throw unreadable(path, "It is a link, which is not followed.");
			if (file) return readTauriUpdater((0, texts.g)(path, file.bytes), path);
			throw unreadable(path, (await (0, obstacles.R)(repository, commit, [path]))?.message ?? `There is no such file at the tag's commit ${ref.commit.slice(0, 7)}.`);
		}
		function unreadable(file, message) {
			return (0, text_error.V2)("tauri-config", `${message} The app's public key is read from it.`, "Name the file itself by updater.tauri-config of the track, or give the key by `public-key`.", { file });
		}
		function otherKey(file) {
			return {
				message: "The public-key input is another key than the app has here: an app with this one refuses what the other signed.",
				fix: "Leave public-key out, unless installed apps have that key.",
				place: { file }
			};
		}
		function noKey({ name }, file) {
			return (0, text_error.V2)("public-key-missing", `There is no public key to verify the signatures of track ${name} with.`, "Name the tauri.conf.json by updater.tauri-config of the track, or give the key by `public-key`.", { file });
		}
	})
};
