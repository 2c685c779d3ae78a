"use strict";
exports.modules = {
	2141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => raiseRequirement,
			r: () => withoutProtocol
		});
		let PROTOCOL = /^(?:(?:workspace|npm):(?:@?[^@\s]+@)?)?/;
		let PART = String.raw`(?:\d+|[xX*])`;
		let COMPARATOR = new RegExp(String.raw`\s*(?<operator>\^|~[=>]?|={1,3}|[<>]=?)?(?<gap>\s*)(?<version>v?${PART}(?:\.${PART}){0,2}(?:[-+][0-9A-Za-z.+-]+)?)\s*,?`, "y");
		function withoutProtocol(text) {
			return text.replace(PROTOCOL, "").trim();
		}
		function raiseRequirement(text, version, ecosystem) {
			let [lower, ...others] = readComparators(text)?.filter(({ operator }) => !operator.startsWith("<")) ?? [];
			if (!lower || others.length > 0) return;
			let operator = lower.operator === ">" ? ">=" : lower.operator || impliedOperator(lower.version, ecosystem);
			let gap = text.slice(lower.start + lower.operator.length, lower.end - lower.version.length);
			let v = /^v\d/.test(lower.version) ? "v" : "";
			return `${text.slice(0, lower.start)}${operator}${gap}${v}${version}${text.slice(lower.end)}`;
		}
		function readComparators(text) {
			let found = [];
			COMPARATOR.lastIndex = PROTOCOL.exec(text)?.[0].length ?? 0;
			for (let at = COMPARATOR.lastIndex; at < text.length; at = COMPARATOR.lastIndex) {
				let { operator = "", gap = "", version } = COMPARATOR.exec(text)?.groups ?? {};
				if (version === void 0) return;
				let start = text.indexOf(operator + gap + version, at);
				found.push({
					operator,
					version,
					start,
					end: start + operator.length + gap.length + version.length
				});
			}
			return found;
		}
		function impliedOperator(version, ecosystem) {
			let parts = version.split(".");
			let open = parts.findIndex((part) => /^[xX*]$/.test(part));
			if (open === 0) return ">=";
			if (ecosystem === "plain" || open === -1 && (ecosystem === "cargo" || parts.length >= 3)) return "";
			return (open === -1 ? parts.length : open) === 1 ? "^" : "~";
		}
	})
};
