"use strict";
exports.id = 5639;
exports.ids = [5639];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-3584.index.js").modules,
	50: (function (e, t, n) {
		n.d(t, {
			Jj: () => lineRefPatterns,
			es: () => openLines,
			wH: () => withoutLineTags
		});
		var r = n(4229);
		var i = n(8003);
		var a = n(8342);
		var o = n(6511);
		var s = n(7761);
		function lineRefPatterns({ branches: { lines: e }, tracks: t }) {
			if (e === void 0) return [];
			let n = ((0, o.HZ)(e) ? t.map(({ name: t }) => e.replace("{track}", () => t)) : [e]).map((e) => e.slice(0, e.search(/\{(?:major|minor)\}/)));
			return [...new Set(n)].flatMap((e) => c.map((t) => (0, r.Mi)(`${e}${t}*`)));
		}
		let c = [..."0123456789"];
		function openLines(e, t, n) {
			let r = e.flatMap((e) => {
				let r = /^refs\/heads\/(.+)$/.exec(e.name)?.[1];
				let c = r === void 0 ? void 0 : (0, o.hT)(r, n);
				if (r === void 0 || !c) return [];
				let { line: l, tracks: u } = c;
				return u.flatMap((n) => {
					let o = t(n.name);
					let c = o.filter(({ version: e }) => !e.prerelease && (0, s.UO)(e, l));
					if (c.length === 0 || !(0, s.Os)(l, o)) return [];
					return [{
						track: n,
						line: l,
						branch: r,
						head: e,
						newest: (0, i.fV)((0, a.Ix)(c))
					}];
				});
			});
			let at = ({ track: e }) => n.tracks.indexOf(e);
			return r.toSorted((e, t) => at(e) - at(t) || e.line.major - t.line.major || e.line.minor - t.line.minor);
		}
		function withoutLineTags(e, { branches: t }) {
			if (t.lines === void 0) return [...e];
			let n = (0, i.fV)(e.filter(({ version: e }) => !e.prerelease));
			return e.filter(({ version: e }) => !e.prerelease || !n || !(0, s.Os)(e, [n]));
		}
	}),
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
	}),
	7897: (function (e, t, n) {
		n.d(t, { n: () => missingOnNext });
		var r = n(9880);
		var i = n(6753);
		var a = n(2392);
		let o = /^\(cherry picked from commit ([0-9a-f]{40,64})\)$/gm;
		async function missingOnNext({ head: e }, t, n) {
			let { repository: o } = n;
			let [s, c] = await o.ensure([{
				tip: e.commit,
				not: [t]
			}, {
				tip: t,
				not: [e.commit]
			}]);
			let l = (await o.log(s)).filter((e) => !(0, r.F)(e));
			if (l.length === 0) return [];
			let u = await (0, a.vh)(l, n);
			let d = (0, i.E9)(l).filter(u).map(({ commit: e }) => e);
			if (d.length === 0) return [];
			let [f, p] = await Promise.all([o.messages(s), o.messages(c)]);
			let m = new Set([...p.values()].flatMap(pickedFrom));
			let h = await o.confirmOutside([c.tip], d.flatMap(({ sha: e }) => e));
			let isThere = (e) => m.has(e) || pickedFrom(f.get(e) ?? "").some((e) => p.has(e));
			return d.filter(({ sha: e }) => h.has(e) && !isThere(e));
		}
		function pickedFrom(e) {
			return [...e.matchAll(o)].map(([, e]) => e);
		}
	})
};
