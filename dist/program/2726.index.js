"use strict";
exports.id = 2726;
exports.ids = [2726];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1073.index.js").modules,
	...require("./shared-1828.index.js").modules,
	...require("./shared-2245.index.js").modules,
	...require("./shared-2628.index.js").modules,
	4098: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => componentChangelog });
		var markdown = __webpack_require__(547);
		var version = __webpack_require__(5566);
		var body_limit = __webpack_require__(2814);
		var change = __webpack_require__(8691);
		var entry = __webpack_require__(1828);
		var repository_url = __webpack_require__(1007);
		var section_order = __webpack_require__(8282);
		function renderChangelog(request) {
			let { repository, previousTag, commits } = request;
			let narrative = request.narrative?.trim().replaceAll(/\r\n?/g, "\n") ?? "";
			let footer = renderFooter(request);
			let intro = renderIntro(request);
			let room = body_limit.Th - `${intro}${renderRest(request, commits.length, !0)}${footer}`.length - 8;
			let lead = (0, body_limit.qE)(narrative, room);
			let fitted = (0, body_limit.ac)(listsOf(request), room - lead.length);
			let missing = commits.length - fitted.entries;
			let isCut = lead !== narrative;
			return {
				body: (0, markdown.Bv)(lead, intro, fitted.text, renderRest(request, missing, isCut), footer),
				commitCount: commits.length,
				truncated: missing > 0 || isCut,
				compareUrl: repository && previousTag ? (0, repository_url.XH)(repository, previousTag, endOf(request)) : void 0
			};
		}
		function listsOf({ commits, format, repository }) {
			let changes = commits.map(change.C);
			if (format === "flat") return [{
				title: "",
				entries: entries(changes, !1, !0)
			}];
			let sections = (0, section_order.K)(changes);
			return sections.map(({ title, saysType, changes }) => ({
				title: (0, markdown.R_)(3, sections.length === 1 && !saysType ? "Changes" : title),
				entries: entries(changes, saysType, !1)
			}));
			function* entries(list, saysType, marksBreaking) {
				for (let change of list) yield (0, entry.F)(change, {
					repository,
					saysType,
					marksBreaking
				});
			}
		}
		function renderIntro({ track, previousTag, firstOn, commits, repository }) {
			if (previousTag === void 0) return (0, markdown.FV)(`First ${releaseOn(firstOn)} of ${track}.`);
			if (commits.length > 0) return "";
			let since = repository ? (0, markdown.nf)(previousTag, (0, repository_url.XA)(repository, previousTag)) : (0, markdown.aY)(previousTag);
			return `No changes to ${(0, markdown.FV)(track)} since ${since}.`;
		}
		function releaseOn(channel) {
			if (channel === void 0) return "release";
			return channel === version.L8 ? "live version" : channel;
		}
		function renderRest(request, missing, isCut) {
			let parts = [isCut && "The notes above are not complete", missing > 0 && `${missing} more ${missing === 1 ? "commit is" : "commits are"} not listed here`].filter(Boolean);
			let url = rangeUrl(request);
			if (parts.length === 0) return "";
			return `${parts.join(", and ")}${url ? `: ${(0, markdown.nf)("see the rest", url)}` : ""}.`;
		}
		function renderFooter(request) {
			let { tag, head, previousTag } = request;
			let end = tag ?? head.slice(0, 7);
			let range = previousTag === void 0 ? end : `${previousTag}...${end}`;
			let url = rangeUrl(request);
			return `**Full changelog**: ${url ? (0, markdown.nf)(range, url) : (0, markdown.aY)(range)}`;
		}
		function rangeUrl(request) {
			let { repository, previousTag } = request;
			if (!repository) return;
			return previousTag === void 0 ? (0, repository_url.cb)(repository, endOf(request)) : (0, repository_url.XH)(repository, previousTag, endOf(request));
		}
		function endOf({ tag, head }) {
			return tag ?? head;
		}
		var origins = __webpack_require__(9508);
		var text_error = __webpack_require__(9530);
		var track_commits = __webpack_require__(2245);
		var ladder = __webpack_require__(6748);
		var release_line = __webpack_require__(2994);
		var track_tags = __webpack_require__(8003);
		var withdrawn_tags = __webpack_require__(8342);
		var commit_names = __webpack_require__(2633);
		var previous_tag = __webpack_require__(2628);
		var tag_list = __webpack_require__(403);
		var tag_search = __webpack_require__(3439);
		async function searchRange(choice, run) {
			let { config, repository } = run;
			let { tag, track, since } = choice;
			let offered = (tags) => tag && since === "channel" ? (0, withdrawn_tags.Ix)((0, ladder.lN)(tags, tag.channel, config.channels)) : tags;
			let search = {
				track,
				from: tag ? (0, release_line.iw)(tag.version) : await (0, tag_search._)(repository, track),
				...tag && { upTo: tag.version },
				isEnough: (tags) => (tag ? (0, track_tags.ML)(offered(tags), tag.version) : (0, track_tags.fV)(tags)) !== void 0
			};
			let list = await (0, tag_list.cB)(repository, search, tag?.name);
			let below = tag && list.placeAncestors && (0, track_tags.ML)(offered(list.tags), tag.version);
			let isReadByName = track.dependencies !== "auto";
			return {
				likely: below && isReadByName ? {
					tip: repository.localTag(tag.name),
					not: [repository.localTag(below.name)]
				} : void 0,
				settle: async () => {
					let range = below && await lookAtOnce(list, tag, below, repository);
					return range ? {
						range,
						isLikely: !0
					} : {
						range: await lookDown(list, choice, offered, (0, previous_tag.Li)(run)),
						isLikely: !1
					};
				}
			};
		}
		async function lookAtOnce(list, tag, below, repository) {
			let [at, previous] = await list.placeAncestors?.([tag.name, below.name], tag.name) ?? [];
			if (!at || !previous) return;
			let [head, commit] = await repository.ensureCommits([at.commit, previous.commit]);
			return {
				head,
				previous: {
					name: below.name,
					isAncestor: !0,
					commit
				}
			};
		}
		async function lookDown(list, choice, offered, look) {
			let { tag } = choice;
			let { repository, passOver } = look;
			let place = async (name) => (await list.place([name]))[0]?.commit;
			let head = (tag && await place(tag.name)) ?? await findHead(choice, repository);
			let isHere = list.local && (tag !== void 0 || choice.head === "");
			let read = async (commit) => {
				isHere || await repository.ensure([{
					tip: head,
					not: [commit]
				}]);
				let [tip, below] = await repository.ensureCommits([head, commit]);
				return [tip, below];
			};
			let isAncestor = async (name) => {
				let commit = await place(name);
				if (commit === void 0) return !1;
				let [tip, below] = await read(commit);
				return repository.isAncestor(below, tip);
			};
			let among = list.whole ? void 0 : (names) => (0, previous_tag.v4)(names, head, list.place, repository);
			let previous = await (0, previous_tag.ve)(offered(list.tags), tag?.version, {
				isAncestor,
				among,
				passOver
			});
			if (!previous?.isAncestor && list.whole) return lookDown(await list.whole(), choice, offered, look);
			let found = previous && await place(previous.name);
			if (previous && found !== void 0) {
				let [tip, commit] = await read(found);
				tag && !previous.isAncestor && await (0, tag_list.Fo)(tag.name, head, repository);
				return {
					head: tip,
					previous: {
						...previous,
						commit
					}
				};
			}
			isHere || await repository.ensure([{
				tip: head,
				not: []
			}], [], WHOLE_HISTORY);
			let [tip] = await repository.ensureCommits([head]);
			tag && await (0, tag_list.Fo)(tag.name, head, repository);
			return {
				head: tip,
				previous: void 0,
				...tag && (0, track_tags.ML)(list.tags, tag.version) && { firstOn: tag.channel }
			};
		}
		let WHOLE_HISTORY = 2147483647;
		function findHead({ head }, repository) {
			return head === "" ? repository.head : (0, commit_names.W)(repository, head, "head");
		}
		var owned_tag = __webpack_require__(9094);
		var tag_template = __webpack_require__(1429);
		var tag_choice = __webpack_require__(8540);
		var track_choice = __webpack_require__(322);
		function readChangelogChoice(inputs, config, context) {
			let { head } = inputs;
			let track = inputs.track === "" ? void 0 : (0, track_choice.Ho)(config, inputs.track, "track");
			if (head !== "" && (track === void 0 || inputs.tag !== "")) throw (0, text_error.V2)("input-invalid", `head: ${(0, text_error.hD)(head)} is given ${track ? "together with a tag" : "without a track"}.`, "Give either tag, or track and head.");
			let tag = chooseOwnTag(inputs, track, config, context);
			tag && (0, tag_choice.N)(tag, track);
			return {
				track: track ?? tag.track,
				tag,
				head,
				since: oneOf(inputs.since, "since", ["channel", "tag"]),
				format: oneOf(inputs.format, "format", ["grouped", "flat"])
			};
		}
		function chooseOwnTag({ tag, head }, track, config, context) {
			if (tag !== "" || track === void 0) return (0, owned_tag.z)(config, (0, tag_choice.u)(tag, context));
			let named = (head || context.ref).replace(/^refs\/tags\//, "");
			return (0, tag_template._f)(track.tag, named) && (0, owned_tag.z)(config, named);
		}
		function oneOf(text, name, words) {
			let found = text === "" ? words[0] : words.find((word) => word === text);
			if (found !== void 0) return found;
			throw (0, text_error.V2)("input-invalid", `${name}: ${(0, text_error.hD)(text)} is not known.`, `Give one of: ${words.join(", ")}.`);
		}
		async function readNarrative({ track, tag }, commit, repository) {
			if (!tag) return;
			let named = `release-notes/${track.name}/${(0, version.qh)(tag.version)}.md`;
			let path = named;
			for (let links = 0; path !== void 0 && links <= 5; links++) {
				let file = (await repository.readFiles(commit, [path])).get(path);
				if (!file) return links === 0 ? void 0 : leftOut(named, `is a link to ${(0, text_error.hD)(path)}, which is no file of ${tag.name}`);
				if (file.mode !== "120000") return decode(named, file.bytes);
				path = followLink(path, new TextDecoder().decode(file.bytes));
			}
			return leftOut(named, "is a link that leads to no file of the repository");
		}
		function followLink(from, target) {
			if (target.startsWith("/")) return;
			let folders = from.split("/").slice(0, -1);
			for (let part of target.split("/").filter((each) => each !== "" && each !== ".")) if (part !== "..") folders.push(part);
			else if (folders.pop() === void 0) return;
			return folders.join("/") || void 0;
		}
		function decode(path, bytes) {
			let mark = `${bytes[0]} ${bytes[1]}`;
			let encoding = mark === "255 254" ? "utf-16le" : mark === "254 255" ? "utf-16be" : "utf-8";
			try {
				return { text: new TextDecoder(encoding, { fatal: !0 }).decode(bytes) };
			} catch {
				return leftOut(path, "is neither UTF-8 nor UTF-16 text");
			}
		}
		function leftOut(path, why) {
			return { problem: {
				message: `${path} ${why}: the changelog goes without it.`,
				fix: "Put the notes on the page of the release by hand, and see to the file for the next version."
			} };
		}
		async function componentChangelog(inputs, run) {
			let choice = readChangelogChoice(inputs, run.config, run.context);
			let { likely, settle } = await searchRange(choice, run);
			let read = ({ tip, not }) => Promise.all([(0, track_commits.q)(choice.track, {
				tip,
				base: not[0]
			}, run), readNarrative(choice, tip, run.repository)]);
			let early = likely && read(likely).catch(() => void 0);
			let { range, isLikely } = await settle();
			let between = {
				tip: range.head,
				not: range.previous ? [range.previous.commit] : []
			};
			let [commits, narrative] = isLikely && await early || await read(between);
			run.log.info(describe(choice, range, commits.length));
			narrative && "problem" in narrative && run.log.warn(narrative.problem);
			return {
				choice,
				range,
				changelog: renderChangelog({
					track: choice.track.name,
					...choice.tag && { tag: choice.tag.name },
					head: range.head,
					...range.previous && { previousTag: range.previous.name },
					...range.firstOn !== void 0 && { firstOn: range.firstOn },
					commits: await askOrigins(commits, choice, run),
					...repositoryOf(run),
					...narrative && "text" in narrative && { narrative: narrative.text },
					format: choice.format
				})
			};
		}
		async function askOrigins(commits, { format }, { openGitHub, log }) {
			let github = commits.length > 0 ? await openGitHub() : void 0;
			if (!github) return commits;
			try {
				let asked = (0, origins.wr)(commits, format).map(({ sha }) => sha);
				return (0, origins.gR)(commits, await github.associatedPullRequests(asked));
			} catch (error) {
				log.info(`GitHub does not tell authors and pull requests, so the changelog says what git knows: ${(0, text_error.Z9)(error)}`);
				return commits;
			}
		}
		function repositoryOf({ context }) {
			let repository = (0, repository_url.Ek)(context.serverUrl, context.repository);
			return repository === void 0 ? {} : { repository };
		}
		function describe({ track, tag }, { head, previous, firstOn }, count) {
			let end = tag?.name ?? head.slice(0, 7);
			let commits = `${count} ${count === 1 ? "commit" : "commits"}`;
			if (!previous) return `${track.name}: ${commits} up to ${end}, its first ${releaseOn(firstOn)}`;
			let aside = previous.isAncestor ? "" : ", which is no ancestor: none below is";
			return `${track.name}: ${commits} up to ${end} since ${previous.name}${aside}`;
		}
	}),
	4174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => withBreakingFooters,
			l: () => DEFAULT_AUTO_BUMP
		});
		let DEFAULT_AUTO_BUMP = {
			commitTypes: new Map([["feat", "minor"], ["feature", "minor"]]),
			initial: {
				breaking: "minor",
				minor: "minor"
			},
			breakingFooters: []
		};
		function withBreakingFooters(message, footers) {
			return footers.reduce((text, footer) => {
				let at = text.indexOf(`\n${footer}: `);
				return at < 0 ? text : `${text.slice(0, at)}\nBREAKING CHANGE: ${text.slice(at + footer.length + 3)}`;
			}, message);
		}
	})
};
