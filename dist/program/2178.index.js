"use strict";
exports.id = 2178;
exports.ids = [2178];
exports.modules = {
	2780: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_publish_float_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2660);
				await (0, __webpack_require__(5509).C)((run) => (0, _shared_flows_publish_float_tags_js__WEBPACK_IMPORTED_MODULE_0__.C)({
					tag: run.input("tag"),
					minor: run.flag("minor", !1)
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	2994: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ML: () => startsFrom,
			Qb: () => tagsFrom,
			Qz: () => guessLine,
			gr: () => lastTags,
			iw: () => lineBelow
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		var _track_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8003);
		function startsFrom({ prefix }, line, last = {
			major: Infinity,
			minor: 0
		}) {
			if (!line) return [prefix];
			let [major, minor] = [roundDown(line.major), roundDown(line.minor)];
			return [...(major === line.major ? [`${minor}.`, ...startsAbove(minor)] : [""]).map((start) => `${major}.${start}`), ...startsAbove(major)].filter((start) => isUpTo(start, last)).map((start) => prefix + start);
		}
		function isUpTo(start, last) {
			let [major, minor] = start.split(".").map(Number);
			return major === last.major ? (minor ?? 0) <= last.minor : Number(major) < last.major;
		}
		function tagsFrom({ major, minor }, tags) {
			return tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.bm)(version, {
				major,
				minor,
				patch: 0
			}) >= 0);
		}
		function startsAbove(n) {
			let digits = String(n);
			let head = digits.slice(0, 2);
			let heads = range(Number(head) + 1, 10 ** head.length);
			let asLong = [...digits].slice(2).flatMap((digit, at) => range(Number(digit) + 1, 10).map((higher) => digits.slice(0, at + 2) + higher));
			let longer = range(Math.max(1, leastOfLength(digits)), n + 1).flatMap((start) => range(0, 10).map((digit) => start + digit));
			return [
				...heads,
				...asLong,
				...longer
			];
		}
		function range(first, end) {
			return Array.from({ length: Math.max(0, end - first) }, (_, at) => String(first + at));
		}
		function roundDown(n) {
			let least = leastOfLength(String(n));
			return n - least < 20 ? n : least;
		}
		function leastOfLength({ length }) {
			return length === 1 ? 0 : 10 ** (length - 1);
		}
		function lineBelow({ major, minor }) {
			return minor > 0 ? {
				major,
				minor: minor - 1
			} : {
				major: Math.max(0, major - 1),
				minor: 0
			};
		}
		function guessLine(text) {
			let found = /(?<![-\w])version\W{1,9}v?(\d{1,9})\.(\d{1,9})\.\d/i.exec(text) ?? /(?<![\d.])(\d{1,9})\.(\d{1,9})\.\d/.exec(text);
			return found ? {
				major: Number(found[1]),
				minor: Number(found[2])
			} : void 0;
		}
		function lastTags(tags) {
			let live = (0, _track_tags_js__WEBPACK_IMPORTED_MODULE_1__.fV)(tags.filter(({ version }) => !version.prerelease));
			let inUse = live ? tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.bm)(version, live.version) >= 0) : tags;
			return [...(0, _track_tags_js__WEBPACK_IMPORTED_MODULE_1__.J_)(inUse).values()];
		}
	}),
	1429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fg: () => tagsOf,
			KA: () => versionText,
			_3: () => formatTag,
			_f: () => matchTag,
			pi: () => isIgnored,
			sN: () => formatTemplate
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function formatTag({ prefix, suffix }, version) {
			return prefix + (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version) + suffix;
		}
		function formatTemplate({ prefix, suffix }) {
			return `${prefix}{version}${suffix}`;
		}
		function versionText({ prefix, suffix }, tag) {
			if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
			return tag.slice(prefix.length, tag.length - suffix.length);
		}
		function matchTag(template, tag) {
			let text = versionText(template, tag);
			let version = text === void 0 ? void 0 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(text);
			return version && !isIgnored(template, tag) ? {
				name: tag,
				version
			} : void 0;
		}
		function isIgnored({ ignores }, tag) {
			return ignores?.(tag) === !0;
		}
		function tagsOf(track, names) {
			let found = [];
			for (let name of names) {
				let tag = matchTag(track.tag, name);
				tag && found.push(tag);
			}
			return found;
		}
	}),
	8003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J_: () => highestByChannel,
			ML: () => highestBelow,
			R: () => isNewestLive,
			fV: () => highestTag
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function highestTag(tags) {
			let best;
			for (let tag of tags) (!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			return best;
		}
		function highestByChannel(tags) {
			let best = new Map();
			for (let tag of tags) {
				let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version);
				let seen = best.get(channel);
				(!seen || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, seen.version) > 0) && best.set(channel, tag);
			}
			return best;
		}
		function highestBelow(tags, version) {
			let best;
			for (let tag of tags) {
				if ((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) >= 0) continue;
				(!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			}
			return best;
		}
		function isNewestLive(version, tags) {
			if (version.prerelease) return !1;
			for (let tag of tags) if ((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) > 0) return !1;
			return !0;
		}
	}),
	9530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BJ: () => describeProblem,
			V2: () => failure,
			Z9: () => wordsOf,
			ag: () => ReleaseTracksError,
			hD: () => quote
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		class ReleaseTracksError extends Error {
			code;
			problems;
			constructor(code, problems) {
				super(problems.map(describeProblem).join("\n"));
				this.name = "ReleaseTracksError";
				this.code = code;
				this.problems = problems;
			}
		}
		function failure(code, message, fix, place) {
			return new ReleaseTracksError(code, [{
				message,
				...fix && { fix },
				...place && { place }
			}]);
		}
		function describeProblem({ message, fix, place }) {
			let at = place ? [
				place.file,
				place.line,
				place.column
			].filter((part) => part !== void 0).join(":") : "";
			return [
				at && `${at}: `,
				message,
				fix && ` ${fix}`
			].filter(Boolean).join("");
		}
		function quote(value) {
			let text = value.length > 200 ? `${value.slice(0, 200)}…` : value;
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(JSON.stringify(text));
		}
		function wordsOf(error) {
			let words = error instanceof Error ? error.message : String(error);
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(words.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim());
		}
	}),
	4785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BP: () => logLine,
			Df: () => withoutCommands,
			OG: () => logLines
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		function logLine(text) {
			return withoutCommands((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text));
		}
		function logLines(text) {
			return withoutCommands((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text.replace(/\r\n/g, "\n")));
		}
		function withoutCommands(lines) {
			return lines.replace(/##(?=\[)/g, "## ").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
		}
	}),
	6082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$m: () => visibleJson,
			P8: () => visibleLine,
			RK: () => visible,
			yV: () => visibleInColour
		});
		let UNSEEN = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
		function visible(text) {
			return text.replace(UNSEEN, escapeCharacter);
		}
		function visibleInColour(text) {
			return text.replace(COLOUR_OR_UNSEEN, (found) => found.length > 1 ? found : escapeCharacter(found));
		}
		function visibleLine(text) {
			return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " "));
		}
		function visibleJson(json) {
			return visible(json).replace(/#(?=\[)/g, escapeCharacter);
		}
		let COLOUR_OR_UNSEEN = RegExp(`\\u001b\\[[\\d;]*m|${UNSEEN.source}`, "gu");
		function escapeCharacter(character) {
			return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
		}
	}),
	5566: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BR: () => highest,
			L8: () => LIVE,
			Zy: () => compareVersions,
			bm: () => compareCore,
			ot: () => parseVersion,
			qh: () => formatVersion,
			rT: () => formatCore,
			ts: () => channelOf
		});
		let LIVE = "live";
		let LARGEST = 2 ** 53 - 1;
		let GRAMMAR = /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})(?:-(?!\d+\.)([0-9A-Za-z-]+)\.(0|[1-9]\d{0,15}))?$/;
		function parseVersion(text) {
			let found = GRAMMAR.exec(text);
			if (!found) return;
			let [major, minor, patch, n] = [
				Number(found[1]),
				Number(found[2]),
				Number(found[3]),
				Number(found[5] ?? 0)
			];
			if (major > LARGEST || minor > LARGEST || patch > LARGEST || n > LARGEST) return;
			let channel = found[4];
			if (channel === void 0) return {
				major,
				minor,
				patch
			};
			return channel === LIVE ? void 0 : {
				major,
				minor,
				patch,
				prerelease: {
					channel,
					n
				}
			};
		}
		function formatVersion(version) {
			let { prerelease, written } = version;
			if (written !== void 0) return written;
			return prerelease ? `${formatCore(version)}-${prerelease.channel}.${prerelease.n}` : formatCore(version);
		}
		function formatCore({ major, minor, patch }) {
			return `${major}.${minor}.${patch}`;
		}
		function channelOf(version) {
			return version.prerelease?.channel ?? LIVE;
		}
		function compareCore(a, b) {
			return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
		}
		function compareVersions(a, b) {
			let core = compareCore(a, b);
			if (core !== 0) return core;
			if (!a.prerelease || !b.prerelease) return Number(!a.prerelease) - Number(!b.prerelease);
			if (a.prerelease.channel !== b.prerelease.channel) return a.prerelease.channel < b.prerelease.channel ? -1 : 1;
			return a.prerelease.n - b.prerelease.n;
		}
		function highest(versions) {
			let best;
			for (let version of versions) (!best || compareVersions(version, best) > 0) && (best = version);
			return best;
		}
	}),
	1548: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => pushUntilLanded });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		let OPEN = {
			before: async () => void 0,
			after: () => void 0
		};
		async function pushUntilLanded({ repository, log }, attempt, gate = OPEN) {
			let broken = 0;
			let words = "";
			for (let count = 1; count <= 40 && broken < 5; count++) {
				let { result, updates } = await attempt();
				if (updates.length === 0) return result;
				await gate.before(result, updates);
				let outcome = await repository.push(updates);
				if (outcome.kind === "landed") return landed(result, gate);
				if (outcome.kind === "refused") {
					gate.after(!1);
					throw refused(outcome.words);
				}
				words = outcome.words;
				let isLost = outcome.kind === "lost-race";
				broken = isLost ? 0 : broken + 1;
				isLost || await waitForRemote(outcome, broken, log);
				if (await hasLanded(repository, updates)) return landed(result, gate);
				gate.after(!1);
				if (!isLost) continue;
				log.info("another push was faster: reading the remote again");
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(grow(50, 1.5, count));
			}
			throw lost(words, broken);
		}
		function landed(result, gate) {
			gate.after(!0);
			return {
				...result,
				pushed: !0
			};
		}
		async function waitForRemote({ kind, words }, broken, log) {
			let isPutOff = kind === "put-off";
			log.info(`${isPutOff ? "the remote puts the push off" : "the push broke off"}: ${words}`);
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(isPutOff ? grow(4e3, 2, broken - 1, 6e4) : grow(1e3, 2, broken - 1));
		}
		async function hasLanded(repository, updates) {
			let listed = await repository.remoteRefs(updates.map(({ ref }) => ref));
			let refs = new Map(listed.map((ref) => [ref.name, ref]));
			let tags = updates.filter(({ ref }) => ref.startsWith("refs/tags/"));
			if (tags.length > 0) return tags.every(({ ref, to }) => refs.get(ref)?.object === to);
			for (let update of updates) if (!await holds(repository, refs.get(update.ref), update)) return !1;
			return !0;
		}
		async function holds(repository, at, { from, to }) {
			if (at === void 0 || from === void 0 || at.commit === from) return at?.commit === to;
			if (at.commit === to) return !0;
			await repository.ensure([{
				tip: at.commit,
				not: [from]
			}]);
			return repository.isAncestor(to, at.commit);
		}
		function grow(first, factor, count, longest = 4e3) {
			return Math.min(longest, first * factor ** count) * (.3 + .7 * Math.random());
		}
		function lost(words, broken) {
			let how = broken === 0 ? "did not land in 40 attempts" : `broke off ${broken} times in a row`;
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("push-lost", `The push ${how}; nothing of it landed. The remote said: ${words}`, "Run again.");
		}
		function refused(words) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("push-refused", `The remote refused the push; nothing of it landed. It said: ${words}`, "In a workflow give the job `permissions: contents: write`, or a token that branch protection and rulesets let through. By hand you need to be let through yourself.");
		}
	}),
	4172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => formatRunId,
			_: () => parseRunId
		});
		function formatRunId(run, unique) {
			return run ? `${run.id}.${run.attempt}.${unique}` : unique;
		}
		function parseRunId(text) {
			let [, id, attempt] = /^(\d{1,16})\.(\d{1,9})\./.exec(text) ?? [];
			return id && attempt ? {
				id,
				attempt: Number(attempt)
			} : void 0;
		}
	}),
	2660: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => floatTags });
		var image_tags = __webpack_require__(9780);
		function floatingTags({ prefix, suffix }, version, tagged, minor) {
			if (version.prerelease || version.major === 0) return [];
			let floats = (0, image_tags.HC)({
				version,
				tagged,
				coreFloats: !0
			});
			return [`${version.major}`, ...minor ? [`${version.major}.${version.minor}`] : []].filter((name) => floats.includes(name)).map((name) => prefix + name + suffix);
		}
		var owned_tag = __webpack_require__(9094);
		var tag_template = __webpack_require__(1429);
		var error = __webpack_require__(9530);
		var markdown = __webpack_require__(547);
		var push_retry = __webpack_require__(1548);
		var tag_choice = __webpack_require__(8540);
		var tag_list = __webpack_require__(403);
		var tag_search = __webpack_require__(3439);
		async function floatTags({ tag: input, minor }, run) {
			let tag = (0, owned_tag.z)(run.config, (0, tag_choice.u)(input, run.context));
			let { sha, updates } = await (0, push_retry.F)(run, () => attemptFloat(tag, minor, run));
			let moved = updates.map(({ ref }) => ref.slice(tag_search.gp.length));
			let sentence = moved.length === 0 ? `${tag.name} moves no floating tag: it is a pre-release, a newer version is out, or they are on it already.` : `${moved.join(", ")} ${moved.length === 1 ? "is" : "are"} on ${tag.name} now.`;
			run.log.info(sentence);
			return {
				outputs: {
					moved: JSON.stringify(moved),
					sha
				},
				summary: (0, markdown.Bv)((0, markdown.R_)(3, `Floating tags of ${tag.name}`), moved.length === 0 ? (0, markdown.FV)(sentence) : (0, markdown.p_)(moved.map(markdown.aY)))
			};
		}
		async function attemptFloat(tag, minor, { config, repository }) {
			let tags = await (0, tag_list.oW)(repository, (0, tag_search.wT)(tag.track), tag.name);
			let tagged = tags.tags.map(({ version }) => version);
			let names = floatingTags(tag.track.tag, tag.version, tagged, minor);
			requireFree(names, config);
			let [own, ...floats] = await tags.place([tag.name, ...names]);
			let sha = own?.commit;
			await repository.ensureCommits([sha]);
			let updates = names.map((name) => ({
				name,
				at: floats.find((ref) => ref.name === tag_search.gp + name)
			})).filter(({ at }) => at?.commit !== sha).map(({ name, at }) => ({
				ref: tag_search.gp + name,
				from: at?.object,
				to: sha
			}));
			return {
				result: {
					sha,
					updates,
					pushed: !1
				},
				updates
			};
		}
		function requireFree(names, { tracks }) {
			for (let name of names) {
				let taken = tracks.find(({ tag }) => (0, tag_template._f)(tag, name));
				if (taken) throw (0, error.V2)("float-taken", `The floating tag ${(0, error.hD)(name)} would read as a version of track ${taken.name}.`, "Change the tag template of one of the two tracks.");
			}
		}
	}),
	3439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IH: () => localTagNames,
			_: () => guessLastLine,
			gp: () => TAGS,
			hH: () => remoteTagRefs,
			rF: () => tagsAbove,
			wT: () => everyTag
		});
		var _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		let TAGS = "refs/tags/";
		function everyTag(track) {
			return {
				track,
				from: void 0,
				isEnough: () => !0
			};
		}
		function tagsAbove(track, version) {
			return {
				track,
				from: version,
				isEnough: () => !0
			};
		}
		async function guessLastLine(repository, { versionFiles }) {
			let [file] = versionFiles;
			let text = file && await repository.glance(file.path);
			let line = text === void 0 ? void 0 : (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(text);
			return line && (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.iw)(line);
		}
		async function localTagNames(repository, searches) {
			let refs = await repository.localTags(startsOf(searches, []));
			let unsettled = unsettledBy(refs, searches);
			unsettled.length > 0 && refs.push(...await repository.localTags(startsOf(unsettled, unsettled)));
			return [...new Set(refs)].filter(soughtBy(searches, unsettled)).map(nameOf);
		}
		async function remoteTagRefs(repository, searches, besides = []) {
			let patterns = (of, whole) => startsOf(of, whole).map((start) => `${start}*`);
			let unsettled = [];
			let refs = await repository.remoteRefs([...besides, ...patterns(searches, [])], (found) => {
				unsettled = unsettledBy(found.map(({ name }) => name), searches);
				return patterns(unsettled, unsettled);
			});
			let isSought = soughtBy(searches, unsettled);
			return refs.filter(({ name }) => isSought(name));
		}
		function startsOf(searches, whole) {
			return searches.flatMap((search) => (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.ML)(search.track.tag, whole.includes(search) ? void 0 : search.from, search.upTo)).map((start) => TAGS + start);
		}
		function unsettledBy(refs, searches) {
			let names = refs.filter((ref) => ref.startsWith(TAGS)).map(nameOf);
			return searches.filter(({ track, from, isEnough }) => from && !isEnough((0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.Qb)(from, (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(track, names))));
		}
		function soughtBy(searches, whole) {
			let cut = searches.filter((search) => search.from && !whole.includes(search));
			return (ref) => !ref.startsWith(TAGS) || cut.every(({ track, from }) => {
				let tag = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._f)(track.tag, nameOf(ref));
				return !tag || !from || (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.Qb)(from, [tag]).length > 0;
			});
		}
		function nameOf(ref) {
			return ref.slice(10);
		}
	}),
	8541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TL: () => removeTemporaryFolders,
			wE: () => makeTemporaryFolder,
			yu: () => removeTemporaryFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		let folders = new Set();
		function makeTemporaryFolder() {
			let folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "release-tracks-"));
			folders.add(folder);
			return folder;
		}
		function removeTemporaryFolder(folder) {
			folders.delete(folder);
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
					recursive: !0,
					force: !0,
					maxRetries: 3
				});
			} catch {}
		}
		function removeTemporaryFolders() {
			for (let folder of folders) removeTemporaryFolder(folder);
		}
	}),
	5509: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => runAction });
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_fs_ = __webpack_require__(3024);
		var core = __webpack_require__(6805);
		var summary = __webpack_require__(3327);
		var text_error = __webpack_require__(9530);
		var markdown = __webpack_require__(547);
		var run = __webpack_require__(4172);
		var clone_folder = __webpack_require__(952);
		var git_repository = __webpack_require__(7818);
		var github_access = __webpack_require__(8221);
		var log_line = __webpack_require__(4785);
		var visible = __webpack_require__(6082);
		function info(text) {
			core.pq((0, log_line.BP)(text));
		}
		function warn(problem) {
			core.$e((0, log_line.OG)(describeText(problem)), annotation(problem));
		}
		function tellError({ problems, message }) {
			let [first] = problems;
			core.z3((0, log_line.OG)(problems.length === 1 && first ? describeText(first) : message), first && annotation(first));
		}
		function tellBug(error) {
			let stack = error instanceof Error ? error.stack ?? error.message : String(error);
			core.z3((0, log_line.OG)(`This is a bug in release-tracks, please report it with the lines around it. ${stack}`));
		}
		function describeText({ message, fix }) {
			return fix ? `${message} ${fix}` : message;
		}
		function annotation({ place }) {
			if (!place) return {};
			let { file, line, column } = place;
			return {
				file: (0, visible.RK)(file),
				...line && { startLine: line },
				...column && { startColumn: column }
			};
		}
		async function runAction(main) {
			process.on("uncaughtException", (error) => error.code === "EPIPE" ? void 0 : void fail(error));
			try {
				let report = await withRun(main);
				setOutputs(report.outputs);
				await writeSummary(report.summary);
				report.failure && await fail(report.failure);
			} catch (error) {
				await fail(error);
			}
		}
		async function withRun(main) {
			let folder = process.env.GITHUB_WORKSPACE || process.cwd();
			let context = readContext();
			let token = input("token");
			token && core.Pq(token);
			let clone = (0, clone_folder.Rl)(folder, input("config"));
			let opening = git_repository.x.open(clone, {
				token,
				serverUrl: context.serverUrl
			});
			opening.catch(() => void 0);
			let { readConfigFile } = await Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(6070),
				__webpack_require__.e(1334)
			]).then(__webpack_require__.bind(__webpack_require__, 6070));
			let { config, warnings } = readConfigFile(clone, input("config"), NO_CONFIG, folder);
			for (let warning of warnings) warn(warning);
			let repository = await opening;
			try {
				let openGitHub = () => (0, github_access.o)(token, context, { info }, process.env.GITHUB_API_URL);
				return await main({
					context,
					config,
					repository,
					token,
					folder,
					input,
					flag,
					openGitHub,
					log: {
						info,
						warn
					}
				});
			} finally {
				repository.close();
			}
		}
		let NO_CONFIG = "Run actions/checkout first, and write release-tracks.yml or name your file with the config input; where actions/checkout has a path, begin with it: config: <path>/release-tracks.yml.";
		function input(name) {
			return core.V4(name);
		}
		function flag(name, otherwise) {
			let text = input(name);
			if (text === "") return otherwise;
			if (/^(true|True|TRUE)$/.test(text)) return !0;
			if (/^(false|False|FALSE)$/.test(text)) return !1;
			throw (0, text_error.V2)("input-invalid", `${name}: ${(0, text_error.hD)(text)} is neither true nor false.`, "Write true or false.");
		}
		function readContext() {
			let env = process.env;
			let eventName = env.GITHUB_EVENT_NAME ?? "";
			let push = eventName === "push" ? readPushEvent(env.GITHUB_EVENT_PATH) : void 0;
			return {
				runId: (0, run.Q)(readWorkflowRun(env), (0, external_node_crypto_.randomUUID)()),
				eventName,
				ref: env.GITHUB_REF || (push?.ref ?? ""),
				sha: env.GITHUB_SHA ?? "",
				repository: env.GITHUB_REPOSITORY ?? "",
				serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
				push
			};
		}
		function readWorkflowRun({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }) {
			return id ? {
				id,
				attempt: Number(attempt || 1)
			} : void 0;
		}
		function readPushEvent(path) {
			if (!path || !(0, external_node_fs_.existsSync)(path)) return;
			let payload = readPayload(path);
			let { before, after } = payload;
			if (typeof before != "string" || typeof after != "string") return;
			let commitCount = Array.isArray(payload.commits) ? payload.commits.length : 0;
			return {
				ref: typeof payload.ref == "string" ? payload.ref : "",
				before,
				after,
				deleted: payload.deleted === !0,
				commitCount
			};
		}
		function readPayload(path) {
			let fix = "GITHUB_EVENT_PATH names the file that the runner wrote for this run: leave both as they are.";
			try {
				let payload = JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
				if (typeof payload == "object" && payload) return payload;
			} catch (error) {
				throw (0, text_error.V2)("event-unreadable", `The event file ${(0, text_error.hD)(path)} cannot be read: ${(0, text_error.Z9)(error)}.`, fix);
			}
			throw (0, text_error.V2)("event-unreadable", `The event file ${(0, text_error.hD)(path)} holds no JSON object.`, fix);
		}
		function setOutputs(outputs) {
			try {
				for (let [name, value] of Object.entries(outputs)) core.uH(name, value);
			} catch (error) {
				throw (0, text_error.V2)("output-unwritable", `The outputs cannot be written: ${(0, text_error.Z9)(error)}.`, "GITHUB_OUTPUT names a file that the runner made for this step: leave both as they are.");
			}
		}
		async function fail(error) {
			process.exitCode = 1;
			if (error instanceof text_error.ag) {
				tellError(error);
				await writeSummary((0, markdown.Bv)((0, markdown.R_)(3, `Stopped: ${error.code}`), (0, markdown.p_)(error.problems.map((problem) => (0, markdown.FV)((0, text_error.BJ)(problem))))));
				return;
			}
			tellBug(error);
		}
		async function writeSummary(markdown) {
			if (!process.env.GITHUB_STEP_SUMMARY || markdown === "") return;
			try {
				await summary.z.addRaw(markdown, !0).write();
			} catch (error) {
				warn({ message: `The job summary cannot be written: ${(0, text_error.Z9)(error)}.` });
			}
		}
	})
};
