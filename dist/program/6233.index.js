"use strict";
exports.id = 6233;
exports.ids = [6233];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2717.index.js").modules,
	2855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => decodeText });
		var _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4552);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		function decodeText(path, bytes) {
			if ((0, _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.pn)(path, bytes.length)) {
				let size = Math.ceil(bytes.length / 1024 / 1024 * 10) / 10;
				let message = `The file ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(path)} has ${size} MB; at most ${(0, _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.Xg)(path)} MB are read.`;
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("file-too-long", message, (0, _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.ue)(path) ? "It has to repeat the version of a manifest. Keep the version in another file, such as VERSION, name that in `version-files`, and no lock file is read." : "Make it shorter. If it is a version file, keep the version in a file of its own, and name that in `version-files`.", { file: path });
			}
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", { file: path });
			}
		}
	}),
	4552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xg: () => mostMegabytes,
			pn: () => isTooLong,
			ue: () => isLockFile
		});
		let MEGABYTE = 1048576;
		let PARSED_LOCKS = /(?:^|\/)(?:pnpm-lock\.yaml|bun\.lock|(?:package-lock|npm-shrinkwrap)\.json)$/;
		let LINE_LOCKS = /(?:^|\/)(?:Cargo|yarn|Gemfile|uv|poetry)\.lock$/;
		let MOST_OF = [
			[/\.toml$/i, MEGABYTE / 2],
			[PARSED_LOCKS, 16 * MEGABYTE],
			[LINE_LOCKS, 64 * MEGABYTE]
		];
		function mostMegabytes(path) {
			return (MOST_OF.find(([paths]) => paths.test(path))?.[1] ?? 8388608) / MEGABYTE;
		}
		function isTooLong(path, bytes) {
			return bytes > mostMegabytes(path) * MEGABYTE;
		}
		function isLockFile(path) {
			return PARSED_LOCKS.test(path) || LINE_LOCKS.test(path);
		}
	})
};
