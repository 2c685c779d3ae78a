"use strict";
exports.id = 7146;
exports.ids = [7146];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-740.index.js").modules,
	2633: (function (e, t, n) {
		n.d(t, {
			W: () => resolveCommit,
			f: () => findCommit
		});
		var r = n(9530);
		async function resolveCommit(e, t, n) {
			let i = await findCommit(e, t);
			if (i !== void 0) return i;
			throw (0, r.V2)("commit-unknown", `${n}: ${(0, r.hD)(t)} is no commit, tag or branch of this repository.`, "Give a tag, a branch, or all digits of a commit that was pushed.");
		}
		async function findCommit(e, t) {
			if (!a.test(t)) return;
			if (/[~^]/.test(t)) return (await e.resolve([t]))[0];
			let n = [
				`refs/tags/${t}`,
				`refs/heads/${t}`,
				t
			];
			if (i.test(t)) return bringCommit(e, t.toLowerCase());
			let r = await e.remoteRefs(t.startsWith("refs/") ? [t] : n.slice(0, 2));
			let o = n.map((e) => r.find((t) => t.name === e)).find(Boolean);
			if (o) return e.complete && o.commit !== e.head ? bringCommit(e, o.commit) : o.commit;
			return (await e.resolve([t]))[0];
		}
		let i = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
		let a = /^[^-\s~^:?*[\\{}][^\s~^:?*[\\{}]*(?:[~^]\d*)*$/;
		async function bringCommit(e, t) {
			let [n] = await e.resolve([t]);
			if (n !== void 0) return n;
			try {
				await e.ensureCommits([t]);
			} catch (e) {
				if (e instanceof r.ag && e.code === "not-on-remote") return;
				throw e;
			}
			return (await e.resolve([t]))[0];
		}
	}),
	5648: (function (e, t, n) {
		n.d(t, { w: () => commitBranches });
		function commitBranches(e, { paint: t }, n) {
			let r = n && new Set(n);
			return [...e.slice(0, 10).map(({ sha: e, subject: n, changes: i }) => ({
				text: `${e.slice(0, 7)} ${n}`,
				below: fileBranches(i.map(({ path: e }) => e).filter((e) => !r || r.has(e)), t.dim)
			})), ...rest(e.length, "commits")];
		}
		function fileBranches(e, t) {
			return [...e.slice(0, 10).map((e) => ({
				text: e,
				paint: t
			})), ...rest(e.length, "files")];
		}
		function rest(e, t) {
			return e > 10 ? [{ text: `… and ${e - 10} more ${t}` }] : [];
		}
	}),
	7146: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(5636);
		var i = n(6138);
		var a = n(5648);
		var o = n(7340);
		async function answer(e) {
			let t = await e.openRun();
			let n = {
				track: "",
				channel: "",
				since: "",
				base: e.text("base"),
				head: e.text("head")
			};
			let a = await (0, r.k)(n, t);
			let { tracks: o, report: s } = (0, i.lv)(a);
			return {
				json: {
					tracks: o,
					report: s
				},
				text: (e) => draw(a, e)
			};
		}
		function draw({ decisions: e }, t) {
			let n = [...e].map(([e, { changed: n, reason: r, commits: i, files: o }]) => ({
				text: `${e}  ${n ? "changed" : "not changed"}: ${r}`,
				paint: n ? t.paint.green : t.paint.dim,
				below: (0, a.w)(i, t, o)
			}));
			return (0, o.q)(n, t);
		}
	})
};
