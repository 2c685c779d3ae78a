"use strict";
exports.id = 7846;
exports.ids = [7846];
exports.modules = {
	...require("./common.index.js").modules,
	4697: (function (e, t, n) {
		n.d(t, { H: () => detectAndPromote });
		var r = n(4229);
		var i = n(2444);
		var a = n(9530);
		var o = n(547);
		var s = n(5566);
		var c = n(5636);
		var l = n(6138);
		var u = n(2633);
		var d = n(9122);
		var f = n(5852);
		var p = n(8449);
		var m = n(1911);
		var h = n(2188);
		async function detectAndPromote({ line: e = "", ...t }, n, r) {
			(0, h.mv)({
				...n,
				channel: t.channel
			});
			let { run: i, tracks: u } = await (0, d.C)({
				line: e,
				tracks: t.track
			}, r);
			let g = await chooseHead(t.track, n.sha, i);
			let _ = await (0, c.k)({
				...t,
				base: "",
				head: g
			}, i, u);
			let v = {
				outputs: (0, l.m5)(i.config, _),
				summary: (0, l.s3)(i.config, _)
			};
			if (_.tracks.length === 0) {
				await tellWaiting(n.bump, _.head, i);
				let e = (0, m.CA)((0, p.p)(_.channel, _.head ?? ""), n.dryRun);
				return {
					...v,
					outputs: {
						...v.outputs,
						...e.outputs
					}
				};
			}
			if (_.channel === "") throw (0, a.V2)("input-invalid", `channel: it is not set, and only a push to ${i.config.branches.next} chooses one by itself.`, `Give one of: ${[...i.config.channels, s.L8].join(", ")}.`);
			let y = JSON.stringify(_.tracks.map(({ name: e }) => e));
			let b = await (0, f.u)((0, h.vD)(i.config, {
				...n,
				tracks: y,
				channel: _.channel
			}), i);
			return {
				...b,
				outputs: {
					...v.outputs,
					...b.outputs
				},
				summary: (0, o.Bv)(v.summary, b.summary)
			};
		}
		async function tellWaiting(e, t, r) {
			let { push: i } = r.context;
			if ((e || r.config.bump) !== "auto" || !i || t === void 0) return;
			let { warnOfWaiting: a } = await n.e(6155).then(n.bind(n, 6155));
			await a(i.before, t, r);
		}
		async function chooseHead(e, t, { context: n, config: a, repository: o }) {
			if (e !== "") return "";
			if (t !== "" && t !== i.gf) return (0, u.W)(o, t, "sha");
			return n.eventName === "push" && t === "" ? "" : (0, r.Mi)(a.branches.next);
		}
	}),
	7846: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(4697);
				await (0, n(2864).C)((e) => (0, i.H)({
					track: e.input("track"),
					channel: e.input("channel"),
					since: e.input("since"),
					line: e.input("line")
				}, {
					bump: e.input("bump"),
					sha: e.input("sha"),
					n: e.input("n"),
					version: e.input("version"),
					trailers: e.input("trailers"),
					dryRun: e.flag("dry-run", !1),
					force: e.flag("force", !1)
				}, e), { signs: !0 });
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	})
};
