"use strict";
exports.id = 6887;
exports.ids = [6887];
exports.modules = {
	...require("./shared-1990.index.js").modules,
	...require("./shared-9604.index.js").modules,
	6672: (function (e, t, n) {
		n.d(t, {
			CS: () => listFiles,
			hc: () => formatDraft,
			kq: () => formatSummary
		});
		var r = n(2538);
		var i = n(6082);
		function formatDraft({ proposal: e, files: t, changes: n, present: a, release: o }, s, c) {
			let { bold: l } = s.paint;
			let isNew = ({ path: e }) => !a.includes(e);
			let u = t.filter((e, t) => isNew(e) && (c || t === 0 && !e.adds)).map(({ path: e, text: t }) => `${l(e)}\n\n${t.trimEnd().replaceAll(/^(?=.)/gm, "  ")}\n`);
			let d = n.map((e) => `${(0, r.W)(e).map(i.P8).join("\n")}\n`);
			let f = e.notes.map(({ path: e, why: t }) => `  ${(0, i.P8)(e)}: ${(0, i.P8)(t)}`);
			let p = formatRelease(o, e);
			return [
				...u,
				...d,
				...f.length > 0 ? [
					l("To know:"),
					...shorten(f),
					""
				] : [],
				...p
			].join("\n").trimEnd();
		}
		function formatSummary({ proposal: e, changes: t, release: n }, a) {
			let { bold: o } = a.paint;
			let s = e.tracks.map(({ name: e, tag: t, releaseWorkflow: { value: n } }) => [
				e,
				t.value,
				n
			]);
			let wide = (e) => Math.max(0, ...s.map((t) => t[e].length));
			let c = s.map(([e, t, n]) => `  ${(0, i.P8)(e).padEnd(wide(0))}  ${(0, i.P8)(t).padEnd(wide(1))}  ${(0, i.P8)(n)}`);
			let { live: l, next: u, channels: d } = e;
			let f = u ? `live on ${l.value}, pre-releases on ${u.value}` : `everything on ${l.value}`;
			let p = t.map((e) => `${(0, r.W)(e).map(i.P8).join("\n")}\n`);
			let m = e.notes.map(({ path: e, why: t }) => `  ${(0, i.P8)(e)}: ${(0, i.P8)(t)}`);
			return [
				o("Tracks:"),
				...shorten(c),
				`${(0, i.P8)(f)}; channels ${d.value.join(", ")}`,
				"",
				...p,
				...m.length > 0 ? [o("To know:"), ...shorten(m)] : [],
				"",
				...formatRelease(n, e)
			].join("\n").trimEnd();
		}
		function formatRelease(e, { live: t, next: n, autoChannel: r }) {
			if (!e) return [];
			let { channel: a, tags: o } = e;
			let s = o.length > 8 ? ` and ${o.length - 8} more` : "";
			let c = o.length === 0 ? "nothing yet" : `${o.slice(0, 8).join(", ")}${s}`;
			let l = r.value === !1 ? "A promotion by hand" : `A push to ${(n ?? t).value}`;
			return [(0, i.P8)(`${l} would release on ${a}: ${c}.`)];
		}
		function listFiles({ files: e, present: t, changes: n, written: r = !1 }, { paint: i }) {
			let a = new Set(n.map(({ path: e }) => e));
			let mark = (e) => {
				if (!t.includes(e)) return "";
				if (!a.has(e)) return ` ${i.dim("(as it was)")}`;
				return ` ${i.dim(r ? "(overwritten)" : "(is there already)")}`;
			};
			return e.map(({ path: e, adds: t }) => `  ${e}${t ? ` ${i.dim(`(${t})`)}` : mark(e)}`);
		}
		function shorten(e) {
			let t = e.length - 20;
			return t <= 0 ? [...e] : [...e.slice(0, 20), `  and ${t} more: see --json`];
		}
	}),
	6887: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(6760);
		var i = n(9530);
		var a = n(6783);
		var o = n(6082);
		function writeConfig(e, t, n) {
			let r = e.tracks.flatMap((e) => ["", ...trackLines(e, n)]);
			return `${[
				`# yaml-language-server: $schema=${t}`,
				...head(e),
				"",
				"tracks:",
				...r.slice(1)
			].join("\n")}\n`;
		}
		function head({ live: e, next: t, channels: n, autoChannel: r, afterPromotion: i, ignoreCommits: a, adopted: o, isGuess: s, bump: c, dependents: l, groups: u }) {
			let d = o ? [`# Taken over from ${o.tool}.`] : [];
			let f = s ? ["# Nothing that is released was recognized here: edit the paths, the tag and the version files below."] : [];
			let p = [
				{
					text: "branches:",
					why: ""
				},
				{
					text: `  live: ${yamlText(e.value)}`,
					why: t ? e.why : "trunk mode: every version is cut here"
				},
				t ? {
					text: `  next: ${yamlText(t.value)}`,
					why: t.why
				} : {
					text: "  # next: next",
					why: "with such a branch, pre-releases are cut there"
				},
				{
					text: `channels: ${yamlList(n.value)}`,
					why: n.why
				},
				{
					text: `auto-channel: ${r.value && yamlText(r.value)}`,
					why: r.why
				},
				...i ? [{
					text: `after-promotion: ${i.value}`,
					why: i.why
				}] : [],
				...bumpLines(c),
				...l ? [{
					text: `dependents: ${l.value}`,
					why: l.why
				}] : [],
				...a ? [{
					text: `ignore-commits: ${yamlList(a.value)}`,
					why: a.why
				}] : [],
				...groupLines(u)
			];
			return [
				"# What is released from this repository: a track has its own version, its own tags and its own pace.",
				...d,
				...f,
				...align(p)
			];
		}
		function bumpLines(e) {
			if (!e) return [];
			let { value: t, why: n } = e;
			if (t.by === "changes") return [{
				text: "bump: changes",
				why: n
			}, {
				text: "notes: { from: changes }",
				why: "release notes list what these files say"
			}];
			let r = [...t.types].map(([e, t]) => `${inFlow(e)}: ${t}`);
			let { breaking: i, features: a } = t.initial ?? {};
			let o = t.initial === void 0 || i === "minor" && a === "minor";
			let s = [...r.length > 0 ? [{
				text: `  commit-types: { ${r.join(", ")} }`,
				why: ""
			}] : [], ...o ? [] : [{
				text: `  initial-development: { breaking: ${i}, features: ${a} }`,
				why: ""
			}]];
			return [{
				text: "bump: auto",
				why: n
			}, ...s.length > 0 ? [{
				text: "auto-bump:",
				why: ""
			}, ...s] : []];
		}
		function groupLines({ value: e, why: t }) {
			if (e.length === 0) return [];
			let n = e.flatMap(({ name: e, tracks: t, policy: n }) => {
				let r = `  ${inFlow(e)}: { tracks: ${yamlList(t)}, policy: ${n} }`;
				if (r.length <= 120) return [{
					text: r,
					why: ""
				}];
				let i = t.map((e) => ({
					text: `      - ${inFlow(e)}`,
					why: ""
				}));
				return [
					{
						text: `  ${inFlow(e)}:`,
						why: ""
					},
					{
						text: `    policy: ${n}`,
						why: ""
					},
					{
						text: "    tracks:",
						why: ""
					},
					...i
				];
			});
			return [{
				text: "groups:",
				why: t
			}, ...n];
		}
		function trackLines(e, t) {
			let { name: n, why: r, description: i, tag: a, dependencies: o, versionStyle: s, changelogFile: c, latest: l, updater: u } = e;
			let d = [
				{
					text: `  ${inFlow(n)}:`,
					why: ""
				},
				i === void 0 ? void 0 : {
					text: `    description: ${yamlText(i)}`,
					why: ""
				},
				{
					text: `    tag: ${yamlText(a.value)}`,
					why: a.why
				},
				...pathLines(e),
				o && {
					text: "    dependencies: auto",
					why: o.why
				},
				...versionLines(e),
				s && {
					text: `    version-style: ${s.value}`,
					why: s.why
				},
				c && {
					text: `    changelog-file: ${yamlText(c.value)}`,
					why: c.why
				},
				l ? {
					text: "    latest: true",
					why: "its releases are the repository's \"Latest\""
				} : void 0,
				u && {
					text: "    updater:",
					why: ""
				},
				u && {
					text: `      manifest: ${yamlText(u.value.manifest)}`,
					why: u.why
				},
				u && {
					text: `      tauri-config: ${yamlText(u.value.tauriConfig)}`,
					why: "has the public key"
				},
				workflowLine(e, t)
			];
			return [...comment(r, "  "), ...align(d.filter((e) => e !== void 0))];
		}
		function workflowLine(e, t) {
			let { releaseWorkflow: n, hasWorkflow: r, isStartable: i, workflowEdit: a } = e;
			let o = `release-workflow: ${yamlText(n.value)}`;
			if (!r && !t) return {
				text: `    # ${o}`,
				why: "once there is one that its tags start"
			};
			return {
				text: `    ${i && (t || a === void 0) ? "" : "# "}${o}`,
				why: n.why
			};
		}
		function pathLines({ paths: e }) {
			let t = `    paths: ${yamlList(e.value)}`;
			if (t.length <= 120) return [{
				text: t,
				why: e.why
			}];
			return [{
				text: "    paths:",
				why: e.why
			}, ...e.value.map((e) => ({
				text: `      - ${yamlText(e)}`,
				why: ""
			}))];
		}
		function versionLines({ versionFiles: e }) {
			let [t, ...n] = e.value;
			if (!t) return [{
				text: "    version-files: []",
				why: e.why
			}];
			if (n.length === 0) return [{
				text: `    version-files: [${yamlEntry(t)}]`,
				why: ""
			}];
			return [{
				text: "    version-files:",
				why: e.why
			}, ...e.value.map((e) => ({
				text: `      - ${yamlEntry(e)}`,
				why: ""
			}))];
		}
		function yamlEntry({ path: e, key: t, pattern: n, style: r, many: i }) {
			let a = [
				...t === void 0 ? n === void 0 ? [] : [`pattern: ${inFlow(n)}`] : [`key: ${inFlow(t)}`],
				...i ? ["count: many"] : [],
				...r === void 0 ? [] : [`version-style: ${r}`]
			].join(", ");
			return a === "" ? inFlow(e) : `{ path: ${inFlow(e)}, ${a} }`;
		}
		function align(e) {
			let t = e.filter(({ text: e, why: t }) => t !== "" && e.length <= 60);
			let n = Math.max(0, ...t.map(({ text: e }) => e.length)) + 2;
			return e.flatMap(({ text: e, why: t }) => {
				if (t === "") return [e];
				let r = `${e.padEnd(e.length <= 60 ? n : e.length + 2)}# ${oneLine(t)}`;
				return r.length <= 120 ? [r] : [...comment(t, /^ */.exec(e)?.[0] ?? ""), e];
			});
		}
		function comment(e, t) {
			let n = [];
			let r = "";
			for (let i of oneLine(e).split(" ")) if (r !== "" && `${t}# ${r} ${i}`.length > 120) {
				n.push(r);
				r = i;
			} else r = r === "" ? i : `${r} ${i}`;
			return [...n, r].map((e) => `${t}# ${e}`);
		}
		function oneLine(e) {
			return (0, o.RK)(e.replace(/[\s\p{Cc}\u2028\u2029\ufeff]+/gu, " ")).trim();
		}
		function yamlList(e) {
			return `[${e.map(inFlow).join(", ")}]`;
		}
		function yamlText(e) {
			return !e.startsWith("{") && isPlain(e.replace(/\{(?:version|channel)\}/, "x")) ? e : quoted(e);
		}
		function inFlow(e) {
			return isPlain(e) ? e : quoted(e);
		}
		let s = /^(?:(?:null|true|false|yes|no|on|off|y|n)$|\.(?:\d|inf|nan))/i;
		function isPlain(e) {
			return /^[A-Za-z_.][\w./@+-]*(?: [\w./@+;()-]+)*$/.test(e) && !s.test(e);
		}
		function quoted(e) {
			return (0, o.RK)(JSON.stringify(e)).replaceAll("﻿", "\\ufeff");
		}
		var c = n(5422);
		var l = n(1429);
		function newTracks({ tracks: e }, t) {
			let n = new Set(e.map(({ name: e }) => e.toLowerCase()));
			let r = new Set(e.map(({ tag: e }) => (0, l.sN)(e)));
			return t.tracks.filter(({ name: e, tag: t }) => !n.has(e.toLowerCase()) && !r.has(t.value));
		}
		function mergedBranches({ branches: e }, { live: t = e.live, next: n = (0, c.pe)({ branches: e }) ? t : e.next }) {
			return {
				live: t,
				next: n
			};
		}
		function mergeSettings(e, { branches: t, channels: n }, { channels: r = n, ...i }) {
			let { live: a, next: o } = mergedBranches({ branches: t }, i);
			let s = a === t.live && o === t.next ? e : withBranches(e, {
				live: a,
				next: o
			});
			if (s === void 0 || r.join() === n.join()) return s;
			return withLine(s, "channels", `channels: [${r.map(yamlText).join(", ")}]`);
		}
		function withBranches(e, { live: t, next: n }) {
			let r = `branches: { live: ${JSON.stringify(t)}, next: ${JSON.stringify(n)} }`;
			let i = /^branches:[ \t]*(?:#.*)?\n(?:[ \t]+.*\n)+/m.exec(e)?.[0];
			if (i === void 0) return withLine(e, "branches", r);
			let [a = "", ...o] = i.trimEnd().split("\n");
			let s = /^[ \t]+/.exec(o[0] ?? "")?.[0] ?? "  ";
			let c = {
				live: t,
				next: n
			};
			let l = o.map((e) => {
				let [, r = "", i = ""] = /^[ \t]+(live|next):[ \t]*(?:"[^"]*"|'[^']*'|[^\s#]+)(.*)$/.exec(e) ?? [];
				return r === "" ? e : `${s}${r}: ${yamlText(c[r] ?? "")}${n === t ? i : i.replace(/\s*# trunk mode: .*$/, "")}`;
			});
			let has = (e) => l.some((t) => t.trimStart().startsWith(`${e}:`));
			let u = ["live", "next"].filter((e) => !has(e)).map((e) => `${s}${e}: ${yamlText(c[e] ?? "")}`);
			let d = l.filter((e) => !/^[ \t]*# next: /.test(e));
			return e.replace(i, () => `${[
				a,
				...d,
				...u
			].join("\n")}\n`);
		}
		function withLine(e, t, n) {
			let r = RegExp(`^${t}:(?=[ \\t]*[\\[{"'\\w]).*$`, "m");
			if (r.test(e)) return e.replace(r, () => n);
			if (RegExp(`^${t}:`, "m").test(e)) return;
			return /^tracks:/m.test(e) ? e.replace(/^tracks:/m, () => `${n}\ntracks:`) : void 0;
		}
		function addTracks(e, t, n) {
			if (t.length === 0) return e;
			let r = e.trimEnd();
			let i = r.split("\n");
			let a = i.findLastIndex((e) => /^[^\s#-]/.test(e));
			if (!/^tracks:\s*(?:#.*)?$/.test(i[a] ?? "") || r.includes("\r")) return;
			let o = t.flatMap((e) => ["", ...trackLines(e, n)]);
			let s = /^\s+(?=[^\s#])/.exec(i.slice(a + 1).find((e) => /^\s+[^\s#]/.test(e)) ?? "")?.[0];
			if (s === void 0 || /[^ ]/.test(s)) return;
			return `${r}\n${o.map((e) => e === "" ? e : s + e.slice(2)).join("\n")}\n`;
		}
		var u = n(273);
		function nextSteps(e, t, { repository: n }) {
			let { live: r, next: i, tracks: a, rivals: o, beginsAnew: s } = e;
			let c = t.filter(({ path: e }) => e.startsWith(".github/workflows/"));
			let l = a.filter(({ hasWorkflow: e, kind: t }) => !e && t !== "tauri" && t !== "images" && t !== "go" && t !== "npm" && t !== "chart");
			let d = c.length > 0 ? [...new Set(l.map(({ releaseWorkflow: e }) => e.value))] : [];
			let f = c.length > 0 && a.some(({ hasWorkflow: e, kind: t }) => !e && t === "npm");
			let p = ["git add release-tracks.yml", ...c.length > 0 ? [".github/workflows"] : []].join(" ");
			let m = o.length > 0 ? `git add --update && ${p}` : p;
			return [
				...c.length > 0 && n.startsWith("OWNER/") ? ["In the new files, replace OWNER with the account that hosts release-tracks, and @v1 with a tag or commit that exists there; or run init again with --actions."] : [],
				...a.flatMap(({ name: e, isStartable: t, releaseWorkflow: { value: n } }) => t ? [] : [`Let \`workflow_dispatch:\` start ${n} without inputs, and name it as the release-workflow of ${e}.`]),
				...d.length > 0 ? [`Add your publish steps between the marks in ${d.join(", ")}.`] : [],
				...f ? ["Store an npm token that may publish the packages as the secret NPM_TOKEN: `gh secret set NPM_TOKEN`"] : [],
				...o.map(({ tool: e, files: t }) => `Remove ${e}: ${[...t.some(u.$u) ? [] : ["its workflow"], ...t].join(", ")}. Two tools would both tag.`),
				...s ? ["Continue versions from the last release: run the `git tag` commands above."] : [],
				"Check the setup: `release-tracks doctor`",
				...i && !i.isThere ? [
					`Commit and push to ${r.value}: \`${m}\``,
					`Create ${i.value} there: \`git push origin ${r.value}:${i.value}\``,
					"See what would be released: `release-tracks plan`"
				] : ["See what the push would release: `release-tracks plan`", `Commit and push to ${r.value}: \`${m}\`${i ? `; then bring it to ${i.value}: \`release-tracks sync\`` : ""}`],
				...i ? [`From now on, feature work goes to ${i.value}; only releases move ${r.value}.`] : [`To have a branch for feature work beside ${r.value}: \`git push origin ${r.value}:next\`, then \`release-tracks init --next next --force\``],
				...c.length > 0 ? ["On GitHub, create the environment production-release with reviewers: they approve each live version."] : []
			];
		}
		var d = n(6889);
		let f = /^(\s*version)\s*(?:\.\s*workspace\s*=\s*true|=\s*\{\s*workspace\s*=\s*true\s*\})/m;
		function withOwnVersions(e) {
			let t = (0, d.f0)(e.texts);
			let n = [...e.texts].flatMap(([e, n]) => {
				if (!/(?:^|\/)Cargo\.toml$/.test(e)) return [];
				let r = t.manifest(e.slice(0, -10).replace(/\/$/, ""));
				let i = r && (0, d.f_)(r) ? (0, d.E4)(t, r) : void 0;
				if (i === void 0) return [];
				let a = n.replace(f, (e, t) => `${t} = "${i}"`);
				return a === n ? [] : [{
					path: e,
					text: a,
					adds: "a version of its own"
				}];
			});
			let r = new Map([...e.texts, ...n.map(({ path: e, text: t }) => [e, t])]);
			return {
				facts: {
					...e,
					texts: r
				},
				changed: n
			};
		}
		var p = n(9547);
		var m = n(1926);
		function prefixWord(e) {
			return e.replace(/(^|[-@/_.=+:~])v?[-@/_.=+:~]*$/i, "$1").replace(/[-@/_.=+:~]+$/, "");
		}
		function cleanWord(e) {
			return e.replace(/^@[^/]*\//, "");
		}
		function plainWord(e) {
			return e.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
		}
		let h = new Map(Object.entries({
			cargo: [
				"rs",
				"rust",
				"crate",
				"crates",
				"cargo"
			],
			npm: [
				"js",
				"ts",
				"node",
				"npm",
				"javascript",
				"typescript"
			],
			python: [
				"py",
				"python",
				"pypi"
			],
			go: ["go", "golang"],
			chart: [
				"helm",
				"chart",
				"charts"
			]
		}).flatMap(([e, t]) => t.map((t) => [t, e])));
		function partsOf(e) {
			let t = plainWord(e).split("-").filter(Boolean);
			let n = t.map((e) => h.get(e)).find((e) => e !== void 0);
			return {
				parts: t.filter((e) => !h.has(e)),
				ecosystem: n
			};
		}
		var g = n(5613);
		let _ = /(?:^|\/)(?:node_modules|vendor|third[_-]party|target|dist|build|\.[^/]+)\//;
		let v = /(?:^|\/)(?:testdata|fixtures|__fixtures__|__tests__|tests?|e2e|examples?|samples?|templates?|bench(?:es|marks)?|fuzz|xtask)\//;
		function inspectable(e) {
			return !_.test(e) && !v.test(e);
		}
		let y = new Set("test tests e2e example examples sample samples fixture fixtures template templates bench benches benchmark benchmarks demo demos docs doc website www site playground playgrounds sandbox".split(" "));
		function isBeside(e) {
			return e.split("/").some((e) => e.toLowerCase().split(/[-_.]/).some((e) => y.has(e)));
		}
		function isNameable(e) {
			return !/\$(?:\{\{|\[\[)|^!|[*?]|[\p{Cc}\p{Cs}\\]|^\s|\s$|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)/u.test(e) && e.length < 900;
		}
		let b = /[*?[\]{}]|(?<=[*?[\]{}!+@])\(|^!/g;
		function belowFolder(e) {
			return e === "" ? "**" : `${e.replace(b, "?")}/**`;
		}
		function fileGlob(e) {
			return e.replace(b, "?");
		}
		function indexTree(e) {
			let t = new Set(e);
			let n = new Set([""]);
			for (let t of e) for (let e = (0, g.yS)(t); !n.has(e); e = (0, g.yS)(e)) n.add(e);
			return {
				has: (e) => t.has(e),
				hasFolder: (e) => n.has(e)
			};
		}
		function nearestFolder(e, t) {
			for (let n = e;; n = (0, g.yS)(n)) {
				if (t(n)) return n;
				if (n === "") return;
			}
		}
		var x = n(8342);
		var S = n(5566);
		function latestTime({ places: e }) {
			let t = 0;
			for (let { time: n } of e?.values() ?? []) t = Math.max(t, n);
			return t;
		}
		function isRecent(e, t) {
			let { places: n } = t;
			let r = latestTime(t);
			return r - (n?.get(e)?.time ?? r) < 31536e3;
		}
		function readFamilies({ tags: e, places: t }) {
			let n = e.flatMap((e) => {
				if (e.startsWith(x.X)) return [];
				let t = /^(.*?)\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+\.\d+)?$/.exec(e)?.[1];
				let n = t === void 0 ? void 0 : (0, l._f)({
					prefix: t,
					suffix: ""
				}, e);
				return n && t !== void 0 ? [{
					prefix: t,
					tag: n
				}] : [];
			});
			return [...(0, p.$)(n, ({ prefix: e }) => e)].map(([e, n]) => {
				let r = n.map(({ tag: e }) => e).sort((e, n) => newestFirst(e, n, t));
				let i = r[0];
				let a = prefixWord(e);
				return {
					prefix: e,
					word: a,
					plain: plainWord(a),
					split: partsOf(a),
					tags: [i, ...r.slice(1)],
					time: t?.get(i.name)?.time
				};
			}).sort((e, t) => (t.time ?? 0) - (e.time ?? 0) || (0, S.Zy)(t.tags[0].version, e.tags[0].version) || t.tags.length - e.tags.length);
		}
		function newestFirst(e, t, n) {
			let [r, i] = [n?.get(e.name)?.time ?? 0, n?.get(t.name)?.time ?? 0];
			return i - r || (0, S.Zy)(t.version, e.version);
		}
		function proofsOf({ tags: e }) {
			let [t] = e;
			let n = e.find(({ version: e }) => (0, S.rT)(e) !== (0, S.rT)(t.version));
			return n ? [t, n] : [t];
		}
		function strangeTags({ tags: e }) {
			let t = e.flatMap((e) => {
				let t = /^(.*?)\d+(?:\.\d+)+/.exec(e)?.[1];
				return t === void 0 || isRead(e) ? [] : [{
					prefix: t,
					name: e
				}];
			});
			return [...(0, p.$)(t, ({ prefix: e }) => e).values()].map((e) => ({
				example: e.at(-1)?.name ?? "",
				count: e.length
			}));
		}
		function isRead(e) {
			let t = /^(.*?)\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+\.\d+)?$/.exec(e)?.[1];
			return t !== void 0 && (0, l._f)({
				prefix: t,
				suffix: ""
			}, e) !== void 0;
		}
		function inspector({ paths: e, tags: t }) {
			let n = new Set(readFamilies({ tags: t }).flatMap(({ plain: e }) => e || []));
			let r = e.filter((e) => !inspectable(e) && !_.test(e));
			let i = [...new Set(r.flatMap((e) => (0, g.Gw)((0, g.yS)(e))))].filter((e) => n.has(plainWord(e)) || n.has(plainWord((0, g.Vb)(e))) && v.test(`${e}/`));
			if (i.length === 0) return inspectable;
			let a = new Set(e.filter(inspectable).flatMap((e) => (0, g.Gw)((0, g.yS)(e)).map(g.Vb)));
			let o = i.filter((e) => n.has(plainWord(e)) || !a.has((0, g.Vb)(e)));
			return (e) => inspectable(e) || o.some((t) => (0, g.UO)(e, t) && inspectable(e.slice(t.length + 1)));
		}
		function openScan(e, t, n = new Set()) {
			for (let n of e.unreadable ?? []) t.push({
				path: n,
				why: "It is not UTF-8 text."
			});
			let note = (e, n) => t.push({
				path: e,
				why: n
			});
			let r = indexTree(e.paths);
			let text = (t) => {
				!e.texts.has(t) && r.has(t) && n.add(t);
				return e.texts.get(t);
			};
			return {
				facts: e,
				tree: r,
				inspects: inspector(e),
				text,
				note
			};
		}
		function readDocument(e, t, n) {
			let { note: r } = e;
			let a = e.text(t);
			if (a === void 0) return;
			try {
				return (0, m.eV)(n, t, a)[0];
			} catch (e) {
				if (!(e instanceof i.ag)) throw e;
				let [n] = e.problems;
				r(t, `${n?.message ?? "It cannot be read."}${n?.place?.line ? ` (line ${n.place.line})` : ""}`);
				return;
			}
		}
		function cargoUnits(e) {
			let t = (0, d.f0)(e.facts.texts);
			let n = [...e.facts.texts.keys()].filter((t) => (0, g.Vb)(t) === "Cargo.toml" && e.inspects(t));
			let r = new Set(e.facts.paths.flatMap((e) => {
				let t = /^(?:(.*?)\/)?src\/bin\//.exec(e);
				return t ? [t[1] ?? ""] : [];
			}));
			let isBin = (t) => e.tree.has((0, g._z)(t, "src/main.rs")) || r.has(t);
			return n.flatMap((n) => {
				let r = t.manifest(n.slice(0, -10).replace(/\/$/, ""));
				r || readDocument(e, n, "toml");
				if (r?.name === void 0) return [];
				if (isNameable(n)) return [crateOf({
					...r,
					name: r.name
				}, t, isBin)];
				e.note(n, "release-tracks.yml cannot contain a path with such characters.");
				return [];
			});
		}
		function crateOf(e, t, n) {
			let { folder: r, root: i, name: a } = e;
			let o = (0, m.jf)(i, "package");
			let s = (0, m.b6)((0, m.jf)(o, "description"));
			let c = versionEntry(t, e);
			let l = (0, m.jf)(i, "bin") !== void 0 || n(r);
			return {
				folder: r,
				ecosystem: "cargo",
				name: a,
				...s && { description: s },
				runs: l,
				published: isPublished(t, e, (0, m.jf)(o, "publish")),
				versions: c && isNameable(c.path) ? [c] : [],
				...linksOf(t, e),
				inherits: (0, d.f_)(e)
			};
		}
		function linksOf(e, t) {
			let n = (0, d.hk)(e, t).filter(({ folder: e, key: n }) => e !== void 0 && e !== t.folder && n[0] !== "workspace");
			let foldersOf = (e) => [...new Set(e.map(({ folder: e }) => e))];
			return {
				uses: foldersOf(n.filter(({ shipped: e }) => e)),
				pins: foldersOf(n.filter(({ shipped: e, versioned: t }) => e && t)),
				tools: foldersOf(n.filter(({ shipped: e }) => !e))
			};
		}
		function versionEntry(e, t) {
			let n = (0, d.E4)(e, t);
			if (n === void 0) return;
			if (!(0, d.f_)(t)) return {
				path: t.path,
				version: n
			};
			return {
				path: (0, d.dP)(e, t).path,
				key: "workspace.package.version",
				version: n
			};
		}
		function isPublished(e, t, n) {
			let r = (0, m.Hn)((0, m.jf)(n, "workspace")) ? (0, m.jf)((0, m.jf)((0, m.jf)((0, d.dP)(e, t).root, "workspace"), "package"), "publish") : n;
			if (r?.kind === "list") return r.items.length > 0;
			return r?.kind !== "other" || r.source !== "false";
		}
		function goUnits(e) {
			let t = [...e.facts.texts.keys()].filter((t) => (0, g.Vb)(t) === "go.mod" && e.inspects(t)).flatMap((t) => readModule(e, t) ?? []);
			let n = new Map(t.map(({ name: e, folder: t }) => [e, t]));
			let r = new Set(e.facts.paths.flatMap((e) => {
				let t = /^(?:(.*?)\/)?(?:cmd\/[^/]+\/)?main\.go$/.exec(e);
				return t ? [t[1] ?? ""] : [];
			}));
			return newestMajors(e, t).map((e) => unitOf(e, n, r));
		}
		function readModule(e, t) {
			let n = (e.facts.texts.get(t) ?? "").split("\n").map((e) => e.replace(/\s*\/\/.*$/, "").trim());
			let r = n.map((e) => /^module\s+"?([^\s"]+)"?$/.exec(e)?.[1]).find((e) => e !== void 0);
			if (r === void 0) e.note(t, "It names no module.");
			else if (!isNameable(t)) e.note(t, "release-tracks.yml cannot contain a path with such characters.");
			else {
				let e = (0, g.yS)(t);
				let i = n.flatMap((e) => {
					let t = /^(?:require\s+)?([^\s=]+\.[^\s=]+)\s+(v\S+)$/.exec(e);
					return t ? [[t[1], t[2]]] : [];
				});
				let a = n.flatMap((t) => {
					let n = /^(?:replace\s+)?(\S+)(?:\s+v\S+)?\s+=>\s+(\.\.?\/\S+|\.\.?)$/.exec(t);
					let r = n ? (0, g.e6)(e, n[2]) : void 0;
					return n && r !== void 0 ? [[n[1], r]] : [];
				});
				return {
					path: t,
					folder: e,
					name: r,
					requires: new Map(i),
					replaced: new Map(a)
				};
			}
		}
		function newestMajors({ note: e }, t) {
			let n = new Map();
			for (let r of t) {
				let t = goTagPrefix(r.folder, r.name);
				let i = n.get(t);
				let [a, o] = i && majorOf(r) < majorOf(i) ? [r, i] : [i, r];
				n.set(t, o);
				a && e(a.path, `Go tags it the same way as ${o.path}, the newer major version.`);
			}
			return [...n.values()];
		}
		function majorOf({ name: e }) {
			return Number(/\/v(\d+)$/.exec(e)?.[1] ?? 1);
		}
		function goTagPrefix(e, t) {
			let n = /\/(v[2-9]\d*|v1\d+)$/.exec(t)?.[1];
			let r = e.split("/");
			let i = n !== void 0 && r.at(-1) === n ? r.slice(0, -1).join("/") : e;
			return i === "" ? "" : `${i}/`;
		}
		function unitOf(e, t, n) {
			let { folder: r, name: i, requires: a, replaced: o } = e;
			let s = [...a].flatMap(([e, n]) => {
				let i = o.get(e) ?? t.get(e);
				return i === void 0 || i === r ? [] : [{
					folder: i,
					version: n
				}];
			});
			return {
				folder: r,
				ecosystem: "go",
				name: i,
				runs: n.has(r),
				published: !/(?:^|\/)internal(?:\/|$)/.test(r),
				versions: [],
				uses: s.map((e) => e.folder),
				pins: s.filter(({ version: e }) => !e.startsWith("v0.0.0")).map((e) => e.folder),
				tools: [],
				inherits: !1
			};
		}
		let C = new Set([
			"Cargo.toml",
			"package.json",
			"pnpm-workspace.yaml",
			"pyproject.toml",
			"go.mod",
			"tauri.conf.json",
			"project.json",
			"tauri.conf.json5",
			"Tauri.toml"
		]);
		let ee = new Set([
			"Cargo.toml",
			"package.json",
			"pnpm-workspace.yaml"
		]);
		let te = /^(?:Chart\.yaml|pubspec\.ya?ml|(?:deno|jsr)\.jsonc?|composer\.json|pom\.xml|mix\.exs|setup\.(?:py|cfg)|build\.gradle(?:\.kts)?|.+\.(?:csproj|fsproj|vbproj|gemspec))$/;
		function isOtherManifest(e) {
			return te.test((0, g.Vb)(e));
		}
		let w = /^(?:README\.md|__init__\.py|__about__\.py|_?version\.py|install\.(?:sh|ps1))$/i;
		function isMention(e) {
			return w.test((0, g.Vb)(e)) && e.split("/").length <= 5;
		}
		let ne = new Set(["VERSION", "version.txt"]);
		function facts_isRead(e, t) {
			if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(e)) return !0;
			if (ne.has((0, g.Vb)(e))) return t(e);
			if (ee.has((0, g.Vb)(e))) return !/(?:^|\/)node_modules\//.test(e);
			return (C.has((0, g.Vb)(e)) || isDockerfile(e) || isOtherManifest(e) || isMention(e)) && t(e);
		}
		function isDockerfile(e) {
			let t = (0, g.Vb)(e);
			if (/(?:^|[.-])(?:dev|devel|development|test|tests|testing|ci|lint|docs|e2e|deps|dependencies|tools|tooling|builder)(?:[.-]|$)/i.test(t)) return !1;
			return /^(?:(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|[\w-]+\.(?:Dockerfile|dockerfile))$/.test(t);
		}
		function findImages(e, t) {
			let n = new Map(t.map((e) => [e.folder, e]));
			return [...e.facts.texts.keys()].filter(isDockerfile).flatMap((t) => {
				if (!isNameable(t)) {
					e.note(t, "release-tracks.yml cannot contain a path with such characters.");
					return [];
				}
				let { copies: r, context: i } = copiesOf(e, t);
				let a = ownerOf(t, r, n);
				return [{
					file: t,
					owner: a,
					copies: r,
					context: i,
					showsVersion: /release-tracks\.(?:ya?ml|json)/.test(e.facts.texts.get(t) ?? ""),
					name: imageName(t, a)
				}];
			});
		}
		function ownerOf(e, t, n) {
			let r = nearestFolder((0, g.yS)(e), (e) => e !== "" && n.has(e));
			if (r !== void 0) return r;
			let i = t.filter((e) => n.get(e)?.runs);
			if (i.length === 1) return i[0];
			let a = /^(?:(?:Dockerfile|Containerfile)\.([\w-]+)|([\w-]+)\.(?:Dockerfile|dockerfile))$/.exec((0, g.Vb)(e));
			let o = a?.[1] ?? a?.[2];
			let s = [...n.keys()].filter((e) => (0, g.Vb)(e) === o);
			if (s.length === 1) return s[0];
			return n.has("") ? "" : (0, g.yS)(e);
		}
		function imageName(e, t) {
			let n = /^(?:(?:Dockerfile|Containerfile)\.([\w-]+)|([\w-]+)\.(?:Dockerfile|dockerfile))$/.exec((0, g.Vb)(e));
			return (n?.[1] ?? n?.[2] ?? (0, g.Vb)(t)).toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/^-+|-+$/g, "") || "app";
		}
		function copiesOf({ facts: e, tree: t }, n) {
			let r = (e.texts.get(n) ?? "").replace(/\\\r?\n/g, " ").split(/\r?\n/).flatMap((e) => {
				let t = /^\s*(?:COPY|ADD)\s+(.*)$/i.exec(e)?.[1];
				return t === void 0 || /(?:^|\s)--from=/i.test(t) ? [] : argumentsOf(t).slice(0, -1);
			});
			let i = (0, g.yS)(n);
			let isThere = (e) => e !== void 0 && e !== "" && (t.has(e) || t.hasFolder(e));
			let a = r.map((e) => (0, g.e6)("", e)).filter(isThere);
			let o = r.map((e) => (0, g.e6)(i, e)).filter((e) => isThere(e) && e !== i);
			let [s, c] = o.length > a.length ? [o, i || "."] : [a, "."];
			return {
				copies: [...new Set(s)].filter((e) => e !== void 0 && isNameable(e) && e !== i),
				context: c
			};
		}
		function argumentsOf(e) {
			let t = e.replace(/(?:^|\s)--\S+/g, " ").trim();
			return (t.startsWith("[") ? [...t.matchAll(/"([^"]*)"/g)].map((e) => e[1]) : t.split(/\s+/)).map((e) => e.startsWith("/") ? e.slice(1) : e).map((e) => (0, g._z)("", e));
		}
		var T = n(586);
		var E = n(4641);
		function npmUnits(e) {
			let t = (0, T.O)(e.facts.texts);
			let n = [...e.facts.texts.keys()].filter((t) => (0, g.Vb)(t) === "package.json" && e.inspects(t));
			let r = new Set([...t.members("").values()].map(({ folder: e }) => e));
			return n.flatMap((n) => {
				let i = t.manifest((0, g.yS)(n));
				i || readDocument(e, n, "json");
				if (i?.root.kind !== "table") return [];
				if (!isNameable(n)) e.note(n, "release-tracks.yml cannot contain a path with such characters.");
				else if (r.size === 0 || r.has(i.folder)) return [packageOf(t, i)];
				else i.name !== void 0 && e.note(n, "It is not a member of the workspace.");
				return [];
			});
		}
		function packageOf(e, t) {
			let { folder: n, root: r, name: i, version: a, path: o } = t;
			let s = (0, m.b6)((0, m.jf)(r, "description"));
			let c = (0, m.jf)(r, "scripts");
			let l = (0, E.dX)(e, n);
			let u = (0, m.Hn)((0, m.jf)(r, "private"));
			return {
				folder: n,
				ecosystem: "npm",
				name: i ?? (0, g.Vb)(n),
				...s && { description: s },
				runs: (0, m.jf)(c, "start") !== void 0 || u && (0, m.jf)(c, "build") !== void 0,
				published: !u && i !== void 0 && a !== void 0,
				versions: a === void 0 ? [] : [{
					path: o,
					version: a
				}],
				uses: l.shipped.filter((e) => e !== n),
				pins: [],
				tools: l.others.filter((e) => e !== n),
				inherits: !1
			};
		}
		var D = n(1097);
		var O = n(9797);
		function otherUnits(e) {
			return [...e.facts.texts.keys()].filter((t) => isOtherManifest(t) && e.inspects(t)).flatMap((t) => {
				let n = versionIn(t, e.facts.texts.get(t) ?? "");
				if (n === void 0) return [];
				if (isNameable(t)) return [other_units_unitOf(e, t, n)];
				e.note(t, "release-tracks.yml cannot contain a path with such characters.");
				return [];
			});
		}
		function other_units_unitOf(e, t, n) {
			let r = (0, g.yS)(t);
			let i = /\.jsonc?$/.test(t) ? "json" : /\.ya?ml$/.test(t) ? "yaml" : void 0;
			let a = i && readDocument({
				...e,
				note: () => void 0
			}, t, i);
			let o = (0, m.b6)((0, m.jf)(a, "name")) ?? nameIn(t, e.facts.texts.get(t) ?? "") ?? (0, g.Vb)(r);
			let s = (0, m.b6)((0, m.jf)(a, "description"));
			let c = (0, m.b6)((0, m.jf)(a, "publish_to")) === "none" || (0, m.Hn)((0, m.jf)(a, "private"));
			return {
				folder: r,
				ecosystem: (0, g.Vb)(t) === "Chart.yaml" ? "chart" : "other",
				name: o || "app",
				...s && { description: s },
				runs: !1,
				published: !c,
				versions: [{
					path: t,
					version: n
				}],
				uses: [],
				pins: [],
				tools: [],
				inherits: !1
			};
		}
		function nameIn(e, t) {
			let n = /^(.+)\.(?:csproj|fsproj|vbproj|gemspec)$/.exec((0, g.Vb)(e))?.[1];
			if (n !== void 0 || (0, g.Vb)(e) !== "pom.xml") return n;
			return /<artifactId>\s*([\w.-]+)\s*<\/artifactId>/.exec(t.replace(/<parent>[\s\S]*?<\/parent>/, ""))?.[1];
		}
		function versionIn(e, t) {
			try {
				return (0, D.$4)((0, O.d7)(e), t);
			} catch (e) {
				if (e instanceof i.ag) return;
				throw e;
			}
		}
		var re = n(9604);
		var k = n(3232);
		function pythonUnits(e) {
			let t = [...e.facts.texts.keys()].filter((t) => (0, g.Vb)(t) === "pyproject.toml" && e.inspects(t)).flatMap((t) => readProject(e, t) ?? []);
			let n = (0, k.o5)(t);
			return t.map((t) => python_units_unitOf(e, t, n(t)));
		}
		function readProject(e, t) {
			let n = readDocument(e, t, "toml");
			let r = n && (0, k.L$)(n);
			if (!n || r === void 0) return;
			if (isNameable(t)) return {
				path: t,
				folder: (0, g.yS)(t),
				root: n,
				name: r
			};
			e.note(t, "release-tracks.yml cannot contain a path with such characters.");
		}
		function python_units_unitOf(e, t, n) {
			let { root: r, folder: i, name: a } = t;
			let o = (0, m.jf)(r, "project") ?? (0, k.pE)(r);
			let s = (0, m.b6)((0, m.jf)(o, "description"));
			let c = python_units_versionEntry(e, t);
			let l = (0, m.CB)((0, m.jf)(o, "classifiers")).some((e) => e.startsWith("Private ::"));
			let u = (0, m.jf)((0, m.jf)(r, "tool"), "uv");
			return {
				folder: i,
				ecosystem: "python",
				name: a,
				...s && { description: s },
				runs: (0, m.jf)(o, "scripts") !== void 0 || (0, m.Wu)((0, m.jf)(u, "package")),
				published: !l && (0, m.jf)(r, "build-system") !== void 0 && !(0, m.Wu)((0, m.jf)(u, "package")),
				versions: c ? [c] : [],
				...n,
				tools: [],
				inherits: !1
			};
		}
		function python_units_versionEntry({ facts: e, note: t }, { path: n, folder: r, root: i }) {
			let a = (0, m.b6)((0, m.jf)((0, m.jf)(i, "project"), "version")) ?? (0, m.b6)((0, m.jf)((0, k.pE)(i), "version"));
			if (a !== void 0 && a !== "0") return {
				path: n,
				version: a
			};
			if (!(0, m.CB)((0, m.jf)((0, m.jf)(i, "project"), "dynamic")).includes("version")) return;
			let o = (0, re.B)(i);
			for (let t of o.flatMap((e) => (0, g._z)(r, e) ?? [])) {
				let n = saidIn(t, e.texts.get(t));
				if (n !== void 0 && isNameable(t)) return {
					path: t,
					version: n
				};
			}
			t(n, `Its version is dynamic, so the tags alone carry it. ${dynamicAdvice(o)}`);
		}
		function saidIn(e, t) {
			try {
				return t === void 0 ? void 0 : (0, D.$4)((0, O.d7)(e), t);
			} catch (e) {
				if (e instanceof i.ag) return;
				throw e;
			}
		}
		function dynamicAdvice([e, t]) {
			return e === void 0 ? "A file that has it can be listed under version-files." : `It is read from ${e}${t === void 0 ? "" : ` (or ${t})`}, which can be listed under version-files.`;
		}
		var A = n(8003);
		let j = /^(?:a|alpha|b|beta|c|rc|cr|pre|preview|prerelease|dev|next|canary|nightly|edge|insiders?|experimental|milestone|m|snapshot|unstable|testing|staging)$/i;
		function readTagHistory(e) {
			let t = readFamilies(e);
			let n = new Set();
			let r = new Map();
			for (let i of t) for (let t of i.tags) {
				let a = (0, S.ts)(t.version);
				if (a === S.L8 || n.has(a) || !isInUse(t, i, e)) continue;
				j.test(a) ? n.add(a) : r.has(a) || r.set(a, t);
			}
			return {
				byPrefix: new Map(t.map(({ prefix: e, tags: t }) => [e, t])),
				channels: [...n].sort(),
				strange: r
			};
		}
		function isInUse({ name: e }, { time: t }, { places: n }) {
			return t === void 0 || t - (n?.get(e)?.time ?? t) < 94608e3;
		}
		function highestOf({ byPrefix: e }, { prefix: t }) {
			return (0, A.fV)(e.get(t) ?? []);
		}
		let M = {
			"tauri.conf.json": "json",
			"tauri.conf.json5": "json5",
			"Tauri.toml": "toml"
		};
		function tauriApps(e) {
			return [...e.facts.texts.keys()].filter((t) => Object.hasOwn(M, (0, g.Vb)(t)) && e.inspects(t)).flatMap((t) => readApp(e, t) ?? []);
		}
		function readApp(e, t) {
			let n = readDocument(e, t, M[(0, g.Vb)(t)]);
			let r = (0, g.yS)(t);
			if (!n) return;
			if (!e.tree.has((0, g._z)(r, "Cargo.toml")) || !/^[\w./@+-]+$/.test(t)) {
				e.note(t, "There is no Cargo.toml beside it, or its path has characters that a workflow cannot contain.");
				return;
			}
			let i = (0, m.b6)((0, m.jf)(n, "version")) ?? (0, m.b6)((0, m.jf)((0, m.jf)(n, "package"), "version"));
			let a = i?.endsWith(".json") === !0;
			return {
				config: t,
				folder: r,
				frontend: [frontendOf(e, n, r)].find((e) => e !== void 0 && isNameable(e)),
				productName: (0, m.b6)((0, m.jf)(n, "productName")) ?? (0, m.b6)((0, m.jf)((0, m.jf)(n, "package"), "productName")),
				version: i === void 0 || a ? void 0 : {
					path: t,
					version: i
				},
				versionPath: a ? (0, g.e6)(r, i) : void 0,
				buildsMsi: buildsMsi((0, m.jf)(n, "bundle") ?? (0, m.jf)((0, m.jf)(n, "tauri"), "bundle")),
				wixVersion: wixOf(t, (0, m.jf)((0, m.jf)((0, m.jf)((0, m.jf)(n, "bundle"), "windows"), "wix"), "version")),
				builds: (0, m.jf)((0, m.jf)(n, "build"), "beforeBuildCommand") !== void 0,
				updater: updaterOf((0, m.jf)((0, m.jf)(n, "plugins"), "updater") ?? (0, m.jf)((0, m.jf)(n, "tauri"), "updater"))
			};
		}
		function frontendOf({ tree: e }, t, n) {
			let r = (0, m.jf)(t, "build");
			let i = (0, m.b6)((0, m.jf)(r, "frontendDist")) ?? (0, m.b6)((0, m.jf)(r, "distDir"));
			let a = i === void 0 || /^https?:/.test(i) ? void 0 : (0, g.e6)(n, i);
			let isPackage = (t) => t !== "" && e.has((0, g._z)(t, "package.json"));
			let o = a === void 0 ? void 0 : nearestFolder(a, isPackage);
			if (o !== void 0) return o;
			let s = (0, g.yS)(n);
			if ((0, g.Vb)(n) === "src-tauri" && e.has((0, g._z)(s, "package.json"))) return s;
			return a !== void 0 && a !== "" && e.hasFolder(a) ? a : void 0;
		}
		function wixOf(e, t) {
			let n = (0, m.b6)(t);
			return n === void 0 ? void 0 : {
				path: e,
				key: "bundle.windows.wix.version",
				style: "core",
				version: n
			};
		}
		function buildsMsi(e) {
			let t = (0, m.jf)(e, "targets");
			if (t?.kind === "list") return (0, m.CB)(t).some((e) => e === "msi" || e === "all");
			let n = (0, m.b6)(t);
			return n === void 0 || n === "all" || n === "msi";
		}
		function updaterOf(e) {
			let t = (0, m.b6)((0, m.jf)(e, "pubkey"));
			return t === void 0 || t.trim() === "" ? void 0 : { endpoints: (0, m.CB)((0, m.jf)(e, "endpoints")) };
		}
		function takeInventory(e, t, n) {
			let r = openScan(e, t, n);
			let i = [
				...cargoUnits(r),
				...npmUnits(r),
				...pythonUnits(r),
				...goUnits(r),
				...otherUnits(r)
			];
			let a = [...(0, p.$)(i, ({ folder: e }) => e)].sort(([e], [t]) => e < t ? -1 : 1);
			let o = new Map(a.map(([e, t]) => [e, t.reduce(joinUnits)]));
			let s = findImages(r, [...o.values()]);
			for (let { owner: t, name: n } of s) o.has(t) || o.set(t, {
				...folderUnit(t, n),
				versions: versionsIn(t, e)
			});
			return {
				scan: r,
				units: o,
				apps: new Map(tauriApps(r).map((e) => [e.folder, e])),
				images: (0, p.$)(s, ({ owner: e }) => e),
				users: usersOf(o.values()),
				released: new Set([...readTagHistory(e).byPrefix.keys()].map(prefixWord))
			};
		}
		function versionsIn(e, { texts: t }) {
			return ["VERSION", "version.txt"].map((t) => (0, g._z)(e, t)).filter(isNameable).flatMap((n) => {
				let r = t.get(n)?.trim() ?? "";
				return e !== "" && /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(r) ? [{
					path: n,
					version: r
				}] : [];
			});
		}
		function joinUnits(e, t) {
			let n = t.versions.map(({ path: e }) => ({
				path: e,
				name: t.name
			}));
			return {
				...e,
				alsoNamed: [...e.alsoNamed ?? [], ...n],
				runs: e.runs || t.runs,
				published: e.published || t.published,
				versions: [...e.versions, ...t.versions],
				uses: [...e.uses, ...t.uses],
				pins: [...e.pins, ...t.pins],
				tools: [...e.tools, ...t.tools]
			};
		}
		function folderUnit(e, t) {
			return {
				folder: e,
				name: t,
				ecosystem: "folder",
				runs: !0,
				published: !1,
				inherits: !1,
				versions: [],
				uses: [],
				pins: [],
				tools: []
			};
		}
		function usersOf(e) {
			let t = new Map();
			for (let { folder: n, uses: r, tools: i } of e) for (let e of [...r, ...i]) {
				let r = t.get(e);
				r ? r.push(n) : t.set(e, [n]);
			}
			return t;
		}
		function shippedWith({ units: e }, t) {
			let n = new Set(t.map(({ folder: e }) => e));
			let r = new Set();
			for (let t of n) for (let i of e.get(t)?.uses ?? []) {
				if (!e.has(i)) continue;
				r.add(i);
				n.add(i);
			}
			return r;
		}
		function tagFrom(e, t, n = []) {
			let r = e.split(t).map((e) => n.reduce((e, [t, n]) => e.replaceAll(t, () => n), e));
			return r.length === 2 && !r.some((e) => /[{}$<>%\s]|__/.test(e)) ? r.join("{version}") : void 0;
		}
		let N = String.raw`(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)`;
		function versionAt(e, t, n = {}) {
			let r = isNameable(t) ? e.text(t) : void 0;
			if (r === void 0) return;
			return read(t, r, n) ?? (n.pattern === void 0 ? void 0 : read(t, r, {
				...n,
				many: !0
			}));
		}
		function read(e, t, n) {
			try {
				let r = (0, D.$4)((0, O.d7)(e, n), t);
				return /^\d+\.\d+\.\d+/.test(r) ? {
					path: e,
					...n,
					version: r
				} : void 0;
			} catch (e) {
				if (e instanceof i.ag) return;
				throw e;
			}
		}
		function versionOnLine(e, t, n, r = () => !0) {
			let i = versionAt(e, t);
			if (i?.version === n) return i;
			let a = (e.text(t) ?? "").split(/\r?\n/).filter((e) => e.includes(n) && r(e));
			let [o, ...s] = new Set(a.map((e) => around(e, n)));
			return o !== void 0 && s.length === 0 ? versionAt(e, t, { pattern: o }) : void 0;
		}
		function around(e, t) {
			let n = e.indexOf(t);
			let [r, i] = [e.slice(0, n), e.slice(n + t.length)];
			let literal = (e) => escapePattern(e).replace(/\d+/g, String.raw`\d+`);
			return `${literal(r.trimStart().slice(-60))}${N}${literal(wordsOf(i))}`;
		}
		function wordsOf(e) {
			let t = e.trimEnd();
			return t.length <= 30 ? t : t.slice(0, 30).replace(/\s+\S*$/, "");
		}
		function escapePattern(e) {
			return e.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
		}
		function noteLost({ note: e, tree: t }, n, r) {
			t.has(n) ? e(n, `${r} writes the version into it, but no single place in it holds the version. List it under version-files with a key or pattern.`) : e(n, `${r} writes the version into it, but the file does not exist.`);
		}
		let P = "bump-my-version";
		function readBumpMyVersion({ scan: e }) {
			let t = e.facts.paths.filter(e.inspects).flatMap((t) => {
				let n = settingsIn(e, t);
				return n ? [{
					path: t,
					folder: (0, g.yS)(t),
					settings: n
				}] : [];
			});
			if (t.length === 0) return;
			return {
				tool: P,
				files: t.flatMap(({ path: e }) => F.test((0, g.Vb)(e)) ? [e] : []),
				products: t.map(({ path: t, folder: n, settings: { tag: r, files: i, version: a } }) => ({
					name: "",
					folders: [n],
					tag: r === void 0 ? void 0 : tagFrom(r, /\{new_version\}/),
					extraFiles: i.flatMap(({ path: r, search: i, isPattern: o }) => {
						let s = (0, g.e6)(n, r);
						if (s === void 0 || s === t || !i.includes(I)) return [];
						let c = o ? void 0 : entryOf(e, s, i, a);
						c || noteLost(e, s, P);
						return c ?? [];
					}),
					why: `${P} releases it.`
				})),
				isWhole: !1,
				channels: t.flatMap(({ settings: e }) => e.values.filter((e) => ie.test(e)))
			};
		}
		let F = /^\.?bumpversion\.(?:toml|cfg)$/;
		let I = "{current_version}";
		let ie = /^(?:a|alpha|b|beta|c|rc|pre|preview|dev)$/;
		function entryOf(e, t, n, r) {
			if (n.trim() === I) return versionOnLine(e, t, r);
			let [i = "", a = ""] = n.split(I);
			return versionAt(e, t, { pattern: `${escapePattern(i)}${N}${escapePattern(a)}`.replaceAll("\n", "\\n") });
		}
		function settingsIn(e, t) {
			let n = (0, g.Vb)(t);
			if (n === "pyproject.toml" || F.test(n) && n.endsWith(".toml")) return fromToml((0, m.jf)((0, m.jf)(readDocument(e, t, "toml"), "tool"), "bumpversion"));
			return (F.test(n) || n === "setup.cfg") && n.endsWith(".cfg") ? fromIni(e.text(t) ?? "") : void 0;
		}
		function fromToml(e) {
			if (!e) return;
			let t = (0, m.b6)((0, m.jf)(e, "search")) ?? I;
			let n = (0, m.Hn)((0, m.jf)(e, "regex"));
			return {
				version: (0, m.b6)((0, m.jf)(e, "current_version")) ?? "",
				tag: (0, m.Hn)((0, m.jf)(e, "tag")) ? (0, m.b6)((0, m.jf)(e, "tag_name")) ?? "v{new_version}" : void 0,
				files: (0, m.S3)((0, m.jf)(e, "files")).flatMap((e) => {
					let r = (0, m.b6)((0, m.jf)(e, "filename"));
					let i = (0, m.jf)(e, "regex") ? !(0, m.Wu)((0, m.jf)(e, "regex")) : n;
					return r === void 0 ? [] : [{
						path: r,
						search: (0, m.b6)((0, m.jf)(e, "search")) ?? t,
						isPattern: i
					}];
				}),
				values: [...(0, m.Mc)((0, m.jf)(e, "parts"))].flatMap(([, e]) => (0, m.CB)((0, m.jf)(e, "values")))
			};
		}
		function fromIni(e) {
			let t = new Map();
			let n;
			let r = "";
			for (let i of e.split(/\r?\n/)) {
				let e = /^\[(.+)\]\s*$/.exec(i)?.[1];
				let [, a, o = ""] = /^([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(i) ?? [];
				if (e !== void 0) {
					n = new Map();
					t.set(e, n);
				} else if (a !== void 0) {
					r = a;
					n?.set(r, o.trim());
				} else /^\s+\S/.test(i) && n?.set(r, `${n.get(r) ?? ""}\n${i.trim()}`.trim());
			}
			let i = t.get("bumpversion");
			if (!i) return;
			let named = (e) => [...t].flatMap(([t, n]) => {
				let r = RegExp(`^bumpversion:${e}(?:\\([^)]*\\))?:(.+)$`).exec(t)?.[1];
				return r === void 0 ? [] : [[r, n]];
			});
			return {
				version: i.get("current_version") ?? "",
				tag: /^true$/i.test(i.get("tag") ?? "") ? i.get("tag_name") ?? "v{new_version}" : void 0,
				files: named("file").map(([e, t]) => ({
					path: e,
					search: t.get("search") ?? i.get("search") ?? I,
					isPattern: !1
				})),
				values: named("part").flatMap(([, e]) => (e.get("values") ?? "").split("\n"))
			};
		}
		var ae = n(1138);
		let oe = ".changeset/config.json";
		let L = ".changeset/pre.json";
		function readChangesets(e) {
			let t = readDocument(e.scan, oe, "json");
			if (!t) return;
			let n = [...e.units.values()].filter((e) => e.ecosystem === "npm");
			let r = matchNames((0, m.CB)((0, m.jf)(t, "ignore")));
			let i = (0, m.Hn)((0, m.jf)((0, m.jf)(t, "privatePackages"), "tag"));
			let a = n.filter((t) => {
				r(t.name) && e.scan.note(t.folder || ".", "changesets ignores it.");
				return !r(t.name) && t.versions.length > 0 && (t.published || i && t.folder !== "");
			});
			let o = (0, m.b6)((0, m.jf)(readDocument(e.scan, L, "json"), "tag"));
			return {
				tool: "changesets",
				files: [oe, ...e.scan.tree.has(L) ? [L] : []],
				products: a.map(({ name: e, folder: r }) => ({
					name: e,
					folders: [r],
					tag: n.length === 1 ? "v{version}" : `${e}@{version}`,
					...!(0, m.Wu)((0, m.jf)(t, "changelog")) && { changelog: (0, g._z)(r, "CHANGELOG.md") },
					why: "changesets releases it."
				})),
				isWhole: !0,
				groups: [...groupsOf(t, "fixed", a), ...groupsOf(t, "linked", a)],
				channels: o === void 0 ? [] : [o],
				live: (0, m.b6)((0, m.jf)(t, "baseBranch")),
				bump: { by: "changes" },
				raisesDependents: !0
			};
		}
		function groupsOf(e, t, n) {
			return listsOf((0, m.jf)(e, t)).map((e) => {
				let r = matchNames(e);
				let i = n.flatMap(({ name: e }) => r(e) ? [e] : []);
				return {
					name: commonName(i) ?? t,
					products: i,
					policy: t
				};
			});
		}
		function commonName(e) {
			let t = e.map((e) => e.replace(/^@[^/]*\//, ""));
			let n = t[0]?.split("-", 1)[0];
			return n && t.every((e) => e === n || e.startsWith(`${n}-`)) ? n : void 0;
		}
		function listsOf(e) {
			return e?.kind === "list" ? e.items.map(m.CB) : [];
		}
		function matchNames(e) {
			let t = e.map((e) => new ae.VR(e, {
				platform: "linux",
				nocomment: !0
			}));
			return (e) => t.some((t) => t.match(e));
		}
		let se = [
			"build",
			"chore",
			"ci",
			"docs",
			"refactor",
			"style",
			"test"
		];
		function commitTypes(e = []) {
			let t = se.map((e) => [e, "none"]);
			let n = new Map([["feat", "minor"]]);
			let r = new Map([...t, ...e]);
			return new Map([...r].filter(([e, t]) => t !== (n.get(e) ?? "patch")));
		}
		function readCocogitto({ scan: e }) {
			let t = [
				"cog.toml",
				".cog.toml",
				".config/cog.toml"
			].find((t) => e.tree.has(t));
			let n = t === void 0 ? void 0 : readDocument(e, t, "toml");
			if (!n || t === void 0) return;
			let r = (0, m.b6)((0, m.jf)(n, "tag_prefix")) ?? "";
			let i = (0, m.b6)((0, m.jf)(n, "monorepo_version_separator")) ?? "-";
			let a = [...(0, m.Mc)((0, m.jf)((0, m.jf)(n, "monorepo"), "packages") ?? (0, m.jf)(n, "packages"))];
			let o = !(0, m.Wu)((0, m.jf)(n, "generate_mono_repository_package_tags"));
			let s = a.flatMap(([n, a]) => {
				let s = (0, g.e6)("", (0, m.b6)((0, m.jf)(a, "path")) ?? n);
				if (s === void 0 || !isNameable(s || ".x")) return [];
				for (let r of ["include", "ignore"]) (0, m.CB)((0, m.jf)(a, r)).length > 0 && e.note(t, `The package ${JSON.stringify(n)} has ${r}. Add its globs to the \`paths\` of the track.`);
				let c = o ? `${n}${i}${r}{version}` : void 0;
				return [{
					name: n,
					folders: [s],
					tag: c,
					why: `It is the package ${JSON.stringify(n)} of cocogitto.`
				}];
			});
			let c = {
				name: "",
				folders: [""],
				tag: `${r}{version}`,
				why: "cocogitto releases it."
			};
			let l = [
				"pre_bump_hooks",
				"post_bump_hooks",
				"pre_package_bump_hooks",
				"post_package_bump_hooks"
			].filter((e) => (0, m.CB)((0, m.jf)(n, e)).length > 0);
			l.length > 0 && e.note(t, `It has ${l.join(", ")}. Move their commands into workflows.`);
			let [u, ...d] = (0, m.CB)((0, m.jf)(n, "branch_whitelist"));
			return {
				tool: "cocogitto",
				files: [t],
				products: s.length > 0 ? s : [c],
				isWhole: s.length > 0,
				live: d.length === 0 && u !== void 0 && !/[*?[{]/.test(u) ? u : void 0,
				bump: {
					by: "commits",
					types: commitTypes(levelsOf((0, m.jf)(n, "commit_types")))
				}
			};
		}
		function levelsOf(e) {
			return [...(0, m.Mc)(e)].flatMap(([e, t]) => {
				if ((0, m.Hn)((0, m.jf)(t, "bump_minor"))) return [[e, "minor"]];
				if ((0, m.Hn)((0, m.jf)(t, "bump_patch"))) return [[e, "patch"]];
				return e === "feat" || e === "fix" ? [] : [[e, "none"]];
			});
		}
		let R = "commitizen";
		let ce = /^\.?cz\.(toml|json|ya?ml)$/;
		function readCommitizen(e) {
			let { scan: t } = e;
			let n = t.facts.paths.filter(t.inspects).flatMap((e) => {
				let n = settingsOf(t, e);
				return n ? [{
					path: e,
					settings: n
				}] : [];
			});
			if (n.length === 0) return;
			return {
				tool: R,
				files: n.flatMap(({ path: e }) => ce.test((0, g.Vb)(e)) ? [e] : []),
				products: n.map(({ path: t, settings: n }) => productOf(e, t, n)),
				isWhole: !1,
				bump: {
					by: "commits",
					types: commitTypes([["refactor", "patch"], ["perf", "patch"]])
				}
			};
		}
		function settingsOf(e, t) {
			if ((0, g.Vb)(t) === "pyproject.toml") return (0, m.jf)((0, m.jf)(readDocument(e, t, "toml"), "tool"), R);
			let n = ce.exec((0, g.Vb)(t))?.[1];
			if (n === void 0) return;
			let r = n === "toml" || n === "json" ? n : "yaml";
			let i = readDocument(e, t, r);
			return (0, m.jf)(r === "toml" ? (0, m.jf)(i, "tool") : i, R);
		}
		function productOf({ scan: e, units: t }, n, r) {
			let i = (0, g.yS)(n);
			let a = t.get(i)?.versions[0]?.version ?? (0, m.b6)((0, m.jf)(r, "version")) ?? "";
			let o = tagFrom((0, m.b6)((0, m.jf)(r, "tag_format")) ?? "$version", le);
			return {
				name: "",
				folders: [i],
				tag: o,
				extraFiles: (0, m.CB)((0, m.jf)(r, "version_files")).flatMap((t) => commitizen_entryOf(e, i, t, a) ?? []),
				why: `${R} releases it.`
			};
		}
		let le = /\$\{?version\}?|\$\{?major\}?\.\$\{?minor\}?\.\$\{?patch\}?(?:\$\{?prerelease\}?)?(?:\$\{?devrelease\}?)?/;
		function commitizen_entryOf(e, t, n, r) {
			let i = n.indexOf(":");
			let a = (0, g.e6)(t, i < 0 ? n : n.slice(0, i));
			let o = i < 0 ? /^/ : readRegex(n.slice(i + 1));
			let isIt = (e) => o?.test(e) ?? !1;
			let s = a !== void 0 && r !== "" ? versionOnLine(e, a, r, isIt) : void 0;
			s || noteLost(e, a ?? n, R);
			return s;
		}
		function readRegex(e) {
			try {
				return new RegExp(e);
			} catch {
				return;
			}
		}
		let z = ".changes/config.json";
		let B = ".changes/pre.json";
		let ue = new Map([
			["javascript", "package.json"],
			["rust", "Cargo.toml"],
			["flutter", "pubspec.yaml"]
		]);
		function readCovector({ scan: e }) {
			let t = readDocument(e, z, "json");
			let n = [...(0, m.Mc)((0, m.jf)(t, "packages"))];
			if (!t || n.length === 0) return;
			let r = n.flatMap(([n, r]) => {
				let i = (0, m.b6)((0, m.jf)(r, "manager")) ?? "";
				let a = (0, m.b6)((0, m.jf)(r, "path"));
				let o = a === void 0 ? void 0 : (0, g.e6)("", a);
				if (o === void 0 || !isNameable(o || ".x")) {
					e.note(z, `Its package ${JSON.stringify(n)} has no path here, so it is not a track.`);
					return [];
				}
				if ((0, m.Wu)((0, m.jf)(r, "publish"))) return [];
				let s = (0, m.jf)(r, "releaseTag") ?? (0, m.jf)((0, m.jf)((0, m.jf)(t, "pkgManagers"), i), "releaseTag");
				let c = (0, m.b6)(s);
				let l = (0, m.Wu)(s) ? void 0 : `${n}-v{version}`;
				let u = c === void 0 ? l : tagFrom(c, de, [[fe, n]]);
				let d = ue.get(i);
				let f = `It is the package ${JSON.stringify(n)} of covector.`;
				return [{
					name: n,
					folders: [o],
					tag: u,
					...d && { manifest: (0, g._z)(o, d) },
					why: f
				}];
			});
			let i = (0, m.b6)((0, m.jf)(readDocument(e, B, "json"), "tag"));
			e.note(z, "The descriptions in .changes are not read. `release-tracks change` writes such files into .changeset, for `bump: changes`.");
			return {
				tool: "covector",
				files: [z, ...e.tree.has(B) ? [B] : []],
				products: r,
				isWhole: !0,
				channels: i === void 0 ? [] : [i]
			};
		}
		let de = /\$\{\s*(?:pkgFile\.version|pkg\.version|pkg\.pkgFile\.version)\s*\}/;
		let fe = /\$\{\s*pkg\.pkg\s*\}/g;
		let pe = /^\.?goreleaser(?:[.-][\w-]+)?\.ya?ml$/;
		function readGoreleaser({ scan: e }) {
			let t = e.facts.paths.filter((t) => pe.test((0, g.Vb)(t)) && e.inspects(t));
			let n = t.flatMap((t) => {
				let n = readDocument(e, t, "yaml");
				let r = (0, m.jf)(n, "release");
				let i = (0, m.b6)((0, m.jf)(r, "prerelease"));
				n && i !== "auto" && !(0, m.Hn)((0, m.jf)(r, "disable")) && !(0, m.Hn)((0, m.jf)(r, "prerelease")) && e.note(t, "goreleaser publishes a pre-release like any other version. Set `prerelease: auto` under `release`, or let publish-release make the release: `disable: true`.");
				let a = (0, m.jf)(n, "monorepo");
				let o = (0, m.b6)((0, m.jf)(a, "tag_prefix"));
				let s = (0, g.e6)((0, g.yS)(t), (0, m.b6)((0, m.jf)(a, "dir")) ?? ".");
				if (o === void 0 || s === void 0) return [];
				let c = `${o}v{version}`;
				return [{
					name: (0, m.b6)((0, m.jf)(n, "project_name")) ?? "",
					folders: [s],
					tag: c,
					why: "goreleaser builds it."
				}];
			});
			return t.length === 0 ? void 0 : {
				tool: "goreleaser",
				files: [],
				products: n,
				isWhole: !1
			};
		}
		let V = "knope";
		let H = "knope.toml";
		function readKnope(e) {
			let t = readDocument(e.scan, H, "toml");
			if (!t) return;
			let n = (0, m.jf)(t, "package");
			let r = [...(0, m.Mc)((0, m.jf)(t, "packages"))];
			let i = n ? [knope_productOf("", n, "v{version}", e)] : r.map(([t, n]) => knope_productOf(t, n, `${t}/v{version}`, e));
			if (i.length === 0) return;
			for (let [t, n] of r) {
				let r = (0, m.CB)((0, m.jf)(n, "scopes"));
				let i = `${V} counts commits of the scopes ${r.join(", ")} for ${t}. Here its \`paths\` say which commits count.`;
				r.length > 0 && e.scan.note(H, i);
			}
			let a = (0, m.S3)((0, m.jf)(t, "workflows")).flatMap((e) => (0, m.S3)((0, m.jf)(e, "steps"))).filter((e) => (0, m.b6)((0, m.jf)(e, "type")) === "PrepareRelease");
			return {
				tool: V,
				files: [H],
				products: i,
				isWhole: !0,
				channels: a.flatMap((e) => (0, m.b6)((0, m.jf)(e, "prerelease_label")) ?? []),
				bump: a.some((e) => (0, m.Hn)((0, m.jf)(e, "ignore_conventional_commits"))) ? { by: "changes" } : {
					by: "commits",
					types: commitTypes()
				}
			};
		}
		function knope_productOf(e, t, n, { scan: r, units: i }) {
			let a = (0, m.S3)((0, m.jf)(t, "versioned_files")).filter((e) => (0, m.jf)(e, "dependency") === void 0);
			let o = a.flatMap((e) => (0, m.b6)(e) ?? (0, m.b6)((0, m.jf)(e, "path")) ?? []).filter((e) => i.get((0, g.yS)(e))?.versions.some((t) => t.path === e));
			let s = [...new Set(o.map(g.yS))];
			let c = s[0] === void 0 ? void 0 : i.get(s[0]);
			return {
				name: e || (c?.name ?? ""),
				folders: s.length > 0 ? s : [""],
				tag: n,
				extraFiles: a.flatMap((e) => knope_entryOf(r, e, o) ?? []),
				why: e === "" ? `${V} releases it.` : `It is the package ${JSON.stringify(e)} of ${V}.`
			};
		}
		let me = new Set([
			"Cargo.lock",
			"package-lock.json",
			"uv.lock",
			"poetry.lock",
			"deno.lock",
			"pnpm-lock.yaml"
		]);
		function knope_entryOf(e, t, n) {
			let r = (0, m.b6)(t) ?? (0, m.b6)((0, m.jf)(t, "path")) ?? "";
			if (me.has((0, g.Vb)(r)) || n.includes(r) || (0, g.Vb)(r) === "go.mod") return;
			let i = (0, m.b6)((0, m.jf)(t, "regex"));
			let a = versionAt(e, r, i === void 0 ? {} : { pattern: captured(i) });
			a || noteLost(e, r, V);
			return a;
		}
		function captured(e) {
			let [, t = e, n] = /^(.*?)\(\?P?<version>(.*)$/s.exec(e) ?? [];
			let plain = (e) => e.replace(/(?<!\\)\((?!\?)/g, "(?:");
			if (n === void 0) return plain(t);
			let r = 1;
			let i = 0;
			for (; i < n.length && r > 0; i++) n[i] === "\\" ? i++ : n[i] === "(" ? r++ : n[i] === ")" && r--;
			return `${plain(t)}${N}${plain(n.slice(i))}`;
		}
		let U = "lerna.json";
		function readLerna({ scan: e, units: t }) {
			let n = (0, m.b6)((0, m.jf)(readDocument(e, U, "json"), "version"));
			if (n === void 0) return;
			let r = [...t.values()].filter(({ ecosystem: e, folder: t, versions: n, published: r }) => e === "npm" && t !== "" && n.length > 0 && r);
			let i = {
				tool: "lerna",
				files: [U],
				isWhole: !0
			};
			if (n === "independent") {
				let e = r.map(({ name: e, folder: t }) => ({
					name: e,
					folders: [t],
					tag: `${e}@{version}`,
					why: "lerna releases it on its own."
				}));
				return {
					...i,
					products: e
				};
			}
			let a = r.map(({ folder: e }) => e);
			let o = {
				name: "packages",
				folders: a,
				tag: "v{version}",
				extraFiles: [{
					path: U,
					version: n
				}],
				why: "lerna releases all packages with one version."
			};
			return {
				...i,
				products: a.length > 0 ? [o] : []
			};
		}
		function readNx(e) {
			let t = (0, m.jf)(readDocument(e.scan, "nx.json", "json"), "release");
			if (!t) return;
			let n = [...(0, m.Mc)((0, m.jf)(t, "groups"))];
			return {
				tool: "nx release",
				files: [],
				products: n.length > 0 ? n.flatMap(([n, r]) => readGroup(e, n, r, t)) : readGroup(e, "", t, t),
				isWhole: !0,
				bump: [t, ...n.map(([, e]) => e)].some((e) => (0, m.Hn)((0, m.jf)((0, m.jf)(e, "version"), "conventionalCommits"))) ? {
					by: "commits",
					types: commitTypes()
				} : void 0
			};
		}
		function readGroup(e, t, n, r) {
			let i = projectsOf(e, [(0, m.b6)((0, m.jf)(n, "projects")) ?? (0, m.CB)((0, m.jf)(n, "projects"))].flat());
			let a = (0, m.b6)((0, m.jf)(n, "projectsRelationship") ?? (0, m.jf)(r, "projectsRelationship")) === "independent";
			let o = patternOf(n) ?? patternOf(r) ?? (a ? "{projectName}@{version}" : t === "" ? "v{version}" : "{releaseGroupName}-v{version}");
			let tag = (e) => o.replaceAll("{projectName}", e).replaceAll("{releaseGroupName}", t);
			if (a) return i.map((t) => ({
				name: t.name,
				folders: [t.folder],
				tag: tag(projectName(t, e.scan)),
				why: "nx releases it on its own."
			}));
			if (i.length === 0) return [];
			let s = `nx releases ${t === "" ? "these projects" : `the group ${JSON.stringify(t)}`} with one version.`;
			return [{
				name: t || "packages",
				folders: i.map(({ folder: e }) => e),
				tag: tag(""),
				why: s
			}];
		}
		function patternOf(e) {
			return (0, m.b6)((0, m.jf)(e, "releaseTagPattern")) ?? (0, m.b6)((0, m.jf)((0, m.jf)(e, "releaseTag"), "pattern"));
		}
		function projectName({ folder: e, name: t }, n) {
			return (0, m.b6)((0, m.jf)(readDocument(n, (0, g._z)(e, "project.json"), "json"), "name")) ?? t;
		}
		function projectsOf({ units: e, scan: t }, n) {
			let r = [...e.values()].filter(({ folder: e, versions: t }) => e !== "" && t.length > 0);
			let i = r.filter(({ published: e }) => e);
			if (n.length === 0) return i;
			let a = n.map((e) => {
				let t = !e.startsWith("!");
				let n = (t ? e : e.slice(1)).replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*");
				return {
					takes: t,
					pattern: RegExp(`^(?:directory:)?${n}$`)
				};
			});
			let o = a.every(({ takes: e }) => !e);
			return (o ? i : r).filter((e) => {
				let n = [
					projectName(e, t),
					e.name,
					e.folder,
					(0, g.Vb)(e.name),
					(0, g.Vb)(e.folder)
				];
				return a.findLast(({ pattern: e }) => n.some((t) => e.test(t)))?.takes ?? o;
			});
		}
		let W = "python-semantic-release";
		function readPythonSemanticRelease({ scan: e }) {
			let t = e.facts.paths.filter((t) => (0, g.Vb)(t) === "pyproject.toml" && e.inspects(t)).flatMap((t) => {
				let n = (0, m.jf)((0, m.jf)(readDocument(e, t, "toml"), "tool"), "semantic_release");
				return n ? [{
					folder: (0, g.yS)(t),
					settings: n
				}] : [];
			});
			let [n] = t;
			if (!n) return;
			let r = [...(0, m.Mc)((0, m.jf)(n.settings, "branches"))].map(([, e]) => e);
			let isPre = (e) => (0, m.Hn)((0, m.jf)(e, "prerelease"));
			return {
				tool: W,
				files: [],
				isWhole: !1,
				products: t.map(({ folder: t, settings: n }) => {
					let r = (0, m.b6)((0, m.jf)(n, "tag_format")) ?? "v{version}";
					let i = filesOf(e, t, n, r);
					return {
						name: "",
						folders: [t],
						tag: tagFrom(r, /\{version\}/),
						extraFiles: i,
						why: `${W} releases it.`
					};
				}),
				channels: r.filter(isPre).map((e) => (0, m.b6)((0, m.jf)(e, "prerelease_token")) ?? "rc"),
				bump: bumpOf(n.settings)
			};
		}
		function filesOf(e, t, n, r) {
			let read = (i, a) => (0, m.CB)((0, m.jf)(n, i)).flatMap((n) => {
				let [, i = n, o = "", s] = /^(.+?):(.+?)(?::(nf|tf))?$/.exec(n) ?? [];
				let c = [(0, g.e6)(t, i), (0, g.e6)("", i)].find((t) => t !== void 0 && e.tree.has(t)) ?? i;
				let l = versionAt(e, c, a(c, o, s === "tf" ? r.split("{version}")[0] ?? "" : ""));
				l || noteLost(e, c, W);
				return l ?? [];
			});
			return [...read("version_toml", (e, t, n) => n === "" ? (0, g.Vb)(e) === "pyproject.toml" && /^(?:project|tool\.poetry)\.version$/.test(t) ? {} : { key: t } : { pattern: afterName(t.split(".").at(-1) ?? t, n) }), ...read("version_variables", (e, t, n) => {
				if (t === "*") return n === "" ? {} : { pattern: `^${escapePattern(n)}${N}` };
				return e.endsWith(".py") && t === "__version__" && n === "" ? {} : { pattern: afterName(t, n) };
			})];
		}
		function afterName(e, t) {
			return String.raw`(?<![\w.-])${escapePattern(e)}["']?\s*(?:==|:=|[=:@]|\s)\s*["']?${escapePattern(t)}${N}`;
		}
		function bumpOf(e) {
			let t = (0, m.jf)(e, "commit_parser_options");
			let types = (e, n, r) => ((0, m.jf)(t, e) ? (0, m.CB)((0, m.jf)(t, e)) : r).map((e) => [e, n]);
			let n = [...types("patch_tags", "patch", ["fix", "perf"]), ...types("minor_tags", "minor", ["feat"])].filter(([e]) => /^[a-z][\w-]*$/.test(e));
			let r = (0, m.Wu)((0, m.jf)(e, "major_on_zero")) ? "minor" : "major";
			return {
				by: "commits",
				types: commitTypes(n),
				initial: {
					breaking: r,
					features: "minor"
				}
			};
		}
		let he = /^\.github\/release-drafter[\w.-]*\.ya?ml$/;
		function readReleaseDrafter({ scan: e }) {
			let t = e.facts.paths.filter((e) => he.test(e));
			let n = t.map((t) => readDocument(e, t, "yaml"));
			let r = n.map((t) => {
				let n = (0, m.CB)((0, m.jf)(t, "include-paths")).flatMap((e) => (0, g.e6)("", e) ?? []).filter((t) => e.tree.hasFolder(t));
				let r = tagFrom((0, m.b6)((0, m.jf)(t, "tag-template")) ?? "", /\$(?:RESOLVED|NEXT_(?:PATCH|MINOR|MAJOR))_VERSION/);
				return {
					name: "",
					folders: n.length > 0 ? n : [""],
					tag: r,
					why: "release-drafter drafts its releases."
				};
			});
			let i = n.flatMap((e) => (0, m.b6)((0, m.jf)(e, "prerelease-identifier")) ?? []);
			return t.length === 0 ? void 0 : {
				tool: "release-drafter",
				files: t,
				products: r,
				isWhole: !1,
				channels: i
			};
		}
		let G = "release-please-config.json";
		function readReleasePlease(e) {
			let t = readDocument(e.scan, G, "json");
			let n = [...(0, m.Mc)((0, m.jf)(t, "packages"))];
			if (!t || n.length === 0) return;
			let r = n.map(([e, n]) => [e, (e) => (0, m.jf)(n, e) ?? (0, m.jf)(t, e)]);
			let i = r.map(([, e]) => (0, m.Hn)(e("prerelease")) ? (0, m.b6)(e("prerelease-type")) : void 0);
			return {
				tool: "release-please",
				files: [G, ".release-please-manifest.json"],
				products: r.flatMap(([t, n]) => readPackage(e, t, n) ?? []),
				isWhole: !0,
				groups: linkedGroups(t),
				channels: i.flatMap((e) => e?.split(".", 1)[0] || []),
				bump: release_please_bumpOf(r[0]?.[1])
			};
		}
		function linkedGroups(e) {
			return (0, m.S3)((0, m.jf)(e, "plugins")).flatMap((e) => {
				let t = (0, m.CB)((0, m.jf)(e, "components"));
				let n = (0, m.b6)((0, m.jf)(e, "groupName")) ?? "linked";
				return (0, m.b6)((0, m.jf)(e, "type")) === "linked-versions" ? [{
					name: n,
					products: t,
					policy: "fixed"
				}] : [];
			});
		}
		function release_please_bumpOf(e) {
			let says = (t) => (0, m.Hn)(e?.(t));
			let t = says("bump-minor-pre-major") ? "minor" : "major";
			let n = says("bump-patch-for-minor-pre-major") ? "patch" : "minor";
			return {
				by: "commits",
				types: commitTypes(),
				initial: {
					breaking: t,
					features: n
				}
			};
		}
		function readPackage(e, t, n) {
			let r = (0, g.e6)("", t);
			if (r === void 0 || !isNameable(r || ".x")) {
				e.scan.note(G, `Its package ${JSON.stringify(t)} is not a folder of the repository.`);
				return;
			}
			let i = componentOf(n, e.units.get(r));
			return {
				name: i || r,
				folders: [r],
				tag: tagOf(n, i),
				extraFiles: extraFiles(e, r, n),
				without: (0, m.CB)(n("exclude-paths")).flatMap((e) => (0, g.e6)("", e) || []),
				why: `release-please has it as the package ${JSON.stringify(t)}.`
			};
		}
		function componentOf(e, t) {
			let n = (0, m.b6)(e("component")) ?? (0, m.b6)(e("package-name"));
			let r = t && t.ecosystem !== "go" && t.ecosystem !== "folder" ? t.name : "";
			return (n ?? r).replace(/^@[^/]*\//, "");
		}
		function tagOf(e, t) {
			let says = (t) => e(t) === void 0 || (0, m.Hn)(e(t));
			let n = (0, m.b6)(e("tag-separator")) ?? "-";
			return `${t !== "" && says("include-component-in-tag") ? `${t}${n}` : ""}${says("include-v-in-tag") ? "v" : ""}{version}`;
		}
		let ge = new Map([
			["helm", "Chart.yaml"],
			["simple", "version.txt"],
			["php", "composer.json"],
			["dart", "pubspec.yaml"]
		]);
		function typeFiles(e, t, n) {
			let r = (0, m.b6)(n("release-type")) ?? "";
			if (r === "python") return pythonFiles(e, t, n);
			let i = ge.get(r);
			return i === void 0 ? [] : [{ path: (0, g._z)(t, i) }];
		}
		let _e = String.raw`__version__ *= *["'](\d+\.\d+\.\d+[^"']*)["']`;
		function pythonFiles({ units: e, scan: t }, n, r) {
			let i = [
				(0, m.b6)(r("package-name")),
				(0, m.b6)(r("component")),
				e.get(n)?.name
			];
			return [...new Set(i.flatMap((e) => e ? [e, e.replaceAll("-", "_")] : []))].flatMap((e) => [(0, g._z)(n, `${e}/__init__.py`), (0, g._z)(n, `src/${e}/__init__.py`)]).filter((e) => isNameable(e) && t.tree.has(e)).map((e) => ({
				path: e,
				pattern: _e
			}));
		}
		function extraPath(e, t) {
			let n = (0, m.b6)(t) ?? (0, m.b6)((0, m.jf)(t, "path"));
			if (n === void 0) return;
			return n.startsWith("/") ? (0, g.e6)("", n.slice(1)) : (0, g.e6)(e, n);
		}
		function extraFiles(e, t, n) {
			let { scan: r } = e;
			let i = typeFiles(e, t, n).flatMap(({ path: e, pattern: t }) => versionAt(r, e, t === void 0 ? {} : { pattern: t }) ?? []);
			let a = (0, m.S3)(n("extra-files")).flatMap((e) => {
				let n = extraPath(t, e);
				let i = n === void 0 ? void 0 : release_please_entryOf(r, n, e);
				i || r.note(n ?? (0, g._z)(t, "?"), "An extra file of release-please without a single recognizable version. List it under version-files with a key or pattern.");
				return i ?? [];
			});
			return [...i, ...a];
		}
		function release_please_entryOf(e, t, n) {
			let r = /^\$((?:\.[\w-]+)+)$/.exec((0, m.b6)((0, m.jf)(n, "jsonpath")) ?? "")?.[1]?.slice(1);
			if (r !== void 0) return versionAt(e, t, { key: r });
			let i = e.text(t) ?? "";
			if (i.includes("x-release-please-version")) return versionAt(e, t, { pattern: String.raw`${N}\b.*x-release-please-version` });
			return versionAt(e, t, i.includes("x-release-please-start-version") ? { pattern: ve } : {});
		}
		let ve = String.raw`x-release-please-start-version\b[^]{0,2000}?${N}`;
		let K = "release-plz";
		function readReleasePlz(e) {
			let { scan: t, units: n } = e;
			let r = ["release-plz.toml", ".release-plz.toml"].find((e) => t.tree.has(e));
			let i = r === void 0 ? void 0 : readDocument(t, r, "toml");
			if (!i || r === void 0) return;
			let a = new Map((0, m.S3)((0, m.jf)(i, "package")).map((e) => [(0, m.b6)((0, m.jf)(e, "name")), e]));
			let setting = ({ name: e }, t) => (0, m.jf)(a.get(e), t) ?? (0, m.jf)((0, m.jf)(i, "workspace"), t);
			let o = [...n.values()].filter(({ ecosystem: e, published: t }) => e === "cargo" && t);
			let s = o.filter((e) => !(0, m.Wu)(setting(e, "release")));
			for (let e of o) s.includes(e) || t.note(e.folder || ".", `${K} does not release it.`);
			let c = s.filter((e) => !(0, m.Wu)(setting(e, "git_tag_enable")));
			let l = s.filter((e) => !c.includes(e));
			let u = s.length > 1 ? "{{ package }}-v{{ version }}" : "v{{ version }}";
			let d = c.map((e) => release_plz_productOf(e, l, (0, m.b6)(setting(e, "git_tag_name")) ?? u));
			for (let e of s) d.some(({ folders: t }) => t.includes(e.folder)) || t.note(e.folder || ".", `${K} gives it no tags. If it is to be a track, use \`--add\`.`);
			let f = (0, p.$)(c, (e) => (0, m.b6)(setting(e, "version_group")) ?? "");
			let h = !c.some((e) => (0, m.Hn)(setting(e, "features_always_increment_minor")));
			return {
				tool: K,
				files: [r],
				products: d,
				isWhole: !0,
				groups: [...f].flatMap(([e, t]) => e === "" ? [] : [{
					name: e,
					products: t.map((e) => e.name),
					policy: "fixed"
				}]),
				bump: {
					by: "commits",
					types: new Map(),
					...h && { initial: {
						breaking: "minor",
						features: "patch"
					} }
				}
			};
		}
		function release_plz_productOf(e, t, n) {
			let { name: r, folder: i, versions: a } = e;
			let place = ({ path: e, key: t }) => `${e} ${t ?? ""}`;
			let o = t.filter((e) => e.versions.some((e) => a.some((t) => place(t) === place(e))));
			let s = tagFrom(n, /\{\{\s*version\s*\}\}/, [[/\{\{\s*package\s*\}\}/g, r]]);
			return {
				name: r,
				folders: [i, ...o.map((e) => e.folder)],
				tag: s,
				why: `${K} releases it.`
			};
		}
		let ye = [[/^semantic-release-monorepo$/, (e) => `${e}-v{version}`], [/^(?:@[\w.-]+\/)?(?:multi-semantic-release|multi-release)$/, (e) => `${e}@{version}`]];
		function readSemanticRelease(e) {
			let { scan: t, units: n } = e;
			let r = [...n.values()].filter(({ ecosystem: e, folder: t }) => e === "npm" && t !== "");
			let i = semantic_release_settingsIn("", t);
			let a = r.flatMap((e) => {
				let n = semantic_release_settingsIn(e.folder, t);
				return n ? [{
					unit: e,
					found: n
				}] : [];
			});
			let o = runnerOf(i, readDocument(quiet(t), "package.json", "json")) ?? a.map(({ found: e }) => runnerOf(e)).find(Boolean);
			let s = i ?? a[0]?.found;
			let c = o !== void 0 && r.length > 0;
			if (!s && !c) return;
			let l = a.length > 0 ? a.map(({ unit: e }) => e) : r.filter(({ published: e }) => e);
			let u = c ? l.map((e) => semantic_release_productOf(e, semantic_release_settingsIn(e.folder, t) ?? i, o)) : [{
				name: "",
				folders: [""],
				tag: semantic_release_tagOf(i, "", "v{version}"),
				why: "semantic-release releases it."
			}];
			let d = branchesOf(s, t);
			return {
				tool: c ? "semantic-release in a monorepo" : "semantic-release",
				files: [],
				products: u,
				isWhole: c,
				...d,
				bump: semantic_release_bumpOf(s)
			};
		}
		function quiet(e) {
			return {
				...e,
				note: () => void 0
			};
		}
		function semantic_release_settingsIn(e, t) {
			let n = (0, m.jf)(readDocument(quiet(t), (0, g._z)(e, "package.json"), "json"), "release");
			if (n) return n;
			for (let [n, r] of be) {
				let i = (0, g._z)(e, n);
				let a = t.tree.has(i) ? readDocument(quiet(t), i, r) : void 0;
				if (a) return a;
			}
		}
		let be = [
			[".releaserc", "yaml"],
			[".releaserc.json", "json"],
			[".releaserc.yaml", "yaml"],
			[".releaserc.yml", "yaml"]
		];
		function runnerOf(e, t) {
			let n = (0, m.jf)(e, "extends");
			let r = [(0, m.b6)(n) ?? (0, m.CB)(n)].flat();
			let i = (0, m.jf)(t, "devDependencies");
			let a = i?.kind === "table" ? [...i.entries.keys()] : [];
			return ye.find(([e]) => [...r, ...a].some((t) => e.test(t)))?.[1];
		}
		function semantic_release_productOf({ name: e, folder: t }, n, r) {
			return {
				name: e,
				folders: [t],
				tag: semantic_release_tagOf(n, e, r(e)),
				why: "semantic-release releases it on its own."
			};
		}
		function semantic_release_tagOf(e, t, n) {
			let r = (0, m.b6)((0, m.jf)(e, "tagFormat"));
			return r === void 0 ? n : tagFrom(r, /\$\{version\}/, [[/\$\{name\}/g, t]]);
		}
		function branchesOf(e, { facts: t }) {
			let n = (0, m.jf)(e, "branches");
			let r = n?.kind === "list" ? (0, m.S3)(n) : n ? [n] : [];
			let i = r.flatMap((e) => (0, m.b6)(e) ?? ((0, m.jf)(e, "prerelease") ? [] : (0, m.b6)((0, m.jf)(e, "name")) ?? []));
			let a = r.flatMap((e) => {
				let t = (0, m.jf)(e, "prerelease");
				return (0, m.b6)(t) ?? ((0, m.Hn)(t) ? (0, m.b6)((0, m.jf)(e, "name")) ?? [] : []);
			});
			return {
				live: i.find((e) => t.branches.includes(e)),
				channels: a.filter((e) => !e.includes("$"))
			};
		}
		function semantic_release_bumpOf(e) {
			return {
				by: "commits",
				types: commitTypes([
					["perf", "patch"],
					["revert", "patch"],
					...(0, m.S3)((0, m.jf)(e, "plugins")).flatMap((e) => (0, m.b6)((0, m.jf)(e, "0")) === "@semantic-release/commit-analyzer" ? (0, m.S3)((0, m.jf)((0, m.jf)(e, "1"), "releaseRules")) : []).flatMap((e) => {
						let [t, n] = [(0, m.b6)((0, m.jf)(e, "type")), (0, m.jf)(e, "release")];
						let r = (0, m.Wu)(n) ? "none" : (0, m.b6)(n);
						let i = (0, m.jf)(e, "scope") === void 0 && (0, m.jf)(e, "breaking") === void 0;
						return t !== void 0 && /^[a-z][\w-]*$/.test(t) && i && isLevel(r) ? [[t, r]] : [];
					})
				])
			};
		}
		function isLevel(e) {
			return e === "none" || e === "patch" || e === "minor" || e === "major";
		}
		var q = n(7879);
		var xe = n(4305);
		var Se = n(8060);
		var Ce = n(5007);
		var we = n(5405);
		let Te = [
			[
				"tauri",
				/^tauri-apps\/tauri-action@/,
				/\b(?:cargo[- ]tauri|tauri(?:-cli)?(?:@\S+)?) build\b/
			],
			[
				"images",
				/^(?:docker\/(?:build-push|bake)-action|depot\/(?:build-push|bake)-action)@/,
				/\b(?:docker|podman) (?:image )?push\b|\bbuildx (?:build|bake)\b|\bko (?:build|publish)\b/
			],
			[
				"npm",
				/^JS-DevTools\/npm-publish@/,
				/\b(?:npm|pnpm|bun)(?: -r| --recursive| --filter \S+)* publish\b|\byarn (?:npm )?publish\b/
			],
			[
				"cargo",
				/^katyo\/publish-crates@/,
				/\bcargo (?:publish|workspaces publish)\b/
			],
			[
				"python",
				/^pypa\/gh-action-pypi-publish@/,
				/\btwine upload\b|\b(?:uv|poetry|hatch|flit|pdm|maturin) (?:publish|upload)\b/
			],
			[
				"chart",
				/^helm\/chart-releaser-action@/,
				/\bhelm (?:cm-)?push\b|\bcr upload\b/
			],
			[
				"binaries",
				/^(?:goreleaser\/goreleaser-action|taiki-e\/upload-rust-binary-action)@/,
				/\bgoreleaser release\b/
			],
			[
				"release",
				/^(?:softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|release-drafter\/release-drafter|svenstaro\/upload-release-action)@/,
				/\bgh release (?:create|upload)\b/
			]
		];
		function deliveriesOf({ uses: e = "", run: t = "" }) {
			let n = t.replace(/^\s*#.*$|^.*--dry-run.*$/gm, "");
			return Te.flatMap(([t, r, i]) => r?.test(e) || i?.test(n) ? [t] : []);
		}
		var Ee = n(7286);
		function readWorkflows({ texts: e }) {
			let t = [...e].filter(([e]) => (0, u.$u)(e));
			let n = (0, xe.Ee)(t.map(([, e]) => e));
			return t.flatMap(([e, t]) => {
				let { workflow: r, problems: i } = (0, u.hM)(e, t, n);
				return r && i.length === 0 ? r : [];
			});
		}
		function tagWorkflows(e) {
			let t = readWorkflows(e);
			return t.flatMap((e) => {
				let { push: n, root: r, text: i, events: a } = e;
				if (!n?.tags) return [];
				let o = a.has("workflow_dispatch");
				let s = o ? void 0 : (0, Se.H)(i, r);
				let c = s && i.slice(0, s.at) + s.line + i.slice(s.at);
				let l = (0, Ce.nk)(e).map(({ name: e }) => e);
				let d = a.has("pull_request") || n.branches !== void 0;
				let f = {
					filters: n,
					byHand: o,
					asks: l,
					dispatchable: c,
					delivers: new Set(stepsOf(e, t).flatMap(deliveriesOf)),
					alsoChecks: d
				};
				return {
					file: e.name,
					name: (0, u.Gg)(e),
					...f,
					...whatStepsDo(e)
				};
			});
		}
		function stepsOf({ jobs: e }, t) {
			return e.flatMap((e) => {
				let n = (0, q.ws)((0, q.oB)(e.node, ["uses"]));
				let r = t.find(({ name: e }) => n === `./${Ee.xi}${e}`);
				return [...e.steps, ...r ? r.jobs.flatMap(({ steps: e }) => e) : []];
			});
		}
		function workflowsOf(e, t, n) {
			let rank = ({ file: e, delivers: t }) => {
				let r = [...t].filter((e) => n.has(e)).length;
				if (r > 0) return -r;
				let i = [/release/i, /publish|deploy/i].findIndex((t) => t.test(e));
				return (t.size > 0 ? 1 : 4) + (i < 0 ? 2 : i);
			};
			return e.filter(({ filters: e, delivers: n, alsoChecks: r }) => (0, we.lI)(e, t) && (n.size > 0 || !r)).sort((e, t) => rank(e) - rank(t));
		}
		function whatStepsDo({ jobs: e }) {
			let t = e.flatMap((e) => e.steps);
			let n = t.flatMap(({ run: e = "" }) => e.replaceAll(/\\\r?\n/g, " ").split("\n"));
			return {
				validates: t.some(({ action: e }) => e === "validate-tag"),
				publishesAsLatest: n.find((e) => /\bp?npm publish\b/.test(e) && !/\s--tag\b/.test(e))?.replace(/\s+/g, " ").trim()
			};
		}
		function readTauriAction({ scan: e, apps: t }) {
			let n = readWorkflows(e.facts).flatMap(({ jobs: e }) => e.flatMap((e) => e.steps)).flatMap((e) => {
				if (!e.uses?.startsWith("tauri-apps/tauri-action@")) return [];
				let given = (t) => (0, q.ws)((0, q.oB)(e.node, ["with", t]));
				let n = tagFrom(given("tagName") ?? "", /__VERSION__/);
				let r = (0, g.e6)("", given("projectPath") ?? ".") ?? "";
				let i = [...t.values()].filter(({ folder: e, frontend: t }) => [e, t].includes(r) || e === (0, g._z)(r, "src-tauri"));
				let a = i.length > 0 ? i : t.size === 1 ? [...t.values()] : [];
				return n === void 0 ? [] : a.map(({ folder: e }) => ({
					name: "",
					folders: [e],
					tag: n,
					why: "tauri-action builds it."
				}));
			});
			return n.length === 0 ? void 0 : {
				tool: "tauri-action",
				files: [],
				products: n,
				isWhole: !1
			};
		}
		let De = [
			{
				tool: "release-please",
				read: readReleasePlease
			},
			{
				tool: "changesets",
				read: readChangesets
			},
			{
				tool: "nx release",
				read: readNx
			},
			{
				tool: "lerna",
				read: readLerna
			},
			{
				tool: "release-plz",
				files: /^\.?release-plz\.toml$/,
				read: readReleasePlz
			},
			{
				tool: "knope",
				files: /^knope\.toml$/,
				read: readKnope
			},
			{
				tool: "cocogitto",
				files: /^(?:cog|\.config\/cog|\.cog)\.toml$/,
				read: readCocogitto
			},
			{
				tool: "covector",
				files: /^\.changes\/config\.json$/,
				read: readCovector
			},
			{
				tool: "semantic-release",
				files: /^(?:\.releaserc(?:\.(?:ya?ml|json|[cm]?js))?|release\.config\.[cm]?[jt]s)$/,
				within: [[
					"package.json",
					"json",
					"release"
				]],
				npm: "semantic-release",
				read: readSemanticRelease
			},
			{
				tool: "python-semantic-release",
				within: [[
					"pyproject.toml",
					"toml",
					"tool",
					"semantic_release"
				]],
				read: readPythonSemanticRelease
			},
			{
				tool: "commitizen",
				files: /^\.cz\.(?:toml|json|ya?ml)$|^cz\.(?:toml|json|ya?ml)$/,
				within: [[
					"pyproject.toml",
					"toml",
					"tool",
					"commitizen"
				]],
				read: readCommitizen
			},
			{
				tool: "bump-my-version",
				files: /^\.?bumpversion\.(?:toml|cfg)$/,
				within: [[
					"pyproject.toml",
					"toml",
					"tool",
					"bumpversion"
				]],
				read: readBumpMyVersion
			},
			{
				tool: "goreleaser",
				read: readGoreleaser
			},
			{
				tool: "tauri-action",
				read: readTauriAction
			},
			{
				tool: "release-drafter",
				files: /^\.github\/release-drafter\.ya?ml$/,
				read: readReleaseDrafter
			},
			{
				tool: "release-it",
				files: /^\.release-it\.(?:json|ya?ml|toml|[cm]?[jt]s)$/,
				npm: "release-it"
			},
			{
				tool: "standard-version",
				files: /^\.versionrc(?:\.(?:json|[cm]?js))?$/,
				npm: "standard-version"
			},
			{
				tool: "cargo-release",
				files: /^release\.toml$/
			}
		];
		function findRivals(e) {
			let t = {
				...e,
				note: () => void 0
			};
			let n = readDocument(t, "package.json", "json");
			return De.flatMap(({ tool: r, files: i, within: a = [], npm: o }) => {
				let s = i ? e.facts.paths.filter((e) => i.test(e)) : [];
				let c = a.flatMap(([e, n, ...r]) => {
					let i = readDocument(t, e, n);
					for (let e of r) i = (0, m.jf)(i, e);
					return i ? [`"${r.join(".")}" in ${e}`] : [];
				});
				let l = [...s, ...c];
				let u = o !== void 0 && (0, m.jf)((0, m.jf)(n, "devDependencies"), o) !== void 0;
				return l.length > 0 || u ? [{
					tool: r,
					files: l
				}] : [];
			});
		}
		function joinRivals(...e) {
			let t = new Map();
			for (let { tool: n, files: r } of e.flat()) t.set(n, new Set([...t.get(n) ?? [], ...r]));
			return [...t].map(([e, t]) => ({
				tool: e,
				files: [...t]
			}));
		}
		function readTools(e) {
			return De.flatMap(({ read: t }) => t?.(e) ?? []);
		}
		function wantedTexts(e) {
			let t = new Set();
			readTools(takeInventory(e, [], t));
			return t;
		}
		var Oe = n(933);
		let ke = /^(?:app|tauri-app|src-tauri|tauri|desktop-app|my-app|root|workspace|monorepo|v\d+)$/i;
		function nameProducts(e, t) {
			let n = new Set(Oe.g.map((e) => e.toLowerCase()));
			return e.map((e) => {
				let [r, ...i] = candidatesOf(e, t).map(cleanName).filter((e) => e !== "");
				let a = [r, ...i].find((e) => e !== void 0 && !n.has(e.toLowerCase())) ?? numbered(r ?? "app", n);
				n.add(a.toLowerCase());
				return a;
			});
		}
		function aliasesOf({ units: e }, t, n) {
			let r = commonPrefix(n);
			let i = e.flatMap((e) => [
				e.name,
				shortName(e, r),
				(0, g.Vb)(e.folder),
				e.folder
			]);
			return new Set([t, ...i].filter((e) => e !== ""));
		}
		function candidatesOf({ units: e, apps: t, images: n, isMain: r }, i) {
			let a = commonPrefix(i);
			let [o] = e;
			let [s] = t;
			if (!o) return [];
			let c = shortName(o, a);
			let l = (0, g.Vb)(o.folder) === "src-tauri" ? (0, g.Vb)((0, g.yS)(o.folder)) : (0, g.Vb)(o.folder);
			let u = o.folder.replaceAll("/", "-");
			if (s) return [
				ke.test(c) ? "" : c,
				l,
				(0, g.Vb)(s.frontend ?? ""),
				s.productName ?? "",
				"desktop",
				u
			];
			let d = e.filter(({ runs: e }) => e);
			if (n.length > 1 && d.length > 1) return [
				"platform",
				"server",
				u
			];
			let [f] = d.length === 1 ? d : e.length === 1 ? e : [];
			if (f) return [
				shortName(f, a),
				(0, g.Vb)(f.folder),
				f.folder.replaceAll("/", "-")
			];
			let p = r ? e.find(({ folder: e }) => e === "") ?? i.units.get("") : void 0;
			return [
				a ?? "",
				p ? shortName(p, a) : "",
				c,
				"workspace"
			];
		}
		function shortName({ name: e, folder: t, ecosystem: n }, r) {
			let i = (0, g.Vb)(e);
			let a = n === "go" && /^v\d+$/.test(i) ? (0, g.Vb)((0, g.yS)(e)) : i;
			if (n === "go" && t !== "" && (0, g.Vb)((0, g.yS)(t)) !== "") return t.replaceAll("/", "-");
			return r !== void 0 && a.startsWith(`${r}-`) ? a.slice(r.length + 1) : a;
		}
		function commonPrefix({ units: e }) {
			for (let [t, n] of (0, p.$)(e.values(), (e) => e.ecosystem)) {
				let e = n.map(({ name: e }) => e.split(/[-_]/));
				let [r = []] = e;
				let i = r.findIndex((t, n) => e.some((e) => e[n] !== t));
				let a = (i < 0 ? r : r.slice(0, i)).join("-");
				if (["cargo", "python"].includes(t) && n.length > 1 && a !== "") return a;
			}
		}
		function cleanName(e) {
			let t = e.normalize("NFKD").replace(/\p{M}+/gu, "").replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^[^A-Za-z_]+|-+$/g, "").slice(0, 60);
			return t === "" || t === "_" ? "" : t;
		}
		function numbered(e, t) {
			for (let n = 2;; n++) if (!t.has(`${e}-${n}`.toLowerCase())) return `${e}-${n}`;
		}
		function joinSettings(e) {
			let t = e.filter(({ products: e, isWhole: t }) => t || e.length > 0);
			let n = t.map(({ tool: e }) => e);
			let r = e.find(({ bump: e }) => e !== void 0);
			let i = e.find(({ raisesDependents: e }) => e);
			return {
				live: e.find(({ live: e }) => e !== void 0)?.live,
				channels: e.flatMap(({ channels: e = [] }) => e),
				from: n.length === 0 ? void 0 : {
					tool: n.join(" and "),
					files: t.flatMap(({ files: e }) => e)
				},
				bump: r?.bump && {
					value: r.bump,
					why: r.bump.by === "changes" ? "the files in .changeset decide, as before" : `commits decide, as with ${r.tool}`
				},
				dependents: i && {
					value: "release",
					why: `as ${i.tool} does where the new version is out of range`
				}
			};
		}
		function proposeGroups(e, t) {
			let n = e.filter(({ groups: e = [] }) => e.length > 0);
			let r = new Set();
			let i = new Set();
			return {
				value: n.flatMap(({ groups: e = [] }) => e.flatMap(({ name: e, products: n, policy: a }) => {
					let o = t.filter((e) => n.includes(e.known ?? "") && !r.has(e.name));
					if (o.length < 2) return [];
					for (let e of o) r.add(e.name);
					let s = freeName(cleanName(e) || a, i);
					i.add(s);
					return [{
						name: s,
						tracks: o.map((e) => e.name),
						policy: a
					}];
				})),
				why: `as ${n.map(({ tool: e }) => e).join(" and ")} has them`
			};
		}
		function freeName(e, t) {
			for (let n = 1;; n++) {
				let r = n === 1 ? e : `${e}-${n}`;
				if (!t.has(r)) return r;
			}
		}
		function rivalsOf(e, { tree: t }) {
			return e.flatMap(({ tool: e, files: n, isWhole: r }) => {
				let i = n.filter((e) => t.has(e));
				return r || i.length > 0 ? [{
					tool: e,
					files: i
				}] : [];
			});
		}
		let Ae = [
			"alpha",
			"beta",
			"rc"
		];
		let J = [
			"next",
			"develop",
			"dev"
		];
		function liveBranch({ branches: e, defaultBranch: t, currentBranch: n }) {
			let r = [
				"main",
				"master",
				"trunk"
			].find((t) => e.includes(t));
			return (t !== void 0 && J.includes(t) ? r : void 0) ?? t ?? r ?? n;
		}
		function comparedBranches(e) {
			let t = liveBranch(e);
			let n = J.filter((n) => e.branches.includes(n) && n !== t);
			return t === void 0 ? [] : n.map((e) => ({
				live: t,
				next: e
			}));
		}
		function proposeBranches(e, t, { next: n, live: r }, i = () => void 0) {
			let a = new Set(e.branches);
			let o = r ?? (t !== void 0 && a.has(t) ? t : liveBranch(e));
			let isStale = (t) => {
				let { onlyLive: r, onlyNext: a } = e.relations?.get(t) ?? {
					onlyLive: 0,
					onlyNext: 0
				};
				if (r === 0 || t === n) return !1;
				let s = t === e.defaultBranch;
				i(t, `${`${o} has ${countOf(r)} that ${t} lacks, and ${t} has ${countOf(a)} of its own`}. ${s ? `Merge ${o} into ${t} before the first release.` : `So it is not taken for the branch of feature work. If it is that branch, use \`--next ${t}\`, and merge ${o} into it.`}`);
				return !s;
			};
			let s = n ?? J.filter((e) => a.has(e) && e !== o).find((e) => !isStale(e));
			let c = o ?? s ?? "main";
			return {
				live: {
					value: c,
					why: "live versions are cut here"
				},
				next: s === void 0 || s === c ? void 0 : {
					value: s,
					why: "pre-releases are cut here",
					isThere: a.has(s)
				}
			};
		}
		function countOf(e) {
			return e === 1 ? "1 commit" : `${e} commits`;
		}
		function proposeChannels(e, t, { channels: n }) {
			if (n) return {
				value: n,
				why: "lowest first; live is always the top"
			};
			let r = [...new Set([...e.channels, ...t])].filter(isChannel).sort();
			if (r.length === 0) return {
				value: Ae,
				why: "lowest first; live is always the top"
			};
			return {
				value: r,
				why: "as used before, lowest first; live is always the top"
			};
		}
		function proposeAfterPromotion(e, t, n) {
			let [r, i] = n;
			if (e.channels.length > 0 || t.length > 0) return;
			if (r === void 0 || i === void 0) return;
			return {
				value: "next-core",
				why: `after 1.2.3-${i}.1 comes 1.2.4-${r}.1, which is above it`
			};
		}
		function isChannel(e) {
			return /^[0-9A-Za-z-]{1,50}$/.test(e) && !/^\d+$|^live$/i.test(e);
		}
		function proposeIgnoredCommits({ paths: e }) {
			let t = e.find((e) => /^(?:commitlint\.config\.\w+|\.commitlintrc(?:\.\w+)?|cliff\.toml|\.releaserc(?:\.\w+)?)$/.test(e));
			return t === void 0 ? void 0 : {
				value: ["docs:*", "docs(*"],
				why: `${t} shows that commits follow a convention`
			};
		}
		function readAdopted(e) {
			let t = readTools(e).map((t) => {
				let n = t.products.flatMap((n) => thatAreThere(n, t, e));
				return {
					...t,
					products: n
				};
			});
			return {
				whole: t.find(({ isWhole: e, products: t }) => e && t.length > 0),
				hints: t.filter(({ isWhole: e }) => !e)
			};
		}
		function thatAreThere(e, { tool: t, files: n }, { scan: r }) {
			let i = e.folders.filter((e) => !r.tree.hasFolder(e));
			for (let a of i) r.note(n[0] ?? t, `${t} has ${JSON.stringify(e.name)} in ${JSON.stringify(a)}, which is not there.`);
			let a = e.folders.filter((e) => !i.includes(e));
			return a.length > 0 || e.folders.length === 0 ? [{
				...e,
				folders: a
			}] : [];
		}
		function findProducts(e) {
			let t = groupUnits(e);
			let n = hasMainVersion(e.units);
			let r = t.filter((t) => t.some((t) => isProduct(t, e, n)));
			let i = mainGroup(r, t, e);
			let a = i ? joiners(e, r, i) : [];
			let o = (i && !r.includes(i) && a.length > 0 ? [i, ...r] : r).map((t) => products_productOf(t === i ? [...t, ...a] : t, t === i, e));
			if (o.length <= 100) return o.length > 0 ? o : rootProduct(t, e);
			e.scan.note("release-tracks.yml", `${o.length} packages could each be a track, too many to propose without tags or another tool that names them. List those that are released.`);
			return [];
		}
		function products_productOf(e, t, { apps: n, images: r }, i) {
			let a = e.flatMap(({ folder: e }) => n.get(e) ?? []);
			let o = e.flatMap(({ folder: e }) => r.get(e) ?? []);
			return {
				units: e,
				apps: a,
				images: o,
				isMain: t,
				why: i ?? reasonFor(e, a, o)
			};
		}
		function groupUnits({ units: e, apps: t }) {
			let n = new Map([...t.values()].flatMap(({ frontend: e, folder: t }) => e === void 0 ? [] : [[e, t]]));
			let keyOf = (t) => {
				let r = e.get(n.get(t.folder) ?? "");
				let i = r && r.folder !== "" ? r : t;
				return i.inherits ? `workspace ${i.versions[0]?.path}` : i.folder;
			};
			return [...(0, p.$)(e.values(), keyOf).values()].map((e) => e.sort((e, n) => Number(t.has(n.folder)) - Number(t.has(e.folder))));
		}
		function isProduct(e, t, n) {
			let { apps: r, images: i, units: a, scan: o } = t;
			let { folder: s, ecosystem: c, runs: l, published: u, inherits: d, versions: f } = e;
			if (isBeside(s) && !wasReleased(e, t)) return !1;
			if (r.has(s)) return !0;
			if (i.has(s)) return f.length > 0 || !n;
			if (d) return l || u;
			if (s === "" && c === "npm" && !u && a.size > 1) return !1;
			if (c === "go") return u && isAsked(e, t);
			let p = f[0]?.version;
			if (p === void 0) return !1;
			if (wasReleased(e, t)) return !0;
			if (p === "0.0.0" && !u) {
				l && !t.users.has(s) && o.note(f[0]?.path ?? s, je);
				return !1;
			}
			if (c === "npm" && u) return !0;
			return l && !t.users.has(s) || u && isAsked(e, t);
		}
		let je = "It is private, has version 0.0.0 and no Dockerfile, so nothing suggests that it is released.";
		function isAsked(e, t) {
			let n = (t.users.get(e.folder) ?? []).flatMap((e) => t.units.get(e) ?? []);
			return n.length === 0 || n.some(({ pins: t }) => t.includes(e.folder)) || wasReleased(e, t);
		}
		function wasReleased({ name: e, folder: t }, { released: n }) {
			return [
				e,
				t,
				(0, g.Vb)(t)
			].some((e) => e !== "" && n.has(e));
		}
		function hasMainVersion(e) {
			return [...e.values()].some((e) => e.inherits) || isVersioned(e.get(""));
		}
		function isVersioned(e) {
			return e?.versions.some(({ version: e }) => e !== "0.0.0") === !0;
		}
		function mainGroup(e, t, { apps: n }) {
			let r = e.filter((e) => e.some(({ inherits: e }) => e));
			let [i] = r;
			if (i && r.length === 1 && (e.length === 1 || !i.some(({ folder: e }) => n.has(e)))) return i;
			return t.find((e) => e.some((e) => e.folder === "" && isVersioned(e)));
		}
		function joiners({ units: e, images: t, users: n }, r, i) {
			let a = new Set([...r.flat(), ...i].map(({ folder: e }) => e));
			return [...e.values()].filter((e) => {
				if (a.has(e.folder) || isBeside(e.folder) || e.versions.some(({ version: e }) => e !== "0.0.0")) return !1;
				if (t.has(e.folder)) return !0;
				return t.size > 0 && e.ecosystem === "npm" && e.folder !== "" && e.runs && !n.has(e.folder);
			});
		}
		function joinMain(e, t) {
			let n = e.map(({ product: e }) => [...e.units]);
			return e.map((e) => {
				let { units: r, isMain: i, why: a } = e.product;
				let o = i ? joiners(t, n, r) : [];
				return o.length > 0 ? {
					...e,
					product: products_productOf([...r, ...o], i, t, a)
				} : e;
			});
		}
		function rootProduct(e, t) {
			let n = e.find((e) => e.some(({ folder: e }) => e === "")) ?? (e.length === 1 ? e[0] : void 0);
			return n ? [products_productOf(n, !0, t)] : [];
		}
		function reasonFor(e, t, n) {
			let [r] = e;
			let place = (e) => e || "The root of the repository";
			if (!r) return "Every file of the repository.";
			let i = t.map(({ folder: e, frontend: t }) => {
				let n = t === void 0 ? "" : ` with its frontend in ${t}`;
				return `${place(e)} is a Tauri app${n}`;
			});
			e.some(({ inherits: e }) => e) && i.push("Crates that share the version of their workspace");
			let a = n.map(({ file: e }) => e).join(", ");
			n.length > 0 && i.push(`${a} ${n.length > 1 ? "build images" : "builds an image"}`);
			return `${i.length > 0 ? i.join("; ") : `${place(r.folder)} is ${Me[r.ecosystem]}`}.`;
		}
		let Me = {
			cargo: "a crate with a version of its own",
			npm: "a package with a version of its own",
			python: "a Python project with a version of its own",
			go: "a Go module",
			chart: "a Helm chart",
			other: "a package with a version of its own",
			folder: "a folder with a version of its own"
		};
		function listCarriers(e) {
			let t = [...e.units.values()].flatMap((e) => (e.versions.length > 0 ? e.versions : [void 0]).map((t) => ({
				entry: t,
				unit: e
			})));
			let keyOf = ({ entry: e, unit: t }) => e ? `${e.path}\n${e.key ?? e.pattern ?? ""}` : `\n${t.folder}`;
			return [...(0, p.$)(t, keyOf).values()].map((t) => {
				let n = t.map(({ unit: e }) => e);
				let r = t[0]?.entry;
				let i = new Set(n.flatMap((e) => namesOf(e, r)));
				let a = new Set(n.flatMap((t) => carriers_wordsOf(t, e)).concat([...i].flatMap(nameWords)));
				let o = new Set([...a].flatMap((e) => partsOf(e).parts));
				return {
					entry: r,
					units: n,
					ecosystem: ecosystemOf(r, n[0]),
					names: i,
					words: a,
					parts: o
				};
			});
		}
		function ecosystemOf(e, t) {
			return (e && Ne.get((0, g.Vb)(e.path))) ?? t.ecosystem;
		}
		let Ne = new Map([
			["Cargo.toml", "cargo"],
			["package.json", "npm"],
			["pyproject.toml", "python"],
			["Chart.yaml", "chart"]
		]);
		function namesOf({ name: e, folder: t, ecosystem: n, alsoNamed: r = [] }, i) {
			let a = n === "go" ? [goTagPrefix(t, e).replace(/\/$/, "")].filter(Boolean) : [];
			return [r.find(({ path: e }) => e === i?.path)?.name ?? e, ...a];
		}
		function nameWords(e) {
			return [
				e,
				e.replace(/^@[^/]*\//, ""),
				(0, g.Vb)(e)
			].map(plainWord).filter(Boolean);
		}
		function carriers_wordsOf({ folder: e }, { apps: t }) {
			let n = t.get(e);
			let r = (0, g.Vb)(e) === "src-tauri" ? (0, g.yS)(e) : e;
			return [
				r,
				(0, g.Vb)(r),
				n?.productName ?? "",
				(0, g.Vb)(n?.frontend ?? "")
			].map(plainWord).filter(Boolean);
		}
		function evidenceFor(e, { entry: t }, n, r) {
			if (!t) return "unknown";
			let i = proofsOf(e).map(({ name: e, version: i }) => {
				let a = n.places?.get(e)?.commit ?? "";
				let o = n.past?.get(a)?.get(t.path);
				return o === void 0 ? void 0 : saidAt(a, t, o, r) === (0, S.rT)(i);
			});
			if (i.every((e) => e === void 0)) return evidenceNow(e, t);
			let [a, ...o] = i;
			if (!a) return a === void 0 ? "unknown" : "never";
			return o.length > 0 && o.every(Boolean) ? "always" : "newest";
		}
		function saidAt(e, t, n, r) {
			let i = `${e}:${t.path}\n${t.key ?? t.pattern ?? ""}`;
			r.has(i) || r.set(i, coreIn(t, n));
			return r.get(i);
		}
		function evidenceNow({ tags: e }, { version: t }) {
			let n = coreOf(t);
			return n && (0, S.rT)(n) === (0, S.rT)(e[0].version) ? "newest" : "unknown";
		}
		function coreIn({ path: e, key: t, pattern: n }, r) {
			try {
				let i = (0, O.d7)(e, {
					...t !== void 0 && { key: t },
					...n !== void 0 && { pattern: n }
				});
				let a = coreOf((0, D.$4)(i, r));
				return a && (0, S.rT)(a);
			} catch (e) {
				if (e instanceof i.ag) return;
				throw e;
			}
		}
		function follows({ tags: e }, { entry: t }) {
			let n = t && coreOf(t.version);
			return n === void 0 || (0, S.bm)(n, e[0].version) >= 0;
		}
		function coreOf(e) {
			return (0, S.ot)(e.split(/[-+]/, 1)[0] ?? "");
		}
		function claimCarriers(e, t, n) {
			let r = latestTime(n);
			let i = {
				carriers: t,
				free: new Set(t),
				facts: n,
				latest: r,
				said: new Map()
			};
			let a = new Map();
			let take = (e, t) => {
				for (let e of t) i.free.delete(e);
				t.length > 0 && a.set(e, t);
			};
			let o = byPrecision(e.filter(({ word: e }) => e !== ""), t);
			for (let e of o) take(e, byName(e, i));
			for (let e of o) a.has(e) || take(e, byVersion(e, i));
			let s = e.filter(({ word: e }) => e === "");
			for (let e of s) s.some((e) => a.has(e)) || take(e, ofTheRest(e, i));
			return e.flatMap((e) => {
				let t = a.get(e);
				return t ? [{
					family: e,
					carriers: t
				}] : [];
			});
		}
		function byPrecision(e, t) {
			let n = new Set(t.flatMap(({ names: e, words: t }) => [...e, ...t]));
			let rank = ({ word: e, plain: t, split: r }) => {
				if (n.has(e) || n.has(t)) return 1;
				return r.ecosystem !== void 0 && r.parts.length > 0 ? 0 : 2;
			};
			return [
				0,
				1,
				2
			].flatMap((t) => e.filter((e) => rank(e) === t));
		}
		function byName(e, t) {
			let n = proofs(e, t);
			for (let r of ["name", "word"]) {
				let i = t.carriers.filter((t) => likenessOf(e, t) === r);
				if (i.length === 0) continue;
				let a = i.filter((e) => t.free.has(e));
				let o = best(a, n);
				let s = a.filter((e) => n(e) === "unknown");
				return o.length > 0 ? o : s.length > 0 ? s : a;
			}
			return best(ofEcosystem(e, likened(e, "all", t), t), n);
		}
		function byVersion(e, t) {
			if (e.time !== void 0 && t.latest - e.time > 94608e3) return [];
			let n = proofs(e, t);
			for (let r of [
				"some",
				"ecosystem",
				"none"
			]) {
				let i = ofEcosystem(e, likened(e, r, t), t).filter((t) => !liesBeside(t) && isTold(e, n(t)) && follows(e, t));
				if (i.length > 0) return best(i, n);
			}
			return [];
		}
		function ofTheRest(e, t) {
			let n = proofs(e, t);
			let r = t.carriers.filter((e) => t.free.has(e) && !liesBeside(e) && isProven(n(e)));
			return isCommon(e) ? best(r, n) : r;
		}
		function liesBeside({ units: e }) {
			return e.every(({ folder: e }) => isBeside(e));
		}
		function likened(e, t, { carriers: n, free: r }) {
			return n.filter((n) => r.has(n) && likenessOf(e, n) === t);
		}
		function ofEcosystem({ split: e }, t, { carriers: n }) {
			let { ecosystem: r } = e;
			return r !== void 0 && n.some((e) => e.ecosystem === r) ? t.filter((e) => e.ecosystem === r) : t;
		}
		function proofs(e, { facts: t, said: n }) {
			let r = new Map();
			return (i) => {
				let a = r.get(i) ?? evidenceFor(e, i, t, n);
				r.set(i, a);
				return a;
			};
		}
		function isProven(e) {
			return e === "always" || e === "newest";
		}
		function best(e, t) {
			let n = e.filter((e) => t(e) === "always");
			return n.length > 0 ? n : e.filter((e) => isProven(t(e)));
		}
		function isTold(e, t) {
			return t === "always" || t === "newest" && proofsOf(e).length === 1 && !isCommon(e);
		}
		function isCommon({ tags: e }) {
			return /^(?:0\.[01]\.0|0\.0\.\d|1\.0\.0)$/.test((0, S.rT)(e[0].version));
		}
		function likenessOf({ word: e, plain: t, split: n }, { names: r, words: i, parts: a, ecosystem: o }) {
			if (r.has(e)) return "name";
			if (i.has(t)) return "word";
			if (n.parts.length === 0) return n.ecosystem === o ? "ecosystem" : "none";
			let s = n.parts.filter((e) => a.has(e)).length;
			if (s === 0) return "none";
			return s === n.parts.length ? "all" : "some";
		}
		function provenProducts(e) {
			let t = readFamilies(e.scan.facts);
			let n = claimCarriers(t, listCarriers(e), e.scan.facts);
			let r = new Set(n.flatMap(({ carriers: e }) => e.flatMap(foldersOf)));
			let i = groupUnits(e);
			let a = n.map((t) => {
				let n = unitsOf(t);
				let a = new Set(n.map(({ folder: e }) => e));
				let o = i.filter((e) => e.some(({ folder: e }) => a.has(e))).flat().filter(({ folder: e }) => !r.has(e));
				let s = leadingFirst([...n, ...o], e);
				return {
					family: t.family,
					product: products_productOf(s, t.family.word === "", e, reason(t))
				};
			});
			let o = [...e.units.keys()];
			let place = ({ product: e }) => o.indexOf(e.units[0]?.folder ?? "");
			return {
				products: a.sort((e, t) => Number(t.product.isMain) - Number(e.product.isMain) || place(e) - place(t)),
				others: t.filter((e) => !n.some((t) => t.family === e))
			};
		}
		function foldersOf({ units: e }) {
			return e.map(({ folder: e }) => e);
		}
		function unitsOf({ carriers: e }) {
			let t = new Map();
			for (let { entry: n, units: r, ecosystem: i } of e) for (let e of r) {
				let r = t.get(e.folder) ?? {
					...e,
					ecosystem: i,
					versions: []
				};
				t.set(e.folder, {
					...r,
					versions: [...r.versions, ...n ? [n] : []]
				});
			}
			return [...t.values()];
		}
		function leadingFirst(e, { apps: t, images: n }) {
			let rank = (e) => {
				if (t.has(e.folder)) return 0;
				if (e.folder === "") return 1;
				return e.runs || n.has(e.folder) ? 2 : 3;
			};
			return [...e].sort((e, t) => rank(e) - rank(t));
		}
		function reason({ family: { tags: e }, carriers: t }) {
			let n = t.flatMap(({ entry: e, units: t }) => e?.path ?? `${t[0]?.folder || "the root"}`);
			let [r, ...i] = [...new Set(n)];
			let a = i.length > 1 ? ` and ${i.length} other files` : i.length === 1 ? ` and ${i[0]}` : "";
			return `Released as ${e[0].name}${e.length > 1 ? `, the last of ${e.length} tags` : ""}: ${r}${a}.`;
		}
		function asFound(e) {
			return {
				product: e,
				extraFiles: [],
				without: []
			};
		}
		function asTagged({ family: e, product: t }) {
			let n = cleanWord(e.word);
			let r = {
				value: `${e.prefix}{version}`,
				why: `as before: ${e.tags[0].name}`
			};
			return {
				...asFound(t),
				...n !== "" && { name: n },
				tag: r
			};
		}
		function adoptedProducts({ tool: e, products: t }, n, r) {
			let { scan: i } = r;
			let a = readFamilies(i.facts);
			let o = new Set(a.map(({ prefix: e }) => e));
			let s = joinPlaces(t.map((t) => {
				let { name: i, folders: s, tag: c, extraFiles: l = [], without: u = [], changelog: d, why: f } = t;
				let p = products_productOf(adopted_products_unitsOf(t, r), s.includes(""), r, f);
				let m = c !== void 0 && o.has(prefixOf(c));
				let h = m ? void 0 : n.find((e) => isSame(e.product, p));
				let _ = h ? asTagged(h).tag : void 0;
				let v = m ? a.find(({ prefix: e }) => e === prefixOf(c))?.tags[0].name : void 0;
				let y = v === void 0 ? `as ${e} tags it` : `as before: ${v}`;
				let b = _ ?? (c === void 0 ? void 0 : {
					value: c,
					why: y
				});
				let x = s.every((e) => isBeside((0, g.yS)(e))) && !m && !_;
				let S = {
					...b && { tag: b },
					...d && { changelog: {
						value: d,
						why: `as ${e} keeps it`
					} }
				};
				let C = {
					...asFound(p),
					name: i,
					...S,
					extraFiles: l,
					without: u
				};
				return x ? {
					...C,
					leftOut: "It is among tests, examples or documents and was never tagged."
				} : C;
			}), e, r);
			let c = new Set(s.flatMap(({ product: e }) => e.units.map(({ folder: e }) => e)));
			let l = new Set(s.flatMap(({ tag: e }) => e ? prefixOf(e.value) : []));
			let u = n.filter(({ family: e, product: t }) => e.word !== "" && !l.has(e.prefix) && isRecent(e.tags[0].name, i.facts) && t.units.every(({ folder: e }) => !c.has(e)));
			return [...s, ...u.map(asTagged)];
		}
		function prefixOf(e) {
			return e.split("{version}", 1)[0] ?? "";
		}
		function prefixesOf({ scan: e }) {
			return new Set(readFamilies(e.facts).map(({ prefix: e }) => e));
		}
		function adopted_products_unitsOf({ name: e, folders: t, manifest: n }, { units: r }) {
			return t.map((t) => {
				let i = r.get(t) ?? folderUnit(t, (0, g.Vb)(t) || e || "app");
				if (n === void 0 || i.versions.length < 2) return i;
				return {
					...i,
					versions: i.versions.filter(({ path: e }) => e === n)
				};
			});
		}
		function isSame(e, t) {
			let n = new Set(t.units.map(({ folder: e }) => e));
			return e.units.length > 0 && e.units.every(({ folder: e }) => n.has(e));
		}
		function joinPlaces(e, t, n) {
			let placeOf = ({ product: { units: e } }, t) => {
				let [n] = e[0]?.versions ?? [];
				return n ? `${n.path}\n${n.key ?? n.pattern ?? ""}` : `${t}`;
			};
			let r = readFamilies(n.scan.facts).map(({ prefix: e }) => e);
			let rank = ({ tag: e }) => {
				let t = e ? r.indexOf(prefixOf(e.value)) : -1;
				return t < 0 ? r.length : t;
			};
			let i = e.map((e, t) => ({
				chosen: e,
				place: placeOf(e, t)
			}));
			return [...(0, p.$)(i, ({ place: e }) => e).values()].flatMap((e) => {
				let [r, ...i] = e.map(({ chosen: e }) => e).sort((e, t) => rank(e) - rank(t));
				if (!r || i.length === 0) return r ?? [];
				let a = [r, ...i];
				let o = a.flatMap(({ product: e }) => e.units);
				let s = `${t} has ${a.map(({ name: e }) => e).join(", ")}, which share one place for their version.`;
				let c = products_productOf(o, a.some(({ product: { isMain: e } }) => e), n, s);
				let l = a.flatMap((e) => e.extraFiles);
				return {
					...r,
					product: c,
					extraFiles: l,
					without: a.flatMap(({ without: e }) => e)
				};
			});
		}
		function addHints(e, t, n) {
			let r = e;
			for (let e of t) for (let t of e.products) r = addHint(r, t, e, n);
			return r;
		}
		function addHint(e, t, { tool: n, files: r }, i) {
			let { folders: a, tag: o, extraFiles: s = [], why: c } = t;
			let l = prefixesOf(i);
			let isOwn = ({ product: { units: e } }) => e.some(({ folder: e }) => a.includes(e));
			let u = e.find((e) => o !== void 0 && e.tag?.value === o) ?? e.find((e) => e.leftOut === void 0 && isOwn(e)) ?? e.find(({ product: { isMain: e } }) => e && a.includes(""));
			let d = o !== void 0 && (l.size === 0 || l.has(prefixOf(o))) ? {
				value: o,
				why: `as ${n} tags it`
			} : void 0;
			if (u) {
				o !== void 0 && u.tag && u.tag.value !== o && i.scan.note(r[0] ?? n, `${n} would tag ${o}. The tags in use are ${u.tag.value}, which continue.`);
				let t = u.tag ?? d;
				let a = {
					...u,
					...t && { tag: t },
					extraFiles: [...u.extraFiles, ...s]
				};
				return e.map((e) => e === u ? a : e);
			}
			if (e.length > 0 || d === void 0 && s.length === 0) return e;
			return [{
				...asFound(products_productOf(adopted_products_unitsOf(t, i), a.includes(""), i, c)),
				...d && { tag: d },
				extraFiles: s
			}];
		}
		function shared_versions_isTold(e) {
			return e !== void 0 && (0, S.ot)(e) !== void 0 && !/^(?:0\.0\.\d+|0\.1\.0|1\.0\.0)$/.test(e);
		}
		function versionOf({ versions: e }) {
			return e[0]?.version;
		}
		function joinVersions(e, t, n) {
			let r = sharing(e);
			if (r.length < 2 || t !== "one" && r.length <= 30) return e;
			let i = r.flatMap(({ product: e }) => e.units);
			let a = versionOf(i[0] ?? { versions: [] });
			let o = `${r.length} packages share one version, ${a}.`;
			let isLed = (e) => e.folder === "";
			return [asFound(products_productOf([...i].sort((e, t) => Number(isLed(t)) - Number(isLed(e))), !0, n, o)), ...e.filter((e) => !r.includes(e))];
		}
		function sharing(e) {
			let t = e.filter(({ tag: e, leftOut: t }) => e === void 0 && t === void 0);
			let n = t.map(({ product: { units: e } }) => e[0] && versionOf(e[0])).find(shared_versions_isTold);
			return t.filter(({ product: { units: e } }) => e[0] && versionOf(e[0]) === n && n !== void 0);
		}
		function partVersions(e) {
			let isCommon = ({ product: { units: e } }) => e.filter(isReleased).length > 1;
			let t = e.products.filter(isCommon);
			return {
				products: e.products.filter((e) => !isCommon(e)),
				others: [...t.map(({ family: e }) => e), ...e.others]
			};
		}
		function isReleased({ runs: e, published: t }) {
			return e || t;
		}
		function sharedVersion(e) {
			for (let { chosen: t } of e) {
				let { units: e, apps: n } = t.product;
				let r = e.filter(isReleased);
				let i = r[0] && versionOf(r[0]);
				let a = r.filter((e) => versionOf(e) === i);
				if (shared_versions_isTold(i) && a.length > 1 && n.length === 0) return {
					version: i,
					names: a.map(({ name: e }) => e),
					isOne: !0
				};
			}
			let t = new Set(sharing(e.map(({ chosen: e }) => e)));
			let n = e.filter(({ chosen: e }) => t.has(e)).map(({ name: e }) => e);
			let [r] = t;
			let i = r?.product.units[0] && versionOf(r.product.units[0]);
			return shared_versions_isTold(i) && n.length > 1 ? {
				version: i,
				names: n,
				isOne: !1
			} : void 0;
		}
		function chooseProducts(e, t) {
			let { whole: n, hints: r } = readAdopted(e);
			let i = t === "each" ? partVersions(provenProducts(e)) : provenProducts(e);
			let a = n !== void 0 && !contradicts(n, i.products, e);
			n && !a && e.scan.note(n.files[0] ?? n.tool, `The tags are not those of ${n.tool}, so the tags decide what is released.`);
			let o = a || i.products.length > 0;
			let s = a ? adoptedProducts(n, i.products, e) : o ? taggedProducts(i, e) : findProducts(e).map(asFound);
			let c = addHints(a || t === "each" ? s : joinVersions(s, t, e), r, e);
			let l = new Set(c.map(({ tag: e }) => e?.value.split("{version}", 1)[0]));
			let u = readFamilies(e.scan.facts).filter(({ prefix: e, word: t }) => !l.has(e) && (o || t !== ""));
			return {
				products: c,
				adopted: [...a ? [n] : [], ...r],
				others: u
			};
		}
		function contradicts({ products: e }, t, { scan: n }) {
			let r = new Set(readFamilies(n.facts).map(({ prefix: e }) => e));
			return t.length > 0 && !e.some(({ tag: e }) => e !== void 0 && r.has(e.split("{version}", 1)[0] ?? ""));
		}
		function taggedProducts({ products: e, others: t }, n) {
			let r = new Set(e.flatMap(({ product: e }) => e.units.map(({ folder: e }) => e)));
			let i = findProducts(n).filter(({ units: e }) => e.length > 0 && !e.some(({ folder: e }) => r.has(e)));
			let a = mainOf(i, e, t, n);
			let o = joinMain(a ? [a, ...e] : e, n).map(asTagged);
			let s = kinOf(e);
			let c = new Set(o.flatMap(({ product: e }) => e.units.map(({ folder: e }) => e)));
			let l = i.filter(({ units: e }) => !e.some(({ folder: e }) => c.has(e)));
			let u = [...o, ...l.filter(s).map(asFound)];
			return [...u, ...offer(l.filter((e) => !s(e)), Pe, u, n)];
		}
		function offer(e, t, n, r) {
			let i = shippedWith(r, n.flatMap(({ product: e }) => e.units));
			return e.filter(({ units: e }) => !e.every(({ folder: e }) => i.has(e))).map((e) => ({
				...asFound(e),
				leftOut: t
			}));
		}
		let Pe = "It was never tagged, while other parts of the repository were.";
		function kinOf(e) {
			let t = e.flatMap(({ family: e, product: { units: t } }) => e.word === "" ? [] : t);
			let n = new Set(t.filter(({ folder: e }) => e !== "").map(kindOf));
			let r = new Set(e.flatMap(({ product: { units: e } }) => e.flatMap(({ uses: e }) => e)));
			let i = e.some(({ family: e, product: t }) => e.word !== "" && t.images.length > 0);
			return ({ units: [e], apps: t, images: a }) => t.length > 0 || i && a.length > 0 || e?.published === !0 && e.folder !== "" && isForUsers(e) && !r.has(e.folder) && n.has(kindOf(e));
		}
		function isForUsers({ folder: e }) {
			return !/^(?:tools?|hack|scripts?)$/.test((0, g.Vb)(e));
		}
		function kindOf({ ecosystem: e, folder: t }) {
			return `${e} ${(0, g.yS)(t)}`;
		}
		function mainOf(e, t, n, { scan: r }) {
			let i = n.find(({ word: e, tags: t }) => e === "" && isRecent(t[0].name, r.facts));
			let a = e.find(({ units: [e] }) => e?.folder === "" && e.ecosystem !== "folder");
			let o = t.every(({ family: e }) => e.word !== "");
			return i && a && o ? {
				family: i,
				product: {
					...a,
					isMain: !0
				}
			} : void 0;
		}
		var Y = n(9470);
		var Fe = n(9280);
		function chooseTags(e, t) {
			let n = new Map();
			let r = [];
			let take = (e, t) => {
				if (!t || n.has(e)) return;
				let i = templateOf(t.value);
				if (!isRefName(t.value.replace("{version}", "1.0.0"))) return;
				if (r.some((e) => clashes(e, i))) return;
				r.push(i);
				n.set(e, t);
			};
			for (let t of e) take(t, t.adopted ?? goTag(t));
			for (let r of e) n.has(r) || take(r, ownTag(r, t));
			let i = mainProduct(e, t);
			i && take(i, bareTag(t));
			for (let n of e) take(n, defaultTag(n, t));
			for (let t of e) take(t, {
				value: `${t.name}-v{version}`,
				why: ""
			});
			for (let [t, n] of e.entries()) take(n, {
				value: `${n.name}-${t + 1}-v{version}`,
				why: ""
			});
			return e.map((e) => n.get(e));
		}
		function templateOf(e) {
			let [t = "", n = ""] = e.split("{version}");
			return {
				prefix: t,
				suffix: n
			};
		}
		function isRefName(e) {
			return !/[\s\p{Cc}\p{Cs}~^:?*[\\{}]|\.\.|@\{|\/\/|\/$|\.$|^[-/]|(?:^|\/)\.|\.lock(?:\/|$)|^refs\//u.test(e) && e.length < 180;
		}
		function clashes(e, t) {
			return [
				(0, Fe.p_)(e, t),
				(0, Fe.UO)(e, t),
				(0, Fe.UO)(t, e)
			].some((e) => e !== void 0);
		}
		function goTag({ product: { units: e } }) {
			let [t] = e;
			if (t?.ecosystem !== "go" || e.length !== 1) return;
			return {
				value: `${goTagPrefix(t.folder, t.name)}v{version}`,
				why: "as Go finds the versions of a module"
			};
		}
		function ownTag({ aliases: e }, t) {
			let n = new Set([...e].map((e) => e.toLowerCase()));
			let [r] = [...t.byPrefix].filter(([e]) => n.has(prefixWord(e).toLowerCase())).sort(([, e], [, t]) => t.length - e.length);
			return r && asBefore(r[0], t);
		}
		function asBefore(e, t) {
			let n = {
				prefix: e,
				suffix: ""
			};
			return {
				value: (0, l.sN)(n),
				why: `as before: ${highestOf(t, n)?.name}`
			};
		}
		function mainProduct(e, t) {
			if (e.length === 1) return e[0];
			let n = highestOf(t, templateOf(bareTag(t).value));
			let r = e.filter(({ product: e }) => {
				let t = e.units.flatMap((e) => e.versions.map(({ version: e }) => (0, S.ot)(e)));
				return n && t.some((e) => e && (0, S.rT)(e) === (0, S.rT)(n.version));
			});
			if (r.length === 1) return r[0];
			return e.find(({ product: e }) => e.isMain);
		}
		function bareTag(e) {
			let t = [...e.byPrefix.keys()].find((e) => prefixWord(e) === "") ?? "v";
			return e.byPrefix.has(t) ? asBefore(t, e) : {
				value: "v{version}",
				why: ""
			};
		}
		function defaultTag({ product: { units: e } }, t) {
			let n = [...t.byPrefix.keys()];
			let r = n.some((e) => /.[-/_]v?$/.test(e)) ? void 0 : n.find((e) => /.@$/.test(e));
			let [i] = e;
			if (r === void 0 || i?.ecosystem !== "npm" || !/^[@\w./-]+$/.test(i.name)) return;
			return {
				value: `${i.name}@{version}`,
				why: `like ${r}…`
			};
		}
		function noteCommonHistory(e, t, n) {
			let r = bareTag(t);
			let i = lastOf(r.value.replace("{version}", ""), t);
			if (!i || !n(i.name)) return [];
			let a = e.find(({ tag: e }) => e.value === r.value);
			let o = e.filter((e) => e !== a && !isTagged(e, t) && (a ? isAt(e, i) : isOpen(e, i)));
			return o.length === 0 ? [] : [{
				path: i.name,
				why: common_history_reason(a, o, i)
			}];
		}
		function lastOf(e, { byPrefix: t }) {
			let n = t.get(e) ?? [];
			return (0, A.fV)(n.filter(({ version: e }) => !e.prerelease)) ?? (0, A.fV)(n);
		}
		function isTagged({ tag: e }, { byPrefix: t }) {
			let [n = "", r = ""] = e.value.split("{version}");
			return (t.get(n) ?? []).some(({ name: e }) => (0, l._f)({
				prefix: n,
				suffix: r
			}, e));
		}
		function isAt({ versionFiles: e }, { version: t }) {
			let n = (0, S.ot)(e.value[0]?.version ?? "");
			return n !== void 0 && (0, S.rT)(n) === (0, S.rT)(t);
		}
		function isOpen(e, t) {
			let n = (0, S.ot)(e.versionFiles.value[0]?.version ?? "");
			return n === void 0 || (0, S.rT)(n) === "0.0.0" || isAt(e, t);
		}
		function common_history_reason(e, t, n) {
			let r = t.map(({ name: e }) => e).join(", ");
			let i = e ? `Tags without a name continue with ${e.name}.` : "Could not tell which track owns the tags without a name. Give that track their template as its `tag`.";
			let a = t.map((e) => secondName(e, n));
			let o = a.map(({ name: e, tag: t }) => (0, Y.q$)("git", "tag", "-a", "-m", e, t, `${n.name}^{}`));
			let s = (0, Y.q$)("git", "push", "origin", ...a.map(({ tag: e }) => e));
			return `${i} ${r} ${t.length > 1 ? "begin" : "begins"} from scratch, unless the last release gets a second tag, before any workflow exists that the tag would start: \`${(0, Y.Tg)(...o, s)}\``;
		}
		function secondName({ name: e, tag: t }, n) {
			let r = (0, S.qh)(n.version);
			return {
				name: `${e} ${r}`,
				tag: t.value.replace("{version}", () => r)
			};
		}
		var Ie = n(7261);
		var X = n(5306);
		function proposeWorkflows(e, t, n) {
			let r = tagWorkflows(t);
			let i = new Set(t.paths.flatMap((e) => e.startsWith(".github/workflows/") ? [(0, g.Vb)(e)] : []));
			let a = sharedNames(e, r, i);
			return e.map((t) => {
				let [o, ...s] = workflowsOf(r, sampleTag(t.tag), wantedBy(t));
				if (o) return withExisting(t, o, s, n);
				let c = a.get(t.kind) ?? workflowNames(t, e).find((e) => !i.has(e));
				i.add(c);
				let l = c.replace(/\.yml$/, "");
				let u = {
					value: c,
					why: ""
				};
				return {
					...t,
					releaseWorkflow: u,
					workflowName: l,
					workflowEdit: void 0,
					isStartable: !0,
					hasWorkflow: !1,
					validates: !0
				};
			});
		}
		function withExisting(e, t, n, r) {
			let { file: i, byHand: a, asks: o, dispatchable: s, name: c, validates: l } = t;
			let u = a ? o.length === 0 : s !== void 0;
			let note = (e, t) => r.push({
				path: `.github/workflows/${e}`,
				why: t
			});
			a || note(i, u ? Re : ze);
			t.delivers.size > 0 && ![...t.delivers].some((t) => t === "release" || t === "binaries" || wantedBy(e).has(t)) && note(i, `It delivers ${[...t.delivers].join(", ")}, and ${e.name} is ${Le[e.kind]}: add that to it.`);
			o.length > 0 && note(i, asking(o));
			l && t.publishesAsLatest === void 0 || note(i, publishing(t));
			for (let { file: t, delivers: r } of n) note(t, `The tags of ${e.name} trigger it as well as ${i}, which is the one configured.${does(r)}`);
			let d = {
				value: i,
				why: u ? "its tags start it already" : "its tags start it; set it once workflow_dispatch starts it, too"
			};
			return {
				...e,
				releaseWorkflow: d,
				workflowName: c,
				workflowEdit: s,
				isStartable: u,
				hasWorkflow: !0,
				validates: l
			};
		}
		function wantedBy({ kind: e, ecosystems: t }) {
			return new Set([e, ...t]);
		}
		function does(e) {
			return e.size === 0 ? "" : ` It delivers ${[...e].join(", ")}: call validate-tag in it, too.`;
		}
		let Le = {
			tauri: "a Tauri app",
			images: "an image",
			cargo: "a crate",
			npm: "an npm package",
			python: "a Python package",
			go: "a Go module",
			chart: "a Helm chart",
			plain: "something else"
		};
		let Re = "It gets a line `workflow_dispatch:`. A tag pushed with GITHUB_TOKEN triggers no workflow, so the actions start it on the tag.";
		let ze = "A tag pushed with GITHUB_TOKEN triggers no workflow. Add `workflow_dispatch:` to its `on:` and set it as the release-workflow of the track, and the actions start it on the tag.";
		function asking(e) {
			return `A tag pushed with GITHUB_TOKEN triggers no workflow, and this one cannot be dispatched on the tag, because workflow_dispatch requires ${e.join(", ")}. Default to the tag that the run is on (github.ref_name), and set it as the release-workflow of the track.`;
		}
		function publishing({ publishesAsLatest: e, validates: t }) {
			let n = e === void 0 ? "It does not call validate-tag, so it may publish a pre-release like any other version." : `\`${e}\` makes each version \`latest\`, a pre-release too. Publish with --tag and the output dist-tag of validate-tag.`;
			return t ? n : `${n} Until it does, auto-channel is false: a push cuts nothing.`;
		}
		let Be = {
			npm: "release-packages",
			cargo: "release-crates",
			python: "release-projects",
			go: "release-modules",
			chart: "release-charts",
			plain: "release-all"
		};
		function sharedNames(e, t, n) {
			let r = e.filter((e) => workflowsOf(t, sampleTag(e.tag), wantedBy(e)).length === 0);
			return new Map([...(0, p.$)(r, ({ kind: e }) => e)].flatMap(([e, t]) => {
				let r = Be[e];
				if (r === void 0 || t.length <= 3) return [];
				return [[e, n.has(`${r}.yml`) ? `${r}-by-tracks.yml` : `${r}.yml`]];
			}));
		}
		function workflowNames({ kind: e, name: t }, n) {
			let r = n.filter((t) => t.kind === e).length === 1;
			let i = e === "tauri" || n.length === 1 ? "release.yml" : "release-images.yml";
			return [
				...r && (e === "tauri" || e === "images" || n.length === 1) ? [i] : [],
				`release-${t}.yml`,
				...Array.from({ length: 100 }, (e, n) => `release-${t}-${n + 2}.yml`)
			];
		}
		function proposeAutoChannel(e, t, n) {
			let r = t[0] ?? "alpha";
			let i = e.filter(({ validates: e }) => !e).map(({ releaseWorkflow: e }) => e.value);
			let a = [...new Set(i)];
			return a.length > 0 ? {
				value: !1,
				why: `${r}, once ${a.join(" and ")} ${a.length > 1 ? "know" : "knows"} a pre-release`
			} : {
				value: r,
				why: `what a push to ${n} cuts; false: nothing`
			};
		}
		function sampleTag(e) {
			return e.value.replace("{version}", "1.2.3");
		}
		function tagFilter(e, t) {
			let [n = "", r = ""] = e.tag.value.split("{version}");
			let i = `${(0, X.K)(n)}*${(0, X.K)(r)}`;
			let { matches: a } = (0, X.q)(i);
			return t.every((t) => t === e || !a(sampleTag(t.tag))) && n !== "" ? i : `${(0, X.K)(n)}[0-9]*${(0, X.K)(r)}`;
		}
		function noteIdleWorkflows(e, t) {
			let n = readWorkflows(t);
			let r = new Set(e.map(({ releaseWorkflow: e }) => e.value));
			return n.flatMap((t) => {
				let i = new Set(stepsOf(t, n).flatMap(deliveriesOf));
				if (r.has(t.name) || isCalled(t, n)) return [];
				let a = whyIdle(t, i, e);
				return a === void 0 ? [] : [{
					path: `.github/workflows/${t.name}`,
					why: a
				}];
			});
		}
		function whyIdle(e, t, n) {
			let { push: r, events: i } = e;
			let a = t.size > 0 ? ` It delivers ${[...t].join(", ")}.` : "";
			if (r?.tags !== void 0) return n.some(({ tag: e }) => (0, we.lI)(r, sampleTag(e))) ? void 0 : `No track's tags match its filter ${r.tags.join(", ")}, so no release starts it.${a}`;
			if (t.size === 0 || i.has("pull_request") && !/release|publish|deploy/i.test(e.name)) return;
			if (i.has("release")) return `A published release starts it, but not one that is published with GITHUB_TOKEN.${a} Move its steps to the release workflow of the track.`;
			let o = n.find(({ hasWorkflow: e, kind: n }) => !e && t.has(n));
			if (o) return `It is triggered by ${[...i].join(", ")} and not by tags, so it is not the release workflow of ${o.name}.${a} Move its steps to ${o.releaseWorkflow.value}.`;
		}
		function isCalled({ events: e }, t) {
			return e.has("workflow_call") && t.length > 1;
		}
		function workflowRivals(e) {
			let t = new Map();
			for (let n of readWorkflows(e)) for (let e of n.jobs.flatMap(({ steps: e }) => e)) {
				let r = (0, Ie.D)(e);
				r !== void 0 && t.set(r, (t.get(r) ?? new Set()).add(`.github/workflows/${n.name}`));
			}
			return [...t].map(([e, t]) => ({
				tool: e,
				files: [...t]
			}));
		}
		function noteOffers(e) {
			return [...(0, p.$)(e, ({ why: e }) => e)].map(([e, t]) => {
				let [n] = t;
				let r = t.map(({ name: e, folder: t }) => e === t ? e : `${e} (${t || "."})`);
				let i = t.length > 1 ? `${t.length} products are left out` : `${n?.name} is left out`;
				return {
					path: t.length > 1 ? "release-tracks.yml" : n?.folder || ".",
					why: `${i}. ${e}${t.length > 1 ? ` ${r.join(", ")}.` : ` To take it: \`release-tracks init --add ${n?.name}\``}`
				};
			});
		}
		function noteTags(e, t) {
			let n = latestTime(t);
			let r = e.map(({ tags: [e, ...t], time: r }) => {
				let i = r !== void 0 && r > 0 && yearOf(r) < yearOf(n);
				return listed(e.name, t.length + 1, i ? ` of ${yearOf(r)}` : "");
			});
			let i = strangeTags(t).map(({ example: e, count: t }) => listed(e, t, ""));
			return [...noteOf(r, "nothing here carries their versions, or newer tags took their place"), ...noteOf(i, "they are not X.Y.Z or X.Y.Z-channel.N")];
		}
		function listed(e, t, n) {
			return `${e}${n}${t > 1 ? ` and ${t - 1} more` : ""}`;
		}
		function noteOf(e, t) {
			return e.length === 0 ? [] : [{
				path: "tags",
				why: `No track continues these, because ${t}: ${e.join("; ")}.`
			}];
		}
		function noteChannels({ strange: e }, t) {
			return [...e].filter(([e]) => !t.includes(e)).map(([e, { name: t }]) => ({
				path: t,
				why: `${JSON.stringify(e)} is not taken for a channel. If it is one, add it to channels.`
			}));
		}
		function yearOf(e) {
			return 1970 + Math.floor(e / 31556952);
		}
		let Ve = "!**/*.md";
		let He = [
			"!.github/**",
			"!release-tracks.yml",
			Ve
		];
		function proposePaths(e, t, n, r) {
			if (t) return withAuto([
				"**",
				...without(e, r),
				...He
			], [], "the only product");
			let { units: i } = e.product;
			let a = shippedWith(r, i);
			let o = autoFolders(n, r);
			let s = [...new Set([
				...i.map(({ folder: e }) => e),
				...frontends(e),
				...a
			])];
			let c = outermost(s.filter((e) => !o.has(e)));
			let l = c.length > 0 ? c : i.slice(0, 1).map(({ folder: e }) => e);
			let u = [...l, ...o];
			let d = [...copied(e, new Set(s), r), ...builtWith(i, u, r)];
			let f = l.length > 30 ? topFolders(l) : l.map((e) => belowFolder(e));
			let p = l.includes("") ? otherFolders(s, r) : [];
			let m = [
				...f.includes("**") ? ["**"] : new Set([...f, ...d]),
				...p,
				...without(e, r)
			];
			let h = l.includes("") ? He : [Ve];
			return withAuto([...m, ...h], [...o].filter((e) => a.has(e)), "");
		}
		function outermost(e) {
			let t = new Set(e.filter((e) => e !== ""));
			let isInside = (e) => nearestFolder((0, g.yS)(e), (e) => t.has(e)) !== void 0;
			return e.filter((e) => e === "" || !isInside(e));
		}
		function withAuto(e, t, n) {
			let r = t.length > 3 ? `${t.slice(0, 3).join(", ")} and ${t.length - 3} more` : t.join(", ");
			let i = t.length > 0 ? {
				value: t,
				why: `adds ${r}, by the manifests`
			} : void 0;
			return {
				paths: {
					value: e,
					why: n
				},
				dependencies: i
			};
		}
		function autoFolders(e, { scan: t, units: n }) {
			let r = e.flatMap(({ path: e, key: t, pattern: n }) => n === void 0 ? [(0, O.d7)(e, t === void 0 ? {} : { key: t })] : []);
			let i = (0, E.workspaceClosures)(t.facts.texts)(r) ?? [];
			return new Set(i.includes("**") ? [] : i.filter((e) => n.has(e)));
		}
		function frontends({ product: e }) {
			return e.apps.flatMap(({ frontend: e }) => e ?? []);
		}
		function copied({ product: e }, t, { units: n }) {
			if (e.images.length === 0) return [];
			let r = new Set([...n.keys()].filter((e) => !t.has(e)).flatMap(g.Gw));
			let i = e.images.flatMap(({ copies: e, file: t }) => [...e, t]);
			let isCovered = (e) => nearestFolder(e, (e) => e !== "" && t.has(e)) !== void 0;
			return i.filter((e) => !r.has(e) && !/\.md$/i.test(e) && !isCovered(e)).map((e) => fileGlob(e));
		}
		let Ue = {
			cargo: ["Cargo.toml", "Cargo.lock"],
			npm: [
				"pnpm-lock.yaml",
				"package-lock.json",
				"npm-shrinkwrap.json",
				"yarn.lock",
				"bun.lock",
				"bun.lockb"
			],
			python: ["uv.lock", "poetry.lock"],
			go: [],
			chart: [],
			other: [],
			folder: []
		};
		function builtWith(e, t, { scan: { tree: n } }) {
			let r = e.flatMap(({ ecosystem: e, folder: t, runs: r }) => Ue[e].filter((e) => r || e === "Cargo.toml").flatMap((e) => {
				let r = nearestFolder(t === "" ? "" : (0, g.yS)(t), (t) => n.has((0, g._z)(t, e)));
				return r === void 0 || !isNameable((0, g._z)(r, e)) ? [] : [(0, g._z)(r, e)];
			}));
			return [...new Set(r)].filter((e) => !t.some((t) => t !== "" && (0, g.UO)(e, t))).map(fileGlob);
		}
		function otherFolders(e, { units: t }) {
			let n = new Set(e.filter((e) => e !== ""));
			let r = new Set([...n].flatMap(g.Gw));
			let i = [...t.keys()].filter((e) => !r.has(e) && e !== "" && nearestFolder(e, (e) => n.has(e)) === void 0);
			let a = new Set(i);
			return i.filter((e) => nearestFolder((0, g.yS)(e), (e) => a.has(e)) === void 0).map((e) => `!${belowFolder(e)}`);
		}
		function without({ without: e }, { scan: { tree: t } }) {
			return e.flatMap((e) => t.hasFolder(e) ? [`!${belowFolder(e)}`] : t.has(e) ? [`!${fileGlob(e)}`] : []);
		}
		function topFolders(e) {
			let t = new Set(e.map((e) => e.split("/", 1)[0]));
			return t.has("") || t.size > 30 ? ["**"] : [...t].map((e) => belowFolder(e));
		}
		var We = n(8181);
		var Ge = n(4197);
		function unmetRequirements(e, t, { facts: { texts: n } }) {
			let named = (t, n) => e.filter(({ path: e, key: r, pattern: i }) => (0, g.Vb)(e) === t && r === n && i === void 0).map(({ path: e }) => (0, g.yS)(e));
			let r = named("Cargo.toml");
			let i = named("Cargo.toml", "workspace.package.version");
			let a = named("package.json");
			return [...r.length + i.length > 0 ? cargoRequirements(r, i, t, n) : [], ...a.length > 0 ? npmRequirements(a, t, n) : []].filter(({ path: e }) => isNameable(e));
		}
		function trialVersion(e, t, n) {
			let { major: r, minor: i, patch: a } = (0, S.ot)(e ?? "") ?? {
				major: 0,
				minor: 0,
				patch: 0
			};
			return (0, S.qh)({
				major: r,
				minor: i,
				patch: a + 1,
				...!n && { prerelease: {
					channel: t,
					n: 1
				} }
			});
		}
		function cargoRequirements(e, t, n, r) {
			let i = (0, d.f0)(r);
			let a = t.flatMap((e) => i.manifest(e) ?? []).flatMap((e) => (0, d.Tw)(i, e).map(({ folder: e }) => e));
			let o = new Set([...e, ...a]);
			let s = [...o].flatMap((e) => i.manifest(e)?.name ?? []);
			return i.where((e) => s.length > 20 || s.some((t) => e.includes(t))).flatMap((e) => (0, d.hk)(i, e).flatMap(({ folder: t, name: r, requirement: a, key: s }) => {
				if (t === void 0 || !a || !o.has(t)) return [];
				if (i.manifest(t)?.name !== r || (0, We.w3)(n, a.value)) return [];
				let c = a.within ? [...s, "version"] : s;
				return [{
					path: e.path,
					key: (0, O.TE)(c),
					version: a.value
				}];
			}));
		}
		function npmRequirements(e, t, n) {
			let r = (0, T.O)(n);
			return e.flatMap((e) => {
				let { name: n, version: i } = r.manifest(e) ?? {};
				if (n === void 0 || i === void 0) return [];
				let a = r.where((e) => e.includes(JSON.stringify(n))).filter((t) => r.members(t.folder).get(n)?.folder === e).flatMap((e) => (0, T.A)(e).flatMap((t) => t.name === n ? r.rangeOf(e, t) : [])).filter(({ range: e }) => (0, Ge.AB)(i, e.value) && !(0, Ge.AB)(t, e.value)).map(({ path: e, key: t, range: n }) => ({
					path: e,
					key: (0, O.TE)(t),
					version: n.value
				}));
				return [...new Map(a.map((e) => [`${e.path}\n${e.key}`, e])).values()];
			});
		}
		function mentionedVersions(e, t, n, { scan: r, units: i }) {
			if (!/^\d+\.\d+\.\d+/.test(t) || /^(?:0\.0\.\d+|0\.1\.0|1\.0\.0)$/.test(t)) return [];
			let a = new Set(n.map(({ path: e }) => e));
			let o = new Set(e);
			let holderOf = (e) => {
				for (let t = (0, g.yS)(e);; t = (0, g.yS)(t)) if (t === "" || i.has(t)) return t;
			};
			return [...r.facts.texts].flatMap(([e, n]) => {
				if (a.has(e) || !isMention(e) || !isNameable(e) || !o.has(holderOf(e))) return [];
				if ((0, g.Vb)(e).endsWith(".py")) return saysVersion(e, n, t) ? [{
					path: e,
					version: t
				}] : [];
				mentions(n, t) && r.note(e, "It says the version of its track. If that is to follow, list it under version-files with a pattern or a marker.");
				return [];
			});
		}
		function saysVersion(e, t, n) {
			try {
				return (0, D.$4)((0, O.d7)(e), t) === n;
			} catch (e) {
				if (e instanceof i.ag) return !1;
				throw e;
			}
		}
		function mentions(e, t) {
			for (let n = e.indexOf(t); n !== -1; n = e.indexOf(t, n + 1)) {
				let [r = "", i = ""] = [e[n - 1] ?? "", e.slice(n + t.length, n + t.length + 2)];
				if (!/[\d.]/.test(r) && !/^(?:\d|\.\d)/.test(i)) return !0;
			}
			return !1;
		}
		function proposeVersionFiles(e, t, n) {
			let r = distinct(proposed_versions_candidatesOf(e, t)).filter(isVersion(t));
			let i = leadingVersion(e, r);
			let isListed = ({ style: e, version: t }) => t === (e === "core" ? i?.split(/[-+]/, 1)[0] : i);
			let a = r.filter(isListed);
			for (let e of r) {
				let n = `It says ${e.version} where the track is at ${i}, so it is not listed under version-files.`;
				isListed(e) || t.scan.note(e.path, n);
			}
			if (a.length === 0) return {
				value: [],
				why: tagsAlone(e)
			};
			let o = unmetRequirements(a, trialVersion(i, n.channel, n.core), t.scan);
			let s = mentionedVersions(e.product.units.map(({ folder: e }) => e), i ?? "", [...r, ...o], t);
			return {
				value: [
					...a,
					...s,
					...o
				],
				why: o.length > 0 ? Ke : ""
			};
		}
		function isVersion({ scan: e }) {
			return ({ path: t, version: n }) => {
				if ((0, S.ot)(n.split(/[-+]/, 1)[0] ?? "")) return !0;
				e.note(t, `It says ${JSON.stringify(n)}, which is not X.Y.Z, so it is not listed under version-files.`);
				return !1;
			};
		}
		function tagsAlone({ product: { units: e } }) {
			return e[0]?.ecosystem === "go" ? "a Go module has its version in tags alone" : "the tags alone carry the version";
		}
		let Ke = "with the requirements that a pre-release does not meet";
		function proposed_versions_candidatesOf({ product: e, extraFiles: t }, { units: n }) {
			let r = e.apps.flatMap((t) => {
				let r = t.versionPath === void 0 ? [] : proposed_versions_versionAt(e, t.versionPath);
				let i = t.wixVersion && t.buildsMsi ? [t.wixVersion] : [];
				return [
					...n.get(t.folder)?.versions ?? [],
					...t.version ? [t.version] : r,
					...i
				];
			});
			let scaffold = (t) => e.apps.length > 0 && t.version === "0.0.0";
			let i = e.units.flatMap(({ versions: e }) => e);
			return [
				...r,
				...i.filter((e) => !scaffold(e)),
				...t
			];
		}
		function proposed_versions_versionAt({ units: e }, t) {
			return e.flatMap(({ versions: e }) => e.filter((e) => e.path === t));
		}
		function distinct(e) {
			return [...new Map(e.map((e) => [`${e.path}\n${e.key ?? e.pattern ?? ""}`, e])).values()];
		}
		function leadingVersion({ product: e }, t) {
			let [n] = e.apps;
			return (n?.version ?? (n?.versionPath === void 0 ? void 0 : proposed_versions_versionAt(e, n.versionPath)[0]) ?? t[0])?.version;
		}
		var qe = n(2205);
		function proposeStyle({ product: e }, t) {
			if (e.apps.some(({ buildsMsi: e, wixVersion: t }) => e && t === void 0)) return {
				value: "core",
				why: "WiX refuses 1.2.3-alpha.1 in an MSI"
			};
			let n = e.units.some(({ ecosystem: e }) => e === "python");
			let r = [
				"a",
				"alpha",
				"b",
				"beta",
				"c",
				"rc",
				"pre",
				"preview",
				"dev"
			];
			let i = t.find((e) => !r.includes(e));
			return n && i !== void 0 ? {
				value: "core",
				why: `PEP 440 knows no ${i}`
			} : void 0;
		}
		function proposeUpdater({ product: e }, t, n, { note: r }) {
			let i = e.apps.find(({ updater: e }) => e !== void 0);
			if (!i?.updater) return;
			let a = i.updater.endpoints.flatMap((e) => manifestOf(e) ?? []);
			let o = a[0] ?? `release-manifests/${t}-{channel}.json`;
			if (a.length === 0 && releaseFileOf(i) === void 0) {
				let e = (0, qe.ji)({ manifest: o }, S.L8);
				r(i.config, `Its updater polls ${i.updater.endpoints[0] ?? "no endpoint"}. The manifest is committed to the live branch, so the app must poll https://raw.githubusercontent.com/OWNER/REPO/${n}/${e}.`);
			}
			let s = a.length > 0 ? "where plugins.updater.endpoints looks" : "let plugins.updater.endpoints look here";
			return {
				value: {
					manifest: o,
					tauriConfig: i.config
				},
				why: s
			};
		}
		function noteReleaseFiles(e) {
			return e.flatMap(({ app: e, updater: t, hasWorkflow: n, releaseWorkflow: r }) => {
				let i = e && t ? releaseFileOf(e) : void 0;
				if (!e || !t || i === void 0 || e.updater?.endpoints.some((e) => manifestOf(e))) return [];
				let a = `Its updater polls ${i} of the latest release: ${n ? `${r.value} has to put it into each release, as tauri-action does` : "a workflow that init writes puts it into each release"}. The manifest of each channel is in ${t.value.manifest}.`;
				return [{
					path: e.config,
					why: a
				}];
			});
		}
		function releaseFileOf({ updater: e }) {
			return (e?.endpoints.map((e) => /^https:\/\/github\.com\/[^/]+\/[^/]+\/releases\/latest\/download\/([\w.-]+\.json)$/.exec(e)?.[1]))?.find((e) => e !== void 0);
		}
		function manifestOf(e) {
			let t = /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/heads\/)?[^/]+\/([^?#]+\.json)$/.exec(e)?.[1];
			if (t === void 0 || /[{}]/.test(t) || !isNameable(t)) return;
			let n = t.replace(/(^|[-_./])(?:live|stable|latest|production)(?=[-_.][^/]*$)/, "$1{channel}");
			return n === t ? void 0 : n;
		}
		function propose(e, t = {}) {
			let n = [];
			let r = takeInventory(e, n);
			let i = readTagHistory(e);
			let { products: a, adopted: o, others: s } = chooseProducts(r, t.versions);
			let c = joinSettings(o);
			let l = nameChosen(a, r);
			let isKept = ({ chosen: e, name: n }) => t.tracks?.has(n) ?? e.leftOut === void 0;
			let u = l.filter(isKept);
			let d = l.filter((e) => !isKept(e)).map(offerOf);
			let f = proposeBranches(e, c.live, t, r.scan.note);
			let p = proposeChannels(i, c.channels, t);
			let m = {
				isOnly: l.length === 1,
				channels: p.value,
				live: f.live.value,
				inventory: r
			};
			let rename = (e) => t.tracks?.get(e) ?? e;
			let h = u.map(({ chosen: e, name: t }) => draftTrack(e, rename(t), m));
			let g = chooseTags(u.map(({ chosen: e, name: t }) => ({
				...tagged(e, t, r),
				name: rename(t)
			})), i);
			let _ = h.length > 0 ? h : [guessTrack(e, rename("app"))];
			let v = latestOf(_, u);
			let y = _.map((e, t) => ({
				...e,
				tag: g[t] ?? bareTag(i),
				latest: t === v
			}));
			let b = noteCommonHistory(y, i, (t) => isRecent(t, e));
			n.push(...b, ..._.flatMap(noteImages), ...noteOffers(d), ...noteTags(s, e), ...noteChannels(i, p.value));
			let x = [];
			let S = proposeWorkflows(y, e, x);
			n.unshift(...noteIdleWorkflows(S, e), ...x);
			n.push(...noteReleaseFiles(S));
			return {
				...f,
				channels: p,
				autoChannel: proposeAutoChannel(S, p.value, (f.next ?? f.live).value),
				afterPromotion: proposeAfterPromotion(i, c.channels, p.value),
				ignoreCommits: c.bump?.value.by === "commits" ? void 0 : proposeIgnoredCommits(e),
				tracks: S,
				offered: d,
				beginsAnew: b.length > 0,
				bump: c.bump,
				dependents: c.dependents,
				groups: proposeGroups(o, u.map(({ chosen: e, name: t }) => ({
					name: rename(t),
					known: e.name
				}))),
				shared: sharedVersion(u),
				adopted: c.from,
				rivals: joinRivals(rivalsOf(o, r.scan), findRivals(r.scan), workflowRivals(e)),
				notes: distinctNotes(n),
				isGuess: h.length === 0
			};
		}
		function offerOf({ name: e, chosen: { product: t, leftOut: n } }) {
			return {
				name: e,
				folder: t.units[0]?.folder ?? "",
				why: n ?? "You left it out."
			};
		}
		function nameChosen(e, t) {
			return nameProducts(e.map(({ product: e, name: t }) => {
				let n = t === void 0 ? "" : cleanName(t.replace(/^@[^/]*\//, ""));
				let [r] = e.units;
				return n === "" || !r ? e : {
					...e,
					units: [{
						...r,
						name: n,
						ecosystem: "folder"
					}],
					apps: [],
					images: []
				};
			}), t).flatMap((t, n) => {
				let r = e[n];
				return r ? [{
					chosen: r,
					name: t
				}] : [];
			});
		}
		function tagged({ product: e, tag: t }, n, r) {
			return {
				name: n,
				product: e,
				aliases: aliasesOf(e, n, r),
				...t && { adopted: t }
			};
		}
		function draftTrack(e, t, { isOnly: n, channels: r, live: i, inventory: a }) {
			let { product: o } = e;
			let s = propose_kindOf(e);
			let c = proposeStyle(e, r);
			let l = proposeVersionFiles(e, a, {
				channel: r[0] ?? "alpha",
				core: c !== void 0
			});
			return {
				name: t,
				why: o.why,
				description: describe(e),
				kind: s,
				folder: o.units[0]?.folder ?? "",
				...proposePaths(e, n, l.value, a),
				versionFiles: l,
				versionStyle: c,
				...e.changelog && { changelogFile: e.changelog },
				updater: proposeUpdater(e, t, i, a.scan),
				app: o.apps[0],
				packages: o.units.filter(({ published: e, ecosystem: t }) => e && t === s),
				ecosystems: [...new Set(o.units.flatMap(({ published: e, ecosystem: t }) => e ? [t] : []))],
				images: o.images
			};
		}
		function describe({ product: { units: e, apps: t } }) {
			let n = e.filter(({ runs: e }) => e);
			let [r] = t.length > 0 || e.length === 1 ? e : n.length === 1 ? n : [];
			let i = r?.description?.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
			return i === void 0 || i === "" || i.length > 200 ? void 0 : i;
		}
		function propose_kindOf({ product: { units: e, apps: t, images: n } }) {
			if (t.length > 0) return "tauri";
			let r = e.find(({ published: e }) => e);
			let i = r?.ecosystem === "npm" || r?.ecosystem === "python" && r.folder === "";
			if (n.length > 0 && !i) return "images";
			if (!r || r.ecosystem === "folder" || r.ecosystem === "other") return "plain";
			return r.ecosystem;
		}
		function noteImages({ kind: e, images: t, name: n }) {
			if (e === "images") return [];
			let r = `It is part of ${n}. The workflow that init writes does not build it: add a job for it to the release workflow.`;
			return t.map(({ file: e }) => ({
				path: e,
				why: r
			}));
		}
		function latestOf(e, t) {
			let n = e.flatMap(({ kind: e }, t) => e === "tauri" ? [t] : []);
			if (n.length === 1) return n[0];
			return e.length === 1 ? 0 : t.findIndex(({ chosen: e }) => e.product.isMain);
		}
		function guessTrack({ texts: e }, t) {
			let n = ["VERSION", "version.txt"].find((t) => /^\s*\d+\.\d+\.\d+(?:-[\w.-]+)?\s*$/.test(e.get(t) ?? ""));
			return {
				name: t,
				why: "No product was recognized. This is a starting point: one track with every file.",
				description: void 0,
				kind: "plain",
				folder: "",
				paths: {
					value: [
						"**",
						"!.github/**",
						"!release-tracks.yml",
						"!**/*.md"
					],
					why: "every file except these"
				},
				dependencies: void 0,
				versionFiles: n === void 0 ? {
					value: [],
					why: "the tags alone carry the version"
				} : {
					value: [{
						path: n,
						version: (e.get(n) ?? "").trim()
					}],
					why: ""
				},
				versionStyle: void 0,
				updater: void 0,
				app: void 0,
				packages: [],
				ecosystems: [],
				images: []
			};
		}
		function distinctNotes(e) {
			return [...(0, p.$)(e, ({ why: e }) => e)].flatMap(([e, t]) => {
				let n = [...new Set(t.map(({ path: e }) => e))];
				if (n.length <= Je) return n.map((t) => ({
					path: t,
					why: e
				}));
				return [{
					path: `${n[0]} and ${n.length - 1} more`,
					why: e
				}];
			});
		}
		let Je = 3;
		let Ye = /^([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100})@([\w./-]{1,200})$/;
		function findSource(e, { texts: t }, n) {
			if (e !== "") {
				let [, t, n] = Ye.exec(e) ?? [];
				if (t && n) return {
					repository: t,
					ref: n
				};
				throw (0, i.V2)("input-invalid", `--actions: ${(0, i.hD)(e)} does not name the actions.`, "Write owner/name@ref, as in acme/release-tracks@v1.");
			}
			for (let [e, n] of t) {
				if (!e.startsWith(".github/workflows/")) continue;
				let [, t, r] = /^\s*(?:-\s+)?uses:\s*["']?([\w-]+\/release-tracks)(?:\/[\w./-]*)?@([\w./-]+)/m.exec(n) ?? [];
				if (t && r) return {
					repository: t,
					ref: r
				};
			}
			return n ?? {
				repository: "OWNER/release-tracks",
				ref: "v1"
			};
		}
		function isPlaceholder({ repository: e }) {
			return e.startsWith("OWNER/");
		}
		function fillSource(e, { repository: t, ref: n }) {
			return e.replace(/\bOWNER\/release-tracks((?:\/actions\/[\w-]+)?)@[\w./-]*\w/g, (e, r) => `${t}${r}@${n}`).replace(/\/OWNER\/release-tracks\/[^/\s]+\/schema\//g, () => `/${t}/${n}/schema/`);
		}
		function withSource(e, t) {
			let n = [...e.texts].flatMap(([e, n]) => {
				let r = (0, u.$u)(e) ? fillSource(n, t) : n;
				return r === n ? [] : [{
					path: e,
					text: r,
					adds: "OWNER replaced"
				}];
			});
			let r = new Map([...e.texts, ...n.map(({ path: e, text: t }) => [e, t])]);
			return {
				facts: {
					...e,
					texts: r
				},
				filled: n
			};
		}
		function schemaFor({ repository: e, ref: t }, n, r) {
			let i = readDocument(openScan(n, []), "package.json", "json");
			if (!["dependencies", "devDependencies"].some((e) => (0, m.jf)((0, m.jf)(i, e), "release-tracks") !== void 0)) return `https://raw.githubusercontent.com/${e}/${t}/schema/release-tracks.schema.json`;
			return `${(0, g.yS)(r) === "" ? "./" : "../".repeat((0, g.yS)(r).split("/").length)}node_modules/release-tracks/schema/release-tracks.schema.json`;
		}
		var Xe = n(9043);
		function chosenTracks({ tracks: e, add: t }, n) {
			if (e.length === 0 && t.length === 0) return;
			let r = n.tracks.map(({ name: e }) => e);
			let a = [...r, ...n.offered.map(({ name: e }) => e)];
			let o = [...e.length > 0 ? e : r, ...t];
			return new Map(o.map((e) => {
				let [t = "", n = t] = e.split("=", 2);
				if (a.includes(t)) return [t, n];
				let r = `${(0, i.hD)(t)} is not one of the tracks that were found.`;
				throw (0, i.V2)("input-invalid", r, `${(0, Xe.h)(t, a)}Found: ${a.join(", ") || "none"}.`);
			}));
		}
		var Ze = n(8416);
		function findUntruths({ tracks: e }, { paths: t, texts: n }) {
			let r = [...new Set(e.flatMap((e) => e.paths.filter((e) => !e.startsWith("!"))))].filter((e) => !t.some((0, Ze.compilePaths)([e])));
			let a = e.flatMap(({ versionFiles: e }) => e).flatMap((e) => {
				try {
					(0, D.$4)(e, n.get(e.path) ?? "");
					return [];
				} catch (t) {
					if (t instanceof i.ag) return [`${e.path}: ${t.message}`];
					throw t;
				}
			});
			return [...r.map((e) => `no file matches ${e}`), ...a];
		}
		function fill(e, t) {
			return e.split("\n").flatMap((e) => fillLine(e, t)).join("\n").replace(/\$\[\[(.*?)\]\]/g, (e, t) => `\${{${t}}}`);
		}
		function fillLine(e, t) {
			let [n, r] = /^«\?([\w-]+)»/.exec(e) ?? [];
			if (r !== void 0 && t[r] === void 0) return [];
			let i = e.slice(n?.length ?? 0);
			let a = [...i.matchAll(/«([\w-]+)»/g)].find(([, e]) => Array.isArray(t[e]))?.[1];
			if (a === void 0) return [replacePlaces(i, t)];
			return t[a].map((e) => replacePlaces(i, {
				...t,
				[a]: e
			}));
		}
		function replacePlaces(e, t) {
			return e.replace(/«([\w-]+)»/g, (e, n) => {
				let r = t[n];
				if (typeof r != "string") throw Error(`the template has a place for ${n}, and nothing fills it`);
				return r;
			});
		}
		let Z = "\"$RUNNER_TEMP/packages\"";
		let Qe = [
			{
				lock: "pnpm-lock.yaml",
				install: "corepack enable && pnpm install --frozen-lockfile",
				run: "pnpm run",
				pack: `pnpm pack --pack-destination ${Z}`
			},
			{
				lock: "package-lock.json",
				install: "npm ci",
				run: "npm run",
				pack: `npm pack --pack-destination ${Z}`
			},
			{
				lock: "yarn.lock",
				install: "corepack enable && yarn install --immutable",
				run: "yarn run",
				pack: `yarn pack --out ${Z}/%s-%v.tgz`
			},
			{
				lock: "bun.lock",
				install: "npx --yes bun install --frozen-lockfile",
				run: "npx --yes bun run",
				pack: `npx --yes bun pm pack --destination ${Z}`
			}
		];
		let $e = {
			lock: "",
			install: "npm install",
			run: "npm run",
			pack: `npm pack --pack-destination ${Z}`
		};
		function managerOf(e, t) {
			let n = nearestFolder(e, (e) => Qe.some(({ lock: n }) => t.has((0, g._z)(e, n))));
			let r = Qe.find(({ lock: e }) => n !== void 0 && t.has((0, g._z)(n, e)));
			return n === void 0 || !r ? {
				manager: $e,
				at: e
			} : {
				manager: r,
				at: n
			};
		}
		function publishingOf(e, t, n) {
			if (t === "npm") return {
				steps: npmSteps(e, n),
				comment: []
			};
			if (t === "chart") return {
				steps: chartSteps(e),
				comment: []
			};
			return {
				steps: [],
				comment: commentFor(e, t)
			};
		}
		function npmSteps(e, t) {
			let { manager: n, at: r } = managerOf(e[0]?.packages[0]?.folder ?? "", t);
			return [
				"- uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0",
				"  with:",
				"    node-version: 24",
				"    registry-url: https://registry.npmjs.org",
				"    package-manager-cache: false",
				"- name: Build",
				"  run: |",
				...r === "" ? [] : [`    cd ${bashFolder(r)}`],
				`    ${n.install}`,
				"    if jq --exit-status .scripts.build package.json >/dev/null 2>&1; then",
				`      ${n.run} build`,
				"    fi",
				"- name: Pack",
				"  run: |",
				`    mkdir -p ${Z}`,
				...publish_steps_foldersOf(e).map((e) => `    ${e}`),
				"    for folder in \"${folders[@]}\"; do",
				"      (",
				"        cd \"$folder\"",
				`        if [ "$PWD" != ${r === "" ? "\"$GITHUB_WORKSPACE\"" : `"$GITHUB_WORKSPACE"/${bashFolder(r)}`} ] && jq --exit-status .scripts.build package.json >/dev/null; then`,
				`          ${n.run} build`,
				"        fi",
				`        ${n.pack}`,
				"      )",
				"    done",
				...trackVariable(e),
				"# An archive runs no scripts of the package, so nothing but npm sees the token. What is out already is left as it is.",
				"- name: Publish",
				"  run: |",
				"    for archive in \"$RUNNER_TEMP\"/packages/*.tgz; do",
				"      package=\"$(tar -xOf \"$archive\" package/package.json | jq --raw-output '.name + \"@\" + .version')\"",
				"      if [ -n \"$(npm view \"$package\" version 2>/dev/null || true)\" ]; then",
				"        echo \"$package is published already.\"",
				"      else",
				"        npm publish \"$archive\" --tag \"$DIST_TAG\"",
				"      fi",
				"    done",
				"  env:",
				"    DIST_TAG: $[[ steps.tag.outputs.dist-tag ]]",
				"    NODE_AUTH_TOKEN: $[[ secrets.NPM_TOKEN ]]"
			];
		}
		function chartSteps(e) {
			return [
				"- name: Package",
				"  run: |",
				...publish_steps_foldersOf(e).map((e) => `    ${e}`),
				"    for folder in \"${folders[@]}\"; do",
				"      helm package --dependency-update --destination \"$RUNNER_TEMP/charts\" \"$folder\"",
				"    done",
				...trackVariable(e),
				"- name: Push",
				"  run: |",
				"    helm registry login ghcr.io --username \"$GITHUB_ACTOR\" --password-stdin <<<\"$REGISTRY_TOKEN\"",
				"    for chart in \"$RUNNER_TEMP\"/charts/*.tgz; do",
				"      helm push \"$chart\" \"oci://ghcr.io/${GITHUB_REPOSITORY,,}\"",
				"    done",
				"  env:",
				"    REGISTRY_TOKEN: $[[ github.token ]]"
			];
		}
		function publish_steps_foldersOf(e) {
			let list = ({ packages: e }) => `(${e.map(({ folder: e }) => bashFolder(e)).join(" ")})`;
			let [t] = e;
			if (t && e.length === 1) return [`folders=${list(t)}`];
			return [
				"case \"$TRACK\" in",
				...e.map((e) => `  ${e.name}) folders=${list(e)} ;;`),
				"  *) echo \"Nothing is published of $TRACK.\"; exit 1 ;;",
				"esac"
			];
		}
		function bashFolder(e) {
			let t = e.startsWith("-") ? `./${e}` : e || ".";
			let n = (0, o.RK)(t);
			return n === t ? (0, Y.ZL)(t) : `$'${n.replaceAll("'", "\\'")}'`;
		}
		function trackVariable(e) {
			return e.length === 1 ? [] : ["  env:", "    TRACK: $[[ steps.tag.outputs.track ]]"];
		}
		let et = {
			cargo: [
				"- run: cargo publish --locked«crates»",
				"  env:",
				"    CARGO_REGISTRY_TOKEN: $[[ secrets.CARGO_REGISTRY_TOKEN ]]"
			],
			python: [
				"- run: pipx run build && pipx run twine upload --skip-existing dist/*",
				"  working-directory: «folder»",
				"  env:",
				"    TWINE_USERNAME: __token__",
				"    TWINE_PASSWORD: $[[ secrets.PYPI_TOKEN ]]"
			],
			plain: [
				"- run: ./deploy.sh \"$VERSION\"",
				"  env:",
				"    VERSION: $[[ steps.tag.outputs.version ]]"
			]
		};
		function commentFor(e, t) {
			let n = t === "cargo" || t === "python" ? et[t] : et.plain;
			let [r] = e.length === 1 ? e : [];
			let i = r?.packages.map(({ name: e }) => ` --package ${(0, Y.ZL)(e)}`).join("") ?? " --package \"$TRACK\"";
			let a = r ? bashFolder(r.folder) : "$[[ steps.tag.outputs.track ]]";
			return n.map((e) => fill(e, {
				crates: i,
				folder: a
			}));
		}
		function workflowFiles(e, t, n) {
			let r = branchList(e);
			let i = e.tracks.filter(({ hasWorkflow: e }) => !e);
			let a = [...(0, p.$)(i, ({ releaseWorkflow: e }) => e.value)].map(([n, r]) => fileOf(n, releaseText(r, e, t)));
			let o = fill("# Checks that branches, tags, version files and updater manifests agree, and keeps one issue open while they do not.\nname: invariant-sentry\n\non:\n  schedule:\n    - cron: '17 5 * * *'\n  push:\n    branches: [«branches»]\n  # What workflows push with GITHUB_TOKEN triggers no push event, so it is checked when they are done.\n  workflow_run:\n    workflows: [promote, «workflows»]\n    types: [completed]\n  workflow_dispatch:\n\n# A run reads the repository as it is by then, so one that is dropped for a newer one is not missed.\nconcurrency:\n  group: invariant-sentry\n\npermissions: {}\n\njobs:\n«?next»  # Somebody pushed to «live»: «next» gets it now, since nothing can go live that lacks it. Where «next» has all of «live» this pushes nothing,\n«?next»  # so every run may do it, and makes good what a run that was dropped would have done.\n«?next»  sync:\n«?next»    runs-on: ubuntu-latest\n«?next»    timeout-minutes: 10\n«?next»    permissions:\n«?next»      contents: write\n«?next»    steps:\n«?next»      - id: app\n«?next»        if: vars.RELEASE_APP_CLIENT_ID != ''\n«?next»        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0\n«?next»        with:\n«?next»          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]\n«?next»          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]\n«?next»          permission-contents: write\n«?next»          permission-workflows: write\n«?next»      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n«?next»        with:\n«?next»          persist-credentials: false\n«?next»      - uses: OWNER/release-tracks/actions/sync-branches@v1\n«?next»        with:\n«?next»          token: $[[ steps.app.outputs.token || github.token ]]\n«?next»\n  check:\n«?next»    needs: sync\n«?next»    if: $[[ !cancelled() ]] # also when it could not merge\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n      issues: write\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - uses: OWNER/release-tracks/actions/check-invariants@v1\n", {
				branches: r,
				workflows: [...new Set(e.tracks.map(({ workflowName: e }) => e))].map(flow).join(", "),
				...branchWords(e)
			});
			let s = [
				fileOf("promote.yml", promoteText(e)),
				...a,
				fileOf("invariant-sentry.yml", o)
			].map(({ path: e, text: t }) => ({
				path: e,
				text: fillSource(t, n)
			}));
			let c = e.tracks.flatMap(({ releaseWorkflow: e, workflowEdit: t }) => t === void 0 ? [] : [{
				...fileOf(e.value, t),
				adds: "one line added"
			}]);
			return [...s, ...new Map(c.map((e) => [e.path, e])).values()];
		}
		function fileOf(e, t) {
			return {
				path: `.github/workflows/${e}`,
				text: t
			};
		}
		function promoteText(e) {
			let { tracks: t, channels: { value: n }, autoChannel: r, bump: i, live: a, next: o } = e;
			return fill("# Cuts versions: «cut» at each push to «next», and by hand any track on any channel.\n# Paths, tags and channels are in release-tracks.yml. The commits that this workflow pushes trigger nothing again: they are known\n# by what they change.\nname: promote\nrun-name: $[[ github.event_name == 'workflow_dispatch' && format('{0} on {1}', inputs.track, inputs.channel) || '' ]]\n\non:\n  push:\n    branches: [«push»]\n  workflow_dispatch:\n    inputs:\n      track:\n        description: What to release\n        type: choice\n        options: [all, «tracks»]\n        default: all\n      channel:\n        description: The channel to release on\n        type: choice\n        options: [«channels», live]\n        default: «default-channel»\n      bump:\n        description: How far to raise the version above the last live one\n        type: choice\n        options: [patch, minor, major, auto, changes]\n        default: «default-bump»\n      sha:\n        description: \"A commit or tag of «next» (empty: its head)\"\n      n:\n        description: \"The N of a pre-release (empty: the next one)\"\n      version:\n        description: \"The version itself, for one track (empty: the next one)\"\n      dry-run:\n        description: Show the plan and push nothing\n        type: boolean\n\n# By default GitHub keeps one run of a group waiting, and a newer one takes its place.\n# Pushes share a group: changes count since the last tag, so the run that is left releases what the dropped one would have.\n# Nothing makes up for a dropped request by hand, so each has a group of its own. Overlapping runs are safe: a push that loses a race plans again.\nconcurrency:\n  group: promote-$[[ github.event_name == 'push' && github.ref || github.run_id ]]\n\npermissions: {}\n\njobs:\n  # Everything but live is carried out here. For live this shows the plan, before anybody is asked to approve it.\n  promote:\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    permissions:\n      contents: write # branches and tags\n      actions: write # starts the release workflows, which tags pushed with GITHUB_TOKEN do not\n    outputs:\n      tracks: $[[ steps.promote.outputs.tracks ]]\n      channel: $[[ steps.promote.outputs.channel ]]\n      tags: $[[ steps.promote.outputs.tags ]]\n      plan: $[[ steps.promote.outputs.plan ]]\n      commit: $[[ steps.checkout.outputs.commit ]]\n    steps:\n      # An app's token may push to protected branches, and its tags start workflows. Without an app GITHUB_TOKEN does.\n      - id: app\n        if: vars.RELEASE_APP_CLIENT_ID != ''\n        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0\n        with:\n          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]\n          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]\n          permission-contents: write\n          permission-workflows: write # a commit that changes a workflow may be tagged, too\n      - id: checkout\n        uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          # A run by hand is started on the default branch, and what is released is «next»: its release-tracks.yml counts.\n          ref: «ref»\n          persist-credentials: false\n      - id: promote\n        uses: OWNER/release-tracks@v1\n        with:\n          track: $[[ inputs.track ]]\n          channel: $[[ inputs.channel ]]\n          bump: $[[ inputs.bump ]]\n          sha: $[[ inputs.sha ]]\n          n: $[[ inputs.n ]]\n          version: $[[ inputs.version ]]\n          dry-run: $[[ inputs.dry-run || inputs.channel == 'live' ]]\n          token: $[[ steps.app.outputs.token || github.token ]]\n\n  # Carries out the plan that was approved: its commit, whatever «next» got since.\n  live:\n    needs: promote\n    if: inputs.channel == 'live' && !inputs.dry-run && needs.promote.outputs.tags != '[]'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: production-release\n    permissions:\n      contents: write\n      actions: write\n    steps:\n      - id: app\n        if: vars.RELEASE_APP_CLIENT_ID != ''\n        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0\n        with:\n          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]\n          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]\n          permission-contents: write\n          permission-workflows: write\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          # The release-tracks.yml that made the plan.\n          ref: $[[ needs.promote.outputs.commit ]]\n          persist-credentials: false\n      - uses: OWNER/release-tracks/actions/bump-version@v1\n        with:\n          tracks: $[[ needs.promote.outputs.tracks ]]\n          channel: $[[ needs.promote.outputs.channel ]]\n          bump: $[[ inputs.bump ]]\n          version: $[[ inputs.version ]]\n          sha: $[[ fromJSON(needs.promote.outputs.plan).target ]]\n          token: $[[ steps.app.outputs.token || github.token ]]\n", {
				cut: cutAtPush(r.value),
				next: words((o ?? a).value),
				push: flow((0, X.K)((o ?? a).value)),
				ref: flow((o ?? a).value),
				tracks: t.map(({ name: e }) => e).join(", "),
				channels: n.map(flow).join(", "),
				"default-bump": i === void 0 ? "patch" : i.value.by === "changes" ? "changes" : "auto",
				"default-channel": flow(n[1] ?? n[0] ?? "live")
			});
		}
		function cutAtPush(e) {
			if (e === !1) return "nothing (auto-channel is false)";
			return `${/^(?:[aeio]|rc$)/i.test(e) ? "an" : "a"} ${e} of what changed`;
		}
		function branchWords({ live: e, next: t }) {
			return {
				live: words(e.value),
				next: t && words(t.value)
			};
		}
		function branchList({ live: e, next: t }) {
			return [...t ? [t.value] : [], e.value].map(X.K).map(flow).join(", ");
		}
		function releaseText(e, t, n) {
			let [r] = e;
			let i = e.map((e) => workflow_files_quoted(tagFilter(e, t.tracks)));
			let a = {
				name: r.workflowName,
				track: r.name,
				tags: i[0]
			};
			if (r.app) return fill("# Builds and publishes the desktop client at each of its tags. It is safe to run again: what is done is not repeated.\nname: «name»\n\non:\n  push:\n    tags: [«tags»]\n  # On a tag: promote dispatches it when it pushes with GITHUB_TOKEN, whose tags trigger no workflow.\n  workflow_dispatch:\n\n# One group per tag, and nothing is cancelled: whatever waits here is another run of the same release.\nconcurrency:\n  group: «name»-$[[ github.ref ]]\n\npermissions: {}\n\njobs:\n  validate:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n    outputs:\n      version: $[[ steps.tag.outputs.version ]]\n      tauri-config: $[[ steps.tag.outputs.tauri-config ]]\n      superseded: $[[ steps.tag.outputs.superseded ]]\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: tag\n        uses: OWNER/release-tracks/actions/validate-tag@v1\n        with:\n          track: «track»\n\n  build:\n    needs: validate\n    # A live version overtook this pre-release: the run ends here, green.\n    if: needs.validate.outputs.superseded != 'true'\n    strategy:\n      matrix:\n        include:\n          - { target: x86_64-unknown-linux-gnu, rust-targets: x86_64-unknown-linux-gnu, runner: ubuntu-22.04 }\n          - { target: x86_64-pc-windows-msvc, rust-targets: x86_64-pc-windows-msvc, runner: windows-latest }\n          - { target: universal-apple-darwin, rust-targets: x86_64-apple-darwin aarch64-apple-darwin, runner: macos-latest }\n    runs-on: $[[ matrix.runner ]]\n    timeout-minutes: 60\n    permissions:\n      contents: read\n      id-token: write # who attests\n      attestations: write # what was built\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0\n        with:\n          node-version: 24\n          package-manager-cache: false\n«?install»      - name: Install packages\n«?install»        shell: bash\n«?install»        working-directory: «packages»\n«?install»        run: «install»\n      - name: Install what Tauri builds with\n        if: runner.os == 'Linux'\n        run: |\n          sudo apt-get update\n          sudo apt-get install --yes libwebkit2gtk-4.1-dev libayatana-appindicator3-dev librsvg2-dev patchelf\n      - name: Install Rust targets\n        shell: bash\n        run: rustup target add $RUST_TARGETS\n        env:\n          RUST_TARGETS: $[[ matrix.rust-targets ]]\n      # The app gets the full version, which its updater compares, whatever the files carry; an MSI gets X.Y.Z.\n      - name: Build\n        shell: bash\n        working-directory: «folder»\n        run: npx --yes @tauri-apps/cli@2.12.3 build --ci --target \"$TARGET\" --config \"$RELEASE_CONFIG\"«flags»\n        env:\n          TARGET: $[[ matrix.target ]]\n          RELEASE_CONFIG: $[[ needs.validate.outputs.tauri-config ]]\n«?updater»      # Only this step has the key: the build runs the code of every dependency. It signs for the version of the tag, which the manifest\n«?updater»      # announces; an updater takes a macOS app as an archive.\n«?updater»      - name: Sign for the version of the tag\n«?updater»        shell: bash\n«?updater»        run: |\n«?updater»          shopt -s nullglob\n«?updater»          for app in \"«target»/$TARGET/release/bundle/macos\"/*.app; do\n«?updater»            COPYFILE_DISABLE=1 tar --create --gzip --file \"$app.tar.gz\" --directory \"$(dirname \"$app\")\" \"$(basename \"$app\")\"\n«?updater»          done\n«?updater»          for bundle in \"«target»/$TARGET/release/bundle\"/*/*.{AppImage,deb,exe,msi,app.tar.gz}; do\n«?updater»            npx --yes @tauri-apps/cli@2.12.3 signer sign --app-version \"$RELEASE_VERSION\" \"$bundle\" </dev/null\n«?updater»          done\n«?updater»        env:\n«?updater»          TARGET: $[[ matrix.target ]]\n«?updater»          RELEASE_VERSION: $[[ needs.validate.outputs.version ]]\n«?updater»          TAURI_SIGNING_PRIVATE_KEY: $[[ secrets.TAURI_SIGNING_PRIVATE_KEY ]]\n«?updater»          TAURI_SIGNING_PRIVATE_KEY_PASSWORD: $[[ secrets.TAURI_SIGNING_PRIVATE_KEY_PASSWORD ]]\n      # Has GitHub record who built these files. A private repository needs Enterprise Cloud for that: remove the condition there.\n      - name: Attest\n        if: $[[ !github.event.repository.private ]]\n        uses: actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6 # v4.2.2\n        with:\n          subject-path: |\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.AppImage\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.deb\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.exe\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.msi\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.app.tar.gz\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.dmg\n      # Named by target: macOS bundles do not have their processor in their names, so the manifest takes it from this folder.\n      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2\n        with:\n          name: $[[ matrix.target ]]\n          if-no-files-found: error\n          overwrite: true\n          path: |\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.AppImage*\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.deb*\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.exe*\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.msi*\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.app.tar.gz*\n            «target»/$[[ matrix.target ]]/release/bundle/*/*.dmg\n\n  publish:\n    needs: build\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n    permissions:\n      contents: write # the release«manifest»\n      pull-requests: read # who wrote a change, in the notes\n«?updater»    env:\n«?updater»      PLATFORMS: linux-x86_64, windows-x86_64, darwin-x86_64, darwin-aarch64\n    steps:\n«?updater»      - id: app\n«?updater»        if: vars.RELEASE_APP_CLIENT_ID != ''\n«?updater»        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0\n«?updater»        with:\n«?updater»          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]\n«?updater»          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]\n«?updater»          permission-contents: write\n«?updater»          permission-workflows: write\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - uses: actions/download-artifact@634f93cb2916e3fdff6788551b99b062d0335ce0 # v5.0.0\n        with:\n          path: artifacts\n«?updater»      # Before anybody sees anything: each signature is verified against the app's own key, and no platform is missing.\n«?updater»      - uses: OWNER/release-tracks/actions/write-updater-manifest@v1\n«?updater»        with:\n«?updater»          artifacts-dir: artifacts\n«?updater»          platforms: $[[ env.PLATFORMS ]]\n«?latest»          # The app polls this file of the latest release.\n«?latest»          output: artifacts/«latest»\n      - id: notes\n        uses: OWNER/release-tracks/actions/component-changelog@v1\n      # Draft, upload, publish. Whether it is Latest is decided now, since a newer version may have come out during the build.\n      - uses: OWNER/release-tracks/actions/publish-release@v1\n        with:\n          body-path: $[[ steps.notes.outputs.body-path ]]\n          assets: artifacts\n«?updater»      # Last: installed apps download what the manifest names.\n«?updater»      - uses: OWNER/release-tracks/actions/write-updater-manifest@v1\n«?updater»        with:\n«?updater»          artifacts-dir: artifacts\n«?updater»          platforms: $[[ env.PLATFORMS ]]\n«?updater»          publish: true\n«?updater»          token: $[[ steps.app.outputs.token || github.token ]]\n", {
				...a,
				...tauriValues(r, t, n)
			});
			if (r.kind === "images") return fill("# Builds the container images: of each «track» tag with a GitHub Release, and of each push to a branch under the branch's name.\nname: «name»\n\non:\n  push:\n    tags: [«tags»]\n    branches: [«branches»]\n  # On a tag: promote dispatches it when it pushes with GITHUB_TOKEN, whose tags trigger no workflow.\n  workflow_dispatch:\n\n# One group per tag: what waits there is another run of the same release.\n# One group per branch: runs go one after the other, so the branch's image never moves backwards, and the newest run always builds.\nconcurrency:\n  group: «name»-$[[ github.ref ]]\n\npermissions: {}\n\nenv:\n  # 'false': a version that promotes a pre-release, and changes nothing but versions, gets the very image that was tested.\n  # 'true': it gets an image of its own, for images that show their version.\n  REBUILD: «rebuild»\n\njobs:\n  validate:\n    if: github.ref_type == 'tag'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n    outputs:\n      superseded: $[[ steps.tag.outputs.superseded ]]\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: tag\n        uses: OWNER/release-tracks/actions/validate-tag@v1\n        with:\n          track: «track»\n\n  # On branches, validate is skipped and every push is built, whatever its commits claim to be. A commit is built once, under a tag of its own.\n  images:\n    needs: validate\n    if: $[[ !failure() && !cancelled() && needs.validate.outputs.superseded != 'true' ]]\n    strategy:\n      matrix:\n        include:\n          - «image»\n    runs-on: ubuntu-latest\n    timeout-minutes: 45\n    permissions:\n      contents: read\n      packages: write\n    env:\n      IMAGE: ghcr.io/$[[ github.repository ]]/$[[ matrix.name ]]\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: tags\n        uses: OWNER/release-tracks/actions/image-tags@v1\n        with:\n          images: $[[ env.IMAGE ]]\n          track: «track»\n          rebuild: $[[ env.REBUILD ]]\n      - uses: docker/login-action@184bdaa0721073962dff0199f1fb9940f07167d1 # v3.5.0\n        with:\n          registry: ghcr.io\n          username: $[[ github.actor ]]\n          password: $[[ github.token ]]\n      - uses: docker/setup-buildx-action@e468171a9de216ec08956ac3ada2f0791b6bd435 # v3.11.1\n      - id: built\n        continue-on-error: true\n        run: docker buildx imagetools inspect \"$BUILT\"\n        env:\n          BUILT: $[[ steps.tags.outputs.built-tags ]]\n      - if: steps.built.outcome != 'success'\n        uses: docker/build-push-action@263435318d21b8e681c14492fe198d362a7d2c83 # v6.18.0\n        with:\n          context: «context»\n          file: $[[ matrix.file ]]\n          push: true\n          tags: $[[ steps.tags.outputs.commit-tags ]]\n          labels: $[[ steps.tags.outputs.labels ]]\n          cache-from: type=gha,scope=$[[ matrix.name ]]\n          cache-to: type=gha,scope=$[[ matrix.name ]],mode=max\n\n  # Once all of them are there, they get the tags that people follow, so that no image is ahead of another.\n  tag:\n    needs: images\n    if: $[[ !failure() && !cancelled() && needs.images.result == 'success' ]]\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    # One at a time, and none is dropped: no run moves a tag while another one does.\n    concurrency:\n      group: «name»-tag\n      queue: max\n    permissions:\n      contents: read\n      packages: write\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - uses: docker/login-action@184bdaa0721073962dff0199f1fb9940f07167d1 # v3.5.0\n        with:\n          registry: ghcr.io\n          username: $[[ github.actor ]]\n          password: $[[ github.token ]]\n      - uses: docker/setup-buildx-action@e468171a9de216ec08956ac3ada2f0791b6bd435 # v3.11.1\n      # Asked last, and again until nothing changes, so that releases in the meantime count.\n      - name: Tag\n        uses: OWNER/release-tracks/actions/image-tags@v1\n        with:\n          images: |\n            ghcr.io/$[[ github.repository ]]/«built»\n          track: «track»\n          rebuild: $[[ env.REBUILD ]]\n          move: true\n\n  release:\n    needs: tag\n    if: github.ref_type == 'tag'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write\n      pull-requests: read # who wrote a change, in the notes\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: notes\n        uses: OWNER/release-tracks/actions/component-changelog@v1\n      - uses: OWNER/release-tracks/actions/publish-release@v1\n        with:\n          body-path: $[[ steps.notes.outputs.body-path ]]\n", {
				...a,
				branches: branchList(t),
				...imageValues(r)
			});
			return fill("# Releases «what» at each of «its» tags. It is safe to run again: what is done is not repeated.\nname: «name»\n\non:\n  push:\n    tags:«tags»\n  # On a tag: promote dispatches it when it pushes with GITHUB_TOKEN, whose tags trigger no workflow.\n  workflow_dispatch:\n\n# One group per tag, and nothing is cancelled: whatever waits here is another run of the same release.\nconcurrency:\n  group: «name»-$[[ github.ref ]]\n\npermissions: {}\n\njobs:\n  validate:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n    outputs:\n      superseded: $[[ steps.tag.outputs.superseded ]]\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: tag\n        uses: OWNER/release-tracks/actions/validate-tag@v1\n«?track»        with:\n«?track»          track: «track»\n\n«?publish»  publish:\n«?publish»    needs: validate\n«?publish»    # A live version overtook this pre-release: the run ends here, green.\n«?publish»    if: needs.validate.outputs.superseded != 'true'\n«?publish»    runs-on: ubuntu-latest\n«?publish»    timeout-minutes: 30\n«?publish»    permissions:\n«?publish»      contents: read\n«?charts»      packages: write\n«?publish»    steps:\n«?publish»      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n«?publish»        with:\n«?publish»          persist-credentials: false\n«?publish»      # Asked again: a newer version may have come out since, and a job that is re-run would get the answer of the first attempt.\n«?publish»      - id: tag\n«?publish»        uses: OWNER/release-tracks/actions/validate-tag@v1\n«?own»        with:\n«?own»          track: «own»\n«?steps»      «steps»\n«?comment»      # ---- PUBLISH HERE: the steps that bring this version to its users. They must succeed again when the version is out already.\n«?comment»      # «comment»\n«?comment»      # ----\n«?publish»\n  release:\n    needs: «before»\n«?go»    # Go's module proxy takes the tag itself: there is nothing to publish. A pre-release that was overtaken ends here, green.\n«?go»    if: needs.validate.outputs.superseded != 'true'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write # the release\n      pull-requests: read # who wrote a change, in the notes\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n      - id: notes\n        uses: OWNER/release-tracks/actions/component-changelog@v1\n      - uses: OWNER/release-tracks/actions/publish-release@v1\n        with:\n          body-path: $[[ steps.notes.outputs.body-path ]]\n", {
				...a,
				...plainValues(e, i, n)
			});
		}
		function tauriValues({ app: e, updater: t }, { live: n }, r) {
			let i = e?.folder ?? "";
			let a = nearestFolder(i, (e) => r.has((0, g._z)(e, "Cargo.lock"))) ?? i;
			let { manager: o, at: s } = managerOf(e?.frontend ?? i, r);
			return {
				folder: scalar(i || "."),
				target: (0, g._z)(a, "target"),
				install: e?.builds ? o.install : void 0,
				packages: scalar(s || "."),
				updater: t && "yes",
				latest: t && e ? releaseFileOf(e) : void 0,
				flags: t ? " --config '{\"bundle\":{\"createUpdaterArtifacts\":false}}'" : "",
				manifest: t ? `, and the manifest on ${words(n.value)}` : ""
			};
		}
		function imageValues({ images: e }) {
			let t = e.some(({ context: e }) => e !== ".");
			return {
				image: e.map(({ name: e, file: n, context: r }) => `{ name: ${flow(e)}, file: ${flow(n)}${t ? `, context: ${flow(r)}` : ""} }`),
				rebuild: workflow_files_quoted(String(e.some(({ showsVersion: e }) => e))),
				built: e.map(({ name: e }) => e),
				context: t ? "$[[ matrix.context ]]" : "."
			};
		}
		function plainValues(e, t, n) {
			let [{ kind: r, name: i }, ...a] = e;
			let o = a.length === 0 ? i : void 0;
			let s = a.length === 0 ? ` [${t[0]}]` : `\n${t.map((e) => `      - ${e}`).join("\n")}`;
			let c = {
				what: o ?? `each of ${e.length} tracks`,
				its: o ? "its" : "their",
				track: o,
				own: o
			};
			let l = {
				tags: s,
				charts: r === "chart" ? "yes" : void 0
			};
			let u = {
				steps: void 0,
				comment: void 0,
				publish: void 0
			};
			if (r === "go") return {
				...c,
				...l,
				...u,
				own: void 0,
				before: "validate",
				go: "yes"
			};
			let { steps: d, comment: f } = publishingOf(e, r, n);
			let orNone = (e) => e.length > 0 ? e.map((e) => fill(e, {})) : void 0;
			return {
				...c,
				...l,
				before: "publish",
				go: void 0,
				publish: "yes",
				steps: orNone(d),
				comment: orNone(f)
			};
		}
		function words(e) {
			return e.replace(/[^\w./+@#-]/g, "?");
		}
		function flow(e) {
			return /^[A-Za-z_][\w./-]*$/.test(e) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(e) ? e : (0, o.RK)(JSON.stringify(e));
		}
		function workflow_files_quoted(e) {
			let t = `'${e.replaceAll("'", "''")}'`;
			return (0, o.RK)(t) === t ? t : flow(e);
		}
		function scalar(e) {
			return e === "." ? e : flow(e);
		}
		var tt = n(7569);
		var nt = n(5163);
		function pastRequests(e) {
			let { facts: t } = e.scan;
			let n = listCarriers(e).filter(({ entry: e }) => e && isNameable(e.path));
			let r = new Map();
			for (let e of readFamilies(t)) for (let { name: i } of proofsOf(e)) {
				let a = t.places?.get(i)?.commit;
				if (a === void 0) continue;
				for (let { entry: t } of likely(e, n)) {
					if (r.size >= 2e4) return [...r.values()];
					t && r.set(`${a}:${t.path}`, {
						commit: a,
						path: t.path
					});
				}
			}
			return [...r.values()];
		}
		function likely({ word: e, plain: t }, n) {
			if (e === "") return n;
			let r = n.filter(({ names: n, words: r }) => n.has(e) || r.has(t));
			return r.length > 0 ? r : n;
		}
		var rt = n(2855);
		async function readFacts(e) {
			let [t, n] = await Promise.all([e.listTracked(), e.readRefs()]);
			if (t.paths.length === 0) throw (0, i.V2)("init-untracked", "Git tracks no file here yet.", "Add the files you release: git add.");
			let { paths: r, readTexts: a } = await withWorkflows(t, e.tree);
			let o = inspector({
				paths: r,
				tags: n.tags
			});
			let wanted = (e) => facts_isRead(e, o);
			let s = await a(wanted);
			let c = r.filter((e) => wanted(e) && !s.has(e));
			let l = comparedBranches(n);
			let u = await e.compareBranches?.(l) ?? [];
			let d = await withToolFiles({
				paths: r,
				texts: s,
				unreadable: c,
				relations: new Map(l.flatMap(({ next: e }, t) => u[t] ? [[e, u[t]]] : [])),
				...n
			}, a);
			let f = await e.readPast?.(pastRequests(takeInventory(d, [])));
			return {
				...d,
				...f && { past: f }
			};
		}
		async function withWorkflows({ paths: e, readTexts: t }, n) {
			let r = await n.readFiles(await n.listFiles(u.$u));
			let i = new Map();
			for (let [e, { bytes: t }] of r) {
				let n = (0, tt.C)(() => (0, rt.g)(e, t));
				typeof n == "string" && i.set(e, n);
			}
			return {
				paths: [...r.keys(), ...e.filter((e) => !(0, u.$u)(e))],
				readTexts: async (e) => new Map([...[...i].filter(([t]) => e(t)), ...await t((t) => !(0, u.$u)(t) && e(t))])
			};
		}
		async function withToolFiles(e, t) {
			let n = e;
			for (let e = 0; e < 3; e++) {
				let e = wantedTexts(n);
				if (e.size === 0) break;
				let r = await t((t) => e.has(t));
				n = {
					...n,
					texts: new Map([...n.texts, ...r])
				};
			}
			return n;
		}
		async function init(e, t) {
			await (0, nt.cf)();
			let n = await readFacts(e);
			let r = await sourceOf(e, t, n);
			let { facts: i, filled: o } = withSource(n, r);
			let { path: s } = t;
			let c = await ownConfig(e, s);
			let l = givenChoices(t);
			let u = {
				...l,
				...await versionsOf(e, propose(i, l), l)
			};
			let { facts: d, changed: f } = u.versions === "each" ? withOwnVersions(i) : {
				facts: i,
				changed: []
			};
			let p = propose(d, u);
			let m = chosenTracks(t.asked, p);
			let h = m ? propose(d, {
				...u,
				tracks: m
			}) : p;
			let g = await e.questions?.choose(c ? {
				...h,
				tracks: newTracks(c.config, h)
			} : h);
			let _ = g ? propose(d, {
				...u,
				...g
			}) : h;
			let v = t.workflows && (g?.workflows ?? !0);
			let y = c && mergedText(s, c, _, {
				...l,
				...g,
				writes: v,
				source: r
			});
			let b = y ?? writeConfig(_, schemaFor(r, d, s), v);
			let x = {
				path: s,
				text: b
			};
			let S = y === void 0 ? checked(x, d) : (0, a.o4)(s, y);
			let C = v ? workflowFiles(_, indexTree(d.paths), r) : [];
			let ee = new Set(_.tracks.flatMap(({ versionFiles: { value: e } }) => e.map((e) => e.path)));
			let te = f.filter((e) => ee.has(e.path));
			let w = [
				x,
				...C,
				...te
			];
			let ne = await e.present(w.flatMap(({ path: e, adds: t }) => t ? [] : [e]));
			let T = y === void 0 || t.force ? w : w.filter((e) => e === x ? b !== c?.text : !ne.includes(e.path));
			let E = [...T, ...o.filter((e) => v && !T.some(({ path: t }) => t === e.path))];
			let { problems: D, first: O } = await rehearsed(e, [x, ...E.filter((e) => e !== x)], S);
			let re = {
				..._,
				notes: [...D, ..._.notes]
			};
			let k = ne.filter((e) => E.some((t) => t.path === e));
			let A = e.questions !== void 0;
			let j = {
				proposal: re,
				files: E,
				present: k,
				changes: await changesOf(e, E, k),
				merges: y !== void 0,
				release: O
			};
			let M = {
				...j,
				shown: A,
				nextSteps: nextSteps(re, E, r)
			};
			if (t.dryRun || E.length === 0) return {
				...M,
				written: !1
			};
			if (!e.questions && k.length > 0 && !t.force && !j.merges) throw alreadyThere(k);
			await refuseUnsaved(e, j);
			await e.questions?.confirm(j);
			await e.writeAll(E);
			return {
				...M,
				written: !0
			};
		}
		function mergedText(e, t, n, r) {
			let { live: o, next: s } = mergedBranches(t.config, r);
			let { channels: c = t.config.channels } = r;
			let l = mergeSettings(fillSource(t.text, r.source), t.config, r);
			let u = l === void 0 ? void 0 : addTracks(l, newTracks(t.config, n), r.writes);
			let d = u === void 0 ? void 0 : (0, tt.C)(() => (0, a.o4)(e, u));
			if (!d || d instanceof i.ag) return;
			return d.branches.live === o && d.branches.next === s && d.channels.join() === c.join() ? u : void 0;
		}
		async function sourceOf(e, { actions: t, workflows: n }, r) {
			let i = findSource(t, r, await e.ownSource?.());
			if (!n || !isPlaceholder(i) || !e.questions) return i;
			return findSource(await e.questions.actions(), r);
		}
		async function versionsOf(e, { shared: t }, { versions: n }) {
			if (n || !t || !e.questions) return {};
			let r = await e.questions.versions(t);
			return r === (t.isOne ? "one" : "each") ? {} : { versions: r };
		}
		async function rehearsed(e, t, r) {
			let a = await e.openStage?.();
			if (!a) return {
				problems: [],
				first: void 0
			};
			try {
				let { rehearse: e } = await Promise.all([
					n.e(6858),
					n.e(6939),
					n.e(6532),
					n.e(2392),
					n.e(7035),
					n.e(874),
					n.e(8374),
					n.e(9489),
					n.e(4220),
					n.e(7381),
					n.e(9369),
					n.e(3312),
					n.e(1151),
					n.e(3529),
					n.e(1882)
				]).then(n.bind(n, 1882));
				return await e(a.stage, t, r);
			} catch (e) {
				if (!(e instanceof i.ag)) throw e;
				let n = `This could not be tried: ${e.message}`;
				return {
					problems: [{
						path: t[0]?.path ?? "",
						why: n
					}],
					first: void 0
				};
			} finally {
				await a.close();
			}
		}
		function givenChoices({ next: e, live: t, channels: n, versions: r }) {
			return {
				...e !== "" && { next: e },
				...t !== "" && { live: t },
				...n.length > 0 && { channels: n },
				...r && { versions: r }
			};
		}
		async function ownConfig(e, t) {
			let n = await e.readText(t);
			let r = n === void 0 ? void 0 : (0, tt.C)(() => (0, a.o4)(t, n));
			return n === void 0 || r === void 0 || r instanceof i.ag ? void 0 : {
				text: n,
				config: r
			};
		}
		async function changesOf(e, t, n) {
			let r = t.filter(({ path: e }) => n.includes(e));
			return (await Promise.all(r.map(async ({ path: t, text: n }) => ({
				path: t,
				before: await e.readText(t) ?? "",
				after: n
			})))).filter(({ before: e, after: t }) => e !== t);
		}
		async function refuseUnsaved(e, { files: t, merges: n, changes: r }) {
			let a = t.filter(({ path: e, adds: t }, i) => t ? !(0, u.$u)(e) : !(n && i === 0) && r.some((t) => t.path === e));
			let o = await e.unsaved(a.map(({ path: e }) => e));
			if (o.length === 0) return;
			let s = o.length > 1 ? "have" : "has";
			throw (0, i.V2)("init-unstaged", `${o.join(", ")} would be overwritten, but ${s} changes that are not staged: they would be lost.`, `Stage them, then run init again: ${(0, Y.q$)("git", "add", "--", ...o)}`);
		}
		function checked({ path: e, text: t }, n) {
			let r = (0, a.o4)(e, t);
			let i = findUntruths(r, n);
			if (i.length > 0) throw Error(`init proposed what is not so: ${i.join("; ")}\n${t}`);
			return r;
		}
		function alreadyThere(e) {
			let t = e.length > 1 ? "are" : "is";
			return (0, i.V2)("init-present", `${e.join(", ")} ${t} there already, so nothing was written.`, "Use --force to overwrite, --no-workflows to write only the configuration, or --dry-run to see what would be written.");
		}
		var it = n(1990);
		var at = n(9156);
		var ot = n(3589);
		var st = n(4552);
		var ct = n(3103);
		var lt = n(6647);
		async function listTracked(e) {
			let t = new Map();
			let n = (0, ct.nT)((e) => {
				let n = e.indexOf("	");
				let [r, i] = e.slice(0, n).split(" ");
				r?.startsWith("100") && i && t.set(e.slice(n + 1), i);
			});
			await e.run([
				"ls-files",
				"--stage",
				"-z",
				"--full-name",
				"--",
				":(top)"
			], { onOutput: n });
			return {
				paths: [...t.keys()],
				readTexts: (n) => readTexts(e, t, n)
			};
		}
		async function readTexts(e, t, n) {
			let r = [...t].filter(([e]) => n(e));
			if (r.length === 0) return new Map();
			let i = new lt.nR(e);
			let a = await i.read(r.map(([, e]) => e)).finally(() => i.close());
			return new Map(r.flatMap(([e], t) => {
				let n = decode(e, a[t]?.bytes);
				return n === void 0 ? [] : [[e, n]];
			}));
		}
		function decode(e, t) {
			if (t === void 0 || (0, st.pn)(e, t.length)) return;
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(t);
			} catch {
				return;
			}
		}
		async function unsavedPaths(e, t) {
			if (t.length === 0) return [];
			let n = (await e.text([
				"status",
				"--porcelain=v1",
				"-z",
				"--no-renames",
				"--untracked-files=all",
				"--ignored",
				"--",
				...t.map((e) => `:(top,literal)${e}`)
			])).split("\0").flatMap((e) => e.length > 3 && e[1] !== " " ? [e.slice(3)] : []);
			return t.filter((e) => n.some((t) => t === e || t.endsWith("/") && e.startsWith(t)));
		}
		async function readRefs(e) {
			let t = (await e.text([
				"for-each-ref",
				ut,
				"refs/heads",
				"refs/remotes/origin",
				"refs/tags"
			])).split("\n").map((e) => {
				let [t, n = "", r = "", i = "", a = "", o = ""] = e.split("\0");
				return {
					isCurrent: t === "*",
					name: n,
					pointer: r,
					commit: a || i,
					time: Number(o)
				};
			});
			let below = (e) => t.flatMap(({ name: t }) => t.startsWith(e) ? [t.slice(e.length)] : []);
			let n = below(Q).filter((e) => e !== "HEAD");
			let r = t.find(({ name: e }) => e === `${Q}HEAD`)?.pointer;
			let i = t.filter(({ name: e }) => e.startsWith(ft));
			return {
				tags: i.map(({ name: e }) => e.slice(ft.length)),
				places: new Map(i.map(({ name: e, commit: t, time: n }) => [e.slice(ft.length), {
					commit: t,
					time: n
				}])),
				branches: n.length > 0 ? n : below(dt),
				defaultBranch: r?.startsWith(Q) ? r.slice(Q.length) : void 0,
				currentBranch: t.find(({ isCurrent: e }) => e)?.name.slice(dt.length)
			};
		}
		function compareBranches(e, t) {
			let compare = async (t, n, r) => {
				let i = [
					"rev-list",
					"--left-right",
					"--count",
					"--end-of-options",
					`${t}${n}...${t}${r}`,
					"--"
				];
				let { code: a, stdout: o } = await e.run(i, { codes: [
					0,
					128,
					129
				] });
				let [s = 0, c = 0] = o.toString("utf8").trim().split(/\s+/).map(Number);
				return a === 0 ? {
					onlyLive: s,
					onlyNext: c
				} : void 0;
			};
			return Promise.all(t.map(async ({ live: e, next: t }) => await compare(Q, e, t) ?? await compare(dt, e, t)));
		}
		let ut = `--format=${[
			"HEAD",
			"refname",
			"symref",
			"objectname",
			"*objectname",
			"creatordate:unix"
		].map((e) => `%(${e})`).join("%00")}`;
		let dt = "refs/heads/";
		let Q = "refs/remotes/origin/";
		let ft = "refs/tags/";
		async function readPast(e, t) {
			let n = new lt.nR(e);
			let r = new Map();
			try {
				let e = await n.look(t.map(({ commit: e, path: t }) => `${e}:${t}`));
				let i = [...new Set(e.flatMap((e) => e?.kind === "blob" ? [e.oid] : []))];
				let a = await n.read(i);
				let o = new Map(i.map((e, t) => [e, a[t]?.bytes]));
				for (let [n, { commit: i, path: a }] of t.entries()) {
					let t = decode(a, o.get(e[n]?.oid ?? ""));
					if (t === void 0) continue;
					let s = r.get(i);
					s ? s.set(a, t) : r.set(i, new Map([[a, t]]));
				}
				return r;
			} finally {
				await n.close();
			}
		}
		var pt = n(1258);
		var $ = n(3024);
		var mt = n(2915);
		async function ownSource(e = programFolder()) {
			let t = packageRoot(e);
			if (t === void 0) return;
			return (0, $.existsSync)((0, r.join)(t, ".git")) ? clonedSource(t) : installedSource(t);
		}
		function programFolder() {
			return (0, r.dirname)((0, $.realpathSync)(process.argv[1] ?? "."));
		}
		function packageRoot(e) {
			for (let t = e; (0, r.dirname)(t) !== t; t = (0, r.dirname)(t)) {
				let e = (0, r.join)(t, "package.json");
				if ((0, $.existsSync)(e) && JSON.parse((0, $.readFileSync)(e, "utf8")).name === "release-tracks") return t;
			}
		}
		async function clonedSource(e) {
			let t = new ot.T(e);
			let { code: n, stdout: r } = await t.run([
				"remote",
				"get-url",
				"origin"
			], { codes: [
				0,
				2,
				128
			] });
			let i = n === 0 ? (0, mt.J)(r.toString("utf8").trim()) : void 0;
			if (i?.serverUrl !== "https://github.com") return;
			let [a, o] = await Promise.all([t.text(["rev-parse", "HEAD"]), t.text([
				"branch",
				"--remotes",
				"--contains",
				"HEAD",
				"--list",
				"origin/*"
			])]);
			return o === "" ? void 0 : {
				repository: i.repository,
				ref: a
			};
		}
		function installedSource(e) {
			let t = (0, r.join)((0, r.dirname)(e), ".package-lock.json");
			if (!(0, $.existsSync)(t)) return;
			let { packages: n = {} } = JSON.parse((0, $.readFileSync)(t, "utf8"));
			let i = n["node_modules/release-tracks"]?.resolved ?? "";
			let [, a, o] = /^git\+(?:ssh|https):\/\/(?:git@)?github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/.exec(i) ?? [];
			return a && o ? {
				repository: a,
				ref: o
			} : void 0;
		}
		var ht = n(2720);
		var gt = n(6672);
		async function answer(e) {
			let t = await (0, ht.ls)(new ot.T(e.folder), e.folder);
			let n = e.flag("dry-run");
			let i = await init({
				...portsOf(t),
				...n || e.flag("yes") ? {} : { questions: await questionsFor(e) }
			}, {
				path: e.config === "" ? "release-tracks.yml" : (0, r.relative)(t, (0, r.resolve)(e.folder, e.config)).replaceAll("\\", "/"),
				next: e.text("next"),
				live: e.text("live"),
				channels: listOf(e.text("channels")),
				versions: init_versionsOf(e.text("versions")),
				asked: {
					tracks: listOf(e.text("tracks")),
					add: listOf(e.text("add"))
				},
				actions: e.text("actions"),
				workflows: !e.flag("no-workflows"),
				force: e.flag("force"),
				dryRun: n
			});
			return {
				json: describeInit(i),
				text: (e) => formatInit(i, e)
			};
		}
		function init_versionsOf(e) {
			if (e === "" || e === "one" || e === "each") return e || void 0;
			throw (0, i.V2)("input-invalid", `--versions: ${(0, i.hD)(e)} is neither one nor each.`, "Write --versions one, or --versions each.");
		}
		function listOf(e) {
			return e.split(/[\s,]+/).filter((e) => e !== "");
		}
		function portsOf(e) {
			let t = new ot.T(e);
			return {
				tree: (0, pt.w)(e),
				unsaved: (e) => unsavedPaths(t, e),
				listTracked: () => listTracked(t),
				readRefs: () => readRefs(t),
				compareBranches: (e) => compareBranches(t, e),
				readPast: (e) => readPast(t, e),
				present: (t) => (0, it.Y)(e, t),
				readText: (t) => (0, at.r)((0, r.join)(e, t)).catch(() => void 0),
				writeAll: (t) => (0, it.f)(e, t),
				ownSource,
				openStage: async () => {
					let { code: r } = await t.run([
						"rev-parse",
						"--verify",
						"--quiet",
						"HEAD"
					], { codes: [
						0,
						1,
						128
					] });
					if (r !== 0) return;
					let { openStage: i } = await n.e(8984).then(n.bind(n, 8984));
					return i(e);
				}
			};
		}
		async function questionsFor({ terminal: e, flag: t }) {
			if (!e.interactive) throw (0, i.V2)("not-asked", "Cannot ask: this is not a terminal.", "Use --yes to agree in advance, or --dry-run to only look.");
			let { initQuestions: r } = await Promise.all([n.e(6170), n.e(7659)]).then(n.bind(n, 7659));
			return r(e, t("show"));
		}
		function describeInit({ proposal: e, files: t, present: n, release: r, written: i, nextSteps: a }) {
			return {
				written: i,
				files: t.map((e) => ({
					...e,
					present: n.includes(e.path)
				})),
				tracks: e.tracks.map(({ name: e, kind: t, why: n, tag: r, paths: i, versionFiles: a, releaseWorkflow: o }) => ({
					name: e,
					kind: t,
					why: n,
					tag: r.value,
					paths: i.value,
					"version-files": a.value,
					"release-workflow": o.value
				})),
				"taken-from": e.adopted?.tool ?? null,
				offered: e.offered,
				notes: e.notes,
				"first-release": r ?? null,
				"next-steps": a
			};
		}
		function formatInit(e, t) {
			let { bold: n } = t.paint;
			if (e.files.length === 0) return "Nothing to add: the configuration has every track, and the workflows are there.";
			return [
				...e.shown ? [] : [(0, gt.hc)(e, t, !e.written), ""],
				n(e.written ? "Written:" : "Would be written:"),
				...(0, gt.CS)(e, t),
				"",
				n("Next:"),
				...e.nextSteps.map((e, t) => `  ${t + 1}. ${e}`)
			].join("\n");
		}
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
