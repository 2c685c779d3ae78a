"use strict";
exports.id = 3616;
exports.ids = [3616];
exports.modules = {
	...require("./common.index.js").modules,
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
