"use strict";
exports.id = 3630;
exports.ids = [3630, 3313];
exports.modules = {
	5422: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => isTrunk });
		function isTrunk({ branches }) {
			return branches.live === branches.next;
		}
	}),
	4552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => mostMegabytes,
			p: () => isTooLong
		});
		let MEGABYTE = 1048576;
		let LOCK = /(?:^|\/)(?:Cargo\.lock|package-lock\.json|npm-shrinkwrap\.json|bun\.lock|pnpm-lock\.yaml|yarn\.lock|Gemfile\.lock|uv\.lock|poetry\.lock)$/;
		function mostMegabytes(path) {
			return (LOCK.test(path) ? 67108864 : 8388608) / MEGABYTE;
		}
		function isTooLong(path, bytes) {
			return bytes > mostMegabytes(path) * MEGABYTE;
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
	5074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => checkTags,
			N: () => checkBranches
		});
		var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5422);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _text_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9547);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5997);
		function checkBranches({ config, hasLive, liveInNext }) {
			if (!hasLive || liveInNext || (0, _config_js__WEBPACK_IMPORTED_MODULE_4__.p)(config)) return [];
			let { live, next } = config.branches;
			return [{
				subject: live,
				message: `${live} has commits that ${next} has not, so it is no ancestor of it.`,
				command: "release-tracks sync --yes"
			}];
		}
		function checkTags(facts) {
			let { tags, liveInNext } = facts;
			let isHistory = overtakenOnes(tags);
			let misplaced = (0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(tags).filter((tag) => {
				let { version, onNext, onLive } = tag;
				return !(version.prerelease ? onNext || onLive && !liveInNext : onLive) && !isHistory(tag);
			});
			return [...(0, _text_group_js__WEBPACK_IMPORTED_MODULE_5__.$)(misplaced, (tag) => {
				let isWrong = tag.made === !1 || !tag.onNext && !(0, _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_3__.th)(tag);
				return [
					tag.track.name,
					(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(tag.version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.L8,
					tag.onNext,
					isWrong && tag.name
				].join(" ");
			}).values()].map((group) => {
				let [newest, ...others] = group.toSorted((one, other) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(other.version, one.version));
				return {
					subject: newest.name,
					...(0, _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_3__.jL)([newest, ...others], facts.config)
				};
			});
		}
		function overtakenOnes(tags) {
			let byTrack = (0, _text_group_js__WEBPACK_IMPORTED_MODULE_5__.$)(tags, ({ track }) => track);
			let highestOn = (isThere) => new Map([...byTrack].map(([track, own]) => [track, (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(own.filter(isThere))]));
			let onNext = highestOn((tag) => tag.onNext);
			let liveOnLive = highestOn((tag) => tag.onLive && !tag.version.prerelease);
			return ({ track, version, published }) => {
				if (version.prerelease && published === !1) return !1;
				let highest = (version.prerelease ? onNext : liveOnLive).get(track);
				return highest !== void 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(highest.version, version) > 0;
			};
		}
	}),
	8960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fB: () => fileVersion,
			kZ: () => checkVersionFiles,
			oA: () => newestTags
		});
		var _config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5422);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9470);
		var _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5997);
		function checkVersionFiles({ config, tags, files }) {
			return files.flatMap((file) => {
				let there = tags.filter(({ track, onLive, onNext }) => track === file.track && (file.role === "live" ? onLive : onNext));
				let newest = [...new Set([...newestTags(there), ...newestTags((0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(there))])];
				let [last] = newest;
				let isAdopted = last?.made === !1 && there.every(({ made }) => made !== !0);
				return last && !isAdopted ? checkFile(file, newest, last, config) : [];
			});
		}
		function newestTags(tags) {
			let highest = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags);
			if (!highest) return [];
			return [highest, ...[...(0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.J_)(tags).values()].filter((tag) => tag !== highest).filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.bm)(version, highest.version) === 0)];
		}
		function checkFile(file, newest, last, config) {
			let { track, carries } = file;
			let { path } = file.file;
			let branch = config.branches[file.role];
			let subject = `${branch}:${path}`;
			if ("problem" in carries) {
				let command = (0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.GO)(branch, (0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.q$)("git", "restore", `--source=refs/tags/${last.name}`, "--", path), (0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.q$)("git", "add", "--", path), (0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.q$)("git", "commit", "-m", `fix: restore ${path} from ${last.name}`, "--", path));
				return [{
					subject,
					message: `${subject} carries no version of ${track.name}: ${carries.problem}`,
					command
				}];
			}
			let wanted = [...new Set(newest.map(({ version }) => (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.Xs)(file.file, fileVersion(track, version))))];
			if (wanted.includes(carries.version)) return [];
			let names = newest.map(({ name }) => name).join(", ");
			let message = `${subject} says ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(carries.version)} where the newest tag of ${track.name} on ${branch}, ${names}, wants ${wanted.map(_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD).join(" or ")}.`;
			if (last.made === !1) return [{
				subject,
				...(0, _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_5__.fR)(last, message)
			}];
			let channel = file.role === "live" && !(0, _config_js__WEBPACK_IMPORTED_MODULE_7__.p)(config) ? _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8 : config.autoChannel || (config.channels[0] ?? _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8);
			return [{
				subject,
				message,
				command: (0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.FI)(track.name, channel)
			}];
		}
		function fileVersion({ versionStyle }, version) {
			return versionStyle === "core" ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.rT)(version) : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.qh)(version);
		}
	}),
	5997: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_R: () => deleteTag,
			fR: () => diagnoseHandMade,
			jL: () => diagnoseMisplaced,
			th: () => isOut
		});
		var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5422);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);
		function isOut({ version, published, made }) {
			return version.prerelease || made === !1 ? published === !0 : published !== !1;
		}
		function diagnoseMisplaced(group, config) {
			let [newest] = group;
			let { name, version, onNext, made } = newest;
			let { live, next } = config.branches;
			let branch = version.prerelease ? next : live;
			let cut = version.prerelease ? "pre-releases are" : "live is";
			let [it, its, is] = group.length === 1 ? [
				"it",
				"its tag stays",
				"It is"
			] : [
				"them",
				"their tags stay",
				"They are"
			];
			let message = group.length === 1 ? `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is on no commit of ${branch}, where ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version)} is cut.` : `The tags ${listNames(group)} are on no commit of ${branch}, where ${cut} cut.`;
			if (made === !1) return diagnoseHandMade(newest, message);
			if (onNext && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8 && !(0, _config_js__WEBPACK_IMPORTED_MODULE_2__.p)(config)) return {
				message: `${message} ${is} on ${next}: ${live} was not moved to ${it}.`,
				command: (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.Tg)((0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("git", "fetch", "origin", `refs/tags/${name}`), (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("git", "push", "origin", `FETCH_HEAD^{commit}:refs/heads/${live}`))
			};
			if (!isOut(newest)) return {
				message,
				command: deleteTag(name)
			};
			return {
				message: `${message} What is out stays out, so ${its}, too: ${branch} takes ${group.length === 1 ? "it" : "the newest"} in.`,
				command: (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.GO)(branch, (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("git", "merge", "--no-edit", `refs/tags/${name}`))
			};
		}
		function diagnoseHandMade(tag, message) {
			if (!isOut(tag)) return {
				message: `${message} It was made by hand: delete it.`,
				command: deleteTag(tag.name)
			};
			return {
				message: `${message} It was made by hand, and its release is public: withdraw it, so that nothing offers it.`,
				command: (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("release-tracks", "withdraw", tag.name, "--reason", "It was not released by the actions.", "--yes")
			};
		}
		function deleteTag(name) {
			return (0, _commands_js__WEBPACK_IMPORTED_MODULE_3__.q$)("git", "push", "origin", `:refs/tags/${name}`);
		}
		function listNames(group) {
			let named = group.slice(0, 5).map(({ name }) => (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name));
			let rest = group.length - named.length;
			return `${named.join(", ")}${rest > 0 ? ` and ${rest} older ${rest === 1 ? "one" : "ones"}` : ""}`;
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
	6800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EF: () => givesAppVersion,
			Fb: () => GIVE_APP_VERSION,
			UE: () => tauriBuildConfig,
			UL: () => setsComparator,
			hj: () => isNumberedByFiles
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function tauriBuildConfig(version) {
			return {
				version: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version),
				bundle: { windows: { wix: { version: (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.rT)(version) } } }
			};
		}
		function isNumberedByFiles({ updater, versionStyle }, channels) {
			return updater !== void 0 && versionStyle !== "full" && channels.length > 0;
		}
		let GIVEN = [
			/\boutputs(?:\.tauri-config\b|\[\s*'tauri-config'\s*\])/,
			/--config[\s=][^\n]*\bversion\b/i,
			/\btauri\b[^\n]*\s-c[\s=][^\n]*\bversion\b/i,
			/\bTAURI_CONFIG\b/,
			/\bversion\b[^\n]*\btauri\.conf\.json|\btauri\.conf\.json[^\n]*\bversion\b/i
		];
		function givesAppVersion(text) {
			return GIVEN.some((pattern) => pattern.test(text));
		}
		function setsComparator(source) {
			return /(?:\bdefault_|\b)version_comparator\s*(?:::<[^>]*>)?\s*\(/.test(source);
		}
		let GIVE_APP_VERSION = "Build with `tauri build --config \"$RELEASE_CONFIG\"`, where RELEASE_CONFIG is the `tauri-config` output of validate-tag. Or compile the full version in, compare with that, and sign for it: docs/actions/write-updater-manifest.md#which-version-the-app-has.";
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
	406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => withMakers,
			y: () => isMadeByActions
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4229);
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_invariants_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5074);
		var _core_invariants_file_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8960);
		var _core_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7223);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		async function withMakers(facts, sources) {
			let asked = inDoubt(facts);
			if (asked.length === 0) return facts;
			let answers = await (0, _core_parallel_js__WEBPACK_IMPORTED_MODULE_4__.H)(asked, 4, async (tag) => [tag.name, await look(tag, sources)]);
			let known = new Map(answers);
			return {
				...facts,
				tags: facts.tags.map((tag) => ({
					...tag,
					...known.get(tag.name)
				}))
			};
		}
		function inDoubt(facts) {
			let subjects = new Set([...(0, _core_invariants_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__.M)(facts), ...(0, _core_invariants_file_rules_js__WEBPACK_IMPORTED_MODULE_2__.kZ)(facts)].map(({ subject }) => subject));
			if (subjects.size === 0) return [];
			let { branches } = facts.config;
			return [...new Set([...facts.tags.filter(({ name }) => subjects.has(name)).map(({ track }) => track), ...facts.files.filter(({ role, file }) => subjects.has(`${branches[role]}:${file.path}`)).map(({ track }) => track)])].flatMap((track) => facts.tags.filter((tag) => tag.track === track).toSorted((a, b) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.Zy)(b.version, a.version)).slice(0, 20));
		}
		async function look(tag, { state, repository, github }) {
			let ref = state.refs.find(({ name }) => name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_5__.y6)(tag.name));
			let made = ref !== void 0 && await isMadeByActions(tag, ref, repository);
			if (made || tag.published !== void 0) return { made };
			let published = await github.then((list) => list?.isPublished(tag.name)).catch(() => void 0);
			return published ? {
				made,
				published
			} : { made };
		}
		async function isMadeByActions({ track }, ref, repository) {
			return (await repository.annotation(ref))?.split("\n").includes(`${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.track}: ${track.name}`) ?? !1;
		}
	}),
	2628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Li: () => lookOf,
			aD: () => orNoCommit,
			v4: () => ancestorsAmong,
			ve: () => findPrevious
		});
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
		var _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		async function findPrevious(tags, below, { isAncestor, among, passOver }) {
			let first;
			let tag = below ? (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.ML)(tags, below) : (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags);
			for (let looks = 0; tag && looks < FIRST_LOOKS;) {
				let answer = await isAncestor(tag.name).catch(orNoCommit);
				if (answer) return {
					name: tag.name,
					isAncestor: !0
				};
				if (answer === void 0) passOver(tag.name);
				else {
					first ??= tag;
					looks++;
				}
				tag = (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.ML)(tags, tag.version);
			}
			let found = tag && among && await highestAmong(tags, tag, among);
			if (found) return {
				name: found.name,
				isAncestor: !0
			};
			return first && below ? {
				name: first.name,
				isAncestor: !1
			} : void 0;
		}
		function lookOf({ repository, log }) {
			let told = new Set();
			let passOver = (tag) => {
				told.has(tag) || log.info(`${tag}: the tag names no commit, so it is left out`);
				told.add(tag);
			};
			return {
				repository,
				passOver
			};
		}
		function orNoCommit(error) {
			if (!(error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag) || error.code !== "no-commit") throw error;
		}
		let FIRST_LOOKS = 4;
		async function ancestorsAmong(names, head, place, repository) {
			let refs = await place(names);
			let { from } = await repository.outside([head], refs.map(({ commit }) => commit));
			let [outside] = from;
			return new Set(refs.filter(({ commit }) => !outside?.has(commit)).flatMap(({ name }) => (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Fk)(name) ?? []));
		}
		async function highestAmong(tags, from, among) {
			let left = tags.filter(({ version }) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(version, from.version) <= 0);
			let ancestors = await among(left.map(({ name }) => name));
			return (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(left.filter(({ name }) => ancestors.has(name)));
		}
	}),
	2855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => decodeText });
		var _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4552);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		function decodeText(path, bytes) {
			if ((0, _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.p)(path, bytes.length)) {
				let size = Math.ceil(bytes.length / 1024 / 1024);
				let message = `The file ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(path)} has ${size} MB; at most ${(0, _core_documents_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.X)(path)} MB are read.`;
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("file-too-long", message, "Keep the version in a file of its own, and name that.", { file: path });
			}
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", { file: path });
			}
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
	3313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => editTrack,
			readCarriers: () => readCarriers,
			versionOfFiles: () => versionOfFiles,
			x: () => readVersionTexts
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
		var _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2855);
		async function readVersionTexts(repository, tracks, commit) {
			let versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
			let [rules, files] = await Promise.all([
				Promise.all([
					__webpack_require__.e(3243),
					__webpack_require__.e(1138),
					__webpack_require__.e(9605),
					__webpack_require__.e(7163),
					__webpack_require__.e(8011),
					__webpack_require__.e(1314),
					__webpack_require__.e(2116),
					__webpack_require__.e(4533),
					__webpack_require__.e(7349)
				]).then(__webpack_require__.bind(__webpack_require__, 4533)),
				repository.readNamed(commit, (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.C)(versionFiles), (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.M)(versionFiles)),
				(0, _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__.nW)(versionFiles)
			]);
			return {
				files,
				texts: decodeFiles(files),
				rules
			};
		}
		async function readCarriers(repository, { versionFiles }, commit) {
			let paths = versionFiles.map(({ path }) => path);
			let loading = Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(3130)
			]).then(__webpack_require__.bind(__webpack_require__, 3130));
			let [rules, files] = await Promise.all([
				loading,
				repository.readFiles(commit, paths),
				(0, _core_version_files_formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__.nW)(versionFiles)
			]);
			return {
				texts: decodeFiles(files),
				rules
			};
		}
		function decodeFiles(files) {
			return new Map([...files].map(([path, { bytes }]) => [path, (0, _texts_js__WEBPACK_IMPORTED_MODULE_5__.g)(path, bytes)]));
		}
		function editTrack(track, { files, texts, rules }, version) {
			let edited = rules.editVersions(track.versionFiles, texts, version);
			for (let path of edited.keys()) requireFile(path, files.get(path)?.mode);
			let encoder = new TextEncoder();
			let changed = [...edited].map(([path, text]) => ({
				path,
				mode: files.get(path)?.mode ?? "100644",
				bytes: encoder.encode(text)
			}));
			let after = new Map(texts);
			for (let [path, text] of edited) after.set(path, text);
			return {
				changed,
				after: {
					files,
					texts: after,
					rules
				}
			};
		}
		function requireFile(path, mode) {
			if (mode === void 0 || mode.startsWith("100")) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file-link", "It is a link: a version written to it would replace where it leads.", "Name the file it leads to under version-files.", { file: path });
		}
		function versionOfFiles(track, { texts, rules }) {
			let problems = [];
			let found = rules.currentVersions((0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.Vw)(track.versionFiles), texts).flatMap(({ path, version }) => {
				let read = readLoosely(version);
				read || problems.push(noVersion(path, version));
				return read ?? [];
			});
			if (problems.length > 0) throw new _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag("version-text", problems);
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.BR)(found) ?? {
				major: 0,
				minor: 0,
				patch: 0
			};
		}
		function noVersion(path, text) {
			return {
				message: `It says ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version of a track.`,
				fix: "Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: \"^v(.+)$\" }.",
				place: { file: path }
			};
		}
		function readLoosely(text) {
			let exact = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(text);
			if (exact) return exact;
			let core = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(text.split(/[-+]/, 1)[0] ?? "");
			return core && {
				...core,
				...text.includes("-") && { prerelease: {
					channel: "",
					n: 0
				} },
				written: text
			};
		}
	}),
	1792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => validateTag });
		var core_config = __webpack_require__(5422);
		var image_tags = __webpack_require__(9780);
		var misplaced_tag = __webpack_require__(5997);
		var owned_tag = __webpack_require__(9094);
		var tag_template = __webpack_require__(1429);
		var track_tags = __webpack_require__(8003);
		var withdrawn_tags = __webpack_require__(8342);
		var error = __webpack_require__(9530);
		var versions_version = __webpack_require__(5566);
		var version_file = __webpack_require__(9797);
		var tag_makers = __webpack_require__(406);
		var previous_tag = __webpack_require__(2628);
		var tag_list = __webpack_require__(403);
		var git_names = __webpack_require__(4229);
		var release_line = __webpack_require__(2994);
		var tag_search = __webpack_require__(3439);
		async function readTagView(tag, project) {
			let { config } = project;
			let { track, version } = tag;
			let isBelow = (other) => (0, versions_version.Zy)(other, version) < 0;
			let search = {
				track,
				from: (0, release_line.iw)(version),
				isEnough: (tags) => tags.some((other) => isBelow(other.version))
			};
			let found = await readFound(tag.name, [search], project);
			let everything = async () => ({
				...await readFound(tag.name, config.tracks.map(tag_search.wT), project),
				isWhole: !0,
				everything
			});
			return {
				...found,
				isWhole: !search.isEnough((0, tag_template.Fg)(track, found.names)),
				everything
			};
		}
		async function readFound(tag, searches, project) {
			let { repository } = project;
			let local = repository.complete ? await readLocally(searches, project) : void 0;
			if (local?.live && local.next && local.names.includes(tag)) return local;
			return readRemotely(searches, tag, project);
		}
		async function readLocally(searches, project) {
			let { repository, config: { branches } } = project;
			let branch = (name) => `refs/remotes/origin/${name}`;
			let [names, [live, next]] = await Promise.all([(0, tag_search.IH)(repository, searches), repository.resolve([branch(branches.live), branch(branches.next)])]);
			let ref = (name, commit) => commit === void 0 ? void 0 : {
				name,
				object: commit,
				commit
			};
			return {
				live: ref((0, git_names.Mi)(branches.live), live),
				next: ref((0, git_names.Mi)(branches.next), next),
				local: !0,
				names,
				place: (names) => repository.localRefs(names.map(git_names.y6))
			};
		}
		async function readRemotely(searches, tag, project) {
			let { repository, config: { branches } } = project;
			let [live, next] = [(0, git_names.Mi)(branches.live), (0, git_names.Mi)(branches.next)];
			let listed = await (0, tag_search.hH)(repository, searches, [live, next]);
			let refs = new Map(listed.map((ref) => [ref.name, ref]));
			if (!refs.has((0, git_names.y6)(tag))) throw (0, tag_list.Ns)(tag);
			return {
				live: refs.get(live),
				next: refs.get(next),
				local: !1,
				names: [...refs.keys()].flatMap((name) => (0, git_names.Fk)(name) ?? []),
				place: async (names) => names.flatMap((name) => refs.get((0, git_names.y6)(name)) ?? [])
			};
		}
		var version_files = __webpack_require__(3313);
		let OUTDATED = "outdated";
		async function validateTag(name, run) {
			let { config, repository } = run;
			let tag = (0, owned_tag.z)(config, name);
			let view = await readTagView(tag, run);
			let [ref] = await view.place([name]);
			if (!ref) throw (0, error.V2)("tag-missing", `The tag ${(0, error.hD)(name)} does not exist.`, "Push it first, or give another one.");
			await repository.ensureCommits([ref.commit]);
			try {
				return await checkTag(tag, ref, view, run);
			} catch (error) {
				await (0, tag_list.Fo)(name, ref.commit, repository);
				throw error;
			}
		}
		async function checkTag(tag, ref, view, run) {
			let siblings = (0, tag_template.Fg)(tag.track, view.names);
			let withdrawn = (0, withdrawn_tags.r4)(tag.version, siblings);
			let checked = {
				tag,
				ref,
				view,
				siblings
			};
			let [placement, fileProblems, previous] = await Promise.all([
				withdrawn ? {
					problems: [],
					supersededBy: (0, withdrawn_tags.we)(tag.name)
				} : checkPlacement(checked, run),
				checkFiles(tag, ref, run.repository),
				previousOf(checked, (0, previous_tag.Li)(run))
			]);
			let problems = placement.supersededBy === void 0 ? [...placement.problems, ...fileProblems] : [];
			if (problems.length > 0) throw new error.ag("tag-invalid", problems);
			return {
				tag,
				makeLatest: tag.track.latest && (0, track_tags.R)(tag.version, siblings),
				distTag: withdrawn ? OUTDATED : distTagOf(tag, siblings),
				previous,
				supersededBy: placement.supersededBy,
				withdrawn
			};
		}
		function distTagOf({ version }, siblings) {
			return (0, image_tags.HC)({
				version,
				tagged: (0, withdrawn_tags.Ix)(siblings).map((tag) => tag.version)
			})[0] ?? OUTDATED;
		}
		let FINE = {
			problems: [],
			supersededBy: void 0
		};
		async function checkPlacement(checked, run) {
			let { tag, ref, view, siblings } = checked;
			let { config, repository } = run;
			let wanted = tag.version.prerelease ? view.next : view.live;
			let on = (tip) => tip ? repository.reaches(tip, ref) : Promise.resolve(!1);
			if (!tag.version.prerelease || (0, core_config.p)(config)) return await on(wanted) ? FINE : misplaced(checked, run);
			let [onLive, onNext] = await (isOvertaken(tag, siblings) ? askLive(ref, view, repository) : Promise.all([on(view.live), on(view.next)]));
			if (!onNext) return misplaced(checked, run);
			return onLive ? judgeOvertaken(checked, run) : FINE;
		}
		function isOvertaken({ version }, siblings) {
			return siblings.some((other) => !other.version.prerelease && (0, versions_version.Zy)(other.version, version) > 0);
		}
		async function askLive(ref, { live, next }, repository) {
			if (!live || !next) return [!1, next !== void 0 && await repository.reaches(next, ref)];
			let [onLive, isSynced] = await Promise.all([repository.reaches(live, ref), repository.reaches(next, live)]);
			return [onLive, onLive && isSynced || await repository.reaches(next, ref)];
		}
		async function misplaced({ tag, ref, view, siblings }, { config, repository }) {
			let { name, version } = tag;
			let made = await (0, tag_makers.y)(tag, ref, repository);
			let onNext = view.next !== void 0 && await repository.reaches(view.next, ref);
			let { message, command } = (0, misplaced_tag.jL)([{
				name,
				version,
				onNext,
				made,
				published: void 0
			}], config);
			let lives = (0, withdrawn_tags.Ix)(siblings).filter((other) => !other.version.prerelease);
			let above = version.prerelease ? void 0 : (0, track_tags.fV)(lives);
			return {
				problems: [{
					message,
					fix: above !== void 0 && (0, versions_version.Zy)(above.version, version) > 0 ? `${above.name} is above it, so no branch has to take it in: leave it.` : `Run: ${command}`
				}],
				supersededBy: void 0
			};
		}
		async function judgeOvertaken(checked, run) {
			let { tag, ref, view, siblings } = checked;
			let { config, repository } = run;
			let newest = (0, track_tags.fV)(siblings.filter(({ version }) => !version.prerelease));
			if (newest && (0, versions_version.Zy)(newest.version, tag.version) > 0) return {
				problems: [],
				supersededBy: newest.name
			};
			let made = await (0, tag_makers.y)(tag, ref, repository);
			let promoted = await promotedFile(tag, view, made, repository);
			if ((tag.track.versionStyle !== "full" || promoted === void 0) && made && await cameWithAnotherTrack(tag, ref, view, run)) return FINE;
			if (promoted !== void 0) return {
				problems: [],
				supersededBy: promoted
			};
			return {
				problems: [{
					message: `The pre-release tag ${(0, error.hD)(tag.name)} is on a commit of ${config.branches.live}, and no live version of ${tag.track.name} overtook it.`,
					fix: `Run: ${(0, misplaced_tag._R)(tag.name)}`
				}],
				supersededBy: void 0
			};
		}
		async function cameWithAnotherTrack(tag, ref, view, { config, repository }) {
			let others = config.tracks.filter((track) => track !== tag.track);
			if (others.length === 0) return !1;
			let { names, place } = await view.everything();
			let lives = others.flatMap((track) => (0, track_tags.fV)((0, tag_template.Fg)(track, names).filter(({ version }) => !version.prerelease)) ?? []);
			for (let other of await place(lives.map(({ name }) => name))) if (await repository.reaches(other, ref)) return !0;
			return !1;
		}
		async function promotedFile({ track, version }, { live }, made, repository) {
			if (!live || track.versionFiles.length === 0) return;
			let [head] = await repository.ensureCommits([live.commit]);
			let carriers = await (0, version_files.readCarriers)(repository, track, head);
			if (track.versionFiles.some(({ path }) => !carriers.texts.has(path))) return;
			let carried = (0, version_files.versionOfFiles)(track, carriers);
			let above = made || track.versionStyle === "full" ? versions_version.Zy : versions_version.bm;
			return !carried.prerelease && above(carried, version) > 0 ? `${(0, versions_version.qh)(carried)} in ${track.versionFiles[0]?.path}` : void 0;
		}
		async function checkFiles({ name, track, version }, ref, repository) {
			if (track.versionFiles.length === 0) return [];
			let [commit] = await repository.ensureCommits([ref.commit]);
			let { texts, rules } = await (0, version_files.readCarriers)(repository, track, commit);
			let wanted = track.versionStyle === "core" ? (0, versions_version.rT)(version) : (0, versions_version.qh)(version);
			let [requirements, own] = [track.versionFiles.filter(version_file.WS), track.versionFiles.filter(isOwn)];
			let fix = `Run: ${(0, misplaced_tag._R)(name)}`;
			let problems = rules.currentVersions(own, texts).flatMap(({ path, version: says }, at) => {
				let asked = (0, version_file.Xs)(own[at], wanted);
				let message = `It says ${(0, error.hD)(says)} where the tag ${(0, error.hD)(name)} wants ${(0, error.hD)(asked)}.`;
				return says === asked ? [] : [{
					message,
					fix,
					place: { file: path }
				}];
			});
			if (requirements.length === 0) return problems;
			let { unraisedRequirements } = await Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(1138),
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(8011),
				__webpack_require__.e(1314),
				__webpack_require__.e(2116),
				__webpack_require__.e(3685)
			]).then(__webpack_require__.bind(__webpack_require__, 2116));
			let unraised = unraisedRequirements(requirements, texts, wanted).map(({ path, value }) => ({
				message: `It requires ${(0, error.hD)(value)}, which is not what the tag ${(0, error.hD)(name)} writes there for ${(0, error.hD)(wanted)}.`,
				fix,
				place: { file: path }
			}));
			return [...problems, ...unraised];
		}
		function isOwn(file) {
			return !(0, version_file.WS)(file);
		}
		async function previousOf({ tag, ref, view, siblings }, look) {
			let { repository, passOver } = look;
			let isAncestor = async (name) => {
				let [candidate] = await view.place([name]);
				return candidate !== void 0 && repository.reaches(ref, candidate);
			};
			let among = view.isWhole ? (names) => (0, previous_tag.v4)(names, ref.commit, view.place, repository) : void 0;
			let found = await (0, previous_tag.ve)(siblings, tag.version, {
				isAncestor,
				among,
				passOver
			});
			if (found?.isAncestor) return found.name;
			if (!view.isWhole) {
				let whole = await view.everything();
				return previousOf({
					tag,
					ref,
					view: whole,
					siblings: (0, tag_template.Fg)(tag.track, whole.names)
				}, look);
			}
			if (!found) return;
			let [{ commit } = ref] = await view.place([found.name]);
			await repository.ensure([], [commit]);
			if (await (0, tag_list.WM)(commit, repository)) return found.name;
			passOver(found.name);
			return previousOf({
				tag,
				ref,
				view,
				siblings: siblings.filter(({ name }) => name !== found.name)
			}, look);
		}
	}),
	3630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => validateTagReport,
			y: () => describeTag
		});
		var _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9094);
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
		var _core_updater_manifest_app_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2205);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		var _tags_tag_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8540);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(322);
		var _tag_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1792);
		async function validateTagReport(inputs, run) {
			let name = (0, _tags_tag_choice_js__WEBPACK_IMPORTED_MODULE_5__.u)(inputs.tag, run.context);
			(0, _tags_tag_choice_js__WEBPACK_IMPORTED_MODULE_5__.N)((0, _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_0__.z)(run.config, name), inputs.track === "" ? void 0 : (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_6__.Ho)(run.config, inputs.track, "track"));
			let valid = await (0, _tag_check_js__WEBPACK_IMPORTED_MODULE_7__.z)(name, run);
			run.log.info(describe(valid));
			return {
				outputs: outputsOf(valid),
				summary: summaryOf(valid)
			};
		}
		function describe({ tag, supersededBy, withdrawn }) {
			let what = `${tag.track.name}: ${tag.name} is ${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(tag.version)} on ${tag.channel}`;
			if (withdrawn) return `${what}, withdrawn: nothing to release`;
			return supersededBy === void 0 ? what : `${what}, superseded by ${supersededBy}: nothing to release`;
		}
		function describeTag(valid) {
			let { tag, makeLatest, distTag, previous, supersededBy, withdrawn } = valid;
			return {
				tag: tag.name,
				track: tag.track.name,
				channel: tag.channel,
				version: (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(tag.version),
				"core-version": (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.rT)(tag.version),
				prerelease: tag.version.prerelease !== void 0,
				"make-latest": makeLatest,
				"previous-tag": previous ?? null,
				"dist-tag": distTag,
				"manifest-path": (tag.track.updater && (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_3__.j)(tag.track.updater, tag.channel)) ?? null,
				"superseded-by": supersededBy ?? null,
				"tauri-config": (0, _core_updater_manifest_app_version_js__WEBPACK_IMPORTED_MODULE_2__.UE)(tag.version),
				withdrawn
			};
		}
		function outputsOf(valid) {
			let { tag: _, "superseded-by": supersededBy, "tauri-config": tauriConfig, ...facts } = describeTag(valid);
			return {
				...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value ?? "")])),
				bare_version: facts.version,
				superseded: String(supersededBy !== null),
				"tauri-config": JSON.stringify(tauriConfig)
			};
		}
		function summaryOf(valid) {
			let { tag, makeLatest, previous, supersededBy, withdrawn } = valid;
			let rows = [
				["Track", (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(tag.track.name)],
				["Channel", (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(tag.channel)],
				["Version", (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(tag.version))],
				["Previous tag", previous === void 0 ? "none: the first one" : (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(previous)],
				["Latest release", makeLatest ? "yes" : "no"],
				...withdrawn ? [["Withdrawn", "yes"]] : [],
				...supersededBy === void 0 || withdrawn ? [] : [["Superseded by", (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.FV)(supersededBy)]]
			];
			return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.R_)(3, `Tag ${tag.name}`), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)(["", ""], rows));
		}
	})
};
