"use strict";
exports.modules = {
	4344: (function (e, t, n) {
		n.d(t, {
			d: () => followManifest,
			i: () => mayHave
		});
		var r = n(1429);
		var i = n(7569);
		var a = n(5566);
		var o = n(3487);
		var s = n(6905);
		var c = n(2454);
		var l = n(9534);
		var u = n(9176);
		function followManifest({ track: e, channel: t, ladder: n, text: o, before: l }) {
			let u = spelled(o);
			let d = [...l.values()].flatMap((e) => spelled(e) ?? []);
			if (!u || !mayHave(t, u.is, n)) return;
			let f = spelled(l.get(t) ?? "");
			if (f && (0, a.Zy)(u.is, f.is) < 0) return;
			let p = (0, r._3)(e.tag, u.is);
			if ([...l].filter(([e]) => e !== t).map(([, e]) => e).includes(o)) return {
				tag: p,
				signatures: [],
				keyIds: new Set()
			};
			let m = new Set(d.flatMap((t) => basesOf(t, e)));
			let h = Object.entries(u.platforms);
			let g = h.flatMap(([t, n]) => m.has(formOf(splitUrl(n.url).base, u.is, e)) && signatureOf(t, n, u.is, e) || []);
			if (h.length === 0 || g.length < h.length || !(0, s.dc)(u.notes, p)) return;
			let _ = d.flatMap(({ platforms: e }) => Object.values(e).map(({ signature: e }) => e));
			return {
				tag: p,
				signatures: g,
				keyIds: new Set(_.flatMap((e) => (0, i.b)(() => (0, c.uT)(e, "signature"))?.keyId ?? []))
			};
		}
		function spelled(e) {
			let t = (0, s.IL)(e);
			return t && {
				...t.manifest,
				is: t.version
			};
		}
		function mayHave(e, t, n) {
			let r = [...n, a.L8];
			let [i, o] = [r.indexOf(e), r.indexOf((0, a.ts)(t))];
			return i >= 0 && o >= i;
		}
		function basesOf({ is: e, platforms: t }, n) {
			return Object.values(t).map(({ url: t }) => formOf(splitUrl(t).base, e, n));
		}
		function formOf(e, t, { tag: n }) {
			let i = (0, r._3)(n, t);
			return [
				encodeURIComponent(i),
				i,
				(0, a.qh)(t),
				(0, a.rT)(t)
			].reduce((e, t, n) => e.replaceAll(t, `\0${Math.max(n, 1)}\0`), e);
		}
		function splitUrl(e) {
			let t = e.lastIndexOf("/");
			return {
				base: e.slice(0, t),
				last: e.slice(t + 1)
			};
		}
		function signatureOf(e, { url: t, signature: n }, r, { versionStyle: a }) {
			let { base: l, last: d } = splitUrl(t);
			let f = decode(d);
			let p = {
				version: r,
				style: a
			};
			let { bundles: m, problems: h } = (0, o.n)([f, `${f}.sig`], p);
			let g = m[0]?.name;
			let _ = encodeURIComponent(f) === d && (0, s.xd)(l).length === 0 && h.length === 0;
			if (!g || !_ || !serves(g, e)) return;
			let v = (0, i.b)(() => (0, c.uT)(n, f));
			if (v?.text !== n) return;
			return (0, u.W)(v.trustedComment, g, {
				expected: p,
				requireSignedVersion: !1,
				readsSignedVersion: !1
			}).problems.length === 0 ? v : void 0;
		}
		function serves(e, t) {
			if (!e.arch) return t.startsWith(`${e.os}-`);
			return (0, l.fO)(e).some((e) => e === t || e.slice(0, e.lastIndexOf("-")) === t);
		}
		function decode(e) {
			try {
				return decodeURIComponent(e);
			} catch {
				return "";
			}
		}
	})
};
