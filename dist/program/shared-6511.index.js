"use strict";
exports.modules = {
	6511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => parseLine,
			HZ: () => isLineOfOneTrack,
			IL: () => formatLine,
			a2: () => matchLine,
			hT: () => readLineBranch,
			vy: () => lineBranch
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let PLACEHOLDER = /\{(track|major|minor)\}/;
		function formatLine({ major, minor }) {
			return `${major}.${minor}`;
		}
		function parseLine(text) {
			let found = /^v?(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})(?:\.x)?$/.exec(text);
			if (found) return {
				major: Number(found[1]),
				minor: Number(found[2])
			};
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("input-invalid", `line: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no line.`, "Give the two first numbers of its versions: 1.8.");
		}
		function lineBranch(template, track, { major, minor }) {
			let values = {
				track,
				major: String(major),
				minor: String(minor)
			};
			return template.replace(/\{(track|major|minor)\}/g, (_, name) => values[name]);
		}
		function isLineOfOneTrack(template) {
			return template.includes("{track}");
		}
		function readLineBranch(branch, { branches, tracks }) {
			let { lines } = branches;
			if (lines === void 0) return;
			let owners = tracks.flatMap((track) => {
				let line = matchLine(lines, track.name, branch);
				return line ? [{
					track,
					line
				}] : [];
			});
			let [first] = owners;
			return first && {
				line: first.line,
				tracks: owners.map(({ track }) => track)
			};
		}
		function matchLine(template, track, branch) {
			let pattern = template.split(PLACEHOLDER).map((part, at) => at % 2 == 0 ? literal(part) : part === "track" ? literal(track) : `(?<${part}>0|[1-9]\\d{0,14})`);
			let groups = RegExp(`^${pattern.join("")}$`).exec(branch)?.groups;
			return groups && {
				major: Number(groups.major),
				minor: Number(groups.minor)
			};
		}
		function literal(text) {
			return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
	})
};
