"use strict";
exports.id = 3279;
exports.ids = [3279,8545];
exports.modules = {
	...require("./common.index.js").modules,
	8746: (function (e, t, n) {
		n.d(t, { complete: () => complete });
		var r = n(6760);
		var i = n(6082);
		var a = n(2315);
		let o = {
			word: ":files",
			meaning: ""
		};
		let s = {
			name: "help",
			summary: "all about one command",
			arguments: [{
				name: "command",
				description: "A command.",
				words: "commands"
			}]
		};
		let c = {
			name: "help",
			short: "h",
			description: "Show help."
		};
		let l = {
			name: "version",
			short: "V",
			description: "Show the version."
		};
		async function findCandidates(e, t, n) {
			let r = t.filter((e, n) => !(e === "=" && n < t.length - 1));
			let i = r.at(-1) === "=" ? [...r.slice(0, -1), ""] : r;
			let s = i.at(-1) ?? "";
			let u = i.slice(0, -1);
			let { command: d, taken: f } = readLine(e, u);
			let p = [
				...d?.options ?? [],
				...a.PA,
				c,
				...d ? [] : [l]
			];
			let [, m, h] = /^(--[\w-]+)=(.*)$/s.exec(s) ?? [];
			if (m !== void 0) return (await wordsOf(optionOf(p, m), h ?? "", e, n)).map((e) => e === o ? e : {
				...e,
				word: `${m}=${e.word}`
			});
			let g = optionOf(p, u.at(-1) ?? "");
			if (g?.value) return wordsOf(g, s, e, n);
			if (s.startsWith("-")) return starting(s, p.map(optionCandidate));
			if (!d) return starting(s, commandCandidates(e));
			return wordsOf(d.arguments?.[f.length], s, e, n);
		}
		function readLine(e, t) {
			let n;
			let r = [];
			for (let [i, o] of t.entries()) {
				if (o.startsWith("-") || optionOf([...a.PA, ...n?.options ?? []], t[i - 1] ?? "")?.value) continue;
				n ? r.push(o) : n = o === "help" ? s : e.find(({ name: e }) => e === o);
			}
			return {
				command: n,
				taken: r
			};
		}
		function optionOf(e, t) {
			return e.find(({ name: e, short: n }) => t === `--${e}` || n !== void 0 && t === `-${n}`);
		}
		function optionCandidate({ name: e, description: t }) {
			return {
				word: `--${e}`,
				meaning: t
			};
		}
		function commandCandidates(e) {
			return [...e, s].map(({ name: e, summary: t }) => ({
				word: e,
				meaning: t
			}));
		}
		async function wordsOf(e, t, n, r) {
			let i = e?.choices ?? e?.words ?? [];
			if (i === "track") return starting(t, r.tracks());
			if (i === "tracks") return startingInList(t, r.tracks());
			if (i === "tags") return starting(t, await r.tags());
			if (i === "channels") return starting(t, r.channels());
			if (i === "commands") return starting(t, commandCandidates(n));
			if (i === "files") return [o];
			return starting(t, i.map((e) => ({
				word: e,
				meaning: ""
			})));
		}
		function startingInList(e, t) {
			let n = e.split(",");
			let r = n.slice(0, -1);
			let i = r.length === 0 && t.length > 0 ? [{
				word: "all",
				meaning: "every track"
			}] : [];
			let a = [...t.filter(({ word: e }) => !r.includes(e)), ...i];
			let o = r.map((e) => `${e},`).join("");
			return starting(n.at(-1) ?? "", a).map(({ word: e, meaning: t }) => ({
				word: o + e,
				meaning: t
			}));
		}
		function starting(e, t) {
			return t.filter(({ word: t }) => t.startsWith(e));
		}
		var u = n(3024);
		var d = n(1429);
		var f = n(5566);
		var p = n(6070);
		var m = n(3589);
		var h = n(3038);
		function repositoryNames(e, t) {
			let read = () => tryConfig(e, t);
			return {
				tracks: () => (read()?.tracks ?? []).map(({ name: e, description: t }) => ({
					word: e,
					meaning: t ?? ""
				})),
				channels: () => {
					let e = read();
					return e ? [...e.channels, f.L8].map((e) => ({
						word: e,
						meaning: ""
					})) : [];
				},
				tags: () => readTags(e, read()?.tracks ?? [])
			};
		}
		function tryConfig(e, t) {
			try {
				let n = findTop(e);
				return (0, p.readConfigFile)(n, t && (0, r.relative)(n, (0, r.resolve)(e, t)), "").config;
			} catch {
				return;
			}
		}
		async function readTags(e, t) {
			let n = t.map(({ tag: e }) => `refs/tags/${e.prefix}`);
			let r = (await (0, h.cB)(new m.T(e), n).catch(() => [])).map((e) => e.slice(10));
			return t.flatMap((e) => (0, d.Fg)(e, r).toSorted((e, t) => (0, f.Zy)(t.version, e.version)).map(({ name: t }) => ({
				word: t,
				meaning: e.name
			})));
		}
		function findTop(e) {
			if ((0, u.existsSync)((0, r.join)(e, ".git")) || (0, r.dirname)(e) === e) return e;
			return findTop((0, r.dirname)(e));
		}
		async function complete(e, t) {
			return (await findCandidates(e, t, repositoryNames((0, r.resolve)(readOption(t, "-C") || readOption(t, "--directory")), readOption(t, "--config")))).map(({ word: e, meaning: t }) => `${(0, i.P8)(e)}\t${(0, i.P8)(t)}`).join("\n");
		}
		function readOption(e, t) {
			let n = e.indexOf(t);
			return n < 0 || n === e.length - 2 ? "" : e[n + 1] ?? "";
		}
	})
};
