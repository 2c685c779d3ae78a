"use strict";
exports.id = 5400;
exports.ids = [5400];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-740.index.js").modules,
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
	2722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => detectTracksReport });
		var _lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9122);
		var _detection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5636);
		var _detection_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6138);
		async function detectTracksReport(inputs, given) {
			let { run, tracks } = await (0, _lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__.C)({
				line: "",
				tracks: inputs.track
			}, given);
			let detection = await (0, _detection_js__WEBPACK_IMPORTED_MODULE_1__.k)(inputs, run, tracks);
			return {
				outputs: (0, _detection_report_js__WEBPACK_IMPORTED_MODULE_2__.m5)(run.config, detection),
				summary: (0, _detection_report_js__WEBPACK_IMPORTED_MODULE_2__.s3)(run.config, detection)
			};
		}
	}),
	5400: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_detect_detect_tracks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2722);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_detect_detect_tracks_js__WEBPACK_IMPORTED_MODULE_0__.S)({
					track: run.input("track"),
					channel: run.input("channel"),
					since: run.input("since"),
					base: run.input("base"),
					head: run.input("head")
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	})
};
