"use strict";
exports.id = 3751;
exports.ids = [3751];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-8799.index.js").modules,
	3141: (function (e, t, n) {
		n.d(t, {
			R: () => findObstacle,
			Z: () => foldersAbove
		});
		var r = n(9530);
		let i = {
			100644: "a file",
			100755: "a file",
			12e4: "a link",
			16e4: "a submodule"
		};
		async function findObstacle(e, t, n) {
			let a = new Map(n.map((e) => [e, foldersAbove(e)]));
			let o = [...new Set([...a.values()].flat())];
			if (o.length === 0) return;
			let s = await e.modes(t, o);
			for (let [e, t] of a) {
				let n = t.find((e) => i[s.get(e) ?? ""]);
				let a = n && i[s.get(n) ?? ""];
				if (a) return {
					path: e,
					message: `It lies below ${(0, r.hD)(n)}, which is ${a} and no folder.`
				};
			}
		}
		function foldersAbove(e) {
			let t = e.split("/").slice(0, -1);
			return t.map((e, n) => t.slice(0, n + 1).join("/"));
		}
	})
};
