"use strict";
exports.id = 1610;
exports.ids = [1610];
exports.modules = {
	2780: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_publish_float_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2660);
				await (0, __webpack_require__(7667).C)((run) => (0, _shared_flows_publish_float_tags_js__WEBPACK_IMPORTED_MODULE_0__.C)({
					tag: run.input("tag"),
					minor: run.flag("minor", !1)
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	4229: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fk: () => tagNameOf,
			Mi: () => branchRef,
			gp: () => TAGS,
			y6: () => tagRef
		});
		let TAGS = "refs/tags/";
		function tagRef(name) {
			return `${TAGS}${name}`;
		}
		function branchRef(branch) {
			return `refs/heads/${branch}`;
		}
		function tagNameOf(ref) {
			return ref.startsWith(TAGS) ? ref.slice(10) : void 0;
		}
	}),
	1429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fg: () => tagsOf,
			KA: () => versionText,
			_3: () => formatTag,
			_f: () => matchTag,
			pi: () => isIgnored,
			sN: () => formatTemplate,
			wD: () => tagFolders
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		var _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
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
		function tagsOf(track, tags) {
			let names = [...tags];
			let found = [];
			for (let name of names) {
				let tag = matchTag(track.tag, name);
				tag && found.push(tag);
			}
			return (0, _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.ui)(found, (0, _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.x2)(names));
		}
		function tagFolders({ prefix }) {
			let parts = prefix.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
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
			for (let tag of tags) {
				let order = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version);
				if (tag.withdrawn ? order === 0 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8 && order > 0) return !1;
			}
			return !0;
		}
	}),
	8342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ix: () => offered,
			X: () => WITHDRAWN,
			dX: () => unmark,
			r4: () => isWithdrawn,
			ui: () => markWithdrawn,
			we: () => markerOf,
			x2: () => withdrawnNames
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		let WITHDRAWN = "withdrawn/";
		function markerOf(tag) {
			return WITHDRAWN + tag;
		}
		function withdrawnNames(names) {
			let found = new Set();
			for (let name of names) name.startsWith(WITHDRAWN) && found.add(name.slice(10));
			return found;
		}
		function markWithdrawn(tags, withdrawn) {
			if (withdrawn.size === 0) return [...tags];
			return tags.map((tag) => withdrawn.has(tag.name) ? {
				...tag,
				withdrawn: !0
			} : tag);
		}
		function unmark(tags, only) {
			return tags.map((tag) => {
				if (!tag.withdrawn || only !== void 0 && tag.name !== only) return tag;
				let { withdrawn: _, ...rest } = tag;
				return rest;
			});
		}
		function offered(tags) {
			return tags.filter(({ withdrawn }) => !withdrawn);
		}
		function isWithdrawn(version, tags) {
			return tags.some((tag) => tag.withdrawn === !0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) === 0);
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
	5566: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BR: () => highest,
			DD: () => withoutBuild,
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
		function withoutBuild(text) {
			return text.split("+", 1)[0];
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
	1196: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => pushUntilLanded });
		var promises_ = __webpack_require__(8500);
		var names = __webpack_require__(4229);
		var push_refusal = __webpack_require__(3552);
		var text_error = __webpack_require__(9530);
		async function unlessUnknown(ended, ask) {
			try {
				return await ask();
			} catch (error) {
				if (!ended.mayLand || !(error instanceof text_error.ag) || error.code !== "remote-unreachable") throw error;
				throw lost({
					...ended,
					words: `${ended.words}\n${error.message}`
				});
			}
		}
		async function findLanded(repository, tried, ended) {
			if (tried.length === 0) return;
			return unlessUnknown(ended, async () => {
				let names = new Set(tried.flatMap(({ updates }) => updates.map(({ ref }) => ref)));
				let refs = new Map((await repository.remoteRefs([...names])).map((ref) => [ref.name, ref]));
				for (let attempt of tried) if (await isThere(repository, attempt.updates, refs)) return attempt;
			});
		}
		async function isThere(repository, updates, refs) {
			let tags = updates.filter(({ ref }) => (0, names.Fk)(ref) !== void 0);
			if (tags.length > 0) return tags.every(({ ref, to }) => refs.get(ref)?.object === to);
			for (let update of updates) if (!await holds(repository, refs.get(update.ref), update)) return !1;
			return !0;
		}
		async function holds(repository, at, { from, to }) {
			if (at === void 0 || from === void 0 || at.commit === from) return at?.commit === to;
			if (at.commit === to) return !0;
			let before = from;
			let [{ tip }] = await repository.ensure([{
				tip: at.commit,
				not: [before]
			}]);
			if (to === void 0) return !1;
			let [pushed] = await repository.ensureCommits([to]);
			return repository.isAncestor(pushed, tip);
		}
		function lost({ words, broken, mayLand }) {
			let how = broken === 0 ? "did not land in 40 attempts" : `broke off ${broken === 1 ? "once" : `${broken} times in a row`}`;
			let state = mayLand ? "nothing of it was there when the remote was last asked, and it may still land" : "nothing of it landed";
			return (0, text_error.V2)("push-lost", `The push ${how}; ${state}. The remote said:\n${words}`, mayLand ? "Run again: what has landed by then is found and not made twice." : "Run again.");
		}
		function refused(words, mayLand) {
			let state = mayLand ? "one before it had no answer and may still land" : "nothing of it landed";
			return (0, text_error.V2)("push-refused", `The remote refused the push; ${state}. It said:\n${words}`, (0, push_refusal.dP)(words));
		}
		let OPEN = {
			before: async () => void 0,
			after: () => void 0
		};
		async function pushUntilLanded({ repository, log }, attempt, gate = OPEN) {
			let tried = [];
			let ended = {
				broken: 0,
				words: "",
				mayLand: !1
			};
			for (let count = 1; count <= 40 && ended.broken < 5; count++) {
				let next = await unlessUnknown(ended, attempt);
				let late = (ended.mayLand || next.updates.length === 0) && await findLanded(repository, tried, ended);
				if (late) return landed(late.result, gate);
				if (next.updates.length === 0) return next.result;
				count === 1 && await tellUnsigned(repository, log);
				await gate.before(next.result, next.updates);
				let outcome = await repository.push(next.updates);
				if (outcome.kind === "landed") return landed(next.result, gate);
				let isKnown = outcome.kind === "lost-race" || outcome.kind === "refused";
				ended.words = outcome.words;
				ended.broken = isKnown ? 0 : ended.broken + 1;
				ended.mayLand ||= outcome.kind === "unknown";
				gate.after(ended.mayLand ? void 0 : !1);
				isKnown || await waitForRemote(outcome, ended.broken, log);
				outcome.kind !== "refused" && tried.push(next);
				let found = await findLanded(repository, tried, ended);
				if (found) return landed(found.result, gate);
				if (outcome.kind === "refused") throw refused(outcome.words, ended.mayLand);
				if (!isKnown) continue;
				log.info("another push was faster: reading the remote again");
				await (0, promises_.setTimeout)(grow(50, 1.5, count));
			}
			throw lost(ended);
		}
		async function tellUnsigned(repository, log) {
			let settings = await repository.signingSettings();
			if (settings.length === 0) return;
			log.warn({
				message: `Your git is set to sign (${settings.join(", ")}), but the commits and tags of this push are not signed: release-tracks does not sign yet.`,
				fix: "A branch or ruleset that requires signatures will refuse the push."
			});
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
			await (0, promises_.setTimeout)(isPutOff ? grow(4e3, 2, broken - 1, 6e4) : grow(1e3, 2, broken - 1));
		}
		function grow(first, factor, count, longest = 4e3) {
			return Math.min(longest, first * factor ** count) * (.3 + .7 * Math.random());
		}
	}),
	2660: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => floatTags });
		var git_names = __webpack_require__(4229);
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
		var withdrawn_tags = __webpack_require__(8342);
		var error = __webpack_require__(9530);
		var markdown = __webpack_require__(547);
		var push_retry = __webpack_require__(1196);
		var tag_choice = __webpack_require__(8540);
		var tag_list = __webpack_require__(403);
		var tag_search = __webpack_require__(3439);
		async function floatTags({ tag: input, minor }, run) {
			let tag = (0, owned_tag.z)(run.config, (0, tag_choice.u)(input, run.context));
			let { sha, updates } = await (0, push_retry.F)(run, () => attemptFloat(tag, minor, run));
			let moved = updates.flatMap(({ ref }) => (0, git_names.Fk)(ref) ?? []);
			let sentence = moved.length === 0 ? `${tag.name} moves no floating tag: it is a pre-release or withdrawn, a newer version is out, or they are on it already.` : `${moved.join(", ")} ${moved.length === 1 ? "is" : "are"} on ${tag.name} now.`;
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
			let tagged = (0, withdrawn_tags.Ix)(tags.tags).map(({ version }) => version);
			let names = (0, withdrawn_tags.r4)(tag.version, tags.tags) ? [] : floatingTags(tag.track.tag, tag.version, tagged, minor);
			requireFree(names, config);
			let [own, ...floats] = await tags.place([tag.name, ...names]);
			let sha = own?.commit;
			await repository.ensureCommits([sha]);
			let updates = names.map((name) => ({
				name,
				at: floats.find((ref) => ref.name === (0, git_names.y6)(name))
			})).filter(({ at }) => at?.commit !== sha).map(({ name, at }) => ({
				ref: (0, git_names.y6)(name),
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
	})
};
