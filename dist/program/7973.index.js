"use strict";
exports.id = 7973;
exports.ids = [7973];
exports.modules = {
	...require("./shared-6511.index.js").modules,
	...require("./shared-8669.index.js").modules,
	2205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HS: () => isManifestPath,
			J9: () => findManifest,
			Ud: () => manifestPaths,
			ji: () => manifestPath
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
			return {
				...alone,
				...groups && !isApart && { groups },
				branches: {
					...whole.branches,
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
	})
};
