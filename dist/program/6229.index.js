"use strict";
exports.id = 6229;
exports.ids = [6229];
exports.modules = {
	...require("./common.index.js").modules,
	9780: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LJ: () => KEEP_DIGEST,
			k0: () => LATEST,
			TY: () => branchTag,
			m: () => commitTag,
			HC: () => floatsOf,
			M2: () => heldArguments,
			H1: () => heldFloats,
			Ef: () => imageReferences,
			PF: () => orphanedFloats,
			T9: () => tagArguments
		});
		var tags_ladder = __webpack_require__(6748);
		var error = __webpack_require__(9530);
		var group = __webpack_require__(9547);
		var versions_version = __webpack_require__(5566);
		let COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
		let DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d+)?$/;
		function checkImageName(name) {
			let problem = (message, fix) => ({
				message: `The image ${(0, error.hD)(name)} ${message}.`,
				fix
			});
			if (name.includes("@")) return problem("has a digest", "Write the name alone; what is pushed has no digest yet.");
			let { domain, path } = splitName(name);
			let colon = path.lastIndexOf(":");
			if (colon >= 0) return problem("has a tag", `Write ${(0, error.hD)(name.slice(0, colon - path.length))}; the tags are added.`);
			if (domain !== void 0 && !DOMAIN.test(domain)) return problem("has no valid registry", "A registry is a host name, with a port if need be: `ghcr.io`, `localhost:5000`.");
			if (path !== path.toLowerCase()) return problem("has capital letters", `Write ${(0, error.hD)(name.slice(0, name.length - path.length) + path.toLowerCase())}.`);
			if (!path.split("/").every((component) => COMPONENT.test(component))) return problem("is no image name", "Between slashes stand small letters and digits, with single `.`, `_`, `__` or `-` in between.");
			if (name.length > 255) return problem("is too long", "A name has at most 255 characters.");
		}
		function lowerCaseAtGithub(name) {
			return /^ghcr\.io\//i.test(name) ? name.toLowerCase() : name;
		}
		function splitName(name) {
			let slash = name.indexOf("/");
			let first = name.slice(0, Math.max(slash, 0));
			return /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase() ? {
				domain: first,
				path: name.slice(slash + 1)
			} : {
				domain: void 0,
				path: name
			};
		}
		let LATEST = "latest";
		let KEEP_DIGEST = "--prefer-index=false";
		let TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
		let SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
		function imageReferences(request) {
			let images = [...new Set(request.images.map(lowerCaseAtGithub))];
			let tags = imageTags(request);
			let found = [
				...images.map(checkImageName),
				...checkRequest(request),
				...tags.map(checkTag)
			].filter((problem) => problem !== void 0);
			if (found.length > 0) throw new error.ag("invalid-image", found);
			return images.flatMap((image) => tags.map((tag) => `${image}:${tag}`));
		}
		function imageTags({ source, sha, channels }) {
			return [..."branch" in source ? floatsOfBranch(source) : [(0, versions_version.qh)(source.version), ...imageFloats(source, channels)], commitTag(sha)];
		}
		function floatsOfBranch({ branch, isBehind = !1 }) {
			let tag = branchTag(branch);
			return isBehind || tag === "" ? [] : [tag];
		}
		function tagArguments(references, sha, promoted) {
			let isBuilt = (reference) => reference.endsWith(`:${commitTag(sha)}`);
			return [...(0, group.$)(references, (reference) => reference.slice(0, reference.lastIndexOf(":")))].map(([image, ofImage]) => {
				if (promoted !== void 0) return [
					KEEP_DIGEST,
					...ofImage.map((reference) => `--tag=${reference}`),
					`${image}:${promoted}`
				].join(" ");
				let built = ofImage.filter(isBuilt);
				let others = ofImage.filter((reference) => !isBuilt(reference));
				let options = (others.length > 0 ? others : built).map((reference) => `--tag=${reference}`);
				return [
					KEEP_DIGEST,
					...options,
					...built
				].join(" ");
			});
		}
		function heldFloats(source, ladder) {
			return wouldTake(source, ladder).flatMap(({ name, by }) => by ? [{
				name,
				by
			}] : []);
		}
		function orphanedFloats(source, ladder) {
			return wouldTake(source, ladder).flatMap(({ name, by }) => by ? [] : [name]);
		}
		function wouldTake(source, ladder) {
			let { tagged, version, coreFloats = !1 } = source;
			let own = imageFloats(source, ladder);
			return imageFloats({
				version,
				tagged: tagged.filter((other) => !isAbove(other, version)),
				coreFloats
			}, ladder).filter((name) => !own.includes(name)).map((name) => ({
				name,
				by: tagged.find((other) => imageFloats({
					version: other,
					tagged,
					coreFloats
				}, ladder).includes(name))
			}));
		}
		function isAbove(a, b) {
			return (0, versions_version.Zy)(a, b) > 0;
		}
		function heldArguments(images, name, sha) {
			return [...new Set(images.map(lowerCaseAtGithub))].map((image) => `${KEEP_DIGEST} --tag=${image}:${name} ${image}:${commitTag(sha)}`);
		}
		function commitTag(sha) {
			return `sha-${sha.slice(0, 12)}`;
		}
		function imageFloats(source, ladder) {
			let { version, tagged } = source;
			if (source.isWithdrawn) return [];
			let channel = (0, versions_version.ts)(version);
			let isTop = (name) => {
				let top = (0, tags_ladder.xl)(name, [version, ...tagged], ladder);
				return top !== void 0 && (0, versions_version.Zy)(top, version) === 0;
			};
			let own = floatsOf(source).filter((name) => name !== channel || isTop(channel));
			let isUsed = (name) => tagged.some((other) => (0, versions_version.ts)(other) === name);
			return [...own, ...(0, tags_ladder.Yg)(channel, ladder).filter((name) => isUsed(name) && isTop(name))];
		}
		function floatsOf({ version, tagged, coreFloats = !1 }) {
			let channel = (0, versions_version.ts)(version);
			let isOvertaken = tagged.some((other) => !other.prerelease && (0, versions_version.Zy)(other, version) > 0);
			if (version.prerelease && isOvertaken) return [];
			let isNewest = (rivals) => {
				let newest = (0, versions_version.BR)([version, ...tagged.filter((other) => (0, versions_version.ts)(other) === channel && rivals(other))]);
				return newest !== void 0 && (0, versions_version.qh)(newest) === (0, versions_version.qh)(version);
			};
			let floats = isNewest(() => !0) ? [channel === versions_version.L8 ? LATEST : channel] : [];
			if (!coreFloats || channel !== versions_version.L8) return floats;
			let { major, minor } = version;
			isNewest((other) => other.major === major && other.minor === minor) && floats.push(`${major}.${minor}`);
			major > 0 && isNewest((other) => other.major === major) && floats.push(`${major}`);
			return floats;
		}
		function branchTag(branch) {
			return branch.replace(/[^\p{ASCII}]/gu, (character) => /[\p{L}\p{N}\p{M}]/u.test(character) ? `u${character.codePointAt(0)?.toString(16)}` : "-").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "").slice(0, 128);
		}
		function* checkRequest({ images, sha, source, channels }) {
			images.length === 0 && (yield {
				message: "No image is named.",
				fix: "Name at least one, such as `ghcr.io/acme/server`."
			});
			SHA.test(sha) || (yield {
				message: `${(0, error.hD)(sha)} is no commit hash.`,
				fix: "Give the full hash, in small letters."
			});
			"branch" in source ? yield* checkBranch(source.branch, channels) : (0, versions_version.ts)(source.version) === LATEST && (yield {
				message: "A channel has the name \"latest\".",
				fix: "Rename the channel: `latest` is the newest live image."
			});
		}
		function* checkBranch(branch, channels) {
			let tag = branchTag(branch);
			tag === "" && (yield {
				message: `The branch ${(0, error.hD)(branch)} has nothing in its name that an image tag may have.`,
				fix: "Rename the branch, or build images of its tags alone."
			});
			(tag === LATEST || channels.includes(tag) || /^(?:\d+(?:\.\d+)*(?:-|$)|sha-)/.test(tag)) && (yield {
				message: `The branch ${(0, error.hD)(branch)} would take the image tag ${(0, error.hD)(tag)}, which stands for released versions.`,
				fix: "Rename the branch, or build images of its tags alone."
			});
		}
		function checkTag(tag) {
			if (TAG.test(tag)) return;
			return {
				message: `${(0, error.hD)(tag)} is no image tag.`,
				fix: "A tag has 1 to 128 letters, digits, `_`, `.` and `-`, and starts with a letter, a digit or `_`."
			};
		}
	})
};
