"use strict";
exports.id = 4144;
exports.ids = [4144];
exports.modules = {
	...require("./common.index.js").modules,
	2855: (function (e, t, n) {
		n.d(t, { g: () => decodeText });
		var r = n(4552);
		var i = n(9530);
		function decodeText(e, t) {
			if ((0, r.pn)(e, t.length)) {
				let n = Math.ceil(t.length / 1024 / 1024 * 10) / 10;
				let a = `The file ${(0, i.hD)(e)} has ${n} MB; at most ${(0, r.Xg)(e)} MB are read.`;
				throw (0, i.V2)("file-too-long", a, (0, r.ue)(e) ? "It has to repeat the version of a manifest. Keep the version in another file, such as VERSION, name that in `version-files`, and no lock file is read." : "Make it shorter. If it is a version file, keep the version in a file of its own, and name that in `version-files`.", { file: e });
			}
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(t);
			} catch {
				throw (0, i.V2)("not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", { file: e });
			}
		}
	}),
	3313: (function (e, t, n) {
		n.d(t, {
			O: () => editTrack,
			readCarriers: () => readCarriers,
			versionOfFiles: () => versionOfFiles,
			x: () => readVersionTexts
		});
		var r = n(5613);
		var i = n(9530);
		var a = n(6620);
		var o = n(5163);
		var s = n(5045);
		var c = n(5566);
		var l = n(9797);
		var u = n(2855);
		async function readVersionTexts(e, t, r) {
			let i = t.flatMap(({ versionFiles: e }) => e);
			let [s, c] = await Promise.all([
				Promise.all([
					n.e(3243),
					n.e(9605),
					n.e(7163),
					n.e(1138),
					n.e(8011),
					n.e(1314),
					n.e(4569),
					n.e(2116),
					n.e(3312),
					n.e(7349)
				]).then(n.bind(n, 3312)),
				e.readNamed(r, (0, a.C)(i), (0, a.M)(i)),
				(0, o.nW)(i)
			]);
			return {
				files: c,
				texts: decodeFiles(c),
				rules: s
			};
		}
		async function readCarriers(e, { versionFiles: t }, r) {
			let i = Promise.all([
				n.e(3243),
				n.e(9605),
				n.e(3130)
			]).then(n.bind(n, 3130));
			let [a, s] = await Promise.all([
				i,
				readListed(e, t, r),
				(0, o.nW)(t)
			]);
			return {
				texts: decodeFiles(s),
				rules: a
			};
		}
		function readListed(e, t, n) {
			let i = t.map(({ path: e }) => e);
			if (!t.some(l.fg)) return e.readFiles(n, i);
			return e.readNamed(n, [...new Set(i.map(r.Vb))], (0, s.d)(t));
		}
		function decodeFiles(e) {
			return new Map([...e].map(([e, { bytes: t }]) => [e, (0, u.g)(e, t)]));
		}
		function editTrack(e, { files: t, texts: n, rules: r }, i) {
			let a = r.editVersions(e.versionFiles, n, i);
			for (let e of a.keys()) requireFile(e, t.get(e)?.mode);
			let o = new TextEncoder();
			let s = [...a].map(([e, n]) => ({
				path: e,
				mode: t.get(e)?.mode ?? "100644",
				bytes: o.encode(n)
			}));
			let c = new Map(n);
			for (let [e, t] of a) c.set(e, t);
			return {
				changed: s,
				after: {
					files: t,
					texts: c,
					rules: r
				}
			};
		}
		function requireFile(e, t) {
			if (t === void 0 || t.startsWith("100")) return;
			throw (0, i.V2)("version-file-link", "It is a link: a version written to it would replace where it leads.", "Name the file it leads to under version-files.", { file: e });
		}
		function versionOfFiles(e, { texts: t, rules: n }) {
			let r = [];
			let a = n.currentVersions((0, l.Vw)(e.versionFiles), t).flatMap(({ path: e, version: t }) => {
				let n = readLoosely(t);
				n || r.push(noVersion(e, t));
				return n ?? [];
			});
			if (r.length > 0) throw new i.ag("version-text", r);
			return (0, c.BR)(a) ?? {
				major: 0,
				minor: 0,
				patch: 0
			};
		}
		function noVersion(e, t) {
			return {
				message: `It says ${(0, i.hD)(t)}, which is no version of a track.`,
				fix: "Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: \"^v(.+)$\" }.",
				place: { file: e }
			};
		}
		function readLoosely(e) {
			let t = (0, c.ot)(e);
			if (t) return t;
			let n = (0, c.ot)(e.split(/[-+]/, 1)[0] ?? "");
			return n && {
				...n,
				...e.includes("-") && { prerelease: {
					channel: "",
					n: 0
				} },
				written: e
			};
		}
	}),
	4552: (function (e, t, n) {
		n.d(t, {
			Xg: () => mostMegabytes,
			pn: () => isTooLong,
			ue: () => isLockFile
		});
		let r = 1048576;
		let i = /(?:^|\/)(?:pnpm-lock\.yaml|(?:bun|deno|composer)\.lock|(?:package-lock|npm-shrinkwrap)\.json)$/;
		let a = /(?:^|\/)(?:Cargo|yarn|Gemfile|uv|poetry)\.lock$/;
		let o = [
			[/\.toml$/i, r / 2],
			[i, 16 * r],
			[a, 64 * r]
		];
		function mostMegabytes(e) {
			return (o.find(([t]) => t.test(e))?.[1] ?? 8388608) / r;
		}
		function isTooLong(e, t) {
			return t > mostMegabytes(e) * r;
		}
		function isLockFile(e) {
			return i.test(e) || a.test(e);
		}
	}),
	6620: (function (e, t, n) {
		n.d(t, {
			C: () => namesToRead,
			M: () => isToRead
		});
		var r = n(5613);
		var i = n(9797);
		var a = n(5045);
		let o = [
			"deno.json",
			"deno.jsonc",
			"deno.lock"
		];
		let s = new Map([
			["Cargo.toml", ["Cargo.toml", "Cargo.lock"]],
			["package.json", [
				"package.json",
				"package-lock.json",
				"npm-shrinkwrap.json",
				"bun.lock",
				"pnpm-workspace.yaml"
			]],
			["pnpm-workspace.yaml", ["package.json", "pnpm-lock.yaml"]],
			...[
				"deno.json",
				"deno.jsonc",
				"jsr.json",
				"jsr.jsonc"
			].map((e) => [e, o]),
			["pyproject.toml", ["uv.lock", "poetry.lock"]],
			["pom.xml", ["pom.xml"]],
			["pubspec.yaml", ["pubspec.lock"]],
			["composer.json", ["composer.lock"]],
			["version.rb", ["Gemfile.lock"]],
			["*.gemspec", ["Gemfile.lock"]]
		]);
		let c = [
			"pnpm-lock.yaml",
			"yarn.lock",
			"deno.lock"
		];
		function isToRead(e) {
			let t = (0, a.d)(e);
			let n = new Set(companionsOf(e));
			return (e) => t(e) || n.has((0, r.Vb)(e)) && !/(^|\/)node_modules\//.test(e);
		}
		function namesToRead(e) {
			return [...new Set([...e.map((e) => (0, r.Vb)(e.path)), ...companionsOf(e)])];
		}
		function companionsOf(e) {
			return e.flatMap((e) => {
				let t = (0, r.Vb)(e.path);
				return [...s.get(t) ?? s.get(t.replace(/^.*(?=\.)/, "*")) ?? [], ...t === "package.json" && ((0, i.WS)(e) || e.requirements) ? c : []];
			});
		}
	})
};
