"use strict";
exports.id = 6059;
exports.ids = [6059];
exports.modules = {
	...require("./common.index.js").modules,
	4534: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(3584);
		var i = n(7073);
		var a = n(760);
		var o = n(5648);
		var s = n(7340);
		async function answer(e) {
			let t = await e.openRun();
			let { live: n, next: c } = t.config.branches;
			let l = e.flag("dry-run");
			let preview = ({ commits: e, manifests: t, lines: r, mergesLines: i }, a) => {
				let l = [...(0, o.w)(e ?? [], a), ...t.map((e) => ({ text: e }))];
				let u = [...l.length > 0 ? [{
					from: n,
					below: l
				}] : [], ...(i ? r : []).map(({ branch: e, missing: t }) => ({
					from: e,
					below: (0, o.w)(t, a)
				}))];
				return (0, s.q)(u.map(({ from: e, below: t }) => ({
					text: `${e} into ${c}`,
					paint: a.paint.bold,
					below: t
				})), a);
			};
			let u = (0, a.b)(e.terminal, e.flag("yes"), {
				preview,
				ask: ({ commits: e, manifests: t, lines: r, mergesLines: i }) => `Merge ${[...e !== void 0 || t.length > 0 ? [n] : [], ...(i ? r : []).map(({ branch: e }) => e)].join(", ")} into ${c}?`
			});
			let d = await (0, r.W)({
				dryRun: l,
				lines: e.flag("lines")
			}, t, u);
			let f = (0, r.X)(d, t, l);
			return {
				json: {
					synced: d.pushed,
					sha: d.sha || null,
					commits: (d.commits ?? []).map(({ sha: e, subject: t }) => ({
						sha: e,
						subject: t
					})),
					manifests: d.manifests,
					lines: (0, i.Q)(d)
				},
				text: (e) => l && (d.commits || d.manifests.length > 0 || d.mergesLines && d.lines.length > 0) ? `${preview(d, e)}\n\n${f}` : f
			};
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
	})
};
