"use strict";
exports.modules = {
	1851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => formatPlan });
		var _shared_core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2444);
		var _shared_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5648);
		var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7340);
		function formatPlan({ promotion, decisions, workflows }, screen) {
			let trees = [...decisions].map(([track, decision]) => {
				let released = promotion.released.find(({ release }) => release.track.name === track);
				if (released) return releaseTree(released, decision, workflows.get(track), screen);
				return {
					text: `${track}  no release: ${promotion.nothingNew.find((each) => each.track.name === track)?.reason ?? decision.reason}`,
					paint: screen.paint.dim
				};
			});
			return (0, _tree_js__WEBPACK_IMPORTED_MODULE_2__.q)(trees, screen);
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
	9369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H5: () => explainPromotion,
			MO: () => describeReleases,
			_k: () => planReleases
		});
		var _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _detect_detection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5636);
		var _detect_detection_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6138);
		var _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3754);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(322);
		var _promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(820);
		var _promotion_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1911);
		var _promotion_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(691);
		var _tag_workflows_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4930);
		async function planReleases({ channel, tracks }, run) {
			let { config } = run;
			let asked = tracks === "" ? config.tracks : (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_5__.mu)(config, tracks, "track");
			let isPush = channel === "";
			let detected = await detectOnNext(asked, run);
			let promotion = await planPromotion((isPush ? asked.filter(({ name }) => detected.get(name)?.changed) : asked).map(({ name }) => name), isPush ? (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.DV)(config) : channel, run);
			let { decisions, workflows } = await explainPromotion(promotion, run, detected);
			let all = asked.map(({ name }) => [name, decisions.get(name) ?? detected.get(name)]);
			return {
				promotion,
				decisions: new Map(all),
				workflows
			};
		}
		async function detectOnNext(tracks, run) {
			try {
				return await detectUpTo(`refs/heads/${run.config.branches.next}`, tracks, run);
			} catch (error) {
				throw error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag && error.code === "commit-unknown" ? (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_4__.G)(run.config) : error;
			}
		}
		async function detectUpTo(head, tracks, run) {
			return (await (0, _detect_detection_js__WEBPACK_IMPORTED_MODULE_2__.k)({
				track: "",
				channel: "",
				since: "",
				base: "",
				head
			}, run, tracks)).decisions;
		}
		function planPromotion(tracks, channel, run) {
			return (0, _promotion_js__WEBPACK_IMPORTED_MODULE_6__.p)((0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_8__.vD)(run.config, {
				bump: "",
				sha: "",
				n: "",
				version: "",
				trailers: "",
				dryRun: !0,
				force: !1,
				tracks: JSON.stringify(tracks),
				channel
			}), run);
		}
		async function explainPromotion(promotion, run, detected) {
			let { released, nothingNew, target } = promotion;
			let isFirst = released.some(({ release }) => release.decision.base === void 0);
			let decided = [...released.map(({ release }) => release), ...nothingNew];
			let undecided = decided.filter(({ decision }) => decision.base === void 0).map(({ track }) => track);
			let since = detected ?? (isFirst ? await detectUpTo(target, undecided, run) : new Map());
			let decisions = run.config.tracks.flatMap(({ name }) => {
				let own = decided.find(({ track }) => track.name === name)?.decision;
				return own ? [[name, own.base === void 0 ? since.get(name) ?? own : own]] : [];
			});
			return {
				promotion,
				decisions: new Map(decisions),
				workflows: await findWorkflows(promotion, run)
			};
		}
		async function findWorkflows({ released, target }, run) {
			if (released.length === 0) return new Map();
			let [commit] = await run.repository.ensureCommits([target]);
			let { triggeredBy, names } = await (0, _tag_workflows_js__WEBPACK_IMPORTED_MODULE_9__.t)(run.repository, commit);
			return new Map(released.map(({ release: { track, tag } }) => {
				let isMissing = track.releaseWorkflow !== void 0 && !names.has(track.releaseWorkflow);
				return [track.name, {
					fired: triggeredBy(tag),
					isMissing
				}];
			}));
		}
		function describeReleases({ promotion, decisions, workflows }) {
			let { tracks, refs, channel, target } = (0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_7__.df)(promotion);
			return {
				channel,
				target,
				tracks: [...decisions].map(([track, decision]) => {
					let release = tracks.find((each) => each.track === track);
					let left = promotion.nothingNew.find((each) => each.track.name === track);
					return {
						track,
						reason: release?.reason ?? left?.reason ?? decision.reason,
						release: release ? {
							...release,
							workflows: workflows.get(track)?.fired ?? []
						} : null,
						why: (0, _detect_detection_report_js__WEBPACK_IMPORTED_MODULE_3__.K5)(decision)
					};
				}),
				refs
			};
		}
	})
};
