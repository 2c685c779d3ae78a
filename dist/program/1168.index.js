"use strict";
exports.id = 1168;
exports.ids = [1168];
exports.modules = {
	333: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.verifyTLogSET = verifyTLogSET;
		let r = n(3917);
		let i = n(6849);
		let a = n(7822);
		function verifyTLogSET(e, t) {
			if (!(0, a.filterTLogAuthorities)(t, {
				logID: e.logId.keyId,
				targetDate: new Date(Number(e.integratedTime) * 1e3)
			}).some((t) => {
				let n = toVerificationPayload(e);
				let i = Buffer.from(r.json.canonicalize(n), "utf8");
				let a = e.inclusionPromise.signedEntryTimestamp;
				return r.crypto.verify(i, t.publicKey, a);
			})) throw new i.VerificationError({
				code: "TLOG_INCLUSION_PROMISE_ERROR",
				message: "inclusion promise could not be verified"
			});
		}
		function toVerificationPayload(e) {
			let { integratedTime: t, logIndex: n, logId: r, canonicalizedBody: i } = e;
			return {
				body: i.toString("base64"),
				integratedTime: Number(t),
				logIndex: Number(n),
				logID: r.keyId.toString("hex")
			};
		}
	}),
	381: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.CreateEntryRequest = t.Spec = t.Entry = void 0;
		let r = n(6764);
		let i = n(4969);
		t.Entry = {
			fromJSON(e) {
				return {
					kind: isSet(e.kind) ? globalThis.String(e.kind) : "",
					apiVersion: isSet(e.apiVersion) ? globalThis.String(e.apiVersion) : "",
					spec: isSet(e.spec) ? t.Spec.fromJSON(e.spec) : void 0
				};
			},
			toJSON(e) {
				let n = {};
				e.kind !== "" && (n.kind = e.kind);
				e.apiVersion !== "" && (n.apiVersion = e.apiVersion);
				e.spec !== void 0 && (n.spec = t.Spec.toJSON(e.spec));
				return n;
			}
		};
		t.Spec = {
			fromJSON(e) {
				return { spec: isSet(e.hashedRekordV002) ? {
					$case: "hashedRekordV002",
					hashedRekordV002: i.HashedRekordLogEntryV002.fromJSON(e.hashedRekordV002)
				} : isSet(e.dsseV002) ? {
					$case: "dsseV002",
					dsseV002: r.DSSELogEntryV002.fromJSON(e.dsseV002)
				} : void 0 };
			},
			toJSON(e) {
				let t = {};
				e.spec?.$case === "hashedRekordV002" ? t.hashedRekordV002 = i.HashedRekordLogEntryV002.toJSON(e.spec.hashedRekordV002) : e.spec?.$case === "dsseV002" && (t.dsseV002 = r.DSSELogEntryV002.toJSON(e.spec.dsseV002));
				return t;
			}
		};
		t.CreateEntryRequest = {
			fromJSON(e) {
				return { spec: isSet(e.hashedRekordRequestV002) ? {
					$case: "hashedRekordRequestV002",
					hashedRekordRequestV002: i.HashedRekordRequestV002.fromJSON(e.hashedRekordRequestV002)
				} : isSet(e.dsseRequestV002) ? {
					$case: "dsseRequestV002",
					dsseRequestV002: r.DSSERequestV002.fromJSON(e.dsseRequestV002)
				} : void 0 };
			},
			toJSON(e) {
				let t = {};
				e.spec?.$case === "hashedRekordRequestV002" ? t.hashedRekordRequestV002 = i.HashedRekordRequestV002.toJSON(e.spec.hashedRekordRequestV002) : e.spec?.$case === "dsseRequestV002" && (t.dsseRequestV002 = r.DSSERequestV002.toJSON(e.spec.dsseRequestV002));
				return t;
			}
		};
		function isSet(e) {
			return e != null;
		}
	}),
	715: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.Bundle = t.VerificationMaterial = t.TimestampVerificationData = void 0;
		let r = n(7030);
		let i = n(5334);
		let a = n(5204);
		t.TimestampVerificationData = {
			fromJSON(e) {
				return { rfc3161Timestamps: globalThis.Array.isArray(e?.rfc3161Timestamps) ? e.rfc3161Timestamps.map((e) => i.RFC3161SignedTimestamp.fromJSON(e)) : [] };
			},
			toJSON(e) {
				let t = {};
				e.rfc3161Timestamps?.length && (t.rfc3161Timestamps = e.rfc3161Timestamps.map((e) => i.RFC3161SignedTimestamp.toJSON(e)));
				return t;
			}
		};
		t.VerificationMaterial = {
			fromJSON(e) {
				return {
					content: isSet(e.publicKey) ? {
						$case: "publicKey",
						publicKey: i.PublicKeyIdentifier.fromJSON(e.publicKey)
					} : isSet(e.x509CertificateChain) ? {
						$case: "x509CertificateChain",
						x509CertificateChain: i.X509CertificateChain.fromJSON(e.x509CertificateChain)
					} : isSet(e.certificate) ? {
						$case: "certificate",
						certificate: i.X509Certificate.fromJSON(e.certificate)
					} : void 0,
					tlogEntries: globalThis.Array.isArray(e?.tlogEntries) ? e.tlogEntries.map((e) => a.TransparencyLogEntry.fromJSON(e)) : [],
					timestampVerificationData: isSet(e.timestampVerificationData) ? t.TimestampVerificationData.fromJSON(e.timestampVerificationData) : void 0
				};
			},
			toJSON(e) {
				let n = {};
				e.content?.$case === "publicKey" ? n.publicKey = i.PublicKeyIdentifier.toJSON(e.content.publicKey) : e.content?.$case === "x509CertificateChain" ? n.x509CertificateChain = i.X509CertificateChain.toJSON(e.content.x509CertificateChain) : e.content?.$case === "certificate" && (n.certificate = i.X509Certificate.toJSON(e.content.certificate));
				e.tlogEntries?.length && (n.tlogEntries = e.tlogEntries.map((e) => a.TransparencyLogEntry.toJSON(e)));
				e.timestampVerificationData !== void 0 && (n.timestampVerificationData = t.TimestampVerificationData.toJSON(e.timestampVerificationData));
				return n;
			}
		};
		t.Bundle = {
			fromJSON(e) {
				return {
					mediaType: isSet(e.mediaType) ? globalThis.String(e.mediaType) : "",
					verificationMaterial: isSet(e.verificationMaterial) ? t.VerificationMaterial.fromJSON(e.verificationMaterial) : void 0,
					content: isSet(e.messageSignature) ? {
						$case: "messageSignature",
						messageSignature: i.MessageSignature.fromJSON(e.messageSignature)
					} : isSet(e.dsseEnvelope) ? {
						$case: "dsseEnvelope",
						dsseEnvelope: r.Envelope.fromJSON(e.dsseEnvelope)
					} : void 0
				};
			},
			toJSON(e) {
				let n = {};
				e.mediaType !== "" && (n.mediaType = e.mediaType);
				e.verificationMaterial !== void 0 && (n.verificationMaterial = t.VerificationMaterial.toJSON(e.verificationMaterial));
				e.content?.$case === "messageSignature" ? n.messageSignature = i.MessageSignature.toJSON(e.content.messageSignature) : e.content?.$case === "dsseEnvelope" && (n.dsseEnvelope = r.Envelope.toJSON(e.content.dsseEnvelope));
				return n;
			}
		};
		function isSet(e) {
			return e != null;
		}
	}),
	990: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.ASN1Obj = void 0;
		let r = n(1673);
		let i = n(1121);
		let a = n(4243);
		let o = n(1044);
		let s = n(9343);
		class ASN1Obj {
			tag;
			subs;
			value;
			constructor(e, t, n) {
				this.tag = e;
				this.value = t;
				this.subs = n;
			}
			static parseBuffer(e) {
				let t = new r.ByteStream(e);
				let n = parseStream(t);
				if (t.position !== t.length) throw new i.ASN1ParseError("invalid trailing data");
				return n;
			}
			toDER() {
				let e = new r.ByteStream();
				if (this.subs.length > 0) for (let t of this.subs) e.appendView(t.toDER());
				else e.appendView(this.value);
				let t = e.buffer;
				let n = new r.ByteStream();
				n.appendChar(this.tag.toDER());
				n.appendView((0, a.encodeLength)(t.length));
				n.appendView(t);
				return n.buffer;
			}
			toBoolean() {
				if (!this.tag.isBoolean()) throw new i.ASN1TypeError("not a boolean");
				return (0, o.parseBoolean)(this.value);
			}
			toInteger() {
				if (!this.tag.isInteger()) throw new i.ASN1TypeError("not an integer");
				return (0, o.parseInteger)(this.value);
			}
			toOID() {
				if (!this.tag.isOID()) throw new i.ASN1TypeError("not an OID");
				return (0, o.parseOID)(this.value);
			}
			toDate() {
				switch (!0) {
					case this.tag.isUTCTime(): return (0, o.parseTime)(this.value, !0);
					case this.tag.isGeneralizedTime(): return (0, o.parseTime)(this.value, !1);
					default: throw new i.ASN1TypeError("not a date");
				}
			}
			toBitString() {
				if (!this.tag.isBitString()) throw new i.ASN1TypeError("not a bit string");
				return (0, o.parseBitString)(this.value);
			}
		}
		t.ASN1Obj = ASN1Obj;
		function parseStream(e, t = 0) {
			if (t > 100) throw new i.ASN1ParseError("maximum nesting depth exceeded");
			let n = new s.ASN1Tag(e.getUint8());
			let r = (0, a.decodeLength)(e);
			let o = e.slice(e.position, r);
			let c = e.position;
			let l = [];
			if (n.constructed) l = collectSubs(e, r, t);
			else if (n.isOctetString()) try {
				l = collectSubs(e, r, t);
			} catch {}
			l.length === 0 && e.seek(c + r);
			return new ASN1Obj(n, o, l);
		}
		function collectSubs(e, t, n) {
			let r = e.position + t;
			if (r > e.length) throw new i.ASN1ParseError("invalid length");
			let a = [];
			for (; e.position < r;) a.push(parseStream(e, n + 1));
			if (e.position !== r) throw new i.ASN1ParseError("invalid length");
			return a;
		}
	}),
	994: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.RFC3161Timestamp = void 0;
		var r = n(2714);
		Object.defineProperty(t, "RFC3161Timestamp", {
			enumerable: !0,
			get: function() {
				return r.RFC3161Timestamp;
			}
		});
	}),
	1040: (function (e, t, n) {
		t.vw = void 0;
		n(8456);
		n(7742);
		n(7714);
		var r = n(3404);
		Object.defineProperty(t, "vw", {
			enumerable: !0,
			get: function() {
				return r.bundleFromJSON;
			}
		});
		n(9352);
	}),
	1044: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.parseInteger = parseInteger;
		t.parseStringASCII = parseStringASCII;
		t.parseTime = parseTime;
		t.parseOID = parseOID;
		t.parseBoolean = parseBoolean;
		t.parseBitString = parseBitString;
		let r = n(1121);
		let i = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
		let a = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
		function parseInteger(e) {
			let t = 0;
			let n = e.length;
			let r = e[t];
			let i = r > 127;
			let a = i ? 255 : 0;
			for (; r == a && ++t < n;) r = e[t];
			if (n - t === 0) return BigInt(i ? -1 : 0);
			r = i ? r - 256 : r;
			let o = BigInt(r);
			for (let r = t + 1; r < n; ++r) o = o * BigInt(256) + BigInt(e[r]);
			return o;
		}
		function parseStringASCII(e) {
			return e.toString("ascii");
		}
		function parseTime(e, t) {
			let n = parseStringASCII(e);
			let r = t ? i.exec(n) : a.exec(n);
			if (!r) throw Error("invalid time");
			if (t) {
				let e = Number(r[1]);
				e += e >= 50 ? 1900 : 2e3;
				r[1] = e.toString();
			}
			return new Date(`${r[1]}-${r[2]}-${r[3]}T${r[4]}:${r[5]}:${r[6]}Z`);
		}
		function parseOID(e) {
			let t = 0;
			let n = e.length;
			let r = e[t++];
			let i = `${Math.floor(r / 40)}.${r % 40}`;
			let a = 0n;
			for (; t < n; ++t) {
				r = e[t];
				a = (a << 7n) + BigInt(r & 127);
				if (!(r & 128)) {
					i += `.${a}`;
					a = 0n;
				}
			}
			return i;
		}
		function parseBoolean(e) {
			if (e.length !== 1) throw new r.ASN1ParseError("invalid boolean");
			switch (e[0]) {
				case 0: return !1;
				case 255: return !0;
				default: throw new r.ASN1ParseError("invalid boolean");
			}
		}
		function parseBitString(e) {
			let t = e[0];
			if (t > 7) throw new r.ASN1ParseError("invalid bit string");
			let n = e.length;
			let i = [];
			for (let r = 1; r < n; ++r) {
				let a = e[r];
				let o = r === n - 1 ? t : 0;
				for (let e = 7; e >= o; --e) i.push(a >> e & 1);
			}
			return i;
		}
	}),
	1055: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.toDER = toDER;
		t.fromDER = fromDER;
		let n = /-----BEGIN (.*)-----/;
		let r = /-----END (.*)-----/;
		function toDER(e) {
			let t = "";
			e.split("\n").forEach((e) => {
				if (e.match(n) || e.match(r)) return;
				t += e;
			});
			return Buffer.from(t, "base64");
		}
		function fromDER(e, t = "CERTIFICATE") {
			let n = e.toString("base64").match(/.{1,64}/g) || "";
			return [
				`-----BEGIN ${t}-----`,
				...n,
				`-----END ${t}-----`
			].join("\n").concat("\n");
		}
	}),
	1121: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.ASN1TypeError = t.ASN1ParseError = void 0;
		class ASN1ParseError extends Error {}
		t.ASN1ParseError = ASN1ParseError;
		class ASN1TypeError extends Error {}
		t.ASN1TypeError = ASN1TypeError;
	}),
	1484: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.HASHEDREKORD_API_VERSION_V1 = void 0;
		t.verifyHashedRekordTLogBody = verifyHashedRekordTLogBody;
		t.verifyHashedRekordTLogBodyV2 = verifyHashedRekordTLogBodyV2;
		let r = n(6849);
		t.HASHEDREKORD_API_VERSION_V1 = "0.0.1";
		function verifyHashedRekordTLogBody(e, n) {
			switch (e.apiVersion) {
				case t.HASHEDREKORD_API_VERSION_V1: return verifyHashedrekord001TLogBody(e, n);
				default: throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported hashedrekord version: ${e.apiVersion}`
				});
			}
		}
		function verifyHashedRekordTLogBodyV2(e, t) {
			let n = e.spec?.spec;
			if (!n) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "missing dsse spec"
			});
			switch (n.$case) {
				case "hashedRekordV002": return verifyHashedrekord002TLogBody(n.hashedRekordV002, t);
				default: throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported version: ${n.$case}`
				});
			}
		}
		function verifyHashedrekord001TLogBody(e, t) {
			let n = e.spec.signature.content || "";
			if (!t.compareSignature(Buffer.from(n, "base64"))) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "signature mismatch"
			});
			let i = e.spec.data.hash?.value || "";
			if (!t.compareSignedDigest(Buffer.from(i, "hex"))) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "digest mismatch"
			});
		}
		function verifyHashedrekord002TLogBody(e, t) {
			let n = e.signature?.content || Buffer.from("");
			if (!t.compareSignature(n)) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "signature mismatch"
			});
			let i = e.data?.digest || Buffer.from("");
			if (!t.compareSignedDigest(i)) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "digest mismatch"
			});
		}
	}),
	1633: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.verifySCTs = verifySCTs;
		let r = n(3917);
		let i = n(6849);
		let a = n(7822);
		function verifySCTs(e, t, n) {
			let o;
			let s = e.clone();
			for (let e = 0; e < s.extensions.length; e++) {
				let t = s.extensions[e];
				if (t.subs[0].toOID() === r.EXTENSION_OID_SCT) {
					o = new r.X509SCTExtension(t);
					s.extensions.splice(e, 1);
					break;
				}
			}
			if (!o) return [];
			if (o.signedCertificateTimestamps.length === 0) return [];
			let c = new r.ByteStream();
			let l = r.crypto.digest("sha256", t.publicKey);
			c.appendView(l);
			let u = s.tbsCertificate.toDER();
			c.appendUint24(u.length);
			c.appendView(u);
			return o.signedCertificateTimestamps.map((e) => {
				if (!(0, a.filterTLogAuthorities)(n, {
					logID: e.logID,
					targetDate: e.datetime
				}).some((t) => e.verify(c.buffer, t.publicKey))) throw new i.VerificationError({
					code: "CERTIFICATE_ERROR",
					message: "SCT verification failed"
				});
				return e.logID;
			});
		}
	}),
	1673: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.ByteStream = void 0;
		class StreamError extends Error {}
		class ByteStream {
			static BLOCK_SIZE = 1024;
			buf;
			view;
			start = 0;
			constructor(e) {
				if (e) {
					this.buf = e;
					this.view = Buffer.from(e);
				} else {
					this.buf = Buffer.alloc(0);
					this.view = Buffer.from(this.buf);
				}
			}
			get buffer() {
				return this.view.subarray(0, this.start);
			}
			get length() {
				return this.view.byteLength;
			}
			get position() {
				return this.start;
			}
			seek(e) {
				this.start = e;
			}
			slice(e, t) {
				let n = e + t;
				if (n > this.length) throw new StreamError("request past end of buffer");
				return this.view.subarray(e, n);
			}
			appendChar(e) {
				this.ensureCapacity(1);
				this.view[this.start] = e;
				this.start += 1;
			}
			appendUint16(e) {
				this.ensureCapacity(2);
				let t = new Uint16Array([e]);
				let n = new Uint8Array(t.buffer);
				this.view[this.start] = n[1];
				this.view[this.start + 1] = n[0];
				this.start += 2;
			}
			appendUint24(e) {
				this.ensureCapacity(3);
				let t = new Uint32Array([e]);
				let n = new Uint8Array(t.buffer);
				this.view[this.start] = n[2];
				this.view[this.start + 1] = n[1];
				this.view[this.start + 2] = n[0];
				this.start += 3;
			}
			appendView(e) {
				this.ensureCapacity(e.length);
				this.view.set(e, this.start);
				this.start += e.length;
			}
			getBlock(e) {
				if (e <= 0) return Buffer.alloc(0);
				if (this.start + e > this.view.length) throw Error("request past end of buffer");
				let t = this.view.subarray(this.start, this.start + e);
				this.start += e;
				return t;
			}
			getUint8() {
				return this.getBlock(1)[0];
			}
			getUint16() {
				let e = this.getBlock(2);
				return e[0] << 8 | e[1];
			}
			ensureCapacity(e) {
				if (this.start + e > this.view.byteLength) {
					let t = ByteStream.BLOCK_SIZE + (e > ByteStream.BLOCK_SIZE ? e : 0);
					this.realloc(this.view.byteLength + t);
				}
			}
			realloc(e) {
				let t = Buffer.alloc(e);
				let n = Buffer.from(t);
				n.set(this.view);
				this.buf = t;
				this.view = n;
			}
		}
		t.ByteStream = ByteStream;
	}),
	1817: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.SHA2_HASH_ALGOS = t.RSA_SIGNATURE_ALGOS = t.ECDSA_SIGNATURE_ALGOS = void 0;
		t.ECDSA_SIGNATURE_ALGOS = {
			"1.2.840.10045.4.3.1": "sha224",
			"1.2.840.10045.4.3.2": "sha256",
			"1.2.840.10045.4.3.3": "sha384",
			"1.2.840.10045.4.3.4": "sha512"
		};
		t.RSA_SIGNATURE_ALGOS = {
			"1.2.840.113549.1.1.14": "sha224",
			"1.2.840.113549.1.1.11": "sha256",
			"1.2.840.113549.1.1.12": "sha384",
			"1.2.840.113549.1.1.13": "sha512"
		};
		t.SHA2_HASH_ALGOS = {
			"2.16.840.1.101.3.4.2.1": "sha256",
			"2.16.840.1.101.3.4.2.2": "sha384",
			"2.16.840.1.101.3.4.2.3": "sha512"
		};
	}),
	1997: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.ClientTrustConfig = t.ServiceConfiguration = t.Service = t.SigningConfig = t.TrustedRoot = t.CertificateAuthority = t.TransparencyLogInstance = t.ServiceSelector = void 0;
		t.serviceSelectorFromJSON = serviceSelectorFromJSON;
		t.serviceSelectorToJSON = serviceSelectorToJSON;
		let r = n(5334);
		var i;
		(function(e) {
			e[e.SERVICE_SELECTOR_UNDEFINED = 0] = "SERVICE_SELECTOR_UNDEFINED";
			e[e.ALL = 1] = "ALL";
			e[e.ANY = 2] = "ANY";
			e[e.EXACT = 3] = "EXACT";
		})(i || (t.ServiceSelector = i = {}));
		function serviceSelectorFromJSON(e) {
			switch (e) {
				case 0:
				case "SERVICE_SELECTOR_UNDEFINED": return i.SERVICE_SELECTOR_UNDEFINED;
				case 1:
				case "ALL": return i.ALL;
				case 2:
				case "ANY": return i.ANY;
				case 3:
				case "EXACT": return i.EXACT;
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum ServiceSelector");
			}
		}
		function serviceSelectorToJSON(e) {
			switch (e) {
				case i.SERVICE_SELECTOR_UNDEFINED: return "SERVICE_SELECTOR_UNDEFINED";
				case i.ALL: return "ALL";
				case i.ANY: return "ANY";
				case i.EXACT: return "EXACT";
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum ServiceSelector");
			}
		}
		t.TransparencyLogInstance = {
			fromJSON(e) {
				return {
					baseUrl: isSet(e.baseUrl) ? globalThis.String(e.baseUrl) : "",
					hashAlgorithm: isSet(e.hashAlgorithm) ? (0, r.hashAlgorithmFromJSON)(e.hashAlgorithm) : 0,
					publicKey: isSet(e.publicKey) ? r.PublicKey.fromJSON(e.publicKey) : void 0,
					logId: isSet(e.logId) ? r.LogId.fromJSON(e.logId) : void 0,
					checkpointKeyId: isSet(e.checkpointKeyId) ? r.LogId.fromJSON(e.checkpointKeyId) : void 0,
					operator: isSet(e.operator) ? globalThis.String(e.operator) : ""
				};
			},
			toJSON(e) {
				let t = {};
				e.baseUrl !== "" && (t.baseUrl = e.baseUrl);
				e.hashAlgorithm !== 0 && (t.hashAlgorithm = (0, r.hashAlgorithmToJSON)(e.hashAlgorithm));
				e.publicKey !== void 0 && (t.publicKey = r.PublicKey.toJSON(e.publicKey));
				e.logId !== void 0 && (t.logId = r.LogId.toJSON(e.logId));
				e.checkpointKeyId !== void 0 && (t.checkpointKeyId = r.LogId.toJSON(e.checkpointKeyId));
				e.operator !== "" && (t.operator = e.operator);
				return t;
			}
		};
		t.CertificateAuthority = {
			fromJSON(e) {
				return {
					subject: isSet(e.subject) ? r.DistinguishedName.fromJSON(e.subject) : void 0,
					uri: isSet(e.uri) ? globalThis.String(e.uri) : "",
					certChain: isSet(e.certChain) ? r.X509CertificateChain.fromJSON(e.certChain) : void 0,
					validFor: isSet(e.validFor) ? r.TimeRange.fromJSON(e.validFor) : void 0,
					operator: isSet(e.operator) ? globalThis.String(e.operator) : ""
				};
			},
			toJSON(e) {
				let t = {};
				e.subject !== void 0 && (t.subject = r.DistinguishedName.toJSON(e.subject));
				e.uri !== "" && (t.uri = e.uri);
				e.certChain !== void 0 && (t.certChain = r.X509CertificateChain.toJSON(e.certChain));
				e.validFor !== void 0 && (t.validFor = r.TimeRange.toJSON(e.validFor));
				e.operator !== "" && (t.operator = e.operator);
				return t;
			}
		};
		t.TrustedRoot = {
			fromJSON(e) {
				return {
					mediaType: isSet(e.mediaType) ? globalThis.String(e.mediaType) : "",
					tlogs: globalThis.Array.isArray(e?.tlogs) ? e.tlogs.map((e) => t.TransparencyLogInstance.fromJSON(e)) : [],
					certificateAuthorities: globalThis.Array.isArray(e?.certificateAuthorities) ? e.certificateAuthorities.map((e) => t.CertificateAuthority.fromJSON(e)) : [],
					ctlogs: globalThis.Array.isArray(e?.ctlogs) ? e.ctlogs.map((e) => t.TransparencyLogInstance.fromJSON(e)) : [],
					timestampAuthorities: globalThis.Array.isArray(e?.timestampAuthorities) ? e.timestampAuthorities.map((e) => t.CertificateAuthority.fromJSON(e)) : []
				};
			},
			toJSON(e) {
				let n = {};
				e.mediaType !== "" && (n.mediaType = e.mediaType);
				e.tlogs?.length && (n.tlogs = e.tlogs.map((e) => t.TransparencyLogInstance.toJSON(e)));
				e.certificateAuthorities?.length && (n.certificateAuthorities = e.certificateAuthorities.map((e) => t.CertificateAuthority.toJSON(e)));
				e.ctlogs?.length && (n.ctlogs = e.ctlogs.map((e) => t.TransparencyLogInstance.toJSON(e)));
				e.timestampAuthorities?.length && (n.timestampAuthorities = e.timestampAuthorities.map((e) => t.CertificateAuthority.toJSON(e)));
				return n;
			}
		};
		t.SigningConfig = {
			fromJSON(e) {
				return {
					mediaType: isSet(e.mediaType) ? globalThis.String(e.mediaType) : "",
					caUrls: globalThis.Array.isArray(e?.caUrls) ? e.caUrls.map((e) => t.Service.fromJSON(e)) : [],
					oidcUrls: globalThis.Array.isArray(e?.oidcUrls) ? e.oidcUrls.map((e) => t.Service.fromJSON(e)) : [],
					rekorTlogUrls: globalThis.Array.isArray(e?.rekorTlogUrls) ? e.rekorTlogUrls.map((e) => t.Service.fromJSON(e)) : [],
					rekorTlogConfig: isSet(e.rekorTlogConfig) ? t.ServiceConfiguration.fromJSON(e.rekorTlogConfig) : void 0,
					tsaUrls: globalThis.Array.isArray(e?.tsaUrls) ? e.tsaUrls.map((e) => t.Service.fromJSON(e)) : [],
					tsaConfig: isSet(e.tsaConfig) ? t.ServiceConfiguration.fromJSON(e.tsaConfig) : void 0
				};
			},
			toJSON(e) {
				let n = {};
				e.mediaType !== "" && (n.mediaType = e.mediaType);
				e.caUrls?.length && (n.caUrls = e.caUrls.map((e) => t.Service.toJSON(e)));
				e.oidcUrls?.length && (n.oidcUrls = e.oidcUrls.map((e) => t.Service.toJSON(e)));
				e.rekorTlogUrls?.length && (n.rekorTlogUrls = e.rekorTlogUrls.map((e) => t.Service.toJSON(e)));
				e.rekorTlogConfig !== void 0 && (n.rekorTlogConfig = t.ServiceConfiguration.toJSON(e.rekorTlogConfig));
				e.tsaUrls?.length && (n.tsaUrls = e.tsaUrls.map((e) => t.Service.toJSON(e)));
				e.tsaConfig !== void 0 && (n.tsaConfig = t.ServiceConfiguration.toJSON(e.tsaConfig));
				return n;
			}
		};
		t.Service = {
			fromJSON(e) {
				return {
					url: isSet(e.url) ? globalThis.String(e.url) : "",
					majorApiVersion: isSet(e.majorApiVersion) ? globalThis.Number(e.majorApiVersion) : 0,
					validFor: isSet(e.validFor) ? r.TimeRange.fromJSON(e.validFor) : void 0,
					operator: isSet(e.operator) ? globalThis.String(e.operator) : ""
				};
			},
			toJSON(e) {
				let t = {};
				e.url !== "" && (t.url = e.url);
				e.majorApiVersion !== 0 && (t.majorApiVersion = Math.round(e.majorApiVersion));
				e.validFor !== void 0 && (t.validFor = r.TimeRange.toJSON(e.validFor));
				e.operator !== "" && (t.operator = e.operator);
				return t;
			}
		};
		t.ServiceConfiguration = {
			fromJSON(e) {
				return {
					selector: isSet(e.selector) ? serviceSelectorFromJSON(e.selector) : 0,
					count: isSet(e.count) ? globalThis.Number(e.count) : 0
				};
			},
			toJSON(e) {
				let t = {};
				e.selector !== 0 && (t.selector = serviceSelectorToJSON(e.selector));
				e.count !== 0 && (t.count = Math.round(e.count));
				return t;
			}
		};
		t.ClientTrustConfig = {
			fromJSON(e) {
				return {
					mediaType: isSet(e.mediaType) ? globalThis.String(e.mediaType) : "",
					trustedRoot: isSet(e.trustedRoot) ? t.TrustedRoot.fromJSON(e.trustedRoot) : void 0,
					signingConfig: isSet(e.signingConfig) ? t.SigningConfig.fromJSON(e.signingConfig) : void 0
				};
			},
			toJSON(e) {
				let n = {};
				e.mediaType !== "" && (n.mediaType = e.mediaType);
				e.trustedRoot !== void 0 && (n.trustedRoot = t.TrustedRoot.toJSON(e.trustedRoot));
				e.signingConfig !== void 0 && (n.signingConfig = t.SigningConfig.toJSON(e.signingConfig));
				return n;
			}
		};
		function isSet(e) {
			return e != null;
		}
	}),
	2544: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.toSignedEntity = toSignedEntity;
		t.signatureContent = signatureContent;
		let r = n(3917);
		let i = n(2635);
		let a = n(6531);
		function toSignedEntity(e, t) {
			let { tlogEntries: n, timestampVerificationData: i } = e.verificationMaterial;
			let a = [];
			for (let e of n) e.integratedTime && e.integratedTime !== "0" && a.push({
				$case: "transparency-log",
				tlogEntry: e
			});
			for (let e of i?.rfc3161Timestamps ?? []) a.push({
				$case: "timestamp-authority",
				timestamp: r.RFC3161Timestamp.parse(Buffer.from(e.signedTimestamp))
			});
			return {
				signature: signatureContent(e, t),
				key: key(e),
				tlogEntries: n,
				timestamps: a
			};
		}
		function signatureContent(e, t) {
			switch (e.content.$case) {
				case "dsseEnvelope": return new i.DSSESignatureContent(e.content.dsseEnvelope);
				case "messageSignature": return new a.MessageSignatureContent(e.content.messageSignature, t);
			}
		}
		function key(e) {
			switch (e.verificationMaterial.content.$case) {
				case "publicKey": return {
					$case: "public-key",
					hint: e.verificationMaterial.content.publicKey.hint
				};
				case "x509CertificateChain": return {
					$case: "certificate",
					certificate: r.X509Certificate.parse(Buffer.from(e.verificationMaterial.content.x509CertificateChain.certificates[0].rawBytes))
				};
				case "certificate": return {
					$case: "certificate",
					certificate: r.X509Certificate.parse(Buffer.from(e.verificationMaterial.content.certificate.rawBytes))
				};
			}
		}
	}),
	2635: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.DSSESignatureContent = void 0;
		let r = n(3917);
		class DSSESignatureContent {
			env;
			constructor(e) {
				this.env = e;
			}
			compareDigest(e) {
				return r.crypto.bufferEqual(e, r.crypto.digest("sha256", this.env.payload));
			}
			compareSignedDigest(e) {
				return r.crypto.bufferEqual(e, r.crypto.digest("sha256", this.preAuthEncoding));
			}
			compareSignature(e) {
				return r.crypto.bufferEqual(e, this.signature);
			}
			verifySignature(e) {
				return r.crypto.verify(this.preAuthEncoding, e, this.signature);
			}
			get signature() {
				return this.env.signatures.length > 0 ? this.env.signatures[0].sig : Buffer.from("");
			}
			get preAuthEncoding() {
				return r.dsse.preAuthEncoding(this.env.payloadType, this.env.payload);
			}
		}
		t.DSSESignatureContent = DSSESignatureContent;
	}),
	2714: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			r === void 0 && (r = n);
			var i = Object.getOwnPropertyDescriptor(t, n);
			(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
				enumerable: !0,
				get: function() {
					return t[n];
				}
			});
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			r === void 0 && (r = n);
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: !0,
				value: t
			});
		}) : function(e, t) {
			e.default = t;
		});
		var a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[t.length] = n);
					return t;
				};
				return ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) for (var n = ownKeys(e), a = 0; a < n.length; a++) n[a] !== "default" && r(t, e, n[a]);
				i(t, e);
				return t;
			};
		})();
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.RFC3161Timestamp = void 0;
		let o = n(6027);
		let s = a(n(9368));
		let c = n(1817);
		let l = n(5131);
		let u = n(2925);
		class RFC3161Timestamp {
			root;
			constructor(e) {
				this.root = e;
			}
			static parse(e) {
				let t = o.ASN1Obj.parseBuffer(e);
				return new RFC3161Timestamp(t);
			}
			get status() {
				return this.pkiStatusInfoObj.subs[0].toInteger();
			}
			get contentType() {
				return this.contentTypeObj.toOID();
			}
			get eContentType() {
				return this.eContentTypeObj.toOID();
			}
			get signingTime() {
				return this.tstInfo.genTime;
			}
			get signerIssuer() {
				return this.signerSidObj.subs[0].value;
			}
			get signerSerialNumber() {
				return this.signerSidObj.subs[1].value;
			}
			get signerDigestAlgorithm() {
				let e = this.signerDigestAlgorithmObj.subs[0].toOID();
				return c.SHA2_HASH_ALGOS[e];
			}
			get signatureAlgorithm() {
				let e = this.signatureAlgorithmObj.subs[0].toOID();
				return c.ECDSA_SIGNATURE_ALGOS[e];
			}
			get signatureValue() {
				return this.signatureValueObj.value;
			}
			get tstInfo() {
				return new u.TSTInfo(this.eContentObj.subs[0].subs[0]);
			}
			verify(e, t) {
				if (!this.timeStampTokenObj) throw new l.RFC3161TimestampVerificationError("timeStampToken is missing");
				if (this.contentType !== "1.2.840.113549.1.7.2") throw new l.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`);
				if (this.eContentType !== "1.2.840.113549.1.9.16.1.4") throw new l.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`);
				this.tstInfo.verify(e);
				this.verifyMessageDigest();
				this.verifySignature(t);
			}
			verifyMessageDigest() {
				let e = s.digest(this.signerDigestAlgorithm, this.tstInfo.raw);
				let t = this.messageDigestAttributeObj.subs[1].subs[0].value;
				if (!s.bufferEqual(e, t)) throw new l.RFC3161TimestampVerificationError("signed data does not match tstInfo");
			}
			verifySignature(e) {
				let t = this.signedAttrsObj.toDER();
				t[0] = 49;
				if (!s.verify(t, e, this.signatureValue, this.signatureAlgorithm)) throw new l.RFC3161TimestampVerificationError("signature verification failed");
			}
			get pkiStatusInfoObj() {
				return this.root.subs[0];
			}
			get timeStampTokenObj() {
				return this.root.subs[1];
			}
			get contentTypeObj() {
				return this.timeStampTokenObj.subs[0];
			}
			get signedDataObj() {
				return this.timeStampTokenObj.subs.find((e) => e.tag.isContextSpecific(0)).subs[0];
			}
			get encapContentInfoObj() {
				return this.signedDataObj.subs[2];
			}
			get signerInfosObj() {
				let e = this.signedDataObj;
				return e.subs[e.subs.length - 1];
			}
			get signerInfoObj() {
				return this.signerInfosObj.subs[0];
			}
			get eContentTypeObj() {
				return this.encapContentInfoObj.subs[0];
			}
			get eContentObj() {
				return this.encapContentInfoObj.subs[1];
			}
			get signedAttrsObj() {
				return this.signerInfoObj.subs.find((e) => e.tag.isContextSpecific(0));
			}
			get messageDigestAttributeObj() {
				return this.signedAttrsObj.subs.find((e) => e.subs[0].tag.isOID() && e.subs[0].toOID() === "1.2.840.113549.1.9.4");
			}
			get signerSidObj() {
				return this.signerInfoObj.subs[1];
			}
			get signerDigestAlgorithmObj() {
				return this.signerInfoObj.subs[2];
			}
			get signatureAlgorithmObj() {
				return this.signerInfoObj.subs[4];
			}
			get signatureValueObj() {
				return this.signerInfoObj.subs[5];
			}
		}
		t.RFC3161Timestamp = RFC3161Timestamp;
	}),
	2788: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.base64Encode = base64Encode;
		t.base64Decode = base64Decode;
		let n = "base64";
		let r = "utf-8";
		function base64Encode(e) {
			return Buffer.from(e, r).toString(n);
		}
		function base64Decode(e) {
			return Buffer.from(e, n).toString(r);
		}
	}),
	2925: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			r === void 0 && (r = n);
			var i = Object.getOwnPropertyDescriptor(t, n);
			(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
				enumerable: !0,
				get: function() {
					return t[n];
				}
			});
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			r === void 0 && (r = n);
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: !0,
				value: t
			});
		}) : function(e, t) {
			e.default = t;
		});
		var a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[t.length] = n);
					return t;
				};
				return ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) for (var n = ownKeys(e), a = 0; a < n.length; a++) n[a] !== "default" && r(t, e, n[a]);
				i(t, e);
				return t;
			};
		})();
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.TSTInfo = void 0;
		let o = a(n(9368));
		let s = n(1817);
		let c = n(5131);
		class TSTInfo {
			root;
			constructor(e) {
				this.root = e;
			}
			get version() {
				return this.root.subs[0].toInteger();
			}
			get genTime() {
				return this.root.subs[4].toDate();
			}
			get messageImprintHashAlgorithm() {
				let e = this.messageImprintObj.subs[0].subs[0].toOID();
				return s.SHA2_HASH_ALGOS[e];
			}
			get messageImprintHashedMessage() {
				return this.messageImprintObj.subs[1].value;
			}
			get raw() {
				return this.root.toDER();
			}
			verify(e) {
				let t = o.digest(this.messageImprintHashAlgorithm, e);
				if (!o.bufferEqual(t, this.messageImprintHashedMessage)) throw new c.RFC3161TimestampVerificationError("message imprint does not match artifact");
			}
			get messageImprintObj() {
				return this.root.subs[2];
			}
		}
		t.TSTInfo = TSTInfo;
	}),
	3327: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.canonicalize = canonicalize;
		function canonicalize(e) {
			let t = "";
			if (typeof e != "object" || !e || e.toJSON != null) t += JSON.stringify(e);
			else if (Array.isArray(e)) {
				t += "[";
				let n = !0;
				e.forEach((e) => {
					n || (t += ",");
					n = !1;
					t += canonicalize(e);
				});
				t += "]";
			} else {
				t += "{";
				let n = !0;
				Object.keys(e).sort().forEach((r) => {
					n || (t += ",");
					n = !1;
					t += JSON.stringify(r);
					t += ":";
					t += canonicalize(e[r]);
				});
				t += "}";
			}
			return t;
		}
	}),
	3404: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.envelopeToJSON = t.envelopeFromJSON = t.bundleToJSON = t.bundleFromJSON = void 0;
		let r = n(9654);
		let i = n(7742);
		let a = n(9352);
		let bundleFromJSON = (e) => {
			let t = r.Bundle.fromJSON(e);
			switch (t.mediaType) {
				case i.BUNDLE_V01_MEDIA_TYPE:
					(0, a.assertBundleV01)(t);
					break;
				case i.BUNDLE_V02_MEDIA_TYPE:
					(0, a.assertBundleV02)(t);
					break;
				default: (0, a.assertBundleLatest)(t);
			}
			return t;
		};
		t.bundleFromJSON = bundleFromJSON;
		let bundleToJSON = (e) => r.Bundle.toJSON(e);
		t.bundleToJSON = bundleToJSON;
		let envelopeFromJSON = (e) => r.Envelope.fromJSON(e);
		t.envelopeFromJSON = envelopeFromJSON;
		let envelopeToJSON = (e) => r.Envelope.toJSON(e);
		t.envelopeToJSON = envelopeToJSON;
	}),
	3566: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			r === void 0 && (r = n);
			var i = Object.getOwnPropertyDescriptor(t, n);
			(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
				enumerable: !0,
				get: function() {
					return t[n];
				}
			});
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			r === void 0 && (r = n);
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: !0,
				value: t
			});
		}) : function(e, t) {
			e.default = t;
		});
		var a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[t.length] = n);
					return t;
				};
				return ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) for (var n = ownKeys(e), a = 0; a < n.length; a++) n[a] !== "default" && r(t, e, n[a]);
				i(t, e);
				return t;
			};
		})();
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.X509Certificate = t.EXTENSION_OID_SCT = void 0;
		let o = n(6027);
		let s = a(n(9368));
		let c = n(1817);
		let l = a(n(1055));
		let u = n(6389);
		t.EXTENSION_OID_SCT = "1.3.6.1.4.1.11129.2.4.2";
		class X509Certificate {
			root;
			constructor(e) {
				this.root = e;
			}
			static parse(e) {
				let t = typeof e == "string" ? l.toDER(e) : e;
				let n = o.ASN1Obj.parseBuffer(t);
				return new X509Certificate(n);
			}
			get tbsCertificate() {
				return this.tbsCertificateObj;
			}
			get version() {
				return `v${(this.versionObj.subs[0].toInteger() + BigInt(1)).toString()}`;
			}
			get serialNumber() {
				return this.serialNumberObj.value;
			}
			get notBefore() {
				return this.validityObj.subs[0].toDate();
			}
			get notAfter() {
				return this.validityObj.subs[1].toDate();
			}
			get issuer() {
				return this.issuerObj.value;
			}
			get subject() {
				return this.subjectObj.value;
			}
			get publicKey() {
				return this.subjectPublicKeyInfoObj.toDER();
			}
			get signatureAlgorithm() {
				let e = this.signatureAlgorithmObj.subs[0].toOID();
				if (c.RSA_SIGNATURE_ALGOS[e]) return c.RSA_SIGNATURE_ALGOS[e];
				return c.ECDSA_SIGNATURE_ALGOS[e];
			}
			get signatureValue() {
				return this.signatureValueObj.value.subarray(1);
			}
			get subjectAltName() {
				let e = this.extSubjectAltName;
				return e?.uri || e?.rfc822Name;
			}
			get extensions() {
				return this.extensionsObj?.subs[0]?.subs || [];
			}
			get extKeyUsage() {
				let e = this.findExtension("2.5.29.15");
				return e ? new u.X509KeyUsageExtension(e) : void 0;
			}
			get extBasicConstraints() {
				let e = this.findExtension("2.5.29.19");
				return e ? new u.X509BasicConstraintsExtension(e) : void 0;
			}
			get extSubjectAltName() {
				let e = this.findExtension("2.5.29.17");
				return e ? new u.X509SubjectAlternativeNameExtension(e) : void 0;
			}
			get extAuthorityKeyID() {
				let e = this.findExtension("2.5.29.35");
				return e ? new u.X509AuthorityKeyIDExtension(e) : void 0;
			}
			get extSubjectKeyID() {
				let e = this.findExtension("2.5.29.14");
				return e ? new u.X509SubjectKeyIDExtension(e) : void 0;
			}
			get extSCT() {
				let e = this.findExtension(t.EXTENSION_OID_SCT);
				return e ? new u.X509SCTExtension(e) : void 0;
			}
			get isCA() {
				let e = this.extBasicConstraints?.isCA || !1;
				if (this.extKeyUsage) return e && this.extKeyUsage.keyCertSign;
				return e;
			}
			extension(e) {
				let t = this.findExtension(e);
				return t ? new u.X509Extension(t) : void 0;
			}
			verify(e) {
				let t = e?.publicKey || this.publicKey;
				let n = s.createPublicKey(t);
				return s.verify(this.tbsCertificate.toDER(), n, this.signatureValue, this.signatureAlgorithm);
			}
			validForDate(e) {
				return this.notBefore <= e && e <= this.notAfter;
			}
			equals(e) {
				return this.root.toDER().equals(e.root.toDER());
			}
			clone() {
				let e = this.root.toDER();
				let t = Buffer.alloc(e.length);
				e.copy(t);
				return X509Certificate.parse(t);
			}
			findExtension(e) {
				return this.extensions.find((t) => t.subs[0].toOID() === e);
			}
			get tbsCertificateObj() {
				return this.root.subs[0];
			}
			get signatureAlgorithmObj() {
				return this.root.subs[1];
			}
			get signatureValueObj() {
				return this.root.subs[2];
			}
			get versionObj() {
				return this.tbsCertificateObj.subs[0];
			}
			get serialNumberObj() {
				return this.tbsCertificateObj.subs[1];
			}
			get issuerObj() {
				return this.tbsCertificateObj.subs[3];
			}
			get validityObj() {
				return this.tbsCertificateObj.subs[4];
			}
			get subjectObj() {
				return this.tbsCertificateObj.subs[5];
			}
			get subjectPublicKeyInfoObj() {
				return this.tbsCertificateObj.subs[6];
			}
			get extensionsObj() {
				return this.tbsCertificateObj.subs.find((e) => e.tag.isContextSpecific(3));
			}
		}
		t.X509Certificate = X509Certificate;
	}),
	3771: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.verifyPublicKey = verifyPublicKey;
		t.verifyCertificate = verifyCertificate;
		let r = n(3917);
		let i = n(6849);
		let a = n(8412);
		let o = n(1633);
		function verifyPublicKey(e, t, n) {
			let r = n.publicKey(e);
			t.forEach((e) => {
				if (!r.validFor(e)) throw new i.VerificationError({
					code: "PUBLIC_KEY_ERROR",
					message: `Public key is not valid for timestamp: ${e.toISOString()}`
				});
			});
			return { key: r.publicKey };
		}
		function verifyCertificate(e, t, n) {
			let r = [];
			t.forEach((t) => {
				r = (0, a.verifyCertificateChain)(t, e, n.certificateAuthorities);
			});
			return {
				scts: (0, o.verifySCTs)(r[0], r[1], n.ctlogs),
				signer: getSigner(r[0])
			};
		}
		function getSigner(e) {
			let t;
			let n = e.extension("1.3.6.1.4.1.57264.1.8");
			t = n ? n.valueObj.subs?.[0]?.value.toString("ascii") : e.extension("1.3.6.1.4.1.57264.1.1")?.value.toString("ascii");
			let i = e.extensions.map((e) => ({
				oid: { id: e.subs[0].toOID().split(".").map(Number) },
				value: e.subs[e.subs.length - 1].value
			}));
			let a = {
				extensions: { issuer: t },
				subjectAlternativeName: e.subjectAltName,
				oids: i
			};
			return {
				key: r.crypto.createPublicKey(e.publicKey),
				identity: a
			};
		}
	}),
	3835: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			r === void 0 && (r = n);
			var i = Object.getOwnPropertyDescriptor(t, n);
			(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
				enumerable: !0,
				get: function() {
					return t[n];
				}
			});
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			r === void 0 && (r = n);
			e[r] = t[n];
		}));
		var i = this && this.__exportStar || function(e, t) {
			for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && r(t, e, n);
		};
		Object.defineProperty(t, "__esModule", { value: !0 });
		i(n(6764), t);
		i(n(381), t);
		i(n(4969), t);
		i(n(7543), t);
	}),
	3917: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			r === void 0 && (r = n);
			var i = Object.getOwnPropertyDescriptor(t, n);
			(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
				enumerable: !0,
				get: function() {
					return t[n];
				}
			});
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			r === void 0 && (r = n);
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: !0,
				value: t
			});
		}) : function(e, t) {
			e.default = t;
		});
		var a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[t.length] = n);
					return t;
				};
				return ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) for (var n = ownKeys(e), a = 0; a < n.length; a++) n[a] !== "default" && r(t, e, n[a]);
				i(t, e);
				return t;
			};
		})();
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.X509SCTExtension = t.X509Certificate = t.EXTENSION_OID_SCT = t.ByteStream = t.RFC3161Timestamp = t.pem = t.json = t.encoding = t.dsse = t.crypto = t.ASN1Obj = void 0;
		var o = n(6027);
		Object.defineProperty(t, "ASN1Obj", {
			enumerable: !0,
			get: function() {
				return o.ASN1Obj;
			}
		});
		t.crypto = a(n(9368));
		t.dsse = a(n(9032));
		t.encoding = a(n(2788));
		t.json = a(n(3327));
		t.pem = a(n(1055));
		var s = n(994);
		Object.defineProperty(t, "RFC3161Timestamp", {
			enumerable: !0,
			get: function() {
				return s.RFC3161Timestamp;
			}
		});
		var c = n(1673);
		Object.defineProperty(t, "ByteStream", {
			enumerable: !0,
			get: function() {
				return c.ByteStream;
			}
		});
		var l = n(9358);
		Object.defineProperty(t, "EXTENSION_OID_SCT", {
			enumerable: !0,
			get: function() {
				return l.EXTENSION_OID_SCT;
			}
		});
		Object.defineProperty(t, "X509Certificate", {
			enumerable: !0,
			get: function() {
				return l.X509Certificate;
			}
		});
		Object.defineProperty(t, "X509SCTExtension", {
			enumerable: !0,
			get: function() {
				return l.X509SCTExtension;
			}
		});
	}),
	4187: (function (e, t, n) {
		t.BL = t.jO = t.DC = void 0;
		var r = n(2544);
		Object.defineProperty(t, "DC", {
			enumerable: !0,
			get: function() {
				return r.toSignedEntity;
			}
		});
		n(6849);
		var i = n(7822);
		Object.defineProperty(t, "jO", {
			enumerable: !0,
			get: function() {
				return i.toTrustMaterial;
			}
		});
		var a = n(4433);
		Object.defineProperty(t, "BL", {
			enumerable: !0,
			get: function() {
				return a.Verifier;
			}
		});
	}),
	4243: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.decodeLength = decodeLength;
		t.encodeLength = encodeLength;
		let r = n(1121);
		function decodeLength(e) {
			let t = e.getUint8();
			if (!(t & 128)) return t;
			let n = t & 127;
			if (n > 6) throw new r.ASN1ParseError("length exceeds 6 byte limit");
			let i = 0;
			for (let t = 0; t < n; t++) {
				let n = e.getUint8();
				if (t === 0 && n === 0) throw new r.ASN1ParseError("non-minimal length encoding");
				i = i * 256 + n;
			}
			if (i === 0) throw new r.ASN1ParseError("indefinite length encoding not supported");
			if (i < 128) throw new r.ASN1ParseError("non-minimal length encoding");
			return i;
		}
		function encodeLength(e) {
			if (e < 128) return Buffer.from([e]);
			let t = BigInt(e);
			let n = [];
			for (; t > 0n;) {
				n.unshift(Number(t & 255n));
				t >>= 8n;
			}
			return Buffer.from([128 | n.length, ...n]);
		}
	}),
	4433: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.Verifier = void 0;
		let r = n(9023);
		let i = n(6849);
		let a = n(3771);
		let o = n(8037);
		let s = n(7968);
		let c = n(8218);
		class Verifier {
			trustMaterial;
			options;
			constructor(e, t = {}) {
				this.trustMaterial = e;
				this.options = {
					ctlogThreshold: t.ctlogThreshold ?? 1,
					tlogThreshold: t.tlogThreshold ?? 1,
					timestampThreshold: t.timestampThreshold ?? t.tsaThreshold ?? 1,
					tsaThreshold: 0
				};
			}
			verify(e, t) {
				let n = this.verifyTimestamps(e);
				let r = this.verifySigningKey(e, n);
				this.verifyTLogs(e);
				this.verifySignature(e, r);
				t && this.verifyPolicy(t, r.identity || {});
				return r;
			}
			verifyTimestamps(e) {
				let t = [];
				for (let n of e.timestamps) switch (n.$case) {
					case "timestamp-authority":
						t.push((0, s.getTSATimestamp)(n.timestamp, e.signature.signature, this.trustMaterial.timestampAuthorities));
						break;
					case "transparency-log": {
						let e = (0, s.getTLogTimestamp)(n.tlogEntry);
						e && t.push(e);
						break;
					}
				}
				if (containsDupes(t)) throw new i.VerificationError({
					code: "TIMESTAMP_ERROR",
					message: "duplicate timestamp"
				});
				if (t.length < this.options.timestampThreshold) throw new i.VerificationError({
					code: "TIMESTAMP_ERROR",
					message: `expected ${this.options.timestampThreshold} timestamps, got ${t.length}`
				});
				return t.map((e) => e.timestamp);
			}
			verifySigningKey({ key: e }, t) {
				switch (e.$case) {
					case "public-key": return (0, a.verifyPublicKey)(e.hint, t, this.trustMaterial);
					case "certificate": {
						let n = (0, a.verifyCertificate)(e.certificate, t, this.trustMaterial);
						if (containsDupes(n.scts)) throw new i.VerificationError({
							code: "CERTIFICATE_ERROR",
							message: "duplicate SCT"
						});
						if (n.scts.length < this.options.ctlogThreshold) throw new i.VerificationError({
							code: "CERTIFICATE_ERROR",
							message: `expected ${this.options.ctlogThreshold} SCTs, got ${n.scts.length}`
						});
						return n.signer;
					}
				}
			}
			verifyTLogs({ signature: e, tlogEntries: t }) {
				let n = [];
				t.forEach((t) => {
					(0, c.verifyTLogInclusion)(t, this.trustMaterial.tlogs);
					(0, c.verifyTLogBody)(t, e);
					n.push({
						logID: t.logId.keyId,
						body: t.canonicalizedBody
					});
				});
				if (containsDupes(n)) throw new i.VerificationError({
					code: "TLOG_ERROR",
					message: "duplicate tlog entry"
				});
				if (n.length < this.options.tlogThreshold) throw new i.VerificationError({
					code: "TLOG_ERROR",
					message: `expected ${this.options.tlogThreshold} tlog entries, got ${n.length}`
				});
			}
			verifySignature(e, t) {
				if (!e.signature.verifySignature(t.key)) throw new i.VerificationError({
					code: "SIGNATURE_ERROR",
					message: "signature verification failed"
				});
			}
			verifyPolicy(e, t) {
				e.subjectAlternativeName && (0, o.verifySubjectAlternativeName)(e.subjectAlternativeName, t.subjectAlternativeName);
				e.extensions && (0, o.verifyExtensions)(e.extensions, t.extensions);
				e.oids && (0, o.verifyOIDs)(e.oids, t.oids);
			}
		}
		t.Verifier = Verifier;
		function containsDupes(e) {
			for (let t = 0; t < e.length; t++) for (let n = t + 1; n < e.length; n++) if ((0, r.isDeepStrictEqual)(e[t], e[n])) return !0;
			return !1;
		}
	}),
	4472: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.verifyRFC3161Timestamp = verifyRFC3161Timestamp;
		let r = n(3917);
		let i = n(6849);
		let a = n(8412);
		let o = n(7822);
		function verifyRFC3161Timestamp(e, t, n) {
			let r = e.signingTime;
			n = (0, o.filterCertAuthorities)(n, r);
			n = filterCAsBySerialAndIssuer(n, {
				serialNumber: e.signerSerialNumber,
				issuer: e.signerIssuer
			});
			if (!n.some((n) => {
				try {
					verifyTimestampForCA(e, t, n);
					return !0;
				} catch {
					return !1;
				}
			})) throw new i.VerificationError({
				code: "TIMESTAMP_ERROR",
				message: "timestamp could not be verified"
			});
		}
		function verifyTimestampForCA(e, t, n) {
			let [o, ...s] = n.certChain;
			let c = r.crypto.createPublicKey(o.publicKey);
			let l = e.signingTime;
			try {
				new a.CertificateChainVerifier({
					untrustedCert: o,
					trustedCerts: s,
					timestamp: l
				}).verify();
			} catch {
				throw new i.VerificationError({
					code: "TIMESTAMP_ERROR",
					message: "invalid certificate chain"
				});
			}
			e.verify(t, c);
		}
		function filterCAsBySerialAndIssuer(e, t) {
			return e.filter((e) => e.certChain.length > 0 && r.crypto.bufferEqual(e.certChain[0].serialNumber, t.serialNumber) && r.crypto.bufferEqual(e.certChain[0].issuer, t.issuer));
		}
	}),
	4969: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.HashedRekordLogEntryV002 = t.HashedRekordRequestV002 = void 0;
		let r = n(5334);
		let i = n(7543);
		t.HashedRekordRequestV002 = {
			fromJSON(e) {
				return {
					digest: isSet(e.digest) ? Buffer.from(bytesFromBase64(e.digest)) : Buffer.alloc(0),
					signature: isSet(e.signature) ? i.Signature.fromJSON(e.signature) : void 0
				};
			},
			toJSON(e) {
				let t = {};
				e.digest.length !== 0 && (t.digest = base64FromBytes(e.digest));
				e.signature !== void 0 && (t.signature = i.Signature.toJSON(e.signature));
				return t;
			}
		};
		t.HashedRekordLogEntryV002 = {
			fromJSON(e) {
				return {
					data: isSet(e.data) ? r.HashOutput.fromJSON(e.data) : void 0,
					signature: isSet(e.signature) ? i.Signature.fromJSON(e.signature) : void 0
				};
			},
			toJSON(e) {
				let t = {};
				e.data !== void 0 && (t.data = r.HashOutput.toJSON(e.data));
				e.signature !== void 0 && (t.signature = i.Signature.toJSON(e.signature));
				return t;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function isSet(e) {
			return e != null;
		}
	}),
	5000: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.Timestamp = void 0;
		t.Timestamp = {
			fromJSON(e) {
				return {
					seconds: isSet(e.seconds) ? globalThis.String(e.seconds) : "0",
					nanos: isSet(e.nanos) ? globalThis.Number(e.nanos) : 0
				};
			},
			toJSON(e) {
				let t = {};
				e.seconds !== "0" && (t.seconds = e.seconds);
				e.nanos !== 0 && (t.nanos = Math.round(e.nanos));
				return t;
			}
		};
		function isSet(e) {
			return e != null;
		}
	}),
	5131: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.RFC3161TimestampVerificationError = void 0;
		class RFC3161TimestampVerificationError extends Error {}
		t.RFC3161TimestampVerificationError = RFC3161TimestampVerificationError;
	}),
	5204: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.TransparencyLogEntry = t.InclusionPromise = t.InclusionProof = t.Checkpoint = t.KindVersion = void 0;
		let r = n(5334);
		t.KindVersion = {
			fromJSON(e) {
				return {
					kind: isSet(e.kind) ? globalThis.String(e.kind) : "",
					version: isSet(e.version) ? globalThis.String(e.version) : ""
				};
			},
			toJSON(e) {
				let t = {};
				e.kind !== "" && (t.kind = e.kind);
				e.version !== "" && (t.version = e.version);
				return t;
			}
		};
		t.Checkpoint = {
			fromJSON(e) {
				return { envelope: isSet(e.envelope) ? globalThis.String(e.envelope) : "" };
			},
			toJSON(e) {
				let t = {};
				e.envelope !== "" && (t.envelope = e.envelope);
				return t;
			}
		};
		t.InclusionProof = {
			fromJSON(e) {
				return {
					logIndex: isSet(e.logIndex) ? globalThis.String(e.logIndex) : "0",
					rootHash: isSet(e.rootHash) ? Buffer.from(bytesFromBase64(e.rootHash)) : Buffer.alloc(0),
					treeSize: isSet(e.treeSize) ? globalThis.String(e.treeSize) : "0",
					hashes: globalThis.Array.isArray(e?.hashes) ? e.hashes.map((e) => Buffer.from(bytesFromBase64(e))) : [],
					checkpoint: isSet(e.checkpoint) ? t.Checkpoint.fromJSON(e.checkpoint) : void 0
				};
			},
			toJSON(e) {
				let n = {};
				e.logIndex !== "0" && (n.logIndex = e.logIndex);
				e.rootHash.length !== 0 && (n.rootHash = base64FromBytes(e.rootHash));
				e.treeSize !== "0" && (n.treeSize = e.treeSize);
				e.hashes?.length && (n.hashes = e.hashes.map((e) => base64FromBytes(e)));
				e.checkpoint !== void 0 && (n.checkpoint = t.Checkpoint.toJSON(e.checkpoint));
				return n;
			}
		};
		t.InclusionPromise = {
			fromJSON(e) {
				return { signedEntryTimestamp: isSet(e.signedEntryTimestamp) ? Buffer.from(bytesFromBase64(e.signedEntryTimestamp)) : Buffer.alloc(0) };
			},
			toJSON(e) {
				let t = {};
				e.signedEntryTimestamp.length !== 0 && (t.signedEntryTimestamp = base64FromBytes(e.signedEntryTimestamp));
				return t;
			}
		};
		t.TransparencyLogEntry = {
			fromJSON(e) {
				return {
					logIndex: isSet(e.logIndex) ? globalThis.String(e.logIndex) : "0",
					logId: isSet(e.logId) ? r.LogId.fromJSON(e.logId) : void 0,
					kindVersion: isSet(e.kindVersion) ? t.KindVersion.fromJSON(e.kindVersion) : void 0,
					integratedTime: isSet(e.integratedTime) ? globalThis.String(e.integratedTime) : "0",
					inclusionPromise: isSet(e.inclusionPromise) ? t.InclusionPromise.fromJSON(e.inclusionPromise) : void 0,
					inclusionProof: isSet(e.inclusionProof) ? t.InclusionProof.fromJSON(e.inclusionProof) : void 0,
					canonicalizedBody: isSet(e.canonicalizedBody) ? Buffer.from(bytesFromBase64(e.canonicalizedBody)) : Buffer.alloc(0)
				};
			},
			toJSON(e) {
				let n = {};
				e.logIndex !== "0" && (n.logIndex = e.logIndex);
				e.logId !== void 0 && (n.logId = r.LogId.toJSON(e.logId));
				e.kindVersion !== void 0 && (n.kindVersion = t.KindVersion.toJSON(e.kindVersion));
				e.integratedTime !== "0" && (n.integratedTime = e.integratedTime);
				e.inclusionPromise !== void 0 && (n.inclusionPromise = t.InclusionPromise.toJSON(e.inclusionPromise));
				e.inclusionProof !== void 0 && (n.inclusionProof = t.InclusionProof.toJSON(e.inclusionProof));
				e.canonicalizedBody.length !== 0 && (n.canonicalizedBody = base64FromBytes(e.canonicalizedBody));
				return n;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function isSet(e) {
			return e != null;
		}
	}),
	5334: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.TimeRange = t.X509CertificateChain = t.SubjectAlternativeName = t.X509Certificate = t.DistinguishedName = t.ObjectIdentifierValuePair = t.ObjectIdentifier = t.PublicKeyIdentifier = t.PublicKey = t.RFC3161SignedTimestamp = t.LogId = t.MessageSignature = t.HashOutput = t.SubjectAlternativeNameType = t.PublicKeyDetails = t.HashAlgorithm = void 0;
		t.hashAlgorithmFromJSON = hashAlgorithmFromJSON;
		t.hashAlgorithmToJSON = hashAlgorithmToJSON;
		t.publicKeyDetailsFromJSON = publicKeyDetailsFromJSON;
		t.publicKeyDetailsToJSON = publicKeyDetailsToJSON;
		t.subjectAlternativeNameTypeFromJSON = subjectAlternativeNameTypeFromJSON;
		t.subjectAlternativeNameTypeToJSON = subjectAlternativeNameTypeToJSON;
		let r = n(5e3);
		var i;
		(function(e) {
			e[e.HASH_ALGORITHM_UNSPECIFIED = 0] = "HASH_ALGORITHM_UNSPECIFIED";
			e[e.SHA2_256 = 1] = "SHA2_256";
			e[e.SHA2_384 = 2] = "SHA2_384";
			e[e.SHA2_512 = 3] = "SHA2_512";
			e[e.SHA3_256 = 4] = "SHA3_256";
			e[e.SHA3_384 = 5] = "SHA3_384";
		})(i || (t.HashAlgorithm = i = {}));
		function hashAlgorithmFromJSON(e) {
			switch (e) {
				case 0:
				case "HASH_ALGORITHM_UNSPECIFIED": return i.HASH_ALGORITHM_UNSPECIFIED;
				case 1:
				case "SHA2_256": return i.SHA2_256;
				case 2:
				case "SHA2_384": return i.SHA2_384;
				case 3:
				case "SHA2_512": return i.SHA2_512;
				case 4:
				case "SHA3_256": return i.SHA3_256;
				case 5:
				case "SHA3_384": return i.SHA3_384;
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum HashAlgorithm");
			}
		}
		function hashAlgorithmToJSON(e) {
			switch (e) {
				case i.HASH_ALGORITHM_UNSPECIFIED: return "HASH_ALGORITHM_UNSPECIFIED";
				case i.SHA2_256: return "SHA2_256";
				case i.SHA2_384: return "SHA2_384";
				case i.SHA2_512: return "SHA2_512";
				case i.SHA3_256: return "SHA3_256";
				case i.SHA3_384: return "SHA3_384";
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum HashAlgorithm");
			}
		}
		var a;
		(function(e) {
			e[e.PUBLIC_KEY_DETAILS_UNSPECIFIED = 0] = "PUBLIC_KEY_DETAILS_UNSPECIFIED";
			e[e.PKCS1_RSA_PKCS1V5 = 1] = "PKCS1_RSA_PKCS1V5";
			e[e.PKCS1_RSA_PSS = 2] = "PKCS1_RSA_PSS";
			e[e.PKIX_RSA_PKCS1V5 = 3] = "PKIX_RSA_PKCS1V5";
			e[e.PKIX_RSA_PSS = 4] = "PKIX_RSA_PSS";
			e[e.PKIX_RSA_PKCS1V15_2048_SHA256 = 9] = "PKIX_RSA_PKCS1V15_2048_SHA256";
			e[e.PKIX_RSA_PKCS1V15_3072_SHA256 = 10] = "PKIX_RSA_PKCS1V15_3072_SHA256";
			e[e.PKIX_RSA_PKCS1V15_4096_SHA256 = 11] = "PKIX_RSA_PKCS1V15_4096_SHA256";
			e[e.PKIX_RSA_PSS_2048_SHA256 = 16] = "PKIX_RSA_PSS_2048_SHA256";
			e[e.PKIX_RSA_PSS_3072_SHA256 = 17] = "PKIX_RSA_PSS_3072_SHA256";
			e[e.PKIX_RSA_PSS_4096_SHA256 = 18] = "PKIX_RSA_PSS_4096_SHA256";
			e[e.PKIX_ECDSA_P256_HMAC_SHA_256 = 6] = "PKIX_ECDSA_P256_HMAC_SHA_256";
			e[e.PKIX_ECDSA_P256_SHA_256 = 5] = "PKIX_ECDSA_P256_SHA_256";
			e[e.PKIX_ECDSA_P384_SHA_384 = 12] = "PKIX_ECDSA_P384_SHA_384";
			e[e.PKIX_ECDSA_P521_SHA_512 = 13] = "PKIX_ECDSA_P521_SHA_512";
			e[e.PKIX_ED25519 = 7] = "PKIX_ED25519";
			e[e.PKIX_ED25519_PH = 8] = "PKIX_ED25519_PH";
			e[e.PKIX_ECDSA_P384_SHA_256 = 19] = "PKIX_ECDSA_P384_SHA_256";
			e[e.PKIX_ECDSA_P521_SHA_256 = 20] = "PKIX_ECDSA_P521_SHA_256";
			e[e.LMS_SHA256 = 14] = "LMS_SHA256";
			e[e.LMOTS_SHA256 = 15] = "LMOTS_SHA256";
			e[e.ML_DSA_44 = 23] = "ML_DSA_44";
			e[e.ML_DSA_65 = 21] = "ML_DSA_65";
			e[e.ML_DSA_87 = 22] = "ML_DSA_87";
		})(a || (t.PublicKeyDetails = a = {}));
		function publicKeyDetailsFromJSON(e) {
			switch (e) {
				case 0:
				case "PUBLIC_KEY_DETAILS_UNSPECIFIED": return a.PUBLIC_KEY_DETAILS_UNSPECIFIED;
				case 1:
				case "PKCS1_RSA_PKCS1V5": return a.PKCS1_RSA_PKCS1V5;
				case 2:
				case "PKCS1_RSA_PSS": return a.PKCS1_RSA_PSS;
				case 3:
				case "PKIX_RSA_PKCS1V5": return a.PKIX_RSA_PKCS1V5;
				case 4:
				case "PKIX_RSA_PSS": return a.PKIX_RSA_PSS;
				case 9:
				case "PKIX_RSA_PKCS1V15_2048_SHA256": return a.PKIX_RSA_PKCS1V15_2048_SHA256;
				case 10:
				case "PKIX_RSA_PKCS1V15_3072_SHA256": return a.PKIX_RSA_PKCS1V15_3072_SHA256;
				case 11:
				case "PKIX_RSA_PKCS1V15_4096_SHA256": return a.PKIX_RSA_PKCS1V15_4096_SHA256;
				case 16:
				case "PKIX_RSA_PSS_2048_SHA256": return a.PKIX_RSA_PSS_2048_SHA256;
				case 17:
				case "PKIX_RSA_PSS_3072_SHA256": return a.PKIX_RSA_PSS_3072_SHA256;
				case 18:
				case "PKIX_RSA_PSS_4096_SHA256": return a.PKIX_RSA_PSS_4096_SHA256;
				case 6:
				case "PKIX_ECDSA_P256_HMAC_SHA_256": return a.PKIX_ECDSA_P256_HMAC_SHA_256;
				case 5:
				case "PKIX_ECDSA_P256_SHA_256": return a.PKIX_ECDSA_P256_SHA_256;
				case 12:
				case "PKIX_ECDSA_P384_SHA_384": return a.PKIX_ECDSA_P384_SHA_384;
				case 13:
				case "PKIX_ECDSA_P521_SHA_512": return a.PKIX_ECDSA_P521_SHA_512;
				case 7:
				case "PKIX_ED25519": return a.PKIX_ED25519;
				case 8:
				case "PKIX_ED25519_PH": return a.PKIX_ED25519_PH;
				case 19:
				case "PKIX_ECDSA_P384_SHA_256": return a.PKIX_ECDSA_P384_SHA_256;
				case 20:
				case "PKIX_ECDSA_P521_SHA_256": return a.PKIX_ECDSA_P521_SHA_256;
				case 14:
				case "LMS_SHA256": return a.LMS_SHA256;
				case 15:
				case "LMOTS_SHA256": return a.LMOTS_SHA256;
				case 23:
				case "ML_DSA_44": return a.ML_DSA_44;
				case 21:
				case "ML_DSA_65": return a.ML_DSA_65;
				case 22:
				case "ML_DSA_87": return a.ML_DSA_87;
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum PublicKeyDetails");
			}
		}
		function publicKeyDetailsToJSON(e) {
			switch (e) {
				case a.PUBLIC_KEY_DETAILS_UNSPECIFIED: return "PUBLIC_KEY_DETAILS_UNSPECIFIED";
				case a.PKCS1_RSA_PKCS1V5: return "PKCS1_RSA_PKCS1V5";
				case a.PKCS1_RSA_PSS: return "PKCS1_RSA_PSS";
				case a.PKIX_RSA_PKCS1V5: return "PKIX_RSA_PKCS1V5";
				case a.PKIX_RSA_PSS: return "PKIX_RSA_PSS";
				case a.PKIX_RSA_PKCS1V15_2048_SHA256: return "PKIX_RSA_PKCS1V15_2048_SHA256";
				case a.PKIX_RSA_PKCS1V15_3072_SHA256: return "PKIX_RSA_PKCS1V15_3072_SHA256";
				case a.PKIX_RSA_PKCS1V15_4096_SHA256: return "PKIX_RSA_PKCS1V15_4096_SHA256";
				case a.PKIX_RSA_PSS_2048_SHA256: return "PKIX_RSA_PSS_2048_SHA256";
				case a.PKIX_RSA_PSS_3072_SHA256: return "PKIX_RSA_PSS_3072_SHA256";
				case a.PKIX_RSA_PSS_4096_SHA256: return "PKIX_RSA_PSS_4096_SHA256";
				case a.PKIX_ECDSA_P256_HMAC_SHA_256: return "PKIX_ECDSA_P256_HMAC_SHA_256";
				case a.PKIX_ECDSA_P256_SHA_256: return "PKIX_ECDSA_P256_SHA_256";
				case a.PKIX_ECDSA_P384_SHA_384: return "PKIX_ECDSA_P384_SHA_384";
				case a.PKIX_ECDSA_P521_SHA_512: return "PKIX_ECDSA_P521_SHA_512";
				case a.PKIX_ED25519: return "PKIX_ED25519";
				case a.PKIX_ED25519_PH: return "PKIX_ED25519_PH";
				case a.PKIX_ECDSA_P384_SHA_256: return "PKIX_ECDSA_P384_SHA_256";
				case a.PKIX_ECDSA_P521_SHA_256: return "PKIX_ECDSA_P521_SHA_256";
				case a.LMS_SHA256: return "LMS_SHA256";
				case a.LMOTS_SHA256: return "LMOTS_SHA256";
				case a.ML_DSA_44: return "ML_DSA_44";
				case a.ML_DSA_65: return "ML_DSA_65";
				case a.ML_DSA_87: return "ML_DSA_87";
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum PublicKeyDetails");
			}
		}
		var o;
		(function(e) {
			e[e.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED = 0] = "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
			e[e.EMAIL = 1] = "EMAIL";
			e[e.URI = 2] = "URI";
			e[e.OTHER_NAME = 3] = "OTHER_NAME";
		})(o || (t.SubjectAlternativeNameType = o = {}));
		function subjectAlternativeNameTypeFromJSON(e) {
			switch (e) {
				case 0:
				case "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED": return o.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;
				case 1:
				case "EMAIL": return o.EMAIL;
				case 2:
				case "URI": return o.URI;
				case 3:
				case "OTHER_NAME": return o.OTHER_NAME;
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum SubjectAlternativeNameType");
			}
		}
		function subjectAlternativeNameTypeToJSON(e) {
			switch (e) {
				case o.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED: return "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
				case o.EMAIL: return "EMAIL";
				case o.URI: return "URI";
				case o.OTHER_NAME: return "OTHER_NAME";
				default: throw new globalThis.Error("Unrecognized enum value " + e + " for enum SubjectAlternativeNameType");
			}
		}
		t.HashOutput = {
			fromJSON(e) {
				return {
					algorithm: isSet(e.algorithm) ? hashAlgorithmFromJSON(e.algorithm) : 0,
					digest: isSet(e.digest) ? Buffer.from(bytesFromBase64(e.digest)) : Buffer.alloc(0)
				};
			},
			toJSON(e) {
				let t = {};
				e.algorithm !== 0 && (t.algorithm = hashAlgorithmToJSON(e.algorithm));
				e.digest.length !== 0 && (t.digest = base64FromBytes(e.digest));
				return t;
			}
		};
		t.MessageSignature = {
			fromJSON(e) {
				return {
					messageDigest: isSet(e.messageDigest) ? t.HashOutput.fromJSON(e.messageDigest) : void 0,
					signature: isSet(e.signature) ? Buffer.from(bytesFromBase64(e.signature)) : Buffer.alloc(0)
				};
			},
			toJSON(e) {
				let n = {};
				e.messageDigest !== void 0 && (n.messageDigest = t.HashOutput.toJSON(e.messageDigest));
				e.signature.length !== 0 && (n.signature = base64FromBytes(e.signature));
				return n;
			}
		};
		t.LogId = {
			fromJSON(e) {
				return { keyId: isSet(e.keyId) ? Buffer.from(bytesFromBase64(e.keyId)) : Buffer.alloc(0) };
			},
			toJSON(e) {
				let t = {};
				e.keyId.length !== 0 && (t.keyId = base64FromBytes(e.keyId));
				return t;
			}
		};
		t.RFC3161SignedTimestamp = {
			fromJSON(e) {
				return { signedTimestamp: isSet(e.signedTimestamp) ? Buffer.from(bytesFromBase64(e.signedTimestamp)) : Buffer.alloc(0) };
			},
			toJSON(e) {
				let t = {};
				e.signedTimestamp.length !== 0 && (t.signedTimestamp = base64FromBytes(e.signedTimestamp));
				return t;
			}
		};
		t.PublicKey = {
			fromJSON(e) {
				return {
					rawBytes: isSet(e.rawBytes) ? Buffer.from(bytesFromBase64(e.rawBytes)) : void 0,
					keyDetails: isSet(e.keyDetails) ? publicKeyDetailsFromJSON(e.keyDetails) : 0,
					validFor: isSet(e.validFor) ? t.TimeRange.fromJSON(e.validFor) : void 0
				};
			},
			toJSON(e) {
				let n = {};
				e.rawBytes !== void 0 && (n.rawBytes = base64FromBytes(e.rawBytes));
				e.keyDetails !== 0 && (n.keyDetails = publicKeyDetailsToJSON(e.keyDetails));
				e.validFor !== void 0 && (n.validFor = t.TimeRange.toJSON(e.validFor));
				return n;
			}
		};
		t.PublicKeyIdentifier = {
			fromJSON(e) {
				return { hint: isSet(e.hint) ? globalThis.String(e.hint) : "" };
			},
			toJSON(e) {
				let t = {};
				e.hint !== "" && (t.hint = e.hint);
				return t;
			}
		};
		t.ObjectIdentifier = {
			fromJSON(e) {
				return { id: globalThis.Array.isArray(e?.id) ? e.id.map((e) => globalThis.Number(e)) : [] };
			},
			toJSON(e) {
				let t = {};
				e.id?.length && (t.id = e.id.map((e) => Math.round(e)));
				return t;
			}
		};
		t.ObjectIdentifierValuePair = {
			fromJSON(e) {
				return {
					oid: isSet(e.oid) ? t.ObjectIdentifier.fromJSON(e.oid) : void 0,
					value: isSet(e.value) ? Buffer.from(bytesFromBase64(e.value)) : Buffer.alloc(0)
				};
			},
			toJSON(e) {
				let n = {};
				e.oid !== void 0 && (n.oid = t.ObjectIdentifier.toJSON(e.oid));
				e.value.length !== 0 && (n.value = base64FromBytes(e.value));
				return n;
			}
		};
		t.DistinguishedName = {
			fromJSON(e) {
				return {
					organization: isSet(e.organization) ? globalThis.String(e.organization) : "",
					commonName: isSet(e.commonName) ? globalThis.String(e.commonName) : ""
				};
			},
			toJSON(e) {
				let t = {};
				e.organization !== "" && (t.organization = e.organization);
				e.commonName !== "" && (t.commonName = e.commonName);
				return t;
			}
		};
		t.X509Certificate = {
			fromJSON(e) {
				return { rawBytes: isSet(e.rawBytes) ? Buffer.from(bytesFromBase64(e.rawBytes)) : Buffer.alloc(0) };
			},
			toJSON(e) {
				let t = {};
				e.rawBytes.length !== 0 && (t.rawBytes = base64FromBytes(e.rawBytes));
				return t;
			}
		};
		t.SubjectAlternativeName = {
			fromJSON(e) {
				return {
					type: isSet(e.type) ? subjectAlternativeNameTypeFromJSON(e.type) : 0,
					identity: isSet(e.regexp) ? {
						$case: "regexp",
						regexp: globalThis.String(e.regexp)
					} : isSet(e.value) ? {
						$case: "value",
						value: globalThis.String(e.value)
					} : void 0
				};
			},
			toJSON(e) {
				let t = {};
				e.type !== 0 && (t.type = subjectAlternativeNameTypeToJSON(e.type));
				e.identity?.$case === "regexp" ? t.regexp = e.identity.regexp : e.identity?.$case === "value" && (t.value = e.identity.value);
				return t;
			}
		};
		t.X509CertificateChain = {
			fromJSON(e) {
				return { certificates: globalThis.Array.isArray(e?.certificates) ? e.certificates.map((e) => t.X509Certificate.fromJSON(e)) : [] };
			},
			toJSON(e) {
				let n = {};
				e.certificates?.length && (n.certificates = e.certificates.map((e) => t.X509Certificate.toJSON(e)));
				return n;
			}
		};
		t.TimeRange = {
			fromJSON(e) {
				return {
					start: isSet(e.start) ? fromJsonTimestamp(e.start) : void 0,
					end: isSet(e.end) ? fromJsonTimestamp(e.end) : void 0
				};
			},
			toJSON(e) {
				let t = {};
				e.start !== void 0 && (t.start = e.start.toISOString());
				e.end !== void 0 && (t.end = e.end.toISOString());
				return t;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function fromTimestamp(e) {
			let t = (globalThis.Number(e.seconds) || 0) * 1e3;
			t += (e.nanos || 0) / 1e6;
			return new globalThis.Date(t);
		}
		function fromJsonTimestamp(e) {
			if (e instanceof globalThis.Date) return e;
			else if (typeof e == "string") return new globalThis.Date(e);
			else return fromTimestamp(r.Timestamp.fromJSON(e));
		}
		function isSet(e) {
			return e != null;
		}
	}),
	6027: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.ASN1Obj = void 0;
		var r = n(990);
		Object.defineProperty(t, "ASN1Obj", {
			enumerable: !0,
			get: function() {
				return r.ASN1Obj;
			}
		});
	}),
	6144: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			r === void 0 && (r = n);
			var i = Object.getOwnPropertyDescriptor(t, n);
			(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
				enumerable: !0,
				get: function() {
					return t[n];
				}
			});
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			r === void 0 && (r = n);
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: !0,
				value: t
			});
		}) : function(e, t) {
			e.default = t;
		});
		var a = this && this.__importStar || (function() {
			var ownKeys = function(e) {
				ownKeys = Object.getOwnPropertyNames || function(e) {
					var t = [];
					for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[t.length] = n);
					return t;
				};
				return ownKeys(e);
			};
			return function(e) {
				if (e && e.__esModule) return e;
				var t = {};
				if (e != null) for (var n = ownKeys(e), a = 0; a < n.length; a++) n[a] !== "default" && r(t, e, n[a]);
				i(t, e);
				return t;
			};
		})();
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.SignedCertificateTimestamp = void 0;
		let o = a(n(9368));
		let s = n(1673);
		class SignedCertificateTimestamp {
			version;
			logID;
			timestamp;
			extensions;
			hashAlgorithm;
			signatureAlgorithm;
			signature;
			constructor(e) {
				this.version = e.version;
				this.logID = e.logID;
				this.timestamp = e.timestamp;
				this.extensions = e.extensions;
				this.hashAlgorithm = e.hashAlgorithm;
				this.signatureAlgorithm = e.signatureAlgorithm;
				this.signature = e.signature;
			}
			get datetime() {
				return new Date(Number(this.timestamp.readBigInt64BE()));
			}
			get algorithm() {
				switch (this.hashAlgorithm) {
					case 0: return "none";
					case 1: return "md5";
					case 2: return "sha1";
					case 3: return "sha224";
					case 4: return "sha256";
					case 5: return "sha384";
					case 6: return "sha512";
					default: return "unknown";
				}
			}
			verify(e, t) {
				let n = new s.ByteStream();
				n.appendChar(this.version);
				n.appendChar(0);
				n.appendView(this.timestamp);
				n.appendUint16(1);
				n.appendView(e);
				n.appendUint16(this.extensions.byteLength);
				this.extensions.byteLength > 0 && n.appendView(this.extensions);
				return o.verify(n.buffer, t, this.signature, this.algorithm);
			}
			static parse(e) {
				let t = new s.ByteStream(e);
				let n = t.getUint8();
				let r = t.getBlock(32);
				let i = t.getBlock(8);
				let a = t.getUint16();
				let o = t.getBlock(a);
				let c = t.getUint8();
				let l = t.getUint8();
				let u = t.getUint16();
				let d = t.getBlock(u);
				if (t.position !== e.length) throw Error("SCT buffer length mismatch");
				return new SignedCertificateTimestamp({
					version: n,
					logID: r,
					timestamp: i,
					extensions: o,
					hashAlgorithm: c,
					signatureAlgorithm: l,
					signature: d
				});
			}
		}
		t.SignedCertificateTimestamp = SignedCertificateTimestamp;
	}),
	6389: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.X509SCTExtension = t.X509SubjectKeyIDExtension = t.X509AuthorityKeyIDExtension = t.X509SubjectAlternativeNameExtension = t.X509KeyUsageExtension = t.X509BasicConstraintsExtension = t.X509Extension = void 0;
		let r = n(1673);
		let i = n(6144);
		class X509Extension {
			root;
			constructor(e) {
				this.root = e;
			}
			get oid() {
				return this.root.subs[0].toOID();
			}
			get critical() {
				return this.root.subs.length === 3 && this.root.subs[1].toBoolean();
			}
			get value() {
				return this.extnValueObj.value;
			}
			get valueObj() {
				return this.extnValueObj;
			}
			get extnValueObj() {
				return this.root.subs[this.root.subs.length - 1];
			}
		}
		t.X509Extension = X509Extension;
		class X509BasicConstraintsExtension extends X509Extension {
			get isCA() {
				return this.sequence.subs[0]?.toBoolean() ?? !1;
			}
			get pathLenConstraint() {
				return this.sequence.subs.length > 1 ? this.sequence.subs[1].toInteger() : void 0;
			}
			get sequence() {
				return this.extnValueObj.subs[0];
			}
		}
		t.X509BasicConstraintsExtension = X509BasicConstraintsExtension;
		class X509KeyUsageExtension extends X509Extension {
			get digitalSignature() {
				return this.bitString[0] === 1;
			}
			get keyCertSign() {
				return this.bitString[5] === 1;
			}
			get crlSign() {
				return this.bitString[6] === 1;
			}
			get bitString() {
				return this.extnValueObj.subs[0].toBitString();
			}
		}
		t.X509KeyUsageExtension = X509KeyUsageExtension;
		class X509SubjectAlternativeNameExtension extends X509Extension {
			get rfc822Name() {
				return this.findGeneralName(1)?.value.toString("ascii");
			}
			get uri() {
				return this.findGeneralName(6)?.value.toString("ascii");
			}
			otherName(e) {
				let t = this.findGeneralName(0);
				if (t === void 0) return;
				if (t.subs[0].toOID() !== e) return;
				return t.subs[1].subs[0].value.toString("ascii");
			}
			findGeneralName(e) {
				return this.generalNames.find((t) => t.tag.isContextSpecific(e));
			}
			get generalNames() {
				return this.extnValueObj.subs[0].subs;
			}
		}
		t.X509SubjectAlternativeNameExtension = X509SubjectAlternativeNameExtension;
		class X509AuthorityKeyIDExtension extends X509Extension {
			get keyIdentifier() {
				return this.findSequenceMember(0)?.value;
			}
			findSequenceMember(e) {
				return this.sequence.subs.find((t) => t.tag.isContextSpecific(e));
			}
			get sequence() {
				return this.extnValueObj.subs[0];
			}
		}
		t.X509AuthorityKeyIDExtension = X509AuthorityKeyIDExtension;
		class X509SubjectKeyIDExtension extends X509Extension {
			get keyIdentifier() {
				return this.extnValueObj.subs[0].value;
			}
		}
		t.X509SubjectKeyIDExtension = X509SubjectKeyIDExtension;
		class X509SCTExtension extends X509Extension {
			constructor(e) {
				super(e);
			}
			get signedCertificateTimestamps() {
				let e = this.extnValueObj.subs[0].value;
				let t = new r.ByteStream(e);
				let n = t.getUint16() + 2;
				let a = [];
				for (; t.position < n;) {
					let e = t.getUint16();
					let n = t.getBlock(e);
					a.push(i.SignedCertificateTimestamp.parse(n));
				}
				if (t.position !== n) throw Error("SCT list length does not match actual length");
				return a;
			}
		}
		t.X509SCTExtension = X509SCTExtension;
	}),
	6531: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.MessageSignatureContent = void 0;
		let r = n(3917);
		let i = n(9654);
		let a = {
			[i.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]: "sha256",
			[i.HashAlgorithm.SHA2_256]: "sha256",
			[i.HashAlgorithm.SHA2_384]: "sha384",
			[i.HashAlgorithm.SHA2_512]: "sha512",
			[i.HashAlgorithm.SHA3_256]: "sha3-256",
			[i.HashAlgorithm.SHA3_384]: "sha3-384"
		};
		class MessageSignatureContent {
			signature;
			messageDigest;
			artifact;
			hashAlgorithm;
			constructor(e, t) {
				this.signature = e.signature;
				this.messageDigest = e.messageDigest.digest;
				this.artifact = t;
				this.hashAlgorithm = a[e.messageDigest.algorithm] ?? "sha256";
			}
			compareSignature(e) {
				return r.crypto.bufferEqual(e, this.signature);
			}
			compareDigest(e) {
				return r.crypto.bufferEqual(e, this.messageDigest);
			}
			compareSignedDigest(e) {
				return this.compareDigest(e);
			}
			verifySignature(e) {
				return r.crypto.verify(this.artifact, e, this.signature, this.hashAlgorithm);
			}
		}
		t.MessageSignatureContent = MessageSignatureContent;
	}),
	6764: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.DSSELogEntryV002 = t.DSSERequestV002 = void 0;
		let r = n(7030);
		let i = n(5334);
		let a = n(7543);
		t.DSSERequestV002 = {
			fromJSON(e) {
				return {
					envelope: isSet(e.envelope) ? r.Envelope.fromJSON(e.envelope) : void 0,
					verifiers: globalThis.Array.isArray(e?.verifiers) ? e.verifiers.map((e) => a.Verifier.fromJSON(e)) : []
				};
			},
			toJSON(e) {
				let t = {};
				e.envelope !== void 0 && (t.envelope = r.Envelope.toJSON(e.envelope));
				e.verifiers?.length && (t.verifiers = e.verifiers.map((e) => a.Verifier.toJSON(e)));
				return t;
			}
		};
		t.DSSELogEntryV002 = {
			fromJSON(e) {
				return {
					payloadHash: isSet(e.payloadHash) ? i.HashOutput.fromJSON(e.payloadHash) : void 0,
					signatures: globalThis.Array.isArray(e?.signatures) ? e.signatures.map((e) => a.Signature.fromJSON(e)) : []
				};
			},
			toJSON(e) {
				let t = {};
				e.payloadHash !== void 0 && (t.payloadHash = i.HashOutput.toJSON(e.payloadHash));
				e.signatures?.length && (t.signatures = e.signatures.map((e) => a.Signature.toJSON(e)));
				return t;
			}
		};
		function isSet(e) {
			return e != null;
		}
	}),
	6849: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.PolicyError = t.VerificationError = void 0;
		class BaseError extends Error {
			code;
			cause;
			constructor({ code: e, message: t, cause: n }) {
				super(t);
				this.code = e;
				this.cause = n;
				this.name = this.constructor.name;
			}
		}
		class VerificationError extends BaseError {}
		t.VerificationError = VerificationError;
		class PolicyError extends BaseError {}
		t.PolicyError = PolicyError;
	}),
	7005: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.DSSE_API_VERSION_V1 = void 0;
		t.verifyDSSETLogBody = verifyDSSETLogBody;
		t.verifyDSSETLogBodyV2 = verifyDSSETLogBodyV2;
		let r = n(6849);
		t.DSSE_API_VERSION_V1 = "0.0.1";
		function verifyDSSETLogBody(e, n) {
			switch (e.apiVersion) {
				case t.DSSE_API_VERSION_V1: return verifyDSSE001TLogBody(e, n);
				default: throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported dsse version: ${e.apiVersion}`
				});
			}
		}
		function verifyDSSETLogBodyV2(e, t) {
			let n = e.spec?.spec;
			if (!n) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "missing dsse spec"
			});
			switch (n.$case) {
				case "dsseV002": return verifyDSSE002TLogBody(n.dsseV002, t);
				default: throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported version: ${n.$case}`
				});
			}
		}
		function verifyDSSE001TLogBody(e, t) {
			if (e.spec.signatures?.length !== 1) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "signature count mismatch"
			});
			let n = e.spec.signatures[0].signature;
			if (!t.compareSignature(Buffer.from(n, "base64"))) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "tlog entry signature mismatch"
			});
			let i = e.spec.payloadHash?.value || "";
			if (!t.compareDigest(Buffer.from(i, "hex"))) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "DSSE payload hash mismatch"
			});
		}
		function verifyDSSE002TLogBody(e, t) {
			if (e.signatures?.length !== 1) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "signature count mismatch"
			});
			let n = e.signatures[0].content;
			if (!t.compareSignature(n)) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "tlog entry signature mismatch"
			});
			let i = e.payloadHash?.digest || Buffer.from("");
			if (!t.compareDigest(i)) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "DSSE payload hash mismatch"
			});
		}
	}),
	7030: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.Signature = t.Envelope = void 0;
		t.Envelope = {
			fromJSON(e) {
				return {
					payload: isSet(e.payload) ? Buffer.from(bytesFromBase64(e.payload)) : Buffer.alloc(0),
					payloadType: isSet(e.payloadType) ? globalThis.String(e.payloadType) : "",
					signatures: globalThis.Array.isArray(e?.signatures) ? e.signatures.map((e) => t.Signature.fromJSON(e)) : []
				};
			},
			toJSON(e) {
				let n = {};
				e.payload.length !== 0 && (n.payload = base64FromBytes(e.payload));
				e.payloadType !== "" && (n.payloadType = e.payloadType);
				e.signatures?.length && (n.signatures = e.signatures.map((e) => t.Signature.toJSON(e)));
				return n;
			}
		};
		t.Signature = {
			fromJSON(e) {
				return {
					sig: isSet(e.sig) ? Buffer.from(bytesFromBase64(e.sig)) : Buffer.alloc(0),
					keyid: isSet(e.keyid) ? globalThis.String(e.keyid) : ""
				};
			},
			toJSON(e) {
				let t = {};
				e.sig.length !== 0 && (t.sig = base64FromBytes(e.sig));
				e.keyid !== "" && (t.keyid = e.keyid);
				return t;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function isSet(e) {
			return e != null;
		}
	}),
	7046: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.verifyMerkleInclusion = verifyMerkleInclusion;
		let r = n(3917);
		let i = n(6849);
		let a = Buffer.from([0]);
		let o = Buffer.from([1]);
		function verifyMerkleInclusion(e, t) {
			let n = e.inclusionProof;
			let a;
			try {
				a = BigInt(n.logIndex);
			} catch {
				throw new i.VerificationError({
					code: "TLOG_INCLUSION_PROOF_ERROR",
					message: "invalid inclusion proof log index"
				});
			}
			let o = BigInt(t.logSize);
			if (a < 0n || a >= o) throw new i.VerificationError({
				code: "TLOG_INCLUSION_PROOF_ERROR",
				message: `invalid index: ${a}`
			});
			let { inner: s, border: c } = decompInclProof(a, o);
			if (n.hashes.length !== s + c) throw new i.VerificationError({
				code: "TLOG_INCLUSION_PROOF_ERROR",
				message: "invalid hash count"
			});
			let l = n.hashes.slice(0, s);
			let u = n.hashes.slice(s);
			let d = chainBorderRight(chainInner(hashLeaf(e.canonicalizedBody), l, a), u);
			if (!r.crypto.bufferEqual(d, t.logHash)) throw new i.VerificationError({
				code: "TLOG_INCLUSION_PROOF_ERROR",
				message: "calculated root hash does not match inclusion proof"
			});
		}
		function decompInclProof(e, t) {
			let n = innerProofSize(e, t);
			return {
				inner: n,
				border: onesCount(e >> BigInt(n))
			};
		}
		function chainInner(e, t, n) {
			return t.reduce((e, t, r) => {
				if (n >> BigInt(r) & BigInt(1)) return hashChildren(t, e);
				else return hashChildren(e, t);
			}, e);
		}
		function chainBorderRight(e, t) {
			return t.reduce((e, t) => hashChildren(t, e), e);
		}
		function innerProofSize(e, t) {
			return bitLength(e ^ t - BigInt(1));
		}
		function onesCount(e) {
			return e.toString(2).split("1").length - 1;
		}
		function bitLength(e) {
			if (e === 0n) return 0;
			return e.toString(2).length;
		}
		function hashChildren(e, t) {
			return r.crypto.digest("sha256", o, e, t);
		}
		function hashLeaf(e) {
			return r.crypto.digest("sha256", a, e);
		}
	}),
	7543: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.Signature = t.Verifier = t.PublicKey = void 0;
		let r = n(5334);
		t.PublicKey = {
			fromJSON(e) {
				return { rawBytes: isSet(e.rawBytes) ? Buffer.from(bytesFromBase64(e.rawBytes)) : Buffer.alloc(0) };
			},
			toJSON(e) {
				let t = {};
				e.rawBytes.length !== 0 && (t.rawBytes = base64FromBytes(e.rawBytes));
				return t;
			}
		};
		t.Verifier = {
			fromJSON(e) {
				return {
					verifier: isSet(e.publicKey) ? {
						$case: "publicKey",
						publicKey: t.PublicKey.fromJSON(e.publicKey)
					} : isSet(e.x509Certificate) ? {
						$case: "x509Certificate",
						x509Certificate: r.X509Certificate.fromJSON(e.x509Certificate)
					} : void 0,
					keyDetails: isSet(e.keyDetails) ? (0, r.publicKeyDetailsFromJSON)(e.keyDetails) : 0
				};
			},
			toJSON(e) {
				let n = {};
				e.verifier?.$case === "publicKey" ? n.publicKey = t.PublicKey.toJSON(e.verifier.publicKey) : e.verifier?.$case === "x509Certificate" && (n.x509Certificate = r.X509Certificate.toJSON(e.verifier.x509Certificate));
				e.keyDetails !== 0 && (n.keyDetails = (0, r.publicKeyDetailsToJSON)(e.keyDetails));
				return n;
			}
		};
		t.Signature = {
			fromJSON(e) {
				return {
					content: isSet(e.content) ? Buffer.from(bytesFromBase64(e.content)) : Buffer.alloc(0),
					verifier: isSet(e.verifier) ? t.Verifier.fromJSON(e.verifier) : void 0
				};
			},
			toJSON(e) {
				let n = {};
				e.content.length !== 0 && (n.content = base64FromBytes(e.content));
				e.verifier !== void 0 && (n.verifier = t.Verifier.toJSON(e.verifier));
				return n;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function isSet(e) {
			return e != null;
		}
	}),
	7703: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.verifyIntotoTLogBody = verifyIntotoTLogBody;
		let r = n(6849);
		function verifyIntotoTLogBody(e, t) {
			switch (e.apiVersion) {
				case "0.0.2": return verifyIntoto002TLogBody(e, t);
				default: throw new r.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported intoto version: ${e.apiVersion}`
				});
			}
		}
		function verifyIntoto002TLogBody(e, t) {
			if (e.spec.content.envelope.signatures?.length !== 1) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "signature count mismatch"
			});
			let n = base64Decode(e.spec.content.envelope.signatures[0].sig);
			if (!t.compareSignature(Buffer.from(n, "base64"))) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "tlog entry signature mismatch"
			});
			let i = e.spec.content.payloadHash?.value || "";
			if (!t.compareDigest(Buffer.from(i, "hex"))) throw new r.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: "DSSE payload hash mismatch"
			});
		}
		function base64Decode(e) {
			return Buffer.from(e, "base64").toString("utf-8");
		}
	}),
	7714: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.ValidationError = void 0;
		class ValidationError extends Error {
			fields;
			constructor(e, t) {
				super(e);
				this.fields = t;
			}
		}
		t.ValidationError = ValidationError;
	}),
	7742: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.BUNDLE_V03_MEDIA_TYPE = t.BUNDLE_V03_LEGACY_MEDIA_TYPE = t.BUNDLE_V02_MEDIA_TYPE = t.BUNDLE_V01_MEDIA_TYPE = void 0;
		t.isBundleWithCertificateChain = isBundleWithCertificateChain;
		t.isBundleWithPublicKey = isBundleWithPublicKey;
		t.isBundleWithMessageSignature = isBundleWithMessageSignature;
		t.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
		t.BUNDLE_V01_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
		t.BUNDLE_V02_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.2";
		t.BUNDLE_V03_LEGACY_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.3";
		t.BUNDLE_V03_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
		function isBundleWithCertificateChain(e) {
			return e.verificationMaterial.content.$case === "x509CertificateChain";
		}
		function isBundleWithPublicKey(e) {
			return e.verificationMaterial.content.$case === "publicKey";
		}
		function isBundleWithMessageSignature(e) {
			return e.content.$case === "messageSignature";
		}
		function isBundleWithDsseEnvelope(e) {
			return e.content.$case === "dsseEnvelope";
		}
	}),
	7822: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.filterTLogAuthorities = t.filterCertAuthorities = void 0;
		t.toTrustMaterial = toTrustMaterial;
		let r = n(3917);
		let i = n(9654);
		let a = n(6849);
		let o = new Date(0);
		let s = new Date(864e13);
		var c = n(9738);
		Object.defineProperty(t, "filterCertAuthorities", {
			enumerable: !0,
			get: function() {
				return c.filterCertAuthorities;
			}
		});
		Object.defineProperty(t, "filterTLogAuthorities", {
			enumerable: !0,
			get: function() {
				return c.filterTLogAuthorities;
			}
		});
		function toTrustMaterial(e, t) {
			let n = typeof t == "function" ? t : keyLocator(t);
			return {
				certificateAuthorities: e.certificateAuthorities.map(createCertAuthority),
				timestampAuthorities: e.timestampAuthorities.map(createCertAuthority),
				tlogs: e.tlogs.map(createTLogAuthority),
				ctlogs: e.ctlogs.map(createTLogAuthority),
				publicKey: n
			};
		}
		function createTLogAuthority(e) {
			let t = e.publicKey.keyDetails;
			let n = t === i.PublicKeyDetails.PKCS1_RSA_PKCS1V5 || t === i.PublicKeyDetails.PKIX_RSA_PKCS1V5 || t === i.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256 || t === i.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256 || t === i.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256 ? "pkcs1" : "spki";
			return {
				baseURL: e.baseUrl,
				logID: e.checkpointKeyId ? e.checkpointKeyId.keyId : e.logId.keyId,
				publicKey: r.crypto.createPublicKey(e.publicKey.rawBytes, n),
				validFor: {
					start: e.publicKey.validFor?.start || o,
					end: e.publicKey.validFor?.end || s
				}
			};
		}
		function createCertAuthority(e) {
			return {
				certChain: e.certChain.certificates.map((e) => r.X509Certificate.parse(Buffer.from(e.rawBytes))),
				validFor: {
					start: e.validFor?.start || o,
					end: e.validFor?.end || s
				}
			};
		}
		function keyLocator(e) {
			return (t) => {
				let n = (e || {})[t];
				if (!n) throw new a.VerificationError({
					code: "PUBLIC_KEY_ERROR",
					message: `key not found: ${t}`
				});
				return {
					publicKey: r.crypto.createPublicKey(n.rawBytes),
					validFor: (e) => (n.validFor?.start || o) <= e && (n.validFor?.end || s) >= e
				};
			};
		}
	}),
	7968: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.getTSATimestamp = getTSATimestamp;
		t.getTLogTimestamp = getTLogTimestamp;
		let r = n(4472);
		function getTSATimestamp(e, t, n) {
			(0, r.verifyRFC3161Timestamp)(e, t, n);
			return {
				type: "timestamp-authority",
				logID: e.signerSerialNumber,
				timestamp: e.signingTime
			};
		}
		function getTLogTimestamp(e) {
			if (!e.inclusionPromise) return;
			return {
				type: "transparency-log",
				logID: e.logId.keyId,
				timestamp: new Date(Number(e.integratedTime) * 1e3)
			};
		}
	}),
	8037: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.verifySubjectAlternativeName = verifySubjectAlternativeName;
		t.verifyExtensions = verifyExtensions;
		t.verifyOIDs = verifyOIDs;
		let r = n(6849);
		function verifySubjectAlternativeName(e, t) {
			if (t === void 0 || !t.match(e)) throw new r.PolicyError({
				code: "UNTRUSTED_SIGNER_ERROR",
				message: `certificate identity error - expected ${e}, got ${t}`
			});
		}
		function verifyExtensions(e, t = {}) {
			let n;
			for (n in e) if (t[n] !== e[n]) throw new r.PolicyError({
				code: "UNTRUSTED_SIGNER_ERROR",
				message: `invalid certificate extension - expected ${n}=${e[n]}, got ${n}=${t[n]}`
			});
		}
		function verifyOIDs(e, t = []) {
			for (let n of e) if (!t.find((e) => oidEquals(n.oid?.id, e.oid?.id) && n.value.equals(e.value))) {
				let e = n.oid?.id.join(".") ?? "<unknown>";
				throw new r.PolicyError({
					code: "UNTRUSTED_SIGNER_ERROR",
					message: `invalid certificate extension - missing OID ${e}`
				});
			}
		}
		function oidEquals(e, t) {
			if (e === void 0 || t === void 0) return !1;
			return e.length === t.length && e.every((e, n) => e === t[n]);
		}
	}),
	8218: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.verifyTLogBody = verifyTLogBody;
		t.verifyTLogInclusion = verifyTLogInclusion;
		let r = n(3835);
		let i = n(6849);
		let a = n(7005);
		let o = n(1484);
		let s = n(7703);
		let c = n(9266);
		let l = n(7046);
		let u = n(333);
		function verifyTLogBody(e, t) {
			let { kind: n, version: c } = e.kindVersion;
			let l;
			try {
				l = JSON.parse(e.canonicalizedBody.toString("utf8"));
			} catch {
				throw new i.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: "invalid canonicalized body"
				});
			}
			if (n !== l.kind || c !== l.apiVersion) throw new i.VerificationError({
				code: "TLOG_BODY_ERROR",
				message: `kind/version mismatch - expected: ${n}/${c}, received: ${l.kind}/${l.apiVersion}`
			});
			switch (n) {
				case "dsse": if (c == a.DSSE_API_VERSION_V1) return (0, a.verifyDSSETLogBody)(l, t);
				else {
					let e = r.Entry.fromJSON(l);
					return (0, a.verifyDSSETLogBodyV2)(e, t);
				}
				case "intoto": return (0, s.verifyIntotoTLogBody)(l, t);
				case "hashedrekord": if (c == o.HASHEDREKORD_API_VERSION_V1) return (0, o.verifyHashedRekordTLogBody)(l, t);
				else {
					let e = r.Entry.fromJSON(l);
					return (0, o.verifyHashedRekordTLogBodyV2)(e, t);
				}
				default: throw new i.VerificationError({
					code: "TLOG_BODY_ERROR",
					message: `unsupported kind: ${n}`
				});
			}
		}
		function verifyTLogInclusion(e, t) {
			let n = !1;
			if (isTLogEntryWithInclusionPromise(e)) {
				(0, u.verifyTLogSET)(e, t);
				n = !0;
			}
			if (isTLogEntryWithInclusionProof(e)) {
				let r = t.filter((t) => t.logID.equals(e.logId.keyId));
				let i = (0, c.verifyCheckpoint)(e, r);
				(0, l.verifyMerkleInclusion)(e, i);
				n = !0;
			}
			if (!n) throw new i.VerificationError({
				code: "TLOG_MISSING_INCLUSION_ERROR",
				message: "inclusion could not be verified"
			});
		}
		function isTLogEntryWithInclusionPromise(e) {
			return e.inclusionPromise !== void 0;
		}
		function isTLogEntryWithInclusionProof(e) {
			return e.inclusionProof !== void 0;
		}
	}),
	8412: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.CertificateChainVerifier = void 0;
		t.verifyCertificateChain = verifyCertificateChain;
		let r = n(6849);
		let i = n(7822);
		function verifyCertificateChain(e, t, n) {
			let a = (0, i.filterCertAuthorities)(n, e);
			let o;
			for (let n of a) try {
				return new CertificateChainVerifier({
					trustedCerts: n.certChain,
					untrustedCert: t,
					timestamp: e
				}).verify();
			} catch (e) {
				o = e;
			}
			throw new r.VerificationError({
				code: "CERTIFICATE_ERROR",
				message: "Failed to verify certificate chain",
				cause: o
			});
		}
		class CertificateChainVerifier {
			untrustedCert;
			trustedCerts;
			localCerts;
			timestamp;
			constructor(e) {
				this.untrustedCert = e.untrustedCert;
				this.trustedCerts = e.trustedCerts;
				this.localCerts = dedupeCertificates([...e.trustedCerts, e.untrustedCert]);
				this.timestamp = e.timestamp;
			}
			verify() {
				let e = this.sort();
				this.checkPath(e);
				if (!e.every((e) => e.validForDate(this.timestamp))) throw new r.VerificationError({
					code: "CERTIFICATE_ERROR",
					message: "certificate is not valid or expired at the specified date"
				});
				return e;
			}
			sort() {
				let e = this.untrustedCert;
				let t = this.buildPaths(e);
				t = t.filter((e) => e.some((e) => this.trustedCerts.includes(e)));
				if (t.length === 0) throw new r.VerificationError({
					code: "CERTIFICATE_ERROR",
					message: "no trusted certificate path found"
				});
				return [e, ...t.reduce((e, t) => e.length < t.length ? e : t)].slice(0, -1);
			}
			buildPaths(e) {
				let t = [];
				let n = this.findIssuer(e);
				if (n.length === 0) throw new r.VerificationError({
					code: "CERTIFICATE_ERROR",
					message: "no valid certificate path found"
				});
				for (let r = 0; r < n.length; r++) {
					let i = n[r];
					if (i.equals(e)) {
						t.push([e]);
						continue;
					}
					let a = this.buildPaths(i);
					for (let e = 0; e < a.length; e++) t.push([i, ...a[e]]);
				}
				return t;
			}
			findIssuer(e) {
				let t = [];
				let n;
				if (e.subject.equals(e.issuer) && e.verify()) return [e];
				e.extAuthorityKeyID && (n = e.extAuthorityKeyID.keyIdentifier);
				this.localCerts.forEach((r) => {
					if (n && r.extSubjectKeyID) {
						r.extSubjectKeyID.keyIdentifier.equals(n) && t.push(r);
						return;
					}
					r.subject.equals(e.issuer) && t.push(r);
				});
				t = t.filter((t) => {
					try {
						return e.verify(t);
					} catch {
						return !1;
					}
				});
				return t;
			}
			checkPath(e) {
				if (e.length < 1) throw new r.VerificationError({
					code: "CERTIFICATE_ERROR",
					message: "certificate chain must contain at least one certificate"
				});
				if (!e.slice(1).every((e) => e.isCA)) throw new r.VerificationError({
					code: "CERTIFICATE_ERROR",
					message: "intermediate certificate is not a CA"
				});
				for (let t = e.length - 2; t >= 0; t--) if (!e[t].issuer.equals(e[t + 1].subject)) throw new r.VerificationError({
					code: "CERTIFICATE_ERROR",
					message: "incorrect certificate name chaining"
				});
				for (let t = 0; t < e.length; t++) {
					let n = e[t];
					if (n.extBasicConstraints?.isCA) {
						let e = n.extBasicConstraints.pathLenConstraint;
						if (e !== void 0 && e < t - 1) throw new r.VerificationError({
							code: "CERTIFICATE_ERROR",
							message: "path length constraint exceeded"
						});
					}
				}
			}
		}
		t.CertificateChainVerifier = CertificateChainVerifier;
		function dedupeCertificates(e) {
			for (let t = 0; t < e.length; t++) for (let n = t + 1; n < e.length; n++) if (e[t].equals(e[n])) {
				e.splice(n, 1);
				n--;
			}
			return e;
		}
	}),
	8456: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.toMessageSignatureBundle = toMessageSignatureBundle;
		t.toDSSEBundle = toDSSEBundle;
		let r = n(9654);
		let i = n(7742);
		function toMessageSignatureBundle(e) {
			return {
				mediaType: e.certificateChain ? i.BUNDLE_V02_MEDIA_TYPE : i.BUNDLE_V03_MEDIA_TYPE,
				content: {
					$case: "messageSignature",
					messageSignature: {
						messageDigest: {
							algorithm: r.HashAlgorithm.SHA2_256,
							digest: e.digest
						},
						signature: e.signature
					}
				},
				verificationMaterial: toVerificationMaterial(e)
			};
		}
		function toDSSEBundle(e) {
			return {
				mediaType: e.certificateChain ? i.BUNDLE_V02_MEDIA_TYPE : i.BUNDLE_V03_MEDIA_TYPE,
				content: {
					$case: "dsseEnvelope",
					dsseEnvelope: toEnvelope(e)
				},
				verificationMaterial: toVerificationMaterial(e)
			};
		}
		function toEnvelope(e) {
			return {
				payloadType: e.artifactType,
				payload: e.artifact,
				signatures: [toSignature(e)]
			};
		}
		function toSignature(e) {
			return {
				keyid: e.keyHint || "",
				sig: e.signature
			};
		}
		function toVerificationMaterial(e) {
			return {
				content: toKeyContent(e),
				tlogEntries: [],
				timestampVerificationData: { rfc3161Timestamps: [] }
			};
		}
		function toKeyContent(e) {
			if (e.certificate) {
				if (e.certificateChain) return {
					$case: "x509CertificateChain",
					x509CertificateChain: { certificates: [{ rawBytes: e.certificate }] }
				};
				else return {
					$case: "certificate",
					certificate: { rawBytes: e.certificate }
				};
			} else return {
				$case: "publicKey",
				publicKey: { hint: e.keyHint || "" }
			};
		}
	}),
	9032: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.preAuthEncoding = preAuthEncoding;
		function preAuthEncoding(e, t) {
			let n = Buffer.from(e, "utf-8");
			return Buffer.concat([
				Buffer.from(`DSSEv1 ${n.length} `, "ascii"),
				n,
				Buffer.from(` ${t.length} `, "ascii"),
				t
			]);
		}
	}),
	9266: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.LogCheckpoint = void 0;
		t.verifyCheckpoint = verifyCheckpoint;
		let r = n(3917);
		let i = n(6849);
		let a = /\u2014 (\S+) (\S+)\n/g;
		function verifyCheckpoint(e, t) {
			let n = e.inclusionProof;
			let r = SignedNote.fromString(n.checkpoint.envelope);
			let a = LogCheckpoint.fromString(r.note);
			if (!verifySignedNote(r, t)) throw new i.VerificationError({
				code: "TLOG_INCLUSION_PROOF_ERROR",
				message: "invalid checkpoint signature"
			});
			return a;
		}
		function verifySignedNote(e, t) {
			let n = Buffer.from(e.note, "utf-8");
			return e.signatures.some((e) => {
				let i = t.find((t) => r.crypto.bufferEqual(t.logID.subarray(0, 4), e.keyHint) && t.baseURL.includes(e.name));
				if (!i) return !1;
				return r.crypto.verify(n, i.publicKey, e.signature);
			});
		}
		class SignedNote {
			note;
			signatures;
			constructor(e, t) {
				this.note = e;
				this.signatures = t;
			}
			static fromString(e) {
				if (!e.includes("\n\n")) throw new i.VerificationError({
					code: "TLOG_INCLUSION_PROOF_ERROR",
					message: "missing checkpoint separator"
				});
				let t = e.indexOf("\n\n");
				let n = e.slice(0, t + 1);
				let r = e.slice(t + 2).matchAll(a);
				let o = Array.from(r, (e) => {
					let [, t, n] = e;
					let r = Buffer.from(n, "base64");
					if (r.length < 5) throw new i.VerificationError({
						code: "TLOG_INCLUSION_PROOF_ERROR",
						message: "malformed checkpoint signature"
					});
					return {
						name: t,
						keyHint: r.subarray(0, 4),
						signature: r.subarray(4)
					};
				});
				if (o.length === 0) throw new i.VerificationError({
					code: "TLOG_INCLUSION_PROOF_ERROR",
					message: "no signatures found in checkpoint"
				});
				return new SignedNote(n, o);
			}
		}
		class LogCheckpoint {
			origin;
			logSize;
			logHash;
			rest;
			constructor(e, t, n, r) {
				this.origin = e;
				this.logSize = t;
				this.logHash = n;
				this.rest = r;
			}
			static fromString(e) {
				let t = e.trimEnd().split("\n");
				if (t.length < 3) throw new i.VerificationError({
					code: "TLOG_INCLUSION_PROOF_ERROR",
					message: "too few lines in checkpoint header"
				});
				let n = t[0];
				let r;
				try {
					r = BigInt(t[1]);
				} catch {
					throw new i.VerificationError({
						code: "TLOG_INCLUSION_PROOF_ERROR",
						message: "invalid checkpoint log size"
					});
				}
				let a = Buffer.from(t[2], "base64");
				let o = t.slice(3);
				return new LogCheckpoint(n, r, a, o);
			}
		}
		t.LogCheckpoint = LogCheckpoint;
	}),
	9343: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.ASN1Tag = void 0;
		let r = n(1121);
		let i = {
			BOOLEAN: 1,
			INTEGER: 2,
			BIT_STRING: 3,
			OCTET_STRING: 4,
			OBJECT_IDENTIFIER: 6,
			SEQUENCE: 16,
			SET: 17,
			PRINTABLE_STRING: 19,
			UTC_TIME: 23,
			GENERALIZED_TIME: 24
		};
		let a = {
			UNIVERSAL: 0,
			APPLICATION: 1,
			CONTEXT_SPECIFIC: 2,
			PRIVATE: 3
		};
		class ASN1Tag {
			number;
			constructed;
			class;
			constructor(e) {
				this.number = e & 31;
				this.constructed = (e & 32) == 32;
				this.class = e >> 6;
				if (this.number === 31) throw new r.ASN1ParseError("long form tags not supported");
				if (this.class === a.UNIVERSAL && this.number === 0) throw new r.ASN1ParseError("unsupported tag 0x00");
			}
			isUniversal() {
				return this.class === a.UNIVERSAL;
			}
			isContextSpecific(e) {
				let t = this.class === a.CONTEXT_SPECIFIC;
				return e === void 0 ? t : t && this.number === e;
			}
			isBoolean() {
				return this.isUniversal() && this.number === i.BOOLEAN;
			}
			isInteger() {
				return this.isUniversal() && this.number === i.INTEGER;
			}
			isBitString() {
				return this.isUniversal() && this.number === i.BIT_STRING;
			}
			isOctetString() {
				return this.isUniversal() && this.number === i.OCTET_STRING;
			}
			isOID() {
				return this.isUniversal() && this.number === i.OBJECT_IDENTIFIER;
			}
			isUTCTime() {
				return this.isUniversal() && this.number === i.UTC_TIME;
			}
			isGeneralizedTime() {
				return this.isUniversal() && this.number === i.GENERALIZED_TIME;
			}
			toDER() {
				return this.number | (this.constructed ? 32 : 0) | this.class << 6;
			}
		}
		t.ASN1Tag = ASN1Tag;
	}),
	9352: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.assertBundle = assertBundle;
		t.assertBundleV01 = assertBundleV01;
		t.isBundleV01 = isBundleV01;
		t.assertBundleV02 = assertBundleV02;
		t.assertBundleLatest = assertBundleLatest;
		let r = n(7714);
		function assertBundle(e) {
			let t = validateBundleBase(e);
			if (t.length > 0) throw new r.ValidationError("invalid bundle", t);
		}
		function assertBundleV01(e) {
			let t = [];
			t.push(...validateBundleBase(e));
			t.push(...validateInclusionPromise(e));
			if (t.length > 0) throw new r.ValidationError("invalid v0.1 bundle", t);
		}
		function isBundleV01(e) {
			try {
				assertBundleV01(e);
				return !0;
			} catch {
				return !1;
			}
		}
		function assertBundleV02(e) {
			let t = [];
			t.push(...validateBundleBase(e));
			t.push(...validateInclusionProof(e));
			if (t.length > 0) throw new r.ValidationError("invalid v0.2 bundle", t);
		}
		function assertBundleLatest(e) {
			let t = [];
			t.push(...validateBundleBase(e));
			t.push(...validateInclusionProof(e));
			t.push(...validateNoCertificateChain(e));
			if (t.length > 0) throw new r.ValidationError("invalid bundle", t);
		}
		function validateBundleBase(e) {
			let t = [];
			(e.mediaType === void 0 || !e.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) && !e.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/)) && t.push("mediaType");
			if (e.content === void 0) t.push("content");
			else switch (e.content.$case) {
				case "messageSignature":
					e.content.messageSignature.messageDigest === void 0 ? t.push("content.messageSignature.messageDigest") : e.content.messageSignature.messageDigest.digest.length === 0 && t.push("content.messageSignature.messageDigest.digest");
					e.content.messageSignature.signature.length === 0 && t.push("content.messageSignature.signature");
					break;
				case "dsseEnvelope":
					e.content.dsseEnvelope.payload.length === 0 && t.push("content.dsseEnvelope.payload");
					e.content.dsseEnvelope.signatures.length === 1 ? e.content.dsseEnvelope.signatures[0].sig.length === 0 && t.push("content.dsseEnvelope.signatures[0].sig") : t.push("content.dsseEnvelope.signatures");
			}
			if (e.verificationMaterial === void 0) t.push("verificationMaterial");
			else {
				if (e.verificationMaterial.content === void 0) t.push("verificationMaterial.content");
				else switch (e.verificationMaterial.content.$case) {
					case "x509CertificateChain":
						e.verificationMaterial.content.x509CertificateChain.certificates.length === 0 && t.push("verificationMaterial.content.x509CertificateChain.certificates");
						e.verificationMaterial.content.x509CertificateChain.certificates.forEach((e, n) => {
							e.rawBytes.length === 0 && t.push(`verificationMaterial.content.x509CertificateChain.certificates[${n}].rawBytes`);
						});
						break;
					case "certificate": e.verificationMaterial.content.certificate.rawBytes.length === 0 && t.push("verificationMaterial.content.certificate.rawBytes");
				}
				e.verificationMaterial.tlogEntries === void 0 ? t.push("verificationMaterial.tlogEntries") : e.verificationMaterial.tlogEntries.length > 0 && e.verificationMaterial.tlogEntries.forEach((e, n) => {
					e.logId === void 0 && t.push(`verificationMaterial.tlogEntries[${n}].logId`);
					e.kindVersion === void 0 && t.push(`verificationMaterial.tlogEntries[${n}].kindVersion`);
				});
			}
			return t;
		}
		function validateInclusionPromise(e) {
			let t = [];
			e.verificationMaterial && e.verificationMaterial.tlogEntries?.length > 0 && e.verificationMaterial.tlogEntries.forEach((e, n) => {
				e.inclusionPromise === void 0 && t.push(`verificationMaterial.tlogEntries[${n}].inclusionPromise`);
			});
			return t;
		}
		function validateInclusionProof(e) {
			let t = [];
			e.verificationMaterial && e.verificationMaterial.tlogEntries?.length > 0 && e.verificationMaterial.tlogEntries.forEach((e, n) => {
				e.inclusionProof === void 0 ? t.push(`verificationMaterial.tlogEntries[${n}].inclusionProof`) : e.inclusionProof.checkpoint === void 0 && t.push(`verificationMaterial.tlogEntries[${n}].inclusionProof.checkpoint`);
			});
			return t;
		}
		function validateNoCertificateChain(e) {
			let t = [];
			e.verificationMaterial?.content?.$case === "x509CertificateChain" && t.push("verificationMaterial.content.$case");
			return t;
		}
	}),
	9358: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.X509SCTExtension = t.X509Certificate = t.EXTENSION_OID_SCT = void 0;
		var r = n(3566);
		Object.defineProperty(t, "EXTENSION_OID_SCT", {
			enumerable: !0,
			get: function() {
				return r.EXTENSION_OID_SCT;
			}
		});
		Object.defineProperty(t, "X509Certificate", {
			enumerable: !0,
			get: function() {
				return r.X509Certificate;
			}
		});
		var i = n(6389);
		Object.defineProperty(t, "X509SCTExtension", {
			enumerable: !0,
			get: function() {
				return i.X509SCTExtension;
			}
		});
	}),
	9368: (function(e, t, n) {
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { default: e };
		};
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.createPublicKey = createPublicKey;
		t.digest = digest;
		t.verify = verify;
		t.bufferEqual = bufferEqual;
		let i = r(n(6982));
		function createPublicKey(e, t = "spki") {
			if (typeof e == "string") {
				if (e.startsWith("-----")) return i.default.createPublicKey(e);
				else return i.default.createPublicKey({
					key: Buffer.from(e, "base64"),
					format: "der",
					type: t
				});
			} else return i.default.createPublicKey({
				key: e,
				format: "der",
				type: t
			});
		}
		function digest(e, ...t) {
			let n = i.default.createHash(e);
			for (let e of t) n.update(e);
			return n.digest();
		}
		function verify(e, t, n, r) {
			try {
				return i.default.verify(r, e, t, n);
			} catch {
				return !1;
			}
		}
		function bufferEqual(e, t) {
			try {
				return i.default.timingSafeEqual(e, t);
			} catch {
				return !1;
			}
		}
	}),
	9654: (function(e, t, n) {
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			r === void 0 && (r = n);
			var i = Object.getOwnPropertyDescriptor(t, n);
			(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
				enumerable: !0,
				get: function() {
					return t[n];
				}
			});
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			r === void 0 && (r = n);
			e[r] = t[n];
		}));
		var i = this && this.__exportStar || function(e, t) {
			for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && r(t, e, n);
		};
		Object.defineProperty(t, "__esModule", { value: !0 });
		i(n(7030), t);
		i(n(715), t);
		i(n(5334), t);
		i(n(5204), t);
		i(n(1997), t);
		i(n(9732), t);
	}),
	9732: (function (e, t, n) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.Input = t.Artifact = t.ArtifactVerificationOptions_ObserverTimestampOptions = t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = t.ArtifactVerificationOptions_TimestampAuthorityOptions = t.ArtifactVerificationOptions_CtlogOptions = t.ArtifactVerificationOptions_TlogOptions = t.ArtifactVerificationOptions = t.PublicKeyIdentities = t.CertificateIdentities = t.CertificateIdentity = void 0;
		let r = n(715);
		let i = n(5334);
		let a = n(1997);
		t.CertificateIdentity = {
			fromJSON(e) {
				return {
					issuer: isSet(e.issuer) ? globalThis.String(e.issuer) : "",
					san: isSet(e.san) ? i.SubjectAlternativeName.fromJSON(e.san) : void 0,
					oids: globalThis.Array.isArray(e?.oids) ? e.oids.map((e) => i.ObjectIdentifierValuePair.fromJSON(e)) : []
				};
			},
			toJSON(e) {
				let t = {};
				e.issuer !== "" && (t.issuer = e.issuer);
				e.san !== void 0 && (t.san = i.SubjectAlternativeName.toJSON(e.san));
				e.oids?.length && (t.oids = e.oids.map((e) => i.ObjectIdentifierValuePair.toJSON(e)));
				return t;
			}
		};
		t.CertificateIdentities = {
			fromJSON(e) {
				return { identities: globalThis.Array.isArray(e?.identities) ? e.identities.map((e) => t.CertificateIdentity.fromJSON(e)) : [] };
			},
			toJSON(e) {
				let n = {};
				e.identities?.length && (n.identities = e.identities.map((e) => t.CertificateIdentity.toJSON(e)));
				return n;
			}
		};
		t.PublicKeyIdentities = {
			fromJSON(e) {
				return { publicKeys: globalThis.Array.isArray(e?.publicKeys) ? e.publicKeys.map((e) => i.PublicKey.fromJSON(e)) : [] };
			},
			toJSON(e) {
				let t = {};
				e.publicKeys?.length && (t.publicKeys = e.publicKeys.map((e) => i.PublicKey.toJSON(e)));
				return t;
			}
		};
		t.ArtifactVerificationOptions = {
			fromJSON(e) {
				return {
					signers: isSet(e.certificateIdentities) ? {
						$case: "certificateIdentities",
						certificateIdentities: t.CertificateIdentities.fromJSON(e.certificateIdentities)
					} : isSet(e.publicKeys) ? {
						$case: "publicKeys",
						publicKeys: t.PublicKeyIdentities.fromJSON(e.publicKeys)
					} : void 0,
					tlogOptions: isSet(e.tlogOptions) ? t.ArtifactVerificationOptions_TlogOptions.fromJSON(e.tlogOptions) : void 0,
					ctlogOptions: isSet(e.ctlogOptions) ? t.ArtifactVerificationOptions_CtlogOptions.fromJSON(e.ctlogOptions) : void 0,
					tsaOptions: isSet(e.tsaOptions) ? t.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(e.tsaOptions) : void 0,
					integratedTsOptions: isSet(e.integratedTsOptions) ? t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(e.integratedTsOptions) : void 0,
					observerOptions: isSet(e.observerOptions) ? t.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(e.observerOptions) : void 0
				};
			},
			toJSON(e) {
				let n = {};
				e.signers?.$case === "certificateIdentities" ? n.certificateIdentities = t.CertificateIdentities.toJSON(e.signers.certificateIdentities) : e.signers?.$case === "publicKeys" && (n.publicKeys = t.PublicKeyIdentities.toJSON(e.signers.publicKeys));
				e.tlogOptions !== void 0 && (n.tlogOptions = t.ArtifactVerificationOptions_TlogOptions.toJSON(e.tlogOptions));
				e.ctlogOptions !== void 0 && (n.ctlogOptions = t.ArtifactVerificationOptions_CtlogOptions.toJSON(e.ctlogOptions));
				e.tsaOptions !== void 0 && (n.tsaOptions = t.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(e.tsaOptions));
				e.integratedTsOptions !== void 0 && (n.integratedTsOptions = t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(e.integratedTsOptions));
				e.observerOptions !== void 0 && (n.observerOptions = t.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(e.observerOptions));
				return n;
			}
		};
		t.ArtifactVerificationOptions_TlogOptions = {
			fromJSON(e) {
				return {
					threshold: isSet(e.threshold) ? globalThis.Number(e.threshold) : 0,
					performOnlineVerification: isSet(e.performOnlineVerification) ? globalThis.Boolean(e.performOnlineVerification) : !1,
					disable: isSet(e.disable) ? globalThis.Boolean(e.disable) : !1
				};
			},
			toJSON(e) {
				let t = {};
				e.threshold !== 0 && (t.threshold = Math.round(e.threshold));
				e.performOnlineVerification !== !1 && (t.performOnlineVerification = e.performOnlineVerification);
				e.disable !== !1 && (t.disable = e.disable);
				return t;
			}
		};
		t.ArtifactVerificationOptions_CtlogOptions = {
			fromJSON(e) {
				return {
					threshold: isSet(e.threshold) ? globalThis.Number(e.threshold) : 0,
					disable: isSet(e.disable) ? globalThis.Boolean(e.disable) : !1
				};
			},
			toJSON(e) {
				let t = {};
				e.threshold !== 0 && (t.threshold = Math.round(e.threshold));
				e.disable !== !1 && (t.disable = e.disable);
				return t;
			}
		};
		t.ArtifactVerificationOptions_TimestampAuthorityOptions = {
			fromJSON(e) {
				return {
					threshold: isSet(e.threshold) ? globalThis.Number(e.threshold) : 0,
					disable: isSet(e.disable) ? globalThis.Boolean(e.disable) : !1
				};
			},
			toJSON(e) {
				let t = {};
				e.threshold !== 0 && (t.threshold = Math.round(e.threshold));
				e.disable !== !1 && (t.disable = e.disable);
				return t;
			}
		};
		t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = {
			fromJSON(e) {
				return {
					threshold: isSet(e.threshold) ? globalThis.Number(e.threshold) : 0,
					disable: isSet(e.disable) ? globalThis.Boolean(e.disable) : !1
				};
			},
			toJSON(e) {
				let t = {};
				e.threshold !== 0 && (t.threshold = Math.round(e.threshold));
				e.disable !== !1 && (t.disable = e.disable);
				return t;
			}
		};
		t.ArtifactVerificationOptions_ObserverTimestampOptions = {
			fromJSON(e) {
				return {
					threshold: isSet(e.threshold) ? globalThis.Number(e.threshold) : 0,
					disable: isSet(e.disable) ? globalThis.Boolean(e.disable) : !1
				};
			},
			toJSON(e) {
				let t = {};
				e.threshold !== 0 && (t.threshold = Math.round(e.threshold));
				e.disable !== !1 && (t.disable = e.disable);
				return t;
			}
		};
		t.Artifact = {
			fromJSON(e) {
				return { data: isSet(e.artifactUri) ? {
					$case: "artifactUri",
					artifactUri: globalThis.String(e.artifactUri)
				} : isSet(e.artifact) ? {
					$case: "artifact",
					artifact: Buffer.from(bytesFromBase64(e.artifact))
				} : isSet(e.artifactDigest) ? {
					$case: "artifactDigest",
					artifactDigest: i.HashOutput.fromJSON(e.artifactDigest)
				} : void 0 };
			},
			toJSON(e) {
				let t = {};
				e.data?.$case === "artifactUri" ? t.artifactUri = e.data.artifactUri : e.data?.$case === "artifact" ? t.artifact = base64FromBytes(e.data.artifact) : e.data?.$case === "artifactDigest" && (t.artifactDigest = i.HashOutput.toJSON(e.data.artifactDigest));
				return t;
			}
		};
		t.Input = {
			fromJSON(e) {
				return {
					artifactTrustRoot: isSet(e.artifactTrustRoot) ? a.TrustedRoot.fromJSON(e.artifactTrustRoot) : void 0,
					artifactVerificationOptions: isSet(e.artifactVerificationOptions) ? t.ArtifactVerificationOptions.fromJSON(e.artifactVerificationOptions) : void 0,
					bundle: isSet(e.bundle) ? r.Bundle.fromJSON(e.bundle) : void 0,
					artifact: isSet(e.artifact) ? t.Artifact.fromJSON(e.artifact) : void 0
				};
			},
			toJSON(e) {
				let n = {};
				e.artifactTrustRoot !== void 0 && (n.artifactTrustRoot = a.TrustedRoot.toJSON(e.artifactTrustRoot));
				e.artifactVerificationOptions !== void 0 && (n.artifactVerificationOptions = t.ArtifactVerificationOptions.toJSON(e.artifactVerificationOptions));
				e.bundle !== void 0 && (n.bundle = r.Bundle.toJSON(e.bundle));
				e.artifact !== void 0 && (n.artifact = t.Artifact.toJSON(e.artifact));
				return n;
			}
		};
		function bytesFromBase64(e) {
			return Uint8Array.from(globalThis.Buffer.from(e, "base64"));
		}
		function base64FromBytes(e) {
			return globalThis.Buffer.from(e).toString("base64");
		}
		function isSet(e) {
			return e != null;
		}
	}),
	9738: (function (e, t) {
		Object.defineProperty(t, "__esModule", { value: !0 });
		t.filterCertAuthorities = filterCertAuthorities;
		t.filterTLogAuthorities = filterTLogAuthorities;
		function filterCertAuthorities(e, t) {
			return e.filter((e) => e.validFor.start <= t && e.validFor.end >= t);
		}
		function filterTLogAuthorities(e, t) {
			return e.filter((e) => {
				if (t.logID && !e.logID.equals(t.logID)) return !1;
				return e.validFor.start <= t.targetDate && t.targetDate <= e.validFor.end;
			});
		}
	})
};
