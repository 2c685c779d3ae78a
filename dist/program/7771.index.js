"use strict";
exports.id = 7771;
exports.ids = [7771];
exports.modules = {
	...require("./common.index.js").modules,
	9310: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(7781);
		var i = n(3630);
		var a = n(6082);
		var o = n(718);
		function formatPairs(e, { paint: t }) {
			let n = Math.max(...e.map(([e]) => (0, o.qz)(e)));
			return e.map(([e, r]) => `  ${t.dim((0, o.eV)(e, n))}  ${(0, a.P8)(r)}`).join("\n");
		}
		async function answer(e) {
			let t = await e.openRun();
			let n = (0, i.y)(await (0, r.z)(e.text("tag").replace(/^refs\/tags\//, ""), t));
			let { tag: a, "superseded-by": o } = n;
			return {
				json: n,
				text: (e) => {
					let t = n.withdrawn ? "is withdrawn" : `is superseded by ${o}`;
					let r = o === null ? "may be released" : `${t}: nothing to release`;
					let i = [
						["track", n.track],
						["channel", n.channel],
						["version", n.version],
						["previous tag", n["previous-tag"] ?? "none: the first one"],
						["latest release", n["make-latest"] ? "yes" : "no"],
						["manifest", n["manifest-path"] ?? "none"]
					];
					return `${e.paint.green(a)} ${r}\n${formatPairs(i, e)}`;
				}
			};
		}
	})
};
