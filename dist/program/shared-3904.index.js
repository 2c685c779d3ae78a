"use strict";
exports.modules = {
	3904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kh: () => splitGlobs,
			ct: () => countAlternatives,
			vw: () => MOST_ALTERNATIVES
		});
		let MOST_ALTERNATIVES = 1e3;
		function countAlternatives(glob) {
			let cursor = { at: 0 };
			let count = 1;
			for (; cursor.at < glob.length;) count *= countSequence(glob, cursor, !1);
			return count;
		}
		function countSequence(glob, cursor, inGroup) {
			let count = 1;
			for (; cursor.at < glob.length;) {
				let character = glob[cursor.at];
				if (inGroup && (character === "," || character === "}")) return count;
				cursor.at++;
				character === "{" && (count *= countGroup(glob, cursor));
			}
			return count;
		}
		function countGroup(glob, cursor) {
			let start = cursor.at;
			let count = countSequence(glob, cursor, !0);
			let parts = 1;
			for (; glob[cursor.at] === ",";) {
				cursor.at++;
				parts++;
				count += countSequence(glob, cursor, !0);
			}
			let inside = glob.slice(start, cursor.at);
			cursor.at++;
			return parts > 1 ? count : Math.max(count, countRange(inside));
		}
		function countRange(inside) {
			let numbers = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$/.exec(inside);
			if (numbers) return Math.abs(Number(numbers[2]) - Number(numbers[1])) + 1;
			let letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.-?\d+)?$/.exec(inside);
			return letters ? Math.abs(letters[2].charCodeAt(0) - letters[1].charCodeAt(0)) + 1 : 1;
		}
		function splitGlobs(text) {
			return text.split("\n").flatMap(splitLine).map((glob) => glob.trim()).filter((glob) => glob !== "");
		}
		function splitLine(line) {
			let globs = [];
			let open = [];
			let depth = 0;
			for (let part of line.split(",")) {
				open.push(part);
				for (let character of part) depth = character === "{" ? depth + 1 : Math.max(0, depth - Number(character === "}"));
				if (depth > 0) continue;
				globs.push(open.join(","));
				open = [];
			}
			return [...globs, ...open];
		}
	})
};
