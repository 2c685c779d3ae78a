"use strict";
exports.modules = {
	319: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => lostTag });
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9797);
		function lostTag(track, { manifests, files, tags }) {
			let live = manifests.find((manifest) => manifest.track === track && manifest.channel === _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8)?.holds;
			if (!live || "problem" in live) return;
			let name = (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__._3)(track.tag, live.version);
			if (tags.some((tag) => tag.name === name)) return;
			let carries = ({ track: of, file, carries }) => of === track && "version" in carries && carries.version === (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_2__.Xs)(file, (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_2__.fB)(track, live.version));
			return files.some(carries) ? name : void 0;
		}
	}),
	2612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => checkLines });
		var _lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6511);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
		function checkLines({ lines = [], tags }) {
			return lines.flatMap(({ track, line, branch, newest }) => {
				let tag = newest && tags.find((each) => each.track === track && each.name === newest.name);
				if (!tag || tag.onLine || tag.made === !1) return [];
				return {
					subject: tag.name,
					message: `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(tag.name)}, the newest of the line ${(0, _lines_line_branch_js__WEBPACK_IMPORTED_MODULE_0__.IL)(line)}, is on no commit of ${branch}.`,
					command: (0, _commands_js__WEBPACK_IMPORTED_MODULE_2__.GO)(branch, (0, _commands_js__WEBPACK_IMPORTED_MODULE_2__.q$)("git", "merge", "--no-edit", `refs/tags/${tag.name}`))
				};
			});
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
		function checkBranches({ config, hasLive, liveInNext, syncPending }) {
			if (!hasLive || liveInNext || syncPending || (0, _config_js__WEBPACK_IMPORTED_MODULE_4__.pe)(config)) return [];
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
				let { version, onNext, onLive, onLine } = tag;
				return !(version.prerelease ? onNext || onLive && !liveInNext : onLive) && !onLine && !isHistory(tag);
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
	5997: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_R: () => deleteTag,
			fR: () => diagnoseHandMade,
			jL: () => diagnoseMisplaced,
			o0: () => sayMisplaced,
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
			let [it, its, is] = group.length === 1 ? [
				"it",
				"its tag stays",
				"It is"
			] : [
				"them",
				"their tags stay",
				"They are"
			];
			let message = sayMisplaced(group, config);
			if (made === !1) return diagnoseHandMade(newest, message);
			if (onNext && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version) === _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8 && !(0, _config_js__WEBPACK_IMPORTED_MODULE_2__.pe)(config)) return {
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
		function sayMisplaced(group, { branches }) {
			let [{ name, version }] = group;
			let branch = version.prerelease ? branches.next : branches.live;
			let cut = version.prerelease ? "pre-releases are" : "live is";
			return group.length === 1 ? `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is on no commit of ${branch}, where ${(0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version)} is cut.` : `The tags ${listNames(group)} are on no commit of ${branch}, where ${cut} cut.`;
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
	8960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => checkVersionFiles,
			o: () => newestTags
		});
		var _config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5422);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5566);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
		var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9470);
		var _lost_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(319);
		var _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5997);
		function checkVersionFiles(facts) {
			let { config, tags, files } = facts;
			return files.flatMap((file) => {
				if (file.track.versionStyle === "tag" || (0, _lost_tag_js__WEBPACK_IMPORTED_MODULE_5__.b)(file.track, facts) !== void 0) return [];
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
				let command = (0, _commands_js__WEBPACK_IMPORTED_MODULE_7__.GO)(branch, (0, _commands_js__WEBPACK_IMPORTED_MODULE_7__.q$)("git", "restore", `--source=refs/tags/${last.name}`, "--", path), (0, _commands_js__WEBPACK_IMPORTED_MODULE_7__.q$)("git", "add", "--", path), (0, _commands_js__WEBPACK_IMPORTED_MODULE_7__.q$)("git", "commit", "-m", `fix: restore ${path} from ${last.name}`, "--", path));
				return [{
					subject,
					message: `${subject} carries no version of ${track.name}: ${carries.problem}`,
					command
				}];
			}
			let wanted = [...new Set(newest.map(({ version }) => (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.Xs)(file.file, (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_4__.fB)(track, version))))];
			if (wanted.includes(carries.version)) return [];
			let names = newest.map(({ name }) => name).join(", ");
			let message = `${subject} says ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(carries.version)} where the newest tag of ${track.name} on ${branch}, ${names}, wants ${wanted.map(_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD).join(" or ")}.`;
			if (last.made === !1) return [{
				subject,
				...(0, _misplaced_tag_js__WEBPACK_IMPORTED_MODULE_6__.fR)(last, message)
			}];
			let channel = file.role === "live" && !(0, _config_js__WEBPACK_IMPORTED_MODULE_8__.pe)(config) ? _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8 : config.autoChannel || (config.channels[0] ?? _versions_version_js__WEBPACK_IMPORTED_MODULE_3__.L8);
			return [{
				subject,
				message,
				command: (0, _commands_js__WEBPACK_IMPORTED_MODULE_7__.FI)(track.name, channel)
			}];
		}
	})
};
