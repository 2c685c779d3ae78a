"use strict";
exports.id = 9612;
exports.ids = [9612];
exports.modules = {
	...require("./common.index.js").modules,
	7966: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(8420);
		var i = n(9530);
		var a = n(5691);
		var o = n(3016);
		var s = n(8762);
		async function answer(e) {
			let t = await e.openRun();
			let n = await (0, a.iP)({
				kind: e.text("kind"),
				tag: e.text("tag"),
				format: e.text("format"),
				template: e.text("template"),
				url: process.env.RELEASE_TRACKS_URL?.trim() ?? "",
				secret: process.env.RELEASE_TRACKS_SECRET?.trim() ?? "",
				headerPrefix: e.text("header-prefix"),
				notes: "",
				notesPath: e.text("notes"),
				required: !0,
				dryRun: e.flag("dry-run")
			}, t, {
				read: (t, n) => (0, o.yR)(t, {
					root: e.folder,
					input: n
				}),
				openReceiver: s.A
			});
			let { deliveries: c, silence: l, host: u } = n;
			let { lags: d, lost: f } = (0, a.GW)(n);
			for (let t of d) e.terminal.warn(t);
			if (f.length > 0) throw new i.ag("not-announced", f);
			let p = c.map(({ happening: e, message: t, verdict: n }) => ({
				id: t.id,
				title: (0, r.Gg)(e),
				sent: n?.kind === "delivered",
				body: t.body
			}));
			return {
				json: {
					host: u || null,
					messages: p,
					silence: l
				},
				text: () => [...p.map(({ sent: e, title: t, body: n }) => e ? `Told ${u}: ${t}` : n), ...l].join("\n")
			};
		}
	})
};
