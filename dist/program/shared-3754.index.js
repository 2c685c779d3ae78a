"use strict";
exports.modules = {
	3754: (function (e, t, n) {
		n.d(t, {
			G: () => nextMissing,
			c: () => readRemoteState
		});
		var r = n(4229);
		var i = n(9470);
		var a = n(3208);
		var o = n(1429);
		var s = n(2717);
		var c = n(8342);
		var l = n(9530);
		var u = n(2205);
		var d = n(3439);
		async function readRemoteState(e, t, n = []) {
			let { repository: i, config: l } = t;
			let { live: f, next: p } = l.branches;
			let m = await (0, d.hH)(i, e, [
				(0, r.Mi)(f),
				(0, r.Mi)(p),
				(0, r.Mi)((0, u.sJ)(l)),
				...n
			]);
			let branch = (e) => m.find((t) => t.name === (0, r.Mi)(e));
			let h = branch(p);
			if (!h) throw nextMissing(l);
			let g = e.map(({ track: e }) => e);
			let _ = m.flatMap(({ name: e, commit: t }) => {
				let n = (0, r.Fk)(e);
				return n === void 0 ? [] : [{
					name: n,
					commit: t
				}];
			});
			let v = (0, s.i)(g, _);
			let y = (0, c.x2)(_.map(({ name: e }) => e));
			let b = g.map((e) => {
				let t = (0, a.U)(e, l.tracks, v.get(e) ?? []);
				let n = new Set(v.get(e)?.map(({ name: e }) => e));
				let r = [...y].flatMap((t) => n.has(t) ? [] : (0, o._f)(e.tag, t)?.version ?? []);
				return [e.name, {
					...t,
					ignored: [...t.ignored, ...r]
				}];
			});
			let x = readTags(v, y);
			let S = branch((0, u.sJ)(l)) ?? branch(f);
			return {
				live: branch(f),
				next: h,
				manifests: S,
				tags: x,
				withdrawn: y,
				others: new Map(b),
				strays: new Set(),
				refs: m
			};
		}
		function nextMissing({ path: e, branches: t, line: n }) {
			if (n) return lineMissing(n);
			return (0, l.V2)("branch-missing", `The remote has no branch ${(0, l.hD)(t.next)}, where pre-releases are cut.`, `Commit and push it: git push origin HEAD:${(0, i.ZL)(`refs/heads/${t.next}`)}. Or name another one under branches.next in ${e}.`);
		}
		function lineMissing({ branch: e, major: t, minor: n }) {
			return (0, l.V2)("branch-missing", `The remote has no branch ${(0, l.hD)(e)}, where ${t}.${n} is cut.`, `Make it of the last live version: release-tracks line open <track> ${t}.${n}`);
		}
		function readTags(e, t) {
			let n = [...e].map(([{ name: e, tag: n }, r]) => {
				let i = r.flatMap(({ name: e, commit: t }) => {
					let r = (0, o._f)(n, e);
					return r ? [{
						name: e,
						version: r.version,
						commit: t
					}] : [];
				});
				return [e, (0, c.ui)(i, t)];
			});
			return new Map(n);
		}
	})
};
