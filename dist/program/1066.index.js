"use strict";
exports.id = 1066;
exports.ids = [1066];
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
	7569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => attempt });
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function attempt(work) {
			try {
				return work();
			} catch (error) {
				if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.ag) return error;
				throw error;
			}
		}
	}),
	3740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YO: () => currentVersion,
			vd: () => chosenVersion,
			xl: () => raise,
			yU: () => nextVersion
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
		var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		function currentVersion({ seen, later = [], fromFiles }) {
			return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(notLater({
				seen,
				later
			})) ?? fromFiles;
		}
		function notLater({ seen, later = [] }) {
			return seen.filter((version) => !later.some((each) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(each, version) === 0));
		}
		function lastLive({ seen }) {
			return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(seen.filter((version) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(version) === _version_js__WEBPACK_IMPORTED_MODULE_2__.L8));
		}
		function nextVersion(request) {
			let core = nextCore(request);
			for (;;) {
				let version = checkCountable(versionIn(core, request));
				if (!isTaken(version, request) && !foreignAbove(version, request)) return version;
				core = {
					...core,
					patch: core.patch + 1
				};
			}
		}
		function chosenVersion(version, request) {
			let { seen, channel, foreign = [] } = request;
			let text = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version);
			let isSame = (other) => (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(other, (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.GG)(version)) === 0;
			if (isTaken(version, request) || [...seen.map(_semver_js__WEBPACK_IMPORTED_MODULE_1__.GG), ...foreign].some(isSame)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-taken", `version: ${text} exists already.`, "Give one that never was: no version is given twice.");
			let rivals = notLater(request).filter((other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(other) === channel || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ts)(other) === _version_js__WEBPACK_IMPORTED_MODULE_2__.L8);
			let lead = foreignAbove(version, request);
			let above = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)([lastLive(request), ...rivals].filter((other) => other !== void 0));
			if (!lead && (!above || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(version, above) > 0)) return version;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-behind", `version: ${text} is not above ${lead ?? (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(above)}, and versions never go back.`, "Give one above it. A tag that was made by mistake is left out by `ignore-tags` in the configuration.");
		}
		function versionIn(core, { seen, taken = [], fromFiles, channel, n: wished }) {
			if (channel === _version_js__WEBPACK_IMPORTED_MODULE_2__.L8) return core;
			let all = [
				...seen,
				...taken,
				fromFiles
			].filter((version) => isOf(version, core, channel));
			let highestN = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(all)?.prerelease?.n ?? 0;
			let n = wished ?? highestN + 1;
			if (n <= highestN) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("n-taken", `n: ${n} is not ahead of ${(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)({
				...core,
				prerelease: {
					channel,
					n: highestN
				}
			})}, which exists.`, `Give ${highestN + 1} or more, or leave n out.`);
			return {
				...core,
				prerelease: {
					channel,
					n
				}
			};
		}
		function isTaken(version, { taken = [] }) {
			return taken.some((other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(other, version) === 0);
		}
		function foreignAbove(version, { foreign = [] }) {
			let own = (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.GG)(version);
			let above = foreign.find((other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(other, version) === 0 && (0, _semver_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(other, own) > 0);
			return above && [(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.rT)(above), ...above.prerelease.length > 0 ? [above.prerelease.join(".")] : []].join("-");
		}
		function checkCountable(version) {
			if ((0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ot)((0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version))) return version;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-limit", `The next version would be ${(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version)}, and numbers end at ${2 ** 53 - 1}.`, "Delete the tag with the huge number, or raise a number in front of it with bump.");
		}
		function nextCore(request) {
			let { bump, asked: byCommit } = request;
			let current = currentVersion(request);
			let last = lastLive(request);
			if (byCommit) return coreAsked(byCommit, current, last);
			if (!last) return raise(current, bump);
			let asked = raise(last, bump);
			return current.prerelease && (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(current, asked) > 0 ? coreOf(current) : asked;
		}
		function coreAsked({ core, sha }, current, last) {
			if (!((0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(core, current) < 0 || last !== void 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(core, last) <= 0)) return coreOf(core);
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-behind", `The commit ${sha.slice(0, 7)} says Release-As: ${(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.rT)(core)}, which is not above ${(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(current)}.`, "Give the version by hand with `version`, or a `bump` other than auto: neither reads the footer.");
		}
		function raise(version, bump) {
			let { major, minor, patch, prerelease } = version;
			if (bump === "major") return prerelease && minor === 0 && patch === 0 ? coreOf(version) : {
				major: major + 1,
				minor: 0,
				patch: 0
			};
			if (bump === "minor") return prerelease && patch === 0 ? coreOf(version) : {
				major,
				minor: minor + 1,
				patch: 0
			};
			return prerelease ? coreOf(version) : {
				major,
				minor,
				patch: patch + 1
			};
		}
		function coreOf({ major, minor, patch }) {
			return {
				major,
				minor,
				patch
			};
		}
		function isOf(version, core, channel) {
			return version.prerelease?.channel === channel && (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.bm)(version, core) === 0;
		}
	}),
	7631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => ACTION_INPUTS });
		let ACTION_INPUTS = {
			"bump-version": "tracks channel bump sha n version trailers force dry-run config token",
			"check-invariants": "open-issue label config token",
			"component-changelog": "tag track head since format output config token",
			"detect-tracks": "track channel since base head config token",
			"float-tags": "tag minor config token",
			"image-tags": "images tag track core-floats config token",
			promote: "track channel since bump sha n version trailers force dry-run config token",
			"publish-release": "tag name body body-path assets make-latest draft config token",
			"sync-branches": "dry-run config token",
			"validate-tag": "tag track config token",
			withdraw: "tag reason undo dry-run config token",
			"write-updater-manifest": "artifacts-dir tag base-url notes notes-path output publish platforms converge create-channels allow-downgrade public-key config token"
		};
	}),
	4305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ee: () => findHomes,
			f7: () => missingAction,
			kl: () => ACTIONS,
			qf: () => calledAction
		});
		var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7631);
		let ACTIONS = Object.keys(_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__.b).filter((name) => name !== "promote");
		let CALL = RegExp(`\\buses['"]?\\s*:\\s*['"]?(\\.|[\\w.-]+/[\\w.-]+)/actions/(?:${ACTIONS.join("|")})(?=[@'"\\s]|$)`, "gm");
		function findHomes(texts) {
			return new Set([...texts].flatMap((text) => [...text.matchAll(CALL)].map(([, home]) => home)));
		}
		function calledAction(uses, homes) {
			let { home, name } = splitUses(uses);
			if (home === void 0 || !(homes.has(home) || isNamed(home))) return;
			if (name === void 0) return "promote";
			return ACTIONS.includes(name) ? name : void 0;
		}
		function missingAction(uses, homes) {
			let { home, name } = splitUses(uses);
			if (home === void 0 || home === "." || !(homes.has(home) || isNamed(home))) return;
			return name === void 0 || ACTIONS.includes(name) ? void 0 : name;
		}
		function isNamed(home) {
			return home.endsWith("/release-tracks");
		}
		function splitUses(uses) {
			let [, home, name] = /^(\.(?=\/|$)|[\w.-]+\/[\w.-]+)(?:\/actions\/([\w.-]+))?\/?(?:@.*)?$/.exec(uses) ?? [];
			return {
				home,
				name
			};
		}
	}),
	5007: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cf: () => dispatchInputs,
			Lx: () => isClosed,
			bF: () => DISPATCH_INPUTS,
			nk: () => blockingInputs
		});
		var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
		var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7286);
		let DISPATCH_INPUTS = [
			"on",
			"workflow_dispatch",
			"inputs"
		];
		function dispatchInputs({ root }) {
			return (0, _workflow_js__WEBPACK_IMPORTED_MODULE_1__.Mc)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(root, DISPATCH_INPUTS)).map(({ key, value }) => {
				let options = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(value, ["options"]);
				return {
					name: key,
					type: (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(value, ["type"])) ?? "string",
					required: (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(value, ["required"])) === "true",
					default: (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(value, ["default"])),
					options: options?.kind === "list" ? options.items.map((item) => (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)(item) ?? "") : []
				};
			});
		}
		function isClosed({ type }) {
			return type === "choice" || type === "boolean";
		}
		function blockingInputs(workflow) {
			return dispatchInputs(workflow).filter((input) => input.required && input.default === void 0 && !isClosed(input));
		}
	}),
	5306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => literalPattern,
			q: () => compileFilterPattern
		});
		let SPECIAL = /^[*?+[\]!\\]$/;
		function compileFilterPattern(pattern) {
			let negates = pattern.startsWith("!");
			let parsed = parseSteps([...negates ? pattern.slice(1) : pattern]);
			if (typeof parsed == "string") return {
				negates,
				matches: () => !1,
				fault: parsed
			};
			return {
				negates,
				matches: (text) => run(parsed, text)
			};
		}
		function literalPattern(name) {
			return [...name].map((character) => SPECIAL.test(character) ? `\\${character}` : character).join("");
		}
		function parseSteps(characters) {
			let steps = [];
			let at = 0;
			for (; at < characters.length;) {
				let read = readStep(characters, at, steps);
				if (typeof read == "string") return read;
				at = read;
			}
			return steps;
		}
		function readStep(characters, at, steps) {
			let character = characters[at];
			if (character === "*") return readStar(characters, at, steps);
			if (character === "[") return readSet(characters, at, steps);
			let last = steps.at(-1);
			if ((character === "?" || character === "+") && last) {
				steps[steps.length - 1] = character === "?" ? {
					...last,
					skips: last.skips || 1
				} : {
					...last,
					repeats: !0
				};
				return at + 1;
			}
			let isEscape = character === "\\";
			let wanted = isEscape ? characters[at + 1] : character;
			if (wanted === void 0) return "\"\\\" has nothing after it";
			steps.push({
				accepts: (given) => given === wanted,
				repeats: !1,
				skips: 0
			});
			return at + (isEscape ? 2 : 1);
		}
		function readStar(characters, at, steps) {
			if (characters[at + 1] !== "*") {
				steps.push({
					accepts: (given) => given !== "/",
					repeats: !0,
					skips: 1
				});
				return at + 1;
			}
			let any = {
				accepts: () => !0,
				repeats: !0,
				skips: 1
			};
			if (at !== 0 && characters[at - 1] !== "/" || characters[at + 2] !== "/") {
				steps.push(any);
				return at + 2;
			}
			steps.push({
				...any,
				repeats: !1,
				skips: 3
			}, any, {
				accepts: (given) => given === "/",
				repeats: !1,
				skips: 0
			});
			return at + 3;
		}
		function readSet(characters, at, steps) {
			let end = characters.indexOf("]", at + 1);
			if (end === -1) return "\"[\" is not closed";
			let inside = characters.slice(at + 1, end);
			if (inside.length === 0) return "\"[]\" is an empty set";
			let ranges = [];
			for (let index = 0; index < inside.length; index++) {
				let first = inside[index];
				let last = inside[index + 1] === "-" ? inside[index + 2] : void 0;
				if (last !== void 0 && !isRange(first, last)) return `"${first}-${last}" is no range of a-z, A-Z or 0-9`;
				ranges.push([first, last ?? first]);
				last !== void 0 && (index += 2);
			}
			steps.push({
				accepts: (given) => ranges.some(([first, last]) => given.length === 1 && given >= first && given <= last),
				repeats: !1,
				skips: 0
			});
			return end + 1;
		}
		function isRange(first, last) {
			return first <= last && [
				/^[a-z]{2}$/,
				/^[A-Z]{2}$/,
				/^[0-9]{2}$/
			].some((kind) => kind.test(first + last));
		}
		function run(steps, text) {
			let states = withSkips(steps, new Set([0]));
			for (let character of text) {
				let reached = new Set();
				for (let state of states) {
					let step = steps[state];
					if (!step?.accepts(character)) continue;
					reached.add(state + 1);
					step.repeats && reached.add(state);
				}
				if (reached.size === 0) return !1;
				states = withSkips(steps, reached);
			}
			return states.has(steps.length);
		}
		function withSkips(steps, states) {
			for (let state of states) {
				let step = steps[state];
				step && step.skips > 0 && states.add(state + step.skips);
			}
			return states;
		}
	}),
	5405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UD: () => readPushFilters,
			WS: () => FILTER_NAMES,
			lI: () => firesOnTag,
			rw: () => firesOnBranch
		});
		var _filter_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
		let FILTER_NAMES = [
			"branches",
			"branches-ignore",
			"tags",
			"tags-ignore",
			"paths",
			"paths-ignore"
		];
		function readPushFilters(on) {
			if (typeof on == "string" || Array.isArray(on)) return [on].flat().includes("push") ? {} : void 0;
			if (!isMapping(on) || !("push" in on)) return;
			let { push } = on;
			if (!isMapping(push)) return {};
			return Object.fromEntries(FILTER_NAMES.flatMap((name) => name in push ? [[name, readTexts(push[name])]] : []));
		}
		function firesOnTag(filters, tag) {
			return firesOnRef(filters, "tags", tag);
		}
		function firesOnBranch(filters, branch, files) {
			return firesOnRef(filters, "branches", branch) && (files === void 0 || firesOnFiles(filters, files));
		}
		function selects(patterns, text) {
			let last = patterns.map(_filter_pattern_js__WEBPACK_IMPORTED_MODULE_0__.q).findLast(({ matches }) => matches(text));
			return last !== void 0 && !last.negates;
		}
		function firesOnRef(filters, kind, name) {
			let { [kind]: taken, [`${kind}-ignore`]: ignored } = filters;
			if (taken) return selects(taken, name);
			if (ignored) return !selects(ignored, name);
			let other = kind === "tags" ? "branches" : "tags";
			return filters[other] === void 0 && filters[`${other}-ignore`] === void 0;
		}
		function firesOnFiles({ paths, "paths-ignore": ignored }, files) {
			if (paths) return files.some((file) => selects(paths, file));
			return ignored === void 0 || files.some((file) => !selects(ignored, file));
		}
		function readTexts(value) {
			return [value].flat().filter((text) => typeof text == "string");
		}
		function isMapping(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
	}),
	8438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => makeSource });
		var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
		function makeSource(file, text, root, locate) {
			return {
				file,
				text,
				root,
				locate,
				place: (path) => findPlace(file, root, locate, path)
			};
		}
		function findPlace(file, root, locate, path) {
			for (let length = path.length; length > 0; length--) {
				let last = path[length - 1];
				let above = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(root, path.slice(0, length - 1));
				if (typeof last == "string") {
					let entry = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.Ms)(above, last);
					if (entry) return locate(isScalar(entry.value) ? entry.value.at : entry.keyAt);
				} else if (above?.kind === "list" && above.items[last]) return locate(above.items[last].at);
			}
			return {
				file,
				line: 1,
				column: 1
			};
		}
		function isScalar({ kind }) {
			return kind !== "list" && kind !== "map" && kind !== "nothing";
		}
	}),
	273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$u: () => isWorkflowPath,
			Gg: () => titleOf,
			hM: () => parseWorkflow
		});
		var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
		var _documents_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9731);
		var _documents_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);
		var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8438);
		var _workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7286);
		function isWorkflowPath(path) {
			return path.startsWith(_workflow_js__WEBPACK_IMPORTED_MODULE_3__.xi) && /^[^/]+\.ya?ml$/.test(path.slice(_workflow_js__WEBPACK_IMPORTED_MODULE_3__.xi.length));
		}
		function parseWorkflow(file, text, homes = new Set()) {
			let problems = [];
			let locate = (0, _documents_places_js__WEBPACK_IMPORTED_MODULE_4__._)(file, text);
			let report = (message, fix, at) => void problems.push({
				message,
				fix,
				place: locate(at)
			});
			if (text.length > 262144) {
				report(`The workflow has ${text.length} characters, too many to look at.`, "Split it.", 0);
				return {
					workflow: void 0,
					problems
				};
			}
			let root = (0, _documents_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__.u)(text, locate, ({ message, fix, at }) => report(message, fix, at));
			if (root?.kind === "map") return {
				workflow: (0, _workflow_js__WEBPACK_IMPORTED_MODULE_3__.S6)((0, _source_js__WEBPACK_IMPORTED_MODULE_2__.m)(file, text, root, locate), homes),
				problems
			};
			root && root.kind !== "wrong" && report(`The workflow is ${(0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(root)}.`, "It begins with `on:` and `jobs:`.", root.at);
			return {
				workflow: void 0,
				problems
			};
		}
		function titleOf({ root, file }) {
			return (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(root, ["name"])) ?? file;
		}
	}),
	7286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => entriesOf,
			S6: () => readWorkflow,
			TM: () => scalarsOf,
			cc: () => eachStep,
			hN: () => needsOf,
			wg: () => inputOf,
			xi: () => WORKFLOW_FOLDER
		});
		var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
		var _called_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4305);
		var _push_filters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5405);
		let WORKFLOW_FOLDER = ".github/workflows/";
		function readWorkflow(source, homes) {
			let on = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.Ms)(source.root, "on")?.value;
			let plain = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__._y)(on);
			return {
				...source,
				name: source.file.slice(18),
				events: new Set(eventsOf(plain)),
				push: (0, _push_filters_js__WEBPACK_IMPORTED_MODULE_2__.UD)(plain),
				jobs: entriesOf((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(source.root, ["jobs"])).map((entry) => readJob(entry, homes))
			};
		}
		function entriesOf(node) {
			return node?.kind === "map" ? node.entries : [];
		}
		function inputOf({ node }, name) {
			return (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(node, ["with", name]));
		}
		function eachStep(workflows, look) {
			return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step, index) => look({
				workflow,
				job,
				step,
				index
			}))));
		}
		function needsOf({ node }) {
			let needs = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(node, ["needs"]);
			if (needs?.kind === "list") return needs.items.flatMap((item) => (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)(item) ?? []);
			let one = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)(needs);
			return one === void 0 ? [] : [one];
		}
		function scalarsOf({ root }) {
			let found = [];
			let seen = new Set();
			let walk = (node, path) => {
				if (seen.has(node)) return;
				seen.add(node);
				if (node.kind === "map") for (let { key, value } of node.entries) walk(value, [...path, key]);
				else if (node.kind === "list") for (let [index, item] of node.items.entries()) walk(item, [...path, String(index)]);
				else node.kind === "text" && found.push({
					node,
					path
				});
			};
			root && walk(root, []);
			return found;
		}
		function readJob({ key, keyAt, value }, homes) {
			let steps = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(value, ["steps"]);
			return {
				name: key,
				at: keyAt,
				node: value,
				steps: (steps?.kind === "list" ? steps.items : []).flatMap((node) => node.kind === "map" ? readStep(node, homes) : [])
			};
		}
		function readStep(node, homes) {
			let uses = (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(node, ["uses"]));
			return {
				node,
				uses,
				run: (0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.ws)((0, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(node, ["run"])),
				action: uses === void 0 ? void 0 : (0, _called_action_js__WEBPACK_IMPORTED_MODULE_1__.qf)(uses, homes),
				missing: uses === void 0 ? void 0 : (0, _called_action_js__WEBPACK_IMPORTED_MODULE_1__.f7)(uses, homes)
			};
		}
		function eventsOf(on) {
			if (typeof on == "string") return [on];
			if (Array.isArray(on)) return on.filter((event) => typeof event == "string");
			return typeof on == "object" && on ? Object.keys(on) : [];
		}
	})
};
