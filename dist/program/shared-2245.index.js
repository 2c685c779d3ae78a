"use strict";
exports.modules = {
	2245: (function (e, t, n) {
		n.d(t, { q: () => readTrackCommits });
		var r = n(9114);
		var i = n(5608);
		var a = n(9130);
		var o = n(4174);
		var s = n(8617);
		var c = n(2392);
		var l = n(5901);
		async function readTrackCommits(e, t, n) {
			let { repository: r } = n;
			let i = await findPlace(r, e, t);
			let o = await readNet(t, i, n);
			let s = await readTouching(r, t, i, o);
			let l = await (0, c.vz)([{
				commits: s,
				matters: (e) => o.has(e)
			}], n);
			let u = (0, a.t0)({
				commits: s,
				changed: o
			}, () => !0, l);
			let d = new Map(s.map((e) => [e.sha, e]));
			return u.map(({ commit: t }) => loggedOf(d.get(t.sha), e));
		}
		async function findPlace(e, t, { base: n, tip: r }) {
			let a = (await (0, s.l3)(e, [t], r)).get(t.name) ?? [];
			let { words: o, exact: c } = (0, i.zY)(a, a.some(hasBraces) ? (await pathRules()).expandBraces : void 0);
			return {
				pathspecs: o,
				belongs: c && n !== void 0 ? () => !0 : (await pathRules()).compilePaths(a)
			};
		}
		async function readNet({ base: e, tip: t }, { pathspecs: n, belongs: i }, a) {
			let { repository: o, config: s } = a;
			if (e === void 0) return new Set(await o.listFiles(t, i));
			let c = (await o.changedFiles(e, t, n)).filter(i);
			if (!c.some((0, r.$)(s).isVersioned)) return new Set(c);
			let [u, d] = await o.resolve([e, t]);
			let [f] = u && d ? await (0, l.c)([{
				from: u,
				to: d
			}], a) : [];
			return new Set(c.filter((e) => !f?.has(e)));
		}
		async function readTouching(e, { base: t, tip: n }, { pathspecs: r }, a) {
			if (a.size === 0) return [];
			let o = {
				tip: n,
				not: t === void 0 ? [] : [t]
			};
			let s = [];
			let c = new Set(a);
			await e.changes(o, { pathspecs: r }, (e) => {
				if (!e.changes.some(({ path: e }) => a.has(e))) return;
				s.push(e);
				for (let { path: t } of e.changes) c.delete(t);
			});
			if (c.size === 0) return s;
			let l = [];
			let d = c.size > u ? r : [...c].map(i.Dk);
			await e.changes(o, {
				pathspecs: d,
				merges: !0
			}, (e) => l.push(e));
			return [...l, ...s];
		}
		let u = 100;
		function loggedOf({ sha: e, subject: t, body: n, author: r }, { autoBump: i }) {
			return {
				sha: e,
				subject: t,
				body: (0, o.k)(`\n${n}`, i?.breakingFooters ?? []).slice(1),
				author: r
			};
		}
		function pathRules() {
			return Promise.all([n.e(1138), n.e(8416)]).then(n.bind(n, 8416));
		}
		function hasBraces(e) {
			return e.includes("{");
		}
	}),
	3802: (function (e, t, n) {
		n.d(t, { M: () => searchRange });
		var r = n(6748);
		var i = n(2994);
		var a = n(8003);
		var o = n(8342);
		var s = n(2633);
		var c = n(2628);
		var l = n(403);
		var u = n(3439);
		async function searchRange(e, t) {
			let { config: n, repository: s } = t;
			let { tag: d, track: f, since: p } = e;
			let offered = (e) => d && p === "channel" ? (0, o.Ix)((0, r.lN)(e, d.channel, n.channels)) : e;
			let m = {
				track: f,
				from: d ? (0, i.iw)(d.version) : await (0, u._)(s, f),
				...d && { upTo: d.version },
				isEnough: (e) => (d ? (0, a.ML)(offered(e), d.version) : (0, a.fV)(e)) !== void 0
			};
			let h = await (0, l.cB)(s, m, d?.name);
			let g = d && h.placeAncestors && (0, a.ML)(offered(h.tags), d.version);
			let _ = f.dependencies !== "auto";
			return {
				likely: g && _ ? {
					tip: s.localTag(d.name),
					not: [s.localTag(g.name)]
				} : void 0,
				settle: async () => {
					let n = g && await lookAtOnce(h, d, g, s);
					return n ? {
						range: n,
						isLikely: !0
					} : {
						range: await lookDown(h, e, offered, (0, c.Li)(t)),
						isLikely: !1
					};
				}
			};
		}
		async function lookAtOnce(e, t, n, r) {
			let [i, a] = await e.placeAncestors?.([t.name, n.name], t.name) ?? [];
			if (!i || !a) return;
			let [o, s] = await r.ensureCommits([i.commit, a.commit]);
			return {
				head: o,
				previous: {
					name: n.name,
					isAncestor: !0,
					commit: s
				}
			};
		}
		async function lookDown(e, t, n, r) {
			let { tag: i } = t;
			let { repository: o, passOver: s } = r;
			let place = async (t) => (await e.place([t]))[0]?.commit;
			let u = (i && await place(i.name)) ?? await findHead(t, o);
			let f = e.local && (i !== void 0 || t.head === "");
			let read = async (e) => {
				f || await o.ensure([{
					tip: u,
					not: [e]
				}]);
				let [t, n] = await o.ensureCommits([u, e]);
				return [t, n];
			};
			let isAncestor = async (e) => {
				let t = await place(e);
				if (t === void 0) return !1;
				let [n, r] = await read(t);
				return o.isAncestor(r, n);
			};
			let p = e.whole ? void 0 : (t) => (0, c.v4)(t, u, e.place, o);
			let m = await (0, c.ve)(n(e.tags), i?.version, {
				isAncestor,
				among: p,
				passOver: s
			});
			if (!m?.isAncestor && e.whole) return lookDown(await e.whole(), t, n, r);
			let h = m && await place(m.name);
			if (m && h !== void 0) {
				let [e, t] = await read(h);
				i && !m.isAncestor && await (0, l.Fo)(i.name, u, o);
				return {
					head: e,
					previous: {
						...m,
						commit: t
					}
				};
			}
			f || await o.ensure([{
				tip: u,
				not: []
			}], [], d);
			let [g] = await o.ensureCommits([u]);
			i && await (0, l.Fo)(i.name, u, o);
			return {
				head: g,
				previous: void 0,
				...i && (0, a.ML)(e.tags, i.version) && { firstOn: i.channel }
			};
		}
		let d = 2147483647;
		function findHead({ head: e }, t) {
			return e === "" ? t.head : (0, s.W)(t, e, "head");
		}
	})
};
