"use strict";
exports.id = 4527;
exports.ids = [4527];
exports.modules = {
	...require("./shared-2720.index.js").modules,
	...require("./common.index.js").modules,
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
	6800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EF: () => givesAppVersion,
			Fb: () => GIVE_APP_VERSION,
			UE: () => tauriBuildConfig,
			UL: () => setsComparator,
			hj: () => isNumberedByFiles
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function tauriBuildConfig(version) {
			return {
				version: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version),
				bundle: { windows: { wix: { version: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.rT)(version) } } }
			};
		}
		function isNumberedByFiles({ updater, versionStyle }, channels) {
			return updater !== void 0 && versionStyle !== "full" && channels.length > 0;
		}
		let GIVEN = [
			/\boutputs(?:\.tauri-config\b|\[\s*'tauri-config'\s*\])/,
			/--config[\s=][^\n]*\bversion\b/i,
			/\btauri\b[^\n]*\s-c[\s=][^\n]*\bversion\b/i,
			/\bTAURI_CONFIG\b/,
			/\bversion\b[^\n]*\btauri\.conf\.json|\btauri\.conf\.json[^\n]*\bversion\b/i
		];
		function givesAppVersion(text) {
			return GIVEN.some((pattern) => pattern.test(text));
		}
		function setsComparator(source) {
			return /(?:\bdefault_|\b)version_comparator\s*(?:::<[^>]*>)?\s*\(/.test(source);
		}
		let GIVE_APP_VERSION = "Build with `tauri build --config \"$RELEASE_CONFIG\"`, where RELEASE_CONFIG is the `tauri-config` output of validate-tag. Or compile the full version in, compare with that, and sign for it: docs/actions/write-updater-manifest.md#which-version-the-app-has.";
	}),
	7261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => rivalTool });
		let TOOLS = [
			{
				tool: "changesets",
				uses: /^changesets\/action@/,
				run: /\bchangeset (?:publish|tag|version)\b/
			},
			{
				tool: "release-please",
				uses: /^(?:googleapis|google-github-actions)\/release-please-action@/,
				run: /\brelease-please (?:release-pr|github-release|manifest-pr|manifest-release)\b/
			},
			{
				tool: "python-semantic-release",
				uses: /^python-semantic-release\/python-semantic-release@/
			},
			{
				tool: "semantic-release",
				uses: /^[\w-]+\/semantic-release-action@/,
				run: /(?:^|[\s&|;])(?:multi-)?semantic-release(?=\s|$)(?!.*--dry-run)/m
			},
			{
				tool: "release-plz",
				uses: /^(?:release-plz|MarcoIeni)\/(?:release-plz-)?action@/,
				run: /\brelease-plz release\b/
			},
			{
				tool: "release-it",
				run: /(?:^|[\s&|;])release-it(?=\s|$)(?!.*--dry-run)/m
			},
			{
				tool: "lerna",
				run: /\blerna (?:publish|version)\b/
			},
			{
				tool: "nx release",
				run: /\bnx release\b(?!.*--dry-run)/
			},
			{
				tool: "standard-version",
				run: /(?:^|[\s&|;])(?:standard-version|commit-and-tag-version)(?=\s|$)(?!.*--dry-run)/m
			},
			{
				tool: "cargo-release",
				run: /\bcargo release\b(?=.*--execute|.*\s-x\b)/
			},
			{
				tool: "cocogitto",
				run: /\bcog bump\b(?!.*--dry-run)/
			},
			{
				tool: "knope",
				uses: /^knope-dev\/action@/,
				run: /\bknope (?:release|prepare-release)\b(?!.*--dry-run)/
			},
			{
				tool: "chart-releaser",
				uses: /^helm\/chart-releaser-action@/,
				run: /\bcr (?:upload|index)\b/
			},
			{
				tool: "covector",
				uses: /^jbolda\/covector\//,
				run: /\bcovector (?:version|publish)\b/
			},
			{
				tool: "bump-my-version",
				uses: /^callowayproject\/bump-my-version@/,
				run: /\b(?:bump-my-version|bump2version|bumpversion) (?:bump\b|(?:major|minor|patch)\b)/
			},
			{
				tool: "commitizen",
				uses: /^commitizen-tools\/commitizen-action@/,
				run: /\bcz bump\b(?!.*--dry-run)/
			},
			{
				tool: "auto",
				uses: /^(?:auto-it|intuit)\/(?:setup-)?auto@/,
				run: /\bauto shipit\b/
			},
			{
				tool: "github-tag-action",
				uses: /\/github-tag-action@/
			},
			{
				tool: "conventional-changelog-action",
				uses: /^TriPSs\/conventional-changelog-action@/
			}
		];
		let SCRIPT = /\b(?:npm|pnpm|yarn|bun)(?: run)? ([\w:.-]+)/g;
		function rivalTool(step, scripts = new Map()) {
			let { uses = "", run = "" } = step;
			let called = [...run.matchAll(SCRIPT)].flatMap(([, name = ""]) => scripts.get(name) ?? []);
			let commands = [run.replace(/^\s*#.*$/gm, ""), ...called];
			return TOOLS.find((each) => each.uses?.test(uses) || commands.some((line) => each.run?.test(line)))?.tool;
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
		var _version_files_edit_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3312);
		var _version_files_matched_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5045);
		var _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3740);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9797);
		var _release_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3446);
		function tryRelease(track, channels, seen, texts) {
			let own = (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__.Vw)(track.versionFiles);
			if (!(0, _version_files_matched_files_js__WEBPACK_IMPORTED_MODULE_3__.i)(track.versionFiles, texts).every(({ path }) => texts.has(path))) return;
			let carried = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(() => (0, _version_files_edit_versions_js__WEBPACK_IMPORTED_MODULE_2__.currentVersions)(own, texts));
			if (carried instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag) return;
			let base = {
				seen,
				fromFiles: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.BR)(carried.flatMap(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.ot)(version.split(/[-+]/, 1)[0] ?? "") ?? [])) ?? {
					major: 0,
					minor: 0,
					patch: 0
				},
				bump: "patch"
			};
			let tried = new Set();
			for (let channel of [...channels.slice(0, 1), _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.L8]) {
				let refused = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(() => {
					let next = (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__.yU)({
						...base,
						channel,
						taking: (0, _release_plan_js__WEBPACK_IMPORTED_MODULE_7__.r7)(track, channel, channels)
					});
					if (!(0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__.Tz)(track, next)) return;
					let version = (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__.fB)(track, next);
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
