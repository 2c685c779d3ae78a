"use strict";
exports.modules = {
	9604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => dynamicVersionFiles,
			G: () => format
		});
		var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1926);
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(284);
		var _documents_toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1273);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		let format = {
			...__webpack_require__(9359).O,
			place: "`project.version`, or `tool.poetry.version`; a `dynamic` version is in the file that the build backend names, which is the one to list",
			explain: (text, path) => {
				let root = (0, _documents_toml_document_js__WEBPACK_IMPORTED_MODULE_2__.M)(path, text);
				let dynamic = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "project"), "dynamic");
				if (!(0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.CB)(dynamic).includes("version")) return;
				let [file, other] = dynamicVersionFiles(root);
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("version-elsewhere", "The version is dynamic.", file === void 0 ? "It comes from tags, or from a file that the build backend chooses: list that file, or none." : `List the file that it is read from: ${file}${other === void 0 ? "" : ` (or ${other})`}.`, (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_1__.BW)(path, text, dynamic?.start ?? 0));
			}
		};
		function dynamicVersionFiles(root) {
			let tool = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "tool");
			let own = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "hatch"), "version"), "path")) ?? (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "pdm"), "version"), "path"));
			if (own !== void 0) return [own];
			let told = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "setuptools"), "dynamic"), "version");
			let file = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(told, "file");
			let attribute = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(told, "attr"));
			if (file) return [(0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)(file) ?? (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.CB)(file)[0] ?? []].flat();
			if (attribute !== void 0) return moduleFiles(attribute.split(".").slice(0, -1).join("."), isSourceLayout(tool));
			if (!((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "build-system"), "build-backend")) ?? "").startsWith("flit")) return [];
			let name = (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "flit"), "module"), "name")) ?? (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(root, "project"), "name"));
			return name === void 0 ? [] : moduleFiles(name.replaceAll("-", "_"), !1);
		}
		function isSourceLayout(tool) {
			return (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.CB)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "setuptools"), "packages"), "find"), "where")).includes("src") || (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.Hn)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)((0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf)(tool, "setuptools"), "src"));
		}
		function moduleFiles(module, inSource) {
			let path = module.replaceAll(".", "/");
			let files = [`${path}/__init__.py`, `${path}.py`];
			let below = files.map((file) => `src/${file}`);
			return inSource ? [...below, ...files] : [...files, ...below];
		}
	})
};
