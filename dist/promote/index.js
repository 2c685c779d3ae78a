import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	2613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	4434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	8611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	4589: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
	}),
	6698: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	7540: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	3053: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
	}),
	610: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
	}),
	8474: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	2467: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
	}),
	7030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	643: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
	}),
	1792: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
	}),
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	8500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
	}),
	1692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
	}),
	3136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	3429: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
	}),
	5919: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
	}),
	8522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	3193: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
	}),
	4756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	9023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	7846: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _shared_flows_promote_promote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1379);
				await (0, __nccwpck_require__(1164).C)((run) => (0, _shared_flows_promote_promote_js__WEBPACK_IMPORTED_MODULE_0__.H)({
					track: run.input("track"),
					channel: run.input("channel"),
					since: run.input("since")
				}, {
					bump: run.input("bump"),
					sha: run.input("sha"),
					n: run.input("n"),
					trailers: run.input("trailers"),
					dryRun: run.flag("dry-run", !1),
					force: run.flag("force", !1)
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	3103: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			ER: () => parseEntry,
			Eg: () => rawParents,
			Iz: () => parsePaths,
			JL: () => objectTime,
			KQ: () => parseRemoteRefs,
			MB: () => parseObjects,
			N_: () => LOG_FORMAT,
			Y5: () => parsePush,
			_t: () => parseMarks,
			cZ: () => parseTree,
			g_: () => parseLog,
			j7: () => MARKS,
			jF: () => parseLocalRefs,
			nT: () => pathReader,
			px: () => parseListedRefs,
			wW: () => parseScopedConfig
		});
		let MARKS = "%(trailers:key=Release-Track,key=Release-Sync,separator=%x2C)";
		function parseMarks(field) {
			return field ? field.split(",") : [];
		}
		let LOG_FORMAT = `%x01%H%x00%P%x00${MARKS}%x00%s`;
		function parseLog(output) {
			let fields = output.split("\0");
			let commits = [];
			let changes = [];
			for (let at = 0; at < fields.length; at++) {
				let field = fields[at];
				if (field.startsWith("")) {
					changes = [];
					commits.push({
						sha: field.slice(1),
						parents: fields[at + 1] ? fields[at + 1].split(" ") : [],
						marks: parseMarks(fields[at + 2]),
						subject: fields[at + 3] ?? "",
						changes
					});
					at += 3;
				} else if (field.startsWith(":") || field.startsWith("\n:")) {
					at += 1;
					changes.push(parseRaw(field.slice(field.indexOf(":") + 1), fields[at]));
				}
			}
			return commits;
		}
		function parseRaw(raw, path) {
			let [oldMode, newMode, oldOid, newOid] = raw.split(" ");
			return {
				path,
				before: `${oldMode} ${oldOid}`,
				after: `${newMode} ${newOid}`
			};
		}
		function parsePaths(output) {
			return output.split("\0").filter((path) => path !== "");
		}
		function pathReader(take) {
			let decoder = new TextDecoder("utf-8", { ignoreBOM: !0 });
			let rest = "";
			return (piece) => {
				let paths = (rest + decoder.decode(piece, { stream: !0 })).split("\0");
				rest = paths.pop();
				for (let path of paths) take(path);
			};
		}
		function parseTree(output) {
			return parsePaths(output).flatMap((line) => parseEntry(line) ?? []);
		}
		function parseEntry(line) {
			let tab = line.indexOf("	");
			let [mode, ...others] = line.slice(0, tab).split(" ");
			let oid = others.find((field) => field.length >= 40);
			return mode && oid && FILE_MODES.has(mode) ? {
				mode,
				oid,
				path: line.slice(tab + 1)
			} : void 0;
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
		function parseObjects(output) {
			let decoder = new TextDecoder();
			let objects = [];
			for (let at = 0; at < output.length;) {
				let start = output.indexOf(10, at) + 1;
				let [oid, , size] = decoder.decode(output.subarray(at, start - 1)).split(" ");
				if (oid === void 0 || size === void 0) {
					at = start;
					continue;
				}
				at = start + Number(size) + 1;
				objects.push({
					oid,
					bytes: output.subarray(start, at - 1)
				});
			}
			return objects;
		}
		function rawParents({ bytes }) {
			return new TextDecoder().decode(bytes).split("\n\n", 1)[0].split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
		}
		function objectTime({ bytes }) {
			let header = new TextDecoder().decode(bytes).split("\n\n", 1)[0];
			let found = /^(?:tagger|committer) .*> (\d+) [+-]\d{4}$/m.exec(header);
			return found ? Number(found[1]) : void 0;
		}
	}),
	3552: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fw: () => withoutNames,
			dP: () => adviseRefusal,
			vu: () => isRefusal
		});
		var _invariants_mending_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5654);
		let BYPASS = "put the GitHub App or the person that pushes on the bypass list of that ruleset, and give the step its token (docs/tokens.md); GITHUB_TOKEN cannot be put there, and classic branch protection has no bypass for every rule.";
		let REFUSAL_REASONS = [
			{
				name: "no-atomic-push",
				words: /does not support --atomic push/,
				advice: "The server cannot move several refs in one step, and a release must land as a whole. git servers can, unless receive.advertiseAtomic is false in their configuration: set it to true there, or use another server."
			},
			{
				name: "server-lacks",
				words: /receiving end does not support (?!--atomic)|unable to find remote helper|protocol '.*' is not supported/,
				advice: "The server, or the git of this machine, lacks what the line names; no other attempt can end better."
			},
			{
				name: "redirected",
				words: /(?:error:|HTTP) 30[12378]\b/,
				advice: "origin is redirected. Use its new address: git remote set-url origin <url>."
			},
			{
				name: "pull-request-required",
				words: /must be made through a pull request|approving review|code owner review/i,
				advice: `The branch takes changes by pull request only. To let releases through, ${BYPASS}`
			},
			{
				name: "merge-queue-required",
				words: /merge queue/i,
				advice: `The branch takes changes by its merge queue only. To let releases through, ${BYPASS}`
			},
			{
				name: "signature-required",
				words: /verified signatures?|must be signed|unsigned commit|unverified commit/i,
				advice: `The commits and tags that release-tracks makes are not signed. Take the branches of the tracks out of the rule that requires signatures, or ${BYPASS}`
			},
			{
				name: "checks-required",
				words: /required status checks?\b|required workflow|required deployment|code scanning/i,
				advice: `The branch requires checks that no new commit can have passed. To let releases through, ${BYPASS}`
			},
			{
				name: "linear-history",
				words: /must not contain merge commits/i,
				advice: `Keeping live within next takes a merge now and then. Take the rule that requires a linear history off, or ${BYPASS}`
			},
			{
				name: "workflows-permission",
				words: /refusing to allow .* to create or update workflow/i,
				advice: "The push brings a commit that changes a workflow file. GITHUB_TOKEN may never do that: give the step the token of a GitHub App with `workflows: write`, or a personal token with the scope `workflow`."
			},
			{
				name: "tag-creation",
				words: /creations being restricted/i,
				advice: `Either a ruleset restricts who makes this ref: ${BYPASS} Or the tag belonged to an immutable release that was deleted, and GitHub never gives its name away again: release a higher version (bump, or n for a pre-release).`
			},
			{
				name: "name-pattern",
				words: /(?:tag|branch) name must|does not match the pattern|commit (?:message|author|committer).*(?:must|does not follow)|email .*does not follow/i,
				advice: "A rule says how tags, branches, messages or authors must look, and release-tracks writes `chore: bump <track> to <tag>` as the committer of the clone. Exempt it from the rule, or change the tag template or user.email to fit."
			},
			{
				name: "email-privacy",
				words: /GH007|email privacy/i,
				advice: "Your address is private on GitHub. Commit with the one that GitHub gives you: git config user.email <id>+<login>@users.noreply.github.com"
			},
			{
				name: "secret-found",
				words: /GH009|push protection|cannot contain secrets/i,
				advice: "A commit holds a secret. Revoke it, take it out of the commit, and promote a commit without it; the words above have the link."
			},
			{
				name: "file-too-large",
				words: /GH001|exceeds .*(?:file size|size limit)|large files detected/i,
				advice: "A commit holds a file that is larger than the server allows. Take it out of the commits, or keep it with git lfs."
			},
			{
				name: "branch-locked",
				words: /branch is locked|locked branch|archived|repository is read.?only/i,
				advice: "The branch or the repository is locked for everybody. Unlock or unarchive it in its settings, then run again."
			},
			{
				name: "gitlab-protected-tag",
				words: /create this tag as it is protected|protected tags cannot/i,
				advice: "In the project, Settings → Repository → Protected tags: allow the user of the token to create tags of this name."
			},
			{
				name: "gitlab-protected-branch",
				words: /GitLab: .*protected branch/i,
				advice: "In the project, Settings → Repository → Protected branches: allow the user of the token to push to this branch; \"Developers + Maintainers\" is a role, a project access token has one, too."
			},
			{
				name: "gitlab-role",
				words: /GitLab: You are not allowed to push code to this project/i,
				advice: "Give the user of the token at least the role Developer in the project, and the token `write_repository`."
			},
			{
				name: "gitea-protected-tag",
				words: /\btag \S+ is protected/i,
				advice: "In the repository, Settings → Tags: allow the user of the token to create tags of this pattern."
			},
			{
				name: "gitea-protected-branch",
				words: /not allowed to (?:force-)?push to protected branch|\bbranch \S+ is protected from/i,
				advice: "In the repository, Settings → Branches: put the user of the token, or the deploy key, on the whitelist for pushing to this branch."
			},
			{
				name: "update-restricted",
				words: /cannot (?:update|delete|force-push|change)|not authorized to push|protected branch hook declined|GH006|GH013|repository rule/i,
				advice: `A rule of the repository protects the ref; the words above name it, and say where to read it. To let releases through, ${BYPASS}`
			},
			{
				name: "read-only-key",
				words: /marked as read only/i,
				advice: "Give the deploy key write access: add it anew with \"Allow write access\"."
			},
			{
				name: "no-write-permission",
				words: /(?:error:|HTTP) 403\b|write access to repository not granted|permission to .* denied|not authorized to write/i,
				advice: "In a workflow give the job `permissions: contents: write`, or a token that may write to this repository. By hand, git push must work for you."
			},
			{
				name: "credentials",
				words: /authentication failed|could not read Username|(?:error:|HTTP) 401\b|invalid username|Permission denied \(publickey/i,
				advice: "Give the step a token that is valid for this repository. By hand, git push must work for you."
			},
			{
				name: "not-found",
				words: /repository (?:'.*' )?not found|(?:error:|HTTP) 404\b/i,
				advice: "The repository is not at this address, or the token does not see it: git remote get-url origin."
			},
			{
				name: "shallow-push",
				words: /shallow update not allowed/i,
				advice: "Check out with `fetch-depth: 0`, or allow it on the server: receive.shallowUpdate."
			}
		];
		let IN_THE_WAY = /'(refs\/[^'\n]+)' exists; cannot create '(refs\/[^'\n]+)'/;
		function adviseRefusal(words) {
			let [, there, wanted] = IN_THE_WAY.exec(words) ?? [];
			if (there !== void 0 && wanted !== void 0) return adviseRename(there, wanted);
			let plain = withoutNames(words);
			let reasons = REFUSAL_REASONS.filter((reason) => reason.words.test(plain));
			let special = reasons.filter(({ name }) => name !== "update-restricted");
			return (special.length > 0 ? special : reasons).map(({ advice }) => advice).join("\n") || "The words above are all that is known. When the remote lets it through, run again.";
		}
		function isRefusal(words) {
			return IN_THE_WAY.test(words) || REFUSAL_REASONS.some((reason) => reason.words.test(withoutNames(words)));
		}
		function withoutNames(words) {
			return words.replace(/'[^'\s]*'/g, "''");
		}
		function adviseRename(there, wanted) {
			return `git keeps no ${wanted} beside ${there}: one name would be the other's folder. Either change the track's \`tag\` in release-tracks.yml, or rename ${there.replace(/^refs\/(?:tags|heads)\//, "")}, if nobody relies on it: ${renameRef(there)}`;
		}
		function renameRef(ref) {
			return (0, _invariants_mending_js__WEBPACK_IMPORTED_MODULE_0__.Tg)((0, _invariants_mending_js__WEBPACK_IMPORTED_MODULE_0__.q$)("git", "fetch", "origin", `+${ref}:${ref}`), (0, _invariants_mending_js__WEBPACK_IMPORTED_MODULE_0__.q$)("git", "push", "--atomic", "origin", `${ref}:${ref}.old`, `:${ref}`));
		}
	}),
	8669: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AH: () => TRAILER,
			Do: () => skipsWorkflows,
			aw: () => parseTrailers,
			di: () => trailerValue,
			hw: () => formatMessage
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9530);
		let TRAILER = {
			track: "Release-Track",
			channel: "Release-Channel",
			promotedFrom: "Promoted-From",
			sync: "Release-Sync",
			run: "Release-Run"
		};
		let KEY = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
		let RESERVED = new Set([...Object.values(TRAILER), "skip-checks"].map((key) => key.toLowerCase()));
		let SKIP_CI = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/;
		let SKIP_CHECKS = /^skip-checks:\s*true\s*$/im;
		function skipsWorkflows(message) {
			return SKIP_CI.test(message) || SKIP_CHECKS.test(message);
		}
		function parseTrailers(text) {
			let lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
			let wrong = lines.filter((line) => !isExtraTrailer(line));
			if (wrong.length > 0) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("trailers-invalid", `trailers: ${wrong.map(_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", ")} cannot be a trailer of a release.`, `Write one "Key: value" a line; the key has letters, digits and dashes and is none of ${[...Object.values(TRAILER)].join(", ")}, skip-checks; no [skip ci].`);
			return lines.map((line) => {
				let colon = line.indexOf(":");
				return {
					key: line.slice(0, colon).trim(),
					value: line.slice(colon + 1).trim()
				};
			});
		}
		function isExtraTrailer(line) {
			let colon = line.indexOf(":");
			let key = line.slice(0, colon).trim();
			let value = line.slice(colon + 1).trim();
			let printable = !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line);
			return colon > 0 && KEY.test(key) && value !== "" && printable && !RESERVED.has(key.toLowerCase()) && !skipsWorkflows(line);
		}
		function trailerValue(message, key) {
			let start = `${TRAILER[key]}: `;
			return message.split("\n").findLast((each) => each.startsWith(start))?.slice(start.length).trim();
		}
		function formatMessage(subject, trailers, body = "") {
			return `${[
				subject,
				body,
				trailers.map(({ key, value }) => `${key}: ${value}`).join("\n")
			].filter(Boolean).join("\n\n")}\n`;
		}
	}),
	5654: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GO: () => onBranch,
			Tg: () => shellLine,
			ZL: () => shellQuote,
			pm: () => publishManifest,
			q$: () => shellCommand,
			rA: () => actionCall
		});
		function shellQuote(word) {
			return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
		}
		function shellCommand(...words) {
			return words.map(shellQuote).join(" ");
		}
		function shellLine(...commands) {
			return commands.join(" && ");
		}
		function actionCall(action, inputs = {}) {
			return [action, ...Object.entries(inputs).map(([name, value]) => `${name}=${shellQuote(value)}`)].join(" ");
		}
		function publishManifest(tag, downgrade) {
			let folder = `artifacts/${tag}`;
			let words = [
				"manifest",
				folder,
				"--tag",
				tag,
				"--publish",
				...downgrade ? ["--allow-downgrade"] : [],
				"--yes"
			];
			return shellLine(shellCommand("gh", "release", "download", tag, "-D", folder, "--clobber"), shellCommand("npx", "release-tracks", ...words));
		}
		function onBranch(branch, ...commands) {
			return shellLine("git fetch --tags origin", shellCommand("git", "switch", "--detach", `refs/remotes/origin/${branch}`), ...commands, shellCommand("git", "push", "origin", `HEAD:refs/heads/${branch}`));
		}
	}),
	5613: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gw: () => ancestorsOf,
			Mf: () => relativeTo,
			UO: () => isWithin,
			Vb: () => nameOf,
			_z: () => inFolder,
			e6: () => follow,
			yS: () => folderOf
		});
		function folderOf(path) {
			return path.slice(0, Math.max(0, path.lastIndexOf("/")));
		}
		function nameOf(path) {
			return path.slice(path.lastIndexOf("/") + 1);
		}
		function inFolder(folder, name) {
			return folder === "" ? name : name === "" ? folder : `${folder}/${name}`;
		}
		function follow(folder, relative) {
			if (/^([a-zA-Z]:)?[/\\]/.test(relative)) return;
			let names = folder === "" ? [] : folder.split("/");
			for (let name of relative.split(/[/\\]/)) {
				if (name === "" || name === ".") continue;
				if (name !== "..") names.push(name);
				else if (names.pop() === void 0) return;
			}
			return names.join("/");
		}
		function relativeTo(from, to) {
			let start = from === "" ? [] : from.split("/");
			let end = to === "" ? [] : to.split("/");
			let common = 0;
			for (; common < start.length && start[common] === end[common] && common < end.length;) common++;
			return [...start.slice(common).map(() => ".."), ...end.slice(common)].join("/");
		}
		function isWithin(folder, ancestor) {
			return ancestor === "" || folder === ancestor || folder.startsWith(`${ancestor}/`);
		}
		function ancestorsOf(folder) {
			let found = [folder];
			for (let at = folder; at !== "";) {
				at = folderOf(at);
				found.push(at);
			}
			return found;
		}
	}),
	3446: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J0: () => knownVersions,
			VU: () => planTrack,
			pe: () => isTrunk
		});
		var _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8669);
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1429);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8003);
		var _versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3740);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5566);
		function planTrack(facts, request) {
			let { track, tags, decision } = facts;
			let last = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)(tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ts)(version) === request.channel));
			if (last && !decision.changed && !request.force) return {
				kind: "nothing-new",
				track,
				tag: last.name,
				decision,
				reason: `nothing new since ${last.name}: ${decision.reason}`
			};
			return planRelease(facts, request, last);
		}
		function knownVersions({ tags, published, later = [], fromFiles }) {
			return {
				seen: [...tags.map(({ version }) => version), ...published],
				later,
				fromFiles
			};
		}
		function planRelease(facts, request, last) {
			let { track, tags, decision, bump } = facts;
			let known = knownVersions(facts);
			let version = (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__.yU)({
				...known,
				channel: request.channel,
				bump,
				n: request.n
			});
			let promoted = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)(tags.filter(({ commit, version: lower }) => commit === request.target && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.bm)(lower, version) === 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(lower, version) < 0));
			let forced = request.force && !decision.changed && last ? `forced, though there is nothing new since ${last.name}` : void 0;
			return {
				kind: "release",
				track,
				from: (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__.YO)(known),
				version,
				tag: (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._3)(track.tag, version),
				fileVersion: track.versionStyle === "core" ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.rT)(version) : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
				promotedFrom: promoted?.name,
				targetTaken: tags.some((tag) => tag.commit === request.target && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ts)(tag.version) === request.channel),
				trailers: releaseTrailers(track.name, request, promoted?.name),
				decision,
				reason: forced ?? (promoted ? `promotes ${promoted.name}` : decision.reason)
			};
		}
		function releaseTrailers(track, { channel, trailers }, promotedFrom) {
			return [
				{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.track,
					value: track
				},
				{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.channel,
					value: channel
				},
				...promotedFrom === void 0 ? [] : [{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom,
					value: promotedFrom
				}],
				...trailers
			];
		}
		function isTrunk({ branches }) {
			return branches.live === branches.next;
		}
	}),
	1429: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fg: () => tagsOf,
			_3: () => formatTag,
			_f: () => matchTag
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5566);
		function formatTag({ prefix, suffix }, version) {
			return prefix + (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(version) + suffix;
		}
		function versionText({ prefix, suffix }, tag) {
			if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
			return tag.slice(prefix.length, tag.length - suffix.length);
		}
		function matchTag(template, tag) {
			let text = versionText(template, tag);
			let version = text === void 0 ? void 0 : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(text);
			return version && {
				name: tag,
				version
			};
		}
		function tagsOf(track, names) {
			let found = [];
			for (let name of names) {
				let tag = matchTag(track.tag, name);
				tag && found.push(tag);
			}
			return found;
		}
	}),
	8003: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J_: () => highestByChannel,
			fV: () => highestTag
		});
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5566);
		function highestTag(tags) {
			let best;
			for (let tag of tags) (!best || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, best.version) > 0) && (best = tag);
			return best;
		}
		function highestByChannel(tags) {
			let best = new Map();
			for (let tag of tags) {
				let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(tag.version);
				let seen = best.get(channel);
				(!seen || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, seen.version) > 0) && best.set(channel, tag);
			}
			return best;
		}
	}),
	9530: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BJ: () => describeProblem,
			V2: () => failure,
			Z9: () => wordsOf,
			ag: () => ReleaseTracksError,
			hD: () => quote
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6082);
		class ReleaseTracksError extends Error {
			code;
			problems;
			constructor(code, problems) {
				super(problems.map(describeProblem).join("\n"));
				this.name = "ReleaseTracksError";
				this.code = code;
				this.problems = problems;
			}
		}
		function failure(code, message, fix, place) {
			return new ReleaseTracksError(code, [{
				message,
				...fix && { fix },
				...place && { place }
			}]);
		}
		function describeProblem({ message, fix, place }) {
			let at = place ? [
				place.file,
				place.line,
				place.column
			].filter((part) => part !== void 0).join(":") : "";
			return [
				at && `${at}: `,
				message,
				fix && `${message.includes("\n") ? "\n" : " "}${fix}`
			].filter(Boolean).join("");
		}
		function quote(value) {
			let text = value.length > 200 ? `${value.slice(0, 200)}…` : value;
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(JSON.stringify(text));
		}
		function wordsOf(error) {
			let words = error instanceof Error ? error.message : String(error);
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(words.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim());
		}
	}),
	5253: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bv: () => blocks,
			aY: () => code,
			FV: () => escapeMarkdown,
			R_: () => heading,
			p_: () => list,
			tp: () => table
		});
		function one_line_oneLine(text) {
			return text.toWellFormed().replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
		}
		let WORD = /[\w.\-/:@#%+~=?]+/g;
		let PUNCTUATION = /[!-/:-@[-`{-~]/g;
		let TURNS_INTO_A_LINK = /@|#\d|\bGH-\d|:\/\/|www\.|\b[\da-f]{7,40}\b/i;
		function escapeMarkdown(text) {
			return escapeLineEnds(escapeAround(one_line_oneLine(text).replace(/\s+/g, " ").trim()));
		}
		function code(text) {
			let line = one_line_oneLine(text);
			if (line.includes("|")) return `<code>${line.replace(PUNCTUATION, entity)}</code>`;
			return line && codeSpan(line);
		}
		function heading(level, text) {
			return `${"#".repeat(level)} ${escapeMarkdown(text)}`;
		}
		function list(entries) {
			return entries.map((entry) => `- ${joinLines(entry)}`).join("\n");
		}
		function table(head, rows) {
			let width = Math.max(head.length, ...rows.map((row) => row.length));
			let columns = Array.from({ length: width }, (_, column) => column);
			let line = (cells) => `| ${columns.map((column) => cell(cells[column] ?? "")).join(" | ")} |`;
			return [
				line(head),
				`|${" --- |".repeat(width)}`,
				...rows.map(line)
			].join("\n");
		}
		function blocks(...parts) {
			return parts.filter(Boolean).join("\n\n");
		}
		function cell(markdown) {
			return joinLines(markdown).replaceAll("|", "&#124;");
		}
		function joinLines(markdown) {
			return markdown.replace(/\s*[\r\n]+\s*/g, " ");
		}
		function escapeAround(line) {
			let escaped = "";
			let end = 0;
			for (let { 0: word, index } of line.matchAll(WORD)) {
				if (!TURNS_INTO_A_LINK.test(word)) continue;
				escaped += escapePunctuation(line.slice(end, index)) + codeSpan(word);
				end = index + word.length;
			}
			return escaped + escapePunctuation(line.slice(end));
		}
		function escapePunctuation(line) {
			return line.replace(/[&<>|]/g, entity).replace(/[\\`*[\]~$]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`);
		}
		function escapeLineEnds(line) {
			return line.replace(/^[#+=:-]/, (character) => `\\${character}`).replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/(?<!\\)#$/, "\\#");
		}
		function codeSpan(line) {
			let fence = "`".repeat(longestRun(line) + 1);
			let touches = line.startsWith("`") || line.endsWith("`");
			let loses = line.startsWith(" ") && line.endsWith(" ") && line.trim() !== "";
			return touches || loses ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
		}
		function longestRun(text) {
			return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
		}
		let NAMED = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		function entity(character) {
			return NAMED[character] ?? `&#${character.codePointAt(0)};`;
		}
	}),
	9043: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { h: () => suggestion });
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
	6082: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P8: () => visibleLine,
			RK: () => visible
		});
		let UNSEEN = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
		function visible(text) {
			return text.replace(UNSEEN, escapeCharacter);
		}
		function visibleLine(text) {
			return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " "));
		}
		RegExp(`\\u001b\\[[\\d;]*m|${UNSEEN.source}`, "gu");
		function escapeCharacter(character) {
			return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
		}
	}),
	3740: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			YO: () => currentVersion,
			yU: () => nextVersion
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9530);
		var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5566);
		function currentVersion({ seen, later = [], fromFiles }) {
			let isLater = (version) => later.some((each) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(each, version) === 0);
			return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.BR)(seen.filter((version) => !isLater(version))) ?? fromFiles;
		}
		function nextVersion(request) {
			let { seen, fromFiles, channel } = request;
			let core = nextCore(request);
			if (channel === _version_js__WEBPACK_IMPORTED_MODULE_1__.L8) return checkCountable(core);
			let highestN = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.BR)([...seen, fromFiles].filter((version) => isOf(version, core, channel)))?.prerelease?.n ?? 0;
			let n = request.n ?? highestN + 1;
			if (n <= highestN) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("n-taken", `n: ${n} is not ahead of ${(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)({
				...core,
				prerelease: {
					channel,
					n: highestN
				}
			})}, which exists.`, `Give ${highestN + 1} or more, or leave n out.`);
			return checkCountable({
				...core,
				prerelease: {
					channel,
					n
				}
			});
		}
		function checkCountable(version) {
			if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version))) return version;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-limit", `The next version would be ${(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version)}, and numbers end at ${2 ** 53 - 1}.`, "Delete the tag with the huge number, or raise a number in front of it with bump.");
		}
		function nextCore(request) {
			let { seen, bump } = request;
			let current = currentVersion(request);
			let lastLive = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.BR)(seen.filter((version) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version) === _version_js__WEBPACK_IMPORTED_MODULE_1__.L8));
			if (!lastLive) return raise(current, bump);
			let asked = raise(lastLive, bump);
			return current.prerelease && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.bm)(current, asked) > 0 ? coreOf(current) : asked;
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
			return version.prerelease?.channel === channel && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.bm)(version, core) === 0;
		}
	}),
	41: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Eb: () => compilePattern,
			TE: () => writeKey,
			WS: () => isRequirement,
			cD: () => writeEntry,
			d7: () => inferVersionFile,
			in: () => keySegments
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9530);
		let KNOWN = new Map([
			["Cargo.toml", {
				format: "toml",
				key: "package.version",
				orKey: "workspace.package.version"
			}],
			["tauri.conf.json", {
				format: "json",
				key: "version",
				orKey: "package.version"
			}],
			["tauri.conf.json5", {
				format: "json5",
				key: "version",
				orKey: "package.version"
			}],
			["Tauri.toml", {
				format: "toml",
				key: "version",
				orKey: "package.version"
			}],
			["package.json", {
				format: "json",
				key: "version"
			}],
			["pyproject.toml", {
				format: "toml",
				key: "project.version",
				orKey: "tool.poetry.version"
			}]
		]);
		let FORMATS = new Map([
			["json", "json"],
			["jsonc", "json"],
			["json5", "json5"],
			["toml", "toml"],
			["yaml", "yaml"],
			["yml", "yaml"]
		]);
		function inferVersionFile(path, options = {}) {
			let { key, pattern } = options;
			if (key !== void 0 && pattern !== void 0) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} has a key and a pattern.`, "Keep the one that finds the version.");
			if (pattern !== void 0) return {
				kind: "pattern",
				path,
				pattern: checkPattern(pattern)
			};
			let name = path.slice(path.lastIndexOf("/") + 1);
			let known = KNOWN.get(name);
			let format = known?.format ?? FORMATS.get(extensionOf(name));
			if (key !== void 0) {
				if (format) return {
					kind: "keyed",
					path,
					format,
					key: checkKey(key)
				};
				let fix = `A key is read from ${[...FORMATS.keys()].join(", ")} files. Use \`pattern\` with one capture group here.`;
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(path)} has the key ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)}, and its format is not known.`, fix);
			}
			if (known) return {
				kind: "keyed",
				path,
				...known
			};
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
				throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-pattern", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern)} is not a regular expression: ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error)}.`, fix);
			}
			if (groups === 1) return pattern;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-pattern", `The pattern ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(pattern)} has ${groups} capture groups instead of one.`, fix);
		}
		function checkKey(key) {
			if (keySegments(key)) return key;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-key", `${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} is not a key.`, "Names joined by dots, as in package.version or \"a.b\".version.");
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
		function writeKey(segments) {
			return segments.map((name) => /^[\w@/-]+$/.test(name) ? name : name.includes("\"") ? `'${name}'` : `"${name}"`).join(".");
		}
		function writeEntry(path, segments) {
			let key = writeKey(segments);
			return `{ path: ${path}, key: ${/^[\w.-]+$/.test(key) ? key : JSON.stringify(key)} }`;
		}
	}),
	5566: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BR: () => highest,
			L8: () => LIVE,
			Zy: () => compareVersions,
			bm: () => compareCore,
			ot: () => parseVersion,
			qh: () => formatVersion,
			rT: () => formatCore,
			ts: () => channelOf
		});
		let LIVE = "live";
		let LARGEST = 2 ** 53 - 1;
		let GRAMMAR = /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,15})(?:-(?!\d+\.)([0-9A-Za-z-]+)\.(0|[1-9]\d{0,15}))?$/;
		function parseVersion(text) {
			let found = GRAMMAR.exec(text);
			if (!found) return;
			let [major, minor, patch, n] = [
				Number(found[1]),
				Number(found[2]),
				Number(found[3]),
				Number(found[5] ?? 0)
			];
			if (major > LARGEST || minor > LARGEST || patch > LARGEST || n > LARGEST) return;
			let channel = found[4];
			if (channel === void 0) return {
				major,
				minor,
				patch
			};
			return channel === LIVE ? void 0 : {
				major,
				minor,
				patch,
				prerelease: {
					channel,
					n
				}
			};
		}
		function formatVersion(version) {
			let { prerelease, written } = version;
			if (written !== void 0) return written;
			return prerelease ? `${formatCore(version)}-${prerelease.channel}.${prerelease.n}` : formatCore(version);
		}
		function formatCore({ major, minor, patch }) {
			return `${major}.${minor}.${patch}`;
		}
		function channelOf(version) {
			return version.prerelease?.channel ?? LIVE;
		}
		function compareCore(a, b) {
			return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
		}
		function compareVersions(a, b) {
			let core = compareCore(a, b);
			if (core !== 0) return core;
			if (!a.prerelease || !b.prerelease) return Number(!a.prerelease) - Number(!b.prerelease);
			if (a.prerelease.channel !== b.prerelease.channel) return a.prerelease.channel < b.prerelease.channel ? -1 : 1;
			return a.prerelease.n - b.prerelease.n;
		}
		function highest(versions) {
			let best;
			for (let version of versions) (!best || compareVersions(version, best) > 0) && (best = version);
			return best;
		}
	}),
	4172: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Q: () => formatRunId,
			_: () => parseRunId
		});
		function formatRunId(run, unique) {
			return run ? `${run.id}.${run.attempt}.${unique}` : unique;
		}
		function parseRunId(text) {
			let [, id, attempt] = /^(\d{1,16})\.(\d{1,9})\./.exec(text) ?? [];
			return id && attempt ? {
				id,
				attempt: Number(attempt)
			} : void 0;
		}
	}),
	1379: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { H: () => detectAndPromote });
		var text_error = __nccwpck_require__(9530);
		var markdown = __nccwpck_require__(5253);
		var versions_version = __nccwpck_require__(5566);
		function isMerge({ parents }) {
			return parents.length > 1;
		}
		function compileSubjects(globs) {
			let matchers = globs.map((glob) => {
				let parts = glob.split("*").map((part) => [...part]);
				return (subject) => matchesParts([...subject], parts);
			});
			return (subject) => matchers.some((matches) => matches(subject));
		}
		function matchesParts(subject, parts) {
			let first = parts[0] ?? [];
			if (parts.length === 1) return subject.length === first.length && standsAt(subject, first, 0);
			let last = parts.at(-1) ?? [];
			if (subject.length < first.length + last.length || !standsAt(subject, first, 0)) return !1;
			let from = first.length;
			let end = subject.length - last.length;
			for (let part of parts.slice(1, -1)) {
				for (; from + part.length <= end && !standsAt(subject, part, from);) from++;
				if (from + part.length > end) return !1;
				from += part.length;
			}
			return standsAt(subject, last, end);
		}
		function standsAt(subject, part, at) {
			return part.every((character, index) => character === "?" || subject[at + index] === character);
		}
		class History {
			commits;
			#byId;
			constructor(commits) {
				this.commits = commits;
				this.#byId = new Map(commits.map((commit) => [commit.sha, commit]));
			}
			between(tip, not) {
				let excluded = this.#reach(not);
				let included = this.#reach([tip], excluded);
				return this.commits.filter(({ sha }) => included.has(sha));
			}
			#reach(tips, without = new Set()) {
				let reached = new Set();
				let waiting = [...tips];
				for (let sha = waiting.pop(); sha !== void 0; sha = waiting.pop()) {
					if (reached.has(sha) || without.has(sha)) continue;
					reached.add(sha);
					waiting.push(...this.#byId.get(sha)?.parents ?? []);
				}
				return reached;
			}
			changedSince(base, tip) {
				let ends = new Map();
				let at = tip;
				for (; at !== base;) {
					let commit = this.#byId.get(at);
					if (!commit) return;
					for (let { path, before, after } of commit.changes) ends.set(path, {
						before,
						after: ends.get(path)?.after ?? after
					});
					let [parent] = commit.parents;
					if (parent === void 0) return;
					at = parent;
				}
				return new Set([...ends].flatMap(([path, { before, after }]) => before === after ? [] : [path]));
			}
		}
		function parentsOf(commits) {
			return new Set(commits.flatMap(({ parents }) => parents));
		}
		function touchedFiles(commits) {
			let changed = new Set(commits.flatMap((commit) => isMerge(commit) ? [] : commit.changes.map(({ path }) => path)));
			return commits.map((commit) => {
				let paths = commit.changes.map(({ path }) => path);
				return {
					commit,
					files: isMerge(commit) ? paths.filter((path) => !changed.has(path)) : paths
				};
			});
		}
		var folder = __nccwpck_require__(5613);
		var version_file = __nccwpck_require__(41);
		let COMPANIONS = new Map([
			["Cargo.toml", ["Cargo.toml", "Cargo.lock"]],
			["package.json", [
				"package.json",
				"package-lock.json",
				"npm-shrinkwrap.json",
				"pnpm-workspace.yaml"
			]],
			["pyproject.toml", ["uv.lock"]]
		]);
		let SPECIFIERS = ["pnpm-lock.yaml", "yarn.lock"];
		function isToRead(versionFiles) {
			let wanted = new Set(versionFiles.map((file) => file.path));
			let companions = new Set(companionsOf(versionFiles));
			return (path) => wanted.has(path) || companions.has((0, folder.Vb)(path)) && !/(^|\/)node_modules\//.test(path);
		}
		function namesToRead(versionFiles) {
			return [...new Set([...versionFiles.map((file) => (0, folder.Vb)(file.path)), ...companionsOf(versionFiles)])];
		}
		function companionsOf(versionFiles) {
			return versionFiles.flatMap((file) => {
				let name = (0, folder.Vb)(file.path);
				return [...COMPANIONS.get(name) ?? [], ...name === "package.json" && (0, version_file.WS)(file) ? SPECIFIERS : []];
			});
		}
		var trailers = __nccwpck_require__(8669);
		function ownCommits(config) {
			let isWritten = writtenFiles(config);
			return (commit) => commit.marks.length > 0 && (isMerge(commit) || commit.changes.every(({ path }) => isWritten(path)));
		}
		function writtenFiles({ tracks }) {
			let isVersioned = isToRead(tracks.flatMap(({ versionFiles }) => versionFiles));
			let manifests = tracks.flatMap(({ updater }) => updater ? [updater.manifest.split("{channel}")] : []);
			let isManifest = (path) => manifests.some(([start = "", end = ""]) => path.startsWith(start) && path.endsWith(end) && !path.slice(start.length, path.length - end.length).includes("/"));
			return (path) => isVersioned(path) || isManifest(path);
		}
		function onlyTags(track, { marks, changes }) {
			return changes.length === 0 && marks.includes(`${trailers.AH.track}: ${track}`);
		}
		function triggerRules(config) {
			return {
				ignored: compileSubjects(config.ignoreCommits),
				isOwn: ownCommits(config)
			};
		}
		function decide(span, paths, rules) {
			return decideBy(span, paths, (commit) => !rules.isOwn(commit) && !rules.ignored(commit.subject));
		}
		function decideOnLive(span, paths, { name, versionFiles }) {
			let versioned = new Set(versionFiles.map(({ path }) => path));
			let decision = decideBy(span, (path) => paths(path) || versioned.has(path), () => !0);
			let bump = span.commits.find((commit) => onlyTags(name, commit));
			if (decision.changed || !bump) return decision;
			return {
				...decision,
				changed: !0,
				commits: [bump],
				reason: `${bump.sha.slice(0, 7)} bumps it ${sinceOf(span)}`
			};
		}
		function sinceOf({ base }) {
			return base === void 0 ? "since the beginning" : `since ${base}`;
		}
		function decideBy(span, paths, counts) {
			let since = sinceOf(span);
			let touching = touchedFiles(span.commits).map(({ commit, files }) => ({
				commit,
				files: files.filter(paths)
			})).filter(({ files }) => files.length > 0);
			let counting = touching.filter(({ commit }) => counts(commit));
			let deciding = counting.map(({ commit, files }) => ({
				commit,
				files: files.filter((file) => span.changed.has(file))
			})).filter(({ files }) => files.length > 0);
			let files = [...new Set(deciding.flatMap((entry) => entry.files))];
			let decision = {
				base: span.base,
				commits: deciding.map(({ commit }) => commit),
				files
			};
			if (files.length > 0) return {
				...decision,
				changed: !0,
				reason: `${listFiles(files)} changed ${since}`
			};
			return {
				...decision,
				changed: !1,
				reason: whyNot(touching.length, counting.length, since)
			};
		}
		function listFiles(files) {
			let [first, ...others] = files;
			return others.length === 0 ? `${first}` : `${first} and ${others.length} more ${others.length === 1 ? "file" : "files"}`;
		}
		function whyNot(touching, counting, since) {
			if (touching === 0) return `nothing of its paths changed ${since}`;
			if (counting === 0) return `only the actions' own or ignored commits touch its paths ${since}`;
			return `the changes to its paths ${since} add up to nothing`;
		}
		var track_tags = __nccwpck_require__(8003);
		function startsFrom({ prefix }, line, last = {
			major: Infinity,
			minor: 0
		}) {
			if (!line) return [prefix];
			let [major, minor] = [roundDown(line.major), roundDown(line.minor)];
			return [...(major === line.major ? [`${minor}.`, ...startsAbove(minor)] : [""]).map((start) => `${major}.${start}`), ...startsAbove(major)].filter((start) => isUpTo(start, last)).map((start) => prefix + start);
		}
		function isUpTo(start, last) {
			let [major, minor] = start.split(".").map(Number);
			return major === last.major ? (minor ?? 0) <= last.minor : Number(major) < last.major;
		}
		function tagsFrom({ major, minor }, tags) {
			return tags.filter(({ version }) => (0, versions_version.bm)(version, {
				major,
				minor,
				patch: 0
			}) >= 0);
		}
		function startsAbove(n) {
			let digits = String(n);
			let head = digits.slice(0, 2);
			let heads = range(Number(head) + 1, 10 ** head.length);
			let asLong = [...digits].slice(2).flatMap((digit, at) => range(Number(digit) + 1, 10).map((higher) => digits.slice(0, at + 2) + higher));
			let longer = range(Math.max(1, leastOfLength(digits)), n + 1).flatMap((start) => range(0, 10).map((digit) => start + digit));
			return [
				...heads,
				...asLong,
				...longer
			];
		}
		function range(first, end) {
			return Array.from({ length: Math.max(0, end - first) }, (_, at) => String(first + at));
		}
		function roundDown(n) {
			let least = leastOfLength(String(n));
			return n - least < 20 ? n : least;
		}
		function leastOfLength({ length }) {
			return length === 1 ? 0 : 10 ** (length - 1);
		}
		function lineBelow({ major, minor }) {
			return minor > 0 ? {
				major,
				minor: minor - 1
			} : {
				major: Math.max(0, major - 1),
				minor: 0
			};
		}
		function guessLine(text) {
			let found = /(?<![-\w])version\W{1,9}v?(\d{1,9})\.(\d{1,9})\.\d/i.exec(text) ?? /(?<![\d.])(\d{1,9})\.(\d{1,9})\.\d/.exec(text);
			return found ? {
				major: Number(found[1]),
				minor: Number(found[2])
			} : void 0;
		}
		function lastTags(tags) {
			let live = (0, track_tags.fV)(tags.filter(({ version }) => !version.prerelease));
			let inUse = live ? tags.filter(({ version }) => (0, versions_version.bm)(version, live.version) >= 0) : tags;
			return [...(0, track_tags.J_)(inUse).values()];
		}
		var tag_template = __nccwpck_require__(1429);
		async function spansSinceTags(repository, head, sets) {
			let history = await historyAbove(repository, head, sets.filter(({ tags }) => tags.length > 0));
			return Promise.all(sets.map(({ head: own = head, tags, settles }) => {
				let last = (0, track_tags.fV)(tags);
				return last ? spanIn(history, repository, own, last, tags) : spanFromBeginning(repository, own, settles);
			}));
		}
		async function historyAbove(repository, head, sets) {
			let last = [...new Set(sets.flatMap(({ tags }) => (0, track_tags.fV)(tags)?.commit ?? []))];
			if (last.length === 0) return new History([]);
			let also = [...new Set(sets.flatMap(({ head = [], tags }) => tags.map(({ commit }) => commit).concat(head)))];
			let [one, other, ...more] = last;
			if (other !== void 0 && more.length === 0) return new History(await repository.log({
				tip: head,
				also,
				not: [],
				notShared: [one, other]
			}));
			let floor = other === void 0 ? one : await repository.mergeBase(...last);
			return new History(await repository.log({
				tip: head,
				also,
				not: floor === void 0 ? [] : [floor]
			}));
		}
		async function spanIn(history, repository, head, last, tags) {
			let commits = history.between(head, tags.map(({ commit }) => commit));
			if (commits.length === 0) return {
				base: last.name,
				commits,
				changed: new Set()
			};
			let edge = parentsOf(commits);
			let below = tags.filter(({ commit }) => edge.has(commit));
			let bases = below.length > 0 ? below.map(({ commit }) => commit) : [await meet(repository, last.commit, head)];
			let changes = await Promise.all(bases.map((from) => netChange(history, repository, from, head)));
			let changed = new Set(changes.flatMap((paths) => [...paths]));
			return {
				base: ((0, track_tags.fV)(below) ?? last).name,
				commits,
				changed
			};
		}
		async function meet(repository, a, b) {
			repository.complete || await repository.ensure([{
				tip: a,
				not: [b]
			}, {
				tip: b,
				not: [a]
			}]);
			return repository.mergeBase(a, b);
		}
		async function netChange(history, repository, from, head) {
			if (from === void 0) return new Set(await repository.listFiles(head, () => !0));
			return history.changedSince(from, head) ?? new Set(await repository.changedFiles(from, head));
		}
		let LOOKS = [
			200,
			5e3,
			void 0
		];
		async function spanFromBeginning(repository, head, settles) {
			head !== repository.head && await repository.ensureCommits([head]);
			let changed = new Set(await repository.listFiles(head, () => !0));
			for (let count of LOOKS) {
				let { commits, whole } = await repository.recent(head, count);
				let span = {
					base: void 0,
					commits,
					changed
				};
				if (whole || settles(span)) return span;
			}
			return {
				base: void 0,
				commits: [],
				changed
			};
		}
		async function spanBetween(repository, base, head, label) {
			let commits = await repository.log({
				tip: head,
				not: [base]
			});
			let from = commits.length === 0 || parentsOf(commits).has(base) ? base : await repository.mergeBase(base, head);
			return {
				base: label,
				commits,
				changed: commits.length === 0 ? new Set() : await netChange(new History(commits), repository, from, head)
			};
		}
		async function resolveCommit(repository, name, inputName) {
			let found = await findCommit(repository, name);
			if (found !== void 0) return found;
			throw (0, text_error.V2)("commit-unknown", `${inputName}: ${(0, text_error.hD)(name)} is no commit, tag or branch of this repository.`, "Give a tag, a branch, or all digits of a commit that was pushed.");
		}
		async function findCommit(repository, name) {
			if (!NAME.test(name)) return;
			if (/[~^]/.test(name)) return (await repository.resolve([name]))[0];
			let refs = [
				`refs/tags/${name}`,
				`refs/heads/${name}`,
				name
			];
			if (FULL_ID.test(name)) return bringCommit(repository, name.toLowerCase());
			let remote = await repository.remoteRefs(name.startsWith("refs/") ? [name] : refs.slice(0, 2));
			let ref = refs.map((full) => remote.find((candidate) => candidate.name === full)).find(Boolean);
			if (ref) return repository.complete && ref.commit !== repository.head ? bringCommit(repository, ref.commit) : ref.commit;
			return (await repository.resolve([name]))[0];
		}
		let FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
		let NAME = /^[^-\s~^:?*[\\{}][^\s~^:?*[\\{}]*(?:[~^]\d*)*$/;
		async function bringCommit(repository, commit) {
			let [known] = await repository.resolve([commit]);
			if (known !== void 0) return known;
			try {
				await repository.ensureCommits([commit]);
			} catch (error) {
				if (error instanceof text_error.ag && error.code === "not-on-remote") return;
				throw error;
			}
			return (await repository.resolve([commit]))[0];
		}
		let TAGS = "refs/tags/";
		function everyTag(track) {
			return {
				track,
				from: void 0,
				isEnough: () => !0
			};
		}
		async function guessLastLine(repository, { versionFiles }) {
			let [file] = versionFiles;
			let text = file && await repository.glance(file.path);
			let line = text === void 0 ? void 0 : guessLine(text);
			return line && lineBelow(line);
		}
		async function localTagNames(repository, searches) {
			let refs = await repository.localTags(startsOf(searches, []));
			let unsettled = unsettledBy(refs, searches);
			unsettled.length > 0 && refs.push(...await repository.localTags(startsOf(unsettled, unsettled)));
			return [...new Set(refs)].filter(soughtBy(searches, unsettled)).map(nameOf);
		}
		async function remoteTagRefs(repository, searches, besides = []) {
			let patterns = (of, whole) => startsOf(of, whole).map((start) => `${start}*`);
			let unsettled = [];
			let refs = await repository.remoteRefs([...besides, ...patterns(searches, [])], (found) => {
				unsettled = unsettledBy(found.map(({ name }) => name), searches);
				return patterns(unsettled, unsettled);
			});
			let isSought = soughtBy(searches, unsettled);
			return refs.filter(({ name }) => isSought(name));
		}
		function startsOf(searches, whole) {
			return searches.flatMap((search) => startsFrom(search.track.tag, whole.includes(search) ? void 0 : search.from, search.upTo)).map((start) => TAGS + start);
		}
		function unsettledBy(refs, searches) {
			let names = refs.filter((ref) => ref.startsWith(TAGS)).map(nameOf);
			return searches.filter(({ track, from, isEnough }) => from && !isEnough(tagsFrom(from, (0, tag_template.Fg)(track, names))));
		}
		function soughtBy(searches, whole) {
			let cut = searches.filter((search) => search.from && !whole.includes(search));
			return (ref) => !ref.startsWith(TAGS) || cut.every(({ track, from }) => {
				let tag = (0, tag_template._f)(track.tag, nameOf(ref));
				return !tag || !from || tagsFrom(from, [tag]).length > 0;
			});
		}
		function nameOf(ref) {
			return ref.slice(10);
		}
		var nearest_word = __nccwpck_require__(9043);
		function chooseTracks(config, text, inputName) {
			let all = config.tracks.map(({ name }) => name);
			let words = [
				...all,
				"all",
				...all.length === 2 ? ["both"] : []
			];
			let names = splitNames(text, inputName);
			let unknown = names.filter((name) => !words.includes(name));
			let [first = text] = unknown;
			if (unknown.length > 0 || names.length === 0 && !text.startsWith("[")) throw (0, text_error.V2)("track-unknown", `${inputName}: ${(unknown.length > 0 ? unknown : [text]).map(text_error.hD).join(", ")} is no track of ${config.path}.`, `${(0, nearest_word.h)(first, words)}Give one or more of: ${words.join(", ")}.`);
			let wanted = names.flatMap((name) => all.includes(name) ? [name] : all);
			return config.tracks.filter(({ name }) => wanted.includes(name));
		}
		function splitNames(text, inputName) {
			return (text.startsWith("[") ? parseJsonNames(text, inputName) : text.split(/[,\n]/)).map((name) => name.trim()).filter((name) => name !== "");
		}
		function parseJsonNames(text, inputName) {
			try {
				let value = JSON.parse(text);
				if (Array.isArray(value) && value.every((entry) => typeof entry == "string")) return value;
			} catch {}
			throw (0, text_error.V2)("track-unknown", `${inputName}: ${(0, text_error.hD)(text)} is no JSON array of names.`, "Give a comma list of tracks or a JSON array of strings.");
		}
		function chooseChannel(config, text) {
			let words = [...config.channels, versions_version.L8];
			if (words.includes(text)) return text;
			throw (0, text_error.V2)("channel-unknown", `channel: ${(0, text_error.hD)(text)} is no channel of ${config.path}.`, `${(0, nearest_word.h)(text, words)}Give one of: ${words.join(", ")}.`);
		}
		let MEGABYTE = 1048576;
		let LOCK = /(?:^|\/)(?:Cargo\.lock|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|uv\.lock)$/;
		function mostMegabytes(path) {
			return (LOCK.test(path) ? 67108864 : 8388608) / MEGABYTE;
		}
		function isTooLong(path, bytes) {
			return bytes > mostMegabytes(path) * MEGABYTE;
		}
		function decodeText(path, bytes) {
			if (isTooLong(path, bytes.length)) {
				let size = Math.ceil(bytes.length / 1024 / 1024);
				let message = `The file ${(0, text_error.hD)(path)} has ${size} MB; at most ${mostMegabytes(path)} MB are read.`;
				throw (0, text_error.V2)("file-too-long", message, "Keep the version in a file of its own, and name that.", { file: path });
			}
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				throw (0, text_error.V2)("not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", { file: path });
			}
		}
		async function trackPaths(repository, tracks, commit) {
			let [{ compilePaths }, globs] = await Promise.all([Promise.all([__nccwpck_require__.e(138), __nccwpck_require__.e(925)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1925)), trackGlobs(repository, tracks, commit)]);
			return new Map([...globs].map(([name, entries]) => [name, compilePaths(entries)]));
		}
		async function trackGlobs(repository, tracks, commit) {
			let foldersOf = tracks.some(({ dependencies }) => dependencies === "auto") ? await readClosure(repository, commit) : void 0;
			return new Map(tracks.map((track) => {
				let folders = foldersOf && track.dependencies === "auto" ? foldersOf(track) : [];
				return [track.name, [...folders, ...track.paths]];
			}));
		}
		async function readClosure(repository, commit) {
			let [{ isManifest, MANIFEST_NAMES, workspaceClosure }, { folderGlob }] = await Promise.all([Promise.all([
				__nccwpck_require__.e(243),
				__nccwpck_require__.e(138),
				__nccwpck_require__.e(605),
				__nccwpck_require__.e(11),
				__nccwpck_require__.e(314),
				__nccwpck_require__.e(981)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 8981)), Promise.all([__nccwpck_require__.e(138), __nccwpck_require__.e(925)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1925))]);
			commit !== repository.head && await repository.ensureCommits([commit]);
			let files = await repository.readNamed(commit, MANIFEST_NAMES, isManifest);
			let texts = new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)]));
			return ({ versionFiles }) => workspaceClosure(versionFiles, texts).map((folder) => folder === "**" ? folder : folderGlob(folder));
		}
		async function detectTracks(inputs, { config, context, repository, log }) {
			let channel = chooseDetectChannel(inputs.channel, config, context);
			let since = chooseSince(inputs.since);
			if (inputs.track !== "") {
				let tracks = chooseTracks(config, inputs.track, "track");
				for (let { name } of tracks) log.info(`${name}: asked for by name`);
				return {
					tracks,
					channel,
					decisions: new Map(tracks.map(({ name }) => [name, ASKED]))
				};
			}
			let decided = await decideTracks({
				...inputs,
				since
			}, config, context, repository);
			let { decisions } = decided;
			for (let [name, { reason }] of decisions) log.info(`${name}: ${reason}`);
			let tracks = config.tracks.filter(({ name }) => decisions.get(name)?.changed);
			if (channel === "" && isPushToNext(context, config) && config.autoChannel === !1) {
				log.info("auto-channel is false: a push cuts nothing");
				return {
					tracks: [],
					channel,
					...decided
				};
			}
			return {
				tracks,
				channel,
				...decided
			};
		}
		let ASKED = {
			changed: !0,
			base: void 0,
			commits: [],
			files: [],
			reason: "asked for by name"
		};
		function chooseDetectChannel(text, config, context) {
			if (text !== "") return chooseChannel(config, text);
			return isPushToNext(context, config) && config.autoChannel || "";
		}
		function isPushTo({ eventName, ref }, branch) {
			return eventName === "push" && ref === `refs/heads/${branch}`;
		}
		function isPushToNext(context, { branches }) {
			return isPushTo(context, branches.next) || context.eventName === "push" && context.ref === "";
		}
		async function decideTracks(inputs, config, context, repository) {
			if (context.push?.deleted && inputs.head === "") return { decisions: new Map() };
			let head = inputs.head === "" ? await eventHead(context, repository) : await resolveCommit(repository, inputs.head, "head");
			let onLive = isPushTo(context, config.branches.live) && config.branches.live !== config.branches.next;
			let rules = triggerRules(config);
			let deciding = trackPaths(repository, config.tracks, head).then((matchers) => (track, span) => {
				let paths = matchers.get(track.name);
				return onLive ? decideOnLive(span, paths, track) : decide(span, paths, rules);
			});
			if (inputs.base !== "" || inputs.since === "push" || onLive && context.push) {
				let [span, decideSpan] = await Promise.all([pushSpan(inputs.base, head, config, context, repository), deciding]);
				return {
					decisions: new Map(config.tracks.map((track) => [track.name, decideSpan(track, span)])),
					head,
					onlyOwn: span.commits.length > 0 && span.commits.every(rules.isOwn)
				};
			}
			return {
				decisions: await decideSinceTags(config, head, context, repository, deciding),
				head
			};
		}
		function chooseSince(text) {
			if (text === "" || text === "last-tag") return "last-tag";
			if (text === "push") return "push";
			throw (0, text_error.V2)("input-invalid", `since: ${(0, text_error.hD)(text)} is no starting point.`, "Give last-tag or push.");
		}
		async function eventHead({ push, sha }, repository) {
			let wanted = push?.after || sha;
			return wanted === "" || wanted === repository.head ? repository.head : resolveCommit(repository, wanted, "GITHUB_SHA");
		}
		async function decideSinceTags(config, head, { push }, repository, deciding) {
			let [{ tags, local }, decideSpan] = await Promise.all([placeLastTags(config.tracks, head, repository), deciding]);
			let ranges = [...tags.values()].filter((placed) => placed.length > 0).map((placed) => ({
				tip: head,
				not: placed.map(({ commit }) => commit)
			}));
			let depth = push && push.commitCount + 2;
			!local && ranges.length > 0 && await repository.ensure(ranges, [], depth);
			let spans = await spansSinceTags(repository, head, config.tracks.map((track) => ({
				tags: tags.get(track.name) ?? [],
				settles: (span) => decideSpan(track, span).changed
			})));
			return new Map(config.tracks.map((track, index) => [track.name, decideSpan(track, spans[index])]));
		}
		async function placeLastTags(tracks, head, repository) {
			let searches = await Promise.all(tracks.map((track) => searchLast(track, repository)));
			let names = repository.complete && head === repository.head ? await localTagNames(repository, searches) : [];
			let last = new Map(tracks.map((track) => [track.name, lastTags((0, tag_template.Fg)(track, names))]));
			if ([...last.values()].some((tags) => tags.length === 0)) return {
				tags: await placeOnRemote(searches, repository),
				local: !1
			};
			let flat = [...last].flatMap(([track, tags]) => tags.map((tag) => ({
				track,
				tag
			})));
			let commits = await repository.resolve(flat.map(({ tag }) => TAGS + tag.name));
			let placed = new Map(tracks.map(({ name }) => [name, []]));
			flat.forEach(({ track, tag }, index) => {
				let commit = commits[index];
				commit !== void 0 && placed.get(track)?.push({
					...tag,
					commit
				});
			});
			return {
				tags: placed,
				local: !0
			};
		}
		async function searchLast(track, repository) {
			return {
				track,
				from: await guessLastLine(repository, track),
				isEnough: (tags) => tags.some(({ version }) => !version.prerelease)
			};
		}
		async function placeOnRemote(searches, repository) {
			let refs = await remoteTagRefs(repository, searches);
			let commits = new Map(refs.map(({ name, commit }) => [name.slice(10), commit]));
			return new Map(searches.map(({ track }) => {
				let last = lastTags((0, tag_template.Fg)(track, commits.keys()));
				return [track.name, last.map((tag) => ({
					...tag,
					commit: commits.get(tag.name)
				}))];
			}));
		}
		async function pushSpan(base, head, config, context, repository) {
			let before = base === "" ? await arriveAtBefore(head, context, repository) : await resolveCommit(repository, base, "base");
			let from = before ?? await otherBranch(config, context, repository);
			let arrived = base === "" && before !== void 0;
			!repository.complete && !(arrived && await repository.isAncestor(from, head)) && await repository.ensure([{
				tip: head,
				not: [from]
			}, {
				tip: from,
				not: [head]
			}]);
			return spanBetween(repository, from, head, base || (before ?? from).slice(0, 7));
		}
		async function arriveAtBefore(head, { push }, repository) {
			if (!push || /^0+$/.test(push.before)) return;
			if (repository.complete) return findCommit(repository, push.before);
			try {
				await repository.ensure([{
					tip: head,
					not: [push.before]
				}], [], push.commitCount + 1);
				return push.before;
			} catch (error) {
				if (error instanceof text_error.ag && error.code === "not-on-remote") return;
				throw error;
			}
		}
		async function otherBranch(config, { ref }, repository) {
			let { live, next } = config.branches;
			let branch = ref === `refs/heads/${live}` ? next : live;
			let commit = await findCommit(repository, `refs/heads/${branch}`);
			if (commit !== void 0) return commit;
			throw (0, text_error.V2)("no-base", `There is nothing to compare this push with: it tells no earlier commit, and the remote has no branch ${(0, text_error.hD)(branch)}.`, "Give the base input, or use since: last-tag.");
		}
		function describeDetection({ tracks, channel, decisions }) {
			let report = Object.fromEntries([...decisions].map(([name, decision]) => [name, describeDecision(decision)]));
			return {
				tracks: tracks.map(({ name }) => name),
				channel,
				report
			};
		}
		function detectionOutputs(config, detection) {
			let { tracks: names, channel, report } = describeDetection(detection);
			return {
				tracks: JSON.stringify(names),
				any: String(names.length > 0),
				channel,
				"only-own": String(detection.onlyOwn ?? ""),
				matrix: JSON.stringify({ include: names.map((track) => ({ track })) }),
				report: JSON.stringify(report),
				...Object.fromEntries(config.tracks.map(({ name }) => [name, String(names.includes(name))]))
			};
		}
		function describeDecision({ changed, base, commits, files, reason }) {
			return {
				changed,
				base: base ?? null,
				reason,
				commits: commits.slice(0, 100).map(({ sha, subject }) => ({
					sha,
					subject: subject.slice(0, 200)
				})),
				files: files.slice(0, 100),
				"commit-count": commits.length,
				"file-count": files.length
			};
		}
		function detectionSummary(config, { tracks, channel, decisions }) {
			let rows = config.tracks.flatMap(({ name }) => {
				let decision = decisions.get(name);
				if (!decision) return [];
				let answer = tracks.some((track) => track.name === name) ? "**yes**" : "no";
				return [[
					(0, markdown.aY)(name),
					answer,
					decision.base === void 0 ? "" : (0, markdown.aY)(decision.base),
					(0, markdown.FV)(decision.reason)
				]];
			});
			let title = tracks.length > 0 && channel !== "" ? `Tracks to release on ${channel}` : "Tracks to release";
			let body = rows.length > 0 ? (0, markdown.tp)([
				"Track",
				"Release",
				"Since",
				"Why"
			], rows) : "There is nothing to look at.";
			return (0, markdown.Bv)((0, markdown.R_)(3, title), body);
		}
		function layOutObjects(target, skipsWorkflows, edits, runId, base = target) {
			let commits = [];
			let tags = [];
			let tip = base;
			for (let { release, files, onTop } of edits) {
				let needsCommit = files.length > 0 || skipsWorkflows || release.targetTaken || onTop === !0;
				if (needsCommit) {
					let commit = bumpCommit(release, tip, files);
					commits.push(commit);
					tip = commit.mark;
				}
				tags.push(releaseTag(release, needsCommit ? tip : target, runId));
			}
			return {
				commits,
				tags,
				tip
			};
		}
		function bumpSubject(track, tag) {
			return `chore: bump ${track} to ${tag}`;
		}
		function bumpCommit(release, parent, files) {
			return {
				kind: "commit",
				mark: `commit ${release.track.name}`,
				parents: [parent],
				files,
				message: (0, trailers.hw)(bumpSubject(release.track.name, release.tag), release.trailers)
			};
		}
		function releaseTag(release, target, runId) {
			let subject = `${release.track.name} ${(0, versions_version.qh)(release.version)}`;
			let message = (0, trailers.hw)(subject, [...release.trailers, {
				key: trailers.AH.run,
				value: runId
			}]);
			return {
				kind: "tag",
				mark: `tag ${release.track.name}`,
				name: release.tag,
				target,
				message
			};
		}
		function highestFrom(channel, versions, ladder) {
			let level = ladder.indexOf(channel);
			let above = new Set([
				channel,
				...level < 0 ? [] : ladder.slice(level),
				versions_version.L8
			]);
			return (0, versions_version.BR)([...versions].filter((version) => above.has((0, versions_version.ts)(version))));
		}
		function overtakenBy(version, tags, ladder) {
			let channel = (0, versions_version.ts)(version);
			let top = highestFrom(channel, tags.map((tag) => tag.version), ladder);
			return top && (0, versions_version.ts)(top) !== channel && (0, versions_version.Zy)(top, version) > 0 ? top : void 0;
		}
		function tellOvertaken({ track, version, tag }, by) {
			let channel = (0, versions_version.ts)(version);
			let they = track.updater ? `which ${channel}'s users have: their app will not offer it` : `which whoever follows ${channel} has: it does not replace that`;
			return {
				message: `${tag} is below ${(0, tag_template._3)(track.tag, by)}, ${they}.`,
				fix: bringToThem(channel, (0, versions_version.ts)(by))
			};
		}
		function bringToThem(channel, higher) {
			return `Promote to ${higher} again, which goes to ${channel} as well, or begin the next version on ${channel} with \`bump: minor\`.`;
		}
		var release_plan = __nccwpck_require__(3446);
		async function readVersionTexts(repository, tracks, commit) {
			let versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
			let [rules, files] = await Promise.all([Promise.all([
				__nccwpck_require__.e(243),
				__nccwpck_require__.e(138),
				__nccwpck_require__.e(605),
				__nccwpck_require__.e(11),
				__nccwpck_require__.e(314),
				__nccwpck_require__.e(186)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 3186)), repository.readNamed(commit, namesToRead(versionFiles), isToRead(versionFiles))]);
			return {
				files,
				texts: decodeFiles(files),
				rules
			};
		}
		async function readCarriers(repository, { versionFiles }, commit) {
			let paths = versionFiles.map(({ path }) => path);
			let loading = Promise.all([
				__nccwpck_require__.e(243),
				__nccwpck_require__.e(605),
				__nccwpck_require__.e(130)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 3130));
			let [rules, files] = await Promise.all([loading, repository.readFiles(commit, paths)]);
			return {
				texts: decodeFiles(files),
				rules
			};
		}
		function decodeFiles(files) {
			return new Map([...files].map(([path, { bytes }]) => [path, decodeText(path, bytes)]));
		}
		function editTrack(track, { files, texts, rules }, version) {
			let edited = rules.editVersions(track.versionFiles, texts, version);
			for (let path of edited.keys()) requireFile(path, files.get(path)?.mode);
			let encoder = new TextEncoder();
			return {
				changed: [...edited].map(([path, text]) => ({
					path,
					mode: files.get(path)?.mode ?? "100644",
					bytes: encoder.encode(text)
				})),
				after: {
					files,
					texts: new Map([...texts, ...edited]),
					rules
				}
			};
		}
		function requireFile(path, mode) {
			if (mode === void 0 || mode.startsWith("100")) return;
			throw (0, text_error.V2)("version-file-link", "It is a link: a version written to it would replace where it leads.", "Name the file it leads to under version-files.", { file: path });
		}
		function versionOfFiles(track, { texts, rules }) {
			let problems = [];
			let own = track.versionFiles.filter((file) => !(0, version_file.WS)(file));
			let found = rules.currentVersions(own, texts).flatMap(({ path, version }) => {
				let read = readLoosely(version);
				read || problems.push(noVersion(path, version));
				return read ?? [];
			});
			if (problems.length > 0) throw new text_error.ag("version-text", problems);
			return (0, versions_version.BR)(found) ?? {
				major: 0,
				minor: 0,
				patch: 0
			};
		}
		function noVersion(path, text) {
			return {
				message: `It says ${(0, text_error.hD)(text)}, which is no version of a track.`,
				fix: "Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: \"^v(.+)$\" }.",
				place: { file: path }
			};
		}
		function readLoosely(text) {
			let exact = (0, versions_version.ot)(text);
			if (exact) return exact;
			let core = (0, versions_version.ot)(text.split(/[-+]/, 1)[0] ?? "");
			return core && {
				...core,
				...text.includes("-") && { prerelease: {
					channel: "",
					n: 0
				} },
				written: text
			};
		}
		function manifestPaths(config, track) {
			if (!track.updater) return [];
			return [...config.channels, versions_version.L8].map((channel) => manifestPath(track, channel));
		}
		function manifestPath({ updater }, channel) {
			return updater?.manifest.replace("{channel}", () => channel) ?? "";
		}
		async function mergeBranches(repository, config, merge) {
			let { ours, theirs, names } = merge;
			let base = await repository.mergeBase(ours, theirs);
			if (base === theirs) return (await keepManifests(repository, config, ours, merge.liveSide)).commit;
			if (base === ours) return (await keepManifests(repository, config, theirs, merge.liveSide)).commit;
			let plain = await repository.merge(ours, theirs);
			let tree = "tree" in plain ? plain.tree : await mergeWithoutOwned(repository, config, merge, base, plain.conflicts);
			let message = (0, trailers.hw)(`chore: merge ${names.theirs} into ${names.ours}`, [{
				key: trailers.AH.sync,
				value: names.theirs
			}]);
			let manifests = await liveManifests(repository, config, merge, base);
			return (await repository.write([{
				kind: "commit",
				mark: "merge",
				parents: [ours, theirs],
				tree,
				...manifests,
				message
			}])).get("merge");
		}
		async function keepManifests(repository, config, commit, liveSide) {
			let paths = config.tracks.flatMap((track) => manifestPaths(config, track));
			if (commit === liveSide || paths.length === 0) return {
				commit,
				manifests: []
			};
			let changed = await repository.changedFiles(liveSide, commit, paths);
			let files = [...(await repository.readFiles(liveSide, changed)).values()];
			if (files.length === 0) return {
				commit,
				manifests: []
			};
			let { live } = config.branches;
			let names = files.map(({ path }) => path);
			let why = `Manifests change on ${live} alone. Changed elsewhere, and here as they are there: ${names.join(", ")}`;
			let message = (0, trailers.hw)(`chore: keep the manifests of ${live}`, [{
				key: trailers.AH.sync,
				value: live
			}], why);
			return {
				commit: (await repository.write([{
					kind: "commit",
					mark: "kept",
					parents: [commit],
					files,
					message
				}])).get("kept"),
				manifests: names
			};
		}
		async function liveManifests(repository, config, { ours, theirs, liveSide }, base) {
			let paths = config.tracks.flatMap((track) => manifestPaths(config, track));
			let other = liveSide === ours ? theirs : ours;
			let [live, rest] = await Promise.all([repository.readFiles(liveSide, paths), repository.readFiles(other, paths)]);
			let files = [...live.values()].filter(({ path, oid }) => rest.get(path)?.oid !== oid);
			let absent = [...rest.keys()].filter((path) => !live.has(path));
			if (absent.length === 0 || base === void 0) return {
				files,
				gone: []
			};
			return {
				files,
				gone: [...(await repository.readFiles(base, absent)).keys()]
			};
		}
		async function mergeWithoutOwned(repository, config, merge, base, conflicts) {
			if (base === void 0) throw new MergeConflict(merge, conflicts);
			let sides = await Promise.all([
				base,
				merge.ours,
				merge.theirs
			].map((commit) => readVersionTexts(repository, config.tracks, commit)));
			let { files: manifests, gone } = await liveManifests(repository, config, merge, base);
			let [inBase = [], inOurs = [], inTheirs = []] = equalize(config, sides).map((files) => [...files, ...manifests]);
			let side = {
				kind: "commit",
				gone,
				message: "Side of a merge\n"
			};
			let made = await repository.write([
				{
					...side,
					mark: "base",
					parents: [base],
					files: inBase
				},
				{
					...side,
					mark: "ours",
					parents: [merge.ours, "base"],
					files: inOurs
				},
				{
					...side,
					mark: "theirs",
					parents: [merge.theirs, "base"],
					files: inTheirs
				}
			]);
			let result = await repository.merge(made.get("ours"), made.get("theirs"));
			if ("tree" in result) return result.tree;
			throw new MergeConflict(merge, result.conflicts);
		}
		function equalize(config, sides) {
			let changed = sides.map(() => new Map());
			let texts = sides;
			for (let track of config.tracks) {
				if (texts.some((side) => track.versionFiles.some(({ path }) => !side.texts.has(path)))) continue;
				let own = track.versionFiles.filter((file) => !(0, version_file.WS)(file));
				let [, ours, theirs] = texts.map((side) => side.rules.currentVersions(own, side.texts)[0]?.version ?? "");
				if (ours === void 0 || theirs === void 0 || ours === theirs) continue;
				let version = higherText(ours, theirs);
				texts = texts.map((side, index) => {
					let { changed: files, after } = editTrack(track, side, version);
					for (let file of files) changed[index]?.set(file.path, file);
					return after;
				});
			}
			return changed.map((files) => [...files.values()]);
		}
		function higherText(a, b) {
			let [left, right] = [(0, versions_version.ot)(a), (0, versions_version.ot)(b)];
			if (!left || !right) return left ? a : b;
			return (0, versions_version.Zy)(left, right) >= 0 ? a : b;
		}
		class MergeConflict extends text_error.ag {
			paths;
			constructor({ names }, paths) {
				super("merge-conflict", [{
					message: `${names.theirs} and ${names.ours} changed the same lines of ${paths.map(text_error.hD).join(", ")}; nothing was pushed.`,
					fix: `Merge ${names.theirs} into ${names.ours} by hand, resolve these files, push, and run again.`
				}]);
				this.paths = paths;
			}
		}
		async function holdsLive(repository, config, { live, next }) {
			return live === void 0 || (0, release_plan.pe)(config) || repository.reaches(next, live);
		}
		async function planBranches(repository, config, state, move) {
			let live = move.live && !(0, release_plan.pe)(config) ? await moveLive(repository, config, state, move) : void 0;
			let reached = live ?? (move.tip === move.target ? void 0 : move.tip);
			let next = reached === void 0 ? state.next.commit : await moveNext(repository, config, state, move, reached, live);
			return [...live === void 0 ? [] : [{
				ref: `refs/heads/${config.branches.live}`,
				from: state.live?.commit,
				to: live
			}], {
				ref: state.next.name,
				from: state.next.commit,
				to: next
			}].filter(({ from, to }) => from !== to);
		}
		async function moveLive(repository, config, state, { target, tip }) {
			let live = state.live?.commit;
			if (live === void 0) return tip;
			await requireSynced(repository, config, live, [target, state.next.commit]);
			return mergeBranches(repository, config, {
				ours: tip,
				theirs: live,
				liveSide: live,
				names: {
					ours: "the release",
					theirs: config.branches.live
				}
			});
		}
		async function requireSynced(repository, config, live, not) {
			let isOwn = ownCommits(config);
			let foreign = await keepOutside(repository, not, (await repository.log({
				tip: live,
				not
			})).filter((commit) => !isOwn(commit) && !isMerge(commit)), ({ sha }) => sha);
			let [first] = foreign;
			if (!first) return;
			let { live: name, next } = config.branches;
			throw (0, text_error.V2)("live-diverged", `${name} has ${countCommits(foreign.length)} that ${next} does not have, such as ${first.sha.slice(0, 7)} ${(0, text_error.hD)(first.subject)}.`, `Merge ${name} into ${next} (the action sync-branches, or: release-tracks sync), and promote a commit that has them.`);
		}
		async function requireAheadOfLive(repository, config, facts, paths, target) {
			let last = (0, track_tags.fV)(facts.tags.filter(({ version }) => (0, versions_version.ts)(version) === versions_version.L8));
			if (!last) return;
			let isOwn = ownCommits(config);
			let listed = touchedFiles(await repository.log({
				tip: last.commit,
				not: [target]
			})).filter(({ commit, files }) => !isOwn(commit) && !isMerge(commit) && files.some(paths));
			let lost = await keepOutside(repository, [target], listed, ({ commit }) => commit.sha);
			let [first] = lost;
			if (!first) return;
			throw (0, text_error.V2)("live-behind", `${facts.track.name}: ${target.slice(0, 7)} lacks ${countCommits(lost.length)} that ${last.name} has, such as ${first.commit.sha.slice(0, 7)} ${(0, text_error.hD)(first.commit.subject)}.`, "Promote a commit that has them.");
		}
		async function keepOutside(repository, tips, items, shaOf) {
			if (items.length === 0) return [];
			let outside = await repository.confirmOutside(tips, items.map(shaOf));
			return items.filter((item) => outside.has(shaOf(item)));
		}
		function countCommits(count) {
			return count === 1 ? "a commit" : `${count} commits`;
		}
		async function moveNext(repository, config, state, { target, isLiveHeld }, reached, newLive) {
			let { live, next } = config.branches;
			let names = {
				ours: next,
				theirs: newLive === void 0 ? "the release" : live
			};
			let moved = newLive === void 0 && target === state.next.commit ? reached : await mergeBranches(repository, config, {
				ours: state.next.commit,
				theirs: reached,
				liveSide: newLive ?? state.next.commit,
				names
			});
			let behind = state.live;
			if (newLive !== void 0 || behind === void 0 || isLiveHeld) return moved;
			await repository.ensure([{
				tip: behind.commit,
				not: [state.next.commit]
			}, {
				tip: state.next.commit,
				not: [behind.commit]
			}]);
			return mergeBranches(repository, config, {
				ours: moved,
				theirs: behind.commit,
				liveSide: behind.commit,
				names: {
					ours: next,
					theirs: live
				}
			});
		}
		var promises_ = __nccwpck_require__(8500);
		var push_refusal = __nccwpck_require__(3552);
		async function unlessUnknown(ended, ask) {
			try {
				return await ask();
			} catch (error) {
				if (!ended.mayLand || !(error instanceof text_error.ag) || error.code !== "remote-unreachable") throw error;
				throw lost({
					...ended,
					words: `${ended.words}\n${error.message}`
				});
			}
		}
		async function findLanded(repository, tried, ended) {
			if (tried.length === 0) return;
			return unlessUnknown(ended, async () => {
				let names = new Set(tried.flatMap(({ updates }) => updates.map(({ ref }) => ref)));
				let refs = new Map((await repository.remoteRefs([...names])).map((ref) => [ref.name, ref]));
				for (let attempt of tried) if (await isThere(repository, attempt.updates, refs)) return attempt;
			});
		}
		async function isThere(repository, updates, refs) {
			let tags = updates.filter(({ ref }) => ref.startsWith("refs/tags/"));
			if (tags.length > 0) return tags.every(({ ref, to }) => refs.get(ref)?.object === to);
			for (let update of updates) if (!await holds(repository, refs.get(update.ref), update)) return !1;
			return !0;
		}
		async function holds(repository, at, { from, to }) {
			if (at === void 0 || from === void 0 || at.commit === from) return at?.commit === to;
			if (at.commit === to) return !0;
			await repository.ensure([{
				tip: at.commit,
				not: [from]
			}]);
			return repository.isAncestor(to, at.commit);
		}
		function lost({ words, broken, mayLand }) {
			let how = broken === 0 ? "did not land in 40 attempts" : `broke off ${broken === 1 ? "once" : `${broken} times in a row`}`;
			let state = mayLand ? "nothing of it was there when the remote was last asked, and it may still land" : "nothing of it landed";
			return (0, text_error.V2)("push-lost", `The push ${how}; ${state}. The remote said:\n${words}`, mayLand ? "Run again: what has landed by then is found and not made twice." : "Run again.");
		}
		function refused(words, mayLand) {
			let state = mayLand ? "one before it had no answer and may still land" : "nothing of it landed";
			return (0, text_error.V2)("push-refused", `The remote refused the push; ${state}. It said:\n${words}`, (0, push_refusal.dP)(words));
		}
		let OPEN = {
			before: async () => void 0,
			after: () => void 0
		};
		async function pushUntilLanded({ repository, log }, attempt, gate = OPEN) {
			let tried = [];
			let ended = {
				broken: 0,
				words: "",
				mayLand: !1
			};
			for (let count = 1; count <= 40 && ended.broken < 5; count++) {
				let next = await unlessUnknown(ended, attempt);
				let late = (ended.mayLand || next.updates.length === 0) && await findLanded(repository, tried, ended);
				if (late) return landed(late.result, gate);
				if (next.updates.length === 0) return next.result;
				count === 1 && await tellUnsigned(repository, log);
				await gate.before(next.result, next.updates);
				let outcome = await repository.push(next.updates);
				if (outcome.kind === "landed") return landed(next.result, gate);
				let isKnown = outcome.kind === "lost-race" || outcome.kind === "refused";
				ended.words = outcome.words;
				ended.broken = isKnown ? 0 : ended.broken + 1;
				ended.mayLand ||= outcome.kind === "unknown";
				gate.after(ended.mayLand ? void 0 : !1);
				isKnown || await waitForRemote(outcome, ended.broken, log);
				outcome.kind !== "refused" && tried.push(next);
				let found = await findLanded(repository, tried, ended);
				if (found) return landed(found.result, gate);
				if (outcome.kind === "refused") throw refused(outcome.words, ended.mayLand);
				if (!isKnown) continue;
				log.info("another push was faster: reading the remote again");
				await (0, promises_.setTimeout)(grow(50, 1.5, count));
			}
			throw lost(ended);
		}
		async function tellUnsigned(repository, log) {
			let settings = await repository.signingSettings();
			if (settings.length === 0) return;
			log.warn({
				message: `Your git is set to sign (${settings.join(", ")}), but the commits and tags of this push are not signed: release-tracks does not sign yet.`,
				fix: "A branch or ruleset that requires signatures will refuse the push."
			});
		}
		function landed(result, gate) {
			gate.after(!0);
			return {
				...result,
				pushed: !0
			};
		}
		async function waitForRemote({ kind, words }, broken, log) {
			let isPutOff = kind === "put-off";
			log.info(`${isPutOff ? "the remote puts the push off" : "the push broke off"}: ${words}`);
			await (0, promises_.setTimeout)(isPutOff ? grow(4e3, 2, broken - 1, 6e4) : grow(1e3, 2, broken - 1));
		}
		function grow(first, factor, count, longest = 4e3) {
			return Math.min(longest, first * factor ** count) * (.3 + .7 * Math.random());
		}
		async function readRemoteState(repository, config, searches) {
			let { live, next } = config.branches;
			let refs = await remoteTagRefs(repository, searches, [`refs/heads/${live}`, `refs/heads/${next}`]);
			let branch = (name) => refs.find((ref) => ref.name === `refs/heads/${name}`);
			let head = branch(next);
			if (!head) throw nextMissing(config);
			let tracks = searches.map(({ track }) => track);
			return {
				live: branch(live),
				next: head,
				tags: sortTags(tracks, refs),
				refs
			};
		}
		function nextMissing({ path, branches }) {
			return (0, text_error.V2)("branch-missing", `The remote has no branch ${(0, text_error.hD)(branches.next)}, where pre-releases are cut.`, `Push one, or name another one under branches.next in ${path}.`);
		}
		function sortTags(tracks, refs) {
			let tags = new Map(tracks.map(({ name }) => [name, []]));
			for (let { name: ref, commit } of refs) {
				if (!ref.startsWith(TAGS)) continue;
				let name = ref.slice(10);
				for (let track of tracks) {
					let found = (0, tag_template._f)(track.tag, name);
					found && tags.get(track.name)?.push({
						name,
						version: found.version,
						commit
					});
				}
			}
			return tags;
		}
		let BUMPS = [
			"patch",
			"minor",
			"major",
			"auto"
		];
		function promotion_request_parseBumpRequest(config, inputs) {
			if (inputs.channel === "") throw (0, text_error.V2)("input-invalid", "channel: it is not given.", `Give one of: ${[...config.channels, versions_version.L8].join(", ")}.`);
			if (inputs.tracks === "") throw (0, text_error.V2)("input-invalid", "tracks: it is not given.", `Give one or more of: ${config.tracks.map(({ name }) => name).join(", ")}, all.`);
			let channel = chooseChannel(config, inputs.channel);
			return {
				tracks: chooseTracks(config, inputs.tracks, "tracks"),
				channel,
				...parseBumpOptions(inputs)
			};
		}
		function parseBumpOptions(inputs) {
			return {
				bump: chooseBump(inputs.bump),
				sha: inputs.sha,
				n: chooseN(inputs.n, inputs.channel),
				trailers: (0, trailers.aw)(inputs.trailers),
				dryRun: inputs.dryRun,
				force: inputs.force
			};
		}
		function chooseBump(text) {
			let found = text === "" ? "patch" : BUMPS.find((bump) => bump === text);
			if (found) return found;
			throw (0, text_error.V2)("input-invalid", `bump: ${(0, text_error.hD)(text)} is no size of a bump.`, `${(0, nearest_word.h)(text, BUMPS)}Give one of: ${BUMPS.join(", ")}.`);
		}
		function chooseN(text, channel) {
			if (text === "") return;
			if (channel === versions_version.L8) throw (0, text_error.V2)("input-invalid", `n: ${(0, text_error.hD)(text)} is given, but a live version has no N.`, "Leave n out.");
			let n = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
			if (n > 0) return n;
			throw (0, text_error.V2)("input-invalid", `n: ${(0, text_error.hD)(text)} is no number of a pre-release.`, "Give a whole number from 1.");
		}
		async function chooseTarget({ sha }, { next, tags }, repository) {
			if (sha === "") return next.commit;
			let tag = [...tags.values()].flat().find(({ name }) => name === sha);
			return tag ? tag.commit : resolveCommit(repository, sha, "sha");
		}
		async function editReleases(releases, { texts, live, isMoved }, config) {
			let { orderByRequirements, prereleaseRequirements } = await Promise.all([
				__nccwpck_require__.e(243),
				__nccwpck_require__.e(138),
				__nccwpck_require__.e(605),
				__nccwpck_require__.e(11),
				__nccwpck_require__.e(314),
				__nccwpck_require__.e(221)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 221));
			let now = texts;
			let edited = orderByRequirements(releases, texts.texts).map((release) => {
				if (release.track.versionFiles.length === 0) return {
					release,
					files: [],
					after: now
				};
				let { changed, after } = editTrack(release.track, now, release.fileVersion);
				now = after;
				return {
					release,
					files: changed,
					after
				};
			});
			if (!live) return edited;
			let tracks = {
				all: config.tracks,
				released: releases.map(({ track }) => track)
			};
			let problemsOf = ({ track }, at) => prereleaseRequirements(track, tracks, at.texts);
			let problems = edited.flatMap(({ release, after }) => problemsOf(release, after));
			if (problems.length > 0) throw new text_error.ag("live-requires-prerelease", problems);
			return edited.map(({ release, files }) => ({
				release,
				files,
				onTop: files.length === 0 && (isMoved || problemsOf(release, texts).length > 0)
			}));
		}
		var next_version = __nccwpck_require__(3740);
		async function bumpedVersions(repository, config, state, tracks, { target, channel }, fromFiles) {
			let live = channel === versions_version.L8 && state.live?.commit !== target ? state.live?.commit : void 0;
			let onLive = live === void 0 ? void 0 : await readVersions(repository, tracks, live);
			let found = tracks.map(async (track) => {
				let tags = state.tags.get(track.name) ?? [];
				let [ofTarget, ofLive] = [fromFiles.get(track), onLive?.get(track)];
				let carried = [];
				ofTarget && tags.length > 0 && carried.push({
					version: ofTarget,
					commit: target
				});
				ofLive && live && (!ofTarget || (0, versions_version.Zy)(ofLive, ofTarget) !== 0) && carried.push({
					version: ofLive,
					commit: live
				});
				let versions = [];
				for (let each of carried) isUntold(track, tags, each.version) && await isBumped(repository, config, track, tags, each) && versions.push(each.version);
				return [track, versions];
			});
			return new Map(await Promise.all(found));
		}
		async function readVersions(repository, tracks, commit) {
			let carriers = await readCarriers(repository, { versionFiles: tracks.flatMap((track) => track.versionFiles) }, commit);
			let versions = new Map();
			for (let track of tracks) try {
				versions.set(track, versionOfFiles(track, carriers));
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
			}
			return versions;
		}
		function isUntold({ versionStyle }, tags, carried) {
			if (carried.prerelease) return !1;
			return !tags.some(({ version }) => {
				if (!version.prerelease) return (0, versions_version.Zy)(version, carried) >= 0;
				return versionStyle === "core" && (0, versions_version.bm)(version, carried) === 0;
			});
		}
		async function isBumped(repository, config, track, tags, { version, commit }) {
			let last = (0, track_tags.fV)(tags.filter(({ version }) => !version.prerelease));
			let range = {
				tip: commit,
				not: last ? [last.commit] : []
			};
			await repository.ensure([range]);
			let subject = bumpSubject(track.name, (0, tag_template._3)(track.tag, version));
			let isOwn = ownCommits(config);
			let mark = `${trailers.AH.track}: ${track.name}`;
			return (await repository.log(range)).some((each) => each.subject === subject && each.marks.includes(mark) && isOwn(each));
		}
		async function publishedVersions(repository, config, { live }, track) {
			let paths = manifestPaths(config, track);
			if (live === void 0 || paths.length === 0) return [];
			return [...(await repository.readFiles(live.commit, paths)).values()].map(({ path, bytes }) => versionOfManifest(path, decodeText(path, bytes)));
		}
		function versionOfManifest(path, text) {
			let version = manifestVersionText(text);
			let found = version === void 0 ? void 0 : (0, versions_version.ot)(version);
			if (found) return found;
			throw (0, text_error.V2)("manifest-unreadable", version === void 0 ? "The updater manifest holds no version." : `The updater manifest holds ${(0, text_error.hD)(version)}, which is no version of a track.`, "Restore it from its history: what was published decides which versions are free.", { file: path });
		}
		function manifestVersionText(text) {
			try {
				let version = JSON.parse(text)?.version;
				return typeof version == "string" ? version.replace(/^v/, "") : void 0;
			} catch {
				return;
			}
		}
		function loadRules() {
			Promise.all([__nccwpck_require__.e(138), __nccwpck_require__.e(925)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1925));
			Promise.all([
				__nccwpck_require__.e(243),
				__nccwpck_require__.e(138),
				__nccwpck_require__.e(605),
				__nccwpck_require__.e(11),
				__nccwpck_require__.e(314),
				__nccwpck_require__.e(186)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 3186));
		}
		async function ensureFacts(repository, state, tracks, request, bump, depth) {
			let { target, channel } = request;
			let ranges = [...tracks.flatMap(({ name }) => {
				let tags = state.tags.get(name) ?? [];
				let last = lastOf(tags, channel);
				let lastLive = lastOf(tags, versions_version.L8);
				let since = last ? [{
					tip: target,
					not: [last.commit]
				}] : [];
				let forBump = bump === "auto" ? [{
					tip: target,
					not: lastLive ? [lastLive.commit] : []
				}] : [];
				let behind = channel === versions_version.L8 && lastLive ? [{
					tip: lastLive.commit,
					not: [target]
				}] : [];
				return [
					...since,
					...forBump,
					...behind
				];
			})];
			let next = state.next.commit;
			target !== next && ranges.push({
				tip: target,
				not: [next]
			}, {
				tip: next,
				not: [target]
			});
			let live = state.live?.commit;
			live !== void 0 && channel === versions_version.L8 && ranges.push({
				tip: live,
				not: [target]
			}, {
				tip: live,
				not: [next]
			});
			await repository.ensure(ranges, [
				target,
				next,
				...live === void 0 ? [] : [live]
			], depth);
		}
		function lastOf(tags, channel) {
			return (0, track_tags.fV)(tags.filter(({ version }) => (0, versions_version.ts)(version) === channel));
		}
		async function readTarget(repository, tracks, target, base) {
			let [matchers, texts, skips] = await Promise.all([
				trackPaths(repository, tracks, target),
				readVersionTexts(repository, tracks, base),
				repository.message(target).then(trailers.Do)
			]);
			return {
				matchers,
				texts,
				versions: new Map(tracks.map((track) => [track, versionOfFiles(track, texts)])),
				skips
			};
		}
		async function readFacts(repository, config, state, tracks, request, bump, ofTarget) {
			let tagsOf = (track) => state.tags.get(track.name) ?? [];
			let [spans, { matchers, texts, versions, skips }, published, later] = await Promise.all([
				spansSince(repository, tracks, request, tagsOf),
				ofTarget,
				Promise.all(tracks.map((track) => publishedVersions(repository, config, state, track))),
				laterVersions(repository, config, state, tracks, request.target)
			]);
			let bumped = await bumpedVersions(repository, config, state, tracks, request, versions);
			let pathsOf = (track) => matchers.get(track.name);
			let decisions = decideAll(config, tracks, request, spans, pathsOf);
			let known = tracks.map((track, index) => ({
				track,
				tags: tagsOf(track),
				published: [...published[index], ...bumped.get(track) ?? []],
				later: later[index],
				fromFiles: versions.get(track),
				decision: decisions[index]
			}));
			return {
				facts: await Promise.all(known.map(async (fact) => {
					let size = bump === "auto" ? await conventionalBump(repository, config, request.target, fact, pathsOf(fact.track)) : bump;
					return {
						...fact,
						bump: size
					};
				})),
				texts,
				pathsOf,
				skips
			};
		}
		async function laterVersions(repository, config, { next, tags }, tracks, target) {
			if (target === next.commit) return tracks.map(() => []);
			let ahead = tracks.map((track) => aheadOfLive(tags.get(track.name) ?? []));
			let [first, ...others] = new Set(ahead.flat().map(({ commit }) => commit));
			if (first === void 0) return ahead.map(() => []);
			await repository.ensure([first, ...others].map((tip) => ({
				tip,
				not: [target]
			})));
			let history = new History(await repository.log({
				tip: first,
				also: others,
				not: [target]
			}));
			let isOwn = ownCommits(config);
			let isLater = ({ commit }) => history.between(commit, [target]).some((each) => !isOwn(each));
			return ahead.map((known) => known.filter(isLater).map(({ version }) => version));
		}
		function aheadOfLive(tags) {
			let last = lastOf(tags, versions_version.L8);
			return tags.filter(({ version }) => version.prerelease && (!last || (0, versions_version.Zy)(version, last.version) > 0));
		}
		async function spansSince(repository, tracks, { target, channel }, tagsOf) {
			let last = tracks.map((track) => lastOf(tagsOf(track), channel));
			let spans = await spansSinceTags(repository, target, last.flatMap((tag) => tag ? [{
				tags: [tag],
				settles: () => !0
			}] : []));
			return last.map((tag) => tag && spans.shift());
		}
		function decideAll(config, tracks, { channel }, spans, pathsOf) {
			let rules = triggerRules(config);
			return tracks.map((track, index) => {
				let span = spans[index];
				if (span) return decide(span, pathsOf(track), rules);
				return {
					changed: !0,
					base: void 0,
					commits: [],
					files: [],
					reason: `first release on ${channel}`
				};
			});
		}
		async function conventionalBump(repository, config, target, facts, paths) {
			let last = lastOf(facts.tags, versions_version.L8);
			let range = {
				tip: target,
				not: last ? [last.commit] : []
			};
			let [{ bumpFor }, commits, messages] = await Promise.all([
				Promise.all([__nccwpck_require__.e(858), __nccwpck_require__.e(530)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5530)),
				repository.log(range),
				repository.messages(range)
			]);
			let isOwn = ownCommits(config);
			return bumpFor(touchedFiles(commits).filter(({ commit, files }) => !isOwn(commit) && files.some(paths)).map(({ commit }) => messages.get(commit.sha) ?? ""), { initialDevelopment: (last?.version ?? (0, next_version.YO)((0, release_plan.J0)(facts))).major === 0 });
		}
		async function promote(request, run, gate) {
			let left = request.tracks;
			let whole;
			for (; left.length > 0;) {
				let ask = whole ? {
					...request,
					sha: whole.target
				} : request;
				let [trying, base] = [left, whole?.tip];
				let part = await pushUntilLanded(run, () => promoteSome(ask, trying, run, base), gate).catch((error) => {
					if (whole?.pushed) return stoppedAfter(whole, trying, error);
					throw error;
				});
				if (part.stopped) return part;
				whole = whole ? join(whole, part) : part;
				let done = new Set([...part.released.map(({ release }) => release.track.name), ...part.nothingNew.map(({ track }) => track.name)]);
				left = left.filter(({ name }) => !done.has(name));
				if (request.dryRun) break;
			}
			return whole ?? nothingOf(request.channel, "");
		}
		function nothingOf(channel, target) {
			return {
				channel,
				target,
				tip: target,
				released: [],
				nothingNew: [],
				updates: [],
				pushed: !1
			};
		}
		function stoppedAfter(landed, left, error) {
			let out = landed.released.map(({ release }) => release.tag).join(", ");
			let rest = left.map(({ name }) => name).join(", ");
			let explain = ({ message, fix, ...place }) => ({
				...place,
				message: `${out} are out already; ${rest} did not follow: ${message}`,
				fix: [fix, `Then run again: it goes on with ${rest}.`].filter(Boolean).join(" ")
			});
			let isKnown = error instanceof text_error.ag;
			return {
				...landed,
				stopped: isKnown ? new text_error.ag(error.code, error.problems.map(explain)) : asError(error)
			};
		}
		function asError(thrown) {
			return thrown instanceof Error ? thrown : Error(String(thrown));
		}
		function join(a, b) {
			return {
				...b,
				released: [...a.released, ...b.released],
				nothingNew: [...a.nothingNew, ...b.nothingNew],
				updates: [...a.updates, ...b.updates],
				pushed: a.pushed || b.pushed
			};
		}
		async function promoteSome(request, tracks, run, before) {
			let { repository, config } = run;
			loadRules();
			repository.willWrite();
			let listing = readRemoteState(repository, config, await searchTags(request, tracks, run));
			let read = (target) => readTarget(repository, tracks, target, before ?? target);
			let early = read(repository.head);
			early.catch(() => void 0);
			let state = await listing;
			let target = await chooseTarget(request, state, repository);
			let ask = {
				...request,
				target
			};
			let { push } = run.context;
			await ensureFacts(repository, state, tracks, ask, request.bump, push && push.commitCount + 2);
			await requireOnNext(request, target, state, run);
			let ofTarget = target === repository.head ? early : read(target);
			return attemptRelease({
				request,
				ask,
				known: await readFacts(repository, config, state, tracks, ask, request.bump, ofTarget),
				base: before ?? target,
				state
			}, run);
		}
		async function attemptRelease({ request, ask, known, base, state }, run) {
			let { facts, texts, pathsOf, skips } = known;
			let { target } = ask;
			let plans = facts.map((fact) => (0, release_plan.VU)(fact, ask));
			for (let plan of plans) plan.kind === "release" && warnOfBackwardFiles(plan, facts, run);
			let releases = plans.filter((plan) => plan.kind === "release");
			let overtakers = findOvertakers(releases, facts, run);
			let live = request.channel === versions_version.L8;
			for (let { track } of live ? releases : []) {
				let fact = facts.find((each) => each.track === track);
				await requireAheadOfLive(run.repository, run.config, fact, pathsOf(track), target);
			}
			let nothingNew = plans.filter((plan) => plan.kind === "nothing-new");
			let promotion = {
				...nothingOf(request.channel, target),
				nothingNew
			};
			if (releases.length === 0) return {
				result: promotion,
				updates: []
			};
			let { updates, ...made } = await makeObjects({
				releases,
				most: request.dryRun ? releases.length : 3,
				target,
				base,
				texts,
				skips,
				state,
				live
			}, run);
			let released = made.released.map((each) => {
				let by = overtakers.get(each.release);
				return by ? {
					...each,
					overtakenBy: by
				} : each;
			});
			return {
				result: {
					...promotion,
					...made,
					released,
					updates
				},
				updates: request.dryRun ? [] : updates
			};
		}
		function searchTags({ sha, channel }, tracks, { config, repository }) {
			if (sha !== "") return config.tracks.map(everyTag);
			let has = (tags, wanted) => tags.some(({ version }) => (0, versions_version.ts)(version) === wanted);
			let isEnough = (tags) => has(tags, versions_version.L8) && has(tags, channel);
			return Promise.all(tracks.map(async (track) => ({
				track,
				from: await guessLastLine(repository, track),
				isEnough
			})));
		}
		async function requireOnNext(request, target, state, { repository, config }) {
			if (target === state.next.commit || await repository.isAncestor(target, state.next.commit)) return;
			throw (0, text_error.V2)("not-on-next", `sha: ${JSON.stringify(request.sha)} (${target.slice(0, 7)}) is not on ${config.branches.next}.`, `Give a commit or tag that ${config.branches.next} contains, or merge it there first.`);
		}
		function findOvertakers(releases, facts, { config, log }) {
			let found = new Map();
			for (let release of releases) {
				let tags = facts.find(({ track }) => track === release.track)?.tags ?? [];
				let by = overtakenBy(release.version, tags, config.channels);
				if (!by) continue;
				found.set(release, by);
				let { message, ...rest } = tellOvertaken(release, by);
				log.warn({
					...rest,
					message: `${release.track.name}: ${message}`
				});
			}
			return found;
		}
		function warnOfBackwardFiles({ track, version }, facts, { log }) {
			let carried = facts.find((fact) => fact.track === track)?.fromFiles;
			if (!carried || carried.prerelease || (0, versions_version.bm)(carried, version) <= 0) return;
			let files = track.versionFiles.map(({ path }) => path);
			log.warn({
				message: `${track.name}: its files carry ${(0, versions_version.qh)(carried)}, ahead of ${(0, tag_template._3)(track.tag, version)}, and are set back: tags decide the version.`,
				fix: "Use bump: minor or bump: major to go forward.",
				...files[0] && { place: { file: files[0] } }
			});
		}
		async function makeObjects({ releases, most, target, base, texts, skips, state, live }, { repository, config, context, log }) {
			let edits = (await editReleases(releases, {
				texts,
				live,
				isMoved: base !== target
			}, config)).slice(0, most);
			skips && log.warn({ message: `${target.slice(0, 7)} says [skip ci] in its message: a tag on it would start no workflow, so it gets a bump commit of its own.` });
			let { commits, tags, tip: top } = layOutObjects(target, skips, edits, context.runId, base);
			let [made, isLiveHeld] = await Promise.all([repository.write([...commits, ...tags]), live || holdsLive(repository, config, state)]);
			let oid = (ref) => made.get(ref) ?? ref;
			let tip = oid(top);
			let branches = await planBranches(repository, config, state, {
				target,
				tip,
				live,
				isLiveHeld
			});
			let tagUpdates = tags.map((tag) => ({
				ref: `refs/tags/${tag.name}`,
				from: void 0,
				to: oid(tag.mark)
			}));
			return {
				released: edits.map(({ release, files }, index) => ({
					release,
					commit: oid(tags[index]?.target),
					files: files.map(({ path }) => path)
				})),
				updates: [...branches, ...tagUpdates],
				tip
			};
		}
		function reportPromotion(promotion, dryRun) {
			return {
				outputs: promotionOutputs(promotion),
				summary: promotionSummary(promotion, dryRun)
			};
		}
		function promotionOutputs(promotion) {
			let { released, pushed, target } = promotion;
			let [only] = released.length === 1 ? released : [];
			return {
				tags: JSON.stringify(released.map(({ release }) => release.tag)),
				versions: JSON.stringify(Object.fromEntries(released.map(({ release }) => [release.track.name, (0, versions_version.qh)(release.version)]))),
				plan: JSON.stringify(describePlan(promotion)),
				pushed: String(pushed),
				sha: only?.commit ?? released.at(-1)?.commit ?? target,
				tag: only?.release.tag ?? "",
				version: only ? (0, versions_version.qh)(only.release.version) : ""
			};
		}
		function describePlan({ channel, target, released, nothingNew, updates }) {
			return {
				channel,
				target,
				tracks: released.map(({ release, commit, files }) => ({
					track: release.track.name,
					from: (0, versions_version.qh)(release.from),
					to: (0, versions_version.qh)(release.version),
					tag: release.tag,
					commit,
					"promoted-from": release.promotedFrom ?? null,
					files,
					workflow: release.track.releaseWorkflow ?? null,
					reason: release.reason
				})),
				"nothing-new": nothingNew.map(({ track, tag, reason }) => ({
					track: track.name,
					tag,
					reason
				})),
				refs: updates.map(({ ref, from, to }) => ({
					ref,
					from: from ?? null,
					to
				}))
			};
		}
		function promotionSummary({ channel, released, nothingNew, updates }, dryRun) {
			let title = dryRun ? `Plan: ${channel}, nothing is pushed` : released.length > 0 ? `Released on ${channel}` : `Nothing new on ${channel}`;
			let rows = [...released.map(releaseRow), ...nothingNew.map(({ track, tag, reason }) => [
				(0, markdown.aY)(track.name),
				"",
				"",
				(0, markdown.aY)(tag),
				(0, markdown.FV)(reason)
			])];
			let moves = updates.map(({ ref, from, to }) => `${(0, markdown.aY)(ref)}: ${from === void 0 ? "new" : (0, markdown.aY)(from.slice(0, 7))} → ${(0, markdown.aY)(to.slice(0, 7))}`);
			let warnings = released.flatMap(({ release, overtakenBy: by }) => by ? [tellOvertaken(release, by)] : []).map((problem) => (0, markdown.FV)((0, text_error.BJ)(problem)));
			return (0, markdown.Bv)((0, markdown.R_)(3, title), (0, markdown.tp)([
				"Track",
				"From",
				"To",
				"Tag",
				"Why"
			], rows), (0, markdown.p_)(warnings), (0, markdown.p_)(moves));
		}
		function releaseRow({ release }) {
			let { track, from, version, tag, reason } = release;
			return [
				(0, markdown.aY)(track.name),
				(0, markdown.aY)((0, versions_version.qh)(from)),
				(0, markdown.aY)((0, versions_version.qh)(version)),
				(0, markdown.aY)(tag),
				(0, markdown.FV)(reason)
			];
		}
		function promotionLog({ released, nothingNew }, dryRun) {
			return [...released.map(({ release, commit }) => {
				let verb = dryRun ? "would become" : "is now";
				return `${release.track.name}: ${(0, versions_version.qh)(release.from)} ${verb} ${(0, versions_version.qh)(release.version)}, tag ${release.tag} on ${commit.slice(0, 7)}: ${release.reason}`;
			}), ...nothingNew.map(({ track, reason }) => `${track.name}: ${reason}`)];
		}
		var mending = __nccwpck_require__(5654);
		var run = __nccwpck_require__(4172);
		async function startReleaseWorkflows({ released, nothingNew }, run) {
			let { context, log, openGitHub, repository } = run;
			let old = nothingNew.filter(({ track }) => track.releaseWorkflow !== void 0);
			if (released.length + old.length === 0 || context.repository === "") return;
			if (await repository.pushesWithoutToken()) return;
			let starter = await openGitHub();
			if (starter && await starter.pushesStartWorkflows()) return;
			for (let { release } of released) {
				let { tag, track } = release;
				try {
					await start(starter, track, tag);
					log.info(`${track.name}: started ${track.releaseWorkflow} on ${tag}`);
				} catch (error) {
					log.warn(notStarted(track, tag, error));
				}
			}
			if (starter) for (let { track, tag } of old) await startLeftBehind(starter, track, tag, run);
		}
		async function start(starter, track, tag) {
			if (!starter) throw Error("there is no token");
			if (track.releaseWorkflow === void 0) throw Error("the track has no release-workflow");
			await starter.dispatch(track.releaseWorkflow, tag);
		}
		async function startLeftBehind(starter, track, tag, run) {
			let workflow = track.releaseWorkflow;
			if (!await isLeftBehind(starter, track, tag, run)) return;
			try {
				await starter.dispatch(workflow, tag);
				run.log.info(`${track.name}: ${tag} was pushed before, and ${workflow} did not run on it: started it`);
			} catch (error) {
				run.log.warn(notStarted(track, tag, error));
			}
		}
		async function isLeftBehind(starter, track, tag, run) {
			let workflow = track.releaseWorkflow;
			try {
				if (await starter.hasRun(workflow, tag)) return !1;
				let maker = await findMaker(run.repository, tag);
				return maker !== void 0 && await isOver(maker, starter, run);
			} catch (error) {
				let message = `${tag} was pushed before, and whether ${workflow} ran on it cannot be told: ${(0, text_error.Z9)(error)}.`;
				run.log.warn({
					message,
					fix: remedy(track, tag)
				});
				return !1;
			}
		}
		async function findMaker(repository, tag) {
			let name = `refs/tags/${tag}`;
			let ref = (await repository.remoteRefs([`${name}*`])).find((each) => each.name === name);
			let annotation = ref && await repository.annotation(ref);
			return annotation === void 0 ? void 0 : (0, trailers.di)(annotation, "run");
		}
		async function isOver(maker, starter, { context }) {
			let [theirs, ours] = [(0, run._)(maker), (0, run._)(context.runId)];
			if (!theirs) return !1;
			if (theirs.id === ours?.id) return theirs.attempt < ours.attempt;
			return await starter.isRunOver(theirs.id) === !0;
		}
		function notStarted(track, tag, error) {
			let also = track.releaseWorkflow === void 0 ? "" : `, and ${track.releaseWorkflow} could not be started`;
			let words = (0, text_error.Z9)(error);
			let message = `${tag} is pushed, but a push with GITHUB_TOKEN starts no workflow${also}: ${words}.`;
			let [, input] = /required input '?([^\s']+)'? not provided/i.exec(words) ?? [];
			return {
				message,
				fix: input === void 0 ? remedy(track, tag) : inputRemedy(track, tag, input)
			};
		}
		function remedy({ name: track, releaseWorkflow }, tag) {
			let name = releaseWorkflow ?? "release.yml";
			return `${releaseWorkflow === void 0 ? `Set release-workflow: ${name} for track ${track}, and give` : "Give"} the job \`permissions: actions: write\` and ${name} \`on: workflow_dispatch\`, or push with a GitHub App token. For this tag: ${(0, mending.q$)("gh", "workflow", "run", name, "--ref", tag)}`;
		}
		function inputRemedy({ releaseWorkflow: name = "release.yml" }, tag, input) {
			let command = (0, mending.q$)("gh", "workflow", "run", name, "--ref", tag, "-f", `${input}=${tag}`);
			return `${name} is started on the tag, without inputs: give ${(0, text_error.hD)(input)} a default, or take the tag from \`github.ref_name\` and the input out. For this tag, if it is what ${(0, text_error.hD)(input)} wants: ${command}`;
		}
		async function carryOut(request, run) {
			let promotion = await promote(request, run);
			for (let line of promotionLog(promotion, request.dryRun)) run.log.info(line);
			request.dryRun || await startReleaseWorkflows(promotion, run);
			let { stopped } = promotion;
			return {
				...reportPromotion(promotion, request.dryRun),
				...stopped && { failure: stopped }
			};
		}
		async function detectAndPromote(detect, bump, run) {
			parseBumpOptions({
				...bump,
				channel: detect.channel
			});
			let detection = await detectTracks({
				...detect,
				base: "",
				head: await chooseHead(bump.sha, run)
			}, run);
			let detected = {
				outputs: detectionOutputs(run.config, detection),
				summary: detectionSummary(run.config, detection)
			};
			if (detection.tracks.length === 0) {
				let nothing = reportPromotion(nothingOf(detection.channel, detection.head ?? ""), bump.dryRun);
				return {
					...detected,
					outputs: {
						...detected.outputs,
						...nothing.outputs
					}
				};
			}
			if (detection.channel === "") throw (0, text_error.V2)("input-invalid", `channel: it is not given, and only a push to ${run.config.branches.next} cuts by itself.`, `Give one of: ${[...run.config.channels, versions_version.L8].join(", ")}.`);
			let tracks = JSON.stringify(detection.tracks.map(({ name }) => name));
			let released = await carryOut(promotion_request_parseBumpRequest(run.config, {
				...bump,
				tracks,
				channel: detection.channel
			}), run);
			return {
				...released,
				outputs: {
					...detected.outputs,
					...released.outputs
				},
				summary: (0, markdown.Bv)(detected.summary, released.summary)
			};
		}
		async function chooseHead(sha, { context, config, repository }) {
			if (sha !== "") return resolveCommit(repository, sha, "sha");
			return context.eventName === "push" ? "" : `refs/heads/${config.branches.next}`;
		}
	}),
	952: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Rl: () => findClone,
			UO: () => isWithin,
			x5: () => locate
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		function findClone(folder, path) {
			if (path === "") return folder;
			for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(locate(folder, path)); at !== folder && isWithin(folder, at); at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git"))) return at;
			return folder;
		}
		function locate(folder, path) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? file : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path.replaceAll("\\", "/"));
		}
		function isWithin(folder, file) {
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
			return path !== ".." && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
		}
	}),
	9374: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			tH: () => FETCH,
			gN: () => deepen,
			fb: () => ensureBlobs,
			nm: () => ensureCommits,
			$n: () => ensureNewest,
			Ld: () => ensureRanges,
			Ny: () => fetchHistory,
			y7: () => findMissing,
			eA: () => readKinds
		});
		function parseGraph(output) {
			let graph = new Map();
			for (let line of output.split("\n")) {
				let [date, commit, ...parents] = line.split(" ");
				date && commit && graph.set(commit, {
					parents,
					date: Number(date)
				});
			}
			return graph;
		}
		function reach(graph, tips) {
			let reached = new Set();
			let waiting = [...tips];
			for (let commit = waiting.pop(); commit !== void 0; commit = waiting.pop()) {
				if (reached.has(commit)) continue;
				reached.add(commit);
				for (let parent of graph.get(commit)?.parents ?? []) waiting.push(parent);
			}
			return reached;
		}
		function judgeSpan(graph, cuts, { tip, not }) {
			let excluded = reach(graph, not);
			let span = [...reach(graph, [tip])].filter((commit) => !excluded.has(commit));
			if (span.some((commit) => cuts.has(commit))) return "cut";
			let deep = [...cuts].filter((commit) => excluded.has(commit));
			if (deep.length === 0) return "exact";
			let within = new Set(span);
			return judgeLowest(graph, deep, span.filter((commit) => !graph.get(commit)?.parents.some((parent) => within.has(parent))));
		}
		function judgeLowest(graph, cuts, lowest) {
			let above = markAbove(graph, lowest);
			let all = (1n << BigInt(lowest.length)) - 1n;
			let open = cuts.filter((cut) => above(cut) !== all);
			let unproven = open.reduce((mask, cut) => mask | all & ~above(cut), 0n);
			let doubtful = lowest.filter((_, index) => unproven >> BigInt(index) & 1n);
			if (doubtful.length === 0) return "exact";
			let newestCut = Math.max(...open.map((cut) => dateOf(graph, cut)));
			return {
				lowest: doubtful,
				likely: doubtful.every((commit) => dateOf(graph, commit) > newestCut)
			};
		}
		function markAbove(graph, commits) {
			let marks = new Map(commits.map((commit, index) => [commit, 1n << BigInt(index)]));
			for (let [commit, { parents }] of graph) {
				let mark = marks.get(commit);
				if (mark === void 0) continue;
				for (let parent of parents) marks.set(parent, (marks.get(parent) ?? 0n) | mark);
			}
			return (commit) => marks.get(commit) ?? 0n;
		}
		function hasOneMeeting(graph, cuts, a, b) {
			let below = reach(graph, [b]);
			let common = [...reach(graph, [a])].filter((commit) => below.has(commit));
			let covered = reach(graph, common.flatMap((commit) => graph.get(commit)?.parents ?? []));
			return common.filter((commit) => !covered.has(commit)).length === 1 || ![...below].some((commit) => cuts.has(commit));
		}
		function dateOf(graph, commit) {
			return graph.get(commit)?.date ?? 0;
		}
		var git_output = __nccwpck_require__(3103);
		var text_error = __nccwpck_require__(9530);
		var remote_access = __nccwpck_require__(5287);
		let EVERYTHING = 2147483647;
		let DEPTHS = [
			32,
			256,
			2048,
			16384,
			EVERYTHING
		];
		async function ensureNewest(store, { ranges, alone }) {
			let missing = await findMissing(store, endsOf(ranges, alone));
			missing.length > 0 && await fetchObjects(store, missing);
		}
		async function ensureRanges(store, { ranges, alone, depth }, areNew) {
			if (ranges.length === 0) return ensureCommits(store, alone);
			let first = Math.max(depth ?? 0, DEPTHS[0]);
			let isDeep = first > 64;
			let ends = endsOf(ranges, isDeep ? [] : alone);
			if (store.deepened && alone.length === 0 && await areHere(store, ends) && await areExact(store, ranges, areNew)) return;
			let tips = {
				of: [...new Set(ranges.map(({ tip }) => tip))],
				depth: first
			};
			let steps = [first, ...DEPTHS.filter((each) => each > first)].map((depth) => ({
				of: ends,
				depth
			}));
			for (let { of, depth } of isDeep ? [tips, ...steps] : steps) {
				await deepen(store, of, depth);
				if ((of === ends || await areHere(store, ends)) && await areExact(store, ranges, areNew)) break;
			}
			isDeep && alone.length > 0 && await ensureCommits(store, alone);
		}
		function endsOf(ranges, alone) {
			return [...new Set([...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone])];
		}
		async function deepen(store, ends, depth) {
			let before = store.deepened ? new Set(store.shallowCommits()) : void 0;
			await fetchObjects(store, ends, depth ?? EVERYTHING);
			store.deepened = !0;
			let added = before && store.shallowCommits().filter((cut) => !before.has(cut));
			added && added.length > 0 && await join(store, added);
		}
		async function join(store, cuts) {
			let { stdout } = await store.git.run(["cat-file", "--batch"], { input: lines(cuts) });
			let commits = (0, git_output.MB)(stdout).map((commit) => ({
				oid: commit.oid,
				parents: (0, git_output.Eg)(commit)
			}));
			let missing = new Set(await findMissing(store, commits.flatMap(({ parents }) => parents)));
			let joined = new Set(commits.filter(({ parents }) => !parents.some((each) => missing.has(each))).map(({ oid }) => oid));
			joined.size > 0 && store.cutAt(store.shallowCommits().filter((cut) => !joined.has(cut)));
		}
		async function ensureCommits(store, commits) {
			let missing = await findMissing(store, commits);
			missing.length > 0 && await fetchObjects(store, missing, 1);
		}
		async function ensureBlobs(store, blobs) {
			let missing = await findMissing(store, blobs);
			missing.length > 0 && await store.remote.read([
				...ALONE,
				...FETCH,
				"--stdin",
				remote_access.Bn
			], { input: lines(missing) });
		}
		let ALONE = ["-c", "fetch.negotiationAlgorithm=noop"];
		async function fetchObjects({ remote }, oids, depth) {
			let deep = depth === void 0 ? [] : [`--depth=${depth}`];
			await remote.read([
				...FETCH,
				"--filter=blob:none",
				...deep,
				"--stdin",
				remote_access.Bn
			], { input: lines(oids) });
		}
		let FETCH = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-auto-maintenance"
		];
		function lines(oids) {
			return oids.map((oid) => `${oid}\n`).join("");
		}
		async function findMissing(store, oids) {
			let kinds = await readKinds(store, oids);
			return oids.filter((_, index) => kinds[index]?.endsWith(" missing"));
		}
		async function readKinds({ git }, oids) {
			return (await git.text(["cat-file", "--batch-check=%(objecttype)"], { input: lines(oids) })).split("\n");
		}
		async function fetchHistory(store, oids, deep = []) {
			let fetch = (filter, wanted) => store.remote.read([
				...FETCH,
				`--filter=${filter}`,
				...deep,
				"--stdin",
				remote_access.Bn
			], { input: lines(wanted) });
			try {
				await fetch("tree:0", oids);
			} catch (error) {
				if (!(error instanceof text_error.ag) || error.code !== "git-failed") throw error;
				await fetch("blob:none", await findMissing(store, oids));
			}
		}
		async function areHere(store, oids) {
			return (await findMissing(store, oids)).length === 0;
		}
		async function areExact(store, ranges, areNew) {
			let cuts = new Set(store.shallowCommits());
			if (cuts.size === 0) return !0;
			let graph = await loadGraph(store, endsOf(ranges, []));
			if (!graph) return !1;
			let verdicts = ranges.map((range) => judgeSpan(graph, cuts, range));
			if (verdicts.some((verdict) => verdict === "cut" || verdict !== "exact" && !verdict.likely)) return !1;
			if (pairsOf(ranges).some(([a, b]) => !hasOneMeeting(graph, cuts, a, b))) return !1;
			return (await Promise.all(verdicts.map((verdict, index) => {
				let { not } = ranges[index];
				return typeof verdict == "string" || areNew(verdict.lowest, not);
			}))).every(Boolean);
		}
		function pairsOf(ranges) {
			let ways = new Set(ranges.map(({ tip, not }) => `${tip} ${not.join()}`));
			return ranges.flatMap(({ tip, not }) => {
				let [other] = not;
				return not.length === 1 && other !== void 0 && ways.has(`${other} ${tip}`) ? [[tip, other]] : [];
			});
		}
		async function loadGraph({ git }, ends) {
			let { code, stdout } = await git.run([
				"rev-list",
				"--topo-order",
				"--timestamp",
				"--parents",
				"--end-of-options",
				...ends
			], { codes: [0, 128] });
			return code === 0 ? parseGraph(stdout.toString("utf8")) : void 0;
		}
	}),
	5287: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P9: () => ONLY_GIVEN,
			Bn: () => REMOTE,
			IQ: () => leavesTreesOut,
			Gk: () => pushesWithoutToken,
			jB: () => readRemoteAccess,
			vb: () => signingSettings
		});
		var git_output = __nccwpck_require__(3103);
		let SHORT = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)(.+)$/;
		function parseRemoteUrl(url) {
			let { scheme, host, path } = splitUrl(url);
			let [, repository] = /^\/*([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(path) ?? [];
			if (host === "" || repository === void 0) return;
			return {
				serverUrl: `${scheme}//${host === "ssh.github.com" ? "github.com" : host}`,
				repository
			};
		}
		function splitUrl(url) {
			if (URL.canParse(url) && /^[a-z+]+:\/\//i.test(url)) {
				let { protocol, host, hostname, pathname } = new URL(url);
				if (/^https?:$/.test(protocol)) return {
					scheme: protocol,
					host,
					path: pathname
				};
				return protocol === "file:" ? NOWHERE : {
					scheme: "https:",
					host: hostname,
					path: pathname
				};
			}
			let [, host, path] = SHORT.exec(url) ?? [];
			return host === void 0 || path === void 0 ? NOWHERE : {
				scheme: "https:",
				host,
				path
			};
		}
		let NOWHERE = {
			scheme: "",
			host: "",
			path: ""
		};
		var error = __nccwpck_require__(9530);
		let REMOTE = "origin";
		let ONLY_GIVEN = {
			GIT_CONFIG_GLOBAL: "/dev/null",
			GIT_CONFIG_NOSYSTEM: "1"
		};
		async function readRemoteAccess(checkout, credentials) {
			let { stdout } = await checkout.git.run([
				"config",
				"--show-scope",
				"--includes",
				"-z",
				"--get-regexp",
				"^(remote\\.origin\\.(url|pushurl|proxy|uploadpack|receivepack|partialclonefilter)|url\\..*|http\\..*|credential\\..*|ssh\\..*|protocol\\..*|core\\.(sshcommand|gitproxy|askpass)|(commit|tag)\\.gpgsign|tag\\.forcesignannotated)$"
			], { codes: [0, 1] });
			let pairs = (0, git_output.wW)(stdout.toString("utf8"));
			let url = pairs.find(([key]) => key === `remote.${REMOTE}.url`)?.[1];
			if (url === void 0) throw (0, error.V2)("no-remote", `The repository at ${(0, error.hD)(checkout.folder)} has no remote "${REMOTE}".`, "Add the remote. In a workflow run actions/checkout.");
			let header = authorization(url, credentials);
			if (!header) return pairs;
			return [...pairs.filter(([key]) => !/^http\..*\.?extraheader$/i.test(key)), ...header];
		}
		async function pushesWithoutToken({ git }, credentials) {
			let url = await git.text([
				"remote",
				"get-url",
				"--push",
				REMOTE
			]);
			return /^https?:/i.test(url) ? !isOnServer(url, credentials) : parseRemoteUrl(url) !== void 0;
		}
		function isOnServer(url, { serverUrl }) {
			return /^https?:/i.test(url) && originOf(url) === originOf(serverUrl);
		}
		function authorization(url, { token, serverUrl }) {
			if (token === "" || !isOnServer(url, { serverUrl })) return;
			let key = `http.${originOf(serverUrl)}/.extraheader`;
			let secret = Buffer.from(`x-access-token:${token}`).toString("base64");
			return [
				[key, ""],
				[key, `AUTHORIZATION: basic ${secret}`],
				[`http.${originOf(serverUrl)}/.followRedirects`, "false"]
			];
		}
		function originOf(url) {
			return URL.canParse(url) ? new URL(url).origin : void 0;
		}
		function signingSettings(access) {
			return [...new Map(access.filter(([key]) => /^(?:commit|tag)\.(?:gpgsign|forcesignannotated)$/i.test(key)))].flatMap(([key, value]) => /^(?:true|yes|on|[1-9]\d*)$/i.test(value) ? [key] : []);
		}
		function leavesTreesOut(access) {
			return !access.filter(([key]) => key === `remote.${REMOTE}.partialclonefilter`).at(-1)?.[1].startsWith("blob:");
		}
	}),
	1164: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { C: () => runAction });
		var external_node_crypto_ = __nccwpck_require__(7598);
		var external_node_fs_ = __nccwpck_require__(3024);
		var external_os_ = __nccwpck_require__(857);
		function utils_toCommandValue(input) {
			if (input == null) return "";
			else if (typeof input == "string" || input instanceof String) return input;
			return JSON.stringify(input);
		}
		function utils_toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) return {};
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			};
		}
		function command_issueCommand(command, properties, message) {
			let cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		class Command {
			constructor(command, properties, message) {
				command ||= "missing.command";
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = "::" + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = !0;
					for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
						let val = this.properties[key];
						if (val) {
							first ? first = !1 : cmdStr += ",";
							cmdStr += `${key}=${escapeProperty(val)}`;
						}
					}
				}
				cmdStr += `::${escapeData(this.message)}`;
				return cmdStr;
			}
		}
		function escapeData(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		let external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
		var external_fs_ = __nccwpck_require__(9896);
		function file_command_issueFileCommand(command, message) {
			let filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(key, value) {
			let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
			let convertedValue = utils_toCommandValue(value);
			if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		let external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode.Success = 0] = "Success";
			ExitCode[ExitCode.Failure = 1] = "Failure";
		})(ExitCode ||= {});
		function setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function getInput(name, options) {
			let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
			if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
			if (options && options.trimWhitespace === !1) return val;
			return val.trim();
		}
		function setOutput(name, value) {
			if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
			process.stdout.write(external_os_.EOL);
			command_issueCommand("set-output", { name }, utils_toCommandValue(value));
		}
		function core_error(message, properties = {}) {
			command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function warning(message, properties = {}) {
			command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function info(message) {
			process.stdout.write(message + external_os_.EOL);
		}
		var summary_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let { access, appendFile, writeFile } = external_fs_.promises;
		let SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
		class Summary {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return summary_awaiter(this, void 0, void 0, function* () {
					if (this._filePath) return this._filePath;
					let pathFromEnv = process.env[SUMMARY_ENV_VAR];
					if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
					try {
						yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
					} catch {
						throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = pathFromEnv;
					return this._filePath;
				});
			}
			wrap(tag, content, attrs = {}) {
				let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
				if (!content) return `<${tag}${htmlAttrs}>`;
				return `<${tag}${htmlAttrs}>${content}</${tag}>`;
			}
			write(options) {
				return summary_awaiter(this, void 0, void 0, function* () {
					let overwrite = !!options?.overwrite;
					let filePath = yield this.filePath();
					yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return summary_awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: !0 });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(text, addEOL = !1) {
				this._buffer += text;
				return addEOL ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(external_os_.EOL);
			}
			addCodeBlock(code, lang) {
				let attrs = Object.assign({}, lang && { lang });
				let element = this.wrap("pre", this.wrap("code", code), attrs);
				return this.addRaw(element).addEOL();
			}
			addList(items, ordered = !1) {
				let tag = ordered ? "ol" : "ul";
				let listItems = items.map((item) => this.wrap("li", item)).join("");
				let element = this.wrap(tag, listItems);
				return this.addRaw(element).addEOL();
			}
			addTable(rows) {
				let tableBody = rows.map((row) => {
					let cells = row.map((cell) => {
						if (typeof cell == "string") return this.wrap("td", cell);
						let { header, data, colspan, rowspan } = cell;
						let tag = header ? "th" : "td";
						let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
						return this.wrap(tag, data, attrs);
					}).join("");
					return this.wrap("tr", cells);
				}).join("");
				let element = this.wrap("table", tableBody);
				return this.addRaw(element).addEOL();
			}
			addDetails(label, content) {
				let element = this.wrap("details", this.wrap("summary", label) + content);
				return this.addRaw(element).addEOL();
			}
			addImage(src, alt, options) {
				let { width, height } = options || {};
				let attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
				let element = this.wrap("img", null, Object.assign({
					src,
					alt
				}, attrs));
				return this.addRaw(element).addEOL();
			}
			addHeading(text, level) {
				let tag = `h${level}`;
				let allowedTag = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(tag) ? tag : "h1";
				let element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
			}
			addSeparator() {
				let element = this.wrap("hr", null);
				return this.addRaw(element).addEOL();
			}
			addBreak() {
				let element = this.wrap("br", null);
				return this.addRaw(element).addEOL();
			}
			addQuote(text, cite) {
				let attrs = Object.assign({}, cite && { cite });
				let element = this.wrap("blockquote", text, attrs);
				return this.addRaw(element).addEOL();
			}
			addLink(text, href) {
				let element = this.wrap("a", text, { href });
				return this.addRaw(element).addEOL();
			}
		}
		let summary = new Summary();
		var text_error = __nccwpck_require__(9530);
		let LIMITS = /\b(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|ENFILE|EFBIG|EIO|ENOMEM|EAGAIN)\b/;
		function machineLimit(what, error) {
			return (0, text_error.V2)("machine-limit", `${what}: ${(0, text_error.Z9)(error)}.`, "Make room, or lift the limit that the machine sets; RUNNER_TEMP, else TMPDIR, names the folder for temporary files. Then run again.");
		}
		function explainLimit(error) {
			if (error instanceof text_error.ag || !(error instanceof Error) || !LIMITS.test(error.message)) return error;
			return machineLimit("The machine did not let the run go on", error);
		}
		var markdown = __nccwpck_require__(5253);
		var run = __nccwpck_require__(4172);
		var clone_folder = __nccwpck_require__(952);
		var git_output = __nccwpck_require__(3103);
		var fetching = __nccwpck_require__(9374);
		var remote_access = __nccwpck_require__(5287);
		let ALL_EXCLUDED = /no commits selected for shallow requests/;
		async function remoteReaches(store, tip, ancestor) {
			if (tip.commit === ancestor.commit) return !0;
			let answer = await askAbove(store, tip, ancestor);
			if (answer !== void 0) return answer;
			if (await askAbove(store, ancestor, tip)) return !1;
			return fullyReaches(store, tip, ancestor);
		}
		async function isSeenBelow({ git, deepened }, ancestor, tip) {
			if (!deepened) return !1;
			let args = [
				"merge-base",
				"--is-ancestor",
				"--end-of-options",
				ancestor,
				tip
			];
			return (await git.run(args, { codes: [
				0,
				1,
				128
			] })).code === 0;
		}
		async function askAbove(store, tip, ancestor) {
			let { code, stderr } = await store.remote.run([
				...fetching.tH,
				"--filter=tree:0",
				`--shallow-exclude=${ancestor.name}`,
				remote_access.Bn,
				tip.commit
			], { codes: [
				0,
				1,
				128
			] });
			if (code !== 0) return !ALL_EXCLUDED.test(stderr) && void 0;
			let cuts = store.shallowCommits();
			let unsent = await (0, fetching.y7)(store, cuts);
			unsent.length > 0 && await store.remote.read([
				...fetching.tH,
				"--filter=tree:0",
				"--depth=1",
				remote_access.Bn,
				...unsent
			]);
			let { stdout } = await store.git.run(["cat-file", "--batch"], { input: cuts.map((cut) => `${cut}\n`).join("") });
			return (0, git_output.MB)(stdout).some((commit) => (0, git_output.Eg)(commit).includes(ancestor.commit));
		}
		async function remoteHasNot({ remote, shallowCommits }, commits, tags) {
			let excluded = tags.map((tag) => `--shallow-exclude=${tag}`);
			let { code } = await remote.run([
				...fetching.tH,
				"--filter=tree:0",
				...excluded,
				"--stdin",
				remote_access.Bn
			], {
				input: commits.map((commit) => `${commit}\n`).join(""),
				codes: [
					0,
					1,
					128
				]
			});
			let cuts = new Set(shallowCommits());
			return code === 0 && commits.every((commit) => cuts.has(commit));
		}
		async function fullyReaches(store, tip, ancestor) {
			await (0, fetching.Ny)(store, [tip.commit, ancestor.commit], ["--depth=2147483647"]);
			let { code } = await store.git.run([
				"merge-base",
				"--is-ancestor",
				ancestor.commit,
				tip.commit
			], { codes: [0, 1] });
			return code === 0;
		}
		var external_node_path_ = __nccwpck_require__(6760);
		var promises_ = __nccwpck_require__(8500);
		__nccwpck_require__(3193);
		var external_events_ = __nccwpck_require__(4434);
		let external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
		__nccwpck_require__(2613);
		var io_util_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
		let IS_WINDOWS = process.platform === "win32";
		external_fs_.constants.O_RDONLY;
		function exists(fsPath) {
			return io_util_awaiter(this, void 0, void 0, function* () {
				try {
					yield stat(fsPath);
				} catch (err) {
					if (err.code === "ENOENT") return !1;
					throw err;
				}
				return !0;
			});
		}
		function isRooted(p) {
			p = normalizeSeparators(p);
			if (!p) throw Error("isRooted() parameter \"p\" cannot be empty");
			if (IS_WINDOWS) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
			return p.startsWith("/");
		}
		function tryGetExecutablePath(filePath, extensions) {
			return io_util_awaiter(this, void 0, void 0, function* () {
				let stats;
				try {
					stats = yield stat(filePath);
				} catch (err) {
					err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
				}
				if (stats && stats.isFile()) {
					if (IS_WINDOWS) {
						let upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
						if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
					} else if (isUnixExecutable(stats)) return filePath;
				}
				let originalFilePath = filePath;
				for (let extension of extensions) {
					filePath = originalFilePath + extension;
					stats = void 0;
					try {
						stats = yield stat(filePath);
					} catch (err) {
						err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
					}
					if (stats && stats.isFile()) {
						if (IS_WINDOWS) {
							try {
								let directory = external_path_namespaceObject.dirname(filePath);
								let upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
								for (let actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
									filePath = external_path_namespaceObject.join(directory, actualName);
									break;
								}
							} catch (err) {
								console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
							}
							return filePath;
						} else if (isUnixExecutable(stats)) return filePath;
					}
				}
				return "";
			});
		}
		function normalizeSeparators(p) {
			p ||= "";
			if (IS_WINDOWS) {
				p = p.replace(/\//g, "\\");
				return p.replace(/\\\\+/g, "\\");
			}
			return p.replace(/\/\/+/g, "/");
		}
		function isUnixExecutable(stats) {
			return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
		}
		var io_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		function which(tool, check) {
			return io_awaiter(this, void 0, void 0, function* () {
				if (!tool) throw Error("parameter 'tool' is required");
				if (check) {
					let result = yield which(tool, !1);
					if (!result) {
						if (IS_WINDOWS) throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
						else throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
					}
					return result;
				}
				let matches = yield findInPath(tool);
				if (matches && matches.length > 0) return matches[0];
				return "";
			});
		}
		function findInPath(tool) {
			return io_awaiter(this, void 0, void 0, function* () {
				if (!tool) throw Error("parameter 'tool' is required");
				let extensions = [];
				if (IS_WINDOWS && process.env.PATHEXT) for (let extension of process.env.PATHEXT.split(external_path_namespaceObject.delimiter)) extension && extensions.push(extension);
				if (isRooted(tool)) {
					let filePath = yield tryGetExecutablePath(tool, extensions);
					if (filePath) return [filePath];
					return [];
				}
				if (tool.includes(external_path_namespaceObject.sep)) return [];
				let directories = [];
				if (process.env.PATH) for (let p of process.env.PATH.split(external_path_namespaceObject.delimiter)) p && directories.push(p);
				let matches = [];
				for (let directory of directories) {
					let filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
					filePath && matches.push(filePath);
				}
				return matches;
			});
		}
		let external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
		var toolrunner_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let toolrunner_IS_WINDOWS = process.platform === "win32";
		class ToolRunner extends external_events_.EventEmitter {
			constructor(toolPath, args, options) {
				super();
				if (!toolPath) throw Error("Parameter 'toolPath' cannot be null or empty.");
				this.toolPath = toolPath;
				this.args = args || [];
				this.options = options || {};
			}
			_debug(message) {
				this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(message);
			}
			_getCommandString(options, noPrefix) {
				let toolPath = this._getSpawnFileName();
				let args = this._getSpawnArgs(options);
				let cmd = noPrefix ? "" : "[command]";
				if (toolrunner_IS_WINDOWS) {
					if (this._isCmdFile()) {
						cmd += toolPath;
						for (let a of args) cmd += ` ${a}`;
					} else if (options.windowsVerbatimArguments) {
						cmd += `"${toolPath}"`;
						for (let a of args) cmd += ` ${a}`;
					} else {
						cmd += this._windowsQuoteCmdArg(toolPath);
						for (let a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
					}
				} else {
					cmd += toolPath;
					for (let a of args) cmd += ` ${a}`;
				}
				return cmd;
			}
			_processLineBuffer(data, strBuffer, onLine) {
				try {
					let s = strBuffer + data.toString();
					let n = s.indexOf(external_os_.EOL);
					for (; n > -1;) {
						onLine(s.substring(0, n));
						s = s.substring(n + external_os_.EOL.length);
						n = s.indexOf(external_os_.EOL);
					}
					return s;
				} catch (err) {
					this._debug(`error processing line. Failed with error ${err}`);
					return "";
				}
			}
			_getSpawnFileName() {
				if (toolrunner_IS_WINDOWS && this._isCmdFile()) return process.env.COMSPEC || "cmd.exe";
				return this.toolPath;
			}
			_getSpawnArgs(options) {
				if (toolrunner_IS_WINDOWS && this._isCmdFile()) {
					let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
					for (let a of this.args) {
						argline += " ";
						argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
					}
					argline += "\"";
					return [argline];
				}
				return this.args;
			}
			_endsWith(str, end) {
				return str.endsWith(end);
			}
			_isCmdFile() {
				let upperToolPath = this.toolPath.toUpperCase();
				return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
			}
			_windowsQuoteCmdArg(arg) {
				if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
				if (!arg) return "\"\"";
				let cmdSpecialChars = [
					" ",
					"	",
					"&",
					"(",
					")",
					"[",
					"]",
					"{",
					"}",
					"^",
					"=",
					";",
					"!",
					"'",
					"+",
					",",
					"`",
					"~",
					"|",
					"<",
					">",
					"\""
				];
				let needsQuotes = !1;
				for (let char of arg) if (cmdSpecialChars.some((x) => x === char)) {
					needsQuotes = !0;
					break;
				}
				if (!needsQuotes) return arg;
				let reverse = "\"";
				let quoteHit = !0;
				for (let i = arg.length; i > 0; i--) {
					reverse += arg[i - 1];
					if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
					else if (arg[i - 1] === "\"") {
						quoteHit = !0;
						reverse += "\"";
					} else quoteHit = !1;
				}
				reverse += "\"";
				return reverse.split("").reverse().join("");
			}
			_uvQuoteCmdArg(arg) {
				if (!arg) return "\"\"";
				if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
				if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
				let reverse = "\"";
				let quoteHit = !0;
				for (let i = arg.length; i > 0; i--) {
					reverse += arg[i - 1];
					if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
					else if (arg[i - 1] === "\"") {
						quoteHit = !0;
						reverse += "\\";
					} else quoteHit = !1;
				}
				reverse += "\"";
				return reverse.split("").reverse().join("");
			}
			_cloneExecOptions(options) {
				options ||= {};
				let result = {
					cwd: options.cwd || process.cwd(),
					env: options.env || process.env,
					silent: options.silent || !1,
					windowsVerbatimArguments: options.windowsVerbatimArguments || !1,
					failOnStdErr: options.failOnStdErr || !1,
					ignoreReturnCode: options.ignoreReturnCode || !1,
					delay: options.delay || 1e4
				};
				result.outStream = options.outStream || process.stdout;
				result.errStream = options.errStream || process.stderr;
				return result;
			}
			_getSpawnOptions(options, toolPath) {
				options ||= {};
				let result = {};
				result.cwd = options.cwd;
				result.env = options.env;
				result.windowsVerbatimArguments = options.windowsVerbatimArguments || this._isCmdFile();
				options.windowsVerbatimArguments && (result.argv0 = `"${toolPath}"`);
				return result;
			}
			exec() {
				return toolrunner_awaiter(this, void 0, void 0, function* () {
					!isRooted(this.toolPath) && (this.toolPath.includes("/") || toolrunner_IS_WINDOWS && this.toolPath.includes("\\")) && (this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath));
					this.toolPath = yield which(this.toolPath, !0);
					return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
						this._debug(`exec tool: ${this.toolPath}`);
						this._debug("arguments:");
						for (let arg of this.args) this._debug(`   ${arg}`);
						let optionsNonNull = this._cloneExecOptions(this.options);
						!optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
						let state = new ExecState(optionsNonNull, this.toolPath);
						state.on("debug", (message) => {
							this._debug(message);
						});
						if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(Error(`The cwd: ${this.options.cwd} does not exist!`));
						let fileName = this._getSpawnFileName();
						let cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
						let stdbuffer = "";
						cp.stdout && cp.stdout.on("data", (data) => {
							this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(data);
							!optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(data);
							stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
								this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(line);
							});
						});
						let errbuffer = "";
						cp.stderr && cp.stderr.on("data", (data) => {
							state.processStderr = !0;
							this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(data);
							!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream && (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
							errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
								this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(line);
							});
						});
						cp.on("error", (err) => {
							state.processError = err.message;
							state.processExited = !0;
							state.processClosed = !0;
							state.CheckComplete();
						});
						cp.on("exit", (code) => {
							state.processExitCode = code;
							state.processExited = !0;
							this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
							state.CheckComplete();
						});
						cp.on("close", (code) => {
							state.processExitCode = code;
							state.processExited = !0;
							state.processClosed = !0;
							this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
							state.CheckComplete();
						});
						state.on("done", (error, exitCode) => {
							stdbuffer.length > 0 && this.emit("stdline", stdbuffer);
							errbuffer.length > 0 && this.emit("errline", errbuffer);
							cp.removeAllListeners();
							error ? reject(error) : resolve(exitCode);
						});
						if (this.options.input) {
							if (!cp.stdin) throw Error("child process missing stdin");
							cp.stdin.end(this.options.input);
						}
					}));
				});
			}
		}
		function argStringToArray(argString) {
			let args = [];
			let inQuotes = !1;
			let escaped = !1;
			let arg = "";
			function append(c) {
				escaped && c !== "\"" && (arg += "\\");
				arg += c;
				escaped = !1;
			}
			for (let i = 0; i < argString.length; i++) {
				let c = argString.charAt(i);
				if (c === "\"") {
					escaped ? append(c) : inQuotes = !inQuotes;
					continue;
				}
				if (c === "\\" && escaped) {
					append(c);
					continue;
				}
				if (c === "\\" && inQuotes) {
					escaped = !0;
					continue;
				}
				if (c === " " && !inQuotes) {
					if (arg.length > 0) {
						args.push(arg);
						arg = "";
					}
					continue;
				}
				append(c);
			}
			arg.length > 0 && args.push(arg.trim());
			return args;
		}
		class ExecState extends external_events_.EventEmitter {
			constructor(options, toolPath) {
				super();
				this.processClosed = !1;
				this.processError = "";
				this.processExitCode = 0;
				this.processExited = !1;
				this.processStderr = !1;
				this.delay = 1e4;
				this.done = !1;
				this.timeout = null;
				if (!toolPath) throw Error("toolPath must not be empty");
				this.options = options;
				this.toolPath = toolPath;
				options.delay && (this.delay = options.delay);
			}
			CheckComplete() {
				if (this.done) return;
				this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this));
			}
			_debug(message) {
				this.emit("debug", message);
			}
			_setResult() {
				let error;
				this.processExited && (this.processError ? error = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? error = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (error = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)));
				if (this.timeout) {
					clearTimeout(this.timeout);
					this.timeout = null;
				}
				this.done = !0;
				this.emit("done", error, this.processExitCode);
			}
			static HandleTimeout(state) {
				if (state.done) return;
				if (!state.processClosed && state.processExited) {
					let message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
					state._debug(message);
				}
				state._setResult();
			}
		}
		var exec_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		function exec(commandLine, args, options) {
			return exec_awaiter(this, void 0, void 0, function* () {
				let commandArgs = argStringToArray(commandLine);
				if (commandArgs.length === 0) throw Error("Parameter 'commandLine' cannot be null or empty.");
				let toolPath = commandArgs[0];
				args = commandArgs.slice(1).concat(args || []);
				return new ToolRunner(toolPath, args, options).exec();
			});
		}
		var mending = __nccwpck_require__(5654);
		let NOT_YOURS = /dubious ownership in repository at '([^\n]+)'/;
		function isNotYours({ code, stderr }) {
			return code !== 0 && NOT_YOURS.test(stderr);
		}
		let KINDS = [
			{
				code: "not-yours",
				words: NOT_YOURS,
				say: (_, [, folder = ""]) => `The clone at ${(0, text_error.hD)(folder)} belongs to another user, whose configuration could run programs as you.`,
				fix: ([, folder = ""]) => `If you trust it: git config --global --add safe.directory ${(0, mending.ZL)(folder)}`
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
		class GitFailure extends text_error.ag {
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
			let message = `git ${args.slice(0, 2).map(text_error.hD).join(" ")} … ${how}: ${lastLines(stderr) || "It said nothing."}`;
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
			return (0, text_error.V2)("no-git-server", "origin answered with something other than a git repository, such as a login page.", NO_GIT_SERVER);
		}
		let external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
		function startDialogue(file, args, options) {
			let started = (0, external_node_child_process_namespaceObject.spawn)(file, args, {
				...options,
				windowsHide: !0
			});
			let stderr = [];
			started.stderr.on("data", (piece) => stderr.push(piece));
			started.stdin.on("error", () => void 0);
			let ended = new Promise((resolve, reject) => {
				started.on("error", reject);
				started.on("close", (code) => resolve(code ?? 1));
			});
			ended.catch(() => void 0);
			return {
				ask: (text, end) => hear(started, text, end),
				end: async () => {
					started.stdin.end();
					return {
						code: await ended,
						stderr: Buffer.concat(stderr).toString("utf8").trim()
					};
				}
			};
		}
		function hear(started, text, end) {
			let { stdin, stdout } = started;
			if (stdout.destroyed) return Promise.resolve(void 0);
			return new Promise((resolve) => {
				let pieces = [];
				let last = "";
				let settle = (answer) => {
					stdout.off("data", take).off("close", stop);
					resolve(answer);
				};
				let stop = () => settle(void 0);
				let take = (piece) => {
					pieces.push(piece);
					last = (last + piece.toString("latin1", Math.max(0, piece.length - 16))).slice(-16);
					end.test(last) && settle(Buffer.concat(pieces));
				};
				stdout.on("data", take).on("close", stop);
				stdin.write(text);
			});
		}
		function gitEnvironment(gitDir, config, extra) {
			let env = {};
			for (let [key, value] of Object.entries(process.env)) value !== void 0 && !MISLEADING.has(key) && !talks(key, value) && (env[key] = value);
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
				let err = [];
				let take = options.onOutput ?? ((piece) => out.push(piece));
				let execOptions = {
					cwd: this.#folder,
					env: this.#environment(options.env),
					silent: !0,
					ignoreReturnCode: !0,
					listeners: {
						stdout: (data) => take(withoutLines(data)),
						stderr: (data) => err.push(data)
					}
				};
				options.input !== void 0 && (execOptions.input = Buffer.from(options.input));
				let code = await findGit().then((git) => exec(asWord(git), [...args], execOptions)).catch(explainStart);
				let result = {
					code,
					stdout: Buffer.concat(out),
					stderr: Buffer.concat(err).toString("utf8").trim()
				};
				if (!(options.codes ?? [0]).includes(code) || isNotYours(result)) throw new GitFailure({
					args,
					code,
					stderr: result.stderr,
					isRemote
				});
				return result;
			}
			read(args, options = {}) {
				return retrying(() => this.#run(args, options, !0));
			}
			converse(args, talk, codes = [0]) {
				return retrying(async () => {
					let { ask, end } = startDialogue(await findGit().catch(explainStart), args, {
						cwd: this.#folder,
						env: this.#environment()
					});
					let result = await talk(ask).finally(end);
					let { code, stderr } = await end();
					if (!codes.includes(code)) throw new GitFailure({
						args,
						code,
						stderr,
						isRemote: !0
					});
					return result;
				});
			}
			async text(args, options) {
				let { stdout } = await this.run(args, options);
				return stdout.toString("utf8").replace(/\n$/, "");
			}
		}
		let foundGit;
		function findGit() {
			foundGit ??= which("git", !0);
			return foundGit;
		}
		function asWord(path) {
			return `"${path.replaceAll("\"", "\\\"")}"`;
		}
		async function retrying(attempt) {
			for (let wait of RETRY_WAITS) try {
				return await attempt();
			} catch (error) {
				if (!(error instanceof GitFailure) || !error.passes) throw error;
				await (0, promises_.setTimeout)(wait);
			}
			return attempt();
		}
		function withoutLines(piece) {
			let bytes = piece.subarray();
			piece.toString = () => "";
			return bytes;
		}
		let RETRY_WAITS = [500, 2e3];
		function explainStart(error) {
			if (!(error instanceof Error) || !/unable to locate executable|ENOENT/i.test(error.message)) throw error;
			throw (0, text_error.V2)("git-missing", "There is no git on this machine.", "Install git 2.38 or newer.");
		}
		let OLDEST_GIT = [2, 38];
		async function openCheckout(folder) {
			let git = new Git(folder);
			let looking = git.run(LOOK, { codes: [0, 128] });
			looking.catch(() => void 0);
			await requireGit(git);
			let answer = await looking;
			let [gitDir, shallow, objectFormat, head] = answer.stdout.toString("utf8").split("\n");
			if (!gitDir || !objectFormat) throw (0, text_error.V2)("no-checkout", `${(0, text_error.hD)(folder)} is not in a git repository: ${answer.stderr}`, "Go to your clone. In a workflow run actions/checkout first.");
			if (answer.code !== 0 || !head) throw (0, text_error.V2)("no-checkout", `The repository at ${(0, text_error.hD)(folder)} has no commit checked out.`, "Go to your clone. In a workflow run actions/checkout first.");
			let cut = shallow === "true";
			let partial = isPartial(gitDir);
			return {
				folder,
				gitDir,
				head,
				complete: !cut && !partial,
				shallow: cut,
				partial,
				objectFormat,
				git
			};
		}
		let LOOK = [
			"rev-parse",
			"--path-format=absolute",
			"--git-common-dir",
			"--is-shallow-repository",
			"--show-object-format",
			"--verify",
			"HEAD^{commit}"
		];
		function isPartial(gitDir) {
			return (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(gitDir, "objects", "pack")).some((name) => name.endsWith(".promisor"));
		}
		async function requireGit(git) {
			let text = await git.text(["version"]);
			let [major, minor] = (/(\d+)\.(\d+)/.exec(text) ?? []).slice(1).map(Number);
			if (major === void 0 || minor === void 0) throw (0, text_error.V2)("git-missing", `git did not tell its version but ${(0, text_error.hD)(text)}.`);
			if (major > OLDEST_GIT[0] || major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1]) return;
			throw (0, text_error.V2)("git-too-old", `This machine has git ${major}.${minor}; release-tracks needs ${OLDEST_GIT.join(".")} or newer.`, "Update git. In a workflow a GitHub-hosted runner has a newer one.");
		}
		function isObjectId(name) {
			return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
		}
		async function findCommits(git, names) {
			if (names.length === 0) return new Map();
			let input = names.map((name) => `${name}^{commit}\n`).join("");
			let answers = (await git.text(["cat-file", "--batch-check=%(objectname)"], { input })).split("\n");
			let found = names.map((name, index) => [name, answers[index] ?? ""]);
			return new Map(found.filter(([, answer]) => isObjectId(answer)));
		}
		let external_node_fs_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
		async function glanceAt(folder, path) {
			let file = (0, external_node_path_.join)(folder, path);
			let kind = await (0, external_node_fs_promises_namespaceObject.lstat)(file).catch(() => void 0);
			return kind?.isFile() && kind.size <= 1e6 ? (0, external_node_fs_promises_namespaceObject.readFile)(file, "utf8") : void 0;
		}
		async function committerIdentity(git) {
			let { code, stdout } = await git.run([
				"-c",
				"user.useConfigOnly=true",
				"var",
				"GIT_COMMITTER_IDENT"
			], { codes: [
				0,
				1,
				128
			] });
			return code === 0 ? stdout.toString("utf8").trim() : `github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> ${Math.floor(Date.now() / 1e3)} +0000`;
		}
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
				...names.map((name) => `:(top)*${name.replace(/[*?[\\]/g, "\\$&")}`)
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
		async function listPaths(git, commit, paths) {
			return (0, git_output.cZ)(await listing(git, commit, paths));
		}
		function listing(git, commit, paths) {
			return git.text([
				"--literal-pathspecs",
				"ls-tree",
				"-z",
				"--full-tree",
				commit,
				"--",
				...paths
			]);
		}
		async function listModes(git, commit, paths) {
			let wanted = new Set(paths);
			let modes = (0, git_output.Iz)(await listing(git, commit, paths)).map((line) => [line.slice(line.indexOf("	") + 1), line.split(" ", 1)[0] ?? ""]);
			return new Map(modes.filter(([path]) => wanted.has(path)));
		}
		async function listChanged(git, from, to, paths = []) {
			return (0, git_output.Iz)(await git.text([
				"--literal-pathspecs",
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
				...paths
			]));
		}
		async function readEntries(git, entries) {
			let input = entries.map(({ oid }) => `${oid}\n`).join("");
			let { stdout } = await git.run(["cat-file", "--batch"], { input });
			let contents = new Map((0, git_output.MB)(stdout).map(({ oid, bytes }) => [oid, bytes]));
			return new Map(entries.map((entry) => [entry.path, {
				...entry,
				bytes: contents.get(entry.oid) ?? new Uint8Array()
			}]));
		}
		let ANSWERS = [
			0,
			1,
			128
		];
		function collect(wanted, found) {
			return (0, git_output.nT)((line) => {
				if (!wanted(line.slice(line.indexOf("	") + 1))) return;
				let entry = (0, git_output.ER)(line);
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
		async function listNamed(git, names, within) {
			let merged = within === void 0 ? [] : [`--merged=${within}`];
			let refs = [];
			for (let at = 0; at < names.length; at += 250) {
				let some = names.slice(at, at + 250);
				refs.push(...(0, git_output.jF)(await git.text([
					"for-each-ref",
					"--format=%(refname) %(objectname) %(*objectname)",
					...merged,
					...some
				])));
			}
			let wanted = new Set(names);
			return refs.filter(({ name }) => wanted.has(name));
		}
		let TOUCHING_LOG_FORMAT = `%x01%H%x00${git_output.j7}%x00%an%x00%ae%x00%s%x00%b`;
		function touchingLogReader(take) {
			let decoder = new TextDecoder();
			let rest = "";
			let fields = [];
			let files = [];
			let status = "";
			let give = () => {
				fields.length > 0 && take(commitOf(fields, files));
			};
			let readField = (field) => {
				if (status !== "") {
					files.push(field);
					status = "";
				} else if (fields.length > 0 && fields.length < 6) fields.push(field);
				else if (field.startsWith("")) {
					give();
					fields = [field.slice(1)];
					files = [];
				} else status = field;
			};
			return {
				read: (piece) => {
					let parts = (rest + decoder.decode(piece, { stream: !0 })).split("\0");
					rest = parts.pop();
					for (let part of parts) readField(part);
				},
				end: give
			};
		}
		function commitOf(fields, files) {
			let [sha = "", marks, name = "", email = "", subject = "", body = ""] = fields;
			return {
				sha,
				marks: (0, git_output._t)(marks),
				author: {
					name,
					email
				},
				subject,
				body,
				files
			};
		}
		async function readLog(git, range) {
			let options = [
				"-z",
				"--raw",
				"--no-abbrev",
				"--diff-merges=first-parent",
				...TEXT,
				`--format=${git_output.N_}`
			];
			return (0, git_output.g_)(await git.text([
				"log",
				...options,
				...range
			]));
		}
		async function readChanges(git, range, pathspecs, take) {
			let { read, end } = touchingLogReader(take);
			let limits = [
				"-z",
				"--name-status",
				"--no-merges",
				"--full-history",
				"--full-diff",
				...TEXT,
				`--format=${TOUCHING_LOG_FORMAT}`,
				...rangeArguments(range),
				"--",
				...pathspecs ?? []
			];
			await git.run(["log", ...limits], { onOutput: read });
			end();
		}
		let TEXT = [
			"--no-renames",
			"--no-relative",
			"--encoding=UTF-8"
		];
		async function countCommits(git, range) {
			return Number(await git.text([
				"rev-list",
				"--count",
				...rangeArguments(range)
			]));
		}
		function readMessage(git, commit) {
			return git.text([
				"log",
				"-1",
				"--encoding=UTF-8",
				"--format=%B",
				"--end-of-options",
				commit
			]);
		}
		async function readMessages(git, range) {
			let output = await git.text([
				"log",
				"-z",
				"--encoding=UTF-8",
				"--format=%H %B",
				...rangeArguments(range)
			]);
			let records = (0, git_output.Iz)(output).map((record) => [record, record.indexOf(" ")]);
			return new Map(records.map(([record, end]) => [record.slice(0, end), record.slice(end + 1)]));
		}
		async function readAnnotation(git, tag) {
			let text = await git.text([
				"cat-file",
				"tag",
				tag
			]);
			return text.slice(text.indexOf("\n\n") + 2);
		}
		function rangeArguments({ tip, also = [], not, notShared }) {
			let shared = notShared ? [notShared.join("...")] : [];
			return [
				"--end-of-options",
				tip,
				...also,
				...not.map((commit) => `^${commit}`),
				...shared
			];
		}
		async function listRefs(remote, patterns, more) {
			let found = await listByStart(remote, patterns, more);
			if (found) return found;
			let all = await listAll(remote.git, patterns);
			return matching(all, [...patterns, ...more(matching(all, patterns))]);
		}
		function listByStart({ git, access, objectFormat }, patterns, more) {
			let url = httpUrl(access);
			if (url === void 0) return Promise.resolve(void 0);
			let talk = async (ask) => {
				let capable = (await ask("stateless-connect git-upload-pack\n", /0000$|fallback\n$/))?.toString("latin1");
				if (!capable?.startsWith("\n") || !capable.includes("ls-refs")) return;
				let format = capable.includes("object-format=") ? [packet(`object-format=${objectFormat}`)] : [];
				let list = (wanted) => askForRefs(ask, format, wanted);
				let first = await list(patterns);
				let further = first ? more(matching(first, patterns)) : [];
				let second = further.length > 0 ? await list(further) : [];
				return first && second && matching([...first, ...second], [...patterns, ...further]);
			};
			let helper = `remote-${new URL(url).protocol.slice(0, -1)}`;
			return git.converse([
				helper,
				remote_access.Bn,
				url
			], talk, [0, 1]);
		}
		function httpUrl(access) {
			let url = access.find(([key]) => key === `remote.${remote_access.Bn}.url`)?.[1];
			let isRewritten = access.some(([key]) => /^url\..*insteadof$/i.test(key));
			return url !== void 0 && !isRewritten && /^https?:\/\/[^@/]+\//.test(url) && URL.canParse(url) ? url : void 0;
		}
		async function askForRefs(ask, format, patterns) {
			let starts = patterns.map((pattern) => packet(`ref-prefix ${pattern.replace(/\*$/, "")}`));
			let answer = await ask([
				packet("command=ls-refs"),
				...format,
				"0001",
				packet("peel"),
				...starts,
				"0000"
			].join(""), /0002$/);
			return answer && (0, git_output.px)(answer.toString("utf8"));
		}
		function packet(line) {
			return `${(Buffer.byteLength(line) + 5).toString(16).padStart(4, "0")}${line}\n`;
		}
		async function listAll(git, patterns) {
			let kinds = patterns.every((pattern) => /^refs\/(?:heads|tags)\//.test(pattern)) ? ["--heads", "--tags"] : [];
			let { stdout } = await git.read([
				"ls-remote",
				"--quiet",
				...kinds,
				remote_access.Bn
			]);
			let refs = (0, git_output.KQ)(stdout.toString("utf8"));
			refs.length === 0 && await requireGitServer(git);
			return refs;
		}
		async function requireGitServer(git) {
			let { stderr } = await git.read([
				"ls-remote",
				"--quiet",
				remote_access.Bn
			], { env: { GIT_TRACE_PACKET: "1" } });
			if (!/\bpacket: /.test(stderr)) throw noGitServer();
		}
		function matching(refs, patterns) {
			let names = new Set(patterns.filter((pattern) => !pattern.endsWith("*")));
			let starts = new Set(patterns.filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.slice(0, -1)));
			let lengths = [...new Set([...starts].map(({ length }) => length))];
			let isMeant = (name) => names.has(name) || lengths.some((length) => starts.has(name.slice(0, length)));
			return [...new Map(refs.map((ref) => [ref.name, ref])).values()].filter(({ name }) => isMeant(name));
		}
		let external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
		let folders = new Set();
		function makeTemporaryFolder(fill) {
			let parent = process.env.RUNNER_TEMP || (0, external_node_os_namespaceObject.tmpdir)();
			try {
				let folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(parent, "release-tracks-"));
				folders.add(folder);
				fill(folder);
				return folder;
			} catch (error) {
				throw machineLimit(`The folder for temporary files, ${(0, text_error.hD)(parent)}, cannot be written to`, error);
			}
		}
		function removeTemporaryFolder(folder) {
			folders.delete(folder);
			try {
				(0, external_node_fs_.rmSync)(folder, {
					recursive: !0,
					force: !0,
					maxRetries: 3
				});
			} catch {}
		}
		function createStore(checkout, access, { borrow }) {
			let gitDir = makeTemporaryFolder((folder) => {
				(0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, "objects", "info"), { recursive: !0 });
				(0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, "refs"));
				(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
				(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "config"), configText(checkout.objectFormat));
				borrow && borrowObjects(checkout.gitDir, folder);
			});
			let promisor = [[`remote.${remote_access.Bn}.promisor`, "true"], [`remote.${remote_access.Bn}.partialclonefilter`, "blob:none"]];
			return {
				git: new Git(checkout.folder, gitDir),
				remote: new Git(checkout.folder, gitDir, [...access, ...promisor], remote_access.P9),
				gitDir,
				shallowCommits: () => readShallow(gitDir),
				cutAt: (commits) => (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(gitDir, "shallow"), commits.map((commit) => `${commit}\n`).join("")),
				deepened: !1,
				remove: () => removeTemporaryFolder(gitDir)
			};
		}
		function borrowObjects(from, to) {
			(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(to, "objects", "info", "alternates"), `${(0, external_node_path_.join)(from, "objects").replaceAll("\\", "/")}\n`);
			let shallow = (0, external_node_path_.join)(from, "shallow");
			(0, external_node_fs_.existsSync)(shallow) && (0, external_node_fs_.copyFileSync)(shallow, (0, external_node_path_.join)(to, "shallow"));
		}
		function configText(objectFormat) {
			return `[core]
	repositoryformatversion = 1
	bare = true
[extensions]
	objectformat = ${objectFormat}
`;
		}
		function readShallow(gitDir) {
			let file = (0, external_node_path_.join)(gitDir, "shallow");
			return (0, external_node_fs_.existsSync)(file) ? (0, external_node_fs_.readFileSync)(file, "utf8").split("\n").filter(Boolean) : [];
		}
		async function readTimes(git, oids) {
			let { stdout } = await git.run(["cat-file", "--batch"], { input: lines(oids) });
			return new Map((0, git_output.MB)(stdout).map((object) => [object.oid, (0, git_output.JL)(object)]));
		}
		async function timesOfTags(tags, git, fetch) {
			let wanted = [...new Set(tags.flatMap(({ object, commit }) => [object, commit]))];
			let here = await readTimes(git, wanted);
			let missing = wanted.filter((oid) => !here.has(oid));
			let fetched = missing.length > 0 ? await fetch(missing) : here;
			let timeOf = (oid) => here.get(oid) ?? fetched.get(oid);
			return tags.map(({ object, commit }) => timeOf(object) ?? timeOf(commit) ?? 0);
		}
		async function fetchTimes({ remote, git }, oids) {
			await remote.read([
				...fetching.tH,
				"--filter=tree:0",
				"--depth=1",
				"--stdin",
				remote_access.Bn
			], { input: lines(oids) });
			return readTimes(git, oids);
		}
		function lines(oids) {
			return oids.map((oid) => `${oid}\n`).join("");
		}
		function formatImport(plan, identity) {
			let numbers = new Map(plan.map(({ mark }, index) => [mark, index + 1]));
			let refer = (ref) => numbers.has(ref) ? `:${numbers.get(ref)}` : ref;
			return {
				stream: concat([...plan.flatMap((object) => {
					let number = numbers.get(object.mark);
					return object.kind === "tag" ? tagCommand(object, number, refer, identity) : commitCommand(object, number, refer, identity);
				}), encode("done\n")]),
				numbers
			};
		}
		function commitCommand(commit, number, refer, identity) {
			let [first, ...others] = commit.parents;
			return [
				encode(`commit refs/release-tracks/new/${number}\nmark :${number}\nauthor ${identity}\ncommitter ${identity}\n`),
				...data(encode(commit.message)),
				encode(first === void 0 ? "" : `from ${refer(first)}\n`),
				encode(others.map((parent) => `merge ${refer(parent)}\n`).join("")),
				encode(commit.tree === void 0 ? "" : `M 040000 ${commit.tree} ""\n`),
				...(commit.gone ?? []).map((path) => encode(`D ${quotePath(path)}\n`)),
				...commit.files.flatMap((file) => [encode(`M ${file.mode} inline ${quotePath(file.path)}\n`), ...data(file.bytes)]),
				encode("\n")
			];
		}
		function tagCommand(tag, number, refer, identity) {
			return [encode(`tag ${tag.name}\nmark :${number}\nfrom ${refer(tag.target)}\ntagger ${identity}\n`), ...data(encode(tag.message))];
		}
		function data(bytes) {
			return [
				encode(`data ${bytes.length}\n`),
				bytes,
				encode("\n")
			];
		}
		function quotePath(path) {
			return `"${path.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n")}"`;
		}
		let encoder = new TextEncoder();
		function encode(text) {
			return encoder.encode(text);
		}
		function concat(chunks) {
			let whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
			let at = 0;
			for (let chunk of chunks) {
				whole.set(chunk, at);
				at += chunk.length;
			}
			return whole;
		}
		function parseMarks(text, numbers) {
			let oids = new Map(text.split("\n").map((line) => line.slice(1).split(" ")));
			return new Map([...numbers].map(([mark, number]) => {
				let oid = oids.get(String(number));
				if (!oid) throw Error(`git fast-import made no object for ${mark}`);
				return [mark, oid];
			}));
		}
		var push_refusal = __nccwpck_require__(3552);
		let LOST = /stale info|fetch first|non-fast-forward|cannot lock ref|failed to (?:update|lock) ref|already exists|incorrect old value|reference already|atomic (?:transaction|push) failed|remote ref updated since checkout/i;
		let REFUSED = /hook declined|denied|not permitted|refusing to allow/i;
		let SERVER_FAULT = /internal server error|(?:error:|HTTP) 5\d\d\b/i;
		let TOO_MANY = /(?:error:|HTTP) 429\b/i;
		function judgePush(code, refs, stderr) {
			let refusals = refs.filter(({ ok }) => !ok);
			let words = [...linesOf(stderr), ...refusals.map(asGitPrints)].join("\n");
			if (code === 0 && refusals.length === 0) return {
				kind: "landed",
				refs,
				words
			};
			let told = `${refusals.filter(({ words }) => !/atomic (?:transaction|push) failed/i.test(words)).map(({ words }) => words).join("\n")}\n${stderr}`;
			let why = (0, push_refusal.Fw)(told);
			if ((0, push_refusal.vu)(told) || REFUSED.test(why)) return {
				kind: "refused",
				refs,
				words
			};
			if (TOO_MANY.test(why)) return {
				kind: "put-off",
				refs,
				words
			};
			if (SERVER_FAULT.test(why)) return {
				kind: "unknown",
				refs,
				words
			};
			if (refusals.some(({ words }) => LOST.test(words)) || LOST.test(stderr)) return {
				kind: "lost-race",
				refs,
				words
			};
			return {
				kind: refusals.length > 0 ? "refused" : "unknown",
				refs,
				words
			};
		}
		function asGitPrints({ ref, words }) {
			return ` ! ${words.replace(/^(\[[^\]]*\])/, `$1 ${ref.replaceAll("$", "$$$$")}`)}`;
		}
		function linesOf(stderr) {
			return stderr.split("\n").map((line) => line.trimEnd()).filter((line) => line !== "" && line !== "remote:" && !/^(?:To |error: failed to push some refs to )/.test(line));
		}
		async function mergeCommits({ remote }, ours, theirs) {
			let args = [
				"merge-tree",
				"--write-tree",
				"--name-only",
				"-z",
				ours,
				theirs
			];
			let { code, stdout } = await remote.run(args, { codes: [0, 1] });
			let [tree, ...rest] = stdout.toString("utf8").split("\0");
			if (code === 0) return { tree };
			return { conflicts: [...new Set(rest.slice(0, rest.indexOf("")))] };
		}
		async function writeObjects({ git, gitDir }, plan, identity) {
			let { stream, numbers } = formatImport(plan, identity);
			let marks = (0, external_node_path_.join)(gitDir, "marks");
			let args = [
				"fast-import",
				"--quiet",
				"--done",
				"--force",
				`--export-marks=${marks}`
			];
			await git.run(args, { input: Buffer.from(stream) });
			return parseMarks((0, external_node_fs_.readFileSync)(marks, "utf8"), numbers);
		}
		let ANY_CODE = Array.from({ length: 256 }, (_, code) => code);
		async function pushRefs({ remote }, updates) {
			let leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ""}`);
			let refspecs = updates.map(({ ref, to }) => `${to}:${ref}`);
			let args = [
				"push",
				"--porcelain",
				"--atomic",
				"--no-verify",
				...leases,
				remote_access.Bn,
				...refspecs
			];
			let { code, stdout, stderr } = await remote.run(args, { codes: ANY_CODE });
			return judgePush(code, (0, git_output.Y5)(stdout.toString("utf8")), stderr);
		}
		class GitRepository {
			head;
			complete;
			#checkout;
			#credentials;
			#access;
			#store;
			#fetching = Promise.resolve();
			#identity;
			#listed = [];
			constructor(checkout, credentials, fresh) {
				this.#checkout = checkout;
				this.#credentials = credentials;
				this.head = checkout.head;
				this.complete = checkout.complete && fresh;
			}
			static async open(folder, credentials, fresh = !0) {
				return new GitRepository(await openCheckout(folder), credentials, fresh);
			}
			localTags(prefixes) {
				return listTags(this.#checkout.git, prefixes);
			}
			localRefs(names, within) {
				return listNamed(this.#checkout.git, names, within);
			}
			async resolve(names) {
				let [ids, others] = [names.filter(isObjectId), names.filter((name) => !isObjectId(name))];
				let [byId, byName] = await Promise.all([this.#reader().then((git) => findCommits(git, ids)), findCommits(this.#checkout.git, others)]);
				return names.map((name) => byId.get(name) ?? byName.get(name));
			}
			async annotation({ object, commit }) {
				if (object === commit) return;
				this.complete || await this.ensureCommits([object]);
				return readAnnotation(await this.#reader(), object);
			}
			async taggedAt(tags) {
				let objects = tags.flatMap(({ object, commit }) => [object, commit]);
				await this.#hasHistory() && await this.ensure([], [...new Set(objects)]);
				return timesOfTags(tags, await this.#reader(), (missing) => this.#inOwnStore((store) => fetchTimes(store, missing)));
			}
			async remoteRefs(patterns, more = () => []) {
				let [{ remote }, access] = await Promise.all([this.#openStore(), this.#readAccess()]);
				let { objectFormat } = this.#checkout;
				let refs = await listRefs({
					git: remote,
					access,
					objectFormat
				}, patterns, more);
				this.#listed = [...this.#listed, ...refs];
				return refs;
			}
			async ensure(ranges, alone = [], depth) {
				let wanted = {
					ranges,
					alone,
					depth
				};
				if (await this.#hasHistory()) return this.#fetch((store) => (0, fetching.$n)(store, wanted));
				await this.#fetch((store) => (0, fetching.Ld)(store, wanted, (commits, not) => this.#areNew(commits, not)));
			}
			async #areNew(commits, not) {
				let isTag = ({ name }) => name.startsWith("refs/tags/");
				let byCommit = new Map(this.#listed.filter(isTag).map(({ name, commit }) => [commit, name]));
				let tags = not.flatMap((commit) => byCommit.get(commit) ?? []);
				if (tags.length < not.length) return !1;
				return this.#inOwnStore((store) => remoteHasNot(store, commits, tags));
			}
			async reaches(tip, ancestor) {
				if (!await this.#hasHistory()) {
					let store = await this.#store;
					if (store && await isSeenBelow(store, ancestor.commit, tip.commit)) return !0;
					return this.#inOwnStore((store) => remoteReaches(store, tip, ancestor));
				}
				let args = [
					"merge-base",
					"--is-ancestor",
					ancestor.commit,
					tip.commit
				];
				let { code } = await (await this.#reader()).run(args, { codes: [
					0,
					1,
					128
				] });
				if (code !== 128) return code === 0;
				await this.ensure([], [tip.commit, ancestor.commit]);
				return this.isAncestor(ancestor.commit, tip.commit);
			}
			async outside(tips, objects) {
				let { ensureHistory, findOutside } = await __nccwpck_require__.e(398).then(__nccwpck_require__.bind(__nccwpck_require__, 1398));
				let answer = async (store) => {
					let noCommits = await ensureHistory(store, [...new Set([...tips, ...objects])]);
					let commits = objects.filter((object) => !noCommits.has(object));
					return {
						noCommits,
						from: (await Promise.all(tips.map((tip) => findOutside(store, tip, commits)))).map((outside) => new Set([...outside, ...noCommits]))
					};
				};
				return this.#checkout.complete ? this.#fetch(answer) : this.#inOwnStore(answer);
			}
			async confirmOutside(tips, commits) {
				let { confirmOutside } = await __nccwpck_require__.e(398).then(__nccwpck_require__.bind(__nccwpck_require__, 1398));
				return confirmOutside(await this.#reader(), tips, commits);
			}
			async #inOwnStore(work) {
				let store = createStore(this.#checkout, await this.#readAccess(), { borrow: !1 });
				try {
					return await work(store);
				} finally {
					store.remove();
				}
			}
			async ensureCommits(commits) {
				if (await this.#hasHistory()) return this.ensure([], commits);
				await this.#fetch((store) => (0, fetching.nm)(store, commits));
			}
			async log(range) {
				return readLog(await this.#reader(), rangeArguments(await this.#aboveCuts(range)));
			}
			async count(range) {
				return countCommits(await this.#reader(), await this.#aboveCuts(range));
			}
			async #aboveCuts(range) {
				let cuts = this.#store ? (await this.#store).shallowCommits() : [];
				return {
					...range,
					not: [...range.not, ...cuts]
				};
			}
			async changes(range, pathspecs, take) {
				await readChanges(await this.#reader(), await this.#aboveCuts(range), pathspecs, take);
			}
			async recent(tip, count) {
				let deep = count === void 0 ? void 0 : count + 1;
				await this.#hasHistory() || await this.#fetch((store) => (0, fetching.gN)(store, [tip], deep));
				let most = count === void 0 ? [] : [`--max-count=${count}`];
				let commits = await readLog(await this.#reader(), [...most, ...rangeArguments({
					tip,
					not: []
				})]);
				return {
					commits,
					whole: count === void 0 || commits.length < count
				};
			}
			async message(commit) {
				return readMessage(await this.#reader(), commit);
			}
			async messages(range) {
				return readMessages(await this.#reader(), range);
			}
			async mergeBase(...commits) {
				return await (await this.#reader()).text([
					"merge-base",
					"--octopus",
					"--end-of-options",
					...commits
				], { codes: [0, 1] }) || void 0;
			}
			async isAncestor(ancestor, descendant) {
				let { code } = await (await this.#reader()).run([
					"merge-base",
					"--is-ancestor",
					ancestor,
					descendant
				], { codes: [0, 1] });
				return code === 0;
			}
			async changedFiles(from, to, paths) {
				return listChanged(await this.#reader(), from, to, paths);
			}
			async listFiles(commit, wanted) {
				return (await this.#list(commit, wanted)).map(({ path }) => path);
			}
			async readFiles(commit, paths) {
				if (paths.length === 0) return new Map();
				return this.#readAll(commit, await listPaths(await this.#reader(), commit, paths));
			}
			async modes(commit, paths) {
				return listModes(await this.#reader(), commit, paths);
			}
			async readNamed(commit, names, wanted) {
				return names.length === 0 ? new Map() : this.#readAll(commit, await this.#list(commit, wanted, names));
			}
			async #list(commit, wanted, names) {
				let { git, partial } = this.#checkout;
				return (commit === this.head && !partial ? await listIndex(git, commit, wanted, names) : void 0) ?? listTree(await this.#reader(), commit, wanted);
			}
			async #readAll(commit, entries) {
				if (entries.length === 0) return new Map();
				if (this.#store && (this.#checkout.partial || commit !== this.head)) {
					let oids = entries.map(({ oid }) => oid);
					await this.#fetch((store) => (0, fetching.fb)(store, oids));
				}
				return readEntries(await this.#reader(), entries);
			}
			async glance(path) {
				return glanceAt(this.#checkout.folder, path);
			}
			async merge(ours, theirs) {
				return mergeCommits(await this.#openStore(), ours, theirs);
			}
			willWrite() {
				this.#identity = committerIdentity(this.#checkout.git);
				this.#identity.catch(() => void 0);
			}
			async write(plan) {
				let identity = this.#identity ?? committerIdentity(this.#checkout.git);
				this.#identity = void 0;
				return writeObjects(await this.#openStore(), plan, await identity);
			}
			async pushesWithoutToken() {
				return (0, remote_access.Gk)(this.#checkout, this.#credentials);
			}
			async signingSettings() {
				return (0, remote_access.vb)(await this.#readAccess());
			}
			async push(updates) {
				return pushRefs(await this.#openStore(), updates);
			}
			close() {
				this.#store?.then((store) => store.remove(), () => void 0);
			}
			async #reader() {
				return this.#checkout.complete && !this.#store ? this.#checkout.git : (await this.#openStore()).git;
			}
			async #hasHistory() {
				let { complete, shallow, partial } = this.#checkout;
				return complete || !shallow && partial && !(0, remote_access.IQ)(await this.#readAccess());
			}
			#fetch(work) {
				let turn = this.#fetching.then(async () => work(await this.#openStore()));
				this.#fetching = turn.catch(() => void 0);
				return turn;
			}
			#openStore() {
				this.#store ??= this.#readAccess().then(async (access) => {
					let borrow = !this.#checkout.partial || !(0, remote_access.IQ)(access);
					let store = createStore(this.#checkout, access, { borrow });
					borrow || await (0, fetching.nm)(store, [this.head]).catch(removing(store));
					return store;
				});
				return this.#store;
			}
			#readAccess() {
				this.#access ??= (0, remote_access.jB)(this.#checkout, this.#credentials);
				return this.#access;
			}
		}
		function removing(store) {
			return (error) => {
				store.remove();
				throw error;
			};
		}
		function github_access_openGitHub(token, context, log, address) {
			let opening = github_access_open(token, context, log, address || void 0);
			opening.catch(() => void 0);
			return opening;
		}
		async function github_access_open(token, { repository }, log, address) {
			if (token === "" || repository === "") return;
			if (address !== void 0 && !isWebAddress(address)) throw (0, text_error.V2)("api-address", `GITHUB_API_URL: ${(0, text_error.hD)(address)} is no web address.`, "The runner sets it: take out what changes it, or write an address such as https://api.github.com.");
			let { GitHub } = await Promise.all([
				__nccwpck_require__.e(858),
				__nccwpck_require__.e(446),
				__nccwpck_require__.e(387)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 2387));
			return new GitHub(token, repository, log, address);
		}
		function isWebAddress(text) {
			return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
		}
		var visible = __nccwpck_require__(6082);
		function logLine(text) {
			return withoutCommands((0, visible.P8)(text));
		}
		function logLines(text) {
			return withoutCommands((0, visible.RK)(text.replace(/\r\n/g, "\n")));
		}
		function withoutCommands(lines) {
			return lines.replace(/##(?=\[)/g, "## ").replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
		}
		function log_info(text) {
			info(logLine(text));
		}
		function warn(problem) {
			warning(logLines(describeText(problem)), annotation(problem));
		}
		function tellError({ problems, message }) {
			let [first] = problems;
			core_error(logLines(problems.length === 1 && first ? describeText(first) : message), first && annotation(first));
		}
		function tellBug(error) {
			core_error(logLines(`This is a bug in release-tracks, please report it with the lines around it. ${error instanceof Error ? error.stack ?? error.message : String(error)}`));
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
				file: (0, visible.RK)(file),
				...line && { startLine: line },
				...column && { startColumn: column }
			};
		}
		async function runAction(main) {
			process.on("uncaughtException", (error) => error.code === "EPIPE" ? void 0 : void fail(error));
			try {
				requireOutputFile();
				requireSummaryFile();
				let report = await withRun(main);
				setOutputs(report.outputs);
				await writeSummary(report.summary);
				report.failure && await fail(report.failure);
			} catch (error) {
				await fail(error);
			}
		}
		async function withRun(main) {
			let folder = process.env.GITHUB_WORKSPACE || process.cwd();
			let context = readContext();
			let token = input("token");
			token && setSecret(token);
			let clone = (0, clone_folder.Rl)(folder, input("config"));
			let opening = GitRepository.open(clone, {
				token,
				serverUrl: context.serverUrl
			});
			opening.catch(() => void 0);
			let { readConfigFile } = await Promise.all([__nccwpck_require__.e(243), __nccwpck_require__.e(341)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3341));
			let { config, warnings } = readConfigFile(clone, input("config"), NO_CONFIG, folder);
			for (let warning of warnings) warn(warning);
			let repository = await opening;
			try {
				let openGitHub = () => github_access_openGitHub(token, context, { info: log_info }, process.env.GITHUB_API_URL);
				return await main({
					context,
					config,
					repository,
					token,
					folder,
					input,
					flag,
					openGitHub,
					log: {
						info: log_info,
						warn
					}
				});
			} finally {
				repository.close();
			}
		}
		let NO_CONFIG = "Run actions/checkout first, and write release-tracks.yml or name your file with the config input; where actions/checkout has a path, begin with it: config: <path>/release-tracks.yml.";
		function input(name) {
			return getInput(name);
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
			return {
				runId: (0, run.Q)(readWorkflowRun(env), (0, external_node_crypto_.randomUUID)()),
				eventName,
				ref: env.GITHUB_REF || (push?.ref ?? ""),
				sha: env.GITHUB_SHA ?? "",
				repository: env.GITHUB_REPOSITORY ?? "",
				serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
				push,
				pullRequest: /^pull_request(?:_target)?$/.test(eventName) ? readPullRequest(env.GITHUB_EVENT_PATH) : void 0
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
			let { head, merge_commit_sha: merge } = Object(about);
			let { sha } = Object(head);
			return {
				number,
				head: typeof sha == "string" ? sha : "",
				merge: typeof merge == "string" ? merge : ""
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
		function setOutputs(outputs) {
			try {
				for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
			} catch (error) {
				throw outputUnwritable(error);
			}
		}
		async function fail(thrown) {
			let error = explainLimit(thrown);
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
				await summary.addRaw(markdown, !0).write();
			} catch (error) {
				warn({ message: `The job summary cannot be written: ${(0, text_error.Z9)(error)}.` });
			}
		}
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = !0;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (typeof dep == "object" && dep) {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
		__nccwpck_require__.f[key](chunkId, promises);
		return promises;
	}, []));
})();
__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	Object.defineProperty(exports, "__esModule", { value: !0 });
};
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
		runtime && runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0);
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(7846);
__webpack_exports__ = await __webpack_exports__;
