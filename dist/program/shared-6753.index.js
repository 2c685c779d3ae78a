"use strict";
exports.modules = {
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
			#byId;
			constructor(commits, parents = new Map(commits.map((each) => [each.sha, each.parents]))) {
				this.commits = commits;
				this.#parents = parents;
				this.#byId = new Map(commits.map((commit) => [commit.sha, commit]));
			}
			between(tip, not) {
				let excluded = this.#reach(not);
				let included = this.#reach([tip], excluded);
				return this.commits.filter(({ sha }) => included.has(sha));
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
				let ends = new Map();
				let at = tip;
				for (; at !== base;) {
					let commit = this.#byId.get(at);
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
			let changed = new Set(commits.flatMap((commit) => (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit) ? [] : commit.changes.map(({ path }) => path)));
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
				isManifest: (path) => updaters.some((updater) => (0, _updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__.HS)(path, updater))
			};
		}
		function claimedCommits(touched, written) {
			let isWritten = (path) => written.isVersioned(path) || written.isManifest(path) || written.isChange(path);
			return touched.filter(({ commit, files }) => commit.marks.length > 0 && ((0, _commit_js__WEBPACK_IMPORTED_MODULE_3__.F)(commit) || files.every(isWritten)));
		}
		function bumpSubject(track, tag) {
			return `chore: bump ${track} to ${tag}`;
		}
	})
};
