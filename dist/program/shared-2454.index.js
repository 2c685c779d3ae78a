"use strict";
exports.modules = {
	2454: (function (e, t, n) {
		n.d(t, {
			DF: () => globalMessage,
			Kc: () => parseTrustedComment,
			ee: () => parsePublicKey,
			jC: () => checkSignature,
			uT: () => parseSignature
		});
		var r = n(1597);
		var i = n(9530);
		let a = "untrusted comment:";
		function parsePublicKey(e, t) {
			let refuse = (e) => (0, i.V2)("public-key", `The public key in ${t} ${e}.`, "It is the content of the .pub file that `tauri signer generate` wrote, on one line, with nothing around it.");
			if (e === "") throw refuse("is empty");
			if (e.startsWith(a)) throw refuse("is the text of minisign, which apps expect as base64");
			if (/\s/.test(e)) throw refuse(`has white space around it or in it, which apps do not read: ${(0, i.hD)(abbreviate(e))}`);
			let n = (0, r.y)(e);
			if (!n) throw refuse(`is not base64: ${(0, i.hD)(abbreviate(e))}`);
			let o = decodeUtf8(n);
			if (o === void 0) throw refuse(n.length === 42 ? "is only its second line" : "is not base64 of UTF-8 text");
			let s = o.split(/\r?\n/)[1];
			if (s === void 0) throw refuse("has one line where a minisign public key has two");
			let c = (0, r.y)(s);
			if (!c) throw refuse(`is not base64 in its second line: ${(0, i.hD)(abbreviate(s))}`);
			if (c.length !== 42) throw refuse(`has ${c.length} bytes where a minisign public key has 42`);
			let l = ascii(c.subarray(0, 2));
			if (l !== "Ed" && l !== "ED") throw refuse(`has the algorithm ${(0, i.hD)(l)} where minisign has "Ed" (Ed25519)`);
			return {
				keyId: keyIdOf(c),
				bytes: c.slice(10)
			};
		}
		function decodeUtf8(e) {
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(e);
			} catch {
				return;
			}
		}
		function parseSignature(e, t) {
			let refuse = (e) => (0, i.V2)("signature", `${(0, i.hD)(t)} ${e}.`, s);
			let n = e.trim();
			if (n === "") throw refuse("is empty");
			let c = unwrap(n);
			let [l, u, d, f] = c.split(/\r?\n/);
			if (!l?.startsWith(a)) throw refuse("is neither base64 nor minisign text");
			let p = (0, r.y)(u ?? "");
			if (!p) throw refuse("has no base64 signature in its second line");
			if (p.length !== 74) throw refuse(`has a signature of ${p.length} bytes where minisign has 74`);
			let m = o[ascii(p.subarray(0, 2))];
			if (!m) throw refuse(`has the algorithm ${(0, i.hD)(ascii(p.subarray(0, 2)))} where minisign has "Ed" or "ED"`);
			if (!d?.startsWith("trusted comment: ")) throw refuse("has no trusted comment in its third line");
			let h = (0, r.y)(f ?? "");
			if (h?.length !== 64) throw refuse("has no global signature of 64 bytes in its fourth line");
			return {
				keyId: keyIdOf(p),
				signs: m,
				bytes: p.slice(10),
				trustedComment: d.slice(17),
				globalBytes: h,
				text: (0, r.W)(new TextEncoder().encode(`${c.trimEnd()}\n`))
			};
		}
		function checkSignature({ file: e, signature: t, message: n }, r, a) {
			let refuse = (t, n) => ({
				message: `The signature of ${(0, i.hD)(e)} ${t}.`,
				fix: n
			});
			if (t.keyId !== r.keyId) return refuse(`was made with key ${t.keyId}, and the app has key ${r.keyId}: installed apps would refuse the update`, "Sign with the private key that belongs to the public key of the app (TAURI_SIGNING_PRIVATE_KEY), or correct the public key.");
			if (!a(r.bytes, n, t.bytes)) return refuse(`does not match the bytes of the file, by key ${r.keyId}`, "The file changed after it was signed, or the .sig belongs to another file. Sign what is published, as the last step.");
			if (!a(r.bytes, globalMessage(t), t.globalBytes)) return refuse("has a trusted comment that was changed after signing", s);
		}
		function parseTrustedComment(e) {
			let t = e.split("	");
			let find = (e) => t.find((t) => t.startsWith(`${e}:`))?.slice(e.length + 1);
			let [n, r, i] = [
				find("timestamp"),
				find("file"),
				find("version")
			];
			let a = [
				"timestamp",
				"file",
				"version"
			].filter((e) => t.filter((t) => t.startsWith(`${e}:`)).length > 1);
			return {
				...n && /^\d{1,15}$/.test(n) && { timestamp: Number(n) },
				...r && { file: r },
				...i && { version: i },
				...a.length > 0 && { repeated: a }
			};
		}
		let o = {
			Ed: "file",
			ED: "blake2b-512"
		};
		let s = "Sign the bundle again: `tauri build` does it when TAURI_SIGNING_PRIVATE_KEY is set, or `tauri signer sign FILE`.";
		function globalMessage({ bytes: e, trustedComment: t }) {
			return Uint8Array.from([...e, ...new TextEncoder().encode(t)]);
		}
		function unwrap(e) {
			if (e.startsWith(a)) return e;
			let t = (0, r.y)(e.replace(/\s/g, ""));
			if (!t) return e;
			try {
				let n = new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(t);
				return n.startsWith(a) ? n : e;
			} catch {
				return e;
			}
		}
		function keyIdOf(e) {
			return Array.from(e.subarray(2, 10), (e) => e.toString(16).padStart(2, "0")).reverse().join("").toUpperCase();
		}
		function ascii(e) {
			return String.fromCharCode(...e);
		}
		function abbreviate(e) {
			return e.length > 12 ? `${e.slice(0, 12)}…` : e;
		}
	})
};
