"use strict";
exports.id = 7381;
exports.ids = [7381];
exports.modules = {
	...require("./shared-319.index.js").modules,
	...require("./common.index.js").modules,
	5342: (function (e, t, n) {
		n.d(t, {
			u: () => p,
			M: () => findViolations
		});
		var r = n(5074);
		var i = n(8960);
		var a = n(2612);
		var o = n(5422);
		var s = n(1429);
		var c = n(9530);
		var l = n(2205);
		var u = n(5566);
		var d = n(9470);
		var f = n(319);
		function checkManifests(e) {
			return [...checkOffered(e), ...checkNext(e)];
		}
		function checkOffered(e) {
			return e.manifests.flatMap((t) => {
				let { holds: n, path: r } = t;
				if (n === void 0) return checkMissing(t, e);
				if ("problem" in n) return [{
					subject: r,
					message: `${r} cannot be read: ${n.problem}`,
					command: takeBack(e, r)
				}];
				return checkHeld(t, n.version, e);
			});
		}
		function checkNext({ config: e, liveInNext: t, changedOnNext: n }) {
			let { live: r, next: i } = e.branches;
			return (t ? n : []).map((e) => ({
				subject: e,
				message: `${e} was changed on ${i}, but manifests change only on ${r}.`,
				command: "release-tracks sync --yes"
			}));
		}
		function checkMissing(e, t) {
			let n = e.releases?.newest;
			if (!n || e.line && !isCutOnLine(n, t)) return [];
			let r = t.manifests.find(({ track: t, channel: n }) => t === e.track && n === u.L8)?.holds;
			if (r && "version" in r && (0, u.Zy)(r.version, n.version) > 0) {
				let t = (0, s._3)(e.track.tag, r.version);
				let n = `There is no ${e.path}, and ${t} overtook what was published on ${e.channel}: apps there find no manifest.`;
				return [{
					subject: e.path,
					message: n,
					command: (0, d.pm)(t, "--create-channels")
				}];
			}
			return [behind(e, n, `There is no ${e.path}, and ${n.name} is published on ${e.channel}.`)];
		}
		function isCutOnLine({ name: e }, { tags: t }) {
			return t.some((t) => t.name === e && t.onLine === !0 && !t.onLive && !t.onNext);
		}
		function checkHeld(e, t, n) {
			let { track: r, channel: i, path: a, releases: o } = e;
			let l = (0, s._3)(r.tag, t);
			let p = n.tags.find(({ name: e }) => e === l);
			let m = `${a} offers ${(0, u.qh)(t)}`;
			let h = o?.newest;
			let tookBack = (e) => ({
				subject: a,
				message: e,
				command: takeBack(n, a)
			});
			if (p?.withdrawn) {
				let e = (0, d.q$)("release-tracks", "withdraw", l, "--yes");
				return [{
					subject: a,
					message: `${m}, which is withdrawn.`,
					command: e
				}];
			}
			if (level(n, (0, u.ts)(t)) < level(n, i)) return [tookBack(`${m}, which belongs to a lower channel than ${i}.`)];
			if (!p && (0, f.b)(r, n) === l) return [{
				subject: a,
				message: `${m}, as the version files do, and there is no tag ${(0, c.hD)(l)}: it was deleted. Push it from a clone that has it.`,
				command: (0, d.q$)("git", "push", "origin", `refs/tags/${l}`)
			}];
			if (!p) return [tookBack(`${m}, but there is no tag ${(0, c.hD)(l)}: it is ahead of what was released.`)];
			if (h && (0, u.Zy)(t, h.version) < 0) return [behind(e, h, `${m}, and ${h.name} is published on ${i}.`)];
			if (o && !o.holdsPublished) {
				let e = runAgain(r, l) ?? (0, d.q$)("gh", "release", "edit", l, "--draft=false");
				return [{
					subject: a,
					message: `${m}, and ${l} has no release, or only a draft.`,
					command: e
				}];
			}
			return [];
		}
		function level({ config: e }, t) {
			let { channels: n } = e;
			return n.includes(t) || t === u.L8 ? [...n, u.L8].indexOf(t) : n.length - 1;
		}
		function behind({ track: e, path: t }, n, r) {
			return {
				subject: t,
				message: r,
				command: runAgain(e, n.name) ?? (0, d.pm)(n.name)
			};
		}
		function runAgain({ releaseWorkflow: e }, t) {
			return e === void 0 ? void 0 : (0, d.q$)("gh", "workflow", "run", e, "--ref", t);
		}
		function takeBack({ config: e }, t) {
			let n = (0, d.ZL)(t);
			let r = `git diff-tree -p --binary HEAD "$(git log -1 --format=%H -- ${n})^" -- ${n} | git apply --index`;
			let i = (0, d.q$)("git", "commit", "-m", `fix: take back the last change of ${t}`, "--", t);
			let a = (0, o.pe)(e) || (0, l.gv)(e) ? [] : [(0, d.q$)("release-tracks", "sync", "--yes")];
			return (0, d.Tg)((0, d.GO)((0, l.sJ)(e), r, i), ...a);
		}
		function checkReleases({ late: e }) {
			if (!e) return [];
			return [
				...e.unreleased.map(({ track: e, tag: t, hours: n }) => ({
					subject: t,
					message: `${(0, c.hD)(t)} was tagged ${Math.floor(n)} hours ago and has no release, or only a draft: run its workflow by hand, or withdraw it.`,
					command: (0, d.q$)("gh", "workflow", "run", e.releaseWorkflow ?? "", "--ref", t)
				})),
				...e.astray.map(({ name: e, tag: t }) => ({
					subject: e,
					message: `The floating tag ${(0, c.hD)(e)} is on ${(0, c.hD)(t)}, which is withdrawn.`,
					command: (0, d.q$)("release-tracks", "withdraw", t, "--yes")
				})),
				...e.floats.map(({ name: e, at: t, tag: n }) => ({
					subject: e,
					message: `The floating tag ${(0, c.hD)(e)} is on an older version than ${(0, c.hD)(n)}, which is the newest that it stands for.`,
					command: (0, d.Tg)((0, d.q$)("git", "fetch", "origin", `refs/tags/${n}`), (0, d.q$)("git", "push", `--force-with-lease=refs/tags/${e}:${t}`, "origin", `FETCH_HEAD^{commit}:refs/tags/${e}`))
				}))
			];
		}
		let p = [
			{
				name: "live-in-next",
				meaning: "live is an ancestor of next",
				check: r.N
			},
			{
				name: "tag-on-branch",
				meaning: "every tag sits on the branch of its channel or line",
				check: (e) => [...(0, r.M)(e), ...(0, a.W)(e)]
			},
			{
				name: "version-files",
				meaning: "version files match the newest tags",
				check: i.k
			},
			{
				name: "manifests",
				meaning: "each channel's manifest matches its newest published tag",
				check: checkManifests
			},
			{
				name: "releases",
				meaning: "live tags became releases, and floating tags follow them",
				check: checkReleases
			}
		];
		function findViolations(e) {
			let t = new Set();
			return p.flatMap(({ name: n, check: r }) => {
				let isNew = ({ command: e }) => !isDeletion(e) || !t.has(e);
				let i = r(e).filter(isNew).map((e) => ({
					rule: n,
					...e
				}));
				for (let { command: e } of i) t.add(e);
				return i.length > 50 ? [...i.slice(0, 50), sumUp(n, i.length - 50)] : i;
			});
		}
		function isDeletion(e) {
			return e.startsWith("git push origin :refs/tags/");
		}
		function sumUp(e, t) {
			let n = `${t} more are like those above: fix these and look again.`;
			return {
				rule: e,
				subject: `${t} more`,
				message: n,
				command: "release-tracks status"
			};
		}
	})
};
