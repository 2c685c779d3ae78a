"use strict";
exports.modules = {
	9780: (function (e, t, n) {
		n.d(t, {
			LJ: () => u,
			k0: () => l,
			TY: () => branchTag,
			m: () => commitTag,
			HC: () => floatsOf,
			M2: () => heldArguments,
			H1: () => heldFloats,
			Ef: () => imageReferences,
			PF: () => orphanedFloats,
			T9: () => tagArguments
		});
		var r = n(6748);
		var i = n(9530);
		var a = n(9547);
		var o = n(5566);
		let s = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
		let c = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?$/;
		function checkImageName(e) {
			let problem = (t, n) => ({
				message: `The image ${(0, i.hD)(e)} ${t}.`,
				fix: n
			});
			if (e.includes("@")) return problem("has a digest", "Write the name alone; what is pushed has no digest yet.");
			let { domain: t, path: n } = splitName(e);
			let r = n.lastIndexOf(":");
			if (r >= 0) return problem("has a tag", `Write ${(0, i.hD)(e.slice(0, r - n.length))}; the tags are added.`);
			if (t !== void 0 && !c.test(t)) return problem("has no valid registry", "A registry is a host name, with a port if needed: `ghcr.io`, `localhost:5000`.");
			if (n !== n.toLowerCase()) return problem("has uppercase letters", `Write ${(0, i.hD)(e.slice(0, e.length - n.length) + n.toLowerCase())}.`);
			if (!n.split("/").every((e) => s.test(e))) return problem("is not an image name", "Between slashes it has lowercase letters and digits, with single `.`, `_`, `__` or `-` in between.");
			if (e.length > 255) return problem("is too long", "A name has at most 255 characters.");
		}
		function lowerCaseAtGithub(e) {
			return /^ghcr\.io\//i.test(e) ? e.toLowerCase() : e;
		}
		function splitName(e) {
			let t = e.indexOf("/");
			let n = e.slice(0, Math.max(t, 0));
			return /[.:]/.test(n) || n === "localhost" || n !== n.toLowerCase() ? {
				domain: n,
				path: e.slice(t + 1)
			} : {
				domain: void 0,
				path: e
			};
		}
		let l = "latest";
		let u = "--prefer-index=false";
		let d = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
		let f = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
		function imageReferences(e) {
			let t = [...new Set(e.images.map(lowerCaseAtGithub))];
			let n = imageTags(e);
			let r = [
				...t.map(checkImageName),
				...checkRequest(e),
				...n.map(checkTag)
			].filter((e) => e !== void 0);
			if (r.length > 0) throw new i.ag("invalid-image", r);
			return t.flatMap((e) => n.map((t) => `${e}:${t}`));
		}
		function imageTags({ source: e, sha: t, channels: n }) {
			return [..."branch" in e ? floatsOfBranch(e) : [(0, o.qh)(e.version), ...imageFloats(e, n)], commitTag(t)];
		}
		function floatsOfBranch({ branch: e, isBehind: t = !1 }) {
			let n = branchTag(e);
			return t || n === "" ? [] : [n];
		}
		function tagArguments(e, t, n) {
			let isBuilt = (e) => e.endsWith(`:${commitTag(t)}`);
			return [...(0, a.$)(e, (e) => e.slice(0, e.lastIndexOf(":")))].map(([e, t]) => {
				if (n !== void 0) return [
					u,
					...t.map((e) => `--tag=${e}`),
					`${e}:${n}`
				].join(" ");
				let r = t.filter(isBuilt);
				let i = t.filter((e) => !isBuilt(e));
				let a = (i.length > 0 ? i : r).map((e) => `--tag=${e}`);
				return [
					u,
					...a,
					...r
				].join(" ");
			});
		}
		function heldFloats(e, t) {
			return wouldTake(e, t).flatMap(({ name: e, by: t }) => t ? [{
				name: e,
				by: t
			}] : []);
		}
		function orphanedFloats(e, t) {
			return wouldTake(e, t).flatMap(({ name: e, by: t }) => t ? [] : [e]);
		}
		function wouldTake(e, t) {
			let { tagged: n, version: r, coreFloats: i = !1 } = e;
			let a = imageFloats(e, t);
			return imageFloats({
				version: r,
				tagged: n.filter((e) => !isAbove(e, r)),
				coreFloats: i
			}, t).filter((e) => !a.includes(e)).map((e) => ({
				name: e,
				by: n.find((r) => imageFloats({
					version: r,
					tagged: n,
					coreFloats: i
				}, t).includes(e))
			}));
		}
		function isAbove(e, t) {
			return (0, o.Zy)(e, t) > 0;
		}
		function heldArguments(e, t, n) {
			return [...new Set(e.map(lowerCaseAtGithub))].map((e) => `${u} --tag=${e}:${t} ${e}:${commitTag(n)}`);
		}
		function commitTag(e) {
			return `sha-${e.slice(0, 12)}`;
		}
		function imageFloats(e, t) {
			let { version: n, tagged: i } = e;
			if (e.isWithdrawn) return [];
			let a = (0, o.ts)(n);
			let isTop = (e) => {
				let a = (0, r.xl)(e, [n, ...i], t);
				return a !== void 0 && (0, o.Zy)(a, n) === 0;
			};
			let s = floatsOf(e).filter((e) => e !== a || isTop(a));
			let isUsed = (e) => i.some((t) => (0, o.ts)(t) === e);
			return [...s, ...(0, r.Yg)(a, t).filter((e) => isUsed(e) && isTop(e))];
		}
		function floatsOf({ version: e, tagged: t, coreFloats: n = !1 }) {
			let r = (0, o.ts)(e);
			let i = t.some((t) => !t.prerelease && (0, o.Zy)(t, e) > 0);
			if (e.prerelease && i) return [];
			let isNewest = (n) => {
				let i = (0, o.BR)([e, ...t.filter((e) => (0, o.ts)(e) === r && n(e))]);
				return i !== void 0 && (0, o.qh)(i) === (0, o.qh)(e);
			};
			let a = isNewest(() => !0) ? [r === o.L8 ? l : r] : [];
			if (!n || r !== o.L8) return a;
			let { major: s, minor: c } = e;
			isNewest((e) => e.major === s && e.minor === c) && a.push(`${s}.${c}`);
			s > 0 && isNewest((e) => e.major === s) && a.push(`${s}`);
			return a;
		}
		function branchTag(e) {
			return e.replace(/[^\p{ASCII}]/gu, (e) => /[\p{L}\p{N}\p{M}]/u.test(e) ? `u${e.codePointAt(0)?.toString(16)}` : "-").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "").slice(0, 128);
		}
		function* checkRequest({ images: e, sha: t, source: n, channels: r }) {
			e.length === 0 && (yield {
				message: "No image is named.",
				fix: "Name at least one, such as `ghcr.io/acme/server`."
			});
			f.test(t) || (yield {
				message: `${(0, i.hD)(t)} is not a commit hash.`,
				fix: "Give the full hash, in lowercase."
			});
			"branch" in n ? yield* checkBranch(n.branch, r) : (0, o.ts)(n.version) === l && (yield {
				message: "A channel is named \"latest\".",
				fix: "Rename the channel: `latest` is the newest live image."
			});
		}
		function* checkBranch(e, t) {
			let n = branchTag(e);
			n === "" && (yield {
				message: `The branch ${(0, i.hD)(e)} has no character in its name that an image tag may contain.`,
				fix: "Rename the branch, or build images only of its tags."
			});
			(n === l || t.includes(n) || /^(?:\d+(?:\.\d+)*(?:-|$)|sha-)/.test(n)) && (yield {
				message: `The branch ${(0, i.hD)(e)} would take the image tag ${(0, i.hD)(n)}, which stands for released versions.`,
				fix: "Rename the branch, or build images only of its tags."
			});
		}
		function checkTag(e) {
			if (d.test(e)) return;
			return {
				message: `${(0, i.hD)(e)} is not an image tag.`,
				fix: "A tag has 1 to 128 letters, digits, `_`, `.` and `-`, and starts with a letter, a digit or `_`."
			};
		}
	})
};
