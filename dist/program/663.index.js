"use strict";
exports.id = 663;
exports.ids = [663];
exports.modules = {
	...require("./common.index.js").modules,
	7023: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(9530);
		var i = n(5359);
		var a = n(760);
		async function answer(e) {
			let t = await e.openRun();
			let { terminal: n } = e;
			let r = e.flag("yes");
			let [o, s, c, l, u] = [
				"group",
				"bump",
				"sha",
				"line",
				"track"
			].map((t) => e.text(t));
			let d = (0, a.b)(n, r, {
				preview: ({ released: e }) => e.length > 0 ? tagsOf(e).join("\n") : "What was merged has its tags: next gets what live has.",
				ask: "Release what was merged?"
			});
			let f = (0, a.b)(n, r, {
				preview: ({ units: e }) => e.flatMap(({ unit: e, plan: t }) => t ? `${e.branch}: ${tagsOf(t.released).join(", ") || "nothing"}` : []).join("\n"),
				ask: "Push the branches, and open or update their pull requests?"
			});
			let p = {
				group: o,
				bump: s,
				sha: c,
				line: l,
				track: u
			};
			let m = {
				...t,
				context: {
					...t.context,
					ref: ""
				}
			};
			let h = await (0, i.h)(p, m, {
				settle: d,
				branches: f
			});
			return {
				json: describe(h),
				text: () => draw(h) || "Nothing to release, and no pull request is open."
			};
		}
		function tagsOf(e) {
			return e.map(({ release: e }) => e.tag);
		}
		function describe({ settled: { released: e, refused: t, pushed: n }, kept: i }) {
			return {
				released: e.map(({ release: e, commit: t }) => ({
					track: e.track.name,
					tag: e.tag,
					sha: t
				})),
				refused: t.map(({ pull: e, why: t }) => ({
					number: e.number,
					why: t
				})),
				"pull-requests": i.map(({ planned: { unit: e, plan: t, refused: n }, pull: i }) => ({
					name: e.name,
					number: i?.number ?? null,
					tags: tagsOf(t?.released ?? []),
					problems: n.map(r.BJ)
				})),
				pushed: n
			};
		}
		function draw({ settled: { released: e, refused: t }, kept: n }) {
			return [
				...e.map(({ release: e, commit: t }) => `released ${e.tag} on ${t.slice(0, 7)}`),
				...t.map(({ pull: e, why: t }) => `#${e.number} was merged but releases nothing: ${t}`),
				...n.flatMap(({ planned: e, pull: t }) => [...t ? [`#${t.number} ${t.title}`] : [], ...e.refused.map((t) => `${e.unit.name}: ${(0, r.BJ)(t)}`)])
			].join("\n");
		}
	})
};
