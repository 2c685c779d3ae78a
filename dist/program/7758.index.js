"use strict";
exports.id = 7758;
exports.ids = [7758];
exports.modules = {
	...require("./common.index.js").modules,
	9520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { provedManifests: () => provedManifests });
		var names = __webpack_require__(4229);
		var text_error = __webpack_require__(9530);
		var tag_template = __webpack_require__(1429);
		var attempt = __webpack_require__(7569);
		var versions_version = __webpack_require__(5566);
		var updater_manifest_bundles = __webpack_require__(3487);
		var manifest = __webpack_require__(6905);
		var minisign = __webpack_require__(2454);
		var platforms = __webpack_require__(9534);
		var signed_comment = __webpack_require__(9176);
		function followManifest({ track, channel, ladder, text, before }) {
			let coming = spelled(text);
			let stood = [...before.values()].flatMap((each) => spelled(each) ?? []);
			if (!coming || !mayHave(channel, coming.is, ladder)) return;
			let here = spelled(before.get(channel) ?? "");
			if (here && (0, versions_version.Zy)(coming.is, here.is) < 0) return;
			let tag = (0, tag_template._3)(track.tag, coming.is);
			if ([...before].filter(([other]) => other !== channel).map(([, other]) => other).includes(text)) return {
				tag,
				signatures: [],
				keyIds: new Set()
			};
			let bases = new Set(stood.flatMap((each) => basesOf(each, track)));
			let platforms = Object.entries(coming.platforms);
			let signatures = platforms.flatMap(([key, platform]) => bases.has(formOf(splitUrl(platform.url).base, coming.is, track)) && signatureOf(key, platform, coming.is, track) || []);
			if (platforms.length === 0 || signatures.length < platforms.length || !(0, manifest.dc)(coming.notes, tag)) return;
			let old = stood.flatMap(({ platforms }) => Object.values(platforms).map(({ signature }) => signature));
			return {
				tag,
				signatures,
				keyIds: new Set(old.flatMap((each) => (0, attempt.b)(() => (0, minisign.uT)(each, "signature"))?.keyId ?? []))
			};
		}
		function spelled(text) {
			let read = (0, manifest.IL)(text);
			return read && {
				...read.manifest,
				is: read.version
			};
		}
		function mayHave(channel, version, ladder) {
			let channels = [...ladder, versions_version.L8];
			let [at, of] = [channels.indexOf(channel), channels.indexOf((0, versions_version.ts)(version))];
			return at >= 0 && of >= at;
		}
		function basesOf({ is, platforms }, track) {
			return Object.values(platforms).map(({ url }) => formOf(splitUrl(url).base, is, track));
		}
		function formOf(base, version, { tag }) {
			let name = (0, tag_template._3)(tag, version);
			return [
				encodeURIComponent(name),
				name,
				(0, versions_version.qh)(version),
				(0, versions_version.rT)(version)
			].reduce((text, word, at) => text.replaceAll(word, `\0${Math.max(at, 1)}\0`), base);
		}
		function splitUrl(url) {
			let at = url.lastIndexOf("/");
			return {
				base: url.slice(0, at),
				last: url.slice(at + 1)
			};
		}
		function signatureOf(key, { url, signature: text }, version, { versionStyle: style }) {
			let { base, last } = splitUrl(url);
			let file = decode(last);
			let expected = {
				version,
				style
			};
			let { bundles, problems } = (0, updater_manifest_bundles.n)([file, `${file}.sig`], expected);
			let name = bundles[0]?.name;
			let isWritten = encodeURIComponent(file) === last && (0, manifest.xd)(base).length === 0 && problems.length === 0;
			if (!name || !isWritten || !serves(name, key)) return;
			let signature = (0, attempt.b)(() => (0, minisign.uT)(text, file));
			if (signature?.text !== text) return;
			return (0, signed_comment.W)(signature.trustedComment, name, {
				expected,
				requireSignedVersion: !1,
				readsSignedVersion: !1
			}).problems.length === 0 ? signature : void 0;
		}
		function serves(name, key) {
			if (!name.arch) return key.startsWith(`${name.os}-`);
			return (0, platforms.fO)(name).some((each) => each === key || each.slice(0, each.lastIndexOf("-")) === key);
		}
		function decode(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return "";
			}
		}
		var manifest_path = __webpack_require__(2205);
		var app_key = __webpack_require__(8934);
		async function provedManifests(manifests, project) {
			let { repository, config } = project;
			let texts = await repository.blobs([...new Set(manifests.map(({ oid }) => oid))]);
			let claimed = [];
			for (let item of manifests) {
				let place = (0, manifest_path.J9)(item.path, config);
				if (!place) continue;
				let before = await readBefore(project, place.track, item.parent);
				let claim = followManifest({
					...place,
					ladder: config.channels,
					text: own_manifests_decode(texts.get(item.oid)),
					before
				});
				claim && claimed.push({
					item,
					track: place.track,
					claim
				});
			}
			if (claimed.length === 0) return [];
			let tags = await repository.remoteRefs([...new Set(claimed.map(({ claim }) => (0, names.y6)(claim.tag)))]);
			let refs = new Map(tags.map((ref) => [ref.name, ref]));
			let keys = new Map();
			let proved = [];
			for (let { item, track, claim } of claimed) {
				let ref = refs.get((0, names.y6)(claim.tag));
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
			let paths = new Map([...(0, manifest_path.Ud)(whole, config).map(({ path }) => [path, path]), ...(0, manifest_path.Ud)(track, config).map(({ channel, path }) => [path, channel])]);
			let files = await repository.readFiles(commit, [...paths.keys()]);
			return new Map([...files].map(([path, { bytes }]) => [paths.get(path), own_manifests_decode(bytes)]));
		}
		async function readKey(repository, { updater }, ref) {
			let path = updater?.tauriConfig;
			try {
				return path === void 0 ? void 0 : (0, minisign.ee)((await (0, app_key.MY)(repository, ref, path)).publicKey, path);
			} catch (error) {
				if (error instanceof text_error.ag) return;
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
			return subtle.verify("Ed25519", key, new Uint8Array(signature.globalBytes), new Uint8Array((0, minisign.DF)(signature)));
		}
		function own_manifests_decode(bytes) {
			return new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(bytes);
		}
	})
};
