"use strict";
exports.id = 3971;
exports.ids = [3971];
exports.modules = {
	...require("./common.index.js").modules,
	4863: (function (e, t, n) {
		n.d(t, { K: () => componentChangelogReport });
		var r = n(5566);
		var i = n(8374);
		async function componentChangelogReport(e, t, n) {
			let r = await (0, i.e)(e, t);
			let { body: a, commitCount: o, compareUrl: s } = r.changelog;
			return {
				outputs: {
					body: a,
					"body-path": await writeBody(e.output, r, n),
					"previous-tag": r.range.previous?.name ?? "",
					"commit-count": String(o),
					"compare-url": s ?? ""
				},
				summary: a
			};
		}
		function writeBody(e, { choice: t, range: n, changelog: i }, a) {
			let { track: o, tag: s } = t;
			let c = `${i.body}\n`;
			if (e !== "") return a.write(e, c, "output");
			return a.writeTemporary(`${o.name}-${s ? (0, r.qh)(s.version) : n.head}.md`, c);
		}
	}),
	6686: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(4863);
				var a = n(3016);
				await (0, n(2864).C)((e) => (0, i.K)({
					tag: e.input("tag"),
					track: e.input("track"),
					head: e.input("head"),
					since: e.input("since"),
					format: e.input("format"),
					output: e.input("output")
				}, e, (0, a.zN)(e.folder)));
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	})
};
