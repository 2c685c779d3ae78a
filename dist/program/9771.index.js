"use strict";
exports.id = 9771;
exports.ids = [9771];
exports.modules = {
	3443: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_publish_image_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
				await (0, __webpack_require__(5509).C)((run) => (0, _shared_flows_publish_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.Z)({
					images: run.input("images"),
					tag: run.input("tag"),
					track: run.input("track"),
					coreFloats: run.flag("core-floats", !1)
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
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
				return (subject) => matchesParts([...subject], parts);
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
	9114: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$m: () => writtenFiles,
			E4: () => onlyTags,
			Jx: () => ownCommits
		});
		var _version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);
		var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9880);
		var _trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8669);
		function ownCommits(config) {
			let isWritten = writtenFiles(config);
			return (commit) => commit.marks.length > 0 && ((0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.F)(commit) || commit.changes.every(({ path }) => isWritten(path)));
		}
		function writtenFiles({ tracks }) {
			let isVersioned = (0, _version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__.M)(tracks.flatMap(({ versionFiles }) => versionFiles));
			let manifests = tracks.flatMap(({ updater }) => updater ? [updater.manifest.split("{channel}")] : []);
			let isManifest = (path) => manifests.some(([start = "", end = ""]) => path.startsWith(start) && path.endsWith(end) && !path.slice(start.length, path.length - end.length).includes("/"));
			return (path) => isVersioned(path) || isManifest(path);
		}
		function onlyTags(track, { marks, changes }) {
			return changes.length === 0 && marks.includes(`${_trailers_js__WEBPACK_IMPORTED_MODULE_1__.AH.track}: ${track}`);
		}
	}),
	9530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BJ: () => describeProblem,
			V2: () => failure,
			Z9: () => wordsOf,
			ag: () => ReleaseTracksError,
			hD: () => quote
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		class ReleaseTracksError extends Error {
			code;
			problems;
			constructor(code, problems) {
				super(problems.map(describeProblem).join("\n"));
				this.name = "ReleaseTracksError";
				this.code = code;
				this.problems = problems;
			}
		}
		function failure(code, message, fix, place) {
			return new ReleaseTracksError(code, [{
				message,
				...fix && { fix },
				...place && { place }
			}]);
		}
		function describeProblem({ message, fix, place }) {
			let at = place ? [
				place.file,
				place.line,
				place.column
			].filter((part) => part !== void 0).join(":") : "";
			return [
				at && `${at}: `,
				message,
				fix && ` ${fix}`
			].filter(Boolean).join("");
		}
		function quote(value) {
			let text = value.length > 200 ? `${value.slice(0, 200)}…` : value;
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(JSON.stringify(text));
		}
		function wordsOf(error) {
			let words = error instanceof Error ? error.message : String(error);
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(words.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim());
		}
	}),
	4785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BP: () => logLine,
			Df: () => withoutCommands,
			OG: () => logLines
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
		function logLine(text) {
			return withoutCommands((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text));
		}
		function logLines(text) {
			return withoutCommands((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text.replace(/\r\n/g, "\n")));
		}
		function withoutCommands(lines) {
			return lines.replace(/##(?=\[)/g, "## ").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
		}
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
	6082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$m: () => visibleJson,
			P8: () => visibleLine,
			RK: () => visible,
			yV: () => visibleInColour
		});
		let UNSEEN = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
		function visible(text) {
			return text.replace(UNSEEN, escapeCharacter);
		}
		function visibleInColour(text) {
			return text.replace(COLOUR_OR_UNSEEN, (found) => found.length > 1 ? found : escapeCharacter(found));
		}
		function visibleLine(text) {
			return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " "));
		}
		function visibleJson(json) {
			return visible(json).replace(/#(?=\[)/g, escapeCharacter);
		}
		let COLOUR_OR_UNSEEN = RegExp(`\\u001b\\[[\\d;]*m|${UNSEEN.source}`, "gu");
		function escapeCharacter(character) {
			return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
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
	3609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => imageTagsReport });
		var _core_changelog_repository_url_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1007);
		var _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		var _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9780);
		var _core_tags_ladder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6748);
		var _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9094);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(547);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5566);
		var _tags_tag_choice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8540);
		var _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(403);
		var _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3439);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(322);
		async function imageTagsReport(inputs, run) {
			let images = splitImages(inputs.images);
			let track = inputs.track === "" ? void 0 : (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_10__.Ho)(run.config, inputs.track, "track");
			let tag = chooseImageTag(inputs.tag, run.context);
			let build = tag === void 0 ? await ofBranch(track, run) : await ofTag(tag, track, inputs.coreFloats, run);
			let { source, sha, version } = build;
			let references = (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ef)({
				images,
				sha,
				source,
				channels: run.config.channels
			});
			run.log.info(`${version}: ${references.join(", ")}`);
			for (let note of build.notes) run.log.info(note);
			return {
				outputs: outputsOf(build, references, run.context),
				summary: summaryOf(build, references)
			};
		}
		function splitImages(text) {
			return text.split(/[\n,]/).map((name) => name.trim()).filter((name) => name !== "" && !name.startsWith("#"));
		}
		function chooseImageTag(input, { ref }) {
			if (input !== "") return input.replace(/^refs\/tags\//, "");
			return ref.startsWith("refs/tags/") ? ref.slice(10) : void 0;
		}
		async function ofTag(name, track, coreFloats, { config, repository }) {
			let tag = (0, _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_3__.z)(config, name);
			(0, _tags_tag_choice_js__WEBPACK_IMPORTED_MODULE_7__.N)(tag, track);
			let list = await (0, _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_8__.oW)(repository, searchFor(tag, config), name);
			let [ref] = await list.place([name]);
			let tagged = list.tags.map(({ version }) => version);
			let { version, channel } = tag;
			let top = version.prerelease && (0, _core_tags_ladder_js__WEBPACK_IMPORTED_MODULE_2__.x)(channel, tagged, config.channels);
			let notes = !top || (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.Zy)(top, version) <= 0 ? [] : [`The tag ${channel} is left where it is: ${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.qh)(top)} is above ${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.qh)(version)}.`];
			return {
				source: {
					version,
					tagged,
					coreFloats
				},
				sha: ref?.commit ?? "",
				version: (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.qh)(version),
				notes
			};
		}
		function searchFor({ track, version, channel }, { channels }) {
			let lower = (0, _core_tags_ladder_js__WEBPACK_IMPORTED_MODULE_2__.Y)(channel, channels);
			let isEnough = (tags) => lower.every((name) => tags.some((each) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.ts)(each.version) === name));
			return {
				...(0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_9__.rF)(track, version),
				isEnough
			};
		}
		async function ofBranch(track, run) {
			let { context, repository, config } = run;
			let branch = branchOf(context, config);
			let sha = context.sha || repository.head;
			let version = track ? await versionAt(sha, track, run) : (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_1__.TY)(branch);
			let ahead = context.ref.startsWith("refs/heads/") ? await wentOnTo(context.ref, sha, run) : void 0;
			if (ahead === void 0) return {
				source: { branch },
				sha,
				version,
				notes: []
			};
			let note = `The tag ${(0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_1__.TY)(branch)} is left where it is: ${branch} went on from ${sha.slice(0, 7)} to ${ahead.slice(0, 7)}.`;
			return {
				source: {
					branch,
					isBehind: !0
				},
				sha,
				version,
				notes: [note]
			};
		}
		async function wentOnTo(ref, sha, { repository, config }) {
			let [at] = await repository.remoteRefs([ref]);
			if (!at || at.commit === sha) return;
			let range = {
				tip: at.commit,
				not: [sha]
			};
			await repository.ensure([range], [sha]);
			if (!await repository.isAncestor(sha, at.commit)) return at.commit;
			return (await repository.log(range)).every((0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.Jx)(config)) ? void 0 : at.commit;
		}
		function branchOf({ ref }, { branches }) {
			let [, number] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
			if (number !== void 0) return `pr-${number}`;
			if (ref.startsWith("refs/heads/")) return ref.slice(11);
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.V2)("tag-missing", `tag: it is not given, and the run is on ${ref === "" ? "no ref" : (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_4__.hD)(ref)}.`, `Run the workflow on a tag or on a branch such as ${branches.next}, or give the tag input.`);
		}
		async function versionAt(sha, track, { repository }) {
			let { readCarriers, versionOfFiles } = await __webpack_require__.e(3313).then(__webpack_require__.bind(__webpack_require__, 3313));
			sha !== repository.head && await repository.ensure([], [sha]);
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_6__.qh)(versionOfFiles(track, await readCarriers(repository, track, sha)));
		}
		function outputsOf({ sha, version }, references, { serverUrl, repository }) {
			let source = (0, _core_changelog_repository_url_js__WEBPACK_IMPORTED_MODULE_11__.Ek)(serverUrl, repository);
			let labels = {
				"org.opencontainers.image.revision": sha,
				"org.opencontainers.image.version": version,
				...source && { "org.opencontainers.image.source": source }
			};
			let latest = references.some((reference) => reference.endsWith(`:${_core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_1__.k0}`));
			return {
				tags: references.join("\n"),
				"commit-tags": references.filter((reference) => reference.endsWith(`:${(0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_1__.m)(sha)}`)).join("\n"),
				"tag-arguments": (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_1__.T9)(references, sha).join("\n"),
				labels: Object.entries(labels).map(([key, value]) => `${key}=${value}`).join("\n"),
				json: JSON.stringify({
					tags: references,
					labels,
					version,
					latest
				}),
				version,
				latest: String(latest)
			};
		}
		function summaryOf({ version, sha, notes }, references) {
			let rows = references.map((reference) => [(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__.aY)(reference)]);
			return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__.R_)(3, `Images of ${version} at ${sha.slice(0, 7)}`), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__.tp)(["Tag"], rows), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__.p_)(notes.map(_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__.FV)));
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
	8541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TL: () => removeTemporaryFolders,
			wE: () => makeTemporaryFolder,
			yu: () => removeTemporaryFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		let folders = new Set();
		function makeTemporaryFolder() {
			let folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "release-tracks-"));
			folders.add(folder);
			return folder;
		}
		function removeTemporaryFolder(folder) {
			folders.delete(folder);
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
					recursive: !0,
					force: !0,
					maxRetries: 3
				});
			} catch {}
		}
		function removeTemporaryFolders() {
			for (let folder of folders) removeTemporaryFolder(folder);
		}
	}),
	5509: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => runAction });
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_fs_ = __webpack_require__(3024);
		var core = __webpack_require__(6805);
		var summary = __webpack_require__(3327);
		var text_error = __webpack_require__(9530);
		var markdown = __webpack_require__(547);
		var run = __webpack_require__(4172);
		var clone_folder = __webpack_require__(952);
		var git_repository = __webpack_require__(7818);
		var github_access = __webpack_require__(8221);
		var log_line = __webpack_require__(4785);
		var visible = __webpack_require__(6082);
		function info(text) {
			core.pq((0, log_line.BP)(text));
		}
		function warn(problem) {
			core.$e((0, log_line.OG)(describeText(problem)), annotation(problem));
		}
		function tellError({ problems, message }) {
			let [first] = problems;
			core.z3((0, log_line.OG)(problems.length === 1 && first ? describeText(first) : message), first && annotation(first));
		}
		function tellBug(error) {
			let stack = error instanceof Error ? error.stack ?? error.message : String(error);
			core.z3((0, log_line.OG)(`This is a bug in release-tracks, please report it with the lines around it. ${stack}`));
		}
		function describeText({ message, fix }) {
			return fix ? `${message} ${fix}` : message;
		}
		function annotation({ place }) {
			if (!place) return {};
			let { file, line, column } = place;
			return {
				file: (0, visible.RK)(file),
				...line && { startLine: line },
				...column && { startColumn: column }
			};
		}
		async function runAction(main) {
			process.on("uncaughtException", (error) => error.code === "EPIPE" ? void 0 : void fail(error));
			try {
				let report = await withRun(main);
				setOutputs(report.outputs);
				await writeSummary(report.summary);
				report.failure && await fail(report.failure);
			} catch (error) {
				await fail(error);
			}
		}
		async function withRun(main) {
			let folder = process.env.GITHUB_WORKSPACE || process.cwd();
			let context = readContext();
			let token = input("token");
			token && core.Pq(token);
			let clone = (0, clone_folder.Rl)(folder, input("config"));
			let opening = git_repository.x.open(clone, {
				token,
				serverUrl: context.serverUrl
			});
			opening.catch(() => void 0);
			let { readConfigFile } = await Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(6070),
				__webpack_require__.e(1334)
			]).then(__webpack_require__.bind(__webpack_require__, 6070));
			let { config, warnings } = readConfigFile(clone, input("config"), NO_CONFIG, folder);
			for (let warning of warnings) warn(warning);
			let repository = await opening;
			try {
				let openGitHub = () => (0, github_access.o)(token, context, { info }, process.env.GITHUB_API_URL);
				return await main({
					context,
					config,
					repository,
					token,
					folder,
					input,
					flag,
					openGitHub,
					log: {
						info,
						warn
					}
				});
			} finally {
				repository.close();
			}
		}
		let NO_CONFIG = "Run actions/checkout first, and write release-tracks.yml or name your file with the config input; where actions/checkout has a path, begin with it: config: <path>/release-tracks.yml.";
		function input(name) {
			return core.V4(name);
		}
		function flag(name, otherwise) {
			let text = input(name);
			if (text === "") return otherwise;
			if (/^(true|True|TRUE)$/.test(text)) return !0;
			if (/^(false|False|FALSE)$/.test(text)) return !1;
			throw (0, text_error.V2)("input-invalid", `${name}: ${(0, text_error.hD)(text)} is neither true nor false.`, "Write true or false.");
		}
		function readContext() {
			let env = process.env;
			let eventName = env.GITHUB_EVENT_NAME ?? "";
			let push = eventName === "push" ? readPushEvent(env.GITHUB_EVENT_PATH) : void 0;
			return {
				runId: (0, run.Q)(readWorkflowRun(env), (0, external_node_crypto_.randomUUID)()),
				eventName,
				ref: env.GITHUB_REF || (push?.ref ?? ""),
				sha: env.GITHUB_SHA ?? "",
				repository: env.GITHUB_REPOSITORY ?? "",
				serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
				push
			};
		}
		function readWorkflowRun({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }) {
			return id ? {
				id,
				attempt: Number(attempt || 1)
			} : void 0;
		}
		function readPushEvent(path) {
			if (!path || !(0, external_node_fs_.existsSync)(path)) return;
			let payload = readPayload(path);
			let { before, after } = payload;
			if (typeof before != "string" || typeof after != "string") return;
			let commitCount = Array.isArray(payload.commits) ? payload.commits.length : 0;
			return {
				ref: typeof payload.ref == "string" ? payload.ref : "",
				before,
				after,
				deleted: payload.deleted === !0,
				commitCount
			};
		}
		function readPayload(path) {
			let fix = "GITHUB_EVENT_PATH names the file that the runner wrote for this run: leave both as they are.";
			try {
				let payload = JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
				if (typeof payload == "object" && payload) return payload;
			} catch (error) {
				throw (0, text_error.V2)("event-unreadable", `The event file ${(0, text_error.hD)(path)} cannot be read: ${(0, text_error.Z9)(error)}.`, fix);
			}
			throw (0, text_error.V2)("event-unreadable", `The event file ${(0, text_error.hD)(path)} holds no JSON object.`, fix);
		}
		function setOutputs(outputs) {
			try {
				for (let [name, value] of Object.entries(outputs)) core.uH(name, value);
			} catch (error) {
				throw (0, text_error.V2)("output-unwritable", `The outputs cannot be written: ${(0, text_error.Z9)(error)}.`, "GITHUB_OUTPUT names a file that the runner made for this step: leave both as they are.");
			}
		}
		async function fail(error) {
			process.exitCode = 1;
			if (error instanceof text_error.ag) {
				tellError(error);
				await writeSummary((0, markdown.Bv)((0, markdown.R_)(3, `Stopped: ${error.code}`), (0, markdown.p_)(error.problems.map((problem) => (0, markdown.FV)((0, text_error.BJ)(problem))))));
				return;
			}
			tellBug(error);
		}
		async function writeSummary(markdown) {
			if (!process.env.GITHUB_STEP_SUMMARY || markdown === "") return;
			try {
				await summary.z.addRaw(markdown, !0).write();
			} catch (error) {
				warn({ message: `The job summary cannot be written: ${(0, text_error.Z9)(error)}.` });
			}
		}
	})
};
