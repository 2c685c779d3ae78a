"use strict";
exports.id = 5400;
exports.ids = [5400];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-740.index.js").modules,
	...require("./shared-9122.index.js").modules,
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
	2722: (function (e, t, n) {
		n.d(t, { S: () => detectTracksReport });
		var r = n(9122);
		var i = n(5636);
		var a = n(6138);
		async function detectTracksReport(e, t) {
			let { run: n, tracks: o } = await (0, r.C)({
				line: "",
				tracks: e.track
			}, t);
			let s = await (0, i.k)(e, n, o);
			return {
				outputs: (0, a.m5)(n.config, s),
				summary: (0, a.s3)(n.config, s)
			};
		}
	}),
	5400: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(2722);
				await (0, n(2864).C)((e) => (0, i.S)({
					track: e.input("track"),
					channel: e.input("channel"),
					since: e.input("since"),
					base: e.input("base"),
					head: e.input("head")
				}, e));
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	})
};
