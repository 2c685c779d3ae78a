"use strict";
exports.modules = {
	2720: (function (e, t, n) {
		n.d(t, {
			S1: () => m,
			ls: () => findTop,
			ok: () => openClone,
			openRun: () => openRun
		});
		var r = n(7598);
		var i = n(3024);
		var a = n(6760);
		var o = n(6783);
		var s = n(2915);
		var c = n(9470);
		var l = n(9530);
		var u = n(6070);
		var d = n(3589);
		var f = n(9924);
		var p = n(8221);
		async function openClone(e, t, n) {
			return enter(await findClone(e, t), n);
		}
		async function openRun(e, t, n, r = !1) {
			let i = await findClone(e, t);
			let a = await readConfig(i);
			for (let e of a.warnings) n.warn(e);
			n.info(m);
			let o = await enter(i, n);
			let { signing: s } = a.config;
			r && s !== "none" && o.repository.signBy(signerOf(s, o));
			return {
				...o,
				config: a.config
			};
		}
		async function readConfig({ top: e, configPath: t }) {
			try {
				return (0, u.readConfigFile)(e, t, h);
			} catch (n) {
				if (!(n instanceof l.ag) || n.code !== "config-missing" || t !== "") throw n;
				let r = await findOnRemote(new d.T(e));
				throw r === void 0 ? n : (0, l.V2)("config-missing", n.problems[0]?.message ?? "", r);
			}
		}
		async function findOnRemote(e) {
			let t = [...(await e.text([
				"for-each-ref",
				"--format=%(refname:lstrip=3)",
				"refs/remotes/origin"
			])).split("\n").filter(Boolean)].sort((e, t) => Number(t === "HEAD") - Number(e === "HEAD"));
			for (let n of t) {
				let t = [
					"ls-tree",
					"--full-tree",
					"--name-only",
					"-z",
					`refs/remotes/origin/${n}`,
					"--",
					...o.We
				];
				let [r] = (await e.text(t)).split("\0");
				if (!r) continue;
				let i = (await e.text([
					"symbolic-ref",
					"--quiet",
					`refs/remotes/origin/${n}`
				], { codes: [
					0,
					1,
					128
				] })).replace(/^refs\/remotes\/origin\//, "") || n;
				return `origin/${i} has ${r}: ${(0, c.q$)("git", "switch", i)} && git pull`;
			}
		}
		function signerOf(e, { inWorkflow: t, openApi: n }) {
			if (e === "github" && t) return {
				by: "github",
				open: () => (0, p.Z)(n)
			};
			return {
				by: "git",
				always: e !== void 0
			};
		}
		let m = "asking origin …";
		async function findClone(e, t) {
			let n = new d.T(e);
			let r = await findTop(n, e);
			let [o, s] = await Promise.all([readHead(n), readPlace(n)]);
			let c = t && (0, a.relative)(r, (0, a.resolve)((0, i.realpathSync)(e), t));
			return {
				top: r,
				context: describeContext(o, s),
				configPath: c
			};
		}
		async function enter(e, t) {
			let { context: n } = e;
			let r = readToken(n.serverUrl, process.env);
			let i = {
				info: (e) => t.info(e),
				warn: t.warn.bind(t)
			};
			let a = process.env.GITHUB_ACTIONS === "true";
			let o = {
				token: a ? r : "",
				serverUrl: n.serverUrl
			};
			let s = await f.x.open(e.top, o, !1);
			let openApi = () => (0, p.o)(r, n, i, addressOf(n.serverUrl, process.env));
			return {
				...e,
				repository: s,
				log: i,
				inWorkflow: a,
				openGitHub: openApi,
				openApi
			};
		}
		let h = "Write one with: release-tracks init. Or name yours with --config.";
		async function findTop(e, t) {
			let { code: n, stdout: r } = await e.run(["rev-parse", "--show-toplevel"], { codes: [0, 128] });
			if (n === 0) return (0, i.realpathSync)(r.toString("utf8").replace(/\n$/, ""));
			throw (0, l.V2)("no-checkout", `${(0, l.hD)(t)} is not in the work tree of a git repository.`, "Go to your clone, or name it with -C.");
		}
		async function readHead(e) {
			return e.text([
				"symbolic-ref",
				"--quiet",
				"HEAD"
			], { codes: [0, 1] });
		}
		async function readPlace(e) {
			let { code: t, stdout: n } = await e.run([
				"remote",
				"get-url",
				"origin"
			], { codes: [
				0,
				2,
				128
			] });
			return t === 0 ? (0, s.J)(n.toString("utf8").trim()) : void 0;
		}
		function describeContext(e, t) {
			return {
				runId: (0, r.randomUUID)(),
				eventName: "",
				ref: e,
				sha: "",
				repository: t?.repository ?? "",
				serverUrl: t?.serverUrl ?? "https://github.com",
				push: void 0
			};
		}
		function readToken(e, t) {
			let { protocol: n, hostname: r, host: i } = new URL(e);
			if (n !== "https:" && !g.test(r)) return "";
			if (r === "github.com" || r.endsWith(".ghe.com")) return t.GH_TOKEN || t.GITHUB_TOKEN || "";
			return (t.GH_HOST?.toLowerCase() === i ? t.GH_ENTERPRISE_TOKEN || t.GITHUB_ENTERPRISE_TOKEN : "") || t.GITHUB_SERVER_URL === e && t.GITHUB_TOKEN || "";
		}
		let g = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
		function addressOf(e, { GITHUB_SERVER_URL: t, GITHUB_API_URL: n }) {
			return t === e && n || (0, s.z)(e);
		}
	})
};
