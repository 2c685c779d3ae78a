"use strict";
exports.id = 6783;
exports.ids = [6783,8399];
exports.modules = {
	...require("./common.index.js").modules,
	933: (function (e, t, n) {
		n.d(t, { g: () => r });
		let r = [
			"tracks",
			"any",
			"only-own",
			"channel",
			"matrix",
			"report",
			"tags",
			"versions",
			"plan",
			"pushed",
			"sha",
			"tag",
			"version",
			"verified",
			"all",
			"both",
			"__proto__",
			"constructor",
			"prototype"
		];
	}),
	6783: (function (e, t, n) {
		n.d(t, {
			We: () => a,
			lU: () => r.l,
			o4: () => r.o
		});
		var r = n(9829);
		let i = [
			"release-tracks.yml",
			"release-tracks.yaml",
			"release-tracks.json"
		];
		let a = [...i, ...i.map((e) => `.github/${e}`)];
	}),
	7879: (function (e, t, n) {
		n.d(t, {
			Ms: () => entryOf,
			WQ: () => describeNode,
			_y: () => plainValue,
			oB: () => nodeAt,
			ws: () => scalarText
		});
		var r = n(9530);
		function describeNode(e) {
			if (e.kind === "list" || e.kind === "map") return e.kind === "list" ? "a list" : "a mapping";
			if (e.kind === "nothing") return "empty";
			if (e.kind === "text") return `the text ${(0, r.hD)(e.text)}`;
			return e.kind === "number" ? `the number ${(0, r.hD)(e.text).slice(1, -1)}` : e.text;
		}
		function entryOf(e, t) {
			return e?.kind === "map" ? e.entries.find((e) => e.key === t) : void 0;
		}
		function nodeAt(e, t) {
			let n = e;
			for (let e of t) n = typeof e == "string" ? entryOf(n, e)?.value : n?.kind === "list" ? n.items[e] : void 0;
			return n;
		}
		function scalarText(e) {
			return e === void 0 || e.kind === "list" || e.kind === "map" || e.kind === "nothing" ? void 0 : e.text;
		}
		function plainValue(e, t = new Map()) {
			if (e === void 0 || e.kind === "nothing") return null;
			if (e.kind !== "list" && e.kind !== "map") return e.text;
			if (t.has(e)) return t.get(e);
			let n = e.kind === "list" ? e.items.map((e) => plainValue(e, t)) : Object.fromEntries(e.entries.map(({ key: e, value: n }) => [e, plainValue(n, t)]));
			t.set(e, n);
			return n;
		}
	}),
	9056: (function (e, t, n) {
		n.d(t, { u: () => readDocument });
		var r = n(9530);
		var i = n(3243);
		let a = /^(?:null|Null|NULL|~|)$/;
		let o = /^(?:true|True|TRUE|false|False|FALSE)$/;
		let s = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
		function buildNode(e, t, n) {
			let r = {
				...e,
				locate: t,
				report: n,
				frames: [],
				anchors: new Map(),
				aliases: 0,
				at: 0
			};
			let a = 0;
			for (let t of e.events) if (t.type === i.hy.DOCUMENT) a++;
			else if (a > 1) {
				n({
					message: "A second YAML document starts here.",
					fix: "Keep one document: remove the \"---\".",
					at: startOf(r, t)
				});
				break;
			} else take(r, t);
			return r.root;
		}
		function take(e, t) {
			t.type === i.hy.SCALAR ? add(e, readScalar(e, t), anchorOf(e, t)) : t.type === i.hy.ALIAS ? add(e, followAlias(e, t)) : t.type === i.hy.POP ? node_builder_close(e) : node_builder_open(e, t);
		}
		function node_builder_open(e, t) {
			let n = e.offsetOf(t.start);
			e.at = n;
			refuseTag(e, t);
			let r = t.type === i.hy.MAPPING ? {
				kind: "map",
				entries: [],
				at: n
			} : {
				kind: "list",
				items: [],
				at: n
			};
			e.frames.push({
				node: r,
				anchor: anchorOf(e, t),
				keys: new Map()
			});
		}
		function node_builder_close(e) {
			let t = e.frames.pop();
			t && add(e, t.node, t.anchor);
		}
		function add(e, t, n) {
			n !== void 0 && e.anchors.set(n, t);
			let r = e.frames.at(-1);
			if (!r) e.root = t;
			else if (r.node.kind === "list") r.node.items.push(t);
			else if (r.key === void 0) r.key = readKey(e, r.keys, t);
			else {
				let { kind: e, text: n, at: i } = r.key;
				e !== "wrong" && r.node.entries.push({
					key: n,
					keyAt: i,
					value: t
				});
				delete r.key;
			}
		}
		function readKey({ locate: e, report: t }, n, i) {
			let { kind: a, at: o } = i;
			let refuse = (e, n) => {
				t({
					message: e,
					fix: n,
					at: o
				});
				return {
					kind: "wrong",
					text: "",
					at: o
				};
			};
			if (a === "list" || a === "map") return refuse(`A ${a === "list" ? "list" : "mapping"} is not a key.`, "Write a plain word.");
			if (a === "wrong") return i;
			if (i.text === "<<") return refuse("The merge key \"<<\" is not supported.", "Write the keys out; single values can be shared by an anchor.");
			let s = n.get(i.text);
			if (s === void 0) {
				n.set(i.text, o);
				return i;
			}
			return refuse(`The key ${(0, r.hD)(i.text)} is given twice; the first one is on line ${e(s).line}.`, "Keep one of the two.");
		}
		function readScalar(e, t) {
			let { style: n, valueStart: r } = t;
			let a = n === i.jK.SINGLE_QUOTED || n === i.jK.DOUBLE_QUOTED;
			r >= 0 && (e.at = e.offsetOf(a ? r - 1 : r));
			let o = refuseTag(e, t);
			let s = (0, i.KE)(e.body, t);
			return {
				kind: o ? "wrong" : n === i.jK.PLAIN ? plainKind(s) : "text",
				text: s,
				at: e.at
			};
		}
		function plainKind(e) {
			if (a.test(e)) return "nothing";
			if (o.test(e)) return "flag";
			return s.test(e) ? "number" : "text";
		}
		function followAlias(e, t) {
			let n = e.body.slice(t.anchorStart, t.anchorEnd);
			let i = e.offsetOf(t.anchorStart - 1);
			let a = e.anchors.get(n);
			e.at = i;
			e.aliases++;
			if (a && e.aliases <= 100) return a;
			let o = (0, r.hD)(`*${n}`);
			a ? e.report({
				message: "The file has more than 100 aliases.",
				fix: "Write the values out.",
				at: i
			}) : e.report({
				message: `YAML reads ${o} as an alias of an anchor that does not exist.`,
				fix: `Put the text in quotes: ${o}.`,
				at: i
			});
			return {
				kind: "wrong",
				text: n,
				at: i
			};
		}
		function refuseTag(e, { tagStart: t, tagEnd: n }) {
			if (t < 0) return !1;
			e.at = e.offsetOf(t);
			let i = (0, r.hD)(e.body.slice(t, n));
			let a = i.startsWith("\"!!") ? "Remove it: the configuration holds only plain values." : `Put the text in quotes: ${i}.`;
			e.report({
				message: `YAML reads ${i} as a tag.`,
				fix: a,
				at: e.at
			});
			return !0;
		}
		function anchorOf({ body: e }, { anchorStart: t, anchorEnd: n }) {
			return t < 0 ? void 0 : e.slice(t, n);
		}
		function startOf({ offsetOf: e, at: t }, n) {
			if (n.type === i.hy.SCALAR) return n.valueStart < 0 ? t : e(n.valueStart);
			return n.type === i.hy.MAPPING || n.type === i.hy.SEQUENCE ? e(n.start) : t;
		}
		var c = n(732);
		let l = 262144;
		function readDocument(e, t, n) {
			if (e.length > l) {
				n({
					message: `The file has ${e.length} characters, more than ${l}.`,
					fix: "A configuration is much shorter: is this the right file?",
					at: 0
				});
				return;
			}
			let r = parse(e, n);
			return r && buildNode(r, t, n);
		}
		function parse(e, t) {
			try {
				return (0, c.a)(e, 30);
			} catch (n) {
				let [i, a] = n instanceof c.n ? [n.message, n.at] : [n, 0];
				t({
					message: `This is not YAML: ${(0, r.Z9)(i)}.`,
					fix: syntaxHint(e, a),
					at: Math.min(a, e.length)
				});
				return;
			}
		}
		function syntaxHint(e, t) {
			let n = e.lastIndexOf("\n", t - 1) + 1;
			let [i = ""] = e.slice(n, n + 500).split(/\r?\n/, 1);
			if (/^ *\t/.test(i)) return "Indent with spaces, not with tabs.";
			let a = /^ *(?:- +)?(?:[\w-]+: +)?((?:\{[^{}]*\}[^\s,}\]]|[!*&@`%|>]).*)$/.exec(i)?.[1]?.trim();
			if (a) return `Put the text in quotes: ${(0, r.hD)(a)}.`;
			return "Fix it there. Text that contains \": \" or \" #\", or starts with one of {}[]!*&@`%, needs quotes.";
		}
	}),
	9280: (function (e, t, n) {
		n.d(t, {
			UO: () => findFolderTag,
			p_: () => findCommonTag
		});
		function findCommonTag(e, t) {
			if (!e.prefix.startsWith(t.prefix) && !t.prefix.startsWith(e.prefix)) return;
			if (!e.suffix.endsWith(t.suffix) && !t.suffix.endsWith(e.suffix)) return;
			let [n, r] = [tagAutomaton(e), tagAutomaton(t)];
			let i = new Set();
			let a = [{
				left: 0,
				right: 0,
				tag: ""
			}];
			for (; a.length > 0;) {
				let e = [];
				for (let t of a) {
					if (n.accepts(t.left) && r.accepts(t.right)) return t.tag;
					for (let a of advance(t, n, r)) {
						let t = a.left * r.size + a.right;
						if (i.has(t)) continue;
						i.add(t);
						e.push(a);
					}
				}
				a = e;
			}
		}
		function findFolderTag(e, t) {
			for (let n of foldersOf(t.prefix)) if (producesTag(e, n)) return n;
			for (let n of foldersOf(t.suffix)) {
				let r = findCommonTag(e, {
					prefix: t.prefix,
					suffix: n
				});
				if (r !== void 0) return r;
			}
		}
		function producesTag(e, t) {
			let n = tagAutomaton(e);
			let r = [0];
			for (let e = 0; e < t.length && r.length > 0; e++) {
				let i = t.charAt(e);
				r = [...new Set(r.flatMap((e) => n.next(e, i)))];
			}
			return r.some(n.accepts);
		}
		let r = [
			"0",
			"1",
			".",
			"-",
			"a"
		];
		let i = semverStates();
		function* advance({ left: e, right: t, tag: n }, i, a) {
			let o = [i.literal(e), a.literal(t)].filter((e) => e !== void 0);
			for (let s of new Set([...r, ...o])) for (let r of i.next(e, s)) for (let e of a.next(t, s)) yield {
				left: r,
				right: e,
				tag: n + s
			};
		}
		function tagAutomaton({ prefix: e, suffix: t }) {
			let n = e.length;
			let r = n + i.length;
			let isWhole = (e) => i[e - n]?.whole === !0;
			let literal = (i) => {
				if (i < n) return e[i];
				if (i >= r) return t[i - r + 1];
				return isWhole(i) ? t[0] : void 0;
			};
			return {
				size: r + t.length,
				accepts: (e) => t === "" ? isWhole(e) : e === r + t.length - 1,
				literal,
				next: (e, t) => {
					let a = [];
					let o = i[e - n]?.on[classOf(t)] ?? -1;
					o !== -1 && a.push(n + o);
					literal(e) === t && a.push(e < n ? e + 1 : Math.max(r, e + 1));
					return a;
				}
			};
		}
		function foldersOf(e) {
			if (!e.includes("/")) return [];
			return [...e.matchAll(/\//g)].map(({ index: t }) => e.slice(0, t));
		}
		function classOf(e) {
			if (e === "0") return "zero";
			if (e >= "1" && e <= "9") return "digit";
			if (e === ".") return "dot";
			if (e === "-") return "hyphen";
			return e >= "a" && e <= "z" || e >= "A" && e <= "Z" ? "letter" : "other";
		}
		function semverStates() {
			let e = {
				zero: -1,
				digit: -1,
				dot: -1,
				hyphen: -1,
				letter: -1,
				other: -1
			};
			let t = [
				0,
				3,
				6
			].flatMap((t) => {
				let n = t === 6 ? {
					...e,
					hyphen: 9
				} : {
					...e,
					dot: t + 3
				};
				return [
					{
						on: {
							...e,
							zero: t + 1,
							digit: t + 2
						},
						whole: !1
					},
					{
						on: n,
						whole: t === 6
					},
					{
						on: {
							...n,
							zero: t + 2,
							digit: t + 2
						},
						whole: t === 6
					}
				];
			});
			let [n, r, i, a, o] = [
				9,
				10,
				11,
				12,
				13
			];
			let s = {
				...e,
				hyphen: o,
				letter: o
			};
			return [
				...t,
				{
					on: {
						...s,
						zero: r,
						digit: i
					},
					whole: !1
				},
				{
					on: {
						...s,
						zero: a,
						digit: a,
						dot: n
					},
					whole: !0
				},
				{
					on: {
						...s,
						zero: i,
						digit: i,
						dot: n
					},
					whole: !0
				},
				{
					on: {
						...s,
						zero: a,
						digit: a
					},
					whole: !1
				},
				{
					on: {
						...s,
						zero: o,
						digit: o,
						dot: n
					},
					whole: !0
				}
			];
		}
	}),
	9731: (function (e, t, n) {
		n.d(t, { _: () => locateIn });
		function locateIn(e, t) {
			let n;
			return (r) => {
				n ??= lineStarts(t);
				let [i, a] = [0, n.length];
				for (; a - i > 1;) {
					let e = i + a >> 1;
					(n[e] ?? 0) <= r ? i = e : a = e;
				}
				return {
					file: e,
					line: i + 1,
					column: Math.max(1, r - (n[i] ?? 0) + 1)
				};
			};
		}
		function lineStarts(e) {
			let t = [+!!e.startsWith("﻿")];
			for (let n = e.indexOf("\n"); n !== -1; n = e.indexOf("\n", n + 1)) t.push(n + 1);
			return t;
		}
	}),
	9829: (function (e, t, n) {
		n.d(t, {
			l: () => inspectConfig,
			o: () => parseConfig
		});
		var r = n(7879);
		var i = n(9731);
		var a = n(9056);
		var o = n(9530);
		function giveAdvice(e, t, n) {
			adviseLadder(e, n);
			adviseGlobs(e, n);
			adviseVersionFiles(e, t, n);
		}
		function adviseLadder(e, t) {
			let n = e.channels?.value ?? [];
			for (let [e, r] of n.entries()) {
				let i = n[e - 1];
				if (!i || i.value < r.value) continue;
				t({
					message: `The ladder has "${r.value}" above "${i.value}", but 1.0.0-${r.value}.1 is lower than 1.0.0-${i.value}.1 (SemVer §11).`,
					fix: "Choose names in alphabetical order, such as alpha, beta, rc.",
					at: r.at
				});
			}
		}
		function adviseGlobs(e, t) {
			for (let { value: n, at: r } of e["ignore-commits"]?.value ?? []) /^\*+$/.test(n) && t({
				message: `"${n}" ignores every commit.`,
				fix: "Then nothing is ever released by a push.",
				at: r
			});
			for (let { value: n, at: r } of e["ignore-tags"]?.value ?? []) /^\*+$/.test(n) && t({
				message: `"${n}" ignores every tag.`,
				fix: "Then every version counts as the first.",
				at: r
			});
			for (let { value: n, at: r } of e.tracks?.value.flatMap((e) => e.value.paths?.value ?? []) ?? []) {
				if (!/[^/!{,*]\*\*|\*\*[^/},*]/.test(n)) continue;
				t({
					message: `In ${(0, o.hD)(n)}, "**" next to other characters means the same as "*" and matches no folders.`,
					fix: "Put it alone between slashes, as in src/** or **/*.md.",
					at: r
				});
			}
			for (let { name: n, value: r } of e.tracks?.value ?? []) {
				let e = r.paths?.value[0];
				if (!e?.value.startsWith("!")) continue;
				t({
					message: `The first entry of tracks.${n}.paths excludes files, but nothing before it includes any.`,
					fix: "Put it after the entries that it narrows.",
					at: e.at
				});
			}
		}
		function adviseVersionFiles(e, { tracks: t }, n) {
			let r = new Map();
			for (let { name: i, versionFiles: a } of t) {
				let t = e.tracks?.value.find((e) => e.name === i)?.value["version-files"]?.at ?? 0;
				for (let e of a) {
					let a = r.get(identityOf(e));
					r.set(identityOf(e), a ?? i);
					if (a === void 0) continue;
					n({
						message: a === i ? `The track "${i}" lists "${e.path}" twice.` : `The tracks "${a}" and "${i}" both keep their version in "${e.path}".`,
						fix: "Keep each version in one place, and one version in each place.",
						at: t
					});
				}
			}
		}
		function identityOf(e) {
			return JSON.stringify(e);
		}
		var s = n(9880);
		var c = n(3830);
		var l = n(4174);
		var u = n(9797);
		function buildNotes(e, t) {
			if (!e && !t) return;
			let n = {
				...e,
				...t
			};
			let { from: r, sections: i, contributors: a, header: o, footer: s, entry: c, include: l, exclude: u, squash: d } = n;
			return {
				...r && { from: r.value },
				...i && { sections: i.value.map(({ value: e }) => buildSection(e)) },
				...a && { contributors: a.value },
				...o && { header: o.value },
				...s && { footer: s.value },
				...c && { entry: c.value.map(({ value: e }) => e) },
				...l && { include: buildFilter(l.value) },
				...u && { exclude: buildFilter(u.value) },
				...n["co-authors"] && { coAuthors: n["co-authors"].value },
				...d && { squash: d.value }
			};
		}
		function buildSection({ title: e, types: t, scopes: n, hidden: r }) {
			return {
				title: e?.value ?? "",
				...t && { types: textsOf(t) },
				...n && { scopes: textsOf(n) },
				...r && { hidden: r.value }
			};
		}
		function buildFilter({ types: e, labels: t }) {
			return {
				types: e ? textsOf(e) : [],
				labels: t ? textsOf(t) : []
			};
		}
		function textsOf(e) {
			return e.value.map(({ value: e }) => e);
		}
		var d = n(5422);
		var f = n(8669);
		var p = n(933);
		let anyCase = (e) => e.replace(/[a-z]/g, (e) => `[${e}${e.toUpperCase()}]`);
		let m = "git allows no spaces, none of ~ ^ : ? * [ \\, no \"..\", \"//\" or \"@{\", and no part that starts with \".\" or ends in \".lock\".";
		let h = [
			{
				wrong: /[\p{Cc}\p{Cs} ~^:?*[\\]/u,
				why: "has a character that git allows in no name",
				fix: m
			},
			{
				wrong: /\.\./u,
				why: "has \"..\" in it",
				fix: m
			},
			{
				wrong: /^\/|\/\/|\/$/u,
				why: "starts or ends with \"/\", or has \"//\" in it",
				fix: m
			},
			{
				wrong: /(?:^|\/)\./u,
				why: "has a part that starts with \".\"",
				fix: m
			},
			{
				wrong: /\.lock(?:\/|$)/u,
				why: "has a part that ends in \".lock\"",
				fix: m
			},
			{
				wrong: /\.$/u,
				why: "ends with \".\"",
				fix: m
			},
			{
				wrong: /^-/u,
				why: "starts with \"-\"",
				fix: "git would take it for an option: start it with a letter."
			},
			{
				wrong: /^refs\//u,
				why: "is a full ref",
				correct: (e) => e.replace(/^refs\/(?:heads\/|tags\/)?/u, "")
			}
		];
		let pathTests = (e) => [
			{
				wrong: /[\p{Cc}\p{Cs}]/u,
				why: "has a control character in it"
			},
			{
				wrong: /\\/u,
				why: "has a backslash in it",
				correct: (e) => e.replaceAll("\\", "/")
			},
			{
				wrong: RegExp(`^${e}(?:/|[A-Za-z]:)`, "u"),
				why: "is absolute",
				fix: "Write it from the root of the repository: src/app."
			},
			{
				wrong: RegExp(`^${e}(?:.*/)?\\.\\.(?:/|$)`, "u"),
				why: "leaves the repository or steps back with \"..\"",
				fix: "Write it from the root of the repository: src/app."
			},
			{
				wrong: RegExp(`^${e}\\./.`, "u"),
				why: "starts with \"./\"",
				correct: (e) => e.replace(/^(!?)(?:\.\/+)+/u, "$1")
			},
			{
				wrong: RegExp(`^${e}(?:.+/\\.(?:/|$)|.*//)`, "u"),
				why: "has a step that goes nowhere (\"//\" or \"/./\")"
			},
			{
				wrong: /^\s|\s$/u,
				why: "starts or ends with a space"
			}
		];
		let g = [
			...pathTests(""),
			{
				wrong: /^\.\/?$|[^/]\/$/u,
				why: "is a folder",
				fix: "Name one file."
			},
			{
				wrong: /(?:^|\/)\.[gG][iI][tT](?:\/|$)/u,
				why: "is inside .git",
				fix: "Name a file that git tracks."
			}
		];
		let _ = {
			wrong: /^!|[*?]/u,
			why: "is a glob",
			fix: "Name one file."
		};
		let v = "Allowed: the path of one file, from the root of the repository, with \"/\".";
		let y = {
			noun: "track name",
			allowed: "Allowed: letters, digits, \"-\" and \"_\", with a letter or \"_\" first.",
			longest: 100,
			tests: [{
				wrong: /^[^A-Za-z_]|[^A-Za-z0-9_-]/u,
				why: "cannot be the name of an output"
			}, {
				wrong: RegExp(`^(?:${p.g.map(anyCase).join("|")})$`, "u"),
				why: "is reserved",
				fix: `Choose another; reserved are ${p.g.join(", ")}.`
			}]
		};
		let b = {
			noun: "group name",
			allowed: "Allowed: letters, digits, \"-\" and \"_\", with a letter or \"_\" first.",
			longest: 100,
			tests: [{
				wrong: /^[^A-Za-z_]|[^A-Za-z0-9_-]/u,
				why: "has a character that names cannot have"
			}]
		};
		let x = {
			noun: "branch name",
			allowed: m,
			longest: 200,
			tests: [
				...h,
				{
					wrong: /@\{|^@$/u,
					why: "has \"@{\" in it or is \"@\""
				},
				{
					wrong: /^HEAD$/u,
					why: "is not a branch"
				}
			]
		};
		let S = {
			...x,
			noun: "template of lines",
			allowed: "It has {major} and {minor} once, and {track} at most once: {track}-{major}.{minor}.x.",
			tests: [
				...x.tests,
				{
					wrong: /^(?!.*\{major\}.*\{minor\})/u,
					why: "does not have {major} and, behind it, {minor} in it"
				},
				{
					wrong: /\{(major|minor|track)\}.*\{\1\}/u,
					why: "has a placeholder in it more than once"
				},
				{
					wrong: /\{(?!(?:major|minor|track)\})|(?<!\{(?:major|minor|track))\}/u,
					why: "has braces around something other than {track}, {major} and {minor}"
				},
				{
					wrong: /[\d}]\{(?:major|minor)\}|\{(?:major|minor)\}[\d{]/u,
					why: "has a number right next to something that may be a number",
					fix: "Separate them, for example with \"-\" or \".\": {track}-{major}.{minor}.x."
				}
			]
		};
		let ee = {
			noun: "tag template",
			allowed: "A tag template has {version} once: v{version}, tray-v{version}, sdk/go/v{version}.",
			longest: 200,
			tests: [
				...h,
				{
					wrong: /^(?!.*[{}])/u,
					why: "has no {version} in it"
				},
				{
					wrong: /\{version\}.*\{version\}/u,
					why: "has {version} in it more than once"
				},
				{
					wrong: /\{(?!version\})|(?<!\{version)\}/u,
					why: "has braces around something other than {version}"
				},
				{
					wrong: /^withdrawn\//u,
					why: "starts like the markers of withdrawn tags"
				}
			]
		};
		let C = {
			noun: "channel",
			allowed: "Allowed: one SemVer identifier (§9) of letters, digits and \"-\", not only digits.",
			longest: 50,
			tests: [
				{
					wrong: /[^0-9A-Za-z-]/u,
					why: "is not a SemVer identifier"
				},
				{
					wrong: /^[0-9]+$/u,
					why: "is a number"
				},
				{
					wrong: /^[lL][iI][vV][eE]$/u,
					why: "always stands at the top of the ladder",
					fix: "Remove it: `channels` are the pre-releases below it."
				}
			]
		};
		let te = {
			noun: "path",
			allowed: "Allowed: globs from the root of the repository, with \"/\"; \"!\" in front excludes.",
			longest: 1e3,
			tests: [
				...pathTests("!?"),
				{
					wrong: /^!?\.\/?$/u,
					why: "is the root of the repository",
					fix: "Write \"**\" for every file."
				},
				{
					wrong: /^!$/u,
					why: "excludes nothing",
					fix: "Write the glob right after \"!\"."
				}
			]
		};
		let ne = {
			noun: "path",
			allowed: v,
			longest: 1e3,
			tests: [...g, _]
		};
		let w = {
			noun: "path",
			allowed: "Allowed: a path from the root of the repository, with \"/\", in which \"*\" may stand for text in a name and \"**/\" for folders.",
			longest: 1e3,
			tests: [
				...g,
				{
					wrong: /^!/u,
					why: "excludes files",
					fix: "List the files that carry the version."
				},
				{
					wrong: /\*\*(?!\/)|[^/]\*\*/u,
					why: "has \"**\" beside other characters, or at its end",
					fix: "Use it for whole folders, and name the files in them: packages/**/package.json."
				}
			]
		};
		let T = {
			noun: "changelog file",
			allowed: v,
			longest: 1e3,
			tests: [
				...g,
				_,
				{
					wrong: /^(?!.*\.(?:md|markdown|mdown)$)/iu,
					why: "is not a Markdown file",
					fix: "Name it CHANGELOG.md, for example."
				},
				{
					wrong: /[[\]{}()]/u,
					why: "has a bracket in it",
					fix: "Name a file without brackets: globs use those."
				}
			]
		};
		let E = {
			noun: "manifest path",
			allowed: `${v} It has {channel} once: release-manifests/tray-{channel}.json.`,
			longest: 1e3,
			tests: [
				...g,
				_,
				{
					wrong: /^(?!.*[{}])|^(?!.*\{channel\}).*\{line\}/u,
					why: "has no {channel} in it"
				},
				{
					wrong: /\{channel\}.*\{channel\}/u,
					why: "has {channel} in it more than once"
				},
				{
					wrong: /\{line\}.*\{line\}/u,
					why: "has {line} in it more than once"
				},
				{
					wrong: /\{(?!(?:channel|line)\})|(?<!\{(?:channel|line))\}/u,
					why: "has braces around something other than {channel} and {line}"
				}
			]
		};
		let D = {
			noun: "workflow",
			allowed: "Allowed: the name of a file in .github/workflows that ends in .yml or .yaml: release.yml.",
			longest: 200,
			tests: [
				{
					wrong: /^(?:\.\/)?\.github\/workflows\/[^/]+$/u,
					why: "includes its folder",
					correct: (e) => e.replace(/^.*\//u, "")
				},
				{
					wrong: /^(?!(?:\.\/)?\.github\/workflows\/[^/]+$).*[/\\]/u,
					why: "is not a plain file name"
				},
				{
					wrong: /^(?!.*[^/\\]\.ya?ml$)/u,
					why: "does not end in .yml or .yaml"
				},
				{
					wrong: /\p{Cc}|^\s|^-/u,
					why: "is not the file name of a workflow"
				}
			]
		};
		let O = {
			noun: "text",
			allowed: "Allowed: one line of text.",
			longest: 500,
			tests: [{
				wrong: /\p{Cc}/u,
				why: "has a line break or control character in it"
			}]
		};
		let k = {
			noun: "text",
			allowed: "Allowed: Markdown of up to 5,000 characters.",
			longest: 5e3,
			tests: [{
				wrong: /(?![\t\n\r])\p{Cc}/u,
				why: "has a control character in it"
			}]
		};
		let A = {
			...O,
			noun: "subject glob"
		};
		let j = {
			...O,
			noun: "tag glob"
		};
		let M = {
			...O,
			noun: "key",
			allowed: "Allowed: names joined by dots: workspace.package.version."
		};
		let N = {
			noun: "commit type",
			allowed: "Allowed: a type of Conventional Commits in lower case: feat, fix, perf.",
			longest: 50,
			tests: [{
				wrong: /^[^a-z]|[^a-z0-9_-]/u,
				why: "is not a commit type"
			}]
		};
		let re = {
			noun: "footer",
			allowed: "Allowed: letters, digits, spaces and \"-\", with a letter first: API-BREAK.",
			longest: 50,
			tests: [{
				wrong: /^[^A-Za-z]|[^A-Za-z0-9 -]|[ ]$/u,
				why: "is not a footer token"
			}]
		};
		let ie = {
			noun: "trailer",
			allowed: "Allowed: letters, digits and \"-\": Roadmap-Item.",
			longest: 50,
			tests: [{
				wrong: /^-|[^A-Za-z0-9-]/u,
				why: "is not a trailer key"
			}, {
				wrong: RegExp(`^(?:${f.yL.map((e) => anyCase(e.toLowerCase())).join("|")})$`, "u"),
				why: "is reserved for the actions",
				fix: `Choose another than ${f.yL.join(", ")}.`
			}]
		};
		let ae = {
			...O,
			noun: "label pattern",
			allowed: "Allowed: a label with one * in place of the value: roadmap/*.",
			longest: 100,
			tests: [
				...O.tests,
				{
					wrong: /^[^*]*$/u,
					why: "has no * in it"
				},
				{
					wrong: /\*.*\*/u,
					why: "has * in it more than once"
				}
			]
		};
		let oe = {
			...O,
			noun: "marker",
			longest: 100
		};
		let P = {
			...O,
			noun: "pattern",
			allowed: "Allowed: a regular expression with one capture group."
		};
		let F = [
			"patch",
			"minor",
			"major"
		];
		let I = {
			kind: "record",
			description: "How `bump: auto` reads the commits since the last live version. A track's own `auto-bump` replaces this one.",
			examples: [{ "commit-types": {
				perf: "minor",
				deps: "none"
			} }],
			fields: {
				"commit-types": {
					kind: "names",
					rule: N,
					of: {
						kind: "word",
						words: ["none", ...F],
						meanings: [
							"Such commits release nothing by themselves.",
							"They raise the patch version, like types that are not listed.",
							"They raise the minor version.",
							"They raise the major version."
						],
						description: "How far a commit of this type raises the version. A breaking change always raises the major version.",
						examples: ["patch"]
					},
					description: "How far each commit type raises the version. Types that are not listed: `feat` is minor, any other is patch.",
					examples: [{
						perf: "minor",
						deps: "none",
						docs: "none"
					}]
				},
				"initial-development": {
					kind: "record",
					description: "Rules for versions 0.y.z.",
					examples: [{
						breaking: "minor",
						features: "patch"
					}],
					fields: {
						breaking: {
							kind: "word",
							words: F,
							meanings: [
								"A breaking change raises z.",
								"It raises y.",
								"It makes the version 1.0.0."
							],
							description: "Which number a breaking change raises in 0.y.z.",
							default: "minor",
							examples: ["minor"]
						},
						features: {
							kind: "word",
							words: ["patch", "minor"],
							meanings: ["A minor change raises z.", "It raises y."],
							description: "Which number a minor change raises in 0.y.z.",
							default: "minor",
							examples: ["patch"]
						}
					}
				},
				"breaking-footers": {
					kind: "list",
					of: {
						kind: "text",
						rule: re,
						description: "A token that begins a line of the message, followed by \": \".",
						examples: ["API-BREAK"]
					},
					orEmpty: !0,
					unique: !0,
					description: "Commit footers that mark a breaking change, besides BREAKING CHANGE. They appear in the notes, too.",
					default: [],
					examples: [["API-BREAK"]]
				}
			}
		};
		let L = {
			kind: "record",
			description: "Tracks whose versions move together.",
			required: ["tracks", "policy"],
			examples: [{
				tracks: ["core", "client"],
				policy: "fixed"
			}],
			fields: {
				tracks: {
					kind: "list",
					of: {
						kind: "text",
						rule: y,
						description: "A track of this file.",
						examples: ["core"]
					},
					unique: !0,
					description: "The names of two or more tracks. A track is in at most one group.",
					examples: [["core", "client"]]
				},
				policy: {
					kind: "word",
					words: ["fixed", "linked"],
					meanings: ["When one is released, all are, with the same version.", "Those that changed are released, with the same version."],
					description: "`fixed`: all tracks are released, with the highest of their next versions. `linked`: only those that changed, with that version.",
					examples: ["fixed"]
				}
			}
		};
		let R = {
			kind: "word",
			words: ["continue", "next-core"],
			meanings: ["After 1.8.5-beta.1 comes 1.8.5-alpha.2, which is below it.", "After 1.8.5-beta.1 comes 1.8.6-alpha.1."],
			description: "What a channel gets next once its version was promoted to a higher one. `continue` (the default): the next N of the same X.Y.Z, which its users are not offered. `next-core`: the next X.Y.Z. A track's own value replaces this one.",
			examples: ["next-core"]
		};
		let z = {
			kind: "word",
			words: ["release", "release-always"],
			meanings: ["Those whose range does not include the new version.", "All whose packages require it."],
			description: "Which tracks are released together with a track that their packages require, in a package.json or Cargo.toml. None by default. A track's own value replaces this one.",
			examples: ["release"]
		};
		let B = {
			kind: "word",
			words: d.rj,
			meanings: ["The actions push to it.", "It accepts only pull requests; the actions push tags, and branches of their own."]
		};
		let V = {
			kind: "either",
			description: "How releases reach branches whose rules do not let the actions push: one value for both branches, or one for each. With `pull-request`, live versions are released by merging the pull requests of `release-pr`, which needs this key. By default everything is pushed.",
			examples: ["pull-request", {
				live: "pull-request",
				next: "push"
			}],
			options: [{
				...B,
				description: "How releases land on both branches.",
				examples: ["pull-request"]
			}, {
				kind: "record",
				description: "How releases land on each of the branches.",
				examples: [{
					live: "pull-request",
					next: "push"
				}],
				fields: {
					live: {
						...B,
						description: "How live versions reach `live`.",
						default: "push",
						examples: ["pull-request"]
					},
					next: {
						...B,
						description: "How `next` gets the commits of `live`. With `pull-request` it accepts no bump commits: set `version-style: tag`.",
						default: "push",
						examples: ["push"]
					}
				}
			}]
		};
		var H = n(1218);
		let U = {
			kind: "names",
			rule: ie,
			of: {
				kind: "text",
				rule: ae,
				description: "The label, with `*` for the part that becomes the value.",
				examples: ["roadmap/*"]
			},
			description: "Tag trailers made from labels of the merged pull requests that the release brings to the channel's users. With the example, a pull request labelled `roadmap/dark-mode` gives `Roadmap-Item: dark-mode`, which `announce` reports to a roadmap.",
			examples: [{ "Roadmap-Item": "roadmap/*" }]
		};
		let FILTER = (e) => ({
			kind: "record",
			description: `${e} Breaking changes are never left out because of their type.`,
			examples: [{
				labels: ["skip-notes"],
				types: ["chore"]
			}],
			fields: {
				types: {
					kind: "list",
					of: {
						kind: "text",
						rule: N,
						description: "A type of Conventional Commits.",
						examples: ["chore"]
					},
					description: "Types of commits.",
					examples: [["chore", "ci"]]
				},
				labels: {
					kind: "list",
					of: {
						kind: "text",
						rule: O,
						description: "A label of a pull request.",
						examples: ["skip-notes"]
					},
					description: "Labels of pull requests, read from GitHub.",
					examples: [["skip-notes"]]
				}
			}
		});
		let W = {
			kind: "record",
			description: "How release notes look. Each key under a track's `notes` replaces the one here.",
			examples: [{
				sections: [{
					title: "New",
					types: ["feat"]
				}, {
					title: "Fixed",
					types: ["fix"]
				}],
				contributors: !0
			}],
			fields: {
				from: {
					kind: "word",
					words: ["commits", "changes"],
					meanings: ["The commits of the track.", "What files in `.changeset` say about the track."],
					description: "What the notes list: commits, or the descriptions in change files.",
					default: "commits",
					examples: ["changes"]
				},
				sections: {
					kind: "list",
					of: {
						kind: "record",
						description: "A section with the changes of some types and scopes. Without either it takes what no other section takes.",
						required: ["title"],
						examples: [{
							title: "New",
							types: ["feat"]
						}],
						fields: {
							title: {
								kind: "text",
								rule: O,
								description: "The heading.",
								examples: ["New"]
							},
							types: {
								kind: "list",
								of: {
									kind: "text",
									rule: N,
									description: "A type of Conventional Commits, or `breaking`.",
									examples: ["feat"]
								},
								description: "Types of commits; `breaking` stands for breaking changes of any type.",
								examples: [["feat", "perf"]]
							},
							scopes: {
								kind: "list",
								of: {
									kind: "text",
									rule: O,
									description: "A scope of Conventional Commits.",
									examples: ["ui"]
								},
								description: "Scopes of commits.",
								examples: [["ui"]]
							},
							hidden: {
								kind: "flag",
								description: "Its changes are not listed.",
								default: !1,
								examples: [!0]
							}
						}
					},
					description: "The sections, in order, instead of the default ones; a change goes into the first that matches. Breaking changes come first unless a section has the type `breaking`. Changes that match no section come last, as \"Other changes\".",
					examples: [[{
						title: "New",
						types: ["feat"]
					}]]
				},
				contributors: {
					kind: "flag",
					description: "Lists the contributors and marks first-time ones, for which GitHub is asked.",
					default: !1,
					examples: [!0]
				},
				header: {
					kind: "text",
					rule: k,
					description: "Markdown at the top.",
					examples: ["Download below."]
				},
				footer: {
					kind: "text",
					rule: k,
					description: "Markdown at the end.",
					examples: ["Questions? Ask us."]
				},
				entry: {
					kind: "list",
					of: {
						kind: "word",
						words: H.V2,
						meanings: [
							"The scope in front.",
							"The number of the pull request.",
							"The commit.",
							"Who wrote it."
						],
						description: "What an entry shows besides the subject.",
						examples: ["author"]
					},
					orEmpty: !0,
					unique: !0,
					description: "What an entry shows besides its subject. Default: everything.",
					examples: [["scope", "pull-request"]]
				},
				include: FILTER("List only changes that match one of these."),
				exclude: FILTER("Leave out changes that match one of these."),
				"co-authors": {
					kind: "flag",
					description: "Names the people in `Co-authored-by` trailers beside the author.",
					default: !1,
					examples: [!0]
				},
				squash: {
					kind: "word",
					words: ["whole", "split"],
					meanings: ["A commit is one entry.", "Each conventional message in its body is an entry."],
					description: "`split`: a squashed pull request gives one entry for each conventional message in its body.",
					default: "whole",
					examples: ["split"]
				}
			}
		};
		let G = {
			kind: "text",
			rule: T,
			description: "The file that each live version of the track adds its notes to, in its bump commit. New sections go on top and the rest stays unchanged. Pre-releases do not touch it. The file belongs to no track, so changing it releases nothing.",
			examples: ["apps/tray/CHANGELOG.md"]
		};
		let K = {
			kind: "record",
			description: "The track's Tauri updater manifests.",
			examples: [{
				manifest: "release-manifests/tray-{channel}.json",
				"tauri-config": "src-tauri/tauri.conf.json"
			}],
			required: ["manifest"],
			fields: {
				manifest: {
					kind: "text",
					rule: E,
					description: "Path of the manifest that installed apps poll, with `{channel}` once. It is committed to `live`, or to `branches.manifests`. With `{line}`, each line has manifests of its own; for all other versions `{line}` and one separator beside it are left out.",
					examples: ["release-manifests/tray-{channel}.json", "release-manifests/tray-{line}-{channel}.json"]
				},
				"tauri-config": {
					kind: "text",
					rule: ne,
					description: "The Tauri configuration that the public key is read from.",
					examples: ["src-tauri/tauri.conf.json"]
				}
			}
		};
		let se = {
			kind: "either",
			description: "A file that carries the version.",
			examples: ["package.json"],
			options: [{
				kind: "text",
				rule: w,
				description: "A path, or a glob with `*` and `**/` for several files. Format and key are inferred from the name; a name that says nothing is plain text.",
				examples: [
					"Cargo.toml",
					"package.json",
					"src-tauri/tauri.conf.json",
					"pyproject.toml",
					"packages/*/package.json",
					"VERSION"
				]
			}, {
				kind: "record",
				description: "A path, and where the version is in the file.",
				required: ["path"],
				exclusive: ["key", "pattern"],
				examples: [{
					path: "Cargo.toml",
					key: "workspace.package.version"
				}],
				fields: {
					path: {
						kind: "text",
						rule: w,
						description: "Repository path of the file, or a glob for several.",
						examples: ["Cargo.toml"]
					},
					key: {
						kind: "text",
						rule: M,
						description: "The key of the version in a JSON, TOML or YAML file, with dots.",
						examples: ["workspace.package.version"]
					},
					pattern: {
						kind: "text",
						rule: P,
						description: "A regular expression with one capture group for the version. `^` and `$` match at line boundaries.",
						examples: ["^VERSION = \"(.+)\"$"]
					},
					"version-style": {
						kind: "word",
						words: ["core"],
						meanings: ["It carries only X.Y.Z, whatever the style of the track."],
						description: "`core`: this file carries only X.Y.Z while the others carry the full version, as needed by `bundle.windows.wix.version` of a Tauri app.",
						examples: ["core"]
					},
					count: {
						kind: "word",
						words: ["one", "many"],
						meanings: ["The pattern matches once.", "The pattern matches any number of times, each time the same version."],
						description: "How often `pattern` matches. `many`: all matches carry the same version, and all are written.",
						default: "one",
						examples: ["many"]
					},
					marker: {
						kind: "text",
						rule: oe,
						description: "A text that you put in comments: versions on a line with it are written, and versions between `<marker>-begin` and `<marker>-end`.",
						examples: ["tray-version"]
					},
					"build-number": {
						kind: "word",
						words: ["keep", "raise"],
						meanings: ["The build number stays as it is.", "Each release raises it by one."],
						description: "What a release does with the build number (`+45` after a version, or the format's own field). Default: `raise` for pubspec.yaml, otherwise `keep`.",
						examples: ["raise"]
					}
				}
			}]
		};
		let ce = {
			kind: "record",
			description: "The two branches. With the same name twice, or `live` alone, everything is released from one branch (trunk mode).",
			examples: [
				{
					live: "main",
					next: "next"
				},
				{ live: "main" },
				{
					live: "main",
					next: "next",
					lines: "{track}-{major}.{minor}.x"
				}
			],
			fields: {
				live: {
					kind: "text",
					rule: x,
					description: "Live versions are cut here.",
					default: "main",
					examples: ["main"]
				},
				next: {
					kind: "text",
					rule: x,
					description: "Pre-releases are cut here. If only `live` is given, the same branch as `live`.",
					default: "next",
					examples: ["next", "develop"]
				},
				manifests: {
					kind: "text",
					rule: x,
					description: "The branch that updater manifests are committed to, and that installed apps poll, if `live` accepts only pull requests. The first manifest creates it. Default: `live`.",
					examples: ["release-manifests"]
				},
				lines: {
					kind: "text",
					rule: S,
					description: "The name of branches for older versions, where a fix of 1.8 is released while 1.9 is live. Contains `{major}` and `{minor}` once, and `{track}` if each track has its own. Without it there are no such lines.",
					examples: ["{track}-{major}.{minor}.x", "{major}.{minor}.x"]
				}
			}
		};
		let le = {
			kind: "record",
			description: "One product: its files, its tags and the files that carry its version.",
			examples: [{
				tag: "tray-v{version}",
				paths: ["apps/tray/**"],
				"version-files": ["apps/tray/package.json"]
			}],
			required: ["tag", "paths"],
			fields: {
				description: {
					kind: "text",
					rule: O,
					description: "What the product is, for readers.",
					examples: ["Desktop client"]
				},
				tag: {
					kind: "text",
					rule: ee,
					description: "The template for tags, with `{version}` once. No two tracks may be able to produce the same tag.",
					examples: [
						"v{version}",
						"tray-v{version}",
						"sdk/go/v{version}",
						"ui@{version}"
					]
				},
				paths: {
					kind: "list",
					of: {
						kind: "text",
						rule: te,
						description: "A glob, a file, or a folder and everything below it; `!` excludes.",
						examples: [
							"apps/web/**",
							"Cargo.lock",
							"!**/*.md"
						]
					},
					some: {
						pattern: /^[^!]/u,
						message: "only excludes: every entry starts with \"!\".",
						fix: "Begin with what belongs to the track: \"**\" for every file."
					},
					description: "The track's files, as globs. The last glob that matches a file decides.",
					examples: [[
						"apps/web/**",
						"Cargo.lock",
						"!**/*.md"
					]]
				},
				dependencies: {
					kind: "word",
					words: ["auto"],
					meanings: ["The manifests decide, as they are in the commit in question."],
					description: "`auto`: also watch the folders of workspace members that the track's packages depend on. Cargo, npm, pnpm, yarn, uv, poetry, Maven, Dart, Deno, Gradle and .NET packages are those of the version files; Go modules are those whose go.mod is in `paths`, with go.work and `replace`. An error if no manifest declares dependencies.",
					examples: ["auto"]
				},
				"version-files": {
					kind: "list",
					of: se,
					orEmpty: !0,
					description: "The files that carry the version. Without any, only the tags do.",
					default: [],
					examples: [["package.json"], [{
						path: "Cargo.toml",
						key: "workspace.package.version"
					}]]
				},
				dependents: z,
				requirements: {
					kind: "word",
					words: ["auto"],
					meanings: ["As if each were listed under `version-files` with its key."],
					description: "`auto`: version requirements on this track in other packages of the repository (package.json, Cargo.toml, deno.json) follow its version and keep their operator. An error if no version file is one of those.",
					examples: ["auto"]
				},
				"auto-bump": I,
				"after-promotion": R,
				notes: W,
				"changelog-file": G,
				"version-style": {
					kind: "word",
					words: [
						"full",
						"core",
						"tag"
					],
					meanings: [
						"Files carry the whole version, such as 1.8.5-alpha.2.",
						"Files carry only X.Y.Z; only the tag has the suffix.",
						"Files carry the last live version; a pre-release is only a tag."
					],
					description: "`full`: files carry the full version. `core`: only X.Y.Z, as MSI installers need. `tag`: the last live version, so a pre-release is a tag without a commit.",
					default: "full",
					examples: ["core"]
				},
				latest: {
					kind: "flag",
					description: "This track owns the repository's \"Latest\" release badge. At most one track does.",
					default: !1,
					examples: [!0]
				},
				updater: K,
				"release-workflow": {
					kind: "text",
					rule: D,
					description: "File name, in .github/workflows, of the workflow that a tag triggers.",
					examples: ["release.yml"]
				}
			}
		};
		let q = {
			kind: "record",
			description: "Release Tracks: every product of the repository with its own version, tags and channels.",
			required: ["tracks"],
			fields: {
				$schema: {
					kind: "text",
					rule: O,
					description: "The JSON Schema of this file, for editors.",
					examples: ["./node_modules/release-tracks/schema/release-tracks.schema.json"]
				},
				branches: ce,
				channels: {
					kind: "list",
					of: {
						kind: "text",
						rule: C,
						description: "A pre-release channel, as in 1.8.5-alpha.2.",
						examples: [
							"alpha",
							"beta",
							"rc"
						]
					},
					unique: !0,
					description: "The pre-release ladder, lowest first. `live` is always the top.",
					default: [
						"alpha",
						"beta",
						"rc"
					],
					examples: [[
						"alpha",
						"beta",
						"rc"
					], ["beta"]]
				},
				"auto-channel": {
					kind: "either",
					options: [{
						kind: "text",
						rule: C,
						description: "One of `channels`.",
						examples: ["alpha"]
					}, {
						kind: "flag",
						only: !1,
						description: "A push cuts nothing.",
						examples: [!1]
					}],
					description: "The channel that a push to `next` releases on; by default the lowest. `false`: a push releases nothing.",
					examples: ["alpha", !1]
				},
				"ignore-commits": {
					kind: "list",
					of: {
						kind: "text",
						rule: A,
						description: "A glob for the subject: `*` any text, `?` one character.",
						examples: ["docs:*", "docs(*"]
					},
					orEmpty: !0,
					description: "Commits that never trigger a release on their own.",
					default: [],
					examples: [["docs:*", "docs(*"]]
				},
				"ignore-tags": {
					kind: "list",
					of: {
						kind: "text",
						rule: j,
						description: "A glob for the whole tag: `*` any text, `?` one character.",
						examples: ["rust-v3.*", "v2.1.0-beta.1"]
					},
					orEmpty: !0,
					description: "Tags to ignore, such as one made by mistake: no version continues from them. Their names are never reused.",
					default: [],
					examples: [["rust-v3.*"]]
				},
				bump: {
					kind: "word",
					words: d.ou,
					meanings: [
						"A patch.",
						"A minor version.",
						"A major version.",
						"As far as conventional commits require.",
						"As far as the files in `.changeset` say.",
						"To the version that people wrote into the version files."
					],
					description: "How far a release raises the last live version, unless its input `bump` says otherwise.",
					default: "patch",
					examples: ["auto"]
				},
				"auto-bump": I,
				"after-promotion": R,
				signing: {
					kind: "word",
					words: d.dc,
					meanings: [
						"Nothing is signed, whatever git is configured to do.",
						"GitHub makes the commits and signs them: for GITHUB_TOKEN and GitHub Apps.",
						"The ssh key in the input `signing-key` signs commits and tags, or else the key that git is configured to sign with."
					],
					description: "Who signs the commits and tags of a release. By default git does if it is configured to (`commit.gpgsign`, `tag.gpgsign`).",
					examples: ["github", "key"]
				},
				land: V,
				dependents: z,
				groups: {
					kind: "names",
					rule: b,
					of: L,
					description: "Tracks whose versions move together, under a name of your choice.",
					examples: [{ sdk: {
						tracks: ["core", "client"],
						policy: "fixed"
					} }]
				},
				"label-trailers": U,
				notes: W,
				tracks: {
					kind: "names",
					rule: y,
					of: le,
					description: "The tracks by name. Each name is also the name of an output.",
					examples: [{ app: {
						tag: "v{version}",
						paths: ["**", "!**/*.md"],
						"version-files": ["package.json"]
					} }]
				}
			}
		};
		let J = q.fields;
		let Y = q.fields.tracks.of.fields;
		function buildConfig(e, t, n) {
			let r = texts(t.channels) ?? J.channels.default;
			return {
				path: e,
				branches: buildBranches(t.branches?.value ?? {}),
				channels: r,
				autoChannel: t["auto-channel"]?.value ?? r[0] ?? !1,
				...labelTrailersOf(t["label-trailers"]),
				ignoreCommits: texts(t["ignore-commits"]) ?? J["ignore-commits"].default,
				...t.bump && { bump: t.bump.value },
				...t.signing && { signing: t.signing.value },
				...t.land && { land: buildLand(t.land.value) },
				tracks: (t.tracks?.value ?? []).flatMap((e) => buildTrack(e, commonOf(t), n) ?? []),
				...t.groups && { groups: t.groups.value.flatMap(buildGroup) }
			};
		}
		function commonOf(e) {
			let t = (e.tracks?.value ?? []).map(({ value: e }) => e["changelog-file"]?.value);
			return {
				...e,
				ignored: ignoredTags(e),
				changelogFiles: t.filter((e) => e !== void 0)
			};
		}
		function buildGroup({ name: e, value: { tracks: t, policy: n } }) {
			let r = texts(t);
			return r && n ? [{
				name: e,
				tracks: r,
				policy: n.value
			}] : [];
		}
		function parseTemplate(e) {
			let [t = "", n = ""] = e.split("{version}");
			return {
				prefix: t,
				suffix: n
			};
		}
		function labelTrailersOf(e) {
			if (!e) return {};
			return { labelTrailers: e.value.map(({ name: e, value: t }) => {
				let [n = "", r = ""] = t.split("*");
				return {
					key: e,
					prefix: n,
					suffix: r
				};
			}) };
		}
		function buildBranches({ live: e, next: t, lines: n, manifests: r }) {
			let { fields: i } = J.branches;
			let a = e?.value ?? i.live.default;
			return {
				live: a,
				next: t?.value ?? e?.value ?? i.next.default,
				...n && { lines: n.value },
				...r && r.value !== a && { manifests: r.value }
			};
		}
		function buildLand(e) {
			if (typeof e == "string") return {
				live: e,
				next: e
			};
			return {
				live: e.live?.value ?? "push",
				next: e.next?.value ?? "push"
			};
		}
		function ignoredTags(e) {
			let t = texts(e["ignore-tags"]) ?? J["ignore-tags"].default;
			return t.length > 0 ? { ignores: (0, s.nk)(t) } : {};
		}
		function buildTrack({ name: e, value: t }, n, r) {
			let { tag: i, description: a, dependencies: o, updater: s } = t;
			let c = t["release-workflow"];
			let l = t["auto-bump"] ?? n["auto-bump"];
			let u = t.dependents ?? n.dependents;
			let d = t["after-promotion"] ?? n["after-promotion"];
			let f = buildNotes(n.notes?.value, t.notes?.value);
			let p = (t["version-files"]?.value ?? []).flatMap((e) => buildVersionFile(e, r) ?? []).map((e) => withRequirements(e, t.requirements?.value));
			if (!i) return;
			return {
				name: e,
				...a && { description: a.value },
				tag: {
					...parseTemplate(i.value),
					...n.ignored
				},
				paths: texts(t.paths) ?? [],
				...o && { dependencies: o.value },
				versionFiles: p,
				...u && { dependents: u.value },
				...d && { afterPromotion: d.value },
				...f && { notes: f },
				...t["changelog-file"] && { changelogFile: t["changelog-file"].value },
				...n.changelogFiles.length > 0 && { changelogFiles: n.changelogFiles },
				...l && { autoBump: buildAutoBump(l.value) },
				versionStyle: t["version-style"]?.value ?? Y["version-style"].default,
				latest: t.latest?.value ?? Y.latest.default,
				...updaterOf(s?.value),
				...c && { releaseWorkflow: c.value }
			};
		}
		function withRequirements(e, t) {
			return t && (0, u.Xp)(e) && !(0, u.WS)(e) ? {
				...e,
				requirements: t
			} : e;
		}
		function buildAutoBump(e) {
			let { breaking: t, features: n } = e["initial-development"]?.value ?? {};
			let r = (e["commit-types"]?.value ?? []).map(({ name: e, value: t }) => [e, t]);
			let { commitTypes: i, initial: a } = l.l;
			return {
				commitTypes: new Map([...i, ...r]),
				initial: {
					breaking: t?.value ?? a.breaking,
					minor: n?.value ?? a.minor
				},
				breakingFooters: texts(e["breaking-footers"]) ?? []
			};
		}
		function updaterOf(e) {
			if (!e?.manifest) return {};
			let t = e["tauri-config"]?.value;
			return { updater: {
				...(0, c._z)(e.manifest.value),
				...t !== void 0 && { tauriConfig: t }
			} };
		}
		function buildVersionFile({ value: e, at: t }, n) {
			let r = typeof e == "string" ? { path: {
				value: e,
				at: t
			} } : e;
			let { path: i, key: a, pattern: s, count: c, marker: l, "version-style": d } = r;
			let f = r["build-number"];
			if (!i || a && s) return;
			try {
				return (0, u.d7)(i.value, {
					...a && { key: a.value },
					...s && { pattern: s.value },
					...d && { style: d.value },
					...c && { many: c.value === "many" },
					...l && { marker: l.value },
					...f && { buildNumber: f.value }
				});
			} catch (e) {
				if (!(e instanceof o.ag)) throw e;
				for (let { message: t, fix: r = "" } of e.problems) n({
					message: t,
					fix: r,
					at: (a ?? s ?? i).at
				});
				return;
			}
		}
		function texts(e) {
			return e?.value.map(({ value: e }) => e);
		}
		var ue = n(4229);
		var X = n(6511);
		var Z = n(3904);
		var de = n(5838);
		var Q = n(9280);
		var $ = n(9043);
		var fe = n(2205);
		function checkRelations(e, t, n) {
			let r = e.tracks?.value ?? [];
			checkAutoChannel(e, n);
			checkLines(e, n);
			checkManifestBranch(e, n);
			checkLatest(r, t, n);
			checkManifests(r, channelsOf(e), t, n);
			checkChangelogFiles(r, t, n);
			checkBraces(r, n);
			checkRequirements(r, n);
			checkGroups(e, n);
			let i = r.map((e) => ({
				track: e,
				name: e.name.toLowerCase(),
				tag: e.value.tag && parseTemplate(e.value.tag.value)
			}));
			for (let [e, r] of i.entries()) for (let a of i.slice(0, e)) {
				a.name === r.name && reportNames(a.track, r.track, n);
				hasTag(a) && hasTag(r) && checkTags(a, r, t, n);
			}
		}
		function hasTag(e) {
			return e.tag !== void 0;
		}
		function channelsOf(e) {
			return e.channels?.value.map(({ value: e }) => e) ?? q.fields.channels.default;
		}
		function checkAutoChannel(e, t) {
			let n = e["auto-channel"];
			let r = channelsOf(e);
			if (!n || n.value === !1 || r.includes(n.value)) return;
			t({
				message: `auto-channel is ${(0, o.hD)(n.value)}, which is none of the channels.`,
				fix: `${(0, $.h)(n.value, r)}Allowed: ${r.join(", ")}, or false.`,
				at: n.at
			});
		}
		function checkLines({ branches: e, tracks: t }, n) {
			let { live: r, next: i, lines: a } = e?.value ?? {};
			if (!a) return;
			let { fields: s } = q.fields.branches;
			let c = [r?.value ?? s.live.default, i?.value ?? r?.value ?? s.next.default];
			for (let { name: e } of t?.value ?? []) {
				let t = c.find((t) => (0, X.a2)(a.value, e, t));
				if (t === void 0) continue;
				n({
					message: `The branch ${(0, o.hD)(t)} is the one that live or pre-releases are cut on, and ${(0, o.hD)(a.value)} would make it a line, too.`,
					fix: "Give the branches of lines another name.",
					at: a.at
				});
				return;
			}
		}
		function checkManifestBranch({ branches: e, land: t, tracks: n }, r) {
			let { live: i, next: a, lines: s, manifests: c } = e?.value ?? {};
			let { fields: l } = q.fields.branches;
			let u = [i?.value ?? l.live.default, a?.value ?? i?.value ?? l.next.default];
			if (c !== void 0 && c.value !== u[0]) {
				let e = s && n?.value.some(({ name: e }) => (0, X.a2)(s.value, e, c.value));
				let t = (0, de.t$)((0, ue.Mi)(c.value));
				if (!u.includes(c.value) && !e && !t) return;
				r({
					message: `branches.manifests is ${(0, o.hD)(c.value)}, and ${t ? "release-pr force-pushes such branches" : "releases are cut there"}.`,
					fix: "Give manifests a branch of their own: release-manifests.",
					at: c.at
				});
				return;
			}
			let d = n?.value.find(({ value: e }) => e.updater);
			if (!t || !d) return;
			let { value: f } = t;
			let [p, m] = typeof f == "string" ? [f, f] : [f.live?.value, f.next?.value];
			if (p !== "pull-request" && m !== "pull-request") return;
			r({
				message: `The track "${d.name}" has an updater, whose manifests are pushed to ${(0, o.hD)(u[0] ?? "")}, and by land ${p === "pull-request" ? "that" : (0, o.hD)(u[1] ?? "")} takes pull requests alone.`,
				fix: "Give manifests a branch of their own: branches.manifests: release-manifests, which installed apps poll then (docs/protected-branches.md).",
				at: t.at
			});
		}
		function checkLatest(e, t, n) {
			let [r, ...i] = e.filter(({ value: e }) => e.latest?.value === !0);
			for (let { name: e, value: a } of i) n({
				message: `The track "${e}" has latest: true, and so has ${`"${r?.name}" (line ${t(r?.value.latest?.at ?? 0).line})`}.`,
				fix: "A repository has one \"Latest\" badge: keep one of them.",
				at: a.latest?.at ?? 0
			});
		}
		function checkRequirements(e, t) {
			for (let { name: n, value: r } of e) {
				if (!r.requirements || pathsOf(r).some((e) => (0, u.Xp)({ path: e }))) continue;
				t({
					message: `The track "${n}" has requirements: auto, but none of its version-files is a package.json, Cargo.toml or deno.json.`,
					fix: "List each requirement under `version-files` with its `key` instead.",
					at: r.requirements.at
				});
			}
		}
		function checkGroups({ groups: e, tracks: t }, n) {
			let r = (t?.value ?? []).map(({ name: e }) => e);
			let i = new Map();
			for (let { name: t, value: a } of e?.value ?? []) {
				let e = a.tracks?.value ?? [];
				e.length === 1 && n({
					message: `The group "${t}" has one track.`,
					fix: "Name the others, or remove the group.",
					at: e[0]?.at ?? 0
				});
				for (let { value: a, at: s } of e) {
					let e = i.get(a);
					r.includes(a) ? e !== void 0 && n({
						message: `The track "${a}" is in the group "${t}" and in "${e}".`,
						fix: "A track can be in only one group: remove it from the other.",
						at: s
					}) : n({
						message: `The group "${t}" names ${(0, o.hD)(a)}, which is not a track.`,
						fix: `${(0, $.h)(a, r)}Tracks: ${r.join(", ")}.`,
						at: s
					});
					i.set(a, t);
				}
			}
		}
		function pathsOf(e) {
			return (e["version-files"]?.value ?? []).flatMap(({ value: e }) => typeof e == "string" ? e : e.path?.value ?? []);
		}
		function reportNames(e, t, n) {
			n({
				message: `The tracks "${e.name}" and "${t.name}" differ only in case.`,
				fix: "Outputs are compared without case: rename one of them.",
				at: t.nameAt
			});
		}
		function checkTags(e, t, n, r) {
			let i = (0, Q.p_)(e.tag, t.tag);
			let a = i ?? (0, Q.UO)(e.tag, t.tag) ?? (0, Q.UO)(t.tag, e.tag);
			if (a === void 0) return;
			let describe = ({ name: e, value: { tag: t } }) => `"${e}" (${(0, o.hD)(t?.value ?? "")}, line ${n(t?.at ?? 0).line})`;
			let s = `${describe(e.track)} and ${describe(t.track)}`;
			r({
				message: i === void 0 ? `The tags of ${s} exclude each other: git cannot have ${(0, o.hD)(a)} and a tag below ${(0, o.hD)(`${a}/`)}.` : `The tracks ${s} can both produce the tag ${(0, o.hD)(i)}.`,
				fix: `Give each track a prefix of its own, such as "${t.track.name}-v{version}".`,
				at: t.track.value.tag?.at ?? 0
			});
		}
		function checkChangelogFiles(e, t, n) {
			let r = new Map();
			for (let { name: i, value: a } of e) {
				let e = a["changelog-file"];
				let s = e && r.get(e.value);
				e && s ? n({
					message: `The changelog file of "${s.name}" (line ${t(s.at).line}) and "${i}" are both ${(0, o.hD)(e.value)}.`,
					fix: `Give each track its own, such as "${i}/CHANGELOG.md".`,
					at: e.at
				}) : e && r.set(e.value, {
					name: i,
					at: e.at
				});
			}
		}
		function checkBraces(e, t) {
			for (let { value: n, at: r } of e.flatMap((e) => e.value.paths?.value ?? [])) {
				if ((0, Z.ct)(n) <= Z.vw) continue;
				t({
					message: `The path ${(0, o.hD)(n)} stands for more than ${Z.vw} paths through its braces.`,
					fix: "Use a glob with * instead of the braces.",
					at: r
				});
			}
		}
		function checkManifests(e, t, n, r) {
			let i = new Map();
			for (let { name: a, value: s } of e) {
				let e = s.updater?.value.manifest;
				if (!e) continue;
				let l = (0, fe.Ud)({ updater: (0, c._z)(e.value) }, { channels: t }).map(({ path: e }) => e);
				let u = l.find((e) => i.has(e));
				let d = u === void 0 ? void 0 : i.get(u);
				if (d) r({
					message: `The manifests of "${d.name}" (line ${n(d.at).line}) and "${a}" are both ${(0, o.hD)(u ?? "")}.`,
					fix: `Give each track its own, such as "release-manifests/${a}-{channel}.json".`,
					at: e.at
				});
				else for (let t of l) i.set(t, {
					name: a,
					at: e.at
				});
			}
		}
		function obeysRule(e, t, n, r) {
			let complain = (i, a = e.allowed) => r({
				message: `The ${e.noun} ${(0, o.hD)(t)} ${i}.`,
				fix: a,
				at: n
			});
			t === "" && complain("is empty");
			t.length > e.longest && complain(`is longer than ${e.longest} characters`);
			if (t === "" || t.length > e.longest) return !1;
			let i = e.tests.filter(({ wrong: e }) => e.test(t));
			for (let { why: e, fix: n, correct: r } of i) complain(e, r ? `Write ${(0, o.hD)(r(t))}.` : n);
			return i.length === 0;
		}
		function readShape(e, t, n, r) {
			return read(e, t, n, r);
		}
		function read(e, t, n, r) {
			if (t.kind === "wrong") return;
			if (e.kind === "either") {
				let i = e.options.find((e) => takes(e, t));
				return i ? read(i, t, n, r) : refuse(e, t, n, r);
			}
			if (e.kind === "text" && t.kind === "text") return obeysRule(e.rule, t.text, t.at, r) ? t.text : void 0;
			if (e.kind === "word" && t.kind === "text") return readWord(e, t, n, r);
			if (e.kind === "flag" && t.kind === "flag" && allowsFlag(e, t)) return t.text.toLowerCase() === "true";
			if (e.kind === "list" && t.kind === "list") return readList(e, t, n, r);
			if (e.kind === "record" && t.kind === "map") return readRecord(e, t, n, r);
			if (e.kind === "names" && t.kind === "map") return readNames(e, t, n, r);
			return refuse(e, t, n, r);
		}
		function takes(e, t) {
			if (e.kind === "flag") return t.kind === "flag" && allowsFlag(e, t);
			return e.kind === t.kind || e.kind === "word" && t.kind === "text" || e.kind === "record" && t.kind === "map";
		}
		function allowsFlag({ only: e }, { text: t }) {
			return e === void 0 || String(e) === t.toLowerCase();
		}
		function refuse(e, t, n, i) {
			let a = `${n} is ${(0, r.WQ)(t)}.`;
			t.kind === "nothing" ? i({
				message: a,
				fix: `Give it a value (${expected(e)}), or remove the key.`,
				at: t.at
			}) : i({
				message: a,
				fix: `It takes ${expected(e)}.${quotesHint(e, t)}`,
				at: t.at
			});
		}
		function expected(e) {
			if (e.kind === "either") return e.options.map(expected).join(", or ");
			if (e.kind === "word") return e.words.join(" or ");
			if (e.kind === "flag") return e.only === void 0 ? "true or false" : String(e.only);
			if (e.kind === "text") return e.examples ? `text, such as ${JSON.stringify(e.examples[0])}` : "text";
			if (e.kind === "list") return `a list${e.examples ? `, such as ${JSON.stringify(e.examples[0])}` : ""}`;
			return e.kind === "record" ? `a mapping with ${Object.keys(e.fields).join(", ")}` : "a mapping of names";
		}
		function quotesHint(e, t) {
			if (!(e.kind === "text" || e.kind === "either" && e.options.some(({ kind: e }) => e === "text"))) return "";
			if (t.kind === "number" || t.kind === "flag" && e.kind === "text") return ` Put it in quotes: ${(0, o.hD)(t.text)}.`;
			return t.kind === "map" ? " Text that starts with \"{\" or contains \": \" needs quotes." : "";
		}
		function readWord({ words: e }, { text: t, at: n }, r, i) {
			if (e.includes(t)) return t;
			i({
				message: `${r} is ${(0, o.hD)(t)}.`,
				fix: `${(0, $.h)(t, e)}Allowed: ${e.join(", ")}.`,
				at: n
			});
		}
		function readList(e, { items: t, at: n }, r, i) {
			t.length === 0 && !e.orEmpty && i({
				message: `${r} is an empty list.`,
				fix: `Give at least one; it takes ${expected(e)}.`,
				at: n
			});
			let { some: a, unique: s } = e;
			let c = t.map((e) => "text" in e ? e.text : void 0);
			a && t.length > 0 && !c.some((e) => e === void 0 || a.pattern.test(e)) && i({
				message: `${r} ${a.message}`,
				fix: a.fix,
				at: n
			});
			let l = new Set();
			return t.flatMap((t, n) => {
				let a = c[n];
				if (s && a !== void 0 && l.has(a)) {
					i({
						message: `${r} has ${(0, o.hD)(a)} twice.`,
						fix: "Keep one of the two.",
						at: t.at
					});
					return [];
				}
				a !== void 0 && l.add(a);
				let u = read(e.of, t, `${r}[${n}]`, i);
				return u === void 0 ? [] : [{
					value: u,
					at: t.at
				}];
			});
		}
		function readRecord(e, { entries: t, at: n }, r, i) {
			let { fields: a, required: s = [], exclusive: c } = e;
			let l = new Set(t.map(({ key: e }) => e));
			let u = t.flatMap(({ key: e, keyAt: t, value: n }) => {
				let s = Object.hasOwn(a, e) ? a[e] : void 0;
				if (!s) {
					i({
						message: `Unknown key ${(0, o.hD)(e)}${inside(r)}.`,
						fix: unknownKeyFix(e, a, l),
						at: t
					});
					return [];
				}
				let c = read(s, n, r ? `${r}.${e}` : e, i);
				return c === void 0 ? [] : [[e, {
					value: c,
					at: n.at
				}]];
			});
			for (let e of s) {
				if (l.has(e)) continue;
				let t = `Add it: ${a[e]?.description ?? ""}`;
				i({
					message: `The key "${e}" is missing${inside(r)}.`,
					fix: t,
					at: n
				});
			}
			if (c?.every((e) => l.has(e))) {
				let [e, t] = c;
				i({
					message: `${r} has "${e}" and "${t}".`,
					fix: "Keep the one that finds the version.",
					at: n
				});
			}
			return Object.fromEntries(u);
		}
		function inside(e) {
			return e ? ` in ${e}` : "";
		}
		function unknownKeyFix(e, t, n) {
			let r = Object.keys(t).filter((e) => !n.has(e));
			return `${(0, $.h)(e, r)}Allowed here: ${Object.keys(t).join(", ")}.`;
		}
		function readNames(e, { entries: t, at: n }, r, i) {
			t.length === 0 && i({
				message: `${r} is empty.`,
				fix: "Add an entry.",
				at: n
			});
			return t.flatMap(({ key: t, keyAt: n, value: a }) => {
				let s = obeysRule(e.rule, t, n, i);
				let c = a.kind === "map" ? {
					...a,
					at: n
				} : a;
				let l = read(e.of, c, `${r}.${s ? t : (0, o.hD)(t)}`, i);
				return s && l !== void 0 ? [{
					name: t,
					nameAt: n,
					value: l,
					at: a.at
				}] : [];
			});
		}
		function parseConfig(e, t) {
			return inspectConfig(e, t).config;
		}
		function inspectConfig(e, t) {
			let n = [];
			let report = (e) => n.push(e);
			let r = (0, i._)(e, t);
			let a = readRoot(t, r, report);
			let o = a && readShape(q, a, "", report);
			if (!o) throw invalid(n, r);
			checkRelations(o, r, report);
			let s = buildConfig(e, o, report);
			if (n.length > 0) throw invalid(n, r);
			giveAdvice(o, s, report);
			return {
				config: s,
				warnings: describeFaults(n, r)
			};
		}
		function readRoot(e, t, n) {
			let i = !0;
			let o = (0, a.u)(e, t, (e) => {
				i = !1;
				n(e);
			});
			if (o?.kind === "map") return o;
			let s = "Start with \"tracks:\" and, below it, a name for each product.";
			o && o.kind !== "wrong" && n({
				message: `The configuration is ${(0, r.WQ)(o)}.`,
				fix: s,
				at: o.at
			});
			!o && i && n({
				message: "The configuration is empty.",
				fix: s,
				at: 0
			});
		}
		function invalid(e, t) {
			let n = describeFaults(e, t);
			let r = n.length - 100;
			if (r <= 0) return new o.ag("config-invalid", n);
			let i = {
				message: `${r} more problems are not shown.`,
				fix: "Fix these first.",
				place: t(0)
			};
			return new o.ag("config-invalid", [...n.slice(0, 100), i]);
		}
		function describeFaults(e, t) {
			return [...new Map(e.map((e) => [`${e.at} ${e.message}`, e])).values()].sort((e, t) => e.at - t.at).map(({ message: e, fix: n, at: r }) => ({
				message: e,
				fix: n,
				place: t(r)
			}));
		}
	})
};
