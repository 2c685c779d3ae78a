"use strict";
exports.id = 2199;
exports.ids = [2199];
exports.modules = {
	...require("./common.index.js").modules,
	50: (function (e, t, n) {
		n.d(t, {
			Jj: () => lineRefPatterns,
			es: () => openLines,
			wH: () => withoutLineTags
		});
		var r = n(4229);
		var i = n(8003);
		var a = n(8342);
		var o = n(6511);
		var s = n(7761);
		function lineRefPatterns({ branches: { lines: e }, tracks: t }) {
			if (e === void 0) return [];
			let n = ((0, o.HZ)(e) ? t.map(({ name: t }) => e.replace("{track}", () => t)) : [e]).map((e) => e.slice(0, e.search(/\{(?:major|minor)\}/)));
			return [...new Set(n)].flatMap((e) => c.map((t) => (0, r.Mi)(`${e}${t}*`)));
		}
		let c = [..."0123456789"];
		function openLines(e, t, n) {
			let r = e.flatMap((e) => {
				let r = /^refs\/heads\/(.+)$/.exec(e.name)?.[1];
				let c = r === void 0 ? void 0 : (0, o.hT)(r, n);
				if (r === void 0 || !c) return [];
				let { line: l, tracks: u } = c;
				return u.flatMap((n) => {
					let o = t(n.name);
					let c = o.filter(({ version: e }) => !e.prerelease && (0, s.UO)(e, l));
					if (c.length === 0 || !(0, s.Os)(l, o)) return [];
					return [{
						track: n,
						line: l,
						branch: r,
						head: e,
						newest: (0, i.fV)((0, a.Ix)(c))
					}];
				});
			});
			let at = ({ track: e }) => n.tracks.indexOf(e);
			return r.toSorted((e, t) => at(e) - at(t) || e.line.major - t.line.major || e.line.minor - t.line.minor);
		}
		function withoutLineTags(e, { branches: t }) {
			if (t.lines === void 0) return [...e];
			let n = (0, i.fV)(e.filter(({ version: e }) => !e.prerelease));
			return e.filter(({ version: e }) => !e.prerelease || !n || !(0, s.Os)(e, [n]));
		}
	}),
	736: (function (e, t, n) {
		n.d(t, { y: () => warnOfOtherConfig });
		async function warnOfOtherConfig([e, ...t], { repository: n, config: r, context: i, log: a }) {
			let { path: o, line: s } = r;
			if (s || i.eventName !== "") return;
			let c = await n.glance(o);
			if (c === void 0) return;
			let textAt = async (e) => {
				let [t] = await n.ensureCommits([e]);
				let r = (await n.readFiles(t, [o])).get(o);
				return r && unixLines(new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(r.bytes));
			};
			let l = await textAt(e);
			if (l === void 0 || l === unixLines(c)) return;
			for (let n of t) if (n !== e && await textAt(n) === unixLines(c)) return;
			a.warn({
				message: `${o} of your work tree differs from that of ${e.slice(0, 7)} on the remote, and yours is used.`,
				fix: "Push yours, or take that one: git pull"
			});
		}
		function unixLines(e) {
			return e.replaceAll("\r\n", "\n");
		}
	}),
	3584: (function (e, t, n) {
		n.d(t, {
			X: () => describeSync,
			W: () => syncBranches
		});
		var r = n(5422);
		var i = n(9880);
		var a = n(6753);
		var o = n(9114);
		var s = n(9530);
		var c = n(50);
		var l = n(7730);
		var u = n(3754);
		var d = n(3439);
		var f = n(7897);
		function readLineHeads(e) {
			let { tracks: t, branches: n } = e.config;
			return (0, u.c)(n.lines === void 0 ? [] : t.map(d.wT), e, (0, c.Jj)(e.config));
		}
		async function missingLines({ refs: e, tags: t, next: n }, r) {
			let i = (0, c.es)(e, (e) => t.get(e) ?? [], r.config);
			let a = [];
			for (let { branch: e, head: t } of i) {
				if (a.some((t) => t.branch === e)) continue;
				let i = await (0, f.n)({ head: t }, n.commit, r);
				i.length > 0 && a.push({
					branch: e,
					head: t.commit,
					missing: i
				});
			}
			return a;
		}
		async function mergeLines(e, t, n) {
			let { repository: r, config: i } = n;
			let a = e;
			for (let { branch: e, head: o } of t) {
				let [{ tip: t }] = await r.ensure([{
					tip: o,
					not: [a]
				}, {
					tip: a,
					not: [o]
				}]);
				a = await (0, l.rc)({
					ours: a,
					theirs: t,
					liveSide: a,
					names: {
						ours: i.branches.next,
						theirs: e
					}
				}, n);
			}
			return a;
		}
		var p = n(736);
		var m = n(1937);
		async function syncBranches({ dryRun: e, lines: t }, n, r) {
			let attempt = async () => {
				let r = await readLineHeads(n);
				await (0, p.y)([r.next.commit, ...r.live ? [r.live.commit] : []], n);
				let i = await addLines(await attemptSync(r, n), r, t, n);
				return e ? {
					...i,
					updates: []
				} : i;
			};
			return (0, m.F)(n, attempt, r);
		}
		async function addLines(e, t, n, r) {
			let { next: i } = t;
			let a = await missingLines(t, r);
			if (!n || a.length === 0) return {
				...e,
				result: {
					...e.result,
					lines: a,
					mergesLines: !1
				}
			};
			let [o] = await r.repository.ensureCommits([e.result.sha]);
			let s = await mergeLines(o, a, r);
			return {
				result: {
					...e.result,
					sha: s,
					lines: a,
					mergesLines: n
				},
				updates: [{
					ref: i.name,
					from: i.commit,
					to: s
				}]
			};
		}
		async function attemptSync({ live: e, next: t }, n) {
			let { repository: i, config: a } = n;
			if ((0, r.pe)(a)) return attemptNothing(t.commit);
			if (e === void 0) throw (0, s.V2)("branch-missing", `The remote has no branch ${(0, s.hD)(a.branches.live)}.`, `Push it, or correct branches.live in ${a.path}.`);
			if (await i.reaches(t, e)) return attemptKeeping(t, e, {
				repository: i,
				config: a
			});
			let [o, c] = await i.ensure([{
				tip: e.commit,
				not: [t.commit]
			}, {
				tip: t.commit,
				not: [e.commit]
			}]);
			let u = {
				ours: a.branches.next,
				theirs: a.branches.live
			};
			let d = {
				ours: c.tip,
				theirs: o.tip,
				liveSide: o.tip,
				names: u
			};
			let f = await (0, l.rc)(d, n);
			let p = await i.log(o);
			let m = [{
				ref: t.name,
				from: t.commit,
				to: f
			}];
			return {
				result: {
					sha: f,
					commits: p,
					manifests: [],
					pushed: !1
				},
				updates: m
			};
		}
		function attemptNothing(e) {
			return {
				result: {
					sha: e,
					commits: void 0,
					manifests: [],
					pushed: !1
				},
				updates: []
			};
		}
		async function attemptKeeping(e, t, n) {
			let { repository: r, config: i } = n;
			if (!i.tracks.some(({ updater: e }) => e)) return attemptNothing(e.commit);
			let a = await r.ensureCommits([e.commit, t.commit]);
			let { commit: o, manifests: s } = await (0, l.K$)(...a, n);
			let c = s.length === 0 ? [] : [{
				ref: e.name,
				from: e.commit,
				to: o
			}];
			return {
				result: {
					sha: o,
					commits: void 0,
					manifests: s,
					pushed: !1
				},
				updates: c
			};
		}
		function describeSync(e, t, n) {
			return [describeLive(e, t, n), ...describeLines(e, t.config, n)].join(" ");
		}
		function describeLines({ lines: e, mergesLines: t, sha: n }, { branches: { next: r } }, i) {
			return e.map(({ branch: e, missing: a }) => {
				let [o, ...c] = a;
				let l = c.length > 0 ? ` and ${c.length} more` : "";
				let u = `${o?.sha.slice(0, 7)} ${(0, s.hD)(o?.subject ?? "")}${l}`;
				if (!t) return `${r} lacks ${u} of ${e}: pick it there (git cherry-pick -x), or merge the line with lines: true (--lines).`;
				return `${e} ${i ? "would be" : "is"} merged into ${r}, which ${i ? "would get" : "has"} ${u}, at ${n.slice(0, 7)}.`;
			});
		}
		function describeLive({ sha: e, commits: t, manifests: n }, { config: i }, a) {
			let { live: o, next: s } = i.branches;
			if ((0, r.pe)(i)) return `There is one branch, ${o}: nothing to sync.`;
			let c = a ? "would be" : "is";
			if (n.length > 0) return `${s} ${a ? "would get" : "has"} ${n.join(", ")} as on ${o} again, at ${e.slice(0, 7)}.`;
			if (!t) return `${o} is an ancestor of ${s} already: nothing to sync.`;
			let l = !a && isByPeople(t, i) ? ` ${adviseHotfix(i)}` : "";
			return `${o} ${c} merged into ${s}, which ${a ? "would be" : "is now"} at ${e.slice(0, 7)}.${l}`;
		}
		function isByPeople(e, t) {
			let n = new Set((0, o.y)((0, a.E9)(e), (0, o.$)(t)).map(({ commit: e }) => e));
			return e.some((e) => !(0, i.F5)(e) && !n.has(e));
		}
		function adviseHotfix({ branches: { next: e }, tracks: t }) {
			let [n] = t.length === 1 ? t.map(({ name: e }) => e) : ["<track>"];
			return `To release it without what else is on ${e}: release-tracks hotfix ${n}`;
		}
	}),
	7073: (function (e, t, n) {
		n.d(t, {
			Q: () => reportLines,
			W: () => syncBranchesReport
		});
		var r = n(547);
		var i = n(7730);
		var a = n(3584);
		async function syncBranchesReport(e, t) {
			try {
				let n = await (0, a.W)(e, t);
				let i = (0, a.X)(n, t, e.dryRun);
				t.log.info(i);
				return {
					outputs: {
						synced: String(n.pushed),
						sha: n.sha,
						conflicts: "[]",
						...linesOutput(n, t)
					},
					summary: (0, r.Bv)((0, r.R_)(3, "Branches"), (0, r.FV)(i))
				};
			} catch (e) {
				if (!(e instanceof i.X9)) throw e;
				return {
					outputs: {
						synced: "false",
						sha: "",
						conflicts: JSON.stringify(e.paths)
					},
					summary: "",
					failure: e
				};
			}
		}
		function linesOutput(e, { config: t }) {
			return t.branches.lines === void 0 ? {} : { lines: JSON.stringify(reportLines(e)) };
		}
		function reportLines({ lines: e, mergesLines: t }) {
			return e.map(({ branch: e, missing: n }) => ({
				branch: e,
				missing: n.map(({ sha: e, subject: t }) => ({
					sha: e,
					subject: t
				})),
				merged: t
			}));
		}
	}),
	7897: (function (e, t, n) {
		n.d(t, { n: () => missingOnNext });
		var r = n(9880);
		var i = n(6753);
		var a = n(2392);
		let o = /^\(cherry picked from commit ([0-9a-f]{40,64})\)$/gm;
		async function missingOnNext({ head: e }, t, n) {
			let { repository: o } = n;
			let [s, c] = await o.ensure([{
				tip: e.commit,
				not: [t]
			}, {
				tip: t,
				not: [e.commit]
			}]);
			let l = (await o.log(s)).filter((e) => !(0, r.F5)(e));
			if (l.length === 0) return [];
			let u = await (0, a.vh)(l, n);
			let d = (0, i.E9)(l).filter(u).map(({ commit: e }) => e);
			if (d.length === 0) return [];
			let [f, p] = await Promise.all([o.messages(s), o.messages(c)]);
			let m = new Set([...p.values()].flatMap(pickedFrom));
			let h = await o.confirmOutside([c.tip], d.flatMap(({ sha: e }) => e));
			let isThere = (e) => m.has(e) || pickedFrom(f.get(e) ?? "").some((e) => p.has(e));
			return d.filter(({ sha: e }) => h.has(e) && !isThere(e));
		}
		function pickedFrom(e) {
			return [...e.matchAll(o)].map(([, e]) => e);
		}
	})
};
