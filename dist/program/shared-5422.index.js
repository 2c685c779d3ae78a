"use strict";
exports.modules = {
	5422: (function (e, t, n) {
		n.d(t, {
			dc: () => r,
			ou: () => a,
			pe: () => isTrunk,
			rj: () => i
		});
		let r = [
			"none",
			"github",
			"key"
		];
		let i = ["push", "pull-request"];
		let a = [
			"patch",
			"minor",
			"major",
			"auto",
			"changes",
			"file"
		];
		function isTrunk({ branches: e }) {
			return e.live === e.next;
		}
	}),
	5566: (function (e, t, n) {
		n.d(t, {
			BR: () => highest,
			DD: () => withoutBuild,
			L8: () => r,
			Zy: () => compareVersions,
			bm: () => compareCore,
			ot: () => parseVersion,
			qh: () => formatVersion,
			rT: () => formatCore,
			ts: () => channelOf
		});
		let r = "live";
		let i = 2 ** 53 - 1;
		let a = /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})(?:-(?!\d+\.)([0-9A-Za-z-]+)\.(0|[1-9]\d{0,15}))?$/;
		function parseVersion(e) {
			let t = a.exec(e);
			if (!t) return;
			let [n, o, s, c] = [
				Number(t[1]),
				Number(t[2]),
				Number(t[3]),
				Number(t[5] ?? 0)
			];
			if (n > i || o > i || s > i || c > i) return;
			let l = t[4];
			if (l === void 0) return {
				major: n,
				minor: o,
				patch: s
			};
			return l === r ? void 0 : {
				major: n,
				minor: o,
				patch: s,
				prerelease: {
					channel: l,
					n: c
				}
			};
		}
		function formatVersion(e) {
			let { prerelease: t, written: n } = e;
			if (n !== void 0) return n;
			return t ? `${formatCore(e)}-${t.channel}.${t.n}` : formatCore(e);
		}
		function formatCore({ major: e, minor: t, patch: n }) {
			return `${e}.${t}.${n}`;
		}
		function withoutBuild(e) {
			return e.split("+", 1)[0];
		}
		function channelOf(e) {
			return e.prerelease?.channel ?? r;
		}
		function compareCore(e, t) {
			return e.major - t.major || e.minor - t.minor || e.patch - t.patch;
		}
		function compareVersions(e, t) {
			let n = compareCore(e, t);
			if (n !== 0) return n;
			if (!e.prerelease || !t.prerelease) return Number(!e.prerelease) - Number(!t.prerelease);
			if (e.prerelease.channel !== t.prerelease.channel) return e.prerelease.channel < t.prerelease.channel ? -1 : 1;
			return e.prerelease.n - t.prerelease.n;
		}
		function highest(e) {
			let t;
			for (let n of e) (!t || compareVersions(n, t) > 0) && (t = n);
			return t;
		}
	}),
	6082: (function (e, t, n) {
		n.d(t, {
			$m: () => visibleJson,
			P8: () => visibleLine,
			RK: () => visible,
			ux: () => unseenIn,
			yV: () => visibleInColour
		});
		let r = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
		function unseenIn(e) {
			let t = /[\p{Cc}\p{Cs}\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/u.exec(e)?.[0];
			return t && `U+${(t.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
		}
		function visible(e) {
			return e.replace(r, escapeCharacter);
		}
		function visibleInColour(e) {
			return e.replace(i, (e) => e.length > 1 ? e : escapeCharacter(e));
		}
		function visibleLine(e) {
			return visible(e.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " "));
		}
		function visibleJson(e) {
			return visible(e).replace(/#(?=\[)/g, escapeCharacter);
		}
		let i = RegExp(`\\u001b\\[[\\d;]*m|${r.source}`, "gu");
		function escapeCharacter(e) {
			return `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
		}
	}),
	9043: (function (e, t, n) {
		n.d(t, {
			h: () => suggestion,
			z: () => nearestWord
		});
		function nearestWord(e, t) {
			let n = kebab(e.slice(0, 64));
			let r;
			let i = Infinity;
			for (let e of t) {
				let t = Math.min(i - 1, Math.max(1, Math.floor(e.length / 3)));
				if (Math.abs(e.length - n.length) > t) continue;
				let a = editDistance(n, kebab(e));
				if (a <= t) {
					r = e;
					i = a;
				}
			}
			return r;
		}
		function suggestion(e, t) {
			let n = nearestWord(e, t);
			return n === void 0 ? "" : `Did you mean "${n}"? `;
		}
		function kebab(e) {
			return e.replace(/(?<=[a-z])(?=[A-Z])|[_ ]/g, "-").toLowerCase();
		}
		function editDistance(e, t) {
			let n = [];
			let r = Array.from({ length: t.length + 1 }, (e, t) => t);
			for (let i = 1; i <= e.length; i++) {
				let a = [i];
				for (let o = 1; o <= t.length; o++) {
					let s = (r[o - 1] ?? 0) + Number(e[i - 1] !== t[o - 1]);
					let c = i > 1 && o > 1 && e[i - 1] === t[o - 2] && e[i - 2] === t[o - 1] ? (n[o - 2] ?? 0) + 1 : s;
					a.push(Math.min((r[o] ?? 0) + 1, (a[o - 1] ?? 0) + 1, s, c));
				}
				n = r;
				r = a;
			}
			return r[t.length] ?? 0;
		}
	}),
	9530: (function (e, t, n) {
		n.d(t, {
			BJ: () => describeProblem,
			V2: () => failure,
			Z9: () => wordsOf,
			ag: () => ReleaseTracksError,
			hD: () => quote
		});
		var r = n(6082);
		class ReleaseTracksError extends Error {
			code;
			problems;
			constructor(e, t) {
				super(t.map(describeProblem).join("\n"));
				this.name = "ReleaseTracksError";
				this.code = e;
				this.problems = t;
			}
		}
		function failure(e, t, n, r) {
			return new ReleaseTracksError(e, [{
				message: t,
				...n && { fix: n },
				...r && { place: r }
			}]);
		}
		function describeProblem({ message: e, fix: t, place: n }) {
			let r = n ? [
				n.file,
				n.line,
				n.column
			].filter((e) => e !== void 0).join(":") : "";
			return [
				r && `${r}: `,
				e,
				t && `${e.includes("\n") ? "\n" : " "}${t}`
			].filter(Boolean).join("");
		}
		function quote(e) {
			let t = e.length > 200 ? `${e.slice(0, 200)}…` : e;
			return (0, r.RK)(JSON.stringify(t));
		}
		function wordsOf(e) {
			let t = e instanceof Error ? e.message : String(e);
			return (0, r.RK)(t.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim());
		}
	})
};
