"use strict";
exports.modules = {
	50: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jj: () => lineRefPatterns,
			es: () => openLines,
			wH: () => withoutLineTags
		});
		var _git_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4229);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _line_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6511);
		var _line_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7761);
		function lineRefPatterns({ branches: { lines }, tracks }) {
			if (lines === void 0) return [];
			let starts = ((0, _line_branch_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(lines) ? tracks.map(({ name }) => lines.replace("{track}", () => name)) : [lines]).map((template) => template.slice(0, template.search(/\{(?:major|minor)\}/)));
			return [...new Set(starts)].flatMap((start) => DIGITS.map((digit) => (0, _git_names_js__WEBPACK_IMPORTED_MODULE_4__.Mi)(`${start}${digit}*`)));
		}
		let DIGITS = [..."0123456789"];
		function openLines(refs, tagsOf, config) {
			let found = refs.flatMap((head) => {
				let branch = /^refs\/heads\/(.+)$/.exec(head.name)?.[1];
				let read = branch === void 0 ? void 0 : (0, _line_branch_js__WEBPACK_IMPORTED_MODULE_2__.hT)(branch, config);
				if (branch === void 0 || !read) return [];
				let { line, tracks } = read;
				return tracks.flatMap((track) => {
					let tags = tagsOf(track.name);
					let lives = tags.filter(({ version }) => !version.prerelease && (0, _line_config_js__WEBPACK_IMPORTED_MODULE_3__.UO)(version, line));
					if (lives.length === 0 || !(0, _line_config_js__WEBPACK_IMPORTED_MODULE_3__.Os)(line, tags)) return [];
					return [{
						track,
						line,
						branch,
						head,
						newest: (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)((0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(lives))
					}];
				});
			});
			let at = ({ track }) => config.tracks.indexOf(track);
			return found.toSorted((a, b) => at(a) - at(b) || a.line.major - b.line.major || a.line.minor - b.line.minor);
		}
		function withoutLineTags(tags, { branches }) {
			if (branches.lines === void 0) return [...tags];
			let live = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags.filter(({ version }) => !version.prerelease));
			return tags.filter(({ version }) => !version.prerelease || !live || !(0, _line_config_js__WEBPACK_IMPORTED_MODULE_3__.Os)(version, [live]));
		}
	})
};
