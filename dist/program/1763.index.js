"use strict";
exports.id = 1763;
exports.ids = [1763,8399];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-3446.index.js").modules,
	105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => unsizedFacts,
			y: () => trackStatus
		});
		var _promote_plan_tracks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
		var _promote_release_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3446);
		var _tags_other_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3208);
		var _tags_release_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2994);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8003);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8342);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5566);
		var _questions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7432);
		function trackStatus(facts, mates, config) {
			let find = (purpose) => facts.answers.find(({ question }) => question.purpose === purpose);
			let unreleased = find("unreleased");
			return {
				track: facts.track,
				channels: (0, _questions_js__WEBPACK_IMPORTED_MODULE_8__.RA)(config).map((name, rung, rungs) => channelStatus(name, rungs.slice(rung + 1), facts)),
				unreleased: pending(unreleased),
				sinceLive: pending(find("since-live")),
				nextCut: nextCut(facts, mates, config),
				tags: facts.dated.toSorted((a, b) => b.date - a.date),
				tagCount: facts.tags.length,
				withdrawn: facts.tags.filter(({ withdrawn }) => withdrawn).map(({ name }) => name)
			};
		}
		function channelStatus(name, above, facts) {
			let { dated, manifests, answers } = facts;
			let newest = newestOf(dated, name);
			let manifest = manifests.find(({ channel }) => channel === name);
			let answer = answers.find(({ question }) => question.channel === name);
			let from = answer?.question.from;
			return {
				name,
				newest,
				overtakenBy: newest && overtakerOf(newest, above, facts),
				offered: manifest && offerOf(manifest),
				promotion: answer && from && {
					...pending(answer),
					from: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_7__.ts)(from.version),
					tag: from
				}
			};
		}
		function overtakerOf(tag, above, { dated, answers }) {
			return answers.some(({ question: { from }, decision }) => from?.name === tag.name && decision.commits.length > 0) ? void 0 : above.findLast((channel) => isAhead(newestOf(dated, channel), tag));
		}
		function newestOf(dated, channel) {
			return (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_4__.fV)((0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_5__.Ix)(dated).filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_7__.ts)(version) === channel));
		}
		function isAhead(tag, than) {
			return tag !== void 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_7__.Zy)(tag.version, than.version) > 0;
		}
		function offerOf({ holds }) {
			if (holds === void 0) return { kind: "nothing" };
			return "problem" in holds ? {
				kind: "unreadable",
				problem: holds.problem
			} : {
				kind: "version",
				version: holds.version
			};
		}
		function pending(answer) {
			if (!answer) return {
				since: void 0,
				commits: [],
				whole: !0
			};
			let { span, decision } = answer;
			return {
				since: span.base,
				commits: decision.commits,
				whole: span.base !== void 0 || span.whole === !0
			};
		}
		function nextCut(facts, mates, config) {
			let { autoChannel, groups } = config;
			if (autoChannel === !1) return {
				kind: "nothing",
				reason: "auto-channel is false: a push cuts nothing"
			};
			let all = [facts, ...mates];
			let asked = (0, _promote_plan_tracks_js__WEBPACK_IMPORTED_MODULE_0__.lq)(all.filter((each) => decisionOf(each)?.changed).map(({ track }) => track), config);
			if (!asked.includes(facts.track)) return {
				kind: "nothing",
				reason: decisionOf(facts)?.reason ?? "nothing changed"
			};
			let problem = all.map(problemOf).find((each) => each !== void 0);
			if (problem !== void 0) return {
				kind: "stopped",
				reason: problem
			};
			let request = {
				channel: autoChannel,
				target: facts.next,
				n: void 0,
				force: !1,
				trailers: []
			};
			return stopAtFailure(() => {
				let plan = (0, _promote_plan_tracks_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(all.flatMap((each) => planningFacts(each, config)), request, {
					asked,
					groups,
					texts: new Map()
				}).find(({ track }) => track === facts.track);
				if (plan?.kind !== "release") return {
					kind: "nothing",
					reason: plan?.reason ?? "nothing changed"
				};
				return {
					kind: "release",
					channel: autoChannel,
					tag: plan.tag,
					version: plan.version
				};
			});
		}
		function unreleasedOf({ answers }) {
			return answers.find(({ question }) => question.purpose === "unreleased")?.decision;
		}
		function decisionOf(facts) {
			return facts.sized && "decision" in facts.sized ? facts.sized.decision : unreleasedOf(facts);
		}
		function planningFacts(facts, config) {
			if (facts.sized && "decision" in facts.sized) return [facts.sized];
			let unsized = unsizedFacts(facts, config);
			let { bump } = config;
			return unsized ? [{
				...unsized,
				bump: bump === "minor" || bump === "major" ? bump : "patch"
			}] : [];
		}
		function unsizedFacts(facts, config) {
			let { track, tags, others = _tags_other_tags_js__WEBPACK_IMPORTED_MODULE_2__.I, manifests, fromFiles } = facts;
			let decision = unreleasedOf(facts);
			if (!decision || "problem" in fromFiles) return;
			return {
				track,
				tags,
				others,
				published: manifests.flatMap(({ holds }) => holds && "version" in holds ? [holds.version] : []),
				fromFiles,
				decision,
				taking: (0, _promote_release_plan_js__WEBPACK_IMPORTED_MODULE_1__.r7)(track, (0, _tags_release_line_js__WEBPACK_IMPORTED_MODULE_3__.DV)(config), config.channels)
			};
		}
		function problemOf({ manifests, fromFiles, sized }) {
			if ("problem" in fromFiles) return fromFiles.problem;
			if (sized && "problem" in sized) return sized.problem;
			let broken = manifests.find(({ holds }) => holds && "problem" in holds);
			return broken?.holds && "problem" in broken.holds ? `${broken.path}: ${broken.holds.problem}` : void 0;
		}
		function stopAtFailure(work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_6__.ag) return {
					kind: "stopped",
					reason: error.message
				};
				throw error;
			}
		}
	}),
	733: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var external_node_crypto_ = __webpack_require__(7598);
		var date = __webpack_require__(6914);
		var version = __webpack_require__(5566);
		function statusReport(status) {
			let { config, branches, violations } = status;
			return {
				"generated-at": (0, date.r4)(status.at),
				repository: status.name === "" ? null : status.name,
				healthy: violations.length === 0,
				violations,
				branches: {
					next: {
						name: config.branches.next,
						commit: branches.next
					},
					live: {
						name: config.branches.live,
						commit: branches.live ?? null
					},
					"live-in-next": branches.liveInNext,
					ahead: branches.ahead,
					behind: branches.behind
				},
				tracks: status.tracks.map(reportTrack),
				lines: status.lines.map(({ tag, waiting, missing, ...line }) => ({
					...line,
					tag: tag ?? null,
					waiting: waiting.map(nameCommit),
					"missing-on-next": missing.map(nameCommit)
				}))
			};
		}
		function reportTrack({ track, channels, unreleased, sinceLive, nextCut, tagCount, withdrawn }) {
			let cuts = nextCut.kind === "release";
			return {
				name: track.name,
				description: track.description ?? null,
				"tag-count": tagCount,
				withdrawn,
				channels: channels.map(reportChannel),
				unreleased: reportPending(unreleased),
				"since-live": reportPending(sinceLive),
				"next-cut": cuts ? {
					channel: nextCut.channel,
					tag: nextCut.tag,
					version: (0, version.qh)(nextCut.version)
				} : {
					channel: null,
					tag: null,
					version: null,
					reason: nextCut.reason
				}
			};
		}
		function reportChannel({ name, newest, overtakenBy, offered, promotion }) {
			return {
				name,
				version: newest ? (0, version.qh)(newest.version) : null,
				tag: newest?.name ?? null,
				date: newest ? (0, date.r4)(newest.date) : null,
				commit: newest?.commit ?? null,
				"overtaken-by": overtakenBy ?? null,
				"users-get": offered?.kind === "version" ? (0, version.qh)(offered.version) : null,
				manifest: offered ? MANIFEST[offered.kind] : "none",
				promotion: promotion ? {
					from: promotion.tag.name,
					...reportPending(promotion)
				} : null
			};
		}
		let MANIFEST = {
			version: "readable",
			nothing: "missing",
			unreadable: "unreadable"
		};
		function reportPending({ since, commits, whole }) {
			return {
				since: since ?? null,
				count: commits.length,
				complete: whole,
				commits: commits.map(nameCommit)
			};
		}
		function nameCommit({ sha, subject }) {
			return {
				sha,
				subject
			};
		}
		var repository_url = __webpack_require__(1007);
		var invariants_invariants = __webpack_require__(5342);
		var open_lines = __webpack_require__(50);
		var plan_tracks = __webpack_require__(2891);
		var track_status = __webpack_require__(105);
		var invariant_facts = __webpack_require__(1151);
		var git_commit = __webpack_require__(9880);
		var git_history = __webpack_require__(6753);
		var line_branch = __webpack_require__(6511);
		var own_check = __webpack_require__(2392);
		var missing_commits = __webpack_require__(7897);
		async function readLineStatus(state, project) {
			let lines = (0, open_lines.es)(state.refs, (name) => state.tags.get(name) ?? [], project.config);
			let found = [];
			for (let each of lines) {
				let { track, line, branch, newest } = each;
				let missing = await (0, missing_commits.n)(each, state.next.commit, project);
				found.push({
					track: track.name,
					line: (0, line_branch.IL)(line),
					branch,
					tag: newest?.name,
					waiting: await waitingOn(each, project),
					missing
				});
			}
			return found;
		}
		async function waitingOn({ head, newest }, project) {
			if (!newest) return [];
			let { repository } = project;
			let [range] = await repository.ensure([{
				tip: head.commit,
				not: [newest.commit]
			}]);
			let commits = (await repository.log(range)).filter((commit) => !(0, git_commit.F)(commit));
			if (commits.length === 0) return [];
			return (0, git_history.E9)(commits).filter(await (0, own_check.vh)(commits, project)).map(({ commit }) => commit);
		}
		var remote_state = __webpack_require__(3754);
		var stray_tags = __webpack_require__(5677);
		var tag_search = __webpack_require__(3439);
		var git_names = __webpack_require__(4229);
		var questions = __webpack_require__(7432);
		var status_status = __webpack_require__(4339);
		var other_tags = __webpack_require__(3208);
		var text_error = __webpack_require__(9530);
		var spans = __webpack_require__(5868);
		var track_decisions = __webpack_require__(740);
		var track_paths = __webpack_require__(8617);
		var version_files = __webpack_require__(3313);
		async function readTrackFacts(state, run) {
			let { repository, config } = run;
			let asked = config.tracks.map((track) => ({
				track,
				questions: (0, questions.PW)((0, open_lines.wH)(tagsOf(track, state), config), config)
			}));
			await ensureRanges(state, asked.flatMap(({ questions }) => questions), repository);
			let dating = dateTags(state, config.tracks, repository);
			let [answers, dates] = await Promise.all([answerAll(asked, state, run), dating]);
			let all = await readAllCarriers(config.tracks, state, repository);
			let facts = asked.map(async ({ track }) => {
				let tags = tagsOf(track, state);
				return {
					track,
					tags,
					others: state.others.get(track.name) ?? other_tags.I,
					dated: (0, questions.P5)((0, open_lines.wH)(tags, config)).map((tag) => ({
						...tag,
						date: dates.get(tag.name) ?? 0
					})),
					answers: answers.get(track) ?? [],
					fromFiles: await readFileVersion(track, all, state, repository),
					next: state.next.commit
				};
			});
			return Promise.all(facts);
		}
		async function readBranches({ next, live }, liveInNext, repository) {
			let heads = {
				next: next.commit,
				live: live?.commit,
				liveInNext
			};
			if (!live || live.commit === next.commit) return {
				...heads,
				ahead: 0,
				behind: 0
			};
			let [above, below] = await repository.ensureCommits([next.commit, live.commit]);
			let [ahead, behind] = await Promise.all([repository.count({
				tip: above,
				not: [below]
			}), liveInNext ? 0 : repository.count({
				tip: below,
				not: [above]
			})]);
			return {
				...heads,
				ahead,
				behind
			};
		}
		function tagsOf({ name }, { tags }) {
			return tags.get(name) ?? [];
		}
		async function ensureRanges({ next, live }, questions, repository) {
			let ranges = questions.flatMap(({ from, tags }) => (0, spans.Tk)(from?.commit ?? next.commit, tags));
			live && live.commit !== next.commit && ranges.push({
				tip: next.commit,
				not: [live.commit]
			}, {
				tip: live.commit,
				not: [next.commit]
			});
			await repository.ensure(ranges, [next.commit]);
		}
		async function answerAll(asked, { next }, run) {
			let { repository, config } = run;
			let matchers = await (0, track_paths.MR)(repository, config.tracks, next.commit);
			let flat = asked.flatMap(({ track, questions }) => questions.map((question) => ({
				track,
				question
			})));
			let found = await (0, track_decisions.U)(next.commit, (track) => matchers.get(track.name), flat.map(({ track, question: { from, tags } }) => ({
				track,
				...from && { head: from.commit },
				tags,
				isEnough: ({ span, decision }) => span.commits.length >= 5e3 || decision.commits.length >= status_status.B
			})), run);
			let answers = new Map(asked.map(({ track }) => [track, []]));
			flat.forEach(({ track, question }, index) => {
				let { span, decision } = found[index];
				answers.get(track)?.push({
					question,
					span,
					decision
				});
			});
			return answers;
		}
		async function dateTags(state, tracks, repository) {
			let names = new Set(tracks.flatMap((track) => (0, questions.P5)(tagsOf(track, state)).map(({ name }) => (0, git_names.y6)(name))));
			let refs = state.refs.filter(({ name }) => names.has(name));
			let times = refs.length > 0 ? await repository.taggedAt(refs) : [];
			return new Map(refs.map(({ name }, index) => [(0, git_names.Fk)(name), times[index]]));
		}
		async function readAllCarriers(tracks, { next }, repository) {
			try {
				let [head] = await repository.ensureCommits([next.commit]);
				return await (0, version_files.readCarriers)(repository, { versionFiles: tracks.flatMap((track) => track.versionFiles) }, head);
			} catch (error) {
				if (error instanceof text_error.ag) return;
				throw error;
			}
		}
		async function readFileVersion(track, all, { next }, repository) {
			try {
				let [head] = await repository.ensureCommits([next.commit]);
				return (0, version_files.versionOfFiles)(track, all ?? await (0, version_files.readCarriers)(repository, track, head));
			} catch (error) {
				if (error instanceof text_error.ag) return { problem: error.message };
				throw error;
			}
		}
		function isSize(bump = "patch") {
			return [
				"patch",
				"minor",
				"major"
			].includes(bump);
		}
		async function readStatus(run, now) {
			let { repository, config, context } = run;
			let opening = run.openGitHub();
			let state = await (0, stray_tags.t4)(await (0, remote_state.c)(config.tracks.map(tag_search.wT), run, (0, open_lines.Jj)(config)), run);
			let [invariants, facts] = await Promise.all([(0, invariant_facts.z)(state, run, opening), readTrackFacts(state, run)]);
			let branches = await readBranches(state, invariants.liveInNext, repository);
			let lines = await readLineStatus(state, run);
			let read = facts.map((fact) => ({
				...fact,
				manifests: invariants.manifests.filter(({ track }) => track === fact.track)
			}));
			let known = isSize(config.bump) ? read : await (await __webpack_require__.e(2287).then(__webpack_require__.bind(__webpack_require__, 2287))).withSizes(read, run);
			let tracks = known.map((fact) => {
				let names = (0, plan_tracks.F8)(fact.track, config)?.tracks ?? [];
				let mates = known.filter((each) => each !== fact && names.includes(each.track.name));
				return (0, track_status.y)(fact, mates, config);
			});
			return {
				config,
				at: now,
				name: context.repository,
				url: (0, repository_url.Ek)(context.serverUrl, context.repository),
				branches,
				tracks,
				lines,
				violations: (0, invariants_invariants.M)(invariants)
			};
		}
		var text_files = __webpack_require__(3016);
		var words = __webpack_require__(8628);
		var group = __webpack_require__(9547);
		var visible = __webpack_require__(6082);
		var screen_table = __webpack_require__(7054);
		var screen_width = __webpack_require__(718);
		function formatStatus(status, screen) {
			let { paint } = screen;
			let healthy = status.violations.length === 0;
			return [
				`${(healthy ? paint.green : paint.red)(`${healthy ? "✓" : "✗"} ${(0, words.gw)(status.violations)}`)}${paint.dim("; ")}${(0, words.M9)(status)}`,
				formatChannels(status, screen),
				...status.tracks.flatMap((track) => formatWaiting(track, status, screen) ?? []),
				formatNextPush(status, screen),
				...status.violations.map((violation) => formatViolation(violation, screen))
			].join("\n\n");
		}
		function formatViolation({ rule, message, command }, { paint, width }) {
			return [...(0, screen_width.LV)(`${rule}: ${(0, visible.P8)(message)}`, width).map((line) => paint.red(line)), `  fix it: ${(0, visible.P8)(command)}`].join("\n");
		}
		function formatChannels(status, screen) {
			let rows = status.tracks.flatMap((track) => track.channels.map((channel) => ({
				track,
				channel,
				waiting: waitingFor(channel, track, status)
			})).filter((row) => !isEmpty(row)).map((row, rung) => ({
				...row,
				first: rung === 0
			})));
			let columns = fitColumns(columnsOf(status, screen), rows, screen.width);
			let table = (0, screen_table.k)(columns.map(({ head }) => head), rows.map((row) => columns.map(({ cell }) => cell(row))), screen);
			return [
				...rows.length > 0 ? [table] : [],
				...formatUnused(status, screen),
				...formatWithdrawn(status, screen),
				...status.lines.flatMap((line) => (0, screen_width.LV)((0, words.ES)(line, status.config), screen.width)).map(screen.paint.dim)
			].join("\n");
		}
		function isEmpty({ channel, waiting }) {
			let { newest, offered } = channel;
			let waits = waiting !== void 0 && waiting.commits.length > 0;
			return !newest && !waits && (!offered || offered.kind === "nothing");
		}
		function formatUnused(status, { paint, width }) {
			let unused = status.tracks.flatMap((track) => {
				let names = track.channels.filter((channel) => isEmpty({
					track,
					channel,
					waiting: waitingFor(channel, track, status)
				}));
				return names.length > 0 ? [{
					name: track.track.name,
					channels: names.map(({ name }) => name).join(", ")
				}] : [];
			});
			return [...(0, group.$)(unused, ({ channels }) => channels)].flatMap(([channels, tracks]) => {
				let isAll = tracks.length === status.tracks.length && tracks.length > 1;
				let named = tracks.length > 4 ? `${tracks.length} tracks` : tracks.map(({ name }) => name).join(", ");
				return (0, screen_width.LV)(`Nothing yet on ${channels}: ${isAll ? "every track" : named}`, width).map(paint.dim);
			});
		}
		function formatWithdrawn({ tracks }, { paint, width }) {
			let named = tracks.flatMap(({ withdrawn }) => {
				let rest = withdrawn.length - 4;
				return [...withdrawn.slice(-4), ...rest > 0 ? [`${rest} more`] : []];
			});
			return named.length === 0 ? [] : (0, screen_width.LV)(`Withdrawn: ${named.join(", ")}`, width).map(paint.dim);
		}
		function waitingFor({ name, promotion }, { unreleased }, { config }) {
			return name === config.autoChannel ? unreleased : promotion;
		}
		function columnsOf({ tracks }, { paint }) {
			return [
				{
					head: "TRACK",
					weight: 9,
					cell: ({ track, first }) => first ? {
						text: track.track.name,
						paint: paint.bold
					} : ""
				},
				{
					head: "CHANNEL",
					weight: 8,
					cell: ({ channel }) => channel.name
				},
				{
					head: "TAG",
					weight: 9,
					cell: ({ channel }) => tagCell(channel, paint)
				},
				{
					head: "DATE",
					weight: 2,
					cell: ({ channel: { newest } }) => newest ? (0, date.im)(newest.date) : ""
				},
				{
					head: "COMMIT",
					weight: 1,
					cell: ({ channel: { newest } }) => ({
						text: newest?.commit.slice(0, 7) ?? "",
						paint: paint.dim
					})
				},
				...tracks.some(({ track }) => track.updater !== void 0) ? [{
					head: "USERS GET",
					weight: 3,
					cell: ({ channel }) => offerCell(channel, paint)
				}] : [],
				{
					head: "WAITING",
					weight: 7,
					cell: ({ waiting }) => waitingCell(waiting, paint)
				}
			];
		}
		function tagCell({ newest, overtakenBy }, paint) {
			if (!newest) return {
				text: "-",
				paint: paint.dim
			};
			return overtakenBy === void 0 ? newest.name : {
				text: newest.name,
				paint: paint.dim
			};
		}
		function offerCell(channel, paint) {
			let { offered, newest } = channel;
			if (!offered || offered.kind === "nothing" && !newest) return "";
			let text = offered.kind === "version" ? (0, version.qh)(offered.version) : offered.kind;
			return (0, words.ls)(offered, channel) ? text : {
				text,
				paint: paint.yellow
			};
		}
		function waitingCell(waiting, paint) {
			return waiting && waiting.commits.length > 0 ? {
				text: (0, words.Wt)(waiting),
				paint: paint.yellow
			} : "";
		}
		function fitColumns(columns, rows, width) {
			let widthOfCell = (cell) => (0, screen_width.qz)(typeof cell == "string" ? cell : cell.text);
			let total = columns.map(({ head, cell }) => Math.max((0, screen_width.qz)(head), ...rows.map((row) => widthOfCell(cell(row)))) + 2).reduce((sum, each) => sum + each, -2);
			let least = Math.min(...columns.map(({ weight }) => weight));
			if (total <= width || least >= 7) return columns;
			return fitColumns(columns.filter(({ weight }) => weight !== least), rows, width);
		}
		function formatWaiting({ track, unreleased, sinceLive }, { config }, screen) {
			if (unreleased.commits.length === 0) return;
			let { paint } = screen;
			let since = sinceLive.since === void 0 ? "" : `, ${(0, words.Wt)(sinceLive)} since ${sinceLive.since}`;
			let head = `${paint.bold(track.name)}: ${(0, words.Wt)(unreleased)} on ${config.branches.next} in no tag yet${since}`;
			let shown = unreleased.commits.slice(0, 5).map(({ sha, subject }) => {
				let [first = "", ...others] = (0, screen_width.LV)((0, visible.P8)(subject) || "(no subject)", Math.max(20, screen.width - 10));
				return [`  ${paint.dim(sha.slice(0, 7))} ${first}`, ...others.map((line) => `          ${line}`)].join("\n");
			});
			let more = unreleased.commits.length - 5;
			return [
				head,
				...shown,
				...more > 0 ? [paint.dim(`  … and ${more} more`)] : []
			].join("\n");
		}
		function formatNextPush({ tracks, config }, { paint, width }) {
			if (config.autoChannel === !1) return "A push cuts nothing: auto-channel is false.";
			let stopped = tracks.flatMap(({ track, nextCut }) => nextCut.kind === "stopped" ? [paint.red(`A push would stop at ${track.name}: ${(0, visible.P8)(nextCut.reason)}`)] : []);
			return [listCuts((0, words.bl)(tracks).map(({ tag }) => tag), width), ...stopped].join("\n");
		}
		function listCuts(tags, width) {
			if (tags.length === 0) return "A push would cut nothing.";
			if (tags.length <= 4) return `The next push cuts ${tags.join(" and ")}.`;
			return [`The next push cuts ${tags.length} tags:`, ...(0, screen_width.LV)(tags.join(", "), Math.min(width, 100) - 2).map((line) => `  ${line}`)].join("\n");
		}
		async function answer(input) {
			let status = await readStatus(await input.openRun(), Math.floor(Date.now() / 1e3));
			let file = input.text("html");
			let json = statusReport(status);
			if (file === "") return {
				json,
				text: (screen) => formatStatus(status, screen)
			};
			let { statusPage } = await __webpack_require__.e(1193).then(__webpack_require__.bind(__webpack_require__, 1193));
			let page = statusPage(status, (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("base64"));
			if (file === "-") return {
				json,
				text: () => page.trimEnd()
			};
			let path = await (0, text_files.x3)(file, page, {
				root: input.folder,
				input: "--html"
			});
			return {
				json,
				text: (screen) => `${formatStatus(status, screen)}\n\nWrote ${path}`
			};
		}
	}),
	4339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => COUNTED,
			S: () => SHOWN_TAGS
		});
		let COUNTED = 50;
		let SHOWN_TAGS = 200;
	}),
	6914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q$: () => dateOf,
			UL: () => formatMonth,
			Ul: () => formatDayOfYear,
			ZV: () => monthStart,
			im: () => formatDay,
			mf: () => formatShortDay,
			qY: () => formatTimeOfDay,
			r4: () => formatInstant
		});
		function dateOf(seconds) {
			return new Date(Math.max(-864e10, Math.min(Math.floor(seconds), 864e10)) * 1e3);
		}
		function monthStart(months) {
			return dateOf(0).setUTCFullYear(0, months, 1) / 1e3;
		}
		function formatInstant(seconds) {
			return dateOf(seconds).toISOString().replace(".000Z", "Z");
		}
		function formatDay(seconds) {
			return `${formatDayOfYear(seconds)} ${dateOf(seconds).getUTCFullYear()}`;
		}
		function formatShortDay(seconds, now) {
			return dateOf(seconds).getUTCFullYear() === dateOf(now).getUTCFullYear() ? formatDayOfYear(seconds) : formatDay(seconds);
		}
		function formatDayOfYear(seconds) {
			return `${dateOf(seconds).getUTCDate()} ${formatMonth(seconds)}`;
		}
		function formatTimeOfDay(seconds) {
			return dateOf(seconds).toISOString().slice(-13, -8);
		}
		function formatMonth(seconds) {
			return dateOf(seconds).toUTCString().slice(8, 11);
		}
	}),
	7054: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		var _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(718);
		function formatTable(head, rows, screen) {
			let cells = rows.map((row) => row.map(readCell));
			let all = [head.map((text) => ({
				text,
				paint: screen.paint.bold
			})), ...cells];
			let widths = narrow(head.map((_, at) => Math.max(...all.map((row) => (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.qz)(row[at]?.text ?? "")))), screen.width - 2 * (head.length - 1));
			return all.map((row) => formatRow(row, widths)).join("\n");
		}
		function readCell(cell) {
			return typeof cell == "string" ? { text: (0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(cell) } : {
				...cell,
				text: (0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(cell.text)
			};
		}
		function formatRow(row, widths) {
			return row.map(({ text, paint = (plain) => plain }, at) => {
				let fitting = (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(text, widths[at] ?? 0);
				return at === row.length - 1 ? paint(fitting) : (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.eV)(paint(fitting), widths[at] ?? 0);
			}).join("  ").trimEnd();
		}
		function narrow(columns, room) {
			let widths = [...columns];
			let over = widths.reduce((sum, width) => sum + width, 0) - room;
			for (; over > 0;) {
				let widest = Math.max(...widths);
				if (widest <= 8) break;
				widths[widths.indexOf(widest)] = widest - 1;
				over--;
			}
			return widths;
		}
	}),
	7432: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P5: () => tagsToDate,
			PW: () => questionsOf,
			RA: () => rungsOf
		});
		var _tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8003);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4339);
		function questionsOf(tags, config) {
			let newest = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_1__.J_)((0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.Ix)(tags));
			let live = newest.get(_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8);
			return [
				{
					purpose: "unreleased",
					tags: (0, _tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.V9)(tags, (0, _tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.DV)(config), config.channels)
				},
				{
					purpose: "since-live",
					tags: live ? [live] : []
				},
				...promotionsOf(tags, newest, config)
			];
		}
		function promotionsOf(known, newest, config) {
			let rungs = rungsOf(config);
			return rungs.flatMap((channel, rung) => {
				let below = rungs.slice(0, rung).findLast((name) => newest.has(name));
				let from = below === void 0 ? void 0 : newest.get(below);
				if (!from || !(newest.has(channel) || below === rungs[rung - 1])) return [];
				return [{
					purpose: "promotion",
					channel,
					from,
					tags: (0, _tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.V9)(known, channel, config.channels)
				}];
			});
		}
		function rungsOf({ channels }) {
			return [...channels, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8];
		}
		function tagsToDate(tags) {
			let highest = tags.toSorted((a, b) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(b.version, a.version)).slice(0, _status_js__WEBPACK_IMPORTED_MODULE_4__.S);
			return [...new Set([...highest, ...(0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_1__.J_)((0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.Ix)(tags)).values()])];
		}
	}),
	7897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => missingOnNext });
		var _core_git_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9880);
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);
		var _history_own_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2392);
		let PICKED = /^\(cherry picked from commit ([0-9a-f]{40,64})\)$/gm;
		async function missingOnNext({ head }, next, project) {
			let { repository } = project;
			let [line, other] = await repository.ensure([{
				tip: head.commit,
				not: [next]
			}, {
				tip: next,
				not: [head.commit]
			}]);
			let commits = (await repository.log(line)).filter((commit) => !(0, _core_git_commit_js__WEBPACK_IMPORTED_MODULE_1__.F)(commit));
			if (commits.length === 0) return [];
			let isForeign = await (0, _history_own_check_js__WEBPACK_IMPORTED_MODULE_0__.vh)(commits, project);
			let made = (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.E9)(commits).filter(isForeign).map(({ commit }) => commit);
			if (made.length === 0) return [];
			let [own, theirs] = await Promise.all([repository.messages(line), repository.messages(other)]);
			let takenThere = new Set([...theirs.values()].flatMap(pickedFrom));
			let outside = await repository.confirmOutside([other.tip], made.flatMap(({ sha }) => sha));
			let isThere = (sha) => takenThere.has(sha) || pickedFrom(own.get(sha) ?? "").some((from) => theirs.has(from));
			return made.filter(({ sha }) => outside.has(sha) && !isThere(sha));
		}
		function pickedFrom(message) {
			return [...message.matchAll(PICKED)].map(([, from]) => from);
		}
	}),
	8628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ES: () => describeLine,
			M9: () => describeBranches,
			Wt: () => countCommits,
			bl: () => cutsOf,
			gw: () => describeHealth,
			ls: () => isOfferRight,
			m: () => partsOfVersion,
			qN: () => describeOffer
		});
		var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5422);
		var _invariants_invariants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		function countCommits({ commits, whole }) {
			return `${commits.length}${whole ? "" : "+"} ${commits.length === 1 && whole ? "commit" : "commits"}`;
		}
		function partsOfVersion(version) {
			let text = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version);
			let hyphen = text.indexOf("-");
			return hyphen < 0 ? {
				core: text,
				suffix: ""
			} : {
				core: text.slice(0, hyphen),
				suffix: text.slice(hyphen)
			};
		}
		function describeOffer(offer, newest) {
			if (offer.kind === "unreadable") return "The manifest cannot be read";
			if (offer.kind === "nothing") return "No manifest yet";
			return newest !== void 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(offer.version, newest) === 0 ? "Users get this version" : `Users get ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(offer.version)}`;
		}
		function isOfferRight(offer, { name, newest }) {
			if (offer.kind !== "version") return offer.kind === "nothing" && newest === void 0;
			let order = newest ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(offer.version, newest.version) : 1;
			return order === 0 || order > 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(offer.version) !== name;
		}
		function cutsOf(tracks) {
			return tracks.flatMap(({ track, nextCut }) => nextCut.kind === "release" ? [{
				track: track.name,
				tag: nextCut.tag
			}] : []);
		}
		function describeBranches({ config, branches: { live, liveInNext, ahead, behind } }) {
			let { live: liveName, next } = config.branches;
			if ((0, _config_js__WEBPACK_IMPORTED_MODULE_2__.pe)(config)) return `${next} alone`;
			if (live === void 0) return `${next}; there is no ${liveName} yet`;
			if (!liveInNext) return `${liveName} has ${count(behind)} that ${next} has not, and lacks ${ahead} of its`;
			if (ahead === 0) return `${liveName} and ${next} are level`;
			return `${next} is ${count(ahead)} ahead of ${liveName}`;
		}
		function describeLine({ track, line, branch, tag, waiting, missing }, { branches }) {
			return [
				`Line ${line} of ${track}: ${tag ?? "no version"} on ${branch}`,
				...waiting.length > 0 ? [`${count(waiting.length)} to release`] : [],
				...missing.length > 0 ? [`${count(missing.length)} missing on ${branches.next}`] : []
			].join(", ");
		}
		function count(commits) {
			return `${commits} ${commits === 1 ? "commit" : "commits"}`;
		}
		function describeHealth(violations) {
			if (violations.length === 0) return `All ${_invariants_invariants_js__WEBPACK_IMPORTED_MODULE_0__.u.length} invariants hold`;
			let broken = _invariants_invariants_js__WEBPACK_IMPORTED_MODULE_0__.u.filter(({ name }) => violations.some(({ rule }) => rule === name)).length;
			return `${broken} of ${_invariants_invariants_js__WEBPACK_IMPORTED_MODULE_0__.u.length} invariants ${broken === 1 ? "is" : "are"} broken`;
		}
	})
};
