"use strict";
exports.id = 3630;
exports.ids = [3630];
exports.modules = {
	...require("./shared-319.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-406.index.js").modules,
	...require("./shared-2628.index.js").modules,
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
		var _tag_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7781);
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
			let { tag, makeLatest, distTag, previous, promoted, supersededBy, withdrawn, updater } = valid;
			return {
				tag: tag.name,
				track: tag.track.name,
				channel: tag.channel,
				version: (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(tag.version),
				"core-version": (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__.rT)(tag.version),
				prerelease: tag.version.prerelease !== void 0,
				"make-latest": makeLatest,
				"previous-tag": previous ?? null,
				"promoted-from": promoted?.name ?? null,
				"promoted-commit": promoted?.commit ?? null,
				"dist-tag": distTag,
				"manifest-path": (updater && (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_3__.ji)(updater, tag.channel)) ?? null,
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
	7512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => promotedBy });
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		async function promotedBy({ tag: { version }, ref, siblings, view }, repository) {
			let lower = siblings.filter((other) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.bm)(other.version, version) === 0 && (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(other.version, version) < 0);
			if (lower.length === 0) return;
			let said = (await repository.annotation(ref))?.split("\n").findLast((line) => line.startsWith(`${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom}: `));
			let found = lower.find((other) => said === `${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom}: ${other.name}`);
			let [promoted] = found ? await view.place([found.name]) : [];
			if (!found || !promoted || !await repository.reaches(ref, promoted)) return;
			return {
				name: found.name,
				version: found.version,
				commit: promoted.commit
			};
		}
	}),
	7781: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => validateTag });
		var core_config = __webpack_require__(5422);
		var misplaced_tag = __webpack_require__(5997);
		var dist_tag = __webpack_require__(9609);
		var line_manifest = __webpack_require__(3830);
		var owned_tag = __webpack_require__(9094);
		var tag_template = __webpack_require__(1429);
		var track_tags = __webpack_require__(8003);
		var withdrawn_tags = __webpack_require__(8342);
		var error = __webpack_require__(9530);
		var matched_files = __webpack_require__(5045);
		var versions_version = __webpack_require__(5566);
		var version_file = __webpack_require__(9797);
		var own_check = __webpack_require__(2392);
		var tag_makers = __webpack_require__(406);
		var git_names = __webpack_require__(4229);
		var commands = __webpack_require__(9470);
		var line_branch = __webpack_require__(6511);
		var line_config = __webpack_require__(7761);
		async function headOfLine({ track, version }, siblings, { config, repository }) {
			let { lines } = config.branches;
			if (lines === void 0 || !(0, line_config.Os)(version, siblings)) return;
			let name = (0, git_names.Mi)((0, line_branch.vy)(lines, track.name, version));
			return (await repository.remoteRefs([name])).find((ref) => ref.name === name);
		}
		function adviseLine({ track, version }, { branches: { lines } }) {
			let line = (0, line_branch.IL)(version);
			if (lines === void 0) return `To release fixes of ${line}, set branches.lines (docs/lines.md).`;
			let command = (0, commands.q$)("release-tracks", "promote", track.name, "live", "--line", line);
			return `Fixes of ${line} are released from ${(0, line_branch.vy)(lines, track.name, version)}: ${command}`;
		}
		var previous_tag = __webpack_require__(2628);
		var stray_tags = __webpack_require__(5677);
		var tag_list = __webpack_require__(403);
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
		var promoted_tag = __webpack_require__(7512);
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
			let siblings = await siblingsOf(tag, view, run);
			let withdrawn = (0, withdrawn_tags.r4)(tag.version, siblings);
			let checked = {
				tag,
				ref,
				view,
				siblings
			};
			let [placement, fileProblems, previous, promoted] = await Promise.all([
				withdrawn ? {
					problems: [],
					supersededBy: (0, withdrawn_tags.we)(tag.name)
				} : checkPlacement(checked, run),
				checkFiles(tag, ref, run.repository),
				previousOf(checked, (0, previous_tag.Li)(run)),
				(0, promoted_tag.A)(checked, run.repository)
			]);
			let problems = placement.supersededBy === void 0 ? [...placement.problems, ...fileProblems] : [];
			if (problems.length > 0) throw new error.ag("tag-invalid", problems);
			return {
				tag,
				makeLatest: tag.track.latest && (0, track_tags.R)(tag.version, siblings),
				distTag: (0, dist_tag.o)(tag.version, siblings, run.config.branches.lines !== void 0),
				previous,
				promoted,
				supersededBy: placement.supersededBy,
				withdrawn,
				updater: (0, line_manifest.bc)(tag.track, tag.version, siblings, run.config).updater
			};
		}
		function siblingsOf({ track, version, channel }, view, run) {
			let decide = (tags) => {
				let above = tags.filter((other) => (0, versions_version.Zy)(other.version, version) > 0);
				let [live, own] = [versions_version.L8, channel].map((name) => above.filter((other) => (0, versions_version.ts)(other.version) === name));
				return {
					answer: [...tags],
					by: [
						live,
						own && (0, withdrawn_tags.Ix)(own),
						live && (0, withdrawn_tags.Ix)(live)
					].map((of) => (0, track_tags.fV)(of ?? []))
				};
			};
			return (0, stray_tags.uh)((0, tag_template.Fg)(track, view.names), decide, view.place, run);
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
			if (!tag.version.prerelease || (0, core_config.pe)(config)) {
				if (!await on(wanted)) return misplaced(checked, run);
				let above = tag.version.prerelease ? liveAbove(tag, siblings) : void 0;
				return above ? {
					problems: [],
					supersededBy: above.name
				} : FINE;
			}
			let [onLive, onNext] = await (isOvertaken(tag, siblings) ? askLive(ref, view, repository) : Promise.all([on(view.live), on(view.next)]));
			if (!onNext) return misplaced(checked, run);
			return onLive ? judgeOvertaken(checked, run) : FINE;
		}
		function isOvertaken(tag, siblings) {
			return liveAbove(tag, siblings) !== void 0;
		}
		function liveAbove({ version }, siblings) {
			let newest = (0, track_tags.fV)(siblings.filter((other) => !other.version.prerelease));
			return newest && (0, versions_version.Zy)(newest.version, version) > 0 ? newest : void 0;
		}
		async function askLive(ref, { live, next }, repository) {
			if (!live || !next) return [!1, next !== void 0 && await repository.reaches(next, ref)];
			let [onLive, isSynced] = await Promise.all([repository.reaches(live, ref), repository.reaches(next, live)]);
			return [onLive, onLive && isSynced || await repository.reaches(next, ref)];
		}
		async function misplaced({ tag, ref, view, siblings }, { config, repository }) {
			let { name, version } = tag;
			let lineHead = await headOfLine(tag, siblings, {
				config,
				repository
			});
			if (lineHead && await repository.reaches(lineHead, ref)) return FINE;
			let lives = (0, withdrawn_tags.Ix)(siblings).filter((other) => !other.version.prerelease);
			let above = version.prerelease ? void 0 : (0, track_tags.fV)(lives);
			if (above && (0, versions_version.Zy)(above.version, version) > 0) {
				let fix = `${above.name} is above it, so no branch has to take it in: leave the tag where it is. ${adviseLine(tag, config)}`;
				return {
					problems: [{
						message: (0, misplaced_tag.o0)([tag], config),
						fix
					}],
					supersededBy: void 0
				};
			}
			let made = await (0, tag_makers.y)(tag, ref, repository);
			let onNext = view.next !== void 0 && await repository.reaches(view.next, ref);
			let { message, command } = (0, misplaced_tag.jL)([{
				name,
				version,
				onNext,
				made,
				published: void 0
			}], config);
			return {
				problems: [{
					message,
					fix: `Run: ${command}`
				}],
				supersededBy: void 0
			};
		}
		async function judgeOvertaken(checked, run) {
			let { tag, ref, view, siblings } = checked;
			let { config, repository } = run;
			let above = liveAbove(tag, siblings);
			if (above) return {
				problems: [],
				supersededBy: above.name
			};
			let made = await (0, tag_makers.y)(tag, ref, repository);
			let promoted = await promotedFile(tag, view, made, repository);
			if (made && promoted === void 0 && tag.track.versionStyle === "tag") return FINE;
			if ((tag.track.versionStyle === "core" || promoted === void 0) && made && await cameWithAnotherTrack(tag, ref, view, run)) return FINE;
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
		async function cameWithAnotherTrack(tag, ref, view, run) {
			let { config, repository } = run;
			let others = config.tracks.filter((track) => track !== tag.track);
			if (others.length === 0) return !1;
			let { names, place } = await view.everything();
			let lives = others.flatMap((track) => (0, track_tags.fV)((0, tag_template.Fg)(track, names).filter(({ version }) => !version.prerelease)) ?? []);
			for (let other of await place(lives.map(({ name }) => name))) if (await repository.reaches(other, ref) || await (0, own_check.X7)(ref.commit, other.commit, run)) return !0;
			return !1;
		}
		async function promotedFile({ track, version }, { live }, made, repository) {
			if (!live || track.versionFiles.length === 0) return;
			let [head] = await repository.ensureCommits([live.commit]);
			let carriers = await (0, version_files.readCarriers)(repository, track, head);
			let files = (0, matched_files.i)(track.versionFiles, carriers.texts);
			if (files.some(({ path }) => !carriers.texts.has(path))) return;
			let carried = (0, version_files.versionOfFiles)(track, carriers);
			let above = made || track.versionStyle !== "core" ? versions_version.Zy : versions_version.bm;
			return !carried.prerelease && above(carried, version) > 0 ? `${(0, versions_version.qh)(carried)} in ${files[0]?.path}` : void 0;
		}
		async function checkFiles({ name, track, version }, ref, repository) {
			if (track.versionFiles.length === 0 || track.versionStyle === "tag") return [];
			let [commit] = await repository.ensureCommits([ref.commit]);
			let { texts, rules } = await (0, version_files.readCarriers)(repository, track, commit);
			let wanted = (0, version_file.fB)(track, version);
			let files = (0, matched_files.i)(track.versionFiles, texts);
			let [requirements, own] = [files.filter(version_file.WS), files.filter(isOwn)];
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
				__webpack_require__.e(9605),
				__webpack_require__.e(7163),
				__webpack_require__.e(1138),
				__webpack_require__.e(8011),
				__webpack_require__.e(1314),
				__webpack_require__.e(4569),
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
	9609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => distTagOf,
			z: () => lineDistTag
		});
		var _images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9780);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _line_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6511);
		var _line_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7761);
		let OUTDATED = "outdated";
		function distTagOf(version, tags, hasLines) {
			if ((0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.r4)(version, tags)) return OUTDATED;
			let tagged = (0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(tags).map((tag) => tag.version);
			let [float] = (0, _images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.HC)({
				version,
				tagged
			});
			if (float !== void 0) return float;
			let isNewest = tagged.every((other) => other.prerelease || !(0, _line_config_js__WEBPACK_IMPORTED_MODULE_4__.UO)(other, version) || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(other, version) <= 0);
			return hasLines && !version.prerelease && isNewest && (0, _line_config_js__WEBPACK_IMPORTED_MODULE_4__.Os)(version, tags) ? lineDistTag(version) : OUTDATED;
		}
		function lineDistTag(version) {
			return `release-${(0, _line_branch_js__WEBPACK_IMPORTED_MODULE_3__.IL)(version)}`;
		}
	})
};
