"use strict";
exports.id = 1314;
exports.ids = [1314];
exports.modules = {
	...require("./common.index.js").modules,
	586: (function (e, t, n) {
		n.d(t, {
			A: () => npmDependenciesOf,
			O: () => openNpmTree
		});
		var r = n(1138);
		var i = n(1926);
		var a = n(5613);
		var o = n(9530);
		function openNpmTree(e) {
			let t = new Map();
			let manifest = (n) => {
				t.has(n) || t.set(n, readManifest((0, a._z)(n, "package.json"), e));
				return t.get(n);
			};
			let n = new Map();
			let pnpm = (t) => {
				let r = pnpmFile(t);
				let i = e.get(r);
				i !== void 0 && !n.has(r) && n.set(r, readLoosely("yaml", r, i));
				return n.get(r);
			};
			let r = new Map();
			let o = new Map();
			let members = (t) => {
				for (let n of (0, a.Gw)(t)) {
					r.has(n) || r.set(n, workspaceFolders(n, e, (0, i.jf)(pnpm(n), "packages") ?? listedIn(manifest(n))));
					let a = r.get(n);
					if (!a || !(t === n || a.has(t))) continue;
					o.has(n) || o.set(n, byName([n, ...a], manifest));
					return o.get(n);
				}
				return new Map();
			};
			let where = (t) => {
				let n = [];
				for (let [r, i] of e) {
					let e = isPackageJson(r) && t(i) ? manifest((0, a.yS)(r)) : void 0;
					e && n.push(e);
				}
				return n;
			};
			let rangeOf = (t, { key: n, range: r }) => {
				let o = {
					path: t.path,
					text: t.text,
					key: n,
					range: r
				};
				let s = r.value.startsWith("catalog:") ? (0, a.Gw)(t.folder).find((e) => pnpm(e)) : void 0;
				if (s === void 0) return o;
				let c = pnpmFile(s);
				return catalogKeys(r.value, n[1]).flatMap((t) => {
					let { value: n } = (0, i.TE)(pnpm(s), t);
					return n?.kind === "text" ? {
						path: c,
						text: e.get(c),
						key: t,
						range: n
					} : [];
				})[0] ?? o;
			};
			return {
				manifest,
				members,
				rangeOf,
				where
			};
		}
		function pnpmFile(e) {
			return (0, a._z)(e, "pnpm-workspace.yaml");
		}
		function catalogKeys(e, t) {
			let n = e.slice(8).trim() || "default";
			return [...n === "default" ? [["catalog", t]] : [], [
				"catalogs",
				n,
				t
			]];
		}
		function isPackageJson(e) {
			return e.endsWith("package.json") && (0, a.Vb)(e) === "package.json";
		}
		function byName(e, t) {
			let n = e.flatMap((e) => t(e) ?? []);
			return new Map(n.flatMap((e) => e.name === void 0 ? [] : [[e.name, e]]));
		}
		function readManifest(e, t) {
			let n = t.get(e);
			let r = n === void 0 ? void 0 : readLoosely("json", e, n);
			if (n === void 0 || !r) return;
			let o = (0, i.b6)((0, i.jf)(r, "name"));
			let s = (0, i.b6)((0, i.jf)(r, "version"));
			return {
				path: e,
				folder: (0, a.yS)(e),
				text: n,
				root: r,
				...o !== void 0 && { name: o },
				...s !== void 0 && { version: s }
			};
		}
		function readLoosely(e, t, n) {
			try {
				return (0, i.eV)(e, t, n)[0];
			} catch (e) {
				if (e instanceof o.ag) return;
				throw e;
			}
		}
		function workspaceFolders(e, t, n) {
			if (n?.kind !== "list") return;
			let r = compileGlobs((0, i.CB)(n));
			let o = [...t.keys()].filter(isPackageJson).map(a.yS).filter((t) => t !== e && (0, a.UO)(t, e) && r(e === "" ? t : t.slice(e.length + 1)));
			return new Set(o);
		}
		function listedIn(e) {
			let t = (0, i.jf)(e?.root, "workspaces");
			return t?.kind === "table" ? (0, i.jf)(t, "packages") : t;
		}
		function compileGlobs(e) {
			let t = e.map((e) => {
				let t = !e.startsWith("!");
				let n = (t ? e : e.slice(1)).replace(/^\.?\/+/, "").replace(/\/+$/, "");
				return {
					takes: t,
					matcher: new r.VR(n, {
						platform: "linux",
						nonegate: !0,
						nocomment: !0
					})
				};
			});
			return (e) => t.some(({ takes: t, matcher: n }) => t && n.match(e)) && !t.some(({ takes: t, matcher: n }) => !t && n.match(e));
		}
		let s = [
			"dependencies",
			"optionalDependencies",
			"peerDependencies",
			"devDependencies"
		];
		function npmDependenciesOf({ root: e }) {
			return s.flatMap((t) => [...(0, i.Mc)((0, i.jf)(e, t))].flatMap(([e, n]) => n.kind === "text" ? {
				key: [t, e],
				name: e,
				range: n,
				shipped: t !== "devDependencies"
			} : []));
		}
	}),
	6889: (function (e, t, n) {
		n.d(t, {
			E4: () => versionOf,
			Tw: () => inheritorsOf,
			dP: () => workspaceRootOf,
			f0: () => openCargoTree,
			f_: () => inheritsVersion,
			hk: () => dependenciesOf
		});
		var r = n(1926);
		var i = n(1273);
		var a = n(5613);
		var o = n(9530);
		function openCargoTree(e, t) {
			let n = new Map();
			let r = [...e.keys()].filter((e) => (0, a.Vb)(e) === "Cargo.toml").map(a.yS);
			let manifest = (r) => {
				if (!n.has(r)) {
					let i = (0, a._z)(r, "Cargo.toml");
					let o = t?.manifest(r);
					n.set(r, o?.text === e.get(i) ? o : readManifest(i, e));
				}
				return n.get(r);
			};
			let where = (t) => r.flatMap((n) => t(e.get((0, a._z)(n, "Cargo.toml")) ?? "") ? manifest(n) ?? [] : []);
			return {
				manifest,
				where
			};
		}
		function readManifest(e, t) {
			let n = t.get(e);
			if (n === void 0) return;
			try {
				let t = (0, i.M)(e, n);
				let o = (0, r.b6)((0, r.jf)((0, r.jf)(t, "package"), "name"));
				return {
					path: e,
					folder: (0, a.yS)(e),
					text: n,
					root: t,
					...o !== void 0 && { name: o }
				};
			} catch (e) {
				if (e instanceof o.ag) return;
				throw e;
			}
		}
		function workspaceRootOf(e, t) {
			if ((0, r.jf)(t.root, "workspace")) return t;
			let n = (0, r.b6)((0, r.jf)((0, r.jf)(t.root, "package"), "workspace"));
			let i = n === void 0 ? void 0 : (0, a.e6)(t.folder, n);
			if (i !== void 0) return e.manifest(i) ?? t;
			for (let n of (0, a.Gw)(t.folder).slice(1)) {
				let i = e.manifest(n);
				if (i && (0, r.jf)(i.root, "workspace") && !isExcluded(i, t.folder)) return i;
			}
			return t;
		}
		function isExcluded({ root: e, folder: t }, n) {
			let i = (0, r.jf)(e, "workspace");
			let holds = (e) => {
				let r = (0, a.e6)(t, e);
				return r !== void 0 && (0, a.UO)(n, r);
			};
			return (0, r.CB)((0, r.jf)(i, "exclude")).some(holds) && !(0, r.CB)((0, r.jf)(i, "members")).some(holds);
		}
		function inheritsVersion({ root: e }) {
			return (0, r.Hn)((0, r.jf)((0, r.jf)((0, r.jf)(e, "package"), "version"), "workspace"));
		}
		function inheritorsOf(e, t) {
			return e.where((e) => e.includes("version") && e.includes("workspace")).filter((n) => inheritsVersion(n) && workspaceRootOf(e, n).path === t.path);
		}
		function versionOf(e, t) {
			let n = inheritsVersion(t) ? (0, r.jf)(workspaceRootOf(e, t).root, "workspace") : t.root;
			return (0, r.b6)((0, r.jf)((0, r.jf)(n, "package"), "version"));
		}
		let s = [
			"dependencies",
			"build-dependencies",
			"build_dependencies",
			"dev-dependencies",
			"dev_dependencies"
		];
		function dependenciesOf(e, t) {
			let n = workspaceRootOf(e, t);
			let i = s.map((e) => [[e], (0, r.jf)(t.root, e)]);
			for (let [e, n] of (0, r.Mc)((0, r.jf)(t.root, "target"))) for (let t of s) i.push([[
				"target",
				e,
				t
			], (0, r.jf)(n, t)]);
			i.push([["workspace", "dependencies"], (0, r.jf)((0, r.jf)(t.root, "workspace"), "dependencies")]);
			return i.flatMap(([e, i]) => [...(0, r.Mc)(i)].map(([r, i]) => readDependency({
				manifest: t,
				root: n,
				key: [...e, r],
				name: r,
				entry: i
			})));
		}
		function readDependency({ manifest: e, root: t, key: n, name: i, entry: o }) {
			let s = (0, r.Hn)((0, r.jf)(o, "workspace"));
			let c = s ? (0, r.jf)((0, r.jf)((0, r.jf)(t.root, "workspace"), "dependencies"), i) : o;
			let l = s ? t.folder : e.folder;
			let u = (0, r.b6)((0, r.jf)(c, "package")) ?? i;
			let d = (0, r.b6)((0, r.jf)(c, "path"));
			let f = d === void 0 ? patchFor(t, u, c) : (0, a.e6)(l, d);
			let p = o.kind === "text" ? o : (0, r.jf)(o, "version");
			return {
				key: n,
				name: u,
				...f !== void 0 && { folder: f },
				...p?.kind === "text" && { requirement: {
					...p,
					within: p !== o
				} },
				versioned: (c?.kind === "text" ? c : (0, r.jf)(c, "version")) !== void 0,
				shipped: n[0] !== "workspace" && !/^dev[-_]/.test(n.at(-2))
			};
		}
		function patchFor(e, t, n) {
			if ((0, r.jf)(n, "git")) return;
			for (let [, n] of (0, r.Mc)((0, r.jf)(e.root, "patch"))) for (let [i, o] of (0, r.Mc)(n)) {
				let n = (0, r.b6)((0, r.jf)(o, "path"));
				if (n !== void 0 && ((0, r.b6)((0, r.jf)(o, "package")) ?? i) === t) return (0, a.e6)(e.folder, n);
			}
		}
	})
};
