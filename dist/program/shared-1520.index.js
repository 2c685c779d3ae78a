"use strict";
exports.modules = {
	1520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => closingOf });
		let TOKEN = /^ {0,3}(?<mark>`{3,}|~{3,})(?<rest>.*)$|`[^`\n]+`|<!--|<(?<slash>\/?)(?<tag>details|summary|pre|script|style|textarea)\b/gim;
		function closingOf(text) {
			let tokens = new RegExp(TOKEN);
			let tags = [];
			let fence;
			for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
				let { mark, rest = "", slash, tag } = found.groups ?? {};
				if (mark !== void 0) fence = fenceAfter(fence, mark, rest);
				else if (fence !== void 0) continue;
				else if (tag !== void 0) follow(tags, tag.toLowerCase(), slash === "/");
				else if (found[0] === "<!--") {
					let end = text.indexOf("-->", found.index + 2);
					if (end < 0) return `\n-->${closeAll(tags)}`;
					tokens.lastIndex = end;
				}
			}
			return `${fence === void 0 ? "" : `\n${fence}`}${closeAll(tags)}`;
		}
		function fenceAfter(open, mark, rest) {
			if (open === void 0) return mark.startsWith("`") && rest.includes("`") ? void 0 : mark;
			return mark.startsWith(open) && rest.trim() === "" ? void 0 : open;
		}
		function follow(open, tag, closes) {
			closes ? open.includes(tag) && (open.length = open.lastIndexOf(tag)) : open.push(tag);
		}
		function closeAll(tags) {
			return tags.length === 0 ? "" : `\n\n${tags.toReversed().map((tag) => `</${tag}>`).join("\n")}`;
		}
	}),
	4021: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Th: () => BODY_LIMIT,
			ac: () => fitEntries,
			qE: () => cutAtLine
		});
		var _open_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);
		let BODY_LIMIT = 125e3;
		function fitEntries(lists, room) {
			let parts = [];
			let left = room;
			for (let { title, entries } of lists) {
				let lead = `${parts.length > 0 ? "\n\n" : ""}${title}${title && "\n\n"}`;
				for (let entry of entries) {
					left -= lead.length + entry.length;
					if (left < 0) return {
						text: parts.join(""),
						entries: parts.length
					};
					parts.push(lead + entry);
					lead = "\n";
				}
			}
			return {
				text: parts.join(""),
				entries: parts.length
			};
		}
		function cutAtLine(text, room) {
			if (text.length <= room) return text;
			for (let reserve = 16; reserve < room; reserve *= 2) {
				let start = text.slice(0, room - reserve);
				let end = start.lastIndexOf("\n");
				let kept = (end > 0 ? start.slice(0, end) : start.replace(/[\ud800-\udbff]$/, "")).trimEnd();
				let closing = (0, _open_markup_js__WEBPACK_IMPORTED_MODULE_0__.r)(kept);
				if (closing.length <= reserve) return kept + closing;
			}
			return "";
		}
	})
};
