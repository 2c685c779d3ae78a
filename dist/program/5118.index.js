"use strict";
exports.id = 5118;
exports.ids = [5118, 9547];
exports.modules = {
	9780: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k0: () => LATEST,
			TY: () => branchTag,
			m: () => commitTag,
			HC: () => floatsOf,
			Ef: () => imageReferences,
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
			return isBehind ? [] : [branchTag(branch)];
		}
		function tagArguments(references, sha) {
			let isBuilt = (reference) => reference.endsWith(`:${commitTag(sha)}`);
			return [...(0, group.$)(references, (reference) => reference.slice(0, reference.lastIndexOf(":"))).values()].map((ofImage) => {
				let built = ofImage.filter(isBuilt);
				let others = ofImage.filter((reference) => !isBuilt(reference));
				return [...(others.length > 0 ? others : built).map((reference) => `--tag=${reference}`), ...built].join(" ");
			});
		}
		function commitTag(sha) {
			return `sha-${sha.slice(0, 12)}`;
		}
		function imageFloats(source, ladder) {
			let { version, tagged } = source;
			let channel = (0, versions_version.ts)(version);
			let isTop = (name) => {
				let top = (0, tags_ladder.x)(name, [version, ...tagged], ladder);
				return top !== void 0 && (0, versions_version.Zy)(top, version) === 0;
			};
			let own = floatsOf(source).filter((name) => name !== channel || isTop(channel));
			let isUsed = (name) => tagged.some((other) => (0, versions_version.ts)(other) === name);
			return [...own, ...(0, tags_ladder.Y)(channel, ladder).filter((name) => isUsed(name) && isTop(name))];
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
			return branch.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "").slice(0, 128);
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
	}),
	6748: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => channelsBelow,
			x: () => highestFrom
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function highestFrom(channel, versions, ladder) {
			let level = ladder.indexOf(channel);
			let above = new Set([
				channel,
				...level < 0 ? [] : ladder.slice(level),
				_versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8
			]);
			return (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.BR)([...versions].filter((version) => above.has((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(version))));
		}
		function channelsBelow(channel, ladder) {
			let level = [...ladder, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8].indexOf(channel);
			return level < 0 ? [] : ladder.slice(0, level).toReversed();
		}
	}),
	9094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => readTag });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		function readTag(config, name) {
			let track = config.tracks.find(({ tag }) => (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__._f)(tag, name)) ?? config.tracks.find(({ tag }) => startsAsVersion((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(tag, name)));
			let templates = config.tracks.map((each) => `${each.name}: ${(0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.sN)(each.tag)}`).join(", ");
			if (!track) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-unknown", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is of no track.`, `Tags read as ${templates}.`);
			if ((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(track.tag, name)) throw ignored(config, name);
			let text = (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(track.tag, name);
			let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);
			let shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(", ")}`;
			if (!version) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-shape", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} holds ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version.`, `Versions read as ${shapes}.`);
			let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version);
			if (version.prerelease && !config.channels.includes(channel)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-channel", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} is on the channel ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(channel)}, which ${config.path} does not have.`, `Versions read as ${shapes}.`);
			return {
				name,
				track,
				version,
				channel: version.prerelease ? channel : _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8
			};
		}
		function ignored({ path }, name) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-ignored", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is left out by ignore-tags in ${path}.`, "Take it out of ignore-tags if it is to count as a release again.");
		}
		function startsAsVersion(text) {
			return text !== void 0 && /^\d/.test(text);
		}
	}),
	9547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => groupBy });
		function groupBy(values, keyOf) {
			let groups = new Map();
			for (let value of values) {
				let key = keyOf(value);
				let group = groups.get(key);
				group ? group.push(value) : groups.set(key, [value]);
			}
			return groups;
		}
	}),
	547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bv: () => blocks,
			Cr: () => bold,
			DV: () => codeBlock,
			FV: () => escapeMarkdown,
			R_: () => heading,
			aY: () => code,
			k9: () => linkMarkdown,
			nf: () => link,
			p_: () => list,
			tp: () => table
		});
		var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
		let WORD = /[\w.\-/:@#%+~=?]+/g;
		let PUNCTUATION = /[!-/:-@[-`{-~]/g;
		let TURNS_INTO_A_LINK = /@|#\d|\bGH-\d|:\/\/|www\.|\b[\da-f]{7,40}\b/i;
		function escapeMarkdown(text) {
			return escapeLineEnds(escapeAround((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text).replace(/\s+/g, " ").trim()));
		}
		function code(text) {
			let line = (0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text);
			if (line.includes("|")) return `<code>${line.replace(PUNCTUATION, entity)}</code>`;
			return line && codeSpan(line);
		}
		function link(text, url) {
			let label = escapePunctuation((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text).replace(/\s+/g, " ").trim());
			return isWebAddress(url) ? linkMarkdown(label, url) : escapeMarkdown(text);
		}
		function linkMarkdown(markdown, url) {
			return isWebAddress(url) ? `[${markdown}](${escapeUrl(url)})` : markdown;
		}
		function bold(text) {
			let inner = escapeMarkdown(text);
			return inner && `**${inner}**`;
		}
		function heading(level, text) {
			return `${"#".repeat(level)} ${escapeMarkdown(text)}`;
		}
		function list(entries) {
			return entries.map((entry) => `- ${joinLines(entry)}`).join("\n");
		}
		function table(head, rows) {
			let width = Math.max(head.length, ...rows.map((row) => row.length));
			let columns = Array.from({ length: width }, (_, column) => column);
			let line = (cells) => `| ${columns.map((column) => cell(cells[column] ?? "")).join(" | ")} |`;
			return [
				line(head),
				`|${" --- |".repeat(width)}`,
				...rows.map(line)
			].join("\n");
		}
		function blocks(...parts) {
			return parts.filter(Boolean).join("\n\n");
		}
		function codeBlock(text, language = "") {
			let fence = "`".repeat(Math.max(3, longestRun(text) + 1));
			return `${fence}${language}\n${text.replace(/\r\n?/g, "\n").replace(/\n$/, "")}\n${fence}`;
		}
		function cell(markdown) {
			return joinLines(markdown).replaceAll("|", "&#124;");
		}
		function joinLines(markdown) {
			return markdown.replace(/\s*[\r\n]+\s*/g, " ");
		}
		function escapeAround(line) {
			let escaped = "";
			let end = 0;
			for (let { 0: word, index } of line.matchAll(WORD)) {
				if (!TURNS_INTO_A_LINK.test(word)) continue;
				escaped += escapePunctuation(line.slice(end, index)) + codeSpan(word);
				end = index + word.length;
			}
			return escaped + escapePunctuation(line.slice(end));
		}
		function escapePunctuation(line) {
			return line.replace(/[&<>|]/g, entity).replace(/[\\`*[\]~$]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`);
		}
		function escapeLineEnds(line) {
			return line.replace(/^[#+=:-]/, (character) => `\\${character}`).replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/(?<!\\)#$/, "\\#");
		}
		function codeSpan(line) {
			let fence = "`".repeat(longestRun(line) + 1);
			let touches = line.startsWith("`") || line.endsWith("`");
			let loses = line.startsWith(" ") && line.endsWith(" ") && line.trim() !== "";
			return touches || loses ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
		}
		function longestRun(text) {
			return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
		}
		let NAMED = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		function entity(character) {
			return NAMED[character] ?? `&#${character.codePointAt(0)};`;
		}
		function isWebAddress(url) {
			return /^https?:\/\//i.test(url);
		}
		function escapeUrl(url) {
			return url.toWellFormed().replace(/[^\w.~:/?#@!$&'*+,;=%-]/gu, (character) => character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character)).replaceAll("&", "&amp;");
		}
	}),
	883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => oneLine });
		function oneLine(text) {
			return text.toWellFormed().replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
		}
	}),
	8540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => requireTrack,
			u: () => chooseTag
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function chooseTag(input, { ref }) {
			let given = (input || ref).replace(/^refs\/tags\//, "");
			if (input !== "" || ref.startsWith("refs/tags/")) return given;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-missing", `tag: it is not given, and the run is on ${ref === "" ? "no ref" : ref}.`, "Give the tag. A workflow that runs on a tag needs none.");
		}
		function requireTrack(tag, track) {
			if (!track || tag.track === track) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("input-invalid", `tag: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(tag.name)} is of track ${tag.track.name}, not of ${track.name}.`, "Leave track out, or give a tag of it.");
		}
	}),
	403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fo: () => requireCommit,
			Ns: () => tagMissing,
			WM: () => isCommit,
			cB: () => listTags,
			oW: () => listRemoteTags
		});
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3439);
		async function listTags(repository, search, wanted) {
			let local = repository.complete ? (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.IH)(repository, [search])) : [];
			if (!(wanted === void 0 ? local.length > 0 : local.some(({ name }) => name === wanted))) return listRemoteTags(repository, search, wanted);
			return {
				tags: local,
				local: !0,
				place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
				placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.gp + of)),
				...wholeOf(search, local, () => listTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		async function listRemoteTags(repository, search, wanted) {
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.hH)(repository, [search]);
			let tags = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, refs.map(({ name }) => name.slice(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__.gp.length)));
			if (wanted !== void 0 && !tags.some(({ name }) => name === wanted)) throw tagMissing(wanted);
			return {
				tags,
				local: !1,
				place: async (names) => inOrder(names, refs),
				...wholeOf(search, tags, () => listRemoteTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		function tagMissing(name) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-missing", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} does not exist on the remote.`, "Push it first, or give another one.");
		}
		async function isCommit(object, repository) {
			return (await repository.resolve([object]))[0] !== void 0;
		}
		async function requireCommit(tag, object, repository) {
			if (await isCommit(object, repository)) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-no-commit", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(tag)} names no commit, but a tree or a file.`, "Delete it, or make it again on a commit.");
		}
		function wholeOf({ from, isEnough }, found, whole) {
			return from !== void 0 && isEnough(found) ? { whole } : {};
		}
		function fullNames(names) {
			return names.map((name) => _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.gp + name);
		}
		function inOrder(names, refs) {
			let byName = new Map(refs.map((ref) => [ref.name, ref]));
			return names.flatMap((name) => byName.get(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__.gp + name) ?? []);
		}
	})
};
