"use strict";
exports.id = 1310;
exports.ids = [1310];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-9604.index.js").modules,
	1310: (function (e, t, n) {
		n.r(t);
		n.d(t, { KEYED_FORMATS: () => _ });
		var r = n(1926);
		var i = n(8023);
		var a = n(5613);
		var o = n(9673);
		let s = [
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
		let c = Array.from({ length: 64 }, (e, t) => Math.floor(Math.abs(Math.sin(t + 1)) * 2 ** 32));
		function md5(e) {
			let t = new DataView(new ArrayBuffer((e.length + 8 >> 6) * 64 + 64));
			new Uint8Array(t.buffer).set(e);
			t.setUint8(e.length, 128);
			t.setBigUint64(t.byteLength - 8, BigInt(e.length) * 8n, !0);
			let n = [
				1732584193,
				4023233417,
				2562383102,
				271733878
			];
			for (let e = 0; e < t.byteLength; e += 64) {
				let [r, i, a, o] = n;
				for (let n = 0; n < 64; n++) {
					let [l, u] = mix(n, [
						i,
						a,
						o
					]);
					let d = r + l + c[n] + t.getUint32(e + u * 4, !0) | 0;
					let f = s[n >> 4]?.[n & 3];
					[r, o, a, i] = [
						o,
						a,
						i,
						i + (d << f | d >>> 32 - f) | 0
					];
				}
				for (let [e, t] of [
					r,
					i,
					a,
					o
				].entries()) n[e] = n[e] + t | 0;
			}
			let r = new DataView(new ArrayBuffer(16));
			for (let [e, t] of n.entries()) r.setInt32(e * 4, t, !0);
			return [...new Uint8Array(r.buffer)].map((e) => e.toString(16).padStart(2, "0")).join("");
		}
		function mix(e, [t, n, r]) {
			if (e < 16) return [t & n | ~t & r, e];
			if (e < 32) return [r & t | ~r & n, (5 * e + 1) % 16];
			if (e < 48) return [t ^ n ^ r, (3 * e + 5) % 16];
			return [n ^ (t | ~r), 7 * e % 16];
		}
		function followComposerLocks(e) {
			let { path: t, from: n, to: s, texts: c } = e;
			let l = new Map();
			for (let [u, d] of c) {
				if ((0, a.Vb)(u) !== "composer.lock") continue;
				let c = (0, i.q)(u, d);
				let f = u === (0, a._z)((0, a.yS)(t), "composer.lock") ? hashEdit(c, e) : [];
				let p = [...itemsOf((0, r.jf)(c, "packages")), ...itemsOf((0, r.jf)(c, "packages-dev"))].flatMap((e) => {
					let [i, o] = [(0, r.jf)(e, "version"), (0, r.jf)(e, "dist")];
					return ((0, r.b6)((0, r.jf)(o, "type")) === "path" ? (0, a.e6)((0, a.yS)(u), (0, r.b6)((0, r.jf)(o, "url")) ?? "") : void 0) === (0, a.yS)(t) && i?.kind === "text" && i.value === n ? {
						...i,
						by: s
					} : [];
				});
				f.length + p.length > 0 && l.set(u, (0, o.V)(d, [...f, ...p]));
			}
			return l;
		}
		function itemsOf(e) {
			return e?.kind === "list" ? e.items : [];
		}
		function hashEdit(e, { path: t, from: n, to: a, texts: o }) {
			let s = (0, r.jf)(e, "content-hash");
			let c = (0, i.q)(t, o.get(t) ?? "");
			if (s?.kind !== "text" || s.value !== contentHash(c, n)) return [];
			return [{
				...s,
				by: contentHash(c, a)
			}];
		}
		let l = [
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
		function contentHash(e, t) {
			let n = (0, r.jf)((0, r.jf)(e, "config"), "platform");
			let i = n && (n.kind !== "other" || n.source !== "null");
			let a = l.flatMap((n) => {
				let i = (0, r.jf)(e, n);
				if (!i) return [];
				return `${encodeText(n)}:${n === "version" ? encodeText(t) : encode(i)}`;
			});
			let o = [...i ? [`"config":{"platform":${encode(n)}}`] : [], ...a];
			return md5(new TextEncoder().encode(`{${o.join()}}`));
		}
		function encode(e) {
			if (e.kind === "text") return encodeText(e.value);
			if (e.kind === "list") return `[${e.items.map(encode).join()}]`;
			if (e.kind === "other") return /^-?\d/.test(e.source) ? String(Number(e.source)) : e.source;
			let t = [...e.entries];
			if (t.every(([e], t) => e === String(t))) return `[${t.map(([, e]) => encode(e)).join()}]`;
			return `{${t.map(([e, t]) => `${encodeText(e)}:${encode(t)}`).join()}}`;
		}
		function encodeText(e) {
			return JSON.stringify(e).replaceAll("/", "\\/").replace(/[\u0080-\uffff]/g, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
		let u = {
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
		let d = /^ {2}(?:"[^"\n]+"|[\w.-]+):[ \t]*\r?\n(?: {4}[^\n]*(?:\n|$))+/gm;
		let f = /^( {4}version: ")[^"\n]*(?=")/m;
		function followPubspecLocks({ path: e, texts: t }) {
			let n = /^version:[ \t]*["']?([^\s"'#]+)/m.exec(t.get(e) ?? "")?.[1];
			let r = new Map();
			if (n === void 0) return r;
			for (let [i, o] of t) {
				if ((0, a.Vb)(i) !== "pubspec.lock") continue;
				let t = (0, a.Mf)((0, a.yS)(i), (0, a.yS)(e)) || ".";
				let s = o.replace(d, (e) => isAt(e, t) ? withVersion(e, n) : e);
				s !== o && r.set(i, s);
			}
			return r;
		}
		function isAt(e, t) {
			let n = /^ {6}path: ["']?(.*?)["']?\r?$/m.exec(e)?.[1];
			return /^ {4}source: path\r?$/m.test(e) && n?.replaceAll("\\", "/") === t;
		}
		function withVersion(e, t) {
			return e.replace(f, (e, n) => n + t);
		}
		let p = {
			place: "`version`",
			build: "what follows `+`, raised by default, since stores accept no build number twice",
			buildNumber: "raise",
			follow: followPubspecLocks
		};
		var m = n(9604);
		var h = n(284);
		var g = n(9530);
		let _ = {
			composer: u,
			pubspec: p,
			pyproject: m.G,
			snapcraft: {
				place: "`version`",
				instruction: (e) => e === "git" ? {
					message: "The snap takes its version from git tags.",
					fix: "Take the file out of version-files: the tags alone have it. Or write the version instead of \"git\"."
				} : void 0,
				explain: (e, t) => {
					let n = /^adopt-info:/m.exec(e);
					if (!n) return;
					throw (0, g.V2)("version-elsewhere", "The snap adopts its version from a part.", "List the file that the part sets it from instead.", (0, h.BW)(t, e, n.index));
				}
			},
			"web-extension": {
				place: "`version`, numbers up to 65535, where the file has a `manifest_version`",
				rules: "a browser extension",
				limits: {
					channels: [],
					most: 65535
				},
				limitsIn: (e) => e.includes("\"manifest_version\"") ? {
					channels: [],
					most: 65535
				} : {}
			}
		};
	})
};
