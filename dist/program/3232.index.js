"use strict";
exports.id = 3232;
exports.ids = [3232];
exports.modules = {
	...require("./common.index.js").modules,
	851: (function (e, t, n) {
		n.r(t);
		n.d(t, { readTauriUpdater: () => readTauriUpdater });
		var r = n(1926);
		var i = n(8023);
		var a = n(7569);
		var o = n(9530);
		function readTauriUpdater(e, t) {
			let n = (0, a.C)(() => (0, i.q)(t, e));
			if (n instanceof o.ag) throw new o.ag("tauri-config", n.problems.map((e) => ({
				...e,
				fix: "Name a tauri.conf.json, or pass the key as `public-key`."
			})));
			let s = (0, r.jf)((0, r.jf)(n, "plugins"), "updater");
			let c = (0, r.jf)(s, "pubkey");
			let l = (0, r.b6)(c);
			if (l === void 0 || l.trim() === "") throw (0, o.V2)("tauri-config", `It has ${c ? `${describe(c)} as` : "no"} \`plugins.updater.pubkey\`.`, "Put the content of the .pub file from `tauri signer generate` there, or pass the key as `public-key`.", { file: t });
			return {
				publicKey: l,
				requireSignedVersion: ["requireSignedVersion", "require-signed-version"].some((e) => (0, r.Hn)((0, r.jf)(s, e)))
			};
		}
		function describe(e) {
			if (e.kind === "table") return "an object";
			if (e.kind === "list") return "a list";
			return (0, o.hD)(e.kind === "text" ? e.value : e.source);
		}
	})
};
