"use strict";
exports.modules = {
	740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => decideSinceTags,
			Y: () => decideSpans
		});
		var _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5514);
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
		var _own_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2392);
		var _spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7100);
		async function decideSpans(pathsOf, asked, project) {
			let { config } = project;
			let spans = await (0, _spans_js__WEBPACK_IMPORTED_MODULE_3__.ep)(asked.map(({ track, span }) => ({
				span,
				paths: pathsOf(track)
			})), project);
			let looks = asked.map(({ track }, at) => {
				let { commits, changed } = spans[at];
				let paths = pathsOf(track);
				return {
					commits,
					matters: (path) => changed.has(path) && paths(path)
				};
			});
			let isOwn = await (0, _own_check_js__WEBPACK_IMPORTED_MODULE_2__.vz)(looks, project);
			let rules = (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.gC)(config, isOwn);
			return asked.map(({ track }, at) => {
				let [span, paths] = [spans[at], pathsOf(track)];
				let named = (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.t0)(span, paths, isOwn).map(({ commit }) => commit);
				return {
					span,
					decision: (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.LD)(span, paths, rules),
					named
				};
			});
		}
		async function decideSinceTags(head, pathsOf, questions, project) {
			let known = answersOf(project);
			let keyed = questions.map((question) => ({
				question,
				key: keyOf(head, question)
			}));
			let open = keyed.filter(({ key }) => !known.has(key));
			let asked = open.map(({ question }) => question);
			let found = open.length > 0 ? await decideAnew(head, pathsOf, asked, project) : [];
			let answers = new Map(open.map(({ key }, at) => [key, found[at]]));
			for (let { key, question } of open) question.tags.length > 0 && known.set(key, answers.get(key));
			return keyed.map(({ key }) => known.get(key) ?? answers.get(key));
		}
		let answered = new WeakMap();
		function answersOf({ repository, config }) {
			let byConfig = answered.get(repository) ?? new WeakMap();
			answered.set(repository, byConfig);
			let answers = byConfig.get(config) ?? new Map();
			byConfig.set(config, answers);
			return answers;
		}
		function keyOf(head, question) {
			return JSON.stringify([
				question.track.name,
				question.head ?? head,
				question.tags.map(({ name, commit }) => [name, commit])
			]);
		}
		async function decideAnew(head, pathsOf, questions, project) {
			let { config, repository } = project;
			let answer = async (track, span) => {
				let [only] = await decideSpans(pathsOf, [{
					track,
					span
				}], project);
				return only;
			};
			let isCarrier = (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.M)(config.tracks.flatMap(({ versionFiles }) => versionFiles));
			let sets = questions.map(({ track, isEnough, ...set }) => ({
				...set,
				paths: (path) => isCarrier(path) || pathsOf(track)(path),
				settles: async (span) => isEnough?.(await answer(track, span)) ?? !1
			}));
			let spans = await (0, _spans_js__WEBPACK_IMPORTED_MODULE_3__.de)(repository, head, sets);
			return decideSpans(pathsOf, questions.map(({ track }, at) => ({
				track,
				span: spans[at]
			})), project);
		}
	})
};
