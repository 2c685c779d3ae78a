"use strict";
exports.id = 1310;
exports.ids = [1310];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-9604.index.js").modules,
	1310: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { KEYED_FORMATS: () => KEYED_FORMATS });
		var documents_document = __webpack_require__(1926);
		var json_document = __webpack_require__(8023);
		var folder = __webpack_require__(5613);
		var splice = __webpack_require__(9673);
		let TURNS = [
			[
				7,
				12,
				17,
				22
			],
			[
				5,
				9,
				14,
				20
			],
			[
				4,
				11,
				16,
				23
			],
			[
				6,
				10,
				15,
				21
			]
		];
		let SINES = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32));
		function md5(bytes) {
			let words = new DataView(new ArrayBuffer((bytes.length + 8 >> 6) * 64 + 64));
			new Uint8Array(words.buffer).set(bytes);
			words.setUint8(bytes.length, 128);
			words.setBigUint64(words.byteLength - 8, BigInt(bytes.length) * 8n, !0);
			let state = [
				1732584193,
				4023233417,
				2562383102,
				271733878
			];
			for (let block = 0; block < words.byteLength; block += 64) {
				let [a, b, c, d] = state;
				for (let step = 0; step < 64; step++) {
					let [mixed, word] = mix(step, [
						b,
						c,
						d
					]);
					let sum = a + mixed + SINES[step] + words.getUint32(block + word * 4, !0) | 0;
					let turn = TURNS[step >> 4]?.[step & 3];
					[a, d, c, b] = [
						d,
						c,
						b,
						b + (sum << turn | sum >>> 32 - turn) | 0
					];
				}
				for (let [at, value] of [
					a,
					b,
					c,
					d
				].entries()) state[at] = state[at] + value | 0;
			}
			let digest = new DataView(new ArrayBuffer(16));
			for (let [at, value] of state.entries()) digest.setInt32(at * 4, value, !0);
			return [...new Uint8Array(digest.buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
		}
		function mix(step, [b, c, d]) {
			if (step < 16) return [b & c | ~b & d, step];
			if (step < 32) return [d & b | ~d & c, (5 * step + 1) % 16];
			if (step < 48) return [b ^ c ^ d, (3 * step + 5) % 16];
			return [c ^ (b | ~d), 7 * step % 16];
		}
		function followComposerLocks(change) {
			let { path, from, to, texts } = change;
			let changed = new Map();
			for (let [lock, text] of texts) {
				if ((0, folder.Vb)(lock) !== "composer.lock") continue;
				let root = (0, json_document.q)(lock, text);
				let hash = lock === (0, folder._z)((0, folder.yS)(path), "composer.lock") ? hashEdit(root, change) : [];
				let members = [...itemsOf((0, documents_document.jf)(root, "packages")), ...itemsOf((0, documents_document.jf)(root, "packages-dev"))].flatMap((entry) => {
					let [version, dist] = [(0, documents_document.jf)(entry, "version"), (0, documents_document.jf)(entry, "dist")];
					return ((0, documents_document.b6)((0, documents_document.jf)(dist, "type")) === "path" ? (0, folder.e6)((0, folder.yS)(lock), (0, documents_document.b6)((0, documents_document.jf)(dist, "url")) ?? "") : void 0) === (0, folder.yS)(path) && version?.kind === "text" && version.value === from ? {
						...version,
						by: to
					} : [];
				});
				hash.length + members.length > 0 && changed.set(lock, (0, splice.V)(text, [...hash, ...members]));
			}
			return changed;
		}
		function itemsOf(value) {
			return value?.kind === "list" ? value.items : [];
		}
		function hashEdit(lock, { path, from, to, texts }) {
			let hash = (0, documents_document.jf)(lock, "content-hash");
			let manifest = (0, json_document.q)(path, texts.get(path) ?? "");
			if (hash?.kind !== "text" || hash.value !== contentHash(manifest, from)) return [];
			return [{
				...hash,
				by: contentHash(manifest, to)
			}];
		}
		let RELEVANT = [
			"conflict",
			"extra",
			"minimum-stability",
			"name",
			"prefer-stable",
			"provide",
			"replace",
			"repositories",
			"require",
			"require-dev",
			"version"
		];
		function contentHash(manifest, version) {
			let platform = (0, documents_document.jf)((0, documents_document.jf)(manifest, "config"), "platform");
			let isPlatformSet = platform && (platform.kind !== "other" || platform.source !== "null");
			let relevant = RELEVANT.flatMap((key) => {
				let value = (0, documents_document.jf)(manifest, key);
				if (!value) return [];
				return `${encodeText(key)}:${key === "version" ? encodeText(version) : encode(value)}`;
			});
			let all = [...isPlatformSet ? [`"config":{"platform":${encode(platform)}}`] : [], ...relevant];
			return md5(new TextEncoder().encode(`{${all.join()}}`));
		}
		function encode(value) {
			if (value.kind === "text") return encodeText(value.value);
			if (value.kind === "list") return `[${value.items.map(encode).join()}]`;
			if (value.kind === "other") return /^-?\d/.test(value.source) ? String(Number(value.source)) : value.source;
			let entries = [...value.entries];
			if (entries.every(([key], at) => key === String(at))) return `[${entries.map(([, each]) => encode(each)).join()}]`;
			return `{${entries.map(([key, each]) => `${encodeText(key)}:${encode(each)}`).join()}}`;
		}
		function encodeText(text) {
			return JSON.stringify(text).replaceAll("/", "\\/").replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
		let format = {
			place: "`version`",
			rules: "Composer",
			follow: followComposerLocks,
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"RC",
				"a",
				"b"
			] }
		};
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
