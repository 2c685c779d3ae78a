"use strict";
exports.modules = {
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
				if (!a) throw malformed(e, n + 2, `${(0, r.hD)(t.trim())} is no package with patch, minor, major or none`);
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
	})
};
