"use strict";
exports.id = 9502;
exports.ids = [9502];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-3446.index.js").modules,
	6246: (function (e, t, n) {
		n.r(t);
		n.d(t, { answer: () => answer });
		let r = {
			error: "error",
			warning: "warning",
			hint: "notice"
		};
		function toAnnotation({ severity: e, rule: t, message: n, fix: i, place: a }) {
			let { file: o, line: s = 1, column: c = 1 } = a;
			let l = Object.entries({
				file: o,
				line: String(s),
				col: String(c),
				title: t
			}).map(([e, t]) => `${e}=${escapeProperty(t)}`);
			return `::${r[e]} ${l.join(",")}::${escapeData(`${n} ${i}`)}`;
		}
		function escapeData(e) {
			return e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		}
		function escapeProperty(e) {
			return escapeData(e).replaceAll(":", "%3A").replaceAll(",", "%2C");
		}
		var i = n(2538);
		var a = n(5732);
		let o = {
			error: "error",
			warning: "warning",
			hint: "note"
		};
		function toSarif(e, t) {
			let n = new Map();
			return {
				$schema: "https://json.schemastore.org/sarif-2.1.0.json",
				version: "2.1.0",
				runs: [{
					tool: { driver: {
						name: "release-tracks",
						semanticVersion: t,
						rules: a.y0.map(describeRule)
					} },
					columnKind: "utf16CodeUnits",
					originalUriBaseIds: { "%SRCROOT%": { description: { text: "The top folder of the repository." } } },
					results: e.map((e) => describeFinding(e, n))
				}]
			};
		}
		function describeRule({ name: e, meaning: t, severity: n, incident: r }) {
			let i = ["release", ...r === void 0 ? [] : [`incident-${r}`]];
			return {
				id: e,
				shortDescription: { text: t.replaceAll("`", "") },
				help: { text: `${t} docs/doctor.md has all rules.` },
				defaultConfiguration: { level: o[n] },
				properties: { tags: i }
			};
		}
		function describeFinding(e, t) {
			let { rule: n, severity: r, message: i, fix: s, command: c, place: l, edits: u } = e;
			let d = c === void 0 ? "" : ` ${c}`;
			return {
				ruleId: n,
				ruleIndex: a.y0.findIndex(({ name: e }) => e === n),
				level: o[r],
				message: { text: `${i} ${s}${d}` },
				locations: [{ physicalLocation: {
					artifactLocation: artifact(l.file),
					region: {
						startLine: l.line ?? 1,
						startColumn: l.column ?? 1
					}
				} }],
				partialFingerprints: { "finding/v1": fingerprint(e, t) },
				...u && { fixes: [{
					description: { text: s },
					artifactChanges: u.map(describeEdit)
				}] }
			};
		}
		function describeEdit({ path: e, start: t, end: n, with: r }) {
			let i = {
				deletedRegion: {
					charOffset: t,
					charLength: n - t
				},
				insertedContent: { text: r }
			};
			return {
				artifactLocation: artifact(e),
				replacements: [i]
			};
		}
		function artifact(e) {
			return {
				uri: e.split("/").map(encodeURIComponent).join("/"),
				uriBaseId: "%SRCROOT%"
			};
		}
		function fingerprint({ rule: e, place: t, message: n }, r) {
			let i = `${e}:${t.file}:${n}`;
			let a = (r.get(i) ?? 0) + 1;
			r.set(i, a);
			return `${i}:${a}`;
		}
		var s = n(3529);
		var c = n(3016);
		var l = n(1258);
		var u = n(2720);
		var d = n(9547);
		var f = n(6082);
		var p = n(718);
		let m = {
			error: "red",
			warning: "yellow",
			hint: "blue"
		};
		let h = [
			"error",
			"warning",
			"hint"
		];
		function formatDiagnosis({ findings: e, fixed: t, looked: n, added: r, unseen: a }, o) {
			let s = t.flatMap(i.W).map((e) => paintDiff((0, f.P8)(e), o));
			let c = [...(0, d.$)(e, ({ place: e }) => e.file)].map(([e, t]) => [o.paint.underline((0, f.P8)(e)), ...t.flatMap((e) => formatFinding(e, t, o))].join("\n"));
			let { tracks: l, workflows: u, rules: p } = n;
			let m = e.length > 0 ? formatCount(e, c.length) : o.paint.green(`All is well: ${count(l, "track")}, ${count(u, "workflow")}, ${count(p, "rule")}.`);
			let h = t.length > 0 ? [`Fixed ${count(t.length, "file")}; nothing is committed.`] : [];
			let g = [...r].map(([e, t]) => {
				let n = t.length > 0 ? t.map(f.P8).join(", ") : "only its own folder";
				return o.paint.dim(`By dependencies: auto, ${e} is also built from ${n}.`);
			});
			let _ = a.length > 0 ? [`Not looked at: ${a.map(f.P8).join("; ")}.`] : [];
			return [
				...s.length > 0 ? [s.join("\n")] : [],
				...c,
				[
					...h,
					m,
					...g,
					..._
				].join("\n")
			].join("\n\n");
		}
		function formatFinding(e, t, n) {
			let { severity: r, message: i, rule: a, fix: o, command: s, kept: c } = e;
			let l = Math.max(...t.map((e) => placeOf(e).length));
			let u = `  ${(0, p.eV)(placeOf(e), l)}  ${n.paint[m[r]](r)}${" ".repeat(9 - r.length)}`;
			let d = " ".repeat(l + 13);
			let h = n.width - d.length;
			let [g = "", ..._] = withRule((0, p.LV)((0, f.P8)(i), h), a, {
				screen: n,
				room: h
			});
			let v = [
				..._,
				...(0, p.LV)(`fix:  ${(0, f.P8)(o)}`, h),
				...s === void 0 ? [] : [`run:  ${(0, f.P8)(s)}`],
				...c === void 0 ? [] : (0, p.LV)(`kept: ${c}`, h)
			];
			return [`${u}${g}`, ...v.map((e) => d + e)];
		}
		function withRule(e, t, { screen: n, room: r }) {
			let i = e.at(-1) ?? "";
			if ((0, p.qz)(i) + 2 + t.length > r) return [...e, n.paint.dim(t)];
			return [...e.slice(0, -1), `${i}  ${n.paint.dim(t)}`];
		}
		function placeOf({ place: { line: e, column: t } }) {
			return e === void 0 ? "-" : `${e}:${t ?? 1}`;
		}
		function formatCount(e, t) {
			let n = h.flatMap((t) => {
				let n = e.filter((e) => e.severity === t).length;
				return n === 0 ? [] : count(n, t);
			});
			let r = e.filter(({ edits: e }) => e !== void 0).length;
			let i = r === 0 ? "" : ` --fix can fix ${r === e.length ? "all of them" : `${r} of them`}.`;
			return `${n.join(", ")} in ${count(t, "file")}.${i}`;
		}
		function count(e, t) {
			return `${e} ${t}${e === 1 ? "" : "s"}`;
		}
		function paintDiff(e, { paint: t }) {
			if (e.startsWith("+")) return t.green(e);
			return e.startsWith("-") ? t.red(e) : t.dim(e);
		}
		var g = n(5537);
		async function answer(e) {
			let { terminal: t } = e;
			let n = await (0, u.ok)(e.folder, e.config, t);
			try {
				let r = {
					...n,
					tree: (0, l.w)(n.top),
					offline: e.flag("offline")
				};
				r.offline || t.info(u.S1);
				let i = await (0, s.h)(r, e.flag("fix"));
				if (process.env.GITHUB_ACTIONS === "true") for (let e of i.findings) t.command(toAnnotation(e));
				return await deliver(i, e);
			} finally {
				await n.repository.close();
			}
		}
		async function deliver(e, t) {
			let n = t.text("sarif");
			let r = n === "" ? "" : JSON.stringify(toSarif(e.findings, (0, g.$)()), void 0, 2);
			n !== "" && n !== "-" && await (0, c.x3)(n, `${r}\n`, {
				root: t.folder,
				input: "--sarif"
			});
			return {
				json: describe(e),
				text: (t) => formatDiagnosis(e, t),
				...n === "-" && { asJson: r },
				exitCode: +!(0, s.W)(e, t.flag("strict"))
			};
		}
		function describe(e) {
			return {
				healthy: (0, s.W)(e, !0),
				findings: e.findings.map(({ edits: e, ...t }) => ({
					...t,
					fixable: e !== void 0
				})),
				unseen: e.unseen,
				dependencies: Object.fromEntries(e.added),
				fixed: e.fixed.map((e) => ({
					path: e.path,
					diff: (0, i.W)(e).join("\n")
				}))
			};
		}
	})
};
