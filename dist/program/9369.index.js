"use strict";
exports.id = 9369;
exports.ids = [9369];
exports.modules = {
	...require("./shared-1911.index.js").modules,
	...require("./common.index.js").modules,
	9369: (function (e, t, n) {
		n.d(t, {
			H5: () => explainPromotion,
			MO: () => describeReleases,
			_k: () => planReleases
		});
		var r = n(2994);
		var i = n(9530);
		var a = n(5636);
		var o = n(6138);
		var s = n(3754);
		var c = n(736);
		var l = n(322);
		var u = n(1136);
		var d = n(5615);
		var f = n(1911);
		var p = n(2188);
		async function planReleases(e, t) {
			let { config: n } = t;
			let { channel: i, tracks: a, proposed: o } = e;
			let s = a === "" ? n.tracks : (0, l.mu)(n, a, "track");
			let c = i === "";
			let u = o ? (await detectUpTo(o.commit, s, t)).decisions : await detectOnNext(s, t);
			let d = await planPromotion((c ? s.filter(({ name: e }) => u.get(e)?.changed) : s).map(({ name: e }) => e), {
				...e,
				channel: c ? (0, r.DV)(n) : i
			}, t);
			let { decisions: f, workflows: p } = await explainPromotion(d, t, u);
			let m = s.map(({ name: e }) => [e, f.get(e) ?? u.get(e)]);
			return {
				promotion: d,
				decisions: new Map(m),
				workflows: p
			};
		}
		async function detectOnNext(e, t) {
			try {
				let { decisions: n, head: r } = await detectUpTo(`refs/heads/${t.config.branches.next}`, e, t);
				r !== void 0 && await (0, c.y)([r], t);
				return n;
			} catch (e) {
				throw e instanceof i.ag && e.code === "commit-unknown" ? (0, s.G)(t.config) : e;
			}
		}
		function detectUpTo(e, t, n) {
			return (0, a.k)({
				track: "",
				channel: "",
				since: "",
				base: "",
				head: e
			}, n, t);
		}
		function planPromotion(e, { channel: t, bump: n = "", proposed: r }, i) {
			let a = (0, p.vD)(i.config, {
				sha: "",
				n: "",
				version: "",
				trailers: "",
				dryRun: !0,
				force: !1,
				tracks: JSON.stringify(e),
				channel: t,
				bump: n
			});
			return (0, d.p)({
				...a,
				proposed: r
			}, i);
		}
		async function explainPromotion(e, t, n) {
			let { released: r, nothingNew: i, target: a } = e;
			let o = r.some(({ release: e }) => e.decision.base === void 0);
			let s = [...r.map(({ release: e }) => e), ...i];
			let c = s.filter(({ decision: e }) => e.base === void 0).map(({ track: e }) => e);
			let l = n ?? (o ? (await detectUpTo(a, c, t)).decisions : new Map());
			let u = t.config.tracks.flatMap(({ name: e }) => {
				let t = s.find(({ track: t }) => t.name === e)?.decision;
				return t ? [[e, t.base === void 0 ? l.get(e) ?? t : t]] : [];
			});
			return {
				promotion: e,
				decisions: new Map(u),
				workflows: await findWorkflows(e, t)
			};
		}
		async function findWorkflows({ released: e, target: t }, n) {
			if (e.length === 0) return new Map();
			let [r] = await n.repository.ensureCommits([t]);
			let { triggeredBy: i, names: a } = await (0, u.t)(n.repository, r);
			return new Map(e.map(({ release: { track: e, tag: t } }) => {
				let n = e.releaseWorkflow !== void 0 && !a.has(e.releaseWorkflow);
				return [e.name, {
					fired: i(t),
					isMissing: n
				}];
			}));
		}
		function describeReleases({ promotion: e, decisions: t, workflows: n }) {
			let { tracks: r, refs: i, channel: a, target: s } = (0, f.df)(e);
			return {
				channel: a,
				target: s,
				tracks: [...t].map(([t, i]) => {
					let a = r.find((e) => e.track === t);
					let s = e.nothingNew.find((e) => e.track.name === t);
					return {
						track: t,
						reason: a?.reason ?? s?.reason ?? i.reason,
						release: a ? {
							...a,
							workflows: n.get(t)?.fired ?? []
						} : null,
						why: (0, o.K5)(i)
					};
				}),
				refs: i
			};
		}
	})
};
