"use strict";
exports.id = 1444;
exports.ids = [1444];
exports.modules = {
	...require("./shared-3584.index.js").modules,
	50: (function (e, t, n) {
		n.d(t, {
			Jj: () => lineRefPatterns,
			es: () => openLines,
			wH: () => withoutLineTags
		});
		var r = n(4229);
		var i = n(8003);
		var a = n(8342);
		var o = n(6511);
		var s = n(7761);
		function lineRefPatterns({ branches: { lines: e }, tracks: t }) {
			if (e === void 0) return [];
			let n = ((0, o.HZ)(e) ? t.map(({ name: t }) => e.replace("{track}", () => t)) : [e]).map((e) => e.slice(0, e.search(/\{(?:major|minor)\}/)));
			return [...new Set(n)].flatMap((e) => c.map((t) => (0, r.Mi)(`${e}${t}*`)));
		}
		let c = [..."0123456789"];
		function openLines(e, t, n) {
			let r = e.flatMap((e) => {
				let r = /^refs\/heads\/(.+)$/.exec(e.name)?.[1];
				let c = r === void 0 ? void 0 : (0, o.hT)(r, n);
				if (r === void 0 || !c) return [];
				let { line: l, tracks: u } = c;
				return u.flatMap((n) => {
					let o = t(n.name);
					let c = o.filter(({ version: e }) => !e.prerelease && (0, s.UO)(e, l));
					if (c.length === 0 || !(0, s.Os)(l, o)) return [];
					return [{
						track: n,
						line: l,
						branch: r,
						head: e,
						newest: (0, i.fV)((0, a.Ix)(c))
					}];
				});
			});
			let at = ({ track: e }) => n.tracks.indexOf(e);
			return r.toSorted((e, t) => at(e) - at(t) || e.line.major - t.line.major || e.line.minor - t.line.minor);
		}
		function withoutLineTags(e, { branches: t }) {
			if (t.lines === void 0) return [...e];
			let n = (0, i.fV)(e.filter(({ version: e }) => !e.prerelease));
			return e.filter(({ version: e }) => !e.prerelease || !n || !(0, s.Os)(e, [n]));
		}
	}),
	1444: (function (e, t, n) {
		n.a(e, async (e, r) => {
			try {
				n.r(t);
				var i = n(7073);
				await (0, n(2864).C)((e) => (0, i.W)({
					dryRun: e.flag("dry-run", !1),
					lines: e.flag("lines", !1)
				}, e), { signs: !0 });
				r();
			} catch (e) {
				r(e);
			}
		}, 1);
	}),
	7897: (function (e, t, n) {
		n.d(t, { n: () => missingOnNext });
		var r = n(9880);
		var i = n(6753);
		var a = n(2392);
		let o = /^\(cherry picked from commit ([0-9a-f]{40,64})\)$/gm;
		async function missingOnNext({ head: e }, t, n) {
			let { repository: o } = n;
			let [s, c] = await o.ensure([{
				tip: e.commit,
				not: [t]
			}, {
				tip: t,
				not: [e.commit]
			}]);
			let l = (await o.log(s)).filter((e) => !(0, r.F)(e));
			if (l.length === 0) return [];
			let u = await (0, a.vh)(l, n);
			let d = (0, i.E9)(l).filter(u).map(({ commit: e }) => e);
			if (d.length === 0) return [];
			let [f, p] = await Promise.all([o.messages(s), o.messages(c)]);
			let m = new Set([...p.values()].flatMap(pickedFrom));
			let h = await o.confirmOutside([c.tip], d.flatMap(({ sha: e }) => e));
			let isThere = (e) => m.has(e) || pickedFrom(f.get(e) ?? "").some((e) => p.has(e));
			return d.filter(({ sha: e }) => h.has(e) && !isThere(e));
		}
		function pickedFrom(e) {
			return [...e.matchAll(o)].map(([, e]) => e);
		}
	})
};
