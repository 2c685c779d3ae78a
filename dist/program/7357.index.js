"use strict";
exports.id = 7357;
exports.ids = [7357];
exports.modules = {
	2324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var external_node_crypto_ = __webpack_require__(7598);
		var date = __webpack_require__(6914);
		var versions_version = __webpack_require__(5566);
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
				tracks: status.tracks.map(reportTrack)
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
					version: (0, versions_version.qh)(nextCut.version)
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
				version: newest ? (0, versions_version.qh)(newest.version) : null,
				tag: newest?.name ?? null,
				date: newest ? (0, date.r4)(newest.date) : null,
				commit: newest?.commit ?? null,
				"overtaken-by": overtakenBy ?? null,
				"users-get": offered?.kind === "version" ? (0, versions_version.qh)(offered.version) : null,
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
				commits: commits.map(({ sha, subject }) => ({
					sha,
					subject
				}))
			};
		}
		var repository_url = __webpack_require__(1007);
		var invariants_invariants = __webpack_require__(1637);
		var git_history = __webpack_require__(6753);
		var release_plan = __webpack_require__(3446);
		var other_tags = __webpack_require__(3208);
		var track_tags = __webpack_require__(8003);
		var withdrawn_tags = __webpack_require__(8342);
		var text_error = __webpack_require__(9530);
		var release_line = __webpack_require__(2994);
		function questionsOf(tags, config) {
			let newest = (0, track_tags.J_)((0, withdrawn_tags.Ix)(tags));
			let live = newest.get(versions_version.L8);
			return [
				{
					purpose: "unreleased",
					tags: (0, release_line.V9)(tags, (0, release_line.DV)(config), config.channels)
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
					tags: (0, release_line.V9)(known, channel, config.channels)
				}];
			});
		}
		function rungsOf({ channels }) {
			return [...channels, versions_version.L8];
		}
		function tagsToDate(tags) {
			let highest = tags.toSorted((a, b) => (0, versions_version.Zy)(b.version, a.version)).slice(0, 200);
			return [...new Set([...highest, ...(0, track_tags.J_)((0, withdrawn_tags.Ix)(tags)).values()])];
		}
		function trackStatus(facts, config) {
			let find = (purpose) => facts.answers.find(({ question }) => question.purpose === purpose);
			let unreleased = find("unreleased");
			return {
				track: facts.track,
				channels: rungsOf(config).map((name, rung, rungs) => channelStatus(name, rungs.slice(rung + 1), facts)),
				unreleased: pending(unreleased),
				sinceLive: pending(find("since-live")),
				nextCut: nextCut(facts, unreleased?.decision, config),
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
					from: (0, versions_version.ts)(from.version),
					tag: from
				}
			};
		}
		function overtakerOf(tag, above, { dated, answers }) {
			return answers.some(({ question: { from }, decision }) => from?.name === tag.name && decision.commits.length > 0) ? void 0 : above.findLast((channel) => isAhead(newestOf(dated, channel), tag));
		}
		function newestOf(dated, channel) {
			return (0, track_tags.fV)((0, withdrawn_tags.Ix)(dated).filter(({ version }) => (0, versions_version.ts)(version) === channel));
		}
		function isAhead(tag, than) {
			return tag !== void 0 && (0, versions_version.Zy)(tag.version, than.version) > 0;
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
				whole: span.base !== void 0 || reachesBeginning(span)
			};
		}
		function reachesBeginning({ commits }) {
			let listed = new Set(commits.map(({ sha }) => sha));
			return [...(0, git_history.fY)(commits)].every((parent) => listed.has(parent));
		}
		function nextCut(facts, decision, { autoChannel }) {
			if (autoChannel === !1) return {
				kind: "nothing",
				reason: "auto-channel is false: a push cuts nothing"
			};
			if (!decision?.changed) return {
				kind: "nothing",
				reason: decision?.reason ?? "nothing changed"
			};
			let { track, tags, others = other_tags.I, manifests, fromFiles, next } = facts;
			let problem = problemOf(facts);
			if (problem !== void 0 || "problem" in fromFiles) return {
				kind: "stopped",
				reason: problem ?? ""
			};
			let published = manifests.flatMap(({ holds }) => holds && "version" in holds ? [holds.version] : []);
			let request = {
				channel: autoChannel,
				target: next,
				n: void 0,
				force: !1,
				trailers: []
			};
			return stopAtFailure(() => {
				let plan = (0, release_plan.V)({
					track,
					tags,
					others,
					published,
					fromFiles,
					decision,
					bump: "patch"
				}, request);
				if (plan.kind === "nothing-new") return {
					kind: "nothing",
					reason: plan.reason
				};
				return {
					kind: "release",
					channel: autoChannel,
					tag: plan.tag,
					version: plan.version
				};
			});
		}
		function problemOf({ manifests, fromFiles }) {
			if ("problem" in fromFiles) return fromFiles.problem;
			let broken = manifests.find(({ holds }) => holds && "problem" in holds);
			return broken?.holds && "problem" in broken.holds ? `${broken.path}: ${broken.holds.problem}` : void 0;
		}
		function stopAtFailure(work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof text_error.ag) return {
					kind: "stopped",
					reason: error.message
				};
				throw error;
			}
		}
		var invariant_facts = __webpack_require__(5766);
		var remote_state = __webpack_require__(3754);
		var tag_search = __webpack_require__(3439);
		var git_names = __webpack_require__(4229);
		var spans = __webpack_require__(7100);
		var track_decisions = __webpack_require__(740);
		var track_paths = __webpack_require__(8617);
		var version_files = __webpack_require__(3313);
		async function readTrackFacts(state, run) {
			let { repository, config } = run;
			let asked = config.tracks.map((track) => ({
				track,
				questions: questionsOf(tagsOf(track, state), config)
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
					dated: tagsToDate(tags).map((tag) => ({
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
			let matchers = await (0, track_paths.M)(repository, config.tracks, next.commit);
			let flat = asked.flatMap(({ track, questions }) => questions.map((question) => ({
				track,
				question
			})));
			let found = await (0, track_decisions.U)(next.commit, (track) => matchers.get(track.name), flat.map(({ track, question: { from, tags } }) => ({
				track,
				...from && { head: from.commit },
				tags,
				isEnough: ({ span, decision }) => span.commits.length >= 5e3 || decision.commits.length >= 50
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
			let names = new Set(tracks.flatMap((track) => tagsToDate(tagsOf(track, state)).map(({ name }) => (0, git_names.y6)(name))));
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
		async function readStatus(run, now) {
			let { repository, config, context } = run;
			let opening = run.openGitHub();
			let state = await (0, remote_state.ch)(config.tracks.map(tag_search.wT), run);
			let [invariants, facts] = await Promise.all([(0, invariant_facts.z)(state, run, opening), readTrackFacts(state, run)]);
			let branches = await readBranches(state, invariants.liveInNext, repository);
			let tracks = facts.map((fact) => {
				let manifests = invariants.manifests.filter(({ track }) => track === fact.track);
				return trackStatus({
					...fact,
					manifests
				}, config);
			});
			return {
				config,
				at: now,
				name: context.repository,
				url: (0, repository_url.Ek)(context.serverUrl, context.repository),
				branches,
				tracks,
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
				...formatWithdrawn(status, screen)
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
			let text = offered.kind === "version" ? (0, versions_version.qh)(offered.version) : offered.kind;
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
			return [`The next push cuts ${tags.length} tags:`, ...(0, screen_width.LV)(tags.join(", "), width - 2).map((line) => `  ${line}`)].join("\n");
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
	1007: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => commitUrl,
			ET: () => pullRequestUrl,
			Ek: () => repositoryUrl,
			XA: () => releaseUrl,
			XH: () => compareUrl,
			cb: () => historyUrl
		});
		function repositoryUrl(server, repository) {
			return server && repository ? `${server.replace(/\/$/, "")}/${repository}` : void 0;
		}
		function releaseUrl(repository, tag) {
			return `${repository}/releases/tag/${encodeURIComponent(tag)}`;
		}
		function compareUrl(repository, from, to) {
			return `${repository}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
		}
		function historyUrl(repository, to) {
			return `${repository}/commits/${encodeURIComponent(to)}`;
		}
		function commitUrl(repository, sha) {
			return `${repository}/commit/${encodeURIComponent(sha)}`;
		}
		function pullRequestUrl(repository, number) {
			return `${repository}/pull/${number}`;
		}
	}),
	9470: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FI: () => releaseAnew,
			GO: () => onBranch,
			Tg: () => shellLine,
			ZL: () => shellQuote,
			pm: () => publishManifest,
			q$: () => shellCommand
		});
		function shellQuote(word) {
			return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
		}
		function shellCommand(...words) {
			return words.map(shellQuote).join(" ");
		}
		function shellLine(...commands) {
			return commands.join(" && ");
		}
		function releaseAnew(track, channel) {
			return shellCommand("release-tracks", "promote", track, channel, "--force", "--yes");
		}
		function publishManifest(tag, downgrade) {
			let folder = `artifacts/${tag}`;
			let words = [
				"manifest",
				folder,
				"--tag",
				tag,
				"--publish",
				...downgrade ? ["--allow-downgrade"] : [],
				"--yes"
			];
			return shellLine(shellCommand("gh", "release", "download", tag, "-D", folder, "--clobber"), shellCommand("release-tracks", ...words));
		}
		function onBranch(branch, ...commands) {
			return shellLine("git fetch --tags origin", shellCommand("git", "switch", "--detach", `refs/remotes/origin/${branch}`), ...commands, shellCommand("git", "push", "origin", `HEAD:refs/heads/${branch}`));
		}
	}),
	3446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => knownVersions,
			V: () => planTrack
		});
		var _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _tags_other_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3208);
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8003);
		var _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3740);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5566);
		function planTrack(facts, request) {
			let { track, decision } = facts;
			let { base, changed, reason } = decision;
			if (base === void 0 || changed || request.force) return planRelease(facts, request);
			return {
				kind: "nothing-new",
				track,
				tag: base,
				decision,
				reason: `nothing new since ${base}: ${reason}`
			};
		}
		function knownVersions({ track: { tag }, tags, others = _tags_other_tags_js__WEBPACK_IMPORTED_MODULE_1__.I, published, later = [], fromFiles }) {
			let isLeftOut = (version) => (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(tag, (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__._3)(tag, version));
			return {
				seen: [
					...[...tags, ...others.foreign].map(({ version }) => version),
					...others.noCommits,
					...published.filter((version) => !isLeftOut(version))
				],
				later,
				foreign: others.foreign.map(({ semVer }) => semVer),
				taken: [...others.ignored, ...published.filter(isLeftOut)],
				fromFiles
			};
		}
		function planRelease(facts, request) {
			let { track, tags, decision, bump, asked } = facts;
			let known = knownVersions(facts);
			let { channel, n } = request;
			let version = request.version ? (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__.vd)(request.version, {
				...known,
				channel
			}) : (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__.yU)({
				...known,
				channel,
				bump,
				asked,
				n
			});
			let promoted = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_3__.fV)(tags.filter(({ commit, version: lower }) => commit === request.target && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.bm)(lower, version) === 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.Zy)(lower, version) < 0));
			let forced = request.force && !decision.changed ? `forced, though there is nothing new since ${decision.base}` : void 0;
			return {
				kind: "release",
				track,
				from: (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_4__.YO)(known),
				version,
				tag: (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__._3)(track.tag, version),
				fileVersion: track.versionStyle === "core" ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.rT)(version) : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.qh)(version),
				promotedFrom: promoted?.name,
				targetTaken: tags.some((tag) => tag.commit === request.target && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_5__.ts)(tag.version) === request.channel),
				trailers: releaseTrailers(track.name, request, promoted?.name),
				decision,
				reason: forced ?? (promoted ? `promotes ${promoted.name}` : decision.reason)
			};
		}
		function releaseTrailers(track, { channel, trailers }, promotedFrom) {
			return [
				{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.track,
					value: track
				},
				{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.channel,
					value: channel
				},
				...promotedFrom === void 0 ? [] : [{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom,
					value: promotedFrom
				}],
				...trailers
			];
		}
	}),
	8628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M9: () => describeBranches,
			Wt: () => countCommits,
			bl: () => cutsOf,
			gw: () => describeHealth,
			ls: () => isOfferRight,
			m: () => partsOfVersion,
			qN: () => describeOffer
		});
		var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5422);
		var _invariants_invariants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1637);
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
			if ((0, _config_js__WEBPACK_IMPORTED_MODULE_2__.p)(config)) return `${next} alone`;
			if (live === void 0) return `${next}; there is no ${liveName} yet`;
			if (!liveInNext) return `${liveName} has ${count(behind)} that ${next} has not, and lacks ${ahead} of its`;
			if (ahead === 0) return `${liveName} and ${next} are level`;
			return `${next} is ${count(ahead)} ahead of ${liveName}`;
		}
		function count(commits) {
			return `${commits} ${commits === 1 ? "commit" : "commits"}`;
		}
		function describeHealth(violations) {
			if (violations.length === 0) return `All ${_invariants_invariants_js__WEBPACK_IMPORTED_MODULE_0__.u.length} invariants hold`;
			let broken = _invariants_invariants_js__WEBPACK_IMPORTED_MODULE_0__.u.filter(({ name }) => violations.some(({ rule }) => rule === name)).length;
			return `${broken} of ${_invariants_invariants_js__WEBPACK_IMPORTED_MODULE_0__.u.length} invariants ${broken === 1 ? "is" : "are"} broken`;
		}
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
	2205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => manifestPaths,
			j: () => manifestPath
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function manifestPath({ manifest }, channel) {
			return manifest.replace("{channel}", () => channel);
		}
		function manifestPaths({ updater }, { channels }) {
			return updater ? [...channels, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8].map((channel) => ({
				channel,
				path: manifestPath(updater, channel)
			})) : [];
		}
	}),
	3740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YO: () => currentVersion,
			vd: () => chosenVersion,
			xl: () => raise,
			yU: () => nextVersion
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
		var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		function currentVersion({ seen, later = [], fromFiles }) {
			return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(notLater({
				seen,
				later
			})) ?? fromFiles;
		}
		function notLater({ seen, later = [] }) {
			return seen.filter((version) => !later.some((each) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(each, version) === 0));
		}
		function lastLive({ seen }) {
			return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(seen.filter((version) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(version) === _version_js__WEBPACK_IMPORTED_MODULE_2__.L8));
		}
		function nextVersion(request) {
			let core = nextCore(request);
			for (;;) {
				let version = checkCountable(versionIn(core, request));
				if (!isTaken(version, request) && !foreignAbove(version, request)) return version;
				core = {
					...core,
					patch: core.patch + 1
				};
			}
		}
		function chosenVersion(version, request) {
			let { seen, channel, foreign = [] } = request;
			let text = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version);
			let isSame = (other) => (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(other, (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.GG)(version)) === 0;
			if (isTaken(version, request) || [...seen.map(_semver_js__WEBPACK_IMPORTED_MODULE_1__.GG), ...foreign].some(isSame)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-taken", `version: ${text} exists already.`, "Give one that never was: no version is given twice.");
			let rivals = notLater(request).filter((other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(other) === channel || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(other) === _version_js__WEBPACK_IMPORTED_MODULE_2__.L8);
			let lead = foreignAbove(version, request);
			let above = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)([lastLive(request), ...rivals].filter((other) => other !== void 0));
			if (!lead && (!above || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(version, above) > 0)) return version;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-behind", `version: ${text} is not above ${lead ?? (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(above)}, and versions never go back.`, "Give one above it. A tag that was made by mistake is left out by `ignore-tags` in the configuration.");
		}
		function versionIn(core, { seen, taken = [], fromFiles, channel, n: wished }) {
			if (channel === _version_js__WEBPACK_IMPORTED_MODULE_2__.L8) return core;
			let all = [
				...seen,
				...taken,
				fromFiles
			].filter((version) => isOf(version, core, channel));
			let highestN = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(all)?.prerelease?.n ?? 0;
			let n = wished ?? highestN + 1;
			if (n <= highestN) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("n-taken", `n: ${n} is not ahead of ${(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)({
				...core,
				prerelease: {
					channel,
					n: highestN
				}
			})}, which exists.`, `Give ${highestN + 1} or more, or leave n out.`);
			return {
				...core,
				prerelease: {
					channel,
					n
				}
			};
		}
		function isTaken(version, { taken = [] }) {
			return taken.some((other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(other, version) === 0);
		}
		function foreignAbove(version, { foreign = [] }) {
			let own = (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.GG)(version);
			let above = foreign.find((other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(other, version) === 0 && (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(other, own) > 0);
			return above && [(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.rT)(above), ...above.prerelease.length > 0 ? [above.prerelease.join(".")] : []].join("-");
		}
		function checkCountable(version) {
			if ((0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ot)((0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version))) return version;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-limit", `The next version would be ${(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version)}, and numbers end at ${2 ** 53 - 1}.`, "Delete the tag with the huge number, or raise a number in front of it with bump.");
		}
		function nextCore(request) {
			let { bump, asked: byCommit } = request;
			let current = currentVersion(request);
			let last = lastLive(request);
			if (byCommit) return coreAsked(byCommit, current, last);
			if (!last) return raise(current, bump);
			let asked = raise(last, bump);
			return current.prerelease && (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(current, asked) > 0 ? coreOf(current) : asked;
		}
		function coreAsked({ core, sha }, current, last) {
			if (!((0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(core, current) < 0 || last !== void 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(core, last) <= 0)) return coreOf(core);
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-behind", `The commit ${sha.slice(0, 7)} says Release-As: ${(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.rT)(core)}, which is not above ${(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(current)}.`, "Give the version by hand with `version`, or a `bump` other than auto: neither reads the footer.");
		}
		function raise(version, bump) {
			let { major, minor, patch, prerelease } = version;
			if (bump === "major") return prerelease && minor === 0 && patch === 0 ? coreOf(version) : {
				major: major + 1,
				minor: 0,
				patch: 0
			};
			if (bump === "minor") return prerelease && patch === 0 ? coreOf(version) : {
				major,
				minor: minor + 1,
				patch: 0
			};
			return prerelease ? coreOf(version) : {
				major,
				minor,
				patch: patch + 1
			};
		}
		function coreOf({ major, minor, patch }) {
			return {
				major,
				minor,
				patch
			};
		}
		function isOf(version, core, channel) {
			return version.prerelease?.channel === channel && (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(version, core) === 0;
		}
	}),
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
			let isOwn = await (0, _own_check_js__WEBPACK_IMPORTED_MODULE_2__.v)(looks, project);
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
	}),
	8052: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			To: () => PUT_IT_THERE,
			fP: () => describeWayOut,
			oV: () => locatePath,
			qm: () => leadsOut
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(952);
		async function locatePath(path, { root, input }) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
			let begins = [root, process.env.RUNNER_TEMP].find((folder) => folder && (0, _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_3__.UO)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), file));
			let target = begins && await leadsOut(begins, file);
			if (target) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("path-outside", `${input}: ${describeWayOut(path, target)}`, PUT_IT_THERE);
			return file;
		}
		function describeWayOut(path, target) {
			return `a link leads ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(path)} out of the folder where it begins, to ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(target)}.`;
		}
		async function isLink(file) {
			try {
				return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).isSymbolicLink();
			} catch {
				return !1;
			}
		}
		let PUT_IT_THERE = "Put the file itself there, or name the place where it really is.";
		async function leadsOut(folder, file) {
			let root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder);
			let real = await realOf(file);
			return (0, _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_3__.UO)(root, real) ? void 0 : real;
		}
		async function realOf(file) {
			let real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => void 0);
			if (real !== void 0) return real;
			let above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
			if (await isLink(file)) return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await realOf(above), await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(file));
			return above === file ? file : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realOf(above), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(above, file));
		}
	}),
	3016: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			x3: () => writeText,
			yR: () => readText,
			zN: () => textFiles
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);
		var _outside_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8052);
		function textFiles(workspace) {
			return {
				write: (path, text, input) => writeText(path, text, {
					root: workspace,
					input
				}),
				writeTemporary: (name, text) => writeText(name, text, {
					root: process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
					input: "RUNNER_TEMP"
				})
			};
		}
		async function readText(path, source) {
			let file = await (0, _outside_path_js__WEBPACK_IMPORTED_MODULE_5__.oV)(path, source);
			try {
				return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8");
			} catch (error) {
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.V2)("file-missing", `${source.input}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path)} cannot be read: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(error)}.`, "Name a text file.");
			}
		}
		async function writeText(path, text, source) {
			let file = await (0, _outside_path_js__WEBPACK_IMPORTED_MODULE_5__.oV)(path, source);
			let draft = `${file}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: !0 });
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: "wx" });
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
				return file;
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: !0 }).catch(() => void 0);
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.V2)("file-unwritable", `${source.input}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path)} cannot be written: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(error)}.`, "Name another file.");
			}
		}
	}),
	952: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rl: () => findClone,
			UO: () => isWithin,
			x5: () => locate
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		function findClone(folder, path) {
			if (path === "") return folder;
			for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(locate(folder, path)); at !== folder && isWithin(folder, at); at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git"))) return at;
			return folder;
		}
		function locate(folder, path) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? file : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path.replaceAll("\\", "/"));
		}
		function isWithin(folder, file) {
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
			return path !== ".." && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
		}
	})
};
