"use strict";
exports.id = 4220;
exports.ids = [4220];
exports.modules = {
	...require("./shared-7593.index.js").modules,
	...require("./shared-9060.index.js").modules,
	551: (function (e, t, n) {
		n.d(t, {
			F: () => r,
			t: () => tagsPerPush
		});
		let r = 3;
		function tagsPerPush(e, t) {
			let n = {
				most: e.length,
				dispatch: [],
				why: void 0
			};
			if (e.length <= 3) return n;
			let r = e.filter(({ triggers: e }) => e.length > 0);
			let i = r.flatMap(({ triggers: e, workflow: n }) => e.filter((e) => e !== n || !t.has(e)));
			if (i.length === 0) return {
				...n,
				dispatch: r.map(({ name: e }) => e)
			};
			let a = Math.ceil(e.length / 3);
			return {
				most: 3,
				dispatch: [],
				why: `${e.length} tags go out in ${a} pushes, at most 3 in each: GitHub triggers no workflow for a push of more, and ${[...new Set(i)].join(", ")} would not start otherwise`
			};
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
	944: (function (e, t, n) {
		n.d(t, {
			RD: () => holdsLive,
			cA: () => planBranches,
			kg: () => requireAheadOfLive,
			oi: () => warnOfHotfix
		});
		var r = n(5422);
		var i = n(9880);
		var a = n(6753);
		var o = n(4229);
		var s = n(9470);
		var c = n(8003);
		var l = n(9530);
		var u = n(5566);
		var d = n(2392);
		var f = n(7730);
		async function holdsLive({ live: e, next: t }, n) {
			let { repository: i, config: a } = n;
			return e === void 0 || (0, r.pe)(a) || i.reaches(t, e);
		}
		async function planBranches(e, t, n) {
			let { config: i } = n;
			let a = t.live && !(0, r.pe)(i) ? await moveLive(e, t, n) : void 0;
			let s = a === void 0 && t.tip === t.target && t.isLiveHeld ? e.next.commit : await moveNext(e, t, a, n);
			return [...a === void 0 ? [] : [{
				ref: (0, o.Mi)(i.branches.live),
				from: e.live?.commit,
				to: a
			}], {
				ref: e.next.name,
				from: e.next.commit,
				to: s
			}].filter(({ from: e, to: t }) => e !== t);
		}
		async function moveLive(e, { target: t, tip: n, tracks: r }, i) {
			let { repository: a, config: o } = i;
			if (e.live === void 0) return n;
			let [s, c] = await a.ensureCommits([e.live.commit, e.next.commit]);
			await requireSynced(s, {
				not: [t, c],
				tracks: r
			}, i);
			return (0, f.rc)({
				ours: n,
				theirs: s,
				liveSide: s,
				names: {
					ours: "the release",
					theirs: o.branches.live
				}
			}, i);
		}
		async function warnOfHotfix({ live: e, next: t }, n, r) {
			let { repository: i, config: a } = r;
			if (e === void 0 || e.commit === t.commit) return;
			let [o, c] = await i.ensureCommits([e.commit, t.commit]);
			let l = await foreignTo({
				tip: o,
				not: [c]
			}, r);
			let u = n.filter(({ paths: e }) => l.some(({ files: t }) => t.some(e))).map(({ name: e }) => e);
			if (u.length === 0) return;
			r.log.warn({
				message: `${a.branches.live} has commits of ${u.join(", ")} that ${a.branches.next} does not have.`,
				fix: `To release them: ${(0, s.q$)("release-tracks", "hotfix", u.join(","))}`
			});
		}
		async function requireSynced(e, { not: t, tracks: n }, r) {
			let { repository: i, config: a } = r;
			let o = await keepOutside(i, t, (await foreignTo({
				tip: e,
				not: t
			}, r)).map(({ commit: e }) => e), ({ sha: e }) => e);
			let [c] = o;
			if (!c) return;
			let { live: u, next: d } = a.branches;
			let f = (0, s.q$)("release-tracks", "hotfix", n.join(","));
			throw (0, l.V2)("live-diverged", `${u} has ${countCommits(o.length)} that ${d} does not have, such as ${c.sha.slice(0, 7)} ${(0, l.hD)(c.subject)}.`, `Merge ${u} into ${d} (the action sync-branches, or: release-tracks sync). Then promote again, or release what ${u} has without what else is on ${d}: ${f}`);
		}
		async function requireAheadOfLive(e, t, n, r) {
			let { repository: i } = r;
			let a = (0, c.fV)(e.tags.filter(({ version: e }) => (0, u.ts)(e) === u.L8));
			if (!a) return;
			let [o] = await i.ensureCommits([a.commit]);
			let s = (await foreignTo({
				tip: o,
				not: [n]
			}, r)).filter(({ files: e }) => e.some(t));
			let d = await keepOutside(i, [n], s, ({ commit: e }) => e.sha);
			let [f] = d;
			if (!f) return;
			throw (0, l.V2)("live-behind", `${e.track.name}: ${n.slice(0, 7)} lacks ${countCommits(d.length)} that ${a.name} has, such as ${f.commit.sha.slice(0, 7)} ${(0, l.hD)(f.commit.subject)}.`, "Promote a commit that has them.");
		}
		async function foreignTo(e, t) {
			let n = (await t.repository.log(e)).filter((e) => !(0, i.F5)(e));
			return (0, a.E9)(n).filter(await (0, d.vh)(n, t));
		}
		async function keepOutside(e, t, n, r) {
			if (n.length === 0) return [];
			let i = await e.confirmOutside(t, n.map(r));
			return n.filter((e) => i.has(r(e)));
		}
		function countCommits(e) {
			return e === 1 ? "a commit" : `${e} commits`;
		}
		async function moveNext(e, t, n, r) {
			let i = await takeRelease(e.next.commit, t, n, r);
			if (n !== void 0 || e.live === void 0 || t.isLiveHeld) return i;
			let { repository: a, config: o } = r;
			let [{ tip: s }] = await a.ensure([{
				tip: e.live.commit,
				not: [e.next.commit]
			}, {
				tip: e.next.commit,
				not: [e.live.commit]
			}]);
			let c = {
				ours: o.branches.next,
				theirs: o.branches.live
			};
			return (0, f.rc)({
				ours: i,
				theirs: s,
				liveSide: s,
				names: c
			}, r);
		}
		async function takeRelease(e, { target: t, tip: n }, r, i) {
			if (r === void 0 && t === e) return n;
			let { branches: a } = i.config;
			let [o] = await i.repository.ensureCommits([e]);
			let s = {
				ours: a.next,
				theirs: r === void 0 ? "the release" : a.live
			};
			return (0, f.rc)({
				ours: o,
				theirs: r ?? n,
				liveSide: r ?? o,
				names: s
			}, i);
		}
	}),
	1136: (function (e, t, n) {
		n.d(t, { t: () => readTagWorkflows });
		var r = n(5613);
		var i = n(7569);
		var a = n(9530);
		var o = n(5007);
		var s = n(5405);
		var c = n(273);
		var l = n(2855);
		async function readTagWorkflows(e, t) {
			let n = await e.readFiles(t, await e.listFiles(t, c.$u));
			let i = [...n].flatMap(([e, { bytes: t }]) => readWorkflow(e, t) ?? []);
			let a = i.filter((e) => e.events.has("workflow_dispatch") && (0, o.nk)(e).length === 0);
			return {
				names: new Set([...n.keys()].map(r.Vb)),
				triggeredBy: (e) => i.flatMap(({ name: t, push: n }) => n && (0, s.lI)(n, e) ? [t] : []),
				dispatchable: new Set(a.map(({ name: e }) => e))
			};
		}
		function readWorkflow(e, t) {
			let n = (0, i.C)(() => (0, l.g)(e, t));
			if (n instanceof a.ag) return;
			let { workflow: r, problems: o } = (0, c.hM)(e, n);
			return o.length === 0 ? r : void 0;
		}
	}),
	2188: (function (e, t, n) {
		n.d(t, {
			bx: () => chooseTarget,
			mv: () => parseBumpOptions,
			vD: () => parseBumpRequest
		});
		var r = n(5422);
		var i = n(8669);
		var a = n(6511);
		var o = n(7761);
		var s = n(2891);
		var c = n(2444);
		var l = n(9530);
		var u = n(9043);
		var d = n(5566);
		var f = n(2633);
		var p = n(322);
		var m = n(8468);
		function parseBumpRequest(e, t) {
			if (t.channel === "") throw (0, l.V2)("input-invalid", "channel: it is not set.", `Give one of: ${[...e.channels, d.L8].join(", ")}.`);
			if (t.tracks === "") throw (0, l.V2)("input-invalid", "tracks: it is not set.", `Give one or more of: ${e.tracks.map(({ name: e }) => e).join(", ")}, all.`);
			let n = (0, p.Pu)(e, t.channel);
			let r = (0, p.mu)(e, t.tracks, "tracks");
			let i = {
				...parseBumpOptions(t),
				...t.bump === "" && { bump: usualBump(e) }
			};
			e.line && requirePatch(e.line, i, r);
			if (i.version && r.length > 1) throw (0, l.V2)("input-invalid", `version: ${(0, l.hD)(t.version)} is for one track, but ${r.length} are to be released: ${r.map(({ name: e }) => e).join(", ")}.`, "Name one track.");
			return {
				tracks: (0, s.lq)(r, e),
				channel: n,
				...i
			};
		}
		function usualBump({ bump: e = "patch", line: t }) {
			return t && (e === "minor" || e === "major") ? "patch" : e;
		}
		function requirePatch(e, { bump: t, version: n }, r) {
			n && r[0] && (0, o.xz)(n, e, r[0].name);
			if (t !== "minor" && t !== "major") return;
			throw (0, l.V2)("input-invalid", `bump: ${t} leaves the line ${(0, a.IL)(e)}, which takes only patches.`, "Leave bump out; or leave line out, to release from next.");
		}
		function parseBumpOptions(e) {
			let t = chooseVersion(e);
			return {
				bump: chooseBump(e.bump),
				sha: chooseSha(e.sha, e.channel),
				n: chooseN(e.n, e.channel),
				...t && { version: t },
				trailers: (0, i.aw)(e.trailers),
				dryRun: e.dryRun,
				force: e.force
			};
		}
		function chooseSha(e, t) {
			if (e !== c.gf || t === d.L8 || t === "") return e;
			throw (0, l.V2)("input-invalid", `sha: ${(0, l.hD)(e)} is for live: what was tested is a pre-release already.`, "Give a commit or a tag, or leave sha out.");
		}
		function chooseBump(e) {
			let t = e === "" ? "patch" : r.ou.find((t) => t === e);
			if (t) return t;
			throw (0, l.V2)("input-invalid", `bump: ${(0, l.hD)(e)} is not a kind of bump.`, `${(0, u.h)(e, r.ou)}Give one of: ${r.ou.join(", ")}.`);
		}
		function chooseN(e, t) {
			if (e === "") return;
			if (t === d.L8) throw (0, l.V2)("input-invalid", `n: ${(0, l.hD)(e)} is set, but a live version has no N.`, "Leave n out.");
			let n = /^[1-9]\d{0,14}$/.test(e) ? Number(e) : 0;
			if (n > 0) return n;
			throw (0, l.V2)("input-invalid", `n: ${(0, l.hD)(e)} is not the number of a pre-release.`, "Give a whole number from 1.");
		}
		function chooseVersion({ version: e, channel: t, bump: n, n: r }) {
			if (e === "") return;
			let i = (0, d.ot)(e);
			let refuse = (t, n) => (0, l.V2)("input-invalid", `version: ${(0, l.hD)(e)} ${t}.`, n);
			if (!i) throw refuse("is not a version", "Give X.Y.Z for live, X.Y.Z-<channel>.N for a pre-release.");
			if (t !== "" && (0, d.ts)(i) !== t) throw refuse(`is a version of ${(0, d.ts)(i)}, but the channel is ${t}`, `Give ${t === d.L8 ? "X.Y.Z" : `X.Y.Z-${t}.N`}, or another channel.`);
			if (r !== "") throw refuse(`is given together with n: ${(0, l.hD)(r)}`, "Leave n out: the version has it.");
			if (n !== "" && n !== "patch") throw refuse(`is given together with bump: ${n}`, "Leave one of the two out.");
			return i;
		}
		async function chooseTarget({ sha: e, tracks: t, proposed: n }, { live: r, next: i, tags: a }, o) {
			if (n) return n.commit;
			if (e === "") return i.commit;
			if (e === c.gf) return (0, m.n)((0, c.VN)(t, ({ name: e }) => a.get(e) ?? [], o.config), o);
			if (r && e === r.name) return r.commit;
			let s = [...a.values()].flat().find(({ name: t }) => t === e);
			return s ? s.commit : (0, f.W)(o.repository, e, "sha");
		}
	}),
	2348: (function (e, t, n) {
		n.d(t, { z: () => planPromotion });
		var r = n(4229);
		var i = n(5543);
		var a = n(2891);
		var o = n(5566);
		var s = n(9797);
		var c = n(944);
		var l = n(9060);
		var u = n(1007);
		var d = n(8003);
		var f = n(8342);
		var p = n(7569);
		var m = n(9530);
		var h = n(2855);
		var g = n(8374);
		async function withChangelogFiles(e, t, n) {
			return Promise.all(e.map(async (e) => {
				let r = e.release.track.changelogFile && await addRelease(e.release, t, n);
				return r ? {
					...e,
					files: [...e.files, r]
				} : e;
			}));
		}
		let _ = "100644";
		async function addRelease(e, t, n) {
			let { track: r, version: i, tag: a } = e;
			let o = r.changelogFile;
			let s = (await n.repository.readFiles(t.base, [o])).get(o);
			let c = s && (0, p.b)(() => (0, h.g)(o, s.bytes));
			if (s && (s.mode !== _ || c === void 0)) return leave(o, "is not a plain text file", n);
			let { context: d } = n;
			let f = (0, u.Ek)(d.serverUrl, d.repository);
			let m = await readBody(e, t, n);
			let g = (0, l.hb)(c, (0, l.ZE)(i, f && (0, u.XA)(f, a), m));
			if (g === c) return;
			if (!(0, l.addsOnly)(c, g, i)) return leave(o, "has headings that cannot be told apart", n);
			return {
				path: o,
				mode: _,
				bytes: new TextEncoder().encode(g)
			};
		}
		function leave(e, t, { log: n }) {
			n.warn({
				message: `${(0, m.hD)(e)} ${t}: the version is not added to it.`,
				fix: "See to the file, and run: release-tracks changelog --write-all",
				place: { file: e }
			});
		}
		async function readBody(e, { target: t, facts: n, dryRun: r }, i) {
			let { header: a, footer: s, ...c } = e.track.notes ?? {};
			let l = {
				...e.track,
				notes: c
			};
			let u = {
				name: e.tag,
				version: e.version,
				track: l,
				channel: o.L8
			};
			let p = (0, f.Ix)(n.find((t) => t.track === e.track)?.tags ?? []).filter(({ version: e }) => (0, o.ts)(e) === o.L8);
			let m = (0, d.ML)(p, e.version);
			let [h] = m ? await i.repository.ensureCommits([m.commit]) : [];
			await i.repository.ensure([{
				tip: t,
				not: h ? [h] : []
			}]);
			let _ = {
				head: t,
				previous: m && h && {
					name: m.name,
					isAncestor: !0,
					commit: h
				}
			};
			let v = {
				...i,
				openGitHub: async () => void 0,
				log: {
					info: () => void 0,
					warn: () => void 0
				}
			};
			return (await (0, g.h)({
				track: l,
				tag: u,
				head: "",
				since: "channel",
				format: "grouped"
			}, _, r ? v : i)).body;
		}
		var v = n(3754);
		var y = n(5677);
		var b = n(3439);
		var x = n(736);
		var S = n(9050);
		var C = n(5613);
		let w = [
			"Cargo.toml",
			"package.json",
			"pnpm-workspace.yaml"
		];
		async function readFormerManifests(e, t) {
			if (!e.some(({ track: e }) => e.dependents)) return new Map();
			let isManifest = (e) => w.includes((0, C.Vb)(e)) && !/(^|\/)node_modules\//.test(e);
			let n = e.flatMap(({ track: e, tags: t, decision: n }) => {
				let r = t.find(({ name: e }) => e === n.base);
				return r ? [{
					track: e.name,
					commit: r.commit
				}] : [];
			});
			let r = await t.ensureCommits([...new Set(n.map(({ commit: e }) => e))]);
			let i = new Map();
			for (let e of r) {
				let n = await t.readNamed(e, w, isManifest);
				i.set(e, new Map([...n].map(([e, { bytes: t }]) => [e, (0, h.g)(e, t)])));
			}
			return new Map(n.map(({ track: e, commit: t }) => [e, i.get(t) ?? new Map()]));
		}
		var T = n(7237);
		var E = n(2188);
		var D = n(3313);
		async function editReleases(e, { texts: t, live: r, isMoved: i, changes: a }, o) {
			let { orderByRequirements: s, prereleaseRequirements: c } = await Promise.resolve().then(n.bind(n, 221));
			let l = {
				all: o.tracks,
				released: e.map(({ track: e }) => e)
			};
			let problemsOf = ({ track: e }, t) => r ? c(e, l, t.texts) : [];
			let u = t;
			let d = s(e, t.texts).map((e) => {
				let { track: t, fileVersion: n } = e;
				if (t.versionFiles.length > 0 && n !== void 0) {
					let { changed: r, after: i } = (0, D.O)(t, u, n);
					u = i;
					return {
						release: e,
						files: r,
						problems: problemsOf(e, u)
					};
				}
				return {
					release: e,
					files: [],
					problems: problemsOf(e, u)
				};
			});
			if (!r) return d;
			let f = d.flatMap(({ problems: e }) => e);
			if (f.length > 0) throw new m.ag("live-requires-prerelease", f);
			let p = a && (await n.e(6008).then(n.bind(n, 6008))).spendChanges(a);
			return d.map(({ release: e, files: n }) => {
				let r = e.track.versionStyle === "tag";
				let a = (r || n.length === 0) && (i || problemsOf(e, t).length > 0);
				let o = p?.(e.track);
				return {
					release: e,
					files: [...n, ...o?.files ?? []],
					gone: o?.gone ?? [],
					onTop: a,
					follows: r
				};
			});
		}
		var O = n(6753);
		var k = n(8669);
		var A = n(3446);
		var j = n(2444);
		var M = n(3208);
		var N = n(2994);
		var P = n(2392);
		var F = n(5868);
		var I = n(740);
		var L = n(6855);
		var R = n(1429);
		var z = n(7107);
		async function bumpedVersions({ tracks: e, target: t, channel: n }, r, i, a) {
			let { repository: s } = a;
			let [c] = n === o.L8 && r.live !== void 0 && r.live.commit !== t ? await s.ensureCommits([r.live.commit]) : [];
			let l = c === void 0 ? void 0 : await readVersions(s, e, c);
			let u = e.map(async (e) => {
				let n = r.tags.get(e.name) ?? [];
				let [s, u] = [i.get(e), l?.get(e)];
				let d = [];
				s && n.length > 0 && d.push({
					version: s,
					commit: t
				});
				u && c && (!s || (0, o.Zy)(u, s) !== 0) && d.push({
					version: u,
					commit: c
				});
				let f = [];
				for (let t of d) isUntold(e, n, t.version) && await isBumped(e, n, t, a) && f.push(t.version);
				return [e, f];
			});
			return new Map(await Promise.all(u));
		}
		async function readVersions(e, t, n) {
			let r = await (0, D.readCarriers)(e, { versionFiles: t.flatMap((e) => e.versionFiles) }, n);
			let i = new Map();
			for (let e of t) try {
				i.set(e, (0, D.versionOfFiles)(e, r));
			} catch (e) {
				if (!(e instanceof m.ag)) throw e;
			}
			return i;
		}
		function isUntold({ versionStyle: e }, t, n) {
			if (n.prerelease) return !1;
			return !t.some(({ version: t }) => {
				if (!t.prerelease) return (0, o.Zy)(t, n) >= 0;
				return e === "core" && (0, o.bm)(t, n) === 0;
			});
		}
		async function isBumped(e, t, { version: n, commit: r }, i) {
			let { repository: a } = i;
			let o = (0, d.fV)(t.filter(({ version: e }) => !e.prerelease));
			let [s] = await a.ensure([{
				tip: r,
				not: o ? [o.commit] : []
			}]);
			let c = (0, L.Jx)(e.name, (0, R._3)(e.tag, n));
			let l = `${k.AH.track}: ${e.name}`;
			let u = (await a.log(s)).filter((e) => e.subject === c && e.marks.includes(l));
			let f = await (0, P.vz)([{
				commits: u,
				matters: () => !0
			}], i);
			return (0, O.E9)(u).some(f);
		}
		async function publishedVersions(e, { manifests: t }, n) {
			let r = e.filter(({ updater: e }) => e !== void 0);
			if (t === void 0 || r.length === 0) return new Map();
			let [i] = await n.repository.ensureCommits([t.commit]);
			let a = (await (0, z.e)(r, i, n)).filter(({ file: e }) => e !== void 0);
			if (a.length === 0) return new Map();
			let o = await (0, z.G)();
			let s = new Map(r.map((e) => [e, []]));
			for (let e of a) s.get(e.track)?.push(o(e));
			return s;
		}
		var B = n(8617);
		var V = n(7593);
		function loadRules() {
			Promise.resolve().then(n.bind(n, 8416));
			Promise.all([n.e(3312), n.e(1097)]).then(n.bind(n, 3312));
		}
		async function ensureFacts(e, { tracks: t, target: n, channel: r, ladder: i, bump: a }, s, c) {
			let l = [...t.flatMap((t) => {
				let { name: s } = t;
				let c = e.tags.get(s) ?? [];
				let l = (0, A.ug)({
					tags: c,
					taking: (0, A.r7)(t, r, i)
				});
				let u = (0, d.g1)(c, o.L8);
				let f = (0, F.Tk)(n, (0, N.V9)(c, r, i));
				let p = a === "auto" ? [{
					tip: n,
					not: l ? [l.commit] : []
				}] : [];
				let m = r === o.L8 && u ? [{
					tip: u.commit,
					not: [n]
				}] : [];
				let h = r === o.L8 ? (0, j.FG)(c).map(({ commit: e }) => e) : [];
				let g = h.length > 0 ? [{
					tip: n,
					not: h
				}] : [];
				let _ = aheadOf(e, {
					name: s,
					target: n
				}).map(({ commit: e }) => ({
					tip: e,
					not: [n]
				}));
				return [
					...f,
					...p,
					...m,
					...g,
					..._
				];
			})];
			let u = e.next.commit;
			n !== u && l.push({
				tip: n,
				not: [u]
			}, {
				tip: u,
				not: [n]
			});
			let f = e.live?.commit;
			f !== void 0 && r === o.L8 && l.push({
				tip: f,
				not: [n]
			}, {
				tip: f,
				not: [u]
			});
			let p = t.flatMap(({ name: t }) => (0, d.fV)(e.tags.get(t) ?? [])?.commit ?? []);
			await c.ensure(l, [...new Set([
				n,
				u,
				...f === void 0 ? [] : [f],
				...p
			])], s);
		}
		function basesOf(e, { tracks: t, target: n, channel: r, ladder: i, bump: a }) {
			return t.flatMap((t) => {
				let { name: s } = t;
				let c = e.tags.get(s) ?? [];
				let l = (0, A.ug)({
					tags: c,
					taking: (0, A.r7)(t, r, i)
				});
				let u = [...r === o.L8 ? [(0, d.g1)(c, o.L8)] : [], ...a === "auto" ? [l] : []];
				let f = r === o.L8 ? (0, j.FG)(c) : [];
				let p = [
					...(0, N.V9)(c, r, i),
					(0, d.fV)(c),
					...u,
					...f
				];
				return [...new Set([...p.filter((e) => e !== void 0), ...aheadOf(e, {
					name: s,
					target: n
				})])];
			});
		}
		async function readTarget(e, t, n, r) {
			let [i, a, o] = await Promise.all([
				(0, B.MR)(e, t, n),
				(0, D.x)(e, t, r),
				e.message(n).then(k.Do)
			]);
			return {
				matchers: i,
				texts: a,
				versions: new Map(t.map((e) => [e, (0, D.versionOfFiles)(e, a)])),
				skips: o,
				base: r
			};
		}
		async function readFacts(e, t, n, r) {
			let { tracks: i, target: a, bump: o } = e;
			let [{ matchers: s, texts: c, versions: l, skips: u, base: d }, f, p] = await Promise.all([
				n,
				publishedVersions(i, t, r),
				laterVersions(e, t, r)
			]);
			let m = await bumpedVersions(e, t, l, r);
			let pathsOf = (e) => s.get(e.name);
			let h = await decideAll(e, t, pathsOf, r);
			let g = o === "changes" ? await changesAt(d, c, r) : void 0;
			return {
				facts: await Promise.all(i.map(async (n) => {
					let i = {
						track: n,
						tags: t.tags.get(n.name) ?? [],
						others: t.others.get(n.name) ?? M.I,
						published: [...f.get(n) ?? [], ...m.get(n) ?? []],
						later: p.get(n) ?? [],
						fromFiles: l.get(n),
						decision: h.get(n),
						taking: (0, A.r7)(n, e.channel, r.config.channels)
					};
					return (0, V.h)(i, o, {
						target: a,
						pathsOf,
						project: r,
						changes: g
					});
				})),
				texts: c,
				pathsOf,
				skips: u,
				changes: g
			};
		}
		async function changesAt(e, { texts: t }, r) {
			let { readChangeFiles: i } = await n.e(6008).then(n.bind(n, 6008));
			return i(e, t, r);
		}
		async function withAlike(e, t, n) {
			let r = e.facts.map(async (e) => ({
				...e,
				alike: await alikeCommits(e, t, n)
			}));
			return {
				...e,
				facts: await Promise.all(r)
			};
		}
		async function alikeCommits({ track: e, tags: t }, n, r) {
			let { repository: i } = r;
			let a = new Set();
			let o = e.versionStyle === "tag" ? [...(0, d.J_)((0, j.FG)(t)).values()] : [];
			await i.ensureCommits(o.map(({ commit: e }) => e));
			let s = await (0, y._i)(o, i);
			for (let { name: e, commit: t } of o) t !== n && !s.has(e) && await (0, P.X7)(n, t, r) && a.add(t);
			return a;
		}
		async function laterVersions({ tracks: e, target: t }, n, r) {
			let { repository: i } = r;
			let a = new Map(e.map((e) => [e, aheadOf(n, {
				name: e.name,
				target: t
			})]));
			let o = [...new Set([...a.values()].flat().map(({ commit: e }) => e))];
			let [s, ...c] = await i.ensure(o.map((e) => ({
				tip: e,
				not: [t]
			})));
			if (s === void 0) return new Map();
			let l = new O.BZ(await i.log({
				...s,
				also: c.map(({ tip: e }) => e)
			}));
			let u = await (0, P.vh)(l.commits, r);
			let isLater = ({ commit: e }) => (0, O.E9)(l.between(e, [t])).some(u);
			return new Map([...a].map(([e, t]) => [e, t.filter(isLater).map(({ version: e }) => e)]));
		}
		function aheadOf({ next: e, tags: t, others: n, strays: r }, { name: i, target: a }) {
			if (a === e.commit) return [];
			let s = t.get(i) ?? [];
			let c = (0, d.g1)(s, o.L8);
			return [...s, ...n.get(i)?.foreign ?? []].filter((e) => e.version.prerelease && !r.has(e.name) && (!c || (0, o.Zy)(e.version, c.version) > 0));
		}
		async function decideAll({ tracks: e, target: t, channel: n }, { tags: r }, i, a) {
			let { channels: o } = a.config;
			let s = e.map((e) => ({
				track: e,
				tags: (0, N.V9)(r.get(e.name) ?? [], n, o)
			})).filter(({ tags: e }) => e.length > 0);
			let c = await (0, I.U)(t, i, s, a);
			let l = {
				changed: !0,
				base: void 0,
				commits: [],
				files: [],
				reason: `first release on ${n}`
			};
			let u = new Map(s.map(({ track: e }, t) => [e, c[t]?.decision]));
			return new Map(e.map((e) => [e, u.get(e) ?? l]));
		}
		var H = n(6576);
		var U = n(3740);
		function tellLookalikes({ version: e }, t) {
			let n = (0, o.BR)((0, A.J0)(t).seen);
			let r = t.others?.lookalikes.filter(({ core: e }) => !n || (0, o.bm)(e, n) > 0) ?? [];
			let [i] = r;
			if (!i) return;
			let a = r.slice(0, 3).map(({ name: e }) => e);
			let s = r.length > a.length ? ` and ${r.length - a.length} more` : "";
			return {
				message: `${t.track.name}: ${a.join(", ")}${s} ${r.length === 1 ? "looks like a version but is not one" : "look like versions but are not"} by SemVer, so ${(0, o.qh)(e)} was chosen without.`,
				fix: `If that is too low, give the version by hand: version: ${r.length === 1 ? formatHigher(i.core) : "X.Y.Z"}. If it is right, list what does not count: ignore-tags: ${JSON.stringify(a)}.`
			};
		}
		function formatHigher(e) {
			return (0, o.qh)((0, U.xl)(e, "patch"));
		}
		function leadingTag({ version: e, promotedFrom: t }, { tags: n, others: r, bump: i }) {
			let a = (0, d.fV)(n.filter((e) => !e.version.prerelease));
			let s = (0, d.fV)([...n, ...r?.foreign ?? []].filter((e) => e.version.prerelease));
			if (!a || !s || t !== void 0) return;
			if ((0, o.Zy)(s.version, a.version) < 0 || (0, o.bm)(s.version, e) !== 0) return;
			return (0, o.bm)(e, (0, U.xl)(a.version, i)) > 0 ? {
				leading: s,
				live: a
			} : void 0;
		}
		function tellIdle(e, { leading: t, live: n }) {
			return {
				message: `${e.track.name}: ${(0, o.qh)(e.version)} continues from ${t.name}, which is older than ${n.name} and was left unfinished above it.`,
				fix: `To continue from ${n.name}, give the version by hand: version: ${(0, o.qh)((0, U.xl)(n.version, "patch"))}; or leave the tag out for good: ignore-tags: [${JSON.stringify(t.name)}].`
			};
		}
		var W = n(2628);
		function findOvertakers(e, t, { config: n, log: r }) {
			let i = new Map();
			for (let a of e) {
				let e = t.find(({ track: e }) => e === a.track)?.tags ?? [];
				let o = (0, H.z2)(a.version, e, n.channels);
				if (!o) continue;
				i.set(a, o);
				let { message: s, ...c } = (0, H.rE)(a, o);
				r.warn({
					...c,
					message: `${a.track.name}: ${s}`
				});
			}
			return i;
		}
		function warnOfBackwardFiles({ track: e, version: t }, n, { log: r }) {
			let i = n.find((t) => t.track === e)?.fromFiles;
			if (!i || i.prerelease || !(0, s.Tz)(e, t) || (0, o.bm)(i, t) <= 0) return;
			let a = e.versionFiles.find((e) => !(0, s.fg)(e))?.path;
			r.warn({
				message: `${e.name}: its files carry ${(0, o.qh)(i)}, ahead of ${(0, R._3)(e.tag, t)}, and are reset: tags decide the version.`,
				fix: "Use bump: minor or bump: major to go forward, or bump: file to release what the files say.",
				...a && { place: { file: a } }
			});
		}
		async function adviseOnVersions(e, t, { refs: n }, { repository: i, log: a }) {
			for (let o of e) {
				let e = t.find(({ track: e }) => e === o.track);
				let s = tellLookalikes(o, e);
				s && a.warn(s);
				let c = leadingTag(o, e);
				if (!c) continue;
				let [l, u] = [c.live, c.leading].map(({ name: e }) => n.find((t) => t.name === (0, r.y6)(e)));
				l && u && l.commit !== u.commit && await i.reaches(l, u).catch(W.aD) && a.warn(tellIdle(o, c));
			}
		}
		async function findUntested(e, { facts: t, pathsOf: n }, r, i) {
			let { repository: a } = i;
			let o = new Map();
			for (let s of e) {
				let e = (0, j.FG)(t.find(({ track: e }) => e === s.track)?.tags ?? []);
				let c = [...new Set(e.map(({ commit: e }) => e))];
				let [l] = c.length > 0 ? await a.ensure([{
					tip: r,
					not: c
				}]) : [];
				let u = l && new Set((await a.log(l)).map(({ sha: e }) => e));
				let { decision: f, track: p } = s;
				let m = (0, d.fV)(e);
				let [h] = f.base === void 0 && m ? await (0, I.U)(r, n, [{
					track: p,
					tags: [m]
				}], i) : [];
				let g = (h?.decision ?? f).commits.filter(({ sha: e }) => u?.has(e) ?? !0);
				g.length > 0 && o.set(s, g);
			}
			return o;
		}
		var G = n(7761);
		var K = n(5962);
		function requireLines(e, { refs: t }, { line: n }) {
			if (!n) return;
			let i = t.flatMap(({ name: e }) => (0, r.Fk)(e) ?? []);
			for (let t of n.whole.tracks) e.some(({ name: e }) => e === t.name) && (0, G.Uw)(t, n, (0, R.Fg)(t, i));
		}
		function requirePlannedOnLine(e, t, n) {
			let { line: r } = n;
			if (!r) return;
			for (let { version: t, track: n } of e) (0, G.xz)(t, r, n.name);
			requireLines(e.map(({ track: e }) => e), t, n);
		}
		async function requireReleasable(e, t, n, r) {
			let { repository: i, config: a } = r;
			a.line && await (0, K.y)(t, a.line, e.tracks, r);
			let s = e.channel === o.L8 && t === n.live?.commit;
			if (e.proposed || s || t === n.next.commit) return;
			let [c] = await i.ensureCommits([n.next.commit]);
			if (await i.isAncestor(t, c)) return;
			throw (0, m.V2)("not-on-next", `sha: ${JSON.stringify(e.sha)} (${t.slice(0, 7)}) is not on ${a.branches.next}.`, `Choose a commit or tag that ${a.branches.next} contains, or merge it there first.${adviseLine(a)}`);
		}
		function adviseLine({ line: e, path: t, branches: { lines: n } }) {
			if (e) return "";
			let r = " A fix of an older version is released from a line, by the option or input `line`, such as 1.8";
			return n === void 0 ? `${r}, once branches.lines is set in ${t} (docs/lines.md).` : `${r}.`;
		}
		async function planPromotion(e, t, n, r) {
			let { repository: i, config: o } = t;
			let s = e.bump === "changes" ? o.tracks : (0, a.qt)(e.tracks, o);
			loadRules();
			i.willWrite();
			let c = readRemote(e, s, t);
			let read = (e) => readTarget(i, s, e, n ?? e);
			let l = read(i.head);
			l.catch(() => void 0);
			let { state: u, wanted: d } = await c;
			let [f] = await i.ensureCommits([d]);
			let p = {
				...e,
				tracks: s,
				target: f
			};
			let m = e.proposed ? void 0 : (0, x.y)([f, u.next.commit], t);
			await Promise.all([m, requireReleasable(e, f, u, t)]);
			let h = await readFacts(p, u, f === i.head ? l : read(f), t);
			return layRelease({
				request: e,
				ask: p,
				known: e.sha === "" && !e.withCommit && !n ? await withAlike(h, f, t) : h,
				base: n ?? f,
				state: u,
				findStart: r
			}, t);
		}
		async function readRemote(e, t, n, r = new Set()) {
			let { repository: i, config: a, context: o } = n;
			let s = await (0, v.c)(await searchTags({
				...e,
				tracks: t
			}, n, r), n);
			let c = withProposed((0, y.ov)(s, r), e);
			requireLines(e.tracks, c, a);
			let l = await (0, E.bx)(e, c, n);
			let u = {
				...e,
				tracks: t,
				target: l,
				ladder: a.channels
			};
			await ensureFacts(c, u, o.push && o.push.commitCount + 2, i);
			let d = await (0, y._i)(basesOf(c, u), i);
			if (d.size === 0) return {
				state: c,
				wanted: l
			};
			(0, y.QU)(d, n);
			return readRemote(e, t, n, new Set([...r, ...d]));
		}
		function withProposed(e, { proposed: t }) {
			if (t?.branch !== "next") return e;
			return {
				...e,
				next: {
					...e.next,
					object: t.commit,
					commit: t.commit
				}
			};
		}
		async function layRelease(e, t) {
			let { request: n, ask: r, known: i, base: s, state: l, findStart: u } = e;
			let { facts: d, pathsOf: f, texts: p } = i;
			let { target: m } = r;
			let h = await readFormerManifests(d, t.repository);
			let g = {
				asked: n.tracks,
				groups: t.config.groups,
				texts: p.texts,
				former: h
			};
			let _ = (0, a.Ae)(d, r, g);
			for (let e of _) e.kind === "release" && warnOfBackwardFiles(e, d, t);
			let v = _.filter((e) => e.kind === "release");
			requirePlannedOnLine(v, l, t.config);
			let y = {
				target: m,
				channel: r.channel,
				pathsOf: f,
				given: n.trailers,
				tagsOf: ({ name: e }) => l.tags.get(e) ?? []
			};
			let b = n.dryRun ? v : await (0, T.c)(v, y, t);
			n.version || await adviseOnVersions(b, d, l, t);
			let x = findOvertakers(b, d, t);
			let C = n.channel === o.L8;
			for (let { track: e } of C ? b : []) {
				let n = d.find((t) => t.track === e);
				await (0, c.kg)(n, f(e), m, t);
			}
			let w = _.filter((e) => e.kind === "nothing-new");
			let { channel: E, dryRun: D } = n;
			let O = {
				channel: E,
				target: m,
				nothingNew: w,
				dryRun: D,
				live: C,
				base: s,
				branches: l,
				isLiveHeld: !0
			};
			let k = {
				most: b.length,
				dispatch: [],
				why: void 0
			};
			if (C && !t.config.line) {
				let e = w.map(({ track: e }) => ({
					name: e.name,
					paths: f(e)
				}));
				await (0, c.oi)(l, e, t);
			}
			if (b.length === 0) return {
				...O,
				releases: [],
				size: k
			};
			let A = C ? await findUntested(b, i, m, t) : new Map();
			let [j, M, N] = await Promise.all([
				makeObjects(b, {
					overtakers: x,
					untested: A
				}, e, t),
				C || n.proposed !== void 0 || isByTags(b) || (0, c.RD)(l, t),
				D ? k : (0, S.G4)(b, m, u, t)
			]);
			N.why !== void 0 && t.log.info(N.why);
			return {
				...O,
				releases: j,
				isLiveHeld: M,
				size: N
			};
		}
		function isByTags(e) {
			return e.every(({ track: e, version: t }) => !(0, s.Tz)(e, t));
		}
		function searchTags({ sha: e, channel: t, tracks: n, proposed: r }, { config: i, repository: a }, s) {
			if (i.line) return n.map((e) => ({
				track: e,
				from: i.line,
				isEnough: () => !0
			}));
			if (e !== "" || r?.branch === "live") return i.tracks.map(b.wT);
			let has = (e, t) => e.some(({ name: e, version: n }) => (0, o.ts)(n) === t && !s.has(e));
			let isEnough = (e) => has(e, o.L8) && has(e, t);
			return Promise.all(n.map(async (e) => ({
				track: e,
				from: await (0, b._)(a, e),
				isEnough
			})));
		}
		async function makeObjects(e, { overtakers: t, untested: n }, { request: a, ask: { target: s, channel: c }, known: { texts: l, skips: u, changes: d, facts: f }, base: p }, m) {
			let { repository: h, config: g, context: _, log: v } = m;
			let y = await editReleases(e, {
				texts: l,
				live: c === o.L8,
				isMoved: p !== s,
				changes: d
			}, g);
			let b = {
				target: s,
				base: p,
				facts: f,
				dryRun: a.dryRun
			};
			let x = c === o.L8 ? await withChangelogFiles(y, b, m) : y;
			u && v.warn({ message: `${s.slice(0, 7)} says [skip ci] in its message: a tag on it would start no workflow, so it gets a bump commit of its own.` });
			let { commits: S, tags: C, tips: w } = (0, i.P)(x, {
				target: s,
				skipsWorkflows: u || a.withCommit === !0,
				runId: _.runId,
				base: p
			});
			let T = await h.write([...S, ...C]);
			let oid = (e) => T.get(e) ?? e;
			let E = await h.ensureCommits(w.map(oid));
			return x.map(({ release: e, files: i, gone: a = [] }, o) => {
				let [c, l, u] = [
					C[o],
					t.get(e),
					n.get(e)
				];
				let d = [...i.map(({ path: e }) => e), ...a];
				return {
					released: {
						release: e,
						commit: oid(c.target),
						files: d,
						...a.length > 0 && { gone: a },
						...d.length > 0 && c.target === (e.on ?? s) && { follows: !0 },
						...l && { overtakenBy: l },
						...u && { untested: u }
					},
					tip: E[o],
					tag: {
						ref: (0, r.y6)(c.name),
						from: void 0,
						to: oid(c.mark)
					}
				};
			});
		}
	}),
	2444: (function (e, t, n) {
		n.d(t, {
			Ed: () => tellUntested,
			FG: () => testedTags,
			FX: () => joinBound,
			VN: () => newestOfEach,
			gf: () => c,
			k2: () => testedApart
		});
		var r = n(6748);
		var i = n(8003);
		var a = n(8342);
		var o = n(9530);
		var s = n(5566);
		let c = "tested";
		function testedTags(e) {
			let t = (0, i.fV)(e.filter(({ version: e }) => !e.prerelease));
			return (0, a.Ix)(e).filter(({ version: e }) => e.prerelease && (!t || (0, s.Zy)(e, t.version) > 0));
		}
		function newestOfEach(e, t, { channels: n }) {
			let r = e.map((e) => ({
				track: e,
				tag: newestTested(testedTags(t(e)), n)
			}));
			let i = r.filter(({ tag: e }) => e === void 0).map(({ track: e }) => e.name);
			if (i.length === 0) return r.flatMap(({ track: e, tag: t }) => t ? [{
				track: e,
				tag: t
			}] : []);
			throw (0, o.V2)("nothing-tested", `sha: tested: ${i.join(", ")} has no pre-release since its last live version.`, "Promote to a pre-release channel first, or name the commit by `sha`.");
		}
		function joinBound(e, t) {
			return e.reduce((e, n) => {
				let isOf = (e) => e.some(({ track: e }) => t(e, n.track) || t(n.track, e));
				return [...e.filter((e) => !isOf(e)), [...e.filter(isOf).flat(), n]];
			}, []);
		}
		function testedApart(e) {
			let t = e.map(({ track: e, tag: t }) => `${e.name} as ${t.name} (${t.commit.slice(0, 7)})`);
			return (0, o.V2)("tested-apart", `sha: tested: the tracks must come from one commit, but were tested on different ones: ${t.join(", ")}.`, "Promote them one after the other, what others require first.");
		}
		function newestTested(e, t) {
			let n = t.findLast((t) => e.some(({ version: e }) => (0, s.ts)(e) === t));
			let i = e.filter(({ version: e }) => (0, s.ts)(e) === n);
			let a = n === void 0 ? void 0 : (0, r.xl)(n, i.map((e) => e.version), t);
			return i.find((e) => e.version === a);
		}
		function tellUntested(e, t) {
			return `${t.length === 1 ? "1 commit was" : `${t.length} commits were`} in no pre-release of ${e}`;
		}
	}),
	5543: (function (e, t, n) {
		n.d(t, {
			P: () => layOutObjects,
			a: () => releaseTag
		});
		var r = n(6855);
		var i = n(8669);
		var a = n(5566);
		function layOutObjects(e, { target: t, skipsWorkflows: n, runId: r, base: i = t }) {
			let a = [];
			let o = [];
			let s = [];
			let c = i;
			for (let { release: i, files: l, gone: u = [], onTop: d, follows: f } of e) {
				let e = l.length > 0 || u.length > 0;
				let p = i.on === void 0 && (n || i.targetTaken) || d === !0 || e && !f;
				if (p || e) {
					let e = bumpCommit(i, c, {
						files: l,
						gone: u
					});
					a.push(e);
					c = e.mark;
				}
				o.push(releaseTag(i, p ? c : i.on ?? t, r));
				s.push(c);
			}
			return {
				commits: a,
				tags: o,
				tips: s
			};
		}
		function bumpCommit(e, t, n) {
			return {
				kind: "commit",
				mark: `commit ${e.track.name}`,
				parents: [t],
				...n,
				message: (0, i.hw)((0, r.Jx)(e.track.name, e.tag), e.trailers)
			};
		}
		function releaseTag(e, t, n) {
			let r = `${e.track.name} ${(0, a.qh)(e.version)}`;
			let o = (0, i.hw)(r, [...e.trailers, {
				key: i.AH.run,
				value: n
			}]);
			return {
				kind: "tag",
				mark: `tag ${e.track.name}`,
				name: e.tag,
				target: t,
				message: o
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
	}),
	6576: (function (e, t, n) {
		n.d(t, {
			AH: () => bringToThem,
			rE: () => tellOvertaken,
			z2: () => overtakenBy
		});
		var r = n(6748);
		var i = n(1429);
		var a = n(8342);
		var o = n(5566);
		function overtakenBy(e, t, n) {
			let i = (0, o.ts)(e);
			let s = (0, a.Ix)(t).map((e) => e.version);
			let c = (0, r.xl)(i, s, n);
			return c && (0, o.ts)(c) !== i && (0, o.Zy)(c, e) > 0 ? c : void 0;
		}
		function tellOvertaken({ track: e, version: t, tag: n }, r) {
			let a = (0, o.ts)(t);
			let s = e.updater ? `which ${a}'s users have: their app will not offer it` : `which whoever follows ${a} has: it does not replace that`;
			return {
				message: `${n} is below ${(0, i._3)(e.tag, r)}, ${s}.`,
				fix: bringToThem(a, (0, o.ts)(r))
			};
		}
		function bringToThem(e, t) {
			return `Promote to ${t} again, which goes to ${e} as well, or start the next version on ${e} with \`bump: minor\`.`;
		}
	}),
	7237: (function (e, t, n) {
		n.d(t, { c: () => addLabelTrailers });
		var r = n(9508);
		var i = n(8669);
		function trailersOfLabels(e, t) {
			let n = [];
			let r = [];
			for (let a of new Set(t)) for (let t of e) {
				let e = valueIn(t, a);
				if (e === void 0) continue;
				let o = (0, i.yd)(t.key, e);
				o ? n.some(({ key: e, value: t }) => e === o.key && t === o.value) || n.push(o) : r.push(a);
			}
			return {
				trailers: n,
				unfit: r
			};
		}
		function valueIn({ prefix: e, suffix: t }, n) {
			let r = n.toLowerCase();
			return n.length >= e.length + t.length && r.startsWith(e.toLowerCase()) && r.endsWith(t.toLowerCase()) ? n.slice(e.length, n.length - t.length) : void 0;
		}
		var a = n(2994);
		var o = n(9530);
		var s = n(740);
		async function addLabelTrailers(e, t, n) {
			let r = new Set(t.given?.map(({ key: e }) => e.toLowerCase()));
			let i = (n.config.labelTrailers ?? []).filter(({ key: e }) => !r.has(e.toLowerCase()));
			if (i.length === 0 || e.length === 0) return e;
			let a = await commitsOf(e, t, n);
			let s = await askLabels([...new Set([...a.values()].flat())], n);
			if (!s) return e;
			return e.map((e) => {
				let t = (a.get(e.track) ?? []).toReversed().flatMap((e) => s.get(e) ?? []);
				let { trailers: r, unfit: c } = trailersOfLabels(i, t);
				c.length > 0 && n.log.warn({
					message: `${e.track.name}: no trailer can be made from ${c.map(o.hD).join(", ")}.`,
					fix: "Rename the label: what stands for * must be a text on one line, and must not stop workflows."
				});
				r.length > 0 && n.log.info(`${e.tag}: ${r.map(({ key: e, value: t }) => `${e}: ${t}`).join(", ")}`);
				return {
					...e,
					trailers: [...e.trailers, ...r]
				};
			});
		}
		async function commitsOf(e, { target: t, channel: n, pathsOf: i, tagsOf: o }, c) {
			let l = e.map(({ track: e }) => ({
				track: e,
				tags: (0, a.V9)(o(e), n, c.config.channels)
			}));
			let u = await (0, s.U)(t, i, l, c);
			return new Map(l.map(({ track: e }, t) => [e, (u[t]?.named ?? []).map(({ sha: e }) => e).slice(0, r.V0)]));
		}
		async function askLabels(e, { openGitHub: t, log: n }) {
			if (e.length === 0) return new Map();
			let silent = (e) => n.warn({
				message: `GitHub does not tell the labels of pull requests, so the tags get no label-trailers: ${e}.`,
				fix: "Give the job `permissions: pull-requests: read`, or name them with the trailers input."
			});
			try {
				let n = await t();
				if (!n) return void silent("there is no token");
				let r = await n.associatedPullRequests(e, { labels: !0 });
				return new Map([...r].map(([e, { labels: t = [] }]) => [e, t]));
			} catch (e) {
				silent((0, o.Z9)(e));
				return;
			}
		}
	}),
	8449: (function (e, t, n) {
		n.d(t, { p: () => nothingOf });
		function nothingOf(e, t) {
			return {
				channel: e,
				target: t,
				tip: t,
				released: [],
				nothingNew: [],
				updates: [],
				pushed: !1,
				dispatch: []
			};
		}
	}),
	8468: (function (e, t, n) {
		n.d(t, {
			G: () => findTested,
			n: () => commonTip
		});
		var r = n(2891);
		var i = n(2444);
		var a = n(221);
		var o = n(9547);
		var s = n(2392);
		var c = n(3313);
		async function findTested(e, t) {
			let n = commitsOf(e).length > 1 ? (0, i.FX)(e, await findBonds(e, t)) : [e];
			let r = [];
			for (let e of n) {
				let n = await commonTip(e, t);
				r.push(...e.map(({ track: e }) => ({
					track: e,
					commit: n
				})));
			}
			let a = e.flatMap(({ track: e }) => r.filter((t) => t.track === e));
			return [...(0, o.$)(a, ({ commit: e }) => e)].map(([e, t]) => ({
				commit: e,
				tracks: t.map(({ track: e }) => e)
			}));
		}
		function commitsOf(e) {
			return [...new Set(e.map(({ tag: e }) => e.commit))];
		}
		async function findBonds(e, { repository: t, config: n }) {
			let r = e.map(({ track: e }) => e);
			let [i] = await t.ensureCommits(commitsOf(e).slice(0, 1));
			let { texts: o } = i ? await (0, c.x)(t, r, i) : { texts: new Map() };
			let s = (0, a.n)(r, o);
			return (e, t) => follows(e, t, n) || s(e, t);
		}
		function follows(e, t, n) {
			return (0, r.qt)([e], n).includes(t);
		}
		async function commonTip(e, t) {
			let n = commitsOf(e);
			for (let e of n) if (await isUponAll(e, n, t)) return e;
			throw (0, i.k2)(e);
		}
		async function isUponAll(e, t, n) {
			for (let r of t) if (!await (0, s.X7)(e, r, n)) return !1;
			return !0;
		}
	}),
	9050: (function (e, t, n) {
		n.d(t, {
			G4: () => decidePushSize,
			RT: () => startedByPush,
			m4: () => tagStartOf
		});
		var r = n(551);
		var i = n(1136);
		let startedByPush = async () => ({
			by: "push",
			starter: void 0
		});
		function tagStartOf(e) {
			let t;
			return () => {
				t ??= findTagStart(e);
				return t;
			};
		}
		async function findTagStart({ context: e, repository: t, openGitHub: n }) {
			if (e.repository === "" || await t.pushesWithoutToken()) return startedByPush();
			let r = await n();
			return {
				by: await r?.pushesStartWorkflows() ? "push" : "dispatch",
				starter: r
			};
		}
		async function decidePushSize(e, t, n, { repository: a }) {
			let o = {
				most: e.length,
				dispatch: [],
				why: void 0
			};
			if (e.length <= r.F) return o;
			let { by: s, starter: c } = await n();
			if (s === "dispatch") return o;
			let { triggeredBy: l, dispatchable: u } = await (0, i.t)(a, t);
			let d = e.map(({ tag: e, track: t }) => ({
				name: e,
				workflow: t.releaseWorkflow,
				triggers: l(e)
			}));
			return (0, r.t)(d, await allowedTo(c, u, d));
		}
		async function allowedTo(e, t, n) {
			let i = (0, r.t)(n, t);
			if (!e || i.dispatch.length === 0) return new Set();
			let a = new Set(n.flatMap(({ triggers: e }) => e));
			let o = await Promise.all([...a].map((t) => e.mayDispatch(t)));
			return new Set([...a].filter((e, t) => o[t]));
		}
	})
};
