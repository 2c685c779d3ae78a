"use strict";
exports.id = 1952;
exports.ids = [1952];
exports.modules = {
	...require("./common.index.js").modules,
	486: (function (e, t, n) {
		n.d(t, { m: () => checkInvariants });
		var r = n(5342);
		var i = n(1759);
		var a = n(9530);
		var o = n(547);
		var s = n(1151);
		var c = n(4898);
		async function trackIssue(e, t, n, r) {
			try {
				return await keep(e, {
					label: t,
					issues: n,
					log: r
				});
			} catch (e) {
				r.warn({
					message: `The tracking issue could not be kept: ${(0, a.Z9)(e)}.`,
					fix: (0, c.ik)(e, "Give the job `permissions: issues: write`, or set open-issue: false.")
				});
				return;
			}
		}
		async function keep(e, t) {
			let n = await t.issues.findIssues(i.tl, t.label);
			let [r, ...a] = n;
			if (e.length === 0) {
				await invariant_issue_close(n, (0, i.nG)(), t);
				return r?.number;
			}
			let o = (0, i.n6)(e);
			if (!r) return invariant_issue_open(o, t);
			await invariant_issue_close(a, (0, i.ET)(r.number), t);
			await update(r, o, t);
			return r.number;
		}
		async function invariant_issue_close(e, t, { issues: n, log: r }) {
			for (let { number: i } of e) {
				await n.closeIssue(i, t);
				r.info(`closed issue #${i}`);
			}
		}
		async function invariant_issue_open(e, t) {
			let { label: n, issues: r, log: a } = t;
			let o = n !== "" && await tryLabel(t, () => ensureLabel(t));
			let s = await r.createIssue(e, i.tl, o ? [n] : []);
			a.info(`opened issue #${s}`);
			let [c] = await r.findIssues(i.tl, n);
			if (!c || c.number >= s) return s;
			await invariant_issue_close([{ number: s }], (0, i.ET)(c.number), t);
			return c.number;
		}
		async function update(e, t, n) {
			let { label: r, issues: a, log: o } = n;
			if (e.title !== t.title || plain(e.body) !== plain(t.body)) {
				await a.updateIssue(e.number, t);
				o.info(`updated issue #${e.number}`);
			}
			if (r === "" || (0, i.RX)(e.labels, r)) return;
			await tryLabel(n, async () => {
				await ensureLabel(n);
				await a.addLabel(e.number, r);
			});
		}
		async function ensureLabel({ label: e, issues: t }) {
			await t.ensureLabel({
				name: e,
				color: "d73a4a",
				description: "A release invariant is broken (release-tracks)"
			});
		}
		async function tryLabel({ label: e, log: t }, n) {
			try {
				await n();
				return !0;
			} catch (n) {
				t.warn({ message: `The issue has no label ${JSON.stringify(e)}: ${(0, a.Z9)(n)}.` });
				return !1;
			}
		}
		function plain(e) {
			return e.replaceAll("\r\n", "\n").trim();
		}
		var l = n(8331);
		async function checkInvariants({ openIssue: e, label: t, grace: n }, i) {
			let { log: a } = i;
			let o = i.openGitHub();
			let c = (0, r.M)(await (0, s.C)(i, o, readGrace(n)));
			for (let { rule: e, message: t, command: n } of c) a.info(`${e}: ${t}\n  fix it: ${n}`);
			c.length === 0 && a.info(`all is well: ${r.u.map(({ meaning: e }) => e).join("; ")}`);
			let l = e ? await o : void 0;
			let u = l && await trackIssue(c, t, l.issues, a);
			return {
				outputs: {
					healthy: String(c.length === 0),
					violations: JSON.stringify(c),
					"issue-number": u === void 0 ? "" : String(u)
				},
				summary: summarize(c),
				...c.length > 0 && { failure: brokenInvariants(c, u) }
			};
		}
		function readGrace(e) {
			if (e === "") return l.Zv;
			if (e === "off") return l.tm;
			if (/^\d{1,4}$/.test(e)) return Number(e);
			throw (0, a.V2)("input-invalid", `grace: ${(0, a.hD)(e)} is not a number of hours.`, "Write a whole number, such as 2; or off to check neither.");
		}
		function summarize(e) {
			if (e.length > 0) return (0, o.Bv)((0, o.R_)(3, "Broken invariants"), (0, i.yO)(e));
			return (0, o.Bv)((0, o.R_)(3, "All invariants hold"), (0, o.p_)(r.u.map(({ meaning: e }) => (0, o.FV)(e))));
		}
		function brokenInvariants(e, t) {
			let [n] = e;
			let r = e.length > 1 ? ` And ${e.length - 1} more.` : "";
			let i = t === void 0 ? "the summary and the log" : `the summary and issue #${t}`;
			return (0, a.V2)("invariants-broken", `A release invariant is broken: ${n?.message}${r}`, `What fixes it is in ${i}.`);
		}
	}),
	1759: (function (e, t, n) {
		n.d(t, {
			ET: () => closeDuplicate,
			RX: () => hasLabel,
			n6: () => describeIssue,
			nG: () => closeFixed,
			tl: () => a,
			yO: () => describeViolations
		});
		var r = n(547);
		var i = n(5342);
		let a = "<!-- release-tracks:invariants -->";
		let o = "<!-- release-tracks:invariants fixed -->";
		let s = "<!-- release-tracks:invariants duplicate -->";
		function hasLabel(e, t) {
			return e.some((e) => e.toLowerCase() === t.toLowerCase());
		}
		function describeIssue(e) {
			return {
				title: `${e.length === 1 ? "A release invariant is" : `${e.length} release invariants are`} broken`,
				body: (0, r.Bv)(a, "Found by check-invariants. This issue is kept up to date, and closed once all is well. Do not remove the first line of its text.", describeViolations(e))
			};
		}
		function closeFixed() {
			return {
				reason: "completed",
				comment: (0, r.Bv)(o, "All release invariants hold again."),
				marker: o
			};
		}
		function closeDuplicate(e) {
			return {
				reason: "not_planned",
				comment: (0, r.Bv)(s, `Two runs opened an issue at the same time. #${e} stays open.`),
				marker: s
			};
		}
		function describeViolations(e) {
			let t = [];
			let n = 0;
			for (let [i, a] of e.entries()) {
				let { rule: o } = a;
				let s = describeViolation(a);
				n += s.length;
				if (n > 6e4) return (0, r.Bv)(...t, `… and ${e.length - i} more.`);
				o !== e[i - 1]?.rule && t.push((0, r.R_)(4, titleOf(o)));
				t.push(s);
			}
			return (0, r.Bv)(...t);
		}
		function titleOf(e) {
			return `${e}: ${i.u.find(({ name: t }) => t === e)?.meaning ?? ""}`;
		}
		function describeViolation({ subject: e, message: t, command: n }) {
			return (0, r.Bv)(`${(0, r.aY)(e)}: ${(0, r.FV)(t)}`, (0, r.DV)(n, "sh"));
		}
	}),
	2414: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(486);
				await (0, n(2864).C)((e) => (0, i.m)({
					openIssue: e.flag("open-issue", !0),
					label: e.input("label"),
					grace: e.input("grace")
				}, e));
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	})
};
