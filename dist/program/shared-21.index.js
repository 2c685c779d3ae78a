"use strict";
exports.modules = {
	21: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => changeRelease });
		var github_refusal = __webpack_require__(4898);
		var tag_template = __webpack_require__(1429);
		var version = __webpack_require__(5566);
		var markdown = __webpack_require__(547);
		let [START, END] = ["<!-- release-tracks:withdrawn -->", "<!-- release-tracks:withdrawn end -->"];
		function hasNotice(body) {
			return body.includes(START);
		}
		function withNotice(body, reason, instead) {
			let advice = instead ? ` Use ${(0, markdown.FV)(instead)}.` : "";
			let notice = `> [!CAUTION]\n> This version was withdrawn: ${(0, markdown.FV)(reason)}${/[.!?]$/.test(reason) ? "" : "."}${advice}`;
			return `${START}\n${notice}\n${END}\n\n${withoutNotice(body).replace(/^(?:\r?\n)+/, "")}`;
		}
		function withoutNotice(body) {
			let [start, end] = [body.indexOf(START), body.indexOf(END)];
			if (start < 0 || end < start) return body;
			return body.slice(0, start) + body.slice(end + END.length).replace(/^(?:\r?\n)+/, "");
		}
		let MAY_WRITE = "Give the job `permissions: contents: write`, or a token that may write to the repository, and run again: what is pushed is not repeated.";
		async function changeRelease(request, withdrawal, run) {
			let github = await run.openGitHub();
			if (!github) return withoutToken(request, run);
			let store = github.releases;
			let { name } = request.tag;
			let release = await (0, github_refusal.kr)(`show the release of ${name}`, MAY_WRITE, store.find(name));
			if (!release) return [`${name} has no release on GitHub.`];
			let work = {
				request,
				release,
				store,
				newestLive: withdrawal.newestLive
			};
			return request.undo ? putBack(work) : takeDown(work, withdrawal);
		}
		function withoutToken({ tag: { name }, undo }, { context, log }) {
			if (context.repository === "") return [];
			let what = undo ? "still says that it is withdrawn" : "still offers it";
			log.warn({
				message: `There is no token for GitHub, so the release of ${name}, if there is one, ${what}.`,
				fix: "Set GH_TOKEN and run again: what is pushed is not repeated."
			});
			return [];
		}
		async function takeDown(work, { reason, instead }) {
			let { request, release, store } = work;
			let { tag } = request;
			let done = await moveLatest(work);
			let body = withNotice(release.body, reason, instead?.name);
			if (release.stage === "published") {
				await (0, github_refusal.kr)(`make the release of ${tag.name} a draft`, MAY_WRITE, store.retire(release, body));
				return [...done, `The release of ${tag.name} is a draft now, and says why.`];
			}
			body !== release.body && await change(work, body);
			let why = release.stage === "immutable" ? ": it is immutable, so it stays public" : "";
			return [...done, `The release of ${tag.name} says that it was withdrawn${why}.`];
		}
		async function moveLatest({ request: { tag }, store, newestLive: best }) {
			if (!(tag.track.latest && !tag.version.prerelease && best && (0, version.Zy)(best.version, tag.version) < 0)) return [];
			let found = await (0, github_refusal.kr)(`show the release of ${best.name}`, MAY_WRITE, store.find(best.name));
			if (!found || found.stage === "draft") return [`${best.name} has no release that could be Latest.`];
			await (0, github_refusal.kr)(`make ${best.name} Latest`, MAY_WRITE, store.publish(found, !0));
			return [`${best.name} is Latest.`];
		}
		async function putBack(work) {
			let { request, release, store, newestLive } = work;
			let { tag } = request;
			if (!hasNotice(release.body)) return [`The release of ${tag.name} has no notice of a withdrawal.`];
			let isLatest = tag.track.latest && newestLive?.name === (0, tag_template._3)(tag.track.tag, tag.version);
			(release.stage === "draft" || isLatest) && await (0, github_refusal.kr)(`publish ${tag.name}`, MAY_WRITE, store.publish(release, isLatest));
			await change(work, withoutNotice(release.body));
			return [`The release of ${tag.name} is public${isLatest ? " and Latest" : ""}, without the notice.`];
		}
		async function change({ request: { tag }, release, store }, body) {
			let { name, prerelease } = release;
			await (0, github_refusal.kr)(`change the release of ${tag.name}`, MAY_WRITE, store.update(release, {
				name,
				body,
				prerelease
			}));
		}
	}),
	999: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t7: () => readMarker,
			tl: () => MARKER,
			xG: () => layOutMarker
		});
		var _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		let MARKER = "marker";
		function layOutMarker({ name, track, channel }, { reason, floats }, runId) {
			let trailers = [
				{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.track,
					value: track.name
				},
				{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.channel,
					value: channel
				},
				{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.run,
					value: runId
				},
				...floats.length > 0 ? [{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.floats,
					value: floats.join(" ")
				}] : []
			];
			let message = (0, _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.hw)(`withdraw: ${name}`, trailers, reason);
			return [{
				kind: "commit",
				mark: "withdrawn",
				parents: [],
				files: [],
				message
			}, {
				kind: "tag",
				mark: MARKER,
				name: (0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.we)(name),
				target: "withdrawn",
				message
			}];
		}
		function readMarker(message) {
			let [, reason = "", ...rest] = message.split("\n\n");
			let trailers = rest.at(-1) ?? "";
			return {
				reason: trailers && reason.trim(),
				floats: (0, _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.di)(trailers, "floats")?.split(" ") ?? []
			};
		}
	}),
	1285: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => readStanding,
			y: () => readText
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4229);
		var _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7761);
		var _core_lines_line_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3830);
		var _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9482);
		var _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8342);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		var _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9535);
		var _core_withdrawals_marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(999);
		var _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3754);
		var _tags_stray_tags_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5677);
		var _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(403);
		var _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3439);
		var _withdraw_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4292);
		async function readStanding(request, run) {
			let { tag } = request;
			let state = await (0, _tags_remote_state_js__WEBPACK_IMPORTED_MODULE_7__.c)([(0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_9__.wT)(tag.track)], run);
			let all = state.tags.get(tag.track.name) ?? [];
			let own = all.find(({ name }) => name === tag.name);
			if (!own) throw (0, _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_8__.Ns)(tag.name);
			let marker = state.refs.find(({ name }) => name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_11__.y6)((0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_3__.we)(tag.name)));
			let told = await readText(marker, run);
			let reason = reasonOf(request, told);
			let place = async (names) => state.refs.filter(({ name }) => names.map(_core_git_names_js__WEBPACK_IMPORTED_MODULE_11__.y6).includes(name));
			let decide = (tags) => ({
				answer: tags,
				by: offeredThen(request, tags, run)
			});
			let before = await (0, _tags_stray_tags_js__WEBPACK_IMPORTED_MODULE_12__.uh)(all, decide, place, run);
			let after = markAfter(request, before);
			let track = (0, _core_lines_line_manifest_js__WEBPACK_IMPORTED_MODULE_1__.bc)(tag.track, tag.version, before, run.config);
			let rivals = track === tag.track ? after : after.filter(({ version }) => (0, _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_0__.UO)(version, tag.version));
			let whole = tag.track;
			return {
				request: {
					...request,
					tag: {
						...tag,
						track
					}
				},
				whole,
				state,
				own,
				before,
				after,
				rivals,
				marker,
				told,
				reason
			};
		}
		function offeredThen(request, tags, { config }) {
			let { track, version, channel } = request.tag;
			let after = markAfter(request, tags);
			let best = [channel, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.L8].map((name) => (0, _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_5__._j)(name, after, config.channels)[0]);
			let holders = (0, _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_2__.zo)(track.tag, version).map((name) => (0, _core_tags_floating_tags_js__WEBPACK_IMPORTED_MODULE_2__.Kd)(track.tag, name, after));
			return [...best, ...holders];
		}
		async function readText(marker, { repository }) {
			if (!marker) return;
			await repository.ensureCommits([marker.object]);
			return (0, _core_withdrawals_marker_js__WEBPACK_IMPORTED_MODULE_6__.t7)(await repository.annotation(marker) ?? "");
		}
		function reasonOf(request, told) {
			if (request.reason !== "" || request.undo) return request.reason;
			if (!told) throw (0, _withdraw_request_js__WEBPACK_IMPORTED_MODULE_10__.R)(request);
			return told.reason || "no reason given";
		}
		function markAfter({ tag, undo }, tags) {
			return undo ? (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_3__.dX)(tags, tag.name) : (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_3__.ui)(tags, new Set([tag.name]));
		}
	}),
	4292: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => reasonMissing,
			s: () => readWithdrawRequest
		});
		var _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9094);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
		function readWithdrawRequest(config, { tag, reason, undo, dryRun }) {
			let name = tag.trim().replace(/^refs\/tags\//, "");
			if (name === "") throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-missing", "tag: it is not given.", "Give the tag to withdraw, such as tray-v1.8.5.");
			let text = reason.trim();
			requireSeen(text);
			if (text.length > 500) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("input-invalid", `reason: it has ${text.length} characters.`, "Say it in 500 or fewer.");
			return {
				tag: (0, _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_0__.z)(config, name),
				reason: text,
				undo,
				dryRun
			};
		}
		function requireSeen(reason) {
			let unseen = (0, _core_text_visible_js__WEBPACK_IMPORTED_MODULE_2__.ux)(reason);
			if (unseen === void 0) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("input-invalid", `reason: it has the character ${unseen}, which nobody sees.`, "Write it on one line, of letters and signs that are seen.");
		}
		function reasonMissing({ tag: { name } }) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("input-invalid", `reason: it is not given, and ${name} is not withdrawn yet.`, "Say in a sentence what is wrong with it: users read it on the release.");
		}
	})
};
