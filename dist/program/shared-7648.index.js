"use strict";
exports.modules = {
	7648: (function (e, t, n) {
		let r = n(7163);
		let compareBuild = (e, t, n) => {
			let i = new r(e, n);
			let a = new r(t, n);
			return i.compare(a) || i.compareBuild(a);
		};
		e.exports = compareBuild;
	}),
	9390: (function (e, t, n) {
		n.d(t, {
			WY: () => editCargoLock,
			Dr: () => lockedNames,
			o4: () => lockedVersions
		});
		var r = n(9547);
		var i = n(7125);
		let a = "[[patch.unused]]";
		let o = new Set([
			"[[package]]",
			"[root]",
			a
		]);
		let s = (0, i.q)((e) => {
			let t = [];
			let n;
			for (let r = 0; r < e.length;) {
				let i = e.indexOf("\n", r);
				let s = i === -1 ? e.length : i;
				if (e[r] === "[") {
					n && (n.end = r);
					let i = e.slice(r, s).trimEnd();
					n = o.has(i) ? emptyEntry(r, e.length, i === a) : void 0;
					n && t.push(n);
				} else n && readLine(n, e.slice(r, s), r);
				r = s + 1;
			}
			return t;
		});
		function emptyEntry(e, t, n) {
			return {
				start: e,
				end: t,
				name: "",
				version: "",
				versionAt: e,
				unused: n,
				references: []
			};
		}
		function readLine(e, t, n) {
			let r = t.indexOf("\"");
			let i = t.lastIndexOf("\"");
			if (r === -1 || i <= r) return;
			let a = t.slice(r + 1, i);
			if (t.startsWith("name = ")) e.name = a;
			else if (t.startsWith("source = ")) e.source = a;
			else if (t.startsWith(" ")) e.references.push({
				start: n + r + 1,
				text: a
			});
			else if (t.startsWith("version = ")) {
				e.version = a;
				e.versionAt = n + r + 1;
			}
		}
		var c = n(7648);
		function sortEqualNames(e, t) {
			let n = replaceBlocks(e, s(e).filter((e) => !e.unused).flatMap((e) => sortReferences(e.references, t)));
			let i = s(n).filter((e) => t.has(e.name) && !e.unused);
			return replaceBlocks(n, [...(0, r.$)(i, (e) => e.name).values()].flatMap((e) => sortRun(n, e)));
		}
		function sharedNames(e, t) {
			let n = e.filter((e) => !e.unused && t.has(e.name));
			return new Set([...(0, r.$)(n, (e) => e.name)].flatMap(([e, t]) => t.length > 1 ? e : []));
		}
		function sortReferences(e, t) {
			let n = e.filter(({ text: e }) => t.has(e.split(" ", 1)[0]));
			let r = n.toSorted((e, t) => e.text < t.text ? -1 : 1);
			return n.map((e, t) => [blockOf(e), blockOf(r[t])]);
		}
		function blockOf({ start: e, text: t }) {
			return {
				start: e,
				end: e + t.length
			};
		}
		function sortRun(e, t) {
			let n = t.toSorted((e, t) => compareVersionTexts(e.version, t.version));
			return t.map((t, r) => [contentOf(e, t), contentOf(e, n[r])]);
		}
		function contentOf(e, { start: t, end: n }) {
			return {
				start: t,
				end: t + e.slice(t, n).trimEnd().length
			};
		}
		function compareVersionTexts(e, t) {
			try {
				return c(e, t, !0);
			} catch {
				return 0;
			}
		}
		function replaceBlocks(e, t) {
			let n = [];
			let r = 0;
			for (let [i, a] of t.toSorted(([e], [t]) => e.start - t.start)) {
				n.push(e.slice(r, i.start), e.slice(a.start, a.end));
				r = i.end;
			}
			return n.join("") + e.slice(r);
		}
		function editCargoLock(e, t) {
			let n = s(e);
			let r = [];
			let i = new Map();
			for (let { name: e, from: a, to: o } of t) {
				let t = ownEntries(n, e, a);
				for (let e of t) {
					i.set(e, o);
					r.push({
						start: e.versionAt,
						text: e.version,
						with: o
					});
				}
			}
			if (r.length === 0) return e;
			let a = applyEdits(e, [...r, ...editReferences(e, n, i)]);
			let o = sharedNames(n, new Set([...i.keys()].map((e) => e.name)));
			return o.size === 0 ? a : sortEqualNames(a, o);
		}
		function lockedNames(e) {
			return new Set(s(e).flatMap((e) => e.source === void 0 ? e.name : []));
		}
		function lockedVersions(e, t) {
			return s(e).flatMap((e) => e.name === t ? e.version : []);
		}
		function ownEntries(e, t, n) {
			let r = e.filter((e) => e.name === t && e.source === void 0);
			return new Set(r.map((e) => e.version)).size > 1 ? r.filter((e) => e.version === n) : r;
		}
		function editReferences(e, t, n) {
			let i = new Set([...n.keys()].map((e) => e.name));
			let a = (0, r.$)(t.filter((e) => i.has(e.name) && !e.unused), (e) => e.name);
			let o = new Map([...a].map(([e, t]) => [e, indexNamesakes(t, n)]));
			let s = t.flatMap((e) => e.references);
			let c = isFormat1(e, t) && s.every((e) => e.text.includes(" "));
			return s.flatMap((e) => {
				let t = o.get(e.text.split(" ", 1)[0]);
				let r = t && resolveReference(e.text, t);
				let i = r && writeReference(r, t, n, c);
				return i === void 0 || i === e.text ? [] : [{
					...e,
					with: i
				}];
			});
		}
		function indexNamesakes(e, t) {
			let n = new Map();
			let r = new Map();
			let i;
			for (let a of e) {
				i = addAlike(i, a);
				n.set(a.version, addAlike(n.get(a.version), a));
				let e = t.get(a) ?? a.version;
				r.set(e, (r.get(e) ?? 0) + 1);
			}
			return {
				all: i,
				byVersion: n,
				counts: r
			};
		}
		function addAlike(e, t) {
			let n = e ?? {
				count: 0,
				first: t,
				own: void 0,
				bySource: new Map()
			};
			n.count++;
			t.source === void 0 && (n.own ??= t);
			let r = withoutRevision(t.source);
			n.bySource.has(r) || n.bySource.set(r, t);
			return n;
		}
		function isFormat1(e, t) {
			return !/^version = \d/m.test(e.slice(0, t[0]?.start)) && !/^checksum = /m.test(e);
		}
		function resolveReference(e, { all: t, byVersion: n }) {
			let [, r, i] = /^\S+(?: (\S+))?(?: \((.*)\))?$/.exec(e) ?? [];
			let a = r === void 0 ? t : n.get(r);
			if (i !== void 0) return a?.bySource.get(i);
			return a && (a.count > 1 ? a.own : a.first);
		}
		function writeReference(e, { counts: t }, n, r) {
			let i = n.get(e) ?? e.version;
			let a = t.get(i) === 1;
			if (!r && t.size === 1 && a) return e.name;
			let o = e.source !== void 0 && (r || !a) ? ` (${withoutRevision(e.source)})` : "";
			return `${e.name} ${i}${o}`;
		}
		function withoutRevision(e) {
			return e?.split("#", 1)[0];
		}
		function applyEdits(e, t) {
			let n = [];
			let r = 0;
			for (let i of t.toSorted((e, t) => e.start - t.start)) {
				n.push(e.slice(r, i.start), i.with);
				r = i.start + i.text.length;
			}
			return n.join("") + e.slice(r);
		}
	})
};
