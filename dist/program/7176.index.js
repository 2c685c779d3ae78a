"use strict";
exports.id = 7176;
exports.ids = [7176];
exports.modules = {
	...require("./common.index.js").modules,
	1476: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BP: () => parseTreeObject,
			Eg: () => rawParents,
			JL: () => objectTime,
			bD: () => messageOf,
			lF: () => parseAnswers
		});
		function parseAnswers(output, count, withContents) {
			let decoder = new TextDecoder();
			let at = 0;
			return Array.from({ length: count }, () => {
				let start = output.indexOf(10, at) + 1;
				let line = decoder.decode(output.subarray(at, start - 1));
				at = start;
				let [, oid, kind, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
				if (oid === void 0 || kind === void 0) return;
				if (!withContents) return {
					oid,
					kind
				};
				at = start + Number(size) + 1;
				return {
					oid,
					kind,
					bytes: output.subarray(start, at - 1)
				};
			});
		}
		function parseTreeObject(bytes, idLength) {
			let decoder = new TextDecoder("utf-8", { ignoreBOM: !0 });
			let entries = [];
			for (let at = 0; at < bytes.length;) {
				let space = bytes.indexOf(32, at);
				let nul = bytes.indexOf(0, space);
				let mode = Number.parseInt(decoder.decode(bytes.subarray(at, space)), 8);
				at = nul + 1 + idLength;
				let oid = Array.from(bytes.subarray(nul + 1, at), (byte) => byte.toString(16).padStart(2, "0")).join("");
				entries.push({
					mode: canonicalMode(mode),
					oid,
					name: decoder.decode(bytes.subarray(space + 1, nul))
				});
			}
			return entries;
		}
		function canonicalMode(mode) {
			let kind = mode & 61440;
			if (kind === 32768) return mode & 64 ? "100755" : "100644";
			return kind.toString(8).padStart(6, "0");
		}
		function rawParents({ bytes }) {
			return new TextDecoder().decode(bytes).split("\n\n", 1)[0].split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
		}
		function objectTime({ bytes }) {
			let header = new TextDecoder().decode(bytes).split("\n\n", 1)[0];
			let found = /^(?:tagger|committer) .*> (\d+) [+-]\d{4}$/m.exec(header);
			return found ? Number(found[1]) : void 0;
		}
		function messageOf({ bytes }) {
			let text = new TextDecoder().decode(bytes);
			return text.slice(text.indexOf("\n\n") + 2);
		}
	}),
	2915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => parseRemoteUrl,
			z: () => apiAddress
		});
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
		function apiAddress(serverUrl) {
			let { host, origin } = new URL(serverUrl);
			return host === "github.com" || host.endsWith(".ghe.com") ? `https://api.${host}` : `${origin}/api/v3`;
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
	}),
	4297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bn: () => REMOTE,
			Gk: () => pushesWithoutToken,
			IQ: () => leavesTreesOut,
			P9: () => ONLY_GIVEN,
			jB: () => readRemoteAccess
		});
		var _core_git_git_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3103);
		var _core_git_remote_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2915);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
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
				"^(remote\\.origin\\.(url|pushurl|proxy|uploadpack|receivepack|partialclonefilter)|url\\..*|http\\..*|credential\\..*|ssh\\..*|protocol\\..*|core\\.(sshcommand|gitproxy|askpass)|(user|committer)\\.(name|email)|(commit|tag)\\.gpgsign|tag\\.forcesignannotated|gpg\\..*|user\\.signingkey)$"
			], { codes: [0, 1] });
			let pairs = (0, _core_git_git_output_js__WEBPACK_IMPORTED_MODULE_0__.wW)(stdout.toString("utf8"));
			let url = pairs.find(([key]) => key === `remote.${REMOTE}.url`)?.[1];
			if (url === void 0) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.V2)("no-remote", `The repository at ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_2__.hD)(checkout.folder)} has no remote "${REMOTE}".`, "Add the remote. In a workflow run actions/checkout.");
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
			return /^https?:/i.test(url) ? !isOnServer(url, credentials) : (0, _core_git_remote_url_js__WEBPACK_IMPORTED_MODULE_1__.J)(url) !== void 0;
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
		function leavesTreesOut(access) {
			return !access.filter(([key]) => key === `remote.${REMOTE}.partialclonefilter`).at(-1)?.[1].startsWith("blob:");
		}
	}),
	6647: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cu: () => findCommits,
			TS: () => isObjectId,
			nR: () => ObjectReader
		});
		var _core_git_git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1476);
		var _temporary_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8541);
		class ObjectReader {
			#git;
			#dialogue;
			#turn = Promise.resolve();
			#isClosed = !1;
			constructor(git) {
				this.#git = git;
			}
			look(names) {
				return this.#ask("info", names);
			}
			read(names) {
				return this.#ask("contents", names);
			}
			async close() {
				this.#isClosed = !0;
				await this.#dialogue?.then(({ end }) => end()).catch(() => void 0);
			}
			#ask(what, names) {
				if (names.length === 0) return Promise.resolve([]);
				let questions = names.map((name) => `${what} ${name}\n`).join("");
				let turn = this.#turn.then(() => this.#exchange(`${questions}info ${LAST}\nflush\n`));
				this.#turn = turn.catch(() => void 0);
				return turn.then((answer) => believed((0, _core_git_git_objects_js__WEBPACK_IMPORTED_MODULE_1__.lF)(answer, names.length, what === "contents")));
			}
			async #exchange(questions) {
				if (this.#isClosed) throw Error("Objects are asked for after the repository was closed.");
				this.#dialogue ??= this.#git.start(BATCH);
				let { ask, end } = await this.#dialogue;
				let answer = await ask(questions, AT_LAST);
				if (answer) return answer;
				this.#dialogue = void 0;
				throw await this.#git.explainEnd(BATCH, await end());
			}
		}
		function believed(answers) {
			let lost = answers.includes(void 0) ? (0, _temporary_folders_js__WEBPACK_IMPORTED_MODULE_0__.Bt)() : void 0;
			if (lost) throw lost;
			return answers;
		}
		let BATCH = [
			"cat-file",
			"--batch-command",
			"--buffer"
		];
		let LAST = `!${Math.random().toString(36).slice(2)}`;
		let AT_LAST = RegExp(`${LAST} missing\\n$`);
		function isObjectId(name) {
			return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
		}
		async function findCommits(objects, names) {
			return (await objects.look(names.map((name) => `${name}^{commit}`))).map((found) => found?.oid);
		}
	}),
	8221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => openHost,
			o: () => openGitHub
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_text_web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8859);
		function openGitHub(token, context, log, address) {
			let opening = open(token, context, log, address || void 0);
			opening.catch(() => void 0);
			return opening;
		}
		async function open(token, { repository }, log, address) {
			if (token === "" || repository === "") return;
			if (address !== void 0 && !(0, _core_text_web_address_js__WEBPACK_IMPORTED_MODULE_1__.d)(address)) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("api-address", `GITHUB_API_URL: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(address)} is no web address.`, "The runner sets it: take out what changes it, or write an address such as https://api.github.com.");
			let { GitHub } = await Promise.all([
				__webpack_require__.e(6858),
				__webpack_require__.e(1518),
				__webpack_require__.e(2282),
				__webpack_require__.e(4663)
			]).then(__webpack_require__.bind(__webpack_require__, 6131));
			return new GitHub(token, repository, log, address);
		}
		async function openHost(openApi) {
			let github = await openApi();
			if (github) return github.objects;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("github-missing", "signing: github needs a token, and a repository on GitHub.", "Give the step a token of a workflow or of a GitHub App. Elsewhere set signing: key.");
		}
	}),
	9374: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			tH: () => FETCH,
			gN: () => deepen,
			fb: () => ensureBlobs,
			nm: () => ensureCommits,
			$n: () => ensureNewest,
			Ld: () => ensureRanges,
			Ny: () => fetchHistory,
			y7: () => findMissing
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
		function guessLength(graph, { tip, not }) {
			let lengths = not.map((base) => {
				let paces = [tip, base].map((end) => paceBelow(graph, end)).filter((pace) => pace > 0);
				return paces.length > 0 ? (dateOf(graph, tip) - dateOf(graph, base)) * Math.min(...paces) : 0;
			});
			return Math.max(0, ...lengths);
		}
		function paceBelow(graph, end) {
			let below = reach(graph, [end]);
			let first = dateOf(graph, end);
			for (let commit of below) first = Math.min(first, dateOf(graph, commit));
			let seconds = dateOf(graph, end) - first;
			return seconds > 0 ? below.size / seconds : 0;
		}
		function dateOf(graph, commit) {
			return graph.get(commit)?.date ?? 0;
		}
		var git_objects = __webpack_require__(1476);
		var text_error = __webpack_require__(9530);
		var remote_access = __webpack_require__(4297);
		let DEPTHS = [
			32,
			256,
			2048,
			void 0
		];
		async function ensureNewest(store, commits) {
			let missing = await findMissing(store, commits);
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
			let steps = [first, ...DEPTHS.filter((each) => each === void 0 || each > first)].map((depth) => ({
				of: ends,
				depth
			}));
			let least = 0;
			for (let { of, depth } of isDeep ? [tips, ...steps] : steps) {
				if (depth !== void 0 && depth < least) continue;
				await deepen(store, of, depth);
				if ((of === ends || await areHere(store, ends)) && await areExact(store, ranges, areNew)) break;
				depth !== void 0 && depth >= 256 && (least = await guessLengthOf(store, ranges) / 2);
			}
			isDeep && alone.length > 0 && await ensureCommits(store, alone);
		}
		function endsOf(ranges, alone) {
			return [...new Set([...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone])];
		}
		async function deepen(store, wanted, depth) {
			let ends = await withoutMade(store, wanted);
			if (ends.length === 0) return;
			if (depth === void 0) return fetchWhole(store, ends);
			let before = store.deepened ? new Set(store.shallowCommits()) : void 0;
			await fetchObjects(store, ends, depth);
			store.deepened = !0;
			let added = before && store.shallowCommits().filter((cut) => !before.has(cut));
			added && added.length > 0 && await join(store, added);
		}
		async function withoutMade({ objects, made }, wanted) {
			let found = new Set(wanted);
			for (let oid of found) {
				if (!made.has(oid)) continue;
				found.delete(oid);
				let [commit] = await objects.read([oid]);
				for (let parent of commit ? (0, git_objects.Eg)(commit) : []) found.add(parent);
			}
			return [...found];
		}
		async function fetchWhole(store, ends) {
			let cuts = store.shallowCommits();
			store.cutAt([]);
			try {
				let options = [
					...FETCH,
					"--refetch",
					"--update-shallow",
					"--filter=blob:none",
					"--stdin",
					remote_access.Bn
				];
				await store.remote.read(options, { input: lines(ends) });
			} catch (error) {
				store.cutAt(cuts);
				throw error;
			}
			store.deepened = !0;
		}
		async function join(store, cuts) {
			let commits = (await store.objects.read(cuts)).filter((commit) => commit !== void 0).map((commit) => ({
				oid: commit.oid,
				parents: (0, git_objects.Eg)(commit)
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
		async function fetchObjects(store, oids, depth) {
			let deep = depth === void 0 ? [] : [`--depth=${depth}`];
			let fetch = (wanted) => store.remote.read([
				...FETCH,
				"--filter=blob:none",
				...deep,
				"--stdin",
				remote_access.Bn
			], { input: lines(wanted) });
			try {
				await fetch(oids);
			} catch (error) {
				if (!isUnknown(error)) throw error;
				let files = new Set(await findMissing(store, oids));
				if (files.size === 0 || files.size === oids.length) throw error;
				await ensureBlobs(store, [...files]);
				await fetch(oids.filter((oid) => !files.has(oid)));
			}
		}
		function isUnknown(error) {
			return error instanceof text_error.ag && error.code === "git-failed";
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
		async function findMissing({ objects }, oids) {
			let found = await objects.look(oids);
			return oids.filter((_, index) => found[index] === void 0);
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
				if (!isUnknown(error)) throw error;
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
		async function guessLengthOf(store, ranges) {
			let graph = await loadGraph(store, endsOf(ranges, []));
			return graph ? Math.max(...ranges.map((range) => guessLength(graph, range))) : 0;
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
	9924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => GitRepository });
		var git_objects = __webpack_require__(1476);
		var names = __webpack_require__(4229);
		let SIGNATURE = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/gm;
		function withoutSignature(message) {
			let last = [...message.matchAll(SIGNATURE)].at(-1);
			return last === void 0 ? message : message.slice(0, last.index);
		}
		function signedTexts(payload, signature) {
			let end = payload.indexOf("\n\n");
			return [signature.replace(/\n+$/, ""), signature].map((text) => {
				let header = `gpgsig ${text.replaceAll("\n", "\n ")}`;
				return `${payload.slice(0, end)}\n${header}${payload.slice(end)}`;
			});
		}
		let BOT = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";
		function isBot(identity) {
			return identity.startsWith(BOT);
		}
		let NAMING = /^(?:GIT_COMMITTER_\w+|GIT_CONFIG_COUNT|GIT_CONFIG_PARAMETERS|EMAIL)$/;
		async function committerIdentity(git, config) {
			return (config.some(([key]) => /^(?:user|committer)\./i.test(key)) || Object.keys(process.env).some((key) => NAMING.test(key)) ? await askGit(git) : void 0) ?? `${BOT} ${Math.floor(Date.now() / 1e3)} +0000`;
		}
		async function askGit(git) {
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
			return code === 0 ? stdout.toString("utf8").trim() : void 0;
		}
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var git_output = __webpack_require__(3103);
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
		var push_refusal = __webpack_require__(3552);
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
		var remote_access = __webpack_require__(4297);
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
			await git.run(args, { input: Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength) });
			return parseMarks((0, external_node_fs_.readFileSync)(marks, "utf8"), numbers);
		}
		let ANY_CODE = Array.from({ length: 256 }, (_, code) => code);
		async function pushRefs({ remote }, updates) {
			let leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ""}`);
			let refspecs = updates.map(({ ref, to }) => `${to ?? ""}:${ref}`);
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
		let IS_ON = /^(?:true|yes|on|[1-9]\d*)$/i;
		let HOW = /^(?:gpg\..*|user\.signingkey)$/i;
		function clonesSigning(access, always) {
			let values = new Map(access.map(([key, value]) => [key.toLowerCase(), value]));
			let isOn = (key) => always || IS_ON.test(values.get(key) ?? "");
			let commits = isOn("commit.gpgsign");
			let tags = isOn("tag.gpgsign") || isOn("tag.forcesignannotated");
			if (!commits && !tags) return;
			return {
				settings: access.filter(([key]) => HOW.test(key)),
				commits,
				tags,
				advice: "git commit -S must work here for the user of this run: see user.signingkey and gpg.format in git config. To release without signatures: signing: none, on the command line --no-sign."
			};
		}
		function givenKey(key) {
			return {
				settings: [],
				key,
				commits: !0,
				tags: !0,
				advice: "signing-key must hold a private ssh key without a passphrase, and the machine needs ssh-keygen of OpenSSH 8.2 or newer."
			};
		}
		var error = __webpack_require__(9530);
		var git_git = __webpack_require__(3589);
		let git_signer_ANY_CODE = Array.from({ length: 256 }, (_, code) => code);
		class GitSigner {
			signsCommits;
			#place;
			#setup;
			#git;
			constructor(place, setup) {
				this.#place = place;
				this.#setup = setup;
				this.signsCommits = setup.commits;
				let settings = [...setup.settings, ...setup.key === void 0 ? [] : keySettings(place)];
				let always = [["i18n.commitEncoding", "utf-8"]];
				this.#git = new git_git.T(place.folder, place.gitDir, [...settings, ...always], {
					...remote_access.P9,
					...maker(place.identity)
				});
			}
			async commit({ tree, parents, message }) {
				let from = parents.flatMap((parent) => ["-p", parent]);
				return (await this.#sign([
					"commit-tree",
					"-S",
					...from,
					"-F",
					"-",
					tree
				], message)).trim();
			}
			async tag({ name, target, message }) {
				if (!this.#setup.tags) return;
				let tags = (0, external_node_path_.join)(this.#place.gitDir, "refs", "tags");
				try {
					await this.#sign([
						"tag",
						"-s",
						"-f",
						"--cleanup=verbatim",
						"-F",
						"-",
						"--end-of-options",
						name,
						target
					], message);
					return (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(tags, name), "utf8").trim();
				} finally {
					(0, external_node_fs_.rmSync)(tags, {
						recursive: !0,
						force: !0
					});
				}
			}
			async #sign(args, input) {
				let file = keyFile(this.#place);
				try {
					this.#setup.key !== void 0 && (0, external_node_fs_.writeFileSync)(file, this.#setup.key, {
						mode: 384,
						flag: "wx"
					});
					let { code, stdout, stderr } = await this.#git.run(args, {
						input,
						codes: git_signer_ANY_CODE
					});
					if (code === 0) return stdout.toString("utf8");
					let words = stderr.replaceAll(file, "signing-key").trimEnd();
					throw (0, error.V2)("signing-failed", `git could not sign; nothing was pushed. It said:\n${words}`, this.#setup.advice);
				} finally {
					(0, external_node_fs_.rmSync)(file, { force: !0 });
				}
			}
		}
		function keyFile({ gitDir }) {
			return (0, external_node_path_.join)(gitDir, "signing-key");
		}
		function keySettings(place) {
			return [
				["gpg.format", "ssh"],
				["gpg.ssh.program", "ssh-keygen"],
				["user.signingKey", keyFile(place)]
			];
		}
		function maker(identity) {
			let [, name = "", mail = "", time = ""] = /^(.*?) ?<([^>]*)> (\d+ [+-]\d+)$/.exec(identity) ?? [];
			return Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((who) => [
				[`GIT_${who}_NAME`, name],
				[`GIT_${who}_EMAIL`, mail],
				[`GIT_${who}_DATE`, `@${time}`]
			]));
		}
		var promises_ = __webpack_require__(8500);
		var listing = __webpack_require__(3038);
		let GONE = /^0+$/;
		class GitHubSigner {
			signsCommits = !0;
			#host;
			#objects;
			#given = new Map();
			#signed = 0;
			#made = 0;
			constructor(host, objects) {
				this.#host = host;
				this.#objects = objects;
			}
			get hasMade() {
				return this.#made > 0;
			}
			get hasSigned() {
				return this.#signed > 0;
			}
			async commit({ draft, tree, parents, message }) {
				let files = await this.#filesOf(draft, parents);
				let [base] = await this.#objects.find(parents.slice(0, 1).map((parent) => `${parent}^{tree}`), (objects, names) => objects.look(names));
				let theirs = files.length === 0 ? tree : await this.#host.makeTree(base?.oid, files);
				if (theirs !== tree) throw otherTree(theirs, tree);
				let signed = await this.#host.makeCommit({
					tree,
					parents,
					message
				});
				await this.#take(signed);
				this.#made++;
				this.#signed++;
				return signed.sha;
			}
			async tag({ name, target, message }) {
				let tag = await this.#host.makeTag({
					name,
					target,
					message
				});
				this.#made++;
				return tag;
			}
			async #filesOf(draft, parents) {
				let { git } = await this.#objects.store();
				if (parents.length === 0) {
					let all = await (0, listing.nT)(git, draft, () => !0);
					return this.#give(all, new Set(all.map(({ path }) => path)));
				}
				let [first = [], ...others] = (await (0, listing.bY)(git, parents.map((parent) => [parent, draft]))).map((changes) => changes.map(({ path, after }) => {
					let [mode = "", oid = ""] = after.split(" ");
					return GONE.test(oid) ? {
						path,
						mode: "100644",
						oid: void 0
					} : {
						path,
						mode,
						oid
					};
				}));
				let elsewhere = others.map((files) => new Set(files.map(({ path }) => path)));
				return this.#give(first, new Set(first.flatMap(({ path }) => elsewhere.every((has) => has.has(path)) ? [path] : [])));
			}
			async #give(files, isNew) {
				let wanted = files.flatMap(({ path, mode, oid }) => oid !== void 0 && mode !== "160000" && isNew.has(path) && !this.#given.has(oid) ? [oid] : []);
				for (let [oid, bytes] of await this.#objects.blobs([...new Set(wanted)])) this.#given.set(oid, this.#host.makeBlob(bytes));
				await Promise.all(files.map(({ oid }) => oid !== void 0 && this.#given.get(oid)));
				return [...files];
			}
			async #take({ sha, payload, signature }) {
				let { git } = await this.#objects.store();
				for (let input of signedTexts(payload, signature)) if (await git.text([
					"hash-object",
					"-t",
					"commit",
					"-w",
					"--stdin"
				], { input }) === sha) return;
				await this.#objects.ensureCommits([sha]);
				let store = await this.#objects.store();
				store.cutAt(store.shallowCommits().filter((cut) => cut !== sha));
			}
			async push(updates, read) {
				let { kind, words } = await this.#host.moveRefs(updates);
				if (kind !== "rejected") return {
					kind,
					refs: [],
					words
				};
				let isMoved = async () => {
					let now = new Map((await read(updates.map(({ ref }) => ref))).map(({ name, object }) => [name, object]));
					return updates.some(({ ref, from }) => now.get(ref) !== from);
				};
				return {
					kind: await isMoved() || !(0, push_refusal.vu)(words) && await (0, promises_.setTimeout)(2e3).then(isMoved) ? "lost-race" : "refused",
					refs: [],
					words
				};
			}
		}
		function otherTree(theirs, ours) {
			return (0, error.V2)("signing-failed", `GitHub made the tree ${theirs.slice(0, 7)} where it is ${ours.slice(0, 7)} here. No branch or tag was moved.`, "Its API takes no path that is not UTF-8. Where a release changes such a file, set signing: key.");
		}
		async function writeSigned(store, plan, identity, signer) {
			let commits = plan.filter((object) => object.kind === "commit");
			let made = commits.length > 0 ? await writeObjects(store, commits, identity) : new Map();
			signer.signsCommits && await signCommits(store, commits, made, signer);
			let placed = plan.filter((object) => object.kind === "tag").map((tag) => ({
				...tag,
				target: made.get(tag.target) ?? tag.target
			}));
			let plain = [];
			for (let tag of placed) {
				let oid = await signer.tag(tag);
				oid === void 0 ? plain.push(tag) : made.set(tag.mark, oid);
			}
			if (plain.length === 0) return made;
			return new Map([...made, ...await writeObjects(store, plain, identity)]);
		}
		async function signCommits({ objects }, commits, made, signer) {
			let drafts = commits.map(({ mark }) => made.get(mark));
			let trees = await objects.look(drafts.map((draft) => `${draft}^{tree}`));
			for (let [at, { mark, parents, message }] of commits.entries()) {
				let tree = trees[at]?.oid;
				let upon = parents.map((parent) => made.get(parent) ?? parent);
				made.set(mark, await signer.commit({
					draft: drafts[at],
					tree,
					parents: upon,
					message
				}));
			}
		}
		let NO_KEY_OF_ITS_OWN = {
			message: "signing-key signs what github-actions[bot] commits, and that account can have no key: GitHub shows the commits as unverified.",
			fix: "Let the account that has the key commit: git config user.name and user.email, in a step before (docs/tokens.md#signatures)."
		};
		class RemoteWriter {
			#checkout;
			#objects;
			#signing = { by: "nobody" };
			#identity;
			#hosted;
			constructor(checkout, objects) {
				this.#checkout = checkout;
				this.#objects = objects;
			}
			signBy(signing) {
				this.#signing = signing;
			}
			get isHosted() {
				return this.#signing.by === "github";
			}
			get isVerified() {
				return this.#hosted?.hasSigned === !0;
			}
			willWrite() {
				this.#identity ??= this.#objects.access().then((access) => committerIdentity(this.#checkout.git, access));
				this.#identity.catch(() => void 0);
			}
			async write(plan) {
				let identity = await this.#who();
				let store = await this.#objects.store();
				let signer = await this.#signer(identity, store.gitDir);
				let made = signer ? await writeSigned(store, plan, identity, signer) : await writeObjects(store, plan, identity);
				let here = this.#hosted ? plan.filter(({ kind }) => kind === "commit").map(({ mark }) => mark) : [...made.keys()];
				return this.#know(made, new Set(here));
			}
			async writeAside(plan) {
				let made = await writeObjects(await this.#objects.store(), plan, await this.#who());
				return this.#know(made, new Set(made.keys()));
			}
			async push(updates, read) {
				if (this.#hosted?.hasMade) return this.#hosted.push(updates, read);
				return pushRefs(await this.#objects.store(), updates);
			}
			async #know(made, here) {
				let store = await this.#objects.store();
				let known = (mark, oid) => {
					if (!here.has(mark)) return oid;
					store.made.add(oid);
					return this.#objects.know(oid);
				};
				return new Map([...made].map(([mark, oid]) => [mark, known(mark, oid)]));
			}
			async #who() {
				this.willWrite();
				let identity = await this.#identity;
				this.#identity = void 0;
				return identity;
			}
			async #signer(identity, gitDir) {
				let signing = this.#signing;
				if (signing.by === "github") {
					this.#hosted ??= new GitHubSigner(await signing.open(), this.#objects);
					return this.#hosted;
				}
				let place = {
					folder: this.#checkout.folder,
					gitDir,
					identity
				};
				if (signing.by === "key") {
					isBot(identity) && signing.warn(NO_KEY_OF_ITS_OWN);
					return new GitSigner(place, givenKey(signing.key));
				}
				let setup = signing.by === "git" ? clonesSigning(await this.#objects.access(), signing.always) : void 0;
				return setup && new GitSigner(place, setup);
			}
		}
		var fetching = __webpack_require__(9374);
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
			return (await store.objects.read(cuts)).some((commit) => commit && (0, git_objects.Eg)(commit).includes(ancestor.commit));
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
		class SeenAncestry {
			#parents = new Map();
			learn(commits) {
				for (let { sha, parents } of commits) this.#parents.set(sha, parents);
			}
			shows(ancestor, descendant) {
				let waiting = [descendant];
				let seen = new Set(waiting);
				for (let commit = waiting.pop(); commit !== void 0; commit = waiting.pop()) {
					if (commit === ancestor) return !0;
					for (let parent of this.#parents.get(commit) ?? []) {
						seen.has(parent) || waiting.push(parent);
						seen.add(parent);
					}
				}
				return !1;
			}
		}
		var external_node_fs_promises_ = __webpack_require__(1455);
		var object_reader = __webpack_require__(6647);
		async function openCheckout(folder) {
			let git = new git_git.T(folder);
			let objects = new object_reader.nR(git);
			let { gitDir, shallow, head } = await lookAtTop(folder, objects) ?? await checkout_askGit(folder, git);
			let partial = isPartial(gitDir);
			let objectFormat = head.length === SHA256_LENGTH ? "sha256" : "sha1";
			return {
				folder,
				gitDir,
				head,
				complete: !shallow && !partial,
				shallow,
				partial,
				objectFormat,
				git,
				objects
			};
		}
		let SHA256_LENGTH = 64;
		async function lookAtTop(folder, objects) {
			let gitDir = (0, external_node_path_.resolve)(folder, ".git");
			let has = (name) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(gitDir, name));
			if (!has("HEAD") || !has("objects") || !has("refs") || has("commondir")) return;
			let [head] = await (0, object_reader.Cu)(objects, ["HEAD"]).catch(() => [void 0]);
			return head === void 0 ? void 0 : {
				gitDir,
				shallow: has("shallow"),
				head
			};
		}
		async function checkout_askGit(folder, git) {
			let answer = await git.run(LOOK, { codes: [0, 128] });
			let [gitDir, shallow, head] = answer.stdout.toString("utf8").split("\n");
			if (!gitDir || !shallow || !(0, external_node_path_.isAbsolute)(gitDir)) throw await (0, git_git.Y)(git) ?? (0, error.V2)("no-checkout", `${(0, error.hD)(folder)} is not in a git repository: ${answer.stderr}`, "Go to your clone. In a workflow run actions/checkout first.");
			if (answer.code !== 0 || !head) throw (0, error.V2)("no-checkout", `The repository at ${(0, error.hD)(folder)} has no commit yet: there is nothing to read.`, "Commit first: git add --all && git commit -m 'feat: begin'. In a workflow run actions/checkout first.");
			return {
				gitDir,
				shallow: shallow === "true",
				head
			};
		}
		let LOOK = [
			"rev-parse",
			"--path-format=absolute",
			"--git-common-dir",
			"--is-shallow-repository",
			"--verify",
			"HEAD^{commit}"
		];
		function isPartial(gitDir) {
			return (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(gitDir, "objects", "pack")).some((name) => name.endsWith(".promisor"));
		}
		async function glanceAt(folder, path) {
			let file = (0, external_node_path_.join)(folder, path);
			let kind = await (0, external_node_fs_promises_.lstat)(file).catch(() => void 0);
			return kind?.isFile() && kind.size <= 1e6 ? (0, external_node_fs_promises_.readFile)(file, "utf8") : void 0;
		}
		class CommittedFiles {
			#checkout;
			#objects;
			#head;
			#listings = new Map();
			constructor(checkout, objects, head) {
				this.#checkout = checkout;
				this.#objects = objects;
				this.#head = head;
			}
			async listFiles(commit, wanted) {
				return (await this.#list(commit, wanted)).map(({ path }) => path);
			}
			async readFiles(commit, paths) {
				if (paths.length === 0) return new Map();
				let entries = await findEntries(this.#objects.read, commit, paths);
				return this.#readAll([...entries].flatMap(([path, { mode, oid }]) => (0, git_output.fo)(mode) ? [{
					path,
					mode,
					oid
				}] : []));
			}
			async modes(commit, paths) {
				let entries = await findEntries(this.#objects.read, commit, paths);
				return new Map([...entries].map(([path, { mode }]) => [path, mode]));
			}
			async readNamed(commit, names, wanted) {
				return this.#readAll(await this.listNamed(commit, names, wanted));
			}
			async listNamed(commit, names, wanted) {
				return names.length === 0 ? [] : this.#list(commit, wanted, names);
			}
			async #list(commit, wanted, names) {
				let { git, partial } = this.#checkout;
				if (commit === this.#head && !partial) {
					let listed = await (names ? this.#listNamed(names) : (0, listing.VH)(git, commit, wanted));
					if (listed) return listed.filter(({ path }) => wanted(path));
				}
				return (0, listing.nT)(await this.#objects.reader(), commit, wanted);
			}
			#listNamed(names) {
				let key = names.join("\0");
				let listed = this.#listings.get(key) ?? (0, listing.VH)(this.#checkout.git, this.#head, () => !0, names);
				this.#listings.set(key, listed);
				return listed;
			}
			async #readAll(entries) {
				let contents = await this.#objects.blobs([...new Set(entries.map(({ oid }) => oid))]);
				let files = entries.map((entry) => ({
					...entry,
					bytes: contents.get(entry.oid) ?? new Uint8Array()
				}));
				return new Map(files.map((file) => [file.path, file]));
			}
		}
		async function findEntries(read, commit, paths) {
			let wanted = new Set(paths);
			let above = new Set(paths.flatMap(foldersAbove));
			let found = new Map();
			let level = [{
				folder: "",
				name: `${commit}^{tree}`
			}];
			for (; level.length > 0;) {
				let trees = await read(level.map(({ name }) => name));
				level = level.flatMap(({ folder, name }, at) => {
					let tree = trees[at];
					if (tree === void 0) throw treeMissing(name);
					let entries = (0, git_objects.BP)(tree.bytes, tree.oid.length / 2);
					for (let entry of entries) wanted.has(folder + entry.name) && found.set(folder + entry.name, entry);
					return entries.filter(({ mode, name }) => mode === "040000" && above.has(folder + name)).map((entry) => ({
						folder: `${folder}${entry.name}/`,
						name: entry.oid
					}));
				});
			}
			return found;
		}
		function foldersAbove(path) {
			let parts = path.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
		}
		function treeMissing(name) {
			return (0, error.V2)("git-failed", `git does not have the tree ${name}.`, "Check the clone: git fsck. Or make it anew.");
		}
		function logReader(count, take) {
			let decoder = new TextDecoder();
			let rest = "";
			let fields = [];
			let changes = [];
			let raw = "";
			let give = () => {
				fields.length > 0 && take(fields, changes);
			};
			let readField = (field) => {
				if (raw !== "") {
					changes.push({
						raw,
						path: field
					});
					raw = "";
				} else if (fields.length > 0 && fields.length < count) fields.push(field);
				else if (field.startsWith("")) {
					give();
					fields = [field.slice(1)];
					changes = [];
				} else raw = field.slice(field.indexOf(":") + 1);
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
		function copyOf(text) {
			return decoder.decode(log_reader_encoder.encode(text));
		}
		function copier() {
			let copies = new Map();
			return (text) => {
				let known = copies.get(text);
				if (known !== void 0) return known;
				let copy = copyOf(text);
				copies.set(copy, copy);
				return copy;
			};
		}
		let log_reader_encoder = new TextEncoder();
		let decoder = new TextDecoder("utf-8", { ignoreBOM: !0 });
		let TOUCHING_LOG_FORMAT = `%x01%H%x00%P%x00${git_output.j7}%x00%an%x00%ae%x00%s%x00%b`;
		function touchingLogReader(take) {
			return logReader(7, (fields, changes) => take(commitOf(fields, changes)));
		}
		function commitOf(fields, changes) {
			let [sha = "", parents = "", marks, name = "", email = "", subject = "", body = ""] = fields;
			return {
				sha,
				parents: (0, git_output.rf)(parents),
				marks: (0, git_output._t)(marks),
				author: {
					name,
					email
				},
				subject,
				body,
				changes: changes.map(({ raw, path }) => (0, git_output.kY)(raw, path))
			};
		}
		let LOG_FORMAT = `%x01%H%x00%P%x00${git_output.j7}%x00%s`;
		function commitLogReader(take) {
			let copy = copier();
			return logReader(4, (fields, changes) => take(commit_log_commitOf(fields, changes.map(changeOf(copy)), copy)));
		}
		function shortLogReader(take, wanted) {
			let fileOf = wantedFiles(wanted);
			let became = new Set();
			let returned = new Set();
			let isReturn = (file, raw) => {
				let after = raw.indexOf(" ", OLD_ID) + 1;
				let found = became.has(markOf(file, raw, OLD_ID));
				became.add(markOf(file, raw, after));
				return found;
			};
			let { read, end } = logReader(4, (fields, changes) => {
				let files = changes.map(({ path }) => fileOf(path));
				if (files.every((file) => file === void 0)) return;
				let [, parents = "", marks] = fields;
				let isMerge = parents.includes(" ");
				files.forEach((file, at) => {
					file && !isMerge && isReturn(file, changes[at]?.raw ?? "") && returned.add(file.change.path);
				});
				if (!marks && !isMerge) {
					let [sha = "", , , subject = ""] = fields;
					take(commit_log_commitOf([
						sha,
						"",
						"",
						subject
					], files.flatMap((file) => file?.change ?? []).slice()));
				} else take(commit_log_commitOf(fields, (isMerge ? changes.filter((_, at) => files[at]) : changes).map(changeOf(copyOf))));
			});
			return {
				read,
				end,
				returned
			};
		}
		function wantedFiles(wanted) {
			let files = new Map();
			return (path) => {
				let known = files.get(path);
				if (known !== void 0 || files.has(path)) return known;
				let own = copyOf(path);
				let file = wanted(own) ? {
					change: {
						path: own,
						before: "",
						after: ""
					},
					number: files.size
				} : void 0;
				files.set(own, file);
				return file;
			};
		}
		let OLD_ID = 14;
		function markOf({ number }, raw, at) {
			return number * 16 ** MARK_DIGITS + Number.parseInt(raw.slice(at, at + MARK_DIGITS), 16);
		}
		let MARK_DIGITS = 7;
		function changeOf(copy) {
			return ({ raw, path }) => {
				let { before, after } = (0, git_output.kY)(raw, path);
				return {
					path: copy(path),
					before: copy(before),
					after: copy(after)
				};
			};
		}
		function commit_log_commitOf([sha = "", parents = "", marks, subject = ""], changes, copy = copyOf) {
			return {
				sha: copy(sha),
				parents: (0, git_output.rf)(parents).map(copy),
				marks: (0, git_output._t)(marks).map(copy),
				subject: copy(subject),
				changes
			};
		}
		async function readLog(git, range) {
			let commits = [];
			let { read, end } = commitLogReader((commit) => commits.push(commit));
			let options = [
				"-z",
				"--raw",
				"--no-abbrev",
				"--diff-merges=first-parent",
				...TEXT,
				`--format=${LOG_FORMAT}`
			];
			await git.run([
				"log",
				...options,
				...range
			], { onOutput: read });
			end();
			return commits;
		}
		async function readTouching(git, range, look) {
			let commits = [];
			let { read, end, returned } = shortLogReader((commit) => commits.push(commit), look.wanted);
			await git.run(limitedLog(LOG_FORMAT, range, look), { onOutput: read });
			end();
			return {
				commits,
				returned
			};
		}
		async function readParents(git, range) {
			let found = new Map();
			let copy = copier();
			let read = (0, git_output.gd)((line) => {
				let [commit, ...parents] = line.split(" ").map(copy);
				commit && found.set(commit, parents);
			});
			await git.run([
				"rev-list",
				"--parents",
				...rangeArguments(range)
			], { onOutput: read });
			return found;
		}
		async function readChanges(git, range, wanted, take) {
			let { read, end } = touchingLogReader(take);
			await git.run(limitedLog(TOUCHING_LOG_FORMAT, range, wanted), { onOutput: read });
			end();
		}
		function limitedLog(format, range, { pathspecs, merges }) {
			return [
				"log",
				"-z",
				"--raw",
				"--no-abbrev",
				...merges ? ["--merges", "--diff-merges=first-parent"] : ["--no-merges"],
				"--full-history",
				"--full-diff",
				...TEXT,
				`--format=${format}`,
				...rangeArguments(range),
				"--",
				...pathspecs ?? []
			];
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
		var temporary_folders = __webpack_require__(8541);
		function createStore(checkout, access, { borrow }) {
			let gitDir = (0, temporary_folders.wE)((folder) => {
				(0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, "objects", "info"), { recursive: !0 });
				(0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, "refs"));
				(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
				(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "config"), configText(checkout.objectFormat));
				borrow && borrowObjects(checkout.gitDir, folder);
			});
			let promisor = [[`remote.${remote_access.Bn}.promisor`, "true"], [`remote.${remote_access.Bn}.partialclonefilter`, "blob:none"]];
			let git = new git_git.T(checkout.folder, gitDir);
			let objects = new object_reader.nR(git);
			return {
				git,
				objects,
				remote: new git_git.T(checkout.folder, gitDir, [...access, ...promisor], remote_access.P9),
				gitDir,
				shallowCommits: () => readShallow(gitDir),
				cutAt: (commits) => (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(gitDir, "shallow"), commits.map((commit) => `${commit}\n`).join("")),
				deepened: !1,
				made: new Set(),
				remove: async () => {
					await objects.close();
					(0, temporary_folders.yu)(gitDir);
				}
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
		class ReadableObjects {
			#checkout;
			#credentials;
			#access;
			#store;
			#fetching = Promise.resolve();
			#here = new Set();
			#listed = [];
			constructor(checkout, credentials) {
				this.#checkout = checkout;
				this.#credentials = credentials;
			}
			know(commit) {
				this.#here.add(commit);
				return commit;
			}
			knowRefs(refs) {
				this.#listed = [...this.#listed, ...refs];
			}
			async ensure(ranges, alone = [], depth) {
				let ends = [...new Set([...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone])];
				if (await this.hasHistory()) await this.#ensureNewest(ends);
				else {
					let wanted = {
						ranges,
						alone,
						depth
					};
					await this.fetch((store) => (0, fetching.Ld)(store, wanted, (commits, not) => this.#areNew(commits, not)));
				}
				for (let commit of ends) this.know(commit);
				return ranges;
			}
			async #ensureNewest(ends) {
				let unseen = ends.filter((commit) => !this.#here.has(commit));
				(await this.find(unseen, (objects, names) => objects.look(names))).includes(void 0) && await this.fetch((store) => (0, fetching.$n)(store, unseen));
			}
			async #areNew(commits, not) {
				let isTag = ({ name }) => (0, names.Fk)(name) !== void 0;
				let byCommit = new Map(this.#listed.filter(isTag).map(({ name, commit }) => [commit, name]));
				let tags = not.flatMap((commit) => byCommit.get(commit) ?? []);
				if (tags.length < not.length) return !1;
				return this.inOwnStore((store) => remoteHasNot(store, commits, tags));
			}
			async ensureCommits(commits) {
				let unseen = commits.filter((commit) => !this.#here.has(commit));
				unseen.length > 0 && await this.hasHistory() ? await this.ensure([], unseen) : unseen.length > 0 && await this.fetch((store) => (0, fetching.nm)(store, unseen));
				return commits.map((commit) => this.know(commit));
			}
			async ensureRecent(tip, depth) {
				await this.hasHistory() || await this.fetch((store) => (0, fetching.gN)(store, [tip], depth));
			}
			async blobs(oids) {
				let found = await this.read(oids);
				let missing = oids.filter((_, at) => found[at] === void 0);
				if (missing.length > 0) {
					await this.fetch((store) => (0, fetching.fb)(store, missing));
					found.push(...await this.read(missing));
				}
				return new Map(found.flatMap((object) => object ? [[object.oid, object.bytes]] : []));
			}
			async aboveCuts(range) {
				let cuts = this.#store ? (await this.#store).shallowCommits() : [];
				return {
					...range,
					not: [...range.not, ...cuts]
				};
			}
			async inOwnStore(work, { borrow = !1 } = {}) {
				let store = createStore(this.#checkout, await this.access(), { borrow });
				try {
					return await work(store);
				} finally {
					await store.remove();
				}
			}
			opened() {
				return this.#store;
			}
			async find(names, ask) {
				if (names.length === 0) return [];
				if (!this.#checkout.complete) return ask((await this.store()).objects, names);
				let found = await ask(this.#checkout.objects, names);
				let missing = names.filter((_, at) => found[at] === void 0);
				if (missing.length === 0 || !this.#store) return found;
				let more = await ask((await this.#store).objects, missing);
				return found.map((each) => each ?? more.shift());
			}
			read = (names) => this.find(names, (objects, some) => objects.read(some));
			async reader() {
				return this.#checkout.complete && !this.#store ? this.#checkout.git : (await this.store()).git;
			}
			async hasHistory() {
				let { complete, shallow, partial } = this.#checkout;
				return complete || !shallow && partial && !(0, remote_access.IQ)(await this.access());
			}
			async isApart() {
				return this.#checkout.partial && (0, remote_access.IQ)(await this.access());
			}
			fetch(work) {
				let turn = this.#fetching.then(async () => work(await this.store()));
				this.#fetching = turn.catch(() => void 0);
				return turn;
			}
			store() {
				this.#store ??= this.access().then(async (access) => {
					let isApart = await this.isApart();
					let store = createStore(this.#checkout, access, { borrow: !isApart });
					isApart && await (0, fetching.nm)(store, [this.#checkout.head]).catch(removing(store));
					return store;
				});
				return this.#store;
			}
			access() {
				this.#access ??= (0, remote_access.jB)(this.#checkout, this.#credentials);
				return this.#access;
			}
			async close() {
				let store = await this.#store?.catch(() => void 0);
				await Promise.all([this.#checkout.objects.close(), store?.remove()]);
			}
		}
		function removing(store) {
			return async (error) => {
				await store.remove();
				throw error;
			};
		}
		var git_failure = __webpack_require__(4958);
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
			if (!/\bpacket: /.test(stderr)) throw (0, git_failure.DV)();
		}
		function matching(refs, patterns) {
			let names = new Set(patterns.filter((pattern) => !pattern.endsWith("*")));
			let starts = new Set(patterns.filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.slice(0, -1)));
			let lengths = [...new Set([...starts].map(({ length }) => length))];
			let isMeant = (name) => names.has(name) || lengths.some((length) => starts.has(name.slice(0, length)));
			return [...new Map(refs.map((ref) => [ref.name, ref])).values()].filter(({ name }) => isMeant(name));
		}
		async function readTimes(read, oids) {
			let found = (await read(oids)).filter((object) => object !== void 0);
			return new Map(found.map((object) => [object.oid, (0, git_objects.JL)(object)]));
		}
		async function timesOfTags(tags, read, fetch) {
			let wanted = [...new Set(tags.flatMap(({ object, commit }) => [object, commit]))];
			let here = await readTimes(read, wanted);
			let missing = wanted.filter((oid) => !here.has(oid));
			let fetched = missing.length > 0 ? await fetch(missing) : here;
			let timeOf = (oid) => here.get(oid) ?? fetched.get(oid);
			return tags.map(({ object, commit }) => timeOf(object) ?? timeOf(commit) ?? 0);
		}
		async function fetchTimes(store, oids) {
			return readTimes((names) => fetchTags(store, names), oids);
		}
		async function fetchTags({ remote, objects }, oids) {
			let input = oids.map((oid) => `${oid}\n`).join("");
			await remote.read([
				...fetching.tH,
				"--filter=tree:0",
				"--depth=1",
				"--stdin",
				remote_access.Bn
			], { input });
			return objects.read(oids);
		}
		class GitRepository {
			head;
			complete;
			#checkout;
			#credentials;
			#objects;
			#files;
			#writer;
			#seen = new SeenAncestry();
			constructor(checkout, credentials, fresh) {
				this.#checkout = checkout;
				this.#credentials = credentials;
				this.#objects = new ReadableObjects(checkout, credentials);
				this.head = this.#objects.know(checkout.head);
				this.#files = new CommittedFiles(checkout, this.#objects, this.head);
				this.#writer = new RemoteWriter(checkout, this.#objects);
				this.complete = checkout.complete && fresh;
			}
			static async open(folder, credentials, fresh = !0) {
				return new GitRepository(await openCheckout(folder), credentials, fresh);
			}
			localTags(prefixes) {
				return (0, listing.cB)(this.#checkout.git, prefixes);
			}
			localTag(name) {
				return (0, names.y6)(name);
			}
			async localRefs(names, within) {
				let { git, objects } = this.#checkout;
				let refs = await (within === void 0 ? (0, listing.TE)(objects, names) : (0, listing.oY)(git, within, names));
				if (this.#checkout.complete) for (let { commit } of refs) this.#objects.know(commit);
				return refs;
			}
			async resolve(names) {
				let [ids, others] = [names.filter(object_reader.TS), names.filter((name) => !(0, object_reader.TS)(name))];
				let [byId, byName] = await Promise.all([this.#objects.find(ids, object_reader.Cu), (0, object_reader.Cu)(this.#checkout.objects, others)]);
				let found = names.map((name) => (0, object_reader.TS)(name) ? byId.shift() : byName.shift());
				await this.#objects.isApart() && await this.ensureCommits(found.filter((commit) => commit !== void 0));
				return found.map((commit) => commit === void 0 ? void 0 : this.#objects.know(commit));
			}
			async annotation({ object, commit }) {
				if (object === commit) return;
				this.complete || await this.ensureCommits([object]);
				let [tag] = await this.#objects.read([object]);
				return tag && withoutSignature((0, git_objects.bD)(tag));
			}
			async annotations(tags) {
				let oids = [...new Set(tags.flatMap(({ object, commit }) => object === commit ? [] : [object]))];
				let here = await this.#objects.read(oids);
				let missing = oids.filter((_, at) => here[at] === void 0);
				let fetched = missing.length > 0 ? await this.#objects.inOwnStore((store) => fetchTags(store, missing)) : [];
				let found = new Map([...here, ...fetched].flatMap((tag) => tag ? [[tag.oid, tag]] : []));
				return tags.map(({ object }) => {
					let tag = found.get(object);
					return tag && withoutSignature((0, git_objects.bD)(tag));
				});
			}
			async taggedAt(tags) {
				let objects = tags.flatMap(({ object, commit }) => [object, commit]);
				await this.#objects.hasHistory() && await this.ensure([], [...new Set(objects)]);
				return timesOfTags(tags, this.#objects.read, (missing) => this.#objects.inOwnStore((store) => fetchTimes(store, missing)));
			}
			async remoteRefs(patterns, more = () => []) {
				let [{ remote }, access] = await Promise.all([this.#objects.store(), this.#objects.access()]);
				let { objectFormat } = this.#checkout;
				let refs = await listRefs({
					git: remote,
					access,
					objectFormat
				}, patterns, more);
				this.#objects.knowRefs(refs);
				return refs;
			}
			ensure = (...wanted) => this.#objects.ensure(...wanted);
			ensureCommits = (commits) => this.#objects.ensureCommits(commits);
			async reaches(tip, ancestor) {
				if (this.#seen.shows(ancestor.commit, tip.commit)) return !0;
				if (!await this.#objects.hasHistory()) {
					let store = await this.#objects.opened();
					if (store && await isSeenBelow(store, ancestor.commit, tip.commit)) return !0;
					return this.#objects.inOwnStore((store) => remoteReaches(store, tip, ancestor));
				}
				let args = [
					"merge-base",
					"--is-ancestor",
					ancestor.commit,
					tip.commit
				];
				let { code } = await (await this.#objects.reader()).run(args, { codes: [
					0,
					1,
					128
				] });
				if (code !== 128) return code === 0;
				let [above, below] = await this.ensureCommits([tip.commit, ancestor.commit]);
				return this.isAncestor(below, above);
			}
			async outside(tips, objects) {
				let { findAllOutside } = await __webpack_require__.e(1398).then(__webpack_require__.bind(__webpack_require__, 1398));
				let answer = (store) => findAllOutside(store, tips, objects);
				if (!this.#checkout.complete) return this.#objects.inOwnStore(answer);
				return (await this.#objects.find([...tips, ...objects], (reader, names) => reader.look(names))).includes(void 0) ? this.#objects.inOwnStore(answer, { borrow: !0 }) : this.#objects.fetch(answer);
			}
			async confirmOutside(tips, commits) {
				let { confirmOutside } = await __webpack_require__.e(1398).then(__webpack_require__.bind(__webpack_require__, 1398));
				return confirmOutside(await this.#objects.reader(), tips, commits);
			}
			async log(range, most) {
				let limited = [...most === void 0 ? [] : [`--max-count=${most}`], ...rangeArguments(await this.#objects.aboveCuts(range))];
				return this.#readLog(limited);
			}
			async touching(range, look) {
				let found = await readTouching(await this.#objects.reader(), await this.#objects.aboveCuts(range), look);
				for (let { sha, marks } of found.commits) marks.length > 0 && this.#objects.know(sha);
				return found;
			}
			async parents(range) {
				return readParents(await this.#objects.reader(), await this.#objects.aboveCuts(range));
			}
			async count(range) {
				return countCommits(await this.#objects.reader(), await this.#objects.aboveCuts(range));
			}
			async changes(range, wanted, take) {
				await readChanges(await this.#objects.reader(), await this.#objects.aboveCuts(range), wanted, take);
			}
			async recent(tip, count) {
				await this.#objects.ensureRecent(tip, count + 1);
				let limited = [`--max-count=${count}`, ...rangeArguments({
					tip,
					not: []
				})];
				let commits = await this.#readLog(limited);
				return {
					commits,
					whole: commits.length < count
				};
			}
			async #readLog(range) {
				let commits = await readLog(await this.#objects.reader(), range);
				for (let { sha } of commits) this.#objects.know(sha);
				this.#seen.learn(commits);
				return commits;
			}
			async allOf(tip) {
				await this.#objects.ensureRecent(tip, void 0);
				return {
					tip,
					not: []
				};
			}
			async message(commit) {
				let [found] = await this.#objects.read([`${commit}^{commit}`]);
				return found ? (0, git_objects.bD)(found) : "";
			}
			async messages(range) {
				return readMessages(await this.#objects.reader(), range);
			}
			async mergeBase(...commits) {
				let base = await (await this.#objects.reader()).text([
					"merge-base",
					"--octopus",
					"--end-of-options",
					...commits
				], { codes: [0, 1] });
				return base === "" ? void 0 : this.#objects.know(base);
			}
			async isAncestor(ancestor, descendant) {
				if (this.#seen.shows(ancestor, descendant)) return !0;
				let { code } = await (await this.#objects.reader()).run([
					"merge-base",
					"--is-ancestor",
					ancestor,
					descendant
				], { codes: [0, 1] });
				return code === 0;
			}
			async changedFiles(from, to, pathspecs) {
				return (0, listing.PE)(await this.#objects.reader(), from, to, pathspecs);
			}
			async differences(pairs, pathspecs) {
				return pairs.length === 0 ? [] : (0, listing.bY)(await this.#objects.reader(), pairs, pathspecs);
			}
			blobs(oids) {
				return this.#objects.blobs(oids);
			}
			listFiles(...of) {
				return this.#files.listFiles(...of);
			}
			readFiles(...of) {
				return this.#files.readFiles(...of);
			}
			modes(...of) {
				return this.#files.modes(...of);
			}
			readNamed(...of) {
				return this.#files.readNamed(...of);
			}
			listNamed(...of) {
				return this.#files.listNamed(...of);
			}
			async glance(path) {
				return glanceAt(this.#checkout.folder, path);
			}
			async merge(ours, theirs) {
				return mergeCommits(await this.#objects.store(), ours, theirs);
			}
			signBy(signing) {
				this.#writer.signBy(signing);
			}
			get isVerified() {
				return this.#writer.isVerified;
			}
			willWrite() {
				this.#writer.willWrite();
			}
			write(plan) {
				return this.#writer.write(plan);
			}
			writeAside(plan) {
				return this.#writer.writeAside(plan);
			}
			async pushesWithoutToken() {
				return !this.#writer.isHosted && await (0, remote_access.Gk)(this.#checkout, this.#credentials);
			}
			push(updates) {
				return this.#writer.push(updates, (names) => this.remoteRefs(names));
			}
			close() {
				return this.#objects.close();
			}
		}
	})
};
