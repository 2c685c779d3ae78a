"use strict";
exports.modules = {
	9535: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HB: () => offeredBy,
			I4: () => retract,
			O$: () => unreadable,
			PF: () => restore,
			Ui: () => bestOf,
			_j: () => candidatesFor,
			pN: () => offering,
			uQ: () => describeChange
		});
		var _tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6748);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _updater_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6905);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		function offeredBy(file) {
			return read(file).version;
		}
		function unreadable(files) {
			return files.flatMap((file) => read(file).problems ?? []);
		}
		function read({ path, text }) {
			if (text === void 0) return {};
			try {
				return { version: (0, _updater_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__.parseManifest)(text, path).version };
			} catch (error) {
				if (error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_2__.ag) return { problems: error.problems };
				throw error;
			}
		}
		function offering(files, version) {
			return files.filter((file) => isSame(offeredBy(file), version));
		}
		function candidatesFor(channel, tags, ladder) {
			return (0, _tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__.lN)((0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(tags), channel, ladder).toSorted((a, b) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(b.version, a.version));
		}
		function retract(file, candidates, former) {
			let { channel, path } = file;
			let best = bestOf(candidates, former);
			return {
				channel,
				path,
				from: offeredBy(file),
				to: best?.version,
				text: best?.text
			};
		}
		function bestOf(candidates, former) {
			for (let { version } of candidates) {
				let found = former.find((manifest) => isSame(manifest.version, version));
				if (found) return found;
			}
		}
		function restore(files, version, former) {
			return files.flatMap((file) => {
				let { channel, path } = file;
				let from = offeredBy(file);
				let before = former.find((manifest) => manifest.path === path && isSame(manifest.version, version));
				let isAhead = file.text !== void 0 && (!from || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(from, version) >= 0);
				return before && !isAhead ? [{
					channel,
					path,
					from,
					to: version,
					text: before.text
				}] : [];
			});
		}
		function describeChange({ channel, from, to }) {
			if (!to) return `${channel} has no version left that was published: its manifest is deleted.`;
			return from ? `${channel} offers ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(to)} in the place of ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(from)}.` : `${channel} offers ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(to)} again.`;
		}
		function isSame(one, other) {
			return one !== void 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(one, other) === 0;
		}
	})
};
