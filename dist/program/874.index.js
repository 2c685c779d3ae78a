"use strict";
exports.id = 874;
exports.ids = [874];
exports.modules = {
	...require("./common.index.js").modules,
	740: (function (e, t, n) {
		n.d(t, {
			U: () => decideSinceTags,
			Y: () => decideSpans
		});
		var r = n(9130);
		var i = n(6620);
		var a = n(4632);
		var o = n(2392);
		var s = n(5868);
		async function decideSpans(e, t, n) {
			let { config: i } = n;
			let a = await (0, s.ep)(t.map(({ track: t, span: n }) => ({
				span: n,
				paths: e(t)
			})), n);
			let c = t.map(({ track: t }, n) => {
				let { commits: r, changed: i } = a[n];
				let o = e(t);
				return {
					commits: r,
					matters: (e) => i.has(e) && o(e)
				};
			});
			let l = await (0, o.vz)(c, n);
			let u = (0, r.gC)(i, l);
			return t.map(({ track: t }, n) => {
				let [i, o] = [a[n], e(t)];
				return {
					span: i,
					...(0, r.b7)(i, o, u)
				};
			});
		}
		async function decideSinceTags(e, t, n, r) {
			let i = answersOf(r);
			let a = n.map((t) => ({
				question: t,
				key: keyOf(e, t)
			}));
			let o = a.filter(({ key: e }) => !i.has(e));
			let s = o.map(({ question: e }) => e);
			let c = o.length > 0 ? await decideAnew(e, t, s, r) : [];
			let l = new Map(o.map(({ key: e }, t) => [e, c[t]]));
			for (let { key: e, question: t } of o) t.tags.length > 0 && i.set(e, l.get(e));
			return a.map(({ key: e }) => i.get(e) ?? l.get(e));
		}
		let c = new WeakMap();
		function answersOf({ repository: e, config: t }) {
			let n = c.get(e) ?? new WeakMap();
			c.set(e, n);
			let r = n.get(t) ?? new Map();
			n.set(t, r);
			return r;
		}
		function keyOf(e, t) {
			return JSON.stringify([
				t.track.name,
				t.head ?? e,
				t.tags.map(({ name: e, commit: t }) => [e, t])
			]);
		}
		async function decideAnew(e, t, n, r) {
			let { config: o, repository: c } = r;
			let answer = async (e, n) => {
				let [i] = await decideSpans(t, [{
					track: e,
					span: n
				}], r);
				return i;
			};
			let l = o.tracks.flatMap((e) => e.versionFiles);
			let u = n.map(({ track: e, isEnough: n, ...r }) => ({
				...r,
				paths: t(e),
				settles: async (t) => n?.(await answer(e, t)) ?? !1
			}));
			let d = {
				isCarrier: (0, i.M)(l),
				names: (0, i.C)(l)
			};
			let f = [];
			for (let t of await (0, s.de)(c, e, u, d)) {
				let e = await (0, a.u3)(t.base, r);
				f.push(e.size === 0 ? t : {
					...t,
					commits: t.commits.filter(({ sha: t }) => !e.has(t))
				});
			}
			return decideSpans(t, n.map(({ track: e }, t) => ({
				track: e,
				span: f[t]
			})), r);
		}
	}),
	5868: (function (e, t, n) {
		n.d(t, {
			Tk: () => rangesSince,
			Jr: () => spanBetween,
			de: () => spansSinceTags,
			ep: () => withoutVersions
		});
		var r = n(6753);
		var i = n(9114);
		var a = n(5608);
		async function readNet(e, t, n, i = o) {
			let a = [...new Map(t.map((e) => [keyOf(e), e])).values()].filter(({ from: e, to: t }) => e !== t);
			if (a.length === 0) return t.map(() => s);
			let c = await rangeOver(e, a);
			let l = await e.log(c, i + 1);
			if (l.length > i) return readLong(e, {
				asked: t,
				pairs: a,
				range: c,
				newest: l
			}, n);
			let u = new r.BZ(l);
			return Promise.all(t.map((t) => netIn(u, e, t)));
		}
		let o = 1e3;
		async function netIn(e, t, { from: n, to: r }) {
			let i = e.between(r, [n]);
			if (i.length === 0) return s;
			let a = e.changedSince(n, r);
			return {
				commits: i,
				changed: new Set(a?.map(({ path: e }) => e) ?? await t.changedFiles(n, r)),
				ends: {
					from: n,
					to: r,
					differing: a
				}
			};
		}
		async function readLong(e, { asked: t, pairs: n, range: r, newest: i }, { isCarrier: o, names: c }) {
			let l = await wordsOf(t.map(({ paths: e }) => e));
			let u = e.differences(n.map(({ from: e, to: t }) => [e, t]), (0, a.as)(l, c));
			let d = new Map((await u).map((e, t) => [keyOf(n[t]), {
				changed: new Set(e.map(({ path: e }) => e)),
				differing: e.filter(({ path: e }) => o(e))
			}]));
			let f = lookFor(t.map(({ paths: e }) => e), l, i);
			let p = anyOf([...d.values()].map(({ changed: e }) => (t) => e.has(t)));
			let { range: m, between: h } = await readOrder(e, n, r);
			let g = await readTouching(e, m, f, p);
			let _ = t.map((e) => {
				let { changed: t, differing: n } = d.get(keyOf(e)) ?? {
					changed: s.changed,
					differing: []
				};
				return {
					each: e,
					commits: h(g, e),
					changed: t,
					differing: n
				};
			});
			let v = await touchingMerges(e, m, _.flatMap(({ each: e, commits: t, changed: n }) => openOf(t, n, e.paths)), f);
			return _.map(({ each: e, commits: t, changed: n, differing: r }) => {
				let i = [...h(v, e), ...t];
				return i.length === 0 ? s : {
					commits: i,
					changed: n,
					ends: {
						from: e.from,
						to: e.to,
						differing: r
					}
				};
			});
		}
		async function readOrder(e, t, n) {
			let unlessNone = (e) => (t, n) => n.from === n.to || t.length === 0 ? [] : e(t, n);
			if (t.length === 1) return {
				range: n,
				between: unlessNone((e) => e)
			};
			let [i, ...a] = [...new Set(t.map(({ to: e }) => e))];
			if (i === void 0 || a.length > 0) {
				let t = await e.parents(n);
				return {
					range: n,
					between: unlessNone((e, { from: n, to: i }) => new r.BZ(e, t).between(i, [n]))
				};
			}
			let [o, ...s] = t.map(({ from: e }) => e);
			let c = await e.mergeBase(o, ...s);
			let l = c === void 0 ? [] : [c];
			let u = await e.parents({
				tip: o,
				also: s,
				not: l
			});
			return {
				range: {
					tip: i,
					not: l
				},
				between: unlessNone((e, { from: t }) => new r.BZ(e, u).outside([t]))
			};
		}
		let s = {
			commits: [],
			changed: new Set(),
			ends: void 0
		};
		async function touchingAll(e, t, { changed: n, commits: r }, i) {
			let [a, o] = await Promise.all([e.allOf(t), wordsOf([i])]);
			let s = lookFor([i], o, r);
			let c = await readTouching(e, a, s, (e) => n.has(e));
			return [...await touchingMerges(e, a, openOf(c, n, i), s), ...c];
		}
		function lookFor(e, t, n) {
			let r = anyOf(e);
			return {
				pathspecs: n.filter(({ changes: e }) => e.some(({ path: e }) => r(e))).length * 2 > n.length ? void 0 : t,
				wanted: r
			};
		}
		async function readTouching(e, t, n, r) {
			let { commits: i, returned: a } = await e.touching(t, n);
			let o = new Set([...a].filter(r));
			if (o.size === 0) return i;
			let s = new Map();
			await e.changes(t, { pathspecs: wordsFor([...o], n) }, ({ sha: e, changes: t }) => {
				s.set(e, new Map(t.flatMap((e) => o.has(e.path) ? [[e.path, e]] : [])));
			});
			let withContents = (e) => {
				let t = s.get(e.sha);
				return t ? {
					...e,
					changes: e.changes.map((e) => t.get(e.path) ?? e)
				} : e;
			};
			return i.map(withContents);
		}
		function openOf(e, t, n) {
			let r = new Set();
			for (let { changes: t } of e) for (let { path: e } of t) r.add(e);
			return [...t].filter((e) => !r.has(e) && n(e));
		}
		async function touchingMerges(e, t, n, r) {
			if (n.length === 0) return [];
			return (await e.touching(t, {
				...r,
				pathspecs: wordsFor(n, r),
				merges: !0
			})).commits;
		}
		function wordsFor(e, { pathspecs: t }) {
			return e.length > c ? t : e.map(a.Dk);
		}
		let c = 100;
		async function rangeOver(e, t) {
			let n = [...new Set(t.map(({ from: e }) => e))];
			let [r, ...i] = [...new Set(t.map(({ to: e }) => e))];
			let [a, o, ...s] = n;
			if (o === void 0) return {
				tip: r,
				also: i,
				not: [a]
			};
			let c = [...i, ...n];
			if (s.length === 0) return {
				tip: r,
				also: c,
				not: [],
				notShared: [a, o]
			};
			let l = await e.mergeBase(...n);
			return {
				tip: r,
				also: c,
				not: l === void 0 ? [] : [l]
			};
		}
		async function wordsOf(e) {
			let t = [...new Set(e)].map(({ globs: e }) => e);
			let { expandBraces: r } = t.some((e) => e.some((e) => e.includes("{"))) ? await Promise.all([n.e(1138), n.e(8416)]).then(n.bind(n, 8416)) : {};
			return (0, a.HY)(t, r);
		}
		function anyOf(e) {
			let t = [...new Set(e)];
			return (e) => t.some((t) => t(e));
		}
		function keyOf({ from: e, to: t }) {
			return `${e} ${t}`;
		}
		var l = n(5901);
		function rangesSince(e, t) {
			let [n, r] = t;
			let i = t.map(({ commit: t }) => ({
				tip: e,
				not: [t]
			}));
			return n && r ? [...i, {
				tip: n.commit,
				not: [r.commit]
			}] : i;
		}
		async function spansSinceTags(e, t, n, r) {
			let [i] = await e.ensureCommits([t]);
			let a = await Promise.all(n.map((t) => lookOf(e, i, t)));
			let o = (await readNet(e, a.flatMap(({ head: e, base: t, paths: n }) => t ? [{
				from: t.commit,
				to: e,
				paths: n
			}] : []), r)).values();
			return Promise.all(a.map(({ base: t, ...n }) => {
				if (!t) return spanFromBeginning(e, n);
				let { commits: r, changed: i, ends: a } = o.next().value;
				return {
					base: t.name,
					commits: r,
					changed: i,
					...a && { ends: a }
				};
			}));
		}
		async function lookOf(e, t, { head: n = t, tags: r, settles: i, paths: a }) {
			let [o, ...s] = await e.ensureCommits([n, ...r.map(({ commit: e }) => e)]);
			return {
				head: o,
				base: await baseOf(e, r.map((e, t) => ({
					...e,
					commit: s[t]
				}))),
				settles: i,
				paths: a
			};
		}
		async function baseOf(e, [t, n]) {
			return t && n && await e.isAncestor(t.commit, n.commit) ? n : t;
		}
		async function withoutVersions(e, t) {
			let { config: n } = t;
			let { isVersioned: r } = (0, i.$)(n);
			let a = new Map();
			for (let { span: t, paths: n } of e) if (t.ends && [...t.changed].some((e) => r(e) && n(e))) {
				let { from: e, to: n, differing: r } = t.ends;
				a.set(spans_keyOf(t.ends), {
					from: r ?? e,
					to: n
				});
			}
			let o = await (0, l.c)([...a.values()], t);
			let s = new Map([...a.keys()].map((e, t) => [e, o[t]]));
			return e.map(({ span: e }) => {
				let t = e.ends && s.get(spans_keyOf(e.ends));
				return t ? {
					...e,
					changed: new Set([...e.changed].filter((e) => !t.has(e)))
				} : e;
			});
		}
		function spans_keyOf({ from: e, to: t }) {
			return `${e} ${t}`;
		}
		let u = [200, 5e3];
		async function spanFromBeginning(e, { head: t, settles: n, paths: r }) {
			let i = {
				base: void 0,
				commits: [],
				changed: new Set(await e.listFiles(t, () => !0))
			};
			for (let r of u) {
				i = {
					...i,
					...await e.recent(t, r)
				};
				if (i.whole || await n(i)) return i;
			}
			return {
				...i,
				commits: await touchingAll(e, t, i, r),
				whole: !0
			};
		}
		async function spanBetween(e, t, n, i) {
			let a = await e.log({
				tip: n,
				not: [t]
			});
			if (a.length === 0) return {
				base: i,
				commits: a,
				changed: new Set()
			};
			let o = (0, r.fY)(a).has(t) ? t : await e.mergeBase(t, n);
			if (o === void 0) return {
				base: i,
				commits: a,
				changed: new Set(await e.listFiles(n, () => !0))
			};
			let { changed: s, ends: c } = await netIn(new r.BZ(a), e, {
				from: o,
				to: n
			});
			return {
				base: i,
				commits: a,
				changed: s,
				...c && { ends: c }
			};
		}
	})
};
