"use strict";
exports.modules = {
	319: (function (e, t, n) {
		n.d(t, { b: () => lostTag });
		var r = n(1429);
		var i = n(5566);
		var a = n(9797);
		function lostTag(e, { manifests: t, files: n, tags: o }) {
			let s = t.find((t) => t.track === e && t.channel === i.L8)?.holds;
			if (!s || "problem" in s) return;
			let c = (0, r._3)(e.tag, s.version);
			if (o.some((e) => e.name === c)) return;
			let carries = ({ track: t, file: n, carries: r }) => t === e && "version" in r && r.version === (0, a.Xs)(n, (0, a.fB)(e, s.version));
			return n.some(carries) ? c : void 0;
		}
	}),
	2612: (function (e, t, n) {
		n.d(t, { W: () => checkLines });
		var r = n(6511);
		var i = n(9530);
		var a = n(9470);
		function checkLines({ lines: e = [], tags: t }) {
			return e.flatMap(({ track: e, line: n, branch: o, newest: s }) => {
				let c = s && t.find((t) => t.track === e && t.name === s.name);
				if (!c || c.onLine || c.made === !1) return [];
				return {
					subject: c.name,
					message: `The tag ${(0, i.hD)(c.name)}, the newest of the line ${(0, r.IL)(n)}, is not on ${o}.`,
					command: (0, a.GO)(o, (0, a.q$)("git", "merge", "--no-edit", `refs/tags/${c.name}`))
				};
			});
		}
	}),
	5074: (function (e, t, n) {
		n.d(t, {
			M: () => checkTags,
			N: () => checkBranches
		});
		var r = n(5422);
		var i = n(8003);
		var a = n(8342);
		var o = n(9547);
		var s = n(5566);
		var c = n(5997);
		function checkBranches({ config: e, hasLive: t, liveInNext: n, syncPending: i }) {
			if (!t || n || i || (0, r.pe)(e)) return [];
			let { live: a, next: o } = e.branches;
			return [{
				subject: a,
				message: `${a} has commits that ${o} does not have, so it is not an ancestor of it.`,
				command: "release-tracks sync --yes"
			}];
		}
		function checkTags(e) {
			let { tags: t, liveInNext: n } = e;
			let r = overtakenOnes(t);
			let i = (0, a.Ix)(t).filter((e) => {
				let { version: t, onNext: i, onLive: a, onLine: o } = e;
				return !(t.prerelease ? i || a && !n : a) && !o && !r(e);
			});
			return [...(0, o.$)(i, (e) => {
				let t = e.onNext || (0, c.th)(e) ? "" : "slip";
				let n = e.made === !1 ? `by hand: ${(0, c.th)(e) ? e.name : ""}` : t;
				return [
					e.track.name,
					(0, s.ts)(e.version) === s.L8,
					e.onNext,
					n
				].join(" ");
			}).values()].map((t) => {
				let [n, ...r] = t.toSorted((e, t) => (0, s.Zy)(t.version, e.version));
				return {
					subject: n.name,
					...(0, c.jL)([n, ...r], e.config)
				};
			});
		}
		function overtakenOnes(e) {
			let t = (0, o.$)(e, ({ track: e }) => e);
			let highestOn = (e) => new Map([...t].map(([t, n]) => [t, (0, i.fV)(n.filter(e))]));
			let n = highestOn((e) => e.onNext);
			let r = highestOn((e) => e.onLive && !e.version.prerelease);
			return ({ track: e, version: t, published: i }) => {
				if (t.prerelease && i === !1) return !1;
				let a = (t.prerelease ? n : r).get(e);
				return a !== void 0 && (0, s.Zy)(a.version, t) > 0;
			};
		}
	}),
	5997: (function (e, t, n) {
		n.d(t, {
			dH: () => deleteTags,
			fR: () => diagnoseHandMade,
			jL: () => diagnoseMisplaced,
			o0: () => sayMisplaced,
			th: () => isOut
		});
		var r = n(5422);
		var i = n(9530);
		var a = n(5566);
		var o = n(9470);
		function isOut({ version: e, published: t, made: n }) {
			return e.prerelease || n === !1 ? t === !0 : t !== !1;
		}
		function diagnoseMisplaced(e, t) {
			let [n] = e;
			let { name: i, version: s, onNext: c, made: l } = n;
			let { live: u, next: d } = t.branches;
			let f = s.prerelease ? d : u;
			let [p, m, h] = e.length === 1 ? [
				"it",
				"its tag stays",
				"It is"
			] : [
				"them",
				"their tags stay",
				"They are"
			];
			let g = sayMisplaced(e, t);
			if (l === !1) return diagnoseHandMade(e, g);
			if (c && (0, a.ts)(s) === a.L8 && !(0, r.pe)(t)) return {
				message: `${g} ${h} on ${d}: ${u} was not moved to ${p}.`,
				command: (0, o.Tg)((0, o.q$)("git", "fetch", "origin", `refs/tags/${i}`), (0, o.q$)("git", "push", "origin", `FETCH_HEAD^{commit}:refs/heads/${u}`))
			};
			if (!isOut(n)) return {
				message: g,
				command: deleteTags(e)
			};
			return {
				message: `${g} A published version stays published, so ${m}, too: merge ${e.length === 1 ? "it" : "the newest"} into ${f}.`,
				command: (0, o.GO)(f, (0, o.q$)("git", "merge", "--no-edit", `refs/tags/${i}`))
			};
		}
		function sayMisplaced(e, { branches: t }) {
			let [{ name: n, version: r }] = e;
			let o = r.prerelease ? t.next : t.live;
			let s = r.prerelease ? "pre-releases are" : "live is";
			return e.length === 1 ? `The tag ${(0, i.hD)(n)} is not on ${o}, where ${(0, a.ts)(r)} is cut.` : `The tags ${listNames(e)} are not on ${o}, where ${s} cut.`;
		}
		function diagnoseHandMade(e, t) {
			let [n, ...r] = e;
			if (!isOut(n)) return {
				message: `${t} ${r.length === 0 ? "It was made by hand: delete it. To keep it, name it in ignore-tags." : "They were made by hand: delete them. To keep them, name them in ignore-tags."}`,
				command: deleteTags(e)
			};
			return {
				message: `${t} It was made by hand, and its release is public: withdraw it, so that nothing offers it.`,
				command: (0, o.q$)("release-tracks", "withdraw", n.name, "--reason", "It was not released by the actions.", "--yes")
			};
		}
		function deleteTags(e) {
			return (0, o.q$)("git", "push", "origin", ...e.slice(0, s).map(({ name: e }) => `:refs/tags/${e}`));
		}
		let s = 50;
		function listNames(e) {
			let t = e.slice(0, 5).map(({ name: e }) => (0, i.hD)(e));
			let n = e.length - t.length;
			return `${t.join(", ")}${n > 0 ? ` and ${n} older ${n === 1 ? "one" : "ones"}` : ""}`;
		}
	}),
	8960: (function (e, t, n) {
		n.d(t, {
			k: () => checkVersionFiles,
			o: () => newestTags
		});
		var r = n(5422);
		var i = n(8003);
		var a = n(8342);
		var o = n(9530);
		var s = n(5566);
		var c = n(9797);
		var l = n(9470);
		var u = n(319);
		var d = n(5997);
		function checkVersionFiles(e) {
			let { config: t, tags: n, files: r } = e;
			return r.flatMap((r) => {
				if (r.track.versionStyle === "tag" || (0, u.b)(r.track, e) !== void 0) return [];
				let i = n.filter(({ track: e, onLive: t, onNext: n }) => e === r.track && (r.role === "live" ? t : n));
				let o = [...new Set([...newestTags(i), ...newestTags((0, a.Ix)(i))])];
				let [s] = o;
				let c = s?.made === !1 && i.every(({ made: e }) => e !== !0);
				return s && !c ? checkFile(r, o, s, t) : [];
			});
		}
		function newestTags(e) {
			let t = (0, i.fV)(e);
			if (!t) return [];
			return [t, ...[...(0, i.J_)(e).values()].filter((e) => e !== t).filter(({ version: e }) => (0, s.bm)(e, t.version) === 0)];
		}
		function checkFile(e, t, n, i) {
			let { track: a, carries: u } = e;
			let { path: f } = e.file;
			let p = i.branches[e.role];
			let m = `${p}:${f}`;
			if ("problem" in u) {
				let e = (0, l.GO)(p, (0, l.q$)("git", "restore", `--source=refs/tags/${n.name}`, "--", f), (0, l.q$)("git", "add", "--", f), (0, l.q$)("git", "commit", "-m", `fix: restore ${f} from ${n.name}`, "--", f));
				return [{
					subject: m,
					message: `${m} carries no version of ${a.name}: ${u.problem}`,
					command: e
				}];
			}
			let h = [...new Set(t.map(({ version: t }) => (0, c.Xs)(e.file, (0, c.fB)(a, t))))];
			if (h.includes(u.version)) return [];
			let g = t.map(({ name: e }) => e).join(", ");
			let _ = `${m} says ${(0, o.hD)(u.version)} where the newest tag of ${a.name} on ${p}, ${g}, wants ${h.map(o.hD).join(" or ")}.`;
			if (n.made === !1) return [{
				subject: m,
				...(0, d.fR)([n], _)
			}];
			let v = e.role === "live" && !(0, r.pe)(i) ? s.L8 : i.autoChannel || (i.channels[0] ?? s.L8);
			return [{
				subject: m,
				message: _,
				command: (0, l.FI)(a.name, v)
			}];
		}
	})
};
