"use strict";
exports.id = 9786;
exports.ids = [9786];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-9402.index.js").modules,
	4560: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => planOrRefusal });
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let REFUSALS = new Set("build-number.document-syntax.file-missing.file-too-long.live-behind.live-diverged.live-requires-prerelease.merge-conflict.n-taken.not-utf8.paths-braces.python-version.unmet-requirement.version-ambiguous.version-behind.version-elsewhere.version-file.version-file-link.version-file-missing.version-inherited.version-key.version-limit.version-missing.version-not-text.version-pattern.version-read-back.version-refused.version-taken.version-text.versions-differ".split("."));
		async function planOrRefusal(run, plan) {
			let warnings = [];
			let log = {
				info: run.log.info.bind(run.log),
				warn: (problem) => void warnings.push(problem)
			};
			try {
				return {
					plan: await plan({
						...run,
						log
					}),
					refused: [],
					warnings
				};
			} catch (error) {
				if (!(error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag) || !REFUSALS.has(error.code)) throw error;
				return {
					plan: void 0,
					refused: error.problems,
					warnings
				};
			}
		}
	}),
	5838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CT: () => releaseBranch,
			S9: () => isReleaseBranch,
			Sp: () => syncBranch,
			T: () => bumpOfLabels,
			hA: () => releaseUnits,
			l5: () => RELEASE_LABEL,
			t$: () => isOwnBranch
		});
		var _git_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4229);
		let PREFIX = "release-tracks/";
		let SYNC_PREFIX = "release-tracks-sync/";
		function releaseUnits({ tracks, groups = [] }, together) {
			if (together) return [{
				name: "all",
				tracks
			}];
			let grouped = groups.map(({ name, tracks: names }) => ({
				name,
				tracks: tracks.filter((track) => names.includes(track.name))
			}));
			let alone = tracks.filter((track) => !grouped.some((group) => group.tracks.includes(track)));
			return [...grouped, ...alone.map((track) => ({
				name: track.name,
				tracks: [track]
			}))];
		}
		function releaseBranch({ name }) {
			return PREFIX + name;
		}
		function isReleaseBranch(branch) {
			return branch.startsWith(PREFIX);
		}
		function isOwnBranch(ref) {
			return ref.startsWith((0, _git_names_js__WEBPACK_IMPORTED_MODULE_0__.Mi)(PREFIX)) || ref.startsWith((0, _git_names_js__WEBPACK_IMPORTED_MODULE_0__.Mi)(SYNC_PREFIX));
		}
		function syncBranch({ next }) {
			return SYNC_PREFIX + next;
		}
		let RELEASE_LABEL = "release";
		function bumpOfLabels(labels) {
			return labels.flatMap((label) => /^bump\/(patch|minor|major|auto)$/.exec(label)?.[1] ?? []).at(-1) ?? "";
		}
	}),
	6684: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => previewRelease });
		var repository_url = __webpack_require__(1007);
		var text_error = __webpack_require__(9530);
		var versions_version = __webpack_require__(5566);
		var preview = __webpack_require__(9402);
		var body_limit = __webpack_require__(4021);
		var changelog_change = __webpack_require__(8691);
		var entry = __webpack_require__(7687);
		var commands = __webpack_require__(9470);
		var tested_release = __webpack_require__(2444);
		var markdown = __webpack_require__(547);
		let MOST_TEXT = 65e3;
		function isWorthTelling({ role, conflict, changes, channels }) {
			if (role === void 0) return !1;
			return conflict !== void 0 || changes.size > 0 || channels.some(({ refused }) => refused.length > 0);
		}
		function previewBody(preview, place) {
			let { branch, role, conflict, channels } = preview;
			if (role === void 0) return (0, markdown.Bv)((0, markdown.R_)(3, `Merging this into ${branch} releases nothing`), tellOther(place));
			if (conflict) return (0, markdown.Bv)((0, markdown.R_)(3, `This cannot be merged into ${branch}`), (0, markdown.FV)((0, text_error.BJ)(conflict)));
			let told = channels.map((channel, index) => channelText(preview, channel, {
				...place,
				isFirst: index === 0
			}));
			let head = (0, markdown.Bv)(...told, sharedText(preview.shared));
			let notes = notesOf(preview.changes, place, MOST_TEXT - head.length);
			return (0, body_limit.qE)((0, markdown.Bv)(head, notes), MOST_TEXT);
		}
		function tellOther({ config: { branches } }) {
			return `Releases are cut from ${[...new Set([branches.next, branches.live])].map(markdown.aY).join(" and ")}. What this changes is released once it gets there.`;
		}
		function channelText(preview, { channel, plan, refused, warnings }, { isFirst, config }) {
			let title = (0, markdown.R_)(3, titleOf(preview, channel, isFirst));
			let remarks = warnings.map((problem) => (0, markdown.FV)((0, text_error.BJ)(problem)));
			if (!plan) {
				let problems = refused.map((problem) => (0, markdown.FV)((0, text_error.BJ)(problem)));
				return (0, markdown.Bv)(title, `A release on ${(0, markdown.aY)(channel)} would be refused:`, (0, markdown.p_)(problems), (0, markdown.p_)(remarks));
			}
			let { released, nothingNew } = plan.promotion;
			let [ours, waiting] = [!0, !1].map((isOurs) => released.filter(({ release }) => preview.changes.has(release.track.name) === isOurs));
			let rows = (ours ?? []).map(({ release: { track, from, version, tag, reason } }) => [...[
				track.name,
				(0, versions_version.qh)(from),
				(0, versions_version.qh)(version),
				tag
			].map(markdown.aY), (0, markdown.FV)(reason)]);
			let idle = nothingNew.filter(({ track }) => preview.changes.has(track.name));
			let untested = released.flatMap(({ release, untested: commits = [] }) => commits.length > 0 ? [(0, markdown.FV)((0, tested_release.Ed)(release.track.name, commits))] : []);
			let also = (waiting ?? []).map(({ release }) => (0, markdown.aY)(release.tag)).join(", ");
			return (0, markdown.Bv)(title, rows.length > 0 ? (0, markdown.tp)([
				"Track",
				"From",
				"To",
				"Tag",
				"Why"
			], rows) : "It changes no track that this would release.", (0, markdown.p_)([
				...idle.map(({ track, reason }) => `${(0, markdown.aY)(track.name)}: ${(0, markdown.FV)(reason)}`),
				...remarks,
				...untested,
				...also ? [`Waiting on ${(0, markdown.aY)(preview.branch)} already, with or without this: ${also}`] : []
			]), preview.role === "live" && isFirst ? hotfixText(preview, config) : void 0);
		}
		function titleOf({ branch, role, byPush }, channel, isFirst) {
			if (role === "live") return `Merging this into ${branch} releases nothing by itself; released from there as it is:`;
			if (!isFirst) return `Promoted to ${channel} after that:`;
			return byPush ? `Merging this into ${branch} releases on ${channel}:` : `Merging this into ${branch} releases nothing by itself; promoted to ${channel} after that:`;
		}
		function hotfixText({ changes, branch }, { branches }) {
			let tracks = [...changes.keys()].join(",");
			if (tracks === "") return "";
			let command = (0, commands.q$)("release-tracks", "promote", tracks, versions_version.L8, "--sha", branch);
			return `${(0, markdown.aY)(branch)} has to be merged into ${(0, markdown.aY)(branches.next)} after that (the action sync-branches does it). Then ${(0, markdown.aY)(command)} releases it without what else is on ${(0, markdown.aY)(branches.next)}.`;
		}
		function sharedText(shared) {
			let lines = shared.map(({ tracks, files }) => {
				let more = files.length > 5 ? ` and ${files.length - 5} more` : "";
				return `${files.slice(0, 5).map(markdown.aY).join(", ")}${more}: shared by ${tracks.map(markdown.aY).join(", ")}`;
			});
			return lines.length === 0 ? "" : (0, markdown.Bv)("Shared code, which releases each of the tracks that it belongs to:", (0, markdown.p_)(lines));
		}
		function notesOf(changes, place, room) {
			let lists = [...changes].map(([track, { commits }]) => ({
				title: (0, markdown.R_)(4, `${track}: what it adds to the notes`),
				entries: entriesOf(commits, place)
			}));
			let all = [...changes.values()].reduce((sum, { commits }) => sum + commits.length, 0);
			let fitted = (0, body_limit.ac)(lists, room - REST.length - 20);
			return (0, markdown.Bv)(fitted.text, fitted.entries < all ? `${all - fitted.entries} ${REST}` : void 0);
		}
		let REST = "more are not listed here.";
		function* entriesOf(commits, { repository }) {
			for (let commit of commits) {
				let change = (0, changelog_change.C)({
					...commit,
					author: {
						name: "",
						email: ""
					}
				});
				yield (0, entry.F)(change, {
					repository,
					saysType: !1,
					marksBreaking: !0
				});
			}
		}
		function commentMark(configPath, runId) {
			return `${markOf(configPath)}run ${runId || "0"} -->`;
		}
		function markOf(configPath) {
			return `<!-- release-tracks:preview ${encodeURIComponent(configPath)} `;
		}
		function runOfComment(body) {
			let [, run] = /^<!-- release-tracks:preview \S+ run (\d{1,20}) -->/.exec(body) ?? [];
			return run === void 0 ? void 0 : BigInt(run);
		}
		var github_refusal = __webpack_require__(4898);
		var ports_run = __webpack_require__(4172);
		async function keepComment(body, { number, isFork }, run) {
			let github = number === void 0 ? void 0 : await run.openGitHub();
			if (!github || number === void 0) return;
			let { config, log, context } = run;
			let id = (0, ports_run._)(context.runId)?.id ?? "";
			let thread = {
				number,
				log,
				run: BigInt(id || 0),
				mark: markOf(config.path),
				comments: github.pullRequests.comments
			};
			let text = body === "" ? "" : (0, markdown.Bv)(commentMark(config.path, id), body);
			try {
				await keep(text, thread);
			} catch (error) {
				let message = `The preview is in the job summary alone, since GitHub would not take a comment: ${(0, text_error.Z9)(error)}.`;
				isFork ? log.info(`${message} On pull requests from forks the token may only read.`) : log.warn({
					message,
					fix: (0, github_refusal.ik)(error, "Give the job `permissions: pull-requests: write`, or set comment: false.")
				});
			}
		}
		async function keep(text, thread) {
			let { comments, number, log } = thread;
			let [first, ...others] = await find(thread);
			if (first && isNewer(first, thread)) {
				log.info("the comment is left: a newer run wrote it");
				return;
			}
			for (let { id } of text === "" && first ? [first, ...others] : others) await comments.remove(id);
			if (text === "") return;
			if (first) return update(first, text, thread);
			let made = await comments.create(number, text);
			log.info(`commented on #${number}`);
			let [oldest] = await find(thread);
			if (!oldest || oldest.id >= made) return;
			await comments.remove(made);
			isNewer(oldest, thread) || await update(oldest, text, thread);
		}
		async function find({ comments, number, mark }) {
			return comments.findOwn(number, mark);
		}
		function isNewer({ body }, { run }) {
			return (runOfComment(body) ?? 0n) > run;
		}
		async function update({ id, body }, text, { comments, number, log }) {
			if (plain(body) === plain(text)) return;
			await comments.update(id, text);
			log.info(`updated the comment on #${number}`);
		}
		function plain(text) {
			return text.replaceAll("\r\n", "\n").trim();
		}
		var names = __webpack_require__(4229);
		var release_units = __webpack_require__(5838);
		async function findProposal(pullRequest, run) {
			let { context, repository } = run;
			if (pullRequest !== "") return askFor(pullRequest, run);
			let { proposal, pullRequest: request, eventName, sha } = context;
			if (!proposal) {
				let on = eventName === "" ? "not in a workflow" : `on ${eventName}`;
				throw (0, text_error.V2)("input-invalid", `pull-request: it is not given, and the run is ${on}, which proposes nothing.`, "Run it on pull_request or merge_group, or give the number of a pull request.");
			}
			let isOnBranch = eventName === "pull_request_target" || request?.isOpen === !1;
			return {
				number: request?.number,
				branch: proposal.branch,
				commit: isOnBranch ? proposal.head : sha || repository.head,
				isFork: request?.isFork ?? !1,
				isOpen: request?.isOpen ?? !0,
				isRelease: request !== void 0 && !request.isFork && (0, release_units.t$)((0, names.Mi)(request.branch))
			};
		}
		async function askFor(text, { openGitHub }) {
			let number = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : void 0;
			if (number === void 0) throw (0, text_error.V2)("input-invalid", `pull-request: ${(0, text_error.hD)(text)} is no number of a pull request.`, "Give its number alone, 12 for #12.");
			let github = await openGitHub();
			if (!github) throw (0, text_error.V2)("github-missing", `pull-request: ${text} has to be asked of GitHub, and there is no token.`, "Give the token input, such as github.token, within a repository on GitHub.");
			let { base, head, branch, isFork, isOpen } = await (0, github_refusal.kr)(`tell of pull request ${number}`, "Give the job `permissions: pull-requests: read`, and the number of a pull request of this repository.", github.pullRequests.get(number));
			return {
				number,
				branch: base,
				commit: head,
				isFork,
				isOpen,
				isRelease: !isFork && (0, release_units.t$)((0, names.Mi)(branch))
			};
		}
		async function previewRelease({ pullRequest, comment, ...question }, run) {
			let proposal = await findProposal(pullRequest, run);
			let { number, isOpen, isRelease } = proposal;
			if (!isOpen || isRelease) {
				run.log.info(isOpen ? `#${number} itself says what it releases` : `#${number} is closed: there is nothing to preview`);
				return {
					outputs: outputsOf(void 0, ""),
					summary: ""
				};
			}
			let found = await (0, preview.V)(question, proposal, run);
			for (let line of logOf(found)) run.log.info(line);
			let text = previewBody(found, {
				config: run.config,
				repository: (0, repository_url.Ek)(run.context.serverUrl, run.context.repository)
			});
			let body = isWorthTelling(found) ? text : "";
			comment && await keepComment(body, proposal, run);
			return {
				outputs: outputsOf(found, body),
				summary: text
			};
		}
		function outputsOf(found, body) {
			let [first, second] = found?.channels ?? [];
			return {
				tracks: JSON.stringify(Object.keys(versionsOf(first))),
				versions: JSON.stringify(versionsOf(first)),
				"live-versions": second ? JSON.stringify(versionsOf(second)) : "",
				body
			};
		}
		function versionsOf(channel) {
			let released = channel?.plan?.promotion.released ?? [];
			return Object.fromEntries(released.map(({ release }) => [release.track.name, (0, versions_version.qh)(release.version)]));
		}
		function logOf({ branch, conflict, channels, role }) {
			if (role === void 0) return [`${branch} is neither of the branches that releases are cut from`];
			if (conflict) return [(0, text_error.BJ)(conflict)];
			return channels.flatMap(({ channel, plan, refused, warnings }) => [
				...(plan?.promotion.released ?? []).map(({ release: { track, from, version, tag, reason } }) => `${track.name}: ${(0, versions_version.qh)(from)} would become ${(0, versions_version.qh)(version)} on ${channel}, tag ${tag}: ${reason}`),
				...refused.map((problem) => `a release on ${channel} would be refused: ${(0, text_error.BJ)(problem)}`),
				...warnings.map((problem) => `${channel}: ${(0, text_error.BJ)(problem)}`)
			]);
		}
	}),
	9786: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_preview_preview_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6684);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_preview_preview_release_js__WEBPACK_IMPORTED_MODULE_0__.s)({
					pullRequest: run.input("pull-request"),
					tracks: run.input("track"),
					channel: run.input("channel"),
					bump: run.input("bump"),
					live: run.flag("live", !1),
					comment: run.flag("comment", !0)
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	})
};
