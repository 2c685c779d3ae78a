"use strict";
exports.id = 9786;
exports.ids = [9786];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-9402.index.js").modules,
	4560: (function (e, t, n) {
		n.d(t, { h: () => planOrRefusal });
		var r = n(9530);
		let i = new Set("build-number.change-file.document-syntax.file-missing.file-too-long.live-behind.live-diverged.live-requires-prerelease.merge-conflict.n-taken.not-utf8.paths-braces.python-version.unmet-requirement.version-ambiguous.version-behind.version-elsewhere.version-file.version-file-link.version-file-missing.version-inherited.version-key.version-limit.version-missing.version-not-text.version-pattern.version-read-back.version-refused.version-taken.version-text.versions-differ".split("."));
		async function planOrRefusal(e, t) {
			let n = [];
			let a = {
				info: e.log.info.bind(e.log),
				warn: (e) => void n.push(e)
			};
			try {
				return {
					plan: await t({
						...e,
						log: a
					}),
					refused: [],
					warnings: n
				};
			} catch (e) {
				if (!(e instanceof r.ag) || !i.has(e.code)) throw e;
				return {
					plan: void 0,
					refused: e.problems,
					warnings: n
				};
			}
		}
	}),
	6684: (function (e, t, n) {
		n.d(t, { s: () => previewRelease });
		var r = n(1007);
		var i = n(9530);
		var a = n(5566);
		var o = n(9402);
		var s = n(4021);
		var c = n(8691);
		var l = n(7687);
		var u = n(9470);
		var d = n(2444);
		var f = n(547);
		let p = 65e3;
		function isWorthTelling({ role: e, conflict: t, changes: n, channels: r }) {
			if (e === void 0) return !1;
			return t !== void 0 || n.size > 0 || r.some(({ refused: e }) => e.length > 0);
		}
		function previewBody(e, t) {
			let { branch: n, role: r, conflict: a, channels: o } = e;
			if (r === void 0) return (0, f.Bv)((0, f.R_)(3, `Merging this into ${n} releases nothing`), tellOther(t));
			if (a) return (0, f.Bv)((0, f.R_)(3, `This cannot be merged into ${n}`), (0, f.FV)((0, i.BJ)(a)));
			let c = o.map((n, r) => channelText(e, n, {
				...t,
				isFirst: r === 0
			}));
			let l = (0, f.Bv)(...c, undescribedText(e.undescribed), sharedText(e.shared));
			let u = notesOf(e.changes, t, p - l.length);
			return (0, s.qE)((0, f.Bv)(l, u), p);
		}
		function tellOther({ config: { branches: e } }) {
			return `Releases are cut from ${[...new Set([e.next, e.live])].map(f.aY).join(" and ")}. What this changes is released once it gets there.`;
		}
		function channelText(e, { channel: t, plan: n, refused: r, warnings: o }, { isFirst: s, config: c }) {
			let l = (0, f.R_)(3, titleOf(e, t, s));
			let u = o.map((e) => (0, f.FV)((0, i.BJ)(e)));
			if (!n) {
				let e = r.map((e) => (0, f.FV)((0, i.BJ)(e)));
				return (0, f.Bv)(l, `A release on ${(0, f.aY)(t)} would be refused:`, (0, f.p_)(e), (0, f.p_)(u));
			}
			let { released: p, nothingNew: m } = n.promotion;
			let [h, g] = [!0, !1].map((t) => p.filter(({ release: n }) => e.changes.has(n.track.name) === t));
			let _ = (h ?? []).map(({ release: { track: e, from: t, version: n, tag: r, reason: i } }) => [...[
				e.name,
				(0, a.qh)(t),
				(0, a.qh)(n),
				r
			].map(f.aY), (0, f.FV)(i)]);
			let v = m.filter(({ track: t }) => e.changes.has(t.name));
			let y = p.flatMap(({ release: e, untested: t = [] }) => t.length > 0 ? [(0, f.FV)((0, d.Ed)(e.track.name, t))] : []);
			let b = (g ?? []).map(({ release: e }) => (0, f.aY)(e.tag)).join(", ");
			return (0, f.Bv)(l, _.length > 0 ? (0, f.tp)([
				"Track",
				"From",
				"To",
				"Tag",
				"Why"
			], _) : "It changes no track that would be released.", (0, f.p_)([
				...v.map(({ track: e, reason: t }) => `${(0, f.aY)(e.name)}: ${(0, f.FV)(t)}`),
				...u,
				...y,
				...b ? [`Waiting on ${(0, f.aY)(e.branch)} already, with or without this: ${b}`] : []
			]), e.role === "live" && s ? hotfixText(e, c) : void 0);
		}
		function titleOf({ branch: e, role: t, byPush: n }, r, i) {
			if (t === "live") return `Merging this into ${e} releases nothing by itself; released from there as it is:`;
			if (!i) return `Promoted to ${r} after that:`;
			return n ? `Merging this into ${e} releases on ${r}:` : `Merging this into ${e} releases nothing by itself; promoted to ${r} after that:`;
		}
		function hotfixText({ changes: e, branch: t }, { branches: n }) {
			let r = [...e.keys()].join(",");
			if (r === "") return "";
			let i = (0, u.q$)("release-tracks", "promote", r, a.L8, "--sha", t);
			return `${(0, f.aY)(t)} has to be merged into ${(0, f.aY)(n.next)} after that (the action sync-branches does it). Then ${(0, f.aY)(i)} releases it without what else is on ${(0, f.aY)(n.next)}.`;
		}
		function undescribedText(e) {
			if (e.length === 0) return "";
			let t = (0, f.aY)((0, u.q$)("release-tracks", "change", e.join(",")));
			return `No change file of its own says what it means for users of ${e.map(f.aY).join(", ")}. ${t} writes one; give it the size ${(0, f.aY)("none")} if there is nothing to tell users.`;
		}
		function sharedText(e) {
			let t = e.map(({ tracks: e, files: t }) => {
				let n = t.length > 5 ? ` and ${t.length - 5} more` : "";
				return `${t.slice(0, 5).map(f.aY).join(", ")}${n}: shared by ${e.map(f.aY).join(", ")}`;
			});
			return t.length === 0 ? "" : (0, f.Bv)("Shared code, which releases each of the tracks that it belongs to:", (0, f.p_)(t));
		}
		function notesOf(e, t, n) {
			let r = [...e].map(([e, { commits: n }]) => ({
				title: (0, f.R_)(4, `${e}: what it adds to the notes`),
				entries: entriesOf(n, t)
			}));
			let i = [...e.values()].reduce((e, { commits: t }) => e + t.length, 0);
			let a = (0, s.ac)(r, n - m.length - 20);
			return (0, f.Bv)(a.text, a.entries < i ? `${i - a.entries} ${m}` : void 0);
		}
		let m = "more are not listed here.";
		function* entriesOf(e, { repository: t }) {
			for (let n of e) {
				let e = (0, c.C)({
					...n,
					author: {
						name: "",
						email: ""
					}
				});
				yield (0, l.F)(e, {
					repository: t,
					saysType: !1,
					marksBreaking: !0
				});
			}
		}
		function commentMark(e, t) {
			return `${markOf(e)}run ${t || "0"} -->`;
		}
		function markOf(e) {
			return `<!-- release-tracks:preview ${encodeURIComponent(e)} `;
		}
		function runOfComment(e) {
			let [, t] = /^<!-- release-tracks:preview \S+ run (\d{1,20}) -->/.exec(e) ?? [];
			return t === void 0 ? void 0 : BigInt(t);
		}
		var h = n(4898);
		var g = n(4172);
		async function keepComment(e, { number: t, isFork: n }, r) {
			let a = t === void 0 ? void 0 : await r.openGitHub();
			if (!a || t === void 0) return;
			let { config: o, log: s, context: c } = r;
			let l = (0, g._)(c.runId)?.id ?? "";
			let u = {
				number: t,
				log: s,
				run: BigInt(l || 0),
				mark: markOf(o.path),
				comments: a.pullRequests.comments
			};
			let d = e === "" ? "" : (0, f.Bv)(commentMark(o.path, l), e);
			try {
				await keep(d, u);
			} catch (e) {
				let t = `The preview is in the job summary alone, since GitHub would not take a comment: ${(0, i.Z9)(e)}.`;
				n ? s.info(`${t} On pull requests from forks the token is read-only.`) : s.warn({
					message: t,
					fix: (0, h.ik)(e, "Give the job `permissions: pull-requests: write`, or set comment: false.")
				});
			}
		}
		async function keep(e, t) {
			let { comments: n, number: r, log: i } = t;
			let [a, ...o] = await find(t);
			if (a && isNewer(a, t)) {
				i.info("the comment is left: a newer run wrote it");
				return;
			}
			for (let { id: t } of e === "" && a ? [a, ...o] : o) await n.remove(t);
			if (e === "") return;
			if (a) return update(a, e, t);
			let s = await n.create(r, e);
			i.info(`commented on #${r}`);
			let [c] = await find(t);
			if (!c || c.id >= s) return;
			await n.remove(s);
			isNewer(c, t) || await update(c, e, t);
		}
		async function find({ comments: e, number: t, mark: n }) {
			return e.findOwn(t, n);
		}
		function isNewer({ body: e }, { run: t }) {
			return (runOfComment(e) ?? 0n) > t;
		}
		async function update({ id: e, body: t }, n, { comments: r, number: i, log: a }) {
			if (plain(t) === plain(n)) return;
			await r.update(e, n);
			a.info(`updated the comment on #${i}`);
		}
		function plain(e) {
			return e.replaceAll("\r\n", "\n").trim();
		}
		var _ = n(4229);
		var v = n(5838);
		async function findProposal(e, t) {
			let { context: n, repository: r } = t;
			if (e !== "") return askFor(e, t);
			let { proposal: a, pullRequest: o, eventName: s, sha: c } = n;
			if (!a) {
				let e = s === "" ? "not in a workflow" : `on ${s}`;
				throw (0, i.V2)("input-invalid", `pull-request: it is not set, and the run is ${e}, which proposes nothing.`, "Run it on pull_request or merge_group, or give the number of a pull request.");
			}
			let l = s === "pull_request_target" || o?.isOpen === !1;
			return {
				number: o?.number,
				branch: a.branch,
				commit: l ? a.head : c || r.head,
				isFork: o?.isFork ?? !1,
				isOpen: o?.isOpen ?? !0,
				isRelease: o !== void 0 && !o.isFork && (0, v.t$)((0, _.Mi)(o.branch))
			};
		}
		async function askFor(e, { openGitHub: t }) {
			let n = /^[1-9]\d{0,9}$/.test(e) ? Number(e) : void 0;
			if (n === void 0) throw (0, i.V2)("input-invalid", `pull-request: ${(0, i.hD)(e)} is not the number of a pull request.`, "Give its number alone, 12 for #12.");
			let r = await t();
			if (!r) throw (0, i.V2)("github-missing", `pull-request: ${e} must be looked up on GitHub, and there is no token.`, "Give the token input, such as github.token, within a repository on GitHub.");
			let { base: a, head: o, branch: s, isFork: c, isOpen: l } = await (0, h.kr)(`tell of pull request ${n}`, "Give the job `permissions: pull-requests: read`, and the number of a pull request of this repository.", r.pullRequests.get(n));
			return {
				number: n,
				branch: a,
				commit: o,
				isFork: c,
				isOpen: l,
				isRelease: !c && (0, v.t$)((0, _.Mi)(s))
			};
		}
		async function previewRelease({ pullRequest: e, comment: t, ...n }, i) {
			let a = await findProposal(e, i);
			let { number: s, isOpen: c, isRelease: l } = a;
			if (!c || l) {
				i.log.info(c ? `#${s} itself says what it releases` : `#${s} is closed: there is nothing to preview`);
				return {
					outputs: outputsOf(void 0, ""),
					summary: ""
				};
			}
			let u = await (0, o.V)(n, a, i);
			for (let e of logOf(u)) i.log.info(e);
			let d = previewBody(u, {
				config: i.config,
				repository: (0, r.Ek)(i.context.serverUrl, i.context.repository)
			});
			let f = isWorthTelling(u) ? d : "";
			t && await keepComment(f, a, i);
			return {
				outputs: outputsOf(u, f),
				summary: d
			};
		}
		function outputsOf(e, t) {
			let [n, r] = e?.channels ?? [];
			return {
				tracks: JSON.stringify(Object.keys(versionsOf(n))),
				versions: JSON.stringify(versionsOf(n)),
				"live-versions": r ? JSON.stringify(versionsOf(r)) : "",
				body: t
			};
		}
		function versionsOf(e) {
			let t = e?.plan?.promotion.released ?? [];
			return Object.fromEntries(t.map(({ release: e }) => [e.track.name, (0, a.qh)(e.version)]));
		}
		function logOf({ branch: e, conflict: t, channels: n, role: r }) {
			if (r === void 0) return [`${e} is neither of the branches that releases are cut from`];
			if (t) return [(0, i.BJ)(t)];
			return n.flatMap(({ channel: e, plan: t, refused: n, warnings: r }) => [
				...(t?.promotion.released ?? []).map(({ release: { track: t, from: n, version: r, tag: i, reason: o } }) => `${t.name}: ${(0, a.qh)(n)} would become ${(0, a.qh)(r)} on ${e}, tag ${i}: ${o}`),
				...n.map((t) => `a release on ${e} would be refused: ${(0, i.BJ)(t)}`),
				...r.map((t) => `${e}: ${(0, i.BJ)(t)}`)
			]);
		}
	}),
	9786: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(6684);
				await (0, n(2864).C)((e) => (0, i.s)({
					pullRequest: e.input("pull-request"),
					tracks: e.input("track"),
					channel: e.input("channel"),
					bump: e.input("bump"),
					live: e.flag("live", !1),
					comment: e.flag("comment", !0)
				}, e));
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	})
};
