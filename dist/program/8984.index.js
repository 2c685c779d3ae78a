"use strict";
exports.id = 8984;
exports.ids = [8984];
exports.modules = {
	8984: (function (e, t, n) {
	n.d(t, { openStage: () => openStage });
	var r = n(9924);
	var i = n(1258);
	var a = n(6760);
	var o = n(3589);
	var s = n(8541);
	async function copyClone(e, { live: t, next: n }) {
		let r = new o.T(e);
		let [i, c] = await Promise.all([r.text(["rev-parse", "--is-shallow-repository"]), r.text([
			"config",
			"--get-regexp",
			"^remote\\..*\\.promisor$"
		], { codes: [0, 1] })]);
		let l = await tipOf(r, t);
		if (i === "true" || c !== "" || l === void 0) return;
		let u = [[t, l], [n, await tipOf(r, n) ?? l]];
		let d = (0, s.wE)(() => void 0);
		let f = (0, a.join)(d, "remote");
		await new o.T(d).run([
			"clone",
			"--quiet",
			"--bare",
			"--shared",
			"--",
			e,
			f
		]);
		let p = new o.T(d, f);
		for (let [e, t] of u) await p.run([
			"update-ref",
			`refs/heads/${e}`,
			t
		]);
		await p.run([
			"symbolic-ref",
			"HEAD",
			`refs/heads/${t}`
		]);
		await new o.T(d).run([
			"clone",
			"--quiet",
			"--shared",
			"--no-checkout",
			"--origin",
			"origin",
			"--",
			f,
			(0, a.join)(d, "clone")
		]);
		return {
			folder: (0, a.join)(d, "clone"),
			remove: () => (0, s.yu)(d)
		};
	}
	async function tipOf(e, t) {
		for (let n of [`refs/remotes/origin/${t}`, `refs/heads/${t}`]) {
			let t = await e.text([
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${n}^{commit}`
			], { codes: [0, 1] });
			if (t !== "") return t;
		}
	}
	let c = {
		runId: "init",
		eventName: "",
		ref: "",
		sha: "",
		repository: "",
		serverUrl: "https://github.com",
		push: void 0
	};
	async function openStage(e) {
		let t = [];
		let n = [];
		let openAt = async (e) => {
			let n = await r.x.open(e, {
				token: "",
				serverUrl: c.serverUrl
			}, !1);
			t.push(n);
			return {
				repository: n,
				log: {
					info: () => void 0,
					warn: () => void 0
				},
				context: c,
				openGitHub: async () => void 0
			};
		};
		return {
			stage: {
				patient: {
					...await openAt(e),
					tree: (0, i.w)(e)
				},
				openCopy: async (t) => {
					let r = await copyClone(e, t);
					if (!r) return;
					n.push(r);
					return openAt(r.folder);
				}
			},
			close: async () => {
				for (let e of t) await e.close();
				for (let e of n) e.remove();
			}
		};
	}
})
};
