"use strict";
exports.modules = {
	2245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => readTrackCommits });
		var _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		var _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5608);
		var _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9130);
		var _core_versions_auto_bump_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4174);
		var _tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8617);
		var _own_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2392);
		var _version_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5901);
		async function readTrackCommits(track, span, project) {
			let { repository } = project;
			let place = await findPlace(repository, track, span);
			let changed = await readNet(span, place, project);
			let commits = await readTouching(repository, span, place, changed);
			let isOwn = await (0, _own_check_js__WEBPACK_IMPORTED_MODULE_4__.vz)([{
				commits,
				matters: (path) => changed.has(path)
			}], project);
			let named = (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_1__.t0)({
				commits,
				changed
			}, () => !0, isOwn);
			let byCommit = new Map(commits.map((commit) => [commit.sha, commit]));
			return named.map(({ commit }) => loggedOf(byCommit.get(commit.sha), track));
		}
		async function findPlace(repository, track, { base, tip }) {
			let globs = (await (0, _tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_3__.l)(repository, [track], tip)).get(track.name) ?? [];
			let { words, exact } = (0, _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_6__.zY)(globs, globs.some(hasBraces) ? (await pathRules()).expandBraces : void 0);
			return {
				pathspecs: words,
				belongs: exact && base !== void 0 ? () => !0 : (await pathRules()).compilePaths(globs)
			};
		}
		async function readNet({ base, tip }, { pathspecs, belongs }, project) {
			let { repository, config } = project;
			if (base === void 0) return new Set(await repository.listFiles(tip, belongs));
			let changed = (await repository.changedFiles(base, tip, pathspecs)).filter(belongs);
			if (!changed.some((0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.$m)(config).isVersioned)) return new Set(changed);
			let [from, to] = await repository.resolve([base, tip]);
			let [versions] = from && to ? await (0, _version_changes_js__WEBPACK_IMPORTED_MODULE_5__.c)([{
				from,
				to
			}], project) : [];
			return new Set(changed.filter((path) => !versions?.has(path)));
		}
		async function readTouching(repository, { base, tip }, { pathspecs }, changed) {
			if (changed.size === 0) return [];
			let range = {
				tip,
				not: base === void 0 ? [] : [base]
			};
			let commits = [];
			let open = new Set(changed);
			await repository.changes(range, { pathspecs }, (commit) => {
				if (!commit.changes.some(({ path }) => changed.has(path))) return;
				commits.push(commit);
				for (let { path } of commit.changes) open.delete(path);
			});
			if (open.size === 0) return commits;
			let merges = [];
			let where = open.size > MOST_PATHS ? pathspecs : [...open].map(_core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_6__.Dk);
			await repository.changes(range, {
				pathspecs: where,
				merges: !0
			}, (merge) => merges.push(merge));
			return [...merges, ...commits];
		}
		let MOST_PATHS = 100;
		function loggedOf({ sha, subject, body, author }, { autoBump }) {
			return {
				sha,
				subject,
				body: (0, _core_versions_auto_bump_rules_js__WEBPACK_IMPORTED_MODULE_2__.k)(`\n${body}`, autoBump?.breakingFooters ?? []).slice(1),
				author
			};
		}
		function pathRules() {
			return Promise.all([__webpack_require__.e(1138), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416));
		}
		function hasBraces(glob) {
			return glob.includes("{");
		}
	})
};
