"use strict";
exports.id = 7480;
exports.ids = [7480];
exports.modules = {
	527: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_promote_bump_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5852);
				await (0, __webpack_require__(5509).C)((run) => (0, _shared_flows_promote_bump_version_js__WEBPACK_IMPORTED_MODULE_0__.B)({
					tracks: run.input("tracks"),
					channel: run.input("channel"),
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
	6753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BZ: () => History,
			E9: () => touchedFiles,
			fY: () => parentsOf
		});
		var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9880);
		class History {
			commits;
			#byId;
			constructor(commits) {
				this.commits = commits;
				this.#byId = new Map(commits.map((commit) => [commit.sha, commit]));
			}
			between(tip, not) {
				let excluded = this.#reach(not);
				let included = this.#reach([tip], excluded);
				return this.commits.filter(({ sha }) => included.has(sha));
			}
			#reach(tips, without = new Set()) {
				let reached = new Set();
				let waiting = [...tips];
				for (let sha = waiting.pop(); sha !== void 0; sha = waiting.pop()) {
					if (reached.has(sha) || without.has(sha)) continue;
					reached.add(sha);
					waiting.push(...this.#byId.get(sha)?.parents ?? []);
				}
				return reached;
			}
			changedSince(base, tip) {
				let ends = new Map();
				let at = tip;
				for (; at !== base;) {
					let commit = this.#byId.get(at);
					if (!commit) return;
					for (let { path, before, after } of commit.changes) ends.set(path, {
						before,
						after: ends.get(path)?.after ?? after
					});
					let [parent] = commit.parents;
					if (parent === void 0) return;
					at = parent;
				}
				return new Set([...ends].flatMap(([path, { before, after }]) => before === after ? [] : [path]));
			}
		}
		function parentsOf(commits) {
			return new Set(commits.flatMap(({ parents }) => parents));
		}
		function touchedFiles(commits) {
			let changed = new Set(commits.flatMap((commit) => (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit) ? [] : commit.changes.map(({ path }) => path)));
			return commits.map((commit) => {
				let paths = commit.changes.map(({ path }) => path);
				return {
					commit,
					files: (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit) ? paths.filter((path) => !changed.has(path)) : paths
				};
			});
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
	5514: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LD: () => decide,
			gC: () => triggerRules,
			wc: () => decideOnLive
		});
		var _git_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9880);
		var _git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);
		var _git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		function triggerRules(config) {
			return {
				ignored: (0, _git_commit_js__WEBPACK_IMPORTED_MODULE_1__.n)(config.ignoreCommits),
				isOwn: (0, _git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.Jx)(config)
			};
		}
		function decide(span, paths, rules) {
			return decideBy(span, paths, (commit) => !rules.isOwn(commit) && !rules.ignored(commit.subject));
		}
		function decideOnLive(span, paths, { name, versionFiles }) {
			let versioned = new Set(versionFiles.map(({ path }) => path));
			let decision = decideBy(span, (path) => paths(path) || versioned.has(path), () => !0);
			let bump = span.commits.find((commit) => (0, _git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.E4)(name, commit));
			if (decision.changed || !bump) return decision;
			return {
				...decision,
				changed: !0,
				commits: [bump],
				reason: `${bump.sha.slice(0, 7)} bumps it ${sinceOf(span)}`
			};
		}
		function sinceOf({ base }) {
			return base === void 0 ? "since the beginning" : `since ${base}`;
		}
		function decideBy(span, paths, counts) {
			let since = sinceOf(span);
			let touching = (0, _git_history_js__WEBPACK_IMPORTED_MODULE_2__.E9)(span.commits).map(({ commit, files }) => ({
				commit,
				files: files.filter(paths)
			})).filter(({ files }) => files.length > 0);
			let counting = touching.filter(({ commit }) => counts(commit));
			let deciding = counting.map(({ commit, files }) => ({
				commit,
				files: files.filter((file) => span.changed.has(file))
			})).filter(({ files }) => files.length > 0);
			let files = [...new Set(deciding.flatMap((entry) => entry.files))];
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
				reason: whyNot(touching.length, counting.length, since)
			};
		}
		function listFiles(files) {
			let [first, ...others] = files;
			return others.length === 0 ? `${first}` : `${first} and ${others.length} more ${others.length === 1 ? "file" : "files"}`;
		}
		function whyNot(touching, counting, since) {
			if (touching === 0) return `nothing of its paths changed ${since}`;
			if (counting === 0) return `only the actions' own or ignored commits touch its paths ${since}`;
			return `the changes to its paths ${since} add up to nothing`;
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
	7100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jr: () => spanBetween,
			WL: () => resolveCommit,
			de: () => spansSinceTags,
			fq: () => findCommit
		});
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);
		var _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		async function spansSinceTags(repository, head, sets) {
			let history = await historyAbove(repository, head, sets.filter(({ tags }) => tags.length > 0));
			return Promise.all(sets.map(({ head: own = head, tags, settles }) => {
				let last = (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags);
				return last ? spanIn(history, repository, own, last, tags) : spanFromBeginning(repository, own, settles);
			}));
		}
		async function historyAbove(repository, head, sets) {
			let last = [...new Set(sets.flatMap(({ tags }) => (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags)?.commit ?? []))];
			if (last.length === 0) return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ([]);
			let also = [...new Set(sets.flatMap(({ head = [], tags }) => tags.map(({ commit }) => commit).concat(head)))];
			let [one, other, ...more] = last;
			if (other !== void 0 && more.length === 0) return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ(await repository.log({
				tip: head,
				also,
				not: [],
				notShared: [one, other]
			}));
			let floor = other === void 0 ? one : await repository.mergeBase(...last);
			return new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ(await repository.log({
				tip: head,
				also,
				not: floor === void 0 ? [] : [floor]
			}));
		}
		async function spanIn(history, repository, head, last, tags) {
			let commits = history.between(head, tags.map(({ commit }) => commit));
			if (commits.length === 0) return {
				base: last.name,
				commits,
				changed: new Set()
			};
			let edge = (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.fY)(commits);
			let below = tags.filter(({ commit }) => edge.has(commit));
			let bases = below.length > 0 ? below.map(({ commit }) => commit) : [await meet(repository, last.commit, head)];
			let changes = await Promise.all(bases.map((from) => netChange(history, repository, from, head)));
			let changed = new Set(changes.flatMap((paths) => [...paths]));
			return {
				base: ((0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(below) ?? last).name,
				commits,
				changed
			};
		}
		async function meet(repository, a, b) {
			repository.complete || await repository.ensure([{
				tip: a,
				not: [b]
			}, {
				tip: b,
				not: [a]
			}]);
			return repository.mergeBase(a, b);
		}
		async function netChange(history, repository, from, head) {
			if (from === void 0) return new Set(await repository.listFiles(head, () => !0));
			return history.changedSince(from, head) ?? new Set(await repository.changedFiles(from, head));
		}
		let LOOKS = [
			200,
			5e3,
			void 0
		];
		async function spanFromBeginning(repository, head, settles) {
			let changed = new Set(await repository.listFiles(head, () => !0));
			for (let count of LOOKS) {
				let { commits, whole } = await repository.recent(head, count);
				let span = {
					base: void 0,
					commits,
					changed
				};
				if (whole || settles(span)) return span;
			}
			return {
				base: void 0,
				commits: [],
				changed
			};
		}
		async function spanBetween(repository, base, head, label) {
			let commits = await repository.log({
				tip: head,
				not: [base]
			});
			let from = commits.length === 0 || (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.fY)(commits).has(base) ? base : await repository.mergeBase(base, head);
			return {
				base: label,
				commits,
				changed: commits.length === 0 ? new Set() : await netChange(new _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.BZ(commits), repository, from, head)
			};
		}
		async function resolveCommit(repository, name, inputName) {
			let found = await findCommit(repository, name);
			if (found !== void 0) return found;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("commit-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} is no commit, tag or branch of this repository.`, "Give a tag, a branch, or all digits of a commit that was pushed.");
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
			if (ref) return ref.commit === repository.head ? ref.commit : bringCommit(repository, ref.commit);
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
				if (error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag && error.code === "not-on-remote") return;
				throw error;
			}
			return (await repository.resolve([commit]))[0];
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
	8617: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => trackPaths,
			l: () => trackGlobs
		});
		var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2855);
		async function trackPaths(repository, tracks, commit) {
			let [{ compilePaths }, globs] = await Promise.all([Promise.all([__webpack_require__.e(1138), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416)), trackGlobs(repository, tracks, commit)]);
			return new Map([...globs].map(([name, entries]) => [name, compilePaths(entries)]));
		}
		async function trackGlobs(repository, tracks, commit) {
			let foldersOf = tracks.some(({ dependencies }) => dependencies === "auto") ? await readClosure(repository, commit) : void 0;
			return new Map(tracks.map((track) => {
				let folders = foldersOf && track.dependencies === "auto" ? foldersOf(track) : [];
				return [track.name, [...folders, ...track.paths]];
			}));
		}
		async function readClosure(repository, commit) {
			let [{ isManifest, MANIFEST_NAMES, workspaceClosure }, { folderGlob }] = await Promise.all([Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(1138),
				__webpack_require__.e(9605),
				__webpack_require__.e(8011),
				__webpack_require__.e(1314),
				__webpack_require__.e(8981)
			]).then(__webpack_require__.bind(__webpack_require__, 8981)), Promise.all([__webpack_require__.e(1138), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 8416))]);
			let files = await repository.readNamed(commit, MANIFEST_NAMES, isManifest);
			let texts = new Map([...files].map(([path, { bytes }]) => [path, (0, _texts_js__WEBPACK_IMPORTED_MODULE_0__.g)(path, bytes)]));
			return ({ versionFiles }) => workspaceClosure(versionFiles, texts).map((folder) => folder === "**" ? folder : folderGlob(folder));
		}
	})
};
