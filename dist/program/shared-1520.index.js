"use strict";
exports.modules = {
	1520: (function (e, t, n) {
		n.d(t, { r: () => closingOf });
		let r = /^ {0,3}(?<mark>`{3,}|~{3,})(?<rest>.*)$|`[^`\n]+`|<!--|<(?<slash>\/?)(?<tag>details|summary|pre|script|style|textarea)\b/gim;
		function closingOf(e) {
			let t = new RegExp(r);
			let n = [];
			let i;
			for (let r = t.exec(e); r; r = t.exec(e)) {
				let { mark: a, rest: o = "", slash: s, tag: c } = r.groups ?? {};
				if (a !== void 0) i = fenceAfter(i, a, o);
				else if (i !== void 0) continue;
				else if (c !== void 0) follow(n, c.toLowerCase(), s === "/");
				else if (r[0] === "<!--") {
					let i = e.indexOf("-->", r.index + 2);
					if (i < 0) return `\n-->${closeAll(n)}`;
					t.lastIndex = i;
				}
			}
			return `${i === void 0 ? "" : `\n${i}`}${closeAll(n)}`;
		}
		function fenceAfter(e, t, n) {
			if (e === void 0) return t.startsWith("`") && n.includes("`") ? void 0 : t;
			return t.startsWith(e) && n.trim() === "" ? void 0 : e;
		}
		function follow(e, t, n) {
			n ? e.includes(t) && (e.length = e.lastIndexOf(t)) : e.push(t);
		}
		function closeAll(e) {
			return e.length === 0 ? "" : `\n\n${e.toReversed().map((e) => `</${e}>`).join("\n")}`;
		}
	}),
	4021: (function (e, t, n) {
		n.d(t, {
			Th: () => i,
			ac: () => fitEntries,
			qE: () => cutAtLine
		});
		var r = n(1520);
		let i = 125e3;
		function fitEntries(e, t) {
			let n = [];
			let r = t;
			for (let { title: t, entries: i } of e) {
				let e = `${n.length > 0 ? "\n\n" : ""}${t}${t && "\n\n"}`;
				for (let t of i) {
					r -= e.length + t.length;
					if (r < 0) return {
						text: n.join(""),
						entries: n.length
					};
					n.push(e + t);
					e = "\n";
				}
			}
			return {
				text: n.join(""),
				entries: n.length
			};
		}
		function cutAtLine(e, t) {
			if (e.length <= t) return e;
			for (let n = 16; n < t; n *= 2) {
				let i = e.slice(0, t - n);
				let a = i.lastIndexOf("\n");
				let o = (a > 0 ? i.slice(0, a) : i.replace(/[\ud800-\udbff]$/, "")).trimEnd();
				let s = (0, r.r)(o);
				if (s.length <= n) return o + s;
			}
			return "";
		}
	})
};
