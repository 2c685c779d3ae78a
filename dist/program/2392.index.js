"use strict";
exports.id = 2392;
exports.ids = [2392];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-8913.index.js").modules,
	2392: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vb: () => areOwn,
			X7: () => addsOwnOnly,
			vh: () => checkForeign,
			vz: () => checkOwn
		});
		var _core_changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8913);
		var _core_git_commit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9880);
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6753);
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4229);
		var _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9114);
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8669);
		var _core_paths_folder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5613);
		var _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5608);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1429);
		var _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7569);
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2205);
		var _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3313);
		var _merged_releases_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4632);
		var _version_changes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5901);
		async function checkOwn(looks, project) {
			let { repository, config } = project;
			let written = (0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_1__.$m)(config);
			let claimed = looks.map(({ commits }) => commits.some(({ marks }) => marks.length > 0) ? (0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_1__.yq)((0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_9__.E9)(commits), written) : []);
			let asked = joined(looks.flatMap(({ matters }, at) => claimed[at]?.filter(({ files }) => files.some(matters)) ?? []));
			let made = new Map(asked.map(({ commit }) => [commit, new Set()]));
			await addVersions(made, asked, written, project);
			await addManifests(made, asked, written, project);
			await addSpentChanges(made, asked, project);
			await addChangelogs(made, asked, written, project);
			await addMerged(repository, made, asked);
			let byWord = new Set(claimed.flat().map(({ commit }) => commit));
			let copies = await (0, _merged_releases_js__WEBPACK_IMPORTED_MODULE_7__.vZ)(project);
			return ({ commit, files }) => {
				if (copies.size > 0 && copies.has(commit.sha)) return !0;
				if (commit.marks.length === 0) return !1;
				let own = made.get(commit);
				return own ? files.every((path) => own.has(path)) : byWord.has(commit);
			};
		}
		async function areOwn(commits, project) {
			return (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_9__.E9)(commits).every(await checkOwn([{
				commits,
				matters: () => !0
			}], project));
		}
		async function checkForeign(commits, project) {
			let { config } = project;
			let isOwn = await checkOwn([{
				commits,
				matters: () => !0
			}], project);
			let isOfManifests = ({ files }) => files.length > 0 && files.every((path) => (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__.J9)(path, config));
			return (touched) => !isOwn(touched) && !isOfManifests(touched);
		}
		async function addsOwnOnly(tip, base, project) {
			if (tip === base) return !0;
			let { repository } = project;
			let [range] = await repository.ensure([{
				tip,
				not: [base]
			}], [base]);
			let [below] = await repository.ensureCommits([base]);
			if (!await repository.isAncestor(below, range.tip)) return !1;
			let between = await repository.log(range);
			return !(0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_9__.E9)(between).some(await checkForeign(between, project));
		}
		function joined(touched) {
			let files = new Map();
			for (let each of touched) files.set(each.commit, new Set([...files.get(each.commit) ?? [], ...each.files]));
			return [...files].map(([commit, paths]) => ({
				commit,
				files: [...paths]
			}));
		}
		async function addVersions(made, asked, { isVersioned }, project) {
			let bumps = asked.filter(({ files }) => files.some(isVersioned)).map(({ commit }) => commit);
			let steps = bumps.map((commit) => ({
				to: commit.sha,
				from: commit.changes,
				bumps: {
					tracks: bumpedBy(commit, project.config),
					isMerge: (0, _core_git_commit_js__WEBPACK_IMPORTED_MODULE_10__.F)(commit)
				}
			}));
			let add = async (some) => {
				let found = await (0, _version_changes_js__WEBPACK_IMPORTED_MODULE_8__.c)(some, project);
				some.forEach(({ to }, index) => {
					let commit = bumps.find(({ sha }) => sha === to);
					for (let path of found[index] ?? []) made.get(commit)?.add(path);
				});
			};
			await add(steps);
			let free = await onFreeCores(bumps.filter((commit) => commit.changes.some(({ path }) => isVersioned(path) && !made.get(commit)?.has(path))), project);
			await add(steps.filter(({ to }) => free.has(to)).map((step) => ({
				...step,
				bumps: {
					...step.bumps,
					isCoreFree: !0
				}
			})));
		}
		async function onFreeCores(bumps, { repository, config }) {
			let lives = bumps.flatMap((commit) => config.tracks.flatMap((track) => {
				let { major, minor, patch, prerelease } = bumpedTo(commit, track)?.version ?? {};
				if (major === void 0 || minor === void 0 || patch === void 0 || !prerelease) return [];
				return {
					sha: commit.sha,
					live: (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_11__.y6)((0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__._3)(track.tag, {
						major,
						minor,
						patch
					}))
				};
			}));
			if (lives.length === 0) return new Set();
			let refs = await repository.remoteRefs([...new Set(lives.map(({ live }) => live))]);
			return new Set(lives.flatMap(({ sha, live }) => refs.some(({ name }) => name === live) ? [] : sha));
		}
		function bumpedBy(commit, { tracks }) {
			return (0, _core_git_commit_js__WEBPACK_IMPORTED_MODULE_10__.F)(commit) ? tracks : tracks.filter(({ name }) => commit.marks.includes(`${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_2__.AH.track}: ${name}`));
		}
		async function addManifests(made, asked, { isManifest }, project) {
			let manifests = asked.flatMap(({ commit, files }) => commit.changes.flatMap(({ path, after }) => {
				let [parent] = commit.parents;
				if (!files.includes(path) || !isManifest(path) || parent === void 0) return [];
				if (after.startsWith(PLAIN)) return {
					commit,
					path,
					oid: after.slice(PLAIN.length),
					parent
				};
				return after.startsWith(GONE) ? {
					commit,
					path,
					oid: void 0,
					parent
				} : [];
			}));
			if (manifests.length === 0) return;
			let { provedManifests } = await Promise.all([
				__webpack_require__.e(7163),
				__webpack_require__.e(962),
				__webpack_require__.e(7772)
			]).then(__webpack_require__.bind(__webpack_require__, 8602));
			let there = manifests.flatMap(({ oid, ...rest }) => oid === void 0 ? [] : {
				...rest,
				oid
			});
			for (let { commit, path } of await provedManifests(there, project)) made.get(commit)?.add(path);
			let left = manifests.filter(({ commit, path }) => !made.get(commit)?.has(path));
			if (left.length === 0) return;
			let { provedReturns } = await Promise.all([
				__webpack_require__.e(9535),
				__webpack_require__.e(962),
				__webpack_require__.e(6899)
			]).then(__webpack_require__.bind(__webpack_require__, 7887));
			for (let { commit, path } of await provedReturns(left, project)) made.get(commit)?.add(path);
		}
		async function addSpentChanges(made, asked, { repository, config }) {
			let spent = asked.flatMap(({ commit, files }) => {
				let track = (0, _core_git_commit_js__WEBPACK_IMPORTED_MODULE_10__.F)(commit) ? void 0 : config.tracks.find((each) => versionBumpedOf(commit, each));
				let changes = commit.changes.filter(({ path, before }) => files.includes(path) && (0, _core_changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__.vc)(path) && before.startsWith(PLAIN));
				return track ? changes.map((change) => ({
					...change,
					commit,
					track
				})) : [];
			});
			if (spent.length === 0) return;
			let { changeNamesOf } = await Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(2739)
			]).then(__webpack_require__.bind(__webpack_require__, 2739));
			let oidOf = (entry) => entry.startsWith(PLAIN) ? entry.slice(PLAIN.length) : void 0;
			let oids = spent.flatMap(({ before, after }) => [before, after].flatMap((entry) => oidOf(entry) ?? []));
			let blobs = await repository.blobs([...new Set(oids)]);
			let textOf = (entry) => new TextDecoder().decode(blobs.get(oidOf(entry) ?? ""));
			for (let { path, before, after, commit, track } of spent) {
				let [at] = await repository.ensureCommits([commit.sha]);
				let names = changeNamesOf(track, config.tracks, (await (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_6__.readCarriers)(repository, track, at)).texts);
				let left = (0, _core_changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__.mP)(textOf(before), (name) => names.has(name));
				(left === void 0 ? after.startsWith(GONE) : after.startsWith(PLAIN) && left === textOf(after)) && made.get(commit)?.add(path);
			}
		}
		async function addChangelogs(made, asked, { isChangelog }, { repository, config }) {
			let written = asked.flatMap(({ commit, files }) => commit.changes.flatMap(({ path, before, after }) => {
				let version = files.includes(path) && isChangelog(path) ? versionBumped(commit, path, config) : void 0;
				return version && after.startsWith(PLAIN) ? [{
					commit,
					path,
					before,
					after,
					version
				}] : [];
			}));
			if (written.length === 0) return;
			let { addsOnly } = await __webpack_require__.e(9060).then(__webpack_require__.bind(__webpack_require__, 9060));
			let oidOf = (entry) => entry.startsWith(PLAIN) ? entry.slice(PLAIN.length) : void 0;
			let blobs = await repository.blobs([...new Set(written.flatMap((each) => [each.before, each.after].flatMap((entry) => oidOf(entry) ?? [])))]);
			let textOf = (entry) => {
				let bytes = blobs.get(oidOf(entry) ?? "");
				return bytes && (0, _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_4__.b)(() => new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes));
			};
			for (let { commit, path, before, after, version } of written) {
				let [old, now] = [textOf(before), textOf(after)];
				(before.startsWith(GONE) || old !== void 0) && now !== void 0 && addsOnly(old, now, version) && made.get(commit)?.add(path);
			}
		}
		function versionBumped(commit, path, { tracks }) {
			let track = tracks.find(({ changelogFile }) => changelogFile === path);
			return track && versionBumpedOf(commit, track);
		}
		function versionBumpedOf(commit, track) {
			let { version } = bumpedTo(commit, track) ?? {};
			return version?.prerelease ? void 0 : version;
		}
		function bumpedTo({ subject, marks }, track) {
			if (!marks.includes(`${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_2__.AH.track}: ${track.name}`)) return;
			let tag = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__._f)(track.tag, subject.slice((0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_1__.Jx)(track.name, "").length));
			return tag && subject === (0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_1__.Jx)(track.name, tag.name) ? tag : void 0;
		}
		let GONE = "000000 ";
		let PLAIN = "100644 ";
		async function addMerged(repository, made, asked) {
			let ways = asked.filter(({ commit, files }) => (0, _core_git_commit_js__WEBPACK_IMPORTED_MODULE_10__.F)(commit) && !files.every((path) => made.get(commit)?.has(path))).flatMap(({ commit, files }) => commit.parents.slice(1).map((parent) => ({
				commit,
				files,
				parent
			})));
			if (ways.length === 0) return;
			let names = [...new Set(ways.flatMap(({ files }) => files.map(_core_paths_folder_js__WEBPACK_IMPORTED_MODULE_12__.Vb)))];
			let bases = await Promise.all(ways.map(({ commit, parent }) => meet(repository, commit.parents[0], parent)));
			let based = ways.flatMap((way, index) => bases[index] ? [{
				...way,
				base: bases[index]
			}] : []);
			let changedBetween = async (pairs) => (await repository.differences(pairs, (0, _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_13__.as)([], names))).map((changes) => new Set(changes.map(({ path }) => path)));
			let untaken = await changedBetween(based.map(({ commit, parent }) => [parent, commit.sha]));
			let replaced = await changedBetween(based.map(({ commit, base }) => [base, commit.parents[0]]));
			based.forEach(({ commit, files }, index) => {
				for (let path of files) !untaken[index]?.has(path) && !replaced[index]?.has(path) && made.get(commit)?.add(path);
			});
		}
		async function meet(repository, one, other) {
			let [ours, theirs] = await repository.ensure([{
				tip: one,
				not: [other]
			}, {
				tip: other,
				not: [one]
			}]);
			return repository.mergeBase(ours.tip, theirs.tip);
		}
	}),
	4632: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JT: () => mergedReleaseOf,
			Qe: () => forgetMergedReleases,
			u3: () => releasedWith,
			vZ: () => copiedCommits
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4229);
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		let known = new WeakMap();
		function forgetMergedReleases(repository) {
			known.delete(repository);
		}
		async function copiedCommits(project) {
			return new Set([...(await mergedReleases(project)).values()].flatMap(({ copies }) => copies));
		}
		async function mergedReleaseOf(tag, project) {
			return (await mergedReleases(project)).get((0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_2__.y6)(tag));
		}
		async function releasedWith(tag, project) {
			let release = tag === void 0 ? void 0 : await mergedReleaseOf(tag, project);
			if (!release) return new Set();
			let { repository } = project;
			let [range] = await repository.ensure([{
				tip: release.from,
				not: [release.onto]
			}]);
			return new Set((await repository.log(range)).map(({ sha }) => sha));
		}
		async function mergedReleases(project) {
			let { repository, config } = project;
			if (config.land === void 0) return new Map();
			let found = known.get(repository) ?? readReleases(project);
			known.set(repository, found);
			return found;
		}
		async function readReleases({ repository, config }) {
			let refs = await repository.remoteRefs(config.tracks.map(({ tag }) => `${(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_2__.y6)(tag.prefix)}*`));
			let isLive = (name) => config.tracks.some(({ tag }) => (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._f)(tag, name)?.version.prerelease === void 0 && (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._f)(tag, name));
			let annotated = refs.filter(({ name, object, commit }) => object !== commit && isLive((0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_2__.Fk)(name) ?? ""));
			let texts = await repository.annotations(annotated);
			let releases = annotated.map((ref, at) => [ref.name, readRelease(ref, texts[at] ?? "")]);
			return new Map(releases.flatMap(([name, release]) => release ? [[name, release]] : []));
		}
		function readRelease(ref, text) {
			let [from, onto] = [(0, _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.di)(text, "mergedFrom"), (0, _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.di)(text, "mergedOnto")];
			if (from === void 0 || onto === void 0 || !ID.test(from) || !ID.test(onto)) return;
			return {
				from,
				onto,
				copies: [ref.commit, ...((0, _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.di)(text, "mergedAs") ?? "").split(" ")]
			};
		}
		let ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
	}),
	5901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => readVersionChanges });
		var _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5608);
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);
		var _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);
		async function readVersionChanges(steps, project) {
			let { repository, config: { tracks } } = project;
			let versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
			let near = steps[0]?.to;
			if (near === void 0 || versionFiles.length === 0) return steps.map(() => new Set());
			let [at] = await repository.ensureCommits([near]);
			let [isWanted, names] = [(0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__.M)(versionFiles), (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__.C)(versionFiles)];
			let commits = [...new Set([near, ...steps.flatMap(({ to, from }) => typeof from == "string" ? [from, to] : [to])])];
			let pairs = commits.slice(1).map((commit, at) => [commits[at], commit]);
			let [{ versionOnly, versionsBumped }, entries, differences] = await Promise.all([
				Promise.all([
					__webpack_require__.e(3243),
					__webpack_require__.e(9605),
					__webpack_require__.e(7163),
					__webpack_require__.e(1138),
					__webpack_require__.e(8011),
					__webpack_require__.e(1314),
					__webpack_require__.e(4569),
					__webpack_require__.e(2116),
					__webpack_require__.e(3312),
					__webpack_require__.e(9670)
				]).then(__webpack_require__.bind(__webpack_require__, 3906)),
				repository.listNamed(at, names, isWanted),
				repository.differences(pairs, (0, _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_2__.as)([], names)),
				(0, _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_1__.nW)(versionFiles)
			]);
			let there = new Map(entries.map(({ path, mode, oid }) => [path, `${mode} ${oid}`]));
			let after = (changes) => changes.map(({ path, after }) => [path, after]);
			let listings = new Map([[near, there]]);
			pairs.forEach(([from, to], index) => {
				listings.set(to, laidOver(listings.get(from), after(differences[index] ?? []), isWanted));
			});
			let sides = steps.map(({ to, from, bumps }) => {
				let later = listings.get(to);
				if (typeof from == "string") return {
					before: listings.get(from),
					later,
					bumps
				};
				return {
					before: laidOver(later, from.map(({ path, before }) => [path, before]), isWanted),
					later,
					bumps
				};
			});
			let texts = await readTexts(repository, sides.flatMap(({ before, later }) => [...before.values(), ...later.values()]));
			return sides.map(({ before, later, bumps }) => {
				let [old, now] = [textsOf(before, texts), textsOf(later, texts)];
				let found = bumps ? versionsBumped(bumps, old, now) : versionOnly(tracks, old, now);
				return new Set([...found].filter((path) => modeOf(before.get(path)) === modeOf(later.get(path))));
			});
		}
		function laidOver(listing, entries, isWanted) {
			let changed = entries.filter(([path]) => isWanted(path));
			if (changed.length === 0) return listing;
			let laid = new Map(listing);
			for (let [path, entry] of changed) isFile(entry) ? laid.set(path, entry) : laid.delete(path);
			return laid;
		}
		function isFile(entry) {
			return entry.startsWith("100");
		}
		function modeOf(entry = "") {
			return entry.slice(0, entry.indexOf(" "));
		}
		async function readTexts(repository, entries) {
			let wanted = [...new Set(entries)].filter(isFile);
			let oidOf = (entry) => entry.slice(entry.indexOf(" ") + 1);
			let blobs = await repository.blobs([...new Set(wanted.map(oidOf))]);
			let texts = new Map();
			for (let entry of wanted) {
				let text = decode(blobs.get(oidOf(entry)));
				text !== void 0 && texts.set(entry, text);
			}
			return texts;
		}
		function decode(bytes) {
			try {
				return bytes && new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				return;
			}
		}
		function textsOf(listing, texts) {
			return new Map([...listing].flatMap(([path, entry]) => {
				let text = texts.get(entry);
				return text === void 0 ? [] : [[path, text]];
			}));
		}
	}),
	6753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BZ: () => History,
			E9: () => touchedFiles,
			fY: () => parentsOf
		});
		var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9880);
		class History {
			commits;
			#parents;
			constructor(commits, parents = new Map(commits.map((each) => [each.sha, each.parents]))) {
				this.commits = commits;
				this.#parents = parents;
			}
			between(tip, not) {
				let excluded = this.#reach(not);
				let included = this.#reach([tip], excluded);
				return this.commits.filter(({ sha }) => included.has(sha));
			}
			outside(not) {
				let excluded = this.#reach(not);
				return this.commits.filter(({ sha }) => !excluded.has(sha));
			}
			#reach(tips, without = new Set()) {
				let reached = new Set();
				let waiting = [...tips];
				for (let sha = waiting.pop(); sha !== void 0; sha = waiting.pop()) {
					if (reached.has(sha) || without.has(sha)) continue;
					reached.add(sha);
					waiting.push(...this.#parents.get(sha) ?? []);
				}
				return reached;
			}
			changedSince(base, tip) {
				let byId = new Map(this.commits.map((commit) => [commit.sha, commit]));
				let ends = new Map();
				let at = tip;
				for (; at !== base;) {
					let commit = byId.get(at);
					if (!commit) return;
					for (let { path, before, after } of commit.changes) ends.set(path, {
						path,
						before,
						after: ends.get(path)?.after ?? after
					});
					let [parent] = commit.parents;
					if (parent === void 0) return;
					at = parent;
				}
				return [...ends.values()].filter(({ before, after }) => before !== after);
			}
		}
		function parentsOf(commits) {
			return new Set(commits.flatMap(({ parents }) => parents));
		}
		function touchedFiles(commits) {
			let changed = new Set();
			if (commits.some(_commit_js__WEBPACK_IMPORTED_MODULE_0__.F)) {
				for (let commit of commits) if (!(0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit)) for (let { path } of commit.changes) changed.add(path);
			}
			return commits.map((commit) => {
				let paths = commit.changes.map(({ path }) => path);
				return {
					commit,
					files: (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit) ? paths.filter((path) => !changed.has(path)) : paths
				};
			});
		}
	}),
	9114: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$m: () => writtenFiles,
			Jx: () => bumpSubject,
			yq: () => claimedCommits
		});
		var _changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8913);
		var _updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2205);
		var _version_files_companions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6620);
		var _commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9880);
		function writtenFiles({ tracks }) {
			let updaters = tracks.flatMap(({ updater }) => updater ?? []);
			return {
				isVersioned: (0, _version_files_companions_js__WEBPACK_IMPORTED_MODULE_2__.M)(tracks.flatMap(({ versionFiles }) => versionFiles)),
				isChange: _changes_change_file_js__WEBPACK_IMPORTED_MODULE_0__.vc,
				isChangelog: (path) => tracks.some(({ changelogFile }) => changelogFile === path),
				isManifest: (path) => updaters.some((updater) => (0, _updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__.HS)(path, updater))
			};
		}
		function claimedCommits(touched, written) {
			let { isVersioned, isManifest, isChange, isChangelog } = written;
			let isWritten = (path) => isVersioned(path) || isManifest(path) || isChange(path) || isChangelog(path);
			return touched.filter(({ commit, files }) => commit.marks.length > 0 && ((0, _commit_js__WEBPACK_IMPORTED_MODULE_3__.F)(commit) || files.every(isWritten)));
		}
		function bumpSubject(track, tag) {
			return `chore: bump ${track} to ${tag}`;
		}
	})
};
