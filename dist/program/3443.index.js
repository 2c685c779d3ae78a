"use strict";
exports.id = 3443;
exports.ids = [3443];
exports.modules = {
	...require("./common.index.js").modules,
	2510: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => createImageTags });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
		function createImageTags(args) {
			return new Promise((resolve) => {
				(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("docker", [
					"buildx",
					"imagetools",
					"create",
					...args
				], (error, _, stderr) => {
					resolve(error ? stderr.trim() || error.message : void 0);
				});
			});
		}
	}),
	3443: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_publish_image_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6595);
				var _shared_io_runner_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7600);
				var _shared_io_runner_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2510);
				await (0, _shared_io_runner_action_js__WEBPACK_IMPORTED_MODULE_1__.C)((run) => (0, _shared_flows_publish_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.Z)({
					images: run.input("images"),
					tag: run.input("tag"),
					track: run.input("track"),
					coreFloats: run.flag("core-floats", !1),
					rebuild: run.flag("rebuild", !1)
				}, run, run.flag("move", !1) ? _shared_io_runner_docker_js__WEBPACK_IMPORTED_MODULE_2__.d : void 0));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	6595: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => imageTagsReport });
		var repository_url = __webpack_require__(1007);
		var git_history = __webpack_require__(6753);
		var names = __webpack_require__(4229);
		var image_tags = __webpack_require__(9780);
		var group = __webpack_require__(9547);
		function movesLeft({ own, held }, moved) {
			let isElsewhere = ({ reference, source }) => moved.get(reference) !== source;
			return [...own, ...held.filter(({ reference }) => moved.has(reference))].filter(isElsewhere);
		}
		function readMoves(lines) {
			return lines.flatMap((line) => {
				let words = line.split(" ");
				let source = words.at(-1) ?? "";
				return words.flatMap((word) => word.startsWith(TAG) ? [{
					reference: word.slice(TAG.length),
					source
				}] : []);
			});
		}
		function moveCommands(moves) {
			return [...(0, group.$)(moves, ({ source }) => source)].map(([source, of]) => {
				let tags = of.map(({ reference }) => `${TAG}${reference}`);
				let instead = of[0]?.instead;
				return {
					source,
					args: [
						image_tags.LJ,
						...tags,
						source
					],
					...instead !== void 0 && { instead: [
						image_tags.LJ,
						...tags,
						instead
					] }
				};
			});
		}
		let TAG = "--tag=";
		var ladder = __webpack_require__(6748);
		var owned_tag = __webpack_require__(9094);
		var tag_template = __webpack_require__(1429);
		var withdrawn_tags = __webpack_require__(8342);
		var error = __webpack_require__(9530);
		var markdown = __webpack_require__(547);
		var versions_version = __webpack_require__(5566);
		var own_check = __webpack_require__(2392);
		var stray_tags = __webpack_require__(5677);
		var tag_choice = __webpack_require__(8540);
		var tag_list = __webpack_require__(403);
		var tag_search = __webpack_require__(3439);
		var track_choice = __webpack_require__(322);
		var commands = __webpack_require__(9470);
		function decideFloats({ name, version, channel }, coreFloats, tags, { channels }) {
			let tagged = (0, withdrawn_tags.Ix)(tags).map((tag) => tag.version);
			let isOut = (0, withdrawn_tags.r4)(version, tags);
			let top = version.prerelease && (0, ladder.xl)(channel, tagged, channels);
			let isTop = !top || (0, versions_version.Zy)(top, version) <= 0;
			let left = isTop ? [] : [`The tag ${channel} is left where it is: ${(0, versions_version.qh)(top)} is above ${(0, versions_version.qh)(version)}.`];
			let notes = isOut ? [`${name} is withdrawn: no tag that floats is put on it.`] : left;
			let source = {
				version,
				tagged,
				coreFloats,
				...isOut && { isWithdrawn: !0 }
			};
			let floats = (0, image_tags.H1)(source, channels);
			let deciding = [...isTop ? [] : [top], ...floats.map(({ by }) => by)];
			let by = tags.filter((tag) => deciding.some((one) => (0, versions_version.Zy)(one, tag.version) === 0));
			return {
				answer: {
					source,
					notes,
					floats,
					orphans: isOut ? (0, image_tags.PF)(source, channels) : []
				},
				by
			};
		}
		function warnOfOrphans(orphans, images, { log }) {
			let [image] = images;
			if (orphans.length === 0 || image === void 0) return;
			log.warn({
				message: `No other version holds ${orphans.join(", ")}: where a registry has such a tag, it goes on to offer what is withdrawn.`,
				fix: `Delete it there, for each image: ${orphans.map((name) => (0, commands.q$)("regctl", "tag", "delete", `${image}:${name}`)).join("; ")}. (crane delete and skopeo delete would take the image with all its tags.)`
			});
		}
		async function moveTags(first, look, create, { log }) {
			let moved = new Map();
			for (let answer = first, left = movesLeft(first, moved); left.length > 0; left = movesLeft(answer, moved)) {
				let own = new Set(answer.own.map(({ source }) => source));
				for (let { source, args: first, instead } of moveCommands(left)) {
					let missing = await create(first);
					let args = missing !== void 0 && instead || first;
					let wrong = args === first ? missing : await create(args);
					if (wrong !== void 0 && own.has(source)) throw (0, error.V2)("image-tag-failed", `docker buildx imagetools create failed for ${[source, ...instead?.slice(-1) ?? []].join(" and ")}: ${wrong}`, "Build and push that image first, and let docker/login-action and docker/setup-buildx-action run before this step.");
					log.info(wrong === void 0 ? `docker buildx imagetools create ${args.join(" ")}` : `${source} is not there yet: its own run moves its tags. ${wrong}`);
				}
				for (let { reference, source } of left) moved.set(reference, source);
				answer = await look();
			}
		}
		var version_changes = __webpack_require__(5901);
		var promoted_tag = __webpack_require__(7512);
		async function findPromotedImage(tag, ref, list, project) {
			let promoted = await (0, promoted_tag.A)({
				tag,
				ref,
				siblings: list.tags,
				view: list
			}, project.repository);
			if (!promoted || !await differsInVersions(promoted.commit, ref.commit, project)) return;
			return {
				version: (0, versions_version.qh)(promoted.version),
				commit: promoted.commit
			};
		}
		async function differsInVersions(from, to, project) {
			if (from === to) return !0;
			let { repository } = project;
			let changed = await repository.changedFiles(...await repository.ensureCommits([from, to]));
			let [bumped] = await (0, version_changes.c)([{
				from,
				to
			}], project);
			return changed.every((path) => bumped?.has(path));
		}
		async function imageTagsReport(inputs, run, create) {
			let images = splitImages(inputs.images);
			let first = await look(inputs, images, run);
			run.log.info(`${first.build.version}: ${first.references.join(", ")}`);
			for (let note of first.build.notes) run.log.info(note);
			warnOfOrphans(first.build.orphans ?? [], images, run);
			create && await moveTags(answerOf(first), async () => answerOf(await look(inputs, images, run)), create, run);
			let { build, references, held } = first;
			return {
				outputs: {
					...outputsOf(build, references, run.context),
					"held-arguments": held.join("\n")
				},
				summary: summaryOf(build, references)
			};
		}
		async function look(inputs, images, run) {
			let track = inputs.track === "" ? void 0 : (0, track_choice.Ho)(run.config, inputs.track, "track");
			let tag = chooseImageTag(inputs.tag, run.context);
			let build = tag === void 0 ? await ofBranch(track, run) : await ofTag(tag, track, inputs, run);
			requireCheckedOut(build.sha, inputs.tag, run);
			let { source, sha } = build;
			return {
				build,
				references: (0, image_tags.Ef)({
					images,
					sha,
					source,
					channels: run.config.channels
				}),
				held: build.held.flatMap(({ name, sha: by }) => (0, image_tags.M2)(images, name, by))
			};
		}
		function answerOf({ build, references, held }) {
			let [built, elsewhere] = [(0, image_tags.m)(build.sha), elsewhereBuilt(build)];
			let own = readMoves((0, image_tags.T9)(references, build.sha, elsewhere));
			let orBuilt = ({ source, ...move }) => ({
				...move,
				source,
				instead: source.replace(/:[^:]*$/, `:${built}`)
			});
			return {
				own: elsewhere === void 0 ? own : own.map(orBuilt),
				held: readMoves(held)
			};
		}
		function elsewhereBuilt({ sha, promoted }) {
			return promoted && promoted.commit !== sha ? promoted.version : void 0;
		}
		function splitImages(text) {
			return text.split(/[\n,]/).map((name) => name.trim()).filter((name) => name !== "" && !name.startsWith("#"));
		}
		function chooseImageTag(input, { ref }) {
			if (input !== "") return input.replace(/^refs\/tags\//, "");
			return (0, names.Fk)(ref);
		}
		async function ofTag(name, only, { coreFloats, rebuild }, run) {
			let { config, repository } = run;
			let tag = (0, owned_tag.z)(config, name);
			(0, tag_choice.N)(tag, only);
			let list = await (0, tag_list.oW)(repository, searchFor(tag, config), name);
			let [ref] = await list.place([name]);
			await repository.ensureCommits([ref?.commit]);
			await (0, tag_list.Fo)(name, ref?.commit, repository);
			let decide = (tags) => decideFloats(tag, coreFloats, tags, config);
			let { source, notes, floats, orphans } = await (0, stray_tags.uh)(list.tags, decide, list.place, run);
			let holders = await list.place(floats.map(({ by }) => (0, tag_template._3)(tag.track.tag, by)));
			let held = floats.flatMap(({ name: float, by }) => {
				let holder = holders.find((each) => each.name === (0, names.y6)((0, tag_template._3)(tag.track.tag, by)));
				return holder ? [{
					name: float,
					sha: holder.commit
				}] : [];
			});
			let promoted = ref !== void 0 && !rebuild && !(0, withdrawn_tags.r4)(tag.version, list.tags) ? await findPromotedImage(tag, ref, list, run) : void 0;
			return {
				source,
				sha: ref?.commit ?? "",
				version: (0, versions_version.qh)(tag.version),
				promoted,
				notes,
				held,
				orphans
			};
		}
		function searchFor({ track, version, channel }, { channels }) {
			let lower = (0, ladder.Yg)(channel, channels);
			let isEnough = (tags) => lower.every((name) => tags.some((each) => (0, versions_version.ts)(each.version) === name));
			return {
				...(0, tag_search.rF)(track, version),
				isEnough
			};
		}
		function requireCheckedOut(sha, given, { context, repository, log }) {
			let { head } = repository;
			if (head === sha || context.sha === "" && given === "") return;
			let of = given === "" ? `the run is for ${sha.slice(0, 7)}` : `${given} is ${sha.slice(0, 7)}`;
			let message = `${head.slice(0, 7)} is checked out, and ${of}: an image that is built of it here would get the tags of another commit.`;
			let fix = `Let actions/checkout check out ${given === "" ? "what the run is for: leave out its ref" : `the tag: ref: ${given}`}.`;
			if (given === "") throw (0, error.V2)("image-head", message, fix);
			log.warn({
				message,
				fix
			});
		}
		function eventCommit({ sha, pullRequest }, { head }) {
			return pullRequest !== void 0 && (head === pullRequest.head || head === pullRequest.merge) || sha === "" ? head : sha;
		}
		async function ofBranch(track, run) {
			let { context, repository, config } = run;
			let branch = branchOf(context, config);
			let sha = eventCommit(context, repository);
			let version = track ? await versionAt(sha, track, run) : (0, image_tags.TY)(branch);
			let ahead = context.ref.startsWith("refs/heads/") && !isPullRequest(context) ? await wentOnTo(context.ref, sha, run) : void 0;
			if (ahead === void 0) return {
				source: { branch },
				sha,
				version,
				notes: [],
				held: []
			};
			let held = [{
				name: (0, image_tags.TY)(branch),
				sha: ahead
			}];
			let note = `The tag ${(0, image_tags.TY)(branch)} is left where it is: ${branch} went on from ${sha.slice(0, 7)} to ${ahead.slice(0, 7)}.`;
			return {
				source: {
					branch,
					isBehind: !0
				},
				sha,
				version,
				notes: [note],
				held
			};
		}
		async function wentOnTo(ref, sha, run) {
			let { repository } = run;
			let [at] = await repository.remoteRefs([ref]);
			if (!at || at.commit === sha) return;
			let [range] = await repository.ensure([{
				tip: at.commit,
				not: [sha]
			}], [sha]);
			let [below] = await repository.ensureCommits([sha]);
			if (!await repository.isAncestor(below, range.tip)) return at.commit;
			let commits = await repository.log(range);
			return (0, git_history.E9)(commits).some(await (0, own_check.vh)(commits, run)) ? at.commit : void 0;
		}
		function isPullRequest({ ref, eventName, pullRequest }) {
			return pullRequest !== void 0 || eventName === "pull_request_target" || ref.startsWith("refs/pull/");
		}
		function branchOf(context, { branches }) {
			let { ref, pullRequest } = context;
			let number = pullRequest?.number ?? /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
			if (number !== void 0) return `pr-${number}`;
			if (isPullRequest(context)) throw (0, error.V2)("event-unreadable", "The event does not say which pull request it is for.", "Give the tag input.");
			if (ref.startsWith("refs/heads/")) return ref.slice(11);
			throw (0, error.V2)("tag-missing", `tag: it is not given, and the run is on ${ref === "" ? "no ref" : (0, error.hD)(ref)}.`, `Run the workflow on a tag or on a branch such as ${branches.next}, or give the tag input.`);
		}
		async function versionAt(sha, track, { repository }) {
			let { readCarriers, versionOfFiles } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3313));
			let [commit] = await repository.ensureCommits([sha]);
			return (0, versions_version.qh)(versionOfFiles(track, await readCarriers(repository, track, commit)));
		}
		function outputsOf(build, references, { serverUrl, repository }) {
			let { sha, version, promoted } = build;
			let elsewhere = elsewhereBuilt(build);
			let ofCommit = references.filter((reference) => reference.endsWith(`:${(0, image_tags.m)(sha)}`));
			let source = (0, repository_url.Ek)(serverUrl, repository);
			let labels = {
				"org.opencontainers.image.revision": sha,
				"org.opencontainers.image.version": version,
				...source && { "org.opencontainers.image.source": source }
			};
			let latest = references.some((reference) => reference.endsWith(`:${image_tags.k0}`));
			return {
				tags: references.join("\n"),
				"commit-tags": ofCommit.join("\n"),
				build: String(promoted === void 0),
				"built-tags": ofCommit.map((reference) => elsewhere === void 0 ? reference : reference.replace(/:[^:]*$/, `:${elsewhere}`)).join("\n"),
				"tag-arguments": (0, image_tags.T9)(references, sha, elsewhere).join("\n"),
				labels: Object.entries(labels).map(([key, value]) => `${key}=${value}`).join("\n"),
				json: JSON.stringify({
					tags: references,
					labels,
					version,
					latest
				}),
				version,
				latest: String(latest)
			};
		}
		function summaryOf({ version, sha, notes }, references) {
			let rows = references.map((reference) => [(0, markdown.aY)(reference)]);
			return (0, markdown.Bv)((0, markdown.R_)(3, `Images of ${version} at ${sha.slice(0, 7)}`), (0, markdown.tp)(["Tag"], rows), (0, markdown.p_)(notes.map(markdown.FV)));
		}
	}),
	7512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => promotedBy });
		var _core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		async function promotedBy({ tag: { version }, ref, siblings, view }, repository) {
			let lower = siblings.filter((other) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.bm)(other.version, version) === 0 && (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(other.version, version) < 0);
			if (lower.length === 0) return;
			let said = (await repository.annotation(ref))?.split("\n").findLast((line) => line.startsWith(`${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom}: `));
			let found = lower.find((other) => said === `${_core_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom}: ${other.name}`);
			let [promoted] = found ? await view.place([found.name]) : [];
			if (!found || !promoted || !await repository.reaches(ref, promoted)) return;
			return {
				name: found.name,
				version: found.version,
				commit: promoted.commit
			};
		}
	})
};
