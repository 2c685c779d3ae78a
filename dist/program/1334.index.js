"use strict";
exports.id = 1334;
exports.ids = [1334];
exports.modules = {
	732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => parseYamlEvents,
			n: () => YamlSyntaxError
		});
		var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
		class YamlSyntaxError extends Error {
			name = "YamlSyntaxError";
			at;
			constructor(reason, at) {
				super(reason);
				this.at = at;
			}
		}
		function parseYamlEvents(text, maxDepth) {
			let lines = new IndentedLines(text);
			for (;;) try {
				return {
					events: (0, js_yaml__WEBPACK_IMPORTED_MODULE_0__.PH)(lines.body, { maxDepth }),
					body: lines.body,
					offsetOf: lines.offsetOf
				};
			} catch (error) {
				if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__.tB)) throw error;
				let at = error.mark?.position ?? 0;
				if (error.reason !== "deficient indentation" || !lines.indent(at)) throw new YamlSyntaxError(error.reason, lines.offsetOf(at));
			}
		}
		class IndentedLines {
			body;
			#starts = [];
			#pad = "";
			constructor(text) {
				this.body = text;
			}
			indent(at) {
				let start = this.body.lastIndexOf("\n", at - 1) + 1;
				if (/^(?:---|\.\.\.)(?:\s|$)/.test(this.body.slice(start, start + 4)) || this.#starts.length === 200 || this.#starts.includes(start)) return !1;
				this.#starts.push(start);
				this.#pad ||= " ".repeat(deepestIndent(this.body) + 1);
				this.body = this.body.slice(0, start) + this.#pad + this.body.slice(start);
				return !0;
			}
			offsetOf = (at) => {
				let width = this.#pad.length;
				return this.#starts.reduce((offset, start) => offset - Math.min(Math.max(at - start, 0), width), at);
			};
		}
		function deepestIndent(text) {
			return [...text.matchAll(/^ +/gm)].reduce((deepest, [spaces]) => Math.max(deepest, spaces.length), 0);
		}
	}),
	9043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => suggestion,
			z: () => nearestWord
		});
		function nearestWord(word, words) {
			let written = kebab(word.slice(0, 64));
			let nearest;
			let least = Infinity;
			for (let candidate of words) {
				let limit = Math.min(least - 1, Math.max(1, Math.floor(candidate.length / 3)));
				if (Math.abs(candidate.length - written.length) > limit) continue;
				let distance = editDistance(written, kebab(candidate));
				if (distance <= limit) {
					nearest = candidate;
					least = distance;
				}
			}
			return nearest;
		}
		function suggestion(word, words) {
			let nearest = nearestWord(word, words);
			return nearest === void 0 ? "" : `Did you mean "${nearest}"? `;
		}
		function kebab(word) {
			return word.replace(/(?<=[a-z])(?=[A-Z])|[_ ]/g, "-").toLowerCase();
		}
		function editDistance(a, b) {
			let before = [];
			let above = Array.from({ length: b.length + 1 }, (_, at) => at);
			for (let i = 1; i <= a.length; i++) {
				let row = [i];
				for (let j = 1; j <= b.length; j++) {
					let replaced = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
					let swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced;
					row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
				}
				before = above;
				above = row;
			}
			return above[b.length] ?? 0;
		}
	}),
	41: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eb: () => compilePattern,
			TE: () => writeKey,
			WS: () => isRequirement,
			cD: () => writeEntry,
			d7: () => inferVersionFile,
			in: () => keySegments
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let KNOWN = new Map([
			["Cargo.toml", {
				format: "toml",
				key: "package.version",
				orKey: "workspace.package.version"
			}],
			["tauri.conf.json", {
				format: "json",
				key: "version",
				orKey: "package.version"
			}],
			["tauri.conf.json5", {
				format: "json5",
				key: "version",
				orKey: "package.version"
			}],
			["Tauri.toml", {
				format: "toml",
				key: "version",
				orKey: "package.version"
			}],
			["package.json", {
				format: "json",
				key: "version"
			}],
			["pyproject.toml", {
				format: "toml",
				key: "project.version",
				orKey: "tool.poetry.version"
			}]
		]);
		let FORMATS = new Map([
			["json", "json"],
			["jsonc", "json"],
			["json5", "json5"],
			["toml", "toml"],
			["yaml", "yaml"],
			["yml", "yaml"]
		]);
		function inferVersionFile(path, options = {}) {
			let { key, pattern } = options;
			if (key !== void 0 && pattern !== void 0) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} has a key and a pattern.`, "Keep the one that finds the version.");
			if (pattern !== void 0) return {
				kind: "pattern",
				path,
				pattern: checkPattern(pattern)
			};
			let name = path.slice(path.lastIndexOf("/") + 1);
			let known = KNOWN.get(name);
			let format = known?.format ?? FORMATS.get(extensionOf(name));
			if (key !== void 0) {
				if (format) return {
					kind: "keyed",
					path,
					format,
					key: checkKey(key)
				};
				let fix = `A key is read from ${[...FORMATS.keys()].join(", ")} files. Use \`pattern\` with one capture group here.`;
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} has the key ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)}, and its format is not known.`, fix);
			}
			if (known) return {
				kind: "keyed",
				path,
				...known
			};
			return format ? {
				kind: "keyed",
				path,
				format,
				key: "version"
			} : {
				kind: "text",
				path
			};
		}
		function extensionOf(name) {
			return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
		}
		function compilePattern(pattern) {
			return new RegExp(pattern, "dgm");
		}
		function checkPattern(pattern) {
			let fix = "Put one pair of parentheses around the version: ^VERSION = \"(.+)\"$. Other groups are written (?:…).";
			let groups;
			try {
				groups = (RegExp(`(?:${compilePattern(pattern).source})|`).exec("")?.length ?? 1) - 1;
			} catch (error) {
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-pattern", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern)} is not a regular expression: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error)}.`, fix);
			}
			if (groups === 1) return pattern;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-pattern", `The pattern ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern)} has ${groups} capture groups instead of one.`, fix);
		}
		function checkKey(key) {
			if (keySegments(key)) return key;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-key", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} is not a key.`, "Names joined by dots, as in package.version or \"a.b\".version.");
		}
		let SEGMENT = /(?:"([^"]*)"|'([^']*)'|([^.'"\s][^.'"]*))(\.|$)/y;
		function keySegments(key) {
			let segments = [];
			SEGMENT.lastIndex = 0;
			for (let more = !0; more;) {
				let found = SEGMENT.exec(key);
				if (!found) return;
				segments.push(found[1] ?? found[2] ?? found[3]);
				more = found[4] === ".";
			}
			return segments;
		}
		function isRequirement(file) {
			return file.kind === "keyed" && (keySegments(file.key) ?? []).some((name) => /dependencies$/i.test(name));
		}
		function writeKey(segments) {
			return segments.map((name) => /^[\w@/-]+$/.test(name) ? name : name.includes("\"") ? `'${name}'` : `"${name}"`).join(".");
		}
		function writeEntry(path, segments) {
			let key = writeKey(segments);
			return `{ path: ${path}, key: ${/^[\w.-]+$/.test(key) ? key : JSON.stringify(key)} }`;
		}
	})
};
