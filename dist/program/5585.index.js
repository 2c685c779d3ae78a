"use strict";
exports.id = 5585;
exports.ids = [5585];
exports.modules = {
	...require("./shared-543.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-5422.index.js").modules,
	2864: (function (e, t, n) {
		n.d(t, { C: () => runAction });
		var r = n(3024);
		var i = n(8161);
		var a = n(857);
		function utils_toCommandValue(e) {
			if (e == null) return "";
			else if (typeof e == "string" || e instanceof String) return e;
			return JSON.stringify(e);
		}
		function utils_toCommandProperties(e) {
			if (!Object.keys(e).length) return {};
			return {
				title: e.title,
				file: e.file,
				line: e.startLine,
				endLine: e.endLine,
				col: e.startColumn,
				endColumn: e.endColumn
			};
		}
		function command_issueCommand(e, t, n) {
			let r = new Command(e, t, n);
			process.stdout.write(r.toString() + a.EOL);
		}
		class Command {
			constructor(e, t, n) {
				e ||= "missing.command";
				this.command = e;
				this.properties = t;
				this.message = n;
			}
			toString() {
				let e = "::" + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					e += " ";
					let t = !0;
					for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
						let r = this.properties[n];
						if (r) {
							t ? t = !1 : e += ",";
							e += `${n}=${escapeProperty(r)}`;
						}
					}
				}
				e += `::${escapeData(this.message)}`;
				return e;
			}
		}
		function escapeData(e) {
			return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(e) {
			return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		n(6928);
		var o;
		(function(e) {
			e[e.Success = 0] = "Success";
			e[e.Failure = 1] = "Failure";
		})(o ||= {});
		function setSecret(e) {
			command_issueCommand("add-mask", {}, e);
		}
		function getInput(e, t) {
			let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
			if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
			if (t && t.trimWhitespace === !1) return n;
			return n.trim();
		}
		function core_error(e, t = {}) {
			command_issueCommand("error", utils_toCommandProperties(t), e instanceof Error ? e.toString() : e);
		}
		function warning(e, t = {}) {
			command_issueCommand("warning", utils_toCommandProperties(t), e instanceof Error ? e.toString() : e);
		}
		function info(e) {
			process.stdout.write(e + a.EOL);
		}
		var s = n(9530);
		var c = n(543);
		var l = n(547);
		var u = n(4172);
		var d = n(952);
		var f = n(9924);
		var p = n(8541);
		var m = n(8221);
		var h = n(4785);
		var g = n(6082);
		function log_info(e) {
			info((0, h.BP)(e));
		}
		function warn(e) {
			let t = (0, h.OG)(describeText(e));
			let n = JSON.stringify([t, e.place]);
			if (_.has(n)) return;
			_.add(n);
			warning(t, annotation(e));
		}
		let _ = new Set();
		function tellError({ problems: e, message: t }) {
			let [n] = e;
			core_error((0, h.OG)(e.length === 1 && n ? describeText(n) : t), n && annotation(n));
		}
		function tellBug(e) {
			let t = e instanceof Error ? e.stack ?? e.message : String(e);
			core_error((0, h.OG)(`This is a bug in release-tracks, please report it with the lines around it. ${t}`));
		}
		function describeText({ message: e, fix: t }) {
			return (0, s.BJ)({
				message: e,
				...t && { fix: t }
			});
		}
		function annotation({ place: e }) {
			if (!e) return {};
			let { file: t, line: n, column: r } = e;
			return {
				file: (0, h.Df)((0, g.RK)(t)),
				...n && { startLine: n },
				...r && { startColumn: r }
			};
		}
		function setOutputs(e) {
			let t = process.env.GITHUB_OUTPUT;
			if (!t) return;
			(0, r.appendFileSync)(t, Object.entries(e).map(([e, t]) => formatOutput(e, t)).join(""));
		}
		function formatOutput(e, t) {
			let n = "ghadelimiter";
			for (; t.includes(n);) n += "_";
			return `${e}<<${n}${i.EOL}${t}${i.EOL}${n}${i.EOL}`;
		}
		var v = n(5422);
		var y = n(9043);
		function chooseSigning(e, t) {
			if (e === "") return t;
			let n = v.dc.find((t) => t === e);
			if (n !== void 0) return n;
			throw (0, s.V2)("input-invalid", `signing: ${(0, s.hD)(e)} is not known.`, `${(0, y.h)(e, v.dc)}Write one of: ${v.dc.join(", ")}.`);
		}
		let b = /^-----BEGIN ([A-Z0-9 ]+)-----\n([\s\S]+)\n-----END \1-----$/;
		let x = "OPENSSH PRIVATE KEY";
		let S = new Set([
			"PRIVATE KEY",
			"RSA PRIVATE KEY",
			"EC PRIVATE KEY"
		]);
		let C = "Make one with: ssh-keygen -t ed25519 -N \"\" -f signing-key. Store the content of signing-key as a secret.";
		function readSigningKey(e) {
			let t = e.replaceAll("\r", "").trim();
			let [, n = "", r = ""] = b.exec(t) ?? [];
			if (/^-----BEGIN PGP /.test(t)) throw wrong("It is a GPG key.", T);
			if (/^(?:ssh-|ecdsa-|sk-)\S+ /.test(t)) throw wrong("It is a public key.", `The private one signs. ${C}`);
			if (n === "ENCRYPTED PRIVATE KEY" || isEncrypted(n, r)) throw wrong("It is encrypted.", `No one can type its passphrase in a workflow. ${C}`);
			if (S.has(n)) throw wrong("It is not in the format of OpenSSH.", w);
			if (n !== x) throw wrong("It is not a private ssh key.", C);
			return `${t}\n`;
		}
		let w = "Convert it with: ssh-keygen -p -N \"\" -f <key>";
		let T = "Import it in a step before, for example with crazy-max/ghaction-import-gpg, and leave signing-key empty: git signs with user.signingkey then.";
		function wrong(e, t) {
			return (0, s.V2)("signing-key", `signing-key: ${e}`, t);
		}
		function isEncrypted(e, t) {
			if (e !== x) return /^Proc-Type: 4,ENCRYPTED$/m.test(t);
			let n = decode(t);
			let r = n?.slice(E.length + 4, E.length + 8);
			return n?.startsWith(E) === !0 && r !== "none";
		}
		let E = "openssh-key-v1\0";
		function decode(e) {
			try {
				return atob(e.replaceAll("\n", ""));
			} catch {
				return;
			}
		}
		function readSigning({ signing: e, key: t, configured: n, openGitHub: r, warn: i }) {
			maskLines(t);
			let a = chooseSigning(e, n);
			if (a === void 0 && t !== "") throw (0, s.V2)("input-invalid", "signing-key: it is set, but neither the input signing nor the configuration asks it to sign.", "Write signing: key as well.");
			if (a === "none") return { by: "nobody" };
			if (a === "github") return {
				by: "github",
				open: () => (0, m.Z)(r)
			};
			if (a === "key" && t !== "") return {
				by: "key",
				key: readSigningKey(t),
				warn: i
			};
			return {
				by: "git",
				always: a === "key"
			};
		}
		function maskLines(e) {
			for (let t of e.split("\n")) /^[\w+/=]{16,}\s*$/.test(t) && setSecret(t.trim());
		}
		async function runAction(e, t = {}) {
			process.on("uncaughtException", (e) => e.code === "EPIPE" ? void 0 : fail(e));
			process.once("exit", p.TL);
			try {
				requireOutputFile();
				requireSummaryFile();
				let n = await withRun(e, t);
				tellOutputs(n.outputs);
				writeSummary(n.summary);
				n.failure && fail(n.failure);
			} catch (e) {
				fail(e);
			}
		}
		async function withRun(e, { signs: t = !1 }) {
			let r = process.env.GITHUB_WORKSPACE || process.cwd();
			let i = readContext();
			let a = input("token");
			a && setSecret(a);
			let o = (0, d.Rl)(r, input("config"));
			let s = f.x.open(o, {
				token: a,
				serverUrl: i.serverUrl
			});
			s.catch(() => void 0);
			let { readConfigFile: c } = await Promise.all([
				n.e(3243),
				n.e(6783),
				n.e(8545)
			]).then(n.bind(n, 6070));
			let { config: l, warnings: u } = c(o, input("config"), D, r);
			for (let e of u) warn(e);
			let h = await s;
			try {
				let openGitHub = () => (0, m.o)(a, i, { info: log_info }, process.env.GITHUB_API_URL);
				if (t && !flag("dry-run", !1)) {
					let e = {
						signing: input("signing"),
						key: input("signing-key"),
						configured: l.signing
					};
					h.signBy(readSigning({
						...e,
						openGitHub,
						warn
					}));
				}
				let n = await e({
					context: i,
					config: l,
					repository: h,
					token: a,
					folder: r,
					input,
					secret,
					flag,
					openGitHub,
					log: {
						info: log_info,
						warn
					}
				});
				return h.isVerified ? {
					...n,
					outputs: {
						...n.outputs,
						verified: "true"
					}
				} : n;
			} catch (e) {
				throw (0, p.Bt)() ?? e;
			} finally {
				await h.close();
			}
		}
		let D = "Run actions/checkout first, and write release-tracks.yml or name your file with the config input; where actions/checkout has a path, begin with it: config: <path>/release-tracks.yml.";
		function input(e) {
			return getInput(e);
		}
		function secret(e) {
			let t = input(e);
			t !== "" && setSecret(t);
			return t;
		}
		function flag(e, t) {
			let n = input(e);
			if (n === "") return t;
			if (/^(true|True|TRUE)$/.test(n)) return !0;
			if (/^(false|False|FALSE)$/.test(n)) return !1;
			throw (0, s.V2)("input-invalid", `${e}: ${(0, s.hD)(n)} is neither true nor false.`, "Write true or false.");
		}
		function readContext() {
			let e = process.env;
			let t = e.GITHUB_EVENT_NAME ?? "";
			let n = t === "push" ? readPushEvent(e.GITHUB_EVENT_PATH) : void 0;
			let r = O.test(t) ? readProposal(e.GITHUB_EVENT_PATH) : void 0;
			let i;
			return {
				get runId() {
					i ??= (0, u.Q)(readWorkflowRun(e), crypto.randomUUID());
					return i;
				},
				eventName: t,
				ref: e.GITHUB_REF || (n?.ref ?? ""),
				sha: e.GITHUB_SHA ?? "",
				repository: e.GITHUB_REPOSITORY ?? "",
				serverUrl: e.GITHUB_SERVER_URL || "https://github.com",
				push: n,
				...r && { proposal: r },
				pullRequest: /^pull_request(?:_target)?$/.test(t) ? readPullRequest(e.GITHUB_EVENT_PATH) : void 0
			};
		}
		let O = /^(?:pull_request(?:_.*)?|merge_group)$/;
		function readProposal(e) {
			if (!e || !(0, r.existsSync)(e)) return;
			let { pull_request: t, merge_group: n } = readPayload(e);
			let { base: i, head: a } = Object(t);
			let { base_sha: o, head_sha: s, base_ref: c } = Object(n);
			let l = Object(i).sha ?? o;
			let u = Object(a).sha ?? s;
			let d = Object(i).ref ?? c;
			if (typeof l != "string" || typeof u != "string") return;
			return {
				base: l,
				head: u,
				branch: typeof d == "string" ? d.replace(/^refs\/heads\//, "") : ""
			};
		}
		function readWorkflowRun({ GITHUB_RUN_ID: e, GITHUB_RUN_ATTEMPT: t }) {
			return e ? {
				id: e,
				attempt: Number(t || 1)
			} : void 0;
		}
		function readPushEvent(e) {
			if (!e || !(0, r.existsSync)(e)) return;
			let t = readPayload(e);
			let { before: n, after: i } = t;
			if (typeof n != "string" || typeof i != "string") return;
			let a = Array.isArray(t.commits) ? t.commits.length : 0;
			return {
				ref: typeof t.ref == "string" ? t.ref : "",
				before: n,
				after: i,
				deleted: t.deleted === !0,
				commitCount: a
			};
		}
		function readPullRequest(e) {
			if (!e || !(0, r.existsSync)(e)) return;
			let { number: t, pull_request: n } = readPayload(e);
			if (typeof t != "number" || !Number.isSafeInteger(t)) return;
			let { head: i, base: a, state: o, merge_commit_sha: s } = Object(n);
			let { sha: c, repo: l, ref: u } = Object(i);
			return {
				number: t,
				head: typeof c == "string" ? c : "",
				merge: typeof s == "string" ? s : "",
				isFork: Object(l).full_name !== Object(Object(a).repo).full_name,
				isOpen: o !== "closed",
				branch: typeof u == "string" ? u : ""
			};
		}
		function readPayload(e) {
			let t = "GITHUB_EVENT_PATH names the file that the runner wrote for this run: leave both unchanged.";
			try {
				let t = JSON.parse((0, r.readFileSync)(e, "utf8"));
				if (typeof t == "object" && t) return t;
			} catch (n) {
				throw (0, s.V2)("event-unreadable", `The event file ${(0, s.hD)(e)} cannot be read: ${(0, s.Z9)(n)}.`, t);
			}
			throw (0, s.V2)("event-unreadable", `The event file ${(0, s.hD)(e)} holds no JSON object.`, t);
		}
		function requireOutputFile() {
			try {
				requireWritable(process.env.GITHUB_OUTPUT);
			} catch (e) {
				throw outputUnwritable(e);
			}
		}
		function requireSummaryFile() {
			try {
				requireWritable(process.env.GITHUB_STEP_SUMMARY);
			} catch (e) {
				delete process.env.GITHUB_STEP_SUMMARY;
				warn({ message: `The job summary cannot be written: ${(0, s.Z9)(e)}.` });
			}
		}
		function requireWritable(e) {
			e && (0, r.closeSync)((0, r.openSync)(e, "r+"));
		}
		function outputUnwritable(e) {
			return (0, s.V2)("output-unwritable", `The outputs cannot be written: ${(0, s.Z9)(e)}.`, "GITHUB_OUTPUT names a file that the runner made for this step: leave both unchanged.");
		}
		function tellOutputs(e) {
			try {
				setOutputs(e);
			} catch (e) {
				throw outputUnwritable(e);
			}
		}
		function fail(e) {
			let t = (0, c.h)(e);
			process.exitCode = 1;
			if (t instanceof s.ag) {
				tellError(t);
				writeSummary((0, l.Bv)((0, l.R_)(3, `Stopped: ${t.code}`), (0, l.p_)(t.problems.map((e) => (0, l.FV)((0, s.BJ)(e))))));
				return;
			}
			tellBug(t);
		}
		function writeSummary(e) {
			let t = process.env.GITHUB_STEP_SUMMARY;
			if (!t || e === "") return;
			try {
				(0, r.appendFileSync)(t, `${e}${i.EOL}`);
			} catch (e) {
				warn({ message: `The job summary cannot be written: ${(0, s.Z9)(e)}.` });
			}
		}
	})
};
