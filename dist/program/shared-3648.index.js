"use strict";
exports.modules = {
	3648: (function (e, t, n) {
		n.d(t, {
			G: () => childOf,
			L: () => xmlElements
		});
		var r = n(4273);
		let i = /<(\/?)([\w.:-]+)(?![\w.:-])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
		function xmlElements(e) {
			let t = (0, r.dK)(e, r._9);
			let n = [];
			let a = [];
			let o = new Map();
			let count = (e, t) => o.set(e, (o.get(e) ?? 0) + t);
			for (let r of t.matchAll(i)) {
				let [t, i, s = "", c = ""] = r;
				if (i === "") {
					let e = a.at(-1);
					let n = e ? `${e.path}/${s}` : s;
					if (c.endsWith("/")) continue;
					a.push({
						name: s,
						path: n,
						start: r.index + t.length,
						children: []
					});
					count(s, 1);
					continue;
				}
				if (!o.get(s)) continue;
				let l = a.splice(a.findLastIndex((e) => e.name === s));
				for (let e of l) count(e.name, -1);
				let [u] = l;
				if (!u) continue;
				let { path: d, start: f, children: p } = u;
				let m = {
					...trimmed(e, f, r.index),
					path: d,
					children: p
				};
				a.at(-1)?.children.push(m);
				n.push(m);
			}
			return n;
		}
		function trimmed(e, t, n) {
			let r = e.slice(t, n);
			let i = t + r.length - r.trimStart().length;
			let a = r.trim();
			return {
				value: a,
				start: i,
				end: i + a.length
			};
		}
		function childOf(e, t) {
			return e?.children.find(({ path: n }) => n === `${e.path}/${t}`);
		}
	}),
	4273: (function (e, t, n) {
		n.d(t, {
			M2: () => s,
			MQ: () => p,
			Ms: () => captures,
			Xr: () => u,
			ZB: () => c,
			ZZ: () => valuesBehind,
			_9: () => m,
			dK: () => mask,
			ep: () => l,
			hQ: () => blank,
			lg: () => f,
			qe: () => d
		});
		let r = String.raw`"(?:\\[\s\S]|[^"\\\n])*(?:"|(?=\n)|$)`;
		let i = String.raw`'(?:\\[\s\S]|[^'\\\n])*(?:'|(?=\n)|$)`;
		let a = "#[^\\n]*";
		let o = String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
		let triple = (e) => `${e}[\\s\\S]*?(?:${e}|$)`;
		let s = {
			comments: o,
			strings: [
				triple("\"\"\""),
				triple("'''"),
				r,
				i
			].join("|")
		};
		let c = {
			comments: a,
			strings: s.strings
		};
		let l = c;
		let u = {
			comments: String.raw`#[^\n]*|(?<![^\n])=begin\b[\s\S]*?(?:\n=end\b|$)`,
			strings: `${r}|${i}`
		};
		let d = {
			comments: String.raw`#\[(?<level>=*)\[[\s\S]*?(?:\]\k<level>\]|$)|#[^\n]*`,
			strings: String.raw`"(?:\\[\s\S]|[^"\\])*(?:"|$)`
		};
		let f = {
			comments: a,
			strings: `${triple("'''")}|${i}`
		};
		let p = {
			comments: o,
			strings: r
		};
		let m = {
			comments: String.raw`<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*(?:>|$)`,
			strings: "(?!)"
		};
		function mask(e, { comments: t, strings: n }) {
			let r = RegExp(`(${t})|(${n})`, "g");
			return e.replace(r, (e, t) => {
				if (t !== void 0) return blank(e);
				let n = /^("""|'''|["'])/.exec(e)?.[0] ?? "";
				let r = e.length >= 2 * n.length && e.endsWith(n);
				return n + blank(e.slice(n.length, r ? -n.length : void 0)) + (r ? n : "");
			});
		}
		function blank(e) {
			return e.replace(/[^\n]/g, " ");
		}
		function valuesBehind(e, t, n) {
			return [...t.matchAll(e)].map((e) => {
				let r = e.index + e[0].length;
				return stringAt(r, t, n) ?? wordAt(r, n);
			});
		}
		function captures(e, t, n = 0) {
			return [...t.matchAll(e)].flatMap((e) => {
				let [t, r] = e.indices?.[1] ?? [];
				if (t === void 0 || r === void 0) return [];
				return {
					value: e[1],
					start: t + n,
					end: r + n
				};
			});
		}
		function stringAt(e, t, n) {
			let r = /^("""|'''|["'])/.exec(t.slice(e, e + 3))?.[0];
			if (r === void 0) return;
			let i = e + r.length;
			let a = t.indexOf(r, i);
			return a < 0 ? void 0 : {
				value: n.slice(i, a),
				start: i,
				end: a
			};
		}
		function wordAt(e, t) {
			let n = /^[^\s,;)\]}]*/.exec(t.slice(e, e + 200))?.[0] ?? "";
			return {
				value: n,
				start: e,
				end: e + n.length
			};
		}
	})
};
