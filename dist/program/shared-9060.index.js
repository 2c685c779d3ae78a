"use strict";
exports.modules = {
	9060: (function (e, t, n) {
		n.d(t, {
			ZE: () => sectionOf,
			addsOnly: () => addsOnly,
			bS: () => versionsIn,
			hb: () => insertSection,
			joinChangelogs: () => joinChangelogs
		});
		var r = n(1073);
		var i = n(5566);
		let a = /^#{1,3} +\[?(?:[\w./@-]*?v|v)?(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?![\w.])/;
		function sectionsIn(e, t = () => !0) {
			let n = e.split("\n");
			let o = (0, r.F)(n.map((e) => e.replace(/\r$/, "")));
			let s = [];
			let c = 0;
			let l = -1;
			for (let [e, r] of n.entries()) {
				let u = e > l ? o(e) : void 0;
				u && u.end < n.length && (l = u.end);
				let d = e > l ? (0, i.ot)(a.exec(r)?.groups?.version ?? "") : void 0;
				d && t(d) && s.push({
					version: d,
					start: c
				});
				c += r.length + 1;
			}
			return s.map(({ version: t, start: n }, r) => ({
				version: t,
				start: n,
				end: s[r + 1]?.start ?? e.length
			}));
		}
		function releasesIn(e) {
			let t = sectionsIn(e, (e) => !mayBeDate(e));
			return t.length > 0 ? t : sectionsIn(e);
		}
		function mayBeDate({ major: e, minor: t, patch: n, prerelease: r }) {
			return e >= 1900 && e < 2200 && t >= 1 && t <= 12 && n >= 1 && n <= 31 && !r;
		}
		function orderTo(e, t) {
			return mayBeDate(t) && !mayBeDate(e) ? -1 : (0, i.Zy)(t, e);
		}
		function versionsIn(e) {
			return releasesIn(e).map(({ version: e }) => e);
		}
		function insertSection(e, { version: t, text: n }) {
			let r = n.trim().replaceAll(/\r\n?/g, "\n");
			if (e === void 0) return `# Changelog

${r}\n`;
			let i = sectionsIn(e);
			if (i.some((e) => orderTo(t, e.version) === 0)) return e;
			let a = e.includes("\r\n") ? "\r\n" : "\n";
			let o = r.replaceAll("\n", a);
			let s = i.find((e) => orderTo(t, e.version) < 0);
			if (s) return `${e.slice(0, s.start)}${o}${a}${a}${e.slice(s.start)}`;
			return `${e}${e === "" || /\n\r?\n$/.test(e) ? "" : e.endsWith("\n") ? a : a + a}${o}${a}`;
		}
		function addsOnly(e, t, n) {
			let r = sectionsIn(t).filter((e) => orderTo(n, e.version) === 0);
			let [i] = r;
			if (!i || r.length > 1) return !1;
			return insertSection(e, {
				version: n,
				text: t.slice(i.start, i.end)
			}) === t && e !== t;
		}
		function joinChangelogs({ base: e, ours: t, theirs: n }) {
			let [r, i, a] = [
				partsOf(e ?? ""),
				partsOf(t),
				partsOf(n)
			];
			let s = [...a.keys()].filter((e) => !i.has(e));
			let c = [...i.keys(), ...s].map((e) => ({
				name: e,
				picked: pick(r.get(e), i.get(e), a.get(e))
			}));
			if (c.some(({ picked: e }) => e === o)) return;
			let l = new Map(c.map(({ name: e, picked: t }) => [e, t]));
			let u = [...i].map(([e, { text: t }]) => asLongAs(t, l.get(e)?.text)).join("");
			return s.toReversed().reduce((e, t) => {
				let n = l.get(t);
				if (e === void 0 || !n?.version) return e;
				let r = insertSection(e, {
					version: n.version,
					text: n.text
				});
				return r === e ? void 0 : r;
			}, u);
		}
		function partsOf(e) {
			let t = releasesIn(e);
			let n = new Map([["", {
				version: void 0,
				text: e.slice(0, t[0]?.start)
			}]]);
			for (let { version: r, start: a, end: o } of t) {
				let t = (0, i.qh)(r);
				for (; n.has(t);) t += " again";
				n.set(t, {
					version: r,
					text: e.slice(a, o)
				});
			}
			return n;
		}
		let o = Symbol("changed on both sides");
		function pick(e, t, n) {
			if (isSame(t, n) || isSame(e, n)) return t;
			return isSame(e, t) ? n : o;
		}
		function isSame(e, t) {
			let plain = (e) => e?.text.replaceAll("\r\n", "\n").trimEnd();
			return plain(e) === plain(t);
		}
		function asLongAs(e, t) {
			return t === void 0 ? "" : t.trimEnd() + e.slice(e.trimEnd().length);
		}
		function sectionOf(e, t, n) {
			let r = (0, i.qh)(e);
			let o = n.replace(/^#{1,3} +(.*)$/gm, (e, t) => a.test(e) ? `**${t}**` : e);
			return {
				version: e,
				text: `## ${t ? `[${r}](${t})` : r}\n\n${o}`
			};
		}
	})
};
