"use strict";
exports.id = 1598;
exports.ids = [1598];
exports.modules = {
	...require("./shared-851.index.js").modules,
	...require("./shared-2454.index.js").modules,
	...require("./common.index.js").modules,
	1597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => encodeBase64,
			y: () => decodeBase64
		});
		function decodeBase64(text) {
			if (text === "" || text.length % 4 != 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return;
			let bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
			return encodeBase64(bytes) === text ? bytes : void 0;
		}
		function encodeBase64(bytes) {
			return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
		}
	}),
	9194: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		let COMMANDS = {
			error: "error",
			warning: "warning",
			hint: "notice"
		};
		function toAnnotation({ severity, rule, message, fix, place }) {
			let { file, line = 1, column = 1 } = place;
			let written = Object.entries({
				file,
				line: String(line),
				col: String(column),
				title: rule
			}).map(([name, value]) => `${name}=${escapeProperty(value)}`);
			return `::${COMMANDS[severity]} ${written.join(",")}::${escapeData(`${message} ${fix}`)}`;
		}
		function escapeData(text) {
			return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		}
		function escapeProperty(text) {
			return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
		}
		var line_diff = __webpack_require__(2538);
		var documents_document = __webpack_require__(1926);
		var json_document = __webpack_require__(8023);
		var place = __webpack_require__(284);
		var attempt = __webpack_require__(7569);
		var text_error = __webpack_require__(9530);
		var app_version = __webpack_require__(6800);
		var workflows_workflow = __webpack_require__(7286);
		function versionFilePlace(facts, track, file) {
			let entries = track.versionFiles.map((each) => each.glob ?? each);
			return trackPlace(facts, track, "version-files", [...new Set(entries)].indexOf(file.glob ?? file));
		}
		function trackPlace({ configuration }, track, ...path) {
			return configuration.place([
				"tracks",
				track.name,
				...path
			]);
		}
		let APP_VERSION_RULES = [{
			name: "updater-app-version",
			severity: "warning",
			meaning: "An app with an updater is built from files that say X.Y.Z, so it considers neither a pre-release of X.Y.Z nor the live version after it an update.",
			check: checkAppVersion
		}, {
			name: "updater-downgrades",
			severity: "error",
			meaning: "The Tauri configuration sets `allowDowngrades`: an app installs any version other than its own, so it may go back with a channel, or reinstall the same release again and again.",
			check: checkDowngrades
		}];
		function asksForSources(config, workflows) {
			return (config?.tracks ?? []).some((track) => (0, app_version.hj)(track, config?.channels ?? []) && !isGiven(track.releaseWorkflow, workflows));
		}
		function checkAppVersion(facts) {
			let { configuration, tracks, workflows, texts } = facts;
			if ([...texts].some(([path, text]) => path.endsWith(".rs") && (0, app_version.UL)(text))) return [];
			return tracks.flatMap(({ track }) => {
				if (!(0, app_version.hj)(track, configuration.config?.channels ?? [])) return [];
				if (isGiven(track.releaseWorkflow, workflows)) return [];
				let workflow = track.releaseWorkflow ?? "a workflow";
				return {
					message: `The files of ${track.name} say X.Y.Z, nothing in ${workflow} gives its build the full version, and no Rust source sets a version comparator: an app of 1.8.5-alpha.1 takes itself for 1.8.5, and is offered neither 1.8.5-alpha.2 nor 1.8.5.`,
					fix: app_version.Fb,
					place: trackPlace(facts, track, "updater")
				};
			});
		}
		function isGiven(name, workflows) {
			let own = name === void 0 ? workflows : workflows.filter((workflow) => workflow.name === name);
			if (name !== void 0 && own.length === 0) return !0;
			let called = own.flatMap(({ text }) => workflows.filter((other) => text.includes(`/workflows/${other.name}`)));
			return [...own, ...called].some((workflow) => (0, workflows_workflow.TM)(workflow).some(({ node }) => (0, app_version.EF)(node.text)));
		}
		function checkDowngrades({ configuration, tracks, texts }) {
			if (configuration.config?.channels.length === 0) return [];
			return tracks.flatMap(({ track }) => {
				let path = track.updater?.tauriConfig;
				let text = path === void 0 ? void 0 : texts.get(path);
				if (path === void 0 || text === void 0) return [];
				let root = (0, attempt.C)(() => (0, json_document.q)(path, text));
				let found = root instanceof text_error.ag ? void 0 : downgradesOf(root);
				if (!found) return [];
				return {
					message: `${path} sets \`allowDowngrades\`: apps install whatever their channel names that is not their own version, older ones too.`,
					fix: "Take it out. An app that is to change to a lower channel waits there until that overtakes it.",
					place: (0, place.BW)(path, text, found.start)
				};
			});
		}
		function downgradesOf(root) {
			return ["allowDowngrades", "allow-downgrades"].map((name) => (0, documents_document.TE)(root, [
				"plugins",
				"updater",
				name
			]).value).find((value) => value?.kind === "other" && value.source === "true");
		}
		var commands = __webpack_require__(9470);
		var invariants = __webpack_require__(5342);
		var tag_template = __webpack_require__(1429);
		var manifest_path = __webpack_require__(2205);
		var versions_version = __webpack_require__(5566);
		var documents_node = __webpack_require__(7879);
		var filter_pattern = __webpack_require__(5306);
		var push_filters = __webpack_require__(5405);
		var track_tags = __webpack_require__(8003);
		let CORES = [
			{
				major: 1,
				minor: 2,
				patch: 3
			},
			{
				major: 0,
				minor: 1,
				patch: 0
			},
			{
				major: 12,
				minor: 34,
				patch: 56
			}
		];
		function sampleTags({ tag }, channels, known) {
			let newest = (0, track_tags.fV)(known)?.name;
			let live = CORES.map((core) => (0, tag_template._3)(tag, core));
			let others = channels.flatMap((channel) => CORES.map((core, index) => (0, tag_template._3)(tag, {
				...core,
				prerelease: {
					channel,
					n: index === 2 ? 12 : 1
				}
			})));
			return [...new Set([
				...newest === void 0 ? [] : [newest],
				...live,
				...others
			])];
		}
		let PUBLISHERS = /^(?:softprops\/action-gh-release|ncipollo\/release-action|tauri-apps\/tauri-action)@/;
		let TAGGERS = /\/github-tag-action@/;
		function namedWorkflows({ tracks }) {
			return new Set(tracks.flatMap(({ track }) => track.releaseWorkflow ?? []));
		}
		function isForTags(workflow, facts) {
			return namedWorkflows(facts).has(workflow.name) || hasTagFilter(workflow);
		}
		function isForReleases(workflow, facts) {
			return namedWorkflows(facts).has(workflow.name) || hasTagFilter(workflow) && firesOnSomeTag(workflow, facts) || workflow.jobs.some(({ steps }) => steps.some((step) => step.action !== void 0 || publishes(step)));
		}
		function makesTags(step) {
			let action = step.action;
			return (action === "promote" || action === "bump-version") && (0, workflows_workflow.wg)(step, "dry-run") !== "true";
		}
		function hasOwnToken({ node }, ...names) {
			return names.some((name) => {
				let token = (0, documents_node.ws)((0, documents_node.oB)(node, name.split(".")));
				return token !== void 0 && token !== "" && !/\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/i.test(token);
			});
		}
		function checksOutWithOwnToken({ steps }) {
			return steps.some((step) => isCheckout(step) && (hasOwnToken(step, "with.token") || (0, documents_node.oB)(step.node, ["with", "ssh-key"]) !== void 0));
		}
		function isCheckout({ uses }) {
			return uses?.startsWith("actions/checkout@") ?? !1;
		}
		function hasTagFilter({ push }) {
			return push?.tags !== void 0;
		}
		function firesOnSomeTag(workflow, facts) {
			if (!facts.configuration.config) return workflow.push !== void 0;
			return tagsThatStart(workflow, facts).length > 0;
		}
		function tagsThatStart({ push }, { tracks, configuration }) {
			let channels = configuration.config?.channels ?? [];
			return tracks.flatMap(({ track, tags }) => sampleTags(track, channels, tags)).filter((tag) => push !== void 0 && (0, push_filters.lI)(push, tag));
		}
		function tracksStarting({ name, push }, { tracks, configuration }) {
			let channels = configuration.config?.channels ?? [];
			return tracks.filter(({ track, tags }) => push !== void 0 && sampleTags(track, channels, tags).some((tag) => (0, push_filters.lI)(push, tag)) || track.releaseWorkflow === name);
		}
		function isTagger({ run = "", uses = "" }) {
			return TAGGERS.test(uses) || TAGS.test(run);
		}
		let TAGS = /\bgit tag (?!-l\b|-n|-d\b|--(?:list|sort|points-at|contains|merged|format|delete))|\bgit push\b[^\n]{0,500}?(?:--tags|--follow-tags)/;
		let PUBLISHES = /\b(?:(?:npm|pnpm|cargo) publish|yarn npm publish|twine upload|uv publish|poetry publish|gem push|dotnet nuget push|docker push|goreleaser release|gh release (?:create|upload))\b|\bdocker buildx build\b[^\n]{0,500}--push\b/;
		function makesPublic(step) {
			let { uses = "", run = "" } = step;
			let action = step.action;
			if (action === "publish-release" || action === "float-tags") return !0;
			if (action === "write-updater-manifest") return (0, workflows_workflow.wg)(step, "publish") === "true";
			let pushesImages = /^docker\/build-push-action@/.test(uses) && (0, workflows_workflow.wg)(step, "push") === "true";
			let commands = run.replace(/^\s*#.*$|^.*--dry-run.*$/gm, "");
			return pushesImages || PUBLISHERS.test(uses) || PUBLISHES.test(commands);
		}
		function publishes(step) {
			return isTagger(step) || PUBLISHERS.test(step.uses ?? "") || /\bgh release create\b/.test(step.run ?? "");
		}
		function decidingPattern({ push }, tag) {
			let index = push?.tags?.findLastIndex((pattern) => (0, filter_pattern.q)(pattern).matches(tag)) ?? -1;
			return index === -1 ? void 0 : index;
		}
		let BRANCH_RULES = [
			{
				name: "remote-unread",
				severity: "warning",
				meaning: "The remote does not answer, or lacks a branch, so its branches and tags were not checked.",
				check: (facts) => facts.remoteProblems.map((problem) => remoteFault(problem, facts))
			},
			...invariants.u.map((invariant) => ({
				name: invariant.name,
				severity: "error",
				meaning: `On the remote: ${invariant.meaning}. As reported by check-invariants.`,
				check: (facts) => facts.branches ? invariant.check(facts.branches).map((found) => toFault({
					rule: invariant.name,
					...found
				}, facts)) : []
			})),
			{
				name: "manifest-missing",
				severity: "warning",
				meaning: "A track has live versions, but the live branch has no manifest for its live channel.",
				incident: 25,
				check: (facts) => facts.branches ? checkManifests(facts.branches, facts) : []
			}
		];
		function toFault({ rule, subject, message, command }, facts) {
			return {
				message,
				fix: "Run the command.",
				command,
				place: placeOf(rule, subject, facts)
			};
		}
		function remoteFault({ message, fix, place }, { configuration }) {
			return {
				message,
				fix: fix ?? "Look at `git remote -v` and `git ls-remote origin`; with --offline the remote is left out.",
				place: place ?? configuration.place(["branches"])
			};
		}
		function placeOf(rule, subject, facts) {
			let { configuration, tracks } = facts;
			if (rule === "version-files") return { file: subject.slice(subject.indexOf(":") + 1) };
			let ofTag = tracks.find(({ track }) => (0, tag_template._f)(track.tag, subject));
			if (ofTag) return trackPlace(facts, ofTag.track, "tag");
			let ofManifest = tracks.find(({ track }) => isManifestOf(track.updater?.manifest, subject));
			if (ofManifest) return trackPlace(facts, ofManifest.track, "updater", "manifest");
			return configuration.place(["branches", "live"]);
		}
		function isManifestOf(template, path) {
			let [before, after] = template?.split("{channel}") ?? [];
			return before !== void 0 && after !== void 0 && path.startsWith(before) && path.endsWith(after);
		}
		function checkManifests({ manifests, tags, config }, facts) {
			return manifests.flatMap(({ track, channel, path, holds, releases }) => {
				let released = tags.find((tag) => tag.track === track && !tag.version.prerelease && tag.onLive);
				if (channel !== versions_version.L8 || holds || releases || !released) return [];
				return {
					message: `${(0, text_error.hD)(path)} is not on ${(0, manifest_path.sJ)(config)}, though ${released.name} is out: installed apps find nothing.`,
					...publishing(track, released.name, facts),
					place: trackPlace(facts, track, "updater", "manifest")
				};
			});
		}
		function publishing(track, tag, facts) {
			let { releaseWorkflow } = track;
			let [first] = facts.workflows.filter((workflow) => mayServe(workflow, track, facts) && mayPublish(workflow)).toSorted((a, b) => Number(b.name === releaseWorkflow) - Number(a.name === releaseWorkflow));
			if (!first) return { fix: "Let the release workflow call write-updater-manifest with `publish: true`." };
			let fix = `${first.name} has the step that publishes it: see why its run for ${tag} did not get there, then start it again.`;
			if (releaseWorkflow !== void 0) return {
				fix,
				command: (0, commands.q$)("gh", "workflow", "run", releaseWorkflow, "--ref", tag)
			};
			return first.push ? {
				fix,
				command: (0, commands.q$)("gh", "run", "list", "--workflow", first.name, "--branch", tag)
			} : { fix };
		}
		function mayServe(workflow, track, facts) {
			return workflow.events.has("workflow_call") || tracksStarting(workflow, facts).some((each) => each.track.name === track.name);
		}
		function mayPublish({ jobs }) {
			let mayBeOn = (step) => /^true$|\$\{\{/i.test((0, workflows_workflow.wg)(step, "publish") ?? "");
			return jobs.some(({ steps }) => steps.some((step) => step.action === "write-updater-manifest" && mayBeOn(step)));
		}
		var paths_folder = __webpack_require__(5613);
		var trial_release = __webpack_require__(9457);
		var remember = __webpack_require__(7125);
		var edit_versions = __webpack_require__(3312);
		var cargo_lock = __webpack_require__(9390);
		var version_file = __webpack_require__(9797);
		var cargo_tree = __webpack_require__(6889);
		function editBetween(path, before, after) {
			let most = Math.min(before.length, after.length);
			let start = 0;
			for (; start < most && before[start] === after[start];) start++;
			let same = 0;
			for (; same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same];) same++;
			return {
				path,
				start,
				end: before.length - same,
				with: after.slice(start, after.length - same)
			};
		}
		var path_rules = __webpack_require__(8416);
		var nearest_word = __webpack_require__(9043);
		var workspace = __webpack_require__(4641);
		let CONFIG_RULES = [
			{
				name: "config-invalid",
				severity: "error",
				meaning: "The configuration file is missing or invalid.",
				check: ({ configuration }) => configuration.problems.map((problem) => faultOf(problem, configuration.file))
			},
			{
				name: "config-advice",
				severity: "warning",
				meaning: "The configuration is valid, but something in it is probably a mistake.",
				check: ({ configuration }) => configuration.warnings.map((problem) => faultOf(problem, configuration.file))
			},
			{
				name: "config-twice",
				severity: "warning",
				meaning: "There is a second configuration file, which is never read.",
				check: checkOnce
			},
			{
				name: "notes-unread",
				severity: "warning",
				meaning: "A file below `release-notes` is named after a version, but not where component-changelog looks: `release-notes/<track>/<version>.md`.",
				check: checkNotes
			},
			{
				name: "path-matches-nothing",
				severity: "warning",
				meaning: "An entry of `paths` matches no file: a folder was renamed, or the name is mistyped.",
				check: checkEntries
			},
			{
				name: "track-without-files",
				severity: "error",
				meaning: "Entries of `paths` with `!` exclude everything that the others include: no change ever releases the track.",
				check: (facts) => facts.tracks.flatMap((track) => checkNegations(track, facts))
			},
			{
				name: "dependency-outside-paths",
				severity: "warning",
				meaning: "A package of the track depends on a folder of the repository that `paths` does not cover.",
				check: (facts) => facts.tracks.flatMap((track) => checkNeeds(track, facts))
			},
			{
				name: "dependencies-unknown",
				severity: "error",
				meaning: "A track has `dependencies: auto`, and no manifest says what it depends on.",
				check: (facts) => facts.tracks.flatMap(({ track, isKnown }) => isKnown || track.dependencies !== "auto" ? [] : [{
					...(0, workspace.unknownDependencies)(track),
					place: trackPlace(facts, track, "dependencies")
				}])
			}
		];
		function faultOf({ message, fix, place }, file) {
			return {
				message,
				fix: fix ?? "Correct it there.",
				place: place ?? {
					file,
					line: 1,
					column: 1
				}
			};
		}
		let USUAL = /^(?:\.github\/)?release-tracks\.(?:yml|yaml|json)$/;
		function checkOnce({ configuration, files }) {
			if (!USUAL.test(configuration.file) || configuration.root === void 0) return [];
			return files.flatMap((file) => {
				if (file === configuration.file || !USUAL.test(file)) return [];
				return {
					message: `${(0, text_error.hD)(file)} is not read: ${configuration.file} comes first.`,
					fix: "Take one of the two away.",
					place: {
						file,
						line: 1,
						column: 1
					}
				};
			});
		}
		function checkNotes({ files, tracks }) {
			let names = tracks.map(({ track }) => track.name);
			return files.flatMap((file) => {
				let [, folder = "", name = ""] = /^release-notes\/([^/]+)\/([^/]+)\.md$/i.exec(file) ?? [];
				let version = /\d+\.\d+\.\d+(?:-[0-9a-z]+\.\d+)?$/i.exec(name)?.[0];
				let track = names.includes(folder) ? folder : (0, nearest_word.z)(folder, names);
				if (version === void 0 || track === void 0) return [];
				let wanted = `release-notes/${track}/${version}.md`;
				if (file === wanted || !(0, versions_version.ot)(version)) return [];
				return {
					message: `${(0, text_error.hD)(file)} is read for no version: component-changelog looks for ${(0, text_error.hD)(wanted)}.`,
					fix: `Rename it to ${(0, text_error.hD)(wanted)}.`,
					place: {
						file,
						line: 1,
						column: 1
					}
				};
			});
		}
		function checkEntries(facts) {
			let folders;
			return facts.tracks.flatMap(({ track }) => track.paths.flatMap((entry, index) => {
				if (entry.startsWith("!") || facts.files.some((0, path_rules.compilePaths)([entry]))) return [];
				folders ??= foldersOf(facts.files);
				let near = literally(entry, facts.files, folders) ?? nearestPath(entry, facts.files, folders);
				return {
					message: `The path ${(0, text_error.hD)(entry)} of ${track.name} matches no file.`,
					fix: near === void 0 ? "Correct it, or take it out." : `Did you mean ${(0, text_error.hD)(near)}? Else take it out.`,
					place: trackPlace(facts, track, "paths", index)
				};
			}));
		}
		function literally(entry, files, folders) {
			let path = entry.replace(/\/(?:\*\*)?$/, "");
			return files.includes(path) || folders.has(path) ? path.replace(/[*?[{]/g, "[$&]") + entry.slice(path.length) : void 0;
		}
		function foldersOf(files) {
			let folders = new Set(files.map(paths_folder.yS));
			for (let folder of folders) folders.add((0, paths_folder.yS)(folder));
			return folders;
		}
		function nearestPath(entry, files, folders) {
			let [, folder = entry, glob = ""] = /^([^*?[{]*?)(\/(?:\*\*?|\*\*\/.*|\*\..*))?$/.exec(entry) ?? [];
			let near = (0, nearest_word.z)(folder, glob === "" ? [...files, ...folders] : folders);
			return near === void 0 || near === "" ? void 0 : near + glob;
		}
		function checkNegations({ track, globs }, facts) {
			let adds = globs.filter((glob) => !glob.startsWith("!"));
			if (facts.files.some((0, path_rules.compilePaths)(globs)) || !facts.files.some((0, path_rules.compilePaths)(adds))) return [];
			let last = track.paths.findLastIndex((entry) => entry.startsWith("!"));
			return [{
				message: `The paths of ${track.name} match no file: ${(0, text_error.hD)(track.paths[last] ?? "")} takes away what those before it add.`,
				fix: "Entries are read in order and the last that matches decides: put what is to stay after it, or make it narrower.",
				place: trackPlace(facts, track, "paths", last)
			}];
		}
		function checkNeeds({ track, globs, needs }, facts) {
			let covers = (0, path_rules.compilePaths)(globs);
			let ofOthers = new Set(isPublished(track, facts) ? foldersOfOthers(track, facts) : []);
			let missed = needs.filter((folder) => {
				if (folder === "**" || ofOthers.has(folder)) return !1;
				let below = facts.files.filter((file) => (0, paths_folder.UO)((0, paths_folder.yS)(file), folder));
				return below.length > 0 && !below.some(covers);
			});
			if (missed.length === 0) return [];
			return [{
				message: `${track.name} is built from ${missed.map(text_error.hD).join(", ")}, which its paths do not cover: a change there releases nothing.`,
				fix: `Add ${missed.map((folder) => (0, text_error.hD)(`${folder}/**`)).join(", ")} to its paths, or set \`dependencies: auto\`.`,
				place: trackPlace(facts, track, "paths")
			}];
		}
		function foldersOfOthers(track, { tracks }) {
			return tracks.flatMap((other) => other.track === track ? [] : other.track.versionFiles).filter((file) => !(0, version_file.WS)(file)).map(({ path }) => (0, paths_folder.yS)(path));
		}
		function isPublished({ versionFiles, updater }, { texts }) {
			let manifests = versionFiles.filter((file) => !(0, version_file.WS)(file) && UNPUBLISHED.has((0, paths_folder.Vb)(file.path)));
			return updater === void 0 && manifests.length > 0 && manifests.every(({ path }) => !UNPUBLISHED.get((0, paths_folder.Vb)(path))?.test(texts.get(path) ?? ""));
		}
		let UNPUBLISHED = new Map([["package.json", /"private"\s*:\s*true/], ["Cargo.toml", /^\s*publish\s*=\s*false/m]]);
		var file_rules = __webpack_require__(8960);
		var current_versions = __webpack_require__(3130);
		var version_text = __webpack_require__(1097);
		let VERSION_RULES = [
			{
				name: "version-file-missing",
				severity: "error",
				meaning: "A version file is not in the repository.",
				check: (facts) => facts.tracks.flatMap((track) => checkThere(track, facts))
			},
			{
				name: "version-file-link",
				severity: "error",
				meaning: "A version file is a symbolic link or lies behind one: the actions write what is in the repository, and follow no links.",
				check: (facts) => facts.tracks.flatMap((track) => checkLinks(track, facts))
			},
			{
				name: "version-inherited",
				severity: "error",
				meaning: "A crate takes its version from the workspace (`version.workspace = true`), so it has none of its own to write.",
				check: (facts) => unreadable(facts, ({ code }) => code === "version-inherited")
			},
			{
				name: "version-unreadable",
				severity: "error",
				meaning: "A version file has no such key, the key holds no text, a pattern does not match once, or the file is malformed.",
				check: (facts) => unreadable(facts, ({ code }) => code !== "version-inherited")
			},
			{
				name: "version-malformed",
				severity: "error",
				meaning: "A version file carries a text that is no version, X.Y.Z or X.Y.Z-channel.N.",
				check: (facts) => facts.tracks.flatMap((track) => checkShapes(track, facts))
			},
			{
				name: "version-suffix",
				severity: "error",
				meaning: "A file of a track with `version-style: core` or `tag` carries a pre-release suffix.",
				incident: 11,
				fixable: !0,
				check: (facts) => facts.tracks.flatMap((track) => checkSuffixes(track, facts))
			},
			{
				name: "versions-disagree",
				severity: "error",
				meaning: "The version files of a track carry different versions.",
				fixable: !0,
				check: (facts) => facts.tracks.flatMap((track) => checkAgreement(track, facts))
			},
			{
				name: "version-not-tagged",
				severity: "warning",
				meaning: "The version files agree, on another version than the track's newest tag in this history.",
				fixable: !0,
				check: (facts) => facts.tracks.flatMap((track) => checkAgainstTags(track, facts))
			}
		];
		let SHAPE = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:[-+][0-9A-Za-z.+-]+)?$/;
		function ownVersionFiles({ versionFiles }) {
			return versionFiles.filter((file) => !(0, version_file.WS)(file));
		}
		let carriedBy = (0, remember.X)(({ track }, { texts }) => ownVersionFiles(track).flatMap((file) => {
			let text = texts.get(file.path);
			let version = text === void 0 ? void 0 : (0, attempt.C)(() => (0, version_text.$4)(file, text));
			return typeof version == "string" && text !== void 0 && SHAPE.test(version) ? [{
				file,
				text,
				version
			}] : [];
		}));
		function checkThere({ track }, facts) {
			return track.versionFiles.flatMap((file) => {
				let { path } = file;
				if (facts.texts.has(path) || facts.files.includes(path)) return [];
				let place = versionFilePlace(facts, track, file);
				if ((0, version_file.fg)(file)) return [{
					...(0, current_versions.noMatch)(file),
					place
				}];
				let namesakes = facts.files.filter((file) => (0, paths_folder.Vb)(file) === (0, paths_folder.Vb)(path));
				let near = (0, nearest_word.z)(path, facts.files) ?? (namesakes.length === 1 ? namesakes[0] : void 0);
				return {
					message: `The version file ${(0, text_error.hD)(path)} of ${track.name} is not in the repository.`,
					fix: near === void 0 ? "Correct its path, or take it out." : `Did you mean ${(0, text_error.hD)(near)}?`,
					place
				};
			});
		}
		function checkLinks({ track }, facts) {
			let told = new Set(facts.unreadable.map(({ place }) => place?.file));
			return track.versionFiles.flatMap((file) => {
				let { path } = file;
				if (facts.texts.has(path) || !facts.files.includes(path) || told.has(path)) return [];
				return {
					message: `The version file ${(0, text_error.hD)(path)} of ${track.name} is a symbolic link, or no file that can be read.`,
					fix: "Name the file that it leads to.",
					place: versionFilePlace(facts, track, file)
				};
			});
		}
		function unreadable(facts, wanted) {
			return facts.tracks.flatMap(({ track }) => track.versionFiles.flatMap((file) => {
				let text = facts.texts.get(file.path);
				let found = text === void 0 ? "" : (0, attempt.C)(() => (0, version_text.$4)(file, text));
				return typeof found != "string" && wanted(found) ? found.problems : [];
			})).map((problem) => faultOf(problem, facts.configuration.file));
		}
		function checkShapes({ track }, { texts }) {
			return ownVersionFiles(track).flatMap((file) => {
				let text = texts.get(file.path);
				let version = text === void 0 ? void 0 : (0, attempt.C)(() => (0, version_text.$4)(file, text));
				if (text === void 0 || typeof version != "string" || SHAPE.test(version)) return [];
				return {
					message: `${file.path} carries ${(0, text_error.hD)(version)}, which is no version.`,
					fix: "Write X.Y.Z, such as 1.8.5.",
					place: version_rules_placeOf({
						file,
						text
					})
				};
			});
		}
		function checkSuffixes(facts, all) {
			let style = facts.track.versionStyle;
			let isWhole = style === "full";
			let [last] = style === "tag" ? [...wantedVersions(facts), ...comparable(facts, all).map(({ version }) => version)] : [];
			return carriedBy(facts, all).flatMap((carried) => {
				if (isWhole && carried.file.style === void 0) return [];
				let core = carried.version.split(/[-+]/, 1)[0];
				if (core === carried.version) return [];
				let right = last === void 0 ? core : (0, version_file.Xs)(carried.file, last);
				return {
					message: `${carried.file.path} carries ${(0, text_error.hD)(carried.version)}, and ${isWhole ? "its entry of version-files" : facts.track.name} has \`version-style: ${isWhole ? "core" : style}\`.`,
					fix: `Write ${(0, text_error.hD)(right)}: the tag alone carries the suffix${style === "tag" ? "" : ", since installers take numbers only"}.`,
					place: version_rules_placeOf(carried),
					edits: [editTo(carried, right)]
				};
			});
		}
		function checkAgreement(facts, all) {
			let carried = comparable(facts, all);
			let telling = tellingOf(facts, carried);
			let [first] = telling;
			if (!first || carried.every((each) => isAt(each, first.version))) return [];
			let wanted = wantedVersions(facts);
			let right = telling.find(({ version }) => wanted.includes(version));
			return carried.filter((each) => !isAt(each, (right ?? first).version)).map((other) => ({
				message: `${other.file.path} carries ${other.version}, and ${(right ?? first).file.path} ${(right ?? first).version}: both are versions of ${facts.track.name}.`,
				fix: right ? `Write ${(0, version_file.Xs)(other.file, right.version)}, as the newest tag has it.` : "Write the same version in both.",
				place: version_rules_placeOf(other),
				...right && { edits: [editTo(other, (0, version_file.Xs)(other.file, right.version))] }
			}));
		}
		function checkAgainstTags(facts, all) {
			let carried = comparable(facts, all);
			let [first] = tellingOf(facts, carried);
			let wanted = wantedVersions(facts);
			let [best] = wanted;
			if (!first || best === void 0 || !carried.every((each) => isAt(each, first.version))) return [];
			if (wanted.includes(first.version)) return [];
			let [tag] = (0, file_rules.o)(carriedTags(facts));
			let which = facts.track.versionStyle === "tag" ? "newest live tag" : "newest tag";
			return carried.map((each) => ({
				message: `${each.file.path} carries ${each.version}, and the ${which} of ${facts.track.name} here is ${(0, text_error.hD)(tag?.name ?? "")}.`,
				fix: `Write ${(0, version_file.Xs)(each.file, best)}. Versions are counted from tags, so another one in the file changes nothing but what is built.`,
				place: version_rules_placeOf(each),
				edits: [editTo(each, (0, version_file.Xs)(each.file, best))]
			}));
		}
		function comparable(facts, all) {
			let carried = carriedBy(facts, all);
			if (facts.track.versionStyle === "full") return carried;
			if (facts.track.versionStyle === "tag") return carried.filter(({ version }) => !/[-+]/.test(version));
			return carried.map((each) => ({
				...each,
				version: each.version.split(/[-+]/, 1)[0]
			}));
		}
		function tellingOf({ track }, carried) {
			let telling = new Set((0, version_file.Vw)(track.versionFiles));
			return carried.filter(({ file }) => telling.has(file));
		}
		function isAt({ file, version }, wanted) {
			return version === (0, version_file.Xs)(file, wanted);
		}
		function wantedVersions(facts) {
			return (0, file_rules.o)(carriedTags(facts)).map(({ version }) => (0, version_file.fB)(facts.track, version));
		}
		function carriedTags({ track, merged }) {
			return merged.filter(({ version }) => (0, version_file.Tz)(track, version));
		}
		function editTo({ file, text }, version) {
			return editBetween(file.path, text, (0, version_text.gN)({
				...file,
				buildNumber: "keep"
			}, text, version));
		}
		function version_rules_placeOf({ file, text }) {
			return (0, place.BW)(file.path, text, (0, version_text.Am)(file, text).start);
		}
		let BUILD_RULES = [
			{
				name: "lock-out-of-step",
				severity: "error",
				meaning: "A lock file records a version other than the one in the package's manifest, or a Cargo.lock lacks a crate.",
				incident: 10,
				fixable: !0,
				check: (facts) => facts.tracks.flatMap((track) => [...checkLocks(track, facts), ...checkLocked(track, facts)])
			},
			{
				name: "requirement-unmet",
				severity: "error",
				meaning: "A package of the repository requires a version of another one that does not match its current version.",
				check: (facts) => facts.tracks.flatMap((track) => checkRequirements(track, facts))
			},
			{
				name: "release-refused",
				severity: "error",
				meaning: "The next release of a track would be refused: its new version would not meet a requirement, or would not read back as written.",
				check: (facts) => facts.tracks.flatMap((track) => checkRelease(track, facts))
			},
			{
				name: "prerelease-in-installer",
				severity: "error",
				meaning: "An MSI installer is built from files that will carry a pre-release suffix, but WiX accepts only numbers.",
				incident: 11,
				fixable: !0,
				check: (facts) => facts.tracks.flatMap((track) => checkInstaller(track, facts))
			}
		];
		let rewrite = (0, remember.X)((facts, all) => {
			let telling = new Set((0, version_file.Vw)(facts.track.versionFiles));
			let carried = carriedBy(facts, all).filter(({ file }) => telling.has(file));
			let versions = new Set(carried.map(({ version }) => version));
			let [version] = versions;
			let isWhole = all.tracks.every((track) => carriedBy(track, all).length === ownVersionFiles(track.track).length);
			if (version === void 0 || versions.size > 1 || !isWhole) return new Map();
			return (0, attempt.C)(() => (0, edit_versions.editVersions)(ownVersionFiles(facts.track), all.texts, version));
		});
		function checkLocks(facts, all) {
			let rewritten = rewrite(facts, all);
			if (rewritten instanceof text_error.ag) return [];
			return [...rewritten].map(([path, text]) => {
				let before = all.texts.get(path) ?? "";
				let edit = editBetween(path, before, text);
				return {
					message: `${path} records another version of a package of ${facts.track.name} than its manifest has.`,
					fix: "Write the lock again, as the build tool would.",
					place: (0, place.BW)(path, before, edit.start),
					edits: [edit]
				};
			});
		}
		function checkLocked({ track }, { texts }) {
			let tree = (0, cargo_tree.f0)(texts);
			let manifests = track.versionFiles.flatMap(({ path }) => {
				let manifest = (0, paths_folder.Vb)(path) === "Cargo.toml" ? tree.manifest((0, paths_folder.yS)(path)) : void 0;
				return manifest ? [manifest, ...(0, cargo_tree.Tw)(tree, manifest)] : [];
			});
			return [...new Set(manifests)].flatMap((manifest) => {
				let lock = (0, paths_folder._z)((0, cargo_tree.dP)(tree, manifest).folder, "Cargo.lock");
				let text = texts.get(lock);
				let locked = (0, cargo_lock.Dr)(text ?? "");
				if (manifest.name === void 0 || text === void 0 || locked.size === 0 || locked.has(manifest.name)) return [];
				return {
					message: `${lock} has no entry of the crate "${manifest.name}": a build with --locked refuses it.`,
					fix: "Run `cargo metadata --offline > /dev/null`, which adds it, and commit the lock.",
					place: (0, place.BW)(lock, text, 0)
				};
			});
		}
		function checkRequirements(facts, all) {
			let rewritten = rewrite(facts, all);
			if (!(rewritten instanceof text_error.ag)) return [];
			return rewritten.problems.map((problem) => faultOf(problem, all.configuration.file));
		}
		function checkRelease(facts, all) {
			let { track, tags } = facts;
			if (carriedBy(facts, all).length < ownVersionFiles(track).length || checkRequirements(facts, all).length > 0) return [];
			let channels = all.configuration.config?.channels ?? [];
			let refused = (0, trial_release.z)(track, channels, tags.map(({ version }) => version), all.texts);
			return (refused?.problems ?? []).map((problem) => {
				let fault = faultOf(problem, all.configuration.file);
				return {
					...fault,
					message: `The next ${refused?.channel} of ${track.name} is refused: ${fault.message}`
				};
			});
		}
		function checkInstaller({ track }, facts) {
			if (track.versionStyle !== "full" || facts.configuration.config?.channels.length === 0) return [];
			let path = tauriOf(track).find((candidate) => facts.texts.has(candidate));
			if (path === void 0) return [];
			let text = facts.texts.get(path) ?? "";
			let config = (0, attempt.C)(() => (0, json_document.q)(path, text));
			if (config instanceof text_error.ag || !buildsMsi((0, documents_document.jf)(config, "bundle"))) return [];
			let entry = `{ path: ${path}, key: ${WIX_KEY.join(".")}, version-style: core }`;
			if ((0, documents_document.TE)(config, WIX_KEY).value !== void 0) {
				let listed = track.versionFiles.find((file) => file.path === path && isWix(file));
				if (!listed || listed.style === "core") return [];
				return [{
					message: `${WIX_KEY.join(".")} of ${(0, text_error.hD)(path)} is listed as a version file of ${track.name} that will carry suffixes such as -alpha.1, which WiX refuses.`,
					fix: `Write ${entry}: it gets X.Y.Z alone.`,
					place: versionFilePlace(facts, track, listed)
				}];
			}
			return [{
				message: `${(0, text_error.hD)(path)} builds an MSI, and the version files of ${track.name} will carry suffixes such as -alpha.1, which WiX refuses.`,
				fix: `Set \`version-style: core\` for ${track.name}: files carry X.Y.Z, the tag alone the suffix, and the build gets it from the \`tauri-config\` output of validate-tag. Or write ${WIX_KEY.join(".")} into ${(0, text_error.hD)(path)}, and list it under \`version-files\` as ${entry}.`,
				place: trackPlace(facts, track, "version-style"),
				...editsOf(styleEdit(track, facts))
			}];
		}
		function tauriOf({ versionFiles, updater }) {
			let beside = versionFiles.map(({ path }) => (0, paths_folder._z)((0, paths_folder.yS)(path), "tauri.conf.json"));
			return [
				...versionFiles.map(({ path }) => path).filter((path) => (0, paths_folder.Vb)(path) === "tauri.conf.json"),
				...updater?.tauriConfig === void 0 ? [] : [updater.tauriConfig],
				...beside
			];
		}
		let WIX_KEY = [
			"bundle",
			"windows",
			"wix",
			"version"
		];
		function isWix(file) {
			return file.kind === "keyed" && (0, version_file.in)(file.key)?.join("\n") === WIX_KEY.join("\n");
		}
		function buildsMsi(bundle) {
			if (!(0, documents_document.Hn)((0, documents_document.jf)(bundle, "active"))) return !1;
			let targets = (0, documents_document.jf)(bundle, "targets");
			if (targets === void 0) return !0;
			let named = targets.kind === "list" ? (0, documents_document.CB)(targets) : [(0, documents_document.b6)(targets)];
			return named.includes("msi") || named.includes("all");
		}
		function styleEdit({ name }, { configuration }) {
			let { file, text, root } = configuration;
			let style = (0, documents_node.oB)(root, [
				"tracks",
				name,
				"version-style"
			]);
			if (style) return text.slice(style.at, style.at + 4) === "full" ? {
				path: file,
				start: style.at,
				end: style.at + 4,
				with: "core"
			} : void 0;
			let track = (0, documents_node.oB)(root, ["tracks", name]);
			let entry = track?.kind === "map" ? track.entries.find(({ key }) => key === "version-files") : void 0;
			let isBlock = entry !== void 0 && text[track?.at ?? 0] !== "{";
			let lineStart = isBlock ? text.lastIndexOf("\n", entry.keyAt - 1) + 1 : 0;
			let indent = text.slice(lineStart, entry?.keyAt ?? 0);
			if (!isBlock || !/^ +$/.test(indent)) return;
			return {
				path: file,
				start: lineStart,
				end: lineStart,
				with: `${indent}version-style: core${text.slice(0, lineStart).endsWith("\r\n") ? "\r\n" : "\n"}`
			};
		}
		function editsOf(edit) {
			return edit ? { edits: [edit] } : {};
		}
		var action_inputs = __webpack_require__(7631);
		var called_action = __webpack_require__(4305);
		var dispatch_inputs = __webpack_require__(5007);
		let CALL_RULES = [
			{
				name: "action-missing",
				severity: "error",
				meaning: "A step uses an action that this project does not have.",
				check: ({ workflows }) => (0, workflows_workflow.cc)(workflows, checkAction)
			},
			{
				name: "input-unknown",
				severity: "error",
				meaning: "A step sets an input that the action does not have: GitHub ignores it, and the default applies.",
				check: ({ workflows }) => (0, workflows_workflow.cc)(workflows, checkInputs)
			},
			{
				name: "name-unknown",
				severity: "error",
				meaning: "A step, or a `workflow_dispatch` input, names a track or channel that is not configured.",
				incident: 22,
				check: (facts) => [...(0, workflows_workflow.cc)(facts.workflows, (at) => checkNames(at, facts)), ...choicesOf(facts).flatMap((choice) => checkOptions(choice, facts))]
			},
			{
				name: "option-missing",
				severity: "warning",
				meaning: "No `workflow_dispatch` input offers some configured track or channel. What a push cuts may be missing.",
				incident: 22,
				check: (facts) => [...checkOffered("track", facts), ...checkOffered("channel", facts)]
			},
			{
				name: "track-of-another",
				severity: "error",
				meaning: "A workflow validates tags of one track, but only tags of others trigger it: every run fails.",
				incident: 22,
				check: (facts) => (0, workflows_workflow.cc)(facts.workflows, (at) => checkTrack(at, facts))
			}
		];
		function call_rules_placeOf({ workflow, job, index }, ...path) {
			return workflow.place([
				"jobs",
				job.name,
				"steps",
				index,
				...path
			]);
		}
		function checkAction(at) {
			let { uses = "", missing } = at.step;
			if (missing === void 0) return [];
			let near = (0, nearest_word.z)(missing, called_action.kl) ?? called_action.kl.find((name) => name.endsWith(`-${missing}`));
			return [{
				message: `There is no action ${(0, text_error.hD)(missing)} in ${(0, text_error.hD)(uses.split("/actions/", 1)[0])}.`,
				fix: near === void 0 ? `There are ${called_action.kl.join(", ")}.` : `Did you mean ${(0, text_error.hD)(near)}?`,
				place: call_rules_placeOf(at, "uses")
			}];
		}
		function checkInputs(at) {
			let { action, uses = "", node } = at.step;
			if (action === void 0 || uses.startsWith(".")) return [];
			let names = action_inputs.b[action].split(" ");
			return (0, workflows_workflow.Mc)((0, documents_node.oB)(node, ["with"])).flatMap(({ key, keyAt }) => {
				if (names.includes(key.toLowerCase())) return [];
				let near = (0, nearest_word.z)(key, names);
				return {
					message: `${action} has no input ${(0, text_error.hD)(key)}.`,
					fix: near === void 0 ? `It has ${names.join(", ")}.` : `Did you mean ${(0, text_error.hD)(near)}?`,
					place: at.workflow.locate(keyAt)
				};
			});
		}
		let KINDS = {
			track: "track",
			tracks: "track",
			channel: "channel"
		};
		function namesIn({ step }, { configuration }) {
			let { file, config } = configuration;
			if (step.action === void 0 || !config || ((0, workflows_workflow.wg)(step, "config") || file) !== file) return [];
			return Object.entries(KINDS).flatMap(([input, kind]) => {
				let text = (0, workflows_workflow.wg)(step, input);
				return text === void 0 ? [] : {
					kind,
					input,
					text
				};
			});
		}
		function allowed(kind, { tracks, configuration }) {
			let names = tracks.map(({ track }) => track.name);
			return kind === "track" ? names : [...configuration.config?.channels ?? [], versions_version.L8];
		}
		let SEVERAL = ["all", "both"];
		function checkNames(at, facts) {
			return namesIn(at, facts).flatMap(({ kind, input, text }) => {
				if (text.includes("${{")) return [];
				return text.split(/[\s,"'[\]]+/).filter((word) => word !== "").flatMap((word) => unknownName(kind, word, facts, call_rules_placeOf(at, "with", input)));
			});
		}
		function unknownName(kind, word, facts, place) {
			let names = allowed(kind, facts);
			if (names.includes(word) || kind === "track" && SEVERAL.includes(word)) return [];
			let near = (0, nearest_word.z)(word, names);
			return [{
				message: `The configuration has no ${kind} ${(0, text_error.hD)(word)}.`,
				fix: near === void 0 ? `It has ${names.join(", ")}.` : `Did you mean ${(0, text_error.hD)(near)}?`,
				place
			}];
		}
		let OF_FORM = /^\s*\$\{\{\s*(?:github\.event\.)?inputs\.([\w-]+)\s*\}\}\s*$/;
		function choicesOf(facts) {
			let found = (0, workflows_workflow.cc)(facts.workflows, (at) => namesIn(at, facts).flatMap(({ kind, text }) => {
				let input = OF_FORM.exec(text)?.[1]?.toLowerCase();
				let declared = (0, dispatch_inputs.Cf)(at.workflow).find(({ name }) => name.toLowerCase() === input);
				if (!declared || declared.options.length === 0) return [];
				return [{
					workflow: at.workflow,
					kind,
					input: declared.name,
					options: declared.options
				}];
			}));
			return [...new Map(found.map((choice) => [`${choice.workflow.file} ${choice.kind} ${choice.input}`, choice])).values()];
		}
		function checkOptions({ workflow, kind, input, options }, facts) {
			return options.flatMap((option, index) => option === "" ? [] : unknownName(kind, option, facts, workflow.place([
				...dispatch_inputs.bF,
				input,
				"options",
				index
			])));
		}
		function checkOffered(kind, facts) {
			let choices = choicesOf(facts).filter((choice) => choice.kind === kind);
			let [first] = choices;
			if (!first) return [];
			let offered = new Set(choices.flatMap(({ options }) => options));
			let lacking = allowed(kind, facts).filter((name) => !offered.has(name) && name !== facts.configuration.config?.autoChannel);
			if (lacking.length === 0) return [];
			return [{
				message: `The form of ${first.workflow.name} does not offer the ${kind} ${lacking.map(text_error.hD).join(", ")}.`,
				fix: "Add it to the `options`.",
				place: first.workflow.place([
					...dispatch_inputs.bF,
					first.input,
					"options"
				])
			}];
		}
		function checkTrack(at, facts) {
			let { workflow, step } = at;
			if (step.action !== "validate-tag" || (0, workflows_workflow.wg)(step, "tag")) return [];
			let [given] = namesIn(at, facts);
			let wanted = facts.tracks.find(({ track }) => track.name === given?.text.trim())?.track.name;
			let starting = tracksStarting(workflow, facts).map(({ track }) => track.name);
			if (wanted === void 0 || starting.length === 0 || starting.includes(wanted)) return [];
			return [{
				message: `${workflow.name} takes tags of ${wanted} alone, and those that start it are of ${starting.join(" and ")}: every run fails.`,
				fix: starting.length === 1 ? `Write \`track: ${starting[0]}\`.` : "Name a track whose tags start it.",
				place: call_rules_placeOf(at, "with", "track")
			}];
		}
		var data_null = __webpack_require__(9552);
		var data_boolean = __webpack_require__(2853);
		var number = __webpack_require__(612);
		var string = __webpack_require__(5520);
		var dist_result = __webpack_require__(5295);
		let UNKNOWN = Symbol("unknown");
		function unknown(truth) {
			return {
				kind: UNKNOWN,
				truth
			};
		}
		function isKnown(result) {
			return result.kind !== UNKNOWN;
		}
		function truthOf(result) {
			return isKnown(result) ? !(0, dist_result.me)(result) : result.truth;
		}
		function resultOf(value) {
			if (value === UNKNOWN) return unknown();
			if (value === null) return new data_null.U();
			if (typeof value == "boolean") return new data_boolean.b(value);
			return typeof value == "number" ? new number.Q(value) : new string.u(value);
		}
		function plainValue(result) {
			if (!isKnown(result) || !result.primitive) return UNKNOWN;
			return result instanceof data_null.U ? null : result.value;
		}
		function isTrue(value) {
			return value === UNKNOWN ? void 0 : !!value;
		}
		function textOf(value) {
			let result = resultOf(value);
			return isKnown(result) ? result.coerceString() : void 0;
		}
		let PLAIN_EVENTS = new Set([
			"push",
			"workflow_dispatch",
			"schedule"
		]);
		function lookInto(run) {
			return (path) => {
				if (path.startsWith("inputs.")) return run.input(path.slice(7));
				if (path.startsWith("github.event.")) return lookIntoEvent(run, path.slice(13));
				return path.startsWith("github.") ? lookIntoGitHub(run, path.slice(7)) : UNKNOWN;
			};
		}
		function lookIntoGitHub({ event, ref, number }, name) {
			let [, kind, short] = /^refs\/(head|tag)s\/(.+)$/.exec(ref ?? "") ?? [];
			return {
				event_name: event,
				ref,
				ref_name: short,
				ref_type: kind && (kind === "tag" ? "tag" : "branch"),
				sha: `${number}`.padStart(40, "0"),
				run_id: number,
				run_number: number,
				run_attempt: 1,
				...PLAIN_EVENTS.has(event ?? "") && {
					head_ref: "",
					base_ref: ""
				}
			}[name] ?? (SAME_IN_ALL.has(name) ? name : UNKNOWN);
		}
		let SAME_IN_ALL = new Set([
			"action",
			"actor",
			"api_url",
			"job",
			"repository",
			"repository_id",
			"repository_owner",
			"server_url",
			"triggering_actor",
			"workflow",
			"workspace"
		]);
		function lookIntoEvent({ event = "", ref, input }, path) {
			if (path.startsWith("inputs.")) return input(path.slice(7));
			if (/^(?:repository|sender|organization|enterprise)\./.test(path)) return path;
			if (!PLAIN_EVENTS.has(event)) return UNKNOWN;
			if (/^(?:pull_request|issue|release|workflow_run|number)\b/.test(path)) return null;
			return path === "ref" && event === "push" ? ref ?? UNKNOWN : UNKNOWN;
		}
		var ast = __webpack_require__(7284);
		var dictionary = __webpack_require__(4185);
		var evaluator = __webpack_require__(6019);
		var funcs = __webpack_require__(8279);
		var lexer = __webpack_require__(4942);
		var parser = __webpack_require__(5489);
		function evaluateText(text, look) {
			let alone = ALONE.exec(text);
			if (alone) return plainValue(evaluate(alone[1], look));
			let missing = !1;
			let whole = text.replace(/\$\{\{((?:(?!\}\})[\s\S])*)\}\}/g, (_, expression) => {
				let value = textOf(plainValue(evaluate(expression, look)));
				missing ||= value === void 0;
				return value ?? "";
			});
			return missing ? UNKNOWN : whole;
		}
		function evaluateCondition(text, look) {
			let alone = ALONE.exec(text);
			if (alone || !text.includes("${{")) return truthOf(evaluate(alone?.[1] ?? text, look));
			return isTrue(evaluateText(text, look));
		}
		let ALONE = /^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/;
		function evaluate(expression, look) {
			let parsed = parse(expression);
			return parsed ? parsed.accept(new PartialEvaluator(look)) : unknown();
		}
		let CONTEXTS = "github env vars job jobs steps runner secrets strategy matrix needs inputs".split(" ");
		let RUNNER_FUNCTIONS = [
			"success",
			"failure",
			"always",
			"cancelled",
			"hashFiles"
		].map((name) => ({
			name,
			minArgs: 0,
			maxArgs: 255
		}));
		function parse(text) {
			if (text.length > 1e3) return;
			try {
				let { tokens } = new lexer.JG(text).lex();
				return new parser.i(tokens.map(unquote), CONTEXTS, RUNNER_FUNCTIONS).parse();
			} catch {
				return;
			}
		}
		function unquote(token) {
			return token.type === lexer.ks.STRING ? {
				...token,
				value: token.lexeme.slice(1, -1).replaceAll("''", "'")
			} : token;
		}
		class PartialEvaluator {
			#look;
			constructor(look) {
				this.#look = look;
			}
			visitLiteral({ literal }) {
				return literal;
			}
			visitGrouping({ group }) {
				return group.accept(this);
			}
			visitContextAccess(access) {
				return this.#at(access);
			}
			visitIndexAccess(access) {
				return this.#at(access);
			}
			visitUnary({ expr }) {
				let truth = truthOf(expr.accept(this));
				return truth === void 0 ? unknown() : new data_boolean.b(!truth);
			}
			visitBinary({ left, operator, right }) {
				return calculate([left.accept(this), right.accept(this)], ([a, b]) => new ast.yI(a, operator, b));
			}
			visitLogical({ operator, args }) {
				let ends = operator.type === lexer.ks.OR;
				let last = unknown();
				let isOpen = !1;
				for (let arg of args) {
					last = arg.accept(this);
					let truth = truthOf(last);
					if (truth === ends) return isOpen ? unknown(ends) : last;
					isOpen ||= truth === void 0;
				}
				return isOpen ? unknown() : last;
			}
			visitFunctionCall({ functionName, args }) {
				let name = functionName.lexeme.toLowerCase();
				let status = resultOf(this.#look(`${name}()`));
				if (isKnown(status) || !Object.hasOwn(funcs.j, name)) return status;
				return calculate(args.map((arg) => arg.accept(this)), (literals) => new ast.R6(functionName, literals));
			}
			#at(access) {
				let path = pathOf(access);
				return path === void 0 ? unknown() : resultOf(this.#look(path));
			}
		}
		function pathOf(expr) {
			if (expr instanceof ast.QC) return expr.name.lexeme.toLowerCase();
			if (!(expr instanceof ast.p_)) return;
			let { index } = expr;
			let [path, key] = [pathOf(expr.expr), index instanceof ast.FE ? "*" : keyOf(index)];
			return path === void 0 || key === void 0 ? void 0 : `${path}.${key.toLowerCase()}`;
		}
		function keyOf(index) {
			return index instanceof ast.uS && index.literal instanceof string.u ? index.literal.value : void 0;
		}
		function calculate(results, operation) {
			let known = results.filter(isKnown);
			let isLong = known.some((each) => each instanceof string.u && each.value.length > 1e4);
			if (known.length < results.length || isLong) return unknown();
			try {
				let operands = known.map((each) => new ast.uS(each, NO_TOKEN));
				return new evaluator.o(operation(operands), new dictionary.b()).evaluate();
			} catch {
				return unknown();
			}
		}
		let NOWHERE = {
			line: 0,
			column: 0
		};
		let NO_TOKEN = {
			type: lexer.ks.UNKNOWN,
			lexeme: "",
			range: {
				start: NOWHERE,
				end: NOWHERE
			}
		};
		let CONCURRENCY_RULES = [{
			name: "release-cancelled",
			severity: "error",
			meaning: "A releasing workflow sets `cancel-in-progress`, or an expression that may be true for a release: a later run cancels an earlier one midway.",
			incident: 19,
			fixable: !0,
			check: (facts) => groupsOf(facts).flatMap(checkCancel)
		}, {
			name: "release-dropped",
			severity: "error",
			meaning: "Releases share one concurrency group, in which GitHub by default keeps one run waiting and cancels the others. The group is evaluated for two releases.",
			incident: 19,
			check: (facts) => groupsOf(facts).flatMap(checkGroup)
		}];
		function groupsOf(facts) {
			return facts.workflows.filter((workflow) => losesReleases(workflow, facts)).flatMap((workflow) => {
				let isOfTags = isForTags(workflow, facts);
				let pairs = isOfTags ? tagPairs(workflow, facts) : otherPairs(workflow);
				return [["concurrency"], ...workflow.jobs.map(({ name }) => [
					"jobs",
					name,
					"concurrency"
				])].flatMap((path) => {
					let node = (0, documents_node.oB)(workflow.root, path);
					return node ? [{
						workflow,
						path,
						node,
						pairs,
						isOfTags
					}] : [];
				});
			});
		}
		function losesReleases(workflow, facts) {
			let steps = workflow.jobs.flatMap(({ steps }) => steps);
			let publishing = ["write-updater-manifest", "publish-release"];
			return isForTags(workflow, facts) || steps.some((step) => makesTags(step) || publishing.includes(step.action ?? ""));
		}
		function tagPairs(workflow, facts) {
			let fires = tagsThatStart(workflow, facts);
			let events = [...workflow.push?.tags || fires.length > 0 ? ["push"] : [], ...workflow.events.has("workflow_dispatch") ? ["workflow_dispatch"] : []];
			let [first = "v1.2.3", second = "v0.1.0"] = fires;
			let defaults = new Map((0, dispatch_inputs.Cf)(workflow).map((input) => [input.name.toLowerCase(), input.default ?? ""]));
			return events.map((event) => {
				let input = (name) => event === "push" ? "" : defaults.get(name) ?? "";
				return [{
					event,
					ref: `refs/tags/${first}`,
					number: 1,
					input
				}, {
					event,
					ref: `refs/tags/${second}`,
					number: 2,
					input
				}];
			});
		}
		function otherPairs(workflow) {
			let others = [...workflow.events].filter((event) => !event.startsWith("pull_request"));
			let events = workflow.events.has("workflow_dispatch") ? ["workflow_dispatch"] : others;
			let closed = new Set((0, dispatch_inputs.Cf)(workflow).flatMap((input) => (0, dispatch_inputs.Lx)(input) ? input.name.toLowerCase() : []));
			return events.map((event) => {
				let input = (name) => event === "push" ? "" : event === "workflow_dispatch" && closed.has(name) ? name : UNKNOWN;
				let known = event === "workflow_call" ? {} : { event };
				return [{
					...known,
					ref: "refs/heads/first",
					number: 1,
					input
				}, {
					...known,
					ref: "refs/heads/second",
					number: 2,
					input
				}];
			});
		}
		function checkCancel(group) {
			let { workflow, path, node } = group;
			let cancel = (0, documents_node.Ms)(node, "cancel-in-progress")?.value;
			if (!group.pairs.some((pair) => cancels(cancel, pair[0], group))) return [];
			let isFlag = cancel?.kind === "flag";
			return [{
				message: `A run of ${workflow.name} is cancelled when a later one starts, with its release half done.`,
				fix: "Write `cancel-in-progress: false`.",
				place: workflow.place([...path, "cancel-in-progress"]),
				...isFlag && { edits: [switchOff(workflow, cancel)] }
			}];
		}
		function switchOff({ file }, { at, text }) {
			return {
				path: file,
				start: at,
				end: at + text.length,
				with: "false"
			};
		}
		function cancels(cancel, run, { node, isOfTags }) {
			let text = (0, documents_node.ws)(cancel);
			if (text === void 0) return !1;
			let groups = [run, {
				...run,
				number: run.number + 10
			}].map((each) => groupText(node, each));
			if (groups[0] !== void 0 && groups[1] !== void 0 && groups[0] !== groups[1]) return !1;
			if (!text.includes("${{")) return text.toLowerCase() === "true";
			let { ref, ...rest } = run;
			let answer = isTrue(evaluateText(text, lookInto(isOfTags ? run : rest)));
			return isOfTags ? answer !== !1 : answer === !0;
		}
		function groupText(node, run) {
			let text = (0, documents_node.ws)(node) ?? (0, documents_node.ws)((0, documents_node.oB)(node, ["group"]));
			return text === void 0 ? void 0 : textOf(evaluateText(text, lookInto(run)));
		}
		function checkGroup({ workflow, path, node, pairs, isOfTags }) {
			let text = (0, documents_node.ws)(node) ?? (0, documents_node.ws)((0, documents_node.oB)(node, ["group"]));
			let queues = (0, documents_node.ws)((0, documents_node.oB)(node, ["queue"])) === "max";
			if (text === void 0 || queues || !pairs.some((pair) => isShared(node, pair))) return [];
			let own = isOfTags ? "github.ref into the group, so that each tag" : "github.run_id into the group, so that each request";
			return [{
				message: `All releases of ${workflow.name} share the group "${text}": GitHub keeps one waiting, and a third one takes its place.`,
				fix: `Put the expression ${own} has its own, or add \`queue: max\`.`,
				place: workflow.place((0, documents_node.oB)(node, ["group"]) ? [...path, "group"] : path)
			}];
		}
		function isShared(node, [first, second]) {
			let group = groupText(node, first);
			return group !== void 0 && group === groupText(node, second);
		}
		function findTexts(workflows, pattern, wanted = () => !0) {
			return workflows.flatMap((workflow) => (0, workflows_workflow.TM)(workflow).filter(wanted).flatMap((scalar) => findIn(workflow, scalar, pattern)));
		}
		function isScript({ path }) {
			return path.at(-1) === "run" && path.includes("steps");
		}
		function isInput({ path }) {
			return path.at(-2) === "with" && path.includes("steps");
		}
		function findIn(workflow, scalar, pattern) {
			let { text, at } = scalar.node;
			let cursor = at;
			return [...text.matchAll(pattern)].flatMap((match) => {
				if (isScript(scalar) && isComment(text, match.index)) return [];
				let found = workflow.text.indexOf(match[0], cursor);
				found !== -1 && (cursor = found + 1);
				return {
					workflow,
					scalar,
					match,
					place: workflow.locate(found === -1 ? at : found)
				};
			});
		}
		function isComment(text, at) {
			let lineStart = text.lastIndexOf("\n", at - 1) + 1;
			return /^\s*#/.test(text.slice(lineStart, at + 1));
		}
		let INJECTION_RULES = [{
			name: "expression-in-script",
			severity: "error",
			meaning: "A script in a releasing workflow contains an expression with a value from outside (a name, a title, notes, free text of a dispatch), which the shell may run as a command.",
			incident: 30,
			check: checkInjection
		}];
		let EXPRESSION = /\$\{\{((?:(?!\$\{\{)[\s\S]){0,1000}?)\}\}/g;
		let OUTSIDE = new RegExp(String.raw`\bgithub\.(?:head_ref|ref_name|event\.(?:client_payload\.|ref\b|(?:${"(?:issue|discussion|pull_request)\\.(?:title|body)|(?:comment|review|review_comment)\\.body|pull_request\\.head\\.(?:ref|label|repo\\.default_branch)|pages[\\w.*[\\]]*\\.page_name|(?:head_commit|(?:workflow_run|merge_group)\\.head_commit|commits[\\w.*[\\]]*)\\.(?:message|(?:author|committer)\\.(?:name|email))|workflow_run\\.(?:head_branch|display_title|head_repository\\.description)|release\\.(?:name|body|tag_name)"})\b))`);
		function checkInjection(facts) {
			let workflows = facts.workflows.filter((workflow) => isForReleases(workflow, facts));
			let runs = (scalar) => isScript(scalar) || isInput(scalar) && scalar.path.at(-1) === "script";
			return findTexts(workflows, EXPRESSION, runs).flatMap(({ workflow, scalar, match, place }) => {
				let expression = match[1] ?? "";
				let job = workflow.jobs.find(({ name }) => name === scalar.path[1]);
				if (isAnswer(expression) || !(OUTSIDE.test(expression) || isFreeText(expression, workflow, job))) return [];
				return {
					message: `${(0, text_error.hD)(match[0])} becomes part of the script: a name such as $(command) is run.`,
					fix: "Give it to the step by `env:`, and write \"$NAME\" in the script.",
					place
				};
			});
		}
		function isAnswer(expression) {
			return !/&&|\|\|/.test(expression) && /==|!=|^\s*(?:contains|startsWith|endsWith)\(/.test(expression);
		}
		function isFreeText(expression, workflow, job) {
			return hasFreeInput(expression, workflow) || !/fromJSON/i.test(expression) && hasOutput(expression, workflow, job);
		}
		let INPUT = /(?<![\w.-])(?:github\.event\.)?inputs\.([\w-]+)/gi;
		function hasFreeInput(expression, workflow) {
			let free = (0, dispatch_inputs.Cf)(workflow).filter(({ type }) => type === "string");
			let names = new Set(free.map(({ name }) => name.toLowerCase()));
			return [...expression.matchAll(INPUT)].some(([, name = ""]) => names.has(name.toLowerCase()));
		}
		let TEXTS = {
			promote: ["report", "plan"],
			"detect-tracks": ["report"],
			"bump-version": ["plan"],
			"component-changelog": ["body"],
			"write-updater-manifest": ["manifest"],
			"sync-branches": ["conflicts"],
			"check-invariants": ["violations"]
		};
		let OUTPUT = /(?<![\w.-])(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/gi;
		function hasOutput(expression, workflow, job) {
			return [...expression.matchAll(OUTPUT)].some(([, context = "", name = "", output = ""]) => {
				if (context.toLowerCase() === "steps") return isText(job, name, output);
				let other = workflow.jobs.find((each) => each.name.toLowerCase() === name.toLowerCase());
				let passed = (0, documents_node.ws)((0, documents_node.oB)(other?.node, ["outputs", output])) ?? "";
				if (/fromJSON/i.test(passed)) return !1;
				return [...passed.matchAll(OUTPUT)].some(([, from = "", id = "", inner = ""]) => from.toLowerCase() === "steps" && isText(other, id, inner));
			});
		}
		function isText(job, id, output) {
			let step = job?.steps.find(({ node }) => (0, documents_node.ws)((0, documents_node.oB)(node, ["id"]))?.toLowerCase() === id.toLowerCase());
			return step?.action !== void 0 && (TEXTS[step.action]?.includes(output.toLowerCase()) ?? !1);
		}
		let PATH_LIST_RULES = [{
			name: "paths-repeated",
			severity: "warning",
			meaning: "A releasing workflow repeats a track's paths: the two lists will drift apart.",
			incident: 22,
			check: (facts) => facts.workflows.flatMap((workflow) => [...checkFilters(workflow, facts), ...checkTexts(workflow, facts)])
		}];
		function checkFilters(workflow, facts) {
			if (!isForReleases(workflow, facts)) return [];
			let cuts = workflow.jobs.some(({ steps }) => steps.some((step) => makesTags(step) || isTagger(step)));
			return ["paths", "paths-ignore"].flatMap((name) => {
				let listed = workflow.push?.[name];
				let track = facts.tracks.find((each) => each.globs.some((glob) => listed?.includes(glob)));
				if (!listed || !(cuts || track)) return [];
				let what = cuts ? ", so a push that it leaves out releases nothing." : ", a second list beside the configuration.";
				return {
					message: `${workflow.name} has on.push.${name}${what}${difference(listed, track)}`,
					fix: `Take it out: detect-tracks decides by ${facts.configuration.file}.`,
					place: workflow.place([
						"on",
						"push",
						name
					])
				};
			});
		}
		function checkTexts(workflow, facts) {
			if (!isForReleases(workflow, facts)) return [];
			return (0, workflows_workflow.TM)(workflow).flatMap(({ node, path }) => {
				if (!path.includes("steps") && !path.includes("env")) return [];
				let found = facts.tracks.map((track) => ({
					track,
					listed: listedIn(node.text, track.track.paths)
				})).sort((a, b) => b.listed.length - a.listed.length)[0];
				let [first] = found?.listed ?? [];
				if (!found || first === void 0) return [];
				let at = workflow.text.indexOf(first.written, node.at);
				return {
					message: `${workflow.name} lists paths of ${found.track.track.name} by hand.${difference(found.listed.map(({ entry }) => entry), found.track)}`,
					fix: `Take it out: the actions read ${facts.configuration.file}, detect-tracks for what changed and component-changelog for the notes.`,
					place: workflow.locate(at === -1 ? node.at : at)
				};
			});
		}
		function listedIn(text, entries) {
			let adding = entries.filter((entry) => !entry.startsWith("!"));
			let globs = adding.filter((entry) => /[*?]/.test(entry) && isWord(text, entry));
			if (globs.length >= 2) return inOrder(text, globs.map((entry) => ({
				entry,
				written: entry
			})));
			let words = gitPaths(text);
			return inOrder(text, adding.flatMap((entry) => {
				let folder = entry.replace(/\/\*\*?$/, "");
				return isWord(words, entry) || isWord(words, folder) ? [{
					entry,
					written: isWord(words, entry) ? entry : folder
				}] : [];
			}));
		}
		function gitPaths(text) {
			return text.replace(/\\\r?\n/g, " ").split("\n").map((line) => {
				let command = line.search(/\bgit (?:log|diff|rev-list|shortlog|diff-tree|diff-index)\b/);
				let paths = command === -1 ? -1 : line.indexOf(" -- ", command);
				return paths === -1 ? "" : line.slice(paths);
			}).join("\n");
		}
		function inOrder(text, found) {
			return found.sort((a, b) => text.indexOf(a.written) - text.indexOf(b.written));
		}
		function isWord(text, word) {
			for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) if (!/[\w./*-]/.test(text[at - 1] ?? " ") && !/[\w./*-]/.test(text[at + word.length] ?? " ")) return !0;
			return !1;
		}
		function difference(listed, track) {
			let lacking = track?.track.paths.filter((entry) => !listed.includes(entry)) ?? [];
			if (!track || lacking.length === 0) return "";
			return ` It lacks ${lacking.map(text_error.hD).join(", ")}, which ${track.track.name} has.`;
		}
		let PERMISSION_RULES = [
			{
				name: "permissions-missing",
				severity: "warning",
				meaning: "A job that releases, or runs in the same workflow, has no `permissions`: what its token may do depends on a repository setting.",
				check: (facts) => facts.workflows.flatMap((workflow) => checkMissing(workflow, facts))
			},
			{
				name: "permissions-too-wide",
				severity: "warning",
				meaning: "A releasing workflow has `permissions: write-all`: every step, whoever wrote it, may do anything.",
				check: (facts) => facts.workflows.flatMap((workflow) => checkTooWide(workflow, facts))
			},
			{
				name: "permissions-too-small",
				severity: "error",
				meaning: "The `permissions` of a job do not cover what one of its steps does.",
				check: (facts) => facts.workflows.flatMap((workflow) => checkTooSmall(workflow, facts))
			}
		];
		let WRITE_CONTENTS = {
			scope: "contents",
			level: "write"
		};
		let READ_CONTENTS = {
			scope: "contents",
			level: "read"
		};
		let READ_PULL_REQUESTS = {
			scope: "pull-requests",
			level: "read"
		};
		function needsToPush(step, { configuration }) {
			if (!makesTags(step)) return [READ_CONTENTS];
			let labels = configuration.config?.labelTrailers ? [READ_PULL_REQUESTS] : [];
			return [
				WRITE_CONTENTS,
				{
					scope: "actions",
					level: "write"
				},
				...labels
			];
		}
		function needsToWriteManifest(step) {
			let contents = (0, workflows_workflow.wg)(step, "publish") === "true" ? WRITE_CONTENTS : READ_CONTENTS;
			return (0, workflows_workflow.wg)(step, "require-attestation") === "true" ? [contents, {
				scope: "attestations",
				level: "read"
			}] : [contents];
		}
		function needsToPublish(step) {
			let comments = (0, workflows_workflow.wg)(step, "comment") === "true";
			let issues = comments || ((0, workflows_workflow.wg)(step, "milestone") ?? "") !== "" ? [{
				scope: "issues",
				level: "write"
			}] : [];
			return [
				WRITE_CONTENTS,
				...issues,
				...comments ? [{
					scope: "pull-requests",
					level: "write"
				}] : []
			];
		}
		let OF_ACTIONS = {
			promote: needsToPush,
			"bump-version": needsToPush,
			"component-changelog": (step) => [READ_CONTENTS, ...(0, workflows_workflow.wg)(step, "token") === "" ? [] : [READ_PULL_REQUESTS]],
			"preview-release": (step) => [READ_CONTENTS, ...(0, workflows_workflow.wg)(step, "comment") === "false" ? [] : [{
				scope: "pull-requests",
				level: "write"
			}]],
			"release-pr": () => [WRITE_CONTENTS, ...[
				"pull-requests",
				"issues",
				"actions"
			].map((scope) => ({
				scope,
				level: "write"
			}))],
			"sync-branches": () => [WRITE_CONTENTS],
			"publish-release": needsToPublish,
			"float-tags": () => [WRITE_CONTENTS],
			"write-updater-manifest": needsToWriteManifest,
			"check-invariants": (step) => [READ_CONTENTS, ...(0, workflows_workflow.wg)(step, "open-issue") === "false" ? [] : [{
				scope: "issues",
				level: "write"
			}]]
		};
		let OF_OTHERS = [
			{
				wanted: ({ uses = "", run = "" }) => PUBLISHERS.test(uses) || TAGGERS.test(uses) || /\bgh release (?:create|upload|edit|delete)\b/.test(run),
				needs: [WRITE_CONTENTS]
			},
			{
				wanted: ({ uses = "", run = "" }) => /\bgh workflow run\b/.test(run) || /workflow-dispatch@/.test(uses),
				needs: [{
					scope: "actions",
					level: "write"
				}]
			},
			{
				wanted: (step, job) => pushesImages(step) && job.steps.some(logsIntoGitHub),
				needs: [{
					scope: "packages",
					level: "write"
				}]
			},
			{
				wanted: ({ uses = "" }) => /^actions\/attest(?:-[\w-]+)?@/.test(uses),
				needs: [{
					scope: "id-token",
					level: "write"
				}, {
					scope: "attestations",
					level: "write"
				}]
			}
		];
		function pushesImages(step) {
			return /^docker\/build-push-action@/.test(step.uses ?? "") && (0, workflows_workflow.wg)(step, "push") === "true";
		}
		function logsIntoGitHub(step) {
			return /^docker\/login-action@/.test(step.uses ?? "") && (0, workflows_workflow.wg)(step, "registry") === "ghcr.io" && !hasOwnToken(step, "with.password");
		}
		function needsOf(step, job, facts) {
			if (hasOwnToken(step, "with.token", "with.github_token", "env.GH_TOKEN", "env.GITHUB_TOKEN")) return [];
			let action = step.action;
			if (action !== void 0) return OF_ACTIONS[action]?.(step, facts) ?? [READ_CONTENTS];
			return OF_OTHERS.filter(({ wanted }) => wanted(step, job)).flatMap(({ needs }) => needs);
		}
		function permissionsOf(job, { root }) {
			return ((0, documents_node.Ms)(job.node, "permissions") ?? (0, documents_node.Ms)(root, "permissions"))?.value;
		}
		function checkMissing(workflow, facts) {
			if (!isForReleases(workflow, facts)) return [];
			let releases = isForTags(workflow, facts) || workflow.jobs.some(({ steps }) => steps.some(makesTags));
			return workflow.jobs.flatMap((job) => {
				let needs = merge(job.steps.flatMap((step) => needsOf(step, job, facts)));
				if (permissionsOf(job, workflow) || job.steps.length === 0) return [];
				let place = workflow.place(["jobs", job.name]);
				if (needs.length > 0) return {
					message: `The job "${job.name}" releases and has no \`permissions\`.`,
					fix: `Write what it needs and nothing else: ${written(needs)}.`,
					place,
					...facts.settings?.token?.byDefault === "read" && { severity: "error" }
				};
				if (!releases) return [];
				return {
					message: `The job "${job.name}" of a workflow that releases has no \`permissions\`.`,
					fix: `Write what it needs and nothing else: ${job.steps.some(isCheckout) ? "`contents: read` for the checkout" : "`permissions: {}` is nothing at all"}.`,
					place
				};
			});
		}
		function checkTooWide(workflow, facts) {
			if (!isForReleases(workflow, facts)) return [];
			let own = workflow.jobs.filter(({ node }) => (0, documents_node.Ms)(node, "permissions"));
			return [...own.length < workflow.jobs.length ? [["permissions"]] : [], ...own.map(({ name }) => [
				"jobs",
				name,
				"permissions"
			])].flatMap((path) => {
				if ((0, documents_node.ws)((0, documents_node.oB)(workflow.root, path)) !== "write-all") return [];
				let needs = merge(workflow.jobs.filter(({ name, node }) => path[1] === name || path.length === 1 && !(0, documents_node.Ms)(node, "permissions")).flatMap((job) => job.steps.flatMap((step) => needsOf(step, job, facts))));
				return {
					message: `\`write-all\` lets every step of ${path[1] === void 0 ? workflow.name : `the job "${path[1]}"`} do whatever a token can.`,
					fix: `Write what is needed and nothing else: ${needs.length > 0 ? written(needs) : "`contents: read` for a checkout"}.`,
					place: workflow.place(path)
				};
			});
		}
		function checkTooSmall(workflow, facts) {
			return workflow.jobs.flatMap((job) => {
				let permissions = permissionsOf(job, workflow);
				if (!permissions) return [];
				let lacking = merge(job.steps.flatMap((step) => needsOf(step, job, facts))).filter((need) => !grants(permissions, need));
				if (lacking.length === 0) return [];
				let culprits = job.steps.filter((step) => needsOf(step, job, facts).some((need) => !grants(permissions, need)));
				let path = (0, documents_node.Ms)(job.node, "permissions") === void 0 ? ["permissions"] : [
					"jobs",
					job.name,
					"permissions"
				];
				let scope = lacking.find(({ scope }) => (0, documents_node.oB)(permissions, [scope]))?.scope;
				return {
					message: `The token of the job "${job.name}" lacks ${written(lacking)}, which ${culprits.map(nameOf).join(" and ")} needs.`,
					fix: `Write ${written(lacking)} under \`permissions\` of the job.`,
					place: workflow.place(scope === void 0 ? path : [...path, scope]),
					...lacking.every((need) => need.scope === "pull-requests") && { severity: "warning" }
				};
			});
		}
		function grants(permissions, { scope, level }) {
			if (permissions.kind !== "map") {
				let all = (0, documents_node.ws)(permissions);
				return all === "write-all" || all === "read-all" && level === "read";
			}
			let given = (0, workflows_workflow.Mc)(permissions).find(({ key }) => key === scope);
			let granted = (0, documents_node.ws)(given?.value);
			return granted === "write" || granted === level;
		}
		function merge(needs) {
			let levels = new Map();
			for (let { scope, level } of needs) levels.get(scope) !== "write" && levels.set(scope, level);
			return [...levels].map(([scope, level]) => ({
				scope,
				level
			}));
		}
		function written(needs) {
			return needs.map(({ scope, level }) => `${scope}: ${level}`).join(", ");
		}
		function nameOf(step) {
			return step.action ?? step.uses?.split("@", 1)[0] ?? "its script";
		}
		var rival_tools = __webpack_require__(7261);
		let READINESS_RULES = [
			{
				name: "actions-placeholder",
				severity: "error",
				meaning: "Workflows use actions from `OWNER`, a placeholder that was not replaced.",
				check: checkOwner
			},
			{
				name: "publish-empty",
				severity: "error",
				meaning: "There is nothing between the `PUBLISH HERE` marks of a release workflow: it releases, but publishes nothing.",
				check: ({ workflows }) => workflows.flatMap(checkPublishing)
			},
			{
				name: "rival-tool",
				severity: "error",
				meaning: "A workflow releases with another tool (changesets, release-please, semantic-release, …): both write versions and tags. A warning if it only runs on request.",
				check: checkRivals
			}
		];
		function checkOwner({ workflows }) {
			let calls = (0, workflows_workflow.cc)(workflows, ({ workflow, job, step, index }) => step.uses?.startsWith("OWNER/") ? [{
				workflow,
				path: [
					"jobs",
					job.name,
					"steps",
					index,
					"uses"
				]
			}] : []);
			let [first] = calls;
			if (!first) return [];
			let files = [...new Set(calls.map(({ workflow }) => workflow.name))];
			return [{
				message: `OWNER is a placeholder, not an account, and ${files.join(", ")} ${files.length > 1 ? "call" : "calls"} its actions: GitHub cannot run ${files.length > 1 ? "any of them" : "it"}.`,
				fix: "Replace `OWNER/release-tracks` and the version behind it with your copy of the actions and a commit of it: OWNER/release-tracks@<commit>, or run init again with --actions.",
				place: first.workflow.place(first.path)
			}];
		}
		let MARKED = /^[ \t]*# ?-+ PUBLISH HERE\b[^\n]*\n((?:[ \t]*#[^\n]*\n|[ \t]*\r?\n)*)/gm;
		function checkPublishing({ name, text, locate }) {
			return [...text.matchAll(MARKED)].flatMap((match) => {
				if (!/^[ \t]*# ?-+[ \t\r]*$/m.test(match[1] ?? "")) return [];
				return {
					message: `${name} has no steps at PUBLISH HERE: it makes a GitHub Release of a version that nobody can install.`,
					fix: "Write the steps that publish the version between the two marks, or take the marks out if the GitHub Release is all there is.",
					place: locate(match.index + match[0].search(/#/))
				};
			});
		}
		function checkRivals(facts) {
			let scripts = packageScripts(facts);
			let found = (0, workflows_workflow.cc)(facts.workflows, (at) => {
				let tool = (0, rival_tools.D)(at.step, scripts);
				return tool === void 0 ? [] : [{
					...at,
					tool
				}];
			});
			return [...new Map(found.toReversed().map((each) => [`${each.workflow.file} ${each.tool}`, each])).values()].map(({ workflow, job, index, tool }) => {
				let byHand = [...workflow.events].every((event) => event === "workflow_dispatch" || event === "workflow_call");
				return {
					message: `${workflow.name} releases with ${tool}: it and these actions would both write versions and tags.`,
					fix: `Delete ${(0, text_error.hD)(workflow.file)}, or take this step out of it.`,
					place: workflow.place([
						"jobs",
						job.name,
						"steps",
						index
					]),
					...byHand && { severity: "warning" }
				};
			});
		}
		function packageScripts({ texts }) {
			let root = (0, attempt.C)(() => (0, json_document.q)("package.json", texts.get("package.json") ?? "{}"));
			if (root instanceof text_error.ag) return new Map();
			return new Map([...(0, documents_document.Mc)((0, documents_document.jf)(root, "scripts"))].map(([name, value]) => [name, (0, documents_document.b6)(value) ?? ""]));
		}
		var esm = __webpack_require__(1138);
		var git_names = __webpack_require__(4229);
		let REF_SETTINGS_RULES = [
			{
				name: "signatures-required",
				severity: "error",
				meaning: "A branch takes signed commits only, and nothing signs those of a release.",
				check: (facts) => isSigned(facts) ? [] : eachBranch(facts).flatMap((branch) => checkSignatures(branch, facts))
			},
			{
				name: "branch-refuses-pushes",
				severity: "error",
				meaning: "A rule of `live` or `next` refuses what a release pushes: pull requests, a merge queue or checks are required. A hint where somebody may bypass it, a warning where that is not told.",
				check: (facts) => eachBranch(facts).flatMap((branch) => checkPushes(branch, facts))
			},
			{
				name: "tag-refused",
				severity: "error",
				meaning: "A ruleset lets nobody create a track's tags, or names that do not fit; a hint where somebody may.",
				check: (facts) => facts.tracks.flatMap((track) => checkTags(track, facts))
			}
		];
		let REFUSING = {
			pull_request: "takes changes by pull request only",
			merge_queue: "takes changes by its merge queue only",
			required_status_checks: "takes only commits whose required checks have passed",
			workflows: "takes only commits whose required workflows have passed",
			required_deployments: "takes only commits that were deployed",
			code_scanning: "takes only commits that code scanning has looked at",
			update: "is closed: its rule restricts updates",
			lock_branch: "is locked"
		};
		let SEVERITY = {
			nobody: "error",
			unknown: "warning",
			somebody: "hint"
		};
		let BYPASS = "Put the GitHub App that pushes on the bypass list of the ruleset, and give the step its token: docs/tokens.md.";
		function eachBranch({ settings }) {
			return settings?.branches ?? [];
		}
		function isSigned({ configuration, workflows }) {
			let signing = configuration.config?.signing;
			if (signing === "github" || signing === "key") return !0;
			return (0, workflows_workflow.cc)(workflows, ({ step }) => {
				let input = step.action === void 0 ? void 0 : (0, workflows_workflow.wg)(step, "signing");
				return input === void 0 || input === "none" ? [] : [input];
			}).length > 0;
		}
		function checkSignatures({ name, rules }, facts) {
			let signing = facts.configuration.config?.signing ?? "not set";
			return rules.filter(({ type }) => type === "required_signatures").map(({ source, bypass }) => ({
				message: `${name} requires signed commits (${source}), and \`signing\` is ${signing}.`,
				fix: "Set `signing: github` for the token of a workflow or a GitHub App, or `signing: key`: docs/tokens.md#signatures.",
				place: branchPlace(name, facts),
				severity: SEVERITY[bypass]
			}));
		}
		function checkPushes({ name, rules }, facts) {
			if (isMergedInto(name, facts)) return [];
			return rules.flatMap(({ type, source, bypass }) => {
				let how = REFUSING[type];
				if (how === void 0) return [];
				return [{
					message: `${name} ${how} (${source}), and a release is pushed to it.${bypass === "somebody" ? " Some may bypass it: whoever pushes releases must be among them." : ""}`,
					fix: `${BYPASS} Or have releases merged into it: set \`land\`, docs/protected-branches.md.`,
					place: branchPlace(name, facts),
					severity: SEVERITY[bypass]
				}];
			});
		}
		function isMergedInto(name, { configuration: { config } }) {
			return config?.land?.[name === config.branches.live ? "live" : "next"] === "pull-request";
		}
		function branchPlace(name, { configuration }) {
			let { live } = configuration.config?.branches ?? {};
			return configuration.place(["branches", name === live ? "live" : "next"]);
		}
		function checkTags(track, facts) {
			let samples = sampleTags(track.track, facts.configuration.config?.channels ?? [], track.tags);
			return (facts.settings?.tagRulesets ?? []).flatMap((ruleset) => {
				let tag = samples.find((name) => isOf((0, git_names.y6)(name), ruleset));
				let rule = ruleset.rules.find(({ type }) => type === "creation");
				if (tag === void 0 || rule === void 0) return [];
				return [{
					message: `Creating ${(0, text_error.hD)(tag)} is restricted (${rule.source}).`,
					fix: BYPASS,
					place: trackPlace(facts, track.track, "tag"),
					severity: SEVERITY[rule.bypass]
				}];
			});
		}
		function isOf(ref, { include, exclude }) {
			let matches = (pattern) => pattern === "~ALL" || (0, esm.xF)(ref, pattern, { dot: !0 });
			return include.some(matches) && !exclude.some(matches);
		}
		let REFERENCE_RULES = [{
			name: "job-missing",
			severity: "error",
			meaning: "A job needs a job that does not exist, or calls a workflow that does not exist: GitHub rejects the file.",
			check: (facts) => facts.workflows.flatMap((workflow) => [...reference_rules_checkNeeds(workflow), ...checkCalls(workflow, facts)])
		}, {
			name: "workflow-run-missing",
			severity: "warning",
			meaning: "A workflow that uses the actions has a `workflow_run` trigger for a workflow that does not exist.",
			check: (facts) => facts.workflows.flatMap((workflow) => checkRuns(workflow, facts))
		}];
		function didYouMean(word, words) {
			let near = (0, nearest_word.z)(word, words);
			return near === void 0 ? "Correct the name, or take it out." : `Did you mean ${(0, text_error.hD)(near)}?`;
		}
		function reference_rules_checkNeeds(workflow) {
			let names = workflow.jobs.map(({ name }) => name);
			let known = new Set(names.map((name) => name.toLowerCase()));
			return workflow.jobs.flatMap((job) => (0, workflows_workflow.hN)(job).flatMap((name, index) => {
				if (known.has(name.toLowerCase())) return [];
				return {
					message: `The job "${job.name}" waits for ${(0, text_error.hD)(name)}, which ${workflow.name} does not have: GitHub refuses the workflow.`,
					fix: didYouMean(name, names),
					place: workflow.place([
						"jobs",
						job.name,
						"needs",
						index
					])
				};
			}));
		}
		function checkCalls(workflow, { files }) {
			return workflow.jobs.flatMap((job) => {
				let uses = (0, documents_node.ws)((0, documents_node.oB)(job.node, ["uses"])) ?? "";
				let path = uses.slice(2);
				if (!uses.startsWith(`./${workflows_workflow.xi}`) || files.includes(path)) return [];
				return {
					message: `The job "${job.name}" calls ${(0, text_error.hD)(path)}, which is not in the repository: GitHub refuses the workflow.`,
					fix: didYouMean(path, files.filter((file) => file.startsWith(workflows_workflow.xi))),
					place: workflow.place([
						"jobs",
						job.name,
						"uses"
					])
				};
			});
		}
		let OF_GITHUB = [
			"pages-build-deployment",
			"codeql",
			"dependabot updates",
			"automatic dependency submission",
			"copilot"
		];
		function checkRuns(workflow, { workflows, unreadable }) {
			let calls = workflow.jobs.some(({ steps }) => steps.some(({ action }) => action !== void 0));
			let isWhole = !unreadable.some(({ place }) => place?.file?.startsWith(workflows_workflow.xi));
			if (!calls || !isWhole) return [];
			let names = workflows.map(({ root, file }) => (0, documents_node.ws)((0, documents_node.oB)(root, ["name"])) ?? file);
			let known = new Set([...names.map((name) => name.toLowerCase()), ...OF_GITHUB]);
			let path = [
				"on",
				"workflow_run",
				"workflows"
			];
			return textsOf((0, documents_node.oB)(workflow.root, path)).flatMap((name, index) => {
				if (known.has(name.toLowerCase())) return [];
				return {
					message: `${workflow.name} waits for runs of ${(0, text_error.hD)(name)}, and no workflow has that name.`,
					fix: didYouMean(name, names),
					place: workflow.place([...path, index])
				};
			});
		}
		function textsOf(node) {
			return (node?.kind === "list" ? node.items : node ? [node] : []).flatMap((each) => (0, documents_node.ws)(each) ?? []);
		}
		let STEP_RULES = [
			{
				name: "token-starts-nothing",
				severity: "error",
				meaning: "A tag is pushed with GITHUB_TOKEN, or created with a release: that triggers no workflow, and nothing dispatches one.",
				incident: 13,
				check: (facts) => [
					...step_rules_checkPushes(facts),
					...checkReleases(facts),
					...facts.tracks.flatMap((track) => checkTrackStart(track, facts))
				]
			},
			{
				name: "action-not-pinned",
				severity: "hint",
				meaning: "A third-party action is pinned to a tag, which its owner can move. A branch is a warning.",
				check: (facts) => facts.workflows.flatMap((workflow) => checkPins(workflow, facts))
			},
			{
				name: "whole-history",
				severity: "hint",
				meaning: "A job fetches the whole history, but only actions that fetch what they need use it.",
				incident: 6,
				fixable: !0,
				check: (facts) => facts.workflows.flatMap(checkDepth)
			}
		];
		let TAG_PUSH = /\bgit push\b[^\n]{0,500}?(?:\s--tags\b|\s--follow-tags\b|refs\/tags\/|\s(?:"?\$\{?TAG|tag\b))/;
		function step_rules_checkPushes({ workflows }) {
			if (!workflows.some(({ push }) => push?.tags !== void 0)) return [];
			return (0, workflows_workflow.cc)(workflows, ({ workflow, job, step }) => {
				let place = placeOfPush(workflow, job, step);
				if (!place) return [];
				return [{
					message: "A tag that is pushed with GITHUB_TOKEN starts no workflow, and all is green.",
					fix: "Let bump-version make and push tags: it starts their `release-workflow`. Or use the token of a GitHub App.",
					place
				}];
			});
		}
		function placeOfPush(workflow, job, { node, run = "" }) {
			let found = TAG_PUSH.exec(run);
			if (!found || checksOutWithOwnToken(job) || /x-access-token|git@github/.test(run)) return;
			let script = (0, documents_node.oB)(node, ["run"]);
			let at = workflow.text.indexOf(found[0], script.at);
			return workflow.locate(at === -1 ? script.at : at);
		}
		let RELEASES = /\bgh release create\s+(?:"[^"\n]*"|'[^'\n]*'|[^\s"']+)[^\n]*/;
		function checkReleases(facts) {
			if (!facts.workflows.some(({ push }) => push?.tags !== void 0)) return [];
			let others = facts.workflows.filter((workflow) => !isForTags(workflow, facts) && !workflow.events.has("release"));
			return (0, workflows_workflow.cc)(others, (at) => {
				if (hasTokenAround(at)) return [];
				let place = placeOfRelease(at);
				if (!place) return [];
				return [{
					message: "A release of a tag that is not there makes the tag, with GITHUB_TOKEN: that starts no workflow, and no version file follows.",
					fix: "Let bump-version make tags, and publish-release the release of one that is there.",
					place
				}];
			});
		}
		function hasTokenAround({ workflow, job, step }) {
			let names = ["env.GH_TOKEN", "env.GITHUB_TOKEN"];
			return hasOwnToken(step, "with.token", ...names) || [job.node, workflow.root].some((node) => node?.kind === "map" && hasOwnToken({ node }, ...names));
		}
		function placeOfRelease({ workflow, job, step, index }) {
			let input = ["tag_name", "tag"][["softprops/action-gh-release", "ncipollo/release-action"].findIndex((action) => step.uses?.startsWith(`${action}@`))];
			if (input !== void 0) return isPutTogether((0, workflows_workflow.wg)(step, input) ?? "", step, job) && (0, workflows_workflow.wg)(step, "draft") !== "true" ? workflow.place([
				"jobs",
				job.name,
				"steps",
				index,
				"with",
				input
			]) : void 0;
			let found = RELEASES.exec((step.run ?? "").replace(/\\\n/g, "  ").replace(/^\s*#.*$/gm, ""));
			if (!found || /--(?:verify-tag|draft|help)\b|\s-d\b/.test(found[0])) return;
			let tag = /^gh release create\s+["']?([^\s"']*)/.exec(found[0])?.[1] ?? "";
			let script = (0, documents_node.oB)(step.node, ["run"]);
			let at = workflow.text.indexOf("gh release create", script.at);
			return isPutTogether(tag, step, job) ? workflow.locate(at === -1 ? script.at : at) : void 0;
		}
		function isPutTogether(tag, step, job) {
			if (!/^[A-Za-z][\w./@-]*(?:\$|\d)/.test(tag)) return !1;
			if (!job.steps.some(makesTags)) return !0;
			let value = /\$\{?(\w+)\}?$/.exec(tag)?.[1];
			let given = value === void 0 ? tag : (0, documents_node.ws)((0, documents_node.oB)(step.node, ["env", value]));
			return given !== void 0 && !given.includes("$");
		}
		function checkTrackStart({ track, tags }, facts) {
			if (track.releaseWorkflow !== void 0) return [];
			if (!facts.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)).some((step) => makesTags(step) && !hasOwnToken(step, "with.token"))) return [];
			let [sample = ""] = sampleTags(track, facts.configuration.config?.channels ?? [], tags);
			let workflow = facts.workflows.find(({ push }) => push?.tags !== void 0 && (0, push_filters.lI)(push, sample));
			if (!workflow) return [];
			return [{
				message: `${workflow.name} waits for the tags of ${track.name}, which the actions push with GITHUB_TOKEN: that starts no workflow.`,
				fix: `Set \`release-workflow: ${workflow.name}\` for ${track.name}${workflow.events.has("workflow_dispatch") ? "" : ", give it `workflow_dispatch`"}, and the actions start it on the tag.`,
				place: trackPlace(facts, track)
			}];
		}
		function checkPins(workflow, facts) {
			if (!isForReleases(workflow, facts)) return [];
			return (0, workflows_workflow.cc)([workflow], ({ job, step, index }) => {
				let [, action = "", ref = ""] = /^([^@./][^@]*)(?:@(.*))?$/.exec(step.uses ?? "") ?? [];
				if (action === "" || action.startsWith("docker:") || step.action !== void 0) return [];
				if (step.missing !== void 0 || /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref)) return [];
				let isBranch = !/^v?\d/.test(ref);
				return [{
					message: isBranch ? `${(0, text_error.hD)(step.uses ?? "")} is whatever its branch holds at the moment.` : `${(0, text_error.hD)(step.uses ?? "")} is named by a tag, which can be moved to other code.`,
					fix: `Name the commit: \`${action}@<40 hex digits> # ${ref || "its version"}\`.`,
					place: workflow.place([
						"jobs",
						job.name,
						"steps",
						index,
						"uses"
					]),
					...isBranch && { severity: "warning" }
				}];
			});
		}
		function checkDepth(workflow) {
			return (0, workflows_workflow.cc)([workflow], ({ job, step, index }) => {
				if (!isCheckout(step) || (0, workflows_workflow.wg)(step, "fetch-depth") !== "0") return [];
				let others = job.steps.filter((other) => other !== step);
				if (!others.some((other) => other.action) || !others.every(doesWithoutHistory)) return [];
				let depth = (0, documents_node.oB)(step.node, ["with", "fetch-depth"]);
				let isPlain = workflow.text[depth.at] === "0";
				return [{
					message: `The job "${job.name}" fetches the whole history, and nothing in it needs that.`,
					fix: "Leave `fetch-depth` out: the actions fetch what the plain checkout lacks.",
					place: workflow.place([
						"jobs",
						job.name,
						"steps",
						index,
						"with",
						"fetch-depth"
					]),
					...isPlain && { edits: [{
						path: workflow.file,
						start: depth.at,
						end: depth.at + 1,
						with: "1"
					}] }
				}];
			});
		}
		function doesWithoutHistory(step) {
			if (step.action !== void 0) return !0;
			if (step.run !== void 0) return !/\bgit\b/.test(step.run);
			return /^actions\/(?:setup-[\w-]+|upload-artifact|download-artifact|cache|create-github-app-token)@/.test(step.uses ?? "");
		}
		function playOvertaken(workflow, run) {
			let made = new Map();
			let around = lookInto(run);
			let jobs = new Map(workflow.jobs.map((job) => [job.name.toLowerCase(), job]));
			let needed = (job) => (0, workflows_workflow.hN)(job).flatMap((name) => jobs.get(name.toLowerCase()) ?? []);
			let runs = (job) => {
				if (made.has(job)) return made.get(job);
				made.set(job, void 0);
				if (needed(job).length < (0, workflows_workflow.hN)(job).length) return;
				let succeeds = allOf(needed(job).map((other) => allOf([succeeded(other), runs(other)])));
				let answer = decides(job.node, succeeds, (path) => lookAround(job, path, succeeds));
				made.set(job, answer);
				return answer;
			};
			let succeeded = (job) => allOf(needed(job).map((other) => allOf([runs(other), succeeded(other)])));
			let lookAround = (job, path, succeeds) => {
				let status = statusOf(path, succeeds);
				if (status !== void 0) return status;
				let [, name = "", rest = ""] = /^needs\.([\w-]+)\.(.+)$/.exec(path) ?? [];
				if (name === "") return around(path);
				let other = needed(job).find((each) => each.name.toLowerCase() === name);
				return other ? lookAtJob(other, rest) : null;
			};
			let lookAtJob = (job, path) => {
				let ran = runs(job);
				if (ran === void 0) return UNKNOWN;
				if (path === "result") return ran ? "success" : "skipped";
				let output = outputOf(job, path);
				if (!ran || output === void 0) return null;
				return evaluateText(output, (inner) => lookAtSteps(job, inner) ?? around(inner));
			};
			let runsStep = (job, step) => decides(step.node, !0, (path) => lookAtSteps(job, path) ?? lookAround(job, path, !0));
			return {
				runs,
				runsStep
			};
		}
		function decides(node, succeeds, look) {
			let condition = (0, documents_node.ws)((0, documents_node.oB)(node, ["if"]));
			if (condition === void 0) return succeeds;
			let answer = evaluateCondition(condition, look);
			return /\b(?:always|success|failure|cancelled)\s*\(/i.test(condition) ? answer : allOf([succeeds, answer]);
		}
		function allOf(answers) {
			if (answers.includes(!1)) return !1;
			return !answers.includes(void 0) || void 0;
		}
		function statusOf(path, succeeds) {
			if (path === "success()") return succeeds ?? UNKNOWN;
			if (path === "always()") return !0;
			return path === "failure()" || path === "cancelled()" ? !1 : void 0;
		}
		function outputOf({ node }, path) {
			let outputs = (0, documents_node.oB)(node, ["outputs"]);
			if (outputs?.kind !== "map") return;
			return (0, documents_node.ws)(outputs.entries.find(({ key }) => path === `outputs.${key.toLowerCase()}`)?.value);
		}
		function lookAtSteps({ steps }, path) {
			let [, id = "", rest = ""] = /^steps\.([\w-]+)\.(.+)$/.exec(path) ?? [];
			if (id === "") return;
			let step = steps.find(({ node }) => (0, documents_node.ws)((0, documents_node.oB)(node, ["id"]))?.toLowerCase() === id);
			if (!step) return null;
			return step.action === "validate-tag" && rest === "outputs.superseded" ? "true" : UNKNOWN;
		}
		let SUPERSEDED_RULES = [{
			name: "superseded-ignored",
			severity: "warning",
			meaning: "A workflow validates its tag but ignores `superseded`: it builds and publishes pre-releases that a live version overtook.",
			incident: 17,
			check: (facts) => facts.workflows.flatMap((workflow) => (0, workflows_workflow.TM)(workflow).some(({ node }) => node.text.includes("superseded")) ? checkJobs(workflow, facts) : checkNamed(workflow))
		}];
		function checkNamed(workflow) {
			if (workflow.jobs.reduce((sum, { steps }) => sum + steps.length, 0) < 2) return [];
			return (0, workflows_workflow.cc)([workflow], ({ job, step, index }) => {
				if (step.action !== "validate-tag") return [];
				return [{
					message: `${workflow.name} validates its tag, and nothing in it looks at \`superseded\`.`,
					fix: "Let what builds have `if: needs.….outputs.superseded != 'true'`.",
					place: workflow.place([
						"jobs",
						job.name,
						"steps",
						index,
						"uses"
					])
				}];
			});
		}
		function checkJobs(workflow, facts) {
			let run = overtakenRun(workflow, facts);
			let played = run && playOvertaken(workflow, run);
			if (!played) return [];
			let validating = workflow.jobs.filter((job) => played.runs(job) && job.steps.some((step) => isValidation(step) && played.runsStep(job, step)));
			if (validating.length === 0) return [];
			let culprits = workflow.jobs.filter((job) => played.runs(job) && !isFirst(job, validating) && publishingStep(job, played, 0) !== -1).map((job) => firstThatRuns(job, workflow, validating, played));
			return [...[...new Set(culprits)].map((job) => faultOfJob(workflow, job, validating[0])), ...validating.filter((job) => isFirst(job, validating)).flatMap((job) => checkSteps(workflow, job, played))];
		}
		function isValidation(step) {
			return step.action === "validate-tag";
		}
		function isFirst(job, validating) {
			return validating.includes(job) && !(0, workflows_workflow.hN)(job).some((name) => validating.some((other) => other.name === name));
		}
		function overtakenRun(workflow, facts) {
			let channels = facts.configuration.config?.channels ?? [];
			let named = facts.tracks.filter(({ track }) => track.releaseWorkflow === workflow.name);
			let pushed = tagsThatStart(workflow, facts);
			let tag = (namedWorkflows(facts).has(workflow.name) ? named.flatMap(({ track, tags }) => sampleTags(track, channels, tags)) : pushed).find((each) => channels.some((channel) => each.includes(`-${channel}.`)));
			if (tag === void 0) return;
			let event = pushed.includes(tag) ? "push" : "workflow_dispatch";
			let defaults = new Map((0, dispatch_inputs.Cf)(workflow).map((input) => [input.name.toLowerCase(), input.default ?? ""]));
			return {
				event,
				ref: `refs/tags/${tag}`,
				number: 1,
				input: (name) => event === "push" ? "" : defaults.get(name) ?? ""
			};
		}
		function publishingStep(job, played, from) {
			return job.steps.findIndex((step, index) => index >= from && makesPublic(step) && played.runsStep(job, step) === !0);
		}
		function firstThatRuns(job, workflow, validating, played) {
			let seen = new Set();
			let found = job;
			for (; !seen.has(found);) {
				seen.add(found);
				let names = (0, workflows_workflow.hN)(found);
				found = workflow.jobs.find((other) => names.includes(other.name) && !validating.includes(other) && played.runs(other) && (0, workflows_workflow.hN)(other).length > 0) ?? found;
			}
			return found;
		}
		function faultOfJob(workflow, job, validation) {
			let isWritten = (0, documents_node.oB)(job.node, ["if"]) !== void 0;
			return {
				message: `The job "${job.name}" runs also when a live version overtook the pre-release of the tag${isWritten ? ", whatever its `if:` says" : ""}: that is published.`,
				fix: `Give it \`if: needs.${validation.name}.outputs.superseded != 'true'\`, and the job "${validation.name}" that output of validate-tag.`,
				place: workflow.place([
					"jobs",
					job.name,
					...isWritten ? ["if"] : []
				])
			};
		}
		function checkSteps(workflow, job, played) {
			let at = job.steps.findIndex(isValidation);
			let index = publishingStep(job, played, at + 1);
			if (index === -1) return [];
			let id = (0, documents_node.ws)((0, documents_node.oB)(job.steps[at]?.node, ["id"])) ?? "…";
			return [{
				message: `A step of the job "${job.name}" publishes also what a live version overtook.`,
				fix: `Give it \`if: steps.${id}.outputs.superseded != 'true'\`.`,
				place: workflow.place([
					"jobs",
					job.name,
					"steps",
					index
				])
			}];
		}
		var push_refusal = __webpack_require__(3552);
		var dispatch_event = __webpack_require__(8060);
		let TAG_RULES = [
			{
				name: "workflow-missing",
				severity: "error",
				meaning: "The `release-workflow` of a track does not exist in .github/workflows.",
				check: (facts) => facts.tracks.flatMap((track) => tag_rules_checkThere(track, facts))
			},
			{
				name: "workflow-not-dispatched",
				severity: "error",
				meaning: "The `release-workflow` has no `workflow_dispatch`, the only way to start it on a tag pushed with GITHUB_TOKEN.",
				incident: 13,
				fixable: !0,
				check: (facts) => facts.tracks.flatMap((track) => checkDispatch(track, facts))
			},
			{
				name: "dispatch-refused",
				severity: "error",
				meaning: "The `workflow_dispatch` of the `release-workflow` requires an input without default: GitHub refuses a dispatch on a tag, which sets no inputs.",
				incident: 13,
				check: (facts) => facts.workflows.flatMap((workflow) => tag_rules_checkInputs(workflow, facts))
			},
			{
				name: "tag-starts-nothing",
				severity: "error",
				meaning: "By GitHub's filter rules, pushing a tag of a track does not trigger its release workflow. A hint if none is configured.",
				check: (facts) => facts.tracks.flatMap((track) => checkStarts(track, facts))
			},
			{
				name: "tag-starts-another",
				severity: "error",
				meaning: "Pushing a tag of a track triggers another track's release workflow, or a second one. A warning if no track names that one.",
				incident: 22,
				check: (facts) => facts.tracks.flatMap((track) => checkOthers(track, facts))
			},
			{
				name: "tag-in-the-way",
				severity: "error",
				meaning: "A tag on the remote has the name of the folder of a track's tags, `app` beside `app/v1.0.0`: git cannot store both, so no release of the track can be pushed.",
				check: (facts) => facts.tracks.flatMap((track) => checkInTheWay(track, facts))
			},
			{
				name: "filter-pattern",
				severity: "error",
				meaning: "GitHub rejects a pattern in `on.push`, and with it the whole workflow.",
				check: ({ workflows }) => workflows.flatMap(checkPatterns)
			},
			{
				name: "branch-starts-nothing",
				severity: "error",
				meaning: "A workflow cuts versions on pushes, but a push to `next` does not trigger it, or skips the job that cuts.",
				check: (facts) => [...facts.workflows.flatMap((workflow) => checkBranch(workflow, facts)), ...checkCutting(facts)]
			}
		];
		function checkInTheWay({ track }, facts) {
			return (0, tag_template.wD)(track.tag).filter((folder) => facts.tagsInTheWay.includes(folder)).map((name) => ({
				message: `The tag ${(0, text_error.hD)(name)} is named like the folder of ${track.name}'s tags, ${(0, text_error.hD)((0, tag_template.sN)(track.tag))}: every push of such a tag is refused.`,
				fix: "Change `tag` of the track, or rename the tag that is there, if nobody relies on it.",
				place: trackPlace(facts, track, "tag"),
				command: (0, push_refusal.wT)((0, git_names.y6)(name))
			}));
		}
		function tag_rules_checkThere({ track }, facts) {
			let { releaseWorkflow: name } = track;
			if (name === void 0 || facts.files.includes(workflows_workflow.xi + name)) return [];
			return [{
				message: `The release workflow of ${track.name}, ${(0, text_error.hD)(workflows_workflow.xi + name)}, is not in the repository.`,
				fix: whereElse(name, facts),
				place: trackPlace(facts, track, "release-workflow")
			}];
		}
		function whereElse(name, { files }) {
			let below = files.flatMap((file) => file.startsWith(workflows_workflow.xi) ? file.slice(workflows_workflow.xi.length) : []);
			let deeper = below.find((file) => file.endsWith(`/${name}`));
			if (deeper !== void 0) return `Move ${(0, text_error.hD)(workflows_workflow.xi + deeper)} there: GitHub runs no workflow of a folder below.`;
			let near = (0, nearest_word.z)(name, below.filter((file) => !file.includes("/")));
			return near === void 0 ? "Add it, or correct the name." : `Did you mean ${(0, text_error.hD)(near)}? Else add it.`;
		}
		function workflowOf({ track }, { workflows }) {
			return workflows.find(({ name }) => name === track.releaseWorkflow);
		}
		function checkDispatch(facts, all) {
			let workflow = workflowOf(facts, all);
			if (!workflow || workflow.events.has("workflow_dispatch")) return [];
			let edit = dispatchEdit(workflow);
			return [{
				message: `${workflow.name} cannot be started by hand or by the actions: a tag that GITHUB_TOKEN pushes starts nothing by itself.`,
				fix: "Add `workflow_dispatch:` below `on:`. The actions then start it on the tag.",
				place: workflow.place(["on"]),
				...edit && { edits: [edit] }
			}];
		}
		function tag_rules_checkInputs(workflow, facts) {
			if (!namedWorkflows(facts).has(workflow.name)) return [];
			return (0, dispatch_inputs.nk)(workflow).map(({ name }) => ({
				message: `${workflow.name} requires the input ${(0, text_error.hD)(name)}, and the actions start it on a tag without inputs: GitHub refuses that.`,
				fix: "Give it a `default`, or take `required` away. The tag is github.ref_name.",
				place: workflow.place([...dispatch_inputs.bF, name])
			}));
		}
		function dispatchEdit({ file, text, root }) {
			let found = (0, dispatch_event.H)(text, root);
			return found && {
				path: file,
				start: found.at,
				end: found.at,
				with: found.line
			};
		}
		function samplesOf({ track, tags }, { configuration }) {
			return sampleTags(track, configuration.config?.channels ?? [], tags);
		}
		function firesOn(workflow, tag) {
			return workflow.push !== void 0 && (0, push_filters.lI)(workflow.push, tag);
		}
		function checkStarts(facts, all) {
			let named = workflowOf(facts, all);
			if (facts.track.releaseWorkflow !== void 0 && !named) return [];
			let candidates = named ? [named] : all.workflows.filter((workflow) => isForTags(workflow, all));
			let starts = (tag) => candidates.some((workflow) => firesOn(workflow, tag));
			let samples = samplesOf(facts, all);
			let sample = samples.find((tag) => !starts(tag));
			if (sample === void 0 || candidates.length === 0) return [];
			let isPartial = samples.some(starts);
			let where = named?.name ?? "its release workflow";
			return [{
				message: `Pushing the tag ${(0, text_error.hD)(sample)} starts ${named ? `no run of ${named.name}` : "no workflow"}${isPartial ? ", though other tags of the track do" : ""}.`,
				fix: named || isPartial ? `Let on.push.tags of ${where} have ${(0, text_error.hD)(patternOf(facts))}.` : "Name its `release-workflow`. If the tag alone is the release, all is well.",
				place: named ? placeOfTags(named, sample) : trackPlace(all, facts.track, "tag"),
				...!named && !isPartial && { severity: "hint" }
			}];
		}
		function checkOthers(facts, all) {
			let candidates = all.workflows.filter((workflow) => isForTags(workflow, all) && workflow.push);
			let samples = samplesOf(facts, all);
			let own = workflowOf(facts, all) ?? candidates.find((workflow) => samples.some((tag) => firesOn(workflow, tag)));
			return candidates.flatMap((workflow) => {
				let sample = samples.find((tag) => firesOn(workflow, tag));
				if (sample === void 0 || workflow === own) return [];
				let beside = own && firesOn(own, sample) ? ` beside ${own.name}` : "";
				let isOfAnother = namedWorkflows(all).has(workflow.name);
				return {
					message: `The tag ${(0, text_error.hD)(sample)} of ${facts.track.name} starts ${workflow.name}${beside}.`,
					fix: `A filter begins at the start of the tag: ${facts.track.name} has ${(0, text_error.hD)((0, tag_template.sN)(facts.track.tag))}. Write one that its tags do not match, or add ${(0, text_error.hD)(`!${patternOf(facts)}`)} after it.`,
					place: placeOfTags(workflow, sample),
					...!isOfAnother && { severity: "warning" }
				};
			});
		}
		function patternOf({ track }) {
			return `${(0, filter_pattern.K)(track.tag.prefix)}*${(0, filter_pattern.K)(track.tag.suffix)}`;
		}
		function placeOfTags(workflow, tag) {
			let index = decidingPattern(workflow, tag);
			return workflow.place([
				"on",
				"push",
				"tags",
				...index === void 0 ? [] : [index]
			]);
		}
		function checkPatterns(workflow) {
			return push_filters.WS.flatMap((name) => (workflow.push?.[name] ?? []).flatMap((pattern, index) => {
				let { fault } = (0, filter_pattern.q)(pattern);
				if (fault === void 0) return [];
				return {
					message: `GitHub refuses the pattern ${(0, text_error.hD)(pattern)}: ${fault}.`,
					fix: "Correct it; `\\` takes the meaning from the character after it.",
					place: workflow.place([
						"on",
						"push",
						name,
						index
					])
				};
			}));
		}
		function checkBranch(workflow, { configuration }) {
			let { config } = configuration;
			let { push } = workflow;
			if (!config || config.autoChannel === !1 || !push || (0, push_filters.rw)(push, config.branches.next)) return [];
			if (!(0, documents_node.oB)(workflow.root, [
				"on",
				"push",
				"branches"
			]) || !workflow.jobs.some(({ steps }) => steps.some(makesTags))) return [];
			return [{
				message: `${workflow.name} cuts versions, and a push to ${(0, text_error.hD)(config.branches.next)} does not start it.`,
				fix: `Add ${(0, text_error.hD)(config.branches.next)} to on.push.branches, or set \`auto-channel: false\` if pushes are to cut nothing.`,
				place: workflow.place([
					"on",
					"push",
					"branches"
				])
			}];
		}
		function checkCutting(facts) {
			let { config } = facts.configuration;
			if (!config || config.autoChannel === !1) return [];
			let { next } = config.branches;
			let look = lookInto({
				event: "push",
				ref: `refs/heads/${next}`,
				number: 1,
				input: () => ""
			});
			let cutting = (0, workflows_workflow.cc)(facts.workflows.filter(({ push }) => push && (0, push_filters.rw)(push, next)), (at) => makesTags(at.step) ? [at] : []);
			let stops = cutting.map(({ workflow, job, step, index }) => {
				let path = ["jobs", job.name];
				if (isFalse(job.node, look)) return workflow.place([...path, "if"]);
				return isFalse(step.node, look) ? workflow.place([
					...path,
					"steps",
					index,
					"if"
				]) : void 0;
			});
			let [first] = stops;
			if (!first || stops.includes(void 0)) return [];
			return [{
				message: `A push to ${(0, text_error.hD)(next)} starts ${cutting[0]?.workflow.name}, and by this condition nothing in it cuts a version then.`,
				fix: `Let it hold on ${(0, text_error.hD)(next)}, or set \`auto-channel: false\` if pushes are to cut nothing.`,
				place: first
			}];
		}
		function isFalse(node, look) {
			let condition = (0, documents_node.ws)((0, documents_node.oB)(node, ["if"]));
			return condition !== void 0 && evaluateCondition(condition, look) === !1;
		}
		let TAG_WORKFLOW_IDLE = {
			name: "tag-workflow-idle",
			severity: "error",
			meaning: "A workflow is triggered by version tags that no track makes, so it never runs again. A warning if it has other triggers.",
			check: (facts) => facts.workflows.flatMap((workflow) => checkIdle(workflow, facts))
		};
		let VERSION_TAGS = [
			"v1.2.3",
			"1.2.3",
			"release-1.2.3",
			"release/1.2.3"
		];
		function checkIdle(workflow, facts) {
			let { push, events, name } = workflow;
			if (!push?.tags || facts.tracks.length === 0 || tracksStarting(workflow, facts).length > 0) return [];
			let wanted = VERSION_TAGS.find((tag) => (0, push_filters.lI)(push, tag));
			if (wanted === void 0 || tagsThatStart(workflow, facts).length > 0) return [];
			let isAlone = push.branches === void 0 && [...events].every((event) => ONLY_BY_TAG.has(event));
			let [sample = ""] = facts.tracks.map(({ track }) => `${track.tag.prefix}1.2.3${track.tag.suffix}`);
			return [{
				message: `${name} waits for tags such as ${(0, text_error.hD)(wanted)}, and no track makes any: they are called ${(0, text_error.hD)(sample)} now. What it did for a release does not run again.`,
				fix: "Move what it publishes to the release workflow of a track and delete it, or let its filter take the tags of one and name it as the track's `release-workflow`.",
				place: workflow.place([
					"on",
					"push",
					"tags"
				]),
				...!isAlone && { severity: "warning" }
			}];
		}
		let ONLY_BY_TAG = new Set([
			"push",
			"workflow_dispatch",
			"workflow_call"
		]);
		let TAURI_OVERRIDE_RULES = [{
			name: "tauri-override",
			severity: "error",
			meaning: "A `tauri.<platform>.conf.json` sets a version or updater endpoints, which override those of tauri.conf.json on that platform.",
			check: ({ tracks, texts }) => tracks.flatMap(({ track }) => [...checkVersions(track, texts), ...checkEndpoints(track, texts)])
		}];
		function overridesOf(path) {
			if ((0, paths_folder.Vb)(path) !== "tauri.conf.json") return [];
			return [
				"linux",
				"windows",
				"macos",
				"android",
				"ios"
			].map((platform) => (0, paths_folder._z)((0, paths_folder.yS)(path), `tauri.${platform}.conf.json`));
		}
		function checkVersions({ name, versionFiles }, texts) {
			let listed = versionFiles.map(({ path }) => path);
			return listed.flatMap(overridesOf).flatMap((path) => {
				let version = listed.includes(path) ? void 0 : valueIn(path, texts, ["version"]);
				if (version?.kind !== "text" || version.value.endsWith(".json")) return [];
				return {
					message: `${path} has the version ${(0, text_error.hD)(version.value)}, which is built on that platform whatever version of ${name} is released.`,
					fix: "Take `version` out of it, or list the file among the `version-files`.",
					place: tauri_override_rules_placeOf(path, texts, version)
				};
			});
		}
		function checkEndpoints({ updater, versionFiles }, texts) {
			let path = updater?.tauriConfig ?? versionFiles.find((file) => (0, paths_folder.Vb)(file.path) === "tauri.conf.json")?.path;
			if (!updater || path === void 0) return [];
			let key = [
				"plugins",
				"updater",
				"endpoints"
			];
			let usual = (0, documents_document.CB)(valueIn(path, texts, key));
			return overridesOf(path).flatMap((override) => {
				let list = valueIn(override, texts, key);
				let other = list?.kind === "list" ? list.items.find((item) => item.kind === "text" && !usual.includes(item.value)) : void 0;
				if (other?.kind !== "text") return [];
				return {
					message: `${override} has the endpoint ${(0, text_error.hD)(other.value)}, which is not among those of ${path}: apps on that platform poll another place.`,
					fix: "Take the endpoints out of it.",
					place: tauri_override_rules_placeOf(override, texts, other)
				};
			});
		}
		function valueIn(path, texts, key) {
			let text = texts.get(path);
			let root = text === void 0 ? void 0 : (0, attempt.C)(() => (0, json_document.q)(path, text));
			return !root || root instanceof text_error.ag ? void 0 : (0, documents_document.TE)(root, key).value;
		}
		function tauri_override_rules_placeOf(path, texts, value) {
			return (0, place.BW)(path, texts.get(path) ?? "", value.start - 1);
		}
		let TELLING_RULES = [
			{
				name: "attestation-missing",
				severity: "error",
				meaning: "`require-attestation` is set, but no trusted root is given, or nothing in the release workflow attests: every release stops there.",
				check: (facts) => (0, workflows_workflow.cc)(facts.workflows, (at) => checkAttested(at, facts))
			},
			{
				name: "output-empty",
				severity: "error",
				meaning: "A step reads an output that is always empty, because the input that fills it is not set.",
				check: checkOutputs
			},
			{
				name: "announce-idle",
				severity: "warning",
				meaning: "`announce` has no `url`, or no `secret` for a roadmap: it tells nobody and succeeds.",
				check: ({ workflows }) => (0, workflows_workflow.cc)(workflows, checkAnnounced)
			}
		];
		function checkAttested(at, facts) {
			let { workflow, job, step, index } = at;
			if (step.action !== "write-updater-manifest" || (0, workflows_workflow.wg)(step, "require-attestation") !== "true") return [];
			let place = workflow.place([
				"jobs",
				job.name,
				"steps",
				index,
				"with",
				"require-attestation"
			]);
			let noRoot = {
				message: "require-attestation has no `trusted-root` to verify with: the step fails.",
				fix: "Run `gh attestation trusted-root > \"$RUNNER_TEMP/trusted-root.jsonl\"` before it, and give it that path.",
				place
			};
			let builders = buildersFor(workflow, facts).filter((builder) => !mayAttest(builder));
			return [...(0, workflows_workflow.wg)(step, "trusted-root") === void 0 ? [noRoot] : [], ...builders.map(({ name }) => ({
				message: `require-attestation wants every bundle attested by ${name}, which has no step that attests.`,
				fix: `Add actions/attest with their \`subject-path\` to the job of ${name} that builds them, and \`id-token: write\` and \`attestations: write\` to its permissions.`,
				place
			}))];
		}
		function buildersFor(workflow, facts) {
			let tracks = tracksStarting(workflow, facts).filter(({ track }) => track.updater);
			let names = new Set(tracks.flatMap(({ track }) => track.releaseWorkflow ?? []));
			return facts.workflows.filter(({ name }) => names.has(name));
		}
		function mayAttest({ jobs }) {
			return jobs.some(({ node, steps }) => (0, documents_node.oB)(node, ["uses"]) !== void 0 || steps.some(attestsBuild));
		}
		function attestsBuild(step) {
			return /^actions\/attest(?:-build-provenance)?@/.test(step.uses ?? "") && !["sbom-path", "predicate-type"].some((other) => (0, workflows_workflow.wg)(step, other) !== void 0);
		}
		let FILLED_BY = {
			"publish-release": { "checksums-path": "checksums" },
			"write-updater-manifest": {
				"predicate-path": "publish",
				sha: "publish"
			}
		};
		let telling_rules_OUTPUT = /\bsteps\.([\w-]{1,100})\.outputs\.([\w-]{1,100})/g;
		function checkOutputs({ workflows }) {
			return findTexts(workflows, telling_rules_OUTPUT, isInput).flatMap(({ workflow, scalar, match, place }) => {
				let [read, id, output = ""] = match;
				let step = workflow.jobs.find(({ name }) => name === scalar.path[1])?.steps.find(({ node }) => (0, documents_node.ws)((0, documents_node.oB)(node, ["id"])) === id);
				let input = step && FILLED_BY[step.action ?? ""]?.[output];
				let given = step && input ? (0, workflows_workflow.wg)(step, input) : void 0;
				if (!step || input === void 0 || given !== void 0 && given !== "" && given !== "false") return [];
				return {
					message: `${(0, text_error.hD)(read)} is always empty: the step "${id}" has no \`${input}\`.`,
					fix: `Set \`${input}\` of ${step.action}${input === "publish" ? " to true" : ", SHA256SUMS for example"}.`,
					place
				};
			});
		}
		function checkAnnounced({ workflow, job, step, index }) {
			if (step.action !== "announce") return [];
			let lacks = (input) => ((0, workflows_workflow.wg)(step, input) ?? "") === "";
			let missing = lacks("url") ? "url" : (0, workflows_workflow.wg)(step, "format") === "roadmap" && lacks("secret") ? "secret" : void 0;
			if (missing === void 0) return [];
			return [{
				message: `announce has no \`${missing}\`: it tells nobody, and succeeds.`,
				fix: `Give it one from a secret: \`${missing}: \${{ secrets.${missing === "url" ? "ANNOUNCE_URL" : "ROADMAP_SECRET"} }}\`.`,
				place: workflow.place([
					"jobs",
					job.name,
					"steps",
					index
				])
			}];
		}
		let NAMES = /(?:^|\/)(?:\.releaserc(?:\.\w+)?|release\.config\.[cm]?[jt]s|\.release-it\.\w+|\.versionrc(?:\.\w+)?|lerna\.json|release-please-config\.json|\.?release\.toml)$/;
		function isToolConfig(path) {
			return NAMES.test(path) && !/(?:^|\/)node_modules\//.test(path);
		}
		let SETTINGS = [
			"release",
			"release-it",
			"standard-version",
			"commit-and-tag-version",
			"auto"
		];
		function releaseSettings(path, text) {
			if ((0, paths_folder.Vb)(path) !== "package.json") return [];
			let root = (0, attempt.C)(() => (0, json_document.q)(path, text));
			return root instanceof text_error.ag ? [] : SETTINGS.flatMap((name) => textsBelow((0, documents_document.jf)(root, name)));
		}
		function textsBelow(value) {
			if (value?.kind === "text") return [value];
			if (value?.kind === "list") return value.items.flatMap(textsBelow);
			return value?.kind === "table" ? [...value.entries.values()].flatMap(textsBelow) : [];
		}
		let TEXT_RULES = [
			{
				name: "dash-means-prerelease",
				severity: "error",
				meaning: "A dash in the tag is taken to mean a pre-release, but all tags of a track contain a dash.",
				incident: 16,
				check: checkDash
			},
			{
				name: "head-commit-gate",
				severity: "warning",
				meaning: "A condition checks the message of one commit and ignores the other commits of the push.",
				incident: 18,
				check: checkHeadCommit
			},
			{
				name: "skip-ci",
				severity: "warning",
				meaning: "A workflow, or the configuration of a release tool, writes [skip ci] or `skip-checks: true` into a commit message: a tag on that commit triggers nothing.",
				incident: 15,
				check: checkSkip
			},
			{
				name: "generated-notes",
				severity: "warning",
				meaning: "GitHub generates the release notes and compares with another track's tag.",
				incident: 21,
				check: checkGeneratedNotes
			},
			{
				name: "release-url-by-hand",
				severity: "error",
				meaning: "A release URL is built from a hard-coded prefix instead of the tag.",
				incident: 20,
				check: checkUrls
			},
			{
				name: "latest-by-hand",
				severity: "warning",
				meaning: "A workflow marks its release as Latest, whatever its track and version.",
				incident: 16,
				check: checkLatest
			}
		];
		let DASHES = [
			/contains\(\s*[\w.-]*\b(?:ref|ref_name|tag|tag_name)\s*,\s*(['"])-\1\s*\)/g,
			/\[\[\s*"?\$\{?GITHUB_REF(?:_NAME)?\}?"?\s*(?:==?\s*\*-\*|=~\s*-)\s*\]\]/g,
			/\bcase\s+"?\$\{?GITHUB_REF(?:_NAME)?\}?"?\s+in\s+\*-\*\)/g
		];
		function checkDash(facts) {
			let isDashed = ({ track }) => `${track.tag.prefix}${track.tag.suffix}`.includes("-");
			return DASHES.flatMap((pattern) => findTexts(facts.workflows, pattern)).flatMap(({ match, place, workflow }) => {
				let starting = tracksStarting(workflow, facts);
				let dashed = (starting.length > 0 ? starting : facts.tracks).find(isDashed);
				if (facts.configuration.config && !dashed) return [];
				return {
					message: `${(0, text_error.hD)(match[0])} holds for every tag of ${dashed ? dashed.track.name : "a track with a dash in its name"}.`,
					fix: "Take the output `prerelease` of validate-tag.",
					place
				};
			});
		}
		function checkHeadCommit({ workflows }) {
			let pattern = /github\.event\.(?:head_commit|commits\[\d+\])\.message/g;
			return workflows.flatMap((workflow) => {
				let [first, ...more] = findTexts([workflow], pattern, (scalar) => !isScript(scalar));
				if (!first) return [];
				return {
					message: `The message of one commit decides, and a push has others, too.${more.length > 0 ? ` Lines ${listLines(more)} do the same.` : ""}`,
					fix: "Take the outputs `any` and `only-own` of detect-tracks, which look at every commit.",
					place: first.place
				};
			});
		}
		function listLines(found) {
			return [...new Set(found.map(({ place }) => place.line))].join(", ");
		}
		let SKIPS = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|\bskip-checks:\s*true\b/g;
		function checkSkip({ workflows, texts }) {
			let inWorkflows = findTexts(workflows, SKIPS, (scalar) => isScript(scalar) || isInput(scalar));
			let inTools = [...texts].flatMap(([file, text]) => isToolConfig(file) ? [...text.matchAll(SKIPS)].map((match) => ({
				match,
				place: (0, place.BW)(file, text, match.index)
			})) : releaseSettings(file, text).flatMap(({ value, start }) => [...value.matchAll(SKIPS)].map((match) => ({
				match,
				place: (0, place.BW)(file, text, start + match.index)
			}))));
			return [...inWorkflows, ...inTools].map(({ match, place }) => ({
				message: `A commit with ${match[0]} starts no workflow, and neither does a tag on it.`,
				fix: "Leave it out. The commits of the actions are known by what they change: detect-tracks passes over them.",
				place
			}));
		}
		function checkGeneratedNotes({ workflows, tracks }) {
			if (tracks.length === 1) return [];
			let commands = [
				...findTexts(workflows, /--generate-notes\b(?![^\n]*--notes-start-tag)/g, isScript),
				...findTexts(workflows, /\bgh api\b(?:[^\n\\]|\\\n?){0,500}releases\/generate-notes\b/g, isScript),
				...findTexts(workflows, /\brepos\.generateReleaseNotes\(/g, isInput)
			].filter(({ scalar }) => !scalar.node.text.includes("previous_tag_name")).map(({ place }) => place);
			return [...inputsThatAre("true", ["generate_release_notes", "generateReleaseNotes"], workflows), ...commands].map((place) => ({
				message: "Generated notes begin at the last tag of the repository, of whatever track it is.",
				fix: "Take the output `body-path` of component-changelog as the text of the release.",
				place
			}));
		}
		let RELEASE_URL = /(?:github\.com\/([\w.-]+\/[\w.-]+)\/)?releases\/(?:tag|download)\/[^\s/$"'`]+\$\{?\{?/g;
		function checkUrls({ workflows, repository }) {
			return findTexts(workflows, RELEASE_URL).flatMap(({ match, place }) => {
				let [written, named] = match;
				if (named && repository && named.toLowerCase() !== repository.toLowerCase()) return [];
				return {
					message: `The URL with ${(0, text_error.hD)(written)} adds a prefix to a version, and the tag may have another one.`,
					fix: "Put the whole tag there, github.ref_name by `env:`, or take the URL from the outputs of the actions.",
					place
				};
			});
		}
		function checkLatest({ workflows, tracks }) {
			if (tracks.length === 1) return [];
			let commands = findTexts(workflows, /gh release (?:create|edit)[^\n]{0,500}\s--latest(?:=true)?(?=\s|$)/g, isScript);
			return [...inputsThatAre("true", [
				"make_latest",
				"makeLatest",
				"make-latest"
			], workflows), ...commands.map(({ place }) => place)].map((place) => ({
				message: "The release is marked as Latest, whatever version it is: one track has the badge, and only its newest live version.",
				fix: "Take the output `make-latest` of validate-tag.",
				place
			}));
		}
		function inputsThatAre(value, names, workflows) {
			return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step, index) => names.flatMap((name) => (0, workflows_workflow.wg)(step, name) === value ? workflow.place([
				"jobs",
				job.name,
				"steps",
				index,
				"with",
				name
			]) : []))));
		}
		let TWIN_RULES = [{
			name: "twin-steps",
			severity: "warning",
			meaning: "A releasing workflow has the same step or job once for each track: the copies will drift apart.",
			incident: 28,
			check: (facts) => facts.workflows.flatMap((workflow) => isForReleases(workflow, facts) ? checkTwins(workflow, facts) : [])
		}];
		function checkTwins(workflow, { tracks }) {
			let names = tracks.map(({ track }) => track.name);
			if (names.length < 2) return [];
			let jobs = findTwins(workflow, workflow.jobs.map(partOf), names);
			let steps = findTwins(workflow, workflow.jobs.filter(({ node }) => !jobs.twins.has(node)).flatMap(stepsOf), names);
			return [...jobs.faults, ...steps.faults];
		}
		function partOf({ node, at }) {
			return {
				kind: "job",
				node,
				at
			};
		}
		function stepsOf({ steps }) {
			return steps.map(({ node }) => ({
				kind: "step",
				node,
				at: node.at
			}));
		}
		function findTwins({ locate }, parts, names) {
			let first = new Map();
			let faults = [];
			let twins = new Set();
			for (let part of parts) {
				let text = twin_rules_textOf(part.node, new Map());
				let blank = text && replaceNames(text, names);
				if (text === void 0 || blank === void 0 || !blank.includes("\0")) continue;
				let twin = first.get(blank);
				if (!twin) first.set(blank, {
					part,
					text
				});
				else if (twin.text !== text) {
					twins.add(part.node);
					faults.push({
						message: `This ${part.kind} is that of line ${locate(twin.part.at).line} with another track's name in it.`,
						fix: "Write it once, with a matrix over the tracks: detect-tracks has the output `matrix`.",
						place: locate(part.at)
					});
				}
			}
			return {
				faults,
				twins
			};
		}
		function replaceNames(text, names) {
			let words = names.map((name) => name.replace(/[^\w]/g, "\\$&")).join("|");
			return text.replace(RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, "g"), "\0");
		}
		function twin_rules_textOf(node, made) {
			if (node.kind !== "map" && node.kind !== "list") return node.text;
			if (made.has(node)) return made.get(node);
			let parts = node.kind === "list" ? node.items.map((item) => twin_rules_textOf(item, made)) : node.entries.map(({ key, value }) => `${key}: ${twin_rules_textOf(value, made)}`);
			let text = parts.some((part) => part === void 0) ? void 0 : `{${parts.join("\n")}}`;
			made.set(node, text === void 0 || text.length > 2e4 ? void 0 : text);
			return made.get(node);
		}
		var minisign = __webpack_require__(2454);
		var tauri_config = __webpack_require__(851);
		let HOSTS = [
			/^(https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/heads\/)?)(.+)$/,
			/^(https:\/\/github\.com\/[^/]+\/[^/]+\/raw\/(?:refs\/heads\/)?)(.+)$/,
			/^(https:\/\/cdn\.jsdelivr\.net\/gh\/[^/]+\/[^/@]+@)(.+)$/
		];
		let LATEST_RELEASE = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/releases\/latest\/download\//;
		function judgeEndpoint(endpoint, manifests, branch, isInsecureAllowed = !1) {
			if (endpoint.startsWith("http://") && isInsecureAllowed) return;
			if (endpoint.startsWith("http://")) return {
				why: "is not https, which the updater refuses",
				wanted: endpoint.replace("http:", "https:"),
				isSure: !1
			};
			let [, repository] = LATEST_RELEASE.exec(endpoint) ?? [];
			let [first = ""] = manifests;
			if (repository !== void 0) return {
				why: "asks the latest release of the repository, which may be of another track",
				wanted: `https://raw.githubusercontent.com/${repository}/${branch}/${first}`,
				isSure: !1
			};
			for (let host of HOSTS) {
				let [, before, rest] = host.exec(endpoint) ?? [];
				if (before !== void 0 && rest !== void 0) return judgeFile(before, rest, manifests, branch);
			}
		}
		function judgeFile(before, rest, manifests, branch) {
			let right = manifests.map((manifest) => `${branch}/${manifest}`);
			if (right.includes(rest)) return;
			let there = manifests.find((manifest) => rest.endsWith(`/${manifest}`));
			if (there !== void 0) return {
				why: `is not on ${branch}, where manifests are committed`,
				wanted: `${before}${branch}/${there}`,
				isSure: !0
			};
			return {
				why: "names none of the track's manifests",
				wanted: `${before}${right[0] ?? ""}`,
				isSure: !1
			};
		}
		let UPDATER_RULES = [
			{
				name: "updater-config-missing",
				severity: "error",
				meaning: "The `tauri-config` of a track is not in the repository.",
				check: updater_rules_checkThere
			},
			{
				name: "updater-key-unknown",
				severity: "error",
				meaning: "A track has an updater but no `tauri-config`, and its release workflow sets no `public-key`: signatures cannot be verified, and no manifest is made.",
				incident: 29,
				check: checkKeyKnown
			},
			{
				name: "updater-key",
				severity: "error",
				meaning: "The public key in the Tauri configuration is missing or not a minisign key: apps would refuse every update.",
				incident: 29,
				check: (facts) => updatersOf(facts).flatMap(checkKey)
			},
			{
				name: "updater-endpoint",
				severity: "error",
				meaning: "Installed apps poll another place than the one that the manifests are committed to.",
				fixable: !0,
				check: (facts) => updatersOf(facts).flatMap((updater) => updater_rules_checkEndpoints(updater, facts))
			},
			{
				name: "updater-channel",
				severity: "warning",
				meaning: "The Tauri configuration names only manifests of pre-release channels: live users would follow them.",
				check: (facts) => updatersOf(facts).flatMap((updater) => checkChannel(updater, facts))
			},
			{
				name: "updater-artifacts",
				severity: "error",
				meaning: "`bundle.createUpdaterArtifacts` is not on: the build makes no signatures.",
				fixable: !0,
				check: (facts) => updatersOf(facts).flatMap((updater) => checkArtifacts(updater, facts))
			}
		];
		function isTauriOverlay(path) {
			return /^tauri\.[\w.-]+\.conf\.json5?$/.test((0, paths_folder.Vb)(path));
		}
		function updatersOf({ tracks, texts }) {
			return tracks.flatMap(({ track }) => {
				let { updater } = track;
				let path = updater?.tauriConfig ?? track.versionFiles.find((file) => (0, paths_folder.Vb)(file.path) === "tauri.conf.json")?.path;
				let text = path === void 0 ? void 0 : texts.get(path);
				if (!updater || path === void 0 || text === void 0) return [];
				let root = (0, attempt.C)(() => (0, json_document.q)(path, text));
				return root instanceof text_error.ag ? [] : [{
					track: {
						...track,
						updater
					},
					path,
					text,
					root
				}];
			});
		}
		function updater_rules_checkThere(facts) {
			return facts.tracks.flatMap(({ track }) => {
				let path = track.updater?.tauriConfig;
				if (path === void 0 || facts.files.includes(path)) return [];
				let found = facts.files.filter((file) => (0, paths_folder.Vb)(file) === (0, paths_folder.Vb)(path));
				return {
					message: `The Tauri configuration ${(0, text_error.hD)(path)} of ${track.name} is not in the repository.`,
					fix: found[0] === void 0 ? "Correct its path." : `Did you mean ${(0, text_error.hD)(found[0])}?`,
					place: trackPlace(facts, track, "updater", "tauri-config")
				};
			});
		}
		function checkKeyKnown(facts) {
			return facts.tracks.flatMap(({ track }) => {
				let { updater, releaseWorkflow } = track;
				if (!updater || updater.tauriConfig !== void 0) return [];
				if (!(facts.workflows.find(({ name }) => name === releaseWorkflow)?.jobs ?? []).flatMap(({ steps }) => steps).filter((step) => step.action === "write-updater-manifest").some((step) => (0, workflows_workflow.wg)(step, "public-key") === void 0)) return [];
				let [path] = facts.files.filter((file) => (0, paths_folder.Vb)(file) === "tauri.conf.json");
				return {
					message: `${track.name} has an updater without \`tauri-config\`, and ${releaseWorkflow} gives write-updater-manifest no \`public-key\`: there is no key to verify signatures with.`,
					fix: `Add \`tauri-config: ${path ?? "src-tauri/tauri.conf.json"}\` to the updater.`,
					place: trackPlace(facts, track, "updater")
				};
			});
		}
		function checkKey({ path, text, root }) {
			let found = (0, attempt.C)(() => (0, minisign.ee)((0, tauri_config.readTauriUpdater)(text, path).publicKey, (0, text_error.hD)(path)));
			if (!(found instanceof text_error.ag)) return [];
			return found.problems.map(({ message, fix = "" }) => ({
				message: message.replace(/^It /, `${path} `),
				fix,
				place: placeIn({
					path,
					text,
					root
				}, [
					"plugins",
					"updater",
					"pubkey"
				])
			}));
		}
		function endpointsOf({ root }) {
			let list = (0, documents_document.TE)(root, [
				"plugins",
				"updater",
				"endpoints"
			]).value;
			return list?.kind === "list" ? list.items.filter((item) => item.kind === "text") : [];
		}
		function updater_rules_checkEndpoints(updater, facts) {
			let { config } = facts.configuration;
			let { track, path, text } = updater;
			let endpoints = endpointsOf(updater);
			if (!config) return [];
			if (endpoints.length === 0) {
				let wanted = `https://raw.githubusercontent.com/OWNER/REPO/${(0, manifest_path.sJ)(config)}/${(0, manifest_path.ji)(track.updater, versions_version.L8)}`;
				return [{
					message: `${path} names no endpoint: installed apps look nowhere for updates.`,
					fix: `Add ${(0, text_error.hD)(wanted)} to plugins.updater.endpoints.`,
					place: placeIn(updater, [
						"plugins",
						"updater",
						"endpoints"
					])
				}];
			}
			let manifests = [versions_version.L8, ...config.channels].map((channel) => (0, manifest_path.ji)(track.updater, channel));
			let isOfLine = ({ value }) => {
				let [, path = ""] = value.split(`/${(0, manifest_path.sJ)(config)}/`, 2);
				return track.updater.lineManifest !== void 0 && (0, manifest_path.HS)(path, track.updater);
			};
			return endpoints.flatMap((endpoint) => {
				if (isOfLine(endpoint)) return [];
				let verdict = judgeEndpoint(endpoint.value, manifests, (0, manifest_path.sJ)(config), isInsecureAllowed(updater));
				if (!verdict) return [];
				let isPlain = text.slice(endpoint.start, endpoint.end) === endpoint.value;
				let edit = {
					path,
					start: endpoint.start,
					end: endpoint.end,
					with: verdict.wanted
				};
				return {
					message: `The endpoint ${(0, text_error.hD)(endpoint.value)} ${verdict.why}.`,
					fix: `Write ${(0, text_error.hD)(verdict.wanted)}.`,
					place: (0, place.BW)(path, text, endpoint.start - 1),
					...verdict.isSure && isPlain && { edits: [edit] }
				};
			});
		}
		function isInsecureAllowed({ root }) {
			return ["dangerousInsecureTransportProtocol", "dangerous-insecure-transport-protocol"].some((name) => {
				let { value } = (0, documents_document.TE)(root, [
					"plugins",
					"updater",
					name
				]);
				return value?.kind === "other" && value.source === "true";
			});
		}
		function checkChannel(updater, facts) {
			let { config } = facts.configuration;
			let endpoints = endpointsOf(updater);
			let { track, path, text } = updater;
			let [first] = endpoints;
			if (!config || !first) return [];
			let lower = config.channels.map((channel) => (0, manifest_path.ji)(track.updater, channel));
			if (!endpoints.every(({ value }) => lower.some((manifest) => value.endsWith(`/${manifest}`)))) return [];
			return [{
				message: `${path} has endpoints of pre-release channels alone: whoever installs a live version gets pre-releases from then on.`,
				fix: `Name ${(0, text_error.hD)((0, manifest_path.ji)(track.updater, versions_version.L8))} there; an app that is to follow another channel sets its endpoint at run time.`,
				place: (0, place.BW)(path, text, first.start - 1)
			}];
		}
		function checkArtifacts(updater, facts) {
			let { root, path, text } = updater;
			let { value } = (0, documents_document.TE)(root, ["bundle", "createUpdaterArtifacts"]);
			if (value && (value.kind === "other" && value.source === "true" || value.kind === "text")) return [];
			if (isOnElsewhere(facts)) return [];
			let edit = artifactsEdit(updater, value);
			return [{
				message: `\`bundle.createUpdaterArtifacts\` is not on in ${path}: the build leaves no .sig files to publish.`,
				fix: "Set it to true.",
				place: placeIn({
					path,
					text,
					root
				}, ["bundle", "createUpdaterArtifacts"]),
				...edit && { edits: [edit] }
			}];
		}
		let ON = /createUpdaterArtifacts["'\\]*\s*[:=]\s*["'\\]*(?:true|v1Compatible)/;
		function isOnElsewhere({ workflows, texts }) {
			return workflows.some((workflow) => (0, workflows_workflow.TM)(workflow).some(({ node }) => ON.test(node.text))) || [...texts].some(([path, text]) => isTauriOverlay(path) && ON.test(text));
		}
		function artifactsEdit({ root, path, text }, value) {
			if (value) return value.kind === "other" && value.source === "false" ? {
				path,
				start: value.start,
				end: value.start + 5,
				with: "true"
			} : void 0;
			let bundle = (0, documents_document.TE)(root, ["bundle"]).value;
			if (bundle?.kind !== "table" || bundle.entries.size === 0) return;
			let at = bundle.start + 1;
			return {
				path,
				start: at,
				end: at,
				with: `${/^\s*/.exec(text.slice(at))?.[0] ?? ""}"createUpdaterArtifacts": true,`
			};
		}
		function placeIn({ path, text, root }, key) {
			let { value, nearest } = (0, documents_document.TE)(root, key);
			let at = value ?? nearest;
			return (0, place.BW)(path, text, at.kind === "text" ? at.start - 1 : at.start);
		}
		let WORKFLOW_SETTINGS_RULES = [
			{
				name: "action-not-allowed",
				severity: "error",
				meaning: "The repository does not run Actions, or not an action that a workflow uses.",
				check: checkAllowed
			},
			{
				name: "environment-missing",
				severity: "warning",
				meaning: "A releasing job names an environment that does not exist: GitHub makes it, without reviewers, and asks nobody. The same for one that has no rule at all.",
				check: (facts) => facts.workflows.flatMap((workflow) => checkEnvironments(workflow, facts))
			},
			{
				name: "pull-requests-forbidden",
				severity: "error",
				meaning: "A workflow opens pull requests with GITHUB_TOKEN, and the repository does not allow that to Actions.",
				check: checkPullRequests
			},
			{
				name: "immutable-upload",
				severity: "error",
				meaning: "A step uploads files to a release that is published already, and releases are immutable.",
				incident: 23,
				check: checkUploads
			}
		];
		function checkAllowed(facts) {
			let actions = facts.settings?.actions;
			if (actions === void 0) return [];
			if (!actions.enabled) return [{
				message: "Actions are turned off in this repository: no workflow runs.",
				fix: "Turn them on: Settings → Actions → General.",
				place: facts.configuration.place([])
			}];
			return (0, workflows_workflow.cc)(facts.workflows, ({ workflow, job, step, index }) => {
				let why = step.uses === void 0 ? void 0 : refusalOf(step.uses, actions);
				if (why === void 0) return [];
				return [{
					message: `The repository ${why}, and ${workflow.name} uses ${(0, text_error.hD)(step.uses ?? "")}.`,
					fix: "Allow it: Settings → Actions → General → Actions permissions. A workflow with such a step does not start at all.",
					place: workflow.place([
						"jobs",
						job.name,
						"steps",
						index
					])
				}];
			});
		}
		function refusalOf(uses, actions) {
			if (/^(?:\.{1,2}\/|\.$|\$\/|docker:)/.test(uses)) return;
			if (actions.mustBePinned && !/@[0-9a-f]{40}$/.test(uses)) return "wants actions named by a commit";
			if (actions.allowed === "local_only") return "runs only its own actions";
			if (actions.allowed === "all" || actions.verified) return;
			if (actions.githubOwned && /^(?:actions|github)\//.test(uses)) return;
			return actions.patterns.some((pattern) => isLike(uses, pattern)) ? void 0 : "runs only selected actions";
		}
		function isLike(uses, pattern) {
			let parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
			return RegExp(`^${parts.join(".*")}$`, "i").test(uses);
		}
		function checkEnvironments(workflow, facts) {
			let known = facts.settings?.environments;
			if (known === void 0 || !isForReleases(workflow, facts)) return [];
			return workflow.jobs.flatMap((job) => {
				let name = environmentOf(job);
				if (name === void 0 || name.includes("${{")) return [];
				let found = known.find((each) => each.name.toLowerCase() === name.toLowerCase());
				if (found && (found.hasReviewers || found.isForSome)) return [];
				let what = found ? "has no reviewers and no rule for branches" : "does not exist, so GitHub makes it without reviewers";
				return [{
					message: `The environment ${(0, text_error.hD)(name)} of the job "${job.name}" ${what}: everybody who can push gets it.`,
					fix: "Settings → Environments: give it reviewers, or the branches and tags that it is for.",
					place: workflow.place([
						"jobs",
						job.name,
						"environment"
					])
				}];
			});
		}
		function environmentOf({ node }) {
			return (0, documents_node.ws)((0, documents_node.oB)(node, ["environment"])) ?? (0, documents_node.ws)((0, documents_node.oB)(node, ["environment", "name"]));
		}
		function checkPullRequests({ settings, workflows }) {
			if (settings?.token?.mayOpenPullRequests !== !1) return [];
			return (0, workflows_workflow.cc)(workflows, ({ workflow, job, step, index }) => {
				if (!opensPullRequests(step)) return [];
				return [{
					message: `${workflow.name} opens pull requests, and the repository does not allow that to GITHUB_TOKEN.`,
					fix: "Settings → Actions → General → \"Allow GitHub Actions to create and approve pull requests\"; or give the step the token of a GitHub App.",
					place: workflow.place([
						"jobs",
						job.name,
						"steps",
						index
					])
				}];
			});
		}
		function opensPullRequests({ action, uses = "", run = "", node }) {
			let opens = action === "release-pr" || /^peter-evans\/create-pull-request@/.test(uses) || /\bgh pr create\b/.test(run);
			let token = (0, documents_node.ws)((0, documents_node.oB)(node, ["with", "token"])) ?? (0, documents_node.ws)((0, documents_node.oB)(node, ["env", "GH_TOKEN"]));
			return opens && (token === void 0 || /github\.token|secrets\.GITHUB_TOKEN/.test(token));
		}
		function checkUploads({ settings, workflows }) {
			if (settings?.immutableReleases !== !0) return [];
			return (0, workflows_workflow.cc)(workflows, ({ workflow, job, step, index }) => /\bgh release upload\b/.test(step.run ?? "") ? [{
				message: `${workflow.name} uploads files with gh release upload, and releases of this repository are immutable: a published one takes none.`,
				fix: "Upload to a draft and publish it last, as the action publish-release does.",
				place: workflow.place([
					"jobs",
					job.name,
					"steps",
					index
				])
			}] : []);
		}
		let FILE_RULES = [{
			name: "file-unreadable",
			severity: "error",
			meaning: "A workflow is not YAML that GitHub accepts, or a relevant file is not UTF-8 text.",
			check: ({ unreadable, configuration }) => unreadable.map((problem) => faultOf(problem, configuration.file))
		}];
		let RULES = [
			{
				title: "The configuration",
				rules: [...CONFIG_RULES, ...FILE_RULES]
			},
			{
				title: "Versions and locks",
				rules: [...VERSION_RULES, ...BUILD_RULES]
			},
			{
				title: "What is left to do",
				rules: [...READINESS_RULES, TAG_WORKFLOW_IDLE]
			},
			{
				title: "What a tag or a branch starts",
				rules: TAG_RULES
			},
			{
				title: "Workflows",
				rules: [
					...PATH_LIST_RULES,
					...TEXT_RULES,
					...INJECTION_RULES,
					...STEP_RULES,
					...SUPERSEDED_RULES,
					...PERMISSION_RULES,
					...CONCURRENCY_RULES,
					...TWIN_RULES
				]
			},
			{
				title: "What workflows say to the actions and of each other",
				rules: [
					...CALL_RULES,
					...TELLING_RULES,
					...REFERENCE_RULES
				]
			},
			{
				title: "The updater",
				rules: [
					...UPDATER_RULES,
					...APP_VERSION_RULES,
					...TAURI_OVERRIDE_RULES
				]
			},
			{
				title: "Branches and tags of the remote",
				rules: BRANCH_RULES
			},
			{
				title: "Settings of the repository on GitHub",
				rules: [...REF_SETTINGS_RULES, ...WORKFLOW_SETTINGS_RULES]
			}
		].flatMap(({ rules }) => rules);
		function findFaults(facts) {
			let found = RULES.flatMap((rule) => rule.check(facts).map((fault) => ({
				rule: rule.name,
				...fault,
				severity: fault.severity ?? rule.severity
			})));
			let here = new Set(found.filter(({ rule }) => OF_VERSIONS.has(rule)).map(({ place }) => place.file));
			return [...new Map(found.filter(({ rule, place }) => rule !== "version-files" || !here.has(place.file)).map((finding) => [JSON.stringify([
				finding.rule,
				finding.place,
				finding.message
			]), finding])).values()].sort(byPlace);
		}
		let OF_VERSIONS = new Set(VERSION_RULES.map(({ name }) => name));
		function byPlace(a, b) {
			if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
			return (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);
		}
		let LEVELS = {
			error: "error",
			warning: "warning",
			hint: "note"
		};
		function toSarif(findings, version) {
			let seen = new Map();
			return {
				$schema: "https://json.schemastore.org/sarif-2.1.0.json",
				version: "2.1.0",
				runs: [{
					tool: { driver: {
						name: "release-tracks",
						semanticVersion: version,
						rules: RULES.map(describeRule)
					} },
					columnKind: "utf16CodeUnits",
					originalUriBaseIds: { "%SRCROOT%": { description: { text: "The top folder of the repository." } } },
					results: findings.map((finding) => describeFinding(finding, seen))
				}]
			};
		}
		function describeRule({ name, meaning, severity, incident }) {
			let tags = ["release", ...incident === void 0 ? [] : [`incident-${incident}`]];
			return {
				id: name,
				shortDescription: { text: meaning.replaceAll("`", "") },
				help: { text: `${meaning} docs/doctor.md has all rules.` },
				defaultConfiguration: { level: LEVELS[severity] },
				properties: { tags }
			};
		}
		function describeFinding(finding, seen) {
			let { rule, severity, message, fix, command, place, edits } = finding;
			let run = command === void 0 ? "" : ` ${command}`;
			return {
				ruleId: rule,
				ruleIndex: RULES.findIndex(({ name }) => name === rule),
				level: LEVELS[severity],
				message: { text: `${message} ${fix}${run}` },
				locations: [{ physicalLocation: {
					artifactLocation: artifact(place.file),
					region: {
						startLine: place.line ?? 1,
						startColumn: place.column ?? 1
					}
				} }],
				partialFingerprints: { "finding/v1": fingerprint(finding, seen) },
				...edits && { fixes: [{
					description: { text: fix },
					artifactChanges: edits.map(describeEdit)
				}] }
			};
		}
		function describeEdit({ path, start, end, with: inserted }) {
			let replacement = {
				deletedRegion: {
					charOffset: start,
					charLength: end - start
				},
				insertedContent: { text: inserted }
			};
			return {
				artifactLocation: artifact(path),
				replacements: [replacement]
			};
		}
		function artifact(path) {
			return {
				uri: path.split("/").map(encodeURIComponent).join("/"),
				uriBaseId: "%SRCROOT%"
			};
		}
		function fingerprint({ rule, place, message }, seen) {
			let key = `${rule}:${place.file}:${message}`;
			let count = (seen.get(key) ?? 0) + 1;
			seen.set(key, count);
			return `${key}:${count}`;
		}
		function planFixes(findings, facts) {
			let taken = new Map();
			for (let { edits = [] } of findings) {
				if (!edits.every((edit) => fix_plan_textOf(edit.path, facts) !== void 0 && isFree(edit, taken.get(edit.path) ?? []))) continue;
				for (let edit of edits) taken.set(edit.path, [...taken.get(edit.path) ?? [], edit]);
			}
			return [...taken].flatMap(([path, edits]) => {
				let before = fix_plan_textOf(path, facts) ?? "";
				let after = applyEdits(before, edits);
				return after === before ? [] : [{
					path,
					before,
					after
				}];
			});
		}
		function applyEdits(text, edits) {
			let edited = text;
			for (let edit of edits.toSorted((a, b) => b.start - a.start)) edited = edited.slice(0, edit.start) + edit.with + edited.slice(edit.end);
			return edited;
		}
		function isFree(edit, others) {
			return others.every(({ start, end }) => edit.end < start || edit.start > end);
		}
		function fix_plan_textOf(path, { configuration, workflows, texts }) {
			if (path === configuration.file) return configuration.text;
			return workflows.find(({ file }) => file === path)?.text ?? texts.get(path);
		}
		var companions = __webpack_require__(6620);
		var matched_files = __webpack_require__(5045);
		var invariant_facts = __webpack_require__(1151);
		var load = __webpack_require__(6783);
		var places = __webpack_require__(9731);
		var yaml_node = __webpack_require__(9056);
		var loaded = __webpack_require__(5163);
		var workflows_source = __webpack_require__(8438);
		var workflow_file = __webpack_require__(273);
		var tracks_texts = __webpack_require__(2855);
		async function readTexts(files, paths) {
			let texts = new Map();
			let problems = [];
			for (let { path, bytes } of (await files.readFiles(paths)).values()) {
				let text = (0, attempt.C)(() => (0, tracks_texts.g)(path, bytes));
				text instanceof text_error.ag ? problems.push(...text.problems) : texts.set(path, text);
			}
			return {
				texts,
				problems
			};
		}
		async function readConfiguration(files, path) {
			let { texts, problems } = await readTexts(files, path === "" ? load.We : [path]);
			let file = (path === "" ? load.We : [path]).find((name) => texts.has(name));
			if (file === void 0) return noConfiguration(path, problems);
			let text = texts.get(file);
			let locate = (0, places._)(file, text);
			let root = (0, yaml_node.u)(text, locate, () => void 0);
			let source = (0, workflows_source.m)(file, text, root, locate);
			let parsed = (0, attempt.C)(() => (0, load.lU)(file, text));
			if (parsed instanceof text_error.ag) return {
				...source,
				config: void 0,
				problems: parsed.problems,
				warnings: []
			};
			await (0, loaded.nW)(parsed.config.tracks.flatMap((track) => track.versionFiles));
			return {
				...source,
				config: parsed.config,
				problems: [],
				warnings: parsed.warnings
			};
		}
		function noConfiguration(path, unread) {
			let file = path || load.We[0];
			let missing = {
				message: `There is no configuration file: looked for ${path || load.We.join(", ")}.`,
				fix: "Write one with: release-tracks init.",
				place: {
					file,
					line: 1,
					column: 1
				}
			};
			return {
				...(0, workflows_source.m)(file, "", void 0, (0, places._)(file, "")),
				config: void 0,
				problems: unread.length > 0 ? unread : [missing],
				warnings: []
			};
		}
		async function readWorkflows(files, paths) {
			let { texts, problems } = await readTexts(files, paths.filter(workflow_file.$u));
			let homes = (0, called_action.Ee)(texts.values());
			let read = [...texts].map(([file, text]) => (0, workflow_file.hM)(file, text, homes));
			return {
				workflows: read.flatMap(({ workflow }) => workflow ?? []),
				problems: [...problems, ...read.flatMap((each) => each.problems)]
			};
		}
		async function readRemoteFacts(patient) {
			let { config } = await readConfiguration(patient.tree, patient.configPath);
			if (patient.offline || !config) return {
				branches: void 0,
				tagsInTheWay: [],
				problems: []
			};
			let run = {
				...patient,
				config
			};
			let settings = await readSettings(config, run);
			try {
				let tagsInTheWay = await findInTheWay(config, run.repository);
				return {
					branches: await (0, invariant_facts.C)(run, run.openGitHub()),
					tagsInTheWay,
					problems: [],
					settings
				};
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
				return {
					branches: void 0,
					tagsInTheWay: [],
					problems: error.problems,
					settings
				};
			}
		}
		async function readSettings({ branches }, { openGitHub }) {
			return (await openGitHub())?.settings.read([...new Set([branches.live, branches.next])]);
		}
		async function findInTheWay({ tracks }, repository) {
			let folders = new Set(tracks.flatMap(({ tag }) => (0, tag_template.wD)(tag)));
			if (folders.size === 0) return [];
			return (await repository.remoteRefs([...folders].map((folder) => (0, git_names.y6)(folder)))).flatMap(({ name }) => (0, git_names.Fk)(name) ?? []);
		}
		async function readDoctorFacts(patient, remote) {
			let { tree, configPath } = patient;
			let files = await tree.listFiles(() => !0);
			let [configuration, { workflows, problems }] = await Promise.all([readConfiguration(tree, configPath), readWorkflows(tree, files)]);
			let tracks = configuration.config?.tracks ?? [];
			let sources = asksForSources(configuration.config, workflows) ? files.filter((path) => path.endsWith(".rs")) : [];
			let { texts, problems: unread } = await readTexts(tree, [...wantedFiles(tracks, files), ...sources]);
			let known = configuration.config ? await readTracks(configuration.config, texts, remote, patient.repository) : [];
			return {
				configuration,
				repository: patient.context.repository,
				tracks: known,
				files,
				texts,
				workflows,
				unreadable: [...problems, ...unread],
				branches: remote.branches,
				tagsInTheWay: remote.tagsInTheWay,
				settings: remote.settings,
				remoteProblems: remote.problems
			};
		}
		function wantedFiles(tracks, files) {
			if (tracks.length === 0) return [];
			let versionFiles = tracks.flatMap((track) => track.versionFiles);
			let carries = (0, companions.M)(versionFiles);
			let tauri = [...versionFiles.map(({ path }) => (0, paths_folder._z)((0, paths_folder.yS)(path), "tauri.conf.json")), ...tracks.flatMap(({ updater }) => updater?.tauriConfig ?? [])];
			let wanted = new Set([...tauri, ...tauri.flatMap(overridesOf)]);
			return files.filter((path) => carries(path) || (0, workspace.isManifest)(path) || wanted.has(path) || isToolConfig(path) || isTauriOverlay(path));
		}
		async function readTracks(config, texts, { branches }, repository) {
			let prefixes = config.tracks.map(({ tag }) => git_names.gp + tag.prefix);
			let names = (await repository.localTags(prefixes)).flatMap((name) => (0, git_names.Fk)(name) ?? []);
			let closureOf = (0, workspace.workspaceClosures)(texts);
			return Promise.all(config.tracks.map(async (listed) => {
				let track = {
					...listed,
					versionFiles: (0, matched_files.i)(listed.versionFiles, texts)
				};
				let local = (0, tag_template.Fg)(track, names);
				let tags = branches?.tags.filter((tag) => tag.track.name === track.name);
				let found = closureOf(track.versionFiles, track.paths);
				let needs = found ?? [];
				let added = track.dependencies === "auto" ? needs : [];
				return {
					track,
					needs,
					isKnown: found !== void 0,
					globs: [...added.map((folder) => folder === "**" ? folder : (0, path_rules.folderGlob)(folder)), ...track.paths],
					tags: tags ?? local,
					merged: tags?.filter(({ here }) => here) ?? await readMerged(repository, local)
				};
			}));
		}
		async function readMerged(repository, tags) {
			let highest = tags.toSorted((a, b) => (0, versions_version.Zy)(b.version, a.version)).slice(0, 200);
			let refs = await repository.localRefs(highest.map(({ name }) => (0, git_names.y6)(name)), "HEAD");
			let here = new Set(refs.map(({ name }) => name));
			return highest.filter(({ name }) => here.has((0, git_names.y6)(name)));
		}
		function isHealthy({ findings }, strict) {
			return !findings.some(({ severity }) => severity === "error" || strict && severity === "warning");
		}
		async function diagnose(patient, fixes) {
			let remote = await readRemoteFacts(patient);
			let fixed = fixes ? await fixAll(patient, remote) : [];
			let facts = await readDoctorFacts(patient, remote);
			let looked = {
				rules: RULES.length,
				tracks: facts.tracks.length,
				workflows: facts.workflows.length
			};
			let findings = findFaults(facts);
			let added = new Map(facts.tracks.flatMap(({ track, needs }) => track.dependencies === "auto" ? [[track.name, needs]] : []));
			return {
				findings: fixes ? findings.map(withReason) : findings,
				fixed,
				looked,
				added,
				unseen: unseenOf(patient, facts)
			};
		}
		function unseenOf({ offline, context }, { settings, configuration }) {
			if (settings) return settings.unseen;
			if (offline || configuration.config === void 0 || context.repository === "") return [];
			return ["the settings of the repository on GitHub (there is no token for it: set GH_TOKEN)"];
		}
		let FIXABLE = new Set(RULES.filter(({ fixable }) => fixable).map(({ name }) => name));
		function withReason(finding) {
			if (!FIXABLE.has(finding.rule)) return finding;
			let kept = finding.edits ? "other fixes came first in the same place; run doctor --fix again." : "there is more than one way to write it here, and --fix does not choose. Do it by hand.";
			return {
				...finding,
				kept
			};
		}
		async function fixAll(patient, remote) {
			let changes = new Map();
			for (let round = 0; round < 5; round++) {
				let facts = await readDoctorFacts(patient, remote);
				let planned = planFixes(findFaults(facts), facts);
				if (planned.length === 0) break;
				for (let { path, before, after } of planned) {
					await patient.tree.write(path, after);
					changes.set(path, {
						path,
						before: changes.get(path)?.before ?? before,
						after
					});
				}
			}
			return [...changes.values()].filter(({ before, after }) => before !== after);
		}
		var text_files = __webpack_require__(3016);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var git_output = __webpack_require__(3103);
		var git_git = __webpack_require__(3589);
		function openWorkTree(top) {
			let git = new git_git.T(top);
			return {
				async listFiles(wanted) {
					let [all, deleted] = await Promise.all([list(git, [
						"--cached",
						"--others",
						"--exclude-standard"
					]), list(git, ["--deleted"])]);
					for (let path of deleted) all.delete(path);
					return [...all].filter(wanted).sort();
				},
				async readFiles(paths) {
					let root = await (0, promises_.realpath)(top);
					let found = [];
					for (let at = 0; at < paths.length; at += 64) {
						let some = await Promise.all(paths.slice(at, at + 64).map((path) => readOne(root, path)));
						found.push(...some.filter((file) => file !== void 0));
					}
					return new Map(found.map((file) => [file.path, file]));
				},
				async write(path, text) {
					try {
						await (0, promises_.writeFile)((0, external_node_path_.join)(top, path), text);
					} catch (error) {
						throw (0, text_error.V2)("file-unwritable", `${(0, text_error.hD)(path)} cannot be written: ${(0, text_error.Z9)(error)}.`, "Let it be writable.");
					}
				}
			};
		}
		async function list(git, options) {
			let paths = new Set();
			await git.run([
				"ls-files",
				"-z",
				"--full-name",
				...options
			], { onOutput: (0, git_output.nT)((path) => paths.add(path)) });
			return paths;
		}
		async function readOne(root, path) {
			let file = (0, external_node_path_.join)(root, path);
			try {
				if (await (0, promises_.realpath)(file) !== file || !(await (0, promises_.stat)(file)).isFile()) return;
				return {
					path,
					mode: "100644",
					oid: "",
					bytes: await (0, promises_.readFile)(file)
				};
			} catch {
				return;
			}
		}
		var run = __webpack_require__(2720);
		var group = __webpack_require__(9547);
		var visible = __webpack_require__(6082);
		var width = __webpack_require__(718);
		let COLOURS = {
			error: "red",
			warning: "yellow",
			hint: "blue"
		};
		let SEVERITIES = [
			"error",
			"warning",
			"hint"
		];
		function formatDiagnosis({ findings, fixed, looked, added, unseen }, screen) {
			let diffs = fixed.flatMap(line_diff.W).map((line) => paintDiff((0, visible.P8)(line), screen));
			let files = [...(0, group.$)(findings, ({ place }) => place.file)].map(([file, found]) => [screen.paint.underline((0, visible.P8)(file)), ...found.flatMap((each) => formatFinding(each, found, screen))].join("\n"));
			let { tracks, workflows, rules } = looked;
			let last = findings.length > 0 ? formatCount(findings, files.length) : screen.paint.green(`All is well: ${count(tracks, "track")}, ${count(workflows, "workflow")}, ${count(rules, "rule")}.`);
			let done = fixed.length > 0 ? [`Fixed ${count(fixed.length, "file")}; nothing is committed.`] : [];
			let built = [...added].map(([track, folders]) => {
				let also = folders.length > 0 ? folders.map(visible.P8).join(", ") : "no folder but its own";
				return screen.paint.dim(`By dependencies: auto ${track} is also built from ${also}.`);
			});
			let notLooked = unseen.length > 0 ? [`Not looked at: ${unseen.map(visible.P8).join("; ")}.`] : [];
			return [
				...diffs.length > 0 ? [diffs.join("\n")] : [],
				...files,
				[
					...done,
					last,
					...built,
					...notLooked
				].join("\n")
			].join("\n\n");
		}
		function formatFinding(finding, all, screen) {
			let { severity, message, rule, fix, command, kept } = finding;
			let places = Math.max(...all.map((each) => diagnosis_placeOf(each).length));
			let start = `  ${(0, width.eV)(diagnosis_placeOf(finding), places)}  ${screen.paint[COLOURS[severity]](severity)}${" ".repeat(9 - severity.length)}`;
			let indent = " ".repeat(places + 13);
			let room = screen.width - indent.length;
			let [first = "", ...rest] = withRule((0, width.LV)((0, visible.P8)(message), room), rule, {
				screen,
				room
			});
			let below = [
				...rest,
				...(0, width.LV)(`fix:  ${(0, visible.P8)(fix)}`, room),
				...command === void 0 ? [] : [`run:  ${(0, visible.P8)(command)}`],
				...kept === void 0 ? [] : (0, width.LV)(`kept: ${kept}`, room)
			];
			return [`${start}${first}`, ...below.map((line) => indent + line)];
		}
		function withRule(lines, rule, { screen, room }) {
			let last = lines.at(-1) ?? "";
			if ((0, width.qz)(last) + 2 + rule.length > room) return [...lines, screen.paint.dim(rule)];
			return [...lines.slice(0, -1), `${last}  ${screen.paint.dim(rule)}`];
		}
		function diagnosis_placeOf({ place: { line, column } }) {
			return line === void 0 ? "-" : `${line}:${column ?? 1}`;
		}
		function formatCount(findings, files) {
			let counts = SEVERITIES.flatMap((severity) => {
				let found = findings.filter((finding) => finding.severity === severity).length;
				return found === 0 ? [] : count(found, severity);
			});
			let fixable = findings.filter(({ edits }) => edits !== void 0).length;
			let fix = fixable === 0 ? "" : ` --fix can fix ${fixable === findings.length ? "all of them" : `${fixable} of them`}.`;
			return `${counts.join(", ")} in ${count(files, "file")}.${fix}`;
		}
		function count(number, noun) {
			return `${number} ${noun}${number === 1 ? "" : "s"}`;
		}
		function paintDiff(line, { paint }) {
			if (line.startsWith("+")) return paint.green(line);
			return line.startsWith("-") ? paint.red(line) : paint.dim(line);
		}
		var version = __webpack_require__(5537);
		async function answer(input) {
			let { terminal } = input;
			let clone = await (0, run.ok)(input.folder, input.config, terminal);
			try {
				let patient = {
					...clone,
					tree: openWorkTree(clone.top),
					offline: input.flag("offline")
				};
				patient.offline || terminal.info(run.S1);
				let diagnosis = await diagnose(patient, input.flag("fix"));
				if (process.env.GITHUB_ACTIONS === "true") for (let finding of diagnosis.findings) terminal.command(toAnnotation(finding));
				return await deliver(diagnosis, input);
			} finally {
				await clone.repository.close();
			}
		}
		async function deliver(diagnosis, input) {
			let file = input.text("sarif");
			let sarif = file === "" ? "" : JSON.stringify(toSarif(diagnosis.findings, (0, version.$)()), void 0, 2);
			file !== "" && file !== "-" && await (0, text_files.x3)(file, `${sarif}\n`, {
				root: input.folder,
				input: "--sarif"
			});
			return {
				json: describe(diagnosis),
				text: (screen) => formatDiagnosis(diagnosis, screen),
				...file === "-" && { asJson: sarif },
				exitCode: +!isHealthy(diagnosis, input.flag("strict"))
			};
		}
		function describe(diagnosis) {
			return {
				healthy: isHealthy(diagnosis, !0),
				findings: diagnosis.findings.map(({ edits, ...finding }) => ({
					...finding,
					fixable: edits !== void 0
				})),
				unseen: diagnosis.unseen,
				dependencies: Object.fromEntries(diagnosis.added),
				fixed: diagnosis.fixed.map((change) => ({
					path: change.path,
					diff: (0, line_diff.W)(change).join("\n")
				}))
			};
		}
	})
};
