"use strict";
exports.modules = {
	547: (function (e, t, n) {
		n.d(t, {
			Bv: () => blocks,
			Cr: () => bold,
			DV: () => codeBlock,
			FV: () => escapeMarkdown,
			R_: () => heading,
			aY: () => code,
			fd: () => escapeProse,
			k9: () => linkMarkdown,
			nf: () => link,
			p_: () => list,
			tp: () => table
		});
		var r = n(883);
		let i = /[\w.\-/:@#%+~=?]+/g;
		let a = /[!-/:-@[-`{-~]/g;
		let o = /@|#\d|\bGH-\d|:\/\/|www\.|\b[\da-f]{7,40}\b/i;
		function escapeMarkdown(e) {
			return escapeLineEnds(escapeAround((0, r.T)(e).replace(/\s+/g, " ").trim()));
		}
		let s = /(?<=^|[\s([{"'])`([^`|]*[^`|\s][^`|]*)`(?=$|[\s)\]}"',;!]|[.:?](?:\s|$))/g;
		function escapeProse(e) {
			let t = (0, r.T)(e).replace(/\s+/g, " ").trim();
			let n = "";
			let i = 0;
			for (let { 0: e, 1: r = "", index: a } of t.matchAll(s)) {
				n += escapeAround(t.slice(i, a)) + codeSpan(r);
				i = a + e.length;
			}
			return escapeLineEnds(n + escapeAround(t.slice(i)));
		}
		function code(e) {
			let t = (0, r.T)(e);
			if (t.includes("|")) return `<code>${t.replace(a, entity)}</code>`;
			return t && codeSpan(t);
		}
		function link(e, t) {
			let n = escapePunctuation((0, r.T)(e).replace(/\s+/g, " ").trim());
			return isWebAddress(t) ? linkMarkdown(n, t) : escapeMarkdown(e);
		}
		function linkMarkdown(e, t) {
			return isWebAddress(t) ? `[${e}](${escapeUrl(t)})` : e;
		}
		function bold(e) {
			let t = escapeMarkdown(e);
			return t && `**${t}**`;
		}
		function heading(e, t) {
			return `${"#".repeat(e)} ${escapeMarkdown(t)}`;
		}
		function list(e) {
			return e.map((e) => `- ${joinLines(e)}`).join("\n");
		}
		function table(e, t) {
			let n = Math.max(e.length, ...t.map((e) => e.length));
			let r = Array.from({ length: n }, (e, t) => t);
			let line = (e) => `| ${r.map((t) => cell(e[t] ?? "")).join(" | ")} |`;
			return [
				line(e),
				`|${" --- |".repeat(n)}`,
				...t.map(line)
			].join("\n");
		}
		function blocks(...e) {
			return e.filter(Boolean).join("\n\n");
		}
		function codeBlock(e, t = "") {
			let n = "`".repeat(Math.max(3, longestRun(e) + 1));
			return `${n}${t}\n${e.replace(/\r\n?/g, "\n").replace(/\n$/, "")}\n${n}`;
		}
		function cell(e) {
			return joinLines(e).replaceAll("|", "&#124;");
		}
		function joinLines(e) {
			return e.replace(/\s*[\r\n]+\s*/g, " ");
		}
		function escapeAround(e) {
			let t = "";
			let n = 0;
			for (let { 0: r, index: a } of e.matchAll(i)) {
				if (!o.test(r)) continue;
				t += escapePunctuation(e.slice(n, a)) + codeSpan(r);
				n = a + r.length;
			}
			return t + escapePunctuation(e.slice(n));
		}
		function escapePunctuation(e) {
			return e.replace(/[&<>|]/g, entity).replace(/[\\`*[\]~$]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (e) => `\\${e}`);
		}
		function escapeLineEnds(e) {
			return e.replace(/^[#+=:-]/, (e) => `\\${e}`).replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/(?<!\\)#$/, "\\#");
		}
		function codeSpan(e) {
			let t = "`".repeat(longestRun(e) + 1);
			let n = e.startsWith("`") || e.endsWith("`");
			let r = e.startsWith(" ") && e.endsWith(" ") && e.trim() !== "";
			return n || r ? `${t} ${e} ${t}` : `${t}${e}${t}`;
		}
		function longestRun(e) {
			return (e.match(/`+/g) ?? []).reduce((e, t) => Math.max(e, t.length), 0);
		}
		let c = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		function entity(e) {
			return c[e] ?? `&#${e.codePointAt(0)};`;
		}
		function isWebAddress(e) {
			return /^https?:\/\//i.test(e);
		}
		function escapeUrl(e) {
			return e.toWellFormed().replace(/[^\w.~:/?#@!$&'*+,;=%-]/gu, (e) => e === "(" ? "%28" : e === ")" ? "%29" : encodeURIComponent(e)).replaceAll("&", "&amp;");
		}
	}),
	883: (function (e, t, n) {
		n.d(t, { T: () => oneLine });
		function oneLine(e) {
			return e.toWellFormed().replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
		}
	}),
	2717: (function (e, t, n) {
		n.d(t, {
			A: () => tracksByPrefix,
			i: () => tagsByTrack
		});
		var r = n(9547);
		function tracksByPrefix(e) {
			let t = (0, r.$)(e, ({ tag: e }) => e.prefix);
			let n = [...new Set([...t.keys()].map(({ length: e }) => e))];
			return (e) => n.flatMap((n) => n > e.length ? [] : t.get(e.slice(0, n)) ?? []);
		}
		function tagsByTrack(e, t) {
			let n = new Map(e.map((e) => [e, []]));
			let r = tracksByPrefix(e);
			for (let e of t) for (let t of r(e.name)) n.get(t)?.push(e);
			return n;
		}
	}),
	2855: (function (e, t, n) {
		n.d(t, { g: () => decodeText });
		var r = n(4552);
		var i = n(9530);
		function decodeText(e, t) {
			if ((0, r.pn)(e, t.length)) {
				let n = Math.ceil(t.length / 1024 / 1024 * 10) / 10;
				let a = `The file ${(0, i.hD)(e)} has ${n} MB; at most ${(0, r.Xg)(e)} MB are read.`;
				throw (0, i.V2)("file-too-long", a, (0, r.ue)(e) ? "It has to repeat the version of a manifest. Keep the version in another file, such as VERSION, name that in `version-files`, and no lock file is read." : "Make it shorter. If it is a version file, keep the version in a file of its own, and name that in `version-files`.", { file: e });
			}
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(t);
			} catch {
				throw (0, i.V2)("not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", { file: e });
			}
		}
	}),
	2994: (function (e, t, n) {
		n.d(t, {
			DV: () => channelOfPush,
			ML: () => startsFrom,
			Qb: () => tagsFrom,
			Qz: () => guessLine,
			V9: () => tagsHeld,
			iw: () => lineBelow
		});
		var r = n(5566);
		var i = n(6748);
		var a = n(8003);
		function startsFrom({ prefix: e }, t, n = {
			major: Infinity,
			minor: 0
		}) {
			if (!t) return [e];
			let [r, i] = [roundDown(t.major), roundDown(t.minor)];
			return [...(r === t.major ? [`${i}.`, ...startsAbove(i)] : [""]).map((e) => `${r}.${e}`), ...startsAbove(r)].filter((e) => isUpTo(e, n)).map((t) => e + t);
		}
		function isUpTo(e, t) {
			let [n, r] = e.split(".").map(Number);
			return n === t.major ? (r ?? 0) <= t.minor : Number(n) < t.major;
		}
		function tagsFrom({ major: e, minor: t }, n) {
			return n.filter(({ version: n }) => (0, r.bm)(n, {
				major: e,
				minor: t,
				patch: 0
			}) >= 0);
		}
		function startsAbove(e) {
			let t = String(e);
			let n = t.slice(0, 2);
			let r = range(Number(n) + 1, 10 ** n.length);
			let i = [...t].slice(2).flatMap((e, n) => range(Number(e) + 1, 10).map((e) => t.slice(0, n + 2) + e));
			let a = range(Math.max(1, leastOfLength(t)), e + 1).flatMap((e) => range(0, 10).map((t) => e + t));
			return [
				...r,
				...i,
				...a
			];
		}
		function range(e, t) {
			return Array.from({ length: Math.max(0, t - e) }, (t, n) => String(e + n));
		}
		function roundDown(e) {
			let t = leastOfLength(String(e));
			return e - t < 20 ? e : t;
		}
		function leastOfLength({ length: e }) {
			return e === 1 ? 0 : 10 ** (e - 1);
		}
		function lineBelow({ major: e, minor: t }) {
			return t > 0 ? {
				major: e,
				minor: t - 1
			} : {
				major: Math.max(0, e - 1),
				minor: 0
			};
		}
		function guessLine(e) {
			let t = /(?<![-\w])version\W{1,9}v?(\d{1,9})\.(\d{1,9})\.\d/i.exec(e) ?? /(?<![\d.])(\d{1,9})\.(\d{1,9})\.\d/.exec(e);
			return t ? {
				major: Number(t[1]),
				minor: Number(t[2])
			} : void 0;
		}
		function tagsHeld(e, t, n) {
			let o = (0, a.fV)((0, i.lN)(e, t, n));
			let s = (0, a.fV)(e.filter(({ version: e }) => (0, r.ts)(e) === t));
			let c = (0, a.fV)(e.filter(({ version: e }) => !e.prerelease));
			if (!o) return [];
			let l = !s || c !== void 0 && (0, r.bm)(s.version, c.version) < 0;
			return s === o || l ? [o] : [o, s];
		}
		function channelOfPush({ autoChannel: e, channels: t }) {
			return e || (t[0] ?? r.L8);
		}
	}),
	3208: (function (e, t, n) {
		n.d(t, {
			I: () => o,
			U: () => otherTags
		});
		var r = n(8108);
		var i = n(5566);
		var a = n(1429);
		let o = {
			foreign: [],
			lookalikes: [],
			noCommits: [],
			ignored: []
		};
		function otherTags(e, t, n) {
			let o = {
				foreign: [],
				lookalikes: [],
				noCommits: [],
				ignored: []
			};
			for (let { name: s, commit: c } of n) {
				let n = (0, a.KA)(e.tag, s);
				if (n === void 0 || !/^\d/.test(n)) continue;
				let l = (0, i.ot)(n);
				if ((0, a.pi)(e.tag, s)) {
					l && o.ignored.push(l);
					continue;
				}
				if (l || t.some(({ tag: e }) => (0, a._f)(e, s))) continue;
				let u = (0, r.IX)(n);
				u ? o.foreign.push({
					name: s,
					commit: c,
					semVer: u,
					version: asVersion(u, n)
				}) : o.lookalikes.push(...lookalike(s, n));
			}
			return o;
		}
		function asVersion({ major: e, minor: t, patch: n, prerelease: r }, i) {
			let a = {
				major: e,
				minor: t,
				patch: n,
				written: i
			};
			return r.length > 0 ? {
				...a,
				prerelease: {
					channel: "",
					n: 0
				}
			} : a;
		}
		function lookalike(e, t) {
			let n = /^(\d{1,15})\.(\d{1,15})(?:\.(\d{1,15}))?/.exec(t);
			if (!n) return [];
			let [r, i, a] = [
				Number(n[1]),
				Number(n[2]),
				Number(n[3] ?? 0)
			];
			return [{
				name: e,
				core: {
					major: r,
					minor: i,
					patch: a
				}
			}];
		}
	}),
	3313: (function (e, t, n) {
		n.d(t, {
			O: () => editTrack,
			readCarriers: () => readCarriers,
			versionOfFiles: () => versionOfFiles,
			x: () => readVersionTexts
		});
		var r = n(5613);
		var i = n(9530);
		var a = n(6620);
		var o = n(5163);
		var s = n(5045);
		var c = n(5566);
		var l = n(9797);
		var u = n(2855);
		async function readVersionTexts(e, t, r) {
			let i = t.flatMap(({ versionFiles: e }) => e);
			let [s, c] = await Promise.all([
				Promise.all([
					n.e(3243),
					n.e(9605),
					n.e(7163),
					n.e(1138),
					n.e(8011),
					n.e(1314),
					n.e(4569),
					n.e(3312),
					n.e(5454)
				]).then(n.bind(n, 3312)),
				e.readNamed(r, (0, a.C)(i), (0, a.M)(i)),
				(0, o.nW)(i)
			]);
			return {
				files: c,
				texts: decodeFiles(c),
				rules: s
			};
		}
		async function readCarriers(e, { versionFiles: t }, r) {
			let i = Promise.all([
				n.e(3243),
				n.e(9605),
				n.e(3130)
			]).then(n.bind(n, 3130));
			let [a, s] = await Promise.all([
				i,
				readListed(e, t, r),
				(0, o.nW)(t)
			]);
			return {
				texts: decodeFiles(s),
				rules: a
			};
		}
		function readListed(e, t, n) {
			let i = t.map(({ path: e }) => e);
			if (!t.some(l.fg)) return e.readFiles(n, i);
			return e.readNamed(n, [...new Set(i.map(r.Vb))], (0, s.d)(t));
		}
		function decodeFiles(e) {
			return new Map([...e].map(([e, { bytes: t }]) => [e, (0, u.g)(e, t)]));
		}
		function editTrack(e, { files: t, texts: n, rules: r }, i) {
			let a = r.editVersions(e.versionFiles, n, i);
			for (let e of a.keys()) requireFile(e, t.get(e)?.mode);
			let o = new TextEncoder();
			let s = [...a].map(([e, n]) => ({
				path: e,
				mode: t.get(e)?.mode ?? "100644",
				bytes: o.encode(n)
			}));
			let c = new Map(n);
			for (let [e, t] of a) c.set(e, t);
			return {
				changed: s,
				after: {
					files: t,
					texts: c,
					rules: r
				}
			};
		}
		function requireFile(e, t) {
			if (t === void 0 || t.startsWith("100")) return;
			throw (0, i.V2)("version-file-link", "It is a link: writing a version to it would change where it points.", "Name the file it points to under version-files.", { file: e });
		}
		function versionOfFiles(e, { texts: t, rules: n }) {
			let r = [];
			let a = n.currentVersions((0, l.Vw)(e.versionFiles), t).flatMap(({ path: e, version: t }) => {
				let n = readLoosely(t);
				n || r.push(noVersion(e, t));
				return n ?? [];
			});
			if (r.length > 0) throw new i.ag("version-text", r);
			return (0, c.BR)(a) ?? {
				major: 0,
				minor: 0,
				patch: 0
			};
		}
		function noVersion(e, t) {
			return {
				message: `It says ${(0, i.hD)(t)}, which is not a version of a track.`,
				fix: "Write X.Y.Z. If there is other text around it, say so under version-files, such as { path: VERSION, pattern: \"^v(.+)$\" }.",
				place: { file: e }
			};
		}
		function readLoosely(e) {
			let t = (0, c.ot)(e);
			if (t) return t;
			let n = (0, c.ot)(e.split(/[-+]/, 1)[0] ?? "");
			return n && {
				...n,
				...e.includes("-") && { prerelease: {
					channel: "",
					n: 0
				} },
				written: e
			};
		}
	}),
	3439: (function (e, t, n) {
		n.d(t, {
			IH: () => localTagNames,
			_: () => guessLastLine,
			hH: () => remoteTagRefs,
			rF: () => tagsAbove,
			wT: () => everyTag
		});
		var r = n(4229);
		var i = n(2994);
		var a = n(1429);
		var o = n(2717);
		var s = n(8342);
		var c = n(9797);
		let l = `${r.gp}${s.X}`;
		function everyTag(e) {
			return {
				track: e,
				from: void 0,
				isEnough: () => !0
			};
		}
		function tagsAbove(e, t) {
			return {
				track: e,
				from: t,
				isEnough: () => !0
			};
		}
		async function guessLastLine(e, { versionFiles: t }) {
			let n = t.find((e) => !(0, c.fg)(e));
			let r = n && await e.glance(n.path);
			let a = r === void 0 ? void 0 : (0, i.Qz)(r);
			return a && (0, i.iw)(a);
		}
		async function localTagNames(e, t) {
			let n = await e.localTags([...startsOf(t, []), `${l}*`]);
			let i = unsettledBy(n, t);
			i.length > 0 && n.push(...await e.localTags(startsOf(i, i)));
			return [...new Set(n)].filter(soughtBy(t, i)).flatMap((e) => (0, r.Fk)(e) ?? []);
		}
		async function remoteTagRefs(e, t, n = []) {
			let patterns = (e, t) => startsOf(e, t).map((e) => `${e}*`);
			let r = [];
			let i = await e.remoteRefs([
				...n,
				...patterns(t, []),
				`${l}*`
			], (e) => {
				r = unsettledBy(e.map(({ name: e }) => e), t);
				return patterns(r, r);
			});
			let a = soughtBy(t, r);
			return i.filter(({ name: e }) => a(e));
		}
		function startsOf(e, t) {
			return e.flatMap((e) => (0, i.ML)(e.track.tag, t.includes(e) ? void 0 : e.from, e.upTo)).map((e) => r.gp + e);
		}
		function unsettledBy(e, t) {
			let n = e.flatMap((e) => (0, r.Fk)(e) ?? []).map((e) => ({ name: e }));
			let s = (0, o.i)(t.map(({ track: e }) => e), n);
			let namesOf = (e) => (s.get(e) ?? []).map(({ name: e }) => e);
			return t.filter(({ track: e, from: t, isEnough: n }) => t && !n((0, i.Qb)(t, (0, a.Fg)(e, namesOf(e)))));
		}
		function soughtBy(e, t) {
			let n = new Set(t);
			let s = new Map(e.flatMap(({ track: t, from: r }, i) => r && !n.has(e[i]) ? [[t, r]] : []));
			let c = (0, o.A)([...s.keys()]);
			let isFromLine = (e, t) => {
				let n = (0, a._f)(t.tag, e);
				return !n || (0, i.Qb)(s.get(t), [n]).length > 0;
			};
			return (e) => {
				let t = (0, r.Fk)(e);
				return t === void 0 || c(t).every((e) => isFromLine(t, e));
			};
		}
	}),
	3754: (function (e, t, n) {
		n.d(t, {
			G: () => nextMissing,
			c: () => readRemoteState
		});
		var r = n(4229);
		var i = n(9470);
		var a = n(3208);
		var o = n(1429);
		var s = n(2717);
		var c = n(8342);
		var l = n(9530);
		var u = n(2205);
		var d = n(3439);
		async function readRemoteState(e, t, n = []) {
			let { repository: i, config: l } = t;
			let { live: f, next: p } = l.branches;
			let m = await (0, d.hH)(i, e, [
				(0, r.Mi)(f),
				(0, r.Mi)(p),
				(0, r.Mi)((0, u.sJ)(l)),
				...n
			]);
			let branch = (e) => m.find((t) => t.name === (0, r.Mi)(e));
			let h = branch(p);
			if (!h) throw nextMissing(l);
			let g = e.map(({ track: e }) => e);
			let _ = m.flatMap(({ name: e, commit: t }) => {
				let n = (0, r.Fk)(e);
				return n === void 0 ? [] : [{
					name: n,
					commit: t
				}];
			});
			let v = (0, s.i)(g, _);
			let y = (0, c.x2)(_.map(({ name: e }) => e));
			let b = g.map((e) => {
				let t = (0, a.U)(e, l.tracks, v.get(e) ?? []);
				let n = new Set(v.get(e)?.map(({ name: e }) => e));
				let r = [...y].flatMap((t) => n.has(t) ? [] : (0, o._f)(e.tag, t)?.version ?? []);
				return [e.name, {
					...t,
					ignored: [...t.ignored, ...r]
				}];
			});
			let x = readTags(v, y);
			let S = branch((0, u.sJ)(l)) ?? branch(f);
			return {
				live: branch(f),
				next: h,
				manifests: S,
				tags: x,
				withdrawn: y,
				others: new Map(b),
				strays: new Set(),
				refs: m
			};
		}
		function nextMissing({ path: e, branches: t, line: n }) {
			if (n) return lineMissing(n);
			return (0, l.V2)("branch-missing", `The remote has no branch ${(0, l.hD)(t.next)}, where pre-releases are cut.`, `Commit and push it: git push origin HEAD:${(0, i.ZL)(`refs/heads/${t.next}`)}. Or name another one under branches.next in ${e}.`);
		}
		function lineMissing({ branch: e, major: t, minor: n }) {
			return (0, l.V2)("branch-missing", `The remote has no branch ${(0, l.hD)(e)}, where ${t}.${n} is cut.`, `Make it of the last live version: release-tracks line open <track> ${t}.${n}`);
		}
		function readTags(e, t) {
			let n = [...e].map(([{ name: e, tag: n }, r]) => {
				let i = r.flatMap(({ name: e, commit: t }) => {
					let r = (0, o._f)(n, e);
					return r ? [{
						name: e,
						version: r.version,
						commit: t
					}] : [];
				});
				return [e, (0, c.ui)(i, t)];
			});
			return new Map(n);
		}
	}),
	4552: (function (e, t, n) {
		n.d(t, {
			Xg: () => mostMegabytes,
			pn: () => isTooLong,
			ue: () => isLockFile
		});
		let r = 1048576;
		let i = /(?:^|\/)(?:pnpm-lock\.yaml|(?:bun|deno|composer)\.lock|(?:package-lock|npm-shrinkwrap)\.json)$/;
		let a = /(?:^|\/)(?:Cargo|yarn|Gemfile|uv|poetry)\.lock$/;
		let o = [
			[/\.toml$/i, r / 2],
			[i, 16 * r],
			[a, 64 * r]
		];
		function mostMegabytes(e) {
			return (o.find(([t]) => t.test(e))?.[1] ?? 8388608) / r;
		}
		function isTooLong(e, t) {
			return t > mostMegabytes(e) * r;
		}
		function isLockFile(e) {
			return i.test(e) || a.test(e);
		}
	}),
	5677: (function (e, t, n) {
		n.d(t, {
			QU: () => warnOfStrays,
			_i: () => findStrays,
			ov: () => leaveOut,
			t4: () => withoutStrays,
			uh: () => decideByCommits
		});
		var r = n(4229);
		async function findStrays(e, t) {
			let n = await t.resolve(e.map(({ commit: e }) => e));
			return new Set(e.filter((e, t) => n[t] === void 0).map(({ name: e }) => e));
		}
		async function decideByCommits(e, t, n, i) {
			let { answer: a, by: o } = t(e);
			let s = [...new Set(o.flatMap((e) => e?.name ?? []))];
			let c = s.length === 0 ? [] : await n(s);
			await i.repository.ensureCommits(c.map(({ commit: e }) => e));
			let l = await findStrays(c.map(({ name: e, commit: t }) => ({
				name: (0, r.Fk)(e) ?? "",
				commit: t
			})), i.repository);
			if (l.size === 0) return a;
			warnOfStrays(l, i);
			return decideByCommits(e.filter(({ name: e }) => !l.has(e)), t, n, i);
		}
		function warnOfStrays(e, { log: t }) {
			let n = [...e];
			t.warn({
				message: `${n.join(", ")} ${n.length === 1 ? "names" : "name"} no commit, but a tree or a file: such a version counts as taken, and nothing starts from it.`,
				fix: `Make the tag again on the commit that it was meant for, or leave it out: ignore-tags: ${JSON.stringify(n)}.`
			});
		}
		function leaveOut(e, t) {
			if (t.size === 0) return e;
			let n = new Map([...e.tags].map(([e, n]) => [e, n.filter(({ name: e }) => !t.has(e))]));
			let r = new Map([...e.others].map(([n, r]) => {
				let i = e.tags.get(n)?.filter(({ name: e }) => t.has(e)) ?? [];
				return [n, {
					...r,
					noCommits: [...r.noCommits, ...i.map(({ version: e }) => e)]
				}];
			}));
			return {
				...e,
				tags: n,
				others: r,
				strays: new Set([...e.strays, ...t])
			};
		}
		async function withoutStrays(e, { repository: t, log: n }) {
			let r = [...e.tags.values()].flat();
			let { noCommits: i } = await t.outside([], r.map(({ commit: e }) => e));
			let a = new Set(r.filter(({ commit: e }) => i.has(e)).map(({ name: e }) => e));
			for (let e of a) n.info(`${e}: the tag names no commit, so it is left out`);
			return leaveOut(e, a);
		}
	}),
	5838: (function (e, t, n) {
		n.d(t, {
			S9: () => isReleaseBranch,
			Sp: () => syncBranch,
			hA: () => releaseUnits,
			l5: () => s,
			t$: () => isOwnBranch
		});
		var r = n(4229);
		let i = "release-tracks/";
		let a = "release-tracks-line/";
		let o = "release-tracks-sync/";
		function releaseUnits({ tracks: e, groups: t = [], line: n }, r) {
			let unit = (e, t) => ({
				name: e,
				branch: n ? `${a}${n.branch}/${e}` : i + e,
				tracks: t
			});
			if (r) return [unit("all", e)];
			let o = t.map(({ name: t, tracks: n }) => unit(t, e.filter((e) => n.includes(e.name))));
			let s = e.filter((e) => !o.some((t) => t.tracks.includes(e)));
			return [...o, ...s.map((e) => unit(e.name, [e]))];
		}
		function isReleaseBranch(e) {
			return [i, a].some((t) => e.startsWith(t));
		}
		function isOwnBranch(e) {
			return [
				i,
				a,
				o
			].some((t) => e.startsWith((0, r.Mi)(t)));
		}
		function syncBranch({ next: e }) {
			return o + e;
		}
		let s = "release";
	}),
	6620: (function (e, t, n) {
		n.d(t, {
			C: () => namesToRead,
			M: () => isToRead
		});
		var r = n(5613);
		var i = n(9797);
		var a = n(5045);
		let o = [
			"deno.json",
			"deno.jsonc",
			"deno.lock"
		];
		let s = new Map([
			["Cargo.toml", ["Cargo.toml", "Cargo.lock"]],
			["package.json", [
				"package.json",
				"package-lock.json",
				"npm-shrinkwrap.json",
				"bun.lock",
				"pnpm-workspace.yaml"
			]],
			["pnpm-workspace.yaml", ["package.json", "pnpm-lock.yaml"]],
			...[
				"deno.json",
				"deno.jsonc",
				"jsr.json",
				"jsr.jsonc"
			].map((e) => [e, o]),
			["pyproject.toml", ["uv.lock", "poetry.lock"]],
			["pom.xml", ["pom.xml"]],
			["pubspec.yaml", ["pubspec.lock"]],
			["composer.json", ["composer.lock"]],
			["version.rb", ["Gemfile.lock"]],
			["*.gemspec", ["Gemfile.lock"]]
		]);
		let c = [
			"pnpm-lock.yaml",
			"yarn.lock",
			"deno.lock"
		];
		function isToRead(e) {
			let t = (0, a.d)(e);
			let n = new Set(companionsOf(e));
			return (e) => t(e) || n.has((0, r.Vb)(e)) && !/(^|\/)node_modules\//.test(e);
		}
		function namesToRead(e) {
			return [...new Set([...e.map((e) => (0, r.Vb)(e.path)), ...companionsOf(e)])];
		}
		function companionsOf(e) {
			return e.flatMap((e) => {
				let t = (0, r.Vb)(e.path);
				return [...s.get(t) ?? s.get(t.replace(/^.*(?=\.)/, "*")) ?? [], ...t === "package.json" && ((0, i.WS)(e) || e.requirements) ? c : []];
			});
		}
	}),
	6748: (function (e, t, n) {
		n.d(t, {
			Yg: () => channelsBelow,
			a9: () => channelsAbove,
			lN: () => tagsOffered,
			xl: () => highestFrom
		});
		var r = n(5566);
		function highestFrom(e, t, n) {
			let i = n.indexOf(e);
			let a = new Set([
				e,
				...i < 0 ? [] : n.slice(i),
				r.L8
			]);
			return (0, r.BR)([...t].filter((e) => a.has((0, r.ts)(e))));
		}
		function channelsAbove(e, t) {
			let n = t.indexOf(e);
			return n < 0 ? [] : t.slice(n + 1);
		}
		function channelsBelow(e, t) {
			let n = [...t, r.L8].indexOf(e);
			return n < 0 ? [] : t.slice(0, n).toReversed();
		}
		function tagsOffered(e, t, n) {
			let i = [...n, r.L8];
			let a = new Set(i.slice(i.indexOf(t)));
			return e.filter(({ version: e }) => a.has((0, r.ts)(e)));
		}
	}),
	7107: (function (e, t, n) {
		n.d(t, {
			G: () => loadVersionReader,
			e: () => readChannelManifests
		});
		var r = n(2205);
		var i = n(2855);
		async function readChannelManifests(e, t, { repository: n, config: i }) {
			let a = e.flatMap((e) => (0, r.Ud)(e, i).map((t) => ({
				track: e,
				...t
			})));
			let o = a.map(({ path: e }) => e);
			let s = await n.readFiles(t, o);
			return a.map((e) => ({
				...e,
				file: s.get(e.path)
			}));
		}
		async function loadVersionReader() {
			let { parseManifest: e } = await n.e(6905).then(n.bind(n, 6905));
			return ({ path: t, file: n }) => n && e((0, i.g)(t, n.bytes), t).version;
		}
	}),
	8108: (function (e, t, n) {
		n.d(t, {
			Cg: () => compareSemVer,
			GG: () => semVerOf,
			IX: () => parseSemVer
		});
		var r = n(5566);
		let i = "(0|[1-9]\\d{0,15})";
		let a = "(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)";
		let o = RegExp(`^${i}\\.${i}\\.${i}(?:-(${a}(?:\\.${a})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
		function parseSemVer(e) {
			let t = o.exec(e);
			if (!t) return;
			let [n, r, i] = [
				Number(t[1]),
				Number(t[2]),
				Number(t[3])
			];
			if (![
				n,
				r,
				i
			].every(Number.isSafeInteger)) return;
			return {
				major: n,
				minor: r,
				patch: i,
				prerelease: t[4]?.split(".") ?? []
			};
		}
		function semVerOf({ major: e, minor: t, patch: n, prerelease: r }) {
			return {
				major: e,
				minor: t,
				patch: n,
				prerelease: r ? [r.channel, String(r.n)] : []
			};
		}
		function compareSemVer(e, t) {
			let n = (0, r.bm)(e, t);
			if (n !== 0) return n;
			if (e.prerelease.length === 0 || t.prerelease.length === 0) return Number(e.prerelease.length === 0) - Number(t.prerelease.length === 0);
			for (let [n, r] of e.prerelease.entries()) {
				let e = t.prerelease[n];
				if (e === void 0) return 1;
				let i = compareIdentifiers(r, e);
				if (i !== 0) return i;
			}
			return e.prerelease.length - t.prerelease.length;
		}
		function compareIdentifiers(e, t) {
			let [n, r] = [/^\d+$/.test(e), /^\d+$/.test(t)];
			if (n !== r) return n ? -1 : 1;
			if (n && e.length !== t.length) return e.length - t.length;
			return e === t ? 0 : e < t ? -1 : 1;
		}
	}),
	1218: (function (e, t, n) {
		n.d(t, {
			Ri: () => needsLabels,
			V2: () => r,
			Vi: () => i,
			Yu: () => isWanted
		});
		let r = [
			"scope",
			"pull-request",
			"commit",
			"author"
		];
		let i = "breaking";
		function needsLabels({ include: e, exclude: t }) {
			return [e, t].some((e) => e !== void 0 && e.labels.length > 0);
		}
		function isWanted({ message: e, commit: t }, { include: n, exclude: r }) {
			let i = new Set(t.labels?.map((e) => e.toLowerCase()));
			let hasLabel = (e) => e.labels.some((e) => i.has(e.toLowerCase()));
			let hasType = (t) => e.type !== void 0 && t.types.includes(e.type);
			if (r && hasLabel(r)) return !1;
			if (e.breaking !== void 0) return !0;
			return !(r && hasType(r)) && (n === void 0 || hasLabel(n) || hasType(n));
		}
	}),
	3016: (function (e, t, n) {
		n.d(t, {
			x3: () => writeText,
			yR: () => readText,
			zN: () => textFiles
		});
		var r = n(7598);
		var i = n(1455);
		var a = n(8161);
		var o = n(6760);
		var s = n(9530);
		var c = n(8052);
		var l = n(9156);
		function textFiles(e) {
			return {
				write: (t, n, r) => writeText(t, n, {
					root: e,
					input: r
				}),
				writeTemporary: (e, t) => writeText(e, t, {
					root: process.env.RUNNER_TEMP || (0, a.tmpdir)(),
					input: "RUNNER_TEMP"
				})
			};
		}
		async function readText(e, t) {
			let n = await (0, c.oV)(e, t);
			try {
				return await (0, l.r)(n);
			} catch (n) {
				throw (0, s.V2)("file-missing", `${t.input}: ${(0, s.hD)(e)} cannot be read: ${(0, s.Z9)(n)}.`, "Name a text file.");
			}
		}
		async function writeText(e, t, n) {
			let a = await (0, c.oV)(e, n);
			let l = `${a}.${(0, r.randomUUID)()}.tmp`;
			try {
				await (0, i.mkdir)((0, o.dirname)(a), { recursive: !0 });
				await (0, i.writeFile)(l, t, { flag: "wx" });
				await (0, i.rename)(l, a);
				return a;
			} catch (t) {
				await (0, i.rm)(l, { force: !0 }).catch(() => void 0);
				throw (0, s.V2)("file-unwritable", `${n.input}: ${(0, s.hD)(e)} cannot be written: ${(0, s.Z9)(t)}.`, "Name another file.");
			}
		}
	}),
	4174: (function (e, t, n) {
		n.d(t, {
			k: () => withBreakingFooters,
			l: () => r
		});
		let r = {
			commitTypes: new Map([["feat", "minor"], ["feature", "minor"]]),
			initial: {
				breaking: "minor",
				minor: "minor"
			},
			breakingFooters: []
		};
		function withBreakingFooters(e, t) {
			return t.reduce((e, t) => {
				let n = e.indexOf(`\n${t}: `);
				return n < 0 ? e : `${e.slice(0, n)}\nBREAKING CHANGE: ${e.slice(n + t.length + 3)}`;
			}, e);
		}
	}),
	7569: (function (e, t, n) {
		n.d(t, {
			C: () => attempt,
			b: () => orNothing
		});
		var r = n(9530);
		function attempt(e) {
			try {
				return e();
			} catch (e) {
				if (e instanceof r.ag) return e;
				throw e;
			}
		}
		function orNothing(e) {
			let t = attempt(e);
			return t instanceof r.ag ? void 0 : t;
		}
	}),
	8052: (function (e, t, n) {
		n.d(t, {
			To: () => s,
			fP: () => describeWayOut,
			oV: () => locatePath,
			qm: () => leadsOut
		});
		var r = n(1455);
		var i = n(6760);
		var a = n(9530);
		var o = n(952);
		async function locatePath(e, { root: t, input: n }) {
			let r = (0, i.resolve)(t, e);
			let c = [t, process.env.RUNNER_TEMP].find((e) => e && (0, o.UO)((0, i.resolve)(e), r));
			let l = c && await leadsOut(c, r);
			if (l) throw (0, a.V2)("path-outside", `${n}: ${describeWayOut(e, l)}`, s);
			return r;
		}
		function describeWayOut(e, t) {
			return `a link leads ${(0, a.hD)(e)} out of the folder where it begins, to ${(0, a.hD)(t)}.`;
		}
		async function isLink(e) {
			try {
				return (await (0, r.lstat)(e)).isSymbolicLink();
			} catch {
				return !1;
			}
		}
		let s = "Put the file itself there, or name the place where it really is.";
		async function leadsOut(e, t) {
			let n = await (0, r.realpath)(e).catch(() => e);
			let i = await realOf(t);
			return (0, o.UO)(n, i) ? void 0 : i;
		}
		async function realOf(e) {
			let t = await (0, r.realpath)(e).catch(() => void 0);
			if (t !== void 0) return t;
			let n = (0, i.dirname)(e);
			if (await isLink(e)) return (0, i.resolve)(await realOf(n), await (0, r.readlink)(e));
			return n === e ? e : (0, i.join)(await realOf(n), (0, i.relative)(n, e));
		}
	}),
	8617: (function (e, t, n) {
		n.d(t, {
			DT: () => dependencyFolders,
			MR: () => trackPaths,
			l3: () => trackGlobs
		});
		var r = n(9530);
		var i = n(2855);
		async function trackPaths(e, t, r) {
			let [{ compilePaths: i }, a] = await Promise.all([Promise.all([n.e(1138), n.e(8416)]).then(n.bind(n, 8416)), trackGlobs(e, t, r)]);
			return new Map([...a].map(([e, t]) => [e, Object.assign(i(t), { globs: t })]));
		}
		async function trackGlobs(e, t, r) {
			let i = await dependencyFolders(e, t, r);
			let { folderGlob: a } = await Promise.all([n.e(1138), n.e(8416)]).then(n.bind(n, 8416));
			return new Map(t.map((e) => {
				let t = (i.get(e.name) ?? []).map((e) => e === "**" ? e : a(e));
				let n = (e.changelogFiles ?? []).map((e) => `!${e}`);
				return [e.name, [
					...t,
					...e.paths,
					...n
				]];
			}));
		}
		async function dependencyFolders(e, t, a) {
			let o = t.filter(({ dependencies: e }) => e === "auto");
			if (o.length === 0) return new Map();
			let { isManifest: s, MANIFEST_NAMES: c, unknownDependencies: l, workspaceClosures: u } = await Promise.all([
				n.e(3243),
				n.e(9605),
				n.e(7163),
				n.e(1138),
				n.e(8011),
				n.e(1314),
				n.e(4641),
				n.e(8399)
			]).then(n.bind(n, 4641));
			let [d] = await e.ensureCommits([a]);
			let f = await e.readNamed(d, c, s);
			let p = u(new Map([...f].map(([e, { bytes: t }]) => [e, (0, i.g)(e, t)])));
			let m = o.map((e) => ({
				track: e,
				folders: p(e.versionFiles, e.paths)
			}));
			let h = m.flatMap(({ track: e, folders: t }) => t ? [] : l(e));
			if (h.length > 0) throw new r.ag("dependencies-unknown", h);
			return new Map(m.map(({ track: e, folders: t = [] }) => [e.name, t]));
		}
	}),
	9130: (function (e, t, n) {
		n.d(t, {
			b7: () => decideAndName,
			wc: () => decideOnLive,
			t0: () => netChanges,
			gC: () => triggerRules
		});
		var r = n(9880);
		var i = n(6753);
		var a = n(6855);
		function takenBack(e, t) {
			let n = new Map();
			let i = new Set();
			for (let a = e.length - 1; a >= 0; a--) {
				let o = e[a];
				if ((0, r.F5)(o)) continue;
				for (let { path: e, before: r, after: a } of o.changes) {
					if (r === "" && a === "") {
						i.add(e);
						continue;
					}
					if (i.has(e) || !t(e)) continue;
					let s = n.get(e) ?? [];
					s.push({
						before: r,
						after: a,
						commit: o
					});
					n.set(e, s);
				}
			}
			for (let e of i) n.delete(e);
			let a = new Map([...n].map(([e, t]) => [e, new Set(withoutLoops(t))]));
			return (e, t) => a.get(e)?.has(t) === !1;
		}
		function withoutLoops(e) {
			let t = [];
			for (let n of e) {
				let e = t.findIndex(({ before: e }) => e === n.after);
				e < 0 && n.before !== n.after ? t.push(n) : e >= 0 && (t.length = e);
			}
			return (e.every(({ before: t }, n) => n === 0 || e[n - 1]?.after === t) && t.length > 0 ? t : e).map(({ commit: e }) => e);
		}
		var o = n(8669);
		var s = n(5045);
		function triggerRules(e, t) {
			return {
				ignored: (0, r.nk)(e.ignoreCommits),
				isOwn: t
			};
		}
		function netChanges(e, t, n) {
			let { seen: r, netOf: i } = lookInto(e, t);
			return i(r.filter((e) => !n(e)));
		}
		function lookInto({ commits: e, changed: t }, n) {
			let r = new Map();
			let paths = (e) => {
				let t = r.get(e) ?? n(e);
				r.set(e, t);
				return t;
			};
			let isNet = (e) => t.has(e) && paths(e);
			let i = takenBack(e, isNet);
			let netOf = (e) => e.flatMap((e) => {
				let counts = (t) => isNet(t) && !i(t, e.commit);
				if (e.files.every(counts)) return e;
				let t = e.files.filter(counts);
				return t.length > 0 ? {
					...e,
					files: t
				} : [];
			});
			return {
				seen: touching(e, paths),
				netOf
			};
		}
		function touching(e, t) {
			return (0, i.E9)(e).map((e) => (0, r.F5)(e.commit) ? {
				...e,
				files: e.files.filter(t)
			} : e).filter(({ files: e }) => e.some(t));
		}
		function decideAndName(e, t, { isOwn: n, ignored: r }) {
			let i = lookInto(e, t);
			let a = i.seen.filter((e) => !n(e));
			let o = a.filter(({ commit: e }) => !r(e.subject));
			let s = i.netOf(a);
			let c = o.length === a.length ? s : i.netOf(o);
			let l = a.length === 0 && i.seen.length > 0 && i.netOf(i.seen).length === 0;
			return {
				decision: describe(e, c, {
					seen: i.seen.length,
					counting: o.length,
					isBumped: l
				}),
				named: s.map(({ commit: e }) => e)
			};
		}
		function decideOnLive(e, t, { name: n, versionFiles: r }) {
			let i = (0, s.d)(r);
			let { seen: a, netOf: o } = lookInto(e, (e) => t(e) || i(e));
			let c = describe(e, o(a), {
				seen: a.length,
				counting: a.length
			});
			let l = e.commits.find((e) => isEmptyBump(n, e));
			if (c.changed || !l) return c;
			return {
				...c,
				changed: !0,
				commits: [l],
				reason: `${l.sha.slice(0, 7)} bumps it ${sinceOf(e)}`
			};
		}
		function isEmptyBump(e, { marks: t, changes: n, subject: r }) {
			let i = t.includes(`${o.AH.track}: ${e}`);
			return n.length === 0 && i && r.startsWith((0, a.Jx)(e, ""));
		}
		function sinceOf({ base: e }) {
			return e === void 0 ? "since the beginning" : `since ${e}`;
		}
		function describe(e, t, { seen: n, counting: r, isBumped: i = !1 }) {
			let a = new Set();
			for (let e of t) for (let t of e.files) a.add(t);
			let o = [...a];
			let s = sinceOf(e);
			let c = {
				base: e.base,
				commits: t.map(({ commit: e }) => e),
				files: o
			};
			if (o.length > 0) return {
				...c,
				changed: !0,
				reason: `${listFiles(o)} changed ${s}`
			};
			return {
				...c,
				changed: !1,
				reason: whyNot({
					seen: n,
					counting: r,
					isBumped: i
				}, s)
			};
		}
		function listFiles(e) {
			let [t, ...n] = e;
			return n.length === 0 ? `${t}` : `${t} and ${n.length} more ${n.length === 1 ? "file" : "files"}`;
		}
		function whyNot({ seen: e, counting: t, isBumped: n }, r) {
			if (n) return `nothing in its paths changed but versions ${r}`;
			if (e === 0) return `nothing in its paths changed ${r}`;
			if (t === 0) return `only the actions' own or ignored commits touch its paths ${r}`;
			return `the changes to its paths ${r} add up to nothing`;
		}
	}),
	9156: (function (e, t, n) {
		n.d(t, { r: () => readPlain });
		var r = n(1455);
		async function readPlain(e) {
			if (!(await (0, r.stat)(e)).isFile()) throw Error("it is not a regular file");
			return (0, r.readFile)(e, "utf8");
		}
	}),
	322: (function (e, t, n) {
		n.d(t, {
			Ho: () => chooseTrack,
			Pu: () => chooseChannel,
			mu: () => chooseTracks
		});
		var r = n(9530);
		var i = n(9043);
		var a = n(5566);
		function chooseTracks(e, t, n) {
			let a = e.tracks.map(({ name: e }) => e);
			let o = [
				...a,
				"all",
				...a.length === 2 ? ["both"] : []
			];
			let s = splitNames(t, n);
			let c = s.filter((e) => !o.includes(e));
			let [l = t] = c;
			if (c.length > 0 || s.length === 0 && !t.startsWith("[")) throw (0, r.V2)("track-unknown", `${n}: ${(c.length > 0 ? c : [t]).map(r.hD).join(", ")} is not a track of ${e.path}.`, `${(0, i.h)(l, o)}Give one or more of: ${o.join(", ")}.`);
			let u = s.flatMap((e) => a.includes(e) ? [e] : a);
			return e.tracks.filter(({ name: e }) => u.includes(e));
		}
		function chooseTrack(e, t, n) {
			let a = e.tracks.find(({ name: e }) => e === t);
			if (a) return a;
			let o = e.tracks.map(({ name: e }) => e);
			throw (0, r.V2)("track-unknown", `${n}: ${(0, r.hD)(t)} is not a track of ${e.path}.`, `${(0, i.h)(t, o)}Give one of: ${o.join(", ")}.`);
		}
		function splitNames(e, t) {
			return (e.startsWith("[") ? parseJsonNames(e, t) : e.split(/[,\n]/)).map((e) => e.trim()).filter((e) => e !== "");
		}
		function parseJsonNames(e, t) {
			try {
				let t = JSON.parse(e);
				if (Array.isArray(t) && t.every((e) => typeof e == "string")) return t;
			} catch {}
			throw (0, r.V2)("track-unknown", `${t}: ${(0, r.hD)(e)} is not a JSON array of names.`, "Give a comma list of tracks or a JSON array of strings.");
		}
		function chooseChannel(e, t) {
			let n = [...e.channels, a.L8];
			if (n.includes(t)) return t;
			throw (0, r.V2)("channel-unknown", `channel: ${(0, r.hD)(t)} is not a channel of ${e.path}.`, `${(0, i.h)(t, n)}Give one of: ${n.join(", ")}.`);
		}
	}),
	2633: (function (e, t, n) {
		n.d(t, {
			W: () => resolveCommit,
			f: () => findCommit
		});
		var r = n(9530);
		async function resolveCommit(e, t, n) {
			let i = await findCommit(e, t);
			if (i !== void 0) return i;
			throw (0, r.V2)("commit-unknown", `${n}: ${(0, r.hD)(t)} is not a commit, tag or branch of this repository.`, "Give a tag, a branch, or all digits of a commit that was pushed.");
		}
		async function findCommit(e, t) {
			if (!a.test(t)) return;
			if (/[~^]/.test(t)) return (await e.resolve([t]))[0];
			let n = [
				`refs/tags/${t}`,
				`refs/heads/${t}`,
				t
			];
			if (i.test(t)) return bringCommit(e, t.toLowerCase());
			let r = await e.remoteRefs(t.startsWith("refs/") ? [t] : n.slice(0, 2));
			let o = n.map((e) => r.find((t) => t.name === e)).find(Boolean);
			if (o) return e.complete && o.commit !== e.head ? bringCommit(e, o.commit) : o.commit;
			return (await e.resolve([t]))[0];
		}
		let i = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
		let a = /^[^-\s~^:?*[\\{}][^\s~^:?*[\\{}]*(?:[~^]\d*)*$/;
		async function bringCommit(e, t) {
			let [n] = await e.resolve([t]);
			if (n !== void 0) return n;
			try {
				await e.ensureCommits([t]);
			} catch (e) {
				if (e instanceof r.ag && e.code === "not-on-remote") return;
				throw e;
			}
			return (await e.resolve([t]))[0];
		}
	}),
	5636: (function (e, t, n) {
		n.d(t, { k: () => detectTracks });
		var r = n(4229);
		var i = n(9130);
		var a = n(9530);
		var o = n(2633);
		var s = n(2392);
		var c = n(5868);
		var l = n(740);
		var u = n(322);
		var d = n(8617);
		var f = n(2994);
		var p = n(1429);
		var m = n(5677);
		var h = n(3439);
		async function placeLastTags(e, t, n = new Set()) {
			let { config: r, repository: i } = t;
			let { channel: a, head: o, tracks: s } = e;
			let held = (e, t) => {
				let i = (0, p.Fg)(e, t).filter(({ name: e }) => !n.has(e));
				return (0, f.V9)(i, a || (0, f.DV)(r), r.channels);
			};
			let c = await Promise.all(s.map((e) => searchLast(e, i, n)));
			let l = i.complete && o === i.head ? await (0, h.IH)(i, c) : [];
			let u = s.map((e) => ({
				track: e,
				tags: held(e, l)
			}));
			let { placed: d, found: g } = u.every(({ tags: e }) => e.length > 0) ? await placeInClone(u, i) : await placeOnRemote(e, c, held, t);
			if (g.size === 0) return d;
			(0, m.QU)(g, t);
			return placeLastTags(e, t, new Set([...n, ...g]));
		}
		async function searchLast(e, t, n) {
			return {
				track: e,
				from: await (0, h._)(t, e),
				isEnough: (e) => e.some(({ name: e, version: t }) => !t.prerelease && !n.has(e))
			};
		}
		async function placeInClone(e, t) {
			let n = await t.resolve(e.flatMap(({ tags: e }) => e.map(({ name: e }) => (0, r.y6)(e))));
			let i = new Set();
			let a = e.map(({ track: e, tags: t }) => {
				let r = t.flatMap((e) => {
					let t = n.shift();
					t === void 0 && i.add(e.name);
					return t === void 0 ? [] : [{
						...e,
						commit: t
					}];
				});
				return [e.name, r];
			});
			return {
				placed: new Map(a),
				found: i
			};
		}
		async function placeOnRemote({ head: e }, t, n, { repository: i, context: { push: a } }) {
			let o = await (0, h.hH)(i, t);
			let s = new Map(o.map(({ name: e, commit: t }) => [(0, r.Fk)(e), t]));
			let l = new Map(t.map(({ track: e }) => {
				let t = n(e, s.keys());
				return [e.name, t.map((e) => ({
					...e,
					commit: s.get(e.name)
				}))];
			}));
			let u = [...l.values()].flat();
			let d = [...l.values()].flatMap((t) => (0, c.Tk)(e, t));
			if (d.length === 0) return {
				placed: l,
				found: new Set()
			};
			await i.ensure(d, [], a && a.commitCount + 2);
			return {
				placed: l,
				found: await (0, m._i)(u, i)
			};
		}
		async function detectTracks(e, t, n = t.config.tracks) {
			let { config: r, context: i, log: a } = t;
			let o = chooseDetectChannel(e.channel, r, i);
			let s = chooseSince(e.since);
			if (e.track !== "") {
				let t = (0, u.mu)(r, e.track, "track");
				for (let { name: e } of t) a.info(`${e}: asked for by name`);
				return {
					tracks: t,
					channel: o,
					decisions: new Map(t.map(({ name: e }) => [e, g]))
				};
			}
			let c = await decideTracks({
				...e,
				channel: o,
				since: s,
				tracks: n
			}, t);
			let { decisions: l } = c;
			for (let [e, { reason: t }] of l) a.info(`${e}: ${t}`);
			let d = n.filter(({ name: e }) => l.get(e)?.changed);
			if (o === "" && isPushToNext(i, r) && r.autoChannel === !1) {
				a.info("auto-channel is false: a push cuts nothing");
				return {
					tracks: [],
					channel: o,
					...c
				};
			}
			return {
				tracks: d,
				channel: o,
				...c
			};
		}
		let g = {
			changed: !0,
			base: void 0,
			commits: [],
			files: [],
			reason: "asked for by name"
		};
		function chooseDetectChannel(e, t, n) {
			if (e !== "") return (0, u.Pu)(t, e);
			return isPushToNext(n, t) && t.autoChannel || "";
		}
		function isPushTo({ eventName: e, ref: t }, n) {
			return e === "push" && t === (0, r.Mi)(n);
		}
		function isPushToNext(e, { branches: t }) {
			return isPushTo(e, t.next) || e.eventName === "push" && e.ref === "";
		}
		async function decideTracks(e, t) {
			let { config: n, context: r, repository: a } = t;
			let { base: c, since: l, tracks: u } = e;
			if (r.push?.deleted && e.head === "") return { decisions: new Map() };
			let f = e.head === "" ? await eventHead(r, a) : await (0, o.W)(a, e.head, "head");
			let p = isPushTo(r, n.branches.live) && n.branches.live !== n.branches.next;
			let m = (0, d.MR)(a, u, f);
			if (c !== "" || l === "push" || p && r.push) {
				let [e, n] = await Promise.all([pushSpan(c, f, t), m]);
				let pathsOf = (e) => n.get(e.name);
				let [r, a] = await Promise.all([p ? u.map((t) => (0, i.wc)(e, pathsOf(t), t)) : decideEach(pathsOf, {
					tracks: u,
					span: e
				}, t), e.commits.length > 0 && (0, s.Vb)(e.commits, t)]);
				return {
					decisions: byName(u, r),
					head: f,
					onlyOwn: a
				};
			}
			return {
				decisions: byName(u, await decideFromTags({
					...e,
					head: f
				}, m, t)),
				head: f
			};
		}
		async function decideEach(e, { tracks: t, span: n }, r) {
			let i = t.map((e) => ({
				track: e,
				span: n
			}));
			return (await (0, l.Y)(e, i, r)).map(({ decision: e }) => e);
		}
		function byName(e, t) {
			return new Map(e.map(({ name: e }, n) => [e, t[n]]));
		}
		function chooseSince(e) {
			if (e === "" || e === "last-tag") return "last-tag";
			if (e === "push") return "push";
			throw (0, a.V2)("input-invalid", `since: ${(0, a.hD)(e)} is not a starting point.`, "Give last-tag or push.");
		}
		async function eventHead({ push: e, sha: t, eventName: n, proposal: r }, i) {
			let a = e?.after || n === "pull_request_target" && r?.head || t;
			return a === "" || a === i.head ? i.head : (0, o.W)(i, a, "GITHUB_SHA");
		}
		async function decideFromTags(e, t, n) {
			let [r, i] = await Promise.all([placeLastTags(e, n), t]);
			let { head: a, tracks: o } = e;
			let pathsOf = (e) => i.get(e.name);
			let s = o.map((e) => ({
				track: e,
				tags: r.get(e.name) ?? [],
				isEnough: ({ decision: e }) => e.changed
			}));
			return (await (0, l.U)(a, pathsOf, s, n)).map(({ decision: e }) => e);
		}
		async function pushSpan(e, t, n) {
			let { context: r, repository: i } = n;
			let a = e === "" ? await arriveAtBefore(t, r, i) : await (0, o.W)(i, e, "base");
			let s = a ?? await otherBranch(n);
			let l = e === "" && a !== void 0;
			let u = [{
				tip: t,
				not: [s]
			}, {
				tip: s,
				not: [t]
			}];
			!i.complete && !l && await i.ensure(u);
			let [d, f] = await i.ensureCommits([s, t]);
			!i.complete && l && !await i.isAncestor(d, f) && await i.ensure(u);
			return (0, c.Jr)(i, d, f, e || (a ?? s).slice(0, 7));
		}
		async function arriveAtBefore(e, t, n) {
			let { push: r, proposal: i } = t;
			let s = i?.base ?? r?.before ?? "";
			if (/^0*$/.test(s)) return;
			if (n.complete && await (0, o.f)(n, s) === void 0) return;
			try {
				n.complete || await n.ensure([{
					tip: e,
					not: [s]
				}], [], r && r.commitCount + 1);
				return i ? laidUpon(e, i, n) : s;
			} catch (e) {
				if (e instanceof a.ag && e.code === "not-on-remote") return;
				throw e;
			}
		}
		async function laidUpon(e, t, n) {
			let [r, i] = await n.ensureCommits([e, t.base]);
			let { parents: a = [] } = (await n.log({
				tip: r,
				not: [i]
			})).find(({ sha: t }) => t === e) ?? {};
			let o = a.filter((e) => e !== t.head);
			return a.length === 2 && o.length === 1 && o[0] || t.base;
		}
		async function otherBranch({ config: e, context: t, repository: n }) {
			let { live: i, next: s } = e.branches;
			let c = t.ref === (0, r.Mi)(i) ? s : i;
			let l = await (0, o.f)(n, `refs/heads/${c}`);
			if (l !== void 0) return l;
			throw (0, a.V2)("no-base", `There is nothing to compare this push with: its event names no earlier commit, and the remote has no branch ${(0, a.hD)(c)}.`, "Give the base input, or use since: last-tag.");
		}
	}),
	6138: (function (e, t, n) {
		n.d(t, {
			K5: () => describeDecision,
			lv: () => describeDetection,
			m5: () => detectionOutputs,
			s3: () => detectionSummary
		});
		var r = n(547);
		function describeDetection({ tracks: e, channel: t, decisions: n }) {
			let r = Object.fromEntries([...n].map(([e, t]) => [e, describeDecision(t)]));
			return {
				tracks: e.map(({ name: e }) => e),
				channel: t,
				report: r
			};
		}
		function detectionOutputs(e, t) {
			let { tracks: n, channel: r, report: i } = describeDetection(t);
			return {
				tracks: JSON.stringify(n),
				any: String(n.length > 0),
				channel: r,
				"only-own": String(t.onlyOwn ?? ""),
				matrix: JSON.stringify({ include: n.map((e) => ({ track: e })) }),
				report: JSON.stringify(i),
				...Object.fromEntries(e.tracks.map(({ name: e }) => [e, String(n.includes(e))]))
			};
		}
		function describeDecision({ changed: e, base: t, commits: n, files: r, reason: i }) {
			return {
				changed: e,
				base: t ?? null,
				reason: i,
				commits: n.slice(0, 100).map(({ sha: e, subject: t }) => ({
					sha: e,
					subject: t.slice(0, 200)
				})),
				files: r.slice(0, 100),
				"commit-count": n.length,
				"file-count": r.length
			};
		}
		function detectionSummary(e, { tracks: t, channel: n, decisions: i }) {
			let a = e.tracks.flatMap(({ name: e }) => {
				let n = i.get(e);
				if (!n) return [];
				let a = t.some((t) => t.name === e) ? "**yes**" : "no";
				return [[
					(0, r.aY)(e),
					a,
					n.base === void 0 ? "" : (0, r.aY)(n.base),
					(0, r.FV)(n.reason)
				]];
			});
			let o = t.length > 0 && n !== "" ? `Tracks to release on ${n}` : "Tracks to release";
			let s = a.length > 0 ? (0, r.tp)([
				"Track",
				"Release",
				"Since",
				"Why"
			], a) : "There is nothing to look at.";
			return (0, r.Bv)((0, r.R_)(3, o), s);
		}
	}),
	9122: (function (e, t, n) {
		n.d(t, {
			$: () => tagsAround,
			C: () => onLine
		});
		var r = n(4229);
		var i = n(6511);
		var a = n(7761);
		var o = n(1429);
		var s = n(9530);
		var c = n(3439);
		var l = n(322);
		async function onLine({ line: e, tracks: t }, n) {
			let { config: r } = n;
			let o = e === "" ? lineOfRef(n) : void 0;
			if (e === "" && !o) return {
				run: n,
				tracks: r.tracks
			};
			let c = o?.line ?? (0, i.A)(e);
			let { lines: u } = r.branches;
			if (u === void 0) throw (0, a.wT)(r, c);
			let d = t === "" ? void 0 : (0, l.mu)(r, t, "track");
			let f = o?.tracks ?? r.tracks;
			let p = d?.find((e) => !f.includes(e));
			if (p) throw notItsBranch(n, p);
			if (!d && f.length > 1 && (0, i.HZ)(u)) throw (0, s.V2)("input-invalid", `line: ${(0, i.IL)(c)} is given without a track, and each has lines of its own.`, `Name one of: ${f.map(({ name: e }) => e).join(", ")}.`);
			let m = d ?? (f.length > 1 ? await withLine(f, c, n) : f);
			let h = (0, a.kv)(r, c, m.length > 0 ? m : f.slice(0, 1));
			let g = h.tracks.filter(({ name: e }) => m.some((t) => t.name === e));
			return {
				run: {
					...n,
					config: h
				},
				tracks: g
			};
		}
		function lineOfRef({ config: e, context: { ref: t } }) {
			let n = /^refs\/heads\/(.+)$/.exec(t)?.[1];
			return n === void 0 ? void 0 : (0, i.hT)(n, e);
		}
		function notItsBranch({ context: { ref: e } }, { name: t }) {
			return (0, s.V2)("input-invalid", `track: the run is on ${(0, s.hD)(e)}, a branch for lines of another track than ${t}.`, "Run it on another branch, or give the line to release from.");
		}
		async function withLine(e, t, n) {
			let r = await tagsAround(e, t, n);
			return e.filter((e) => {
				let n = r.get(e) ?? [];
				return (0, a.Os)(t, n) && n.some(({ version: e }) => !e.prerelease && (0, a.UO)(e, t));
			});
		}
		async function tagsAround(e, t, { repository: n }) {
			let i = (await (0, c.hH)(n, e.map((e) => ({
				track: e,
				from: t,
				isEnough: () => !0
			})))).flatMap(({ name: e }) => (0, r.Fk)(e) ?? []);
			return new Map(e.map((e) => [e, (0, o.Fg)(e, i)]));
		}
	}),
	8540: (function (e, t, n) {
		n.d(t, {
			N: () => requireTrack,
			u: () => chooseTag
		});
		var r = n(9530);
		function chooseTag(e, { ref: t }) {
			let n = (e || t).replace(/^refs\/tags\//, "");
			if (e !== "" || t.startsWith("refs/tags/")) return n;
			throw (0, r.V2)("tag-missing", `tag: it is not set, and the run is on ${t === "" ? "no ref" : t}.`, "Give the tag. A workflow that runs on a tag needs none.");
		}
		function requireTrack(e, t) {
			if (!t || e.track === t) return;
			throw (0, r.V2)("input-invalid", `tag: ${(0, r.hD)(e.name)} belongs to track ${e.track.name}, not to ${t.name}.`, "Leave track out, or give a tag of it.");
		}
	}),
	9482: (function (e, t, n) {
		n.d(t, {
			Iu: () => withdrawnAt,
			Kd: () => holderOf,
			zo: () => floatNames
		});
		var r = n(8003);
		var i = n(8342);
		function floatNames({ prefix: e, suffix: t }, { major: n, minor: r, prerelease: i }) {
			return i || n === 0 ? [] : [`${n}`, `${n}.${r}`].map((n) => e + n + t);
		}
		function holderOf(e, t, n) {
			return (0, r.fV)((0, i.Ix)(n).filter(({ version: n }) => floatNames(e, n).includes(t)));
		}
		function withdrawnAt(e, t, n, i) {
			let a = i.filter(({ commit: r, version: i }) => r === n && floatNames(e, i).includes(t));
			return a.every(({ withdrawn: e }) => e) ? (0, r.fV)(a) : void 0;
		}
	}),
	1007: (function (e, t, n) {
		n.d(t, {
			Bg: () => commitUrl,
			ET: () => pullRequestUrl,
			Ek: () => repositoryUrl,
			XA: () => releaseUrl,
			XH: () => compareUrl,
			cb: () => historyUrl
		});
		function repositoryUrl(e, t) {
			return e && t ? `${e.replace(/\/$/, "")}/${t}` : void 0;
		}
		function releaseUrl(e, t) {
			return `${e}/releases/tag/${encodeURIComponent(t)}`;
		}
		function compareUrl(e, t, n) {
			return `${e}/compare/${encodeURIComponent(t)}...${encodeURIComponent(n)}`;
		}
		function historyUrl(e, t) {
			return `${e}/commits/${encodeURIComponent(t)}`;
		}
		function commitUrl(e, t) {
			return `${e}/commit/${encodeURIComponent(t)}`;
		}
		function pullRequestUrl(e, t) {
			return `${e}/pull/${t}`;
		}
	}),
	4898: (function (e, t, n) {
		n.d(t, {
			Ck: () => isTaken,
			ik: () => adviceOn,
			kr: () => orRefusal
		});
		var r = n(9530);
		async function orRefusal(e, t, n) {
			try {
				return await n;
			} catch (n) {
				let i = statusOf(n);
				if (i === void 0) throw n;
				let a = (0, r.Z9)(n);
				if (isUnreachable(i)) throw (0, r.V2)("github-unreachable", `GitHub could not ${e}: ${a}.`, "Run the job again: what is done is not repeated.");
				if (i === 422 && a.includes("already_exists")) throw (0, r.V2)("github-taken", `GitHub would not ${e}: ${a}.`, "Another run was faster: run the job again when it is over.");
				throw (0, r.V2)("github-refused", `GitHub would not ${e}: ${a}.`, adviceOn(n, t));
			}
		}
		function isTaken(e) {
			return e instanceof r.ag && e.code === "github-taken";
		}
		function adviceOn(e, t) {
			let n = statusOf(e);
			if (n === void 0) return t;
			if (isUnreachable(n)) return "GitHub or the connection to it failed: run the job again.";
			if (n === 401) return "GitHub rejects the token: check what the token input gets.";
			if (n === 429 || /rate limit/i.test((0, r.Z9)(e))) return "Run the job again when the limit has been reset.";
			return t;
		}
		function statusOf(e) {
			let t = e instanceof Error ? e.status : void 0;
			return typeof t == "number" ? t : void 0;
		}
		function isUnreachable(e) {
			return e === 0 || e >= 500;
		}
	}),
	3904: (function (e, t, n) {
		n.d(t, {
			Kh: () => splitGlobs,
			ct: () => countAlternatives,
			vw: () => r
		});
		let r = 1e3;
		function countAlternatives(e) {
			let t = { at: 0 };
			let n = 1;
			for (; t.at < e.length;) n *= countSequence(e, t, !1);
			return n;
		}
		function countSequence(e, t, n) {
			let r = 1;
			for (; t.at < e.length;) {
				let i = e[t.at];
				if (n && (i === "," || i === "}")) return r;
				t.at++;
				i === "{" && (r *= countGroup(e, t));
			}
			return r;
		}
		function countGroup(e, t) {
			let n = t.at;
			let r = countSequence(e, t, !0);
			let i = 1;
			for (; e[t.at] === ",";) {
				t.at++;
				i++;
				r += countSequence(e, t, !0);
			}
			let a = e.slice(n, t.at);
			t.at++;
			return i > 1 ? r : Math.max(r, countRange(a));
		}
		function countRange(e) {
			let t = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$/.exec(e);
			if (t) return Math.abs(Number(t[2]) - Number(t[1])) + 1;
			let n = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.-?\d+)?$/.exec(e);
			return n ? Math.abs(n[2].charCodeAt(0) - n[1].charCodeAt(0)) + 1 : 1;
		}
		function splitGlobs(e) {
			return e.split("\n").flatMap(splitLine).map((e) => e.trim()).filter((e) => e !== "");
		}
		function splitLine(e) {
			let t = [];
			let n = [];
			let r = 0;
			for (let i of e.split(",")) {
				n.push(i);
				for (let e of i) r = e === "{" ? r + 1 : Math.max(0, r - Number(e === "}"));
				if (r > 0) continue;
				t.push(n.join(","));
				n = [];
			}
			return [...t, ...n];
		}
	}),
	9231: (function (e, t, n) {
		n.d(t, {
			Ci: () => releaseUrls,
			SM: () => assetName,
			_r: () => bundleUrl
		});
		function assetName(e) {
			return e.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9_@+-]+/g, ".").replace(/^\.|\.$/g, "");
		}
		function releaseUrls(e, t, n) {
			let r = `${e.replace(/\/+$/, "")}/${t}/releases`;
			return {
				page: `${r}/tag/${encodeURIComponent(n)}`,
				downloads: `${r}/download/${encodeURIComponent(n)}`
			};
		}
		function bundleUrl(e, t) {
			let n = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/releases\/(?:latest\/)?download\//.test(`${e}/`) ? assetName(t) : t;
			return `${e.replace(/\/+$/, "")}/${encodeURIComponent(n)}`;
		}
	}),
	1097: (function (e, t, n) {
		n.d(t, {
			Am: () => findVersion,
			$4: () => readVersion,
			gN: () => writeVersion,
			gf: () => writtenVersion
		});
		var r = n(284);
		var i = n(9530);
		var a = n(5566);
		var o = n(9797);
		var s = n(6768);
		var c = n(5713);
		var l = n(5163);
		var u = n(1926);
		function findKeyed(e, t) {
			let n = (0, u.eV)(e.format, e.path, t);
			for (let a of [e.key, e.orKey]) {
				if (a === void 0) continue;
				let s = n.flatMap((e) => (0, u.TE)(e, (0, o.in)(a) ?? [a]).value ?? []);
				if (s.length > 1) {
					let n = (0, r.BW)(e.path, t, s[1]?.start ?? 0);
					throw (0, i.V2)("version-ambiguous", `More than one document of the file has ${(0, i.hD)(a)}.`, "Use `pattern` with one capture group.", n);
				}
				if (s[0]) return asVersion(e, t, a, s[0]);
			}
			(0, l.be)(e)?.explain?.(t, e.path);
			throw missing(e, t, n);
		}
		function asVersion(e, t, n, a) {
			let o = (0, r.BW)(e.path, t, a.start);
			if (a.kind === "text") {
				let t = (0, l.be)(e)?.instruction?.(a.value);
				if (t) throw (0, i.V2)("version-elsewhere", t.message, t.fix, o);
				if (!a.value.endsWith(".json")) return {
					value: a.value,
					at: [a]
				};
				throw (0, i.V2)("version-elsewhere", `${(0, i.hD)(n)} names the file ${(0, i.hD)(a.value)}.`, "Tauri reads it from that file: list that one as the version file.", o);
			}
			if ((0, u.Hn)((0, u.jf)(a, "workspace"))) throw (0, i.V2)("version-inherited", `${(0, i.hD)(n)} is inherited from the workspace.`, "List the workspace instead: { path: Cargo.toml, key: workspace.package.version }.", o);
			let s = a.kind === "other" ? "Write it as a string: \"1.2.3\"." : "Name the key of the string below it.";
			let c = a.kind === "other" ? `${(0, i.hD)(a.source)}, not a string` : `a ${a.kind}, not a string`;
			throw (0, i.V2)("version-not-text", `${(0, i.hD)(n)} is ${c}.`, s, o);
		}
		function missing(e, t, n) {
			let a = (0, o.in)(e.key) ?? [e.key];
			let s = n[0] && (0, u.TE)(n[0], a).nearest;
			let c = [e.key, e.orKey].filter((e) => e !== void 0).map(i.hD);
			return (0, i.V2)("version-missing", `The file has no ${c.join(" and no ")}.`, howToFix(e), (0, r.BW)(e.path, t, s?.start ?? 0));
		}
		function howToFix({ path: e }) {
			if (/(^|\/)(tauri\.conf\.json5?|Tauri\.toml)$/.test(e)) return "Tauri then takes the version of Cargo.toml: list that file instead.";
			return "Write it there, or name the key that holds the version: { path, key }.";
		}
		let d = /(?<![\d.])\d+\.\d+\.\d+(?:-[A-Za-z][0-9A-Za-z-]*\.\d+)?(?!\d|\.\d)/g;
		function findMarked({ path: e, marker: t }, n) {
			let a = [];
			let o;
			for (let e of n.matchAll(/[^\n]+/g)) {
				let [n] = e;
				let [r, i] = [n.includes(`${t}-begin`), n.includes(`${t}-end`)];
				r === i ? (o !== void 0 || n.includes(t)) && a.push(...versionsIn(n, e.index)) : o = r ? e.index : void 0;
			}
			if (o !== void 0) throw (0, i.V2)("version-missing", `No ${(0, i.hD)(`${t}-end`)} follows.`, "Put it after the last line whose versions are to be written.", (0, r.BW)(e, n, o));
			return (0, c.HR)(a, n, e, {
				message: `There is no version in a line with ${(0, i.hD)(t)}, nor between ${(0, i.hD)(`${t}-begin`)} and ${(0, i.hD)(`${t}-end`)}.`,
				fix: "Put the marker in a comment on the line of the version, or around its lines."
			});
		}
		function versionsIn(e, t) {
			return [...e.matchAll(d)].map(({ 0: e, index: n }) => {
				let r = t + n;
				return {
					value: e,
					start: r,
					end: r + e.length
				};
			});
		}
		var f = n(9673);
		function readVersion(e, t) {
			return findVersion(e, t).value;
		}
		function writtenVersion(e, t) {
			return findVersion(e, t).written;
		}
		function writeVersion(e, t, n) {
			if (!/^[0-9A-Za-z.-]+$/.test(n)) throw (0, i.V2)("version-text", `${(0, i.hD)(n)} is not a version.`);
			let r = findVersion(e, t);
			let a = spell(e, t, n, r);
			let o = (0, s.fM)(e, t, r);
			let c = r.at.map((e) => ({
				...e,
				by: a
			}));
			o !== void 0 && c.push(...(r.builds ?? []).map((e) => ({
				...e,
				by: o
			})));
			return (0, f.V)(t, c);
		}
		function findVersion(e, t) {
			let n = findPlaces(e, t);
			let [r] = n.at;
			if (!r) throw Error(`No place was found in ${e.path}`);
			let i = {
				...n,
				written: n.value
			};
			let a = (0, o.WS)(e) ? i : withoutBuild(i, t);
			let s = (0, l.be)(e)?.read?.(a.value) ?? a.value;
			return {
				...a,
				value: s,
				start: a.at[0]?.start ?? r.start,
				end: a.at[0]?.end ?? r.end
			};
		}
		function findPlaces(e, t) {
			if (e.kind === "keyed") return findKeyed(e, t);
			if (e.kind === "marker") return findMarked(e, t);
			if (e.kind === "format") return findByFormat(e, t);
			return e.kind === "text" ? findOnlyLine(e.path, t) : findMatches(e, t);
		}
		function findByFormat(e, t) {
			let n = (0, r.L1)(t);
			let i = (0, l.be)(e).find(t.slice(n), e.path);
			let behind = (e) => ({
				...e,
				start: e.start + n,
				end: e.end + n
			});
			return {
				...i,
				at: i.at.map(behind),
				...i.builds && { builds: i.builds.map(behind) }
			};
		}
		function withoutBuild(e, t) {
			let { value: n, at: r, builds: i = [] } = e;
			let a = n.indexOf("+");
			if (a < 0 || r.some(({ start: e, end: r }) => t.slice(e, r) !== n)) return e;
			let o = n.slice(a + 1);
			let s = r.map(({ end: e }) => ({
				value: o,
				start: e - o.length,
				end: e
			}));
			let c = r.map(({ start: e }) => ({
				start: e,
				end: e + a
			}));
			return {
				...e,
				value: n.slice(0, a),
				at: c,
				builds: [...s, ...i]
			};
		}
		function spell(e, t, n, { start: o }) {
			let s = (0, l.be)(e);
			if (!s) return n;
			let refuse = (a, c) => (0, i.V2)("version-refused", `${(0, i.hD)(n)} cannot be written here: ${s.rules} ${a}.`, c, (0, r.BW)(e.path, t, o));
			let { channels: c, channelShape: u = /^/, most: d = Infinity } = s.limitsIn?.(t) ?? s.limits ?? {};
			let { prerelease: f, major: p = 0, minor: m = 0, patch: h = 0 } = (0, a.ot)(n) ?? {};
			if (Math.max(p, m, h) > d) throw refuse(`accepts no number above ${d}`, "Choose a lower version.");
			let g = "set `version-style: core` for this file or the track: it then carries X.Y.Z, and the tag has the suffix";
			if (f && c?.length === 0) throw refuse("accepts only X.Y.Z", `${g.replace("set", "Set")}.`);
			if (f && !(c?.includes(f.channel) ?? u.test(f.channel))) {
				let e = c ? `one of ${c.join(", ")}` : "in letters alone";
				throw refuse(`has no place for the channel ${(0, i.hD)(f.channel)}`, `Name the channel ${e}, or ${g}.`);
			}
			return s.spell?.(n) ?? n;
		}
		function findOnlyLine(e, t) {
			let n = t.trim();
			let a = t.length - t.trimStart().length;
			if (n !== "" && !/[\r\n]/.test(n)) return {
				value: n,
				at: [{
					start: a,
					end: a + n.length
				}]
			};
			let o = n === "" ? "The file is empty." : "The file has more than one line.";
			throw (0, i.V2)("version-missing", o, "A plain text file contains only the version. Otherwise find it with `key` or `pattern`.", (0, r.BW)(e, t, a));
		}
		function findMatches({ path: e, pattern: t, many: n }, a) {
			let s = (0, r.L1)(a);
			let l = [...a.slice(s).matchAll((0, o.Eb)(t))].flatMap((e) => {
				let [t, n] = e.indices?.[1] ?? [];
				if (t === void 0 || n === void 0) return [];
				return {
					value: e[1],
					start: t + s,
					end: n + s,
					at: e.index + s
				};
			});
			let u = l[1];
			let d = {
				message: `The pattern ${(0, i.hD)(t)} matches nothing.`,
				fix: p
			};
			if (!u || n) return (0, c.HR)(l, a, e, d);
			throw (0, i.V2)("version-ambiguous", `The pattern ${(0, i.hD)(t)} matches more than once.`, "Make it longer, so that it matches once, or let it match in several places with `count: many`.", (0, r.BW)(e, a, u.at));
		}
		let p = "It must match once, with the version in its group.";
	}),
	1429: (function (e, t, n) {
		n.d(t, {
			Fg: () => tagsOf,
			KA: () => versionText,
			_3: () => formatTag,
			_f: () => matchTag,
			pi: () => isIgnored,
			sN: () => formatTemplate,
			wD: () => tagFolders
		});
		var r = n(5566);
		var i = n(8342);
		function formatTag({ prefix: e, suffix: t }, n) {
			return e + (0, r.qh)(n) + t;
		}
		function formatTemplate({ prefix: e, suffix: t }) {
			return `${e}{version}${t}`;
		}
		function versionText({ prefix: e, suffix: t }, n) {
			if (n.length <= e.length + t.length || !n.startsWith(e) || !n.endsWith(t)) return;
			return n.slice(e.length, n.length - t.length);
		}
		function matchTag(e, t) {
			let n = versionText(e, t);
			let i = n === void 0 ? void 0 : (0, r.ot)(n);
			return i && !isIgnored(e, t) ? {
				name: t,
				version: i
			} : void 0;
		}
		function isIgnored({ ignores: e }, t) {
			return e?.(t) === !0;
		}
		function tagsOf(e, t) {
			let n = [...t];
			let r = [];
			for (let t of n) {
				let n = matchTag(e.tag, t);
				n && r.push(n);
			}
			return (0, i.ui)(r, (0, i.x2)(n));
		}
		function tagFolders({ prefix: e }) {
			let t = e.split("/").slice(0, -1);
			return t.map((e, n) => t.slice(0, n + 1).join("/"));
		}
	}),
	3130: (function (e, t, n) {
		n.r(t);
		n.d(t, {
			currentVersions: () => currentVersions,
			eachFile: () => eachFile,
			noMatch: () => noMatch,
			textOf: () => textOf
		});
		var r = n(9530);
		var i = n(9797);
		var a = n(5045);
		var o = n(1097);
		function currentVersions(e, t) {
			return eachFile((0, a.i)(e, t), (e) => ({
				path: e.path,
				version: (0, o.$4)(e, textOf(e, t))
			}));
		}
		function textOf(e, t) {
			let n = t.get(e.path);
			if (n !== void 0) return n;
			if ((0, i.fg)(e)) throw new r.ag("version-file-missing", [noMatch(e)]);
			let a = `The version file ${(0, r.hD)(e.path)} is not in the repository.`;
			throw (0, r.V2)("version-file-missing", a, "Correct its path under `version-files`.", { file: e.path });
		}
		function noMatch({ path: e }) {
			return {
				message: `The version files ${(0, r.hD)(e)} match no file of the repository.`,
				fix: "Correct it under `version-files`: `*` stands for any text in a name, `**/` for any folders."
			};
		}
		function eachFile(e, t) {
			let n = [];
			let i = [];
			let a;
			for (let o of e) try {
				i.push(t(o));
			} catch (e) {
				if (!(e instanceof r.ag)) throw e;
				a ??= e.code;
				n.push(...e.problems);
			}
			if (a) throw new r.ag(a, n);
			return i;
		}
	}),
	4229: (function (e, t, n) {
		n.d(t, {
			Fk: () => tagNameOf,
			Mi: () => branchRef,
			gp: () => r,
			y6: () => tagRef
		});
		let r = "refs/tags/";
		function tagRef(e) {
			return `${r}${e}`;
		}
		function branchRef(e) {
			return `refs/heads/${e}`;
		}
		function tagNameOf(e) {
			return e.startsWith(r) ? e.slice(10) : void 0;
		}
	}),
	6768: (function (e, t, n) {
		n.d(t, {
			YJ: () => raisableBuild,
			fM: () => raisedBuild
		});
		var r = n(284);
		var i = n(9530);
		var a = n(5163);
		function buildRule(e) {
			return e.buildNumber ?? (0, a.be)(e)?.buildNumber ?? "keep";
		}
		function raisedBuild(e, t, { builds: n = [], start: a }) {
			let o = buildRule(e);
			if (typeof o == "number") return String(o);
			if (o === "keep") return;
			let s = n.find(({ value: e }) => !isNumber(e));
			if (s) throw (0, i.V2)("build-number", `The build number ${(0, i.hD)(s.value)} cannot be raised.`, "Write a whole number, or set `build-number: keep`.", (0, r.BW)(e.path, t, s.start));
			if (n.length > 0) return String(highestOf(n) + 1);
			if (e.buildNumber === void 0) return;
			throw (0, i.V2)("build-number", "The file has no build number to raise.", "Write one there, such as 1.0.0+1, or take `build-number` out.", (0, r.BW)(e.path, t, a));
		}
		function raisableBuild(e, { builds: t = [] }) {
			if (buildRule(e) !== "raise" || t.length === 0 || t.some(({ value: e }) => !isNumber(e))) return;
			return highestOf(t);
		}
		function highestOf(e) {
			return e.reduce((e, { value: t }) => Math.max(e, Number(t)), 0);
		}
		function isNumber(e) {
			return /^\d{1,15}$/.test(e);
		}
	}),
	8003: (function (e, t, n) {
		n.d(t, {
			J_: () => highestByChannel,
			ML: () => highestBelow,
			O1: () => decideLatest,
			R: () => isNewestLive,
			fV: () => highestTag,
			g1: () => lastOf
		});
		var r = n(5566);
		function highestTag(e) {
			let t;
			for (let n of e) (!t || (0, r.Zy)(n.version, t.version) > 0) && (t = n);
			return t;
		}
		function lastOf(e, t) {
			return highestTag(e.filter(({ version: e }) => (0, r.ts)(e) === t));
		}
		function highestByChannel(e) {
			let t = new Map();
			for (let n of e) {
				let e = (0, r.ts)(n.version);
				let i = t.get(e);
				(!i || (0, r.Zy)(n.version, i.version) > 0) && t.set(e, n);
			}
			return t;
		}
		function highestBelow(e, t) {
			let n;
			for (let i of e) {
				if ((0, r.Zy)(i.version, t) >= 0) continue;
				(!n || (0, r.Zy)(i.version, n.version) > 0) && (n = i);
			}
			return n;
		}
		function isNewestLive(e, t) {
			if (e.prerelease) return !1;
			for (let n of t) {
				let t = (0, r.Zy)(n.version, e);
				if (n.withdrawn ? t === 0 : (0, r.ts)(n.version) === r.L8 && t > 0) return !1;
			}
			return !0;
		}
		function decideLatest(e, t) {
			let above = (t) => !t.withdrawn && !t.version.prerelease && (0, r.Zy)(t.version, e) > 0;
			return {
				answer: isNewestLive(e, t),
				by: [highestTag(t.filter(above))]
			};
		}
	}),
	8342: (function (e, t, n) {
		n.d(t, {
			Ix: () => offered,
			X: () => i,
			dX: () => unmark,
			r4: () => isWithdrawn,
			ui: () => markWithdrawn,
			we: () => markerOf,
			x2: () => withdrawnNames
		});
		var r = n(5566);
		let i = "withdrawn/";
		function markerOf(e) {
			return i + e;
		}
		function withdrawnNames(e) {
			let t = new Set();
			for (let n of e) n.startsWith(i) && t.add(n.slice(10));
			return t;
		}
		function markWithdrawn(e, t) {
			if (t.size === 0) return [...e];
			return e.map((e) => t.has(e.name) ? {
				...e,
				withdrawn: !0
			} : e);
		}
		function unmark(e, t) {
			return e.map((e) => {
				if (!e.withdrawn || t !== void 0 && e.name !== t) return e;
				let { withdrawn: n, ...r } = e;
				return r;
			});
		}
		function offered(e) {
			return e.filter(({ withdrawn: e }) => !e);
		}
		function isWithdrawn(e, t) {
			return t.some((t) => t.withdrawn === !0 && (0, r.Zy)(t.version, e) === 0);
		}
	}),
	9797: (function (e, t, n) {
		n.d(t, {
			Xp: () => canBeRequired,
			Eb: () => compilePattern,
			fB: () => fileVersion,
			d7: () => inferVersionFile,
			Tz: () => isCarried,
			pj: () => isDenoFile,
			fg: () => isGlob,
			Yc: () => isPnpmFile,
			WS: () => isRequirement,
			in: () => keySegments,
			Vw: () => tellingFiles,
			cD: () => writeEntry,
			TE: () => writeKey,
			Xs: () => writtenIn
		});
		var r = n(9530);
		let i = [
			{
				ecosystem: "Rust",
				names: ["Cargo.toml"],
				format: "toml",
				key: "package.version",
				orKey: "workspace.package.version"
			},
			{
				ecosystem: "Tauri",
				names: ["tauri.conf.json"],
				format: "json",
				key: "version",
				orKey: "package.version"
			},
			{
				ecosystem: "Tauri",
				names: ["tauri.conf.json5"],
				format: "json5",
				key: "version",
				orKey: "package.version"
			},
			{
				ecosystem: "Tauri",
				names: ["Tauri.toml"],
				format: "toml",
				key: "version",
				orKey: "package.version"
			},
			{
				ecosystem: "JavaScript",
				names: ["package.json"],
				format: "json",
				key: "version"
			},
			{
				ecosystem: "Deno, JSR",
				names: [
					"deno.json",
					"deno.jsonc",
					"jsr.json",
					"jsr.jsonc"
				],
				format: "json",
				key: "version"
			},
			{
				ecosystem: "Python",
				names: ["pyproject.toml"],
				format: "toml",
				key: "project.version",
				orKey: "tool.poetry.version",
				rules: "pyproject"
			},
			{
				ecosystem: "Python",
				names: ["setup.py"],
				rules: "setup-py"
			},
			{
				ecosystem: "Python",
				names: ["setup.cfg"],
				rules: "setup-cfg"
			},
			{
				ecosystem: "Python",
				names: ["*.py"],
				rules: "python-module"
			},
			{
				ecosystem: "Maven",
				names: ["pom.xml"],
				rules: "maven"
			},
			{
				ecosystem: "Gradle, Android",
				names: ["build.gradle", "build.gradle.kts"],
				rules: "gradle"
			},
			{
				ecosystem: "Gradle, Android",
				names: ["gradle.properties"],
				rules: "gradle-properties"
			},
			{
				ecosystem: ".NET",
				names: [
					"*.csproj",
					"*.fsproj",
					"*.vbproj",
					"Directory.Build.props"
				],
				rules: "dotnet"
			},
			{
				ecosystem: "Dart, Flutter",
				names: ["pubspec.yaml", "pubspec.yml"],
				format: "yaml",
				key: "version",
				rules: "pubspec"
			},
			{
				ecosystem: "Helm",
				names: ["Chart.yaml"],
				format: "yaml",
				key: "version"
			},
			{
				ecosystem: "Elixir",
				names: ["mix.exs"],
				rules: "mix"
			},
			{
				ecosystem: "Ruby",
				names: ["*.gemspec"],
				rules: "gemspec"
			},
			{
				ecosystem: "Ruby",
				names: ["version.rb"],
				rules: "ruby-version"
			},
			{
				ecosystem: "PHP",
				names: ["composer.json"],
				format: "json",
				key: "version",
				rules: "composer"
			},
			{
				ecosystem: "Apple",
				names: ["Info.plist", "*-Info.plist"],
				rules: "info-plist"
			},
			{
				ecosystem: "Apple",
				names: ["project.pbxproj"],
				rules: "xcode-project"
			},
			{
				ecosystem: "CMake",
				names: ["CMakeLists.txt"],
				rules: "cmake"
			},
			{
				ecosystem: "Meson",
				names: ["meson.build"],
				rules: "meson"
			},
			{
				ecosystem: "Browser extension",
				names: ["manifest.json"],
				format: "json",
				key: "version",
				rules: "web-extension"
			},
			{
				ecosystem: "Snap",
				names: ["snapcraft.yaml"],
				format: "yaml",
				key: "version",
				rules: "snapcraft"
			}
		];
		function namedFormat(e) {
			return i.find(({ names: t }) => t.some((t) => matches(t, e)));
		}
		function matches(e, t) {
			return e.startsWith("*") ? t.endsWith(e.slice(1)) && t.length >= e.length : e === t;
		}
		var a = n(5566);
		let o = new Map([
			["json", "json"],
			["jsonc", "json"],
			["json5", "json5"],
			["toml", "toml"],
			["yaml", "yaml"],
			["yml", "yaml"]
		]);
		function inferVersionFile(e, t = {}) {
			let { style: n, buildNumber: i, ...a } = t;
			if (n !== void 0 && s.has(e.slice(e.lastIndexOf("/") + 1))) throw (0, r.V2)("version-file", `${(0, r.hD)(e)} has a version-style of its own, and locks and other packages repeat its version.`, "Set `version-style` for the whole track.");
			return {
				...inferPlace(e, a),
				.../[*?]/.test(e) && { glob: e },
				...n !== void 0 && { style: n },
				...i !== void 0 && { buildNumber: i }
			};
		}
		let s = new Set([
			"Cargo.toml",
			"package.json",
			"pyproject.toml",
			"pom.xml"
		]);
		function inferPlace(e, { key: t, pattern: n, many: i, marker: a }) {
			let s = Object.entries({
				key: t,
				pattern: n,
				marker: a
			}).flatMap(([e, t]) => t === void 0 ? [] : e);
			if (s.length > 1) throw (0, r.V2)("version-file", `${(0, r.hD)(e)} has a ${s.join(" and a ")}.`, "Keep the one that finds the version.");
			if (i && n === void 0) throw (0, r.V2)("version-file", `${(0, r.hD)(e)} has a count and no pattern.`, "Add the `pattern`, or leave `count` out.");
			if (n !== void 0) return {
				kind: "pattern",
				path: e,
				pattern: checkPattern(n),
				...i && { many: i }
			};
			if (a !== void 0) return {
				kind: "marker",
				path: e,
				marker: a
			};
			let c = e.slice(e.lastIndexOf("/") + 1);
			let l = namedFormat(c);
			let u = l?.format ?? o.get(extensionOf(c));
			if (t !== void 0) {
				if (u) return {
					kind: "keyed",
					path: e,
					format: u,
					key: checkKey(t)
				};
				let n = `A key is read from ${[...o.keys()].join(", ")} files. Use \`pattern\` with one capture group here.`;
				throw (0, r.V2)("version-file", `${(0, r.hD)(e)} has the key ${(0, r.hD)(t)}, and its format is not known.`, n);
			}
			if (l?.rules && l.key === void 0) return {
				kind: "format",
				path: e,
				rules: l.rules
			};
			if (l?.format && l.key !== void 0) {
				let { format: t, key: n, orKey: r, rules: i } = l;
				return {
					kind: "keyed",
					path: e,
					format: t,
					key: n,
					...r !== void 0 && { orKey: r },
					...i && { rules: i }
				};
			}
			return u ? {
				kind: "keyed",
				path: e,
				format: u,
				key: "version"
			} : {
				kind: "text",
				path: e
			};
		}
		function extensionOf(e) {
			return /\.([^.]+)$/.exec(e)?.[1]?.toLowerCase() ?? "";
		}
		function isGlob({ path: e, glob: t }) {
			return e === t;
		}
		function compilePattern(e) {
			return new RegExp(e, "dgm");
		}
		function checkPattern(e) {
			let t = "Put one pair of parentheses around the version: ^VERSION = \"(.+)\"$. Other groups are written (?:…).";
			let n;
			try {
				n = (RegExp(`(?:${compilePattern(e).source})|`).exec("")?.length ?? 1) - 1;
			} catch (n) {
				throw (0, r.V2)("version-pattern", `${(0, r.hD)(e)} is not a regular expression: ${(0, r.Z9)(n)}.`, t);
			}
			if (n === 1) return e;
			throw (0, r.V2)("version-pattern", `The pattern ${(0, r.hD)(e)} has ${n} capture groups instead of one.`, t);
		}
		function checkKey(e) {
			if (keySegments(e)) return e;
			throw (0, r.V2)("version-key", `${(0, r.hD)(e)} is not a key.`, "Names joined by dots, as in package.version or \"a.b\".version.");
		}
		let c = /(?:"([^"]*)"|'([^']*)'|([^.'"\s][^.'"]*))(\.|$)/y;
		function keySegments(e) {
			let t = [];
			c.lastIndex = 0;
			for (let n = !0; n;) {
				let r = c.exec(e);
				if (!r) return;
				t.push(r[1] ?? r[2] ?? r[3]);
				n = r[4] === ".";
			}
			return t;
		}
		function isRequirement(e) {
			if (e.kind !== "keyed") return !1;
			let t = keySegments(e.key) ?? [];
			if (isDenoFile(e)) return t[0] === "imports";
			return t.some((e) => /dependencies$/i.test(e)) || isPnpmFile(e) && /^catalogs?$/.test(t[0] ?? "");
		}
		function isPnpmFile({ path: e }) {
			return /(?:^|\/)pnpm-workspace\.yaml$/.test(e);
		}
		function isDenoFile({ path: e }) {
			return /(?:^|\/)(?:deno|jsr)\.jsonc?$/.test(e);
		}
		function canBeRequired({ path: e }) {
			return /(?:^|\/)(?:Cargo\.toml|package\.json)$/.test(e) || isDenoFile({ path: e });
		}
		function tellingFiles(e) {
			let t = e.filter((e) => !isRequirement(e));
			let n = t.filter(({ style: e }) => e === void 0);
			return n.length > 0 ? n : t;
		}
		function isCarried({ versionStyle: e }, t) {
			return e !== "tag" || t.prerelease === void 0;
		}
		function fileVersion({ versionStyle: e }, t) {
			return e === "core" ? (0, a.rT)(t) : (0, a.qh)(t);
		}
		function writtenIn({ style: e }, t) {
			return e === "core" ? t.split(/[-+]/, 1)[0] : t;
		}
		function writeKey(e) {
			return e.map((e) => /^[\w@/-]+$/.test(e) ? e : e.includes("\"") ? `'${e}'` : `"${e}"`).join(".");
		}
		function writeEntry(e, t) {
			let n = writeKey(t);
			return `{ path: ${e}, key: ${/^[\w.-]+$/.test(n) ? n : JSON.stringify(n)} }`;
		}
	}),
	2205: (function (e, t, n) {
		n.d(t, {
			HS: () => isManifestPath,
			J9: () => findManifest,
			Qe: () => sharedManifests,
			Ud: () => manifestPaths,
			gv: () => hasOwnManifestBranch,
			ji: () => manifestPath,
			sJ: () => manifestBranch
		});
		var r = n(3830);
		var i = n(5566);
		function manifestPath({ manifest: e }, t) {
			return e.replace("{channel}", () => t);
		}
		function manifestPaths({ updater: e }, { channels: t }) {
			return e ? [...t, i.L8].map((t) => ({
				channel: t,
				path: manifestPath(e, t)
			})) : [];
		}
		function manifestBranch({ branches: { live: e, manifests: t } }) {
			return t ?? e;
		}
		function hasOwnManifestBranch({ branches: e }) {
			return e.manifests !== void 0;
		}
		function sharedManifests(e) {
			if (hasOwnManifestBranch(e)) return [];
			return e.tracks.flatMap((t) => manifestPaths(t, e).map(({ path: e }) => e));
		}
		function findManifest(e, { tracks: t, channels: n }) {
			for (let r of t) {
				let t = [r, ...lineOf(e, r)];
				for (let r of t) {
					let t = manifestPaths(r, { channels: n }).find((t) => t.path === e);
					if (t) return {
						track: r,
						channel: t.channel
					};
				}
			}
		}
		function lineOf(e, t) {
			let n = t.updater?.lineManifest;
			let [i, a] = (n === void 0 ? void 0 : patternOf(n).exec(e)?.groups?.line)?.split(".").map(Number) ?? [];
			return i === void 0 || a === void 0 ? [] : [(0, r.Jl)(t, {
				major: i,
				minor: a
			})];
		}
		function isManifestPath(e, { manifest: t, lineManifest: n = t }) {
			return [t, n].some((t) => patternOf(t).test(e));
		}
		function patternOf(e) {
			let t = e.split(/(\{channel\}|\{line\})/).map((e) => {
				if (e === "{line}") return "(?<line>(?:0|[1-9]\\d{0,14})\\.(?:0|[1-9]\\d{0,14}))";
				return e === "{channel}" ? "[^/]*" : e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
			});
			return RegExp(`^${t.join("")}$`, "su");
		}
	}),
	3830: (function (e, t, n) {
		n.d(t, {
			Jl: () => trackOnLine,
			_z: () => readManifestTemplate,
			bc: () => trackOfVersion,
			qB: () => linesWithManifests
		});
		var r = n(8342);
		var i = n(6511);
		var a = n(7761);
		let o = "{line}";
		function readManifestTemplate(e) {
			if (!e.includes(o)) return { manifest: e };
			return {
				manifest: e.replace(/[-_.]\{line\}|\{line\}[-_/]?/, ""),
				lineManifest: e
			};
		}
		function trackOnLine(e, t) {
			let { updater: n, ...r } = e;
			let a = n?.lineManifest;
			if (!n || a === void 0) return r;
			return {
				...r,
				updater: {
					...n,
					manifest: a.replace(o, () => (0, i.IL)(t))
				}
			};
		}
		function linesWithManifests({ updater: e }, t) {
			if (e?.lineManifest === void 0) return [];
			let n = t.filter(({ version: e }) => !e.prerelease && (0, a.Os)(e, t));
			return [...new Map(n.map(({ version: e }) => [(0, i.IL)(e), e])).values()];
		}
		function trackOfVersion(e, t, n, { branches: i }) {
			let o = n.some((e) => !e.version.prerelease && (0, a.UO)(e.version, t));
			return i.lines !== void 0 && o && (0, a.Os)(t, (0, r.Ix)(n)) ? trackOnLine(e, t) : e;
		}
	}),
	6070: (function (e, t, n) {
		n.d(t, { readConfigFile: () => readConfigFile });
		var r = n(3024);
		var i = n(6760);
		var a = n(6783);
		var o = n(9829);
		var s = n(9530);
		var c = n(952);
		function readConfigFile(e, t, n, l = e) {
			let u = t === "" ? a.We.map((t) => (0, i.join)(e, t)).find(isFile) : (0, c.x5)(l, t);
			let d = u === void 0 ? t : nameIn(e, u);
			if (d === void 0) throw outside(`${(0, s.hD)(t)} lies outside of the repository.`);
			if (u === void 0 || !isFile(u)) throw missing(t, u, n);
			let f = (0, r.realpathSync)(u);
			if (!(0, c.UO)((0, r.realpathSync)(e), f)) throw outside(`${(0, s.hD)(d)} is a link out of the repository.`);
			return (0, o.l)(d, (0, r.readFileSync)(f, "utf8"));
		}
		function outside(e) {
			return (0, s.V2)("config-missing", `The configuration file ${e}`, "Name a file that is in it.");
		}
		function missing(e, t, n) {
			if (t !== void 0 && isFolder(t)) return (0, s.V2)("config-missing", `config: ${(0, s.hD)(e)} is a folder.`, "Name the configuration file itself.");
			let r = e === "" ? a.We.join(", ") : (0, s.hD)(e);
			return (0, s.V2)("config-missing", `There is no configuration file: looked for ${r}.`, n);
		}
		function nameIn(e, t) {
			let n = [e, (0, r.realpathSync)(e)].find((e) => (0, c.UO)(e, t));
			return n === void 0 ? void 0 : (0, i.relative)(n, t).replaceAll(i.sep, "/");
		}
		function isFile(e) {
			return kindOf(e)?.isFile() ?? !1;
		}
		function isFolder(e) {
			return kindOf(e)?.isDirectory() ?? !1;
		}
		function kindOf(e) {
			try {
				return (0, r.statSync)(e);
			} catch {
				return;
			}
		}
	}),
	6511: (function (e, t, n) {
		n.d(t, {
			A: () => parseLine,
			HZ: () => isLineOfOneTrack,
			IL: () => formatLine,
			a2: () => matchLine,
			hT: () => readLineBranch,
			vy: () => lineBranch
		});
		var r = n(9530);
		let i = /\{(track|major|minor)\}/;
		function formatLine({ major: e, minor: t }) {
			return `${e}.${t}`;
		}
		function parseLine(e) {
			let t = /^v?(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})(?:\.x)?$/.exec(e);
			if (t) return {
				major: Number(t[1]),
				minor: Number(t[2])
			};
			throw (0, r.V2)("input-invalid", `line: ${(0, r.hD)(e)} is not a line.`, "Give the first two numbers of its versions: 1.8.");
		}
		function lineBranch(e, t, { major: n, minor: r }) {
			let i = {
				track: t,
				major: String(n),
				minor: String(r)
			};
			return e.replace(/\{(track|major|minor)\}/g, (e, t) => i[t]);
		}
		function isLineOfOneTrack(e) {
			return e.includes("{track}");
		}
		function readLineBranch(e, { branches: t, tracks: n }) {
			let { lines: r } = t;
			if (r === void 0) return;
			let i = n.flatMap((t) => {
				let n = matchLine(r, t.name, e);
				return n ? [{
					track: t,
					line: n
				}] : [];
			});
			let [a] = i;
			return a && {
				line: a.line,
				tracks: i.map(({ track: e }) => e)
			};
		}
		function matchLine(e, t, n) {
			let r = e.split(i).map((e, n) => n % 2 == 0 ? literal(e) : e === "track" ? literal(t) : `(?<${e}>0|[1-9]\\d{0,14})`);
			let a = RegExp(`^${r.join("")}$`).exec(n)?.groups;
			return a && {
				major: Number(a.major),
				minor: Number(a.minor)
			};
		}
		function literal(e) {
			return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
	}),
	7761: (function (e, t, n) {
		n.d(t, {
			Os: () => isOldLine,
			UO: () => isOnLine,
			Uw: () => requireLine,
			kv: () => configOfLine,
			wT: () => linesMissing,
			xz: () => requireOnLine
		});
		var r = n(1429);
		var i = n(8003);
		var a = n(9530);
		var o = n(5566);
		var s = n(6511);
		function configOfLine(e, t, n) {
			let { lines: r } = e.branches;
			if (r === void 0) throw linesMissing(e, t);
			let [i, ...o] = n.map(({ name: e }) => (0, s.vy)(r, e, t));
			if (i === void 0) throw Error("a line of no track");
			if (o.some((e) => e !== i)) throw (0, a.V2)("input-invalid", `line: each track has its own branch for ${(0, s.IL)(t)}, but several are to be released: ${n.map(({ name: e }) => e).join(", ")}.`, "Name one track.");
			let c = (0, s.HZ)(r);
			let isOwn = (e) => !c || n.includes(e);
			let { groups: l, ...u } = e;
			let { manifests: d, ...f } = e.branches;
			return {
				...u,
				...l && !c && { groups: l },
				branches: {
					...f,
					live: i,
					next: i
				},
				tracks: e.tracks.map((e) => isOwn(e) ? {
					...leading(e, c),
					tag: onLine(e.tag, t)
				} : e),
				line: {
					major: t.major,
					minor: t.minor,
					branch: i,
					whole: e
				}
			};
		}
		function leading({ dependents: e, ...t }, n) {
			return {
				...t,
				...e && !n && { dependents: e }
			};
		}
		function linesMissing({ path: e }, t) {
			return (0, a.V2)("lines-missing", `line: ${(0, s.IL)(t)} is asked for, but ${e} has no branches.lines.`, "Set it there to the name of the branches for lines, such as lines: \"{track}-{major}.{minor}.x\", and commit that to the line's branch, too.");
		}
		function onLine(e, t) {
			let n = `${(0, s.IL)(t)}.`;
			return {
				...e,
				ignores: (t) => (0, r.pi)(e, t) || !(0, r.KA)(e, t)?.startsWith(n)
			};
		}
		function isOnLine(e, t) {
			return e.major === t.major && e.minor === t.minor;
		}
		function isOldLine(e, t) {
			return t.some(({ version: { major: t, minor: n, prerelease: r } }) => !r && (t - e.major || n - e.minor) > 0);
		}
		function requireLine({ name: e }, t, n) {
			let r = n.filter(({ version: e }) => !e.prerelease);
			let o = (0, i.fV)(r);
			let l = (0, s.IL)(t);
			if (o && !isOldLine(t, n)) throw (0, a.V2)("line-current", `line: ${l} is the current line of ${e}: ${o.name} is its highest live version.`, `Release it from next: a line is for fixes of an X.Y below ${(0, s.IL)(o.version)}.`);
			if (r.some(({ version: e }) => isOnLine(e, t))) return;
			let u = [...new Set(r.map(({ version: e }) => (0, s.IL)(e)))].filter((e) => e !== (o && (0, s.IL)(o.version)));
			throw (0, a.V2)("line-unknown", `line: ${e} has no live version of ${l}.`, u.length > 0 ? `It has ${u.slice(-c).join(", ")}.` : "A line can be opened once a higher X.Y is live.");
		}
		let c = 5;
		function requireOnLine(e, t, n) {
			if (isOnLine(e, t)) return;
			let r = (0, s.IL)(t);
			throw (0, a.V2)("line-left", `${n}: ${(0, o.qh)(e)} is not a version of the line ${r}.`, `A line takes only patches: give a version ${r}.Z, or release from next, without line.`);
		}
	}),
	8669: (function (e, t, n) {
		n.d(t, {
			AH: () => i,
			Do: () => skipsWorkflows,
			aw: () => parseTrailers,
			di: () => trailerValue,
			hw: () => formatMessage,
			t8: () => readTrailers,
			yL: () => o,
			yd: () => makeTrailer
		});
		var r = n(9530);
		let i = {
			track: "Release-Track",
			channel: "Release-Channel",
			promotedFrom: "Promoted-From",
			sync: "Release-Sync",
			run: "Release-Run",
			floats: "Release-Floats",
			mergedFrom: "Merged-From",
			mergedOnto: "Merged-Onto",
			mergedAs: "Merged-As"
		};
		let a = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
		let o = [...Object.values(i), "skip-checks"];
		let s = new Set(o.map((e) => e.toLowerCase()));
		let c = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/;
		let l = /^skip-checks:\s*true\s*$/im;
		function skipsWorkflows(e) {
			return c.test(e) || l.test(e);
		}
		function parseTrailers(e) {
			let t = e.split(/\r\n|\r|\n/).filter((e) => e.trim() !== "");
			let n = t.filter((e) => !isExtraTrailer(e));
			if (n.length > 0) throw (0, r.V2)("trailers-invalid", `trailers: ${n.map(r.hD).join(", ")} cannot be a trailer of a release.`, `Write one "Key: value" a line; the key has letters, digits and dashes and is none of ${o.join(", ")}; no [skip ci].`);
			return t.map((e) => {
				let t = e.indexOf(":");
				return {
					key: e.slice(0, t).trim(),
					value: e.slice(t + 1).trim()
				};
			});
		}
		function isExtraTrailer(e) {
			let t = e.indexOf(":");
			let n = e.slice(0, t).trim();
			let r = e.slice(t + 1).trim();
			let i = !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(e);
			return t > 0 && a.test(n) && r !== "" && i && !s.has(n.toLowerCase()) && !skipsWorkflows(e);
		}
		function makeTrailer(e, t) {
			return /[\r\n]/.test(t) || !isExtraTrailer(`${e}: ${t}`) ? void 0 : {
				key: e,
				value: t.trim()
			};
		}
		function readTrailers(e) {
			let t = (e.trim().split(/\n\s*\n/).at(-1)?.split("\n") ?? []).map((e) => /^(?<key>[A-Za-z0-9][A-Za-z0-9-]*): (?<value>.*\S)\s*$/.exec(e)?.groups);
			return t.every((e) => e !== void 0) ? t.map(({ key: e, value: t }) => ({
				key: e,
				value: t
			})) : [];
		}
		function trailerValue(e, t) {
			let n = `${i[t]}: `;
			return e.split("\n").findLast((e) => e.startsWith(n))?.slice(n.length).trim();
		}
		function formatMessage(e, t, n = "") {
			return `${[
				e,
				n,
				t.map(({ key: e, value: t }) => `${e}: ${t}`).join("\n")
			].filter(Boolean).join("\n\n")}\n`;
		}
	}),
	9880: (function (e, t, n) {
		n.d(t, {
			F5: () => isMerge,
			Kk: () => plainBlob,
			ST: () => isGone,
			nk: () => compileSubjects
		});
		function plainBlob(e) {
			return e.startsWith(r) ? e.slice(r.length) : void 0;
		}
		let r = "100644 ";
		function isGone(e) {
			return e.startsWith("000000 ");
		}
		function isMerge({ parents: e }) {
			return e.length > 1;
		}
		function compileSubjects(e) {
			let t = e.map((e) => {
				let t = e.split("*").map((e) => [...e]);
				let [n = ""] = e.split(/[*?]/, 1);
				return (e) => e.startsWith(n) && matchesParts([...e], t);
			});
			return (e) => t.some((t) => t(e));
		}
		function matchesParts(e, t) {
			let n = t[0] ?? [];
			if (t.length === 1) return e.length === n.length && standsAt(e, n, 0);
			let r = t.at(-1) ?? [];
			if (e.length < n.length + r.length || !standsAt(e, n, 0)) return !1;
			let i = n.length;
			let a = e.length - r.length;
			for (let n of t.slice(1, -1)) {
				for (; i + n.length <= a && !standsAt(e, n, i);) i++;
				if (i + n.length > a) return !1;
				i += n.length;
			}
			return standsAt(e, r, a);
		}
		function standsAt(e, t, n) {
			return t.every((t, r) => t === "?" || e[n + r] === t);
		}
	}),
	1073: (function (e, t, n) {
		n.d(t, { F: () => openFences });
		let r = /^ *(?<mark>`{3,}|~{3,})\s*(?<language>[\w+#.-]*)[^`]*$/;
		function openFences(e) {
			let t = new Set();
			return (n) => {
				let { mark: i, language: a = "" } = r.exec(e[n] ?? "")?.groups ?? {};
				if (i === void 0) return;
				let o = t.has(i) ? e.length : n + 1;
				for (; o < e.length && !closes(e[o], i);) o++;
				o === e.length && t.add(i);
				return {
					language: a,
					end: o
				};
			};
		}
		function closes(e, t) {
			let n = e.trim();
			return n.startsWith(t) && n.replaceAll(t.charAt(0), "") === "";
		}
	}),
	5530: (function (e, t, n) {
		n.d(t, {
			Lx: () => withoutPullRequest,
			SL: () => parseConventional,
			_n: () => pullRequestOf
		});
		var r = n(6858);
		var i = n(1073);
		let a = new r.J({
			issuePrefixes: void 0,
			referenceActions: void 0,
			headerPattern: /^([a-z][\w-]*)(?:\(([^()]*)\))?!?:[ \t]+(\S.*)$/i,
			breakingHeaderPattern: /^([a-z][\w-]*)(?:\(([^()]*)\))?!:[ \t]+(\S.*)$/i,
			headerCorrespondence: [
				"type",
				"scope",
				"subject"
			],
			fieldPattern: /(?!)/
		});
		function parseConventional(e) {
			let t = e.trimStart();
			let n = t.indexOf("\n");
			let r = (n < 0 ? t : t.slice(0, n)).trimEnd();
			let i = r.slice(0, 300);
			let o = i === "" ? void 0 : a.parse(i);
			let s = n < 0 ? void 0 : breakingFooters(t.slice(n + 1));
			let c = s?.filter(Boolean).join("\n\n") ?? o?.notes[0]?.text;
			let l = s && s.length > 1 ? { notes: s.filter(Boolean) } : {};
			if (!o?.type) return {
				type: void 0,
				scope: void 0,
				breaking: c,
				...l,
				subject: r
			};
			return {
				type: o.type.toLowerCase(),
				scope: o.scope?.trim() || void 0,
				breaking: c,
				...l,
				subject: `${o.subject}${r.slice(300)}`
			};
		}
		let o = /^BREAKING[ -]CHANGE:/;
		let s = /^[A-Za-z][\w-]*(?:: | #)/;
		function breakingFooters(e) {
			if (!e.includes("BREAKING")) return;
			let t = e.split("\n").map((e) => e.trimEnd());
			let n = t.find((e) => e !== "")?.startsWith("* ") ?? !1;
			let isNextCommit = (e) => n && t[e - 1] === "" && /^(?:\* |-{9}$)/.test(t[e]);
			let r = (0, i.F)(t);
			let a = [];
			let c;
			for (let e = 0; e < t.length; e++) {
				let n = t[e];
				let { end: i = t.length } = r(e) ?? {};
				if (i < t.length) {
					c?.push(...t.slice(e, i + 1));
					e = i;
				} else if (o.test(n)) {
					c = [n.slice(16)];
					a.push(c);
				} else s.test(n) || isNextCommit(e) ? c = void 0 : c?.push(n);
			}
			return a.length > 0 ? a.map((e) => e.join("\n").trim()) : void 0;
		}
		let c = /\s*\(#([1-9]\d{0,9})\)\s*$/;
		let l = /^Merge pull request #([1-9]\d{0,9})\b/;
		function pullRequestOf(e) {
			let t = c.exec(e.trimEnd().slice(-20)) ?? l.exec(e);
			return t ? Number(t[1]) : void 0;
		}
		function withoutPullRequest(e) {
			let t = e.trim();
			let n = c.exec(t.slice(-20));
			return n && t.slice(0, t.length - n[0].length).trimEnd() || t;
		}
	}),
	9547: (function (e, t, n) {
		n.d(t, { $: () => groupBy });
		function groupBy(e, t) {
			let n = new Map();
			for (let r of e) {
				let e = t(r);
				let i = n.get(e);
				i ? i.push(r) : n.set(e, [r]);
			}
			return n;
		}
	}),
	7125: (function (e, t, n) {
		n.d(t, {
			X: () => rememberPairs,
			q: () => rememberTexts
		});
		function rememberTexts(e) {
			let t = new Map();
			let n = 0;
			let forget = (e) => {
				t.delete(e) && (n -= e.length);
			};
			return (r, ...i) => {
				let a = t.get(r);
				let o = a?.args.every((e, t) => e === i[t]);
				let s = a && o ? a : {
					args: i,
					result: e(r, ...i)
				};
				forget(r);
				t.set(r, s);
				n += r.length;
				for (let e of t.keys()) {
					if (n <= 4e6) break;
					forget(e);
				}
				return s.result;
			};
		}
		function rememberPairs(e) {
			let t = new WeakMap();
			return (n, r) => {
				let i = t.get(r) ?? new WeakMap();
				t.set(r, i);
				let a = i.get(n) ?? { result: e(n, r) };
				i.set(n, a);
				return a.result;
			};
		}
	}),
	8859: (function (e, t, n) {
		n.d(t, { d: () => isWebAddress });
		function isWebAddress(e) {
			if (!URL.canParse(e)) return !1;
			let { protocol: t, href: n } = new URL(e);
			return /^https?:$/.test(t) && (n === e || n === `${e}/`);
		}
	}),
	284: (function (e, t, n) {
		n.d(t, {
			BW: () => placeAt,
			FI: () => i,
			ID: () => syntaxFailure,
			L1: () => bomLength
		});
		var r = n(9530);
		function bomLength(e) {
			return +!!e.startsWith("﻿");
		}
		function placeAt(e, t, n) {
			let r = 1;
			let i = bomLength(t);
			for (let e = t.indexOf("\n"); e !== -1 && e < n; e = t.indexOf("\n", e + 1)) {
				r++;
				i = e + 1;
			}
			return {
				file: e,
				line: r,
				column: Math.max(1, n - i + 1)
			};
		}
		function syntaxFailure(e, t) {
			return (0, r.V2)("document-syntax", `The file cannot be read: ${(0, r.Z9)(e)}.`, void 0, t);
		}
		let i = 500;
	}),
	732: (function (e, t, n) {
		n.d(t, {
			a: () => parseYamlEvents,
			n: () => YamlSyntaxError
		});
		var r = n(3243);
		class YamlSyntaxError extends Error {
			name = "YamlSyntaxError";
			at;
			constructor(e, t) {
				super(e);
				this.at = t;
			}
		}
		function parseYamlEvents(e, t) {
			let n = new IndentedLines(e);
			for (;;) try {
				return {
					events: (0, r.PH)(n.body, { maxDepth: t }),
					body: n.body,
					offsetOf: n.offsetOf
				};
			} catch (e) {
				if (!(e instanceof r.tB)) throw e;
				let t = e.mark?.position ?? 0;
				if (e.reason !== "deficient indentation" || !n.indent(t)) throw new YamlSyntaxError(e.reason, n.offsetOf(t));
			}
		}
		class IndentedLines {
			body;
			#e = [];
			#t = "";
			constructor(e) {
				this.body = e;
			}
			indent(e) {
				let t = this.body.lastIndexOf("\n", e - 1) + 1;
				if (/^(?:---|\.\.\.)(?:\s|$)/.test(this.body.slice(t, t + 4)) || this.#e.length === 200 || this.#e.includes(t)) return !1;
				this.#e.push(t);
				this.#t ||= " ".repeat(deepestIndent(this.body) + 1);
				this.body = this.body.slice(0, t) + this.#t + this.body.slice(t);
				return !0;
			}
			offsetOf = (e) => {
				let t = this.#t.length;
				return this.#e.reduce((n, r) => n - Math.min(Math.max(e - r, 0), t), e);
			};
		}
		function deepestIndent(e) {
			return [...e.matchAll(/^ +/gm)].reduce((e, [t]) => Math.max(e, t.length), 0);
		}
	}),
	1273: (function (e, t, n) {
		n.d(t, { M: () => parseToml });
		var r = n(9605);
		var i = n(9530);
		var a = n(7125);
		var o = n(284);
		function parseToml(e, t) {
			return s(t, e);
		}
		let s = (0, a.q)((e, t) => {
			let n = (0, o.L1)(e);
			try {
				let t = e.slice(n);
				let i = table(0);
				for (let e of (0, r.MD)(t, { tomlVersion: "1.1" }).body[0].body) if (e.type === "TOMLKeyValue") setKeyValue(i, e, t, n);
				else {
					let r = tableAt(i, e.resolvedKey, e.range[0] + n);
					for (let i of e.body) setKeyValue(r, i, t, n);
				}
				return i;
			} catch (e) {
				throw e instanceof i.ag ? e : asFailure(e, t);
			}
		});
		function setKeyValue(e, t, n, r) {
			let i = t.key.keys.map((e) => e.type === "TOMLBare" ? e.name : e.value);
			let a = i.pop();
			tableAt(e, i, t.range[0] + r).entries.set(a, readNode(t.value, n, r));
		}
		function readNode(e, t, n) {
			let r = e.range[0] + n;
			if (e.type === "TOMLArray") return {
				kind: "list",
				items: e.elements.map((e) => readNode(e, t, n)),
				start: r
			};
			if (e.type === "TOMLInlineTable") {
				let i = table(r);
				for (let r of e.body) setKeyValue(i, r, t, n);
				return i;
			}
			if (e.kind !== "string") return {
				kind: "other",
				source: t.slice(...e.range),
				start: r
			};
			let i = e.multiline ? 3 : 1;
			let a = t.slice(e.range[0] + i, e.range[1] - i);
			let o = e.multiline ? a.length - a.trimStart().length : 0;
			let s = e.multiline ? a.trim().length : a.length;
			return {
				kind: "text",
				value: e.multiline ? e.value.trim() : e.value,
				start: r + i + o,
				end: r + i + o + s
			};
		}
		function tableAt(e, t, n) {
			let r = e;
			for (let [e, i] of t.entries()) {
				let a = r.kind === "list" ? r.items[Number(i)] : r.kind === "table" ? r.entries.get(String(i)) : void 0;
				if (!a) {
					a = typeof t[e + 1] == "number" ? {
						kind: "list",
						items: [],
						start: n
					} : table(n);
					r.kind === "list" ? r.items[Number(i)] = a : r.kind === "table" && r.entries.set(String(i), a);
				}
				r = a;
			}
			return r.kind === "table" ? r : table(n);
		}
		function table(e) {
			return {
				kind: "table",
				entries: new Map(),
				start: e
			};
		}
		function asFailure(e, t) {
			let { lineNumber: n, column: r, message: i } = e;
			if (n === void 0 || r === void 0) return (0, o.ID)("it is nested too deep or too long", { file: t });
			return (0, o.ID)(i, {
				file: t,
				line: n,
				column: r + 1
			});
		}
	}),
	1926: (function (e, t, n) {
		n.d(t, {
			CB: () => textsOf,
			Hn: () => isTrue,
			Mc: () => entriesOf,
			S3: () => itemsOf,
			TE: () => lookUp,
			Wu: () => isFalse,
			b6: () => textOf,
			eV: () => parseDocuments,
			jf: () => child
		});
		var r = n(8023);
		var i = n(1273);
		var a = n(5364);
		function parseDocuments(e, t, n) {
			if (e === "yaml") return (0, a.h)(t, n);
			return [e === "toml" ? (0, i.M)(t, n) : (0, r.q)(t, n, e)];
		}
		function lookUp(e, t) {
			let n = e;
			for (let e of t) {
				let t = child(n, e);
				if (!t) return {
					value: void 0,
					nearest: n
				};
				n = t;
			}
			return {
				value: n,
				nearest: n
			};
		}
		function child(e, t) {
			if (e?.kind === "table") return e.entries.get(t);
			return e?.kind === "list" && /^\d+$/.test(t) ? e.items[Number(t)] : void 0;
		}
		function entriesOf(e) {
			return e?.kind === "table" ? e.entries : [];
		}
		function textsOf(e) {
			return e?.kind === "list" ? e.items.flatMap((e) => textOf(e) ?? []) : [];
		}
		function textOf(e) {
			return e?.kind === "text" ? e.value : void 0;
		}
		function isTrue(e) {
			return e?.kind === "other" && e.source === "true";
		}
		function isFalse(e) {
			return e?.kind === "other" && e.source === "false";
		}
		function itemsOf(e) {
			return e?.kind === "list" ? e.items : [];
		}
	}),
	2739: (function (e, t, n) {
		n.d(t, {
			O: () => tellStranger,
			Z: () => strangersIn,
			bumpByChanges: () => bumpByChanges,
			changeNamesOf: () => changeNamesOf,
			pendingChanges: () => pendingChanges
		});
		var r = n(1926);
		var i = n(5613);
		var a = n(7569);
		var o = n(9530);
		var s = n(5045);
		var c = n(9797);
		var l = n(8913);
		let u = new Map([
			["package.json", {
				format: "json",
				keys: [["name"]]
			}],
			["composer.json", {
				format: "json",
				keys: [["name"]]
			}],
			["deno.json", {
				format: "json",
				keys: [["name"]]
			}],
			["Cargo.toml", {
				format: "toml",
				keys: [["package", "name"]]
			}],
			["pyproject.toml", {
				format: "toml",
				keys: [["project", "name"], [
					"tool",
					"poetry",
					"name"
				]]
			}],
			["pubspec.yaml", {
				format: "yaml",
				keys: [["name"]]
			}]
		]);
		function changeNamesOf({ name: e, versionFiles: t }, n, l) {
			let d = (0, s.i)(t, l).filter((e) => !(0, c.WS)(e)).flatMap(({ path: e }) => {
				let [t, n] = [u.get((0, i.Vb)(e)), l.get(e)];
				if (!t || n === void 0) return [];
				let s = (0, a.C)(() => (0, r.eV)(t.format, e, n)[0]);
				if (s instanceof o.ag) return [];
				return t.keys.flatMap((e) => (0, r.b6)(e.reduce(r.jf, s)) ?? []);
			});
			return new Set([
				e,
				...d,
				...n.length === 1 ? ["default"] : []
			]);
		}
		function pendingChanges(e, t) {
			return e.flatMap((e) => {
				let n = [...e.levels].flatMap(([e, n]) => t.has(e) ? [n] : []);
				return n.length > 0 ? [{
					file: e,
					level: highestLevel(n)
				}] : [];
			});
		}
		let d = [
			"none",
			"patch",
			"minor",
			"major"
		];
		function highestLevel(e) {
			return d[Math.max(...e.map((e) => d.indexOf(e)))];
		}
		function bumpByChanges(e, t) {
			let n = t.length > 0 ? highestLevel(t.map((e) => e.level)) : "none";
			if (n !== "none") return {
				...e,
				bump: n
			};
			if (e.decision.base === void 0 && t.length === 0) return {
				...e,
				bump: "patch"
			};
			let r = `no file in ${l.A0} says that it changes`;
			return {
				...e,
				bump: "patch",
				decision: {
					...e.decision,
					changed: !1,
					reason: r
				}
			};
		}
		function tellStranger(e) {
			return {
				message: `It says that ${(0, o.hD)(e)} changes, which is neither a track nor a package of one.`,
				fix: "Correct the name, or take the line out."
			};
		}
		function strangersIn(e, t) {
			return new Map(e.flatMap(({ path: e, levels: n }) => [...n.keys()].flatMap((n) => t.has(n) ? [] : [[n, e]])));
		}
	}),
	5364: (function (e, t, n) {
		n.d(t, { h: () => parseYaml });
		var r = n(3243);
		var i = n(9530);
		var a = n(284);
		var o = n(732);
		function parseYaml(e, t) {
			let n = (0, a.L1)(t);
			let fail = (n, r) => (0, a.ID)(n, (0, a.BW)(e, t, Math.min(r, t.length)));
			try {
				let e = (0, o.a)(t.slice(n), a.FI);
				return readEvents({
					...e,
					offsetOf: (t) => e.offsetOf(t) + n
				}, fail);
			} catch (e) {
				if (e instanceof o.n) throw fail(e.message, e.at + n);
				if (e instanceof RangeError) throw fail("it is nested too deep or too long", 0);
				throw e;
			}
		}
		function readEvents(e, t) {
			let { events: n, offsetOf: i } = e;
			let a = [];
			let o = [];
			let add = (e) => {
				let n = o.at(-1);
				if (!n) a.push(e);
				else if (n.value.kind === "list") n.value.items.push(e);
				else if (!n.name) n.name = { text: nameOf(n.value.entries, e, t) };
				else {
					n.name.text !== void 0 && n.value.entries.set(n.name.text, e);
					delete n.name;
				}
			};
			for (let t of n) if (t.type === r.hy.SCALAR) add(readScalar(e, t));
			else if (t.type === r.hy.ALIAS) add({
				kind: "other",
				source: "",
				start: i(t.anchorStart - 1)
			});
			else if (t.type === r.hy.MAPPING) o.push({ value: {
				kind: "table",
				entries: new Map(),
				start: i(t.start)
			} });
			else if (t.type === r.hy.SEQUENCE) o.push({ value: {
				kind: "list",
				items: [],
				start: i(t.start)
			} });
			else if (t.type === r.hy.POP) {
				let e = o.pop();
				e && add(e.value);
			}
			return a;
		}
		function nameOf(e, t, n) {
			let r = t.kind === "text" ? t.value : t.kind === "other" ? t.source : void 0;
			if (r !== void 0 && e.has(r)) throw n(`${(0, i.hD)(r)} appears twice`, t.start);
			return r;
		}
		let s = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
		function readScalar(e, t) {
			let { style: n, valueStart: i, valueEnd: a } = t;
			let o = (0, r.KE)(e.body, t);
			let c = e.offsetOf(Math.max(i, 0));
			let l = e.offsetOf(a);
			if (n === r.jK.SINGLE_QUOTED || n === r.jK.DOUBLE_QUOTED) return {
				kind: "text",
				value: o,
				start: c,
				end: l
			};
			if (n !== r.jK.PLAIN) return readBlock(e, o.trim(), t);
			if (!(t.tagStart >= 0) && s.test(o)) return {
				kind: "other",
				source: o,
				start: c
			};
			return {
				kind: "text",
				value: o,
				start: c,
				end: l
			};
		}
		function readBlock({ body: e, offsetOf: t }, n, r) {
			let { valueStart: i, valueEnd: a } = r;
			let o = e.indexOf(n, i);
			if (n === "" || o === -1 || o + n.length > a) return {
				kind: "other",
				source: n,
				start: t(i)
			};
			return {
				kind: "text",
				value: n,
				start: t(o),
				end: t(o + n.length)
			};
		}
	}),
	8023: (function (e, t, n) {
		n.d(t, { q: () => parseJson });
		var r = n(9530);
		var i = n(7125);
		var a = n(284);
		let o = /[\s\ufeff]*/y;
		let s = /\/\/[^\n\r\u2028\u2029]*/y;
		let c = /"[^"\\\n\r]*(?:\\[\s\S][^"\\\n\r]*)*"/y;
		let l = /'[^'\\\n\r]*(?:\\[\s\S][^'\\\n\r]*)*'/y;
		let u = /[^\s,:[\]{}"'/]+/y;
		let d = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
		let f = /^(?:true|false|null|[+-]?(?:Infinity|NaN|0[xX][\da-fA-F]+|\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?))$/;
		let p = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
		function parseJson(e, t, n = "json") {
			return m(t, e, n);
		}
		let m = (0, i.q)((e, t, n) => {
			let r = {
				file: t,
				text: e,
				json5: n === "json5",
				at: (0, a.L1)(e),
				depth: 0
			};
			skipBlank(r);
			let i = readValue(r);
			skipBlank(r);
			if (r.at < e.length) throw unexpected(r);
			return i;
		});
		function readValue(e) {
			let t = e.text[e.at];
			if (t === "{") return nested(e, readTable);
			if (t === "[") return nested(e, readList);
			if (isQuote(e, t)) return readText(e);
			let n = e.at;
			let r = take(e, u);
			if (r && (e.json5 ? f : d).test(r)) return {
				kind: "other",
				source: r,
				start: n
			};
			e.at = n;
			throw unexpected(e);
		}
		function nested(e, t) {
			if (++e.depth > a.FI) throw broken(e, `it is nested more than ${a.FI} levels deep`);
			let n = t(e);
			e.depth--;
			return n;
		}
		function readTable(e) {
			let t = new Map();
			let n = e.at;
			readSequence(e, "}", () => {
				let n = readName(e);
				skipBlank(e);
				if (e.text[e.at] !== ":") throw unexpected(e);
				e.at++;
				skipBlank(e);
				t.set(n, readValue(e));
			});
			return {
				kind: "table",
				entries: t,
				start: n
			};
		}
		function readList(e) {
			let t = [];
			let n = e.at;
			readSequence(e, "]", () => t.push(readValue(e)));
			return {
				kind: "list",
				items: t,
				start: n
			};
		}
		function readSequence(e, t, n) {
			e.at++;
			skipBlank(e);
			for (; e.text[e.at] !== t;) {
				n();
				skipBlank(e);
				if (e.text[e.at] === t) break;
				if (e.text[e.at] !== ",") throw unexpected(e);
				e.at++;
				skipBlank(e);
			}
			e.at++;
		}
		function readName(e) {
			if (isQuote(e, e.text[e.at])) return readText(e).value;
			let t = e.at;
			let n = take(e, u);
			if (e.json5 && n && p.test(n)) return n;
			e.at = t;
			throw unexpected(e);
		}
		function isQuote(e, t) {
			return t === "\"" || e.json5 && t === "'";
		}
		function readText(e) {
			let t = e.at + 1;
			let n = take(e, e.text[e.at] === "\"" ? c : l);
			if (!n) throw broken(e, "a string is not closed");
			return {
				kind: "text",
				value: decode(n.slice(1, -1)),
				start: t,
				end: e.at - 1
			};
		}
		let h = {
			b: "\b",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	",
			v: "\v",
			0: "\0"
		};
		function decode(e) {
			if (!e.includes("\\")) return e;
			return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g, (e, t, n, r) => t || n ? String.fromCharCode(Number.parseInt(t ?? n, 16)) : /[\r\n\u2028\u2029]/.test(r) ? "" : h[r] ?? r);
		}
		function skipBlank(e) {
			for (;;) {
				take(e, o);
				if (e.text.startsWith("//", e.at)) take(e, s);
				else if (e.text.startsWith("/*", e.at)) {
					let t = e.text.indexOf("*/", e.at + 2);
					if (t === -1) throw broken(e, "a comment is not closed");
					e.at = t + 2;
				} else return;
			}
		}
		function take(e, t) {
			t.lastIndex = e.at;
			let n = t.exec(e.text)?.[0];
			n !== void 0 && (e.at += n.length);
			return n;
		}
		function unexpected(e) {
			let t = e.text.slice(e.at, e.at + 1);
			return broken(e, t ? `${(0, r.hD)(t)} is not expected here` : "it ends too early");
		}
		function broken(e, t) {
			return (0, a.ID)(t, (0, a.BW)(e.file, e.text, e.at));
		}
	}),
	5713: (function (e, t, n) {
		n.d(t, {
			HR: () => oneVersion,
			Jn: () => elsewhere,
			Un: () => isVersionLike
		});
		var r = n(284);
		var i = n(9530);
		function oneVersion(e, t, n, a) {
			let [o] = e;
			if (!o) throw (0, i.V2)("version-missing", a.message, a.fix, {
				file: n,
				line: 1,
				column: 1
			});
			let s = e.find(({ value: e }) => e !== o.value);
			if (!s) return {
				value: o.value,
				at: e
			};
			throw (0, i.V2)("version-ambiguous", `The file has ${(0, i.hD)(o.value)} and ${(0, i.hD)(s.value)}.`, "Write the same version in each place, or choose one with a `pattern`.", (0, r.BW)(n, t, s.start));
		}
		function elsewhere(e, t, { start: n, value: a }, o) {
			return (0, i.V2)("version-elsewhere", `${(0, i.hD)(a)} is not a version.`, o, (0, r.BW)(e, t, n));
		}
		function isVersionLike(e) {
			return /^\d+(?:\.\d+)*(?:[-+.][0-9A-Za-z.+-]*|[a-z]+\d*)?$/.test(e);
		}
	}),
	9673: (function (e, t, n) {
		n.d(t, { V: () => splice });
		function splice(e, t) {
			let n = t.toSorted((e, t) => e.start - t.start);
			return n.map(({ start: t, by: r }, i) => e.slice(n[i - 1]?.end ?? 0, t) + r).join("") + e.slice(n.at(-1)?.end ?? 0);
		}
	}),
	952: (function (e, t, n) {
		n.d(t, {
			Rl: () => findClone,
			UO: () => isWithin,
			x5: () => locate
		});
		var r = n(3024);
		var i = n(6760);
		function findClone(e, t) {
			if (t === "") return e;
			for (let n = (0, i.dirname)(locate(e, t)); n !== e && isWithin(e, n); n = (0, i.dirname)(n)) if ((0, r.existsSync)((0, i.join)(n, ".git"))) return n;
			return e;
		}
		function locate(e, t) {
			let n = (0, i.resolve)(e, t);
			return (0, r.existsSync)(n) ? n : (0, i.resolve)(e, t.replaceAll("\\", "/"));
		}
		function isWithin(e, t) {
			let n = (0, i.relative)(e, t);
			return n !== ".." && !n.startsWith(`..${i.sep}`) && !(0, i.isAbsolute)(n);
		}
	}),
	4172: (function (e, t, n) {
		n.d(t, {
			Q: () => formatRunId,
			_: () => parseRunId
		});
		function formatRunId(e, t) {
			return e ? `${e.id}.${e.attempt}.${t}` : t;
		}
		function parseRunId(e) {
			let [, t, n] = /^(\d{1,16})\.(\d{1,9})\./.exec(e) ?? [];
			return t && n ? {
				id: t,
				attempt: Number(n)
			} : void 0;
		}
	}),
	8913: (function (e, t, n) {
		n.d(t, {
			A0: () => i,
			If: () => formatChangeFile,
			_x: () => parseChangeFile,
			mP: () => withoutPackages,
			vc: () => isChangeFile
		});
		var r = n(9530);
		let i = ".changeset";
		function isChangeFile(e) {
			return /^\.changeset\/(?!README\.md$)[^/]+\.md$/i.test(e);
		}
		let a = /^\uFEFF?---[ \t]*\r?\n(?<front>(?:.*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;
		let o = /^(?:"(?<double>[^"]+)"|'(?<single>[^']+)'|(?<bare>[^\s"'#][^:"'#]*?))\s*:\s*(?<quote>["']?)(?<level>[a-z]+)\k<quote>\s*(?:\s#.*)?$/;
		let s = [
			"none",
			"patch",
			"minor",
			"major"
		];
		function parseChangeFile(e, t) {
			let n = partsOf(t);
			if (!n) throw malformed(e, 1, "It does not begin with packages between two lines of ---");
			let i = new Map();
			n.front.forEach((t, n) => {
				if (isBlank(t)) return;
				let a = entryOf(t);
				if (!a) throw malformed(e, n + 2, `${(0, r.hD)(t.trim())} is not a package with patch, minor, major or none`);
				i.set(a.name, a.level);
			});
			return {
				path: e,
				levels: i,
				text: n.rest.trim()
			};
		}
		function withoutPackages(e, t) {
			let n = partsOf(e)?.front;
			if (!n) return e;
			let r = n.map((e) => ({
				line: e,
				name: entryOf(e)?.name
			}));
			let i = r.filter(({ name: e }) => e === void 0 || !t(e));
			if (i.length === r.length) return e;
			if (!i.some(({ name: e }) => e !== void 0)) return;
			let a = e.indexOf("\n") + 1;
			return e.slice(0, a) + i.map(({ line: e }) => e).join("") + e.slice(a + n.join("").length);
		}
		function formatChangeFile(e, t) {
			return `---\n${[...e].map(([e, t]) => `"${e}": ${t}\n`).join("")}---\n\n${t.trim()}\n`;
		}
		function partsOf(e) {
			let t = a.exec(e);
			if (!t) return;
			return {
				front: (t.groups?.front ?? "").split(/(?<=\n)/).filter((e) => e !== ""),
				rest: e.slice(t[0].length)
			};
		}
		function entryOf(e) {
			let { double: t, single: n, bare: r, level: i = "" } = o.exec(e.trim())?.groups ?? {};
			let a = t ?? n ?? r;
			return a !== void 0 && s.includes(i) ? {
				name: a,
				level: i
			} : void 0;
		}
		function isBlank(e) {
			return /^\s*(?:#.*)?$/.test(e);
		}
		function malformed(e, t, n) {
			return (0, r.V2)("change-file", `${n}.`, "Write it as: ---, then a line \"package\": minor for each package, then ---, and below that what changes for users. Or write one with: release-tracks change", {
				file: e,
				line: t,
				column: 1
			});
		}
	}),
	6855: (function (e, t, n) {
		n.d(t, {
			Jx: () => bumpSubject,
			LV: () => mergeSubject,
			PX: () => withdrawSubject,
			WN: () => r,
			Yf: () => keepSubject,
			wV: () => publishSubject
		});
		let r = {
			name: "github-actions[bot]",
			email: "41898282+github-actions[bot]@users.noreply.github.com"
		};
		function bumpSubject(e, t) {
			return `chore: bump ${e} to ${t}`;
		}
		function mergeSubject(e, t) {
			return `chore: merge ${e} into ${t}`;
		}
		function keepSubject(e) {
			return `chore: keep the manifests of ${e}`;
		}
		function publishSubject(e, t) {
			return `chore: publish ${e} to ${t.join(", ")} ${t.length === 1 ? "manifest" : "manifests"}`;
		}
		function withdrawSubject(e, t) {
			return t ? `chore: offer ${e} again` : `chore: withdraw ${e}`;
		}
	}),
	7340: (function (e, t, n) {
		n.d(t, { q: () => formatTree });
		var r = n(6082);
		var i = n(718);
		function formatTree(e, t) {
			return e.map((e) => ({
				root: e,
				lines: drawBranch(e, {
					first: "",
					rest: ""
				}, t)
			})).flatMap(({ root: t, lines: n }, r) => r > 0 && (hasBranches(t) || hasBranches(e[r - 1])) ? ["", ...n] : n).join("\n");
		}
		function hasBranches({ below: e = [] }) {
			return e.length > 0;
		}
		function drawBranch(e, t, n) {
			let { below: r = [] } = e;
			let i = r.flatMap((e, i) => {
				let a = i === r.length - 1;
				return drawBranch(e, {
					first: `${t.rest}${a ? "└─ " : "├─ "}`,
					rest: `${t.rest}${a ? "   " : "│  "}`
				}, n);
			});
			return [...drawText(e, t, n), ...i];
		}
		function drawText({ text: e, paint: t = (e) => e }, n, a) {
			let { dim: o } = a.paint;
			let s = n.first === "";
			let c = s ? "  " : o(n.rest);
			return (0, i.LV)((0, r.P8)(e), Math.max(20, a.width - Math.max(2, n.first.length))).map((e, r) => (r > 0 ? c : s ? "" : o(n.first)) + t(e));
		}
	}),
	760: (function (e, t, n) {
		n.d(t, { b: () => askBefore });
		var r = n(718);
		function formatRefs(e, { paint: t }) {
			let n = Math.max(...e.map(({ ref: e }) => (0, r.qz)(shorten(e))));
			return e.map((e) => `  ${(0, r.eV)(shorten(e.ref), n)}  ${t.dim(describeMove(e))}`).join("\n");
		}
		function shorten(e) {
			return e.replace(/^refs\/heads\//, "branch ").replace(/^refs\/tags\//, "tag ");
		}
		function describeMove({ ref: e, from: t, to: n }) {
			if (n === void 0) return "deleted";
			if (t !== void 0) return `${t.slice(0, 7)} → ${n.slice(0, 7)}`;
			return e.startsWith("refs/tags/") ? "new" : `new at ${n.slice(0, 7)}`;
		}
		function askBefore(e, t, n) {
			let r = "";
			return {
				before: async (i, a) => {
					let o = keyOf(a);
					if (o !== r) {
						r !== "" && e.say("The remote has moved in the meantime. This would be pushed now:");
						let s = `${await n.preview(i, e.errors)}\n\nIn one push:\n${formatRefs(a, e.errors)}`;
						t ? e.say(s) : await e.confirm(s, typeof n.ask == "string" ? n.ask : n.ask(i));
						r = o;
					}
					e.interruption.pushBegins();
					e.info("pushing");
				},
				after: (t) => {
					e.interruption.pushEnds(t);
					t && (r = "");
				}
			};
		}
		function keyOf(e) {
			return JSON.stringify(e.map(({ ref: e, from: t }) => [e, t]));
		}
	}),
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
	}),
	7223: (function (e, t, n) {
		n.d(t, { H: () => inParallel });
		async function inParallel(e, t, n) {
			let r = [];
			let i = e.entries();
			let worker = async () => {
				for (let [e, t] of i) r[e] = await n(t);
			};
			await Promise.all(Array.from({ length: Math.min(t, e.length) }, worker));
			return r;
		}
	}),
	3552: (function (e, t, n) {
		n.d(t, {
			Fw: () => withoutNames,
			dP: () => adviseRefusal,
			vu: () => isRefusal,
			wT: () => renameRef
		});
		var r = n(9470);
		let i = "put the GitHub App or the person that pushes on the bypass list of that ruleset, and give the step its token (docs/tokens.md); GITHUB_TOKEN cannot be put there, and classic branch protection has no bypass for every rule.";
		let a = [
			{
				name: "no-atomic-push",
				words: /does not support --atomic push/,
				advice: "The server cannot move several refs in one step, and a release must land as a whole. git servers can, unless receive.advertiseAtomic is false in their configuration: set it to true there, or use another server."
			},
			{
				name: "server-lacks",
				words: /receiving end does not support (?!--atomic)|unable to find remote helper|protocol '.*' is not supported/,
				advice: "The server, or the git of this machine, lacks what the line names; another attempt cannot end better."
			},
			{
				name: "redirected",
				words: /(?:error:|HTTP) 30[12378]\b/,
				advice: "origin is redirected. Use its new address: git remote set-url origin <url>."
			},
			{
				name: "pull-request-required",
				words: /must be made through a pull request|approving review|code owner review/i,
				advice: `The branch accepts changes only by pull request. To let releases through, ${i} Or have them merged: set land, docs/protected-branches.md.`
			},
			{
				name: "merge-queue-required",
				words: /merge queue/i,
				advice: `The branch accepts changes only through its merge queue. To let releases through, ${i}`
			},
			{
				name: "signature-required",
				words: /verified signatures?|must be signed|unsigned commit|unverified commit/i,
				advice: "The commit that the line names has no signature that the server can verify. Where a release of yours made it, have it signed (signing and signing-key, docs/tokens.md#signatures); on your machine git signs by commit.gpgsign and tag.gpgsign. A signature counts if its key belongs to the account with the address of the committer."
			},
			{
				name: "checks-required",
				words: /required status checks?\b|required workflow|required deployment|code scanning/i,
				advice: `The branch requires checks that no new commit can have passed. To let releases through, ${i}`
			},
			{
				name: "linear-history",
				words: /must not contain merge commits/i,
				advice: `Keeping live an ancestor of next takes a merge now and then. Remove the rule that requires a linear history, or ${i}`
			},
			{
				name: "workflows-permission",
				words: /refusing to allow .* to create or update workflow/i,
				advice: "The push brings a commit that changes a workflow file. GITHUB_TOKEN may never do that: give the step the token of a GitHub App with `workflows: write`, or a personal token with the scope `workflow`."
			},
			{
				name: "tag-creation",
				words: /creations being restricted|used by an immutable release/i,
				advice: `Either a ruleset restricts who makes this ref: ${i} Or the tag belonged to an immutable release that was deleted, and GitHub never lets its name be used again: release a higher version (bump, or n for a pre-release).`
			},
			{
				name: "tag-locked",
				words: /refs\/tags\/\S+[\s\S]*cannot (?:update|delete) this protected ref/i,
				advice: `Either the tag has an immutable release, and then nobody can move or delete it: release a higher version. Or a ruleset protects tags: ${i}`
			},
			{
				name: "name-pattern",
				words: /(?:tag|branch) name must|does not match the pattern|commit (?:message|author|committer).*(?:must|does not follow)|email .*does not follow/i,
				advice: "A rule says how tags, branches, messages or authors must look, and release-tracks writes `chore: bump <track> to <tag>` as the committer of the clone. Exempt it from the rule, or change the tag template or user.email to fit."
			},
			{
				name: "email-privacy",
				words: /GH007|email privacy/i,
				advice: "Your address is private on GitHub. Commit with the one that GitHub gives you: git config user.email <id>+<login>@users.noreply.github.com"
			},
			{
				name: "secret-found",
				words: /GH009|push protection|cannot contain secrets/i,
				advice: "A commit holds a secret. Revoke it, take it out of the commit, and promote a commit without it; the words above have the link."
			},
			{
				name: "file-too-large",
				words: /GH001|exceeds .*(?:file size|size limit)|large files detected/i,
				advice: "A commit holds a file that is larger than the server allows. Take it out of the commits, or keep it with git lfs."
			},
			{
				name: "file-rule",
				words: /file (?:path|extension|name)s?\b.*(?:restricted|not allowed|forbidden|prohibited|exceeds?|too long)/i,
				advice: `A push rule of the repository forbids a file that one of the commits brings. Take it out of the commits, or ${i}`
			},
			{
				name: "branch-locked",
				words: /branch is locked|locked branch|archived|repository is read.?only/i,
				advice: "The branch or the repository is locked for everybody. Unlock or unarchive it in its settings, then run again."
			},
			{
				name: "gitlab-protected-tag",
				words: /create this tag as it is protected|protected tags cannot/i,
				advice: "In the project, Settings → Repository → Protected tags: allow the user of the token to create tags of this name."
			},
			{
				name: "gitlab-protected-branch",
				words: /GitLab: .*protected branch/i,
				advice: "In the project, Settings → Repository → Protected branches: allow the user of the token to push to this branch; \"Developers + Maintainers\" is a role, a project access token has one, too."
			},
			{
				name: "gitlab-role",
				words: /GitLab: You are not allowed to push code to this project/i,
				advice: "Give the user of the token at least the role Developer in the project, and the token `write_repository`."
			},
			{
				name: "gitea-protected-tag",
				words: /\btag \S+ is protected/i,
				advice: "In the repository, Settings → Tags: allow the user of the token to create tags of this pattern."
			},
			{
				name: "gitea-protected-branch",
				words: /not allowed to (?:force-)?push to protected branch|\bbranch \S+ is protected from (?!un)/i,
				advice: "In the repository, Settings → Branches: put the user of the token, or the deploy key, on the whitelist for pushing to this branch."
			},
			{
				name: "update-restricted",
				words: /cannot (?:update|delete|force-push|change)|not authorized to push|protected branch hook declined|GH006|GH013|repository rule/i,
				advice: `A rule of the repository protects the ref; the words above name it, and say where to read it. To let releases through, ${i}`
			},
			{
				name: "read-only-key",
				words: /marked as read only/i,
				advice: "Give the deploy key write access: add it again with \"Allow write access\"."
			},
			{
				name: "no-write-permission",
				words: /(?:error:|HTTP) 403\b|write access to repository not granted|permission to .* denied|not authorized to write|resource not accessible by/i,
				advice: "In a workflow give the job `permissions: contents: write`, or a token that may write to this repository. By hand, git push must work for you."
			},
			{
				name: "credentials",
				words: /authentication failed|could not read Username|(?:error:|HTTP) 401\b|invalid username|Permission denied \(publickey/i,
				advice: "Give the step a token that is valid for this repository. By hand, git push must work for you."
			},
			{
				name: "not-found",
				words: /repository (?:'.*' )?not found|(?:error:|HTTP) 404\b/i,
				advice: "The repository is not at this address, or the token does not see it: git remote get-url origin."
			},
			{
				name: "shallow-push",
				words: /shallow update not allowed/i,
				advice: "Check out with `fetch-depth: 0`, or allow it on the server: receive.shallowUpdate."
			}
		];
		let o = /'(refs\/[^'\n]+)' exists; cannot create '(refs\/[^'\n]+)'/;
		function adviseRefusal(e) {
			let [, t, n] = o.exec(e) ?? [];
			if (t !== void 0 && n !== void 0) return adviseRename(t, n);
			let r = withoutNames(e);
			let i = a.filter((e) => e.words.test(r));
			let s = i.filter(({ name: e }) => e !== "update-restricted");
			return (s.length > 0 ? s : i).map(({ advice: e }) => e).join("\n") || "Nothing but the words above is known. Run again once the remote accepts the push.";
		}
		function isRefusal(e) {
			return o.test(e) || a.some((t) => t.words.test(withoutNames(e)));
		}
		function withoutNames(e) {
			return e.replace(/'[^'\s]*'/g, "''");
		}
		function adviseRename(e, t) {
			return `git keeps no ${t} beside ${e}: one name would be the other's folder. Either change the track's \`tag\` in release-tracks.yml, or rename ${e.replace(/^refs\/(?:tags|heads)\//, "")}, if nobody relies on it: ${renameRef(e)}`;
		}
		function renameRef(e) {
			return (0, r.Tg)((0, r.q$)("git", "fetch", "origin", `+${e}:${e}`), (0, r.q$)("git", "push", "--atomic", "origin", `${e}:${e}.old`, `:${e}`));
		}
	}),
	9470: (function (e, t, n) {
		n.d(t, {
			FI: () => releaseAnew,
			GO: () => onBranch,
			Tg: () => shellLine,
			ZL: () => shellQuote,
			pm: () => publishManifest,
			q$: () => shellCommand
		});
		function shellQuote(e) {
			return /^[\w@%+=:,./-]+$/.test(e) ? e : `'${e.replaceAll("'", "'\\''")}'`;
		}
		function shellCommand(...e) {
			return e.map(shellQuote).join(" ");
		}
		function shellLine(...e) {
			return e.join(" && ");
		}
		function releaseAnew(e, t) {
			return shellCommand("release-tracks", "promote", e, t, "--force", "--yes");
		}
		function publishManifest(e, ...t) {
			let n = `artifacts/${e}`;
			let r = [
				"manifest",
				n,
				"--tag",
				e,
				"--publish",
				...t,
				"--yes"
			];
			return shellLine(shellCommand("gh", "release", "download", e, "-D", n, "--clobber"), shellCommand("release-tracks", ...r));
		}
		function onBranch(e, ...t) {
			return shellLine("git fetch --tags origin", shellCommand("git", "switch", "--detach", `refs/remotes/origin/${e}`), ...t, shellCommand("git", "push", "origin", `HEAD:refs/heads/${e}`));
		}
	})
};
