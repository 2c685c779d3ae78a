"use strict";
exports.id = 6783;
exports.ids = [6783,8399];
exports.modules = {
	...require("./common.index.js").modules,
	933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => RESERVED_NAMES });
		let RESERVED_NAMES = [
			"tracks",
			"any",
			"only-own",
			"channel",
			"matrix",
			"report",
			"tags",
			"versions",
			"plan",
			"pushed",
			"sha",
			"tag",
			"version",
			"verified",
			"all",
			"both",
			"__proto__",
			"constructor",
			"prototype"
		];
	}),
	6783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			We: () => CONFIG_NAMES,
			lU: () => _parse_config_js__WEBPACK_IMPORTED_MODULE_0__.l,
			o4: () => _parse_config_js__WEBPACK_IMPORTED_MODULE_0__.o
		});
		var _parse_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);
		let NAMES = [
			"release-tracks.yml",
			"release-tracks.yaml",
			"release-tracks.json"
		];
		let CONFIG_NAMES = [...NAMES, ...NAMES.map((name) => `.github/${name}`)];
	}),
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
	9280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UO: () => findFolderTag,
			p_: () => findCommonTag
		});
		function findCommonTag(a, b) {
			if (!a.prefix.startsWith(b.prefix) && !b.prefix.startsWith(a.prefix)) return;
			if (!a.suffix.endsWith(b.suffix) && !b.suffix.endsWith(a.suffix)) return;
			let [left, right] = [tagAutomaton(a), tagAutomaton(b)];
			let seen = new Set();
			let front = [{
				left: 0,
				right: 0,
				tag: ""
			}];
			for (; front.length > 0;) {
				let reached = [];
				for (let step of front) {
					if (left.accepts(step.left) && right.accepts(step.right)) return step.tag;
					for (let next of advance(step, left, right)) {
						let id = next.left * right.size + next.right;
						if (seen.has(id)) continue;
						seen.add(id);
						reached.push(next);
					}
				}
				front = reached;
			}
		}
		function findFolderTag(upper, lower) {
			for (let folder of foldersOf(lower.prefix)) if (producesTag(upper, folder)) return folder;
			for (let folder of foldersOf(lower.suffix)) {
				let tag = findCommonTag(upper, {
					prefix: lower.prefix,
					suffix: folder
				});
				if (tag !== void 0) return tag;
			}
		}
		function producesTag(template, tag) {
			let automaton = tagAutomaton(template);
			let states = [0];
			for (let at = 0; at < tag.length && states.length > 0; at++) {
				let char = tag.charAt(at);
				states = [...new Set(states.flatMap((state) => automaton.next(state, char)))];
			}
			return states.some(automaton.accepts);
		}
		let REPRESENTATIVES = [
			"0",
			"1",
			".",
			"-",
			"a"
		];
		let SEMVER = semverStates();
		function* advance({ left, right, tag }, a, b) {
			let literals = [a.literal(left), b.literal(right)].filter((char) => char !== void 0);
			for (let char of new Set([...REPRESENTATIVES, ...literals])) for (let nextLeft of a.next(left, char)) for (let nextRight of b.next(right, char)) yield {
				left: nextLeft,
				right: nextRight,
				tag: tag + char
			};
		}
		function tagAutomaton({ prefix, suffix }) {
			let semver = prefix.length;
			let tail = semver + SEMVER.length;
			let isWhole = (state) => SEMVER[state - semver]?.whole === !0;
			let literal = (state) => {
				if (state < semver) return prefix[state];
				if (state >= tail) return suffix[state - tail + 1];
				return isWhole(state) ? suffix[0] : void 0;
			};
			return {
				size: tail + suffix.length,
				accepts: (state) => suffix === "" ? isWhole(state) : state === tail + suffix.length - 1,
				literal,
				next: (state, char) => {
					let reached = [];
					let inside = SEMVER[state - semver]?.on[classOf(char)] ?? -1;
					inside !== -1 && reached.push(semver + inside);
					literal(state) === char && reached.push(state < semver ? state + 1 : Math.max(tail, state + 1));
					return reached;
				}
			};
		}
		function foldersOf(path) {
			if (!path.includes("/")) return [];
			return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
		}
		function classOf(char) {
			if (char === "0") return "zero";
			if (char >= "1" && char <= "9") return "digit";
			if (char === ".") return "dot";
			if (char === "-") return "hyphen";
			return char >= "a" && char <= "z" || char >= "A" && char <= "Z" ? "letter" : "other";
		}
		function semverStates() {
			let stop = {
				zero: -1,
				digit: -1,
				dot: -1,
				hyphen: -1,
				letter: -1,
				other: -1
			};
			let numbers = [
				0,
				3,
				6
			].flatMap((start) => {
				let end = start === 6 ? {
					...stop,
					hyphen: 9
				} : {
					...stop,
					dot: start + 3
				};
				return [
					{
						on: {
							...stop,
							zero: start + 1,
							digit: start + 2
						},
						whole: !1
					},
					{
						on: end,
						whole: start === 6
					},
					{
						on: {
							...end,
							zero: start + 2,
							digit: start + 2
						},
						whole: start === 6
					}
				];
			});
			let [begun, zero, number, zeros, word] = [
				9,
				10,
				11,
				12,
				13
			];
			let wordy = {
				...stop,
				hyphen: word,
				letter: word
			};
			return [
				...numbers,
				{
					on: {
						...wordy,
						zero,
						digit: number
					},
					whole: !1
				},
				{
					on: {
						...wordy,
						zero: zeros,
						digit: zeros,
						dot: begun
					},
					whole: !0
				},
				{
					on: {
						...wordy,
						zero: number,
						digit: number,
						dot: begun
					},
					whole: !0
				},
				{
					on: {
						...wordy,
						zero: zeros,
						digit: zeros
					},
					whole: !1
				},
				{
					on: {
						...wordy,
						zero: word,
						digit: word,
						dot: begun
					},
					whole: !0
				}
			];
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
	9829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => inspectConfig,
			o: () => parseConfig
		});
		var documents_node = __webpack_require__(7879);
		var places = __webpack_require__(9731);
		var yaml_node = __webpack_require__(9056);
		var text_error = __webpack_require__(9530);
		function giveAdvice(draft, config, report) {
			adviseLadder(draft, report);
			adviseGlobs(draft, report);
			adviseVersionFiles(draft, config, report);
		}
		function adviseLadder(draft, report) {
			let channels = draft.channels?.value ?? [];
			for (let [at, upper] of channels.entries()) {
				let lower = channels[at - 1];
				if (!lower || lower.value < upper.value) continue;
				report({
					message: `The ladder has "${upper.value}" above "${lower.value}", but 1.0.0-${upper.value}.1 is lower than 1.0.0-${lower.value}.1 (SemVer §11).`,
					fix: "Choose names in alphabetical order, as alpha, beta, rc are.",
					at: upper.at
				});
			}
		}
		function adviseGlobs(draft, report) {
			for (let { value, at } of draft["ignore-commits"]?.value ?? []) /^\*+$/.test(value) && report({
				message: `"${value}" ignores every commit.`,
				fix: "Then nothing is ever released by a push.",
				at
			});
			for (let { value, at } of draft["ignore-tags"]?.value ?? []) /^\*+$/.test(value) && report({
				message: `"${value}" ignores every tag.`,
				fix: "Then every version is as if it were the first.",
				at
			});
			for (let { value, at } of draft.tracks?.value.flatMap((track) => track.value.paths?.value ?? []) ?? []) {
				if (!/[^/!{,*]\*\*|\*\*[^/},*]/.test(value)) continue;
				report({
					message: `In ${(0, text_error.hD)(value)}, "**" beside other characters is the same as "*" and goes into no folder.`,
					fix: "Let it stand alone between slashes, as in src/** or **/*.md.",
					at
				});
			}
			for (let { name, value } of draft.tracks?.value ?? []) {
				let first = value.paths?.value[0];
				if (!first?.value.startsWith("!")) continue;
				report({
					message: `The first entry of tracks.${name}.paths takes away, and nothing stands before it.`,
					fix: "Put it after what it takes away from.",
					at: first.at
				});
			}
		}
		function adviseVersionFiles(draft, { tracks }, report) {
			let owners = new Map();
			for (let { name, versionFiles } of tracks) {
				let at = draft.tracks?.value.find((track) => track.name === name)?.value["version-files"]?.at ?? 0;
				for (let file of versionFiles) {
					let owner = owners.get(identityOf(file));
					owners.set(identityOf(file), owner ?? name);
					if (owner === void 0) continue;
					report({
						message: owner === name ? `The track "${name}" lists "${file.path}" twice.` : `The tracks "${owner}" and "${name}" both keep their version in "${file.path}".`,
						fix: "Let each version stand in one place, and each place hold one version.",
						at
					});
				}
			}
		}
		function identityOf(file) {
			return JSON.stringify(file);
		}
		var commit = __webpack_require__(9880);
		var line_manifest = __webpack_require__(3830);
		var auto_bump_rules = __webpack_require__(4174);
		var version_file = __webpack_require__(9797);
		function buildNotes(common, own) {
			if (!common && !own) return;
			let draft = {
				...common,
				...own
			};
			let { from, sections, contributors, header, footer, entry, include, exclude, squash } = draft;
			return {
				...from && { from: from.value },
				...sections && { sections: sections.value.map(({ value }) => buildSection(value)) },
				...contributors && { contributors: contributors.value },
				...header && { header: header.value },
				...footer && { footer: footer.value },
				...entry && { entry: entry.value.map(({ value }) => value) },
				...include && { include: buildFilter(include.value) },
				...exclude && { exclude: buildFilter(exclude.value) },
				...draft["co-authors"] && { coAuthors: draft["co-authors"].value },
				...squash && { squash: squash.value }
			};
		}
		function buildSection({ title, types, scopes, hidden }) {
			return {
				title: title?.value ?? "",
				...types && { types: textsOf(types) },
				...scopes && { scopes: textsOf(scopes) },
				...hidden && { hidden: hidden.value }
			};
		}
		function buildFilter({ types, labels }) {
			return {
				types: types ? textsOf(types) : [],
				labels: labels ? textsOf(labels) : []
			};
		}
		function textsOf(list) {
			return list.value.map(({ value }) => value);
		}
		var config = __webpack_require__(5422);
		var trailers = __webpack_require__(8669);
		var reserved_names = __webpack_require__(933);
		let anyCase = (word) => word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
		let GIT_ALLOWED = "git allows no spaces, none of ~ ^ : ? * [ \\, no \"..\", \"//\" or \"@{\", and no part that starts with \".\" or ends in \".lock\".";
		let GIT_REF = [
			{
				wrong: /[\p{Cc}\p{Cs} ~^:?*[\\]/u,
				why: "has a character that git allows in no name",
				fix: GIT_ALLOWED
			},
			{
				wrong: /\.\./u,
				why: "has \"..\" in it",
				fix: GIT_ALLOWED
			},
			{
				wrong: /^\/|\/\/|\/$/u,
				why: "starts or ends with \"/\", or has \"//\" in it",
				fix: GIT_ALLOWED
			},
			{
				wrong: /(?:^|\/)\./u,
				why: "has a part that starts with \".\"",
				fix: GIT_ALLOWED
			},
			{
				wrong: /\.lock(?:\/|$)/u,
				why: "has a part that ends in \".lock\"",
				fix: GIT_ALLOWED
			},
			{
				wrong: /\.$/u,
				why: "ends with \".\"",
				fix: GIT_ALLOWED
			},
			{
				wrong: /^-/u,
				why: "starts with \"-\"",
				fix: "git would take it for an option: start it with a letter."
			},
			{
				wrong: /^refs\//u,
				why: "is a full ref",
				correct: (text) => text.replace(/^refs\/(?:heads\/|tags\/)?/u, "")
			}
		];
		let pathTests = (lead) => [
			{
				wrong: /[\p{Cc}\p{Cs}]/u,
				why: "has a control character in it"
			},
			{
				wrong: /\\/u,
				why: "has a backslash in it",
				correct: (text) => text.replaceAll("\\", "/")
			},
			{
				wrong: RegExp(`^${lead}(?:/|[A-Za-z]:)`, "u"),
				why: "is absolute",
				fix: "Write it from the root of the repository: src/app."
			},
			{
				wrong: RegExp(`^${lead}(?:.*/)?\\.\\.(?:/|$)`, "u"),
				why: "leaves the repository or steps back with \"..\"",
				fix: "Write it from the root of the repository: src/app."
			},
			{
				wrong: RegExp(`^${lead}\\./.`, "u"),
				why: "starts with \"./\"",
				correct: (text) => text.replace(/^(!?)(?:\.\/+)+/u, "$1")
			},
			{
				wrong: RegExp(`^${lead}(?:.+/\\.(?:/|$)|.*//)`, "u"),
				why: "has a step that goes nowhere (\"//\" or \"/./\")"
			},
			{
				wrong: /^\s|\s$/u,
				why: "starts or ends with a space"
			}
		];
		let FILE_TESTS = [
			...pathTests(""),
			{
				wrong: /^\.\/?$|[^/]\/$/u,
				why: "is a folder",
				fix: "Name one file."
			},
			{
				wrong: /(?:^|\/)\.[gG][iI][tT](?:\/|$)/u,
				why: "is inside .git",
				fix: "Name a file that git tracks."
			}
		];
		let GLOBS = {
			wrong: /^!|[*?]/u,
			why: "is a glob",
			fix: "Name one file."
		};
		let FILE_ALLOWED = "Allowed is the path of one file, from the root of the repository, with \"/\".";
		let TRACK_NAME = {
			noun: "track name",
			allowed: "Allowed are letters, digits, \"-\" and \"_\", with a letter or \"_\" first.",
			longest: 100,
			tests: [{
				wrong: /^[^A-Za-z_]|[^A-Za-z0-9_-]/u,
				why: "cannot name an output of an action"
			}, {
				wrong: RegExp(`^(?:${reserved_names.g.map(anyCase).join("|")})$`, "u"),
				why: "is reserved",
				fix: `Choose another; reserved are ${reserved_names.g.join(", ")}.`
			}]
		};
		let GROUP_NAME = {
			noun: "group name",
			allowed: "Allowed are letters, digits, \"-\" and \"_\", with a letter or \"_\" first.",
			longest: 100,
			tests: [{
				wrong: /^[^A-Za-z_]|[^A-Za-z0-9_-]/u,
				why: "has a character that names do not have"
			}]
		};
		let BRANCH = {
			noun: "branch name",
			allowed: GIT_ALLOWED,
			longest: 200,
			tests: [
				...GIT_REF,
				{
					wrong: /@\{|^@$/u,
					why: "has \"@{\" in it or is \"@\""
				},
				{
					wrong: /^HEAD$/u,
					why: "is no branch"
				}
			]
		};
		let LINE_BRANCH = {
			...BRANCH,
			noun: "template of lines",
			allowed: "It has {major} and {minor} once, and {track} at most once: {track}-{major}.{minor}.x.",
			tests: [
				...BRANCH.tests,
				{
					wrong: /^(?!.*\{major\}.*\{minor\})/u,
					why: "does not have {major} and, behind it, {minor} in it"
				},
				{
					wrong: /\{(major|minor|track)\}.*\{\1\}/u,
					why: "has a placeholder in it more than once"
				},
				{
					wrong: /\{(?!(?:major|minor|track)\})|(?<!\{(?:major|minor|track))\}/u,
					why: "has braces around something else than {track}, {major} and {minor}"
				},
				{
					wrong: /[\d}]\{(?:major|minor)\}|\{(?:major|minor)\}[\d{]/u,
					why: "has a number right beside something that may be one",
					fix: "Put a sign between them, such as \"-\" or \".\": {track}-{major}.{minor}.x."
				}
			]
		};
		let TAG_TEMPLATE = {
			noun: "tag template",
			allowed: "A tag template has {version} once: v{version}, tray-v{version}, sdk/go/v{version}.",
			longest: 200,
			tests: [
				...GIT_REF,
				{
					wrong: /^(?!.*[{}])/u,
					why: "has no {version} in it"
				},
				{
					wrong: /\{version\}.*\{version\}/u,
					why: "has {version} in it more than once"
				},
				{
					wrong: /\{(?!version\})|(?<!\{version)\}/u,
					why: "has braces around something else than {version}"
				},
				{
					wrong: /^withdrawn\//u,
					why: "begins as the markers of withdrawn tags do"
				}
			]
		};
		let CHANNEL = {
			noun: "channel",
			allowed: "Allowed is one SemVer identifier (§9): letters, digits and \"-\", and not digits alone.",
			longest: 50,
			tests: [
				{
					wrong: /[^0-9A-Za-z-]/u,
					why: "is no SemVer identifier"
				},
				{
					wrong: /^[0-9]+$/u,
					why: "is a number"
				},
				{
					wrong: /^[lL][iI][vV][eE]$/u,
					why: "always stands at the top of the ladder",
					fix: "Take it out: `channels` are the pre-releases below it."
				}
			]
		};
		let GLOB = {
			noun: "path",
			allowed: "Allowed are globs from the root of the repository, with \"/\"; \"!\" in front takes away.",
			longest: 1e3,
			tests: [
				...pathTests("!?"),
				{
					wrong: /^!?\.\/?$/u,
					why: "is the root of the repository",
					fix: "Write \"**\" for every file."
				},
				{
					wrong: /^!$/u,
					why: "takes nothing away",
					fix: "Write the glob right after \"!\"."
				}
			]
		};
		let FILE = {
			noun: "path",
			allowed: FILE_ALLOWED,
			longest: 1e3,
			tests: [...FILE_TESTS, GLOBS]
		};
		let VERSION_FILE_PATH = {
			noun: "path",
			allowed: "Allowed is a path from the root of the repository, with \"/\", in which \"*\" may stand for text in a name and \"**/\" for folders.",
			longest: 1e3,
			tests: [
				...FILE_TESTS,
				{
					wrong: /^!/u,
					why: "takes away",
					fix: "List the files that carry the version."
				},
				{
					wrong: /\*\*(?!\/)|[^/]\*\*/u,
					why: "has \"**\" beside other characters, or at its end",
					fix: "Let it stand for folders, and name the files in them: packages/**/package.json."
				}
			]
		};
		let CHANGELOG_FILE = {
			noun: "changelog file",
			allowed: FILE_ALLOWED,
			longest: 1e3,
			tests: [
				...FILE_TESTS,
				GLOBS,
				{
					wrong: /^(?!.*\.(?:md|markdown|mdown)$)/iu,
					why: "is no Markdown file",
					fix: "Name it CHANGELOG.md, for example."
				},
				{
					wrong: /[[\]{}()]/u,
					why: "has a bracket in it",
					fix: "Name a file without brackets: globs use those."
				}
			]
		};
		let MANIFEST = {
			noun: "manifest path",
			allowed: `${FILE_ALLOWED} It has {channel} once: release-manifests/tray-{channel}.json.`,
			longest: 1e3,
			tests: [
				...FILE_TESTS,
				GLOBS,
				{
					wrong: /^(?!.*[{}])|^(?!.*\{channel\}).*\{line\}/u,
					why: "has no {channel} in it"
				},
				{
					wrong: /\{channel\}.*\{channel\}/u,
					why: "has {channel} in it more than once"
				},
				{
					wrong: /\{line\}.*\{line\}/u,
					why: "has {line} in it more than once"
				},
				{
					wrong: /\{(?!(?:channel|line)\})|(?<!\{(?:channel|line))\}/u,
					why: "has braces around something else than {channel} and {line}"
				}
			]
		};
		let WORKFLOW = {
			noun: "workflow",
			allowed: "Allowed is the name of a file in .github/workflows that ends in .yml or .yaml: release.yml.",
			longest: 200,
			tests: [
				{
					wrong: /^(?:\.\/)?\.github\/workflows\/[^/]+$/u,
					why: "has its folder in it",
					correct: (text) => text.replace(/^.*\//u, "")
				},
				{
					wrong: /^(?!(?:\.\/)?\.github\/workflows\/[^/]+$).*[/\\]/u,
					why: "is no plain file name"
				},
				{
					wrong: /^(?!.*[^/\\]\.ya?ml$)/u,
					why: "does not end in .yml or .yaml"
				},
				{
					wrong: /\p{Cc}|^\s|^-/u,
					why: "is no file name of a workflow"
				}
			]
		};
		let LINE = {
			noun: "text",
			allowed: "Allowed is one line of text.",
			longest: 500,
			tests: [{
				wrong: /\p{Cc}/u,
				why: "has a line break or control character in it"
			}]
		};
		let MARKDOWN = {
			noun: "text",
			allowed: "Allowed is Markdown of up to 5,000 characters.",
			longest: 5e3,
			tests: [{
				wrong: /(?![\t\n\r])\p{Cc}/u,
				why: "has a control character in it"
			}]
		};
		let SUBJECT_GLOB = {
			...LINE,
			noun: "subject glob"
		};
		let TAG_GLOB = {
			...LINE,
			noun: "tag glob"
		};
		let KEY = {
			...LINE,
			noun: "key",
			allowed: "Allowed are names joined by dots: workspace.package.version."
		};
		let COMMIT_TYPE = {
			noun: "commit type",
			allowed: "Allowed is a type of Conventional Commits in lower case: feat, fix, perf.",
			longest: 50,
			tests: [{
				wrong: /^[^a-z]|[^a-z0-9_-]/u,
				why: "is no type of a commit"
			}]
		};
		let FOOTER = {
			noun: "footer",
			allowed: "Allowed are letters, digits, spaces and \"-\", with a letter first: API-BREAK.",
			longest: 50,
			tests: [{
				wrong: /^[^A-Za-z]|[^A-Za-z0-9 -]|[ ]$/u,
				why: "is no token of a footer"
			}]
		};
		let TRAILER_KEY = {
			noun: "trailer",
			allowed: "Allowed are letters, digits and \"-\": Roadmap-Item.",
			longest: 50,
			tests: [{
				wrong: /^-|[^A-Za-z0-9-]/u,
				why: "is no key of a trailer"
			}, {
				wrong: RegExp(`^(?:${trailers.yL.map((key) => anyCase(key.toLowerCase())).join("|")})$`, "u"),
				why: "is one that the actions write",
				fix: `Choose another than ${trailers.yL.join(", ")}.`
			}]
		};
		let LABEL_PATTERN = {
			...LINE,
			noun: "label pattern",
			allowed: "Allowed is a label with * once, for what becomes the value: roadmap/*.",
			longest: 100,
			tests: [
				...LINE.tests,
				{
					wrong: /^[^*]*$/u,
					why: "has no * in it"
				},
				{
					wrong: /\*.*\*/u,
					why: "has * in it more than once"
				}
			]
		};
		let MARKER = {
			...LINE,
			noun: "marker",
			longest: 100
		};
		let PATTERN = {
			...LINE,
			noun: "pattern",
			allowed: "Allowed is a regular expression with one capture group."
		};
		let LEVEL = [
			"patch",
			"minor",
			"major"
		];
		let AUTO_BUMP = {
			kind: "record",
			description: "What `bump: auto` makes of the commits since the last live version. The one of a track replaces this one.",
			examples: [{ "commit-types": {
				perf: "minor",
				deps: "none"
			} }],
			fields: {
				"commit-types": {
					kind: "names",
					rule: COMMIT_TYPE,
					of: {
						kind: "word",
						words: ["none", ...LEVEL],
						meanings: [
							"Such commits release nothing by themselves.",
							"They raise the patch, as types that are not listed do.",
							"They raise the minor version.",
							"They raise the major version."
						],
						description: "How far a commit of the type raises the version. A breaking one raises the major version, whatever its type.",
						examples: ["patch"]
					},
					description: "Types of Conventional Commits. feat is minor unless it is listed here; any other type is patch.",
					examples: [{
						perf: "minor",
						deps: "none",
						docs: "none"
					}]
				},
				"initial-development": {
					kind: "record",
					description: "What counts while the version is 0.y.z.",
					examples: [{
						breaking: "minor",
						features: "patch"
					}],
					fields: {
						breaking: {
							kind: "word",
							words: LEVEL,
							meanings: [
								"A breaking change raises z.",
								"It raises y.",
								"It makes the version 1.0.0."
							],
							description: "What a breaking change raises of 0.y.z.",
							default: "minor",
							examples: ["minor"]
						},
						features: {
							kind: "word",
							words: ["patch", "minor"],
							meanings: ["A minor change raises z.", "It raises y."],
							description: "What a minor change raises of 0.y.z.",
							default: "minor",
							examples: ["patch"]
						}
					}
				},
				"breaking-footers": {
					kind: "list",
					of: {
						kind: "text",
						rule: FOOTER,
						description: "A token that begins a line of the message, followed by \": \".",
						examples: ["API-BREAK"]
					},
					orEmpty: !0,
					unique: !0,
					description: "Footers that say what breaks, beside BREAKING CHANGE; in the notes, too.",
					default: [],
					examples: [["API-BREAK"]]
				}
			}
		};
		let GROUP = {
			kind: "record",
			description: "Tracks whose versions go together.",
			required: ["tracks", "policy"],
			examples: [{
				tracks: ["core", "client"],
				policy: "fixed"
			}],
			fields: {
				tracks: {
					kind: "list",
					of: {
						kind: "text",
						rule: TRACK_NAME,
						description: "A track of this file.",
						examples: ["core"]
					},
					unique: !0,
					description: "The names of two tracks or more. A track is in one group at most.",
					examples: [["core", "client"]]
				},
				policy: {
					kind: "word",
					words: ["fixed", "linked"],
					meanings: ["When one is released, all are, with the same version.", "Those that changed are released, with the same version."],
					description: "fixed: all are released with the highest next version. linked: those that changed are.",
					examples: ["fixed"]
				}
			}
		};
		let AFTER_PROMOTION = {
			kind: "word",
			words: ["continue", "next-core"],
			meanings: ["After 1.8.5-beta.1 comes 1.8.5-alpha.2, which is below it.", "After 1.8.5-beta.1 comes 1.8.6-alpha.1."],
			description: "What a channel gets once a version is on a higher one. continue, also when left out: the next N of that X.Y.Z, which its users are not offered; next-core: the next X.Y.Z. The one of a track replaces that of the file.",
			examples: ["next-core"]
		};
		let DEPENDENTS = {
			kind: "word",
			words: ["release", "release-always"],
			meanings: ["Those whose range the new version is outside of.", "All whose packages require it."],
			description: "Which tracks are released together with one that their packages require, in a package.json or Cargo.toml. None when left out. The one of a track replaces that of the file.",
			examples: ["release"]
		};
		let LANDING = {
			kind: "word",
			words: config.rj,
			meanings: ["The actions push to it.", "It takes pull requests alone; the actions push tags, and branches of their own."]
		};
		let LAND = {
			kind: "either",
			description: "How releases get onto the branches, where rules do not let the actions push: one word for both branches, or one for each. With `pull-request`, live versions come by the pull requests of `release-pr`, which needs this key. Left out: all is pushed.",
			examples: ["pull-request", {
				live: "pull-request",
				next: "push"
			}],
			options: [{
				...LANDING,
				description: "How releases get onto both branches.",
				examples: ["pull-request"]
			}, {
				kind: "record",
				description: "How releases get onto each of the branches.",
				examples: [{
					live: "pull-request",
					next: "push"
				}],
				fields: {
					live: {
						...LANDING,
						description: "How live versions get onto `live`.",
						default: "push",
						examples: ["pull-request"]
					},
					next: {
						...LANDING,
						description: "How `next` gets what `live` has. With `pull-request` it takes no bump commits: set `version-style: tag`.",
						default: "push",
						examples: ["push"]
					}
				}
			}]
		};
		var notes_style = __webpack_require__(1218);
		let LABEL_TRAILERS = {
			kind: "names",
			rule: TRAILER_KEY,
			of: {
				kind: "text",
				rule: LABEL_PATTERN,
				description: "The labels that give the value: a name with `*` in it, for what becomes the value.",
				examples: ["roadmap/*"]
			},
			description: "Trailers that a tag gets from labels of the merged pull requests that changed its track since what the users of the channel have. A pull request labelled `roadmap/dark-mode` gives `Roadmap-Item: dark-mode`, of which `announce` tells a roadmap.",
			examples: [{ "Roadmap-Item": "roadmap/*" }]
		};
		let FILTER = (what) => ({
			kind: "record",
			description: `${what} What breaks is never left out for its type.`,
			examples: [{
				labels: ["skip-notes"],
				types: ["chore"]
			}],
			fields: {
				types: {
					kind: "list",
					of: {
						kind: "text",
						rule: COMMIT_TYPE,
						description: "A type of Conventional Commits.",
						examples: ["chore"]
					},
					description: "Types of commits.",
					examples: [["chore", "ci"]]
				},
				labels: {
					kind: "list",
					of: {
						kind: "text",
						rule: LINE,
						description: "A label of a pull request.",
						examples: ["skip-notes"]
					},
					description: "Labels of pull requests; GitHub is asked for them.",
					examples: [["skip-notes"]]
				}
			}
		});
		let NOTES = {
			kind: "record",
			description: "How release notes are shaped. Each key of a track replaces the one here.",
			examples: [{
				sections: [{
					title: "New",
					types: ["feat"]
				}, {
					title: "Fixed",
					types: ["fix"]
				}],
				contributors: !0
			}],
			fields: {
				from: {
					kind: "word",
					words: ["commits", "changes"],
					meanings: ["The commits of the track.", "What files in `.changeset` say of the track."],
					description: "What the notes list: commits, or what people described in change files.",
					default: "commits",
					examples: ["changes"]
				},
				sections: {
					kind: "list",
					of: {
						kind: "record",
						description: "A section with the changes of some types and scopes. Without either it takes what no other section does.",
						required: ["title"],
						examples: [{
							title: "New",
							types: ["feat"]
						}],
						fields: {
							title: {
								kind: "text",
								rule: LINE,
								description: "The heading.",
								examples: ["New"]
							},
							types: {
								kind: "list",
								of: {
									kind: "text",
									rule: COMMIT_TYPE,
									description: "A type of Conventional Commits, or `breaking`.",
									examples: ["feat"]
								},
								description: "Types of commits; `breaking` stands for breaking changes of any type.",
								examples: [["feat", "perf"]]
							},
							scopes: {
								kind: "list",
								of: {
									kind: "text",
									rule: LINE,
									description: "A scope of Conventional Commits.",
									examples: ["ui"]
								},
								description: "Scopes of commits.",
								examples: [["ui"]]
							},
							hidden: {
								kind: "flag",
								description: "Its changes are not listed.",
								default: !1,
								examples: [!0]
							}
						}
					},
					description: "Sections in their order, in place of the usual ones; the first that takes a change lists it. Breaking changes come first unless a section has the type `breaking`, and what no section takes comes last, as \"Other changes\".",
					examples: [[{
						title: "New",
						types: ["feat"]
					}]]
				},
				contributors: {
					kind: "flag",
					description: "Lists who contributed, and marks those whose first pull request it is. GitHub is asked for that.",
					default: !1,
					examples: [!0]
				},
				header: {
					kind: "text",
					rule: MARKDOWN,
					description: "Markdown at the top.",
					examples: ["Download below."]
				},
				footer: {
					kind: "text",
					rule: MARKDOWN,
					description: "Markdown at the end.",
					examples: ["Questions? Ask us."]
				},
				entry: {
					kind: "list",
					of: {
						kind: "word",
						words: notes_style.V2,
						meanings: [
							"The scope in front.",
							"The number of the pull request.",
							"The commit.",
							"Who wrote it."
						],
						description: "What an entry shows beside the subject.",
						examples: ["author"]
					},
					orEmpty: !0,
					unique: !0,
					description: "What an entry shows beside the subject; all of it unless it is listed here.",
					examples: [["scope", "pull-request"]]
				},
				include: FILTER("Only changes that match one of these are listed."),
				exclude: FILTER("Changes that match one of these are not listed."),
				"co-authors": {
					kind: "flag",
					description: "Names those in Co-authored-by trailers beside the author.",
					default: !1,
					examples: [!0]
				},
				squash: {
					kind: "word",
					words: ["whole", "split"],
					meanings: ["A commit is one entry.", "Each conventional message in its body is an entry."],
					description: "split: a commit whose body holds several conventional messages, as a squashed pull request may, gives several entries.",
					default: "whole",
					examples: ["split"]
				}
			}
		};
		let telling_shape_CHANGELOG_FILE = {
			kind: "text",
			rule: CHANGELOG_FILE,
			description: "The file that each live version of the track adds its notes to, in its bump commit: newest first, with all that is in the file as it was. Pre-releases do not touch it. It is no part of any track, so changing it releases nothing.",
			examples: ["apps/tray/CHANGELOG.md"]
		};
		let UPDATER = {
			kind: "record",
			description: "The track's Tauri updater manifests.",
			examples: [{
				manifest: "release-manifests/tray-{channel}.json",
				"tauri-config": "src-tauri/tauri.conf.json"
			}],
			required: ["manifest"],
			fields: {
				manifest: {
					kind: "text",
					rule: MANIFEST,
					description: "Repository path of the manifest that installed apps poll, with `{channel}` once. It is committed to the live branch, or to `branches.manifests`. With `{line}` lines have manifests of their own; for other versions that is left out.",
					examples: ["release-manifests/tray-{channel}.json", "release-manifests/tray-{line}-{channel}.json"]
				},
				"tauri-config": {
					kind: "text",
					rule: FILE,
					description: "The Tauri configuration that the public key is read from.",
					examples: ["src-tauri/tauri.conf.json"]
				}
			}
		};
		let VERSION_FILE = {
			kind: "either",
			description: "A file that carries the version.",
			examples: ["package.json"],
			options: [{
				kind: "text",
				rule: VERSION_FILE_PATH,
				description: "A path, or a glob with `*` and `**/` for several files. Format and key are inferred from the name; a name that says nothing is plain text.",
				examples: [
					"Cargo.toml",
					"package.json",
					"src-tauri/tauri.conf.json",
					"pyproject.toml",
					"packages/*/package.json",
					"VERSION"
				]
			}, {
				kind: "record",
				description: "A path, and where in the file the version stands.",
				required: ["path"],
				exclusive: ["key", "pattern"],
				examples: [{
					path: "Cargo.toml",
					key: "workspace.package.version"
				}],
				fields: {
					path: {
						kind: "text",
						rule: VERSION_FILE_PATH,
						description: "Repository path of the file, or a glob for several.",
						examples: ["Cargo.toml"]
					},
					key: {
						kind: "text",
						rule: KEY,
						description: "The key of the version in a JSON, TOML or YAML file, with dots.",
						examples: ["workspace.package.version"]
					},
					pattern: {
						kind: "text",
						rule: PATTERN,
						description: "A regular expression with one capture group around the version. `^` and `$` match at line ends.",
						examples: ["^VERSION = \"(.+)\"$"]
					},
					"version-style": {
						kind: "word",
						words: ["core"],
						meanings: ["It carries X.Y.Z alone, whatever the style of the track."],
						description: "core: this one carries X.Y.Z alone while the others carry the whole version, as `bundle.windows.wix.version` of a Tauri app needs it.",
						examples: ["core"]
					},
					count: {
						kind: "word",
						words: ["one", "many"],
						meanings: ["The pattern matches once.", "The pattern matches any number of times, each time the same version."],
						description: "How often `pattern` matches. many: each match has the same version, and all are written.",
						default: "one",
						examples: ["many"]
					},
					marker: {
						kind: "text",
						rule: MARKER,
						description: "A text of your own, in comments: each version on a line with it is written, and those between `<marker>-begin` and `<marker>-end`.",
						examples: ["tray-version"]
					},
					"build-number": {
						kind: "word",
						words: ["keep", "raise"],
						meanings: ["The build number stays as it is.", "Each release makes it one higher."],
						description: "What a release does with the build number: `+45` behind a version, or what the format has for it. keep, but raise for pubspec.yaml, unless it says otherwise here.",
						examples: ["raise"]
					}
				}
			}]
		};
		let BRANCHES = {
			kind: "record",
			description: "The two branches. The same name twice, or `live` alone: trunk mode, everything is cut on one branch.",
			examples: [
				{
					live: "main",
					next: "next"
				},
				{ live: "main" },
				{
					live: "main",
					next: "next",
					lines: "{track}-{major}.{minor}.x"
				}
			],
			fields: {
				live: {
					kind: "text",
					rule: BRANCH,
					description: "Live versions are cut here.",
					default: "main",
					examples: ["main"]
				},
				next: {
					kind: "text",
					rule: BRANCH,
					description: "Pre-releases are cut here. Left out while `live` is given: the same branch as `live`.",
					default: "next",
					examples: ["next", "develop"]
				},
				manifests: {
					kind: "text",
					rule: BRANCH,
					description: "The branch that updater manifests are committed to, for repositories whose `live` takes pull requests alone: installed apps poll it there. The first manifest makes it. Left out: `live`.",
					examples: ["release-manifests"]
				},
				lines: {
					kind: "text",
					rule: LINE_BRANCH,
					description: "How the branches of lines are called: a fix of 1.8 is cut there while 1.9 is live. With `{major}` and `{minor}` once, and `{track}` where each track has its own. Left out: no lines.",
					examples: ["{track}-{major}.{minor}.x", "{major}.{minor}.x"]
				}
			}
		};
		let TRACK = {
			kind: "record",
			description: "One product: what it is made of, how its tags read, which files carry its version.",
			examples: [{
				tag: "tray-v{version}",
				paths: ["apps/tray/**"],
				"version-files": ["apps/tray/package.json"]
			}],
			required: ["tag", "paths"],
			fields: {
				description: {
					kind: "text",
					rule: LINE,
					description: "What the product is, for people.",
					examples: ["Desktop client"]
				},
				tag: {
					kind: "text",
					rule: TAG_TEMPLATE,
					description: "The tag of a version, with `{version}` once. No two tracks may be able to produce the same tag.",
					examples: [
						"v{version}",
						"tray-v{version}",
						"sdk/go/v{version}",
						"ui@{version}"
					]
				},
				paths: {
					kind: "list",
					of: {
						kind: "text",
						rule: GLOB,
						description: "A glob, a file, or a folder with all below it; `!` takes away.",
						examples: [
							"apps/web/**",
							"Cargo.lock",
							"!**/*.md"
						]
					},
					some: {
						pattern: /^[^!]/u,
						message: "only takes away: every entry starts with \"!\".",
						fix: "Begin with what belongs to the track: \"**\" for every file."
					},
					description: "The track's files: globs in order, the last that matches a file decides.",
					examples: [[
						"apps/web/**",
						"Cargo.lock",
						"!**/*.md"
					]]
				},
				dependencies: {
					kind: "word",
					words: ["auto"],
					meanings: ["The manifests decide, as they are at the commit that is looked at."],
					description: "auto: the folders of workspace members that the version-file packages depend on by path are added to `paths`. For Cargo, npm, pnpm, yarn, uv, poetry, Maven, Dart, Deno, Gradle and .NET by the version files, for Go by the go.mod among the paths, with go.work and `replace`; an error where no manifest says anything.",
					examples: ["auto"]
				},
				"version-files": {
					kind: "list",
					of: VERSION_FILE,
					orEmpty: !0,
					description: "The files that carry the version. Without any, the tags alone do.",
					default: [],
					examples: [["package.json"], [{
						path: "Cargo.toml",
						key: "workspace.package.version"
					}]]
				},
				dependents: DEPENDENTS,
				requirements: {
					kind: "word",
					words: ["auto"],
					meanings: ["As if each were listed under `version-files` with its key."],
					description: "auto: what other packages of the repository require of the version, in a package.json, Cargo.toml or deno.json, follows it with its operator kept. An error where no version file is one of those.",
					examples: ["auto"]
				},
				"auto-bump": AUTO_BUMP,
				"after-promotion": AFTER_PROMOTION,
				notes: NOTES,
				"changelog-file": telling_shape_CHANGELOG_FILE,
				"version-style": {
					kind: "word",
					words: [
						"full",
						"core",
						"tag"
					],
					meanings: [
						"Files carry the whole version, such as 1.8.5-alpha.2.",
						"Files carry X.Y.Z alone; the tag alone has the suffix.",
						"Files carry the last live version; a pre-release is its tag alone."
					],
					description: "full: files carry the whole version; core: X.Y.Z alone, as MSI installers need it; tag: the last live version, so that a pre-release is a tag and no commit.",
					default: "full",
					examples: ["core"]
				},
				latest: {
					kind: "flag",
					description: "This track owns the repository's \"Latest\" release badge. At most one track does.",
					default: !1,
					examples: [!0]
				},
				updater: UPDATER,
				"release-workflow": {
					kind: "text",
					rule: WORKFLOW,
					description: "File name, below .github/workflows, of the workflow that the tag starts.",
					examples: ["release.yml"]
				}
			}
		};
		let CONFIG_SHAPE = {
			kind: "record",
			description: "Release Tracks: every product of the repository with its own version, tags and channels.",
			required: ["tracks"],
			fields: {
				$schema: {
					kind: "text",
					rule: LINE,
					description: "The JSON Schema of this file, for editors.",
					examples: ["./node_modules/release-tracks/schema/release-tracks.schema.json"]
				},
				branches: BRANCHES,
				channels: {
					kind: "list",
					of: {
						kind: "text",
						rule: CHANNEL,
						description: "A pre-release channel, as in 1.8.5-alpha.2.",
						examples: [
							"alpha",
							"beta",
							"rc"
						]
					},
					unique: !0,
					description: "The pre-release ladder, lowest first. `live` is always the top.",
					default: [
						"alpha",
						"beta",
						"rc"
					],
					examples: [[
						"alpha",
						"beta",
						"rc"
					], ["beta"]]
				},
				"auto-channel": {
					kind: "either",
					options: [{
						kind: "text",
						rule: CHANNEL,
						description: "One of `channels`.",
						examples: ["alpha"]
					}, {
						kind: "flag",
						only: !1,
						description: "A push cuts nothing.",
						examples: [!1]
					}],
					description: "The channel that a push to `next` cuts; the lowest when left out. false: a push cuts nothing.",
					examples: ["alpha", !1]
				},
				"ignore-commits": {
					kind: "list",
					of: {
						kind: "text",
						rule: SUBJECT_GLOB,
						description: "A glob for the subject: `*` any text, `?` one character.",
						examples: ["docs:*", "docs(*"]
					},
					orEmpty: !0,
					description: "Commits that never trigger a release on their own.",
					default: [],
					examples: [["docs:*", "docs(*"]]
				},
				"ignore-tags": {
					kind: "list",
					of: {
						kind: "text",
						rule: TAG_GLOB,
						description: "A glob for the whole tag: `*` any text, `?` one character.",
						examples: ["rust-v3.*", "v2.1.0-beta.1"]
					},
					orEmpty: !0,
					description: "Tags that count for nothing, such as one made by mistake: no version continues from them. Their names are not given again.",
					default: [],
					examples: [["rust-v3.*"]]
				},
				bump: {
					kind: "word",
					words: config.ou,
					meanings: [
						"A patch.",
						"A minor version.",
						"A major version.",
						"As far as conventional commits say.",
						"As far as the files in `.changeset` say.",
						"To the version that people wrote into the version files."
					],
					description: "How far a release raises the version above the last live one, unless its input `bump` says otherwise.",
					default: "patch",
					examples: ["auto"]
				},
				"auto-bump": AUTO_BUMP,
				"after-promotion": AFTER_PROMOTION,
				signing: {
					kind: "word",
					words: config.dc,
					meanings: [
						"Nothing is signed, whatever git is set to do.",
						"GitHub makes the commits and signs them: for GITHUB_TOKEN and GitHub Apps.",
						"The ssh key of the input `signing-key` signs commits and tags, else the key that git is set to sign with."
					],
					description: "Who signs the commits and tags of a release. Left out: git does where it is set to (`commit.gpgsign`, `tag.gpgsign`).",
					examples: ["github", "key"]
				},
				land: LAND,
				dependents: DEPENDENTS,
				groups: {
					kind: "names",
					rule: GROUP_NAME,
					of: GROUP,
					description: "Tracks whose versions go together, by a name of your choice.",
					examples: [{ sdk: {
						tracks: ["core", "client"],
						policy: "fixed"
					} }]
				},
				"label-trailers": LABEL_TRAILERS,
				notes: NOTES,
				tracks: {
					kind: "names",
					rule: TRACK_NAME,
					of: TRACK,
					description: "The tracks by name. A name is also the name of an output.",
					examples: [{ app: {
						tag: "v{version}",
						paths: ["**", "!**/*.md"],
						"version-files": ["package.json"]
					} }]
				}
			}
		};
		let DEFAULTS = CONFIG_SHAPE.fields;
		let TRACK_DEFAULTS = CONFIG_SHAPE.fields.tracks.of.fields;
		function buildConfig(path, draft, report) {
			let channels = texts(draft.channels) ?? DEFAULTS.channels.default;
			return {
				path,
				branches: buildBranches(draft.branches?.value ?? {}),
				channels,
				autoChannel: draft["auto-channel"]?.value ?? channels[0] ?? !1,
				...labelTrailersOf(draft["label-trailers"]),
				ignoreCommits: texts(draft["ignore-commits"]) ?? DEFAULTS["ignore-commits"].default,
				...draft.bump && { bump: draft.bump.value },
				...draft.signing && { signing: draft.signing.value },
				...draft.land && { land: buildLand(draft.land.value) },
				tracks: (draft.tracks?.value ?? []).flatMap((track) => buildTrack(track, commonOf(draft), report) ?? []),
				...draft.groups && { groups: draft.groups.value.flatMap(buildGroup) }
			};
		}
		function commonOf(draft) {
			let files = (draft.tracks?.value ?? []).map(({ value }) => value["changelog-file"]?.value);
			return {
				...draft,
				ignored: ignoredTags(draft),
				changelogFiles: files.filter((file) => file !== void 0)
			};
		}
		function buildGroup({ name, value: { tracks, policy } }) {
			let members = texts(tracks);
			return members && policy ? [{
				name,
				tracks: members,
				policy: policy.value
			}] : [];
		}
		function parseTemplate(text) {
			let [prefix = "", suffix = ""] = text.split("{version}");
			return {
				prefix,
				suffix
			};
		}
		function labelTrailersOf(draft) {
			if (!draft) return {};
			return { labelTrailers: draft.value.map(({ name: key, value }) => {
				let [prefix = "", suffix = ""] = value.split("*");
				return {
					key,
					prefix,
					suffix
				};
			}) };
		}
		function buildBranches({ live, next, lines, manifests }) {
			let { fields } = DEFAULTS.branches;
			let name = live?.value ?? fields.live.default;
			return {
				live: name,
				next: next?.value ?? live?.value ?? fields.next.default,
				...lines && { lines: lines.value },
				...manifests && manifests.value !== name && { manifests: manifests.value }
			};
		}
		function buildLand(draft) {
			if (typeof draft == "string") return {
				live: draft,
				next: draft
			};
			return {
				live: draft.live?.value ?? "push",
				next: draft.next?.value ?? "push"
			};
		}
		function ignoredTags(draft) {
			let globs = texts(draft["ignore-tags"]) ?? DEFAULTS["ignore-tags"].default;
			return globs.length > 0 ? { ignores: (0, commit.n)(globs) } : {};
		}
		function buildTrack({ name, value: draft }, common, report) {
			let { tag, description, dependencies, updater } = draft;
			let workflow = draft["release-workflow"];
			let autoBump = draft["auto-bump"] ?? common["auto-bump"];
			let dependents = draft.dependents ?? common.dependents;
			let afterPromotion = draft["after-promotion"] ?? common["after-promotion"];
			let notes = buildNotes(common.notes?.value, draft.notes?.value);
			let versionFiles = (draft["version-files"]?.value ?? []).flatMap((file) => buildVersionFile(file, report) ?? []).map((file) => withRequirements(file, draft.requirements?.value));
			if (!tag) return;
			return {
				name,
				...description && { description: description.value },
				tag: {
					...parseTemplate(tag.value),
					...common.ignored
				},
				paths: texts(draft.paths) ?? [],
				...dependencies && { dependencies: dependencies.value },
				versionFiles,
				...dependents && { dependents: dependents.value },
				...afterPromotion && { afterPromotion: afterPromotion.value },
				...notes && { notes },
				...draft["changelog-file"] && { changelogFile: draft["changelog-file"].value },
				...common.changelogFiles.length > 0 && { changelogFiles: common.changelogFiles },
				...autoBump && { autoBump: buildAutoBump(autoBump.value) },
				versionStyle: draft["version-style"]?.value ?? TRACK_DEFAULTS["version-style"].default,
				latest: draft.latest?.value ?? TRACK_DEFAULTS.latest.default,
				...updaterOf(updater?.value),
				...workflow && { releaseWorkflow: workflow.value }
			};
		}
		function withRequirements(file, requirements) {
			return requirements && (0, version_file.Xp)(file) && !(0, version_file.WS)(file) ? {
				...file,
				requirements
			} : file;
		}
		function buildAutoBump(draft) {
			let { breaking, features } = draft["initial-development"]?.value ?? {};
			let types = (draft["commit-types"]?.value ?? []).map(({ name, value }) => [name, value]);
			let { commitTypes, initial } = auto_bump_rules.l;
			return {
				commitTypes: new Map([...commitTypes, ...types]),
				initial: {
					breaking: breaking?.value ?? initial.breaking,
					minor: features?.value ?? initial.minor
				},
				breakingFooters: texts(draft["breaking-footers"]) ?? []
			};
		}
		function updaterOf(draft) {
			if (!draft?.manifest) return {};
			let tauriConfig = draft["tauri-config"]?.value;
			return { updater: {
				...(0, line_manifest._z)(draft.manifest.value),
				...tauriConfig !== void 0 && { tauriConfig }
			} };
		}
		function buildVersionFile({ value, at }, report) {
			let draft = typeof value == "string" ? { path: {
				value,
				at
			} } : value;
			let { path, key, pattern, count, marker, "version-style": style } = draft;
			let build = draft["build-number"];
			if (!path || key && pattern) return;
			try {
				return (0, version_file.d7)(path.value, {
					...key && { key: key.value },
					...pattern && { pattern: pattern.value },
					...style && { style: style.value },
					...count && { many: count.value === "many" },
					...marker && { marker: marker.value },
					...build && { buildNumber: build.value }
				});
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
				for (let { message, fix = "" } of error.problems) report({
					message,
					fix,
					at: (key ?? pattern ?? path).at
				});
				return;
			}
		}
		function texts(list) {
			return list?.value.map(({ value }) => value);
		}
		var line_branch = __webpack_require__(6511);
		var glob_braces = __webpack_require__(3904);
		var tag_overlap = __webpack_require__(9280);
		var nearest_word = __webpack_require__(9043);
		var manifest_path = __webpack_require__(2205);
		function checkRelations(draft, locate, report) {
			let tracks = draft.tracks?.value ?? [];
			checkAutoChannel(draft, report);
			checkLines(draft, report);
			checkManifestBranch(draft, report);
			checkLatest(tracks, locate, report);
			checkManifests(tracks, channelsOf(draft), locate, report);
			checkChangelogFiles(tracks, locate, report);
			checkBraces(tracks, report);
			checkRequirements(tracks, report);
			checkGroups(draft, report);
			let tagged = tracks.map((track) => ({
				track,
				name: track.name.toLowerCase(),
				tag: track.value.tag && parseTemplate(track.value.tag.value)
			}));
			for (let [at, later] of tagged.entries()) for (let earlier of tagged.slice(0, at)) {
				earlier.name === later.name && reportNames(earlier.track, later.track, report);
				hasTag(earlier) && hasTag(later) && checkTags(earlier, later, locate, report);
			}
		}
		function hasTag(track) {
			return track.tag !== void 0;
		}
		function channelsOf(draft) {
			return draft.channels?.value.map(({ value }) => value) ?? CONFIG_SHAPE.fields.channels.default;
		}
		function checkAutoChannel(draft, report) {
			let auto = draft["auto-channel"];
			let channels = channelsOf(draft);
			if (!auto || auto.value === !1 || channels.includes(auto.value)) return;
			report({
				message: `auto-channel is ${(0, text_error.hD)(auto.value)}, which is none of the channels.`,
				fix: `${(0, nearest_word.h)(auto.value, channels)}Allowed: ${channels.join(", ")}, or false.`,
				at: auto.at
			});
		}
		function checkLines({ branches, tracks }, report) {
			let { live, next, lines } = branches?.value ?? {};
			if (!lines) return;
			let { fields } = CONFIG_SHAPE.fields.branches;
			let names = [live?.value ?? fields.live.default, next?.value ?? live?.value ?? fields.next.default];
			for (let { name } of tracks?.value ?? []) {
				let taken = names.find((branch) => (0, line_branch.a2)(lines.value, name, branch));
				if (taken === void 0) continue;
				report({
					message: `The branch ${(0, text_error.hD)(taken)} is the one that live or pre-releases are cut on, and ${(0, text_error.hD)(lines.value)} makes it a line, too.`,
					fix: "Give the branches of lines another name.",
					at: lines.at
				});
				return;
			}
		}
		function checkManifestBranch({ branches, land, tracks }, report) {
			let { live, next, lines, manifests } = branches?.value ?? {};
			let { fields } = CONFIG_SHAPE.fields.branches;
			let names = [live?.value ?? fields.live.default, next?.value ?? live?.value ?? fields.next.default];
			if (manifests !== void 0 && manifests.value !== names[0]) {
				let isLine = lines && tracks?.value.some(({ name }) => (0, line_branch.a2)(lines.value, name, manifests.value));
				if (!names.includes(manifests.value) && !isLine) return;
				report({
					message: `branches.manifests is ${(0, text_error.hD)(manifests.value)}, and releases are cut there.`,
					fix: "Give manifests a branch of their own: release-manifests.",
					at: manifests.at
				});
				return;
			}
			let owner = tracks?.value.find(({ value }) => value.updater);
			if (!land || !owner) return;
			let { value } = land;
			let [ofLive, ofNext] = typeof value == "string" ? [value, value] : [value.live?.value, value.next?.value];
			if (ofLive !== "pull-request" && ofNext !== "pull-request") return;
			report({
				message: `The track "${owner.name}" has an updater, whose manifests are pushed to ${(0, text_error.hD)(names[0] ?? "")}, and by land ${ofLive === "pull-request" ? "that" : (0, text_error.hD)(names[1] ?? "")} takes pull requests alone.`,
				fix: "Give manifests a branch of their own: branches.manifests: release-manifests, which installed apps poll then (docs/protected-branches.md).",
				at: land.at
			});
		}
		function checkLatest(tracks, locate, report) {
			let [first, ...others] = tracks.filter(({ value }) => value.latest?.value === !0);
			for (let { name, value } of others) report({
				message: `The track "${name}" has latest: true, and so has ${`"${first?.name}" (line ${locate(first?.value.latest?.at ?? 0).line})`}.`,
				fix: "A repository has one \"Latest\" badge: keep one of them.",
				at: value.latest?.at ?? 0
			});
		}
		function checkRequirements(tracks, report) {
			for (let { name, value } of tracks) {
				if (!value.requirements || pathsOf(value).some((path) => (0, version_file.Xp)({ path }))) continue;
				report({
					message: `The track "${name}" has requirements: auto, and none of its version-files is a package.json, Cargo.toml or deno.json.`,
					fix: "List each requirement under `version-files` with its `key` instead.",
					at: value.requirements.at
				});
			}
		}
		function checkGroups({ groups, tracks }, report) {
			let names = (tracks?.value ?? []).map(({ name }) => name);
			let groupOf = new Map();
			for (let { name, value } of groups?.value ?? []) {
				let members = value.tracks?.value ?? [];
				members.length === 1 && report({
					message: `The group "${name}" has one track.`,
					fix: "Name the others, or take the group out.",
					at: members[0]?.at ?? 0
				});
				for (let { value: member, at } of members) {
					let other = groupOf.get(member);
					names.includes(member) ? other !== void 0 && report({
						message: `The track "${member}" is in the group "${name}" and in "${other}".`,
						fix: "Its version can go with one group alone: keep it in one.",
						at
					}) : report({
						message: `The group "${name}" names ${(0, text_error.hD)(member)}, which is no track.`,
						fix: `${(0, nearest_word.h)(member, names)}Tracks: ${names.join(", ")}.`,
						at
					});
					groupOf.set(member, name);
				}
			}
		}
		function pathsOf(entry) {
			return (entry["version-files"]?.value ?? []).flatMap(({ value: file }) => typeof file == "string" ? file : file.path?.value ?? []);
		}
		function reportNames(earlier, track, report) {
			report({
				message: `The tracks "${earlier.name}" and "${track.name}" differ in case alone.`,
				fix: "Outputs are compared without case: rename one of them.",
				at: track.nameAt
			});
		}
		function checkTags(earlier, later, locate, report) {
			let common = (0, tag_overlap.p_)(earlier.tag, later.tag);
			let folder = common ?? (0, tag_overlap.UO)(earlier.tag, later.tag) ?? (0, tag_overlap.UO)(later.tag, earlier.tag);
			if (folder === void 0) return;
			let describe = ({ name, value: { tag } }) => `"${name}" (${(0, text_error.hD)(tag?.value ?? "")}, line ${locate(tag?.at ?? 0).line})`;
			let both = `${describe(earlier.track)} and ${describe(later.track)}`;
			report({
				message: common === void 0 ? `The tags of ${both} exclude each other: git cannot have ${(0, text_error.hD)(folder)} and a tag below ${(0, text_error.hD)(`${folder}/`)}.` : `The tracks ${both} can both produce the tag ${(0, text_error.hD)(common)}.`,
				fix: `Give each track a prefix of its own, such as "${later.track.name}-v{version}".`,
				at: later.track.value.tag?.at ?? 0
			});
		}
		function checkChangelogFiles(tracks, locate, report) {
			let owners = new Map();
			for (let { name, value } of tracks) {
				let file = value["changelog-file"];
				let owner = file && owners.get(file.value);
				file && owner ? report({
					message: `The changelog file of "${owner.name}" (line ${locate(owner.at).line}) and "${name}" are both ${(0, text_error.hD)(file.value)}.`,
					fix: `Give each track its own, such as "${name}/CHANGELOG.md".`,
					at: file.at
				}) : file && owners.set(file.value, {
					name,
					at: file.at
				});
			}
		}
		function checkBraces(tracks, report) {
			for (let { value, at } of tracks.flatMap((track) => track.value.paths?.value ?? [])) {
				if ((0, glob_braces.ct)(value) <= glob_braces.vw) continue;
				report({
					message: `The path ${(0, text_error.hD)(value)} stands for more than ${glob_braces.vw} paths by its braces.`,
					fix: "Write a glob with * in place of the braces.",
					at
				});
			}
		}
		function checkManifests(tracks, channels, locate, report) {
			let owners = new Map();
			for (let { name, value } of tracks) {
				let manifest = value.updater?.value.manifest;
				if (!manifest) continue;
				let paths = (0, manifest_path.Ud)({ updater: (0, line_manifest._z)(manifest.value) }, { channels }).map(({ path }) => path);
				let taken = paths.find((path) => owners.has(path));
				let owner = taken === void 0 ? void 0 : owners.get(taken);
				if (owner) report({
					message: `The manifests of "${owner.name}" (line ${locate(owner.at).line}) and "${name}" are both ${(0, text_error.hD)(taken ?? "")}.`,
					fix: `Give each track its own, such as "release-manifests/${name}-{channel}.json".`,
					at: manifest.at
				});
				else for (let path of paths) owners.set(path, {
					name,
					at: manifest.at
				});
			}
		}
		function obeysRule(rule, text, at, report) {
			let complain = (why, fix = rule.allowed) => report({
				message: `The ${rule.noun} ${(0, text_error.hD)(text)} ${why}.`,
				fix,
				at
			});
			text === "" && complain("is empty");
			text.length > rule.longest && complain(`is longer than ${rule.longest} characters`);
			if (text === "" || text.length > rule.longest) return !1;
			let failed = rule.tests.filter(({ wrong }) => wrong.test(text));
			for (let { why, fix, correct } of failed) complain(why, correct ? `Write ${(0, text_error.hD)(correct(text))}.` : fix);
			return failed.length === 0;
		}
		function readShape(shape, node, name, report) {
			return read(shape, node, name, report);
		}
		function read(shape, node, name, report) {
			if (node.kind === "wrong") return;
			if (shape.kind === "either") {
				let option = shape.options.find((option) => takes(option, node));
				return option ? read(option, node, name, report) : refuse(shape, node, name, report);
			}
			if (shape.kind === "text" && node.kind === "text") return obeysRule(shape.rule, node.text, node.at, report) ? node.text : void 0;
			if (shape.kind === "word" && node.kind === "text") return readWord(shape, node, name, report);
			if (shape.kind === "flag" && node.kind === "flag" && allowsFlag(shape, node)) return node.text.toLowerCase() === "true";
			if (shape.kind === "list" && node.kind === "list") return readList(shape, node, name, report);
			if (shape.kind === "record" && node.kind === "map") return readRecord(shape, node, name, report);
			if (shape.kind === "names" && node.kind === "map") return readNames(shape, node, name, report);
			return refuse(shape, node, name, report);
		}
		function takes(shape, node) {
			if (shape.kind === "flag") return node.kind === "flag" && allowsFlag(shape, node);
			return shape.kind === node.kind || shape.kind === "word" && node.kind === "text" || shape.kind === "record" && node.kind === "map";
		}
		function allowsFlag({ only }, { text }) {
			return only === void 0 || String(only) === text.toLowerCase();
		}
		function refuse(shape, node, name, report) {
			let message = `${name} is ${(0, documents_node.WQ)(node)}.`;
			node.kind === "nothing" ? report({
				message,
				fix: `Give it a value (${expected(shape)}), or take the key out.`,
				at: node.at
			}) : report({
				message,
				fix: `It takes ${expected(shape)}.${quotesHint(shape, node)}`,
				at: node.at
			});
		}
		function expected(shape) {
			if (shape.kind === "either") return shape.options.map(expected).join(", or ");
			if (shape.kind === "word") return shape.words.join(" or ");
			if (shape.kind === "flag") return shape.only === void 0 ? "true or false" : String(shape.only);
			if (shape.kind === "text") return shape.examples ? `text, such as ${JSON.stringify(shape.examples[0])}` : "text";
			if (shape.kind === "list") return `a list${shape.examples ? `, such as ${JSON.stringify(shape.examples[0])}` : ""}`;
			return shape.kind === "record" ? `a mapping with ${Object.keys(shape.fields).join(", ")}` : "a mapping of names";
		}
		function quotesHint(shape, node) {
			if (!(shape.kind === "text" || shape.kind === "either" && shape.options.some(({ kind }) => kind === "text"))) return "";
			if (node.kind === "number" || node.kind === "flag" && shape.kind === "text") return ` Put it in quotes: ${(0, text_error.hD)(node.text)}.`;
			return node.kind === "map" ? " A text that starts with \"{\" or has \": \" in it stands in quotes." : "";
		}
		function readWord({ words }, { text, at }, name, report) {
			if (words.includes(text)) return text;
			report({
				message: `${name} is ${(0, text_error.hD)(text)}.`,
				fix: `${(0, nearest_word.h)(text, words)}Allowed: ${words.join(", ")}.`,
				at
			});
		}
		function readList(shape, { items, at }, name, report) {
			items.length === 0 && !shape.orEmpty && report({
				message: `${name} is an empty list.`,
				fix: `Give at least one; it takes ${expected(shape)}.`,
				at
			});
			let { some, unique } = shape;
			let texts = items.map((item) => "text" in item ? item.text : void 0);
			some && items.length > 0 && !texts.some((text) => text === void 0 || some.pattern.test(text)) && report({
				message: `${name} ${some.message}`,
				fix: some.fix,
				at
			});
			let seen = new Set();
			return items.flatMap((item, index) => {
				let text = texts[index];
				if (unique && text !== void 0 && seen.has(text)) {
					report({
						message: `${name} has ${(0, text_error.hD)(text)} twice.`,
						fix: "Keep one of the two.",
						at: item.at
					});
					return [];
				}
				text !== void 0 && seen.add(text);
				let value = read(shape.of, item, `${name}[${index}]`, report);
				return value === void 0 ? [] : [{
					value,
					at: item.at
				}];
			});
		}
		function readRecord(shape, { entries, at }, name, report) {
			let { fields, required = [], exclusive } = shape;
			let keys = new Set(entries.map(({ key }) => key));
			let values = entries.flatMap(({ key, keyAt, value: node }) => {
				let field = Object.hasOwn(fields, key) ? fields[key] : void 0;
				if (!field) {
					report({
						message: `Unknown key ${(0, text_error.hD)(key)}${inside(name)}.`,
						fix: unknownKeyFix(key, fields, keys),
						at: keyAt
					});
					return [];
				}
				let value = read(field, node, name ? `${name}.${key}` : key, report);
				return value === void 0 ? [] : [[key, {
					value,
					at: node.at
				}]];
			});
			for (let key of required) {
				if (keys.has(key)) continue;
				let fix = `Add it: ${fields[key]?.description ?? ""}`;
				report({
					message: `The key "${key}" is missing${inside(name)}.`,
					fix,
					at
				});
			}
			if (exclusive?.every((key) => keys.has(key))) {
				let [one, other] = exclusive;
				report({
					message: `${name} has "${one}" and "${other}".`,
					fix: "Keep the one that finds the version.",
					at
				});
			}
			return Object.fromEntries(values);
		}
		function inside(name) {
			return name ? ` in ${name}` : "";
		}
		function unknownKeyFix(key, fields, given) {
			let free = Object.keys(fields).filter((field) => !given.has(field));
			return `${(0, nearest_word.h)(key, free)}Allowed here: ${Object.keys(fields).join(", ")}.`;
		}
		function readNames(shape, { entries, at }, name, report) {
			entries.length === 0 && report({
				message: `${name} is empty.`,
				fix: "Add an entry.",
				at
			});
			return entries.flatMap(({ key, keyAt, value: node }) => {
				let obeys = obeysRule(shape.rule, key, keyAt, report);
				let placed = node.kind === "map" ? {
					...node,
					at: keyAt
				} : node;
				let value = read(shape.of, placed, `${name}.${obeys ? key : (0, text_error.hD)(key)}`, report);
				return obeys && value !== void 0 ? [{
					name: key,
					nameAt: keyAt,
					value,
					at: node.at
				}] : [];
			});
		}
		function parseConfig(path, text) {
			return inspectConfig(path, text).config;
		}
		function inspectConfig(path, text) {
			let faults = [];
			let report = (fault) => faults.push(fault);
			let locate = (0, places._)(path, text);
			let root = readRoot(text, locate, report);
			let draft = root && readShape(CONFIG_SHAPE, root, "", report);
			if (!draft) throw invalid(faults, locate);
			checkRelations(draft, locate, report);
			let config = buildConfig(path, draft, report);
			if (faults.length > 0) throw invalid(faults, locate);
			giveAdvice(draft, config, report);
			return {
				config,
				warnings: describeFaults(faults, locate)
			};
		}
		function readRoot(text, locate, report) {
			let isSilent = !0;
			let root = (0, yaml_node.u)(text, locate, (fault) => {
				isSilent = !1;
				report(fault);
			});
			if (root?.kind === "map") return root;
			let fix = "Start with \"tracks:\" and, below it, a name for each product.";
			root && root.kind !== "wrong" && report({
				message: `The configuration is ${(0, documents_node.WQ)(root)}.`,
				fix,
				at: root.at
			});
			!root && isSilent && report({
				message: "The configuration is empty.",
				fix,
				at: 0
			});
		}
		function invalid(faults, locate) {
			let problems = describeFaults(faults, locate);
			let more = problems.length - 100;
			if (more <= 0) return new text_error.ag("config-invalid", problems);
			let rest = {
				message: `${more} more problems are not shown.`,
				fix: "Fix these first.",
				place: locate(0)
			};
			return new text_error.ag("config-invalid", [...problems.slice(0, 100), rest]);
		}
		function describeFaults(faults, locate) {
			return [...new Map(faults.map((fault) => [`${fault.at} ${fault.message}`, fault])).values()].sort((a, b) => a.at - b.at).map(({ message, fix, at }) => ({
				message,
				fix,
				place: locate(at)
			}));
		}
	})
};
