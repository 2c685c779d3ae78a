"use strict";
exports.id = 3443;
exports.ids = [3443];
exports.modules = {
	3443: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_publish_image_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
				await (0, __webpack_require__(7667).C)((run) => (0, _shared_flows_publish_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.Z)({
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
	6753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BZ: () => History,
			E9: () => touchedFiles,
			fY: () => parentsOf,
			lv: () => takenBack
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
						path,
						before,
						after: ends.get(path)?.after ?? after
					});
					let [parent] = commit.parents;
					if (parent === void 0) return;
					at = parent;
				}
				return [...ends.values()].filter(({ before, after }) => before !== after);
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
		function takenBack(commits, isWanted) {
			let changes = new Map();
			for (let commit of commits.toReversed()) {
				if ((0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.F)(commit)) continue;
				for (let { path, before, after } of commit.changes) {
					if (!isWanted(path)) continue;
					let steps = changes.get(path) ?? [];
					steps.push({
						before,
						after,
						commit
					});
					changes.set(path, steps);
				}
			}
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
	}),
	9114: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$m: () => writtenFiles,
			E4: () => onlyTags,
			yq: () => claimedCommits
		});
		var _version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);
		var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9880);
		var _trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8669);
		function writtenFiles({ tracks }) {
			let manifests = tracks.flatMap(({ updater }) => updater ? [updater.manifest.split("{channel}")] : []);
			return {
				isVersioned: (0, _version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__.M)(tracks.flatMap(({ versionFiles }) => versionFiles)),
				isManifest: (path) => manifests.some(([start = "", end = ""]) => path.startsWith(start) && path.endsWith(end) && !path.slice(start.length, path.length - end.length).includes("/"))
			};
		}
		function claimedCommits(touched, { isVersioned, isManifest }) {
			return touched.filter(({ commit, files }) => commit.marks.length > 0 && ((0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.F)(commit) || files.every((path) => isVersioned(path) || isManifest(path))));
		}
		function onlyTags(track, { marks, changes }) {
			return changes.length === 0 && marks.includes(`${_trailers_js__WEBPACK_IMPORTED_MODULE_1__.AH.track}: ${track}`);
		}
	}),
	8669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AH: () => TRAILER,
			Do: () => skipsWorkflows,
			aw: () => parseTrailers,
			di: () => trailerValue,
			hw: () => formatMessage
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let TRAILER = {
			track: "Release-Track",
			channel: "Release-Channel",
			promotedFrom: "Promoted-From",
			sync: "Release-Sync",
			run: "Release-Run"
		};
		let KEY = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
		let RESERVED = new Set([...Object.values(TRAILER), "skip-checks"].map((key) => key.toLowerCase()));
		let SKIP_CI = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/;
		let SKIP_CHECKS = /^skip-checks:\s*true\s*$/im;
		function skipsWorkflows(message) {
			return SKIP_CI.test(message) || SKIP_CHECKS.test(message);
		}
		function parseTrailers(text) {
			let lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
			let wrong = lines.filter((line) => !isExtraTrailer(line));
			if (wrong.length > 0) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("trailers-invalid", `trailers: ${wrong.map(_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", ")} cannot be a trailer of a release.`, `Write one "Key: value" a line; the key has letters, digits and dashes and is none of ${[...Object.values(TRAILER)].join(", ")}, skip-checks; no [skip ci].`);
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
	6620: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => namesToRead,
			M: () => isToRead
		});
		var _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5613);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9797);
		let COMPANIONS = new Map([
			["Cargo.toml", ["Cargo.toml", "Cargo.lock"]],
			["package.json", [
				"package.json",
				"package-lock.json",
				"npm-shrinkwrap.json",
				"bun.lock",
				"pnpm-workspace.yaml"
			]],
			["pyproject.toml", ["uv.lock", "poetry.lock"]],
			["pom.xml", ["pom.xml"]],
			["version.rb", ["Gemfile.lock"]],
			["*.gemspec", ["Gemfile.lock"]]
		]);
		let SPECIFIERS = ["pnpm-lock.yaml", "yarn.lock"];
		function isToRead(versionFiles) {
			let wanted = new Set(versionFiles.map((file) => file.path));
			let companions = new Set(companionsOf(versionFiles));
			return (path) => wanted.has(path) || companions.has((0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path)) && !/(^|\/)node_modules\//.test(path);
		}
		function namesToRead(versionFiles) {
			return [...new Set([...versionFiles.map((file) => (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(file.path)), ...companionsOf(versionFiles)])];
		}
		function companionsOf(versionFiles) {
			return versionFiles.flatMap((file) => {
				let name = (0, _paths_folder_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(file.path);
				return [...COMPANIONS.get(name) ?? COMPANIONS.get(name.replace(/^.*(?=\.)/, "*")) ?? [], ...name === "package.json" && (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_0__.WS)(file) ? SPECIFIERS : []];
			});
		}
	}),
	2392: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => areOwn,
			v: () => checkOwn
		});
		var _core_git_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9880);
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);
		var _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
		var _core_paths_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5613);
		var _version_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5901);
		async function checkOwn(looks, project) {
			let { repository, config } = project;
			let written = (0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.$m)(config);
			let claimed = looks.map(({ commits }) => (0, _core_git_own_commits_js__WEBPACK_IMPORTED_MODULE_0__.yq)((0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.E9)(commits), written));
			let asked = joined(looks.flatMap(({ matters }, at) => claimed[at]?.filter(({ files }) => files.some(matters)) ?? []));
			let made = new Map(asked.map(({ commit }) => [commit, new Set()]));
			await addVersions(made, asked, written, project);
			await addManifests(repository, made, asked, written);
			await addMerged(repository, made, asked);
			let byWord = new Set(claimed.flat().map(({ commit }) => commit));
			return ({ commit, files }) => {
				let own = made.get(commit);
				return own ? files.every((path) => own.has(path)) : byWord.has(commit);
			};
		}
		async function areOwn(commits, project) {
			return (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_2__.E9)(commits).every(await checkOwn([{
				commits,
				matters: () => !0
			}], project));
		}
		function joined(touched) {
			let files = new Map();
			for (let each of touched) files.set(each.commit, new Set([...files.get(each.commit) ?? [], ...each.files]));
			return [...files].map(([commit, paths]) => ({
				commit,
				files: [...paths]
			}));
		}
		async function addVersions(made, asked, { isVersioned }, project) {
			let bumps = asked.filter(({ files }) => files.some(isVersioned)).map(({ commit }) => commit);
			let steps = bumps.map(({ sha, changes }) => ({
				to: sha,
				from: changes
			}));
			let found = await (0, _version_changes_js__WEBPACK_IMPORTED_MODULE_1__.c)(steps, project);
			bumps.forEach((commit, index) => {
				for (let path of found[index] ?? []) made.get(commit)?.add(path);
			});
		}
		async function addManifests(repository, made, asked, { isManifest }) {
			let manifests = asked.flatMap(({ commit, files }) => commit.changes.filter(({ path, after }) => files.includes(path) && isManifest(path) && after.startsWith(PLAIN)).map(({ path, after }) => ({
				commit,
				path,
				oid: after.slice(PLAIN.length)
			})));
			if (manifests.length === 0) return;
			let [{ isWrittenManifest }, blobs] = await Promise.all([__webpack_require__.e(9286).then(__webpack_require__.bind(__webpack_require__, 6905)), repository.blobs([...new Set(manifests.map(({ oid }) => oid))])]);
			for (let { commit, path, oid } of manifests) isWrittenManifest(new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(blobs.get(oid))) && made.get(commit)?.add(path);
		}
		let PLAIN = "100644 ";
		async function addMerged(repository, made, asked) {
			let ways = asked.filter(({ commit, files }) => (0, _core_git_commit_js__WEBPACK_IMPORTED_MODULE_3__.F)(commit) && !files.every((path) => made.get(commit)?.has(path))).flatMap(({ commit, files }) => commit.parents.slice(1).map((parent) => ({
				commit,
				files,
				parent
			})));
			if (ways.length === 0) return;
			let names = [...new Set(ways.flatMap(({ files }) => files.map(_core_paths_folder_js__WEBPACK_IMPORTED_MODULE_4__.Vb)))];
			let bases = await Promise.all(ways.map(({ commit, parent }) => meet(repository, commit.parents[0], parent)));
			let based = ways.flatMap((way, index) => bases[index] ? [{
				...way,
				base: bases[index]
			}] : []);
			let changedBetween = async (pairs) => (await repository.differences(pairs, names)).map((changes) => new Set(changes.map(({ path }) => path)));
			let untaken = await changedBetween(based.map(({ commit, parent }) => [parent, commit.sha]));
			let replaced = await changedBetween(based.map(({ commit, base }) => [base, commit.parents[0]]));
			based.forEach(({ commit, files }, index) => {
				for (let path of files) !untaken[index]?.has(path) && !replaced[index]?.has(path) && made.get(commit)?.add(path);
			});
		}
		async function meet(repository, one, other) {
			let [ours, theirs] = await repository.ensure([{
				tip: one,
				not: [other]
			}, {
				tip: other,
				not: [one]
			}]);
			return repository.mergeBase(ours.tip, theirs.tip);
		}
	}),
	5901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => readVersionChanges });
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);
		var _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);
		async function readVersionChanges(steps, project) {
			let { repository, config: { tracks } } = project;
			let versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
			let near = steps[0]?.to;
			if (near === void 0 || versionFiles.length === 0) return steps.map(() => new Set());
			let [at] = await repository.ensureCommits([near]);
			let [isWanted, names] = [(0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__.M)(versionFiles), (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_0__.C)(versionFiles)];
			let pairs = [...new Set(steps.flatMap(({ to, from }) => typeof from == "string" ? [from, to] : [to]))].filter((commit) => commit !== near).map((commit) => [near, commit]);
			let [{ versionOnly }, entries, differences] = await Promise.all([
				Promise.all([
					__webpack_require__.e(3243),
					__webpack_require__.e(1138),
					__webpack_require__.e(9605),
					__webpack_require__.e(7163),
					__webpack_require__.e(8011),
					__webpack_require__.e(1314),
					__webpack_require__.e(2116),
					__webpack_require__.e(4533),
					__webpack_require__.e(8854)
				]).then(__webpack_require__.bind(__webpack_require__, 3906)),
				repository.listNamed(at, names, isWanted),
				repository.differences(pairs, names),
				(0, _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_1__.nW)(versionFiles)
			]);
			let there = new Map(entries.map(({ path, mode, oid }) => [path, `${mode} ${oid}`]));
			let after = (changes) => changes.map(({ path, after }) => [path, after]);
			let listings = new Map([[near, there]]);
			pairs.forEach(([, commit], index) => {
				listings.set(commit, laidOver(there, after(differences[index] ?? []), isWanted));
			});
			let sides = steps.map(({ to, from }) => {
				let later = listings.get(to);
				if (typeof from == "string") return {
					before: listings.get(from),
					later
				};
				return {
					before: laidOver(later, from.map(({ path, before }) => [path, before]), isWanted),
					later
				};
			});
			let texts = await readTexts(repository, sides.flatMap(({ before, later }) => [...before.values(), ...later.values()]));
			return sides.map(({ before, later }) => {
				let found = versionOnly(tracks, textsOf(before, texts), textsOf(later, texts));
				return new Set([...found].filter((path) => modeOf(before.get(path)) === modeOf(later.get(path))));
			});
		}
		function laidOver(listing, entries, isWanted) {
			let changed = entries.filter(([path]) => isWanted(path));
			if (changed.length === 0) return listing;
			let laid = new Map(listing);
			for (let [path, entry] of changed) isFile(entry) ? laid.set(path, entry) : laid.delete(path);
			return laid;
		}
		function isFile(entry) {
			return entry.startsWith("100");
		}
		function modeOf(entry = "") {
			return entry.slice(0, entry.indexOf(" "));
		}
		async function readTexts(repository, entries) {
			let wanted = [...new Set(entries)].filter(isFile);
			let oidOf = (entry) => entry.slice(entry.indexOf(" ") + 1);
			let blobs = await repository.blobs([...new Set(wanted.map(oidOf))]);
			let texts = new Map();
			for (let entry of wanted) {
				let text = decode(blobs.get(oidOf(entry)));
				text !== void 0 && texts.set(entry, text);
			}
			return texts;
		}
		function decode(bytes) {
			try {
				return bytes && new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				return;
			}
		}
		function textsOf(listing, texts) {
			return new Map([...listing].flatMap(([path, entry]) => {
				let text = texts.get(entry);
				return text === void 0 ? [] : [[path, text]];
			}));
		}
	}),
	3609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => imageTagsReport });
		var _core_changelog_repository_url_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1007);
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4229);
		var _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9780);
		var _core_tags_ladder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6748);
		var _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9094);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1429);
		var _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8342);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9530);
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(547);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5566);
		var _history_own_check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2392);
		var _tags_tag_choice_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8540);
		var _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(403);
		var _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3439);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(322);
		async function imageTagsReport(inputs, run) {
			let images = splitImages(inputs.images);
			let track = inputs.track === "" ? void 0 : (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_12__.Ho)(run.config, inputs.track, "track");
			let tag = chooseImageTag(inputs.tag, run.context);
			let build = tag === void 0 ? await ofBranch(track, run) : await ofTag(tag, track, inputs.coreFloats, run);
			requireCheckedOut(build.sha, inputs.tag, run);
			let { source, sha, version } = build;
			let references = (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.Ef)({
				images,
				sha,
				source,
				channels: run.config.channels
			});
			run.log.info(`${version}: ${references.join(", ")}`);
			for (let note of build.notes) run.log.info(note);
			let again = build.held.flatMap(({ name, sha: holder }) => (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.M2)(images, name, holder));
			return {
				outputs: {
					...outputsOf(build, references, run.context),
					"held-arguments": again.join("\n")
				},
				summary: summaryOf(build, references)
			};
		}
		function splitImages(text) {
			return text.split(/[\n,]/).map((name) => name.trim()).filter((name) => name !== "" && !name.startsWith("#"));
		}
		function chooseImageTag(input, { ref }) {
			if (input !== "") return input.replace(/^refs\/tags\//, "");
			return (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_13__.Fk)(ref);
		}
		async function ofTag(name, only, coreFloats, { config, repository }) {
			let tag = (0, _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_2__.z)(config, name);
			(0, _tags_tag_choice_js__WEBPACK_IMPORTED_MODULE_9__.N)(tag, only);
			let list = await (0, _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_10__.oW)(repository, searchFor(tag, config), name);
			let [ref] = await list.place([name]);
			let tagged = (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_4__.Ix)(list.tags).map(({ version }) => version);
			let { track, version, channel } = tag;
			let isOut = (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_4__.r4)(version, list.tags);
			let top = version.prerelease && (0, _core_tags_ladder_js__WEBPACK_IMPORTED_MODULE_1__.xl)(channel, tagged, config.channels);
			let left = !top || (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.Zy)(top, version) <= 0 ? [] : [`The tag ${channel} is left where it is: ${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.qh)(top)} is above ${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.qh)(version)}.`];
			let notes = isOut ? [`${name} is withdrawn: no tag that floats is put on it.`] : left;
			let source = {
				version,
				tagged,
				coreFloats,
				...isOut && { isWithdrawn: !0 }
			};
			let floats = (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.H1)(source, config.channels);
			let holders = await list.place(floats.map(({ by }) => (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__._3)(track.tag, by)));
			let held = floats.flatMap(({ name: float, by }) => {
				let holder = holders.find((each) => each.name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_13__.y6)((0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__._3)(track.tag, by)));
				return holder ? [{
					name: float,
					sha: holder.commit
				}] : [];
			});
			return {
				source,
				sha: ref?.commit ?? "",
				version: (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.qh)(version),
				notes,
				held
			};
		}
		function searchFor({ track, version, channel }, { channels }) {
			let lower = (0, _core_tags_ladder_js__WEBPACK_IMPORTED_MODULE_1__.Yg)(channel, channels);
			let isEnough = (tags) => lower.every((name) => tags.some((each) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.ts)(each.version) === name));
			return {
				...(0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_11__.rF)(track, version),
				isEnough
			};
		}
		function requireCheckedOut(sha, given, { context, repository, log }) {
			let { head } = repository;
			if (head === sha || context.sha === "" && given === "") return;
			let of = given === "" ? `the run is for ${sha.slice(0, 7)}` : `${given} is ${sha.slice(0, 7)}`;
			let message = `${head.slice(0, 7)} is checked out, and ${of}: an image that is built of it here would get the tags of another commit.`;
			let fix = `Let actions/checkout check out ${given === "" ? "what the run is for: leave out its ref" : `the tag: ref: ${given}`}.`;
			if (given === "") throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("image-head", message, fix);
			log.warn({
				message,
				fix
			});
		}
		function eventCommit({ sha, pullRequest }, { head }) {
			return pullRequest !== void 0 && (head === pullRequest.head || head === pullRequest.merge) || sha === "" ? head : sha;
		}
		async function ofBranch(track, run) {
			let { context, repository, config } = run;
			let branch = branchOf(context, config);
			let sha = eventCommit(context, repository);
			let version = track ? await versionAt(sha, track, run) : (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.TY)(branch);
			let ahead = context.ref.startsWith("refs/heads/") && !isPullRequest(context) ? await wentOnTo(context.ref, sha, run) : void 0;
			if (ahead === void 0) return {
				source: { branch },
				sha,
				version,
				notes: [],
				held: []
			};
			let held = [{
				name: (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.TY)(branch),
				sha: ahead
			}];
			let note = `The tag ${(0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.TY)(branch)} is left where it is: ${branch} went on from ${sha.slice(0, 7)} to ${ahead.slice(0, 7)}.`;
			return {
				source: {
					branch,
					isBehind: !0
				},
				sha,
				version,
				notes: [note],
				held
			};
		}
		async function wentOnTo(ref, sha, run) {
			let { repository } = run;
			let [at] = await repository.remoteRefs([ref]);
			if (!at || at.commit === sha) return;
			let [range] = await repository.ensure([{
				tip: at.commit,
				not: [sha]
			}], [sha]);
			let [below] = await repository.ensureCommits([sha]);
			if (!await repository.isAncestor(below, range.tip)) return at.commit;
			return await (0, _history_own_check_js__WEBPACK_IMPORTED_MODULE_8__.V)(await repository.log(range), run) ? void 0 : at.commit;
		}
		function isPullRequest({ ref, eventName, pullRequest }) {
			return pullRequest !== void 0 || eventName === "pull_request_target" || ref.startsWith("refs/pull/");
		}
		function branchOf(context, { branches }) {
			let { ref, pullRequest } = context;
			let number = pullRequest?.number ?? /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
			if (number !== void 0) return `pr-${number}`;
			if (isPullRequest(context)) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("event-unreadable", "The event does not say which pull request it is for.", "Give the tag input.");
			if (ref.startsWith("refs/heads/")) return ref.slice(11);
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("tag-missing", `tag: it is not given, and the run is on ${ref === "" ? "no ref" : (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.hD)(ref)}.`, `Run the workflow on a tag or on a branch such as ${branches.next}, or give the tag input.`);
		}
		async function versionAt(sha, track, { repository }) {
			let { readCarriers, versionOfFiles } = await __webpack_require__.e(3313).then(__webpack_require__.bind(__webpack_require__, 3313));
			let [commit] = await repository.ensureCommits([sha]);
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.qh)(versionOfFiles(track, await readCarriers(repository, track, commit)));
		}
		function outputsOf({ sha, version }, references, { serverUrl, repository }) {
			let source = (0, _core_changelog_repository_url_js__WEBPACK_IMPORTED_MODULE_14__.Ek)(serverUrl, repository);
			let labels = {
				"org.opencontainers.image.revision": sha,
				"org.opencontainers.image.version": version,
				...source && { "org.opencontainers.image.source": source }
			};
			let latest = references.some((reference) => reference.endsWith(`:${_core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.k0}`));
			return {
				tags: references.join("\n"),
				"commit-tags": references.filter((reference) => reference.endsWith(`:${(0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.m)(sha)}`)).join("\n"),
				"tag-arguments": (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.T9)(references, sha).join("\n"),
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
			let rows = references.map((reference) => [(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.aY)(reference)]);
			return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.R_)(3, `Images of ${version} at ${sha.slice(0, 7)}`), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.tp)(["Tag"], rows), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.p_)(notes.map(_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.FV)));
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
	})
};
