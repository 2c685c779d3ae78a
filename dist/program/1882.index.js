"use strict";
exports.id = 1882;
exports.ids = [1882];
exports.modules = {
	1882: (function (e, t, n) {
	n.d(t, { rehearse: () => rehearse });
	var r = n(9530);
	var i = n(9547);
	var a = n(5566);
	var o = n(3529);
	var s = n(9369);
	async function rehearse(e, t, n) {
		let [r] = t;
		if (!r) return {
			problems: [],
			first: void 0
		};
		let i = withFiles(e.patient.tree, t);
		let a = {
			...e.patient,
			tree: i,
			configPath: r.path,
			offline: !0
		};
		let { findings: s } = await (0, o.h)(a, !1);
		let { problems: c, first: l } = await planAll(e, r.path, n);
		let u = [...c].flatMap(([e, t]) => s.some(({ severity: t, message: n }) => t === "error" && n.endsWith(e)) ? [] : [t]);
		return {
			problems: [...findingNotes(s, t), ...u],
			first: l
		};
	}
	function withFiles(e, t) {
		let n = new Map(t.map(({ path: e, text: t }) => [e, t]));
		return {
			listFiles: async (t) => [...new Set([...await e.listFiles(t), ...[...n.keys()].filter((e) => t(e))])],
			readFiles: async (t) => {
				let r = await e.readFiles(t.filter((e) => !n.has(e)));
				for (let e of t) {
					let t = n.get(e);
					if (t === void 0) continue;
					r.set(e, {
						path: e,
						mode: "100644",
						oid: "",
						bytes: new TextEncoder().encode(t)
					});
				}
				return r;
			},
			write: e.write
		};
	}
	function findingNotes(e, t) {
		let n = new Set(t.flatMap(({ path: e, adds: t }) => t ? [] : [e]));
		let r = e.filter(({ severity: e, place: t }) => e === "error" || e === "warning" && n.has(t?.file ?? ""));
		return [...(0, i.$)(r, ({ rule: e }) => e).values()].flatMap(([e, ...t]) => {
			if (!e) return [];
			let { message: n, fix: r = "", place: i } = e;
			let a = i?.line === void 0 ? "" : `:${i.line}`;
			let o = t.length > 0 ? ` (and ${t.length} more)` : "";
			return [{
				path: `${i?.file ?? "release-tracks.yml"}${a}`,
				why: `${n} ${r}`.trim() + o
			}];
		});
	}
	async function planAll(e, t, n) {
		let i = await e.openCopy(n.branches);
		if (!i) return {
			problems: new Map(),
			first: void 0
		};
		let o = {
			...i,
			config: n
		};
		let c = new Map();
		let l;
		let u = n.tracks.length > 12 ? [] : n.channels;
		for (let e of [
			"",
			...u,
			a.L8
		]) try {
			let { promotion: t } = await (0, s._k)({
				channel: e,
				tracks: ""
			}, o);
			let n = t.released.map(({ release: e }) => e.tag);
			e === "" && (l = {
				channel: t.channel,
				tags: n
			});
		} catch (e) {
			if (!(e instanceof r.ag)) throw e;
			for (let { message: n, fix: r = "", place: i } of e.problems) c.set(n, {
				path: i?.file ?? t,
				why: `plan is refused: ${n} ${r}`.trim()
			});
		}
		return {
			problems: c,
			first: l
		};
	}
})
};
