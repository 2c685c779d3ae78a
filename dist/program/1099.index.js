"use strict";
exports.id = 1099;
exports.ids = [1099];
exports.modules = {
	...require("./shared-21.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-9780.index.js").modules,
	1099: (function (e, t, n) {
		n.d(t, {
			z: () => carryOutWithdrawal,
			n: () => withdraw
		});
		var r = n(9470);
		var i = n(5566);
		function publishedName(e) {
			try {
				let { name: t, private: n } = JSON.parse(e.replace(/^\uFEFF/, ""));
				return typeof t == "string" && n !== !0 ? t : void 0;
			} catch {
				return;
			}
		}
		function npmCommands(e, { version: t, instead: n, reason: a, distTag: o }) {
			return [...n !== void 0 && (0, i.Zy)(n, t) <= 0 && o !== void 0 ? [(0, r.q$)("npm", "dist-tag", "add", `${e}@${(0, i.qh)(n)}`, o)] : [], (0, r.q$)("npm", "deprecate", `${e}@${(0, i.qh)(t)}`, a)];
		}
		var a = n(3313);
		async function readPackageCommands({ tag: e, undo: t }, { commit: n, instead: r, reason: i, distTag: o, isNew: s }, { repository: c }) {
			let l = e.track.versionFiles.filter((e) => e.kind === "keyed" && e.key === "version" && /(?:^|\/)package\.json$/.test(e.path));
			let u = t && !s;
			if (l.length === 0 || u) return [];
			let [d] = await c.ensureCommits([n]);
			let { texts: f } = await (0, a.readCarriers)(c, { versionFiles: l }, d);
			let p = [...f.values()].flatMap((e) => publishedName(e) ?? []);
			let m = {
				version: e.version,
				instead: r?.version,
				reason: t ? "" : i,
				distTag: o
			};
			return p.flatMap((e) => npmCommands(e, m));
		}
		var o = n(21);
		var s = n(1458);
		var c = n(4292);
		var l = n(4229);
		var u = n(9780);
		var d = n(9609);
		var f = n(7761);
		var p = n(3830);
		var m = n(8342);
		var h = n(6855);
		var g = n(8669);
		var _ = n(9535);
		function layOutManifests({ tag: e, undo: t }, n) {
			let r = new TextEncoder();
			let i = [{
				key: g.AH.track,
				value: e.track.name
			}, {
				key: g.AH.channel,
				value: e.channel
			}];
			let a = (0, h.PX)(e.name, t);
			return {
				kind: "commit",
				mark: "manifests",
				files: n.flatMap(({ path: e, text: t }) => t === void 0 ? [] : [{
					path: e,
					mode: "100644",
					bytes: r.encode(t)
				}]),
				gone: n.flatMap(({ path: e, text: t }) => t === void 0 ? [e] : []),
				message: (0, g.hw)(a, i, n.map(_.uQ).join("\n"))
			};
		}
		var v = n(999);
		var y = n(1937);
		var b = n(2738);
		var x = n(9696);
		var S = n(5677);
		var C = n(9482);
		var w = n(1429);
		var T = n(1285);
		async function planFloats(e, t) {
			let { request: n, state: r, before: i, after: a } = e;
			let { tag: o, undo: s } = n;
			let c = o.track.tag;
			let u = (0, C.zo)(c, o.version);
			let at = (e) => r.refs.find((t) => t.name === (0, l.y6)(e))?.commit;
			let d = (s ? u.filter((e) => at(e) === void 0) : []).length > 0 ? await deletedFloats(e, t) : [];
			return u.flatMap((e) => {
				let t = (0, C.Kd)(c, e, a);
				let n = s && at(e) !== void 0 && at(e) === (0, C.Kd)(c, e, i)?.commit;
				let r = (0, C.Iu)(c, e, at(e), a) !== void 0;
				return (n || r || d.includes(e)) && t?.commit !== at(e) ? [{
					name: e,
					to: t?.name
				}] : [];
			});
		}
		async function deletedFloats({ request: { tag: e }, state: t }, n) {
			let isOfTrack = ({ name: t }) => {
				let n = (0, l.Fk)(t);
				return n?.startsWith(m.X) && (0, w._f)(e.track.tag, n.slice(m.X.length)) !== void 0;
			};
			let r = [];
			for (let e of t.refs.filter(isOfTrack)) r.push(...(await (0, T.y)(e, n))?.floats ?? []);
			return r;
		}
		async function floatUpdates(e, { state: t, after: n }, { repository: r }) {
			let commitOf = (e) => n.find((t) => t.name === e)?.commit;
			await r.ensureCommits(e.flatMap(({ to: e }) => commitOf(e) ?? []));
			return e.map(({ name: e, to: n }) => ({
				ref: (0, l.y6)(e),
				from: t.refs.find((t) => t.name === (0, l.y6)(e))?.object,
				to: commitOf(n)
			}));
		}
		var E = n(1191);
		async function withdrawTag(e, t, n) {
			let attempt = async () => {
				let n = await attemptWithdrawal(e, t);
				return e.dryRun ? {
					...n,
					updates: []
				} : n;
			};
			let [r, ...i] = await (0, y.W)(t, attempt, n);
			let a = i.at(-1);
			if (!a) return r;
			let o = [r, ...i];
			return {
				...a,
				isNew: r.isNew,
				manifests: o.flatMap(({ manifests: e }) => e),
				floats: o.flatMap(({ floats: e }) => e),
				updates: o.flatMap(({ updates: e }) => e)
			};
		}
		async function attemptWithdrawal(e, t) {
			let { tag: n, undo: r } = e;
			let { config: a } = t;
			let o = await (0, T.Z)(e, t);
			let { own: s, marker: c, reason: l, after: u, rivals: d } = o;
			let f = r === (c !== void 0);
			let p = r && !f ? [] : await planManifests(o, t);
			let m = r && !f ? [] : await planFloats(o, t);
			let h = await makeObjects(o, {
				isNew: f,
				manifests: p,
				floats: m
			}, t);
			let g = [...h.updates, ...await floatUpdates(m, o, t)];
			let v = (0, _._j)(n.channel, d, a.channels)[0];
			let y = (0, _._j)(i.L8, u, a.channels)[0];
			let b = distTagFor(n, d !== u);
			return {
				result: {
					reason: l,
					commit: s.commit,
					isNew: f,
					instead: v,
					newestLive: y,
					distTag: b,
					manifests: p,
					floats: m,
					sha: h.sha,
					updates: g,
					pushed: !1
				},
				updates: g
			};
		}
		function distTagFor({ channel: e, version: t }, n) {
			if (n) return t.prerelease ? void 0 : (0, d.z)(t);
			return e === i.L8 ? u.k0 : e;
		}
		async function planManifests(e, t) {
			let { request: n, whole: r, state: i, after: a } = e;
			if (!r.updater || i.live === void 0) return [];
			let { version: o } = n.tag;
			let s = (0, p.Jl)(r, o);
			let c = await planManifestsOf(r, a, e, t);
			if (!s.updater) return c;
			let l = a.filter((e) => (0, f.UO)(e.version, o));
			return [...c, ...await planManifestsOf(s, l, e, t)];
		}
		async function planManifestsOf(e, t, { request: n, state: r, own: i }, a) {
			let { tag: o, undo: s } = n;
			let { repository: c, config: l } = a;
			let { head: u, histories: d } = await (0, b.i0)(r, a);
			let f = await (0, x.v)(e, u, a);
			let p = f.map(({ path: e }) => e);
			for (let { message: e, ...t } of (0, _.O$)(f)) a.log.warn({
				...t,
				message: `It is left as it is, and may offer ${o.name}. ${e}`
			});
			if (s) return (0, _.PF)(f, o.version, await (0, E.o)(c, d, p, i));
			let m = [];
			for (let e of (0, _.pN)(f, o.version)) {
				let n = (0, _._j)(e.channel, t, l.channels);
				m.push((0, _.I4)(e, n, await findFormer(n, {
					file: e,
					files: f
				}, d, a)));
			}
			return m;
		}
		async function findFormer(e, { file: t, files: n }, r, { repository: i }) {
			let a = n.map(({ path: e }) => e);
			let o = e.slice(0, 4);
			await i.ensureCommits(o.map(({ commit: e }) => e));
			let s = await (0, S._i)(o, i);
			for (let n of [...o.filter(({ name: e }) => !s.has(e)), void 0]) {
				let o = await (0, E.o)(i, r, a, n);
				if ((0, _.Ui)(e, o, t)) return o;
			}
			return [];
		}
		async function makeObjects({ request: e, whole: t, state: n, marker: r, told: i, reason: a }, { isNew: o, manifests: s, floats: c }, u) {
			let { repository: d, context: f } = u;
			let { tag: p, undo: h } = e;
			let g = (0, l.y6)((0, m.we)(p.name));
			let _ = i?.floats ?? [];
			let y = c.flatMap(({ name: e, to: t }) => t === void 0 && !_.includes(e) ? [e] : []);
			let x = h ? o : o || y.length > 0;
			let S = {
				reason: a,
				floats: [..._, ...y]
			};
			let C = x && !h ? (0, v.xG)(p, S, f.runId) : [];
			let w = n.live !== void 0 && t.updater !== void 0 && (o || s.length > 0) ? await (0, b.i0)(n, u) : void 0;
			let T = w ? [await (0, b.B_)(layOutManifests(e, s), w, u)] : [];
			let E = C.length + T.length > 0 ? await d.write([...C, ...T]) : new Map();
			let D = E.get("manifests");
			return {
				sha: D ?? n.manifests?.commit ?? "",
				updates: [...w && D ? await (0, b.pV)(n, w, D, u) : [], ...x ? [{
					ref: g,
					from: r?.object,
					to: E.get(v.tl)
				}] : []]
			};
		}
		async function withdraw(e, t) {
			let n = await carryOutWithdrawal((0, c.s)(t.config, e), t);
			return (0, s._C)(n, t);
		}
		async function carryOutWithdrawal(e, t, n) {
			let r = await withdrawTag(e, t, n);
			return {
				request: e,
				withdrawal: r,
				commands: await readPackageCommands(e, r, t),
				release: e.dryRun ? [] : await (0, o.C)(e, r, t)
			};
		}
	}),
	1458: (function (e, t, n) {
		n.d(t, {
			Dx: () => summarizeWithdrawal,
			_C: () => reportWithdrawal,
			ho: () => listMoves,
			pT: () => describeWithdrawal
		});
		var r = n(547);
		var i = n(5566);
		function describeWithdrawal({ request: e, withdrawal: t, commands: n, release: r }) {
			let { tag: a, undo: o } = e;
			let { isNew: s, reason: c, instead: l, manifests: u, floats: d, sha: f, pushed: p, updates: m } = t;
			return {
				tag: a.name,
				track: a.track.name,
				channel: a.channel,
				version: (0, i.qh)(a.version),
				undo: o,
				reason: c,
				"already-done": !s,
				instead: l?.name ?? null,
				manifests: u.map(({ channel: e, path: t, from: n, to: r }) => ({
					channel: e,
					path: t,
					from: n ? (0, i.qh)(n) : null,
					to: r ? (0, i.qh)(r) : null
				})),
				"floating-tags": d.map(({ name: e, to: t }) => ({
					name: e,
					to: t ?? null
				})),
				refs: m.map(({ ref: e, from: t, to: n }) => ({
					ref: e,
					from: t ?? null,
					to: n ?? null
				})),
				sha: f,
				release: r,
				commands: n,
				pushed: p
			};
		}
		function summarizeWithdrawal({ request: e, withdrawal: t }) {
			let { tag: n, undo: r, dryRun: i } = e;
			let { isNew: a, updates: o, pushed: s } = t;
			if (r && !a) return `${n.name} is not withdrawn: nothing to take back.`;
			if (!a && o.length === 0 && !s) return `${n.name} is already withdrawn, and nothing offers it.`;
			let c = r ? "offered again" : "withdrawn";
			return i ? `${n.name} would be ${c}.` : `${n.name} is ${c}.`;
		}
		function listMoves({ manifests: e, floats: t }) {
			return [...e.map(({ channel: e, from: t, to: n }) => `${e} manifest: ${t ? (0, i.qh)(t) : "nothing"} → ${n ? (0, i.qh)(n) : "deleted, since no other version was published there"}`), ...t.map(({ name: e, to: t }) => `tag ${e} → ${t ?? "deleted, since it stands for no other version"}`)];
		}
		function reportWithdrawal(e, { log: t }) {
			let { withdrawal: n, commands: i, release: a } = e;
			let o = describeWithdrawal(e);
			let s = summarizeWithdrawal(e);
			for (let e of [
				s,
				...listMoves(n),
				...a
			]) t.info(e);
			for (let e of i) t.info(`run: ${e}`);
			let c = o.manifests.map(({ channel: e, path: t, from: n, to: i }) => [
				(0, r.aY)(e),
				(0, r.aY)(t),
				n === null ? "" : (0, r.aY)(n),
				i === null ? "deleted" : (0, r.aY)(i)
			]);
			return {
				outputs: {
					tag: o.tag,
					track: o.track,
					version: o.version,
					channel: o.channel,
					instead: o.instead ?? "",
					manifests: JSON.stringify(o.manifests),
					"floating-tags": JSON.stringify(o["floating-tags"]),
					commands: i.join("\n"),
					pushed: String(o.pushed),
					sha: o.sha
				},
				summary: (0, r.Bv)((0, r.R_)(3, o.undo ? `Offered again: ${o.tag}` : `Withdrawn: ${o.tag}`), (0, r.FV)(s), ...o.reason === "" ? [] : [`Reason: ${(0, r.FV)(o.reason)}`], ...c.length === 0 ? [] : [(0, r.tp)([
					"Channel",
					"Manifest",
					"Offered",
					"Offers"
				], c)], (0, r.p_)([...listMoves({
					...n,
					manifests: []
				}), ...a].map(r.FV)), ...i.length === 0 ? [] : ["Run these for the registry:", (0, r.DV)(i.join("\n"), "sh")])
			};
		}
	}),
	9609: (function (e, t, n) {
		n.d(t, {
			o: () => distTagOf,
			z: () => lineDistTag
		});
		var r = n(9780);
		var i = n(8342);
		var a = n(5566);
		var o = n(6511);
		var s = n(7761);
		let c = "outdated";
		function distTagOf(e, t, n) {
			if ((0, i.r4)(e, t)) return c;
			let o = (0, i.Ix)(t).map((e) => e.version);
			let [l] = (0, r.HC)({
				version: e,
				tagged: o
			});
			if (l !== void 0) return l;
			let u = o.every((t) => t.prerelease || !(0, s.UO)(t, e) || (0, a.Zy)(t, e) <= 0);
			return n && !e.prerelease && u && (0, s.Os)(e, t) ? lineDistTag(e) : c;
		}
		function lineDistTag(e) {
			return `release-${(0, o.IL)(e)}`;
		}
	})
};
