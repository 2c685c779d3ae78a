"use strict";
exports.id = 2116;
exports.ids = [2116];
exports.modules = {
	...require("./shared-1097.index.js").modules,
	...require("./common.index.js").modules,
	2116: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => writeRequirement,
			unraisedRequirements: () => unraisedRequirements
		});
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5613);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _versions_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2141);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9797);
		var _cargo_follow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8181);
		var _current_versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3130);
		var _matched_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5045);
		var _npm_ranges_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4197);
		var _version_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1097);
		function writeRequirement(file, text, version) {
			let { value, start, end } = (0, _version_text_js__WEBPACK_IMPORTED_MODULE_8__.Am)(file, text);
			let raised = followVersion(value, version, ecosystemOf(file));
			if (raised !== void 0) return text.slice(0, start) + raised + text.slice(end);
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("unmet-requirement", `The requirement ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(value)} is not met by ${version}, and what to write in its place is not clear.`, "Write one with a single lower bound that goes as high, such as \"^1.2.3\" or \">=1.2.3 <2\"; or \"workspace:^\" with pnpm and yarn, which needs no entry under version-files.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(file.path, text, start));
		}
		function unraisedRequirements(files, texts, version) {
			return (0, _current_versions_js__WEBPACK_IMPORTED_MODULE_5__.eachFile)((0, _matched_files_js__WEBPACK_IMPORTED_MODULE_6__.i)(files, texts), (file) => ({
				file,
				value: (0, _version_text_js__WEBPACK_IMPORTED_MODULE_8__.Am)(file, (0, _current_versions_js__WEBPACK_IMPORTED_MODULE_5__.textOf)(file, texts)).value
			})).filter(({ file, value }) => followVersion(value, version, ecosystemOf(file)) !== value).map(({ file, value }) => ({
				path: file.path,
				value
			}));
		}
		function ecosystemOf({ path }) {
			let name = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_9__.Vb)(path);
			return name === "Cargo.toml" ? "cargo" : name === "package.json" || (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__.Yc)({ path }) || (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__.pj)({ path }) ? "npm" : "plain";
		}
		let TAKEN = /^(jsr:@[^/]+\/[^/]+)(\/.*)$/;
		function followVersion(value, version, ecosystem) {
			let [, specifier, taken] = TAKEN.exec(value) ?? [];
			if (specifier !== void 0) {
				let followed = followVersion(specifier, version, ecosystem);
				return followed === void 0 ? void 0 : followed + taken;
			}
			let raised = (0, _versions_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__.e)(value, version, ecosystem);
			if (ecosystem === "plain") return raised ?? version;
			if (ecosystem === "npm" && !asksForVersion(value)) return value;
			let isMet = ecosystem === "cargo" ? _cargo_follow_js__WEBPACK_IMPORTED_MODULE_4__.w3 : _npm_ranges_js__WEBPACK_IMPORTED_MODULE_7__.AB;
			return [raised, value].find((each) => each !== void 0 && isMet(version, each));
		}
		function asksForVersion(value) {
			let range = (0, _versions_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(value);
			return /^[\s^~<>=v\d]/.test(range) && /\d/.test(range) && !/[:/]/.test(range);
		}
	}),
	5713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HR: () => oneVersion,
			Jn: () => elsewhere,
			Un: () => isVersionLike
		});
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		function oneVersion(found, text, path, missing) {
			let [first] = found;
			if (!first) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-missing", missing.message, missing.fix, {
				file: path,
				line: 1,
				column: 1
			});
			let other = found.find(({ value }) => value !== first.value);
			if (!other) return {
				value: first.value,
				at: found
			};
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-ambiguous", `The file has ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(first.value)} and ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(other.value)}.`, "Write the same version in each place, or choose one with a `pattern`.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(path, text, other.start));
		}
		function elsewhere(path, text, { start, value }, fix) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("version-elsewhere", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(value)} is no version.`, fix, (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(path, text, start));
		}
		function isVersionLike(value) {
			return /^\d+(?:\.\d+)*(?:[-+.][0-9A-Za-z.+-]*|[a-z]+\d*)?$/.test(value);
		}
	})
};
