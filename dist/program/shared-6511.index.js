"use strict";
exports.modules = {
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
	9797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xp: () => canBeRequired,
			Eb: () => compilePattern,
			fB: () => fileVersion,
			d7: () => inferVersionFile,
			Tz: () => isCarried,
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
			return names.some((name) => /dependencies$/i.test(name)) || isPnpmFile(file) && /^catalogs?$/.test(names[0] ?? "");
		}
		function isPnpmFile({ path }) {
			return /(?:^|\/)pnpm-workspace\.yaml$/.test(path);
		}
		function canBeRequired({ path }) {
			return /(?:^|\/)(?:Cargo\.toml|package\.json)$/.test(path);
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
	})
};
