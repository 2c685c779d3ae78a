"use strict";
exports.id = 2924;
exports.ids = [2924];
exports.modules = {
	...require("./common.index.js").modules,
	3879: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(9530);
		var i = n(8374);
		var a = n(3016);
		async function answer(e) {
			if (e.flag("write-all")) return (await n.e(4105).then(n.bind(n, 4105))).writeAll(e);
			if (e.text("tag") === "" && e.text("track") === "") throw (0, r.V2)("usage", "Name the tag of a release, or with --track the track.", "See: release-tracks changelog --help");
			let t = await e.openRun();
			let { choice: o, range: s, changelog: c } = await (0, i.e)({
				tag: e.text("tag"),
				track: e.text("track"),
				head: e.text("head"),
				since: e.text("since"),
				format: e.text("format")
			}, t);
			let { body: l, commitCount: u, compareUrl: d } = c;
			let f = e.text("output");
			f !== "" && await (0, a.zN)(e.folder).write(f, `${l}\n`, "output");
			return {
				json: {
					track: o.track.name,
					tag: o.tag?.name ?? null,
					"previous-tag": s.previous?.name ?? null,
					"commit-count": u,
					"compare-url": d ?? null,
					body: l
				},
				text: () => f === "" ? l : `Written to ${f}.`
			};
		}
	})
};
