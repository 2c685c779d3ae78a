"use strict";
exports.id = 5888;
exports.ids = [5888];
exports.modules = {
	...require("./common.index.js").modules,
	9307: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(1099);
		var i = n(1458);
		var a = n(4292);
		var o = n(760);
		var s = n(7340);
		async function answer(e) {
			let t = await e.openRun();
			let n = (0, a.s)(t.config, {
				tag: e.text("tag"),
				reason: e.text("reason"),
				undo: e.flag("undo"),
				dryRun: e.flag("dry-run")
			});
			let preview = (e, t) => formatWithdrawal(n, e, t);
			let s = n.undo ? `Offer ${n.tag.name} again?` : `Withdraw ${n.tag.name}?`;
			let c = await (0, r.z)(n, t, (0, o.b)(e.terminal, e.flag("yes"), {
				preview,
				ask: s
			}));
			let { withdrawal: l, commands: u, release: d } = c;
			return {
				json: (0, i.pT)(c),
				text: (e) => [
					...n.dryRun ? [`${preview(l, e)}\n`] : [],
					(0, i.Dx)(c),
					...d,
					...u.length > 0 ? [
						"",
						"For the registry, run:",
						...u.map((e) => `  ${e}`)
					] : []
				].join("\n")
			};
		}
		function formatWithdrawal({ tag: e, undo: t }, n, r) {
			let { reason: a, instead: o } = n;
			let c = (0, i.ho)(n).map((e) => ({ text: e }));
			let l = [
				...a === "" ? [] : [{ text: `why: ${a}` }],
				...c,
				{ text: `${e.channel} would be at ${o?.name ?? "no version"}` }
			];
			return (0, s.q)([{
				text: t ? `offer ${e.name} again` : `withdraw ${e.name}`,
				paint: r.paint.bold,
				below: l
			}], r);
		}
	})
};
