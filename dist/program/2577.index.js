"use strict";
exports.id = 2577;
exports.ids = [2577];
exports.modules = {
	...require("./common.index.js").modules,
	2738: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B_: () => placeOnBranch,
			i0: () => openManifestBranch,
			pV: () => planManifestUpdates
		});
		var _core_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5422);
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2205);
		var _branches_branch_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7730);
		async function openManifestBranch(state, project) {
			let { repository, config } = project;
			let { live, next, manifests } = state;
			if (live === void 0 || manifests === void 0) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("branch-missing", `The remote has no branch ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(config.branches.live)}, where manifests are published.`, `Push it, or correct branches.live in ${config.path}.`);
			if ((0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__.gv)(config)) {
				let [head, ofLive] = await repository.ensureCommits([manifests.commit, live.commit]);
				let isMade = manifests.name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Mi)((0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__.sJ)(config));
				return {
					head,
					parent: isMade ? head : void 0,
					histories: isMade ? [head, ofLive] : [ofLive]
				};
			}
			let ranges = [{
				tip: live.commit,
				not: [next.commit]
			}, {
				tip: next.commit,
				not: [live.commit]
			}];
			await repository.ensure((0, _core_config_js__WEBPACK_IMPORTED_MODULE_4__.pe)(config) ? [] : ranges, [live.commit]);
			let [head] = await repository.ensureCommits([live.commit]);
			return {
				head,
				parent: head,
				histories: [head]
			};
		}
		async function placeOnBranch(commit, { head, parent }, { repository, config }) {
			if (parent !== void 0) return {
				...commit,
				parents: [parent]
			};
			let isManifest = (path) => config.tracks.some(({ updater }) => updater && (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__.HS)(path, updater));
			let there = await repository.readFiles(head, await repository.listFiles(head, isManifest));
			let changed = new Set([...commit.files.map(({ path }) => path), ...commit.gone ?? []]);
			let kept = [...there.values()].filter(({ path }) => !changed.has(path));
			return {
				...commit,
				parents: [],
				files: [...kept, ...commit.files],
				gone: []
			};
		}
		async function planManifestUpdates({ next, manifests }, { parent }, sha, project) {
			let { repository, config } = project;
			let from = parent === void 0 ? void 0 : manifests?.object;
			let update = {
				ref: (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_3__.Mi)((0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__.sJ)(config)),
				from,
				to: sha
			};
			if ((0, _core_config_js__WEBPACK_IMPORTED_MODULE_4__.pe)(config) || (0, _core_updater_manifest_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__.gv)(config)) return [update];
			let names = {
				ours: config.branches.next,
				theirs: config.branches.live
			};
			let [ours] = await repository.ensureCommits([next.commit]);
			let merged = await (0, _branches_branch_merge_js__WEBPACK_IMPORTED_MODULE_2__.rc)({
				ours,
				theirs: sha,
				liveSide: sha,
				names
			}, project);
			return [update, {
				ref: next.name,
				from: next.commit,
				to: merged
			}];
		}
	}),
	9708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => publishManifest,
			v: () => readChannelFiles
		});
		var tag_template = __webpack_require__(1429);
		var text_error = __webpack_require__(9530);
		var manifest = __webpack_require__(6905);
		var git_trailers = __webpack_require__(8669);
		function layOutManifestCommit(release, plan) {
			let written = plan.decisions.filter(({ write }) => write);
			let channels = written.map(({ channel }) => channel).join(", ");
			let subject = `chore: publish ${release.tag} to ${channels} ${written.length === 1 ? "manifest" : "manifests"}`;
			let trailers = [{
				key: git_trailers.AH.track,
				value: release.track
			}, {
				key: git_trailers.AH.channel,
				value: release.channel
			}];
			let encoder = new TextEncoder();
			return {
				kind: "commit",
				mark: "manifest",
				files: plan.writes.map(({ path, text }) => ({
					path,
					mode: "100644",
					bytes: encoder.encode(text)
				})),
				message: (0, git_trailers.hw)(subject, trailers, written.map(({ reason }) => reason).join("\n"))
			};
		}
		var manifest_path = __webpack_require__(2205);
		var versions_version = __webpack_require__(5566);
		function lostPlatforms(standing, coming) {
			let served = new Set(coming.platforms);
			return standing.platforms.filter((key) => !served.has(key));
		}
		function platformsLost({ channel, path }, { version }, lost) {
			let text = (0, versions_version.qh)(version);
			return (0, text_error.V2)("platforms-lost", `${channel} serves ${text} for ${lost.join(", ")} already, and this manifest of ${text} does not: apps there would find no update.`, "Publish once, in a job behind all builds, with the artifacts of every one, and name what must be there under `platforms`. To take the platforms away all the same: allow-downgrade: true.", { file: path });
		}
		var bundle_name = __webpack_require__(8799);
		function requireSameInstallers(replacements) {
			let problems = replacements.flatMap((each) => changedKeys(each).map((change) => changedInstaller(each, change)));
			if (problems.length > 0) throw new text_error.ag("installer-changed", problems);
		}
		function changedKeys({ standing, coming }) {
			return [...standing.urls].flatMap(([key, url]) => {
				let [from, to] = [installerAt(url), installerAt(coming.urls.get(key))];
				return BARE.test(key) && from && to && from !== to ? [{
					key,
					from,
					to
				}] : [];
			});
		}
		let BARE = /^[^-]+-[^-]+$/;
		function installerAt(url) {
			if (url === void 0) return;
			let file = url.replace(/[?#].*$/, "").split("/").at(-1) ?? "";
			return (0, bundle_name.XU)(decodeName(file))?.installer;
		}
		function decodeName(file) {
			try {
				return decodeURIComponent(file);
			} catch {
				return file;
			}
		}
		function changedInstaller({ channel, path, standing }, { key, from, to }) {
			return {
				message: `${channel} serves ${(0, text_error.hD)(key)} with ${WORDS[from]} since ${(0, versions_version.qh)(standing.version)} or earlier, and this manifest has ${WORDS[to]} there: apps that were installed by the one would be given the other.`,
				fix: `Build ${WORDS[from]} as well. Where no app is left that was installed by it, take ${(0, text_error.hD)(key)} out of ${path} on its branch first.`,
				place: { file: path }
			};
		}
		let WORDS = {
			nsis: "an NSIS installer",
			msi: "an MSI",
			appimage: "an AppImage",
			deb: "a .deb",
			rpm: "an .rpm",
			app: "an app archive"
		};
		function planPublication(request) {
			let { own, lower, higher } = readCurrent(request);
			if (request.isWithdrawn(request.version)) return planNothing(request, own);
			let overtaker = findOvertaker(request, own, higher);
			if (overtaker) return planOvertaken(request, own, overtaker);
			let first = decideOwn(request, own);
			let decisions = [first, ...!first.write && own.published && (0, versions_version.Zy)(request.version, own.published.version) < 0 ? [] : lower.map((current) => decideLower(request, own, current))];
			requireSameInstallers(replacementsOf(request, [own, ...lower], decisions));
			return {
				writes: decisions.filter(({ write }) => write).map(({ path }) => ({
					path,
					text: request.text
				})),
				decisions
			};
		}
		function planNothing({ version }, { file }) {
			return {
				writes: [],
				decisions: [decide(file, !1, `${(0, versions_version.qh)(version)} is withdrawn: it is offered to nobody.`)]
			};
		}
		function replacementsOf({ text }, standing, decisions) {
			return standing.flatMap(({ file: { channel, path }, published }) => {
				let isWritten = decisions.some((decision) => decision.path === path && decision.write);
				return published && isWritten ? [{
					channel,
					path,
					standing: published,
					coming: (0, manifest.parseManifest)(text, path)
				}] : [];
			});
		}
		function readCurrent({ channel, ladder, files, converge, allowDowngrade }) {
			let channels = [...ladder, versions_version.L8];
			let level = channels.indexOf(channel);
			if (level < 0) throw (0, text_error.V2)("unknown-channel", `There is no channel ${(0, text_error.hD)(channel)}.`, `The channels are ${channels.join(", ")}.`);
			let fileOf = (name) => files.find((each) => each.channel === name);
			let isFirst = fileOf(channel)?.text === void 0;
			let below = converge ? channels.slice(0, level).toReversed() : [];
			let above = converge && isFirst && !allowDowngrade ? channels.slice(level + 1) : [];
			let problems = [];
			let read = (names) => names.flatMap((name) => readFile(fileOf(name), problems));
			let [[own], lower, higher] = [
				read([channel]),
				read(below),
				read(above)
			];
			if (problems.length > 0) throw new text_error.ag("published-manifest", problems);
			if (!own) throw Error(`no manifest path for the channel ${channel}`);
			return {
				own,
				lower,
				higher
			};
		}
		function readFile(file, problems) {
			if (!file) return [];
			try {
				return [{
					file,
					published: file.text === void 0 ? void 0 : (0, manifest.parseManifest)(file.text, file.path)
				}];
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
				problems.push(...error.problems);
				return [];
			}
		}
		function findOvertaker({ version, isWithdrawn }, { published }, higher) {
			if (published) return;
			return higher.flatMap(({ file, published: there }) => there && file.text !== void 0 && !isWithdrawn(there.version) && (0, versions_version.Zy)(there.version, version) > 0 ? [{
				channel: file.channel,
				version: there.version,
				text: file.text
			}] : []).toSorted((a, b) => (0, versions_version.Zy)(b.version, a.version))[0];
		}
		function planOvertaken({ version }, { file }, by) {
			let reason = `${(0, versions_version.qh)(by.version)} on ${by.channel} overtook ${(0, versions_version.qh)(version)} already: ${file.channel} begins with it.`;
			return {
				writes: [{
					path: file.path,
					text: by.text
				}],
				decisions: [decide(file, !0, reason)]
			};
		}
		function decideOwn(request, { file, published }) {
			let [channel, version] = [file.channel, (0, versions_version.qh)(request.version)];
			if (!published) return decide(file, !0, `${version} is the first version on ${channel}.`);
			let there = (0, versions_version.qh)(published.version);
			let order = (0, versions_version.Zy)(request.version, published.version);
			if (order > 0) return replace(request, file, published, `${version} follows ${there} on ${channel}`);
			if (order === 0) return decideSame(request, file, published);
			if (request.isWithdrawn(published.version)) return replace(request, file, published, `${version} replaces ${there} on ${channel}, which is withdrawn`);
			if (request.allowDowngrade) {
				requireMeant(request, file, published);
				return replace(request, file, published, `${version} replaces the newer ${there} on ${channel}, as allow-downgrade says`);
			}
			return decide(file, !1, `${channel} already has ${there}, which is newer than ${version}: a channel never goes back.`);
		}
		function requireMeant({ version, atFirst }, { channel, path }, now) {
			let text = atFirst.find((each) => each.channel === channel)?.text;
			let meant = text === void 0 ? void 0 : (0, manifest.parseManifest)(text, path).version;
			if (meant && (0, versions_version.Zy)(now.version, meant) <= 0) return;
			let [there, to] = [(0, versions_version.qh)(now.version), (0, versions_version.qh)(version)];
			throw (0, text_error.V2)("downgrade-overtaken", `${there} was published on ${channel} meanwhile, which had ${meant ? (0, versions_version.qh)(meant) : "no manifest"} when this run began: it is not taken back to ${to}.`, `Where ${there} is to be withdrawn as well, run again.`, { file: path });
		}
		function decideLower(request, own, { file, published }) {
			let [channel, version] = [file.channel, (0, versions_version.qh)(request.version)];
			if (!published && request.createChannels && !request.version.prerelease) return decide(file, !0, `${channel} begins with ${version}: no version was published there yet.`);
			if (!published) return decide(file, !1, `${channel} has no manifest: no version was published there yet.`);
			let there = (0, versions_version.qh)(published.version);
			let order = (0, versions_version.Zy)(request.version, published.version);
			if (order > 0) return replace(request, file, published, `${version} overtakes ${there} on ${channel}`);
			if (order === 0) return decideSame(request, file, published);
			if (request.isWithdrawn(published.version)) return replace(request, file, published, `${version} replaces ${there} on ${channel}, which is withdrawn`);
			if (request.allowDowngrade && own.published && (0, versions_version.Zy)(own.published.version, published.version) === 0) return replace(request, file, published, `${channel} had ${there} from ${request.channel} and goes back with it to ${version}`);
			return decide(file, !1, `${channel} has ${there}, which is newer than ${version}.`);
		}
		function decideSame(request, file, published) {
			let text = (0, versions_version.qh)(published.version);
			let coming = (0, manifest.parseManifest)(request.text, file.path);
			if (coming.content === published.content) return decide(file, !1, `${file.channel} already has ${text} with the same content.`);
			let lost = lostPlatforms(published, coming);
			if (lost.length > 0 && !request.allowDowngrade) throw platformsLost(file, published, lost);
			return replace(request, file, published, `${text} is on ${file.channel} with other content, which this run replaces`);
		}
		function replace({ text }, file, published, reason) {
			let lost = lostPlatforms(published, (0, manifest.parseManifest)(text, file.path));
			return {
				...decide(file, !0, `${reason}${lost.length === 0 ? "" : `, without ${lost.join(", ")}, which ${(0, versions_version.qh)(published.version)} served`}.`),
				lost
			};
		}
		function decide({ channel, path }, write, reason) {
			return {
				channel,
				path,
				write,
				reason,
				lost: []
			};
		}
		var push_retry = __webpack_require__(1937);
		var remote_state = __webpack_require__(3754);
		var channel_manifests = __webpack_require__(7107);
		var obstacles = __webpack_require__(3141);
		var texts = __webpack_require__(2855);
		var manifest_branch = __webpack_require__(2738);
		function publishManifest(request, text, { checkKeys, gate }, run) {
			let atFirst;
			let attempt = async () => {
				let state = await (0, remote_state.c)([], run);
				let branch = await (0, manifest_branch.i0)(state, run);
				let files = await readChannelFiles(request.tag.track, branch.head, run);
				atFirst ??= files;
				return attemptPublication(request, text, {
					state,
					branch,
					files,
					atFirst,
					checkKeys
				}, run);
			};
			return (0, push_retry.F)(run, attempt, gate);
		}
		async function attemptPublication({ tag, converge, createChannels, allowDowngrade }, text, { state, branch, files, atFirst, checkKeys }, run) {
			let { repository, config } = run;
			let { version, channel } = tag;
			let { channels: ladder } = config;
			let isWithdrawn = (other) => state.withdrawn.has((0, tag_template._3)(tag.track.tag, other));
			let plan = planPublication({
				version,
				channel,
				text,
				ladder,
				files,
				atFirst,
				converge,
				createChannels,
				allowDowngrade,
				isWithdrawn
			});
			let { decisions, writes } = plan;
			let own = writes.find(({ path }) => path === decisions[0]?.path)?.text;
			let standing = files.find((file) => file.channel === channel)?.text;
			let by = overtakerOf(tag, own ?? standing);
			let outcome = {
				decisions,
				text: own,
				standing,
				converged: convergedBy(plan, files, text),
				pushed: !1,
				...by && { overtakenBy: by }
			};
			if (writes.length === 0) return {
				result: {
					...outcome,
					sha: branch.head
				},
				updates: []
			};
			await checkKeys(decisions, files);
			let release = {
				track: tag.track.name,
				channel,
				tag: tag.name
			};
			let sha = (await repository.write([await (0, manifest_branch.B_)(layOutManifestCommit(release, plan), branch, run)])).get("manifest");
			return {
				result: {
					...outcome,
					sha
				},
				updates: await (0, manifest_branch.pV)(state, branch, sha, run)
			};
		}
		function convergedBy({ decisions, writes }, files, text) {
			let after = new Map(files.map((file) => [file.path, file.text]));
			for (let write of writes) after.set(write.path, write.text);
			return decisions.slice(1).flatMap(({ channel, path }) => after.get(path) === text ? [channel] : []);
		}
		function overtakerOf({ version, channel, name }, text) {
			if (text === void 0) return;
			let there = (0, manifest.parseManifest)(text, name).version;
			return there.prerelease !== void 0 && (0, versions_version.ts)(there) !== channel && (0, versions_version.Zy)(there, version) > 0 ? there : void 0;
		}
		async function readChannelFiles(track, head, project) {
			let manifests = await (0, channel_manifests.e)([track], head, project);
			let why = await whyNotPlain(manifests, head, project.repository);
			if (why) throw notPlain(why, (0, manifest_path.sJ)(project.config));
			return manifests.map(({ channel, path, file }) => ({
				channel,
				path,
				...file && { text: (0, texts.g)(path, file.bytes) }
			}));
		}
		async function whyNotPlain(manifests, head, repository) {
			let there = manifests.filter(({ file }) => file !== void 0);
			let link = there.find(({ file }) => file?.mode === "120000");
			if (link) return {
				path: link.path,
				message: "It is a link: a manifest written to it would replace where it leads."
			};
			let folders = new Set(there.flatMap(({ path }) => (0, obstacles.Z)(path)));
			let unknown = manifests.filter(({ path }) => !(0, obstacles.Z)(path).every((folder) => folders.has(folder)));
			return (0, obstacles.R)(repository, head, unknown.map(({ path }) => path));
		}
		function notPlain({ path, message }, branch) {
			let fix = `Write under updater.manifest where the file itself is, or make room for it on ${branch}.`;
			return (0, text_error.V2)("manifest-path", message, fix, { file: path });
		}
	})
};
