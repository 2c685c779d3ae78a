"use strict";
exports.id = 5878;
exports.ids = [5878];
exports.modules = {
	...require("./common.index.js").modules,
	1759: (function (e, t, n) {
		n.d(t, {
			ET: () => closeDuplicate,
			RX: () => hasLabel,
			n6: () => describeIssue,
			nG: () => closeFixed,
			tl: () => a,
			yO: () => describeViolations
		});
		var r = n(547);
		var i = n(5342);
		let a = "<!-- release-tracks:invariants -->";
		let o = "<!-- release-tracks:invariants fixed -->";
		let s = "<!-- release-tracks:invariants duplicate -->";
		function hasLabel(e, t) {
			return e.some((e) => e.toLowerCase() === t.toLowerCase());
		}
		function describeIssue(e) {
			return {
				title: `${e.length === 1 ? "A release invariant is" : `${e.length} release invariants are`} broken`,
				body: (0, r.Bv)(a, "Found by check-invariants. This issue is kept up to date, and closed once all is well. Do not remove the first line of its text.", describeViolations(e))
			};
		}
		function closeFixed() {
			return {
				reason: "completed",
				comment: (0, r.Bv)(o, "All release invariants hold again."),
				marker: o
			};
		}
		function closeDuplicate(e) {
			return {
				reason: "not_planned",
				comment: (0, r.Bv)(s, `Two runs opened an issue at once. #${e} goes on.`),
				marker: s
			};
		}
		function describeViolations(e) {
			let t = [];
			let n = 0;
			for (let [i, a] of e.entries()) {
				let { rule: o } = a;
				let s = describeViolation(a);
				n += s.length;
				if (n > 6e4) return (0, r.Bv)(...t, `… and ${e.length - i} more.`);
				o !== e[i - 1]?.rule && t.push((0, r.R_)(4, titleOf(o)));
				t.push(s);
			}
			return (0, r.Bv)(...t);
		}
		function titleOf(e) {
			return `${e}: ${i.u.find(({ name: t }) => t === e)?.meaning ?? ""}`;
		}
		function describeViolation({ subject: e, message: t, command: n }) {
			return (0, r.Bv)(`${(0, r.aY)(e)}: ${(0, r.FV)(t)}`, (0, r.DV)(n, "sh"));
		}
	}),
	2698: (function (e, t, n) {
		n.d(t, { U: () => releasePr });
		var r = n(5422);
		var i = n(4898);
		var a = n(5838);
		let o = "<!-- release-tracks:release ";
		let s = " -->";
		function formatShownPlan(e) {
			return `${o}${JSON.stringify(e).replaceAll(">", "\\u003e")}${s}`;
		}
		function readShownPlan(e) {
			let [t = ""] = e.trimStart().split(/\r?\n/, 1);
			if (!t.startsWith(o) || !t.endsWith(s)) return;
			try {
				let { tags: e, target: n, plan: r } = Object(JSON.parse(t.slice(28, -4)));
				let isText = (e) => typeof e == "string";
				if (!Array.isArray(e) || !e.every(isText) || !isText(n) || !isText(r)) return;
				return {
					tags: e,
					target: n,
					plan: r
				};
			} catch {
				return;
			}
		}
		var c = n(9530);
		var l = n(547);
		var u = n(5566);
		var d = n(8449);
		var f = n(2188);
		var p = n(9050);
		var m = n(3921);
		var h = n(1759);
		var g = n(4021);
		var _ = n(27);
		var v = n(1007);
		var y = n(2444);
		var b = n(9094);
		var x = n(5474);
		var S = n(4632);
		var C = n(2245);
		var w = n(4229);
		var T = n(1937);
		var E = n(4560);
		var D = n(2459);
		async function pushReleaseBranches(e, t) {
			let { units: n } = await (0, T.F)(t, () => attempt(e, t));
			return n;
		}
		async function attempt(e, t) {
			let { repository: n } = t;
			let r = await n.remoteRefs(e.map(({ unit: e }) => (0, w.Mi)((0, a.CT)(e))));
			let i = [];
			let o = [];
			for (let { unit: n, question: s, isOpen: c, isDeclined: l } of e) {
				let e = (0, w.Mi)((0, a.CT)(n));
				let u = r.find(({ name: t }) => t === e)?.commit;
				let d = await (0, E.h)(t, (e) => planUnit(n, s, e));
				let { plan: f } = d;
				let p = f?.released.length === 0;
				let m = f !== void 0 && !p && l(tagsIn(f));
				let h = f && !p && !m ? await keepOrReplace(u, f, t) : void 0;
				i.push({
					...d,
					unit: n,
					isIdle: p,
					isDeclined: m,
					...f && h && { plan: {
						...f,
						head: h
					} }
				});
				let g = p && !c ? void 0 : h ?? u;
				g !== u && o.push({
					ref: e,
					from: u,
					to: g
				});
			}
			return {
				result: {
					units: i,
					pushed: !1
				},
				updates: o
			};
		}
		function tagsIn({ released: e }) {
			return e.map(({ release: e }) => e.tag);
		}
		async function planUnit({ tracks: e }, { bump: t, sha: n }, r) {
			let i = JSON.stringify(e.map(({ name: e }) => e));
			let a = (0, f.vD)(r.config, {
				n: "",
				version: "",
				trailers: "",
				dryRun: !0,
				force: !1,
				tracks: i,
				channel: u.L8,
				bump: t,
				sha: n
			});
			let { target: o, releases: s, nothingNew: c } = await (0, D.z)({
				...a,
				withCommit: !0
			}, r, void 0, p.RT);
			let l = s.map((e) => e.released);
			return {
				target: o,
				head: s.at(-1)?.tip ?? o,
				released: l,
				nothingNew: c
			};
		}
		async function keepOrReplace(e, { head: t, target: n }, { repository: r }) {
			if (e === void 0 || e === t) return t;
			let [i, a] = await r.ensure([{
				tip: e,
				not: [n]
			}, {
				tip: t,
				not: [n]
			}]);
			let [o, s] = [await r.messages(i), await r.messages(a)];
			let c = JSON.stringify([...o.values()]) === JSON.stringify([...s.values()]);
			let [, l] = await r.ensureCommits([e, n]);
			if (!c || !await r.isAncestor(l, i.tip)) return t;
			return (await r.changedFiles(i.tip, t)).length === 0 ? i.tip : t;
		}
		async function describePull({ warnings: e }, t, n) {
			let { released: r, target: i, head: a } = t;
			let o = r.map(({ release: { track: e, version: t } }) => `${e.name} ${(0, u.qh)(t)}`);
			let s = r.map(({ release: { track: e, from: t, version: n, tag: r, reason: i } }) => [...[
				e.name,
				(0, u.qh)(t),
				(0, u.qh)(n),
				r
			].map(l.aY), (0, l.FV)(i)]);
			let d = r.flatMap(({ release: e, untested: t = [] }) => t.length > 0 ? [(0, l.FV)((0, y.Ed)(e.track.name, t))] : []);
			let f = [];
			for (let [e, t] of r.entries()) f.push((0, l.R_)(2, o[e]), await notesOf(t, i, n));
			let p = (0, l.Bv)(formatShownPlan({
				tags: tagsIn(t),
				target: i,
				plan: a
			}), `Merging this pull request releases what ${(0, l.aY)(i.slice(0, 7))} of ${(0, l.aY)(n.config.branches.next)} has:`, (0, l.tp)([
				"Track",
				"From",
				"To",
				"Tag",
				"Why"
			], s), (0, l.p_)([...e.map((e) => (0, l.FV)((0, c.BJ)(e))), ...d]), ...f, O);
			let m = o.join(", ");
			return {
				title: m.length > 250 ? `${m.slice(0, 250)}…` : m,
				body: (0, g.qE)(p, 65e3)
			};
		}
		let O = "---\n\nKept up to date by release-pr, which writes over other commits on this branch. The labels `bump/minor` and `bump/major` raise the version. Closed, it stays closed until the version changes.";
		async function notesOf({ release: e }, t, n) {
			let { repository: r, config: i, context: a, log: o } = n;
			let { track: s, tag: c, decision: l } = e;
			let u = l.base === void 0 ? void 0 : await commitOf(l.base, n);
			let d = await (0, S.u3)(l.base, n);
			let f = u === void 0 ? (await r.allOf(t)).tip : t;
			u !== void 0 && await r.ensure([{
				tip: f,
				not: [u]
			}]);
			let p = (await (0, C.q)(s, {
				tip: f,
				base: u
			}, n)).filter(({ sha: e }) => !d.has(e));
			let m = {
				track: s,
				tag: (0, b.z)(i, c),
				head: t,
				since: "channel",
				format: "grouped"
			};
			let h = await (0, x.d)(m, t, r);
			h && "problem" in h && o.warn(h.problem);
			let g = (0, v.Ek)(a.serverUrl, a.repository);
			return (0, _.R8)({
				track: s.name,
				head: t,
				...l.base !== void 0 && { previousTag: l.base },
				commits: p.map((e) => ({
					...e,
					author: {
						name: "",
						email: ""
					}
				})),
				...g !== void 0 && { repository: g },
				...h && "text" in h && { narrative: h.text },
				format: "grouped",
				style: s.notes ?? {}
			}).body;
		}
		async function commitOf(e, { repository: t }) {
			let n = (await t.remoteRefs([`refs/tags/${e}*`])).find(({ name: t }) => t === `refs/tags/${e}`)?.commit;
			return n === void 0 ? void 0 : (await t.ensureCommits([n]))[0];
		}
		let k = "Give the job `permissions: pull-requests: write`, and let Actions create pull requests: Settings > Actions > General > \"Allow GitHub Actions to create and approve pull requests\"; or use the token of a GitHub App.";
		async function findPulls(e, { pullRequests: t }, { config: n }) {
			let r = {
				base: n.branches.live,
				branch: (0, a.CT)(e)
			};
			let [o, s] = await Promise.all(["open", "closed"].map((e) => (0, i.kr)("list pull requests", k, t.list({
				...r,
				state: e
			}))));
			let own = (e = []) => e.filter(({ isFork: e }) => !e);
			return {
				open: own(o)[0],
				declined: own(s).flatMap(({ mergedAs: e, body: t }) => e === void 0 ? [readShownPlan(t)?.tags ?? []] : [])
			};
		}
		async function keepPull(e, t, n, r) {
			let { log: o, config: s } = r;
			let { unit: c, plan: l, isIdle: u, isDeclined: d } = e;
			let f = (0, a.CT)(c);
			d && o.info(`${c.name}: its pull request was closed, and stays so until the version changes`);
			if (!l || u || d) {
				if (!t || !u) return t;
				let e = `There is nothing to release of ${c.name} any more.`;
				await (0, i.kr)(`close #${t.number}`, k, n.pullRequests.update(t.number, {
					title: t.title,
					body: e
				}));
				await (0, i.kr)(`close #${t.number}`, k, n.pullRequests.close(t.number));
				o.info(`${c.name}: closed #${t.number}, since there is nothing to release`);
				return;
			}
			let p = await describePull(e, l, r);
			let opening = () => n.pullRequests.open({
				...p,
				branch: f,
				base: s.branches.live
			});
			let m = t ?? await (0, i.kr)(`open a pull request from ${f}`, k, opening());
			(t || m.body !== p.body) && await update(m, p, n, r);
			t || o.info(`${c.name}: #${m.number}, ${p.title}`);
			await label(m, n, r);
			return {
				...m,
				...p
			};
		}
		async function update(e, t, { pullRequests: n }, { log: r }) {
			if (e.title === t.title && plain(e.body) === plain(t.body)) return;
			await (0, i.kr)(`change #${e.number}`, k, n.update(e.number, t));
			r.info(`updated #${e.number}: ${t.title}`);
		}
		async function label({ number: e, labels: t }, { issues: n }, { log: r }) {
			if ((0, h.RX)(t, a.l5)) return;
			try {
				await n.ensureLabel({
					name: a.l5,
					color: "0e8a16",
					description: "Merging it releases (release-tracks)"
				});
				await n.addLabel(e, a.l5);
			} catch (t) {
				r.info(`#${e} goes without the label ${a.l5}: ${(0, c.Z9)(t)}`);
			}
		}
		function plain(e) {
			return e.replaceAll("\r\n", "\n").trim();
		}
		var A = n(8669);
		var j = n(5543);
		var M = n(7730);
		var N = n(9880);
		var P = n(6753);
		var F = n(9114);
		function mergedOnto(e, t) {
			let n = new Map(e.map((e) => [e.sha, e]));
			let r = t.filter((e) => !(0, N.F)(e));
			let i = e[0];
			let a = i?.parents[0];
			for (let e = i; e && !(0, N.F)(e); e = n.get(e.parents[0] ?? "")) {
				let t = e;
				let n = r.findIndex((e) => isCopy(t, e));
				if (n < 0) break;
				r.splice(0, n + 1);
				a = e.parents[0];
			}
			return a;
		}
		function isCopy(e, t) {
			if (e.subject !== t.subject) return !1;
			return e.changes.length === 0 || pathsOf(e) === pathsOf(t);
		}
		function pathsOf({ changes: e }) {
			return JSON.stringify(e.map(({ path: e }) => e).sort());
		}
		var I = n(1429);
		var L = n(8003);
		var R = n(9797);
		var z = n(2392);
		var B = n(3313);
		async function readMergedPull(e, t, n, r) {
			let { repository: i } = r;
			let refuse = (t) => ({
				pull: e,
				why: t
			});
			let [a, o] = await i.ensure([
				{
					tip: e.mergedAs,
					not: [e.head]
				},
				{
					tip: e.head,
					not: [e.mergedAs]
				},
				{
					tip: t,
					not: [e.mergedAs]
				}
			]);
			let s = a.tip;
			if (!await i.isAncestor(s, t)) return refuse(`${r.config.branches.live} does not have ${s.slice(0, 7)} any more, which it was merged as`);
			let l = readShownPlan(e.body);
			if (l && l.plan !== e.head) return refuse(`its branch was at ${e.head.slice(0, 7)} when it was merged, and ${l.plan.slice(0, 7)} was planned`);
			let u = await readBumps(o.tip, r);
			if (u.length === 0) return refuse(`${e.head.slice(0, 7)} is no bump commit of the actions`);
			let d = [];
			if (!await i.isAncestor(o.tip, s)) {
				let t = mergedOnto(await i.log(a), await i.log(o));
				if (t === void 0) return refuse(`${s.slice(0, 7)} has no parent`);
				let [r] = await i.ensure([{
					tip: s,
					not: [t, o.tip]
				}]);
				let c = (await i.log(r)).map(({ sha: e }) => e);
				for (let e of c) n.add(e);
				d.push({
					key: A.AH.mergedFrom,
					value: e.head
				}, {
					key: A.AH.mergedOnto,
					value: t
				}, {
					key: A.AH.mergedAs,
					value: c.join(" ")
				});
			}
			let f = await findStranger(await i.log(a), n, r);
			if (f) {
				let { live: e, next: t } = r.config.branches;
				return refuse(`${e} had ${f.sha.slice(0, 7)} ${(0, c.hD)(f.subject)}, which is not on ${t} and was not planned with`);
			}
			let p = [];
			for (let t of u) {
				let n = await releaseOf(t, {
					pull: e,
					commit: s,
					trailers: d
				}, r);
				if (typeof n == "string") return refuse(n);
				n && p.push(n);
			}
			return {
				pull: e,
				releases: p,
				commit: s
			};
		}
		async function readBumps(e, t) {
			let { repository: n, config: r } = t;
			let i = [];
			for (let a = e; a !== void 0 && i.length < r.tracks.length;) {
				let { commits: e } = await n.recent(a, 1);
				let [r] = e;
				let o = r && readBump(r, t);
				if (!o) break;
				let s = r.parents[0];
				s !== void 0 && await n.ensureCommits([s]);
				if (!await (0, z.Vb)([r], t)) break;
				i.unshift(o);
				a = s;
			}
			return i;
		}
		function readBump(e, { config: t }) {
			let n = new Set(e.marks);
			if ((0, N.F)(e)) return;
			let r = t.tracks.find(({ name: e }) => n.has(`${A.AH.track}: ${e}`));
			let i = r && (0, F.Jx)(r.name, "");
			if (!r || i === void 0 || !e.subject.startsWith(i)) return;
			let a = e.subject.slice(i.length);
			let o = (0, I._f)(r.tag, a);
			return o && !o.version.prerelease ? {
				commit: e,
				track: r,
				version: o.version,
				tag: a
			} : void 0;
		}
		async function findStranger(e, t, n) {
			let r = e.filter((e) => !(0, N.F)(e) && e.changes.length > 0 && !t.has(e.sha));
			return (0, P.E9)(r).find(await (0, z.vh)(r, n))?.commit;
		}
		async function releaseOf({ track: e, version: t, tag: n }, { pull: r, commit: i, trailers: a }, { repository: o }) {
			let s = await o.remoteRefs([`${(0, w.y6)(e.tag.prefix)}*`]);
			let c = s.find(({ name: e }) => e === (0, w.y6)(n));
			if (c?.commit === i) return;
			if (c) return `${n} is taken, by ${c.commit.slice(0, 7)}`;
			let l = (0, I.Fg)(e, s.flatMap(({ name: e }) => (0, w.Fk)(e) ?? []));
			let d = (0, L.fV)(l.filter((e) => !e.version.prerelease));
			if (d && (0, u.Zy)(d.version, t) > 0) return `${d.name} is out, which is above ${n}`;
			let f = (0, R.Tz)(e, t) ? (0, R.fB)(e, t) : void 0;
			if (f !== void 0 && e.versionFiles.length > 0) {
				let t = (0, u.qh)((0, B.versionOfFiles)(e, await (0, B.x)(o, [e], i)));
				if (t !== f) return `the files of ${e.name} carry ${t} at ${i.slice(0, 7)}, and not ${f}`;
			}
			return {
				kind: "release",
				track: e,
				from: d?.version ?? {
					major: 0,
					minor: 0,
					patch: 0
				},
				version: t,
				tag: n,
				fileVersion: f,
				promotedFrom: void 0,
				targetTaken: !1,
				trailers: [
					{
						key: A.AH.track,
						value: e.name
					},
					{
						key: A.AH.channel,
						value: u.L8
					},
					...a
				],
				decision: {
					changed: !0,
					base: d?.name,
					commits: [],
					files: [],
					reason: ""
				},
				reason: `#${r.number} was merged as ${i.slice(0, 7)}`
			};
		}
		let V = {
			released: [],
			refused: [],
			pushed: !1,
			needsSync: !1
		};
		async function settleMerged(e, t, n) {
			let { pullRequests: r } = t;
			let a = r.list({
				state: "closed",
				base: n.config.branches.live
			});
			let o = await (0, i.kr)("list pull requests", k, a);
			let s = e === void 0 ? void 0 : r.get(e);
			let c = s ? [await (0, i.kr)(`tell of #${e}`, k, s)] : [];
			let l = [...o.filter((t) => t.number !== e), ...c].filter(isMergedRelease(n));
			let u = await (0, T.F)(n, () => settle_merged_attempt(l, e, n));
			(0, S.Qe)(n.repository);
			return u;
		}
		function isMergedRelease({ config: e }) {
			return ({ branch: t, base: n, isFork: r, mergedAs: i }) => (0, a.S9)(t) && n === e.branches.live && !r && i !== void 0;
		}
		async function settle_merged_attempt(e, t, n) {
			let { repository: i, config: o, context: s } = n;
			let c = [o.branches.live, o.branches.next].map(w.Mi);
			let l = (0, w.Mi)((0, a.Sp)(o.branches));
			let u = await i.remoteRefs([...c, l]);
			let [d, f] = c.map((e) => u.find((t) => t.name === e)?.commit);
			if (d === void 0 || f === void 0) return {
				result: V,
				updates: []
			};
			let [p, m] = await i.ensure([{
				tip: d,
				not: [f]
			}, {
				tip: f,
				not: [d]
			}]);
			let h = new Map((await i.log(p)).map(({ sha: e }, t) => [e, t]));
			let g = e.filter((e) => h.has(e.mergedAs ?? "") || e.number === t).toSorted((e, t) => (h.get(t.mergedAs ?? "") ?? -1) - (h.get(e.mergedAs ?? "") ?? -1));
			let _ = new Set();
			let v = [];
			for (let e of g) v.push(await readOrRefuse(e, p.tip, _, n));
			let y = v.flatMap((e) => "why" in e ? [] : e.releases.map((t) => ({
				release: t,
				tag: {
					...(0, j.a)(t, e.commit, s.runId),
					mark: t.tag
				},
				commit: e.commit
			})));
			let b = y.length > 0 ? await i.write(y.map(({ tag: e }) => e)) : new Map();
			let x = y.map(({ tag: e }) => ({
				ref: (0, w.y6)(e.name),
				from: void 0,
				to: b.get(e.mark)
			}));
			let S = g.filter(({ mergedAs: e }) => h.has(e ?? ""));
			let C = (0, r.pe)(o) ? void 0 : await nextWithLive({
				live: p.tip,
				next: m.tip,
				merged: S
			}, n);
			let T = {
				released: y.map(({ release: e, commit: t }) => ({
					release: e,
					commit: t,
					files: []
				})),
				refused: v.filter((e) => "why" in e),
				pushed: !1,
				needsSync: o.land?.next === "pull-request" && C !== void 0
			};
			if (C === void 0) return {
				result: T,
				updates: x
			};
			if (!T.needsSync) return {
				result: T,
				updates: [...x, {
					ref: (0, w.Mi)(o.branches.next),
					from: f,
					to: C
				}]
			};
			let E = u.find(({ name: e }) => e === l)?.commit;
			return {
				result: T,
				updates: E !== void 0 && await hasAll(E, [p.tip, m.tip], n) ? x : [...x, {
					ref: l,
					from: E,
					to: C
				}]
			};
		}
		async function readOrRefuse(e, t, n, r) {
			try {
				let { plan: i, refused: a } = await (0, E.h)(r, (r) => readMergedPull(e, t, n, r));
				return i ?? {
					pull: e,
					why: a.map(({ message: e }) => e).join(" ").replace(/\.$/, "")
				};
			} catch (t) {
				if (!(t instanceof c.ag) || t.code !== "not-on-remote") throw t;
				return {
					pull: e,
					why: `${(e.mergedAs ?? "").slice(0, 7)}, which it was merged as, is gone`
				};
			}
		}
		async function nextWithLive({ live: e, next: t, merged: n }, r) {
			let { repository: i, config: a, log: o } = r;
			if (e === t || await i.isAncestor(e, t)) return;
			let { live: s, next: l } = a.branches;
			try {
				let i = await joinMerged(e, n, r);
				return await (0, M.rc)({
					ours: t,
					theirs: i,
					liveSide: e,
					names: {
						ours: l,
						theirs: s
					}
				}, r);
			} catch (e) {
				if (!(e instanceof M.X9)) throw e;
				for (let t of e.problems) o.warn({ message: `${l} does not have what ${s} has: ${(0, c.BJ)(t)}` });
				return;
			}
		}
		async function joinMerged(e, t, { repository: n, config: r }) {
			let i = [];
			for (let { head: r } of t) {
				let [{ tip: t }] = await n.ensure([{
					tip: r,
					not: [e]
				}, {
					tip: e,
					not: [r]
				}]);
				await n.isAncestor(t, e) || i.push(t);
			}
			if (i.length === 0) return e;
			let a = r.branches.live;
			let o = (0, A.hw)(`chore: join ${a} with what it was made of`, [{
				key: A.AH.sync,
				value: a
			}]);
			return (await n.write([{
				kind: "commit",
				mark: "joined",
				parents: [e, ...i],
				files: [],
				message: o
			}])).get("joined");
		}
		async function hasAll(e, t, { repository: n }) {
			for (let r of t) {
				let [t, i] = await n.ensure([{
					tip: e,
					not: [r]
				}, {
					tip: r,
					not: [e]
				}]);
				if (!await n.isAncestor(i.tip, t.tip)) return !1;
			}
			return !0;
		}
		async function releasePr(e, t) {
			let { config: n, context: r, log: i } = t;
			requireLand(t);
			let o = (0, a.hA)(n, readGroup(e.group));
			(0, f.mv)({
				...e,
				channel: u.L8,
				n: "",
				version: "",
				trailers: "",
				dryRun: !1,
				force: !1
			});
			let s = await t.openGitHub();
			if (!s) throw (0, c.V2)("github-missing", "Pull requests are on GitHub, and there is no token.", "Give the token input, within a repository on GitHub.");
			let l = await settleMerged(r.pullRequest?.number, s, t);
			for (let { release: e, commit: t } of l.released) i.info(`${e.tag} on ${t.slice(0, 7)}: ${e.reason}`);
			l.needsSync && await openSync(s, t);
			let h = await keepAll(o, e, s, t);
			let g = (0, p.m4)(t);
			let _ = h.flatMap(({ planned: e }) => e.plan?.nothingNew ?? []);
			let v = h.find(({ planned: e }) => e.plan)?.planned.plan?.target ?? r.sha;
			let y = {
				...(0, d.p)(u.L8, v),
				released: l.released,
				nothingNew: _
			};
			await (0, m.A)(y, g, t);
			for (let { pull: e, why: n } of l.refused) await tellRefused(e, n, {
				github: s,
				kept: h
			}, t);
			return report(l, h);
		}
		function requireLand({ config: e }) {
			if ((0, r.pe)(e)) throw (0, c.V2)("land-missing", `${e.branches.live} is both live and next, and release-pr opens pull requests from one to the other.`, "Release by promote, or give the two branches names of their own.");
			if (e.land !== void 0) return;
			throw (0, c.V2)("land-missing", `${e.path} does not say how releases land.`, `Write \`land: push\` there if ${e.branches.next} may be pushed to, or \`land: pull-request\`.`);
		}
		function readGroup(e) {
			if (e === "" || e === "all") return e === "all";
			throw (0, c.V2)("input-invalid", `group: ${(0, c.hD)(e)} is no way to group tracks.`, "Give all, or leave it out.");
		}
		async function keepAll(e, t, n, r) {
			let i = await Promise.all(e.map((e) => findPulls(e, n, r)));
			let o = e.map((e, n) => ({
				unit: e,
				question: {
					...t,
					bump: (0, a.T)(i[n]?.open?.labels ?? []) || t.bump
				},
				isOpen: i[n]?.open !== void 0,
				isDeclined: (e) => i[n]?.open === void 0 && (i[n]?.declined.some((t) => t.join() === e.join()) ?? !1)
			}));
			let s = [];
			for (let [e, t] of (await pushReleaseBranches(o, r)).entries()) {
				for (let e of t.refused) r.log.warn({
					...e,
					message: `${t.unit.name}: ${e.message}`
				});
				s.push({
					planned: t,
					pull: await keepPull(t, i[e]?.open, n, r)
				});
			}
			return s;
		}
		async function openSync({ pullRequests: e }, { config: t, log: n }) {
			let { live: r, next: o } = t.branches;
			let s = `Sync ${r} into ${o}`;
			let c = `${(0, l.aY)(o)} gets what ${(0, l.aY)(r)} has by this pull request. Merge it by a merge commit: squashed or rebased, ${(0, l.aY)(r)} would still be no ancestor of ${(0, l.aY)(o)}.`;
			let u = e.open({
				title: s,
				body: c,
				branch: (0, a.Sp)(t.branches),
				base: o
			});
			let { number: d } = await (0, i.kr)(`open a pull request to ${o}`, "Give the job `permissions: pull-requests: write` and `contents: write`, and let Actions create pull requests.", u);
			try {
				await e.mergeWhenReady(d);
				n.info(`#${d}: ${s}`);
			} catch {
				n.warn({
					message: `#${d} brings ${r} into ${o}, and GitHub does not merge it by itself.`,
					fix: "Merge it by a merge commit, and allow auto-merge in the settings of the repository."
				});
			}
		}
		let H = "<!-- release-tracks:not-released -->";
		async function tellRefused(e, t, { github: n, kept: r }, { log: i }) {
			let a = readShownPlan(e.body)?.tags ?? [];
			i.warn({ message: `#${e.number} was merged and releases nothing: ${t}.` });
			let o = r.find(({ planned: t, pull: n }) => n && n.branch === e.branch && t.plan);
			let s = o?.planned.plan?.released.map(({ release: e, commit: t }) => `${(0, l.aY)(e.tag)} (${(0, l.aY)(t.slice(0, 7))})`) ?? [];
			let u = (0, l.Bv)(H, `This released nothing: ${(0, l.FV)(t)}.`, (0, l.p_)([`shown: ${a.length > 0 ? a.map(l.aY).join(", ") : (0, l.FV)(e.title)} (${(0, l.aY)(e.head.slice(0, 7))})`, s.length > 0 ? `now: ${s.join(", ")}, in #${o?.pull?.number}` : "now: nothing to release"]));
			let { comments: d } = n.pullRequests;
			try {
				(await d.findOwn(e.number, H)).length === 0 && await d.create(e.number, u);
			} catch (t) {
				i.warn({ message: `GitHub would not take a comment on #${e.number}: ${(0, c.Z9)(t)}.` });
			}
		}
		function report({ released: e, refused: t, pushed: n }, r) {
			let i = r.flatMap(({ planned: e, pull: t }) => t ? [{
				name: e.unit.name,
				pull: t
			}] : []);
			let a = e.map(({ release: e }) => e.tag);
			return {
				outputs: {
					tags: JSON.stringify(a),
					"pull-requests": JSON.stringify(Object.fromEntries(i.map(({ name: e, pull: t }) => [e, t.number]))),
					pushed: String(n)
				},
				summary: (0, l.Bv)((0, l.R_)(3, a.length > 0 ? "Released on live" : "Release pull requests"), (0, l.p_)([
					...e.map(({ release: e }) => `${(0, l.aY)(e.tag)}: ${(0, l.FV)(e.reason)}`),
					...t.map(({ pull: e, why: t }) => `#${e.number} was merged and releases nothing: ${(0, l.FV)(t)}`),
					...i.map(({ pull: e }) => `#${e.number}: ${(0, l.FV)(e.title)}`),
					...r.flatMap(({ planned: { unit: e, refused: t } }) => t.map((t) => `${(0, l.aY)(e.name)}: ${(0, l.FV)((0, c.BJ)(t))}`))
				]))
			};
		}
	}),
	4560: (function (e, t, n) {
		n.d(t, { h: () => planOrRefusal });
		var r = n(9530);
		let i = new Set("build-number.document-syntax.file-missing.file-too-long.live-behind.live-diverged.live-requires-prerelease.merge-conflict.n-taken.not-utf8.paths-braces.python-version.unmet-requirement.version-ambiguous.version-behind.version-elsewhere.version-file.version-file-link.version-file-missing.version-inherited.version-key.version-limit.version-missing.version-not-text.version-pattern.version-read-back.version-refused.version-taken.version-text.versions-differ".split("."));
		async function planOrRefusal(e, t) {
			let n = [];
			let a = {
				info: e.log.info.bind(e.log),
				warn: (e) => void n.push(e)
			};
			try {
				return {
					plan: await t({
						...e,
						log: a
					}),
					refused: [],
					warnings: n
				};
			} catch (e) {
				if (!(e instanceof r.ag) || !i.has(e.code)) throw e;
				return {
					plan: void 0,
					refused: e.problems,
					warnings: n
				};
			}
		}
	}),
	5878: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(2698);
				await (0, n(2864).C)((e) => (0, i.U)({
					group: e.input("group"),
					bump: e.input("bump"),
					sha: e.input("sha")
				}, e), { signs: !0 });
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	})
};
