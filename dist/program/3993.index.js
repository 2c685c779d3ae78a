"use strict";
exports.id = 3993;
exports.ids = [3993];
exports.modules = {
	...require("./common.index.js").modules,
	3038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PE: () => listChanged,
			TE: () => lookUp,
			VH: () => listIndex,
			bY: () => listDifferences,
			cB: () => listTags,
			nT: () => listTree,
			oY: () => listWithin
		});
		var _core_git_git_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3103);
		var _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5608);
		async function listTree(git, commit, wanted) {
			let found = [];
			let args = [
				"ls-tree",
				"-r",
				"-z",
				"--full-tree",
				"--end-of-options",
				commit
			];
			await git.run(args, { onOutput: collect(wanted, found) });
			return found;
		}
		async function listIndex(git, commit, wanted, names = [""]) {
			let found = [];
			let list = [
				"ls-files",
				"--stage",
				"-z",
				"--full-name",
				"--",
				...(0, _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_1__.Ab)(names)
			];
			let [{ code }, listed] = await Promise.all([git.run([
				"diff-index",
				"--cached",
				"--quiet",
				"--end-of-options",
				commit
			], { codes: ANSWERS }), git.run(list, {
				codes: ANSWERS,
				onOutput: collect(wanted, found)
			})]);
			return code === 0 && listed.code === 0 ? found : void 0;
		}
		async function listChanged(git, from, to, pathspecs = []) {
			return (0, _core_git_git_output_js__WEBPACK_IMPORTED_MODULE_0__.Iz)(await git.text([
				"diff-tree",
				"-r",
				"-z",
				"--name-only",
				"--no-renames",
				"--no-relative",
				"--end-of-options",
				from,
				to,
				"--",
				...pathspecs
			]));
		}
		async function listDifferences(git, pairs, pathspecs = []) {
			let options = [
				"--stdin",
				"--always",
				"-r",
				"-z",
				"--raw",
				"--no-abbrev",
				"--no-renames",
				"--no-relative"
			];
			let input = pairs.map(([from, to]) => `${to} ${from}\n`).join("");
			return (0, _core_git_git_output_js__WEBPACK_IMPORTED_MODULE_0__.M9)(await git.text([
				"diff-tree",
				...options,
				"--",
				...pathspecs
			], { input }));
		}
		let ANSWERS = [
			0,
			1,
			128
		];
		function collect(wanted, found) {
			return (0, _core_git_git_output_js__WEBPACK_IMPORTED_MODULE_0__.nT)((line) => {
				if (!wanted(line.slice(line.indexOf("	") + 1))) return;
				let entry = (0, _core_git_git_output_js__WEBPACK_IMPORTED_MODULE_0__.ER)(line);
				entry && found.push(entry);
			});
		}
		async function listTags(git, prefixes) {
			let names = [];
			for (let at = 0; at < prefixes.length; at += 250) {
				let patterns = prefixes.slice(at, at + 250).map((prefix) => `${prefix}*`);
				let output = await git.text([
					"for-each-ref",
					"--format=%(refname)",
					...patterns
				]);
				output !== "" && names.push(...output.split("\n"));
			}
			return [...new Set(names)];
		}
		async function lookUp(objects, names) {
			let found = await objects.look(names.flatMap((name) => [name, `${name}^{}`]));
			return names.flatMap((name, at) => {
				let [object, commit] = [found[2 * at]?.oid, found[2 * at + 1]?.oid];
				return object && commit ? [{
					name,
					object,
					commit
				}] : [];
			});
		}
		async function listWithin(git, within, names) {
			let refs = [];
			for (let at = 0; at < names.length; at += 250) {
				let some = names.slice(at, at + 250);
				refs.push(...(0, _core_git_git_output_js__WEBPACK_IMPORTED_MODULE_0__.jF)(await git.text([
					"for-each-ref",
					"--format=%(refname) %(objectname) %(*objectname)",
					`--merged=${within}`,
					...some
				])));
			}
			let wanted = new Set(names);
			return refs.filter(({ name }) => wanted.has(name));
		}
	}),
	3103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ER: () => parseEntry,
			Iz: () => parsePaths,
			KQ: () => parseRemoteRefs,
			M9: () => parseDifferences,
			Y5: () => parsePush,
			_t: () => parseMarks,
			fo: () => isFile,
			gd: () => lineReader,
			j7: () => MARKS,
			jF: () => parseLocalRefs,
			kY: () => parseRaw,
			nT: () => pathReader,
			px: () => parseListedRefs,
			rf: () => parseParents,
			wW: () => parseScopedConfig
		});
		let MARKS = "%(trailers:key=Release-Track,key=Release-Sync,separator=%x2C)";
		function parseMarks(field) {
			return field ? field.split(",") : [];
		}
		function parseParents(field) {
			return field === "" ? [] : field.split(" ");
		}
		function parseRaw(raw, path) {
			let [oldMode, newMode, oldOid, newOid] = raw.split(" ");
			return {
				path,
				before: `${oldMode} ${oldOid}`,
				after: `${newMode} ${newOid}`
			};
		}
		function parseDifferences(output) {
			let fields = output.split("\0");
			let pairs = [];
			for (let at = 0; at < fields.length; at++) {
				let field = fields[at];
				if (field.startsWith(":")) {
					at += 1;
					pairs.at(-1)?.push(parseRaw(field.slice(1), fields[at]));
				} else field !== "" && pairs.push([]);
			}
			return pairs;
		}
		function parsePaths(output) {
			return output.split("\0").filter((path) => path !== "");
		}
		function pathReader(take) {
			return partReader("\0", take);
		}
		function lineReader(take) {
			return partReader("\n", take);
		}
		function partReader(end, take) {
			let decoder = new TextDecoder("utf-8", { ignoreBOM: !0 });
			let rest = "";
			return (piece) => {
				let parts = (rest + decoder.decode(piece, { stream: !0 })).split(end);
				rest = parts.pop();
				for (let part of parts) take(part);
			};
		}
		function parseEntry(line) {
			let tab = line.indexOf("	");
			let [mode, ...others] = line.slice(0, tab).split(" ");
			let oid = others.find((field) => field.length >= 40);
			return mode && oid && isFile(mode) ? {
				mode,
				oid,
				path: line.slice(tab + 1)
			} : void 0;
		}
		function isFile(mode) {
			return FILE_MODES.has(mode);
		}
		let FILE_MODES = new Set([
			"100644",
			"100755",
			"120000"
		]);
		function parseRemoteRefs(output) {
			let refs = [];
			for (let at = 0; at < output.length;) {
				let tab = output.indexOf("	", at);
				if (tab < 0) break;
				let end = output.indexOf("\n", tab);
				let stop = end < 0 ? output.length : end;
				let oid = output.slice(at, tab);
				let last = refs.at(-1);
				last && output.startsWith("^{}", stop - 3) ? refs[refs.length - 1] = {
					...last,
					commit: oid
				} : refs.push({
					name: output.slice(tab + 1, stop),
					object: oid,
					commit: oid
				});
				at = stop + 1;
			}
			return refs;
		}
		function parseListedRefs(output) {
			let lines = output.split("\n");
			if (!lines.pop()?.startsWith("0000")) return;
			let refs = lines.map((line) => {
				let [, object, name, peeled] = /^[0-9a-f]{4}([0-9a-f]{40,64}) (\S+)(?: peeled:([0-9a-f]{40,64}))?$/.exec(line) ?? [];
				return object && name ? {
					name,
					object,
					commit: peeled ?? object
				} : void 0;
			});
			return refs.every((ref) => ref !== void 0) ? refs : void 0;
		}
		function parseLocalRefs(output) {
			return output.split("\n").flatMap((line) => {
				let [name, object, commit] = line.split(" ");
				return name && object ? [{
					name,
					object,
					commit: commit || object
				}] : [];
			});
		}
		function parsePush(output) {
			return output.split("\n").flatMap((line) => {
				let [flag, refs, ...words] = line.split("	");
				if (flag?.length !== 1 || refs === void 0 || words.length === 0) return [];
				return [{
					ref: refs.slice(refs.lastIndexOf(":") + 1),
					ok: flag !== "!",
					words: words.join(" ")
				}];
			});
		}
		function parseConfigList(output) {
			return parsePaths(output).map((record) => {
				let end = record.indexOf("\n");
				return end < 0 ? [record, "true"] : [record.slice(0, end), record.slice(end + 1)];
			});
		}
		function parseScopedConfig(output) {
			let fields = parsePaths(output);
			return parseConfigList(fields.filter((_, at) => at % 2 == 1 && fields[at - 1] !== "command").map((record) => `${record}\0`).join(""));
		}
	}),
	3589: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => Git,
			Y: () => tooOld
		});
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(8500);
		var git_failure = __webpack_require__(4958);
		var text_error = __webpack_require__(9530);
		var external_node_child_process_ = __webpack_require__(1421);
		var external_node_events_ = __webpack_require__(8474);
		let LINGER = 1e4;
		async function runProcess(words, options, input, take) {
			let { child, ended } = await launch(words, options, take);
			child.stdin.end(input);
			return ended;
		}
		async function startDialogue(words, options) {
			let heard = (_piece) => {};
			let { child, ended } = await launch(words, options, (piece) => heard(piece));
			let silence = whenSilent(child, ended);
			let wait = waitingFor(child);
			return {
				ask: (text, end) => {
					let answer = new Promise((resolve) => {
						heard = upTo(end, resolve);
					});
					child.stdin.write(text);
					return wait(Promise.race([answer, silence]));
				},
				end: () => {
					child.stdin.end();
					setTimeout(() => child.kill(), LINGER).unref();
					return wait(ended);
				}
			};
		}
		async function launch([file, ...args], options, take) {
			let child = (0, external_node_child_process_.spawn)(file, args, {
				...options,
				windowsHide: !0
			});
			child.pid === void 0 && await (0, external_node_events_.once)(child, "spawn");
			let { stdin, stdout, stderr } = child;
			let words = [];
			let ended = new Promise((resolve, reject) => {
				let end = (code) => {
					resolve({
						code,
						stderr: Buffer.concat(words).toString("utf8").trim()
					});
					for (let pipe of [
						stdin,
						stdout,
						stderr
					]) pipe.destroy();
				};
				let fail = (error) => {
					reject(error);
					child.kill();
				};
				child.on("error", reject).on("close", end);
				child.on("exit", (code) => void setTimeout(end, LINGER, code).unref());
				stdout.on("data", (piece) => attempt(() => take(piece), fail));
				stderr.on("data", (piece) => words.push(piece));
				stdin.on("error", () => void 0);
			});
			ended.catch(() => void 0);
			return {
				child,
				ended
			};
		}
		function attempt(work, fail) {
			try {
				work();
			} catch (error) {
				fail(error);
			}
		}
		function whenSilent(child, ended) {
			return new Promise((resolve) => {
				let stop = () => resolve(void 0);
				ended.then(stop, stop);
				child.stdout.on("close", stop);
				child.stdin.on("error", () => void setTimeout(stop, LINGER).unref());
			});
		}
		function waitingFor(child) {
			let handles = [
				child,
				child.stdin,
				child.stdout,
				child.stderr
			];
			let hold = (isOn) => {
				for (let each of handles) isOn ? each.ref() : each.unref();
			};
			let count = 0;
			hold(!1);
			return async (open) => {
				count++ === 0 && hold(!0);
				try {
					return await open;
				} finally {
					--count === 0 && hold(!1);
				}
			};
		}
		function upTo(end, give) {
			let pieces = [];
			let last = "";
			return (piece) => {
				pieces.push(piece);
				last = (last + piece.toString("latin1", Math.max(0, piece.length - 32))).slice(-32);
				end.test(last) && give(Buffer.concat(pieces));
			};
		}
		var external_node_path_ = __webpack_require__(6760);
		function gitEnvironment(gitDir, config, extra) {
			let env = {};
			for (let [key, value] of Object.entries(process.env)) value !== void 0 && !MISLEADING.has(key) && !talks(key, value) && (env[key] = value);
			env.PATH !== void 0 && process.platform !== "win32" && (env.PATH = withoutRelative(env.PATH));
			gitDir !== void 0 && (env.GIT_DIR = gitDir);
			let owner = process.env.GITHUB_ACTIONS === "true" ? OF_WORKFLOWS : [];
			return {
				...env,
				...ALWAYS,
				...extra,
				...lastWord(env.GIT_CONFIG_PARAMETERS, [
					...SETTINGS,
					...owner,
					...config
				])
			};
		}
		let MISLEADING = new Set([
			"GIT_DIR",
			"GIT_WORK_TREE",
			"GIT_INDEX_FILE",
			"GIT_COMMON_DIR",
			"GIT_NAMESPACE",
			"GIT_OBJECT_DIRECTORY",
			"GIT_ALTERNATE_OBJECT_DIRECTORIES",
			"GIT_QUARANTINE_PATH",
			"GIT_SHALLOW_FILE",
			"GIT_GRAFT_FILE",
			"GIT_CONFIG",
			"GIT_ATTR_SOURCE",
			"GIT_PREFIX",
			"GIT_CEILING_DIRECTORIES",
			"GIT_LITERAL_PATHSPECS",
			"GIT_GLOB_PATHSPECS",
			"GIT_NOGLOB_PATHSPECS",
			"GIT_ICASE_PATHSPECS",
			"GIT_EXTERNAL_DIFF"
		]);
		function withoutRelative(path) {
			return path.split(":").filter(external_node_path_.isAbsolute).join(":");
		}
		function talks(key, value) {
			return key === "GIT_CURL_VERBOSE" || /^GIT_TRACE/.test(key) && !value.startsWith("/") && !value.startsWith("af_unix:");
		}
		let ALWAYS = {
			GIT_TERMINAL_PROMPT: "0",
			GIT_OPTIONAL_LOCKS: "0",
			LC_ALL: "C",
			LANGUAGE: "C",
			GIT_NO_REPLACE_OBJECTS: "1"
		};
		let SETTINGS = [
			["core.hooksPath", "/dev/null"],
			["core.fsmonitor", "false"],
			["core.quotePath", "false"],
			["gc.auto", "0"],
			["maintenance.auto", "false"],
			["merge.renormalize", "false"],
			["log.showRoot", "true"],
			["log.follow", "false"],
			["diff.orderFile", "/dev/null"],
			["log.showSignature", "false"],
			["trailer.separators", ":"],
			["push.gpgSign", "false"],
			["push.followTags", "false"],
			["push.pushOption", ""],
			["protocol.version", "2"],
			["http.lowSpeedLimit", "1"],
			["http.lowSpeedTime", "60"]
		];
		let OF_WORKFLOWS = [["safe.directory", "*"]];
		function lastWord(before, pairs) {
			let quoted = pairs.map(([key, value]) => `${singleQuote(key)}=${singleQuote(value)}`);
			return { GIT_CONFIG_PARAMETERS: [...before ? [before] : [], ...quoted].join(" ") };
		}
		function singleQuote(text) {
			return `'${text.replace(/['!]/g, "'\\$&'")}'`;
		}
		var temporary_folders = __webpack_require__(8541);
		class Git {
			#folder;
			#environment;
			constructor(folder, gitDir, config = [], extra = {}) {
				this.#folder = folder;
				this.#environment = (more) => gitEnvironment(gitDir, config, {
					...extra,
					...more
				});
			}
			run(args, options = {}) {
				return this.#run(args, options, !1);
			}
			async #run(args, options, isRemote) {
				let out = [];
				let take = options.onOutput ?? ((piece) => out.push(piece));
				let spawning = {
					cwd: this.#folder,
					env: this.#environment(options.env)
				};
				let { code, stderr } = await runProcess(await this.#words(args), spawning, options.input, take).catch(this.#explainStart);
				let result = {
					code: code ?? KILLED,
					stdout: Buffer.concat(out),
					stderr
				};
				requireFolders(code);
				if (!(options.codes ?? [0]).includes(result.code) || (0, git_failure.el)(result)) throw await this.#explain(new git_failure.Xi({
					args,
					code,
					stderr,
					isRemote
				}), args);
				return result;
			}
			async #explain(failed, [command]) {
				return failed.code === "git-failed" && command !== "version" && await tooOld(this) || failed;
			}
			read(args, options = {}) {
				return retrying(() => this.#run(args, options, !0));
			}
			converse(args, talk, codes = [0]) {
				return retrying(async () => {
					let { ask, end } = await this.start(args);
					let result = await talk(ask).finally(end);
					let { code, stderr } = await end();
					requireFolders(code);
					if (code === null || !codes.includes(code)) throw new git_failure.Xi({
						args,
						code,
						stderr,
						isRemote: !0
					});
					return result;
				});
			}
			async start(args) {
				let spawning = {
					cwd: this.#folder,
					env: this.#environment()
				};
				return startDialogue(await this.#words(args), spawning).catch(this.#explainStart);
			}
			async #words(args) {
				return [await findGit().catch(this.#explainStart), ...args];
			}
			#explainStart = (error) => {
				if (!/unable to locate executable|ENOENT/i.test((0, text_error.Z9)(error))) throw error;
				if (!(0, external_node_fs_.existsSync)(this.#folder)) throw (0, text_error.V2)("no-checkout", `There is no folder ${(0, text_error.hD)(this.#folder)}.`, GO_TO_CLONE);
				throw (0, text_error.V2)("git-missing", "There is no git on this machine.", "Install git 2.38 or newer.");
			};
			async explainEnd(args, end) {
				requireFolders(end.code);
				return this.#explain(new git_failure.Xi({
					args,
					...end,
					isRemote: !1
				}), args);
			}
			async text(args, options) {
				let { stdout } = await this.run(args, options);
				return stdout.toString("utf8").replace(/\n$/, "");
			}
		}
		let OLDEST_GIT = [2, 38];
		async function tooOld(git) {
			let text = await git.text(["version"]);
			let [major, minor] = (/(\d+)\.(\d+)/.exec(text) ?? []).slice(1).map(Number);
			if (major === void 0 || minor === void 0) return (0, text_error.V2)("git-missing", `git did not tell its version but ${(0, text_error.hD)(text)}.`);
			if (major > OLDEST_GIT[0] || major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1]) return;
			return (0, text_error.V2)("git-too-old", `This machine has git ${major}.${minor}; release-tracks needs ${OLDEST_GIT.join(".")} or newer.`, "Update git. In a workflow a GitHub-hosted runner has a newer one.");
		}
		let GO_TO_CLONE = "Go to your clone. In a workflow run actions/checkout first.";
		let KILLED = -1;
		let foundGit;
		function findGit() {
			if (process.platform !== "win32") return Promise.resolve("git");
			foundGit ??= __webpack_require__.e(5290).then(__webpack_require__.bind(__webpack_require__, 5290)).then(({ which }) => which("git.exe", !0));
			return foundGit;
		}
		function requireFolders(code) {
			let lost = code === 0 ? void 0 : (0, temporary_folders.Bt)();
			if (lost) throw lost;
		}
		async function retrying(attempt) {
			for (let wait of RETRY_WAITS) try {
				return await attempt();
			} catch (error) {
				if (!(error instanceof git_failure.Xi) || !error.passes) throw error;
				await (0, promises_.setTimeout)(wait);
			}
			return attempt();
		}
		let RETRY_WAITS = [500, 2e3];
	}),
	4958: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DV: () => noGitServer,
			Xi: () => GitFailure,
			el: () => isNotYours
		});
		var _invariants_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let NOT_YOURS = /dubious ownership in repository at '([^\n]+)'/;
		function isNotYours({ code, stderr }) {
			return code !== 0 && NOT_YOURS.test(stderr);
		}
		let KINDS = [
			{
				code: "not-yours",
				words: NOT_YOURS,
				say: (_, [, folder = ""]) => `The clone at ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(folder)} belongs to another user, whose configuration could run programs as you.`,
				fix: ([, folder = ""]) => `If you trust it: git config --global --add safe.directory ${(0, _invariants_commands_js__WEBPACK_IMPORTED_MODULE_1__.ZL)(folder)}`
			},
			{
				code: "machine-limit",
				words: /No space left on device|Disk quota exceeded|Read-only file system|Too many open files|File too large|Input\/output error|Cannot allocate memory|Out of memory|insufficient permission for adding|unable to create temporary file/i,
				say: (words) => `This machine did not let git do its work: ${words}`,
				fix: () => MORE_ROOM
			},
			{
				code: "not-on-remote",
				words: /not our ref|unadvertised object/i,
				say: (words) => `The remote does not have what it was asked for: ${words}`,
				fix: () => "Name a commit that a branch or tag of the remote contains."
			},
			{
				code: "git-refused",
				words: /could not read (?:Username|Password)|Authentication failed|(?:returned error:|HTTP) 40[13]\b|Permission denied \(publickey/i,
				say: (words) => `The remote refused the credentials: ${words}`,
				fix: () => "In a workflow give a token that may read this repository, or let actions/checkout keep its own. On your machine, `git fetch` must work first."
			},
			{
				code: "no-git-server",
				words: /info\/refs not valid|invalid server response|unable to update url base from redirection/i,
				say: (words) => `origin answered with something other than a git repository, such as a login page: ${words}`,
				fix: () => NO_GIT_SERVER,
				passes: !0
			},
			{
				code: "remote-redirects",
				words: /(?:returned error:|HTTP) 30[12378]\b/,
				say: (words) => `origin redirects to another address, and the token is not sent there: ${words}`,
				fix: () => "Use the new address: git remote set-url origin <url>, or in a workflow the new name at actions/checkout. Open the old one in a browser to see it."
			},
			{
				code: "remote-unreachable",
				words: /does not appear to be a git repository|repository '[^']*' not found|Repository not found/i,
				say: unreachable,
				fix: () => UNREACHABLE
			},
			{
				code: "remote-unreachable",
				words: /(?:returned error:|HTTP) 4(?!08|29)\d\d\b/,
				say: unreachable,
				fix: () => UNREACHABLE
			},
			{
				code: "remote-unreachable",
				words: /Could not read from remote repository|unable to access '/i,
				say: unreachable,
				fix: () => UNREACHABLE,
				passes: !0
			},
			{
				code: "no-commit",
				words: /object ([0-9a-f]{40,64}) is a (tree|blob), not a commit/,
				say: (_, [, object, what]) => `The object ${object}, which a tag names, is a ${what} and no commit.`,
				fix: () => "`git ls-remote --tags origin` shows which: delete it, or make it again on a commit."
			}
		];
		let MORE_ROOM = "Make room, or lift the limit; RUNNER_TEMP names the folder that git writes to. Then run again.";
		let NO_GIT_SERVER = "Open the URL of origin in a browser to see what it is. If it moved: git remote set-url origin <url>. Otherwise run again when the server is back.";
		let UNREACHABLE = "Check that the URL of origin is right and that this machine reaches it: git ls-remote origin. Then run again.";
		function unreachable(words) {
			return `The remote cannot be reached: ${words}`;
		}
		let INCOMPLETE = /did not send all necessary objects|missing (?:blob|tree|commit) object|bad object/i;
		class GitFailure extends _text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag {
			passes;
			constructor(process) {
				let known = findKind(process.stderr);
				let { code, message, fix } = known ? tell(process, known) : tellUnknown(process);
				super(code, [{
					message,
					...fix && { fix }
				}]);
				this.passes = process.isRemote && (known ? known.kind.passes === !0 : isOfConnection(process));
			}
		}
		function tell({ stderr }, { kind, found }) {
			return {
				code: kind.code,
				message: kind.say(lastLines(stderr), found),
				fix: kind.fix(found)
			};
		}
		function tellUnknown(process) {
			let { args, code, stderr } = process;
			let how = code === null ? "was killed, as limits on memory or file sizes do" : `ended with ${code}`;
			let message = `git ${args.slice(0, 2).map(_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(" ")} … ${how}: ${lastLines(stderr) || "It said nothing."}`;
			if (code === null) return {
				code: "machine-limit",
				message,
				fix: MORE_ROOM
			};
			if (!isOfConnection(process)) return {
				code: "git-failed",
				message
			};
			return {
				code: "remote-unreachable",
				message: `The connection to the remote broke: ${message}`,
				fix: UNREACHABLE
			};
		}
		function lastLines(stderr) {
			return stderr.split("\n").slice(-8).join("\n");
		}
		function isOfConnection({ isRemote, code, stderr }) {
			return isRemote && code !== null && !INCOMPLETE.test(stderr);
		}
		function findKind(stderr) {
			for (let kind of KINDS) {
				let found = kind.words.exec(stderr);
				if (found) return {
					kind,
					found
				};
			}
		}
		function noGitServer() {
			return (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("no-git-server", "origin answered with something other than a git repository, such as a login page.", NO_GIT_SERVER);
		}
	})
};
