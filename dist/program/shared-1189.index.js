"use strict";
exports.modules = {
	1189: (function (e, t, n) {
		n.r(t);
		n.d(t, {
			answer: () => answer,
			release: () => release
		});
		var r = n(2444);
		var i = n(9369);
		var a = n(5615);
		var o = n(2188);
		var s = n(9050);
		var c = n(3921);
		var l = n(760);
		var u = n(191);
		var d = n(1851);
		async function answer(e) {
			let { run: t } = await (0, u.G)(e, e.text("tracks"));
			return release(e, t, {
				tracks: e.text("tracks"),
				channel: e.text("channel"),
				bump: e.text("bump"),
				sha: e.text("sha"),
				n: e.text("n"),
				version: e.text("as"),
				trailers: e.texts("trailer").join("\n"),
				dryRun: e.flag("dry-run"),
				force: e.flag("force")
			});
		}
		async function release(e, t, n) {
			let r = (0, o.vD)(t.config, n);
			let u = {
				decisions: new Map(),
				workflows: new Map()
			};
			let f = (0, l.b)(e.terminal, e.flag("yes"), {
				preview: async (e, n) => (0, d.n)(remember(u, await (0, i.H5)(e, t)), n),
				ask: (e) => question(e)
			});
			e.terminal.info("planning");
			let p = t.inWorkflow ? (0, s.m4)(t) : s.RT;
			let m = await (0, a.p)(r, t, {
				gate: f,
				findStart: p
			});
			m.pushed && t.inWorkflow && await (0, c.A)(m, p, t);
			let h = m.pushed ? {
				promotion: m,
				...u
			} : await (0, i.H5)(m, t);
			return {
				json: {
					...(0, i.MO)(h),
					pushed: m.pushed
				},
				...m.stopped && { failure: m.stopped },
				text: (e) => m.pushed ? formatPushed(m, t, e) : [(0, d.n)(h, e), ...n.dryRun ? ["A dry run: nothing was pushed."] : []].join("\n")
			};
		}
		function question({ channel: e, released: t }) {
			return [...t.flatMap(({ release: { track: e }, untested: t }) => t ? (0, r.Ed)(e.name, t) : []).map((e) => `${e}. `), `Release on ${e}?`].join("");
		}
		function remember(e, t) {
			for (let [n, r] of t.decisions) e.decisions.set(n, r);
			for (let [n, r] of t.workflows) e.workflows.set(n, r);
			return t;
		}
		function formatPushed({ released: e, nothingNew: t, updates: n }, { inWorkflow: r }, { paint: i }) {
			let a = r ? [] : n.flatMap(({ ref: e }) => /^refs\/heads\/(.+)$/.exec(e)?.[1] ?? []);
			return [
				...e.map(({ release: e, commit: t }) => `${i.green("released")} ${e.tag} on ${t.slice(0, 7)}`),
				...t.map(({ track: e, reason: t }) => i.dim(`${e.name}: ${t}`)),
				...a.length > 0 ? [i.dim(`moved on the remote: ${a.join(", ")}; git pull brings it to your clone`)] : []
			].join("\n");
		}
	})
};
