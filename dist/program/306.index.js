"use strict";
exports.id = 306;
exports.ids = [306];
exports.modules = {
	...require("./shared-1911.index.js").modules,
	...require("./common.index.js").modules,
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
		var _workflows_tag_workflows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1136);
		var _promotion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5615);
		var _promotion_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1911);
		var _promotion_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2188);
		async function planReleases(inputs, run) {
			let { config } = run;
			let { channel, tracks, proposed } = inputs;
			let asked = tracks === "" ? config.tracks : (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_5__.mu)(config, tracks, "track");
			let isPush = channel === "";
			let detected = proposed ? await detectUpTo(proposed.commit, asked, run) : await detectOnNext(asked, run);
			let promotion = await planPromotion((isPush ? asked.filter(({ name }) => detected.get(name)?.changed) : asked).map(({ name }) => name), {
				...inputs,
				channel: isPush ? (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.DV)(config) : channel
			}, run);
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
		function planPromotion(tracks, { channel, bump = "", proposed }, run) {
			let request = (0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_9__.vD)(run.config, {
				sha: "",
				n: "",
				version: "",
				trailers: "",
				dryRun: !0,
				force: !1,
				tracks: JSON.stringify(tracks),
				channel,
				bump
			});
			return (0, _promotion_js__WEBPACK_IMPORTED_MODULE_7__.p)({
				...request,
				proposed
			}, run);
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
			let { triggeredBy, names } = await (0, _workflows_tag_workflows_js__WEBPACK_IMPORTED_MODULE_6__.t)(run.repository, commit);
			return new Map(released.map(({ release: { track, tag } }) => {
				let isMissing = track.releaseWorkflow !== void 0 && !names.has(track.releaseWorkflow);
				return [track.name, {
					fired: triggeredBy(tag),
					isMissing
				}];
			}));
		}
		function describeReleases({ promotion, decisions, workflows }) {
			let { tracks, refs, channel, target } = (0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_8__.df)(promotion);
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
