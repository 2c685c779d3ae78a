"use strict";
exports.modules = {
	1990: (function (e, t, n) {
		n.d(t, {
			Y: () => presentPaths,
			f: () => writeAll
		});
		var r = n(7598);
		var i = n(1455);
		var a = n(6760);
		var o = n(9530);
		var s = n(8052);
		async function presentPaths(e, t) {
			let n = await Promise.all(t.map((t) => isThere((0, a.join)(e, t))));
			return t.filter((e, t) => n[t]);
		}
		async function isThere(e) {
			try {
				await (0, i.lstat)(e);
				return !0;
			} catch {
				return !1;
			}
		}
		async function writeAll(e, t) {
			let n = (0, r.randomUUID)();
			let o = [];
			let s = [];
			let c = [];
			let l = "";
			try {
				for (let { path: r, text: c } of t) {
					l = r;
					let t = (0, a.join)(e, r);
					let u = await (0, i.mkdir)((0, a.dirname)(t), { recursive: !0 });
					u !== void 0 && s.push(u);
					await refuseOutside(e, r);
					o.push(`${t}.${n}.tmp`);
					await (0, i.writeFile)(`${t}.${n}.tmp`, c, { flag: "wx" });
				}
				for (let { path: r } of t) {
					l = r;
					c.push(await replace((0, a.join)(e, r), n));
				}
			} catch (e) {
				for (let e of c.reverse()) await putBack(e);
				for (let e of [...o, ...s.reverse()]) await (0, i.rm)(e, {
					recursive: !0,
					force: !0
				});
				throw asFailure(e, l);
			}
			for (let { backup: e } of c) e !== void 0 && await (0, i.rm)(e, { force: !0 });
		}
		async function replace(e, t) {
			let n = `${e}.${t}.tmp`;
			let r = await isThere(e) ? `${e}.${t}.old` : void 0;
			r !== void 0 && await (0, i.rename)(e, r);
			try {
				await (0, i.rename)(n, e);
			} catch (t) {
				r !== void 0 && await (0, i.rename)(r, e);
				throw t;
			}
			return {
				file: e,
				draft: n,
				backup: r
			};
		}
		async function putBack({ file: e, backup: t }) {
			t === void 0 ? await (0, i.rm)(e, { force: !0 }) : await (0, i.rename)(t, e);
		}
		async function refuseOutside(e, t) {
			if (await (0, s.qm)(e, (0, a.dirname)((0, a.join)(e, t))) === void 0) return;
			throw (0, o.V2)("file-unwritable", `A link leads ${(0, o.hD)(t)} out of the repository.`, "Remove the link.");
		}
		function asFailure(e, t) {
			if (e instanceof o.ag) return e;
			return (0, o.V2)("file-unwritable", `${(0, o.hD)(t)} cannot be written, so nothing was: ${(0, o.Z9)(e)}.`, "Fix that and run init again.");
		}
	})
};
