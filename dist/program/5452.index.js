"use strict";
exports.id = 5452;
exports.ids = [5452];
exports.modules = {
	...require("./shared-3446.index.js").modules,
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
	}),
	7631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => ACTION_INPUTS });
		let ACTION_INPUTS = {
			announce: "kind tag format template url secret header-prefix notes notes-path required dry-run config token",
			"bump-version": "tracks channel line bump sha n version trailers force dry-run signing signing-key config token",
			"check-invariants": "open-issue label grace config token",
			"component-changelog": "tag track head since format output config token",
			"detect-tracks": "track channel since base head config token",
			"float-tags": "tag minor config token",
			"image-tags": "images tag track core-floats rebuild move config token",
			"preview-release": "track channel live bump comment pull-request config token",
			promote: "track channel since line bump sha n version trailers force dry-run signing signing-key config token",
			"publish-release": "tag name body body-path assets make-latest draft checksums comment milestone config token",
			"release-pr": "group bump sha signing signing-key config token",
			"sync-branches": "lines dry-run signing signing-key config token",
			"validate-tag": "tag track config token",
			withdraw: "tag reason undo dry-run signing signing-key config token",
			"write-updater-manifest": "artifacts-dir tag base-url notes notes-path output publish platforms converge create-channels public-key require-attestation trusted-root signing signing-key config token"
		};
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
	})
};
