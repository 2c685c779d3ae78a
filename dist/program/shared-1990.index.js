"use strict";
exports.modules = {
	1990: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => presentPaths,
			f: () => writeAll
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _outside_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8052);
		async function presentPaths(top, paths) {
			let there = await Promise.all(paths.map((path) => isThere((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path))));
			return paths.filter((_, at) => there[at]);
		}
		async function isThere(file) {
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
				return !0;
			} catch {
				return !1;
			}
		}
		async function writeAll(top, files) {
			let id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
			let drafts = [];
			let made = [];
			let moved = [];
			let at = "";
			try {
				for (let { path, text } of files) {
					at = path;
					let file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path);
					let folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: !0 });
					folder !== void 0 && made.push(folder);
					await refuseOutside(top, path);
					drafts.push(`${file}.${id}.tmp`);
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${file}.${id}.tmp`, text, { flag: "wx" });
				}
				for (let { path } of files) {
					at = path;
					moved.push(await replace((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path), id));
				}
			} catch (error) {
				for (let move of moved.reverse()) await putBack(move);
				for (let path of [...drafts, ...made.reverse()]) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, {
					recursive: !0,
					force: !0
				});
				throw asFailure(error, at);
			}
			for (let { backup } of moved) backup !== void 0 && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(backup, { force: !0 });
		}
		async function replace(file, id) {
			let draft = `${file}.${id}.tmp`;
			let backup = await isThere(file) ? `${file}.${id}.old` : void 0;
			backup !== void 0 && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(file, backup);
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
			} catch (error) {
				backup !== void 0 && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(backup, file);
				throw error;
			}
			return {
				file,
				draft,
				backup
			};
		}
		async function putBack({ file, backup }) {
			backup === void 0 ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: !0 }) : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(backup, file);
		}
		async function refuseOutside(top, path) {
			if (await (0, _outside_path_js__WEBPACK_IMPORTED_MODULE_4__.qm)(top, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path))) === void 0) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("file-unwritable", `A link leads ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(path)} out of the repository.`, "Take the link away.");
		}
		function asFailure(error, path) {
			if (error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.ag) return error;
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("file-unwritable", `${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(path)} cannot be written, so nothing was: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(error)}.`, "Fix that and run init again.");
		}
	})
};
