"use strict";
exports.id = 9317;
exports.ids = [9317];
exports.modules = {
	...require("./common.index.js").modules,
	9310: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var tag_check = __webpack_require__(7781);
		var validate_tag = __webpack_require__(3630);
		var visible = __webpack_require__(6082);
		var width = __webpack_require__(718);
		function formatPairs(pairs, { paint }) {
			let column = Math.max(...pairs.map(([name]) => (0, width.qz)(name)));
			return pairs.map(([name, value]) => `  ${paint.dim((0, width.eV)(name, column))}  ${(0, visible.P8)(value)}`).join("\n");
		}
		async function answer(input) {
			let run = await input.openRun();
			let valid = (0, validate_tag.y)(await (0, tag_check.z)(input.text("tag").replace(/^refs\/tags\//, ""), run));
			let { tag, "superseded-by": overtaker } = valid;
			return {
				json: valid,
				text: (screen) => {
					let passed = valid.withdrawn ? "is withdrawn" : `is superseded by ${overtaker}`;
					let verdict = overtaker === null ? "may be released" : `${passed}: nothing to release`;
					let pairs = [
						["track", valid.track],
						["channel", valid.channel],
						["version", valid.version],
						["previous tag", valid["previous-tag"] ?? "none: the first one"],
						["latest release", valid["make-latest"] ? "yes" : "no"],
						["manifest", valid["manifest-path"] ?? "none"]
					];
					return `${screen.paint.green(tag)} ${verdict}\n${formatPairs(pairs, screen)}`;
				}
			};
		}
	})
};
