"use strict";
exports.modules = {
	8934: (function (e, t, n) {
		n.d(t, {
			yL: () => isSameKey,
			bi: () => readAppKey,
			MY: () => readTauriConfig
		});
		var r = n(9530);
		var i = n(2454);
		var a = n(3141);
		var o = n(2855);
		var s = n(5613);
		var c = n(9390);
		var l = n(5566);
		var u = n(9797);
		let d = {
			major: 2,
			minor: 12,
			patch: 0
		};
		async function readsSignedVersion(e, { updater: t, versionFiles: n }, r) {
			let i = foldersUpwards((0, s.yS)(t?.tauriConfig ?? n.find((e) => !(0, u.fg)(e))?.path ?? "")).map((e) => (0, s._z)(e, "Cargo.lock"));
			let a = await e.readFiles(r, i);
			let f = i.find((e) => a.has(e));
			let p = f === void 0 ? void 0 : a.get(f)?.bytes;
			if (f === void 0 || !p) return !0;
			let m = (0, c.o4)((0, o.g)(f, p), "tauri-plugin-updater").flatMap((e) => (0, l.ot)(e) ?? []);
			let h = (0, l.BR)(m);
			return !h || (0, l.bm)(h, d) >= 0;
		}
		function foldersUpwards(e) {
			return e === "" ? [""] : [e, ...foldersUpwards((0, s.yS)(e))];
		}
		async function readAppKey(e, t, n) {
			let [r] = await n.repository.ensureCommits([t.commit]);
			let { tag: i } = e;
			let a = i.track.versionStyle !== "core" || await readsSignedVersion(n.repository, i.track, r);
			return {
				...await readKey(e, t, n),
				readsSignedVersion: a
			};
		}
		async function readKey({ tag: e, publicKey: t }, n, a) {
			let o = e.track.updater?.tauriConfig;
			let s = t === "" ? void 0 : (0, i.ee)(t, "the public-key input");
			if (o === void 0) {
				if (s) return {
					key: s,
					requireSignedVersion: !1
				};
				throw noKey(e.track, a.config.path);
			}
			let c = await readTauriConfig(a.repository, n, o).catch((e) => {
				if (s && e instanceof r.ag) return;
				throw e;
			});
			if (s) {
				c && !isWrittenAs(s, c.publicKey, o) && a.log.warn(otherKey(o));
				return {
					key: s,
					requireSignedVersion: c?.requireSignedVersion ?? !1
				};
			}
			if (!c) throw Error("a tauri-config was read or refused");
			return {
				key: (0, i.ee)(c.publicKey, o),
				requireSignedVersion: c.requireSignedVersion
			};
		}
		function isWrittenAs(e, t, n) {
			try {
				return isSameKey(e, (0, i.ee)(t, n));
			} catch (e) {
				if (e instanceof r.ag) return !1;
				throw e;
			}
		}
		function isSameKey(e, t) {
			return e.keyId === t.keyId && e.bytes.every((e, n) => e === t.bytes[n]);
		}
		async function readTauriConfig(e, t, r) {
			let [i] = await e.ensureCommits([t.commit]);
			let [{ readTauriUpdater: s }, c] = await Promise.all([Promise.all([
				n.e(3243),
				n.e(9605),
				n.e(3232)
			]).then(n.bind(n, 851)), e.readFiles(i, [r])]);
			let l = c.get(r);
			if (l?.mode === "120000") throw unreadable(r, "It is a link, and links are not followed.");
			if (l) return s((0, o.g)(r, l.bytes), r);
			throw unreadable(r, (await (0, a.R)(e, i, [r]))?.message ?? `There is no such file at the tag's commit ${t.commit.slice(0, 7)}.`);
		}
		function unreadable(e, t) {
			return (0, r.V2)("tauri-config", `${t} The app's public key is read from it.`, "Name the file itself by updater.tauri-config of the track, or pass the key as `public-key`.", { file: e });
		}
		function otherKey(e) {
			return {
				message: "The public-key input is another key than the app has here: an app with this one rejects what the other signed.",
				fix: "Leave public-key out, unless installed apps have that key.",
				place: { file: e }
			};
		}
		function noKey({ name: e }, t) {
			return (0, r.V2)("public-key-missing", `There is no public key to verify the signatures of track ${e} with.`, "Name the tauri.conf.json by updater.tauri-config of the track, or pass the key as `public-key`.", { file: t });
		}
	})
};
