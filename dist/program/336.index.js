"use strict";
exports.id = 336;
exports.ids = [336,1640];
exports.modules = {
	...require("./common.index.js").modules,
	336: (function (e, t, n) {
		n.r(t);
		n.d(t, { readAsked: () => readAsked });
		var r = n(3446);
		var i = n(1640);
		var a = n(5530);
		var o = n(3740);
		var s = n(5566);
		async function readAsked(e, { range: t, named: n, messages: c }, { repository: l, config: u }) {
			let d = new Set(n);
			let f = [...c].filter(([e, t]) => !d.has(e) && (0, i.mayAsk)(t));
			let isOfOther = (t) => t !== e.track.name && u.tracks.some(({ name: e }) => e === t);
			let p = await emptyAmong(f.filter(([, e]) => !isOfOther((0, a.SL)(e).scope)).map(([e]) => e), t, l);
			let m = [...c].flatMap(([e, t]) => d.has(e) || p.has(e) ? [{
				sha: e,
				message: t
			}] : []);
			let h = (0, i.askedVersion)(m);
			if (!h?.sha) return h;
			let g = (0, r.J0)(e);
			let _ = (0, o.YO)(g);
			let v = (0, o.SC)({
				...g,
				...e.taking && { taking: e.taking }
			});
			if ((0, s.bm)(h.core, _) >= 0 && (!v || (0, s.bm)(h.core, v) > 0)) return h;
			if (p.has(h.sha) && u.tracks.length > 1) return;
			let y = e.tags.find(({ version: e }) => (0, s.Zy)(e, _) === 0);
			if (!y) return h;
			if (y.commit === h.sha) return;
			let [{ tip: b }] = await l.ensure([{
				tip: h.sha,
				not: [y.commit]
			}]);
			let [x] = await l.ensureCommits([y.commit]);
			return await l.isAncestor(x, b) ? h : void 0;
		}
		async function emptyAmong(e, t, n) {
			if (e.length === 0) return new Set();
			let r = await n.parents(t);
			let i = e.flatMap((e) => {
				let [t, ...n] = r.get(e) ?? [];
				return t === void 0 || n.length > 0 ? [] : [[t, e]];
			});
			let a = await n.differences(i);
			return new Set(i.flatMap(([, e], t) => a[t]?.length === 0 ? [e] : []));
		}
	}),
	1640: (function (e, t, n) {
		n.r(t);
		n.d(t, {
			askedVersion: () => askedVersion,
			bumpFor: () => bumpFor,
			mayAsk: () => mayAsk
		});
		var r = n(9530);
		var i = n(1073);
		var a = n(4174);
		var o = n(5530);
		var s = n(5566);
		let c = [
			"none",
			"patch",
			"minor",
			"major"
		];
		function bumpFor(e, t = !1, n = a.l) {
			let r = [...e].map((e) => c.indexOf(levelOf(e, t, n)));
			return r.length === 0 ? "patch" : c[Math.max(...r)];
		}
		function levelOf(e, t, { commitTypes: n, initial: r, breakingFooters: i }) {
			let { type: s, breaking: c } = (0, o.SL)((0, a.k)(e, i));
			let l = c === void 0 ? n.get(s ?? "") ?? "patch" : "major";
			if (!t) return l;
			return l === "major" ? r.breaking : l === "minor" ? r.minor : l;
		}
		function askedVersion(e) {
			for (let { sha: t, message: n } of e) {
				let e = footerOf(n);
				if (e === void 0) continue;
				let i = (0, s.ot)(e.replace(/^v(?=\d)/, ""));
				let a = `The commit ${t.slice(0, 7)} says Release-As:`;
				let o = "Give the version by hand with `version`, or a `bump` other than auto: neither reads the footer.";
				if (i && !i.prerelease) return {
					core: i,
					sha: t,
					says: `${a} ${(0, s.rT)(i)}`,
					fix: o
				};
				throw (0, r.V2)("version-text", `${a} ${(0, r.hD)(e)}, which is not X.Y.Z.`, o);
			}
		}
		function mayAsk(e) {
			return /\nrelease-as:/i.test(e);
		}
		let l = /^[Rr]elease-[Aa]s:(.*)$/;
		function footerOf(e) {
			if (!mayAsk(e)) return;
			let t = e.split("\n").map((e) => e.trimEnd());
			let n = (0, i.F)(t);
			for (let e = 1; e < t.length; e++) {
				let { end: r = t.length } = n(e) ?? {};
				r < t.length && (e = r);
				let i = l.exec(t[e])?.[1];
				if (i !== void 0) return i.trim();
			}
		}
	})
};
