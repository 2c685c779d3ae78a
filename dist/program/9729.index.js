"use strict";
exports.id = 9729;
exports.ids = [9729];
exports.modules = {
	...require("./common.index.js").modules,
	5608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => literally,
			z: () => pathspecsOf
		});
		var _path_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(194);
		function pathspecsOf(globs, expand = (glob) => [glob]) {
			let entries = globs.slice(Math.max(0, globs.findIndex(isAdded)));
			let words = entries.flatMap((entry) => wordsFor(entry, expand));
			let isInOrder = entries.every((entry, at) => at === 0 || isAdded(entries[at - 1]) || !isAdded(entry));
			let isSayable = words.every((word) => word !== void 0) && words.length <= 250;
			if (entries.some(isAdded) && isInOrder && isSayable) return {
				words,
				exact: !0
			};
			return {
				words: (0, _path_folders_js__WEBPACK_IMPORTED_MODULE_0__.p)(globs)?.map(literally),
				exact: !1
			};
		}
		function literally(path) {
			return `:(top,literal)${path}`;
		}
		function isAdded(entry) {
			return !entry.startsWith("!");
		}
		let SAME_TO_BOTH = /^(?!\.{0,2}$)(?:\*\*|(?:[^*?[\]{}\\!+@]|[!+@](?!\()|\*(?![*(]))*)$/;
		function wordsFor(entry, expand) {
			let glob = isAdded(entry) ? entry : entry.slice(1);
			let magic = isAdded(entry) ? "top" : "top,exclude";
			if (glob === "**") return [`:(${magic})`];
			let folder = glob.replace(/\/(\*\*)?$/, "");
			let isFolder = folder !== glob;
			if (!_path_folders_js__WEBPACK_IMPORTED_MODULE_0__.U.test(folder)) return [isUsual(folder) ? `:(${magic},literal)${folder}${isFolder ? "/" : ""}` : void 0];
			return expand(isFolder ? `${folder}/**` : glob).map((each) => each.includes("*") && isUsual(each) ? `:(${magic},glob)${each}` : void 0);
		}
		function isUsual(path) {
			return path.split("/").every((part) => SAME_TO_BOTH.test(part));
		}
	})
};
