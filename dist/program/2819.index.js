"use strict";
exports.id = 2819;
exports.ids = [2819];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-3648.index.js").modules,
	2819: (function (e, t, n) {
		n.r(t);
		n.d(t, { CODE_FORMATS: () => k });
		var r = n(4273);
		var i = n(5713);
		let a = {
			place: "`VERSION` of `project()`, or the variable that it names in the same file",
			rules: "CMake",
			limits: { channels: [] },
			find: (e, t) => {
				let n = (0, r.dK)(e, r.qe);
				let a = "Write it there, or list the file that it is read from.";
				let [o] = literalsOf(/\bproject[ \t]*\([^()]*?\sVERSION\s+([^\s()]+)/dgi, n, e);
				let s = /^\$\{(\w+)\}$/.exec(o?.value ?? "")?.[1];
				let c = (o && s !== void 0 ? setsOf(s, n.slice(0, o.start), e) : [o]).filter((e) => e !== void 0);
				let l = c.find(({ value: e }) => !(0, i.Un)(e)) ?? (c.length === 0 ? o : void 0);
				if (l) throw (0, i.Jn)(t, e, l, a);
				return (0, i.HR)(c, e, t, {
					message: "No `project()` has a VERSION.",
					fix: a
				});
			}
		};
		function setsOf(e, t, n) {
			return literalsOf(RegExp(`\\bset[ \\t]*\\(\\s*${e}\\s+([^\\s()]+)`, "dgi"), t, n);
		}
		function literalsOf(e, t, n) {
			return (0, r.Ms)(e, t).map((e) => {
				if (n[e.start] !== "\"") return e;
				let [r, i] = [e.start + 1, t.indexOf("\"", e.start + 1)];
				return {
					value: n.slice(r, i),
					start: r,
					end: i
				};
			});
		}
		var o = n(3648);
		let s = {
			place: "`<Version>`, else `<VersionPrefix>`, which carries X.Y.Z alone",
			rules: "a <VersionPrefix>",
			find: (e, t) => {
				let n = (0, o.L)(e);
				let named = (e) => n.filter((t) => t.path === `Project/PropertyGroup/${e}`);
				let r = named("Version");
				let a = r.length > 0 ? r : named("VersionPrefix");
				let s = a.find(({ value: e }) => !(0, i.Un)(e));
				if (s) throw (0, i.Jn)(t, e, s, "List the file that has it, such as Directory.Build.props.");
				return (0, i.HR)(a, e, t, {
					message: "No <PropertyGroup> has a <Version>.",
					fix: "Write it there, or list the Directory.Build.props that has it."
				});
			},
			limitsIn: (e) => hasVersion((0, o.L)(e)) ? {} : { channels: [] }
		};
		function hasVersion(e) {
			return e.some(({ path: e }) => e === "Project/PropertyGroup/Version");
		}
		var c = n(5613);
		let l = {
			rules: "RubyGems",
			limits: { channelShape: /^[a-z]+$/i },
			spell: (e) => e.replace("-", ".pre."),
			read: (e) => e.replace(/^(\d+\.\d+\.\d+)\.(?:pre\.)?(?=[a-z]+\.\d+$)/i, "$1-")
		};
		function followGemLocks({ path: e, from: t, to: n, texts: r }) {
			let i = e.endsWith(".gemspec") ? (0, c.yS)(e) : e.slice(0, Math.max(0, e.lastIndexOf("lib/") - 1));
			let a = new Map();
			for (let [e, o] of r) {
				if ((0, c.Vb)(e) !== "Gemfile.lock") continue;
				let r = editGemLock(o, (0, c.Mf)((0, c.yS)(e), i) || ".", [l.spell(t), l.spell(n)]);
				r !== o && a.set(e, r);
			}
			return a;
		}
		function editGemLock(e, t, [n, r]) {
			let i = new Set();
			return e.split(/^(?=[A-Z]+\r?$)/m).map((e) => {
				if (!/^PATH\r?\n/.test(e) || /^ {2}remote: (.+?)\r?$/m.exec(e)?.[1] !== t) return e;
				return e.replace(/^( {4}(\S+) \()([^()]+)(?=\)\r?$)/gm, (e, t, a, o) => {
					if (o !== n) return e;
					i.add(a);
					return t + r;
				});
			}).map((e) => {
				if (!/^CHECKSUMS\r?\n/.test(e)) return e;
				return e.replace(/^( {2}(\S+) \()([^()]+)(?=\)\r?$)/gm, (e, t, a, o) => i.has(a) && o === n ? t + r : e);
			}).join("");
		}
		let u = {
			...l,
			follow: followGemLocks,
			place: "`.version = \"…\"`; written as `1.0.0.pre.alpha.1`",
			find: (e, t) => {
				let n = (0, r.ZZ)(/(?<=\w\.)version[ \t]*=(?![=~])[ \t]*(?=\S)/g, (0, r.dK)(e, r.Xr), e);
				let a = "List the file that it is read from, such as lib/NAME/version.rb.";
				let o = n.find(({ value: e }) => !(0, i.Un)(e));
				if (o) throw (0, i.Jn)(t, e, o, a);
				return (0, i.HR)(n, e, t, {
					message: "The gemspec sets no `version`.",
					fix: a
				});
			}
		};
		let d = /(?<![\w.])versionName\b[ \t]*(?:=[ \t]*|\(?[ \t]*)(?=["'\w])/g;
		let f = /(?<![\w.])versionCode\b[ \t]*(?:=[ \t]*|\(?[ \t]*)(?=\w)/g;
		let p = /(?<=^[ \t]*)(?:project\.)?version[ \t]*(?:=[ \t]*|[ \t](?=["']))(?=\S)/gm;
		let m = /(?:^|\n)[ \t]*(?:allprojects|subprojects)[ \t]*$/;
		let h = {
			place: "`versionName` of an Android app, else `version =` at the top, or of `allprojects`",
			build: "`versionCode`",
			find: (e, t) => {
				let n = (0, r.dK)(e, r.M2);
				let a = (0, r.ZZ)(d, n, e);
				let o = a.length > 0 ? a : (0, r.ZZ)(p, withoutBlocks(n), e);
				let s = o.find(({ value: e }) => !(0, i.Un)(e));
				if (s) throw (0, i.Jn)(t, e, s, g);
				let c = (0, r.ZZ)(f, n, e).filter(({ value: e }) => /^\d+$/.test(e));
				let l = (0, i.HR)(o, e, t, {
					message: "The build has no `version =` and no `versionName`.",
					fix: g
				});
				return c.length > 0 ? {
					...l,
					builds: c
				} : l;
			}
		};
		let g = "List the file that it is read from, such as gradle.properties, or find it here with a `pattern`.";
		function withoutBlocks(e) {
			let t = [];
			return e.replace(/([^{}]*)([{}]|$)/g, (e, n, i) => {
				let a = (t.at(-1) ?? !0 ? n : (0, r.hQ)(n)) + i;
				i === "{" ? t.push(m.test(n)) : t.pop();
				return a;
			});
		}
		let _ = {
			place: "`version`, else `VERSION_NAME`",
			build: "`VERSION_CODE`",
			find: (e, t) => {
				let [n, r, a] = [
					"version",
					"VERSION_NAME",
					"VERSION_CODE"
				].map((t) => valuesOf(t, e));
				let o = n?.length ? n : r ?? [];
				let s = (0, i.HR)(o, e, t, {
					message: "The file has no `version`.",
					fix: "Name the property with a pattern, such as ^appVersion=(.+)$."
				});
				return a?.length ? {
					...s,
					builds: a
				} : s;
			}
		};
		function valuesOf(e, t) {
			return (0, r.Ms)(RegExp(`^[ \\t]*${e}[ \\t]*[=:][ \\t]*(\\S+)`, "dgm"), t);
		}
		let v = {
			place: "`CFBundleShortVersionString`",
			rules: "Apple",
			limits: { channels: [] },
			build: "`CFBundleVersion`",
			find: (e, t) => {
				let n = (0, o.L)(e).find((e) => e.path === "plist/dict");
				let r = stringUnder(n, "CFBundleShortVersionString");
				let a = "Xcode takes it from MARKETING_VERSION: list the project.pbxproj that has it.";
				if (r && !(0, i.Un)(r.value)) throw (0, i.Jn)(t, e, r, a);
				let s = (0, i.HR)(r ? [r] : [], e, t, {
					message: "The file has no CFBundleShortVersionString.",
					fix: a
				});
				let c = stringUnder(n, "CFBundleVersion");
				return c && c.value !== "" ? {
					...s,
					builds: [c]
				} : s;
			}
		};
		function stringUnder(e, t) {
			let n = e?.children ?? [];
			let r = n.findIndex(({ path: e, value: n }) => e.endsWith("/key") && n === t);
			return r < 0 ? void 0 : n[r + 1];
		}
		var y = n(9673);
		let b = {
			place: "`<version>` of the project, or the property it names, such as `revision`; modules and dependencies that repeat it follow",
			limits: { channels: [
				"alpha",
				"beta",
				"milestone",
				"rc"
			] },
			rules: "Maven",
			find: (e, t) => {
				let n = projectOf(e);
				let r = (0, o.G)(n, "version");
				let a = r && propertyOf(r.value);
				let s = a === void 0 ? r : (0, o.G)((0, o.G)(n, "properties"), a);
				if (r && a !== void 0 && !s) {
					let n = `List the pom.xml whose <properties> have <${a}>, or write the version here.`;
					throw (0, i.Jn)(t, e, r, n);
				}
				if (s && /[<&]|\$\{/.test(s.value)) throw (0, i.Jn)(t, e, s, "Write the version here, or as one property alone.");
				let c = (0, o.G)(n, "parent") ? "It takes that of its parent: list the pom.xml of the parent." : "Write it there.";
				return (0, i.HR)(s ? [s] : [], e, t, {
					message: "The project has no <version>.",
					fix: c
				});
			},
			follow: followModules
		};
		function propertyOf(e) {
			return /^\$\{([\w.-]+)\}(?:\$\{(?:sha1|changelist)\})*$/.exec(e)?.[1];
		}
		function projectOf(e) {
			return (0, o.L)(e).find(({ path: e }) => e === "project");
		}
		function followModules({ path: e, from: t, to: n, texts: r }) {
			let i = [...r].flatMap(([e, t]) => (0, c.Vb)(e) === "pom.xml" ? [{
				path: e,
				text: t,
				elements: (0, o.L)(t)
			}] : []);
			let a = new Set();
			let s = new Map();
			let l = i.find((t) => t.path === e);
			if (!l || propertyOf((0, o.G)(rootOf(l), "version")?.value ?? "") !== void 0) return s;
			for (let e of [l, ...modulesOf(l, i, t)]) a.add(coordinatesOf(rootOf(e)));
			for (let e of i) {
				let r = repeatedIn(e, a, t);
				r.length > 0 && s.set(e.path, (0, y.V)(e.text, r.map((e) => ({
					...e,
					by: n
				}))));
			}
			return s;
		}
		function modulesOf(e, t, n) {
			let r = coordinatesOf(rootOf(e));
			return t.flatMap((i) => {
				let a = (0, o.G)(rootOf(i), "parent");
				if (i === e || coordinatesOf(a) !== r || (0, o.G)(a, "version")?.value !== n) return [];
				return (0, o.G)(rootOf(i), "version") === void 0 ? [i, ...modulesOf(i, t.filter((t) => t !== e), n)] : [];
			});
		}
		function repeatedIn({ elements: e }, t, n) {
			return e.flatMap((e) => {
				let r = (0, o.G)(e, "version");
				if (e.path === "project" || r?.value !== n) return [];
				return t.has(coordinatesOf(e)) ? [r] : [];
			});
		}
		function rootOf({ elements: e }) {
			return e.find(({ path: e }) => e === "project");
		}
		function coordinatesOf(e) {
			return `${((0, o.G)(e, "groupId") ?? (0, o.G)((0, o.G)(e, "parent"), "groupId"))?.value ?? ""}:${(0, o.G)(e, "artifactId")?.value ?? ""}`;
		}
		let x = {
			place: "`version: '…'` of `project()`",
			find: (e, t) => {
				let n = (0, r.dK)(e, r.lg);
				let a = [...n.matchAll(/(?<![\w.])project\s*\((?:[^()]|\([^()]*\))*/g)].map(({ 0: { length: e }, index: t }) => [t, t + e]);
				let o = (0, r.ZZ)(/(?<=[,\s])version\s*:\s*(?=\S)/g, n, e).filter(({ start: e }) => a.some(([t = 0, n = 0]) => t < e && e <= n));
				let s = "Write it there, or list the file that it is read from.";
				let c = o.find(({ value: e }) => !(0, i.Un)(e));
				if (c) throw (0, i.Jn)(t, e, c, s);
				return (0, i.HR)(o, e, t, {
					message: "`project()` has no `version:`.",
					fix: s
				});
			}
		};
		let S = {
			place: "`version: \"…\"` of the project, or the module attribute it names, such as `@version`",
			find: (e, t) => {
				let n = (0, r.dK)(e, r.ep);
				let a = (0, r.ZZ)(/(?<=[[,\s])version:[ \t]*(?=\S)/g, n, e);
				let [o] = a;
				let s = /^@(\w+)$/.exec(o?.value ?? "")?.[1];
				let c = s === void 0 ? a.slice(0, 1) : (0, r.ZZ)(RegExp(`^[ \\t]*@${s}[ \\t]+(?=")`, "gm"), n, e);
				let l = "List the file that it is read from, or find it here with a `pattern`.";
				let u = c.find(({ value: e }) => !(0, i.Un)(e)) ?? (c.length === 0 ? o : void 0);
				if (u) throw (0, i.Jn)(t, e, u, l);
				return (0, i.HR)(c, e, t, {
					message: "The project has no `version:`.",
					fix: l
				});
			}
		};
		var C = n(9359);
		let w = {
			...C.O,
			place: "`__version__ = \"…\"`, else `VERSION = \"…\"` or `version = \"…\"`, at the start of a line",
			find: (e, t) => {
				let n = (0, r.dK)(e, r.ZB);
				let a = [
					"__version__",
					"VERSION",
					"version"
				].map((t) => assignedTo(t, n, e)).find((e) => e.length > 0) ?? [];
				let o = a.find(({ value: e }) => !(0, i.Un)(e));
				let s = "List the file that it is read from, or find it here with a `pattern`.";
				if (o) throw (0, i.Jn)(t, e, o, s);
				return (0, i.HR)(a, e, t, {
					message: "The module has no `__version__ = \"…\"`.",
					fix: s
				});
			}
		};
		function assignedTo(e, t, n) {
			return (0, r.ZZ)(RegExp(`^${e}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(?:\\w+[ \\t]*=[ \\t]*)*(?!=)(?=\\S)`, "gm"), t, n);
		}
		let T = {
			...l,
			follow: followGemLocks,
			place: "`VERSION = \"…\"`; written as `1.0.0.pre.alpha.1`",
			find: (e, t) => {
				let n = (0, r.ZZ)(/^[ \t]*(?:\w+::)*VERSION[ \t]*=[ \t]*(?=\S)/gm, (0, r.dK)(e, r.Xr), e);
				let a = "Write it as one string: VERSION = \"1.2.3\".";
				let o = n.find(({ value: e }) => !(0, i.Un)(e));
				if (o) throw (0, i.Jn)(t, e, o, a);
				return (0, i.HR)(n, e, t, {
					message: "The file has no `VERSION = \"…\"`.",
					fix: a
				});
			}
		};
		let E = {
			...C.O,
			place: "`version` of `[metadata]`; what `attr:` or `file:` names is the file to list",
			find: (e, t) => {
				let n = /^\[metadata\][^\n]*\n(?:(?!\[)[^\n]*(?:\n|$))*/m.exec(e);
				let a = (0, r.Ms)(/^version[ \t]*[=:][ \t]*([^\s#;](?:[^\r\n]*\S)?)/dgm, n?.[0] ?? "", n?.index);
				let [o] = a;
				if (o && !(0, i.Un)(o.value)) throw (0, i.Jn)(t, e, o, fileNamedBy(o.value));
				return (0, i.HR)(a, e, t, {
					message: "The section [metadata] has no `version`.",
					fix: "Write it there, or list the file that has it."
				});
			}
		};
		function fileNamedBy(e) {
			let [, t, n = ""] = /^(attr|file):\s*(\S+)/.exec(e) ?? [];
			if (t === "file") return `List the file that it names: ${n}.`;
			let r = n.split(".").slice(0, -1).join("/");
			return t === "attr" ? `List the file that it names: ${r}/__init__.py or ${r}.py.` : "Write the version there, or list the file that has it.";
		}
		let D = {
			...C.O,
			place: "`version=\"…\"` of `setup()`, or the name that it is given in the same file",
			find: (e, t) => {
				let n = (0, r.dK)(e, r.ZB);
				let a = (0, r.ZZ)(/(?<=[(,\s])version[ \t]*=(?!=)[ \t]*(?=\S)/g, n, e);
				let o = new Set(a.flatMap(({ value: e }) => /^[A-Za-z_]\w*$/.test(e) ? [e] : []));
				let s = [...a, ...[...o].flatMap((t) => assignedTo(t, n, e))].filter(({ value: e }) => (0, i.Un)(e));
				let c = "List the file that it is read from, such as the one with `__version__`.";
				if (s.length === 0 && a[0]) throw (0, i.Jn)(t, e, a[0], c);
				return (0, i.HR)(s, e, t, {
					message: "`setup()` has no `version`.",
					fix: c
				});
			}
		};
		let O = /\b(?:TEST_HOST|TEST_TARGET_NAME|BUNDLE_LOADER)\b/;
		let k = {
			cmake: a,
			dotnet: s,
			gemspec: u,
			gradle: h,
			"gradle-properties": _,
			"info-plist": v,
			maven: b,
			meson: x,
			mix: S,
			"python-module": w,
			"ruby-version": T,
			"setup-cfg": E,
			"setup-py": D,
			"xcode-project": {
				place: "`MARKETING_VERSION` of every configuration and target but those of tests",
				rules: "Apple",
				limits: { channels: [] },
				build: "`CURRENT_PROJECT_VERSION`",
				find: (e, t) => {
					let n = (0, r.dK)(e, r.MQ).replace(/[^{}]+/g, (e) => O.test(e) ? (0, r.hQ)(e) : e);
					let settingsOf = (t) => (0, r.ZZ)(RegExp(`(?<=[\\s{;])${t}[ \\t]*=[ \\t]*`, "g"), n, e);
					let a = settingsOf("MARKETING_VERSION");
					let o = "Set it in the build settings of the target, or list the Info.plist or .xcconfig that has it.";
					let s = a.find(({ value: e }) => !(0, i.Un)(e));
					if (s) throw (0, i.Jn)(t, e, s, o);
					let c = (0, i.HR)(a, e, t, {
						message: "The project has no MARKETING_VERSION.",
						fix: o
					});
					let l = settingsOf("CURRENT_PROJECT_VERSION").filter(({ value: e }) => /^\d+$/.test(e));
					return l.length > 0 ? {
						...c,
						builds: l
					} : c;
				}
			}
		};
	}),
	9359: (function (e, t, n) {
		n.d(t, { O: () => r });
		let r = {
			rules: "PEP 440",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"a",
				"b",
				"dev"
			] },
			read: (e) => {
				let t = /^(\d+\.\d+\.\d+)(a|b|rc|\.dev)(\d+)$/.exec(e);
				return t ? `${t[1]}-${i[t[2]]}.${t[3]}` : e;
			}
		};
		let i = {
			a: "alpha",
			b: "beta",
			rc: "rc",
			".dev": "dev"
		};
	})
};
