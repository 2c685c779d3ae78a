"use strict";
exports.id = 3993;
exports.ids = [3993];
exports.modules = {
	...require("./common.index.js").modules,
	3038: (function (e, t, n) {
		n.d(t, {
			PE: () => listChanged,
			TE: () => lookUp,
			VH: () => listIndex,
			bY: () => listDifferences,
			cB: () => listTags,
			nT: () => listTree,
			oY: () => listWithin
		});
		var r = n(3103);
		var i = n(5608);
		async function listTree(e, t, n) {
			let r = [];
			let i = [
				"ls-tree",
				"-r",
				"-z",
				"--full-tree",
				"--end-of-options",
				t
			];
			await e.run(i, { onOutput: collect(n, r) });
			return r;
		}
		async function listIndex(e, t, n, r = [""]) {
			let o = [];
			let s = [
				"ls-files",
				"--stage",
				"-z",
				"--full-name",
				"--",
				...(0, i.Ab)(r)
			];
			let [{ code: c }, l] = await Promise.all([e.run([
				"diff-index",
				"--cached",
				"--quiet",
				"--end-of-options",
				t
			], { codes: a }), e.run(s, {
				codes: a,
				onOutput: collect(n, o)
			})]);
			return c === 0 && l.code === 0 ? o : void 0;
		}
		async function listChanged(e, t, n, i = []) {
			return (0, r.Iz)(await e.text([
				"diff-tree",
				"-r",
				"-z",
				"--name-only",
				"--no-renames",
				"--no-relative",
				"--end-of-options",
				t,
				n,
				"--",
				...i
			]));
		}
		async function listDifferences(e, t, n = []) {
			let i = [
				"--stdin",
				"--always",
				"-r",
				"-z",
				"--raw",
				"--no-abbrev",
				"--no-renames",
				"--no-relative"
			];
			let a = t.map(([e, t]) => `${t} ${e}\n`).join("");
			return (0, r.M9)(await e.text([
				"diff-tree",
				...i,
				"--",
				...n
			], { input: a }));
		}
		let a = [
			0,
			1,
			128
		];
		function collect(e, t) {
			return (0, r.nT)((n) => {
				if (!e(n.slice(n.indexOf("	") + 1))) return;
				let i = (0, r.ER)(n);
				i && t.push(i);
			});
		}
		async function listTags(e, t) {
			let n = [];
			for (let r = 0; r < t.length; r += 250) {
				let i = t.slice(r, r + 250).map((e) => `${e}*`);
				let a = await e.text([
					"for-each-ref",
					"--format=%(refname)",
					...i
				]);
				a !== "" && n.push(...a.split("\n"));
			}
			return [...new Set(n)];
		}
		async function lookUp(e, t) {
			let n = await e.look(t.flatMap((e) => [e, `${e}^{}`]));
			return t.flatMap((e, t) => {
				let [r, i] = [n[2 * t]?.oid, n[2 * t + 1]?.oid];
				return r && i ? [{
					name: e,
					object: r,
					commit: i
				}] : [];
			});
		}
		async function listWithin(e, t, n) {
			let i = [];
			for (let a = 0; a < n.length; a += 250) {
				let o = n.slice(a, a + 250);
				i.push(...(0, r.jF)(await e.text([
					"for-each-ref",
					"--format=%(refname) %(objectname) %(*objectname)",
					`--merged=${t}`,
					...o
				])));
			}
			let a = new Set(n);
			return i.filter(({ name: e }) => a.has(e));
		}
	}),
	3103: (function (e, t, n) {
		n.d(t, {
			ER: () => parseEntry,
			Iz: () => parsePaths,
			KQ: () => parseRemoteRefs,
			M9: () => parseDifferences,
			Y5: () => parsePush,
			_t: () => parseMarks,
			fo: () => isFile,
			gd: () => lineReader,
			j7: () => r,
			jF: () => parseLocalRefs,
			kY: () => parseRaw,
			nT: () => pathReader,
			px: () => parseListedRefs,
			rf: () => parseParents,
			wW: () => parseScopedConfig
		});
		let r = "%(trailers:key=Release-Track,key=Release-Sync,separator=%x2C)";
		function parseMarks(e) {
			return e ? e.split(",") : [];
		}
		function parseParents(e) {
			return e === "" ? [] : e.split(" ");
		}
		function parseRaw(e, t) {
			let [n, r, i, a] = e.split(" ");
			return {
				path: t,
				before: `${n} ${i}`,
				after: `${r} ${a}`
			};
		}
		function parseDifferences(e) {
			let t = e.split("\0");
			let n = [];
			for (let e = 0; e < t.length; e++) {
				let r = t[e];
				if (r.startsWith(":")) {
					e += 1;
					n.at(-1)?.push(parseRaw(r.slice(1), t[e]));
				} else r !== "" && n.push([]);
			}
			return n;
		}
		function parsePaths(e) {
			return e.split("\0").filter((e) => e !== "");
		}
		function pathReader(e) {
			return partReader("\0", e);
		}
		function lineReader(e) {
			return partReader("\n", e);
		}
		function partReader(e, t) {
			let n = new TextDecoder("utf-8", { ignoreBOM: !0 });
			let r = "";
			return (i) => {
				let a = (r + n.decode(i, { stream: !0 })).split(e);
				r = a.pop();
				for (let e of a) t(e);
			};
		}
		function parseEntry(e) {
			let t = e.indexOf("	");
			let [n, ...r] = e.slice(0, t).split(" ");
			let i = r.find((e) => e.length >= 40);
			return n && i && isFile(n) ? {
				mode: n,
				oid: i,
				path: e.slice(t + 1)
			} : void 0;
		}
		function isFile(e) {
			return i.has(e);
		}
		let i = new Set([
			"100644",
			"100755",
			"120000"
		]);
		function parseRemoteRefs(e) {
			let t = [];
			for (let n = 0; n < e.length;) {
				let r = e.indexOf("	", n);
				if (r < 0) break;
				let i = e.indexOf("\n", r);
				let a = i < 0 ? e.length : i;
				let o = e.slice(n, r);
				let s = t.at(-1);
				s && e.startsWith("^{}", a - 3) ? t[t.length - 1] = {
					...s,
					commit: o
				} : t.push({
					name: e.slice(r + 1, a),
					object: o,
					commit: o
				});
				n = a + 1;
			}
			return t;
		}
		function parseListedRefs(e) {
			let t = e.split("\n");
			if (!t.pop()?.startsWith("0000")) return;
			let n = t.map((e) => {
				let [, t, n, r] = /^[0-9a-f]{4}([0-9a-f]{40,64}) (\S+)(?: peeled:([0-9a-f]{40,64}))?$/.exec(e) ?? [];
				return t && n ? {
					name: n,
					object: t,
					commit: r ?? t
				} : void 0;
			});
			return n.every((e) => e !== void 0) ? n : void 0;
		}
		function parseLocalRefs(e) {
			return e.split("\n").flatMap((e) => {
				let [t, n, r] = e.split(" ");
				return t && n ? [{
					name: t,
					object: n,
					commit: r || n
				}] : [];
			});
		}
		function parsePush(e) {
			return e.split("\n").flatMap((e) => {
				let [t, n, ...r] = e.split("	");
				if (t?.length !== 1 || n === void 0 || r.length === 0) return [];
				return [{
					ref: n.slice(n.lastIndexOf(":") + 1),
					ok: t !== "!",
					words: r.join(" ")
				}];
			});
		}
		function parseConfigList(e) {
			return parsePaths(e).map((e) => {
				let t = e.indexOf("\n");
				return t < 0 ? [e, "true"] : [e.slice(0, t), e.slice(t + 1)];
			});
		}
		function parseScopedConfig(e) {
			let t = parsePaths(e);
			return parseConfigList(t.filter((e, n) => n % 2 == 1 && t[n - 1] !== "command").map((e) => `${e}\0`).join(""));
		}
	}),
	3589: (function (e, t, n) {
		n.d(t, {
			T: () => Git,
			Y: () => tooOld
		});
		var r = n(3024);
		var i = n(8500);
		var a = n(4958);
		var o = n(9530);
		var s = n(1421);
		var c = n(8474);
		let l = 1e4;
		async function runProcess(e, t, n, r) {
			let { child: i, ended: a } = await launch(e, t, r);
			i.stdin.end(n);
			return a;
		}
		async function startDialogue(e, t) {
			let heard = (e) => {};
			let { child: n, ended: r } = await launch(e, t, (e) => heard(e));
			let i = whenSilent(n, r);
			let a = waitingFor(n);
			return {
				ask: (e, t) => {
					let r = new Promise((e) => {
						heard = upTo(t, e);
					});
					n.stdin.write(e);
					return a(Promise.race([r, i]));
				},
				end: () => {
					n.stdin.end();
					setTimeout(() => n.kill(), l).unref();
					return a(r);
				}
			};
		}
		async function launch([e, ...t], n, r) {
			let i = (0, s.spawn)(e, t, {
				...n,
				windowsHide: !0
			});
			i.pid === void 0 && await (0, c.once)(i, "spawn");
			let { stdin: a, stdout: o, stderr: u } = i;
			let d = [];
			let f = new Promise((e, t) => {
				let end = (t) => {
					e({
						code: t,
						stderr: Buffer.concat(d).toString("utf8").trim()
					});
					for (let e of [
						a,
						o,
						u
					]) e.destroy();
				};
				let fail = (e) => {
					t(e);
					i.kill();
				};
				i.on("error", t).on("close", end);
				i.on("exit", (e) => void setTimeout(end, l, e).unref());
				o.on("data", (e) => attempt(() => r(e), fail));
				u.on("data", (e) => d.push(e));
				a.on("error", () => void 0);
			});
			f.catch(() => void 0);
			return {
				child: i,
				ended: f
			};
		}
		function attempt(e, t) {
			try {
				e();
			} catch (e) {
				t(e);
			}
		}
		function whenSilent(e, t) {
			return new Promise((n) => {
				let stop = () => n(void 0);
				t.then(stop, stop);
				e.stdout.on("close", stop);
				e.stdin.on("error", () => void setTimeout(stop, l).unref());
			});
		}
		function waitingFor(e) {
			let t = [
				e,
				e.stdin,
				e.stdout,
				e.stderr
			];
			let hold = (e) => {
				for (let n of t) e ? n.ref() : n.unref();
			};
			let n = 0;
			hold(!1);
			return async (e) => {
				n++ === 0 && hold(!0);
				try {
					return await e;
				} finally {
					--n === 0 && hold(!1);
				}
			};
		}
		function upTo(e, t) {
			let n = [];
			let r = "";
			return (i) => {
				n.push(i);
				r = (r + i.toString("latin1", Math.max(0, i.length - 32))).slice(-32);
				e.test(r) && t(Buffer.concat(n));
			};
		}
		var u = n(6760);
		function gitEnvironment(e, t, n) {
			let r = {};
			for (let [e, t] of Object.entries(process.env)) t !== void 0 && !d.has(e) && !talks(e, t) && (r[e] = t);
			r.PATH !== void 0 && process.platform !== "win32" && (r.PATH = withoutRelative(r.PATH));
			e !== void 0 && (r.GIT_DIR = e);
			let i = process.env.GITHUB_ACTIONS === "true" ? m : [];
			return {
				...r,
				...f,
				...n,
				...lastWord(r.GIT_CONFIG_PARAMETERS, [
					...p,
					...i,
					...t
				])
			};
		}
		let d = new Set([
			"GIT_DIR",
			"GIT_WORK_TREE",
			"GIT_INDEX_FILE",
			"GIT_COMMON_DIR",
			"GIT_NAMESPACE",
			"GIT_OBJECT_DIRECTORY",
			"GIT_ALTERNATE_OBJECT_DIRECTORIES",
			"GIT_QUARANTINE_PATH",
			"GIT_SHALLOW_FILE",
			"GIT_GRAFT_FILE",
			"GIT_CONFIG",
			"GIT_ATTR_SOURCE",
			"GIT_PREFIX",
			"GIT_CEILING_DIRECTORIES",
			"GIT_LITERAL_PATHSPECS",
			"GIT_GLOB_PATHSPECS",
			"GIT_NOGLOB_PATHSPECS",
			"GIT_ICASE_PATHSPECS",
			"GIT_EXTERNAL_DIFF"
		]);
		function withoutRelative(e) {
			return e.split(":").filter(u.isAbsolute).join(":");
		}
		function talks(e, t) {
			return e === "GIT_CURL_VERBOSE" || /^GIT_TRACE/.test(e) && !t.startsWith("/") && !t.startsWith("af_unix:");
		}
		let f = {
			GIT_TERMINAL_PROMPT: "0",
			GIT_OPTIONAL_LOCKS: "0",
			LC_ALL: "C",
			LANGUAGE: "C",
			GIT_NO_REPLACE_OBJECTS: "1"
		};
		let p = [
			["core.hooksPath", "/dev/null"],
			["core.fsmonitor", "false"],
			["core.quotePath", "false"],
			["gc.auto", "0"],
			["maintenance.auto", "false"],
			["merge.renormalize", "false"],
			["log.showRoot", "true"],
			["log.follow", "false"],
			["diff.orderFile", "/dev/null"],
			["log.showSignature", "false"],
			["trailer.separators", ":"],
			["push.gpgSign", "false"],
			["push.followTags", "false"],
			["push.pushOption", ""],
			["protocol.version", "2"],
			["http.lowSpeedLimit", "1"],
			["http.lowSpeedTime", "60"]
		];
		let m = [["safe.directory", "*"]];
		function lastWord(e, t) {
			let n = t.map(([e, t]) => `${singleQuote(e)}=${singleQuote(t)}`);
			return { GIT_CONFIG_PARAMETERS: [...e ? [e] : [], ...n].join(" ") };
		}
		function singleQuote(e) {
			return `'${e.replace(/['!]/g, "'\\$&'")}'`;
		}
		var h = n(8541);
		class Git {
			#e;
			#t;
			constructor(e, t, n = [], r = {}) {
				this.#e = e;
				this.#t = (e) => gitEnvironment(t, n, {
					...r,
					...e
				});
			}
			run(e, t = {}) {
				return this.#n(e, t, !1);
			}
			async #n(e, t, n) {
				let r = [];
				let i = t.onOutput ?? ((e) => r.push(e));
				let o = {
					cwd: this.#e,
					env: this.#t(t.env)
				};
				let { code: s, stderr: c } = await runProcess(await this.#i(e), o, t.input, i).catch(this.#a);
				let l = {
					code: s ?? v,
					stdout: Buffer.concat(r),
					stderr: c
				};
				requireFolders(s);
				if (!(t.codes ?? [0]).includes(l.code) || (0, a.el)(l)) throw await this.#r(new a.Xi({
					args: e,
					code: s,
					stderr: c,
					isRemote: n
				}), e);
				return l;
			}
			async #r(e, [t]) {
				return e.code === "git-failed" && t !== "version" && await tooOld(this) || e;
			}
			read(e, t = {}) {
				return retrying(() => this.#n(e, t, !0));
			}
			converse(e, t, n = [0]) {
				return retrying(async () => {
					let { ask: r, end: i } = await this.start(e);
					let o = await t(r).finally(i);
					let { code: s, stderr: c } = await i();
					requireFolders(s);
					if (s === null || !n.includes(s)) throw new a.Xi({
						args: e,
						code: s,
						stderr: c,
						isRemote: !0
					});
					return o;
				});
			}
			async start(e) {
				let t = {
					cwd: this.#e,
					env: this.#t()
				};
				return startDialogue(await this.#i(e), t).catch(this.#a);
			}
			async #i(e) {
				return [await findGit().catch(this.#a), ...e];
			}
			#a = (e) => {
				if (!/unable to locate executable|ENOENT/i.test((0, o.Z9)(e))) throw e;
				if (!(0, r.existsSync)(this.#e)) throw (0, o.V2)("no-checkout", `There is no folder ${(0, o.hD)(this.#e)}.`, _);
				throw (0, o.V2)("git-missing", "There is no git on this machine.", "Install git 2.38 or newer.");
			};
			async explainEnd(e, t) {
				requireFolders(t.code);
				return this.#r(new a.Xi({
					args: e,
					...t,
					isRemote: !1
				}), e);
			}
			async text(e, t) {
				let { stdout: n } = await this.run(e, t);
				return n.toString("utf8").replace(/\n$/, "");
			}
		}
		let g = [2, 38];
		async function tooOld(e) {
			let t = await e.text(["version"]);
			let [n, r] = (/(\d+)\.(\d+)/.exec(t) ?? []).slice(1).map(Number);
			if (n === void 0 || r === void 0) return (0, o.V2)("git-missing", `git did not print its version, but ${(0, o.hD)(t)}.`);
			if (n > g[0] || n === g[0] && r >= g[1]) return;
			return (0, o.V2)("git-too-old", `This machine has git ${n}.${r}; release-tracks needs ${g.join(".")} or newer.`, "Update git. In a workflow a GitHub-hosted runner has a newer one.");
		}
		let _ = "Go to your clone. In a workflow run actions/checkout first.";
		let v = -1;
		let y;
		function findGit() {
			if (process.platform !== "win32") return Promise.resolve("git");
			y ??= n.e(5290).then(n.bind(n, 5290)).then(({ which: e }) => e("git.exe", !0));
			return y;
		}
		function requireFolders(e) {
			let t = e === 0 ? void 0 : (0, h.Bt)();
			if (t) throw t;
		}
		async function retrying(e) {
			for (let t of b) try {
				return await e();
			} catch (e) {
				if (!(e instanceof a.Xi) || !e.passes) throw e;
				await (0, i.setTimeout)(t);
			}
			return e();
		}
		let b = [500, 2e3];
	}),
	4958: (function (e, t, n) {
		n.d(t, {
			DV: () => noGitServer,
			Xi: () => GitFailure,
			el: () => isNotYours
		});
		var r = n(9470);
		var i = n(9530);
		let a = /dubious ownership in repository at '([^\n]+)'/;
		function isNotYours({ code: e, stderr: t }) {
			return e !== 0 && a.test(t);
		}
		let o = [
			{
				code: "not-yours",
				words: a,
				say: (e, [, t = ""]) => `The clone at ${(0, i.hD)(t)} belongs to another user, whose configuration could run programs as you.`,
				fix: ([, e = ""]) => `If you trust it: git config --global --add safe.directory ${(0, r.ZL)(e)}`
			},
			{
				code: "machine-limit",
				words: /No space left on device|Disk quota exceeded|Read-only file system|Too many open files|File too large|Input\/output error|Cannot allocate memory|Out of memory|insufficient permission for adding|unable to create temporary file/i,
				say: (e) => `A limit of this machine stopped git: ${e}`,
				fix: () => s
			},
			{
				code: "not-on-remote",
				words: /not our ref|unadvertised object/i,
				say: (e) => `The remote does not have what it was asked for: ${e}`,
				fix: () => "Name a commit that a branch or tag of the remote contains."
			},
			{
				code: "git-refused",
				words: /could not read (?:Username|Password)|Authentication failed|(?:returned error:|HTTP) 40[13]\b|Permission denied \(publickey/i,
				say: (e) => `The remote refused the credentials: ${e}`,
				fix: () => "In a workflow, pass a token that may read this repository, or let actions/checkout persist its own. On your machine, `git fetch` must work first."
			},
			{
				code: "no-git-server",
				words: /info\/refs not valid|invalid server response|unable to update url base from redirection/i,
				say: (e) => `origin answered with something other than a git repository, such as a login page: ${e}`,
				fix: () => c,
				passes: !0
			},
			{
				code: "remote-redirects",
				words: /(?:returned error:|HTTP) 30[12378]\b/,
				say: (e) => `origin redirects to another address, and the token is not sent there: ${e}`,
				fix: () => "Use the new address: git remote set-url origin <url>, or in a workflow the new name at actions/checkout. Open the old one in a browser to see it."
			},
			{
				code: "remote-unreachable",
				words: /does not appear to be a git repository|repository '[^']*' not found|Repository not found/i,
				say: unreachable,
				fix: () => l
			},
			{
				code: "remote-unreachable",
				words: /(?:returned error:|HTTP) 4(?!08|29)\d\d\b/,
				say: unreachable,
				fix: () => l
			},
			{
				code: "remote-unreachable",
				words: /Could not read from remote repository|unable to access '/i,
				say: unreachable,
				fix: () => l,
				passes: !0
			},
			{
				code: "no-commit",
				words: /object ([0-9a-f]{40,64}) is a (tree|blob), not a commit/,
				say: (e, [, t, n]) => `The object ${t}, which a tag names, is a ${n} and not a commit.`,
				fix: () => "`git ls-remote --tags origin` shows which: delete it, or recreate it on a commit."
			}
		];
		let s = "Free some space or raise the limit; RUNNER_TEMP names the folder that git writes to. Then run again.";
		let c = "Open the URL of origin in a browser to see what it is. If it moved: git remote set-url origin <url>. Otherwise run again when the server is back.";
		let l = "Check that the URL of origin is right and that this machine reaches it: git ls-remote origin. Then run again.";
		function unreachable(e) {
			return `The remote cannot be reached: ${e}`;
		}
		let u = /did not send all necessary objects|missing (?:blob|tree|commit) object|bad object/i;
		class GitFailure extends i.ag {
			passes;
			constructor(e) {
				let t = findKind(e.stderr);
				let { code: n, message: r, fix: i } = t ? tell(e, t) : tellUnknown(e);
				super(n, [{
					message: r,
					...i && { fix: i }
				}]);
				this.passes = e.isRemote && (t ? t.kind.passes === !0 : isOfConnection(e));
			}
		}
		function tell({ stderr: e }, { kind: t, found: n }) {
			return {
				code: t.code,
				message: t.say(lastLines(e), n),
				fix: t.fix(n)
			};
		}
		function tellUnknown(e) {
			let { args: t, code: n, stderr: r } = e;
			let a = n === null ? "was killed, as by a limit on memory or file size" : `ended with ${n}`;
			let o = `git ${t.slice(0, 2).map(i.hD).join(" ")} … ${a}: ${lastLines(r) || "It said nothing."}`;
			if (n === null) return {
				code: "machine-limit",
				message: o,
				fix: s
			};
			if (!isOfConnection(e)) return {
				code: "git-failed",
				message: o
			};
			return {
				code: "remote-unreachable",
				message: `The connection to the remote broke: ${o}`,
				fix: l
			};
		}
		function lastLines(e) {
			return e.split("\n").slice(-8).join("\n");
		}
		function isOfConnection({ isRemote: e, code: t, stderr: n }) {
			return e && t !== null && !u.test(n);
		}
		function findKind(e) {
			for (let t of o) {
				let n = t.words.exec(e);
				if (n) return {
					kind: t,
					found: n
				};
			}
		}
		function noGitServer() {
			return (0, i.V2)("no-git-server", "origin answered with something other than a git repository, such as a login page.", c);
		}
	})
};
