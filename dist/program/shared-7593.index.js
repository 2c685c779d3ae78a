"use strict";
exports.modules = {
	7593: (function (e, t, n) {
		n.d(t, { h: () => withBump });
		var r = n(9530);
		var i = n(3740);
		var a = n(5566);
		var o = n(3446);
		function versionInFiles(e) {
			let { track: t, fromFiles: n, decision: s } = e;
			if (t.versionFiles.length === 0) throw (0, r.V2)("input-invalid", `bump: file, but the track ${(0, r.hD)(t.name)} has no version-files.`, "List the file that says the version, or give another bump.");
			let { taking: c = [] } = e;
			let l = (0, i.SC)({
				...(0, o.J0)(e),
				taking: c
			});
			let u = (0, a.rT)(n);
			let d = {
				core: n,
				says: `The version files of ${t.name} say ${u}`,
				fix: "Write a higher version into them."
			};
			if (!l || (0, a.bm)(n, l) > 0) return {
				...e,
				bump: "patch",
				asked: d,
				decision: writtenByHand(e)
			};
			let f = `its files say ${u}, and ${(0, a.qh)(l)} is ${l.prerelease ? "out" : "live"}: they must say the next version`;
			return {
				...e,
				bump: "patch",
				asked: d,
				decision: {
					...s,
					changed: !1,
					reason: f
				}
			};
		}
		function writtenByHand({ decision: e, fromFiles: t, tags: n }) {
			let r = n.some(({ version: e }) => (0, a.bm)(e, t) === 0);
			if (e.changed || t.prerelease || r) return e;
			return {
				...e,
				changed: !0,
				reason: `its files say ${(0, a.rT)(t)}`
			};
		}
		var s = n(740);
		async function withBump(e, t, r) {
			let { changes: i, project: a } = r;
			let onLine = (e) => a.config.line ? {
				...e,
				bump: "patch",
				asked: void 0
			} : e;
			if (t === "auto") return onLine(await conventionalBump(e, r));
			if (t === "changes") {
				let { bumpByChanges: t, pendingChanges: r } = await n.e(5120).then(n.bind(n, 2739));
				return onLine(t(e, r(i ? await sinceTaken(i, e, a) : [], i?.namesOf(e.track) ?? new Set())));
			}
			if (t === "file") return versionInFiles(e);
			return {
				...e,
				bump: t
			};
		}
		async function sinceTaken({ files: e, committed: t }, r, { repository: i }) {
			let a = (0, o.ug)(r);
			if (!a) return e;
			let s = e.map(({ path: e }) => e);
			let { commitsWithChanges: c } = await n.e(584).then(n.bind(n, 584));
			let l = await c(a.commit, !a.version.prerelease, i);
			let u = await Promise.all(l.map((e) => i.readFiles(e, s)));
			return e.filter(({ path: e }) => !u.some((n) => n.get(e)?.oid === t.get(e)?.oid));
		}
		async function conventionalBump(e, { target: t, pathsOf: r, project: a }) {
			let { repository: c } = a;
			let l = (0, o.ug)(e);
			let [{ not: u }] = await c.ensure([{
				tip: t,
				not: l ? [l.commit] : []
			}]);
			let d = {
				track: e.track,
				tags: l ? [l] : []
			};
			let [{ bumpFor: f }, { readAsked: p }, [m], h] = await Promise.all([
				Promise.all([n.e(6858), n.e(1640)]).then(n.bind(n, 1640)),
				Promise.all([n.e(6858), n.e(336)]).then(n.bind(n, 336)),
				(0, s.U)(t, r, [d], a),
				c.messages({
					tip: t,
					not: u
				})
			]);
			let g = e.track.autoBump;
			let _ = (l?.version ?? (0, i.YO)((0, o.J0)(e))).major === 0;
			let v = (m?.named ?? []).map(({ sha: e }) => ({
				sha: e,
				message: h.get(e) ?? ""
			}));
			let levelOf = (e) => f(e.map(({ sha: e }) => h.get(e) ?? ""), _, g);
			let y = levelOf(v);
			let { decision: b } = e;
			let x = b.changed && b.commits.length > 0 && levelOf(b.commits) === "none";
			return {
				...e,
				bump: y === "none" ? "patch" : y,
				asked: await p(e, {
					range: {
						tip: t,
						not: u
					},
					named: v.map(({ sha: e }) => e),
					messages: h
				}, a),
				decision: x ? {
					...b,
					changed: !1,
					reason: "only commits of types that release nothing"
				} : b
			};
		}
	})
};
