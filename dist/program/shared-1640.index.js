"use strict";
exports.modules = {
	1640: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			askedVersion: () => askedVersion,
			bumpFor: () => bumpFor,
			mayAsk: () => mayAsk
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _text_fence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1073);
		var _auto_bump_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4174);
		var _conventional_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5530);
		var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		let LEVELS = [
			"none",
			"patch",
			"minor",
			"major"
		];
		function bumpFor(messages, isInitial = !1, rules = _auto_bump_rules_js__WEBPACK_IMPORTED_MODULE_1__.l) {
			let levels = [...messages].map((message) => LEVELS.indexOf(levelOf(message, isInitial, rules)));
			return levels.length === 0 ? "patch" : LEVELS[Math.max(...levels)];
		}
		function levelOf(message, isInitial, { commitTypes, initial, breakingFooters }) {
			let { type, breaking } = (0, _conventional_commit_js__WEBPACK_IMPORTED_MODULE_2__.SL)((0, _auto_bump_rules_js__WEBPACK_IMPORTED_MODULE_1__.k)(message, breakingFooters));
			let level = breaking === void 0 ? commitTypes.get(type ?? "") ?? "patch" : "major";
			if (!isInitial) return level;
			return level === "major" ? initial.breaking : level === "minor" ? initial.minor : level;
		}
		function askedVersion(commits) {
			for (let { sha, message } of commits) {
				let text = footerOf(message);
				if (text === void 0) continue;
				let version = (0, _version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(text.replace(/^v(?=\d)/, ""));
				let by = `The commit ${sha.slice(0, 7)} says Release-As:`;
				let fix = "Give the version by hand with `version`, or a `bump` other than auto: neither reads the footer.";
				if (version && !version.prerelease) return {
					core: version,
					sha,
					says: `${by} ${(0, _version_js__WEBPACK_IMPORTED_MODULE_3__.rT)(version)}`,
					fix
				};
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-text", `${by} ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no X.Y.Z.`, fix);
			}
		}
		function mayAsk(message) {
			return /\nrelease-as:/i.test(message);
		}
		let RELEASE_AS = /^[Rr]elease-[Aa]s:(.*)$/;
		function footerOf(message) {
			if (!mayAsk(message)) return;
			let lines = message.split("\n").map((line) => line.trimEnd());
			let fenceAt = (0, _text_fence_js__WEBPACK_IMPORTED_MODULE_4__.F)(lines);
			for (let at = 1; at < lines.length; at++) {
				let { end = lines.length } = fenceAt(at) ?? {};
				end < lines.length && (at = end);
				let text = RELEASE_AS.exec(lines[at])?.[1];
				if (text !== void 0) return text.trim();
			}
		}
	})
};
