"use strict";
exports.modules = {
	4344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => followManifest,
			i: () => mayHave
		});
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _text_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7569);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3487);
		var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6905);
		var _minisign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2454);
		var _platforms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9534);
		var _signed_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9176);
		function followManifest({ track, channel, ladder, text, before }) {
			let coming = spelled(text);
			let stood = [...before.values()].flatMap((each) => spelled(each) ?? []);
			if (!coming || !mayHave(channel, coming.is, ladder)) return;
			let here = spelled(before.get(channel) ?? "");
			if (here && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(coming.is, here.is) < 0) return;
			let tag = (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__._3)(track.tag, coming.is);
			if ([...before].filter(([other]) => other !== channel).map(([, other]) => other).includes(text)) return {
				tag,
				signatures: [],
				keyIds: new Set()
			};
			let bases = new Set(stood.flatMap((each) => basesOf(each, track)));
			let platforms = Object.entries(coming.platforms);
			let signatures = platforms.flatMap(([key, platform]) => bases.has(formOf(splitUrl(platform.url).base, coming.is, track)) && signatureOf(key, platform, coming.is, track) || []);
			if (platforms.length === 0 || signatures.length < platforms.length || !(0, _manifest_js__WEBPACK_IMPORTED_MODULE_4__.dc)(coming.notes, tag)) return;
			let old = stood.flatMap(({ platforms }) => Object.values(platforms).map(({ signature }) => signature));
			return {
				tag,
				signatures,
				keyIds: new Set(old.flatMap((each) => (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_1__.b)(() => (0, _minisign_js__WEBPACK_IMPORTED_MODULE_5__.uT)(each, "signature"))?.keyId ?? []))
			};
		}
		function spelled(text) {
			let read = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_4__.IL)(text);
			return read && {
				...read.manifest,
				is: read.version
			};
		}
		function mayHave(channel, version, ladder) {
			let channels = [...ladder, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.L8];
			let [at, of] = [channels.indexOf(channel), channels.indexOf((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(version))];
			return at >= 0 && of >= at;
		}
		function basesOf({ is, platforms }, track) {
			return Object.values(platforms).map(({ url }) => formOf(splitUrl(url).base, is, track));
		}
		function formOf(base, version, { tag }) {
			let name = (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__._3)(tag, version);
			return [
				encodeURIComponent(name),
				name,
				(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version),
				(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.rT)(version)
			].reduce((text, word, at) => text.replaceAll(word, `\0${Math.max(at, 1)}\0`), base);
		}
		function splitUrl(url) {
			let at = url.lastIndexOf("/");
			return {
				base: url.slice(0, at),
				last: url.slice(at + 1)
			};
		}
		function signatureOf(key, { url, signature: text }, version, { versionStyle: style }) {
			let { base, last } = splitUrl(url);
			let file = decode(last);
			let expected = {
				version,
				style
			};
			let { bundles, problems } = (0, _bundles_js__WEBPACK_IMPORTED_MODULE_3__.n)([file, `${file}.sig`], expected);
			let name = bundles[0]?.name;
			let isWritten = encodeURIComponent(file) === last && (0, _manifest_js__WEBPACK_IMPORTED_MODULE_4__.xd)(base).length === 0 && problems.length === 0;
			if (!name || !isWritten || !serves(name, key)) return;
			let signature = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_1__.b)(() => (0, _minisign_js__WEBPACK_IMPORTED_MODULE_5__.uT)(text, file));
			if (signature?.text !== text) return;
			return (0, _signed_comment_js__WEBPACK_IMPORTED_MODULE_7__.W)(signature.trustedComment, name, {
				expected,
				requireSignedVersion: !1,
				readsSignedVersion: !1
			}).problems.length === 0 ? signature : void 0;
		}
		function serves(name, key) {
			if (!name.arch) return key.startsWith(`${name.os}-`);
			return (0, _platforms_js__WEBPACK_IMPORTED_MODULE_6__.fO)(name).some((each) => each === key || each.slice(0, each.lastIndexOf("-")) === key);
		}
		function decode(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return "";
			}
		}
	})
};
