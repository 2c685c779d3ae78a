"use strict";
exports.id = 5182;
exports.ids = [5182];
exports.modules = {
	...require("./common.index.js").modules,
	1851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => formatPlan });
		var _shared_core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2444);
		var _shared_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5648);
		var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7340);
		function formatPlan({ promotion, decisions, workflows }, screen, added = new Map()) {
			let trees = [...decisions].map(([track, decision]) => {
				let released = promotion.released.find(({ release }) => release.track.name === track);
				let also = addedBranch(added.get(track));
				if (released) {
					let tree = releaseTree(released, decision, workflows.get(track), screen);
					return {
						...tree,
						below: [...tree.below ?? [], ...also]
					};
				}
				return {
					text: `${track}  no release: ${promotion.nothingNew.find((each) => each.track.name === track)?.reason ?? decision.reason}`,
					paint: screen.paint.dim,
					below: also
				};
			});
			return (0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.q)(trees, screen);
		}
		function addedBranch(folders) {
			if (folders === void 0) return [];
			let found = folders.map((folder) => ({ text: folder === "**" ? "the whole repository" : folder }));
			return [{
				text: `built from, by dependencies: auto${found.length > 0 ? "" : ": its own folders alone"}`,
				below: found
			}];
		}
		function releaseTree({ release, files, follows, commit, untested }, { commits, files: deciding }, workflows, screen) {
			let { track, from, tag, reason, promotedFrom } = release;
			let { green, bold } = screen.paint;
			let place = promotedFrom === void 0 && files.length > 0 ? "a bump commit" : commit.slice(0, 7);
			return {
				text: `${track.name}  ${(0, _shared_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(from)} → ${tag}`,
				paint: (text) => bold(green(text)),
				below: [
					{
						text: `why: ${reason}`,
						below: (0, _commits_js__WEBPACK_IMPORTED_MODULE_3__.w)(commits, screen, deciding)
					},
					files.length === 0 ? { text: `edits no file: the tag goes on ${place}` } : {
						text: follows ? `tags ${commit.slice(0, 7)}, and edits in a bump commit behind it` : "edits, in a bump commit",
						below: files.map((path) => ({ text: path }))
					},
					...untested ? [{
						text: (0, _shared_core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_0__.Ed)(track.name, untested),
						paint: screen.paint.yellow,
						below: (0, _commits_js__WEBPACK_IMPORTED_MODULE_3__.w)(untested, screen)
					}] : [],
					startBranch(track.releaseWorkflow, workflows, screen)
				]
			};
		}
		function startBranch(named, { fired, isMissing } = {
			fired: [],
			isMissing: !1
		}, { paint }) {
			let pushed = fired.length > 0 ? fired.join(", ") : "no workflow";
			if (named === void 0 || fired.includes(named)) return {
				text: `starts ${pushed}`,
				...fired.length !== 1 && { paint: paint.yellow }
			};
			if (isMissing) return {
				text: `does not start ${named}, which this commit lacks: commit and push it first.${fired.length > 0 ? ` Its push starts ${pushed}.` : ""}`,
				paint: paint.yellow
			};
			return {
				text: `starts ${named} by workflow_dispatch alone: its push starts ${pushed}`,
				paint: paint.yellow
			};
		}
	}),
	5648: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => commitBranches });
		function commitBranches(commits, { paint }, files) {
			let deciding = files && new Set(files);
			return [...commits.slice(0, 10).map(({ sha, subject, changes }) => ({
				text: `${sha.slice(0, 7)} ${subject}`,
				below: fileBranches(changes.map(({ path }) => path).filter((path) => !deciding || deciding.has(path)), paint.dim)
			})), ...rest(commits.length, "commits")];
		}
		function fileBranches(paths, paint) {
			return [...paths.slice(0, 10).map((path) => ({
				text: path,
				paint
			})), ...rest(paths.length, "files")];
		}
		function rest(count, what) {
			return count > 10 ? [{ text: `… and ${count - 10} more ${what}` }] : [];
		}
	})
};
