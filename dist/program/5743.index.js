"use strict";
exports.id = 5743;
exports.ids = [5743];
exports.modules = {
	...require("./common.index.js").modules,
	3921: (function (e, t, n) {
		n.d(t, { A: () => startReleaseWorkflows });
		var r = n(7223);
		var i = n(9470);
		var a = n(9530);
		var o = n(9547);
		function describeFailedStarts(e) {
			let t = [...(0, o.$)(e, ({ track: e, words: t }) => JSON.stringify([e.releaseWorkflow, t])).values()];
			let n = t.map(describeGroup);
			let r = t.map(remedyOf);
			if (e.length === 1) return {
				message: `${n.join()}.`,
				fix: r.join()
			};
			return {
				message: `${e.length} workflows did not start: ${n.join("; ")}.`,
				fix: `${r.join(" ")} Or run again: that starts these and no others.`
			};
		}
		function describeGroup(e) {
			let [t, ...n] = e;
			let { track: r, words: i } = t;
			let a = r.releaseWorkflow === void 0 ? "" : `, and ${r.releaseWorkflow} could not be started`;
			let o = n.length === 0 ? "is pushed, but its push triggers" : "are pushed, but their push triggers";
			return `${e.map(({ tag: e }) => e).join(", ")} ${o} no workflow (GITHUB_TOKEN's triggers none, nor does one of more than three tags)${a}: ${i}`;
		}
		function remedyOf(e) {
			let { track: t, words: n } = e[0];
			let r = e.map(({ tag: e }) => e);
			let [, i] = /required input '?([^\s']+)'? not provided/i.exec(n) ?? [];
			return i === void 0 ? startRemedy(t, r) : inputRemedy(t, r, i);
		}
		function startRemedy({ name: e, releaseWorkflow: t }, n) {
			let r = t ?? "release.yml";
			let a = t === void 0 ? `Set release-workflow: ${r} for track ${e}, and give` : "Give";
			let o = n.map((e) => (0, i.q$)("gh", "workflow", "run", r, "--ref", e));
			return `${a} the job \`permissions: actions: write\` and ${r} \`on: workflow_dispatch\`, or push with a GitHub App token. For ${these(n)}: ${o.join(" && ")}`;
		}
		function inputRemedy({ releaseWorkflow: e = "release.yml" }, t, n) {
			let r = t.map((t) => (0, i.q$)("gh", "workflow", "run", e, "--ref", t, "-f", `${n}=${t}`));
			return `${e} is started on the tag, without inputs: give ${(0, a.hD)(n)} a default, or take the tag from \`github.ref_name\` and the input out. For ${these(t)}, if it is what ${(0, a.hD)(n)} wants: ${r.join(" && ")}`;
		}
		function these(e) {
			return e.length === 1 ? "this tag" : "these tags";
		}
		var s = n(4229);
		var c = n(8669);
		var l = n(4172);
		var u = n(1136);
		async function findIdle(e, { starter: t, by: n, target: i }, o) {
			let s = await (0, r.H)(n === "push" ? await thatTrigger(e, i, o) : e, 4, (e) => look(e, t));
			let c = s.flatMap(({ ran: e, ...t }) => e === !1 ? [t] : []);
			let l = s.flatMap(({ ran: e, ...t }) => typeof e == "string" ? [{
				...t,
				words: e
			}] : []);
			let u = n === "push" ? [] : l;
			if (c.length === 0) return {
				idle: [],
				unclear: u
			};
			try {
				let e = await findMakers(o.repository, c);
				let n = overChecker(t, o);
				let i = await (0, r.H)(c, 4, ({ tag: t }) => n(e.get(t)));
				return {
					idle: c.filter((e, t) => i[t]),
					unclear: u
				};
			} catch (e) {
				return {
					idle: [],
					unclear: [...u, ...c.map((t) => ({
						...t,
						words: (0, a.Z9)(e)
					}))]
				};
			}
		}
		async function thatTrigger(e, t, { repository: n }) {
			let [r] = await n.ensureCommits([t]);
			let { triggeredBy: i } = await (0, u.t)(n, r);
			return e.filter(({ track: e, tag: t }) => i(t).includes(e.releaseWorkflow ?? ""));
		}
		async function look({ track: e, tag: t }, n) {
			try {
				return {
					track: e,
					tag: t,
					ran: await n.hasRun(e.releaseWorkflow, t)
				};
			} catch (n) {
				return {
					track: e,
					tag: t,
					ran: (0, a.Z9)(n)
				};
			}
		}
		async function findMakers(e, t) {
			let n = new Set(t.map(({ tag: e }) => (0, s.y6)(e)));
			let i = (await e.remoteRefs([...n].map((e) => `${e}*`))).filter(({ name: e }) => n.has(e));
			e.complete || await e.ensureCommits(i.map(({ object: e }) => e));
			let a = await (0, r.H)(i, 4, async (t) => {
				let n = await e.annotation(t);
				let r = n === void 0 ? void 0 : (0, c.di)(n, "run");
				return [(0, s.Fk)(t.name), r];
			});
			return new Map(a);
		}
		function overChecker(e, { context: t }) {
			let n = new Map();
			let r = (0, l._)(t.runId);
			return async (t) => {
				let i = t === void 0 ? void 0 : (0, l._)(t);
				if (!i) return !1;
				if (i.id === r?.id) return i.attempt < r.attempt;
				let a = n.get(i.id) ?? e.isRunOver(i.id);
				n.set(i.id, a);
				return await a === !0;
			};
		}
		async function startReleaseWorkflows({ released: e, nothingNew: t, dispatch: n, target: r }, i, a) {
			let o = t.filter(({ track: e }) => e.releaseWorkflow !== void 0);
			if (e.length + o.length === 0 || a.context.repository === "") return;
			let { by: s, starter: c } = await i();
			let l = e.map(({ release: { tag: e, track: t } }) => ({
				tag: e,
				track: t
			}));
			let u = await startAll(s === "dispatch" ? l : l.filter(({ tag: e }) => n.includes(e)), c, (e, t) => a.log.info(`${e.name}: started ${e.releaseWorkflow} on ${t}`));
			u.length > 0 && a.log.warn(describeFailedStarts(u));
			c && o.length > 0 && await startLeftBehind(o, {
				starter: c,
				by: s,
				target: r
			}, a);
		}
		async function startAll(e, t, n) {
			return (await (0, r.H)(e, 4, async ({ track: e, tag: r }) => {
				try {
					await start(t, e, r);
					n(e, r);
					return [];
				} catch (t) {
					return [{
						track: e,
						tag: r,
						words: (0, a.Z9)(t)
					}];
				}
			})).flat();
		}
		async function start(e, t, n) {
			if (!e) throw Error("there is no token");
			if (t.releaseWorkflow === void 0) throw Error("the track has no release-workflow");
			await e.dispatch(t.releaseWorkflow, n);
		}
		async function startLeftBehind(e, t, n) {
			let { idle: r, unclear: i } = await findIdle(e, t, n);
			let a = await startAll(r, t.starter, ({ name: e, releaseWorkflow: t }, r) => n.log.info(`${e}: ${r} was pushed before, and ${t} did not run on it: started it`));
			a.length > 0 && n.log.warn(describeFailedStarts(a));
			for (let { track: e, tag: t, words: r } of i) {
				let i = `${t} was pushed before, and whether ${e.releaseWorkflow} ran on it cannot be told: ${r}.`;
				n.log.warn({
					message: i,
					fix: startRemedy(e, [t])
				});
			}
		}
	})
};
