"use strict";
exports.id = 7072;
exports.ids = [7072];
exports.modules = {
	7072: (function (e, t, n) {
	n.d(t, { mergeChangeFile: () => mergeChangeFile });
	var r = n(7569);
	var i = n(8913);
	function mergeChangeFile({ base: e, ours: t, theirs: n }) {
		let [r, a, o] = [
			e,
			t,
			n
		].map(read);
		if (r === void 0 || r === "none" || a === void 0 || o === void 0) return;
		let isSaidAnew = (e) => e !== "none" && saysOther(r, e);
		let [s, c] = [isSaidAnew(a), isSaidAnew(o)];
		if (s && c) return;
		let l = c || t === void 0 ? n : t;
		if (l === void 0) return "gone";
		let isOut = (e) => namesOf(r).has(e) && !(namesOf(a).has(e) && namesOf(o).has(e));
		let u = (0, i.mP)(l, isOut);
		return u === void 0 ? "gone" : { text: u };
	}
	function read(e) {
		if (e === void 0) return "none";
		let t = (0, r.C)(() => (0, i._x)("", e));
		return t instanceof Error ? void 0 : t;
	}
	function namesOf(e) {
		return new Set(e === "none" ? [] : e.levels.keys());
	}
	function saysOther(e, t) {
		return t.text !== e.text || [...t.levels].some(([t, n]) => e.levels.get(t) !== n);
	}
})
};
