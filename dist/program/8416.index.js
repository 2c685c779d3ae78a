"use strict";
exports.id = 8416;
exports.ids = [8416];
exports.modules = {
	...require("./common.index.js").modules,
	8416: (function (e, t, n) {
		n.r(t);
		n.d(t, {
			compilePaths: () => compilePaths,
			expandBraces: () => expandBraces,
			folderGlob: () => folderGlob
		});
		var r = n(1138);
		var i = n(9530);
		var a = n(3904);
		var o = n(194);
		let s = {
			dot: !0,
			nocomment: !0,
			nonegate: !0,
			platform: "linux"
		};
		function compilePaths(e) {
			let t = e.map(compileRule);
			return (e) => {
				for (let n = t.length - 1; n >= 0; n--) {
					let r = t[n];
					if (r.matches(e)) return r.takes;
				}
				return !1;
			};
		}
		function compileRule(e) {
			let t = !e.startsWith("!");
			return {
				takes: t,
				matches: compileGlob(t ? e : e.slice(1))
			};
		}
		function compileGlob(e) {
			if (e === "**") return () => !0;
			let t = e.replace(/\/(\*\*)?$/, "");
			let n = t !== e;
			if (!o.U.test(t)) {
				let e = `${t}/`;
				return (r) => r.startsWith(e) || !n && r === t;
			}
			expandBraces(e);
			let i = new r.VR(n ? `${t}/**` : e, s);
			return (e) => i.match(e);
		}
		function expandBraces(e) {
			let t = (0, r.KA)(e, { braceExpandMax: a.vw + 1 });
			if (t.length <= a.vw) return t;
			throw (0, i.V2)("paths-braces", `The path ${(0, i.hD)(e)} stands for more than ${a.vw} paths through its braces.`, "Use a glob with * instead of the braces.");
		}
		function folderGlob(e) {
			return `${e.replace(/[*?[\]{}\\]|[!+@](?=\()|^!/g, "\\$&")}/**`;
		}
	})
};
