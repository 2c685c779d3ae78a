"use strict";
exports.id = 2446;
exports.ids = [2446];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-740.index.js").modules,
	...require("./shared-2239.index.js").modules,
	527: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_promote_bump_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5852);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_promote_bump_version_js__WEBPACK_IMPORTED_MODULE_0__.B)({
					tracks: run.input("tracks"),
					channel: run.input("channel"),
					line: run.input("line"),
					bump: run.input("bump"),
					sha: run.input("sha"),
					n: run.input("n"),
					version: run.input("version"),
					trailers: run.input("trailers"),
					dryRun: run.flag("dry-run", !1),
					force: run.flag("force", !1)
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
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
	5852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => bumpVersion,
			u: () => carryOut
		});
		var _lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9122);
		var _promotion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(820);
		var _promotion_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1911);
		var _promotion_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(691);
		var _tag_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5269);
		var _workflow_start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2239);
		async function bumpVersion(inputs, run) {
			let { run: there } = await (0, _lines_line_run_js__WEBPACK_IMPORTED_MODULE_0__.C)({
				line: "",
				...inputs
			}, run);
			return carryOut((0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_3__.vD)(there.config, inputs), there);
		}
		async function carryOut(request, run) {
			let findStart = (0, _tag_start_js__WEBPACK_IMPORTED_MODULE_4__.m4)(run);
			let promotion = await (0, _promotion_js__WEBPACK_IMPORTED_MODULE_1__.p)(request, run, { findStart });
			for (let line of (0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_2__.SM)(promotion, request.dryRun)) run.log.info(line);
			request.dryRun || await (0, _workflow_start_js__WEBPACK_IMPORTED_MODULE_5__.A)(promotion, findStart, run);
			let { stopped } = promotion;
			return {
				...(0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_2__.CA)(promotion, request.dryRun),
				...stopped && { failure: stopped }
			};
		}
	})
};
