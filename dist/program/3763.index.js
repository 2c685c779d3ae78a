"use strict";
exports.id = 3763;
exports.ids = [3763,1097];
exports.modules = {
	...require("./common.index.js").modules,
	2116: (function (e, t, n) {
		n.d(t, {
			X: () => writeRequirement,
			unraisedRequirements: () => unraisedRequirements
		});
		var r = n(284);
		var i = n(5613);
		var a = n(9530);
		var o = n(2141);
		var s = n(9797);
		var c = n(8181);
		var l = n(3130);
		var u = n(5045);
		var d = n(4197);
		var f = n(1097);
		function writeRequirement(e, t, n) {
			let { value: i, start: o, end: s } = (0, f.Am)(e, t);
			let c = followVersion(i, n, ecosystemOf(e));
			if (c !== void 0) return t.slice(0, o) + c + t.slice(s);
			throw (0, a.V2)("unmet-requirement", `The requirement ${(0, a.hD)(i)} is not met by ${n}, and it is not clear what should replace it.`, "Write one with a single lower bound that goes as high, such as \"^1.2.3\" or \">=1.2.3 <2\"; or \"workspace:^\" with pnpm and yarn, which needs no entry under version-files.", (0, r.BW)(e.path, t, o));
		}
		function unraisedRequirements(e, t, n) {
			return (0, l.eachFile)((0, u.i)(e, t), (e) => ({
				file: e,
				value: (0, f.Am)(e, (0, l.textOf)(e, t)).value
			})).filter(({ file: e, value: t }) => followVersion(t, n, ecosystemOf(e)) !== t).map(({ file: e, value: t }) => ({
				path: e.path,
				value: t
			}));
		}
		function ecosystemOf({ path: e }) {
			let t = (0, i.Vb)(e);
			return t === "Cargo.toml" ? "cargo" : t === "package.json" || (0, s.Yc)({ path: e }) || (0, s.pj)({ path: e }) ? "npm" : "plain";
		}
		let p = /^(jsr:@[^/]+\/[^/]+)(\/.*)$/;
		function followVersion(e, t, n) {
			let [, r, i] = p.exec(e) ?? [];
			if (r !== void 0) {
				let e = followVersion(r, t, n);
				return e === void 0 ? void 0 : e + i;
			}
			let a = (0, o.e)(e, t, n);
			if (n === "plain") return a ?? t;
			if (n === "npm" && !asksForVersion(e)) return e;
			let s = n === "cargo" ? c.w3 : d.AB;
			return [a, e].find((e) => e !== void 0 && s(t, e));
		}
		function asksForVersion(e) {
			let t = (0, o.r)(e);
			return /^[\s^~<>=v\d]/.test(t) && /\d/.test(t) && !/[:/]/.test(t);
		}
	})
};
