"use strict";
exports.id = 7772;
exports.ids = [7772,6905];
exports.modules = {
	...require("./shared-4344.index.js").modules,
	...require("./shared-6905.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-7648.index.js").modules,
	...require("./shared-8799.index.js").modules,
	...require("./shared-8934.index.js").modules,
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
	}),
	8602: (function (e, t, n) {
		n.d(t, { provedManifests: () => provedManifests });
		var r = n(4229);
		var i = n(9530);
		var a = n(4344);
		var o = n(2205);
		var s = n(2454);
		var c = n(8934);
		async function provedManifests(e, t) {
			let { repository: n, config: i } = t;
			let s = await n.blobs([...new Set(e.map(({ oid: e }) => e))]);
			let c = [];
			for (let n of e) {
				let e = (0, o.J9)(n.path, i);
				if (!e) continue;
				let r = await readBefore(t, e.track, n.parent);
				let l = (0, a.d)({
					...e,
					ladder: i.channels,
					text: decode(s.get(n.oid)),
					before: r
				});
				l && c.push({
					item: n,
					track: e.track,
					claim: l
				});
			}
			if (c.length === 0) return [];
			let l = await n.remoteRefs([...new Set(c.map(({ claim: e }) => (0, r.y6)(e.tag)))]);
			let u = new Map(l.map((e) => [e.name, e]));
			let d = new Map();
			let f = [];
			for (let { item: e, track: t, claim: i } of c) {
				let a = u.get((0, r.y6)(i.tag));
				if (!a) continue;
				let o = d.get(a.name) ?? readKey(n, t, a);
				d.set(a.name, o);
				await areSigned(i, t, o) && f.push(e);
			}
			return f;
		}
		async function readBefore({ repository: e, config: t }, n, r) {
			let [i] = await e.ensureCommits([r]);
			let a = t.tracks.find(({ name: e }) => e === n.name) ?? n;
			let s = new Map([...(0, o.Ud)(a, t).map(({ path: e }) => [e, e]), ...(0, o.Ud)(n, t).map(({ channel: e, path: t }) => [t, e])]);
			let c = await e.readFiles(i, [...s.keys()]);
			return new Map([...c].map(([e, { bytes: t }]) => [s.get(e), decode(t)]));
		}
		async function readKey(e, { updater: t }, n) {
			let r = t?.tauriConfig;
			try {
				return r === void 0 ? void 0 : (0, s.ee)((await (0, c.MY)(e, n, r)).publicKey, r);
			} catch (e) {
				if (e instanceof i.ag) return;
				throw e;
			}
		}
		async function areSigned({ signatures: e, keyIds: t }, { updater: n }, r) {
			if (n?.tauriConfig === void 0) return e.every(({ keyId: e }) => t.has(e));
			let i = await r;
			return i !== void 0 && (await Promise.all(e.map((e) => isBy(e, i)))).every(Boolean);
		}
		async function isBy(e, { keyId: t, bytes: n }) {
			if (e.keyId !== t) return !1;
			let { subtle: r } = globalThis.crypto;
			let i = await r.importKey("raw", new Uint8Array(n), "Ed25519", !1, ["verify"]);
			return r.verify("Ed25519", i, new Uint8Array(e.globalBytes), new Uint8Array((0, s.DF)(e)));
		}
		function decode(e) {
			return new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(e);
		}
	})
};
