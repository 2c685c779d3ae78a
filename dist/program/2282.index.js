"use strict";
exports.id = 2282;
exports.ids = [2282];
exports.modules = {
	...require("./shared-319.index.js").modules,
	...require("./common.index.js").modules,
	5342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			u: () => INVARIANTS,
			M: () => findViolations
		});
		var branch_rules = __webpack_require__(5074);
		var file_rules = __webpack_require__(8960);
		var line_rules = __webpack_require__(2612);
		var core_config = __webpack_require__(5422);
		var tag_template = __webpack_require__(1429);
		var error = __webpack_require__(9530);
		var manifest_path = __webpack_require__(2205);
		var version = __webpack_require__(5566);
		var commands = __webpack_require__(9470);
		var lost_tag = __webpack_require__(319);
		function checkManifests(facts) {
			return [...checkOffered(facts), ...checkNext(facts)];
		}
		function checkOffered(facts) {
			return facts.manifests.flatMap((manifest) => {
				let { holds, path } = manifest;
				if (holds === void 0) return checkMissing(manifest, facts);
				if ("problem" in holds) return [{
					subject: path,
					message: `${path} cannot be read: ${holds.problem}`,
					command: takeBack(facts, path)
				}];
				return checkHeld(manifest, holds.version, facts);
			});
		}
		function checkNext({ config, liveInNext, changedOnNext }) {
			let { live, next } = config.branches;
			return (liveInNext ? changedOnNext : []).map((path) => ({
				subject: path,
				message: `${path} was changed on ${next}, and manifests change on ${live} alone.`,
				command: "release-tracks sync --yes"
			}));
		}
		function checkMissing(manifest, facts) {
			let newest = manifest.releases?.newest;
			if (!newest || manifest.line && !isCutOnLine(newest, facts)) return [];
			let live = facts.manifests.find(({ track, channel }) => track === manifest.track && channel === version.L8)?.holds;
			if (live && "version" in live && (0, version.Zy)(live.version, newest.version) > 0) {
				let tag = (0, tag_template._3)(manifest.track.tag, live.version);
				let message = `There is no ${manifest.path}, and ${tag} overtook what was published on ${manifest.channel}: apps there find no manifest.`;
				return [{
					subject: manifest.path,
					message,
					command: (0, commands.pm)(tag, "--create-channels")
				}];
			}
			return [behind(manifest, newest, `There is no ${manifest.path}, and ${newest.name} is published on ${manifest.channel}.`)];
		}
		function isCutOnLine({ name }, { tags }) {
			return tags.some((tag) => tag.name === name && tag.onLine === !0 && !tag.onLive && !tag.onNext);
		}
		function checkHeld(manifest, held, facts) {
			let { track, channel, path, releases } = manifest;
			let tag = (0, tag_template._3)(track.tag, held);
			let known = facts.tags.find(({ name }) => name === tag);
			let says = `${path} offers ${(0, version.qh)(held)}`;
			let newest = releases?.newest;
			let tookBack = (message) => ({
				subject: path,
				message,
				command: takeBack(facts, path)
			});
			if (known?.withdrawn) {
				let command = (0, commands.q$)("release-tracks", "withdraw", tag, "--yes");
				return [{
					subject: path,
					message: `${says}, which is withdrawn.`,
					command
				}];
			}
			if (level(facts, (0, version.ts)(held)) < level(facts, channel)) return [tookBack(`${says}, which is of a lower channel than ${channel}.`)];
			if (!known && (0, lost_tag.b)(track, facts) === tag) return [{
				subject: path,
				message: `${says}, as the version files do, and there is no tag ${(0, error.hD)(tag)}: it was deleted. Push it from a clone that has it.`,
				command: (0, commands.q$)("git", "push", "origin", `refs/tags/${tag}`)
			}];
			if (!known) return [tookBack(`${says}, and there is no tag ${(0, error.hD)(tag)}: it is ahead of what was released.`)];
			if (newest && (0, version.Zy)(held, newest.version) < 0) return [behind(manifest, newest, `${says}, and ${newest.name} is published on ${channel}.`)];
			if (releases && !releases.holdsPublished) {
				let command = runAgain(track, tag) ?? (0, commands.q$)("gh", "release", "edit", tag, "--draft=false");
				return [{
					subject: path,
					message: `${says}, and ${tag} has no release, or only a draft.`,
					command
				}];
			}
			return [];
		}
		function level({ config }, channel) {
			let { channels } = config;
			return channels.includes(channel) || channel === version.L8 ? [...channels, version.L8].indexOf(channel) : channels.length - 1;
		}
		function behind({ track, path }, newest, message) {
			return {
				subject: path,
				message,
				command: runAgain(track, newest.name) ?? (0, commands.pm)(newest.name)
			};
		}
		function runAgain({ releaseWorkflow }, tag) {
			return releaseWorkflow === void 0 ? void 0 : (0, commands.q$)("gh", "workflow", "run", releaseWorkflow, "--ref", tag);
		}
		function takeBack({ config }, path) {
			let file = (0, commands.ZL)(path);
			let restore = `git diff-tree -p --binary HEAD "$(git log -1 --format=%H -- ${file})^" -- ${file} | git apply --index`;
			let commit = (0, commands.q$)("git", "commit", "-m", `fix: take back the last change of ${path}`, "--", path);
			let merge = (0, core_config.pe)(config) || (0, manifest_path.gv)(config) ? [] : [(0, commands.q$)("release-tracks", "sync", "--yes")];
			return (0, commands.Tg)((0, commands.GO)((0, manifest_path.sJ)(config), restore, commit), ...merge);
		}
		function checkReleases({ late }) {
			if (!late) return [];
			return [
				...late.unreleased.map(({ track, tag, hours }) => ({
					subject: tag,
					message: `${(0, error.hD)(tag)} was tagged ${Math.floor(hours)} hours ago and has no release, or only a draft: run its workflow by hand, or withdraw it.`,
					command: (0, commands.q$)("gh", "workflow", "run", track.releaseWorkflow ?? "", "--ref", tag)
				})),
				...late.astray.map(({ name, tag }) => ({
					subject: name,
					message: `The floating tag ${(0, error.hD)(name)} is on ${(0, error.hD)(tag)}, which is withdrawn.`,
					command: (0, commands.q$)("release-tracks", "withdraw", tag, "--yes")
				})),
				...late.floats.map(({ name, at, tag }) => ({
					subject: name,
					message: `The floating tag ${(0, error.hD)(name)} is on an older version than ${(0, error.hD)(tag)}, which is the newest that it stands for.`,
					command: (0, commands.Tg)((0, commands.q$)("git", "fetch", "origin", `refs/tags/${tag}`), (0, commands.q$)("git", "push", `--force-with-lease=refs/tags/${name}:${at}`, "origin", `FETCH_HEAD^{commit}:refs/tags/${name}`))
				}))
			];
		}
		let INVARIANTS = [
			{
				name: "live-in-next",
				meaning: "live is an ancestor of next",
				check: branch_rules.N
			},
			{
				name: "tag-on-branch",
				meaning: "every tag sits on the branch of its channel or line",
				check: (facts) => [...(0, branch_rules.M)(facts), ...(0, line_rules.W)(facts)]
			},
			{
				name: "version-files",
				meaning: "version files match the newest tags",
				check: file_rules.k
			},
			{
				name: "manifests",
				meaning: "each channel's manifest matches its newest published tag",
				check: checkManifests
			},
			{
				name: "releases",
				meaning: "live tags became releases, and floating tags follow them",
				check: checkReleases
			}
		];
		function findViolations(facts) {
			let told = new Set();
			return INVARIANTS.flatMap(({ name, check }) => {
				let isNew = ({ command }) => !isDeletion(command) || !told.has(command);
				let found = check(facts).filter(isNew).map((finding) => ({
					rule: name,
					...finding
				}));
				for (let { command } of found) told.add(command);
				return found.length > 50 ? [...found.slice(0, 50), sumUp(name, found.length - 50)] : found;
			});
		}
		function isDeletion(command) {
			return command.startsWith("git push origin :refs/tags/");
		}
		function sumUp(rule, left) {
			let message = `${left} more are like those above: fix these and look again.`;
			return {
				rule,
				subject: `${left} more`,
				message,
				command: "release-tracks status"
			};
		}
	}),
	5838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CT: () => releaseBranch,
			S9: () => isReleaseBranch,
			Sp: () => syncBranch,
			T: () => bumpOfLabels,
			hA: () => releaseUnits,
			l5: () => RELEASE_LABEL,
			t$: () => isOwnBranch
		});
		var _git_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4229);
		let PREFIX = "release-tracks/";
		let SYNC_PREFIX = "release-tracks-sync/";
		function releaseUnits({ tracks, groups = [] }, together) {
			if (together) return [{
				name: "all",
				tracks
			}];
			let grouped = groups.map(({ name, tracks: names }) => ({
				name,
				tracks: tracks.filter((track) => names.includes(track.name))
			}));
			let alone = tracks.filter((track) => !grouped.some((group) => group.tracks.includes(track)));
			return [...grouped, ...alone.map((track) => ({
				name: track.name,
				tracks: [track]
			}))];
		}
		function releaseBranch({ name }) {
			return PREFIX + name;
		}
		function isReleaseBranch(branch) {
			return branch.startsWith(PREFIX);
		}
		function isOwnBranch(ref) {
			return ref.startsWith((0, _git_names_js__WEBPACK_IMPORTED_MODULE_0__.Mi)(PREFIX)) || ref.startsWith((0, _git_names_js__WEBPACK_IMPORTED_MODULE_0__.Mi)(SYNC_PREFIX));
		}
		function syncBranch({ next }) {
			return SYNC_PREFIX + next;
		}
		let RELEASE_LABEL = "release";
		function bumpOfLabels(labels) {
			return labels.flatMap((label) => /^bump\/(patch|minor|major|auto)$/.exec(label)?.[1] ?? []).at(-1) ?? "";
		}
	})
};
