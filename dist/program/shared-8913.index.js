"use strict";
exports.modules = {
	8913: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A0: () => CHANGE_FOLDER,
			If: () => formatChangeFile,
			_x: () => parseChangeFile,
			mP: () => withoutPackages,
			vc: () => isChangeFile
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let CHANGE_FOLDER = ".changeset";
		function isChangeFile(path) {
			return /^\.changeset\/(?!README\.md$)[^/]+\.md$/i.test(path);
		}
		let FRONT = /^\uFEFF?---[ \t]*\r?\n(?<front>(?:.*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;
		let ENTRY = /^(?:"(?<double>[^"]+)"|'(?<single>[^']+)'|(?<bare>[^\s"'#][^:"'#]*?))\s*:\s*(?<quote>["']?)(?<level>[a-z]+)\k<quote>\s*(?:\s#.*)?$/;
		let LEVELS = [
			"none",
			"patch",
			"minor",
			"major"
		];
		function parseChangeFile(path, text) {
			let parts = partsOf(text);
			if (!parts) throw malformed(path, 1, "It does not begin with packages between two lines of ---");
			let levels = new Map();
			parts.front.forEach((line, index) => {
				if (isBlank(line)) return;
				let entry = entryOf(line);
				if (!entry) throw malformed(path, index + 2, `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(line.trim())} is no package with patch, minor, major or none`);
				levels.set(entry.name, entry.level);
			});
			return {
				path,
				levels,
				text: parts.rest.trim()
			};
		}
		function withoutPackages(text, isReleased) {
			let front = partsOf(text)?.front;
			if (!front) return text;
			let entries = front.map((line) => ({
				line,
				name: entryOf(line)?.name
			}));
			let kept = entries.filter(({ name }) => name === void 0 || !isReleased(name));
			if (kept.length === entries.length) return text;
			if (!kept.some(({ name }) => name !== void 0)) return;
			let at = text.indexOf("\n") + 1;
			return text.slice(0, at) + kept.map(({ line }) => line).join("") + text.slice(at + front.join("").length);
		}
		function formatChangeFile(levels, text) {
			return `---\n${[...levels].map(([name, level]) => `"${name}": ${level}\n`).join("")}---\n\n${text.trim()}\n`;
		}
		function partsOf(text) {
			let found = FRONT.exec(text);
			if (!found) return;
			return {
				front: (found.groups?.front ?? "").split(/(?<=\n)/).filter((line) => line !== ""),
				rest: text.slice(found[0].length)
			};
		}
		function entryOf(line) {
			let { double, single, bare, level = "" } = ENTRY.exec(line.trim())?.groups ?? {};
			let name = double ?? single ?? bare;
			return name !== void 0 && LEVELS.includes(level) ? {
				name,
				level
			} : void 0;
		}
		function isBlank(line) {
			return /^\s*(?:#.*)?$/.test(line);
		}
		function malformed(path, line, what) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("change-file", `${what}.`, "Write it as: ---, then a line \"package\": minor for each package, then ---, and below that what changes for users. Or write one with: release-tracks change", {
				file: path,
				line,
				column: 1
			});
		}
	})
};
