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
		var i = n(5608);
		var a = n(5566);
		function formatPromotion({ promotedFrom: e, replaces: t, version: n, converged: r, ...i }) {
			let { track: o, channel: s, tag: c, commit: l } = i;
			let u = {
				"schema-version": 1,
				track: o,
				channel: s,
				version: (0, a.qh)(n),
				tag: c,
				commit: l,
				"promoted-from": e ?? null,
				replaces: t ? (0, a.qh)(t) : null,
				converged: r
			};
			return `${JSON.stringify(u, null, 2)}\n`;
		}
		var o = n(9535);
		var s = n(403);
		var c = n(2855);
		var l = n(7512);
		async function describePromotion(e, t) {
			let { request: n, publication: r, ref: i } = e;
			let { track: a, channel: o, version: c, name: u } = n.tag;
			if (!(r && (r.text ?? r.standing) === e.text) || r.overtakenBy) return;
			let d = {
				track: a,
				from: c,
				upTo: c,
				isEnough: () => !0
			};
			let f = await (0, s.oW)(t.repository, d, u);
			let p = await (0, l.A)({
				tag: n.tag,
				ref: i,
				siblings: f.tags,
				view: f
			}, t.repository);
			return formatPromotion({
				track: a.name,
				channel: o,
				version: c,
				tag: u,
				commit: i.commit,
				promotedFrom: p?.name,
				replaces: r.text === void 0 ? await findReplaced(e, t) : versionOf(r.standing),
				converged: r.converged
			});
		}
		async function findReplaced({ publication: e, ref: t, text: n }, r) {
			let { repository: a } = r;
			let [o] = e?.decisions ?? [];
			if (!e || !o) return;
			let [s] = await a.ensure([{
				tip: e.sha,
				not: [t.commit]
			}], []);
			let l = [];
			await a.changes(s, { pathspecs: [(0, i.Dk)(o.path)] }, ({ changes: e }) => {
				l.push(...e.filter(({ path: e }) => e === o.path));
			});
			let d = await a.blobs([...new Set(l.flatMap((e) => idsOf(e)))]);
			let textOf = (e) => {
				let t = d.get(e.slice(u.length));
				return t && (0, c.g)(o.path, t);
			};
			let f = l.find((e) => textOf(e.after) === n && textOf(e.before) !== n);
			return f && versionOf(textOf(f.before));
		}
		let u = "100644 ";
		function idsOf({ before: e, after: t }) {
			return [e, t].flatMap((e) => e.startsWith(u) ? [e.slice(7)] : []);
		}
		function versionOf(e) {
			return e === void 0 ? void 0 : (0, o.HB)({
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
