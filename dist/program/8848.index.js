"use strict";
exports.id = 8848;
exports.ids = [8848];
exports.modules = {
	7879: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ms: () => entryOf,
			WQ: () => describeNode,
			_y: () => plainValue,
			oB: () => nodeAt,
			ws: () => scalarText
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function describeNode(node) {
			if (node.kind === "list" || node.kind === "map") return node.kind === "list" ? "a list" : "a mapping";
			if (node.kind === "nothing") return "empty";
			if (node.kind === "text") return `the text ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(node.text)}`;
			return node.kind === "number" ? `the number ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(node.text).slice(1, -1)}` : node.text;
		}
		function entryOf(node, key) {
			return node?.kind === "map" ? node.entries.find((entry) => entry.key === key) : void 0;
		}
		function nodeAt(node, path) {
			let at = node;
			for (let step of path) at = typeof step == "string" ? entryOf(at, step)?.value : at?.kind === "list" ? at.items[step] : void 0;
			return at;
		}
		function scalarText(node) {
			return node === void 0 || node.kind === "list" || node.kind === "map" || node.kind === "nothing" ? void 0 : node.text;
		}
		function plainValue(node, made = new Map()) {
			if (node === void 0 || node.kind === "nothing") return null;
			if (node.kind !== "list" && node.kind !== "map") return node.text;
			if (made.has(node)) return made.get(node);
			let value = node.kind === "list" ? node.items.map((item) => plainValue(item, made)) : Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value, made)]));
			made.set(node, value);
			return value;
		}
	}),
	9731: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => locateIn });
		function locateIn(file, text) {
			let starts;
			return (offset) => {
				starts ??= lineStarts(text);
				let [low, high] = [0, starts.length];
				for (; high - low > 1;) {
					let middle = low + high >> 1;
					(starts[middle] ?? 0) <= offset ? low = middle : high = middle;
				}
				return {
					file,
					line: low + 1,
					column: Math.max(1, offset - (starts[low] ?? 0) + 1)
				};
			};
		}
		function lineStarts(text) {
			let starts = [+!!text.startsWith("﻿")];
			for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
			return starts;
		}
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
	9056: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => readDocument });
		var text_error = __webpack_require__(9530);
		var js_yaml = __webpack_require__(3243);
		let NOTHING = /^(?:null|Null|NULL|~|)$/;
		let FLAG = /^(?:true|True|TRUE|false|False|FALSE)$/;
		let NUMBER = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
		function buildNode(parsed, locate, report) {
			let building = {
				...parsed,
				locate,
				report,
				frames: [],
				anchors: new Map(),
				aliases: 0,
				at: 0
			};
			let documents = 0;
			for (let event of parsed.events) if (event.type === js_yaml.hy.DOCUMENT) documents++;
			else if (documents > 1) {
				report({
					message: "A second YAML document starts here.",
					fix: "Keep one document: take the \"---\" out.",
					at: startOf(building, event)
				});
				break;
			} else take(building, event);
			return building.root;
		}
		function take(building, event) {
			event.type === js_yaml.hy.SCALAR ? add(building, readScalar(building, event), anchorOf(building, event)) : event.type === js_yaml.hy.ALIAS ? add(building, followAlias(building, event)) : event.type === js_yaml.hy.POP ? node_builder_close(building) : node_builder_open(building, event);
		}
		function node_builder_open(building, event) {
			let at = building.offsetOf(event.start);
			building.at = at;
			refuseTag(building, event);
			let node = event.type === js_yaml.hy.MAPPING ? {
				kind: "map",
				entries: [],
				at
			} : {
				kind: "list",
				items: [],
				at
			};
			building.frames.push({
				node,
				anchor: anchorOf(building, event),
				keys: new Map()
			});
		}
		function node_builder_close(building) {
			let frame = building.frames.pop();
			frame && add(building, frame.node, frame.anchor);
		}
		function add(building, node, anchor) {
			anchor !== void 0 && building.anchors.set(anchor, node);
			let frame = building.frames.at(-1);
			if (!frame) building.root = node;
			else if (frame.node.kind === "list") frame.node.items.push(node);
			else if (frame.key === void 0) frame.key = readKey(building, frame.keys, node);
			else {
				let { kind, text, at } = frame.key;
				kind !== "wrong" && frame.node.entries.push({
					key: text,
					keyAt: at,
					value: node
				});
				delete frame.key;
			}
		}
		function readKey({ locate, report }, keys, node) {
			let { kind, at } = node;
			let refuse = (message, fix) => {
				report({
					message,
					fix,
					at
				});
				return {
					kind: "wrong",
					text: "",
					at
				};
			};
			if (kind === "list" || kind === "map") return refuse(`A ${kind === "list" ? "list" : "mapping"} is no key.`, "Write a plain word.");
			if (kind === "wrong") return node;
			if (node.text === "<<") return refuse("The merge key \"<<\" is not supported.", "Write the keys out; single values can be shared by an anchor.");
			let first = keys.get(node.text);
			if (first === void 0) {
				keys.set(node.text, at);
				return node;
			}
			return refuse(`The key ${(0, text_error.hD)(node.text)} is given twice; the first one is on line ${locate(first).line}.`, "Keep one of the two.");
		}
		function readScalar(building, event) {
			let { style, valueStart } = event;
			let isQuoted = style === js_yaml.jK.SINGLE_QUOTED || style === js_yaml.jK.DOUBLE_QUOTED;
			valueStart >= 0 && (building.at = building.offsetOf(isQuoted ? valueStart - 1 : valueStart));
			let isTagged = refuseTag(building, event);
			let text = (0, js_yaml.KE)(building.body, event);
			return {
				kind: isTagged ? "wrong" : style === js_yaml.jK.PLAIN ? plainKind(text) : "text",
				text,
				at: building.at
			};
		}
		function plainKind(text) {
			if (NOTHING.test(text)) return "nothing";
			if (FLAG.test(text)) return "flag";
			return NUMBER.test(text) ? "number" : "text";
		}
		function followAlias(building, event) {
			let name = building.body.slice(event.anchorStart, event.anchorEnd);
			let at = building.offsetOf(event.anchorStart - 1);
			let target = building.anchors.get(name);
			building.at = at;
			building.aliases++;
			if (target && building.aliases <= 100) return target;
			let written = (0, text_error.hD)(`*${name}`);
			target ? building.report({
				message: "The file has more than 100 aliases.",
				fix: "Write the values out.",
				at
			}) : building.report({
				message: `YAML reads ${written} as an alias of an anchor that is not there.`,
				fix: `Put the text in quotes: ${written}.`,
				at
			});
			return {
				kind: "wrong",
				text: name,
				at
			};
		}
		function refuseTag(building, { tagStart, tagEnd }) {
			if (tagStart < 0) return !1;
			building.at = building.offsetOf(tagStart);
			let tag = (0, text_error.hD)(building.body.slice(tagStart, tagEnd));
			let fix = tag.startsWith("\"!!") ? "Take it out: the configuration holds plain values only." : `Put the text in quotes: ${tag}.`;
			building.report({
				message: `YAML reads ${tag} as a tag.`,
				fix,
				at: building.at
			});
			return !0;
		}
		function anchorOf({ body }, { anchorStart, anchorEnd }) {
			return anchorStart < 0 ? void 0 : body.slice(anchorStart, anchorEnd);
		}
		function startOf({ offsetOf, at }, event) {
			if (event.type === js_yaml.hy.SCALAR) return event.valueStart < 0 ? at : offsetOf(event.valueStart);
			return event.type === js_yaml.hy.MAPPING || event.type === js_yaml.hy.SEQUENCE ? offsetOf(event.start) : at;
		}
		var yaml_events = __webpack_require__(732);
		let LONGEST_FILE = 262144;
		function readDocument(text, locate, report) {
			if (text.length > LONGEST_FILE) {
				report({
					message: `The file has ${text.length} characters, more than ${LONGEST_FILE}.`,
					fix: "A configuration is shorter by far: is this the right file?",
					at: 0
				});
				return;
			}
			let parsed = parse(text, report);
			return parsed && buildNode(parsed, locate, report);
		}
		function parse(text, report) {
			try {
				return (0, yaml_events.a)(text, 30);
			} catch (error) {
				let [reason, at] = error instanceof yaml_events.n ? [error.message, error.at] : [error, 0];
				report({
					message: `This is not YAML: ${(0, text_error.Z9)(reason)}.`,
					fix: syntaxHint(text, at),
					at: Math.min(at, text.length)
				});
				return;
			}
		}
		function syntaxHint(text, at) {
			let lineStart = text.lastIndexOf("\n", at - 1) + 1;
			let [line = ""] = text.slice(lineStart, lineStart + 500).split(/\r?\n/, 1);
			if (/^ *\t/.test(line)) return "Indent with spaces, not with tabs.";
			let value = /^ *(?:- +)?(?:[\w-]+: +)?((?:\{[^{}]*\}[^\s,}\]]|[!*&@`%|>]).*)$/.exec(line)?.[1]?.trim();
			if (value) return `Put the text in quotes: ${(0, text_error.hD)(value)}.`;
			return "Fix it there. A text with \": \" or \" #\" in it, or with one of {}[]!*&@`% first, stands in quotes.";
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
	9797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eb: () => compilePattern,
			d7: () => inferVersionFile,
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
			return file.kind === "keyed" && (keySegments(file.key) ?? []).some((name) => /dependencies$/i.test(name));
		}
		function tellingFiles(files) {
			let own = files.filter((file) => !isRequirement(file));
			let whole = own.filter(({ style }) => style === void 0);
			return whole.length > 0 ? whole : own;
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
