"use strict";
exports.modules = {
	9060: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZE: () => sectionOf,
			addsOnly: () => addsOnly,
			bS: () => versionsIn,
			hb: () => insertSection,
			joinChangelogs: () => joinChangelogs
		});
		var _text_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		let HEADING = /^#{1,3} +\[?(?:[\w./@-]*?v|v)?(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?![\w.])/;
		function sectionsIn(text) {
			let lines = text.split("\n");
			let fenceAt = (0, _text_fence_js__WEBPACK_IMPORTED_MODULE_1__.F)(lines.map((line) => line.replace(/\r$/, "")));
			let starts = [];
			let offset = 0;
			let fencedTo = -1;
			for (let [at, line] of lines.entries()) {
				let fence = at > fencedTo ? fenceAt(at) : void 0;
				fence && fence.end < lines.length && (fencedTo = fence.end);
				let version = at > fencedTo ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(HEADING.exec(line)?.groups?.version ?? "") : void 0;
				version && starts.push({
					version,
					start: offset
				});
				offset += line.length + 1;
			}
			return starts.map(({ version, start }, at) => ({
				version,
				start,
				end: starts[at + 1]?.start ?? text.length
			}));
		}
		function versionsIn(text) {
			return sectionsIn(text).map(({ version }) => version);
		}
		function insertSection(file, { version, text }) {
			let body = text.trim().replaceAll(/\r\n?/g, "\n");
			if (file === void 0) return `# Changelog

${body}\n`;
			let sections = sectionsIn(file);
			if (sections.some((section) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(section.version, version) === 0)) return file;
			let eol = file.includes("\r\n") ? "\r\n" : "\n";
			let written = body.replaceAll("\n", eol);
			let lower = sections.find((section) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(section.version, version) < 0);
			if (lower) return `${file.slice(0, lower.start)}${written}${eol}${eol}${file.slice(lower.start)}`;
			return `${file}${file === "" || /\n\r?\n$/.test(file) ? "" : file.endsWith("\n") ? eol : eol + eol}${written}${eol}`;
		}
		function addsOnly(before, after, version) {
			let added = sectionsIn(after).filter((section) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(section.version, version) === 0);
			let [section] = added;
			if (!section || added.length > 1) return !1;
			return insertSection(before, {
				version,
				text: after.slice(section.start, section.end)
			}) === after && before !== after;
		}
		function joinChangelogs(one, other) {
			return sectionsIn(other).toReversed().reduce((file, { version, start, end }) => insertSection(file, {
				version,
				text: other.slice(start, end)
			}), one);
		}
		function sectionOf(version, page, body) {
			let name = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version);
			let text = body.replace(/^#{1,3} +(.*)$/gm, (line, title) => HEADING.test(line) ? `**${title}**` : line);
			return {
				version,
				text: `## ${page ? `[${name}](${page})` : name}\n\n${text}`
			};
		}
	})
};
