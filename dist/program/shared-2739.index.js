"use strict";
exports.modules = {
	2739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => changeNamesOf,
			Z: () => strangersIn,
			bumpByChanges: () => bumpByChanges,
			pendingChanges: () => pendingChanges
		});
		var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1926);
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5613);
		var _text_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7569);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9797);
		var _change_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8913);
		let NAMES = new Map([
			["package.json", {
				format: "json",
				keys: [["name"]]
			}],
			["composer.json", {
				format: "json",
				keys: [["name"]]
			}],
			["deno.json", {
				format: "json",
				keys: [["name"]]
			}],
			["Cargo.toml", {
				format: "toml",
				keys: [["package", "name"]]
			}],
			["pyproject.toml", {
				format: "toml",
				keys: [["project", "name"], [
					"tool",
					"poetry",
					"name"
				]]
			}],
			["pubspec.yaml", {
				format: "yaml",
				keys: [["name"]]
			}]
		]);
		function changeNamesOf({ name, versionFiles }, texts) {
			let found = versionFiles.filter((file) => !(0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__.WS)(file)).flatMap(({ path }) => {
				let [known, text] = [NAMES.get((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(path)), texts.get(path)];
				if (!known || text === void 0) return [];
				let root = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_1__.C)(() => (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.eV)(known.format, path, text)[0]);
				if (root instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_2__.ag) return [];
				return known.keys.flatMap((keys) => (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)(keys.reduce(_documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf, root)) ?? []);
			});
			return new Set([name, ...found]);
		}
		function pendingChanges(files, names) {
			return files.flatMap((file) => {
				let levels = [...file.levels].flatMap(([name, level]) => names.has(name) ? [level] : []);
				return levels.length > 0 ? [{
					file,
					level: highestLevel(levels)
				}] : [];
			});
		}
		let LEVELS = [
			"none",
			"patch",
			"minor",
			"major"
		];
		function highestLevel(levels) {
			return LEVELS[Math.max(...levels.map((level) => LEVELS.indexOf(level)))];
		}
		function bumpByChanges(facts, pending) {
			let level = pending.length > 0 ? highestLevel(pending.map((each) => each.level)) : "none";
			if (level !== "none") return {
				...facts,
				bump: level
			};
			if (facts.decision.base === void 0 && pending.length === 0) return {
				...facts,
				bump: "patch"
			};
			let reason = `no file in ${_change_file_js__WEBPACK_IMPORTED_MODULE_4__.A0} says that it changes`;
			return {
				...facts,
				bump: "patch",
				decision: {
					...facts.decision,
					changed: !1,
					reason
				}
			};
		}
		function strangersIn(files, names) {
			return new Map(files.flatMap(({ path, levels }) => [...levels.keys()].flatMap((name) => names.has(name) ? [] : [[name, path]])));
		}
	})
};
