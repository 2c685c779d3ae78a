"use strict";
exports.id = 8981;
exports.ids = [8981];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-9780.index.js").modules,
	2510: (function (e, t, n) {
		n.d(t, { d: () => createImageTags });
		var r = n(1421);
		function createImageTags(e) {
			return new Promise((t) => {
				(0, r.execFile)("docker", [
					"buildx",
					"imagetools",
					"create",
					...e
				], (e, n, r) => {
					t(e ? r.trim() || e.message : void 0);
				});
			});
		}
	}),
	3443: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(6595);
				var a = n(2864);
				var o = n(2510);
				await (0, a.C)((e) => (0, i.Z)({
					images: e.input("images"),
					tag: e.input("tag"),
					track: e.input("track"),
					coreFloats: e.flag("core-floats", !1),
					rebuild: e.flag("rebuild", !1)
				}, e, e.flag("move", !1) ? o.d : void 0));
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	}),
	6595: (function (e, t, n) {
		n.d(t, { Z: () => imageTagsReport });
		var r = n(1007);
		var i = n(6753);
		var a = n(4229);
		var o = n(9780);
		var s = n(9547);
		function movesLeft({ own: e, held: t }, n) {
			let isElsewhere = ({ reference: e, source: t }) => n.get(e) !== t;
			return [...e, ...t.filter(({ reference: e }) => n.has(e))].filter(isElsewhere);
		}
		function readMoves(e) {
			return e.flatMap((e) => {
				let t = e.split(" ");
				let n = t.at(-1) ?? "";
				return t.flatMap((e) => e.startsWith(c) ? [{
					reference: e.slice(c.length),
					source: n
				}] : []);
			});
		}
		function moveCommands(e) {
			return [...(0, s.$)(e, ({ source: e }) => e)].map(([e, t]) => {
				let n = t.map(({ reference: e }) => `${c}${e}`);
				let r = t[0]?.instead;
				return {
					source: e,
					args: [
						o.LJ,
						...n,
						e
					],
					...r !== void 0 && { instead: [
						o.LJ,
						...n,
						r
					] }
				};
			});
		}
		let c = "--tag=";
		var l = n(6748);
		var u = n(9094);
		var d = n(1429);
		var f = n(8342);
		var p = n(9530);
		var m = n(547);
		var h = n(5566);
		var g = n(2392);
		var _ = n(5677);
		var v = n(8540);
		var y = n(403);
		var b = n(3439);
		var x = n(322);
		var S = n(9470);
		function decideFloats({ name: e, version: t, channel: n }, r, i, { channels: a }) {
			let s = (0, f.Ix)(i).map((e) => e.version);
			let c = (0, f.r4)(t, i);
			let u = t.prerelease && (0, l.xl)(n, s, a);
			let d = !u || (0, h.Zy)(u, t) <= 0;
			let p = d ? [] : [`The tag ${n} stays where it is: ${(0, h.qh)(u)} is above ${(0, h.qh)(t)}.`];
			let m = c ? [`${e} is withdrawn: no floating tag is put on it.`] : p;
			let g = {
				version: t,
				tagged: s,
				coreFloats: r,
				...c && { isWithdrawn: !0 }
			};
			let _ = (0, o.H1)(g, a);
			let v = [...d ? [] : [u], ..._.map(({ by: e }) => e)];
			let y = i.filter((e) => v.some((t) => (0, h.Zy)(t, e.version) === 0));
			return {
				answer: {
					source: g,
					notes: m,
					floats: _,
					orphans: c ? (0, o.PF)(g, a) : []
				},
				by: y
			};
		}
		function warnOfOrphans(e, t, { log: n }) {
			let [r] = t;
			if (e.length === 0 || r === void 0) return;
			n.warn({
				message: `No other version holds ${e.join(", ")}: where a registry has such a tag, it keeps offering what was withdrawn.`,
				fix: `Delete it there, for each image: ${e.map((e) => (0, S.q$)("regctl", "tag", "delete", `${r}:${e}`)).join("; ")}. (crane delete and skopeo delete would take the image with all its tags.)`
			});
		}
		async function moveTags(e, t, n, { log: r }) {
			let i = new Map();
			for (let a = e, o = movesLeft(e, i); o.length > 0; o = movesLeft(a, i)) {
				let e = new Set(a.own.map(({ source: e }) => e));
				for (let { source: t, args: i, instead: a } of moveCommands(o)) {
					let o = await n(i);
					let s = o !== void 0 && a || i;
					let c = s === i ? o : await n(s);
					if (c !== void 0 && e.has(t)) throw (0, p.V2)("image-tag-failed", `docker buildx imagetools create failed for ${[t, ...a?.slice(-1) ?? []].join(" and ")}: ${c}`, "Build and push that image first, and let docker/login-action and docker/setup-buildx-action run before this step.");
					r.info(c === void 0 ? `docker buildx imagetools create ${s.join(" ")}` : `${t} is not there yet: its own run moves its tags. ${c}`);
				}
				for (let { reference: e, source: t } of o) i.set(e, t);
				a = await t();
			}
		}
		var C = n(5901);
		var w = n(7512);
		async function findPromotedImage(e, t, n, r) {
			let i = await (0, w.A)({
				tag: e,
				ref: t,
				siblings: n.tags,
				view: n
			}, r.repository);
			if (!i || !await differsInVersions(i.commit, t.commit, r)) return;
			return {
				version: (0, h.qh)(i.version),
				commit: i.commit
			};
		}
		async function differsInVersions(e, t, n) {
			if (e === t) return !0;
			let { repository: r } = n;
			let i = await r.changedFiles(...await r.ensureCommits([e, t]));
			let [a] = await (0, C.c)([{
				from: e,
				to: t
			}], n);
			return i.every((e) => a?.has(e));
		}
		async function imageTagsReport(e, t, n) {
			let r = splitImages(e.images);
			let i = await look(e, r, t);
			t.log.info(`${i.build.version}: ${i.references.join(", ")}`);
			for (let e of i.build.notes) t.log.info(e);
			warnOfOrphans(i.build.orphans ?? [], r, t);
			n && await moveTags(answerOf(i), async () => answerOf(await look(e, r, t)), n, t);
			let { build: a, references: o, held: s } = i;
			return {
				outputs: {
					...outputsOf(a, o, t.context),
					"held-arguments": s.join("\n")
				},
				summary: summaryOf(a, o)
			};
		}
		async function look(e, t, n) {
			let r = e.track === "" ? void 0 : (0, x.Ho)(n.config, e.track, "track");
			let i = chooseImageTag(e.tag, n.context);
			let a = i === void 0 ? await ofBranch(r, n) : await ofTag(i, r, e, n);
			requireCheckedOut(a.sha, e.tag, n);
			let { source: s, sha: c } = a;
			return {
				build: a,
				references: (0, o.Ef)({
					images: t,
					sha: c,
					source: s,
					channels: n.config.channels
				}),
				held: a.held.flatMap(({ name: e, sha: n }) => (0, o.M2)(t, e, n))
			};
		}
		function answerOf({ build: e, references: t, held: n }) {
			let [r, i] = [(0, o.m)(e.sha), elsewhereBuilt(e)];
			let a = readMoves((0, o.T9)(t, e.sha, i));
			let orBuilt = ({ source: e, ...t }) => ({
				...t,
				source: e,
				instead: e.replace(/:[^:]*$/, `:${r}`)
			});
			return {
				own: i === void 0 ? a : a.map(orBuilt),
				held: readMoves(n)
			};
		}
		function elsewhereBuilt({ sha: e, promoted: t }) {
			return t && t.commit !== e ? t.version : void 0;
		}
		function splitImages(e) {
			return e.split(/[\n,]/).map((e) => e.trim()).filter((e) => e !== "" && !e.startsWith("#"));
		}
		function chooseImageTag(e, { ref: t }) {
			if (e !== "") return e.replace(/^refs\/tags\//, "");
			return (0, a.Fk)(t);
		}
		async function ofTag(e, t, { coreFloats: n, rebuild: r }, i) {
			let { config: o, repository: s } = i;
			let c = (0, u.z)(o, e);
			(0, v.N)(c, t);
			let l = await (0, y.oW)(s, searchFor(c, o), e);
			let [p] = await l.place([e]);
			await s.ensureCommits([p?.commit]);
			await (0, y.Fo)(e, p?.commit, s);
			let decide = (e) => decideFloats(c, n, e, o);
			let { source: m, notes: g, floats: b, orphans: x } = await (0, _.uh)(l.tags, decide, l.place, i);
			let S = await l.place(b.map(({ by: e }) => (0, d._3)(c.track.tag, e)));
			let C = b.flatMap(({ name: e, by: t }) => {
				let n = S.find((e) => e.name === (0, a.y6)((0, d._3)(c.track.tag, t)));
				return n ? [{
					name: e,
					sha: n.commit
				}] : [];
			});
			let w = p !== void 0 && !r && !(0, f.r4)(c.version, l.tags) ? await findPromotedImage(c, p, l, i) : void 0;
			return {
				source: m,
				sha: p?.commit ?? "",
				version: (0, h.qh)(c.version),
				promoted: w,
				notes: g,
				held: C,
				orphans: x
			};
		}
		function searchFor({ track: e, version: t, channel: n }, { channels: r }) {
			let i = (0, l.Yg)(n, r);
			let isEnough = (e) => i.every((t) => e.some((e) => (0, h.ts)(e.version) === t));
			return {
				...(0, b.rF)(e, t),
				isEnough
			};
		}
		function requireCheckedOut(e, t, { context: n, repository: r, log: i }) {
			let { head: a } = r;
			if (a === e || n.sha === "" && t === "") return;
			let o = t === "" ? `the run is for ${e.slice(0, 7)}` : `${t} is ${e.slice(0, 7)}`;
			let s = `${a.slice(0, 7)} is checked out, and ${o}: an image built from it here would get the tags of another commit.`;
			let c = `Let actions/checkout check out ${t === "" ? "what the run is for: leave out its ref" : `the tag: ref: ${t}`}.`;
			if (t === "") throw (0, p.V2)("image-head", s, c);
			i.warn({
				message: s,
				fix: c
			});
		}
		function eventCommit({ sha: e, pullRequest: t }, { head: n }) {
			return t !== void 0 && (n === t.head || n === t.merge) || e === "" ? n : e;
		}
		async function ofBranch(e, t) {
			let { context: n, repository: r, config: i } = t;
			let a = branchOf(n, i);
			let s = eventCommit(n, r);
			let c = e ? await versionAt(s, e, t) : (0, o.TY)(a);
			let l = n.ref.startsWith("refs/heads/") && !isPullRequest(n) ? await wentOnTo(n.ref, s, t) : void 0;
			if (l === void 0) return {
				source: { branch: a },
				sha: s,
				version: c,
				notes: [],
				held: []
			};
			let u = [{
				name: (0, o.TY)(a),
				sha: l
			}];
			let d = `The tag ${(0, o.TY)(a)} stays where it is: ${a} went on from ${s.slice(0, 7)} to ${l.slice(0, 7)}.`;
			return {
				source: {
					branch: a,
					isBehind: !0
				},
				sha: s,
				version: c,
				notes: [d],
				held: u
			};
		}
		async function wentOnTo(e, t, n) {
			let { repository: r } = n;
			let [a] = await r.remoteRefs([e]);
			if (!a || a.commit === t) return;
			let [o] = await r.ensure([{
				tip: a.commit,
				not: [t]
			}], [t]);
			let [s] = await r.ensureCommits([t]);
			if (!await r.isAncestor(s, o.tip)) return a.commit;
			let c = await r.log(o);
			return (0, i.E9)(c).some(await (0, g.vh)(c, n)) ? a.commit : void 0;
		}
		function isPullRequest({ ref: e, eventName: t, pullRequest: n }) {
			return n !== void 0 || t === "pull_request_target" || e.startsWith("refs/pull/");
		}
		function branchOf(e, { branches: t }) {
			let { ref: n, pullRequest: r } = e;
			let i = r?.number ?? /^refs\/pull\/(\d+)\//.exec(n)?.[1];
			if (i !== void 0) return `pr-${i}`;
			if (isPullRequest(e)) throw (0, p.V2)("event-unreadable", "The event does not say which pull request it is for.", "Give the tag input.");
			if (n.startsWith("refs/heads/")) return n.slice(11);
			throw (0, p.V2)("tag-missing", `tag: it is not set, and the run is on ${n === "" ? "no ref" : (0, p.hD)(n)}.`, `Run the workflow on a tag or on a branch such as ${t.next}, or give the tag input.`);
		}
		async function versionAt(e, t, { repository: r }) {
			let { readCarriers: i, versionOfFiles: a } = await Promise.resolve().then(n.bind(n, 3313));
			let [o] = await r.ensureCommits([e]);
			return (0, h.qh)(a(t, await i(r, t, o)));
		}
		function outputsOf(e, t, { serverUrl: n, repository: i }) {
			let { sha: a, version: s, promoted: c } = e;
			let l = elsewhereBuilt(e);
			let u = t.filter((e) => e.endsWith(`:${(0, o.m)(a)}`));
			let d = (0, r.Ek)(n, i);
			let f = {
				"org.opencontainers.image.revision": a,
				"org.opencontainers.image.version": s,
				...d && { "org.opencontainers.image.source": d }
			};
			let p = t.some((e) => e.endsWith(`:${o.k0}`));
			return {
				tags: t.join("\n"),
				"commit-tags": u.join("\n"),
				build: String(c === void 0),
				"built-tags": u.map((e) => l === void 0 ? e : e.replace(/:[^:]*$/, `:${l}`)).join("\n"),
				"tag-arguments": (0, o.T9)(t, a, l).join("\n"),
				labels: Object.entries(f).map(([e, t]) => `${e}=${t}`).join("\n"),
				json: JSON.stringify({
					tags: t,
					labels: f,
					version: s,
					latest: p
				}),
				version: s,
				latest: String(p)
			};
		}
		function summaryOf({ version: e, sha: t, notes: n }, r) {
			let i = r.map((e) => [(0, m.aY)(e)]);
			return (0, m.Bv)((0, m.R_)(3, `Images of ${e} at ${t.slice(0, 7)}`), (0, m.tp)(["Tag"], i), (0, m.p_)(n.map(m.FV)));
		}
	}),
	7512: (function (e, t, n) {
		n.d(t, { A: () => promotedBy });
		var r = n(8669);
		var i = n(5566);
		async function promotedBy({ tag: { version: e }, ref: t, siblings: n, view: a }, o) {
			let s = n.filter((t) => (0, i.bm)(t.version, e) === 0 && (0, i.Zy)(t.version, e) < 0);
			if (s.length === 0) return;
			let c = (await o.annotation(t))?.split("\n").findLast((e) => e.startsWith(`${r.AH.promotedFrom}: `));
			let l = s.find((e) => c === `${r.AH.promotedFrom}: ${e.name}`);
			let [u] = l ? await a.place([l.name]) : [];
			if (!l || !u || !await o.reaches(t, u)) return;
			return {
				name: l.name,
				version: l.version,
				commit: u.commit
			};
		}
	})
};
