"use strict";
exports.id = 638;
exports.ids = [638];
exports.modules = {
	...require("./common.index.js").modules,
	194: (function (e, t, n) {
		n.d(t, {
			U: () => r,
			p: () => foldersOf
		});
		let r = /[*?[\]{}\\]|[!+@]\(/;
		function foldersOf(e) {
			let t = new Set(e.filter((e) => !e.startsWith("!")).map(literalStart));
			return t.has("") ? void 0 : [...t];
		}
		function literalStart(e) {
			let t = e.split("/");
			let n = t.findIndex((e) => e === "" || e === "." || e === ".." || r.test(e));
			return (n < 0 ? t : t.slice(0, n)).join("/");
		}
	}),
	5608: (function (e, t, n) {
		n.d(t, {
			Ab: () => called,
			Dk: () => literally,
			HY: () => unitedPathspecs,
			as: () => withCalled,
			zY: () => pathspecsOf
		});
		var r = n(194);
		function pathspecsOf(e, t = (e) => [e]) {
			let n = e.slice(Math.max(0, e.findIndex(isAdded)));
			let i = n.flatMap((e) => wordsFor(e, t));
			let a = n.every((e, t) => t === 0 || isAdded(n[t - 1]) || !isAdded(e));
			let o = i.every((e) => e !== void 0) && i.length <= 250;
			if (n.some(isAdded) && a && o) return {
				words: i,
				exact: !0
			};
			return {
				words: (0, r.p)(e)?.map(literally),
				exact: !1
			};
		}
		function unitedPathspecs(e, t) {
			let n = e.map((e) => pathspecsOf(e, t).words);
			if (n.length === 1) return atMost(n[0]);
			let r = n.flatMap((e) => e?.filter((e) => !e.startsWith(i)) ?? [void 0]);
			return r.every((e) => e !== void 0) ? atMost([...new Set(r)]) : void 0;
		}
		function atMost(e) {
			return e && e.length > 250 ? void 0 : e;
		}
		let i = ":(top,exclude";
		function called(e) {
			return e.map((e) => `:(top)*${e.replace(/[?[\\]/g, "\\$&")}`);
		}
		function withCalled(e, t) {
			return e && atMost([...e.filter((e) => !e.startsWith(i)), ...called(t)]);
		}
		function literally(e) {
			return `:(top,literal)${e}`;
		}
		function isAdded(e) {
			return !e.startsWith("!");
		}
		let a = /^(?!\.{0,2}$)(?:\*\*|(?:[^*?[\]{}\\!+@]|[!+@](?!\()|\*(?![*(]))*)$/;
		function wordsFor(e, t) {
			let n = isAdded(e) ? e : e.slice(1);
			let i = isAdded(e) ? "top" : "top,exclude";
			if (n === "**") return [`:(${i})`];
			let a = n.replace(/\/(\*\*)?$/, "");
			let o = a !== n;
			if (!r.U.test(a)) return [isUsual(a) ? `:(${i},literal)${a}${o ? "/" : ""}` : void 0];
			return t(o ? `${a}/**` : n).map((e) => e.includes("*") && isUsual(e) ? `:(${i},glob)${e}` : void 0);
		}
		function isUsual(e) {
			return e.split("/").every((e) => a.test(e));
		}
	})
};
