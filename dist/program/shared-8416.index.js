"use strict";
exports.modules = {
	8416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			compilePaths: () => compilePaths,
			expandBraces: () => expandBraces,
			folderGlob: () => folderGlob
		});
		var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _glob_braces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3904);
		var _path_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
		let GLOB_OPTIONS = {
			dot: !0,
			nocomment: !0,
			nonegate: !0,
			platform: "linux"
		};
		function compilePaths(globs) {
			let rules = globs.map(compileRule);
			return (path) => {
				for (let at = rules.length - 1; at >= 0; at--) {
					let rule = rules[at];
					if (rule.matches(path)) return rule.takes;
				}
				return !1;
			};
		}
		function compileRule(entry) {
			let takes = !entry.startsWith("!");
			return {
				takes,
				matches: compileGlob(takes ? entry : entry.slice(1))
			};
		}
		function compileGlob(glob) {
			if (glob === "**") return () => !0;
			let folder = glob.replace(/\/(\*\*)?$/, "");
			let isFolder = folder !== glob;
			if (!_path_folders_js__WEBPACK_IMPORTED_MODULE_2__.U.test(folder)) {
				let below = `${folder}/`;
				return (path) => path.startsWith(below) || !isFolder && path === folder;
			}
			expandBraces(glob);
			let matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__.VR(isFolder ? `${folder}/**` : glob, GLOB_OPTIONS);
			return (path) => matcher.match(path);
		}
		function expandBraces(glob) {
			let alternatives = (0, minimatch__WEBPACK_IMPORTED_MODULE_0__.KA)(glob, { braceExpandMax: _glob_braces_js__WEBPACK_IMPORTED_MODULE_3__.vw + 1 });
			if (alternatives.length <= _glob_braces_js__WEBPACK_IMPORTED_MODULE_3__.vw) return alternatives;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("paths-braces", `The path ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(glob)} stands for more than ${_glob_braces_js__WEBPACK_IMPORTED_MODULE_3__.vw} paths by its braces.`, "Write a glob with * in place of the braces.");
		}
		function folderGlob(folder) {
			return `${folder.replace(/[*?[\]{}\\]|[!+@](?=\()|^!/g, "\\$&")}/**`;
		}
	})
};
