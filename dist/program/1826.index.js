"use strict";
exports.id = 1826;
exports.ids = [1826];
exports.modules = {
	7846: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_promote_promote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4697);
				await (0, __webpack_require__(5509).C)((run) => (0, _shared_flows_promote_promote_js__WEBPACK_IMPORTED_MODULE_0__.H)({
					track: run.input("track"),
					channel: run.input("channel"),
					since: run.input("since")
				}, {
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
	9043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => suggestion,
			z: () => nearestWord
		});
		function nearestWord(word, words) {
			let written = kebab(word.slice(0, 64));
			let nearest;
			let least = Infinity;
			for (let candidate of words) {
				let limit = Math.min(least - 1, Math.max(1, Math.floor(candidate.length / 3)));
				if (Math.abs(candidate.length - written.length) > limit) continue;
				let distance = editDistance(written, kebab(candidate));
				if (distance <= limit) {
					nearest = candidate;
					least = distance;
				}
			}
			return nearest;
		}
		function suggestion(word, words) {
			let nearest = nearestWord(word, words);
			return nearest === void 0 ? "" : `Did you mean "${nearest}"? `;
		}
		function kebab(word) {
			return word.replace(/(?<=[a-z])(?=[A-Z])|[_ ]/g, "-").toLowerCase();
		}
		function editDistance(a, b) {
			let before = [];
			let above = Array.from({ length: b.length + 1 }, (_, at) => at);
			for (let i = 1; i <= a.length; i++) {
				let row = [i];
				for (let j = 1; j <= b.length; j++) {
					let replaced = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
					let swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced;
					row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
				}
				before = above;
				above = row;
			}
			return above[b.length] ?? 0;
		}
	}),
	6138: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K5: () => describeDecision,
			lv: () => describeDetection,
			m5: () => detectionOutputs,
			s3: () => detectionSummary
		});
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		function describeDetection({ tracks, channel, decisions }) {
			let report = Object.fromEntries([...decisions].map(([name, decision]) => [name, describeDecision(decision)]));
			return {
				tracks: tracks.map(({ name }) => name),
				channel,
				report
			};
		}
		function detectionOutputs(config, detection) {
			let { tracks: names, channel, report } = describeDetection(detection);
			return {
				tracks: JSON.stringify(names),
				any: String(names.length > 0),
				channel,
				"only-own": String(detection.onlyOwn ?? ""),
				matrix: JSON.stringify({ include: names.map((track) => ({ track })) }),
				report: JSON.stringify(report),
				...Object.fromEntries(config.tracks.map(({ name }) => [name, String(names.includes(name))]))
			};
		}
		function describeDecision({ changed, base, commits, files, reason }) {
			return {
				changed,
				base: base ?? null,
				reason,
				commits: commits.slice(0, 100).map(({ sha, subject }) => ({
					sha,
					subject: subject.slice(0, 200)
				})),
				files: files.slice(0, 100),
				"commit-count": commits.length,
				"file-count": files.length
			};
		}
		function detectionSummary(config, { tracks, channel, decisions }) {
			let rows = config.tracks.flatMap(({ name }) => {
				let decision = decisions.get(name);
				if (!decision) return [];
				let answer = tracks.some((track) => track.name === name) ? "**yes**" : "no";
				return [[
					(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name),
					answer,
					decision.base === void 0 ? "" : (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(decision.base),
					(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(decision.reason)
				]];
			});
			let title = tracks.length > 0 && channel !== "" ? `Tracks to release on ${channel}` : "Tracks to release";
			let body = rows.length > 0 ? (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([
				"Track",
				"Release",
				"Since",
				"Why"
			], rows) : "There is nothing to look at.";
			return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, title), body);
		}
	}),
	9311: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => detectTracks });
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4229);
		var _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5514);
		var _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2994);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _history_own_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2392);
		var _history_spans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7100);
		var _history_track_decisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(740);
		var _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3439);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(322);
		var _tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8617);
		async function detectTracks(inputs, run, among = run.config.tracks) {
			let { config, context, log } = run;
			let channel = chooseDetectChannel(inputs.channel, config, context);
			let since = chooseSince(inputs.since);
			if (inputs.track !== "") {
				let tracks = (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_8__.mu)(config, inputs.track, "track");
				for (let { name } of tracks) log.info(`${name}: asked for by name`);
				return {
					tracks,
					channel,
					decisions: new Map(tracks.map(({ name }) => [name, ASKED]))
				};
			}
			let decided = await decideTracks({
				...inputs,
				channel,
				since,
				tracks: among
			}, run);
			let { decisions } = decided;
			for (let [name, { reason }] of decisions) log.info(`${name}: ${reason}`);
			let tracks = among.filter(({ name }) => decisions.get(name)?.changed);
			if (channel === "" && isPushToNext(context, config) && config.autoChannel === !1) {
				log.info("auto-channel is false: a push cuts nothing");
				return {
					tracks: [],
					channel,
					...decided
				};
			}
			return {
				tracks,
				channel,
				...decided
			};
		}
		let ASKED = {
			changed: !0,
			base: void 0,
			commits: [],
			files: [],
			reason: "asked for by name"
		};
		function chooseDetectChannel(text, config, context) {
			if (text !== "") return (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_8__.Pu)(config, text);
			return isPushToNext(context, config) && config.autoChannel || "";
		}
		function isPushTo({ eventName, ref }, branch) {
			return eventName === "push" && ref === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.Mi)(branch);
		}
		function isPushToNext(context, { branches }) {
			return isPushTo(context, branches.next) || context.eventName === "push" && context.ref === "";
		}
		async function decideTracks(question, run) {
			let { config, context, repository } = run;
			let { base, since, tracks } = question;
			if (context.push?.deleted && question.head === "") return { decisions: new Map() };
			let head = question.head === "" ? await eventHead(context, repository) : await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.WL)(repository, question.head, "head");
			let onLive = isPushTo(context, config.branches.live) && config.branches.live !== config.branches.next;
			let compiling = (0, _tracks_track_paths_js__WEBPACK_IMPORTED_MODULE_9__.M)(repository, tracks, head);
			if (base !== "" || since === "push" || onLive && context.push) {
				let [span, matchers] = await Promise.all([pushSpan(base, head, run), compiling]);
				let pathsOf = (track) => matchers.get(track.name);
				let [decisions, onlyOwn] = await Promise.all([onLive ? tracks.map((track) => (0, _core_promote_detection_js__WEBPACK_IMPORTED_MODULE_0__.wc)(span, pathsOf(track), track)) : decideEach(pathsOf, {
					tracks,
					span
				}, run), span.commits.length > 0 && (0, _history_own_check_js__WEBPACK_IMPORTED_MODULE_4__.V)(span.commits, run)]);
				return {
					decisions: byName(tracks, decisions),
					head,
					onlyOwn
				};
			}
			return {
				decisions: byName(tracks, await decideFromTags({
					...question,
					head
				}, compiling, run)),
				head
			};
		}
		async function decideEach(pathsOf, { tracks, span }, project) {
			let asked = tracks.map((track) => ({
				track,
				span
			}));
			return (await (0, _history_track_decisions_js__WEBPACK_IMPORTED_MODULE_6__.Y)(pathsOf, asked, project)).map(({ decision }) => decision);
		}
		function byName(tracks, decisions) {
			return new Map(tracks.map(({ name }, index) => [name, decisions[index]]));
		}
		function chooseSince(text) {
			if (text === "" || text === "last-tag") return "last-tag";
			if (text === "push") return "push";
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("input-invalid", `since: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text)} is no starting point.`, "Give last-tag or push.");
		}
		async function eventHead({ push, sha, eventName, proposal }, repository) {
			let wanted = push?.after || eventName === "pull_request_target" && proposal?.head || sha;
			return wanted === "" || wanted === repository.head ? repository.head : (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.WL)(repository, wanted, "GITHUB_SHA");
		}
		async function decideFromTags(question, compiling, run) {
			let { config, context: { push }, repository } = run;
			let [{ tags, local }, matchers] = await Promise.all([placeLastTags(config, question, repository), compiling]);
			let { head, tracks } = question;
			let ranges = [...tags.values()].flatMap((placed) => (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.Tk)(head, placed));
			let depth = push && push.commitCount + 2;
			!local && ranges.length > 0 && await repository.ensure(ranges, [], depth);
			let pathsOf = (track) => matchers.get(track.name);
			let questions = tracks.map((track) => ({
				track,
				tags: tags.get(track.name) ?? [],
				isEnough: ({ decision }) => decision.changed
			}));
			return (await (0, _history_track_decisions_js__WEBPACK_IMPORTED_MODULE_6__.U)(head, pathsOf, questions, run)).map(({ decision }) => decision);
		}
		async function placeLastTags(config, { channel, head, tracks }, repository) {
			let held = (tags) => (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_1__.V9)(tags, channel || (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_1__.DV)(config), config.channels);
			let searches = await Promise.all(tracks.map((track) => searchLast(track, repository)));
			let names = repository.complete && head === repository.head ? await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_7__.IH)(repository, searches) : [];
			let last = new Map(tracks.map((track) => [track.name, held((0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(track, names))]));
			if ([...last.values()].some((tags) => tags.length === 0)) return {
				tags: await placeOnRemote(searches, held, repository),
				local: !1
			};
			let flat = [...last].flatMap(([track, tags]) => tags.map((tag) => ({
				track,
				tag
			})));
			let commits = await repository.resolve(flat.map(({ tag }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.y6)(tag.name)));
			let placed = new Map(tracks.map(({ name }) => [name, []]));
			flat.forEach(({ track, tag }, index) => {
				let commit = commits[index];
				commit !== void 0 && placed.get(track)?.push({
					...tag,
					commit
				});
			});
			return {
				tags: placed,
				local: !0
			};
		}
		async function searchLast(track, repository) {
			return {
				track,
				from: await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_7__._)(repository, track),
				isEnough: (tags) => tags.some(({ version }) => !version.prerelease)
			};
		}
		async function placeOnRemote(searches, held, repository) {
			let refs = await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_7__.hH)(repository, searches);
			let commits = new Map(refs.map(({ name, commit }) => [(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.Fk)(name), commit]));
			return new Map(searches.map(({ track }) => {
				let last = held((0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(track, commits.keys()));
				return [track.name, last.map((tag) => ({
					...tag,
					commit: commits.get(tag.name)
				}))];
			}));
		}
		async function pushSpan(base, head, run) {
			let { context, repository } = run;
			let before = base === "" ? await arriveAtBefore(head, context, repository) : await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.WL)(repository, base, "base");
			let from = before ?? await otherBranch(run);
			let arrived = base === "" && before !== void 0;
			let ways = [{
				tip: head,
				not: [from]
			}, {
				tip: from,
				not: [head]
			}];
			!repository.complete && !arrived && await repository.ensure(ways);
			let [start, end] = await repository.ensureCommits([from, head]);
			!repository.complete && arrived && !await repository.isAncestor(start, end) && await repository.ensure(ways);
			return (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.Jr)(repository, start, end, base || (before ?? from).slice(0, 7));
		}
		async function arriveAtBefore(head, context, repository) {
			let { push, proposal } = context;
			let before = proposal?.base ?? push?.before ?? "";
			if (/^0*$/.test(before)) return;
			if (repository.complete && await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.fq)(repository, before) === void 0) return;
			try {
				repository.complete || await repository.ensure([{
					tip: head,
					not: [before]
				}], [], push && push.commitCount + 1);
				return proposal ? laidUpon(head, proposal, repository) : before;
			} catch (error) {
				if (error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.ag && error.code === "not-on-remote") return;
				throw error;
			}
		}
		async function laidUpon(head, proposal, repository) {
			let [tip, base] = await repository.ensureCommits([head, proposal.base]);
			let { parents = [] } = (await repository.log({
				tip,
				not: [base]
			})).find(({ sha }) => sha === head) ?? {};
			let other = parents.filter((parent) => parent !== proposal.head);
			return parents.length === 2 && other.length === 1 && other[0] || proposal.base;
		}
		async function otherBranch({ config, context, repository }) {
			let { live, next } = config.branches;
			let branch = context.ref === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.Mi)(live) ? next : live;
			let commit = await (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.fq)(repository, `refs/heads/${branch}`);
			if (commit !== void 0) return commit;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("no-base", `There is nothing to compare this push with: it tells no earlier commit, and the remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(branch)}.`, "Give the base input, or use since: last-tag.");
		}
	}),
	5852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => bumpVersion,
			u: () => carryOut
		});
		var _promotion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3344);
		var _promotion_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1911);
		var _promotion_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2188);
		var _tag_start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5269);
		var _workflow_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7395);
		function bumpVersion(inputs, run) {
			return carryOut((0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_2__.vD)(run.config, inputs), run);
		}
		async function carryOut(request, run) {
			let findStart = (0, _tag_start_js__WEBPACK_IMPORTED_MODULE_3__.m4)(run);
			let promotion = await (0, _promotion_js__WEBPACK_IMPORTED_MODULE_0__.p)(request, run, { findStart });
			for (let line of (0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_1__.SM)(promotion, request.dryRun)) run.log.info(line);
			request.dryRun || await (0, _workflow_start_js__WEBPACK_IMPORTED_MODULE_4__.A)(promotion, findStart, run);
			let { stopped } = promotion;
			return {
				...(0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_1__.CA)(promotion, request.dryRun),
				...stopped && { failure: stopped }
			};
		}
	}),
	4697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => detectAndPromote });
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4229);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _detect_detection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9311);
		var _detect_detection_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6138);
		var _history_spans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7100);
		var _bump_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5852);
		var _promotion_outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8449);
		var _promotion_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1911);
		var _promotion_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2188);
		async function detectAndPromote(detect, bump, run) {
			(0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_8__.mv)({
				...bump,
				channel: detect.channel
			});
			let detection = await (0, _detect_detection_js__WEBPACK_IMPORTED_MODULE_3__.k)({
				...detect,
				base: "",
				head: await chooseHead(bump.sha, run)
			}, run);
			let detected = {
				outputs: (0, _detect_detection_report_js__WEBPACK_IMPORTED_MODULE_4__.m5)(run.config, detection),
				summary: (0, _detect_detection_report_js__WEBPACK_IMPORTED_MODULE_4__.s3)(run.config, detection)
			};
			if (detection.tracks.length === 0) {
				let nothing = (0, _promotion_report_js__WEBPACK_IMPORTED_MODULE_7__.CA)((0, _promotion_outcome_js__WEBPACK_IMPORTED_MODULE_9__.p)(detection.channel, detection.head ?? ""), bump.dryRun);
				return {
					...detected,
					outputs: {
						...detected.outputs,
						...nothing.outputs
					}
				};
			}
			if (detection.channel === "") throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("input-invalid", `channel: it is not given, and only a push to ${run.config.branches.next} cuts by itself.`, `Give one of: ${[...run.config.channels, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.L8].join(", ")}.`);
			let tracks = JSON.stringify(detection.tracks.map(({ name }) => name));
			let released = await (0, _bump_version_js__WEBPACK_IMPORTED_MODULE_6__.u)((0, _promotion_request_js__WEBPACK_IMPORTED_MODULE_8__.vD)(run.config, {
				...bump,
				tracks,
				channel: detection.channel
			}), run);
			return {
				...released,
				outputs: {
					...detected.outputs,
					...released.outputs
				},
				summary: (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Bv)(detected.summary, released.summary)
			};
		}
		async function chooseHead(sha, { context, config, repository }) {
			if (sha !== "") return (0, _history_spans_js__WEBPACK_IMPORTED_MODULE_5__.WL)(repository, sha, "sha");
			return context.eventName === "push" ? "" : (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_10__.Mi)(config.branches.next);
		}
	}),
	7395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => startReleaseWorkflows });
		async function inParallel(items, most, work) {
			let results = [];
			let left = items.entries();
			let worker = async () => {
				for (let [index, item] of left) results[index] = await work(item);
			};
			await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
			return results;
		}
		var invariants_commands = __webpack_require__(9470);
		var text_error = __webpack_require__(9530);
		var group = __webpack_require__(9547);
		function describeFailedStarts(failed) {
			let groups = [...(0, group.$)(failed, ({ track, words }) => JSON.stringify([track.releaseWorkflow, words])).values()];
			let causes = groups.map(describeGroup);
			let fixes = groups.map(remedyOf);
			if (failed.length === 1) return {
				message: `${causes.join()}.`,
				fix: fixes.join()
			};
			return {
				message: `${failed.length} workflows did not start: ${causes.join("; ")}.`,
				fix: `${fixes.join(" ")} Or run again: that starts these and no others.`
			};
		}
		function describeGroup(group) {
			let [first, ...more] = group;
			let { track, words } = first;
			let also = track.releaseWorkflow === void 0 ? "" : `, and ${track.releaseWorkflow} could not be started`;
			let verb = more.length === 0 ? "is pushed, but its push triggers" : "are pushed, but their push triggers";
			return `${group.map(({ tag }) => tag).join(", ")} ${verb} no workflow (GITHUB_TOKEN's triggers none, nor does one of more than three tags)${also}: ${words}`;
		}
		function remedyOf(group) {
			let { track, words } = group[0];
			let tags = group.map(({ tag }) => tag);
			let [, input] = /required input '?([^\s']+)'? not provided/i.exec(words) ?? [];
			return input === void 0 ? startRemedy(track, tags) : inputRemedy(track, tags, input);
		}
		function startRemedy({ name: track, releaseWorkflow }, tags) {
			let name = releaseWorkflow ?? "release.yml";
			let first = releaseWorkflow === void 0 ? `Set release-workflow: ${name} for track ${track}, and give` : "Give";
			let commands = tags.map((tag) => (0, invariants_commands.q$)("gh", "workflow", "run", name, "--ref", tag));
			return `${first} the job \`permissions: actions: write\` and ${name} \`on: workflow_dispatch\`, or push with a GitHub App token. For ${these(tags)}: ${commands.join(" && ")}`;
		}
		function inputRemedy({ releaseWorkflow: name = "release.yml" }, tags, input) {
			let commands = tags.map((tag) => (0, invariants_commands.q$)("gh", "workflow", "run", name, "--ref", tag, "-f", `${input}=${tag}`));
			return `${name} is started on the tag, without inputs: give ${(0, text_error.hD)(input)} a default, or take the tag from \`github.ref_name\` and the input out. For ${these(tags)}, if it is what ${(0, text_error.hD)(input)} wants: ${commands.join(" && ")}`;
		}
		function these(tags) {
			return tags.length === 1 ? "this tag" : "these tags";
		}
		var git_names = __webpack_require__(4229);
		var trailers = __webpack_require__(8669);
		var run = __webpack_require__(4172);
		var tag_workflows = __webpack_require__(4930);
		async function findIdle(old, { starter, by, target }, run) {
			let looks = await inParallel(by === "push" ? await thatTrigger(old, target, run) : old, 4, (each) => look(each, starter));
			let waiting = looks.flatMap(({ ran, ...each }) => ran === !1 ? [each] : []);
			let failed = looks.flatMap(({ ran, ...each }) => typeof ran == "string" ? [{
				...each,
				words: ran
			}] : []);
			let unclear = by === "push" ? [] : failed;
			if (waiting.length === 0) return {
				idle: [],
				unclear
			};
			try {
				let makers = await findMakers(run.repository, waiting);
				let isOver = overChecker(starter, run);
				let over = await inParallel(waiting, 4, ({ tag }) => isOver(makers.get(tag)));
				return {
					idle: waiting.filter((_, index) => over[index]),
					unclear
				};
			} catch (error) {
				return {
					idle: [],
					unclear: [...unclear, ...waiting.map((each) => ({
						...each,
						words: (0, text_error.Z9)(error)
					}))]
				};
			}
		}
		async function thatTrigger(old, target, { repository }) {
			let [commit] = await repository.ensureCommits([target]);
			let { triggeredBy } = await (0, tag_workflows.t)(repository, commit);
			return old.filter(({ track, tag }) => triggeredBy(tag).includes(track.releaseWorkflow ?? ""));
		}
		async function look({ track, tag }, starter) {
			try {
				return {
					track,
					tag,
					ran: await starter.hasRun(track.releaseWorkflow, tag)
				};
			} catch (error) {
				return {
					track,
					tag,
					ran: (0, text_error.Z9)(error)
				};
			}
		}
		async function findMakers(repository, tags) {
			let names = new Set(tags.map(({ tag }) => (0, git_names.y6)(tag)));
			let refs = (await repository.remoteRefs([...names].map((name) => `${name}*`))).filter(({ name }) => names.has(name));
			repository.complete || await repository.ensureCommits(refs.map(({ object }) => object));
			let makers = await inParallel(refs, 4, async (ref) => {
				let annotation = await repository.annotation(ref);
				let maker = annotation === void 0 ? void 0 : (0, trailers.di)(annotation, "run");
				return [(0, git_names.Fk)(ref.name), maker];
			});
			return new Map(makers);
		}
		function overChecker(starter, { context }) {
			let asked = new Map();
			let ours = (0, run._)(context.runId);
			return async (maker) => {
				let theirs = maker === void 0 ? void 0 : (0, run._)(maker);
				if (!theirs) return !1;
				if (theirs.id === ours?.id) return theirs.attempt < ours.attempt;
				let answer = asked.get(theirs.id) ?? starter.isRunOver(theirs.id);
				asked.set(theirs.id, answer);
				return await answer === !0;
			};
		}
		async function startReleaseWorkflows({ released, nothingNew, dispatch, target }, findStart, run) {
			let old = nothingNew.filter(({ track }) => track.releaseWorkflow !== void 0);
			if (released.length + old.length === 0 || run.context.repository === "") return;
			let { by, starter } = await findStart();
			let fresh = released.map(({ release: { tag, track } }) => ({
				tag,
				track
			}));
			let failed = await startAll(by === "dispatch" ? fresh : fresh.filter(({ tag }) => dispatch.includes(tag)), starter, (track, tag) => run.log.info(`${track.name}: started ${track.releaseWorkflow} on ${tag}`));
			failed.length > 0 && run.log.warn(describeFailedStarts(failed));
			starter && old.length > 0 && await startLeftBehind(old, {
				starter,
				by,
				target
			}, run);
		}
		async function startAll(tags, starter, tell) {
			return (await inParallel(tags, 4, async ({ track, tag }) => {
				try {
					await start(starter, track, tag);
					tell(track, tag);
					return [];
				} catch (error) {
					return [{
						track,
						tag,
						words: (0, text_error.Z9)(error)
					}];
				}
			})).flat();
		}
		async function start(starter, track, tag) {
			if (!starter) throw Error("there is no token");
			if (track.releaseWorkflow === void 0) throw Error("the track has no release-workflow");
			await starter.dispatch(track.releaseWorkflow, tag);
		}
		async function startLeftBehind(old, from, run) {
			let { idle, unclear } = await findIdle(old, from, run);
			let failed = await startAll(idle, from.starter, ({ name, releaseWorkflow }, tag) => run.log.info(`${name}: ${tag} was pushed before, and ${releaseWorkflow} did not run on it: started it`));
			failed.length > 0 && run.log.warn(describeFailedStarts(failed));
			for (let { track, tag, words } of unclear) {
				let message = `${tag} was pushed before, and whether ${track.releaseWorkflow} ran on it cannot be told: ${words}.`;
				run.log.warn({
					message,
					fix: startRemedy(track, [tag])
				});
			}
		}
	})
};
