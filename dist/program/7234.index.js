"use strict";
exports.id = 7234;
exports.ids = [7234];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-5422.index.js").modules,
	194: (function (e, t, n) {
		n.d(t, {
			U: () => r,
			p: () => foldersOf
		});
		let r = /[*?[\]{}\\]|[!+@]\(/;
		function foldersOf(e) {
			let t = new Set(e.filter((e) => !e.startsWith("!")).map(literalStart));
			return t.has("") ? void 0 : [...t];
		}
		function literalStart(e) {
			let t = e.split("/");
			let n = t.findIndex((e) => e === "" || e === "." || e === ".." || r.test(e));
			return (n < 0 ? t : t.slice(0, n)).join("/");
		}
	}),
	6423: (function (e, t, n) {
		n.r(t);
		n.d(t, { trackVersion: () => trackVersion });
		var r = n(3024);
		var i = n(6760);
		var a = n(6783);
		var o = n(9530);
		var s = n(2819);
		let c = {
			...n(1310).KEYED_FORMATS,
			...s.CODE_FORMATS
		};
		var l = n(5163);
		var u = n(194);
		var d = n(1429);
		var f = n(3130);
		var p = n(5045);
		var m = n(5566);
		var h = n(9797);
		var g = n(322);
		function taggedVersion(e, t, n) {
			let r = (0, d._f)((0, g.Ho)(e, t, "track").tag, n);
			return r && (0, m.qh)(r.version);
		}
		function readTrackVersion(e, t, n) {
			let { versionFiles: r } = (0, g.Ho)(e, t, "track");
			let i = (0, p.d)(r);
			let a = r.flatMap((e) => (0, h.fg)(e) ? n.list((0, u.p)([e.path])?.[0] ?? "").filter(i) : [e.path]);
			let s = [...new Set(a)].flatMap((e) => {
				let t = n.read(e);
				return t === void 0 ? [] : [[e, t]];
			});
			let c = (0, f.currentVersions)((0, h.Vw)(r), new Map(s));
			let l = new Set(c.map(({ version: e }) => e));
			let [d] = l;
			if (d === void 0) throw (0, o.V2)("version-files-missing", `Track ${t} has no version-files in ${e.path}: only its tags carry the version.`, "List a file that carries it, or give the tag that is built.");
			if (l.size === 1) return d;
			let m = c.map(({ path: e, version: t }) => `${e} says ${t}`).join(", ");
			throw (0, o.V2)("versions-differ", `The version files of track ${t} differ: ${m}.`, "Write the same version into each.");
		}
		function trackVersion(e, { folder: t = process.cwd(), tag: n = "" } = {}) {
			(0, l.WK)(c);
			let { root: r, name: o, text: s } = findConfig(t);
			let u = (0, a.o4)(o, s);
			let read = (e) => readIfThere((0, i.join)(r, e));
			return taggedVersion(u, e, n) ?? readTrackVersion(u, e, {
				read,
				list: (e) => filesBelow(r, e)
			});
		}
		function findConfig(e) {
			for (let t = e;; t = (0, i.dirname)(t)) {
				for (let e of a.We) {
					let n = readIfThere((0, i.join)(t, e));
					if (n !== void 0) return {
						root: t,
						name: e,
						text: n
					};
				}
				if (t === (0, i.dirname)(t)) break;
			}
			throw (0, o.V2)("config-missing", `There is no release-tracks.yml in ${e} or above it.`, "In a container build, copy it along with the version files.");
		}
		let _ = new Set([".git", "node_modules"]);
		function filesBelow(e, t) {
			return ((0, r.statSync)((0, i.join)(e, t), { throwIfNoEntry: !1 })?.isDirectory() ? (0, r.readdirSync)((0, i.join)(e, t), { withFileTypes: !0 }) : []).flatMap((n) => {
				let r = t === "" ? n.name : `${t}/${n.name}`;
				if (n.isDirectory()) return _.has(n.name) ? [] : filesBelow(e, r);
				return n.isFile() ? [r] : [];
			});
		}
		function readIfThere(e) {
			try {
				return (0, r.statSync)(e).isFile() ? (0, r.readFileSync)(e, "utf8") : void 0;
			} catch (e) {
				let { code: t } = e;
				if (t === "ENOENT" || t === "ENOTDIR") return;
				throw e;
			}
		}
	})
};
