"use strict";
exports.modules = {
	3754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => nextMissing,
			c: () => readRemoteState
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4229);
		var _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9470);
		var _core_tags_other_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3208);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		var _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2717);
		var _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2205);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3439);
		async function readRemoteState(searches, project, besides = []) {
			let { repository, config } = project;
			let { live, next } = config.branches;
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_5__.hH)(repository, searches, [
				(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.Mi)(live),
				(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.Mi)(next),
				(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.Mi)((0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_4__.sJ)(config)),
				...besides
			]);
			let branch = (name) => refs.find((ref) => ref.name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.Mi)(name));
			let head = branch(next);
			if (!head) throw nextMissing(config);
			let tracks = searches.map(({ track }) => track);
			let named = refs.flatMap(({ name: ref, commit }) => {
				let name = (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.Fk)(ref);
				return name === void 0 ? [] : [{
					name,
					commit
				}];
			});
			let byTrack = (0, _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_7__.i)(tracks, named);
			let withdrawn = (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.x2)(named.map(({ name }) => name));
			let others = tracks.map((track) => {
				let found = (0, _core_tags_other_tags_js__WEBPACK_IMPORTED_MODULE_0__.U)(track, config.tracks, byTrack.get(track) ?? []);
				let there = new Set(byTrack.get(track)?.map(({ name }) => name));
				let gone = [...withdrawn].flatMap((name) => there.has(name) ? [] : (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._f)(track.tag, name)?.version ?? []);
				return [track.name, {
					...found,
					ignored: [...found.ignored, ...gone]
				}];
			});
			let tags = readTags(byTrack, withdrawn);
			let manifests = branch((0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_4__.sJ)(config)) ?? branch(live);
			return {
				live: branch(live),
				next: head,
				manifests,
				tags,
				withdrawn,
				others: new Map(others),
				strays: new Set(),
				refs
			};
		}
		function nextMissing({ path, branches, line }) {
			if (line) return lineMissing(line);
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("branch-missing", `The remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(branches.next)}, where pre-releases are cut.`, `Commit and push it: git push origin HEAD:${(0, _core_invariants_commands_js__WEBPACK_IMPORTED_MODULE_8__.ZL)(`refs/heads/${branches.next}`)}. Or name another one under branches.next in ${path}.`);
		}
		function lineMissing({ branch, major, minor }) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("branch-missing", `The remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(branch)}, where ${major}.${minor} is cut.`, `Make it of the last live version: release-tracks line open <track> ${major}.${minor}`);
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
	})
};
