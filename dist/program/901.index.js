"use strict";
exports.id = 901;
exports.ids = [901];
exports.modules = {
	901: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(4408);
				var a = n(5413);
				await (0, n(2864).C)((e) => (0, i.Z)({
					artifactsDir: e.input("artifacts-dir"),
					tag: e.input("tag"),
					baseUrl: e.input("base-url"),
					notes: e.input("notes"),
					notesPath: e.input("notes-path"),
					output: e.input("output"),
					platforms: e.input("platforms"),
					publicKey: e.input("public-key"),
					publish: e.flag("publish", !1),
					converge: e.flag("converge", !0),
					createChannels: e.flag("create-channels", !1),
					allowDowngrade: e.input("allow-downgrade"),
					requireAttestation: e.flag("require-attestation", !1),
					trustedRoot: e.input("trusted-root")
				}, e, (0, a.T)(e.folder)), { signs: !0 });
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	}),
	4408: (function (e, t, n) {
		n.d(t, { Z: () => updaterManifestReport });
		var r = n(9580);
		var i = n(9880);
		var a = n(5608);
		var o = n(5566);
		function formatPromotion({ promotedFrom: e, replaces: t, version: n, converged: r, ...i }) {
			let { track: a, channel: s, tag: c, commit: l } = i;
			let u = {
				"schema-version": 1,
				track: a,
				channel: s,
				version: (0, o.qh)(n),
				tag: c,
				commit: l,
				"promoted-from": e ?? null,
				replaces: t ? (0, o.qh)(t) : null,
				converged: r
			};
			return `${JSON.stringify(u, null, 2)}\n`;
		}
		var s = n(9535);
		var c = n(403);
		var l = n(2855);
		var u = n(7512);
		async function describePromotion(e, t) {
			let { request: n, publication: r, ref: i } = e;
			let { track: a, channel: o, version: s, name: l } = n.tag;
			if (!(r && (r.text ?? r.standing) === e.text) || r.overtakenBy) return;
			let d = {
				track: a,
				from: s,
				upTo: s,
				isEnough: () => !0
			};
			let f = await (0, c.oW)(t.repository, d, l);
			let p = await (0, u.A)({
				tag: n.tag,
				ref: i,
				siblings: f.tags,
				view: f
			}, t.repository);
			return formatPromotion({
				track: a.name,
				channel: o,
				version: s,
				tag: l,
				commit: i.commit,
				promotedFrom: p?.name,
				replaces: r.text === void 0 ? await findReplaced(e, t) : versionOf(r.standing),
				converged: r.converged
			});
		}
		async function findReplaced({ publication: e, ref: t, text: n }, r) {
			let { repository: o } = r;
			let [s] = e?.decisions ?? [];
			if (!e || !s) return;
			let [c] = await o.ensure([{
				tip: e.sha,
				not: [t.commit]
			}], []);
			let u = [];
			await o.changes(c, { pathspecs: [(0, a.Dk)(s.path)] }, ({ changes: e }) => {
				u.push(...e.filter(({ path: e }) => e === s.path));
			});
			let d = await o.blobs([...new Set(u.flatMap((e) => [e.before, e.after].flatMap((e) => (0, i.Kk)(e) ?? [])))]);
			let textOf = (e) => {
				let t = d.get((0, i.Kk)(e) ?? "");
				return t && (0, l.g)(s.path, t);
			};
			let f = u.find((e) => textOf(e.after) === n && textOf(e.before) !== n);
			return f && versionOf(textOf(f.before));
		}
		function versionOf(e) {
			return e === void 0 ? void 0 : (0, s.HB)({
				channel: "",
				path: "",
				text: e
			});
		}
		var d = n(7319);
		async function updaterManifestReport(e, t, n) {
			let i = await (0, d.U)(e, t, n);
			let a = await describePromotion(i, t);
			let o = a && await n.writeTemporary(`${i.request.tag.name}.promotion.json`, a);
			let { outputs: s, ...c } = (0, r.e)(i);
			return {
				...c,
				outputs: {
					...s,
					"predicate-path": o ?? ""
				}
			};
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
