"use strict";
exports.id = 9219;
exports.ids = [9219,1097];
exports.modules = {
	...require("./common.index.js").modules,
	3906: (function (e, t, n) {
		n.r(t);
		n.d(t, {
			versionOnly: () => versionOnly,
			versionsBumped: () => versionsBumped
		});
		var r = n(7569);
		var i = n(5566);
		var a = n(9797);
		var o = n(3312);
		var s = n(5045);
		var c = n(3421);
		var l = n(1097);
		function versionOnly(e, t, n) {
			return writtenBy(e.flatMap((e) => bumpOf(filesOf(e, t, n), t, n, "often") ?? []), t, n);
		}
		function versionsBumped({ tracks: e, isMerge: t, isCoreFree: n = !1 }, r, i) {
			return writtenBy(e.flatMap((e) => {
				let a = filesOf(e, r, i);
				let o = bumpOf(a, r, i, t ? "often" : "once");
				return o && isRelease(o, {
					...e,
					versionFiles: a,
					isCoreFree: n
				}, r, i) ? o : [];
			}), r, i);
		}
		function filesOf({ versionFiles: e }, t, n) {
			return e.some(a.fg) ? (0, s.i)(e, new Map([...t, ...n])) : e;
		}
		function writtenBy(e, t, n) {
			let r = new Set();
			for (let i of [e.filter(({ isNew: e }) => e), e]) {
				let e = i.reduce(applyBump, t);
				for (let [i, a] of e) a === n.get(i) && a !== t.get(i) && r.add(i);
			}
			return r;
		}
		function isRelease(e, { versionFiles: t, versionStyle: n, isCoreFree: r }, o, s) {
			let c = (0, i.ot)(e.version);
			if (!c || n !== "full" && c.prerelease) return !1;
			if (t.some(({ path: e }) => o.has(e) !== s.has(e))) return !1;
			let [l, u] = [applyBump(o, e), (0, a.Vw)(e.versionFiles)];
			return e.versionFiles.every((e) => {
				let t = u.includes(e) ? (0, i.ot)(versionIn(e, o) ?? "") : void 0;
				return l.get(e.path) === s.get(e.path) && (!t || mayFollow(c, t, r));
			});
		}
		function mayFollow(e, t, n) {
			return (e.prerelease && (t.prerelease ? (0, i.ts)(e) !== (0, i.ts)(t) : n) ? (0, i.bm)(e, t) : (0, i.Zy)(e, t)) >= 0;
		}
		let u = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
		function bumpOf(e, t, n, r) {
			let i = e.filter(({ path: e }) => t.has(e) && n.has(e));
			let o = (0, a.Vw)(i).map((e) => ({
				from: versionIn(e, t),
				to: versionIn(e, n)
			}));
			let s = o.find(({ from: e, to: t }) => e !== t);
			let l = (s ?? o[0])?.to;
			if (l === void 0 || !u.test(l)) return;
			return {
				versionFiles: r === "once" ? i : (0, c.m)(i, [n]),
				version: l,
				isNew: s !== void 0
			};
		}
		function versionIn(e, t) {
			return (0, r.b)(() => (0, l.$4)(e, t.get(e.path)));
		}
		function applyBump(e, { versionFiles: t, version: n }) {
			let i = (0, r.b)(() => (0, o.editVersions)(t, e, n));
			return i ? new Map([...e, ...i]) : e;
		}
	})
};
