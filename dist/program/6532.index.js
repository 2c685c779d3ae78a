"use strict";
exports.id = 6532;
exports.ids = [6532];
exports.modules = {
	...require("./common.index.js").modules,
	403: (function (e, t, n) {
		n.d(t, {
			Fo: () => requireCommit,
			Ns: () => tagMissing,
			WM: () => isCommit,
			cB: () => listTags,
			dB: () => placeAll,
			oW: () => listRemoteTags
		});
		var r = n(4229);
		var i = n(1429);
		var a = n(9530);
		var o = n(3439);
		async function listTags(e, t, n) {
			let a = e.complete ? (0, i.Fg)(t.track, await (0, o.IH)(e, [t])) : [];
			if (!(n === void 0 ? a.length > 0 : a.some(({ name: e }) => e === n))) return listRemoteTags(e, t, n);
			return {
				tags: a,
				local: !0,
				place: async (t) => inOrder(t, await e.localRefs(fullNames(t))),
				placeAncestors: async (t, n) => inOrder(t, await e.localRefs(fullNames(t), (0, r.y6)(n))),
				...wholeOf(t, a, () => listTags(e, (0, o.wT)(t.track), n))
			};
		}
		async function listRemoteTags(e, t, n) {
			let a = await (0, o.hH)(e, [t]);
			let s = (0, i.Fg)(t.track, a.flatMap(({ name: e }) => (0, r.Fk)(e) ?? []));
			if (n !== void 0 && !s.some(({ name: e }) => e === n)) throw tagMissing(n);
			return {
				tags: s,
				local: !1,
				place: async (e) => inOrder(e, a),
				...wholeOf(t, s, () => listRemoteTags(e, (0, o.wT)(t.track), n))
			};
		}
		async function placeAll({ tags: e, place: t }) {
			let n = new Map((await t(e.map(({ name: e }) => e))).map((e) => [(0, r.Fk)(e.name), e.commit]));
			return e.flatMap((e) => {
				let t = n.get(e.name);
				return t === void 0 ? [] : [{
					...e,
					commit: t
				}];
			});
		}
		function tagMissing(e) {
			return (0, a.V2)("tag-missing", `The tag ${(0, a.hD)(e)} does not exist on the remote.`, "Push it first, or name another one.");
		}
		async function isCommit(e, t) {
			return (await t.resolve([e]))[0] !== void 0;
		}
		async function requireCommit(e, t, n) {
			if (await isCommit(t, n)) return;
			throw (0, a.V2)("tag-no-commit", `The tag ${(0, a.hD)(e)} names no commit, but a tree or a file.`, "Delete it, or make it again on a commit.");
		}
		function wholeOf({ from: e, isEnough: t }, n, r) {
			return e !== void 0 && t(n) ? { whole: r } : {};
		}
		function fullNames(e) {
			return e.map(r.y6);
		}
		function inOrder(e, t) {
			let n = new Map(t.map((e) => [e.name, e]));
			return e.flatMap((e) => n.get((0, r.y6)(e)) ?? []);
		}
	}),
	9094: (function (e, t, n) {
		n.d(t, { z: () => readTag });
		var r = n(9530);
		var i = n(5566);
		var a = n(1429);
		function readTag(e, t) {
			let n = e.tracks.find(({ tag: e }) => (0, a._f)(e, t)) ?? e.tracks.find(({ tag: e }) => startsAsVersion((0, a.KA)(e, t)));
			let o = e.tracks.map((e) => `${e.name}: ${(0, a.sN)(e.tag)}`).join(", ");
			if (!n) throw (0, r.V2)("tag-unknown", `The tag ${(0, r.hD)(t)} belongs to no track.`, `Tags look like ${o}.`);
			if ((0, a.pi)(n.tag, t)) throw ignored(e, t);
			let s = (0, a.KA)(n.tag, t);
			let c = (0, i.ot)(s);
			let l = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${e.channels.join(", ")}`;
			if (!c) throw (0, r.V2)("tag-shape", `The tag ${(0, r.hD)(t)} of track ${n.name} holds ${(0, r.hD)(s)}, which is not a version.`, `Versions look like ${l}.`);
			let u = (0, i.ts)(c);
			if (c.prerelease && !e.channels.includes(u)) throw (0, r.V2)("tag-channel", `The tag ${(0, r.hD)(t)} of track ${n.name} is on the channel ${(0, r.hD)(u)}, which ${e.path} does not have.`, `Versions look like ${l}.`);
			return {
				name: t,
				track: n,
				version: c,
				channel: c.prerelease ? u : i.L8
			};
		}
		function ignored({ path: e }, t) {
			return (0, r.V2)("tag-ignored", `The tag ${(0, r.hD)(t)} is left out by ignore-tags in ${e}.`, "Remove it from ignore-tags if it should count as a release again.");
		}
		function startsAsVersion(e) {
			return e !== void 0 && /^\d/.test(e);
		}
	})
};
