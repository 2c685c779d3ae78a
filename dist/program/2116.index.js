"use strict";
exports.id = 2116;
exports.ids = [2116];
exports.modules = {
	...require("./shared-1097.index.js").modules,
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
			throw (0, a.V2)("unmet-requirement", `The requirement ${(0, a.hD)(i)} is not met by ${n}, and what to write in its place is not clear.`, "Write one with a single lower bound that goes as high, such as \"^1.2.3\" or \">=1.2.3 <2\"; or \"workspace:^\" with pnpm and yarn, which needs no entry under version-files.", (0, r.BW)(e.path, t, o));
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
	}),
	5713: (function (e, t, n) {
		n.d(t, {
			HR: () => oneVersion,
			Jn: () => elsewhere,
			Un: () => isVersionLike
		});
		var r = n(284);
		var i = n(9530);
		function oneVersion(e, t, n, a) {
			let [o] = e;
			if (!o) throw (0, i.V2)("version-missing", a.message, a.fix, {
				file: n,
				line: 1,
				column: 1
			});
			let s = e.find(({ value: e }) => e !== o.value);
			if (!s) return {
				value: o.value,
				at: e
			};
			throw (0, i.V2)("version-ambiguous", `The file has ${(0, i.hD)(o.value)} and ${(0, i.hD)(s.value)}.`, "Write the same version in each place, or choose one with a `pattern`.", (0, r.BW)(n, t, s.start));
		}
		function elsewhere(e, t, { start: n, value: a }, o) {
			return (0, i.V2)("version-elsewhere", `${(0, i.hD)(a)} is no version.`, o, (0, r.BW)(e, t, n));
		}
		function isVersionLike(e) {
			return /^\d+(?:\.\d+)*(?:[-+.][0-9A-Za-z.+-]*|[a-z]+\d*)?$/.test(e);
		}
	})
};
