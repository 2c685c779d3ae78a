"use strict";
exports.id = 1732;
exports.ids = [1732];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2628.index.js").modules,
	...require("./shared-8617.index.js").modules,
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
	}),
	4174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => withBreakingFooters,
			l: () => DEFAULT_AUTO_BUMP
		});
		let DEFAULT_AUTO_BUMP = {
			commitTypes: new Map([["feat", "minor"], ["feature", "minor"]]),
			initial: {
				breaking: "minor",
				minor: "minor"
			},
			breakingFooters: []
		};
		function withBreakingFooters(message, footers) {
			return footers.reduce((text, footer) => {
				let at = text.indexOf(`\n${footer}: `);
				return at < 0 ? text : `${text.slice(0, at)}\nBREAKING CHANGE: ${text.slice(at + footer.length + 3)}`;
			}, message);
		}
	})
};
