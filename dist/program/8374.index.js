"use strict";
exports.id = 8374;
exports.ids = [8374];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-1073.index.js").modules,
	1218: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ri: () => needsLabels,
			V2: () => ENTRY_FIELDS,
			Vi: () => BREAKING_TYPE,
			Yu: () => isWanted
		});
		let ENTRY_FIELDS = [
			"scope",
			"pull-request",
			"commit",
			"author"
		];
		let BREAKING_TYPE = "breaking";
		function needsLabels({ include, exclude }) {
			return [include, exclude].some((filter) => filter !== void 0 && filter.labels.length > 0);
		}
		function isWanted({ message, commit }, { include, exclude }) {
			let labels = new Set(commit.labels?.map((label) => label.toLowerCase()));
			let hasLabel = (filter) => filter.labels.some((label) => labels.has(label.toLowerCase()));
			let hasType = (filter) => message.type !== void 0 && filter.types.includes(message.type);
			if (exclude && hasLabel(exclude)) return !1;
			if (message.breaking !== void 0) return !0;
			return !(exclude && hasType(exclude)) && (include === void 0 || hasLabel(include) || hasType(include));
		}
	}),
	8374: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => componentChangelog });
		var changelog_changelog = __webpack_require__(27);
		var contributors = __webpack_require__(2885);
		var notes_style = __webpack_require__(1218);
		var origins = __webpack_require__(9508);
		var repository_url = __webpack_require__(1007);
		var text_error = __webpack_require__(9530);
		var merged_releases = __webpack_require__(4632);
		var track_commits = __webpack_require__(2245);
		var changelog_range = __webpack_require__(3802);
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
		var notes_by_hand = __webpack_require__(5474);
		async function componentChangelog(inputs, run) {
			let choice = readChangelogChoice(inputs, run.config, run.context);
			let { likely, settle } = await (0, changelog_range.M)(choice, run);
			let read = ({ tip, not }) => Promise.all([(0, track_commits.q)(choice.track, {
				tip,
				base: not[0]
			}, run), (0, notes_by_hand.d)(choice, tip, run.repository)]);
			let early = likely && read(likely).catch(() => void 0);
			let { range, isLikely } = await settle();
			let between = {
				tip: range.head,
				not: range.previous ? [range.previous.commit] : []
			};
			let merged = choice.tag && await (0, merged_releases.JT)(choice.tag.name, run);
			let [whole] = merged ? await run.repository.ensure([{
				tip: merged.from,
				not: between.not
			}]) : [between];
			let told = await (0, merged_releases.u3)(range.previous?.name, run);
			let [found, narrative] = isLikely && !merged && await early || await read(whole);
			let commits = found.filter(({ sha }) => !told.has(sha));
			run.log.info(describeRange(choice, range, commits.length));
			narrative && "problem" in narrative && run.log.warn(narrative.problem);
			let described = choice.track.notes?.from === "changes" && await readChanges(choice, range, run);
			return {
				choice,
				range,
				changelog: (0, changelog_changelog.R8)({
					track: choice.track.name,
					...choice.tag && { tag: choice.tag.name },
					head: range.head,
					...range.previous && { previousTag: range.previous.name },
					...range.firstOn !== void 0 && { firstOn: range.firstOn },
					...await askGitHub(commits, choice, run),
					...repositoryOf(run),
					...described && { described },
					...narrative && "text" in narrative && { narrative: narrative.text },
					format: choice.format,
					style: choice.track.notes ?? {}
				})
			};
		}
		async function readChanges({ track }, range, { repository }) {
			let { readDescribed } = await Promise.all([
				__webpack_require__.e(3243),
				__webpack_require__.e(9605),
				__webpack_require__.e(1800)
			]).then(__webpack_require__.bind(__webpack_require__, 1800));
			return readDescribed(track, range, repository);
		}
		async function askGitHub(commits, { format, track: { notes: style = {} } }, { openGitHub, log }) {
			let labels = (0, notes_style.Ri)(style);
			let github = commits.length > 0 ? await openGitHub() : void 0;
			if (!github) {
				labels && commits.length > 0 && log.warn(labelsUnknown("there is no token"));
				return { commits };
			}
			let known = commits;
			try {
				let asked = (0, origins.wr)(commits, format, style).map(({ sha }) => sha);
				known = (0, origins.gR)(commits, await github.associatedPullRequests(asked, { labels }));
				if (!style.contributors) return { commits: known };
				let logins = (0, contributors.Qm)((0, contributors.ah)(known, style.coAuthors ?? !1));
				return {
					commits: known,
					firstPullRequests: await github.firstPullRequests(logins)
				};
			} catch (error) {
				log.info(`GitHub does not tell authors and pull requests, so the changelog says what git knows: ${(0, text_error.Z9)(error)}`);
				labels && known === commits && log.warn(labelsUnknown((0, text_error.Z9)(error)));
				return { commits: known };
			}
		}
		function labelsUnknown(why) {
			return {
				message: `GitHub does not tell the labels of pull requests, so the notes are not filtered by them: ${why}.`,
				fix: "Give the job `permissions: pull-requests: read`, and run it again before the release is published."
			};
		}
		function repositoryOf({ context }) {
			let repository = (0, repository_url.Ek)(context.serverUrl, context.repository);
			return repository === void 0 ? {} : { repository };
		}
		function describeRange({ track, tag }, { head, previous, firstOn }, count) {
			let end = tag?.name ?? head.slice(0, 7);
			let commits = `${count} ${count === 1 ? "commit" : "commits"}`;
			if (!previous) return `${track.name}: ${commits} up to ${end}, its first ${(0, changelog_changelog.lh)(firstOn)}`;
			let aside = previous.isAncestor ? "" : ", which is no ancestor: none below is";
			return `${track.name}: ${commits} up to ${end} since ${previous.name}${aside}`;
		}
	})
};
