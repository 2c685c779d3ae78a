"use strict";
exports.modules = {
	21: (function (e, t, n) {
		n.d(t, { C: () => changeRelease });
		var r = n(4898);
		var i = n(1429);
		var a = n(5566);
		var o = n(547);
		let [s, c] = ["<!-- release-tracks:withdrawn -->", "<!-- release-tracks:withdrawn end -->"];
		function hasNotice(e) {
			return e.includes(s);
		}
		function withNotice(e, t, n) {
			let r = n ? ` Use ${(0, o.FV)(n)}.` : "";
			let i = `> [!CAUTION]\n> This version was withdrawn: ${(0, o.FV)(t)}${/[.!?]$/.test(t) ? "" : "."}${r}`;
			return `${s}\n${i}\n${c}\n\n${withoutNotice(e).replace(/^(?:\r?\n)+/, "")}`;
		}
		function withoutNotice(e) {
			let [t, n] = [e.indexOf(s), e.indexOf(c)];
			if (t < 0 || n < t) return e;
			return e.slice(0, t) + e.slice(n + c.length).replace(/^(?:\r?\n)+/, "");
		}
		let l = "Give the job `permissions: contents: write`, or a token that may write to the repository, and run again: what is pushed is not repeated.";
		async function changeRelease(e, t, n) {
			let i = await n.openGitHub();
			if (!i) return withoutToken(e, n);
			let a = i.releases;
			let { name: o } = e.tag;
			let s = await (0, r.kr)(`show the release of ${o}`, l, a.find(o));
			if (!s) return [`${o} has no release on GitHub.`];
			let c = {
				request: e,
				release: s,
				store: a,
				newestLive: t.newestLive
			};
			return e.undo ? putBack(c) : takeDown(c, t);
		}
		function withoutToken({ tag: { name: e }, undo: t }, { context: n, log: r }) {
			if (n.repository === "") return [];
			let i = t ? "still says that it is withdrawn" : "still offers it";
			r.warn({
				message: `There is no token for GitHub, so the release of ${e}, if there is one, ${i}.`,
				fix: "Set GH_TOKEN and run again: what is pushed is not repeated."
			});
			return [];
		}
		async function takeDown(e, { reason: t, instead: n }) {
			let { request: i, release: a, store: o } = e;
			let { tag: s } = i;
			let c = await moveLatest(e);
			let u = withNotice(a.body, t, n?.name);
			if (a.stage === "published") {
				await (0, r.kr)(`make the release of ${s.name} a draft`, l, o.retire(a, u));
				return [...c, `The release of ${s.name} is a draft now, and says why.`];
			}
			u !== a.body && await change(e, u);
			let d = a.stage === "immutable" ? ": it is immutable, so it stays public" : "";
			return [...c, `The release of ${s.name} says that it was withdrawn${d}.`];
		}
		async function moveLatest({ request: { tag: e }, store: t, newestLive: n }) {
			if (!(e.track.latest && !e.version.prerelease && n && (0, a.Zy)(n.version, e.version) < 0)) return [];
			let i = await (0, r.kr)(`show the release of ${n.name}`, l, t.find(n.name));
			if (!i || i.stage === "draft") return [`${n.name} has no release that could be Latest.`];
			await (0, r.kr)(`make ${n.name} Latest`, l, t.publish(i, !0));
			return [`${n.name} is Latest.`];
		}
		async function putBack(e) {
			let { request: t, release: n, store: a, newestLive: o } = e;
			let { tag: s } = t;
			if (!hasNotice(n.body)) return [`The release of ${s.name} has no notice of a withdrawal.`];
			let c = s.track.latest && o?.name === (0, i._3)(s.track.tag, s.version);
			(n.stage === "draft" || c) && await (0, r.kr)(`publish ${s.name}`, l, a.publish(n, c));
			await change(e, withoutNotice(n.body));
			return [`The release of ${s.name} is public${c ? " and Latest" : ""}, without the notice.`];
		}
		async function change({ request: { tag: e }, release: t, store: n }, i) {
			let { name: a, prerelease: o } = t;
			await (0, r.kr)(`change the release of ${e.name}`, l, n.update(t, {
				name: a,
				body: i,
				prerelease: o
			}));
		}
	}),
	999: (function (e, t, n) {
		n.d(t, {
			t7: () => readMarker,
			tl: () => a,
			xG: () => layOutMarker
		});
		var r = n(8669);
		var i = n(8342);
		let a = "marker";
		function layOutMarker({ name: e, track: t, channel: n }, { reason: o, floats: s }, c) {
			let l = [
				{
					key: r.AH.track,
					value: t.name
				},
				{
					key: r.AH.channel,
					value: n
				},
				{
					key: r.AH.run,
					value: c
				},
				...s.length > 0 ? [{
					key: r.AH.floats,
					value: s.join(" ")
				}] : []
			];
			let u = (0, r.hw)(`withdraw: ${e}`, l, o);
			return [{
				kind: "commit",
				mark: "withdrawn",
				parents: [],
				files: [],
				message: u
			}, {
				kind: "tag",
				mark: a,
				name: (0, i.we)(e),
				target: "withdrawn",
				message: u
			}];
		}
		function readMarker(e) {
			let [, t = "", ...n] = e.split("\n\n");
			let i = n.at(-1) ?? "";
			return {
				reason: i && t.trim(),
				floats: (0, r.di)(i, "floats")?.split(" ") ?? []
			};
		}
	}),
	1285: (function (e, t, n) {
		n.d(t, {
			Z: () => readStanding,
			y: () => readText
		});
		var r = n(4229);
		var i = n(7761);
		var a = n(3830);
		var o = n(9482);
		var s = n(8342);
		var c = n(5566);
		var l = n(9535);
		var u = n(999);
		var d = n(3754);
		var f = n(5677);
		var p = n(403);
		var m = n(3439);
		var h = n(4292);
		async function readStanding(e, t) {
			let { tag: n } = e;
			let o = await (0, d.c)([(0, m.wT)(n.track)], t);
			let c = o.tags.get(n.track.name) ?? [];
			let l = c.find(({ name: e }) => e === n.name);
			if (!l) throw (0, p.Ns)(n.name);
			let u = o.refs.find(({ name: e }) => e === (0, r.y6)((0, s.we)(n.name)));
			let h = await readText(u, t);
			let g = reasonOf(e, h);
			let place = async (e) => o.refs.filter(({ name: t }) => e.map(r.y6).includes(t));
			let decide = (n) => ({
				answer: n,
				by: offeredThen(e, n, t)
			});
			let _ = await (0, f.uh)(c, decide, place, t);
			let v = markAfter(e, _);
			let y = (0, a.bc)(n.track, n.version, _, t.config);
			let b = y === n.track ? v : v.filter(({ version: e }) => (0, i.UO)(e, n.version));
			let x = n.track;
			return {
				request: {
					...e,
					tag: {
						...n,
						track: y
					}
				},
				whole: x,
				state: o,
				own: l,
				before: _,
				after: v,
				rivals: b,
				marker: u,
				told: h,
				reason: g
			};
		}
		function offeredThen(e, t, { config: n }) {
			let { track: r, version: i, channel: a } = e.tag;
			let s = markAfter(e, t);
			let u = [a, c.L8].map((e) => (0, l._j)(e, s, n.channels)[0]);
			let d = (0, o.zo)(r.tag, i).map((e) => (0, o.Kd)(r.tag, e, s));
			return [...u, ...d];
		}
		async function readText(e, { repository: t }) {
			if (!e) return;
			await t.ensureCommits([e.object]);
			return (0, u.t7)(await t.annotation(e) ?? "");
		}
		function reasonOf(e, t) {
			if (e.reason !== "" || e.undo) return e.reason;
			if (!t) throw (0, h.R)(e);
			return t.reason || "no reason given";
		}
		function markAfter({ tag: e, undo: t }, n) {
			return t ? (0, s.dX)(n, e.name) : (0, s.ui)(n, new Set([e.name]));
		}
	}),
	4292: (function (e, t, n) {
		n.d(t, {
			R: () => reasonMissing,
			s: () => readWithdrawRequest
		});
		var r = n(9094);
		var i = n(9530);
		var a = n(6082);
		function readWithdrawRequest(e, { tag: t, reason: n, undo: a, dryRun: o }) {
			let s = t.trim().replace(/^refs\/tags\//, "");
			if (s === "") throw (0, i.V2)("tag-missing", "tag: it is not set.", "Give the tag to withdraw, such as tray-v1.8.5.");
			let c = n.trim();
			requireSeen(c);
			if (c.length > 500) throw (0, i.V2)("input-invalid", `reason: it has ${c.length} characters.`, "Say it in 500 or fewer.");
			return {
				tag: (0, r.z)(e, s),
				reason: c,
				undo: a,
				dryRun: o
			};
		}
		function requireSeen(e) {
			let t = (0, a.ux)(e);
			if (t === void 0) return;
			throw (0, i.V2)("input-invalid", `reason: it has the character ${t}, which is invisible.`, "Write it on one line, of visible characters.");
		}
		function reasonMissing({ tag: { name: e } }) {
			return (0, i.V2)("input-invalid", `reason: it is not set, and ${e} is not withdrawn yet.`, "Say in a sentence what is wrong with it (on the command line with --reason): users read it on the release.");
		}
	})
};
