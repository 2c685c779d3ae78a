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
		function sectionsIn(text, counts = () => !0) {
			let lines = text.split("\n");
			let fenceAt = (0, _text_fence_js__WEBPACK_IMPORTED_MODULE_1__.F)(lines.map((line) => line.replace(/\r$/, "")));
			let starts = [];
			let offset = 0;
			let fencedTo = -1;
			for (let [at, line] of lines.entries()) {
				let fence = at > fencedTo ? fenceAt(at) : void 0;
				fence && fence.end < lines.length && (fencedTo = fence.end);
				let version = at > fencedTo ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(HEADING.exec(line)?.groups?.version ?? "") : void 0;
				version && counts(version) && starts.push({
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
		function releasesIn(text) {
			let versions = sectionsIn(text, (version) => !mayBeDate(version));
			return versions.length > 0 ? versions : sectionsIn(text);
		}
		function mayBeDate({ major, minor, patch, prerelease }) {
			return major >= 1900 && major < 2200 && minor >= 1 && minor <= 12 && patch >= 1 && patch <= 31 && !prerelease;
		}
		function orderTo(version, heading) {
			return mayBeDate(heading) && !mayBeDate(version) ? -1 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(heading, version);
		}
		function versionsIn(text) {
			return releasesIn(text).map(({ version }) => version);
		}
		function insertSection(file, { version, text }) {
			let body = text.trim().replaceAll(/\r\n?/g, "\n");
			if (file === void 0) return `# Changelog

${body}\n`;
			let sections = sectionsIn(file);
			if (sections.some((section) => orderTo(version, section.version) === 0)) return file;
			let eol = file.includes("\r\n") ? "\r\n" : "\n";
			let written = body.replaceAll("\n", eol);
			let lower = sections.find((section) => orderTo(version, section.version) < 0);
			if (lower) return `${file.slice(0, lower.start)}${written}${eol}${eol}${file.slice(lower.start)}`;
			return `${file}${file === "" || /\n\r?\n$/.test(file) ? "" : file.endsWith("\n") ? eol : eol + eol}${written}${eol}`;
		}
		function addsOnly(before, after, version) {
			let added = sectionsIn(after).filter((section) => orderTo(version, section.version) === 0);
			let [section] = added;
			if (!section || added.length > 1) return !1;
			return insertSection(before, {
				version,
				text: after.slice(section.start, section.end)
			}) === after && before !== after;
		}
		function joinChangelogs({ base, ours, theirs }) {
			let [before, one, other] = [
				partsOf(base ?? ""),
				partsOf(ours),
				partsOf(theirs)
			];
			let added = [...other.keys()].filter((name) => !one.has(name));
			let picks = [...one.keys(), ...added].map((name) => ({
				name,
				picked: pick(before.get(name), one.get(name), other.get(name))
			}));
			if (picks.some(({ picked }) => picked === CONFLICT)) return;
			let texts = new Map(picks.map(({ name, picked }) => [name, picked]));
			let standing = [...one].map(([name, { text }]) => asLongAs(text, texts.get(name)?.text)).join("");
			return added.toReversed().reduce((file, name) => {
				let part = texts.get(name);
				return part?.version ? insertSection(file, {
					version: part.version,
					text: part.text
				}) : file;
			}, standing);
		}
		function partsOf(text) {
			let sections = releasesIn(text);
			let parts = new Map([["", {
				version: void 0,
				text: text.slice(0, sections[0]?.start)
			}]]);
			for (let { version, start, end } of sections) {
				let name = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version);
				for (; parts.has(name);) name += " again";
				parts.set(name, {
					version,
					text: text.slice(start, end)
				});
			}
			return parts;
		}
		let CONFLICT = Symbol("changed on both sides");
		function pick(base, ours, theirs) {
			if (isSame(ours, theirs) || isSame(base, theirs)) return ours;
			return isSame(base, ours) ? theirs : CONFLICT;
		}
		function isSame(one, other) {
			let plain = (part) => part?.text.replaceAll("\r\n", "\n").trimEnd();
			return plain(one) === plain(other);
		}
		function asLongAs(place, text) {
			return text === void 0 ? "" : text.trimEnd() + place.slice(place.trimEnd().length);
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
