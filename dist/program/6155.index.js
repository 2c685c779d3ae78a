"use strict";
exports.id = 6155;
exports.ids = [6155];
exports.modules = {
	1640: (function (e, t, n) {
		n.r(t);
		n.d(t, {
			askedVersion: () => askedVersion,
			bumpFor: () => bumpFor,
			mayAsk: () => mayAsk
		});
		var r = n(9530);
		var i = n(1073);
		var a = n(4174);
		var o = n(5530);
		var s = n(5566);
		let c = [
			"none",
			"patch",
			"minor",
			"major"
		];
		function bumpFor(e, t = !1, n = a.l) {
			let r = [...e].map((e) => c.indexOf(levelOf(e, t, n)));
			return r.length === 0 ? "patch" : c[Math.max(...r)];
		}
		function levelOf(e, t, { commitTypes: n, initial: r, breakingFooters: i }) {
			let { type: s, breaking: c } = (0, o.SL)((0, a.k)(e, i));
			let l = c === void 0 ? n.get(s ?? "") ?? "patch" : "major";
			if (!t) return l;
			return l === "major" ? r.breaking : l === "minor" ? r.minor : l;
		}
		function askedVersion(e) {
			for (let { sha: t, message: n } of e) {
				let e = footerOf(n);
				if (e === void 0) continue;
				let i = (0, s.ot)(e.replace(/^v(?=\d)/, ""));
				let a = `The commit ${t.slice(0, 7)} says Release-As:`;
				let o = "Give the version by hand with `version`, or a `bump` other than auto: neither reads the footer.";
				if (i && !i.prerelease) return {
					core: i,
					sha: t,
					says: `${a} ${(0, s.rT)(i)}`,
					fix: o
				};
				throw (0, r.V2)("version-text", `${a} ${(0, r.hD)(e)}, which is not X.Y.Z.`, o);
			}
		}
		function mayAsk(e) {
			return /\nrelease-as:/i.test(e);
		}
		let l = /^[Rr]elease-[Aa]s:(.*)$/;
		function footerOf(e) {
			if (!mayAsk(e)) return;
			let t = e.split("\n").map((e) => e.trimEnd());
			let n = (0, i.F)(t);
			for (let e = 1; e < t.length; e++) {
				let { end: r = t.length } = n(e) ?? {};
				r < t.length && (e = r);
				let i = l.exec(t[e])?.[1];
				if (i !== void 0) return i.trim();
			}
		}
	}),
	6155: (function (e, t, n) {
		n.d(t, { warnOfWaiting: () => warnOfWaiting });
		var r = n(9530);
		var i = n(1640);
		async function warnOfWaiting(e, t, { repository: n, log: r }) {
			if (/^0*$/.test(e)) return;
			let a = await pushedMessages(e, t, n);
			let o = (0, i.askedVersion)([...a].map(([e, t]) => ({
				sha: e,
				message: t
			})));
			if (!o) return;
			r.warn({
				message: `${o.says}, and no track has anything new: it waits for the next change.`,
				fix: "To release it now, run the action by hand with `track` and `force: true`."
			});
		}
		async function pushedMessages(e, t, n) {
			try {
				let [r] = await n.ensure([{
					tip: t,
					not: [e]
				}]);
				return await n.messages(r);
			} catch (e) {
				if (e instanceof r.ag && e.code === "not-on-remote") return [];
				throw e;
			}
		}
	})
};
