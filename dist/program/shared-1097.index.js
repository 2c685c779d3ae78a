"use strict";
exports.modules = {
	1097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Am: () => findVersion,
			$4: () => readVersion,
			gN: () => writeVersion,
			gf: () => writtenVersion
		});
		var documents_place = __webpack_require__(284);
		var error = __webpack_require__(9530);
		var versions_version = __webpack_require__(5566);
		var version_file = __webpack_require__(9797);
		var build_numbers = __webpack_require__(6768);
		var format = __webpack_require__(5713);
		var loaded = __webpack_require__(5163);
		var documents_document = __webpack_require__(1926);
		function findKeyed(file, text) {
			let roots = (0, documents_document.eV)(file.format, file.path, text);
			for (let key of [file.key, file.orKey]) {
				if (key === void 0) continue;
				let values = roots.flatMap((root) => (0, documents_document.TE)(root, (0, version_file.in)(key) ?? [key]).value ?? []);
				if (values.length > 1) {
					let place = (0, documents_place.BW)(file.path, text, values[1]?.start ?? 0);
					throw (0, error.V2)("version-ambiguous", `More than one document of the file has ${(0, error.hD)(key)}.`, "Use `pattern` with one capture group.", place);
				}
				if (values[0]) return asVersion(file, text, key, values[0]);
			}
			(0, loaded.be)(file)?.explain?.(text, file.path);
			throw missing(file, text, roots);
		}
		function asVersion(file, text, key, value) {
			let place = (0, documents_place.BW)(file.path, text, value.start);
			if (value.kind === "text") {
				let instruction = (0, loaded.be)(file)?.instruction?.(value.value);
				if (instruction) throw (0, error.V2)("version-elsewhere", instruction.message, instruction.fix, place);
				if (!value.value.endsWith(".json")) return {
					value: value.value,
					at: [value]
				};
				throw (0, error.V2)("version-elsewhere", `${(0, error.hD)(key)} names the file ${(0, error.hD)(value.value)}.`, "Tauri reads it from that file: list that one as the version file.", place);
			}
			if ((0, documents_document.Hn)((0, documents_document.jf)(value, "workspace"))) throw (0, error.V2)("version-inherited", `${(0, error.hD)(key)} is inherited from the workspace.`, "List the workspace instead: { path: Cargo.toml, key: workspace.package.version }.", place);
			let fix = value.kind === "other" ? "Write it as a string: \"1.2.3\"." : "Name the key of the string below it.";
			let what = value.kind === "other" ? `${(0, error.hD)(value.source)}, not a string` : `a ${value.kind}, not a string`;
			throw (0, error.V2)("version-not-text", `${(0, error.hD)(key)} is ${what}.`, fix, place);
		}
		function missing(file, text, roots) {
			let segments = (0, version_file.in)(file.key) ?? [file.key];
			let nearest = roots[0] && (0, documents_document.TE)(roots[0], segments).nearest;
			let keys = [file.key, file.orKey].filter((key) => key !== void 0).map(error.hD);
			return (0, error.V2)("version-missing", `The file has no ${keys.join(" and no ")}.`, howToFix(file), (0, documents_place.BW)(file.path, text, nearest?.start ?? 0));
		}
		function howToFix({ path }) {
			if (/(^|\/)(tauri\.conf\.json5?|Tauri\.toml)$/.test(path)) return "Tauri then takes the version of Cargo.toml: list that file instead.";
			return "Write it there, or name the key that holds the version: { path, key }.";
		}
		let VERSIONS = /(?<![\d.])\d+\.\d+\.\d+(?:-[A-Za-z][0-9A-Za-z-]*\.\d+)?(?!\d|\.\d)/g;
		function findMarked({ path, marker }, text) {
			let found = [];
			let begun;
			for (let line of text.matchAll(/[^\n]+/g)) {
				let [words] = line;
				let [begins, ends] = [words.includes(`${marker}-begin`), words.includes(`${marker}-end`)];
				begins === ends ? (begun !== void 0 || words.includes(marker)) && found.push(...versionsIn(words, line.index)) : begun = begins ? line.index : void 0;
			}
			if (begun !== void 0) throw (0, error.V2)("version-missing", `No ${(0, error.hD)(`${marker}-end`)} follows.`, "Put it behind the last line whose versions are to be written.", (0, documents_place.BW)(path, text, begun));
			return (0, format.HR)(found, text, path, {
				message: `No version stands in a line with ${(0, error.hD)(marker)}, nor between ${(0, error.hD)(`${marker}-begin`)} and ${(0, error.hD)(`${marker}-end`)}.`,
				fix: "Put the marker into a comment on the line of the version, or around its lines."
			});
		}
		function versionsIn(line, offset) {
			return [...line.matchAll(VERSIONS)].map(({ 0: value, index }) => {
				let start = offset + index;
				return {
					value,
					start,
					end: start + value.length
				};
			});
		}
		var splice = __webpack_require__(9673);
		function readVersion(file, text) {
			return findVersion(file, text).value;
		}
		function writtenVersion(file, text) {
			return findVersion(file, text).written;
		}
		function writeVersion(file, text, version) {
			if (!/^[0-9A-Za-z.-]+$/.test(version)) throw (0, error.V2)("version-text", `${(0, error.hD)(version)} is not a version.`);
			let found = findVersion(file, text);
			let written = spell(file, text, version, found);
			let build = (0, build_numbers.fM)(file, text, found);
			let edits = found.at.map((span) => ({
				...span,
				by: written
			}));
			build !== void 0 && edits.push(...(found.builds ?? []).map((span) => ({
				...span,
				by: build
			})));
			return (0, splice.V)(text, edits);
		}
		function findVersion(file, text) {
			let places = findPlaces(file, text);
			let [first] = places.at;
			if (!first) throw Error(`No place was found in ${file.path}`);
			let whole = {
				...places,
				written: places.value
			};
			let found = (0, version_file.WS)(file) ? whole : withoutBuild(whole, text);
			let value = (0, loaded.be)(file)?.read?.(found.value) ?? found.value;
			return {
				...found,
				value,
				start: found.at[0]?.start ?? first.start,
				end: found.at[0]?.end ?? first.end
			};
		}
		function findPlaces(file, text) {
			if (file.kind === "keyed") return findKeyed(file, text);
			if (file.kind === "marker") return findMarked(file, text);
			if (file.kind === "format") return findByFormat(file, text);
			return file.kind === "text" ? findOnlyLine(file.path, text) : findMatches(file, text);
		}
		function findByFormat(file, text) {
			let shift = (0, documents_place.L1)(text);
			let found = (0, loaded.be)(file).find(text.slice(shift), file.path);
			let behind = (place) => ({
				...place,
				start: place.start + shift,
				end: place.end + shift
			});
			return {
				...found,
				at: found.at.map(behind),
				...found.builds && { builds: found.builds.map(behind) }
			};
		}
		function withoutBuild(places, text) {
			let { value, at, builds = [] } = places;
			let plus = value.indexOf("+");
			if (plus < 0 || at.some(({ start, end }) => text.slice(start, end) !== value)) return places;
			let build = value.slice(plus + 1);
			let own = at.map(({ end }) => ({
				value: build,
				start: end - build.length,
				end
			}));
			let before = at.map(({ start }) => ({
				start,
				end: start + plus
			}));
			return {
				...places,
				value: value.slice(0, plus),
				at: before,
				builds: [...own, ...builds]
			};
		}
		function spell(file, text, version, { start }) {
			let format = (0, loaded.be)(file);
			if (!format) return version;
			let refuse = (why, fix) => (0, error.V2)("version-refused", `${(0, error.hD)(version)} cannot be written here: ${format.rules} ${why}.`, fix, (0, documents_place.BW)(file.path, text, start));
			let { channels, channelShape = /^/, most = Infinity } = format.limitsIn?.(text) ?? format.limits ?? {};
			let { prerelease, major = 0, minor = 0, patch = 0 } = (0, versions_version.ot)(version) ?? {};
			if (Math.max(major, minor, patch) > most) throw refuse(`takes no number above ${most}`, "Choose a lower version.");
			let core = "set `version-style: core` for this file or the track: it then carries X.Y.Z, and the tag has the suffix";
			if (prerelease && channels?.length === 0) throw refuse("takes X.Y.Z alone", `${core.replace("set", "Set")}.`);
			if (prerelease && !(channels?.includes(prerelease.channel) ?? channelShape.test(prerelease.channel))) {
				let names = channels ? `one of ${channels.join(", ")}` : "in letters alone";
				throw refuse(`has no place for the channel ${(0, error.hD)(prerelease.channel)}`, `Name the channel ${names}, or ${core}.`);
			}
			return format.spell?.(version) ?? version;
		}
		function findOnlyLine(path, text) {
			let value = text.trim();
			let start = text.length - text.trimStart().length;
			if (value !== "" && !/[\r\n]/.test(value)) return {
				value,
				at: [{
					start,
					end: start + value.length
				}]
			};
			let message = value === "" ? "The file is empty." : "The file has more than one line.";
			throw (0, error.V2)("version-missing", message, "Plain text holds the version and nothing else. Name it with `key` or with `pattern` otherwise.", (0, documents_place.BW)(path, text, start));
		}
		function findMatches({ path, pattern, many }, text) {
			let shift = (0, documents_place.L1)(text);
			let found = [...text.slice(shift).matchAll((0, version_file.Eb)(pattern))].flatMap((match) => {
				let [start, end] = match.indices?.[1] ?? [];
				if (start === void 0 || end === void 0) return [];
				return {
					value: match[1],
					start: start + shift,
					end: end + shift,
					at: match.index + shift
				};
			});
			let second = found[1];
			let missing = {
				message: `The pattern ${(0, error.hD)(pattern)} matches nothing.`,
				fix: FIX_PATTERN
			};
			if (!second || many) return (0, format.HR)(found, text, path, missing);
			throw (0, error.V2)("version-ambiguous", `The pattern ${(0, error.hD)(pattern)} matches more than once.`, "Make it longer, so that it matches once, or let it match in several places with `count: many`.", (0, documents_place.BW)(path, text, second.at));
		}
		let FIX_PATTERN = "It must match once, with the version in its group.";
	}),
	3130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			currentVersions: () => currentVersions,
			eachFile: () => eachFile,
			noMatch: () => noMatch,
			textOf: () => textOf
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9797);
		var _matched_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5045);
		var _version_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1097);
		function currentVersions(versionFiles, texts) {
			return eachFile((0, _matched_files_js__WEBPACK_IMPORTED_MODULE_2__.i)(versionFiles, texts), (file) => ({
				path: file.path,
				version: (0, _version_text_js__WEBPACK_IMPORTED_MODULE_3__.$4)(file, textOf(file, texts))
			}));
		}
		function textOf(file, texts) {
			let text = texts.get(file.path);
			if (text !== void 0) return text;
			if ((0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_1__.fg)(file)) throw new _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag("version-file-missing", [noMatch(file)]);
			let message = `The version file ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(file.path)} is not in the repository.`;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file-missing", message, "Correct its path under `version-files`.", { file: file.path });
		}
		function noMatch({ path }) {
			return {
				message: `The version files ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} match no file of the repository.`,
				fix: "Correct it under `version-files`: `*` stands for any text in a name, `**/` for any folders."
			};
		}
		function eachFile(versionFiles, work) {
			let problems = [];
			let results = [];
			let code;
			for (let file of versionFiles) try {
				results.push(work(file));
			} catch (error) {
				if (!(error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag)) throw error;
				code ??= error.code;
				problems.push(...error.problems);
			}
			if (code) throw new _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag(code, problems);
			return results;
		}
	}),
	6768: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YJ: () => raisableBuild,
			fM: () => raisedBuild
		});
		var _documents_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
		function buildRule(file) {
			return file.buildNumber ?? (0, _formats_loaded_js__WEBPACK_IMPORTED_MODULE_2__.be)(file)?.buildNumber ?? "keep";
		}
		function raisedBuild(file, text, { builds = [], start }) {
			let rule = buildRule(file);
			if (typeof rule == "number") return String(rule);
			if (rule === "keep") return;
			let odd = builds.find(({ value }) => !isNumber(value));
			if (odd) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("build-number", `The build number ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(odd.value)} cannot be raised.`, "Write a whole number, or set `build-number: keep`.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(file.path, text, odd.start));
			if (builds.length > 0) return String(highestOf(builds) + 1);
			if (file.buildNumber === void 0) return;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("build-number", "The file has no build number to raise.", "Write one there, such as 1.0.0+1, or take `build-number` out.", (0, _documents_place_js__WEBPACK_IMPORTED_MODULE_0__.BW)(file.path, text, start));
		}
		function raisableBuild(file, { builds = [] }) {
			if (buildRule(file) !== "raise" || builds.length === 0 || builds.some(({ value }) => !isNumber(value))) return;
			return highestOf(builds);
		}
		function highestOf(builds) {
			return builds.reduce((highest, { value }) => Math.max(highest, Number(value)), 0);
		}
		function isNumber(value) {
			return /^\d{1,15}$/.test(value);
		}
	})
};
