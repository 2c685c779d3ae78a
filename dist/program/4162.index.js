"use strict";
exports.id = 4162;
exports.ids = [4162];
exports.modules = {
	...require("./common.index.js").modules,
	194: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => GLOB_CHARACTERS,
			p: () => foldersOf
		});
		let GLOB_CHARACTERS = /[*?[\]{}\\]|[!+@]\(/;
		function foldersOf(globs) {
			let folders = new Set(globs.filter((glob) => !glob.startsWith("!")).map(literalStart));
			return folders.has("") ? void 0 : [...folders];
		}
		function literalStart(glob) {
			let parts = glob.split("/");
			let end = parts.findIndex((part) => part === "" || part === "." || part === ".." || GLOB_CHARACTERS.test(part));
			return (end < 0 ? parts : parts.slice(0, end)).join("/");
		}
	}),
	5608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ab: () => called,
			Dk: () => literally,
			HY: () => unitedPathspecs,
			as: () => withCalled,
			zY: () => pathspecsOf
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
		function unitedPathspecs(tracks, expand) {
			let each = tracks.map((globs) => pathspecsOf(globs, expand).words);
			if (each.length === 1) return atMost(each[0]);
			let words = each.flatMap((some) => some?.filter((word) => !word.startsWith(EXCLUDED)) ?? [void 0]);
			return words.every((word) => word !== void 0) ? atMost([...new Set(words)]) : void 0;
		}
		function atMost(words) {
			return words && words.length > 250 ? void 0 : words;
		}
		let EXCLUDED = ":(top,exclude";
		function called(names) {
			return names.map((name) => `:(top)*${name.replace(/[?[\\]/g, "\\$&")}`);
		}
		function withCalled(pathspecs, names) {
			return pathspecs && atMost([...pathspecs.filter((word) => !word.startsWith(EXCLUDED)), ...called(names)]);
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
