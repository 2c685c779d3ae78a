"use strict";
exports.id = 2667;
exports.ids = [2667];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-740.index.js").modules,
	2633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => resolveCommit,
			f: () => findCommit
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		async function resolveCommit(repository, name, inputName) {
			let found = await findCommit(repository, name);
			if (found !== void 0) return found;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("commit-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is no commit, tag or branch of this repository.`, "Give a tag, a branch, or all digits of a commit that was pushed.");
		}
		async function findCommit(repository, name) {
			if (!NAME.test(name)) return;
			if (/[~^]/.test(name)) return (await repository.resolve([name]))[0];
			let refs = [
				`refs/tags/${name}`,
				`refs/heads/${name}`,
				name
			];
			if (FULL_ID.test(name)) return bringCommit(repository, name.toLowerCase());
			let remote = await repository.remoteRefs(name.startsWith("refs/") ? [name] : refs.slice(0, 2));
			let ref = refs.map((full) => remote.find((candidate) => candidate.name === full)).find(Boolean);
			if (ref) return repository.complete && ref.commit !== repository.head ? bringCommit(repository, ref.commit) : ref.commit;
			return (await repository.resolve([name]))[0];
		}
		let FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
		let NAME = /^[^-\s~^:?*[\\{}][^\s~^:?*[\\{}]*(?:[~^]\d*)*$/;
		async function bringCommit(repository, commit) {
			let [known] = await repository.resolve([commit]);
			if (known !== void 0) return known;
			try {
				await repository.ensureCommits([commit]);
			} catch (error) {
				if (error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag && error.code === "not-on-remote") return;
				throw error;
			}
			return (await repository.resolve([commit]))[0];
		}
	}),
	5636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => detectTracks });
		var names = __webpack_require__(4229);
		var detection = __webpack_require__(9130);
		var text_error = __webpack_require__(9530);
		var commit_names = __webpack_require__(2633);
		var own_check = __webpack_require__(2392);
		var spans = __webpack_require__(5868);
		var track_decisions = __webpack_require__(740);
		var track_choice = __webpack_require__(322);
		var track_paths = __webpack_require__(8617);
		var release_line = __webpack_require__(2994);
		var tag_template = __webpack_require__(1429);
		var stray_tags = __webpack_require__(5677);
		var tag_search = __webpack_require__(3439);
		async function placeLastTags(question, run, strays = new Set()) {
			let { config, repository } = run;
			let { channel, head, tracks } = question;
			let held = (track, names) => {
				let tags = (0, tag_template.Fg)(track, names).filter(({ name }) => !strays.has(name));
				return (0, release_line.V9)(tags, channel || (0, release_line.DV)(config), config.channels);
			};
			let searches = await Promise.all(tracks.map((track) => searchLast(track, repository, strays)));
			let names = repository.complete && head === repository.head ? await (0, tag_search.IH)(repository, searches) : [];
			let last = tracks.map((track) => ({
				track,
				tags: held(track, names)
			}));
			let { placed, found } = last.every(({ tags }) => tags.length > 0) ? await placeInClone(last, repository) : await placeOnRemote(question, searches, held, run);
			if (found.size === 0) return placed;
			(0, stray_tags.QU)(found, run);
			return placeLastTags(question, run, new Set([...strays, ...found]));
		}
		async function searchLast(track, repository, strays) {
			return {
				track,
				from: await (0, tag_search._)(repository, track),
				isEnough: (tags) => tags.some(({ name, version }) => !version.prerelease && !strays.has(name))
			};
		}
		async function placeInClone(last, repository) {
			let commits = await repository.resolve(last.flatMap(({ tags }) => tags.map(({ name }) => (0, names.y6)(name))));
			let found = new Set();
			let placed = last.map(({ track, tags }) => {
				let here = tags.flatMap((tag) => {
					let commit = commits.shift();
					commit === void 0 && found.add(tag.name);
					return commit === void 0 ? [] : [{
						...tag,
						commit
					}];
				});
				return [track.name, here];
			});
			return {
				placed: new Map(placed),
				found
			};
		}
		async function placeOnRemote({ head }, searches, held, { repository, context: { push } }) {
			let refs = await (0, tag_search.hH)(repository, searches);
			let commits = new Map(refs.map(({ name, commit }) => [(0, names.Fk)(name), commit]));
			let placed = new Map(searches.map(({ track }) => {
				let tags = held(track, commits.keys());
				return [track.name, tags.map((tag) => ({
					...tag,
					commit: commits.get(tag.name)
				}))];
			}));
			let tags = [...placed.values()].flat();
			let ranges = [...placed.values()].flatMap((each) => (0, spans.Tk)(head, each));
			if (ranges.length === 0) return {
				placed,
				found: new Set()
			};
			await repository.ensure(ranges, [], push && push.commitCount + 2);
			return {
				placed,
				found: await (0, stray_tags._i)(tags, repository)
			};
		}
		async function detectTracks(inputs, run, among = run.config.tracks) {
			let { config, context, log } = run;
			let channel = chooseDetectChannel(inputs.channel, config, context);
			let since = chooseSince(inputs.since);
			if (inputs.track !== "") {
				let tracks = (0, track_choice.mu)(config, inputs.track, "track");
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
			if (text !== "") return (0, track_choice.Pu)(config, text);
			return isPushToNext(context, config) && config.autoChannel || "";
		}
		function isPushTo({ eventName, ref }, branch) {
			return eventName === "push" && ref === (0, names.Mi)(branch);
		}
		function isPushToNext(context, { branches }) {
			return isPushTo(context, branches.next) || context.eventName === "push" && context.ref === "";
		}
		async function decideTracks(question, run) {
			let { config, context, repository } = run;
			let { base, since, tracks } = question;
			if (context.push?.deleted && question.head === "") return { decisions: new Map() };
			let head = question.head === "" ? await eventHead(context, repository) : await (0, commit_names.W)(repository, question.head, "head");
			let onLive = isPushTo(context, config.branches.live) && config.branches.live !== config.branches.next;
			let compiling = (0, track_paths.M)(repository, tracks, head);
			if (base !== "" || since === "push" || onLive && context.push) {
				let [span, matchers] = await Promise.all([pushSpan(base, head, run), compiling]);
				let pathsOf = (track) => matchers.get(track.name);
				let [decisions, onlyOwn] = await Promise.all([onLive ? tracks.map((track) => (0, detection.wc)(span, pathsOf(track), track)) : decideEach(pathsOf, {
					tracks,
					span
				}, run), span.commits.length > 0 && (0, own_check.Vb)(span.commits, run)]);
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
			return (await (0, track_decisions.Y)(pathsOf, asked, project)).map(({ decision }) => decision);
		}
		function byName(tracks, decisions) {
			return new Map(tracks.map(({ name }, index) => [name, decisions[index]]));
		}
		function chooseSince(text) {
			if (text === "" || text === "last-tag") return "last-tag";
			if (text === "push") return "push";
			throw (0, text_error.V2)("input-invalid", `since: ${(0, text_error.hD)(text)} is no starting point.`, "Give last-tag or push.");
		}
		async function eventHead({ push, sha, eventName, proposal }, repository) {
			let wanted = push?.after || eventName === "pull_request_target" && proposal?.head || sha;
			return wanted === "" || wanted === repository.head ? repository.head : (0, commit_names.W)(repository, wanted, "GITHUB_SHA");
		}
		async function decideFromTags(question, compiling, run) {
			let [tags, matchers] = await Promise.all([placeLastTags(question, run), compiling]);
			let { head, tracks } = question;
			let pathsOf = (track) => matchers.get(track.name);
			let questions = tracks.map((track) => ({
				track,
				tags: tags.get(track.name) ?? [],
				isEnough: ({ decision }) => decision.changed
			}));
			return (await (0, track_decisions.U)(head, pathsOf, questions, run)).map(({ decision }) => decision);
		}
		async function pushSpan(base, head, run) {
			let { context, repository } = run;
			let before = base === "" ? await arriveAtBefore(head, context, repository) : await (0, commit_names.W)(repository, base, "base");
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
			return (0, spans.Jr)(repository, start, end, base || (before ?? from).slice(0, 7));
		}
		async function arriveAtBefore(head, context, repository) {
			let { push, proposal } = context;
			let before = proposal?.base ?? push?.before ?? "";
			if (/^0*$/.test(before)) return;
			if (repository.complete && await (0, commit_names.f)(repository, before) === void 0) return;
			try {
				repository.complete || await repository.ensure([{
					tip: head,
					not: [before]
				}], [], push && push.commitCount + 1);
				return proposal ? laidUpon(head, proposal, repository) : before;
			} catch (error) {
				if (error instanceof text_error.ag && error.code === "not-on-remote") return;
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
			let branch = context.ref === (0, names.Mi)(live) ? next : live;
			let commit = await (0, commit_names.f)(repository, `refs/heads/${branch}`);
			if (commit !== void 0) return commit;
			throw (0, text_error.V2)("no-base", `There is nothing to compare this push with: it tells no earlier commit, and the remote has no branch ${(0, text_error.hD)(branch)}.`, "Give the base input, or use since: last-tag.");
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
	})
};
