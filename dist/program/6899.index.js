"use strict";
exports.id = 6899;
exports.ids = [6899];
exports.modules = {
	...require("./shared-4344.index.js").modules,
	...require("./common.index.js").modules,
	1191: (function (e, t, n) {
		n.d(t, { o: () => readFormer });
		var r = n(9880);
		var i = n(5608);
		var a = n(9535);
		var o = n(2855);
		async function readFormer(e, t, n, s) {
			if (n.length === 0) return [];
			let c = new Set(n);
			let l = s ? [s.commit] : [];
			let u = [];
			for (let a of t) {
				let [t] = await e.ensure([{
					tip: a,
					not: l
				}], [a]);
				await e.changes(t, { pathspecs: n.map(i.Dk) }, ({ changes: e }) => {
					for (let { path: t, before: n, after: i } of e) {
						let e = (0, r.Kk)(i) ?? (0, r.Kk)(n);
						c.has(t) && e !== void 0 && u.push({
							path: t,
							oid: e
						});
					}
				});
			}
			let d = await e.blobs([...new Set(u.map(({ oid: e }) => e))]);
			return u.flatMap(({ path: e, oid: t }) => {
				let n = (0, o.g)(e, d.get(t) ?? new Uint8Array());
				let r = (0, a.HB)({
					channel: "",
					path: e,
					text: n
				});
				return r ? [{
					path: e,
					version: r,
					text: n
				}] : [];
			});
		}
	}),
	7887: (function (e, t, n) {
		n.d(t, { provedReturns: () => provedReturns });
		var r = n(4229);
		var i = n(1429);
		var a = n(8342);
		var o = n(4344);
		var s = n(2205);
		var c = n(5566);
		var l = n(9535);
		var u = n(2855);
		var d = n(1191);
		async function provedReturns(e, t) {
			let n = [];
			for (let r of e) await isReturn(r, t) && n.push(r);
			return n;
		}
		async function isReturn({ path: e, oid: t, parent: n }, { repository: f, config: p }) {
			let m = (0, s.J9)(e, p);
			if (!m) return !1;
			let { track: h } = m;
			let [g] = await f.ensureCommits([n]);
			let [_, v] = await Promise.all([f.readFiles(g, [e]), f.blobs(t === void 0 ? [] : [t])]);
			let y = _.get(e);
			let b = y && (0, l.HB)({
				channel: "",
				path: e,
				text: (0, u.g)(e, y.bytes)
			});
			let x = b !== void 0 && await isThere((0, a.we)((0, i._3)(h.tag, b)));
			let S = t === void 0 ? void 0 : v.get(t);
			if (S === void 0) return x;
			let C = (0, u.g)(e, S);
			let w = (0, l.HB)({
				channel: "",
				path: e,
				text: C
			});
			if (!w || !(0, o.i)(m.channel, w, p.channels)) return !1;
			if (!(x || !y || b && (0, c.Zy)(w, b) > 0)) return !1;
			let T = (0, i._3)(h.tag, w);
			let [E] = await f.remoteRefs([(0, r.y6)(T)]);
			if (!E) return !1;
			let D = (0, s.Ud)(h, p).map((e) => e.path);
			return (await (0, d.o)(f, [g], D, E)).some((e) => e.text === C);
			async function isThere(e) {
				return (await f.remoteRefs([(0, r.y6)(e)])).length > 0;
			}
		}
	})
};
