"use strict";
exports.id = 2780;
exports.ids = [2780];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1196.index.js").modules,
	...require("./shared-2717.index.js").modules,
	...require("./shared-9780.index.js").modules,
	2660: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => floatTags });
		var git_names = __webpack_require__(4229);
		var image_tags = __webpack_require__(9780);
		function floatingTags({ prefix, suffix }, version, tagged, minor) {
			if (version.prerelease || version.major === 0) return [];
			let floats = (0, image_tags.HC)({
				version,
				tagged,
				coreFloats: !0
			});
			return [`${version.major}`, ...minor ? [`${version.major}.${version.minor}`] : []].filter((name) => floats.includes(name)).map((name) => prefix + name + suffix);
		}
		var owned_tag = __webpack_require__(9094);
		var tag_template = __webpack_require__(1429);
		var withdrawn_tags = __webpack_require__(8342);
		var error = __webpack_require__(9530);
		var markdown = __webpack_require__(547);
		var push_retry = __webpack_require__(1196);
		var tag_choice = __webpack_require__(8540);
		var tag_list = __webpack_require__(403);
		var tag_search = __webpack_require__(3439);
		async function floatTags({ tag: input, minor }, run) {
			let tag = (0, owned_tag.z)(run.config, (0, tag_choice.u)(input, run.context));
			let { sha, updates } = await (0, push_retry.F)(run, () => attemptFloat(tag, minor, run));
			let moved = updates.flatMap(({ ref }) => (0, git_names.Fk)(ref) ?? []);
			let sentence = moved.length === 0 ? `${tag.name} moves no floating tag: it is a pre-release or withdrawn, a newer version is out, or they are on it already.` : `${moved.join(", ")} ${moved.length === 1 ? "is" : "are"} on ${tag.name} now.`;
			run.log.info(sentence);
			return {
				outputs: {
					moved: JSON.stringify(moved),
					sha
				},
				summary: (0, markdown.Bv)((0, markdown.R_)(3, `Floating tags of ${tag.name}`), moved.length === 0 ? (0, markdown.FV)(sentence) : (0, markdown.p_)(moved.map(markdown.aY)))
			};
		}
		async function attemptFloat(tag, minor, { config, repository }) {
			let tags = await (0, tag_list.oW)(repository, (0, tag_search.wT)(tag.track), tag.name);
			let tagged = (0, withdrawn_tags.Ix)(tags.tags).map(({ version }) => version);
			let names = (0, withdrawn_tags.r4)(tag.version, tags.tags) ? [] : floatingTags(tag.track.tag, tag.version, tagged, minor);
			requireFree(names, config);
			let [own, ...floats] = await tags.place([tag.name, ...names]);
			let sha = own?.commit;
			await repository.ensureCommits([sha]);
			let updates = names.map((name) => ({
				name,
				at: floats.find((ref) => ref.name === (0, git_names.y6)(name))
			})).filter(({ at }) => at?.commit !== sha).map(({ name, at }) => ({
				ref: (0, git_names.y6)(name),
				from: at?.object,
				to: sha
			}));
			return {
				result: {
					sha,
					updates,
					pushed: !1
				},
				updates
			};
		}
		function requireFree(names, { tracks }) {
			for (let name of names) {
				let taken = tracks.find(({ tag }) => (0, tag_template._f)(tag, name));
				if (taken) throw (0, error.V2)("float-taken", `The floating tag ${(0, error.hD)(name)} would read as a version of track ${taken.name}.`, "Change the tag template of one of the two tracks.");
			}
		}
	}),
	2780: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_publish_float_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2660);
				await (0, __webpack_require__(7667).C)((run) => (0, _shared_flows_publish_float_tags_js__WEBPACK_IMPORTED_MODULE_0__.C)({
					tag: run.input("tag"),
					minor: run.flag("minor", !1)
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	})
};
