"use strict";
exports.modules = {
	6905: (function (e, t, n) {
		n.d(t, {
			IL: () => readWritten,
			L_: () => formatManifest,
			Ui: () => makeManifest,
			dc: () => namesTag,
			parseManifest: () => parseManifest,
			xd: () => checkBaseUrl
		});
		var r = n(9231);
		var i = n(9530);
		var a = n(8859);
		var o = n(5566);
		var s = n(9534);
		function makeManifest(e) {
			let t = (0, s.gP)(e.bundles);
			let n = [
				...(0, s.FE)(e.required, t.keys()),
				...checkDate(e.pubDate),
				...checkBaseUrl(e.baseUrl)
			];
			if (n.length > 0) throw new i.ag("updater-manifest", n);
			let a = [...t].map(([t, { name: n, signature: i }]) => [t, {
				signature: i,
				url: (0, r._r)(e.baseUrl, n.file)
			}]);
			return {
				version: (0, o.qh)(e.version),
				notes: nameTag(e),
				pub_date: e.pubDate,
				platforms: Object.fromEntries(a)
			};
		}
		function formatManifest({ version: e, notes: t, pub_date: n, platforms: r }) {
			return `${JSON.stringify({
				version: e,
				notes: t,
				pub_date: n,
				platforms: r
			}, void 0, 2)}\n`;
		}
		function readWritten(e) {
			let t = parseJson(e);
			if (!isObject(t) || !isObject(t.platforms)) return;
			let n = Object.entries(t.platforms).map(([e, t]) => {
				let { signature: n = "", url: r = "" } = isObject(t) ? t : {};
				return [e, {
					signature: String(n),
					url: String(r)
				}];
			});
			let [r, i, a] = [
				String(t.version),
				String(t.notes),
				String(t.pub_date)
			];
			let s = {
				version: r,
				notes: i,
				pub_date: a,
				platforms: Object.fromEntries(n)
			};
			let c = (0, o.ot)(r);
			return c && l.test(a) && e === formatManifest(s) ? {
				manifest: s,
				version: c
			} : void 0;
		}
		function parseManifest(e, t) {
			let refuse = (e) => (0, i.V2)("published-manifest", `The manifest ${e}.`, c, { file: t });
			let n = parseJson(e);
			if (!isObject(n)) throw refuse("is not a JSON object");
			if (typeof n.version != "string") throw refuse("has no version");
			let r = (0, o.ot)(n.version.replace(/^v/, ""));
			if (!r) throw refuse(`has the version ${(0, i.hD)(n.version)}, which is neither X.Y.Z nor X.Y.Z-channel.N`);
			if (!isObject(n.platforms)) throw refuse("has no platforms");
			let { pub_date: a, ...s } = n;
			let l = Object.entries(n.platforms).flatMap(([e, t]) => isObject(t) && typeof t.url == "string" ? [[e, t.url]] : []);
			return {
				version: r,
				content: JSON.stringify(sortKeys(s)),
				platforms: Object.keys(n.platforms),
				urls: new Map(l)
			};
		}
		let c = "Restore the file from the branch history (`git log -- <file>`), or delete it on its branch to start the channel over, and run again.";
		let l = /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
		function checkDate(e) {
			if (l.test(e)) return [];
			return [{
				message: `The publication date ${(0, i.hD)(e)} is not RFC 3339.`,
				fix: "Write it as 2025-01-31T12:00:00Z: the updater refuses a manifest with another date."
			}];
		}
		function checkBaseUrl(e) {
			let t = URL.canParse(e) ? new URL(e) : void 0;
			if (t?.username || t?.password) return [{
				message: "The base URL has credentials in it.",
				fix: "Write it as https://host/folder."
			}];
			if ((0, a.d)(e) && !/[?#]/.test(e)) return [];
			return [{
				message: `The base URL ${(0, i.hD)(e)} cannot be followed by file names.`,
				fix: "Write it as https://host/folder, without ? and #, other characters percent-encoded."
			}];
		}
		function nameTag({ notes: e = "", track: t, version: n, tag: r, releasePage: i }) {
			let a = e.replace(/\r\n?/g, "\n").trim();
			let s = i ? `${r}: ${i}` : r;
			if (a === "") return `${t} ${(0, o.qh)(n)}\n\n${s}`;
			return namesTag(a, r) ? a : `${a}\n\n${s}`;
		}
		function namesTag(e, t) {
			for (let n = e.indexOf(t); n >= 0; n = e.indexOf(t, n + 1)) {
				let r = n + t.length;
				if (!/[\w@.-]/.test(e.charAt(n - 1)) && !/^(?:[\w@-]|\.\w)/.test(e.slice(r, r + 2))) return !0;
			}
			return !1;
		}
		function parseJson(e) {
			try {
				return JSON.parse(e.replace(/^\uFEFF/, ""));
			} catch {
				return;
			}
		}
		function isObject(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
		function sortKeys(e) {
			if (!isObject(e)) return e;
			let t = Object.entries(e).toSorted(([e], [t]) => e < t ? -1 : 1);
			return Object.fromEntries(t.map(([e, t]) => [e, sortKeys(t)]));
		}
	}),
	9534: (function (e, t, n) {
		n.d(t, {
			FE: () => checkPlatforms,
			Nm: () => a,
			fO: () => installerKeys,
			gP: () => assignPlatforms,
			qA: () => parsePlatforms
		});
		var r = n(9530);
		var i = n(9043);
		let a = "en-US";
		let o = [
			"x86_64",
			"aarch64",
			"i686",
			"armv7",
			"riscv64"
		];
		let s = {
			windows: ["nsis", "msi"],
			linux: [
				"appimage",
				"deb",
				"rpm"
			],
			darwin: ["app"]
		};
		let c = Object.entries(s).flatMap(([e, t]) => o.flatMap((n) => [`${e}-${n}`, ...t.map((t) => `${e}-${n}-${t}`)]));
		function installerKeys({ os: e, arch: t, installer: n }) {
			if (!t) return [];
			return (t === "universal" ? ["aarch64", "x86_64"] : [t]).map((t) => `${e}-${t}-${n}`);
		}
		function assignPlatforms(e) {
			let t = new Map();
			for (let n of e.toSorted(byMerit("plain first"))) for (let e of installerKeys(n.name)) t.has(e) || t.set(e, n);
			for (let n of e.toSorted(byMerit("archive first"))) for (let e of installerKeys(n.name).map(bare)) t.has(e) || t.set(e, n);
			return new Map([...t].toSorted(([e], [t]) => e < t ? -1 : 1));
		}
		function parsePlatforms(e) {
			return [...new Set(e.split(/[\s,]+/).filter(Boolean))];
		}
		function checkPlatforms(e, t) {
			let n = [...t];
			return e.flatMap((e) => {
				if (n.includes(e)) return [];
				if (!c.includes(e)) return [{
					message: `${(0, r.hD)(e)} is not a platform of the Tauri updater.`,
					fix: `${(0, i.h)(e, c)}A key is {os}-{arch} or {os}-{arch}-{installer}.`
				}];
				return [{
					message: `No bundle serves ${(0, r.hD)(e)}, which is required.`,
					fix: `The artifacts serve ${n.length ? n.join(", ") : "nothing"}: build the missing one, or remove it from \`platforms\`.`
				}];
			});
		}
		function bare(e) {
			return e.slice(0, e.lastIndexOf("-"));
		}
		function byMerit(e) {
			let rank = ({ name: t }) => [
				Number(t.arch === "universal"),
				s[t.os].indexOf(t.installer),
				Number(t.isUpdaterArchive === (e === "plain first")),
				Number(t.language !== void 0 && t.language !== a)
			];
			return (e, t) => {
				let n = rank(t);
				return rank(e).map((e, t) => e - (n[t] ?? 0)).find((e) => e !== 0) ?? (e.name.file < t.name.file ? -1 : 1);
			};
		}
	})
};
