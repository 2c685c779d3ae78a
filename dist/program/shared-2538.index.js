"use strict";
exports.modules = {
	2538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => unifiedDiff });
		function unifiedDiff({ path, before, after }) {
			return [
				`--- a/${path}`,
				`+++ b/${path}`,
				...hunks(linesOf(before), linesOf(after))
			];
		}
		function linesOf(text) {
			let lines = text.split("\n");
			return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
		}
		function hunks(before, after) {
			let lines = [];
			let [left, right] = [0, 0];
			for (; left < before.length || right < after.length;) {
				if (left < before.length && before[left] === after[right]) {
					left++;
					right++;
					continue;
				}
				let [removed, added] = findMeeting(before, after, left, right);
				lines.push(`@@ -${range(left, removed)} +${range(right, added)} @@`, ...before.slice(left, left + removed).map((line) => `-${line}`), ...after.slice(right, right + added).map((line) => `+${line}`));
				left += removed;
				right += added;
			}
			return lines;
		}
		function findMeeting(before, after, left, right) {
			for (let sum = 1; sum <= 200; sum++) for (let removed = 0; removed <= sum; removed++) {
				let [a, b] = [left + removed, right + sum - removed];
				if (a > before.length || b > after.length) continue;
				if (before[a] === after[b]) return [removed, sum - removed];
			}
			return [before.length - left, after.length - right];
		}
		function range(start, count) {
			return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;
		}
	}),
	8060: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => dispatchLine });
		var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
		function dispatchLine(text, root) {
			let on = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.Ms)(root, "on")?.value;
			if (on?.kind !== "map") return;
			let mappingAt = on.at;
			let at = text.lastIndexOf("\n", mappingAt - 1) + 1;
			let indent = text.slice(at, mappingAt);
			if (at === 0 || text[mappingAt] === "{" || !/^ +$/.test(indent)) return;
			return {
				at,
				line: `${indent}workflow_dispatch:${text.slice(0, at).endsWith("\r\n") ? "\r\n" : "\n"}`
			};
		}
	}),
	9457: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => tryRelease });
		var _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _version_files_edit_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8105);
		var _versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3740);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9797);
		function tryRelease(track, channels, seen, texts) {
			let own = (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_5__.Vw)(track.versionFiles);
			if (!track.versionFiles.every(({ path }) => texts.has(path))) return;
			let carried = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(() => (0, _version_files_edit_versions_js__WEBPACK_IMPORTED_MODULE_2__.currentVersions)(own, texts));
			if (carried instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag) return;
			let base = {
				seen,
				fromFiles: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.BR)(carried.flatMap(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ot)(version.split(/[-+]/, 1)[0] ?? "") ?? [])) ?? {
					major: 0,
					minor: 0,
					patch: 0
				},
				bump: "patch"
			};
			let tried = new Set();
			for (let channel of [...channels.slice(0, 1), _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.L8]) {
				let refused = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(() => {
					let next = (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__.yU)({
						...base,
						channel
					});
					if (!(0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_5__.Tz)(track, next)) return;
					let version = (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_5__.fB)(track, next);
					tried.has(version) || (0, _version_files_edit_versions_js__WEBPACK_IMPORTED_MODULE_2__.editVersions)(track.versionFiles, texts, version);
					tried.add(version);
				});
				if (refused instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag) return {
					track,
					channel,
					problems: refused.problems
				};
			}
		}
	})
};
