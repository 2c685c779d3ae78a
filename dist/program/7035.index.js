"use strict";
exports.id = 7035;
exports.ids = [7035];
exports.modules = {
	...require("./shared-1937.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-3754.index.js").modules,
	7730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K$: () => keepManifests,
			X9: () => MergeConflict,
			rc: () => mergeBranches
		});
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5608);
		var _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7569);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2205);
		var _core_version_files_matched_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5045);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5566);
		var _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9797);
		var _tracks_texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2855);
		var _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3313);
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
			let paths = (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_3__.Qe)(config);
			if (commit === liveSide || paths.length === 0) return {
				commit,
				manifests: []
			};
			let changed = await repository.changedFiles(liveSide, commit, paths.map(_core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_9__.Dk));
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
			let paths = (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_3__.Qe)(config);
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
			].map((commit) => (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_8__.x)(repository, config.tracks, commit)));
			let { files: manifests, gone } = await liveManifests(merge, base, project);
			let changelogs = await joinedChangelogs(merge, base, conflicts, project);
			let [inBase = [], inOurs = [], inTheirs = []] = equalize(config, sides).map((files) => [
				...files,
				...manifests,
				...changelogs
			]);
			let side = {
				kind: "commit",
				gone,
				message: "Side of a merge\n"
			};
			let made = await repository.writeAside([
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
		async function joinedChangelogs({ ours, theirs }, base, conflicts, { repository, config }) {
			let paths = conflicts.filter((path) => config.tracks.some(({ changelogFile }) => changelogFile === path));
			if (paths.length === 0) return [];
			let { joinChangelogs } = await __webpack_require__.e(9060).then(__webpack_require__.bind(__webpack_require__, 9060));
			let sides = await Promise.all([
				base,
				ours,
				theirs
			].map((commit) => repository.readFiles(commit, paths)));
			return paths.flatMap((path) => {
				let [before, left, right] = sides.map((side) => side.get(path));
				let [was, one, two] = [
					before,
					left,
					right
				].map((file) => file && (0, _core_text_attempt_js__WEBPACK_IMPORTED_MODULE_1__.b)(() => (0, _tracks_texts_js__WEBPACK_IMPORTED_MODULE_7__.g)(path, file.bytes)));
				if (!left || one === void 0 || two === void 0 || left.mode !== right?.mode) return [];
				let joined = joinChangelogs({
					base: was,
					ours: one,
					theirs: two
				});
				return joined === void 0 ? [] : [{
					path,
					mode: left.mode,
					bytes: new TextEncoder().encode(joined)
				}];
			});
		}
		function equalize(config, sides) {
			let changed = sides.map(() => new Map());
			let texts = sides;
			for (let track of config.tracks) {
				let isWhole = (side) => (0, _core_version_files_matched_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(track.versionFiles, side.texts).every(({ path }) => side.texts.has(path));
				if (!texts.every(isWhole)) continue;
				let listed = (0, _core_version_files_matched_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(track.versionFiles, new Map(texts.flatMap((side) => [...side.texts])));
				let own = (0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_6__.Vw)(track.versionFiles);
				let [, ours, theirs] = texts.map(({ rules, texts }) => ({
					version: rules.currentVersions(own, texts)[0]?.version ?? "",
					builds: rules.raisedBuildsOf(listed, texts)
				}));
				if (!ours || !theirs || ours.version === theirs.version && ours.builds === theirs.builds) continue;
				let version = higherText(ours.version, theirs.version);
				let states = texts.map((side) => side.texts);
				let raised = sides[0].rules.withHighestBuilds(listed, states);
				texts = texts.map((side, index) => {
					let equal = {
						...track,
						versionFiles: raised.filter(({ path }) => side.texts.has(path))
					};
					let { changed: files, after } = (0, _tracks_version_files_js__WEBPACK_IMPORTED_MODULE_8__.O)(equal, side, version);
					for (let file of files) changed[index]?.set(file.path, file);
					return after;
				});
			}
			return changed.map((files) => [...files.values()]);
		}
		function higherText(a, b) {
			let [left, right] = [(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_5__.ot)(a), (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_5__.ot)(b)];
			if (!left || !right) return left ? a : b;
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_5__.Zy)(left, right) >= 0 ? a : b;
		}
		class MergeConflict extends _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.ag {
			paths;
			constructor({ names }, paths) {
				super("merge-conflict", [{
					message: `${names.theirs} and ${names.ours} changed the same lines of ${paths.map(_core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD).join(", ")}; nothing was pushed.`,
					fix: `Merge ${names.theirs} into ${names.ours} by hand, resolve these files, push, and run again.`
				}]);
				this.paths = paths;
			}
		}
	})
};
