"use strict";
exports.id = 2780;
exports.ids = [2780];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1937.index.js").modules,
	2780: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_publish_float_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3576);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_publish_float_tags_js__WEBPACK_IMPORTED_MODULE_0__.C)({
					tag: run.input("tag"),
					minor: run.flag("minor", !1)
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	3576: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => floatTags });
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4229);
		var _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9482);
		var _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9094);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(547);
		var _branches_push_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1937);
		var _tags_stray_tags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5677);
		var _tags_tag_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8540);
		var _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(403);
		var _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3439);
		async function floatTags({ tag: input, minor }, run) {
			let tag = (0, _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_1__.z)(run.config, (0, _tags_tag_choice_js__WEBPACK_IMPORTED_MODULE_6__.u)(input, run.context));
			let floated = await (0, _branches_push_retry_js__WEBPACK_IMPORTED_MODULE_5__.W)(run, () => attemptFloat(tag, minor, run));
			let last = new Map(floated.flatMap(({ moves }) => moves.map(({ name, to }) => [name, to])));
			let moved = [...last].flatMap(([name, to]) => to === tag.name ? [name] : []);
			let sentences = [...last].map(([name, to]) => to === void 0 ? `${name} is deleted: no version that it stands for is left.` : `${name} is on ${to} now.`);
			moved.length === 0 && sentences.unshift(`${tag.name} moves no floating tag to itself: it is a pre-release or withdrawn, a newer version is out, or they are on it already.`);
			for (let sentence of sentences) run.log.info(sentence);
			return {
				outputs: {
					moved: JSON.stringify(moved),
					sha: floated[0].sha
				},
				summary: (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.R_)(3, `Floating tags of ${tag.name}`), moved.length === last.size && moved.length > 0 ? (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.p_)(moved.map(_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.aY)) : (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.p_)(sentences.map(_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.FV)))
			};
		}
		async function attemptFloat(tag, minor, run) {
			let { config, repository } = run;
			let listed = await (0, _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_7__.oW)(repository, (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_8__.wT)(tag.track), tag.name);
			let names = (0, _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_0__.zo)(tag.track.tag, tag.version);
			let [tags, floats] = await Promise.all([(0, _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_7__.dB)(listed), listed.place(names)]);
			let own = tags.find(({ name }) => name === tag.name);
			await repository.ensureCommits([own.commit]);
			await (0, _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_7__.Fo)(tag.name, own.commit, repository);
			let moves = await (0, _tags_stray_tags_js__WEBPACK_IMPORTED_MODULE_9__.uh)(tags, (all) => movesOf(tag, minor, all, floats), listed.place, run);
			requireFree(moves.flatMap(({ name, to }) => to === void 0 ? [] : [name]), config);
			let commitOf = (to) => tags.find(({ name }) => name === to)?.commit;
			let updates = moves.map(({ name, to }) => ({
				ref: (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.y6)(name),
				from: floats.find((ref) => ref.name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.y6)(name))?.object,
				to: commitOf(to)
			}));
			return {
				result: {
					sha: own.commit,
					moves,
					updates,
					pushed: !1
				},
				updates
			};
		}
		function movesOf({ name: own, track: { tag: template }, version }, minor, tags, floats) {
			let names = (0, _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_0__.zo)(template, version);
			let holders = names.map((name) => (0, _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_0__.Kd)(template, name, tags));
			return {
				answer: names.flatMap((name, index) => {
					let at = floats.find((ref) => ref.name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.y6)(name))?.commit;
					let holder = holders[index];
					let isTaken = holder?.name === own && (minor || index === 0);
					let isAstray = (0, _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_0__.Iu)(template, name, at, tags) !== void 0;
					return (isTaken || isAstray) && holder?.commit !== at ? [{
						name,
						to: holder?.name
					}] : [];
				}),
				by: holders
			};
		}
		function requireFree(names, { tracks }) {
			for (let name of names) {
				let taken = tracks.find(({ tag }) => (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__._f)(tag, name));
				if (taken) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("float-taken", `The floating tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(name)} would read as a version of track ${taken.name}.`, "Change the tag template of one of the two tracks.");
			}
		}
	})
};
