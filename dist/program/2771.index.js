"use strict";
exports.id = 2771;
exports.ids = [2771];
exports.modules = {
	...require("./common.index.js").modules,
	1851: (function (e, t, n) {
		n.d(t, { n: () => formatPlan });
		var r = n(2444);
		var i = n(5566);
		var a = n(5648);
		var o = n(7340);
		function formatPlan({ promotion: e, decisions: t, workflows: n }, r, i = new Map()) {
			let a = [...t].map(([t, a]) => {
				let o = e.released.find(({ release: e }) => e.track.name === t);
				let s = addedBranch(i.get(t));
				if (o) {
					let e = releaseTree(o, a, n.get(t), r);
					return {
						...e,
						below: [...e.below ?? [], ...s]
					};
				}
				return {
					text: `${t}  no release: ${e.nothingNew.find((e) => e.track.name === t)?.reason ?? a.reason}`,
					paint: r.paint.dim,
					below: s
				};
			});
			return (0, o.q)(a, r);
		}
		function addedBranch(e) {
			if (e === void 0) return [];
			let t = e.map((e) => ({ text: e === "**" ? "the whole repository" : e }));
			return [{
				text: `built from, by dependencies: auto${t.length > 0 ? "" : ": only its own folders"}`,
				below: t
			}];
		}
		function releaseTree({ release: e, files: t, gone: n = [], follows: o, commit: s, untested: c }, { commits: l, files: u }, d, f) {
			let { track: p, from: m, tag: h, reason: g, promotedFrom: _ } = e;
			let { green: v, bold: y } = f.paint;
			let b = _ === void 0 && t.length > 0 ? "a bump commit" : s.slice(0, 7);
			return {
				text: `${p.name}  ${(0, i.qh)(m)} → ${h}`,
				paint: (e) => y(v(e)),
				below: [
					{
						text: `why: ${g}`,
						below: (0, a.w)(l, f, u)
					},
					t.length === 0 ? { text: `edits no file: the tag goes on ${b}` } : {
						text: o ? `tags ${s.slice(0, 7)}, and edits in a bump commit behind it` : "edits, in a bump commit",
						below: t.map((e) => ({ text: n.includes(e) ? `${e}, which it deletes` : e }))
					},
					...c ? [{
						text: (0, r.Ed)(p.name, c),
						paint: f.paint.yellow,
						below: (0, a.w)(c, f)
					}] : [],
					startBranch(p.releaseWorkflow, d, f)
				]
			};
		}
		function startBranch(e, { fired: t, isMissing: n } = {
			fired: [],
			isMissing: !1
		}, { paint: r }) {
			let i = t.length > 0 ? t.join(", ") : "no workflow";
			if (e === void 0 || t.includes(e)) return {
				text: `starts ${i}`,
				...t.length !== 1 && { paint: r.yellow }
			};
			if (n) return {
				text: `does not start ${e}, which this commit lacks: commit and push it first.${t.length > 0 ? ` Its push starts ${i}.` : ""}`,
				paint: r.yellow
			};
			return {
				text: `starts ${e} by workflow_dispatch alone: its push starts ${i}`,
				paint: r.yellow
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
