"use strict";
exports.id = 5755;
exports.ids = [5755];
exports.modules = {
	...require("./shared-543.index.js").modules,
	...require("./common.index.js").modules,
	...require("./shared-5422.index.js").modules,
	7600: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => runAction });
		var external_node_fs_ = __webpack_require__(3024);
		var core = __webpack_require__(914);
		var summary = __webpack_require__(3327);
		var text_error = __webpack_require__(9530);
		var machine_limit = __webpack_require__(543);
		var markdown = __webpack_require__(547);
		var run = __webpack_require__(4172);
		var clone_folder = __webpack_require__(952);
		var git_repository = __webpack_require__(9924);
		var temporary_folders = __webpack_require__(8541);
		var github_access = __webpack_require__(8221);
		var log_line = __webpack_require__(4785);
		var visible = __webpack_require__(6082);
		function info(text) {
			core.pq((0, log_line.BP)(text));
		}
		function warn(problem) {
			core.$e((0, log_line.OG)(describeText(problem)), annotation(problem));
		}
		function tellError({ problems, message }) {
			let [first] = problems;
			core.z3((0, log_line.OG)(problems.length === 1 && first ? describeText(first) : message), first && annotation(first));
		}
		function tellBug(error) {
			let stack = error instanceof Error ? error.stack ?? error.message : String(error);
			core.z3((0, log_line.OG)(`This is a bug in release-tracks, please report it with the lines around it. ${stack}`));
		}
		function describeText({ message, fix }) {
			return (0, text_error.BJ)({
				message,
				...fix && { fix }
			});
		}
		function annotation({ place }) {
			if (!place) return {};
			let { file, line, column } = place;
			return {
				file: (0, log_line.Df)((0, visible.RK)(file)),
				...line && { startLine: line },
				...column && { startColumn: column }
			};
		}
		var external_node_os_ = __webpack_require__(8161);
		function setOutputs(outputs) {
			let file = process.env.GITHUB_OUTPUT;
			if (!file) return;
			(0, external_node_fs_.appendFileSync)(file, Object.entries(outputs).map(([name, value]) => formatOutput(name, value)).join(""));
		}
		function formatOutput(name, value) {
			let delimiter = "ghadelimiter";
			for (; value.includes(delimiter);) delimiter += "_";
			return `${name}<<${delimiter}${external_node_os_.EOL}${value}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`;
		}
		var config = __webpack_require__(5422);
		var nearest_word = __webpack_require__(9043);
		function chooseSigning(input, configured) {
			if (input === "") return configured;
			let found = config.dc.find((name) => name === input);
			if (found !== void 0) return found;
			throw (0, text_error.V2)("input-invalid", `signing: ${(0, text_error.hD)(input)} is not known.`, `${(0, nearest_word.h)(input, config.dc)}Write one of: ${config.dc.join(", ")}.`);
		}
		let PEM = /^-----BEGIN ([A-Z0-9 ]+)-----\n([\s\S]+)\n-----END \1-----$/;
		let OPENSSH = "OPENSSH PRIVATE KEY";
		let OLDER = new Set([
			"PRIVATE KEY",
			"RSA PRIVATE KEY",
			"EC PRIVATE KEY"
		]);
		let MAKE = "Make one with: ssh-keygen -t ed25519 -N \"\" -f signing-key. Put what is in signing-key into a secret.";
		function readSigningKey(text) {
			let key = text.replaceAll("\r", "").trim();
			let [, kind = "", body = ""] = PEM.exec(key) ?? [];
			if (/^-----BEGIN PGP /.test(key)) throw wrong("It is a GPG key.", IMPORT);
			if (/^(?:ssh-|ecdsa-|sk-)\S+ /.test(key)) throw wrong("It is a public key.", `The private one signs. ${MAKE}`);
			if (kind === "ENCRYPTED PRIVATE KEY" || isEncrypted(kind, body)) throw wrong("It is encrypted.", `Nobody can type its passphrase in a workflow. ${MAKE}`);
			if (OLDER.has(kind)) throw wrong("It is not in the format of OpenSSH.", CONVERT);
			if (kind !== OPENSSH) throw wrong("It is no private ssh key.", MAKE);
			return `${key}\n`;
		}
		let CONVERT = "Convert it with: ssh-keygen -p -N \"\" -f <key>";
		let IMPORT = "Import it in a step before, for example with crazy-max/ghaction-import-gpg, and leave signing-key empty: git signs with user.signingkey then.";
		function wrong(what, fix) {
			return (0, text_error.V2)("signing-key", `signing-key: ${what}`, fix);
		}
		function isEncrypted(kind, body) {
			if (kind !== OPENSSH) return /^Proc-Type: 4,ENCRYPTED$/m.test(body);
			let bytes = decode(body);
			let cipher = bytes?.slice(MAGIC.length + 4, MAGIC.length + 8);
			return bytes?.startsWith(MAGIC) === !0 && cipher !== "none";
		}
		let MAGIC = "openssh-key-v1\0";
		function decode(base64) {
			try {
				return atob(base64.replaceAll("\n", ""));
			} catch {
				return;
			}
		}
		function readSigning({ signing, key, configured, openGitHub, warn }) {
			maskLines(key);
			let name = chooseSigning(signing, configured);
			if (name === void 0 && key !== "") throw (0, text_error.V2)("input-invalid", "signing-key: it is given, and neither the input signing nor the configuration says that it is to sign.", "Write signing: key as well.");
			if (name === "none") return { by: "nobody" };
			if (name === "github") return {
				by: "github",
				open: () => (0, github_access.Z)(openGitHub)
			};
			if (name === "key" && key !== "") return {
				by: "key",
				key: readSigningKey(key),
				warn
			};
			return {
				by: "git",
				always: name === "key"
			};
		}
		function maskLines(key) {
			for (let line of key.split("\n")) /^[\w+/=]{16,}\s*$/.test(line) && core.Pq(line.trim());
		}
		async function runAction(main, setting = {}) {
			process.on("uncaughtException", (error) => error.code === "EPIPE" ? void 0 : void fail(error));
			process.once("exit", temporary_folders.TL);
			try {
				requireOutputFile();
				requireSummaryFile();
				let report = await withRun(main, setting);
				tellOutputs(report.outputs);
				await writeSummary(report.summary);
				report.failure && await fail(report.failure);
			} catch (error) {
				await fail(error);
			}
		}
		async function withRun(main, { signs = !1 }) {
			let folder = process.env.GITHUB_WORKSPACE || process.cwd();
			let context = readContext();
			let token = input("token");
			token && core.Pq(token);
			let clone = (0, clone_folder.Rl)(folder, input("config"));
			let opening = git_repository.x.open(clone, {
				token,
				serverUrl: context.serverUrl
			});
			opening.catch(() => void 0);
			let { readConfigFile } = await Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(6783),
				__webpack_require__.e(8545)
			]).then(__webpack_require__.bind(__webpack_require__, 6070));
			let { config, warnings } = readConfigFile(clone, input("config"), NO_CONFIG, folder);
			for (let warning of warnings) warn(warning);
			let repository = await opening;
			try {
				let openGitHub = () => (0, github_access.o)(token, context, { info }, process.env.GITHUB_API_URL);
				if (signs && !flag("dry-run", !1)) {
					let told = {
						signing: input("signing"),
						key: input("signing-key"),
						configured: config.signing
					};
					repository.signBy(readSigning({
						...told,
						openGitHub,
						warn
					}));
				}
				let report = await main({
					context,
					config,
					repository,
					token,
					folder,
					input,
					secret,
					flag,
					openGitHub,
					log: {
						info,
						warn
					}
				});
				return repository.isVerified ? {
					...report,
					outputs: {
						...report.outputs,
						verified: "true"
					}
				} : report;
			} catch (error) {
				throw (0, temporary_folders.Bt)() ?? error;
			} finally {
				await repository.close();
			}
		}
		let NO_CONFIG = "Run actions/checkout first, and write release-tracks.yml or name your file with the config input; where actions/checkout has a path, begin with it: config: <path>/release-tracks.yml.";
		function input(name) {
			return core.V4(name);
		}
		function secret(name) {
			let text = input(name);
			text !== "" && core.Pq(text);
			return text;
		}
		function flag(name, otherwise) {
			let text = input(name);
			if (text === "") return otherwise;
			if (/^(true|True|TRUE)$/.test(text)) return !0;
			if (/^(false|False|FALSE)$/.test(text)) return !1;
			throw (0, text_error.V2)("input-invalid", `${name}: ${(0, text_error.hD)(text)} is neither true nor false.`, "Write true or false.");
		}
		function readContext() {
			let env = process.env;
			let eventName = env.GITHUB_EVENT_NAME ?? "";
			let push = eventName === "push" ? readPushEvent(env.GITHUB_EVENT_PATH) : void 0;
			let proposal = PROPOSALS.test(eventName) ? readProposal(env.GITHUB_EVENT_PATH) : void 0;
			let runId;
			return {
				get runId() {
					runId ??= (0, run.Q)(readWorkflowRun(env), crypto.randomUUID());
					return runId;
				},
				eventName,
				ref: env.GITHUB_REF || (push?.ref ?? ""),
				sha: env.GITHUB_SHA ?? "",
				repository: env.GITHUB_REPOSITORY ?? "",
				serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
				push,
				...proposal && { proposal },
				pullRequest: /^pull_request(?:_target)?$/.test(eventName) ? readPullRequest(env.GITHUB_EVENT_PATH) : void 0
			};
		}
		let PROPOSALS = /^(?:pull_request(?:_.*)?|merge_group)$/;
		function readProposal(path) {
			if (!path || !(0, external_node_fs_.existsSync)(path)) return;
			let { pull_request: request, merge_group: group } = readPayload(path);
			let { base, head } = Object(request);
			let { base_sha, head_sha, base_ref } = Object(group);
			let from = Object(base).sha ?? base_sha;
			let to = Object(head).sha ?? head_sha;
			let branch = Object(base).ref ?? base_ref;
			if (typeof from != "string" || typeof to != "string") return;
			return {
				base: from,
				head: to,
				branch: typeof branch == "string" ? branch.replace(/^refs\/heads\//, "") : ""
			};
		}
		function readWorkflowRun({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }) {
			return id ? {
				id,
				attempt: Number(attempt || 1)
			} : void 0;
		}
		function readPushEvent(path) {
			if (!path || !(0, external_node_fs_.existsSync)(path)) return;
			let payload = readPayload(path);
			let { before, after } = payload;
			if (typeof before != "string" || typeof after != "string") return;
			let commitCount = Array.isArray(payload.commits) ? payload.commits.length : 0;
			return {
				ref: typeof payload.ref == "string" ? payload.ref : "",
				before,
				after,
				deleted: payload.deleted === !0,
				commitCount
			};
		}
		function readPullRequest(path) {
			if (!path || !(0, external_node_fs_.existsSync)(path)) return;
			let { number, pull_request: about } = readPayload(path);
			if (typeof number != "number" || !Number.isSafeInteger(number)) return;
			let { head, base, state, merge_commit_sha: merge } = Object(about);
			let { sha, repo, ref } = Object(head);
			return {
				number,
				head: typeof sha == "string" ? sha : "",
				merge: typeof merge == "string" ? merge : "",
				isFork: Object(repo).full_name !== Object(Object(base).repo).full_name,
				isOpen: state !== "closed",
				branch: typeof ref == "string" ? ref : ""
			};
		}
		function readPayload(path) {
			let fix = "GITHUB_EVENT_PATH names the file that the runner wrote for this run: leave both as they are.";
			try {
				let payload = JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
				if (typeof payload == "object" && payload) return payload;
			} catch (error) {
				throw (0, text_error.V2)("event-unreadable", `The event file ${(0, text_error.hD)(path)} cannot be read: ${(0, text_error.Z9)(error)}.`, fix);
			}
			throw (0, text_error.V2)("event-unreadable", `The event file ${(0, text_error.hD)(path)} holds no JSON object.`, fix);
		}
		function requireOutputFile() {
			try {
				requireWritable(process.env.GITHUB_OUTPUT);
			} catch (error) {
				throw outputUnwritable(error);
			}
		}
		function requireSummaryFile() {
			try {
				requireWritable(process.env.GITHUB_STEP_SUMMARY);
			} catch (error) {
				delete process.env.GITHUB_STEP_SUMMARY;
				warn({ message: `The job summary cannot be written: ${(0, text_error.Z9)(error)}.` });
			}
		}
		function requireWritable(path) {
			path && (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)(path, "r+"));
		}
		function outputUnwritable(error) {
			return (0, text_error.V2)("output-unwritable", `The outputs cannot be written: ${(0, text_error.Z9)(error)}.`, "GITHUB_OUTPUT names a file that the runner made for this step: leave both as they are.");
		}
		function tellOutputs(outputs) {
			try {
				setOutputs(outputs);
			} catch (error) {
				throw outputUnwritable(error);
			}
		}
		async function fail(thrown) {
			let error = (0, machine_limit.h)(thrown);
			process.exitCode = 1;
			if (error instanceof text_error.ag) {
				tellError(error);
				await writeSummary((0, markdown.Bv)((0, markdown.R_)(3, `Stopped: ${error.code}`), (0, markdown.p_)(error.problems.map((problem) => (0, markdown.FV)((0, text_error.BJ)(problem))))));
				return;
			}
			tellBug(error);
		}
		async function writeSummary(markdown) {
			if (!process.env.GITHUB_STEP_SUMMARY || markdown === "") return;
			try {
				await summary.z.addRaw(markdown, !0).write();
			} catch (error) {
				warn({ message: `The job summary cannot be written: ${(0, text_error.Z9)(error)}.` });
			}
		}
	})
};
