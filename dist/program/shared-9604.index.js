"use strict";
exports.modules = {
	9604: (function (e, t, n) {
		n.d(t, {
			B: () => dynamicVersionFiles,
			G: () => s
		});
		var r = n(1926);
		var i = n(284);
		var a = n(1273);
		var o = n(9530);
		let s = {
			...n(9359).O,
			place: "`project.version`, or `tool.poetry.version`; a `dynamic` version is in the file that the build backend names, which is the one to list",
			explain: (e, t) => {
				let n = (0, a.M)(t, e);
				let s = (0, r.jf)((0, r.jf)(n, "project"), "dynamic");
				if (!(0, r.CB)(s).includes("version")) return;
				let [c, l] = dynamicVersionFiles(n);
				throw (0, o.V2)("version-elsewhere", "The version is dynamic.", c === void 0 ? "It comes from tags, or from a file that the build backend chooses: list that file, or none." : `List the file that it is read from: ${c}${l === void 0 ? "" : ` (or ${l})`}.`, (0, i.BW)(t, e, s?.start ?? 0));
			}
		};
		function dynamicVersionFiles(e) {
			let t = (0, r.jf)(e, "tool");
			let n = (0, r.b6)((0, r.jf)((0, r.jf)((0, r.jf)(t, "hatch"), "version"), "path")) ?? (0, r.b6)((0, r.jf)((0, r.jf)((0, r.jf)(t, "pdm"), "version"), "path"));
			if (n !== void 0) return [n];
			let i = (0, r.jf)((0, r.jf)((0, r.jf)(t, "setuptools"), "dynamic"), "version");
			let a = (0, r.jf)(i, "file");
			let o = (0, r.b6)((0, r.jf)(i, "attr"));
			if (a) return [(0, r.b6)(a) ?? (0, r.CB)(a)[0] ?? []].flat();
			if (o !== void 0) return moduleFiles(o.split(".").slice(0, -1).join("."), isSourceLayout(t));
			if (!((0, r.b6)((0, r.jf)((0, r.jf)(e, "build-system"), "build-backend")) ?? "").startsWith("flit")) return [];
			let s = (0, r.b6)((0, r.jf)((0, r.jf)((0, r.jf)(t, "flit"), "module"), "name")) ?? (0, r.b6)((0, r.jf)((0, r.jf)(e, "project"), "name"));
			return s === void 0 ? [] : moduleFiles(s.replaceAll("-", "_"), !1);
		}
		function isSourceLayout(e) {
			return (0, r.CB)((0, r.jf)((0, r.jf)((0, r.jf)((0, r.jf)(e, "setuptools"), "packages"), "find"), "where")).includes("src") || (0, r.Hn)((0, r.jf)((0, r.jf)(e, "setuptools"), "src"));
		}
		function moduleFiles(e, t) {
			let n = e.replaceAll(".", "/");
			let r = [`${n}/__init__.py`, `${n}.py`];
			let i = r.map((e) => `src/${e}`);
			return t ? [...i, ...r] : [...r, ...i];
		}
	})
};
