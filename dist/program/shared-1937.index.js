"use strict";
exports.modules = {
	1937: (function (e, t, n) {
		n.d(t, {
			F: () => pushUntilLanded,
			W: () => pushUntilSettled
		});
		var r = n(8500);
		var i = n(5422);
		var a = n(4229);
		var o = n(9530);
		function requirePushable(e, { land: t, branches: n, path: r }) {
			for (let s of ["live", "next"]) {
				let c = n[s];
				if (t?.[s] !== "pull-request" || !e.some(({ ref: e }) => e === (0, a.Mi)(c))) continue;
				throw (0, o.V2)("land-by-pull-request", `${c} takes pull requests alone, by land in ${r}, and this would push to it; nothing was pushed.`, (0, i.pe)({ branches: n }) ? "Merge the pull request that release-pr keeps for the track; for pre-releases without bump commits set version-style: tag on the tracks. If the token may push after all, set land: push." : s === "live" ? "Merge the pull request that release-pr keeps for the track. If the token may push after all, set land.live: push." : `Merge the pull request that release-pr opens to bring ${n.live} into ${c}; for pre-releases without bump commits set version-style: tag on the tracks. If the token may push after all, set land.next: push.`);
			}
		}
		var s = n(3552);
		async function unlessUnknown(e, t) {
			try {
				return await t();
			} catch (t) {
				if (!e.mayLand || !(t instanceof o.ag) || t.code !== "remote-unreachable") throw t;
				throw lost({
					...e,
					words: `${e.words}\n${t.message}`
				});
			}
		}
		async function findLanded(e, t, n) {
			if (t.length === 0) return;
			return unlessUnknown(n, async () => {
				let n = new Set(t.flatMap(({ updates: e }) => e.map(({ ref: e }) => e)));
				let r = new Map((await e.remoteRefs([...n])).map((e) => [e.name, e]));
				for (let n of t) if (await isThere(e, n.updates, r)) return n;
			});
		}
		async function isThere(e, t, n) {
			let r = t.filter(({ ref: e }) => (0, a.Fk)(e) !== void 0);
			if (r.length > 0) return r.every(({ ref: e, to: t }) => n.get(e)?.object === t);
			for (let r of t) if (!await holds(e, n.get(r.ref), r)) return !1;
			return !0;
		}
		async function holds(e, t, { from: n, to: r }) {
			if (t === void 0 || n === void 0 || t.commit === n) return t?.commit === r;
			if (t.commit === r) return !0;
			let i = n;
			let [{ tip: a }] = await e.ensure([{
				tip: t.commit,
				not: [i]
			}]);
			if (r === void 0) return !1;
			let [o] = await e.ensureCommits([r]);
			return e.isAncestor(o, a);
		}
		function lost({ words: e, broken: t, mayLand: n }) {
			let r = t === 0 ? "did not land in 40 attempts" : `broke off ${t === 1 ? "once" : `${t} times in a row`}`;
			let i = n ? "nothing of it was there when the remote was last asked, and it may still land" : "nothing of it landed";
			return (0, o.V2)("push-lost", `The push ${r}; ${i}. The remote said:\n${e}`, n ? "Run again: what has landed by then is found and not made twice." : "Run again.");
		}
		function refused(e, t) {
			let n = t ? "one before it had no answer and may still land" : "nothing of it landed";
			return (0, o.V2)("push-refused", `The remote refused the push; ${n}. It said:\n${e}`, (0, s.dP)(e));
		}
		let c = {
			before: async () => void 0,
			after: () => void 0
		};
		async function pushUntilLanded({ repository: e, log: t, config: n }, i, a = c) {
			let o = [];
			let s = {
				broken: 0,
				words: "",
				mayLand: !1
			};
			for (let c = 1; c <= 40 && s.broken < 5; c++) {
				let l = await unlessUnknown(s, i);
				let u = (s.mayLand || l.updates.length === 0) && await findLanded(e, o, s);
				if (u) return landed(u.result, a);
				if (l.updates.length === 0) return l.result;
				requirePushable(l.updates, n);
				await a.before(l.result, l.updates);
				let d = await e.push(l.updates);
				if (d.kind === "landed") return landed(l.result, a);
				let f = d.kind === "lost-race" || d.kind === "refused";
				s.words = d.words;
				s.broken = f ? 0 : s.broken + 1;
				s.mayLand ||= d.kind === "unknown";
				a.after(s.mayLand ? void 0 : !1);
				f || await waitForRemote(d, s.broken, t);
				d.kind !== "refused" && o.push(l);
				let p = await findLanded(e, o, s);
				if (p) return landed(p.result, a);
				if (d.kind === "refused") throw refused(d.words, s.mayLand);
				if (!f) continue;
				t.info("another push was faster: reading the remote again");
				await (0, r.setTimeout)(grow(50, 1.5, c));
			}
			throw lost(s);
		}
		async function pushUntilSettled(e, t, n = c) {
			let r = [await pushUntilLanded(e, t, n)];
			for (let i = r[0].pushed; i && r.length < 40;) {
				let a = await pushUntilLanded(e, t, n);
				i = a.pushed;
				i && r.push(a);
			}
			return r;
		}
		function landed(e, t) {
			t.after(!0);
			return {
				...e,
				pushed: !0
			};
		}
		async function waitForRemote({ kind: e, words: t }, n, i) {
			let a = e === "put-off";
			i.info(`${a ? "the remote puts the push off" : "the push broke off"}: ${t}`);
			await (0, r.setTimeout)(a ? grow(4e3, 2, n - 1, 6e4) : grow(1e3, 2, n - 1));
		}
		function grow(e, t, n, r = 4e3) {
			return Math.min(r, e * t ** n) * (.3 + .7 * Math.random());
		}
	})
};
