"use strict";
exports.modules = {
	403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fo: () => requireCommit,
			Ns: () => tagMissing,
			WM: () => isCommit,
			cB: () => listTags,
			oW: () => listRemoteTags
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3439);
		async function listTags(repository, search, wanted) {
			let local = repository.complete ? (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.IH)(repository, [search])) : [];
			if (!(wanted === void 0 ? local.length > 0 : local.some(({ name }) => name === wanted))) return listRemoteTags(repository, search, wanted);
			return {
				tags: local,
				local: !0,
				place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
				placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6)(of))),
				...wholeOf(search, local, () => listTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		async function listRemoteTags(repository, search, wanted) {
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.hH)(repository, [search]);
			let tags = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, refs.flatMap(({ name }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(name) ?? []));
			if (wanted !== void 0 && !tags.some(({ name }) => name === wanted)) throw tagMissing(wanted);
			return {
				tags,
				local: !1,
				place: async (names) => inOrder(names, refs),
				...wholeOf(search, tags, () => listRemoteTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		function tagMissing(name) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-missing", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} does not exist on the remote.`, "Push it first, or give another one.");
		}
		async function isCommit(object, repository) {
			return (await repository.resolve([object]))[0] !== void 0;
		}
		async function requireCommit(tag, object, repository) {
			if (await isCommit(object, repository)) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-no-commit", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(tag)} names no commit, but a tree or a file.`, "Delete it, or make it again on a commit.");
		}
		function wholeOf({ from, isEnough }, found, whole) {
			return from !== void 0 && isEnough(found) ? { whole } : {};
		}
		function fullNames(names) {
			return names.map(_core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6);
		}
		function inOrder(names, refs) {
			let byName = new Map(refs.map((ref) => [ref.name, ref]));
			return names.flatMap((name) => byName.get((0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6)(name)) ?? []);
		}
	}),
	9094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => readTag });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		function readTag(config, name) {
			let track = config.tracks.find(({ tag }) => (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__._f)(tag, name)) ?? config.tracks.find(({ tag }) => startsAsVersion((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(tag, name)));
			let templates = config.tracks.map((each) => `${each.name}: ${(0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.sN)(each.tag)}`).join(", ");
			if (!track) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-unknown", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is of no track.`, `Tags read as ${templates}.`);
			if ((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(track.tag, name)) throw ignored(config, name);
			let text = (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(track.tag, name);
			let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);
			let shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(", ")}`;
			if (!version) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-shape", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} holds ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version.`, `Versions read as ${shapes}.`);
			let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version);
			if (version.prerelease && !config.channels.includes(channel)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-channel", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} is on the channel ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(channel)}, which ${config.path} does not have.`, `Versions read as ${shapes}.`);
			return {
				name,
				track,
				version,
				channel: version.prerelease ? channel : _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8
			};
		}
		function ignored({ path }, name) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-ignored", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is left out by ignore-tags in ${path}.`, "Take it out of ignore-tags if it is to count as a release again.");
		}
		function startsAsVersion(text) {
			return text !== void 0 && /^\d/.test(text);
		}
	})
};
