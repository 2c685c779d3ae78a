"use strict";
exports.modules = {
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
			if (o !== void 0) throw (0, i.V2)("version-missing", `No ${(0, i.hD)(`${t}-end`)} follows.`, "Put it behind the last line whose versions are to be written.", (0, r.BW)(e, n, o));
			return (0, c.HR)(a, n, e, {
				message: `No version stands in a line with ${(0, i.hD)(t)}, nor between ${(0, i.hD)(`${t}-begin`)} and ${(0, i.hD)(`${t}-end`)}.`,
				fix: "Put the marker into a comment on the line of the version, or around its lines."
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
			if (Math.max(p, m, h) > d) throw refuse(`takes no number above ${d}`, "Choose a lower version.");
			let g = "set `version-style: core` for this file or the track: it then carries X.Y.Z, and the tag has the suffix";
			if (f && c?.length === 0) throw refuse("takes X.Y.Z alone", `${g.replace("set", "Set")}.`);
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
			throw (0, i.V2)("version-missing", o, "Plain text holds the version and nothing else. Name it with `key` or with `pattern` otherwise.", (0, r.BW)(e, t, a));
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
	})
};
