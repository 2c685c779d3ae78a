"use strict";
exports.id = 82;
exports.ids = [82,8399];
exports.modules = {
	...require("./common.index.js").modules,
	105: (function (e, t, n) {
		n.d(t, {
			f: () => unsizedFacts,
			y: () => trackStatus
		});
		var r = n(2891);
		var i = n(3446);
		var a = n(3208);
		var o = n(2994);
		var s = n(8003);
		var c = n(8342);
		var l = n(9530);
		var u = n(5566);
		var d = n(7432);
		function trackStatus(e, t, n) {
			let find = (t) => e.answers.find(({ question: e }) => e.purpose === t);
			let r = find("unreleased");
			return {
				track: e.track,
				channels: (0, d.RA)(n).map((t, n, r) => channelStatus(t, r.slice(n + 1), e)),
				unreleased: pending(r),
				sinceLive: pending(find("since-live")),
				nextCut: nextCut(e, t, n),
				tags: e.dated.toSorted((e, t) => t.date - e.date),
				tagCount: e.tags.length,
				withdrawn: e.tags.filter(({ withdrawn: e }) => e).map(({ name: e }) => e)
			};
		}
		function channelStatus(e, t, n) {
			let { dated: r, manifests: i, answers: a } = n;
			let o = newestOf(r, e);
			let s = i.find(({ channel: t }) => t === e);
			let c = a.find(({ question: t }) => t.channel === e);
			let l = c?.question.from;
			return {
				name: e,
				newest: o,
				overtakenBy: o && overtakerOf(o, t, n),
				offered: s && offerOf(s),
				promotion: c && l && {
					...pending(c),
					from: (0, u.ts)(l.version),
					tag: l
				}
			};
		}
		function overtakerOf(e, t, { dated: n, answers: r }) {
			return r.some(({ question: { from: t }, decision: n }) => t?.name === e.name && n.commits.length > 0) ? void 0 : t.findLast((t) => isAhead(newestOf(n, t), e));
		}
		function newestOf(e, t) {
			return (0, s.fV)((0, c.Ix)(e).filter(({ version: e }) => (0, u.ts)(e) === t));
		}
		function isAhead(e, t) {
			return e !== void 0 && (0, u.Zy)(e.version, t.version) > 0;
		}
		function offerOf({ holds: e }) {
			if (e === void 0) return { kind: "nothing" };
			return "problem" in e ? {
				kind: "unreadable",
				problem: e.problem
			} : {
				kind: "version",
				version: e.version
			};
		}
		function pending(e) {
			if (!e) return {
				since: void 0,
				commits: [],
				whole: !0
			};
			let { span: t, decision: n } = e;
			return {
				since: t.base,
				commits: n.commits,
				whole: t.base !== void 0 || t.whole === !0
			};
		}
		function nextCut(e, t, n) {
			let { autoChannel: i, groups: a } = n;
			if (i === !1) return {
				kind: "nothing",
				reason: "auto-channel is false: a push cuts nothing"
			};
			let o = [e, ...t];
			let s = (0, r.lq)(o.filter((e) => decisionOf(e)?.changed).map(({ track: e }) => e), n);
			if (!s.includes(e.track)) return {
				kind: "nothing",
				reason: decisionOf(e)?.reason ?? "nothing changed"
			};
			let c = o.map(problemOf).find((e) => e !== void 0);
			if (c !== void 0) return {
				kind: "stopped",
				reason: c
			};
			let l = {
				channel: i,
				target: e.next,
				n: void 0,
				force: !1,
				trailers: []
			};
			return stopAtFailure(() => {
				let t = (0, r.Ae)(o.flatMap((e) => planningFacts(e, n)), l, {
					asked: s,
					groups: a,
					texts: new Map()
				}).find(({ track: t }) => t === e.track);
				if (t?.kind !== "release") return {
					kind: "nothing",
					reason: t?.reason ?? "nothing changed"
				};
				return {
					kind: "release",
					channel: i,
					tag: t.tag,
					version: t.version
				};
			});
		}
		function unreleasedOf({ answers: e }) {
			return e.find(({ question: e }) => e.purpose === "unreleased")?.decision;
		}
		function decisionOf(e) {
			return e.sized && "decision" in e.sized ? e.sized.decision : unreleasedOf(e);
		}
		function planningFacts(e, t) {
			if (e.sized && "decision" in e.sized) return [e.sized];
			let n = unsizedFacts(e, t);
			let { bump: r } = t;
			return n ? [{
				...n,
				bump: r === "minor" || r === "major" ? r : "patch"
			}] : [];
		}
		function unsizedFacts(e, t) {
			let { track: n, tags: r, others: s = a.I, manifests: c, fromFiles: l } = e;
			let u = unreleasedOf(e);
			if (!u || "problem" in l) return;
			return {
				track: n,
				tags: r,
				others: s,
				published: c.flatMap(({ holds: e }) => e && "version" in e ? [e.version] : []),
				fromFiles: l,
				decision: u,
				taking: (0, i.r7)(n, (0, o.DV)(t), t.channels)
			};
		}
		function problemOf({ manifests: e, fromFiles: t, sized: n }) {
			if ("problem" in t) return t.problem;
			if (n && "problem" in n) return n.problem;
			let r = e.find(({ holds: e }) => e && "problem" in e);
			return r?.holds && "problem" in r.holds ? `${r.path}: ${r.holds.problem}` : void 0;
		}
		function stopAtFailure(e) {
			try {
				return e();
			} catch (e) {
				if (e instanceof l.ag) return {
					kind: "stopped",
					reason: e.message
				};
				throw e;
			}
		}
	}),
	733: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		var r = n(7598);
		var i = n(6914);
		var a = n(5566);
		function statusReport(e) {
			let { config: t, branches: n, violations: r } = e;
			return {
				"generated-at": (0, i.r4)(e.at),
				repository: e.name === "" ? null : e.name,
				healthy: r.length === 0,
				violations: r,
				branches: {
					next: {
						name: t.branches.next,
						commit: n.next
					},
					live: {
						name: t.branches.live,
						commit: n.live ?? null
					},
					"live-in-next": n.liveInNext,
					ahead: n.ahead,
					behind: n.behind
				},
				tracks: e.tracks.map(reportTrack),
				lines: e.lines.map(({ tag: e, waiting: t, missing: n, ...r }) => ({
					...r,
					tag: e ?? null,
					waiting: t.map(nameCommit),
					"missing-on-next": n.map(nameCommit)
				}))
			};
		}
		function reportTrack({ track: e, channels: t, unreleased: n, sinceLive: r, nextCut: i, tagCount: o, withdrawn: s }) {
			let c = i.kind === "release";
			return {
				name: e.name,
				description: e.description ?? null,
				"tag-count": o,
				withdrawn: s,
				channels: t.map(reportChannel),
				unreleased: reportPending(n),
				"since-live": reportPending(r),
				"next-cut": c ? {
					channel: i.channel,
					tag: i.tag,
					version: (0, a.qh)(i.version)
				} : {
					channel: null,
					tag: null,
					version: null,
					reason: i.reason
				}
			};
		}
		function reportChannel({ name: e, newest: t, overtakenBy: n, offered: r, promotion: s }) {
			return {
				name: e,
				version: t ? (0, a.qh)(t.version) : null,
				tag: t?.name ?? null,
				date: t ? (0, i.r4)(t.date) : null,
				commit: t?.commit ?? null,
				"overtaken-by": n ?? null,
				"users-get": r?.kind === "version" ? (0, a.qh)(r.version) : null,
				manifest: r ? o[r.kind] : "none",
				promotion: s ? {
					from: s.tag.name,
					...reportPending(s)
				} : null
			};
		}
		let o = {
			version: "readable",
			nothing: "missing",
			unreadable: "unreadable"
		};
		function reportPending({ since: e, commits: t, whole: n }) {
			return {
				since: e ?? null,
				count: t.length,
				complete: n,
				commits: t.map(nameCommit)
			};
		}
		function nameCommit({ sha: e, subject: t }) {
			return {
				sha: e,
				subject: t
			};
		}
		var s = n(1007);
		var c = n(5342);
		var l = n(50);
		var u = n(2891);
		var d = n(105);
		var f = n(1151);
		var p = n(9880);
		var m = n(6753);
		var h = n(6511);
		var g = n(2392);
		var _ = n(7897);
		async function readLineStatus(e, t) {
			let n = (0, l.es)(e.refs, (t) => e.tags.get(t) ?? [], t.config);
			let r = [];
			for (let i of n) {
				let { track: n, line: a, branch: o, newest: s } = i;
				let c = await (0, _.n)(i, e.next.commit, t);
				r.push({
					track: n.name,
					line: (0, h.IL)(a),
					branch: o,
					tag: s?.name,
					waiting: await waitingOn(i, t),
					missing: c
				});
			}
			return r;
		}
		async function waitingOn({ head: e, newest: t }, n) {
			if (!t) return [];
			let { repository: r } = n;
			let [i] = await r.ensure([{
				tip: e.commit,
				not: [t.commit]
			}]);
			let a = (await r.log(i)).filter((e) => !(0, p.F5)(e));
			if (a.length === 0) return [];
			return (0, m.E9)(a).filter(await (0, g.vh)(a, n)).map(({ commit: e }) => e);
		}
		var v = n(3754);
		var y = n(5677);
		var b = n(3439);
		var x = n(4229);
		var S = n(7432);
		var C = n(4339);
		var w = n(3208);
		var T = n(9530);
		var E = n(5868);
		var D = n(740);
		var O = n(8617);
		var k = n(3313);
		async function readTrackFacts(e, t) {
			let { repository: n, config: r } = t;
			let i = r.tracks.map((t) => ({
				track: t,
				questions: (0, S.PW)((0, l.wH)(tagsOf(t, e), r), r)
			}));
			await ensureRanges(e, i.flatMap(({ questions: e }) => e), n);
			let a = dateTags(e, r.tracks, n);
			let [o, s] = await Promise.all([answerAll(i, e, t), a]);
			let c = await readAllCarriers(r.tracks, e, n);
			let u = i.map(async ({ track: t }) => {
				let i = tagsOf(t, e);
				return {
					track: t,
					tags: i,
					others: e.others.get(t.name) ?? w.I,
					dated: (0, S.P5)((0, l.wH)(i, r)).map((e) => ({
						...e,
						date: s.get(e.name) ?? 0
					})),
					answers: o.get(t) ?? [],
					fromFiles: await readFileVersion(t, c, e, n),
					next: e.next.commit
				};
			});
			return Promise.all(u);
		}
		async function readBranches({ next: e, live: t }, n, r) {
			let i = {
				next: e.commit,
				live: t?.commit,
				liveInNext: n
			};
			if (!t || t.commit === e.commit) return {
				...i,
				ahead: 0,
				behind: 0
			};
			let [a, o] = await r.ensureCommits([e.commit, t.commit]);
			let [s, c] = await Promise.all([r.count({
				tip: a,
				not: [o]
			}), n ? 0 : r.count({
				tip: o,
				not: [a]
			})]);
			return {
				...i,
				ahead: s,
				behind: c
			};
		}
		function tagsOf({ name: e }, { tags: t }) {
			return t.get(e) ?? [];
		}
		async function ensureRanges({ next: e, live: t }, n, r) {
			let i = n.flatMap(({ from: t, tags: n }) => (0, E.Tk)(t?.commit ?? e.commit, n));
			t && t.commit !== e.commit && i.push({
				tip: e.commit,
				not: [t.commit]
			}, {
				tip: t.commit,
				not: [e.commit]
			});
			await r.ensure(i, [e.commit]);
		}
		async function answerAll(e, { next: t }, n) {
			let { repository: r, config: i } = n;
			let a = await (0, O.MR)(r, i.tracks, t.commit);
			let o = e.flatMap(({ track: e, questions: t }) => t.map((t) => ({
				track: e,
				question: t
			})));
			let s = await (0, D.U)(t.commit, (e) => a.get(e.name), o.map(({ track: e, question: { from: t, tags: n } }) => ({
				track: e,
				...t && { head: t.commit },
				tags: n,
				isEnough: ({ span: e, decision: t }) => e.commits.length >= 5e3 || t.commits.length >= C.B
			})), n);
			let c = new Map(e.map(({ track: e }) => [e, []]));
			o.forEach(({ track: e, question: t }, n) => {
				let { span: r, decision: i } = s[n];
				c.get(e)?.push({
					question: t,
					span: r,
					decision: i
				});
			});
			return c;
		}
		async function dateTags(e, t, n) {
			let r = new Set(t.flatMap((t) => (0, S.P5)(tagsOf(t, e)).map(({ name: e }) => (0, x.y6)(e))));
			let i = e.refs.filter(({ name: e }) => r.has(e));
			let a = i.length > 0 ? await n.taggedAt(i) : [];
			return new Map(i.map(({ name: e }, t) => [(0, x.Fk)(e), a[t]]));
		}
		async function readAllCarriers(e, { next: t }, n) {
			try {
				let [r] = await n.ensureCommits([t.commit]);
				return await (0, k.readCarriers)(n, { versionFiles: e.flatMap((e) => e.versionFiles) }, r);
			} catch (e) {
				if (e instanceof T.ag) return;
				throw e;
			}
		}
		async function readFileVersion(e, t, { next: n }, r) {
			try {
				let [i] = await r.ensureCommits([n.commit]);
				return (0, k.versionOfFiles)(e, t ?? await (0, k.readCarriers)(r, e, i));
			} catch (e) {
				if (e instanceof T.ag) return { problem: e.message };
				throw e;
			}
		}
		function isSize(e = "patch") {
			return [
				"patch",
				"minor",
				"major"
			].includes(e);
		}
		async function readStatus(e, t) {
			let { repository: r, config: i, context: a } = e;
			let o = e.openGitHub();
			let p = await (0, y.t4)(await (0, v.c)(i.tracks.map(b.wT), e, (0, l.Jj)(i)), e);
			let [m, h] = await Promise.all([(0, f.z)(p, e, o), readTrackFacts(p, e)]);
			let g = await readBranches(p, m.liveInNext, r);
			let _ = await readLineStatus(p, e);
			let x = h.map((e) => ({
				...e,
				manifests: m.manifests.filter(({ track: t }) => t === e.track)
			}));
			let S = isSize(i.bump) ? x : await (await n.e(2287).then(n.bind(n, 2287))).withSizes(x, e);
			let C = S.map((e) => {
				let t = (0, u.F8)(e.track, i)?.tracks ?? [];
				let n = S.filter((n) => n !== e && t.includes(n.track.name));
				return (0, d.y)(e, n, i);
			});
			return {
				config: i,
				at: t,
				name: a.repository,
				url: (0, s.Ek)(a.serverUrl, a.repository),
				branches: g,
				tracks: C,
				lines: _,
				violations: (0, c.M)(m)
			};
		}
		var A = n(3016);
		var j = n(8628);
		var M = n(9547);
		var N = n(6082);
		var P = n(7054);
		var F = n(718);
		function formatStatus(e, t) {
			let { paint: n } = t;
			let r = e.violations.length === 0;
			return [
				`${(r ? n.green : n.red)(`${r ? "✓" : "✗"} ${(0, j.gw)(e.violations)}`)}${n.dim("; ")}${(0, j.M9)(e)}`,
				formatChannels(e, t),
				...e.tracks.flatMap((n) => formatWaiting(n, e, t) ?? []),
				formatNextPush(e, t),
				...e.violations.map((e) => formatViolation(e, t))
			].join("\n\n");
		}
		function formatViolation({ rule: e, message: t, command: n }, { paint: r, width: i }) {
			return [...(0, F.LV)(`${e}: ${(0, N.P8)(t)}`, i).map((e) => r.red(e)), `  fix it: ${(0, N.P8)(n)}`].join("\n");
		}
		function formatChannels(e, t) {
			let n = e.tracks.flatMap((t) => t.channels.map((n) => ({
				track: t,
				channel: n,
				waiting: waitingFor(n, t, e)
			})).filter((e) => !isEmpty(e)).map((e, t) => ({
				...e,
				first: t === 0
			})));
			let r = fitColumns(columnsOf(e, t), n, t.width);
			let i = (0, P.k)(r.map(({ head: e }) => e), n.map((e) => r.map(({ cell: t }) => t(e))), t);
			return [
				...n.length > 0 ? [i] : [],
				...formatUnused(e, t),
				...formatWithdrawn(e, t),
				...e.lines.flatMap((n) => (0, F.LV)((0, j.ES)(n, e.config), t.width)).map(t.paint.dim)
			].join("\n");
		}
		function isEmpty({ channel: e, waiting: t }) {
			let { newest: n, offered: r } = e;
			let i = t !== void 0 && t.commits.length > 0;
			return !n && !i && (!r || r.kind === "nothing");
		}
		function formatUnused(e, { paint: t, width: n }) {
			let r = e.tracks.flatMap((t) => {
				let n = t.channels.filter((n) => isEmpty({
					track: t,
					channel: n,
					waiting: waitingFor(n, t, e)
				}));
				return n.length > 0 ? [{
					name: t.track.name,
					channels: n.map(({ name: e }) => e).join(", ")
				}] : [];
			});
			return [...(0, M.$)(r, ({ channels: e }) => e)].flatMap(([r, i]) => {
				let a = i.length === e.tracks.length && i.length > 1;
				let o = i.length > 4 ? `${i.length} tracks` : i.map(({ name: e }) => e).join(", ");
				return (0, F.LV)(`Nothing yet on ${r}: ${a ? "every track" : o}`, n).map(t.dim);
			});
		}
		function formatWithdrawn({ tracks: e }, { paint: t, width: n }) {
			let r = e.flatMap(({ withdrawn: e }) => {
				let t = e.length - 4;
				return [...e.slice(-4), ...t > 0 ? [`${t} more`] : []];
			});
			return r.length === 0 ? [] : (0, F.LV)(`Withdrawn: ${r.join(", ")}`, n).map(t.dim);
		}
		function waitingFor({ name: e, promotion: t }, { unreleased: n }, { config: r }) {
			return e === r.autoChannel ? n : t;
		}
		function columnsOf({ tracks: e }, { paint: t }) {
			return [
				{
					head: "TRACK",
					weight: 9,
					cell: ({ track: e, first: n }) => n ? {
						text: e.track.name,
						paint: t.bold
					} : ""
				},
				{
					head: "CHANNEL",
					weight: 8,
					cell: ({ channel: e }) => e.name
				},
				{
					head: "TAG",
					weight: 9,
					cell: ({ channel: e }) => tagCell(e, t)
				},
				{
					head: "DATE",
					weight: 2,
					cell: ({ channel: { newest: e } }) => e ? (0, i.im)(e.date) : ""
				},
				{
					head: "COMMIT",
					weight: 1,
					cell: ({ channel: { newest: e } }) => ({
						text: e?.commit.slice(0, 7) ?? "",
						paint: t.dim
					})
				},
				...e.some(({ track: e }) => e.updater !== void 0) ? [{
					head: "USERS GET",
					weight: 3,
					cell: ({ channel: e }) => offerCell(e, t)
				}] : [],
				{
					head: "WAITING",
					weight: 7,
					cell: ({ waiting: e }) => waitingCell(e, t)
				}
			];
		}
		function tagCell({ newest: e, overtakenBy: t }, n) {
			if (!e) return {
				text: "-",
				paint: n.dim
			};
			return t === void 0 ? e.name : {
				text: e.name,
				paint: n.dim
			};
		}
		function offerCell(e, t) {
			let { offered: n, newest: r } = e;
			if (!n || n.kind === "nothing" && !r) return "";
			let i = n.kind === "version" ? (0, a.qh)(n.version) : n.kind;
			return (0, j.ls)(n, e) ? i : {
				text: i,
				paint: t.yellow
			};
		}
		function waitingCell(e, t) {
			return e && e.commits.length > 0 ? {
				text: (0, j.Wt)(e),
				paint: t.yellow
			} : "";
		}
		function fitColumns(e, t, n) {
			let widthOfCell = (e) => (0, F.qz)(typeof e == "string" ? e : e.text);
			let r = e.map(({ head: e, cell: n }) => Math.max((0, F.qz)(e), ...t.map((e) => widthOfCell(n(e)))) + 2).reduce((e, t) => e + t, -2);
			let i = Math.min(...e.map(({ weight: e }) => e));
			if (r <= n || i >= 7) return e;
			return fitColumns(e.filter(({ weight: e }) => e !== i), t, n);
		}
		function formatWaiting({ track: e, unreleased: t, sinceLive: n }, { config: r }, i) {
			if (t.commits.length === 0) return;
			let { paint: a } = i;
			let o = n.since === void 0 ? "" : `, ${(0, j.Wt)(n)} since ${n.since}`;
			let s = `${a.bold(e.name)}: ${(0, j.Wt)(t)} on ${r.branches.next} in no tag yet${o}`;
			let c = t.commits.slice(0, 5).map(({ sha: e, subject: t }) => {
				let [n = "", ...r] = (0, F.LV)((0, N.P8)(t) || "(no subject)", Math.max(20, i.width - 10));
				return [`  ${a.dim(e.slice(0, 7))} ${n}`, ...r.map((e) => `          ${e}`)].join("\n");
			});
			let l = t.commits.length - 5;
			return [
				s,
				...c,
				...l > 0 ? [a.dim(`  … and ${l} more`)] : []
			].join("\n");
		}
		function formatNextPush({ tracks: e, config: t }, { paint: n, width: r }) {
			if (t.autoChannel === !1) return "A push cuts nothing: auto-channel is false.";
			let i = e.flatMap(({ track: e, nextCut: t }) => t.kind === "stopped" ? [n.red(`A push would stop at ${e.name}: ${(0, N.P8)(t.reason)}`)] : []);
			return [listCuts((0, j.bl)(e).map(({ tag: e }) => e), r), ...i].join("\n");
		}
		function listCuts(e, t) {
			if (e.length === 0) return "A push would cut nothing.";
			if (e.length <= 4) return `The next push cuts ${e.join(" and ")}.`;
			return [`The next push cuts ${e.length} tags:`, ...(0, F.LV)(e.join(", "), Math.min(t, 100) - 2).map((e) => `  ${e}`)].join("\n");
		}
		async function answer(e) {
			let t = await readStatus(await e.openRun(), Math.floor(Date.now() / 1e3));
			let i = e.text("html");
			let a = statusReport(t);
			if (i === "") return {
				json: a,
				text: (e) => formatStatus(t, e)
			};
			let { statusPage: o } = await n.e(1193).then(n.bind(n, 1193));
			let s = o(t, (e) => (0, r.createHash)("sha256").update(e).digest("base64"));
			if (i === "-") return {
				json: a,
				text: () => s.trimEnd()
			};
			let c = await (0, A.x3)(i, s, {
				root: e.folder,
				input: "--html"
			});
			return {
				json: a,
				text: (e) => `${formatStatus(t, e)}\n\nWrote ${c}`
			};
		}
	}),
	4339: (function (e, t, n) {
		n.d(t, {
			B: () => r,
			S: () => i
		});
		let r = 50;
		let i = 200;
	}),
	6914: (function (e, t, n) {
		n.d(t, {
			Q$: () => dateOf,
			UL: () => formatMonth,
			Ul: () => formatDayOfYear,
			ZV: () => monthStart,
			im: () => formatDay,
			mf: () => formatShortDay,
			qY: () => formatTimeOfDay,
			r4: () => formatInstant
		});
		function dateOf(e) {
			return new Date(Math.max(-864e10, Math.min(Math.floor(e), 864e10)) * 1e3);
		}
		function monthStart(e) {
			return dateOf(0).setUTCFullYear(0, e, 1) / 1e3;
		}
		function formatInstant(e) {
			return dateOf(e).toISOString().replace(".000Z", "Z");
		}
		function formatDay(e) {
			return `${formatDayOfYear(e)} ${dateOf(e).getUTCFullYear()}`;
		}
		function formatShortDay(e, t) {
			return dateOf(e).getUTCFullYear() === dateOf(t).getUTCFullYear() ? formatDayOfYear(e) : formatDay(e);
		}
		function formatDayOfYear(e) {
			return `${dateOf(e).getUTCDate()} ${formatMonth(e)}`;
		}
		function formatTimeOfDay(e) {
			return dateOf(e).toISOString().slice(-13, -8);
		}
		function formatMonth(e) {
			return dateOf(e).toUTCString().slice(8, 11);
		}
	}),
	7054: (function (e, t, n) {
		n.d(t, { k: () => formatTable });
		var r = n(6082);
		var i = n(718);
		function formatTable(e, t, n) {
			let r = t.map((e) => e.map(readCell));
			let a = [e.map((e) => ({
				text: e,
				paint: n.paint.bold
			})), ...r];
			let o = narrow(e.map((e, t) => Math.max(...a.map((e) => (0, i.qz)(e[t]?.text ?? "")))), n.width - 2 * (e.length - 1));
			return a.map((e) => formatRow(e, o)).join("\n");
		}
		function readCell(e) {
			return typeof e == "string" ? { text: (0, r.P8)(e) } : {
				...e,
				text: (0, r.P8)(e.text)
			};
		}
		function formatRow(e, t) {
			return e.map(({ text: n, paint: r = (e) => e }, a) => {
				let o = (0, i.Jj)(n, t[a] ?? 0);
				return a === e.length - 1 ? r(o) : (0, i.eV)(r(o), t[a] ?? 0);
			}).join("  ").trimEnd();
		}
		function narrow(e, t) {
			let n = [...e];
			let r = n.reduce((e, t) => e + t, 0) - t;
			for (; r > 0;) {
				let e = Math.max(...n);
				if (e <= 8) break;
				n[n.indexOf(e)] = e - 1;
				r--;
			}
			return n;
		}
	}),
	7432: (function (e, t, n) {
		n.d(t, {
			P5: () => tagsToDate,
			PW: () => questionsOf,
			RA: () => rungsOf
		});
		var r = n(2994);
		var i = n(8003);
		var a = n(8342);
		var o = n(5566);
		var s = n(4339);
		function questionsOf(e, t) {
			let n = (0, i.J_)((0, a.Ix)(e));
			let s = n.get(o.L8);
			return [
				{
					purpose: "unreleased",
					tags: (0, r.V9)(e, (0, r.DV)(t), t.channels)
				},
				{
					purpose: "since-live",
					tags: s ? [s] : []
				},
				...promotionsOf(e, n, t)
			];
		}
		function promotionsOf(e, t, n) {
			let i = rungsOf(n);
			return i.flatMap((a, o) => {
				let s = i.slice(0, o).findLast((e) => t.has(e));
				let c = s === void 0 ? void 0 : t.get(s);
				if (!c || !(t.has(a) || s === i[o - 1])) return [];
				return [{
					purpose: "promotion",
					channel: a,
					from: c,
					tags: (0, r.V9)(e, a, n.channels)
				}];
			});
		}
		function rungsOf({ channels: e }) {
			return [...e, o.L8];
		}
		function tagsToDate(e) {
			let t = e.toSorted((e, t) => (0, o.Zy)(t.version, e.version)).slice(0, s.S);
			return [...new Set([...t, ...(0, i.J_)((0, a.Ix)(e)).values()])];
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
	}),
	8628: (function (e, t, n) {
		n.d(t, {
			ES: () => describeLine,
			M9: () => describeBranches,
			Wt: () => countCommits,
			bl: () => cutsOf,
			gw: () => describeHealth,
			ls: () => isOfferRight,
			m: () => partsOfVersion,
			qN: () => describeOffer
		});
		var r = n(5422);
		var i = n(5342);
		var a = n(5566);
		function countCommits({ commits: e, whole: t }) {
			return `${e.length}${t ? "" : "+"} ${e.length === 1 && t ? "commit" : "commits"}`;
		}
		function partsOfVersion(e) {
			let t = (0, a.qh)(e);
			let n = t.indexOf("-");
			return n < 0 ? {
				core: t,
				suffix: ""
			} : {
				core: t.slice(0, n),
				suffix: t.slice(n)
			};
		}
		function describeOffer(e, t) {
			if (e.kind === "unreadable") return "The manifest cannot be read";
			if (e.kind === "nothing") return "No manifest yet";
			return t !== void 0 && (0, a.Zy)(e.version, t) === 0 ? "Users get this version" : `Users get ${(0, a.qh)(e.version)}`;
		}
		function isOfferRight(e, { name: t, newest: n }) {
			if (e.kind !== "version") return e.kind === "nothing" && n === void 0;
			let r = n ? (0, a.Zy)(e.version, n.version) : 1;
			return r === 0 || r > 0 && (0, a.ts)(e.version) !== t;
		}
		function cutsOf(e) {
			return e.flatMap(({ track: e, nextCut: t }) => t.kind === "release" ? [{
				track: e.name,
				tag: t.tag
			}] : []);
		}
		function describeBranches({ config: e, branches: { live: t, liveInNext: n, ahead: i, behind: a } }) {
			let { live: o, next: s } = e.branches;
			if ((0, r.pe)(e)) return `${s} alone`;
			if (t === void 0) return `${s}; there is no ${o} yet`;
			if (!n) return `${o} and ${s} have diverged: ${count(a)} only on ${o}, ${i} only on ${s}`;
			if (i === 0) return `${o} and ${s} are at the same commit`;
			return `${s} is ${count(i)} ahead of ${o}`;
		}
		function describeLine({ track: e, line: t, branch: n, tag: r, waiting: i, missing: a }, { branches: o }) {
			return [
				`Line ${t} of ${e}: ${r ?? "no version"} on ${n}`,
				...i.length > 0 ? [`${count(i.length)} to release`] : [],
				...a.length > 0 ? [`${count(a.length)} missing on ${o.next}`] : []
			].join(", ");
		}
		function count(e) {
			return `${e} ${e === 1 ? "commit" : "commits"}`;
		}
		function describeHealth(e) {
			if (e.length === 0) return `All ${i.u.length} invariants hold`;
			let t = i.u.filter(({ name: t }) => e.some(({ rule: e }) => e === t)).length;
			return `${t} of ${i.u.length} invariants ${t === 1 ? "is" : "are"} broken`;
		}
	})
};
