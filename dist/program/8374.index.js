"use strict";
exports.id = 8374;
exports.ids = [8374];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1520.index.js").modules,
	...require("./shared-2245.index.js").modules,
	...require("./shared-8282.index.js").modules,
	27: (function (e, t, n) {
		n.d(t, {
			lh: () => releaseOn,
			R8: () => renderChangelog
		});
		var r = n(9547);
		var i = n(547);
		var a = n(5566);
		var o = n(4021);
		var s = n(8691);
		var c = n(2885);
		var l = n(9855);
		var u = n(1520);
		let d = [
			["major", "Breaking changes"],
			["minor", "Features"],
			["patch", "Fixes"]
		];
		function describedLists(e, t) {
			let n = (0, r.$)(e.filter(({ file: e }) => e.text !== ""), ({ level: e }) => e);
			let a = d.flatMap(([e, t]) => {
				let r = n.get(e);
				return r ? [{
					title: (0, i.R_)(3, t),
					count: r.length,
					entries: r.map(renderDescribed)
				}] : [];
			});
			if (!t || a.length === 0) return a;
			let o = a.flatMap((e) => e.entries);
			return [{
				title: "",
				count: o.length,
				entries: o
			}];
		}
		function renderDescribed({ file: { text: e } }) {
			let t = e.replaceAll(/\r\n?/g, "\n");
			return `- ${(0, l.g)(`${t}${(0, u.r)(t)}`, "  ").join("\n").trimStart()}`;
		}
		var f = n(7687);
		var p = n(1218);
		var m = n(1007);
		var h = n(8282);
		var g = n(1073);
		var _ = n(5530);
		let v = /^-{9}$/;
		let y = /^(?:[*-] )?(?<header>(?<type>[a-z][\w-]*)(?:\([^()]*\))?!?: +\S.*)$/i;
		function splitSquash(e, t) {
			let n = (0, s.C)(e);
			let { lead: r, messages: i } = readMessages(e.body, t);
			if (i.length === 0) return [n];
			let a = i.map(({ header: e, body: t }) => {
				let r = (0, _.SL)(`${e}\n\n${t}`);
				return {
					...n,
					header: e,
					message: r
				};
			});
			let o = (0, s.C)({
				...e,
				body: r
			});
			return o.message.type !== void 0 && !a.some(({ header: e }) => isSame(e, o.header)) ? [{
				...o,
				commit: e
			}, ...a] : a;
		}
		function readMessages(e, t) {
			let n = e.split("\n").map((e) => e.trimEnd());
			let r = findCuts(n, t);
			let i = r.flatMap(({ at: e, header: t }, i) => {
				if (t === void 0) return [];
				return [{
					header: t,
					body: n.slice(e + 1, r[i + 1]?.at).join("\n")
				}];
			});
			return {
				lead: n.slice(0, r[0]?.at).join("\n"),
				messages: i
			};
		}
		function findCuts(e, t) {
			let n = e.find((e) => e !== "")?.startsWith("* ") ?? !1;
			let r = (0, g.F)(e);
			let i = [];
			for (let a = 0; a < e.length; a++) {
				let o = e[a];
				let s = r(a);
				if (s && s.end < e.length) {
					a = s.end;
					continue;
				}
				let c = a === 0 || e[a - 1] === "";
				if (c && v.test(o)) return [...i, {
					at: a,
					header: void 0
				}];
				let { header: l, type: u = "" } = y.exec(o)?.groups ?? {};
				let d = l !== void 0 && t.has(u.toLowerCase()) && (c || /^[*-] /.test(o));
				(d || c && n && o.startsWith("* ")) && i.push({
					at: a,
					header: d ? l : void 0
				});
			}
			return i;
		}
		function isSame(e, t) {
			return e.toLowerCase().replace(/\s+/g, " ").trim() === t.toLowerCase().replace(/\s+/g, " ").trim();
		}
		function renderChangelog(e) {
			let { repository: t, previousTag: n, commits: r, style: a = {} } = e;
			let s = normalize(e.narrative);
			let c = listedChanges(r, a);
			let l = listsOf(e, toldApart(c, a));
			let u = l.reduce((e, { count: t }) => e + t, 0);
			let d = {
				header: normalize(a.header),
				intro: renderIntro(e, u),
				contributors: a.contributors ? contributorsIn(e, c) : "",
				footer: (0, i.Bv)(normalize(a.footer), renderFooter(e))
			};
			let f = o.Th - `${Object.values(d).join("")}${renderRest(e, u, !0)}`.length - 12;
			let p = (0, o.qE)(s, f);
			let h = (0, o.ac)(l, f - p.length);
			let g = u - h.entries;
			let _ = p !== s;
			let v = renderRest(e, g, _);
			return {
				body: (0, i.Bv)(d.header, p, d.intro, h.text, v, d.contributors, d.footer),
				commitCount: r.length,
				truncated: g > 0 || _,
				compareUrl: t && n ? (0, m.XH)(t, n, endOf(e)) : void 0
			};
		}
		function normalize(e = "") {
			return e.trim().replaceAll(/\r\n?/g, "\n");
		}
		function listedChanges(e, t) {
			let n = new Set([...h.n, ...(t.sections ?? []).flatMap((e) => e.types ?? [])]);
			return e.flatMap((e) => t.squash === "split" ? splitSquash(e, n) : [(0, s.C)(e)]).filter((e) => (0, p.Yu)(e, t));
		}
		function toldApart(e, { entry: t }) {
			if (!t || t.includes("commit") || t.includes("pull-request")) return e;
			let n = (0, r.$)(e, ({ header: e, message: { breaking: n, notes: r }, commit: { author: i } }) => JSON.stringify([
				e,
				n,
				r,
				t.includes("author") && i.name
			]));
			let i = new Set([...n.values()].map(([e]) => e));
			return e.filter((e) => i.has(e));
		}
		function contributorsIn({ style: e, firstPullRequests: t = new Map() }, n) {
			let r = [...new Set(n.map(({ commit: e }) => e))];
			let i = new Set(n.map(({ pullRequest: e }) => e));
			return (0, c.Zr)((0, c.ah)(r, e?.coAuthors ?? !1), t, i);
		}
		function listsOf({ format: e, repository: t, described: n, style: r = {} }, a) {
			if (n) return describedLists(n, e === "flat");
			let o = (0, h.K)(a, r.sections);
			if (e === "flat") {
				let e = new Set(o.flatMap((e) => e.changes));
				let t = a.filter((t) => e.has(t));
				return [{
					title: "",
					count: t.length,
					entries: entries(t, !1, !0)
				}];
			}
			return o.map(({ title: e, saysType: t, changes: n }) => ({
				title: (0, i.R_)(3, o.length === 1 && !t && !r.sections ? "Changes" : e),
				count: n.length,
				entries: entries(n, t, !1)
			}));
			function* entries(e, n, i) {
				let { entry: a, coAuthors: o } = r;
				for (let r of e) yield (0, f.F)(r, {
					repository: t,
					saysType: n,
					marksBreaking: i,
					fields: a,
					coAuthors: o
				});
			}
		}
		function renderIntro({ track: e, previousTag: t, firstOn: n, commits: r, repository: a }, o) {
			if (t === void 0) return (0, i.FV)(`First ${releaseOn(n)} of ${e}.`);
			if (o > 0) return "";
			let s = a ? (0, i.nf)(t, (0, m.XA)(a, t)) : (0, i.aY)(t);
			return `${r.length > 0 ? "No changes to note in" : "No changes to"} ${(0, i.FV)(e)} since ${s}.`;
		}
		function releaseOn(e) {
			if (e === void 0) return "release";
			return e === a.L8 ? "live version" : e;
		}
		function renderRest(e, t, n) {
			let r = e.described ? "change" : "commit";
			let a = [n && "The notes above are not complete", t > 0 && `${t} more ${t === 1 ? `${r} is` : `${r}s are`} not listed here`].filter(Boolean);
			let o = rangeUrl(e);
			if (a.length === 0) return "";
			return `${a.join(", and ")}${o ? `: ${(0, i.nf)("see the rest", o)}` : ""}.`;
		}
		function renderFooter(e) {
			let { tag: t, head: n, previousTag: r } = e;
			let a = t ?? n.slice(0, 7);
			let o = r === void 0 ? a : `${r}...${a}`;
			let s = rangeUrl(e);
			return `**Full changelog**: ${s ? (0, i.nf)(o, s) : (0, i.aY)(o)}`;
		}
		function rangeUrl(e) {
			let { repository: t, previousTag: n } = e;
			if (!t) return;
			return n === void 0 ? (0, m.cb)(t, endOf(e)) : (0, m.XH)(t, n, endOf(e));
		}
		function endOf({ tag: e, head: t }) {
			return e ?? t;
		}
	}),
	2628: (function (e, t, n) {
		n.d(t, {
			Li: () => lookOf,
			aD: () => orNoCommit,
			v4: () => ancestorsAmong,
			ve: () => findPrevious
		});
		var r = n(4229);
		var i = n(8003);
		var a = n(9530);
		var o = n(5566);
		async function findPrevious(e, t, { isAncestor: n, among: r, passOver: a }) {
			let o;
			let c = t ? (0, i.ML)(e, t) : (0, i.fV)(e);
			for (let t = 0; c && t < s;) {
				let r = await n(c.name).catch(orNoCommit);
				if (r) return {
					name: c.name,
					isAncestor: !0
				};
				if (r === void 0) a(c.name);
				else {
					o ??= c;
					t++;
				}
				c = (0, i.ML)(e, c.version);
			}
			let l = c && r && await highestAmong(e, c, r);
			if (l) return {
				name: l.name,
				isAncestor: !0
			};
			return o && t ? {
				name: o.name,
				isAncestor: !1
			} : void 0;
		}
		function lookOf({ repository: e, log: t }) {
			let n = new Set();
			let passOver = (e) => {
				n.has(e) || t.info(`${e}: the tag names no commit, so it is left out`);
				n.add(e);
			};
			return {
				repository: e,
				passOver
			};
		}
		function orNoCommit(e) {
			if (!(e instanceof a.ag) || e.code !== "no-commit") throw e;
		}
		let s = 4;
		async function ancestorsAmong(e, t, n, i) {
			let a = await n(e);
			let { from: o } = await i.outside([t], a.map(({ commit: e }) => e));
			let [s] = o;
			return new Set(a.filter(({ commit: e }) => !s?.has(e)).flatMap(({ name: e }) => (0, r.Fk)(e) ?? []));
		}
		async function highestAmong(e, t, n) {
			let r = e.filter(({ version: e }) => (0, o.Zy)(e, t.version) <= 0);
			let a = await n(r.map(({ name: e }) => e));
			return (0, i.fV)(r.filter(({ name: e }) => a.has(e)));
		}
	}),
	2885: (function (e, t, n) {
		n.d(t, {
			Qm: () => loginsOf,
			Zr: () => renderContributors,
			ah: () => contributorsOf
		});
		var r = n(547);
		var i = n(4059);
		function contributorsOf(e, t) {
			let n = e.toReversed().flatMap((e) => (0, i.EK)(e, t));
			return (0, i.dM)(n).filter((e) => !(0, i.w2)(e) && (0, i.J4)(e) !== "");
		}
		function loginsOf(e) {
			return e.flatMap((e) => (0, i.DQ)(e) ?? []).slice(0, 100);
		}
		function renderContributors(e, t, n) {
			if (e.length === 0) return "";
			let a = e.slice(0, 100).map((e) => {
				let r = (0, i.DQ)(e);
				let a = r === void 0 ? void 0 : t.get(r);
				return `${(0, i.J4)(e)}${a !== void 0 && n.has(a) ? " (first contribution)" : ""}`;
			});
			let o = e.length - a.length;
			return (0, r.Bv)((0, r.R_)(3, "Contributors"), `${a.join(", ")}${o > 0 ? `, and ${o} more` : ""}`);
		}
	}),
	4059: (function (e, t, n) {
		n.d(t, {
			DQ: () => loginOf,
			EK: () => authorsOf,
			J4: () => nameAuthor,
			dM: () => distinct,
			w2: () => isBot
		});
		var r = n(547);
		var i = n(4678);
		let a = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i;
		let o = /^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}$/i;
		let s = /^Co-authored-by: *(?<name>[^<>\n]{0,200}?) *<(?<email>[^<>\s]{1,200})> *$/gim;
		function loginOf({ email: e, login: t = a.exec(e)?.[1] }) {
			return t && o.test(t) ? t : void 0;
		}
		function nameAuthor(e) {
			let t = loginOf(e);
			return t ? `@${t}` : (0, r.FV)((0, i.m)(e.name, 400));
		}
		function authorsOf({ author: e, body: t }, n) {
			if (!n || !/co-authored-by:/i.test(t)) return [e];
			return distinct([e, ...[...t.matchAll(s)].map(({ groups: { name: e = "", email: t = "" } = {} }) => ({
				name: e,
				email: t
			}))]).slice(0, 20);
		}
		function distinct(e) {
			let t = new Map();
			for (let n of e) {
				let e = (loginOf(n) ?? n.email).toLowerCase();
				t.has(e) || t.set(e, n);
			}
			return [...t.values()];
		}
		function isBot({ name: e, email: t }) {
			return /\[bot\]$/i.test(e) || /\[bot\]@users\.noreply\.github\.com$/i.test(t);
		}
	}),
	4678: (function (e, t, n) {
		n.d(t, { m: () => shorten });
		function shorten(e, t) {
			return e.length > t ? `${e.slice(0, t).replace(/[\ud800-\udbff]$/, "")}…` : e;
		}
	}),
	5474: (function (e, t, n) {
		n.d(t, { d: () => readNarrative });
		var r = n(9530);
		var i = n(5566);
		async function readNarrative({ track: e, tag: t }, n, a) {
			if (!t) return;
			let o = `release-notes/${e.name}/${(0, i.qh)(t.version)}.md`;
			let s = o;
			for (let e = 0; s !== void 0 && e <= 5; e++) {
				let i = (await a.readFiles(n, [s])).get(s);
				if (!i) return e === 0 ? void 0 : leftOut(o, `is a link to ${(0, r.hD)(s)}, which is not a file of ${t.name}`);
				if (i.mode !== "120000") return decode(o, i.bytes);
				s = followLink(s, new TextDecoder().decode(i.bytes));
			}
			return leftOut(o, "is a link that leads to no file of the repository");
		}
		function followLink(e, t) {
			if (t.startsWith("/")) return;
			let n = e.split("/").slice(0, -1);
			for (let e of t.split("/").filter((e) => e !== "" && e !== ".")) if (e !== "..") n.push(e);
			else if (n.pop() === void 0) return;
			return n.join("/") || void 0;
		}
		function decode(e, t) {
			let n = `${t[0]} ${t[1]}`;
			let r = n === "255 254" ? "utf-16le" : n === "254 255" ? "utf-16be" : "utf-8";
			try {
				return { text: new TextDecoder(r, { fatal: !0 }).decode(t) };
			} catch {
				return leftOut(e, "is neither UTF-8 nor UTF-16 text");
			}
		}
		function leftOut(e, t) {
			return { problem: {
				message: `${e} ${t}: the changelog goes without it.`,
				fix: "Put the notes on the page of the release by hand, and see to the file for the next version."
			} };
		}
	}),
	7687: (function (e, t, n) {
		n.d(t, { F: () => renderEntry });
		var r = n(547);
		var i = n(4059);
		var a = n(9855);
		var o = n(1218);
		var s = n(1007);
		var c = n(4678);
		function renderEntry(e, t) {
			let { message: n, commit: r } = e;
			let i = t.marksBreaking && n.breaking !== void 0 ? "**Breaking:** " : "";
			let { breaking: o, subject: s, notes: c = o && o !== s ? [o] : [] } = n;
			let l = references(e, t);
			let u = `- ${i}${title(e, t)}${l && ` (${l})`}${authors(r, t)}`;
			let [d, ...f] = withinLimit(c).map((e) => (0, a.N)(e).join("\n"));
			if (d === void 0) return u;
			return f.length === 0 ? [u, ...(0, a.g)(d, "  ")].join("\n") : [u, ...[d, ...f].map((e) => `  - ${(0, a.g)(e, "    ").join("\n").trimStart()}`)].join("\n");
		}
		function withinLimit(e) {
			let t = 2e3;
			return e.flatMap((e) => {
				if (t <= 0) return [];
				let n = (0, c.m)(e, t);
				t -= e.length;
				return [n];
			});
		}
		function shows({ fields: e = o.V2 }, t) {
			return e.includes(t);
		}
		function title({ message: e, header: t }, n) {
			if (!n.saysType || e.type === void 0) return (0, r.fd)((0, c.m)(t, 400)) || "(no subject)";
			return (e.scope && shows(n, "scope") ? `${(0, r.Cr)(`${(0, c.m)(e.scope, 400)}:`)} ` : "") + (0, r.fd)((0, c.m)(e.subject, 400));
		}
		function references({ commit: e, pullRequest: t }, n) {
			let { repository: i } = n;
			let a = t && shows(n, "pull-request") && (i ? (0, r.nf)(`#${t}`, (0, s.ET)(i, t)) : (0, r.aY)(`#${t}`));
			let o = (0, r.aY)(e.sha.slice(0, 7));
			return [a, shows(n, "commit") && (i ? (0, r.k9)(o, (0, s.Bg)(i, e.sha)) : o)].filter(Boolean).join(", ");
		}
		function authors(e, t) {
			if (!shows(t, "author")) return "";
			let n = (0, i.EK)(e, t.coAuthors ?? !1).map(i.J4).filter(Boolean);
			let r = n.pop();
			if (r === void 0) return "";
			return ` by ${n.length === 0 ? r : `${n.join(", ")} and ${r}`}`;
		}
	}),
	8374: (function (e, t, n) {
		n.d(t, {
			e: () => componentChangelog,
			h: () => notesOf
		});
		var r = n(27);
		var i = n(2885);
		var a = n(1218);
		var o = n(9508);
		var s = n(1007);
		var c = n(9530);
		var l = n(4632);
		var u = n(2245);
		var d = n(3802);
		var f = n(9094);
		var p = n(1429);
		var m = n(8540);
		var h = n(322);
		function readChangelogChoice(e, t, n) {
			let { head: r } = e;
			let i = e.track === "" ? void 0 : (0, h.Ho)(t, e.track, "track");
			if (r !== "" && (i === void 0 || e.tag !== "")) throw (0, c.V2)("input-invalid", `head: ${(0, c.hD)(r)} is given ${i ? "together with a tag" : "without a track"}.`, "Give either tag, or track and head.");
			let a = chooseOwnTag(e, i, t, n);
			a && (0, m.N)(a, i);
			return {
				track: i ?? a.track,
				tag: a,
				head: r,
				since: oneOf(e.since, "since", ["channel", "tag"]),
				format: oneOf(e.format, "format", ["grouped", "flat"])
			};
		}
		function chooseOwnTag({ tag: e, head: t }, n, r, i) {
			if (e !== "" || n === void 0) return (0, f.z)(r, (0, m.u)(e, i));
			let a = (t || i.ref).replace(/^refs\/tags\//, "");
			return (0, p._f)(n.tag, a) && (0, f.z)(r, a);
		}
		function oneOf(e, t, n) {
			let r = e === "" ? n[0] : n.find((t) => t === e);
			if (r !== void 0) return r;
			throw (0, c.V2)("input-invalid", `${t}: ${(0, c.hD)(e)} is not known.`, `Give one of: ${n.join(", ")}.`);
		}
		var g = n(5474);
		async function componentChangelog(e, t) {
			let n = readChangelogChoice(e, t.config, t.context);
			let { likely: r, settle: i } = await (0, d.M)(n, t);
			let read = ({ tip: e, not: r }) => Promise.all([(0, u.q)(n.track, {
				tip: e,
				base: r[0]
			}, t), (0, g.d)(n, e, t.repository)]);
			let a = r && read(r).catch(() => void 0);
			let { range: o, isLikely: s } = await i();
			let c = {
				tip: o.head,
				not: o.previous ? [o.previous.commit] : []
			};
			let f = n.tag && await (0, l.JT)(n.tag.name, t);
			let [p] = f ? await t.repository.ensure([{
				tip: f.from,
				not: c.not
			}]) : [c];
			let m = await (0, l.u3)(o.previous?.name, t);
			let [h, _] = s && !f && await a || await read(p);
			let v = h.filter(({ sha: e }) => !m.has(e));
			t.log.info(describeRange(n, o, v.length));
			_ && "problem" in _ && t.log.warn(_.problem);
			return {
				choice: n,
				range: o,
				changelog: await render({
					choice: n,
					range: o,
					commits: v,
					..._ && "text" in _ ? { narrative: _.text } : {}
				}, t)
			};
		}
		async function notesOf(e, t, n) {
			let r = {
				tip: t.head,
				base: t.previous?.commit
			};
			let [i, a] = await Promise.all([(0, u.q)(e.track, r, n), (0, g.d)(e, t.head, n.repository)]);
			return render({
				choice: e,
				range: t,
				commits: i,
				...a && "text" in a ? { narrative: a.text } : {}
			}, n);
		}
		async function render({ choice: e, range: t, commits: n, narrative: i }, a) {
			let o = e.track.notes?.from === "changes" && await readChanges(e, t, a);
			return (0, r.R8)({
				track: e.track.name,
				...e.tag && { tag: e.tag.name },
				head: t.head,
				...t.previous && { previousTag: t.previous.name },
				...t.firstOn !== void 0 && { firstOn: t.firstOn },
				...await askGitHub(n, e, a),
				...repositoryOf(a),
				...o && { described: o },
				...i !== void 0 && { narrative: i },
				format: e.format,
				style: e.track.notes ?? {}
			});
		}
		async function readChanges({ track: e }, t, r) {
			let { readDescribed: i } = await Promise.all([
				n.e(3243),
				n.e(9605),
				n.e(1800)
			]).then(n.bind(n, 1800));
			return i(e, t, r);
		}
		async function askGitHub(e, { format: t, track: { notes: n = {} } }, { openGitHub: r, log: s }) {
			let l = (0, a.Ri)(n);
			let u = e.length > 0 ? await r() : void 0;
			if (!u) {
				l && e.length > 0 && s.warn(labelsUnknown("there is no token"));
				return { commits: e };
			}
			let d = e;
			try {
				let r = (0, o.wr)(e, t, n).map(({ sha: e }) => e);
				d = (0, o.gR)(e, await u.associatedPullRequests(r, { labels: l }));
				if (!n.contributors) return { commits: d };
				let a = (0, i.Qm)((0, i.ah)(d, n.coAuthors ?? !1));
				return {
					commits: d,
					firstPullRequests: await u.firstPullRequests(a)
				};
			} catch (t) {
				s.info(`GitHub does not tell authors and pull requests, so the changelog says what git knows: ${(0, c.Z9)(t)}`);
				l && d === e && s.warn(labelsUnknown((0, c.Z9)(t)));
				return { commits: d };
			}
		}
		function labelsUnknown(e) {
			return {
				message: `GitHub does not tell the labels of pull requests, so the notes are not filtered by them: ${e}.`,
				fix: "Give the job `permissions: pull-requests: read`, and run it again before the release is published."
			};
		}
		function repositoryOf({ context: e }) {
			let t = (0, s.Ek)(e.serverUrl, e.repository);
			return t === void 0 ? {} : { repository: t };
		}
		function describeRange({ track: e, tag: t }, { head: n, previous: i, firstOn: a }, o) {
			let s = t?.name ?? n.slice(0, 7);
			let c = `${o} ${o === 1 ? "commit" : "commits"}`;
			if (!i) return `${e.name}: ${c} up to ${s}, its first ${(0, r.lh)(a)}`;
			let l = i.isAncestor ? "" : ", which is not an ancestor: none below is";
			return `${e.name}: ${c} up to ${s} since ${i.name}${l}`;
		}
	}),
	9855: (function (e, t, n) {
		n.d(t, {
			N: () => renderNote,
			g: () => indented
		});
		var r = n(1073);
		var i = n(547);
		let a = /^(?<indent> *)(?<marker>[-*+]|\d{1,9}[.)])(?<gap> +)(?<text>\S.*)$/;
		let o = /^\s*::|##\[/m;
		function renderNote(e) {
			let t = e.replaceAll("	", "    ").split("\n");
			let n = (0, r.F)(t);
			let o = [];
			let s = [];
			let behindEmpty = () => o.length === 0 || o.at(-1) === "";
			for (let e = 0; e < t.length; e++) {
				let r = t[e].trimEnd();
				let c = r.search(/\S/);
				let l = a.exec(r)?.groups;
				let u = n(e);
				(l || u || behindEmpty()) && (s = s.filter(({ from: e }) => c >= e));
				let d = " ".repeat(s.at(-1)?.to ?? 0);
				if (c < 0) behindEmpty() || o.push("");
				else if (u) {
					o.push(...indented(renderCode(t.slice(e + 1, u.end), c, u.language), d));
					e = u.end;
				} else if (l) {
					let e = /\d/.test(l.marker) ? l.marker : "-";
					e !== "-" && !behindEmpty() && o.push("");
					o.push(`${d}${e} ${(0, i.fd)(l.text)}`);
					let t = c + `${l.marker}${l.gap}`.length;
					s = [...s, {
						from: t,
						to: d.length + e.length + 1
					}];
				} else o.push(d + (0, i.fd)(r));
			}
			return o.at(-1) === "" ? o.slice(0, -1) : o;
		}
		function indented(e, t) {
			return e.split("\n").map((e) => e === "" ? "" : t + e);
		}
		function renderCode(e, t, n) {
			let r = e.join("\n").replaceAll(RegExp(`^ {0,${t}}`, "gm"), "");
			return o.test(r) ? (0, i.fd)(r) : (0, i.DV)(`${r}\n`, n);
		}
	})
};
