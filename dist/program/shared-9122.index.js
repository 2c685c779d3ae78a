"use strict";
exports.modules = {
	9122: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => tagsAround,
			C: () => onLine
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4229);
		var _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6511);
		var _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7761);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3439);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(322);
		async function onLine({ line: text, tracks: names }, run) {
			let { config } = run;
			let onBranch = text === "" ? lineOfRef(run) : void 0;
			if (text === "" && !onBranch) return {
				run,
				tracks: config.tracks
			};
			let line = onBranch?.line ?? (0, _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__.A)(text);
			let { lines } = config.branches;
			if (lines === void 0) throw (0, _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__.wT)(config, line);
			let asked = names === "" ? void 0 : (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_5__.mu)(config, names, "track");
			let owners = onBranch?.tracks ?? config.tracks;
			let stranger = asked?.find((track) => !owners.includes(track));
			if (stranger) throw notItsBranch(run, stranger);
			if (!asked && owners.length > 1 && (0, _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__.HZ)(lines)) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("input-invalid", `line: ${(0, _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__.IL)(line)} is given without a track, and each has lines of its own.`, `Name one of: ${owners.map(({ name }) => name).join(", ")}.`);
			let tracks = asked ?? (owners.length > 1 ? await withLine(owners, line, run) : owners);
			let scoped = (0, _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__.kv)(config, line, tracks.length > 0 ? tracks : owners.slice(0, 1));
			let chosen = scoped.tracks.filter(({ name }) => tracks.some((track) => track.name === name));
			return {
				run: {
					...run,
					config: scoped
				},
				tracks: chosen
			};
		}
		function lineOfRef({ config, context: { ref } }) {
			let branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
			return branch === void 0 ? void 0 : (0, _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__.hT)(branch, config);
		}
		function notItsBranch({ context: { ref } }, { name }) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("input-invalid", `track: the run is on ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(ref)}, a branch for lines of another track than ${name}.`, "Run it on another branch, or give the line to release from.");
		}
		async function withLine(tracks, line, project) {
			let tags = await tagsAround(tracks, line, project);
			return tracks.filter((track) => {
				let own = tags.get(track) ?? [];
				return (0, _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__.Os)(line, own) && own.some(({ version }) => !version.prerelease && (0, _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__.UO)(version, line));
			});
		}
		async function tagsAround(tracks, line, { repository }) {
			let names = (await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_4__.hH)(repository, tracks.map((track) => ({
				track,
				from: line,
				isEnough: () => !0
			})))).flatMap(({ name }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.Fk)(name) ?? []);
			return new Map(tracks.map((track) => [track, (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(track, names)]));
		}
	})
};
