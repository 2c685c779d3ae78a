"use strict";
exports.id = 7349;
exports.ids = [
	7349,
	1249,
	3685
];
exports.modules = {
	7648: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let compareBuild = (a, b, loose) => {
			let versionA = new SemVer(a, loose);
			let versionB = new SemVer(b, loose);
			return versionA.compare(versionB) || versionA.compareBuild(versionB);
		};
		module.exports = compareBuild;
	}),
	4737: ((module, __unused_webpack_exports, __webpack_require__) => {
		let Range = __webpack_require__(6782);
		let validRange = (range, options) => {
			try {
				return new Range(range, options).range || "*";
			} catch {
				return null;
			}
		};
		module.exports = validRange;
	}),
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
	7569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => attempt });
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function attempt(work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.ag) return error;
				throw error;
			}
		}
	})
};
