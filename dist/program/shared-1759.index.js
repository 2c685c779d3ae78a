"use strict";
exports.modules = {
	1759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ET: () => closeDuplicate,
			RX: () => hasLabel,
			n6: () => describeIssue,
			nG: () => closeFixed,
			tl: () => MARKER,
			yO: () => describeViolations
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		var _invariants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5342);
		let MARKER = "<!-- release-tracks:invariants -->";
		let FIXED_MARKER = "<!-- release-tracks:invariants fixed -->";
		let DUPLICATE_MARKER = "<!-- release-tracks:invariants duplicate -->";
		function hasLabel(labels, name) {
			return labels.some((label) => label.toLowerCase() === name.toLowerCase());
		}
		function describeIssue(violations) {
			return {
				title: `${violations.length === 1 ? "A release invariant is" : `${violations.length} release invariants are`} broken`,
				body: (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(MARKER, "Found by check-invariants. This issue is kept up to date, and closed once all is well. Do not remove the first line of its text.", describeViolations(violations))
			};
		}
		function closeFixed() {
			return {
				reason: "completed",
				comment: (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(FIXED_MARKER, "All release invariants hold again."),
				marker: FIXED_MARKER
			};
		}
		function closeDuplicate(kept) {
			return {
				reason: "not_planned",
				comment: (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(DUPLICATE_MARKER, `Two runs opened an issue at once. #${kept} goes on.`),
				marker: DUPLICATE_MARKER
			};
		}
		function describeViolations(violations) {
			let parts = [];
			let length = 0;
			for (let [index, violation] of violations.entries()) {
				let { rule } = violation;
				let entry = describeViolation(violation);
				length += entry.length;
				if (length > 6e4) return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(...parts, `… and ${violations.length - index} more.`);
				rule !== violations[index - 1]?.rule && parts.push((0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(4, titleOf(rule)));
				parts.push(entry);
			}
			return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(...parts);
		}
		function titleOf(rule) {
			return `${rule}: ${_invariants_js__WEBPACK_IMPORTED_MODULE_1__.u.find(({ name }) => name === rule)?.meaning ?? ""}`;
		}
		function describeViolation({ subject, message, command }) {
			return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(`${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(subject)}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(message)}`, (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(command, "sh"));
		}
	})
};
