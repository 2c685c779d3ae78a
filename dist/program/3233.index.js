"use strict";
exports.id = 3233;
exports.ids = [3233];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1937.index.js").modules,
	252: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(6511);
		var i = n(9530);
		var a = n(4229);
		var o = n(7761);
		var s = n(1429);
		var c = n(8003);
		var l = n(1937);
		var u = n(3439);
		var d = n(5962);
		async function openLine(e, t, n) {
			let { lines: i } = t.config.branches;
			if (i === void 0) throw (0, o.wT)(t.config, e.line);
			let a = (0, r.vy)(i, e.track.name, e.line);
			let attempt = async () => {
				let n = await attemptOpening(a, e, t);
				return e.dryRun ? {
					...n,
					updates: []
				} : n;
			};
			return (0, l.F)(t, attempt, n);
		}
		async function attemptOpening(e, { track: t, line: n }, i) {
			let { repository: l } = i;
			let f = (0, a.Mi)(e);
			let p = await (0, u.hH)(l, [{
				track: t,
				from: n,
				isEnough: () => !0
			}], [f]);
			let m = (0, s.Fg)(t, p.flatMap(({ name: e }) => (0, a.Fk)(e) ?? []));
			(0, o.Uw)(t, n, m);
			if (p.some(({ name: e }) => e === f)) throw lineExists(e, t, n);
			let h = (0, c.fV)(m.filter(({ version: e }) => !e.prerelease && (0, o.UO)(e, n)));
			let g = p.find(({ name: e }) => h && e === (0, a.y6)(h.name));
			if (!h || !g) throw Error(`no tag of ${(0, r.IL)(n)}`);
			let [_] = await l.ensureCommits([g.commit]);
			let v = await (0, d.H)(_, i);
			return {
				result: {
					branch: e,
					tag: h.name,
					sha: _,
					isConfigured: v,
					pushed: !1
				},
				updates: [{
					ref: f,
					from: void 0,
					to: _
				}]
			};
		}
		function lineExists(e, { name: t }, n) {
			return (0, i.V2)("line-exists", `The branch ${(0, i.hD)(e)} exists already.`, `Push the fix to it, and release it: release-tracks promote ${t} live --line ${(0, r.IL)(n)}`);
		}
		function describeOpened({ branch: e, tag: t, sha: n, isConfigured: r }, i, a) {
			return [`${e} ${a ? "would begin" : "begins"} at ${t} (${n.slice(0, 7)}).`, ...r ? [] : [`There is no ${i.path} with branches.lines there: commit it to ${e} first, since the workflows of its tags read it there.`]];
		}
		var f = n(322);
		var p = n(760);
		async function answer(e) {
			let t = e.text("action");
			if (t !== "open") throw (0, i.V2)("input-invalid", `line: ${(0, i.hD)(t)} is not known.`, "Write: release-tracks line open <track> <X.Y>");
			let n = await e.openRun();
			let a = (0, f.Ho)(n.config, e.text("track"), "track");
			let o = e.flag("dry-run");
			let preview = (e) => describeOpened(e, n.config, !0).join("\n");
			let ask = ({ branch: e }) => `Make the branch ${e}?`;
			let s = await openLine({
				track: a,
				line: (0, r.A)(e.text("line")),
				dryRun: o
			}, n, (0, p.b)(e.terminal, e.flag("yes"), {
				preview,
				ask
			}));
			let { branch: c, tag: l, sha: u, isConfigured: d, pushed: m } = s;
			return {
				json: {
					branch: c,
					tag: l,
					sha: u,
					configured: d,
					pushed: m
				},
				text: () => describeOpened(s, n.config, o).join("\n")
			};
		}
	}),
	5962: (function (e, t, n) {
		n.d(t, {
			H: () => hasLinesAt,
			y: () => requireLinesAt
		});
		var r = n(6783);
		var i = n(7569);
		var a = n(9530);
		var o = n(2855);
		async function hasLinesAt(e, { repository: t, config: n }, a = !1) {
			let s = (await t.readFiles(e, [n.path])).get(n.path);
			if (!s) return a;
			let c = (0, i.C)(() => (0, r.o4)(n.path, (0, o.g)(n.path, s.bytes)));
			return c instanceof Error || c.branches.lines !== void 0;
		}
		async function requireLinesAt(e, { branch: t }, n, r) {
			let i = n.find(({ releaseWorkflow: e }) => e !== void 0)?.releaseWorkflow;
			if (i === void 0 || await hasLinesAt(e, r, !0)) return;
			throw (0, a.V2)("lines-missing", `${r.config.path} has no branches.lines on ${t}, where ${i} reads it: it would refuse the tag.`, `Commit it to ${t}, as it is on the other branches.`);
		}
	})
};
