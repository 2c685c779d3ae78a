"use strict";
exports.id = 6615;
exports.ids = [6615];
exports.modules = {
	...require("./common.index.js").modules,
	5045: (function (e, t, n) {
		n.d(t, {
			d: () => versionFileMatcher,
			i: () => matchedFiles
		});
		var r = n(9880);
		var i = n(9797);
		function matchedFiles(e, t) {
			if (!e.some(i.fg)) return e;
			let n = e.filter((e) => !(0, i.fg)(e));
			let [r, a] = [new Set(n.map(placeOf)), new Set(n.map(({ path: e }) => e))];
			return e.flatMap((e) => {
				let n = (0, i.fg)(e) ? [...t.keys()].filter(fileMatcher(e.path)) : [];
				if (n.length === 0) return e;
				return n.map((t) => ({
					...e,
					path: t
				})).filter((t) => e.kind === "text" ? !a.has(t.path) : !r.has(placeOf(t)));
			});
		}
		function versionFileMatcher(e) {
			let [t, n] = [new Set(e.map(({ path: e }) => e)), e.filter(i.fg)];
			let r = n.map(({ path: e }) => fileMatcher(e));
			return (e) => t.has(e) || r.some((t) => t(e));
		}
		function placeOf(e) {
			let { path: t, kind: n } = e;
			if (n === "keyed") return JSON.stringify([
				t,
				n,
				e.key
			]);
			if (n === "pattern") return JSON.stringify([
				t,
				n,
				e.pattern
			]);
			return JSON.stringify([
				t,
				n,
				n === "marker" ? e.marker : ""
			]);
		}
		let a = new Map();
		function fileMatcher(e) {
			let t = a.get(e);
			if (t) return t;
			let n = e.split("/").map((e) => e === "**" ? void 0 : (0, r.nk)([e]));
			let matches = (e) => matchesSteps(n, e.split("/"));
			a.set(e, matches);
			return matches;
		}
		function matchesSteps(e, t) {
			let [n, r, i, a] = [
				0,
				0,
				-1,
				0
			];
			for (; r < t.length;) if (n < e.length && e[n] === void 0) {
				i = n++;
				a = r;
			} else if (e[n]?.(t[r])) {
				n++;
				r++;
			} else if (i >= 0) {
				n = i + 1;
				r = ++a;
			} else return !1;
			return n === e.length;
		}
	}),
	5163: (function (e, t, n) {
		n.d(t, {
			WK: () => keepFormats,
			be: () => formatOf,
			cf: () => loadAllFormats,
			nW: () => loadFormats
		});
		let r = new Map();
		async function loadFormats(e) {
			let t = new Set([...e].flatMap(({ kind: e, rules: t }) => t && !r.has(t) ? e : []));
			if (t.size === 0) return;
			await Promise.all([t.has("format") && loadCode(), t.has("keyed") && loadKeyed()]);
		}
		async function loadAllFormats() {
			await Promise.all([loadCode(), loadKeyed()]);
		}
		async function loadCode() {
			keepFormats((await n.e(2819).then(n.bind(n, 2819))).CODE_FORMATS);
		}
		async function loadKeyed() {
			keepFormats((await Promise.all([
				n.e(3243),
				n.e(9605),
				n.e(1310),
				n.e(1497)
			]).then(n.bind(n, 1310))).KEYED_FORMATS);
		}
		function keepFormats(e) {
			for (let [t, n] of Object.entries(e)) r.set(t, n);
		}
		function formatOf({ rules: e, path: t }) {
			let n = e && r.get(e);
			if (e && !n) throw Error(`The format ${e} of ${t} was not loaded`);
			return n;
		}
	}),
	5613: (function (e, t, n) {
		n.d(t, {
			Gw: () => ancestorsOf,
			Mf: () => relativeTo,
			UO: () => isWithin,
			Vb: () => nameOf,
			_z: () => inFolder,
			e6: () => follow,
			yS: () => folderOf
		});
		function folderOf(e) {
			return e.slice(0, Math.max(0, e.lastIndexOf("/")));
		}
		function nameOf(e) {
			return e.slice(e.lastIndexOf("/") + 1);
		}
		function inFolder(e, t) {
			return e === "" ? t : t === "" ? e : `${e}/${t}`;
		}
		function follow(e, t) {
			if (/^([a-zA-Z]:)?[/\\]/.test(t)) return;
			let n = e === "" ? [] : e.split("/");
			for (let e of t.split(/[/\\]/)) {
				if (e === "" || e === ".") continue;
				if (e !== "..") n.push(e);
				else if (n.pop() === void 0) return;
			}
			return n.join("/");
		}
		function relativeTo(e, t) {
			let n = e === "" ? [] : e.split("/");
			let r = t === "" ? [] : t.split("/");
			let i = 0;
			for (; i < n.length && n[i] === r[i] && i < r.length;) i++;
			return [...n.slice(i).map(() => ".."), ...r.slice(i)].join("/");
		}
		function isWithin(e, t) {
			return t === "" || e === t || e.startsWith(`${t}/`);
		}
		function ancestorsOf(e) {
			let t = [e];
			for (let n = e; n !== "";) {
				n = folderOf(n);
				t.push(n);
			}
			return t;
		}
	})
};
