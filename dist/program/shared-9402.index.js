"use strict";
exports.modules = {
	9402: (function (e, t, n) {
		n.d(t, { V: () => preview });
		var r = n(5422);
		var i = n(4229);
		function sharedFiles(e) {
			let t = new Map();
			for (let [n, { files: r }] of e) for (let e of r) t.set(e, [...t.get(e) ?? [], n]);
			let n = new Map();
			for (let [e, r] of t) {
				if (r.length < 2) continue;
				let t = JSON.stringify(r);
				let i = n.get(t) ?? {
					tracks: r,
					files: []
				};
				i.files.push(e);
				n.set(t, i);
			}
			return [...n.values()];
		}
		var a = n(2994);
		var o = n(9530);
		var s = n(5566);
		var c = n(5868);
		var l = n(2245);
		var u = n(740);
		var d = n(9122);
		var f = n(9369);
		var p = n(4560);
		var m = n(322);
		var h = n(8617);
		async function mergeInto(e, t, { repository: n }) {
			let r = (await n.remoteRefs([(0, i.Mi)(e)])).find(({ name: t }) => t === (0, i.Mi)(e));
			if (!r) throw (0, o.V2)("branch-missing", `The remote has no branch ${(0, o.hD)(e)}, which this is to be merged into.`, "If it has been deleted, there is nothing to preview.");
			let [{ tip: a }, { tip: s }] = await n.ensure([{
				tip: t,
				not: [r.commit]
			}, {
				tip: r.commit,
				not: [t]
			}]);
			if (s === a || await n.isAncestor(s, a)) return {
				before: s,
				after: a
			};
			if (await n.isAncestor(a, s)) return {
				before: s,
				after: s
			};
			let c = await n.merge(s, a);
			if ("conflicts" in c) throw (0, o.V2)("merge-conflict", `It changes the same lines as ${e} in ${c.conflicts.map(o.hD).join(", ")}.`, `Merge ${e} into it, or rebase it, and push.`);
			let l = `Merge ${a} into ${e}\n`;
			return {
				before: s,
				after: (await n.writeAside([{
					kind: "commit",
					mark: "merge",
					parents: [s, a],
					tree: c.tree,
					files: [],
					message: l
				}])).get("merge")
			};
		}
		async function preview(e, { branch: t, commit: r }, a) {
			let o = {
				...a,
				context: {
					...a.context,
					ref: (0, i.Mi)(t)
				}
			};
			let { run: s, tracks: c } = await (0, d.C)({
				line: "",
				tracks: e.tracks
			}, o);
			let { config: l } = s;
			let u = e.tracks === "" ? c : (0, m.mu)(l, e.tracks, "track");
			let f = e.channel === "" ? "" : (0, m.Pu)(l, e.channel);
			let p = roleOf(t, s);
			let h = {
				branch: t,
				role: p,
				byPush: !1,
				conflict: void 0,
				changes: new Map(),
				shared: [],
				undescribed: [],
				channels: []
			};
			if (p === void 0) return h;
			let g = await orConflict(() => mergeInto(t, r, s));
			if ("conflict" in g) return {
				...h,
				...g
			};
			let _ = {
				branch: p,
				commit: g.after
			};
			let v = await findChanges(u, g, s);
			let y = new Map([...v].map(([e, { decision: t }]) => [e, t]));
			let b = [];
			for (let t of channelsOf({
				...e,
				channel: f
			}, p, s)) {
				let n = JSON.stringify(u.map(({ name: e }) => e));
				b.push(await planChannel({
					...e,
					tracks: n,
					channel: t,
					proposed: _
				}, s));
			}
			let x = p === "next" && f === "" && l.autoChannel !== !1;
			let S = (e.bump || l.bump) === "changes" && v.size > 0 ? await (await n.e(4976).then(n.bind(n, 4976))).undescribedTracks([...v.keys()], g, s) : [];
			return {
				...h,
				byPush: x,
				changes: v,
				shared: sharedFiles(y),
				undescribed: S,
				channels: b
			};
		}
		function roleOf(e, { config: { branches: t } }) {
			if (e === t.next) return "next";
			return e === t.live ? "live" : void 0;
		}
		function channelsOf({ channel: e, live: t }, n, { config: i }) {
			if (n === "live") return [s.L8];
			let o = e === s.L8 || e === "" && (0, a.DV)(i) === s.L8 && !(0, r.pe)(i);
			return t && !o ? [e, s.L8] : [e];
		}
		async function orConflict(e) {
			try {
				return await e();
			} catch (e) {
				let [t] = e instanceof o.ag && e.code === "merge-conflict" ? e.problems : [];
				if (t) return { conflict: t };
				throw e;
			}
		}
		async function findChanges(e, { before: t, after: n }, r) {
			let { repository: i } = r;
			let [a, o] = await Promise.all([(0, c.Jr)(i, t, n, t.slice(0, 7)), (0, h.MR)(i, e, n)]);
			let pathsOf = ({ name: e }) => o.get(e);
			let s = await (0, u.Y)(pathsOf, e.map((e) => ({
				track: e,
				span: a
			})), r);
			let d = new Map();
			for (let [i, a] of e.entries()) {
				let e = s[i]?.decision;
				if (!e?.changed) continue;
				d.set(a.name, {
					decision: e,
					commits: await (0, l.q)(a, {
						base: t,
						tip: n
					}, r)
				});
			}
			return d;
		}
		async function planChannel({ channel: e, tracks: t, bump: n, proposed: r }, i) {
			let o = await (0, p.h)(i, (i) => (0, f._k)({
				channel: e,
				tracks: t,
				bump: n,
				proposed: r
			}, i));
			return {
				channel: e === "" ? (0, a.DV)(i.config) : e,
				...o
			};
		}
	})
};
