"use strict";
exports.id = 4541;
exports.ids = [4541];
exports.modules = {
	...require("./common.index.js").modules,
	1191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => readFormer });
		var _core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5608);
		var _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9535);
		var _tracks_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2855);
		let PLAIN = "100644 ";
		async function readFormer(repository, histories, paths, after) {
			if (paths.length === 0) return [];
			let wanted = new Set(paths);
			let not = after ? [after.commit] : [];
			let found = [];
			for (let tip of histories) {
				let [range] = await repository.ensure([{
					tip,
					not
				}], [tip]);
				await repository.changes(range, { pathspecs: paths.map(_core_paths_pathspecs_js__WEBPACK_IMPORTED_MODULE_2__.Dk) }, ({ changes }) => {
					for (let { path, before, after: to } of changes) {
						let text = to.startsWith(PLAIN) ? to : before;
						wanted.has(path) && text.startsWith(PLAIN) && found.push({
							path,
							oid: text.slice(7)
						});
					}
				});
			}
			let blobs = await repository.blobs([...new Set(found.map(({ oid }) => oid))]);
			return found.flatMap(({ path, oid }) => {
				let text = (0, _tracks_texts_js__WEBPACK_IMPORTED_MODULE_1__.g)(path, blobs.get(oid) ?? new Uint8Array());
				let version = (0, _core_withdrawals_manifests_js__WEBPACK_IMPORTED_MODULE_0__.HB)({
					channel: "",
					path,
					text
				});
				return version ? [{
					path,
					version,
					text
				}] : [];
			});
		}
	}),
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
	3141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => findObstacle,
			Z: () => foldersAbove
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let WORDS = {
			100644: "a file",
			100755: "a file",
			12e4: "a link",
			16e4: "a submodule"
		};
		async function findObstacle(repository, commit, paths) {
			let above = new Map(paths.map((path) => [path, foldersAbove(path)]));
			let folders = [...new Set([...above.values()].flat())];
			if (folders.length === 0) return;
			let modes = await repository.modes(commit, folders);
			for (let [path, candidates] of above) {
				let found = candidates.find((folder) => WORDS[modes.get(folder) ?? ""]);
				let what = found && WORDS[modes.get(found) ?? ""];
				if (what) return {
					path,
					message: `It lies below ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(found)}, which is ${what} and no folder.`
				};
			}
		}
		function foldersAbove(path) {
			let parts = path.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
		}
	}),
	9696: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => publishManifest,
			v: () => readChannelFiles
		});
		var names = __webpack_require__(4229);
		var line_config = __webpack_require__(7761);
		var ladder = __webpack_require__(6748);
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
		var lost_platforms = __webpack_require__(2843);
		var served_installers = __webpack_require__(9091);
		function planPublication(request) {
			let { own, lower, higher } = readCurrent(request);
			if (isWithdrawn(request.version, request)) return planNothing(request, own);
			let overtaker = findOvertaker(request, own, higher);
			if (overtaker) return planWrites([{
				current: own,
				by: overtaker,
				decision: decideOvertaken(request, own, overtaker)
			}]);
			let first = decideOwn(request, own);
			let rest = !first.write && own.published && (0, versions_version.Zy)(request.version, own.published.version) < 0 ? [] : lower.map((current) => chooseLower(request, current, lower));
			return planWrites([{
				current: own,
				by: request,
				decision: first
			}, ...rest]);
		}
		function chooseLower(request, current, lower) {
			let decision = decideLower(request, current);
			let by = decision.write ? findOvertaker(request, current, lower.slice(0, lower.indexOf(current))) : void 0;
			return by ? {
				current,
				by,
				decision: decideOvertaken(request, current, by)
			} : {
				current,
				by: request,
				decision
			};
		}
		function planWrites(choices) {
			let written = choices.filter(({ decision }) => decision.write);
			(0, served_installers.X)(written.flatMap(replacementOf));
			return {
				writes: written.map(({ by: { text }, decision: { path } }) => ({
					path,
					text
				})),
				decisions: choices.map(({ decision }) => decision)
			};
		}
		function isWithdrawn(version, { withdrawn }) {
			return withdrawn.some((each) => (0, versions_version.Zy)(each, version) === 0);
		}
		function planNothing({ version }, { file }) {
			return {
				writes: [],
				decisions: [decide(file, !1, `${(0, versions_version.qh)(version)} is withdrawn: it is offered to nobody.`)]
			};
		}
		function replacementOf({ current: { file, served }, by: { text } }) {
			let { channel, path } = file;
			return served ? [{
				channel,
				path,
				standing: served,
				coming: (0, manifest.parseManifest)(text, path)
			}] : [];
		}
		function readCurrent({ channel, ladder, files, converge }) {
			let channels = [...ladder, versions_version.L8];
			let level = channels.indexOf(channel);
			if (level < 0) throw (0, text_error.V2)("unknown-channel", `There is no channel ${(0, text_error.hD)(channel)}.`, `The channels are ${channels.join(", ")}.`);
			let fileOf = (name) => files.find((each) => each.channel === name);
			let isFirst = fileOf(channel)?.text === void 0;
			let below = converge ? channels.slice(0, level).toReversed() : [];
			let above = converge && isFirst ? channels.slice(level + 1) : [];
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
				let read = (text) => text === void 0 ? void 0 : (0, manifest.parseManifest)(text, file.path);
				let published = read(file.text);
				return [{
					file,
					published,
					served: published ?? read(file.former)
				}];
			} catch (error) {
				if (!(error instanceof text_error.ag)) throw error;
				problems.push(...error.problems);
				return [];
			}
		}
		function findOvertaker(request, { published }, higher) {
			if (published) return;
			return higher.flatMap(({ file, published: there }) => there && file.text !== void 0 && !isWithdrawn(there.version, request) && (0, versions_version.Zy)(there.version, request.version) > 0 ? [{
				channel: file.channel,
				version: there.version,
				text: file.text
			}] : []).toSorted((a, b) => (0, versions_version.Zy)(b.version, a.version))[0];
		}
		function decideOvertaken({ version }, { file, served }, by) {
			return replace(by, file, served, `${(0, versions_version.qh)(by.version)} on ${by.channel} overtook ${(0, versions_version.qh)(version)} already: ${file.channel} begins with it`);
		}
		function decideOwn(request, { file, published, served }) {
			let [channel, version] = [file.channel, (0, versions_version.qh)(request.version)];
			if (!published) return replace(request, file, served, `${version} is ${served ? "the first version that is offered again" : "the first version"} on ${channel}`);
			let there = (0, versions_version.qh)(published.version);
			let order = (0, versions_version.Zy)(request.version, published.version);
			if (order > 0) return replace(request, file, published, `${version} follows ${there} on ${channel}`);
			if (order === 0) return decideSame(request, file, published);
			if (isWithdrawn(published.version, request)) return replace(request, file, published, `${version} replaces ${there} on ${channel}, which is withdrawn`);
			return decide(file, !1, `${channel} already has ${there}, which is newer than ${version}: a channel never goes back.`);
		}
		function decideLower(request, { file, published, served }) {
			let [channel, version] = [file.channel, (0, versions_version.qh)(request.version)];
			if (!published && request.createChannels && !request.version.prerelease) return decide(file, !0, `${channel} begins with ${version}: no version was published there yet.`);
			if (!published && served) return replace(request, file, served, `${channel} begins again with ${version}, as ${(0, versions_version.qh)(served.version)} is withdrawn`);
			if (!published) return decide(file, !1, `${channel} has no manifest: no version was published there yet.`);
			let there = (0, versions_version.qh)(published.version);
			let order = (0, versions_version.Zy)(request.version, published.version);
			if (order > 0) return replace(request, file, published, `${version} overtakes ${there} on ${channel}`);
			if (order === 0) return decideSame(request, file, published);
			if (isWithdrawn(published.version, request)) return replace(request, file, published, `${version} replaces ${there} on ${channel}, which is withdrawn`);
			return decide(file, !1, `${channel} has ${there}, which is newer than ${version}.`);
		}
		function decideSame(request, file, published) {
			let text = (0, versions_version.qh)(published.version);
			let coming = (0, manifest.parseManifest)(request.text, file.path);
			if (coming.content === published.content) return decide(file, !1, `${file.channel} already has ${text} with the same content.`);
			let lost = (0, lost_platforms.j)(published, coming);
			if (lost.length > 0) throw (0, lost_platforms.H)(file, published, lost);
			return replace(request, file, published, `${text} is on ${file.channel} with other content, which this run replaces`);
		}
		function replace({ text }, file, served, reason) {
			let lost = served ? (0, lost_platforms.j)(served, (0, manifest.parseManifest)(text, file.path)) : [];
			return {
				...decide(file, !0, `${reason}${served === void 0 || lost.length === 0 ? "" : `, without ${lost.join(", ")}, which ${(0, versions_version.qh)(served.version)} served`}.`),
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
		var manifests = __webpack_require__(9535);
		var push_retry = __webpack_require__(1937);
		var remote_state = __webpack_require__(3754);
		var channel_manifests = __webpack_require__(7107);
		var obstacles = __webpack_require__(3141);
		var texts = __webpack_require__(2855);
		var former_manifests = __webpack_require__(1191);
		var manifest_branch = __webpack_require__(2738);
		function publishManifest(request, text, { checkKeys, gate }, run) {
			let attempt = async () => {
				let state = await (0, remote_state.c)([], run);
				return attemptPublication(request, text, {
					state,
					branch: await (0, manifest_branch.i0)(state, run),
					checkKeys
				}, run);
			};
			return (0, push_retry.F)(run, attempt, gate);
		}
		async function readPlaces({ tag, line, onLine }, { state, branch }, run) {
			let read = async (track, of) => {
				let versions = (0, tag_template.Fg)(tag.track, state.withdrawn).map(({ version }) => version);
				let withdrawn = of ? versions.filter((version) => (0, line_config.UO)(version, of)) : versions;
				return {
					files: await withFormer({
						files: await readChannelFiles(track, branch.head, run),
						withdrawn
					}, tag, branch, run),
					withdrawn
				};
			};
			let own = await read(tag.track, line);
			if (!onLine?.updater) return [own];
			let ofLine = await read(onLine, tag.version);
			return ofLine.files.some(({ channel, text }) => channel === tag.channel && text !== void 0) ? [own, ofLine] : [own];
		}
		async function withFormer({ files, withdrawn }, { track, channel: own }, { histories }, { repository, config }) {
			let levels = [...(0, ladder.Yg)(own, config.channels), own];
			let gone = files.filter(({ channel, text }) => text === void 0 && levels.includes(channel));
			if (gone.length === 0 || withdrawn.length === 0) return [...files];
			let since = files.flatMap((file) => file.channel === own ? (0, manifests.HB)(file) ?? [] : []);
			let [tag] = await repository.remoteRefs(since.map((version) => (0, names.y6)((0, tag_template._3)(track.tag, version))));
			tag && await repository.ensureCommits([tag.commit]);
			let paths = gone.map(({ path }) => path);
			let former = await (0, former_manifests.o)(repository, histories, paths, tag);
			return files.map((file) => {
				let last = gone.includes(file) ? former.find(({ path }) => path === file.path) : void 0;
				return last && withdrawn.some((version) => (0, versions_version.Zy)(version, last.version) === 0) ? {
					...file,
					former: last.text
				} : file;
			});
		}
		async function attemptPublication(asked, text, found, run) {
			let { tag, converge, createChannels } = asked;
			let { state, branch, checkKeys } = found;
			let { repository, config } = run;
			let { version, channel } = tag;
			let { channels: ladder } = config;
			let places = await readPlaces(asked, found, run);
			let files = places.flatMap((place) => place.files);
			let plans = places.map((place) => planPublication({
				version,
				channel,
				text,
				ladder,
				...place,
				converge,
				createChannels
			}));
			let decisions = plans.flatMap((plan) => plan.decisions);
			let writes = plans.flatMap((plan) => plan.writes);
			let own = writes.find(({ path }) => path === decisions[0]?.path)?.text;
			let standing = files.find((file) => file.channel === channel)?.text;
			let by = overtakerOf(tag, own ?? standing);
			let outcome = {
				decisions,
				text: own,
				standing,
				converged: convergedBy({
					decisions,
					writes
				}, files, text),
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
			let sha = (await repository.write([await (0, manifest_branch.B_)(layOutManifestCommit(release, {
				decisions,
				writes
			}), branch, run)])).get("manifest");
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
