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
		var i = n(8669);
		var a = n(5608);
		var o = n(7569);
		var s = n(9530);
		var c = n(2205);
		var l = n(5045);
		var u = n(5566);
		var d = n(9797);
		var f = n(2855);
		var p = n(3313);
		async function mergeBranches(e, t) {
			let { repository: n } = t;
			let { ours: r, theirs: a, names: o } = e;
			let s = await n.mergeBase(r, a);
			if (s === a) return (await keepManifests(r, e.liveSide, t)).commit;
			if (s === r) return (await keepManifests(a, e.liveSide, t)).commit;
			let c = await n.merge(r, a);
			let l = "tree" in c ? c.tree : await mergeWithoutOwned(e, s, c.conflicts, t);
			let u = (0, i.hw)(`chore: merge ${o.theirs} into ${o.ours}`, [{
				key: i.AH.sync,
				value: o.theirs
			}]);
			let d = await liveManifests(e, s, t);
			return (await n.write([{
				kind: "commit",
				mark: "merge",
				parents: [r, a],
				tree: l,
				...d,
				message: u
			}])).get("merge");
		}
		async function keepManifests(e, t, n) {
			let { repository: r, config: o } = n;
			let s = (0, c.Qe)(o);
			if (e === t || s.length === 0) return {
				commit: e,
				manifests: []
			};
			let l = await r.changedFiles(t, e, s.map(a.Dk));
			let u = [...(await r.readFiles(t, l)).values()];
			if (u.length === 0) return {
				commit: e,
				manifests: []
			};
			let { live: d } = o.branches;
			let f = u.map(({ path: e }) => e);
			let p = `Manifests change on ${d} alone. Changed elsewhere, and here as they are there: ${f.join(", ")}`;
			let m = (0, i.hw)(`chore: keep the manifests of ${d}`, [{
				key: i.AH.sync,
				value: d
			}], p);
			return {
				commit: (await r.write([{
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
			let s = (0, c.Qe)(o);
			let l = n === e ? t : e;
			let [u, d] = await Promise.all([a.readFiles(n, s), a.readFiles(l, s)]);
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
			].map((e) => (0, p.x)(i, a.tracks, e)));
			let { files: s, gone: c } = await liveManifests(e, t, r);
			let l = await joinedChangelogs(e, t, n, r);
			let u = await joinedChangeFiles(e, t, n, r);
			let [d = [], f = [], m = []] = equalize(a, o).map((e) => [
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
					files: m
				}
			]);
			let _ = await i.merge(g.get("ours"), g.get("theirs"));
			if ("tree" in _) return _.tree;
			throw new MergeConflict(e, _.conflicts);
		}
		async function joinedChangelogs({ ours: e, theirs: t }, r, i, { repository: a, config: s }) {
			let c = i.filter((e) => s.tracks.some(({ changelogFile: t }) => t === e));
			if (c.length === 0) return [];
			let { joinChangelogs: l } = await n.e(9060).then(n.bind(n, 9060));
			let u = await Promise.all([
				r,
				e,
				t
			].map((e) => a.readFiles(e, c)));
			return c.flatMap((e) => {
				let [t, n, r] = u.map((t) => t.get(e));
				let [i, a, s] = [
					t,
					n,
					r
				].map((t) => t && (0, o.b)(() => (0, f.g)(e, t.bytes)));
				if (!n || a === void 0 || s === void 0 || n.mode !== r?.mode) return [];
				let c = l({
					base: i,
					ours: a,
					theirs: s
				});
				return c === void 0 ? [] : [{
					path: e,
					mode: n.mode,
					bytes: new TextEncoder().encode(c)
				}];
			});
		}
		async function joinedChangeFiles({ ours: e, theirs: t }, i, a, { repository: s }) {
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
			].map((e) => s.readFiles(e, c)));
			let [d, p] = [[], []];
			for (let e of c) {
				let [t, n, r] = u.map((t) => {
					let n = t.get(e);
					return n && (0, o.b)(() => (0, f.g)(e, n.bytes));
				});
				let i = l({
					base: t,
					ours: n,
					theirs: r
				});
				i === "gone" ? p.push(e) : i && d.push({
					path: e,
					mode: "100644",
					bytes: new TextEncoder().encode(i.text)
				});
			}
			return {
				files: d,
				gone: p
			};
		}
		function equalize(e, t) {
			let n = t.map(() => new Map());
			let r = t;
			for (let i of e.tracks) {
				let isWhole = (e) => (0, l.i)(i.versionFiles, e.texts).every(({ path: t }) => e.texts.has(t));
				if (!r.every(isWhole)) continue;
				let e = (0, l.i)(i.versionFiles, new Map(r.flatMap((e) => [...e.texts])));
				let a = (0, d.Vw)(i.versionFiles);
				let [, o, s] = r.map(({ rules: t, texts: n }) => ({
					version: t.currentVersions(a, n)[0]?.version ?? "",
					builds: t.raisedBuildsOf(e, n)
				}));
				if (!o || !s || o.version === s.version && o.builds === s.builds) continue;
				let c = higherText(o.version, s.version);
				let u = r.map((e) => e.texts);
				let f = t[0].rules.withHighestBuilds(e, u);
				r = r.map((e, t) => {
					let r = {
						...i,
						versionFiles: f.filter(({ path: t }) => e.texts.has(t))
					};
					let { changed: a, after: o } = (0, p.O)(r, e, c);
					for (let e of a) n[t]?.set(e.path, e);
					return o;
				});
			}
			return n.map((e) => [...e.values()]);
		}
		function higherText(e, t) {
			let [n, r] = [(0, u.ot)(e), (0, u.ot)(t)];
			if (!n || !r) return n ? e : t;
			return (0, u.Zy)(n, r) >= 0 ? e : t;
		}
		class MergeConflict extends s.ag {
			paths;
			constructor({ names: e }, t) {
				super("merge-conflict", [{
					message: `${e.theirs} and ${e.ours} changed the same lines of ${t.map(s.hD).join(", ")}; nothing was pushed.`,
					fix: `Merge ${e.theirs} into ${e.ours} by hand, resolve these files, push, and run again.`
				}]);
				this.paths = t;
			}
		}
	})
};
