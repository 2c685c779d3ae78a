"use strict";
exports.id = 8416;
exports.ids = [8416, 6035];
exports.modules = {
	3904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kh: () => splitGlobs,
			ct: () => countAlternatives,
			vw: () => MOST_ALTERNATIVES
		});
		let MOST_ALTERNATIVES = 1e3;
		function countAlternatives(glob) {
			let cursor = { at: 0 };
			let count = 1;
			for (; cursor.at < glob.length;) count *= countSequence(glob, cursor, !1);
			return count;
		}
		function countSequence(glob, cursor, inGroup) {
			let count = 1;
			for (; cursor.at < glob.length;) {
				let character = glob[cursor.at];
				if (inGroup && (character === "," || character === "}")) return count;
				cursor.at++;
				character === "{" && (count *= countGroup(glob, cursor));
			}
			return count;
		}
		function countGroup(glob, cursor) {
			let start = cursor.at;
			let count = countSequence(glob, cursor, !0);
			let parts = 1;
			for (; glob[cursor.at] === ",";) {
				cursor.at++;
				parts++;
				count += countSequence(glob, cursor, !0);
			}
			let inside = glob.slice(start, cursor.at);
			cursor.at++;
			return parts > 1 ? count : Math.max(count, countRange(inside));
		}
		function countRange(inside) {
			let numbers = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$/.exec(inside);
			if (numbers) return Math.abs(Number(numbers[2]) - Number(numbers[1])) + 1;
			let letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.-?\d+)?$/.exec(inside);
			return letters ? Math.abs(letters[2].charCodeAt(0) - letters[1].charCodeAt(0)) + 1 : 1;
		}
		function splitGlobs(text) {
			return text.split("\n").flatMap(splitLine).map((glob) => glob.trim()).filter((glob) => glob !== "");
		}
		function splitLine(line) {
			let globs = [];
			let open = [];
			let depth = 0;
			for (let part of line.split(",")) {
				open.push(part);
				for (let character of part) depth = character === "{" ? depth + 1 : Math.max(0, depth - Number(character === "}"));
				if (depth > 0) continue;
				globs.push(open.join(","));
				open = [];
			}
			return [...globs, ...open];
		}
	}),
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
