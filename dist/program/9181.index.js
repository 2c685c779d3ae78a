"use strict";
exports.id = 9181;
exports.ids = [9181];
exports.modules = {
	...require("./shared-9402.index.js").modules,
	4560: (function (e, t, n) {
		n.d(t, { h: () => planOrRefusal });
		var r = n(9530);
		let i = new Set("build-number.change-file.document-syntax.file-missing.file-too-long.live-behind.live-diverged.live-requires-prerelease.merge-conflict.n-taken.not-utf8.paths-braces.python-version.unmet-requirement.version-ambiguous.version-behind.version-elsewhere.version-file.version-file-link.version-file-missing.version-inherited.version-key.version-limit.version-missing.version-not-text.version-pattern.version-read-back.version-refused.version-taken.version-text.versions-differ".split("."));
		async function planOrRefusal(e, t) {
			let n = [];
			let a = {
				info: e.log.info.bind(e.log),
				warn: (e) => void n.push(e)
			};
			try {
				return {
					plan: await t({
						...e,
						log: a
					}),
					refused: [],
					warnings: n
				};
			} catch (e) {
				if (!(e instanceof r.ag) || !i.has(e.code)) throw e;
				return {
					plan: void 0,
					refused: e.problems,
					warnings: n
				};
			}
		}
	}),
	9181: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(9530);
		var i = n(9402);
		var a = n(9369);
		var o = n(1851);
		async function answer(e) {
			let t = await e.openRun();
			let { next: n } = t.config.branches;
			let o = {
				tracks: e.text("track"),
				channel: e.text("channel"),
				bump: e.text("bump"),
				live: e.flag("live")
			};
			let { conflict: s, changes: c, channels: l } = await (0, i.V)(o, {
				branch: n,
				commit: t.repository.head
			}, t);
			let u = s !== void 0 || l.some(({ refused: e }) => e.length > 0);
			let parts = (e) => l.map((t) => channelText(t, n, e));
			return {
				json: {
					branch: n,
					conflict: s?.message ?? null,
					changes: [...c].map(([e, { commits: t }]) => ({
						track: e,
						commits: t.map(({ sha: e, subject: t }) => ({
							sha: e,
							subject: t
						}))
					})),
					channels: l.map(({ channel: e, plan: t, refused: n, warnings: i }) => ({
						...t ? (0, a.MO)(t) : { channel: e },
						refused: n.map(r.BJ),
						warnings: i.map(r.BJ)
					}))
				},
				text: (e) => s ? (0, r.BJ)(s) : parts(e).join("\n\n"),
				exitCode: +!!u
			};
		}
		function channelText({ channel: e, plan: t, refused: n, warnings: i }, a, s) {
			let c = [...n, ...i].map(r.BJ);
			if (!t) return [`A release on ${e} would be refused:`, ...c].join("\n");
			let l = t.promotion.released.length === 0 ? `Nothing to release on ${e}.` : `Merged into ${a}, this releases on ${e}:`;
			return [
				s.paint.bold(l),
				"",
				(0, o.n)(t, s),
				...c.length > 0 ? ["", ...c] : []
			].join("\n");
		}
	})
};
