"use strict";
exports.modules = {
	1911: (function (e, t, n) {
		n.d(t, {
			CA: () => reportPromotion,
			SM: () => promotionLog,
			df: () => describePlan
		});
		var r = n(6576);
		var i = n(2444);
		var a = n(9530);
		var o = n(547);
		var s = n(5566);
		function reportPromotion(e, t) {
			return {
				outputs: promotionOutputs(e),
				summary: promotionSummary(e, t)
			};
		}
		function promotionOutputs(e) {
			let { released: t, pushed: n, target: r } = e;
			let [i] = t.length === 1 ? t : [];
			return {
				tags: JSON.stringify(t.map(({ release: e }) => e.tag)),
				versions: JSON.stringify(Object.fromEntries(t.map(({ release: e }) => [e.track.name, (0, s.qh)(e.version)]))),
				plan: JSON.stringify(describePlan(e)),
				pushed: String(n),
				sha: i?.commit ?? t.at(-1)?.commit ?? r,
				tag: i?.release.tag ?? "",
				version: i ? (0, s.qh)(i.release.version) : ""
			};
		}
		function describePlan({ channel: e, target: t, released: n, nothingNew: r, updates: i }) {
			return {
				channel: e,
				target: t,
				tracks: n.map(({ release: e, commit: t, files: n, gone: r, untested: i }) => ({
					track: e.track.name,
					from: (0, s.qh)(e.from),
					to: (0, s.qh)(e.version),
					tag: e.tag,
					commit: t,
					"promoted-from": e.promotedFrom ?? null,
					files: n,
					...r && { deleted: r },
					workflow: e.track.releaseWorkflow ?? null,
					reason: e.reason,
					...i && { untested: i.map(({ sha: e, subject: t }) => ({
						sha: e,
						subject: t
					})) }
				})),
				"nothing-new": r.map(({ track: e, tag: t, reason: n }) => ({
					track: e.name,
					tag: t,
					reason: n
				})),
				refs: i.map(({ ref: e, from: t, to: n }) => ({
					ref: e,
					from: t ?? null,
					to: n
				}))
			};
		}
		function promotionSummary({ channel: e, released: t, nothingNew: n, updates: s }, c) {
			let l = c ? `Plan: ${e}, nothing is pushed` : t.length > 0 ? `Released on ${e}` : `Nothing new on ${e}`;
			let u = [...t.map(releaseRow), ...n.map(({ track: e, tag: t, reason: n }) => [
				(0, o.aY)(e.name),
				"",
				"",
				(0, o.aY)(t),
				(0, o.FV)(n)
			])];
			let d = s.map(({ ref: e, from: t, to: n }) => `${(0, o.aY)(e)}: ${t === void 0 ? "new" : (0, o.aY)(t.slice(0, 7))} → ${(0, o.aY)((n ?? "").slice(0, 7))}`);
			let f = t.flatMap(({ release: e, overtakenBy: t }) => t ? [(0, r.rE)(e, t)] : []);
			let p = [...t.flatMap(({ release: { track: e }, untested: t = [] }) => t.length > 0 ? `${(0, i.Ed)(e.name, t)}: ${t.map(nameCommit).join("; ")}` : []), ...f.map(a.BJ)].map(o.FV);
			return (0, o.Bv)((0, o.R_)(3, l), (0, o.tp)([
				"Track",
				"From",
				"To",
				"Tag",
				"Why"
			], u), (0, o.p_)(p), (0, o.p_)(d));
		}
		function nameCommit({ sha: e, subject: t }) {
			return `${e.slice(0, 7)} ${t}`;
		}
		function releaseRow({ release: e }) {
			let { track: t, from: n, version: r, tag: i, reason: a } = e;
			return [
				(0, o.aY)(t.name),
				(0, o.aY)((0, s.qh)(n)),
				(0, o.aY)((0, s.qh)(r)),
				(0, o.aY)(i),
				(0, o.FV)(a)
			];
		}
		function promotionLog({ released: e, nothingNew: t }, n) {
			return [...e.map(({ release: e, commit: t }) => {
				let r = n ? "would become" : "is now";
				return `${e.track.name}: ${(0, s.qh)(e.from)} ${r} ${(0, s.qh)(e.version)}, tag ${e.tag} on ${t.slice(0, 7)}: ${e.reason}`;
			}), ...t.map(({ track: e, reason: t }) => `${e.name}: ${t}`)];
		}
	}),
	5615: (function (e, t, n) {
		n.d(t, { p: () => promote });
		var r = n(551);
		var i = n(9530);
		var a = n(1937);
		var o = n(9050);
		var s = n(8449);
		var c = n(2348);
		var l = n(4229);
		var u = n(944);
		async function layPush(e, t) {
			let { config: n } = t;
			let { channel: r, target: i, live: a, nothingNew: o, isLiveHeld: s, branches: c, size: d } = e;
			let f = e.releases.slice(0, d.most);
			let p = f.at(-1)?.tip ?? e.base;
			let m = {
				channel: r,
				target: i,
				tip: p,
				nothingNew: o,
				pushed: !1,
				released: f.map(({ released: e }) => e)
			};
			if (f.length === 0) return {
				result: {
					...m,
					updates: [],
					dispatch: []
				},
				updates: []
			};
			let h = e.releases.map(({ released: e }) => e.release.track.name);
			let g = await (0, u.cA)(c, {
				target: i,
				tip: p,
				live: a,
				tracks: h,
				isLiveHeld: s
			}, t);
			let _ = [...g, ...f.map(({ tag: e }) => e)];
			let v = d.dispatch.filter((e) => f.some(({ released: t }) => t.release.tag === e));
			let y = restOf(e, f.length, moved(c, g, (0, l.Mi)(n.branches.live)));
			return {
				result: {
					...m,
					updates: _,
					dispatch: v,
					rest: y
				},
				updates: e.dryRun ? [] : _
			};
		}
		function restOf(e, t, n) {
			let r = e.releases.slice(t);
			if (r.length === 0) return;
			return {
				...e,
				releases: r,
				nothingNew: [],
				branches: n,
				isLiveHeld: !0
			};
		}
		function moved({ live: e, next: t }, n, r) {
			let after = (e, t) => {
				let r = n.find(({ ref: t }) => t === e)?.to;
				return r === void 0 ? t : {
					name: e,
					object: r,
					commit: r
				};
			};
			return {
				live: after(r, e),
				next: after(t.name, t) ?? t
			};
		}
		var d = n(2444);
		var f = n(3754);
		var p = n(5677);
		var m = n(3439);
		var h = n(8468);
		async function readTested({ sha: e, tracks: t }, n) {
			if (e !== d.gf || t.length < 2) return;
			let { tags: r, refs: i } = await (0, f.c)(t.map(m.wT), n);
			let decide = (e) => {
				let i = new Set(e.map(({ name: e }) => e));
				let tagsOf = ({ name: e }) => (r.get(e) ?? []).filter((e) => i.has(e.name));
				let a = (0, d.VN)(t, tagsOf, n.config);
				return {
					answer: a,
					by: a.map(({ tag: e }) => e)
				};
			};
			let place = async (e) => i.filter(({ name: t }) => e.includes((0, l.Fk)(t) ?? ""));
			return (0, h.G)(await (0, p.uh)([...r.values()].flat(), decide, place, n), n);
		}
		async function layTested(e, t, n, r) {
			let i = (0, l.Mi)(n.config.branches.live);
			let a = [];
			let o;
			for (let { commit: s, tracks: l } of t) {
				let t = await (0, c.z)({
					...e,
					tracks: l,
					sha: s
				}, n, void 0, r);
				let u = {
					...t.size,
					most: t.releases.length,
					dispatch: []
				};
				let d = o ?? t.branches;
				let { result: f } = await layPush({
					...t,
					size: u,
					branches: d
				}, n);
				o = moved(d, f.updates, i);
				a.push(f);
			}
			let s = a.reduce(joinParts);
			requireOnce(s);
			let u = joinMoves(s.updates);
			return {
				result: {
					...s,
					updates: u
				},
				updates: e.dryRun ? [] : u
			};
		}
		function joinParts(e, t) {
			return {
				...t,
				released: [...e.released, ...t.released],
				nothingNew: [...e.nothingNew, ...t.nothingNew],
				updates: [...e.updates, ...t.updates],
				pushed: e.pushed || t.pushed,
				dispatch: [...e.dispatch, ...t.dispatch]
			};
		}
		function joinMoves(e) {
			let t = new Map();
			for (let n of e) {
				let e = t.get(n.ref);
				t.set(n.ref, e ? {
					...n,
					from: e.from
				} : n);
			}
			return [...t.values()].toSorted((e, t) => Number(isTag(e)) - Number(isTag(t)));
		}
		function isTag({ ref: e }) {
			return e.startsWith("refs/tags/");
		}
		function requireOnce({ released: e }) {
			let t = e.map(({ release: e }) => e.track.name);
			let n = t.find((e, n) => t.indexOf(e) < n);
			if (n === void 0) return;
			throw (0, i.V2)("tested-apart", `sha: tested: ${n} follows tracks that were tested on different commits, and cannot be released from both.`, "Promote them one after the other.");
		}
		async function promote(e, t, n = {}) {
			let i = await readTested(e, t);
			if (!i) return promoteFrom(e, t, n);
			let { gate: s, findStart: c = o.RT } = n;
			if (!(i.length > 1 && e.tracks.length <= r.F) && (i.length === 1 || (await c()).by === "push")) return promoteEach(e, i, t, n);
			let attempt = async () => layTested(e, await readTested(e, t) ?? [], t, c);
			return (0, a.F)(t, attempt, s);
		}
		async function promoteEach(e, t, n, r) {
			let i;
			for (let { tracks: a, commit: o } of t) {
				let t;
				try {
					t = await promoteFrom({
						...e,
						tracks: a,
						sha: o
					}, n, r);
				} catch (e) {
					if (!i?.pushed) throw e;
					return stoppedAfter(i, a, e);
				}
				i = i ? joinParts(i, t) : t;
				if (t.stopped) return i;
			}
			return i ?? (0, s.p)(e.channel, "");
		}
		async function promoteFrom(e, t, { gate: n, findStart: r = o.RT }) {
			let i = e.tracks;
			let l;
			for (; i.length > 0;) {
				let o = {
					...e,
					tracks: i,
					...l && { sha: l.target }
				};
				let s = l;
				let u = s?.rest;
				let attempt = async () => {
					let [e] = s ? await t.repository.ensureCommits([s.tip]) : [];
					let n = u ?? await (0, c.z)(o, t, e, r);
					u = void 0;
					return layPush(n, t);
				};
				let d = await (0, a.F)(t, attempt, n).catch((e) => {
					if (s?.pushed) return stoppedAfter(s, o.tracks, e);
					throw e;
				});
				if (d.stopped) return d;
				l = s ? joinParts(s, d) : d;
				let f = new Set([...d.released.map(({ release: e }) => e.track.name), ...d.nothingNew.map(({ track: e }) => e.name)]);
				let p = d.rest?.releases.map(({ released: e }) => e.release.track.name) ?? [];
				let isLeft = ({ name: e }) => p.includes(e) || !f.has(e) && i.some((t) => t.name === e);
				i = t.config.tracks.filter(isLeft);
			}
			return l ?? (0, s.p)(e.channel, "");
		}
		function stoppedAfter(e, t, n) {
			let r = e.released.map(({ release: e }) => e.tag).join(", ");
			let a = t.map(({ name: e }) => e).join(", ");
			let explain = ({ message: e, fix: t, ...n }) => ({
				...n,
				message: `${r} are out already; ${a} did not follow: ${e}`,
				fix: [t, `Then run again: it goes on with ${a}.`].filter(Boolean).join(" ")
			});
			let o = n instanceof i.ag;
			return {
				...e,
				stopped: o ? new i.ag(n.code, n.problems.map(explain)) : asError(n)
			};
		}
		function asError(e) {
			return e instanceof Error ? e : Error(String(e));
		}
	})
};
