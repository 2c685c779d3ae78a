"use strict";
exports.id = 7903;
exports.ids = [7903];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-9780.index.js").modules,
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
	4292: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => reasonMissing,
			s: () => readWithdrawRequest
		});
		var _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9094);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(883);
		function readWithdrawRequest(config, { tag, reason, undo, dryRun }) {
			let name = tag.trim().replace(/^refs\/tags\//, "");
			if (name === "") throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-missing", "tag: it is not given.", "Give the tag to withdraw, such as tray-v1.8.5.");
			let text = (0, _core_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__.T)(reason).trim();
			if (text.length > 500) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("input-invalid", `reason: it has ${text.length} characters.`, "Say it in 500 or fewer.");
			return {
				tag: (0, _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_0__.z)(config, name),
				reason: text,
				undo,
				dryRun
			};
		}
		function reasonMissing({ tag: { name } }) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("input-invalid", `reason: it is not given, and ${name} is not withdrawn yet.`, "Say in a sentence what is wrong with it: users read it on the release.");
		}
	}),
	7903: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
			return [...instead !== void 0 && (reason === "" || (0, versions_version.Zy)(instead, version) < 0) && distTag !== void 0 ? [(0, commands.q$)("npm", "dist-tag", "add", `${name}@${(0, versions_version.qh)(instead)}`, distTag)] : [], (0, commands.q$)("npm", "deprecate", `${name}@${(0, versions_version.qh)(version)}`, reason)];
		}
		var texts = __webpack_require__(2855);
		async function readPackageCommands({ tag, undo }, { commit, instead, reason, distTag }, { repository }) {
			let paths = tag.track.versionFiles.flatMap((file) => file.kind === "keyed" && file.key === "version" && /(?:^|\/)package\.json$/.test(file.path) ? [file.path] : []);
			if (paths.length === 0) return [];
			let [at] = await repository.ensureCommits([commit]);
			let names = [...(await repository.readFiles(at, paths)).values()].flatMap(({ path, bytes }) => publishedName((0, texts.g)(path, bytes)) ?? []);
			let about = {
				version: tag.version,
				instead: instead?.version,
				reason: undo ? "" : reason,
				distTag
			};
			return names.flatMap((name) => npmCommands(name, about));
		}
		var tag_template = __webpack_require__(1429);
		var markdown = __webpack_require__(547);
		let [START, END] = ["<!-- release-tracks:withdrawn -->", "<!-- release-tracks:withdrawn end -->"];
		function hasNotice(body) {
			return body.includes(START);
		}
		function withNotice(body, reason, instead) {
			let advice = instead ? ` Use ${(0, markdown.FV)(instead)}.` : "";
			let notice = `> [!CAUTION]\n> This version was withdrawn: ${(0, markdown.FV)(reason)}${/[.!?]$/.test(reason) ? "" : "."}${advice}`;
			return `${START}\n${notice}\n${END}\n\n${withoutNotice(body)}`;
		}
		function withoutNotice(body) {
			let [start, end] = [body.indexOf(START), body.indexOf(END)];
			if (start < 0 || end < start) return body;
			return body.slice(0, start) + body.slice(end + END.length).replace(/^(?:\r?\n)+/, "");
		}
		var github_refusal = __webpack_require__(9990);
		let MAY_WRITE = "Give the job `permissions: contents: write`, or a token that may write to the repository, and run again: what is pushed is not repeated.";
		async function changeRelease(request, withdrawal, run) {
			let github = await run.openGitHub();
			if (!github) return withoutToken(request, run);
			let store = github.releases;
			let { name } = request.tag;
			let release = await (0, github_refusal.kr)(`show the release of ${name}`, MAY_WRITE, store.find(name));
			if (!release) return [`${name} has no release on GitHub.`];
			let work = {
				request,
				release,
				store,
				newestLive: withdrawal.newestLive
			};
			return request.undo ? putBack(work) : takeDown(work, withdrawal);
		}
		function withoutToken({ tag: { name }, undo }, { context, log }) {
			if (context.repository === "") return [];
			let what = undo ? "still says that it is withdrawn" : "still offers it";
			log.warn({
				message: `There is no token for GitHub, so the release of ${name}, if there is one, ${what}.`,
				fix: "Set GH_TOKEN and run again: what is pushed is not repeated."
			});
			return [];
		}
		async function takeDown(work, { reason, instead }) {
			let { request, release, store } = work;
			let { tag } = request;
			let done = await moveLatest(work);
			let body = withNotice(release.body, reason, instead?.name);
			if (release.stage === "published") {
				await (0, github_refusal.kr)(`make the release of ${tag.name} a draft`, MAY_WRITE, store.retire(release, body));
				return [...done, `The release of ${tag.name} is a draft now, and says why.`];
			}
			body !== release.body && await change(work, body);
			let why = release.stage === "immutable" ? ": it is immutable, so it stays public" : "";
			return [...done, `The release of ${tag.name} says that it was withdrawn${why}.`];
		}
		async function moveLatest({ request: { tag }, store, newestLive: best }) {
			if (!(tag.track.latest && !tag.version.prerelease && best && (0, versions_version.Zy)(best.version, tag.version) < 0)) return [];
			let found = await (0, github_refusal.kr)(`show the release of ${best.name}`, MAY_WRITE, store.find(best.name));
			if (!found || found.stage === "draft") return [`${best.name} has no release that could be Latest.`];
			await (0, github_refusal.kr)(`make ${best.name} Latest`, MAY_WRITE, store.publish(found, !0));
			return [`${best.name} is Latest.`];
		}
		async function putBack(work) {
			let { request, release, store, newestLive } = work;
			let { tag } = request;
			if (!hasNotice(release.body)) return [`The release of ${tag.name} has no notice of a withdrawal.`];
			let isLatest = tag.track.latest && newestLive?.name === (0, tag_template._3)(tag.track.tag, tag.version);
			(release.stage === "draft" || isLatest) && await (0, github_refusal.kr)(`publish ${tag.name}`, MAY_WRITE, store.publish(release, isLatest));
			await change(work, withoutNotice(release.body));
			return [`The release of ${tag.name} is public${isLatest ? " and Latest" : ""}, without the notice.`];
		}
		async function change({ request: { tag }, release, store }, body) {
			let { name, prerelease } = release;
			await (0, github_refusal.kr)(`change the release of ${tag.name}`, MAY_WRITE, store.update(release, {
				name,
				body,
				prerelease
			}));
		}
		var withdraw_report = __webpack_require__(1458);
		var withdraw_request = __webpack_require__(4292);
		var git_names = __webpack_require__(4229);
		var image_tags = __webpack_require__(9780);
		var dist_tag = __webpack_require__(9609);
		var withdrawn_tags = __webpack_require__(8342);
		var git_trailers = __webpack_require__(8669);
		var tags_ladder = __webpack_require__(6748);
		var text_error = __webpack_require__(9530);
		var manifest = __webpack_require__(6905);
		function offeredBy(file) {
			return read(file).version;
		}
		function unreadable(files) {
			return files.flatMap((file) => read(file).problems ?? []);
		}
		function read({ path, text }) {
			if (text === void 0) return {};
			try {
				return { version: (0, manifest.parseManifest)(text, path).version };
			} catch (error) {
				if (error instanceof text_error.ag) return { problems: error.problems };
				throw error;
			}
		}
		function offering(files, version) {
			return files.filter((file) => isSame(offeredBy(file), version));
		}
		function candidatesFor(channel, tags, ladder) {
			return (0, tags_ladder.lN)((0, withdrawn_tags.Ix)(tags), channel, ladder).toSorted((a, b) => (0, versions_version.Zy)(b.version, a.version));
		}
		function retract(file, candidates, former) {
			let { channel, path } = file;
			let best = bestOf(candidates, former);
			return {
				channel,
				path,
				from: offeredBy(file),
				to: best?.version,
				text: best?.text
			};
		}
		function bestOf(candidates, former) {
			for (let { version } of candidates) {
				let found = former.find((manifest) => isSame(manifest.version, version));
				if (found) return found;
			}
		}
		function restore(files, version, former) {
			return files.flatMap((file) => {
				let { channel, path } = file;
				let from = offeredBy(file);
				let before = former.find((manifest) => manifest.path === path && isSame(manifest.version, version));
				let isAhead = file.text !== void 0 && (!from || (0, versions_version.Zy)(from, version) >= 0);
				return before && !isAhead ? [{
					channel,
					path,
					from,
					to: version,
					text: before.text
				}] : [];
			});
		}
		function describeChange({ channel, from, to }) {
			if (!to) return `${channel} has no version left that was published: its manifest is deleted.`;
			return from ? `${channel} offers ${(0, versions_version.qh)(to)} in the place of ${(0, versions_version.qh)(from)}.` : `${channel} offers ${(0, versions_version.qh)(to)} again.`;
		}
		function isSame(one, other) {
			return one !== void 0 && (0, versions_version.Zy)(one, other) === 0;
		}
		function layOutManifests({ tag, undo }, changes, parent) {
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
				parents: [parent],
				files: changes.flatMap(({ path, text }) => text === void 0 ? [] : [{
					path,
					mode: "100644",
					bytes: encoder.encode(text)
				}]),
				gone: changes.flatMap(({ path, text }) => text === void 0 ? [path] : []),
				message: (0, git_trailers.hw)(subject, trailers, changes.map(describeChange).join("\n"))
			};
		}
		let MARKER = "marker";
		function layOutMarker({ name, track, channel }, { reason, floats }, runId) {
			let trailers = [
				{
					key: git_trailers.AH.track,
					value: track.name
				},
				{
					key: git_trailers.AH.channel,
					value: channel
				},
				{
					key: git_trailers.AH.run,
					value: runId
				},
				...floats.length > 0 ? [{
					key: git_trailers.AH.floats,
					value: floats.join(" ")
				}] : []
			];
			let message = (0, git_trailers.hw)(`withdraw: ${name}`, trailers, reason);
			return [{
				kind: "commit",
				mark: "withdrawn",
				parents: [],
				files: [],
				message
			}, {
				kind: "tag",
				mark: MARKER,
				name: (0, withdrawn_tags.we)(name),
				target: "withdrawn",
				message
			}];
		}
		function readMarker(message) {
			let [, reason = "", ...rest] = message.split("\n\n");
			let trailers = rest.at(-1) ?? "";
			return {
				reason: trailers && reason.trim(),
				floats: (0, git_trailers.di)(trailers, "floats")?.split(" ") ?? []
			};
		}
		var push_retry = __webpack_require__(1196);
		var manifest_publication = __webpack_require__(9708);
		var stray_tags = __webpack_require__(5677);
		var floating_tags = __webpack_require__(9482);
		var line_config = __webpack_require__(7761);
		var line_manifest = __webpack_require__(3830);
		var remote_state = __webpack_require__(3754);
		var tag_list = __webpack_require__(403);
		var tag_search = __webpack_require__(3439);
		async function readStanding(request, run) {
			let { tag } = request;
			let state = await (0, remote_state.c)([(0, tag_search.wT)(tag.track)], run);
			let all = state.tags.get(tag.track.name) ?? [];
			let own = all.find(({ name }) => name === tag.name);
			if (!own) throw (0, tag_list.Ns)(tag.name);
			let marker = state.refs.find(({ name }) => name === (0, git_names.y6)((0, withdrawn_tags.we)(tag.name)));
			let told = await readText(marker, run);
			let reason = reasonOf(request, told);
			let place = async (names) => state.refs.filter(({ name }) => names.map(git_names.y6).includes(name));
			let decide = (tags) => ({
				answer: tags,
				by: offeredThen(request, tags, run)
			});
			let before = await (0, stray_tags.uh)(all, decide, place, run);
			let after = markAfter(request, before);
			let track = (0, line_manifest.bc)(tag.track, tag.version, before, run.config);
			let rivals = track === tag.track ? after : after.filter(({ version }) => (0, line_config.UO)(version, tag.version));
			return {
				request: {
					...request,
					tag: {
						...tag,
						track
					}
				},
				state,
				own,
				before,
				after,
				rivals,
				marker,
				told,
				reason
			};
		}
		function offeredThen(request, tags, { config }) {
			let { track, version, channel } = request.tag;
			let after = markAfter(request, tags);
			let best = [channel, versions_version.L8].map((name) => candidatesFor(name, after, config.channels)[0]);
			let holders = (0, floating_tags.zo)(track.tag, version).map((name) => (0, floating_tags.Kd)(track.tag, name, after));
			return [...best, ...holders];
		}
		async function readText(marker, { repository }) {
			if (!marker) return;
			await repository.ensureCommits([marker.object]);
			return readMarker(await repository.annotation(marker) ?? "");
		}
		function reasonOf(request, told) {
			if (request.reason !== "" || request.undo) return request.reason;
			if (!told) throw (0, withdraw_request.R)(request);
			return told.reason || "no reason given";
		}
		function markAfter({ tag, undo }, tags) {
			return undo ? (0, withdrawn_tags.dX)(tags, tag.name) : (0, withdrawn_tags.ui)(tags, new Set([tag.name]));
		}
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
			for (let marker of state.refs.filter(isOfTrack)) told.push(...(await readText(marker, run))?.floats ?? []);
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
		var pathspecs = __webpack_require__(5608);
		async function readFormer(repository, live, paths, after) {
			if (paths.length === 0) return [];
			let wanted = new Set(paths);
			let not = after ? [after.commit] : [];
			let [range] = await repository.ensure([{
				tip: live,
				not
			}], [live]);
			let found = [];
			await repository.changes(range, { pathspecs: paths.map(pathspecs.Dk) }, ({ changes }) => {
				for (let { path, after: to } of changes) wanted.has(path) && to.startsWith("100644 ") && found.push({
					path,
					oid: to.slice(7)
				});
			});
			let blobs = await repository.blobs([...new Set(found.map(({ oid }) => oid))]);
			return found.flatMap(({ path, oid }) => {
				let text = (0, texts.g)(path, blobs.get(oid) ?? new Uint8Array());
				let version = offeredBy({
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
			let standing = await readStanding(request, run);
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
			let instead = candidatesFor(tag.channel, rivals, config.channels)[0];
			let newestLive = candidatesFor(versions_version.L8, after, config.channels)[0];
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
		async function planManifests({ request, state, own, rivals }, run) {
			let { tag, undo } = request;
			let { updater } = tag.track;
			if (!updater || state.live === void 0) return [];
			let { repository, config } = run;
			let live = await (0, manifest_publication.jg)(state, run);
			let files = await (0, manifest_publication.vg)(tag.track, live, run);
			let paths = files.map(({ path }) => path);
			for (let { message, ...rest } of unreadable(files)) run.log.warn({
				...rest,
				message: `It is left as it is, and may offer ${tag.name}. ${message}`
			});
			if (undo) return restore(files, tag.version, await readFormer(repository, live, paths, own));
			let changes = [];
			for (let file of offering(files, tag.version)) {
				let candidates = candidatesFor(file.channel, rivals, config.channels);
				changes.push(retract(file, candidates, await findFormer(candidates, files, live, run)));
			}
			return changes;
		}
		async function findFormer(candidates, files, live, { repository }) {
			let paths = files.map(({ path }) => path);
			let first = candidates.slice(0, 4);
			await repository.ensureCommits(first.map(({ commit }) => commit));
			let strays = await (0, stray_tags._i)(first, repository);
			for (let after of [...first.filter(({ name }) => !strays.has(name)), void 0]) {
				let former = await readFormer(repository, live, paths, after);
				if (bestOf(candidates, former)) return former;
			}
			return [];
		}
		async function makeObjects({ request, state, marker, told, reason }, { isNew, manifests, floats }, run) {
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
			let plan = isTold && !undo ? layOutMarker(tag, text, context.runId) : [];
			let parent = state.live !== void 0 && tag.track.updater !== void 0 && (isNew || manifests.length > 0) ? await (0, manifest_publication.jg)(state, run) : void 0;
			let commit = parent ? [layOutManifests(request, manifests, parent)] : [];
			let made = plan.length + commit.length > 0 ? await repository.write([...plan, ...commit]) : new Map();
			let sha = made.get("manifests");
			return {
				sha: sha ?? state.live?.commit ?? "",
				updates: [...parent && sha ? await (0, manifest_publication.CY)(state, parent, sha, run) : [], ...isTold ? [{
					ref,
					from: marker?.object,
					to: made.get(MARKER)
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
				release: request.dryRun ? [] : await changeRelease(request, withdrawal, run)
			};
		}
	}),
	9482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Iu: () => withdrawnAt,
			Kd: () => holderOf,
			zo: () => floatNames
		});
		var _track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8342);
		function floatNames({ prefix, suffix }, { major, minor, prerelease }) {
			return prerelease || major === 0 ? [] : [`${major}`, `${major}.${minor}`].map((name) => prefix + name + suffix);
		}
		function holderOf(template, name, tags) {
			return (0, _track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)((0, _withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(tags).filter(({ version }) => floatNames(template, version).includes(name)));
		}
		function withdrawnAt(template, name, at, tags) {
			let there = tags.filter(({ commit, version }) => commit === at && floatNames(template, version).includes(name));
			return there.every(({ withdrawn }) => withdrawn) ? (0, _track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(there) : void 0;
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
