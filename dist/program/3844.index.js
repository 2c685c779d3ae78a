"use strict";
exports.id = 3844;
exports.ids = [3844];
exports.modules = {
	...require("./common.index.js").modules,
	3844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { KEYED_FORMATS: () => KEYED_FORMATS });
		let format = {
			place: "`version`",
			rules: "Composer",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"RC",
				"a",
				"b"
			] }
		};
		let pubspec_format = {
			place: "`version`",
			build: "what stands behind `+`, raised by default, since stores take no build number twice",
			buildNumber: "raise"
		};
		var documents_document = __webpack_require__(1926);
		var place = __webpack_require__(284);
		var toml_document = __webpack_require__(1273);
		var error = __webpack_require__(9530);
		let pyproject_format = {
			...__webpack_require__(9359).O,
			place: "`project.version`, or `tool.poetry.version`; a `dynamic` version is in the file that the build backend names, which is the one to list",
			explain: (text, path) => {
				let root = (0, toml_document.M)(path, text);
				let dynamic = (0, documents_document.jf)((0, documents_document.jf)(root, "project"), "dynamic");
				if (!(0, documents_document.CB)(dynamic).includes("version")) return;
				let file = dynamicVersionFile(root);
				throw (0, error.V2)("version-elsewhere", "The version is dynamic.", file === void 0 ? "It comes from tags, or from a file that the build backend chooses: list that file, or none." : `List the file that it is read from: ${file}.`, (0, place.BW)(path, text, dynamic?.start ?? 0));
			}
		};
		function dynamicVersionFile(root) {
			let tool = (0, documents_document.jf)(root, "tool");
			let own = (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(tool, "hatch"), "version"), "path")) ?? (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(tool, "pdm"), "version"), "path"));
			if (own !== void 0) return own;
			let told = (0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(tool, "setuptools"), "dynamic"), "version");
			let file = (0, documents_document.jf)(told, "file");
			let attribute = (0, documents_document.b6)((0, documents_document.jf)(told, "attr"));
			if (file) return (0, documents_document.b6)(file) ?? (0, documents_document.CB)(file)[0];
			if (attribute !== void 0) return moduleFile(attribute.split(".").slice(0, -1).join("."), isSourceLayout(tool));
			if (!((0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(root, "build-system"), "build-backend")) ?? "").startsWith("flit")) return;
			let name = (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(tool, "flit"), "module"), "name")) ?? (0, documents_document.b6)((0, documents_document.jf)((0, documents_document.jf)(root, "project"), "name"));
			return name === void 0 ? void 0 : moduleFile(name.replaceAll("-", "_"), !1);
		}
		function isSourceLayout(tool) {
			return (0, documents_document.CB)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(tool, "setuptools"), "packages"), "find"), "where")).includes("src") || (0, documents_document.Hn)((0, documents_document.jf)((0, documents_document.jf)(tool, "setuptools"), "src"));
		}
		function moduleFile(module, inSource) {
			return `${inSource ? "src/" : ""}${module.replaceAll(".", "/")}/__init__.py (or ${module.replaceAll(".", "/")}.py)`;
		}
		let KEYED_FORMATS = {
			composer: format,
			pubspec: pubspec_format,
			pyproject: pyproject_format,
			snapcraft: {
				place: "`version`",
				explain: (text, path) => {
					let found = /^adopt-info:/m.exec(text);
					if (!found) return;
					throw (0, error.V2)("version-elsewhere", "The snap adopts its version from a part.", "List the file that the part sets it from instead.", (0, place.BW)(path, text, found.index));
				}
			},
			"web-extension": {
				place: "`version`, numbers up to 65535, where the file has a `manifest_version`",
				rules: "a browser extension",
				limits: {
					channels: [],
					most: 65535
				},
				limitsIn: (text) => text.includes("\"manifest_version\"") ? {
					channels: [],
					most: 65535
				} : {}
			}
		};
	}),
	9359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => PEP440 });
		let PEP440 = {
			rules: "PEP 440",
			limits: { channels: [
				"alpha",
				"beta",
				"rc",
				"a",
				"b",
				"dev"
			] },
			read: (written) => {
				let found = /^(\d+\.\d+\.\d+)(a|b|rc|\.dev)(\d+)$/.exec(written);
				return found ? `${found[1]}-${NAMES[found[2]]}.${found[3]}` : written;
			}
		};
		let NAMES = {
			a: "alpha",
			b: "beta",
			rc: "rc",
			".dev": "dev"
		};
	})
};
