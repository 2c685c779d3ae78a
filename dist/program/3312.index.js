"use strict";
exports.id = 3312;
exports.ids = [3312];
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
	}),
	3312: (function (e, t, n) {
		n.r(t);
		n.d(t, {
			currentVersions: () => h.currentVersions,
			editVersions: () => editVersions,
			raisedBuildsOf: () => M.Z,
			withHighestBuilds: () => M.m
		});
		var r = n(5613);
		var i = n(9530);
		var a = n(9797);
		var o = n(586);
		var s = n(8181);
		var c = n(1926);
		var l = n(284);
		var u = n(7569);
		var d = n(5566);
		var f = n(4197);
		function denoRequirementsOn(e, t, n) {
			let i = new Set(e.filter(a.pj).map(({ path: e }) => (0, r.yS)(e)));
			if (i.size === 0) return [];
			let o = readPackages(t);
			let s = o.filter((e) => i.has(e.folder) && (0, d.DD)(e.version ?? "") === n);
			let l = o.filter(({ root: e }) => (0, c.jf)(e, "workspace")).map(({ folder: e }) => e);
			let share = (e, t) => (0, r.Gw)(e).some((e) => l.includes(e) && (0, r.Gw)(t).includes(e));
			return o.flatMap(({ path: e, root: t, folder: n }) => [...(0, c.Mc)((0, c.jf)(t, "imports"))].flatMap(([t, r]) => {
				let [, i, a] = p.exec((0, c.b6)(r) ?? "") ?? [];
				let o = s.find((e) => e.name === a && share(n, e.folder));
				if (i === void 0 || !o) return [];
				return {
					path: e,
					key: ["imports", t],
					specifier: i,
					start: r.start,
					folder: o.folder
				};
			}));
		}
		function unmetDenoImports(e, t, n, r) {
			let i = denoRequirementsOn(e, n, r);
			if (i.length === 0) return [];
			let o = readPackages(t);
			return i.flatMap(({ path: e, key: t, specifier: i, start: s, folder: c }) => {
				let u = o.find((e) => e.folder === c)?.version;
				if (u === void 0 || !(0, f.AB)(u, i) || (0, f.AB)(r, i)) return [];
				return {
					message: `The import "${i}" is not met by ${r}, and deno would look for it in the registry.`,
					fix: `Set \`requirements: auto\` for the track, or list the import as one of its version files: ${(0, a.cD)(e, t)}.`,
					place: (0, l.BW)(e, n.get(e) ?? "", s)
				};
			});
		}
		let p = /^(jsr:(@[^@/]+\/[^@/]+)@[^/]+)(?:\/.*)?$/;
		function readPackages(e) {
			return [...e].flatMap(([e, t]) => {
				let n = (0, a.pj)({ path: e }) ? (0, u.C)(() => (0, c.eV)("json", e, t)[0]) : void 0;
				if (n === void 0 || n instanceof i.ag) return [];
				let [o, s] = [(0, c.b6)((0, c.jf)(n, "name")), (0, c.b6)((0, c.jf)(n, "version"))];
				return {
					path: e,
					folder: (0, r.yS)(e),
					root: n,
					name: o,
					version: s
				};
			});
		}
		function autoRequirements(e, t, n) {
			let i = e.filter(({ requirements: e }) => e === "auto");
			if (i.length === 0) return [];
			let o = i.map(({ path: e }) => e).filter((e) => (0, r.Vb)(e) === "Cargo.toml");
			let c = [
				...o.length > 0 ? (0, s.qh)(o, t, n) : [],
				...(0, f.B1)(i, t, n),
				...denoRequirementsOn(i, t, n)
			];
			let l = new Set(e.map(placeOf));
			return c.map(({ path: e, key: t }) => ({
				kind: "keyed",
				path: e,
				format: m.get((0, r.Vb)(e)) ?? "json",
				key: (0, a.TE)(t)
			})).filter((e) => {
				let t = !l.has(placeOf(e));
				l.add(placeOf(e));
				return t;
			});
		}
		let m = new Map([["Cargo.toml", "toml"], ["pnpm-workspace.yaml", "yaml"]]);
		function placeOf(e) {
			return JSON.stringify([e.path, e.kind === "keyed" ? e.key : ""]);
		}
		var h = n(3130);
		var g = n(5163);
		var _ = n(8023);
		var v = n(9673);
		function editDenoLock(e, t, n) {
			if (n.length === 0) return t;
			let r = (0, c.jf)((0, _.q)(e, t), "workspace");
			let i = n.flatMap(({ folder: e, name: t, from: n, to: i }) => {
				let a = e === "" ? r : (0, c.jf)((0, c.jf)(r, "members"), e);
				let [o, s] = [n, i].map((e) => n.startsWith("jsr:") ? plain(e) : `npm:${t}@${e}`);
				return [(0, c.jf)(a, "dependencies"), (0, c.jf)((0, c.jf)(a, "packageJson"), "dependencies")].flatMap(itemsOf).flatMap((e) => e.kind === "text" && e.value === o ? {
					...e,
					by: s
				} : []);
			});
			return (0, v.V)(t, [...new Map(i.map((e) => [e.start, e])).values()]);
		}
		function plain(e) {
			return /^jsr:@[^/]+\/[^/]+/.exec(e)?.[0] ?? e;
		}
		function itemsOf(e) {
			return e?.kind === "list" ? e.items : [];
		}
		function pinnedEntryEdits(e, t, { folder: n, name: r, from: i, to: a }) {
			let o = (0, c.jf)(t, "packages");
			let s = [`${n}/node_modules/${r}`, `node_modules/${r}`].map((e) => (0, c.jf)(o, e)).find((e) => e !== void 0);
			let l = (0, c.jf)(s, "version");
			if (l?.kind !== "text" || (0, c.b6)(l) !== i || (0, c.Hn)((0, c.jf)(s, "link"))) return [];
			let u = ["resolved", "integrity"].flatMap((t) => fieldOf(e, s, t) ?? []);
			return [{
				value: l,
				to: a
			}, ...joined(e, u).map((t) => ({
				value: withComma(e, t),
				to: ""
			}))];
		}
		function fieldOf(e, t, n) {
			let r = (0, c.jf)(t, n);
			if (r?.kind !== "text") return;
			return {
				start: e.lastIndexOf(`"${n}"`, r.start),
				end: r.end + 1
			};
		}
		function joined(e, t) {
			let [n, r, ...i] = [...t].sort((e, t) => e.start - t.start);
			if (!n) return [];
			if (!r || i.length > 0 || !/^\s*,\s*$/.test(e.slice(n.end, r.start))) return [...t];
			return [{
				start: n.start,
				end: r.end
			}];
		}
		function withComma(e, { start: t, end: n }) {
			let r = /^\s*,\s*/.exec(e.slice(n, n + 1e3))?.[0];
			if (r !== void 0) return {
				start: t,
				end: n + r.length
			};
			return {
				start: t - (/,\s*$/.exec(e.slice(Math.max(0, t - 1e3), t))?.[0] ?? "").length,
				end: n
			};
		}
		function editNpmLock(e, t, n) {
			if (!n.some(({ folder: e }) => e === "" || t.includes(JSON.stringify(e)))) return t;
			let { original: r, root: i, edits: a } = readOnce(e, t);
			let o = new Map(a);
			for (let { folder: e, segments: t, to: a } of n) {
				let n = recorded(i, e, t);
				for (let e of n) o.set(e.start, {
					value: e,
					to: a
				});
				let [s] = t.slice(1);
				let c = n[0]?.value;
				if (t.length !== 2 || s === void 0 || c === void 0 || !y.test(a)) continue;
				let l = pinnedEntryEdits(r, i, {
					folder: e,
					name: s,
					from: c,
					to: a
				});
				for (let e of l) o.set(e.value.start, e);
			}
			if (o.size === a.size && [...o].every(([e, { to: t }]) => a.get(e)?.to === t)) return t;
			let s = [];
			let c = 0;
			for (let { value: e, to: t } of [...o.values()].toSorted((e, t) => e.value.start - t.value.start)) {
				s.push(r.slice(c, e.start), t);
				c = e.end;
			}
			let l = s.join("") + r.slice(c);
			b.set(e, {
				original: r,
				root: i,
				edits: o,
				edited: l
			});
			return l;
		}
		let y = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
		let b = new Map();
		function readOnce(e, t) {
			let n = b.get(e);
			if (n?.edited === t) return n;
			return {
				original: t,
				root: (0, _.q)(e, t),
				edits: new Map()
			};
		}
		function recorded(e, t, n) {
			let r = [(0, c.jf)(e, "packages"), (0, c.jf)(e, "workspaces")].map((e) => (0, c.TE)((0, c.jf)(e, t) ?? x, n).value);
			t === "" && (0, a.TE)(n) === "version" && r.push((0, c.jf)(e, "version"));
			return r.filter((e) => e?.kind === "text");
		}
		let x = {
			kind: "other",
			source: "",
			start: 0
		};
		var S = n(5364);
		let C = [
			"dependencies",
			"devDependencies",
			"optionalDependencies"
		];
		function editPnpmLock(e, t, n, r = []) {
			if (n.length + r.length === 0) return t;
			let [i] = (0, S.h)(e, t);
			let a = new Map();
			for (let e of n) for (let t of pnpm_lock_recorded(i, e)) t.value === e.from && a.set(t.start, {
				value: t,
				to: e.to
			});
			for (let { catalog: e, name: t, from: n, to: o, versions: s } of r) {
				let r = (0, c.jf)((0, c.jf)((0, c.jf)(i, "catalogs"), e), t);
				let [l, u] = [(0, c.jf)(r, "specifier"), (0, c.jf)(r, "version")];
				if (l?.kind !== "text" || l.value !== n) continue;
				a.set(l.start, {
					value: l,
					to: o
				});
				u?.kind === "text" && u.value === s?.[0] && a.set(u.start, {
					value: u,
					to: s[1]
				});
			}
			let o = t;
			for (let { value: e, to: n } of [...a.values()].toSorted((e, t) => t.value.start - e.value.start)) o = o.slice(0, e.start) + written(t, e, n) + o.slice(e.end);
			return o;
		}
		function pnpm_lock_recorded(e, { folder: t, name: n }) {
			let r = (0, c.jf)(e, "importers");
			let i = r ? (0, c.jf)(r, t || ".") : t === "" ? e : void 0;
			return [...C.map((e) => (0, c.jf)((0, c.jf)((0, c.jf)(i, e), n), "specifier")), (0, c.jf)((0, c.jf)(i, "specifiers"), n)].filter((e) => e?.kind === "text");
		}
		function written(e, { start: t }, n) {
			return /['"]/.test(e.charAt(t - 1)) || /^[\w^~=.]/.test(n) ? n : `'${n}'`;
		}
		let w = new Map([
			["a", "a"],
			["alpha", "a"],
			["b", "b"],
			["beta", "b"],
			["c", "rc"],
			["rc", "rc"],
			["pre", "rc"],
			["preview", "rc"],
			["dev", ".dev"]
		]);
		function editUvLock(e, t, n, r) {
			let i = t.split(/^(?=\[\[package\]\])/m);
			let a = RegExp(`^source = \\{ (?:editable|virtual|directory) = "${n.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}" \\}`, "m");
			return i.map((t) => a.test(t) ? t.replace(/^(version = ")[^"\r\n]*/m, (t, n) => n + asPep440(e, r)) : t).join("");
		}
		function editPoetryLock(e, t, n, r) {
			let i = t.split(/^(?=\[\[package\]\])/m);
			let a = `type = "directory"\nurl = "${n}"`;
			return i.map((t) => t.replaceAll("\r\n", "\n").includes(a) ? t.replace(/^(version = ")[^"\r\n]*/m, (t, n) => n + asPep440(e, r)) : t).join("");
		}
		function asPep440(e, t) {
			let n = (0, d.ot)((0, d.DD)(t));
			if (!n?.prerelease) return t;
			let r = w.get(n.prerelease.channel.toLowerCase());
			if (r !== void 0) return `${(0, d.rT)(n)}${r}${n.prerelease.n}${t.slice((0, d.DD)(t).length)}`;
			throw (0, i.V2)("python-version", `${(0, i.hD)(t)} is not a version for Python (PEP 440), and ${e} could not record it.`, "Set `version-style: core` for the track, or name the channel alpha, beta, rc or dev.");
		}
		let T = /^(?![-?:,\][{}#&*!|>'"%@` \t\r\n]).([ \t]*(?![,\][{}:# \t\r\n]).)*$/;
		let E = /^( {4})("?)([^"\r\n]+)\2: ([^\r\n]+)$/gm;
		function editYarnLock(e, t) {
			if (t.length === 0 || !/^__metadata:/m.test(e)) return e;
			let n = e.split(/^(?=\S)/m);
			let r = n.map((e) => t.filter(({ folder: t }) => isMember(e, t)));
			let i = n.map((e, t) => writeRanges(e, r[t]));
			let a = new Set(i.flatMap(rangesOf));
			return i.map((e) => writeHeader(e, t, a)).join("");
		}
		function isMember(e, t) {
			return /^ {2}resolution: "[^"]*@workspace:([^"]*)"/m.exec(e)?.[1] === (t || ".");
		}
		function writeRanges(e, t) {
			if (t.length === 0) return e;
			return e.replace(E, (e, ...n) => {
				let [r, i, a, o = ""] = n;
				let s = unquote(o);
				let c = t.find((e) => e.name === a && bare(s) === bare(e.from));
				if (!c) return e;
				let l = s === c.from ? c.to : `npm:${c.to}`;
				return `${r}${i}${a}${i}: ${T.test(l) ? l : `"${l}"`}`;
			});
		}
		function rangesOf(e) {
			return [...e.matchAll(E)].map(([, , , e, t]) => `${e}@${bare(unquote(t))}`);
		}
		function writeHeader(e, t, n) {
			let [r, i] = /^"([^"\r\n]*@workspace:[^"\r\n]*)":/.exec(e) ?? [];
			if (r === void 0 || i === void 0) return e;
			let a = i.split(", ");
			let o = new Set(a);
			for (let { name: e, from: r, to: i } of t) for (let t of ["", "npm:"]) {
				let s = `${e}@${t}${r}`;
				if (!a.includes(s)) continue;
				o.add(`${e}@${t}${i}`);
				n.has(`${e}@${bare(r)}`) || o.delete(s);
			}
			return `"${[...o].sort().join(", ")}":${e.slice(r.length)}`;
		}
		function unquote(e) {
			return /^".*"$/.test(e) ? e.slice(1, -1) : e;
		}
		function bare(e) {
			return e.replace(/^npm:/, "");
		}
		var D = n(5045);
		var O = n(9547);
		var k = n(2116);
		var A = n(1097);
		let j = "([0-9A-Za-z.-]+)";
		function requireReadBack(e, t, n, r) {
			(0, h.eachFile)(e, (e) => {
				let o = (0, a.Xs)(e, r);
				let [s, c] = [(0, h.textOf)(e, t), (0, h.textOf)(e, n)];
				let { start: u } = (0, A.Am)(e, s);
				let d = whatIsRead(e, n, o);
				if (d === void 0) return;
				let f = lineAt(c, u);
				throw (0, i.V2)("version-read-back", `Writing ${o} would give the line ${(0, i.hD)(f)}, where ${d}.`, howToRead(e), (0, l.BW)(e.path, s, u));
			});
			for (let [r, i] of (0, O.$)(e, (e) => e.path)) requireSameRest(r, i, t, n);
		}
		function whatIsRead(e, t, n) {
			try {
				let r = (0, a.WS)(e) ? (0, k.unraisedRequirements)([e], t, n)[0]?.value : (0, A.Am)(e, (0, h.textOf)(e, t)).value;
				return r === void 0 || r === n && !(0, a.WS)(e) ? void 0 : `${(0, i.hD)(r)} is read`;
			} catch (e) {
				if (!(e instanceof i.ag)) throw e;
				return `no version can be read: ${e.problems[0]?.message.replace(/\.$/, "")}`;
			}
		}
		function howToRead(e) {
			let t = `Let the group of the pattern match a whole version, such as ${j}`;
			return e.kind === "pattern" ? `${t}; or set version-style: core, so that files carry only X.Y.Z.` : `Write it as plain text there, or find it with \`pattern\` and one group, such as ${j}.`;
		}
		function requireSameRest(e, t, n, r) {
			let rest = (e) => withoutVersions((0, h.textOf)(t[0], e), t);
			if (rest(n) === rest(r)) return;
			throw (0, i.V2)("version-read-back", "Writing the version would change more than the version.", "Check that no two entries of version-files find the same place.", { file: e });
		}
		function withoutVersions(e, t) {
			let n = t.map((t) => (0, A.Am)(t, e)).flatMap(({ at: e, builds: t = [] }) => [...e, ...t]).sort((e, t) => e.start - t.start);
			let r = 0;
			return [...n.map(({ start: t, end: n }) => {
				let i = e.slice(r, t);
				r = Math.max(r, n);
				return i;
			}), e.slice(r)].join("\0");
		}
		function lineAt(e, t) {
			let n = e.lastIndexOf("\n", t - 1) + 1;
			let r = e.indexOf("\n", t);
			return e.slice(n, r < 0 ? e.length : r).trim();
		}
		var M = n(3421);
		function editVersions(e, t, n) {
			let o = (0, D.i)(e, t);
			let c = new Map(t);
			let writeAll = (e) => (0, h.eachFile)(e, (e) => {
				let t = (0, a.WS)(e) ? k.X : A.gN;
				c.set(e.path, t(e, (0, h.textOf)(e, c), (0, a.Xs)(e, n)));
			});
			writeAll(o);
			let l = autoRequirements(o, c, n);
			writeAll(l);
			let u = [...o, ...l];
			requireReadBack(u, t, c, n);
			let d = [];
			let p = u.map((e) => e.path).filter((e) => (0, r.Vb)(e) === "Cargo.toml");
			if (p.length > 0) {
				let e = (0, s.eG)(p, t, c, n);
				for (let [t, n] of e.locks) c.set(t, n);
				d.push(...e.problems);
			}
			d.push(...(0, f.x3)(u, t, c, n));
			d.push(...unmetDenoImports(u, t, c, n));
			if (d.length > 0) throw new i.ag("unmet-requirement", d);
			followByFolder(u, t, c);
			followByFormat(u, t, c);
			let m = new Map();
			for (let [e, n] of c) t.get(e) !== n && m.set(e, n);
			return m;
		}
		let N = new Set([
			"package-lock.json",
			"npm-shrinkwrap.json",
			"bun.lock"
		]);
		let P = new Set([
			...N,
			"pnpm-lock.yaml",
			"yarn.lock",
			"deno.lock",
			"uv.lock",
			"poetry.lock"
		]);
		function followByFolder(e, t, n) {
			let named = (t) => e.filter((e) => (0, r.Vb)(e.path) === t);
			for (let [i, a] of n) {
				let o = (0, r.Vb)(i);
				if (!P.has(o)) continue;
				let fromLock = (e) => (0, r.Mf)((0, r.yS)(i), (0, r.yS)(e.path));
				if (N.has(o)) {
					let e = named("package.json").map((e) => ({
						folder: fromLock(e),
						segments: segmentsOf(e),
						to: (0, A.gf)(e, (0, h.textOf)(e, n))
					}));
					n.set(i, editNpmLock(i, a, e));
				} else if (o === "deno.lock") {
					let r = changedRequirements(e.filter(isImporting), t, n).map(({ file: e, ...t }) => ({
						...t,
						folder: fromLock(e)
					}));
					n.set(i, editDenoLock(i, a, r));
				} else if (o === "pnpm-lock.yaml" || o === "yarn.lock") {
					let s = changedRequirements(named("package.json"), t, n).map(({ file: e, ...t }) => ({
						...t,
						folder: fromLock(e)
					}));
					let ofFolder = (e) => (0, r.yS)(e.path) === (0, r.yS)(i);
					let c = changedCatalogs(e, t, n).filter(({ file: e }) => ofFolder(e));
					n.set(i, o === "yarn.lock" ? editYarnLock(a, s) : editPnpmLock(i, a, s, c));
				} else {
					let e = o === "uv.lock" ? editUvLock : editPoetryLock;
					for (let t of named("pyproject.toml").filter((e) => segmentsOf(e).join(".") === "project.version")) {
						let r = (0, A.gf)(t, (0, h.textOf)(t, n));
						n.set(i, e(i, n.get(i), fromLock(t) || ".", r));
					}
				}
			}
		}
		function isImporting(e) {
			return (0, a.pj)(e) || (0, r.Vb)(e.path) === "package.json";
		}
		function followByFormat(e, t, n) {
			for (let r of e) {
				let [e, i] = [(0, A.$4)(r, (0, h.textOf)(r, t)), (0, A.$4)(r, (0, h.textOf)(r, n))];
				let a = e === i ? void 0 : (0, g.be)(r)?.follow?.({
					path: r.path,
					from: e,
					to: i,
					texts: n
				});
				for (let [e, t] of a ?? []) n.set(e, t);
			}
		}
		function changedRequirements(e, t, n) {
			return e.filter(a.WS).flatMap((e) => {
				let [r, i] = [(0, A.$4)(e, (0, h.textOf)(e, t)), (0, A.$4)(e, (0, h.textOf)(e, n))];
				return r === i ? [] : [{
					file: e,
					name: segmentsOf(e).at(-1),
					from: r,
					to: i
				}];
			});
		}
		function changedCatalogs(e, t, n) {
			let i = changedRequirements(e.filter(a.Yc), t, n);
			if (i.length === 0) return [];
			let [s, c] = [(0, o.O)(t), (0, o.O)(n)];
			let l = e.filter((e) => !(0, a.WS)(e)).map(({ path: e }) => (0, r.yS)(e));
			return i.map((e) => {
				let t = l.find((t) => c.manifest(t)?.name === e.name) ?? "";
				let [n, r] = [s.manifest(t)?.version, c.manifest(t)?.version];
				let i = segmentsOf(e.file);
				let a = i[0] === "catalog" ? "default" : i[1];
				return {
					...e,
					catalog: a,
					versions: n && r ? [n, r] : void 0
				};
			});
		}
		function segmentsOf(e) {
			if (e.kind === "keyed") return (0, a.in)(e.key) ?? [e.key];
			return (0, r.Vb)(e.path) === "package.json" ? ["version"] : ["project", "version"];
		}
	}),
	3421: (function (e, t, n) {
		n.d(t, {
			Z: () => raisedBuildsOf,
			m: () => withHighestBuilds
		});
		var r = n(7569);
		var i = n(9530);
		var a = n(6768);
		var o = n(1097);
		function withHighestBuilds(e, t) {
			return e.map((e) => {
				let n = t.flatMap((t) => buildIn(e, t.get(e.path)) ?? []);
				return n.length > 0 ? {
					...e,
					buildNumber: Math.max(...n)
				} : e;
			});
		}
		function raisedBuildsOf(e, t) {
			return e.map((e) => buildIn(e, t.get(e.path)) ?? "").join(" ");
		}
		function buildIn(e, t) {
			let n = t === void 0 ? void 0 : (0, r.C)(() => (0, a.YJ)(e, (0, o.Am)(e, t)));
			return n instanceof i.ag ? void 0 : n;
		}
	})
};
