"use strict";
exports.id = 4569;
exports.ids = [4569];
exports.modules = {
	...require("./shared-7648.index.js").modules,
	2141: (function (e, t, n) {
		n.d(t, {
			e: () => raiseRequirement,
			r: () => withoutProtocol
		});
		let r = /^(?:(?:workspace|npm|jsr):(?:@?[^@\s]+@)?)?/;
		let i = String.raw`(?:\d+|[xX*])`;
		let a = new RegExp(String.raw`\s*(?<operator>\^|~[=>]?|={1,3}|[<>]=?)?(?<gap>\s*)(?<version>v?${i}(?:\.${i}){0,2}(?:[-+][0-9A-Za-z.+-]+)?)\s*,?`, "y");
		function withoutProtocol(e) {
			return e.replace(r, "").trim();
		}
		function raiseRequirement(e, t, n) {
			let [r, ...i] = readComparators(e)?.filter(({ operator: e }) => !e.startsWith("<")) ?? [];
			if (!r || i.length > 0) return;
			let a = r.operator === ">" ? ">=" : r.operator || impliedOperator(r.version, n);
			let o = e.slice(r.start + r.operator.length, r.end - r.version.length);
			let s = /^v\d/.test(r.version) ? "v" : "";
			return `${e.slice(0, r.start)}${a}${o}${s}${t}${e.slice(r.end)}`;
		}
		function readComparators(e) {
			let t = [];
			a.lastIndex = r.exec(e)?.[0].length ?? 0;
			for (let n = a.lastIndex; n < e.length; n = a.lastIndex) {
				let { operator: r = "", gap: i = "", version: o } = a.exec(e)?.groups ?? {};
				if (o === void 0) return;
				let s = e.indexOf(r + i + o, n);
				t.push({
					operator: r,
					version: o,
					start: s,
					end: s + r.length + i.length + o.length
				});
			}
			return t;
		}
		function impliedOperator(e, t) {
			let n = e.split(".");
			let r = n.findIndex((e) => /^[xX*]$/.test(e));
			if (r === 0) return ">=";
			if (t === "plain" || r === -1 && (t === "cargo" || n.length >= 3)) return "";
			return (r === -1 ? n.length : r) === 1 ? "^" : "~";
		}
	}),
	4197: (function (e, t, n) {
		n.d(t, {
			AB: () => meetsRange,
			B1: () => npmRequirementsOn,
			x3: () => unmetNpmRanges
		});
		var r = n(8011);
		var i = n(284);
		var a = n(5613);
		var o = n(2141);
		var s = n(5566);
		var c = n(9797);
		var l = n(586);
		function unmetNpmRanges(e, t, n, r) {
			let i = (0, l.O)(t);
			let a = npmDependents(e, n, r).flatMap(({ name: e, range: t, bumped: n }) => {
				let a = i.manifest(n.folder)?.version;
				let { value: o } = t.range;
				return a === void 0 || !meetsRange(a, o) || meetsRange(r, o) ? [] : {
					name: e,
					range: t
				};
			});
			return [...new Map(a.map((e) => [JSON.stringify([e.range.path, e.range.range.start]), e])).values()].map(({ name: e, range: t }) => unmet(e, t, r));
		}
		function npmRequirementsOn(e, t, n) {
			return npmDependents(e, t, n).map(({ range: { path: e, key: t } }) => ({
				path: e,
				key: t
			}));
		}
		function npmDependents(e, t, n) {
			let r = e.map((e) => e.path).filter((e) => (0, a.Vb)(e) === "package.json");
			if (r.length === 0) return [];
			let i = (0, l.O)(t);
			return [...new Set(r.map(a.yS))].flatMap((e) => {
				let t = i.manifest(e);
				let r = t?.name;
				if (!t || r === void 0 || (0, s.DD)(t.version ?? "") !== n) return [];
				let a = JSON.stringify(r);
				return i.where((e) => e.includes(a)).flatMap((n) => {
					let a = (0, l.A)(n).filter((e) => e.name === r);
					if (a.length === 0 || i.members(n.folder).get(r)?.folder !== e) return [];
					return a.map((e) => ({
						name: r,
						range: i.rangeOf(n, e),
						bumped: t
					}));
				});
			});
		}
		function meetsRange(e, t) {
			let n = (0, o.r)(t);
			return [
				"",
				"*",
				"^",
				"~"
			].includes(n) || r(e, n, !0);
		}
		function unmet(e, { path: t, text: n, key: r, range: a }, o) {
			let s = (0, c.Yc)({ path: t }) ? "\"*\"" : "\"*\" (or \"workspace:^\" with pnpm and yarn)";
			return {
				message: `The range "${a.value}" on ${e} is not met by ${o}, and installing would look for it in the registry.`,
				fix: `Write ${s}, set \`requirements: auto\` for the track, or list the range as one of its version files: ${(0, c.cD)(t, r)}.`,
				place: (0, i.BW)(t, n, a.start)
			};
		}
	}),
	4737: (function (e, t, n) {
		let r = n(6782);
		let validRange = (e, t) => {
			try {
				return new r(e, t).range || "*";
			} catch {
				return null;
			}
		};
		e.exports = validRange;
	}),
	8181: (function (e, t, n) {
		n.d(t, {
			eG: () => followCargo,
			qh: () => cargoRequirementsOn,
			w3: () => meetsCargoRequirement
		});
		var r = n(8011);
		var i = n(4737);
		var a = n(284);
		var o = n(5613);
		var s = n(9547);
		var c = n(5566);
		var l = n(9797);
		var u = n(6889);
		var d = n(9390);
		function followCargo(e, t, n, r) {
			let i = new Map();
			let a = (0, u.f0)(n);
			let c = bumpedCrates(e, (0, u.f0)(t, a), a, r);
			let l = new Map(c.map((e) => [e.folder, e]));
			let f = manifestsNaming(a, c);
			let p = (0, s.$)(f, (e) => e.name);
			for (let [e, t] of n) {
				if ((0, o.Vb)(e) !== "Cargo.lock") continue;
				let n = (0, d.Dr)(t);
				let r;
				let s = c.filter(({ name: t, folder: i }) => {
					if (!n.has(t)) return !1;
					if ((p.get(t)?.length ?? 0) < 2) return !0;
					r ??= reachableFrom(a, (0, o.yS)(e));
					return r.has(i);
				});
				s.length > 0 && i.set(e, (0, d.WY)(t, s));
			}
			return {
				locks: i,
				problems: f.flatMap((e) => requirementsOn(a, e, l)).flatMap((e) => unmetRequirement(e) ?? [])
			};
		}
		function cargoRequirementsOn(e, t, n) {
			let r = (0, u.f0)(t);
			let i = bumpedCrates(e, r, r, n);
			let a = new Map(i.map((e) => [e.folder, e]));
			return manifestsNaming(r, i).flatMap((e) => requirementsOn(r, e, a)).map((e) => ({
				path: e.manifest.path,
				key: keyOf(e)
			}));
		}
		function keyOf({ requirement: e, dependency: t }) {
			return e.within ? [...t.key, "version"] : t.key;
		}
		function bumpedCrates(e, t, n, r) {
			let i = new Map();
			for (let a of e) {
				let e = n.manifest((0, o.yS)(a));
				if (!e) continue;
				for (let a of [e, ...(0, u.Tw)(n, e)]) {
					let e = (0, u.E4)(n, a);
					if (a.name === void 0 || e === void 0 || (0, c.DD)(e) !== r) continue;
					let o = t.manifest(a.folder);
					let s = o && (0, u.E4)(t, o);
					i.set(a.folder, {
						name: a.name,
						folder: a.folder,
						from: s,
						to: e
					});
				}
			}
			return [...i.values()];
		}
		function manifestsNaming(e, t) {
			return e.where((e) => t.length > 20 || t.some(({ name: t }) => e.includes(t)));
		}
		function reachableFrom(e, t) {
			let n = e.where((e) => e.includes("package")).filter((n) => (0, u.dP)(e, n).folder === t);
			let r = new Set(n.map((e) => e.folder));
			for (let t of n) for (let { folder: i } of (0, u.hk)(e, t)) {
				let t = i === void 0 || r.has(i) ? void 0 : e.manifest(i);
				if (!t) continue;
				r.add(t.folder);
				n.push(t);
			}
			return r;
		}
		function requirementsOn(e, t, n) {
			return (0, u.hk)(e, t).flatMap((e) => {
				let r = e.folder === void 0 ? void 0 : n.get(e.folder);
				let { requirement: i } = e;
				return r?.name === e.name && i ? [{
					manifest: t,
					dependency: e,
					requirement: i,
					crate: r
				}] : [];
			});
		}
		function unmetRequirement(e) {
			let { manifest: t, requirement: n, crate: r } = e;
			if (meetsCargoRequirement(r.to, n.value)) return;
			let i = n.within ? "Drop `version` beside `path`" : "Depend on it by `path` alone";
			return {
				message: `The requirement "${n.value}" on ${r.name} is not met by ${r.to}, and cargo would refuse to build.`,
				fix: `${i}, set \`requirements: auto\` for the track, or list the requirement as one of its version files: ${(0, l.cD)(t.path, keyOf(e))}.`,
				place: (0, a.BW)(t.path, t.text, n.start)
			};
		}
		function meetsCargoRequirement(e, t) {
			let n = t.split(",").map((e) => e.trim()).map((e) => /^\d/.test(e) && !/[*xX]/.test(e) ? `^${e}` : e.replace(/\s+/g, "")).join(" ");
			return i(n) === null || r(e, n);
		}
	})
};
