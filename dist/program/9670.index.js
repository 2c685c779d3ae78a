"use strict";
exports.id = 9670;
exports.ids = [
	9670,
	4623,
	5312,
	3685
];
exports.modules = {
	7648: ((module, __unused_webpack_exports, __webpack_require__) => {
		let SemVer = __webpack_require__(7163);
		let compareBuild = (a, b, loose) => {
			let versionA = new SemVer(a, loose);
			let versionB = new SemVer(b, loose);
			return versionA.compare(versionB) || versionA.compareBuild(versionB);
		};
		module.exports = compareBuild;
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
	1203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			currentVersions: () => current_versions.currentVersions,
			editVersions: () => editVersions
		});
		var folder = __webpack_require__(5613);
		var text_error = __webpack_require__(9530);
		var version_file = __webpack_require__(41);
		var cargo_follow = __webpack_require__(8181);
		var current_versions = __webpack_require__(3130);
		var documents_document = __webpack_require__(1926);
		var json_document = __webpack_require__(8023);
		function editNpmLock(file, text, changes) {
			if (!changes.some(({ folder }) => folder === "" || text.includes(JSON.stringify(folder)))) return text;
			let { original, root, edits: before } = readOnce(file, text);
			let edits = new Map(before);
			for (let { folder, segments, to } of changes) for (let value of recorded(root, folder, segments)) edits.set(value.start, {
				value,
				to
			});
			if (edits.size === before.size && [...edits].every(([at, { to }]) => before.get(at)?.to === to)) return text;
			let parts = [];
			let at = 0;
			for (let { value, to } of [...edits.values()].toSorted((a, b) => a.value.start - b.value.start)) {
				parts.push(original.slice(at, value.start), to);
				at = value.end;
			}
			let edited = parts.join("") + original.slice(at);
			latest.set(file, {
				original,
				root,
				edits,
				edited
			});
			return edited;
		}
		let latest = new Map();
		function readOnce(file, text) {
			let known = latest.get(file);
			if (known?.edited === text) return known;
			return {
				original: text,
				root: (0, json_document.q)(file, text),
				edits: new Map()
			};
		}
		function recorded(root, folder, segments) {
			let found = [(0, documents_document.TE)((0, documents_document.jf)((0, documents_document.jf)(root, "packages"), folder) ?? EMPTY, segments).value];
			folder === "" && (0, version_file.TE)(segments) === "version" && found.push((0, documents_document.jf)(root, "version"));
			return found.filter((value) => value?.kind === "text");
		}
		let EMPTY = {
			kind: "other",
			source: "",
			start: 0
		};
		var yaml_document = __webpack_require__(5364);
		let GROUPS = [
			"dependencies",
			"devDependencies",
			"optionalDependencies"
		];
		function editPnpmLock(file, text, changes) {
			if (changes.length === 0) return text;
			let [root] = (0, yaml_document.h)(file, text);
			let edits = new Map();
			for (let change of changes) for (let value of pnpm_lock_recorded(root, change)) value.value === change.from && edits.set(value.start, {
				value,
				to: change.to
			});
			let edited = text;
			for (let { value, to } of [...edits.values()].toSorted((a, b) => b.value.start - a.value.start)) edited = edited.slice(0, value.start) + written(text, value, to) + edited.slice(value.end);
			return edited;
		}
		function pnpm_lock_recorded(root, { folder, name }) {
			let importers = (0, documents_document.jf)(root, "importers");
			let importer = importers ? (0, documents_document.jf)(importers, folder || ".") : folder === "" ? root : void 0;
			return [...GROUPS.map((group) => (0, documents_document.jf)((0, documents_document.jf)((0, documents_document.jf)(importer, group), name), "specifier")), (0, documents_document.jf)((0, documents_document.jf)(importer, "specifiers"), name)].filter((value) => value?.kind === "text");
		}
		function written(text, { start }, to) {
			return /['"]/.test(text.charAt(start - 1)) || /^[\w^~=.]/.test(to) ? to : `'${to}'`;
		}
		var versions_version = __webpack_require__(5566);
		let PEP440 = new Map([
			["a", "a"],
			["alpha", "a"],
			["b", "b"],
			["beta", "b"],
			["c", "rc"],
			["rc", "rc"],
			["pre", "rc"],
			["preview", "rc"],
			["dev", ".dev"]
		]);
		function editUvLock(file, text, folder, version) {
			let entries = text.split(/^(?=\[\[package\]\])/m);
			let source = RegExp(`^source = \\{ (?:editable|virtual|directory) = "${folder.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}" \\}`, "m");
			return entries.map((entry) => source.test(entry) ? entry.replace(/^(version = ")[^"\r\n]*/m, (_, start) => start + asPep440(file, version)) : entry).join("");
		}
		function asPep440(file, text) {
			let version = (0, versions_version.ot)(text);
			if (!version?.prerelease) return text;
			let name = PEP440.get(version.prerelease.channel.toLowerCase());
			if (name !== void 0) return `${(0, versions_version.rT)(version)}${name}${version.prerelease.n}`;
			throw (0, text_error.V2)("python-version", `${(0, text_error.hD)(text)} is no version for Python (PEP 440), and ${file} could not record it.`, "Set `version-style: core` for the track, or name the channel alpha, beta, rc or dev.");
		}
		let PLAIN = /^(?![-?:,\][{}#&*!|>'"%@` \t\r\n]).([ \t]*(?![,\][{}:# \t\r\n]).)*$/;
		let ENTRY = /^( {4})("?)([^"\r\n]+)\2: ([^\r\n]+)$/gm;
		function editYarnLock(text, changes) {
			if (changes.length === 0 || !/^__metadata:/m.test(text)) return text;
			let before = text.split(/^(?=\S)/m);
			let users = before.map((block) => changes.filter(({ folder }) => isMember(block, folder)));
			let after = before.map((block, index) => writeRanges(block, users[index]));
			let asked = new Set(after.flatMap(rangesOf));
			return after.map((block) => writeHeader(block, changes, asked)).join("");
		}
		function isMember(block, folder) {
			return /^ {2}resolution: "[^"]*@workspace:([^"]*)"/m.exec(block)?.[1] === (folder || ".");
		}
		function writeRanges(block, changes) {
			if (changes.length === 0) return block;
			return block.replace(ENTRY, (line, ...parts) => {
				let [blanks, mark, name, value = ""] = parts;
				let range = unquote(value);
				let change = changes.find((each) => each.name === name && bare(range) === bare(each.from));
				if (!change) return line;
				let to = range === change.from ? change.to : `npm:${change.to}`;
				return `${blanks}${mark}${name}${mark}: ${PLAIN.test(to) ? to : `"${to}"`}`;
			});
		}
		function rangesOf(block) {
			return [...block.matchAll(ENTRY)].map(([, , , name, value]) => `${name}@${bare(unquote(value))}`);
		}
		function writeHeader(block, changes, asked) {
			let [whole, header] = /^"([^"\r\n]*@workspace:[^"\r\n]*)":/.exec(block) ?? [];
			if (whole === void 0 || header === void 0) return block;
			let old = header.split(", ");
			let found = new Set(old);
			for (let { name, from, to } of changes) for (let protocol of ["", "npm:"]) {
				let former = `${name}@${protocol}${from}`;
				if (!old.includes(former)) continue;
				found.add(`${name}@${protocol}${to}`);
				asked.has(`${name}@${bare(from)}`) || found.delete(former);
			}
			return `"${[...found].sort().join(", ")}":${block.slice(whole.length)}`;
		}
		function unquote(value) {
			return /^".*"$/.test(value) ? value.slice(1, -1) : value;
		}
		function bare(range) {
			return range.replace(/^npm:/, "");
		}
		var npm_ranges = __webpack_require__(4197);
		var place = __webpack_require__(284);
		var group = __webpack_require__(9547);
		var requirement = __webpack_require__(2116);
		var version_text = __webpack_require__(8975);
		let VERSION_GROUP = "([0-9A-Za-z.-]+)";
		function requireReadBack(files, before, after, released) {
			(0, current_versions.eachFile)(files, (file) => {
				let version = (0, version_file.Xs)(file, released);
				let [old, text] = [(0, current_versions.textOf)(file, before), (0, current_versions.textOf)(file, after)];
				let { value, start, end } = (0, version_text.Am)(file, old);
				!(0, version_file.WS)(file) && value !== version && requireNoBuild(file, old, {
					value,
					start,
					end
				}, version);
				let said = whatIsRead(file, after, version);
				if (said === void 0) return;
				let written = lineAt(text, start);
				throw (0, text_error.V2)("version-read-back", `Writing ${version} would give the line ${(0, text_error.hD)(written)}, where ${said}.`, howToRead(file), (0, place.BW)(file.path, old, start));
			});
			for (let [path, ofPath] of (0, group.$)(files, (file) => file.path)) requireSameRest(path, ofPath, before, after);
		}
		function whatIsRead(file, after, version) {
			try {
				let wrong = (0, version_file.WS)(file) ? (0, requirement.unraisedRequirements)([file], after, version)[0]?.value : (0, version_text.Am)(file, (0, current_versions.textOf)(file, after)).value;
				return wrong === void 0 || wrong === version && !(0, version_file.WS)(file) ? void 0 : `${(0, text_error.hD)(wrong)} is read`;
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
				return `no version can be read: ${error.problems[0]?.message.replace(/\.$/, "")}`;
			}
		}
		function howToRead(file) {
			let group = `Let the group of the pattern take in a whole version, such as ${VERSION_GROUP}`;
			return file.kind === "pattern" ? `${group}; or set version-style: core, where files carry X.Y.Z alone.` : `Write it as plain text there, or find it with \`pattern\` and one group, such as ${VERSION_GROUP}.`;
		}
		function requireNoBuild(file, text, { value, start, end }, version) {
			let build = value.indexOf("+");
			if (build < 0) return;
			let pattern = patternBefore(text, start);
			let example = findsAlone(pattern, text, end - value.length + build) ? `: { path: ${JSON.stringify(file.path)}, pattern: ${JSON.stringify(pattern)} }` : `, with a group that ends before it, such as ${VERSION_GROUP}`;
			throw (0, text_error.V2)("version-build", `It says ${(0, text_error.hD)(value)}, and writing ${version} would drop the build metadata ${(0, text_error.hD)(value.slice(build))}.`, `To leave that where it is, list the file with a pattern under version-files${example}.`, (0, place.BW)(file.path, text, start));
		}
		function patternBefore(text, start) {
			return `^${text.slice(text.lastIndexOf("\n", start - 1) + 1, start).replace("﻿", "").replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}${VERSION_GROUP}`;
		}
		function findsAlone(pattern, text, end) {
			let found = [...text.matchAll((0, version_file.Eb)(pattern))];
			return found.length === 1 && found[0]?.indices?.[1]?.[1] === end;
		}
		function requireSameRest(path, files, before, after) {
			let rest = (texts) => withoutVersions((0, current_versions.textOf)(files[0], texts), files);
			if (rest(before) === rest(after)) return;
			throw (0, text_error.V2)("version-read-back", "Writing the version would change more than the version.", "Check that no two entries of version-files find the same place.", { file: path });
		}
		function withoutVersions(text, files) {
			let spans = files.map((file) => (0, version_text.Am)(file, text)).sort((a, b) => a.start - b.start);
			let at = 0;
			return [...spans.map(({ start, end }) => {
				let part = text.slice(at, start);
				at = Math.max(at, end);
				return part;
			}), text.slice(at)].join("\0");
		}
		function lineAt(text, offset) {
			let start = text.lastIndexOf("\n", offset - 1) + 1;
			let end = text.indexOf("\n", offset);
			return text.slice(start, end < 0 ? text.length : end).trim();
		}
		function editVersions(versionFiles, texts, version) {
			let edited = new Map(texts);
			(0, current_versions.eachFile)(versionFiles, (file) => {
				let write = (0, version_file.WS)(file) ? requirement.X : version_text.gN;
				edited.set(file.path, write(file, (0, current_versions.textOf)(file, edited), (0, version_file.Xs)(file, version)));
			});
			requireReadBack(versionFiles, texts, edited, version);
			let problems = [];
			let cargo = versionFiles.map((file) => file.path).filter((path) => (0, folder.Vb)(path) === "Cargo.toml");
			if (cargo.length > 0) {
				let followed = (0, cargo_follow.e)(cargo, texts, edited, version);
				for (let [path, text] of followed.locks) edited.set(path, text);
				problems.push(...followed.problems);
			}
			problems.push(...(0, npm_ranges.x)(versionFiles, texts, edited, version));
			if (problems.length > 0) throw new text_error.ag("unmet-requirement", problems);
			followByFolder(versionFiles, texts, edited, version);
			let changed = new Map();
			for (let [path, text] of edited) texts.get(path) !== text && changed.set(path, text);
			return changed;
		}
		let LOCKS = new Set([
			"package-lock.json",
			"npm-shrinkwrap.json",
			"pnpm-lock.yaml",
			"yarn.lock",
			"uv.lock"
		]);
		function followByFolder(versionFiles, before, edited, version) {
			let named = (name) => versionFiles.filter((file) => (0, folder.Vb)(file.path) === name);
			for (let [path, text] of edited) {
				let name = (0, folder.Vb)(path);
				if (!LOCKS.has(name)) continue;
				let fromLock = (file) => (0, folder.Mf)((0, folder.yS)(path), (0, folder.yS)(file.path));
				if (name === "package-lock.json" || name === "npm-shrinkwrap.json") {
					let changes = named("package.json").map((file) => ({
						folder: fromLock(file),
						segments: segmentsOf(file),
						to: (0, version_text.$4)(file, (0, current_versions.textOf)(file, edited))
					}));
					edited.set(path, editNpmLock(path, text, changes));
				} else if (name === "pnpm-lock.yaml" || name === "yarn.lock") {
					let here = changedRequirements(named("package.json"), before, edited).map(({ file, ...change }) => ({
						...change,
						folder: fromLock(file)
					}));
					edited.set(path, name === "yarn.lock" ? editYarnLock(text, here) : editPnpmLock(path, text, here));
				} else if (name === "uv.lock") for (let file of named("pyproject.toml").filter((file) => segmentsOf(file).join(".") === "project.version")) edited.set(path, editUvLock(path, edited.get(path), fromLock(file) || ".", version));
			}
		}
		function changedRequirements(files, before, after) {
			return files.filter(version_file.WS).flatMap((file) => {
				let [from, to] = [(0, version_text.$4)(file, (0, current_versions.textOf)(file, before)), (0, version_text.$4)(file, (0, current_versions.textOf)(file, after))];
				return from === to ? [] : [{
					file,
					name: segmentsOf(file).at(-1),
					from,
					to
				}];
			});
		}
		function segmentsOf(file) {
			if (file.kind === "keyed") return (0, version_file.in)(file.key) ?? [file.key];
			return (0, folder.Vb)(file.path) === "package.json" ? ["version"] : ["project", "version"];
		}
	}),
	3906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { versionOnly: () => versionOnly });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41);
		var _edit_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1203);
		var _version_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8975);
		function versionOnly(tracks, before, after) {
			let bumps = tracks.flatMap(({ versionFiles }) => bumpOf(versionFiles, before, after) ?? []);
			let found = new Set();
			for (let some of [bumps.filter(({ isNew }) => isNew), bumps]) {
				let made = some.reduce(applyBump, before);
				for (let [path, text] of made) text === after.get(path) && text !== before.get(path) && found.add(path);
			}
			return found;
		}
		let RELEASED = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;
		function bumpOf(versionFiles, before, after) {
			let there = versionFiles.filter(({ path }) => before.has(path) && after.has(path));
			let versions = (0, _versions_version_file_js__WEBPACK_IMPORTED_MODULE_1__.Vw)(there).map((file) => ({
				from: versionIn(file, before),
				to: versionIn(file, after)
			}));
			let changed = versions.find(({ from, to }) => from !== to);
			let version = (changed ?? versions[0])?.to;
			if (version === void 0 || !RELEASED.test(version)) return;
			return {
				versionFiles: there,
				version,
				isNew: changed !== void 0
			};
		}
		function versionIn(file, texts) {
			return orRefused(() => (0, _version_text_js__WEBPACK_IMPORTED_MODULE_3__.$4)(file, texts.get(file.path)));
		}
		function applyBump(texts, { versionFiles, version }) {
			let edited = orRefused(() => (0, _edit_versions_js__WEBPACK_IMPORTED_MODULE_2__.editVersions)(versionFiles, texts, version));
			return edited ? new Map([...texts, ...edited]) : texts;
		}
		function orRefused(work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag) return;
				throw error;
			}
		}
	})
};
