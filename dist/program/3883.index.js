"use strict";
exports.id = 3883;
exports.ids = [3883];
exports.modules = {
	3883: (function (e, t, n) {
	n.d(t, { sigstoreVerifier: () => sigstoreVerifier });
	var r = n(1040);
	var i = n(9654);
	var a = n(4187);
	var o = n(4025);
	var s = n(9530);
	function sigstoreVerifier(e) {
		let t = e.map(openRoot);
		return { verify(e) {
			let n = (0, r.vw)(e);
			if (n.content.$case !== "dsseEnvelope") throw Error("it signs bytes, and no statement");
			let { payloadType: i, payload: o } = n.content.dsseEnvelope;
			let { identity: s } = verifyByOne(t, (0, a.DC)(n));
			return {
				claims: claimsOf(s),
				payloadType: i,
				payload: o.toString("utf8")
			};
		} };
	}
	function openRoot(e) {
		let t = i.TrustedRoot.fromJSON(e);
		let n = new a.BL((0, a.jO)(t), {
			ctlogThreshold: +(t.ctlogs.length > 0),
			tlogThreshold: +(t.tlogs.length > 0),
			timestampThreshold: 1
		});
		let r = t.certificateAuthorities.at(-1);
		return {
			name: r?.subject?.organization || r?.uri || "a root",
			verifier: n
		};
	}
	function verifyByOne(e, t) {
		let n = [];
		for (let { name: r, verifier: i } of e) try {
			return i.verify(t);
		} catch (e) {
			n.push(`${r}: ${describe(e)}`);
		}
		throw Error(n.join("; "));
	}
	function describe(e) {
		let { cause: t } = Object(e);
		return t instanceof Error ? `${(0, s.Z9)(e)}, ${(0, s.Z9)(t)}` : (0, s.Z9)(e);
	}
	function claimsOf(e) {
		let t = new Map(e?.oids?.map(({ oid: e, value: t }) => [e?.id.join("."), decodeUtf8String(t)]));
		let [n, r, i, a, s] = [
			o.h.issuer,
			o.h.repository,
			o.h.workflow,
			o.h.ref,
			o.h.commit
		].map((e) => t.get(e));
		return {
			issuer: n,
			repository: r,
			workflow: i,
			ref: a,
			commit: s
		};
	}
	function decodeUtf8String(e) {
		let [t, n = 0] = e;
		let r = n > 128 ? n - 128 : 0;
		if (t !== 12 || r > 2 || n === 128 || e.length < 2 + r) return;
		let i = r === 0 ? n : e.readUIntBE(2, r);
		let a = e.subarray(2 + r);
		return a.length === i ? a.toString("utf8") : void 0;
	}
})
};
