"use strict";
exports.id = 5359;
exports.ids = [5359];
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
				comment: (0, r.Bv)(s, `Two runs opened an issue at the same time. #${e} stays open.`),
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
	4560: (function (e, t, n) {
		n.d(t, { h: () => planOrRefusal });
		var r = n(9530);
		let i = new Set("build-number.change-file.document-syntax.file-missing.file-too-long.live-behind.live-diverged.live-requires-prerelease.merge-conflict.n-taken.not-utf8.paths-braces.python-version.unmet-requirement.version-ambiguous.version-behind.version-elsewhere.version-file.version-file-link.version-file-missing.version-inherited.version-key.version-limit.version-missing.version-not-text.version-pattern.version-read-back.version-refused.version-taken.version-text.versions-differ".split("."));
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
	5359: (function (e, t, n) {
		n.d(t, {
			h: () => keepReleasePulls,
			U: () => releasePr
		});
		var r = n(4229);
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
		let c = "<!-- release-tracks:note -->";
		let l = "<!-- /release-tracks:note -->";
		function withNote(e, t) {
			let [n = "", ...r] = e.replaceAll("\r\n", "\n").split("\n");
			let i = r.join("\n");
			let a = i.startsWith(`\n${c}`) ? i.indexOf(l) : -1;
			let o = a < 0 ? i : i.slice(a + 29);
			return `${n}\n\n${c}\n> [!WARNING]\n> ${t}\n\n${l}\n${o.replace(/^\n+/, "\n")}`;
		}
		var u = n(5422);
		var d = n(6511);
		var f = n(9530);
		var p = n(9043);
		var m = n(5566);
		function readSteering(e, { channels: t, line: n }) {
			let r = readKind("bump", e, n ? u.ou.filter((e) => e !== "minor" && e !== "major") : u.ou, `is not a bump size${n ? ` on the line ${(0, d.IL)(n)}, which takes only patches` : ""}`);
			let i = readKind("channel", e, [...t, m.L8], "names no channel");
			return {
				bump: r.word,
				channel: i.word,
				problems: [...r.problems, ...i.problems]
			};
		}
		function readKind(e, t, n, r) {
			let i = `${e}/`;
			let a = t.filter((e) => e.toLowerCase().startsWith(i));
			let o = a.map((e) => e.slice(i.length));
			let s = o.map((e) => n.find((t) => t.toLowerCase() === e.toLowerCase()));
			let c = o.flatMap((e, t) => s[t] === void 0 ? {
				message: `The label ${(0, f.hD)(a[t] ?? "")} ${r}.`,
				fix: `${(0, p.h)(e, n)}There are: ${n.map((e) => i + e).join(", ")}.`
			} : []);
			if (c.length > 0) return {
				word: "",
				problems: c
			};
			if (s.length < 2) return {
				word: s[0] ?? "",
				problems: []
			};
			return {
				word: "",
				problems: [{
					message: `The labels ${a.map(f.hD).join(" and ")} contradict each other.`,
					fix: "Take all of them away but one."
				}]
			};
		}
		var h = n(547);
		var g = n(9122);
		var _ = n(8449);
		var v = n(2188);
		var y = n(9050);
		var b = n(3921);
		var x = n(1759);
		var S = n(4021);
		var C = n(27);
		var w = n(1007);
		var T = n(2444);
		var E = n(9094);
		var D = n(5474);
		var O = n(4632);
		var k = n(2245);
		var A = n(1937);
		var j = n(4560);
		var M = n(2348);
		async function pushReleaseBranches(e, t, n) {
			let { units: r } = await (0, A.F)(t, () => attempt(e, t), n);
			return r;
		}
		async function attempt(e, t) {
			let { repository: n, config: i } = t;
			let a = await n.remoteRefs(e.map(({ unit: e }) => (0, r.Mi)(e.branch)));
			let o = [];
			let s = [];
			for (let n of e) {
				let { unit: e, isOpen: c, isDeclined: l, steering: u } = n;
				let d = (0, r.Mi)(e.branch);
				let f = a.find(({ name: e }) => e === d)?.commit;
				let p = await planOrSayWhy(n, t);
				let { plan: m } = p;
				let h = i.branches[isPreRelease(u) ? "next" : "live"];
				let g = m?.released.length === 0;
				let _ = m !== void 0 && !g && l(tagsIn(m));
				let v = m && !g && !_ ? await keepOrReplace(f, m, t) : void 0;
				o.push({
					...p,
					unit: e,
					base: h,
					isIdle: g,
					isDeclined: _,
					...m && v && { plan: {
						...m,
						head: v
					} }
				});
				let y = g && !c ? void 0 : v ?? f;
				y !== f && s.push({
					ref: d,
					from: f,
					to: y
				});
			}
			return {
				result: {
					units: o,
					pushed: !1
				},
				updates: s
			};
		}
		function tagsIn({ released: e }) {
			return e.map(({ release: e }) => e.tag);
		}
		function isPreRelease({ channel: e }) {
			return e !== "" && e !== m.L8;
		}
		async function planOrSayWhy(e, t) {
			let { problems: n } = e.steering;
			if (n.length > 0) return {
				plan: void 0,
				refused: n,
				warnings: []
			};
			let r = await (0, j.h)(t, (t) => planUnit(e, t));
			let { plan: i } = r;
			let [a] = i?.released ?? [];
			if (!i || !a || i.head !== i.target) return r;
			let { track: o, version: s } = a.release;
			let c = {
				message: `${o.name} ${(0, m.qh)(s)} is only a tag, as version-style says: there is nothing to merge.`,
				fix: `Remove the label, and cut it: release-tracks promote ${o.name} ${e.steering.channel}`
			};
			return {
				...r,
				plan: void 0,
				refused: [c]
			};
		}
		async function planUnit({ unit: { tracks: e }, question: t, steering: n }, r) {
			let { bump: i, channel: a } = {
				bump: n.bump || t.bump,
				channel: n.channel || m.L8
			};
			let o = isPreRelease(n) && t.sha === T.gf ? "" : t.sha;
			let s = JSON.stringify(e.map(({ name: e }) => e));
			let c = (0, v.vD)(r.config, {
				n: "",
				version: "",
				trailers: "",
				dryRun: !0,
				force: !1,
				tracks: s,
				channel: a,
				bump: i,
				sha: o
			});
			let { target: l, releases: u, nothingNew: d } = await (0, M.z)({
				...c,
				withCommit: !0
			}, r, void 0, y.RT);
			let f = u.map((e) => e.released);
			return {
				target: l,
				head: u.at(-1)?.tip ?? l,
				released: f,
				nothingNew: d
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
			let o = r.map(({ release: { track: e, version: t } }) => `${e.name} ${(0, m.qh)(t)}`);
			let s = r.map(({ release: { track: e, from: t, version: n, tag: r, reason: i } }) => [...[
				e.name,
				(0, m.qh)(t),
				(0, m.qh)(n),
				r
			].map(h.aY), (0, h.FV)(i)]);
			let c = r.flatMap(({ release: e, untested: t = [] }) => t.length > 0 ? [(0, h.FV)((0, T.Ed)(e.track.name, t))] : []);
			let l = [];
			for (let [e, t] of r.entries()) l.push((0, h.R_)(2, o[e]), await notesOf(t, i, n));
			let u = (0, h.Bv)(formatShownPlan({
				tags: tagsIn(t),
				target: i,
				plan: a
			}), `Merging this pull request releases what ${(0, h.aY)(i.slice(0, 7))} of ${(0, h.aY)(n.config.branches.next)} has:`, (0, h.tp)([
				"Track",
				"From",
				"To",
				"Tag",
				"Why"
			], s), (0, h.p_)([...e.map((e) => (0, h.FV)((0, f.BJ)(e))), ...c]), ...l, N);
			let d = o.join(", ");
			return {
				title: d.length > 250 ? `${d.slice(0, 250)}…` : d,
				body: (0, S.qE)(u, 65e3)
			};
		}
		let N = "---\n\nKept up to date by release-pr, which overwrites other commits on this branch. Labels steer it: `bump/minor`, or `channel/` and a pre-release channel. If you close it, it stays closed until the version changes.";
		async function notesOf({ release: e }, t, n) {
			let { repository: r, config: i, context: a, log: o } = n;
			let { track: s, tag: c, decision: l } = e;
			let u = l.base === void 0 ? void 0 : await commitOf(l.base, n);
			let d = await (0, O.u3)(l.base, n);
			let f = u === void 0 ? (await r.allOf(t)).tip : t;
			u !== void 0 && await r.ensure([{
				tip: f,
				not: [u]
			}]);
			let p = (await (0, k.q)(s, {
				tip: f,
				base: u
			}, n)).filter(({ sha: e }) => !d.has(e));
			let m = {
				track: s,
				tag: (0, E.z)(i, c),
				head: t,
				since: "channel",
				format: "grouped"
			};
			let h = await (0, D.d)(m, t, r);
			h && "problem" in h && o.warn(h.problem);
			let g = (0, w.Ek)(a.serverUrl, a.repository);
			return (0, C.R8)({
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
		let P = "Give the job `permissions: pull-requests: write`, and let Actions create pull requests: Settings > Actions > General > \"Allow GitHub Actions to create and approve pull requests\"; or use the token of a GitHub App.";
		async function findPulls({ branch: e }, { pullRequests: t }) {
			let [n, r] = await Promise.all(["open", "closed"].map((n) => (0, i.kr)("list pull requests", P, t.list({
				branch: e,
				state: n
			}))));
			let own = (e = []) => e.filter(({ isFork: e }) => !e);
			return {
				open: own(n)[0],
				declined: own(r).flatMap(({ mergedAs: e, body: t }) => e === void 0 ? [readShownPlan(t)?.tags ?? []] : [])
			};
		}
		async function keepPull(e, t, n, r) {
			let { log: a } = r;
			let { unit: o, plan: s, isIdle: c, isDeclined: l, base: u } = e;
			let { branch: d } = o;
			l && a.info(`${o.name}: its pull request was closed, and stays so until the version changes`);
			if (!s || c || l) {
				t && e.refused.length > 0 && await tellProblems(e, t, n, r);
				if (!t || !c) return t;
				let s = `There is nothing to release for ${o.name} any more.`;
				await (0, i.kr)(`close #${t.number}`, P, n.pullRequests.update(t.number, {
					title: t.title,
					body: s
				}));
				await (0, i.kr)(`close #${t.number}`, P, n.pullRequests.close(t.number));
				a.info(`${o.name}: closed #${t.number}, since there is nothing to release`);
				return;
			}
			let f = await describePull(e, s, r);
			let opening = () => n.pullRequests.open({
				...f,
				branch: d,
				base: u
			});
			let p = t ?? await (0, i.kr)(`open a pull request from ${d}`, P, opening());
			(t || p.body !== f.body) && await update(p, {
				...f,
				base: u
			}, n, r);
			t || a.info(`${o.name}: #${p.number}, ${f.title}`);
			await label(p, n, r);
			return {
				...p,
				...f,
				base: u
			};
		}
		async function update(e, { title: t, body: n, base: r }, { pullRequests: a }, { log: o }) {
			let s = e.base !== r;
			if (!s && e.title === t && plain(e.body) === plain(n)) return;
			let c = {
				title: t,
				body: n,
				...s && { base: r }
			};
			await (0, i.kr)(`change #${e.number}`, P, a.update(e.number, c));
			o.info(`updated #${e.number}: ${c.title}`);
		}
		async function tellProblems({ refused: e }, t, n, r) {
			let i = e.map((e) => (0, h.FV)((0, f.BJ)(e))).join(" ");
			let a = withNote(t.body, `${i} Until then it is not kept up to date, and merging it releases what it shows.`);
			await update(t, {
				title: t.title,
				body: a,
				base: t.base
			}, n, r);
		}
		async function label({ number: e, labels: t }, { issues: n }, { log: r }) {
			if ((0, x.RX)(t, a.l5)) return;
			try {
				await n.ensureLabel({
					name: a.l5,
					color: "0e8a16",
					description: "Merging it releases (release-tracks)"
				});
				await n.addLabel(e, a.l5);
			} catch (t) {
				r.info(`#${e} has no label ${a.l5}: ${(0, f.Z9)(t)}`);
			}
		}
		function plain(e) {
			return e.replaceAll("\r\n", "\n").trim();
		}
		var F = n(8669);
		var I = n(5543);
		var L = n(7730);
		var R = n(9880);
		var z = n(6753);
		var B = n(6855);
		function mergedOnto(e, t) {
			let n = new Map(e.map((e) => [e.sha, e]));
			let r = t.filter((e) => !(0, R.F5)(e));
			let i = e[0];
			let a = i?.parents[0];
			for (let e = i; e && !(0, R.F5)(e); e = n.get(e.parents[0] ?? "")) {
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
		var V = n(6748);
		var H = n(1429);
		var U = n(8003);
		var W = n(9797);
		var G = n(2392);
		var K = n(7237);
		var q = n(8617);
		var J = n(3313);
		async function readMergedPull(e, t, n, r) {
			let { repository: i, config: a } = r;
			let refuse = (t) => ({
				pull: e,
				why: t
			});
			let [o, s] = await i.ensure([
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
			let c = o.tip;
			if (!await i.isAncestor(c, t)) return refuse(`${e.base} no longer has ${c.slice(0, 7)}, the commit that it was merged as`);
			let l = readShownPlan(e.body);
			if (l && l.plan !== e.head) return refuse(`its branch was at ${e.head.slice(0, 7)} when it was merged, and ${l.plan.slice(0, 7)} was planned`);
			let u = await readBumps(s.tip, l?.target, r);
			if (u.length === 0) return refuse(`${e.head.slice(0, 7)} is not a bump commit of the actions`);
			let d = [];
			if (!await i.isAncestor(s.tip, c)) {
				let t = mergedOnto(await i.log(o), await i.log(s));
				if (t === void 0) return refuse(`${c.slice(0, 7)} has no parent`);
				let [r] = await i.ensure([{
					tip: c,
					not: [t, s.tip]
				}]);
				let a = (await i.log(r)).map(({ sha: e }) => e);
				for (let e of a) n.add(e);
				d.push({
					key: F.AH.mergedFrom,
					value: e.head
				}, {
					key: F.AH.mergedOnto,
					value: t
				}, {
					key: F.AH.mergedAs,
					value: a.join(" ")
				});
			}
			let p = e.base === a.branches.next;
			let m = u.map(({ track: e }) => e);
			let h = p ? [...(await (0, q.MR)(i, m, s.tip)).values()] : void 0;
			let matters = (e) => h?.some((t) => t(e)) ?? !0;
			let g = await findStranger(await i.log(o), {
				copies: n,
				matters
			}, r);
			if (g) {
				let t = p ? "which" : `which is not on ${a.branches.next} and`;
				return refuse(`${e.base} had ${g.sha.slice(0, 7)} ${(0, f.hD)(g.subject)}, ${t} was not planned with`);
			}
			let _ = [];
			for (let t of u) {
				let n = await releaseOf(t, {
					pull: e,
					commit: c,
					trailers: d,
					shown: l
				}, r);
				if (typeof n == "string") return refuse(n);
				n && _.push(n);
			}
			return {
				pull: e,
				releases: _,
				commit: c
			};
		}
		async function readBumps(e, t, n) {
			let { repository: r } = n;
			let i = [];
			for (let a = e; a !== void 0 && a !== t;) {
				let { commits: e } = await r.recent(a, 1);
				let [t] = e;
				let o = t && readBump(t, n);
				if (!o || i.some((e) => isApart(e, o))) break;
				let s = t.parents[0];
				s !== void 0 && await r.ensureCommits([s]);
				if (!await (0, G.Vb)([t], n)) break;
				i.unshift(o);
				a = s;
			}
			return i;
		}
		function isApart(e, t) {
			return e.track === t.track || (0, m.ts)(e.version) !== (0, m.ts)(t.version);
		}
		function readBump(e, { config: t }) {
			let n = new Set(e.marks);
			if ((0, R.F5)(e)) return;
			let r = t.tracks.find(({ name: e }) => n.has(`${F.AH.track}: ${e}`));
			let i = r && (0, B.Jx)(r.name, "");
			if (!r || i === void 0 || !e.subject.startsWith(i)) return;
			let a = e.subject.slice(i.length);
			let o = (0, H._f)(r.tag, a);
			return o ? {
				commit: e,
				track: r,
				version: o.version,
				tag: a
			} : void 0;
		}
		async function findStranger(e, { copies: t, matters: n }, r) {
			let isNew = ({ sha: e, changes: r }) => !t.has(e) && r.some(({ path: e }) => n(e));
			let i = e.filter((e) => !(0, R.F5)(e) && isNew(e));
			return (0, z.E9)(i).find(await (0, G.vh)(i, r))?.commit;
		}
		async function releaseOf({ track: e, version: t, tag: n }, { pull: i, commit: a, trailers: o, shown: s }, c) {
			let { repository: l, config: u } = c;
			let d = await l.remoteRefs([`${(0, r.y6)(e.tag.prefix)}*`]);
			let f = d.find(({ name: e }) => e === (0, r.y6)(n));
			if (f?.commit === a) return;
			if (f) return `${n} is taken, by ${f.commit.slice(0, 7)}`;
			let p = (0, H.Fg)(e, d.flatMap(({ name: e }) => (0, r.Fk)(e) ?? []));
			let h = (0, m.ts)(t);
			let g = (0, U.fV)((0, V.lN)(p, h, u.channels));
			if (g && (0, m.Zy)(g.version, t) > 0) return `${g.name} is out, which is above ${n}`;
			let _ = (0, W.Tz)(e, t) ? (0, W.fB)(e, t) : void 0;
			if (_ !== void 0 && e.versionFiles.length > 0) {
				let t = (0, m.qh)((0, J.versionOfFiles)(e, await (0, J.x)(l, [e], a)));
				if (t !== _) return `the files of ${e.name} carry ${t} at ${a.slice(0, 7)}, and not ${_}`;
			}
			return withLabelTrailers({
				kind: "release",
				track: e,
				from: g?.version ?? {
					major: 0,
					minor: 0,
					patch: 0
				},
				version: t,
				tag: n,
				fileVersion: _,
				promotedFrom: void 0,
				targetTaken: !1,
				trailers: [
					{
						key: F.AH.track,
						value: e.name
					},
					{
						key: F.AH.channel,
						value: h
					},
					...o
				],
				decision: {
					changed: !0,
					base: g?.name,
					commits: [],
					files: [],
					reason: ""
				},
				reason: `#${i.number} was merged as ${a.slice(0, 7)}`
			}, {
				tags: p,
				refs: d,
				target: s?.target ?? i.head
			}, c);
		}
		async function withLabelTrailers(e, { tags: t, refs: n, target: i }, a) {
			if (a.config.labelTrailers === void 0) return e;
			let { track: o } = e;
			let s = await (0, q.MR)(a.repository, [o], i);
			let c = t.flatMap((e) => {
				let t = n.find(({ name: t }) => t === (0, r.y6)(e.name))?.commit;
				return t === void 0 ? [] : [{
					...e,
					commit: t
				}];
			});
			let l = {
				target: i,
				channel: (0, m.ts)(e.version),
				pathsOf: () => s.get(o.name),
				tagsOf: () => c
			};
			let [u] = await (0, K.c)([e], l, a);
			return u ?? e;
		}
		async function pendingPulls({ head: e, pulls: t, number: n }, i) {
			let a = t.map(({ body: e }) => (readShownPlan(e)?.tags ?? []).flatMap((e) => readShown(e, i.config)));
			let o = new Set(await tagNames(a.flat().map(({ name: e }) => (0, r.y6)(e)), i));
			let s = a.map((e) => e.filter(({ name: e }) => !o.has(e)));
			let c = await tagNames([...new Set(s.flat().map(({ track: e }) => `${(0, r.y6)(e.tag.prefix)}*`))], i);
			let isLeft = ({ track: e, version: t }) => (0, V.lN)((0, H.Fg)(e, c), (0, m.ts)(t), i.config.channels).every((e) => (0, m.Zy)(e.version, t) < 0);
			let l = t.filter((e, t) => e.number === n || s[t]?.some(isLeft));
			return (await Promise.all(l.map(async (t) => ({
				pull: t,
				age: await ageOf(t, e, i)
			})))).toSorted((e, t) => t.age - e.age).map(({ pull: e }) => e);
		}
		function readShown(e, { tracks: t }) {
			return t.flatMap((t) => {
				let n = (0, H._f)(t.tag, e);
				return n ? [{
					...n,
					track: t
				}] : [];
			});
		}
		async function tagNames(e, { repository: t }) {
			if (e.length === 0) return [];
			return (await t.remoteRefs([...new Set(e)])).flatMap(({ name: e }) => (0, r.Fk)(e) ?? []);
		}
		async function ageOf({ mergedAs: e }, t, { repository: n }) {
			try {
				let [r] = await n.ensure([{
					tip: t,
					not: [e]
				}]);
				return await n.count(r);
			} catch (e) {
				if (!(e instanceof f.ag) || e.code !== "not-on-remote") throw e;
				return 0;
			}
		}
		let Y = {
			released: [],
			refused: [],
			pushed: !1,
			needsSync: !1
		};
		async function settleMerged(e, t, n, r) {
			let { pullRequests: a } = t;
			let { live: o, next: s } = n.config.branches;
			let c = [...new Set([o, s])].map((e) => a.list({
				state: "closed",
				base: e
			}));
			let l = (await (0, i.kr)("list pull requests", P, Promise.all(c))).flat();
			let u = e === void 0 ? void 0 : a.get(e);
			let d = u ? [await (0, i.kr)(`tell of #${e}`, P, u)] : [];
			let f = [...l.filter((t) => t.number !== e), ...d].filter(isMergedRelease(n));
			let p = await (0, A.F)(n, () => settle_merged_attempt(f, e, n), r);
			(0, O.Qe)(n.repository);
			return p;
		}
		function isMergedRelease({ config: { branches: e } }) {
			return ({ branch: t, base: n, isFork: r, mergedAs: i }) => (0, a.S9)(t) && [e.live, e.next].includes(n) && !r && i !== void 0;
		}
		async function settle_merged_attempt(e, t, n) {
			let { repository: i, config: o, context: s } = n;
			let c = [o.branches.live, o.branches.next].map(r.Mi);
			let l = (0, r.Mi)((0, a.Sp)(o.branches));
			let d = await i.remoteRefs([...c, l]);
			let [f, p] = c.map((e) => d.find((t) => t.name === e)?.commit);
			if (f === void 0 || p === void 0) return {
				result: Y,
				updates: []
			};
			let [m, h] = await i.ensure([{
				tip: f,
				not: [p]
			}, {
				tip: p,
				not: [f]
			}]);
			let g = new Map((await i.log(m)).map(({ sha: e }, t) => [e, t]));
			let _ = e.filter(({ base: e }) => e === o.branches.next);
			let v = e.filter((e) => !_.includes(e)).filter((e) => g.has(e.mergedAs ?? "") || e.number === t).toSorted((e, t) => (g.get(t.mergedAs ?? "") ?? -1) - (g.get(e.mergedAs ?? "") ?? -1));
			let y = new Set();
			let b = [];
			for (let e of v) b.push(await readOrRefuse(e, m.tip, y, n));
			for (let e of await pendingPulls({
				head: p,
				pulls: _,
				number: t
			}, n)) b.push(await readOrRefuse(e, h.tip, y, n));
			let x = b.flatMap((e) => "why" in e ? [] : e.releases.map((t) => ({
				release: t,
				tag: {
					...(0, I.a)(t, e.commit, s.runId),
					mark: t.tag
				},
				commit: e.commit
			})));
			let S = x.length > 0 ? await i.write(x.map(({ tag: e }) => e)) : new Map();
			let C = x.map(({ tag: e }) => ({
				ref: (0, r.y6)(e.name),
				from: void 0,
				to: S.get(e.mark)
			}));
			let w = v.filter(({ mergedAs: e }) => g.has(e ?? ""));
			let T = (0, u.pe)(o) ? void 0 : await nextWithLive({
				live: m.tip,
				next: h.tip,
				merged: w
			}, n);
			let E = {
				released: x.map(({ release: e, commit: t }) => ({
					release: e,
					commit: t,
					files: []
				})),
				refused: b.filter((e) => "why" in e),
				pushed: !1,
				needsSync: o.land?.next === "pull-request" && T !== void 0
			};
			if (T === void 0) return {
				result: E,
				updates: C
			};
			if (!E.needsSync) return {
				result: E,
				updates: [...C, {
					ref: (0, r.Mi)(o.branches.next),
					from: p,
					to: T
				}]
			};
			let D = d.find(({ name: e }) => e === l)?.commit;
			return {
				result: E,
				updates: D !== void 0 && await hasAll(D, [m.tip, h.tip], n) ? C : [...C, {
					ref: l,
					from: D,
					to: T
				}]
			};
		}
		async function readOrRefuse(e, t, n, r) {
			try {
				let { plan: i, refused: a } = await (0, j.h)(r, (r) => readMergedPull(e, t, n, r));
				return i ?? {
					pull: e,
					why: a.map(({ message: e }) => e).join(" ").replace(/\.$/, "")
				};
			} catch (t) {
				if (!(t instanceof f.ag) || t.code !== "not-on-remote") throw t;
				return {
					pull: e,
					why: `${(e.mergedAs ?? "").slice(0, 7)}, which it was merged as, is gone`
				};
			}
		}
		async function nextWithLive({ live: e, next: t, merged: n }, r) {
			let { repository: i, config: a, log: o } = r;
			if (e === t || await i.isAncestor(e, t)) return;
			let { live: s, next: c } = a.branches;
			try {
				let i = await joinMerged(e, n, r);
				return await (0, L.rc)({
					ours: t,
					theirs: i,
					liveSide: e,
					names: {
						ours: c,
						theirs: s
					}
				}, r);
			} catch (e) {
				if (!(e instanceof L.X9)) throw e;
				for (let t of e.problems) o.warn({ message: `${c} does not have what ${s} has: ${(0, f.BJ)(t)}` });
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
			let o = (0, F.hw)(`chore: join ${a} with what it was made of`, [{
				key: F.AH.sync,
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
			return report(await keepReleasePulls(e, t));
		}
		async function keepReleasePulls(e, t, n = {}) {
			requireLand(t);
			let { run: r, tracks: i } = await onItsLine(e, t);
			let { config: o, context: s, log: c } = r;
			let l = (0, a.hA)({
				...o,
				tracks: i
			}, readGroup(e.group));
			(0, v.mv)({
				...e,
				channel: m.L8,
				n: "",
				version: "",
				trailers: "",
				dryRun: !1,
				force: !1
			});
			let u = await r.openGitHub();
			if (!u) throw (0, f.V2)("github-missing", "Pull requests are on GitHub, and there is no token.", "Set the token input, in a repository on GitHub; on the command line set GH_TOKEN, for example GH_TOKEN=$(gh auth token).");
			let d = await settleMerged(s.pullRequest?.number, u, r, n.settle);
			for (let { release: e, commit: t } of d.released) c.info(`${e.tag} on ${t.slice(0, 7)}: ${e.reason}`);
			d.needsSync && await openSync(u, r);
			let p = await keepAll({
				units: l,
				question: e,
				gate: n.branches
			}, u, r);
			let h = (0, y.m4)(r);
			let g = p.flatMap(({ planned: e }) => e.plan?.nothingNew ?? []);
			let x = p.find(({ planned: e }) => e.plan)?.planned.plan?.target ?? s.sha;
			let S = {
				...(0, _.p)(m.L8, x),
				released: d.released,
				nothingNew: g
			};
			await (0, b.A)(S, h, r);
			for (let { pull: e, why: t } of d.refused) await tellRefused(e, t, {
				github: u,
				kept: p
			}, r);
			return {
				settled: d,
				kept: p
			};
		}
		async function onItsLine({ line: e, track: t }, n) {
			let { context: i } = n;
			let a = i.pullRequest && i.proposal ? (0, r.Mi)(i.proposal.branch) : i.ref;
			let o = await (0, g.C)({
				line: e,
				tracks: t
			}, {
				...n,
				context: {
					...i,
					ref: a
				}
			});
			return {
				...o,
				run: {
					...o.run,
					context: i
				}
			};
		}
		function requireLand({ config: e }) {
			if (e.land !== void 0) return;
			throw (0, f.V2)("land-missing", `${e.path} does not say how releases land.`, `Write \`land: push\` there if ${e.branches.next} may be pushed to, or \`land: pull-request\`.`);
		}
		function readGroup(e) {
			if (e === "" || e === "all") return e === "all";
			throw (0, f.V2)("input-invalid", `group: ${(0, f.hD)(e)} is no way to group tracks.`, "Give all, or leave it out.");
		}
		async function keepAll({ units: e, question: t, gate: n }, r, i) {
			let a = await Promise.all(e.map((e) => findPulls(e, r)));
			let o = e.map((e, n) => ({
				unit: e,
				question: t,
				steering: readSteering(a[n]?.open?.labels ?? [], i.config),
				isOpen: a[n]?.open !== void 0,
				isDeclined: (e) => a[n]?.open === void 0 && (a[n]?.declined.some((t) => t.join() === e.join()) ?? !1)
			}));
			let s = [];
			for (let [e, t] of (await pushReleaseBranches(o, i, n)).entries()) {
				for (let e of t.refused) i.log.warn({
					...e,
					message: `${t.unit.name}: ${e.message}`
				});
				s.push({
					planned: t,
					pull: await keepPull(t, a[e]?.open, r, i)
				});
			}
			return s;
		}
		async function openSync({ pullRequests: e }, { config: t, log: n }) {
			let { live: r, next: o } = t.branches;
			let s = `Sync ${r} into ${o}`;
			let c = `${(0, h.aY)(o)} gets what ${(0, h.aY)(r)} has by this pull request. Merge it with a merge commit: squashed or rebased, ${(0, h.aY)(r)} would still be no ancestor of ${(0, h.aY)(o)}.`;
			let l = e.open({
				title: s,
				body: c,
				branch: (0, a.Sp)(t.branches),
				base: o
			});
			let { number: u } = await (0, i.kr)(`open a pull request to ${o}`, "Give the job `permissions: pull-requests: write` and `contents: write`, and let Actions create pull requests.", l);
			try {
				await e.mergeWhenReady(u);
				n.info(`#${u}: ${s}`);
			} catch {
				n.warn({
					message: `#${u} brings ${r} into ${o}, and GitHub does not merge it by itself.`,
					fix: "Merge it with a merge commit, and allow auto-merge in the settings of the repository."
				});
			}
		}
		let X = "<!-- release-tracks:not-released -->";
		async function tellRefused(e, t, { github: n, kept: r }, { log: i }) {
			let a = readShownPlan(e.body)?.tags ?? [];
			let o = r.find(({ planned: t, pull: n }) => n && n.branch === e.branch && t.plan);
			let s = o?.planned.plan?.released.map(({ release: e, commit: t }) => `${(0, h.aY)(e.tag)} (${(0, h.aY)(t.slice(0, 7))})`) ?? [];
			let c = (0, h.Bv)(X, `This released nothing: ${(0, h.FV)(t)}.`, (0, h.p_)([`shown: ${a.length > 0 ? a.map(h.aY).join(", ") : (0, h.FV)(e.title)} (${(0, h.aY)(e.head.slice(0, 7))})`, s.length > 0 ? `now: ${s.join(", ")}, in #${o?.pull?.number}` : "now: nothing to release"]));
			let { comments: l } = n.pullRequests;
			try {
				let n = (await l.findOwn(e.number, X)).length > 0;
				let r = `#${e.number} was merged but releases nothing: ${t}.`;
				if (n) return i.info(r);
				i.warn({ message: r });
				await l.create(e.number, c);
			} catch (t) {
				i.warn({ message: `GitHub would not take a comment on #${e.number}: ${(0, f.Z9)(t)}.` });
			}
		}
		function report({ settled: { released: e, refused: t, pushed: n }, kept: r }) {
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
				summary: (0, h.Bv)((0, h.R_)(3, a.length > 0 ? "Released" : "Release pull requests"), (0, h.p_)([
					...e.map(({ release: e }) => `${(0, h.aY)(e.tag)}: ${(0, h.FV)(e.reason)}`),
					...t.map(({ pull: e, why: t }) => `#${e.number} was merged and releases nothing: ${(0, h.FV)(t)}`),
					...i.map(({ pull: e }) => `#${e.number}: ${(0, h.FV)(e.title)}`),
					...r.flatMap(({ planned: { unit: e, refused: t } }) => t.map((t) => `${(0, h.aY)(e.name)}: ${(0, h.FV)((0, f.BJ)(t))}`))
				]))
			};
		}
	})
};
