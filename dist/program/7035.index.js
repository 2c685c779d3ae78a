"use strict";
exports.id = 7035;
exports.ids = [7035];
exports.modules = {
	...require("./shared-1937.index.js").modules,
	...require("./common.index.js").modules,
	7730: (function (e, t, n) {
		n.d(t, {
			K$: () => keepManifests,
			X9: () => MergeConflict,
			rc: () => mergeBranches
		});
		var r = n(8913);
		var i = n(6855);
		var a = n(8669);
		var o = n(5608);
		var s = n(7569);
		var c = n(9530);
		var l = n(2205);
		var u = n(5045);
		var d = n(5566);
		var f = n(9797);
		var p = n(2855);
		var m = n(3313);
		async function mergeBranches(e, t) {
			let { repository: n } = t;
			let { ours: r, theirs: o, names: s } = e;
			let c = await n.mergeBase(r, o);
			if (c === o) return (await keepManifests(r, e.liveSide, t)).commit;
			if (c === r) return (await keepManifests(o, e.liveSide, t)).commit;
			let l = await n.merge(r, o);
			let u = "tree" in l ? l.tree : await mergeWithoutOwned(e, c, l.conflicts, t);
			let d = (0, a.hw)((0, i.LV)(s.theirs, s.ours), [{
				key: a.AH.sync,
				value: s.theirs
			}]);
			let f = await liveManifests(e, c, t);
			return (await n.write([{
				kind: "commit",
				mark: "merge",
				parents: [r, o],
				tree: u,
				...f,
				message: d
			}])).get("merge");
		}
		async function keepManifests(e, t, n) {
			let { repository: r, config: s } = n;
			let c = (0, l.Qe)(s);
			if (e === t || c.length === 0) return {
				commit: e,
				manifests: []
			};
			let u = await r.changedFiles(t, e, c.map(o.Dk));
			let d = [...(await r.readFiles(t, u)).values()];
			if (d.length === 0) return {
				commit: e,
				manifests: []
			};
			let { live: f } = s.branches;
			let p = d.map(({ path: e }) => e);
			let m = `Manifests change on ${f} alone. Changed elsewhere, and here as they are there: ${p.join(", ")}`;
			let h = (0, a.hw)((0, i.Yf)(f), [{
				key: a.AH.sync,
				value: f
			}], m);
			return {
				commit: (await r.write([{
					kind: "commit",
					mark: "kept",
					parents: [e],
					files: d,
					message: h
				}])).get("kept"),
				manifests: p
			};
		}
		async function liveManifests({ ours: e, theirs: t, liveSide: n }, r, i) {
			let { repository: a, config: o } = i;
			let s = (0, l.Qe)(o);
			let c = n === e ? t : e;
			let [u, d] = await Promise.all([a.readFiles(n, s), a.readFiles(c, s)]);
			let f = [...u.values()].filter(({ path: e, oid: t }) => d.get(e)?.oid !== t);
			let p = [...d.keys()].filter((e) => !u.has(e));
			if (p.length === 0 || r === void 0) return {
				files: f,
				gone: []
			};
			return {
				files: f,
				gone: [...(await a.readFiles(r, p)).keys()]
			};
		}
		async function mergeWithoutOwned(e, t, n, r) {
			let { repository: i, config: a } = r;
			if (t === void 0) throw new MergeConflict(e, n);
			let o = await Promise.all([
				t,
				e.ours,
				e.theirs
			].map((e) => (0, m.x)(i, a.tracks, e)));
			let { files: s, gone: c } = await liveManifests(e, t, r);
			let l = await joinedChangelogs(e, t, n, r);
			let u = await joinedChangeFiles(e, t, n, r);
			let [d = [], f = [], p = []] = equalize(a, o).map((e) => [
				...e,
				...s,
				...l,
				...u.files
			]);
			let h = {
				kind: "commit",
				gone: [...c, ...u.gone],
				message: "Side of a merge\n"
			};
			let g = await i.writeAside([
				{
					...h,
					mark: "base",
					parents: [t],
					files: d
				},
				{
					...h,
					mark: "ours",
					parents: [e.ours, "base"],
					files: f
				},
				{
					...h,
					mark: "theirs",
					parents: [e.theirs, "base"],
					files: p
				}
			]);
			let _ = await i.merge(g.get("ours"), g.get("theirs"));
			if ("tree" in _) return _.tree;
			throw new MergeConflict(e, _.conflicts);
		}
		async function joinedChangelogs({ ours: e, theirs: t }, r, i, { repository: a, config: o }) {
			let c = i.filter((e) => o.tracks.some(({ changelogFile: t }) => t === e));
			if (c.length === 0) return [];
			let { joinChangelogs: l } = await n.e(9060).then(n.bind(n, 9060));
			let u = await Promise.all([
				r,
				e,
				t
			].map((e) => a.readFiles(e, c)));
			return c.flatMap((e) => {
				let [t, n, r] = u.map((t) => t.get(e));
				let [i, a, o] = [
					t,
					n,
					r
				].map((t) => t && (0, s.b)(() => (0, p.g)(e, t.bytes)));
				if (!n || a === void 0 || o === void 0 || n.mode !== r?.mode) return [];
				if (t && i === void 0) return [];
				let c = l({
					base: i,
					ours: a,
					theirs: o
				});
				return c === void 0 ? [] : [{
					path: e,
					mode: n.mode,
					bytes: new TextEncoder().encode(c)
				}];
			});
		}
		let h = "100644";
		async function joinedChangeFiles({ ours: e, theirs: t }, i, a, { repository: o }) {
			let c = a.filter(r.vc);
			if (c.length === 0) return {
				files: [],
				gone: []
			};
			let { mergeChangeFile: l } = await n.e(7072).then(n.bind(n, 7072));
			let u = await Promise.all([
				i,
				e,
				t
			].map((e) => o.readFiles(e, c)));
			let d = await Promise.all([
				i,
				e,
				t
			].map((e) => o.modes(e, c)));
			let [f, m] = [[], []];
			for (let e of c) {
				let t = u.map((t) => {
					let n = t.get(e);
					return n && (0, s.b)(() => (0, p.g)(e, n.bytes));
				});
				if (!d.every((n, r) => {
					let i = n.get(e);
					return i === void 0 || i === h && t[r] !== void 0;
				})) continue;
				let [n, r, i] = t;
				let a = l({
					base: n,
					ours: r,
					theirs: i
				});
				a === "gone" ? m.push(e) : a && f.push({
					path: e,
					mode: h,
					bytes: new TextEncoder().encode(a.text)
				});
			}
			return {
				files: f,
				gone: m
			};
		}
		function equalize(e, t) {
			let n = t.map(() => new Map());
			let r = t;
			for (let i of e.tracks) {
				let isWhole = (e) => (0, u.i)(i.versionFiles, e.texts).every(({ path: t }) => e.texts.has(t));
				if (!r.every(isWhole)) continue;
				let e = (0, u.i)(i.versionFiles, new Map(r.flatMap((e) => [...e.texts])));
				let a = (0, f.Vw)(i.versionFiles);
				let [, o, s] = r.map(({ rules: t, texts: n }) => ({
					version: t.currentVersions(a, n)[0]?.version ?? "",
					builds: t.raisedBuildsOf(e, n)
				}));
				if (!o || !s || o.version === s.version && o.builds === s.builds) continue;
				let c = higherText(o.version, s.version);
				let l = r.map((e) => e.texts);
				let d = t[0].rules.withHighestBuilds(e, l);
				r = r.map((e, t) => {
					let r = {
						...i,
						versionFiles: d.filter(({ path: t }) => e.texts.has(t))
					};
					let { changed: a, after: o } = (0, m.O)(r, e, c);
					for (let e of a) n[t]?.set(e.path, e);
					return o;
				});
			}
			return n.map((e) => [...e.values()]);
		}
		function higherText(e, t) {
			let [n, r] = [(0, d.ot)(e), (0, d.ot)(t)];
			if (!n || !r) return n ? e : t;
			return (0, d.Zy)(n, r) >= 0 ? e : t;
		}
		class MergeConflict extends c.ag {
			paths;
			constructor({ names: e }, t) {
				super("merge-conflict", [{
					message: `${e.theirs} and ${e.ours} changed the same lines of ${t.map(c.hD).join(", ")}; nothing was pushed.`,
					fix: `Merge ${e.theirs} into ${e.ours} by hand, resolve these files, push, and run again.`
				}]);
				this.paths = t;
			}
		}
	})
};
