"use strict";
exports.id = 7035;
exports.ids = [7035];
exports.modules = {
	...require("./shared-1937.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-3754.index.js").modules,
	7730: (function (e, t, n) {
		n.d(t, {
			K$: () => keepManifests,
			X9: () => MergeConflict,
			rc: () => mergeBranches
		});
		var r = n(8669);
		var i = n(5608);
		var a = n(7569);
		var o = n(9530);
		var s = n(2205);
		var c = n(5045);
		var l = n(5566);
		var u = n(9797);
		var d = n(2855);
		var f = n(3313);
		async function mergeBranches(e, t) {
			let { repository: n } = t;
			let { ours: i, theirs: a, names: o } = e;
			let s = await n.mergeBase(i, a);
			if (s === a) return (await keepManifests(i, e.liveSide, t)).commit;
			if (s === i) return (await keepManifests(a, e.liveSide, t)).commit;
			let c = await n.merge(i, a);
			let l = "tree" in c ? c.tree : await mergeWithoutOwned(e, s, c.conflicts, t);
			let u = (0, r.hw)(`chore: merge ${o.theirs} into ${o.ours}`, [{
				key: r.AH.sync,
				value: o.theirs
			}]);
			let d = await liveManifests(e, s, t);
			return (await n.write([{
				kind: "commit",
				mark: "merge",
				parents: [i, a],
				tree: l,
				...d,
				message: u
			}])).get("merge");
		}
		async function keepManifests(e, t, n) {
			let { repository: a, config: o } = n;
			let c = (0, s.Qe)(o);
			if (e === t || c.length === 0) return {
				commit: e,
				manifests: []
			};
			let l = await a.changedFiles(t, e, c.map(i.Dk));
			let u = [...(await a.readFiles(t, l)).values()];
			if (u.length === 0) return {
				commit: e,
				manifests: []
			};
			let { live: d } = o.branches;
			let f = u.map(({ path: e }) => e);
			let p = `Manifests change on ${d} alone. Changed elsewhere, and here as they are there: ${f.join(", ")}`;
			let m = (0, r.hw)(`chore: keep the manifests of ${d}`, [{
				key: r.AH.sync,
				value: d
			}], p);
			return {
				commit: (await a.write([{
					kind: "commit",
					mark: "kept",
					parents: [e],
					files: u,
					message: m
				}])).get("kept"),
				manifests: f
			};
		}
		async function liveManifests({ ours: e, theirs: t, liveSide: n }, r, i) {
			let { repository: a, config: o } = i;
			let c = (0, s.Qe)(o);
			let l = n === e ? t : e;
			let [u, d] = await Promise.all([a.readFiles(n, c), a.readFiles(l, c)]);
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
			].map((e) => (0, f.x)(i, a.tracks, e)));
			let { files: s, gone: c } = await liveManifests(e, t, r);
			let l = await joinedChangelogs(e, t, n, r);
			let [u = [], d = [], p = []] = equalize(a, o).map((e) => [
				...e,
				...s,
				...l
			]);
			let m = {
				kind: "commit",
				gone: c,
				message: "Side of a merge\n"
			};
			let h = await i.writeAside([
				{
					...m,
					mark: "base",
					parents: [t],
					files: u
				},
				{
					...m,
					mark: "ours",
					parents: [e.ours, "base"],
					files: d
				},
				{
					...m,
					mark: "theirs",
					parents: [e.theirs, "base"],
					files: p
				}
			]);
			let g = await i.merge(h.get("ours"), h.get("theirs"));
			if ("tree" in g) return g.tree;
			throw new MergeConflict(e, g.conflicts);
		}
		async function joinedChangelogs({ ours: e, theirs: t }, r, i, { repository: o, config: s }) {
			let c = i.filter((e) => s.tracks.some(({ changelogFile: t }) => t === e));
			if (c.length === 0) return [];
			let { joinChangelogs: l } = await n.e(9060).then(n.bind(n, 9060));
			let u = await Promise.all([
				r,
				e,
				t
			].map((e) => o.readFiles(e, c)));
			return c.flatMap((e) => {
				let [t, n, r] = u.map((t) => t.get(e));
				let [i, o, s] = [
					t,
					n,
					r
				].map((t) => t && (0, a.b)(() => (0, d.g)(e, t.bytes)));
				if (!n || o === void 0 || s === void 0 || n.mode !== r?.mode) return [];
				let c = l({
					base: i,
					ours: o,
					theirs: s
				});
				return c === void 0 ? [] : [{
					path: e,
					mode: n.mode,
					bytes: new TextEncoder().encode(c)
				}];
			});
		}
		function equalize(e, t) {
			let n = t.map(() => new Map());
			let r = t;
			for (let i of e.tracks) {
				let isWhole = (e) => (0, c.i)(i.versionFiles, e.texts).every(({ path: t }) => e.texts.has(t));
				if (!r.every(isWhole)) continue;
				let e = (0, c.i)(i.versionFiles, new Map(r.flatMap((e) => [...e.texts])));
				let a = (0, u.Vw)(i.versionFiles);
				let [, o, s] = r.map(({ rules: t, texts: n }) => ({
					version: t.currentVersions(a, n)[0]?.version ?? "",
					builds: t.raisedBuildsOf(e, n)
				}));
				if (!o || !s || o.version === s.version && o.builds === s.builds) continue;
				let l = higherText(o.version, s.version);
				let d = r.map((e) => e.texts);
				let p = t[0].rules.withHighestBuilds(e, d);
				r = r.map((e, t) => {
					let r = {
						...i,
						versionFiles: p.filter(({ path: t }) => e.texts.has(t))
					};
					let { changed: a, after: o } = (0, f.O)(r, e, l);
					for (let e of a) n[t]?.set(e.path, e);
					return o;
				});
			}
			return n.map((e) => [...e.values()]);
		}
		function higherText(e, t) {
			let [n, r] = [(0, l.ot)(e), (0, l.ot)(t)];
			if (!n || !r) return n ? e : t;
			return (0, l.Zy)(n, r) >= 0 ? e : t;
		}
		class MergeConflict extends o.ag {
			paths;
			constructor({ names: e }, t) {
				super("merge-conflict", [{
					message: `${e.theirs} and ${e.ours} changed the same lines of ${t.map(o.hD).join(", ")}; nothing was pushed.`,
					fix: `Merge ${e.theirs} into ${e.ours} by hand, resolve these files, push, and run again.`
				}]);
				this.paths = t;
			}
		}
	})
};
