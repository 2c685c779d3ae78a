"use strict";
exports.modules = {
	1911: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CA: () => reportPromotion,
			SM: () => promotionLog,
			df: () => describePlan
		});
		var _core_promote_overtaken_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6576);
		var _core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2444);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(547);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		function reportPromotion(promotion, dryRun) {
			return {
				outputs: promotionOutputs(promotion),
				summary: promotionSummary(promotion, dryRun)
			};
		}
		function promotionOutputs(promotion) {
			let { released, pushed, target } = promotion;
			let [only] = released.length === 1 ? released : [];
			return {
				tags: JSON.stringify(released.map(({ release }) => release.tag)),
				versions: JSON.stringify(Object.fromEntries(released.map(({ release }) => [release.track.name, (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(release.version)]))),
				plan: JSON.stringify(describePlan(promotion)),
				pushed: String(pushed),
				sha: only?.commit ?? released.at(-1)?.commit ?? target,
				tag: only?.release.tag ?? "",
				version: only ? (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(only.release.version) : ""
			};
		}
		function describePlan({ channel, target, released, nothingNew, updates }) {
			return {
				channel,
				target,
				tracks: released.map(({ release, commit, files, untested }) => ({
					track: release.track.name,
					from: (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(release.from),
					to: (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(release.version),
					tag: release.tag,
					commit,
					"promoted-from": release.promotedFrom ?? null,
					files,
					workflow: release.track.releaseWorkflow ?? null,
					reason: release.reason,
					...untested && { untested: untested.map(({ sha, subject }) => ({
						sha,
						subject
					})) }
				})),
				"nothing-new": nothingNew.map(({ track, tag, reason }) => ({
					track: track.name,
					tag,
					reason
				})),
				refs: updates.map(({ ref, from, to }) => ({
					ref,
					from: from ?? null,
					to
				}))
			};
		}
		function promotionSummary({ channel, released, nothingNew, updates }, dryRun) {
			let title = dryRun ? `Plan: ${channel}, nothing is pushed` : released.length > 0 ? `Released on ${channel}` : `Nothing new on ${channel}`;
			let rows = [...released.map(releaseRow), ...nothingNew.map(({ track, tag, reason }) => [
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(track.name),
				"",
				"",
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(tag),
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.FV)(reason)
			])];
			let moves = updates.map(({ ref, from, to }) => `${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(ref)}: ${from === void 0 ? "new" : (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(from.slice(0, 7))} → ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)((to ?? "").slice(0, 7))}`);
			let overtaken = released.flatMap(({ release, overtakenBy: by }) => by ? [(0, _core_promote_overtaken_release_js__WEBPACK_IMPORTED_MODULE_0__.rE)(release, by)] : []);
			let warnings = [...released.flatMap(({ release: { track }, untested: commits = [] }) => commits.length > 0 ? `${(0, _core_promote_tested_release_js__WEBPACK_IMPORTED_MODULE_1__.Ed)(track.name, commits)}: ${commits.map(nameCommit).join("; ")}` : []), ...overtaken.map(_core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.BJ)].map(_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.FV);
			return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.R_)(3, title), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)([
				"Track",
				"From",
				"To",
				"Tag",
				"Why"
			], rows), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.p_)(warnings), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.p_)(moves));
		}
		function nameCommit({ sha, subject }) {
			return `${sha.slice(0, 7)} ${subject}`;
		}
		function releaseRow({ release }) {
			let { track, from, version, tag, reason } = release;
			return [
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(track.name),
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)((0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(from)),
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)((0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(version)),
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(tag),
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.FV)(reason)
			];
		}
		function promotionLog({ released, nothingNew }, dryRun) {
			return [...released.map(({ release, commit }) => {
				let verb = dryRun ? "would become" : "is now";
				return `${release.track.name}: ${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(release.from)} ${verb} ${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(release.version)}, tag ${release.tag} on ${commit.slice(0, 7)}: ${release.reason}`;
			}), ...nothingNew.map(({ track, reason }) => `${track.name}: ${reason}`)];
		}
	}),
	5615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => promote });
		var push_size = __webpack_require__(551);
		var text_error = __webpack_require__(9530);
		var push_retry = __webpack_require__(1937);
		var tag_start = __webpack_require__(9050);
		var promotion_outcome = __webpack_require__(8449);
		var promotion_plan = __webpack_require__(2459);
		var git_names = __webpack_require__(4229);
		var branch_updates = __webpack_require__(944);
		async function layPush(plan, run) {
			let { config } = run;
			let { channel, target, live, nothingNew, isLiveHeld, branches, size } = plan;
			let now = plan.releases.slice(0, size.most);
			let tip = now.at(-1)?.tip ?? plan.base;
			let part = {
				channel,
				target,
				tip,
				nothingNew,
				pushed: !1,
				released: now.map(({ released }) => released)
			};
			if (now.length === 0) return {
				result: {
					...part,
					updates: [],
					dispatch: []
				},
				updates: []
			};
			let tracks = plan.releases.map(({ released }) => released.release.track.name);
			let moves = await (0, branch_updates.cA)(branches, {
				target,
				tip,
				live,
				tracks,
				isLiveHeld
			}, run);
			let updates = [...moves, ...now.map(({ tag }) => tag)];
			let dispatch = size.dispatch.filter((name) => now.some(({ released }) => released.release.tag === name));
			let rest = restOf(plan, now.length, moved(branches, moves, (0, git_names.Mi)(config.branches.live)));
			return {
				result: {
					...part,
					updates,
					dispatch,
					rest
				},
				updates: plan.dryRun ? [] : updates
			};
		}
		function restOf(plan, done, branches) {
			let releases = plan.releases.slice(done);
			if (releases.length === 0) return;
			return {
				...plan,
				releases,
				nothingNew: [],
				branches,
				isLiveHeld: !0
			};
		}
		function moved({ live, next }, moves, liveName) {
			let after = (name, before) => {
				let to = moves.find(({ ref }) => ref === name)?.to;
				return to === void 0 ? before : {
					name,
					object: to,
					commit: to
				};
			};
			return {
				live: after(liveName, live),
				next: after(next.name, next) ?? next
			};
		}
		var tested_release = __webpack_require__(2444);
		var remote_state = __webpack_require__(3754);
		var stray_tags = __webpack_require__(5677);
		var tag_search = __webpack_require__(3439);
		var tested_commit = __webpack_require__(8468);
		async function readTested({ sha, tracks }, run) {
			if (sha !== tested_release.gf || tracks.length < 2) return;
			let { tags, refs } = await (0, remote_state.c)(tracks.map(tag_search.wT), run);
			let decide = (left) => {
				let there = new Set(left.map(({ name }) => name));
				let tagsOf = ({ name }) => (tags.get(name) ?? []).filter((tag) => there.has(tag.name));
				let answer = (0, tested_release.VN)(tracks, tagsOf, run.config);
				return {
					answer,
					by: answer.map(({ tag }) => tag)
				};
			};
			let place = async (names) => refs.filter(({ name }) => names.includes((0, git_names.Fk)(name) ?? ""));
			return (0, tested_commit.G)(await (0, stray_tags.uh)([...tags.values()].flat(), decide, place, run), run);
		}
		async function layTested(request, groups, run, findStart) {
			let live = (0, git_names.Mi)(run.config.branches.live);
			let parts = [];
			let heads;
			for (let { commit, tracks } of groups) {
				let plan = await (0, promotion_plan.z)({
					...request,
					tracks,
					sha: commit
				}, run, void 0, findStart);
				let size = {
					...plan.size,
					most: plan.releases.length,
					dispatch: []
				};
				let branches = heads ?? plan.branches;
				let { result } = await layPush({
					...plan,
					size,
					branches
				}, run);
				heads = moved(branches, result.updates, live);
				parts.push(result);
			}
			let result = parts.reduce(joinParts);
			requireOnce(result);
			let updates = joinMoves(result.updates);
			return {
				result: {
					...result,
					updates
				},
				updates: request.dryRun ? [] : updates
			};
		}
		function joinParts(a, b) {
			return {
				...b,
				released: [...a.released, ...b.released],
				nothingNew: [...a.nothingNew, ...b.nothingNew],
				updates: [...a.updates, ...b.updates],
				pushed: a.pushed || b.pushed,
				dispatch: [...a.dispatch, ...b.dispatch]
			};
		}
		function joinMoves(updates) {
			let joined = new Map();
			for (let update of updates) {
				let before = joined.get(update.ref);
				joined.set(update.ref, before ? {
					...update,
					from: before.from
				} : update);
			}
			return [...joined.values()].toSorted((a, b) => Number(isTag(a)) - Number(isTag(b)));
		}
		function isTag({ ref }) {
			return ref.startsWith("refs/tags/");
		}
		function requireOnce({ released }) {
			let names = released.map(({ release }) => release.track.name);
			let twice = names.find((name, at) => names.indexOf(name) < at);
			if (twice === void 0) return;
			throw (0, text_error.V2)("tested-apart", `sha: tested: ${twice} follows tracks that were tested on different commits, and cannot be released from both.`, "Promote them one after the other.");
		}
		async function promote(request, run, setting = {}) {
			let groups = await readTested(request, run);
			if (!groups) return promoteFrom(request, run, setting);
			let { gate, findStart = tag_start.RT } = setting;
			if (!(groups.length > 1 && request.tracks.length <= push_size.F) && (groups.length === 1 || (await findStart()).by === "push")) return promoteEach(request, groups, run, setting);
			let attempt = async () => layTested(request, await readTested(request, run) ?? [], run, findStart);
			return (0, push_retry.F)(run, attempt, gate);
		}
		async function promoteEach(request, groups, run, setting) {
			let whole;
			for (let { tracks, commit } of groups) {
				let part;
				try {
					part = await promoteFrom({
						...request,
						tracks,
						sha: commit
					}, run, setting);
				} catch (error) {
					if (!whole?.pushed) throw error;
					return stoppedAfter(whole, tracks, error);
				}
				whole = whole ? joinParts(whole, part) : part;
				if (part.stopped) return whole;
			}
			return whole ?? (0, promotion_outcome.p)(request.channel, "");
		}
		async function promoteFrom(request, run, { gate, findStart = tag_start.RT }) {
			let left = request.tracks;
			let whole;
			for (; left.length > 0;) {
				let ask = {
					...request,
					tracks: left,
					...whole && { sha: whole.target }
				};
				let before = whole;
				let ready = before?.rest;
				let attempt = async () => {
					let [base] = before ? await run.repository.ensureCommits([before.tip]) : [];
					let plan = ready ?? await (0, promotion_plan.z)(ask, run, base, findStart);
					ready = void 0;
					return layPush(plan, run);
				};
				let part = await (0, push_retry.F)(run, attempt, gate).catch((error) => {
					if (before?.pushed) return stoppedAfter(before, ask.tracks, error);
					throw error;
				});
				if (part.stopped) return part;
				whole = before ? joinParts(before, part) : part;
				let done = new Set([...part.released.map(({ release }) => release.track.name), ...part.nothingNew.map(({ track }) => track.name)]);
				let rest = part.rest?.releases.map(({ released }) => released.release.track.name) ?? [];
				let isLeft = ({ name }) => rest.includes(name) || !done.has(name) && left.some((track) => track.name === name);
				left = run.config.tracks.filter(isLeft);
			}
			return whole ?? (0, promotion_outcome.p)(request.channel, "");
		}
		function stoppedAfter(landed, left, error) {
			let out = landed.released.map(({ release }) => release.tag).join(", ");
			let rest = left.map(({ name }) => name).join(", ");
			let explain = ({ message, fix, ...place }) => ({
				...place,
				message: `${out} are out already; ${rest} did not follow: ${message}`,
				fix: [fix, `Then run again: it goes on with ${rest}.`].filter(Boolean).join(" ")
			});
			let isKnown = error instanceof text_error.ag;
			return {
				...landed,
				stopped: isKnown ? new text_error.ag(error.code, error.problems.map(explain)) : asError(error)
			};
		}
		function asError(thrown) {
			return thrown instanceof Error ? thrown : Error(String(thrown));
		}
	})
};
