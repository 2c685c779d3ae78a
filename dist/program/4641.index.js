"use strict";
exports.id = 4641;
exports.ids = [4641];
exports.modules = {
	...require("./shared-3648.index.js").modules,
	3232: (function (e, t, n) {
		n.d(t, {
			L$: () => pythonNameOf,
			o5: () => openPythonLinks,
			pE: () => poetryOf
		});
		var r = n(1926);
		var i = n(5613);
		function openPythonLinks(e) {
			let t = new Map(e.map((e) => [normalise(pythonNameOf(e.root) ?? ""), e.folder]));
			let n = new Map(e.map((e) => [e.folder, e]));
			return (e) => {
				let a = requirementsOf(e.root);
				let o = [];
				let s = [];
				for (let [c, { source: l, folder: u }] of sourcesOf(e, n)) {
					let e = (0, r.b6)((0, r.jf)(l, "path"));
					let n = e === void 0 ? t.get(normalise(c)) : (0, i.e6)(u, e);
					let d = a.get(normalise(c));
					if (n === void 0 || d === void 0) continue;
					o.push(n);
					d && s.push(n);
				}
				for (let [, t] of (0, r.Mc)((0, r.jf)(poetryOf(e.root), "dependencies"))) {
					let n = (0, r.b6)((0, r.jf)(t, "path"));
					let a = n === void 0 ? void 0 : (0, i.e6)(e.folder, n);
					a !== void 0 && o.push(a);
				}
				return {
					uses: o.filter((t) => t !== e.folder),
					pins: s
				};
			};
		}
		function pythonNameOf(e) {
			return (0, r.b6)((0, r.jf)((0, r.jf)(e, "project"), "name")) ?? (0, r.b6)((0, r.jf)(poetryOf(e), "name"));
		}
		function poetryOf(e) {
			return (0, r.jf)((0, r.jf)(e, "tool"), "poetry");
		}
		function requirementsOf(e) {
			return new Map((0, r.CB)((0, r.jf)((0, r.jf)(e, "project"), "dependencies")).map((e) => {
				let [, t = "", n = ""] = /^\s*([\w.-]+)\s*(?:\[[^\]]*\])?\s*([^;]*)/.exec(e) ?? [];
				return [normalise(t), n.trim() !== ""];
			}));
		}
		function sourcesOf({ folder: e }, t) {
			let n = new Map();
			for (let a of (0, i.Gw)(e).reverse()) {
				let i = (0, r.jf)((0, r.jf)(t.get(a)?.root, "tool"), "uv");
				if (a !== e && (0, r.jf)(i, "workspace") === void 0) continue;
				for (let [e, t] of (0, r.Mc)((0, r.jf)(i, "sources"))) n.set(e, {
					source: t,
					folder: a
				});
			}
			return n;
		}
		function normalise(e) {
			return e.replace(/[-_.]+/g, "-").toLowerCase();
		}
	}),
	4641: (function (e, t, n) {
		n.d(t, {
			MANIFEST_NAMES: () => S,
			Y7: () => cratesOf,
			isManifest: () => isManifest,
			dX: () => npmLinks,
			Y8: () => npmTargetOf,
			DT: () => packagesOf,
			unknownDependencies: () => unknownDependencies,
			workspaceClosures: () => workspaceClosures
		});
		var r = n(8011);
		var i = n(1926);
		var a = n(5613);
		var o = n(8416);
		var s = n(5045);
		var c = n(9797);
		var l = n(6889);
		var u = n(4273);
		let d = /\.(?:cs|fs|vb)proj$/;
		let f = /<ProjectReference\b[^<>]*?\bInclude\s*=\s*(?:"(?<double>[^"]+)"|'(?<single>[^']+)')/g;
		function isDotnetProject(e) {
			return d.test(e);
		}
		function openDotnet(e) {
			let t = [...e.keys()].filter(isDotnetProject);
			let links = (n) => {
				let r = t.filter((e) => (0, a.yS)(e) === n).flatMap((t) => [...(0, u.dK)(e.get(t), u._9).matchAll(f)].flatMap(({ groups: t }) => {
					let r = (0, a.e6)(n, t?.double ?? t?.single ?? "");
					return r !== void 0 && e.has(r) ? [(0, a.yS)(r)] : [];
				}));
				return [...new Set(r)].filter((e) => e !== n);
			};
			let starts = (e) => {
				if (isDotnetProject(e)) return [(0, a.yS)(e)];
				if ((0, a.Vb)(e) !== "Directory.Build.props") return [];
				return [...new Set(t.map(a.yS))].filter((t) => (0, a.UO)(t, (0, a.yS)(e)));
			};
			return {
				starts,
				links
			};
		}
		var p = n(586);
		var m = n(7569);
		var h = n(9530);
		function openGo(e) {
			let read = (t) => new Map([...e].flatMap(([e, n]) => (0, a.Vb)(e) === t ? [[(0, a.yS)(e), readGoFile(e, n)]] : []));
			let [t, n] = [read("go.mod"), read("go.work")];
			let folderIn = (e, n) => {
				if (e?.replaces.has(n)) return e.replaces.get(n);
				return e?.uses.find((e) => t.get(e)?.module === n);
			};
			let links = (e) => {
				let r = t.get(e);
				let i = (0, a.Gw)(e).flatMap((e) => n.get(e) ?? [])[0];
				let o = (r?.requires ?? []).flatMap((n) => {
					let a = r?.replaces.has(n) ? r.replaces.get(n) : folderIn(i?.uses.includes(e) ? i : void 0, n);
					return a !== void 0 && a !== e && t.has(a) ? [a] : [];
				});
				return [...new Set(o)];
			};
			return {
				starts: () => [],
				startsAmong: (e) => [...t.keys()].filter((t) => e((0, a._z)(t, "go.mod"))),
				links
			};
		}
		function readGoFile(e, t) {
			let n = (0, a.yS)(e);
			let r = directivesOf(t);
			let of = (e) => r.flatMap(([t, ...n]) => t === e ? [n] : []);
			let i = of("replace").flatMap((e) => {
				let [t, r] = [e[0], e[e.indexOf("=>") + 1]];
				return t === void 0 || r === void 0 ? [] : [[t, /^\.{1,2}\//.test(r) ? (0, a.e6)(n, r) : void 0]];
			});
			return {
				folder: n,
				module: of("module")[0]?.[0],
				requires: of("require").flatMap(([e]) => e ?? []),
				replaces: new Map(i),
				uses: of("use").flatMap(([e]) => e === void 0 ? [] : (0, a.e6)(n, e) ?? [])
			};
		}
		function directivesOf(e) {
			let t;
			return e.split("\n").flatMap((e) => {
				let n = e.replace(/\/\/.*/, "").replace("(", " ( ").split(/\s+/).map(unquote).filter(Boolean);
				if (n.length === 0) return [];
				if (t !== void 0 && n[0] === ")") t = void 0;
				else if (t !== void 0) return [[t, ...n]];
				else if (n[1] === "(") t = n[0];
				else return [n];
				return [];
			});
		}
		function unquote(e) {
			return e.replace(/^["`](.*)["`]$/, "$1");
		}
		let g = [
			"build.gradle",
			"build.gradle.kts",
			"settings.gradle",
			"settings.gradle.kts"
		];
		let _ = /(?<scope>\w+)[ \t]*\(?[ \t]*project[ \t]*\([ \t]*(?:path[ \t]*[:=][ \t]*)?(?=["'])/g;
		let v = /(?<scope>\w+)[ \t]*\(?[ \t]*projects\.(?<name>\w+(?:\.\w+)*)/g;
		function openGradle(e) {
			let t = new Set(foldersOf(e, "settings.gradle"));
			let n = new Set(foldersOf(e, "build.gradle"));
			let rootOf = (e) => (0, a.Gw)(e).find((e) => t.has(e));
			let links = (t) => {
				let r = rootOf(t);
				if (r === void 0) return [];
				let i = new Map([...n].filter((e) => rootOf(e) === r).map((e) => [accessorOf(r, e), e]));
				let o = buildOf(t, e).flatMap((e) => {
					let t = (0, u.dK)(e, u.M2);
					let n = (0, u.ZZ)(_, t, e);
					let o = [...t.matchAll(_)].flatMap((e, t) => {
						let i = n[t]?.value.split(":").filter(Boolean) ?? [];
						return isShipped(e) ? [(0, a._z)(r, i.join("/"))] : [];
					});
					let s = [...t.matchAll(v)].flatMap((e) => isShipped(e) ? i.get(e.groups?.name ?? "") ?? [] : []);
					return [...o, ...s];
				});
				return [...new Set(o)].filter((e) => e !== t && n.has(e));
			};
			let isBuild = (e) => /^(?:build\.gradle(?:\.kts)?|gradle\.properties)$/.test((0, a.Vb)(e));
			return {
				starts: (e) => isBuild(e) ? [(0, a.yS)(e)] : [],
				links
			};
		}
		function foldersOf(e, t) {
			return [...e.keys()].filter((e) => [t, `${t}.kts`].includes((0, a.Vb)(e))).map(a.yS);
		}
		function buildOf(e, t) {
			return ["build.gradle", "build.gradle.kts"].flatMap((n) => t.get((0, a._z)(e, n)) ?? []);
		}
		function isShipped({ groups: e }) {
			return !/^(?:test|androidTest)/.test(e?.scope ?? "");
		}
		function accessorOf(e, t) {
			return t.slice(e === "" ? 0 : e.length + 1).split("/").map((e) => e.replace(/[-_.]+(\w)/g, (e, t) => t.toUpperCase())).join(".");
		}
		var y = n(3648);
		function readPom(e, t) {
			let n = (0, y.L)(t);
			let r = n.find(({ path: e }) => e === "project");
			let i = n.filter(({ path: e }) => e === "project/dependencies/dependency");
			return r && {
				folder: e,
				project: r,
				dependencies: i
			};
		}
		function openMavenLinks(e) {
			let t = new Map(e.map((e) => [coordinatesOf(e.project), e.folder]));
			return ({ dependencies: e, project: n }) => {
				let r = groupOf(n);
				return e.filter((e) => (0, y.G)(e, "scope")?.value !== "test").flatMap((e) => t.get(coordinatesOf(e, r)) ?? []);
			};
		}
		function coordinatesOf(e, t = groupOf(e)) {
			let n = (0, y.G)(e, "groupId")?.value ?? groupOf(e);
			return `${/^\$\{(?:project|pom)\.groupId\}$/.test(n) ? t : n}:${(0, y.G)(e, "artifactId")?.value ?? ""}`;
		}
		function groupOf(e) {
			return ((0, y.G)(e, "groupId") ?? (0, y.G)((0, y.G)(e, "parent"), "groupId"))?.value ?? "";
		}
		function inheritingPoms(e, t) {
			let n = coordinatesOf(t.project);
			return e.filter(({ project: e }) => {
				let t = (0, y.G)(e, "parent");
				return t !== void 0 && (0, y.G)(e, "version") === void 0 && coordinatesOf(t) === n;
			});
		}
		var b = n(3232);
		let x = [
			"pyproject.toml",
			"pom.xml",
			"pubspec.yaml",
			"deno.json",
			"deno.jsonc",
			...g,
			"go.mod",
			"go.work",
			"*.csproj",
			"*.fsproj",
			"*.vbproj"
		];
		function openPathLinks(e) {
			return [
				openPython(e),
				openMaven(e),
				openDart(e),
				openDeno(e),
				openGradle(e),
				openDotnet(e),
				openGo(e)
			];
		}
		function openPython(e) {
			let t = rootsOf(e, "pyproject.toml", "toml");
			let n = (0, b.o5)(t);
			let r = new Map(t.map((e) => [e.folder, e]));
			return {
				starts: (e) => (0, a.Vb)(e) === "pyproject.toml" ? [(0, a.yS)(e)] : [],
				links: (e) => {
					let t = r.get(e);
					return t ? n(t).uses.filter((e) => r.has(e)) : [];
				}
			};
		}
		function openMaven(e) {
			let t = [...e].flatMap(([e, t]) => (0, a.Vb)(e) === "pom.xml" ? readPom((0, a.yS)(e), t) ?? [] : []);
			let n = openMavenLinks(t);
			let r = new Map(t.map((e) => [e.folder, e]));
			return {
				starts: (e) => {
					let n = (0, a.Vb)(e) === "pom.xml" ? r.get((0, a.yS)(e)) : void 0;
					return n ? [n, ...inheritingPoms(t, n)].map(({ folder: e }) => e) : [];
				},
				links: (e) => {
					let t = r.get(e);
					return t ? n(t) : [];
				}
			};
		}
		function openDart(e) {
			let t = rootsOf(e, "pubspec.yaml", "yaml");
			let n = t.filter(({ root: e }) => (0, i.b6)((0, i.jf)(e, "resolution")) === "workspace");
			let r = new Map(n.map(({ root: e, folder: t }) => [(0, i.b6)((0, i.jf)(e, "name")), t]));
			let o = new Map(t.map((e) => [e.folder, e.root]));
			return {
				starts: (e) => (0, a.Vb)(e) === "pubspec.yaml" ? [(0, a.yS)(e)] : [],
				links: (e) => [...(0, i.Mc)((0, i.jf)(o.get(e), "dependencies"))].flatMap(([t, n]) => {
					let s = (0, i.b6)((0, i.jf)(n, "path"));
					let c = s === void 0 ? r.get(t) : (0, a.e6)(e, s);
					return c !== void 0 && c !== e && o.has(c) ? [c] : [];
				})
			};
		}
		function openDeno(e) {
			let t = ["deno.json", "deno.jsonc"].flatMap((t) => rootsOf(e, t, "json"));
			let n = new Map(t.map(({ root: e, folder: t }) => [(0, i.b6)((0, i.jf)(e, "name")), t]));
			let r = new Map(t.map((e) => [e.folder, e.root]));
			return {
				starts: (e) => /^(?:deno|jsr)\.jsonc?$/.test((0, a.Vb)(e)) ? [(0, a.yS)(e)] : [],
				links: (e) => [...(0, i.Mc)((0, i.jf)(r.get(e), "imports"))].flatMap(([, t]) => {
					let o = (0, i.b6)(t) ?? "";
					let s = /^\.{1,2}\//.test(o) ? packageAbove((0, a.e6)(e, o), r) : n.get(/^jsr:(@[^@/]+\/[^@/]+)/.exec(o)?.[1] ?? "");
					return s !== void 0 && s !== e ? [s] : [];
				})
			};
		}
		function packageAbove(e, t) {
			return e === void 0 ? void 0 : (0, a.Gw)(e).find((e) => t.has(e));
		}
		function rootsOf(e, t, n) {
			return [...e].flatMap(([e, r]) => {
				if ((0, a.Vb)(e) !== t) return [];
				let o = (0, m.C)(() => (0, i.eV)(n, e, r)[0]);
				return o === void 0 || o instanceof h.ag ? [] : [{
					folder: (0, a.yS)(e),
					root: o
				}];
			});
		}
		let S = [
			"Cargo.toml",
			"package.json",
			"pnpm-workspace.yaml",
			...x
		];
		let C = new Set([
			"tauri.conf.json",
			"tauri.conf.json5",
			"Tauri.toml"
		]);
		function isManifest(e) {
			return (S.includes((0, a.Vb)(e)) || isDotnetProject(e)) && !/(^|\/)node_modules\//.test(e);
		}
		function workspaceClosures(e) {
			let t = (0, l.f0)(e);
			let n = (0, p.O)(e);
			let r = openPathLinks(e);
			return (i, a = []) => closureIn({
				cargo: t,
				npm: n,
				linked: r
			}, (0, s.i)(i, e), (0, o.compilePaths)(a));
		}
		function unknownDependencies({ name: e }) {
			return {
				message: `The track "${e}" has dependencies: auto, but no manifest says what it depends on.`,
				fix: "Those of Cargo, npm, pnpm, yarn, Tauri, uv, poetry, Maven, Dart, Deno, Gradle and .NET do, listed under `version-files`, and a go.mod among its `paths`. List the folders under `paths` instead."
			};
		}
		function closureIn({ cargo: e, npm: t, linked: n }, r, i) {
			let a = r.filter((e) => !(0, c.WS)(e));
			let o = [
				{
					starts: a.flatMap((t) => cratesOf(e, t)),
					links: (t) => cargoEdges(e, t)
				},
				{
					starts: a.flatMap((e) => packagesOf(t, e)),
					links: (e) => npmEdges(t, e)
				},
				...n.map(({ starts: e, startsAmong: t, links: n }) => ({
					starts: [...a.flatMap(({ path: t }) => e(t)), ...t?.(i) ?? []],
					links: n
				}))
			];
			if (o.every(({ starts: e }) => e.length === 0)) return;
			return [...new Set(o.flatMap(({ starts: e, links: t }) => [...reach(e, t)]))].map((e) => e || "**").sort();
		}
		function reach(e, t) {
			let n = new Set();
			let r = new Set(e);
			for (let e of r) for (let i of t(e)) {
				n.add(i);
				r.add(i);
			}
			return n;
		}
		function cratesOf(e, t) {
			let n = (0, a.yS)(t.path);
			if (C.has((0, a.Vb)(t.path))) return [n];
			let r = (0, a.Vb)(t.path) === "Cargo.toml" ? e.manifest(n) : void 0;
			if (!r) return [];
			return t.kind === "keyed" && (0, c.in)(t.key)?.[0] === "workspace" || (0, i.jf)(r.root, "package") === void 0 ? (0, l.Tw)(e, r).map((e) => e.folder) : [n];
		}
		function cargoEdges(e, t) {
			let n = e.manifest(t);
			if (!n) return [];
			return (0, l.hk)(e, n).filter((e) => e.shipped).flatMap((e) => e.folder ?? []).filter((t) => e.manifest(t) !== void 0);
		}
		function packagesOf(e, t) {
			let n = (0, a.yS)(t.path);
			let r = (0, a.Vb)(n) === "src-tauri" && C.has((0, a.Vb)(t.path)) ? [n, (0, a.yS)(n)] : [n];
			return (0, a.Vb)(t.path) === "package.json" || C.has((0, a.Vb)(t.path)) ? r.filter((t) => e.manifest(t)) : [];
		}
		function npmEdges(e, t) {
			return npmLinks(e, t).shipped;
		}
		function npmLinks(e, t) {
			let n = e.manifest(t);
			let r = n !== void 0 && isBundled(n);
			let i = (n ? (0, p.A)(n) : []).flatMap((t) => {
				let i = npmTargetOf(e, n, t);
				return i === void 0 ? [] : [{
					target: i,
					shipped: t.shipped || r
				}];
			});
			return {
				shipped: i.filter(({ shipped: e }) => e).map(({ target: e }) => e),
				others: i.filter(({ shipped: e }) => !e).map(({ target: e }) => e)
			};
		}
		let w = /(?:^|[\s;&|])(?:vite|webpack|rollup|rolldown|esbuild|parcel|rspack|rsbuild|tsup|tsdown|ncc|next|nuxi?|astro|svelte-kit|remix|ng|vue-cli-service|react-scripts|electron-vite|expo)(?:[\s;&|]|$)/;
		function isBundled({ root: e }) {
			return (0, i.Hn)((0, i.jf)(e, "private")) && w.test((0, i.b6)((0, i.jf)((0, i.jf)(e, "scripts"), "build")) ?? "");
		}
		function npmTargetOf(e, t, n) {
			let { name: i } = n;
			let { range: o } = e.rangeOf(t, n);
			let s = /^(?:file|link|portal):(.*)$/.exec(o.value)?.[1];
			if (s !== void 0) {
				let n = (0, a.e6)(t.folder, s);
				return n !== void 0 && e.manifest(n) ? n : void 0;
			}
			let c = e.members(t.folder);
			let [, l, u = o.value] = /^(?:workspace|npm):(?:(@?[^@]+)@)?(.*)$/.exec(o.value) ?? [];
			let d = c.get(l ?? i);
			if (!d) return;
			return /^(?:workspace|catalog):/.test(o.value) || ["", "*"].includes(u.trim()) || r(d.version ?? "", u, {
				loose: !0,
				includePrerelease: !0
			}) ? d.folder : void 0;
		}
	}),
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
