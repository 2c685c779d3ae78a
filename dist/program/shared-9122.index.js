"use strict";
exports.modules = {
	9122: (function (e, t, n) {
		n.d(t, {
			$: () => tagsAround,
			C: () => onLine
		});
		var r = n(4229);
		var i = n(6511);
		var a = n(7761);
		var o = n(1429);
		var s = n(9530);
		var c = n(3439);
		var l = n(322);
		async function onLine({ line: e, tracks: t }, n) {
			let { config: r } = n;
			let o = e === "" ? lineOfRef(n) : void 0;
			if (e === "" && !o) return {
				run: n,
				tracks: r.tracks
			};
			let c = o?.line ?? (0, i.A)(e);
			let { lines: u } = r.branches;
			if (u === void 0) throw (0, a.wT)(r, c);
			let d = t === "" ? void 0 : (0, l.mu)(r, t, "track");
			let f = o?.tracks ?? r.tracks;
			let p = d?.find((e) => !f.includes(e));
			if (p) throw notItsBranch(n, p);
			if (!d && f.length > 1 && (0, i.HZ)(u)) throw (0, s.V2)("input-invalid", `line: ${(0, i.IL)(c)} is given without a track, and each has lines of its own.`, `Name one of: ${f.map(({ name: e }) => e).join(", ")}.`);
			let m = d ?? (f.length > 1 ? await withLine(f, c, n) : f);
			let h = (0, a.kv)(r, c, m.length > 0 ? m : f.slice(0, 1));
			let g = h.tracks.filter(({ name: e }) => m.some((t) => t.name === e));
			return {
				run: {
					...n,
					config: h
				},
				tracks: g
			};
		}
		function lineOfRef({ config: e, context: { ref: t } }) {
			let n = /^refs\/heads\/(.+)$/.exec(t)?.[1];
			return n === void 0 ? void 0 : (0, i.hT)(n, e);
		}
		function notItsBranch({ context: { ref: e } }, { name: t }) {
			return (0, s.V2)("input-invalid", `track: the run is on ${(0, s.hD)(e)}, a branch for lines of another track than ${t}.`, "Run it on another branch, or give the line to release from.");
		}
		async function withLine(e, t, n) {
			let r = await tagsAround(e, t, n);
			return e.filter((e) => {
				let n = r.get(e) ?? [];
				return (0, a.Os)(t, n) && n.some(({ version: e }) => !e.prerelease && (0, a.UO)(e, t));
			});
		}
		async function tagsAround(e, t, { repository: n }) {
			let i = (await (0, c.hH)(n, e.map((e) => ({
				track: e,
				from: t,
				isEnough: () => !0
			})))).flatMap(({ name: e }) => (0, r.Fk)(e) ?? []);
			return new Map(e.map((e) => [e, (0, o.Fg)(e, i)]));
		}
	})
};
