"use strict";
exports.id = 3443;
exports.ids = [3443];
exports.modules = {
	...require("./common.index.js").modules,
	...require("./shared-2392.index.js").modules,
	...require("./shared-6753.index.js").modules,
	1007: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => commitUrl,
			ET: () => pullRequestUrl,
			Ek: () => repositoryUrl,
			XA: () => releaseUrl,
			XH: () => compareUrl,
			cb: () => historyUrl
		});
		function repositoryUrl(server, repository) {
			return server && repository ? `${server.replace(/\/$/, "")}/${repository}` : void 0;
		}
		function releaseUrl(repository, tag) {
			return `${repository}/releases/tag/${encodeURIComponent(tag)}`;
		}
		function compareUrl(repository, from, to) {
			return `${repository}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
		}
		function historyUrl(repository, to) {
			return `${repository}/commits/${encodeURIComponent(to)}`;
		}
		function commitUrl(repository, sha) {
			return `${repository}/commit/${encodeURIComponent(sha)}`;
		}
		function pullRequestUrl(repository, number) {
			return `${repository}/pull/${number}`;
		}
	}),
	3443: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_publish_image_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
				await (0, __webpack_require__(7667).C)((run) => (0, _shared_flows_publish_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.Z)({
					images: run.input("images"),
					tag: run.input("tag"),
					track: run.input("track"),
					coreFloats: run.flag("core-floats", !1)
				}, run));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	3609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => imageTagsReport });
		var _core_changelog_repository_url_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1007);
		var _core_git_history_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6753);
		var _core_git_names_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4229);
		var _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9780);
		var _core_tags_ladder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6748);
		var _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9094);
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1429);
		var _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8342);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9530);
		var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(547);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5566);
		var _history_own_check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2392);
		var _tags_tag_choice_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8540);
		var _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(403);
		var _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3439);
		var _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(322);
		async function imageTagsReport(inputs, run) {
			let images = splitImages(inputs.images);
			let track = inputs.track === "" ? void 0 : (0, _tracks_track_choice_js__WEBPACK_IMPORTED_MODULE_12__.Ho)(run.config, inputs.track, "track");
			let tag = chooseImageTag(inputs.tag, run.context);
			let build = tag === void 0 ? await ofBranch(track, run) : await ofTag(tag, track, inputs.coreFloats, run);
			requireCheckedOut(build.sha, inputs.tag, run);
			let { source, sha, version } = build;
			let references = (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.Ef)({
				images,
				sha,
				source,
				channels: run.config.channels
			});
			run.log.info(`${version}: ${references.join(", ")}`);
			for (let note of build.notes) run.log.info(note);
			let again = build.held.flatMap(({ name, sha: holder }) => (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.M2)(images, name, holder));
			return {
				outputs: {
					...outputsOf(build, references, run.context),
					"held-arguments": again.join("\n")
				},
				summary: summaryOf(build, references)
			};
		}
		function splitImages(text) {
			return text.split(/[\n,]/).map((name) => name.trim()).filter((name) => name !== "" && !name.startsWith("#"));
		}
		function chooseImageTag(input, { ref }) {
			if (input !== "") return input.replace(/^refs\/tags\//, "");
			return (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_13__.Fk)(ref);
		}
		async function ofTag(name, only, coreFloats, { config, repository }) {
			let tag = (0, _core_tags_owned_tag_js__WEBPACK_IMPORTED_MODULE_2__.z)(config, name);
			(0, _tags_tag_choice_js__WEBPACK_IMPORTED_MODULE_9__.N)(tag, only);
			let list = await (0, _tags_tag_list_js__WEBPACK_IMPORTED_MODULE_10__.oW)(repository, searchFor(tag, config), name);
			let [ref] = await list.place([name]);
			let tagged = (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_4__.Ix)(list.tags).map(({ version }) => version);
			let { track, version, channel } = tag;
			let isOut = (0, _core_tags_withdrawn_tags_js__WEBPACK_IMPORTED_MODULE_4__.r4)(version, list.tags);
			let top = version.prerelease && (0, _core_tags_ladder_js__WEBPACK_IMPORTED_MODULE_1__.xl)(channel, tagged, config.channels);
			let left = !top || (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.Zy)(top, version) <= 0 ? [] : [`The tag ${channel} is left where it is: ${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.qh)(top)} is above ${(0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.qh)(version)}.`];
			let notes = isOut ? [`${name} is withdrawn: no tag that floats is put on it.`] : left;
			let source = {
				version,
				tagged,
				coreFloats,
				...isOut && { isWithdrawn: !0 }
			};
			let floats = (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.H1)(source, config.channels);
			let holders = await list.place(floats.map(({ by }) => (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__._3)(track.tag, by)));
			let held = floats.flatMap(({ name: float, by }) => {
				let holder = holders.find((each) => each.name === (0, _core_git_names_js__WEBPACK_IMPORTED_MODULE_13__.y6)((0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_3__._3)(track.tag, by)));
				return holder ? [{
					name: float,
					sha: holder.commit
				}] : [];
			});
			return {
				source,
				sha: ref?.commit ?? "",
				version: (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.qh)(version),
				notes,
				held
			};
		}
		function searchFor({ track, version, channel }, { channels }) {
			let lower = (0, _core_tags_ladder_js__WEBPACK_IMPORTED_MODULE_1__.Yg)(channel, channels);
			let isEnough = (tags) => lower.every((name) => tags.some((each) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.ts)(each.version) === name));
			return {
				...(0, _tags_tag_search_js__WEBPACK_IMPORTED_MODULE_11__.rF)(track, version),
				isEnough
			};
		}
		function requireCheckedOut(sha, given, { context, repository, log }) {
			let { head } = repository;
			if (head === sha || context.sha === "" && given === "") return;
			let of = given === "" ? `the run is for ${sha.slice(0, 7)}` : `${given} is ${sha.slice(0, 7)}`;
			let message = `${head.slice(0, 7)} is checked out, and ${of}: an image that is built of it here would get the tags of another commit.`;
			let fix = `Let actions/checkout check out ${given === "" ? "what the run is for: leave out its ref" : `the tag: ref: ${given}`}.`;
			if (given === "") throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("image-head", message, fix);
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
			let version = track ? await versionAt(sha, track, run) : (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.TY)(branch);
			let ahead = context.ref.startsWith("refs/heads/") && !isPullRequest(context) ? await wentOnTo(context.ref, sha, run) : void 0;
			if (ahead === void 0) return {
				source: { branch },
				sha,
				version,
				notes: [],
				held: []
			};
			let held = [{
				name: (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.TY)(branch),
				sha: ahead
			}];
			let note = `The tag ${(0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.TY)(branch)} is left where it is: ${branch} went on from ${sha.slice(0, 7)} to ${ahead.slice(0, 7)}.`;
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
			return (0, _core_git_history_js__WEBPACK_IMPORTED_MODULE_14__.E9)(commits).some(await (0, _history_own_check_js__WEBPACK_IMPORTED_MODULE_8__.vh)(commits, run)) ? at.commit : void 0;
		}
		function isPullRequest({ ref, eventName, pullRequest }) {
			return pullRequest !== void 0 || eventName === "pull_request_target" || ref.startsWith("refs/pull/");
		}
		function branchOf(context, { branches }) {
			let { ref, pullRequest } = context;
			let number = pullRequest?.number ?? /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
			if (number !== void 0) return `pr-${number}`;
			if (isPullRequest(context)) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("event-unreadable", "The event does not say which pull request it is for.", "Give the tag input.");
			if (ref.startsWith("refs/heads/")) return ref.slice(11);
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.V2)("tag-missing", `tag: it is not given, and the run is on ${ref === "" ? "no ref" : (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_5__.hD)(ref)}.`, `Run the workflow on a tag or on a branch such as ${branches.next}, or give the tag input.`);
		}
		async function versionAt(sha, track, { repository }) {
			let { readCarriers, versionOfFiles } = await __webpack_require__.e(3313).then(__webpack_require__.bind(__webpack_require__, 3313));
			let [commit] = await repository.ensureCommits([sha]);
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_7__.qh)(versionOfFiles(track, await readCarriers(repository, track, commit)));
		}
		function outputsOf({ sha, version }, references, { serverUrl, repository }) {
			let source = (0, _core_changelog_repository_url_js__WEBPACK_IMPORTED_MODULE_15__.Ek)(serverUrl, repository);
			let labels = {
				"org.opencontainers.image.revision": sha,
				"org.opencontainers.image.version": version,
				...source && { "org.opencontainers.image.source": source }
			};
			let latest = references.some((reference) => reference.endsWith(`:${_core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.k0}`));
			return {
				tags: references.join("\n"),
				"commit-tags": references.filter((reference) => reference.endsWith(`:${(0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.m)(sha)}`)).join("\n"),
				"tag-arguments": (0, _core_images_image_tags_js__WEBPACK_IMPORTED_MODULE_0__.T9)(references, sha).join("\n"),
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
			let rows = references.map((reference) => [(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.aY)(reference)]);
			return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.Bv)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.R_)(3, `Images of ${version} at ${sha.slice(0, 7)}`), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.tp)(["Tag"], rows), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.p_)(notes.map(_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.FV)));
		}
	})
};
