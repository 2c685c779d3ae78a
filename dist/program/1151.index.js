"use strict";
exports.id = 1151;
exports.ids = [1151];
exports.modules = {
	...require("./common.index.js").modules,
	50: (function (e, t, n) {
		n.d(t, {
			Jj: () => lineRefPatterns,
			es: () => openLines,
			wH: () => withoutLineTags
		});
		var r = n(4229);
		var i = n(8003);
		var a = n(8342);
		var o = n(6511);
		var s = n(7761);
		function lineRefPatterns({ branches: { lines: e }, tracks: t }) {
			if (e === void 0) return [];
			let n = ((0, o.HZ)(e) ? t.map(({ name: t }) => e.replace("{track}", () => t)) : [e]).map((e) => e.slice(0, e.search(/\{(?:major|minor)\}/)));
			return [...new Set(n)].flatMap((e) => c.map((t) => (0, r.Mi)(`${e}${t}*`)));
		}
		let c = [..."0123456789"];
		function openLines(e, t, n) {
			let r = e.flatMap((e) => {
				let r = /^refs\/heads\/(.+)$/.exec(e.name)?.[1];
				let c = r === void 0 ? void 0 : (0, o.hT)(r, n);
				if (r === void 0 || !c) return [];
				let { line: l, tracks: u } = c;
				return u.flatMap((n) => {
					let o = t(n.name);
					let c = o.filter(({ version: e }) => !e.prerelease && (0, s.UO)(e, l));
					if (c.length === 0 || !(0, s.Os)(l, o)) return [];
					return [{
						track: n,
						line: l,
						branch: r,
						head: e,
						newest: (0, i.fV)((0, a.Ix)(c))
					}];
				});
			});
			let at = ({ track: e }) => n.tracks.indexOf(e);
			return r.toSorted((e, t) => at(e) - at(t) || e.line.major - t.line.major || e.line.minor - t.line.minor);
		}
		function withoutLineTags(e, { branches: t }) {
			if (t.lines === void 0) return [...e];
			let n = (0, i.fV)(e.filter(({ version: e }) => !e.prerelease));
			return e.filter(({ version: e }) => !e.prerelease || !n || !(0, s.Os)(e, [n]));
		}
	}),
	406: (function (e, t, n) {
		n.d(t, {
			s: () => withMakers,
			y: () => isMadeByActions
		});
		var r = n(4229);
		var i = n(8669);
		var a = n(5074);
		var o = n(8960);
		var s = n(2612);
		var c = n(7223);
		var l = n(5566);
		async function withMakers(e, t) {
			let n = inDoubt(e);
			if (n.length === 0) return e;
			let r = await (0, c.H)(n, 4, async (e) => [e.name, await look(e, t)]);
			let i = new Map(r);
			return {
				...e,
				tags: e.tags.map((e) => ({
					...e,
					...i.get(e.name)
				}))
			};
		}
		function inDoubt(e) {
			let t = new Set([
				...(0, a.M)(e),
				...(0, s.W)(e),
				...(0, o.k)(e)
			].map(({ subject: e }) => e));
			if (t.size === 0) return [];
			let { branches: n } = e.config;
			return [...new Set([...e.tags.filter(({ name: e }) => t.has(e)).map(({ track: e }) => e), ...e.files.filter(({ role: e, file: r }) => t.has(`${n[e]}:${r.path}`)).map(({ track: e }) => e)])].flatMap((t) => e.tags.filter((e) => e.track === t).toSorted((e, t) => (0, l.Zy)(t.version, e.version)).slice(0, 20));
		}
		async function look(e, { state: t, repository: n, github: i }) {
			let a = t.refs.find(({ name: t }) => t === (0, r.y6)(e.name));
			let o = a !== void 0 && await isMadeByActions(e, a, n);
			if (o || e.published !== void 0) return { made: o };
			let s = await i.then((t) => t?.isPublished(e.name)).catch(() => void 0);
			return s ? {
				made: o,
				published: s
			} : { made: o };
		}
		async function isMadeByActions({ track: e }, t, n) {
			return (await n.annotation(t))?.split("\n").includes(`${i.AH.track}: ${e.name}`) ?? !1;
		}
	}),
	1151: (function (e, t, n) {
		n.d(t, {
			z: () => readFactsOf,
			C: () => readInvariantFacts
		});
		var r = n(5422);
		var i = n(7761);
		var a = n(3830);
		var o = n(50);
		var s = n(5608);
		var c = n(4898);
		var l = n(9530);
		var u = n(2205);
		var d = n(5045);
		var f = n(9797);
		var p = n(1429);
		async function placeTags({ live: e, next: t, tags: n, refs: r }, a, s) {
			let { repository: c, config: l } = a;
			let u = l.tracks.flatMap((e) => (n.get(e.name) ?? []).map((t) => ({
				track: e,
				...t
			})));
			let d = [...u.map(({ commit: e }) => e), ...e ? [e.commit] : []];
			let f = (0, o.es)(r, (e) => n.get(e) ?? [], l);
			let p = f.map(({ head: e }) => e.commit);
			let m = [...new Set([
				t.commit,
				...e ? [e.commit] : [],
				c.head,
				...p
			])];
			let { from: h } = await c.outside(m, d);
			let g = new Map(m.map((e, t) => [e, h[t]]));
			let [_, v, y] = [
				t.commit,
				e?.commit,
				c.head
			].map((e) => g.get(e));
			let b = u.map(({ commit: e, ...t }) => {
				let n = f.find(({ track: e, line: n }) => e === t.track && (0, i.UO)(t.version, n));
				return {
					...t,
					onNext: !_?.has(e),
					onLive: v !== void 0 && !v.has(e),
					...n && { onLine: !g.get(n.head.commit)?.has(e) },
					here: !y?.has(e)
				};
			});
			return {
				...f.length > 0 && { lines: f },
				tags: await withReleases(b, a, s),
				liveInNext: e === void 0 || !_?.has(e.commit)
			};
		}
		async function withReleases(e, t, n) {
			let isAstray = ({ onNext: e, onLive: t, onLine: n }) => !e && !t && !n;
			let r = e.some(isAstray) ? await listReleased(t, n) : new Set();
			let i = new Set(t.config.tracks.filter((e) => (0, p.Fg)(e, [...r]).length > 0));
			return e.map((e) => ({
				...e,
				published: i.has(e.track) ? r.has(e.name) : void 0
			}));
		}
		async function listReleased({ log: e }, t) {
			try {
				return await (await t)?.publishedTags() ?? new Set();
			} catch (t) {
				e.info(`GitHub does not tell which tags are published, so no live tag counts as one to delete: ${(0, l.Z9)(t)}`);
				return new Set();
			}
		}
		var m = n(8342);
		var h = n(5566);
		class PublishedTags {
			#e;
			#t = new Map();
			#n;
			constructor(e) {
				this.#e = e;
			}
			async ofChannel(e, t, n, r) {
				let i = (0, m.Ix)(n).filter(({ version: e }) => (0, h.ts)(e) === t).sort((e, t) => (0, h.Zy)(t.version, e.version));
				let [a, o] = await Promise.all([this.#r(i), r !== void 0 && this.#i((0, p._3)(e.tag, r))]);
				return {
					newest: a,
					holdsPublished: o
				};
			}
			async #r(e) {
				for (let t of e.slice(0, 3)) if (await this.#i(t.name)) return t;
				let t = e.slice(3);
				if (t.length === 0) return;
				this.#n ??= this.#e.publishedTags();
				let n = await this.#n;
				return t.find(({ name: e }) => n.has(e));
			}
			#i(e) {
				let t = this.#t.get(e) ?? this.#e.isPublished(e);
				this.#t.set(e, t);
				return t;
			}
		}
		var g = n(3754);
		var _ = n(5677);
		var v = n(3439);
		var y = n(7107);
		var b = n(3313);
		var x = n(8331);
		var S = n(4229);
		var C = n(5838);
		async function isSyncPending({ live: e }, t) {
			let { config: n, repository: r, log: i } = t;
			if (n.land?.next !== "pull-request" || e === void 0) return !1;
			let a = (0, C.Sp)(n.branches);
			let o = (await r.remoteRefs([(0, S.Mi)(a)])).find(({ name: e }) => e === (0, S.Mi)(a));
			if (!o || !await r.reaches(o, e)) return !1;
			try {
				let e = await (await t.openGitHub())?.pullRequests.list({
					state: "open",
					base: n.branches.next,
					branch: a
				});
				return e === void 0 || e.some(({ isFork: e }) => !e);
			} catch (e) {
				i.info(`GitHub does not tell whether a pull request from ${a} is open: ${(0, l.Z9)(e)}`);
				return !0;
			}
		}
		var w = n(406);
		async function readInvariantFacts(e, t, n = x.Zv) {
			return readFactsOf(await (0, _.t4)(await (0, g.c)(e.config.tracks.map(v.wT), e, (0, o.Jj)(e.config)), e), e, t, n);
		}
		async function readFactsOf(e, t, n, r = x.Zv) {
			let { repository: i, config: a } = t;
			let o = [e.next.commit, ...[e.live, e.manifests].flatMap((e) => e?.commit ?? [])];
			let [s] = await Promise.all([placeTags(e, t, n), i.ensure([], o)]);
			let [c, l] = await Promise.all([readFiles(e, t), readManifests(e, t, n)]);
			let u = await readChanged(e, l, t);
			let d = !s.liveInNext && await isSyncPending(e, t);
			let f = {
				config: a,
				hasLive: e.live !== void 0,
				...s,
				syncPending: d,
				files: c,
				manifests: l,
				changedOnNext: u
			};
			let p = {
				state: e,
				repository: i,
				github: n
			};
			let [m, h] = await Promise.all([(0, w.s)(f, p), (0, x.BS)(s.tags, r, p)]);
			return {
				...m,
				late: h
			};
		}
		async function readChanged({ live: e, next: t }, n, { repository: r, config: i }) {
			if ((0, u.gv)(i)) return [];
			let a = n.filter(({ holds: e }) => e !== void 0).map(({ path: e }) => e);
			if (e === void 0 || e.commit === t.commit || a.length === 0) return [];
			let o = await r.ensureCommits([e.commit, t.commit]);
			return r.changedFiles(...o, a.map(s.Dk));
		}
		async function readFiles({ live: e, next: t }, n) {
			let i = [...(0, r.pe)(n.config) ? [] : [{
				role: "next",
				commit: t.commit
			}], ...e ? [{
				role: "live",
				commit: e.commit
			}] : []];
			let a = [];
			for (let { role: e, commit: t } of i) {
				let [r] = await n.repository.ensureCommits([t]);
				let i = n.config.tracks.flatMap(ownFiles);
				if (i.length === 0) continue;
				let o = await (0, b.readCarriers)(n.repository, { versionFiles: i }, r);
				a.push(...n.config.tracks.flatMap((t) => factsOf(t, e, o)));
			}
			return a;
		}
		function ownFiles({ versionFiles: e }) {
			return e.filter((e) => !(0, f.WS)(e));
		}
		function factsOf(e, t, { texts: n, rules: r }) {
			return (0, d.i)(ownFiles(e), n).map((i) => ({
				track: e,
				role: t,
				file: i,
				carries: attempt(() => ({ version: r.currentVersions([i], n)[0]?.version ?? "" }))
			}));
		}
		function attempt(e) {
			try {
				return e();
			} catch (e) {
				if (e instanceof l.ag) return { problem: e.problems.map(({ message: e }) => e).join(" ") };
				throw e;
			}
		}
		async function readManifests({ manifests: e, tags: t }, n, r) {
			let tagsOf = ({ name: e }) => t.get(e) ?? [];
			let { branches: a } = n.config;
			let s = n.config.tracks.filter(({ updater: e }) => e !== void 0);
			if (e === void 0 || s.length === 0) return [];
			let [u] = await n.repository.ensureCommits([e.commit]);
			let d = a.lines === void 0 ? [] : s.flatMap((e) => onLines(e, tagsOf(e)));
			let f = await readHeld([...s.map((e) => ({ track: e })), ...d], u, n);
			let p = await r;
			if (!p) return f;
			try {
				let e = new PublishedTags(p);
				let t = f.map(async (t) => {
					let { track: r, line: a, channel: s, holds: c } = t;
					let l = tagsOf(r);
					let u = a ? l.filter((e) => (0, i.UO)(e.version, a)) : (0, o.wH)(l, n.config);
					let d = c && "version" in c ? c.version : void 0;
					return {
						...t,
						releases: await e.ofChannel(r, s, u, d)
					};
				});
				return forgetUnpublished(await Promise.all(t));
			} catch (e) {
				n.log.warn({
					message: `GitHub does not tell which tags are published: ${(0, l.Z9)(e)}.`,
					fix: `The manifests are compared with tags alone. ${(0, c.ik)(e, "Give the job `permissions: contents: read`.")}`
				});
				return f;
			}
		}
		function forgetUnpublished(e) {
			let t = new Set(e.filter(({ releases: e }) => e?.newest || e?.holdsPublished).map(({ track: e }) => e.name));
			return e.map((e) => t.has(e.track.name) ? e : {
				...e,
				releases: void 0
			});
		}
		function onLines(e, t) {
			return (0, a.qB)(e, t).map((t) => ({
				track: (0, a.Jl)(e, t),
				line: t
			}));
		}
		async function readHeld(e, t, n) {
			let r = e.map(({ track: e }) => e);
			let [i, a] = await Promise.all([(0, y.G)(), (0, y.e)(r, t, n)]);
			return a.map((t) => {
				let { channel: n, path: r, file: a } = t;
				let o = a && attempt(() => ({ version: i(t) }));
				return {
					...e.find(({ track: e }) => e === t.track),
					channel: n,
					path: r,
					holds: o,
					releases: void 0
				};
			});
		}
	}),
	8331: (function (e, t, n) {
		n.d(t, {
			BS: () => readLate,
			Zv: () => u,
			tm: () => d
		});
		var r = n(4229);
		var i = n(6511);
		var a = n(7761);
		var o = n(9482);
		var s = n(8342);
		var c = n(5566);
		var l = n(406);
		let u = 2;
		let d = Infinity;
		async function readLate(e, t, n) {
			let r = [...new Set(e.map(({ track: e }) => e))];
			let i = publishedAmong(r.length, n);
			let a = await Promise.all(r.map((r) => ofTrack(r, e, {
				grace: t,
				isPublished: i
			}, n)));
			return {
				unreleased: a.flatMap(({ unreleased: e }) => e),
				floats: a.flatMap(({ floats: e }) => e),
				astray: a.flatMap(({ astray: e }) => e)
			};
		}
		let [f, p] = [3, 10];
		function publishedAmong(e, { github: t }) {
			let n;
			let listed = async (e) => {
				n ??= t.then((e) => e?.publishedTags());
				return (await n)?.has(e);
			};
			let asked = async (e) => (await t)?.isPublished(e);
			return e > p ? listed : asked;
		}
		async function ofTrack(e, t, { grace: n, isPublished: r }, i) {
			let { state: a } = i;
			let o = new Map(t.flatMap((t) => t.track === e ? [[t.name, t]] : []));
			let l = (0, s.Ix)(a.tags.get(e.name) ?? []).filter(({ name: e, version: t }) => !t.prerelease && (o.get(e)?.onLive || o.get(e)?.onLine)).toSorted((e, t) => (0, c.Zy)(t.version, e.version));
			let u = {
				unreleased: [],
				floats: [],
				astray: astray(e, i)
			};
			if (l.length === 0 || n === d) return u;
			let f = rowsOf(l, (e) => o.get(e)?.onLive === !0);
			let p = (await Promise.all(f.map((t) => findUnreleased(e, t, r, i)))).flat().filter(({ hours: e }) => e >= n);
			let m = f.flatMap(({ tags: [e] }) => e ?? []);
			let h = await Promise.all(lagging(e, m, l, i).map(async ({ tag: e, ...t }) => await ageOf(e, i) >= n ? [{
				...t,
				tag: e.name
			}] : []));
			return {
				...u,
				unreleased: p,
				floats: h.flat()
			};
		}
		function rowsOf(e, t) {
			let n = e.filter(({ name: e }) => !t(e));
			let r = [...new Map(n.map(({ version: e }) => [(0, i.IL)(e), e])).values()];
			return [{
				tags: e.filter(({ name: e }) => t(e)),
				isElsewhere: () => !1
			}, ...r.map((n) => ({
				tags: e.filter(({ version: e }) => (0, a.UO)(e, n)),
				isElsewhere: t
			}))];
		}
		async function findUnreleased(e, { tags: t, isElsewhere: n }, i, a) {
			let o = [];
			for (let [s, c] of t.slice(0, f).entries()) {
				let u = t[s + 1];
				if (!u || n(c.name) || !await lacksRelease(e, c, u, i)) continue;
				let d = a.state.refs.find(({ name: e }) => e === (0, r.y6)(c.name));
				if (s > 0 && !(d && await (0, l.y)({ track: e }, d, a.repository))) continue;
				o.push({
					track: e,
					tag: c.name,
					hours: await ageOf(c, a)
				});
			}
			return o;
		}
		function lagging({ tag: e }, t, n, { state: i }) {
			return t.flatMap((t) => (0, o.zo)(e, t.version).flatMap((a) => {
				let s = i.refs.find((e) => e.name === (0, r.y6)(a));
				return s && s.commit !== t.commit && n.some(({ commit: e }) => e === s.commit) && (0, o.Kd)(e, a, n) === t ? [{
					name: a,
					at: s.object,
					tag: t
				}] : [];
			}));
		}
		function astray({ name: e, tag: t }, { state: n }) {
			let i = n.tags.get(e) ?? [];
			return [...new Set(i.flatMap(({ version: e, withdrawn: n }) => n ? (0, o.zo)(t, e) : []))].flatMap((e) => {
				let a = n.refs.find((t) => t.name === (0, r.y6)(e))?.commit;
				let s = (0, o.Iu)(t, e, a, i);
				return s ? [{
					name: e,
					tag: s.name
				}] : [];
			});
		}
		async function lacksRelease({ releaseWorkflow: e }, t, n, r) {
			if (e === void 0) return !1;
			try {
				return await r(t.name) === !1 && await r(n.name) === !0;
			} catch {
				return !1;
			}
		}
		async function ageOf(e, { state: t, repository: n }) {
			let i = t.refs.find(({ name: t }) => t === (0, r.y6)(e.name));
			let [a] = i ? await n.taggedAt([i]) : [];
			return a === void 0 ? 0 : (Date.now() / 1e3 - a) / 3600;
		}
	})
};
