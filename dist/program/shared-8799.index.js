"use strict";
exports.modules = {
	8799: (function (e, t, n) {
		n.d(t, {
			dJ: () => fileNameFor,
			I_: () => isSameProduct,
			XU: () => parseBundleName
		});
		let r = {
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
		let i = [
			"x86_64",
			"aarch64",
			"universal"
		];
		let a = Object.keys(r).join("|");
		let o = RegExp(`^(.*)[._ -](${a})$`, "i");
		let s = RegExp(`(?:^|[^a-z0-9])(${a})(?![a-z0-9])`, "gi");
		function splitArch(e, t) {
			let [, n, r] = o.exec(e) ?? [];
			return n === void 0 || r === void 0 ? { rest: e } : {
				rest: n,
				said: readWord(r, t)
			};
		}
		function archOfFolders(e, t) {
			for (let n of e.toReversed()) {
				let e = [...n.matchAll(s)].map(([, e = ""]) => readWord(e, t));
				if (new Set(e.map(({ arch: e }) => e)).size === 1) return e[0];
			}
		}
		function decideArch(e, t, n) {
			if (e === "darwin" && t && n && plain(t) !== plain(n)) return { doubts: [t, n] };
			let r = t ?? n;
			if (!r) return {};
			return (e === "darwin" ? i.includes(r.arch) : r.arch !== "universal") ? { arch: r.arch } : { doubts: [r] };
		}
		function plain({ arch: e }) {
			return e === "i686" ? "x86_64" : e;
		}
		function readWord(e, t) {
			let n = e.toLowerCase();
			return {
				word: e,
				arch: t === "darwin" && n === "arm" ? "aarch64" : r[n]
			};
		}
		let kind = (e, t, n, r = !1) => ({
			ending: e,
			os: t,
			installer: n,
			isUpdaterArchive: r
		});
		let c = [
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
		let l = /^(.*?)(?:[._ -]v?|(?<=\p{L})|^)(\d+(?:\.\d+)+(?:[-~](?!v?\d+\.\d)[0-9A-Za-z.~-]+)?(?:\+[0-9A-Za-z.-]+)?)$/u;
		let u = /-(?!\d+\.\d+\.)\d[^-]*$/;
		let d = /^(.*)([._ -]setup)$/i;
		let f = /^(.*)[._ -]([a-z]{2,3}(?:-[A-Za-z]{4})?-[A-Z]{2})$/;
		function parseBundleName(e) {
			let t = e.split(/[\\/]/);
			let n = t.pop() ?? "";
			let r = c.find(({ ending: e }) => n.toLowerCase().endsWith(e));
			if (!r || n.length === r.ending.length || n.length > 255) return;
			let { ending: i, ...a } = r;
			let o = n.slice(0, -i.length);
			let { said: s, ...l } = parseStem(o, a);
			let u = decideArch(a.os, s, archOfFolders(t, a.os));
			return {
				path: [...t, n].join("/"),
				file: n,
				stem: o,
				...a,
				...l,
				...u
			};
		}
		function isSameProduct(e, t) {
			let plain = (e) => e.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, "");
			return plain(e) === plain(t);
		}
		function fileNameFor({ file: e, stem: t, installer: n, os: r, doubts: i = [] }, a) {
			let { head: o, tail: s } = splitTail(t, n);
			return `${i.length > 1 ? o : splitArch(o, r).rest}_${a}${s}${e.slice(t.length)}`;
		}
		function parseStem(e, { installer: t, os: n }) {
			let { head: r, language: i } = splitTail(e, t);
			let { rest: a, ...o } = splitArch(r, n);
			let { product: s, version: c } = splitVersion(a.replace(/[._ -](?:windows|darwin|macos|linux)$/i, ""), t);
			return {
				product: s,
				...o,
				...c !== void 0 && { version: c.replaceAll("~", "-") },
				...i !== void 0 && { language: i }
			};
		}
		function splitTail(e, t) {
			let n = t === "nsis" ? d.exec(e) : t === "msi" ? f.exec(e) : null;
			let r = n?.[1] ?? e;
			return {
				head: r,
				tail: e.slice(r.length),
				...t === "msi" && n?.[2] && { language: n[2] }
			};
		}
		function splitVersion(e, t) {
			let n = t === "rpm" ? e.replace(u, "") : e;
			let r = l.exec(n) ?? l.exec(e);
			return r ? {
				product: r[1] ?? "",
				version: r[2]
			} : { product: e };
		}
	})
};
