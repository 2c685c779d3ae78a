"use strict";
exports.modules = {
	2454: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DF: () => globalMessage,
			Kc: () => parseTrustedComment,
			ee: () => parsePublicKey,
			jC: () => checkSignature,
			uT: () => parseSignature
		});
		var _text_base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1597);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let COMMENT = "untrusted comment:";
		function parsePublicKey(given, source) {
			let refuse = (what) => (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("public-key", `The public key in ${source} ${what}.`, "It is the content of the .pub file that `tauri signer generate` wrote, on one line, with nothing around it.");
			if (given === "") throw refuse("is empty");
			if (given.startsWith(COMMENT)) throw refuse("is the text of minisign, which apps expect as base64");
			if (/\s/.test(given)) throw refuse(`has white space around it or in it, which apps do not read: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(abbreviate(given))}`);
			let outer = (0, _text_base64_js__WEBPACK_IMPORTED_MODULE_1__.y)(given);
			if (!outer) throw refuse(`is not base64: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(abbreviate(given))}`);
			let text = decodeUtf8(outer);
			if (text === void 0) throw refuse(outer.length === 42 ? "is its second line alone" : "is not base64 of UTF-8 text");
			let line = text.split(/\r?\n/)[1];
			if (line === void 0) throw refuse("has one line where a minisign public key has two");
			let bytes = (0, _text_base64_js__WEBPACK_IMPORTED_MODULE_1__.y)(line);
			if (!bytes) throw refuse(`is not base64 in its second line: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(abbreviate(line))}`);
			if (bytes.length !== 42) throw refuse(`has ${bytes.length} bytes where a minisign public key has 42`);
			let algorithm = ascii(bytes.subarray(0, 2));
			if (algorithm !== "Ed" && algorithm !== "ED") throw refuse(`has the algorithm ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(algorithm)} where minisign has "Ed" (Ed25519)`);
			return {
				keyId: keyIdOf(bytes),
				bytes: bytes.slice(10)
			};
		}
		function decodeUtf8(bytes) {
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				return;
			}
		}
		function parseSignature(text, file) {
			let refuse = (what) => (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("signature", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(file)} ${what}.`, SIGN_AGAIN);
			let given = text.trim();
			if (given === "") throw refuse("is empty");
			let minisign = unwrap(given);
			let [untrusted, signatureLine, trusted, globalLine] = minisign.split(/\r?\n/);
			if (!untrusted?.startsWith(COMMENT)) throw refuse("is neither base64 nor minisign text");
			let bytes = (0, _text_base64_js__WEBPACK_IMPORTED_MODULE_1__.y)(signatureLine ?? "");
			if (!bytes) throw refuse("has no base64 signature in its second line");
			if (bytes.length !== 74) throw refuse(`has a signature of ${bytes.length} bytes where minisign has 74`);
			let signs = SIGNS[ascii(bytes.subarray(0, 2))];
			if (!signs) throw refuse(`has the algorithm ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(ascii(bytes.subarray(0, 2)))} where minisign has "Ed" or "ED"`);
			if (!trusted?.startsWith("trusted comment: ")) throw refuse("has no trusted comment in its third line");
			let globalBytes = (0, _text_base64_js__WEBPACK_IMPORTED_MODULE_1__.y)(globalLine ?? "");
			if (globalBytes?.length !== 64) throw refuse("has no global signature of 64 bytes in its fourth line");
			return {
				keyId: keyIdOf(bytes),
				signs,
				bytes: bytes.slice(10),
				trustedComment: trusted.slice(17),
				globalBytes,
				text: (0, _text_base64_js__WEBPACK_IMPORTED_MODULE_1__.W)(new TextEncoder().encode(`${minisign.trimEnd()}\n`))
			};
		}
		function checkSignature({ file, signature, message }, key, verify) {
			let refuse = (what, fix) => ({
				message: `The signature of ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(file)} ${what}.`,
				fix
			});
			if (signature.keyId !== key.keyId) return refuse(`was made with key ${signature.keyId}, and the app has key ${key.keyId}: installed apps would refuse the update`, "Sign with the private key that belongs to the public key of the app (TAURI_SIGNING_PRIVATE_KEY), or correct the public key.");
			if (!verify(key.bytes, message, signature.bytes)) return refuse(`does not match the bytes of the file, by key ${key.keyId}`, "The file changed after it was signed, or the .sig belongs to another file. Sign what is published, as the last step.");
			if (!verify(key.bytes, globalMessage(signature), signature.globalBytes)) return refuse("has a trusted comment that was changed after signing", SIGN_AGAIN);
		}
		function parseTrustedComment(text) {
			let fields = text.split("	");
			let find = (name) => fields.find((field) => field.startsWith(`${name}:`))?.slice(name.length + 1);
			let [timestamp, file, version] = [
				find("timestamp"),
				find("file"),
				find("version")
			];
			let repeated = [
				"timestamp",
				"file",
				"version"
			].filter((name) => fields.filter((field) => field.startsWith(`${name}:`)).length > 1);
			return {
				...timestamp && /^\d{1,15}$/.test(timestamp) && { timestamp: Number(timestamp) },
				...file && { file },
				...version && { version },
				...repeated.length > 0 && { repeated }
			};
		}
		let SIGNS = {
			Ed: "file",
			ED: "blake2b-512"
		};
		let SIGN_AGAIN = "Sign the bundle again: `tauri build` does it when TAURI_SIGNING_PRIVATE_KEY is set, or `tauri signer sign FILE`.";
		function globalMessage({ bytes, trustedComment }) {
			return Uint8Array.from([...bytes, ...new TextEncoder().encode(trustedComment)]);
		}
		function unwrap(text) {
			if (text.startsWith(COMMENT)) return text;
			let bytes = (0, _text_base64_js__WEBPACK_IMPORTED_MODULE_1__.y)(text.replace(/\s/g, ""));
			if (!bytes) return text;
			try {
				let inner = new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
				return inner.startsWith(COMMENT) ? inner : text;
			} catch {
				return text;
			}
		}
		function keyIdOf(bytes) {
			return Array.from(bytes.subarray(2, 10), (byte) => byte.toString(16).padStart(2, "0")).reverse().join("").toUpperCase();
		}
		function ascii(bytes) {
			return String.fromCharCode(...bytes);
		}
		function abbreviate(text) {
			return text.length > 12 ? `${text.slice(0, 12)}…` : text;
		}
	})
};
