"use strict";
exports.id = 3883;
exports.ids = [3883];
exports.modules = {
	3883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { sigstoreVerifier: () => sigstoreVerifier });
	var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
	var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);
	var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4187);
	var _core_attestation_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4025);
	var _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);
	function sigstoreVerifier(roots) {
		let verifiers = roots.map(openRoot);
		return { verify(json) {
			let bundle = (0, _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.vw)(json);
			if (bundle.content.$case !== "dsseEnvelope") throw Error("it signs bytes, and no statement");
			let { payloadType, payload } = bundle.content.dsseEnvelope;
			let { identity } = verifyByOne(verifiers, (0, _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__.DC)(bundle));
			return {
				claims: claimsOf(identity),
				payloadType,
				payload: payload.toString("utf8")
			};
		} };
	}
	function openRoot(json) {
		let root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(json);
		let verifier = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__.BL((0, _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__.jO)(root), {
			ctlogThreshold: +(root.ctlogs.length > 0),
			tlogThreshold: +(root.tlogs.length > 0),
			timestampThreshold: 1
		});
		let authority = root.certificateAuthorities.at(-1);
		return {
			name: authority?.subject?.organization || authority?.uri || "a root",
			verifier
		};
	}
	function verifyByOne(verifiers, entity) {
		let refusals = [];
		for (let { name, verifier } of verifiers) try {
			return verifier.verify(entity);
		} catch (error) {
			refusals.push(`${name}: ${describe(error)}`);
		}
		throw Error(refusals.join("; "));
	}
	function describe(error) {
		let { cause } = Object(error);
		return cause instanceof Error ? `${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(error)}, ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(cause)}` : (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(error);
	}
	function claimsOf(identity) {
		let values = new Map(identity?.oids?.map(({ oid, value }) => [oid?.id.join("."), decodeUtf8String(value)]));
		let [issuer, repository, workflow, ref, commit] = [
			_core_attestation_origin_js__WEBPACK_IMPORTED_MODULE_3__.h.issuer,
			_core_attestation_origin_js__WEBPACK_IMPORTED_MODULE_3__.h.repository,
			_core_attestation_origin_js__WEBPACK_IMPORTED_MODULE_3__.h.workflow,
			_core_attestation_origin_js__WEBPACK_IMPORTED_MODULE_3__.h.ref,
			_core_attestation_origin_js__WEBPACK_IMPORTED_MODULE_3__.h.commit
		].map((oid) => values.get(oid));
		return {
			issuer,
			repository,
			workflow,
			ref,
			commit
		};
	}
	function decodeUtf8String(der) {
		let [tag, first = 0] = der;
		let more = first > 128 ? first - 128 : 0;
		if (tag !== 12 || more > 2 || first === 128 || der.length < 2 + more) return;
		let length = more === 0 ? first : der.readUIntBE(2, more);
		let text = der.subarray(2 + more);
		return text.length === length ? text.toString("utf8") : void 0;
	}
})
};
