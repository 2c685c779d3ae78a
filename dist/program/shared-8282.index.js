"use strict";
exports.modules = {
	8282: (function (e, t, n) {
		n.d(t, {
			K: () => sectionsOf,
			n: () => l
		});
		var r = n(9547);
		var i = n(1218);
		let a = "Breaking changes";
		let o = "Other changes";
		let s = [
			[a, []],
			["Features", ["feat", "feature"]],
			["Fixes", [
				"fix",
				"bugfix",
				"hotfix"
			]],
			["Security", ["security"]],
			["Performance", ["perf"]],
			["Reverts", ["revert"]],
			[o, []],
			["Documentation", ["docs", "doc"]],
			["Maintenance", [
				"refactor",
				"style",
				"test",
				"tests",
				"build",
				"deps",
				"ci",
				"chore"
			]]
		];
		let c = new Map(s.flatMap(([e, t]) => t.map((t) => [t, e])));
		let l = s.flatMap(([, e]) => e);
		function sectionsOf(e, t) {
			if (t) return wantedSections(e, t);
			let n = (0, r.$)(e, titleOf);
			return s.flatMap(([e, t]) => {
				let r = n.get(e);
				return r ? [{
					title: e,
					saysType: e === a || t.length > 0,
					changes: r
				}] : [];
			});
		}
		function wantedSections(e, t) {
			let n = t.find(({ types: e, scopes: t }) => !e && !t);
			let s = {
				title: a,
				types: [i.Vi]
			};
			let c = { title: o };
			let l = [
				...t.some(({ types: e }) => e?.includes(i.Vi)) ? [] : [s],
				...t,
				...n ? [] : [c]
			];
			let u = (0, r.$)(e, (e) => l.find((t) => takes(t, e)) ?? n ?? c);
			return l.flatMap((e) => {
				let t = u.get(e);
				return t && !e.hidden ? [{
					title: e.title,
					saysType: e.types !== void 0,
					changes: t
				}] : [];
			});
		}
		function takes({ types: e, scopes: t }, { message: n }) {
			if (n.breaking !== void 0) return e?.includes(i.Vi) ?? !1;
			if (!e && !t) return !1;
			let r = e === void 0 || n.type !== void 0 && e.includes(n.type);
			let a = t === void 0 || n.scope !== void 0 && t.includes(n.scope);
			return r && a;
		}
		function titleOf({ message: e }) {
			if (e.breaking !== void 0) return a;
			if (e.type === void 0) return e.subject.startsWith("Revert \"") ? "Reverts" : o;
			return c.get(e.type) ?? o;
		}
	}),
	8691: (function (e, t, n) {
		n.d(t, { C: () => changeOf });
		var r = n(5530);
		function changeOf(e) {
			let t = e.subject.replace(/[\r\n]+/g, " ");
			let n = (0, r.Lx)(t);
			return {
				commit: e,
				header: n,
				message: (0, r.SL)(`${n}\n\n${e.body}`),
				pullRequest: e.pullRequest ?? (0, r._n)(t)
			};
		}
	}),
	9508: (function (e, t, n) {
		n.d(t, {
			U7: () => originsQuery,
			V0: () => o,
			aI: () => readOrigins,
			gR: () => withOrigins,
			wr: () => shownFirst,
			yT: () => a
		});
		var r = n(8691);
		var i = n(8282);
		let a = 100;
		let o = 1500;
		function originsQuery(e, { labels: t = !1, closes: n = !1 } = {}) {
			let r = e.map((e, t) => `c${t}: object(oid: "${requireId(e)}") { ...origin }`);
			let i = [
				"number merged",
				...t ? ["labels(first: 50) { nodes { name } }"] : [],
				...n ? ["closingIssuesReferences(first: 20) { nodes { number repository { nameWithOwner } } }"] : []
			].join(" ");
			return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${[...n ? ["self: nameWithOwner"] : [], ...r].join("\n    ")}
  }
}
fragment origin on Commit {
  author { user { login } }
  associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { ${i} } }
}`;
		}
		function requireId(e) {
			if (!/^[0-9a-f]{40,64}$/.test(e)) throw Error(`not an object id: ${e}`);
			return e;
		}
		function readOrigins(e, { repository: t }) {
			return e.flatMap((e, n) => {
				let r = t?.[`c${n}`];
				if (!r) return [];
				let i = r.author?.user?.login;
				let a = r.associatedPullRequests?.nodes?.find((e) => e?.merged);
				let o = a?.labels?.nodes?.flatMap((e) => e?.name ?? []);
				let s = a?.closingIssuesReferences?.nodes?.flatMap((e) => e && e.repository.nameWithOwner === t?.self ? e.number : []);
				return [[e, {
					...i && { login: i },
					...a && { pullRequest: a.number },
					...o && { labels: o },
					...s && { closes: s }
				}]];
			});
		}
		function withOrigins(e, t) {
			return e.map((e) => {
				let { login: n, pullRequest: r, labels: i } = t.get(e.sha) ?? {};
				let a = {
					...r && { pullRequest: r },
					...i && { labels: i }
				};
				return {
					...e,
					author: {
						...e.author,
						...n && { login: n }
					},
					...a
				};
			});
		}
		function shownFirst(e, t, { sections: n } = {}) {
			if (e.length <= o) return e;
			if (t === "flat") return e.slice(0, o);
			return (0, i.K)(e.map(r.C), n).flatMap(({ changes: e }) => e).slice(0, o).map(({ commit: e }) => e);
		}
	})
};
