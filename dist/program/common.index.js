"use strict";
exports.modules = {
	5677: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QU: () => warnOfStrays,
			_i: () => findStrays,
			ov: () => leaveOut,
			t4: () => withoutStrays,
			uh: () => decideByCommits
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4229);
		async function findStrays(tags, repository) {
			let found = await repository.resolve(tags.map(({ commit }) => commit));
			return new Set(tags.filter((_, at) => found[at] === void 0).map(({ name }) => name));
		}
		async function decideByCommits(tags, decide, place, run) {
			let { answer, by } = decide(tags);
			let names = [...new Set(by.flatMap((tag) => tag?.name ?? []))];
			let refs = names.length === 0 ? [] : await place(names);
			await run.repository.ensureCommits(refs.map(({ commit }) => commit));
			let strays = await findStrays(refs.map(({ name, commit }) => ({
				name: (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_0__.Fk)(name) ?? "",
				commit
			})), run.repository);
			if (strays.size === 0) return answer;
			warnOfStrays(strays, run);
			return decideByCommits(tags.filter(({ name }) => !strays.has(name)), decide, place, run);
		}
		function warnOfStrays(strays, { log }) {
			let names = [...strays];
			log.warn({
				message: `${names.join(", ")} ${names.length === 1 ? "names" : "name"} no commit, but a tree or a file: such a version counts as taken, and nothing starts from it.`,
				fix: `Make the tag again on the commit that it was meant for, or leave it out: ignore-tags: ${JSON.stringify(names)}.`
			});
		}
		function leaveOut(state, strays) {
			if (strays.size === 0) return state;
			let tags = new Map([...state.tags].map(([track, known]) => [track, known.filter(({ name }) => !strays.has(name))]));
			let others = new Map([...state.others].map(([track, other]) => {
				let left = state.tags.get(track)?.filter(({ name }) => strays.has(name)) ?? [];
				return [track, {
					...other,
					noCommits: [...other.noCommits, ...left.map(({ version }) => version)]
				}];
			}));
			return {
				...state,
				tags,
				others,
				strays: new Set([...state.strays, ...strays])
			};
		}
		async function withoutStrays(state, { repository, log }) {
			let all = [...state.tags.values()].flat();
			let { noCommits } = await repository.outside([], all.map(({ commit }) => commit));
			let strays = new Set(all.filter(({ commit }) => noCommits.has(commit)).map(({ name }) => name));
			for (let name of strays) log.info(`${name}: the tag names no commit, so it is left out`);
			return leaveOut(state, strays);
		}
	}),
	7107: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => loadVersionReader,
			e: () => readChannelManifests
		});
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2205);
		var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2855);
		async function readChannelManifests(tracks, commit, { repository, config }) {
			let manifests = tracks.flatMap((track) => (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__.Ud)(track, config).map((at) => ({
				track,
				...at
			})));
			let paths = manifests.map(({ path }) => path);
			let files = await repository.readFiles(commit, paths);
			return manifests.map((manifest) => ({
				...manifest,
				file: files.get(manifest.path)
			}));
		}
		async function loadVersionReader() {
			let { parseManifest } = await __webpack_require__.e(6905).then(__webpack_require__.bind(__webpack_require__, 6905));
			return ({ path, file }) => file && parseManifest((0, _texts_js__WEBPACK_IMPORTED_MODULE_1__.g)(path, file.bytes), path).version;
		}
	}),
	1218: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ri: () => needsLabels,
			V2: () => ENTRY_FIELDS,
			Vi: () => BREAKING_TYPE,
			Yu: () => isWanted
		});
		let ENTRY_FIELDS = [
			"scope",
			"pull-request",
			"commit",
			"author"
		];
		let BREAKING_TYPE = "breaking";
		function needsLabels({ include, exclude }) {
			return [include, exclude].some((filter) => filter !== void 0 && filter.labels.length > 0);
		}
		function isWanted({ message, commit }, { include, exclude }) {
			let labels = new Set(commit.labels?.map((label) => label.toLowerCase()));
			let hasLabel = (filter) => filter.labels.some((label) => labels.has(label.toLowerCase()));
			let hasType = (filter) => message.type !== void 0 && filter.types.includes(message.type);
			if (exclude && hasLabel(exclude)) return !1;
			if (message.breaking !== void 0) return !0;
			return !(exclude && hasType(exclude)) && (include === void 0 || hasLabel(include) || hasType(include));
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
		var _plain_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9156);
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
				return await (0, _plain_file_js__WEBPACK_IMPORTED_MODULE_6__.r)(file);
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
	4174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => withBreakingFooters,
			l: () => DEFAULT_AUTO_BUMP
		});
		let DEFAULT_AUTO_BUMP = {
			commitTypes: new Map([["feat", "minor"], ["feature", "minor"]]),
			initial: {
				breaking: "minor",
				minor: "minor"
			},
			breakingFooters: []
		};
		function withBreakingFooters(message, footers) {
			return footers.reduce((text, footer) => {
				let at = text.indexOf(`\n${footer}: `);
				return at < 0 ? text : `${text.slice(0, at)}\nBREAKING CHANGE: ${text.slice(at + footer.length + 3)}`;
			}, message);
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
	9156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => readPlain });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		async function readPlain(file) {
			if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile()) throw Error("it is no regular file");
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
		}
	}),
	322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ho: () => chooseTrack,
			Pu: () => chooseChannel,
			mu: () => chooseTracks
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9043);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		function chooseTracks(config, text, inputName) {
			let all = config.tracks.map(({ name }) => name);
			let words = [
				...all,
				"all",
				...all.length === 2 ? ["both"] : []
			];
			let names = splitNames(text, inputName);
			let unknown = names.filter((name) => !words.includes(name));
			let [first = text] = unknown;
			if (unknown.length > 0 || names.length === 0 && !text.startsWith("[")) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(unknown.length > 0 ? unknown : [text]).map(_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", ")} is no track of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(first, words)}Give one or more of: ${words.join(", ")}.`);
			let wanted = names.flatMap((name) => all.includes(name) ? [name] : all);
			return config.tracks.filter(({ name }) => wanted.includes(name));
		}
		function chooseTrack(config, text, inputName) {
			let track = config.tracks.find(({ name }) => name === text);
			if (track) return track;
			let names = config.tracks.map(({ name }) => name);
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no track of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(text, names)}Give one of: ${names.join(", ")}.`);
		}
		function splitNames(text, inputName) {
			return (text.startsWith("[") ? parseJsonNames(text, inputName) : text.split(/[,\n]/)).map((name) => name.trim()).filter((name) => name !== "");
		}
		function parseJsonNames(text, inputName) {
			try {
				let value = JSON.parse(text);
				if (Array.isArray(value) && value.every((entry) => typeof entry == "string")) return value;
			} catch {}
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no JSON array of names.`, "Give a comma list of tracks or a JSON array of strings.");
		}
		function chooseChannel(config, text) {
			let words = [...config.channels, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8];
			if (words.includes(text)) return text;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("channel-unknown", `channel: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no channel of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(text, words)}Give one of: ${words.join(", ")}.`);
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
			let compiling = (0, track_paths.MR)(repository, tracks, head);
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
	}),
	8617: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DT: () => dependencyFolders,
			MR: () => trackPaths,
			l3: () => trackGlobs
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2855);
		async function trackPaths(repository, tracks, commit) {
			let [{ compilePaths }, globs] = await Promise.all([Promise.all([__webpack_require__.e(1138), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416)), trackGlobs(repository, tracks, commit)]);
			return new Map([...globs].map(([name, entries]) => [name, Object.assign(compilePaths(entries), { globs: entries })]));
		}
		async function trackGlobs(repository, tracks, commit) {
			let added = await dependencyFolders(repository, tracks, commit);
			let { folderGlob } = await Promise.all([__webpack_require__.e(1138), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416));
			return new Map(tracks.map((track) => {
				let folders = (added.get(track.name) ?? []).map((folder) => folder === "**" ? folder : folderGlob(folder));
				let notes = (track.changelogFiles ?? []).map((path) => `!${path}`);
				return [track.name, [
					...folders,
					...track.paths,
					...notes
				]];
			}));
		}
		async function dependencyFolders(repository, tracks, commit) {
			let asking = tracks.filter(({ dependencies }) => dependencies === "auto");
			if (asking.length === 0) return new Map();
			let { isManifest, MANIFEST_NAMES, unknownDependencies, workspaceClosures } = await Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(1138),
				__webpack_require__.e(8011),
				__webpack_require__.e(1314),
				__webpack_require__.e(4641),
				__webpack_require__.e(8399)
			]).then(__webpack_require__.bind(__webpack_require__, 4641));
			let [at] = await repository.ensureCommits([commit]);
			let files = await repository.readNamed(at, MANIFEST_NAMES, isManifest);
			let closureOf = workspaceClosures(new Map([...files].map(([path, { bytes }]) => [path, (0, _texts_js__WEBPACK_IMPORTED_MODULE_1__.g)(path, bytes)])));
			let found = asking.map((track) => ({
				track,
				folders: closureOf(track.versionFiles, track.paths)
			}));
			let problems = found.flatMap(({ track, folders }) => folders ? [] : unknownDependencies(track));
			if (problems.length > 0) throw new _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag("dependencies-unknown", problems);
			return new Map(found.map(({ track, folders = [] }) => [track.name, folders]));
		}
	}),
	9122: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => tagsAround,
			C: () => onLine
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4229);
		var _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6511);
		var _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7761);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
		var _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3439);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(322);
		async function onLine({ line: text, tracks: names }, run) {
			let { config } = run;
			let onBranch = text === "" ? lineOfRef(run) : void 0;
			if (text === "" && !onBranch) return {
				run,
				tracks: config.tracks
			};
			let line = onBranch?.line ?? (0, _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__.A)(text);
			let { lines } = config.branches;
			if (lines === void 0) throw (0, _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__.wT)(config, line);
			let asked = names === "" ? void 0 : (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_5__.mu)(config, names, "track");
			let owners = onBranch?.tracks ?? config.tracks;
			let stranger = asked?.find((track) => !owners.includes(track));
			if (stranger) throw notItsBranch(run, stranger);
			if (!asked && owners.length > 1 && (0, _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__.HZ)(lines)) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("input-invalid", `line: ${(0, _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__.IL)(line)} is given without a track, and each has lines of its own.`, `Name one of: ${owners.map(({ name }) => name).join(", ")}.`);
			let tracks = asked ?? (owners.length > 1 ? await withLine(owners, line, run) : owners);
			let scoped = (0, _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__.kv)(config, line, tracks.length > 0 ? tracks : owners.slice(0, 1));
			let chosen = scoped.tracks.filter(({ name }) => tracks.some((track) => track.name === name));
			return {
				run: {
					...run,
					config: scoped
				},
				tracks: chosen
			};
		}
		function lineOfRef({ config, context: { ref } }) {
			let branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
			return branch === void 0 ? void 0 : (0, _core_lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__.hT)(branch, config);
		}
		function notItsBranch({ context: { ref } }, { name }) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.V2)("input-invalid", `track: the run is on ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(ref)}, a branch for lines of another track than ${name}.`, "Run it on another branch, or give the line to release from.");
		}
		async function withLine(tracks, line, project) {
			let tags = await tagsAround(tracks, line, project);
			return tracks.filter((track) => {
				let own = tags.get(track) ?? [];
				return (0, _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__.Os)(line, own) && own.some(({ version }) => !version.prerelease && (0, _core_lines_line_config_js__WEBPACK_IMPORTED_MODULE_1__.UO)(version, line));
			});
		}
		async function tagsAround(tracks, line, { repository }) {
			let names = (await (0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_4__.hH)(repository, tracks.map((track) => ({
				track,
				from: line,
				isEnough: () => !0
			})))).flatMap(({ name }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_6__.Fk)(name) ?? []);
			return new Map(tracks.map((track) => [track, (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(track, names)]));
		}
	}),
	9130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b7: () => decideAndName,
			wc: () => decideOnLive,
			t0: () => netChanges,
			gC: () => triggerRules
		});
		var git_commit = __webpack_require__(9880);
		var git_history = __webpack_require__(6753);
		var own_commits = __webpack_require__(9114);
		function takenBack(commits, isWanted) {
			let changes = new Map();
			let untold = new Set();
			for (let at = commits.length - 1; at >= 0; at--) {
				let commit = commits[at];
				if ((0, git_commit.F)(commit)) continue;
				for (let { path, before, after } of commit.changes) {
					if (before === "" && after === "") {
						untold.add(path);
						continue;
					}
					if (untold.has(path) || !isWanted(path)) continue;
					let steps = changes.get(path) ?? [];
					steps.push({
						before,
						after,
						commit
					});
					changes.set(path, steps);
				}
			}
			for (let path of untold) changes.delete(path);
			let kept = new Map([...changes].map(([path, steps]) => [path, new Set(withoutLoops(steps))]));
			return (path, commit) => kept.get(path)?.has(commit) === !1;
		}
		function withoutLoops(steps) {
			let way = [];
			for (let step of steps) {
				let back = way.findIndex(({ before }) => before === step.after);
				back < 0 && step.before !== step.after ? way.push(step) : back >= 0 && (way.length = back);
			}
			return (steps.every(({ before }, at) => at === 0 || steps[at - 1]?.after === before) && way.length > 0 ? way : steps).map(({ commit }) => commit);
		}
		var trailers = __webpack_require__(8669);
		var matched_files = __webpack_require__(5045);
		function triggerRules(config, isOwn) {
			return {
				ignored: (0, git_commit.n)(config.ignoreCommits),
				isOwn
			};
		}
		function netChanges(span, paths, isOwn) {
			let { seen, netOf } = lookInto(span, paths);
			return netOf(seen.filter((touched) => !isOwn(touched)));
		}
		function lookInto({ commits, changed }, matches) {
			let known = new Map();
			let paths = (path) => {
				let found = known.get(path) ?? matches(path);
				known.set(path, found);
				return found;
			};
			let isNet = (path) => changed.has(path) && paths(path);
			let isGone = takenBack(commits, isNet);
			let netOf = (touched) => touched.flatMap((each) => {
				let counts = (path) => isNet(path) && !isGone(path, each.commit);
				if (each.files.every(counts)) return each;
				let files = each.files.filter(counts);
				return files.length > 0 ? {
					...each,
					files
				} : [];
			});
			return {
				seen: touching(commits, paths),
				netOf
			};
		}
		function touching(commits, paths) {
			return (0, git_history.E9)(commits).map((each) => (0, git_commit.F)(each.commit) ? {
				...each,
				files: each.files.filter(paths)
			} : each).filter(({ files }) => files.some(paths));
		}
		function decideAndName(span, paths, { isOwn, ignored }) {
			let look = lookInto(span, paths);
			let people = look.seen.filter((touched) => !isOwn(touched));
			let counting = people.filter(({ commit }) => !ignored(commit.subject));
			let named = look.netOf(people);
			let deciding = counting.length === people.length ? named : look.netOf(counting);
			let isBumped = people.length === 0 && look.seen.length > 0 && look.netOf(look.seen).length === 0;
			return {
				decision: describe(span, deciding, {
					seen: look.seen.length,
					counting: counting.length,
					isBumped
				}),
				named: named.map(({ commit }) => commit)
			};
		}
		function decideOnLive(span, paths, { name, versionFiles }) {
			let isVersioned = (0, matched_files.d)(versionFiles);
			let { seen, netOf } = lookInto(span, (path) => paths(path) || isVersioned(path));
			let decision = describe(span, netOf(seen), {
				seen: seen.length,
				counting: seen.length
			});
			let bump = span.commits.find((commit) => isEmptyBump(name, commit));
			if (decision.changed || !bump) return decision;
			return {
				...decision,
				changed: !0,
				commits: [bump],
				reason: `${bump.sha.slice(0, 7)} bumps it ${sinceOf(span)}`
			};
		}
		function isEmptyBump(track, { marks, changes, subject }) {
			let isMarked = marks.includes(`${trailers.AH.track}: ${track}`);
			return changes.length === 0 && isMarked && subject.startsWith((0, own_commits.Jx)(track, ""));
		}
		function sinceOf({ base }) {
			return base === void 0 ? "since the beginning" : `since ${base}`;
		}
		function describe(span, deciding, { seen, counting, isBumped = !1 }) {
			let named = new Set();
			for (let entry of deciding) for (let path of entry.files) named.add(path);
			let files = [...named];
			let since = sinceOf(span);
			let decision = {
				base: span.base,
				commits: deciding.map(({ commit }) => commit),
				files
			};
			if (files.length > 0) return {
				...decision,
				changed: !0,
				reason: `${listFiles(files)} changed ${since}`
			};
			return {
				...decision,
				changed: !1,
				reason: whyNot({
					seen,
					counting,
					isBumped
				}, since)
			};
		}
		function listFiles(files) {
			let [first, ...others] = files;
			return others.length === 0 ? `${first}` : `${first} and ${others.length} more ${others.length === 1 ? "file" : "files"}`;
		}
		function whyNot({ seen, counting, isBumped }, since) {
			if (isBumped) return `nothing of its paths changed but versions ${since}`;
			if (seen === 0) return `nothing of its paths changed ${since}`;
			if (counting === 0) return `only the actions' own or ignored commits touch its paths ${since}`;
			return `the changes to its paths ${since} add up to nothing`;
		}
	}),
	403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fo: () => requireCommit,
			Ns: () => tagMissing,
			WM: () => isCommit,
			cB: () => listTags,
			dB: () => placeAll,
			oW: () => listRemoteTags
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3439);
		async function listTags(repository, search, wanted) {
			let local = repository.complete ? (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.IH)(repository, [search])) : [];
			if (!(wanted === void 0 ? local.length > 0 : local.some(({ name }) => name === wanted))) return listRemoteTags(repository, search, wanted);
			return {
				tags: local,
				local: !0,
				place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
				placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6)(of))),
				...wholeOf(search, local, () => listTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		async function listRemoteTags(repository, search, wanted) {
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.hH)(repository, [search]);
			let tags = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, refs.flatMap(({ name }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(name) ?? []));
			if (wanted !== void 0 && !tags.some(({ name }) => name === wanted)) throw tagMissing(wanted);
			return {
				tags,
				local: !1,
				place: async (names) => inOrder(names, refs),
				...wholeOf(search, tags, () => listRemoteTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		async function placeAll({ tags, place }) {
			let refs = new Map((await place(tags.map(({ name }) => name))).map((ref) => [(0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(ref.name), ref.commit]));
			return tags.flatMap((tag) => {
				let commit = refs.get(tag.name);
				return commit === void 0 ? [] : [{
					...tag,
					commit
				}];
			});
		}
		function tagMissing(name) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-missing", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} does not exist on the remote.`, "Push it first, or give another one.");
		}
		async function isCommit(object, repository) {
			return (await repository.resolve([object]))[0] !== void 0;
		}
		async function requireCommit(tag, object, repository) {
			if (await isCommit(object, repository)) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-no-commit", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(tag)} names no commit, but a tree or a file.`, "Delete it, or make it again on a commit.");
		}
		function wholeOf({ from, isEnough }, found, whole) {
			return from !== void 0 && isEnough(found) ? { whole } : {};
		}
		function fullNames(names) {
			return names.map(_core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6);
		}
		function inOrder(names, refs) {
			let byName = new Map(refs.map((ref) => [ref.name, ref]));
			return names.flatMap((name) => byName.get((0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.y6)(name)) ?? []);
		}
	}),
	2717: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => tracksByPrefix,
			i: () => tagsByTrack
		});
		var _text_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
		function tracksByPrefix(tracks) {
			let byPrefix = (0, _text_group_js__WEBPACK_IMPORTED_MODULE_0__.$)(tracks, ({ tag }) => tag.prefix);
			let lengths = [...new Set([...byPrefix.keys()].map(({ length }) => length))];
			return (name) => lengths.flatMap((length) => length > name.length ? [] : byPrefix.get(name.slice(0, length)) ?? []);
		}
		function tagsByTrack(tracks, tags) {
			let sorted = new Map(tracks.map((track) => [track, []]));
			let tracksOf = tracksByPrefix(tracks);
			for (let tag of tags) for (let track of tracksOf(tag.name)) sorted.get(track)?.push(tag);
			return sorted;
		}
	}),
	2994: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DV: () => channelOfPush,
			ML: () => startsFrom,
			Qb: () => tagsFrom,
			Qz: () => guessLine,
			V9: () => tagsHeld,
			iw: () => lineBelow
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		var _ladder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6748);
		var _track_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8003);
		function startsFrom({ prefix }, line, last = {
			major: Infinity,
			minor: 0
		}) {
			if (!line) return [prefix];
			let [major, minor] = [roundDown(line.major), roundDown(line.minor)];
			return [...(major === line.major ? [`${minor}.`, ...startsAbove(minor)] : [""]).map((start) => `${major}.${start}`), ...startsAbove(major)].filter((start) => isUpTo(start, last)).map((start) => prefix + start);
		}
		function isUpTo(start, last) {
			let [major, minor] = start.split(".").map(Number);
			return major === last.major ? (minor ?? 0) <= last.minor : Number(major) < last.major;
		}
		function tagsFrom({ major, minor }, tags) {
			return tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.bm)(version, {
				major,
				minor,
				patch: 0
			}) >= 0);
		}
		function startsAbove(n) {
			let digits = String(n);
			let head = digits.slice(0, 2);
			let heads = range(Number(head) + 1, 10 ** head.length);
			let asLong = [...digits].slice(2).flatMap((digit, at) => range(Number(digit) + 1, 10).map((higher) => digits.slice(0, at + 2) + higher));
			let longer = range(Math.max(1, leastOfLength(digits)), n + 1).flatMap((start) => range(0, 10).map((digit) => start + digit));
			return [
				...heads,
				...asLong,
				...longer
			];
		}
		function range(first, end) {
			return Array.from({ length: Math.max(0, end - first) }, (_, at) => String(first + at));
		}
		function roundDown(n) {
			let least = leastOfLength(String(n));
			return n - least < 20 ? n : least;
		}
		function leastOfLength({ length }) {
			return length === 1 ? 0 : 10 ** (length - 1);
		}
		function lineBelow({ major, minor }) {
			return minor > 0 ? {
				major,
				minor: minor - 1
			} : {
				major: Math.max(0, major - 1),
				minor: 0
			};
		}
		function guessLine(text) {
			let found = /(?<![-\w])version\W{1,9}v?(\d{1,9})\.(\d{1,9})\.\d/i.exec(text) ?? /(?<![\d.])(\d{1,9})\.(\d{1,9})\.\d/.exec(text);
			return found ? {
				major: Number(found[1]),
				minor: Number(found[2])
			} : void 0;
		}
		function tagsHeld(tags, channel, ladder) {
			let top = (0, _track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)((0, _ladder_js__WEBPACK_IMPORTED_MODULE_1__.lN)(tags, channel, ladder));
			let own = (0, _track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)(tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(version) === channel));
			let live = (0, _track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)(tags.filter(({ version }) => !version.prerelease));
			if (!top) return [];
			let isOvertaken = !own || live !== void 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.bm)(own.version, live.version) < 0;
			return own === top || isOvertaken ? [top] : [top, own];
		}
		function channelOfPush({ autoChannel, channels }) {
			return autoChannel || (channels[0] ?? _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8);
		}
	}),
	3439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IH: () => localTagNames,
			_: () => guessLastLine,
			hH: () => remoteTagRefs,
			rF: () => tagsAbove,
			wT: () => everyTag
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4229);
		var _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2994);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		var _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2717);
		var _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
		var _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9797);
		let MARKERS = `${_core_git_names_js__WEBPACK_IMPORTED_MODULE_4__.gp}${_core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_2__.X}`;
		function everyTag(track) {
			return {
				track,
				from: void 0,
				isEnough: () => !0
			};
		}
		function tagsAbove(track, version) {
			return {
				track,
				from: version,
				isEnough: () => !0
			};
		}
		async function guessLastLine(repository, { versionFiles }) {
			let file = versionFiles.find((each) => !(0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__.fg)(each));
			let text = file && await repository.glance(file.path);
			let line = text === void 0 ? void 0 : (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(text);
			return line && (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.iw)(line);
		}
		async function localTagNames(repository, searches) {
			let refs = await repository.localTags([...startsOf(searches, []), `${MARKERS}*`]);
			let unsettled = unsettledBy(refs, searches);
			unsettled.length > 0 && refs.push(...await repository.localTags(startsOf(unsettled, unsettled)));
			return [...new Set(refs)].filter(soughtBy(searches, unsettled)).flatMap((ref) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_4__.Fk)(ref) ?? []);
		}
		async function remoteTagRefs(repository, searches, besides = []) {
			let patterns = (of, whole) => startsOf(of, whole).map((start) => `${start}*`);
			let unsettled = [];
			let refs = await repository.remoteRefs([
				...besides,
				...patterns(searches, []),
				`${MARKERS}*`
			], (found) => {
				unsettled = unsettledBy(found.map(({ name }) => name), searches);
				return patterns(unsettled, unsettled);
			});
			let isSought = soughtBy(searches, unsettled);
			return refs.filter(({ name }) => isSought(name));
		}
		function startsOf(searches, whole) {
			return searches.flatMap((search) => (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.ML)(search.track.tag, whole.includes(search) ? void 0 : search.from, search.upTo)).map((start) => _core_git_names_js__WEBPACK_IMPORTED_MODULE_4__.gp + start);
		}
		function unsettledBy(refs, searches) {
			let named = refs.flatMap((ref) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_4__.Fk)(ref) ?? []).map((name) => ({ name }));
			let byTrack = (0, _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_5__.i)(searches.map(({ track }) => track), named);
			let namesOf = (track) => (byTrack.get(track) ?? []).map(({ name }) => name);
			return searches.filter(({ track, from, isEnough }) => from && !isEnough((0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.Qb)(from, (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(track, namesOf(track)))));
		}
		function soughtBy(searches, whole) {
			let all = new Set(whole);
			let cut = new Map(searches.flatMap(({ track, from }, at) => from && !all.has(searches[at]) ? [[track, from]] : []));
			let tracksOf = (0, _core_tags_tags_by_track_js__WEBPACK_IMPORTED_MODULE_5__.A)([...cut.keys()]);
			let isFromLine = (name, track) => {
				let tag = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._f)(track.tag, name);
				return !tag || (0, _core_tags_release_line_js__WEBPACK_IMPORTED_MODULE_0__.Qb)(cut.get(track), [tag]).length > 0;
			};
			return (ref) => {
				let name = (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_4__.Fk)(ref);
				return name === void 0 || tracksOf(name).every((track) => isFromLine(name, track));
			};
		}
	}),
	4229: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fk: () => tagNameOf,
			Mi: () => branchRef,
			gp: () => TAGS,
			y6: () => tagRef
		});
		let TAGS = "refs/tags/";
		function tagRef(name) {
			return `${TAGS}${name}`;
		}
		function branchRef(branch) {
			return `refs/heads/${branch}`;
		}
		function tagNameOf(ref) {
			return ref.startsWith(TAGS) ? ref.slice(10) : void 0;
		}
	}),
	6748: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Yg: () => channelsBelow,
			a9: () => channelsAbove,
			lN: () => tagsOffered,
			xl: () => highestFrom
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function highestFrom(channel, versions, ladder) {
			let level = ladder.indexOf(channel);
			let above = new Set([
				channel,
				...level < 0 ? [] : ladder.slice(level),
				_versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8
			]);
			return (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.BR)([...versions].filter((version) => above.has((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(version))));
		}
		function channelsAbove(channel, ladder) {
			let level = ladder.indexOf(channel);
			return level < 0 ? [] : ladder.slice(level + 1);
		}
		function channelsBelow(channel, ladder) {
			let level = [...ladder, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8].indexOf(channel);
			return level < 0 ? [] : ladder.slice(0, level).toReversed();
		}
		function tagsOffered(tags, channel, ladder) {
			let channels = [...ladder, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8];
			let offered = new Set(channels.slice(channels.indexOf(channel)));
			return tags.filter(({ version }) => offered.has((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(version)));
		}
	}),
	8540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => requireTrack,
			u: () => chooseTag
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function chooseTag(input, { ref }) {
			let given = (input || ref).replace(/^refs\/tags\//, "");
			if (input !== "" || ref.startsWith("refs/tags/")) return given;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-missing", `tag: it is not given, and the run is on ${ref === "" ? "no ref" : ref}.`, "Give the tag. A workflow that runs on a tag needs none.");
		}
		function requireTrack(tag, track) {
			if (!track || tag.track === track) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("input-invalid", `tag: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(tag.name)} is of track ${tag.track.name}, not of ${track.name}.`, "Leave track out, or give a tag of it.");
		}
	}),
	9094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => readTag });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		function readTag(config, name) {
			let track = config.tracks.find(({ tag }) => (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__._f)(tag, name)) ?? config.tracks.find(({ tag }) => startsAsVersion((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(tag, name)));
			let templates = config.tracks.map((each) => `${each.name}: ${(0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.sN)(each.tag)}`).join(", ");
			if (!track) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-unknown", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is of no track.`, `Tags read as ${templates}.`);
			if ((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(track.tag, name)) throw ignored(config, name);
			let text = (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(track.tag, name);
			let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);
			let shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(", ")}`;
			if (!version) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-shape", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} holds ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version.`, `Versions read as ${shapes}.`);
			let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version);
			if (version.prerelease && !config.channels.includes(channel)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-channel", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} is on the channel ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(channel)}, which ${config.path} does not have.`, `Versions read as ${shapes}.`);
			return {
				name,
				track,
				version,
				channel: version.prerelease ? channel : _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8
			};
		}
		function ignored({ path }, name) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-ignored", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is left out by ignore-tags in ${path}.`, "Take it out of ignore-tags if it is to count as a release again.");
		}
		function startsAsVersion(text) {
			return text !== void 0 && /^\d/.test(text);
		}
	}),
	9482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Iu: () => withdrawnAt,
			Kd: () => holderOf,
			zo: () => floatNames
		});
		var _track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		function floatNames({ prefix, suffix }, { major, minor, prerelease }) {
			return prerelease || major === 0 ? [] : [`${major}`, `${major}.${minor}`].map((name) => prefix + name + suffix);
		}
		function holderOf(template, name, tags) {
			return (0, _track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)((0, _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(tags).filter(({ version }) => floatNames(template, version).includes(name)));
		}
		function withdrawnAt(template, name, at, tags) {
			let there = tags.filter(({ commit, version }) => commit === at && floatNames(template, version).includes(name));
			return there.every(({ withdrawn }) => withdrawn) ? (0, _track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(there) : void 0;
		}
	}),
	9547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => groupBy });
		function groupBy(values, keyOf) {
			let groups = new Map();
			for (let value of values) {
				let key = keyOf(value);
				let group = groups.get(key);
				group ? group.push(value) : groups.set(key, [value]);
			}
			return groups;
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
	4898: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ck: () => isTaken,
			ik: () => adviceOn,
			kr: () => orRefusal
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		async function orRefusal(what, fix, call) {
			try {
				return await call;
			} catch (error) {
				let status = statusOf(error);
				if (status === void 0) throw error;
				let words = (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error);
				if (isUnreachable(status)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("github-unreachable", `GitHub could not ${what}: ${words}.`, "Run the job again: what is done is not repeated.");
				if (status === 422 && words.includes("already_exists")) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("github-taken", `GitHub would not ${what}: ${words}.`, "Another run was faster: run the job again when it is over.");
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("github-refused", `GitHub would not ${what}: ${words}.`, adviceOn(error, fix));
			}
		}
		function isTaken(error) {
			return error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag && error.code === "github-taken";
		}
		function adviceOn(error, fix) {
			let status = statusOf(error);
			if (status === void 0) return fix;
			if (isUnreachable(status)) return "GitHub or the connection to it failed: run the job again.";
			if (status === 401) return "GitHub does not take the token: look at what the token input gets.";
			if (status === 429 || /rate limit/i.test((0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error))) return "Run the job again when the limit is over.";
			return fix;
		}
		function statusOf(error) {
			let status = error instanceof Error ? error.status : void 0;
			return typeof status == "number" ? status : void 0;
		}
		function isUnreachable(status) {
			return status === 0 || status >= 500;
		}
	}),
	3904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kh: () => splitGlobs,
			ct: () => countAlternatives,
			vw: () => MOST_ALTERNATIVES
		});
		let MOST_ALTERNATIVES = 1e3;
		function countAlternatives(glob) {
			let cursor = { at: 0 };
			let count = 1;
			for (; cursor.at < glob.length;) count *= countSequence(glob, cursor, !1);
			return count;
		}
		function countSequence(glob, cursor, inGroup) {
			let count = 1;
			for (; cursor.at < glob.length;) {
				let character = glob[cursor.at];
				if (inGroup && (character === "," || character === "}")) return count;
				cursor.at++;
				character === "{" && (count *= countGroup(glob, cursor));
			}
			return count;
		}
		function countGroup(glob, cursor) {
			let start = cursor.at;
			let count = countSequence(glob, cursor, !0);
			let parts = 1;
			for (; glob[cursor.at] === ",";) {
				cursor.at++;
				parts++;
				count += countSequence(glob, cursor, !0);
			}
			let inside = glob.slice(start, cursor.at);
			cursor.at++;
			return parts > 1 ? count : Math.max(count, countRange(inside));
		}
		function countRange(inside) {
			let numbers = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$/.exec(inside);
			if (numbers) return Math.abs(Number(numbers[2]) - Number(numbers[1])) + 1;
			let letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.-?\d+)?$/.exec(inside);
			return letters ? Math.abs(letters[2].charCodeAt(0) - letters[1].charCodeAt(0)) + 1 : 1;
		}
		function splitGlobs(text) {
			return text.split("\n").flatMap(splitLine).map((glob) => glob.trim()).filter((glob) => glob !== "");
		}
		function splitLine(line) {
			let globs = [];
			let open = [];
			let depth = 0;
			for (let part of line.split(",")) {
				open.push(part);
				for (let character of part) depth = character === "{" ? depth + 1 : Math.max(0, depth - Number(character === "}"));
				if (depth > 0) continue;
				globs.push(open.join(","));
				open = [];
			}
			return [...globs, ...open];
		}
	}),
	9231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ci: () => releaseUrls,
			SM: () => assetName,
			_r: () => bundleUrl
		});
		function assetName(file) {
			return file.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9_@+-]+/g, ".").replace(/^\.|\.$/g, "");
		}
		function releaseUrls(server, repository, tag) {
			let base = `${server.replace(/\/+$/, "")}/${repository}/releases`;
			return {
				page: `${base}/tag/${encodeURIComponent(tag)}`,
				downloads: `${base}/download/${encodeURIComponent(tag)}`
			};
		}
		function bundleUrl(baseUrl, file) {
			let name = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/releases\/(?:latest\/)?download\//.test(`${baseUrl}/`) ? assetName(file) : file;
			return `${baseUrl.replace(/\/+$/, "")}/${encodeURIComponent(name)}`;
		}
	}),
	3921: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => startReleaseWorkflows });
		var parallel = __webpack_require__(7223);
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
		var tag_workflows = __webpack_require__(1136);
		async function findIdle(old, { starter, by, target }, run) {
			let looks = await (0, parallel.H)(by === "push" ? await thatTrigger(old, target, run) : old, 4, (each) => look(each, starter));
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
				let over = await (0, parallel.H)(waiting, 4, ({ tag }) => isOver(makers.get(tag)));
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
			let makers = await (0, parallel.H)(refs, 4, async (ref) => {
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
			return (await (0, parallel.H)(tags, 4, async ({ track, tag }) => {
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
	}),
	7223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => inParallel });
		async function inParallel(items, most, work) {
			let results = [];
			let left = items.entries();
			let worker = async () => {
				for (let [index, item] of left) results[index] = await work(item);
			};
			await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
			return results;
		}
	}),
	1429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fg: () => tagsOf,
			KA: () => versionText,
			_3: () => formatTag,
			_f: () => matchTag,
			pi: () => isIgnored,
			sN: () => formatTemplate,
			wD: () => tagFolders
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		var _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		function formatTag({ prefix, suffix }, version) {
			return prefix + (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version) + suffix;
		}
		function formatTemplate({ prefix, suffix }) {
			return `${prefix}{version}${suffix}`;
		}
		function versionText({ prefix, suffix }, tag) {
			if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
			return tag.slice(prefix.length, tag.length - suffix.length);
		}
		function matchTag(template, tag) {
			let text = versionText(template, tag);
			let version = text === void 0 ? void 0 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(text);
			return version && !isIgnored(template, tag) ? {
				name: tag,
				version
			} : void 0;
		}
		function isIgnored({ ignores }, tag) {
			return ignores?.(tag) === !0;
		}
		function tagsOf(track, tags) {
			let names = [...tags];
			let found = [];
			for (let name of names) {
				let tag = matchTag(track.tag, name);
				tag && found.push(tag);
			}
			return (0, _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.ui)(found, (0, _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.x2)(names));
		}
		function tagFolders({ prefix }) {
			let parts = prefix.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
		}
	}),
	8003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J_: () => highestByChannel,
			ML: () => highestBelow,
			O1: () => decideLatest,
			R: () => isNewestLive,
			fV: () => highestTag,
			g1: () => lastOf
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function highestTag(tags) {
			let best;
			for (let tag of tags) (!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			return best;
		}
		function lastOf(tags, channel) {
			return highestTag(tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(version) === channel));
		}
		function highestByChannel(tags) {
			let best = new Map();
			for (let tag of tags) {
				let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version);
				let seen = best.get(channel);
				(!seen || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, seen.version) > 0) && best.set(channel, tag);
			}
			return best;
		}
		function highestBelow(tags, version) {
			let best;
			for (let tag of tags) {
				if ((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) >= 0) continue;
				(!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			}
			return best;
		}
		function isNewestLive(version, tags) {
			if (version.prerelease) return !1;
			for (let tag of tags) {
				let order = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version);
				if (tag.withdrawn ? order === 0 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8 && order > 0) return !1;
			}
			return !0;
		}
		function decideLatest(version, tags) {
			let above = (tag) => !tag.withdrawn && !tag.version.prerelease && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) > 0;
			return {
				answer: isNewestLive(version, tags),
				by: [highestTag(tags.filter(above))]
			};
		}
	}),
	8342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ix: () => offered,
			X: () => WITHDRAWN,
			dX: () => unmark,
			r4: () => isWithdrawn,
			ui: () => markWithdrawn,
			we: () => markerOf,
			x2: () => withdrawnNames
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		let WITHDRAWN = "withdrawn/";
		function markerOf(tag) {
			return WITHDRAWN + tag;
		}
		function withdrawnNames(names) {
			let found = new Set();
			for (let name of names) name.startsWith(WITHDRAWN) && found.add(name.slice(10));
			return found;
		}
		function markWithdrawn(tags, withdrawn) {
			if (withdrawn.size === 0) return [...tags];
			return tags.map((tag) => withdrawn.has(tag.name) ? {
				...tag,
				withdrawn: !0
			} : tag);
		}
		function unmark(tags, only) {
			return tags.map((tag) => {
				if (!tag.withdrawn || only !== void 0 && tag.name !== only) return tag;
				let { withdrawn: _, ...rest } = tag;
				return rest;
			});
		}
		function offered(tags) {
			return tags.filter(({ withdrawn }) => !withdrawn);
		}
		function isWithdrawn(version, tags) {
			return tags.some((tag) => tag.withdrawn === !0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, version) === 0);
		}
	}),
	9797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xp: () => canBeRequired,
			Eb: () => compilePattern,
			fB: () => fileVersion,
			d7: () => inferVersionFile,
			Tz: () => isCarried,
			pj: () => isDenoFile,
			fg: () => isGlob,
			Yc: () => isPnpmFile,
			WS: () => isRequirement,
			in: () => keySegments,
			Vw: () => tellingFiles,
			cD: () => writeEntry,
			TE: () => writeKey,
			Xs: () => writtenIn
		});
		var text_error = __webpack_require__(9530);
		let NAMED_FORMATS = [
			{
				ecosystem: "Rust",
				names: ["Cargo.toml"],
				format: "toml",
				key: "package.version",
				orKey: "workspace.package.version"
			},
			{
				ecosystem: "Tauri",
				names: ["tauri.conf.json"],
				format: "json",
				key: "version",
				orKey: "package.version"
			},
			{
				ecosystem: "Tauri",
				names: ["tauri.conf.json5"],
				format: "json5",
				key: "version",
				orKey: "package.version"
			},
			{
				ecosystem: "Tauri",
				names: ["Tauri.toml"],
				format: "toml",
				key: "version",
				orKey: "package.version"
			},
			{
				ecosystem: "JavaScript",
				names: ["package.json"],
				format: "json",
				key: "version"
			},
			{
				ecosystem: "Deno, JSR",
				names: [
					"deno.json",
					"deno.jsonc",
					"jsr.json",
					"jsr.jsonc"
				],
				format: "json",
				key: "version"
			},
			{
				ecosystem: "Python",
				names: ["pyproject.toml"],
				format: "toml",
				key: "project.version",
				orKey: "tool.poetry.version",
				rules: "pyproject"
			},
			{
				ecosystem: "Python",
				names: ["setup.py"],
				rules: "setup-py"
			},
			{
				ecosystem: "Python",
				names: ["setup.cfg"],
				rules: "setup-cfg"
			},
			{
				ecosystem: "Python",
				names: ["*.py"],
				rules: "python-module"
			},
			{
				ecosystem: "Maven",
				names: ["pom.xml"],
				rules: "maven"
			},
			{
				ecosystem: "Gradle, Android",
				names: ["build.gradle", "build.gradle.kts"],
				rules: "gradle"
			},
			{
				ecosystem: "Gradle, Android",
				names: ["gradle.properties"],
				rules: "gradle-properties"
			},
			{
				ecosystem: ".NET",
				names: [
					"*.csproj",
					"*.fsproj",
					"*.vbproj",
					"Directory.Build.props"
				],
				rules: "dotnet"
			},
			{
				ecosystem: "Dart, Flutter",
				names: ["pubspec.yaml", "pubspec.yml"],
				format: "yaml",
				key: "version",
				rules: "pubspec"
			},
			{
				ecosystem: "Helm",
				names: ["Chart.yaml"],
				format: "yaml",
				key: "version"
			},
			{
				ecosystem: "Elixir",
				names: ["mix.exs"],
				rules: "mix"
			},
			{
				ecosystem: "Ruby",
				names: ["*.gemspec"],
				rules: "gemspec"
			},
			{
				ecosystem: "Ruby",
				names: ["version.rb"],
				rules: "ruby-version"
			},
			{
				ecosystem: "PHP",
				names: ["composer.json"],
				format: "json",
				key: "version",
				rules: "composer"
			},
			{
				ecosystem: "Apple",
				names: ["Info.plist", "*-Info.plist"],
				rules: "info-plist"
			},
			{
				ecosystem: "Apple",
				names: ["project.pbxproj"],
				rules: "xcode-project"
			},
			{
				ecosystem: "CMake",
				names: ["CMakeLists.txt"],
				rules: "cmake"
			},
			{
				ecosystem: "Meson",
				names: ["meson.build"],
				rules: "meson"
			},
			{
				ecosystem: "Browser extension",
				names: ["manifest.json"],
				format: "json",
				key: "version",
				rules: "web-extension"
			},
			{
				ecosystem: "Snap",
				names: ["snapcraft.yaml"],
				format: "yaml",
				key: "version",
				rules: "snapcraft"
			}
		];
		function namedFormat(name) {
			return NAMED_FORMATS.find(({ names }) => names.some((known) => matches(known, name)));
		}
		function matches(known, name) {
			return known.startsWith("*") ? name.endsWith(known.slice(1)) && name.length >= known.length : known === name;
		}
		var versions_version = __webpack_require__(5566);
		let FORMATS = new Map([
			["json", "json"],
			["jsonc", "json"],
			["json5", "json5"],
			["toml", "toml"],
			["yaml", "yaml"],
			["yml", "yaml"]
		]);
		function inferVersionFile(path, options = {}) {
			let { style, buildNumber, ...place } = options;
			if (style !== void 0 && LOCKED.has(path.slice(path.lastIndexOf("/") + 1))) throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has a version-style of its own, and locks and other packages repeat its version.`, "Set `version-style` for the whole track.");
			return {
				...inferPlace(path, place),
				.../[*?]/.test(path) && { glob: path },
				...style !== void 0 && { style },
				...buildNumber !== void 0 && { buildNumber }
			};
		}
		let LOCKED = new Set([
			"Cargo.toml",
			"package.json",
			"pyproject.toml",
			"pom.xml"
		]);
		function inferPlace(path, { key, pattern, many, marker }) {
			let given = Object.entries({
				key,
				pattern,
				marker
			}).flatMap(([name, value]) => value === void 0 ? [] : name);
			if (given.length > 1) throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has a ${given.join(" and a ")}.`, "Keep the one that finds the version.");
			if (many && pattern === void 0) throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has a count and no pattern.`, "Add the `pattern`, or leave `count` out.");
			if (pattern !== void 0) return {
				kind: "pattern",
				path,
				pattern: checkPattern(pattern),
				...many && { many }
			};
			if (marker !== void 0) return {
				kind: "marker",
				path,
				marker
			};
			let name = path.slice(path.lastIndexOf("/") + 1);
			let known = namedFormat(name);
			let format = known?.format ?? FORMATS.get(extensionOf(name));
			if (key !== void 0) {
				if (format) return {
					kind: "keyed",
					path,
					format,
					key: checkKey(key)
				};
				let fix = `A key is read from ${[...FORMATS.keys()].join(", ")} files. Use \`pattern\` with one capture group here.`;
				throw (0, text_error.V2)("version-file", `${(0, text_error.hD)(path)} has the key ${(0, text_error.hD)(key)}, and its format is not known.`, fix);
			}
			if (known?.rules && known.key === void 0) return {
				kind: "format",
				path,
				rules: known.rules
			};
			if (known?.format && known.key !== void 0) {
				let { format, key, orKey, rules } = known;
				return {
					kind: "keyed",
					path,
					format,
					key,
					...orKey !== void 0 && { orKey },
					...rules && { rules }
				};
			}
			return format ? {
				kind: "keyed",
				path,
				format,
				key: "version"
			} : {
				kind: "text",
				path
			};
		}
		function extensionOf(name) {
			return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
		}
		function isGlob({ path, glob }) {
			return path === glob;
		}
		function compilePattern(pattern) {
			return new RegExp(pattern, "dgm");
		}
		function checkPattern(pattern) {
			let fix = "Put one pair of parentheses around the version: ^VERSION = \"(.+)\"$. Other groups are written (?:…).";
			let groups;
			try {
				groups = (RegExp(`(?:${compilePattern(pattern).source})|`).exec("")?.length ?? 1) - 1;
			} catch (error) {
				throw (0, text_error.V2)("version-pattern", `${(0, text_error.hD)(pattern)} is not a regular expression: ${(0, text_error.Z9)(error)}.`, fix);
			}
			if (groups === 1) return pattern;
			throw (0, text_error.V2)("version-pattern", `The pattern ${(0, text_error.hD)(pattern)} has ${groups} capture groups instead of one.`, fix);
		}
		function checkKey(key) {
			if (keySegments(key)) return key;
			throw (0, text_error.V2)("version-key", `${(0, text_error.hD)(key)} is not a key.`, "Names joined by dots, as in package.version or \"a.b\".version.");
		}
		let SEGMENT = /(?:"([^"]*)"|'([^']*)'|([^.'"\s][^.'"]*))(\.|$)/y;
		function keySegments(key) {
			let segments = [];
			SEGMENT.lastIndex = 0;
			for (let more = !0; more;) {
				let found = SEGMENT.exec(key);
				if (!found) return;
				segments.push(found[1] ?? found[2] ?? found[3]);
				more = found[4] === ".";
			}
			return segments;
		}
		function isRequirement(file) {
			if (file.kind !== "keyed") return !1;
			let names = keySegments(file.key) ?? [];
			if (isDenoFile(file)) return names[0] === "imports";
			return names.some((name) => /dependencies$/i.test(name)) || isPnpmFile(file) && /^catalogs?$/.test(names[0] ?? "");
		}
		function isPnpmFile({ path }) {
			return /(?:^|\/)pnpm-workspace\.yaml$/.test(path);
		}
		function isDenoFile({ path }) {
			return /(?:^|\/)(?:deno|jsr)\.jsonc?$/.test(path);
		}
		function canBeRequired({ path }) {
			return /(?:^|\/)(?:Cargo\.toml|package\.json)$/.test(path) || isDenoFile({ path });
		}
		function tellingFiles(files) {
			let own = files.filter((file) => !isRequirement(file));
			let whole = own.filter(({ style }) => style === void 0);
			return whole.length > 0 ? whole : own;
		}
		function isCarried({ versionStyle }, version) {
			return versionStyle !== "tag" || version.prerelease === void 0;
		}
		function fileVersion({ versionStyle }, version) {
			return versionStyle === "core" ? (0, versions_version.rT)(version) : (0, versions_version.qh)(version);
		}
		function writtenIn({ style }, version) {
			return style === "core" ? version.split(/[-+]/, 1)[0] : version;
		}
		function writeKey(segments) {
			return segments.map((name) => /^[\w@/-]+$/.test(name) ? name : name.includes("\"") ? `'${name}'` : `"${name}"`).join(".");
		}
		function writeEntry(path, segments) {
			let key = writeKey(segments);
			return `{ path: ${path}, key: ${/^[\w.-]+$/.test(key) ? key : JSON.stringify(key)} }`;
		}
	}),
	2205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HS: () => isManifestPath,
			J9: () => findManifest,
			Qe: () => sharedManifests,
			Ud: () => manifestPaths,
			gv: () => hasOwnManifestBranch,
			ji: () => manifestPath,
			sJ: () => manifestBranch
		});
		var _lines_line_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3830);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		function manifestPath({ manifest }, channel) {
			return manifest.replace("{channel}", () => channel);
		}
		function manifestPaths({ updater }, { channels }) {
			return updater ? [...channels, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8].map((channel) => ({
				channel,
				path: manifestPath(updater, channel)
			})) : [];
		}
		function manifestBranch({ branches: { live, manifests } }) {
			return manifests ?? live;
		}
		function hasOwnManifestBranch({ branches }) {
			return branches.manifests !== void 0;
		}
		function sharedManifests(config) {
			if (hasOwnManifestBranch(config)) return [];
			return config.tracks.flatMap((track) => manifestPaths(track, config).map(({ path }) => path));
		}
		function findManifest(path, { tracks, channels }) {
			for (let track of tracks) {
				let on = [track, ...lineOf(path, track)];
				for (let each of on) {
					let found = manifestPaths(each, { channels }).find((manifest) => manifest.path === path);
					if (found) return {
						track: each,
						channel: found.channel
					};
				}
			}
		}
		function lineOf(path, track) {
			let template = track.updater?.lineManifest;
			let [major, minor] = (template === void 0 ? void 0 : patternOf(template).exec(path)?.groups?.line)?.split(".").map(Number) ?? [];
			return major === void 0 || minor === void 0 ? [] : [(0, _lines_line_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Jl)(track, {
				major,
				minor
			})];
		}
		function isManifestPath(path, { manifest, lineManifest = manifest }) {
			return [manifest, lineManifest].some((template) => patternOf(template).test(path));
		}
		function patternOf(template) {
			let pattern = template.split(/(\{channel\}|\{line\})/).map((part) => {
				if (part === "{line}") return "(?<line>(?:0|[1-9]\\d{0,14})\\.(?:0|[1-9]\\d{0,14}))";
				return part === "{channel}" ? "[^/]*" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
			});
			return RegExp(`^${pattern.join("")}$`, "su");
		}
	}),
	3830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jl: () => trackOnLine,
			_z: () => readManifestTemplate,
			bc: () => trackOfVersion,
			qB: () => linesWithManifests
		});
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);
		var _line_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6511);
		var _line_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7761);
		let LINE = "{line}";
		function readManifestTemplate(text) {
			if (!text.includes(LINE)) return { manifest: text };
			return {
				manifest: text.replace(/[-_.]\{line\}|\{line\}[-_/]?/, ""),
				lineManifest: text
			};
		}
		function trackOnLine(track, line) {
			let { updater, ...rest } = track;
			let template = updater?.lineManifest;
			if (!updater || template === void 0) return rest;
			return {
				...rest,
				updater: {
					...updater,
					manifest: template.replace(LINE, () => (0, _line_branch_js__WEBPACK_IMPORTED_MODULE_1__.IL)(line))
				}
			};
		}
		function linesWithManifests({ updater }, tags) {
			if (updater?.lineManifest === void 0) return [];
			let lives = tags.filter(({ version }) => !version.prerelease && (0, _line_config_js__WEBPACK_IMPORTED_MODULE_2__.Os)(version, tags));
			return [...new Map(lives.map(({ version }) => [(0, _line_branch_js__WEBPACK_IMPORTED_MODULE_1__.IL)(version), version])).values()];
		}
		function trackOfVersion(track, version, tags, { branches }) {
			let isLine = tags.some((tag) => !tag.version.prerelease && (0, _line_config_js__WEBPACK_IMPORTED_MODULE_2__.UO)(tag.version, version));
			return branches.lines !== void 0 && isLine && (0, _line_config_js__WEBPACK_IMPORTED_MODULE_2__.Os)(version, (0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_0__.Ix)(tags)) ? trackOnLine(track, version) : track;
		}
	}),
	6070: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readConfigFile: () => readConfigFile });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6783);
		var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9829);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);
		var _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(952);
		function readConfigFile(folder, path, fix, start = folder) {
			let found = path === "" ? _config_load_js__WEBPACK_IMPORTED_MODULE_2__.We.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find(isFile) : (0, _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_5__.x5)(start, path);
			let name = found === void 0 ? path : nameIn(folder, found);
			if (name === void 0) throw outside(`${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path)} lies outside of the repository.`);
			if (found === void 0 || !isFile(found)) throw missing(path, found, fix);
			let real = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(found);
			if (!(0, _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_5__.UO)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), real)) throw outside(`${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(name)} is a link out of the repository.`);
			return (0, _config_parse_config_js__WEBPACK_IMPORTED_MODULE_3__.l)(name, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, "utf8"));
		}
		function outside(what) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.V2)("config-missing", `The configuration file ${what}`, "Name a file that is in it.");
		}
		function missing(path, found, fix) {
			if (found !== void 0 && isFolder(found)) return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.V2)("config-missing", `config: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path)} is a folder.`, "Name the configuration file itself.");
			let looked = path === "" ? _config_load_js__WEBPACK_IMPORTED_MODULE_2__.We.join(", ") : (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path);
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.V2)("config-missing", `There is no configuration file: looked for ${looked}.`, fix);
		}
		function nameIn(folder, file) {
			let top = [folder, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)].find((each) => (0, _git_clone_folder_js__WEBPACK_IMPORTED_MODULE_5__.UO)(each, file));
			return top === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
		}
		function isFile(path) {
			return kindOf(path)?.isFile() ?? !1;
		}
		function isFolder(path) {
			return kindOf(path)?.isDirectory() ?? !1;
		}
		function kindOf(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
			} catch {
				return;
			}
		}
	}),
	6511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => parseLine,
			HZ: () => isLineOfOneTrack,
			IL: () => formatLine,
			a2: () => matchLine,
			hT: () => readLineBranch,
			vy: () => lineBranch
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let PLACEHOLDER = /\{(track|major|minor)\}/;
		function formatLine({ major, minor }) {
			return `${major}.${minor}`;
		}
		function parseLine(text) {
			let found = /^v?(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})(?:\.x)?$/.exec(text);
			if (found) return {
				major: Number(found[1]),
				minor: Number(found[2])
			};
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("input-invalid", `line: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no line.`, "Give the two first numbers of its versions: 1.8.");
		}
		function lineBranch(template, track, { major, minor }) {
			let values = {
				track,
				major: String(major),
				minor: String(minor)
			};
			return template.replace(/\{(track|major|minor)\}/g, (_, name) => values[name]);
		}
		function isLineOfOneTrack(template) {
			return template.includes("{track}");
		}
		function readLineBranch(branch, { branches, tracks }) {
			let { lines } = branches;
			if (lines === void 0) return;
			let owners = tracks.flatMap((track) => {
				let line = matchLine(lines, track.name, branch);
				return line ? [{
					track,
					line
				}] : [];
			});
			let [first] = owners;
			return first && {
				line: first.line,
				tracks: owners.map(({ track }) => track)
			};
		}
		function matchLine(template, track, branch) {
			let pattern = template.split(PLACEHOLDER).map((part, at) => at % 2 == 0 ? literal(part) : part === "track" ? literal(track) : `(?<${part}>0|[1-9]\\d{0,14})`);
			let groups = RegExp(`^${pattern.join("")}$`).exec(branch)?.groups;
			return groups && {
				major: Number(groups.major),
				minor: Number(groups.minor)
			};
		}
		function literal(text) {
			return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
	}),
	7761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Os: () => isOldLine,
			UO: () => isOnLine,
			Uw: () => requireLine,
			kv: () => configOfLine,
			wT: () => linesMissing,
			xz: () => requireOnLine
		});
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8003);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _line_branch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6511);
		function configOfLine(whole, line, tracks) {
			let { lines } = whole.branches;
			if (lines === void 0) throw linesMissing(whole, line);
			let [first, ...others] = tracks.map(({ name }) => (0, _line_branch_js__WEBPACK_IMPORTED_MODULE_4__.vy)(lines, name, line));
			if (first === void 0) throw Error("a line of no track");
			if (others.some((other) => other !== first)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("input-invalid", `line: ${(0, _line_branch_js__WEBPACK_IMPORTED_MODULE_4__.IL)(line)} is on another branch for each track, and several are to be released: ${tracks.map(({ name }) => name).join(", ")}.`, "Name one track.");
			let isApart = (0, _line_branch_js__WEBPACK_IMPORTED_MODULE_4__.HZ)(lines);
			let isOwn = (track) => !isApart || tracks.includes(track);
			let { groups, ...alone } = whole;
			let { manifests: _, ...branches } = whole.branches;
			return {
				...alone,
				...groups && !isApart && { groups },
				branches: {
					...branches,
					live: first,
					next: first
				},
				tracks: whole.tracks.map((track) => isOwn(track) ? {
					...leading(track, isApart),
					tag: onLine(track.tag, line)
				} : track),
				line: {
					major: line.major,
					minor: line.minor,
					branch: first,
					whole
				}
			};
		}
		function leading({ dependents, ...track }, isApart) {
			return {
				...track,
				...dependents && !isApart && { dependents }
			};
		}
		function linesMissing({ path }, line) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("lines-missing", `line: ${(0, _line_branch_js__WEBPACK_IMPORTED_MODULE_4__.IL)(line)} is asked for, and ${path} has no branches.lines.`, "Write there how the branches of lines are called, such as lines: \"{track}-{major}.{minor}.x\", and commit that to the line's branch, too.");
		}
		function onLine(tag, line) {
			let start = `${(0, _line_branch_js__WEBPACK_IMPORTED_MODULE_4__.IL)(line)}.`;
			return {
				...tag,
				ignores: (name) => (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.pi)(tag, name) || !(0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.KA)(tag, name)?.startsWith(start)
			};
		}
		function isOnLine(version, line) {
			return version.major === line.major && version.minor === line.minor;
		}
		function isOldLine(line, tags) {
			return tags.some(({ version: { major, minor, prerelease } }) => !prerelease && (major - line.major || minor - line.minor) > 0);
		}
		function requireLine({ name }, line, tags) {
			let lives = tags.filter(({ version }) => !version.prerelease);
			let highest = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_1__.fV)(lives);
			let text = (0, _line_branch_js__WEBPACK_IMPORTED_MODULE_4__.IL)(line);
			if (highest && !isOldLine(line, tags)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("line-current", `line: ${text} is what ${_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8} of ${name} is on: ${highest.name} is its highest live version.`, `Release it from next, and not from a line, which is for fixes of an X.Y below ${(0, _line_branch_js__WEBPACK_IMPORTED_MODULE_4__.IL)(highest.version)}.`);
			if (lives.some(({ version }) => isOnLine(version, line))) return;
			let known = [...new Set(lives.map(({ version }) => (0, _line_branch_js__WEBPACK_IMPORTED_MODULE_4__.IL)(version)))].filter((each) => each !== (highest && (0, _line_branch_js__WEBPACK_IMPORTED_MODULE_4__.IL)(highest.version)));
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("line-unknown", `line: ${name} has no live version of ${text}.`, known.length > 0 ? `It has ${known.slice(-MOST_NAMED).join(", ")}.` : "A line begins where a higher X.Y is live.");
		}
		let MOST_NAMED = 5;
		function requireOnLine(version, line, track) {
			if (isOnLine(version, line)) return;
			let text = (0, _line_branch_js__WEBPACK_IMPORTED_MODULE_4__.IL)(line);
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("line-left", `${track}: ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.qh)(version)} is no version of the line ${text}.`, `A line takes patches alone: give a version ${text}.Z, or release from next, without line.`);
		}
	}),
	8669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AH: () => TRAILER,
			Do: () => skipsWorkflows,
			aw: () => parseTrailers,
			di: () => trailerValue,
			hw: () => formatMessage,
			t8: () => readTrailers,
			yL: () => RESERVED_TRAILERS,
			yd: () => makeTrailer
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let TRAILER = {
			track: "Release-Track",
			channel: "Release-Channel",
			promotedFrom: "Promoted-From",
			sync: "Release-Sync",
			run: "Release-Run",
			floats: "Release-Floats",
			mergedFrom: "Merged-From",
			mergedOnto: "Merged-Onto",
			mergedAs: "Merged-As"
		};
		let KEY = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
		let RESERVED_TRAILERS = [...Object.values(TRAILER), "skip-checks"];
		let RESERVED = new Set(RESERVED_TRAILERS.map((key) => key.toLowerCase()));
		let SKIP_CI = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/;
		let SKIP_CHECKS = /^skip-checks:\s*true\s*$/im;
		function skipsWorkflows(message) {
			return SKIP_CI.test(message) || SKIP_CHECKS.test(message);
		}
		function parseTrailers(text) {
			let lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
			let wrong = lines.filter((line) => !isExtraTrailer(line));
			if (wrong.length > 0) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("trailers-invalid", `trailers: ${wrong.map(_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", ")} cannot be a trailer of a release.`, `Write one "Key: value" a line; the key has letters, digits and dashes and is none of ${RESERVED_TRAILERS.join(", ")}; no [skip ci].`);
			return lines.map((line) => {
				let colon = line.indexOf(":");
				return {
					key: line.slice(0, colon).trim(),
					value: line.slice(colon + 1).trim()
				};
			});
		}
		function isExtraTrailer(line) {
			let colon = line.indexOf(":");
			let key = line.slice(0, colon).trim();
			let value = line.slice(colon + 1).trim();
			let printable = !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line);
			return colon > 0 && KEY.test(key) && value !== "" && printable && !RESERVED.has(key.toLowerCase()) && !skipsWorkflows(line);
		}
		function makeTrailer(key, value) {
			return /[\r\n]/.test(value) || !isExtraTrailer(`${key}: ${value}`) ? void 0 : {
				key,
				value: value.trim()
			};
		}
		function readTrailers(message) {
			let read = (message.trim().split(/\n\s*\n/).at(-1)?.split("\n") ?? []).map((line) => /^(?<key>[A-Za-z0-9][A-Za-z0-9-]*): (?<value>.*\S)\s*$/.exec(line)?.groups);
			return read.every((each) => each !== void 0) ? read.map(({ key, value }) => ({
				key,
				value
			})) : [];
		}
		function trailerValue(message, key) {
			let start = `${TRAILER[key]}: `;
			return message.split("\n").findLast((each) => each.startsWith(start))?.slice(start.length).trim();
		}
		function formatMessage(subject, trailers, body = "") {
			return `${[
				subject,
				body,
				trailers.map(({ key, value }) => `${key}: ${value}`).join("\n")
			].filter(Boolean).join("\n\n")}\n`;
		}
	}),
	9880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => isMerge,
			n: () => compileSubjects
		});
		function isMerge({ parents }) {
			return parents.length > 1;
		}
		function compileSubjects(globs) {
			let matchers = globs.map((glob) => {
				let parts = glob.split("*").map((part) => [...part]);
				let [beginning = ""] = glob.split(/[*?]/, 1);
				return (subject) => subject.startsWith(beginning) && matchesParts([...subject], parts);
			});
			return (subject) => matchers.some((matches) => matches(subject));
		}
		function matchesParts(subject, parts) {
			let first = parts[0] ?? [];
			if (parts.length === 1) return subject.length === first.length && standsAt(subject, first, 0);
			let last = parts.at(-1) ?? [];
			if (subject.length < first.length + last.length || !standsAt(subject, first, 0)) return !1;
			let from = first.length;
			let end = subject.length - last.length;
			for (let part of parts.slice(1, -1)) {
				for (; from + part.length <= end && !standsAt(subject, part, from);) from++;
				if (from + part.length > end) return !1;
				from += part.length;
			}
			return standsAt(subject, last, end);
		}
		function standsAt(subject, part, at) {
			return part.every((character, index) => character === "?" || subject[at + index] === character);
		}
	}),
	547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bv: () => blocks,
			Cr: () => bold,
			DV: () => codeBlock,
			FV: () => escapeMarkdown,
			R_: () => heading,
			aY: () => code,
			fd: () => escapeProse,
			k9: () => linkMarkdown,
			nf: () => link,
			p_: () => list,
			tp: () => table
		});
		var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
		let WORD = /[\w.\-/:@#%+~=?]+/g;
		let PUNCTUATION = /[!-/:-@[-`{-~]/g;
		let TURNS_INTO_A_LINK = /@|#\d|\bGH-\d|:\/\/|www\.|\b[\da-f]{7,40}\b/i;
		function escapeMarkdown(text) {
			return escapeLineEnds(escapeAround((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text).replace(/\s+/g, " ").trim()));
		}
		let QUOTED = /(?<=^|[\s([{"'])`([^`|]*[^`|\s][^`|]*)`(?=$|[\s)\]}"',;!]|[.:?](?:\s|$))/g;
		function escapeProse(text) {
			let line = (0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text).replace(/\s+/g, " ").trim();
			let escaped = "";
			let end = 0;
			for (let { 0: quoted, 1: inner = "", index } of line.matchAll(QUOTED)) {
				escaped += escapeAround(line.slice(end, index)) + codeSpan(inner);
				end = index + quoted.length;
			}
			return escapeLineEnds(escaped + escapeAround(line.slice(end)));
		}
		function code(text) {
			let line = (0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text);
			if (line.includes("|")) return `<code>${line.replace(PUNCTUATION, entity)}</code>`;
			return line && codeSpan(line);
		}
		function link(text, url) {
			let label = escapePunctuation((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text).replace(/\s+/g, " ").trim());
			return isWebAddress(url) ? linkMarkdown(label, url) : escapeMarkdown(text);
		}
		function linkMarkdown(markdown, url) {
			return isWebAddress(url) ? `[${markdown}](${escapeUrl(url)})` : markdown;
		}
		function bold(text) {
			let inner = escapeMarkdown(text);
			return inner && `**${inner}**`;
		}
		function heading(level, text) {
			return `${"#".repeat(level)} ${escapeMarkdown(text)}`;
		}
		function list(entries) {
			return entries.map((entry) => `- ${joinLines(entry)}`).join("\n");
		}
		function table(head, rows) {
			let width = Math.max(head.length, ...rows.map((row) => row.length));
			let columns = Array.from({ length: width }, (_, column) => column);
			let line = (cells) => `| ${columns.map((column) => cell(cells[column] ?? "")).join(" | ")} |`;
			return [
				line(head),
				`|${" --- |".repeat(width)}`,
				...rows.map(line)
			].join("\n");
		}
		function blocks(...parts) {
			return parts.filter(Boolean).join("\n\n");
		}
		function codeBlock(text, language = "") {
			let fence = "`".repeat(Math.max(3, longestRun(text) + 1));
			return `${fence}${language}\n${text.replace(/\r\n?/g, "\n").replace(/\n$/, "")}\n${fence}`;
		}
		function cell(markdown) {
			return joinLines(markdown).replaceAll("|", "&#124;");
		}
		function joinLines(markdown) {
			return markdown.replace(/\s*[\r\n]+\s*/g, " ");
		}
		function escapeAround(line) {
			let escaped = "";
			let end = 0;
			for (let { 0: word, index } of line.matchAll(WORD)) {
				if (!TURNS_INTO_A_LINK.test(word)) continue;
				escaped += escapePunctuation(line.slice(end, index)) + codeSpan(word);
				end = index + word.length;
			}
			return escaped + escapePunctuation(line.slice(end));
		}
		function escapePunctuation(line) {
			return line.replace(/[&<>|]/g, entity).replace(/[\\`*[\]~$]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`);
		}
		function escapeLineEnds(line) {
			return line.replace(/^[#+=:-]/, (character) => `\\${character}`).replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/(?<!\\)#$/, "\\#");
		}
		function codeSpan(line) {
			let fence = "`".repeat(longestRun(line) + 1);
			let touches = line.startsWith("`") || line.endsWith("`");
			let loses = line.startsWith(" ") && line.endsWith(" ") && line.trim() !== "";
			return touches || loses ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
		}
		function longestRun(text) {
			return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
		}
		let NAMED = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		function entity(character) {
			return NAMED[character] ?? `&#${character.codePointAt(0)};`;
		}
		function isWebAddress(url) {
			return /^https?:\/\//i.test(url);
		}
		function escapeUrl(url) {
			return url.toWellFormed().replace(/[^\w.~:/?#@!$&'*+,;=%-]/gu, (character) => character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character)).replaceAll("&", "&amp;");
		}
	}),
	883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => oneLine });
		function oneLine(text) {
			return text.toWellFormed().replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
		}
	}),
	1073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => openFences });
		let OPENING = /^ *(?<mark>`{3,}|~{3,})\s*(?<language>[\w+#.-]*)[^`]*$/;
		function openFences(lines) {
			let neverClosed = new Set();
			return (at) => {
				let { mark, language = "" } = OPENING.exec(lines[at] ?? "")?.groups ?? {};
				if (mark === void 0) return;
				let end = neverClosed.has(mark) ? lines.length : at + 1;
				for (; end < lines.length && !closes(lines[end], mark);) end++;
				end === lines.length && neverClosed.add(mark);
				return {
					language,
					end
				};
			};
		}
		function closes(line, mark) {
			let text = line.trim();
			return text.startsWith(mark) && text.replaceAll(mark.charAt(0), "") === "";
		}
	}),
	5530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lx: () => withoutPullRequest,
			SL: () => parseConventional,
			_n: () => pullRequestOf
		});
		var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6858);
		var _text_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);
		let parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__.J({
			issuePrefixes: void 0,
			referenceActions: void 0,
			headerPattern: /^([a-z][\w-]*)(?:\(([^()]*)\))?!?:[ \t]+(\S.*)$/i,
			breakingHeaderPattern: /^([a-z][\w-]*)(?:\(([^()]*)\))?!:[ \t]+(\S.*)$/i,
			headerCorrespondence: [
				"type",
				"scope",
				"subject"
			],
			fieldPattern: /(?!)/
		});
		function parseConventional(message) {
			let text = message.trimStart();
			let end = text.indexOf("\n");
			let header = (end < 0 ? text : text.slice(0, end)).trimEnd();
			let start = header.slice(0, 300);
			let read = start === "" ? void 0 : parser.parse(start);
			let footers = end < 0 ? void 0 : breakingFooters(text.slice(end + 1));
			let breaking = footers?.filter(Boolean).join("\n\n") ?? read?.notes[0]?.text;
			let notes = footers && footers.length > 1 ? { notes: footers.filter(Boolean) } : {};
			if (!read?.type) return {
				type: void 0,
				scope: void 0,
				breaking,
				...notes,
				subject: header
			};
			return {
				type: read.type.toLowerCase(),
				scope: read.scope?.trim() || void 0,
				breaking,
				...notes,
				subject: `${read.subject}${header.slice(300)}`
			};
		}
		let BREAKING_FOOTER = /^BREAKING[ -]CHANGE:/;
		let FOOTER = /^[A-Za-z][\w-]*(?:: | #)/;
		function breakingFooters(body) {
			if (!body.includes("BREAKING")) return;
			let lines = body.split("\n").map((line) => line.trimEnd());
			let isSquash = lines.find((line) => line !== "")?.startsWith("* ") ?? !1;
			let isNextCommit = (at) => isSquash && lines[at - 1] === "" && /^(?:\* |-{9}$)/.test(lines[at]);
			let fenceAt = (0, _text_fence_js__WEBPACK_IMPORTED_MODULE_1__.F)(lines);
			let notes = [];
			let note;
			for (let at = 0; at < lines.length; at++) {
				let line = lines[at];
				let { end = lines.length } = fenceAt(at) ?? {};
				if (end < lines.length) {
					note?.push(...lines.slice(at, end + 1));
					at = end;
				} else if (BREAKING_FOOTER.test(line)) {
					note = [line.slice(16)];
					notes.push(note);
				} else FOOTER.test(line) || isNextCommit(at) ? note = void 0 : note?.push(line);
			}
			return notes.length > 0 ? notes.map((each) => each.join("\n").trim()) : void 0;
		}
		let SQUASHED = /\s*\(#([1-9]\d{0,9})\)\s*$/;
		let MERGED = /^Merge pull request #([1-9]\d{0,9})\b/;
		function pullRequestOf(subject) {
			let found = SQUASHED.exec(subject.trimEnd().slice(-20)) ?? MERGED.exec(subject);
			return found ? Number(found[1]) : void 0;
		}
		function withoutPullRequest(subject) {
			let text = subject.trim();
			let found = SQUASHED.exec(text.slice(-20));
			return found && text.slice(0, text.length - found[0].length).trimEnd() || text;
		}
	}),
	7125: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => rememberPairs,
			q: () => rememberTexts
		});
		function rememberTexts(read) {
			let known = new Map();
			let characters = 0;
			let forget = (text) => {
				known.delete(text) && (characters -= text.length);
			};
			return (text, ...args) => {
				let found = known.get(text);
				let isSame = found?.args.every((arg, at) => arg === args[at]);
				let entry = found && isSame ? found : {
					args,
					result: read(text, ...args)
				};
				forget(text);
				known.set(text, entry);
				characters += text.length;
				for (let oldest of known.keys()) {
					if (characters <= 4e6) break;
					forget(oldest);
				}
				return entry.result;
			};
		}
		function rememberPairs(work) {
			let known = new WeakMap();
			return (a, b) => {
				let ofB = known.get(b) ?? new WeakMap();
				known.set(b, ofB);
				let entry = ofB.get(a) ?? { result: work(a, b) };
				ofB.set(a, entry);
				return entry.result;
			};
		}
	}),
	7648: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let compareBuild = (a, b, loose) => {
			let versionA = new SemVer(a, loose);
			let versionB = new SemVer(b, loose);
			return versionA.compare(versionB) || versionA.compareBuild(versionB);
		};
		module.exports = compareBuild;
	}),
	8859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => isWebAddress });
		function isWebAddress(text) {
			if (!URL.canParse(text)) return !1;
			let { protocol, href } = new URL(text);
			return /^https?:$/.test(protocol) && (href === text || href === `${text}/`);
		}
	}),
	284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BW: () => placeAt,
			FI: () => DEEPEST,
			ID: () => syntaxFailure,
			L1: () => bomLength
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function bomLength(text) {
			return +!!text.startsWith("﻿");
		}
		function placeAt(file, text, offset) {
			let line = 1;
			let lineStart = bomLength(text);
			for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
				line++;
				lineStart = at + 1;
			}
			return {
				file,
				line,
				column: Math.max(1, offset - lineStart + 1)
			};
		}
		function syntaxFailure(what, place) {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("document-syntax", `The file cannot be read: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(what)}.`, void 0, place);
		}
		let DEEPEST = 500;
	}),
	732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => parseYamlEvents,
			n: () => YamlSyntaxError
		});
		var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
		class YamlSyntaxError extends Error {
			name = "YamlSyntaxError";
			at;
			constructor(reason, at) {
				super(reason);
				this.at = at;
			}
		}
		function parseYamlEvents(text, maxDepth) {
			let lines = new IndentedLines(text);
			for (;;) try {
				return {
					events: (0, js_yaml__WEBPACK_IMPORTED_MODULE_0__.PH)(lines.body, { maxDepth }),
					body: lines.body,
					offsetOf: lines.offsetOf
				};
			} catch (error) {
				if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__.tB)) throw error;
				let at = error.mark?.position ?? 0;
				if (error.reason !== "deficient indentation" || !lines.indent(at)) throw new YamlSyntaxError(error.reason, lines.offsetOf(at));
			}
		}
		class IndentedLines {
			body;
			#starts = [];
			#pad = "";
			constructor(text) {
				this.body = text;
			}
			indent(at) {
				let start = this.body.lastIndexOf("\n", at - 1) + 1;
				if (/^(?:---|\.\.\.)(?:\s|$)/.test(this.body.slice(start, start + 4)) || this.#starts.length === 200 || this.#starts.includes(start)) return !1;
				this.#starts.push(start);
				this.#pad ||= " ".repeat(deepestIndent(this.body) + 1);
				this.body = this.body.slice(0, start) + this.#pad + this.body.slice(start);
				return !0;
			}
			offsetOf = (at) => {
				let width = this.#pad.length;
				return this.#starts.reduce((offset, start) => offset - Math.min(Math.max(at - start, 0), width), at);
			};
		}
		function deepestIndent(text) {
			return [...text.matchAll(/^ +/gm)].reduce((deepest, [spaces]) => Math.max(deepest, spaces.length), 0);
		}
	}),
	1273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => parseToml });
		var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _text_remember_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7125);
		var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(284);
		function parseToml(file, text) {
			return readDocument(text, file);
		}
		let readDocument = (0, _text_remember_js__WEBPACK_IMPORTED_MODULE_3__.q)((text, file) => {
			let shift = (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.L1)(text);
			try {
				let source = text.slice(shift);
				let root = table(0);
				for (let node of (0, toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.MD)(source, { tomlVersion: "1.1" }).body[0].body) if (node.type === "TOMLKeyValue") setKeyValue(root, node, source, shift);
				else {
					let target = tableAt(root, node.resolvedKey, node.range[0] + shift);
					for (let pair of node.body) setKeyValue(target, pair, source, shift);
				}
				return root;
			} catch (error) {
				throw error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag ? error : asFailure(error, file);
			}
		});
		function setKeyValue(target, node, source, shift) {
			let names = node.key.keys.map((key) => key.type === "TOMLBare" ? key.name : key.value);
			let last = names.pop();
			tableAt(target, names, node.range[0] + shift).entries.set(last, readNode(node.value, source, shift));
		}
		function readNode(node, source, shift) {
			let start = node.range[0] + shift;
			if (node.type === "TOMLArray") return {
				kind: "list",
				items: node.elements.map((element) => readNode(element, source, shift)),
				start
			};
			if (node.type === "TOMLInlineTable") {
				let inline = table(start);
				for (let pair of node.body) setKeyValue(inline, pair, source, shift);
				return inline;
			}
			if (node.kind !== "string") return {
				kind: "other",
				source: source.slice(...node.range),
				start
			};
			let quotes = node.multiline ? 3 : 1;
			let inner = source.slice(node.range[0] + quotes, node.range[1] - quotes);
			let lead = node.multiline ? inner.length - inner.trimStart().length : 0;
			let length = node.multiline ? inner.trim().length : inner.length;
			return {
				kind: "text",
				value: node.multiline ? node.value.trim() : node.value,
				start: start + quotes + lead,
				end: start + quotes + lead + length
			};
		}
		function tableAt(root, names, start) {
			let current = root;
			for (let [at, name] of names.entries()) {
				let next = current.kind === "list" ? current.items[Number(name)] : current.kind === "table" ? current.entries.get(String(name)) : void 0;
				if (!next) {
					next = typeof names[at + 1] == "number" ? {
						kind: "list",
						items: [],
						start
					} : table(start);
					current.kind === "list" ? current.items[Number(name)] = next : current.kind === "table" && current.entries.set(String(name), next);
				}
				current = next;
			}
			return current.kind === "table" ? current : table(start);
		}
		function table(start) {
			return {
				kind: "table",
				entries: new Map(),
				start
			};
		}
		function asFailure(error, file) {
			let { lineNumber, column, message } = error;
			if (lineNumber === void 0 || column === void 0) return (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.ID)("it is nested too deep or too long", { file });
			return (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.ID)(message, {
				file,
				line: lineNumber,
				column: column + 1
			});
		}
	}),
	1926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CB: () => textsOf,
			Hn: () => isTrue,
			Mc: () => entriesOf,
			S3: () => itemsOf,
			TE: () => lookUp,
			Wu: () => isFalse,
			b6: () => textOf,
			eV: () => parseDocuments,
			jf: () => child
		});
		var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8023);
		var _toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1273);
		var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5364);
		function parseDocuments(format, file, text) {
			if (format === "yaml") return (0, _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__.h)(file, text);
			return [format === "toml" ? (0, _toml_document_js__WEBPACK_IMPORTED_MODULE_1__.M)(file, text) : (0, _json_document_js__WEBPACK_IMPORTED_MODULE_0__.q)(file, text, format)];
		}
		function lookUp(root, segments) {
			let nearest = root;
			for (let segment of segments) {
				let next = child(nearest, segment);
				if (!next) return {
					value: void 0,
					nearest
				};
				nearest = next;
			}
			return {
				value: nearest,
				nearest
			};
		}
		function child(value, name) {
			if (value?.kind === "table") return value.entries.get(name);
			return value?.kind === "list" && /^\d+$/.test(name) ? value.items[Number(name)] : void 0;
		}
		function entriesOf(value) {
			return value?.kind === "table" ? value.entries : [];
		}
		function textsOf(value) {
			return value?.kind === "list" ? value.items.flatMap((item) => textOf(item) ?? []) : [];
		}
		function textOf(value) {
			return value?.kind === "text" ? value.value : void 0;
		}
		function isTrue(value) {
			return value?.kind === "other" && value.source === "true";
		}
		function isFalse(value) {
			return value?.kind === "other" && value.source === "false";
		}
		function itemsOf(value) {
			return value?.kind === "list" ? value.items : [];
		}
	}),
	2739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => strangersIn,
			bumpByChanges: () => bumpByChanges,
			changeNamesOf: () => changeNamesOf,
			pendingChanges: () => pendingChanges
		});
		var _documents_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1926);
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5613);
		var _text_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7569);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _version_files_matched_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5045);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _change_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8913);
		let NAMES = new Map([
			["package.json", {
				format: "json",
				keys: [["name"]]
			}],
			["composer.json", {
				format: "json",
				keys: [["name"]]
			}],
			["deno.json", {
				format: "json",
				keys: [["name"]]
			}],
			["Cargo.toml", {
				format: "toml",
				keys: [["package", "name"]]
			}],
			["pyproject.toml", {
				format: "toml",
				keys: [["project", "name"], [
					"tool",
					"poetry",
					"name"
				]]
			}],
			["pubspec.yaml", {
				format: "yaml",
				keys: [["name"]]
			}]
		]);
		function changeNamesOf({ name, versionFiles }, tracks, texts) {
			let found = (0, _version_files_matched_files_js__WEBPACK_IMPORTED_MODULE_3__.i)(versionFiles, texts).filter((file) => !(0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.WS)(file)).flatMap(({ path }) => {
				let [known, text] = [NAMES.get((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(path)), texts.get(path)];
				if (!known || text === void 0) return [];
				let root = (0, _text_attempt_js__WEBPACK_IMPORTED_MODULE_1__.C)(() => (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.eV)(known.format, path, text)[0]);
				if (root instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_2__.ag) return [];
				return known.keys.flatMap((keys) => (0, _documents_document_js__WEBPACK_IMPORTED_MODULE_0__.b6)(keys.reduce(_documents_document_js__WEBPACK_IMPORTED_MODULE_0__.jf, root)) ?? []);
			});
			return new Set([
				name,
				...found,
				...tracks.length === 1 ? ["default"] : []
			]);
		}
		function pendingChanges(files, names) {
			return files.flatMap((file) => {
				let levels = [...file.levels].flatMap(([name, level]) => names.has(name) ? [level] : []);
				return levels.length > 0 ? [{
					file,
					level: highestLevel(levels)
				}] : [];
			});
		}
		let LEVELS = [
			"none",
			"patch",
			"minor",
			"major"
		];
		function highestLevel(levels) {
			return LEVELS[Math.max(...levels.map((level) => LEVELS.indexOf(level)))];
		}
		function bumpByChanges(facts, pending) {
			let level = pending.length > 0 ? highestLevel(pending.map((each) => each.level)) : "none";
			if (level !== "none") return {
				...facts,
				bump: level
			};
			if (facts.decision.base === void 0 && pending.length === 0) return {
				...facts,
				bump: "patch"
			};
			let reason = `no file in ${_change_file_js__WEBPACK_IMPORTED_MODULE_5__.A0} says that it changes`;
			return {
				...facts,
				bump: "patch",
				decision: {
					...facts.decision,
					changed: !1,
					reason
				}
			};
		}
		function strangersIn(files, names) {
			return new Map(files.flatMap(({ path, levels }) => [...levels.keys()].flatMap((name) => names.has(name) ? [] : [[name, path]])));
		}
	}),
	5364: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => parseYaml });
		var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(284);
		var _yaml_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(732);
		function parseYaml(file, text) {
			let shift = (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.L1)(text);
			let fail = (what, at) => (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.ID)(what, (0, _place_js__WEBPACK_IMPORTED_MODULE_2__.BW)(file, text, Math.min(at, text.length)));
			try {
				let parsed = (0, _yaml_events_js__WEBPACK_IMPORTED_MODULE_3__.a)(text.slice(shift), _place_js__WEBPACK_IMPORTED_MODULE_2__.FI);
				return readEvents({
					...parsed,
					offsetOf: (at) => parsed.offsetOf(at) + shift
				}, fail);
			} catch (error) {
				if (error instanceof _yaml_events_js__WEBPACK_IMPORTED_MODULE_3__.n) throw fail(error.message, error.at + shift);
				if (error instanceof RangeError) throw fail("it is nested too deep or too long", 0);
				throw error;
			}
		}
		function readEvents(parsed, fail) {
			let { events, offsetOf } = parsed;
			let documents = [];
			let frames = [];
			let add = (value) => {
				let frame = frames.at(-1);
				if (!frame) documents.push(value);
				else if (frame.value.kind === "list") frame.value.items.push(value);
				else if (!frame.name) frame.name = { text: nameOf(frame.value.entries, value, fail) };
				else {
					frame.name.text !== void 0 && frame.value.entries.set(frame.name.text, value);
					delete frame.name;
				}
			};
			for (let event of events) if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.SCALAR) add(readScalar(parsed, event));
			else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.ALIAS) add({
				kind: "other",
				source: "",
				start: offsetOf(event.anchorStart - 1)
			});
			else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.MAPPING) frames.push({ value: {
				kind: "table",
				entries: new Map(),
				start: offsetOf(event.start)
			} });
			else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.SEQUENCE) frames.push({ value: {
				kind: "list",
				items: [],
				start: offsetOf(event.start)
			} });
			else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.POP) {
				let closed = frames.pop();
				closed && add(closed.value);
			}
			return documents;
		}
		function nameOf(entries, key, fail) {
			let name = key.kind === "text" ? key.value : key.kind === "other" ? key.source : void 0;
			if (name !== void 0 && entries.has(name)) throw fail(`${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} is there twice`, key.start);
			return name;
		}
		let NO_TEXT = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
		function readScalar(parsed, event) {
			let { style, valueStart, valueEnd } = event;
			let value = (0, js_yaml__WEBPACK_IMPORTED_MODULE_0__.KE)(parsed.body, event);
			let start = parsed.offsetOf(Math.max(valueStart, 0));
			let end = parsed.offsetOf(valueEnd);
			if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.SINGLE_QUOTED || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.DOUBLE_QUOTED) return {
				kind: "text",
				value,
				start,
				end
			};
			if (style !== js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.PLAIN) return readBlock(parsed, value.trim(), event);
			if (!(event.tagStart >= 0) && NO_TEXT.test(value)) return {
				kind: "other",
				source: value,
				start
			};
			return {
				kind: "text",
				value,
				start,
				end
			};
		}
		function readBlock({ body, offsetOf }, content, event) {
			let { valueStart, valueEnd } = event;
			let at = body.indexOf(content, valueStart);
			if (content === "" || at === -1 || at + content.length > valueEnd) return {
				kind: "other",
				source: content,
				start: offsetOf(valueStart)
			};
			return {
				kind: "text",
				value: content,
				start: offsetOf(at),
				end: offsetOf(at + content.length)
			};
		}
	}),
	8023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => parseJson });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _text_remember_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7125);
		var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(284);
		let BLANK = /[\s\ufeff]*/y;
		let LINE_COMMENT = /\/\/[^\n\r\u2028\u2029]*/y;
		let DOUBLE_QUOTED = /"[^"\\\n\r]*(?:\\[\s\S][^"\\\n\r]*)*"/y;
		let SINGLE_QUOTED = /'[^'\\\n\r]*(?:\\[\s\S][^'\\\n\r]*)*'/y;
		let WORD = /[^\s,:[\]{}"'/]+/y;
		let JSON_WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
		let JSON5_WORD = /^(?:true|false|null|[+-]?(?:Infinity|NaN|0[xX][\da-fA-F]+|\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?))$/;
		let JSON5_NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
		function parseJson(file, text, format = "json") {
			return readDocument(text, file, format);
		}
		let readDocument = (0, _text_remember_js__WEBPACK_IMPORTED_MODULE_2__.q)((text, file, format) => {
			let cursor = {
				file,
				text,
				json5: format === "json5",
				at: (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.L1)(text),
				depth: 0
			};
			skipBlank(cursor);
			let value = readValue(cursor);
			skipBlank(cursor);
			if (cursor.at < text.length) throw unexpected(cursor);
			return value;
		});
		function readValue(cursor) {
			let first = cursor.text[cursor.at];
			if (first === "{") return nested(cursor, readTable);
			if (first === "[") return nested(cursor, readList);
			if (isQuote(cursor, first)) return readText(cursor);
			let start = cursor.at;
			let source = take(cursor, WORD);
			if (source && (cursor.json5 ? JSON5_WORD : JSON_WORD).test(source)) return {
				kind: "other",
				source,
				start
			};
			cursor.at = start;
			throw unexpected(cursor);
		}
		function nested(cursor, read) {
			if (++cursor.depth > _place_js__WEBPACK_IMPORTED_MODULE_1__.FI) throw broken(cursor, `it is nested more than ${_place_js__WEBPACK_IMPORTED_MODULE_1__.FI} levels deep`);
			let value = read(cursor);
			cursor.depth--;
			return value;
		}
		function readTable(cursor) {
			let entries = new Map();
			let start = cursor.at;
			readSequence(cursor, "}", () => {
				let name = readName(cursor);
				skipBlank(cursor);
				if (cursor.text[cursor.at] !== ":") throw unexpected(cursor);
				cursor.at++;
				skipBlank(cursor);
				entries.set(name, readValue(cursor));
			});
			return {
				kind: "table",
				entries,
				start
			};
		}
		function readList(cursor) {
			let items = [];
			let start = cursor.at;
			readSequence(cursor, "]", () => items.push(readValue(cursor)));
			return {
				kind: "list",
				items,
				start
			};
		}
		function readSequence(cursor, close, readItem) {
			cursor.at++;
			skipBlank(cursor);
			for (; cursor.text[cursor.at] !== close;) {
				readItem();
				skipBlank(cursor);
				if (cursor.text[cursor.at] === close) break;
				if (cursor.text[cursor.at] !== ",") throw unexpected(cursor);
				cursor.at++;
				skipBlank(cursor);
			}
			cursor.at++;
		}
		function readName(cursor) {
			if (isQuote(cursor, cursor.text[cursor.at])) return readText(cursor).value;
			let start = cursor.at;
			let word = take(cursor, WORD);
			if (cursor.json5 && word && JSON5_NAME.test(word)) return word;
			cursor.at = start;
			throw unexpected(cursor);
		}
		function isQuote(cursor, character) {
			return character === "\"" || cursor.json5 && character === "'";
		}
		function readText(cursor) {
			let start = cursor.at + 1;
			let quoted = take(cursor, cursor.text[cursor.at] === "\"" ? DOUBLE_QUOTED : SINGLE_QUOTED);
			if (!quoted) throw broken(cursor, "a string is not closed");
			return {
				kind: "text",
				value: decode(quoted.slice(1, -1)),
				start,
				end: cursor.at - 1
			};
		}
		let ESCAPES = {
			b: "\b",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	",
			v: "\v",
			0: "\0"
		};
		function decode(source) {
			if (!source.includes("\\")) return source;
			return source.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g, (_, u, x, other) => u || x ? String.fromCharCode(Number.parseInt(u ?? x, 16)) : /[\r\n\u2028\u2029]/.test(other) ? "" : ESCAPES[other] ?? other);
		}
		function skipBlank(cursor) {
			for (;;) {
				take(cursor, BLANK);
				if (cursor.text.startsWith("//", cursor.at)) take(cursor, LINE_COMMENT);
				else if (cursor.text.startsWith("/*", cursor.at)) {
					let close = cursor.text.indexOf("*/", cursor.at + 2);
					if (close === -1) throw broken(cursor, "a comment is not closed");
					cursor.at = close + 2;
				} else return;
			}
		}
		function take(cursor, pattern) {
			pattern.lastIndex = cursor.at;
			let found = pattern.exec(cursor.text)?.[0];
			found !== void 0 && (cursor.at += found.length);
			return found;
		}
		function unexpected(cursor) {
			let character = cursor.text.slice(cursor.at, cursor.at + 1);
			return broken(cursor, character ? `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(character)} is not expected here` : "it ends too early");
		}
		function broken(cursor, what) {
			return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.ID)(what, (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.BW)(cursor.file, cursor.text, cursor.at));
		}
	}),
	4737: ((module, __unused_webpack_exports, __webpack_require__) => {
		let Range = __webpack_require__(6782);
		let validRange = (range, options) => {
			try {
				return new Range(range, options).range || "*";
			} catch {
				return null;
			}
		};
		module.exports = validRange;
	}),
	7569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => attempt,
			b: () => orNothing
		});
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function attempt(work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.ag) return error;
				throw error;
			}
		}
		function orNothing(work) {
			let result = attempt(work);
			return result instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.ag ? void 0 : result;
		}
	}),
	9673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => splice });
		function splice(text, replacements) {
			let inOrder = replacements.toSorted((a, b) => a.start - b.start);
			return inOrder.map(({ start, by }, at) => text.slice(inOrder[at - 1]?.end ?? 0, start) + by).join("") + text.slice(inOrder.at(-1)?.end ?? 0);
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
	}),
	4172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => formatRunId,
			_: () => parseRunId
		});
		function formatRunId(run, unique) {
			return run ? `${run.id}.${run.attempt}.${unique}` : unique;
		}
		function parseRunId(text) {
			let [, id, attempt] = /^(\d{1,16})\.(\d{1,9})\./.exec(text) ?? [];
			return id && attempt ? {
				id,
				attempt: Number(attempt)
			} : void 0;
		}
	}),
	7340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => formatTree });
		var _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(718);
		function formatTree(roots, screen) {
			return roots.map((root) => ({
				root,
				lines: drawBranch(root, {
					first: "",
					rest: ""
				}, screen)
			})).flatMap(({ root, lines }, at) => at > 0 && (hasBranches(root) || hasBranches(roots[at - 1])) ? ["", ...lines] : lines).join("\n");
		}
		function hasBranches({ below = [] }) {
			return below.length > 0;
		}
		function drawBranch(branch, lead, screen) {
			let { below = [] } = branch;
			let branches = below.flatMap((each, at) => {
				let isLast = at === below.length - 1;
				return drawBranch(each, {
					first: `${lead.rest}${isLast ? "└─ " : "├─ "}`,
					rest: `${lead.rest}${isLast ? "   " : "│  "}`
				}, screen);
			});
			return [...drawText(branch, lead, screen), ...branches];
		}
		function drawText({ text, paint = (plain) => plain }, lead, screen) {
			let { dim } = screen.paint;
			let isRoot = lead.first === "";
			let more = isRoot ? "  " : dim(lead.rest);
			return (0, _width_js__WEBPACK_IMPORTED_MODULE_1__.LV)((0, _shared_core_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text), Math.max(20, screen.width - Math.max(2, lead.first.length))).map((line, at) => (at > 0 ? more : isRoot ? "" : dim(lead.first)) + paint(line));
		}
	}),
	760: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => askBefore });
		var width = __webpack_require__(718);
		function formatRefs(updates, { paint }) {
			let column = Math.max(...updates.map(({ ref }) => (0, width.qz)(shorten(ref))));
			return updates.map((update) => `  ${(0, width.eV)(shorten(update.ref), column)}  ${paint.dim(describeMove(update))}`).join("\n");
		}
		function shorten(ref) {
			return ref.replace(/^refs\/heads\//, "branch ").replace(/^refs\/tags\//, "tag ");
		}
		function describeMove({ ref, from, to }) {
			if (to === void 0) return "deleted";
			if (from !== void 0) return `${from.slice(0, 7)} → ${to.slice(0, 7)}`;
			return ref.startsWith("refs/tags/") ? "new" : `new at ${to.slice(0, 7)}`;
		}
		function askBefore(terminal, yes, question) {
			let agreed = "";
			return {
				before: async (result, updates) => {
					let shown = keyOf(updates);
					if (shown !== agreed) {
						agreed !== "" && terminal.say("The remote has moved in the meantime. This would be pushed now:");
						let preview = `${await question.preview(result, terminal.errors)}\n\nIn one push:\n${formatRefs(updates, terminal.errors)}`;
						yes ? terminal.say(preview) : await terminal.confirm(preview, typeof question.ask == "string" ? question.ask : question.ask(result));
						agreed = shown;
					}
					terminal.interruption.pushBegins();
					terminal.info("pushing");
				},
				after: (landed) => {
					terminal.interruption.pushEnds(landed);
					landed && (agreed = "");
				}
			};
		}
		function keyOf(updates) {
			return JSON.stringify(updates.map(({ ref, from }) => [ref, from]));
		}
	}),
	3208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => NO_OTHERS,
			U: () => otherTags
		});
		var _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		let NO_OTHERS = {
			foreign: [],
			lookalikes: [],
			noCommits: [],
			ignored: []
		};
		function otherTags(track, tracks, tags) {
			let found = {
				foreign: [],
				lookalikes: [],
				noCommits: [],
				ignored: []
			};
			for (let { name, commit } of tags) {
				let text = (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(track.tag, name);
				if (text === void 0 || !/^\d/.test(text)) continue;
				let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);
				if ((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.pi)(track.tag, name)) {
					version && found.ignored.push(version);
					continue;
				}
				if (version || tracks.some(({ tag }) => (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__._f)(tag, name))) continue;
				let semVer = (0, _versions_semver_js__WEBPACK_IMPORTED_MODULE_0__.IX)(text);
				semVer ? found.foreign.push({
					name,
					commit,
					semVer,
					version: asVersion(semVer, text)
				}) : found.lookalikes.push(...lookalike(name, text));
			}
			return found;
		}
		function asVersion({ major, minor, patch, prerelease }, written) {
			let core = {
				major,
				minor,
				patch,
				written
			};
			return prerelease.length > 0 ? {
				...core,
				prerelease: {
					channel: "",
					n: 0
				}
			} : core;
		}
		function lookalike(name, text) {
			let found = /^(\d{1,15})\.(\d{1,15})(?:\.(\d{1,15}))?/.exec(text);
			if (!found) return [];
			let [major, minor, patch] = [
				Number(found[1]),
				Number(found[2]),
				Number(found[3] ?? 0)
			];
			return [{
				name,
				core: {
					major,
					minor,
					patch
				}
			}];
		}
	}),
	8108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cg: () => compareSemVer,
			GG: () => semVerOf,
			IX: () => parseSemVer
		});
		var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		let NUMBER = "(0|[1-9]\\d{0,15})";
		let IDENTIFIER = "(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)";
		let GRAMMAR = RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
		function parseSemVer(text) {
			let found = GRAMMAR.exec(text);
			if (!found) return;
			let [major, minor, patch] = [
				Number(found[1]),
				Number(found[2]),
				Number(found[3])
			];
			if (![
				major,
				minor,
				patch
			].every(Number.isSafeInteger)) return;
			return {
				major,
				minor,
				patch,
				prerelease: found[4]?.split(".") ?? []
			};
		}
		function semVerOf({ major, minor, patch, prerelease }) {
			return {
				major,
				minor,
				patch,
				prerelease: prerelease ? [prerelease.channel, String(prerelease.n)] : []
			};
		}
		function compareSemVer(a, b) {
			let core = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.bm)(a, b);
			if (core !== 0) return core;
			if (a.prerelease.length === 0 || b.prerelease.length === 0) return Number(a.prerelease.length === 0) - Number(b.prerelease.length === 0);
			for (let [at, left] of a.prerelease.entries()) {
				let right = b.prerelease[at];
				if (right === void 0) return 1;
				let order = compareIdentifiers(left, right);
				if (order !== 0) return order;
			}
			return a.prerelease.length - b.prerelease.length;
		}
		function compareIdentifiers(a, b) {
			let [left, right] = [/^\d+$/.test(a), /^\d+$/.test(b)];
			if (left !== right) return left ? -1 : 1;
			if (left && a.length !== b.length) return a.length - b.length;
			return a === b ? 0 : a < b ? -1 : 1;
		}
	}),
	3552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fw: () => withoutNames,
			dP: () => adviseRefusal,
			vu: () => isRefusal,
			wT: () => renameRef
		});
		var _invariants_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9470);
		let BYPASS = "put the GitHub App or the person that pushes on the bypass list of that ruleset, and give the step its token (docs/tokens.md); GITHUB_TOKEN cannot be put there, and classic branch protection has no bypass for every rule.";
		let REFUSAL_REASONS = [
			{
				name: "no-atomic-push",
				words: /does not support --atomic push/,
				advice: "The server cannot move several refs in one step, and a release must land as a whole. git servers can, unless receive.advertiseAtomic is false in their configuration: set it to true there, or use another server."
			},
			{
				name: "server-lacks",
				words: /receiving end does not support (?!--atomic)|unable to find remote helper|protocol '.*' is not supported/,
				advice: "The server, or the git of this machine, lacks what the line names; no other attempt can end better."
			},
			{
				name: "redirected",
				words: /(?:error:|HTTP) 30[12378]\b/,
				advice: "origin is redirected. Use its new address: git remote set-url origin <url>."
			},
			{
				name: "pull-request-required",
				words: /must be made through a pull request|approving review|code owner review/i,
				advice: `The branch takes changes by pull request only. To let releases through, ${BYPASS} Or have them merged: set land, docs/protected-branches.md.`
			},
			{
				name: "merge-queue-required",
				words: /merge queue/i,
				advice: `The branch takes changes by its merge queue only. To let releases through, ${BYPASS}`
			},
			{
				name: "signature-required",
				words: /verified signatures?|must be signed|unsigned commit|unverified commit/i,
				advice: "The commit that the line names has no signature that the server can verify. Where a release of yours made it, have it signed (signing and signing-key, docs/tokens.md#signatures); on your machine git signs by commit.gpgsign and tag.gpgsign. A signature counts if its key belongs to the account with the address of the committer."
			},
			{
				name: "checks-required",
				words: /required status checks?\b|required workflow|required deployment|code scanning/i,
				advice: `The branch requires checks that no new commit can have passed. To let releases through, ${BYPASS}`
			},
			{
				name: "linear-history",
				words: /must not contain merge commits/i,
				advice: `Keeping live within next takes a merge now and then. Take the rule that requires a linear history off, or ${BYPASS}`
			},
			{
				name: "workflows-permission",
				words: /refusing to allow .* to create or update workflow/i,
				advice: "The push brings a commit that changes a workflow file. GITHUB_TOKEN may never do that: give the step the token of a GitHub App with `workflows: write`, or a personal token with the scope `workflow`."
			},
			{
				name: "tag-creation",
				words: /creations being restricted|used by an immutable release/i,
				advice: `Either a ruleset restricts who makes this ref: ${BYPASS} Or the tag belonged to an immutable release that was deleted, and GitHub never gives its name away again: release a higher version (bump, or n for a pre-release).`
			},
			{
				name: "tag-locked",
				words: /refs\/tags\/\S+[\s\S]*cannot (?:update|delete) this protected ref/i,
				advice: `Either the tag has an immutable release, and then nobody can move or delete it: release a higher version. Or a ruleset protects tags: ${BYPASS}`
			},
			{
				name: "name-pattern",
				words: /(?:tag|branch) name must|does not match the pattern|commit (?:message|author|committer).*(?:must|does not follow)|email .*does not follow/i,
				advice: "A rule says how tags, branches, messages or authors must look, and release-tracks writes `chore: bump <track> to <tag>` as the committer of the clone. Exempt it from the rule, or change the tag template or user.email to fit."
			},
			{
				name: "email-privacy",
				words: /GH007|email privacy/i,
				advice: "Your address is private on GitHub. Commit with the one that GitHub gives you: git config user.email <id>+<login>@users.noreply.github.com"
			},
			{
				name: "secret-found",
				words: /GH009|push protection|cannot contain secrets/i,
				advice: "A commit holds a secret. Revoke it, take it out of the commit, and promote a commit without it; the words above have the link."
			},
			{
				name: "file-too-large",
				words: /GH001|exceeds .*(?:file size|size limit)|large files detected/i,
				advice: "A commit holds a file that is larger than the server allows. Take it out of the commits, or keep it with git lfs."
			},
			{
				name: "file-rule",
				words: /file (?:path|extension|name)s?\b.*(?:restricted|not allowed|forbidden|prohibited|exceeds?|too long)/i,
				advice: `A push rule of the repository forbids a file that one of the commits brings. Take it out of the commits, or ${BYPASS}`
			},
			{
				name: "branch-locked",
				words: /branch is locked|locked branch|archived|repository is read.?only/i,
				advice: "The branch or the repository is locked for everybody. Unlock or unarchive it in its settings, then run again."
			},
			{
				name: "gitlab-protected-tag",
				words: /create this tag as it is protected|protected tags cannot/i,
				advice: "In the project, Settings → Repository → Protected tags: allow the user of the token to create tags of this name."
			},
			{
				name: "gitlab-protected-branch",
				words: /GitLab: .*protected branch/i,
				advice: "In the project, Settings → Repository → Protected branches: allow the user of the token to push to this branch; \"Developers + Maintainers\" is a role, a project access token has one, too."
			},
			{
				name: "gitlab-role",
				words: /GitLab: You are not allowed to push code to this project/i,
				advice: "Give the user of the token at least the role Developer in the project, and the token `write_repository`."
			},
			{
				name: "gitea-protected-tag",
				words: /\btag \S+ is protected/i,
				advice: "In the repository, Settings → Tags: allow the user of the token to create tags of this pattern."
			},
			{
				name: "gitea-protected-branch",
				words: /not allowed to (?:force-)?push to protected branch|\bbranch \S+ is protected from (?!un)/i,
				advice: "In the repository, Settings → Branches: put the user of the token, or the deploy key, on the whitelist for pushing to this branch."
			},
			{
				name: "update-restricted",
				words: /cannot (?:update|delete|force-push|change)|not authorized to push|protected branch hook declined|GH006|GH013|repository rule/i,
				advice: `A rule of the repository protects the ref; the words above name it, and say where to read it. To let releases through, ${BYPASS}`
			},
			{
				name: "read-only-key",
				words: /marked as read only/i,
				advice: "Give the deploy key write access: add it anew with \"Allow write access\"."
			},
			{
				name: "no-write-permission",
				words: /(?:error:|HTTP) 403\b|write access to repository not granted|permission to .* denied|not authorized to write|resource not accessible by/i,
				advice: "In a workflow give the job `permissions: contents: write`, or a token that may write to this repository. By hand, git push must work for you."
			},
			{
				name: "credentials",
				words: /authentication failed|could not read Username|(?:error:|HTTP) 401\b|invalid username|Permission denied \(publickey/i,
				advice: "Give the step a token that is valid for this repository. By hand, git push must work for you."
			},
			{
				name: "not-found",
				words: /repository (?:'.*' )?not found|(?:error:|HTTP) 404\b/i,
				advice: "The repository is not at this address, or the token does not see it: git remote get-url origin."
			},
			{
				name: "shallow-push",
				words: /shallow update not allowed/i,
				advice: "Check out with `fetch-depth: 0`, or allow it on the server: receive.shallowUpdate."
			}
		];
		let IN_THE_WAY = /'(refs\/[^'\n]+)' exists; cannot create '(refs\/[^'\n]+)'/;
		function adviseRefusal(words) {
			let [, there, wanted] = IN_THE_WAY.exec(words) ?? [];
			if (there !== void 0 && wanted !== void 0) return adviseRename(there, wanted);
			let plain = withoutNames(words);
			let reasons = REFUSAL_REASONS.filter((reason) => reason.words.test(plain));
			let special = reasons.filter(({ name }) => name !== "update-restricted");
			return (special.length > 0 ? special : reasons).map(({ advice }) => advice).join("\n") || "The words above are all that is known. When the remote lets it through, run again.";
		}
		function isRefusal(words) {
			return IN_THE_WAY.test(words) || REFUSAL_REASONS.some((reason) => reason.words.test(withoutNames(words)));
		}
		function withoutNames(words) {
			return words.replace(/'[^'\s]*'/g, "''");
		}
		function adviseRename(there, wanted) {
			return `git keeps no ${wanted} beside ${there}: one name would be the other's folder. Either change the track's \`tag\` in release-tracks.yml, or rename ${there.replace(/^refs\/(?:tags|heads)\//, "")}, if nobody relies on it: ${renameRef(there)}`;
		}
		function renameRef(ref) {
			return (0, _invariants_commands_js__WEBPACK_IMPORTED_MODULE_0__.Tg)((0, _invariants_commands_js__WEBPACK_IMPORTED_MODULE_0__.q$)("git", "fetch", "origin", `+${ref}:${ref}`), (0, _invariants_commands_js__WEBPACK_IMPORTED_MODULE_0__.q$)("git", "push", "--atomic", "origin", `${ref}:${ref}.old`, `:${ref}`));
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
		function publishManifest(tag, ...options) {
			let folder = `artifacts/${tag}`;
			let words = [
				"manifest",
				folder,
				"--tag",
				tag,
				"--publish",
				...options,
				"--yes"
			];
			return shellLine(shellCommand("gh", "release", "download", tag, "-D", folder, "--clobber"), shellCommand("release-tracks", ...words));
		}
		function onBranch(branch, ...commands) {
			return shellLine("git fetch --tags origin", shellCommand("git", "switch", "--detach", `refs/remotes/origin/${branch}`), ...commands, shellCommand("git", "push", "origin", `HEAD:refs/heads/${branch}`));
		}
	})
};
