"use strict";
exports.id = 1099;
exports.ids = [1099];
exports.modules = {
	...require("./shared-21.index.js").modules,
	...require("./common.index.js").modules,
	1099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			z: () => carryOutWithdrawal,
			n: () => withdraw
		});
		var commands = __webpack_require__(9470);
		var versions_version = __webpack_require__(5566);
		function publishedName(text) {
			try {
				let { name, private: isPrivate } = JSON.parse(text.replace(/^\uFEFF/, ""));
				return typeof name == "string" && isPrivate !== !0 ? name : void 0;
			} catch {
				return;
			}
		}
		function npmCommands(name, { version, instead, reason, distTag }) {
			return [...instead !== void 0 && (0, versions_version.Zy)(instead, version) <= 0 && distTag !== void 0 ? [(0, commands.q$)("npm", "dist-tag", "add", `${name}@${(0, versions_version.qh)(instead)}`, distTag)] : [], (0, commands.q$)("npm", "deprecate", `${name}@${(0, versions_version.qh)(version)}`, reason)];
		}
		var version_files = __webpack_require__(3313);
		async function readPackageCommands({ tag, undo }, { commit, instead, reason, distTag, isNew }, { repository }) {
			let manifests = tag.track.versionFiles.filter((file) => file.kind === "keyed" && file.key === "version" && /(?:^|\/)package\.json$/.test(file.path));
			let isSettled = undo && !isNew;
			if (manifests.length === 0 || isSettled) return [];
			let [at] = await repository.ensureCommits([commit]);
			let { texts } = await (0, version_files.readCarriers)(repository, { versionFiles: manifests }, at);
			let names = [...texts.values()].flatMap((text) => publishedName(text) ?? []);
			let about = {
				version: tag.version,
				instead: instead?.version,
				reason: undo ? "" : reason,
				distTag
			};
			return names.flatMap((name) => npmCommands(name, about));
		}
		var release_notice = __webpack_require__(21);
		var withdraw_report = __webpack_require__(1458);
		var withdraw_request = __webpack_require__(4292);
		var git_names = __webpack_require__(4229);
		var image_tags = __webpack_require__(9780);
		var dist_tag = __webpack_require__(9609);
		var line_config = __webpack_require__(7761);
		var line_manifest = __webpack_require__(3830);
		var withdrawn_tags = __webpack_require__(8342);
		var git_trailers = __webpack_require__(8669);
		var withdrawals_manifests = __webpack_require__(9535);
		function layOutManifests({ tag, undo }, changes) {
			let encoder = new TextEncoder();
			let trailers = [{
				key: git_trailers.AH.track,
				value: tag.track.name
			}, {
				key: git_trailers.AH.channel,
				value: tag.channel
			}];
			let subject = undo ? `chore: offer ${tag.name} again` : `chore: withdraw ${tag.name}`;
			return {
				kind: "commit",
				mark: "manifests",
				files: changes.flatMap(({ path, text }) => text === void 0 ? [] : [{
					path,
					mode: "100644",
					bytes: encoder.encode(text)
				}]),
				gone: changes.flatMap(({ path, text }) => text === void 0 ? [path] : []),
				message: (0, git_trailers.hw)(subject, trailers, changes.map(withdrawals_manifests.uQ).join("\n"))
			};
		}
		var withdrawals_marker = __webpack_require__(999);
		var push_retry = __webpack_require__(1937);
		var manifest_branch = __webpack_require__(2738);
		var manifest_publication = __webpack_require__(9696);
		var stray_tags = __webpack_require__(5677);
		var floating_tags = __webpack_require__(9482);
		var tag_template = __webpack_require__(1429);
		var withdraw_standing = __webpack_require__(1285);
		async function planFloats(standing, run) {
			let { request, state, before, after } = standing;
			let { tag, undo } = request;
			let template = tag.track.tag;
			let names = (0, floating_tags.zo)(template, tag.version);
			let at = (name) => state.refs.find((ref) => ref.name === (0, git_names.y6)(name))?.commit;
			let deleted = (undo ? names.filter((name) => at(name) === void 0) : []).length > 0 ? await deletedFloats(standing, run) : [];
			return names.flatMap((name) => {
				let to = (0, floating_tags.Kd)(template, name, after);
				let isHeld = undo && at(name) !== void 0 && at(name) === (0, floating_tags.Kd)(template, name, before)?.commit;
				let isAstray = (0, floating_tags.Iu)(template, name, at(name), after) !== void 0;
				return (isHeld || isAstray || deleted.includes(name)) && to?.commit !== at(name) ? [{
					name,
					to: to?.name
				}] : [];
			});
		}
		async function deletedFloats({ request: { tag }, state }, run) {
			let isOfTrack = ({ name }) => {
				let of = (0, git_names.Fk)(name);
				return of?.startsWith(withdrawn_tags.X) && (0, tag_template._f)(tag.track.tag, of.slice(withdrawn_tags.X.length)) !== void 0;
			};
			let told = [];
			for (let marker of state.refs.filter(isOfTrack)) told.push(...(await (0, withdraw_standing.y)(marker, run))?.floats ?? []);
			return told;
		}
		async function floatUpdates(floats, { state, after }, { repository }) {
			let commitOf = (name) => after.find((tag) => tag.name === name)?.commit;
			await repository.ensureCommits(floats.flatMap(({ to }) => commitOf(to) ?? []));
			return floats.map(({ name, to }) => ({
				ref: (0, git_names.y6)(name),
				from: state.refs.find((ref) => ref.name === (0, git_names.y6)(name))?.object,
				to: commitOf(to)
			}));
		}
		var former_manifests = __webpack_require__(1191);
		async function withdrawTag(request, run, gate) {
			let attempt = async () => {
				let made = await attemptWithdrawal(request, run);
				return request.dryRun ? {
					...made,
					updates: []
				} : made;
			};
			let [first, ...others] = await (0, push_retry.W)(run, attempt, gate);
			let last = others.at(-1);
			if (!last) return first;
			let all = [first, ...others];
			return {
				...last,
				isNew: first.isNew,
				manifests: all.flatMap(({ manifests }) => manifests),
				floats: all.flatMap(({ floats }) => floats),
				updates: all.flatMap(({ updates }) => updates)
			};
		}
		async function attemptWithdrawal(request, run) {
			let { tag, undo } = request;
			let { config } = run;
			let standing = await (0, withdraw_standing.Z)(request, run);
			let { own, marker, reason, after, rivals } = standing;
			let isNew = undo === (marker !== void 0);
			let manifests = undo && !isNew ? [] : await planManifests(standing, run);
			let floats = undo && !isNew ? [] : await planFloats(standing, run);
			let made = await makeObjects(standing, {
				isNew,
				manifests,
				floats
			}, run);
			let updates = [...made.updates, ...await floatUpdates(floats, standing, run)];
			let instead = (0, withdrawals_manifests._j)(tag.channel, rivals, config.channels)[0];
			let newestLive = (0, withdrawals_manifests._j)(versions_version.L8, after, config.channels)[0];
			let distTag = distTagFor(tag, rivals !== after);
			return {
				result: {
					reason,
					commit: own.commit,
					isNew,
					instead,
					newestLive,
					distTag,
					manifests,
					floats,
					sha: made.sha,
					updates,
					pushed: !1
				},
				updates
			};
		}
		function distTagFor({ channel, version }, isOfLine) {
			if (isOfLine) return version.prerelease ? void 0 : (0, dist_tag.z)(version);
			return channel === versions_version.L8 ? image_tags.k0 : channel;
		}
		async function planManifests(standing, run) {
			let { request, whole, state, after } = standing;
			if (!whole.updater || state.live === void 0) return [];
			let { version } = request.tag;
			let onLine = (0, line_manifest.Jl)(whole, version);
			let ofLive = await planManifestsOf(whole, after, standing, run);
			if (!onLine.updater) return ofLive;
			let ofLine = after.filter((tag) => (0, line_config.UO)(tag.version, version));
			return [...ofLive, ...await planManifestsOf(onLine, ofLine, standing, run)];
		}
		async function planManifestsOf(track, rivals, { request, state, own }, run) {
			let { tag, undo } = request;
			let { repository, config } = run;
			let { head, histories } = await (0, manifest_branch.i0)(state, run);
			let files = await (0, manifest_publication.v)(track, head, run);
			let paths = files.map(({ path }) => path);
			for (let { message, ...rest } of (0, withdrawals_manifests.O$)(files)) run.log.warn({
				...rest,
				message: `It is left as it is, and may offer ${tag.name}. ${message}`
			});
			if (undo) return (0, withdrawals_manifests.PF)(files, tag.version, await (0, former_manifests.o)(repository, histories, paths, own));
			let changes = [];
			for (let file of (0, withdrawals_manifests.pN)(files, tag.version)) {
				let candidates = (0, withdrawals_manifests._j)(file.channel, rivals, config.channels);
				changes.push((0, withdrawals_manifests.I4)(file, candidates, await findFormer(candidates, {
					file,
					files
				}, histories, run)));
			}
			return changes;
		}
		async function findFormer(candidates, { file, files }, histories, { repository }) {
			let paths = files.map(({ path }) => path);
			let first = candidates.slice(0, 4);
			await repository.ensureCommits(first.map(({ commit }) => commit));
			let strays = await (0, stray_tags._i)(first, repository);
			for (let after of [...first.filter(({ name }) => !strays.has(name)), void 0]) {
				let former = await (0, former_manifests.o)(repository, histories, paths, after);
				if ((0, withdrawals_manifests.Ui)(candidates, former, file)) return former;
			}
			return [];
		}
		async function makeObjects({ request, whole, state, marker, told, reason }, { isNew, manifests, floats }, run) {
			let { repository, context } = run;
			let { tag, undo } = request;
			let ref = (0, git_names.y6)((0, withdrawn_tags.we)(tag.name));
			let known = told?.floats ?? [];
			let deleted = floats.flatMap(({ name, to }) => to === void 0 && !known.includes(name) ? [name] : []);
			let isTold = undo ? isNew : isNew || deleted.length > 0;
			let text = {
				reason,
				floats: [...known, ...deleted]
			};
			let plan = isTold && !undo ? (0, withdrawals_marker.xG)(tag, text, context.runId) : [];
			let branch = state.live !== void 0 && whole.updater !== void 0 && (isNew || manifests.length > 0) ? await (0, manifest_branch.i0)(state, run) : void 0;
			let commit = branch ? [await (0, manifest_branch.B_)(layOutManifests(request, manifests), branch, run)] : [];
			let made = plan.length + commit.length > 0 ? await repository.write([...plan, ...commit]) : new Map();
			let sha = made.get("manifests");
			return {
				sha: sha ?? state.manifests?.commit ?? "",
				updates: [...branch && sha ? await (0, manifest_branch.pV)(state, branch, sha, run) : [], ...isTold ? [{
					ref,
					from: marker?.object,
					to: made.get(withdrawals_marker.tl)
				}] : []]
			};
		}
		async function withdraw(inputs, run) {
			let done = await carryOutWithdrawal((0, withdraw_request.s)(run.config, inputs), run);
			return (0, withdraw_report._C)(done, run);
		}
		async function carryOutWithdrawal(request, run, gate) {
			let withdrawal = await withdrawTag(request, run, gate);
			return {
				request,
				withdrawal,
				commands: await readPackageCommands(request, withdrawal, run),
				release: request.dryRun ? [] : await (0, release_notice.C)(request, withdrawal, run)
			};
		}
	}),
	1458: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dx: () => summarizeWithdrawal,
			_C: () => reportWithdrawal,
			ho: () => listMoves,
			pT: () => describeWithdrawal
		});
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		function describeWithdrawal({ request, withdrawal, commands, release }) {
			let { tag, undo } = request;
			let { isNew, reason, instead, manifests, floats, sha, pushed, updates } = withdrawal;
			return {
				tag: tag.name,
				track: tag.track.name,
				channel: tag.channel,
				version: (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(tag.version),
				undo,
				reason,
				"already-done": !isNew,
				instead: instead?.name ?? null,
				manifests: manifests.map(({ channel, path, from, to }) => ({
					channel,
					path,
					from: from ? (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(from) : null,
					to: to ? (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(to) : null
				})),
				"floating-tags": floats.map(({ name, to }) => ({
					name,
					to: to ?? null
				})),
				refs: updates.map(({ ref, from, to }) => ({
					ref,
					from: from ?? null,
					to: to ?? null
				})),
				sha,
				release,
				commands,
				pushed
			};
		}
		function summarizeWithdrawal({ request, withdrawal }) {
			let { tag, undo, dryRun } = request;
			let { isNew, updates, pushed } = withdrawal;
			if (undo && !isNew) return `${tag.name} is not withdrawn: nothing to take back.`;
			if (!isNew && updates.length === 0 && !pushed) return `${tag.name} was withdrawn before, and nothing offers it.`;
			let what = undo ? "offered again" : "withdrawn";
			return dryRun ? `${tag.name} would be ${what}.` : `${tag.name} is ${what}.`;
		}
		function listMoves({ manifests, floats }) {
			return [...manifests.map(({ channel, from, to }) => `${channel} manifest: ${from ? (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(from) : "nothing"} → ${to ? (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(to) : "deleted, since no other version was published there"}`), ...floats.map(({ name, to }) => `tag ${name} → ${to ?? "deleted, since it stands for no other version"}`)];
		}
		function reportWithdrawal(report, { log }) {
			let { withdrawal, commands, release } = report;
			let data = describeWithdrawal(report);
			let sentence = summarizeWithdrawal(report);
			for (let line of [
				sentence,
				...listMoves(withdrawal),
				...release
			]) log.info(line);
			for (let command of commands) log.info(`run: ${command}`);
			let rows = data.manifests.map(({ channel, path, from, to }) => [
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(channel),
				(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(path),
				from === null ? "" : (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(from),
				to === null ? "deleted" : (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(to)
			]);
			return {
				outputs: {
					tag: data.tag,
					track: data.track,
					version: data.version,
					channel: data.channel,
					instead: data.instead ?? "",
					manifests: JSON.stringify(data.manifests),
					"floating-tags": JSON.stringify(data["floating-tags"]),
					commands: commands.join("\n"),
					pushed: String(data.pushed),
					sha: data.sha
				},
				summary: (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, data.undo ? `Offered again: ${data.tag}` : `Withdrawn: ${data.tag}`), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(sentence), ...data.reason === "" ? [] : [`Reason: ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(data.reason)}`], ...rows.length === 0 ? [] : [(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([
					"Channel",
					"Manifest",
					"Offered",
					"Offers"
				], rows)], (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)([...listMoves({
					...withdrawal,
					manifests: []
				}), ...release].map(_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)), ...commands.length === 0 ? [] : ["Run these for the registry:", (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(commands.join("\n"), "sh")])
			};
		}
	}),
	9609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => distTagOf,
			z: () => lineDistTag
		});
		var _images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9780);
		var _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _line_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6511);
		var _line_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7761);
		let OUTDATED = "outdated";
		function distTagOf(version, tags, hasLines) {
			if ((0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.r4)(version, tags)) return OUTDATED;
			let tagged = (0, _tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(tags).map((tag) => tag.version);
			let [float] = (0, _images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.HC)({
				version,
				tagged
			});
			if (float !== void 0) return float;
			let isNewest = tagged.every((other) => other.prerelease || !(0, _line_config_js__WEBPACK_IMPORTED_MODULE_4__.UO)(other, version) || (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(other, version) <= 0);
			return hasLines && !version.prerelease && isNewest && (0, _line_config_js__WEBPACK_IMPORTED_MODULE_4__.Os)(version, tags) ? lineDistTag(version) : OUTDATED;
		}
		function lineDistTag(version) {
			return `release-${(0, _line_branch_js__WEBPACK_IMPORTED_MODULE_3__.IL)(version)}`;
		}
	})
};
