"use strict";
exports.id = 7176;
exports.ids = [7176];
exports.modules = {
	...require("./common.index.js").modules,
	1476: (function (e, t, n) {
		n.d(t, {
			BP: () => parseTreeObject,
			Eg: () => rawParents,
			JL: () => objectTime,
			bD: () => messageOf,
			lF: () => parseAnswers
		});
		function parseAnswers(e, t, n) {
			let r = new TextDecoder();
			let i = 0;
			return Array.from({ length: t }, () => {
				let t = e.indexOf(10, i) + 1;
				let a = r.decode(e.subarray(i, t - 1));
				i = t;
				let [, o, s, c] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(a) ?? [];
				if (o === void 0 || s === void 0) return;
				if (!n) return {
					oid: o,
					kind: s
				};
				i = t + Number(c) + 1;
				return {
					oid: o,
					kind: s,
					bytes: e.subarray(t, i - 1)
				};
			});
		}
		function parseTreeObject(e, t) {
			let n = new TextDecoder("utf-8", { ignoreBOM: !0 });
			let r = [];
			for (let i = 0; i < e.length;) {
				let a = e.indexOf(32, i);
				let o = e.indexOf(0, a);
				let s = Number.parseInt(n.decode(e.subarray(i, a)), 8);
				i = o + 1 + t;
				let c = Array.from(e.subarray(o + 1, i), (e) => e.toString(16).padStart(2, "0")).join("");
				r.push({
					mode: canonicalMode(s),
					oid: c,
					name: n.decode(e.subarray(a + 1, o))
				});
			}
			return r;
		}
		function canonicalMode(e) {
			let t = e & 61440;
			if (t === 32768) return e & 64 ? "100755" : "100644";
			return t.toString(8).padStart(6, "0");
		}
		function rawParents({ bytes: e }) {
			return new TextDecoder().decode(e).split("\n\n", 1)[0].split("\n").flatMap((e) => e.startsWith("parent ") ? [e.slice(7)] : []);
		}
		function objectTime({ bytes: e }) {
			let t = new TextDecoder().decode(e).split("\n\n", 1)[0];
			let n = /^(?:tagger|committer) .*> (\d+) [+-]\d{4}$/m.exec(t);
			return n ? Number(n[1]) : void 0;
		}
		function messageOf({ bytes: e }) {
			let t = new TextDecoder().decode(e);
			return t.slice(t.indexOf("\n\n") + 2);
		}
	}),
	2915: (function (e, t, n) {
		n.d(t, {
			J: () => parseRemoteUrl,
			z: () => apiAddress
		});
		let r = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)(.+)$/;
		function parseRemoteUrl(e) {
			let { scheme: t, host: n, path: r } = splitUrl(e);
			let [, i] = /^\/*([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(r) ?? [];
			if (n === "" || i === void 0) return;
			return {
				serverUrl: `${t}//${n === "ssh.github.com" ? "github.com" : n}`,
				repository: i
			};
		}
		function apiAddress(e) {
			let { host: t, origin: n } = new URL(e);
			return t === "github.com" || t.endsWith(".ghe.com") ? `https://api.${t}` : `${n}/api/v3`;
		}
		function splitUrl(e) {
			if (URL.canParse(e) && /^[a-z+]+:\/\//i.test(e)) {
				let { protocol: t, host: n, hostname: r, pathname: a } = new URL(e);
				if (/^https?:$/.test(t)) return {
					scheme: t,
					host: n,
					path: a
				};
				return t === "file:" ? i : {
					scheme: "https:",
					host: r,
					path: a
				};
			}
			let [, t, n] = r.exec(e) ?? [];
			return t === void 0 || n === void 0 ? i : {
				scheme: "https:",
				host: t,
				path: n
			};
		}
		let i = {
			scheme: "",
			host: "",
			path: ""
		};
	}),
	4297: (function (e, t, n) {
		n.d(t, {
			Bn: () => o,
			Gk: () => pushesWithoutToken,
			IQ: () => leavesTreesOut,
			P9: () => s,
			jB: () => readRemoteAccess
		});
		var r = n(3103);
		var i = n(2915);
		var a = n(9530);
		let o = "origin";
		let s = {
			GIT_CONFIG_GLOBAL: "/dev/null",
			GIT_CONFIG_NOSYSTEM: "1"
		};
		async function readRemoteAccess(e, t) {
			let { stdout: n } = await e.git.run([
				"config",
				"--show-scope",
				"--includes",
				"-z",
				"--get-regexp",
				"^(remote\\.origin\\.(url|pushurl|proxy|uploadpack|receivepack|partialclonefilter)|url\\..*|http\\..*|credential\\..*|ssh\\..*|protocol\\..*|core\\.(sshcommand|gitproxy|askpass)|(user|committer)\\.(name|email)|(commit|tag)\\.gpgsign|tag\\.forcesignannotated|gpg\\..*|user\\.signingkey)$"
			], { codes: [0, 1] });
			let i = (0, r.wW)(n.toString("utf8"));
			let s = i.find(([e]) => e === `remote.${o}.url`)?.[1];
			if (s === void 0) throw (0, a.V2)("no-remote", `The repository at ${(0, a.hD)(e.folder)} has no remote "${o}".`, "Add the remote. In a workflow run actions/checkout.");
			let c = authorization(s, t);
			if (!c) return i;
			return [...i.filter(([e]) => !/^http\..*\.?extraheader$/i.test(e)), ...c];
		}
		async function pushesWithoutToken({ git: e }, t) {
			let n = await e.text([
				"remote",
				"get-url",
				"--push",
				o
			]);
			return /^https?:/i.test(n) ? !isOnServer(n, t) : (0, i.J)(n) !== void 0;
		}
		function isOnServer(e, { serverUrl: t }) {
			return /^https?:/i.test(e) && originOf(e) === originOf(t);
		}
		function authorization(e, { token: t, serverUrl: n }) {
			if (t === "" || !isOnServer(e, { serverUrl: n })) return;
			let r = `http.${originOf(n)}/.extraheader`;
			let i = Buffer.from(`x-access-token:${t}`).toString("base64");
			return [
				[r, ""],
				[r, `AUTHORIZATION: basic ${i}`],
				[`http.${originOf(n)}/.followRedirects`, "false"]
			];
		}
		function originOf(e) {
			return URL.canParse(e) ? new URL(e).origin : void 0;
		}
		function leavesTreesOut(e) {
			return !e.filter(([e]) => e === `remote.${o}.partialclonefilter`).at(-1)?.[1].startsWith("blob:");
		}
	}),
	6647: (function (e, t, n) {
		n.d(t, {
			Cu: () => findCommits,
			TS: () => isObjectId,
			nR: () => ObjectReader
		});
		var r = n(1476);
		var i = n(8541);
		class ObjectReader {
			#e;
			#t;
			#n = Promise.resolve();
			#r = !1;
			constructor(e) {
				this.#e = e;
			}
			look(e) {
				return this.#i("info", e);
			}
			read(e) {
				return this.#i("contents", e);
			}
			async close() {
				this.#r = !0;
				await this.#t?.then(({ end: e }) => e()).catch(() => void 0);
			}
			#i(e, t) {
				if (t.length === 0) return Promise.resolve([]);
				let n = t.map((t) => `${e} ${t}\n`).join("");
				let i = this.#n.then(() => this.#a(`${n}info ${o}\nflush\n`));
				this.#n = i.catch(() => void 0);
				return i.then((n) => believed((0, r.lF)(n, t.length, e === "contents")));
			}
			async #a(e) {
				if (this.#r) throw Error("Objects are asked for after the repository was closed.");
				this.#t ??= this.#e.start(a);
				let { ask: t, end: n } = await this.#t;
				let r = await t(e, s);
				if (r) return r;
				this.#t = void 0;
				throw await this.#e.explainEnd(a, await n());
			}
		}
		function believed(e) {
			let t = e.includes(void 0) ? (0, i.Bt)() : void 0;
			if (t) throw t;
			return e;
		}
		let a = [
			"cat-file",
			"--batch-command",
			"--buffer"
		];
		let o = `!${Math.random().toString(36).slice(2)}`;
		let s = RegExp(`${o} missing\\n$`);
		function isObjectId(e) {
			return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e);
		}
		async function findCommits(e, t) {
			return (await e.look(t.map((e) => `${e}^{commit}`))).map((e) => e?.oid);
		}
	}),
	8221: (function (e, t, n) {
		n.d(t, {
			Z: () => openHost,
			o: () => openGitHub
		});
		var r = n(9530);
		var i = n(8859);
		function openGitHub(e, t, n, r) {
			let i = open(e, t, n, r || void 0);
			i.catch(() => void 0);
			return i;
		}
		async function open(e, { repository: t }, a, o) {
			if (e === "" || t === "") return;
			if (o !== void 0 && !(0, i.d)(o)) throw (0, r.V2)("api-address", `GITHUB_API_URL: ${(0, r.hD)(o)} is not a web address.`, "The runner sets it: take out what changes it, or write an address such as https://api.github.com.");
			let { GitHub: s } = await Promise.all([
				n.e(6858),
				n.e(1518),
				n.e(7381),
				n.e(4663)
			]).then(n.bind(n, 6131));
			return new s(e, t, a, o);
		}
		async function openHost(e) {
			let t = await e();
			if (t) return t.objects;
			throw (0, r.V2)("github-missing", "signing: github needs a token, and a repository on GitHub.", "Give the step a token of a workflow or of a GitHub App. Elsewhere set signing: key.");
		}
	}),
	9374: (function (e, t, n) {
		n.d(t, {
			tH: () => c,
			gN: () => deepen,
			fb: () => ensureBlobs,
			nm: () => ensureCommits,
			$n: () => ensureNewest,
			Ld: () => ensureRanges,
			Ny: () => fetchHistory,
			y7: () => findMissing
		});
		function parseGraph(e) {
			let t = new Map();
			for (let n of e.split("\n")) {
				let [e, r, ...i] = n.split(" ");
				e && r && t.set(r, {
					parents: i,
					date: Number(e)
				});
			}
			return t;
		}
		function reach(e, t) {
			let n = new Set();
			let r = [...t];
			for (let t = r.pop(); t !== void 0; t = r.pop()) {
				if (n.has(t)) continue;
				n.add(t);
				for (let n of e.get(t)?.parents ?? []) r.push(n);
			}
			return n;
		}
		function judgeSpan(e, t, { tip: n, not: r }) {
			let i = reach(e, r);
			let a = [...reach(e, [n])].filter((e) => !i.has(e));
			if (a.some((e) => t.has(e))) return "cut";
			let o = [...t].filter((e) => i.has(e));
			if (o.length === 0) return "exact";
			let s = new Set(a);
			return judgeLowest(e, o, a.filter((t) => !e.get(t)?.parents.some((e) => s.has(e))));
		}
		function judgeLowest(e, t, n) {
			let r = markAbove(e, n);
			let i = (1n << BigInt(n.length)) - 1n;
			let a = t.filter((e) => r(e) !== i);
			let o = a.reduce((e, t) => e | i & ~r(t), 0n);
			let s = n.filter((e, t) => o >> BigInt(t) & 1n);
			if (s.length === 0) return "exact";
			let c = Math.max(...a.map((t) => dateOf(e, t)));
			return {
				lowest: s,
				likely: s.every((t) => dateOf(e, t) > c)
			};
		}
		function markAbove(e, t) {
			let n = new Map(t.map((e, t) => [e, 1n << BigInt(t)]));
			for (let [t, { parents: r }] of e) {
				let e = n.get(t);
				if (e === void 0) continue;
				for (let t of r) n.set(t, (n.get(t) ?? 0n) | e);
			}
			return (e) => n.get(e) ?? 0n;
		}
		function hasOneMeeting(e, t, n, r) {
			let i = reach(e, [r]);
			let a = [...reach(e, [n])].filter((e) => i.has(e));
			let o = reach(e, a.flatMap((t) => e.get(t)?.parents ?? []));
			return a.filter((e) => !o.has(e)).length === 1 || ![...i].some((e) => t.has(e));
		}
		function guessLength(e, { tip: t, not: n }) {
			let r = n.map((n) => {
				let r = [t, n].map((t) => paceBelow(e, t)).filter((e) => e > 0);
				return r.length > 0 ? (dateOf(e, t) - dateOf(e, n)) * Math.min(...r) : 0;
			});
			return Math.max(0, ...r);
		}
		function paceBelow(e, t) {
			let n = reach(e, [t]);
			let r = dateOf(e, t);
			for (let t of n) r = Math.min(r, dateOf(e, t));
			let i = dateOf(e, t) - r;
			return i > 0 ? n.size / i : 0;
		}
		function dateOf(e, t) {
			return e.get(t)?.date ?? 0;
		}
		var r = n(1476);
		var i = n(9530);
		var a = n(4297);
		let o = [
			32,
			256,
			2048,
			void 0
		];
		async function ensureNewest(e, t) {
			let n = await findMissing(e, t);
			n.length > 0 && await fetchObjects(e, n);
		}
		async function ensureRanges(e, { ranges: t, alone: n, depth: r }, i) {
			if (t.length === 0) return ensureCommits(e, n);
			let a = Math.max(r ?? 0, o[0]);
			let s = a > 64;
			let c = endsOf(t, s ? [] : n);
			if (e.deepened && n.length === 0 && await areHere(e, c) && await areExact(e, t, i)) return;
			let l = {
				of: [...new Set(t.map(({ tip: e }) => e))],
				depth: a
			};
			let u = [a, ...o.filter((e) => e === void 0 || e > a)].map((e) => ({
				of: c,
				depth: e
			}));
			let d = 0;
			for (let { of: n, depth: r } of s ? [l, ...u] : u) {
				if (r !== void 0 && r < d) continue;
				await deepen(e, n, r);
				if ((n === c || await areHere(e, c)) && await areExact(e, t, i)) break;
				r !== void 0 && r >= 256 && (d = await guessLengthOf(e, t) / 2);
			}
			s && n.length > 0 && await ensureCommits(e, n);
		}
		function endsOf(e, t) {
			return [...new Set([...e.flatMap(({ tip: e, not: t }) => [e, ...t]), ...t])];
		}
		async function deepen(e, t, n) {
			let r = await withoutMade(e, t);
			if (r.length === 0) return;
			if (n === void 0) return fetchWhole(e, r);
			let i = e.deepened ? new Set(e.shallowCommits()) : void 0;
			await fetchObjects(e, r, n);
			e.deepened = !0;
			let a = i && e.shallowCommits().filter((e) => !i.has(e));
			a && a.length > 0 && await join(e, a);
		}
		async function withoutMade({ objects: e, made: t }, n) {
			let i = new Set(n);
			for (let n of i) {
				if (!t.has(n)) continue;
				i.delete(n);
				let [a] = await e.read([n]);
				for (let e of a ? (0, r.Eg)(a) : []) i.add(e);
			}
			return [...i];
		}
		async function fetchWhole(e, t) {
			let n = e.shallowCommits();
			e.cutAt([]);
			try {
				let n = [
					...c,
					"--refetch",
					"--update-shallow",
					"--filter=blob:none",
					"--stdin",
					a.Bn
				];
				await e.remote.read(n, { input: lines(t) });
			} catch (t) {
				e.cutAt(n);
				throw t;
			}
			e.deepened = !0;
		}
		async function join(e, t) {
			let n = (await e.objects.read(t)).filter((e) => e !== void 0).map((e) => ({
				oid: e.oid,
				parents: (0, r.Eg)(e)
			}));
			let i = new Set(await findMissing(e, n.flatMap(({ parents: e }) => e)));
			let a = new Set(n.filter(({ parents: e }) => !e.some((e) => i.has(e))).map(({ oid: e }) => e));
			a.size > 0 && e.cutAt(e.shallowCommits().filter((e) => !a.has(e)));
		}
		async function ensureCommits(e, t) {
			let n = await findMissing(e, t);
			n.length > 0 && await fetchObjects(e, n, 1);
		}
		async function ensureBlobs(e, t) {
			let n = await findMissing(e, t);
			n.length > 0 && await e.remote.read([
				...s,
				...c,
				"--stdin",
				a.Bn
			], { input: lines(n) });
		}
		let s = ["-c", "fetch.negotiationAlgorithm=noop"];
		async function fetchObjects(e, t, n) {
			let r = n === void 0 ? [] : [`--depth=${n}`];
			let fetch = (t) => e.remote.read([
				...c,
				"--filter=blob:none",
				...r,
				"--stdin",
				a.Bn
			], { input: lines(t) });
			try {
				await fetch(t);
			} catch (n) {
				if (!isUnknown(n)) throw n;
				let r = new Set(await findMissing(e, t));
				if (r.size === 0 || r.size === t.length) throw n;
				await ensureBlobs(e, [...r]);
				await fetch(t.filter((e) => !r.has(e)));
			}
		}
		function isUnknown(e) {
			return e instanceof i.ag && e.code === "git-failed";
		}
		let c = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-auto-maintenance"
		];
		function lines(e) {
			return e.map((e) => `${e}\n`).join("");
		}
		async function findMissing({ objects: e }, t) {
			let n = await e.look(t);
			return t.filter((e, t) => n[t] === void 0);
		}
		async function fetchHistory(e, t, n = []) {
			let fetch = (t, r) => e.remote.read([
				...c,
				`--filter=${t}`,
				...n,
				"--stdin",
				a.Bn
			], { input: lines(r) });
			try {
				await fetch("tree:0", t);
			} catch (n) {
				if (!isUnknown(n)) throw n;
				await fetch("blob:none", await findMissing(e, t));
			}
		}
		async function areHere(e, t) {
			return (await findMissing(e, t)).length === 0;
		}
		async function areExact(e, t, n) {
			let r = new Set(e.shallowCommits());
			if (r.size === 0) return !0;
			let i = await loadGraph(e, endsOf(t, []));
			if (!i) return !1;
			let a = t.map((e) => judgeSpan(i, r, e));
			if (a.some((e) => e === "cut" || e !== "exact" && !e.likely)) return !1;
			if (pairsOf(t).some(([e, t]) => !hasOneMeeting(i, r, e, t))) return !1;
			return (await Promise.all(a.map((e, r) => {
				let { not: i } = t[r];
				return typeof e == "string" || n(e.lowest, i);
			}))).every(Boolean);
		}
		async function guessLengthOf(e, t) {
			let n = await loadGraph(e, endsOf(t, []));
			return n ? Math.max(...t.map((e) => guessLength(n, e))) : 0;
		}
		function pairsOf(e) {
			let t = new Set(e.map(({ tip: e, not: t }) => `${e} ${t.join()}`));
			return e.flatMap(({ tip: e, not: n }) => {
				let [r] = n;
				return n.length === 1 && r !== void 0 && t.has(`${r} ${e}`) ? [[e, r]] : [];
			});
		}
		async function loadGraph({ git: e }, t) {
			let { code: n, stdout: r } = await e.run([
				"rev-list",
				"--topo-order",
				"--timestamp",
				"--parents",
				"--end-of-options",
				...t
			], { codes: [0, 128] });
			return n === 0 ? parseGraph(r.toString("utf8")) : void 0;
		}
	}),
	9924: (function (e, t, n) {
		n.d(t, { x: () => GitRepository });
		var r = n(1476);
		var i = n(4229);
		let a = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/gm;
		function withoutSignature(e) {
			let t = [...e.matchAll(a)].at(-1);
			return t === void 0 ? e : e.slice(0, t.index);
		}
		function signedTexts(e, t) {
			let n = e.indexOf("\n\n");
			return [t.replace(/\n+$/, ""), t].map((t) => {
				let r = `gpgsig ${t.replaceAll("\n", "\n ")}`;
				return `${e.slice(0, n)}\n${r}${e.slice(n)}`;
			});
		}
		var o = n(6855);
		let s = `${o.WN.name} <${o.WN.email}>`;
		function isBot(e) {
			return e.startsWith(s);
		}
		let c = /^(?:GIT_COMMITTER_\w+|GIT_CONFIG_COUNT|GIT_CONFIG_PARAMETERS|EMAIL)$/;
		async function committerIdentity(e, t) {
			return (t.some(([e]) => /^(?:user|committer)\./i.test(e)) || Object.keys(process.env).some((e) => c.test(e)) ? await askGit(e) : void 0) ?? `${s} ${Math.floor(Date.now() / 1e3)} +0000`;
		}
		async function askGit(e) {
			let { code: t, stdout: n } = await e.run([
				"-c",
				"user.useConfigOnly=true",
				"var",
				"GIT_COMMITTER_IDENT"
			], { codes: [
				0,
				1,
				128
			] });
			return t === 0 ? n.toString("utf8").trim() : void 0;
		}
		var l = n(3024);
		var u = n(6760);
		var d = n(3103);
		function formatImport(e, t) {
			let n = new Map(e.map(({ mark: e }, t) => [e, t + 1]));
			let refer = (e) => n.has(e) ? `:${n.get(e)}` : e;
			return {
				stream: concat([...e.flatMap((e) => {
					let r = n.get(e.mark);
					return e.kind === "tag" ? tagCommand(e, r, refer, t) : commitCommand(e, r, refer, t);
				}), encode("done\n")]),
				numbers: n
			};
		}
		function commitCommand(e, t, n, r) {
			let [i, ...a] = e.parents;
			return [
				encode(`commit refs/release-tracks/new/${t}\nmark :${t}\nauthor ${r}\ncommitter ${r}\n`),
				...data(encode(e.message)),
				encode(i === void 0 ? "" : `from ${n(i)}\n`),
				encode(a.map((e) => `merge ${n(e)}\n`).join("")),
				encode(e.tree === void 0 ? "" : `M 040000 ${e.tree} ""\n`),
				...(e.gone ?? []).map((e) => encode(`D ${quotePath(e)}\n`)),
				...e.files.flatMap((e) => [encode(`M ${e.mode} inline ${quotePath(e.path)}\n`), ...data(e.bytes)]),
				encode("\n")
			];
		}
		function tagCommand(e, t, n, r) {
			return [encode(`tag ${e.name}\nmark :${t}\nfrom ${n(e.target)}\ntagger ${r}\n`), ...data(encode(e.message))];
		}
		function data(e) {
			return [
				encode(`data ${e.length}\n`),
				e,
				encode("\n")
			];
		}
		function quotePath(e) {
			return `"${e.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n")}"`;
		}
		let f = new TextEncoder();
		function encode(e) {
			return f.encode(e);
		}
		function concat(e) {
			let t = new Uint8Array(e.reduce((e, t) => e + t.length, 0));
			let n = 0;
			for (let r of e) {
				t.set(r, n);
				n += r.length;
			}
			return t;
		}
		function parseMarks(e, t) {
			let n = new Map(e.split("\n").map((e) => e.slice(1).split(" ")));
			return new Map([...t].map(([e, t]) => {
				let r = n.get(String(t));
				if (!r) throw Error(`git fast-import made no object for ${e}`);
				return [e, r];
			}));
		}
		var p = n(3552);
		let m = /stale info|fetch first|non-fast-forward|cannot lock ref|failed to (?:update|lock) ref|already exists|incorrect old value|reference already|atomic (?:transaction|push) failed|remote ref updated since checkout/i;
		let h = /hook declined|denied|not permitted|refusing to allow/i;
		let g = /internal server error|(?:error:|HTTP) 5\d\d\b/i;
		let _ = /(?:error:|HTTP) 429\b/i;
		function judgePush(e, t, n) {
			let r = t.filter(({ ok: e }) => !e);
			let i = [...linesOf(n), ...r.map(asGitPrints)].join("\n");
			if (e === 0 && r.length === 0) return {
				kind: "landed",
				refs: t,
				words: i
			};
			let a = `${r.filter(({ words: e }) => !/atomic (?:transaction|push) failed/i.test(e)).map(({ words: e }) => e).join("\n")}\n${n}`;
			let o = (0, p.Fw)(a);
			if ((0, p.vu)(a) || h.test(o)) return {
				kind: "refused",
				refs: t,
				words: i
			};
			if (_.test(o)) return {
				kind: "put-off",
				refs: t,
				words: i
			};
			if (g.test(o)) return {
				kind: "unknown",
				refs: t,
				words: i
			};
			if (r.some(({ words: e }) => m.test(e)) || m.test(n)) return {
				kind: "lost-race",
				refs: t,
				words: i
			};
			return {
				kind: r.length > 0 ? "refused" : "unknown",
				refs: t,
				words: i
			};
		}
		function asGitPrints({ ref: e, words: t }) {
			return ` ! ${t.replace(/^(\[[^\]]*\])/, `$1 ${e.replaceAll("$", "$$$$")}`)}`;
		}
		function linesOf(e) {
			return e.split("\n").map((e) => e.trimEnd()).filter((e) => e !== "" && e !== "remote:" && !/^(?:To |error: failed to push some refs to )/.test(e));
		}
		var v = n(4297);
		async function mergeCommits({ remote: e }, t, n) {
			let r = [
				"merge-tree",
				"--write-tree",
				"--name-only",
				"-z",
				t,
				n
			];
			let { code: i, stdout: a } = await e.run(r, { codes: [0, 1] });
			let [o, ...s] = a.toString("utf8").split("\0");
			if (i === 0) return { tree: o };
			return { conflicts: [...new Set(s.slice(0, s.indexOf("")))] };
		}
		async function writeObjects({ git: e, gitDir: t }, n, r) {
			let { stream: i, numbers: a } = formatImport(n, r);
			let o = (0, u.join)(t, "marks");
			let s = [
				"fast-import",
				"--quiet",
				"--done",
				"--force",
				`--export-marks=${o}`
			];
			await e.run(s, { input: Buffer.from(i.buffer, i.byteOffset, i.byteLength) });
			return parseMarks((0, l.readFileSync)(o, "utf8"), a);
		}
		let y = Array.from({ length: 256 }, (e, t) => t);
		async function pushRefs({ remote: e }, t) {
			let n = t.map(({ ref: e, from: t }) => `--force-with-lease=${e}:${t ?? ""}`);
			let r = t.map(({ ref: e, to: t }) => `${t ?? ""}:${e}`);
			let i = [
				"push",
				"--porcelain",
				"--atomic",
				"--no-verify",
				...n,
				v.Bn,
				...r
			];
			let { code: a, stdout: o, stderr: s } = await e.run(i, { codes: y });
			return judgePush(a, (0, d.Y5)(o.toString("utf8")), s);
		}
		let b = /^(?:true|yes|on|[1-9]\d*)$/i;
		let x = /^(?:gpg\..*|user\.signingkey)$/i;
		function clonesSigning(e, t) {
			let n = new Map(e.map(([e, t]) => [e.toLowerCase(), t]));
			let isOn = (e) => t || b.test(n.get(e) ?? "");
			let r = isOn("commit.gpgsign");
			let i = isOn("tag.gpgsign") || isOn("tag.forcesignannotated");
			if (!r && !i) return;
			return {
				settings: e.filter(([e]) => x.test(e)),
				commits: r,
				tags: i,
				advice: "git commit -S must work here for the user of this run: see user.signingkey and gpg.format in git config. To release without signatures: signing: none, on the command line --no-sign."
			};
		}
		function givenKey(e) {
			return {
				settings: [],
				key: e,
				commits: !0,
				tags: !0,
				advice: "signing-key must hold a private ssh key without a passphrase, and the machine needs ssh-keygen of OpenSSH 8.2 or newer."
			};
		}
		var S = n(9530);
		var C = n(3589);
		let w = Array.from({ length: 256 }, (e, t) => t);
		class GitSigner {
			signsCommits;
			#e;
			#t;
			#n;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
				this.signsCommits = t.commits;
				let n = [...t.settings, ...t.key === void 0 ? [] : keySettings(e)];
				let r = [["i18n.commitEncoding", "utf-8"]];
				this.#n = new C.T(e.folder, e.gitDir, [...n, ...r], {
					...v.P9,
					...maker(e.identity)
				});
			}
			async commit({ tree: e, parents: t, message: n }) {
				let r = t.flatMap((e) => ["-p", e]);
				return (await this.#r([
					"commit-tree",
					"-S",
					...r,
					"-F",
					"-",
					e
				], n)).trim();
			}
			async tag({ name: e, target: t, message: n }) {
				if (!this.#t.tags) return;
				let r = (0, u.join)(this.#e.gitDir, "refs", "tags");
				try {
					await this.#r([
						"tag",
						"-s",
						"-f",
						"--cleanup=verbatim",
						"-F",
						"-",
						"--end-of-options",
						e,
						t
					], n);
					return (0, l.readFileSync)((0, u.join)(r, e), "utf8").trim();
				} finally {
					(0, l.rmSync)(r, {
						recursive: !0,
						force: !0
					});
				}
			}
			async #r(e, t) {
				let n = keyFile(this.#e);
				try {
					this.#t.key !== void 0 && (0, l.writeFileSync)(n, this.#t.key, {
						mode: 384,
						flag: "wx"
					});
					let { code: r, stdout: i, stderr: a } = await this.#n.run(e, {
						input: t,
						codes: w
					});
					if (r === 0) return i.toString("utf8");
					let o = a.replaceAll(n, "signing-key").trimEnd();
					throw (0, S.V2)("signing-failed", `git could not sign; nothing was pushed. It said:\n${o}`, this.#t.advice);
				} finally {
					(0, l.rmSync)(n, { force: !0 });
				}
			}
		}
		function keyFile({ gitDir: e }) {
			return (0, u.join)(e, "signing-key");
		}
		function keySettings(e) {
			return [
				["gpg.format", "ssh"],
				["gpg.ssh.program", "ssh-keygen"],
				["user.signingKey", keyFile(e)]
			];
		}
		function maker(e) {
			let [, t = "", n = "", r = ""] = /^(.*?) ?<([^>]*)> (\d+ [+-]\d+)$/.exec(e) ?? [];
			return Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((e) => [
				[`GIT_${e}_NAME`, t],
				[`GIT_${e}_EMAIL`, n],
				[`GIT_${e}_DATE`, `@${r}`]
			]));
		}
		var T = n(8500);
		var E = n(3038);
		let D = /^0+$/;
		class GitHubSigner {
			signsCommits = !0;
			#e;
			#t;
			#n = new Map();
			#r = 0;
			#i = 0;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			get hasMade() {
				return this.#i > 0;
			}
			get hasSigned() {
				return this.#r > 0;
			}
			async commit({ draft: e, tree: t, parents: n, message: r }) {
				let i = await this.#a(e, n);
				let [a] = await this.#t.find(n.slice(0, 1).map((e) => `${e}^{tree}`), (e, t) => e.look(t));
				let o = i.length === 0 ? t : await this.#e.makeTree(a?.oid, i);
				if (o !== t) throw otherTree(o, t);
				let s = await this.#e.makeCommit({
					tree: t,
					parents: n,
					message: r
				});
				await this.#s(s);
				this.#i++;
				this.#r++;
				return s.sha;
			}
			async tag({ name: e, target: t, message: n }) {
				let r = await this.#e.makeTag({
					name: e,
					target: t,
					message: n
				});
				this.#i++;
				return r;
			}
			async #a(e, t) {
				let { git: n } = await this.#t.store();
				if (t.length === 0) {
					let t = await (0, E.nT)(n, e, () => !0);
					return this.#o(t, new Set(t.map(({ path: e }) => e)));
				}
				let [r = [], ...i] = (await (0, E.bY)(n, t.map((t) => [t, e]))).map((e) => e.map(({ path: e, after: t }) => {
					let [n = "", r = ""] = t.split(" ");
					return D.test(r) ? {
						path: e,
						mode: "100644",
						oid: void 0
					} : {
						path: e,
						mode: n,
						oid: r
					};
				}));
				let a = i.map((e) => new Set(e.map(({ path: e }) => e)));
				return this.#o(r, new Set(r.flatMap(({ path: e }) => a.every((t) => t.has(e)) ? [e] : [])));
			}
			async #o(e, t) {
				let n = e.flatMap(({ path: e, mode: n, oid: r }) => r !== void 0 && n !== "160000" && t.has(e) && !this.#n.has(r) ? [r] : []);
				for (let [e, t] of await this.#t.blobs([...new Set(n)])) this.#n.set(e, this.#e.makeBlob(t));
				await Promise.all(e.map(({ oid: e }) => e !== void 0 && this.#n.get(e)));
				return [...e];
			}
			async #s({ sha: e, payload: t, signature: n }) {
				let { git: r } = await this.#t.store();
				for (let i of signedTexts(t, n)) if (await r.text([
					"hash-object",
					"-t",
					"commit",
					"-w",
					"--stdin"
				], { input: i }) === e) return;
				await this.#t.ensureCommits([e]);
				let i = await this.#t.store();
				i.cutAt(i.shallowCommits().filter((t) => t !== e));
			}
			async push(e, t) {
				let { kind: n, words: r } = await this.#e.moveRefs(e);
				if (n !== "rejected") return {
					kind: n,
					refs: [],
					words: r
				};
				let isMoved = async () => {
					let n = new Map((await t(e.map(({ ref: e }) => e))).map(({ name: e, object: t }) => [e, t]));
					return e.some(({ ref: e, from: t }) => n.get(e) !== t);
				};
				return {
					kind: await isMoved() || !(0, p.vu)(r) && await (0, T.setTimeout)(2e3).then(isMoved) ? "lost-race" : "refused",
					refs: [],
					words: r
				};
			}
		}
		function otherTree(e, t) {
			return (0, S.V2)("signing-failed", `GitHub made the tree ${e.slice(0, 7)} where it is ${t.slice(0, 7)} here. No branch or tag was moved.`, "Its API takes no path that is not UTF-8. Where a release changes such a file, set signing: key.");
		}
		async function writeSigned(e, t, n, r) {
			let i = t.filter((e) => e.kind === "commit");
			let a = i.length > 0 ? await writeObjects(e, i, n) : new Map();
			r.signsCommits && await signCommits(e, i, a, r);
			let o = t.filter((e) => e.kind === "tag").map((e) => ({
				...e,
				target: a.get(e.target) ?? e.target
			}));
			let s = [];
			for (let e of o) {
				let t = await r.tag(e);
				t === void 0 ? s.push(e) : a.set(e.mark, t);
			}
			if (s.length === 0) return a;
			return new Map([...a, ...await writeObjects(e, s, n)]);
		}
		async function signCommits({ objects: e }, t, n, r) {
			let i = t.map(({ mark: e }) => n.get(e));
			let a = await e.look(i.map((e) => `${e}^{tree}`));
			for (let [e, { mark: o, parents: s, message: c }] of t.entries()) {
				let t = a[e]?.oid;
				let l = s.map((e) => n.get(e) ?? e);
				n.set(o, await r.commit({
					draft: i[e],
					tree: t,
					parents: l,
					message: c
				}));
			}
		}
		let O = {
			message: "signing-key signs what github-actions[bot] commits, and that account can have no key: GitHub shows the commits as unverified.",
			fix: "Let the account that has the key commit: git config user.name and user.email, in a step before (docs/tokens.md#signatures)."
		};
		class RemoteWriter {
			#e;
			#t;
			#n = { by: "nobody" };
			#r;
			#i;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			signBy(e) {
				this.#n = e;
			}
			get isHosted() {
				return this.#n.by === "github";
			}
			get isVerified() {
				return this.#i?.hasSigned === !0;
			}
			willWrite() {
				this.#r ??= this.#t.access().then((e) => committerIdentity(this.#e.git, e));
				this.#r.catch(() => void 0);
			}
			async write(e) {
				let t = await this.#o();
				let n = await this.#t.store();
				let r = await this.#s(t, n.gitDir);
				let i = r ? await writeSigned(n, e, t, r) : await writeObjects(n, e, t);
				let a = this.#i ? e.filter(({ kind: e }) => e === "commit").map(({ mark: e }) => e) : [...i.keys()];
				return this.#a(i, new Set(a));
			}
			async writeAside(e) {
				let t = await writeObjects(await this.#t.store(), e, await this.#o());
				return this.#a(t, new Set(t.keys()));
			}
			async push(e, t) {
				if (this.#i?.hasMade) return this.#i.push(e, t);
				return pushRefs(await this.#t.store(), e);
			}
			async #a(e, t) {
				let n = await this.#t.store();
				let known = (e, r) => {
					if (!t.has(e)) return r;
					n.made.add(r);
					return this.#t.know(r);
				};
				return new Map([...e].map(([e, t]) => [e, known(e, t)]));
			}
			async #o() {
				this.willWrite();
				let e = await this.#r;
				this.#r = void 0;
				return e;
			}
			async #s(e, t) {
				let n = this.#n;
				if (n.by === "github") {
					this.#i ??= new GitHubSigner(await n.open(), this.#t);
					return this.#i;
				}
				let r = {
					folder: this.#e.folder,
					gitDir: t,
					identity: e
				};
				if (n.by === "key") {
					isBot(e) && n.warn(O);
					return new GitSigner(r, givenKey(n.key));
				}
				let i = n.by === "git" ? clonesSigning(await this.#t.access(), n.always) : void 0;
				return i && new GitSigner(r, i);
			}
		}
		var k = n(9374);
		let A = /no commits selected for shallow requests/;
		async function remoteReaches(e, t, n) {
			if (t.commit === n.commit) return !0;
			let r = await askAbove(e, t, n);
			if (r !== void 0) return r;
			if (await askAbove(e, n, t)) return !1;
			return fullyReaches(e, t, n);
		}
		async function isSeenBelow({ git: e, deepened: t }, n, r) {
			if (!t) return !1;
			let i = [
				"merge-base",
				"--is-ancestor",
				"--end-of-options",
				n,
				r
			];
			return (await e.run(i, { codes: [
				0,
				1,
				128
			] })).code === 0;
		}
		async function askAbove(e, t, n) {
			let { code: i, stderr: a } = await e.remote.run([
				...k.tH,
				"--filter=tree:0",
				`--shallow-exclude=${n.name}`,
				v.Bn,
				t.commit
			], { codes: [
				0,
				1,
				128
			] });
			if (i !== 0) return !A.test(a) && void 0;
			let o = e.shallowCommits();
			let s = await (0, k.y7)(e, o);
			s.length > 0 && await e.remote.read([
				...k.tH,
				"--filter=tree:0",
				"--depth=1",
				v.Bn,
				...s
			]);
			return (await e.objects.read(o)).some((e) => e && (0, r.Eg)(e).includes(n.commit));
		}
		async function remoteHasNot({ remote: e, shallowCommits: t }, n, r) {
			let i = r.map((e) => `--shallow-exclude=${e}`);
			let { code: a } = await e.run([
				...k.tH,
				"--filter=tree:0",
				...i,
				"--stdin",
				v.Bn
			], {
				input: n.map((e) => `${e}\n`).join(""),
				codes: [
					0,
					1,
					128
				]
			});
			let o = new Set(t());
			return a === 0 && n.every((e) => o.has(e));
		}
		async function fullyReaches(e, t, n) {
			await (0, k.Ny)(e, [t.commit, n.commit], ["--depth=2147483647"]);
			let { code: r } = await e.git.run([
				"merge-base",
				"--is-ancestor",
				n.commit,
				t.commit
			], { codes: [0, 1] });
			return r === 0;
		}
		class SeenAncestry {
			#e = new Map();
			learn(e) {
				for (let { sha: t, parents: n } of e) this.#e.set(t, n);
			}
			shows(e, t) {
				let n = [t];
				let r = new Set(n);
				for (let t = n.pop(); t !== void 0; t = n.pop()) {
					if (t === e) return !0;
					for (let e of this.#e.get(t) ?? []) {
						r.has(e) || n.push(e);
						r.add(e);
					}
				}
				return !1;
			}
		}
		var j = n(1455);
		var M = n(6647);
		async function openCheckout(e) {
			let t = new C.T(e);
			let n = new M.nR(t);
			let { gitDir: r, shallow: i, head: a } = await lookAtTop(e, n) ?? await checkout_askGit(e, t);
			let o = isPartial(r);
			let s = a.length === N ? "sha256" : "sha1";
			return {
				folder: e,
				gitDir: r,
				head: a,
				complete: !i && !o,
				shallow: i,
				partial: o,
				objectFormat: s,
				git: t,
				objects: n
			};
		}
		let N = 64;
		async function lookAtTop(e, t) {
			let n = (0, u.resolve)(e, ".git");
			let has = (e) => (0, l.existsSync)((0, u.join)(n, e));
			if (!has("HEAD") || !has("objects") || !has("refs") || has("commondir")) return;
			let [r] = await (0, M.Cu)(t, ["HEAD"]).catch(() => [void 0]);
			return r === void 0 ? void 0 : {
				gitDir: n,
				shallow: has("shallow"),
				head: r
			};
		}
		async function checkout_askGit(e, t) {
			let n = await t.run(P, { codes: [0, 128] });
			let [r, i, a] = n.stdout.toString("utf8").split("\n");
			if (!r || !i || !(0, u.isAbsolute)(r)) throw await (0, C.Y)(t) ?? (0, S.V2)("no-checkout", `${(0, S.hD)(e)} is not in a git repository: ${n.stderr}`, "Go to your clone. In a workflow run actions/checkout first.");
			if (n.code !== 0 || !a) throw (0, S.V2)("no-checkout", `The repository at ${(0, S.hD)(e)} has no commits yet: there is nothing to read.`, "Commit first: git add --all && git commit -m 'feat: begin'. In a workflow run actions/checkout first.");
			return {
				gitDir: r,
				shallow: i === "true",
				head: a
			};
		}
		let P = [
			"rev-parse",
			"--path-format=absolute",
			"--git-common-dir",
			"--is-shallow-repository",
			"--verify",
			"HEAD^{commit}"
		];
		function isPartial(e) {
			return (0, l.readdirSync)((0, u.join)(e, "objects", "pack")).some((e) => e.endsWith(".promisor"));
		}
		async function glanceAt(e, t) {
			let n = (0, u.join)(e, t);
			let r = await (0, j.lstat)(n).catch(() => void 0);
			return r?.isFile() && r.size <= 1e6 ? (0, j.readFile)(n, "utf8") : void 0;
		}
		class CommittedFiles {
			#e;
			#t;
			#n;
			#r = new Map();
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			async listFiles(e, t) {
				return (await this.#i(e, t)).map(({ path: e }) => e);
			}
			async readFiles(e, t) {
				if (t.length === 0) return new Map();
				let n = await findEntries(this.#t.read, e, t);
				return this.#o([...n].flatMap(([e, { mode: t, oid: n }]) => (0, d.fo)(t) ? [{
					path: e,
					mode: t,
					oid: n
				}] : []));
			}
			async modes(e, t) {
				let n = await findEntries(this.#t.read, e, t);
				return new Map([...n].map(([e, { mode: t }]) => [e, t]));
			}
			async readNamed(e, t, n) {
				return this.#o(await this.listNamed(e, t, n));
			}
			async listNamed(e, t, n) {
				return t.length === 0 ? [] : this.#i(e, n, t);
			}
			async #i(e, t, n) {
				let { git: r, partial: i } = this.#e;
				if (e === this.#n && !i) {
					let i = await (n ? this.#a(n) : (0, E.VH)(r, e, t));
					if (i) return i.filter(({ path: e }) => t(e));
				}
				return (0, E.nT)(await this.#t.reader(), e, t);
			}
			#a(e) {
				let t = e.join("\0");
				let n = this.#r.get(t) ?? (0, E.VH)(this.#e.git, this.#n, () => !0, e);
				this.#r.set(t, n);
				return n;
			}
			async #o(e) {
				let t = await this.#t.blobs([...new Set(e.map(({ oid: e }) => e))]);
				let n = e.map((e) => ({
					...e,
					bytes: t.get(e.oid) ?? new Uint8Array()
				}));
				return new Map(n.map((e) => [e.path, e]));
			}
		}
		async function findEntries(e, t, n) {
			let i = new Set(n);
			let a = new Set(n.flatMap(foldersAbove));
			let o = new Map();
			let s = [{
				folder: "",
				name: `${t}^{tree}`
			}];
			for (; s.length > 0;) {
				let t = await e(s.map(({ name: e }) => e));
				s = s.flatMap(({ folder: e, name: n }, s) => {
					let c = t[s];
					if (c === void 0) throw treeMissing(n);
					let l = (0, r.BP)(c.bytes, c.oid.length / 2);
					for (let t of l) i.has(e + t.name) && o.set(e + t.name, t);
					return l.filter(({ mode: t, name: n }) => t === "040000" && a.has(e + n)).map((t) => ({
						folder: `${e}${t.name}/`,
						name: t.oid
					}));
				});
			}
			return o;
		}
		function foldersAbove(e) {
			let t = e.split("/").slice(0, -1);
			return t.map((e, n) => t.slice(0, n + 1).join("/"));
		}
		function treeMissing(e) {
			return (0, S.V2)("git-failed", `git does not have the tree ${e}.`, "Check the clone: git fsck. Or clone again.");
		}
		function logReader(e, t) {
			let n = new TextDecoder();
			let r = "";
			let i = [];
			let a = [];
			let o = "";
			let give = () => {
				i.length > 0 && t(i, a);
			};
			let readField = (t) => {
				if (o !== "") {
					a.push({
						raw: o,
						path: t
					});
					o = "";
				} else if (i.length > 0 && i.length < e) i.push(t);
				else if (t.startsWith("")) {
					give();
					i = [t.slice(1)];
					a = [];
				} else o = t.slice(t.indexOf(":") + 1);
			};
			return {
				read: (e) => {
					let t = (r + n.decode(e, { stream: !0 })).split("\0");
					r = t.pop();
					for (let e of t) readField(e);
				},
				end: give
			};
		}
		function copyOf(e) {
			return I.decode(F.encode(e));
		}
		function copier() {
			let e = new Map();
			return (t) => {
				let n = e.get(t);
				if (n !== void 0) return n;
				let r = copyOf(t);
				e.set(r, r);
				return r;
			};
		}
		let F = new TextEncoder();
		let I = new TextDecoder("utf-8", { ignoreBOM: !0 });
		let L = `%x01%H%x00%P%x00${d.j7}%x00%s`;
		function commitLogReader(e) {
			let t = copier();
			return logReader(4, (n, r) => e(commitOf(n, r.map(changeOf(t)), t)));
		}
		function shortLogReader(e, t) {
			let n = wantedFiles(t);
			let r = new Set();
			let i = new Set();
			let isReturn = (e, t) => {
				let n = t.indexOf(" ", R) + 1;
				let i = r.has(markOf(e, t, R));
				r.add(markOf(e, t, n));
				return i;
			};
			let { read: a, end: o } = logReader(4, (t, r) => {
				let a = r.map(({ path: e }) => n(e));
				if (a.every((e) => e === void 0)) return;
				let [, o = "", s] = t;
				let c = o.includes(" ");
				a.forEach((e, t) => {
					e && !c && isReturn(e, r[t]?.raw ?? "") && i.add(e.change.path);
				});
				if (!s && !c) {
					let [n = "", , , r = ""] = t;
					e(commitOf([
						n,
						"",
						"",
						r
					], a.flatMap((e) => e?.change ?? []).slice()));
				} else e(commitOf(t, (c ? r.filter((e, t) => a[t]) : r).map(changeOf(copyOf))));
			});
			return {
				read: a,
				end: o,
				returned: i
			};
		}
		function wantedFiles(e) {
			let t = new Map();
			return (n) => {
				let r = t.get(n);
				if (r !== void 0 || t.has(n)) return r;
				let i = copyOf(n);
				let a = e(i) ? {
					change: {
						path: i,
						before: "",
						after: ""
					},
					number: t.size
				} : void 0;
				t.set(i, a);
				return a;
			};
		}
		let R = 14;
		function markOf({ number: e }, t, n) {
			return e * 16 ** z + Number.parseInt(t.slice(n, n + z), 16);
		}
		let z = 7;
		function changeOf(e) {
			return ({ raw: t, path: n }) => {
				let { before: r, after: i } = (0, d.kY)(t, n);
				return {
					path: e(n),
					before: e(r),
					after: e(i)
				};
			};
		}
		function commitOf([e = "", t = "", n, r = ""], i, a = copyOf) {
			return {
				sha: a(e),
				parents: (0, d.rf)(t).map(a),
				marks: (0, d._t)(n).map(a),
				subject: a(r),
				changes: i
			};
		}
		let B = `%x01%H%x00%P%x00${d.j7}%x00%an%x00%ae%x00%s%x00%b`;
		function touchingLogReader(e) {
			let t = copier();
			return logReader(7, (n, r) => e(touching_log_commitOf(n, r, t)));
		}
		function touching_log_commitOf(e, t, n) {
			let [r = "", i = "", a, o = "", s = "", c = "", l = ""] = e;
			return {
				sha: copyOf(r),
				parents: (0, d.rf)(i).map(copyOf),
				marks: (0, d._t)(a).map(n),
				author: {
					name: n(o),
					email: n(s)
				},
				subject: copyOf(c),
				body: l && copyOf(l),
				changes: t.map(changeOf(n))
			};
		}
		async function readLog(e, t) {
			let n = [];
			let { read: r, end: i } = commitLogReader((e) => n.push(e));
			let a = [
				"-z",
				"--raw",
				"--no-abbrev",
				"--diff-merges=first-parent",
				...V,
				`--format=${L}`
			];
			await e.run([
				"log",
				...a,
				...t
			], { onOutput: r });
			i();
			return n;
		}
		async function readTouching(e, t, n) {
			let r = [];
			let { read: i, end: a, returned: o } = shortLogReader((e) => r.push(e), n.wanted);
			await e.run(limitedLog(L, t, n), { onOutput: i });
			a();
			return {
				commits: r,
				returned: o
			};
		}
		async function readParents(e, t) {
			let n = new Map();
			let r = copier();
			let i = (0, d.gd)((e) => {
				let [t, ...i] = e.split(" ").map(r);
				t && n.set(t, i);
			});
			await e.run([
				"rev-list",
				"--parents",
				...rangeArguments(t)
			], { onOutput: i });
			return n;
		}
		async function readChanges(e, t, n, r) {
			let { read: i, end: a } = touchingLogReader(r);
			await e.run(limitedLog(B, t, n), { onOutput: i });
			a();
		}
		function limitedLog(e, t, { pathspecs: n, merges: r }) {
			return [
				"log",
				"-z",
				"--raw",
				"--no-abbrev",
				...r ? ["--merges", "--diff-merges=first-parent"] : ["--no-merges"],
				"--full-history",
				"--full-diff",
				...V,
				`--format=${e}`,
				...rangeArguments(t),
				"--",
				...n ?? []
			];
		}
		let V = [
			"--no-renames",
			"--no-relative",
			"--encoding=UTF-8"
		];
		async function countCommits(e, t) {
			return Number(await e.text([
				"rev-list",
				"--count",
				...rangeArguments(t)
			]));
		}
		async function readMessages(e, t) {
			let n = await e.text([
				"log",
				"-z",
				"--encoding=UTF-8",
				"--format=%H %B",
				...rangeArguments(t)
			]);
			let r = (0, d.Iz)(n).map((e) => [e, e.indexOf(" ")]);
			return new Map(r.map(([e, t]) => [e.slice(0, t), e.slice(t + 1)]));
		}
		function rangeArguments({ tip: e, also: t = [], not: n, notShared: r }) {
			let i = r ? [r.join("...")] : [];
			return [
				"--end-of-options",
				e,
				...t,
				...n.map((e) => `^${e}`),
				...i
			];
		}
		var H = n(8541);
		function createStore(e, t, { borrow: n }) {
			let r = (0, H.wE)((t) => {
				(0, l.mkdirSync)((0, u.join)(t, "objects", "info"), { recursive: !0 });
				(0, l.mkdirSync)((0, u.join)(t, "refs"));
				(0, l.writeFileSync)((0, u.join)(t, "HEAD"), "ref: refs/heads/none\n");
				(0, l.writeFileSync)((0, u.join)(t, "config"), configText(e.objectFormat));
				n && borrowObjects(e.gitDir, t);
			});
			let i = [[`remote.${v.Bn}.promisor`, "true"], [`remote.${v.Bn}.partialclonefilter`, "blob:none"]];
			let a = new C.T(e.folder, r);
			let o = new M.nR(a);
			return {
				git: a,
				objects: o,
				remote: new C.T(e.folder, r, [...t, ...i], v.P9),
				gitDir: r,
				shallowCommits: () => readShallow(r),
				cutAt: (e) => (0, l.writeFileSync)((0, u.join)(r, "shallow"), e.map((e) => `${e}\n`).join("")),
				deepened: !1,
				made: new Set(),
				remove: async () => {
					await o.close();
					(0, H.yu)(r);
				}
			};
		}
		function borrowObjects(e, t) {
			(0, l.writeFileSync)((0, u.join)(t, "objects", "info", "alternates"), `${(0, u.join)(e, "objects").replaceAll("\\", "/")}\n`);
			let n = (0, u.join)(e, "shallow");
			(0, l.existsSync)(n) && (0, l.copyFileSync)(n, (0, u.join)(t, "shallow"));
		}
		function configText(e) {
			return `[core]
	repositoryformatversion = 1
	bare = true
[extensions]
	objectformat = ${e}
`;
		}
		function readShallow(e) {
			let t = (0, u.join)(e, "shallow");
			return (0, l.existsSync)(t) ? (0, l.readFileSync)(t, "utf8").split("\n").filter(Boolean) : [];
		}
		class ReadableObjects {
			#e;
			#t;
			#n;
			#r;
			#i = Promise.resolve();
			#a = new Set();
			#o = [];
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			know(e) {
				this.#a.add(e);
				return e;
			}
			knowRefs(e) {
				this.#o = [...this.#o, ...e];
			}
			async ensure(e, t = [], n) {
				let r = [...new Set([...e.flatMap(({ tip: e, not: t }) => [e, ...t]), ...t])];
				if (await this.hasHistory()) await this.#s(r);
				else {
					let r = {
						ranges: e,
						alone: t,
						depth: n
					};
					await this.fetch((e) => (0, k.Ld)(e, r, (e, t) => this.#c(e, t)));
				}
				for (let e of r) this.know(e);
				return e;
			}
			async #s(e) {
				let t = e.filter((e) => !this.#a.has(e));
				(await this.find(t, (e, t) => e.look(t))).includes(void 0) && await this.fetch((e) => (0, k.$n)(e, t));
			}
			async #c(e, t) {
				let isTag = ({ name: e }) => (0, i.Fk)(e) !== void 0;
				let n = new Map(this.#o.filter(isTag).map(({ name: e, commit: t }) => [t, e]));
				let r = t.flatMap((e) => n.get(e) ?? []);
				if (r.length < t.length) return !1;
				return this.inOwnStore((t) => remoteHasNot(t, e, r));
			}
			async ensureCommits(e) {
				let t = e.filter((e) => !this.#a.has(e));
				t.length > 0 && await this.hasHistory() ? await this.ensure([], t) : t.length > 0 && await this.fetch((e) => (0, k.nm)(e, t));
				return e.map((e) => this.know(e));
			}
			async ensureRecent(e, t) {
				await this.hasHistory() || await this.fetch((n) => (0, k.gN)(n, [e], t));
			}
			async blobs(e) {
				let t = await this.read(e);
				let n = e.filter((e, n) => t[n] === void 0);
				if (n.length > 0) {
					await this.fetch((e) => (0, k.fb)(e, n));
					t.push(...await this.read(n));
				}
				return new Map(t.flatMap((e) => e ? [[e.oid, e.bytes]] : []));
			}
			async aboveCuts(e) {
				let t = this.#r ? (await this.#r).shallowCommits() : [];
				return {
					...e,
					not: [...e.not, ...t]
				};
			}
			async inOwnStore(e, { borrow: t = !1 } = {}) {
				let n = createStore(this.#e, await this.access(), { borrow: t });
				try {
					return await e(n);
				} finally {
					await n.remove();
				}
			}
			opened() {
				return this.#r;
			}
			async find(e, t) {
				if (e.length === 0) return [];
				if (!this.#e.complete) return t((await this.store()).objects, e);
				let n = await t(this.#e.objects, e);
				let r = e.filter((e, t) => n[t] === void 0);
				if (r.length === 0 || !this.#r) return n;
				let i = await t((await this.#r).objects, r);
				return n.map((e) => e ?? i.shift());
			}
			read = (e) => this.find(e, (e, t) => e.read(t));
			async reader() {
				return this.#e.complete && !this.#r ? this.#e.git : (await this.store()).git;
			}
			async hasHistory() {
				let { complete: e, shallow: t, partial: n } = this.#e;
				return e || !t && n && !(0, v.IQ)(await this.access());
			}
			async isApart() {
				return this.#e.partial && (0, v.IQ)(await this.access());
			}
			fetch(e) {
				let t = this.#i.then(async () => e(await this.store()));
				this.#i = t.catch(() => void 0);
				return t;
			}
			store() {
				this.#r ??= this.access().then(async (e) => {
					let t = await this.isApart();
					let n = createStore(this.#e, e, { borrow: !t });
					t && await (0, k.nm)(n, [this.#e.head]).catch(removing(n));
					return n;
				});
				return this.#r;
			}
			access() {
				this.#n ??= (0, v.jB)(this.#e, this.#t);
				return this.#n;
			}
			async close() {
				let e = await this.#r?.catch(() => void 0);
				await Promise.all([this.#e.objects.close(), e?.remove()]);
			}
		}
		function removing(e) {
			return async (t) => {
				await e.remove();
				throw t;
			};
		}
		var U = n(4958);
		async function listRefs(e, t, n) {
			let r = await listByStart(e, t, n);
			if (r) return r;
			let i = await listAll(e.git, t);
			return matching(i, [...t, ...n(matching(i, t))]);
		}
		function listByStart({ git: e, access: t, objectFormat: n }, r, i) {
			let a = httpUrl(t);
			if (a === void 0) return Promise.resolve(void 0);
			let talk = async (e) => {
				let t = (await e("stateless-connect git-upload-pack\n", /0000$|fallback\n$/))?.toString("latin1");
				if (!t?.startsWith("\n") || !t.includes("ls-refs")) return;
				let a = t.includes("object-format=") ? [packet(`object-format=${n}`)] : [];
				let list = (t) => askForRefs(e, a, t);
				let o = await list(r);
				let s = o ? i(matching(o, r)) : [];
				let c = s.length > 0 ? await list(s) : [];
				return o && c && matching([...o, ...c], [...r, ...s]);
			};
			let o = `remote-${new URL(a).protocol.slice(0, -1)}`;
			return e.converse([
				o,
				v.Bn,
				a
			], talk, [0, 1]);
		}
		function httpUrl(e) {
			let t = e.find(([e]) => e === `remote.${v.Bn}.url`)?.[1];
			let n = e.some(([e]) => /^url\..*insteadof$/i.test(e));
			return t !== void 0 && !n && /^https?:\/\/[^@/]+\//.test(t) && URL.canParse(t) ? t : void 0;
		}
		async function askForRefs(e, t, n) {
			let r = n.map((e) => packet(`ref-prefix ${e.replace(/\*$/, "")}`));
			let i = await e([
				packet("command=ls-refs"),
				...t,
				"0001",
				packet("peel"),
				...r,
				"0000"
			].join(""), /0002$/);
			return i && (0, d.px)(i.toString("utf8"));
		}
		function packet(e) {
			return `${(Buffer.byteLength(e) + 5).toString(16).padStart(4, "0")}${e}\n`;
		}
		async function listAll(e, t) {
			let n = t.every((e) => /^refs\/(?:heads|tags)\//.test(e)) ? ["--heads", "--tags"] : [];
			let { stdout: r } = await e.read([
				"ls-remote",
				"--quiet",
				...n,
				v.Bn
			]);
			let i = (0, d.KQ)(r.toString("utf8"));
			i.length === 0 && await requireGitServer(e);
			return i;
		}
		async function requireGitServer(e) {
			let { stderr: t } = await e.read([
				"ls-remote",
				"--quiet",
				v.Bn
			], { env: { GIT_TRACE_PACKET: "1" } });
			if (!/\bpacket: /.test(t)) throw (0, U.DV)();
		}
		function matching(e, t) {
			let n = new Set(t.filter((e) => !e.endsWith("*")));
			let r = new Set(t.filter((e) => e.endsWith("*")).map((e) => e.slice(0, -1)));
			let i = [...new Set([...r].map(({ length: e }) => e))];
			let isMeant = (e) => n.has(e) || i.some((t) => r.has(e.slice(0, t)));
			return [...new Map(e.map((e) => [e.name, e])).values()].filter(({ name: e }) => isMeant(e));
		}
		async function readTimes(e, t) {
			let n = (await e(t)).filter((e) => e !== void 0);
			return new Map(n.map((e) => [e.oid, (0, r.JL)(e)]));
		}
		async function timesOfTags(e, t, n) {
			let r = [...new Set(e.flatMap(({ object: e, commit: t }) => [e, t]))];
			let i = await readTimes(t, r);
			let a = r.filter((e) => !i.has(e));
			let o = a.length > 0 ? await n(a) : i;
			let timeOf = (e) => i.get(e) ?? o.get(e);
			return e.map(({ object: e, commit: t }) => timeOf(e) ?? timeOf(t) ?? 0);
		}
		async function fetchTimes(e, t) {
			return readTimes((t) => fetchTags(e, t), t);
		}
		async function fetchTags({ remote: e, objects: t }, n) {
			let r = n.map((e) => `${e}\n`).join("");
			await e.read([
				...k.tH,
				"--filter=tree:0",
				"--depth=1",
				"--stdin",
				v.Bn
			], { input: r });
			return t.read(n);
		}
		class GitRepository {
			head;
			complete;
			#e;
			#t;
			#n;
			#r;
			#i;
			#a = new SeenAncestry();
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = new ReadableObjects(e, t);
				this.head = this.#n.know(e.head);
				this.#r = new CommittedFiles(e, this.#n, this.head);
				this.#i = new RemoteWriter(e, this.#n);
				this.complete = e.complete && n;
			}
			static async open(e, t, n = !0) {
				return new GitRepository(await openCheckout(e), t, n);
			}
			localTags(e) {
				return (0, E.cB)(this.#e.git, e);
			}
			localTag(e) {
				return (0, i.y6)(e);
			}
			async localRefs(e, t) {
				let { git: n, objects: r } = this.#e;
				let i = await (t === void 0 ? (0, E.TE)(r, e) : (0, E.oY)(n, t, e));
				if (this.#e.complete) for (let { commit: e } of i) this.#n.know(e);
				return i;
			}
			async resolve(e) {
				let [t, n] = [e.filter(M.TS), e.filter((e) => !(0, M.TS)(e))];
				let [r, i] = await Promise.all([this.#n.find(t, M.Cu), (0, M.Cu)(this.#e.objects, n)]);
				let a = e.map((e) => (0, M.TS)(e) ? r.shift() : i.shift());
				await this.#n.isApart() && await this.ensureCommits(a.filter((e) => e !== void 0));
				return a.map((e) => e === void 0 ? void 0 : this.#n.know(e));
			}
			async annotation({ object: e, commit: t }) {
				if (e === t) return;
				this.complete || await this.ensureCommits([e]);
				let [n] = await this.#n.read([e]);
				return n && withoutSignature((0, r.bD)(n));
			}
			async annotations(e) {
				let t = [...new Set(e.flatMap(({ object: e, commit: t }) => e === t ? [] : [e]))];
				let n = await this.#n.read(t);
				let i = t.filter((e, t) => n[t] === void 0);
				let a = i.length > 0 ? await this.#n.inOwnStore((e) => fetchTags(e, i)) : [];
				let o = new Map([...n, ...a].flatMap((e) => e ? [[e.oid, e]] : []));
				return e.map(({ object: e }) => {
					let t = o.get(e);
					return t && withoutSignature((0, r.bD)(t));
				});
			}
			async taggedAt(e) {
				let t = e.flatMap(({ object: e, commit: t }) => [e, t]);
				await this.#n.hasHistory() && await this.ensure([], [...new Set(t)]);
				return timesOfTags(e, this.#n.read, (e) => this.#n.inOwnStore((t) => fetchTimes(t, e)));
			}
			async remoteRefs(e, t = () => []) {
				let [{ remote: n }, r] = await Promise.all([this.#n.store(), this.#n.access()]);
				let { objectFormat: i } = this.#e;
				let a = await listRefs({
					git: n,
					access: r,
					objectFormat: i
				}, e, t);
				this.#n.knowRefs(a);
				return a;
			}
			ensure = (...e) => this.#n.ensure(...e);
			ensureCommits = (e) => this.#n.ensureCommits(e);
			async reaches(e, t) {
				if (this.#a.shows(t.commit, e.commit)) return !0;
				if (!await this.#n.hasHistory()) {
					let n = await this.#n.opened();
					if (n && await isSeenBelow(n, t.commit, e.commit)) return !0;
					return this.#n.inOwnStore((n) => remoteReaches(n, e, t));
				}
				let n = [
					"merge-base",
					"--is-ancestor",
					t.commit,
					e.commit
				];
				let { code: r } = await (await this.#n.reader()).run(n, { codes: [
					0,
					1,
					128
				] });
				if (r !== 128) return r === 0;
				let [i, a] = await this.ensureCommits([e.commit, t.commit]);
				return this.isAncestor(a, i);
			}
			async outside(e, t) {
				let { findAllOutside: r } = await n.e(1398).then(n.bind(n, 1398));
				let answer = (n) => r(n, e, t);
				if (!this.#e.complete) return this.#n.inOwnStore(answer);
				return (await this.#n.find([...e, ...t], (e, t) => e.look(t))).includes(void 0) ? this.#n.inOwnStore(answer, { borrow: !0 }) : this.#n.fetch(answer);
			}
			async confirmOutside(e, t) {
				let { confirmOutside: r } = await n.e(1398).then(n.bind(n, 1398));
				return r(await this.#n.reader(), e, t);
			}
			async log(e, t) {
				let n = t === void 0 ? [] : [`--max-count=${t}`];
				return this.#o([...n, ...rangeArguments(await this.#n.aboveCuts(e))]);
			}
			async touching(e, t) {
				let n = await readTouching(await this.#n.reader(), await this.#n.aboveCuts(e), t);
				for (let { sha: e, marks: t } of n.commits) t.length > 0 && this.#n.know(e);
				return n;
			}
			async parents(e) {
				return readParents(await this.#n.reader(), await this.#n.aboveCuts(e));
			}
			async count(e) {
				return countCommits(await this.#n.reader(), await this.#n.aboveCuts(e));
			}
			async changes(e, t, n) {
				await readChanges(await this.#n.reader(), await this.#n.aboveCuts(e), t, n);
			}
			async recent(e, t) {
				await this.#n.ensureRecent(e, t + 1);
				let n = await this.#o([`--max-count=${t}`, ...rangeArguments({
					tip: e,
					not: []
				})]);
				return {
					commits: n,
					whole: n.length < t
				};
			}
			async #o(e) {
				let t = await readLog(await this.#n.reader(), e);
				for (let { sha: e } of t) this.#n.know(e);
				this.#a.learn(t);
				return t;
			}
			async allOf(e) {
				await this.#n.ensureRecent(e, void 0);
				return {
					tip: e,
					not: []
				};
			}
			async message(e) {
				let [t] = await this.#n.read([`${e}^{commit}`]);
				return t ? (0, r.bD)(t) : "";
			}
			async messages(e) {
				return readMessages(await this.#n.reader(), e);
			}
			async mergeBase(...e) {
				let t = await (await this.#n.reader()).text([
					"merge-base",
					"--octopus",
					"--end-of-options",
					...e
				], { codes: [0, 1] });
				return t === "" ? void 0 : this.#n.know(t);
			}
			async isAncestor(e, t) {
				if (this.#a.shows(e, t)) return !0;
				let { code: n } = await (await this.#n.reader()).run([
					"merge-base",
					"--is-ancestor",
					e,
					t
				], { codes: [0, 1] });
				return n === 0;
			}
			async changedFiles(e, t, n) {
				return (0, E.PE)(await this.#n.reader(), e, t, n);
			}
			async differences(e, t) {
				return e.length === 0 ? [] : (0, E.bY)(await this.#n.reader(), e, t);
			}
			blobs(e) {
				return this.#n.blobs(e);
			}
			listFiles(...e) {
				return this.#r.listFiles(...e);
			}
			readFiles(...e) {
				return this.#r.readFiles(...e);
			}
			modes(...e) {
				return this.#r.modes(...e);
			}
			readNamed(...e) {
				return this.#r.readNamed(...e);
			}
			listNamed(...e) {
				return this.#r.listNamed(...e);
			}
			async glance(e) {
				return glanceAt(this.#e.folder, e);
			}
			async merge(e, t) {
				return mergeCommits(await this.#n.store(), e, t);
			}
			signBy(e) {
				this.#i.signBy(e);
			}
			get isVerified() {
				return this.#i.isVerified;
			}
			willWrite() {
				this.#i.willWrite();
			}
			write(e) {
				return this.#i.write(e);
			}
			writeAside(e) {
				return this.#i.writeAside(e);
			}
			async pushesWithoutToken() {
				return !this.#i.isHosted && await (0, v.Gk)(this.#e, this.#t);
			}
			push(e) {
				return this.#i.push(e, (e) => this.remoteRefs(e));
			}
			close() {
				return this.#n.close();
			}
		}
	})
};
