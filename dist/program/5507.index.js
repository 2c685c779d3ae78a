"use strict";
exports.id = 5507;
exports.ids = [5507,1097];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2720.index.js").modules,
	1258: (function (e, t, n) {
		n.d(t, { w: () => openWorkTree });
		var r = n(1455);
		var i = n(6760);
		var a = n(3103);
		var o = n(9530);
		var s = n(3589);
		function openWorkTree(e) {
			let t = new s.T(e);
			return {
				async listFiles(e) {
					let [n, r] = await Promise.all([list(t, [
						"--cached",
						"--others",
						"--exclude-standard"
					]), list(t, ["--deleted"])]);
					for (let e of r) n.delete(e);
					return [...n].filter(e).sort();
				},
				async readFiles(t) {
					let n = await (0, r.realpath)(e);
					let i = [];
					for (let e = 0; e < t.length; e += 64) {
						let r = await Promise.all(t.slice(e, e + 64).map((e) => readOne(n, e)));
						i.push(...r.filter((e) => e !== void 0));
					}
					return new Map(i.map((e) => [e.path, e]));
				},
				async write(t, n) {
					try {
						await (0, r.writeFile)((0, i.join)(e, t), n);
					} catch (e) {
						throw (0, o.V2)("file-unwritable", `${(0, o.hD)(t)} cannot be written: ${(0, o.Z9)(e)}.`, "Make it writable.");
					}
				}
			};
		}
		async function list(e, t) {
			let n = new Set();
			await e.run([
				"ls-files",
				"-z",
				"--full-name",
				...t
			], { onOutput: (0, a.nT)((e) => n.add(e)) });
			return n;
		}
		async function readOne(e, t) {
			let n = (0, i.join)(e, t);
			try {
				if (await (0, r.realpath)(n) !== n || !(await (0, r.stat)(n)).isFile()) return;
				return {
					path: t,
					mode: "100644",
					oid: "",
					bytes: await (0, r.readFile)(n)
				};
			} catch {
				return;
			}
		}
	}),
	2538: (function (e, t, n) {
		n.d(t, { W: () => unifiedDiff });
		function unifiedDiff({ path: e, before: t, after: n }) {
			return [
				`--- a/${e}`,
				`+++ b/${e}`,
				...hunks(linesOf(t), linesOf(n))
			];
		}
		function linesOf(e) {
			let t = e.split("\n");
			return t.at(-1) === "" ? t.slice(0, -1) : t;
		}
		function hunks(e, t) {
			let n = [];
			let [r, i] = [0, 0];
			for (; r < e.length || i < t.length;) {
				if (r < e.length && e[r] === t[i]) {
					r++;
					i++;
					continue;
				}
				let [a, o] = findMeeting(e, t, r, i);
				n.push(`@@ -${range(r, a)} +${range(i, o)} @@`, ...e.slice(r, r + a).map((e) => `-${e}`), ...t.slice(i, i + o).map((e) => `+${e}`));
				r += a;
				i += o;
			}
			return n;
		}
		function findMeeting(e, t, n, r) {
			for (let i = 1; i <= 200; i++) for (let a = 0; a <= i; a++) {
				let [o, s] = [n + a, r + i - a];
				if (o > e.length || s > t.length) continue;
				if (e[o] === t[s]) return [a, i - a];
			}
			return [e.length - n, t.length - r];
		}
		function range(e, t) {
			return t === 1 ? `${e + 1}` : `${t === 0 ? e : e + 1},${t}`;
		}
	}),
	7261: (function (e, t, n) {
		n.d(t, { D: () => rivalTool });
		let r = [
			{
				tool: "changesets",
				uses: /^changesets\/action@/,
				run: /\bchangeset (?:publish|tag|version)\b/
			},
			{
				tool: "release-please",
				uses: /^(?:googleapis|google-github-actions)\/release-please-action@/,
				run: /\brelease-please (?:release-pr|github-release|manifest-pr|manifest-release)\b/
			},
			{
				tool: "python-semantic-release",
				uses: /^python-semantic-release\/python-semantic-release@/
			},
			{
				tool: "semantic-release",
				uses: /^[\w-]+\/semantic-release-action@/,
				run: /(?:^|[\s&|;])(?:multi-)?semantic-release(?=\s|$)(?!.*--dry-run)/m
			},
			{
				tool: "release-plz",
				uses: /^(?:release-plz|MarcoIeni)\/(?:release-plz-)?action@/,
				run: /\brelease-plz release\b/
			},
			{
				tool: "release-it",
				run: /(?:^|[\s&|;])release-it(?=\s|$)(?!.*--dry-run)/m
			},
			{
				tool: "lerna",
				run: /\blerna (?:publish|version)\b/
			},
			{
				tool: "nx release",
				run: /\bnx release\b(?!.*--dry-run)/
			},
			{
				tool: "standard-version",
				run: /(?:^|[\s&|;])(?:standard-version|commit-and-tag-version)(?=\s|$)(?!.*--dry-run)/m
			},
			{
				tool: "cargo-release",
				run: /\bcargo release\b(?=.*--execute|.*\s-x\b)/
			},
			{
				tool: "cocogitto",
				run: /\bcog bump\b(?!.*--dry-run)/
			},
			{
				tool: "knope",
				uses: /^knope-dev\/action@/,
				run: /\bknope (?:release|prepare-release)\b(?!.*--dry-run)/
			},
			{
				tool: "chart-releaser",
				uses: /^helm\/chart-releaser-action@/,
				run: /\bcr (?:upload|index)\b/
			},
			{
				tool: "covector",
				uses: /^jbolda\/covector\//,
				run: /\bcovector (?:version|publish)\b/
			},
			{
				tool: "bump-my-version",
				uses: /^callowayproject\/bump-my-version@/,
				run: /\b(?:bump-my-version|bump2version|bumpversion) (?:bump\b|(?:major|minor|patch)\b)/
			},
			{
				tool: "commitizen",
				uses: /^commitizen-tools\/commitizen-action@/,
				run: /\bcz bump\b(?!.*--dry-run)/
			},
			{
				tool: "auto",
				uses: /^(?:auto-it|intuit)\/(?:setup-)?auto@/,
				run: /\bauto shipit\b/
			},
			{
				tool: "github-tag-action",
				uses: /\/github-tag-action@/
			},
			{
				tool: "conventional-changelog-action",
				uses: /^TriPSs\/conventional-changelog-action@/
			}
		];
		let i = /\b(?:npm|pnpm|yarn|bun)(?: run)? ([\w:.-]+)/g;
		function rivalTool(e, t = new Map()) {
			let { uses: n = "", run: a = "" } = e;
			let o = [...a.matchAll(i)].flatMap(([, e = ""]) => t.get(e) ?? []);
			let s = [a.replace(/^\s*#.*$/gm, ""), ...o];
			return r.find((e) => e.uses?.test(n) || s.some((t) => e.run?.test(t)))?.tool;
		}
	}),
	8060: (function (e, t, n) {
		n.d(t, { H: () => dispatchLine });
		var r = n(7879);
		function dispatchLine(e, t) {
			let n = (0, r.Ms)(t, "on")?.value;
			if (n?.kind !== "map") return;
			let i = n.at;
			let a = e.lastIndexOf("\n", i - 1) + 1;
			let o = e.slice(a, i);
			if (a === 0 || e[i] === "{" || !/^ +$/.test(o)) return;
			return {
				at: a,
				line: `${o}workflow_dispatch:${e.slice(0, a).endsWith("\r\n") ? "\r\n" : "\n"}`
			};
		}
	})
};
