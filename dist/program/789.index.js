"use strict";
exports.id = 789;
exports.ids = [789];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1520.index.js").modules,
	...require("./shared-2628.index.js").modules,
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
			let globs = (await (0, _tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_3__.l3)(repository, [track], tip)).get(track.name) ?? [];
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
	}),
	2633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => resolveCommit,
			f: () => findCommit
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		async function resolveCommit(repository, name, inputName) {
			let found = await findCommit(repository, name);
			if (found !== void 0) return found;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("commit-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is no commit, tag or branch of this repository.`, "Give a tag, a branch, or all digits of a commit that was pushed.");
		}
		async function findCommit(repository, name) {
			if (!NAME.test(name)) return;
			if (/[~^]/.test(name)) return (await repository.resolve([name]))[0];
			let refs = [
				`refs/tags/${name}`,
				`refs/heads/${name}`,
				name
			];
			if (FULL_ID.test(name)) return bringCommit(repository, name.toLowerCase());
			let remote = await repository.remoteRefs(name.startsWith("refs/") ? [name] : refs.slice(0, 2));
			let ref = refs.map((full) => remote.find((candidate) => candidate.name === full)).find(Boolean);
			if (ref) return repository.complete && ref.commit !== repository.head ? bringCommit(repository, ref.commit) : ref.commit;
			return (await repository.resolve([name]))[0];
		}
		let FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
		let NAME = /^[^-\s~^:?*[\\{}][^\s~^:?*[\\{}]*(?:[~^]\d*)*$/;
		async function bringCommit(repository, commit) {
			let [known] = await repository.resolve([commit]);
			if (known !== void 0) return known;
			try {
				await repository.ensureCommits([commit]);
			} catch (error) {
				if (error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag && error.code === "not-on-remote") return;
				throw error;
			}
			return (await repository.resolve([commit]))[0];
		}
	}),
	3802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => searchRange });
		var _core_tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6748);
		var _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2994);
		var _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8003);
		var _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8342);
		var _history_commit_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2633);
		var _tags_previous_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2628);
		var _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(403);
		var _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3439);
		async function searchRange(choice, run) {
			let { config, repository } = run;
			let { tag, track, since } = choice;
			let offered = (tags) => tag && since === "channel" ? (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_3__.Ix)((0, _core_tags_ladder_js__WEBPACK_IMPORTED_MODULE_0__.lN)(tags, tag.channel, config.channels)) : tags;
			let search = {
				track,
				from: tag ? (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_1__.iw)(tag.version) : await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_7__._)(repository, track),
				...tag && { upTo: tag.version },
				isEnough: (tags) => (tag ? (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__.ML)(offered(tags), tag.version) : (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)(tags)) !== void 0
			};
			let list = await (0, _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_6__.cB)(repository, search, tag?.name);
			let below = tag && list.placeAncestors && (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__.ML)(offered(list.tags), tag.version);
			let isReadByName = track.dependencies !== "auto";
			return {
				likely: below && isReadByName ? {
					tip: repository.localTag(tag.name),
					not: [repository.localTag(below.name)]
				} : void 0,
				settle: async () => {
					let range = below && await lookAtOnce(list, tag, below, repository);
					return range ? {
						range,
						isLikely: !0
					} : {
						range: await lookDown(list, choice, offered, (0, _tags_previous_tag_js__WEBPACK_IMPORTED_MODULE_5__.Li)(run)),
						isLikely: !1
					};
				}
			};
		}
		async function lookAtOnce(list, tag, below, repository) {
			let [at, previous] = await list.placeAncestors?.([tag.name, below.name], tag.name) ?? [];
			if (!at || !previous) return;
			let [head, commit] = await repository.ensureCommits([at.commit, previous.commit]);
			return {
				head,
				previous: {
					name: below.name,
					isAncestor: !0,
					commit
				}
			};
		}
		async function lookDown(list, choice, offered, look) {
			let { tag } = choice;
			let { repository, passOver } = look;
			let place = async (name) => (await list.place([name]))[0]?.commit;
			let head = (tag && await place(tag.name)) ?? await findHead(choice, repository);
			let isHere = list.local && (tag !== void 0 || choice.head === "");
			let read = async (commit) => {
				isHere || await repository.ensure([{
					tip: head,
					not: [commit]
				}]);
				let [tip, below] = await repository.ensureCommits([head, commit]);
				return [tip, below];
			};
			let isAncestor = async (name) => {
				let commit = await place(name);
				if (commit === void 0) return !1;
				let [tip, below] = await read(commit);
				return repository.isAncestor(below, tip);
			};
			let among = list.whole ? void 0 : (names) => (0, _tags_previous_tag_js__WEBPACK_IMPORTED_MODULE_5__.v4)(names, head, list.place, repository);
			let previous = await (0, _tags_previous_tag_js__WEBPACK_IMPORTED_MODULE_5__.ve)(offered(list.tags), tag?.version, {
				isAncestor,
				among,
				passOver
			});
			if (!previous?.isAncestor && list.whole) return lookDown(await list.whole(), choice, offered, look);
			let found = previous && await place(previous.name);
			if (previous && found !== void 0) {
				let [tip, commit] = await read(found);
				tag && !previous.isAncestor && await (0, _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_6__.Fo)(tag.name, head, repository);
				return {
					head: tip,
					previous: {
						...previous,
						commit
					}
				};
			}
			isHere || await repository.ensure([{
				tip: head,
				not: []
			}], [], WHOLE_HISTORY);
			let [tip] = await repository.ensureCommits([head]);
			tag && await (0, _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_6__.Fo)(tag.name, head, repository);
			return {
				head: tip,
				previous: void 0,
				...tag && (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__.ML)(list.tags, tag.version) && { firstOn: tag.channel }
			};
		}
		let WHOLE_HISTORY = 2147483647;
		function findHead({ head }, repository) {
			return head === "" ? repository.head : (0, _history_commit_names_js__WEBPACK_IMPORTED_MODULE_4__.W)(repository, head, "head");
		}
	})
};
