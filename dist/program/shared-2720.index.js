"use strict";
exports.modules = {
	2720: (function (e, t, n) {
		n.d(t, {
			S1: () => f,
			ls: () => findTop,
			ok: () => openClone,
			openRun: () => openRun
		});
		var r = n(7598);
		var i = n(3024);
		var a = n(6760);
		var o = n(2915);
		var s = n(9530);
		var c = n(6070);
		var l = n(3589);
		var u = n(9924);
		var d = n(8221);
		async function openClone(e, t, n) {
			return enter(await findClone(e, t), n);
		}
		async function openRun(e, t, n, r = !1) {
			let i = await findClone(e, t);
			let a = (0, c.readConfigFile)(i.top, i.configPath, p);
			for (let e of a.warnings) n.warn(e);
			n.info(f);
			let o = await enter(i, n);
			let { signing: s } = a.config;
			r && s !== "none" && o.repository.signBy(signerOf(s, o));
			return {
				...o,
				config: a.config
			};
		}
		function signerOf(e, { inWorkflow: t, openApi: n }) {
			if (e === "github" && t) return {
				by: "github",
				open: () => (0, d.Z)(n)
			};
			return {
				by: "git",
				always: e !== void 0
			};
		}
		let f = "asking origin …";
		async function findClone(e, t) {
			let n = new l.T(e);
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
			let s = await u.x.open(e.top, o, !1);
			let openApi = () => (0, d.o)(r, n, i, addressOf(n.serverUrl, process.env));
			return {
				...e,
				repository: s,
				log: i,
				inWorkflow: a,
				openGitHub: openApi,
				openApi
			};
		}
		let p = "Write one with: release-tracks init. Or name yours with --config.";
		async function findTop(e, t) {
			let { code: n, stdout: r } = await e.run(["rev-parse", "--show-toplevel"], { codes: [0, 128] });
			if (n === 0) return (0, i.realpathSync)(r.toString("utf8").replace(/\n$/, ""));
			throw (0, s.V2)("no-checkout", `${(0, s.hD)(t)} is not in the work tree of a git repository.`, "Go to your clone, or name it with -C.");
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
			return t === 0 ? (0, o.J)(n.toString("utf8").trim()) : void 0;
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
			if (n !== "https:" && !m.test(r)) return "";
			if (r === "github.com" || r.endsWith(".ghe.com")) return t.GH_TOKEN || t.GITHUB_TOKEN || "";
			return (t.GH_HOST?.toLowerCase() === i ? t.GH_ENTERPRISE_TOKEN || t.GITHUB_ENTERPRISE_TOKEN : "") || t.GITHUB_SERVER_URL === e && t.GITHUB_TOKEN || "";
		}
		let m = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
		function addressOf(e, { GITHUB_SERVER_URL: t, GITHUB_API_URL: n }) {
			return t === e && n || (0, o.z)(e);
		}
	})
};
