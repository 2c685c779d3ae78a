"use strict";
exports.id = 9335;
exports.ids = [9335];
exports.modules = {
	5422: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => isTrunk });
		function isTrunk({ branches }) {
			return branches.live === branches.next;
		}
	}),
	3208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => NO_OTHERS,
			U: () => otherTags
		});
		var _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		let NO_OTHERS = {
			foreign: [],
			lookalikes: [],
			noCommits: [],
			ignored: []
		};
		function otherTags(track, tracks, tags) {
			let found = {
				foreign: [],
				lookalikes: [],
				noCommits: [],
				ignored: []
			};
			for (let { name, commit } of tags) {
				let text = (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(track.tag, name);
				if (text === void 0 || !/^\d/.test(text)) continue;
				let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);
				if ((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(track.tag, name)) {
					version && found.ignored.push(version);
					continue;
				}
				if (version || tracks.some(({ tag }) => (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__._f)(tag, name))) continue;
				let semVer = (0, _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__.IX)(text);
				semVer ? found.foreign.push({
					name,
					commit,
					semVer,
					version: asVersion(semVer, text)
				}) : found.lookalikes.push(...lookalike(name, text));
			}
			return found;
		}
		function asVersion({ major, minor, patch, prerelease }, written) {
			let core = {
				major,
				minor,
				patch,
				written
			};
			return prerelease.length > 0 ? {
				...core,
				prerelease: {
					channel: "",
					n: 0
				}
			} : core;
		}
		function lookalike(name, text) {
			let found = /^(\d{1,15})\.(\d{1,15})(?:\.(\d{1,15}))?/.exec(text);
			if (!found) return [];
			let [major, minor, patch] = [
				Number(found[1]),
				Number(found[2]),
				Number(found[3] ?? 0)
			];
			return [{
				name,
				core: {
					major,
					minor,
					patch
				}
			}];
		}
	}),
	2205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => manifestPaths,
			j: () => manifestPath
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function manifestPath({ manifest }, channel) {
			return manifest.replace("{channel}", () => channel);
		}
		function manifestPaths({ updater }, { channels }) {
			return updater ? [...channels, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8].map((channel) => ({
				channel,
				path: manifestPath(updater, channel)
			})) : [];
		}
	}),
	8108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cg: () => compareSemVer,
			GG: () => semVerOf,
			IX: () => parseSemVer
		});
		var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		let NUMBER = "(0|[1-9]\\d{0,15})";
		let IDENTIFIER = "(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)";
		let GRAMMAR = RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
		function parseSemVer(text) {
			let found = GRAMMAR.exec(text);
			if (!found) return;
			let [major, minor, patch] = [
				Number(found[1]),
				Number(found[2]),
				Number(found[3])
			];
			if (![
				major,
				minor,
				patch
			].every(Number.isSafeInteger)) return;
			return {
				major,
				minor,
				patch,
				prerelease: found[4]?.split(".") ?? []
			};
		}
		function semVerOf({ major, minor, patch, prerelease }) {
			return {
				major,
				minor,
				patch,
				prerelease: prerelease ? [prerelease.channel, String(prerelease.n)] : []
			};
		}
		function compareSemVer(a, b) {
			let core = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.bm)(a, b);
			if (core !== 0) return core;
			if (a.prerelease.length === 0 || b.prerelease.length === 0) return Number(a.prerelease.length === 0) - Number(b.prerelease.length === 0);
			for (let [at, left] of a.prerelease.entries()) {
				let right = b.prerelease[at];
				if (right === void 0) return 1;
				let order = compareIdentifiers(left, right);
				if (order !== 0) return order;
			}
			return a.prerelease.length - b.prerelease.length;
		}
		function compareIdentifiers(a, b) {
			let [left, right] = [/^\d+$/.test(a), /^\d+$/.test(b)];
			if (left !== right) return left ? -1 : 1;
			if (left && a.length !== b.length) return a.length - b.length;
			return a === b ? 0 : a < b ? -1 : 1;
		}
	}),
	7730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K$: () => keepManifests,
			X9: () => MergeConflict,
			rc: () => mergeBranches
		});
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5608);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2205);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3313);
		async function mergeBranches(merge, project) {
			let { repository } = project;
			let { ours, theirs, names } = merge;
			let base = await repository.mergeBase(ours, theirs);
			if (base === theirs) return (await keepManifests(ours, merge.liveSide, project)).commit;
			if (base === ours) return (await keepManifests(theirs, merge.liveSide, project)).commit;
			let plain = await repository.merge(ours, theirs);
			let tree = "tree" in plain ? plain.tree : await mergeWithoutOwned(merge, base, plain.conflicts, project);
			let message = (0, _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.hw)(`chore: merge ${names.theirs} into ${names.ours}`, [{
				key: _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.sync,
				value: names.theirs
			}]);
			let manifests = await liveManifests(merge, base, project);
			return (await repository.write([{
				kind: "commit",
				mark: "merge",
				parents: [ours, theirs],
				tree,
				...manifests,
				message
			}])).get("merge");
		}
		async function keepManifests(commit, liveSide, project) {
			let { repository, config } = project;
			let paths = config.tracks.flatMap((track) => (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_2__.U)(track, config).map(({ path }) => path));
			if (commit === liveSide || paths.length === 0) return {
				commit,
				manifests: []
			};
			let changed = await repository.changedFiles(liveSide, commit, paths.map(_core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_6__.D));
			let files = [...(await repository.readFiles(liveSide, changed)).values()];
			if (files.length === 0) return {
				commit,
				manifests: []
			};
			let { live } = config.branches;
			let names = files.map(({ path }) => path);
			let why = `Manifests change on ${live} alone. Changed elsewhere, and here as they are there: ${names.join(", ")}`;
			let message = (0, _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.hw)(`chore: keep the manifests of ${live}`, [{
				key: _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.sync,
				value: live
			}], why);
			return {
				commit: (await repository.write([{
					kind: "commit",
					mark: "kept",
					parents: [commit],
					files,
					message
				}])).get("kept"),
				manifests: names
			};
		}
		async function liveManifests({ ours, theirs, liveSide }, base, project) {
			let { repository, config } = project;
			let paths = config.tracks.flatMap((track) => (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_2__.U)(track, config).map(({ path }) => path));
			let other = liveSide === ours ? theirs : ours;
			let [live, rest] = await Promise.all([repository.readFiles(liveSide, paths), repository.readFiles(other, paths)]);
			let files = [...live.values()].filter(({ path, oid }) => rest.get(path)?.oid !== oid);
			let absent = [...rest.keys()].filter((path) => !live.has(path));
			if (absent.length === 0 || base === void 0) return {
				files,
				gone: []
			};
			return {
				files,
				gone: [...(await repository.readFiles(base, absent)).keys()]
			};
		}
		async function mergeWithoutOwned(merge, base, conflicts, project) {
			let { repository, config } = project;
			if (base === void 0) throw new MergeConflict(merge, conflicts);
			let sides = await Promise.all([
				base,
				merge.ours,
				merge.theirs
			].map((commit) => (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_5__.x)(repository, config.tracks, commit)));
			let { files: manifests, gone } = await liveManifests(merge, base, project);
			let [inBase = [], inOurs = [], inTheirs = []] = equalize(config, sides).map((files) => [...files, ...manifests]);
			let side = {
				kind: "commit",
				gone,
				message: "Side of a merge\n"
			};
			let made = await repository.write([
				{
					...side,
					mark: "base",
					parents: [base],
					files: inBase
				},
				{
					...side,
					mark: "ours",
					parents: [merge.ours, "base"],
					files: inOurs
				},
				{
					...side,
					mark: "theirs",
					parents: [merge.theirs, "base"],
					files: inTheirs
				}
			]);
			let result = await repository.merge(made.get("ours"), made.get("theirs"));
			if ("tree" in result) return result.tree;
			throw new MergeConflict(merge, result.conflicts);
		}
		function equalize(config, sides) {
			let changed = sides.map(() => new Map());
			let texts = sides;
			for (let track of config.tracks) {
				if (texts.some((side) => track.versionFiles.some(({ path }) => !side.texts.has(path)))) continue;
				let own = (0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.Vw)(track.versionFiles);
				let [, ours, theirs] = texts.map(({ rules, texts }) => ({
					version: rules.currentVersions(own, texts)[0]?.version ?? "",
					builds: rules.raisedBuildsOf(track.versionFiles, texts)
				}));
				if (!ours || !theirs || ours.version === theirs.version && ours.builds === theirs.builds) continue;
				let version = higherText(ours.version, theirs.version);
				let states = texts.map((side) => side.texts);
				let equal = {
					...track,
					versionFiles: sides[0].rules.withHighestBuilds(track.versionFiles, states)
				};
				texts = texts.map((side, index) => {
					let { changed: files, after } = (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_5__.O)(equal, side, version);
					for (let file of files) changed[index]?.set(file.path, file);
					return after;
				});
			}
			return changed.map((files) => [...files.values()]);
		}
		function higherText(a, b) {
			let [left, right] = [(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(a), (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(b)];
			if (!left || !right) return left ? a : b;
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(left, right) >= 0 ? a : b;
		}
		class MergeConflict extends _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag {
			paths;
			constructor({ names }, paths) {
				super("merge-conflict", [{
					message: `${names.theirs} and ${names.ours} changed the same lines of ${paths.map(_core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD).join(", ")}; nothing was pushed.`,
					fix: `Merge ${names.theirs} into ${names.ours} by hand, resolve these files, push, and run again.`
				}]);
				this.paths = paths;
			}
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
	3754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G0: () => nextMissing,
			ch: () => readRemoteState,
			t4: () => withoutStrays
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4229);
		var _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9470);
		var _core_tags_other_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3208);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		var _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2717);
		var _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3439);
		async function readRemoteState(searches, project) {
			let { repository, config } = project;
			let { live, next } = config.branches;
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_4__.hH)(repository, searches, [(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.Mi)(live), (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.Mi)(next)]);
			let branch = (name) => refs.find((ref) => ref.name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.Mi)(name));
			let head = branch(next);
			if (!head) throw nextMissing(config);
			let tracks = searches.map(({ track }) => track);
			let named = refs.flatMap(({ name: ref, commit }) => {
				let name = (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.Fk)(ref);
				return name === void 0 ? [] : [{
					name,
					commit
				}];
			});
			let byTrack = (0, _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_6__.i)(tracks, named);
			let others = tracks.map((track) => [track.name, (0, _core_tags_other_tags_js__WEBPACK_IMPORTED_MODULE_0__.U)(track, config.tracks, byTrack.get(track) ?? [])]);
			let withdrawn = (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.x2)(named.map(({ name }) => name));
			let tags = readTags(byTrack, withdrawn);
			return {
				live: branch(live),
				next: head,
				tags,
				withdrawn,
				others: new Map(others),
				refs
			};
		}
		async function withoutStrays(state, { repository, log }, bring, bases) {
			await bring(state);
			let asked = bases(state);
			let found = await repository.resolve(asked.map(({ commit }) => commit));
			let strays = new Set(asked.filter((_, at) => found[at] === void 0).map(({ name }) => name));
			if (strays.size === 0) return state;
			let names = [...strays];
			log.warn({
				message: `${names.join(", ")} ${names.length === 1 ? "names" : "name"} no commit, but a tree or a file: such a version counts as taken, and nothing starts from it.`,
				fix: `Make the tag again on the commit that it was meant for, or leave it out: ignore-tags: ${JSON.stringify(names)}.`
			});
			return withoutStrays(leaveOut(state, strays), {
				repository,
				log
			}, bring, bases);
		}
		function leaveOut(state, names) {
			let tags = new Map([...state.tags].map(([track, known]) => [track, known.filter(({ name }) => !names.has(name))]));
			let others = new Map([...state.others].map(([track, other]) => {
				let left = state.tags.get(track)?.filter(({ name }) => names.has(name)) ?? [];
				return [track, {
					...other,
					noCommits: [...other.noCommits, ...left.map(({ version }) => version)]
				}];
			}));
			return {
				...state,
				tags,
				others
			};
		}
		function nextMissing({ path, branches }) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("branch-missing", `The remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(branches.next)}, where pre-releases are cut.`, `Commit and push it: git push origin HEAD:${(0, _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_7__.ZL)(`refs/heads/${branches.next}`)}. Or name another one under branches.next in ${path}.`);
		}
		function readTags(byTrack, withdrawn) {
			let read = [...byTrack].map(([{ name: track, tag }, named]) => {
				let tags = named.flatMap(({ name, commit }) => {
					let found = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._f)(tag, name);
					return found ? [{
						name,
						version: found.version,
						commit
					}] : [];
				});
				return [track, (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.ui)(tags, withdrawn)];
			});
			return new Map(read);
		}
	}),
	3313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => editTrack,
			readCarriers: () => readCarriers,
			versionOfFiles: () => versionOfFiles,
			x: () => readVersionTexts
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
		var _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2855);
		async function readVersionTexts(repository, tracks, commit) {
			let versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
			let [rules, files] = await Promise.all([
				Promise.all([
					__webpack_require__.e(3243),
					__webpack_require__.e(1138),
					__webpack_require__.e(9605),
					__webpack_require__.e(7163),
					__webpack_require__.e(8011),
					__webpack_require__.e(1314),
					__webpack_require__.e(2116),
					__webpack_require__.e(4533),
					__webpack_require__.e(7349)
				]).then(__webpack_require__.bind(__webpack_require__, 4533)),
				repository.readNamed(commit, (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.C)(versionFiles), (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.M)(versionFiles)),
				(0, _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__.nW)(versionFiles)
			]);
			return {
				files,
				texts: decodeFiles(files),
				rules
			};
		}
		async function readCarriers(repository, { versionFiles }, commit) {
			let paths = versionFiles.map(({ path }) => path);
			let loading = Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(3130)
			]).then(__webpack_require__.bind(__webpack_require__, 3130));
			let [rules, files] = await Promise.all([
				loading,
				repository.readFiles(commit, paths),
				(0, _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__.nW)(versionFiles)
			]);
			return {
				texts: decodeFiles(files),
				rules
			};
		}
		function decodeFiles(files) {
			return new Map([...files].map(([path, { bytes }]) => [path, (0, _texts_js__WEBPACK_IMPORTED_MODULE_5__.g)(path, bytes)]));
		}
		function editTrack(track, { files, texts, rules }, version) {
			let edited = rules.editVersions(track.versionFiles, texts, version);
			for (let path of edited.keys()) requireFile(path, files.get(path)?.mode);
			let encoder = new TextEncoder();
			let changed = [...edited].map(([path, text]) => ({
				path,
				mode: files.get(path)?.mode ?? "100644",
				bytes: encoder.encode(text)
			}));
			let after = new Map(texts);
			for (let [path, text] of edited) after.set(path, text);
			return {
				changed,
				after: {
					files,
					texts: after,
					rules
				}
			};
		}
		function requireFile(path, mode) {
			if (mode === void 0 || mode.startsWith("100")) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file-link", "It is a link: a version written to it would replace where it leads.", "Name the file it leads to under version-files.", { file: path });
		}
		function versionOfFiles(track, { texts, rules }) {
			let problems = [];
			let found = rules.currentVersions((0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.Vw)(track.versionFiles), texts).flatMap(({ path, version }) => {
				let read = readLoosely(version);
				read || problems.push(noVersion(path, version));
				return read ?? [];
			});
			if (problems.length > 0) throw new _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag("version-text", problems);
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.BR)(found) ?? {
				major: 0,
				minor: 0,
				patch: 0
			};
		}
		function noVersion(path, text) {
			return {
				message: `It says ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version of a track.`,
				fix: "Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: \"^v(.+)$\" }.",
				place: { file: path }
			};
		}
		function readLoosely(text) {
			let exact = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(text);
			if (exact) return exact;
			let core = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(text.split(/[-+]/, 1)[0] ?? "");
			return core && {
				...core,
				...text.includes("-") && { prerelease: {
					channel: "",
					n: 0
				} },
				written: text
			};
		}
	})
};
