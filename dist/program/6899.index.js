"use strict";
exports.id = 6899;
exports.ids = [6899];
exports.modules = {
	...require("./shared-4344.index.js").modules,
	...require("./common.index.js").modules,
	1191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => readFormer });
		var _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5608);
		var _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9535);
		var _tracks_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2855);
		let PLAIN = "100644 ";
		async function readFormer(repository, histories, paths, after) {
			if (paths.length === 0) return [];
			let wanted = new Set(paths);
			let not = after ? [after.commit] : [];
			let found = [];
			for (let tip of histories) {
				let [range] = await repository.ensure([{
					tip,
					not
				}], [tip]);
				await repository.changes(range, { pathspecs: paths.map(_core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_2__.Dk) }, ({ changes }) => {
					for (let { path, before, after: to } of changes) {
						let text = to.startsWith(PLAIN) ? to : before;
						wanted.has(path) && text.startsWith(PLAIN) && found.push({
							path,
							oid: text.slice(7)
						});
					}
				});
			}
			let blobs = await repository.blobs([...new Set(found.map(({ oid }) => oid))]);
			return found.flatMap(({ path, oid }) => {
				let text = (0, _tracks_texts_js__WEBPACK_IMPORTED_MODULE_1__.g)(path, blobs.get(oid) ?? new Uint8Array());
				let version = (0, _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_0__.HB)({
					channel: "",
					path,
					text
				});
				return version ? [{
					path,
					version,
					text
				}] : [];
			});
		}
	}),
	7887: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { provedReturns: () => provedReturns });
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4229);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _core_updater_manifest_manifest_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4344);
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2205);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		var _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9535);
		var _tracks_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2855);
		var _withdraw_former_manifests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1191);
		async function provedReturns(manifests, project) {
			let proved = [];
			for (let item of manifests) await isReturn(item, project) && proved.push(item);
			return proved;
		}
		async function isReturn({ path, oid, parent }, { repository, config }) {
			let place = (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_3__.J9)(path, config);
			if (!place) return !1;
			let { track } = place;
			let [commit] = await repository.ensureCommits([parent]);
			let [files, blobs] = await Promise.all([repository.readFiles(commit, [path]), repository.blobs(oid === void 0 ? [] : [oid])]);
			let there = files.get(path);
			let stood = there && (0, _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_5__.HB)({
				channel: "",
				path,
				text: (0, _tracks_texts_js__WEBPACK_IMPORTED_MODULE_6__.g)(path, there.bytes)
			});
			let isOut = stood !== void 0 && await isThere((0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.we)((0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__._3)(track.tag, stood)));
			let bytes = oid === void 0 ? void 0 : blobs.get(oid);
			if (bytes === void 0) return isOut;
			let text = (0, _tracks_texts_js__WEBPACK_IMPORTED_MODULE_6__.g)(path, bytes);
			let version = (0, _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_5__.HB)({
				channel: "",
				path,
				text
			});
			if (!version || !(0, _core_updater_manifest_manifest_origin_js__WEBPACK_IMPORTED_MODULE_2__.i)(place.channel, version, config.channels)) return !1;
			if (!(isOut || !there || stood && (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, stood) > 0)) return !1;
			let name = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__._3)(track.tag, version);
			let [ref] = await repository.remoteRefs([(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_8__.y6)(name)]);
			if (!ref) return !1;
			let paths = (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_3__.Ud)(track, config).map((each) => each.path);
			return (await (0, _withdraw_former_manifests_js__WEBPACK_IMPORTED_MODULE_7__.o)(repository, [commit], paths, ref)).some((each) => each.text === text);
			async function isThere(tag) {
				return (await repository.remoteRefs([(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_8__.y6)(tag)])).length > 0;
			}
		}
	})
};
